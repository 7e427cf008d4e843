// Two slices along the width are not joined before h16.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir --target=m1 | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --target=m1 --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-CONCATSLICES C {{.*}}bad.mlir:{{.*}} concat of 2 slices at an offset along the width at most one
// GOOD: "complete": true
// GOOD-NOT: "M-CONCATSLICES"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %b = ane.const dense<[0, 0, 0, 16]> : tensor<4xi32>
  %c = ane.const dense<[0, 0, 0, 8]> : tensor<4xi32>
  %s = ane.const dense<[1, 8, 64, 16]> : tensor<4xi32>
  %l = ane.slice_by_size %x, %b, %s : (tensor<1x8x64x32xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x8x64x16xf16>
  %r = ane.slice_by_size %x, %c, %s : (tensor<1x8x64x32xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x8x64x16xf16>
  %y = ane.concat (%r, %l) {axis = 3 : i32} : (tensor<1x8x64x16xf16>, tensor<1x8x64x16xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %b = ane.const dense<[0, 0, 0, 0]> : tensor<4xi32>
  %c = ane.const dense<[0, 0, 0, 8]> : tensor<4xi32>
  %s = ane.const dense<[1, 8, 64, 16]> : tensor<4xi32>
  %l = ane.slice_by_size %x, %b, %s : (tensor<1x8x64x32xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x8x64x16xf16>
  %r = ane.slice_by_size %x, %c, %s : (tensor<1x8x64x32xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x8x64x16xf16>
  %y = ane.concat (%r, %l) {axis = 3 : i32} : (tensor<1x8x64x16xf16>, tensor<1x8x64x16xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
