// A mean over many channels is a sum.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning O-MEAN C {{.*}}bad.mlir:{{.*}} reduce_mean over 512 channels fewer than 512
// GOOD: "complete": true
// GOOD-NOT: "O-MEAN"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x512x1x32xf16> {ane.port = "x"})
    -> (tensor<1x1x1x32xf16> {ane.port = "y"}) {
  %y = ane.reduce_mean %x {axes = array<i32: 1>, keep_dims = true} : (tensor<1x512x1x32xf16>) -> tensor<1x1x1x32xf16>
  ane.return %y : tensor<1x1x1x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x511x1x32xf16> {ane.port = "x"})
    -> (tensor<1x1x1x32xf16> {ane.port = "y"}) {
  %y = ane.reduce_mean %x {axes = array<i32: 1>, keep_dims = true} : (tensor<1x511x1x32xf16>) -> tensor<1x1x1x32xf16>
  ane.return %y : tensor<1x1x1x32xf16>
}
