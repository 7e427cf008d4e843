// conv takes fewer input channels than it gives.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: error O-CONVIN B {{.*}}bad.mlir:{{.*}} conv of 32000 input channels at most 16384
// GOOD: "complete": true
// GOOD-NOT: "O-CONVIN"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x32000x1x32xf16> {ane.port = "x"})
    -> (tensor<1x768x1x32xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:w"> : tensor<768x32000x1x1xf16>
  %y = ane.conv %x, %w : (tensor<1x32000x1x32xf16>, tensor<768x32000x1x1xf16>) -> tensor<1x768x1x32xf16>
  ane.return %y : tensor<1x768x1x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x768x1x32xf16> {ane.port = "x"})
    -> (tensor<1x32000x1x32xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:w"> : tensor<32000x768x1x1xf16>
  %y = ane.conv %x, %w : (tensor<1x768x1x32xf16>, tensor<32000x768x1x1xf16>) -> tensor<1x32000x1x32xf16>
  ane.return %y : tensor<1x32000x1x32xf16>
}
