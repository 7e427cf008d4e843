"""What ops that order elements and write them to computed places mean.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import numpy as np
from reference.elementwise import is_int

# -- Scatters: one update after the other ------------------------------------------------------------------------------


def combine(mode, a, b):
    if mode == "div":
        return np.trunc(a / b).astype(np.int64) if is_int(a) else a / b
    return {"add": a + b, "sub": a - b, "mul": a * b, "max": np.maximum(a, b), "min": np.minimum(a, b),
            "update": b}[mode]


def scatter(data, indices, updates, axis=0, mode="add", validate_indices=False):
    axis = axis % data.ndim
    y = np.moveaxis(data.copy(), axis, 0)
    # The dimensions of the indices stand where axis was; all of them to the front.
    source = np.moveaxis(updates, range(axis, axis + indices.ndim), range(indices.ndim))
    for at in np.ndindex(*indices.shape):
        y[indices[at]] = combine(mode, y[indices[at]], source[at])
    return np.moveaxis(y, 0, axis)


def scatter_along_axis(data, indices, updates, axis=0, mode="add", validate_indices=False):
    y = data.copy()
    for at in np.ndindex(*indices.shape):
        target = list(at)
        target[axis] = indices[at]
        y[tuple(target)] = combine(mode, y[tuple(target)], updates[at])
    return y


def scatter_nd(data, indices, updates, mode="add", validate_indices=False):
    y = data.copy()
    for at in np.ndindex(*indices.shape[:-1]):
        target = tuple(indices[at])
        y[target] = combine(mode, y[target], updates[at])
    return y


def reverse_sequence(x, lengths, seq_axis=0, batch_axis=0):
    y = x.copy()
    source, target = np.moveaxis(x, (batch_axis, seq_axis), (0, 1)), np.moveaxis(y, (batch_axis, seq_axis), (0, 1))
    for i, length in enumerate(lengths):
        target[i, :length] = source[i, :length][::-1]
    return y


# -- Order -------------------------------------------------------------------------------------------------------------


def argsort(x, axis=-1, ascending=False):
    """Equal elements keep their order in both directions."""
    return np.argsort(x if ascending else -x, axis, kind="stable")


def topk(x, k=1, axis=-1, ascending=False, sort=True, return_indices=True, output_indices_dtype="int32"):
    count = x.shape[axis] if k == -1 else k
    indices = np.take(argsort(x, axis, ascending), range(count), axis)
    values = np.take_along_axis(x, indices, axis)
    return (values, indices) if return_indices else values


TABLE = {"scatter": scatter, "scatter_along_axis": scatter_along_axis, "scatter_nd": scatter_nd,
         "reverse_sequence": reverse_sequence, "argsort": argsort, "topk": topk}
