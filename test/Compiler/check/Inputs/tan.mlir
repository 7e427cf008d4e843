// An op that no engine runs.
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.tan %x : tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
