"""An independent reference of the ops, written from MIL's semantics: double and exact integers, rounded once.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import inspect

import numpy as np
from case import Approx, Scalar, Tensor, is_float, tensor_of
from reference import contraction, elementwise, image, layout, recurrent, scatter

TABLE = {**elementwise.TABLE, **contraction.TABLE, **layout.TABLE, **scatter.TABLE, **image.TABLE,
         **recurrent.TABLE}


def wide(value):
    if isinstance(value, list) and value and isinstance(tensor_of(value[0]), Tensor):
        return [tensor_of(item).wide() for item in value]
    value = tensor_of(value)
    return value.wide() if isinstance(value, (Tensor, Scalar)) else value


def takes_dtype(function):
    try:
        return "dtype" in inspect.signature(function).parameters
    except ValueError:
        return False


def first_dtype(case):
    value = next(iter(case.args.values()))
    return tensor_of(value[0] if isinstance(value, list) else value).dtype


def evaluate(case):
    """Fills in the results of a case and how far a kernel may be from them."""
    function = TABLE[case.op]
    arguments = {name: wide(value) for name, value in {**case.args, **case.params}.items()}
    dtype = first_dtype(case)
    if "dtype" not in arguments and takes_dtype(function):
        arguments["dtype"] = dtype
    with np.errstate(all="ignore"):
        if isinstance(function, (np.ufunc, np.vectorize)):
            values = function(*arguments.values())
        else:
            values = function(**arguments)
    values = values if isinstance(values, tuple) else (values,)
    out = case.out or [dtype] * len(values)
    for value, result in zip(values, out):
        if isinstance(value, Approx):
            case.tolerance = max(case.tolerance, value.tolerance)
            case.ulps = 1
            value = value.value
        if not is_float(result) and np.asarray(value).dtype == object:
            value = np.vectorize(lambda v: v & 0xFFFFFFFF, otypes=[np.int64])(value)
        case.results.append(Tensor(result, value))
