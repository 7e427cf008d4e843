// Bool algebra is done on masks.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: error O-LOGIC B {{.*}}bad.mlir:{{.*}} logical_or is not on the engine calculation with masks
// GOOD: "complete": true
// GOOD-NOT: "O-LOGIC"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"}, %z: tensor<1x8x64x32xf16> {ane.port = "z"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %a = ane.greater %x, %z : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  %b = ane.less %x, %z : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  %c = ane.logical_or %a, %b : tensor<1x8x64x32xi1>, tensor<1x8x64x32xi1>
  %y = ane.select %c, %x, %z : (tensor<1x8x64x32xi1>, tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"}, %z: tensor<1x8x64x32xf16> {ane.port = "z"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %a = ane.greater %x, %z : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  %c = ane.logical_not %a : tensor<1x8x64x32xi1>
  %y = ane.select %c, %x, %z : (tensor<1x8x64x32xi1>, tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
