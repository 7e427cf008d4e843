// The stable forms, and what stays because it is stable, or means something else.
// RUN: ane-opt %s --ane-stabilize-fp16 --split-input-file | FileCheck %s

// CHECK-LABEL: func.func @softplus
// CHECK-SAME: (%[[X:.*]]: tensor<4x8xf16>)
func.func @softplus(%x: tensor<4x8xf16>) -> tensor<4x8xf16> {
  // CHECK: %[[LINEAR:.*]] = ane.relu %[[X]]
  // CHECK-NEXT: %[[A:.*]] = ane.abs %[[X]]
  // CHECK-NEXT: %[[M:.*]] = ane.const dense<-1.0{{.*}}> : tensor<f16>
  // CHECK-NEXT: %[[N:.*]] = ane.mul %[[A]], %[[M]]
  // CHECK-NEXT: %[[E:.*]] = ane.exp %[[N]]
  // CHECK-NEXT: %[[L:.*]] = ane.log %[[E]] {epsilon = 1.0{{.*}} : f16}
  // CHECK-NEXT: %[[Y:.*]] = ane.add %[[LINEAR]], %[[L]]
  // CHECK-NEXT: return %[[Y]]
  %one = ane.const dense<1.0> : tensor<f16>
  %e = ane.exp %x : tensor<4x8xf16>
  %s = ane.add %one, %e : tensor<f16>, tensor<4x8xf16>
  %y = ane.log %s : tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// -----

// CHECK-LABEL: func.func @log_sigmoid
// CHECK-SAME: (%[[X:.*]]: tensor<4x8xf32>)
func.func @log_sigmoid(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // CHECK: %[[LINEAR:.*]] = ane.minimum %[[X]], %{{.*}}
  // CHECK: %[[L:.*]] = ane.log %{{.*}} {epsilon = 1.0{{.*}} : f32}
  // CHECK-NEXT: ane.sub %[[LINEAR]], %[[L]]
  %s = ane.sigmoid %x : tensor<4x8xf32>
  %y = ane.log %s : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// The logarithm of a sum over two dimensions that drop out, written as probabilities and as a sum.
// CHECK-LABEL: func.func @log_sum_exp
// CHECK-SAME: (%[[X:.*]]: tensor<4x8x2xf16>)
func.func @log_sum_exp(%x: tensor<4x8x2xf16>) -> (tensor<4xf16>, tensor<4x8x2xf16>) {
  // CHECK: %[[M:.*]] = ane.reduce_max %[[X]] {axes = array<i32: 1, 2>, keep_dims = true}
  // CHECK-NEXT: %[[D:.*]] = ane.sub %[[X]], %[[M]]
  // CHECK-NEXT: %[[E:.*]] = ane.exp %[[D]]
  // CHECK-NEXT: %[[S:.*]] = ane.reduce_sum %[[E]] {axes = array<i32: 1, 2>, keep_dims = true}
  // CHECK-NEXT: %[[L:.*]] = ane.log %[[S]] {epsilon = 0.0{{.*}} : f16}
  // CHECK-NEXT: %[[LM:.*]] = ane.add %[[L]], %[[M]]
  // CHECK: %[[Y:.*]] = ane.reshape %[[LM]], %{{.*}} -> tensor<4xf16>
  %e = ane.exp %x : tensor<4x8x2xf16>
  %s = ane.reduce_sum %e {axes = array<i32: -1, 1>} : (tensor<4x8x2xf16>) -> tensor<4xf16>
  %y = ane.log %s : tensor<4xf16>
  // CHECK: %[[M2:.*]] = ane.reduce_max %[[X]] {axes = array<i32: 1>, keep_dims = true}
  // CHECK-NEXT: %[[D2:.*]] = ane.sub %[[X]], %[[M2]]
  // CHECK: %[[L2:.*]] = ane.log %{{.*}} {epsilon = 0.0{{.*}} : f16}
  // CHECK-NEXT: %[[Z:.*]] = ane.sub %[[D2]], %[[L2]]
  // CHECK-NEXT: return %[[Y]], %[[Z]]
  %p = ane.softmax %x {axis = 1 : i32} : (tensor<4x8x2xf16>) -> tensor<4x8x2xf16>
  %z = ane.log %p : tensor<4x8x2xf16>
  return %y, %z : tensor<4xf16>, tensor<4x8x2xf16>
}

// -----

// CHECK-LABEL: func.func @quotients
// CHECK-SAME: (%[[X:.*]]: tensor<4x8xf16>)
func.func @quotients(%x: tensor<4x8xf16>) -> (tensor<4x8xf16>, tensor<4x8xf16>, tensor<4x8xf16>, tensor<4x8xf16>) {
  // CHECK-DAG: %[[SOFTMAX:.*]] = ane.softmax %[[X]] {axis = 1 : i32}
  // CHECK-DAG: %[[SIGMOID:.*]] = ane.sigmoid %[[X]]
  // CHECK-DAG: %[[TANH:.*]] = ane.tanh %[[X]]
  // CHECK-DAG: %[[H:.*]] = ane.mul %[[X]], %{{.*}}
  // CHECK-DAG: %[[HALF:.*]] = ane.tanh %[[H]]
  // CHECK: return %[[SOFTMAX]], %[[SIGMOID]], %[[TANH]], %[[HALF]]
  %one = ane.const dense<1.0> : tensor<f16>
  %zero = ane.const dense<0.0> : tensor<f16>
  %e = ane.exp %x : tensor<4x8xf16>
  %sum = ane.reduce_sum %e {axes = array<i32: -1>, keep_dims = true} : (tensor<4x8xf16>) -> tensor<4x1xf16>
  %softmax = ane.real_div %e, %sum : tensor<4x8xf16>, tensor<4x1xf16>
  %n = ane.sub %zero, %x : tensor<f16>, tensor<4x8xf16>
  %en = ane.exp %n : tensor<4x8xf16>
  %en1 = ane.add %en, %one : tensor<4x8xf16>, tensor<f16>
  %sigmoid = ane.real_div %one, %en1 : tensor<f16>, tensor<4x8xf16>
  %difference = ane.sub %e, %en : tensor<4x8xf16>, tensor<4x8xf16>
  %total = ane.add %e, %en : tensor<4x8xf16>, tensor<4x8xf16>
  %tanh = ane.real_div %difference, %total : tensor<4x8xf16>, tensor<4x8xf16>
  %e1 = ane.add %e, %one : tensor<4x8xf16>, tensor<f16>
  %less = ane.sub %e, %one : tensor<4x8xf16>, tensor<f16>
  %half = ane.real_div %less, %e1 : tensor<4x8xf16>, tensor<4x8xf16>
  return %softmax, %sigmoid, %tanh, %half : tensor<4x8xf16>, tensor<4x8xf16>, tensor<4x8xf16>, tensor<4x8xf16>
}

// -----

// CHECK-LABEL: func.func @moments
// CHECK-SAME: (%[[X:.*]]: tensor<4x8xf16>)
func.func @moments(%x: tensor<4x8xf16>) -> (tensor<4xf16>, tensor<4x1xf16>) {
  // CHECK: %[[M:.*]] = ane.reduce_mean %[[X]] {axes = array<i32: 1>, keep_dims = true}
  // CHECK-NEXT: %[[D:.*]] = ane.sub %[[X]], %[[M]]
  // CHECK-NEXT: %[[S:.*]] = ane.square %[[D]]
  // CHECK-NEXT: %[[V:.*]] = ane.reduce_mean %[[S]] {axes = array<i32: 1>, keep_dims = true}
  // CHECK: %[[Y:.*]] = ane.reshape %[[V]], %{{.*}} -> tensor<4xf16>
  // CHECK-NEXT: %[[N:.*]] = ane.reduce_l2_norm %[[X]] {axes = array<i32: -1>, keep_dims = true}
  // CHECK-NEXT: return %[[Y]], %[[N]]
  %two = ane.const dense<2.0> : tensor<f16>
  %sq = ane.pow %x, %two : tensor<4x8xf16>, tensor<f16>
  %squares = ane.reduce_mean %sq {axes = array<i32: -1>} : (tensor<4x8xf16>) -> tensor<4xf16>
  %mean = ane.reduce_mean %x {axes = array<i32: 1>} : (tensor<4x8xf16>) -> tensor<4xf16>
  %mean2 = ane.mul %mean, %mean : tensor<4xf16>, tensor<4xf16>
  %v = ane.sub %squares, %mean2 : tensor<4xf16>, tensor<4xf16>
  %sum = ane.reduce_sum_square %x {axes = array<i32: -1>, keep_dims = true} : (tensor<4x8xf16>) -> tensor<4x1xf16>
  %n = ane.sqrt %sum : tensor<4x1xf16>
  return %v, %n : tensor<4xf16>, tensor<4x1xf16>
}

// -----

// A floor below the logarithm, a maximum that is off already, a sum of other exponentials, means of other axes.
// CHECK-LABEL: func.func @stays
// CHECK-NOT: {{relu|reduce_max|softmax|minimum|square}}
// CHECK: ane.reduce_max
// CHECK-NOT: {{relu|reduce_max|softmax|minimum|square}}
// CHECK: return
func.func @stays(%x: tensor<4x4xf16>, %z: tensor<4x4xf16>)
    -> (tensor<4x4xf16>, tensor<4x1xf16>, tensor<4x4xf16>, tensor<4x4xf16>, tensor<4xf16>) {
  %s = ane.sigmoid %x : tensor<4x4xf16>
  %floor = ane.log %s {epsilon = 1.0e-3 : f16} : tensor<4x4xf16>
  %max = ane.reduce_max %x {axes = array<i32: 1>, keep_dims = true} : (tensor<4x4xf16>) -> tensor<4x1xf16>
  %d = ane.sub %x, %max : tensor<4x4xf16>, tensor<4x1xf16>
  %e = ane.exp %d : tensor<4x4xf16>
  %sum = ane.reduce_sum %e {axes = array<i32: 1>, keep_dims = true} : (tensor<4x4xf16>) -> tensor<4x1xf16>
  %log = ane.log %sum : tensor<4x1xf16>
  %p = ane.real_div %e, %sum : tensor<4x4xf16>, tensor<4x1xf16>
  %ez = ane.exp %z : tensor<4x4xf16>
  %other = ane.real_div %ez, %sum : tensor<4x4xf16>, tensor<4x1xf16>
  %sq = ane.mul %x, %x : tensor<4x4xf16>, tensor<4x4xf16>
  %squares = ane.reduce_mean %sq {axes = array<i32: 0>} : (tensor<4x4xf16>) -> tensor<4xf16>
  %mean = ane.reduce_mean %x {axes = array<i32: 1>} : (tensor<4x4xf16>) -> tensor<4xf16>
  %mean2 = ane.mul %mean, %mean : tensor<4xf16>, tensor<4xf16>
  %v = ane.sub %squares, %mean2 : tensor<4xf16>, tensor<4xf16>
  return %floor, %log, %p, %other, %v : tensor<4x4xf16>, tensor<4x1xf16>, tensor<4x4xf16>, tensor<4x4xf16>, tensor<4xf16>
}

// -----

// CHECK-LABEL: ane.program @legal
// CHECK: ane.softplus
ane.program @legal on ane opset ios18 stage legal (%x: tensor<1x8x1x32xf16> {ane.port = "x"})
    -> (tensor<1x8x1x32xf16> {ane.port = "y"}) {
  %y = ane.softplus %x : tensor<1x8x1x32xf16>
  ane.return %y : tensor<1x8x1x32xf16>
}
