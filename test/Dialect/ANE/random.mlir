// Random numbers differ: equal ops stay apart, constants do not fold into them, and what nobody uses goes.
// RUN: ane-opt %s --cse --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @random
func.func @random() -> (tensor<2xf32>, tensor<2xf32>) {
  %shape = ane.const dense<2> : tensor<1xi32>
  // CHECK: %[[A:.*]] = ane.random_uniform
  %0 = ane.random_uniform %shape {seed = 7 : i32} : (tensor<1xi32>) -> tensor<2xf32>
  // CHECK: %[[B:.*]] = ane.random_uniform
  %1 = ane.random_uniform %shape {seed = 7 : i32} : (tensor<1xi32>) -> tensor<2xf32>
  // CHECK-NOT: ane.random_normal
  %2 = ane.random_normal %shape : (tensor<1xi32>) -> tensor<2xf32>
  // CHECK: return %[[A]], %[[B]]
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}
