#!/usr/bin/env python3
"""Writes a transformer block in [N, S, C] as a frontend would: linears, norms, heads, an activation, a pooled output.

  sequence-model.py --batch N
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import sys

BATCH, S, C, H, HIDDEN = int(sys.argv[2]), 6, 8, 2, 12
D = C // H


def tensor(*shape):
    return "tensor<" + "x".join(map(str, shape)) + "xf16>"


def weight(name, rows, columns):
    """A fixed matrix of small numbers, exact in fp16."""
    def entry(i, j):
        return ((i * 7 + j * 5 + len(name)) % 13 - 6) / 32
    rows = ", ".join("[" + ", ".join(str(entry(i, j)) for j in range(columns)) + "]" for i in range(rows))
    print(f"  %{name} = ane.const dense<[{rows}]> : {tensor(len(rows.split('], [')), columns)}")


def vector(name, size):
    values = ", ".join(str((i % 5 - 2) / 4 + 1) for i in range(size))
    print(f"  %{name} = ane.const dense<[{values}]> : {tensor(size)}")


def linear(result, x, w, bias, rows, columns, lead=(BATCH, S)):
    print(f"  %{result} = ane.linear %{x}, %{w} bias = %{bias} : ({tensor(*lead, columns)}, {tensor(rows, columns)}, "
          f"{tensor(rows)}) -> {tensor(*lead, rows)}")


X, HEADS, ROWS = tensor(BATCH, S, C), tensor(BATCH, S, H, D), tensor(BATCH, H, S, D)
SCORES = tensor(BATCH, H, S, S)
print(f'ane.program @main on ane opset ios18 (%x: {X} {{ane.port = "x"}}, %m: {tensor(S, S)} {{ane.port = "m"}})')
print(f'    -> ({X} {{ane.port = "y"}}, {tensor(BATCH, 3)} {{ane.port = "class"}}) {{')
for name in ("wq", "wk", "wv", "wo"):
    weight(name, C, C)
weight("up", HIDDEN, C)
weight("down", C, HIDDEN)
weight("head", 3, C)
for name, size in (("g1", C), ("b1", C), ("bup", HIDDEN), ("bhead", 3), ("pos", C)):
    vector(name, size)
print(f"  %heads = ane.const dense<[{BATCH}, {S}, {H}, {D}]> : tensor<4xi32>")
print(f"  %joined = ane.const dense<[{BATCH}, {S}, {C}]> : tensor<3xi32>")
print(f"  %scale = ane.const dense<0.5> : tensor<f16>")
print(f"  %xp = ane.add %x, %pos : {X}, {tensor(C)}")
print(f"  %n1 = ane.layer_norm %xp gamma = %g1 beta = %b1 {{axes = array<i32: -1>, epsilon = 1.0e-3 : f16}} : "
      f"({X}, {tensor(C)}, {tensor(C)}) -> {X}")
for name in "qkv":
    linear(name, "n1", "w" + name, "b1", C, C)
    print(f"  %{name}h = ane.reshape %{name}, %heads : ({X}, tensor<4xi32>) -> {HEADS}")
    print(f"  %{name}t = ane.transpose %{name}h {{perm = array<i32: 0, 2, 1, 3>}} : ({HEADS}) -> {ROWS}")
print(f"  %s = ane.matmul %qt, %kt {{transpose_y = true}} : ({ROWS}, {ROWS}) -> {SCORES}")
print(f"  %ss = ane.mul %s, %scale : {SCORES}, tensor<f16>")
print(f"  %sm = ane.add %ss, %m : {SCORES}, {tensor(S, S)}")
print(f"  %p = ane.softmax %sm : ({SCORES}) -> {SCORES}")
print(f"  %c = ane.matmul %p, %vt : ({SCORES}, {ROWS}) -> {ROWS}")
print(f"  %ct = ane.transpose %c {{perm = array<i32: 0, 2, 1, 3>}} : ({ROWS}) -> {HEADS}")
print(f"  %cj = ane.reshape %ct, %joined : ({HEADS}, tensor<3xi32>) -> {X}")
linear("o", "cj", "wo", "b1", C, C)
print(f"  %r1 = ane.add %xp, %o : {X}, {X}")
print(f"  %g14 = ane.const dense<2.0> : {tensor(1, 1, C)}")
print(f"  %n2 = ane.nn.rms_norm %r1, %g14 {{axis = 2}} : ({X}, {tensor(1, 1, C)}) -> {X}")
linear("h", "n2", "up", "bup", HIDDEN, C)
print(f"  %a = ane.gelu %h : {tensor(BATCH, S, HIDDEN)}")
linear("d", "a", "down", "b1", C, HIDDEN)
print(f"  %y = ane.add %r1, %d : {X}, {X}")
print(f"  %mean = ane.reduce_mean %y {{axes = array<i32: 1>}} : ({X}) -> {tensor(BATCH, C)}")
linear("cls", "mean", "head", "bhead", 3, C, (BATCH,))
print(f"  ane.return %y, %cls : {X}, {tensor(BATCH, 3)}\n}}")
