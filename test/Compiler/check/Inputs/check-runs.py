#!/usr/bin/env python3
"""check-runs.py DIRECTORY ANE-RUN-CHECK: checks every file of DIRECTORY/runs for the chip and door it is listed with.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import collections
import json
import os
import subprocess
import sys


def main():
    directory, tool = sys.argv[1:]
    groups = collections.defaultdict(list)
    with open(os.path.join(directory, "runs"), encoding="utf-8") as file:
        for line in file:
            name, chip, door = line.split()
            groups[chip, door].append(os.path.join(directory, name))
    runs = errors = incomplete = 0
    for (chip, door), files in groups.items():
        result = subprocess.run([tool, *files, f"--target={chip}", f"--door={door}", "--json"], stdout=subprocess.PIPE,
                                check=False)
        for entry in json.loads(result.stdout)["inputs"]:
            runs += 1
            errors += entry["errors"] != 0
            incomplete += not entry["complete"]
            for finding in entry["findings"]:
                if finding["severity"] == "error":
                    print(entry["path"], chip, door, finding["id"], finding["found"])
    print(f"{runs} runs, {errors} with errors, {incomplete} not checked")


if __name__ == "__main__":
    main()
