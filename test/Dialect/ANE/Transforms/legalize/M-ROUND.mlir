// From 1024 on there is nothing to round, and the engine adds one half.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK: %[[A:.*]] = ane.abs %[[X:.*]] :
// CHECK: %[[L:.*]] = ane.less %[[A]],
// CHECK: %[[R:.*]] = ane.round %[[X]]
// CHECK: ane.select %[[L]], %[[R]], %[[X]]
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %c = ane.const dense<2000.0> : tensor<f16>
  %0 = ane.mul %x, %c : tensor<1x64x1x32xf16>, tensor<f16>
  %1 = ane.round %0 : tensor<1x64x1x32xf16>
  ane.return %1 : tensor<1x64x1x32xf16>
}

// CHECK: ane.program @good
// CHECK-NEXT: ane.floor
// CHECK-NEXT: ane.return
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %0 = ane.floor %x : tensor<1x64x1x32xf16>
  ane.return %0 : tensor<1x64x1x32xf16>
}
