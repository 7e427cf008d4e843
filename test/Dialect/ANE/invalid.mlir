// Every check of the shape rules and verifiers, with the message that says what was found and what is allowed.
// RUN: ane-opt %s --split-input-file --verify-diagnostics

func.func @f(%x: tensor<2x3x4xf16>, %y: tensor<3x4xf32>) {
  // expected-error @below {{y has element type 'f32', but x has 'f16'; MIL converts nothing by itself, add an ane.cast}}
  %0 = ane.add %x, %y : tensor<2x3x4xf16>, tensor<3x4xf32>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{alpha has element type 'f32', but x has 'f16'; MIL converts nothing by itself, spell it so}}
  %0 = ane.threshold %x {alpha = 1.0 : f32} : tensor<2x3x4xf16>
  return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{alpha has element type 'f32', but x has 'f16'}}
  %0 = ane.leaky_relu %x {alpha = 1.0 : f32} : tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %g: tensor<3xf16> {ane.weight}) {
  // expected-error @below {{epsilon has element type 'f32', but gamma has 'f16'}}
  %0 = ane.instance_norm %x gamma = %g {epsilon = 1.0e-5 : f32} : (tensor<2x3x4xf16>, tensor<3xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %g: tensor<3xf16>) {
  // expected-error @below {{alpha must be known at compile time: an ane.const, ops on constants alone, or a program input marked {ane.weight}}}
  %0 = ane.prelu %x, %g : (tensor<2x3x4xf16>, tensor<3xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

ane.program @p on ane opset ios15 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{needs opset ios16, the program has ios15}}
  %0 = ane.fill_like %x : (tensor<2x3x4xf16>) -> tensor<2x3x4xf32>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{output_dtype exists from opset ios17 to ios26, the program has ios16}}
  %0 = ane.reduce_argmax %x {output_dtype = "uint16"} : (tensor<2x3x4xf16>) -> tensor<2x3xui16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%i: tensor<3xui8> {ane.weight}, %l: tensor<16xf16> {ane.weight}) {
  %s = ane.const dense<[6]> : tensor<1xui32>
  // expected-error @below {{shape exists from opset ios16 to ios17, the program has ios18}}
  %0 = ane.constexpr_lut_to_dense %i, %l shape = %s : (tensor<3xui8>, tensor<16xf16>, tensor<1xui32>) -> tensor<6xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<4xi8>) {
  // expected-error @below {{x has element type 'i8', which exists from opset ios17 on, the program has ios16}}
  %0 = ane.transpose %x {perm = array<i32: 0>} : (tensor<4xi8>) -> tensor<4xi8>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4xf16>, %i: tensor<2xi8>) {
  // expected-error @below {{indices has element type 'i8', which exists from opset ios17 on, the program has ios16}}
  %0 = ane.gather %x, %i : (tensor<2x3x4xf16>, tensor<2xi8>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%x: tensor<2x3x4xf16>, %i: tensor<2xi16>) {
  // expected-error @below {{indices has element type 'i16', which exists from opset ios16 on, the program has ios15}}
  %0 = ane.gather %x, %i : (tensor<2x3x4xf16>, tensor<2xi16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{has results ('tensor<2x4x3xf16>'), its arguments give ('tensor<2x3x4xf16>')}}
  %0 = ane.softmax %x : (tensor<2x3x4xf16>) -> tensor<2x4x3xf16>
  return
}

// -----

func.func @f(%x: f32) {
  // expected-error @below {{invalid kind of type specified: expected builtin.tensor, but found 'f32'}}
  %0 = ane.add %x, %x : f32, f32
  return
}

// -----

func.func @f(%x: tensor<*xf32>) {
  // expected-error @below {{operand #0 must be ranked tensor of 16-bit float or 32-bit float values}}
  %0 = ane.softmax %x : (tensor<*xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xi64>) {
  // expected-error @below {{operand #0 must be ranked tensor of}}
  %0 = ane.abs %x : tensor<4xi64>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{attribute 'mode' failed to satisfy constraint: string attribute one of EXACT, TANH_APPROXIMATION, SIGMOID_APPROXIMATION}}
  %0 = ane.gelu %x {mode = "ERF"} : tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %y: tensor<2x4xf16>) {
  // expected-error @below {{shapes [2, 3, 4] of x and [2, 4] of y do not broadcast; sizes must be equal or 1, aligned at the last dimension}}
  %0 = ane.mul %x, %y : tensor<2x3x4xf16>, tensor<2x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %y: tensor<2x4xf16>) {
  // expected-error @below {{shapes [2, 3, 4] of x and [2, 4] of y do not broadcast}}
  %0 = ane.less %x, %y : tensor<2x3x4xf16>, tensor<2x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %c: tensor<5x2x3x4xi1>) {
  // expected-error @below {{cond has shape [5, 2, 3, 4], which does not broadcast to the shape [2, 3, 4] of a and b; give a or b the full shape}}
  %0 = ane.select %c, %x, %x : (tensor<5x2x3x4xi1>, tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> tensor<5x2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{attribute 'dtype' failed to satisfy constraint: string attribute one of fp16}}
  %0 = ane.cast %x {dtype = "int64"} : (tensor<2x3x4xf16>) -> tensor<2x3x4xi64>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{alpha is 1.000000e+00 : f16 and beta 1.000000e+00 : f16; from ios17 on alpha must be less than beta}}
  %0 = ane.clip %x {alpha = 1.0 : f16, beta = 1.0 : f16} : tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<3x4xf16>) {
  %a = ane.const dense<1.0> : tensor<4xf16>
  // expected-error @below {{x has rank 2, allowed is 3 to 5: [N, C, spatial...]}}
  %0 = ane.prelu %x, %a : (tensor<3x4xf16>, tensor<4xf16>) -> tensor<3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %a = ane.const dense<1.0> : tensor<4xf16>
  // expected-error @below {{alpha has shape [4], expected [3], one value a channel of x}}
  %0 = ane.prelu %x, %a : (tensor<2x3x4xf16>, tensor<4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axis is 3, allowed for rank 3 is -3 to 2}}
  %0 = ane.softmax %x {axis = 3 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<f16>) {
  // expected-error @below {{axis is -1, but a scalar has no dimensions}}
  %0 = ane.softmax %x : (tensor<f16>) -> tensor<f16>
  return
}

// -----

func.func @f(%x: tensor<4x8xf16>, %w: tensor<6x4x3x3xf16>) {
  // expected-error @below {{x has rank 2, allowed is 3 to 5: [N, C, spatial...]}}
  %0 = ane.conv %x, %w : (tensor<4x8xf16>, tensor<6x4x3x3xf16>) -> tensor<1x6x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>, %w: tensor<6x4x3xf16>) {
  // expected-error @below {{weight has shape [6, 4, 3], expected static rank 4: [Cout, Cin/groups, K...]}}
  %0 = ane.conv %x, %w : (tensor<1x4x8x8xf16>, tensor<6x4x3xf16>) -> tensor<1x6x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>, %w: tensor<6x4x3x3xf16>) {
  // expected-error @below {{groups is 4, which does not divide 6 output channels}}
  %0 = ane.conv %x, %w {groups = 4 : i32} : (tensor<1x4x8x8xf16>, tensor<6x4x3x3xf16>) -> tensor<1x6x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x5x8x8xf16>, %w: tensor<6x4x3x3xf16>) {
  // expected-error @below {{x has 5 channels, the weight takes 4 (with groups = 1)}}
  %0 = ane.conv %x, %w : (tensor<1x5x8x8xf16>, tensor<6x4x3x3xf16>) -> tensor<1x6x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>, %w: tensor<6x4x3x3xf16>) {
  // expected-error @below {{strides has 1 entries, expected 2}}
  %0 = ane.conv %x, %w {strides = array<i32: 1>} : (tensor<1x4x8x8xf16>, tensor<6x4x3x3xf16>) -> tensor<1x6x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>, %w: tensor<6x4x3x3xf16>) {
  // expected-error @below {{dilations is [0, 1], every entry must be at least 1}}
  %0 = ane.conv %x, %w {dilations = array<i32: 0, 1>} : (tensor<1x4x8x8xf16>, tensor<6x4x3x3xf16>) -> tensor<1x6x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>, %w: tensor<6x4x3x3xf16>) {
  // expected-error @below {{pad has 2 entries, expected 4}}
  %0 = ane.conv %x, %w {pad_type = "custom", pad = array<i32: 1, 1>} : (tensor<1x4x8x8xf16>, tensor<6x4x3x3xf16>) -> tensor<1x6x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x2xf16>, %w: tensor<6x4x3x3xf16>) {
  // expected-error @below {{window of 3 does not fit spatial dimension 1 of size 2 with padding 0; enlarge pad or the input}}
  %0 = ane.conv %x, %w : (tensor<1x4x8x2xf16>, tensor<6x4x3x3xf16>) -> tensor<1x6x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>, %w: tensor<6x4x3x3xf16>, %b: tensor<4xf16>) {
  // expected-error @below {{bias has shape [4], expected [6], one value an output channel}}
  %0 = ane.conv %x, %w bias = %b : (tensor<1x4x8x8xf16>, tensor<6x4x3x3xf16>, tensor<4xf16>) -> tensor<1x6x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>, %w: tensor<4x6x3xf16>) {
  // expected-error @below {{weight has shape [4, 6, 3], expected static rank 4: [Cin, Cout/groups, K...]}}
  %0 = ane.conv_transpose %x, %w : (tensor<1x4x8x8xf16>, tensor<4x6x3xf16>) -> tensor<1x6x10x10xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>, %w: tensor<4x6x3x3xf16>) {
  // expected-error @below {{output_shape is [1, 4, 10, 10], expected rank 4 starting with [1, 6]}}
  %0 = ane.conv_transpose %x, %w {output_shape = array<i32: 1, 4, 10, 10>} : (tensor<1x4x8x8xf16>, tensor<4x6x3x3xf16>) -> tensor<1x6x10x10xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>, %w: tensor<4x6x3x3xf16>) {
  // expected-error @below {{result would have shape [1, 6, -8, 10]; reduce pad}}
  %0 = ane.conv_transpose %x, %w {pad_type = "custom", pad = array<i32: 9, 9, 0, 0>} : (tensor<1x4x8x8xf16>, tensor<4x6x3x3xf16>) -> tensor<1x6x10x10xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>) {
  // expected-error @below {{kernel_sizes has 1 entries, expected 2, one a spatial dimension of x}}
  %0 = ane.max_pool %x {kernel_sizes = array<i32: 3>, pad_type = "valid"} : (tensor<1x4x8x8xf16>) -> tensor<1x4x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>) {
  // expected-error @below {{ceil_mode is allowed in 1 and 2 dimensions with pad_type valid or custom only}}
  %0 = ane.max_pool %x {kernel_sizes = array<i32: 3, 3>, pad_type = "same", ceil_mode = true} : (tensor<1x4x8x8xf16>) -> tensor<1x4x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<1x4x8x8xf16>) {
  // expected-error @below {{pad is [0, 1, 0, 0], which must be symmetric with ceil_mode}}
  %0 = ane.max_pool %x {kernel_sizes = array<i32: 3, 3>, pad_type = "custom", pad = array<i32: 0, 1, 0, 0>, ceil_mode = true} : (tensor<1x4x8x8xf16>) -> tensor<1x4x6x6xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3xf16>) {
  %w = ane.const dense<1.0> : tensor<5xf16>
  %b = ane.const dense<1.0> : tensor<5xf16>
  // expected-error @below {{weight has rank 1, allowed is 2: [Dout, Din]}}
  %0 = ane.linear %x, %w bias = %b : (tensor<2x3xf16>, tensor<5xf16>, tensor<5xf16>) -> tensor<2x5xf16>
  return
}

// -----

func.func @f(%x: tensor<2x4xf16>) {
  %w = ane.const dense<1.0> : tensor<5x3xf16>
  %b = ane.const dense<1.0> : tensor<5xf16>
  // expected-error @below {{x has shape [2, 4], its last dimension must be 3, the weight's Din}}
  %0 = ane.linear %x, %w bias = %b : (tensor<2x4xf16>, tensor<5x3xf16>, tensor<5xf16>) -> tensor<2x5xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3xf16>) {
  %w = ane.const dense<1.0> : tensor<5x3xf16>
  %b = ane.const dense<1.0> : tensor<3xf16>
  // expected-error @below {{bias has shape [3], expected [5], Dout of the weight}}
  %0 = ane.linear %x, %w bias = %b : (tensor<2x3xf16>, tensor<5x3xf16>, tensor<3xf16>) -> tensor<2x5xf16>
  return
}

// -----

func.func @f(%x: tensor<3xf16>, %y: tensor<3x2xf16>) {
  // expected-error @below {{matmul needs rank at least 1, and 2 for a transposed operand; found ranks 1 and 2}}
  %0 = ane.matmul %x, %y {transpose_x = true} : (tensor<3xf16>, tensor<3x2xf16>) -> tensor<2x2xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3xf16>, %y: tensor<4x2xf16>) {
  // expected-error @below {{inner dimensions are 3 of x [2, 3] and 4 of y [4, 2]; they must be equal}}
  %0 = ane.matmul %x, %y : (tensor<2x3xf16>, tensor<4x2xf16>) -> tensor<2x2xf16>
  return
}

// -----

func.func @f(%x: tensor<2x2x3xf16>, %y: tensor<3x3x2xf16>) {
  // expected-error @below {{batch dimensions of x [2, 2, 3] and y [3, 3, 2] do not broadcast}}
  %0 = ane.matmul %x, %y : (tensor<2x2x3xf16>, tensor<3x3x2xf16>) -> tensor<2x2xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3xf16>, %y: tensor<3x2xf32>) {
  // expected-error @below {{x has element type f16 and y f32; they may differ only where exactly one of them is constant, add an ane.cast}}
  %0 = ane.matmul %x, %y : (tensor<2x3xf16>, tensor<3x2xf32>) -> tensor<2x2xf16>
  return
}

// -----

func.func @f(%q: tensor<5x8xf16>, %k: tensor<7x8xf16>, %v: tensor<7x8xf16>, %m: tensor<5x7xf16>) {
  // expected-error @below {{query, key and value need one rank of at least 3; found ranks 2, 2 and 2}}
  %0 = ane.scaled_dot_product_attention %q, %k, %v attn_mask = %m : (tensor<5x8xf16>, tensor<7x8xf16>, tensor<7x8xf16>, tensor<5x7xf16>) -> tensor<2x5x8xf16>
  return
}

// -----

func.func @f(%q: tensor<2x5x8xf16>, %k: tensor<1x7x8xf16>, %v: tensor<2x7x8xf16>, %m: tensor<5x7xf16>) {
  // expected-error @below {{batch dimensions of query [2, 5, 8], key [1, 7, 8] and value [2, 7, 8] must be equal; they do not broadcast}}
  %0 = ane.scaled_dot_product_attention %q, %k, %v attn_mask = %m : (tensor<2x5x8xf16>, tensor<1x7x8xf16>, tensor<2x7x8xf16>, tensor<5x7xf16>) -> tensor<2x5x8xf16>
  return
}

// -----

func.func @f(%q: tensor<2x5x8xf16>, %k: tensor<2x7x4xf16>, %v: tensor<2x7x8xf16>, %m: tensor<5x7xf16>) {
  // expected-error @below {{query has 8 features, key has 4; they must be equal}}
  %0 = ane.scaled_dot_product_attention %q, %k, %v attn_mask = %m : (tensor<2x5x8xf16>, tensor<2x7x4xf16>, tensor<2x7x8xf16>, tensor<5x7xf16>) -> tensor<2x5x8xf16>
  return
}

// -----

func.func @f(%q: tensor<2x5x8xf16>, %k: tensor<2x7x8xf16>, %v: tensor<2x6x8xf16>, %m: tensor<5x7xf16>) {
  // expected-error @below {{key has length 7, value has 6; they must be equal}}
  %0 = ane.scaled_dot_product_attention %q, %k, %v attn_mask = %m : (tensor<2x5x8xf16>, tensor<2x7x8xf16>, tensor<2x6x8xf16>, tensor<5x7xf16>) -> tensor<2x5x8xf16>
  return
}

// -----

func.func @f(%q: tensor<2x5x8xf16>, %k: tensor<2x7x8xf16>, %v: tensor<2x7x8xf16>, %m: tensor<7x5xf16>) {
  // expected-error @below {{attn_mask has shape [7, 5], which does not broadcast to [2, 5, 7]}}
  %0 = ane.scaled_dot_product_attention %q, %k, %v attn_mask = %m : (tensor<2x5x8xf16>, tensor<2x7x8xf16>, tensor<2x7x8xf16>, tensor<7x5xf16>) -> tensor<2x5x8xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axes is -4, allowed for rank 3 is -3 to 2}}
  %0 = ane.reduce_sum %x {axes = array<i32: 0, -4>} : (tensor<2x3x4xf16>) -> tensor<3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axes names dimension 0 twice}}
  %0 = ane.reduce_sum %x {axes = array<i32: 0, -3>} : (tensor<2x3x4xf16>) -> tensor<3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axis is 4, allowed for rank 3 is -3 to 2}}
  %0 = ane.reduce_argmin %x {axis = 4 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3xi32>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %g = ane.const dense<1.0> : tensor<4x3xf16>
  // expected-error @below {{beta has shape [4, 3], expected [3, 4], the dimensions `axes` of x}}
  %0 = ane.layer_norm %x beta = %g {axes = array<i32: 2, 1>} : (tensor<2x3x4xf16>, tensor<4x3xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<1x3x2x2x2xf16>) {
  // expected-error @below {{x has rank 5, allowed is 3 to 4: [N, C, spatial...]}}
  %0 = ane.instance_norm %x : (tensor<1x3x2x2x2xf16>) -> tensor<1x3x2x2x2xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %m = ane.const dense<1.0> : tensor<2xf16>
  // expected-error @below {{mean has shape [2], expected [3], one value a channel of x}}
  %0 = ane.batch_norm %x, %m, %m : (tensor<2x3x4xf16>, tensor<2xf16>, tensor<2xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3xf16>) {
  // expected-error @below {{x has rank 2, allowed is at least 3; the last three dimensions are normalized}}
  %0 = ane.l2_norm %x : (tensor<2x3xf16>) -> tensor<2x3xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{size is 0, allowed is at least 1 channel}}
  %0 = ane.local_response_norm %x {size = 0 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %s = ane.const dense<[-1, -1]> : tensor<2xi32>
  // expected-error @below {{shape is [-1, -1], allowed are sizes, 0 for the size of x and a single -1}}
  %0 = ane.reshape %x, %s : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<24xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %s = ane.const dense<[5, -1]> : tensor<2xi32>
  // expected-error @below {{x has 24 elements, which the other sizes of shape [5, ?] do not divide}}
  %0 = ane.reshape %x, %s : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<24xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %s = ane.const dense<[5, 5]> : tensor<2xi32>
  // expected-error @below {{x has shape [2, 3, 4] with 24 elements, shape [5, 5] has 25}}
  %0 = ane.reshape %x, %s : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<24xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %s = ane.const dense<24> : tensor<i32>
  // expected-error @below {{shape has shape [], expected [N]}}
  %0 = ane.reshape %x, %s : (tensor<2x3x4xf16>, tensor<i32>) -> tensor<24xf16>
  return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4xf16>) {
  %s = ane.const dense<[0, 8]> : tensor<2xi32>
  // expected-error @below {{shape contains 0 and has 2 entries; before ios17 it must then have 3, the rank of x}}
  %0 = ane.reshape %x, %s : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<3x8xf16>
  ane.return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %s: tensor<?xi32>) {
  // expected-error @below {{shape has an unknown number of entries; the rank of the result must be known, and at most 64}}
  %0 = ane.reshape %x, %s : (tensor<2x3x4xf16>, tensor<?xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{has 1 ref_tensors, but 1 begins, 0 ends and 1 end_masks; each needs one of each}}
  %0 = ane.reshape_like %x, (%x) {begins = array<i32: 0>, ends = array<i32>, end_masks = array<i1: true>} : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axes is 4, allowed for rank 4 is -4 to 3}}
  %0 = ane.expand_dims %x {axes = array<i32: 4>} : (tensor<2x3x4xf16>) -> tensor<2x3x4x1xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axes is 3, allowed for rank 3 is -3 to 2}}
  %0 = ane.squeeze %x {axes = array<i32: 3>} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{perm has 2 entries, expected 3, one a dimension of x}}
  %0 = ane.transpose %x {perm = array<i32: 0, 1>} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{perm names dimension 1 twice}}
  %0 = ane.transpose %x {perm = array<i32: 0, 1, -2>} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axes is 3, allowed for rank 3 is -3 to 2}}
  %0 = ane.reverse %x {axes = array<i32: 3>} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axis is 4, allowed for rank 3 is -3 to 3}}
  %0 = ane.flatten2d %x {axis = 4 : i32} : (tensor<2x3x4xf16>) -> tensor<24x1xf16>
  return
}

// -----

func.func @f() {
  // expected-error @below {{has no values; it needs at least one}}
  %0 = ane.concat () {axis = 0 : i32} : () -> tensor<2x6xf16>
  return
}

// -----

func.func @f(%a0: tensor<2x3xf16>, %a1: tensor<3xf16>) {
  // expected-error @below {{value 1 has rank 1, value 0 has 2; they must be equal}}
  %0 = ane.concat (%a0, %a1) {axis = 0 : i32} : (tensor<2x3xf16>, tensor<3xf16>) -> tensor<2x6xf16>
  return
}

// -----

func.func @f(%a0: tensor<2x3xf16>, %a1: tensor<4x3xf16>) {
  // expected-error @below {{value 1 has shape [4, 3], value 0 has [2, 3]; dimension 0 must be equal}}
  %0 = ane.concat (%a0, %a1) {axis = 1 : i32} : (tensor<2x3xf16>, tensor<4x3xf16>) -> tensor<2x6xf16>
  return
}

// -----

func.func @f(%a0: tensor<2x3xf16>, %a1: tensor<2x4xf16>) {
  // expected-error @below {{value 1 has shape [2, 4], value 0 has [2, 3]; dimension 1 must be equal}}
  %0 = ane.concat (%a0, %a1) {axis = 1 : i32, interleave = true} : (tensor<2x3xf16>, tensor<2x4xf16>) -> tensor<2x6xf16>
  return
}

// -----

func.func @f(%a0: tensor<2x3xf16>, %a1: tensor<2x3xf16>) {
  // expected-error @below {{axis is 2, allowed for rank 2 is -2 to 1}}
  %0 = ane.concat (%a0, %a1) {axis = 2 : i32} : (tensor<2x3xf16>, tensor<2x3xf16>) -> tensor<2x6xf16>
  return
}

// -----

func.func @f(%a0: tensor<2x3xf16>, %a1: tensor<2x3xf32>) {
  // expected-error @below {{values has element type 'f32', but values has 'f16'}}
  %0 = ane.concat (%a0, %a1) {axis = 1 : i32} : (tensor<2x3xf16>, tensor<2x3xf32>) -> tensor<2x6xf16>
  return
}

// -----

func.func @f(%a0: tensor<2xf16>, %a1: tensor<3xf16>) {
  // expected-error @below {{value 1 has shape [3], value 0 has [2]; dimension 0 must be equal}}
  %0 = ane.stack (%a0, %a1) {axis = 0 : i32} : (tensor<2xf16>, tensor<3xf16>) -> tensor<2x6xf16>
  return
}

// -----

func.func @f(%a0: tensor<6xf16>, %a1: tensor<6xf16>) {
  // expected-error @below {{axis is 2, allowed for rank 2 is -2 to 1}}
  %0 = ane.stack (%a0, %a1) {axis = 2 : i32} : (tensor<6xf16>, tensor<6xf16>) -> tensor<2x6xf16>
  return
}

// -----

func.func @f(%x: tensor<6xf16>) {
  // expected-error @below {{splits into 0 parts; give num_splits or split_sizes, 1 to 65536}}
  %0:2 = ane.split %x {axis = 0 : i32} : (tensor<6xf16>) -> (tensor<3xf16>, tensor<3xf16>)
  return
}

// -----

func.func @f(%x: tensor<6xf16>) {
  // expected-error @below {{num_splits is 4, which does not divide the size 6 of x along axis}}
  %0:2 = ane.split %x {axis = 0 : i32, num_splits = 4 : i32} : (tensor<6xf16>) -> (tensor<3xf16>, tensor<3xf16>)
  return
}

// -----

func.func @f(%x: tensor<6xf16>) {
  // expected-error @below {{split_sizes has 1 entries, expected 2}}
  %0:2 = ane.split %x {axis = 0 : i32, num_splits = 2 : i32, split_sizes = array<i32: 6>} : (tensor<6xf16>) -> (tensor<3xf16>, tensor<3xf16>)
  return
}

// -----

func.func @f(%x: tensor<6xf16>) {
  // expected-error @below {{split_sizes [4, 3] add up to 7, x has 6 along axis}}
  %0:2 = ane.split %x {axis = 0 : i32, split_sizes = array<i32: 4, 3>} : (tensor<6xf16>) -> (tensor<3xf16>, tensor<3xf16>)
  return
}

// -----

func.func @f(%x: tensor<6xf16>) {
  // expected-error @below {{split_sizes is [-1, 7], every entry must be at least 0}}
  %0:2 = ane.split %x {axis = 0 : i32, split_sizes = array<i32: -1, 7>} : (tensor<6xf16>) -> (tensor<3xf16>, tensor<3xf16>)
  return
}

// -----

func.func @f(%x: tensor<8x4x6xf16>) {
  // expected-error @below {{x has rank 3, allowed is 4: [N, C, H, W]}}
  %0 = ane.depth_to_space %x {block_size = 2 : i32} : (tensor<8x4x6xf16>) -> tensor<1x2x8x12xf16>
  return
}

// -----

func.func @f(%x: tensor<1x8x4x6xf16>) {
  // expected-error @below {{number of channels of x is 8, which 9 does not divide}}
  %0 = ane.depth_to_space %x {block_size = 3 : i32} : (tensor<1x8x4x6xf16>) -> tensor<1x2x8x12xf16>
  return
}

// -----

func.func @f(%x: tensor<1x8x4x6xf16>) {
  // expected-error @below {{upscale_factor is 0, allowed is at least 1}}
  %0 = ane.pixel_shuffle %x {upscale_factor = 0 : i32} : (tensor<1x8x4x6xf16>) -> tensor<1x2x8x12xf16>
  return
}

// -----

func.func @f(%x: tensor<1x8x4x6xf16>) {
  // expected-error @below {{dimension 3 of x is 6, which 4 does not divide}}
  %0 = ane.space_to_depth %x {block_size = 4 : i32} : (tensor<1x8x4x6xf16>) -> tensor<1x2x8x12xf16>
  return
}

// -----

func.func @f(%x: tensor<1x8x4x6xf16>) {
  // expected-error @below {{dimension 3 of x is 6, which 4 does not divide}}
  %0 = ane.pixel_unshuffle %x {downscale_factor = 4 : ui32} : (tensor<1x8x4x6xf16>) -> tensor<1x2x8x12xf16>
  return
}

// -----

func.func @f(%x: tensor<4x1x4x6xf16>) {
  %b = ane.const dense<0> : tensor<4xi32>
  // expected-error @below {{paddings has shape [4], expected [2, 2]}}
  %0 = ane.space_to_batch %x, %b {block_shape = array<i32: 2, 2>} : (tensor<4x1x4x6xf16>, tensor<4xi32>) -> tensor<16x1x2x3xf16>
  return
}

// -----

func.func @f(%x: tensor<4x1x4x6xf16>) {
  %b = ane.const dense<1> : tensor<2x4611686018427387904xi32>
  // expected-error @below {{paddings has shape [2, 4611686018427387904], expected [2, 2]}}
  %0 = ane.space_to_batch %x, %b {block_shape = array<i32: 2, 2>} : (tensor<4x1x4x6xf16>, tensor<2x4611686018427387904xi32>) -> tensor<16x1x2x3xf16>
  return
}

// -----

func.func @f(%x: tensor<4x1x4x6xf16>) {
  %b = ane.const dense<0> : tensor<2x2xi32>
  // expected-error @below {{block_shape has 1 entries, expected 2}}
  %0 = ane.space_to_batch %x, %b {block_shape = array<i32: 2>} : (tensor<4x1x4x6xf16>, tensor<2x2xi32>) -> tensor<16x1x2x3xf16>
  return
}

// -----

func.func @f(%x: tensor<4x1x4x6xf16>) {
  %b = ane.const dense<-1> : tensor<2x2xi32>
  // expected-error @below {{paddings is [-1, -1, -1, -1], every entry must be at least 0}}
  %0 = ane.space_to_batch %x, %b {block_shape = array<i32: 2, 2>} : (tensor<4x1x4x6xf16>, tensor<2x2xi32>) -> tensor<16x1x2x3xf16>
  return
}

// -----

func.func @f(%x: tensor<4x1x4x6xf16>) {
  %b = ane.const dense<0> : tensor<2x2xi32>
  // expected-error @below {{padded dimension 3 of x is 6, which 4 does not divide}}
  %0 = ane.space_to_batch %x, %b {block_shape = array<i32: 2, 4>} : (tensor<4x1x4x6xf16>, tensor<2x2xi32>) -> tensor<16x1x2x3xf16>
  return
}

// -----

func.func @f(%x: tensor<4x1x4x6xf16>) {
  %b = ane.const dense<0> : tensor<2x2xi32>
  // expected-error @below {{batch dimension of x is 4, which 3 does not divide}}
  %0 = ane.batch_to_space %x, %b {block_shape = array<i32: 3, 1>} : (tensor<4x1x4x6xf16>, tensor<2x2xi32>) -> tensor<16x1x2x3xf16>
  return
}

// -----

func.func @f(%x: tensor<4x1x4x6xf16>) {
  %b = ane.const dense<5> : tensor<2x2xi32>
  // expected-error @below {{result would have shape [1, 1, -2, 2]; every size must be at least 0}}
  %0 = ane.batch_to_space %x, %b {block_shape = array<i32: 2, 2>} : (tensor<4x1x4x6xf16>, tensor<2x2xi32>) -> tensor<16x1x2x3xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %b = ane.const dense<0> : tensor<2xi32>
  %e = ane.const dense<1> : tensor<2xi32>
  // expected-error @below {{begin has shape [2], expected [3]}}
  %0 = ane.slice_by_index %x, %b, %e : (tensor<2x3x4xf16>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %b = ane.const dense<0> : tensor<3xi32>
  %e = ane.const dense<1> : tensor<3xi32>
  // expected-error @below {{stride is [1, 0, 1], no entry may be 0}}
  %0 = ane.slice_by_index %x, %b, %e {stride = array<i32: 1, 0, 1>} : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %b = ane.const dense<0> : tensor<3xi32>
  %e = ane.const dense<1> : tensor<3xi32>
  // expected-error @below {{end_mask has 1 entries, expected 3}}
  %0 = ane.slice_by_index %x, %b, %e {end_mask = array<i1: true>} : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %b = ane.const dense<[0, 2, 0]> : tensor<3xi32>
  %e = ane.const dense<[2, 1, 4]> : tensor<3xi32>
  // expected-error @below {{slice of dimension 1 of size 3 goes from 2 to 1 with stride 1, which is empty}}
  %0 = ane.slice_by_index %x, %b, %e : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %b = ane.const dense<[0, -4, 0]> : tensor<3xi32>
  %e = ane.const dense<[2, 1, 4]> : tensor<3xi32>
  // expected-error @below {{begin is -4 in the squeezed dimension 1 of size 3, allowed is -3 to 2}}
  %0 = ane.slice_by_index %x, %b, %e {squeeze_mask = array<i1: false, true, false>} : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %u: tensor<2x3xf16>) {
  %b = ane.const dense<0> : tensor<3xi32>
  %e = ane.const dense<[2, 3, 1]> : tensor<3xi32>
  // expected-error @below {{update has shape [2, 3], expected [2, 3, 1], the shape of the slice}}
  %0 = ane.slice_update %x, %u, %b, %e : (tensor<2x3x4xf16>, tensor<2x3xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %u: tensor<f16>) {
  %b = ane.const dense<0> : tensor<3xi32>
  %e = ane.const dense<[2, 3, 1]> : tensor<3xi32>
  // expected-error @below {{update has rank 0, allowed is at least 1; keep a dimension of the slice}}
  %0 = ane.slice_update %x, %u, %b, %e {squeeze_mask = array<i1: true, true, true>} : (tensor<2x3x4xf16>, tensor<f16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %b = ane.const dense<[0, 1, 0]> : tensor<3xi32>
  %s = ane.const dense<[2, 3, 4]> : tensor<3xi32>
  // expected-error @below {{takes 3 elements from 1 on in dimension 1, which has 3}}
  %0 = ane.slice_by_size %x, %b, %s : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %b = ane.const dense<0> : tensor<3xi32>
  %s = ane.const dense<[2, -2, 4]> : tensor<3xi32>
  // expected-error @below {{size is [2, -2, 4], allowed are sizes and -1 for the rest}}
  %0 = ane.slice_by_size %x, %b, %s : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{size is 4, but x has 3 elements along axis}}
  %0 = ane.sliding_windows %x {axis = 1 : i32, size = 4 : i32} : (tensor<2x3x4xf16>) -> tensor<2x1x4x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{size is 2 and stride 0, both must be at least 1}}
  %0 = ane.sliding_windows %x {axis = 1 : i32, size = 2 : i32, stride = 0 : i32} : (tensor<2x3x4xf16>) -> tensor<2x2x2x4xf16>
  return
}

// -----

func.func @f(%x: tensor<3x4xf16>) {
  // expected-error @below {{x has rank 2, allowed is at least 3: [..., H, W]}}
  %0 = ane.crop %x {crop_height = array<i32: 0, 0>, crop_width = array<i32: 0, 0>} : (tensor<3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{crop_height has 1 entries, expected 2}}
  %0 = ane.crop %x {crop_height = array<i32: 1>, crop_width = array<i32: 0, 0>} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{crop_width is [0, -1], every entry must be at least 0}}
  %0 = ane.crop %x {crop_height = array<i32: 0, 0>, crop_width = array<i32: 0, -1>} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{crop_width is [2, 2], which leaves nothing of 4}}
  %0 = ane.crop %x {crop_height = array<i32: 0, 0>, crop_width = array<i32: 2, 2>} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %p = ane.const dense<0> : tensor<3xi32>
  // expected-error @below {{pad has 3 entries, expected two for each of the last dimensions of x, and for all 3 unless it is constant}}
  %0 = ane.pad %x, %p : (tensor<2x3x4xf16>, tensor<3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %p = ane.const dense<[0, -1]> : tensor<2xi32>
  // expected-error @below {{pad is [0, -1], allowed for a dimension of size 4 in mode constant is 0 to 2147483647}}
  %0 = ane.pad %x, %p : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %p = ane.const dense<[0, 4]> : tensor<2xi32>
  // expected-error @below {{pad is [0, 4], allowed for a dimension of size 4 in mode reflect is 0 to 3}}
  %0 = ane.pad %x, %p {mode = "reflect"} : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %p: tensor<2xi32>) {
  // expected-error @below {{pad has 2 entries, expected two for each of the last dimensions of x, and for all 3 unless it is constant}}
  %0 = ane.pad %x, %p : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %r = ane.const dense<[1, 0, 1]> : tensor<3xi32>
  // expected-error @below {{reps is [1, 0, 1], every entry must be at least 1}}
  %0 = ane.tile %x, %r : (tensor<2x3x4xf16>, tensor<3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<4611686018427387904xf16>) {
  %r = ane.const dense<2> : tensor<1xi32>
  // expected-error @below {{more elements than can be addressed}}
  %0 = ane.tile %x, %r : (tensor<4611686018427387904xf16>, tensor<1xi32>) -> tensor<?xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %i: tensor<2xi32>) {
  // expected-error @below {{axis is -4, allowed for rank 3 is -3 to 2}}
  %0 = ane.gather %x, %i {axis = -4 : i32} : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %i: tensor<2xi32>) {
  // expected-error @below {{batch_dims is 2, allowed for x of rank 3 and indices of rank 1 is 0 to 1}}
  %0 = ane.gather %x, %i {batch_dims = 2 : i32, axis = 2 : i32} : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %i: tensor<5x2xi32>) {
  // expected-error @below {{x [2, 3, 4] and indices [5, 2] differ in the first 1 dimensions, which batch_dims says are shared}}
  %0 = ane.gather %x, %i {batch_dims = 1 : i32, axis = 1 : i32} : (tensor<2x3x4xf16>, tensor<5x2xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %i: tensor<2x2xi32>) {
  // expected-error @below {{axis is 0, one of the 1 batch dimensions}}
  %0 = ane.gather %x, %i {batch_dims = 1 : i32} : (tensor<2x3x4xf16>, tensor<2x2xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  %i = ane.const dense<[0, 2]> : tensor<2xi32>
  // expected-error @below {{indices contain 2, allowed for size 2 is 0 to 1}}
  %0 = ane.gather %x, %i : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %i: tensor<2x3xi32>) {
  // expected-error @below {{indices has shape [2, 3], expected [?, 3, 4], the shape of x but along axis}}
  %0 = ane.gather_along_axis %x, %i : (tensor<2x3x4xf16>, tensor<2x3xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %i: tensor<2x4xi32>) {
  // expected-error @below {{indices have shape [2, 4], the last dimension must be 1 to 3 for x of rank 3}}
  %0 = ane.gather_nd %x, %i : (tensor<2x3x4xf16>, tensor<2x4xi32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>, %i: tensor<i32>) {
  // expected-error @below {{indices has rank 0, allowed is at least 1; its last dimension is the index}}
  %0 = ane.gather_nd %x, %i : (tensor<2x3x4xf16>, tensor<i32>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%i: tensor<2xi32>) {
  %d = ane.const dense<4> : tensor<i32>
  // expected-error @below {{on_value is 1.000000e+00 : f16 and off_value 0 : i32; spell both with one element type, the default is int32}}
  %0 = ane.one_hot %i, %d {on_value = 1.0 : f16} : (tensor<2xi32>, tensor<i32>) -> tensor<2x4xi32>
  return
}

// -----

func.func @f(%i: tensor<2xi32>) {
  %d = ane.const dense<4> : tensor<i32>
  // expected-error @below {{axis is 2, allowed for rank 2 is -2 to 1}}
  %0 = ane.one_hot %i, %d {axis = 2 : i32} : (tensor<2xi32>, tensor<i32>) -> tensor<2x4xi32>
  return
}

// -----

func.func @f(%i: tensor<2xi32>) {
  %d = ane.const dense<4> : tensor<1xi32>
  // expected-error @below {{one_hot_vector_size has rank 1, allowed is 0}}
  %0 = ane.one_hot %i, %d : (tensor<2xi32>, tensor<1xi32>) -> tensor<2x4xi32>
  return
}

// -----

func.func @f(%i: tensor<2xi32>) {
  %d = ane.const dense<-4> : tensor<i32>
  // expected-error @below {{one_hot_vector_size is -4, allowed is at least 0}}
  %0 = ane.one_hot %i, %d : (tensor<2xi32>, tensor<i32>) -> tensor<2x4xi32>
  return
}

// -----

func.func @f() {
  %s = ane.const dense<[2, -1]> : tensor<2xi32>
  // expected-error @below {{result would have shape [2, -1]; every size must be at least 0}}
  %0 = ane.fill %s : (tensor<2xi32>) -> tensor<2x1xf32>
  return
}

// -----

func.func @f(%s: tensor<?xi32>) {
  // expected-error @below {{shape has an unknown number of entries; the rank of the result must be known, and at most 64}}
  %0 = ane.fill %s : (tensor<?xi32>) -> tensor<2xf32>
  return
}

// -----

func.func @f() {
  %e = ane.const dense<4> : tensor<i32>
  %s = ane.const dense<0> : tensor<i32>
  %t = ane.const dense<0> : tensor<i32>
  // expected-error @below {{step is 0; it must lead from start to end}}
  %0 = ane.range_1d %e, %s, %t : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
  return
}

// -----

func.func @f() {
  %e = ane.const dense<4.0> : tensor<f32>
  %s = ane.const dense<0.0> : tensor<f32>
  %t = ane.const dense<-1.0> : tensor<f32>
  // expected-error @below {{step -1.000000 does not lead from 0.000000 to 4.000000 in 0 to 2147483647 steps}}
  %0 = ane.range_1d %e, %s, %t : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @f() {
  %e = ane.const dense<4> : tensor<1xi32>
  %s = ane.const dense<0> : tensor<1xi32>
  %t = ane.const dense<1> : tensor<1xi32>
  // expected-error @below {{end has rank 1, allowed is 0}}
  %0 = ane.range_1d %e, %s, %t : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
  return
}

// -----

func.func @f(%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axis is -2, allowed for rank 3 is -1 to 2}}
  %0 = ane.cumsum %x {axis = -2 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return
}

// -----

func.func @f(%x: tensor<4xf16>) {
  // expected-error @below {{x has rank 1, allowed is at least 2; the band is one of matrices}}
  %0 = ane.band_part %x : (tensor<4xf16>) -> tensor<4xf16>
  return
}

// -----

ane.program @p on ane opset ios18 (%q: tensor<6x4xi8> {ane.weight}, %z: tensor<i8> {ane.weight}, %s: tensor<4xf16> {ane.weight}) {
  // expected-error @below {{scale has shape [4], expected a scalar or [6], one value an index of axis 0}}
  %0 = ane.constexpr_affine_dequantize %q, %z, %s {axis = 0 : i32} : (tensor<6x4xi8>, tensor<i8>, tensor<4xf16>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%i: tensor<6x4xui2> {ane.weight}, %l: tensor<4x1xf16> {ane.weight}) {
  // expected-error @below {{lut has rank 2 and indices 2, expected two more than theirs, which is at least 1: [groups..., entries, vector]}}
  %0 = ane.constexpr_lut_to_dense %i, %l : (tensor<6x4xui2>, tensor<4x1xf16>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%i: tensor<6x4xui2> {ane.weight}, %l: tensor<1x1x16x1xf16> {ane.weight}) {
  // expected-error @below {{lut has 16 entries, expected 4 for indices of type ui2}}
  %0 = ane.constexpr_lut_to_dense %i, %l : (tensor<6x4xui2>, tensor<1x1x16x1xf16>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%i: tensor<6x4xui2> {ane.weight}, %l: tensor<4x1x4x1xf16> {ane.weight}) {
  // expected-error @below {{lut has 4 groups in dimension 0, which do not divide the size 6 of the indices}}
  %0 = ane.constexpr_lut_to_dense %i, %l : (tensor<6x4xui2>, tensor<4x1x4x1xf16>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%i: tensor<6x4xui2> {ane.weight}, %l: tensor<1x1x4x3xf16> {ane.weight}) {
  // expected-error @below {{lut has vectors of 3 values; say vector_axis}}
  %0 = ane.constexpr_lut_to_dense %i, %l : (tensor<6x4xui2>, tensor<1x1x4x3xf16>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%i: tensor<6x4xui2> {ane.weight}, %l: tensor<1x1x4x3xf16> {ane.weight}) {
  // expected-error @below {{vector_axis is 2, allowed for rank 2 is -2 to 1}}
  %0 = ane.constexpr_lut_to_dense %i, %l {vector_axis = 2 : i32} : (tensor<6x4xui2>, tensor<1x1x4x3xf16>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%i: tensor<6xui8> {ane.weight}, %l: tensor<8xf16> {ane.weight}) {
  %s = ane.const dense<[6, 4]> : tensor<2xui32>
  // expected-error @below {{lut has 8 entries, allowed is 2, 4, 16, 64 or 256}}
  %0 = ane.constexpr_lut_to_dense %i, %l shape = %s : (tensor<6xui8>, tensor<8xf16>, tensor<2xui32>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%i: tensor<7xui8> {ane.weight}, %l: tensor<4xf16> {ane.weight}) {
  %s = ane.const dense<[6, 4]> : tensor<2xui32>
  // expected-error @below {{indices has shape [7], expected [6]: 2 bits an element of shape [6, 4]}}
  %0 = ane.constexpr_lut_to_dense %i, %l shape = %s : (tensor<7xui8>, tensor<4xf16>, tensor<2xui32>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%i: tensor<24xui2> {ane.weight}, %l: tensor<4xf16> {ane.weight}) {
  %s = ane.const dense<[6, 4]> : tensor<2xui32>
  // expected-error @below {{indices has element type ui2, expected ui8 in the packed form, which has a shape}}
  %0 = ane.constexpr_lut_to_dense %i, %l shape = %s : (tensor<24xui2>, tensor<4xf16>, tensor<2xui32>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%i: tensor<6xui8> {ane.weight}, %l: tensor<4x1xf16> {ane.weight}) {
  %s = ane.const dense<[6, 4]> : tensor<2xui32>
  // expected-error @below {{lut has rank 2, allowed is 1 in the packed form, which has a shape}}
  %0 = ane.constexpr_lut_to_dense %i, %l shape = %s : (tensor<6xui8>, tensor<4x1xf16>, tensor<2xui32>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%v: tensor<4xf16> {ane.weight}, %m: tensor<2x3xui8> {ane.weight}) {
  // expected-error @below {{mask has element type ui8, expected ui1, or a shape for bits packed in ui8}}
  %0 = ane.constexpr_sparse_to_dense %v, %m : (tensor<4xf16>, tensor<2x3xui8>) -> tensor<2x3xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%v: tensor<2x2xf16> {ane.weight}, %m: tensor<2x3xui1> {ane.weight}) {
  // expected-error @below {{nonzero_data has rank 2, allowed is 1: the values where the mask is 1}}
  %0 = ane.constexpr_sparse_to_dense %v, %m : (tensor<2x2xf16>, tensor<2x3xui1>) -> tensor<2x3xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%v: tensor<4xf16> {ane.weight}) {
  %m = ane.const dense<[[1, 0, 1], [0, 0, 1]]> : tensor<2x3xui1>
  // expected-error @below {{nonzero_data has shape [4], expected [3], one value a bit of the mask that is 1}}
  %0 = ane.constexpr_sparse_to_dense %v, %m : (tensor<4xf16>, tensor<2x3xui1>) -> tensor<2x3xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%d: tensor<6x4xi8> {ane.weight}, %s: tensor<6xf16> {ane.weight}, %o: tensor<6xi8> {ane.weight}) {
  // expected-error @below {{data has rank 2 and scale 1; they must be equal and at least 1}}
  %0 = ane.constexpr_blockwise_shift_scale %d, %s offset = %o : (tensor<6x4xi8>, tensor<6xf16>, tensor<6xi8>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%d: tensor<6x4xi8> {ane.weight}, %s: tensor<6x3xf16> {ane.weight}, %o: tensor<6x3xi8> {ane.weight}) {
  // expected-error @below {{scale has shape [6, 3], which does not divide the shape [6, 4] of the data in dimension 1}}
  %0 = ane.constexpr_blockwise_shift_scale %d, %s offset = %o : (tensor<6x4xi8>, tensor<6x3xf16>, tensor<6x3xi8>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%d: tensor<6x4xi8> {ane.weight}, %s: tensor<6x2xf16> {ane.weight}, %o: tensor<6x1xi8> {ane.weight}) {
  // expected-error @below {{offset has shape [6, 1], expected [6, 2], the shape of scale}}
  %0 = ane.constexpr_blockwise_shift_scale %d, %s offset = %o : (tensor<6x4xi8>, tensor<6x2xf16>, tensor<6x1xi8>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%d: tensor<6x4xi8> {ane.weight}, %s: tensor<6x2xf16> {ane.weight}, %o: tensor<6x2xui8> {ane.weight}) {
  // expected-error @below {{offset has element type ui8, allowed is a float type or i8, that of the data}}
  %0 = ane.constexpr_blockwise_shift_scale %d, %s offset = %o : (tensor<6x4xi8>, tensor<6x2xf16>, tensor<6x2xui8>) -> tensor<6x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%m: tensor<2x3xui1> {ane.weight}, %v: tensor<2x1xui1> {ane.weight}, %l: tensor<1x1x2x1xf16> {ane.weight}) {
  // expected-error @below {{indices_nonzero_data has rank 2, allowed is 1: the values where the mask is 1}}
  %0, %1 = ane.constexpr_lut_to_sparse %m, %v, %l : (tensor<2x3xui1>, tensor<2x1xui1>, tensor<1x1x2x1xf16>) -> (tensor<2x3xui1>, tensor<2xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%m: tensor<2x3xui1> {ane.weight}, %v: tensor<2xi8> {ane.weight}, %s: tensor<2x2xf16> {ane.weight}) {
  // expected-error @below {{scale has shape [2, 2], which does not divide the shape [2, 3] of the data in dimension 1}}
  %0, %1 = ane.constexpr_sparse_blockwise_shift_scale %m, %v, %s : (tensor<2x3xui1>, tensor<2xi8>, tensor<2x2xf16>) -> (tensor<2x3xui1>, tensor<2xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %s: tensor<f16> {ane.weight}, %z: tensor<i8> {ane.weight}) {
  // expected-error @below {{zero_point has element type i8, output_dtype is "uint8"; they must be equal}}
  %0 = ane.quantize %x, %s zero_point = %z {output_dtype = "uint8"} : (tensor<2x3x4xf16>, tensor<i8>, tensor<f16>) -> tensor<2x3x4xi8>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %s: tensor<3xf16> {ane.weight}, %z: tensor<i8> {ane.weight}) {
  // expected-error @below {{zero_point has rank 0, scale has rank 1; they must be equal}}
  %0 = ane.quantize %x, %s zero_point = %z {axis = 1 : i32, output_dtype = "int8"} : (tensor<2x3x4xf16>, tensor<i8>, tensor<3xf16>) -> tensor<2x3x4xi8>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %s: tensor<3xf16> {ane.weight}, %z: tensor<3xi8> {ane.weight}) {
  // expected-error @below {{axis is absent and scale has shape [3]; give a scalar without axis or a vector with it}}
  %0 = ane.quantize %x, %s zero_point = %z {output_dtype = "int8"} : (tensor<2x3x4xf16>, tensor<3xi8>, tensor<3xf16>) -> tensor<2x3x4xi8>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %s: tensor<f16> {ane.weight}, %z: tensor<i8> {ane.weight}) {
  // expected-error @below {{axis is given and scale has shape []; give a scalar without axis or a vector with it}}
  %0 = ane.quantize %x, %s zero_point = %z {axis = 1 : i32, output_dtype = "int8"} : (tensor<2x3x4xf16>, tensor<i8>, tensor<f16>) -> tensor<2x3x4xi8>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %s: tensor<2xf16> {ane.weight}, %z: tensor<2xi8> {ane.weight}) {
  // expected-error @below {{scale has shape [2], expected a scalar or [3], one value an index of axis 1}}
  %0 = ane.quantize %x, %s zero_point = %z {axis = 1 : i32, output_dtype = "int8"} : (tensor<2x3x4xf16>, tensor<2xi8>, tensor<2xf16>) -> tensor<2x3x4xi8>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<4xi8>, %s: tensor<2xf16> {ane.weight}) {
  // expected-error @below {{scale has shape [2], expected a scalar or [4], one value an index of axis 0}}
  %0 = ane.dequantize %x, %s {axis = 0 : i32} : (tensor<4xi8>, tensor<2xf16>) -> tensor<4xf16>
  ane.return
}

// -----

func.func @f(%s: !ane.state<tensor<4xf16>>) {
  // expected-error @below {{has results ('tensor<4xf32>'), its arguments give ('tensor<4xf16>')}}
  %0 = ane.read_state %s : (!ane.state<tensor<4xf16>>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%s: !ane.state<tensor<4xf16>>, %v: tensor<5xf16>) {
  // expected-error @below {{data has type tensor<5xf16>, input has type !ane.state<tensor<4xf16>>; write exactly what the state holds}}
  ane.write_state %s, %v : (!ane.state<tensor<4xf16>>, tensor<5xf16>) -> ()
  return
}

// -----

// expected-error @below {{has two inputs named "x"; port names must be unique}}
ane.program @p on ane opset ios18 (%x: tensor<4xf16> {ane.port = "x"}, %y: tensor<4xf16> {ane.port = "x"}) {
  ane.return
}

// -----

// expected-error @below {{has two outputs named "y"; port names must be unique}}
ane.program @p on ane opset ios18 (%x: tensor<4xf16>)
    -> (tensor<4xf16> {ane.port = "y"}, tensor<4xf16> {ane.port = "y"}) {
  ane.return %x, %x : tensor<4xf16>, tensor<4xf16>
}

// -----

// expected-error @below {{argument 0 is marked ane.state and has a state type; use one}}
ane.program @p on ane opset ios18 (%s: !ane.state<tensor<4xf16>> {ane.state}) {
  ane.return
}

// -----

// expected-error @below {{unknown opset 'ios14'}}
ane.program @p on ane opset ios14 () {
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<4xf16>) -> tensor<5xf16> {
  // expected-error @below {{returns ('tensor<4xf16>'), the program declares ('tensor<5xf16>')}}
  ane.return %x : tensor<4xf16>
}

// -----

ane.program @p on ane opset ios18 (state %x: tensor<4xf16>) -> tensor<4xf16> {
  // expected-error @below {{updates (), the tensor states of the program are ('tensor<4xf16>'); update every one, in order}}
  ane.return %x : tensor<4xf16>
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<4xf16>, state %k: tensor<4xf16>) -> tensor<4xf16> {
  ane.return %x update %k : tensor<4xf16> update tensor<4xf16>
}
ane.state @k : tensor<4xf16>
ane.state @wide : tensor<5xf16>
func.func @f(%x: tensor<4xf16>) {
  // expected-error @below {{'f' is not an ane.program}}
  %y = ane.dispatch @f(%x) : (tensor<4xf16>) -> tensor<4xf16>
  return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<4xf16>, state %k: tensor<4xf16>) -> tensor<4xf16> {
  ane.return %x update %k : tensor<4xf16> update tensor<4xf16>
}
ane.state @k : tensor<4xf16>
ane.state @wide : tensor<5xf16>
func.func @f(%x: tensor<5xf16>) {
  // expected-error @below {{passes ('tensor<5xf16>'), p takes ('tensor<4xf16>')}}
  %y = ane.dispatch @p(%x) updating [@k] : (tensor<5xf16>) -> tensor<4xf16>
  return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<4xf16>, state %k: tensor<4xf16>) -> tensor<4xf16> {
  ane.return %x update %k : tensor<4xf16> update tensor<4xf16>
}
ane.state @k : tensor<4xf16>
ane.state @wide : tensor<5xf16>
func.func @f(%x: tensor<4xf16>) {
  // expected-error @below {{expects results ('tensor<5xf16>'), p gives ('tensor<4xf16>')}}
  %y = ane.dispatch @p(%x) updating [@k] : (tensor<4xf16>) -> tensor<5xf16>
  return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<4xf16>, state %k: tensor<4xf16>) -> tensor<4xf16> {
  ane.return %x update %k : tensor<4xf16> update tensor<4xf16>
}
ane.state @k : tensor<4xf16>
ane.state @wide : tensor<5xf16>
func.func @f(%x: tensor<4xf16>) {
  // expected-error @below {{updates 0 states, p has 1}}
  %y = ane.dispatch @p(%x) : (tensor<4xf16>) -> tensor<4xf16>
  return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<4xf16>, state %k: tensor<4xf16>) -> tensor<4xf16> {
  ane.return %x update %k : tensor<4xf16> update tensor<4xf16>
}
ane.state @k : tensor<4xf16>
ane.state @wide : tensor<5xf16>
func.func @f(%x: tensor<4xf16>) {
  // expected-error @below {{'p' is not an ane.state}}
  %y = ane.dispatch @p(%x) updating [@p] : (tensor<4xf16>) -> tensor<4xf16>
  return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<4xf16>, state %k: tensor<4xf16>) -> tensor<4xf16> {
  ane.return %x update %k : tensor<4xf16> update tensor<4xf16>
}
ane.state @k : tensor<4xf16>
ane.state @wide : tensor<5xf16>
func.func @f(%x: tensor<4xf16>) {
  // expected-error @below {{state wide has type 'tensor<5xf16>', p takes 'tensor<4xf16>'}}
  %y = ane.dispatch @p(%x) updating [@wide] : (tensor<4xf16>) -> tensor<4xf16>
  return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<5xi32>, %u: tensor<2x3x4xf16>) {
  // expected-error @below {{updates has shape [2, 3, 4], expected [2, 5, 4], one slice of data an index}}
  %0 = ane.scatter %x, %i, %u {axis = 1 : i32} : (tensor<2x3x4xf16>, tensor<5xi32>, tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<5xi32>, %u: tensor<2x5x4xf16>) {
  // expected-error @below {{axis is 3, allowed for rank 3 is -3 to 2}}
  %0 = ane.scatter %x, %i, %u {axis = 3 : i32} : (tensor<2x3x4xf16>, tensor<5xi32>, tensor<2x5x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %u: tensor<2x1x4xf16>) {
  %i = ane.const dense<3> : tensor<1xi32>
  // expected-error @below {{indices contain 3, allowed for size 3 is 0 to 2}}
  %0 = ane.scatter %x, %i, %u {axis = 1 : i32} : (tensor<2x3x4xf16>, tensor<1xi32>, tensor<2x1x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<5xi32>, %u: tensor<2x5x4xf16>) {
  // expected-error @below {{attribute 'mode' failed to satisfy constraint: string attribute one of add, div, max, min, mul, sub, update}}
  %0 = ane.scatter %x, %i, %u {axis = 1 : i32, mode = "set"} : (tensor<2x3x4xf16>, tensor<5xi32>, tensor<2x5x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<5xi32>, %u: tensor<2x5x4xf32>) {
  // expected-error @below {{updates has element type 'f32', but data has 'f16'}}
  %0 = ane.scatter %x, %i, %u {axis = 1 : i32} : (tensor<2x3x4xf16>, tensor<5xi32>, tensor<2x5x4xf32>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4xf16>, %i: tensor<5xi32>, %u: tensor<2x5x4xf16>) {
  // expected-error @below {{validate_indices exists from opset ios17 to ios26, the program has ios16}}
  %0 = ane.scatter %x, %i, %u {axis = 1 : i32, validate_indices = false} : (tensor<2x3x4xf16>, tensor<5xi32>, tensor<2x5x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<2x2x4xi32>, %u: tensor<2x2x4xf16>) {
  // expected-error @below {{indices has shape [2, 2, 4], expected [?, 3, 4], the shape of data but along axis}}
  %0 = ane.scatter_along_axis %x, %i, %u : (tensor<2x3x4xf16>, tensor<2x2x4xi32>, tensor<2x2x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<1x3x4xi32>, %u: tensor<2x3x4xf16>) {
  // expected-error @below {{updates has shape [2, 3, 4], expected [1, 3, 4], one slice of data an index}}
  %0 = ane.scatter_along_axis %x, %i, %u : (tensor<2x3x4xf16>, tensor<1x3x4xi32>, tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<1x3x4xi32>, %u: tensor<1x3x4xf16>) {
  // expected-error @below {{axis is -4, allowed for rank 3 is -3 to 2}}
  %0 = ane.scatter_along_axis %x, %i, %u {axis = -4 : i32} : (tensor<2x3x4xf16>, tensor<1x3x4xi32>, tensor<1x3x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<7x4xi32>, %u: tensor<7xf16>) {
  // expected-error @below {{indices have shape [7, 4], the last dimension must be 1 to 3 for data of rank 3}}
  %0 = ane.scatter_nd %x, %i, %u : (tensor<2x3x4xf16>, tensor<7x4xi32>, tensor<7xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<i32>, %u: tensor<7xf16>) {
  // expected-error @below {{indices has rank 0, allowed is at least 1; its last dimension is the index}}
  %0 = ane.scatter_nd %x, %i, %u : (tensor<2x3x4xf16>, tensor<i32>, tensor<7xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %i: tensor<7x2xi32>, %u: tensor<7xf16>) {
  // expected-error @below {{updates has shape [7], expected [7, 4], one slice of data an index}}
  %0 = ane.scatter_nd %x, %i, %u : (tensor<2x3x4xf16>, tensor<7x2xi32>, tensor<7xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %u: tensor<1x3x4xf16>) {
  %i = ane.const dense<2> : tensor<1x1xi32>
  // expected-error @below {{indices contain 2, allowed for size 2 is 0 to 1}}
  %0 = ane.scatter_nd %x, %i, %u : (tensor<2x3x4xf16>, tensor<1x1xi32>, tensor<1x3x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %l: tensor<3xi32>) {
  // expected-error @below {{seq_axis and batch_axis are both 1; they must differ}}
  %0 = ane.reverse_sequence %x, %l {seq_axis = 1 : i32, batch_axis = 1 : i32} : (tensor<2x3x4xf16>, tensor<3xi32>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %l: tensor<3xi32>) {
  // expected-error @below {{seq_axis is 3, allowed for rank 3 is -3 to 2}}
  %0 = ane.reverse_sequence %x, %l {seq_axis = 3 : i32, batch_axis = 1 : i32} : (tensor<2x3x4xf16>, tensor<3xi32>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %l: tensor<3xi32>) {
  // expected-error @below {{batch_axis is -4, allowed for rank 3 is -3 to 2}}
  %0 = ane.reverse_sequence %x, %l {seq_axis = 1 : i32, batch_axis = -4 : i32} : (tensor<2x3x4xf16>, tensor<3xi32>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>, %l: tensor<3xi32>) {
  // expected-error @below {{lengths has shape [3], expected [2], one an index of batch_axis}}
  %0 = ane.reverse_sequence %x, %l {seq_axis = 1 : i32, batch_axis = 0 : i32} : (tensor<2x3x4xf16>, tensor<3xi32>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  %l = ane.const dense<[0, 4]> : tensor<2xi32>
  // expected-error @below {{lengths contain 4, allowed is 0 to 3 of x along seq_axis}}
  %0 = ane.reverse_sequence %x, %l {seq_axis = 1 : i32, batch_axis = 0 : i32} : (tensor<2x3x4xf16>, tensor<2xi32>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4xf16>, %l: tensor<2xi8>) {
  // expected-error @below {{lengths has element type 'i8', which exists from opset ios17 on, the program has ios16}}
  %0 = ane.reverse_sequence %x, %l {seq_axis = 1 : i32, batch_axis = 0 : i32} : (tensor<2x3x4xf16>, tensor<2xi8>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axis is 3, allowed for rank 3 is -3 to 2}}
  %0 = ane.argsort %x {axis = 3 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xi32>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{axis is -4, allowed for rank 3 is -3 to 2}}
  %0:2 = ane.topk %x {axis = -4 : i32} : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>, tensor<2x3x1xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{k is 5, allowed is 0 to 4 of x along axis, or -1 for all}}
  %0:2 = ane.topk %x {k = 5 : i32} : (tensor<2x3x4xf16>) -> (tensor<2x3x5xf16>, tensor<2x3x5xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x?xf16>) {
  // expected-error @below {{k is -2, allowed is 0 to the size of x along axis, or -1 for all}}
  %0:2 = ane.topk %x {k = -2 : i32} : (tensor<2x?xf16>) -> (tensor<2x5xf16>, tensor<2x5xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{attribute 'k' failed to satisfy constraint: 8-bit, 16-bit or 32-bit signless integer attribute}}
  %0:2 = ane.topk %x {k = 2 : i64} : (tensor<2x3x4xf16>) -> (tensor<2x3x2xf16>, tensor<2x3x2xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{k has element type 'i16', which exists from opset ios17 on, the program has ios16}}
  %0:2 = ane.topk %x {k = 2 : i16} : (tensor<2x3x4xf16>) -> (tensor<2x3x2xf16>, tensor<2x3x2xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{has results ('tensor<2x3x2xf16>'), its arguments give ('tensor<2x3x2xf16>', 'tensor<2x3x2xi32>')}}
  %0 = ane.topk %x {k = 2 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x2xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{sort exists from opset ios16 to ios26, the program has ios15}}
  %0:2 = ane.topk %x {sort = true} : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>, tensor<2x3x1xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{has results ('tensor<?x2xi32>'), its arguments give ('tensor<?x3xi32>')}}
  %0 = ane.non_zero %x : (tensor<2x3x4xf16>) -> tensor<?x2xi32>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%b: tensor<2x4x9xf16>, %s: tensor<2x3x9xf16>) {
  // expected-error @below {{max_boxes is -5, allowed is at least 0}}
  %0:3 = ane.non_maximum_suppression %b, %s {iou_threshold = 0.5 : f16, max_boxes = -5 : i32} : (tensor<2x4x9xf16>, tensor<2x3x9xf16>) -> (tensor<2x4x5xf16>, tensor<2x3x5xf16>, tensor<2x5xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%b: tensor<2x9x4xf16>, %s: tensor<2x9x3xf16>) {
  // expected-error @below {{boxes has shape [2, 9, 4], expected [2, 4, 3]: [N, 4, boxes], with scores [N, classes, boxes]}}
  %0:3 = ane.non_maximum_suppression %b, %s {iou_threshold = 0.5 : f16, max_boxes = 5 : i32} : (tensor<2x9x4xf16>, tensor<2x9x3xf16>) -> (tensor<2x4x5xf16>, tensor<2x3x5xf16>, tensor<2x5xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%b: tensor<2x4x9xf16>, %s: tensor<2x3x9xf16>) {
  // expected-error @below {{boxes has shape [2, 4, 9], expected [2, 3, 4]: [N, boxes, 4], with scores [N, boxes, classes]}}
  %0:3 = ane.non_maximum_suppression %b, %s {iou_threshold = 0.5 : f16, max_boxes = 5 : i32, score_threshold = 0.5 : f16} : (tensor<2x4x9xf16>, tensor<2x3x9xf16>) -> (tensor<2x4x5xf16>, tensor<2x3x5xf16>, tensor<2x5xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%b: tensor<2x4x9xf16>, %s: tensor<2x3x9xf16>) {
  // expected-error @below {{needs a score_threshold before ios17}}
  %0:3 = ane.non_maximum_suppression %b, %s {iou_threshold = 0.5 : f16, max_boxes = 5 : i32} : (tensor<2x4x9xf16>, tensor<2x3x9xf16>) -> (tensor<2x4x5xf16>, tensor<2x3x5xf16>, tensor<2x5xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%b: tensor<2x9x4xf16>, %s: tensor<2x9x3xf16>) {
  // expected-error @below {{score_threshold exists from opset ios15 to ios16, the program has ios18}}
  %0:3 = ane.non_maximum_suppression %b, %s {iou_threshold = 0.5 : f16, max_boxes = 5 : i32, score_threshold = 0.5 : f16} : (tensor<2x9x4xf16>, tensor<2x9x3xf16>) -> (tensor<2x4x5xf16>, tensor<2x3x5xf16>, tensor<2x5xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%b: tensor<2x4x9xf16>, %s: tensor<2x3x9xf16>) {
  // expected-error @below {{iou_threshold has element type 'f32', but boxes has 'f16'}}
  %0:3 = ane.non_maximum_suppression %b, %s {iou_threshold = 0.5 : f32, max_boxes = 5 : i32} : (tensor<2x4x9xf16>, tensor<2x3x9xf16>) -> (tensor<2x4x5xf16>, tensor<2x3x5xf16>, tensor<2x5xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%b: tensor<4x9xf16>, %s: tensor<2x3x9xf16>) {
  // expected-error @below {{boxes has rank 2, allowed is 3}}
  %0:3 = ane.non_maximum_suppression %b, %s {iou_threshold = 0.5 : f16, max_boxes = 5 : i32} : (tensor<4x9xf16>, tensor<2x3x9xf16>) -> (tensor<2x4x5xf16>, tensor<2x3x5xf16>, tensor<2x5xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%b: tensor<2x4x9xf16>, %s: tensor<3x9xf16>) {
  // expected-error @below {{scores has rank 2, allowed is 3}}
  %0:3 = ane.non_maximum_suppression %b, %s {iou_threshold = 0.5 : f16, max_boxes = 5 : i32} : (tensor<2x4x9xf16>, tensor<3x9xf16>) -> (tensor<2x4x5xf16>, tensor<2x3x5xf16>, tensor<2x5xi32>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x4x5x6xf16>, %y: tensor<2x6x5x3xf16>) {
  // expected-error @below {{equation is "nchw,nwhu->nhcu", allowed are nchw,nwhu->nchu and chw,whr->chr, in any letters}}
  %0 = ane.einsum (%x, %y) {equation = "nchw,nwhu->nhcu"} : (tensor<2x4x5x6xf16>, tensor<2x6x5x3xf16>) -> tensor<2x4x5x3xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x4x5x6xf16>, %y: tensor<2x6x5x3xf16>) {
  // expected-error @below {{values have ranks 4 and 4, the equation is of 3}}
  %0 = ane.einsum (%x, %y) {equation = "abc,cbd->abd"} : (tensor<2x4x5x6xf16>, tensor<2x6x5x3xf16>) -> tensor<2x4x5x3xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x4x5x6xf16>, %y: tensor<2x7x5x3xf16>) {
  // expected-error @below {{values have shapes [2, 4, 5, 6] and [2, 7, 5, 3], which the equation nchw,nwhu->nchu does not fit}}
  %0 = ane.einsum (%x, %y) {equation = "nchw,nwhu->nchu"} : (tensor<2x4x5x6xf16>, tensor<2x7x5x3xf16>) -> tensor<2x4x5x3xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x4x5x6xf16>, %y: tensor<3x6x5x3xf16>) {
  // expected-error @below {{values have shapes [2, 4, 5, 6] and [3, 6, 5, 3], which the equation nchw,nwhu->nchu does not fit}}
  %0 = ane.einsum (%x, %y) {equation = "nchw,nwhu->nchu"} : (tensor<2x4x5x6xf16>, tensor<3x6x5x3xf16>) -> tensor<2x4x5x3xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x4x5x6xf16>, %y: tensor<2x6x4x3xf16>) {
  // expected-error @below {{values have shapes [2, 4, 5, 6] and [2, 6, 4, 3], which the equation nchw,nwhu->nchu does not fit}}
  %0 = ane.einsum (%x, %y) {equation = "nchw,nwhu->nchu"} : (tensor<2x4x5x6xf16>, tensor<2x6x4x3xf16>) -> tensor<2x4x5x3xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x4x5x6xf16>) {
  // expected-error @below {{has 1 values, expected 2}}
  %0 = ane.einsum (%x) {equation = "nchw,nwhu->nchu"} : (tensor<2x4x5x6xf16>) -> tensor<2x4x5x3xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%p: tensor<3xf32>) {
  // expected-error @below {{has 2 classes for 3 probabilities; give one each}}
  %0, %1 = ane.classify %p {classes = ["cat", "dog"]} : (tensor<3xf32>) -> (!ane.string, !ane.dict<!ane.string, f64>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%p: tensor<2xf32>) {
  // expected-error @below {{attribute 'classes' failed to satisfy constraint: array of strings, or of 64-bit signless integers}}
  %0, %1 = ane.classify %p {classes = ["cat", 1]} : (tensor<2xf32>) -> (!ane.string, !ane.dict<!ane.string, f64>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%p: tensor<1xf32>) {
  // expected-error @below {{has results ('tensor<i64>', '!ane.dict<i64, f64>'), its arguments give ('!ane.string', '!ane.dict<!ane.string, f64>')}}
  %0, %1 = ane.classify %p {classes = ["cat"]} : (tensor<1xf32>) -> (tensor<i64>, !ane.dict<i64, f64>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>) {
  %s = ane.const dense<[1, 2]> : tensor<2xi32>
  // expected-error @below {{resized_dims is 3 and shape has 2 entries; expected 1 <= resized_dims <= entries <= 4, the rank of x}}
  %0 = ane.resize %x, %s {resized_dims = 3 : ui32} : (tensor<2x3x4x5xf16>, tensor<2xi32>) -> tensor<2x3x4x5xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>) {
  %s = ane.const dense<[1, 2, 3, 4, 5]> : tensor<5xi32>
  // expected-error @below {{resized_dims is 1 and shape has 5 entries; expected 1 <= resized_dims <= entries <= 4, the rank of x}}
  %0 = ane.resize %x, %s {resized_dims = 1 : ui32} : (tensor<2x3x4x5xf16>, tensor<5xi32>) -> tensor<2x3x4x5xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>) {
  %s = ane.const dense<[1, 2]> : tensor<2xi32>
  // expected-error @below {{resized_dims is 4294967295 and shape has 2 entries; expected 1 <= resized_dims <= entries <= 4, the rank of x}}
  %0 = ane.resize %x, %s {resized_dims = 4294967295 : ui32} : (tensor<2x3x4x5xf16>, tensor<2xi32>) -> tensor<2x3x4x5xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>) {
  %s = ane.const dense<[1, -2]> : tensor<2xi32>
  // expected-error @below {{resizes to [1, -2], every size must be at least 1}}
  %0 = ane.resize %x, %s {resized_dims = 2 : ui32} : (tensor<2x3x4x5xf16>, tensor<2xi32>) -> tensor<2x3x4x5xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4x5xf16>) {
  %s = ane.const dense<[1, 2]> : tensor<2xi32>
  // expected-error @below {{needs opset ios17, the program has ios16}}
  %0 = ane.resize %x, %s {resized_dims = 2 : ui32} : (tensor<2x3x4x5xf16>, tensor<2xi32>) -> tensor<2x3x4x5xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{resizes to [0, 1], every size must be at least 1}}
  %0 = ane.resize_bilinear %x {target_size_height = 0 : i32} : (tensor<2x3x4xf16>) -> tensor<2x0x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{attribute 'sampling_mode' failed to satisfy constraint: string attribute one of DEFAULT, STRICT_ALIGN_CORNERS, ALIGN_CORNERS, OFFSET_CORNERS, UNALIGN_CORNERS}}
  %0 = ane.resize_bilinear %x {sampling_mode = "default"} : (tensor<2x3x4xf16>) -> tensor<2x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<3x4xf16>) {
  // expected-error @below {{x has rank 2, allowed is at least 3: [..., C, H, W]}}
  %0 = ane.resize_nearest_neighbor %x {target_size_height = 8 : i32, target_size_width = 3 : i32} : (tensor<3x4xf16>) -> tensor<8x3xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<3x4xf16>) {
  // expected-error @below {{x has rank 2, allowed is at least 3: [..., C, H, W]}}
  %0 = ane.upsample_bilinear %x : (tensor<3x4xf16>) -> tensor<3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{scale_factor_height is 0 : i32 for a size of 3, allowed are factors above 0 with a result of at most 2^30}}
  %0 = ane.upsample_bilinear %x {scale_factor_height = 0 : i32} : (tensor<2x3x4xf16>) -> tensor<2x0x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{scale_factor_width is 1.000000e+30 : f32 for a size of 4, allowed are factors above 0 with a result of at most 2^30}}
  %0 = ane.upsample_nearest_neighbor %x {scale_factor_width = 1.0e30 : f32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{resizes to [3, 0], every size must be at least 1}}
  %0 = ane.upsample_nearest_neighbor %x {scale_factor_width = 0.1 : f32} : (tensor<2x3x4xf16>) -> tensor<2x3x0xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{scale_factor_width has element type 'f32', but scale_factor_height has 'i32'}}
  %0 = ane.upsample_nearest_neighbor %x {scale_factor_height = 1 : i32, scale_factor_width = 1.0 : f32} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{half_pixel_centers exists from opset ios16 to ios26, the program has ios15}}
  %0 = ane.upsample_bilinear %x {half_pixel_centers = true} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{has align_corners and half_pixel_centers; at most one may be true}}
  %0 = ane.upsample_bilinear %x {half_pixel_centers = true} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>) {
  %s = ane.const dense<[1, 2]> : tensor<2xi32>
  // expected-error @below {{resized_dims is 0 and shape has 2 entries; expected 1 <= resized_dims <= entries <= 4, the rank of x}}
  %0 = ane.resize %x, %s {resized_dims = 0 : ui32} : (tensor<2x3x4x5xf16>, tensor<2xi32>) -> tensor<2x3x4x5xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<3x4x5xf16>, %c: tensor<2x7x9x2xf32>) {
  // expected-error @below {{x has rank 3, allowed is 4: [B, C, H, W]}}
  %0 = ane.resample %x, %c {align_corners = true, coordinates_mode = "unnormalized", padding_mode = "border", padding_value = 1.0 : f16, sampling_mode = "nearest"} : (tensor<3x4x5xf16>, tensor<2x7x9x2xf32>) -> tensor<2x3x7x9xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %c: tensor<7x9x2xf32>) {
  // expected-error @below {{coordinates has rank 3, allowed is 4: [B, height, width, 2]}}
  %0 = ane.resample %x, %c {align_corners = true, coordinates_mode = "unnormalized", padding_mode = "border", padding_value = 1.0 : f16, sampling_mode = "nearest"} : (tensor<2x3x4x5xf16>, tensor<7x9x2xf32>) -> tensor<2x3x7x9xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %c: tensor<1x7x9x2xf32>) {
  // expected-error @below {{coordinates has shape [1, 7, 9, 2], expected [2, 7, 9, 2], a point (x, y) for each pixel of the result}}
  %0 = ane.resample %x, %c {align_corners = true, coordinates_mode = "unnormalized", padding_mode = "border", padding_value = 1.0 : f16, sampling_mode = "nearest"} : (tensor<2x3x4x5xf16>, tensor<1x7x9x2xf32>) -> tensor<2x3x7x9xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %c: tensor<2x7x9x3xf32>) {
  // expected-error @below {{coordinates has shape [2, 7, 9, 3], expected [2, 7, 9, 2], a point (x, y) for each pixel of the result}}
  %0 = ane.resample %x, %c {align_corners = true, coordinates_mode = "unnormalized", padding_mode = "border", padding_value = 1.0 : f16, sampling_mode = "nearest"} : (tensor<2x3x4x5xf16>, tensor<2x7x9x3xf32>) -> tensor<2x3x7x9xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios15 (%x: tensor<2x3x4x5xf16>, %c: tensor<2x7x9x2xf16>) {
  // expected-error @below {{coordinates has element type 'f16', which exists from opset ios16 on, the program has ios15}}
  %0 = ane.resample %x, %c {align_corners = true, coordinates_mode = "unnormalized", padding_mode = "border", padding_value = 1.0 : f16, sampling_mode = "nearest"} : (tensor<2x3x4x5xf16>, tensor<2x7x9x2xf16>) -> tensor<2x3x7x9xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4x5xf16>, %c: tensor<2x7x9x2xi8>) {
  // expected-error @below {{coordinates has element type 'i8', which exists from opset ios17 on, the program has ios16}}
  %0 = ane.resample %x, %c {align_corners = true, coordinates_mode = "unnormalized", padding_mode = "border", padding_value = 1.0 : f16, sampling_mode = "nearest"} : (tensor<2x3x4x5xf16>, tensor<2x7x9x2xi8>) -> tensor<2x3x7x9xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<3x4x5xf16>, %t: tensor<2x6xf16>) {
  // expected-error @below {{x has rank 3, allowed is 4: [B, C, H, W]}}
  %0 = ane.affine %x, %t {align_corners = false, coordinates_mode = "normalized_minus_one_to_one", output_height = 6 : i32, output_width = 8 : i32, padding_mode = "constant", padding_value = 0.0 : f16, sampling_mode = "bilinear"} : (tensor<3x4x5xf16>, tensor<2x6xf16>) -> tensor<2x3x6x8xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %t: tensor<2x3xf16>) {
  // expected-error @below {{transform_matrix has shape [2, 3], expected [2, 6]: a0, a1, a2, b0, b1, b2; or one for all images}}
  %0 = ane.affine %x, %t {align_corners = false, coordinates_mode = "normalized_minus_one_to_one", output_height = 6 : i32, output_width = 8 : i32, padding_mode = "constant", padding_value = 0.0 : f16, sampling_mode = "bilinear"} : (tensor<2x3x4x5xf16>, tensor<2x3xf16>) -> tensor<2x3x6x8xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %t: tensor<2x6xf16>) {
  // expected-error @below {{resizes to [-1, 8], every size must be at least 1}}
  %0 = ane.affine %x, %t {align_corners = false, coordinates_mode = "normalized_minus_one_to_one", output_height = -1 : i32, output_width = 8 : i32, padding_mode = "constant", padding_value = 0.0 : f16, sampling_mode = "bilinear"} : (tensor<2x3x4x5xf16>, tensor<2x6xf16>) -> tensor<2x3x6x8xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %t: tensor<2x6xf16>) {
  // expected-error @below {{padding_value is 1.000000e+00 : f16, allowed is 0}}
  %0 = ane.affine %x, %t {align_corners = false, coordinates_mode = "normalized_minus_one_to_one", output_height = 6 : i32, output_width = 8 : i32, padding_mode = "constant", padding_value = 1.0 : f16, sampling_mode = "bilinear"} : (tensor<2x3x4x5xf16>, tensor<2x6xf16>) -> tensor<2x3x6x8xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %t: tensor<2x6xf16>) {
  // expected-error @below {{attribute 'sampling_mode' failed to satisfy constraint: string attribute one of bilinear}}
  %0 = ane.affine %x, %t {align_corners = false, coordinates_mode = "normalized_minus_one_to_one", output_height = 6 : i32, output_width = 8 : i32, padding_mode = "constant", padding_value = 0.0 : f16, sampling_mode = "nearest"} : (tensor<2x3x4x5xf16>, tensor<2x6xf16>) -> tensor<2x3x6x8xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>) {
  // expected-error @below {{needs a roi before ios17, boxes from there on, and not both}}
  %0 = ane.crop_resize %x  : (tensor<2x3x4x5xf16>) -> tensor<6x3x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %b: tensor<6x5xf16>) {
  // expected-error @below {{boxes has shape [6, 5], expected [?, 4]}}
  %0 = ane.crop_resize %x boxes = %b : (tensor<2x3x4x5xf16>, tensor<6x5xf16>) -> tensor<6x3x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %b: tensor<6x4xf16>) {
  // expected-error @below {{has 6 boxes for 2 images; without box_indices each box has an image of its own}}
  %0 = ane.crop_resize %x boxes = %b : (tensor<2x3x4x5xf16>, tensor<6x4xf16>) -> tensor<6x3x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %b: tensor<6x4xf16>, %i: tensor<5xi32>) {
  // expected-error @below {{box_indices has shape [5], expected [6], one a box}}
  %0 = ane.crop_resize %x boxes = %b box_indices = %i : (tensor<2x3x4x5xf16>, tensor<6x4xf16>, tensor<5xi32>) -> tensor<6x3x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4x5xf16>, %b: tensor<6x4xf16>, %i: tensor<6xi32>) {
  // expected-error @below {{resizes to [1, 0], every size must be at least 1}}
  %0 = ane.crop_resize %x boxes = %b box_indices = %i {target_width = 0 : i32} : (tensor<2x3x4x5xf16>, tensor<6x4xf16>, tensor<6xi32>) -> tensor<6x3x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4x5xf16>, %b: tensor<6x4xf16>) {
  // expected-error @below {{boxes exists from opset ios17 to ios26, the program has ios16}}
  %0 = ane.crop_resize %x boxes = %b : (tensor<2x3x4x5xf16>, tensor<6x4xf16>) -> tensor<6x3x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios17 (%x: tensor<2x3x4x5xf16>, %r: tensor<6x1x4x1x1xf16>) {
  // expected-error @below {{roi exists from opset ios15 to ios16, the program has ios17}}
  %0 = ane.crop_resize %x roi = %r : (tensor<2x3x4x5xf16>, tensor<6x1x4x1x1xf16>) -> tensor<6x3x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4x5xf16>, %r: tensor<6x1x3x1x1xf16>) {
  // expected-error @below {{roi has shape [6, 1, 3, 1, 1], expected [?, 1, 4, 1, 1], or 5 where the index of the image comes first}}
  %0 = ane.crop_resize %x roi = %r : (tensor<2x3x4x5xf16>, tensor<6x1x3x1x1xf16>) -> tensor<6x3x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<2x3x4x5xf16>, %r: tensor<6x4xf16>) {
  // expected-error @below {{roi has shape [6, 4], expected [?, 1, 4, 1, 1], or 5 where the index of the image comes first}}
  %0 = ane.crop_resize %x roi = %r : (tensor<2x3x4x5xf16>, tensor<6x4xf16>) -> tensor<6x3x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%x: tensor<3x4x5xf16>, %r: tensor<6x1x4x1x1xf16>) {
  // expected-error @below {{x has rank 3, allowed is 4: [B, C, H, W]}}
  %0 = ane.crop_resize %x roi = %r : (tensor<3x4x5xf16>, tensor<6x1x4x1x1xf16>) -> tensor<6x3x1x1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<4x3xf16> {ane.weight}, %a3: tensor<4x4xf16> {ane.weight}) {
  // expected-error @below {{x has rank 2, allowed is 3: [steps, batch, I]}}
  %0:2 = ane.rnn %a0, %a1, %a2, %a3 : (tensor<2x3xf16>, tensor<2x4xf16>, tensor<4x3xf16>, tensor<4x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x5xf16>, %a2: tensor<4x3xf16> {ane.weight}, %a3: tensor<4x4xf16> {ane.weight}) {
  // expected-error @below {{initial_h has shape [2, 5], expected [2, 4]: [batch, H], with the rows of both directions}}
  %0:2 = ane.rnn %a0, %a1, %a2, %a3 : (tensor<5x2x3xf16>, tensor<2x5xf16>, tensor<4x3xf16>, tensor<4x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<4x2xf16> {ane.weight}, %a3: tensor<4x4xf16> {ane.weight}) {
  // expected-error @below {{weight_ih has shape [4, 2], expected [4, 3], for 1 gate of 4 rows}}
  %0:2 = ane.rnn %a0, %a1, %a2, %a3 : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<4x2xf16>, tensor<4x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<4x3xf16> {ane.weight}, %a3: tensor<5x4xf16> {ane.weight}) {
  // expected-error @below {{weight_hh has shape [5, 4], expected [4, 4], for 1 gate of 4 rows}}
  %0:2 = ane.rnn %a0, %a1, %a2, %a3 : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<4x3xf16>, tensor<5x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<4x3xf16> {ane.weight}, %a3: tensor<4xf16> {ane.weight}) {
  // expected-error @below {{weight_hh has shape [4], expected [?, ?], for 1 gate of H rows}}
  %0:2 = ane.rnn %a0, %a1, %a2, %a3 : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<4x3xf16>, tensor<4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<4x3xf16> {ane.weight}, %a3: tensor<4x4xf16> {ane.weight}, %bias: tensor<5xf16> {ane.weight}) {
  // expected-error @below {{bias has shape [5], expected [4], for 1 gate of 4 rows}}
  %0:2 = ane.rnn %a0, %a1, %a2, %a3 bias = %bias : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<4x3xf16>, tensor<4x4xf16>, tensor<5xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<4x3xf16> {ane.weight}, %a3: tensor<4x4xf16> {ane.weight}) {
  // expected-error @below {{attribute 'direction' failed to satisfy constraint: string attribute one of forward, reverse}}
  %0:2 = ane.rnn %a0, %a1, %a2, %a3 {direction = "bidirectional"} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<4x3xf16>, tensor<4x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<4x3xf16> {ane.weight}, %a3: tensor<4x4xf16> {ane.weight}) {
  // expected-error @below {{attribute 'activation' failed to satisfy constraint: string attribute one of tanh, scaled_tanh, sigmoid, hard_sigmoid, relu, linear}}
  %0:2 = ane.rnn %a0, %a1, %a2, %a3 {activation = "elu"} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<4x3xf16>, tensor<4x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios16 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<4x3xf16> {ane.weight}, %a3: tensor<4x4xf16> {ane.weight}) {
  // expected-error @below {{x has element type 'f16', which exists from opset ios17 on, the program has ios16}}
  %0:2 = ane.rnn %a0, %a1, %a2, %a3 : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<4x3xf16>, tensor<4x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<12x3xf16> {ane.weight}, %a3: tensor<16x4xf16> {ane.weight}) {
  // expected-error @below {{weight_hh has shape [16, 4], expected [12, 4], for 3 gates of 4 rows}}
  %0:2 = ane.gru %a0, %a1, %a2, %a3 : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<12x3xf16>, tensor<16x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<12x3xf16> {ane.weight}, %a3: tensor<12x4xf16> {ane.weight}, %input_bias: tensor<4xf16> {ane.weight}) {
  // expected-error @below {{input_bias has shape [4], expected [12], that of bias}}
  %0:2 = ane.gru %a0, %a1, %a2, %a3 input_bias = %input_bias : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<12x3xf16>, tensor<12x4xf16>, tensor<4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios17 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<12x3xf16> {ane.weight}, %a3: tensor<12x4xf16> {ane.weight}) {
  // expected-error @below {{reset_after exists from opset ios18 to ios26, the program has ios17}}
  %0:2 = ane.gru %a0, %a1, %a2, %a3 {reset_after = true} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<12x3xf16>, tensor<12x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<2x8xf16>, %a3: tensor<16x3xf16> {ane.weight}, %a4: tensor<16x4xf16> {ane.weight}) {
  // expected-error @below {{initial_c has shape [2, 8], expected [2, 4], that of initial_h}}
  %0:3 = ane.lstm %a0, %a1, %a2, %a3, %a4 : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<2x8xf16>, tensor<16x3xf16>, tensor<16x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<2x4xf16>, %a3: tensor<16x3xf16> {ane.weight}, %a4: tensor<16x4xf16> {ane.weight}, %peephole: tensor<16xf16> {ane.weight}) {
  // expected-error @below {{peephole has shape [16], expected [12], for the gates i, f and o}}
  %0:3 = ane.lstm %a0, %a1, %a2, %a3, %a4 peephole = %peephole : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<16xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<2x4xf16>, %a3: tensor<16x3xf16> {ane.weight}, %a4: tensor<16x4xf16> {ane.weight}, %peephole_back: tensor<16xf16> {ane.weight}) {
  // expected-error @below {{peephole_back has shape [16], expected [12], for the gates i, f and o}}
  %0:3 = ane.lstm %a0, %a1, %a2, %a3, %a4 peephole_back = %peephole_back : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<16xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<2x4xf16>, %a3: tensor<16x3xf16> {ane.weight}, %a4: tensor<16x4xf16> {ane.weight}) {
  // expected-error @below {{is bidirectional without weight_ih_back and weight_hh_back}}
  %0:3 = ane.lstm %a0, %a1, %a2, %a3, %a4 {direction = "bidirectional"} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<16x3xf16>, tensor<16x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<2x4xf16>, %a3: tensor<16x3xf16> {ane.weight}, %a4: tensor<16x4xf16> {ane.weight}, %weight_ih_back: tensor<16x3xf16> {ane.weight}, %weight_hh_back: tensor<16x4xf16> {ane.weight}) {
  // expected-error @below {{initial_h has shape [2, 4], expected [2, 8]: [batch, H], with the rows of both directions}}
  %0:3 = ane.lstm %a0, %a1, %a2, %a3, %a4 weight_ih_back = %weight_ih_back weight_hh_back = %weight_hh_back {direction = "bidirectional"} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<16x3xf16>, tensor<16x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x8xf16>, %a2: tensor<2x8xf16>, %a3: tensor<16x3xf16> {ane.weight}, %a4: tensor<16x4xf16> {ane.weight}, %weight_ih_back: tensor<16x3xf16> {ane.weight}, %weight_hh_back: tensor<12x4xf16> {ane.weight}) {
  // expected-error @below {{weight_hh_back has shape [12, 4], expected [16, 4], for 4 gates of 4 rows}}
  %0:3 = ane.lstm %a0, %a1, %a2, %a3, %a4 weight_ih_back = %weight_ih_back weight_hh_back = %weight_hh_back {direction = "bidirectional"} : (tensor<5x2x3xf16>, tensor<2x8xf16>, tensor<2x8xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<16x3xf16>, tensor<12x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x8xf16>, %a2: tensor<2x8xf16>, %a3: tensor<16x3xf16> {ane.weight}, %a4: tensor<16x4xf16> {ane.weight}, %weight_ih_back: tensor<16x3xf16> {ane.weight}, %weight_hh_back: tensor<16x4xf16> {ane.weight}, %bias_back: tensor<4xf16> {ane.weight}) {
  // expected-error @below {{bias_back has shape [4], expected [16], for 4 gates of 4 rows}}
  %0:3 = ane.lstm %a0, %a1, %a2, %a3, %a4 weight_ih_back = %weight_ih_back weight_hh_back = %weight_hh_back bias_back = %bias_back {direction = "bidirectional"} : (tensor<5x2x3xf16>, tensor<2x8xf16>, tensor<2x8xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<16x3xf16>, tensor<16x4xf16>, tensor<4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%a0: tensor<5x2x3xf16>, %a1: tensor<2x4xf16>, %a2: tensor<2x4xf16>, %a3: tensor<16x3xf16> {ane.weight}, %a4: tensor<16x4xf16> {ane.weight}) {
  // expected-error @below {{clip has element type 'f32', but x has 'f16'}}
  %0:3 = ane.lstm %a0, %a1, %a2, %a3, %a4 {clip = 0.5 : f32} : (tensor<5x2x3xf16>, tensor<2x4xf16>, tensor<2x4xf16>, tensor<16x3xf16>, tensor<16x4xf16>) -> (tensor<1x2x4xf16>, tensor<2x4xf16>, tensor<2x4xf16>)
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%s: tensor<3xi32>) {
  // expected-error @below {{has parameters of the element types f32 and f16; spell both with one, the default is fp32}}
  %0 = ane.random_normal %s {stddev = 2.0 : f16} : (tensor<3xi32>) -> tensor<?x?x?xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%s: tensor<3x1xi32>) {
  // expected-error @below {{shape has shape [3, 1], expected [N]}}
  %0 = ane.random_uniform %s : (tensor<3x1xi32>) -> tensor<?x?x?xf32>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%s: tensor<1xi32>) {
  %c = ane.const dense<-1> : tensor<1xi32>
  // expected-error @below {{result would have shape [-1]; every size must be at least 0}}
  %0 = ane.random_bernoulli %c : (tensor<1xi32>) -> tensor<?xf32>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<f16>) {
  // expected-error @below {{x has rank 0, allowed is at least 1; its last dimension is the classes}}
  %0 = ane.random_categorical %x : (tensor<f16>) -> tensor<1xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<2x3x4xf16>) {
  // expected-error @below {{size is 0, allowed is at least 1}}
  %0 = ane.random_categorical %x {size = 0 : i32} : (tensor<2x3x4xf16>) -> tensor<2x3x0xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<1x4x9x9xf16>, %w: tensor<8x3x3x3xui8> {ane.weight}, %s: tensor<8xf16> {ane.weight}) {
  // expected-error @below {{x has 4 channels, the weight takes 3 (with groups = 1)}}
  %0 = ane.conv_quantized %x, %w, %s, %s {quantization_type = "linear"} : (tensor<1x4x9x9xf16>, tensor<8x3x3x3xui8>, tensor<8xf16>, tensor<8xf16>) -> tensor<1x8x7x7xf16>
  ane.return
}

// -----

ane.program @p on ane opset ios18 (%x: tensor<1x4x9x9xf16>, %w: tensor<8x4x3x3xui8> {ane.weight}, %s: tensor<8xf16>) {
  // expected-error @below {{quant_scale must be known at compile time}}
  %0 = ane.conv_quantized %x, %w, %s, %s {quantization_type = "linear"} : (tensor<1x4x9x9xf16>, tensor<8x4x3x3xui8>, tensor<8xf16>, tensor<8xf16>) -> tensor<1x8x7x7xf16>
  ane.return
}
