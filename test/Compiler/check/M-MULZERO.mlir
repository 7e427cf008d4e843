// A sum times 0 does not compile.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-MULZERO C {{.*}}bad.mlir:{{.*}} reduce_sum times 0 another factor
// GOOD: "complete": true
// GOOD-NOT: "M-MULZERO"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x1xf16> {ane.port = "y"}) {
  %c = ane.const dense<0.0> : tensor<f16>
  %a = ane.reduce_sum %x {axes = array<i32: 3>, keep_dims = true} : (tensor<1x8x64x32xf16>) -> tensor<1x8x64x1xf16>
  %y = ane.mul %c, %a : tensor<f16>, tensor<1x8x64x1xf16>
  ane.return %y : tensor<1x8x64x1xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x1xf16> {ane.port = "y"}) {
  %c = ane.const dense<1.0e-03> : tensor<f16>
  %a = ane.reduce_sum %x {axes = array<i32: 3>, keep_dims = true} : (tensor<1x8x64x32xf16>) -> tensor<1x8x64x1xf16>
  %y = ane.mul %c, %a : tensor<f16>, tensor<1x8x64x1xf16>
  ane.return %y : tensor<1x8x64x1xf16>
}
