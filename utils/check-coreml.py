#!/usr/bin/env python3
"""Checks Core ML packages against coremltools and PyTorch: what coremltools writes runs here as PyTorch runs it, and
what this project writes loads in coremltools.

check-coreml.py --coremltools CHECKOUT [--build build] [--out DIR] [PACKAGE ...]

Converts a convolution net and a transformer layer with coremltools, in fp16 and fp32, runs each with ane-run, compares
the outputs with PyTorch's, then sends each package through ane-translate and loads the result in coremltools, whose
type inference must give the declared types. Each PACKAGE is only loaded in coremltools. Needs a checkout of
apple/coremltools (its Python; native libraries are replaced here) and torch (Debian: python3-torch). Not run in CI.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import argparse
import json
import logging
import os
import shutil
import struct
import subprocess
import sys
import types as python_types
import uuid

import numpy as np

# Name in the reader's and writer's methods: storage code, numpy type, bits of a packed element.
BLOBS = {"fp16": (1, np.uint16, 16), "float": (2, np.float32, 32), "uint8": (3, np.uint8, 8),
         "int8": (4, np.int8, 8), "int16": (6, np.int16, 16), "uint16": (7, np.uint16, 16),
         "int4": (8, np.int8, 4), "uint1": (9, np.uint8, 1), "uint2": (10, np.uint8, 2),
         "uint4": (11, np.uint8, 4), "uint3": (12, np.uint8, 3), "uint6": (13, np.uint8, 6),
         "int32": (14, np.int32, 32), "uint32": (15, np.uint32, 32)}


class BlobWriter:
    """Blob storage, version 2, in the place of the native writer."""

    def __init__(self, path):
        self.path, self.count = path, 0
        with open(path, "wb") as file:
            file.write(struct.pack("<II56x", 0, 2))

    def write(self, kind, values):
        code, dtype, bits = BLOBS[kind]
        values = np.ascontiguousarray(values, dtype)
        if bits < 8:
            unpacked = np.unpackbits(values.view(np.uint8).reshape(-1, 1), axis=1, bitorder="little")[:, :bits]
            data = np.packbits(unpacked.reshape(-1), bitorder="little").tobytes()
        else:
            data = values.tobytes()
        padding = len(data) * 8 - values.size * bits
        self.count += 1
        with open(self.path, "r+b") as file:
            file.write(struct.pack("<II", self.count, 2))
            end = file.seek(0, os.SEEK_END)
            offset = file.write(b"\0" * (-end % 64)) + end
            file.write(struct.pack("<IIQQQ32x", 0xDEADBEEF, code, len(data), offset + 64, padding) + data)
        return offset


class BlobReader:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = file.read()

    def read(self, kind, offset):
        code, dtype, bits = BLOBS[kind]
        sentinel, found, size, start, padding = struct.unpack_from("<IIQQQ", self.data, offset)
        if (sentinel, found) != (0xDEADBEEF, code):
            raise ValueError(f"no blob of {kind} at {offset}")
        raw = self.data[start:start + size]
        if bits >= 8:
            return np.frombuffer(raw, dtype)
        flat = np.unpackbits(np.frombuffer(raw, np.uint8), bitorder="little")
        flat = flat[:size * 8 - padding].reshape(-1, bits)
        values = (flat.astype(np.int16) << np.arange(bits)).sum(1)
        if kind == "int4":
            values = np.where(values > 7, values - 16, values)
        return values.astype(dtype)


for name in BLOBS:
    setattr(BlobWriter, f"write_{name}_data", lambda self, values, name=name: self.write(name, values))
    setattr(BlobReader, f"read_{name}_data", lambda self, offset, name=name: self.read(name, offset))


class Package:
    """A package being made, in the place of the native class."""

    def __init__(self, path):
        self.path, self.items = path, {}
        os.makedirs(os.path.join(path, "Data", "com.apple.CoreML"), exist_ok=True)

    def add(self, source, name, author, description):
        target = os.path.join(self.path, "Data", author, name)
        (shutil.copytree if os.path.isdir(source) else shutil.copyfile)(source, target)
        key = str(uuid.uuid4())
        self.items[key] = {"author": author, "description": description, "name": name, "path": f"{author}/{name}"}
        return key

    def setRootModel(self, source, name, author, description):
        self.root = self.add(source, name, author, description)
        self.addManifest()

    def getRootModel(self):
        path = os.path.join(self.path, "Data", "com.apple.CoreML", "model.mlmodel")
        return python_types.SimpleNamespace(path=lambda: path)

    def addItem(self, source, name, author, description):
        self.add(source, name, author, description)
        self.addManifest()

    def addManifest(self):
        with open(os.path.join(self.path, "Manifest.json"), "w") as file:
            json.dump({"fileFormatVersion": "1.0.0", "itemInfoEntries": self.items, "rootModelIdentifier": self.root},
                      file)


def import_coremltools(checkout):
    """coremltools from a checkout, with the above for its native libraries."""
    logging.disable(logging.WARNING)
    storage = python_types.ModuleType("coremltools.libmilstoragepython")
    storage._BlobStorageWriter, storage._BlobStorageReader = BlobWriter, BlobReader
    package = python_types.ModuleType("coremltools.libmodelpackage")
    package.ModelPackage = Package
    sys.modules[storage.__name__], sys.modules[package.__name__] = storage, package
    sys.path.insert(0, checkout)
    sys.dont_write_bytecode = True
    import coremltools
    return coremltools


def make_models(torch):
    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = torch.nn.Sequential(
                torch.nn.Conv2d(3, 16, 3, padding=1), torch.nn.BatchNorm2d(16), torch.nn.ReLU(),
                torch.nn.MaxPool2d(2), torch.nn.Conv2d(16, 32, 3, stride=2, padding=1, groups=2), torch.nn.SiLU(),
                torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(), torch.nn.Linear(32, 10), torch.nn.Softmax(-1))

        def forward(self, x):
            return self.layers(x)

    class Transformer(torch.nn.Module):
        def __init__(self, width=64, heads=4):
            super().__init__()
            self.heads = heads
            self.norm1, self.norm2 = torch.nn.LayerNorm(width), torch.nn.LayerNorm(width)
            self.qkv, self.out = torch.nn.Linear(width, 3 * width), torch.nn.Linear(width, width)
            self.up, self.down = torch.nn.Linear(width, 4 * width), torch.nn.Linear(4 * width, width)

        def forward(self, x):
            q, k, v = self.qkv(self.norm1(x)).reshape(1, 16, 3, self.heads, 16).permute(2, 0, 3, 1, 4).unbind(0)
            scores = torch.softmax(q @ k.transpose(-1, -2) * 0.25, -1)
            x = x + self.out((scores @ v).transpose(1, 2).reshape(1, 16, 64))
            return x + self.down(torch.nn.functional.gelu(self.up(self.norm2(x))))

    return {"conv-net": (Net(), (1, 3, 32, 32)), "transformer": (Transformer(), (1, 16, 64))}


def describe(output, declared):
    """The declared type of a result, and the inferred one: element type and extents, None where one is unknown."""
    from coremltools.converters.mil.backend.mil.helper import types_to_proto_primitive
    sizes = [dim.constant.size if dim.HasField("constant") else None for dim in declared.dimensions]
    inferred = [int(size) if isinstance(size, (int, np.integer)) else None for size in output.shape]
    return (declared.dataType, sizes), (types_to_proto_primitive(output.dtype), inferred)


def load_in_coremltools(ct, path):
    """Loads a package's program; the declared output types must be those that coremltools infers."""
    from coremltools.converters.mil.frontend.milproto.load import load
    directory = os.path.join(path, "Data", "com.apple.CoreML")
    spec = ct.proto.Model_pb2.Model()
    with open(os.path.join(directory, "model.mlmodel"), "rb") as file:
        spec.ParseFromString(file.read())
    program = load(spec, spec.specificationVersion, os.path.join(directory, "weights"))
    operations = 0
    for name, function in program.functions.items():
        message = spec.mlProgram.functions[name]
        block = message.block_specializations[message.opset]
        declared = {output.name: output.type.tensorType for op in block.operations for output in op.outputs
                    if output.type.HasField("tensorType")}
        operations += len(block.operations)
        for op in function.operations:
            for output in op.outputs:
                if output.name not in declared:
                    continue
                expected, found = describe(output, declared[output.name])
                if expected != found:
                    raise ValueError(f"{name}: {output.name} is declared as {expected}, inferred as {found}")
    return operations


def run(*command):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)


def check_model(ct, torch, args, title, model, shape, precision, opset):
    """Returns (largest difference, largest output, operations after the way through ane-translate)."""
    model = model.eval()
    x = torch.randn(*shape)
    expected = model(x).detach().numpy()
    package = os.path.join(args.out, f"{title}-{precision.value}-{opset.name}.mlpackage")
    again, work = package.replace(".mlpackage", "-again.mlpackage"), package + ".run"
    shutil.rmtree(package, ignore_errors=True)
    ct.convert(torch.jit.trace(model, x), convert_to="mlprogram", inputs=[ct.TensorType("x", shape)],
               outputs=[ct.TensorType("y")], compute_precision=precision, minimum_deployment_target=opset,
               skip_model_load=True, package_dir=package)
    os.makedirs(work, exist_ok=True)
    np.save(os.path.join(work, "x.npy"), x.numpy())
    binaries = os.path.join(args.build, "bin")
    run(f"{binaries}/ane-run", package, "--input", f"x={work}/x.npy", f"--output-dir={work}")
    found = np.load(os.path.join(work, "y.npy")).astype(np.float64)
    run(f"{binaries}/ane-translate", "--to-mlpackage", package, "-o", again)
    run(f"{binaries}/ane-run", again, "--input", f"x={work}/x.npy", f"--output-dir={work}/again")
    if not np.array_equal(found, np.load(os.path.join(work, "again", "y.npy"))):
        raise ValueError(f"{again} computes something else than {package}")
    return np.abs(found - expected).max(), np.abs(expected).max(), load_in_coremltools(ct, again)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--coremltools", required=True, metavar="CHECKOUT")
    parser.add_argument("--build", default="build")
    parser.add_argument("--out", default="coreml-check")
    parser.add_argument("packages", nargs="*", metavar="PACKAGE")
    args = parser.parse_args()
    ct = import_coremltools(args.coremltools)
    for package in args.packages:
        print(f"{package}: {load_in_coremltools(ct, package)} operations")
    if args.packages:
        return 0
    import torch
    torch.manual_seed(1)
    os.makedirs(args.out, exist_ok=True)
    failed = 0
    for title, (model, shape) in make_models(torch).items():
        for opset in (ct.target.iOS15, ct.target.iOS17, ct.target.iOS18):
            for precision, tolerance in ((ct.precision.FLOAT32, 1e-5), (ct.precision.FLOAT16, 5e-3)):
                error, scale, operations = check_model(ct, torch, args, title, model, shape, precision, opset)
                failed += error > tolerance * max(scale, 1)
                print(f"{title:12} {opset.name:6} {precision.value:8} {operations:4} operations, "
                      f"largest difference {error:.2g} of {scale:.2g}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
