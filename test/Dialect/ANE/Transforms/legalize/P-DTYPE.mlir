// Bools, and integers that are only cast, are fp16 on the engine; callers keep their types.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s
// RUN: not ane-opt %S/Inputs/int32-port.mlir -ane-legalize 2>&1 | FileCheck %s --check-prefix=ERROR

// CHECK: ane.program @bad on ane opset ios18 stage legal (%{{.*}}: tensor<1x64x1x32xf16> {ane.view = tensor<1x64x1x32xi1>}, %{{.*}}: tensor<1x64x1x32xf16> {ane.view = tensor<1x64x1x32xi32>}) -> (tensor<1x64x1x32xf16> {ane.view = tensor<1x64x1x32xi1>})
// CHECK-NOT: ane.cast
ane.program @bad on ane opset ios18 (%b: tensor<1x64x1x32xi1>, %i: tensor<1x64x1x32xi32>) -> tensor<1x64x1x32xi1> {
  %0 = ane.cast %i {dtype = "fp16"} : (tensor<1x64x1x32xi32>) -> tensor<1x64x1x32xf16>
  %c = ane.const dense<1.0> : tensor<f16>
  %1 = ane.greater %0, %c : tensor<1x64x1x32xf16>, tensor<f16>
  %2 = ane.logical_and %b, %1 : tensor<1x64x1x32xi1>, tensor<1x64x1x32xi1>
  ane.return %2 : tensor<1x64x1x32xi1>
}

// CHECK: ane.program @good
// CHECK-NOT: ane.view
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %0 = ane.relu %x : tensor<1x64x1x32xf16>
  ane.return %0 : tensor<1x64x1x32xf16>
}

// ERROR: int32-port.mlir:3:{{[0-9]+}}: error: rule P-DTYPE: input "i" is int32; allowed: fp16
// ERROR: note: make the port fp16
