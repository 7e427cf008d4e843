// A program of more than 2 GB of weights must be cut: legalization says so.
// RUN: split-file %s %t
// RUN: not ane-opt %t/bad.mlir -ane-legalize 2>&1 | FileCheck %s --check-prefix=ERROR
// RUN: ane-opt %t/good.mlir -ane-legalize | FileCheck %s

// ERROR: bad.mlir:2:{{[0-9]+}}: error: rule W-TOTAL: program @bad has 2112 MiB of weights; allowed: less than about 2048 MiB
// ERROR: note: cut the program in two
// CHECK: ane.program @good on ane opset ios18 stage legal

//--- bad.mlir
ane.weights @m file "m.safetensors"
ane.program @bad on ane opset ios18 (%x: tensor<1x16384x1x32xf16>) -> (tensor<1x33792x1x32xf16>, tensor<1x33792x1x32xf16>) {
  %w = ane.const dense_resource<"m:w"> : tensor<33792x16384x1x1xf16>
  %v = ane.const dense_resource<"m:v"> : tensor<33792x16384x1x1xf16>
  %0 = ane.conv %x, %w : (tensor<1x16384x1x32xf16>, tensor<33792x16384x1x1xf16>) -> tensor<1x33792x1x32xf16>
  %1 = ane.conv %x, %v : (tensor<1x16384x1x32xf16>, tensor<33792x16384x1x1xf16>) -> tensor<1x33792x1x32xf16>
  ane.return %0, %1 : tensor<1x33792x1x32xf16>, tensor<1x33792x1x32xf16>
}
//--- good.mlir
ane.weights @m file "m.safetensors"
ane.program @good on ane opset ios18 (%x: tensor<1x16384x1x32xf16>) -> tensor<1x1024x1x32xf16> {
  %w = ane.const dense_resource<"m:w"> : tensor<1024x16384x1x1xf16>
  %0 = ane.conv %x, %w : (tensor<1x16384x1x32xf16>, tensor<1024x16384x1x1xf16>) -> tensor<1x1024x1x32xf16>
  ane.return %0 : tensor<1x1024x1x32xf16>
}
