// Rows of more than 65,536 elements are not joined: what they were made of is.
// RUN: %legal %s m4 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK: ane.concat{{.*}} {axis = 0 {{.*}} -> tensor<2x35072x2xf16>
// CHECK: ane.reshape
ane.program @bad on ane opset ios18 (%x: tensor<1x1x35072x32xf16>) -> tensor<1x1x1x4384xf16> {
  %k = ane.const dense<[1, 35072, 2]> : tensor<3xi32>
  %s = ane.const dense<[1, 70144]> : tensor<2xi32>
  %t = ane.const dense<[1, 1, 4384, 32]> : tensor<4xi32>
  %b0 = ane.const dense<[0, 0, 0, 0]> : tensor<4xi32>
  %e0 = ane.const dense<[1, 1, 35072, 2]> : tensor<4xi32>
  %0 = ane.slice_by_index %x, %b0, %e0 : (tensor<1x1x35072x32xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x1x35072x2xf16>
  %1 = ane.reshape %0, %k : (tensor<1x1x35072x2xf16>, tensor<3xi32>) -> tensor<1x35072x2xf16>
  %2 = ane.relu %1 : tensor<1x35072x2xf16>
  %3 = ane.reshape %1, %s : (tensor<1x35072x2xf16>, tensor<2xi32>) -> tensor<1x70144xf16>
  %4 = ane.reshape %2, %s : (tensor<1x35072x2xf16>, tensor<2xi32>) -> tensor<1x70144xf16>
  %5 = ane.concat(%3, %4) {axis = 1 : i32} : (tensor<1x70144xf16>, tensor<1x70144xf16>) -> tensor<1x140288xf16>
  %6 = ane.reshape %5, %t : (tensor<1x140288xf16>, tensor<4xi32>) -> tensor<1x1x4384x32xf16>
  %7 = ane.reduce_sum %6 {axes = array<i32: -1>} : (tensor<1x1x4384x32xf16>) -> tensor<1x1x4384xf16>
  %u = ane.const dense<[1, 1, 1, 4384]> : tensor<4xi32>
  %8 = ane.reshape %7, %u : (tensor<1x1x4384xf16>, tensor<4xi32>) -> tensor<1x1x1x4384xf16>
  ane.return %8 : tensor<1x1x1x4384xf16>
}

// CHECK: ane.program @good
// CHECK: ane.concat{{.*}} {axis = 1 {{.*}} -> tensor<1x4096xf16>
ane.program @good on ane opset ios18 (%x: tensor<1x1x64x32xf16>) -> tensor<1x1x64x64xf16> {
  %s = ane.const dense<[1, 2048]> : tensor<2xi32>
  %t = ane.const dense<[1, 1, 64, 64]> : tensor<4xi32>
  %1 = ane.relu %x : tensor<1x1x64x32xf16>
  %3 = ane.reshape %x, %s : (tensor<1x1x64x32xf16>, tensor<2xi32>) -> tensor<1x2048xf16>
  %4 = ane.reshape %1, %s : (tensor<1x1x64x32xf16>, tensor<2xi32>) -> tensor<1x2048xf16>
  %5 = ane.concat(%3, %4) {axis = 1 : i32} : (tensor<1x2048xf16>, tensor<1x2048xf16>) -> tensor<1x4096xf16>
  %6 = ane.reshape %5, %t : (tensor<1x4096xf16>, tensor<4xi32>) -> tensor<1x1x64x64xf16>
  ane.return %6 : tensor<1x1x64x64xf16>
}
