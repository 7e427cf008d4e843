// Windows of pools are limited.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir --target=m1 | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --target=m2 --json | FileCheck %s --check-prefix=GOOD

// BAD: warning L-POOL C {{.*}}bad.mlir:{{.*}} a window 31 wide at most 29
// GOOD: "complete": true
// GOOD-NOT: "L-POOL"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x64xf16> {ane.port = "x"})
    -> (tensor<1x8x64x34xf16> {ane.port = "y"}) {
  %y = ane.avg_pool %x {kernel_sizes = array<i32: 1, 31>, pad_type = "valid"} : (tensor<1x8x64x64xf16>) -> tensor<1x8x64x34xf16>
  ane.return %y : tensor<1x8x64x34xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x64xf16> {ane.port = "x"})
    -> (tensor<1x8x64x34xf16> {ane.port = "y"}) {
  %y = ane.avg_pool %x {kernel_sizes = array<i32: 1, 31>, pad_type = "valid"} : (tensor<1x8x64x64xf16>) -> tensor<1x8x64x34xf16>
  ane.return %y : tensor<1x8x64x34xf16>
}
