"""What ops that move, index, make and decompress elements mean.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import math

import numpy as np

# -- Shapes ------------------------------------------------------------------------------------------------------------


def reshape(x, shape):
    """0 copies the size of x, aligned at the right (at equal rank that is also ios15's meaning)."""
    sizes = list(shape)
    for i, size in enumerate(sizes):
        if size == 0:
            dim = x.ndim - (len(sizes) - i)
            sizes[i] = x.shape[dim] if dim >= 0 else 1
    return x.reshape(sizes)


def reshape_like(x, ref_tensors, begins, ends, end_masks):
    sizes = []
    for ref, begin, end, mask in zip(ref_tensors, begins, ends, end_masks):
        sizes += ref.shape[begin:] if mask else ref.shape[begin:end]
    return x.reshape(sizes)


def squeeze(x, axes=None):
    axes = range(x.ndim) if axes is None else [axis % x.ndim for axis in axes]
    return x.reshape([size for i, size in enumerate(x.shape) if size != 1 or i not in axes])


def flatten2d(x, axis=1):
    axis = axis + x.ndim if axis < 0 else axis
    return x.reshape(math.prod(x.shape[:axis]), -1)


def concat(values, axis, interleave=False):
    if values[0].ndim == 0:
        return np.stack(values)
    if not interleave:
        return np.concatenate(values, axis)
    axis = axis % values[0].ndim
    shape = list(values[0].shape)
    shape[axis] *= len(values)
    return np.stack(values, axis + 1).reshape(shape)


def split(x, axis, num_splits=None, split_sizes=None):
    parts = num_splits if split_sizes is None else np.cumsum(split_sizes)[:-1]
    return tuple(np.split(x, parts, axis))


def pad(x, pad, mode="constant", constant_val=0.0):
    amounts = [(0, 0)] * (x.ndim - len(pad) // 2) + [tuple(pad[i:i + 2]) for i in range(0, len(pad), 2)]
    if mode == "constant":
        return np.pad(x, amounts, constant_values=constant_val)
    return np.pad(x, amounts, mode={"reflect": "reflect", "replicate": "edge"}[mode])


def band_part(x, lower=-1, upper=-1):
    i, j = np.indices(x.shape[-2:])
    keep = ((lower < 0) | (i - j <= lower)) & ((upper < 0) | (j - i <= upper))
    return np.where(keep, x, np.zeros_like(x))


def fill(shape, value=0.0):
    return np.full(tuple(shape), value)


def range_1d(end, start, step):
    return start + step * np.arange(math.ceil((end - start) / step))


def one_hot(indices, one_hot_vector_size, axis=-1, on_value=1, off_value=0):
    axis = axis % (indices.ndim + 1)
    positions = np.arange(one_hot_vector_size).reshape([-1] + [1] * (indices.ndim - axis))
    return np.where(np.expand_dims(indices, axis) == positions, on_value, off_value)


# -- Slices ------------------------------------------------------------------------------------------------------------


def slices(x, begin, end, stride=None, begin_mask=None, end_mask=None, squeeze_mask=None):
    result = []
    for i in range(x.ndim):
        if squeeze_mask and squeeze_mask[i]:
            result.append(int(begin[i]) if not (begin_mask and begin_mask[i]) else 0)
            continue
        first = None if begin_mask and begin_mask[i] else int(begin[i])
        last = None if end_mask and end_mask[i] else int(end[i])
        result.append(slice(first, last, stride[i] if stride else 1))
    return tuple(result)


def slice_by_index(x, **bounds):
    return x[slices(x, **bounds)]


def slice_update(x, update, **bounds):
    y = x.copy()
    y[slices(x, **bounds)] = update
    return y


def slice_by_size(x, begin, size):
    begin = [b + n if b < 0 else b for b, n in zip(begin, x.shape)]
    return x[tuple(slice(b, n if s == -1 else b + s) for b, s, n in zip(begin, size, x.shape))]


def sliding_windows(x, axis, size, stride=1):
    axis = axis % x.ndim
    starts = range(0, x.shape[axis] - size + 1, stride)
    return np.stack([np.take(x, range(s, s + size), axis) for s in starts], axis)


def crop(x, crop_height, crop_width):
    h, w = x.shape[-2:]
    return x[..., crop_height[0]:h - crop_height[1], crop_width[0]:w - crop_width[1]]


# -- Blocks of pixels: element by element, from the formulas -----------------------------------------------------------


def depth_to_space(x, block_size):
    n, c, h, w = x.shape
    b, channels = block_size, c // (block_size * block_size)
    y = np.empty((n, channels, h * b, w * b), x.dtype)
    for k, i, j in np.ndindex(channels, b, b):
        y[:, k, i::b, j::b] = x[:, (i * b + j) * channels + k]
    return y


def space_to_depth(x, block_size):
    n, c, h, w = x.shape
    b = block_size
    y = np.empty((n, c * b * b, h // b, w // b), x.dtype)
    for k, i, j in np.ndindex(c, b, b):
        y[:, (i * b + j) * c + k] = x[:, k, i::b, j::b]
    return y


def pixel_shuffle(x, upscale_factor):
    n, c, h, w = x.shape
    f = upscale_factor
    y = np.empty((n, c // (f * f), h * f, w * f), x.dtype)
    for k, i, j in np.ndindex(c // (f * f), f, f):
        y[:, k, i::f, j::f] = x[:, k * f * f + i * f + j]
    return y


def pixel_unshuffle(x, downscale_factor):
    n, c, h, w = x.shape
    f = int(downscale_factor)
    y = np.empty((n, c * f * f, h // f, w // f), x.dtype)
    for k, i, j in np.ndindex(c, f, f):
        y[:, k * f * f + i * f + j] = x[:, k, i::f, j::f]
    return y


def space_to_batch(x, block_shape, paddings):
    padded = np.pad(x, [(0, 0), (0, 0)] + [tuple(p) for p in paddings])
    n, c, h, w = padded.shape
    bh, bw = block_shape
    # Block position is the slow part of the new batch index.
    y = padded.reshape(n, c, h // bh, bh, w // bw, bw).transpose(3, 5, 0, 1, 2, 4)
    return y.reshape(n * bh * bw, c, h // bh, w // bw)


def batch_to_space(x, block_shape, crops):
    n, c, h, w = x.shape
    bh, bw = block_shape
    y = x.reshape(bh, bw, n // (bh * bw), c, h, w).transpose(2, 3, 4, 0, 5, 1)
    y = y.reshape(n // (bh * bw), c, h * bh, w * bw)
    (top, bottom), (left, right) = crops
    return y[:, :, top:h * bh - bottom, left:w * bw - right]


# -- Gathers -----------------------------------------------------------------------------------------------------------


def gather(x, indices, axis=0, batch_dims=0, validate_indices=False):
    axis = axis % x.ndim
    y = np.empty(x.shape[:axis] + indices.shape[batch_dims:] + x.shape[axis + 1:], x.dtype)
    for lead in np.ndindex(*x.shape[:axis]):
        y[lead] = x[lead][indices[lead[:batch_dims]]]
    return y


def gather_nd(x, indices, batch_dims=0, validate_indices=False):
    y = np.empty(indices.shape[:-1] + x.shape[batch_dims + indices.shape[-1]:], x.dtype)
    for at in np.ndindex(*indices.shape[:-1]):
        y[at] = x[at[:batch_dims] + tuple(indices[at])]
    return y


# -- Quantized and compressed ------------------------------------------------------------------------------------------


def along(values, axis, rank):
    """A scalar, or one value an index of `axis`."""
    if values.ndim == 0:
        return values
    return values.reshape([-1 if i == axis % rank else 1 for i in range(rank)])


def quantize(input, scale, output_dtype, zero_point=None, axis=None):
    low, high = (-128, 127) if output_dtype == "int8" else (0, 255)
    zero = 0 if zero_point is None else along(zero_point, axis, input.ndim)
    return np.clip(np.rint(input / along(scale, axis, input.ndim)) + zero, low, high).astype(np.int64)


def dequantize(input, scale, zero_point=None, axis=None):
    zero = 0 if zero_point is None else along(zero_point, axis, input.ndim)
    return (input - zero) * along(scale, axis, input.ndim)


def constexpr_affine_dequantize(quantized_data, zero_point, scale, axis):
    return dequantize(quantized_data, scale, zero_point, axis)


def unpack(data, bits, count):
    """`count` little-endian fields of `bits` bits, least significant first."""
    stream = np.unpackbits(data.astype(np.uint8), bitorder="little")[:count * bits].reshape(count, bits)
    return (stream.astype(np.int64) << np.arange(bits)).sum(1)


def constexpr_lut_to_dense(indices, lut, shape=None, vector_axis=None):
    if shape is not None:
        shape = tuple(shape)
        return lut[unpack(indices, int(math.log2(lut.size)), math.prod(shape))].reshape(shape)
    rank, axis = indices.ndim, (vector_axis or 0) % indices.ndim
    vector = lut.shape[-1]
    result = [size * (vector if i == axis else 1) for i, size in enumerate(indices.shape)]
    y = np.empty(result, lut.dtype)
    for at in np.ndindex(*indices.shape):
        group = tuple(i * lut.shape[d] // indices.shape[d] for d, i in enumerate(at))
        for v in range(vector):
            target = tuple(i * vector + v if d == axis else i for d, i in enumerate(at))
            y[target] = lut[group + (indices[at], v)]
    return y


def constexpr_sparse_to_dense(nonzero_data, mask, shape=None):
    if shape is not None:
        mask = unpack(mask, 1, math.prod(shape)).reshape(tuple(shape))
    y = np.zeros(mask.shape, nonzero_data.dtype)
    y[mask == 1] = nonzero_data[:int(mask.sum())]
    return y


def constexpr_blockwise_shift_scale(data, scale, offset=None):
    expand = lambda value: value
    for axis in range(data.ndim):
        repeat = data.shape[axis] // scale.shape[axis]
        expand = (lambda inner, a, r: lambda value: np.repeat(inner(value), r, a))(expand, axis, repeat)
    return expand(scale) * (data - (0 if offset is None else expand(offset)))


def constexpr_lut_to_sparse(indices_mask, indices_nonzero_data, lut, vector_axis=None):
    """Expand, look up, and take what the mask keeps: the values are in the order of the expanded mask."""
    indices = constexpr_sparse_to_dense(indices_nonzero_data, indices_mask)
    mask = np.repeat(indices_mask, lut.shape[-1], 0 if vector_axis is None else vector_axis)
    return mask, constexpr_lut_to_dense(indices, lut, vector_axis=vector_axis)[mask == 1]


def constexpr_sparse_blockwise_shift_scale(data_mask, nonzero_data, scale, offset=None):
    data = constexpr_sparse_to_dense(nonzero_data, data_mask)
    return data_mask, constexpr_blockwise_shift_scale(data, scale, offset)[data_mask == 1]


TABLE = {
    "identity": lambda x: x, "reshape": reshape, "reshape_like": reshape_like, "squeeze": squeeze,
    "expand_dims": lambda x, axes: np.expand_dims(x, tuple(axes)), "transpose": lambda x, perm: np.transpose(x, perm),
    "reverse": lambda x, axes=None: np.flip(x, axes), "flatten2d": flatten2d, "concat": concat,
    "stack": lambda values, axis: np.stack(values, axis), "split": split, "pad": pad,
    "tile": lambda x, reps: np.tile(x, reps), "band_part": band_part, "shape": lambda x: np.array(x.shape, np.int64),
    "fill": fill, "fill_like": lambda ref_tensor, value=0.0: np.full(ref_tensor.shape, value), "range_1d": range_1d,
    "one_hot": one_hot, "slice_by_index": slice_by_index, "slice_update": slice_update,
    "slice_by_size": slice_by_size, "sliding_windows": sliding_windows, "crop": crop,
    "depth_to_space": depth_to_space, "space_to_depth": space_to_depth, "pixel_shuffle": pixel_shuffle,
    "pixel_unshuffle": pixel_unshuffle, "space_to_batch": space_to_batch, "batch_to_space": batch_to_space,
    "gather": gather, "gather_nd": gather_nd,
    "gather_along_axis": lambda x, indices, axis=0, validate_indices=False: np.take_along_axis(x, indices, axis),
    "quantize": quantize, "dequantize": dequantize, "constexpr_affine_dequantize": constexpr_affine_dequantize,
    "constexpr_lut_to_dense": constexpr_lut_to_dense, "constexpr_sparse_to_dense": constexpr_sparse_to_dense,
    "constexpr_blockwise_shift_scale": constexpr_blockwise_shift_scale,
    "constexpr_lut_to_sparse": constexpr_lut_to_sparse,
    "constexpr_sparse_blockwise_shift_scale": constexpr_sparse_blockwise_shift_scale,
    "constexpr_cast": lambda source_val, output_dtype: source_val,
}
