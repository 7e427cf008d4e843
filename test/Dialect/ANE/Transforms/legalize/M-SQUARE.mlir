// square before an activation does not compile where W % 128 > 64.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK: ane.mul %[[X:.*]], %[[X]] :
// CHECK: ane.tanh
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x96xf16>) -> tensor<1x64x1x96xf16> {
  %0 = ane.square %x : tensor<1x64x1x96xf16>
  %1 = ane.tanh %0 : tensor<1x64x1x96xf16>
  ane.return %1 : tensor<1x64x1x96xf16>
}

// CHECK: ane.program @good
// CHECK: ane.square
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x64xf16>) -> tensor<1x64x1x64xf16> {
  %0 = ane.square %x : tensor<1x64x1x64xf16>
  %1 = ane.tanh %0 : tensor<1x64x1x64xf16>
  ane.return %1 : tensor<1x64x1x64xf16>
}
