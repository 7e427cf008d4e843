// Small constants fold through the scalar definitions of ODS: double or int64 inside, one rounding at the end.
// RUN: ane-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func.func @float16
func.func @float16() -> (tensor<2xf16>, tensor<3xf16>, tensor<f16>, tensor<2xf16>) {
  // 2048 + 1 is a tie of fp16, to even; 65504 + 32 overflows.
  // CHECK-DAG: dense<[2.048000e+03, 0x7C00]> : tensor<2xf16>
  %a = ane.const dense<[2048.0, 65504.0]> : tensor<2xf16>
  %b = ane.const dense<[1.0, 32.0]> : tensor<2xf16>
  %sum = ane.add %a, %b : tensor<2xf16>, tensor<2xf16>
  // Halves go to even.
  // CHECK-DAG: dense<[0.000000e+00, 2.000000e+00, -2.000000e+00]> : tensor<3xf16>
  %c = ane.const dense<[0.5, 1.5, -2.5]> : tensor<3xf16>
  %round = ane.round %c : tensor<3xf16>
  // The default epsilon 1e-12 is 0 in fp16.
  // CHECK-DAG: dense<5.000000e-01> : tensor<f16>
  %d = ane.const dense<4.0> : tensor<f16>
  %rsqrt = ane.rsqrt %d : tensor<f16>
  // e and its square, rounded to steps of 2^-9 and 2^-8.
  // CHECK-DAG: dense<[2.718750e+00, 7.3906{{[0-9]*}}e+00]> : tensor<2xf16>
  %e = ane.const dense<[1.0, 2.0]> : tensor<2xf16>
  %exp = ane.exp %e : tensor<2xf16>
  return %sum, %round, %rsqrt, %exp : tensor<2xf16>, tensor<3xf16>, tensor<f16>, tensor<2xf16>
}

// CHECK-LABEL: func.func @integers
func.func @integers() -> (tensor<4xi32>, tensor<4xi32>, tensor<4xi32>, tensor<i32>) {
  %x = ane.const dense<[7, -7, 7, -7]> : tensor<4xi32>
  %y = ane.const dense<[2, 2, -2, 0]> : tensor<4xi32>
  // Floor and sign of the divisor, as Python; nothing traps at 0.
  // CHECK-DAG: dense<[3, -4, -4, 0]> : tensor<4xi32>
  %div = ane.floor_div %x, %y : tensor<4xi32>, tensor<4xi32>
  // CHECK-DAG: dense<[1, 1, -1, 0]> : tensor<4xi32>
  %mod = ane.mod %x, %y : tensor<4xi32>, tensor<4xi32>
  // Truncated.
  // CHECK-DAG: dense<[3, -3, -3, 0]> : tensor<4xi32>
  %real = ane.real_div %x, %y : tensor<4xi32>, tensor<4xi32>
  // 2^31 wraps.
  // CHECK-DAG: dense<-2147483648> : tensor<i32>
  %big = ane.const dense<65536> : tensor<i32>
  %half = ane.const dense<32768> : tensor<i32>
  %wrapped = ane.mul %big, %half : tensor<i32>, tensor<i32>
  return %div, %mod, %real, %wrapped : tensor<4xi32>, tensor<4xi32>, tensor<4xi32>, tensor<i32>
}

// CHECK-LABEL: func.func @broadcast_and_compare
func.func @broadcast_and_compare() -> (tensor<2x3xf32>, tensor<2x3xi1>, tensor<2xi1>) {
  %row = ane.const dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %column = ane.const dense<[[10.0], [2.0]]> : tensor<2x1xf32>
  // CHECK-DAG: dense<{{\[\[}}9.000000e+00, 8.000000e+00, 7.000000e+00], [1.000000e+00, 0.000000e+00, -1.000000e+00]]> : tensor<2x3xf32>
  %sub = ane.sub %column, %row : tensor<2x1xf32>, tensor<3xf32>
  // CHECK-DAG: dense<{{\[\[}}true, true, true], [true, true, false]]> : tensor<2x3xi1>
  %ge = ane.greater_equal %column, %row : tensor<2x1xf32>, tensor<3xf32>
  // CHECK-DAG: dense<[false, true]> : tensor<2xi1>
  %b = ane.const dense<[true, false]> : tensor<2xi1>
  %not = ane.logical_not %b : tensor<2xi1>
  return %sub, %ge, %not : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2xi1>
}

// Parameters: as spelled, and by default.
// CHECK-LABEL: func.func @parameters
func.func @parameters() -> (tensor<3xf32>, tensor<3xf32>, tensor<2xf32>) {
  %x = ane.const dense<[-2.0, 0.0, 9.0]> : tensor<3xf32>
  // CHECK-DAG: dense<[-5.000000e-01, 0.000000e+00, 9.000000e+00]> : tensor<3xf32>
  %leaky = ane.leaky_relu %x {alpha = 0.25 : f32} : tensor<3xf32>
  // CHECK-DAG: dense<[-1.000000e+00, 0.000000e+00, 6.000000e+00]> : tensor<3xf32>
  %clip = ane.clip %x {alpha = -1.0 : f32, beta = 6.0 : f32} : tensor<3xf32>
  // sigmoid(1.702), the value of the approximation at 1.
  // CHECK-DAG: dense<[0.000000e+00, {{0.84579|8.4579}}{{[0-9e-]*}}]> : tensor<2xf32>
  %y = ane.const dense<[0.0, 1.0]> : tensor<2xf32>
  %gelu = ane.gelu %y {mode = "SIGMOID_APPROXIMATION"} : tensor<2xf32>
  return %leaky, %clip, %gelu : tensor<3xf32>, tensor<3xf32>, tensor<2xf32>
}

// Weights stay expressions: neither large constants nor named ones fold.
// CHECK-LABEL: func.func @weights
func.func @weights() -> (tensor<1025xf16>, tensor<4xf16>) {
  // CHECK: ane.exp
  // CHECK: ane.exp
  %large = ane.const dense<1.0> : tensor<1025xf16>
  %0 = ane.exp %large : tensor<1025xf16>
  %named = ane.const dense_resource<"model:w"> : tensor<4xf16>
  %1 = ane.exp %named : tensor<4xf16>
  return %0, %1 : tensor<1025xf16>, tensor<4xf16>
}
