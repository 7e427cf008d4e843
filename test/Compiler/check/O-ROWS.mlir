// Sums over the channels of many rows are slow.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: note O-ROWS C {{.*}}bad.mlir:{{.*}} reduce_sum over the channels of 257 rows at most 256 rows
// GOOD: "complete": true
// GOOD-NOT: "O-ROWS"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<257x64x1x1xf16> {ane.port = "x"})
    -> (tensor<257x1x1x1xf16> {ane.port = "y"}) {
  %y = ane.reduce_sum %x {axes = array<i32: 1>, keep_dims = true} : (tensor<257x64x1x1xf16>) -> tensor<257x1x1x1xf16>
  ane.return %y : tensor<257x1x1x1xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<256x64x1x1xf16> {ane.port = "x"})
    -> (tensor<256x1x1x1xf16> {ane.port = "y"}) {
  %y = ane.reduce_sum %x {axes = array<i32: 1>, keep_dims = true} : (tensor<256x64x1x1xf16>) -> tensor<256x1x1x1xf16>
  ane.return %y : tensor<256x1x1x1xf16>
}
