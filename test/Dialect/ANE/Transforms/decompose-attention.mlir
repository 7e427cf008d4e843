// Attention in tiles: what is cut, what is left out, and what is never copied.
// RUN: ane-opt %s -split-input-file -ane-decompose-attention | FileCheck %s --check-prefixes=CHECK,WHOLE
// RUN: ane-opt %s -split-input-file -ane-decompose-attention="max-queries=32 max-keys=32" \
// RUN:   | FileCheck %s --check-prefixes=CHECK,TILED
// RUN: ane-opt %s -split-input-file -ane-decompose-attention="target=m5" | FileCheck %s --check-prefix=M5
// RUN: ane-opt %s -split-input-file -ane-decompose-attention="target=m4" | FileCheck %s --check-prefix=M4
// RUN: ane-opt %s -split-input-file -ane-decompose-attention="target=m5 max-keys=0" | FileCheck %s --check-prefix=M4
// RUN: ane-opt %s -split-input-file -ane-decompose-attention=keep-native | FileCheck %s --check-prefix=NATIVE
// RUN: ane-opt %s -split-input-file -ane-decompose-attention="keep-native target=m4" | FileCheck %s --check-prefix=NATIVE
// RUN: ane-opt %s -split-input-file -ane-decompose-attention=normalization=softmax | FileCheck %s --check-prefix=SOFTMAX
// RUN: ane-opt %s -split-input-file -ane-decompose-attention="max-queries=32 max-keys=32" \
// RUN:   --remarks-filter=ane-decompose-attention 2>&1 | FileCheck %s --check-prefix=REMARK

// Of four tiles one is hidden and one needs no mask; the other two share their constant. Online: the maximum, the sum
// and the product so far shrink by exp(old - new).
// CHECK-LABEL: ane.program @causal
// WHOLE: ane.matmul %{{.*}} -> tensor<1x1x64x64xf16>
// TILED: %[[Q:.*]] = ane.transpose
// TILED: %[[Q0:.*]] = ane.slice_by_size %[[Q]]
// TILED: %[[KT:.*]] = ane.reshape %{{.*}} -> tensor<1x16x2x32xf16>
// TILED: ane.slice_by_size %[[KT]]
// TILED: %[[S0:.*]] = ane.matmul %[[Q0]]
// TILED: %[[S0S:.*]] = ane.mul %[[S0]]
// TILED: %[[P:.*]] = ane.const dense<{{.*}}> : tensor<1x1x32x32xf16>
// TILED: ane.add %[[S0S]], %[[P]]
// TILED: %[[C0:.*]] = ane.real_div
// TILED: %[[Q1:.*]] = ane.slice_by_size %[[Q]]
// TILED: %[[S1:.*]] = ane.matmul %[[Q1]]
// TILED: %[[S1S:.*]] = ane.mul %[[S1]]
// TILED-NOT: ane.add
// TILED: %[[M1:.*]] = ane.reduce_max %[[S1S]]
// TILED: %[[D1:.*]] = ane.sub %[[S1S]], %[[M1]]
// TILED: %[[E1:.*]] = ane.exp %[[D1]]
// TILED: %[[L1:.*]] = ane.reduce_sum %[[E1]]
// TILED: %[[V1:.*]] = ane.matmul %[[E1]], %{{.*}} {transpose_x = false, transpose_y = true}
// TILED: %[[S2:.*]] = ane.matmul %[[Q1]]
// TILED: %[[S2S:.*]] = ane.mul %[[S2]]
// TILED: %[[S2M:.*]] = ane.add %[[S2S]], %[[P]]
// TILED: %[[M2T:.*]] = ane.reduce_max %[[S2M]]
// TILED: %[[M2:.*]] = ane.maximum %[[M1]], %[[M2T]]
// TILED: %[[DIFF:.*]] = ane.sub %[[M1]], %[[M2]]
// TILED: %[[SHRINK:.*]] = ane.exp %[[DIFF]]
// TILED: %[[D2:.*]] = ane.sub %[[S2M]], %[[M2]]
// TILED: %[[E2:.*]] = ane.exp %[[D2]]
// TILED: %[[LKEPT:.*]] = ane.mul %[[L1]], %[[SHRINK]]
// TILED: %[[L2T:.*]] = ane.reduce_sum %[[E2]]
// TILED: %[[L2:.*]] = ane.add %[[LKEPT]], %[[L2T]]
// TILED: %[[VKEPT:.*]] = ane.mul %[[V1]], %[[SHRINK]]
// TILED: %[[V2T:.*]] = ane.matmul %[[E2]]
// TILED: %[[V2:.*]] = ane.add %[[VKEPT]], %[[V2T]]
// TILED: %[[C1:.*]] = ane.real_div %[[V2]], %[[L2]]
// TILED: ane.concat(%[[C0]], %[[C1]]) {axis = 2 : i32, interleave = false}
// REMARK: remark: {{.*}}3 tiles, 1 hidden ones left out, keys read by 1 heads without a copy
ane.program @causal on ane opset ios18 (%q: tensor<1x16x1x64xf16>) -> (tensor<1x16x1x64xf16> {ane.port = "y"}) {
  %y = ane.nn.attention %q, %q, %q {heads = 1, causal}
      : (tensor<1x16x1x64xf16>, tensor<1x16x1x64xf16>, tensor<1x16x1x64xf16>) -> tensor<1x16x1x64xf16>
  ane.return %y : tensor<1x16x1x64xf16>
}

// -----

// One query of 96 keys sees the last 40: the first tile is gone, and the last is seen whole.
// CHECK-LABEL: ane.program @window
// TILED-NOT: ane.transpose
// TILED-COUNT-2: ane.matmul %{{.*}} {transpose_x = false, transpose_y = false}
// TILED-NOT: transpose_y = false
// TILED: ane.return
// REMARK: remark: {{.*}}2 tiles, 1 hidden ones left out, keys read by 4 heads without a copy
ane.program @window on ane opset ios18 (%q: tensor<1x64x1x1xf16>, %k: tensor<1x16x1x96xf16>)
    -> (tensor<1x64x1x1xf16> {ane.port = "y"}) {
  %y = ane.nn.attention %q, %k, %k {heads = 4, kv_heads = 1, causal, window = 40}
      : (tensor<1x64x1x1xf16>, tensor<1x16x1x96xf16>, tensor<1x16x1x96xf16>) -> tensor<1x64x1x1xf16>
  ane.return %y : tensor<1x64x1x1xf16>
}

// -----

// 50 keys have no even tile of 32: the last tile is shorter, cut along the width.
// CHECK-LABEL: ane.program @uneven
// TILED: ane.const dense<[0, 0, 0, 32]> : tensor<4xi32>
// TILED: ane.slice_by_size %{{.*}} -> tensor<1x16x1x18xf16>
ane.program @uneven on ane opset ios18 (%q: tensor<1x16x1x4xf16>, %k: tensor<1x16x1x50xf16>)
    -> (tensor<1x16x1x4xf16> {ane.port = "y"}) {
  %y = ane.nn.attention %q, %k, %k {heads = 2}
      : (tensor<1x16x1x4xf16>, tensor<1x16x1x50xf16>, tensor<1x16x1x50xf16>) -> tensor<1x16x1x4xf16>
  ane.return %y : tensor<1x16x1x4xf16>
}

// -----

// On h17 a product takes 256 keys, elsewhere 512; queries are cut at 512.
// M5-LABEL: ane.program @target
// M5-COUNT-4: ane.matmul %{{.*}} -> tensor<1x2x512x256xf16>
// M5-NOT: tensor<1x2x512x512xf16>
// M4-LABEL: ane.program @target
// M4: ane.matmul %{{.*}} -> tensor<1x2x512x512xf16>
ane.program @target on ane opset ios18 (%q: tensor<1x16x1x1024xf16>, %k: tensor<1x16x1x512xf16>)
    -> (tensor<1x16x1x1024xf16> {ane.port = "y"}) {
  %y = ane.nn.attention %q, %k, %k {heads = 2}
      : (tensor<1x16x1x1024xf16>, tensor<1x16x1x512xf16>, tensor<1x16x1x512xf16>) -> tensor<1x16x1x1024xf16>
  ane.return %y : tensor<1x16x1x1024xf16>
}

// -----

// MIL's op: rows of keys, so k is read transposed. A false of a mask is -1e4; without one the op may stay.
// CHECK-LABEL: ane.program @boolean
// CHECK-SAME: %[[Q:[a-z0-9]+]]: tensor<1x2x8x4xf16> {ane.port = "q"}, %[[M:[a-z0-9]+]]: tensor<8x8xi1>
// CHECK: %[[MASK:.*]] = ane.reshape %[[M]], %{{.*}} -> tensor<1x1x8x8xi1>
// CHECK: %[[ZERO:.*]] = ane.const dense<0.000000e+00> : tensor<1x1x8x8xf16>
// CHECK: %[[HIDE:.*]] = ane.const dense<-1.000000e+04> : tensor<f16>
// CHECK: %[[ADD:.*]] = ane.select %[[MASK]], %[[ZERO]], %[[HIDE]]
// CHECK: %[[S:.*]] = ane.matmul %[[Q]], %[[Q]] {transpose_x = false, transpose_y = true}
// CHECK: %[[SS:.*]] = ane.mul %[[S]]
// CHECK: ane.add %[[SS]], %[[ADD]]
// CHECK: ane.matmul %{{.*}}, %[[Q]] {transpose_x = false, transpose_y = false}
// CHECK: ane.real_div
// NATIVE-LABEL: ane.program @boolean
// NATIVE-NOT: ane.scaled_dot_product_attention {{.*}} attn_mask
// NATIVE: ane.scaled_dot_product_attention
// SOFTMAX-LABEL: ane.program @boolean
// SOFTMAX-COUNT-2: ane.softmax
// SOFTMAX-NOT: ane.real_div
ane.program @boolean on ane opset ios18 (%q: tensor<1x2x8x4xf16> {ane.port = "q"}, %m: tensor<8x8xi1>)
    -> (tensor<1x2x8x4xf16> {ane.port = "y"}) {
  %y = ane.scaled_dot_product_attention %q, %q, %q attn_mask = %m
      : (tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>, tensor<8x8xi1>) -> tensor<1x2x8x4xf16>
  %z = ane.scaled_dot_product_attention %y, %q, %q
      : (tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>) -> tensor<1x2x8x4xf16>
  ane.return %z : tensor<1x2x8x4xf16>
}

// -----

// A known mask is converted here; a float one is raised to -1e4, for -inf where a query sees nothing gives NaN.
// CHECK-LABEL: ane.program @masks
// SOFTMAX-LABEL: ane.program @masks
// CHECK-NOT: ane.select
// CHECK: ane.const dense<{{.*}}[0.000000e+00, -1.000000e+04]{{.*}}> : tensor<1x2x2xf16>
// CHECK: %[[WIDE:.*]] = ane.reshape %{{.*}} -> tensor<1x1x2xf32>
// CHECK: %[[HALF:.*]] = ane.cast %[[WIDE]] {dtype = "fp16"}
// CHECK: ane.maximum %[[HALF]], %{{.*}} : tensor<1x1x2xf16>, tensor<f16>
ane.program @masks on ane opset ios18 (%q: tensor<1x2x4xf16>, %f: tensor<2xf32>)
    -> (tensor<1x2x4xf16> {ane.port = "y"}) {
  %m = ane.const dense<[[[true, false], [true, true]]]> : tensor<1x2x2xi1>
  %y = ane.scaled_dot_product_attention %q, %q, %q attn_mask = %m
      : (tensor<1x2x4xf16>, tensor<1x2x4xf16>, tensor<1x2x4xf16>, tensor<1x2x2xi1>) -> tensor<1x2x4xf16>
  %z = ane.scaled_dot_product_attention %y, %q, %q attn_mask = %f
      : (tensor<1x2x4xf16>, tensor<1x2x4xf16>, tensor<1x2x4xf16>, tensor<2xf32>) -> tensor<1x2x4xf16>
  ane.return %z : tensor<1x2x4xf16>
}

// -----

// Copies of key heads are read where they came from: the queries of a group become rows.
// CHECK-LABEL: ane.program @copies
// CHECK-SAME: %[[K:[a-z0-9]+]]: tensor<1x2x8x4xf16> {ane.port = "k"}
// CHECK: %[[K5:.*]] = ane.reshape %[[K]], %{{.*}} -> tensor<1x2x1x8x4xf16>
// CHECK: %[[K4:.*]] = ane.reshape %[[K5]], %{{.*}} -> tensor<1x2x8x4xf16>
// CHECK: ane.matmul %{{.*}}, %[[K4]] {{.*}} : (tensor<1x2x24x4xf16>, tensor<1x2x8x4xf16>)
// CHECK: ane.matmul %{{.*}}, %[[K]] {{.*}} : (tensor<1x2x24x8xf16>, tensor<1x2x8x4xf16>)
// REMARK: keys read by 3 heads without a copy
ane.program @copies on ane opset ios18 (%q: tensor<1x6x8x4xf16>, %k: tensor<1x2x8x4xf16> {ane.port = "k"})
    -> (tensor<1x6x8x4xf16> {ane.port = "y"}) {
  %own = ane.const dense<[1, 2, 1, 8, 4]> : tensor<5xi32>
  %reps = ane.const dense<[1, 1, 3, 1, 1]> : tensor<5xi32>
  %heads = ane.const dense<[1, 6, 8, 4]> : tensor<4xi32>
  %0 = ane.reshape %k, %own : (tensor<1x2x8x4xf16>, tensor<5xi32>) -> tensor<1x2x1x8x4xf16>
  %1 = ane.tile %0, %reps : (tensor<1x2x1x8x4xf16>, tensor<5xi32>) -> tensor<1x2x3x8x4xf16>
  %key = ane.reshape %1, %heads : (tensor<1x2x3x8x4xf16>, tensor<4xi32>) -> tensor<1x6x8x4xf16>
  %value = ane.concat(%k, %k, %k) {axis = -3 : i32, interleave = true}
      : (tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>) -> tensor<1x6x8x4xf16>
  %y = ane.scaled_dot_product_attention %q, %key, %value
      : (tensor<1x6x8x4xf16>, tensor<1x6x8x4xf16>, tensor<1x6x8x4xf16>) -> tensor<1x6x8x4xf16>
  ane.return %y : tensor<1x6x8x4xf16>
}

// -----

// Heads side by side, not in turn, are no copies of groups; and keys and values must agree.
// CHECK-LABEL: ane.program @no_copies
// CHECK: ane.matmul %{{.*}} : (tensor<1x4x8x4xf16>, tensor<1x4x8x4xf16>)
ane.program @no_copies on ane opset ios18 (%q: tensor<1x4x8x4xf16>, %k: tensor<1x2x8x4xf16>, %one: tensor<1x1x8x4xf16>)
    -> (tensor<1x4x8x4xf16> {ane.port = "y"}) {
  %key = ane.concat(%k, %k) {axis = 1 : i32, interleave = false}
      : (tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>) -> tensor<1x4x8x4xf16>
  %reps = ane.const dense<[1, 4, 1, 1]> : tensor<4xi32>
  %value = ane.tile %one, %reps : (tensor<1x1x8x4xf16>, tensor<4xi32>) -> tensor<1x4x8x4xf16>
  %y = ane.scaled_dot_product_attention %q, %key, %value
      : (tensor<1x4x8x4xf16>, tensor<1x4x8x4xf16>, tensor<1x4x8x4xf16>) -> tensor<1x4x8x4xf16>
  ane.return %y : tensor<1x4x8x4xf16>
}

// -----

// The host runs MIL's op, and a legal program is done.
// CHECK-LABEL: ane.program @host
// CHECK: ane.scaled_dot_product_attention
// CHECK-LABEL: ane.program @legal
// CHECK: ane.scaled_dot_product_attention
// CHECK-LABEL: ane.program @dynamic
// CHECK: ane.scaled_dot_product_attention
ane.program @host on host opset ios18 (%q: tensor<1x2x8x4xf16>) -> (tensor<1x2x8x4xf16> {ane.port = "y"}) {
  %y = ane.scaled_dot_product_attention %q, %q, %q
      : (tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>) -> tensor<1x2x8x4xf16>
  ane.return %y : tensor<1x2x8x4xf16>
}
ane.program @legal on ane opset ios18 stage legal (%q: tensor<1x2x8x4xf16>) -> (tensor<1x2x8x4xf16> {ane.port = "y"}) {
  %y = ane.scaled_dot_product_attention %q, %q, %q
      : (tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>, tensor<1x2x8x4xf16>) -> tensor<1x2x8x4xf16>
  ane.return %y : tensor<1x2x8x4xf16>
}
ane.program @dynamic on ane opset ios18 (%q: tensor<1x2x?x4xf16>) -> (tensor<1x2x?x4xf16> {ane.port = "y"}) {
  %y = ane.scaled_dot_product_attention %q, %q, %q
      : (tensor<1x2x?x4xf16>, tensor<1x2x?x4xf16>, tensor<1x2x?x4xf16>) -> tensor<1x2x?x4xf16>
  ane.return %y : tensor<1x2x?x4xf16>
}
