// What is returned is computed.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK: %[[X:.*]] = ane.mul %arg0
// CHECK: %[[K:.*]] = ane.mul %arg1
// CHECK: ane.return %[[X]] update %[[K]]
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>, state %k: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  ane.return %x update %k : tensor<1x64x1x32xf16> update tensor<1x64x1x32xf16>
}

// CHECK: ane.program @good
// CHECK-NEXT: ane.add
// CHECK-NEXT: ane.return
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>, %y: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %0 = ane.add %x, %y : tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>
  ane.return %0 : tensor<1x64x1x32xf16>
}
