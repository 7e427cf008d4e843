"""Cases of the ops that move, index and make elements.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import numpy as np
from case import FLOATS, OPSETS, Case, Const, Data, Scalar, Tensor, Unsigned, is_float, opset_for


def ints(values, dtype="int32"):
    return Const(Tensor(dtype, values))


def forms(rows, first="x"):
    """A generator: each form (shape, parameters or operands) with every element type in turn, all with fp16."""
    def cases(ops, op):
        record, dtypes = ops.by_name[op], ops.dtypes(op, first)
        todo = [(row, "fp16") for row in rows] if "fp16" in dtypes else []
        todo += [(rows[i % len(rows)], dtype) for i, dtype in enumerate(d for d in dtypes if d != "fp16")]
        todo += [(rows[(i + 2) % len(rows)], dtype) for i, dtype in enumerate(d for d in dtypes if d != "fp16")]
        for i, ((shape, rest), dtype) in enumerate(todo):
            args = {first: Data(f"{op} {dtype} {i}").tensor(dtype, shape)}
            args.update({name: value for name, value in rest.items() if isinstance(value, (Const, Tensor))})
            params = {name: value for name, value in rest.items() if name not in args}
            opset = max(opset_for(record, [dtype]), OPSETS[i % 4])
            yield Case(op, args, params, opset)
    return cases


def reshape(ops, op):
    rows = [((2, 6), [3, 4], "ios15"), ((2, 6), [-1], "ios15"), ((2, 3, 4), [2, -1, 2], "ios15"),
            ((1, 4, 1, 6), [4, 6], "ios15"),
            ((2, 3, 4), [0, -1, 2], "ios15"), ((2, 3, 4), [6, 0], "ios17"), ((2, 3), [0, 0, 3, -1], "ios17"),
            ((), [1], "ios15"),
            ((2, 3), [1, 0, -1], "ios17")]
    for i, (x, shape, since) in enumerate(rows):
        x = Data(f"reshape {i}").tensor("fp16", x)
        yield Case(op, {"x": x, "shape": ints(shape)}, {}, max(since, OPSETS[i % 4]))
    for i, dtype in enumerate(ops.dtypes(op)):
        yield Case(op, {"x": Data(f"reshape {dtype}").tensor(dtype, (2, 6)),
                        "shape": ints([4, 3], ("int32", "int8", "int16")[i % 3])}, {}, "ios17")


def reshape_like(ops, op):
    for i, dtype in enumerate(ops.dtypes(op)):
        data = Data(f"{op} {dtype}")
        refs = [data.tensor(dtype, (5, 2, 3)), data.tensor("int32", (4, 7))]
        rows = [([1, 0], [3, 1], [False, False]), ([-2, 0], [0, -1], [True, False]), ([1, 0], [2, 1], [True, False])]
        begins, ends, masks = rows[i % 3]
        yield Case(op, {"x": data.tensor(dtype, (2, 12)), "ref_tensors": refs},
                   {"begins": begins, "ends": ends, "end_masks": masks}, opset_for(ops.by_name[op], [dtype]))


def joined(rows):
    """concat and stack: `rows` of (shapes, parameters)."""
    def cases(ops, op):
        dtypes = ops.dtypes(op, "values")
        todo = [(row, "fp16") for row in rows] + [(rows[i % 3], d) for i, d in enumerate(dtypes) if d != "fp16"]
        for i, ((shapes, params), dtype) in enumerate(todo):
            data = Data(f"{op} {dtype} {i}")
            values = [data.tensor(dtype, shape) for shape in shapes]
            if i % 3 == 1:
                values[0] = Const(values[0])
            yield Case(op, {"values": values}, params, max(opset_for(ops.by_name[op], [dtype]), OPSETS[i % 4]))
    return cases


def split(ops, op):
    rows = [((6,), {"num_splits": 3, "axis": 0}, 3), ((2, 6), {"split_sizes": [1, 5], "axis": 1}, 2),
            ((4, 3), {"num_splits": 2, "axis": -2}, 2), ((1, 8, 1, 3), {"split_sizes": [2, 3, 3], "axis": 1}, 3),
            ((2, 5), {"num_splits": 2, "split_sizes": [2, 3], "axis": -1}, 2),
            ((3, 2), {"num_splits": 1, "axis": 0}, 1)]
    for dtype in ops.dtypes(op):
        for i, (shape, params, count) in enumerate(rows if dtype == "fp16" else rows[:3]):
            yield Case(op, {"x": Data(f"split {dtype} {i}").tensor(dtype, shape)}, params, OPSETS[i % 4],
                       [dtype] * count)


def pad(ops, op):
    rows = [((5,), [1, 2], {}), ((2, 3), [0, 1, 2, 0], {"mode": "constant"}), ((2, 4), [1, 2], {"mode": "reflect"}),
            ((2, 3, 4), [1, 1, 2, 3], {"mode": "replicate"}), ((1, 2, 3, 3), [2, 0, 0, 2], {"mode": "reflect"}),
            ((1, 2, 2, 2), [0, 0, 1, 0, 1, 1, 0, 2], {}), ((4,), [3, 3], {"mode": "reflect"}),
            ((2, 2), [0, 3], {"mode": "replicate"})]
    for dtype in FLOATS:
        for i, (shape, amounts, params) in enumerate(rows):
            if params.get("mode", "constant") == "constant" and i % 2:
                params = {**params, "constant_val": Scalar(dtype, -1.5)}
            yield Case(op, {"x": Data(f"pad {dtype} {i}").tensor(dtype, shape), "pad": ints(amounts)}, params,
                       OPSETS[i % 4])


def fill(ops, op):
    values = [("fp16", 2.5), ("fp32", -0.1), ("int32", 7), ("bool", True), ("bool", False), ("fp16", float("inf"))]
    for i, (dtype, value) in enumerate(values):
        yield Case(op, {"shape": ints([(3,), (2, 3), (1, 2, 1, 2)][i % 3])}, {"value": Scalar(dtype, value)},
                   OPSETS[i % 4], [dtype])
    yield Case(op, {"shape": ints([2])}, {}, "ios15", ["fp32"])


def fill_like(ops, op):
    values = [("fp16", 2.5), ("fp32", -0.1), ("int32", 7), ("bool", True)]
    for i, dtype in enumerate(ops.dtypes(op)):
        for out, value in values:
            args = {"ref_tensor": Data(f"{op} {i}").tensor(dtype, [(3,), (2, 1, 2), ()][i % 3])}
            yield Case(op, args, {"value": Scalar(out, value)}, "ios16", [out])
        yield Case(op, args, {}, "ios17", ["fp32"])


def range_1d(ops, op):
    for dtype, rows in {"fp16": [(4.0, 0.0, 1.0), (1.0, 0.0, 0.25), (-2.0, 1.0, -0.5)],
                        "fp32": [(1.0, 0.1, 0.3), (5.5, 0.0, 2.0)],
                        "int32": [(7, 0, 1), (10, 1, 3), (-5, 5, -4)]}.items():
        for i, row in enumerate(rows):
            names = ("end", "start", "step")
            yield Case(op, {name: Const(Tensor(dtype, value)) for name, value in zip(names, row)}, {}, OPSETS[i % 4])


def one_hot(ops, op):
    def case(indices, depth, params, opset, out="int32"):
        return Case(op, {"indices": Tensor("int32", indices), "one_hot_vector_size": ints(depth)}, params, opset, [out])
    yield case([0, 2, 1], 3, {}, "ios15")
    yield case([[0, 3], [1, 1]], 4, {"axis": 0}, "ios16")
    yield case([[0, 3], [1, 1]], 5, {"axis": 1}, "ios18")
    yield case([[0, 3], [1, 1]], 4, {"axis": -2}, "ios15")
    for i, (dtype, on, off) in enumerate([("fp16", 1.5, -0.5), ("fp32", 3.0, 0.0), ("int32", 9, -9),
                                          ("bool", True, False)]):
        yield case([1, 0, 2], 3, {"on_value": Scalar(dtype, on), "off_value": Scalar(dtype, off)}, OPSETS[i], dtype)


def shape_of(ops, op):
    for dtype in ops.dtypes(op):
        for i, shape in enumerate([(3,), (2, 3, 4), (1, 1, 2, 1, 1)]):
            yield Case(op, {"x": Data(dtype).tensor(dtype, shape)}, {}, OPSETS[i], ["int32"])


# x, begin, end, other bounds.
SLICES = [
    ((6,), [1], [5], {}), ((6,), [-4], [-1], {}), ((4, 6), [0, 5], [4, 0], {"stride": [2, -2]}),
    ((2, 3, 4), [1, 0, 1], [2, 3, 4], {"stride": [1, 2, 3]}),
    ((2, 3, 4), [0, 0, 0], [0, 2, 0], {"begin_mask": [True, False, True], "end_mask": [True, False, True]}),
    ((2, 3, 4), [1, 0, 0], [2, 3, 4], {"squeeze_mask": [True, False, False]}),
    ((2, 3, 4), [-1, 1, 0], [0, 9, 4], {"squeeze_mask": [True, False, False], "end_mask": [False, False, True]}),
    ((5, 3), [0, 0], [0, 0], {"stride": [-1, 1], "begin_mask": [True, True], "end_mask": [True, True]}),
    ((1, 8, 1, 4), [0, 4, 0, 0], [1, 8, 1, 4], {}), ((2, 2, 1, 2, 3), [0, 1, 0, 0, 0], [2, 2, 1, 1, 3], {}),
    ((6,), [4], [-7], {"stride": [-1]}),
]


def slice_by_index(ops, op):
    extra = [(dtype, SLICES[i % 6]) for i, dtype in enumerate(ops.dtypes(op)) if dtype != "fp16"]
    for i, (dtype, (shape, begin, end, bounds)) in enumerate([("fp16", s) for s in SLICES] + extra):
        kind = "int32" if i % 3 else ("int8", "int16")[i // 3 % 2]
        opset = opset_for(ops.by_name[op], [dtype, kind])
        args = {"x": Data(f"{op} {dtype} {i}").tensor(dtype, shape), "begin": ints(begin, kind), "end": ints(end, kind)}
        if i % 4 == 3:  # Bounds known at run time.
            args.update(begin=args["begin"].tensor, end=args["end"].tensor)
        yield Case(op, args, bounds, max(opset, OPSETS[i % 4]))


def slice_by_size(ops, op):
    rows = [((6,), [2], [3]), ((3, 4), [1, 0], [-1, 2]), ((2, 5), [0, -3], [2, -1]),
            ((1, 8, 1, 2), [0, 4, 0, 0], [1, 4, 1, 2]),
            ((4, 3), [3, 0], [1, 3])]
    todo = [("fp16", row) for row in rows] + [(d, rows[i % 4]) for i, d in enumerate(ops.dtypes(op)) if d != "fp16"]
    for i, (dtype, (shape, begin, size)) in enumerate(todo):
        kind = ("int32", "int8", "int16")[i % 3]
        args = {"x": Data(f"{op} {dtype} {i}").tensor(dtype, shape), "begin": ints(begin, kind),
                "size": ints(size, kind)}
        if i % 4 == 3:
            args.update(begin=args["begin"].tensor, size=args["size"].tensor)
        yield Case(op, args, {}, max(opset_for(ops.by_name[op], [dtype, kind]), OPSETS[i % 4]))


def slice_update(ops, op):
    from reference.layout import slice_by_index as read
    rows = [row for row in SLICES if len(row[0]) > 1 or "squeeze_mask" not in row[3]]
    extra = [(dtype, rows[i % 6]) for i, dtype in enumerate(ops.dtypes(op)) if dtype != "fp16"]
    for i, (dtype, (shape, begin, end, bounds)) in enumerate([("fp16", s) for s in rows] + extra):
        data = Data(f"{op} {dtype} {i}")
        x, kind = data.tensor(dtype, shape), "int32" if i % 3 else ("int8", "int16")[i // 3 % 2]
        region = read(x.array, begin=begin, end=end, **bounds).shape
        args = {"x": x, "update": data.tensor(dtype, region), "begin": ints(begin, kind), "end": ints(end, kind)}
        if i % 4 == 3:  # Bounds known at run time.
            args.update(begin=args["begin"].tensor, end=args["end"].tensor)
        yield Case(op, args, bounds)


def crop_rows():
    return [((1, 2, 4, 5), {"crop_height": [1, 0], "crop_width": [2, 1]}),
            ((2, 3, 4), {"crop_height": [0, 2], "crop_width": [0, 0]}),
            ((1, 1, 3, 3), {"crop_height": [1, 1], "crop_width": [1, 1]})]


# -- Gathers -----------------------------------------------------------------------------------------------------------


def index_types(ops, op):
    return [dtype for dtype in ("int32", "uint16", "int16", "int8", "uint8") if dtype in ops.dtypes(op, "indices")]


def gather_like(rows):
    """`rows` of (x, indices, parameters, least opset)."""
    def cases(ops, op):
        record, kinds = ops.by_name[op], index_types(ops, op)
        todo = [(row, "fp16", "int32") for row in rows]
        todo += [(rows[0], "fp16", kind) for kind in kinds[1:]]
        todo += [(rows[i % len(rows)], dtype, "int32") for i, dtype in enumerate(ops.dtypes(op)) if dtype != "fp16"]
        for i, ((shape, indices, params, since), dtype, kind) in enumerate(todo):
            if kind.startswith("u"):
                indices = np.abs(indices)
            since = max(since, "ios16") if kind in ("int16", "uint16") else opset_for(record, [kind], since)
            tensor = Tensor(kind, indices)
            args = {"x": Data(f"{op} {dtype} {i}").tensor(dtype, shape), "indices": Const(tensor) if i % 2 else tensor}
            opset = opset_for(record, [dtype], since)
            # Negative indices count from the end before ios17 only.
            yield Case(op, args, params, opset if np.min(indices) < 0 else max(opset, OPSETS[i % 4]))
    return cases


GATHERS = [((5,), [0, 4, 2, 2], {}, "ios15"), ((4, 3), [[3, 0], [1, 1]], {}, "ios15"),
           ((2, 5, 3), [4, 0], {"axis": 1}, "ios15"),
           ((2, 5, 3), [-1, -5], {"axis": 1}, "ios15"), ((2, 3, 4), 2, {"axis": -1}, "ios15"),
           ((2, 4), [[0, 3], [1, 2]], {"axis": 1, "batch_dims": 1}, "ios16"),
           ((2, 3, 2), [[2, 0], [1, 1]], {"axis": 1, "batch_dims": 1}, "ios17"),
           ((4, 2), [0, 3], {"validate_indices": False}, "ios17")]
ALONG = [((5,), [4, 0, 0], {}, "ios15"), ((3, 4), [[0, 2, 1, 1], [2, 2, 0, 1]], {"axis": 0}, "ios15"),
         ((2, 3), [[2, 2, 0, 1], [0, 1, 0, 2]], {"axis": -1}, "ios15"),
         ((2, 3), [[-1, 0], [1, -3]], {"axis": 1}, "ios15"),
         ((2, 2, 2), [[[1, 0]], [[0, 0]]], {"axis": 1, "validate_indices": False}, "ios17")]
GATHER_NDS = [((4,), [[0], [3], [1]], {}, "ios15"), ((3, 4), [[0, 1], [2, 3]], {}, "ios15"),
              ((3, 4), [[2], [0]], {}, "ios15"),
              ((2, 3, 2), [[[0, 2], [1, 0]]], {}, "ios15"), ((2, 3, 2), [[[2], [0]], [[1], [1]]], {"batch_dims": 1},
                                                             "ios16"),
              ((2, 3), [[-1, -3], [0, -1]], {}, "ios15"), ((2, 3), [[2], [0]],
                                                           {"batch_dims": 1, "validate_indices": False}, "ios17")]


def generators(_):
    blocks = [(1, 8, 2, 3), (2, 4, 1, 2), (1, 9, 2, 2)]
    pixels = [(1, 2, 4, 6), (2, 1, 2, 4), (1, 2, 3, 3)]
    factors = [2, 2, 3]
    block_forms = lambda shapes, name, kind=int: [(s, {name: kind(f)}) for s, f in zip(shapes, factors)]
    plain = [((5,), {}), ((2, 3), {}), ((1, 4, 1, 3), {})]
    return {
        "identity": forms(plain), "reshape": reshape, "reshape_like": reshape_like,
        "expand_dims": forms([((3,), {"axes": [0]}), ((2, 3), {"axes": [-1, 1]}),
                                             ((2,), {"axes": [0, 3, -2]}), ((), {"axes": [0]})]),
        "squeeze": forms([((1, 3, 1), {}), ((1, 3, 1), {"axes": [0]}), ((1, 3, 1, 2), {"axes": [-2]}),
                                     ((1, 1), {}), ((2, 1), {"axes": [0, 1]})]),
        "transpose": forms([((2, 3), {"perm": [1, 0]}), ((2, 3, 4), {"perm": [2, 0, 1]}),
                                         ((2, 3, 4), {"perm": [0, -1, -2]}),
                                         ((1, 4, 1, 3), {"perm": [0, 3, 2, 1]}),
                                         ((2, 1, 3, 2, 2), {"perm": [4, 3, 2, 1, 0]}), ((3,), {"perm": [0]})]),
        "reverse": forms([((5,), {}), ((2, 3, 2), {}), ((2, 3), {"axes": [1]}),
                                     ((2, 3, 4), {"axes": [-1, 0]})]),
        "flatten2d": forms([((2, 3, 4), {}), ((2, 3, 4), {"axis": 2}), ((2, 3), {"axis": -1}),
                                         ((2, 3), {"axis": 0}), ((2, 3), {"axis": 2})]),
        "concat": joined([([(2,), (3,)], {"axis": 0}), ([(2, 1), (2, 3), (2, 2)], {"axis": -1}),
                                    ([(2, 3), (2, 3)], {"axis": 1, "interleave": True}),
                                    ([(1, 2, 1, 3), (1, 4, 1, 3)], {"axis": 1, "interleave": False}),
                                    ([(2, 2, 2), (2, 2, 2), (2, 2, 2)], {"axis": 0, "interleave": True}),
                                    ([(3,)], {"axis": 0}), ([(), ()], {"axis": 0})]),
        "stack": joined([([(3,), (3,)], {"axis": 0}), ([(2, 3), (2, 3), (2, 3)], {"axis": -1}),
                                  ([(2, 2), (2, 2)], {"axis": 1}),
                                  ([(), (), ()], {"axis": 0}), ([(1, 2, 2)], {"axis": 2})]),
        "split": split, "pad": pad, "fill": fill, "fill_like": fill_like, "range_1d": range_1d, "one_hot": one_hot,
        "shape": shape_of,
        "tile": forms([((3,), {"reps": ints([2])}), ((2, 3), {"reps": ints([2, 3])}),
                               ((1, 2, 1, 2), {"reps": ints([1, 2, 3, 1])})]),
        "band_part": forms([((4, 5), {}), ((4, 5), {"lower": 1, "upper": 0}), ((2, 4, 3), {"lower": 0}),
                                         ((1, 2, 4, 4), {"lower": -1, "upper": 1}),
                                         ((3, 3), {"lower": 0, "upper": -1})]),
        "slice_by_index": slice_by_index, "slice_update": slice_update,
        "slice_by_size": slice_by_size,
        "sliding_windows": forms([((6,), {"axis": 0, "size": 3}),
                                                     ((2, 7), {"axis": 1, "size": 3, "stride": 2}),
                                                     ((4, 2), {"axis": -2, "size": 4}),
                                                     ((1, 5, 2), {"axis": 1, "size": 2, "stride": 3})]),
        "crop": forms(crop_rows()),
        "depth_to_space": forms(block_forms(blocks, "block_size")),
        "space_to_depth": forms(block_forms(pixels, "block_size")),
        "pixel_shuffle": forms(block_forms(blocks, "upscale_factor")),
        "pixel_unshuffle": forms(block_forms(pixels, "downscale_factor", Unsigned)),
        "space_to_batch": forms([((1, 2, 4, 6),
                                                    {"block_shape": [2, 3], "paddings": ints([[0, 0], [0, 0]])}),
                                                   ((2, 1, 3, 2),
                                                    {"block_shape": [2, 2], "paddings": ints([[1, 0], [0, 2]])}),
                                                   ((1, 1, 1, 3),
                                                    {"block_shape": [1, 2], "paddings": ints([[0, 1], [1, 2]])})]),
        "batch_to_space": forms([((6, 2, 2, 2),
                                                    {"block_shape": [2, 3], "crops": ints([[0, 0], [0, 0]])}),
                                                   ((4, 1, 2, 2),
                                                    {"block_shape": [2, 2], "crops": ints([[1, 0], [0, 2]])}),
                                                   ((4, 2, 1, 3),
                                                    {"block_shape": [1, 2], "crops": ints([[0, 0], [1, 1]])})]),
        "gather": gather_like(GATHERS), "gather_along_axis": gather_like(ALONG),
        "gather_nd": gather_like(GATHER_NDS),
    }
