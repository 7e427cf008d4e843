// A sum times 0 does not compile; its difference with itself does.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK: %[[S:.*]] = ane.reduce_sum
// CHECK: ane.sub %[[S]], %[[S]]
// CHECK-NOT: ane.mul
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x1x1x32xf16> {
  %c = ane.const dense<0.0> : tensor<f16>
  %0 = ane.reduce_sum %x {axes = array<i32: 1>, keep_dims = true} : (tensor<1x64x1x32xf16>) -> tensor<1x1x1x32xf16>
  %1 = ane.mul %0, %c : tensor<1x1x1x32xf16>, tensor<f16>
  ane.return %1 : tensor<1x1x1x32xf16>
}

// CHECK: ane.program @good
// CHECK: ane.mul
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x1x1x32xf16> {
  %c = ane.const dense<0.5> : tensor<f16>
  %0 = ane.reduce_sum %x {axes = array<i32: 1>, keep_dims = true} : (tensor<1x64x1x32xf16>) -> tensor<1x1x1x32xf16>
  %1 = ane.mul %0, %c : tensor<1x1x1x32xf16>, tensor<f16>
  ane.return %1 : tensor<1x1x1x32xf16>
}
