// A scale after floor is lost.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-ROUNDMUL C {{.*}}bad.mlir:{{.*}} floor times a constant with one element a constant of the full shape
// GOOD: "complete": true
// GOOD-NOT: "M-ROUNDMUL"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %c = ane.const dense<3.0> : tensor<f16>
  %a = ane.floor %x : tensor<1x8x64x32xf16>
  %y = ane.mul %a, %c : tensor<1x8x64x32xf16>, tensor<f16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %c = ane.const dense<3.0> : tensor<1x8x64x32xf16>
  %a = ane.floor %x : tensor<1x8x64x32xf16>
  %y = ane.mul %a, %c : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
