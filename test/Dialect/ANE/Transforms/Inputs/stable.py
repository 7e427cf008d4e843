#!/usr/bin/env python3
"""Inputs and expected results of stabilize-fp16-equivalence.test.

  stable.py inputs DIR           x.npy: rows of the whole range of fp16
  stable.py check DIR...         every output NAME.npy of DIR against NAME of double arithmetic on x.npy
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import ast
import math
import os
import struct
import sys

ROWS = [[0.0, 0.5, -0.5, 1.0, -1.0, 2.0, -2.0, 3.0], [11.0, 11.5, -11.5, 12.0, -12.0, 20.0, -20.0, 5.0],
        [100.0, 250.0, -250.0, 1000.0, -1000.0, 90.0, -90.0, 0.25],
        [200.0, 200.5, 199.5, 201.0, 200.25, 199.75, 200.0, 200.0]]


def log_sum_exp(row):
    top = max(row)
    return top + math.log(sum(math.exp(x - top) for x in row))


def sigmoid(x):
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))


def softplus(x):
    return max(x, 0) + math.log1p(math.exp(-abs(x)))


def variance(row):
    mean = sum(row) / len(row)
    return sum((x - mean) ** 2 for x in row) / len(row)


EACH = {"softplus": softplus, "softplus_op": softplus, "log_sigmoid": lambda x: -softplus(-x), "sigmoid": sigmoid,
        "sigmoid_exp": sigmoid, "sigmoid_inverse": sigmoid, "silu": lambda x: x * sigmoid(x),
        "silu_div": lambda x: x * sigmoid(x), "silu_op": lambda x: x * sigmoid(x), "tanh": math.tanh,
        "tanh_half": lambda x: math.tanh(x / 2)}
ROW = {"log_softmax": lambda row: [x - log_sum_exp(row) for x in row],
       "log_softmax_exp": lambda row: [x - log_sum_exp(row) for x in row],
       "softmax": lambda row: [math.exp(x - log_sum_exp(row)) for x in row],
       "log_sum_exp": lambda row: [log_sum_exp(row)], "reduce_log_sum": lambda row: [log_sum_exp(row)],
       "variance": lambda row: [variance(row)], "norm": lambda row: [math.hypot(*row)]}
# Absolute and relative: 1 + tanh is rounded to 2^-12 before it multiplies x / 2; the variance is one of numbers.
TOLERANCE = {"variance": (1e-3, 0.002)}
for name in ("silu", "silu_div", "silu_op"):
    TOLERANCE[name] = (0.004, 0.001)


def write(path, rows):
    header = repr({"descr": "<f2", "fortran_order": False, "shape": (len(rows), len(rows[0]))})
    header += " " * (-(len(header) + 11) % 64) + "\n"
    data = b"".join(struct.pack("<8e", *row) for row in rows)
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\1\0" + struct.pack("<H", len(header)) + header.encode() + data)


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    size = struct.unpack_from("<H", data, 8)[0]
    code = {"<f2": "e", "<f4": "f"}[ast.literal_eval(data[10:10 + size].decode())["descr"]]
    return [value for value, in struct.iter_unpack("<" + code, data[10 + size:])]


def check(directory):
    bad = 0
    for file in sorted(os.listdir(directory)):
        name = file[:-4]
        expected = [y for row in ROWS for y in (ROW[name](row) if name in ROW else map(EACH[name], row))]
        found = read(os.path.join(directory, file))
        absolute, relative = TOLERANCE.get(name, (1e-3, 0.002))
        wrong = [i for i, (a, b) in enumerate(zip(expected, found))
                 if abs(a) < 65504 and not abs(a - b) <= absolute + relative * abs(a)]
        bad += len(found) != len(expected) or bool(wrong)
        print(f"{name}: {len(wrong)} of {len(expected)} wrong", [(expected[i], found[i]) for i in wrong[:3]])
    print("all right" if not bad else f"{bad} outputs are wrong")


if sys.argv[1] == "inputs":
    write(os.path.join(sys.argv[2], "x.npy"), ROWS)
else:
    check(sys.argv[2])
