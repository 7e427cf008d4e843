// Convs of whole patches do not compile.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-PATCHCONV C {{.*}}bad.mlir:{{.*}} conv of patches of 8 x 8 strides below the size of the kernel
// GOOD: "complete": true
// GOOD-NOT: "M-PATCHCONV"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x3x224x224xf16> {ane.port = "x"})
    -> (tensor<1x64x28x28xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:w"> : tensor<64x3x8x8xf16>
  %y = ane.conv %x, %w {strides = array<i32: 8, 8>} : (tensor<1x3x224x224xf16>, tensor<64x3x8x8xf16>) -> tensor<1x64x28x28xf16>
  ane.return %y : tensor<1x64x28x28xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x3x224x224xf16> {ane.port = "x"})
    -> (tensor<1x64x56x56xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:w"> : tensor<64x3x4x4xf16>
  %y = ane.conv %x, %w {strides = array<i32: 4, 4>} : (tensor<1x3x224x224xf16>, tensor<64x3x4x4xf16>) -> tensor<1x64x56x56xf16>
  ane.return %y : tensor<1x64x56x56xf16>
}
