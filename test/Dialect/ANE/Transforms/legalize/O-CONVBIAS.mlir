// The in-memory door rejects conv with a bias.
// RUN: %legal %s m1 | FileCheck %s --check-prefixes=CHECK,SPLIT
// RUN: %legal %s m1 door=e5rt | FileCheck %s --check-prefixes=CHECK,KEPT

// CHECK: ane.program @bad on ane opset ios18 stage legal
// SPLIT: %[[Y:.*]] = ane.conv %{{[^,]*}}, %{{[^,]*}} :
// SPLIT: %[[B:.*]] = ane.reshape %{{.*}} -> tensor<1x64x1x1xf16>
// SPLIT: ane.add %[[Y]], %[[B]]
// KEPT: ane.conv %{{.*}} bias = %
// KEPT-NEXT: ane.return
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %w = ane.const dense<0.0625> : tensor<64x64x1x1xf16>
  %b = ane.const dense<0.5> : tensor<64xf16>
  %0 = ane.conv %x, %w bias = %b : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>, tensor<64xf16>) -> tensor<1x64x1x32xf16>
  ane.return %0 : tensor<1x64x1x32xf16>
}

// CHECK: ane.program @good
// CHECK: ane.conv
// CHECK-NEXT: ane.return
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %w = ane.const dense<0.0625> : tensor<64x64x1x1xf16>
  %0 = ane.conv %x, %w : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  ane.return %0 : tensor<1x64x1x32xf16>
}
