// On h17 layer_norm of 10240 or more values does not run with both gamma and beta.
// RUN: %legal %s m5 tolerance=4e-3,4e-3 | FileCheck %s --check-prefixes=CHECK,M5
// RUN: %legal %s m4 | FileCheck %s --check-prefixes=CHECK,M4

// CHECK: ane.program @bad on ane opset ios18 stage legal
// M5: ane.layer_norm %{{[a-z0-9]*}} {axes
// M5: ane.mul
// M5: ane.add
// M4: ane.layer_norm %{{.*}} gamma = %{{.*}} beta = %
// CHECK: ane.return
ane.program @bad on ane opset ios18 (%x: tensor<1x1x8x10240xf16>) -> tensor<1x1x8x10240xf16> {
  %g = ane.const dense<1.5> : tensor<10240xf16>
  %b = ane.const dense<0.25> : tensor<10240xf16>
  %0 = ane.layer_norm %x gamma = %g beta = %b {axes = array<i32: -1>, epsilon = 1.0e-3 : f16} : (tensor<1x1x8x10240xf16>, tensor<10240xf16>, tensor<10240xf16>) -> tensor<1x1x8x10240xf16>
  ane.return %0 : tensor<1x1x8x10240xf16>
}

// CHECK: ane.program @good
// CHECK: ane.layer_norm %{{.*}} gamma = %{{.*}} beta = %
ane.program @good on ane opset ios18 (%x: tensor<1x1x8x1024xf16>) -> tensor<1x1x8x1024xf16> {
  %g = ane.const dense<1.5> : tensor<1024xf16>
  %b = ane.const dense<0.25> : tensor<1024xf16>
  %0 = ane.layer_norm %x gamma = %g beta = %b {axes = array<i32: -1>, epsilon = 1.0e-3 : f16} : (tensor<1x1x8x1024xf16>, tensor<1024xf16>, tensor<1024xf16>) -> tensor<1x1x8x1024xf16>
  ane.return %0 : tensor<1x1x8x1024xf16>
}
