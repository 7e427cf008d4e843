"""Predicted time of the Stories110M layers as each pass of the compiler is switched on.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import json
import os

from seeds import Bench, number

# Passes are added one after the other, in the order of the pipeline; what is legal on the engine comes last.
STEPS = [("as a frontend writes it", []),
         ("norms recognised (ane-fold-rms-norm)", ["ane-fold-rms-norm"]),
         ("attention in tiles (ane-decompose-attention)", ["ane-decompose-attention{target=%s}"]),
         ("channels first (ane-channel-first)", ["ane-channel-first"]),
         ("composites, stable fp16, cse", ["ane-decompose-composites", "ane-stabilize-fp16", "canonicalize", "cse"])]


def measure(bench, path, chip, passes, name, last=()):
    """Prediction after the passes, then composites out of the way; all that remains is placed and cut."""
    names = ["canonicalize", *passes, *last]
    pipeline = "builtin.module(" + ",".join(p % chip if "%s" in p else p for p in names) + ")"
    out = os.path.join(bench.scratch, name + ".mlir")
    bench.tool("ane-opt", path, f"--pass-pipeline={pipeline}", "-o", out)
    report = json.loads(bench.tool("ane-run", "cost", out, f"--target={chip}", "--json", "--top=0"))
    programs = report["programs"]
    return {"us": sum(p["us"] * p["runs"] for p in programs), "dispatches": sum(p["runs"] for p in programs),
            "error": max(p["expected_error"] for p in programs), "host": report["host_programs"]}


def ladder(bench, model, chip):
    """A row for each step: all passes so far, as one program for the engine, then placed, cut and legal."""
    path, passes, rows = bench.zoo(model), [], []
    for number_, (title, added) in enumerate(STEPS):
        passes += added
        rows.append({"step": title, **measure(bench, path, chip, passes, f"{model}{number_}")})
    legal = [f"ane-legalize-pipeline{{target={chip}}}"]
    rows.append({"step": "placed, cut and legal (ane-legalize-pipeline)",
                 **measure(bench, path, chip, passes, f"{model}-legal", legal)})
    return rows


def markdown(rows, chip):
    lines = [f"| passes, each with those above | predicted on {chip} | dispatches | parts on the CPU |", "|---|---|---|---|"]
    lines += [f"| {row['step']} | {number(row['us'] / 1e3, row['error'])} ms | {row['dispatches']} | {row['host']} |"
              for row in rows]
    return "\n".join(lines)


def main(build, scratch, as_json, chip="m4"):
    rows = ladder(Bench(build, scratch), "llama", chip)
    print(json.dumps(rows, indent=1) if as_json else markdown(rows, chip.upper()))
    return 0
