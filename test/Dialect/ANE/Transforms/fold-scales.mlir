// Numbers go into the weights before or after them, and stay where that would change what something else reads.
// RUN: ane-opt %s --ane-fold-scales --split-input-file | FileCheck %s

ane.weights @m file "m.safetensors"
// The scale of scores goes to the query, through matmul, transpose and reshape; with the bias.
// CHECK-LABEL: ane.program @scores
ane.program @scores on ane opset ios18 (%x: tensor<1x8x1x4xf16> {ane.port = "x"}, %k: tensor<1x2x4x4xf16> {ane.port = "k"})
    -> (tensor<1x2x4x4xf16> {ane.port = "y"}) {
  // CHECK: %[[W:.*]] = ane.const dense_resource<"m:w">
  // CHECK: %[[B:.*]] = ane.const dense_resource<"m:b">
  // CHECK: %[[W2:.*]] = ane.mul %[[W]], %{{.*}} : tensor<8x8x1x1xf16>, tensor<f16>
  // CHECK: %[[B2:.*]] = ane.mul %[[B]], %{{.*}} : tensor<8xf16>, tensor<f16>
  // CHECK: ane.conv %{{.*}}, %[[W2]] bias = %[[B2]]
  // CHECK: %[[Y:.*]] = ane.matmul
  // CHECK-NEXT: ane.return %[[Y]]
  %w = ane.const dense_resource<"m:w"> : tensor<8x8x1x1xf16>
  %b = ane.const dense_resource<"m:b"> : tensor<8xf16>
  %c = ane.const dense<0.5> : tensor<f16>
  %shape = ane.const dense<[1, 2, 4, 4]> : tensor<4xi32>
  %q = ane.conv %x, %w bias = %b : (tensor<1x8x1x4xf16>, tensor<8x8x1x1xf16>, tensor<8xf16>) -> tensor<1x8x1x4xf16>
  %h = ane.reshape %q, %shape : (tensor<1x8x1x4xf16>, tensor<4xi32>) -> tensor<1x2x4x4xf16>
  %t = ane.transpose %h {perm = array<i32: 0, 1, 3, 2>} : (tensor<1x2x4x4xf16>) -> tensor<1x2x4x4xf16>
  %s = ane.matmul %t, %k : (tensor<1x2x4x4xf16>, tensor<1x2x4x4xf16>) -> tensor<1x2x4x4xf16>
  %y = ane.mul %s, %c : tensor<1x2x4x4xf16>, tensor<f16>
  ane.return %y : tensor<1x2x4x4xf16>
}

// -----

ane.weights @m file "m.safetensors"
// The end of a norm: the number between the root and two convs goes to both weights.
// CHECK-LABEL: ane.program @norm
ane.program @norm on ane opset ios18 (%x: tensor<1x8x1x4xf16> {ane.port = "x"}, %r: tensor<1x1x1x4xf16> {ane.port = "r"})
    -> (tensor<1x8x1x4xf16> {ane.port = "y"}, tensor<1x8x1x4xf16> {ane.port = "z"}) {
  // CHECK: %[[N:.*]] = ane.mul %arg0, %arg1 : tensor<1x8x1x4xf16>, tensor<1x1x1x4xf16>
  // CHECK-DAG: %[[W:.*]] = ane.mul %{{.*}}, %{{.*}} : tensor<8x8x1x1xf16>, tensor<f16>
  // CHECK-DAG: ane.conv %[[N]], %[[W]]
  // CHECK-DAG: %[[V:.*]] = ane.linear
  // CHECK-NOT: ane.mul %{{.*}} tensor<1x1x1x4xf16>, tensor<f16>
  %w = ane.const dense_resource<"m:w"> : tensor<8x8x1x1xf16>
  %v = ane.const dense_resource<"m:v"> : tensor<4x4xf16>
  %c = ane.const dense<0.75> : tensor<f16>
  %rc = ane.mul %r, %c : tensor<1x1x1x4xf16>, tensor<f16>
  %n = ane.mul %x, %rc : tensor<1x8x1x4xf16>, tensor<1x1x1x4xf16>
  %y = ane.conv %n, %w : (tensor<1x8x1x4xf16>, tensor<8x8x1x1xf16>) -> tensor<1x8x1x4xf16>
  %z = ane.linear %n, %v : (tensor<1x8x1x4xf16>, tensor<4x4xf16>) -> tensor<1x8x1x4xf16>
  ane.return %y, %z : tensor<1x8x1x4xf16>, tensor<1x8x1x4xf16>
}

// -----

ane.weights @m file "m.safetensors"
// A gamma takes the number also where another norm reads it.
// CHECK-LABEL: ane.program @gamma
ane.program @gamma on ane opset ios18 (%x: tensor<1x8x1x4xf16> {ane.port = "x"}, %r: tensor<1x1x1x4xf16> {ane.port = "r"})
    -> (tensor<1x8x1x4xf16> {ane.port = "y"}, tensor<1x8x1x4xf16> {ane.port = "z"}) {
  // CHECK: %[[G:.*]] = ane.const dense_resource<"m:g">
  // CHECK: %[[N:.*]] = ane.mul %arg0, %arg1
  // CHECK: %[[G2:.*]] = ane.mul %[[G]], %{{.*}} : tensor<1x8x1x1xf16>, tensor<f16>
  // CHECK: ane.mul %[[N]], %[[G2]]
  // CHECK: ane.mul %arg0, %[[G]]
  %g = ane.const dense_resource<"m:g"> : tensor<1x8x1x1xf16>
  %c = ane.const dense<27.7> : tensor<f16>
  %rc = ane.mul %c, %r : tensor<f16>, tensor<1x1x1x4xf16>
  %n = ane.mul %x, %rc : tensor<1x8x1x4xf16>, tensor<1x1x1x4xf16>
  %y = ane.mul %n, %g : tensor<1x8x1x4xf16>, tensor<1x8x1x1xf16>
  %z = ane.mul %x, %g : tensor<1x8x1x4xf16>, tensor<1x8x1x1xf16>
  ane.return %y, %z : tensor<1x8x1x4xf16>, tensor<1x8x1x4xf16>
}

// -----

ane.weights @m file "m.safetensors"
// What stays: %a is a port too, %b has a large number, %d a weight that is a port, %e a number that is too small, %f one that is
// no power of two; a legal program as a whole.
// CHECK-LABEL: ane.program @stay
ane.program @stay on ane opset ios18 (%x: tensor<1x8x1x4xf16> {ane.port = "x"}, %p: tensor<4x4xf16> {ane.port = "p"})
    -> (tensor<1x8x1x4xf16> {ane.port = "a"}, tensor<1x8x1x4xf16> {ane.port = "a2"}, tensor<1x8x1x4xf16> {ane.port = "b2"},
        tensor<1x8x1x4xf16> {ane.port = "d2"}, tensor<1x8x1x4xf16> {ane.port = "e2"}, tensor<1x8x1x4xf16> {ane.port = "f2"}) {
  // CHECK-COUNT-5: ane.mul %{{.*}} : tensor<1x8x1x4xf16>, tensor<f16>
  %w = ane.const dense_resource<"m:w"> : tensor<8x8x1x1xf16>
  %v = ane.const dense_resource<"m:v"> : tensor<8x8x1x1xf16>
  %u = ane.const dense_resource<"m:u"> : tensor<8x8x1x1xf16>
  %c = ane.const dense<0.5> : tensor<f16>
  %large = ane.const dense<2.0> : tensor<f16>
  %t = ane.const dense_resource<"m:t"> : tensor<8x8x1x1xf16>
  %third = ane.const dense<0.3> : tensor<f16>
  %f = ane.conv %x, %t : (tensor<1x8x1x4xf16>, tensor<8x8x1x1xf16>) -> tensor<1x8x1x4xf16>
  %f2 = ane.mul %f, %third : tensor<1x8x1x4xf16>, tensor<f16>
  %small = ane.const dense<9.765625e-4> : tensor<f16>
  %a = ane.conv %x, %w : (tensor<1x8x1x4xf16>, tensor<8x8x1x1xf16>) -> tensor<1x8x1x4xf16>
  %a2 = ane.mul %a, %c : tensor<1x8x1x4xf16>, tensor<f16>
  %b = ane.conv %x, %v : (tensor<1x8x1x4xf16>, tensor<8x8x1x1xf16>) -> tensor<1x8x1x4xf16>
  %b2 = ane.mul %b, %large : tensor<1x8x1x4xf16>, tensor<f16>
  %d = ane.matmul %x, %p : (tensor<1x8x1x4xf16>, tensor<4x4xf16>) -> tensor<1x8x1x4xf16>
  %d2 = ane.mul %d, %c : tensor<1x8x1x4xf16>, tensor<f16>
  %e = ane.conv %x, %u : (tensor<1x8x1x4xf16>, tensor<8x8x1x1xf16>) -> tensor<1x8x1x4xf16>
  %e2 = ane.mul %e, %small : tensor<1x8x1x4xf16>, tensor<f16>
  ane.return %a, %a2, %b2, %d2, %e2, %f2 : tensor<1x8x1x4xf16>, tensor<1x8x1x4xf16>, tensor<1x8x1x4xf16>, tensor<1x8x1x4xf16>, tensor<1x8x1x4xf16>, tensor<1x8x1x4xf16>
}

// CHECK-LABEL: ane.program @legal
ane.program @legal on ane opset ios18 stage legal (%x: tensor<1x8x1x32xf16> {ane.port = "x"}) -> (tensor<1x8x1x32xf16> {ane.port = "y"}) {
  // CHECK: ane.mul %{{.*}} : tensor<1x8x1x32xf16>, tensor<f16>
  %w = ane.const dense_resource<"m:w"> : tensor<8x8x1x1xf16>
  %c = ane.const dense<0.5> : tensor<f16>
  %a = ane.conv %x, %w : (tensor<1x8x1x32xf16>, tensor<8x8x1x1xf16>) -> tensor<1x8x1x32xf16>
  %y = ane.mul %a, %c : tensor<1x8x1x32xf16>, tensor<f16>
  ane.return %y : tensor<1x8x1x32xf16>
}
