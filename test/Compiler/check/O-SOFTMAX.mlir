// softmax over channels wants a power of two.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning O-SOFTMAX D {{.*}}bad.mlir:{{.*}} softmax over 768 channels a power of two
// GOOD: "complete": true
// GOOD-NOT: "O-SOFTMAX"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x768x1x32xf16> {ane.port = "x"})
    -> (tensor<1x768x1x32xf16> {ane.port = "y"}) {
  %y = ane.softmax %x {axis = 1 : i32} : (tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16>
  ane.return %y : tensor<1x768x1x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x1024x1x32xf16> {ane.port = "x"})
    -> (tensor<1x1024x1x32xf16> {ane.port = "y"}) {
  %y = ane.softmax %x {axis = 1 : i32} : (tensor<1x1024x1x32xf16>) -> tensor<1x1024x1x32xf16>
  ane.return %y : tensor<1x1024x1x32xf16>
}
