// Attention over many keys is tiled.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning L-KEYS C {{.*}}bad.mlir:{{.*}} attention over 1024 keys at most 512
// GOOD: "complete": true
// GOOD-NOT: "L-KEYS"

//--- bad.mlir
ane.program @main on ane opset ios18 (%k: tensor<1x8x1024x32xf16> {ane.port = "k"}, %x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x1024xf16> {ane.port = "y"}) {
  %s = ane.matmul %x, %k {transpose_y = true} : (tensor<1x8x64x32xf16>, tensor<1x8x1024x32xf16>) -> tensor<1x8x64x1024xf16>
  %c = ane.const dense<1.25e-01> : tensor<f16>
  %t = ane.mul %s, %c : tensor<1x8x64x1024xf16>, tensor<f16>
  %y = ane.softmax %t {axis = -1 : i32} : (tensor<1x8x64x1024xf16>) -> tensor<1x8x64x1024xf16>
  ane.return %y : tensor<1x8x64x1024xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%k: tensor<1x8x512x32xf16> {ane.port = "k"}, %x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x512xf16> {ane.port = "y"}) {
  %s = ane.matmul %x, %k {transpose_y = true} : (tensor<1x8x64x32xf16>, tensor<1x8x512x32xf16>) -> tensor<1x8x64x512xf16>
  %c = ane.const dense<1.25e-01> : tensor<f16>
  %t = ane.mul %s, %c : tensor<1x8x64x512xf16>, tensor<f16>
  %y = ane.softmax %t {axis = -1 : i32} : (tensor<1x8x64x512xf16>) -> tensor<1x8x64x512xf16>
  ane.return %y : tensor<1x8x64x512xf16>
}
