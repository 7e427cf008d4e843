"""A product with a compressed weight of 4096 x 4096 on the host device, against the same with dense fp16 weights.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import json
import os
import statistics
import subprocess

SIZE = 4096
WEIGHT = f"{SIZE}x{SIZE}x1x1"
DENSE = f"tensor<{WEIGHT}xf16>"

# The weight of each form, as value %w. What the numbers are makes no difference to the time.
FORMS = {
    "int8 with scales": f"""
  %d = ane.const dense<3> : tensor<{WEIGHT}xi8>
  %s = ane.const dense<0.01> : tensor<{SIZE}x1x1x1xf16>
  %w = ane.constexpr_blockwise_shift_scale %d, %s : (tensor<{WEIGHT}xi8>, tensor<{SIZE}x1x1x1xf16>) -> {DENSE}""",
    "int4 table": f"""
  %i = ane.const dense<3> : tensor<{WEIGHT}xui4>
  %l = ane.const dense<0.01> : tensor<1x1x1x1x16x1xf16>
  %w = ane.constexpr_lut_to_dense %i, %l : (tensor<{WEIGHT}xui4>, tensor<1x1x1x1x16x1xf16>) -> {DENSE}""",
}


def module(weight, cells):
    x, y = f"tensor<1x{SIZE}x1x{cells}xf16>", f"tensor<1x{SIZE}x1x{cells}xf16>"
    return (f'ane.program @main on ane opset ios18 (%x: {x} {{ane.port = "x"}}) -> ({y} {{ane.port = "y"}}) {{{weight}\n'
            f"  %y = ane.conv %x, %w : ({x}, {DENSE}) -> {y}\n  ane.return %y : {y}\n}}\n")


def measure(build, path, text, repeat):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    command = [os.path.join(build, "bin", "ane-run"), path, "--random", "1", "--repeat", "5", "--json"]
    runs = [json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)["median_seconds"]
            for _ in range(repeat)]
    return statistics.median(runs)


def run(build, scratch, repeat):
    rows = []
    path = os.path.join(scratch, "compressed.mlir")
    for cells in (1, 32):
        peer = measure(build, path, module(f"\n  %w = ane.const dense<0.03> : {DENSE}", cells), repeat)
        for name, weight in FORMS.items():
            ours = measure(build, path, module(weight, cells), repeat)
            rows.append({"name": f"{name}, {cells} cells", "ours": ours, "peer": peer, "peer_name": "dense fp16 (s)",
                         "ratio": ours / peer, "note": "read while multiplying; the dense form is 34 MB"})
    return rows
