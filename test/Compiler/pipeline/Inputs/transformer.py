#!/usr/bin/env python3
"""Writes a Llama-style transformer as composite ops of ane: transformer.py LAYERS DIM HEADS HIDDEN VOCAB KEYS LANES.

With LANES below KEYS it is a decode step: keys and values of LAYERS caches of KEYS columns are states, and the first
lane is the new token. VOCAB 0 leaves the head out.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import sys


def tensor(*shape):
    return "tensor<" + "".join(f"{size}x" for size in shape) + "f16>"


class Model:
    def __init__(self, layers, dim, heads, hidden, vocab, keys, lanes):
        self.dim, self.heads, self.hidden, self.keys, self.lanes = dim, heads, hidden, keys, lanes
        self.isStep, self.ops, self.updates = lanes < keys, [], []
        x = "%x"
        for layer in range(layers):
            x = self.layer(x, layer)
        self.result, self.channels = (self.conv(self.norm(x), dim, vocab, "head"), vocab) if vocab else (x, dim)

    def emit(self, op):
        self.ops.append(f"  %t{len(self.ops)} = {op}")
        return f"%t{len(self.ops) - 1}"

    def conv(self, x, cin, cout, name):
        w = self.emit(f'ane.const dense_resource<"m:{name}"> : {tensor(cout, cin, 1, 1)}')
        return self.emit(f"ane.conv {x}, {w} : ({tensor(1, cin, 1, self.lanes)}, {tensor(cout, cin, 1, 1)}) -> "
                         f"{tensor(1, cout, 1, self.lanes)}")

    def norm(self, x):
        shape = tensor(1, self.dim, 1, self.lanes)
        return self.emit(f"ane.nn.rms_norm {x} {{epsilon = 1.0e-5}} : ({shape}) -> {shape}")

    def cache(self, value, state):
        begin = self.emit("ane.const dense<0> : tensor<4xi32>")
        size = self.emit(f"ane.const dense<[1, {self.dim}, 1, 1]> : tensor<4xi32>")
        column = self.emit(f"ane.slice_by_size {value}, {begin}, {size} : ({tensor(1, self.dim, 1, self.lanes)}, "
                           f"tensor<4xi32>, tensor<4xi32>) -> {tensor(1, self.dim, 1, 1)}")
        whole = tensor(1, self.dim, 1, self.keys)
        self.updates.append(self.emit(f"ane.nn.cache_update %{state}, {column}, %slot : ({whole}, "
                                      f"{tensor(1, self.dim, 1, 1)}, {tensor(1, 1, 1, self.keys)}) -> {whole}"))
        return self.updates[-1]

    def layer(self, x, layer):
        dim, lanes, keys = self.dim, self.lanes, self.keys
        shape, whole = tensor(1, dim, 1, lanes), tensor(1, dim, 1, keys)
        h = self.norm(x)
        q, k, v = (self.conv(h, dim, dim, f"{name}{layer}") for name in "qkv")
        if self.isStep:
            k, v = self.cache(k, f"k{layer}"), self.cache(v, f"v{layer}")
        a = self.emit(f"ane.nn.attention {q}, {k}, {v} mask = %mask {{heads = {self.heads}}} : ({shape}, {whole}, "
                      f"{whole}, {tensor(1, 1, lanes, keys)}) -> {shape}")
        x = self.emit(f"ane.add {x}, {self.conv(a, dim, dim, f'o{layer}')} : {shape}, {shape}")
        h, wide = self.norm(x), tensor(1, self.hidden, 1, lanes)
        gate, up = (self.conv(h, dim, self.hidden, f"{name}{layer}") for name in "gu")
        s = self.emit(f"ane.nn.swiglu {gate}, {up} : ({wide}, {wide}) -> {wide}")
        return self.emit(f"ane.add {x}, {self.conv(s, self.hidden, dim, f'd{layer}')} : {shape}, {shape}")

    def text(self):
        whole = tensor(1, self.dim, 1, self.keys)
        ports = [f'%x: {tensor(1, self.dim, 1, self.lanes)} {{ane.port = "x"}}',
                 f'%mask: {tensor(1, 1, self.lanes, self.keys)} {{ane.port = "mask"}}']
        if self.isStep:
            ports.append(f'%slot: {tensor(1, 1, 1, self.keys)} {{ane.port = "slot"}}')
        states = [f"{name}{i}" for i in range(len(self.updates) // 2) for name in "kv"]
        ports += [f'state %{name}: {whole} {{ane.port = "{name}"}}' for name in states]
        result, update = tensor(1, self.channels, 1, self.lanes), ""
        types = f" : {result}"
        if states:
            update = " update " + ", ".join(self.updates)
            types += " update " + ", ".join([whole] * len(states))
        return "\n".join(['ane.weights @m file "m.safetensors"', "ane.program @model on ane opset ios18 (" +
                          ", ".join(ports) + f') -> ({result} {{ane.port = "y"}}) {{'] + self.ops +
                         [f"  ane.return {self.result}{update}{types}", "}"])


if __name__ == "__main__":
    print(Model(*map(int, sys.argv[1:])).text())
