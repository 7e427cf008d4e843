#!/usr/bin/env python3
"""Tables derived from the ODS records of the dialect (llvm-tblgen --dump-json).

Writes the kernel table and the scalar definitions for lib/Kernels, and a small JSON list of the ops (name, arguments,
defaults, opset, kernel, scalar definition, summary) that the documentation page and the test enumeration read.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import argparse
import json
import os
import re
import sys


def write(path, text):
    """Write only what changed, so that the build redoes only what must be."""
    try:
        with open(path, encoding="utf-8") as file:
            if file.read() == text:
                os.utime(path)
                return
    except OSError:
        pass
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path + ".tmp", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + ".tmp", path)


def is_a(record, *classes):
    return any(name in record["!superclasses"] for name in classes)


def describe_argument(records, definition, name):
    record = records[definition]
    arg = {"name": name}
    if is_a(record, "Attr"):
        arg["kind"] = "parameter"
        if is_a(record, "Param"):
            arg.update(default=record["milDefault"], since=record["since"], until=record["until"])
        base = record["baseAttr"]["def"] if is_a(record, "OptionalAttr") else definition
        arg["type"] = records[base]["summary"]
        arg["attribute"] = records[base].get("storageType", "")
        return arg
    arg["kind"] = "variadic" if is_a(record, "Variadic") else "optional" if is_a(record, "Optional") else "operand"
    base = record
    if is_a(record, "Variadic", "Optional"):
        base = records[record["baseType"]["def"]]
    arg["type"] = base["summary"]
    if is_a(base, "ANE_Arg"):
        arg.update(domain=base["domain"], constant=bool(base["constant"]), since=base["since"], until=base["until"])
    return arg


def describe_op(records, record):
    arguments = record["arguments"]["args"]
    results = record["results"]["args"]
    return {
        "name": record["opName"],
        "family": os.path.basename(record["!locs"][-1].split(":")[0]) if record.get("!locs") else "",
        "summary": record["summary"],
        "since": record["since"],
        "kernel": record["kernel"],
        "eval": record["eval"],
        "engine_table": record.get("engineTable", ""),
        "infer": record["inferRule"],
        "engine": {key: records[record["engine"]["def"]][key] for key in ("family", "sweep", "note", "disputed")},
        "arguments": [describe_argument(records, arg["def"], name) for arg, name in arguments],
        "results": [name for _, name in results],
    }


def kernel_table(ops):
    return "".join(f"ANE_KERNEL({op['name']}, {op['kernel']})\n" for op in ops if op["kernel"])


def scalar_table(ops):
    """ANE_SCALAR_OP(name, (operands), (parameters), expression)"""
    lines = []
    for op in ops:
        if not op["eval"]:
            continue
        operands = [a["name"] for a in op["arguments"] if a["kind"] == "operand"]
        params = [f"ANE_SCALAR_PARAM({a['name']})" for a in op["arguments"] if a["kind"] == "parameter"]
        lines.append(f"ANE_SCALAR_OP({op['name']}, {len(operands)}, {' '.join(params)}, {op['eval']})\n")
    return "".join(lines)


def engine_tables(ops):
    """ANE_ENGINE_TABLE(name, expression, shape...); a mode is at its default: the engine has one table for all."""
    lines = []
    for op in ops:
        if not op["engine_table"]:
            continue
        expression = op["eval"]
        for arg in op["arguments"]:
            if arg.get("default"):
                expression = re.sub(rf"\b{arg['name']}\b", lambda _, value=arg["default"]: value, expression)
        lines.append(f"ANE_ENGINE_TABLE({op['name']}, {expression}, {op['engine_table']})\n")
    return "".join(lines)


def quote(text):
    return json.dumps(text, ensure_ascii=False)


def docs_table(ops):
    """ANE_OP_DOC(name, family, summary, shape rule, results) and, after it, ANE_ARG_DOC(name, type) an argument"""
    lines = []
    for op in ops:
        family = op["family"].removesuffix(".td")
        results = ", ".join(op["results"])
        lines.append(f"ANE_OP_DOC({quote(op['name'])}, {quote(family)}, {quote(op['summary'])}, {quote(op['infer'])}, "
                     f"{quote(results)})\n")
        lines += [f"ANE_ARG_DOC({quote(arg['name'])}, {quote(arg['type'])})\n" for arg in op["arguments"]]
    return "".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("dump", help="output of llvm-tblgen --dump-json on ANEOps.td")
    parser.add_argument("--ops", required=True, help="JSON list to write")
    parser.add_argument("--kernels", required=True, help="directory for the .inc files")
    parser.add_argument("--docs", required=True, help="OpDocs.inc to write")
    args = parser.parse_args()
    with open(args.dump, encoding="utf-8") as file:
        records = json.load(file)
    ops = sorted((describe_op(records, records[name]) for name in records["!instanceof"]["ANE_MILOp"]),
                 key=lambda op: op["name"])
    write(args.ops, json.dumps(ops, indent=1) + "\n")
    header = "// Generated from ODS by utils/gen-tables.py.\n"
    write(os.path.join(args.kernels, "KernelTable.inc"), header + kernel_table(ops))
    write(os.path.join(args.kernels, "ScalarOps.inc"), header + scalar_table(ops))
    write(os.path.join(args.kernels, "EngineTables.inc"), header + engine_tables(ops))
    write(args.docs, header + docs_table(ops))
    return 0


if __name__ == "__main__":
    sys.exit(main())
