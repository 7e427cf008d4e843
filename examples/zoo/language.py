"""Language models of the zoo: how a frontend writes them, and what they compute, in double.

A reference shares weights and inputs with its graph, nothing else. `w(key)` is a weight as the program holds it.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import math

import numpy as np

from model import Model, attend, erf, layer_norm, merge_heads, split_heads


def rotary_table(length, size):
    """cos and sin, [2, length, size]: channel i of a head turns with channel i + size / 2."""
    angle = np.arange(length)[:, None] * 10000.0 ** (-np.arange(size // 2) / (size // 2))
    angle = np.concatenate([angle, angle], -1)
    return np.stack([np.cos(angle), np.sin(angle)])


def rotate(x, tables):
    """x [..., S, D] turned by complex numbers, pair by pair."""
    half = x.shape[-1] // 2
    turned = (x[..., :half] + 1j * x[..., half:]) * (tables[0] + 1j * tables[1])[..., :half]
    return np.concatenate([turned.real, turned.imag], -1)


class Llama(Model):
    """A prompt at once: RMSNorm, rotary positions, grouped heads, SwiGLU; full: the shapes of Stories110M."""
    name = "llama"
    full = dict(layers=12, dim=768, heads=12, groups=12, hidden=2048, vocab=32000, seq=256)
    small = dict(layers=2, dim=128, heads=4, groups=2, hidden=256, vocab=256, seq=64)

    def inputs(self):
        return {"tokens": self.random_tokens((1, self.seq), self.vocab)}

    def norm(self, g, x, key):
        """As most spell it: in fp32, between casts."""
        wide = g.cast(x, "f32")
        mean = g.reduce("mean", g.mul(wide, wide), [-1])
        scale = g.pointwise("rsqrt", g.add(mean, g.number(1e-5, "f32")), attributes="epsilon = 1.0e-12 : f32")
        normed = g.cast(g.mul(wide, scale), "f16")
        return g.mul(normed, g.weight(f"{key}.weight", (x.shape[-1],), 0.1, 1.0))

    def rotated(self, g, x, cos, sin):
        """x cos + concat(-b, a) sin"""
        half = x.shape[-1] // 2
        a, b = g.slice(x, 3, 0, half), g.slice(x, 3, half, half)
        return g.add(g.mul(x, cos), g.mul(g.concat([g.mul(b, g.number(-1)), a], 3), sin))

    def repeated(self, g, x):
        """Key heads copied to the query heads of their group."""
        count = self.heads // self.groups
        if count == 1:
            return x
        wide = g.reshape(x, (1, self.groups, 1) + x.shape[2:])
        wide = g.op("tile", [wide, g.integers([1, 1, count, 1, 1])], (1, self.groups, count) + x.shape[2:])
        return g.reshape(wide, (1, self.heads) + x.shape[2:])

    def tables(self, g):
        size, table = self.dim // self.heads, rotary_table(self.seq, self.dim // self.heads)
        return [g.weight(f"rotary.{name}", (self.seq, size), part) for name, part in zip(("cos", "sin"), table)]

    def mlp(self, g, x, key):
        gate = g.pointwise("silu", g.linear(x, f"{key}.gate_proj", self.hidden, bias=False))
        up = g.linear(x, f"{key}.up_proj", self.hidden, bias=False)
        return g.linear(g.mul(gate, up), f"{key}.down_proj", self.dim, bias=False)

    def build(self, g):
        tokens = g.input("tokens", (1, self.seq), "i32")
        cos, sin = self.tables(g)
        hidden = np.where(np.tri(self.seq, dtype=bool), 0.0, -1e4)
        mask = g.weight("causal", (1, 1, self.seq, self.seq), hidden[None, None])
        x = g.gather(g.weight("embed.weight", (self.vocab, self.dim), 1.0), tokens)
        for i in range(self.layers):
            key, size = f"layers.{i}", self.dim // self.heads
            normed = self.norm(g, x, f"{key}.input_norm")
            q = split_heads(g, g.linear(normed, f"{key}.q_proj", self.dim, bias=False), self.heads)
            k = split_heads(g, g.linear(normed, f"{key}.k_proj", size * self.groups, bias=False), self.groups)
            v = split_heads(g, g.linear(normed, f"{key}.v_proj", size * self.groups, bias=False), self.groups)
            q, k = self.rotated(g, q, cos, sin), self.rotated(g, k, cos, sin)
            attended = merge_heads(g, g.attention(q, self.repeated(g, k), self.repeated(g, v), mask))
            x = g.add(x, g.linear(attended, f"{key}.o_proj", self.dim, bias=False))
            x = g.add(x, self.mlp(g, self.norm(g, x, f"{key}.post_norm"), key))
            x = g.tap(f"layer{i}", x)
        g.output("logits", g.linear(self.norm(g, x, "norm"), "lm_head", self.vocab, bias=False))

    def norm_reference(self, w, x, key):
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-5) * w(f"{key}.weight")

    def mlp_reference(self, w, x, key):
        gate, up = x @ w(f"{key}.gate_proj.weight").T, x @ w(f"{key}.up_proj.weight").T
        return gate / (1 + np.exp(-gate)) * up @ w(f"{key}.down_proj.weight").T

    def reference(self, w, tokens):
        x, found = w("embed.weight")[tokens[0]], {}
        tables = w("rotary.cos"), w("rotary.sin")
        for i in range(self.layers):
            key = f"layers.{i}"
            normed = self.norm_reference(w, x, f"{key}.input_norm")
            q, k, v = ((normed @ w(f"{key}.{name}_proj.weight").T).reshape(self.seq, -1, self.dim // self.heads)
                       .transpose(1, 0, 2) for name in "qkv")
            k, v = (np.repeat(part, self.heads // self.groups, 0) for part in (rotate(k, tables), v))
            context = attend(rotate(q, tables), k, v, np.tri(self.seq, dtype=bool))
            x = x + context @ w(f"{key}.o_proj.weight").T
            x = x + self.mlp_reference(w, self.norm_reference(w, x, f"{key}.post_norm"), key)
            found[f"layer{i}"] = x[None]
        found["logits"] = (self.norm_reference(w, x, "norm") @ w("lm_head.weight").T)[None]
        return found


class Decode(Llama):
    """One token at a run-time position, over caches that stay resident; full: the decode model of Espresso's README.
    In the test variant the caches are ports, so that one run shows what a step does to them."""
    name = "decode"
    full = dict(layers=6, dim=768, heads=12, groups=12, hidden=2048, vocab=32000, seq=256)
    small = dict(layers=2, dim=128, heads=4, groups=2, hidden=256, vocab=256, seq=64)

    def inputs(self):
        position = self.seq * 3 // 4
        result = {"token": self.random_tokens((1, 1), self.vocab), "position": np.array([position], np.int32)}
        for name, shape in self.caches():
            cache = self.random(name, shape)
            cache[:, :, position:] = 0
            result[name] = cache
        return result if self.taps else {name: result[name] for name in ("token", "position")}

    def caches(self):
        shape = (1, self.groups, self.seq, self.dim // self.heads)
        return [(f"{name}{i}", shape) for i in range(self.layers) for name in "kv"]

    def build(self, g):
        token, position = g.input("token", (1, 1), "i32"), g.input("position", (1,), "i32")
        caches = {name: (g.input if g.taps else g.state)(name, shape) for name, shape in self.caches()}
        cos, sin = (g.gather(table, position) for table in self.tables(g))
        columns = g.op("range_1d", [g.number(n, "i32") for n in (self.seq, 0, 1)], (self.seq,))
        columns = g.reshape(columns, (1, 1, self.seq, 1))
        here = g.cast(g.pointwise("equal", columns, position, dtype="i1"), "f16")
        rest = g.sub(g.number(1), here)
        visible = g.reshape(g.pointwise("less_equal", columns, position, dtype="i1"), (1, 1, 1, self.seq))
        x = g.gather(g.weight("embed.weight", (self.vocab, self.dim), 1.0), token)
        for i in range(self.layers):
            x = self.step(g, x, i, caches, (cos, sin, here, rest, visible))
            x = g.tap(f"layer{i}", x)
        g.output("logits", g.linear(self.norm(g, x, "norm"), "lm_head", self.vocab, bias=False))

    def step(self, g, x, i, caches, tables):
        cos, sin, here, rest, visible = tables
        key, size = f"layers.{i}", self.dim // self.heads
        normed = self.norm(g, x, f"{key}.input_norm")
        q = split_heads(g, g.linear(normed, f"{key}.q_proj", self.dim, bias=False), self.heads)
        q, new = self.rotated(g, q, cos, sin), {}
        for name in "kv":
            column = split_heads(g, g.linear(normed, f"{key}.{name}_proj", size * self.groups, bias=False), self.groups)
            column = self.rotated(g, column, cos, sin) if name == "k" else column
            new[name] = g.add(g.mul(caches[f"{name}{i}"], rest), g.mul(column, here))
            if g.taps:
                g.output(f"{name}{i}_new", new[name])
            else:
                g.update(new[name])
        attended = g.attention(q, self.repeated(g, new["k"]), self.repeated(g, new["v"]), visible)
        x = g.add(x, g.linear(merge_heads(g, attended), f"{key}.o_proj", self.dim, bias=False))
        return g.add(x, self.mlp(g, self.norm(g, x, f"{key}.post_norm"), key))

    def reference(self, w, token, position, **caches):
        x, found, here = w("embed.weight")[token[0]], {}, int(position[0])
        tables = w("rotary.cos")[here:here + 1], w("rotary.sin")[here:here + 1]
        for i in range(self.layers):
            key = f"layers.{i}"
            normed = self.norm_reference(w, x, f"{key}.input_norm")
            q, k, v = ((normed @ w(f"{key}.{name}_proj.weight").T).reshape(1, -1, self.dim // self.heads)
                       .transpose(1, 0, 2) for name in "qkv")
            past = []
            for name, column in (("k", rotate(k, tables)), ("v", v)):
                cache = caches.get(f"{name}{i}", np.zeros(self.caches()[0][1]))[0].copy()
                cache[:, here] = column[:, 0]
                found[f"{name}{i}_new"] = cache[None]
                past.append(np.repeat(cache[:, :here + 1], self.heads // self.groups, 0))
            x = x + attend(rotate(q, tables), *past, np.ones((1, here + 1), bool)) @ w(f"{key}.o_proj.weight").T
            x = x + self.mlp_reference(w, self.norm_reference(w, x, f"{key}.post_norm"), key)
            found[f"layer{i}"] = x[None]
        found["logits"] = (self.norm_reference(w, x, "norm") @ w("lm_head.weight").T)[None]
        return found if self.taps else {"logits": found["logits"]}


class GPT2(Model):
    """Blocks of GPT-2: layer norms, one projection to q, k and v, attention spelled by hand, gelu by tanh."""
    name = "gpt2"
    full = dict(layers=12, dim=768, heads=12, seq=1024)
    small = dict(layers=2, dim=128, heads=4, seq=64)

    def inputs(self):
        return {"x": self.random("x", (1, self.seq, self.dim))}

    def build(self, g):
        x = g.input("x", (1, self.seq, self.dim))
        hidden = np.where(np.tri(self.seq, dtype=bool), 0.0, -1e4)
        mask = g.weight("causal", (1, 1, self.seq, self.seq), hidden[None, None])
        for i in range(self.layers):
            key = f"h.{i}"
            packed = g.linear(layer_norm(g, x, f"{key}.ln_1"), f"{key}.attn.c_attn", 3 * self.dim)
            q, k, v = (split_heads(g, g.slice(packed, 2, j * self.dim, self.dim), self.heads) for j in range(3))
            scores = g.mul(g.matmul(q, k, transpose_y=True), g.number((self.dim // self.heads) ** -0.5))
            attended = merge_heads(g, g.matmul(g.softmax(g.add(scores, mask)), v))
            x = g.add(x, g.linear(attended, f"{key}.attn.c_proj", self.dim))
            wide = g.linear(layer_norm(g, x, f"{key}.ln_2"), f"{key}.mlp.c_fc", 4 * self.dim)
            wide = g.pointwise("gelu", wide, attributes='mode = "TANH_APPROXIMATION"')
            x = g.tap(f"layer{i}", g.add(x, g.linear(wide, f"{key}.mlp.c_proj", self.dim)))
        g.output("y", layer_norm(g, x, "ln_f"))

    def reference(self, w, x):
        x, found = x[0], {}
        for i in range(self.layers):
            key = f"h.{i}"
            packed = self.dense(w, self.normed(w, x, f"{key}.ln_1"), f"{key}.attn.c_attn")
            q, k, v = packed.reshape(self.seq, 3, self.heads, -1).transpose(1, 2, 0, 3)
            context = attend(q, k, v, np.tri(self.seq, dtype=bool))
            x = x + self.dense(w, context, f"{key}.attn.c_proj")
            wide = self.dense(w, self.normed(w, x, f"{key}.ln_2"), f"{key}.mlp.c_fc")
            wide = wide / 2 * (1 + np.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide ** 3)))
            x = x + self.dense(w, wide, f"{key}.mlp.c_proj")
            found[f"layer{i}"] = x[None]
        found["y"] = self.normed(w, x, "ln_f")[None]
        return found


class Bert(Model):
    """An encoder over a padded text: norms after the residual, gelu by erf, a mask that hides the padding."""
    name = "bert"
    full = dict(layers=12, dim=768, heads=12, vocab=30522, seq=128)
    small = dict(layers=2, dim=128, heads=4, vocab=256, seq=64)

    def inputs(self):
        mask = np.ones((1, self.seq), np.int32)
        mask[:, self.seq * 5 // 8:] = 0
        return {"tokens": self.random_tokens((1, self.seq), self.vocab), "mask": mask}

    def build(self, g):
        tokens, mask = g.input("tokens", (1, self.seq), "i32"), g.input("mask", (1, self.seq), "i32")
        present = g.cast(g.reshape(mask, (1, 1, 1, self.seq)), "f16")
        hidden = g.mul(g.sub(g.number(1), present), g.number(-1e4))
        words = g.gather(g.weight("embeddings.word.weight", (self.vocab, self.dim), 1.0), tokens)
        x = g.add(words, g.weight("embeddings.position.weight", (1, self.seq, self.dim), 0.5))
        x = layer_norm(g, x, "embeddings.norm")
        for i in range(self.layers):
            key = f"layer.{i}"
            q, k, v = (split_heads(g, g.linear(x, f"{key}.{name}", self.dim), self.heads)
                       for name in ("query", "key", "value"))
            attended = g.linear(merge_heads(g, g.attention(q, k, v, hidden)), f"{key}.output", self.dim)
            x = layer_norm(g, g.add(x, attended), f"{key}.attention_norm")
            wide = g.pointwise("gelu", g.linear(x, f"{key}.intermediate", 4 * self.dim), attributes='mode = "EXACT"')
            x = g.tap(f"layer{i}", layer_norm(g, g.add(x, g.linear(wide, f"{key}.dense", self.dim)), f"{key}.norm"))
        pooled = g.linear(g.reshape(g.slice(x, 1, 0, 1), (1, self.dim)), "pooler", self.dim)
        g.output("pooled", g.pointwise("tanh", pooled))

    def reference(self, w, tokens, mask):
        x = w("embeddings.word.weight")[tokens[0]] + w("embeddings.position.weight")[0]
        x, found = self.normed(w, x, "embeddings.norm"), {}
        seen = np.broadcast_to(mask[0] != 0, (self.seq, self.seq))
        for i in range(self.layers):
            key = f"layer.{i}"
            q, k, v = (self.dense(w, x, f"{key}.{name}").reshape(self.seq, self.heads, -1).transpose(1, 0, 2)
                       for name in ("query", "key", "value"))
            x = self.normed(w, x + self.dense(w, attend(q, k, v, seen), f"{key}.output"), f"{key}.attention_norm")
            wide = self.dense(w, x, f"{key}.intermediate")
            wide = wide / 2 * (1 + erf(wide / math.sqrt(2)))
            x = self.normed(w, x + self.dense(w, wide, f"{key}.dense"), f"{key}.norm")
            found[f"layer{i}"] = x[None]
        found["pooled"] = np.tanh(self.dense(w, x[:1], "pooler"))
        return found


MODELS = [Llama, Decode, GPT2, Bert]
