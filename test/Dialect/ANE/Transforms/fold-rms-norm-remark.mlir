// The remark counts, and an unknown scaling is refused.
// RUN: ane-opt %s --ane-fold-rms-norm --remarks-filter=ane-fold-rms-norm --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s
// CHECK: FoldedRmsNorm {{.*}}norms=1, weights=1
// RUN: not ane-opt %s --ane-fold-rms-norm=scaling=dynamic 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: 'dynamic'
func.func @main(%x: tensor<8x4xf16>) -> tensor<8x3xf16> {
  %g = ane.const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf16>
  %w = ane.const dense_resource<"model:w"> : tensor<3x4xf16>
  %sq = ane.square %x : tensor<8x4xf16>
  %mean = ane.reduce_mean %sq {axes = array<i32: -1>, keep_dims = true} : (tensor<8x4xf16>) -> tensor<8x1xf16>
  %r = ane.rsqrt %mean {epsilon = 1.0e-4 : f16} : tensor<8x1xf16>
  %n = ane.mul %x, %r : tensor<8x4xf16>, tensor<8x1xf16>
  %xn = ane.mul %n, %g : tensor<8x4xf16>, tensor<4xf16>
  %y = ane.linear %xn, %w : (tensor<8x4xf16>, tensor<3x4xf16>) -> tensor<8x3xf16>
  return %y : tensor<8x3xf16>
}
