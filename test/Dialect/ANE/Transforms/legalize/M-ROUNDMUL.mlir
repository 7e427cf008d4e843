// A scalar behind floor, ceil or round is dropped: it becomes a tensor.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-DAG: %[[FOUR:.*]] = ane.const dense<4.000000e+00> : tensor<1x64x1x32xf16>
// CHECK-DAG: %[[HALF:.*]] = ane.const dense<5.000000e-01> : tensor<1x64x1x32xf16>
// CHECK: ane.floor
// CHECK-NEXT: ane.mul %{{.*}}, %[[FOUR]]
// CHECK-NEXT: ane.ceil
// CHECK-NEXT: ane.mul %{{.*}}, %[[HALF]]
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %c = ane.const dense<4.0> : tensor<f16>
  %h = ane.const dense<0.5> : tensor<1x1x1x1xf16>
  %0 = ane.floor %x : tensor<1x64x1x32xf16>
  %1 = ane.mul %0, %c : tensor<1x64x1x32xf16>, tensor<f16>
  %2 = ane.ceil %1 : tensor<1x64x1x32xf16>
  %3 = ane.mul %h, %2 : tensor<1x1x1x1xf16>, tensor<1x64x1x32xf16>
  ane.return %3 : tensor<1x64x1x32xf16>
}

// CHECK: ane.program @good
// CHECK-DAG: dense<4.000000e+00> : tensor<f16>
// CHECK-DAG: dense<2.000000e+00> : tensor<1x64x1x1xf16>
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %c = ane.const dense<4.0> : tensor<f16>
  %0 = ane.mul %x, %c : tensor<1x64x1x32xf16>, tensor<f16>
  %1 = ane.floor %0 : tensor<1x64x1x32xf16>
  %v = ane.const dense<2.0> : tensor<1x64x1x1xf16>
  %2 = ane.mul %1, %v : tensor<1x64x1x32xf16>, tensor<1x64x1x1xf16>
  ane.return %2 : tensor<1x64x1x32xf16>
}
