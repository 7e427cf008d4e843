// --to-mil replaces composite ops by their meaning.
// RUN: ane-translate --to-mil %s | FileCheck %s --implicit-check-not=nn. --implicit-check-not=rms_norm --implicit-check-not=swiglu
// CHECK: reduce_sum(
// CHECK: -> (y);
ane.program @main on ane opset ios18 (%x: tensor<1x64x1x32xf16> {ane.port = "x"}) -> (tensor<1x64x1x32xf16> {ane.port = "y"}) {
  %a = ane.nn.rms_norm %x : (tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16>
  %b = ane.nn.swiglu %a, %x : (tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16>
  ane.return %b : tensor<1x64x1x32xf16>
}
