#!/usr/bin/env python3
"""Writes models the way a frontend would, and checks what a pipeline makes of them.

  zoo.py write MODEL... [--size full] [--no-taps] [--no-weights] [--out DIR]
  zoo.py check MODEL... --pipeline 'builtin.module(ane-decompose-attention{target=m1},canonicalize)' [--build DIR]
  zoo.py check MODEL... --targets m1,m4 [--build DIR]

`write` leaves DIR/MODEL/MODEL.mlir, MODEL.safetensors (random weights, the same on every machine) and one .npy an
input. `check` runs the model before and after the pipeline on the host device, with a port for every block's output,
and compares both with a reference in double: the root mean square error after may be at most 1.5 times the one before.
With targets, that is done with ane-pipeline for each, and what it makes must break no rule of the target.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import argparse
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..")]
import packaged  # noqa: E402, F401
import numpy as np  # noqa: E402
import language  # noqa: E402
import tosa  # noqa: E402
import vision  # noqa: E402

MODELS = {kind.name: kind for kind in language.MODELS + vision.MODELS + tosa.MODELS}
FACTOR = 1.5
FLOOR = 2.0 ** -13  # Of the reference's root mean square: an eighth of an ulp, less than any rounding counts.


def tool(build, name, *arguments):
    command = [os.path.join(build, "bin", name), *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\nfailed with status {done.returncode}:\n{done.stderr}")
    return done.stdout


def run(arguments, model, path, what):
    """Outputs of one file, by port."""
    directory = os.path.dirname(path)
    out = os.path.join(directory, what)
    inputs = [f"--input={name}={directory}/{model.name}.{name}.npy" for name in model.inputs()]
    weights = f"--weights=model={directory}/{model.name}.safetensors"
    tool(arguments.build, "ane-run", path, weights, f"--output-dir={out}", *inputs)
    return {name: np.load(os.path.join(out, f"{name}.npy")).astype(np.float64) for name, _ in model.graph().results}


def error(found, expected):
    """Root mean square; infinite if a shape differs or a value is not finite."""
    if found.shape != expected.shape or not np.isfinite(found).all():
        return np.inf
    return float(np.sqrt(((found - expected) ** 2).mean()))


def transform(arguments, model, path, target):
    """Runs the pipeline, or for a target all of them, which must leave programs that keep its rules."""
    after = path.replace(".mlir", f".{target or 'after'}.mlir")
    pipeline = f"builtin.module(ane-pipeline{{target={target}}})" if target else arguments.pipeline
    if model.plain:
        tool(arguments.build, "ane-opt", path, "-o", after, "--convert-tosa-to-ane")
        path = after
    tool(arguments.build, "ane-opt", path, "-o", after, *([f"--pass-pipeline={pipeline}"] if pipeline else []))
    if target:
        tool(arguments.build, "ane-run", "check", after, f"--target={target}")
    return after


def check(arguments, model):
    """Rows of port, target, size of the values, error before, error after, and whether that is good."""
    path = model.write(os.path.join(arguments.out, model.name))
    before = model.plain or model  # What comes from another dialect is held against the same network without it.
    plain = before.write(os.path.join(arguments.out, before.name)) if model.plain else path
    expected, first = model.expected(), run(arguments, before, plain, "before")
    rows = []
    for target in arguments.targets:
        second = run(arguments, model, transform(arguments, model, path, target), target or "after")
        for port, reference in expected.items():
            size = float(np.sqrt((reference ** 2).mean()))
            was, now = (error(outputs[port], reference) for outputs in (first, second))
            good = was < arguments.most * size and now <= max(FACTOR * was, FLOOR * size)
            rows.append({"model": model.name, "target": target, "port": port, "rms": size, "before": was, "after": now,
                         "ok": good})
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verb", choices=["write", "check"])
    parser.add_argument("models", nargs="+", metavar="MODEL", choices=[*MODELS, "all"],
                        help=f"all, or of {', '.join(MODELS)}")
    parser.add_argument("--size", choices=["small", "full"], default="small", help="default: small")
    parser.add_argument("--out", default="zoo", help="where models and outputs go (default: zoo)")
    parser.add_argument("--no-taps", action="store_true", help="write: only the model's own outputs; caches are states")
    parser.add_argument("--no-weights", action="store_true", help="write: the text alone")
    parser.add_argument("--build", default="build", help="check: build directory with the tools (default: build)")
    parser.add_argument("--pipeline", default="", help="check: what ane-opt runs; without it, only printer and parser")
    parser.add_argument("--targets", type=lambda names: names.split(","), default=[""], metavar="TARGET,...",
                        help="check: chips or families to run the whole ane-pipeline for, instead of --pipeline")
    parser.add_argument("--most", type=float, default=0.02, help="check: error before, of the values (default: 0.02)")
    parser.add_argument("--json", action="store_true", help="check: report as JSON")
    arguments = parser.parse_args()
    names = MODELS if "all" in arguments.models else arguments.models
    models = [MODELS[name](arguments.size, taps=not arguments.no_taps) for name in names]
    if arguments.verb == "write":
        for model in models:
            print(model.write(os.path.join(arguments.out, model.name), weights=not arguments.no_weights))
        return
    rows = [row for model in models for row in check(arguments, model)]
    if arguments.json:
        print(json.dumps(rows, indent=2))
    else:
        print(f"{'model':13} {'target':6} {'port':9} {'rms':>8} {'before':>9} {'after':>9}")
        for row in rows:
            print(f"{row['model']:13} {row['target']:6} {row['port']:9} {row['rms']:8.3g} {row['before']:9.3g} {row['after']:9.3g}  "
                  f"{'PASS' if row['ok'] else 'FAIL'}")
    sys.exit(0 if all(row["ok"] for row in rows) else 1)


if __name__ == "__main__":
    main()
