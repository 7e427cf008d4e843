// Kernels wider than 13 (15 from h16 on) are cut.
// RUN: %legal %s m1 | FileCheck %s --check-prefixes=CHECK,M1
// RUN: %legal %s m4 | FileCheck %s --check-prefixes=CHECK,M4

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK: ane.pad
// M1: ane.conv %{{.*}} tensor<8x16x3x13xf16>
// M1: ane.conv %{{.*}} tensor<8x16x3x8xf16>
// M4: ane.conv %{{.*}} tensor<8x16x3x15xf16>
// M4: ane.conv %{{.*}} tensor<8x16x3x6xf16>
// CHECK: ane.add
ane.program @bad on ane opset ios18 (%x: tensor<1x16x8x64xf16>) -> tensor<1x8x8x32xf16> {
  %i = ane.const dense<[[[[0.5, -0.25, 0.125, 1.0, 0.75, -0.5, 0.5, 0.25, 0.0, -0.125, 0.5, 0.5, 0.25, -0.75, 1.0, 0.25, 0.5, -1.0, 0.125, 0.25, 0.5]]]]> : tensor<1x1x1x21xf16>
  %s = ane.const dense<0.0625> : tensor<8x16x3x1xf16>
  %w = ane.mul %i, %s : tensor<1x1x1x21xf16>, tensor<8x16x3x1xf16>
  %0 = ane.conv %x, %w {pad_type = "same", strides = array<i32: 1, 2>} : (tensor<1x16x8x64xf16>, tensor<8x16x3x21xf16>) -> tensor<1x8x8x32xf16>
  ane.return %0 : tensor<1x8x8x32xf16>
}

// CHECK: ane.program @good
// CHECK: ane.conv
// CHECK-NEXT: ane.return
ane.program @good on ane opset ios18 (%x: tensor<1x16x8x64xf16>) -> tensor<1x8x8x64xf16> {
  %w = ane.const dense<0.0625> : tensor<8x16x1x13xf16>
  %0 = ane.conv %x, %w {pad_type = "same"} : (tensor<1x16x8x64xf16>, tensor<8x16x1x13xf16>) -> tensor<1x8x8x64xf16>
  ane.return %0 : tensor<1x8x8x64xf16>
}
