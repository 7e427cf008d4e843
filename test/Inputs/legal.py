"""Legalizes a file for a target and prints the result, after it checked that

- legalizing and canonicalizing the result change nothing,
- every program computes what it did before, on made-up inputs, in three runs that carry states over.

Use: legal.py BIN FILE TARGET [OPTIONS of the pass] [tolerance=ABS,REL]

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import os
import re
import subprocess
import sys
import tempfile


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def main():
    bin_dir, source, target, *options = sys.argv[1:]
    tolerance = next((o.split("=", 1)[1] for o in options if o.startswith("tolerance=")), "1e-3,2e-3")
    options = " ".join(["target=" + target] + [o for o in options if not o.startswith("tolerance=")])
    opt, pass_name = os.path.join(bin_dir, "ane-opt"), f"-ane-legalize={options}"
    legal = run(opt, source, pass_name)
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "legal.mlir")
        with open(path, "w", encoding="utf-8") as file:
            file.write(legal)
        again = run(opt, path, pass_name, "-canonicalize")
        if again != legal:
            sys.exit(f"a legal program changed:\n{legal}\nbecame\n{again}")
        for program in re.findall(r"ane\.program @(\w+)", legal):
            run(os.path.join(bin_dir, "ane-run-diff"), source, path, f"--program=@{program}", "--random=1", "--repeat=3",
                f"--tolerance={tolerance}")
    print(legal)


main()
