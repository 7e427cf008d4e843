// Some widths of inputs fail.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir --target=m4 | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --target=m4 --json | FileCheck %s --check-prefix=GOOD

// BAD: warning L-WIDTH C {{.*}}bad.mlir:{{.*}} input "x" is 14600 wide below 14593 or above 14623
// GOOD: "complete": true
// GOOD-NOT: "L-WIDTH"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x1x14600xf16> {ane.port = "x"})
    -> (tensor<1x8x1x14600xf16> {ane.port = "y"}) {
  %y = ane.relu %x : tensor<1x8x1x14600xf16>
  ane.return %y : tensor<1x8x1x14600xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x1x14624xf16> {ane.port = "x"})
    -> (tensor<1x8x1x14624xf16> {ane.port = "y"}) {
  %y = ane.relu %x : tensor<1x8x1x14624xf16>
  ane.return %y : tensor<1x8x1x14624xf16>
}
