"""Vision models of the zoo: how a frontend writes them, and what they compute, in double.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import math

import numpy as np

from model import Model, attend, erf, layer_norm, merge_heads, split_heads


class ResNet18(Model):
    """Residual blocks of 3x3 convolutions with batch norms, on images [1, 3, H, W]."""
    name = "resnet18"
    full = dict(image=224, widths=(64, 128, 256, 512), blocks=2, classes=1000)
    small = dict(image=64, widths=(16, 32), blocks=1, classes=32)

    def inputs(self):
        return {"image": self.random("image", (1, 3, self.image, self.image))}

    def conv(self, g, x, key, channels, kernel, stride):
        shape = (channels, x.shape[1], kernel, kernel)
        weight = g.weight(f"{key}.weight", shape, (2 / math.prod(shape[1:])) ** 0.5)
        pad, size = kernel // 2, (x.shape[2] - 1) // stride + 1
        return g.op("conv", [x, weight], (1, channels, size, size),
                    f'strides = array<i32: {stride}, {stride}>, pad_type = "custom", '
                    f"pad = array<i32: {pad}, {pad}, {pad}, {pad}>")

    def norm(self, g, x, key):
        size = (x.shape[1],)
        mean, variance = g.weight(f"{key}.running_mean", size, 0.1), g.weight(f"{key}.running_var", size, 0.1, 1.0)
        gamma, beta = g.weight(f"{key}.weight", size, 0.1, 1.0), g.weight(f"{key}.bias", size, 0.1)
        return g.op("batch_norm", [x, mean, variance], x.shape, "epsilon = 1.0e-5 : f16",
                    optional=[("gamma", gamma), ("beta", beta)])

    def block(self, g, x, key, channels, stride):
        y = g.pointwise("relu", self.norm(g, self.conv(g, x, f"{key}.conv1", channels, 3, stride), f"{key}.bn1"))
        y = self.norm(g, self.conv(g, y, f"{key}.conv2", channels, 3, 1), f"{key}.bn2")
        if stride != 1 or x.shape[1] != channels:
            x = self.norm(g, self.conv(g, x, f"{key}.downsample.0", channels, 1, stride), f"{key}.downsample.1")
        return g.pointwise("relu", g.add(x, y))

    def build(self, g):
        x = g.input("image", (1, 3, self.image, self.image))
        x = g.pointwise("relu", self.norm(g, self.conv(g, x, "conv1", self.widths[0], 7, 2), "bn1"))
        size = (x.shape[2] - 1) // 2 + 1
        x = g.op("max_pool", [x], (1, x.shape[1], size, size),
                 'kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "custom", '
                 "pad = array<i32: 1, 1, 1, 1>")
        x = g.tap("stem", x)
        for i, channels in enumerate(self.widths):
            for j in range(self.blocks):
                x = self.block(g, x, f"layer{i + 1}.{j}", channels, 2 if i and not j else 1)
            x = g.tap(f"layer{i + 1}", x)
        pooled = g.reshape(g.reduce("mean", x, [2, 3]), (1, x.shape[1]))
        g.output("logits", g.linear(pooled, "fc", self.classes))

    # In double: convolutions by shifted windows.

    def windows(self, x, kernel, stride, fill):
        """[kernel * kernel, C, H, W] of x [C, H, W]"""
        pad, size = kernel // 2, (x.shape[1] - 1) // stride + 1
        wide = np.pad(x, ((0, 0), (pad, pad), (pad, pad)), constant_values=fill)
        return np.stack([wide[:, i:i + stride * (size - 1) + 1:stride, j:j + stride * (size - 1) + 1:stride]
                         for i in range(kernel) for j in range(kernel)])

    def conv_reference(self, w, x, key, stride):
        weight = w(f"{key}.weight")
        windows = self.windows(x, weight.shape[2], stride, 0)
        return np.einsum("kchw,ock->ohw", windows, weight.reshape(*weight.shape[:2], -1), optimize=True)

    def norm_reference(self, w, x, key):
        part = {name: w(f"{key}.{name}")[:, None, None] for name in ("running_mean", "running_var", "weight", "bias")}
        return (x - part["running_mean"]) / np.sqrt(part["running_var"] + 1e-5) * part["weight"] + part["bias"]

    def block_reference(self, w, x, key, stride):
        y = np.maximum(self.norm_reference(w, self.conv_reference(w, x, f"{key}.conv1", stride), f"{key}.bn1"), 0)
        y = self.norm_reference(w, self.conv_reference(w, y, f"{key}.conv2", 1), f"{key}.bn2")
        if y.shape != x.shape:
            x = self.conv_reference(w, x, f"{key}.downsample.0", stride)
            x = self.norm_reference(w, x, f"{key}.downsample.1")
        return np.maximum(x + y, 0)

    def reference(self, w, image):
        x = np.maximum(self.norm_reference(w, self.conv_reference(w, image[0], "conv1", 2), "bn1"), 0)
        x = self.windows(x, 3, 2, -np.inf).max(0)
        found = {"stem": x[None]}
        for i in range(len(self.widths)):
            for j in range(self.blocks):
                x = self.block_reference(w, x, f"layer{i + 1}.{j}", 2 if i and not j else 1)
            found[f"layer{i + 1}"] = x[None]
        found["logits"] = self.dense(w, x.mean((1, 2)), "fc")[None]
        return found


class ViT(Model):
    """Patches, a class token, and encoder blocks with norms before; attention sees everything."""
    name = "vit"
    full = dict(layers=1, image=224, patch=16, dim=768, heads=12)
    small = dict(layers=1, image=64, patch=16, dim=128, heads=4)

    def inputs(self):
        return {"image": self.random("image", (1, 3, self.image, self.image))}

    def build(self, g):
        side = self.image // self.patch
        x = g.input("image", (1, 3, self.image, self.image))
        weight = g.weight("patch.weight", (self.dim, 3, self.patch, self.patch))
        x = g.op("conv", [x, weight], (1, self.dim, side, side),
                 f'strides = array<i32: {self.patch}, {self.patch}>, pad_type = "valid"',
                 optional=[("bias", g.weight("patch.bias", (self.dim,), 0.02))])
        x = g.transpose(g.reshape(x, (1, self.dim, side * side)), 0, 2, 1)
        x = g.concat([g.weight("class_token", (1, 1, self.dim), 0.5), x], 1)
        x = g.tap("patches", g.add(x, g.weight("position", (1, side * side + 1, self.dim), 0.5)))
        for i in range(self.layers):
            key = f"blocks.{i}"
            packed = g.linear(layer_norm(g, x, f"{key}.norm1"), f"{key}.qkv", 3 * self.dim)
            q, k, v = (split_heads(g, g.slice(packed, 2, j * self.dim, self.dim), self.heads) for j in range(3))
            x = g.add(x, g.linear(merge_heads(g, g.attention(q, k, v)), f"{key}.proj", self.dim))
            wide = g.linear(layer_norm(g, x, f"{key}.norm2"), f"{key}.fc1", 4 * self.dim)
            wide = g.pointwise("gelu", wide, attributes='mode = "EXACT"')
            x = g.tap(f"layer{i}", g.add(x, g.linear(wide, f"{key}.fc2", self.dim)))
        g.output("y", layer_norm(g, x, "norm"))

    def reference(self, w, image):
        side = self.image // self.patch
        patches = image[0].reshape(3, side, self.patch, side, self.patch)
        x = np.einsum("chiwj,ocij->hwo", patches, w("patch.weight"), optimize=True) + w("patch.bias")
        x = np.concatenate([w("class_token")[0], x.reshape(side * side, self.dim)]) + w("position")[0]
        found = {"patches": x[None]}
        for i in range(self.layers):
            key = f"blocks.{i}"
            packed = self.dense(w, self.normed(w, x, f"{key}.norm1"), f"{key}.qkv")
            q, k, v = packed.reshape(len(x), 3, self.heads, -1).transpose(1, 2, 0, 3)
            x = x + self.dense(w, attend(q, k, v, True), f"{key}.proj")
            wide = self.dense(w, self.normed(w, x, f"{key}.norm2"), f"{key}.fc1")
            x = x + self.dense(w, wide / 2 * (1 + erf(wide / math.sqrt(2))), f"{key}.fc2")
            found[f"layer{i}"] = x[None]
        found["y"] = self.normed(w, x, "norm")[None]
        return found


MODELS = [ResNet18, ViT]
