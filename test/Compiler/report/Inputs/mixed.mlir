ane.program @main on ane opset ios18 (%x: tensor<1x64x1x128xf16> {ane.port = "x"}) -> (tensor<1x64x1x128xf16>) {
  %a = ane.relu %x : tensor<1x64x1x128xf16>
  %b = ane.tan %a : tensor<1x64x1x128xf16> loc("total<&>")
  %c = ane.exp %b : tensor<1x64x1x128xf16>
  ane.return %c : tensor<1x64x1x128xf16>
}
