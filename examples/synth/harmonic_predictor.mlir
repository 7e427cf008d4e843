// HarmonicPredictor: what eight voices of a synthesizer sing in the next 512 samples. Pitch, loudness, velocity and
// timbre of 8 frames a voice become the logits of 64 harmonics, the amplitude and the noise.
//
// conv, add, relu: the engine takes no bias in the conv (rule O-CONVBIAS). @packed has voices and frames side by side
// in the width, lane = 8 * voice + frame; @batched has voices as batch, and rows of 8 that a surface pads to 32
// (rule P-STRIDE). 1x1 convolutions see one lane at a time, so both give the same bits.
ane.weights @synth file "weights.safetensors"

ane.program @packed on ane opset ios18 (%controls: tensor<1x4x1x64xf16> {ane.port = "controls"})
    -> (tensor<1x66x1x64xf16> {ane.port = "harmonics"}) {
  %w0 = ane.const dense_resource<"synth:layers.0.weight"> : tensor<64x4x1x1xf16>
  %b0 = ane.const dense_resource<"synth:layers.0.bias"> : tensor<1x64x1x1xf16>
  %c0 = ane.conv %controls, %w0 : (tensor<1x4x1x64xf16>, tensor<64x4x1x1xf16>) -> tensor<1x64x1x64xf16>
  %a0 = ane.add %c0, %b0 : tensor<1x64x1x64xf16>, tensor<1x64x1x1xf16>
  %r0 = ane.relu %a0 : tensor<1x64x1x64xf16>
  %w1 = ane.const dense_resource<"synth:layers.1.weight"> : tensor<128x64x1x1xf16>
  %b1 = ane.const dense_resource<"synth:layers.1.bias"> : tensor<1x128x1x1xf16>
  %c1 = ane.conv %r0, %w1 : (tensor<1x64x1x64xf16>, tensor<128x64x1x1xf16>) -> tensor<1x128x1x64xf16>
  %a1 = ane.add %c1, %b1 : tensor<1x128x1x64xf16>, tensor<1x128x1x1xf16>
  %r1 = ane.relu %a1 : tensor<1x128x1x64xf16>
  %w2 = ane.const dense_resource<"synth:layers.2.weight"> : tensor<64x128x1x1xf16>
  %b2 = ane.const dense_resource<"synth:layers.2.bias"> : tensor<1x64x1x1xf16>
  %c2 = ane.conv %r1, %w2 : (tensor<1x128x1x64xf16>, tensor<64x128x1x1xf16>) -> tensor<1x64x1x64xf16>
  %a2 = ane.add %c2, %b2 : tensor<1x64x1x64xf16>, tensor<1x64x1x1xf16>
  %r2 = ane.relu %a2 : tensor<1x64x1x64xf16>
  %w3 = ane.const dense_resource<"synth:layers.3.weight"> : tensor<66x64x1x1xf16>
  %b3 = ane.const dense_resource<"synth:layers.3.bias"> : tensor<1x66x1x1xf16>
  %c3 = ane.conv %r2, %w3 : (tensor<1x64x1x64xf16>, tensor<66x64x1x1xf16>) -> tensor<1x66x1x64xf16>
  %a3 = ane.add %c3, %b3 : tensor<1x66x1x64xf16>, tensor<1x66x1x1xf16>
  ane.return %a3 : tensor<1x66x1x64xf16>
}

ane.program @batched on ane opset ios18 (%controls: tensor<8x4x1x8xf16> {ane.port = "controls"})
    -> (tensor<8x66x1x8xf16> {ane.port = "harmonics"}) {
  %w0 = ane.const dense_resource<"synth:layers.0.weight"> : tensor<64x4x1x1xf16>
  %b0 = ane.const dense_resource<"synth:layers.0.bias"> : tensor<1x64x1x1xf16>
  %c0 = ane.conv %controls, %w0 : (tensor<8x4x1x8xf16>, tensor<64x4x1x1xf16>) -> tensor<8x64x1x8xf16>
  %a0 = ane.add %c0, %b0 : tensor<8x64x1x8xf16>, tensor<1x64x1x1xf16>
  %r0 = ane.relu %a0 : tensor<8x64x1x8xf16>
  %w1 = ane.const dense_resource<"synth:layers.1.weight"> : tensor<128x64x1x1xf16>
  %b1 = ane.const dense_resource<"synth:layers.1.bias"> : tensor<1x128x1x1xf16>
  %c1 = ane.conv %r0, %w1 : (tensor<8x64x1x8xf16>, tensor<128x64x1x1xf16>) -> tensor<8x128x1x8xf16>
  %a1 = ane.add %c1, %b1 : tensor<8x128x1x8xf16>, tensor<1x128x1x1xf16>
  %r1 = ane.relu %a1 : tensor<8x128x1x8xf16>
  %w2 = ane.const dense_resource<"synth:layers.2.weight"> : tensor<64x128x1x1xf16>
  %b2 = ane.const dense_resource<"synth:layers.2.bias"> : tensor<1x64x1x1xf16>
  %c2 = ane.conv %r1, %w2 : (tensor<8x128x1x8xf16>, tensor<64x128x1x1xf16>) -> tensor<8x64x1x8xf16>
  %a2 = ane.add %c2, %b2 : tensor<8x64x1x8xf16>, tensor<1x64x1x1xf16>
  %r2 = ane.relu %a2 : tensor<8x64x1x8xf16>
  %w3 = ane.const dense_resource<"synth:layers.3.weight"> : tensor<66x64x1x1xf16>
  %b3 = ane.const dense_resource<"synth:layers.3.bias"> : tensor<1x66x1x1xf16>
  %c3 = ane.conv %r2, %w3 : (tensor<8x64x1x8xf16>, tensor<66x64x1x1xf16>) -> tensor<8x66x1x8xf16>
  %a3 = ane.add %c3, %b3 : tensor<8x66x1x8xf16>, tensor<1x66x1x1xf16>
  ane.return %a3 : tensor<8x66x1x8xf16>
}
