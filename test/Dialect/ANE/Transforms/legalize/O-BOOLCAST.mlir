// A bool becomes a number by select.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: ane.cast
// CHECK: ane.select
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>, %y: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %0 = ane.greater %x, %y : tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>
  %1 = ane.cast %0 {dtype = "fp16"} : (tensor<1x64x1x32xi1>) -> tensor<1x64x1x32xf16>
  ane.return %1 : tensor<1x64x1x32xf16>
}

// Nothing is left of casts between floats.
// CHECK: ane.program @good
// CHECK-NEXT: ane.add
// CHECK-NEXT: ane.return
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>, %y: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %0 = ane.add %x, %y : tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>
  ane.return %0 : tensor<1x64x1x32xf16>
}
