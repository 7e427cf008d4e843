// Too many input channels: a sum of two convolutions.
// RUN: %legal %s m1 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-COUNT-2: ane.conv %{{.*}} : (tensor<1x16000x1x32xf16>, tensor<32x16000x1x1xf16>)
// CHECK: ane.add
ane.program @bad on ane opset ios18 (%x: tensor<1x32000x1x32xf16>) -> tensor<1x32x1x32xf16> {
  %w = ane.const dense<0.00195> : tensor<32x32000x1x1xf16>
  %0 = ane.conv %x, %w : (tensor<1x32000x1x32xf16>, tensor<32x32000x1x1xf16>) -> tensor<1x32x1x32xf16>
  ane.return %0 : tensor<1x32x1x32xf16>
}

// CHECK: ane.program @good
// CHECK: ane.conv
// CHECK-NEXT: ane.return
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x32000x1x32xf16> {
  %w = ane.const dense<0.0625> : tensor<32000x64x1x1xf16>
  %0 = ane.conv %x, %w : (tensor<1x64x1x32xf16>, tensor<32000x64x1x1xf16>) -> tensor<1x32000x1x32xf16>
  ane.return %0 : tensor<1x32000x1x32xf16>
}
