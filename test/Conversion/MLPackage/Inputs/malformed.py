#!/usr/bin/env python3
"""Malformed Core ML models, each made from a good one by one change: prints what ane-run says about each.

malformed.py BIN-DIRECTORY WORK-DIRECTORY; a crash, a timeout or exit status 0 is printed as such.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import json
import os
import shutil
import struct
import subprocess
import sys

tools, work = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
shutil.rmtree(work, ignore_errors=True)
os.makedirs(work)
os.chdir(work)


def varint(value):
    value &= (1 << 64) - 1
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def field(number, value):
    """One field of a message: an integer, or bytes or text with their length."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value


def entry(number, key, value):
    return field(number, field(1, key) + field(2, value))


def tensor_type(code, *dims, rank=None):
    body = field(1, code) + field(2, len(dims) if rank is None else rank)
    for dim in dims:
        body += field(3, field(1, field(1, dim)) if dim is not None else field(2, b""))
    return field(1, body)


def named(name, type):
    return field(1, name) + field(2, type)


def value(type, tensor):
    return field(2, type) + field(3, field(1, tensor))


def text(string):
    return value(tensor_type(2), field(4, field(1, string)))


def argument(*names):
    return b"".join(field(1, field(1, name)) for name in names)


FP32 = tensor_type(11, 4)
BLOB = field(1, "@model_path/weights/weight.bin") + field(2, 64)


def operation(kind, outputs=(), inputs=(), attributes=()):
    body = field(1, kind)
    for name, binding in inputs:
        body += entry(2, name, binding)
    for output in outputs:
        body += field(3, output)
    for name, attribute in attributes:
        body += entry(5, name, attribute)
    return field(3, body)


def const(val, type=FP32):
    return operation("const", [named("c", type)], (), [("name", text("c")), ("val", val)])


ADD = operation("add", [named("y", FP32)], [("x", argument("x")), ("y", argument("c"))], [("name", text("add_7"))])
GOOD = value(FP32, field(1, field(1, struct.pack("<4f", 1, 2, 3, 4))))


def function(body=const(GOOD) + ADD, output="y", opset="CoreML8", block="CoreML8", params=(named("x", FP32),)):
    out = b"".join(field(1, param) for param in params)
    return out + field(2, opset) + entry(3, block, body + field(2, output))


def feature(name, *shape):
    array = field(1, b"".join(varint(size) for size in shape)) + field(2, 65568)
    return field(1, name) + field(3, field(5, array))


DESCRIPTION = field(1, feature("x", 4)) + field(10, feature("y", 4))


def model(program=entry(2, "main", function()), description=DESCRIPTION, kind=502):
    return field(1, 9) + field(2, description) + field(kind, field(1, 1) + program)


def main_of(**keywords):
    return model(entry(2, "main", function(**keywords)))


def write(path, data):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def manifest(path="com.apple.CoreML/model.mlmodel", root="A"):
    items = {"A": {"author": "com.apple.CoreML", "description": "", "name": "model.mlmodel", "path": path}}
    return json.dumps({"fileFormatVersion": "1.0.0", "itemInfoEntries": items, "rootModelIdentifier": root})


count = 0


def check(name, spec, manifest_text=manifest(), should_fail=True):
    global count
    count += should_fail
    package = name + ".mlpackage"
    write(package + "/Data/com.apple.CoreML/model.mlmodel", spec)
    if manifest_text is not None:
        write(package + "/Manifest.json", manifest_text)
    result = subprocess.run([os.path.join(tools, "ane-run"), package, "--random=1"], stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True, errors="replace", timeout=60)
    status = result.returncode if (result.returncode == 1) == should_fail else f"BAD STATUS {result.returncode}"
    print(f"{name}: {status}: {result.stderr.splitlines()[0] if result.stderr else ''}")


def nested_types(depth):
    type = FP32
    for _ in range(depth):
        type = field(5, field(1, type))
    return type


good = model()
check("good", good, should_fail=False)
check("empty", b"")
check("text", "ane.program @main")
check("truncated", good[:-9])
check("truncated-inside", model(entry(2, "main", function()[:-3] + b"\x1a\x7f\x00")))
check("network", field(1, 4) + field(2, DESCRIPTION) + field(500, b""))
check("pipeline", field(1, 4) + field(2, DESCRIPTION) + field(202, b""))
check("no-manifest", good, None)
check("manifest-text", good, "nonsense")
check("manifest-list", good, "[]")
check("manifest-root", good, manifest(root="B"))
check("manifest-up", good, manifest("../../secret.mlmodel"))
check("manifest-absolute", good, manifest("/etc/passwd"))
check("manifest-missing", good, manifest("com.apple.CoreML/other.mlmodel"))
check("no-main", model(entry(2, "other", function())))
check("no-function", model(b""))
check("two-mains", model(entry(2, "main", function()) * 2))
check("default", model(description=field(20, field(1, "main")) + field(21, "step")))
check("opset", main_of(opset="CoreML9"))
check("opset-unknown", main_of(opset="CoreML77", block="CoreML77"))
check("type", main_of(params=[named("x", tensor_type(99, 4))]))
check("rank", main_of(params=[named("x", tensor_type(11, 4, rank=2))]))
check("any-rank", main_of(params=[named("x", tensor_type(11, rank=-1))]))
check("no-type", main_of(params=[named("x", b"")]))
check("deep-type", main_of(params=[named("x", nested_types(200))]))
check("huge", main_of(params=[named("x", tensor_type(11, 1 << 40, 1 << 40))]))
check("name", main_of(params=[named("", FP32)]))
check("name-bytes", main_of(params=[named(b"\xff\xfe", FP32)]))
check("few-values", main_of(body=const(value(FP32, field(1, field(1, struct.pack("<3f", 1, 2, 3))))) + ADD))
check("huge-value", main_of(body=const(value(tensor_type(11, 1 << 60), field(1, b""))) + ADD))
check("wrong-field", main_of(body=const(value(FP32, field(7, field(1, b"\0" * 15)))) + ADD))
check("ints-for-floats", main_of(body=const(value(FP32, field(2, field(1, b"\1\2\3\4")))) + ADD))
check("out-of-range", main_of(body=const(value(tensor_type(21, 1), field(2, field(1, varint(300)))), tensor_type(21, 1))))
check("no-value", main_of(body=const(field(2, FP32)) + ADD))
check("blob-up", main_of(body=const(field(2, FP32) + field(5, field(1, "@model_path/../w.bin") + field(2, 64))) + ADD))
check("blob-absolute", main_of(body=const(field(2, FP32) + field(5, field(1, "/etc/passwd") + field(2, 64))) + ADD))
check("blob-missing", main_of(body=const(field(2, FP32) + field(5, BLOB)) + ADD))
check("declared", main_of(body=const(GOOD, tensor_type(11, 5)) + ADD))
check("undefined", main_of(body=ADD))
check("cyclic", main_of(body=ADD.replace(field(1, "c"), field(1, "y"))))
check("unknown-op", main_of(body=operation("frobnicate", [named("y", FP32)], [("x", argument("x"))])))
check("argument-twice", main_of(body=operation("relu", [named("y", FP32)], [("x", argument("x"))] * 2)))
check("tuple", main_of(body=operation("relu", [named("y", FP32)], [("x", argument("x", "x"))])))
check("shape", main_of(body=operation("relu", [named("y", tensor_type(11, 5))], [("x", argument("x"))])))
check("dynamic", main_of(params=[named("x", tensor_type(11, None))],
                         body=operation("relu", [named("y", tensor_type(11, None))], [("x", argument("x"))])))
check("output", main_of(output="z"))
check("described-input", model(description=DESCRIPTION + field(1, feature("q", 4))))
check("described-output", model(description=DESCRIPTION + field(10, feature("q", 4))))
check("described-shape", model(description=field(1, feature("x", 5)) + field(10, feature("y", 4))))
print(f"{count} malformed models")
