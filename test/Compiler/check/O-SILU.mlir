// silu by sigmoid is a coarse table.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning O-SILU B {{.*}}bad.mlir:{{.*}} mul of x and sigmoid(x) the form with tanh
// BAD: warning O-SILU B {{.*}}bad.mlir:{{.*}} silu the form with tanh
// GOOD: "complete": true
// GOOD-NOT: "O-SILU"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %s = ane.sigmoid %x : tensor<1x8x64x32xf16>
  %a = ane.mul %x, %s : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  %y = ane.silu %a : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"}, %z: tensor<1x8x64x32xf16> {ane.port = "z"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %s = ane.sigmoid %x : tensor<1x8x64x32xf16>
  %y = ane.mul %z, %s : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
