// Attention ignores its mask.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: error O-MASK B {{.*}}bad.mlir:{{.*}} attention with attn_mask attention without a mask
// GOOD: "complete": true
// GOOD-NOT: "O-MASK"

//--- bad.mlir
ane.program @main on ane opset ios18 (%k: tensor<1x4x64x32xf16> {ane.port = "k"}, %m: tensor<1x4x64x64xf16> {ane.port = "m"}, %x: tensor<1x4x64x32xf16> {ane.port = "x"})
    -> (tensor<1x4x64x32xf16> {ane.port = "y"}) {
  %y = ane.scaled_dot_product_attention %x, %k, %k attn_mask = %m : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x64xf16>) -> tensor<1x4x64x32xf16>
  ane.return %y : tensor<1x4x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%k: tensor<1x4x64x32xf16> {ane.port = "k"}, %x: tensor<1x4x64x32xf16> {ane.port = "x"})
    -> (tensor<1x4x64x32xf16> {ane.port = "y"}) {
  %y = ane.scaled_dot_product_attention %x, %k, %k : (tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>, tensor<1x4x64x32xf16>) -> tensor<1x4x64x32xf16>
  ane.return %y : tensor<1x4x64x32xf16>
}
