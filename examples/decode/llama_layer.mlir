// One decoder layer of Llama at one position: 768 channels, 12 heads of 64, 2048 hidden, 256 positions of cache.
// The keys and values of past positions stay resident; a session steps the entry @step, one token a step.
//
// A token is lane 0 of 32: the engine pads to 32 lanes anyway (rule P-STRIDE), the others are zero and ignored.
// What depends on the position (rotation, column of the cache, visible keys) is made on the host.
ane.weights @model file "weights.safetensors"

!token = tensor<1x768xf16>
!lanes = tensor<1x768x1x32xf16>
!wide = tensor<1x2048x1x32xf16>
!angle = tensor<1x32x1x32xf16>
!column = tensor<1x768x1x1xf16>
!keys = tensor<1x1x1x256xf16>
!cache = tensor<1x768x1x256xf16>
!square = tensor<768x768x1x1xf16>
!up = tensor<2048x768x1x1xf16>
!down = tensor<768x2048x1x1xf16>
!dims = tensor<4xi32>

ane.state @k : !cache
ane.state @v : !cache

ane.program @layer on ane opset ios18 (%x: !lanes {ane.port = "x"}, %cos: !angle {ane.port = "cos"},
    %sin: !angle {ane.port = "sin"}, %write: !keys {ane.port = "write"}, %visible: !keys {ane.port = "visible"},
    state %k: !cache {ane.port = "k"}, state %v: !cache {ane.port = "v"}) -> (!lanes {ane.port = "y"}) {
  %gamma0 = ane.const dense_resource<"model:input_layernorm.weight"> : !column
  %wq = ane.const dense_resource<"model:self_attn.q_proj.weight"> : !square
  %wk = ane.const dense_resource<"model:self_attn.k_proj.weight"> : !square
  %wv = ane.const dense_resource<"model:self_attn.v_proj.weight"> : !square
  %wo = ane.const dense_resource<"model:self_attn.o_proj.weight"> : !square
  %gamma1 = ane.const dense_resource<"model:post_attention_layernorm.weight"> : !column
  %wgate = ane.const dense_resource<"model:mlp.gate_proj.weight"> : !up
  %wup = ane.const dense_resource<"model:mlp.up_proj.weight"> : !up
  %wdown = ane.const dense_resource<"model:mlp.down_proj.weight"> : !down

  %n0 = ane.nn.rms_norm %x, %gamma0 {epsilon = 1.0e-5} : (!lanes, !column) -> !lanes
  %q0 = ane.conv %n0, %wq : (!lanes, !square) -> !lanes
  %k0 = ane.conv %n0, %wk : (!lanes, !square) -> !lanes
  %v0 = ane.conv %n0, %wv : (!lanes, !square) -> !lanes
  %q1 = ane.nn.rope %q0, %cos, %sin {heads = 12} : (!lanes, !angle, !angle) -> !lanes
  %k1 = ane.nn.rope %k0, %cos, %sin {heads = 12} : (!lanes, !angle, !angle) -> !lanes

  // Lane 0 goes to the column of this position.
  %begin = ane.const dense<0> : !dims
  %lane = ane.const dense<[1, 768, 1, 1]> : !dims
  %kcolumn = ane.slice_by_size %k1, %begin, %lane : (!lanes, !dims, !dims) -> !column
  %vcolumn = ane.slice_by_size %v0, %begin, %lane : (!lanes, !dims, !dims) -> !column
  %k2 = ane.nn.cache_update %k, %kcolumn, %write : (!cache, !column, !keys) -> !cache
  %v2 = ane.nn.cache_update %v, %vcolumn, %write : (!cache, !column, !keys) -> !cache

  %attended = ane.nn.attention %q1, %k2, %v2 mask = %visible {heads = 12}
      : (!lanes, !cache, !cache, !keys) -> !lanes
  %projected = ane.conv %attended, %wo : (!lanes, !square) -> !lanes
  %h = ane.add %x, %projected : !lanes, !lanes

  %n1 = ane.nn.rms_norm %h, %gamma1 {epsilon = 1.0e-5} : (!lanes, !column) -> !lanes
  %gate = ane.conv %n1, %wgate : (!lanes, !up) -> !wide
  %up = ane.conv %n1, %wup : (!lanes, !up) -> !wide
  %hidden = ane.nn.swiglu %gate, %up : (!wide, !wide) -> !wide
  %down = ane.conv %hidden, %wdown : (!wide, !down) -> !lanes
  %y = ane.add %h, %down : !lanes, !lanes
  ane.return %y update %k2, %v2 : !lanes update !cache, !cache
}

// Token and position to the inputs of the layer.
ane.program @enter on host opset ios18 (%token: !token {ane.port = "token"},
    %position: tensor<1xi32> {ane.port = "position"}) -> (!lanes {ane.port = "x"}, !angle {ane.port = "cos"},
    !angle {ane.port = "sin"}, !keys {ane.port = "write"}, !keys {ane.port = "visible"}) {
  %column = ane.const dense<[1, 768, 1, 1]> : !dims
  %lane = ane.reshape %token, %column : (!token, !dims) -> !column
  %idle = ane.const dense<[0, 31]> : tensor<2xi32>
  %x = ane.pad %lane, %idle {mode = "constant", constant_val = 0.0 : f16} : (!column, tensor<2xi32>) -> !lanes

  // Angles in fp32: beyond 2048, positions are not all fp16 numbers.
  %frequency = ane.const dense_resource<"model:rotary_emb.inv_freq"> : tensor<1x32x1x1xf32>
  %p = ane.cast %position {dtype = "fp32"} : (tensor<1xi32>) -> tensor<1xf32>
  %radians = ane.mul %frequency, %p : tensor<1x32x1x1xf32>, tensor<1xf32>
  %cosine = ane.cos %radians : tensor<1x32x1x1xf32>
  %sine = ane.sin %radians : tensor<1x32x1x1xf32>
  %cosine16 = ane.cast %cosine {dtype = "fp16"} : (tensor<1x32x1x1xf32>) -> tensor<1x32x1x1xf16>
  %sine16 = ane.cast %sine {dtype = "fp16"} : (tensor<1x32x1x1xf32>) -> tensor<1x32x1x1xf16>
  %lanes = ane.const dense<[1, 1, 1, 32]> : !dims
  %cos = ane.tile %cosine16, %lanes : (tensor<1x32x1x1xf16>, !dims) -> !angle
  %sin = ane.tile %sine16, %lanes : (tensor<1x32x1x1xf16>, !dims) -> !angle

  // A one in this column; 0 for the keys up to here, and -10000 for those to come, whose exponential is 0.
  %length = ane.const dense<256> : tensor<i32>
  %row = ane.const dense<[1, 1, 1, 256]> : !dims
  %hot = ane.one_hot %position, %length {axis = -1 : i32, on_value = 1.0 : f16, off_value = 0.0 : f16}
      : (tensor<1xi32>, tensor<i32>) -> tensor<1x256xf16>
  %write = ane.reshape %hot, %row : (tensor<1x256xf16>, !dims) -> !keys
  %zero = ane.const dense<0> : tensor<i32>
  %one = ane.const dense<1> : tensor<i32>
  %columns = ane.range_1d %length, %zero, %one : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<256xi32>
  %future = ane.greater %columns, %position : tensor<256xi32>, tensor<1xi32>
  %never = ane.const dense<-1.0e4> : tensor<256xf16>
  %always = ane.const dense<0.0> : tensor<256xf16>
  %bias = ane.select %future, %never, %always : (tensor<256xi1>, tensor<256xf16>, tensor<256xf16>) -> tensor<256xf16>
  %visible = ane.reshape %bias, %row : (tensor<256xf16>, !dims) -> !keys
  ane.return %x, %cos, %sin, %write, %visible : !lanes, !angle, !angle, !keys, !keys
}

// Lane 0 of the layer's output.
ane.program @leave on host opset ios18 (%y: !lanes {ane.port = "y"}) -> (!token {ane.port = "hidden"}) {
  %begin = ane.const dense<0> : !dims
  %size = ane.const dense<[1, 768, 1, 1]> : !dims
  %lane = ane.slice_by_size %y, %begin, %size : (!lanes, !dims, !dims) -> !column
  %shape = ane.const dense<[1, 768]> : tensor<2xi32>
  %hidden = ane.reshape %lane, %shape : (!column, tensor<2xi32>) -> !token
  ane.return %hidden : !token
}

func.func @step(%token: !token {ane.port = "token"}, %position: tensor<1xi32> {ane.port = "position"})
    -> (!token {ane.port = "hidden"}) {
  %x, %cos, %sin, %write, %visible = ane.dispatch @enter(%token, %position)
      : (!token, tensor<1xi32>) -> (!lanes, !angle, !angle, !keys, !keys)
  %y = ane.dispatch @layer(%x, %cos, %sin, %write, %visible) updating [@k, @v]
      : (!lanes, !angle, !angle, !keys, !keys) -> !lanes
  %hidden = ane.dispatch @leave(%y) : (!lanes) -> !token
  return %hidden : !token
}
