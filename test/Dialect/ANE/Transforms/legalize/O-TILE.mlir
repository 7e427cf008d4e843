// Copies by broadcasting, or by concat.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: ane.tile
// CHECK: dense<1.000000e+00> : tensor<1x1x4x1xf16>
// CHECK: ane.mul
// CHECK: ane.concat(%[[X:.*]], %[[X]], %[[X]]) {axis = 1 : i32
ane.program @bad on ane opset ios18 (%x: tensor<1x8x1x32xf16>) -> tensor<1x24x4x32xf16> {
  %r = ane.const dense<[1, 3, 4, 1]> : tensor<4xi32>
  %0 = ane.tile %x, %r : (tensor<1x8x1x32xf16>, tensor<4xi32>) -> tensor<1x24x4x32xf16>
  ane.return %0 : tensor<1x24x4x32xf16>
}

// CHECK: ane.program @good
// CHECK: ane.tile
ane.program @good on ane opset ios18 (%x: tensor<1x8x1x32xf16>) -> tensor<1x8x1x32xf16> {
  %c = ane.const dense<2.0> : tensor<1x1x1x1xf16>
  %r = ane.const dense<[1, 8, 1, 1]> : tensor<4xi32>
  %0 = ane.tile %c, %r : (tensor<1x1x1x1xf16>, tensor<4xi32>) -> tensor<1x8x1x1xf16>
  %1 = ane.mul %x, %0 : tensor<1x8x1x32xf16>, tensor<1x8x1x1xf16>
  ane.return %1 : tensor<1x8x1x32xf16>
}
