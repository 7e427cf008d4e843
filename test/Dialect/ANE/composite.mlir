// Every composite op, its optional arguments and its defaults survive a round trip; shapes are inferred.
// RUN: ane-opt %s | ane-opt | FileCheck %s
// RUN: ane-opt %s --mlir-print-op-generic | ane-opt | FileCheck %s

// CHECK-LABEL: ane.program @rms_norm
ane.program @rms_norm on ane opset ios18 (%x: tensor<1x768x1x32xf16>, %gamma: tensor<1x768x1x1xf16>,
                                          %z: tensor<4x7xf32>)
    -> (tensor<1x768x1x32xf16> {ane.port = "a"}, tensor<1x768x1x32xf16> {ane.port = "b"},
        tensor<4x7xf32> {ane.port = "c"}) {
  // CHECK: ane.nn.rms_norm %{{.*}}, %{{.*}} : (tensor<1x768x1x32xf16>, tensor<1x768x1x1xf16>)
  %a = ane.nn.rms_norm %x, %gamma : (tensor<1x768x1x32xf16>, tensor<1x768x1x1xf16>) -> tensor<1x768x1x32xf16>
  // CHECK: ane.nn.rms_norm %{{[a-z0-9]*}} {epsilon = 9.9{{.*}}e-07 : f64, scaling = "peak"}
  %b = ane.nn.rms_norm %x {epsilon = 9.9e-7, scaling = "peak"} : (tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16>
  // CHECK: ane.nn.rms_norm %{{[a-z0-9]*}} {axis = -1 : i64}
  %c = ane.nn.rms_norm %z {axis = -1} : (tensor<4x7xf32>) -> tensor<4x7xf32>
  ane.return %a, %b, %c : tensor<1x768x1x32xf16>, tensor<1x768x1x32xf16>, tensor<4x7xf32>
}

// Different sizes of query and value heads, a mask for one row, all attributes.
// CHECK-LABEL: ane.program @attention
ane.program @attention on ane opset ios18 (
    %q: tensor<2x64x1x4xf16>, %k: tensor<2x32x1x8xf16>, %v: tensor<2x16x1x8xf16>, %m: tensor<1x1x1x8xf16>)
    -> (tensor<2x32x1x4xf16> {ane.port = "a"}, tensor<2x32x1x4xf16> {ane.port = "b"}) {
  // CHECK: ane.nn.attention %{{.*}}, %{{.*}}, %{{.*}} mask = %{{.*}} {causal, heads = 4 : i64, kv_heads = 2 : i64,
  // CHECK-SAME: normalization = "softmax", scale = 2.5{{.*}} : f64}
  %a = ane.nn.attention %q, %k, %v mask = %m
      {heads = 4, kv_heads = 2, causal, scale = 0.25, normalization = "softmax"}
      : (tensor<2x64x1x4xf16>, tensor<2x32x1x8xf16>, tensor<2x16x1x8xf16>, tensor<1x1x1x8xf16>)
      -> tensor<2x32x1x4xf16>
  // CHECK: ane.nn.attention %{{.*}}, %{{.*}}, %{{.*}} {heads = 4 : i64, kv_heads = 2 : i64} :
  %b = ane.nn.attention %q, %k, %v {heads = 4, kv_heads = 2}
      : (tensor<2x64x1x4xf16>, tensor<2x32x1x8xf16>, tensor<2x16x1x8xf16>) -> tensor<2x32x1x4xf16>
  ane.return %a, %b : tensor<2x32x1x4xf16>, tensor<2x32x1x4xf16>
}

// CHECK-LABEL: ane.program @rope
ane.program @rope on ane opset ios18 (%x: tensor<1x64x1x4xf16>, %cos: tensor<1x8x1x1xf16>, %sin: tensor<1x8x1x4xf16>)
    -> (tensor<1x64x1x4xf16> {ane.port = "y"}) {
  // CHECK: ane.nn.rope %{{.*}}, %{{.*}}, %{{.*}} {heads = 4 : i64} :
  %a = ane.nn.rope %x, %cos, %sin {heads = 4}
      : (tensor<1x64x1x4xf16>, tensor<1x8x1x1xf16>, tensor<1x8x1x4xf16>) -> tensor<1x64x1x4xf16>
  // CHECK: ane.nn.rope %{{.*}}, %{{.*}}, %{{.*}} {heads = 4 : i64, style = "interleaved"} :
  %b = ane.nn.rope %a, %cos, %sin {heads = 4, style = "interleaved"}
      : (tensor<1x64x1x4xf16>, tensor<1x8x1x1xf16>, tensor<1x8x1x4xf16>) -> tensor<1x64x1x4xf16>
  ane.return %b : tensor<1x64x1x4xf16>
}

// CHECK-LABEL: ane.program @swiglu
ane.program @swiglu on ane opset ios18 (%gate: tensor<1x64x1x4xf16>, %up: tensor<1x64x1x4xf16>)
    -> (tensor<1x64x1x4xf16> {ane.port = "y"}) {
  // CHECK: ane.nn.swiglu %{{.*}}, %{{.*}} :
  %y = ane.nn.swiglu %gate, %up : (tensor<1x64x1x4xf16>, tensor<1x64x1x4xf16>) -> tensor<1x64x1x4xf16>
  ane.return %y : tensor<1x64x1x4xf16>
}

// CHECK-LABEL: ane.program @cache_update
ane.program @cache_update on ane opset ios18 (
    state %cache: tensor<2x16x1x64xf16>, %update: tensor<2x16x1x1xf16>, %mask: tensor<1x1x1x64xf16>)
    -> (tensor<2x16x1x64xf16> {ane.port = "y"}) {
  // CHECK: ane.nn.cache_update %{{.*}}, %{{.*}}, %{{.*}} :
  %y = ane.nn.cache_update %cache, %update, %mask
      : (tensor<2x16x1x64xf16>, tensor<2x16x1x1xf16>, tensor<1x1x1x64xf16>) -> tensor<2x16x1x64xf16>
  ane.return %y update %y : tensor<2x16x1x64xf16> update tensor<2x16x1x64xf16>
}
