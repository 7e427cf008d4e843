// gelu, rsqrt and inverse have other forms.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning O-GELU B {{.*}}bad.mlir:{{.*}} gelu the form with tanh
// BAD: warning O-GELU B {{.*}}bad.mlir:{{.*}} rsqrt pow(x, -0.5)
// BAD: warning O-GELU B {{.*}}bad.mlir:{{.*}} inverse real_div
// GOOD: "complete": true
// GOOD-NOT: "O-GELU"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %a = ane.gelu %x : tensor<1x8x64x32xf16>
  %b = ane.rsqrt %a : tensor<1x8x64x32xf16>
  %y = ane.inverse %b : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %h = ane.const dense<-0.5> : tensor<f16>
  %y = ane.pow %x, %h : tensor<1x8x64x32xf16>, tensor<f16>
  ane.return %y : tensor<1x8x64x32xf16>
}
