// A vector of 1024 or more constants between two reshapes fails on h13 and h14.
// RUN: %legal %s m2 tolerance=0,0 | FileCheck %s --check-prefixes=CHECK,M2
// RUN: %legal %s m3 tolerance=0,0 | FileCheck %s --check-prefixes=CHECK,M3

// CHECK: ane.program @bad on ane opset ios18 stage legal
// M2: ane.mul %{{.*}} : tensor<1x1x32x32xf16>, tensor<1x1x32x32xf16>
// M3: ane.mul %{{.*}} : tensor<1x1024x1x1xf16>, tensor<1x1024x1x1xf16>
ane.program @bad on ane opset ios18 (%x: tensor<1x1x32x32xf16>) -> tensor<1x1x32x32xf16> {
  %i = ane.const dense<[[[[0.5]], [[1.5]]]]> : tensor<1x2x1x1xf16>
  %r = ane.const dense<[1, 512, 1, 1]> : tensor<4xi32>
  %c = ane.tile %i, %r : (tensor<1x2x1x1xf16>, tensor<4xi32>) -> tensor<1x1024x1x1xf16>
  %s = ane.const dense<[1, 1024, 1, 1]> : tensor<4xi32>
  %t = ane.const dense<[1, 1, 32, 32]> : tensor<4xi32>
  %0 = ane.reshape %x, %s : (tensor<1x1x32x32xf16>, tensor<4xi32>) -> tensor<1x1024x1x1xf16>
  %1 = ane.mul %0, %c : tensor<1x1024x1x1xf16>, tensor<1x1024x1x1xf16>
  %2 = ane.reshape %1, %t : (tensor<1x1024x1x1xf16>, tensor<4xi32>) -> tensor<1x1x32x32xf16>
  ane.return %2 : tensor<1x1x32x32xf16>
}

// CHECK: ane.program @good
// CHECK: ane.mul %{{.*}} : tensor<1x1024x1x1xf16>, tensor<f16>
ane.program @good on ane opset ios18 (%x: tensor<1x1x32x32xf16>) -> tensor<1x1x32x32xf16> {
  %c = ane.const dense<0.5> : tensor<f16>
  %s = ane.const dense<[1, 1024, 1, 1]> : tensor<4xi32>
  %t = ane.const dense<[1, 1, 32, 32]> : tensor<4xi32>
  %0 = ane.reshape %x, %s : (tensor<1x1x32x32xf16>, tensor<4xi32>) -> tensor<1x1024x1x1xf16>
  %1 = ane.mul %0, %c : tensor<1x1024x1x1xf16>, tensor<f16>
  %2 = ane.reshape %1, %t : (tensor<1x1024x1x1xf16>, tensor<4xi32>) -> tensor<1x1x32x32xf16>
  ane.return %2 : tensor<1x1x32x32xf16>
}
