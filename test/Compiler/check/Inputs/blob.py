#!/usr/bin/env python3
"""blob.py FILE [KEY=VALUE ...]: a MIL blob file of two fp16 records, 8 and 4 elements, with fields changed.

count, version: of the header. data1, data2: the data offsets of the records. pack=1: no alignment between them.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import struct
import sys

fields = {key: int(value) for key, value in (argument.split("=") for argument in sys.argv[2:])}
text = struct.pack("<II56x", fields.get("count", 2), fields.get("version", 2))
for number, size in ((1, 16), (2, 8)):
    if not fields.get("pack"):
        text += b"\0" * (-len(text) % 64)
    data = fields.get("data%d" % number, len(text) + 64)
    text += struct.pack("<IIQQQ32x", 0xDEADBEEF, 1, size, data, 0) + b"\0\x3c" * (size // 2)
with open(sys.argv[1], "wb") as file:
    file.write(text)
