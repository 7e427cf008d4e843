// Block-wise scales do not reach the engine: the weight is stored as fp16.
// RUN: %legal %s m1 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: ane.constexpr_
// CHECK: ane.cast %{{.*}} -> tensor<32x64x1x1xf16>
// CHECK: ane.reshape %{{.*}} -> tensor<1x32x2x32x1x1x1x1xf16>
// CHECK: ane.mul
// CHECK: ane.conv
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x32x1x32xf16> {
  %d = ane.const dense<3> : tensor<32x64x1x1xi8>
  %s = ane.const dense<[[[[0.25]], [[-0.125]]]]> : tensor<1x2x1x1xf16>
  %o = ane.const dense<1> : tensor<1x2x1x1xi8>
  %w = ane.constexpr_blockwise_shift_scale %d, %s offset = %o : (tensor<32x64x1x1xi8>, tensor<1x2x1x1xf16>, tensor<1x2x1x1xi8>) -> tensor<32x64x1x1xf16>
  %0 = ane.conv %x, %w : (tensor<1x64x1x32xf16>, tensor<32x64x1x1xf16>) -> tensor<1x32x1x32xf16>
  ane.return %0 : tensor<1x32x1x32xf16>
}

// One scale an output channel stays.
// CHECK: ane.program @good
// CHECK: ane.constexpr_blockwise_shift_scale
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x32x1x32xf16> {
  %d = ane.const dense<3> : tensor<32x64x1x1xi8>
  %s = ane.const dense<0.25> : tensor<32x1x1x1xf16>
  %w = ane.constexpr_blockwise_shift_scale %d, %s : (tensor<32x64x1x1xi8>, tensor<32x1x1x1xf16>) -> tensor<32x64x1x1xf16>
  %0 = ane.conv %x, %w : (tensor<1x64x1x32xf16>, tensor<32x64x1x1xf16>) -> tensor<1x32x1x32xf16>
  ane.return %0 : tensor<1x32x1x32xf16>
}
