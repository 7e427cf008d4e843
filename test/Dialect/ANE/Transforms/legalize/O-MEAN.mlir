// A mean over channels is a sum, scaled before and after.
// RUN: %legal %s m1 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: ane.reduce_mean
// CHECK-DAG: dense<6.250000e-02>
// CHECK-DAG: dense<3.125000e-02>
// CHECK: ane.mul
// CHECK: ane.reduce_sum %{{.*}} {axes = array<i32: 1>, keep_dims = true}
// CHECK: ane.mul
ane.program @bad on ane opset ios18 (%x: tensor<1x512x1x32xf16>) -> tensor<1x1x1x32xf16> {
  %0 = ane.reduce_mean %x {axes = array<i32: 1>, keep_dims = true} : (tensor<1x512x1x32xf16>) -> tensor<1x1x1x32xf16>
  ane.return %0 : tensor<1x1x1x32xf16>
}

// Pooling of pixels stays.
// CHECK: ane.program @good
// CHECK: ane.reduce_mean
ane.program @good on ane opset ios18 (%x: tensor<1x512x8x32xf16>) -> tensor<1x512x1x32xf16> {
  %0 = ane.reduce_mean %x {axes = array<i32: 2>, keep_dims = true} : (tensor<1x512x8x32xf16>) -> tensor<1x512x1x32xf16>
  ane.return %0 : tensor<1x512x1x32xf16>
}
