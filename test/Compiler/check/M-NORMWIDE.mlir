// A wide layer_norm fails on M5.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir --target=m5 | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --target=m5 --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-NORMWIDE C {{.*}}bad.mlir:{{.*}} layer_norm with gamma and beta of 10240 elements fewer than 10240
// GOOD: "complete": true
// GOOD-NOT: "M-NORMWIDE"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x32x10240xf16> {ane.port = "x"})
    -> (tensor<1x32x10240xf16> {ane.port = "y"}) {
  %g = ane.const dense_resource<"m:g"> : tensor<10240xf16>
  %y = ane.layer_norm %x gamma = %g beta = %g {axes = array<i32: 2>} : (tensor<1x32x10240xf16>, tensor<10240xf16>, tensor<10240xf16>) -> tensor<1x32x10240xf16>
  ane.return %y : tensor<1x32x10240xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x32x10208xf16> {ane.port = "x"})
    -> (tensor<1x32x10208xf16> {ane.port = "y"}) {
  %g = ane.const dense_resource<"m:g"> : tensor<10208xf16>
  %y = ane.layer_norm %x gamma = %g beta = %g {axes = array<i32: 2>} : (tensor<1x32x10208xf16>, tensor<10208xf16>, tensor<10208xf16>) -> tensor<1x32x10208xf16>
  ane.return %y : tensor<1x32x10208xf16>
}
