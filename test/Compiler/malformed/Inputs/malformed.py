#!/usr/bin/env python3
"""Malformed inputs of every kind: each must give a located error and exit status 1, and leave no output behind.

malformed.py BIN-DIRECTORY WORK-DIRECTORY: makes the inputs from good ones by one change each, runs the tools on them,
prints each case, and the number of cases.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import json
import os
import re
import shutil
import struct
import subprocess
import sys

tools, work = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
shutil.rmtree(work, ignore_errors=True)
os.makedirs(work)
os.chdir(work)

MIL = """program(1.3)
{
    func main<ios18>(tensor<fp16, [1, 16]> x) {
        tensor<fp16, [1, 16]> w = const()[name = string("w"), val = tensor<fp16, [1, 16]>(BLOBFILE(path = string("@model_path/weights/weight.bin"), offset = uint64(64)))];
        tensor<fp16, [1, 16]> y = add(x = x, y = w)[name = string("y")];
    } -> (y);
}
"""
MLIR = """ane.weights @m file "m.safetensors"
ane.program @main on ane opset ios18 (%x: tensor<1x16xf16> {ane.port = "x"}) -> (tensor<1x16xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:w"> : tensor<1x16xf16>
  %y = ane.add %x, %w : tensor<1x16xf16>, tensor<1x16xf16>
  ane.return %y : tensor<1x16xf16>
}
"""
BLOB = struct.pack("<II56x", 1, 2) + struct.pack("<IIQQQ32x", 0xDEADBEEF, 1, 32, 128, 0) + b"\0\x3c" * 16
HEADER = '{"w":{"dtype":"F16","shape":[1,16],"data_offsets":[0,32]}}'


def safetensors(header, data=b"\0\x3c" * 16, size=None):
    return struct.pack("<Q", len(header) if size is None else size) + header.encode() + data


def npy(header, data=b"\0\x3c" * 16, magic=b"\x93NUMPY\1\0"):
    header = header.ljust(118 - 1) + "\n"
    return magic + struct.pack("<H", len(header)) + header.encode() + data


NPY = "{'descr': '<f2', 'fortran_order': False, 'shape': (1, 16), }"


def write(path, data):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def run(*command):
    return subprocess.run([os.path.join(tools, command[0]), *command[1:]], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, errors="replace", timeout=60)


def list_files():
    return sorted(os.path.join(top, name) for top, _, names in os.walk(".") for name in names)


count = failures = 0


def check(kind, name, pattern, *command):
    """Runs a command that must fail with `pattern`, before and after which there are the same files."""
    global count, failures
    count += 1
    before = list_files()
    result = run(*command)
    problems = []
    if result.returncode != 1:
        problems.append("exit status %d" % result.returncode)
    if not re.search(pattern, result.stderr):
        problems.append("no '%s' in '%s'" % (pattern, result.stderr.strip()))
    if new := set(list_files()) - set(before):
        problems.append("left %s" % sorted(new))
    failures += bool(problems)
    print("%-12s %-40s %s" % (kind, name, "; ".join(problems) or "ok"))


def mil(name, change, pattern):
    text = change(MIL)
    assert text != MIL, name
    write("mil/model.mil", text)
    write("mil/weights/weight.bin", BLOB)
    check("mil", name, pattern, "ane-translate", "--to-mil", "mil/model.mil", "-o", "out/model.mil")


def mlir(name, change, pattern):
    text = change(MLIR)
    assert text != MLIR, name
    write("mlir/model.mlir", text)
    write("mlir/m.safetensors", safetensors(HEADER))
    check("mlir", name, pattern, "ane-translate", "--to-mil", "mlir/model.mlir", "-o", "out/model.mil")


def blob(name, data, pattern):
    write("blob/model.mil", MIL)
    write("blob/weights/weight.bin", data)
    check("blob", name, pattern, "ane-translate", "--to-mil", "blob/model.mil", "-o", "out/model.mil")


def tensors(name, data, pattern):
    write("tensors/model.mlir", MLIR)
    write("tensors/m.safetensors", data)
    check("safetensors", name, pattern, "ane-translate", "--to-bundle", "tensors/model.mlir", "-o", "out.bundle")


def array(name, data, pattern):
    write("npy/model.mil", MIL)
    write("npy/weights/weight.bin", BLOB)
    write("npy/x.npy", data)
    check("npy", name, pattern, "ane-run", "npy/model.mil", "--input", "x=npy/x.npy", "--output-dir=out.run")


def bundle(file, name, change, pattern):
    """`change` edits the parsed JSON of `file` in a good bundle, or returns other text."""
    shutil.rmtree("bundle", ignore_errors=True)
    write("good/model.mil", MIL)
    write("good/weights/weight.bin", BLOB)
    made = run("ane-translate", "--to-bundle", "good/model.mil", "-o", "bundle")
    assert made.returncode == 0, made.stderr
    path = "bundle/" + file
    with open(path) as source:
        data = json.load(source)
    text = change(data) or json.dumps(data)
    write(path, text)
    if file != "manifest.json":
        # Give the changed file its size and hash; the tool says which.
        with open("bundle/manifest.json") as source:
            manifest = json.load(source)
        entry = next(entry for entry in manifest["files"] if entry["path"] == file)
        entry["bytes"] = os.path.getsize(path)
        write("bundle/manifest.json", json.dumps(manifest))
        entry["hash"] = re.search(r"with (xxh3:\w+)", run("ane-run", "bundle").stderr).group(1)
        write("bundle/manifest.json", json.dumps(manifest))
    check(file.split("/")[-1], name, pattern, "ane-run", "bundle", "--random=1", "--output-dir=out.run")


def replace(old, new):
    return lambda text: text.replace(old, new)


def set_path(*keys_and_value):
    """A function that sets data[key]...[key] = value."""
    *keys, last, value = keys_and_value

    def change(data):
        for key in keys:
            data = data[key]
        data[last] = value
    return change


def check_mil():
    mil("empty", lambda _: "", r"model\.mil:1:1: error: ")
    mil("not text", lambda _: "\0\1\2\xff", r"model\.mil:1:1: error: ")
    mil("cut off", lambda text: text[:300], r"model\.mil:5:\d+: error: ")
    mil("no brace", replace("(y);\n}", "(y);"), r"model\.mil:\d+:\d+: error: .*expected")
    mil("unknown op", replace("add(", "ad("), r"model\.mil:5:35: error: found the op 'ad'")
    mil("unknown name", replace("y = w", "y = v"), r"model\.mil:5:50: error: found the name 'v'")
    mil("wrong type", replace("tensor<fp16, [1, 16]> y", "tensor<fp16, [1, 15]> y"), r"model\.mil:5:31: error: .*1x15")
    mil("huge shape", replace("tensor<fp16, [1, 16]> x", "tensor<fp16, [99999999999999999999]> x"), r"model\.mil:3:\d+: error: ")
    mil("overflowing shape", replace("tensor<fp16, [1, 16]> x", "tensor<fp16, [4294967295, 4294967295, 4294967295]> x"), r"model\.mil:\d+:\d+: error: ")
    mil("deep nesting", replace("y = w", "y = " + "[" * 100000), r"model\.mil:5:\d+: error: ")
    mil("number out of range", replace("y = w", "y = fp16(1e9)"), r"model\.mil:5:\d+: error: .*fp16")
    mil("path leaves", replace("@model_path/weights", "@model_path/../../../etc"), r"model\.mil:4:114: error: .*stays inside")
    mil("path is absolute", replace("@model_path/weights/weight.bin", "/etc/passwd"), r"model\.mil:4:\d+: error: ")
    mil("offset is no record", replace("uint64(64)", "uint64(96)"), r"model\.mil:4:\d+: error: .*(96|byte)")
    mil("offset is huge", replace("uint64(64)", "uint64(18446744073709551615)"), r"model\.mil:4:\d+: error: ")


def check_mlir():
    mlir("cut off", lambda text: text[:200], r"model\.mlir:\d+:\d+: error: ")
    mlir("unknown op", replace("ane.add", "ane.ad"), r"model\.mlir:4:8: error: ")
    mlir("wrong shape", replace("tensor<1x16xf16>\n  ane.ret", "tensor<1x15xf16>\n  ane.ret"), r"model\.mlir:\d+:\d+: error: ")
    mlir("key without source", replace("m:w", "w"), r"model\.mlir:3:8: error: ")
    mlir("unknown source", replace("m:w", "n:w"), r"model\.mlir:3:8: error: .*'n'")
    mlir("unknown format", replace('safetensors"', 'safetensors" format "zip"'), r"model\.mlir:1:1: error: ")
    mlir("huge splat", lambda text: text.replace('_resource<"m:w">', "<0.5>").replace("1x16x", "1x4000000000000x"),
         r"model\.mlir:3:8: error: .*8000000000000 bytes")
    mlir("bytecode cut off", lambda _: b"ML\xefR\x0d", r"error: ")


def check_weights():
    blob("empty", b"", r"model\.mil:4:\d+: error: .*weight\.bin")
    blob("wrong version", b"\1\0\0\0\1\0\0\0" + BLOB[8:], r"weight\.bin.*(byte|version)")
    blob("no sentinel", BLOB[:64] + b"\0" * 4 + BLOB[68:], r"weight\.bin.*byte 64")
    blob("payload beyond the end", BLOB[:-8], r"weight\.bin.*byte \d+")
    blob("another type", BLOB[:68] + b"\4" + BLOB[69:], r"model\.mil:4:\d+: error: .*int8")
    blob("huge size", BLOB[:72] + b"\xff" * 8 + BLOB[80:], r"weight\.bin.*byte \d+")
    tensors("empty", b"", r"model\.mlir:3:8: error: .*m\.safetensors.*byte")
    tensors("header beyond the end", safetensors(HEADER, size=1 << 62), r"m\.safetensors.*byte")
    tensors("no JSON", safetensors("{" * 40), r"m\.safetensors")
    tensors("unknown type", safetensors(HEADER.replace("F16", "F15")), r"m\.safetensors.*F15")
    tensors("negative size", safetensors(HEADER.replace("1,16", "-1,16")), r"m\.safetensors.*shape")
    tensors("overflowing shape", safetensors(HEADER.replace("1,16", "4294967296,4294967296,4")), r"m\.safetensors.*")
    tensors("offsets beyond the end", safetensors(HEADER, data=b"\0"), r"m\.safetensors.*")
    tensors("offsets and shape differ", safetensors(HEADER.replace("[0,32]", "[0,30]"), data=b"\0" * 30), r"m\.safetensors.*")


def check_arrays():
    array("empty", b"", r"x\.npy: byte 0")
    array("wrong magic", npy(NPY, magic=b"\x93NUMPX\1\0"), r"x\.npy: byte 0")
    array("header beyond the end", npy(NPY)[:40], r"x\.npy: byte \d+")
    array("unknown type", npy(NPY.replace("<f2", "<c8")), r"x\.npy: byte \d+: .*c8")
    array("no dictionary", npy("[1, 2]"), r"x\.npy: byte 10")
    array("huge shape", npy(NPY.replace("1, 16", "9223372036854775807, 16")), r"x\.npy: byte \d+")
    array("too few bytes", npy(NPY, data=b"\0" * 31), r"x\.npy: byte \d+")


def check_bundles():
    manifest, plan = "manifest.json", "programs/main/plan.json"
    bundle(manifest, "no JSON", lambda _: "{", r"manifest\.json")
    bundle(manifest, "no object", lambda _: "[]", r"manifest\.json")
    bundle(manifest, "newer version", set_path("minReader", 99), r"version")
    bundle(manifest, "path leaves", set_path("files", 0, "path", "../../etc/passwd"), r"files\[0\].*'\.\.'")
    bundle(manifest, "absolute path", set_path("files", 0, "path", "/etc/passwd"), r"files\[0\].*absolute")
    bundle(manifest, "wrong hash", set_path("files", 0, "hash", "xxh3:" + "0" * 32), r"hash|contents")
    bundle(manifest, "name that leaves", set_path("programs", 0, "name", "../main"), r"programs\[0\]")
    bundle(manifest, "unknown program", set_path("entries", 0, "steps", 0, "program", "none"), r"entries\[0\].*none")
    bundle(manifest, "negative shape", set_path("programs", 0, "inputs", 0, "shape", [-1]), r"programs\[0\]\.inputs\[0\]")
    bundle(plan, "no JSON", lambda _: "{]", r"plan\.json")
    bundle(plan, "value out of range", set_path("steps", 0, "results", [1 << 30]), r"steps\[0\]")
    bundle(plan, "unknown op", set_path("steps", 0, "op", "ad"), r"'?ad'?")
    bundle(plan, "constant path leaves", lambda plan: [value["constant"].update(file="../weight.bin")
                                                       for value in plan["values"] if "constant" in value] and None, r"values\[\d\].*'\.\.'")
    bundle(plan, "output undefined", set_path("outputs", 0, "value", -1), r"outputs\[0\]")


for part in (check_mil, check_mlir, check_weights, check_arrays, check_bundles):
    part()
print("%d malformed inputs, %d not handled" % (count, failures))
