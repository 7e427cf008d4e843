// Kernels are narrow, but may be tall.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: error L-KERNEL B {{.*}}bad.mlir:{{.*}} a kernel 14 wide at most 13
// GOOD: "complete": true
// GOOD-NOT: "L-KERNEL"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x19xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:w"> : tensor<8x8x1x14xf16>
  %y = ane.conv %x, %w : (tensor<1x8x64x32xf16>, tensor<8x8x1x14xf16>) -> tensor<1x8x64x19xf16>
  ane.return %y : tensor<1x8x64x19xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x20xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:w"> : tensor<8x8x1x13xf16>
  %y = ane.conv %x, %w : (tensor<1x8x64x32xf16>, tensor<8x8x1x13xf16>) -> tensor<1x8x64x20xf16>
  ane.return %y : tensor<1x8x64x20xf16>
}
