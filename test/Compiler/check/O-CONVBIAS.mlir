// A bias is added after the conv.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: warning O-CONVBIAS D {{.*}}bad.mlir:{{.*}} conv with bias no bias
// GOOD: "complete": true
// GOOD-NOT: "O-CONVBIAS"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:w"> : tensor<8x8x1x1xf16>
  %b = ane.const dense_resource<"m:b"> : tensor<8xf16>
  %y = ane.conv %x, %w bias = %b : (tensor<1x8x64x32xf16>, tensor<8x8x1x1xf16>, tensor<8xf16>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:w"> : tensor<8x8x1x1xf16>
  %b = ane.const dense_resource<"m:b"> : tensor<1x8x1x1xf16>
  %c = ane.conv %x, %w : (tensor<1x8x64x32xf16>, tensor<8x8x1x1xf16>) -> tensor<1x8x64x32xf16>
  %y = ane.add %c, %b : tensor<1x8x64x32xf16>, tensor<1x8x1x1xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
