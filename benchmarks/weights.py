"""Export of 220 MB of weights (the shapes of Stories110M) against a plain copy of the same bytes, warm cache.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import json
import os
import statistics
import struct
import subprocess
import threading
import time

import numpy as np

DIM, HIDDEN, LAYERS, VOCAB = 768, 2048, 12, 32000


def tensors():
    """(name, shape) of every weight."""
    for layer in range(LAYERS):
        for name, shape in [("wq", (DIM, DIM)), ("wk", (DIM, DIM)), ("wv", (DIM, DIM)), ("wo", (DIM, DIM)),
                            ("w1", (HIDDEN, DIM)), ("w3", (HIDDEN, DIM)), ("w2", (DIM, HIDDEN))]:
            yield f"layers.{layer}.{name}", shape
    yield "embedding", (VOCAB, DIM)


def write_safetensors(path, dtype):
    code = {"float16": "F16", "float32": "F32"}[np.dtype(dtype).name]
    header, offset = {}, 0
    for name, shape in tensors():
        size = int(np.prod(shape)) * np.dtype(dtype).itemsize
        header[name] = {"dtype": code, "shape": list(shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    rng = np.random.default_rng(0)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for _, shape in tensors():
            file.write((rng.standard_normal(shape, dtype=np.float32) * 0.02).astype(dtype).tobytes())
    return offset


def module(source, dtype, cast):
    """A program with one 1x1 conv for each weight; fp32 weights go through an explicit cast if `cast`."""
    element = {"float16": "f16", "float32": "f32"}[np.dtype(dtype).name]
    lines = [f'ane.weights @w file "{source}"',
             f'ane.program @main on ane opset ios18 (%x: tensor<1x{DIM}x1x32xf16> {{ane.port = "x"}})']
    body, results, inputs = [], [], {DIM: "%x"}
    for i, (name, (cout, cin)) in enumerate(tensors()):
        if cin not in inputs:  # w2 takes the output of w1.
            inputs[cin] = "%y" + str(i - 1)
        shape = f"{cout}x{cin}x1x1"
        body.append(f'  %w{i} = ane.const dense_resource<"w:{name}"> : tensor<{shape}x{element if cast else "f16"}>')
        weight = f"%w{i}"
        if cast and element == "f32":
            body.append(f'  %c{i} = ane.cast %w{i} {{dtype = "fp16"}} : (tensor<{shape}xf32>) -> tensor<{shape}xf16>')
            weight = f"%c{i}"
        result = f"tensor<1x{cout}x1x32xf16>"
        body.append(f"  %y{i} = ane.conv {inputs[cin]}, {weight} : (tensor<1x{cin}x1x32xf16>, "
                    f"tensor<{shape}xf16>) -> {result}")
        results.append((f"%y{i}", result))
    ports = ", ".join(f'{t} {{ane.port = "y{i:03}"}}' for i, (_, t) in enumerate(results))
    lines.append(f"    -> ({ports}) {{")
    lines += body
    lines.append("  ane.return " + ", ".join(v for v, _ in results) + " : " + ", ".join(t for _, t in results))
    return "\n".join(lines + ["}", ""])


def timed(command):
    """Wall time in seconds and the peak of anonymous memory in MB (what is not a mapped page of a file)."""
    peak = 0
    start = time.perf_counter()
    process = subprocess.Popen(command)

    def watch():
        nonlocal peak
        while process.poll() is None:
            try:
                with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
                    for line in file:
                        if line.startswith("RssAnon"):
                            peak = max(peak, int(line.split()[1]) / 1024)
            except (OSError, ValueError):
                return
            time.sleep(0.002)

    watcher = threading.Thread(target=watch)
    watcher.start()
    if process.wait() != 0:
        raise RuntimeError("failed: " + " ".join(command))
    seconds = time.perf_counter() - start
    watcher.join()
    return seconds, peak


def run(build, scratch, repeat):
    rows = []
    translate = os.path.join(build, "bin", "ane-translate")
    for label, dtype, cast, limit in [("export fp16", np.float16, False, 2.0), ("export fp32", np.float32, False, 5.0),
                                      ("export fp32, cast in IR", np.float32, True, 5.0)]:
        source = os.path.join(scratch, f"{np.dtype(dtype).name}.safetensors")
        if not os.path.exists(source):
            write_safetensors(source, dtype)
        program = os.path.join(scratch, "model.mlir")
        with open(program, "w", encoding="utf-8") as file:
            file.write(module(source, dtype, cast))
        out = os.path.join(scratch, "out")
        blob = os.path.join(out, "weights", "weight.bin")
        export = [translate, "--to-mil", program, "-o", os.path.join(out, "model.mil")]
        timed(export)  # Warms the cache, and makes the file that the peer copies.
        copy = ["cp", "--reflink=never", blob, os.path.join(scratch, "copy.bin")]
        ours, theirs, peaks = [], [], []
        for _ in range(repeat):
            for old in (blob, copy[-1]):  # Both write new files: freeing an old one takes time of its own.
                if os.path.exists(old):
                    os.remove(old)
            seconds, peak = timed(export)
            ours.append(seconds)
            peaks.append(peak)
            theirs.append(timed(copy)[0])
        mine, peer = statistics.median(ours), statistics.median(theirs)
        rows.append({"name": label, "ours": mine, "peer": peer, "peer_name": "cp --reflink=never (s)",
                     "ratio": mine / peer, "limit": limit,
                     "note": f"{os.path.getsize(blob) / 1e6:.0f} MB, {max(peaks):.0f} MB beyond mapped pages"})
    return rows
