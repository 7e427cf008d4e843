#!/usr/bin/env python3
"""Attention in every form and cut, on the host device, against numpy in double.

A form is one program; each cut of ane-decompose-attention must stay as close to the reference as rounding allows.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import argparse
import os
import subprocess
import sys
import tempfile

EXAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "examples")
sys.path[:0] = [EXAMPLES, os.path.join(EXAMPLES, "zoo")]
import packaged  # noqa: E402, F401
import numpy as np  # noqa: E402
from graph import Graph, type_of  # noqa: E402
from model import half, normal  # noqa: E402

U = 2.0 ** -11
CUTS = {"whole": "", "even": "max-queries=32 max-keys=32", "uneven": "max-queries=17 max-keys=24",
        "normalized": "normalization=softmax max-keys=32"}


class Form:
    """Heads of q [B, H, Sq, D] over k [B, G, Sk, D] and v [B, G, Sk, Dv], for either op."""

    def __init__(self, name, native=False, batch=1, heads=4, groups=None, queries=64, keys=None, size=16, value=16,
                 causal=False, window=None, mask=None, spread=1.0, copies=None):
        self.__dict__.update(locals())
        self.groups, self.keys = groups or heads, keys or queries
        shapes = {"q": (batch, heads, queries, size), "k": (batch, self.groups, self.keys, size),
                  "v": (batch, self.groups, self.keys, value)}
        self.parts = {key: half(normal(f"{name}.{key}", shape)) for key, shape in shapes.items()}
        self.parts["v"] = half(self.parts["v"] * spread)

    def seen(self):
        """What causality and the window leave, [Sq, Sk]."""
        distance = np.arange(self.queries)[:, None] + self.keys - self.queries - np.arange(self.keys)
        seen = np.ones(distance.shape, bool)
        if self.causal:
            seen &= distance >= 0
        if self.window:
            seen &= abs(distance) < self.window
        return seen

    def reference(self):
        q, k, v = (np.repeat(part, self.heads // part.shape[1], 1) for part in self.parts.values())
        scores = np.where(self.seen(), np.einsum("bhid,bhjd->bhij", q, k) / np.sqrt(self.size), -np.inf)
        if self.mask is not None:
            scores = np.where(self.mask, scores, -np.inf) if self.mask.dtype == bool else scores + self.mask
        weights = np.exp(scores - scores.max(-1, keepdims=True))
        return np.einsum("bhij,bhjd->bhid", weights / weights.sum(-1, keepdims=True), v)

    def text(self, normalization="post"):
        """The program, and its inputs by port."""
        g, inputs = Graph("attention"), {}
        for name, part in self.parts.items():
            inputs[name] = part if self.native else part.swapaxes(2, 3).reshape(self.batch, -1, 1, part.shape[2])
        if self.copies == "rank 3":
            inputs = {name: part[0] for name, part in inputs.items()}
        q, k, v = (g.input(name, part.shape) for name, part in inputs.items())
        optional = []
        if self.mask is not None:
            inputs["mask"] = self.mask
            optional = [("attn_mask" if self.native else "mask",
                         g.input("mask", self.mask.shape, "i1" if self.mask.dtype == bool else "f16"))]
        if self.native:
            k, v = self.repeat(g, k), self.repeat(g, v)
            g.output("y", g.op("scaled_dot_product_attention", [q, k, v], q.shape[:-1] + v.shape[-1:],
                               optional=optional))
            return g.text(), inputs
        attributes = f"heads = {self.heads}, kv_heads = {self.groups}" + (", causal" if self.causal else "")
        attributes += f", window = {self.window}" if self.window else ""
        attributes += f', normalization = "{normalization}"'
        shape = (self.batch, self.heads * self.value, 1, self.queries)
        g.output("y", g.op("nn.attention", [q, k, v], shape, attributes, optional=optional))
        return g.text(), inputs

    def repeat(self, g, x):
        """Copies of heads, as frontends spell them."""
        count = self.heads // self.groups
        if count == 1:
            return x
        if self.copies == "concat":
            result = g.fresh((self.batch, self.heads) + x.shape[2:], "f16")
            values, types = ", ".join([x.name] * count), ", ".join([type_of(x)] * count)
            g.lines.append(f"{result.name} = ane.concat({values}) {{axis = 1 : i32, interleave = true}} : ({types}) -> "
                           f"{type_of(result)}")
            return result
        wide = (self.batch, self.groups, count) + x.shape[2:]
        x = g.reshape(x, (self.batch, self.groups, 1) + x.shape[2:])
        return g.reshape(g.op("tile", [x, g.integers([1, 1, count, 1, 1])], wide), (self.batch, self.heads) + wide[3:])

    def arrange(self, y):
        """The program's output as [B, H, Sq, Dv]."""
        if self.native:
            return y.reshape(self.batch, self.heads, self.queries, self.value)
        return y.reshape(self.batch, self.heads, self.value, self.queries).swapaxes(2, 3)


def additive(name, shape):
    """Finite biases, some keys hidden, every query with a key left."""
    mask = normal(name, shape).astype(np.float16).astype(np.float64)
    hidden = normal(name + ".hidden", shape) > 0.5
    hidden[..., 0] = False
    return np.where(hidden, -1e4, mask)


def padding(keys, present, value=-1e4):
    return np.where(np.arange(keys) < present, 0.0, value).reshape(1, 1, 1, keys)


def forms():
    rows = {"plain": {}, "causal": dict(causal=True), "past": dict(causal=True, queries=32, keys=96),
            "window": dict(causal=True, window=20), "local": dict(window=20),
            "grouped": dict(heads=6, groups=2, causal=True), "one key head": dict(groups=1),
            "cross": dict(queries=40, keys=72, value=8), "padding": dict(mask=padding(64, 40)),
            "biases": dict(batch=2, mask=additive("biases", (1, 4, 64, 64))),
            "boolean": dict(mask=additive("boolean", (1, 1, 64, 64)) > -5),
            "both": dict(causal=True, mask=additive("both", (1, 4, 64, 64)) * np.tri(64)),
            "decode": dict(queries=32, keys=128, groups=2, mask=padding(128, 50)),
            "one query": dict(queries=1, keys=128, groups=2, causal=True, window=40),
            "long": dict(queries=64, keys=1024, spread=0.1), "late": dict(mask=-padding(64, 32) - 1e4)}
    result = [Form(name, **row) for name, row in rows.items()]
    rows = {"plain": {}, "cross": dict(queries=40, keys=72, value=8), "batches": dict(batch=3),
            "rank 3": dict(copies="rank 3"), "boolean": dict(mask=additive("boolean", (1, 1, 64, 64)) > -5),
            "infinite": dict(mask=padding(64, 20, -np.inf)), "large": dict(mask=-padding(64, 32, -65504.0) - 65504),
            "tiled heads": dict(heads=6, groups=2), "joined heads": dict(heads=6, groups=2, copies="concat"),
            "long": dict(queries=64, keys=1024, spread=0.1)}
    return result + [Form(f"native {name}", native=True, **row) for name, row in rows.items()]


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\nfailed with status {done.returncode}:\n{done.stderr}")


def outputs(arguments, form, directory, options, numerics="fp32acc"):
    """What the program gives after ane-decompose-attention with these options."""
    tool = os.path.join(arguments.build, "bin", "ane-")
    text, inputs = form.text("softmax" if "softmax" in options else "post")
    source, lowered = os.path.join(directory, "in.mlir"), os.path.join(directory, "out.mlir")
    with open(source, "w", encoding="utf-8") as file:
        file.write(text)
    for name, array in inputs.items():
        np.save(os.path.join(directory, f"{name}.npy"), array if array.dtype == bool else array.astype(np.float16))
    run([tool + "opt", source, "-o", lowered, f"-ane-decompose-attention={options}", "-canonicalize", "-cse"])
    with open(lowered, encoding="utf-8") as file:
        if "attention %" in file.read():
            sys.exit(f"{form.name}: an attention op is left")
    run([tool + "run", lowered, f"--numerics={numerics}", f"--output-dir={directory}",
         *(f"--input={name}={directory}/{name}.npy" for name in inputs)])
    return form.arrange(np.load(os.path.join(directory, "y.npy")).astype(np.float64))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default="build", help="build directory with the tools (default: build)")
    arguments = parser.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as directory:
        for form in forms():
            expected = form.reference()
            scale = np.abs(expected).max()
            # Scores reach 5 and are rounded three times before exp; its result, the sum, the product and the quotient
            # once each, and with every further tile of keys the sums once more.
            errors = {cut: np.abs(outputs(arguments, form, directory, options) - expected).max() / scale
                      for cut, options in CUTS.items()}
            good = all(value <= (8 + form.keys // 24) * U for value in errors.values())
            good = good and errors["even"] <= 2 * errors["whole"] + (2 + form.keys // 256) * U
            bad += not good
            print(f"{form.name:20} {'  '.join(f'{cut} {value / U:5.2f}' for cut, value in errors.items())} u  "
                  f"{'PASS' if good else 'FAIL'}")
        bad += not check_engine(arguments, directory)
    sys.exit(1 if bad else 0)


def check_engine(arguments, directory):
    """Why the sum divides last: the engine rounds every product to a multiple of 2^-16 (rule A-MAC)."""
    form = Form("engine", queries=32, keys=1024, spread=0.1)
    expected = form.reference()
    post, normalized = (np.sqrt(((outputs(arguments, form, directory, options, "ane:m3max") - expected) ** 2).mean() /
                                (expected ** 2).mean()) for options in ("max-keys=256", "normalization=softmax"))
    good = post < 0.005 and normalized > 4 * post
    print(f"{'1024 keys on m3max':20} post {post:.2%}  normalized {normalized:.2%}  {'PASS' if good else 'FAIL'}")
    return good


if __name__ == "__main__":
    main()
