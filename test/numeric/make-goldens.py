#!/usr/bin/env python3
"""Writes test/numeric/goldens: the numeric cases of every op with the results of an independent numpy reference.

  make-goldens.py build/ane-ops.json

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import argparse
import os
import sys

from case import Ops, program_text
from cases import enumerate_cases
from reference import evaluate


def text_of(case, ops):
    if hasattr(case, "run"):
        return case.run()
    evaluate(case)
    return program_text(case, ops.by_name[case.op])


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("ops", help="ane-ops.json of the build")
    parser.add_argument("--output", default=os.path.join(here, "goldens"), help="directory to write to")
    args = parser.parse_args()
    ops, count = Ops(args.ops), 0
    for family, cases in enumerate_cases(ops).items():
        texts = []
        for case in cases:
            try:
                texts.append(text_of(case, ops))
            except Exception as error:
                raise RuntimeError(f"{case.name}: {case.params}") from error
        with open(os.path.join(args.output, family + ".mlir"), "w", encoding="utf-8") as file:
            file.write("// Made by test/numeric/make-goldens.py: inputs and expected results stand in attributes.\n")
            file.write("\n".join(texts))
        count += len(cases)
    print(f"{count} numeric cases over {len(ops.executable())} ops")
    return 0


if __name__ == "__main__":
    sys.exit(main())
