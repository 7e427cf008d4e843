// Rows of 20,000 elements came with h16.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir --target=m1 | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --target=m4 --json | FileCheck %s --check-prefix=GOOD

// BAD: error L-AXIS B {{.*}}bad.mlir:{{.*}} relu gives 20000 elements in dimension 3 at most 16384
// GOOD: "complete": true
// GOOD-NOT: "L-AXIS"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x1x1x20000xf16> {ane.port = "x"})
    -> (tensor<1x1x1x20000xf16> {ane.port = "y"}) {
  %y = ane.relu %x : tensor<1x1x1x20000xf16>
  ane.return %y : tensor<1x1x1x20000xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x1x1x20000xf16> {ane.port = "x"})
    -> (tensor<1x1x1x20000xf16> {ane.port = "y"}) {
  %y = ane.relu %x : tensor<1x1x1x20000xf16>
  ane.return %y : tensor<1x1x1x20000xf16>
}
