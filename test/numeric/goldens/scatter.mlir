// Made by test/numeric/make-goldens.py: inputs and expected results stand in attributes.
ane.program @argsort.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xi32>)
    attributes {inputs = [dense<"0x00C200BC004200BC003C00C2003C"> : tensor<7xf16>], expected = [dense<"0x02000000040000000600000001000000030000000000000005000000"> : tensor<7xi32>]} {
  %0 = "ane.argsort"(%x) : (tensor<7xf16>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @argsort.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xi32>)
    attributes {inputs = [dense<"0x00BC003C00C50042003C00BC004200C500C200C2"> : tensor<2x5xf16>], expected = [dense<"0x02000000000000000100000004000000030000000200000003000000040000000000000001000000"> : tensor<2x5xi32>]} {
  %0 = "ane.argsort"(%x) <{ascending = true}> : (tensor<2x5xf16>) -> (tensor<2x5xi32>)
  ane.return %0 : tensor<2x5xi32>
}

ane.program @argsort.2 on ane opset ios17 (%x: tensor<4x3xf16>) -> (tensor<4x3xi32>)
    attributes {inputs = [dense<"0x004000C4004000C6004400C000C6000000C4004400C00000"> : tensor<4x3xf16>], expected = [dense<"0x030000000100000000000000000000000200000003000000010000000300000001000000020000000000000002000000"> : tensor<4x3xi32>]} {
  %0 = "ane.argsort"(%x) <{axis = 0 : i32}> : (tensor<4x3xf16>) -> (tensor<4x3xi32>)
  ane.return %0 : tensor<4x3xi32>
}

ane.program @argsort.3 on ane opset ios18 (%x: tensor<2x4x2xf16>) -> (tensor<2x4x2xi32>)
    attributes {inputs = [dense<"0x00C000000046004000C000C4004400C800C6004600C6004400C8004000C40000"> : tensor<2x4x2xf16>], expected = [dense<"0x01000000010000000300000000000000000000000200000002000000030000000300000000000000000000000100000001000000020000000200000003000000"> : tensor<2x4x2xi32>]} {
  %0 = "ane.argsort"(%x) <{axis = -2 : i32}> : (tensor<2x4x2xf16>) -> (tensor<2x4x2xi32>)
  ane.return %0 : tensor<2x4x2xi32>
}

ane.program @argsort.4 on ane opset ios15 (%x: tensor<1x1x3xf16>) -> (tensor<1x1x3xi32>)
    attributes {inputs = [dense<"0x00BC00BC003C"> : tensor<1x1x3xf16>], expected = [dense<"0x020000000000000001000000"> : tensor<1x1x3xi32>]} {
  %0 = "ane.argsort"(%x) : (tensor<1x1x3xf16>) -> (tensor<1x1x3xi32>)
  ane.return %0 : tensor<1x1x3xi32>
}

ane.program @argsort.5 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xi32>)
    attributes {inputs = [dense<"0x0000803F000040C0000080BF0000803F00004040000080BF000040C0"> : tensor<7xf32>], expected = [dense<"0x04000000000000000300000002000000050000000100000006000000"> : tensor<7xi32>]} {
  %0 = "ane.argsort"(%x) : (tensor<7xf32>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @argsort.6 on ane opset ios16 (%x: tensor<2x5xf32>) -> (tensor<2x5xi32>)
    attributes {inputs = [dense<"0x0000803F000040C0000080BF0000A0C00000A0C00000803F00004040000040C000004040000080BF"> : tensor<2x5xf32>], expected = [dense<"0x03000000040000000100000002000000000000000200000004000000000000000100000003000000"> : tensor<2x5xi32>]} {
  %0 = "ane.argsort"(%x) <{ascending = true}> : (tensor<2x5xf32>) -> (tensor<2x5xi32>)
  ane.return %0 : tensor<2x5xi32>
}

ane.program @argsort.7 on ane opset ios17 (%x: tensor<4x3xf32>) -> (tensor<4x3xi32>)
    attributes {inputs = [dense<"0x0000C0C0000000C000000040000000000000C0C0000080400000804000000040000080C000000000000000C0000080C0"> : tensor<4x3xf32>], expected = [dense<"0x020000000200000001000000010000000000000000000000030000000300000002000000000000000100000003000000"> : tensor<4x3xi32>]} {
  %0 = "ane.argsort"(%x) <{axis = 0 : i32}> : (tensor<4x3xf32>) -> (tensor<4x3xi32>)
  ane.return %0 : tensor<4x3xi32>
}

ane.program @argsort.8 on ane opset ios18 (%x: tensor<2x4x2xf32>) -> (tensor<2x4x2xi32>)
    attributes {inputs = [dense<"0x00000000000000C0000000400000004000008040000000000000C0C0000080400000C0400000C0C0000000C1000080C0000000C0000080C00000C040000000C1"> : tensor<2x4x2xf32>], expected = [dense<"0x02000000030000000100000001000000000000000200000003000000000000000000000001000000030000000200000002000000000000000100000003000000"> : tensor<2x4x2xi32>]} {
  %0 = "ane.argsort"(%x) <{axis = -2 : i32}> : (tensor<2x4x2xf32>) -> (tensor<2x4x2xi32>)
  ane.return %0 : tensor<2x4x2xi32>
}

ane.program @argsort.9 on ane opset ios15 (%x: tensor<1x1x3xf32>) -> (tensor<1x1x3xi32>)
    attributes {inputs = [dense<"0x000080BF0000803F000080BF"> : tensor<1x1x3xf32>], expected = [dense<"0x010000000000000002000000"> : tensor<1x1x3xi32>]} {
  %0 = "ane.argsort"(%x) : (tensor<1x1x3xf32>) -> (tensor<1x1x3xi32>)
  ane.return %0 : tensor<1x1x3xi32>
}

ane.program @argsort.10 on ane opset ios15 (%x: tensor<7xi32>) -> (tensor<7xi32>)
    attributes {inputs = [dense<"0xFDFFFFFFFFFFFFFFFDFFFFFF0100000003000000FFFFFFFF01000000"> : tensor<7xi32>], expected = [dense<"0x04000000030000000600000001000000050000000000000002000000"> : tensor<7xi32>]} {
  %0 = "ane.argsort"(%x) : (tensor<7xi32>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @argsort.11 on ane opset ios16 (%x: tensor<2x5xi32>) -> (tensor<2x5xi32>)
    attributes {inputs = [dense<"0xFFFFFFFFFBFFFFFFFDFFFFFF010000000300000003000000FDFFFFFF01000000FBFFFFFFFFFFFFFF"> : tensor<2x5xi32>], expected = [dense<"0x01000000020000000000000003000000040000000300000001000000040000000200000000000000"> : tensor<2x5xi32>]} {
  %0 = "ane.argsort"(%x) <{ascending = true}> : (tensor<2x5xi32>) -> (tensor<2x5xi32>)
  ane.return %0 : tensor<2x5xi32>
}

ane.program @argsort.12 on ane opset ios17 (%x: tensor<4x3xi32>) -> (tensor<4x3xi32>)
    attributes {inputs = [dense<"0x04000000FEFFFFFFFCFFFFFFFEFFFFFF04000000020000000000000000000000FAFFFFFFFAFFFFFFFCFFFFFF02000000"> : tensor<4x3xi32>], expected = [dense<"0x000000000100000001000000020000000200000003000000010000000000000000000000030000000300000002000000"> : tensor<4x3xi32>]} {
  %0 = "ane.argsort"(%x) <{axis = 0 : i32}> : (tensor<4x3xi32>) -> (tensor<4x3xi32>)
  ane.return %0 : tensor<4x3xi32>
}

ane.program @argsort.13 on ane opset ios18 (%x: tensor<2x4x2xi32>) -> (tensor<2x4x2xi32>)
    attributes {inputs = [dense<"0x00000000FCFFFFFF0400000006000000FEFFFFFFFAFFFFFFFCFFFFFFFEFFFFFFF8FFFFFF0000000004000000FAFFFFFFF8FFFFFF020000000200000006000000"> : tensor<2x4x2xi32>], expected = [dense<"0x01000000010000000000000003000000020000000000000003000000020000000100000003000000030000000200000000000000000000000200000001000000"> : tensor<2x4x2xi32>]} {
  %0 = "ane.argsort"(%x) <{axis = -2 : i32}> : (tensor<2x4x2xi32>) -> (tensor<2x4x2xi32>)
  ane.return %0 : tensor<2x4x2xi32>
}

ane.program @argsort.14 on ane opset ios15 (%x: tensor<1x1x3xi32>) -> (tensor<1x1x3xi32>)
    attributes {inputs = [dense<"0xFFFFFFFFFFFFFFFF01000000"> : tensor<1x1x3xi32>], expected = [dense<"0x020000000000000001000000"> : tensor<1x1x3xi32>]} {
  %0 = "ane.argsort"(%x) : (tensor<1x1x3xi32>) -> (tensor<1x1x3xi32>)
  ane.return %0 : tensor<1x1x3xi32>
}

ane.program @argsort.15 on ane opset ios15 (%x: tensor<6xf16>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0x0000007C008000FCFF7B00BC"> : tensor<6xf16>], expected = [dense<"0x030000000500000000000000020000000400000001000000"> : tensor<6xi32>]} {
  %0 = "ane.argsort"(%x) <{ascending = true}> : (tensor<6xf16>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

ane.program @reverse_sequence.0 on ane opset ios15 (%x: tensor<3x4xf16>, %lengths: tensor<3xi32>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0xD5C3D1BC894104BA6DC2C4A05CC27CC05CC200B6DC435738"> : tensor<3x4xf16>, dense<"0x020000000400000000000000"> : tensor<3xi32>], expected = [dense<"0xD1BCD5C3894104BA7CC05CC2C4A06DC25CC200B6DC435738"> : tensor<3x4xf16>]} {
  %0 = "ane.reverse_sequence"(%x, %lengths) <{seq_axis = 1 : i32}> : (tensor<3x4xf16>, tensor<3xi32>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @reverse_sequence.1 on ane opset ios17 (%x: tensor<4x3xf16>) -> (tensor<4x3xf16>)
    attributes {inputs = [dense<"0xFDC3E0C2DAB5F5BD92BD2339FC410BB9803E0C40DABE75B5"> : tensor<4x3xf16>], expected = [dense<"0xFDC3DABE803EF5BD0BB92339FC4192BDDAB50C40E0C275B5"> : tensor<4x3xf16>]} {
  %lengths = ane.const dense<"0x010403"> : tensor<3xi8>
  %0 = "ane.reverse_sequence"(%x, %lengths) <{batch_axis = 1 : i32}> : (tensor<4x3xf16>, tensor<3xi8>) -> (tensor<4x3xf16>)
  ane.return %0 : tensor<4x3xf16>
}

ane.program @reverse_sequence.2 on ane opset ios17 (%x: tensor<2x3x2xf16>, %lengths: tensor<3xi16>) -> (tensor<2x3x2xf16>)
    attributes {inputs = [dense<"0x4C402EBA003EE4C1DDC2F9BC18C354BDD7C0053CA5BDD7C3"> : tensor<2x3x2xf16>, dense<"0x000002000100"> : tensor<3xi16>], expected = [dense<"0x4C402EBAE4C1003EDDC2F9BC18C354BD053CD7C0A5BDD7C3"> : tensor<2x3x2xf16>]} {
  %0 = "ane.reverse_sequence"(%x, %lengths) <{seq_axis = -1 : i32, batch_axis = 1 : i32}> : (tensor<2x3x2xf16>, tensor<3xi16>) -> (tensor<2x3x2xf16>)
  ane.return %0 : tensor<2x3x2xf16>
}

ane.program @reverse_sequence.3 on ane opset ios18 (%x: tensor<1x2x4x2xf16>) -> (tensor<1x2x4x2xf16>)
    attributes {inputs = [dense<"0x43C2FB3EBFBDF737BBBDCBBA483EF2C20AB717C2A0BC6043A2BD27BBC0C0023B"> : tensor<1x2x4x2xf16>], expected = [dense<"0xBBBDCBBABFBDF73743C2FB3E483EF2C2A0BC60430AB717C2A2BD27BBC0C0023B"> : tensor<1x2x4x2xf16>]} {
  %lengths = ane.const dense<"0x0300000002000000"> : tensor<2xi32>
  %0 = "ane.reverse_sequence"(%x, %lengths) <{seq_axis = 2 : i32, batch_axis = -3 : i32}> : (tensor<1x2x4x2xf16>, tensor<2xi32>) -> (tensor<1x2x4x2xf16>)
  ane.return %0 : tensor<1x2x4x2xf16>
}

ane.program @reverse_sequence.4 on ane opset ios17 (%x: tensor<3x4xf32>, %lengths: tensor<3xi8>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0x035C32BD36F2A03FE9B2F0BFEBEC6BC0C8170D3EFE2BFCBF5A2563C0844B2140C859903F0C2DF83D5869E43C743C1E3F"> : tensor<3x4xf32>, dense<"0x020400"> : tensor<3xi8>], expected = [dense<"0x36F2A03F035C32BDE9B2F0BFEBEC6BC0844B21405A2563C0FE2BFCBFC8170D3EC859903F0C2DF83D5869E43C743C1E3F"> : tensor<3x4xf32>]} {
  %0 = "ane.reverse_sequence"(%x, %lengths) <{seq_axis = 1 : i32}> : (tensor<3x4xf32>, tensor<3xi8>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @reverse_sequence.5 on ane opset ios17 (%x: tensor<3x4xi32>) -> (tensor<3x4xi32>)
    attributes {inputs = [dense<"0xF3FFFFFF060000000E0000000E0000000E000000F7FFFFFFECFFFFFFFFFFFFFF0D000000F3FFFFFFF8FFFFFF01000000"> : tensor<3x4xi32>], expected = [dense<"0x06000000F3FFFFFF0E0000000E000000FFFFFFFFECFFFFFFF7FFFFFF0E0000000D000000F3FFFFFFF8FFFFFF01000000"> : tensor<3x4xi32>]} {
  %lengths = ane.const dense<"0x020004000000"> : tensor<3xi16>
  %0 = "ane.reverse_sequence"(%x, %lengths) <{seq_axis = 1 : i32}> : (tensor<3x4xi32>, tensor<3xi16>) -> (tensor<3x4xi32>)
  ane.return %0 : tensor<3x4xi32>
}

ane.program @reverse_sequence.6 on ane opset ios17 (%x: tensor<3x4xi1>, %lengths: tensor<3xi32>) -> (tensor<3x4xi1>)
    attributes {inputs = [dense<[[true,true,true,false],[true,false,false,true],[true,false,false,true]]> : tensor<3x4xi1>, dense<"0x020000000400000000000000"> : tensor<3xi32>], expected = [dense<[[true,true,true,false],[true,false,false,true],[true,false,false,true]]> : tensor<3x4xi1>]} {
  %0 = "ane.reverse_sequence"(%x, %lengths) <{seq_axis = 1 : i32}> : (tensor<3x4xi1>, tensor<3xi32>) -> (tensor<3x4xi1>)
  ane.return %0 : tensor<3x4xi1>
}

ane.program @reverse_sequence.7 on ane opset ios18 (%x: tensor<3x4xi8>) -> (tensor<3x4xi8>)
    attributes {inputs = [dense<"0xFA01F901130B0703121202F3"> : tensor<3x4xi8>], expected = [dense<"0x01FAF90103070B13121202F3"> : tensor<3x4xi8>]} {
  %lengths = ane.const dense<"0x020400"> : tensor<3xi8>
  %0 = "ane.reverse_sequence"(%x, %lengths) <{seq_axis = 1 : i32}> : (tensor<3x4xi8>, tensor<3xi8>) -> (tensor<3x4xi8>)
  ane.return %0 : tensor<3x4xi8>
}

ane.program @reverse_sequence.8 on ane opset ios17 (%x: tensor<3x4xui8>, %lengths: tensor<3xi16>) -> (tensor<3x4xui8>)
    attributes {inputs = [dense<"0x0701120D080906141414070D"> : tensor<3x4xui8>, dense<"0x020004000000"> : tensor<3xi16>], expected = [dense<"0x0107120D140609081414070D"> : tensor<3x4xui8>]} {
  %0 = "ane.reverse_sequence"(%x, %lengths) <{seq_axis = 1 : i32}> : (tensor<3x4xui8>, tensor<3xi16>) -> (tensor<3x4xui8>)
  ane.return %0 : tensor<3x4xui8>
}

ane.program @reverse_sequence.9 on ane opset ios17 (%x: tensor<3x4xi16>) -> (tensor<3x4xi16>)
    attributes {inputs = [dense<"0x0F00FFFFEEFF0D001300FAFFFCFFFAFFF5FF0400F0FFF8FF"> : tensor<3x4xi16>], expected = [dense<"0xFFFF0F00EEFF0D00FAFFFCFFFAFF1300F5FF0400F0FFF8FF"> : tensor<3x4xi16>]} {
  %lengths = ane.const dense<"0x020000000400000000000000"> : tensor<3xi32>
  %0 = "ane.reverse_sequence"(%x, %lengths) <{seq_axis = 1 : i32}> : (tensor<3x4xi16>, tensor<3xi32>) -> (tensor<3x4xi16>)
  ane.return %0 : tensor<3x4xi16>
}

ane.program @reverse_sequence.10 on ane opset ios17 (%x: tensor<3x4xui16>, %lengths: tensor<3xi8>) -> (tensor<3x4xui16>)
    attributes {inputs = [dense<"0x11000E00000004000B000A000E0014000D00140011000C00"> : tensor<3x4xui16>, dense<"0x020400"> : tensor<3xi8>], expected = [dense<"0x0E0011000000040014000E000A000B000D00140011000C00"> : tensor<3x4xui16>]} {
  %0 = "ane.reverse_sequence"(%x, %lengths) <{seq_axis = 1 : i32}> : (tensor<3x4xui16>, tensor<3xi8>) -> (tensor<3x4xui16>)
  ane.return %0 : tensor<3x4xui16>
}

ane.program @scatter.0 on ane opset ios15 (%data: tensor<5xf16>, %indices: tensor<3xi32>, %updates: tensor<3xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x2B437B43D63ED0C24142"> : tensor<5xf16>, dense<"0x000000000300000003000000"> : tensor<3xi32>, dense<"0x563E083D623D"> : tensor<3xf16>], expected = [dense<"0x2B457B43D63E6CBA4142"> : tensor<5xf16>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "add"}> : (tensor<5xf16>, tensor<3xi32>, tensor<3xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @scatter.1 on ane opset ios16 (%data: tensor<4x3xf16>, %updates: tensor<2x2x3xf16>) -> (tensor<4x3xf16>)
    attributes {inputs = [dense<"0x39BAAC3A7840B3C1A13F6E3EF0BCBBC09FBCD14316C1CCB9"> : tensor<4x3xf16>, dense<"0x44447F45F74581453A488844EE41753F794697405D46A642"> : tensor<2x2x3xf16>], expected = [dense<"0x86B0502EE437B0BB183CF233F0BCBBC09FBC6336A7ACADA8"> : tensor<4x3xf16>]} {
  %indices = ane.const dense<"0x03000000000000000100000003000000"> : tensor<2x2xi32>
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "div", axis = 0 : i32}> : (tensor<4x3xf16>, tensor<2x2xi32>, tensor<2x2x3xf16>) -> (tensor<4x3xf16>)
  ane.return %0 : tensor<4x3xf16>
}

ane.program @scatter.2 on ane opset ios17 (%data: tensor<2x4x3xf16>, %indices: tensor<2xi32>, %updates: tensor<2x2x3xf16>) -> (tensor<2x4x3xf16>)
    attributes {inputs = [dense<"0xADC2C0BFB2C0E941C3C21B40C441DA40A0C29CBDDD3F9DBD94B1F4C2D5BEB8C282BA72B48F35214133B1F1C0AAC1A43D"> : tensor<2x4x3xf16>, dense<"0x0200000002000000"> : tensor<2xi32>, dense<"0x4642FC45A7413F3DF83F8345A2453E416B4830404D458342"> : tensor<2x2x3xf16>], expected = [dense<"0xADC2C0BFB2C0E941C3C21B404642FC4583459CBDDD3F9DBD94B1F4C2D5BEB8C282BA72B4A2454D456B48F1C0AAC1A43D"> : tensor<2x4x3xf16>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "max", axis = 1 : i32}> : (tensor<2x4x3xf16>, tensor<2xi32>, tensor<2x2x3xf16>) -> (tensor<2x4x3xf16>)
  ane.return %0 : tensor<2x4x3xf16>
}

ane.program @scatter.3 on ane opset ios18 (%data: tensor<2x3x4xf16>, %indices: tensor<i32>, %updates: tensor<2x3xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x6C419230714364B8D94013BE8B3B3FC3CF3F913E843B46ADA0436A3EEC4130407E43D341F4C13EBE75BC9BBB13C196BF"> : tensor<2x3x4xf16>, dense<"0x02000000"> : tensor<i32>, dense<"0x0A3EDA442A444042CC460B47"> : tensor<2x3xf16>], expected = [dense<"0x6C4192300A3E64B8D94013BE8B3B3FC3CF3F913E843B46ADA0436A3EEC4130407E43D341F4C13EBE75BC9BBB13C196BF"> : tensor<2x3x4xf16>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "min", axis = -1 : i32, validate_indices = false}> : (tensor<2x3x4xf16>, tensor<i32>, tensor<2x3xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @scatter.4 on ane opset ios15 (%data: tensor<5xf16>, %updates: tensor<3xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x783EFB3F75C0E2324FBA"> : tensor<5xf16>, dense<"0x6A48E93ECB47"> : tensor<3xf16>], expected = [dense<"0x234BFB3F75C0CB414FBA"> : tensor<5xf16>]} {
  %indices = ane.const dense<"0x000000000300000003000000"> : tensor<3xi32>
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "mul"}> : (tensor<5xf16>, tensor<3xi32>, tensor<3xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @scatter.5 on ane opset ios16 (%data: tensor<4x3xf16>, %indices: tensor<2x2xi32>, %updates: tensor<2x2x3xf16>) -> (tensor<4x3xf16>)
    attributes {inputs = [dense<"0xD2BB18C02343CAB0F9404C39A641673DBA9F973591B6FC41"> : tensor<4x3xf16>, dense<"0x03000000000000000100000003000000"> : tensor<2x2xi32>, dense<"0x0B433E45D04714486640E841E03FC744B7401E402B40DB45"> : tensor<2x2x3xf16>], expected = [dense<"0x91C83FC4EC383DC095C0C8BEA641673DBA9F3BC5BDC756C9"> : tensor<4x3xf16>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "sub", axis = 0 : i32}> : (tensor<4x3xf16>, tensor<2x2xi32>, tensor<2x2x3xf16>) -> (tensor<4x3xf16>)
  ane.return %0 : tensor<4x3xf16>
}

ane.program @scatter.6 on ane opset ios17 (%data: tensor<2x4x3xf16>, %indices: tensor<2xi32>, %updates: tensor<2x2x3xf16>) -> (tensor<2x4x3xf16>)
    attributes {inputs = [dense<"0xBE3721C3A3406CBF40B947BD5842D242A3BFF63891B49FC05C41EE429E427C42F03D113D373121BC44301A40DE3C193F"> : tensor<2x4x3xf16>, dense<"0x0200000002000000"> : tensor<2xi32>, dense<"0xE93E9E463E47A541523CA24778409446EA425248D243EC44"> : tensor<2x2x3xf16>], expected = [dense<"0xBE3721C3A3406CBF40B947BDA541523CA247F63891B49FC05C41EE429E427C42F03D113D5248D243EC441A40DE3C193F"> : tensor<2x4x3xf16>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "update", axis = 1 : i32}> : (tensor<2x4x3xf16>, tensor<2xi32>, tensor<2x2x3xf16>) -> (tensor<2x4x3xf16>)
  ane.return %0 : tensor<2x4x3xf16>
}

ane.program @scatter.7 on ane opset ios18 (%data: tensor<5xf32>, %updates: tensor<3xf32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x01725FBF36ADE2BDD2CA4F40C1FC7340669E51BF"> : tensor<5xf32>, dense<"0x7DE0E540FC074340FE58AF40"> : tensor<3xf32>], expected = [dense<"0x3DF2C94036ADE2BDD2CA4F40AE6D4541669E51BF"> : tensor<5xf32>]} {
  %indices = ane.const dense<"0x000000000300000003000000"> : tensor<3xi32>
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "add", axis = 0 : i32, validate_indices = false}> : (tensor<5xf32>, tensor<3xi32>, tensor<3xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @scatter.8 on ane opset ios15 (%data: tensor<4x3xf32>, %indices: tensor<2x2xi32>, %updates: tensor<2x2x3xf32>) -> (tensor<4x3xf32>)
    attributes {inputs = [dense<"0xEFFD4D40F6821740A1A546405BF3B83F7BBCB13FF32B664006FA0A3F6A3F0840170DC43D167A3E3F3E97B93F6A6E5BBD"> : tensor<4x3xf32>, dense<"0x03000000000000000100000003000000"> : tensor<2x2xi32>, dense<"0xAFF692407EF7C44084800A415AF4644013342840F93DC740D994F540A83497401AB6B63FF2A2044158182C4047005B40"> : tensor<2x2x3xf32>], expected = [dense<"0x3053663F7798663F423CFF3E06CC403E7A75963EAE3F214006FA0A3F6A3F0840170DC43D6A19A03CC768B33DAB0DEDBA"> : tensor<4x3xf32>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "div"}> : (tensor<4x3xf32>, tensor<2x2xi32>, tensor<2x2x3xf32>) -> (tensor<4x3xf32>)
  ane.return %0 : tensor<4x3xf32>
}

ane.program @scatter.9 on ane opset ios16 (%data: tensor<2x4x3xf32>, %indices: tensor<2xi32>, %updates: tensor<2x2x3xf32>) -> (tensor<2x4x3xf32>)
    attributes {inputs = [dense<"0xC8215840252371C016C64440482F82BF63B000C0BECDC23FF4D35CC0E788EDBF6614A5BDE09D1EBFFFDBBB3F51613BC0E5F4C3BFC428EB3F2C1993BED54938403D00D23EA64036C0FE7CE9BE57BD6540795B873F3A7657403C8F3BC063C5D7BE"> : tensor<2x4x3xf32>, dense<"0x0200000002000000"> : tensor<2xi32>, dense<"0xED20A540462998404B88B740FE6EF040AF6CB440D97C5040F0CD0141C1EBC2402E2D5F4030E12940B528CC3FCFE40941"> : tensor<2x2x3xf32>], expected = [dense<"0xC8215840252371C016C64440482F82BF63B000C0BECDC23FFE6EF040AF6CB4404B88B740E09D1EBFFFDBBB3F51613BC0E5F4C3BFC428EB3F2C1993BED54938403D00D23EA64036C0F0CD0141C1EBC240CFE409413A7657403C8F3BC063C5D7BE"> : tensor<2x4x3xf32>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "max", axis = 1 : i32}> : (tensor<2x4x3xf32>, tensor<2xi32>, tensor<2x2x3xf32>) -> (tensor<2x4x3xf32>)
  ane.return %0 : tensor<2x4x3xf32>
}

ane.program @scatter.10 on ane opset ios17 (%data: tensor<2x3x4xf32>, %updates: tensor<2x3xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xF05E7040E8C3EE3FE3B12BC0453759C076D258C08D3BE2BF4CA04E3F9BE14540ED01123F6BB551C02C88863D25992D409186BEBF5BBF2140B97701C0B3AB5BC0D01E46C0F89B633F287F933F1ECE273F604F26C09E891740B3CA68404624D03F"> : tensor<2x3x4xf32>, dense<"0x5C658140C4899140A323004136F52C40E2C0824069AC0041"> : tensor<2x3xf32>], expected = [dense<"0xF05E7040E8C3EE3FE3B12BC0453759C076D258C08D3BE2BF4CA04E3F9BE14540ED01123F6BB551C02C88863D25992D409186BEBF5BBF2140B97701C0B3AB5BC0D01E46C0F89B633F287F933F1ECE273F604F26C09E891740B3CA68404624D03F"> : tensor<2x3x4xf32>]} {
  %indices = ane.const dense<"0x02000000"> : tensor<i32>
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "min", axis = -1 : i32}> : (tensor<2x3x4xf32>, tensor<i32>, tensor<2x3xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @scatter.11 on ane opset ios18 (%data: tensor<5xf32>, %indices: tensor<3xi32>, %updates: tensor<3xf32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x373229C05F634040890D66405C971F3E05BF7E40"> : tensor<5xf32>, dense<"0x000000000300000003000000"> : tensor<3xi32>, dense<"0x92FCD940B30FCA40A688F940"> : tensor<3xf32>], expected = [dense<"0x7F1290C15F634040890D66406591F54005BF7E40"> : tensor<5xf32>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "mul", axis = 0 : i32, validate_indices = false}> : (tensor<5xf32>, tensor<3xi32>, tensor<3xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @scatter.12 on ane opset ios15 (%data: tensor<4x3xf32>, %indices: tensor<2x2xi32>, %updates: tensor<2x2x3xf32>) -> (tensor<4x3xf32>)
    attributes {inputs = [dense<"0x359082BF59813AC09EA66340AC944D3F35730DBF1CE24A3E8A5D7B3F193A2440E9FF714042C035C07E7A5A3F397456C0"> : tensor<4x3xf32>, dense<"0x03000000000000000100000003000000"> : tensor<2x2xi32>, dense<"0x91889D403226B14087C70940A8F318404ADCF640336000407250A04087B26440488C7F40275E85403DB5E740AC990D40"> : tensor<2x2x3xf32>], expected = [dense<"0xC23B5AC07B0E2AC1D68CC63FDC9D86C0AA0784C026DE72C08A5D7B3F193A2440E9FF71406CE33EC110C63EC1B6EAF6C0"> : tensor<4x3xf32>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "sub"}> : (tensor<4x3xf32>, tensor<2x2xi32>, tensor<2x2x3xf32>) -> (tensor<4x3xf32>)
  ane.return %0 : tensor<4x3xf32>
}

ane.program @scatter.13 on ane opset ios16 (%data: tensor<2x4x3xf32>, %updates: tensor<2x2x3xf32>) -> (tensor<2x4x3xf32>)
    attributes {inputs = [dense<"0x97CA04400B2FDA3F03C6F03EE44738C052B5933EF5BF27C06C07094038150040F1F033C0AE23FC3FC8CB63C0100B2C40187B683F9D584940971C7DBF87276CC07DCC75C0D188E73FEA287A40FE2827400BE4AB3D183571403F116ABEF561853F"> : tensor<2x4x3xf32>, dense<"0x3F2FAC3F9019FF404E19334086189C40A7610D415AE20B417F8B4A40E3A7614033B3A94089365D406E45824065390C41"> : tensor<2x2x3xf32>], expected = [dense<"0x97CA04400B2FDA3F03C6F03EE44738C052B5933EF5BF27C086189C40A7610D415AE20B41AE23FC3FC8CB63C0100B2C40187B683F9D584940971C7DBF87276CC07DCC75C0D188E73F89365D406E45824065390C41183571403F116ABEF561853F"> : tensor<2x4x3xf32>]} {
  %indices = ane.const dense<"0x0200000002000000"> : tensor<2xi32>
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "update", axis = 1 : i32}> : (tensor<2x4x3xf32>, tensor<2xi32>, tensor<2x2x3xf32>) -> (tensor<2x4x3xf32>)
  ane.return %0 : tensor<2x4x3xf32>
}

ane.program @scatter.14 on ane opset ios17 (%data: tensor<5xi32>, %indices: tensor<3xi32>, %updates: tensor<3xi32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0xF0FFFFFF05000000FDFFFFFF1100000013000000"> : tensor<5xi32>, dense<"0x000000000300000003000000"> : tensor<3xi32>, dense<"0x030000000600000006000000"> : tensor<3xi32>], expected = [dense<"0xF3FFFFFF05000000FDFFFFFF1D00000013000000"> : tensor<5xi32>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "add"}> : (tensor<5xi32>, tensor<3xi32>, tensor<3xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @scatter.15 on ane opset ios18 (%data: tensor<4x3xi32>, %indices: tensor<2x2xi32>, %updates: tensor<2x2x3xi32>) -> (tensor<4x3xi32>)
    attributes {inputs = [dense<"0x05000000EFFFFFFF0E000000FBFFFFFFF3FFFFFF1000000006000000FEFFFFFF11000000FAFFFFFFF4FFFFFFF2FFFFFF"> : tensor<4x3xi32>, dense<"0x03000000000000000100000003000000"> : tensor<2x2xi32>, dense<"0x040000000600000007000000030000000200000006000000070000000800000007000000050000000100000004000000"> : tensor<2x2x3xi32>], expected = [dense<"0x01000000F8FFFFFF0200000000000000FFFFFFFF0200000006000000FEFFFFFF1100000000000000FEFFFFFF00000000"> : tensor<4x3xi32>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "div", axis = 0 : i32, validate_indices = false}> : (tensor<4x3xi32>, tensor<2x2xi32>, tensor<2x2x3xi32>) -> (tensor<4x3xi32>)
  ane.return %0 : tensor<4x3xi32>
}

ane.program @scatter.16 on ane opset ios15 (%data: tensor<2x4x3xi32>, %updates: tensor<2x2x3xi32>) -> (tensor<2x4x3xi32>)
    attributes {inputs = [dense<"0xF3FFFFFFF8FFFFFF0A00000012000000F9FFFFFF12000000EDFFFFFFF4FFFFFFF4FFFFFF10000000F1FFFFFFFCFFFFFFFDFFFFFF080000001100000006000000F3FFFFFFF6FFFFFFF0FFFFFF05000000EFFFFFFFECFFFFFF0000000002000000"> : tensor<2x4x3xi32>, dense<"0x050000000400000005000000010000000800000007000000050000000400000004000000070000000300000003000000"> : tensor<2x2x3xi32>], expected = [dense<"0xF3FFFFFFF8FFFFFF0A00000012000000F9FFFFFF1200000005000000080000000700000010000000F1FFFFFFFCFFFFFFFDFFFFFF080000001100000006000000F3FFFFFFF6FFFFFF070000000500000004000000ECFFFFFF0000000002000000"> : tensor<2x4x3xi32>]} {
  %indices = ane.const dense<"0x0200000002000000"> : tensor<2xi32>
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "max", axis = 1 : i32}> : (tensor<2x4x3xi32>, tensor<2xi32>, tensor<2x2x3xi32>) -> (tensor<2x4x3xi32>)
  ane.return %0 : tensor<2x4x3xi32>
}

ane.program @scatter.17 on ane opset ios16 (%data: tensor<2x3x4xi32>, %indices: tensor<i32>, %updates: tensor<2x3xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xF7FFFFFFF7FFFFFFF0FFFFFFFBFFFFFF0A00000006000000070000000100000006000000FBFFFFFFFDFFFFFFFEFFFFFF0600000011000000F7FFFFFF14000000F3FFFFFF00000000ECFFFFFFF0FFFFFF11000000EEFFFFFFEEFFFFFF0B000000"> : tensor<2x3x4xi32>, dense<"0x02000000"> : tensor<i32>, dense<"0x080000000200000007000000020000000300000003000000"> : tensor<2x3xi32>], expected = [dense<"0xF7FFFFFFF7FFFFFFF0FFFFFFFBFFFFFF0A00000006000000020000000100000006000000FBFFFFFFFDFFFFFFFEFFFFFF0600000011000000F7FFFFFF14000000F3FFFFFF00000000ECFFFFFFF0FFFFFF11000000EEFFFFFFEEFFFFFF0B000000"> : tensor<2x3x4xi32>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "min", axis = -1 : i32}> : (tensor<2x3x4xi32>, tensor<i32>, tensor<2x3xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @scatter.18 on ane opset ios17 (%data: tensor<5xi32>, %indices: tensor<3xi32>, %updates: tensor<3xi32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0xFDFFFFFFFDFFFFFFF7FFFFFF00000000FDFFFFFF"> : tensor<5xi32>, dense<"0x000000000300000003000000"> : tensor<3xi32>, dense<"0x070000000800000003000000"> : tensor<3xi32>], expected = [dense<"0xEBFFFFFFFDFFFFFFF7FFFFFF00000000FDFFFFFF"> : tensor<5xi32>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "mul"}> : (tensor<5xi32>, tensor<3xi32>, tensor<3xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @scatter.19 on ane opset ios18 (%data: tensor<4x3xi32>, %updates: tensor<2x2x3xi32>) -> (tensor<4x3xi32>)
    attributes {inputs = [dense<"0xEFFFFFFF0A000000F4FFFFFF00000000EEFFFFFFF7FFFFFFF0FFFFFFF6FFFFFFECFFFFFF10000000FCFFFFFFFCFFFFFF"> : tensor<4x3xi32>, dense<"0x020000000400000001000000050000000300000004000000080000000600000006000000080000000600000002000000"> : tensor<2x2x3xi32>], expected = [dense<"0xEAFFFFFF07000000F0FFFFFFF8FFFFFFE8FFFFFFF1FFFFFFF0FFFFFFF6FFFFFFECFFFFFF06000000F2FFFFFFF9FFFFFF"> : tensor<4x3xi32>]} {
  %indices = ane.const dense<"0x03000000000000000100000003000000"> : tensor<2x2xi32>
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "sub", axis = 0 : i32, validate_indices = false}> : (tensor<4x3xi32>, tensor<2x2xi32>, tensor<2x2x3xi32>) -> (tensor<4x3xi32>)
  ane.return %0 : tensor<4x3xi32>
}

ane.program @scatter.20 on ane opset ios15 (%data: tensor<2x4x3xi32>, %indices: tensor<2xi32>, %updates: tensor<2x2x3xi32>) -> (tensor<2x4x3xi32>)
    attributes {inputs = [dense<"0x010000000A000000F8FFFFFF10000000EDFFFFFFFEFFFFFFFDFFFFFF1000000013000000F5FFFFFFF0FFFFFFECFFFFFF070000000F0000000100000011000000FEFFFFFFF3FFFFFF14000000F1FFFFFFEFFFFFFF0800000001000000F2FFFFFF"> : tensor<2x4x3xi32>, dense<"0x0200000002000000"> : tensor<2xi32>, dense<"0x030000000400000008000000050000000700000001000000080000000300000008000000020000000700000004000000"> : tensor<2x2x3xi32>], expected = [dense<"0x010000000A000000F8FFFFFF10000000EDFFFFFFFEFFFFFF050000000700000001000000F5FFFFFFF0FFFFFFECFFFFFF070000000F0000000100000011000000FEFFFFFFF3FFFFFF0200000007000000040000000800000001000000F2FFFFFF"> : tensor<2x4x3xi32>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{mode = "update", axis = 1 : i32}> : (tensor<2x4x3xi32>, tensor<2xi32>, tensor<2x2x3xi32>) -> (tensor<2x4x3xi32>)
  ane.return %0 : tensor<2x4x3xi32>
}

ane.program @scatter.21 on ane opset ios16 (%data: tensor<5xf16>, %indices: tensor<3xi32>, %updates: tensor<3xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0xECC337BF8741EEB7E4C3"> : tensor<5xf16>, dense<"0x000000000300000003000000"> : tensor<3xi32>, dense<"0x2B4862413945"> : tensor<3xf16>], expected = [dense<"0x604437BF87416B47E4C3"> : tensor<5xf16>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{axis = 0 : i32}> : (tensor<5xf16>, tensor<3xi32>, tensor<3xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @scatter.22 on ane opset ios17 (%data: tensor<4x3xf16>, %updates: tensor<2x2x3xf16>) -> (tensor<4x3xf16>)
    attributes {inputs = [dense<"0x2DAD743E4CB1353D8FC231C0D43917C39142323B1A403CC1"> : tensor<4x3xf16>, dense<"0xDC45E147FE436941DC3F1C44EF4258408D46EB427E42023F"> : tensor<2x2x3xf16>], expected = [dense<"0x40412843E343C5446EBC7444D43917C391421C49964A4342"> : tensor<4x3xf16>]} {
  %indices = ane.const dense<"0x03000000000000000100000003000000"> : tensor<2x2xi32>
  %0 = "ane.scatter"(%data, %indices, %updates) : (tensor<4x3xf16>, tensor<2x2xi32>, tensor<2x2x3xf16>) -> (tensor<4x3xf16>)
  ane.return %0 : tensor<4x3xf16>
}

ane.program @scatter.23 on ane opset ios18 (%data: tensor<2x4x3xf16>, %indices: tensor<2xi32>, %updates: tensor<2x2x3xf16>) -> (tensor<2x4x3xf16>)
    attributes {inputs = [dense<"0xE83C40340E3011BF9F3C68BAA642604322BC87C3DE42253A43C198BC27B6E6AF563D773C25C33D4274B94F34A13CCD3E"> : tensor<2x4x3xf16>, dense<"0x0200000002000000"> : tensor<2xi32>, dense<"0xB540A3439947F340223C6D462D3D32434441F34484400C3F"> : tensor<2x2x3xf16>], expected = [dense<"0xE83C40340E3011BF9F3C68BA144845487F4A87C3DE42253A43C198BC27B6E6AF563D773C58417D486D434F34A13CCD3E"> : tensor<2x4x3xf16>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{axis = 1 : i32, validate_indices = false}> : (tensor<2x4x3xf16>, tensor<2xi32>, tensor<2x2x3xf16>) -> (tensor<2x4x3xf16>)
  ane.return %0 : tensor<2x4x3xf16>
}

ane.program @scatter.24 on ane opset ios15 (%data: tensor<2x3x4xf16>, %indices: tensor<i32>, %updates: tensor<2x3xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x37BE7E399D2C69C14340D238C6C0F0438924FF40703FF8432CBDFB41A0C37FA7E13E823C61BD92C0D3437738F535B842"> : tensor<2x3x4xf16>, dense<"0x02000000"> : tensor<i32>, dense<"0x1344FE4574473C481C41073F"> : tensor<2x3xf16>], expected = [dense<"0x37BE7E39254469C14340D2383643F0438924FF40A848F8432CBDFB41A8447FA7E13E823CD73C92C0D34377384240B842"> : tensor<2x3x4xf16>]} {
  %0 = "ane.scatter"(%data, %indices, %updates) <{axis = -1 : i32}> : (tensor<2x3x4xf16>, tensor<i32>, tensor<2x3xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @scatter.25 on ane opset ios15 (%data: tensor<3x2xf16>, %updates: tensor<2x2xf16>) -> (tensor<3x2xf16>)
    attributes {inputs = [dense<"0x7B4021C0CD3A3EBDBC3EDBC0"> : tensor<3x2xf16>, dense<"0x9442CF42C2441844"> : tensor<2x2xf16>], expected = [dense<"0x00470F40CD3A3EBDF944D03B"> : tensor<3x2xf16>]} {
  %indices = ane.const dense<"0xFFFFFFFF00000000"> : tensor<2xi32>
  %0 = "ane.scatter"(%data, %indices, %updates) <{axis = 0 : i32}> : (tensor<3x2xf16>, tensor<2xi32>, tensor<2x2xf16>) -> (tensor<3x2xf16>)
  ane.return %0 : tensor<3x2xf16>
}

ane.program @scatter_along_axis.0 on ane opset ios15 (%data: tensor<5xf16>, %indices: tensor<3xi32>, %updates: tensor<3xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x004197BF7941F13002BF"> : tensor<5xf16>, dense<"0x040000000000000004000000"> : tensor<3xi32>, dense<"0x4E3E14403944"> : tensor<3xf16>], expected = [dense<"0x8A4497BF7941F1300C44"> : tensor<5xf16>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "add"}> : (tensor<5xf16>, tensor<3xi32>, tensor<3xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @scatter_along_axis.1 on ane opset ios16 (%data: tensor<3x4xf16>, %updates: tensor<2x4xf16>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0xA8C037BE193C39B523C025C1EB3FEE358D40F8BE2D3E0EBB"> : tensor<3x4xf16>, dense<"0xDB451C421042553FA93F3342F645C640"> : tensor<2x4xf16>], expected = [dense<"0x5DB637BE803139B523C025C139396C2DC13CE3B12D3E0EBB"> : tensor<3x4xf16>]} {
  %indices = ane.const dense<"0x0000000002000000010000000100000002000000020000000000000001000000"> : tensor<2x4xi32>
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "div", axis = 0 : i32}> : (tensor<3x4xf16>, tensor<2x4xi32>, tensor<2x4xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @scatter_along_axis.2 on ane opset ios17 (%data: tensor<2x3xf16>, %indices: tensor<2x4xi32>, %updates: tensor<2x4xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0xC143353FED3265BE57C131BD"> : tensor<2x3xf16>, dense<"0x0200000002000000000000000100000000000000010000000000000002000000"> : tensor<2x4xi32>, dense<"0x5A460C46E74006428440AA3E87471448"> : tensor<2x4xf16>], expected = [dense<"0xC14306425A468747AA3E1448"> : tensor<2x3xf16>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "max", axis = -1 : i32}> : (tensor<2x3xf16>, tensor<2x4xi32>, tensor<2x4xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @scatter_along_axis.3 on ane opset ios18 (%data: tensor<2x2x2xf16>, %indices: tensor<2x1x2xi32>, %updates: tensor<2x1x2xf16>) -> (tensor<2x2x2xf16>)
    attributes {inputs = [dense<"0x4BBF8941A1420B2E2A9FF742B24381C2"> : tensor<2x2x2xf16>, dense<"0x01000000000000000000000000000000"> : tensor<2x1x2xi32>, dense<"0x7C444F46A6445C44"> : tensor<2x1x2xf16>], expected = [dense<"0x4BBF8941A1420B2E2A9FF742B24381C2"> : tensor<2x2x2xf16>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "min", axis = 1 : i32, validate_indices = false}> : (tensor<2x2x2xf16>, tensor<2x1x2xi32>, tensor<2x1x2xf16>) -> (tensor<2x2x2xf16>)
  ane.return %0 : tensor<2x2x2xf16>
}

ane.program @scatter_along_axis.4 on ane opset ios15 (%data: tensor<5xf16>, %updates: tensor<3xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x8E43BDAB94426EC298C0"> : tensor<5xf16>, dense<"0xBB452243F543"> : tensor<3xf16>], expected = [dense<"0xBC4ABDAB94426EC28CD2"> : tensor<5xf16>]} {
  %indices = ane.const dense<"0x040000000000000004000000"> : tensor<3xi32>
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "mul"}> : (tensor<5xf16>, tensor<3xi32>, tensor<3xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @scatter_along_axis.5 on ane opset ios16 (%data: tensor<3x4xf16>, %indices: tensor<2x4xi32>, %updates: tensor<2x4xf16>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0x5B4001AEBF41ADC14AC120A1BB3E65BE50398D3FFCC100BD"> : tensor<3x4xf16>, dense<"0x0000000002000000010000000100000002000000020000000000000001000000"> : tensor<2x4xi32>, dense<"0x1844813DFE473548B247C14626487548"> : tensor<2x4xf16>], expected = [dense<"0xAABF01AE6CC5ADC14AC120A14FC6BBCC08C73EC6FCC100BD"> : tensor<3x4xf16>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "sub", axis = 0 : i32}> : (tensor<3x4xf16>, tensor<2x4xi32>, tensor<2x4xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @scatter_along_axis.6 on ane opset ios17 (%data: tensor<2x3xf16>, %indices: tensor<2x4xi32>, %updates: tensor<2x4xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x61B42ABD44BC75B57D324BC3"> : tensor<2x3xf16>, dense<"0x0200000002000000000000000100000000000000010000000000000002000000"> : tensor<2x4xi32>, dense<"0xF543604560452E45AC4475453E42C847"> : tensor<2x4xf16>], expected = [dense<"0x60452E4560453E427545C847"> : tensor<2x3xf16>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "update", axis = -1 : i32}> : (tensor<2x3xf16>, tensor<2x4xi32>, tensor<2x4xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @scatter_along_axis.7 on ane opset ios18 (%data: tensor<5xf32>, %updates: tensor<3xf32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x8AF26B40ABED2BBF8B4ABFBE309F183D04D34EC0"> : tensor<5xf32>, dense<"0x5C060D401B5B0E4190B10441"> : tensor<3xf32>], expected = [dense<"0xBE574941ABED2BBF8B4ABFBE309F183DCC7CE840"> : tensor<5xf32>]} {
  %indices = ane.const dense<"0x040000000000000004000000"> : tensor<3xi32>
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "add", axis = 0 : i32, validate_indices = false}> : (tensor<5xf32>, tensor<3xi32>, tensor<3xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @scatter_along_axis.8 on ane opset ios15 (%data: tensor<3x4xf32>, %indices: tensor<2x4xi32>, %updates: tensor<2x4xf32>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0x4C2618C07DED39C01B2006C0272AADBE574055C0441C7140CF4464C0916171408C4FEF3FB6FEE63F1EA50D40F960C13F"> : tensor<3x4xf32>, dense<"0x0000000002000000010000000100000002000000020000000000000001000000"> : tensor<2x4xi32>, dense<"0xD90A82404C1F07417E04E240D424AF407D9FF23FBDBFF94087410741C8526640"> : tensor<2x4xf32>], expected = [dense<"0x91C215BF7DED39C036DC7DBE272AADBE574055C0441C7140624601BFFB12443E4F817C3FD24BE03C1EA50D40F960C13F"> : tensor<3x4xf32>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "div"}> : (tensor<3x4xf32>, tensor<2x4xi32>, tensor<2x4xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @scatter_along_axis.9 on ane opset ios16 (%data: tensor<2x3xf32>, %indices: tensor<2x4xi32>, %updates: tensor<2x4xf32>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<"0xD167D0BF18697FBF65957BC0F49968C0695D754048B8E53F"> : tensor<2x3xf32>, dense<"0x0200000002000000000000000100000000000000010000000000000002000000"> : tensor<2x4xi32>, dense<"0x6AC9264077AD3440E6271040AECD5B4023F89B403D9AB9402252A240A8737C40"> : tensor<2x4xf32>], expected = [dense<"0xE6271040AECD5B4077AD34402252A2403D9AB940A8737C40"> : tensor<2x3xf32>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "max", axis = -1 : i32}> : (tensor<2x3xf32>, tensor<2x4xi32>, tensor<2x4xf32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @scatter_along_axis.10 on ane opset ios17 (%data: tensor<2x2x2xf32>, %updates: tensor<2x1x2xf32>) -> (tensor<2x2x2xf32>)
    attributes {inputs = [dense<"0xB0BD6B3F2B9919401B22DB3D0B6D29406D83003E59BFB2BB229346C06C306840"> : tensor<2x2x2xf32>, dense<"0x250D3E4045D9064126CFF23FC8C0BC3F"> : tensor<2x1x2xf32>], expected = [dense<"0xB0BD6B3F2B9919401B22DB3D0B6D29406D83003E59BFB2BB229346C06C306840"> : tensor<2x2x2xf32>]} {
  %indices = ane.const dense<"0x01000000000000000000000000000000"> : tensor<2x1x2xi32>
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "min", axis = 1 : i32}> : (tensor<2x2x2xf32>, tensor<2x1x2xi32>, tensor<2x1x2xf32>) -> (tensor<2x2x2xf32>)
  ane.return %0 : tensor<2x2x2xf32>
}

ane.program @scatter_along_axis.11 on ane opset ios18 (%data: tensor<5xf32>, %indices: tensor<3xi32>, %updates: tensor<3xf32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x66612DBE5DA75940CBE87B40AD132D3E929DA83F"> : tensor<5xf32>, dense<"0x040000000000000004000000"> : tensor<3xi32>, dense<"0xB663BE406E84084005B44C40"> : tensor<3xf32>], expected = [dense<"0xDEEAB8BE5DA75940CBE87B40AD132D3EEB8BC841"> : tensor<5xf32>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "mul", axis = 0 : i32, validate_indices = false}> : (tensor<5xf32>, tensor<3xi32>, tensor<3xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @scatter_along_axis.12 on ane opset ios15 (%data: tensor<3x4xf32>, %indices: tensor<2x4xi32>, %updates: tensor<2x4xf32>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0x67C03E407D9A023FF1C3813F61473040486059C03EDA47C0E7336AC0C41E66C0C82323C0A001EBBE62673EC0996006C0"> : tensor<3x4xf32>, dense<"0x0000000002000000010000000100000002000000020000000000000001000000"> : tensor<2x4xi32>, dense<"0xDE0992408E010B404C6BFD3F7AEFB93F36450C41F55B92408758A940BD440141"> : tensor<2x4xf32>], expected = [dense<"0xAAA6CABF7D9A023F8BE788C061473040486059C03EDA47C0C674B4C05D0A52C1280E35C1D68CE6C062673EC0996006C0"> : tensor<3x4xf32>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "sub"}> : (tensor<3x4xf32>, tensor<2x4xi32>, tensor<2x4xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @scatter_along_axis.13 on ane opset ios16 (%data: tensor<2x3xf32>, %updates: tensor<2x4xf32>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<"0x175023BF71DE05C0459B50C0CB5FB53F72D148C04A790940"> : tensor<2x3xf32>, dense<"0xC9D8883FD69E68401AA3B13F029BC340F298094171968940EC440C411478E03F"> : tensor<2x4xf32>], expected = [dense<"0x1AA3B13F029BC340D69E6840EC440C41719689401478E03F"> : tensor<2x3xf32>]} {
  %indices = ane.const dense<"0x0200000002000000000000000100000000000000010000000000000002000000"> : tensor<2x4xi32>
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "update", axis = -1 : i32}> : (tensor<2x3xf32>, tensor<2x4xi32>, tensor<2x4xf32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @scatter_along_axis.14 on ane opset ios17 (%data: tensor<5xi32>, %indices: tensor<3xi32>, %updates: tensor<3xi32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x08000000F9FFFFFF08000000F0FFFFFFF9FFFFFF"> : tensor<5xi32>, dense<"0x040000000000000004000000"> : tensor<3xi32>, dense<"0x080000000200000008000000"> : tensor<3xi32>], expected = [dense<"0x0A000000F9FFFFFF08000000F0FFFFFF09000000"> : tensor<5xi32>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "add"}> : (tensor<5xi32>, tensor<3xi32>, tensor<3xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @scatter_along_axis.15 on ane opset ios18 (%data: tensor<3x4xi32>, %indices: tensor<2x4xi32>, %updates: tensor<2x4xi32>) -> (tensor<3x4xi32>)
    attributes {inputs = [dense<"0xFFFFFFFF010000000100000006000000F1FFFFFFF0FFFFFF0700000003000000090000000F000000FBFFFFFFF3FFFFFF"> : tensor<3x4xi32>, dense<"0x0000000002000000010000000100000002000000020000000000000001000000"> : tensor<2x4xi32>, dense<"0x0600000006000000070000000200000004000000060000000100000006000000"> : tensor<2x4xi32>], expected = [dense<"0x00000000010000000100000006000000F1FFFFFFF0FFFFFF01000000000000000200000000000000FBFFFFFFF3FFFFFF"> : tensor<3x4xi32>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "div", axis = 0 : i32, validate_indices = false}> : (tensor<3x4xi32>, tensor<2x4xi32>, tensor<2x4xi32>) -> (tensor<3x4xi32>)
  ane.return %0 : tensor<3x4xi32>
}

ane.program @scatter_along_axis.16 on ane opset ios15 (%data: tensor<2x3xi32>, %updates: tensor<2x4xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<"0xF6FFFFFF0100000001000000F9FFFFFF06000000FCFFFFFF"> : tensor<2x3xi32>, dense<"0x0100000007000000040000000700000006000000050000000100000002000000"> : tensor<2x4xi32>], expected = [dense<"0x040000000700000007000000060000000600000002000000"> : tensor<2x3xi32>]} {
  %indices = ane.const dense<"0x0200000002000000000000000100000000000000010000000000000002000000"> : tensor<2x4xi32>
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "max", axis = -1 : i32}> : (tensor<2x3xi32>, tensor<2x4xi32>, tensor<2x4xi32>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @scatter_along_axis.17 on ane opset ios16 (%data: tensor<2x2x2xi32>, %indices: tensor<2x1x2xi32>, %updates: tensor<2x1x2xi32>) -> (tensor<2x2x2xi32>)
    attributes {inputs = [dense<"0xFEFFFFFF0A000000F3FFFFFFEFFFFFFF14000000F1FFFFFFF3FFFFFF07000000"> : tensor<2x2x2xi32>, dense<"0x01000000000000000000000000000000"> : tensor<2x1x2xi32>, dense<"0x06000000040000000300000004000000"> : tensor<2x1x2xi32>], expected = [dense<"0xFEFFFFFF04000000F3FFFFFFEFFFFFFF03000000F1FFFFFFF3FFFFFF07000000"> : tensor<2x2x2xi32>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "min", axis = 1 : i32}> : (tensor<2x2x2xi32>, tensor<2x1x2xi32>, tensor<2x1x2xi32>) -> (tensor<2x2x2xi32>)
  ane.return %0 : tensor<2x2x2xi32>
}

ane.program @scatter_along_axis.18 on ane opset ios17 (%data: tensor<5xi32>, %indices: tensor<3xi32>, %updates: tensor<3xi32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x100000000F000000F9FFFFFF0C000000F4FFFFFF"> : tensor<5xi32>, dense<"0x040000000000000004000000"> : tensor<3xi32>, dense<"0x070000000600000004000000"> : tensor<3xi32>], expected = [dense<"0x600000000F000000F9FFFFFF0C000000B0FEFFFF"> : tensor<5xi32>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "mul"}> : (tensor<5xi32>, tensor<3xi32>, tensor<3xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @scatter_along_axis.19 on ane opset ios18 (%data: tensor<3x4xi32>, %updates: tensor<2x4xi32>) -> (tensor<3x4xi32>)
    attributes {inputs = [dense<"0x140000000F0000000700000005000000EFFFFFFFF5FFFFFF06000000F3FFFFFFFCFFFFFF090000000B00000012000000"> : tensor<3x4xi32>, dense<"0x0700000005000000050000000800000008000000010000000200000007000000"> : tensor<2x4xi32>], expected = [dense<"0x0D0000000F0000000500000005000000EFFFFFFFF5FFFFFF01000000E4FFFFFFF4FFFFFF030000000B00000012000000"> : tensor<3x4xi32>]} {
  %indices = ane.const dense<"0x0000000002000000010000000100000002000000020000000000000001000000"> : tensor<2x4xi32>
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "sub", axis = 0 : i32, validate_indices = false}> : (tensor<3x4xi32>, tensor<2x4xi32>, tensor<2x4xi32>) -> (tensor<3x4xi32>)
  ane.return %0 : tensor<3x4xi32>
}

ane.program @scatter_along_axis.20 on ane opset ios15 (%data: tensor<2x3xi32>, %indices: tensor<2x4xi32>, %updates: tensor<2x4xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<"0x0A0000000C000000EDFFFFFF0A000000F1FFFFFF0F000000"> : tensor<2x3xi32>, dense<"0x0200000002000000000000000100000000000000010000000000000002000000"> : tensor<2x4xi32>, dense<"0x0400000004000000010000000100000006000000060000000600000008000000"> : tensor<2x4xi32>], expected = [dense<"0x010000000100000004000000060000000600000008000000"> : tensor<2x3xi32>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{mode = "update", axis = -1 : i32}> : (tensor<2x3xi32>, tensor<2x4xi32>, tensor<2x4xi32>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @scatter_along_axis.21 on ane opset ios16 (%data: tensor<5xf16>, %indices: tensor<3xi32>, %updates: tensor<3xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0xC84330BCC2C2A8C33143"> : tensor<5xf16>, dense<"0x040000000000000004000000"> : tensor<3xi32>, dense<"0x1B418F412F45"> : tensor<3xf16>], expected = [dense<"0xAC4630BCC2C2A8C3AA49"> : tensor<5xf16>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{axis = 0 : i32}> : (tensor<5xf16>, tensor<3xi32>, tensor<3xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @scatter_along_axis.22 on ane opset ios17 (%data: tensor<3x4xf16>, %updates: tensor<2x4xf16>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0xA2C31FBEB7A811C0F9C0ECB865C14F424CBA0CBDCB3BA33E"> : tensor<3x4xf16>, dense<"0x91460B44CD460F45EA441A3DDD47B544"> : tensor<2x4xf16>], expected = [dense<"0x80411FBED44711C0F9C0ECB81A44764A20440E44CB3BA33E"> : tensor<3x4xf16>]} {
  %indices = ane.const dense<"0x0000000002000000010000000100000002000000020000000000000001000000"> : tensor<2x4xi32>
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) : (tensor<3x4xf16>, tensor<2x4xi32>, tensor<2x4xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @scatter_along_axis.23 on ane opset ios18 (%data: tensor<2x3xf16>, %indices: tensor<2x4xi32>, %updates: tensor<2x4xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x9AB8C6AACEBE1E4335B770C2"> : tensor<2x3xf16>, dense<"0x0200000002000000000000000100000000000000010000000000000002000000"> : tensor<2x4xi32>, dense<"0xB242F94482455247CD3D6E449E44083F"> : tensor<2x4xf16>], expected = [dense<"0xEF4444479E46D048F543D8BD"> : tensor<2x3xf16>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{axis = -1 : i32, validate_indices = false}> : (tensor<2x3xf16>, tensor<2x4xi32>, tensor<2x4xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @scatter_along_axis.24 on ane opset ios15 (%data: tensor<2x2x2xf16>, %indices: tensor<2x1x2xi32>, %updates: tensor<2x1x2xf16>) -> (tensor<2x2x2xf16>)
    attributes {inputs = [dense<"0xEB4314C1BB1D92C007C295428643C542"> : tensor<2x2x2xf16>, dense<"0x01000000000000000000000000000000"> : tensor<2x1x2xi32>, dense<"0x1747E34511455045"> : tensor<2x1x2xf16>], expected = [dense<"0xEB43B242184792C01B404D488643C542"> : tensor<2x2x2xf16>]} {
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{axis = 1 : i32}> : (tensor<2x2x2xf16>, tensor<2x1x2xi32>, tensor<2x1x2xf16>) -> (tensor<2x2x2xf16>)
  ane.return %0 : tensor<2x2x2xf16>
}

ane.program @scatter_along_axis.25 on ane opset ios15 (%data: tensor<2x3xf16>, %updates: tensor<2x2xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x1739B5C1914290C0D13E02B5"> : tensor<2x3xf16>, dense<"0x9746503D2D478443"> : tensor<2x2xf16>], expected = [dense<"0xDC3FB5C1F048E83D714802B5"> : tensor<2x3xf16>]} {
  %indices = ane.const dense<"0xFFFFFFFF0000000001000000FDFFFFFF"> : tensor<2x2xi32>
  %0 = "ane.scatter_along_axis"(%data, %indices, %updates) <{axis = 1 : i32}> : (tensor<2x3xf16>, tensor<2x2xi32>, tensor<2x2xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @scatter_nd.0 on ane opset ios15 (%data: tensor<4xf16>, %indices: tensor<3x1xi32>, %updates: tensor<3xf16>) -> (tensor<4xf16>)
    attributes {inputs = [dense<"0xBDB095B4143FAFC3"> : tensor<4xf16>, dense<"0x000000000300000003000000"> : tensor<3x1xi32>, dense<"0xE240D1466343"> : tensor<3xf16>], expected = [dense<"0x964095B4143FAB46"> : tensor<4xf16>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "add"}> : (tensor<4xf16>, tensor<3x1xi32>, tensor<3xf16>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @scatter_nd.1 on ane opset ios16 (%data: tensor<3x4xf16>, %updates: tensor<3xf16>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0x3BB4FF4078B35043B4432140D9C229406BB7FC3A6DB583BC"> : tensor<3x4xf16>, dense<"0x6F46A446C245"> : tensor<3xf16>], expected = [dense<"0x3BB4512C78B35043B4432140D9C229406BB7FC3A6DB56FB1"> : tensor<3x4xf16>]} {
  %indices = ane.const dense<"0x000000000100000002000000030000000000000001000000"> : tensor<3x2xi32>
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "div"}> : (tensor<3x4xf16>, tensor<3x2xi32>, tensor<3xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @scatter_nd.2 on ane opset ios17 (%data: tensor<3x2x2xf16>, %indices: tensor<2x1xi32>, %updates: tensor<2x2x2xf16>) -> (tensor<3x2x2xf16>)
    attributes {inputs = [dense<"0xA442403E3AC3E535CC406D40CB399043A140F03CC8C1EB43"> : tensor<3x2x2xf16>, dense<"0x0100000001000000"> : tensor<2x1xi32>, dense<"0x72403745C146FF471B480F45D445ED46"> : tensor<2x2x2xf16>], expected = [dense<"0xA442403E3AC3E5351B483745C146FF47A140F03CC8C1EB43"> : tensor<3x2x2xf16>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "max"}> : (tensor<3x2x2xf16>, tensor<2x1xi32>, tensor<2x2x2xf16>) -> (tensor<3x2x2xf16>)
  ane.return %0 : tensor<3x2x2xf16>
}

ane.program @scatter_nd.3 on ane opset ios18 (%data: tensor<2x3xf16>, %indices: tensor<2x1x2xi32>, %updates: tensor<2x1xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0xD343133F4FBEAAB9883F2FB3"> : tensor<2x3xf16>, dense<"0x01000000020000000000000000000000"> : tensor<2x1x2xi32>, dense<"0x2448B347"> : tensor<2x1xf16>], expected = [dense<"0xD343133F4FBEAAB9883F2FB3"> : tensor<2x3xf16>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "min", validate_indices = false}> : (tensor<2x3xf16>, tensor<2x1x2xi32>, tensor<2x1xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @scatter_nd.4 on ane opset ios15 (%data: tensor<4xf16>, %updates: tensor<3xf16>) -> (tensor<4xf16>)
    attributes {inputs = [dense<"0xA73E1343BF2BC9BB"> : tensor<4xf16>, dense<"0x334669406E48"> : tensor<3xf16>], expected = [dense<"0x28491343BF2BC1CC"> : tensor<4xf16>]} {
  %indices = ane.const dense<"0x000000000300000003000000"> : tensor<3x1xi32>
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "mul"}> : (tensor<4xf16>, tensor<3x1xi32>, tensor<3xf16>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @scatter_nd.5 on ane opset ios16 (%data: tensor<3x4xf16>, %indices: tensor<3x2xi32>, %updates: tensor<3xf16>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0x93C3EB41F5420CC3E0428F3D7243E0BFF7B91A3755417040"> : tensor<3x4xf16>, dense<"0x000000000100000002000000030000000000000001000000"> : tensor<3x2xi32>, dense<"0x3146C7455A46"> : tensor<3xf16>], expected = [dense<"0x93C3CBC8F5420CC3E0428F3D7243E0BFF7B91A3755411EC3"> : tensor<3x4xf16>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "sub"}> : (tensor<3x4xf16>, tensor<3x2xi32>, tensor<3xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @scatter_nd.6 on ane opset ios17 (%data: tensor<3x2x2xf16>, %indices: tensor<2x1xi32>, %updates: tensor<2x2x2xf16>) -> (tensor<3x2x2xf16>)
    attributes {inputs = [dense<"0xB53EC5421DC1A0B94D42563F6E40B4B85F3DA443FAC1EA30"> : tensor<3x2x2xf16>, dense<"0x0100000001000000"> : tensor<2x1xi32>, dense<"0xFA4788467F465B4843422D445047E743"> : tensor<2x2x2xf16>], expected = [dense<"0xB53EC5421DC1A0B943422D445047E7435F3DA443FAC1EA30"> : tensor<3x2x2xf16>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "update"}> : (tensor<3x2x2xf16>, tensor<2x1xi32>, tensor<2x2x2xf16>) -> (tensor<3x2x2xf16>)
  ane.return %0 : tensor<3x2x2xf16>
}

ane.program @scatter_nd.7 on ane opset ios18 (%data: tensor<4xf32>, %updates: tensor<3xf32>) -> (tensor<4xf32>)
    attributes {inputs = [dense<"0x825A6EC01F1035409EE8F23F6DB68D3F"> : tensor<4xf32>, dense<"0xB3DAAC4080F08040DEBC0741"> : tensor<3xf32>], expected = [dense<"0xC8B5D63F1F1035409EE8F23FECEB5941"> : tensor<4xf32>]} {
  %indices = ane.const dense<"0x000000000300000003000000"> : tensor<3x1xi32>
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "add", validate_indices = false}> : (tensor<4xf32>, tensor<3x1xi32>, tensor<3xf32>) -> (tensor<4xf32>)
  ane.return %0 : tensor<4xf32>
}

ane.program @scatter_nd.8 on ane opset ios15 (%data: tensor<3x4xf32>, %indices: tensor<3x2xi32>, %updates: tensor<3xf32>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0xE4830E40E4A5AC3F8DD74E3F9E515CC001D13D40163FDD3E863AF43F98009CBF0A7205BF95BA45C0596D1C3F0FBEADBD"> : tensor<3x4xf32>, dense<"0x000000000100000002000000030000000000000001000000"> : tensor<3x2xi32>, dense<"0x9A7F03415EA68640CF30E240"> : tensor<3xf32>], expected = [dense<"0xE4830E40D733BE3C8DD74E3F9E515CC001D13D40163FDD3E863AF43F98009CBF0A7205BF95BA45C0596D1C3F7329A5BC"> : tensor<3x4xf32>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "div"}> : (tensor<3x4xf32>, tensor<3x2xi32>, tensor<3xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @scatter_nd.9 on ane opset ios16 (%data: tensor<3x2x2xf32>, %indices: tensor<2x1xi32>, %updates: tensor<2x2x2xf32>) -> (tensor<3x2x2xf32>)
    attributes {inputs = [dense<"0x6C35EABE0785E53E2C9C3F401A63863FD9C4163EA462504087AA3AC03062DBBFD6414BBF9465A3BFD56F403F6B40A2BF"> : tensor<3x2x2xf32>, dense<"0x0100000001000000"> : tensor<2x1xi32>, dense<"0x7295CF40F8B30C413AA8744074153B4015FDC040AB96CB40F7CDCA40543DB640"> : tensor<2x2x2xf32>], expected = [dense<"0x6C35EABE0785E53E2C9C3F401A63863F7295CF40F8B30C41F7CDCA40543DB640D6414BBF9465A3BFD56F403F6B40A2BF"> : tensor<3x2x2xf32>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "max"}> : (tensor<3x2x2xf32>, tensor<2x1xi32>, tensor<2x2x2xf32>) -> (tensor<3x2x2xf32>)
  ane.return %0 : tensor<3x2x2xf32>
}

ane.program @scatter_nd.10 on ane opset ios17 (%data: tensor<2x3xf32>, %updates: tensor<2x1xf32>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<"0x1EE91DC09E609C3F348A0EBFB6B41D408E614D3FED692DC0"> : tensor<2x3xf32>, dense<"0xB435244083BDBE40"> : tensor<2x1xf32>], expected = [dense<"0x1EE91DC09E609C3F348A0EBFB6B41D408E614D3FED692DC0"> : tensor<2x3xf32>]} {
  %indices = ane.const dense<"0x01000000020000000000000000000000"> : tensor<2x1x2xi32>
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "min"}> : (tensor<2x3xf32>, tensor<2x1x2xi32>, tensor<2x1xf32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @scatter_nd.11 on ane opset ios18 (%data: tensor<4xf32>, %indices: tensor<3x1xi32>, %updates: tensor<3xf32>) -> (tensor<4xf32>)
    attributes {inputs = [dense<"0x51CA333FB42E68BFEBCE1E4040F36540"> : tensor<4xf32>, dense<"0x000000000300000003000000"> : tensor<3x1xi32>, dense<"0xA7F0A840C7F96C4080A48240"> : tensor<3xf32>], expected = [dense<"0x904B6D40B42E68BFEBCE1E409D415942"> : tensor<4xf32>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "mul", validate_indices = false}> : (tensor<4xf32>, tensor<3x1xi32>, tensor<3xf32>) -> (tensor<4xf32>)
  ane.return %0 : tensor<4xf32>
}

ane.program @scatter_nd.12 on ane opset ios15 (%data: tensor<3x4xf32>, %indices: tensor<3x2xi32>, %updates: tensor<3xf32>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0xFD1E00C02A892C403DE836C092424FC0F7864A40BF390FC0A40D443E8BF21BC08B717F40C9678EBF1E132440778006BF"> : tensor<3x4xf32>, dense<"0x000000000100000002000000030000000000000001000000"> : tensor<3x2xi32>, dense<"0xE11FE040B372064142650A40"> : tensor<3xf32>], expected = [dense<"0xFD1E00C0ED0DCFC03DE836C092424FC0F7864A40BF390FC0A40D443E8BF21BC08B717F40C9678EBF1E132440BADA0EC1"> : tensor<3x4xf32>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "sub"}> : (tensor<3x4xf32>, tensor<3x2xi32>, tensor<3xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @scatter_nd.13 on ane opset ios16 (%data: tensor<3x2x2xf32>, %updates: tensor<2x2x2xf32>) -> (tensor<3x2x2xf32>)
    attributes {inputs = [dense<"0x35749C3F744A7540863A24C0F35174BF2E0F2A3ED79DC13C5BC96AC0924333400F5E5A402D137D4084CAF93F1FA7E33E"> : tensor<3x2x2xf32>, dense<"0xAF02B140898AB0405B7FB93FFBFE0741BC91BB406EEF8A3F840E014123619440"> : tensor<2x2x2xf32>], expected = [dense<"0x35749C3F744A7540863A24C0F35174BFBC91BB406EEF8A3F840E0141236194400F5E5A402D137D4084CAF93F1FA7E33E"> : tensor<3x2x2xf32>]} {
  %indices = ane.const dense<"0x0100000001000000"> : tensor<2x1xi32>
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "update"}> : (tensor<3x2x2xf32>, tensor<2x1xi32>, tensor<2x2x2xf32>) -> (tensor<3x2x2xf32>)
  ane.return %0 : tensor<3x2x2xf32>
}

ane.program @scatter_nd.14 on ane opset ios17 (%data: tensor<4xi32>, %indices: tensor<3x1xi32>, %updates: tensor<3xi32>) -> (tensor<4xi32>)
    attributes {inputs = [dense<"0x0D000000FAFFFFFFFAFFFFFFF3FFFFFF"> : tensor<4xi32>, dense<"0x000000000300000003000000"> : tensor<3x1xi32>, dense<"0x030000000300000006000000"> : tensor<3xi32>], expected = [dense<"0x10000000FAFFFFFFFAFFFFFFFCFFFFFF"> : tensor<4xi32>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "add"}> : (tensor<4xi32>, tensor<3x1xi32>, tensor<3xi32>) -> (tensor<4xi32>)
  ane.return %0 : tensor<4xi32>
}

ane.program @scatter_nd.15 on ane opset ios18 (%data: tensor<3x4xi32>, %indices: tensor<3x2xi32>, %updates: tensor<3xi32>) -> (tensor<3x4xi32>)
    attributes {inputs = [dense<"0xF7FFFFFF0F0000000B00000003000000F1FFFFFFF9FFFFFF0300000005000000080000000C000000FDFFFFFFECFFFFFF"> : tensor<3x4xi32>, dense<"0x000000000100000002000000030000000000000001000000"> : tensor<3x2xi32>, dense<"0x030000000300000008000000"> : tensor<3xi32>], expected = [dense<"0xF7FFFFFF000000000B00000003000000F1FFFFFFF9FFFFFF0300000005000000080000000C000000FDFFFFFFFAFFFFFF"> : tensor<3x4xi32>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "div", validate_indices = false}> : (tensor<3x4xi32>, tensor<3x2xi32>, tensor<3xi32>) -> (tensor<3x4xi32>)
  ane.return %0 : tensor<3x4xi32>
}

ane.program @scatter_nd.16 on ane opset ios15 (%data: tensor<3x2x2xi32>, %updates: tensor<2x2x2xi32>) -> (tensor<3x2x2xi32>)
    attributes {inputs = [dense<"0xFCFFFFFFF5FFFFFFF9FFFFFFFBFFFFFF02000000FCFFFFFFF4FFFFFFFFFFFFFF03000000EDFFFFFF100000000B000000"> : tensor<3x2x2xi32>, dense<"0x0500000003000000070000000300000001000000060000000500000004000000"> : tensor<2x2x2xi32>], expected = [dense<"0xFCFFFFFFF5FFFFFFF9FFFFFFFBFFFFFF0500000006000000070000000400000003000000EDFFFFFF100000000B000000"> : tensor<3x2x2xi32>]} {
  %indices = ane.const dense<"0x0100000001000000"> : tensor<2x1xi32>
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "max"}> : (tensor<3x2x2xi32>, tensor<2x1xi32>, tensor<2x2x2xi32>) -> (tensor<3x2x2xi32>)
  ane.return %0 : tensor<3x2x2xi32>
}

ane.program @scatter_nd.17 on ane opset ios16 (%data: tensor<2x3xi32>, %indices: tensor<2x1x2xi32>, %updates: tensor<2x1xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<"0xFCFFFFFF070000000D000000F5FFFFFF0F0000000E000000"> : tensor<2x3xi32>, dense<"0x01000000020000000000000000000000"> : tensor<2x1x2xi32>, dense<"0x0200000005000000"> : tensor<2x1xi32>], expected = [dense<"0xFCFFFFFF070000000D000000F5FFFFFF0F00000002000000"> : tensor<2x3xi32>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "min"}> : (tensor<2x3xi32>, tensor<2x1x2xi32>, tensor<2x1xi32>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @scatter_nd.18 on ane opset ios17 (%data: tensor<4xi32>, %indices: tensor<3x1xi32>, %updates: tensor<3xi32>) -> (tensor<4xi32>)
    attributes {inputs = [dense<"0x100000000D000000F8FFFFFFF9FFFFFF"> : tensor<4xi32>, dense<"0x000000000300000003000000"> : tensor<3x1xi32>, dense<"0x050000000500000004000000"> : tensor<3xi32>], expected = [dense<"0x500000000D000000F8FFFFFF74FFFFFF"> : tensor<4xi32>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "mul"}> : (tensor<4xi32>, tensor<3x1xi32>, tensor<3xi32>) -> (tensor<4xi32>)
  ane.return %0 : tensor<4xi32>
}

ane.program @scatter_nd.19 on ane opset ios18 (%data: tensor<3x4xi32>, %updates: tensor<3xi32>) -> (tensor<3x4xi32>)
    attributes {inputs = [dense<"0x09000000F5FFFFFFFDFFFFFF0B000000F1FFFFFFFCFFFFFFF6FFFFFF0600000008000000FAFFFFFF000000000D000000"> : tensor<3x4xi32>, dense<"0x070000000800000006000000"> : tensor<3xi32>], expected = [dense<"0x09000000E8FFFFFFFDFFFFFF0B000000F1FFFFFFFCFFFFFFF6FFFFFF0600000008000000FAFFFFFF0000000005000000"> : tensor<3x4xi32>]} {
  %indices = ane.const dense<"0x000000000100000002000000030000000000000001000000"> : tensor<3x2xi32>
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "sub", validate_indices = false}> : (tensor<3x4xi32>, tensor<3x2xi32>, tensor<3xi32>) -> (tensor<3x4xi32>)
  ane.return %0 : tensor<3x4xi32>
}

ane.program @scatter_nd.20 on ane opset ios15 (%data: tensor<3x2x2xi32>, %indices: tensor<2x1xi32>, %updates: tensor<2x2x2xi32>) -> (tensor<3x2x2xi32>)
    attributes {inputs = [dense<"0x140000000100000005000000FEFFFFFFF1FFFFFFEFFFFFFFFAFFFFFF08000000010000000A0000000900000014000000"> : tensor<3x2x2xi32>, dense<"0x0100000001000000"> : tensor<2x1xi32>, dense<"0x0200000006000000080000000700000005000000020000000400000005000000"> : tensor<2x2x2xi32>], expected = [dense<"0x140000000100000005000000FEFFFFFF05000000020000000400000005000000010000000A0000000900000014000000"> : tensor<3x2x2xi32>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{mode = "update"}> : (tensor<3x2x2xi32>, tensor<2x1xi32>, tensor<2x2x2xi32>) -> (tensor<3x2x2xi32>)
  ane.return %0 : tensor<3x2x2xi32>
}

ane.program @scatter_nd.21 on ane opset ios16 (%data: tensor<4xf16>, %indices: tensor<3x1xi32>, %updates: tensor<3xf16>) -> (tensor<4xf16>)
    attributes {inputs = [dense<"0x0E40293C25C276BA"> : tensor<4xf16>, dense<"0x000000000300000003000000"> : tensor<3x1xi32>, dense<"0x154188456B48"> : tensor<3xf16>], expected = [dense<"0x9244293C25C2C84A"> : tensor<4xf16>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) : (tensor<4xf16>, tensor<3x1xi32>, tensor<3xf16>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @scatter_nd.22 on ane opset ios17 (%data: tensor<3x4xf16>, %updates: tensor<3xf16>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0xC93DBEC264412AC3DE3ED5407F4261C22742C53C3D430EC1"> : tensor<3x4xf16>, dense<"0x1844F8427B48"> : tensor<3xf16>], expected = [dense<"0xC93DD84864412AC3DE3ED5407F4261C22742C53C3D43A83B"> : tensor<3x4xf16>]} {
  %indices = ane.const dense<"0x000000000100000002000000030000000000000001000000"> : tensor<3x2xi32>
  %0 = "ane.scatter_nd"(%data, %indices, %updates) : (tensor<3x4xf16>, tensor<3x2xi32>, tensor<3xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @scatter_nd.23 on ane opset ios18 (%data: tensor<3x2x2xf16>, %indices: tensor<2x1xi32>, %updates: tensor<2x2x2xf16>) -> (tensor<3x2x2xf16>)
    attributes {inputs = [dense<"0xC9AC1BC3F4BE3CC1693C6C4176391C35F5C196BFCB3F97C2"> : tensor<3x2x2xf16>, dense<"0x0100000001000000"> : tensor<2x1xi32>, dense<"0xA53F4242274521465847E34017444E3F"> : tensor<2x2x2xf16>], expected = [dense<"0xC9AC1BC3F4BE3CC12E492448F6482348F5C196BFCB3F97C2"> : tensor<3x2x2xf16>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) <{validate_indices = false}> : (tensor<3x2x2xf16>, tensor<2x1xi32>, tensor<2x2x2xf16>) -> (tensor<3x2x2xf16>)
  ane.return %0 : tensor<3x2x2xf16>
}

ane.program @scatter_nd.24 on ane opset ios15 (%data: tensor<2x3xf16>, %indices: tensor<2x1x2xi32>, %updates: tensor<2x1xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x8D2F294064B672400F416EBE"> : tensor<2x3xf16>, dense<"0x01000000020000000000000000000000"> : tensor<2x1x2xi32>, dense<"0x03431E46"> : tensor<2x1xf16>], expected = [dense<"0x3C46294064B672400F41983F"> : tensor<2x3xf16>]} {
  %0 = "ane.scatter_nd"(%data, %indices, %updates) : (tensor<2x3xf16>, tensor<2x1x2xi32>, tensor<2x1xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @scatter_nd.25 on ane opset ios15 (%data: tensor<3x4xf16>, %updates: tensor<2xf16>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0x0DB01C412DBC8D40C831AA43AA41BF3EF5C0C1C2B63900C2"> : tensor<3x4xf16>, dense<"0x53431848"> : tensor<2xf16>], expected = [dense<"0x08481C412DBC8D40C831AA43AA41BF3EF5C09034B63900C2"> : tensor<3x4xf16>]} {
  %indices = ane.const dense<"0xFFFFFFFF01000000FDFFFFFFFCFFFFFF"> : tensor<2x2xi32>
  %0 = "ane.scatter_nd"(%data, %indices, %updates) : (tensor<3x4xf16>, tensor<2x2xi32>, tensor<2xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @topk.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<3xf16>, tensor<3xi32>)
    attributes {inputs = [dense<"0x00BC003C003C004200C200BC00C2"> : tensor<7xf16>], expected = [dense<"0x0042003C003C"> : tensor<3xf16>, dense<"0x030000000100000002000000"> : tensor<3xi32>]} {
  %0, %1 = "ane.topk"(%x) <{k = 3 : i32}> : (tensor<7xf16>) -> (tensor<3xf16>, tensor<3xi32>)
  ane.return %0, %1 : tensor<3xf16>, tensor<3xi32>
}

ane.program @topk.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x1xf16>, tensor<2x1xi32>)
    attributes {inputs = [dense<"0x004200C200C200C500BC004200BC003C00C5003C"> : tensor<2x5xf16>], expected = [dense<"0x00420042"> : tensor<2x1xf16>, dense<"0x0000000000000000"> : tensor<2x1xi32>]} {
  %0, %1 = "ane.topk"(%x) : (tensor<2x5xf16>) -> (tensor<2x1xf16>, tensor<2x1xi32>)
  ane.return %0, %1 : tensor<2x1xf16>, tensor<2x1xi32>
}

ane.program @topk.2 on ane opset ios17 (%x: tensor<4x3xf16>) -> (tensor<2x3xf16>, tensor<2x3xi32>)
    attributes {inputs = [dense<"0x00C600C000C600400000000000C400C400C0004000440044"> : tensor<4x3xf16>], expected = [dense<"0x004000440044004000000000"> : tensor<2x3xf16>, dense<"0x010000000300000003000000030000000100000001000000"> : tensor<2x3xi32>]} {
  %0, %1 = "ane.topk"(%x) <{axis = 0 : i32, k = 2 : i32}> : (tensor<4x3xf16>) -> (tensor<2x3xf16>, tensor<2x3xi32>)
  ane.return %0, %1 : tensor<2x3xf16>, tensor<2x3xi32>
}

ane.program @topk.3 on ane opset ios18 (%x: tensor<2x4x2xf16>) -> (tensor<2x4x2xf16>, tensor<2x4x2xi32>)
    attributes {inputs = [dense<"0x0046004000C000C400C0004400C800C600C8004600400000004400C6000000C4"> : tensor<2x4x2xf16>], expected = [dense<"0x00C800C600C000C400C000400046004400C800C6000000C40040000000440046"> : tensor<2x4x2xf16>, dense<"0x03000000030000000100000001000000020000000000000000000000020000000000000002000000030000000300000001000000010000000200000000000000"> : tensor<2x4x2xi32>]} {
  %0, %1 = "ane.topk"(%x) <{axis = -2 : i32, k = 4 : i32, ascending = true}> : (tensor<2x4x2xf16>) -> (tensor<2x4x2xf16>, tensor<2x4x2xi32>)
  ane.return %0, %1 : tensor<2x4x2xf16>, tensor<2x4x2xi32>
}

ane.program @topk.4 on ane opset ios15 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>, tensor<2x5xi32>)
    attributes {inputs = [dense<"0x00C500BC003C00C500BC004200C20042003C00C2"> : tensor<2x5xf16>], expected = [dense<"0x003C00BC00BC00C500C500420042003C00C200C2"> : tensor<2x5xf16>, dense<"0x02000000010000000400000000000000030000000000000002000000030000000100000004000000"> : tensor<2x5xi32>]} {
  %0, %1 = "ane.topk"(%x) <{k = -1 : i32}> : (tensor<2x5xf16>) -> (tensor<2x5xf16>, tensor<2x5xi32>)
  ane.return %0, %1 : tensor<2x5xf16>, tensor<2x5xi32>
}

ane.program @topk.5 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x2xf16>)
    attributes {inputs = [dense<"0x003C00C5004200C200BC00C2003C00BC00C50042"> : tensor<2x5xf16>], expected = [dense<"0x0042003C0042003C"> : tensor<2x2xf16>]} {
  %0 = "ane.topk"(%x) <{k = 2 : i32, sort = true, return_indices = false}> : (tensor<2x5xf16>) -> (tensor<2x2xf16>)
  ane.return %0 : tensor<2x2xf16>
}

ane.program @topk.6 on ane opset ios17 (%x: tensor<2x5xf16>) -> (tensor<2x2xf16>, tensor<2x2xi32>)
    attributes {inputs = [dense<"0x004200C200C500BC003C003C004200C200BC00C5"> : tensor<2x5xf16>], expected = [dense<"0x0042003C0042003C"> : tensor<2x2xf16>, dense<"0x00000000040000000100000000000000"> : tensor<2x2xi32>]} {
  %0, %1 = "ane.topk"(%x) <{k = 2 : i32, return_indices = true, ascending = false}> : (tensor<2x5xf16>) -> (tensor<2x2xf16>, tensor<2x2xi32>)
  ane.return %0, %1 : tensor<2x2xf16>, tensor<2x2xi32>
}

ane.program @topk.7 on ane opset ios18 (%x: tensor<3x4xf16>) -> (tensor<3x3xf16>, tensor<3x3xui16>)
    attributes {inputs = [dense<"0x00C600C000C000400040004400C6004400C40000000000C4"> : tensor<3x4xf16>], expected = [dense<"0x004000C000C00044004400400000000000C4"> : tensor<3x3xf16>, dense<"0x030001000200010003000000010002000000"> : tensor<3x3xui16>]} {
  %0, %1 = "ane.topk"(%x) <{k = 3 : i8, output_indices_dtype = "uint16"}> : (tensor<3x4xf16>) -> (tensor<3x3xf16>, tensor<3x3xui16>)
  ane.return %0, %1 : tensor<3x3xf16>, tensor<3x3xui16>
}

ane.program @topk.8 on ane opset ios17 (%x: tensor<3x4xf16>) -> (tensor<3x1xf16>, tensor<3x1xi32>)
    attributes {inputs = [dense<"0x004000C0000000C400400044004400C000C6000000C400C6"> : tensor<3x4xf16>], expected = [dense<"0x004000440000"> : tensor<3x1xf16>, dense<"0x000000000100000001000000"> : tensor<3x1xi32>]} {
  %0, %1 = "ane.topk"(%x) <{k = 1 : i16, output_indices_dtype = "int32"}> : (tensor<3x4xf16>) -> (tensor<3x1xf16>, tensor<3x1xi32>)
  ane.return %0, %1 : tensor<3x1xf16>, tensor<3x1xi32>
}

ane.program @topk.9 on ane opset ios16 (%x: tensor<2x5xf32>) -> (tensor<2x1xf32>, tensor<2x1xi32>)
    attributes {inputs = [dense<"0x0000A0C0000080BF00004040000040C0000080BF000040400000A0C00000803F0000803F000040C0"> : tensor<2x5xf32>], expected = [dense<"0x0000404000004040"> : tensor<2x1xf32>, dense<"0x0200000000000000"> : tensor<2x1xi32>]} {
  %0, %1 = "ane.topk"(%x) : (tensor<2x5xf32>) -> (tensor<2x1xf32>, tensor<2x1xi32>)
  ane.return %0, %1 : tensor<2x1xf32>, tensor<2x1xi32>
}

ane.program @topk.10 on ane opset ios17 (%x: tensor<4x3xi32>) -> (tensor<2x3xi32>, tensor<2x3xi32>)
    attributes {inputs = [dense<"0xFAFFFFFFFEFFFFFFFCFFFFFF0000000002000000FAFFFFFF0400000000000000FEFFFFFFFCFFFFFF0200000004000000"> : tensor<4x3xi32>], expected = [dense<"0x0400000002000000040000000000000002000000FEFFFFFF"> : tensor<2x3xi32>, dense<"0x020000000100000003000000010000000300000002000000"> : tensor<2x3xi32>]} {
  %0, %1 = "ane.topk"(%x) <{axis = 0 : i32, k = 2 : i32}> : (tensor<4x3xi32>) -> (tensor<2x3xi32>, tensor<2x3xi32>)
  ane.return %0, %1 : tensor<2x3xi32>, tensor<2x3xi32>
}

ane.program @topk.11 on ane opset ios18 (%x: tensor<2x4x2xi8>) -> (tensor<2x4x2xi8>, tensor<2x4x2xi32>)
    attributes {inputs = [dense<"0xFA0204F806FCFE06FC00F80400FEFA02"> : tensor<2x4x2xi8>], expected = [dense<"0xFAF8FEFC04020606F8FEFA00FC020004"> : tensor<2x4x2xi8>, dense<"0x00000000010000000300000002000000010000000000000002000000030000000100000002000000030000000000000000000000030000000200000001000000"> : tensor<2x4x2xi32>]} {
  %0, %1 = "ane.topk"(%x) <{axis = -2 : i32, k = 4 : i32, ascending = true}> : (tensor<2x4x2xi8>) -> (tensor<2x4x2xi8>, tensor<2x4x2xi32>)
  ane.return %0, %1 : tensor<2x4x2xi8>, tensor<2x4x2xi32>
}

ane.program @topk.12 on ane opset ios17 (%x: tensor<7xui8>) -> (tensor<3xui8>, tensor<3xi32>)
    attributes {inputs = [dense<"0x02040004000602"> : tensor<7xui8>], expected = [dense<"0x060404"> : tensor<3xui8>, dense<"0x050000000100000003000000"> : tensor<3xi32>]} {
  %0, %1 = "ane.topk"(%x) <{k = 3 : i32}> : (tensor<7xui8>) -> (tensor<3xui8>, tensor<3xi32>)
  ane.return %0, %1 : tensor<3xui8>, tensor<3xi32>
}

ane.program @topk.13 on ane opset ios17 (%x: tensor<2x5xi16>) -> (tensor<2x1xi16>, tensor<2x1xi32>)
    attributes {inputs = [dense<"0xFDFFFBFFFFFF0300FBFFFFFF03000100FDFF0100"> : tensor<2x5xi16>], expected = [dense<"0x03000300"> : tensor<2x1xi16>, dense<"0x0300000001000000"> : tensor<2x1xi32>]} {
  %0, %1 = "ane.topk"(%x) : (tensor<2x5xi16>) -> (tensor<2x1xi16>, tensor<2x1xi32>)
  ane.return %0, %1 : tensor<2x1xi16>, tensor<2x1xi32>
}

ane.program @topk.14 on ane opset ios17 (%x: tensor<4x3xui16>) -> (tensor<2x3xui16>, tensor<2x3xi32>)
    attributes {inputs = [dense<"0x020006000A00080000000400000006000A00020004000800"> : tensor<4x3xui16>], expected = [dense<"0x080006000A00020006000A00"> : tensor<2x3xui16>, dense<"0x010000000000000000000000000000000200000002000000"> : tensor<2x3xi32>]} {
  %0, %1 = "ane.topk"(%x) <{axis = 0 : i32, k = 2 : i32}> : (tensor<4x3xui16>) -> (tensor<2x3xui16>, tensor<2x3xi32>)
  ane.return %0, %1 : tensor<2x3xui16>, tensor<2x3xi32>
}
