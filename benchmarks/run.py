#!/usr/bin/env python3
"""Runs the benchmarks: each compares against a named peer in the same run and reports a ratio.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import argparse
import importlib
import json
import os
import sys
import tempfile

# Modules with a `run`, imported when asked for: not all of them need numpy.
BENCHMARKS = ["weights", "compressed", "cost", "miltext"]
# Modules with a `main` that prints a table of its own, only when named.
TABLES = ["seeds", "ablation"]


def table(rows):
    keys = ["name", "ours", "peer", "peer_name", "ratio", "limit", "note"]
    text = [keys] + [[f"{row[k]:.4g}" if isinstance(row.get(k), float) else str(row.get(k, "")) for k in keys]
                     for row in rows]
    widths = [max(len(line[i]) for line in text) for i in range(len(keys))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("names", nargs="*", help=f"of: {', '.join(BENCHMARKS + TABLES)}; without a name all that have a peer")
    parser.add_argument("--build", default="build", help="build directory")
    parser.add_argument("--repeat", type=int, default=5, help="runs of each; medians are reported")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--records", metavar="FILE", help="cost: evaluate these measurements in full")
    parser.add_argument("--reference", action="store_true", help="cost, with --records: the published model instead")
    args = parser.parse_args()
    for name in args.names:
        if name not in BENCHMARKS + TABLES:
            parser.error(f"no benchmark '{name}'; there are: {', '.join(BENCHMARKS + TABLES)}")
    if args.records:
        if args.names != ["cost"]:
            parser.error("--records is for 'cost'")
        # ./ane changes into the project; the file is named from where it was called.
        path = args.records if os.path.exists(args.records) else os.path.join(os.environ.get("OLDPWD", ""), args.records)
        return importlib.import_module("cost").main(os.path.abspath(args.build), path, args.reference, args.json)
    if any(name in TABLES for name in args.names):
        if len(args.names) != 1:
            parser.error(f"'{next(name for name in args.names if name in TABLES)}' is a table of its own: ask for it alone")
        with tempfile.TemporaryDirectory(prefix="ane-bench-") as scratch:
            return importlib.import_module(args.names[0]).main(os.path.abspath(args.build), scratch, args.json)
    rows = []
    with tempfile.TemporaryDirectory(prefix="ane-bench-") as scratch:
        for name in args.names or BENCHMARKS:
            rows += importlib.import_module(name).run(os.path.abspath(args.build), scratch, args.repeat)
    print(json.dumps(rows, indent=1) if args.json else table(rows))
    return 1 if any(row.get("limit") and row["ratio"] > row["limit"] for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
