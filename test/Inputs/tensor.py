#!/usr/bin/env python3
"""Writes and shows small tensor files without numpy.

  tensor.py npy FILE TYPE SHAPE VALUE...            TYPE as numpy spells it (f2, f4, i8, ...), SHAPE as 2x3
  tensor.py safetensors FILE NAME=TYPE:SHAPE:V,V,...   TYPE is F16, F32, I8, ...; one value fills the tensor
  tensor.py show FILE.npy                           "f2 2x3: 1.0 2.0 ..."
  tensor.py blob FILE                               the records of a MIL blob file, from their metadata
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import ast
import json
import math
import os
import struct
import sys

CODES = {"f2": "e", "f4": "f", "f8": "d", "i1": "b", "i2": "h", "i4": "i", "i8": "q",
         "u1": "B", "u2": "H", "u4": "I", "u8": "Q", "b1": "?"}
SAFE = {"F16": "f2", "F32": "f4", "F64": "f8", "I8": "i1", "I32": "i4", "U8": "u1", "BF16": "u2"}
BLOB = {1: "f2", 2: "f4", 3: "u1", 4: "i1", 6: "i2", 7: "u2", 14: "i4", 15: "u4"}


def pack(kind, shape, values):
    values = [float(v) if kind[0] == "f" else int(v) for v in values]
    count = math.prod(shape)
    return struct.pack("<%d%s" % (count, CODES[kind]), *(values * count if len(values) == 1 else values))


def parse_shape(text):
    return [int(size) for size in text.split("x")] if text else []


def write(path, data):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def write_npy(path, kind, shape, *values):
    shape = parse_shape(shape)
    order = "|" if kind[1] == "1" else "<"
    header = repr({"descr": order + kind, "fortran_order": False, "shape": tuple(shape)})
    header += " " * (-(len(header) + 11) % 64) + "\n"
    write(path, b"\x93NUMPY\1\0" + struct.pack("<H", len(header)) + header.encode() + pack(kind, shape, values))


def write_safetensors(path, *tensors):
    header, data = {}, b""
    for tensor in tensors:
        name, rest = tensor.split("=")
        kind, shape, values = rest.split(":")
        shape = parse_shape(shape)
        payload = pack(SAFE[kind], shape, values.split(","))
        header[name] = {"dtype": kind, "shape": shape, "data_offsets": [len(data), len(data) + len(payload)]}
        data += payload
    text = json.dumps(header).encode()
    write(path, struct.pack("<Q", len(text)) + text + data)


def show(path):
    with open(path, "rb") as file:
        data = file.read()
    size = struct.unpack_from("<H", data, 8)[0]
    header = ast.literal_eval(data[10:10 + size].decode())
    kind = header["descr"][1:]
    values = struct.iter_unpack("<" + CODES[kind], data[10 + size:])
    print("%s %s: %s" % (kind, "x".join(map(str, header["shape"])), " ".join(str(value) for value, in values)))


def show_blob(path):
    with open(path, "rb") as file:
        data = file.read()
    count, version = struct.unpack_from("<II", data)
    print("%d records, version %d" % (count, version))
    position = 64
    for _ in range(count):
        sentinel, code, size, offset, padding = struct.unpack_from("<IIQQQ", data, position)
        assert sentinel == 0xDEADBEEF and offset == position + 64, position
        payload = data[offset:offset + size]
        kind = BLOB.get(code)
        values = [str(v) for v, in struct.iter_unpack("<" + CODES[kind], payload)] if kind else [payload.hex()]
        print("%d: %s padding %d: %s" % (position, kind or "code %d" % code, padding, " ".join(values)))
        position = (offset + size + 63) // 64 * 64


commands = {"npy": write_npy, "safetensors": write_safetensors, "show": show, "blob": show_blob}
commands[sys.argv[1]](*sys.argv[2:])
