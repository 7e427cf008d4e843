#!/usr/bin/env python3
"""Compiles the kernels of examples/seeds and compares the MIL with that of their authors: ops and surface bytes.

  seed-kernels.py [--build DIR]            write docs/seeds.md and print its table
  seed-kernels.py --check [--build DIR]    fail if docs/seeds.md is not current, or a kernel has more without a reason
  seed-kernels.py --write DIR              leave the plain graphs as .mlir
  ANE_SEEDS_SMALL=1 seed-kernels.py --run DIR   compile small ones and compare results on the host device

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import argparse
import collections
import concurrent.futures
import math
import os
import re
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path[:0] = [os.path.join(ROOT, "examples", "seeds")]
from kernels import KERNELS, plain  # noqa: E402

PAGE = os.path.join(ROOT, "docs", "seeds.md")
PIPELINE = ["--ane-pipeline=target={chip} programs=1 rms-scaling=static"]
BYTES = {"fp16": 2, "fp32": 4, "int32": 4}
Result = collections.namedtuple("Result", "kernel programs ops bytes peak counts")

INTRODUCTION = """# The kernels of hand-written projects

Three public projects write the MIL of their Neural Engine kernels by hand. Here the same kernels are plain graphs
([kernels.py](../examples/seeds/kernels.py): RMSNorm spelled by ops, heads split by reshape and transpose, nothing
fused or moved) that the pipeline compiles for the chip on which the originals ran:

    ane-opt kernel.mlir --ane-pipeline='target=CHIP programs=1 rms-scaling=static'

*Ops* are statements of the MIL text other than `const`. Those of the originals are counted in the generators of
[maderix/ANE](https://github.com/maderix/ANE) (d91c984), and for
[Espresso](https://github.com/christopherkarani/Espresso) (6a32220) and [Orion](https://github.com/mechramc/Orion)
(65372ff) from the ops that their builders chain. *KiB* are those of all ports, rows padded to 64 bytes as in the
engine's surfaces; ports in fp32 become fp16, and the host casts at the border. `utils/seed-kernels.py`
writes this page.

`rms-scaling=static`, since the originals sum squares as they are: that overflows fp16 from an RMS of 9.2 on at 768
channels, this form from 255 on. *Any input* is the count with the default, `peak`, which no fp16 input overflows.
"""

REASONS = """
Why some have more:

* **O-SILU**: the engine fuses `x * sigmoid(x)` into a coarse table, reported 9 % too high at x = 0.08. The originals
  have that product; here it is `x / 2 * (1 + tanh(x / 2))`, four ops for their two. The one half goes into the weights
  where nothing else reads `x`, and of the backward pass the sigmoid itself stays.
* **P-STRIDE**: a port of one column has rows of 2 bytes, each padded to 64. Here such ports are packed, a reshape each.

Not compared: Espresso's probes with decode attention (`DecodeAttentionQKV`, `FusedDecodeLayer`,
`FusedTwoLayerDecode`), which its author multiplied by 0 or could not compile, and its programs with GPT-2 layers;
Orion's training kernels, which are those of maderix/ANE, and its LoRA. Nothing here was run on hardware.
"""


def tool(build, name, *arguments, text=None):
    command = [os.path.join(build, "bin", name), *arguments]
    done = subprocess.run(command, input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\nfailed with status {done.returncode}:\n{done.stderr}")
    return done.stdout


def port_bytes(shape, size):
    """Rows start at multiples of 64 bytes."""
    return math.prod(shape[:-1]) * -(-shape[-1] * size // 64) * 64


def read_mil(text):
    """Ops by name, and the bytes of the ports."""
    values = re.findall(r"^ *tensor<(\w+), \[([\d, ]+)\]> (\w+) = ", text, re.M)
    types = {name: (dtype, shape) for dtype, shape, name in values}
    inputs = re.findall(r"tensor<(\w+), \[([\d, ]+)\]>", re.search(r"func \w+<\w+>\((.*?)\) {", text).group(1))
    outputs = [types[name] for name in re.search(r"-> \(([^)]*)\);", text).group(1).split(", ")]
    total = sum(port_bytes([int(n) for n in shape.split(",")], BYTES[dtype]) for dtype, shape in inputs + outputs)
    ops = collections.Counter(re.findall(r"^ *[^=]* = (?!const\()(\w+)\([^)]", text, re.M))
    return ops, total


def compile_kernel(build, kernel, scaling):
    """Engine programs, ops by name, bytes."""
    pipeline = [option.format(chip=kernel.chip).replace("static", scaling) for option in PIPELINE]
    module = tool(build, "ane-opt", "-", *pipeline, text=plain(kernel).text())
    programs = re.findall(r"ane\.program (@\w+) on (\w+)", module)
    if any(device != "ane" for _, device in programs):
        sys.exit(f"{kernel.name}: a part is not on the engine")
    ops, total = collections.Counter(), 0
    for name, _ in programs:
        more, size = read_mil(tool(build, "ane-translate", "--to-mil", "-", "-o", "-", f"--program={name}", text=module))
        ops, total = ops + more, total + size
    return len(programs), ops, total


def measure(build, kernel):
    programs, ops, total = compile_kernel(build, kernel, "static")
    peak = sum(compile_kernel(build, kernel, "peak")[1].values())
    return Result(kernel, programs, sum(ops.values()), total, peak, ops)


def hand_bytes(kernel):
    return sum(port_bytes((channels, columns), size) for channels, columns, size in kernel.ports)


def table(results):
    lines = ["| kernel | chip | ops by hand | ops | any input | KiB by hand | KiB | |", "|---|---|--:|--:|--:|--:|--:|---|"]
    project = ""
    for result in sorted(results, key=lambda result: ["maderix/ANE", "Espresso", "Orion"].index(result.kernel.project)):
        kernel = result.kernel
        if kernel.project != project:
            project = kernel.project
            lines.append(f"| **{project}** | | | | | | | |")
        more = result.ops - kernel.ops
        note = f"{more:+d}: {kernel.why}" if more > 0 else ""
        lines.append(f"| {kernel.name} | {kernel.chip} | {kernel.ops} | {result.ops} | {result.peak} | "
                     f"{hand_bytes(kernel) / 1024:.0f} | {result.bytes / 1024:.0f} | {note} |")
    fewer, equal = (sum(compare(r.ops, r.kernel.ops) for r in results) for compare in (int.__lt__, int.__eq__))
    lines.append(f"\nOf {len(results)} kernels {fewer} have fewer ops than the originals, {equal} as many, and "
                 f"{len(results) - fewer - equal} more, for the reasons given.")
    return "\n".join(lines) + "\n"


def violations(results):
    for result in results:
        kernel = result.kernel
        if result.programs != 1:
            yield f"{kernel.name}: {result.programs} programs"
        if result.ops > kernel.ops + kernel.extra:
            yield f"{kernel.name}: {result.ops} ops, by hand {kernel.ops}, allowed {kernel.extra} more: {result.counts}"
        if result.bytes > hand_bytes(kernel):
            yield f"{kernel.name}: {result.bytes} bytes, by hand {hand_bytes(kernel)}"


def run(build, directory, kernel):
    """Fails if a plain graph and what becomes of it differ on random inputs."""
    import packaged  # noqa: F401
    import numpy as np
    from tensors import normal, write_safetensors
    graph, path = plain(kernel), os.path.join(directory, re.sub(r"\W+", "-", kernel.name).strip("-"))
    write_safetensors(f"{path}.safetensors", {
        key: (normal(key, shape, scale) + np.float32(offset)).astype(np.float16)
        for key, (shape, scale, offset) in graph.weights.items()})
    with open(f"{path}.mlir", "w", encoding="utf-8") as file:
        file.write(graph.text().replace("kernel.safetensors", os.path.basename(path) + ".safetensors"))
    pipeline = [option.format(chip=kernel.chip) for option in PIPELINE]
    tool(build, "ane-opt", f"{path}.mlir", "-o", f"{path}.after.mlir", *pipeline)
    tool(build, "ane-run", "diff", f"{path}.mlir", f"{path}.after.mlir", "--random=5",
         # Weights that are random inputs are 1 large, not 1 / sqrt(n), and so sums are.
         "--tolerance=0.1,0.01" if "dynamic" in kernel.name else "--tolerance=0.01,0.01")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(ROOT, "build"), help="directory with the tools")
    parser.add_argument("--check", action="store_true", help="compare with docs/seeds.md instead of writing it")
    parser.add_argument("--write", metavar="DIR", help="only write the plain graphs")
    parser.add_argument("--run", metavar="DIR", help="only compare results; files go there")
    arguments = parser.parse_args()
    if arguments.run:
        sys.path.append(os.path.join(ROOT, "examples"))
        os.makedirs(arguments.run, exist_ok=True)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda kernel: run(arguments.build, arguments.run, kernel), KERNELS))
        print(f"{len(KERNELS)} kernels agree")
        return
    if arguments.write:
        os.makedirs(arguments.write, exist_ok=True)
        for kernel in KERNELS:
            name = re.sub(r"\W+", "-", kernel.name).strip("-")
            with open(os.path.join(arguments.write, f"{kernel.project[:7]}-{name}.mlir"), "w", encoding="utf-8") as file:
                file.write(plain(kernel).text())
        return
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda kernel: measure(arguments.build, kernel), KERNELS))
    page = INTRODUCTION + "\n" + table(results) + REASONS
    failures = list(violations(results))
    if not arguments.check:
        with open(PAGE + ".tmp", "w", encoding="utf-8") as file:
            file.write(page)
        os.replace(PAGE + ".tmp", PAGE)
        print(table(results), end="")
    elif not os.path.exists(PAGE) or open(PAGE, encoding="utf-8").read() != page:
        failures.append("docs/seeds.md is not current: run utils/seed-kernels.py")
    sys.exit("\n".join(failures) if failures else 0)


if __name__ == "__main__":
    main()
