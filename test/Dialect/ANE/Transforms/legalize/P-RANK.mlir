// Ports have four dimensions; callers keep theirs.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal (%{{.*}}: tensor<1x4x8x32xf16> {ane.view = tensor<4x8x32xf16>}, %{{.*}}: tensor<32x1x8x64xf16> {ane.view = tensor<2x16x1x8x64xf16>}) -> (tensor<1x1x1x32xf16> {ane.view = tensor<32xf16>}
// CHECK: ane.reshape %{{.*}} -> tensor<4x8x32xf16>
// CHECK: ane.reduce_sum
// CHECK: ane.reshape %{{.*}} -> tensor<1x1x1x32xf16>
ane.program @bad on ane opset ios18 (%x: tensor<4x8x32xf16>, %y: tensor<2x16x1x8x64xf16>) -> (tensor<32xf16>, tensor<2x16x1x8x64xf16>) {
  %0 = ane.reduce_sum %x {axes = array<i32: 0, 1>} : (tensor<4x8x32xf16>) -> tensor<32xf16>
  %1 = ane.relu %y : tensor<2x16x1x8x64xf16>
  ane.return %0, %1 : tensor<32xf16>, tensor<2x16x1x8x64xf16>
}

// CHECK: ane.program @good
// CHECK-NOT: ane.view
ane.program @good on ane opset ios18 (%x: tensor<4x8x1x32xf16>) -> tensor<4x8x1x32xf16> {
  %0 = ane.relu %x : tensor<4x8x1x32xf16>
  ane.return %0 : tensor<4x8x1x32xf16>
}
