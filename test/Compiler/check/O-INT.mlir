// The engine does not calculate with int32.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: error O-INT B {{.*}}bad.mlir:{{.*}} add of int32 fp16
// GOOD: "complete": true
// GOOD-NOT: "O-INT"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xi32> {ane.port = "x"})
    -> (tensor<1x8x64x32xi32> {ane.port = "y"}) {
  %y = ane.add %x, %x : tensor<1x8x64x32xi32>, tensor<1x8x64x32xi32>
  ane.return %y : tensor<1x8x64x32xi32>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x32x64xf16> {ane.port = "y"}) {
  %s = ane.const dense<[1, 8, 32, 64]> : tensor<4xi32>
  %y = ane.reshape %x, %s : (tensor<1x8x64x32xf16>, tensor<4xi32>) -> tensor<1x8x32x64xf16>
  ane.return %y : tensor<1x8x32x64xf16>
}
