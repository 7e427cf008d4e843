#!/usr/bin/env python3
"""Compiles the examples to MIL and bundles, runs them on the host device, and checks what they compute.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import argparse
import json
import os
import re
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import packaged  # noqa: E402, F401
import numpy as np  # noqa: E402
from cases import EXAMPLES, Check  # noqa: E402


class Demo:
    """Runs the tools."""

    def __init__(self, arguments):
        self.bin = os.path.join(os.path.abspath(arguments.build), "bin")
        self.out, self.verbose, self.target = arguments.out, arguments.verbose, arguments.target

    def tool(self, name, *arguments):
        """Standard output of a tool; its failure ends the demo."""
        command = [os.path.join(self.bin, name), *arguments]
        if self.verbose:
            print("$ " + " ".join(command), file=sys.stderr)
        try:
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
        except OSError as error:
            sys.exit(f"cannot run {command[0]}: {error.strerror}; run ./ane build")
        if done.returncode:
            sys.exit(f"{' '.join(command)}\nfailed with status {done.returncode}:\n{done.stderr}")
        return done.stdout

    def transform(self, example, model):
        """With a target, all pipelines of it, after which no rule may be broken."""
        if not self.target:
            return model
        after = example.path(f"{example.name}.mlir")
        self.tool("ane-opt", model, f"--ane-pipeline=target={self.target}", "-o", after)
        self.tool("ane-run", "check", after, f"--target={self.target}")
        return after

    def run(self, kind):
        """Compiles and runs one example. Returns the report of each program, and the checks."""
        example = kind(os.path.join(self.out, kind.name))
        os.makedirs(example.out, exist_ok=True)
        example.prepare()
        model = self.transform(example, os.path.join(HERE, example.model))
        weights = [f"--weights={source}={example.path(file)}" for source, file in example.weights.items()]
        bundle = example.path(example.name + ".ane")
        self.tool("ane-translate", "--to-bundle", model, "-o", bundle, *weights)
        for entry, ports in example.entries.items():
            inputs = [f"--input={port}={example.path(f'{entry}.{port}.npy')}" for port in ports]
            self.tool("ane-run", bundle, f"--entry={entry}", f"--output-dir={example.path(entry)}", *inputs)
        example.drive(self.tool, bundle)
        if self.target:
            return [], example.check()
        with open(model, encoding="utf-8") as file:
            names = re.findall(r"ane\.program @(\w+) on ane", file.read())
        programs = [self.run_mil(example, model, name, weights) for name in names]
        return programs, example.check()

    def run_mil(self, example, model, name, weights):
        """Writes one program as MIL text, reads it back and runs it: it must give the bits that the bundle gave."""
        path = example.path(name, "model.mil")
        self.tool("ane-translate", "--to-mil", f"--program=@{name}", model, "-o", path, *weights)
        with open(path, encoding="utf-8") as file:
            text = file.read()
        parameters = re.search(r"func main<\w+>\((.*?)\) \{", text, re.S).group(1)
        parameters = re.findall(r"tensor<[^>]*> (\w+)", parameters)
        results = re.search(r"\} -> \((.*?)\);", text).group(1).split(", ")
        inputs, expected = example.ports(name)
        arguments = []
        for port, array in zip(parameters, inputs):
            file = example.path(name, "inputs", port + ".npy")
            os.makedirs(os.path.dirname(file), exist_ok=True)
            np.save(file, array)
            arguments.append(f"--input={port}={file}")
        outputs = example.path(name, "outputs")
        report = json.loads(self.tool("ane-run", path, "--repeat=5", "--json", f"--output-dir={outputs}", *arguments))
        differing = 0
        for port, array in zip(results, expected):
            if array is not None:
                found = np.load(os.path.join(outputs, port + ".npy"))
                unlike = (found != array) & ~np.isnan(array) if found.shape == array.shape else np.ones(1)
                differing += int(unlike.sum())
        weight_file = example.path(name, "weights", "weight.bin")
        return {"example": example.name, "program": name, "mil": path,
                "ops": len(re.findall(r"^\s*(?:tensor<.*?>|\w+) \w+ = (?!const\()\w+\(", text, re.M)),
                "weight_bytes": os.path.getsize(weight_file) if "BLOBFILE" in text else 0,
                "seconds": report["median_seconds"], "values_unlike_bundle": differing}


def print_checks(checks):
    """The table without programs."""
    print(f"{'example':9} {'part':10} {'compared':26} {'max error':>9} {'allowed':>9}")
    for example, some in checks.items():
        for check in some:
            print(f"{example:9} {check.program:10} {check.what:26} {check.error:9.2g} {check.tolerance:9.2g}  "
                  f"{'PASS' if check.error <= check.tolerance else 'FAIL'}")


def print_report(programs, checks):
    """The table: programs with their checks."""
    print(f"{'example':9} {'program':10} {'ops':>4} {'weights':>9} {'time':>9}  {'compared':26} {'max error':>9} "
          f"{'allowed':>9}")
    for program in programs:
        left = (f"{program['example']:9} {program['program']:10} {program['ops']:4} "
                f"{program['weight_bytes'] / 1024:6.0f} KB {program['seconds'] * 1e3:6.2f} ms")
        for check in checks[program["example"]]:
            if check.program == program["program"]:
                verdict = "PASS" if check.error <= check.tolerance else "FAIL"
                print(f"{left:46} {check.what:26} {check.error:9.2g} {check.tolerance:9.2g}  {verdict}")
                left = ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default="build", help="build directory with the tools in bin/ (default: build)")
    parser.add_argument("--out", default="demo", help="where models, bundles and outputs go (default: demo)")
    parser.add_argument("--target", default="", help="take the examples through ane-pipeline for a chip or family first, "
                        "which must keep its rules; no MIL text")
    parser.add_argument("--json", action="store_true", help="report as JSON")
    parser.add_argument("--verbose", action="store_true", help="print the commands, on standard error")
    arguments = parser.parse_args()
    start, demo, programs, checks = time.monotonic(), Demo(arguments), [], {}
    for kind in EXAMPLES:
        some, checks[kind.name] = demo.run(kind)
        programs += some
        checks[kind.name] += [Check(program["program"], "MIL read back, bits", program["values_unlike_bundle"], 0)
                               for program in some]
    good = all(check.error <= check.tolerance for some in checks.values() for check in some)
    if arguments.json:
        rows = {name: [dict(check._asdict(), ok=bool(check.error <= check.tolerance)) for check in some]
                for name, some in checks.items()}
        print(json.dumps({"ok": good, "programs": programs, "checks": rows}, indent=2, default=float))
    elif demo.target:
        print_checks(checks)
    else:
        print_report(programs, checks)
        print(f"\nMIL text {demo.out}/<example>/<program>/model.mil, its weights beside it; bundles "
              f"{demo.out}/<example>/<example>.ane")
    if not arguments.json:
        print(f"{'All checks passed' if good else 'CHECKS FAILED'} in {time.monotonic() - start:.1f} s")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
