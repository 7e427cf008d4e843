// A causal attention whose mask would be a constant of 32 MiB is cut even where nothing asks for it.
// RUN: ane-opt %s -ane-decompose-attention -mlir-elide-elementsattrs-if-larger=8 | FileCheck %s
// RUN: ane-opt %s -ane-decompose-composites -mlir-elide-elementsattrs-if-larger=8 | FileCheck %s

// CHECK-LABEL: ane.program @large
// CHECK-NOT: tensor<1x1x4096x4096xf16>
// CHECK: ane.const {{.*}} : tensor<1x1x1024x4096xf16>
// CHECK: ane.concat({{.*}}) {axis = 2 : i32, interleave = false}
// CHECK-SAME: -> tensor<1x1x4096x8xf16>
ane.program @large on ane opset ios18 (%q: tensor<1x8x1x4096xf16>) -> (tensor<1x8x1x4096xf16> {ane.port = "y"}) {
  %y = ane.nn.attention %q, %q, %q {heads = 1, causal}
      : (tensor<1x8x1x4096xf16>, tensor<1x8x1x4096xf16>, tensor<1x8x1x4096xf16>) -> tensor<1x8x1x4096xf16>
  ane.return %y : tensor<1x8x1x4096xf16>
}
