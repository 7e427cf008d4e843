"""Cases of the ops with a scalar definition, and of cast, select and the ops with one parameter a channel.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import numpy as np
from case import FLOATS, OPSETS, SINCE, Case, Const, Data, Scalar, Tensor, is_float, opset_for

SHAPES = [(7,), (3, 5), (2, 1, 9), (1, 4, 1, 6), (1, 2, 2, 1, 4), ()]
# Where functions are defined or tell something; else [-4, 4].
DOMAINS = {
    "acos": (-1, 1), "asin": (-1, 1), "atanh": (-0.95, 0.95), "log": (0.01, 8), "sqrt": (0, 8), "rsqrt": (0.01, 8),
    "tan": (-1.4, 1.4), "round": (-9, 9), "relu6": (-3, 9), "exp2": (-6, 12), "gelu": (-5, 5),
}
# Values of each float parameter, in turn; ranges of clip must be ordered.
PARAMETERS = {
    "elu": [(1.0,), (0.3,), (2.5,)], "leaky_relu": [(0.01,), (0.25,), (-0.5,)],
    "thresholded_relu": [(1.0,), (0.0,), (-0.7,)], "threshold": [(0.0,), (1.5,), (-2.0,)],
    "clip": [(0.0, 6.0), (-1.5, 0.75), (-0.1, 0.1)], "clamped_relu": [(0.1, 2.0), (0.0, 6.0), (-0.5, 1.0)],
    "linear_activation": [(2.0, -0.5), (0.3, 0.0), (-1.0, 3.0)], "scaled_tanh": [(1.7, 0.66), (1.0, 1.0), (-0.5, 2.0)],
    "sigmoid_hard": [(0.2, 0.5), (1 / 6, 0.5), (1.0, 0.0)], "inverse": [(1e-3,), (0.5,)], "log": [(1e-3,), (1.0,)],
    "rsqrt": [(1e-3,), (0.5,)],
}
SPECIAL = [0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 65504.0, -65504.0, 6e-8, -6e-8, 2049.0, 0.5, 1.5, 2.5, -2.5]
# x >= NaN is false: MIL does not say what these give.
NAN_IS_UNSPECIFIED = {"threshold", "thresholded_relu", "sign"}


def floats(op, data, dtype, shape):
    low, high = DOMAINS.get(op, (-4, 4))
    tensor = data.tensor(dtype, shape, low, high)
    if op == "inverse":
        tensor = Tensor(dtype, np.where(np.abs(tensor.array) < 0.1, 0.5, tensor.array))
    return tensor


def ints(op, data, dtype, shape):
    return data.tensor(dtype, shape, *((0, 13) if op == "exp2" else (None, None)))


def values(op, data, dtype, shape):
    return floats(op, data, dtype, shape) if is_float(dtype) else ints(op, data, dtype, shape)


def parameter_sets(ops, op, dtype):
    """The parameters of unary op: every choice of strings, spelled and default numbers, parameters of another type."""
    rows = [a for a in ops.by_name[op]["arguments"] if a["kind"] == "parameter"]
    if not rows:
        return [({}, "ios15")]
    optional = all("default" in row for row in rows)
    sets = [({}, "ios15")] if optional else []
    if "one of" in rows[0]["type"]:
        return sets + [({rows[0]["name"]: choice}, "ios15") for choice in ops.choices(op, rows[0]["name"])]
    names = [row["name"] for row in rows]
    others = [dtype]
    # From ios17 on a parameter of domain U has a type of its own.
    if is_float(dtype) and op not in ("clip", "threshold"):
        others += [other for other in FLOATS if other != dtype]
    for numbers in PARAMETERS[op]:
        for other in others:
            spelled = {name: Scalar(other, value) for name, value in zip(names, numbers)}
            sets.append((spelled, "ios15" if other == dtype else "ios17"))
    return sets


def unary(ops, op):
    record, shape_index = ops.by_name[op], 0
    for dtype in ops.dtypes(op):
        sets = parameter_sets(ops, op, dtype)
        for i in range(max(len(sets), len(SHAPES) if dtype in ("fp16", "bool") else 3)):
            params, since = sets[i % len(sets)]
            shape = SHAPES[shape_index % len(SHAPES)]
            shape_index += 1
            opset = max(opset_for(record, [dtype], since), OPSETS[i % 4])
            yield Case(op, {"x": values(op, Data(f"{op} {dtype} {i}"), dtype, shape)}, params, opset)
        if is_float(dtype):
            params, since = sets[0]
            numbers = [v for v in SPECIAL if v == v or op not in NAN_IS_UNSPECIFIED]
            yield Case(op, {"x": Tensor(dtype, numbers)}, params, opset_for(record, [], since),
                       about="zeros, infinities, NaN, halves, the ends of the range")


# x, y: equal, scalar, trailing, inner, leading, both ways.
BROADCASTS = [((2, 3, 4), (2, 3, 4)), ((2, 5), ()), ((), (5,)), ((2, 3, 4), (4,)), ((1, 3, 1), (2, 1, 4)),
              ((1, 4, 1, 6), (1, 4, 1, 1)), ((3,), (2, 1, 3)), ((1, 2, 2, 1, 3), (2, 1, 3)), ((6,), (1,)),
              ((1, 1), (2, 3))]


def second(op, data, dtype, shape):
    """A right operand: no zero divisors, exponents that stay in range."""
    if is_float(dtype):
        if op == "pow":
            return Tensor(dtype, data.rng.integers(-3, 4, shape))
        tensor = data.tensor(dtype, shape, 0.3, 4)
        return Tensor(dtype, tensor.array * data.rng.choice([-1, 1], shape)) if op != "pow" else tensor
    if dtype == "int32" and op == "pow":
        return data.tensor(dtype, shape, 0, 5)
    if dtype == "int32" and op in ("real_div", "floor_div", "mod"):
        return Tensor(dtype, data.rng.integers(1, 8, shape) * data.rng.choice([-1, 1], shape))
    return data.tensor(dtype, shape, *((-3, 4) if dtype == "int32" else (None, None)))


def first(op, data, dtype, shape, compares):
    if compares and is_float(dtype):
        return Tensor(dtype, data.rng.integers(-2, 3, shape) / 2)
    return data.tensor(dtype, shape, *((-3, 4) if compares and dtype == "int32" else (None, None)))


def binary(ops, op):
    record = ops.by_name[op]
    compares = record["infer"] == "compare"
    out = ["bool"] if compares else None
    for dtype in ops.dtypes(op):
        for i, (a, b) in enumerate(BROADCASTS if dtype in ("fp16", "bool") else BROADCASTS[::2]):
            data = Data(f"{op} {dtype} {i}")
            x, y = first(op, data, dtype, a, compares), second(op, data, dtype, b)
            if compares and is_float(dtype):
                y = Tensor(dtype, data.rng.integers(-2, 3, b) / 2)
            args = {"x": x, "y": Const(y) if i % 3 == 1 else y} if i % 3 != 2 else {"x": Const(x), "y": y}
            yield Case(op, args, {}, max(opset_for(record, [dtype]), OPSETS[i % 4]), out)
        if is_float(dtype):
            yield from special_pairs(op, record, dtype, out)
    if op in ("add", "mul", "sub"):
        edge = [2 ** 31 - 1, -2 ** 31, 65536, -65536]
        yield Case(op, {"x": Tensor("int32", edge), "y": Tensor("int32", [1, -1, 65536, 65537])}, {}, "ios15",
                   about="int32 wraps")


def special_pairs(op, record, dtype, out):
    numbers = np.array([0.0, np.inf, -np.inf, np.nan, 1.5, -2.0, 65504.0, 6e-8])
    if op in ("mod", "floor_div"):  # The remainder by infinity and the quotient by zero are unspecified.
        numbers = np.array([1.5, -2.0, 100.0, -0.25, 7.0, 65504.0])
    x, y = np.meshgrid(numbers, numbers)
    if op == "pow":
        x, y = np.meshgrid([0.0, 1.0, 2.0, 0.5, -2.0, np.inf, np.nan], [0.0, 1.0, 2.0, -1.0, 3.0, 11.0, 0.5])
    yield Case(op, {"x": Tensor(dtype, x), "y": Tensor(dtype, y)}, {}, opset_for(record, [dtype]), out,
               about="pairs of special values")


def cast(ops, op):
    edges = {"fp16": [0.5, -0.5, 1.99, -1.99, 100.25, 0.0, 6e-8], "fp32": [0.5, -0.5, 1.99, -1.99, 100.25, 0.0, 1e-30],
             "int32": [0, 1, -1, 100, 127, 5, 3], "bool": [0, 1, 1, 0, 1, 0, 0]}
    for dtype in ops.dtypes(op):
        for to in ops.choices(op, "dtype"):
            numbers = np.abs(edges.get(dtype, [0, 1, 2, 100, 127, 5, 3]))
            if not (to.startswith("u") or dtype.startswith("u")):
                numbers = np.array(edges.get(dtype, [0, 1, -2, 100, 127, -128, -3]))
            about = ""
            if dtype == "fp32" and to == "fp16":
                numbers, about = [65504, 65519, 65520, 1e6, -1e6, 2049, 2051, 6e-8, 2.9e-8, 1e-30], "overflow, ties"
            if dtype == "int32" and to == "fp16":
                numbers, about = [0, 1, -1, 2049, 2051, 65504, 65519, 65520, -70000], "overflow, ties"
            if dtype == "int32" and to == "fp32":
                numbers = [0, 1, -1, 16777217, 16777219, 2147483647, -2147483648]
            yield Case(op, {"x": Tensor(dtype, numbers)}, {"dtype": to},
                       opset_for(ops.by_name[op], [dtype, to]), [to], about)
    yield Case(op, {"x": Data("cast 4").tensor("fp32", (1, 2, 3, 4))}, {"dtype": "fp16"}, "ios15", ["fp16"])
    yield Case(op, {"x": Tensor("fp16", 2.5)}, {"dtype": "int32"}, "ios15", ["int32"])


def select(ops, op):
    shapes = [((2, 3), (2, 3), (2, 3)), ((3,), (2, 3), (2, 3)), ((2, 1), (2, 3), (2, 3)), ((), (4,), (4,)),
              ((2, 1, 3), (2, 4, 3), ()), ((1, 4, 1, 6), (1, 4, 1, 6), (1, 1, 1, 6)), ((1,), (2, 1), (1, 3))]
    for dtype in ops.dtypes(op, "a"):
        for i, (cond, a, b) in enumerate(shapes):
            data = Data(f"select {dtype} {i}")
            args = {"cond": data.tensor("bool", cond), "a": data.tensor(dtype, a), "b": data.tensor(dtype, b)}
            if i == 3:
                args["b"] = Const(args["b"])
            yield Case(op, args, {}, OPSETS[i % 4], [dtype])


def per_channel(ops, op):
    names = [a["name"] for a in ops.by_name[op]["arguments"] if a["name"] != "x"]
    shapes = [(2, 3, 4), (1, 4, 2, 3), (1, 2, 2, 1, 3), (1, 1, 5), (2, 5, 1, 2)]
    for dtype in FLOATS:
        for i, shape in enumerate(shapes):
            data = Data(f"{op} {dtype} {i}")
            other = FLOATS[1 - FLOATS.index(dtype)] if i == 4 else dtype
            consts = {name: Const(data.tensor(other, (shape[1],), 0.1, 1.5)) for name in names}
            if op == "prelu" and len(shape) != 4:  # Ranks 3 and 5 take one alpha for all channels.
                consts["alpha"] = Const(Tensor(other, [0.25] * shape[1]))
            yield Case(op, {"x": data.tensor(dtype, shape), **consts}, {}, "ios17" if i == 4 else OPSETS[i % 4])


def generators(ops):
    """The generator of each op."""
    table = {"cast": cast, "select": select, "prelu": per_channel, "softplus_parametric": per_channel}
    for op in ops.executable():
        if op["eval"]:
            operands = [a for a in op["arguments"] if a["kind"] == "operand"]
            table[op["name"]] = unary if len(operands) == 1 else binary
    return table
