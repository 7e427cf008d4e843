"""What convolutions, pools, matrix products, reductions and norms mean, in double.

Products of conv, matmul and attention are accumulated in fp32: their results carry an error bound. Everything else is
summed in double and rounded once: one unit in the last place covers another order of the sum.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import math

import numpy as np
from case import Approx
from reference.elementwise import channels, is_int

# Unit roundoff of fp32, in which products are accumulated.
U32 = 2.0 ** -24


def summed(value, length, magnitude):
    """A sum of `length` products whose magnitudes sum to at most `magnitude`; integers are exact."""
    if is_int(value):
        return value
    return Approx(value, (length + 2) * U32 * float(np.max(magnitude)))


# -- Windows -----------------------------------------------------------------------------------------------------------


def paddings(sizes, kernel, strides, dilations, pad_type, pad):
    """[before, after] a spatial dimension."""
    if pad_type == "custom":
        return [(pad[2 * i], pad[2 * i + 1]) for i in range(len(sizes))]
    if pad_type == "valid":
        return [(0, 0)] * len(sizes)
    result = []
    for size, k, s, d in zip(sizes, kernel, strides, dilations):
        total = max(0, (math.ceil(size / s) - 1) * s + (k - 1) * d + 1 - size)
        before = total // 2 if pad_type == "same" else total - total // 2
        result.append((before, total - before))
    return result


def window(start, kernel, dilations):
    return tuple(slice(b, b + (k - 1) * d + 1, d) for b, k, d in zip(start, kernel, dilations))


def conv(x, weight, bias=None, strides=None, pad_type="valid", pad=None, dilations=None, groups=1):
    n = x.ndim - 2
    kernel, strides, dilations = weight.shape[2:], strides or [1] * n, dilations or [1] * n
    padded = np.pad(x, [(0, 0), (0, 0)] + paddings(x.shape[2:], kernel, strides, dilations, pad_type, pad))
    sizes = [(padded.shape[2 + i] - (kernel[i] - 1) * dilations[i] - 1) // strides[i] + 1 for i in range(n)]
    cout, cin = weight.shape[0] // groups, weight.shape[1]
    y, magnitude = np.zeros((x.shape[0], weight.shape[0], *sizes)), 0.0
    axes = list(range(1, n + 2))
    for at in np.ndindex(*sizes):
        start = [i * s for i, s in zip(at, strides)]
        patch = padded[(slice(None), slice(None)) + window(start, kernel, dilations)]
        for g in range(groups):
            a, b = patch[:, g * cin:(g + 1) * cin], weight[g * cout:(g + 1) * cout]
            y[(slice(None), slice(g * cout, (g + 1) * cout)) + at] = np.tensordot(a, b, (axes, axes))
            magnitude = max(magnitude, np.tensordot(np.abs(a), np.abs(b), (axes, axes)).max())
    if bias is not None:
        y, magnitude = y + channels(bias, x), magnitude + np.abs(bias).max()
    return summed(y, weight[0].size + 1, magnitude)


def conv_transpose(x, weight, bias=None, pad=None, output_shape=None, pad_type="valid", strides=None, dilations=None,
                   groups=1):
    n = x.ndim - 2
    kernel, strides, dilations = weight.shape[2:], strides or [1] * n, dilations or [1] * n
    full = [(x.shape[2 + i] - 1) * strides[i] + (kernel[i] - 1) * dilations[i] + 1 for i in range(n)]
    cin, cout = x.shape[1] // groups, weight.shape[1]
    y = np.zeros((x.shape[0], cout * groups, *full))
    for at in np.ndindex(*x.shape[2:]):
        region = window([i * s for i, s in zip(at, strides)], kernel, dilations)
        for g in range(groups):
            a = x[(slice(None), slice(g * cin, (g + 1) * cin)) + at]
            y[(slice(None), slice(g * cout, (g + 1) * cout)) + region] += np.tensordot(
                a, weight[g * cin:(g + 1) * cin], (1, 0))
    crops, sizes = [], []
    for i in range(n):
        before, after = (pad[2 * i], pad[2 * i + 1]) if pad_type == "custom" else (0, 0)
        size = full[i] - before - after
        if pad_type == "same":
            size = x.shape[2 + i] * strides[i]
            before = max(0, (full[i] - size) // 2)
        crops.append(before)
        sizes.append(output_shape[2 + i] if output_shape else size)
    for i in range(n):
        missing = max(0, crops[i] + sizes[i] - y.shape[2 + i])
        y = np.pad(y, [(0, missing) if axis == 2 + i else (0, 0) for axis in range(n + 2)])
        y = np.take(y, range(crops[i], crops[i] + sizes[i]), axis=2 + i)
    if bias is not None:
        y = y + channels(bias, x)
    length = cin * weight[0, 0].size + 1
    return summed(y, length, length * np.abs(x).max() * np.abs(weight).max())


def pool(kind, x, kernel_sizes, pad_type, strides=None, pad=None, ceil_mode=False, exclude_padding_from_average=False):
    n = x.ndim - 2
    strides = strides or [1] * n
    pads = paddings(x.shape[2:], kernel_sizes, strides, [1] * n, pad_type, pad)
    ends = [size + b + a for size, (b, a) in zip(x.shape[2:], pads)]
    sizes = []
    for size, end, k, s, (before, _) in zip(x.shape[2:], ends, kernel_sizes, strides, pads):
        count = (math.ceil if ceil_mode else math.floor)((end - k) / s) + 1
        sizes.append(count - 1 if ceil_mode and end > size and (count - 1) * s >= size + before else count)
    y = np.zeros(x.shape[:2] + tuple(sizes))
    for at in np.ndindex(*sizes):
        starts = [i * s for i, s in zip(at, strides)]
        stops = [min(b + k, end) for b, k, end in zip(starts, kernel_sizes, ends)]
        padded_count = math.prod(stop - start for start, stop in zip(starts, stops))
        real = tuple(slice(max(start - b, 0), max(stop - b, 0)) for start, stop, (b, _) in zip(starts, stops, pads))
        cells = x[(slice(None), slice(None)) + real].reshape(*x.shape[:2], -1)
        if kind == "max":
            value = cells.max(-1)
        elif kind == "l2":
            value = np.sqrt((cells ** 2).sum(-1))
        else:
            value = cells.sum(-1) / (cells.shape[-1] if exclude_padding_from_average else padded_count)
        y[(slice(None), slice(None)) + at] = value
    return y if kind == "max" else Approx(y, 0)


# -- Products ----------------------------------------------------------------------------------------------------------


def matmul(x, y, transpose_x=False, transpose_y=False):
    a, b = np.swapaxes(x, -1, -2) if transpose_x else x, np.swapaxes(y, -1, -2) if transpose_y else y
    return summed(np.matmul(a, b), a.shape[-1], np.matmul(np.abs(a), np.abs(b)))


def linear(x, weight, bias=None):
    bias = np.zeros(weight.shape[0], x.dtype) if bias is None else bias
    return summed(x @ weight.T + bias, weight.shape[1] + 1, np.abs(x) @ np.abs(weight.T) + np.abs(bias))


def einsum(values, equation):
    x, y = values
    sizes = np.broadcast_shapes(x.shape[-2:-1], y.shape[-2:-1])
    x, y = [np.broadcast_to(v, v.shape[:-2] + sizes + v.shape[-1:]) for v in (x, y)]
    if x.ndim == 4:
        batch = np.broadcast_shapes(x.shape[:1], y.shape[:1])
        x, y = [np.broadcast_to(v, batch + v.shape[1:]) for v in (x, y)]
    magnitude = np.einsum(equation, np.abs(x), np.abs(y))
    return summed(np.einsum(equation, x, y), x.shape[-1], magnitude)


def softmax(x, axis=-1):
    e = np.exp(x - x.max(axis, keepdims=True))
    return Approx(e / e.sum(axis, keepdims=True), 0)


def attention(query, key, value, attn_mask=None):
    scores = query @ np.swapaxes(key, -1, -2) / math.sqrt(query.shape[-1])
    if attn_mask is not None:
        scores = np.where(attn_mask, scores, -np.inf) if attn_mask.dtype == bool else scores + attn_mask
    weights = softmax(scores).value
    length = query.shape[-1] + value.shape[-2] + 8
    finite = np.abs(scores[np.isfinite(scores)]).max()
    return Approx(weights @ value, length * U32 * (1 + finite) * np.abs(value).max())


# -- Reductions --------------------------------------------------------------------------------------------------------


def reduction(fold):
    def reduce(x, axes=None, keep_dims=False):
        axes = tuple(range(x.ndim)) if axes is None else tuple(axes)
        value = fold(x, axes, keep_dims)
        # Integers truncate.
        return np.trunc(value).astype(np.int64) if is_int(x) else Approx(value, 0)
    return reduce


def log_sum_exp(x, axes, keep):
    peak = x.max(axes, keepdims=True)
    value = np.log(np.exp(x - peak).sum(axes, keepdims=True)) + peak
    return value if keep else np.squeeze(value, axes)


def truncated_mean(x, axes, keep):
    total, count = x.sum(axes, keepdims=keep), math.prod(x.shape[axis] for axis in axes)
    return np.sign(total) * (np.abs(total) // count) if is_int(x) else total / count


REDUCTIONS = {
    "reduce_sum": lambda x, a, k: x.sum(a, keepdims=k), "reduce_mean": truncated_mean,
    "reduce_max": lambda x, a, k: x.max(a, keepdims=k), "reduce_min": lambda x, a, k: x.min(a, keepdims=k),
    "reduce_prod": lambda x, a, k: x.prod(a, keepdims=k), "reduce_sum_square": lambda x, a,
    k: (x * x).sum(a, keepdims=k),
    "reduce_l1_norm": lambda x, a, k: np.abs(x).sum(a, keepdims=k),
    "reduce_l2_norm": lambda x, a, k: np.sqrt((x * x).sum(a, keepdims=k)),
    "reduce_log_sum": lambda x, a, k: np.log(x.sum(a, keepdims=k)), "reduce_log_sum_exp": log_sum_exp,
}


def arg_reduction(find):
    def reduce(x, axis=-1, keep_dims=False, output_dtype="int32"):
        index = find(x, axis)
        return np.expand_dims(index, axis) if keep_dims else index
    return reduce


def cumsum(x, axis=0, exclusive=False, reverse=False):
    y = np.flip(x, axis) if reverse else x
    total = np.cumsum(y, axis)
    if exclusive:
        first = [slice(None)] * x.ndim
        first[axis] = slice(0, 1)
        total = np.roll(total, 1, axis)
        total[tuple(first)] = 0
    total = np.flip(total, axis) if reverse else total
    return total if is_int(x) else Approx(total, 0)


# -- Norms -------------------------------------------------------------------------------------------------------------


def default_epsilon(value):
    """The default of the norms is an fp32 constant whatever x is."""
    return float(np.float32(value))


def normalized(x, mean, variance, gamma, beta, epsilon):
    return Approx((x - mean) * gamma / np.sqrt(variance + epsilon) + beta, 0)


def layer_norm(x, axes=None, gamma=None, beta=None, epsilon=None):
    axes = tuple(range(x.ndim)) if axes is None else tuple(sorted(axis % x.ndim for axis in axes))
    shape = [x.shape[i] if i in axes else 1 for i in range(x.ndim)]
    spread = lambda value, fallback: np.full(shape, fallback) if value is None else value.reshape(shape)
    epsilon = default_epsilon(1e-5) if epsilon is None else epsilon
    return normalized(x, x.mean(axes, keepdims=True), x.var(axes, keepdims=True), spread(gamma, 1.0), spread(beta, 0.0),
                      epsilon)


def per_channel(value, x, fallback):
    return channels(np.full(x.shape[1], fallback) if value is None else value, x)


def instance_norm(x, gamma=None, beta=None, epsilon=None):
    axes = tuple(range(2, x.ndim))
    epsilon = default_epsilon(1e-5) if epsilon is None else epsilon
    return normalized(x, x.mean(axes, keepdims=True), x.var(axes, keepdims=True), per_channel(gamma, x, 1.0),
                      per_channel(beta, x, 0.0), epsilon)


def batch_norm(x, mean, variance, gamma=None, beta=None, epsilon=None):
    epsilon = default_epsilon(1e-5) if epsilon is None else epsilon
    return normalized(x, channels(mean, x), channels(variance, x), per_channel(gamma, x, 1.0),
                      per_channel(beta, x, 0.0), epsilon)


def l2_norm(x, epsilon=None):
    epsilon = default_epsilon(1e-6) if epsilon is None else epsilon
    return Approx(x / np.sqrt((x * x).sum((-3, -2, -1), keepdims=True) + epsilon), 0)


def local_response_norm(x, size, alpha=None, beta=None, k=None):
    alpha, beta = default_epsilon(1e-4) if alpha is None else alpha, 0.75 if beta is None else beta
    k, total = 1.0 if k is None else k, np.zeros_like(x)
    for c in range(x.shape[1]):
        first = c - size // 2
        total[:, c] = (x[:, max(first, 0):max(first + size, 0)] ** 2).sum(1)
    return Approx(x / (k + alpha / size * total) ** beta, 0)


TABLE = {
    "conv": conv, "conv_transpose": conv_transpose, "matmul": matmul, "linear": linear, "einsum": einsum,
    "softmax": softmax,
    "scaled_dot_product_attention": attention, "cumsum": cumsum, "layer_norm": layer_norm,
    "instance_norm": instance_norm, "batch_norm": batch_norm, "l2_norm": l2_norm,
    "local_response_norm": local_response_norm,
    "reduce_argmax": arg_reduction(np.argmax), "reduce_argmin": arg_reduction(np.argmin),
    **{name: reduction(fold) for name, fold in REDUCTIONS.items()},
    **{f"{kind}_pool": (lambda kind: lambda **args: pool(kind, **args))(kind) for kind in ("max", "avg", "l2")},
}
