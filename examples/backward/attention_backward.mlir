// The gradient of causal attention, as the two programs of a trainer that keeps no probabilities: 768 channels,
// 12 heads of 64, 256 positions. q, k, v and the gradient dx of the attention's output, packed in channels, become
// dv and dq, dk. The caller scales the loss by 256, so that products stay above the engine's step (rule A-MAC).
ane.weights @model file "weights.safetensors"

!part = tensor<1x768x1x256xf16>
!dims = tensor<4xi32>
!heads = tensor<1x12x64x256xf16>
!square = tensor<1x12x256x256xf16>
!rows = tensor<1x3072x1x256xf16>
!taps = tensor<1x6912x1x256xf16>
!packed = tensor<1x7680x1x256xf16>
!pair = tensor<1x1536x1x256xf16>
!weight = tensor<768x768x1x1xf16>

// q, k, v, dx -> dv, probs, dp: da = Wo^T dx; the probabilities again; dv = probs^T da; dp = da v^T.
ane.program @sdpa_bwd1 on ane opset ios18 (%in: !rows {ane.port = "q_k_v_dx"})
    -> (!taps {ane.port = "dv_probs_dp"}) {
  %part = ane.const dense<[1, 768, 1, 256]> : !dims
  %at0 = ane.const dense<0> : !dims
  %at1 = ane.const dense<[0, 768, 0, 0]> : !dims
  %at2 = ane.const dense<[0, 1536, 0, 0]> : !dims
  %at3 = ane.const dense<[0, 2304, 0, 0]> : !dims
  %q = ane.slice_by_size %in, %at0, %part : (!rows, !dims, !dims) -> !part
  %k = ane.slice_by_size %in, %at1, %part : (!rows, !dims, !dims) -> !part
  %v = ane.slice_by_size %in, %at2, %part : (!rows, !dims, !dims) -> !part
  %dx = ane.slice_by_size %in, %at3, %part : (!rows, !dims, !dims) -> !part

  // The file holds Wo; its transpose is a weight expression, evaluated when the weights are written.
  %wo = ane.const dense_resource<"model:wo"> : !weight
  %wot = ane.transpose %wo {perm = array<i32: 1, 0, 2, 3>} : (!weight) -> !weight
  %da = ane.conv %dx, %wot : (!part, !weight) -> !part

  %heads = ane.const dense<[1, 12, 64, 256]> : !dims
  %qh = ane.reshape %q, %heads : (!part, !dims) -> !heads
  %kh = ane.reshape %k, %heads : (!part, !dims) -> !heads
  %vh = ane.reshape %v, %heads : (!part, !dims) -> !heads
  %dah = ane.reshape %da, %heads : (!part, !dims) -> !heads

  %qk = ane.matmul %qh, %kh {transpose_x = true} : (!heads, !heads) -> !square
  %scale = ane.const dense<0.125> : tensor<f16>
  %scaled = ane.mul %qk, %scale : !square, tensor<f16>
  %mask = ane.const dense_resource<"model:mask"> : tensor<1x1x256x256xf16>
  %scores = ane.add %scaled, %mask : !square, tensor<1x1x256x256xf16>
  %probs = ane.softmax %scores {axis = -1 : i32} : (!square) -> !square

  %dvh = ane.matmul %dah, %probs : (!heads, !square) -> !heads
  %dph = ane.matmul %dah, %vh {transpose_x = true} : (!heads, !heads) -> !square

  %rows = ane.const dense<[1, 3072, 1, 256]> : !dims
  %dv = ane.reshape %dvh, %part : (!heads, !dims) -> !part
  %p = ane.reshape %probs, %rows : (!square, !dims) -> !rows
  %dp = ane.reshape %dph, %rows : (!square, !dims) -> !rows
  %out = ane.concat (%dv, %p, %dp) {axis = 1 : i32, interleave = false} : (!part, !rows, !rows) -> !taps
  ane.return %out : !taps
}

// probs, dp, q, k -> dq, dk: ds = probs * (dp - sum(probs * dp)) / 8; dq = ds k; dk = ds^T q. No weights.
ane.program @sdpa_bwd2 on ane opset ios18 (%in: !packed {ane.port = "probs_dp_q_k"})
    -> (!pair {ane.port = "dq_dk"}) {
  %rows = ane.const dense<[1, 3072, 1, 256]> : !dims
  %part = ane.const dense<[1, 768, 1, 256]> : !dims
  %at0 = ane.const dense<0> : !dims
  %at1 = ane.const dense<[0, 3072, 0, 0]> : !dims
  %at2 = ane.const dense<[0, 6144, 0, 0]> : !dims
  %at3 = ane.const dense<[0, 6912, 0, 0]> : !dims
  %p = ane.slice_by_size %in, %at0, %rows : (!packed, !dims, !dims) -> !rows
  %d = ane.slice_by_size %in, %at1, %rows : (!packed, !dims, !dims) -> !rows
  %q = ane.slice_by_size %in, %at2, %part : (!packed, !dims, !dims) -> !part
  %k = ane.slice_by_size %in, %at3, %part : (!packed, !dims, !dims) -> !part

  %square = ane.const dense<[1, 12, 256, 256]> : !dims
  %heads = ane.const dense<[1, 12, 64, 256]> : !dims
  %probs = ane.reshape %p, %square : (!rows, !dims) -> !square
  %dp = ane.reshape %d, %square : (!rows, !dims) -> !square
  %qh = ane.reshape %q, %heads : (!part, !dims) -> !heads
  %kh = ane.reshape %k, %heads : (!part, !dims) -> !heads

  %pdp = ane.mul %probs, %dp : !square, !square
  %sum = ane.reduce_sum %pdp {axes = array<i32: -1>, keep_dims = true} : (!square) -> tensor<1x12x256x1xf16>
  %centered = ane.sub %dp, %sum : !square, tensor<1x12x256x1xf16>
  %jacobian = ane.mul %probs, %centered : !square, !square
  %scale = ane.const dense<0.125> : tensor<f16>
  %ds = ane.mul %jacobian, %scale : !square, tensor<f16>

  %dqh = ane.matmul %kh, %ds {transpose_y = true} : (!heads, !square) -> !heads
  %dkh = ane.matmul %qh, %ds : (!heads, !square) -> !heads
  %dq = ane.reshape %dqh, %part : (!heads, !dims) -> !part
  %dk = ane.reshape %dkh, %part : (!heads, !dims) -> !part
  %out = ane.concat (%dq, %dk) {axis = 1 : i32, interleave = false} : (!part, !part) -> !pair
  ane.return %out : !pair
}

// Between the two, the host moves surfaces: probs and dp of the one, q and k of the other.
ane.program @repack on host opset ios18 (%taps: !taps {ane.port = "dv_probs_dp"},
    %in: !rows {ane.port = "q_k_v_dx"}) -> (!packed {ane.port = "probs_dp_q_k"}) {
  %at0 = ane.const dense<[0, 768, 0, 0]> : !dims
  %size0 = ane.const dense<[1, 6144, 1, 256]> : !dims
  %at1 = ane.const dense<0> : !dims
  %size1 = ane.const dense<[1, 1536, 1, 256]> : !dims
  %pdp = ane.slice_by_size %taps, %at0, %size0 : (!taps, !dims, !dims) -> tensor<1x6144x1x256xf16>
  %qk = ane.slice_by_size %in, %at1, %size1 : (!rows, !dims, !dims) -> !pair
  %out = ane.concat (%pdp, %qk) {axis = 1 : i32, interleave = false} : (tensor<1x6144x1x256xf16>, !pair) -> !packed
  ane.return %out : !packed
}

func.func @backward(%in: !rows {ane.port = "q_k_v_dx"})
    -> (!taps {ane.port = "dv_probs_dp"}, !pair {ane.port = "dq_dk"}) {
  %taps = ane.dispatch @sdpa_bwd1(%in) : (!rows) -> !taps
  %packed = ane.dispatch @repack(%taps, %in) : (!taps, !rows) -> !packed
  %dq_dk = ane.dispatch @sdpa_bwd2(%packed) : (!packed) -> !pair
  return %taps, %dq_dk : !taps, !pair
}
