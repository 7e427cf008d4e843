// softplus without exp of large numbers.
// RUN: %legal %s m1 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: ane.softplus
// CHECK: ane.maximum
// CHECK: ane.exp
// CHECK: ane.log
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %c = ane.const dense<2.0e+01> : tensor<f16>
  %0 = ane.mul %x, %c : tensor<1x64x1x32xf16>, tensor<f16>
  %1 = ane.softplus %0 : tensor<1x64x1x32xf16>
  ane.return %1 : tensor<1x64x1x32xf16>
}

// CHECK: ane.program @good
// CHECK-NEXT: ane.exp
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %0 = ane.exp %x : tensor<1x64x1x32xf16>
  ane.return %0 : tensor<1x64x1x32xf16>
}
