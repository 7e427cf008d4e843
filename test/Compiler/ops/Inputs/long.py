"""A chain of 123 ops with a tan, an exp and a tile in it.

SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
T = "tensor<1x8x64x32xf16>"
print(f'ane.program @main on ane opset ios18 (%x: {T} {{ane.port = "x"}})\n    -> (tensor<1x16x64x32xf16> {{ane.port = "y"}}) {{')
previous = "%x"
for i in range(122):
    name = {40: "tan", 80: "exp"}.get(i, "tanh")
    print(f"  %v{i} = ane.{name} {previous} : {T}")
    previous = f"%v{i}"
print("  %r = ane.const dense<[1, 2, 1, 1]> : tensor<4xi32>")
print(f"  %y = ane.tile {previous}, %r : ({T}, tensor<4xi32>) -> tensor<1x16x64x32xf16>")
print("  ane.return %y : tensor<1x16x64x32xf16>\n}")
