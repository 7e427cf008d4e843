"""What elementwise ops mean, in double and exact integers.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import math

import numpy as np


def vectorized(function):
    return np.vectorize(function, otypes=[np.float64])


erf = vectorized(math.erf)
erfc = vectorized(math.erfc)


def is_int(x):
    return np.asarray(x).dtype.kind == "i"


def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


def softplus(x):
    return np.logaddexp(0.0, x)


def silu(x):
    return np.where(np.isneginf(x), 0.0, x * sigmoid(x))


def gelu(x, mode="EXACT"):
    if mode == "EXACT":
        y = x * 0.5 * erfc(-x / math.sqrt(2))
    elif mode == "TANH_APPROXIMATION":
        y = 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x ** 3)))
    else:
        y = x * sigmoid(1.702 * x)
    return np.where(np.isneginf(x), 0.0, y)


def softsign(x):
    return np.where(np.isinf(x), np.sign(x), x / (1 + np.abs(x)))


def default_epsilon(value, dtype):
    """MIL makes the default in the element type of x: in fp16 1e-12 is 0."""
    return float({"fp16": np.float16, "fp32": np.float32}[dtype](value))


def inverse(x, dtype, epsilon=None):
    return 1 / (x + (default_epsilon(1e-4, dtype) if epsilon is None else epsilon))


def log(x, dtype, epsilon=None):
    return np.log(x + (default_epsilon(1e-45, dtype) if epsilon is None else epsilon))


def rsqrt(x, dtype, epsilon=None):
    return 1 / np.sqrt(x + (default_epsilon(1e-12, dtype) if epsilon is None else epsilon))


def real_div(x, y):
    if not is_int(x):
        return x / y
    return np.sign(x) * np.sign(y) * (np.abs(x) // np.abs(y))


def power(x, y):
    if not is_int(x):
        return np.power(x, y)
    return np.vectorize(lambda a, b: int(a) ** int(b) if b >= 0 else int(float(a) ** int(b)), otypes=[object])(x, y)


def exp2(x):
    return np.vectorize(lambda v: int(2.0 ** int(v)), otypes=[np.int64])(x) if is_int(x) else np.exp2(x)


UNARY = {
    "abs": np.abs, "acos": np.arccos, "asin": np.arcsin, "atan": np.arctan, "atanh": np.arctanh, "ceil": np.ceil,
    "cos": np.cos, "cosh": np.cosh, "erf": erf, "exp": np.exp, "exp2": exp2, "floor": np.floor, "round": np.rint,
    "sign": np.sign, "sin": np.sin, "sinh": np.sinh, "sqrt": np.sqrt, "square": np.square, "tan": np.tan,
    "tanh": np.tanh, "logical_not": np.logical_not, "sigmoid": sigmoid, "silu": silu, "softplus": softplus,
    "softsign": softsign,
    "relu": lambda x: np.maximum(x, 0), "relu6": lambda x: np.minimum(np.maximum(x, 0), 6),
}
BINARY = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "real_div": real_div, "floor_div": np.floor_divide,
    "mod": np.mod, "pow": power, "maximum": np.maximum, "minimum": np.minimum, "equal": np.equal,
    "not_equal": np.not_equal, "greater": np.greater, "greater_equal": np.greater_equal, "less": np.less,
    "less_equal": np.less_equal, "logical_and": np.logical_and, "logical_or": np.logical_or,
    "logical_xor": np.logical_xor,
}
PARAMETRIC = {
    "inverse": inverse, "log": log, "rsqrt": rsqrt, "gelu": gelu,
    "threshold": lambda x, alpha: np.maximum(x, alpha),
    "clip": lambda x, alpha, beta: np.minimum(np.maximum(x, alpha), beta),
    "elu": lambda x, alpha: np.where(x > 0, x, alpha * np.expm1(x)),
    "leaky_relu": lambda x, alpha: np.where(x >= 0, x, alpha * x),
    "thresholded_relu": lambda x, alpha: np.where(x >= alpha, x, 0),
    "clamped_relu": lambda x, alpha, beta: np.minimum(np.where(x >= 0, x, alpha * x), beta),
    "linear_activation": lambda x, alpha, beta: alpha * x + beta,
    "scaled_tanh": lambda x, alpha, beta: alpha * np.tanh(beta * x),
    "sigmoid_hard": lambda x, alpha, beta: np.minimum(np.maximum(alpha * x + beta, 0), 1),
}


def cast(x, dtype):
    if dtype == "bool":
        return x != 0
    return x if dtype.startswith("fp") else np.trunc(x).astype(np.int64)


def select(cond, a, b):
    return np.where(cond, a, b)


def channels(values, x):
    """One value a channel against x [N, C, spatial...]."""
    return values.reshape((1, -1) + (1,) * (x.ndim - 2))


def prelu(x, alpha):
    return np.where(x >= 0, x, channels(alpha, x) * x)


def softplus_parametric(x, alpha, beta):
    return channels(alpha, x) * softplus(channels(beta, x) * x)


TABLE = {**UNARY, **PARAMETRIC, **BINARY, "cast": cast, "select": select, "prelu": prelu,
         "softplus_parametric": softplus_parametric}
