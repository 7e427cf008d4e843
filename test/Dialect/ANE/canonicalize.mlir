// Every law of canonicalization, and next to it what the law is not about.
// RUN: ane-opt %s --canonicalize --split-input-file | FileCheck %s

// CHECK-LABEL: func.func @neutral
// CHECK-SAME: (%[[X:.*]]: tensor<2x3xf16>, %[[R:.*]]: tensor<3xf16>)
func.func @neutral(%x: tensor<2x3xf16>, %r: tensor<3xf16>)
    -> (tensor<2x3xf16>, tensor<2x3xf16>, tensor<2x3xf16>, tensor<2x3xf16>, tensor<2x3xf16>, tensor<2x3xf16>) {
  %zero = ane.const dense<0.0> : tensor<f16>
  %one = ane.const dense<1.0> : tensor<3xf16>
  %add = ane.add %zero, %x : tensor<f16>, tensor<2x3xf16>
  %sub = ane.sub %x, %zero : tensor<2x3xf16>, tensor<f16>
  %mul = ane.mul %x, %one : tensor<2x3xf16>, tensor<3xf16>
  %div = ane.real_div %x, %one : tensor<2x3xf16>, tensor<3xf16>
  %pow = ane.pow %x, %one : tensor<2x3xf16>, tensor<3xf16>
  // The product has another shape than its operand.
  // CHECK: %[[WIDE:.*]] = ane.mul %[[R]], %{{.*}} : tensor<3xf16>, tensor<2x3xf16>
  %ones = ane.const dense<1.0> : tensor<2x3xf16>
  %wide = ane.mul %r, %ones : tensor<3xf16>, tensor<2x3xf16>
  // CHECK: return %[[X]], %[[X]], %[[X]], %[[X]], %[[X]], %[[WIDE]]
  return %add, %sub, %mul, %div, %pow, %wide : tensor<2x3xf16>, tensor<2x3xf16>, tensor<2x3xf16>, tensor<2x3xf16>,
      tensor<2x3xf16>, tensor<2x3xf16>
}

// -----

// CHECK-LABEL: func.func @not_neutral
// CHECK-SAME: (%[[X:.*]]: tensor<4xf32>)
func.func @not_neutral(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %zero = ane.const dense<0.0> : tensor<f32>
  %one = ane.const dense<1.0> : tensor<f32>
  // CHECK-DAG: ane.sub %{{.*}}, %[[X]]
  %sub = ane.sub %zero, %x : tensor<f32>, tensor<4xf32>
  // NaN and infinity times 0 are not 0.
  // CHECK-DAG: ane.mul %[[X]], %{{.*}}
  %mul = ane.mul %x, %zero : tensor<4xf32>, tensor<f32>
  // CHECK-DAG: ane.real_div %{{.*}}, %[[X]]
  %div = ane.real_div %one, %x : tensor<f32>, tensor<4xf32>
  return %sub, %mul, %div : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// CHECK-LABEL: func.func @same
// CHECK-SAME: (%[[X:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<4xi1>)
func.func @same(%x: tensor<4xf32>, %b: tensor<4xi1>)
    -> (tensor<4xf32>, tensor<4xf32>, tensor<4xi1>, tensor<4xi1>, tensor<4xf32>, tensor<4xi1>) {
  %max = ane.maximum %x, %x : tensor<4xf32>, tensor<4xf32>
  %min = ane.minimum %max, %x : tensor<4xf32>, tensor<4xf32>
  %and = ane.logical_and %b, %b : tensor<4xi1>, tensor<4xi1>
  %or = ane.logical_or %b, %b : tensor<4xi1>, tensor<4xi1>
  %select = ane.select %b, %x, %x : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %not = ane.logical_not %b : tensor<4xi1>
  %notnot = ane.logical_not %not : tensor<4xi1>
  // CHECK: return %[[X]], %[[X]], %[[B]], %[[B]], %[[X]], %[[B]]
  return %max, %min, %and, %or, %select, %notnot : tensor<4xf32>, tensor<4xf32>, tensor<4xi1>, tensor<4xi1>,
      tensor<4xf32>, tensor<4xi1>
}

// -----

// CHECK-LABEL: func.func @idempotent
// CHECK-SAME: (%[[X:.*]]: tensor<4xf32>)
func.func @idempotent(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  // CHECK: %[[RELU:.*]] = ane.relu %[[X]]
  // CHECK-NEXT: %[[FLOOR:.*]] = ane.floor %[[X]]
  // CHECK-NEXT: %[[EXP:.*]] = ane.exp %[[X]]
  // CHECK-NEXT: %[[SIGMOID:.*]] = ane.sigmoid %[[X]]
  // CHECK-NEXT: return %[[RELU]], %[[FLOOR]], %[[EXP]], %[[SIGMOID]]
  %r0 = ane.relu %x : tensor<4xf32>
  %r1 = ane.relu %r0 : tensor<4xf32>
  %f0 = ane.floor %x : tensor<4xf32>
  %f1 = ane.floor %f0 : tensor<4xf32>
  %e0 = ane.exp %x : tensor<4xf32>
  %e1 = ane.relu %e0 : tensor<4xf32>
  %s0 = ane.sigmoid %x : tensor<4xf32>
  %s1 = ane.abs %s0 : tensor<4xf32>
  return %r1, %f1, %e1, %s1 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// CHECK-LABEL: func.func @inverse
// CHECK-SAME: (%[[X:.*]]: tensor<4xf16>, %[[I:.*]]: tensor<4xi32>, %[[J:.*]]: tensor<4xi32>, %[[P:.*]]: tensor<1x4x2x2xf16>)
func.func @inverse(%x: tensor<4xf16>, %i: tensor<4xi32>, %j: tensor<4xi32>, %p: tensor<1x4x2x2xf16>)
    -> (tensor<4xf16>, tensor<4xi32>, tensor<4xi32>, tensor<4xf16>, tensor<1x4x2x2xf16>, tensor<4xf16>) {
  %m = ane.const dense<-1.0> : tensor<f16>
  %neg = ane.mul %x, %m : tensor<4xf16>, tensor<f16>
  %negneg = ane.mul %neg, %m : tensor<4xf16>, tensor<f16>
  %a = ane.add %i, %j : tensor<4xi32>, tensor<4xi32>
  %as = ane.sub %a, %j : tensor<4xi32>, tensor<4xi32>
  %s = ane.sub %i, %j : tensor<4xi32>, tensor<4xi32>
  %sa = ane.add %s, %j : tensor<4xi32>, tensor<4xi32>
  // Of floats the sum is rounded, and the difference is not x.
  // CHECK: %[[SUM:.*]] = ane.add %[[X]], %[[X]]
  // CHECK: %[[DIFF:.*]] = ane.sub %[[SUM]], %[[X]]
  %f = ane.add %x, %x : tensor<4xf16>, tensor<4xf16>
  %fs = ane.sub %f, %x : tensor<4xf16>, tensor<4xf16>
  %d = ane.depth_to_space %p {block_size = 2 : i32} : (tensor<1x4x2x2xf16>) -> tensor<1x1x4x4xf16>
  %dd = ane.space_to_depth %d {block_size = 2 : i32} : (tensor<1x1x4x4xf16>) -> tensor<1x4x2x2xf16>
  %v = ane.reverse %x {axes = array<i32: 0>} : (tensor<4xf16>) -> tensor<4xf16>
  %vv = ane.reverse %v {axes = array<i32: 0>} : (tensor<4xf16>) -> tensor<4xf16>
  // CHECK: return %[[X]], %[[I]], %[[I]], %[[DIFF]], %[[P]], %[[X]]
  return %negneg, %as, %sa, %fs, %dd, %vv : tensor<4xf16>, tensor<4xi32>, tensor<4xi32>, tensor<4xf16>,
      tensor<1x4x2x2xf16>, tensor<4xf16>
}

// -----

// CHECK-LABEL: func.func @casts
// CHECK-SAME: (%[[H:.*]]: tensor<4xf16>, %[[F:.*]]: tensor<4xf32>, %[[I:.*]]: tensor<4xi32>, %[[B:.*]]: tensor<4xi8>)
func.func @casts(%h: tensor<4xf16>, %f: tensor<4xf32>, %i: tensor<4xi32>, %b: tensor<4xi8>)
    -> (tensor<4xf16>, tensor<4xf32>, tensor<4xi32>, tensor<4xi32>, tensor<4xf32>) {
  %h1 = ane.cast %h {dtype = "fp32"} : (tensor<4xf16>) -> tensor<4xf32>
  %h2 = ane.cast %h1 {dtype = "fp16"} : (tensor<4xf32>) -> tensor<4xf16>
  // fp16 loses digits of fp32, int32 does not fit fp32, int8 fits fp16.
  // CHECK: %[[F1:.*]] = ane.cast %[[F]] {dtype = "fp16"}
  // CHECK: %[[F2:.*]] = ane.cast %[[F1]] {dtype = "fp32"}
  %f1 = ane.cast %f {dtype = "fp16"} : (tensor<4xf32>) -> tensor<4xf16>
  %f2 = ane.cast %f1 {dtype = "fp32"} : (tensor<4xf16>) -> tensor<4xf32>
  // CHECK: %[[I1:.*]] = ane.cast %[[I]] {dtype = "fp32"}
  // CHECK: %[[I2:.*]] = ane.cast %[[I1]] {dtype = "int32"}
  %i1 = ane.cast %i {dtype = "fp32"} : (tensor<4xi32>) -> tensor<4xf32>
  %i2 = ane.cast %i1 {dtype = "int32"} : (tensor<4xf32>) -> tensor<4xi32>
  %i3 = ane.cast %i {dtype = "int32"} : (tensor<4xi32>) -> tensor<4xi32>
  // CHECK: %[[B2:.*]] = ane.cast %[[B]] {dtype = "fp32"} : (tensor<4xi8>) -> tensor<4xf32>
  %b1 = ane.cast %b {dtype = "fp16"} : (tensor<4xi8>) -> tensor<4xf16>
  %b2 = ane.cast %b1 {dtype = "fp32"} : (tensor<4xf16>) -> tensor<4xf32>
  // CHECK: return %[[H]], %[[F2]], %[[I2]], %[[I]], %[[B2]]
  return %h2, %f2, %i2, %i3, %b2 : tensor<4xf16>, tensor<4xf32>, tensor<4xi32>, tensor<4xi32>, tensor<4xf32>
}

// -----

// CHECK-LABEL: func.func @layouts
// CHECK-SAME: (%[[X:.*]]: tensor<2x3x4xf16>)
func.func @layouts(%x: tensor<2x3x4xf16>)
    -> (tensor<2x3x4xf16>, tensor<4x3x2xf16>, tensor<2x3x4xf16>, tensor<6x4xf16>, tensor<2x3x4xf16>) {
  %t0 = ane.transpose %x {perm = array<i32: 1, 2, 0>} : (tensor<2x3x4xf16>) -> tensor<3x4x2xf16>
  %t1 = ane.transpose %t0 {perm = array<i32: -1, 0, 1>} : (tensor<3x4x2xf16>) -> tensor<2x3x4xf16>
  // CHECK: %[[T:.*]] = ane.transpose %[[X]] {perm = array<i32: 2, 1, 0>}
  %t2 = ane.transpose %t0 {perm = array<i32: 1, 0, 2>} : (tensor<3x4x2xf16>) -> tensor<4x3x2xf16>
  %e = ane.expand_dims %x {axes = array<i32: 0>} : (tensor<2x3x4xf16>) -> tensor<1x2x3x4xf16>
  %s = ane.squeeze %e {axes = array<i32: 0>} : (tensor<1x2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: %[[R:.*]] = ane.reshape %[[X]], %{{.*}} : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<6x4xf16>
  %shape = ane.const dense<[6, 4]> : tensor<2xi32>
  %r = ane.reshape %e, %shape : (tensor<1x2x3x4xf16>, tensor<2xi32>) -> tensor<6x4xf16>
  %i = ane.identity %x : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  // CHECK: return %[[X]], %[[T]], %[[X]], %[[R]], %[[X]]
  return %t1, %t2, %s, %r, %i : tensor<2x3x4xf16>, tensor<4x3x2xf16>, tensor<2x3x4xf16>, tensor<6x4xf16>,
      tensor<2x3x4xf16>
}

// -----

// Of constants in the IR; weights stay expressions.
// CHECK-LABEL: func.func @constants
func.func @constants() -> (tensor<3x2xi32>, tensor<1x6xi32>, tensor<64x64xf16>, tensor<2x2xf16>) {
  // CHECK-DAG: %[[T:.*]] = ane.const dense<{{\[\[}}1, 4], [2, 5], [3, 6]]> : tensor<3x2xi32>
  // CHECK-DAG: %[[R:.*]] = ane.const dense<{{\[\[}}1, 2, 3, 4, 5, 6]]> : tensor<1x6xi32>
  // CHECK-DAG: %[[S:.*]] = ane.const dense<5.000000e-01> : tensor<64x64xf16>
  // CHECK-DAG: %[[W:.*]] = ane.transpose %{{.*}} {perm = array<i32: 1, 0>} : (tensor<2x2xf16>)
  %c = ane.const dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %t = ane.transpose %c {perm = array<i32: 1, 0>} : (tensor<2x3xi32>) -> tensor<3x2xi32>
  %shape = ane.const dense<[1, -1]> : tensor<2xi32>
  %r = ane.reshape %c, %shape : (tensor<2x3xi32>, tensor<2xi32>) -> tensor<1x6xi32>
  %h = ane.const dense<0.5> : tensor<64x64xf16>
  %s = ane.transpose %h {perm = array<i32: 1, 0>} : (tensor<64x64xf16>) -> tensor<64x64xf16>
  %w = ane.const dense_resource<"model:w"> : tensor<2x2xf16>
  %wt = ane.transpose %w {perm = array<i32: 1, 0>} : (tensor<2x2xf16>) -> tensor<2x2xf16>
  // CHECK: return %[[T]], %[[R]], %[[S]], %[[W]]
  return %t, %r, %s, %wt : tensor<3x2xi32>, tensor<1x6xi32>, tensor<64x64xf16>, tensor<2x2xf16>
}

// -----

// CHECK-LABEL: func.func @matmul
// CHECK-SAME: (%[[X:.*]]: tensor<1x2x4x8xf16>, %[[Y:.*]]: tensor<1x2x16x8xf16>)
func.func @matmul(%x: tensor<1x2x4x8xf16>, %y: tensor<1x2x16x8xf16>) -> tensor<1x2x4x16xf16> {
  // CHECK: ane.matmul %[[X]], %[[Y]] {transpose_y = true}
  %t = ane.transpose %y {perm = array<i32: 0, 1, 3, 2>} : (tensor<1x2x16x8xf16>) -> tensor<1x2x8x16xf16>
  %z = ane.matmul %x, %t : (tensor<1x2x4x8xf16>, tensor<1x2x8x16xf16>) -> tensor<1x2x4x16xf16>
  return %z : tensor<1x2x4x16xf16>
}

// -----

// CHECK-LABEL: func.func @whole
// CHECK-SAME: (%[[X:.*]]: tensor<2x4xf16>)
func.func @whole(%x: tensor<2x4xf16>)
    -> (tensor<2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>) {
  %zeros = ane.const dense<0> : tensor<2xi32>
  %sizes = ane.const dense<[2, -1]> : tensor<2xi32>
  %ends = ane.const dense<[2, 4]> : tensor<2xi32>
  %ones = ane.const dense<1> : tensor<2xi32>
  %a = ane.slice_by_size %x, %zeros, %sizes : (tensor<2x4xf16>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x4xf16>
  %b = ane.slice_by_index %x, %zeros, %ends : (tensor<2x4xf16>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x4xf16>
  %c = ane.pad %x, %zeros : (tensor<2x4xf16>, tensor<2xi32>) -> tensor<2x4xf16>
  %d = ane.tile %x, %ones : (tensor<2x4xf16>, tensor<2xi32>) -> tensor<2x4xf16>
  // Backwards.
  // CHECK: %[[V:.*]] = ane.slice_by_index %[[X]]
  %v = ane.slice_by_index %x, %zeros, %ends {stride = array<i32: 1, -1>, begin_mask = array<i1: true, true>,
      end_mask = array<i1: true, true>} : (tensor<2x4xf16>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x4xf16>
  // CHECK: return %[[X]], %[[X]], %[[X]], %[[X]], %[[V]]
  return %a, %b, %c, %d, %v : tensor<2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>
}

// -----

// CHECK-LABEL: func.func @join_and_split
// CHECK-SAME: (%[[X:.*]]: tensor<4x6xf16>, %[[Y:.*]]: tensor<2x6xf16>)
func.func @join_and_split(%x: tensor<4x6xf16>, %y: tensor<2x6xf16>)
    -> (tensor<4x6xf16>, tensor<4x6xf16>, tensor<4x6xf16>, tensor<2x6xf16>, tensor<4x6xf16>) {
  %one = ane.concat(%x) {axis = 0 : i32} : (tensor<4x6xf16>) -> tensor<4x6xf16>
  %p:2 = ane.split %x {split_sizes = array<i32: 1, 3>, axis = 0 : i32}
      : (tensor<4x6xf16>) -> (tensor<1x6xf16>, tensor<3x6xf16>)
  %joined = ane.concat(%p#0, %p#1) {axis = -2 : i32} : (tensor<1x6xf16>, tensor<3x6xf16>) -> tensor<4x6xf16>
  %c = ane.concat(%x, %y) {axis = 0 : i32} : (tensor<4x6xf16>, tensor<2x6xf16>) -> tensor<6x6xf16>
  %q:2 = ane.split %c {split_sizes = array<i32: 4, 2>, axis = 0 : i32}
      : (tensor<6x6xf16>) -> (tensor<4x6xf16>, tensor<2x6xf16>)
  // In another order.
  // CHECK: ane.split
  // CHECK: %[[SWAPPED:.*]] = ane.concat
  %s:2 = ane.split %x {num_splits = 2 : i32, axis = 0 : i32} : (tensor<4x6xf16>) -> (tensor<2x6xf16>, tensor<2x6xf16>)
  %swapped = ane.concat(%s#1, %s#0) {axis = 0 : i32} : (tensor<2x6xf16>, tensor<2x6xf16>) -> tensor<4x6xf16>
  // CHECK: return %[[X]], %[[X]], %[[X]], %[[Y]], %[[SWAPPED]]
  return %one, %joined, %q#0, %q#1, %swapped
      : tensor<4x6xf16>, tensor<4x6xf16>, tensor<4x6xf16>, tensor<2x6xf16>, tensor<4x6xf16>
}

// -----

// A legal program keeps its guards: no output is an input (rule P-LIVE).
// CHECK-LABEL: ane.program @legal
ane.program @legal on ane opset ios18 stage legal (%x: tensor<1x8x1x32xf16> {ane.port = "i00_x"})
    -> (tensor<1x8x1x32xf16> {ane.port = "o00_y"}) {
  // CHECK: ane.mul
  // CHECK: ane.relu
  // CHECK: ane.relu
  // CHECK: ane.transpose
  // CHECK: ane.transpose
  %one = ane.const dense<1.0> : tensor<f16>
  %m = ane.mul %x, %one : tensor<1x8x1x32xf16>, tensor<f16>
  %r0 = ane.relu %m : tensor<1x8x1x32xf16>
  %r1 = ane.relu %r0 : tensor<1x8x1x32xf16>
  %t0 = ane.transpose %r1 {perm = array<i32: 0, 3, 2, 1>} : (tensor<1x8x1x32xf16>) -> tensor<1x32x1x8xf16>
  %t1 = ane.transpose %t0 {perm = array<i32: 0, 3, 2, 1>} : (tensor<1x32x1x8xf16>) -> tensor<1x8x1x32xf16>
  ane.return %t1 : tensor<1x8x1x32xf16>
}
