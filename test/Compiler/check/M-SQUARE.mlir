// square before a nonlinearity depends on the width.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-SQUARE C {{.*}}bad.mlir:{{.*}} square of a tensor 96 wide before a nonlinearity
// GOOD: "complete": true
// GOOD-NOT: "M-SQUARE"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x96xf16> {ane.port = "x"})
    -> (tensor<1x8x64x96xf16> {ane.port = "y"}) {
  %a = ane.square %x : tensor<1x8x64x96xf16>
  %y = ane.tanh %a : tensor<1x8x64x96xf16>
  ane.return %y : tensor<1x8x64x96xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x64xf16> {ane.port = "x"})
    -> (tensor<1x8x64x64xf16> {ane.port = "y"}) {
  %a = ane.square %x : tensor<1x8x64x64xf16>
  %y = ane.tanh %a : tensor<1x8x64x64xf16>
  ane.return %y : tensor<1x8x64x64xf16>
}
