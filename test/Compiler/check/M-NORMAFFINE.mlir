// A gamma between reshapes does not compile on M1 and M2.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir --target=m2 | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --target=m2 --json | FileCheck %s --check-prefix=GOOD

// BAD: warning M-NORMAFFINE C {{.*}}bad.mlir:{{.*}} mul by a constant of 1024 channels between reshapes fewer than 1024
// GOOD: "complete": true
// GOOD-NOT: "M-NORMAFFINE"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x1024x32xf16> {ane.port = "x"})
    -> (tensor<1x1024x32xf16> {ane.port = "y"}) {
  %s = ane.const dense<[1, 1024, 1, 32]> : tensor<4xi32>
  %g = ane.const dense_resource<"m:g"> : tensor<1x1024x1x1xf16>
  %a = ane.reshape %x, %s : (tensor<1x1024x32xf16>, tensor<4xi32>) -> tensor<1x1024x1x32xf16>
  %b = ane.mul %a, %g : tensor<1x1024x1x32xf16>, tensor<1x1024x1x1xf16>
  %t = ane.const dense<[1, 1024, 32]> : tensor<3xi32>
  %y = ane.reshape %b, %t : (tensor<1x1024x1x32xf16>, tensor<3xi32>) -> tensor<1x1024x32xf16>
  ane.return %y : tensor<1x1024x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x1023x32xf16> {ane.port = "x"})
    -> (tensor<1x1023x32xf16> {ane.port = "y"}) {
  %s = ane.const dense<[1, 1023, 1, 32]> : tensor<4xi32>
  %g = ane.const dense_resource<"m:g"> : tensor<1x1023x1x1xf16>
  %a = ane.reshape %x, %s : (tensor<1x1023x32xf16>, tensor<4xi32>) -> tensor<1x1023x1x32xf16>
  %b = ane.mul %a, %g : tensor<1x1023x1x32xf16>, tensor<1x1023x1x1xf16>
  %t = ane.const dense<[1, 1023, 32]> : tensor<3xi32>
  %y = ane.reshape %b, %t : (tensor<1x1023x1x32xf16>, tensor<3xi32>) -> tensor<1x1023x32xf16>
  ane.return %y : tensor<1x1023x32xf16>
}
