// A bool becomes a number by select.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: error O-BOOLCAST B {{.*}}bad.mlir:{{.*}} cast from bool select with 1 and 0
// GOOD: "complete": true
// GOOD-NOT: "O-BOOLCAST"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"}, %z: tensor<1x8x64x32xf16> {ane.port = "z"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %b = ane.greater %x, %z : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  %y = ane.cast %b {dtype = "fp16"} : (tensor<1x8x64x32xi1>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"}, %z: tensor<1x8x64x32xf16> {ane.port = "z"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %b = ane.greater %x, %z : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  %one = ane.const dense<1.0> : tensor<1x8x64x32xf16>
  %zero = ane.const dense<0.0> : tensor<1x8x64x32xf16>
  %y = ane.select %b, %one, %zero : (tensor<1x8x64x32xi1>, tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
