#!/usr/bin/env python3
"""Kernels of shapes that public projects ran on Neural Engines, as MLIR: kernels.py DIRECTORY writes one file each and
a list `runs` of lines "file target door". Sources: the generators and benchmark tables of maderix/ANE, mechramc/Orion,
christopherkarani/Espresso and sbryngelson/ANEForge.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import os
import sys

INMEMORY = "m1pro m1max m3ultra m4 m4pro m4max m5".split()  # Chips that ran maderix's trainer.
D, H, HEADS, S, VOCAB = 768, 2048, 12, 256, 32000


class Program:
    """Ops in order; values are (name, shape, element type)."""

    def __init__(self):
        self.inputs, self.lines, self.outputs, self.count = [], [], [], 0

    @staticmethod
    def type(value):
        return f"tensor<{''.join(f'{size}x' for size in value[1])}{value[2]}>"

    def input(self, *shape, element="f16"):
        value = (f"%i{len(self.inputs):02}", shape, element)
        self.inputs.append(value)
        return value

    def new(self, text, shape, element="f16"):
        value = (f"%v{self.count}", tuple(shape), element)
        self.count += 1
        self.lines.append(f"  {value[0]} = {text.replace('TYPE', self.type(value))}")
        return value

    def weight(self, *shape):
        return self.new(f'ane.const dense_resource<"m:w{self.count}"> : TYPE', shape)

    def scalar(self, number):
        return self.new(f"ane.const dense<{number:e}> : TYPE", ())

    def ints(self, *numbers):
        return self.new(f"ane.const dense<{list(numbers)}> : TYPE", (len(numbers),), "i32")

    def op(self, name, values, shape, attributes="", element="f16"):
        operands = ", ".join(value[0] for value in values)
        operands = f"({operands})" if name == "concat" else operands
        types = ", ".join(map(self.type, values))
        short = {"add", "sub", "mul", "pow", "real_div"}
        unary = {"sigmoid", "tanh", "exp", "relu"}
        signature = types if name in short | unary else f"({types}) -> TYPE"
        attributes = f" {{{attributes}}}" if attributes else ""
        return self.new(f"ane.{name} {operands}{attributes} : {signature}", shape, element)

    def binary(self, name, x, y):
        rank = max(len(x[1]), len(y[1]))
        a, b = ((1,) * (rank - len(v[1])) + v[1] for v in (x, y))
        return self.op(name, [x, y], [max(p, q) for p, q in zip(a, b)])

    def add(self, x, y):
        return self.binary("add", x, y)

    def mul(self, x, y):
        return self.binary("mul", x, self.scalar(y) if isinstance(y, float) else y)

    def unary(self, name, x):
        return self.op(name, [x], x[1])

    def conv(self, x, out, kernel=1, stride=1, pad=0, groups=1):
        n, c, h, w = x[1]
        size = lambda extent: (extent + 2 * pad - kernel) // stride + 1
        weight = self.weight(out, c // groups, kernel, kernel)
        attributes = (f'groups = {groups} : i32, pad_type = "custom", strides = array<i32: {stride}, {stride}>, '
                      f"pad = array<i32: {pad}, {pad}, {pad}, {pad}>")
        return self.op("conv", [x, weight], (n, out, size(h), size(w)), attributes)

    def reshape(self, x, *shape):
        return self.op("reshape", [x, self.ints(*shape)], shape)

    def transpose(self, x, *perm):
        return self.op("transpose", [x], [x[1][i] for i in perm], f"perm = array<i32: {', '.join(map(str, perm))}>")

    def matmul(self, x, y, tx=False, ty=False):
        rows, cols = x[1][-1 if tx else -2], y[1][-2 if ty else -1]
        return self.op("matmul", [x, y], (*x[1][:-2], rows, cols),
                       f"transpose_x = {str(tx).lower()}, transpose_y = {str(ty).lower()}")

    def slice(self, x, begin, size):
        return self.op("slice_by_size", [x, self.ints(*begin), self.ints(*size)], size)

    def channels(self, x, first, count):
        return self.slice(x, (0, first, 0, 0), (1, count, 1, x[1][3]))

    def concat(self, values, axis=1):
        shape = list(values[0][1])
        shape[axis] = sum(value[1][axis] for value in values)
        return self.op("concat", values, shape, f"axis = {axis} : i32, interleave = false")

    def reduce(self, name, x, axis):
        shape = list(x[1])
        shape[axis] = 1
        return self.op(name, [x], shape, f"axes = array<i32: {axis}>, keep_dims = true")

    def softmax(self, x, axis=-1):
        return self.op("softmax", [x], x[1], f"axis = {axis} : i32")

    def cast(self, x, element):
        names = {"f16": "fp16", "f32": "fp32"}
        return self.op("cast", [x], x[1], f'dtype = "{names[element]}"', element)

    def text(self, *outputs):
        args = ", ".join(f'{v[0]}: {self.type(v)} {{ane.port = "{v[0][1:]}"}}' for v in self.inputs)
        results = ", ".join(f'{self.type(v)} {{ane.port = "o{i:02}"}}' for i, v in enumerate(outputs))
        body = "\n".join(self.lines)
        values, types = ", ".join(v[0] for v in outputs), ", ".join(map(self.type, outputs))
        return (f"ane.program @main on ane opset ios18 ({args})\n    -> ({results}) {{\n{body}\n"
                f"  ane.return {values} : {types}\n}}\n")


def rms_norm(p, x):
    squares = p.reduce("reduce_sum", p.mul(x, x), 1)
    scale = p.binary("pow", p.add(p.mul(squares, 1 / x[1][1]), p.scalar(1e-5)), p.scalar(-0.5))
    return p.mul(p.mul(x, scale), p.weight(1, x[1][1], 1, 1))


def heads(p, x, count):
    return p.transpose(p.reshape(x, 1, count, x[1][1] // count, x[1][3]), 0, 1, 3, 2)


def attention(p, q, k, v, count):
    scores = p.mul(p.matmul(q, k, ty=True), (q[1][3]) ** -0.5)
    masked = p.add(scores, p.weight(1, 1, q[1][2], k[1][2]))
    values = p.transpose(p.matmul(p.softmax(masked), v), 0, 1, 3, 2)
    return p.reshape(values, 1, count * v[1][3], 1, q[1][2])


def forward_attention():
    p = Program()
    normed = rms_norm(p, p.input(1, D, 1, S))
    q, k, v = (p.conv(normed, D) for _ in range(3))
    values = attention(p, heads(p, q, HEADS), heads(p, k, HEADS), heads(p, v, HEADS), HEADS)
    return p.text(p.concat([p.conv(values, D), q, k, v, values, normed]))


def forward_ffn():
    p = Program()
    normed = rms_norm(p, p.input(1, D, 1, S))
    h1, h3 = p.conv(normed, H), p.conv(normed, H)
    gate = p.mul(p.mul(h1, p.unary("sigmoid", h1)), h3)
    return p.text(p.concat([p.conv(gate, D), h1, h3, gate, normed]))


def backward_ffn():
    p = Program()
    x = p.input(1, D + 2 * H, 1, S)
    d, h1, h3 = p.channels(x, 0, D), p.channels(x, D, H), p.channels(x, D + H, H)
    back, sigma = p.conv(d, H), p.unary("sigmoid", h1)
    slope = p.mul(sigma, p.add(p.scalar(1.0), p.mul(h1, p.binary("sub", p.scalar(1.0), sigma))))
    dh1, dh3 = p.mul(p.mul(back, h3), slope), p.mul(back, p.mul(h1, sigma))
    return p.text(p.concat([p.add(p.conv(dh1, D), p.conv(dh3, D)), dh1, dh3]))


def backward_attention_1():
    p = Program()
    x = p.input(1, 4 * D, 1, S)
    q, k, v = (heads(p, p.channels(x, i * D, D), HEADS) for i in range(3))
    da = heads(p, p.conv(p.channels(x, 3 * D, D), D), HEADS)
    probs = p.softmax(p.add(p.mul(p.matmul(q, k, ty=True), 0.125), p.weight(1, 1, S, S)))
    dv = p.reshape(p.transpose(p.matmul(probs, da, tx=True), 0, 1, 3, 2), 1, D, 1, S)
    flat = [p.reshape(value, 1, HEADS * S, 1, S) for value in (probs, p.matmul(da, v, ty=True))]
    return p.text(p.concat([dv, *flat]))


def backward_attention_2():
    p = Program()
    x, scores = p.input(1, 2 * HEADS * S + 2 * D, 1, S), HEADS * S
    probs, dp = (p.reshape(p.channels(x, i * scores, scores), 1, HEADS, S, S) for i in range(2))
    q, k = (heads(p, p.channels(x, 2 * scores + i * D, D), HEADS) for i in range(2))
    centred = p.binary("sub", dp, p.reduce("reduce_sum", p.mul(probs, dp), 3))
    ds = p.mul(p.mul(probs, centred), 0.125)
    parts = [p.matmul(ds, k), p.matmul(ds, q, tx=True)]
    return p.text(p.concat([p.reshape(p.transpose(part, 0, 1, 3, 2), 1, D, 1, S) for part in parts]))


def rope():
    """Rotary embedding of the dynamic pipeline: pairs along the innermost dimension."""
    p = Program()
    x = p.input(1, HEADS, S, 64)
    pairs = p.reshape(x, 1, HEADS, S * 32, 2)
    even, odd = (p.slice(pairs, (0, 0, 0, i), (1, HEADS, S * 32, 1)) for i in range(2))
    turned = p.reshape(p.concat([p.mul(odd, -1.0), even], 3), 1, HEADS, S, 64)
    return p.text(p.add(p.mul(x, p.weight(1, 1, S, 64)), p.mul(turned, p.weight(1, 1, S, 64))))


def dynamic_linear():
    p = Program()
    x = p.input(1, D, 1, S + D)
    act = p.transpose(p.reshape(p.slice(x, (0, 0, 0, 0), (1, D, 1, S)), 1, 1, D, S), 0, 1, 3, 2)
    weight = p.reshape(p.slice(x, (0, 0, 0, S), (1, D, 1, D)), 1, 1, D, D)
    return p.text(p.reshape(p.transpose(p.matmul(act, weight), 0, 1, 3, 2), 1, D, 1, S))


def vocabulary_softmax():
    p = Program()
    return p.text(p.softmax(p.input(1, VOCAB, 1, S), 1))


def head(lane=32):
    """Espresso's classifier: logits and their maximum."""
    p = Program()
    logits = p.conv(rms_norm(p, p.input(1, D, 1, lane)), VOCAB)
    return p.text(logits, p.reduce("reduce_max", logits, 1))


def recurrent_step():
    p = Program()
    x, state = p.input(1, D, 1, 32), p.input(1, D, 1, 32)
    mix = p.conv(rms_norm(p, x), D)
    gate = p.unary("sigmoid", p.add(mix, p.conv(state, D)))
    after = p.add(mix, p.mul(gate, p.conv(state, D)))
    return p.text(p.add(x, p.conv(after, D)), after)


def projection_ffn():
    p = Program()
    context, residual = p.input(1, D, 1, 32, element="f32"), p.input(1, D, 1, 32)
    x = p.add(p.conv(p.cast(context, "f16"), D), residual)
    half = p.mul(p.conv(rms_norm(p, x), H), 0.5)
    silu = p.mul(half, p.add(p.unary("tanh", half), p.scalar(1.0)))
    return p.text(p.add(x, p.conv(silu, D)))


def layer_norm_block(bucket=1024):
    """Orion's GPT-2 norm with fp32 ports."""
    p = Program()
    x = p.cast(p.input(1, D, 1, bucket, element="f32"), "f16")
    centred = p.binary("sub", x, p.reduce("reduce_mean", x, 1))
    variance = p.reduce("reduce_mean", p.mul(centred, centred), 1)
    scale = p.binary("pow", p.add(variance, p.scalar(1e-5)), p.scalar(-0.5))
    y = p.add(p.mul(p.mul(centred, scale), p.weight(1, D, 1, 1)), p.weight(1, D, 1, 1))
    return p.text(p.cast(y, "f32"))


def conv_chain(channels=512, depth=128, side=64):
    p = Program()
    x = p.input(1, channels, side, side)
    for _ in range(depth):
        x = p.conv(x, channels)
    return p.text(x)


def conv_3x3(channels, side):
    p = Program()
    return p.text(p.unary("relu", p.conv(p.input(1, channels, side, side), channels, 3, pad=1)))


def stem():
    p = Program()
    return p.text(p.conv(p.input(1, 3, 224, 224), 64, 7, stride=2, pad=3))


def gemm(n):
    p = Program()
    return p.text(p.matmul(p.input(1, 1, n, n), p.weight(1, 1, n, n)))


def long_attention(count=6, keys=1500):
    p = Program()
    q, k, v = (p.input(1, count, keys, 64) for _ in range(3))
    return p.text(attention(p, q, k, v, count))


def main():
    directory = sys.argv[1]
    os.makedirs(directory, exist_ok=True)
    seeds = {"forward-attention": forward_attention(), "forward-ffn": forward_ffn(), "backward-ffn": backward_ffn(),
             "backward-attention-1": backward_attention_1(), "backward-attention-2": backward_attention_2(),
             "conv-chain": conv_chain()}
    only_m4 = {"rope": rope(), "dynamic-linear": dynamic_linear(), "vocabulary-softmax": vocabulary_softmax(),
               "layer-norm": layer_norm_block()}
    only_m3 = {"head": head(), "recurrent-step": recurrent_step(), "projection-ffn": projection_ffn(),
               "layer-norm-m3": layer_norm_block(256)}
    forge = {"conv-16": conv_3x3(16, 32), "conv-512": conv_3x3(512, 32), "stem": stem(), "gemm-8192": gemm(8192),
             "long-attention": long_attention()}
    runs = [(set_, chips, door) for set_, chips, door in (
        (seeds, INMEMORY, "inmemory"), (only_m4, ["m4", "m4max"], "inmemory"), (only_m3, ["m3max"], "inmemory"),
        (forge, ["m5pro"], "e5rt"), ({"conv-256": conv_3x3(256, 28)}, ["m1", "m2pro", "m5pro"], "e5rt"))]
    with open(os.path.join(directory, "runs"), "w", encoding="utf-8") as listing:
        for kernels, chips, door in runs:
            for name, text in kernels.items():
                with open(os.path.join(directory, name + ".mlir"), "w", encoding="utf-8") as file:
                    file.write(text)
                listing.writelines(f"{name}.mlir {chip} {door}\n" for chip in chips)


if __name__ == "__main__":
    main()
