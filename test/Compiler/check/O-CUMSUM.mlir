// A running sum is a product with a triangle.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: error O-CUMSUM B {{.*}}bad.mlir:{{.*}} cumsum is not on the engine matmul
// GOOD: "complete": true
// GOOD-NOT: "O-CUMSUM"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.cumsum %x {axis = 3 : i32} : (tensor<1x8x64x32xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %t = ane.const dense<1.0> : tensor<32x32xf16>
  %y = ane.matmul %x, %t : (tensor<1x8x64x32xf16>, tensor<32x32xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
