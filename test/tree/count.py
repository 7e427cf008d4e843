#!/usr/bin/env python3
"""Prints "passed failed": the single tests of the last `ctest` run in a build directory, from its log. GoogleTest
binaries and lit count their own cases; any other ctest entry counts as one.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import glob
import os
import re
import sys


def count(log):
    passed = failed = 0
    for block in re.split(r"^\d+/\d+ Test: ", log, flags=re.M)[1:]:
        ok = "Test Passed." in block
        gtest = re.search(r"\[  PASSED  \] (\d+) test", block)
        gtest_failed = re.search(r"^ ?(\d+) FAILED TEST", block, flags=re.M)
        lit = re.findall(r"^\s*(Passed|Failed|Unresolved|Unexpectedly Passed)\s*: *(\d+)", block, flags=re.M)
        if gtest:
            passed += int(gtest.group(1))
            failed += int(gtest_failed.group(1)) if gtest_failed else 0 if ok else 1
        elif lit:
            good = sum(int(n) for kind, n in lit if kind == "Passed")
            passed += good
            failed += sum(int(n) for kind, n in lit if kind != "Passed")
        else:
            passed += ok
            failed += not ok
    return passed, failed


def main():
    logs = glob.glob(os.path.join(sys.argv[1], "Testing", "Temporary", "LastTest.log"))
    if not logs:
        print("0 0")
        return
    with open(logs[0], encoding="utf-8", errors="replace") as file:
        print(*count(file.read()))


if __name__ == "__main__":
    main()
