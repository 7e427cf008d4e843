// What the engine does not have.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: error O-HOST B {{.*}}bad.mlir:{{.*}} tan is not on the engine ops that ane-run ops lists
// GOOD: "complete": true
// GOOD-NOT: "O-HOST"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.tan %x : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.tanh %x : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
