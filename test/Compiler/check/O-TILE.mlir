// tile was seen to break the process.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning O-TILE C {{.*}}bad.mlir:{{.*}} tile concat
// GOOD: "complete": true
// GOOD-NOT: "O-TILE"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x4x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %r = ane.const dense<[1, 2, 1, 1]> : tensor<4xi32>
  %y = ane.tile %x, %r : (tensor<1x4x64x32xf16>, tensor<4xi32>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x4x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.concat (%x, %x) {axis = 1 : i32} : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
