// sin came with h15.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir --target=m2 | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --target=m3 --json | FileCheck %s --check-prefix=GOOD

// BAD: error O-FAMILY B {{.*}}bad.mlir:{{.*}} sin before h15 h15 to h18
// GOOD: "complete": true
// GOOD-NOT: "O-FAMILY"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.sin %x : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.sin %x : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
