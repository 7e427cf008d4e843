// A very wide row is not joined.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir --target=m5 | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --target=m5 --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-WIDEROW C {{.*}}bad.mlir:{{.*}} concat of a reshaped row of 100000 elements at most 65536
// GOOD: "complete": true
// GOOD-NOT: "M-WIDEROW"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x12500xf16> {ane.port = "x"})
    -> (tensor<2x100000xf16> {ane.port = "y"}) {
  %s = ane.const dense<[1, 100000]> : tensor<2xi32>
  %a = ane.reshape %x, %s : (tensor<1x8x12500xf16>, tensor<2xi32>) -> tensor<1x100000xf16>
  %y = ane.concat (%a, %a) {axis = 0 : i32} : (tensor<1x100000xf16>, tensor<1x100000xf16>) -> tensor<2x100000xf16>
  ane.return %y : tensor<2x100000xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x8192xf16> {ane.port = "x"})
    -> (tensor<2x65536xf16> {ane.port = "y"}) {
  %s = ane.const dense<[1, 65536]> : tensor<2xi32>
  %a = ane.reshape %x, %s : (tensor<1x8x8192xf16>, tensor<2xi32>) -> tensor<1x65536xf16>
  %y = ane.concat (%a, %a) {axis = 0 : i32} : (tensor<1x65536xf16>, tensor<1x65536xf16>) -> tensor<2x65536xf16>
  ane.return %y : tensor<2x65536xf16>
}
