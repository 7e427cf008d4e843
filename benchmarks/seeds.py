"""Headlines of the projects that this one learned from: theirs, ours as predicted for their chip, ours on this host.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import json
import math
import os
import re
import struct
import subprocess
import sys
import time

ZOO = "examples/zoo/zoo.py"


def conv_chain(layers, channels, height, width):
    """A program of equal 1x1 convolutions, each with weights of its own; the outputs of a chain are its last layer."""
    tensor = f"tensor<1x{channels}x{height}x{width}xf16>"
    weight = f"tensor<{channels}x{channels}x1x1xf16>"
    lines = ['ane.weights @w file "w.safetensors"', f"ane.program @chain on ane opset ios18 (%x0: {tensor}) -> ({tensor}) {{"]
    for layer in range(layers):
        lines += [f'  %w{layer} = ane.const dense_resource<"w:{layer}"> : {weight}',
                  f"  %x{layer + 1} = ane.conv %x{layer}, %w{layer} : ({tensor}, {weight}) -> {tensor}"]
    return "\n".join(lines + [f"  ane.return %x{layers} : {tensor}", "}", ""])


def head(lanes):
    """RMSNorm and the classifier of Stories110M: 768 channels to 32000 words."""
    x, y, w = f"tensor<1x768x1x{lanes}xf16>", f"tensor<1x32000x1x{lanes}xf16>", "tensor<32000x768x1x1xf16>"
    return f"""ane.weights @w file "w.safetensors"
ane.program @head on ane opset ios18 (%x: {x}) -> ({y}) {{
  %n = ane.nn.rms_norm %x {{epsilon = 1.0e-5}} : ({x}) -> {x}
  %w = ane.const dense_resource<"w:head"> : {w}
  %y = ane.conv %n, %w : ({x}, {w}) -> {y}
  ane.return %y : {y}
}}
"""


def write_weights(model, path):
    """Writes small weights for each `dense_resource<"source:tensor">` of the text; their values do not change its time."""
    with open(model, encoding="utf-8") as file:
        found = dict(re.findall(r'dense_resource<"\w+:([^"]+)"> : tensor<([x\d]+)xf16>', file.read()))
    header, end = {}, 0
    for name, shape in found.items():
        sizes = [int(size) for size in shape.split("x")]
        begin, end = end, end + 2 * math.prod(sizes)
        header[name] = {"dtype": "F16", "shape": sizes, "data_offsets": [begin, end]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for left in range(end, 0, -(1 << 24)):
            file.write(b"\x00\x20" * (min(left, 1 << 24) // 2))  # 2^-7


class Bench:
    """Runs the tools; a step that fails ends the table with its message."""

    def __init__(self, build, scratch):
        self.build, self.scratch = build, scratch

    def tool(self, name, *args):
        result = subprocess.run([os.path.join(self.build, "bin", name), *args], capture_output=True, text=True,
                                check=False)
        if result.returncode:
            raise SystemExit(f"{name} {' '.join(args)}\n{result.stderr.strip()}")
        return result.stdout

    def write(self, name, text):
        path = os.path.join(self.scratch, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def zoo(self, model, weights=False):
        out = os.path.join(self.scratch, "zoo-weights" if weights else "zoo")
        command = [sys.executable, ZOO, "write", model, "--size", "full", "--no-taps", "--out", out]
        subprocess.run(command + ([] if weights else ["--no-weights"]), check=True, stdout=subprocess.DEVNULL)
        return os.path.join(out, model, model + ".mlir")

    def compile(self, path, chip):
        out = os.path.join(self.scratch, os.path.basename(path) + f".{chip}.mlir")
        self.tool("ane-opt", path, f"--ane-pipeline=target={chip}", "-o", out)
        return out

    def predict(self, path, chip, door=None, program=None):
        """us of a call of all engine programs, and the share by which half of such predictions err."""
        report = json.loads(self.tool("ane-run", "cost", path, f"--target={chip}", "--json", "--top=0",
                                      *([f"--door={door}"] if door else [])))
        programs = [p for p in report["programs"] if program in (None, p["name"])]
        us = sum(p["us"] * p["runs"] for p in programs)
        return us, max(p["expected_error"] for p in programs)

    def weights(self, path, source):
        """The option that gives the model weights of the right shapes."""
        out = os.path.join(self.scratch, source + ".safetensors")
        write_weights(path, out)
        return f"--weights={source}={out}"

    def host(self, path, repeat, *args):
        """Milliseconds of a run on the host device: the time of many runs less that of one, which loads as well."""
        def run(count):
            start = time.perf_counter()
            self.tool("ane-run", path, "--random", "1", "--repeat", str(count), "--num-threads", "0", "--json", *args)
            return time.perf_counter() - start
        return max(run(1 + repeat) - min(run(1), run(1)), 0) / repeat * 1e3


def headlines(bench):
    """Rows: what, chip, theirs, predicted ms (or None), expected error, host ms (or None), note."""
    def row(what, chip, theirs, prediction=(None, None), host=None, note="", unit="ms"):
        return {"what": what, "chip": chip, "theirs": theirs, "unit": unit, "predicted": prediction[0],
                "error": prediction[1], "host": host, "note": note}

    def ms(prediction):
        return prediction[0] / 1e3, prediction[1]

    synth = "examples/synth/harmonic_predictor.mlir"
    yield row("ane-synth, a buffer of 8 voices", "M4", 0.157, ms(bench.predict(synth, "m4", program="packed")),
              bench.host(synth, 2000, "--program=@packed", bench.weights(synth, "synth")),
              note="their table does not name the chip")
    path = bench.write("head.mlir", head(32))
    yield row("Espresso, \"1.08 ms/token\"", "M3 Max", 1.08,
              ms(bench.predict(bench.compile(path, "m3max"), "m3max")), bench.host(path, 10, bench.weights(path, "w")),
              note="one RMSNorm and classifier a token; the six layers were not run")
    decode = bench.zoo("decode", weights=True)
    yield row("Espresso, decode of 6 layers, a token", "M3 Max", 2.875,
              ms(bench.predict(bench.compile(decode, "m3max"), "m3max")), bench.host(decode, 5),
              note="ours attends, theirs had an attention that multiplies by 0")
    yield row("maderix, training of Stories110M, a step", "M4", 106.7,
              note="mostly the CPU's time, which is not modelled; 107.6 in an earlier run")
    yield row("maderix, training of one layer, a step", "M4", 9.3, note="as above")
    for layers, theirs in ((128, 14.8), (64, 7.5)):
        path = bench.write(f"chain{layers}.mlir", conv_chain(layers, 512, 64, 64))
        us, error = bench.predict(path, "m4")
        flops = 2 * layers * 512 * 512 * 64 * 64
        host = bench.host(path, 1, bench.weights(path, "w")) if layers == 64 else None
        yield row(f"maderix, {layers} convs of 512 channels, 64x64", "M4", theirs, (us / 1e3, error), host)
        if layers == 128:
            yield row("the same, as a rate", "M4", 18.6, (flops / us / 1e6, error), unit="TFLOP/s")
    resnet = bench.zoo("resnet18", weights=True)
    yield row("ANEForge, ResNet-18", "M5 Pro", 0.33, ms(bench.predict(bench.compile(resnet, "m5pro"), "m5pro", "e5rt")),
              bench.host(resnet, 3), note="batch norms are not folded into the convs yet")


def number(value, error=None):
    if value is None:
        return "-"
    text = f"{value:.3g}"
    return text + (f" ± {value * error:.2g}" if error else "")


def markdown(rows):
    lines = ["| headline | chip | theirs | ours, predicted | ours, this host | |", "|---|---|---|---|---|---|"]
    for row in rows:
        unit = row["unit"]
        cells = [row["what"], row["chip"], f"{number(row['theirs'])} {unit}",
                 number(row["predicted"], row["error"]) + (f" {unit}" if row["predicted"] is not None else ""),
                 number(row["host"]) + (f" {unit}" if row["host"] is not None else ""), row["note"]]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main(build, scratch, as_json):
    rows = list(headlines(Bench(build, scratch)))
    print(json.dumps(rows, indent=1) if as_json else markdown(rows))
    return 0
