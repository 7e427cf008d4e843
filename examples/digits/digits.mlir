// A classifier of handwritten digits, 64-64-64-10: 480 images of 8 x 8 pixels (0 to 16), one a lane.
ane.weights @mlp file "weights.safetensors"

ane.program @digits on ane opset ios18 (%pixels: tensor<1x64x1x480xf16> {ane.port = "pixels"})
    -> (tensor<1x10x1x480xf16> {ane.port = "logits"}) {
  %unit = ane.const dense<0.0625> : tensor<f16>
  %x = ane.mul %pixels, %unit : tensor<1x64x1x480xf16>, tensor<f16>

  %w0 = ane.const dense_resource<"mlp:layers.0.weight"> : tensor<64x64x1x1xf16>
  %b0 = ane.const dense_resource<"mlp:layers.0.bias"> : tensor<1x64x1x1xf16>
  %c0 = ane.conv %x, %w0 : (tensor<1x64x1x480xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x480xf16>
  %a0 = ane.add %c0, %b0 : tensor<1x64x1x480xf16>, tensor<1x64x1x1xf16>
  %r0 = ane.relu %a0 : tensor<1x64x1x480xf16>

  %w1 = ane.const dense_resource<"mlp:layers.1.weight"> : tensor<64x64x1x1xf16>
  %b1 = ane.const dense_resource<"mlp:layers.1.bias"> : tensor<1x64x1x1xf16>
  %c1 = ane.conv %r0, %w1 : (tensor<1x64x1x480xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x480xf16>
  %a1 = ane.add %c1, %b1 : tensor<1x64x1x480xf16>, tensor<1x64x1x1xf16>
  %r1 = ane.relu %a1 : tensor<1x64x1x480xf16>

  %w2 = ane.const dense_resource<"mlp:layers.2.weight"> : tensor<10x64x1x1xf16>
  %b2 = ane.const dense_resource<"mlp:layers.2.bias"> : tensor<1x10x1x1xf16>
  %c2 = ane.conv %r1, %w2 : (tensor<1x64x1x480xf16>, tensor<10x64x1x1xf16>) -> tensor<1x10x1x480xf16>
  %logits = ane.add %c2, %b2 : tensor<1x10x1x480xf16>, tensor<1x10x1x1xf16>
  ane.return %logits : tensor<1x10x1x480xf16>
}

// The largest of ten is a choice the engine does not make (rule O-HOST).
ane.program @label on host opset ios18 (%logits: tensor<1x10x1x480xf16> {ane.port = "logits"})
    -> (tensor<480xi32> {ane.port = "digit"}) {
  %best = ane.reduce_argmax %logits {axis = 1 : i32} : (tensor<1x10x1x480xf16>) -> tensor<1x1x480xi32>
  %digit = ane.squeeze %best : (tensor<1x1x480xi32>) -> tensor<480xi32>
  ane.return %digit : tensor<480xi32>
}

func.func @classify(%pixels: tensor<1x64x1x480xf16> {ane.port = "pixels"})
    -> (tensor<480xi32> {ane.port = "digit"}, tensor<1x10x1x480xf16> {ane.port = "logits"}) {
  %logits = ane.dispatch @digits(%pixels) : (tensor<1x64x1x480xf16>) -> tensor<1x10x1x480xf16>
  %digit = ane.dispatch @label(%logits) : (tensor<1x10x1x480xf16>) -> tensor<480xi32>
  return %digit, %logits : tensor<480xi32>, tensor<1x10x1x480xf16>
}
