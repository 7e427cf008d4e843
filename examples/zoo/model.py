"""What the models of the zoo share: weights, inputs, and the layers that most of them have.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import math
import os

import numpy as np

from graph import Graph
from tensors import half, normal, write_safetensors


class Model:
    """A model of a size, "small" or "full", with a port for every block's output if `taps`."""
    name = ""
    full, small = {}, {}
    plain = None  # The same network in ane ops, of a model in another dialect.

    def __init__(self, size="small", taps=True, **changes):
        self.taps = taps
        self.__dict__.update(dict(self.small if size == "small" else self.full, **changes))

    def graph(self):
        graph = Graph(self.name, self.taps)
        self.build(graph)
        return graph

    def build(self, g):
        """Writes the model into a graph."""

    def inputs(self):
        """Port to array: fp16 or int32."""

    def reference(self, w, **inputs):
        """Port to array, in double."""

    # Random values depend on their name alone.

    def random(self, name, shape):
        return normal(f"{self.name}.input.{name}", shape).astype(np.float16)

    def random_tokens(self, shape, vocab):
        return (np.abs(normal(f"{self.name}.tokens", shape, 1e6)) % vocab).astype(np.int32)

    def tensor(self, graph, key):
        """A weight of the file, in fp16."""
        shape, scale, offset = graph.weights[key]
        if isinstance(scale, np.ndarray):
            return scale.reshape(shape).astype(np.float16)
        return (normal(f"{self.name}.{key}", shape, scale) + np.float32(offset)).astype(np.float16)

    def write(self, directory, weights=True):
        """NAME.mlir, its weights, and its inputs as .npy. Returns the path of the model."""
        os.makedirs(directory, exist_ok=True)
        graph = self.graph()
        path = os.path.join(directory, f"{self.name}.mlir")
        with open(path, "w", encoding="utf-8") as file:
            file.write(graph.text())
        if weights:
            tensors = {key: self.tensor(graph, key) for key in graph.weights}
            write_safetensors(os.path.join(directory, f"{self.name}.safetensors"), tensors)
        for name, array in self.inputs().items():
            np.save(os.path.join(directory, f"{self.name}.{name}.npy"), array)
        return path

    def expected(self):
        """The outputs in double, from the values that weights and ports hold."""
        graph = self.graph()
        weights = {}

        def weight(key):
            if key not in weights:
                weights[key] = half(self.tensor(graph, key))
            return weights[key]

        inputs = {name: array.astype(np.float64) if array.dtype.kind == "f" else array
                  for name, array in self.inputs().items()}
        return self.reference(weight, **inputs)

    # Pieces of references.

    def dense(self, w, x, key):
        return x @ w(f"{key}.weight").T + w(f"{key}.bias")

    def normed(self, w, x, key):
        centered = x - x.mean(-1, keepdims=True)
        return (centered / np.sqrt((centered ** 2).mean(-1, keepdims=True) + 1e-5) * w(f"{key}.weight") +
                w(f"{key}.bias"))


def erf(x):
    return np.vectorize(math.erf)(x)


def softmax(x):
    weights = np.exp(x - x.max(-1, keepdims=True))
    return weights / weights.sum(-1, keepdims=True)


def attend(q, k, v, seen):
    """Attention of [heads, S, D]; the heads' results side by side."""
    scores = np.einsum("hid,hjd->hij", q, k) / math.sqrt(q.shape[-1])
    context = np.einsum("hij,hjd->ihd", softmax(np.where(seen, scores, -np.inf)), v)
    return context.reshape(len(context), -1)


# Pieces of graphs.

def layer_norm(g, x, key):
    size = x.shape[-1]
    gamma, beta = g.weight(f"{key}.weight", (size,), 0.1, 1.0), g.weight(f"{key}.bias", (size,), 0.1)
    return g.op("layer_norm", [x], x.shape, "axes = array<i32: -1>, epsilon = 1.0e-5 : f16",
                optional=[("gamma", gamma), ("beta", beta)])


def split_heads(g, x, heads):
    """[1, S, C] to [1, heads, S, C / heads]"""
    return g.transpose(g.reshape(x, (1, x.shape[1], heads, x.shape[2] // heads)), 0, 2, 1, 3)


def merge_heads(g, x):
    """The inverse."""
    return g.reshape(g.transpose(x, 0, 2, 1, 3), (1, x.shape[2], x.shape[1] * x.shape[3]))
