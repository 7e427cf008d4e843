#!/usr/bin/env python3
"""Fits the constants of the cost model (include/ANE/Cost/Parameters.inc) to measurement records.

The model itself is only in C++: this calls `ane-cost` with trial values. The loss is a smoothed absolute error of
log(predicted / measured), with a weak pull of every constant to its reference value, so that constants without data
stay. Errors are printed for the fit and for cross-validation: random fifths, and one chip, source or kind left out.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import argparse
import json
import os
import re
import subprocess
import tempfile

import numpy as np

SOFT = 0.02      # Errors far below this share are noise and count as squares, others as absolute values.
PULL = 0.3       # Weight of one natural log unit away from the starting value.
STEP = 1e-3
# Set by hand: hardware facts, sizes of padding, switches, and terms without a record that separates them.
FIXED = {"minPositions", "minInputChannels", "layer", "planarRate", "zeroSkip", "headTask", "nsFusedNorm", "dmaGBps",
         "wakeFrom", "wakeTo", "callFloor", "depthwiseLanes", "dramShare"}
# Terms that the reference lacks: their fits start from the value in the table.
NEW = {"tiledSoftmax", "skipShare"}
TIMES = {"us": 1.0, "ms": 1e3, "s": 1e6}


class Model:
    """The predicted times of records as a function of the constants."""

    def __init__(self, tool, records, scratch):
        self.tool = tool
        self.path = os.path.join(scratch, "records.json")
        keep = ("chip", "path", "workload", "unit", "value")
        with open(self.path, "w", encoding="utf-8") as file:
            json.dump([{key: record[key] for key in keep} for record in records], file)
        listing = json.loads(self.run("--list-parameters"))
        self.names = [entry["name"] for entry in listing]
        self.table = np.array([entry["value"] for entry in listing], float)
        # Every fit starts from the reference, so that it does not depend on fits before, nor a fold on its data.
        self.start = np.array([entry["value"] if entry["name"] in NEW or entry["reference"] <= 0 else
                               entry["reference"] for entry in listing], float)

    def run(self, *args):
        return subprocess.run([self.tool, self.path, *args], check=True, capture_output=True, text=True).stdout

    def times(self, values, *args):
        changed = [f"--set={name}={value!r}" for name, value, old in
                   zip(self.names, values.tolist(), self.table.tolist()) if value != old]
        return np.array([np.nan if us is None else us for us in json.loads(self.run("--times", *changed, *args))], float)


def jacobian(model, values, free, at):
    """d log(time) / d log(constant), from differences."""
    columns = []
    for index in free:
        moved = values.copy()
        moved[index] *= 1 + STEP
        columns.append((np.log(model.times(moved)) - at) / np.log1p(STEP))
    return np.array(columns).T


def fit(model, measured, use, free, start, steps):
    """Reweighted least squares on log times of the records `use`; returns the constants."""
    values, target = start.copy(), np.log(measured)
    weight = np.where(np.abs(start[free]) > 0, PULL, 1.0)
    at = np.log(model.times(values))

    def loss(at, values):
        pull = weight * np.log(values[free] / start[free])
        return np.sqrt((at - target)[use] ** 2 + SOFT ** 2).sum() + (pull ** 2).sum()

    best = loss(at, values)
    for _ in range(steps):
        slope = jacobian(model, values, free, at)[use]
        error = (target - at)[use]
        share = 1 / np.sqrt(error ** 2 + SOFT ** 2)
        left = (slope * share[:, None]).T @ slope + 2 * np.diag(weight ** 2)
        right = slope.T @ (share * error) - 2 * weight ** 2 * np.log(values[free] / start[free])
        move = np.clip(np.linalg.solve(left, right), -0.3, 0.3)
        for scale in (1.0, 0.5, 0.2, 0.05):
            trial = values.copy()
            trial[free] *= np.exp(scale * move)
            there = np.log(model.times(trial))
            new = loss(there, trial)
            if new < best:
                gain, best, values, at = best - new, new, trial, there
                break
        else:
            break
        if gain < 1e-3 * best:
            break
    return values


def line(name, errors):
    size = np.sort(np.abs(errors))
    return (f"{name:28} n={len(size):4d}  median {np.median(size):6.2%}  p90 {np.quantile(size, 0.9):6.1%}  "
            f"bias {np.median(errors):+6.2%}")


def cross_validate(model, measured, records, free, start, by, fold_of):
    folds = np.array([fold_of(index, record) for index, record in enumerate(records)])
    errors = np.full(len(records), np.nan)
    for fold in sorted(set(folds)):
        held = folds == fold
        if by != "fifth" and held.sum() < 3:
            continue
        values = fit(model, measured, ~held, free, start, 3)
        forget = ["--forget=" + fold] if by == "chip" else []  # Its host's rows too.
        errors[held] = model.times(values, *forget)[held] / measured[held] - 1
        if by != "fifth":
            print(line(f"  without {fold[:19]}", errors[held]))
    print(line(f"cross-validation by {by}", errors[~np.isnan(errors)]), flush=True)


def choose_free(model, start, used):
    """Constants that move some time; a host's row needs four records of its own."""
    at, free = np.log(model.times(start)), []
    for index, name in enumerate(model.names):
        if name in FIXED or start[index] <= 0:
            continue
        moved = start.copy()
        moved[index] *= 1.05
        touched = (np.abs(np.log(model.times(moved)) - at)[used] > 1e-4).sum()
        if touched >= (4 if "." in name else 2):
            free.append(index)
    return free


def write_table(path, names, values):
    """Replaces the fitted column."""
    known = {name: f"{value:.6g}" for name, value in zip(names, values)}
    doors = {"CoreML": "coreml-sync", "CoreMLAny": "coreml", "CoreAI": "coreai", "InMemory": "direct",
             "InMemoryHot": "direct-hot", "E5RT": "e5rt", "SubmitToEnd": "kdebug-submit-to-end"}

    def constant(match):
        return f"{match[1]}({match[2]}, {match[3]}, {known[match[2]]}, "

    def host(match):
        prefix = f"{match[1]}.{doors[match[2]]}"
        return f'HOST("{match[1]}", {match[2]}, {match[3]}, {match[4]}, {known[prefix + ".base"]}, {known[prefix + ".io"]})'

    with open(path, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r"^(ANE_COST_PARAMETER)\((\w+), ([^,]+), [^,]+, ", constant, text, flags=re.M)
    text = re.sub(r'HOST\("([^"]+)", (\w+), ([^,]+), ([^,]+), [^,]+, [^)]+\)', host, text)
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + ".new", path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records", help="JSON array of measurements")
    parser.add_argument("--tool", default="build/bin/ane-cost")
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--cv", nargs="*", default=["fifth"], choices=["fifth", "chip", "source", "kind"])
    parser.add_argument("--write", metavar="TABLE", help="replace the fitted column of this file")
    args = parser.parse_args()
    with open(args.records, encoding="utf-8") as file:
        records = [record for record in json.load(file) if record["unit"] in TIMES and record["value"] > 0]
    with tempfile.TemporaryDirectory(prefix="ane-fit-") as scratch:
        used = ~np.isnan(Model(args.tool, records, scratch).times(Model(args.tool, records, scratch).start))
        records = [record for record, use in zip(records, used) if use]
        model = Model(args.tool, records, scratch)
        measured = np.array([record["value"] * TIMES[record["unit"]] for record in records])
        everything = np.ones(len(records), bool)
        free = choose_free(model, model.start, everything)
        print(line("start", model.times(model.start) / measured - 1))
        values = fit(model, measured, everything, free, model.start, args.steps)
        print(line(f"fit of {len(free)} constants", model.times(values) / measured - 1))
        for index in free:
            if abs(np.log(values[index] / model.start[index])) > 0.01:
                print(f"  {model.names[index]:32} {model.start[index]:10.5g} -> {values[index]:10.5g}")
        fifth = np.random.default_rng(1).integers(0, 5, len(records))
        folds = {"fifth": lambda i, r: str(fifth[i]), "chip": lambda i, r: r["chip"],
                 "source": lambda i, r: r["source"], "kind": lambda i, r: r["workload"]["kind"]}
        for by in args.cv:
            cross_validate(model, measured, records, free, model.start, by, folds[by])
        if args.write:
            write_table(args.write, model.names, values)


if __name__ == "__main__":
    main()
