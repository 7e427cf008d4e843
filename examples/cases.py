"""The examples: their weights, inputs, and references in double that share nothing with the compiler.

A reference starts from the fp16 values that weights and ports hold, and rounds nothing after that. Tolerances count
roundings: u = 2^-11 is the relative error of one fp16 rounding, and a chain of n rounded results is off by at most
about n * u of the largest value in it, if no step amplifies.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import os
from collections import namedtuple

import numpy as np

from tensors import half, normal, write_safetensors

HERE = os.path.dirname(os.path.abspath(__file__))
U = 2.0 ** -11

# One comparison: largest absolute difference and what is allowed.
Check = namedtuple("Check", "program what error tolerance")


def difference(found, expected):
    """Largest absolute difference; infinite if the shapes differ or a value is not finite."""
    found = np.asarray(found, np.float64)
    if found.shape != expected.shape or not np.isfinite(found).all():
        return np.inf
    return float(np.abs(found - expected).max())


class Example:
    """A model, its inputs as .npy files below `out`, and the checks of its outputs."""
    name = model = ""
    weights = {}      # Weight source to file; relative to `out`.
    entries = {}      # Entry to the names of its inputs, run by ane-run.

    def __init__(self, out):
        self.out = out

    def path(self, *parts):
        return os.path.join(self.out, *parts)

    def load(self, entry, port):
        return np.load(self.path(entry, port + ".npy"))

    def prepare(self):
        """Writes weights and inputs, the input of an entry as <entry>.<port>.npy."""

    def drive(self, tool, bundle):
        """Runs what is not an entry called once; `tool(name, *arguments)` runs a tool."""

    def check(self):
        """Compares the outputs that the bundle's entries left."""

    def ports(self, program):
        """Inputs and outputs of one program in a run of the bundle, in declared order; a None is not known."""


class Synth(Example):
    name, model = "synth", "synth/harmonic_predictor.mlir"
    weights = {"synth": "weights.safetensors"}
    entries = {"packed": ["controls"], "batched": ["controls"]}
    sizes = [4, 64, 128, 64, 66]

    def prepare(self):
        # He's scale keeps the size of activations from layer to layer.
        tensors = {}
        for i, (inputs, outputs) in enumerate(zip(self.sizes, self.sizes[1:])):
            tensors[f"layers.{i}.weight"] = normal(f"synth.w{i}", (outputs, inputs), (2 / inputs) ** 0.5)
            tensors[f"layers.{i}.bias"] = normal(f"synth.b{i}", (outputs,), 0.1)
        write_safetensors(self.path("weights.safetensors"), tensors)
        self.tensors = tensors
        # [voice, frame, control]: pitch, loudness, velocity in [0, 1], timbre in [-1, 1].
        voices = np.abs(np.tanh(normal("synth.x", (8, 8, 4))))
        voices[..., 3] = 2 * voices[..., 3] - 1
        self.voices = voices.astype(np.float16)
        np.save(self.path("packed.controls.npy"), self.voices.reshape(1, 1, 64, 4).transpose(0, 3, 1, 2))
        np.save(self.path("batched.controls.npy"), self.voices.reshape(8, 1, 8, 4).transpose(0, 3, 1, 2))

    def check(self):
        hidden = self.voices.astype(np.float64)
        for i in range(4):
            hidden = hidden @ half(self.tensors[f"layers.{i}.weight"]).T + half(self.tensors[f"layers.{i}.bias"])
            hidden = np.maximum(hidden, 0) if i < 3 else hidden
        found = {entry: self.load(entry, "harmonics") for entry in self.entries}
        packed = found["packed"].transpose(0, 2, 3, 1).reshape(8, 8, 66)
        batched = found["batched"].transpose(0, 2, 3, 1).reshape(8, 8, 66)
        # A conv and an add a layer: 8 roundings.
        tolerance = 8 * U * np.abs(hidden).max()
        return [Check("packed", "against double", difference(packed, hidden), tolerance),
                Check("batched", "bits of packed", difference(batched, packed.astype(np.float64)), 0.0)]

    def ports(self, program):
        return [np.load(self.path(f"{program}.controls.npy"))], [self.load(program, "harmonics")]


class Decode(Example):
    name, model = "decode", "decode/llama_layer.mlir"
    weights = {"model": "weights.safetensors"}
    steps, dim, heads, hidden = 64, 768, 12, 2048

    def prepare(self):
        dim, hidden = self.dim, self.hidden
        shapes = {"self_attn.q_proj": (dim, dim), "self_attn.k_proj": (dim, dim), "self_attn.v_proj": (dim, dim),
                  "self_attn.o_proj": (dim, dim), "mlp.gate_proj": (hidden, dim), "mlp.up_proj": (hidden, dim),
                  "mlp.down_proj": (dim, hidden)}
        self.tensors = {f"{name}.weight": normal(name, shape, shape[1] ** -0.5) for name, shape in shapes.items()}
        for name in ("input_layernorm", "post_attention_layernorm"):
            self.tensors[f"{name}.weight"] = 1 + normal(name, (dim,), 0.1)
        frequency = 10000.0 ** (-np.arange(32) / 32)
        self.tensors["rotary_emb.inv_freq"] = frequency.astype(np.float32)
        write_safetensors(self.path("weights.safetensors"), self.tensors)
        self.tokens = normal("decode.tokens", (self.steps, dim)).astype(np.float16)
        np.save(self.path("tokens.npy"), self.tokens)

    def drive(self, tool, bundle):
        tool("decode-steps", bundle, self.path("tokens.npy"), self.path("hidden.npy"))

    def linear(self, x, name):
        return x @ half(self.tensors[f"{name}.weight"]).T

    def norm(self, x, name):
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-5) * half(self.tensors[f"{name}.weight"])

    def rotate(self, x):
        """Positions are rows; channel i of a head turns with channel i + 32."""
        angle = np.arange(len(x))[:, None] * 10000.0 ** (-np.arange(32) / 32)
        pairs = x[..., :32] + 1j * x[..., 32:]
        turned = pairs * np.exp(1j * angle)[:, None]
        return np.concatenate([turned.real, turned.imag], -1)

    def check(self):
        """All positions at once, causally: no cache, no steps, no lanes."""
        x, split = self.tokens.astype(np.float64), (self.steps, self.heads, 64)
        normed = self.norm(x, "input_layernorm")
        q, k, v = (self.linear(normed, f"self_attn.{name}_proj").reshape(split) for name in "qkv")
        scores = np.einsum("ihd,jhd->hij", self.rotate(q), self.rotate(k)) / 8
        scores[:, ~np.tri(self.steps, dtype=bool)] = -np.inf
        probs = np.exp(scores - scores.max(-1, keepdims=True))
        probs /= probs.sum(-1, keepdims=True)
        attended = np.einsum("hij,jhd->ihd", probs, v).reshape(self.steps, self.dim)
        x = x + self.linear(attended, "self_attn.o_proj")
        normed = self.norm(x, "post_attention_layernorm")
        gate, up = self.linear(normed, "mlp.gate_proj"), self.linear(normed, "mlp.up_proj")
        x = x + self.linear(gate / (1 + np.exp(-gate)) * up, "mlp.down_proj")
        # The residual stream is rounded twice; the branches, of smaller values, take as much again.
        tolerance = 4 * U * np.abs(x).max()
        return [Check("layer", f"{self.steps} steps, double", difference(np.load(self.path("hidden.npy")), x),
                      tolerance)]

    def ports(self, program):
        """The first step: position 0, an empty cache."""
        x = np.zeros((1, self.dim, 1, 32), np.float16)
        x[0, :, 0, 0] = self.tokens[0]
        cos, sin = np.ones((1, 32, 1, 32), np.float16), np.zeros((1, 32, 1, 32), np.float16)
        write, visible = np.zeros((2, 1, 1, 1, 256), np.float16)
        write[..., 0], visible[..., 1:] = 1, -1e4
        cache = np.zeros((1, self.dim, 1, 256), np.float16)
        lanes = np.full_like(x, np.nan)  # What the idle lanes hold is nobody's business.
        lanes[..., 0] = np.load(self.path("hidden.npy"))[0].reshape(1, -1, 1)
        return [x, cos, sin, write, visible, cache, cache], [lanes, None, None]


class Backward(Example):
    name, model = "backward", "backward/attention_backward.mlir"
    weights = {"model": "weights.safetensors"}
    entries = {"backward": ["q_k_v_dx"]}
    dim, heads, length, loss_scale = 768, 12, 256, 256

    def prepare(self):
        mask = np.where(np.tri(self.length, dtype=bool), 0, -1e4).astype(np.float32)
        self.wo = normal("backward.wo", (self.dim, self.dim), self.dim ** -0.5)
        write_safetensors(self.path("weights.safetensors"), {"wo": self.wo, "mask": mask})
        rows = [normal(f"backward.{name}", (self.dim, self.length)) for name in "qkv"]
        # A gradient of 2^-8, as deep layers see it, times the scale of the loss.
        rows.append(normal("backward.dx", (self.dim, self.length), 2.0 ** -8) * self.loss_scale)
        self.packed = np.concatenate(rows).astype(np.float16)
        np.save(self.path("backward.q_k_v_dx.npy"), self.packed.reshape(1, -1, 1, self.length))

    def reference(self):
        """dv, probs, dp, dq, dk as [heads, ...], through the Jacobian of softmax itself, row by row."""
        split = (4, self.heads, 64, self.length)
        q, k, v, _ = (part.transpose(0, 2, 1) for part in self.packed.astype(np.float64).reshape(split))
        dx = self.packed[3 * self.dim:].astype(np.float64)
        da = (half(self.wo).T @ dx).reshape(split[1:]).transpose(0, 2, 1)
        scores = q @ k.transpose(0, 2, 1) / 8
        scores[:, ~np.tri(self.length, dtype=bool)] = -np.inf
        probs = np.exp(scores - scores.max(-1, keepdims=True))
        probs /= probs.sum(-1, keepdims=True)
        dp = da @ v.transpose(0, 2, 1)
        ds = np.empty_like(probs)
        for head in range(self.heads):
            for row, p in enumerate(probs[head]):
                ds[head, row] = (np.diag(p) - np.outer(p, p)) @ dp[head, row] / 8
        return probs.transpose(0, 2, 1) @ da, probs, dp, ds @ k, ds.transpose(0, 2, 1) @ q

    def check(self):
        dv, probs, dp, dq, dk = self.reference()
        first, second = self.load("backward", "dv_probs_dp")[0, :, 0], self.load("backward", "dq_dk")[0, :, 0]
        channels = (self.heads, 64, self.length)
        found = {"dv": first[:768].reshape(channels).transpose(0, 2, 1),
                 "probs": first[768:3840].reshape(probs.shape), "dp": first[3840:].reshape(dp.shape),
                 "dq": second[:768].reshape(channels).transpose(0, 2, 1),
                 "dk": second[768:].reshape(channels).transpose(0, 2, 1)}
        # Scores reach 5, where rounding moves the exponential by 5 u; da, probs and a result add one each. dp rounds
        # da and itself.
        allowed = {"dv": 8, "probs": 8, "dp": 2, "dq": 8, "dk": 8}
        return [Check("sdpa_bwd2" if name in ("dq", "dk") else "sdpa_bwd1", name, difference(found[name], reference),
                      allowed[name] * U * np.abs(reference).max())
                for name, reference in dict(dv=dv, probs=probs, dp=dp, dq=dq, dk=dk).items()]

    def ports(self, program):
        packed, taps = np.load(self.path("backward.q_k_v_dx.npy")), self.load("backward", "dv_probs_dp")
        if program == "sdpa_bwd1":
            return [packed], [taps]
        return [np.concatenate([taps[:, 768:], packed[:, :1536]], 1)], [self.load("backward", "dq_dk")]


class Digits(Example):
    name, model = "digits", "digits/digits.mlir"
    weights = {"mlp": os.path.join(HERE, "digits", "weights.safetensors")}
    entries = {"classify": ["pixels"]}

    def prepare(self):
        images = np.load(os.path.join(HERE, "digits", "images.npy"))
        np.save(self.path("classify.pixels.npy"), images.T.reshape(1, 64, 1, -1))

    def check(self):
        expected = np.load(os.path.join(HERE, "digits", "predictions.npy"))
        wrong = int((self.load("classify", "digit") != expected).sum())
        return [Check("digits", f"{len(expected)} images, scikit-learn", wrong, 0)]

    def ports(self, program):
        return [np.load(self.path("classify.pixels.npy"))], [self.load("classify", "logits")]


EXAMPLES = [Synth, Decode, Backward, Digits]
