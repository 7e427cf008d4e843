// Products of computed values sum over a multiple of 32.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-COUNT-2: ane.pad %{{.*}} -> tensor<1x4x32x64xf16>
// CHECK: ane.matmul %{{.*}} {transpose_y = true}
// CHECK: ane.pad %{{.*}} -> tensor<1x4x64x32xf16>
// CHECK: ane.pad %{{.*}} -> tensor<1x4x64x32xf16>
// CHECK: ane.matmul %{{.*}} {transpose_x = true}
ane.program @bad on ane opset ios18 (%x: tensor<1x4x32x40xf16>, %y: tensor<1x4x32x40xf16>, %u: tensor<1x4x40x32xf16>, %v: tensor<1x4x40x32xf16>)
    -> (tensor<1x4x32x32xf16>, tensor<1x4x32x32xf16>) {
  %0 = ane.matmul %x, %y {transpose_y = true} : (tensor<1x4x32x40xf16>, tensor<1x4x32x40xf16>) -> tensor<1x4x32x32xf16>
  %1 = ane.matmul %u, %v {transpose_x = true} : (tensor<1x4x40x32xf16>, tensor<1x4x40x32xf16>) -> tensor<1x4x32x32xf16>
  ane.return %0, %1 : tensor<1x4x32x32xf16>, tensor<1x4x32x32xf16>
}

// A constant operand, or 64 of them, is fine.
// CHECK: ane.program @good
// CHECK-NOT: ane.pad
ane.program @good on ane opset ios18 (%x: tensor<1x4x32x64xf16>, %y: tensor<1x4x32x64xf16>) -> tensor<1x4x32x32xf16> {
  %0 = ane.matmul %x, %y {transpose_y = true} : (tensor<1x4x32x64xf16>, tensor<1x4x32x64xf16>) -> tensor<1x4x32x32xf16>
  ane.return %0 : tensor<1x4x32x32xf16>
}
