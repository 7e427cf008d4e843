// round is off from 1024 on.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-ROUND C {{.*}}bad.mlir:{{.*}} round of values of unknown size values within -1024 to 1024
// GOOD: "complete": true
// GOOD-NOT: "M-ROUND"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.round %x : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %a = ane.relu6 %x : tensor<1x8x64x32xf16>
  %y = ane.round %a : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
