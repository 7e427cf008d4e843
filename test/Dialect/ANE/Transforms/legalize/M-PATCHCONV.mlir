// A convolution of patches side by side is space_to_depth and a 1x1 convolution.
// RUN: %legal %s m1 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK: ane.space_to_depth %{{.*}} {block_size = 8 : i32}
// CHECK: ane.conv %{{.*}} tensor<32x192x1x1xf16>
// CHECK: ane.add
ane.program @bad on ane opset ios18 (%x: tensor<1x3x64x256xf16>) -> tensor<1x32x8x32xf16> {
  %i = ane.const dense<[[[[0.5, -0.25, 0.125, 1.0, 0.75, -0.5, 0.5, 0.25]]]]> : tensor<1x1x1x8xf16>
  %j = ane.const dense<[[[[0.5], [0.25], [-0.25], [0.75], [-1.0], [0.125], [1.0], [0.5]]]]> : tensor<1x1x8x1xf16>
  %k = ane.const dense<[[[[0.25]], [[-0.25]], [[0.125]]]]> : tensor<1x3x1x1xf16>
  %l = ane.const dense<1.0> : tensor<32x1x1x1xf16>
  %ij = ane.mul %i, %j : tensor<1x1x1x8xf16>, tensor<1x1x8x1xf16>
  %ijk = ane.mul %ij, %k : tensor<1x1x8x8xf16>, tensor<1x3x1x1xf16>
  %w = ane.mul %ijk, %l : tensor<1x3x8x8xf16>, tensor<32x1x1x1xf16>
  %b = ane.const dense<0.5> : tensor<32xf16>
  %0 = ane.conv %x, %w bias = %b {strides = array<i32: 8, 8>} : (tensor<1x3x64x256xf16>, tensor<32x3x8x8xf16>, tensor<32xf16>) -> tensor<1x32x8x32xf16>
  ane.return %0 : tensor<1x32x8x32xf16>
}

// CHECK: ane.program @good
// CHECK-NOT: space_to_depth
ane.program @good on ane opset ios18 (%x: tensor<1x3x64x256xf16>) -> tensor<1x32x32x128xf16> {
  %w = ane.const dense<0.25> : tensor<32x3x3x3xf16>
  %0 = ane.conv %x, %w {strides = array<i32: 2, 2>, pad_type = "same"} : (tensor<1x3x64x256xf16>, tensor<32x3x3x3xf16>) -> tensor<1x32x32x128xf16>
  ane.return %0 : tensor<1x32x32x128xf16>
}
