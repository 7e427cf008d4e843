#!/usr/bin/env python3
"""Writes a program of random chains of transposes and reshapes, some of which branch: layout-chains.py SEED.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import math
import random
import sys

random.seed(int(sys.argv[1]))
CHAINS, LENGTH = 24, 6
lines, results, types = [], [], []


def tensor(shape, element="f16"):
    return "tensor<" + "".join(f"{size}x" for size in shape) + element + ">"


def regroup(count):
    """A random shape of `count` elements, of rank 2 to 5, in which 1 is common."""
    shape = [1] * random.randint(2, 5)
    for prime in (2, 2, 2, 3, 3, 5):
        if count % prime == 0:
            shape[random.randrange(len(shape))] *= prime
            count //= prime
    shape[random.randrange(len(shape))] *= count
    return shape


def step(name, value, shape):
    """A random layout op: its result and shape."""
    if random.random() < 0.5:
        perm = random.sample(range(len(shape)), len(shape))
        moved = [shape[dim] for dim in perm]
        lines.append(f"%{name} = ane.transpose %{value} {{perm = array<i32: {', '.join(map(str, perm))}>}} : "
                     f"({tensor(shape)}) -> {tensor(moved)}")
        return name, moved
    moved = regroup(math.prod(shape))
    lines.append(f"%{name}s = ane.const dense<[{', '.join(map(str, moved))}]> : {tensor([len(moved)], 'i32')}")
    lines.append(f"%{name} = ane.reshape %{value}, %{name}s : ({tensor(shape)}, {tensor([len(moved)], 'i32')}) -> "
                 f"{tensor(moved)}")
    return name, moved


for chain in range(CHAINS):
    value, shape = "x", [2, 6, 4, 5]
    for link in range(random.randint(1, LENGTH)):
        value, shape = step(f"c{chain}_{link}", value, shape)
        if random.random() < 0.2:
            lines.append(f"%b{chain}_{link} = ane.relu %{value} : {tensor(shape)}")
            results.append(f"b{chain}_{link}")
            types.append(tensor(shape))
    lines.append(f"%r{chain} = ane.abs %{value} : {tensor(shape)}")
    results.append(f"r{chain}")
    types.append(tensor(shape))

ports = ", ".join(f'{kind} {{ane.port = "{name}"}}' for name, kind in zip(results, types))
print(f'ane.program @main on ane opset ios18 (%x: {tensor([2, 6, 4, 5])} {{ane.port = "x"}}) -> ({ports}) {{')
print("\n".join("  " + line for line in lines))
print(f"  ane.return {', '.join('%' + name for name in results)} : {', '.join(types)}\n}}")
