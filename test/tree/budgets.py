#!/usr/bin/env python3
"""Checks the size budgets: .cpp 500 lines, .td 400, .h 250, .py 400, and 60 lines a C++ function.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import os
import re
import subprocess
import sys

LINES = {".cpp": 500, ".td": 400, ".h": 250, ".py": 400}
FUNCTION = 60
# What may be larger, and why.
ALLOWED = {}


def functions(lines):
    """(first line, length) of every brace-delimited body that starts after a line ending in `) {` or the like, at
    the outermost level or in a class; clang-format puts the closing brace under the first line's indentation."""
    for start, line in enumerate(lines):
        if not re.match(r"^\s*[\w:~}][^;]*\{\s*$", line) or line.lstrip().startswith(
                ("if", "for", "while", "switch", "else", "do ", "namespace", "struct", "class", "enum", "union",
                 "return", "case", "}", "//", "extern", "#", "template")):
            continue
        # The head may span lines; its indentation is that of the line that opened it.
        head = start
        while head > 0 and (lines[head].count(")") > lines[head].count("(") or lines[head].lstrip().startswith(":") or
                            lines[head - 1].rstrip().endswith(",")) and lines[head - 1].strip():
            head -= 1
        text = " ".join(lines[head:start + 1])
        if "(" not in text or "= {" in text or re.search(r"\bstatic (constexpr|const)\b[^(]*=", text):
            continue
        indent = re.match(r"^\s*", lines[head]).group()
        if len(indent) > 2:  # Lambdas and initialisers: they count in what holds them.
            continue
        for end in range(start + 1, len(lines)):
            if lines[end].startswith(indent + "}") and not lines[end][len(indent) + 1:].lstrip().startswith("else"):
                yield head + 1, end - head + 1
                break


def main():
    os.chdir(sys.argv[1] if len(sys.argv) > 1 else ".")
    files = subprocess.run(["git", "ls-files"], capture_output=True, text=True, check=True).stdout.split()
    bad = checked = 0
    for path in files:
        suffix = os.path.splitext(path)[1]
        if suffix not in LINES:
            continue
        checked += 1
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
        if path in ALLOWED:
            continue
        if len(lines) > LINES[suffix]:
            print(f"{path}: {len(lines)} lines, the budget for {suffix} is {LINES[suffix]}; split it by theme")
            bad += 1
        if suffix in (".cpp", ".h"):
            for line, length in functions(lines):
                if length > FUNCTION:
                    print(f"{path}:{line}: a function of {length} lines, the budget is {FUNCTION}")
                    bad += 1
    print(f"{checked} files, {bad} over budget, {len(ALLOWED)} on the allow-list")
    return 1 if bad or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
