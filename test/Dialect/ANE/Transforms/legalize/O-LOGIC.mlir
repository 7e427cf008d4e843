// Bool algebra on masks of 0 and 1.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: ane.logical_
// CHECK: ane.mul
// CHECK: ane.not_equal
// CHECK: ane.maximum
// CHECK: ane.not_equal
// CHECK: ane.not_equal
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>, %y: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %c = ane.const dense<0.25> : tensor<f16>
  %p = ane.greater %x, %c : tensor<1x64x1x32xf16>, tensor<f16>
  %q = ane.less %y, %c : tensor<1x64x1x32xf16>, tensor<f16>
  %0 = ane.logical_and %p, %q : tensor<1x64x1x32xi1>, tensor<1x64x1x32xi1>
  %1 = ane.logical_or %0, %q : tensor<1x64x1x32xi1>, tensor<1x64x1x32xi1>
  %2 = ane.logical_xor %1, %p : tensor<1x64x1x32xi1>, tensor<1x64x1x32xi1>
  %3 = ane.select %2, %x, %y : (tensor<1x64x1x32xi1>, tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16>
  ane.return %3 : tensor<1x64x1x32xf16>
}

// logical_not is on the engine.
// CHECK: ane.program @good
// CHECK: ane.logical_not
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>, %y: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %0 = ane.greater %x, %y : tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>
  %1 = ane.logical_not %0 : tensor<1x64x1x32xi1>
  %2 = ane.select %1, %x, %y : (tensor<1x64x1x32xi1>, tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16>
  ane.return %2 : tensor<1x64x1x32xf16>
}
