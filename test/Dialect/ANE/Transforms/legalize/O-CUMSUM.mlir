// Running sums are products with a triangle, which is cut out on export.
// RUN: %legal %s m1 tolerance=2e-2,2e-3 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: ane.cumsum
// CHECK: ane.band_part %{{.*}} {lower = 0 : i32, upper = -1 : i32}
// CHECK: ane.matmul
// CHECK: ane.band_part %{{.*}} {lower = 0 : i32, upper = -1 : i32}
// CHECK: ane.sub
// CHECK: ane.matmul
// CHECK: ane.band_part %{{.*}} {lower = -1 : i32, upper = 0 : i32}
// CHECK: ane.matmul %{{.*}} -> tensor<1x64x64xf16>
ane.program @bad on ane opset ios18 (%x: tensor<1x64x2x32xf16>)
    -> (tensor<1x64x2x32xf16>, tensor<1x64x2x32xf16>, tensor<1x64x2x32xf16>, tensor<1x64x2x32xf16>) {
  %0 = ane.cumsum %x {axis = -1 : i32} : (tensor<1x64x2x32xf16>) -> tensor<1x64x2x32xf16>
  %1 = ane.cumsum %x {axis = 2 : i32, exclusive = true, reverse = true} : (tensor<1x64x2x32xf16>) -> tensor<1x64x2x32xf16>
  %2 = ane.cumsum %x {axis = 1 : i32} : (tensor<1x64x2x32xf16>) -> tensor<1x64x2x32xf16>
  %3 = ane.cumsum %x {axis = 3 : i32, exclusive = true, reverse = true} : (tensor<1x64x2x32xf16>) -> tensor<1x64x2x32xf16>
  ane.return %0, %1, %2, %3 : tensor<1x64x2x32xf16>, tensor<1x64x2x32xf16>, tensor<1x64x2x32xf16>, tensor<1x64x2x32xf16>
}

// On constants it is computed on export.
// CHECK: ane.program @good
// CHECK: ane.cumsum
ane.program @good on ane opset ios18 (%x: tensor<1x64x2x32xf16>) -> tensor<1x64x2x32xf16> {
  %c = ane.const dense<1.0> : tensor<32xf16>
  %0 = ane.cumsum %c : (tensor<32xf16>) -> tensor<32xf16>
  %1 = ane.mul %x, %0 : tensor<1x64x2x32xf16>, tensor<32xf16>
  ane.return %1 : tensor<1x64x2x32xf16>
}
