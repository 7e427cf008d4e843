// The engine ignores attn_mask: the op is spelled. A false of a bool mask hides with -1e4.
// RUN: %legal %s m1 tolerance=2e-3,4e-3 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: scaled_dot_product_attention
// CHECK: dense<-1.000000e+04>
// CHECK: ane.matmul %{{.*}} {transpose_x = false, transpose_y = true}
// CHECK: ane.add
// CHECK: ane.softmax
// CHECK: ane.matmul
// CHECK: ane.select
// CHECK: ane.softmax
ane.program @bad on ane opset ios18 (%q: tensor<1x4x32x64xf16>, %k: tensor<1x4x64x64xf16>, %v: tensor<1x4x64x64xf16>,
    %m: tensor<1x1x32x64xf16>) -> (tensor<1x4x32x64xf16>, tensor<1x4x32x64xf16>) {
  %0 = ane.scaled_dot_product_attention %q, %k, %v attn_mask = %m : (tensor<1x4x32x64xf16>, tensor<1x4x64x64xf16>, tensor<1x4x64x64xf16>, tensor<1x1x32x64xf16>) -> tensor<1x4x32x64xf16>
  %c = ane.const dense<-0.5> : tensor<f16>
  %p = ane.greater %m, %c : tensor<1x1x32x64xf16>, tensor<f16>
  %1 = ane.scaled_dot_product_attention %q, %k, %v attn_mask = %p : (tensor<1x4x32x64xf16>, tensor<1x4x64x64xf16>, tensor<1x4x64x64xf16>, tensor<1x1x32x64xi1>) -> tensor<1x4x32x64xf16>
  ane.return %0, %1 : tensor<1x4x32x64xf16>, tensor<1x4x32x64xf16>
}

// CHECK: ane.program @good
// CHECK: scaled_dot_product_attention
ane.program @good on ane opset ios18 (%q: tensor<1x4x32x64xf16>, %k: tensor<1x4x64x64xf16>, %v: tensor<1x4x64x64xf16>) -> tensor<1x4x32x64xf16> {
  %0 = ane.scaled_dot_product_attention %q, %k, %v : (tensor<1x4x32x64xf16>, tensor<1x4x64x64xf16>, tensor<1x4x64x64xf16>) -> tensor<1x4x32x64xf16>
  ane.return %0 : tensor<1x4x32x64xf16>
}
