// What the composite ops reject: found, allowed, remedy.
// RUN: ane-opt %s -split-input-file -verify-diagnostics=only-expected

func.func @dynamic(%x: tensor<1x?x1x4xf16>) {
  // expected-error @+1 {{has an operand of shape [1, ?, 1, 4]; composite ops need static shapes, specialise the program first}}
  %y = ane.nn.rms_norm %x : (tensor<1x?x1x4xf16>) -> tensor<1x?x1x4xf16>
  return
}

// -----

func.func @empty(%x: tensor<1x0x1x4xf16>) {
  // expected-error @+1 {{has an operand of shape [1, 0, 1, 4] without elements}}
  %y = ane.nn.rms_norm %x : (tensor<1x0x1x4xf16>) -> tensor<1x0x1x4xf16>
  return
}

// -----

func.func @mixed(%x: tensor<1x8x1x4xf16>, %y: tensor<1x8x1x4xf32>) {
  // expected-error @+1 {{has operands of element types f16 and f32; they must be equal, add an ane.cast}}
  %z = ane.nn.swiglu %x, %y : (tensor<1x8x1x4xf16>, tensor<1x8x1x4xf32>) -> tensor<1x8x1x4xf16>
  return
}

// -----

func.func @result(%x: tensor<1x8x1x4xf16>) {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{inferred type(s) 'tensor<1x8x1x4xf16>' are incompatible with return type(s) of operation 'tensor<1x8x1x5xf16>'}}
  %y = ane.nn.rms_norm %x : (tensor<1x8x1x4xf16>) -> tensor<1x8x1x5xf16>
  return
}

// -----

func.func @norm_axis(%x: tensor<1x8x1x4xf16>) {
  // expected-error @+1 {{axis is 4, allowed for rank 4 is -4 to 3}}
  %y = ane.nn.rms_norm %x {axis = 4} : (tensor<1x8x1x4xf16>) -> tensor<1x8x1x4xf16>
  return
}

// -----

func.func @norm_epsilon(%x: tensor<1x8x1x4xf16>) {
  // expected-error @+1 {{epsilon is 0.000000e+00, allowed is 1e-12 to 1}}
  %y = ane.nn.rms_norm %x {epsilon = 0.0} : (tensor<1x8x1x4xf16>) -> tensor<1x8x1x4xf16>
  return
}

// -----

func.func @norm_scaling(%x: tensor<1x8x1x4xf16>) {
  // expected-error @+1 {{attribute 'scaling' failed to satisfy constraint: string attribute one of static, peak}}
  %y = ane.nn.rms_norm %x {scaling = "none"} : (tensor<1x8x1x4xf16>) -> tensor<1x8x1x4xf16>
  return
}

// -----

func.func @norm_gamma(%x: tensor<1x8x1x4xf16>, %gamma: tensor<1x1x1x4xf16>) {
  // expected-error @+1 {{gamma has shape [1, 1, 1, 4], expected [1, 8, 1, 1]}}
  %y = ane.nn.rms_norm %x, %gamma : (tensor<1x8x1x4xf16>, tensor<1x1x1x4xf16>) -> tensor<1x8x1x4xf16>
  return
}

// -----

func.func @attention_layout(%q: tensor<1x4x8x2xf16>) {
  // expected-error @+1 {{q has shape [1, 4, 8, 2], expected channel first: [N, C, 1, S]}}
  %y = ane.nn.attention %q, %q, %q {heads = 4}
      : (tensor<1x4x8x2xf16>, tensor<1x4x8x2xf16>, tensor<1x4x8x2xf16>) -> tensor<1x4x8x2xf16>
  return
}

// -----

func.func @attention_heads(%q: tensor<1x8x1x2xf16>) {
  // expected-error @+1 {{heads is 3, which does not divide the 8 channels of q}}
  %y = ane.nn.attention %q, %q, %q {heads = 3}
      : (tensor<1x8x1x2xf16>, tensor<1x8x1x2xf16>, tensor<1x8x1x2xf16>) -> tensor<1x8x1x2xf16>
  return
}

// -----

func.func @attention_no_heads(%q: tensor<1x8x1x2xf16>) {
  // expected-error @+1 {{heads is 0, which does not divide the 8 channels of q}}
  %y = ane.nn.attention %q, %q, %q {heads = 0}
      : (tensor<1x8x1x2xf16>, tensor<1x8x1x2xf16>, tensor<1x8x1x2xf16>) -> tensor<1x8x1x2xf16>
  return
}

// -----

func.func @attention_groups(%q: tensor<1x12x1x2xf16>, %k: tensor<1x8x1x2xf16>) {
  // expected-error @+1 {{heads is 6, which is no multiple of kv_heads, 4}}
  %y = ane.nn.attention %q, %k, %k {heads = 6, kv_heads = 4}
      : (tensor<1x12x1x2xf16>, tensor<1x8x1x2xf16>, tensor<1x8x1x2xf16>) -> tensor<1x12x1x2xf16>
  return
}

// -----

func.func @attention_key(%q: tensor<1x8x1x2xf16>, %k: tensor<1x8x1x2xf16>) {
  // expected-error @+1 {{k has shape [1, 8, 1, 2], expected [1, 4, 1, 2]}}
  %y = ane.nn.attention %q, %k, %k {heads = 2, kv_heads = 1}
      : (tensor<1x8x1x2xf16>, tensor<1x8x1x2xf16>, tensor<1x8x1x2xf16>) -> tensor<1x16x1x2xf16>
  return
}

// -----

func.func @attention_value(%q: tensor<1x8x1x2xf16>, %k: tensor<1x8x1x6xf16>, %v: tensor<1x8x1x5xf16>) {
  // expected-error @+1 {{v has shape [1, 8, 1, 5], expected [1, 8, 1, 6]}}
  %y = ane.nn.attention %q, %k, %v {heads = 2}
      : (tensor<1x8x1x2xf16>, tensor<1x8x1x6xf16>, tensor<1x8x1x5xf16>) -> tensor<1x8x1x2xf16>
  return
}

// -----

func.func @attention_causal(%q: tensor<1x8x1x3xf16>, %k: tensor<1x8x1x2xf16>) {
  // expected-error @+1 {{is causal with 3 queries and 2 keys, which leaves the first queries without a key}}
  %y = ane.nn.attention %q, %k, %k {heads = 2, causal}
      : (tensor<1x8x1x3xf16>, tensor<1x8x1x2xf16>, tensor<1x8x1x2xf16>) -> tensor<1x8x1x3xf16>
  return
}

// -----

func.func @attention_window_keys(%q: tensor<1x8x1x3xf16>, %k: tensor<1x8x1x2xf16>) {
  // expected-error @+1 {{has a window with 3 queries and 2 keys, which leaves the first queries without a key; k needs at least as many columns as q}}
  %y = ane.nn.attention %q, %k, %k {heads = 2, window = 4}
      : (tensor<1x8x1x3xf16>, tensor<1x8x1x2xf16>, tensor<1x8x1x2xf16>) -> tensor<1x8x1x3xf16>
  return
}

// -----

func.func @attention_window(%q: tensor<1x8x1x3xf16>) {
  // expected-error @+1 {{window is 0, allowed is 1 and more}}
  %y = ane.nn.attention %q, %q, %q {heads = 2, window = 0}
      : (tensor<1x8x1x3xf16>, tensor<1x8x1x3xf16>, tensor<1x8x1x3xf16>) -> tensor<1x8x1x3xf16>
  return
}

// -----

func.func @attention_mask_type(%q: tensor<1x8x1x3xf16>, %m: tensor<1x1x3x3xf32>) {
  // expected-error @+1 {{has operands of element types f16 and f32; they must be equal, add an ane.cast}}
  %y = ane.nn.attention %q, %q, %q mask = %m {heads = 2}
      : (tensor<1x8x1x3xf16>, tensor<1x8x1x3xf16>, tensor<1x8x1x3xf16>, tensor<1x1x3x3xf32>) -> tensor<1x8x1x3xf16>
  return
}

// -----

func.func @attention_mask(%q: tensor<1x8x1x3xf16>, %m: tensor<1x1x3x4xf16>) {
  // expected-error @+1 {{mask has shape [1, 1, 3, 4], expected [1, 1 or 2, 1 or 3, 1 or 3]}}
  %y = ane.nn.attention %q, %q, %q mask = %m {heads = 2}
      : (tensor<1x8x1x3xf16>, tensor<1x8x1x3xf16>, tensor<1x8x1x3xf16>, tensor<1x1x3x4xf16>) -> tensor<1x8x1x3xf16>
  return
}

// -----

func.func @attention_scale(%q: tensor<1x8x1x3xf16>) {
  // expected-error @+1 {{scale is 0.000000e+00, allowed is 1e-4 to 1e4}}
  %y = ane.nn.attention %q, %q, %q {heads = 2, scale = 0.0}
      : (tensor<1x8x1x3xf16>, tensor<1x8x1x3xf16>, tensor<1x8x1x3xf16>) -> tensor<1x8x1x3xf16>
  return
}

// -----

func.func @rope_odd(%x: tensor<1x6x1x4xf16>, %t: tensor<1x1x1x4xf16>) {
  // expected-error @+1 {{rotates pairs of channels, and x has 3 a head; the number must be even}}
  %y = ane.nn.rope %x, %t, %t {heads = 2}
      : (tensor<1x6x1x4xf16>, tensor<1x1x1x4xf16>, tensor<1x1x1x4xf16>) -> tensor<1x6x1x4xf16>
  return
}

// -----

func.func @rope_table(%x: tensor<2x8x1x4xf16>, %cos: tensor<1x2x1x4xf16>, %sin: tensor<1x4x1x4xf16>) {
  // expected-error @+1 {{sin has shape [1, 4, 1, 4], expected [1 or 2, 2, 1, 1 or 4]}}
  %y = ane.nn.rope %x, %cos, %sin {heads = 2}
      : (tensor<2x8x1x4xf16>, tensor<1x2x1x4xf16>, tensor<1x4x1x4xf16>) -> tensor<2x8x1x4xf16>
  return
}

// -----

func.func @swiglu_shape(%gate: tensor<1x8x1x4xf16>, %up: tensor<1x8x1x1xf16>) {
  // expected-error @+1 {{up has shape [1, 8, 1, 1], expected [1, 8, 1, 4]}}
  %y = ane.nn.swiglu %gate, %up : (tensor<1x8x1x4xf16>, tensor<1x8x1x1xf16>) -> tensor<1x8x1x4xf16>
  return
}

// -----

func.func @cache_width(%cache: tensor<1x8x1x64xf16>, %update: tensor<1x8x1x32xf16>, %mask: tensor<1x1x1x64xf16>) {
  // expected-error @+1 {{update has shape [1, 8, 1, 32], expected [1, 8, 1, 1 or 64]}}
  %y = ane.nn.cache_update %cache, %update, %mask
      : (tensor<1x8x1x64xf16>, tensor<1x8x1x32xf16>, tensor<1x1x1x64xf16>) -> tensor<1x8x1x64xf16>
  return
}

// -----

func.func @cache_mask(%cache: tensor<1x8x1x64xf16>, %update: tensor<1x8x1x1xf16>, %mask: tensor<1x8x1x64xf16>) {
  // expected-error @+1 {{mask has shape [1, 8, 1, 64], expected [1, 1, 1, 64]}}
  %y = ane.nn.cache_update %cache, %update, %mask
      : (tensor<1x8x1x64xf16>, tensor<1x8x1x1xf16>, tensor<1x8x1x64xf16>) -> tensor<1x8x1x64xf16>
  return
}
