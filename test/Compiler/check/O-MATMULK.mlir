// The inner dimension of computed products is padded.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning O-MATMULK C {{.*}}bad.mlir:{{.*}} matmul over 63 elements a multiple of 32
// GOOD: "complete": true
// GOOD-NOT: "O-MATMULK"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x63xf16> {ane.port = "x"}, %z: tensor<1x8x63x32xf16> {ane.port = "z"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.matmul %x, %z : (tensor<1x8x64x63xf16>, tensor<1x8x63x32xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x64xf16> {ane.port = "x"}, %z: tensor<1x8x64x32xf16> {ane.port = "z"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.matmul %x, %z : (tensor<1x8x64x64xf16>, tensor<1x8x64x32xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
