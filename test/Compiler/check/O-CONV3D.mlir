// Three spatial dimensions do not lower.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning O-CONV3D C {{.*}}bad.mlir:{{.*}} max_pool over three dimensions one or two dimensions
// GOOD: "complete": true
// GOOD-NOT: "O-CONV3D"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x4x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x4x64x32xf16> {ane.port = "y"}) {
  %y = ane.max_pool %x {kernel_sizes = array<i32: 1, 1, 1>, pad_type = "valid"} : (tensor<1x8x4x64x32xf16>) -> tensor<1x8x4x64x32xf16>
  ane.return %y : tensor<1x8x4x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.max_pool %x {kernel_sizes = array<i32: 1, 1>, pad_type = "valid"} : (tensor<1x8x64x32xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
