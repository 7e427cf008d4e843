// A computed weight goes through matmul: of a 1x1 conv directly, else over the columns under the window.
// RUN: %legal %s m1 tolerance=2e-3,4e-3 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: ane.conv
// CHECK: ane.matmul
// CHECK: ane.pad
// CHECK-COUNT-9: ane.slice_by_index
// CHECK: ane.concat
// CHECK: ane.matmul
ane.program @bad on ane opset ios18 (%x: tensor<1x32x8x32xf16>, %w: tensor<64x32x1x1xf16>, %v: tensor<32x64x3x3xf16>)
    -> tensor<1x32x4x16xf16> {
  %0 = ane.conv %x, %w : (tensor<1x32x8x32xf16>, tensor<64x32x1x1xf16>) -> tensor<1x64x8x32xf16>
  %c = ane.const dense<0.0625> : tensor<f16>
  %1 = ane.mul %v, %c : tensor<32x64x3x3xf16>, tensor<f16>
  %2 = ane.conv %0, %1 {pad_type = "same", strides = array<i32: 2, 2>} : (tensor<1x64x8x32xf16>, tensor<32x64x3x3xf16>) -> tensor<1x32x4x16xf16>
  ane.return %2 : tensor<1x32x4x16xf16>
}

// A weight that is computed from constants is one when the program is compiled.
// CHECK: ane.program @good
// CHECK: ane.conv
ane.program @good on ane opset ios18 (%x: tensor<1x32x8x32xf16>) -> tensor<1x64x8x32xf16> {
  %w = ane.const dense<0.25> : tensor<64x32x1x1xf16>
  %v = ane.mul %w, %w : tensor<64x32x1x1xf16>, tensor<64x32x1x1xf16>
  %0 = ane.conv %x, %v : (tensor<1x32x8x32xf16>, tensor<64x32x1x1xf16>) -> tensor<1x64x8x32xf16>
  ane.return %0 : tensor<1x64x8x32xf16>
}
