"""The kernels that hand-written Neural Engine projects run, as plain graphs: what their authors mean, nothing fused.

Shapes and ops of the originals: maderix/ANE (d91c984: training/stories_mil.h, ane_classifier.h, ane_rmsnorm_bwd.h,
training_dynamic/mil_dynamic.h; M4), counted in its generators, and christopherkarani/Espresso (6a32220: its MIL
generators; M3 Max), from the ops that each generator chains, and mechramc/Orion (65372ff: compiler/frontends; M4 Max).
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import os
import sys
from collections import namedtuple

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "zoo")]
from graph import Graph  # noqa: E402

# Sizes of Stories110M, with which the tables are; the small ones are for runs on the host device.
SMALL = bool(os.environ.get("ANE_SEEDS_SMALL"))
D, H, S, HEADS, VOCAB, LANES = (128, 256, 64, 2, 320, 32) if SMALL else (768, 2048, 256, 12, 32000, 32)
SC = HEADS * S  # Scores [1, heads, S, S] as channels.

# name; project; chip that it ran on; ops of the original without const; ports of the original, as (channels, columns,
# bytes an element); what builds the plain graph; ops that may be more than the original's, and why.
Kernel = namedtuple("Kernel", "name project chip ops ports build extra why")
SILU = "O-SILU"
KERNELS = []


def kernel(project, chip, ops, ports, extra=0, why="", name=None, **arguments):
    def add(build):
        full = [(port + (2,))[:3] for port in ports]
        KERNELS.append(Kernel(name or build.__name__, project, chip, ops, full, lambda g: build(g, **arguments),
                              extra, why))
        return build
    return add


def maderix(ops, *ports, **more):
    return kernel("maderix/ANE", "m4", ops, ports, **more)


def espresso(ops, *ports, **more):
    return kernel("Espresso", "m3max", ops, ports, **more)


def orion(ops, *ports, **more):
    return kernel("Orion", "m4max", ops, ports, **more)


# Parts

def conv(g, x, key, size, groups=1):
    weight = g.weight(key, (size, x.shape[1] // groups, 1, 1))
    shape = (x.shape[0], size) + x.shape[2:]
    return g.op("conv", [x, weight], shape, f"groups = {groups} : i32" if groups > 1 else "")


def rms_norm(g, x, key):
    mean = g.reduce("mean", g.mul(x, x), [1])
    root = g.pointwise("rsqrt", g.add(mean, g.number(1e-5)), attributes="epsilon = 0.0 : f16")
    return g.mul(g.mul(x, root), g.weight(key, (1, x.shape[1], 1, 1), 0.1, 1.0))


def parts(g, x, *sizes):
    """Slices along the channels."""
    begins = [sum(sizes[:i]) for i in range(len(sizes))]
    return [g.slice(x, 1, begin, size) for begin, size in zip(begins, sizes)]


def split(g, x, heads=HEADS):
    """[1, heads * d, 1, s] -> [1, heads, s, d]"""
    return g.transpose(g.reshape(x, (1, heads, x.shape[1] // heads, x.shape[3])), 0, 1, 3, 2)


def join(g, x):
    """[1, heads, s, d] -> [1, heads * d, 1, s]"""
    return g.reshape(g.transpose(x, 0, 1, 3, 2), (1, x.shape[1] * x.shape[3], 1, x.shape[2]))


def swap(g, x):
    return g.transpose(x, 0, 1, 3, 2)


def probabilities(g, q, k):
    scores = g.mul(g.matmul(q, swap(g, k)), g.number(q.shape[3] ** -0.5))
    return g.softmax(g.add(scores, g.weight("mask", (1, 1, S, S), 1.0)))


def silu(g, x):
    return g.pointwise("silu", x)


def swiglu(g, x, key=""):
    """Gate, up and their product."""
    h1, h3 = conv(g, x, f"{key}w1", H), conv(g, x, f"{key}w3", H)
    return h1, h3, g.mul(silu(g, h1), h3)


# Training with baked weights

@maderix(25, (D, S), (6 * D, S))
@espresso(25, (D, S), (6 * D, S), name="SDPAForward")
@espresso(25, (D, S), (D, S), name="SDPAForwardInference", taps=False)
def fwdAttn(g, taps=True):
    x = g.input("x", (1, D, 1, S))
    xn = rms_norm(g, x, "rms1")
    q, k, v = (conv(g, xn, key, D) for key in ("wq", "wk", "wv"))
    attended = join(g, g.matmul(probabilities(g, split(g, q), split(g, k)), split(g, v)))
    out = conv(g, attended, "wo", D)
    g.output("y", g.concat([out, q, k, v, attended, xn], 1) if taps else g.add(x, out))


@maderix(14, (D, S), (2 * D + 3 * H, S), extra=2, why=SILU)
@espresso(14, (D, S), (2 * D + 3 * H, S), name="FFNForward", extra=2, why=SILU)
@espresso(14, (D, S), (D, S), name="FFNForwardInference", taps=False)
@espresso(14, (D, LANES), (D, LANES), name="DecodeFFN", taps=False, columns=LANES)
def fwdFFN(g, taps=True, columns=S):
    x = g.input("x", (1, D, 1, columns))
    xn = rms_norm(g, x, "rms2")
    h1, h3, gate = swiglu(g, xn)
    y = conv(g, gate, "w2", D)
    g.output("y", g.concat([y, h1, h3, gate, xn], 1) if taps else g.add(x, y))


@maderix(17, (D + 2 * H, S), (D + 2 * H, S), extra=3, why=SILU)
@espresso(17, (D + 2 * H, S), (D + 2 * H, S), name="FFNBackward", extra=3, why=SILU)
def ffnBwd(g):
    x = g.input("x", (1, D + 2 * H, 1, S))
    dffn, h1, h3 = parts(g, x, D, H, H)
    dsilu = conv(g, dffn, "w2t", H)
    sigma = g.pointwise("sigmoid", h1)
    rest = g.add(g.mul(h1, g.sub(g.number(1), sigma)), g.number(1))
    dh1 = g.mul(g.mul(dsilu, h3), g.mul(sigma, rest))
    dh3 = g.mul(dsilu, g.mul(h1, sigma))
    dx = g.add(conv(g, dh1, "w1t", D), conv(g, dh3, "w3t", D))
    g.output("y", g.concat([dx, dh1, dh3], 1))


@maderix(24, (4 * D, S), (D + 2 * SC, S))
@espresso(24, (4 * D, S), (D + 2 * SC, S), name="SDPABackward1")
@maderix(23, (4 * D, S), (D + 2 * SC, S), name="sdpaBwd1 (dynamic)", weight=False)
def sdpaBwd1(g, weight=True):
    x = g.input("x", (1, 4 * D, 1, S))
    q, k, v, dx = parts(g, x, D, D, D, D)
    da = split(g, conv(g, dx, "wot", D) if weight else dx)
    probs = probabilities(g, split(g, q), split(g, k))
    dv, dp = g.matmul(swap(g, probs), da), g.matmul(da, swap(g, split(g, v)))
    rows = (1, SC, 1, S)
    g.output("y", g.concat([join(g, dv), g.reshape(probs, rows), g.reshape(dp, rows)], 1))


@maderix(22, (2 * SC + 2 * D, S), (2 * D, S))
@espresso(22, (2 * SC + 2 * D, S), (2 * D, S), name="SDPABackward2")
def sdpaBwd2(g):
    x = g.input("x", (1, 2 * SC + 2 * D, 1, S))
    p, d, q, k = parts(g, x, SC, SC, D, D)
    probs, dp = (g.reshape(value, (1, HEADS, S, S)) for value in (p, d))
    total = g.reduce("sum", g.mul(probs, dp), [-1])
    ds = g.mul(g.mul(probs, g.sub(dp, total)), g.number((D // HEADS) ** -0.5))
    dq, dk = g.matmul(ds, split(g, k)), g.matmul(swap(g, ds), split(g, q))
    g.output("y", g.concat([join(g, dq), join(g, dk)], 1))


@maderix(8, (3 * D, S), (D, S))
@espresso(8, (3 * D, S), (D, S), name="QKVBackward")
def qkvBwd(g):
    values = parts(g, g.input("x", (1, 3 * D, 1, S)), D, D, D)
    dq, dk, dv = (conv(g, value, key, D) for value, key in zip(values, ("wqt", "wkt", "wvt")))
    g.output("y", g.add(g.add(dq, dk), dv))


@maderix(16, (2 * D, S), (D, S))
def rmsnormBwd(g):
    """r * (w * dy - x * sum(w * dy * x) / C * r^2)"""
    dy, x = parts(g, g.input("x", (1, 2 * D, 1, S)), D, D)
    mean = g.mul(g.reduce("sum", g.mul(x, x), [1]), g.number(1 / D))
    root = g.pointwise("pow", g.add(mean, g.number(1e-5)), g.number(-0.5))
    wdy = g.mul(dy, g.weight("rms", (1, D, 1, 1), 0.1, 1.0))
    dot = g.mul(g.reduce("sum", g.mul(wdy, x), [1]), g.number(1 / D))
    part = g.mul(x, g.mul(dot, g.mul(root, root)))
    g.output("y", g.mul(g.sub(wdy, part), root))


@maderix(7, (D, S), (D, S))
def finalRms(g):
    g.output("y", rms_norm(g, g.input("x", (1, D, 1, S)), "rms"))


@maderix(1, (D, S), (VOCAB, S))
def classifier(g):
    g.output("y", conv(g, g.input("x", (1, D, 1, S)), "embed", VOCAB))


@maderix(1, (VOCAB, S), (VOCAB, S))
def vocabSoftmax(g):
    x = g.input("x", (1, VOCAB, 1, S))
    g.output("y", g.op("softmax", [x], x.shape, "axis = 1 : i32"))


# Training with weights as inputs: activations and weights side by side in the columns of one port

def columns(g, x, *sizes):
    begins = [sum(sizes[:i]) for i in range(len(sizes))]
    return [g.slice(x, 3, begin, size) for begin, size in zip(begins, sizes)]


def product(g, x, w):
    """[1, i, 1, s] by [1, i, 1, o] -> [1, o, 1, s]"""
    rows = swap(g, g.reshape(x, (1, 1, x.shape[1], x.shape[3])))
    y = swap(g, g.matmul(rows, g.reshape(w, (1, 1, w.shape[1], w.shape[3]))))
    return g.reshape(y, (1, w.shape[3], 1, x.shape[3]))


@maderix(8, (D, S + D), (D, S), name="woFwd (dynamic)", size=D, out=D)
@maderix(8, (D, S + H), (H, S), name="ffnBwdW2t (dynamic)", size=D, out=H)
@maderix(8, (D, S + D), (D, S), name="wotBwd (dynamic)", size=D, out=D)
@maderix(8, (D, S + D), (D, S), name="qBwd (dynamic)", size=D, out=D)
def dynamicLinear(g, size, out):
    x, w = columns(g, g.input("x", (1, size, 1, S + out)), S, out)
    g.output("y", product(g, x, w))


@maderix(15, (H, 2 * S + 2 * D), (D, S), name="ffnBwdW13t (dynamic)", size=H)
@maderix(15, (D, 2 * S + 2 * D), (D, S), name="kvBwd (dynamic)", size=D)
def dynamicPair(g, size):
    x, y, w, v = columns(g, g.input("x", (1, size, 1, 2 * S + 2 * D)), S, S, D, D)
    g.output("y", g.add(product(g, x, w), product(g, y, v)))


def rotate(g, x):
    """Rotary embedding of [1, heads, s, d], by pairs of neighbours."""
    pairs = g.reshape(x, (1, x.shape[1], x.shape[2] * x.shape[3] // 2, 2))
    even, odd = columns(g, pairs, 1, 1)
    turned = g.reshape(g.concat([g.mul(odd, g.number(-1)), even], 3), x.shape)
    cos, sin = (g.weight(f"rope_{name}", (1, 1) + x.shape[2:], 1.0) for name in ("cos", "sin"))
    return g.add(g.mul(x, cos), g.mul(turned, sin))


@maderix(56, (D, S + 3 * D), (5 * D, S), name="sdpaFwd (dynamic)")
def dynamicAttention(g):
    xn, wq, wk, wv = columns(g, g.input("x", (1, D, 1, S + 3 * D)), S, D, D, D)
    q, k, v = (product(g, xn, w) for w in (wq, wk, wv))
    q, k = rotate(g, split(g, q)), rotate(g, split(g, k))
    attended = join(g, g.matmul(probabilities(g, q, k), split(g, v)))
    g.output("y", g.concat([attended, join(g, q), join(g, k), v, xn], 1))


@maderix(28, (D, 2 * S + 3 * H), (D + 3 * H, S), name="ffnFused (dynamic)", extra=2, why=SILU)
def dynamicFFN(g):
    xn, x, w1, w3, w2 = columns(g, g.input("x", (1, D, 1, 2 * S + 3 * H)), S, S, H, H, H)
    h1, h3 = product(g, xn, w1), product(g, xn, w3)
    gate = g.mul(silu(g, h1), h3)
    y = product(g, gate, g.reshape(swap(g, g.reshape(w2, (1, 1, D, H))), (1, H, 1, D)))
    y = g.add(x, g.mul(y, g.number(24 ** -0.5)))
    g.output("y", g.concat([y, h1, h3, gate], 1))


# Inference

@espresso(10, (D, LANES), (D, LANES), (D, LANES), (D, LANES))
def DecodeQKVOnly(g):
    xn = rms_norm(g, g.input("x", (1, D, 1, LANES)), "rms1")
    for name in "qkv":
        g.output(name, conv(g, xn, f"w{name}", D))


@espresso(2, (D, LANES), (D, LANES), (D, LANES))
def DecodeProjection(g):
    context, x = g.input("context", (1, D, 1, LANES)), g.input("residual", (1, D, 1, LANES))
    g.output("y", g.add(conv(g, context, "wo", D), x))


@espresso(17, (D, LANES, 4), (D, LANES), (D, LANES))
def DecodeProjectionFFN(g):
    context, x = g.input("context", (1, D, 1, LANES), "f32"), g.input("residual", (1, D, 1, LANES))
    x = g.add(conv(g, g.cast(context, "f16"), "wo", D), x)
    g.output("y", g.add(x, conv(g, swiglu(g, rms_norm(g, x, "rms2"))[2], "w2", D)))


@espresso(6, (D, LANES), (D, LANES), extra=1, why=SILU)
def DecodeFFNPostNorm(g):
    g.output("y", conv(g, swiglu(g, g.input("x", (1, D, 1, LANES)))[2], "w2", D))


@espresso(1, (D, 1), (VOCAB, 1), extra=2, why="P-STRIDE")
def GenerationClassifier(g):
    g.output("logits", conv(g, g.input("x", (1, D, 1, 1)), "head", VOCAB))


def maximum(g, logits):
    g.output("logits", logits)
    g.output("max", g.reduce("max", logits, [1]))


@espresso(2, (D, LANES), (VOCAB, LANES), (1, LANES))
def GenerationClassifierWithMax(g):
    maximum(g, conv(g, g.input("x", (1, D, 1, LANES)), "head", VOCAB))


@espresso(9, (D, LANES), (VOCAB, LANES), (1, LANES))
def GenerationRMSNormClassifier(g):
    maximum(g, conv(g, rms_norm(g, g.input("x", (1, D, 1, LANES)), "rms"), "head", VOCAB))


@espresso(9, (D, LANES), (VOCAB, LANES))
def FactoredGenerationRMSNormClassifier(g):
    xn = rms_norm(g, g.input("x", (1, D, 1, LANES)), "rms")
    g.output("logits", conv(g, conv(g, xn, "down", 128), "up", VOCAB))


@espresso(8, (D, LANES), (128, LANES))
def GenerationRMSNormProjection(g):
    g.output("y", conv(g, rms_norm(g, g.input("x", (1, D, 1, LANES)), "rms"), "down", 128))


def recurrent(g, x, state, key):
    """x' = x + Wo s'; s' = Wx n + sigmoid(Wx n + Ws s) * Wd s; n the norm of x."""
    mix = conv(g, rms_norm(g, x, f"{key}.rms"), f"{key}.wx", D)
    gate = g.pointwise("sigmoid", g.add(mix, conv(g, state, f"{key}.ws", D)))
    state = g.add(mix, g.mul(gate, conv(g, state, f"{key}.wd", D)))
    return g.add(x, conv(g, state, f"{key}.wo", D)), state


PORT = (D, LANES)


@espresso(16, *[PORT] * 4, name="RWKVStyleRecurrentStep", layers=1)
@espresso(32, *[PORT] * 7, name="RWKVStyleTwoStepRecurrent", layers=1, steps=2)
@espresso(32, *[PORT] * 6, name="RWKVStyleFusedTwoLayerStep", layers=2)
@espresso(48, *[PORT] * 8, name="RWKVStyleFusedThreeLayerStep", layers=3)
@espresso(64, *[PORT] * 10, name="RWKVStyleFusedTwoLayerTwoStep", layers=2, steps=2)
@espresso(96, *[PORT] * 13, name="RWKVStyleFusedThreeLayerTwoStep", layers=3, steps=2)
@espresso(57, *[PORT] * 8, (VOCAB, LANES), (1, LANES), name="RWKVStyleFusedThreeLayerRMSNormClassifier", layers=3,
          head=True)
def recurrentSteps(g, layers, steps=1, head=False):
    tokens = [g.input(f"x{step}", (1, D, 1, LANES)) for step in range(steps)]
    states = [g.input(f"s{i}", (1, D, 1, LANES)) for i in range(layers)]
    for step, x in enumerate(tokens):
        for i in range(layers):
            x, states[i] = recurrent(g, x, states[i], f"layers.{i}")
            g.output(f"s{i}_{step}", states[i])
        g.output(f"y{step}", x)
    if head:
        maximum(g, conv(g, rms_norm(g, x, "rms"), "head", VOCAB))


# GPT-2, between ports in fp32

def layer_norm(g, x, key):
    scales = [(name, g.weight(f"{key}.{name}", (x.shape[1],), 0.1)) for name in ("gamma", "beta")]
    return g.op("layer_norm", [x], x.shape, "axes = array<i32: 1>, epsilon = 1.0e-5 : f16", optional=scales)


def biased(g, x, key, size):
    return g.add(conv(g, x, key, size), g.weight(f"{key}.bias", (1, size, 1, 1), 0.02))


def projections(g, x):
    return [biased(g, x, f"w{name}", D) for name in "qkv"]


@orion(35, (D, S, 4), (D, S, 4), (D, S, 4), (D, S, 4))
def gpt2_prefill_attn(g):
    x = g.cast(g.input("x", (1, D, 1, S), "f32"), "f16")
    q, k, v = projections(g, layer_norm(g, x, "ln1"))
    attended = join(g, g.matmul(probabilities(g, split(g, q), split(g, k)), split(g, v)))
    for name, value in (("hidden", g.add(x, biased(g, attended, "wo", D))), ("k_cache", k), ("v_cache", v)):
        g.output(name, g.cast(value, "f32"))


@orion(25, (D, S, 4), (D, S, 4), columns=S)
@orion(25, (D, 16, 4), (D, 16, 4), name="gpt2_decode_ffn", columns=16)
def gpt2_prefill_ffn(g, columns):
    x = g.cast(g.input("x", (1, D, 1, columns), "f32"), "f16")
    up = biased(g, layer_norm(g, x, "ln2"), "wfc", 4 * D)
    gelu = g.pointwise("gelu", up, attributes='mode = "TANH_APPROXIMATION"')
    g.output("hidden", g.cast(g.add(x, biased(g, gelu, "wproj", D)), "f32"))


@orion(11, (D, S, 4), (D, S, 4))
def gpt2_final_ln(g):
    x = g.cast(g.input("x", (1, D, 1, S), "f32"), "f16")
    g.output("hidden", g.cast(layer_norm(g, x, "ln_f"), "f32"))


@orion(19, *[(D, 16, 4)] * 4)
def gpt2_decode_proj(g):
    x = g.cast(g.input("x", (1, D, 1, 16), "f32"), "f16")
    for name, value in zip("qkv", projections(g, layer_norm(g, x, "ln1"))):
        g.output(name, g.cast(value, "f32"))


def plain(kernel):
    """The graph of a kernel, without its weights."""
    graph = Graph("kernel")
    kernel.build(graph)
    return graph
