// softplus leaves fp16 at 11.09.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-SOFTPLUS B {{.*}}bad.mlir:{{.*}} softplus of values of unknown size values below 11.09
// GOOD: "complete": true
// GOOD-NOT: "M-SOFTPLUS"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.softplus %x : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %c = ane.clip %x {alpha = -1.0e1 : f16, beta = 1.0e1 : f16} : tensor<1x8x64x32xf16>
  %y = ane.softplus %c : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
