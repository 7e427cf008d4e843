// Integers that the engine would have to calculate with.
ane.program @main on ane opset ios18
    (%i: tensor<1x64x1x32xi32> {ane.port = "i"}) -> tensor<1x64x1x32xi32> {
  %0 = ane.add %i, %i : tensor<1x64x1x32xi32>, tensor<1x64x1x32xi32>
  ane.return %0 : tensor<1x64x1x32xi32>
}
