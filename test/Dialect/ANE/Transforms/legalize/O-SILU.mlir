// x sigmoid(x) by tanh: the engine's table of silu is 9 % too high at 0.08.
// RUN: %legal %s m1 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: ane.silu
// CHECK-NOT: ane.sigmoid
// CHECK: %[[H:.*]] = ane.mul %[[X:.*]], %{{.*}}
// CHECK: %[[T:.*]] = ane.tanh %[[H]]
// CHECK: %[[HT:.*]] = ane.mul %[[H]], %[[T]]
// CHECK: ane.add %[[H]], %[[HT]]
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> (tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>) {
  %0 = ane.silu %x : tensor<1x64x1x32xf16>
  %1 = ane.sigmoid %x : tensor<1x64x1x32xf16>
  %2 = ane.mul %1, %x : tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>
  ane.return %0, %2 : tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>
}

// A gate of another value is no silu.
// CHECK: ane.program @good
// CHECK: ane.sigmoid
// CHECK-NEXT: ane.mul
// CHECK-NEXT: ane.return
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>, %g: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %0 = ane.sigmoid %g : tensor<1x64x1x32xf16>
  %1 = ane.mul %x, %0 : tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>
  ane.return %1 : tensor<1x64x1x32xf16>
}
