"""Cases of the ops that order elements and write them to computed places.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import numpy as np
from case import OPSETS, Case, Const, Data, Scalar, Tensor, opset_for

# data, indices, axis, least opset. Indices repeat; negative ones count from the end before ios17 only.
SCATTERS = [((5,), [0, 3, 3], 0, "ios15"), ((4, 3), [[3, 0], [1, 3]], 0, "ios15"), ((2, 4, 3), [2, 2], 1, "ios15"),
            ((2, 3, 4), 2, -1, "ios15"), ((3, 2), [-1, 0], 0, "ios15")]
ALONG = [((5,), [4, 0, 4], 0, "ios15"), ((3, 4), [[0, 2, 1, 1], [2, 2, 0, 1]], 0, "ios15"),
         ((2, 3), [[2, 2, 0, 1], [0, 1, 0, 2]], -1, "ios15"), ((2, 2, 2), [[[1, 0]], [[0, 0]]], 1, "ios15"),
         ((2, 3), [[-1, 0], [1, -3]], 1, "ios15")]
SCATTER_NDS = [((4,), [[0], [3], [3]], None, "ios15"), ((3, 4), [[0, 1], [2, 3], [0, 1]], None, "ios15"),
               ((3, 2, 2), [[1], [1]], None, "ios15"), ((2, 3), [[[1, 2]], [[0, 0]]], None, "ios15"),
               ((3, 4), [[-1, 1], [-3, -4]], None, "ios15")]


def updates_shape(op, shape, indices, axis):
    if op == "scatter_along_axis":
        return indices.shape
    if op == "scatter_nd":
        return indices.shape[:-1] + shape[indices.shape[-1]:]
    axis = axis % len(shape)
    return shape[:axis] + indices.shape + shape[axis + 1:]


def scattered(rows):
    def cases(ops, op):
        modes, dtypes = ops.choices(op, "mode"), ops.dtypes(op)
        todo = [(rows[i % 4], mode, dtype) for dtype in dtypes for i, mode in enumerate(modes)]
        todo += [(row, None, "fp16") for row in rows]
        for i, ((shape, indices, axis, since), mode, dtype) in enumerate(todo):
            data, indices = Data(f"{op} {dtype} {i}"), Tensor("int32", indices)
            updates = data.tensor(dtype, updates_shape(op, shape, indices.array, axis), 1, 9)  # Not 0: mode div.
            args = {"data": data.tensor(dtype, shape), "indices": Const(indices) if i % 3 == 1 else indices,
                    "updates": updates}
            params = {"mode": mode} if mode else {}
            opset = since if np.min(indices.array) < 0 else max(since, OPSETS[i % 4])
            if axis is not None and (axis != 0 or i % 2):
                params["axis"] = axis
            if opset >= "ios17" and i % 2:
                params["validate_indices"] = False
            yield Case(op, args, params, opset)
    return cases


def reverse_sequence(ops, op):
    rows = [((3, 4), [2, 4, 0], {"seq_axis": 1}), ((4, 3), [1, 4, 3], {"batch_axis": 1}),
            ((2, 3, 2), [0, 2, 1], {"seq_axis": -1, "batch_axis": 1}),
            ((1, 2, 4, 2), [3, 2], {"seq_axis": 2, "batch_axis": -3})]
    todo = [(row, dtype) for dtype in ops.dtypes(op) for row in (rows if dtype == "fp16" else rows[:1])]
    for i, ((shape, lengths, params), dtype) in enumerate(todo):
        kind = ("int32", "int8", "int16")[i % 3]
        tensor = Tensor(kind, lengths)
        args = {"x": Data(f"{op} {dtype} {i}").tensor(dtype, shape), "lengths": Const(tensor) if i % 2 else tensor}
        yield Case(op, args, params, max(opset_for(ops.by_name[op], [dtype, kind]), OPSETS[i % 4]))


def distinct(name, dtype, shape):
    """Elements in a random order, a few of them equal."""
    size = int(np.prod(shape))
    values = Data(name).permutation(size) // 2 * 2
    offset = 0 if dtype.startswith("u") else size // 2
    return Tensor(dtype, (values - offset).reshape(shape))


def argsort(ops, op):
    rows = [((7,), {}), ((2, 5), {"ascending": True}), ((4, 3), {"axis": 0}), ((2, 4, 2), {"axis": -2}),
            ((1, 1, 3), {})]
    for dtype in ops.dtypes(op):
        for i, (shape, params) in enumerate(rows):
            yield Case(op, {"x": distinct(f"{op} {dtype} {i}", dtype, shape)}, params, OPSETS[i % 4], ["int32"])
    special = [0.0, np.inf, -0.0, -np.inf, 65504.0, -1.0]
    yield Case(op, {"x": Tensor("fp16", special)}, {"ascending": True}, "ios15", ["int32"])


def topk(ops, op):
    rows = [((7,), {"k": 3}, "ios15"), ((2, 5), {}, "ios15"), ((4, 3), {"axis": 0, "k": 2}, "ios15"),
            ((2, 4, 2), {"axis": -2, "k": 4, "ascending": True}, "ios15"), ((2, 5), {"k": -1}, "ios15"),
            ((2, 5), {"k": 2, "sort": True, "return_indices": False}, "ios16"),
            ((2, 5), {"k": 2, "return_indices": True, "ascending": False}, "ios16"),
            ((3, 4), {"k": Scalar("int8", 3), "output_indices_dtype": "uint16"}, "ios17"),
            ((3, 4), {"k": Scalar("int16", 1), "output_indices_dtype": "int32"}, "ios17")]
    todo = [(row, "fp16") for row in rows]
    todo += [(rows[i % 4], dtype) for i, dtype in enumerate(ops.dtypes(op)) if dtype != "fp16"]
    for i, ((shape, params, since), dtype) in enumerate(todo):
        opset = max(opset_for(ops.by_name[op], [dtype], since), OPSETS[i % 4])
        out = [dtype, params.get("output_indices_dtype", "int32")]
        yield Case(op, {"x": distinct(f"{op} {dtype} {i}", dtype, shape)}, params, opset,
                   out if params.get("return_indices", True) else out[:1])


def generators(_):
    return {"scatter": scattered(SCATTERS), "scatter_along_axis": scattered(ALONG),
            "scatter_nd": scattered(SCATTER_NDS), "reverse_sequence": reverse_sequence,
            "argsort": argsort, "topk": topk}
