// One row of a sequence is picked by a product.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir --door=e5rt | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --door=e5rt --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-ROW C {{.*}}bad.mlir:{{.*}} slice_by_size of one row of 32 more rows, or all
// GOOD: "complete": true
// GOOD-NOT: "M-ROW"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x32x64xf16> {ane.port = "x"})
    -> (tensor<1x1x64xf16> {ane.port = "y"}) {
  %b = ane.const dense<0> : tensor<3xi32>
  %s = ane.const dense<[1, 1, 64]> : tensor<3xi32>
  %y = ane.slice_by_size %x, %b, %s : (tensor<1x32x64xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<1x1x64xf16>
  ane.return %y : tensor<1x1x64xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x32x64xf16> {ane.port = "x"})
    -> (tensor<1x2x64xf16> {ane.port = "y"}) {
  %b = ane.const dense<0> : tensor<3xi32>
  %s = ane.const dense<[1, 2, 64]> : tensor<3xi32>
  %y = ane.slice_by_size %x, %b, %s : (tensor<1x32x64xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<1x2x64xf16>
  ane.return %y : tensor<1x2x64xf16>
}
