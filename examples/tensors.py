"""Safetensors files, and random tensors that depend on nothing but a name.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import json
import os
import struct
import zlib

import numpy as np

NAMES = {"float32": "F32", "float16": "F16"}


def write_safetensors(path, tensors):
    """Writes {name: array} (fp32 or fp16)."""
    header, offset = {}, 0
    for name, array in tensors.items():
        header[name] = {"dtype": NAMES[array.dtype.name], "shape": list(array.shape),
                        "data_offsets": [offset, offset + array.nbytes]}
        offset += array.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path + ".tmp", "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for array in tensors.values():
            np.ascontiguousarray(array).tofile(file)
    os.replace(path + ".tmp", path)


def normal(name, shape, scale=1.0):
    """fp32 normal numbers; the name is the seed, so tensors do not depend on the order they are made in."""
    generator = np.random.Generator(np.random.PCG64(zlib.crc32(name.encode())))
    return generator.standard_normal(shape, dtype=np.float32) * np.float32(scale)


def half(array):
    """The values that fp16 weights and ports hold, in double: what a reference starts from."""
    return np.asarray(array).astype(np.float16).astype(np.float64)
