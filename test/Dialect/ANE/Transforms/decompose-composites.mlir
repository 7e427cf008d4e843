// The op chains that composite ops become, in engine order: each proven on hardware, or built of ops that are.
// RUN: ane-opt %s -ane-decompose-composites | FileCheck %s --implicit-check-not=ane.nn

// s = 2^-5 for 768 channels, 768 s^2 eps = 7.5e-6, s sqrt(768) = 0.866.
// CHECK-LABEL: func.func @rms_norm
// CHECK-SAME: (%[[X:.*]]: tensor<1x768x1x32xf16>, %[[G:.*]]: tensor<1x768x1x1xf16>)
func.func @rms_norm(%x: tensor<1x768x1x32xf16>, %g: tensor<1x768x1x1xf16>) -> tensor<1x768x1x32xf16> {
  // CHECK: %[[S:.*]] = ane.const dense<3.125000e-02> : tensor<f16>
  // CHECK: %[[XS:.*]] = ane.mul %[[X]], %[[S]]
  // CHECK: %[[SQ:.*]] = ane.mul %[[XS]], %[[XS]]
  // CHECK: %[[SUM:.*]] = ane.reduce_sum %[[SQ]] {axes = array<i32: 1>, keep_dims = true}
  // CHECK-SAME: -> tensor<1x1x1x32xf16>
  // CHECK: %[[EPS:.*]] = ane.const dense<7.510{{.*}}e-06> : tensor<f16>
  // CHECK: %[[V:.*]] = ane.add %[[SUM]], %[[EPS]]
  // CHECK: %[[HALF:.*]] = ane.const dense<-5.000000e-01> : tensor<f16>
  // CHECK: %[[R:.*]] = ane.pow %[[V]], %[[HALF]]
  // CHECK: %[[F:.*]] = ane.const dense<8.662{{.*}}e-01> : tensor<f16>
  // CHECK: %[[RF:.*]] = ane.mul %[[R]], %[[F]]
  // CHECK: %[[XN:.*]] = ane.mul %[[X]], %[[RF]]
  // CHECK: %[[Y:.*]] = ane.mul %[[XN]], %[[G]]
  // CHECK: return %[[Y]]
  %y = ane.nn.rms_norm %x, %g : (tensor<1x768x1x32xf16>, tensor<1x768x1x1xf16>) -> tensor<1x768x1x32xf16>
  return %y : tensor<1x768x1x32xf16>
}

// At a power of 4 the last factor is 1, and an epsilon that would vanish stays the smallest number above 0.
// CHECK-LABEL: func.func @rms_norm_power
func.func @rms_norm_power(%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  // CHECK: dense<1.250000e-01>
  // CHECK: dense<5.960{{.*}}e-08>
  // CHECK: %[[R:.*]] = ane.pow
  // CHECK-NEXT: ane.mul %{{.*}}, %[[R]] : tensor<1x64x1x32xf16>, tensor<1x1x1x32xf16>
  // CHECK-NEXT: return
  %y = ane.nn.rms_norm %x {epsilon = 1.0e-12} : (tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16>
  return %y : tensor<1x64x1x32xf16>
}

// CHECK-LABEL: func.func @rms_norm_peak
// CHECK-SAME: (%[[X:.*]]: tensor<1x768x1x32xf16>)
func.func @rms_norm_peak(%x: tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16> {
  // CHECK: %[[A:.*]] = ane.abs %[[X]]
  // CHECK: %[[M:.*]] = ane.reduce_max %[[A]] {axes = array<i32: 1>, keep_dims = true}
  // CHECK: %[[B:.*]] = ane.maximum %[[M]], %{{.*}}
  // CHECK: ane.const dense<-1.000000e+00>
  // CHECK: %[[U:.*]] = ane.pow %[[B]], %{{.*}}
  // CHECK: dense<8.764{{.*}}e-02>
  // CHECK: %[[KU:.*]] = ane.mul %[[U]], %{{.*}}
  // CHECK: %[[BIAS:.*]] = ane.mul %[[KU]], %[[KU]]
  // CHECK: %[[XU:.*]] = ane.mul %[[X]], %[[U]]
  // CHECK: %[[SQ:.*]] = ane.mul %[[XU]], %[[XU]]
  // CHECK: %[[SUM:.*]] = ane.reduce_sum %[[SQ]]
  // CHECK: %[[V:.*]] = ane.add %[[SUM]], %[[BIAS]]
  // CHECK: %[[R:.*]] = ane.pow %[[V]], %{{.*}}
  // CHECK: dense<2.771{{.*}}e+01>
  // CHECK: %[[RF:.*]] = ane.mul %[[R]], %{{.*}}
  // CHECK: ane.mul %[[XU]], %[[RF]]
  %y = ane.nn.rms_norm %x {scaling = "peak"} : (tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16>
  return %y : tensor<1x768x1x32xf16>
}

// 4 heads read 2 key heads: the 2 x 4 queries of a group are 8 rows. k and v are reshaped, never transposed.
// CHECK-LABEL: func.func @attention
// CHECK-SAME: (%[[Q:.*]]: tensor<1x32x1x4xf16>, %[[K:.*]]: tensor<1x16x1x6xf16>, %[[V:.*]]: tensor<1x16x1x6xf16>,
// CHECK-SAME: %[[MASK:.*]]: tensor<1x1x4x6xf16>)
func.func @attention(%q: tensor<1x32x1x4xf16>, %k: tensor<1x16x1x6xf16>, %v: tensor<1x16x1x6xf16>,
                     %m: tensor<1x1x4x6xf16>) -> tensor<1x32x1x4xf16> {
  // CHECK: %[[Q1:.*]] = ane.reshape %[[Q]], %{{.*}} -> tensor<1x4x8x4xf16>
  // CHECK: %[[Q2:.*]] = ane.transpose %[[Q1]] {perm = array<i32: 0, 1, 3, 2>}
  // CHECK: %[[Q3:.*]] = ane.reshape %[[Q2]], %{{.*}} -> tensor<1x2x8x8xf16>
  // CHECK: %[[K1:.*]] = ane.reshape %[[K]], %{{.*}} -> tensor<1x2x8x6xf16>
  // CHECK: %[[QK:.*]] = ane.matmul %[[Q3]], %[[K1]] {transpose_x = false, transpose_y = false}
  // CHECK: %[[SCALED:.*]] = ane.mul %[[QK]], %{{.*}}
  // CHECK: %[[HEADS:.*]] = ane.reshape %[[SCALED]], %{{.*}} -> tensor<1x4x4x6xf16>
  // CHECK: %[[MASKED:.*]] = ane.add %[[HEADS]], %[[MASK]]
  // CHECK: %[[S:.*]] = ane.reshape %[[MASKED]], %{{.*}} -> tensor<1x2x8x6xf16>
  // CHECK: %[[MAX:.*]] = ane.reduce_max %[[S]] {axes = array<i32: -1>, keep_dims = true}
  // CHECK: %[[D:.*]] = ane.sub %[[S]], %[[MAX]]
  // CHECK: %[[E:.*]] = ane.exp %[[D]]
  // CHECK: %[[SUM:.*]] = ane.reduce_sum %[[E]] {axes = array<i32: -1>, keep_dims = true}
  // CHECK: %[[V1:.*]] = ane.reshape %[[V]], %{{.*}} -> tensor<1x2x8x6xf16>
  // CHECK: %[[EV:.*]] = ane.matmul %[[E]], %[[V1]] {transpose_x = false, transpose_y = true}
  // CHECK: %[[C:.*]] = ane.real_div %[[EV]], %[[SUM]]
  // CHECK: %[[C1:.*]] = ane.reshape %[[C]], %{{.*}} -> tensor<1x4x4x8xf16>
  // CHECK: %[[C2:.*]] = ane.transpose %[[C1]] {perm = array<i32: 0, 1, 3, 2>}
  // CHECK: %[[Y:.*]] = ane.reshape %[[C2]], %{{.*}} -> tensor<1x32x1x4xf16>
  // CHECK: return %[[Y]]
  %y = ane.nn.attention %q, %k, %v mask = %m {heads = 4, kv_heads = 2}
      : (tensor<1x32x1x4xf16>, tensor<1x16x1x6xf16>, tensor<1x16x1x6xf16>, tensor<1x1x4x6xf16>)
      -> tensor<1x32x1x4xf16>
  return %y : tensor<1x32x1x4xf16>
}

// One query: rows are heads, nothing is transposed, and a mask of one row needs no other view.
// CHECK-LABEL: func.func @attention_decode
// CHECK-NOT: ane.transpose
func.func @attention_decode(%q: tensor<1x32x1x1xf16>, %k: tensor<1x16x1x64xf16>, %m: tensor<1x1x1x64xf16>)
    -> tensor<1x32x1x1xf16> {
  // CHECK: ane.reshape %{{.*}} -> tensor<1x2x2x8xf16>
  // CHECK: ane.matmul %{{.*}} -> tensor<1x2x2x64xf16>
  // CHECK: ane.add %{{.*}} : tensor<1x2x2x64xf16>, tensor<1x1x1x64xf16>
  // CHECK-NEXT: %[[P:.*]] = ane.softmax %{{.*}} {axis = -1 : i32}
  // CHECK: %[[C:.*]] = ane.matmul %[[P]], %{{.*}} {transpose_x = false, transpose_y = true}
  // CHECK: ane.reshape %[[C]], %{{.*}} -> tensor<1x32x1x1xf16>
  %y = ane.nn.attention %q, %k, %k mask = %m {heads = 4, kv_heads = 2, causal, normalization = "softmax"}
      : (tensor<1x32x1x1xf16>, tensor<1x16x1x64xf16>, tensor<1x16x1x64xf16>, tensor<1x1x1x64xf16>)
      -> tensor<1x32x1x1xf16>
  return %y : tensor<1x32x1x1xf16>
}

// The last query sees every key; a scale of 1 costs nothing.
// CHECK-LABEL: func.func @attention_causal
func.func @attention_causal(%q: tensor<1x8x1x2xf32>, %k: tensor<1x8x1x3xf32>) -> tensor<1x8x1x2xf32> {
  // CHECK: %[[S:.*]] = ane.matmul
  // CHECK-NEXT: %[[M:.*]] = ane.const dense<{{\[\[\[\[}}0.000000e+00, 0.000000e+00, -1.000000e+04],
  // CHECK-SAME: [0.000000e+00, 0.000000e+00, 0.000000e+00]]]]> : tensor<1x1x2x3xf32>
  // CHECK-NEXT: ane.add %[[S]], %[[M]]
  %y = ane.nn.attention %q, %k, %k {heads = 1, causal, scale = 1.0}
      : (tensor<1x8x1x2xf32>, tensor<1x8x1x3xf32>, tensor<1x8x1x3xf32>) -> tensor<1x8x1x2xf32>
  return %y : tensor<1x8x1x2xf32>
}

// CHECK-LABEL: func.func @rope_half
// CHECK-SAME: (%[[X:.*]]: tensor<1x24x1x4xf16>, %[[COS:.*]]: tensor<1x4x1x4xf16>, %[[SIN:.*]]: tensor<1x4x1x1xf16>)
func.func @rope_half(%x: tensor<1x24x1x4xf16>, %cos: tensor<1x4x1x4xf16>, %sin: tensor<1x4x1x1xf16>)
    -> tensor<1x24x1x4xf16> {
  // CHECK: %[[V:.*]] = ane.reshape %[[X]], %{{.*}} -> tensor<1x3x8x4xf16>
  // CHECK: %[[B0:.*]] = ane.const dense<0> : tensor<4xi32>
  // CHECK: %[[SIZE0:.*]] = ane.const dense<[1, 3, 4, 4]>
  // CHECK: %[[A:.*]] = ane.slice_by_size %[[V]], %[[B0]], %[[SIZE0]]
  // CHECK: %[[B1:.*]] = ane.const dense<[0, 0, 4, 0]>
  // CHECK: %[[B:.*]] = ane.slice_by_size %[[V]], %[[B1]], %{{.*}}
  // CHECK: %[[C:.*]] = ane.reshape %[[COS]], %{{.*}} -> tensor<1x1x4x4xf16>
  // CHECK: %[[S:.*]] = ane.reshape %[[SIN]], %{{.*}} -> tensor<1x1x4x1xf16>
  // CHECK: %[[AC:.*]] = ane.mul %[[A]], %[[C]]
  // CHECK: %[[BS:.*]] = ane.mul %[[B]], %[[S]]
  // CHECK: %[[BC:.*]] = ane.mul %[[B]], %[[C]]
  // CHECK: %[[AS:.*]] = ane.mul %[[A]], %[[S]]
  // CHECK: %[[R0:.*]] = ane.sub %[[AC]], %[[BS]]
  // CHECK: %[[R1:.*]] = ane.add %[[BC]], %[[AS]]
  // CHECK: %[[J:.*]] = ane.concat(%[[R0]], %[[R1]]) {axis = 2 : i32, interleave = false}
  // CHECK: ane.reshape %[[J]], %{{.*}} -> tensor<1x24x1x4xf16>
  %y = ane.nn.rope %x, %cos, %sin {heads = 3}
      : (tensor<1x24x1x4xf16>, tensor<1x4x1x4xf16>, tensor<1x4x1x1xf16>) -> tensor<1x24x1x4xf16>
  return %y : tensor<1x24x1x4xf16>
}

// The pairs are the third dimension of another view; slices and the concat stay off the width.
// CHECK-LABEL: func.func @rope_interleaved
func.func @rope_interleaved(%x: tensor<1x24x1x4xf16>, %t: tensor<1x4x1x4xf16>) -> tensor<1x24x1x4xf16> {
  // CHECK: %[[V:.*]] = ane.reshape %{{.*}} -> tensor<1x12x2x4xf16>
  // CHECK: %[[A:.*]] = ane.slice_by_size %[[V]], %{{.*}} -> tensor<1x12x1x4xf16>
  // CHECK: %[[AH:.*]] = ane.reshape %[[A]], %{{.*}} -> tensor<1x3x4x4xf16>
  // CHECK: ane.const dense<[0, 0, 1, 0]>
  // CHECK: %[[B:.*]] = ane.slice_by_size %[[V]], %{{.*}} -> tensor<1x12x1x4xf16>
  // CHECK: %[[BH:.*]] = ane.reshape %[[B]], %{{.*}} -> tensor<1x3x4x4xf16>
  // CHECK: ane.concat({{.*}}) {axis = 2 : i32, interleave = false} : {{.*}} -> tensor<1x12x2x4xf16>
  // CHECK: ane.reshape %{{.*}} -> tensor<1x24x1x4xf16>
  %y = ane.nn.rope %x, %t, %t {heads = 3, style = "interleaved"}
      : (tensor<1x24x1x4xf16>, tensor<1x4x1x4xf16>, tensor<1x4x1x4xf16>) -> tensor<1x24x1x4xf16>
  return %y : tensor<1x24x1x4xf16>
}

// CHECK-LABEL: func.func @swiglu
// CHECK-SAME: (%[[G:.*]]: tensor<1x8x1x4xf16>, %[[U:.*]]: tensor<1x8x1x4xf16>)
func.func @swiglu(%g: tensor<1x8x1x4xf16>, %u: tensor<1x8x1x4xf16>) -> tensor<1x8x1x4xf16> {
  // CHECK: dense<5.000000e-01>
  // CHECK: %[[H:.*]] = ane.mul %[[G]], %{{.*}}
  // CHECK: %[[T:.*]] = ane.tanh %[[H]]
  // CHECK: dense<1.000000e+00>
  // CHECK: %[[T1:.*]] = ane.add %[[T]], %{{.*}}
  // CHECK: %[[S:.*]] = ane.mul %[[H]], %[[T1]]
  // CHECK: ane.mul %[[S]], %[[U]]
  %y = ane.nn.swiglu %g, %u : (tensor<1x8x1x4xf16>, tensor<1x8x1x4xf16>) -> tensor<1x8x1x4xf16>
  return %y : tensor<1x8x1x4xf16>
}

// Inside a program, whose state the result updates.
// CHECK-LABEL: ane.program @cache_update
// CHECK-SAME: state %[[C:[a-z0-9]*]]: {{.*}}, %[[U:.*]]: tensor<1x16x1x1xf16>, %[[M:.*]]: tensor<1x1x1x64xf16>)
ane.program @cache_update on ane opset ios18 (
    state %c: tensor<1x16x1x64xf16>, %u: tensor<1x16x1x1xf16>, %m: tensor<1x1x1x64xf16>)
    -> (tensor<1x16x1x64xf16> {ane.port = "y"}) {
  // CHECK: %[[NEG:.*]] = ane.mul %[[M]], %{{.*}}
  // CHECK: %[[KEEP:.*]] = ane.add %[[NEG]], %{{.*}}
  // CHECK: %[[CK:.*]] = ane.mul %[[C]], %[[KEEP]]
  // CHECK: %[[UM:.*]] = ane.mul %[[U]], %[[M]]
  // CHECK: %[[Y:.*]] = ane.add %[[CK]], %[[UM]]
  // CHECK: ane.return %[[Y]] update %[[Y]]
  %y = ane.nn.cache_update %c, %u, %m
      : (tensor<1x16x1x64xf16>, tensor<1x16x1x1xf16>, tensor<1x1x1x64xf16>) -> tensor<1x16x1x64xf16>
  ane.return %y update %y : tensor<1x16x1x64xf16> update tensor<1x16x1x64xf16>
}

// Every new op has the location of the op that it replaces.
// RUN: ane-opt %s -ane-decompose-composites -mlir-print-debuginfo -mlir-print-local-scope \
// RUN:   | FileCheck %s --check-prefix=LOC
// LOC-LABEL: func.func @named
func.func @named(%g: tensor<1x8x1x4xf16>) -> tensor<1x8x1x4xf16> {
  // LOC-COUNT-5: loc("act")
  %y = ane.nn.swiglu %g, %g : (tensor<1x8x1x4xf16>, tensor<1x8x1x4xf16>) -> tensor<1x8x1x4xf16> loc("act")
  return %y : tensor<1x8x1x4xf16>
}
