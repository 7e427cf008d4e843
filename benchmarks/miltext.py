"""Import and export of a 600 KB MIL text of 3,000 ops, the size of a speech encoder, against a plain parse in Python.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import os
import re
import statistics
import subprocess
import time

BLOCKS, DIM, LENGTH = 176, 256, 64


def text():
    """A program in the form that coremlc writes: transformer-like blocks with consts before their first use."""
    lines, offset = [], 64
    shape = f"[1, {LENGTH}, {DIM}]"

    def const(kind, name, value):
        lines.append(f'{kind} {name} = const()[name = string("{name}"), val = {kind}({value})];')

    def op(name, call, result=shape):
        lines.append(f'tensor<fp16, {result}> {name} = {call}[name = string("{name}_cast_fp16")];')
        return name

    def weight(name, result, count):
        nonlocal offset
        kind = f"tensor<fp16, {result}>"
        const(kind, name, f'BLOBFILE(path = string("@model_path/weights/weight.bin"), offset = uint64({offset}))')
        offset += (64 + 2 * count + 63) // 64 * 64

    const("tensor<int32, [1]>", "axes", "[-1]")
    const("fp16", "epsilon", "0x1.5p-17")
    const("int32", "axis", "-1")
    x = "x"
    for i in range(BLOCKS):
        n = f"layers_{i}_block"
        for part in ("gamma", "beta", "bias_1", "bias_2"):
            weight(f"{n}_{part}", f"[{DIM}]", DIM)
        for part in ("weight_1", "weight_2"):
            weight(f"{n}_{part}", f"[{DIM}, {DIM}]", DIM * DIM)
        const("tensor<int32, [3]>", f"{n}_perm_0", "[0, 2, 1]")
        y = op(f"{n}_norm", f"layer_norm(axes = axes, beta = {n}_beta, epsilon = epsilon, gamma = {n}_gamma, x = {x})")
        y = op(f"{n}_linear_1", f"linear(bias = {n}_bias_1, weight = {n}_weight_1, x = {y})")
        y = op(f"{n}_silu", f"silu(x = {y})")
        y = op(f"{n}_transpose_1", f"transpose(perm = {n}_perm_0, x = {y})", f"[1, {DIM}, {LENGTH}]")
        y = op(f"{n}_softmax", f"softmax(axis = axis, x = {y})", f"[1, {DIM}, {LENGTH}]")
        y = op(f"{n}_transpose_2", f"transpose(perm = {n}_perm_0, x = {y})")
        for k in range(3):
            y = op(f"{n}_mul_{k}", f"mul(x = {y}, y = {x})")
        y = op(f"{n}_linear_2", f"linear(bias = {n}_bias_2, weight = {n}_weight_2, x = {y})")
        x = op(f"{n}_add", f"add(x = {x}, y = {y})")
    body = "".join(" " * 12 + line + "\n" for line in lines)
    return (f'program(1.3)\n[buildInfo = dict<string, string>({{{{"coremlc-version", "3505.4.1"}}}})]\n{{\n'
            f"    func main<ios18>(tensor<fp16, {shape}> x) {{\n{body}        }} -> ({x});\n}}"), len(lines)


def timed(command, output):
    start = time.perf_counter()
    with open(output, "wb") as file:
        subprocess.run(command, check=True, stdout=file)
    return time.perf_counter() - start


def tokens(path):
    """The peer: the tokens of the text, from Python's regular expressions."""
    start = time.perf_counter()
    with open(path, encoding="utf-8") as file:
        count = sum(1 for _ in re.finditer(r'"[^"]*"|[A-Za-z_]\w*|-?[\d.][\w.+-]*|->|\S', file.read()))
    assert count
    return time.perf_counter() - start


def run(build, scratch, repeat):
    translate = os.path.join(build, "bin", "ane-translate")
    source = os.path.join(scratch, "text.mil")
    module = os.path.join(scratch, "text.mlirbc")
    content, statements = text()
    with open(source, "w", encoding="utf-8") as file:
        file.write(content)
    imported = [translate, "--from-mil", source]
    exports = {"project": [translate, "--to-mil", source], "coremlc": [translate, "--to-mil", "--style=coremlc", source]}
    out = os.path.join(scratch, "out")
    timed(imported, module)
    start = statistics.median(timed([translate, "--version"], os.devnull) for _ in range(repeat))
    parse = statistics.median(timed([translate, "--mil-to-mil", source], out) for _ in range(repeat))
    read = statistics.median(timed(imported, out) for _ in range(repeat))
    peer = statistics.median(tokens(source) for _ in range(repeat))
    note = f"{len(content) / 1e3:.0f} KB, {statements} statements, {start * 1e3:.0f} ms of it start the tool"
    rows = [{"name": "MIL text to MIL text, s", "ours": parse, "peer": peer, "peer_name": "tokens in Python (s)",
             "ratio": parse / peer, "limit": None, "note": note},
            {"name": "MIL text to MLIR, s", "ours": read, "peer": 1.0, "peer_name": "allowed (s)",
             "ratio": read / 1.0, "limit": 1.0, "note": note}]
    for style, command in exports.items():
        both = statistics.median(timed(command, out) for _ in range(repeat))
        rows.append({"name": f"MIL text to IR to MIL text ({style}), s", "ours": both, "peer": 1.5,
                     "peer_name": "allowed for both (s)", "ratio": both / 1.5, "limit": 1.0, "note": note})
    with open(out, encoding="utf-8") as file:
        assert file.read() == content, "the text did not come back"
    return rows
