#!/usr/bin/env python3
"""Checks `bench cost`: the statistics on records with known errors, and the keys of its JSON on real ones.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import json
import os
import subprocess
import sys

ROOT, BUILD = sys.argv[1:3]
sys.path.insert(0, os.path.join(ROOT, "benchmarks"))
import cost  # noqa: E402  (the path comes from the command line)


def row(us, measured, group="a"):
    return {"us": us, "measured_us": measured, "group": group}


def test_statistics():
    result = cost.summary([row(110, 100), row(80, 100), row(100, 100)])
    assert result["n"] == 3
    assert abs(result["median"] - 0.10) < 1e-12 and abs(result["bias"]) < 1e-12
    assert abs(result["p90"] - 0.18) < 1e-12  # Between 0.1 and 0.2, by interpolation.


def test_ranking():
    # 100 against 200 is right, 100 against 105 is too close to count, 105 against 200 is wrong.
    rows = [row(10, 100), row(30, 105), row(20, 200)]
    assert cost.ranking(rows) == {"n": 2, "accuracy": 0.5}
    assert cost.ranking(rows, 1.1, 1.5) == {"n": 0, "accuracy": None}
    assert cost.ranking([row(10, 100), row(20, 200, "b")])["n"] == 0  # Other groups are no candidates.


def test_command():
    records = os.path.join(ROOT, "test/unit/Cost/records.json")
    out = subprocess.run([sys.executable, os.path.join(ROOT, "benchmarks/run.py"), "--build", BUILD, "cost",
                          "--records", records, "--json"], check=True, capture_output=True, text=True).stdout
    result = json.loads(out)
    with open(records, encoding="utf-8") as file:
        assert result["n"] == len(json.load(file))
    assert {"n", "median", "p90", "bias", "groups"} <= set(result)
    for key in ("chip", "door", "kind"):
        assert sum(group["n"] for group in result["groups"][key].values()) == result["n"]
    assert result["pairs"]["accuracy"] >= 0.9
    missing = subprocess.run([sys.executable, os.path.join(ROOT, "benchmarks/run.py"), "--build", BUILD, "cost",
                              "--records", "no-such-file.json"], check=False, capture_output=True, text=True)
    assert missing.returncode == 1 and "no-such-file.json" in missing.stderr


for test in (test_statistics, test_ranking, test_command):
    test()
print("ok")
