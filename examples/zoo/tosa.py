"""The ResNet of the zoo as a TOSA frontend writes it: channels last, norms spelled out, and no padding that a stride
leaves unused.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
from graph import Graph, type_of
from model import Model
from vision import ResNet18


class TosaGraph(Graph):
    """A program of TOSA ops."""

    def constant(self, text, shape, dtype):
        key = (text, tuple(shape), dtype)
        if key not in self.constants:
            value = self.constants[key] = self.fresh(shape, dtype)
            kind = type_of(value)
            self.lines.append(f'{value.name} = "tosa.const"() {{values = {text} : {kind}}} : () -> {kind}')
        return self.constants[key]

    def tosa(self, name, operands, shape, attributes=""):
        result = self.fresh(shape, operands[0].dtype)
        self.lines.append(f"{result.name} = \"tosa.{name}\"({', '.join(value.name for value in operands)}) "
                          f"{{{attributes}}} : ({', '.join(map(self.kind, operands))}) -> {type_of(result)}")
        return result

    def shape(self, values):
        result = self.fresh((len(values),), "shape")
        self.lines.append(f'{result.name} = "tosa.const_shape"() {{values = dense<{list(values)}> : '
                          f"tensor<{len(values)}xindex>}} : () -> !tosa.shape<{len(values)}>")
        return result

    def kind(self, value):
        return f"!tosa.shape<{value.shape[0]}>" if value.dtype == "shape" else type_of(value)

    def zero(self, dtype="f16"):
        return self.constant("dense<0>" if dtype == "i8" else "dense<0.0>", (1,), dtype)


class TosaResNet18(Model):
    """Weights are those of ResNet18, in TOSA's order; the reference is its own."""
    name = "resnet18_tosa"

    def __init__(self, size="small", taps=True, **changes):
        self.plain = ResNet18(size, taps, **changes)
        vars(self).update(vars(self.plain), plain=self.plain)

    def graph(self):
        graph = TosaGraph(self.name, self.taps)
        self.build(graph)
        return graph

    def inputs(self):
        return {name: array.transpose(0, 2, 3, 1) for name, array in self.plain.inputs().items()}

    def tensor(self, graph, key):
        array = self.plain.tensor(self.plain.graph(), key)
        return array.transpose(0, 2, 3, 1) if array.ndim == 4 else array.reshape(graph.weights[key][0])

    def expected(self):
        return self.plain.expected()

    def conv(self, g, x, key, channels, kernel, stride):
        weight = g.weight(f"{key}.weight", (channels, kernel, kernel, x.shape[3]))
        pad, size = kernel // 2, (x.shape[1] - 1) // stride + 1
        after = (size - 1) * stride + kernel - x.shape[1] - pad
        if after < 0:
            cut = x.shape[1] + after
            x = g.tosa("slice", [x, g.shape([0] * 4), g.shape([1, cut, cut, x.shape[3]])], (1, cut, cut, x.shape[3]))
            after = 0
        return g.tosa("conv2d", [x, weight, g.zero(), g.zero(), g.zero()], (1, size, size, channels),
                      f"pad = array<i64: {pad}, {after}, {pad}, {after}>, stride = array<i64: {stride}, {stride}>, "
                      "dilation = array<i64: 1, 1>, acc_type = f16")

    def norm(self, g, x, key):
        """x * scale + (beta - mean * scale), scale = gamma * rsqrt(variance + epsilon)"""
        size = (1, 1, 1, x.shape[3])
        mean, variance, gamma, beta = (g.weight(f"{key}.{name}", size)
                                       for name in ("running_mean", "running_var", "weight", "bias"))
        wide = g.tosa("add", [variance, g.constant("dense<1.0e-05>", (1, 1, 1, 1), "f16")], size)
        scale = g.tosa("mul", [gamma, g.tosa("rsqrt", [wide], size), g.zero("i8")], size)
        shift = g.tosa("sub", [beta, g.tosa("mul", [mean, scale, g.zero("i8")], size)], size)
        return g.tosa("add", [g.tosa("mul", [x, scale, g.zero("i8")], x.shape), shift], x.shape)

    def relu(self, g, x):
        return g.tosa("clamp", [x], x.shape, "min_val = 0.0 : f16, max_val = 0x7C00 : f16")

    def block(self, g, x, key, channels, stride):
        y = self.relu(g, self.norm(g, self.conv(g, x, f"{key}.conv1", channels, 3, stride), f"{key}.bn1"))
        y = self.norm(g, self.conv(g, y, f"{key}.conv2", channels, 3, 1), f"{key}.bn2")
        if stride != 1 or x.shape[3] != channels:
            x = self.norm(g, self.conv(g, x, f"{key}.downsample.0", channels, 1, stride), f"{key}.downsample.1")
        return self.relu(g, g.tosa("add", [x, y], x.shape))

    def output_first(self, g, name, x):
        """A block's output, channel first as in the reference."""
        first = (1, x.shape[3], *x.shape[1:3])
        g.tap(name, g.tosa("transpose", [x], first, "perms = array<i32: 0, 3, 1, 2>"))

    def build(self, g):
        x = g.input("image", (1, self.image, self.image, 3))
        x = self.relu(g, self.norm(g, self.conv(g, x, "conv1", self.widths[0], 7, 2), "bn1"))
        size = (x.shape[1] - 1) // 2 + 1
        x = g.tosa("max_pool2d", [x], (1, size, size, x.shape[3]),
                   "kernel = array<i64: 3, 3>, stride = array<i64: 2, 2>, pad = array<i64: 1, 0, 1, 0>")
        self.output_first(g, "stem", x)
        for i, channels in enumerate(self.widths):
            for j in range(self.blocks):
                x = self.block(g, x, f"layer{i + 1}.{j}", channels, 2 if i and not j else 1)
            self.output_first(g, f"layer{i + 1}", x)
        self.head(g, x)

    def head(self, g, x):
        """The mean, by an average pool over everything, and a product."""
        size, channels = x.shape[1], x.shape[3]
        x = g.tosa("avg_pool2d", [x, g.zero(), g.zero()], (1, 1, 1, channels),
                   f"kernel = array<i64: {size}, {size}>, stride = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, "
                   "acc_type = f32")
        x = g.tosa("reshape", [x, g.shape([1, 1, channels])], (1, 1, channels))
        weight = g.weight("fc.weight", (1, self.classes, channels))
        weight = g.tosa("transpose", [weight], (1, channels, self.classes), "perms = array<i32: 0, 2, 1>")
        x = g.tosa("matmul", [x, weight, g.zero(), g.zero()], (1, 1, self.classes))
        x = g.tosa("reshape", [x, g.shape([1, self.classes])], (1, self.classes))
        g.output("logits", g.tosa("add", [x, g.weight("fc.bias", (1, self.classes))], x.shape))


MODELS = [TosaResNet18]
