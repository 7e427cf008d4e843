"""Writes one ane.program the way a frontend would: layer by layer, nothing fused, nothing moved.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import math
from collections import namedtuple

# An SSA value: "%3", its shape, its element type ("f16", "i32", "i1", ...).
Value = namedtuple("Value", "name shape dtype")

DTYPES = {"f16": "fp16", "f32": "fp32", "i32": "int32", "i1": "bool"}


def type_of(value):
    return f"tensor<{''.join(f'{size}x' for size in value.shape)}{value.dtype}>"


def broadcast(*shapes):
    rank = max(map(len, shapes))
    full = [(1,) * (rank - len(shape)) + tuple(shape) for shape in shapes]
    return tuple(max(sizes) for sizes in zip(*full))


class Graph:
    """Ops in program order. `taps`: every block's output becomes a port. `source`: name of the weight source."""

    def __init__(self, name, taps=False, source="model"):
        self.name, self.taps, self.source = name, taps, source
        self.lines, self.ports, self.results, self.updates, self.weights = [], [], [], [], {}
        self.constants, self.count = {}, 0

    # Values

    def fresh(self, shape, dtype):
        self.count += 1
        return Value(f"%{self.count - 1}", tuple(shape), dtype)

    def input(self, name, shape, dtype="f16"):
        value = Value(f"%{name}", tuple(shape), dtype)
        self.ports.append(f'%{name}: {type_of(value)} {{ane.port = "{name}"}}')
        return value

    def state(self, name, shape, dtype="f16"):
        value = self.input(name, shape, dtype)
        self.ports[-1] = "state " + self.ports[-1]
        return value

    def output(self, name, value):
        self.results.append((name, value))

    def update(self, value):
        """The new value of the next state."""
        self.updates.append(value)

    def tap(self, name, value):
        """The output of a block: a port in the test variant."""
        if self.taps:
            self.output(name, value)
        return value

    def weight(self, key, shape, scale=None, offset=0.0, dtype="f16"):
        """A tensor of the weight file: normal numbers of a standard deviation `scale`, 1 / sqrt(inputs) if not given,
        plus `offset`. An array in place of the scale is the tensor itself."""
        if key not in self.weights:
            fan_in = math.prod(shape[1:]) or 1
            self.weights[key] = (tuple(shape), fan_in ** -0.5 if scale is None else scale, offset)
        return self.constant(f'dense_resource<"{self.source}:{key}">', shape, dtype)

    def constant(self, text, shape, dtype):
        key = (text, tuple(shape), dtype)
        if key not in self.constants:
            value = self.constants[key] = self.fresh(shape, dtype)
            self.lines.append(f"{value.name} = ane.const {text} : {type_of(value)}")
        return self.constants[key]

    def number(self, value, dtype="f16"):
        text = f"{float(value):.8e}" if dtype.startswith("f") else str(value)
        return self.constant(f"dense<{text}>", (), dtype)

    def integers(self, values):
        return self.constant(f"dense<{list(values)}>", (len(values),), "i32")

    # Ops

    def op(self, name, operands, shape, attributes="", dtype=None, optional=()):
        """An op with a functional type; `optional` are pairs of argument name and value."""
        result = self.fresh(shape, dtype or operands[0].dtype)
        values = list(operands) + [value for _, value in optional]
        text = ", ".join(value.name for value in operands)
        text += "".join(f" {label} = {value.name}" for label, value in optional)
        text += f" {{{attributes}}}" if attributes else ""
        self.lines.append(f"{result.name} = ane.{name} {text} : ({', '.join(map(type_of, values))}) -> "
                          f"{type_of(result)}")
        return result

    def pointwise(self, name, *operands, attributes="", dtype=None):
        """An elementwise op, which infers its type."""
        shape = broadcast(*(value.shape for value in operands))
        result = self.fresh(shape, dtype or operands[0].dtype)
        text = ", ".join(value.name for value in operands) + (f" {{{attributes}}}" if attributes else "")
        self.lines.append(f"{result.name} = ane.{name} {text} : {', '.join(map(type_of, operands))}")
        return result

    def add(self, x, y):
        return self.pointwise("add", x, y)

    def sub(self, x, y):
        return self.pointwise("sub", x, y)

    def mul(self, x, y):
        return self.pointwise("mul", x, y)

    def cast(self, x, dtype):
        return self.op("cast", [x], x.shape, f'dtype = "{DTYPES[dtype]}"', dtype)

    def reshape(self, x, shape):
        return self.op("reshape", [x, self.integers(shape)], shape)

    def transpose(self, x, *perm):
        text = ", ".join(map(str, perm))
        return self.op("transpose", [x], [x.shape[i] for i in perm], f"perm = array<i32: {text}>")

    def concat(self, values, axis):
        shape = list(values[0].shape)
        shape[axis] = sum(value.shape[axis] for value in values)
        result = self.fresh(shape, values[0].dtype)
        self.lines.append(f"{result.name} = ane.concat({', '.join(value.name for value in values)}) {{axis = {axis} : "
                          f"i32}} : ({', '.join(map(type_of, values))}) -> {type_of(result)}")
        return result

    def slice(self, x, axis, begin, size):
        """x[..., begin:begin + size, ...]"""
        begins, sizes = [0] * len(x.shape), list(x.shape)
        begins[axis], sizes[axis] = begin, size
        return self.op("slice_by_size", [x, self.integers(begins), self.integers(sizes)], sizes)

    def matmul(self, x, y, transpose_y=False):
        columns = y.shape[-2 if transpose_y else -1]
        shape = broadcast(x.shape[:-2], y.shape[:-2]) + (x.shape[-2], columns)
        return self.op("matmul", [x, y], shape, f"transpose_y = {str(transpose_y).lower()}")

    def reduce(self, name, x, axes):
        axes = [axis % len(x.shape) for axis in axes]
        shape = [1 if i in axes else size for i, size in enumerate(x.shape)]
        return self.op(f"reduce_{name}", [x], shape,
                       f"axes = array<i32: {', '.join(map(str, axes))}>, keep_dims = true")

    def softmax(self, x):
        return self.op("softmax", [x], x.shape, "axis = -1 : i32")

    def linear(self, x, key, size, bias=True):
        weight = self.weight(f"{key}.weight", (size, x.shape[-1]))
        optional = [("bias", self.weight(f"{key}.bias", (size,), 0.02))] if bias else []
        return self.op("linear", [x, weight], x.shape[:-1] + (size,), optional=optional)

    def gather(self, table, indices):
        return self.op("gather", [table, indices], indices.shape + table.shape[1:], "axis = 0 : i32")

    def attention(self, query, key, value, mask=None):
        return self.op("scaled_dot_product_attention", [query, key, value], query.shape[:-1] + value.shape[-1:],
                       optional=[("attn_mask", mask)] if mask else [])

    # Text

    def text(self):
        results = ", ".join(f'{type_of(value)} {{ane.port = "{name}"}}' for name, value in self.results)
        ends = ", ".join(value.name for _, value in self.results)
        types = ", ".join(type_of(value) for _, value in self.results)
        if self.updates:
            ends += " update " + ", ".join(value.name for value in self.updates)
            types += " update " + ", ".join(map(type_of, self.updates))
        body = "".join(f"  {line}\n" for line in self.lines)
        return (f'ane.weights @{self.source} file "{self.name}.safetensors"\n\n'
                f"ane.program @{self.name} on ane opset ios18 ({', '.join(self.ports)})\n    -> ({results}) {{\n"
                f"{body}  ane.return {ends} : {types}\n}}\n")
