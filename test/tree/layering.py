#!/usr/bin/env python3
"""Checks who may include whom: Support < Kernels < Runtime < Apps, and Support < IR < {Conversion,
Import} < Rules < Transforms < Compiler < tools; nothing below the dialect sees MLIR.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import os
import re
import subprocess
import sys

# Layer: the project headers it may include besides its own, and whether it may include MLIR.
LAYERS = {
    "Support": ((), False),
    "Kernels": (("Support",), False),
    "Cost": (("Support",), False),
    "Runtime": (("Support", "Kernels"), False),
    "Apps": (("Support", "Kernels", "Runtime"), False),
    # The syntax tree of MIL text is below the dialect: fuzzers and the lint link it without MLIR.
    "Conversion/MILSyntax": (("Support",), False),
    "Dialect/ANE/IR": (("Support", "Kernels/ScalarOps.inc"), True),
    "Dialect/ANE/Transforms": (("Support", "Cost", "Dialect/ANE/IR", "Rules"), True),
    "Conversion": (("Support", "Kernels", "Runtime", "Dialect/ANE/IR"), True),
    "Import": (("Support", "Dialect/ANE/IR", "Conversion"), True),
    "Rules": (("Support", "Dialect/ANE/IR", "Conversion"), True),
    "Compiler": (("Support", "Kernels", "Runtime", "Cost", "Dialect", "Conversion", "Import", "Rules"), True),
}
SYNTAX_HEADERS = {"MILTree.h", "MILSyntax.h", "MILLiteral.h"}


def layer_of(path):
    """The layer of a source or header by its path below lib/ or include/ANE/."""
    rest = re.sub(r"^(lib|include/ANE)/", "", path)
    if rest.startswith("Conversion/MILSyntax/") or os.path.basename(rest) in SYNTAX_HEADERS:
        return "Conversion/MILSyntax"
    matches = [name for name in LAYERS if rest.startswith(name + "/")]
    return max(matches, key=len) if matches else None


def violations(path):
    layer = layer_of(path)
    if layer is None:
        yield 0, f"belongs to no known layer; the layers are {', '.join(LAYERS)}"
        return
    allowed, mlir = LAYERS[layer]
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            match = re.match(r'\s*#\s*include\s+[<"]([^">]+)[">]', line)
            if not match:
                continue
            header = match.group(1)
            if header.startswith(("mlir/", "mlir-c/")) and not mlir:
                yield number, f"{layer} must not see MLIR: {header}"
            if not header.startswith("ANE/"):
                continue
            inner = header[len("ANE/"):]
            target = layer_of("include/" + header) or ""
            if target == layer or any(inner.startswith(name) for name in allowed):
                continue
            if target == "Conversion/MILSyntax" and layer in ("Conversion", "Rules", "Compiler", "Import"):
                continue
            yield number, f"{layer} must not include {header}; it may include {', '.join(allowed) or 'nothing else'}"


def main():
    os.chdir(sys.argv[1] if len(sys.argv) > 1 else ".")
    files = subprocess.run(["git", "ls-files", "lib", "include/ANE"], capture_output=True, text=True, check=True)
    bad = checked = 0
    for path in files.stdout.split():
        if not path.endswith((".cpp", ".h")):
            continue
        checked += 1
        for line, message in violations(path):
            print(f"{path}:{line}: {message}")
            bad += 1
    print(f"{checked} files, {bad} violations")
    return 1 if bad or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
