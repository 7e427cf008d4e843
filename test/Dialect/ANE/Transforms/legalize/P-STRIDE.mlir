// Rows of ports are 64 bytes or a multiple: other dimensions are folded into them, or they are padded.
// RUN: %legal %s m1 tolerance=0,0 | FileCheck %s --check-prefixes=CHECK,PACKED
// RUN: %legal %s m1 boundary=multi tolerance=0,0 | FileCheck %s --check-prefixes=CHECK,MULTI

// CHECK: ane.program @bad on ane opset ios18 stage legal
// PACKED-SAME: (%{{.*}}: tensor<1x24x1x32xf16> {ane.port = "x", ane.view = tensor<1x768x1x1xf16>}, %{{.*}}: tensor<1x3x1x32xf16> {ane.port = "y", ane.view = tensor<3x29xf16>}, state %{{.*}}: tensor<1x1x1x32xf16> {ane.port = "s", ane.view = tensor<7xf16>})
// PACKED-SAME: -> (tensor<1x24x1x32xf16> {ane.port = "z", ane.view = tensor<1x768x1x1xf16>}, tensor<1x1x1x32xf16> {ane.port = "n", ane.view = tensor<f16>}
// PACKED: ane.slice_by_size
// MULTI-SAME: (%{{.*}}: tensor<1x768x1x32xf16> {ane.port = "x", ane.view = tensor<1x768x1x1xf16>}, %{{.*}}: tensor<1x1x3x32xf16> {ane.port = "y", ane.view = tensor<3x29xf16>}, state %{{.*}}: tensor<1x1x1x32xf16> {ane.port = "s", ane.view = tensor<7xf16>})
// MULTI: ane.slice_by_size
ane.program @bad on ane opset ios18 (%x: tensor<1x768x1x1xf16> {ane.port = "x"}, %y: tensor<3x29xf16> {ane.port = "y"}, state %s: tensor<7xf16> {ane.port = "s"})
    -> (tensor<1x768x1x1xf16> {ane.port = "z"}, tensor<f16> {ane.port = "n"}, tensor<3x29xf16> {ane.port = "m"}) {
  %0 = ane.tanh %x : tensor<1x768x1x1xf16>
  %1 = ane.reduce_max %y {axes = array<i32: 0, 1>} : (tensor<3x29xf16>) -> tensor<f16>
  %2 = ane.relu %y : tensor<3x29xf16>
  %3 = ane.add %s, %1 : tensor<7xf16>, tensor<f16>
  ane.return %0, %1, %2 update %3 : tensor<1x768x1x1xf16>, tensor<f16>, tensor<3x29xf16> update tensor<7xf16>
}

// CHECK: ane.program @good
// CHECK-NOT: ane.view
ane.program @good on ane opset ios18 (%x: tensor<1x768x1x64xf16>) -> tensor<1x768x1x64xf16> {
  %0 = ane.tanh %x : tensor<1x768x1x64xf16>
  ane.return %0 : tensor<1x768x1x64xf16>
}
