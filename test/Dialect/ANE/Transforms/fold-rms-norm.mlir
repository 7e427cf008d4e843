// Every spelling of RMSNorm becomes one op; what only looks like one stays.
// RUN: ane-opt %s --ane-fold-rms-norm --split-input-file | FileCheck %s

// reduce_mean, square and rsqrt, gamma after.
// CHECK-LABEL: func.func @rsqrt
// CHECK-SAME: (%[[X:.*]]: tensor<1x8x4xf16>)
func.func @rsqrt(%x: tensor<1x8x4xf16>) -> tensor<1x8x4xf16> {
  // CHECK: %[[G:.*]] = ane.const dense<{{.*}}> : tensor<4xf16>
  // CHECK: %[[G4:.*]] = ane.reshape %[[G]], %{{.*}} -> tensor<1x1x4xf16>
  // CHECK: %[[Y:.*]] = ane.nn.rms_norm %[[X]], %[[G4]] {axis = 2 : i64, epsilon = 9.89{{.*}}E-6 : f64, scaling = "peak"}
  // CHECK-NEXT: return %[[Y]]
  %g = ane.const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf16>
  %sq = ane.square %x : tensor<1x8x4xf16>
  %mean = ane.reduce_mean %sq {axes = array<i32: -1>, keep_dims = true} : (tensor<1x8x4xf16>) -> tensor<1x8x1xf16>
  %r = ane.rsqrt %mean {epsilon = 9.9e-6 : f16} : tensor<1x8x1xf16>
  %n = ane.mul %x, %r : tensor<1x8x4xf16>, tensor<1x8x1xf16>
  %y = ane.mul %n, %g : tensor<1x8x4xf16>, tensor<4xf16>
  return %y : tensor<1x8x4xf16>
}

// -----

// The form of hand-written kernels: mul(x, x), reduce_sum times 1/n, pow(-0.5), over channels.
// CHECK-LABEL: func.func @pow
// CHECK-SAME: (%[[X:.*]]: tensor<1x8x1x32xf16>)
func.func @pow(%x: tensor<1x8x1x32xf16>) -> tensor<1x8x1x32xf16> {
  // CHECK: %[[G:.*]] = ane.const dense_resource<"model:rms">
  // CHECK: ane.nn.rms_norm %[[X]], %[[G]] {epsilon = 1.00{{.*}}E-5 : f64, scaling = "peak"}
  %g = ane.const dense_resource<"model:rms"> : tensor<1x8x1x1xf16>
  %n = ane.const dense<0.125> : tensor<f16>
  %eps = ane.const dense<1.0e-5> : tensor<f16>
  %half = ane.const dense<-0.5> : tensor<f16>
  %sq = ane.mul %x, %x : tensor<1x8x1x32xf16>, tensor<1x8x1x32xf16>
  %sum = ane.reduce_sum %sq {axes = array<i32: 1>, keep_dims = true} : (tensor<1x8x1x32xf16>) -> tensor<1x1x1x32xf16>
  %mean = ane.mul %sum, %n : tensor<1x1x1x32xf16>, tensor<f16>
  %v = ane.add %mean, %eps : tensor<1x1x1x32xf16>, tensor<f16>
  %r = ane.pow %v, %half : tensor<1x1x1x32xf16>, tensor<f16>
  %xn = ane.mul %x, %r : tensor<1x8x1x32xf16>, tensor<1x1x1x32xf16>
  %y = ane.mul %xn, %g : tensor<1x8x1x32xf16>, tensor<1x8x1x1xf16>
  return %y : tensor<1x8x1x32xf16>
}

// -----

// Between casts, as Llama is written: the norm in fp32, gamma in fp16.
// CHECK-LABEL: func.func @sandwich
// CHECK-SAME: (%[[X:.*]]: tensor<2x8x4xf16>)
func.func @sandwich(%x: tensor<2x8x4xf16>) -> tensor<2x8x4xf16> {
  // CHECK: ane.nn.rms_norm %[[X]], %{{.*}} {axis = 2 : i64, epsilon = 9.99{{.*}}E-7 : f64, scaling = "peak"}
  // CHECK-SAME: (tensor<2x8x4xf16>, tensor<1x1x4xf16>)
  %g = ane.const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf16>
  %two = ane.const dense<2.0> : tensor<f32>
  %eps = ane.const dense<1.0e-6> : tensor<f32>
  %w = ane.cast %x {dtype = "fp32"} : (tensor<2x8x4xf16>) -> tensor<2x8x4xf32>
  %sq = ane.pow %w, %two : tensor<2x8x4xf32>, tensor<f32>
  %mean = ane.reduce_mean %sq {axes = array<i32: 2>, keep_dims = true} : (tensor<2x8x4xf32>) -> tensor<2x8x1xf32>
  %v = ane.add %mean, %eps : tensor<2x8x1xf32>, tensor<f32>
  %r = ane.rsqrt %v {epsilon = 0.0 : f32} : tensor<2x8x1xf32>
  %n = ane.mul %w, %r : tensor<2x8x4xf32>, tensor<2x8x1xf32>
  %h = ane.cast %n {dtype = "fp16"} : (tensor<2x8x4xf32>) -> tensor<2x8x4xf16>
  %y = ane.mul %g, %h : tensor<4xf16>, tensor<2x8x4xf16>
  return %y : tensor<2x8x4xf16>
}

// -----

// sqrt and real_div of fp32, which needs no other scaling; a mean without kept dimensions, put back by expand_dims.
// CHECK-LABEL: func.func @div
// CHECK-SAME: (%[[X:.*]]: tensor<8x4xf32>)
func.func @div(%x: tensor<8x4xf32>) -> tensor<8x4xf32> {
  // CHECK: %[[Y:.*]] = ane.nn.rms_norm %[[X]] {epsilon = 9.99{{.*}}E-6 : f64}
  // CHECK-NEXT: return %[[Y]]
  %eps = ane.const dense<1.0e-5> : tensor<f32>
  %sq = ane.mul %x, %x : tensor<8x4xf32>, tensor<8x4xf32>
  %mean = ane.reduce_mean %sq {axes = array<i32: 1>} : (tensor<8x4xf32>) -> tensor<8xf32>
  %column = ane.expand_dims %mean {axes = array<i32: 1>} : (tensor<8xf32>) -> tensor<8x1xf32>
  %v = ane.add %column, %eps : tensor<8x1xf32>, tensor<f32>
  %root = ane.sqrt %v : tensor<8x1xf32>
  %y = ane.real_div %x, %root : tensor<8x4xf32>, tensor<8x1xf32>
  return %y : tensor<8x4xf32>
}

// -----

// The sum of squares in one op and the inverse of a root; gamma before the norm.
// CHECK-LABEL: func.func @inverse
// CHECK-SAME: (%[[X:.*]]: tensor<8x4xf16>)
func.func @inverse(%x: tensor<8x4xf16>) -> tensor<8x4xf16> {
  // CHECK: ane.nn.rms_norm %[[X]], %{{.*}} {epsilon
  %g = ane.const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf16>
  %four = ane.const dense<4.0> : tensor<f16>
  %eps = ane.const dense<1.0e-3> : tensor<f16>
  %sum = ane.reduce_sum_square %x {axes = array<i32: 1>, keep_dims = true} : (tensor<8x4xf16>) -> tensor<8x1xf16>
  %mean = ane.real_div %sum, %four : tensor<8x1xf16>, tensor<f16>
  %v = ane.add %mean, %eps : tensor<8x1xf16>, tensor<f16>
  %root = ane.sqrt %v : tensor<8x1xf16>
  %r = ane.inverse %root {epsilon = 0.0 : f16} : tensor<8x1xf16>
  %xg = ane.mul %x, %g : tensor<8x4xf16>, tensor<4xf16>
  %y = ane.mul %xg, %r : tensor<8x4xf16>, tensor<8x1xf16>
  return %y : tensor<8x4xf16>
}

// -----

// A norm times 1/sqrt(n), with an epsilon beside it that never matters; gamma on the root.
// CHECK-LABEL: func.func @l2
// CHECK-SAME: (%[[X:.*]]: tensor<8x4xf16>)
func.func @l2(%x: tensor<8x4xf16>) -> tensor<8x4xf16> {
  // CHECK: ane.nn.rms_norm %[[X]], %{{.*}} {epsilon = 9.99{{.*}}E-13 : f64, scaling = "peak"}
  %g = ane.const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf16>
  %half = ane.const dense<0.5> : tensor<f16>
  %eps = ane.const dense<5.96e-8> : tensor<f16>
  %one = ane.const dense<1.0> : tensor<f16>
  %norm = ane.reduce_l2_norm %x {axes = array<i32: 1>, keep_dims = true} : (tensor<8x4xf16>) -> tensor<8x1xf16>
  %rms = ane.mul %norm, %half : tensor<8x1xf16>, tensor<f16>
  %r = ane.real_div %one, %rms : tensor<f16>, tensor<8x1xf16>
  %rg = ane.mul %r, %g : tensor<8x1xf16>, tensor<4xf16>
  %y = ane.mul %x, %rg : tensor<8x4xf16>, tensor<8x4xf16>
  return %y : tensor<8x4xf16>
}

// -----

// MIL's l2_norm of three dimensions of which one is not 1; sqrt(n) is a part of gamma.
// CHECK-LABEL: func.func @l2_norm
// CHECK-SAME: (%[[X:.*]]: tensor<2x4x1x1xf16>)
func.func @l2_norm(%x: tensor<2x4x1x1xf16>) -> tensor<2x4x1x1xf16> {
  // CHECK: %[[G:.*]] = ane.const dense<{{.*}}> : tensor<4x1x1xf16>
  // CHECK: %[[G4:.*]] = ane.reshape %[[G]]
  // CHECK: ane.const dense<5.000000e-01>
  // CHECK: %[[G2:.*]] = ane.mul %[[G4]], %{{.*}}
  // CHECK: ane.nn.rms_norm %[[X]], %[[G2]] {epsilon
  %g = ane.const dense<[[[2.0]], [[4.0]], [[6.0]], [[8.0]]]> : tensor<4x1x1xf16>
  %n = ane.l2_norm %x {epsilon = 4.0e-5 : f16} : (tensor<2x4x1x1xf16>) -> tensor<2x4x1x1xf16>
  %y = ane.mul %n, %g : tensor<2x4x1x1xf16>, tensor<4x1x1xf16>
  return %y : tensor<2x4x1x1xf16>
}

// -----

// Gamma into the weights of every user: linear, matmul and conv.
// CHECK-LABEL: func.func @weights
// CHECK-SAME: (%[[X:.*]]: tensor<1x8x4xf16>, %[[C:.*]]: tensor<1x4x1x8xf16>)
func.func @weights(%x: tensor<1x8x4xf16>, %c: tensor<1x4x1x8xf16>)
    -> (tensor<1x8x3xf16>, tensor<1x8x5xf16>, tensor<1x6x1x8xf16>) {
  %g = ane.const dense<[[[1.0, 2.0, 3.0, 4.0]]]> : tensor<1x1x4xf16>
  // CHECK-DAG: %[[W:.*]] = ane.const dense_resource<"model:w">
  // CHECK-DAG: %[[M:.*]] = ane.const dense_resource<"model:m">
  // CHECK-DAG: %[[K:.*]] = ane.const dense_resource<"model:k">
  %w = ane.const dense_resource<"model:w"> : tensor<3x4xf16>
  %m = ane.const dense_resource<"model:m"> : tensor<4x5xf16>
  %k = ane.const dense_resource<"model:k"> : tensor<6x4x1x1xf16>
  // CHECK: %[[N:.*]] = ane.nn.rms_norm %[[X]] {
  // CHECK: %[[GW:.*]] = ane.reshape %{{.*}} -> tensor<1x4xf16>
  // CHECK: %[[WG:.*]] = ane.mul %[[W]], %[[GW]] : tensor<3x4xf16>, tensor<1x4xf16>
  // CHECK: ane.linear %[[N]], %[[WG]]
  // CHECK: %[[GM:.*]] = ane.reshape %{{.*}} -> tensor<4x1xf16>
  // CHECK: %[[MG:.*]] = ane.mul %[[M]], %[[GM]] : tensor<4x5xf16>, tensor<4x1xf16>
  // CHECK: ane.matmul %[[N]], %[[MG]]
  %n = ane.nn.rms_norm %x, %g {axis = 2} : (tensor<1x8x4xf16>, tensor<1x1x4xf16>) -> tensor<1x8x4xf16>
  %a = ane.linear %n, %w : (tensor<1x8x4xf16>, tensor<3x4xf16>) -> tensor<1x8x3xf16>
  %b = ane.matmul %n, %m : (tensor<1x8x4xf16>, tensor<4x5xf16>) -> tensor<1x8x5xf16>
  // CHECK: %[[KG:.*]] = ane.mul %[[K]], %{{.*}} : tensor<6x4x1x1xf16>, tensor<1x4x1x1xf16>
  // CHECK: ane.conv %{{.*}}, %[[KG]]
  %gc = ane.const dense<2.0> : tensor<1x4x1x1xf16>
  %nc = ane.nn.rms_norm %c, %gc : (tensor<1x4x1x8xf16>, tensor<1x4x1x1xf16>) -> tensor<1x4x1x8xf16>
  %d = ane.conv %nc, %k : (tensor<1x4x1x8xf16>, tensor<6x4x1x1xf16>) -> tensor<1x6x1x8xf16>
  return %a, %b, %d : tensor<1x8x3xf16>, tensor<1x8x5xf16>, tensor<1x6x1x8xf16>
}

// -----

// Another user needs gamma, the weight is compressed, or something else reads it: gamma stays.
// CHECK-LABEL: func.func @kept
func.func @kept(%x: tensor<1x8x4xf16>, %i: tensor<8xi32>)
    -> (tensor<1x8x3xf16>, tensor<1x8x4xf16>, tensor<1x8x2xf16>, tensor<1x8x5xf16>, tensor<8x4xf16>) {
  %g = ane.const dense<[[[1.0, 2.0, 3.0, 4.0]]]> : tensor<1x1x4xf16>
  %w = ane.const dense_resource<"model:w"> : tensor<3x4xf16>
  // CHECK: ane.nn.rms_norm %{{.*}}, %{{.*}} {axis = 2
  // CHECK: ane.linear
  %n = ane.nn.rms_norm %x, %g {axis = 2} : (tensor<1x8x4xf16>, tensor<1x1x4xf16>) -> tensor<1x8x4xf16>
  %a = ane.linear %n, %w : (tensor<1x8x4xf16>, tensor<3x4xf16>) -> tensor<1x8x3xf16>
  %b = ane.add %x, %n : tensor<1x8x4xf16>, tensor<1x8x4xf16>
  // CHECK: ane.constexpr_affine_dequantize
  // CHECK: ane.nn.rms_norm %{{.*}}, %{{.*}} {axis = 2
  %q = ane.const dense<1> : tensor<2x4xi8>
  %z = ane.const dense<0> : tensor<i8>
  %s = ane.const dense<0.5> : tensor<f16>
  %wq = ane.constexpr_affine_dequantize %q, %z, %s {axis = 0 : i32}
      : (tensor<2x4xi8>, tensor<i8>, tensor<f16>) -> tensor<2x4xf16>
  %m = ane.nn.rms_norm %x, %g {axis = 2} : (tensor<1x8x4xf16>, tensor<1x1x4xf16>) -> tensor<1x8x4xf16>
  %c = ane.linear %m, %wq : (tensor<1x8x4xf16>, tensor<2x4xf16>) -> tensor<1x8x2xf16>
  // CHECK: ane.nn.rms_norm %{{.*}}, %{{.*}} {axis = 2
  // CHECK-NEXT: ane.linear
  %table = ane.const dense_resource<"model:words"> : tensor<5x4xf16>
  %o = ane.nn.rms_norm %x, %g {axis = 2} : (tensor<1x8x4xf16>, tensor<1x1x4xf16>) -> tensor<1x8x4xf16>
  %d = ane.linear %o, %table : (tensor<1x8x4xf16>, tensor<5x4xf16>) -> tensor<1x8x5xf16>
  %e = ane.gather %table, %i {axis = 0 : i32} : (tensor<5x4xf16>, tensor<8xi32>) -> tensor<8x4xf16>
  return %a, %b, %c, %d, %e : tensor<1x8x3xf16>, tensor<1x8x4xf16>, tensor<1x8x2xf16>, tensor<1x8x5xf16>, tensor<8x4xf16>
}

// -----

// What only looks like RMSNorm.
// CHECK-LABEL: func.func @others
// CHECK-NOT: ane.nn.rms_norm
// CHECK: return
func.func @others(%x: tensor<8x4xf16>, %z: tensor<8x4xf16>, %q: tensor<4x4xf16>)
    -> (tensor<8x4xf16>, tensor<8x4xf16>, tensor<4x4xf16>, tensor<8x4xf16>) {
  // Another tensor is squared.
  %sz = ane.square %z : tensor<8x4xf16>
  %mz = ane.reduce_mean %sz {axes = array<i32: 1>, keep_dims = true} : (tensor<8x4xf16>) -> tensor<8x1xf16>
  %rz = ane.rsqrt %mz {epsilon = 1.0e-4 : f16} : tensor<8x1xf16>
  %a = ane.mul %x, %rz : tensor<8x4xf16>, tensor<8x1xf16>
  // inverse adds 1e-4 by default, 10 % of an RMS of 1e-3.
  %sx = ane.square %x : tensor<8x4xf16>
  %mx = ane.reduce_mean %sx {axes = array<i32: 1>, keep_dims = true} : (tensor<8x4xf16>) -> tensor<8x1xf16>
  %root = ane.sqrt %mx : tensor<8x1xf16>
  %inv = ane.inverse %root : tensor<8x1xf16>
  %b = ane.mul %x, %inv : tensor<8x4xf16>, tensor<8x1xf16>
  // The mean of a row scales a column: the shapes fit only because x is square.
  %sq = ane.square %q : tensor<4x4xf16>
  %mq = ane.reduce_mean %sq {axes = array<i32: 1>} : (tensor<4x4xf16>) -> tensor<4xf16>
  %rq = ane.rsqrt %mq {epsilon = 1.0e-4 : f16} : tensor<4xf16>
  %c = ane.mul %q, %rq : tensor<4x4xf16>, tensor<4xf16>
  // A unit vector, not a unit RMS, and no gamma that takes the factor 1/2.
  %norm = ane.reduce_l2_norm %x {axes = array<i32: 1>, keep_dims = true} : (tensor<8x4xf16>) -> tensor<8x1xf16>
  %d = ane.real_div %x, %norm : tensor<8x4xf16>, tensor<8x1xf16>
  return %a, %b, %c, %d : tensor<8x4xf16>, tensor<8x4xf16>, tensor<4x4xf16>, tensor<8x4xf16>
}

// -----

// A legal program stays as it is.
// CHECK-LABEL: ane.program @legal
// CHECK-NOT: ane.nn.rms_norm
// CHECK: ane.return
ane.program @legal on ane opset ios18 stage legal (%x: tensor<1x8x1x32xf16> {ane.port = "x"})
    -> (tensor<1x8x1x32xf16> {ane.port = "y"}) {
  %sq = ane.mul %x, %x : tensor<1x8x1x32xf16>, tensor<1x8x1x32xf16>
  %mean = ane.reduce_mean %sq {axes = array<i32: 1>, keep_dims = true}
      : (tensor<1x8x1x32xf16>) -> tensor<1x1x1x32xf16>
  %r = ane.rsqrt %mean {epsilon = 1.0e-5 : f16} : tensor<1x1x1x32xf16>
  %y = ane.mul %x, %r : tensor<1x8x1x32xf16>, tensor<1x1x1x32xf16>
  ane.return %y : tensor<1x8x1x32xf16>
}

// -----

// Every factor counts: twice the root, and the unit vector of another tensor.
// CHECK-LABEL: func.func @factors
// CHECK-SAME: (%[[X:.*]]: tensor<8x4xf16>, %[[Z:.*]]: tensor<2x4x1x1xf16>)
func.func @factors(%x: tensor<8x4xf16>, %z: tensor<2x4x1x1xf16>) -> (tensor<8x4xf16>, tensor<2x4x1x1xf16>) {
  // CHECK: %[[R:.*]] = ane.rsqrt
  // CHECK: %[[RR:.*]] = ane.mul %[[R]], %[[R]]
  // CHECK: ane.mul %[[RR]], %[[X]]
  %sq = ane.square %x : tensor<8x4xf16>
  %mean = ane.reduce_mean %sq {axes = array<i32: -1>, keep_dims = true} : (tensor<8x4xf16>) -> tensor<8x1xf16>
  %r = ane.rsqrt %mean {epsilon = 1.0e-4 : f16} : tensor<8x1xf16>
  %rr = ane.mul %r, %r : tensor<8x1xf16>, tensor<8x1xf16>
  %a = ane.mul %rr, %x : tensor<8x1xf16>, tensor<8x4xf16>
  // CHECK: %[[N:.*]] = ane.l2_norm %[[Z]]
  // CHECK: ane.mul %[[N]], %[[N]]
  %n = ane.l2_norm %z {epsilon = 4.0e-5 : f16} : (tensor<2x4x1x1xf16>) -> tensor<2x4x1x1xf16>
  %b = ane.mul %n, %n : tensor<2x4x1x1xf16>, tensor<2x4x1x1xf16>
  return %a, %b : tensor<8x4xf16>, tensor<2x4x1x1xf16>
}
