// Before h16, concat of slices that start off the first column takes the wrong elements: they become rows.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s --check-prefixes=CHECK,M1
// RUN: %legal %s m4 tolerance=0,0 | FileCheck %s --check-prefixes=CHECK,M4

// CHECK: ane.program @bad on ane opset ios18 stage legal
// M1: %[[T:.*]] = ane.transpose
// M1: %[[A:.*]] = ane.slice_by_size %[[T]]
// M1: %[[B:.*]] = ane.slice_by_size %[[T]]
// M1: ane.concat(%[[A]], %[[B]], %{{.*}}) {axis = 2 : i32
// M1: ane.transpose
// M4-NOT: ane.transpose
// CHECK: ane.return
ane.program @bad on ane opset ios18 (%x: tensor<1x64x2x64xf16>, %y: tensor<1x64x2x32xf16>) -> tensor<1x64x2x96xf16> {
  %b = ane.const dense<[0, 0, 0, 32]> : tensor<4xi32>
  %s = ane.const dense<[1, 64, 2, 32]> : tensor<4xi32>
  %b1 = ane.const dense<[0, 0, 0, 16]> : tensor<4xi32>
  %e1 = ane.const dense<[1, 64, 2, 48]> : tensor<4xi32>
  %0 = ane.slice_by_size %x, %b, %s : (tensor<1x64x2x64xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x64x2x32xf16>
  %1 = ane.slice_by_index %x, %b1, %e1 : (tensor<1x64x2x64xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x64x2x32xf16>
  %2 = ane.concat(%0, %1, %y) {axis = -1 : i32} : (tensor<1x64x2x32xf16>, tensor<1x64x2x32xf16>, tensor<1x64x2x32xf16>) -> tensor<1x64x2x96xf16>
  ane.return %2 : tensor<1x64x2x96xf16>
}

// CHECK: ane.program @good
// CHECK-NOT: ane.transpose
ane.program @good on ane opset ios18 (%x: tensor<1x64x2x64xf16>, %y: tensor<1x64x2x32xf16>) -> tensor<1x64x2x64xf16> {
  %b = ane.const dense<[0, 0, 0, 32]> : tensor<4xi32>
  %s = ane.const dense<[1, 64, 2, 32]> : tensor<4xi32>
  %0 = ane.slice_by_size %x, %b, %s : (tensor<1x64x2x64xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x64x2x32xf16>
  %1 = ane.concat(%0, %y) {axis = -1 : i32} : (tensor<1x64x2x32xf16>, tensor<1x64x2x32xf16>) -> tensor<1x64x2x64xf16>
  ane.return %1 : tensor<1x64x2x64xf16>
}

// Slices off the first row as well: transposed, these would start off the first column again.
// CHECK: ane.program @both on ane opset ios18 stage legal
// M1: %[[R:.*]] = ane.slice_by_size %{{.*}} : (tensor<1x64x4x64xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x64x2x64xf16>
// M1: %[[T:.*]] = ane.transpose %[[R]]
// M1: ane.slice_by_size %[[T]]
// M1: ane.concat
// M1-NEXT: ane.transpose
// M4-NOT: ane.transpose
// CHECK: ane.return
ane.program @both on ane opset ios18 (%x: tensor<1x64x4x64xf16>, %y: tensor<1x64x4x64xf16>) -> tensor<1x64x2x64xf16> {
  %b = ane.const dense<[0, 0, 1, 32]> : tensor<4xi32>
  %s = ane.const dense<[1, 64, 2, 32]> : tensor<4xi32>
  %0 = ane.slice_by_size %x, %b, %s : (tensor<1x64x4x64xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x64x2x32xf16>
  %1 = ane.slice_by_size %y, %b, %s : (tensor<1x64x4x64xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x64x2x32xf16>
  %2 = ane.concat(%0, %1) {axis = -1 : i32} : (tensor<1x64x2x32xf16>, tensor<1x64x2x32xf16>) -> tensor<1x64x2x64xf16>
  ane.return %2 : tensor<1x64x2x64xf16>
}
