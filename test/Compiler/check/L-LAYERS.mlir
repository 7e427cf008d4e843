// A program holds so many layers.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning L-LAYERS C {{.*}}bad.mlir:{{.*}} program @main has 25 attention layers about 24
// GOOD: "complete": true
// GOOD-NOT: "L-LAYERS"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x4x64x32xf16> {ane.port = "x"})
    -> (tensor<1x4x64x32xf16> {ane.port = "h25"}) {
  %h1 = ane.scaled_dot_product_attention %x, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h2 = ane.scaled_dot_product_attention %h1, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h3 = ane.scaled_dot_product_attention %h2, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h4 = ane.scaled_dot_product_attention %h3, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h5 = ane.scaled_dot_product_attention %h4, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h6 = ane.scaled_dot_product_attention %h5, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h7 = ane.scaled_dot_product_attention %h6, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h8 = ane.scaled_dot_product_attention %h7, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h9 = ane.scaled_dot_product_attention %h8, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h10 = ane.scaled_dot_product_attention %h9, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h11 = ane.scaled_dot_product_attention %h10, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h12 = ane.scaled_dot_product_attention %h11, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h13 = ane.scaled_dot_product_attention %h12, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h14 = ane.scaled_dot_product_attention %h13, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h15 = ane.scaled_dot_product_attention %h14, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h16 = ane.scaled_dot_product_attention %h15, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h17 = ane.scaled_dot_product_attention %h16, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h18 = ane.scaled_dot_product_attention %h17, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h19 = ane.scaled_dot_product_attention %h18, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h20 = ane.scaled_dot_product_attention %h19, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h21 = ane.scaled_dot_product_attention %h20, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h22 = ane.scaled_dot_product_attention %h21, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h23 = ane.scaled_dot_product_attention %h22, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h24 = ane.scaled_dot_product_attention %h23, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h25 = ane.scaled_dot_product_attention %h24, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  ane.return %h25 : tensor<1x4x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x4x64x32xf16> {ane.port = "x"})
    -> (tensor<1x4x64x32xf16> {ane.port = "h24"}) {
  %h1 = ane.scaled_dot_product_attention %x, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h2 = ane.scaled_dot_product_attention %h1, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h3 = ane.scaled_dot_product_attention %h2, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h4 = ane.scaled_dot_product_attention %h3, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h5 = ane.scaled_dot_product_attention %h4, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h6 = ane.scaled_dot_product_attention %h5, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h7 = ane.scaled_dot_product_attention %h6, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h8 = ane.scaled_dot_product_attention %h7, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h9 = ane.scaled_dot_product_attention %h8, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h10 = ane.scaled_dot_product_attention %h9, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h11 = ane.scaled_dot_product_attention %h10, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h12 = ane.scaled_dot_product_attention %h11, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h13 = ane.scaled_dot_product_attention %h12, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h14 = ane.scaled_dot_product_attention %h13, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h15 = ane.scaled_dot_product_attention %h14, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h16 = ane.scaled_dot_product_attention %h15, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h17 = ane.scaled_dot_product_attention %h16, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h18 = ane.scaled_dot_product_attention %h17, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h19 = ane.scaled_dot_product_attention %h18, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h20 = ane.scaled_dot_product_attention %h19, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h21 = ane.scaled_dot_product_attention %h20, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h22 = ane.scaled_dot_product_attention %h21, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h23 = ane.scaled_dot_product_attention %h22, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  %h24 = ane.scaled_dot_product_attention %h23, %x, %x : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  ane.return %h24 : tensor<1x4x64x32xf16>
}
