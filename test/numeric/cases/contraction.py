"""Cases of convolutions, pools, matrix products, attention, reductions and norms.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import itertools

from case import FLOATS, OPSETS, Case, Const, Data, Scalar, Tensor, is_float, opset_for


def conv_case(op, i, x, weight, params, dtype="fp16", bias=True, is_const=True, weight_dtype=None, opset=None):
    data = Data(f"{op} {dtype} {i}")
    weight_dtype = weight_dtype or dtype
    channels = weight[0] if op == "conv" else weight[1] * params.get("groups", 1)
    wrap = Const if is_const else lambda tensor: tensor
    args = {"x": data.tensor(dtype, x, -2, 2), "weight": wrap(data.tensor(weight_dtype, weight, -1, 1))}
    if bias:
        args["bias"] = wrap(data.tensor(weight_dtype, (channels,), -1, 1))
    return Case(op, args, params, opset or (OPSETS[i % 4] if is_const and weight_dtype == dtype else "ios17"))


# x, weight, parameters.
CONVS = [
    ((1, 2, 7), (3, 2, 3), {}),
    ((2, 3, 6), (2, 3, 2), {"strides": [2], "pad_type": "same"}),
    ((1, 4, 9), (4, 2, 3), {"groups": 2, "dilations": [2], "pad_type": "same"}),
    ((1, 2, 8), (2, 2, 4), {"strides": [3], "pad_type": "custom", "pad": [2, 1]}),
    ((1, 3, 1, 8), (5, 3, 1, 1), {}),
    ((1, 8, 1, 5), (4, 8, 1, 1), {"pad_type": "same"}),
    ((2, 2, 5, 4), (3, 2, 3, 3), {"pad_type": "same"}),
    ((1, 2, 5, 6), (2, 2, 3, 2), {"pad_type": "same_lower", "strides": [2, 2]}),
    ((1, 2, 6, 6), (2, 2, 3, 3), {"dilations": [2, 1], "pad_type": "custom", "pad": [1, 2, 0, 1]}),
    ((1, 4, 4, 4), (4, 1, 3, 3), {"groups": 4, "pad_type": "same"}),
    ((1, 4, 4, 5), (6, 2, 2, 2), {"groups": 2, "strides": [1, 2]}),
    ((1, 2, 3, 3), (2, 2, 3, 3), {"pad_type": "valid", "pad": [0, 0, 0, 0]}),
    ((1, 2, 3, 4, 3), (2, 2, 2, 2, 2), {}),
    ((1, 1, 4, 4, 4), (2, 1, 3, 3, 3), {"pad_type": "same", "strides": [2, 2, 2]}),
    ((1, 2, 4, 3, 3), (2, 1, 2, 1, 2), {"groups": 2, "pad_type": "custom", "pad": [1, 0, 0, 0, 0, 1]}),
]


def conv(ops, op):
    for dtype in FLOATS:
        for i, (x, weight, params) in enumerate(CONVS):
            opset = "ios16" if params.get("pad_type") == "same_lower" else None
            yield conv_case(op, i, x, weight, params, dtype, bias=i % 3 != 1, opset=opset)
    x, weight, params = CONVS[6]
    yield conv_case(op, 90, x, weight, params, is_const=False)
    yield conv_case(op, 91, x, weight, params, bias=False, is_const=False)
    yield conv_case(op, 92, x, weight, params, weight_dtype="fp32")
    yield conv_case(op, 93, x, weight, params, dtype="fp32", weight_dtype="fp16")
    yield conv_case(op, 94, (1, 40, 1, 3), (9, 40, 1, 1), {})
    yield conv_case(op, 95, (1, 16, 3, 3), (3, 16, 3, 3), {"pad_type": "same"})


TRANSPOSED = [
    ((1, 2, 5), (2, 3, 3), {}),
    ((1, 3, 4), (3, 2, 2), {"strides": [2]}),
    ((1, 2, 4), (2, 2, 3), {"strides": [2], "pad_type": "same"}),
    ((1, 4, 3), (4, 1, 3), {"groups": 2, "pad_type": "custom", "pad": [1, 1]}),
    ((1, 2, 3, 4), (2, 3, 2, 2), {"strides": [2, 2], "pad_type": "valid"}),
    ((2, 2, 3, 3), (2, 2, 3, 3), {"strides": [2, 1], "pad_type": "same"}),
    ((1, 2, 3, 3), (2, 2, 3, 3), {"strides": [2, 2], "pad_type": "custom", "pad": [1, 1, 0, 1]}),
    ((1, 2, 3, 3), (2, 2, 3, 3),
     {"strides": [2, 2], "pad_type": "custom", "pad": [1, 1, 1, 1], "output_shape": [1, 2, 6, 6]}),
    ((1, 4, 3, 2), (4, 1, 2, 3), {"groups": 4, "dilations": [1, 2]}),
    ((1, 2, 2, 2, 2), (2, 2, 2, 2, 2), {"strides": [2, 2, 2]}),
    ((1, 2, 3, 2, 2), (2, 1, 2, 3, 1), {"pad_type": "same", "groups": 2}),
    ((1, 1, 3), (1, 2, 1), {"strides": [3], "pad_type": "same"}),
]


def conv_transpose(ops, op):
    for dtype in FLOATS:
        for i, (x, weight, params) in enumerate(TRANSPOSED):
            yield conv_case(op, i, x, weight, params, dtype, bias=i % 3 != 1)
    yield conv_case(op, 90, *TRANSPOSED[4], is_const=False)
    yield conv_case(op, 91, *TRANSPOSED[4], weight_dtype="fp32")


POOLS = [
    ((1, 2, 8), {"kernel_sizes": [3], "pad_type": "valid"}),
    ((1, 2, 7), {"kernel_sizes": [2], "strides": [2], "pad_type": "same"}),
    ((1, 1, 7), {"kernel_sizes": [3], "strides": [2], "pad_type": "custom", "pad": [1, 1], "ceil_mode": True}),
    ((1, 2, 5, 6), {"kernel_sizes": [2, 3], "pad_type": "valid"}),
    ((2, 2, 5, 5), {"kernel_sizes": [3, 3], "strides": [2, 2], "pad_type": "same"}),
    ((1, 2, 4, 6), {"kernel_sizes": [2, 2], "strides": [2, 2], "pad_type": "same_lower"}),
    ((1, 2, 5, 4), {"kernel_sizes": [3, 2], "strides": [2, 1], "pad_type": "custom", "pad": [1, 1, 1, 0]}),
    ((1, 1, 6, 7), {"kernel_sizes": [3, 2], "strides": [2, 2], "pad_type": "valid", "ceil_mode": True}),
    ((1, 2, 6, 6), {"kernel_sizes": [3, 3], "strides": [2, 2], "pad_type": "custom", "pad": [1, 1, 1, 1],
                    "ceil_mode": True}),
    ((1, 3, 4, 5), {"kernel_sizes": [4, 5], "pad_type": "valid", "pad": [0, 0, 0, 0]}),
    ((1, 1, 4, 4, 4), {"kernel_sizes": [2, 2, 2], "strides": [2, 2, 2], "pad_type": "valid"}),
    ((1, 2, 3, 4, 3), {"kernel_sizes": [3, 2, 2], "pad_type": "same"}),
]


def pool(ops, op):
    has_exclude = any(a["name"] == "exclude_padding_from_average" for a in ops.by_name[op]["arguments"])
    for dtype in FLOATS:
        for i, (x, params) in enumerate(POOLS):
            if op == "l2_pool" and len(x) == 5:
                continue
            opset = "ios16" if params["pad_type"] == "same_lower" else OPSETS[i % 4]
            for exclude in ([None, True, False][:3 if dtype == "fp16" else 2] if has_exclude else [None]):
                more = {} if exclude is None else {"exclude_padding_from_average": exclude}
                yield Case(op, {"x": Data(f"{op} {dtype} {i}").tensor(dtype, x)}, {**more, **params}, opset)


# x, y, transpose_x, transpose_y.
MATMULS = [((3, 4), (4, 5), {}), ((2, 3, 4), (2, 4, 5), {}), ((2, 3, 4), (4, 2), {}), ((3, 4), (2, 4, 5), {}),
           ((1, 2, 3, 4), (3, 1, 4, 2), {}), ((4,), (4, 3), {}), ((2, 3, 4), (4,), {}), ((5,), (5,), {}),
           ((4, 3), (4, 5), {"transpose_x": True}), ((3, 4), (5, 4), {"transpose_y": True, "transpose_x": False}),
           ((2, 4, 3), (2, 5, 4), {"transpose_x": True, "transpose_y": True}), ((1, 1), (1, 1), {}),
           ((1, 2, 1, 33), (1, 2, 33, 3), {}), ((17, 40), (40, 9), {"transpose_y": False})]


def einsum(ops, op):
    rows = [((2, 3, 4), (4, 3, 2), "chw,whr->chr"), ((2, 1, 4), (4, 3, 2), "abc,cbd->abd"),
            ((2, 3, 2, 5), (2, 5, 2, 3), "nchw,nwhu->nchu"), ((1, 3, 2, 4), (2, 4, 1, 3), "bihj,bjhk->bihk")]
    for dtype in ops.dtypes(op, "values"):
        for i, (x, y, equation) in enumerate(rows):
            data = Data(f"einsum {dtype} {i}")
            values = [data.tensor(dtype, x), data.tensor(dtype, y)]
            if i % 2:
                values[1] = Const(values[1])
            yield Case(op, {"values": values}, {"equation": equation}, OPSETS[i % 4])


def matmul(ops, op):
    for dtype in ops.dtypes(op):
        for i, (x, y, params) in enumerate(MATMULS if dtype == "fp16" else MATMULS[:12]):
            data = Data(f"matmul {dtype} {i}")
            args = {"x": data.tensor(dtype, x), "y": data.tensor(dtype, y)}
            side = {1: "y", 2: "x"}.get(i % 3)
            if side:
                args[side] = Const(args[side])
            yield Case(op, args, params, OPSETS[i % 4])
    data = Data("matmul mixed")
    yield Case(op, {"x": data.tensor("fp16", (2, 3)), "y": Const(data.tensor("fp32", (3, 2)))}, {}, "ios17", ["fp16"])
    yield Case(op, {"x": Const(data.tensor("fp16", (2, 3))), "y": data.tensor("fp32", (3, 2))}, {}, "ios17", ["fp32"])


def linear(ops, op):
    shapes = [((2, 3), 4), ((3,), 2), ((2, 2, 5), 3), ((1, 2, 2, 4), 2), ((1, 33), 5), ((1, 1), 1)]
    for dtype in ops.dtypes(op):
        for i, (x, dout) in enumerate(shapes):
            for has_bias in (True, False):
                data = Data(f"linear {dtype} {i}")
                args = {"x": data.tensor(dtype, x), "weight": Const(data.tensor(dtype, (dout, x[-1])))}
                if has_bias:
                    args["bias"] = Const(data.tensor(dtype, (dout,)))
                yield Case(op, args, {}, OPSETS[i % 4])
    data = Data("linear mixed")
    yield Case(op, {"x": data.tensor("fp16", (2, 3)), "weight": Const(data.tensor("fp32", (2, 3)))}, {}, "ios17")


def attention(ops, op):
    # Batch dimensions, L, S, E, width of v, shape of the mask.
    forms = [((1,), 3, 4, 2, 2, None), ((2, 2), 2, 3, 4, 3, None), ((1, 2), 3, 3, 4, 4, (3, 3)),
             ((2,), 2, 5, 3, 2, (2, 2, 5)), ((1, 2), 1, 4, 8, 4, (1, 1, 1, 4)), ((1, 1, 2), 2, 2, 2, 2, (2, 2))]
    for dtype in FLOATS:
        for i, (batch, length, keys, e, ev, mask) in enumerate(forms):
            for kind in ((dtype, "bool") if mask else (None,)):
                data = Data(f"{op} {dtype} {i}")
                args = {"query": data.tensor(dtype, (*batch, length, e), -2, 2),
                        "key": data.tensor(dtype, (*batch, keys, e), -2, 2),
                        "value": data.tensor(dtype, (*batch, keys, ev), -2, 2)}
                if kind:
                    args["attn_mask"] = data.tensor(kind, mask)
                if kind == "bool":  # Every query sees a key.
                    args["attn_mask"].array[..., 0] = True
                yield Case(op, args)


def softmax(ops, op):
    forms = [((5,), {}), ((2, 3, 4), {}), ((2, 3, 4), {"axis": 1}), ((2, 3, 4), {"axis": -3}),
             ((1, 6, 1, 4), {"axis": 1}),
             ((3, 40), {"axis": -1}), ((2, 1, 2, 1, 3), {"axis": 2}), ((1, 1), {"axis": 0})]
    for dtype in FLOATS:
        for i, (shape, params) in enumerate(forms):
            yield Case(op, {"x": Data(f"softmax {dtype} {i}").tensor(dtype, shape, -6, 6)}, params, OPSETS[i % 4])
    yield Case(op, {"x": Tensor("fp16", [[60000, 60000, -60000], [-65504, -65504, -65504]])}, {}, "ios15",
               about="no overflow")


REDUCED = [((5,), {}), ((2, 3, 4), {"axes": [1]}), ((2, 3, 4), {"axes": [-1], "keep_dims": True}),
           ((2, 3, 4), {"axes": [0, 2], "keep_dims": False}), ((1, 6, 1, 4), {"axes": [1], "keep_dims": True}),
           ((2, 3), {"keep_dims": True}), ((2, 2, 1, 2, 3), {"axes": [-2, -1]}), ((3, 33), {"axes": [1]})]


def reduce(ops, op):
    positive = op in ("reduce_log_sum",)
    for dtype in ops.dtypes(op):
        for i, (shape, params) in enumerate(REDUCED if dtype != "int32" else REDUCED[:6]):
            data = Data(f"{op} {dtype} {i}")
            low, high = (1, 6) if positive else (-3, 4) if op == "reduce_prod" else (-6, 6)
            yield Case(op, {"x": data.tensor(dtype, shape, low, high)}, params, OPSETS[i % 4])


def reduce_arg(ops, op):
    for dtype in ops.dtypes(op):
        for i, (shape, params) in enumerate([((5,), {}), ((2, 3, 4), {"axis": 1}),
                                             ((2, 3, 4), {"axis": 0, "keep_dims": True}),
                                             ((1, 6, 1, 4), {"axis": -3}), ((2, 9), {"output_dtype": "uint16"}),
                                             ((3, 2), {"output_dtype": "int32"})]):
            since = "ios17" if "output_dtype" in params else OPSETS[i % 4]
            out = [params.get("output_dtype", "int32")]
            yield Case(op, {"x": Data(f"{op} {dtype} {i}").tensor(dtype, shape)}, params, since, out)
    yield Case(op, {"x": Tensor("fp16", [[1, 3, 3, 1], [2, 2, 2, 2]])}, {}, "ios15", ["int32"], about="ties: the first")


def cumsum(ops, op):
    forms = [((6,), {}), ((2, 3, 4), {"axis": 1}), ((2, 5), {"axis": -1}), ((4, 2), {"axis": 0})]
    flags = [{}, {"exclusive": True}, {"reverse": True}, {"exclusive": True, "reverse": True}]
    for dtype in ops.dtypes(op):
        for i, (form, flag) in enumerate(itertools.product(forms, flags)):
            if dtype == "fp16" or i % 2 == 0:
                yield Case(op, {"x": Data(f"cumsum {dtype} {i}").tensor(dtype, form[0])}, {**form[1], **flag},
                           OPSETS[i % 4])


# -- Norms -------------------------------------------------------------------------------------------------------------


def norm_case(op, name, x, dtype, extra, shape, i, params):
    """Cycles through absent and present gamma, beta and epsilon, and their element type."""
    data = Data(f"{name} {dtype} {i}")
    other = FLOATS[1 - FLOATS.index(dtype)] if i % 5 == 4 else dtype
    args = {"x": data.tensor(dtype, x)}
    for required in extra:
        args[required] = Const(data.tensor(other, shape, 0.25, 2))
    if i % 4 != 1:
        args["gamma"] = Const(data.tensor(other, shape, 0.5, 2))
    if i % 4 != 2 and i % 4 != 1:
        args["beta"] = Const(data.tensor(other, shape))
    if extra or len(args) > 1 or i % 2:
        params = {**params, "epsilon": Scalar(other, 1e-3 if i % 2 else 1e-5)}
    return Case(op, args, params, "ios17" if other != dtype else OPSETS[i % 4])


def layer_norm(ops, op):
    forms = [((2, 6), [-1]), ((2, 3, 4), [1, 2]), ((2, 3, 4), [2]), ((1, 4, 1, 5), [1]), ((2, 3, 4), [0, 2]),
             ((7,), [0])]
    for dtype in FLOATS:
        for i, (x, axes) in enumerate(forms):
            shape = [x[axis] for axis in sorted(axis % len(x) for axis in axes)]
            yield norm_case(op, op, x, dtype, [], shape, i, {"axes": axes})
        yield Case(op, {"x": Data(f"{op} {dtype}").tensor(dtype, (3, 4))}, {}, "ios15", about="all axes, all defaults")


def channel_norm(extra, ranks):
    def cases(ops, op):
        shapes = [s for s in ((2, 3, 5), (1, 4, 3, 2), (1, 2, 2, 2, 3), (2, 1, 6), (1, 3, 1, 4)) if len(s) in ranks]
        for dtype in FLOATS:
            for i, x in enumerate(shapes + shapes[:3]):
                yield norm_case(op, op, x, dtype, extra, (x[1],), i, {})
            data = Data(f"{op} {dtype}")
            consts = {name: Const(data.tensor(dtype, (3,), 0.25, 2)) for name in extra}
            yield Case(op, {"x": data.tensor(dtype, (1, 3, 4)), **consts}, {}, "ios15", about="all defaults")
    return cases


def l2_norm(ops, op):
    for dtype in FLOATS:
        for i, shape in enumerate([(2, 3, 4), (1, 6, 1, 1), (2, 2, 1, 3), (1, 2, 1, 2, 3), (1, 1, 1)]):
            params = {} if i % 2 else {"epsilon": Scalar(dtype, 1e-2)}
            yield Case(op, {"x": Data(f"{op} {dtype} {i}").tensor(dtype, shape)}, params, OPSETS[i % 4])


def local_response_norm(ops, op):
    numbers = [(), (0.5, 0.75, 1.0), (1.0, 0.5, 2.0), (0.1, 1.0, 1.5)]
    for dtype in FLOATS:
        for i, (shape, size) in enumerate([((1, 5, 3), 3), ((2, 4, 2, 2), 2), ((1, 6, 1, 2), 5), ((1, 3, 2), 1),
                                           ((1, 2, 4), 7)]):
            params = dict(zip(("alpha", "beta", "k"), (Scalar(dtype, v) for v in numbers[i % 4])))
            yield Case(op, {"x": Data(f"{op} {dtype} {i}").tensor(dtype, shape)}, {"size": size, **params},
                       OPSETS[i % 4])


def generators(ops):
    by_rule = {"reduce": reduce, "reduceArg": reduce_arg, "pool": pool}
    table = {op["name"]: by_rule[op["infer"]] for op in ops.executable() if op["infer"] in by_rule}
    return {**table, "conv": conv, "conv_transpose": conv_transpose, "matmul": matmul, "linear": linear,
            "einsum": einsum, "scaled_dot_product_attention": attention, "softmax": softmax, "cumsum": cumsum,
            "layer_norm": layer_norm, "instance_norm": channel_norm([], (3, 4)),
            "batch_norm": channel_norm(["mean", "variance"], (3, 4, 5)), "l2_norm": l2_norm,
            "local_response_norm": local_response_norm}
