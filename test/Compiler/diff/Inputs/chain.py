#!/usr/bin/env python3
"""Writes a program of N ops that keep the numbers of their input: chain.py N [PLACE:ADDEND]...

Op i multiplies by one (even i) or adds zero (odd i); PLACE adds ADDEND, a hexadecimal fp16, instead of zero.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""
import sys

count = int(sys.argv[1])
planted = dict(argument.split(":") for argument in sys.argv[2:])
print('ane.program @main on ane opset ios18 (%x: tensor<2x4xf16> {ane.port = "x"}) '
      '-> (tensor<2x4xf16> {ane.port = "y"}) {')
print("  %one = ane.const dense<1.0> : tensor<1x1xf16>\n  %zero = ane.const dense<0.0> : tensor<1x1xf16>")
last = "x"
for i in range(count):
    op, other = ("mul", "one") if i % 2 == 0 else ("add", "zero")
    if str(i) in planted:
        op, other = "add", f"planted{i}"
        print(f"  %{other} = ane.const dense<{planted[str(i)]}> : tensor<1x1xf16>")
    print(f"  %op{i} = ane.{op} %{last}, %{other} : tensor<2x4xf16>, tensor<1x1xf16>")
    last = f"op{i}"
print(f"  ane.return %{last} : tensor<2x4xf16>\n}}")
