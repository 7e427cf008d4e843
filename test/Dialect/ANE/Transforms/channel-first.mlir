// A model in [N, S, C] comes out channel first; ports stay as they are, and no layout op is left between.
// RUN: ane-opt %s --ane-channel-first --split-input-file | FileCheck %s

// One transpose at each port; the norm, the activation, the bias and the residual follow the linears.
// CHECK-LABEL: func.func @mlp
// CHECK-SAME: (%[[X:.*]]: tensor<2x8x4xf16>)
func.func @mlp(%x: tensor<2x8x4xf16>) -> tensor<2x8x4xf16> {
  // CHECK-DAG: %[[W1:.*]] = ane.const dense_resource<"m:w1"> : tensor<16x4xf16>
  // CHECK-DAG: %[[W2:.*]] = ane.const dense_resource<"m:w2"> : tensor<16x4xf16>
  // CHECK-DAG: %[[B1:.*]] = ane.const dense<1.000000e+00> : tensor<16xf16>
  // CHECK-DAG: %[[B2:.*]] = ane.const dense<{{.*}}> : tensor<1x4x1x1xf16>
  // CHECK: %[[R:.*]] = ane.reshape %[[X]], %{{.*}} -> tensor<2x1x8x4xf16>
  // CHECK-NEXT: %[[T:.*]] = ane.transpose %[[R]] {perm = array<i32: 0, 3, 1, 2>} : {{.*}} -> tensor<2x4x1x8xf16>
  // CHECK: %[[N:.*]] = ane.layer_norm %[[T]] gamma = %{{.*}} {axes = array<i32: 1>}
  // CHECK: %[[K1:.*]] = ane.reshape %[[W1]], %{{.*}} -> tensor<16x4x1x1xf16>
  // CHECK: %[[H:.*]] = ane.conv %[[N]], %[[K1]] bias = %[[B1]] {{.*}} -> tensor<2x16x1x8xf16>
  // CHECK-NEXT: %[[G:.*]] = ane.gelu %[[H]]
  // CHECK-NOT: ane.transpose %[[G]]
  // CHECK: %[[D:.*]] = ane.conv %[[G]], %{{.*}} -> tensor<2x4x1x8xf16>
  // CHECK: %[[DB:.*]] = ane.add %[[D]], %[[B2]]
  // CHECK-NEXT: %[[S:.*]] = ane.add %[[T]], %[[DB]]
  // CHECK-NEXT: %[[O:.*]] = ane.transpose %[[S]] {perm = array<i32: 0, 2, 3, 1>}
  // CHECK: %[[Y:.*]] = ane.reshape %[[O]], %{{.*}} -> tensor<2x8x4xf16>
  // CHECK-NEXT: return %[[Y]]
  %w1 = ane.const dense_resource<"m:w1"> : tensor<16x4xf16>
  %w2 = ane.const dense_resource<"m:w2"> : tensor<16x4xf16>
  %b1 = ane.const dense<1.0> : tensor<16xf16>
  %b2 = ane.const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf16>
  %g = ane.const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf16>
  %n = ane.layer_norm %x gamma = %g {axes = array<i32: -1>} : (tensor<2x8x4xf16>, tensor<4xf16>) -> tensor<2x8x4xf16>
  %h = ane.linear %n, %w1 bias = %b1 : (tensor<2x8x4xf16>, tensor<16x4xf16>, tensor<16xf16>) -> tensor<2x8x16xf16>
  %a = ane.gelu %h : tensor<2x8x16xf16>
  %d = ane.matmul %a, %w2 : (tensor<2x8x16xf16>, tensor<16x4xf16>) -> tensor<2x8x4xf16>
  %db = ane.add %d, %b2 : tensor<2x8x4xf16>, tensor<4xf16>
  %y = ane.add %x, %db : tensor<2x8x4xf16>, tensor<2x8x4xf16>
  return %y : tensor<2x8x4xf16>
}

// -----

// Heads: of the 8 transposes and 4 reshapes one reshape a tensor and the transposes of query and context are left,
// which attention itself needs; and the ports'.
// CHECK-LABEL: func.func @attention
// CHECK-SAME: (%[[X:.*]]: tensor<1x8x4xf16>)
func.func @attention(%x: tensor<1x8x4xf16>) -> tensor<1x8x4xf16> {
  // CHECK: %[[T:.*]] = ane.transpose %{{.*}} {perm = array<i32: 0, 3, 1, 2>}
  // CHECK: %[[Q:.*]] = ane.conv %[[T]]
  // CHECK: %[[K:.*]] = ane.conv %[[T]]
  // CHECK: %[[V:.*]] = ane.conv %[[T]]
  // CHECK: %[[Q1:.*]] = ane.reshape %[[Q]], %{{.*}} -> tensor<1x2x2x8xf16>
  // CHECK: %[[Q2:.*]] = ane.transpose %[[Q1]] {perm = array<i32: 0, 1, 3, 2>}
  // CHECK: %[[K1:.*]] = ane.reshape %[[K]], %{{.*}} -> tensor<1x2x2x8xf16>
  // CHECK: %[[V1:.*]] = ane.reshape %[[V]], %{{.*}} -> tensor<1x2x2x8xf16>
  // CHECK: %[[S:.*]] = ane.matmul %[[Q2]], %[[K1]] {transpose_y = false}
  // CHECK-NEXT: %[[P:.*]] = ane.softmax %[[S]]
  // CHECK-NEXT: %[[C:.*]] = ane.matmul %[[P]], %[[V1]] {transpose_y = true}
  // CHECK: %[[C1:.*]] = ane.transpose %[[C]] {perm = array<i32: 0, 1, 3, 2>}
  // CHECK: %[[C2:.*]] = ane.reshape %[[C1]], %{{.*}} -> tensor<1x4x1x8xf16>
  // CHECK: ane.conv %[[C2]]
  // CHECK-NEXT: ane.transpose %{{.*}} {perm = array<i32: 0, 2, 3, 1>}
  // CHECK-NOT: ane.transpose
  %wq = ane.const dense_resource<"m:q"> : tensor<4x4xf16>
  %wk = ane.const dense_resource<"m:k"> : tensor<4x4xf16>
  %wv = ane.const dense_resource<"m:v"> : tensor<4x4xf16>
  %wo = ane.const dense_resource<"m:o"> : tensor<4x4xf16>
  %heads = ane.const dense<[1, 8, 2, 2]> : tensor<4xi32>
  %joined = ane.const dense<[1, 8, 4]> : tensor<3xi32>
  %q = ane.linear %x, %wq : (tensor<1x8x4xf16>, tensor<4x4xf16>) -> tensor<1x8x4xf16>
  %k = ane.linear %x, %wk : (tensor<1x8x4xf16>, tensor<4x4xf16>) -> tensor<1x8x4xf16>
  %v = ane.linear %x, %wv : (tensor<1x8x4xf16>, tensor<4x4xf16>) -> tensor<1x8x4xf16>
  %q1 = ane.reshape %q, %heads : (tensor<1x8x4xf16>, tensor<4xi32>) -> tensor<1x8x2x2xf16>
  %k1 = ane.reshape %k, %heads : (tensor<1x8x4xf16>, tensor<4xi32>) -> tensor<1x8x2x2xf16>
  %v1 = ane.reshape %v, %heads : (tensor<1x8x4xf16>, tensor<4xi32>) -> tensor<1x8x2x2xf16>
  %q2 = ane.transpose %q1 {perm = array<i32: 0, 2, 1, 3>} : (tensor<1x8x2x2xf16>) -> tensor<1x2x8x2xf16>
  %k2 = ane.transpose %k1 {perm = array<i32: 0, 2, 1, 3>} : (tensor<1x8x2x2xf16>) -> tensor<1x2x8x2xf16>
  %v2 = ane.transpose %v1 {perm = array<i32: 0, 2, 1, 3>} : (tensor<1x8x2x2xf16>) -> tensor<1x2x8x2xf16>
  %s = ane.matmul %q2, %k2 {transpose_y = true} : (tensor<1x2x8x2xf16>, tensor<1x2x8x2xf16>) -> tensor<1x2x8x8xf16>
  %p = ane.softmax %s : (tensor<1x2x8x8xf16>) -> tensor<1x2x8x8xf16>
  %c = ane.matmul %p, %v2 : (tensor<1x2x8x8xf16>, tensor<1x2x8x2xf16>) -> tensor<1x2x8x2xf16>
  %c1 = ane.transpose %c {perm = array<i32: 0, 2, 1, 3>} : (tensor<1x2x8x2xf16>) -> tensor<1x8x2x2xf16>
  %c2 = ane.reshape %c1, %joined : (tensor<1x8x2x2xf16>, tensor<3xi32>) -> tensor<1x8x4xf16>
  %y = ane.linear %c2, %wo : (tensor<1x8x4xf16>, tensor<4x4xf16>) -> tensor<1x8x4xf16>
  return %y : tensor<1x8x4xf16>
}

// -----

// A composite that is channel first already takes the convs' results as they are.
// CHECK-LABEL: func.func @composite
func.func @composite(%x: tensor<1x8x4xf16>) -> tensor<1x8x4xf16> {
  // CHECK: %[[Q:.*]] = ane.conv
  // CHECK: %[[A:.*]] = ane.nn.attention %[[Q]], %[[Q]], %[[Q]] {heads = 2
  // CHECK: ane.conv %[[A]]
  %w = ane.const dense_resource<"m:q"> : tensor<4x4xf16>
  %four = ane.const dense<[1, 4, 1, 8]> : tensor<4xi32>
  %q = ane.linear %x, %w : (tensor<1x8x4xf16>, tensor<4x4xf16>) -> tensor<1x8x4xf16>
  %qt = ane.transpose %q {perm = array<i32: 0, 2, 1>} : (tensor<1x8x4xf16>) -> tensor<1x4x8xf16>
  %q4 = ane.reshape %qt, %four : (tensor<1x4x8xf16>, tensor<4xi32>) -> tensor<1x4x1x8xf16>
  %a = ane.nn.attention %q4, %q4, %q4 {heads = 2}
      : (tensor<1x4x1x8xf16>, tensor<1x4x1x8xf16>, tensor<1x4x1x8xf16>) -> tensor<1x4x1x8xf16>
  %a3 = ane.squeeze %a {axes = array<i32: 2>} : (tensor<1x4x1x8xf16>) -> tensor<1x4x8xf16>
  %at = ane.transpose %a3 {perm = array<i32: 0, 2, 1>} : (tensor<1x4x8xf16>) -> tensor<1x8x4xf16>
  %y = ane.linear %at, %w : (tensor<1x8x4xf16>, tensor<4x4xf16>) -> tensor<1x8x4xf16>
  return %y : tensor<1x8x4xf16>
}

// -----

// Every kind of op follows: axis, axes, lists, dropped dimensions; between the two linears there is no layout op.
// CHECK-LABEL: func.func @families
func.func @families(%x: tensor<2x8x4xf16>) -> tensor<2x4x4xf16> {
  // CHECK: ane.conv
  // CHECK-NOT: {{ane.transpose|ane.reshape %[a-z0-9_]*, .*tensor<[0-9x]*xf16>, tensor<4xi32>}}
  // CHECK: ane.softmax %{{.*}} {axis = 1 : i32}
  // CHECK: ane.split %{{.*}} {axis = 1 : i32, num_splits = 2
  // CHECK: ane.concat(%{{.*}}) {axis = 1 : i32}
  // CHECK: ane.slice_by_index %{{.*}} {begin_mask = array<i1: true, false, false, false>, end_mask = array<i1: true, false, false, true>, stride = array<i32: 1, 1, 1, 2>}
  // CHECK: ane.slice_by_size %{{.*}} -> tensor<2x4x1x3xf16>
  // CHECK: ane.pad %{{.*}} -> tensor<2x4x1x4xf16>
  // CHECK: ane.reduce_mean %{{.*}} {axes = array<i32: 1>, keep_dims = true} : {{.*}} -> tensor<2x1x1x4xf16>
  // CHECK: ane.reduce_max %{{.*}} {axes = array<i32: 3>, keep_dims = true} : {{.*}} -> tensor<2x4x1x1xf16>
  // CHECK: ane.tile %{{.*}} -> tensor<2x4x1x4xf16>
  // CHECK: ane.cumsum %{{.*}} {axis = 3 : i32}
  // CHECK: ane.select
  // CHECK: ane.conv
  %w = ane.const dense_resource<"m:w"> : tensor<4x4xf16>
  %h = ane.linear %x, %w : (tensor<2x8x4xf16>, tensor<4x4xf16>) -> tensor<2x8x4xf16>
  %s = ane.softmax %h : (tensor<2x8x4xf16>) -> tensor<2x8x4xf16>
  %p:2 = ane.split %s {num_splits = 2 : i32, axis = -1 : i32} : (tensor<2x8x4xf16>) -> (tensor<2x8x2xf16>, tensor<2x8x2xf16>)
  %c = ane.concat(%p#1, %p#0) {axis = 2 : i32} : (tensor<2x8x2xf16>, tensor<2x8x2xf16>) -> tensor<2x8x4xf16>
  %b = ane.const dense<[0, 1, 0]> : tensor<3xi32>
  %e = ane.const dense<[0, 0, 4]> : tensor<3xi32>
  %i = ane.slice_by_index %c, %b, %e {stride = array<i32: 1, 2, 1>, begin_mask = array<i1: true, false, false>,
      end_mask = array<i1: true, true, false>} : (tensor<2x8x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x4x4xf16>
  %sb = ane.const dense<[0, -3, 0]> : tensor<3xi32>
  %ss = ane.const dense<[2, 3, -1]> : tensor<3xi32>
  %z = ane.slice_by_size %i, %sb, %ss : (tensor<2x4x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  %pad = ane.const dense<[0, 1, 0, 0]> : tensor<4xi32>
  %d = ane.pad %z, %pad : (tensor<2x3x4xf16>, tensor<4xi32>) -> tensor<2x4x4xf16>
  %mean = ane.reduce_mean %d {axes = array<i32: -1>} : (tensor<2x4x4xf16>) -> tensor<2x4xf16>
  %kept = ane.expand_dims %mean {axes = array<i32: 2>} : (tensor<2x4xf16>) -> tensor<2x4x1xf16>
  %centred = ane.sub %d, %kept : tensor<2x4x4xf16>, tensor<2x4x1xf16>
  %max = ane.reduce_max %centred {axes = array<i32: 1>, keep_dims = true} : (tensor<2x4x4xf16>) -> tensor<2x1x4xf16>
  %reps = ane.const dense<[1, 4, 1]> : tensor<3xi32>
  %t = ane.tile %max, %reps : (tensor<2x1x4xf16>, tensor<3xi32>) -> tensor<2x4x4xf16>
  %cum = ane.cumsum %t {axis = 1 : i32} : (tensor<2x4x4xf16>) -> tensor<2x4x4xf16>
  %zero = ane.const dense<0.0> : tensor<f16>
  %more = ane.greater %cum, %zero : tensor<2x4x4xf16>, tensor<f16>
  %either = ane.select %more, %cum, %centred : (tensor<2x4x4xi1>, tensor<2x4x4xf16>, tensor<2x4x4xf16>) -> tensor<2x4x4xf16>
  %y = ane.linear %either, %w : (tensor<2x4x4xf16>, tensor<4x4xf16>) -> tensor<2x4x4xf16>
  return %y : tensor<2x4x4xf16>
}

// -----

// Rows of a matrix, a squeezed slice, an index of the largest; [N, H, W, C] between convs that are channel first.
// CHECK-LABEL: func.func @ranks
func.func @ranks(%x: tensor<8x4xf16>, %i: tensor<2x4x6x5xf16>) -> (tensor<8xi32>, tensor<2x4x6x5xf16>) {
  // CHECK-DAG: ane.conv %{{.*}} : (tensor<1x4x1x8xf16>, tensor<4x4x1x1xf16>) -> tensor<1x4x1x8xf16>
  // CHECK-DAG: ane.reduce_argmax %{{.*}} {axis = 1 : i32, keep_dims = true} : (tensor<1x4x1x8xf16>) -> tensor<1x1x1x8xi32>
  // CHECK-DAG: %[[P:.*]] = ane.relu %arg1
  // CHECK-DAG: %[[N:.*]] = ane.layer_norm %[[P]] {axes = array<i32: 1>}
  // CHECK-DAG: %[[C:.*]] = ane.conv %[[N]], %{{.*}} : (tensor<2x4x6x5xf16>, tensor<4x4x1x1xf16>) -> tensor<2x4x6x5xf16>
  // CHECK: return %{{.*}}, %[[C]]
  %w = ane.const dense_resource<"m:w"> : tensor<4x4xf16>
  %h = ane.linear %x, %w : (tensor<8x4xf16>, tensor<4x4xf16>) -> tensor<8x4xf16>
  %m = ane.reduce_argmax %h : (tensor<8x4xf16>) -> tensor<8xi32>
  %p = ane.relu %i : tensor<2x4x6x5xf16>
  %l = ane.transpose %p {perm = array<i32: 0, 2, 3, 1>} : (tensor<2x4x6x5xf16>) -> tensor<2x6x5x4xf16>
  %n = ane.layer_norm %l {axes = array<i32: 3>} : (tensor<2x6x5x4xf16>) -> tensor<2x6x5x4xf16>
  %c = ane.linear %n, %w : (tensor<2x6x5x4xf16>, tensor<4x4xf16>) -> tensor<2x6x5x4xf16>
  %f = ane.transpose %c {perm = array<i32: 0, 3, 1, 2>} : (tensor<2x6x5x4xf16>) -> tensor<2x4x6x5xf16>
  return %m, %f : tensor<8xi32>, tensor<2x4x6x5xf16>
}

// -----

// A class token: the squeezed slice of a sequence is a row of the head.
// CHECK-LABEL: func.func @token
func.func @token(%x: tensor<1x8x4xf16>) -> tensor<1x3xf16> {
  // CHECK: %[[N:.*]] = ane.nn.rms_norm %{{.*}} : (tensor<1x4x1x8xf16>, tensor<1x4x1x1xf16>) -> tensor<1x4x1x8xf16>
  // CHECK: %[[S:.*]] = ane.slice_by_index %[[N]], {{.*}} -> tensor<1x4x1x1xf16>
  // CHECK: %[[Y:.*]] = ane.conv %[[S]], {{.*}} -> tensor<1x3x1x1xf16>
  // CHECK-NOT: ane.transpose
  // CHECK: ane.reshape %[[Y]], {{.*}} -> tensor<1x3xf16>
  %w = ane.const dense_resource<"m:w"> : tensor<3x4xf16>
  %g = ane.const dense<2.0> : tensor<1x1x4xf16>
  %n = ane.nn.rms_norm %x, %g {axis = -1} : (tensor<1x8x4xf16>, tensor<1x1x4xf16>) -> tensor<1x8x4xf16>
  %b = ane.const dense<[0, -2, 0]> : tensor<3xi32>
  %e = ane.const dense<[0, 0, 0]> : tensor<3xi32>
  %s = ane.slice_by_index %n, %b, %e {begin_mask = array<i1: true, false, true>, end_mask = array<i1: true, false, true>,
      squeeze_mask = array<i1: false, true, false>} : (tensor<1x8x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<1x4xf16>
  %y = ane.linear %s, %w : (tensor<1x4xf16>, tensor<3x4xf16>) -> tensor<1x3xf16>
  return %y : tensor<1x3xf16>
}

// -----

// What nothing asks to move stays: attention in [N, H, S, D], a weight that is a port, a compressed one.
// CHECK-LABEL: ane.program @stays
// CHECK-NOT: ane.conv
// CHECK-NOT: ane.transpose
// CHECK: ane.return
ane.program @stays on ane opset ios18 (%s: tensor<1x2x8x8xf16>, %x: tensor<1x8x4xf16>, %w: tensor<4x4xf16> {ane.weight})
    -> (tensor<1x2x8x8xf16>, tensor<1x8x4xf16>, tensor<1x8x4xf16>) {
  %q = ane.const dense<1> : tensor<4x4xi8>
  %z = ane.const dense<0> : tensor<i8>
  %f = ane.const dense<0.5> : tensor<f16>
  %p = ane.softmax %s : (tensor<1x2x8x8xf16>) -> tensor<1x2x8x8xf16>
  %a = ane.linear %x, %w : (tensor<1x8x4xf16>, tensor<4x4xf16>) -> tensor<1x8x4xf16>
  %wq = ane.constexpr_affine_dequantize %q, %z, %f {axis = 0 : i32} : (tensor<4x4xi8>, tensor<i8>, tensor<f16>) -> tensor<4x4xf16>
  %b = ane.linear %x, %wq : (tensor<1x8x4xf16>, tensor<4x4xf16>) -> tensor<1x8x4xf16>
  ane.return %p, %a, %b : tensor<1x2x8x8xf16>, tensor<1x8x4xf16>, tensor<1x8x4xf16>
}

// -----

// CHECK-LABEL: ane.program @legal
// CHECK: ane.linear
ane.program @legal on ane opset ios18 stage legal (%x: tensor<1x8x4xf16>) -> (tensor<1x8x4xf16>) {
  %w = ane.const dense_resource<"m:w"> : tensor<4x4xf16>
  %y = ane.linear %x, %w : (tensor<1x8x4xf16>, tensor<4x4xf16>) -> tensor<1x8x4xf16>
  ane.return %y : tensor<1x8x4xf16>
}

// -----

// A scalar is no view of dimensions.
// CHECK-LABEL: func.func @scalar
func.func @scalar(%x: tensor<1x1x1xf16>) -> tensor<f16> {
  // CHECK: ane.conv
  // CHECK-NOT: tensor<0xi32>
  // CHECK: %[[S:.*]] = ane.squeeze {{.*}} -> tensor<f16>
  // CHECK-NEXT: return %[[S]]
  %w = ane.const dense<2.0> : tensor<1x1xf16>
  %y = ane.linear %x, %w : (tensor<1x1x1xf16>, tensor<1x1xf16>) -> tensor<1x1x1xf16>
  %s = ane.squeeze %y : (tensor<1x1x1xf16>) -> tensor<f16>
  return %s : tensor<f16>
}

// -----

// A list of sizes without elements runs nowhere.
// CHECK-LABEL: func.func @reduced
func.func @reduced(%x: tensor<16x16xf16>) -> tensor<f16> {
  // CHECK-NOT: tensor<0xi32>
  // CHECK: ane.reduce_sum {{.*}} -> tensor<1x1x1x1xf16>
  // CHECK-NEXT: ane.squeeze {{.*}} : (tensor<1x1x1x1xf16>) -> tensor<f16>
  %w = ane.const dense<0.5> : tensor<40x16xf16>
  %y = ane.linear %x, %w : (tensor<16x16xf16>, tensor<40x16xf16>) -> tensor<16x40xf16>
  %s = ane.reduce_sum %y {axes = array<i32: 1, 0>} : (tensor<16x40xf16>) -> tensor<f16>
  return %s : tensor<f16>
}
