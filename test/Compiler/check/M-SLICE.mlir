// Slices along the width saturate on M1 and M2.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir --target=m1 | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --target=m1 --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-SLICE B {{.*}}bad.mlir:{{.*}} slice_by_size along the width of values of unknown size values within -4094 to 4094
// GOOD: "complete": true
// GOOD-NOT: "M-SLICE"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x16xf16> {ane.port = "y"}) {
  %b = ane.const dense<[0, 0, 0, 16]> : tensor<4xi32>
  %s = ane.const dense<[1, 8, 64, 16]> : tensor<4xi32>
  %y = ane.slice_by_size %x, %b, %s : (tensor<1x8x64x32xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x8x64x16xf16>
  ane.return %y : tensor<1x8x64x16xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x16xf16> {ane.port = "y"}) {
  %b = ane.const dense<[0, 0, 0, 0]> : tensor<4xi32>
  %s = ane.const dense<[1, 8, 64, 16]> : tensor<4xi32>
  %y = ane.slice_by_size %x, %b, %s : (tensor<1x8x64x32xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x8x64x16xf16>
  ane.return %y : tensor<1x8x64x16xf16>
}
