#!/usr/bin/env python3
"""Rebuilds emitted MIL text with coremltools, so that Apple's checks and type inference judge it.

usage: check-with-coremltools.py MODEL.mil...
Needs coremltools (installed, or a checkout on PYTHONPATH; its binaries are not used). Reads the text this project
writes: one statement a line, arguments by name. Exit status 1 if a declared type is not the inferred one.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import logging
import re
import sys

import numpy as np

logging.disable(logging.WARNING)  # Which Apple-only parts are missing.
import coremltools as ct  # noqa: E402
from coremltools.converters.mil.mil import Builder as mb, Function, Program, types  # noqa: E402

TYPE = r"(?:tensor<(\w+), \[([^\]]*)\]>|(\w+))"
STATEMENT = re.compile(rf"\s*((?:{TYPE} \w+(?:, )?)+) = (\w+)\((.*?)\)\[(.*)\];$")
NUMPY = {"fp16": np.float16, "fp32": np.float32, "bool": np.bool_}


def types_and_names(text):
    """[(dtype, shape, name)] of a list of declarations."""
    found = []
    for element, dims, scalar, name in re.findall(TYPE + r" (\w+)", text):
        shape = tuple(int(size) for size in dims.split(",") if size.strip())
        found.append((element or scalar, shape, name))
    return found


def constant(dtype, shape, text):
    """The value of a const. Bytes of a weight file do not matter to types: ones stand in for them."""
    if dtype == "string":
        return re.search(r'string\("(.*)"\)', text).group(1)
    numpy_type = np.dtype(NUMPY.get(dtype, dtype))
    if "BLOBFILE" in text:
        return np.ones(shape, numpy_type)
    words = re.findall(r"true|false|-?[\w.]+(?:[+-]\d+)?", text[text.index("("):])
    values = [word == "true" if dtype == "bool" else float.fromhex(word) if "x" in word else float(word)
              for word in words]
    array = np.array(values).astype(numpy_type)
    return array.reshape(shape) if shape else array[0]


def check(path):
    """Number of statements, and the complaints."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    head = re.search(r"func \w+<(\w+)>\((.*?)\) \{", text, re.S)
    opset = getattr(ct.target, "iOS" + head.group(1)[3:])
    inputs = {name: mb.placeholder(shape, types.string_to_builtin(dtype))
              for dtype, shape, name in types_and_names(head.group(2))}
    bad, count = [], 0
    with Function(inputs, opset_version=opset) as function:
        values = dict(function.inputs)
        for line in text[head.end():].splitlines():
            statement = STATEMENT.match(line)
            if not statement:
                if "=" in line:
                    bad.append("not understood: " + line.strip()[:100])
                continue
            declared, op = types_and_names(statement.group(1)), statement.group(5)
            count += 1
            if op == "const":
                dtype, shape, name = declared[0]
                attributes = statement.group(7)
                value = constant(dtype, shape, attributes[attributes.index("val = ") + 6:])
                results = [mb.const(val=value, name=name)]
            else:
                arguments = {}
                for name, value in re.findall(r"(\w+) = (\([^)]*\)|\w+)", statement.group(6)):
                    names = re.findall(r"\w+", value)
                    arguments[name] = tuple(values[n] for n in names) if value[0] == "(" else values[names[0]]
                results = getattr(mb, op)(**arguments, name=declared[0][2])
                results = list(results) if isinstance(results, (list, tuple)) else [results]
            for (dtype, shape, name), result in zip(declared, results):
                inferred = (types.builtin_to_string(result.dtype), tuple(result.shape))
                if inferred != (dtype, shape):
                    bad.append(f"{name} = {op}: declared {dtype} {shape}, inferred {inferred}")
                values[name] = result
        function.set_outputs([values[name] for name in re.search(r"\} -> \((.*?)\);", text).group(1).split(", ")])
    program = Program()
    program.add_function("main", function)
    program.validate()
    return count, bad


def main():
    failed = False
    for path in sys.argv[1:]:
        count, bad = check(path)
        print(f"{path}: {count} statements, {len(bad)} unlike coremltools")
        for complaint in bad:
            print("  " + complaint)
        failed |= bool(bad) or not count
    sys.exit(1 if failed or len(sys.argv) < 2 else 0)


if __name__ == "__main__":
    main()
