// Blocks have few sizes.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning L-FACTOR C {{.*}}bad.mlir:{{.*}} pixel_shuffle by 5 2, 3, 4 or 8
// GOOD: "complete": true
// GOOD-NOT: "L-FACTOR"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x100x8x8xf16> {ane.port = "x"})
    -> (tensor<1x4x40x40xf16> {ane.port = "y"}) {
  %y = ane.pixel_shuffle %x {upscale_factor = 5 : i32} : (tensor<1x100x8x8xf16>) -> tensor<1x4x40x40xf16>
  ane.return %y : tensor<1x4x40x40xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x64x8x8xf16> {ane.port = "x"})
    -> (tensor<1x4x32x32xf16> {ane.port = "y"}) {
  %y = ane.pixel_shuffle %x {upscale_factor = 4 : i32} : (tensor<1x64x8x8xf16>) -> tensor<1x4x32x32xf16>
  ane.return %y : tensor<1x4x32x32xf16>
}
