// Transposes are limited up to h15.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir --target=m2 | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --target=m2 --json | FileCheck %s --check-prefix=GOOD

// BAD: warning L-TRANSPOSE C {{.*}}bad.mlir:{{.*}} transpose of more than 2^23 - 1 elements
// GOOD: "complete": true
// GOOD-NOT: "L-TRANSPOSE"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x1024x1024xf16> {ane.port = "x"})
    -> (tensor<1x8x1024x1024xf16> {ane.port = "y"}) {
  %y = ane.transpose %x {perm = array<i32: 0, 1, 3, 2>} : (tensor<1x8x1024x1024xf16>) -> tensor<1x8x1024x1024xf16>
  ane.return %y : tensor<1x8x1024x1024xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x7x1024x1024xf16> {ane.port = "x"})
    -> (tensor<1x7x1024x1024xf16> {ane.port = "y"}) {
  %y = ane.transpose %x {perm = array<i32: 0, 1, 3, 2>} : (tensor<1x7x1024x1024xf16>) -> tensor<1x7x1024x1024xf16>
  ane.return %y : tensor<1x7x1024x1024xf16>
}
