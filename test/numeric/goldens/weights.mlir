// Made by test/numeric/make-goldens.py: inputs and expected results stand in attributes.
ane.program @constexpr_affine_dequantize.0 on ane opset ios16 () -> (tensor<3x4xf16>)
    attributes {inputs = [], expected = [dense<"0xB3410540CD3024C0AEC0EBBF94418F3C05433841054005C3"> : tensor<3x4xf16>]} {
  %quantized_data = ane.const dense<"0x624608BEB5C16029785A468E"> : tensor<3x4xi8>
  %zero_point = ane.const dense<"0x03"> : tensor<i8>
  %scale = ane.const dense<"0xAE27"> : tensor<f16>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xi8>, tensor<i8>, tensor<f16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @constexpr_affine_dequantize.1 on ane opset ios17 () -> (tensor<3x4xf16>)
    attributes {inputs = [], expected = [dense<"0x10525050004330D0D0CC10CCE04DE048D9495948B346D9C9"> : tensor<3x4xf16>]} {
  %quantized_data = ane.const dense<"0x624608BEB5C16029785A468E"> : tensor<3x4xi8>
  %zero_point = ane.const dense<"0x010203"> : tensor<3xi8>
  %scale = ane.const dense<"0x00380034662E"> : tensor<3xf16>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xi8>, tensor<3xi8>, tensor<3xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @constexpr_affine_dequantize.2 on ane opset ios18 () -> (tensor<3x4xf16>)
    attributes {inputs = [], expected = [dense<"0xD2412440B83205C09FC0CDBFA441AE3C05433841054005C3"> : tensor<3x4xf16>]} {
  %quantized_data = ane.const dense<"0x624608BEB5C16029785A468E"> : tensor<3x4xi8>
  %zero_point = ane.const dense<"0x010203"> : tensor<3xi8>
  %scale = ane.const dense<"0xAE27"> : tensor<f16>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xi8>, tensor<3xi8>, tensor<f16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @constexpr_affine_dequantize.3 on ane opset ios16 () -> (tensor<3x4xf16>)
    attributes {inputs = [], expected = [dense<"0xF0513050004150D0E0CC20CCD04DC048D9495948B346D9C9"> : tensor<3x4xf16>]} {
  %quantized_data = ane.const dense<"0x624608BEB5C16029785A468E"> : tensor<3x4xi8>
  %zero_point = ane.const dense<"0x03"> : tensor<i8>
  %scale = ane.const dense<"0x00380034662E"> : tensor<3xf16>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = -2 : i32}> : (tensor<3x4xi8>, tensor<i8>, tensor<3xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @constexpr_affine_dequantize.4 on ane opset ios16 () -> (tensor<3x4xf16>)
    attributes {inputs = [], expected = [dense<"0xFB4052340D449A46BD446947144366453B4480474045A946"> : tensor<3x4xf16>]} {
  %quantized_data = ane.const dense<"0x560C8ADFA1FA79B790FDB2E1"> : tensor<3x4xui8>
  %zero_point = ane.const dense<"0x03"> : tensor<ui8>
  %scale = ane.const dense<"0xAE27"> : tensor<f16>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xui8>, tensor<ui8>, tensor<f16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @constexpr_affine_dequantize.5 on ane opset ios17 () -> (tensor<3x4xf16>)
    attributes {inputs = [], expected = [dense<"0x505180454854F056F850C053704FA8510C4B404E604C8C4D"> : tensor<3x4xf16>]} {
  %quantized_data = ane.const dense<"0x560C8ADFA1FA79B790FDB2E1"> : tensor<3x4xui8>
  %zero_point = ane.const dense<"0x010203"> : tensor<3xui8>
  %scale = ane.const dense<"0x00380034662E"> : tensor<3xf16>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xui8>, tensor<3xui8>, tensor<3xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @constexpr_affine_dequantize.6 on ane opset ios18 () -> (tensor<3x4xf16>)
    attributes {inputs = [], expected = [dense<"0x1A4148351C44A946C544714724436E453B4480474045A946"> : tensor<3x4xf16>]} {
  %quantized_data = ane.const dense<"0x560C8ADFA1FA79B790FDB2E1"> : tensor<3x4xui8>
  %zero_point = ane.const dense<"0x010203"> : tensor<3xui8>
  %scale = ane.const dense<"0xAE27"> : tensor<f16>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xui8>, tensor<3xui8>, tensor<f16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @constexpr_affine_dequantize.7 on ane opset ios16 () -> (tensor<3x4xf16>)
    attributes {inputs = [], expected = [dense<"0x305180443854E056F050B853604FA0510C4B404E604C8C4D"> : tensor<3x4xf16>]} {
  %quantized_data = ane.const dense<"0x560C8ADFA1FA79B790FDB2E1"> : tensor<3x4xui8>
  %zero_point = ane.const dense<"0x03"> : tensor<ui8>
  %scale = ane.const dense<"0x00380034662E"> : tensor<3xf16>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = -2 : i32}> : (tensor<3x4xui8>, tensor<ui8>, tensor<3xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @constexpr_affine_dequantize.8 on ane opset ios16 () -> (tensor<3x4xf32>)
    attributes {inputs = [], expected = [dense<"0x703DEABFB81E55C0AE47A1BFE17AB4BFA4701D40EB51B8BFC2F5A8BFEB51B8BE8FC2F53EC2F5A8BE0AD7C33F6666E63F"> : tensor<3x4xf32>]} {
  %quantized_data = ane.const dense<"0xC694D9D455D3D7F713F8363F"> : tensor<3x4xi8>
  %zero_point = ane.const dense<"0x03"> : tensor<i8>
  %scale = ane.const dense<"0x8FC2F53C"> : tensor<f32>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xi8>, tensor<i8>, tensor<f32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @constexpr_affine_dequantize.9 on ane opset ios17 () -> (tensor<3x4xf32>)
    attributes {inputs = [], expected = [dense<"0x0000ECC100005AC20000A0C10000B4C10000A64100003CC100002CC1000030C0CDCCCC3FCDCC8CBF3333A3400000C040"> : tensor<3x4xf32>]} {
  %quantized_data = ane.const dense<"0xC694D9D455D3D7F713F8363F"> : tensor<3x4xi8>
  %zero_point = ane.const dense<"0x010203"> : tensor<3xi8>
  %scale = ane.const dense<"0x0000003F0000803ECDCCCC3D"> : tensor<3xf32>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xi8>, tensor<3xi8>, tensor<3xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @constexpr_affine_dequantize.10 on ane opset ios18 () -> (tensor<3x4xf32>)
    attributes {inputs = [], expected = [dense<"0x5C8FE2BFAE4751C0999999BFCDCCACBF295C1F40E17AB4BFB81EA5BFC2F5A8BE8FC2F53EC2F5A8BE0AD7C33F6666E63F"> : tensor<3x4xf32>]} {
  %quantized_data = ane.const dense<"0xC694D9D455D3D7F713F8363F"> : tensor<3x4xi8>
  %zero_point = ane.const dense<"0x010203"> : tensor<3xi8>
  %scale = ane.const dense<"0x8FC2F53C"> : tensor<f32>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xi8>, tensor<3xi8>, tensor<f32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @constexpr_affine_dequantize.11 on ane opset ios16 () -> (tensor<3x4xf32>)
    attributes {inputs = [], expected = [dense<"0x0000F4C100005EC20000A8C10000BCC10000A441000040C1000030C1000040C0CDCCCC3FCDCC8CBF3333A3400000C040"> : tensor<3x4xf32>]} {
  %quantized_data = ane.const dense<"0xC694D9D455D3D7F713F8363F"> : tensor<3x4xi8>
  %zero_point = ane.const dense<"0x03"> : tensor<i8>
  %scale = ane.const dense<"0x0000003F0000803ECDCCCC3D"> : tensor<3xf32>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = -2 : i32}> : (tensor<3x4xi8>, tensor<i8>, tensor<3xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @constexpr_affine_dequantize.12 on ane opset ios16 () -> (tensor<3x4xf32>)
    attributes {inputs = [], expected = [dense<"0x66669E40295CCF3F7B14EE3F47E1C24085EB4140703D8A40F528BC4033335340C2F55840000040408FC215401E859B40"> : tensor<3x4xf32>]} {
  %quantized_data = ane.const dense<"0xA83941CE6893C771746751A5"> : tensor<3x4xui8>
  %zero_point = ane.const dense<"0x03"> : tensor<ui8>
  %scale = ane.const dense<"0x8FC2F53C"> : tensor<f32>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xui8>, tensor<ui8>, tensor<f32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @constexpr_affine_dequantize.13 on ane opset ios17 () -> (tensor<3x4xf32>)
    attributes {inputs = [], expected = [dense<"0x0000A7420000E041000000420000CD420000CC4100001142000045420000DE41CDCC3441000020419A99F9409A998141"> : tensor<3x4xf32>]} {
  %quantized_data = ane.const dense<"0xA83941CE6893C771746751A5"> : tensor<3x4xui8>
  %zero_point = ane.const dense<"0x010203"> : tensor<3xui8>
  %scale = ane.const dense<"0x0000003F0000803ECDCCCC3D"> : tensor<3xf32>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xui8>, tensor<3xui8>, tensor<3xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @constexpr_affine_dequantize.14 on ane opset ios18 () -> (tensor<3x4xf32>)
    attributes {inputs = [], expected = [dense<"0xEB51A0403D0AD73F8FC2F53FCDCCC4400AD7434033338B40B81EBD40B81E5540C2F55840000040408FC215401E859B40"> : tensor<3x4xf32>]} {
  %quantized_data = ane.const dense<"0xA83941CE6893C771746751A5"> : tensor<3x4xui8>
  %zero_point = ane.const dense<"0x010203"> : tensor<3xui8>
  %scale = ane.const dense<"0x8FC2F53C"> : tensor<f32>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xui8>, tensor<3xui8>, tensor<f32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @constexpr_affine_dequantize.15 on ane opset ios16 () -> (tensor<3x4xf32>)
    attributes {inputs = [], expected = [dense<"0x0000A5420000D8410000F8410000CB420000CA4100001042000044420000DC41CDCC3441000020419A99F9409A998141"> : tensor<3x4xf32>]} {
  %quantized_data = ane.const dense<"0xA83941CE6893C771746751A5"> : tensor<3x4xui8>
  %zero_point = ane.const dense<"0x03"> : tensor<ui8>
  %scale = ane.const dense<"0x0000003F0000803ECDCCCC3D"> : tensor<3xf32>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = -2 : i32}> : (tensor<3x4xui8>, tensor<ui8>, tensor<3xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

// a zero point between integers
ane.program @constexpr_affine_dequantize.16 on ane opset ios17 () -> (tensor<2x3xf32>)
    attributes {inputs = [], expected = [dense<"0x0000114200809D420080EA420000154200000B420080EB42"> : tensor<2x3xf32>]} {
  %quantized_data = ane.const dense<"0x4A9FEC4C47ED"> : tensor<2x3xui8>
  %zero_point = ane.const dense<"0x0000C03F"> : tensor<f32>
  %scale = ane.const dense<"0x0000003F"> : tensor<f32>
  %0 = "ane.constexpr_affine_dequantize"(%quantized_data, %zero_point, %scale) <{axis = 1 : i32}> : (tensor<2x3xui8>, tensor<f32>, tensor<f32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @constexpr_blockwise_shift_scale.0 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0xBBB76F375639FFB6E1B890B97CACDCB348B725B70BAF63BA1BB9DDB7BE36963897B3013709B9B4A98335A5B5552EBFB8"> : tensor<4x6xf16>]} {
  %data = ane.const dense<"0xB4C086407E4242C0F0C1C5C275B5C8BC6EC059C049B8C5C337C2C9C01A4095419EBC434020C2F1B2B53EDEBEB437C7C1"> : tensor<4x6xf16>
  %scale = ane.const dense<"0x9332"> : tensor<1x1xf16>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xf16>, tensor<1x1xf16>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.1 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0xD3B90833C03675B9D7BA86BB0AB5D9B79AB988B9AEB52CBC11BBE4B9A5314135B7B72B32FEBAA2B45E2EC8B8ADB0B5BA"> : tensor<4x6xf16>]} {
  %data = ane.const dense<"0xB4C086407E4242C0F0C1C5C275B5C8BC6EC059C049B8C5C337C2C9C01A4095419EBC434020C2F1B2B53EDEBEB437C7C1"> : tensor<4x6xf16>
  %scale = ane.const dense<"0x9332"> : tensor<1x1xf16>
  %offset = ane.const dense<"0xC53C"> : tensor<1x1xf16>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xf16>, tensor<1x1xf16>, tensor<1x1xf16>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.2 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x248BFFBEB8D11BBF7B30DA3F2BDD963F2C514B3F880FA6BEA9E2033F8BD4973E2A09F03FDA7C4B3FEBACD8BF61F9CFBF2E60284065D3CC3FC09F7D3F450279BE3F10BC3C5CA4E43E87EB0D3F31B087BEFCC21B4059E2E0BE0EC2CABEB2DCB5BE"> : tensor<4x6xf32>]} {
  %data = ane.const dense<"0x01C0E2C034424A407B3E4BB92240C23CD342C93DE8C2A1C29841CE3EB93CA3B47331A042B73882B4CD4130B8E0C145C1"> : tensor<4x6xf16>
  %scale = ane.const dense<"0x514B7F3E49B20C3F97FDFA3E34CE703F92D0563F4B0C0A3E"> : tensor<2x3xf32>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xf16>, tensor<2x3xf32>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.3 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x35A453BF5BB06FBF6DD6FF3E276DD7BCB606833F1C5CC2BD1510403EB98BFEBC949C2B3FCBF1D1BECB4EBBBF419BB2BFF8E18B4075CD5540E60FD63FF57EE03E3A00043FE771703FA4DE124078DBBC3FFF6247407E3B783E8BF5C53D7EC50C3E"> : tensor<4x6xf32>]} {
  %data = ane.const dense<"0x01C0E2C034424A407B3E4BB92240C23CD342C93DE8C2A1C29841CE3EB93CA3B47331A042B73882B4CD4130B8E0C145C1"> : tensor<4x6xf16>
  %scale = ane.const dense<"0x514B7F3E49B20C3F97FDFA3E34CE703F92D0563F4B0C0A3E"> : tensor<2x3xf32>
  %offset = ane.const dense<"0xFE33A83FF24F0C406AA1EFBE22D6ECBFC7F44FBF3AE369C0"> : tensor<2x3xf32>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xf16>, tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.4 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0xBBC05F422CBF93423D4232C380C2033F5CBC7442B63873403F38BBBD6DB82C38CEBD3EBEA6BE103DC7C09BBCB0C0963D"> : tensor<4x6xf16>]} {
  %data = ane.const dense<"0x89991FC072FA564085FAF1BF5BDE5D40FA925240A5CC72C060117FC0CC8D0940A91BABBFEB487D4077D4383F32A42E405C50873F52AA36C05D0E8DBF12F1843F031139C01DF246C0A8A9F9BF8021BE3F487C33C01307ADBFBBF92FC026C7D13F"> : tensor<4x6xf32>
  %scale = ane.const dense<"0x963B863A0438D13A"> : tensor<4x1xf16>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xf32>, tensor<4x1xf16>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.5 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0xB1B34F454F3569453F45E4BD99C2D03E8FBC5B4250385A40E63DD1B74136DD3D0FB8EEB87128ED418BB95C382BB93042"> : tensor<4x6xf16>]} {
  %data = ane.const dense<"0x89991FC072FA564085FAF1BF5BDE5D40FA925240A5CC72C060117FC0CC8D0940A91BABBFEB487D4077D4383F32A42E405C50873F52AA36C05D0E8DBF12F1843F031139C01DF246C0A8A9F9BF8021BE3F487C33C01307ADBFBBF92FC026C7D13F"> : tensor<4x6xf32>
  %scale = ane.const dense<"0x963B863A0438D13A"> : tensor<4x1xf16>
  %offset = ane.const dense<"0x7BC0CD2B86BFF7BF"> : tensor<4x1xf16>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xf32>, tensor<4x1xf16>, tensor<4x1xf16>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.6 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x48606ABF7B44513EE328A7BFD6308DBFCD94663E164174BF540027BDBC35953F42F7A6BCA394B93F3A342640EF17DE3FD3B5933E964114C0DCB584BF567DB9BEEB79433EE230EABF1CCE434005E7EFBF4EE51CBF99EC7C3F1A2914C07DD776BF"> : tensor<4x6xf32>]} {
  %data = ane.const dense<"0x1F7C71BF3A06803E128DC8BF7CBB69C0E472323F19880EC0E37444BEFA693740C89172BD8CCCE03FFE1D38408960024048C4273FC6511FC023CC2DC0294748C0417F523F37145BC06CFB7940D6E81CC0E4D552C0D8CD2740393A30C03B4B01C0"> : tensor<4x6xf32>
  %scale = ane.const dense<"0xC676783F4D3A513F6460553F59A49A3EEC64A53E035ADB3EFF9D593E7A42D03EDC35B03E9A56533FDD17673F500B5A3F2F65E13E25396E3FCC7AC33EDF18ED3D6CBB6D3E53D4083FCF84483FB8B3433F62813E3EDDEDC03E673A573F1E5FF43E"> : tensor<4x6xf32>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xf32>, tensor<4x6xf32>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.7 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x6C7C0540E4989F3FCD9524C05C7E77BE151C5B3FE6CEBCBDE1701A3FC6F3A63FC9AE9D3E42E78D403FBF243E96350C40701FD13E6A7F81C0057081BF85498CBE6115223E352E66BFF88FBB3F135632C042D320BF18FCB13FB095C6BE02D522BE"> : tensor<4x6xf32>]} {
  %data = ane.const dense<"0x1F7C71BF3A06803E128DC8BF7CBB69C0E472323F19880EC0E37444BEFA693740C89172BD8CCCE03FFE1D38408960024048C4273FC6511FC023CC2DC0294748C0417F523F37145BC06CFB7940D6E81CC0E4D552C0D8CD2740393A30C03B4B01C0"> : tensor<4x6xf32>
  %scale = ane.const dense<"0xC676783F4D3A513F6460553F59A49A3EEC64A53E035ADB3EFF9D593E7A42D03EDC35B03E9A56533FDD17673F500B5A3F2F65E13E25396E3FCC7AC33EDF18ED3D6CBB6D3E53D4083FCF84483FB8B3433F62813E3EDDEDC03E673A573F1E5FF43E"> : tensor<4x6xf32>
  %offset = ane.const dense<"0xEBE745C0C644A3BF945FC23FC48436C0D5EAF9BF71C200C09CF541C0DB79AEBE553E74BF2F6267C0F1B52C40C3F408BFAC808BBE7601EE3F882789BD943943BFB6D50F3EA4D4DEBFB540024088BF983F63F9A83D65BB88BFB4B312C050F1D7BF"> : tensor<4x6xf32>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.8 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0xC44886C94A4FD8D29FD56DD4EFB2FC4869CDBFCC2AC475CE5C5579D0B7CAAD47C5D4AB511AD0B6CAADD4145289CC28D4"> : tensor<4x6xf16>]} {
  %data = ane.const dense<"0x2CCD428494ABFF2ECFD5FBE173D0EB0C9B3CD4EE8B4CE8A8"> : tensor<4x6xi8>
  %scale = ane.const dense<"0xEF321137AA3AF7391E390C3A"> : tensor<2x3xf16>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xi8>, tensor<2x3xf16>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.9 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x1E502D4A9351EAD07AD48FD2CC4D2C502FC611C3154B7FC79E56D4CBC1533255F0CB9D5656CAB6461E39C1574A510CC6"> : tensor<4x6xf16>]} {
  %data = ane.const dense<"0x2CCD428494ABFF2ECFD5FBE173D0EB0C9B3CD4EE8B4CE8A8"> : tensor<4x6xi8>
  %scale = ane.const dense<"0xEF321137AA3AF7391E390C3A"> : tensor<2x3xf16>
  %offset = ane.const dense<"0x94DDEAE58AB0"> : tensor<2x3xi8>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xi8>, tensor<2x3xf16>, tensor<2x3xi8>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.10 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x1AC19742AEA23742152D874276AA18427DE53B4193941CC16B211E429B2F3A42CB3DD6415287FAC00317F04119C6D03FCEF4A14240A792C2CB3DD6410317F040DCDE6A415287FAC162D641419B2F3AC202BA0942CD6824C21EEC0C413BD61042"> : tensor<4x6xf32>]} {
  %data = ane.const dense<"0x77486A7524E23E492AE85C057F8D2A172DA013B736821B6F"> : tensor<4x6xi8>
  %scale = ane.const dense<"0x453B233FE104A73E"> : tensor<1x2xf32>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xi8>, tensor<1x2xf32>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.11 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0xF023D141E8D874C0DCD38E4179BF7F41E10427C179BFFFC1453B23C1160A4CC0AEA2B7C10317F0C15287FA40CD68A4C1C2F2F9415E1FF6C2AEA2B7C1DCDE6AC10317F0C040FE55C2A47A16C2EB8FC0C2E8D874C165237DC240FE55C18E6E6041"> : tensor<4x6xf32>]} {
  %data = ane.const dense<"0x77486A7524E23E492AE85C057F8D2A172DA013B736821B6F"> : tensor<4x6xi8>
  %scale = ane.const dense<"0x453B233FE104A73E"> : tensor<1x2xf32>
  %offset = ane.const dense<"0x4E44"> : tensor<1x2xi8>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xi8>, tensor<1x2xf32>, tensor<1x2xi8>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.12 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x2550504FAA51984C61585051AC508B3D6B4401468C502258764D0A54E4559C4E2D5A8A4C204D9855E0508E494650204C"> : tensor<4x6xf16>]} {
  %data = ane.const dense<"0x298DBD16FF5D58166C253CEAD3F6732AF215A8825016A037"> : tensor<4x6xui8>
  %scale = ane.const dense<"0x783AA332AC33AE3A65385037CB36082C3D293131DA388538A02E34348F3A0939883AEA3AD02F8239CD370A38D732CD34"> : tensor<4x6xf16>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xui8>, tensor<4x6xf16>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.13 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0xE0D8FA4451C879D29842664ABB4D81C8E0BAA7CA104E5E51A03AB3522CD7744EAA550DDA40C5E2CE83CC93D4FC41CAD2"> : tensor<4x6xf16>]} {
  %data = ane.const dense<"0x298DBD16FF5D58166C253CEAD3F6732AF215A8825016A037"> : tensor<4x6xui8>
  %scale = ane.const dense<"0x783AA332AC33AE3A65385037CB36082C3D293131DA388538A02E34348F3A0939883AEA3AD02F8239CD370A38D732CD34"> : tensor<4x6xf16>
  %offset = ane.const dense<"0xEA75E154F94122A58177149ECB2AFF0183F5D3AA75A792EC"> : tensor<4x6xui8>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xui8>, tensor<4x6xf16>, tensor<4x6xui8>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.14 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x1A1A9C429AC9F8424939974250B6AB402801A042AE074742C9AF0441D6BC5242AEF42142C9AF84427FD5A642B55E914221AAD542C9D54E4213D6F6425733C0425DC37941A120C341E4B67B42F18A5A41BCEECA423B78DD4264079F4206DCCD42"> : tensor<4x6xf32>]} {
  %data = ane.const dense<"0xA0FF9B0BA466116C5388AB95DB6AFDC52032811CD0E3A3D3"> : tensor<4x6xui8>
  %scale = ane.const dense<"0x5DC3F93E"> : tensor<1x1xf32>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xui8>, tensor<1x1xf32>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.15 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x42CFA74150A38642FF4B9441C9D54EC2786BB7412727EAC0A12043C2E47D8CC0C9AF84C1FF4B1441D6BCD2415DC37941AE07474250B6ABC0C9AF84421A1A1C42BCDB25C243BC02C28652BB40D7A92DC2E4903142E4A356426B84B341786B3742"> : tensor<4x6xf32>]} {
  %data = ane.const dense<"0xA0FF9B0BA466116C5388AB95DB6AFDC52032811CD0E3A3D3"> : tensor<4x6xui8>
  %scale = ane.const dense<"0x5DC3F93E"> : tensor<1x1xf32>
  %offset = ane.const dense<"0x75"> : tensor<1x1xui8>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xui8>, tensor<1x1xf32>, tensor<1x1xui8>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.16 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x02C0CF3C69C2B731B7B9B7B5693A9C4102C049BCB73100BD0000693E0000B7B525BB253B00006936693EB7B1493CB7B5"> : tensor<4x6xf16>]} {
  %data = ane.const dense<[[-5,3,-8,1,-4,-2],[2,7,-5,-6,1,-7],[0,4,0,-2,-5,5],[0,1,4,-1,6,-2]]> : tensor<4x6xi4>
  %scale = ane.const dense<"0x6936B731"> : tensor<1x2xf16>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xi4>, tensor<1x2xf16>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.17 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x6936364369BAB73D4938253B694235456936B731B73D0000CF400244CF40253BB7354940CF409C410244493CA540253B"> : tensor<4x6xf16>]} {
  %data = ane.const dense<[[-5,3,-8,1,-4,-2],[2,7,-5,-6,1,-7],[0,4,0,-2,-5,5],[0,1,4,-1,6,-2]]> : tensor<4x6xi4>
  %scale = ane.const dense<"0x6936B731"> : tensor<1x2xf16>
  %offset = ane.const dense<[[-6,-7]]> : tensor<1x2xi4>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xi4>, tensor<1x2xf16>, tensor<1x2xi4>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.18 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x5E80D7BE5E8057C052903C403BB006C046A021C000000000584E073FAE6D3DBF035E22BF035E22BF597DD8BE00000000E3F2A7C087F492C000000000E3F227BFE3F2A7BFE3F2A7BF33B7483ED6DB70BE8F92A0BE3D808C3ED6DBF0BD3D808CBE"> : tensor<4x6xf32>]} {
  %data = ane.const dense<[[-1,-8,7,-5,-6,0],[5,-7,-6,-6,-4,0],[-8,-7,0,-1,-2,-2],[5,-6,-8,7,-3,-7]]> : tensor<4x6xi4>
  %scale = ane.const dense<"0x5E80D73E597DD83DE3F2273F8F92203D"> : tensor<4x1xf32>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xi4>, tensor<4x1xf32>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.19 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x46A021C04C18AFC05E80573F3BB086C0412894C03BB006C0584E073FAE6D3DBF035E22BF035E22BF597DD8BE0000000054EC7BC09CEF51C0E3F2A73FE3F2273F00000000000000008F92A0BD147702BF668916BF0000000033B7C8BE3D800CBF"> : tensor<4x6xf32>]} {
  %data = ane.const dense<[[-1,-8,7,-5,-6,0],[5,-7,-6,-6,-4,0],[-8,-7,0,-1,-2,-2],[5,-6,-8,7,-3,-7]]> : tensor<4x6xi4>
  %scale = ane.const dense<"0x5E80D73E597DD83DE3F2273F8F92203D"> : tensor<4x1xf32>
  %offset = ane.const dense<[[5],[0],[-2],[7]]> : tensor<4x1xi4>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xi4>, tensor<4x1xf32>, tensor<4x1xi4>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.20 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x523C5240524090436641903FDC40DC400D447B420000DC400D44DC40F141F1417B42523C903F52407B3E7B429043523C"> : tensor<4x6xf16>]} {
  %data = ane.const dense<[[4,8,8,14,10,7],[9,9,15,12,0,9],[15,9,11,11,12,4],[7,8,6,12,14,4]]> : tensor<4x6xui4>
  %scale = ane.const dense<"0x5234"> : tensor<1x1xf16>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xui4>, tensor<1x1xf16>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.21 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x7B3A903F903F0543DC407B3E524052409043F14152B452409043524066416641F1417B3A7B3E903F663DF14105437B3A"> : tensor<4x6xf16>]} {
  %data = ane.const dense<[[4,8,8,14,10,7],[9,9,15,12,0,9],[15,9,11,11,12,4],[7,8,6,12,14,4]]> : tensor<4x6xui4>
  %scale = ane.const dense<"0x5234"> : tensor<1x1xf16>
  %offset = ane.const dense<[[1]]> : tensor<1x1xui4>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xui4>, tensor<1x1xf16>, tensor<1x1xui4>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_blockwise_shift_scale.22 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x0399114118BB1D413D89B9401945DB40529D95401D62EF3E000000005921C23F72EF064072EF86401D626F3F1D626F406D41453FC891F63F9491C4401B998940775C3341F8BC19403F992C406D41453F43419D3F0D8AFF40F6FBCC40372C4041"> : tensor<4x6xf32>]} {
  %data = ane.const dense<[[12,13,11,13,10,1],[0,2,4,8,2,8],[2,5,10,7,14,3],[7,2,2,13,8,15]]> : tensor<4x6xui4>
  %scale = ane.const dense<"0x5921423F72EF063F1D62EF3E6D41C53E43411D3FF6FB4C3F"> : tensor<2x3xf32>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale) : (tensor<4x6xui4>, tensor<2x3xf32>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_blockwise_shift_scale.23 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x039991402EDDA9402B674A4072EF8640529D15C0D975D1C0039991C0592142C072EF06BF2B67CA3FB87FC2C0D97551C06D41C5BE6D41453FE4E1EB3F00000000F6FBCC40F8BC19C06D41C53F6D41C5BE949144C0E4E16B40F6FBCC3F759BE640"> : tensor<4x6xf32>]} {
  %data = ane.const dense<[[12,13,11,13,10,1],[0,2,4,8,2,8],[2,5,10,7,14,3],[7,2,2,13,8,15]]> : tensor<4x6xui4>
  %scale = ane.const dense<"0x5921423F72EF063F1D62EF3E6D41C53E43411D3FF6FB4C3F"> : tensor<2x3xf32>
  %offset = ane.const dense<[[6,5,15],[3,7,6]]> : tensor<2x3xui4>
  %0 = "ane.constexpr_blockwise_shift_scale"(%data, %scale, %offset) : (tensor<4x6xui4>, tensor<2x3xf32>, tensor<2x3xui4>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_cast.0 on ane opset ios16 () -> (tensor<7xf32>)
    attributes {inputs = [], expected = [dense<"0x004072400060194000C053BF0060FBBF00A05A400060584000202640"> : tensor<7xf32>]} {
  %source_val = ane.const dense<"0x9243CB409EBADBBFD542C3423141"> : tensor<7xf16>
  %0 = "ane.constexpr_cast"(%source_val) <{output_dtype = "fp32"}> : (tensor<7xf16>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @constexpr_cast.1 on ane opset ios17 () -> (tensor<2x3xf32>)
    attributes {inputs = [], expected = [dense<"0x00A0CF3F002070C0000041C0008065400080CB3F00E098BF"> : tensor<2x3xf32>]} {
  %source_val = ane.const dense<"0x7D3E81C308C22C435C3EC7BC"> : tensor<2x3xf16>
  %0 = "ane.constexpr_cast"(%source_val) <{output_dtype = "fp32"}> : (tensor<2x3xf16>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @constexpr_cast.2 on ane opset ios18 () -> (tensor<f32>)
    attributes {inputs = [], expected = [dense<"0x0080873E"> : tensor<f32>]} {
  %source_val = ane.const dense<"0x3C34"> : tensor<f16>
  %0 = "ane.constexpr_cast"(%source_val) <{output_dtype = "fp32"}> : (tensor<f16>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @constexpr_cast.3 on ane opset ios18 () -> (tensor<1x2x1x3xf32>)
    attributes {inputs = [], expected = [dense<"0x00E0CDBF00E0B3BF00209EBF002010BF00606FC00080483F"> : tensor<1x2x1x3xf32>]} {
  %source_val = ane.const dense<"0x6FBE9FBDF1BC81B87BC3443A"> : tensor<1x2x1x3xf16>
  %0 = "ane.constexpr_cast"(%source_val) <{output_dtype = "fp32"}> : (tensor<1x2x1x3xf16>) -> (tensor<1x2x1x3xf32>)
  ane.return %0 : tensor<1x2x1x3xf32>
}

// 1 packed bits
ane.program @constexpr_lut_to_dense.0 on ane opset ios16 () -> (tensor<3x5xf16>)
    attributes {inputs = [], expected = [dense<"0xC23FD13FD13FD13FD13FC23FC23FC23FD13FD13FC23FD13FD13FD13FC23F"> : tensor<3x5xf16>]} {
  %indices = ane.const dense<"0xE1C4"> : tensor<2xui8>
  %lut = ane.const dense<"0xD13FC23F"> : tensor<2xf16>
  %shape = ane.const dense<"0x0300000005000000"> : tensor<2xui32>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut, %shape) : (tensor<2xui8>, tensor<2xf16>, tensor<2xui32>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

// 2 packed bits
ane.program @constexpr_lut_to_dense.1 on ane opset ios17 () -> (tensor<3x5xf32>)
    attributes {inputs = [], expected = [dense<"0xD4D8DBBFB2772440007C19BFD4D8DBBF007C19BF007C19BFB2772440D113D5BFD4D8DBBFB2772440007C19BFB2772440B2772440D113D5BFD113D5BF"> : tensor<3x5xf32>]} {
  %indices = ane.const dense<"0x18E5987E"> : tensor<4xui8>
  %lut = ane.const dense<"0xD4D8DBBF007C19BFB2772440D113D5BF"> : tensor<4xf32>
  %shape = ane.const dense<"0x0300000005000000"> : tensor<2xui32>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut, %shape) : (tensor<4xui8>, tensor<4xf32>, tensor<2xui32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

// 4 packed bits
ane.program @constexpr_lut_to_dense.2 on ane opset ios17 () -> (tensor<3x5xi8>)
    attributes {inputs = [], expected = [dense<"0x08F6F1F111FF14F114EC140811F5FF"> : tensor<3x5xi8>]} {
  %indices = ane.const dense<"0xFC00870595D567A8"> : tensor<8xui8>
  %lut = ane.const dense<"0xF1ECEEFEF614F511FFEC0EF40808EFF6"> : tensor<16xi8>
  %shape = ane.const dense<"0x0300000005000000"> : tensor<2xui32>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut, %shape) : (tensor<8xui8>, tensor<16xi8>, tensor<2xui32>) -> (tensor<3x5xi8>)
  ane.return %0 : tensor<3x5xi8>
}

// 6 packed bits
ane.program @constexpr_lut_to_dense.3 on ane opset ios17 () -> (tensor<3x5xui8>)
    attributes {inputs = [], expected = [dense<"0x04070106120F04060C140113110405"> : tensor<3x5xui8>]} {
  %indices = ane.const dense<"0x85E4EFE6404E511FFC1D525B"> : tensor<12xui8>
  %lut = ane.const dense<"0x0801030F0A040E110412080414051007030C07060401010603071006011112130D0A071204011213110E08130C0005110E050A0A010511060400130600140113"> : tensor<64xui8>
  %shape = ane.const dense<"0x0300000005000000"> : tensor<2xui32>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut, %shape) : (tensor<12xui8>, tensor<64xui8>, tensor<2xui32>) -> (tensor<3x5xui8>)
  ane.return %0 : tensor<3x5xui8>
}

// 8 packed bits
ane.program @constexpr_lut_to_dense.4 on ane opset ios16 () -> (tensor<3x5xf16>)
    attributes {inputs = [], expected = [dense<"0x91403FC253C246BFDAC3A543EFBA0BC006BC6C38F33563C324C1DE423CC2"> : tensor<3x5xf16>]} {
  %indices = ane.const dense<"0x46C8380C20BF91999E3CF66B28A415"> : tensor<15xui8>
  %lut = ane.const dense<"0x033A1EBC9C434BBC36C22FC0B33E9741E53D40BF873FD04046BFC543B238EEC37A3CBC41F7AEE53FC2C13CC2AFACD9B23F3AF442174115B87A37F9B5CC384930DAC360C1D6B94C3FE3C132BE7638D3BD24C11ABD26B8BFC1A0C02D3DF5C1BB25EF339740CA42D7383D3C9EC13BC02BBE53C2973F07418C3C6C38354060C0F63164340F42DAA5BF415AC37A3F914034C2F43E3A40443A6C3D2341A4C109410F43A44060BF9AC21B3C75C2DB3AB9420CC14B4159C2DC43C23D20415B2AF4BF0C3EF239FFC3A1376D3FC941A4BC62C26A3C53316F39BCC263C37C3C2C41A2BC43C03442E5400141A842BCB22EBE33C166BD5DBE1341E1B9013CF13728436A41CA40CB3CA63A45B4C6C09A36E5C1ABBDBDBC22C20A3EC9BC6BB69B42D6C243B5EDBA3E38EFBA49C059BCF1C01DBAC0BD2BB94A3A0BC0DF35ADC2FBBFCB3906BC082B213DA942FB43B2B8DE429643EFA583BCC6C09D41F03968B9543E2FC1234016372D3F24348AC02E3C8434E4C095C175BDB93A7FC2C541C3C2A63D5BB8E540A54344C3EC4240B7CC3E46BF35BF3B4172B83FC2C99C9041C1C085BFAD4146B685BD90C3DBC1164189433139054046C0E942793AC43ECFC29235D23463426B417C39B2C222BB5FBE88435AC2CE43F13FF13EC8BE4BBD8F2A0643BBBFD9BC0B3FE63E2938BB3E5A40B7B643C32241F33553C24E41E3BF0A3ACCBE6B432CBCEFC193BA"> : tensor<256xf16>
  %shape = ane.const dense<"0x0300000005000000"> : tensor<2xui32>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut, %shape) : (tensor<15xui8>, tensor<256xf16>, tensor<2xui32>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @constexpr_lut_to_dense.5 on ane opset ios18 () -> (tensor<4x3xf16>)
    attributes {inputs = [], expected = [dense<"0x6F42E530E5306F42E5306F426F42E5306F42E530E530E530"> : tensor<4x3xf16>]} {
  %indices = ane.const dense<[[0,1,1],[0,1,0],[0,1,0],[1,1,1]]> : tensor<4x3xui1>
  %lut = ane.const dense<"0x6F42E530"> : tensor<1x1x2x1xf16>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) : (tensor<4x3xui1>, tensor<1x1x2x1xf16>) -> (tensor<4x3xf16>)
  ane.return %0 : tensor<4x3xf16>
}

ane.program @constexpr_lut_to_dense.6 on ane opset ios18 () -> (tensor<8x3xf16>)
    attributes {inputs = [], expected = [dense<"0xDE3CA6BBA6BBB94144B644B6DE3CA6BBDE3CB94144B6B941DE3CA6BBDE3CB94144B6B941A6BBA6BBA6BB44B644B644B6"> : tensor<8x3xf16>]} {
  %indices = ane.const dense<[[0,1,1],[0,1,0],[0,1,0],[1,1,1]]> : tensor<4x3xui1>
  %lut = ane.const dense<"0xDE3CB941A6BB44B6"> : tensor<1x1x2x2xf16>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) <{vector_axis = 0 : i32}> : (tensor<4x3xui1>, tensor<1x1x2x2xf16>) -> (tensor<8x3xf16>)
  ane.return %0 : tensor<8x3xf16>
}

ane.program @constexpr_lut_to_dense.7 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x3943D3C1F0C0DCBDF0C0DCBD3943D3C1F0C0DCBD3943D3C13943D3C1F0C0DCBD3943D3C1F0C0DCBDF0C0DCBDF0C0DCBD"> : tensor<4x6xf16>]} {
  %indices = ane.const dense<[[0,1,1],[0,1,0],[0,1,0],[1,1,1]]> : tensor<4x3xui1>
  %lut = ane.const dense<"0x3943D3C1F0C0DCBD"> : tensor<1x1x2x2xf16>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) <{vector_axis = -1 : i32}> : (tensor<4x3xui1>, tensor<1x1x2x2xf16>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_lut_to_dense.8 on ane opset ios18 () -> (tensor<4x3xf32>)
    attributes {inputs = [], expected = [dense<"0xF61335C0FA27B6BF371DF03F371DF03FFA27B6BFEB707BC01A9B6DC0E51A60C06F0F28C01A9B6DC0E51A60C01A9B6DC0"> : tensor<4x3xf32>]} {
  %indices = ane.const dense<[[3,2,1],[1,2,0],[3,0,2],[3,0,3]]> : tensor<4x3xui2>
  %lut = ane.const dense<"0xEB707BC0371DF03FFA27B6BFF61335C0E51A60C0C5B12D406F0F28C01A9B6DC0"> : tensor<2x1x4x1xf32>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) : (tensor<4x3xui2>, tensor<2x1x4x1xf32>) -> (tensor<4x3xf32>)
  ane.return %0 : tensor<4x3xf32>
}

ane.program @constexpr_lut_to_dense.9 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x9DAC803FB58B4EBFD3ADE43ED8995440A8E289BEF2C0AA3FA8E289BEF2C0AA3FD3ADE43ED8995440F15B973F6B713B4055B63040065E1BC031DEBDBF76AA7E40A4B2A63F5F7003C055B63040065E1BC031DEBDBF76AA7E4055B63040065E1BC0"> : tensor<4x6xf32>]} {
  %indices = ane.const dense<[[3,2,1],[1,2,0],[3,0,2],[3,0,3]]> : tensor<4x3xui2>
  %lut = ane.const dense<"0xF15B973F6B713B40A8E289BEF2C0AA3FD3ADE43ED89954409DAC803FB58B4EBF31DEBDBF76AA7E4012508D3E8D606040A4B2A63F5F7003C055B63040065E1BC0"> : tensor<2x1x4x2xf32>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) <{vector_axis = 1 : i32}> : (tensor<4x3xui2>, tensor<2x1x4x2xf32>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_lut_to_dense.10 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0xE58A44C077260940977806C04F76E63FBDDCA23F97703A40BDDCA23F97703A40977806C04F76E63F3B1759C0661D3F40385875C0141E5A3E0A2846C0A40522BE7C190CC03425CFBF385875C0141E5A3E0A2846C0A40522BE385875C0141E5A3E"> : tensor<4x6xf32>]} {
  %indices = ane.const dense<[[3,2,1],[1,2,0],[3,0,2],[3,0,3]]> : tensor<4x3xui2>
  %lut = ane.const dense<"0x3B1759C0661D3F40BDDCA23F97703A40977806C04F76E63FE58A44C0772609400A2846C0A40522BE5E35074070FE54407C190CC03425CFBF385875C0141E5A3E"> : tensor<2x1x4x2xf32>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) <{vector_axis = -1 : i32}> : (tensor<4x3xui2>, tensor<2x1x4x2xf32>) -> (tensor<4x6xf32>)
  ane.return %0 : tensor<4x6xf32>
}

ane.program @constexpr_lut_to_dense.11 on ane opset ios18 () -> (tensor<4x3xi8>)
    attributes {inputs = [], expected = [dense<"0xED1101F9FD0A07FA0BED0D01"> : tensor<4x3xi8>]} {
  %indices = ane.const dense<[[5,4,5],[3,3,7],[0,7,0],[5,2,5]]> : tensor<4x3xui3>
  %lut = ane.const dense<"0x070A09F911EDECF211FB0DFD1105F5FA0B1400090401F80A"> : tensor<1x3x8x1xi8>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) : (tensor<4x3xui3>, tensor<1x3x8x1xi8>) -> (tensor<4x3xi8>)
  ane.return %0 : tensor<4x3xi8>
}

ane.program @constexpr_lut_to_dense.12 on ane opset ios18 () -> (tensor<8x3xi8>)
    attributes {inputs = [], expected = [dense<"0xFBF9FEFFF9F3060EF3F90B03F11203FE0505FB13FEFFEDF3"> : tensor<8x3xi8>]} {
  %indices = ane.const dense<[[5,4,5],[3,3,7],[0,7,0],[5,2,5]]> : tensor<4x3xui3>
  %lut = ane.const dense<"0xF1FE1301140F06F9EEEEFBFF120F120EEFECFE0C13ED0E0BF9F903FA070412050305FCF301F0FB090FFAFEF3FB00F303"> : tensor<1x3x8x2xi8>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) <{vector_axis = 0 : i32}> : (tensor<4x3xui3>, tensor<1x3x8x2xi8>) -> (tensor<8x3xi8>)
  ane.return %0 : tensor<8x3xi8>
}

ane.program @constexpr_lut_to_dense.13 on ane opset ios18 () -> (tensor<4x6xi8>)
    attributes {inputs = [], expected = [dense<"0xED070E07EC09F2FB06F6001311F1FB010806ED07F00DEC09"> : tensor<4x6xi8>]} {
  %indices = ane.const dense<[[5,4,5],[3,3,7],[0,7,0],[5,2,5]]> : tensor<4x3xui3>
  %lut = ane.const dense<"0x11F100F71105F2FBFAFBED07FD13FB0EFBF7FE12F00D06F60E070406F1F3FB010806F705F0F8F4F1FB09EC0903FD0013"> : tensor<1x3x8x2xi8>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) <{vector_axis = -1 : i32}> : (tensor<4x3xui3>, tensor<1x3x8x2xi8>) -> (tensor<4x6xi8>)
  ane.return %0 : tensor<4x6xi8>
}

ane.program @constexpr_lut_to_dense.14 on ane opset ios18 () -> (tensor<4x3xui8>)
    attributes {inputs = [], expected = [dense<"0x13070C10090A0709140E0011"> : tensor<4x3xui8>]} {
  %indices = ane.const dense<[[6,10,3],[1,5,10],[6,7,12],[13,0,11]]> : tensor<4x3xui4>
  %lut = ane.const dense<"0x091009140E0113090E080E130F0A140C0A00050D120908000A1407070F0A12100B0F040C090C0F1402020A0B1103120A040814130403070211080807120E0B0B001004121209020901100001121306010E030E0606060F050B1105111403010D"> : tensor<2x3x16x1xui8>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) : (tensor<4x3xui4>, tensor<2x3x16x1xui8>) -> (tensor<4x3xui8>)
  ane.return %0 : tensor<4x3xui8>
}

ane.program @constexpr_lut_to_dense.15 on ane opset ios18 () -> (tensor<4x6xui8>)
    attributes {inputs = [], expected = [dense<"0x1211100509020C120B0207010C050C0413020F110109070A"> : tensor<4x6xui8>]} {
  %indices = ane.const dense<[[6,10,3],[1,5,10],[6,7,12],[13,0,11]]> : tensor<4x3xui4>
  %lut = ane.const dense<"0x010E0C120906030E050A0B0112110F1014110B0800040C00101410100D0F01040C050C07040F000E010A0B020B13040B0612030C10050C0F14100F0D0E13101203030A0B130809020A13100A10060E080C14120D070112131013000E070E13070A130E0003000F14030E060F0C050C130513121205120D0B0B030F11080D0C050109071113030008030D0F0710020C040F13011410121109050B060905010D08031200140B0410100B130B03110C13010F0D0008090D070A13020D11060A0F02"> : tensor<2x3x16x2xui8>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) <{vector_axis = 1 : i32}> : (tensor<4x3xui4>, tensor<2x3x16x2xui8>) -> (tensor<4x6xui8>)
  ane.return %0 : tensor<4x6xui8>
}

ane.program @constexpr_lut_to_dense.16 on ane opset ios18 () -> (tensor<4x6xui8>)
    attributes {inputs = [], expected = [dense<"0x130A00050F080F0F0F0900100D0B100C1105031100130709"> : tensor<4x6xui8>]} {
  %indices = ane.const dense<[[6,10,3],[1,5,10],[6,7,12],[13,0,11]]> : tensor<4x3xui4>
  %lut = ane.const dense<"0x010A0F0F110E010D01040D07130A090E11130C110D09000D0E0D080E140B07010E0F0105140C131213060F09110B0807060A110400050C0F020012140E0B04120A1406020A100F08011011030C050814010B020A00100B02040C11020F010A0109090E0B0612090612010B100D0B14070C100F0211030D0C041303110309000900130E08060E0D0B09130D0B1112100C0613110B13070B0D02030E070513040111121112140E0B13120410130A120C050A09070E0F14070911050D05120F000B"> : tensor<2x3x16x2xui8>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) <{vector_axis = -1 : i32}> : (tensor<4x3xui4>, tensor<2x3x16x2xui8>) -> (tensor<4x6xui8>)
  ane.return %0 : tensor<4x6xui8>
}

ane.program @constexpr_lut_to_dense.17 on ane opset ios18 () -> (tensor<4x3xf16>)
    attributes {inputs = [], expected = [dense<"0xAF3E67BB20420041BCBCFD43964291B6BCBCED3E2042A742"> : tensor<4x3xf16>]} {
  %indices = ane.const dense<[[57,51,60],[45,20,47],[11,27,20],[61,60,5]]> : tensor<4x3xui6>
  %lut = ane.const dense<"0xF740D641B13E1C3762B1A7424D32D5C0A2C36D42863A9642E6B9D542C7BC3B34CFBA274211301C34BCBC523F9F37753E6BBDD0413DBF91B69034A4C181BC60BB354228243FB5D23950414641C5BE5C403ABCCFBBFE427043FFC1004182BCFD43DF41553F6DBD67BBE73DC8C040BEEA35D22CAF3E7FBFFBBE2042ED3E8EC276C1"> : tensor<1x1x64x1xf16>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) : (tensor<4x3xui6>, tensor<1x1x64x1xf16>) -> (tensor<4x3xf16>)
  ane.return %0 : tensor<4x3xf16>
}

ane.program @constexpr_lut_to_dense.18 on ane opset ios18 () -> (tensor<8x3xf16>)
    attributes {inputs = [], expected = [dense<"0x543F9B3CD443303F56437B4111BA70C11ABD36C3B542FEC03032283A70C1E6BA99C1B542AF3FD443EBC36CC17B41D835"> : tensor<8x3xf16>]} {
  %indices = ane.const dense<[[57,51,60],[45,20,47],[11,27,20],[61,60,5]]> : tensor<4x3xui6>
  %lut = ane.const dense<"0xAFB41FC18AC176C1E4BE80433D1F2AAA3A3E16BEEBC3D8358140E2B2E143D3406240F3C00A426D40C63C5BC33032E6BA89BCE5C063C2A1C3D1AC35BB2ABF403BC2B8DA41B3C388BDEC3BB63B30C0CDBE70C1B54247C14240A5BC9FB16EB57DBC4A4355C38540513DCCBE39C3283A99C1D2414BBC6ABCB5BF1BBFAC42AB3CAAC3B7435640CCC169C002BD7F2BFF40C29CBBC11C42C339F94318380ABC0DBBC2BC03BA66C068426242DD3B6B4131B721C0253F283D11BA36C3EAB551411ABDFEC054AC82B82E41653FA5C21DB89B3C5643D4C0113E8E415032713EAB3F8B41B8C39DBACFBC543F303F4BC0FDBC70427742D4437B41AF3F6CC157C2FD41A2C3BBC1"> : tensor<1x1x64x2xf16>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) <{vector_axis = 0 : i32}> : (tensor<4x3xui6>, tensor<1x1x64x2xf16>) -> (tensor<8x3xf16>)
  ane.return %0 : tensor<8x3xf16>
}

ane.program @constexpr_lut_to_dense.19 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0xBF42B03B51439A3E12BB4340A1B9B6412FB95C4368C02DC0FA40FA30CCBE633F2FB95C437042EDC212BB43408C3F66C0"> : tensor<4x6xf16>]} {
  %indices = ane.const dense<[[57,51,60],[45,20,47],[11,27,20],[61,60,5]]> : tensor<4x3xui6>
  %lut = ane.const dense<"0xF3B8DA43793D7D3A6D2DDC3F9AC17AC05AC019368C3F66C0B940DA40BAC0353F76BF6BC1B5C324C32BB7B4C0FA40FA306CC02DC03CC0DCBFCAC05943BFBF06BF144099242B4222C245C078429A42A3BE2FB95C43E9C0C5B134C27339E5C12EB947C3473C60AF9FC1AFBCDAC0CCBE633F7D42A2C2663E224393425D41753F06C0B54203417FB69EB30EC3453D3F3FA0397E42E0C185BA053A07422DB82EBA82C13F3CBEB4EABEA9BC92C02C41A5B9583EA82B783EA1B9B641A3B8CEBD68C02DC002C209BF013505420E3D6FBA51439A3E633D73C385BE6C43A2C06B426AB275C1D6BFD2BEBF42B03BFD412EB9F3427DBE12BB43407042EDC2CF42A2416D3E3E40"> : tensor<1x1x64x2xf16>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) <{vector_axis = -1 : i32}> : (tensor<4x3xui6>, tensor<1x1x64x2xf16>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @constexpr_lut_to_dense.20 on ane opset ios18 () -> (tensor<4x3xf32>)
    attributes {inputs = [], expected = [dense<"0x05CCD53F13E62CC078A0ADBF7EAF2CBDB883B2BF1486223F61D1524062163DC08D13CD3FAEFB4E401DE45440665BC9BF"> : tensor<4x3xf32>]} {
  %indices = ane.const dense<"0x8C0756DC74D638C9B9C3C2C8"> : tensor<4x3xui8>
  %lut = ane.const dense<"0xC99BAEBFBC51D23F56C861C095B86B4017004EC0931429403E6C42BD13E62CC0DD9CD93EC1F3563F775CDEBE65F8354061266F40BA0C7B409C5F3E40BE31BDBFE0444D40DB3D0C3F7F886BC05F6E6CC0E452BEBEA35DF53E6B8572C06E07364041DA963F4C34BDBF64375D401D1B19402A4B543FA4564E40FEAF7A3F6D4869C08F0C09BFD70B64C03830523F317763C0CA37EF3F25F126402F417E4065161B3F398B713F3690B7BFC4ADDBBB0B0B06C0158631C0BB39AC3F2FA20BC0B44642C03BA61BBD210B1A407D1BEE3E2335843EEA7968407F945FC09B50AABE5913E5BFEFAE5CC0476E783F074A1A4092B7BB3F8DD86940895F65C05AEB69C0E7D5A3BF3F6F58C0E4D0A23E57DA343FE1DC3740D7847640C59704BF7BD0AE3FB54DEC3E300E623F498515BE121501C00D3EB4BF685D3B3F6703D0BDDE3CEABF84CD4140906A11C08ABB02404FEE71C03FD423C047AB3E3D3EB8604078A0ADBF8351BABF09EC5BC09FEA75C0D694E23FF8F884BE410C3EC059F24C40EC2311C0C45BAABFEF562FBE80C862C05ADCDF3F4FCF114071069ABF3EB3F83FD75F043EE2301D40BE8C0AC0E22E2F40A3E57C4079132A3F6097423FE89941400C845140E9404FC0EFEA2AC03C28F03FFEAB7C3E4508D23F819691BF45A41FC018EAAF3F0A4525C037A8C83DF31FA43F372156BF300306C0DEB940C0D62058C0F045AB3F86CFA13F19C89EBF82044CC02E5439405A7B77401D91763F07DB4D40EA2881BF6251E03F78D706408A400F406DA28E3F2EF2024005CCD53F2FC2E33F59114ABEAFC187BE938A37BF1BE0B53EEB3215C01ECC4C40F2239F3F3FC74840856E8C3FB615AFBF3E2771C08A2685BF54A6E5BFFD6882BE6A0A15BF0EB103C0C68948C04E594D406D28BCBFF52D42BF1084EA3EDE9DA93D38E35A4081CC8DBFC3C03FC03F60EEBFB1FF1BBF401348BFB521F83F74A662400038624000F8FC3FCA874CC0DEEB54406B5C05404BA676C0AB7633C0464D1040237B6C40D2B1023D3792E43F219442BF104508C041AAB2BF9EC372BF85A673C084526B3FE3FEE93FF8E2F03E6273BBBDECF73940AA93F33EBB611B40ABE10D40D0D787BF65830D409E48E03D872B163F835EC73F4D6D98BFAAF77EBFA1814EC053154740D671223FA71D6B3FEBDD6FC0EA2330406F4BBEBEDB893EC0801356C0E4D3F6BF3B74993FFDE04CBF86DEA7BE94917B3D994727C014C85D40E3F9E0BDBA65C93F8A25F1BD595B2140BFE5374013197ABEA77E57C08214D6BF1C0FA13D8D6876BF23A36140C0C730C09CBB49C060624E40D89BDDBEBDE2CABF57109EBDF4FFAABF6FE5D63F86B7C2BE94BA763FC690644053880FC0828420C047B0ED3E7EF0BFBF5CB6873E0A37614095156EC0BF2280BFEC8DD23FAD7F2E40F79AD53E02BEE5BF3B050F3F38603C4019272C3F6411A2BF8D1553C0DDDF5FC045CB044029012940B62547C02111C4BF1E85564062C124C0A9BEA4BF4FA337409EF55940616A2B3F4D45094041F35E4082707BC0D90A6CC0BD83813F334E53C05FCDF43F6306A93ED1D15CC0A6D3503F6CB182BF105F213FF74A694025DACABFF779C63F5393713F733D98BFC2A311BF9D3B093F6A7EC03DE95D35C052A8B63FAA271540662B4F409C60BC3F47B90B403E7D5540E5DB4DBF94F90D4034AC673F187AFDBFD0C95EC063527A3F45EE2240CD57ACBFBDE0C63F9506364095942D40D9EF773F61674040A3579E3F2B143DC052C7F23E1DCC684002F802401EEA51C0B86D1640C4C2D03FFA4370BF339F3F4027B87AC00C6EB73EC3A99D3FD2FFF4BF66A671BF6251F03FFBC8823F568B713EBCA54340BB0A4AC055AD7DBFC36463C081F7C43D02EDD7BF86A051C024DF4EC01BEF1D40C4955FBE3F7806C0998A2640DC8B6940205CA93F8F8771C0DCC111C0E69EB33FBD16FEBF13B84A40EE6DD5BE5E8B1040486F6B40F43345C0B0122EC0736FB23F57341C4094DAF73F04B32E4085B53F3F536369C06969AE3F02A991BF8B3B64C0519E39BFDA6601C0014695BF4F532040041537C01D0D16C0746049C0F68E12C095AE5DBEFD3430C00447EBBEB2317BC0B883B2BF431F44C02615863FC6813A40603937C0E66194BF4260BD3FC49575BDFA3A033FDD1C4A4082F870404D724FC082A0693F83462E3E7CE30640F22EB6BEDD82DFBE8D1E25BFAE35AEBF0AB4ED3F72DFCC3F723D75407195F1BFBEAB5DC0C9AA234030696AC022C91F406903DA3F0270AC3FE97B7940DF401240AF6FA9BF61554E407CE7C4BFAE0E684041E071C0D24FDBBFD0F83540686F2040064B32C02A4773BD764C1140C7A1693FD8510640AEBA4B4073D369C08B6207C0447403C08E4C1B40C4B4DC3E4AE76340A95AA5BFE54F45C0539D3ABE4F5F58403BD3F23F4B54FB3ECC2D1DC094456040290934BF952B74400878DBBF4F9B2F40FEA792BD5DEC0CC01B9022C0C0F7C4BF9A0014BC290C8E3EBDE40C40F62EA63FF71BE8BF47D08ABF94C124C0A77754C0F5684FC0714F24C06835FABEE2A192BD73053ABFC2B7DA3FF1B1F63F453A06C0A1DAB7BF8B186BBF8A0C86BF9019E13FC940124010952740E19A59BFF22854BE39D924C0EAF61CC0B7BF30C03F6D9B3EB10C4240C29839C0C90BF83E1486223FCEF436BF5D31D33EC1E514BF177D1F40020878C07EAF2CBDAFDC97BD7D3AA2BFF9317A409FC7E63F844F69C0991E31C0E13559C0A12E5DC05111FBBF43C2E6BE597641C0D1FF8A3F56A82140D0D71E40AD8872C02D256C40E3EC30409920A23F891B2FC0CF80F23E692C6A4044720E3FE64F4DC0E6420D401E0EE0BF6AF49E3F075879C018F4C4BD5BD7903F05845A405E1525C0A2F54E40A5DB1840A1F5E63F926078BE2FCCE4BF31EEC03EE7A8D5BF590659400CE16DC0BAB534C06C940EC056BBC8BFDC74C0BF2EAE0240E8CB103F1BC144C0DE7637407CEF344098CB21C0A7C8F23C373BA9BDF8844FC018CF983FF59E593FF7BEC7BF4A811DC03F0B3640D6AF3AC03B785CC051B65D3F9C4CFABEB1C2AC3F42F36B401C3C67400708D3BFAEFCACBF31A61140D238D3BD8E2D1EBF70E0F93F87C50AC0AC9A5EC00FA56340DC650140418C27C062349BBFDBCF42409BE8D6BFC421F2BF10B1D9BF50FBEA3F294B0E403FDA0540E42E81BFC31336C0AF876FC0B340F33F139706C0912D3540B4BC404061D1524004BD26BF032B28C0E83B863F69C7BA3FB7DAEF3E43C5C9BE64AF09C080B81AC0126C4240A600264060CB42405EE258C01AB0C1BFEF552CBF7E7556C0E48335405703F2BFE712EC3F42A537C004DB39BFFF93ACBF911A5140A83D7F3DE0C52C40DE0909C02830CEBF2EF4ACBFA36045C0470E0040C8F2E03FED4641C0491B1CC03E3515C06E326ABF6A14D43F1DB7713EE631C63FD0A093BF44C4BABF94336A4097012B40F68FFFBF8DFCB03EDABD364045C470C0D67A6CC09E54B23FC5A8EF3FF2332C400B04973FCF296840817229BF265D2FC03D5D003F7D47B33FEA96733D66550CBF6757704070CEC9BF4689CB3F8B840CC0D7F57840451DD1BE91A065C0D6A95A409F7D583E4FEC12C0B9402FC03C33AB3F1AFEC3BFAE25EFBDE212EDBE6159063FA7117740F6D525C02E137940165F7C40C6BDCE3F5DEA83BF1311DD3F818BFABF9A70DC3F279D67407AEA144051121CC067076DC0F3E19F3EECD4014039205640D64407C064778FBF30B6F0BF1F54CE3F6C1B03C047E03DC0ABD6B33F513E4EC0B45E334048B9D73EEDF4CD3F748C89BE326223C0E5FDCF3E09FC6FC0D9658DBFB76659409C403DBEDDBC3EC0497F7940BD6E9C3FC1967740C7A8723F24CD4C403A3FD33FD34D51BF3A4A77BE401E3F3F227A90BF9FD56D40CF15D4BE4EC0CA3FE7743EC0478144C01ED36240778DF4BF901C653F00F1B13F2A4612BE8D13CD3FDC102D409A08013F19BEC13F6577273F3FF978C028AE66C0AE0D61C04A16BE3FE8B160401C5B963F001312C04E8D3D3EE1630EC051A2FBBF641A2AC062163DC07952733ECA9718401E25A63EDA605D4021129E3E516471C041875B40B78BB2BAC1A016C0C5D516C0DF0C2DC099D67BC0D5B5624076647A404A0E263F8F9B8C3F6A27B43FB30A2A3FC893EEBFDFAD73C0A30D28C07616EE3E44C176403DD90A407B9A59409671C4BF45220BC0CF0E70C0D43B42BF711E2CBEFE1A6DC085A2FDBFCEBA7DC060A623403769C2BE0B0252BECE8B01C09EA551C0DE083DC06B544540CB178FBF94447F3F12DE04C07F966EBEC7A24AC092ED6FC035B0A3BFA1C202C070144E4067473B40802C073FCC0EBD3E004A4A4030560DBFF47C1E3FCDAD5AC065707A3FA8267EC0E05CEBBFE84376C0A605DCBF56F785BEF52EC43D45FC77C096931740BA3F893FAEA2B13ECAC21D3DF0DD42BF8C5222BECAAF6BC093D66CC0215D74BF29EFBC3F13A73CC05EC4664000670640EC3118C0D65F62BE4B4FC63F7E8490BF10D9454094DB07C043E47940DAF914C016E73FBFED9469C0EA4DCA3F6249E1BD717E04BFFDC64B4013E5F8BE1D9A23C0F1BC2C40DFD50B40FA396C405B14DA3FE32012C01AFEF63FFF1E5DC0257DCBBEBF3E05409841453F5D006240FDDF74C0B2165B3F1E1DF7BF77FEAEBF288A293F9D30EEBFC6DEFCBFCA14AD3E2233D7BF0645983FD406B53E7D5C9E3E83B93AC035617C3E890C7B403D3B533FA3012F40C4A2A93F4344383F8B1581BFA056C3BE8BFF30C0E1972BBFE0B32140827409404FDED2BF9D5D713F825307C0155A48C01101A33FE3CF5EBFECE3B8BFAE5139C06C5719408BF40940FB016340A200C3BCA8EA6FBFDE52B73F58AF683FCE4F19C04A7703C09D7918C0273128407F94784044DA77405F1A06BF3B366B40047E37C0DD643A40CB212DC05C61D23E86450EC0F4945340B1C779C084BD5EBF183C21BF83484540B69E4240C3F5ADBF1A97D3BFC77DFBBF811F6DC0608D0FC0F18D47C0062015BFBA2E7E40EAA07B40995A05402D3407409FFDC13F1D8798BFCE1B3FBE5AEF8D3FF7E758402A7C08C02A82E43FDE9307BFABFD7BC02489DBBFB668D0BF196BC73ED61EBC3F730F0CBE6A4F25C0F0F86D409400FB3DD5DF5F4027495B40BD7B5F40EC967DC0A9F424BFFFE566407C850EBF5CA0F1BF8C42AD3F1869BB3F56D4A3BEE441B8BEADB342BF46A2C33E2885F3BF9D2F4DC091EF62407063D93E10E3573F305F66BF59650EC082576B3FEE8F634076062B40FA876240424A30408E95723FBCD462C0D4637DBFF2D1EABF0D4CB83F07CC2EBFA19770406E30333F73DF2FBDDF6277BE28BF124055CF3940E106333FEDEEEBBFD4E777C095AC4E400903B6BF6CD4BABEF93B7B40CCD627400C4076C0FA6F03C06607DA3E49BC0040FAE866C0EC82A23E47EC2D4000A34340B99AC8BF13E600404C1C11C01DE45440AEFB4E401E726CC00202C03F94378ABF4630D63F665BC9BFB327BDBD762577401CE1A93FD0FDFF3F9F2231402B149C3F59415540B32DCEBBF375E0BF5456F1BFEFF21BC000DF2440366CDFBFC16B303FB0CD49404F99D63F6CEC1540FBA6ACBFDF4247406A13FEBF549C38C026DF8CBFC4B7FBBFBC2331C04E7FA83E40A7CBBE1F17083F1A2B65C0034C49C0E4BF8CBFEF802FC052AE85BE1AB946BF19414D3F164887BD4B44E53F2B52153F4A0841C0E3C274C0B398EBBE9EFBD8BE1808C53FA084533F212BDA3E4BF6923F85380740E9A258C0A6F3D33FF9ED37BF60A607BFF43F58409324003F975CE53F0069973FF4FF0740"> : tensor<4x1x256x1xf32>
  %0 = "ane.constexpr_lut_to_dense"(%indices, %lut) : (tensor<4x3xui8>, tensor<4x1x256x1xf32>) -> (tensor<4x3xf32>)
  ane.return %0 : tensor<4x3xf32>
}

ane.program @constexpr_lut_to_sparse.0 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0xCAC000000000CBBECAC0000000000000000000000000CAC0CAC0CBBECAC0CBBECBBECBBE0000CBBE00000000CAC00000"> : tensor<4x6xf16>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[0,1,0,0,0,1,0,1,1,1,1,0]> : tensor<12xui1>
  %lut = ane.const dense<"0xCAC0CBBE"> : tensor<1x1x2x1xf16>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) : (tensor<4x6xui1>, tensor<12xui1>, tensor<1x1x2x1xf16>) -> (tensor<4x6xui1>, tensor<12xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf16>, tensor<4x6xui1>) -> tensor<4x6xf16>
  ane.return %dense : tensor<4x6xf16>
}

ane.program @constexpr_lut_to_sparse.1 on ane opset ios18 () -> (tensor<8x6xf16>)
    attributes {inputs = [], expected = [dense<"0x094000000000BBC109400000A13A0000000070C3A13A000000000000000000000000094000000000000000000000A13A0940BBC10940BBC1BBC1BBC1A13A70C3A13A70C370C370C30000BBC10000000009400000000070C300000000A13A0000"> : tensor<8x6xf16>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[0,1,0,0,0,1,0,1,1,1,1,0]> : tensor<12xui1>
  %lut = ane.const dense<"0x0940A13ABBC170C3"> : tensor<1x1x2x2xf16>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) <{vector_axis = 0 : i32}> : (tensor<4x6xui1>, tensor<12xui1>, tensor<1x1x2x2xf16>) -> (tensor<8x6xui1>, tensor<24xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<24xf16>, tensor<8x6xui1>) -> tensor<8x6xf16>
  ane.return %dense : tensor<8x6xf16>
}

ane.program @constexpr_lut_to_sparse.2 on ane opset ios18 () -> (tensor<4x18xf16>)
    attributes {inputs = [], expected = [dense<"0xE8C189BB29B6000000000000000000000000973EC04204B4E8C189BB29B6000000000000000000000000000000000000000000000000000000000000000000000000E8C189BB29B6E8C189BB29B6973EC04204B4E8C189BB29B6973EC04204B4973EC04204B4973EC04204B4000000000000973EC04204B4000000000000000000000000E8C189BB29B6000000000000"> : tensor<4x18xf16>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[0,1,0,0,0,1,0,1,1,1,1,0]> : tensor<12xui1>
  %lut = ane.const dense<"0xE8C189BB29B6973EC04204B4"> : tensor<1x1x2x3xf16>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) <{vector_axis = -1 : i32}> : (tensor<4x6xui1>, tensor<12xui1>, tensor<1x1x2x3xf16>) -> (tensor<4x18xui1>, tensor<36xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<36xf16>, tensor<4x18xui1>) -> tensor<4x18xf16>
  ane.return %dense : tensor<4x18xf16>
}

ane.program @constexpr_lut_to_sparse.3 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x3B09294000000000000000003B092940C3C2CA3F000000000000000000000000000000000000000000000000C3C2CA3F2A762FC05757DB3FCB6C40C02A762FC0F78A5E402A762FC000000000F78A5E4000000000000000005757DB3F00000000"> : tensor<4x6xf32>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[1,1,0,0,0,3,1,0,2,0,2,3]> : tensor<12xui2>
  %lut = ane.const dense<"0xC3C2CA3F3B092940C4C700407A8F01402A762FC0CB6C40C0F78A5E405757DB3F"> : tensor<2x1x4x1xf32>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) : (tensor<4x6xui1>, tensor<12xui2>, tensor<2x1x4x1xf32>) -> (tensor<4x6xui1>, tensor<12xf32>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf32>, tensor<4x6xui1>) -> tensor<4x6xf32>
  ane.return %dense : tensor<4x6xf32>
}

ane.program @constexpr_lut_to_sparse.4 on ane opset ios18 () -> (tensor<8x6xf32>)
    attributes {inputs = [], expected = [dense<"0x37DF12BF000000000000000037DF12BFBAF0B4BF000000009D7C654000000000000000009D7C6540ECDC0EC0000000000000000000000000000000000000000000000000BAF0B4BF0000000000000000000000000000000000000000ECDC0EC0292D49C0672EC8BFE0A318C0292D49C021AF0DBF292D49C0912AFCBF334D25401C920F3F912AFCBF04F69FBF912AFCBF0000000021AF0DBF0000000000000000672EC8BF000000000000000004F69FBF0000000000000000334D254000000000"> : tensor<8x6xf32>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[1,1,0,0,0,3,1,0,2,0,2,3]> : tensor<12xui2>
  %lut = ane.const dense<"0xBAF0B4BFECDC0EC037DF12BF9D7C654088458BBF1D0C9C3F6723B33E002F1740292D49C0912AFCBFE0A318C01C920F3F21AF0DBF04F69FBF672EC8BF334D2540"> : tensor<2x1x4x2xf32>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) <{vector_axis = 0 : i32}> : (tensor<4x6xui1>, tensor<12xui2>, tensor<2x1x4x2xf32>) -> (tensor<8x6xui1>, tensor<24xf32>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<24xf32>, tensor<8x6xui1>) -> tensor<8x6xf32>
  ane.return %dense : tensor<8x6xf32>
}

ane.program @constexpr_lut_to_sparse.5 on ane opset ios18 () -> (tensor<4x18xf32>)
    attributes {inputs = [], expected = [dense<"0x4E163340669A2FC07061B5BF0000000000000000000000000000000000000000000000004E163340669A2FC07061B5BF7ED371C088A229C07117BA3F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007ED371C088A229C07117BA3F41BFB5BE6C39FD3F1BFB8E3EDCD55D4027645FBFC198EABFE37C5740E1D969408ECA72C041BFB5BE6C39FD3F1BFB8E3E9FE58DBF639D37BFA94A704041BFB5BE6C39FD3F1BFB8E3E0000000000000000000000009FE58DBF639D37BFA94A7040000000000000000000000000000000000000000000000000DCD55D4027645FBFC198EABF000000000000000000000000"> : tensor<4x18xf32>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[1,1,0,0,0,3,1,0,2,0,2,3]> : tensor<12xui2>
  %lut = ane.const dense<"0x7ED371C088A229C07117BA3F4E163340669A2FC07061B5BF4F5C0AC0D9AF30BF83B55C407A8C31C0962A2940CEEF244041BFB5BE6C39FD3F1BFB8E3EE37C5740E1D969408ECA72C09FE58DBF639D37BFA94A7040DCD55D4027645FBFC198EABF"> : tensor<2x1x4x3xf32>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) <{vector_axis = -1 : i32}> : (tensor<4x6xui1>, tensor<12xui2>, tensor<2x1x4x3xf32>) -> (tensor<4x18xui1>, tensor<36xf32>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<36xf32>, tensor<4x18xui1>) -> tensor<4x18xf32>
  ane.return %dense : tensor<4x18xf32>
}

ane.program @constexpr_lut_to_sparse.6 on ane opset ios18 () -> (tensor<4x6xi8>)
    attributes {inputs = [], expected = [dense<"0x1000000BFC000000000000120007050AF0F000000000FB00"> : tensor<4x6xi8>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[7,4,6,2,3,6,5,6,2,2,3,0]> : tensor<12xui3>
  %lut = ane.const dense<"0x0DF91010EEFC11100CFA05F90BEE07FB010012F1FDF4FC0212FFEE0010F807FF050D0A05EC050A01FB0CF0F210EEFE0C"> : tensor<2x3x8x1xi8>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) : (tensor<4x6xui1>, tensor<12xui3>, tensor<2x3x8x1xi8>) -> (tensor<4x6xui1>, tensor<12xi8>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xi8>, tensor<4x6xui1>) -> tensor<4x6xi8>
  ane.return %dense : tensor<4x6xi8>
}

ane.program @constexpr_lut_to_sparse.7 on ane opset ios18 () -> (tensor<8x6xi8>)
    attributes {inputs = [], expected = [dense<"0xF000000BF500FD00000BF0000000000000110000000000F00405EFFDF9F910FAECFA0202000400000E0000100000F600"> : tensor<8x6xi8>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[7,4,6,2,3,6,5,6,2,2,3,0]> : tensor<12xui3>
  %lut = ane.const dense<"0x1212FF01EFFBF914130B120E0FEFF0FDED0D0D030804EDF70B0BFCFA07F9F205F613071011F00A0E0710F9F2F5F0EEFB03F312F3F40F04101314EC0405FAFE0B0B07FA03FBF5F10CEE0BEFECFDFA080E0EF6F014F90206EE09040B0B040EEDF5"> : tensor<2x3x8x2xi8>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) <{vector_axis = 0 : i32}> : (tensor<4x6xui1>, tensor<12xui3>, tensor<2x3x8x2xi8>) -> (tensor<8x6xui1>, tensor<24xi8>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<24xi8>, tensor<8x6xui1>) -> tensor<8x6xi8>
  ane.return %dense : tensor<8x6xi8>
}

ane.program @constexpr_lut_to_sparse.8 on ane opset ios18 () -> (tensor<4x18xi8>)
    attributes {inputs = [], expected = [dense<"0xFFFCFF000000000000140EFC0FF6EE00000000000000000000000000000000000010F60BFC11F008131312F4ECF113EE0E06120E0612000000FC11F0000000000000FDF003000000"> : tensor<4x18xi8>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[7,4,6,2,3,6,5,6,2,2,3,0]> : tensor<12xui3>
  %lut = ane.const dense<"0xF4FBFA11EE04F3010F0B0D0B080113ED0CEEFCEC01FFFCFFFD030F0310EF0DFA080E0B13140EFCFA0F0FEEF902FAEF090CFF05FBECFD10F60BF2F313F5FB09ED140E0FF6EE0404F5F809F501110307EC01FC11F0F9EFF10A030E0813130F11050306EEF0010DF6F40FF20301F9021112F4ECF113EE14F8F9FDF003FF0A000E0612F202FFFBF4F40A09F8EC040405F6F1"> : tensor<2x3x8x3xi8>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) <{vector_axis = -1 : i32}> : (tensor<4x6xui1>, tensor<12xui3>, tensor<2x3x8x3xi8>) -> (tensor<4x18xui1>, tensor<36xi8>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<36xi8>, tensor<4x18xui1>) -> tensor<4x18xi8>
  ane.return %dense : tensor<4x18xi8>
}

ane.program @constexpr_lut_to_sparse.9 on ane opset ios18 () -> (tensor<4x6xui8>)
    attributes {inputs = [], expected = [dense<"0x02000006040000000000000C020A090F0307001300000400"> : tensor<4x6xui8>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[2,6,10,13,6,4,10,12,6,9,14,10]> : tensor<12xui4>
  %lut = ane.const dense<"0x1311020C0A0C020501030C05140913110A0B13140E0B06030A0009090F130B050B080E020A13031011070411020C130E"> : tensor<1x3x16x1xui8>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) : (tensor<4x6xui1>, tensor<12xui4>, tensor<1x3x16x1xui8>) -> (tensor<4x6xui1>, tensor<12xui8>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xui8>, tensor<4x6xui1>) -> tensor<4x6xui8>
  ane.return %dense : tensor<4x6xui8>
}

ane.program @constexpr_lut_to_sparse.10 on ane opset ios18 () -> (tensor<8x6xui8>)
    attributes {inputs = [], expected = [dense<"0x08000007000014000012090000000000001200000000000B110A030D0008000914041004000900000000001400000900"> : tensor<8x6xui8>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[2,6,10,13,6,4,10,12,6,9,14,10]> : tensor<12xui4>
  %lut = ane.const dense<"0x0D07070608140D110A09121111000407120B030714020B040C020D0809140906140E0804020A000C0108100B07120E020A14080B0314030D0D040F0F0E130013060601050E010D08040F091300100A131203080400091009030D120B070D030B"> : tensor<1x3x16x2xui8>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) <{vector_axis = 0 : i32}> : (tensor<4x6xui1>, tensor<12xui4>, tensor<1x3x16x2xui8>) -> (tensor<8x6xui1>, tensor<24xui8>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<24xui8>, tensor<8x6xui1>) -> tensor<8x6xui8>
  ane.return %dense : tensor<8x6xui8>
}

ane.program @constexpr_lut_to_sparse.11 on ane opset ios18 () -> (tensor<4x18xui8>)
    attributes {inputs = [], expected = [dense<"0x0F0C140000000000000B0513040C070000000000000000000000000000000000000D09110F08040903070D0306000C02030B0E0807060000000C0712000000000000040C07000000"> : tensor<4x18xui8>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[2,6,10,13,6,4,10,12,6,9,14,10]> : tensor<12xui4>
  %lut = ane.const dense<"0x02050704070F0F0C14130B020903070B0B100F08040B0C100D051110000F0B0D1101000D020D09140C0C0C0712070B0112110C050E040A120E0606030403010D080F0B051305140B0805111402070D03060C0006000C0203010D120309080909070B0A0A1111100502100010060314060206030B0E10010A0D0714080706040C0705100D0A03110D0911130C00080E14"> : tensor<1x3x16x3xui8>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) <{vector_axis = -1 : i32}> : (tensor<4x6xui1>, tensor<12xui4>, tensor<1x3x16x3xui8>) -> (tensor<4x18xui1>, tensor<36xui8>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<36xui8>, tensor<4x18xui1>) -> tensor<4x18xui8>
  ane.return %dense : tensor<4x18xui8>
}

ane.program @constexpr_lut_to_sparse.12 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x00C200000000F7C08FC10000000000000000000000004939E6C2043B7FC3A93CBEBB59C20000C9BE000000002E3C0000"> : tensor<4x6xf16>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[16,58,43,12,9,45,3,51,16,40,11,56]> : tensor<12xui6>
  %lut = ane.const dense<"0x484015C18A418BC133AC03BF4437EABC46410A40EDA701C32E40243A293F3AC000C2B6421D3845C34EBD01C35A431AC262BF6EBFDEB30C39E7BA33C341360B43854050345F40564362BFD9BF7BC0BF43A740CAB860C1AC42A93C14C1E9BA8139FAC3642CCF4195C1EDC33BC185BCEAC2613BEA3C62B49B3DAC3857C001405C3CADB56DC2BCB226413FBA8DBD993F983474C215BB4BB938C2EEBC72C3D93F12419D3CB3C23CC3B9BF83BD753DC0B8143747C2C3421942563F373A78C03CBF00B995C335C226C27DC042425440FE42283E06389EC3E4C38FC1A2383DC02140363DEB3D32C0A03512C2334285C091B92543C3422CC3F7C03CC352C0283DA3BCCD40D23B01BA5DC1E942C63F9D306DBF0440CF3A4337A2C021415FBB32C3014363BE61BD3B376DBFBAC3FEBC23C21A2987B818C3BE35ADBB7EBE32C2DD428AB7703C5F406442D3C21FC12340EEBB40BCF2438E3F2A4353BC41401BC06AC2F241CA3FFDBE38B9E9B8E2C14FB8F9382B428BC057B6E140AA40663EE73C0640CBBEF041FD41CAAD20434CC3F434D9C315C0C9C1A2C049BADEBF0D244939233CB7C34C427A3ABA3C8440F2C38EBB3934A942983C9B3664C3B934FE36F5438DC236B537C007C375C10F38FFC35DB40EBE904103C26D4147BC3A4341411F40693DD5C233BD49B2B1307CBF0131E137F9B894422C425DB03E392F3C90344BC27343893AFC349442DE412D377FC304410ABECD3DE73DBFC0E6C2C5400ABE2F390234C534C53F5FB2D74095C0FE3FF134A6C143BDCC3CB643CF43353836C28EC351BCA9414FB463C19AB792431AC1AA38C942F3435FC3FF4152BF78C2CCC0803F043BC6B85A436DC000C271C1F3C387B8E04255BCCBBC4242D54337381334A2B748C209C37DB8603C67196443B5C0563D8E2D2FC2ECC2E3C1EEB3A1B99D3F1D395B3EE142FCBFBEBBB33FDC417440ECC217C28CBF6DBA4AC36AC3C539FFC3C5BF23C145433AC3763CA2C0F33F6ABC34C141C0E042B74059C26D3DDB421342A842DEBF3FC07540B33C49C1C03EA93C6843E640B341F13EDA4264301EC2F04387C31340C3C27C3BE3C375BEEB42B5BDC6C13C37C2C373B877BFCA38ABC0C9BE8AB8CA438BC2CF3F96B4EA3F9D3C04C000BCF034FEC389420D41BB38B8431ABF423D55B9323840318540503DA0C1FC35974371C1FF3BD3C163424AB89DBE43C082C3D5B99041FFBFA3BD37C14B4160BFA44251AFD5BC40C300C0C5B432B893BE4A42083D883C06C16543493FE1427BC11D393BBD9643F64019C044C3263B384216C1FC4252C2423FD14018B767B4153EF1B8AB3D88B5E1B36041BDB989BD853589BEEEB50DC07F3D9EC1FDA83CC0673899B0FCBF8037943F7D404B3D59C3F44314C1A93CAB4001C286C223407338B4C22AB9342A27C1D13E2E3C2FC285C3C6B4384158B1A0BC8640"> : tensor<4x2x64x1xf16>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) : (tensor<4x6xui1>, tensor<12xui6>, tensor<4x2x64x1xf16>) -> (tensor<4x6xui1>, tensor<12xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf16>, tensor<4x6xui1>) -> tensor<4x6xf16>
  ane.return %dense : tensor<4x6xf16>
}

ane.program @constexpr_lut_to_sparse.13 on ane opset ios18 () -> (tensor<8x6xf16>)
    attributes {inputs = [], expected = [dense<"0x654300000000F53D723D0000D6C000000000D2C0A239000000000000000000000000C03700000000000000000000B7C39D40E1BED0B2D3C032BFC9C298BE1331A543A0404C3FF040000073B400000000E4BD00000000F441000000004B2A0000"> : tensor<8x6xf16>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[16,58,43,12,9,45,3,51,16,40,11,56]> : tensor<12xui6>
  %lut = ane.const dense<"0x9839083FA03A02B895BDC9B4C1B0CD3EFFC0D2BB64C19E34464041AC0F41993F7AC2E44278BC57B4D34368BBE640BFBA8D407FBC43C22641C53404C3F9C3113E6543D6C08EC31A291CBF2F3E3B3914C275BF3240173EC5368C41A8B496C332C0E1C0B7BA5FB571BE31C0EFC0D8BE2EC295C25A33D5C266C00BC3D43899C305C067C0D040A33FBD4088413342613F99C254C1F7C1313E79414EBD04386B4089C3AFC0E54119434F26FABCECBB36438E2BB84155425A3F98C3FD3C58387BB9ADC3F2B8A443AD3442419539FE436740094304409040173D0CC056BFC7BDAFC20FBA653C80C2123A2142313ED33D0A3635C0E839CB3E4B3FDBC3D04004BF86BE8CC07042983EDB404AC26CC253403C3A5D3C9AC2CBB845BC51BA5F416441E0BDF0C2EBC3B635FE3382BD373FE8BC11C24D3FA0C298C349C1C8C2F7BE6442024257B95E3E85BE1BC38E41CB40E040B64085BF143B06436BBE7D40E33F723B1C3FE23ED3C0A138AD3C8DC0C7BD5A396CC1284209C2CE40C343483E0B3EC33AC2C0FC39883A693CA7412CB1FF430CAF06B8A93CC03E1F3A6E3C90C326BC4641DEBA36BE3A43EAC344BC0AC2EA403342723DA2390D3D1B404E3E26400FB60343933E214131413A3274BD753F704289C3094278BD744328C1E741B13ED539A1B3A9C16D3E863537C358B780C3F53DD2C0E03B494273C3CDC39F438AB980B8ECBFC53C253A6CB69EC092AA88B046BEA443C5B400BC4340203852359A3BB4C0A4C336B75E2E923DC4B7CFC3A2B9FE40C340A8C2CC423242D0BE4F4190431FC1A33DBDBCFFB93DC15EBD33C160C292C3593924C06FBF3DC28AC24A425C407BBE2DC033C0D2429543BC3D9FBA2FBC9340C84034B8C04027BFDDC097C2A642F342443660BFF93383C3D640023D734049BCAAB6E7C1DDBC49BA34BEFC3D7B4180333235CB40F5C31C436139DFBC3F3D3440FB35E6BF15C3933D69415CC130BE69437EBA593DA6C3FD3AB441CCBCD7C3E94052405C4262BF3BC19B30A23F82BFE040F021C1AC923FA94356427842EBC1A0323EC1D4BC0BB8DBC0F3389BB09FC11F40E640A8BCC24122431541BBC118BBFB364D437DBF0CBE3F43E443A8B25442D3C1E5BC133C0AC2DCB82CBEB142DCC061BCEAB56F42D1C1C037B7C335C0D43D1D4138C0D6C1EFC29542BEB38F40F3BD9CB2C9C171C2F0BB05B7FCBDA2402E429740FCBBF640E5B9DA4353282B41B3BB0AC2D8414CC05838D4C0D9BE8C3D5538DE41B8C33A40BBC05F41143110C13BC053B974427CBEA83FCDC34A42A33B91BA5F4386384740FDC1F3B910C0353858C2F8C229C0C9C19FBA09313E390BBC8CC10842A4C0F839053808C26EBCE54397BC54BB4443634194C3DA3F2132ABC2B64332C0DFB8AD3F3CC201C3C937DABD27C287BC17C1613D2EC20538B94348BDA73B97BE02BE10B62FB68CB864436C40A3B809368C43D0B2A543F94295B8FAC318C379B8FA31DCBFE13AC842733E9D4098BE54BC77BF60C19C4333C0AEC1ACC0974376BCA03F354059C185ADA83EB7B6F43BC935DDC0C343B343CDBAB8C360BB6B40E0422D42BEBE6E3632BD25C39EC349419F3D2041F8C1223CE1C0A541EDC07BC22CC39FC295C1163D8A3F58C1903B67C307B430C1C13B92BD35C1BDACC8434443DDB83B3F2541E03DB3416BB7A04039B637C1ECB42ABAD7418FB0C443E1BE133196C243429843C5BF5143E5BCFB3D224181BB063FBD3CD53A7CB5D340B3C2C9B8C9C055B185C2D639BAC095AE6C413D39053E52430CB72FBD8440D43D4C431AB756B5E23D1340ADC3F33E424053BF61C0203AD94196432CBD96C26E438F43A63848C2AAC1A843ED4157C0C2C1A5B1C2BD9C41FAC04DB8E7BB502D103D1EBF0DC3713A96C11C428C4032BF4C3F6541F7BF403C59C06A3EAFB978433DC2D54038AD7440D943CEC0C12D6A3F65BFE54039BDB3BD41410CC2324192C3C042E3B8D33B1DC14FC383424E4058BC88BD74C1AABF79C256C3F5BDAB3C003C1F3ED63DFBC18741D0401C41D5C2C9C2F040ECBF093E01AA54430EAA49C1663CDBB907BE5BBFBD3EEB43B539F635DAC00ABF9DC0A93606BFCE42D3C0A040EFC2893F0CC2FC4344C09F3CE2404FBCA12796B5A043A740693F26402843484156429DBBD8372C3C563D88C10B4286B94CC3AB402BB678429EC0DBBD9540F7A8B93A3BC318C069BDBBBCAB43E6ABB54167BC3DBF24B15ABD27BEEC3E73B4F441434159C14B38ADC28CC3922E364219C048BB5535B03F2A3A7F42AFC353C19C37A6C211BB35C135BF163E8841C2C1C5419CC22742F1BAF1AB8CB82F42E6B9EA3EB4434637FD33F33BE5BD29BE96433D4166BDFDB31E3104BEF4BD333DE0C0A5C0A143D2BB7CBA0F414BBEDDC2D537B542F8364636B239E341D64283C360B8A8415DC006BD833B20BCB330F0344BB7323B50C377340A41EE3D0E42523422C03C398F42283F013D37BC2BBBB9B67242123E59C0E5BDDBC11AB011BE7C43253CE1407F3046C18DB7FABC472EFB38963AC8C365C122B9B43C5B40D941C737E7436AC176439B414FC356BBAB4382C08CB9FDC1D032AFAEFE43442D623ADD41AC3EC1BDA6C34630FD2F18C022C10442FDC08FBF0BBDE6BDE13C464187360C430FC1224107BCA7BE7D3649BF21AA7BC106BF843B77C0BEBFF8B5D3B9F6BCA5C279BEF2B4C43C1F42B141FE4262408CC057335DBB93C0B43D3BBD3B3C5C424B438DB80B3ABCC002C283C121A749C0C643ADB568C35E3042423842C042AEC1A0427A3C5CBE963A95C38D42C9C3A439023C4C3F9D3D943DFAA0D9426342F3BEAB4044BDD8C144B4EB35BCC1D840CAC18B322F409ABFE4BD4B2A263EBC409EBF644389438FBDB24174417840564263B00B3B174254C1"> : tensor<4x2x64x2xf16>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) <{vector_axis = 0 : i32}> : (tensor<4x6xui1>, tensor<12xui6>, tensor<4x2x64x2xf16>) -> (tensor<8x6xui1>, tensor<24xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<24xf16>, tensor<8x6xui1>) -> tensor<8x6xf16>
  ane.return %dense : tensor<8x6xf16>
}

ane.program @constexpr_lut_to_sparse.14 on ane opset ios18 () -> (tensor<4x18xf16>)
    attributes {inputs = [], expected = [dense<"0x4043A0C37234000000000000000000000000CCB8B94147C34B34DEC162C0000000000000000000000000000000000000000000000000000000000000000000000000723ED6BF18C1B6B91C3507BE63C39C38DEBE2243A3347AC0163DBFB33B426742F0C3B8C14B41BBC10A4300000000000002B6B0BC58BD0000000000000000000000004E3DEABB5BC2000000000000"> : tensor<4x18xf16>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<[16,58,43,12,9,45,3,51,16,40,11,56]> : tensor<12xui6>
  %lut = ane.const dense<"0x14C1D2BD3F3FCD3583BBDF40FCBC32BD783FC74056C03232C741A640CF37DEC243BC72416B3603C1D23BB142A2C0553F2843874212BE07C1EF36833E3D43433D113B83C22C433E3B74C1A142A8407F42C3BF523EEF438A4318C2C743EDBDD5434043A0C3723404BC26B83830673B9DBDB43BA640F6C3784081C1F6BF38BEF1B381C2A44100C229C38A4307BD62341337FD3B3C3570B51BBF073D3C41C5C19D2B4742273F1F4037C19D3B0B406C4296BF803D8C43B7419BC057BCCABD6B43F2C192C13FC0B93854C179BC223DBF3A54B7B0B88DB4AAC1A8C2A32DF2C08DBE97BFA638AFB68AC2D53E74C160C304B312C3B8B8A041EB3F34BFD2C005C16A41B53C4143973FED429FBF28C203C161C035C27642D73F943BD6C0D0422B42A131D6C3862F1241322D08C01EC3A84371C366C1463AF13BDC3ED2BD6F424540E0C0A4C275C3A0BF29B8513E5BBE55436C36CEBD724111BD2630CF40703054BFCEBAB4BD6A41C7C36A3D0340D3B95EB5D442AFC078C26D42E3BD2629893F1AC0033D46B3683E7CB9CE402FB4F1C0F13E1CC3744214436BBF7EC13B41CD42DDC040BF3439F6B9F742713DB338D340C4ABE7C1A43CA2BC6FC05C3D9FB0CA3FA6C16DBE1BC22042B5BABFC002AC87C1754299BA9A3A1FC38A4059B87BBED343883EDC4082BD7ABCFD4146C218BD5243CF3F55429DB808B8A8BCAF428BC2023EA33612BE943F8F3E00BF24385C4174C1D1C3D4B52A432B4286300341B2C10FC07ABDA8BF1FBA0442A741FFC1CFB86CC38143A34010C192C3B340AEBCC1427AAA9343F1C3A642F1C0D4C0B243853F65425A402E3E30C32E403EC1133EC5C3CC419C43E23FC0BDD0B4BFBDCEC222BD25BC8C430B3503C28743433C48C1A2BE49429DBFD34106413E3E4B34DEC162C07BC254BCE7C312C08A4165B117AEE240A031A9431CC0EC2FC7C055C320C1BE368CC13435FDA50431EDC3A8C0E9BE5AC344BC514297C208C151BD92B7A43F7DBCA0C1833CBCC3553DF1BCA8C0473ADFC38D3DAEC0CCB8B94147C3BBB6D5BD6CB4C8BDB1420BC3FDB6DAC297BECFC033C3BFB349393DB792BD3DC340B8922752C0D6C0CFBDBCC021418D3CA841A040E5C33D41F1BAE4C32F3BBCBAE1AF04C1ECC0F0B9FD3CFB277E415A3E8841CDC2D33D814219C16043794355C0663820BEF7C25FC01F38C63CD1BD56398DC0E54379C077BB49C159BC4E426BC29E3DC43C79264F41B138BDC38C408F2D053EDF39753FF7419B433D35183A1B421DC009415DC3CC378E4077AFC1C0E14212C1FF4244C30D42E6401B42113EC7C14842D3B711415B40AE4369C39B360E422C3F71418FC1BBBE7FC161BE3634D3308B3C12C2D43F21C39F3ECD43653298C2CA34AFB586296B438E42AC40A04240B1C5B52441653AB0400436F8C1B3C26DC26EBC563D573FA4A3BF3CB5BBBD936DBBC9BBBF40DD426541DB3CD93DDEB4F9BA53C2A0BEC2BD17C3BAC28EC09EC119BA1C33B7BBE7C215C1023D413C493C5C3ED7429E3D26C0662E334340C10EAEEF3D3D394F35184180B5333FF84093C266B1F2C30CB941BE55BDA93FDDBEAF39D84009430AC2EB42B0AA763898C2B9B90CBD1C41F237F83D35421D373CC264C0BEBFEAC087C17EC3B9C35AC354B57A42C83518B51DC3C7B89C3DA2C166431CBA21C2A835663AA1424743A8C188422EC27028CC43CF3FBFB39143CE39E543B1BE9EC322B06242E2C0723ED6BF18C123BE0FC1A13868B6A3C1B54332365F4220BFEF3F10BB02C12B3C37B6144140B956BD3F373CC30139B4C2343DC4B0A33AA7C2C041AA3DCBC01E4059C286C321BDE731124005B9F4414A4191BDF4C14DBAEB40F431DCBCB4C38AC3002F49C13D39EC41C64023BD32B20DC2FF3E8BBCE4BF66BDA4B26CBED6C388BEEF43A6C35C37C741DA41B4C166BABBBCC7BC744388413CB8E3C2EF40D6BB01C04B414640B234EB3862C1BA32554157C05643BB42B33FD84201BAA2395F342243FF42F4C3A33B09C011435E43F340B0BEEE2E263E11432BC21D43453DA943E54016BE54BB85B71EB4B3C35D401643F4BCD83B35B28EC1B13C15B85A42D54307C076439BB5FEB89442773D454069A92940054263C0C73A863B2C3EBD41E4C3D235A33C383C27BF0DC22EBF2DC3CAC3FD355126DA3F0EC3C041DAC16BBBA1C1D9C33142254100C143436B2B2243A3347AC0BDBED8BED4C16942DBC3032F95BDD1BED4BF92C16DC32342BAC0B9C066B9B6B91C3507BEBDAD07C2EE42ECB3CFB8A23E0340B042D73C5BC340BEC3C06D43C6C1C642CC405FC3B3C1A542EFC1E7C30F3A40B931C1AB39C641CFBD07BC4939513927C01DB385C28B422FBA4D425FBC3BC2CC423241E9418241F338CC3C553DE9BA3341C229343F57C2C740F7BD3843D9422DA5254246C09E422CBA64B960B7A8434C43F2BD00412CBCFB427E423B43C636DD42204298C21CC3E8C0F2C2BAC1D93E5FC041408543D4429F3E74B6952E541939C304B67CB88941103CDFBB96BFD942AFBAC9C0B33D5ABD9543D74075BCCDBD51394341B1C063C39C38DEBE2CC12EC36734C8C2113F74BD25C175C10FC2BE30503DBF422A4092BE9E42F4418241A7B7A842843D17BC71BF95388041364373BAB6BF57C0384039C1ABC153BD8343483D514373B9A4C1F1C3B3C0DB4357402C3F44428DC1FE40273FE8B9884313395C4130C1C9C189BD8DB3F63F41C11C3FB3C3DD387BC02AC321380ABD744364415D32F34150BC42BD5CBAFC42FAC0A43710AA3E40133BD1C1D13851C1723F10C36B3B9E4380C0F6C343C1ED4048C147B5563990BB9341543FEEC36B416943E03215BD82C09AB7313FAB406742F0C3B8C163C0E44050C2F63D3DBAE6C1744018C07C3E3C3E6C407C383132273C35C089BD88C1A9BCD73FE440CCC2C738E140413591BF6FB546419342C03D5440764175420834EBBE1D41234102416ABB4F3CDBBC7EBE09C1EDB4943F46BF9D3A0DC0063EAA39D43F85B659B6794336BFA13E4F43F4BEEBBAFCBC37C0A6407E380542F2C0D24257338A3AD2BD7CC24B41BBC10A43163B43C1A6C1592DF3437C43593E803DA9B516BDF6426DBCFE3CF5C287C2A1C376C3073F1F3F49BC51BE2A4345BA8DBAEF41C13FFCB006BCA1410430163DBFB33B420E4158B85AC08A404037DF419E40FE3CBD34AB4297B8D5BD29B666C168B88E4155BA69BC1E3DCFC2E8BE4CC0503AA44317BE39B4F9BAD6BDB5C2B33921382A4070C299C2114303BDA1C1F14047C11142683DCFBC8DC2363F2641A643F8C3824188426740AAC2C13969BF6BBAB4C39F3C374316C3FE392FB56243E142CB3D1343DAC17441E03CA143B8B902B6B0BC58BD6FC3813CAB35C1414F3F5941E9428A3D5BB06D3343BA20436FBC73BC1E3C5730524301C3E941C7B8193C9942FB3C53C2D53D55C18743773B0AC162387940B33D91BE5BC34043D84195BF4FBE29BD9FBA5B40F2BFD94390BF98C22A3E163843BAE3C15F303FB756C1043BC1419DBFA8C26843B440A0C23F4325BFADC1F1373D4194BF21C26041C635494369B415436E350DB4F135EFC094416841B1C3CC3F5D1F49C38FB386401637DD405AB9E2C052433EC1C840DFB4E6B794C057422940394111B980BC03BB34BD60C1283C68429EC02841F2B4F8BC71BC7A35D74233331541C1434443603CF4C07DBFA140DEBF13BBAEC1A0C2A13F333EAF42A3C3D7B6B1C07BBA75BCC5C271BD78BCCC42653283C1C9C1BB431633F342A042D2C352309CC2F8404839233E78AC8E2CD8429B3CCDB7F7C326BCAFBE2D4114C0F1BF28BBC14052BB554003BF99C0993FFCC2683D8DBB6E4361C0D44104C1672967B9A636CA3BB34234C071C1AEC26E2F71B8013272C148B965415F3F104141B241427C413242C1417DB5B33403BF794192C222BE9C38E730C2C387C397A5863C04B9D8C337C097C19B3C80C304430042713A2CC0C6C173BFCF40183D0B40C0BAF6C165C1ED41ADBA23C077BAECC21FC0FFB387418033B030E2C0063FEF4176B86DC1F9BDEDBCE52EF739D141D03E6E3D70C3E8BD4EC3073D82C0F2C00F41BDB9C8B428BD6440152787B5E14212299DC2D9BAB04269BF2BBD2540873B0AC152BA93C3EE43BC41BE30C9C0DD4009C0B8C0B93FA4C28F42C83FD7BD6CC0C5C2D9BFF342F8C31AB9EB3AC04101C0B7B81ABDBDC0FD3C95BE50430238B23EB4425FBFD5C031C3E04198C0333B58C2A743CFB5CC3844B58E40BDC001BF3237C5C2E23C47BC913018C037C20340B1BD88434E3DEABB5BC271B67E429F4291C0E2BC16BCE042FC4341C15B402335A13856C3263DFBBCC7B434C0BF3D65BDB14392BD"> : tensor<4x2x64x3xf16>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) <{vector_axis = -1 : i32}> : (tensor<4x6xui1>, tensor<12xui6>, tensor<4x2x64x3xf16>) -> (tensor<4x18xui1>, tensor<36xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<36xf16>, tensor<4x18xui1>) -> tensor<4x18xf16>
  ane.return %dense : tensor<4x18xf16>
}

ane.program @constexpr_lut_to_sparse.15 on ane opset ios18 () -> (tensor<4x6xi8>)
    attributes {inputs = [], expected = [dense<"0xFF000006FA00000000000008EF02EE09F81000F800001400"> : tensor<4x6xi8>]} {
  %indices_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %indices_nonzero_data = ane.const dense<"0x062D995AF3ACD29B84498E2C"> : tensor<12xui8>
  %lut = ane.const dense<"0xF20CF702F80DFF0DF4F90402F9FA010404FAFE070B0B0CF00106F80214FE0804ED02EC030F0EF2041009F4041406F90B07F3FDF6F1FFEDFF050DFD09FF14070F0F07F1F0EDEDFC06F610F2081104EF03FBEC08F2F6FD0AF312F20813EE01EDF011EE0D11F60C0AECED110212F702FAFA0BF9F80D110100F00001F3F603F5020EF605F70FF8F8F7090F00F8FDF5FEF8F8070300060DFBF01012FA02090AF013FAFBFC0B03F301FAED08FF0D080210FF020D0F0413140704F1F2F40A0A0404ED0E0C0B0E0706FE01FDF80E02EF0D0E101408F9EE0401010F09F9F4FF09F109EC020FEDF30CF7F30009F0F8F0EF09040F1004050BEF0A0309FEF306F4FEFCF90B10"> : tensor<1x1x256x1xi8>
  %0, %1 = "ane.constexpr_lut_to_sparse"(%indices_mask, %indices_nonzero_data, %lut) : (tensor<4x6xui1>, tensor<12xui8>, tensor<1x1x256x1xi8>) -> (tensor<4x6xui1>, tensor<12xi8>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xi8>, tensor<4x6xui1>) -> tensor<4x6xi8>
  ane.return %dense : tensor<4x6xi8>
}

ane.program @constexpr_sparse_blockwise_shift_scale.0 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x953100000000813B189C00000000000000000000000025BBF23A6C3AC5BBCC2E62B8E6BA00001C350000000073380000"> : tensor<4x6xf16>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<"0xAA399D4327A43FC30C438442E2C3E53672C0FFC22F3D8340"> : tensor<12xf16>
  %scale = ane.const dense<"0xE333"> : tensor<1x1xf16>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale) : (tensor<4x6xui1>, tensor<12xf16>, tensor<1x1xf16>) -> (tensor<4x6xui1>, tensor<12xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf16>, tensor<4x6xui1>) -> tensor<4x6xf16>
  ane.return %dense : tensor<4x6xf16>
}

ane.program @constexpr_sparse_blockwise_shift_scale.1 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x773C00000000853F803B000000000000000000000000392A3D3FFA3EA4A7313C4D36152D00000B3D00000000FD3D0000"> : tensor<4x6xf16>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<"0xAA399D4327A43FC30C438442E2C3E53672C0FFC22F3D8340"> : tensor<12xf16>
  %scale = ane.const dense<"0xE333"> : tensor<1x1xf16>
  %offset = ane.const dense<"0xA4C3"> : tensor<1x1xf16>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale, %offset) : (tensor<4x6xui1>, tensor<12xf16>, tensor<1x1xf16>, tensor<1x1xf16>) -> (tensor<4x6xui1>, tensor<12xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf16>, tensor<4x6xui1>) -> tensor<4x6xf16>
  ane.return %dense : tensor<4x6xf16>
}

ane.program @constexpr_sparse_blockwise_shift_scale.2 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0xB92687BF000000000000000031AF03C07DA209C00000000000000000000000000000000000000000000000003708E1BFB505A73F2D5B2A40A5AB5EC00AF94840DB420F3FAF389F3F000000004776BBBE0000000000000000C51B0DBF00000000"> : tensor<4x6xf32>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<"0x7B0CB2BF3E7B2DC00A5235C0E987F9BFE30EB63F30B1394049B772C0A3105B4070281C3F168EAD3F9871F0BF4DFD34C0"> : tensor<12xf32>
  %scale = ane.const dense<"0x5652423FB6DD663F80DB6A3F2997473E"> : tensor<4x1xf32>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale) : (tensor<4x6xui1>, tensor<12xf32>, tensor<4x1xf32>) -> (tensor<4x6xui1>, tensor<12xf32>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf32>, tensor<4x6xui1>) -> tensor<4x6xf32>
  ane.return %dense : tensor<4x6xf32>
}

ane.program @constexpr_sparse_blockwise_shift_scale.3 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0xFE17D7BC0000000000000000089483BFA07A8FBF000000000000000000000000000000000000000000000000379695C0FC7B9B4025E8C640FF2E993D1337D640EAA28340BA889940000000006B5F8E3E00000000000000009F78BE3D00000000"> : tensor<4x6xf32>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<"0x7B0CB2BF3E7B2DC00A5235C0E987F9BFE30EB63F30B1394049B772C0A3105B4070281C3F168EAD3F9871F0BF4DFD34C0"> : tensor<12xf32>
  %scale = ane.const dense<"0x5652423FB6DD663F80DB6A3F2997473E"> : tensor<4x1xf32>
  %offset = ane.const dense<"0x059FADBF83FA4E4013EF77C0028753C0"> : tensor<4x1xf32>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale, %offset) : (tensor<4x6xui1>, tensor<12xf32>, tensor<4x1xf32>, tensor<4x1xf32>) -> (tensor<4x6xui1>, tensor<12xf32>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf32>, tensor<4x6xui1>) -> tensor<4x6xf32>
  ane.return %dense : tensor<4x6xf32>
}

ane.program @constexpr_sparse_blockwise_shift_scale.4 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x902A000000009C510FD30000000000000000000000006A537FC900002D4A63D0484BD3D2000068CF0000000055D10000"> : tensor<4x6xf16>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<"0x0134897DDC0026941C979FAE"> : tensor<12xi8>
  %scale = ane.const dense<"0x902AE73A9837E33433352938"> : tensor<2x3xf16>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale) : (tensor<4x6xui1>, tensor<12xi8>, tensor<2x3xf16>) -> (tensor<4x6xui1>, tensor<12xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf16>, tensor<4x6xui1>) -> tensor<4x6xf16>
  ane.return %dense : tensor<4x6xf16>
}

ane.program @constexpr_sparse_blockwise_shift_scale.5 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x5CBE0000000041D233D6000000000000000000000000274C64D008CE8A52E04433CD9FD50000B8D200000000E0D40000"> : tensor<4x6xf16>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<"0x0134897DDC0026941C979FAE"> : tensor<12xi8>
  %scale = ane.const dense<"0x902AE73A9837E33433352938"> : tensor<2x3xf16>
  %offset = ane.const dense<"0x206E5A4F8544"> : tensor<2x3xi8>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale, %offset) : (tensor<4x6xui1>, tensor<12xi8>, tensor<2x3xf16>, tensor<2x3xi8>) -> (tensor<4x6xui1>, tensor<12xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf16>, tensor<4x6xui1>) -> tensor<4x6xf16>
  ane.return %dense : tensor<4x6xf16>
}

ane.program @constexpr_sparse_blockwise_shift_scale.6 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0xDC30A042000000000000000020942743C8B34D42000000000000000000000000000000000000000000000000668BC83FBB1CB042853BEF42F83B3942379B7F418B25A741CBB3124300000000D9221B430000000000000000808AAC4100000000"> : tensor<4x6xf32>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<"0xC9CC5506C77D331E44CAEB65"> : tensor<12xui8>
  %scale = ane.const dense<"0x3106CC3E1960433FE2C05F3E744B523FB8E11A3F5C64153F514D193FF1AA773F587B523F7338703ECBE4513F44B2853E738EE23E5DF9743F6A73683FC852083F83509D3E76EB393F5426503FD6FF283FDB6A713CE139723F74AA5A3EBA5A843D"> : tensor<4x6xf32>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale) : (tensor<4x6xui1>, tensor<12xui8>, tensor<4x6xf32>) -> (tensor<4x6xui1>, tensor<12xf32>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf32>, tensor<4x6xui1>) -> tensor<4x6xf32>
  ane.return %dense : tensor<4x6xf32>
}

ane.program @constexpr_sparse_blockwise_shift_scale.7 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0xC626DF410000000000000000060238418F5C8CC2000000000000000000000000000000000000000000000000A4B97BC27BAD144206BB37C0FD64CB408935A7C249B024C246580E4300000000D11FBEC0000000000000000032150CC100000000"> : tensor<4x6xf32>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<"0xC9CC5506C77D331E44CAEB65"> : tensor<12xui8>
  %scale = ane.const dense<"0x3106CC3E1960433FE2C05F3E744B523FB8E11A3F5C64153F514D193FF1AA773F587B523F7338703ECBE4513F44B2853E738EE23E5DF9743F6A73683FC852083F83509D3E76EB393F5426503FD6FF283FDB6A713CE139723F74AA5A3EBA5A843D"> : tensor<4x6xf32>
  %offset = ane.const dense<"0x833A56BEC930770911D438F773802CBBCA06F2F41D658ECF"> : tensor<4x6xui8>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale, %offset) : (tensor<4x6xui1>, tensor<12xui8>, tensor<4x6xf32>, tensor<4x6xui8>) -> (tensor<4x6xui1>, tensor<12xf32>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf32>, tensor<4x6xui1>) -> tensor<4x6xf32>
  ane.return %dense : tensor<4x6xf32>
}

ane.program @constexpr_sparse_blockwise_shift_scale.8 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x86C20000000074B7A840000000000000000000000000A8C0743B743B74BF0000743B74BB000097BD0000000074C30000"> : tensor<4x6xf16>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<[-7,-1,5,-5,2,2,-4,0,2,-2,-3,-8]> : tensor<12xi4>
  %scale = ane.const dense<"0x7437"> : tensor<1x1xf16>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale) : (tensor<4x6xui1>, tensor<12xi4>, tensor<1x1xf16>) -> (tensor<4x6xui1>, tensor<12xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf16>, tensor<4x6xui1>) -> tensor<4x6xf16>
  ane.return %dense : tensor<4x6xf16>
}

ane.program @constexpr_sparse_blockwise_shift_scale.9 on ane opset ios18 () -> (tensor<4x6xf16>)
    attributes {inputs = [], expected = [dense<"0x0EC60000000086C274B700000000000000000000000020C574BF74BFA8C497C174BF74C3000031C40000000086C60000"> : tensor<4x6xf16>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<[-7,-1,5,-5,2,2,-4,0,2,-2,-3,-8]> : tensor<12xi4>
  %scale = ane.const dense<"0x7437"> : tensor<1x1xf16>
  %offset = ane.const dense<[[6]]> : tensor<1x1xi4>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale, %offset) : (tensor<4x6xui1>, tensor<12xi4>, tensor<1x1xf16>, tensor<1x1xi4>) -> (tensor<4x6xui1>, tensor<12xf16>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf16>, tensor<4x6xui1>) -> tensor<4x6xf16>
  ane.return %dense : tensor<4x6xf16>
}

ane.program @constexpr_sparse_blockwise_shift_scale.10 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x860F14400000000000000000EBA29E4078D1FD3F000000000000000000000000000000000000000000000000EBD73F40B9C3563F8FA61340B9C3563E7D574940543A064042EBBB3F00000000E2D562400000000000000000A3D2114000000000"> : tensor<4x6xf32>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<[7,15,6,3,4,11,1,15,10,7,14,9]> : tensor<12xui4>
  %scale = ane.const dense<"0x5036A93E8FCA7F3FB9C3563ECA9E813E"> : tensor<4x1xf32>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale) : (tensor<4x6xui1>, tensor<12xui4>, tensor<4x1xf32>) -> (tensor<4x6xui1>, tensor<12xf32>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf32>, tensor<4x6xui1>) -> tensor<4x6xf32>
  ane.return %dense : tensor<4x6xf32>
}

ane.program @constexpr_sparse_blockwise_shift_scale.11 on ane opset ios18 () -> (tensor<4x6xf32>)
    attributes {inputs = [], expected = [dense<"0x5036293F0000000000000000E48353405036A93E00000000000000000000000000000000000000000000000099DE1FC1CB1221BFB9C3563FCB12A1BFB9C3D63FCB12213F0000000000000000CA9E81BE00000000000000002F6EC2BF00000000"> : tensor<4x6xf32>]} {
  %data_mask = ane.const dense<[[1,0,0,1,1,0],[0,0,0,0,0,1],[1,1,1,1,1,1],[0,1,0,0,1,0]]> : tensor<4x6xui1>
  %nonzero_data = ane.const dense<[7,15,6,3,4,11,1,15,10,7,14,9]> : tensor<12xui4>
  %scale = ane.const dense<"0x5036A93E8FCA7F3FB9C3563ECA9E813E"> : tensor<4x1xf32>
  %offset = ane.const dense<[[5],[13],[7],[15]]> : tensor<4x1xui4>
  %0, %1 = "ane.constexpr_sparse_blockwise_shift_scale"(%data_mask, %nonzero_data, %scale, %offset) : (tensor<4x6xui1>, tensor<12xui4>, tensor<4x1xf32>, tensor<4x1xui4>) -> (tensor<4x6xui1>, tensor<12xf32>)
  %dense = ane.constexpr_sparse_to_dense %1, %0 : (tensor<12xf32>, tensor<4x6xui1>) -> tensor<4x6xf32>
  ane.return %dense : tensor<4x6xf32>
}

ane.program @constexpr_sparse_to_dense.0 on ane opset ios17 () -> (tensor<2x5xf16>)
    attributes {inputs = [], expected = [dense<"0xB7B20000000027C2C53D0000223D000030438A3D"> : tensor<2x5xf16>]} {
  %nonzero_data = ane.const dense<"0xB7B227C2C53D223D30438A3D"> : tensor<6xf16>
  %mask = ane.const dense<"0x5903"> : tensor<2xui8>
  %shape = ane.const dense<"0x0200000005000000"> : tensor<2xui32>
  %0 = "ane.constexpr_sparse_to_dense"(%nonzero_data, %mask, %shape) : (tensor<6xf16>, tensor<2xui8>, tensor<2xui32>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @constexpr_sparse_to_dense.1 on ane opset ios18 () -> (tensor<2x5xf16>)
    attributes {inputs = [], expected = [dense<"0xB7B20000000027C2C53D0000223D000030438A3D"> : tensor<2x5xf16>]} {
  %nonzero_data = ane.const dense<"0xB7B227C2C53D223D30438A3D"> : tensor<6xf16>
  %mask = ane.const dense<[[1,0,0,1,1],[0,1,0,1,1]]> : tensor<2x5xui1>
  %0 = "ane.constexpr_sparse_to_dense"(%nonzero_data, %mask) : (tensor<6xf16>, tensor<2x5xui1>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @constexpr_sparse_to_dense.2 on ane opset ios16 () -> (tensor<2x5xf32>)
    attributes {inputs = [], expected = [dense<"0x6CD654400000000000000000F564B83FAEAAA4BF00000000EC1380BF000000007C92803ED4F05E40"> : tensor<2x5xf32>]} {
  %nonzero_data = ane.const dense<"0x6CD65440F564B83FAEAAA4BFEC1380BF7C92803ED4F05E40"> : tensor<6xf32>
  %mask = ane.const dense<"0x5903"> : tensor<2xui8>
  %shape = ane.const dense<"0x0200000005000000"> : tensor<2xui32>
  %0 = "ane.constexpr_sparse_to_dense"(%nonzero_data, %mask, %shape) : (tensor<6xf32>, tensor<2xui8>, tensor<2xui32>) -> (tensor<2x5xf32>)
  ane.return %0 : tensor<2x5xf32>
}

ane.program @constexpr_sparse_to_dense.3 on ane opset ios18 () -> (tensor<10xf32>)
    attributes {inputs = [], expected = [dense<"0x6CD654400000000000000000F564B83FAEAAA4BF00000000EC1380BF000000007C92803ED4F05E40"> : tensor<10xf32>]} {
  %nonzero_data = ane.const dense<"0x6CD65440F564B83FAEAAA4BFEC1380BF7C92803ED4F05E40"> : tensor<6xf32>
  %mask = ane.const dense<[1,0,0,1,1,0,1,0,1,1]> : tensor<10xui1>
  %0 = "ane.constexpr_sparse_to_dense"(%nonzero_data, %mask) : (tensor<6xf32>, tensor<10xui1>) -> (tensor<10xf32>)
  ane.return %0 : tensor<10xf32>
}

ane.program @constexpr_sparse_to_dense.4 on ane opset ios17 () -> (tensor<2x5xi8>)
    attributes {inputs = [], expected = [dense<"0xF10000FD01000600F514"> : tensor<2x5xi8>]} {
  %nonzero_data = ane.const dense<"0xF1FD0106F514"> : tensor<6xi8>
  %mask = ane.const dense<"0x5903"> : tensor<2xui8>
  %shape = ane.const dense<"0x0200000005000000"> : tensor<2xui32>
  %0 = "ane.constexpr_sparse_to_dense"(%nonzero_data, %mask, %shape) : (tensor<6xi8>, tensor<2xui8>, tensor<2xui32>) -> (tensor<2x5xi8>)
  ane.return %0 : tensor<2x5xi8>
}

ane.program @constexpr_sparse_to_dense.5 on ane opset ios18 () -> (tensor<1x5x2xi8>)
    attributes {inputs = [], expected = [dense<"0xF10000FD01000600F514"> : tensor<1x5x2xi8>]} {
  %nonzero_data = ane.const dense<"0xF1FD0106F514"> : tensor<6xi8>
  %mask = ane.const dense<[[[1,0],[0,1],[1,0],[1,0],[1,1]]]> : tensor<1x5x2xui1>
  %0 = "ane.constexpr_sparse_to_dense"(%nonzero_data, %mask) : (tensor<6xi8>, tensor<1x5x2xui1>) -> (tensor<1x5x2xi8>)
  ane.return %0 : tensor<1x5x2xi8>
}

ane.program @constexpr_sparse_to_dense.6 on ane opset ios17 () -> (tensor<2x5xui8>)
    attributes {inputs = [], expected = [dense<"0x1100001205000A000D08"> : tensor<2x5xui8>]} {
  %nonzero_data = ane.const dense<"0x1112050A0D08"> : tensor<6xui8>
  %mask = ane.const dense<"0x5903"> : tensor<2xui8>
  %shape = ane.const dense<"0x0200000005000000"> : tensor<2xui32>
  %0 = "ane.constexpr_sparse_to_dense"(%nonzero_data, %mask, %shape) : (tensor<6xui8>, tensor<2xui8>, tensor<2xui32>) -> (tensor<2x5xui8>)
  ane.return %0 : tensor<2x5xui8>
}

ane.program @constexpr_sparse_to_dense.7 on ane opset ios18 () -> (tensor<2x5xui8>)
    attributes {inputs = [], expected = [dense<"0x1100001205000A000D08"> : tensor<2x5xui8>]} {
  %nonzero_data = ane.const dense<"0x1112050A0D08"> : tensor<6xui8>
  %mask = ane.const dense<[[1,0,0,1,1],[0,1,0,1,1]]> : tensor<2x5xui1>
  %0 = "ane.constexpr_sparse_to_dense"(%nonzero_data, %mask) : (tensor<6xui8>, tensor<2x5xui1>) -> (tensor<2x5xui8>)
  ane.return %0 : tensor<2x5xui8>
}

ane.program @constexpr_sparse_to_dense.8 on ane opset ios18 () -> (tensor<10xf16>)
    attributes {inputs = [], expected = [dense<"0x00C500000000004000C4000000C200000042003C"> : tensor<10xf16>]} {
  %nonzero_data = ane.const dense<[-5,2,-4,-3,3,1]> : tensor<6xi4>
  %mask = ane.const dense<[1,0,0,1,1,0,1,0,1,1]> : tensor<10xui1>
  %0 = "ane.constexpr_sparse_to_dense"(%nonzero_data, %mask) : (tensor<6xi4>, tensor<10xui1>) -> (tensor<10xi4>)
  %ones = ane.const dense<"0x003C"> : tensor<1xf16>
  %float = ane.constexpr_blockwise_shift_scale %0, %ones : (tensor<10xi4>, tensor<1xf16>) -> tensor<10xf16>
  ane.return %float : tensor<10xf16>
}

ane.program @constexpr_sparse_to_dense.9 on ane opset ios18 () -> (tensor<1x5x2xf16>)
    attributes {inputs = [], expected = [dense<"0x0045000000008048004700000045000000490042"> : tensor<1x5x2xf16>]} {
  %nonzero_data = ane.const dense<[5,9,7,5,10,3]> : tensor<6xui4>
  %mask = ane.const dense<[[[1,0],[0,1],[1,0],[1,0],[1,1]]]> : tensor<1x5x2xui1>
  %0 = "ane.constexpr_sparse_to_dense"(%nonzero_data, %mask) : (tensor<6xui4>, tensor<1x5x2xui1>) -> (tensor<1x5x2xui4>)
  %ones = ane.const dense<"0x003C"> : tensor<1x1x1xf16>
  %float = ane.constexpr_blockwise_shift_scale %0, %ones : (tensor<1x5x2xui4>, tensor<1x1x1xf16>) -> tensor<1x5x2xf16>
  ane.return %float : tensor<1x5x2xf16>
}

ane.program @dequantize.0 on ane opset ios17 (%input: tensor<3x4xi8>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0x7C1ED399F3A8ECF8949590BA"> : tensor<3x4xi8>], expected = [dense<"0x334A004280C426C933BD66C800C066BA66C959C999C900C7"> : tensor<3x4xf16>]} {
  %scale = ane.const dense<"0x662E"> : tensor<f16>
  %0 = "ane.dequantize"(%input, %scale) : (tensor<3x4xi8>, tensor<f16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @dequantize.1 on ane opset ios18 (%input: tensor<3x4xi8>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0x7C1ED399F3A8ECF8949590BA"> : tensor<3x4xi8>], expected = [dense<"0x9A40B93652BC7BC00BB7C3BFA4B871B5AEC0A4C0D7C052BE"> : tensor<3x4xf16>]} {
  %zero_point = ane.const dense<"0x09"> : tensor<i8>
  %scale = ane.const dense<"0x1F25"> : tensor<f16>
  %0 = "ane.dequantize"(%input, %zero_point, %scale) : (tensor<3x4xi8>, tensor<i8>, tensor<f16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @dequantize.2 on ane opset ios17 (%input: tensor<3x4xi8>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0x7C1ED399F3A8ECF8949590BA"> : tensor<3x4xi8>], expected = [dense<"0x334A004280C426C900C9F0D1C0CA80C780DE78DEA0DE50DD"> : tensor<3x4xf16>]} {
  %zero_point = ane.const dense<"0x000764"> : tensor<3xi8>
  %scale = ane.const dense<"0x662E00380040"> : tensor<3xf16>
  %0 = "ane.dequantize"(%input, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xi8>, tensor<3xi8>, tensor<3xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @dequantize.3 on ane opset ios17 (%input: tensor<2x2x3xi8>) -> (tensor<2x2x3xf16>)
    attributes {inputs = [dense<"0xA876736F97382C6F5B610ED3"> : tensor<2x2x3xi8>], expected = [dense<"0x66C86053305B8C4990D200576644F052B059D9480047A0D5"> : tensor<2x2x3xf16>]} {
  %scale = ane.const dense<"0x662E00380040"> : tensor<3xf16>
  %0 = "ane.dequantize"(%input, %scale) <{axis = -1 : i32}> : (tensor<2x2x3xi8>, tensor<3xf16>) -> (tensor<2x2x3xf16>)
  ane.return %0 : tensor<2x2x3xf16>
}

ane.program @dequantize.4 on ane opset ios17 (%input: tensor<3x4xui8>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0xE8E173DE11C74683C6487D12"> : tensor<3x4xui8>], expected = [dense<"0xCC4DA04DC0498C4DCC3EF94C00478C4AF34C3347404A333F"> : tensor<3x4xf16>]} {
  %scale = ane.const dense<"0x662E"> : tensor<f16>
  %0 = "ane.dequantize"(%input, %scale) : (tensor<3x4xui8>, tensor<f16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @dequantize.5 on ane opset ios18 (%input: tensor<3x4xui8>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0xE8E173DE11C74683C6487D12"> : tensor<3x4xui8>], expected = [dense<"0x764452443E4043441F319A43E23CE24090430B3DA440C331"> : tensor<3x4xf16>]} {
  %zero_point = ane.const dense<"0x09"> : tensor<ui8>
  %scale = ane.const dense<"0x1F25"> : tensor<f16>
  %0 = "ane.dequantize"(%input, %zero_point, %scale) : (tensor<3x4xui8>, tensor<ui8>, tensor<f16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @dequantize.6 on ane opset ios17 (%input: tensor<3x4xui8>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0xE8E173DE11C74683C6487D12"> : tensor<3x4xui8>], expected = [dense<"0xCC4DA04DC0498C4D00450056E04FC053205A00D3405220D9"> : tensor<3x4xf16>]} {
  %zero_point = ane.const dense<"0x000764"> : tensor<3xui8>
  %scale = ane.const dense<"0x662E00380040"> : tensor<3xf16>
  %0 = "ane.dequantize"(%input, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xui8>, tensor<3xui8>, tensor<3xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @dequantize.7 on ane opset ios17 (%input: tensor<2x2x3xui8>) -> (tensor<2x2x3xf16>)
    attributes {inputs = [dense<"0x202B0741E8805F6C3AE866AC"> : tensor<2x2x3xui8>], expected = [dense<"0x6642604D004B80464057005CC048C0524057CC4D6052605D"> : tensor<2x2x3xf16>]} {
  %scale = ane.const dense<"0x662E00380040"> : tensor<3xf16>
  %0 = "ane.dequantize"(%input, %scale) <{axis = -1 : i32}> : (tensor<2x2x3xui8>, tensor<3xf16>) -> (tensor<2x2x3xf16>)
  ane.return %0 : tensor<2x2x3xf16>
}

ane.program @dequantize.8 on ane opset ios17 (%input: tensor<3x4xi8>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0x6D6765BB73842FF6E76D1391"> : tensor<3x4xi8>], expected = [dense<"0x67662E41CDCC24419A992141CDCCDCC000003841676646C167669640000080BF000020C067662E413333F33F9A9931C1"> : tensor<3x4xf32>]} {
  %scale = ane.const dense<"0xCDCCCC3D"> : tensor<f32>
  %0 = "ane.dequantize"(%input, %scale) : (tensor<3x4xi8>, tensor<f32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @dequantize.9 on ane opset ios18 (%input: tensor<3x4xi8>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0x6D6765BB73842FF6E76D1391"> : tensor<3x4xi8>], expected = [dense<"0x00000040D7A3F03F1E85EB3F14AEC7BF14AE0740703D2AC05C8F423F5C8FC2BE7B142EBF00000040CCCC4C3E999919C0"> : tensor<3x4xf32>]} {
  %zero_point = ane.const dense<"0x09"> : tensor<i8>
  %scale = ane.const dense<"0x0AD7A33C"> : tensor<f32>
  %0 = "ane.dequantize"(%input, %zero_point, %scale) : (tensor<3x4xi8>, tensor<i8>, tensor<f32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @dequantize.10 on ane opset ios17 (%input: tensor<3x4xi8>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0x6D6765BB73842FF6E76D1391"> : tensor<3x4xi8>], expected = [dense<"0x67662E41CDCC24419A992141CDCCDCC000005842000083C20000A041000008C100007AC300009041000022C30000D3C3"> : tensor<3x4xf32>]} {
  %zero_point = ane.const dense<"0x000764"> : tensor<3xi8>
  %scale = ane.const dense<"0xCDCCCC3D0000003F00000040"> : tensor<3xf32>
  %0 = "ane.dequantize"(%input, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xi8>, tensor<3xi8>, tensor<3xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @dequantize.11 on ane opset ios17 (%input: tensor<2x2x3xi8>) -> (tensor<2x2x3xf32>)
    attributes {inputs = [dense<"0x45369A217823ABF2DE110386"> : tensor<2x2x3xi8>], expected = [dense<"0xCDCCDC400000D84100004CC3333353400000704200008C42000008C10000E0C0000088C29A99D93F0000C03F000074C3"> : tensor<2x2x3xf32>]} {
  %scale = ane.const dense<"0xCDCCCC3D0000003F00000040"> : tensor<3xf32>
  %0 = "ane.dequantize"(%input, %scale) <{axis = -1 : i32}> : (tensor<2x2x3xi8>, tensor<3xf32>) -> (tensor<2x2x3xf32>)
  ane.return %0 : tensor<2x2x3xf32>
}

ane.program @dequantize.12 on ane opset ios17 (%input: tensor<3x4xui8>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0x1C9377D0B3EB8E279D320D8B"> : tensor<3x4xui8>], expected = [dense<"0x3333334033336B4167663E416766A64133338F410000BC41333363419A99794033337B410000A0406766A63F67665E41"> : tensor<3x4xf32>]} {
  %scale = ane.const dense<"0xCDCCCC3D"> : tensor<f32>
  %0 = "ane.dequantize"(%input, %scale) : (tensor<3x4xui8>, tensor<f32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @dequantize.13 on ane opset ios18 (%input: tensor<3x4xui8>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0x1C9377D0B3EB8E279D320D8B"> : tensor<3x4xui8>], expected = [dense<"0x5C8FC23ED7A33040CDCC0C4052B87E4099995940D7A39040703D2A409999193FA4703D4085EB513F0AD7A33D66662640"> : tensor<3x4xf32>]} {
  %zero_point = ane.const dense<"0x09"> : tensor<ui8>
  %scale = ane.const dense<"0x0AD7A33C"> : tensor<f32>
  %0 = "ane.dequantize"(%input, %zero_point, %scale) : (tensor<3x4xui8>, tensor<ui8>, tensor<f32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @dequantize.14 on ane opset ios17 (%input: tensor<3x4xui8>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0x1C9377D0B3EB8E279D320D8B"> : tensor<3x4xui8>], expected = [dense<"0x3333334033336B4167663E416766A6410000AC420000E44200008742000080410000E4420000C8C200002EC300009C42"> : tensor<3x4xf32>]} {
  %zero_point = ane.const dense<"0x000764"> : tensor<3xui8>
  %scale = ane.const dense<"0xCDCCCC3D0000003F00000040"> : tensor<3xf32>
  %0 = "ane.dequantize"(%input, %zero_point, %scale) <{axis = 0 : i32}> : (tensor<3x4xui8>, tensor<3xui8>, tensor<3xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @dequantize.15 on ane opset ios17 (%input: tensor<2x2x3xui8>) -> (tensor<2x2x3xf32>)
    attributes {inputs = [dense<"0x3F376B11DC394B5505767499"> : tensor<2x2x3xui8>], expected = [dense<"0x9A99C9400000DC41000056439A99D93F0000DC420000E4420000F04000002A4200002041CDCC3C410000684200009943"> : tensor<2x2x3xf32>]} {
  %scale = ane.const dense<"0xCDCCCC3D0000003F00000040"> : tensor<3xf32>
  %0 = "ane.dequantize"(%input, %scale) <{axis = -1 : i32}> : (tensor<2x2x3xui8>, tensor<3xf32>) -> (tensor<2x2x3xf32>)
  ane.return %0 : tensor<2x2x3xf32>
}

ane.program @quantize.0 on ane opset ios17 (%input: tensor<3x4xf16>) -> (tensor<3x4xi8>)
    attributes {inputs = [dense<"0xD6C6CDCE18CC6E50FCCCD4C90ACE9A4F5650364A5049CECC"> : tensor<3x4xf16>], expected = [dense<"0xC980807F80A3807F7F635580"> : tensor<3x4xi8>]} {
  %scale = ane.const dense<"0x0030"> : tensor<f16>
  %0 = "ane.quantize"(%input, %scale) <{output_dtype = "int8"}> : (tensor<3x4xf16>, tensor<f16>) -> (tensor<3x4xi8>)
  ane.return %0 : tensor<3x4xi8>
}

// halves to even, before the zero point is added
ane.program @quantize.1 on ane opset ios18 (%input: tensor<5xf16>) -> (tensor<5xi8>)
    attributes {inputs = [dense<"0x002C003200AC00B20035"> : tensor<5xf16>], expected = [dense<"0x0507050307"> : tensor<5xi8>]} {
  %zero_point = ane.const dense<"0x05"> : tensor<i8>
  %scale = ane.const dense<"0x0030"> : tensor<f16>
  %0 = "ane.quantize"(%input, %zero_point, %scale) <{output_dtype = "int8"}> : (tensor<5xf16>, tensor<i8>, tensor<f16>) -> (tensor<5xi8>)
  ane.return %0 : tensor<5xi8>
}

ane.program @quantize.2 on ane opset ios17 (%input: tensor<3x4xf16>) -> (tensor<3x4xi8>)
    attributes {inputs = [dense<"0xD6C6CDCE18CC6E50FCCCD4C90ACE9A4F5650364A5049CECC"> : tensor<3x4xf16>], expected = [dense<"0xBC80807FDFF0D744756A695A"> : tensor<3x4xi8>]} {
  %zero_point = ane.const dense<"0x000764"> : tensor<3xi8>
  %scale = ane.const dense<"0x662E00380040"> : tensor<3xf16>
  %0 = "ane.quantize"(%input, %zero_point, %scale) <{axis = 0 : i32, output_dtype = "int8"}> : (tensor<3x4xf16>, tensor<3xi8>, tensor<3xf16>) -> (tensor<3x4xi8>)
  ane.return %0 : tensor<3x4xi8>
}

ane.program @quantize.3 on ane opset ios17 (%input: tensor<2x3x2xf16>) -> (tensor<2x3x2xi8>)
    attributes {inputs = [dense<"0x5DC8C2350250ACCF8C4C5CCCCECE194CACCCC9CC5BCE994B"> : tensor<2x3x2xf16>], expected = [dense<"0xA90440C309F7807FDBDAF308"> : tensor<2x3x2xi8>]} {
  %scale = ane.const dense<"0x662E00380040"> : tensor<3xf16>
  %0 = "ane.quantize"(%input, %scale) <{axis = 1 : i32, output_dtype = "int8"}> : (tensor<2x3x2xf16>, tensor<3xf16>) -> (tensor<2x3x2xi8>)
  ane.return %0 : tensor<2x3x2xi8>
}

ane.program @quantize.4 on ane opset ios17 (%input: tensor<3x4xf16>) -> (tensor<3x4xui8>)
    attributes {inputs = [dense<"0x10CE18CE2B48D8D04850E5CD17498B495942F4D064C905C9"> : tensor<3x4xf16>], expected = [dense<"0x00004300FF00515919000000"> : tensor<3x4xui8>]} {
  %scale = ane.const dense<"0x0030"> : tensor<f16>
  %0 = "ane.quantize"(%input, %scale) <{output_dtype = "uint8"}> : (tensor<3x4xf16>, tensor<f16>) -> (tensor<3x4xui8>)
  ane.return %0 : tensor<3x4xui8>
}

// halves to even, before the zero point is added
ane.program @quantize.5 on ane opset ios18 (%input: tensor<5xf16>) -> (tensor<5xui8>)
    attributes {inputs = [dense<"0x002C003200AC00B20035"> : tensor<5xf16>], expected = [dense<"0x0507050307"> : tensor<5xui8>]} {
  %zero_point = ane.const dense<"0x05"> : tensor<ui8>
  %scale = ane.const dense<"0x0030"> : tensor<f16>
  %0 = "ane.quantize"(%input, %zero_point, %scale) <{output_dtype = "uint8"}> : (tensor<5xf16>, tensor<ui8>, tensor<f16>) -> (tensor<5xui8>)
  ane.return %0 : tensor<5xui8>
}

ane.program @quantize.6 on ane opset ios17 (%input: tensor<3x4xf16>) -> (tensor<3x4xui8>)
    attributes {inputs = [dense<"0x10CE18CE2B48D8D04850E5CD17498B495942F4D064C905C9"> : tensor<3x4xf16>], expected = [dense<"0x000053004B001B1D66505F5F"> : tensor<3x4xui8>]} {
  %zero_point = ane.const dense<"0x000764"> : tensor<3xui8>
  %scale = ane.const dense<"0x662E00380040"> : tensor<3xf16>
  %0 = "ane.quantize"(%input, %zero_point, %scale) <{axis = 0 : i32, output_dtype = "uint8"}> : (tensor<3x4xf16>, tensor<3xui8>, tensor<3xf16>) -> (tensor<3x4xui8>)
  ane.return %0 : tensor<3x4xui8>
}

ane.program @quantize.7 on ane opset ios17 (%input: tensor<2x3x2xf16>) -> (tensor<2x3x2xui8>)
    attributes {inputs = [dense<"0x21CDDB48AC4CEBCB16CDDA46E54C1B4EF85055D09E4E48C9"> : tensor<2x3x2xf16>], expected = [dense<"0x006125000003C4F450000D00"> : tensor<2x3x2xui8>]} {
  %scale = ane.const dense<"0x662E00380040"> : tensor<3xf16>
  %0 = "ane.quantize"(%input, %scale) <{axis = -2 : i32, output_dtype = "uint8"}> : (tensor<2x3x2xf16>, tensor<3xf16>) -> (tensor<2x3x2xui8>)
  ane.return %0 : tensor<2x3x2xui8>
}

ane.program @quantize.8 on ane opset ios17 (%input: tensor<3x4xf32>) -> (tensor<3x4xi8>)
    attributes {inputs = [dense<"0xDD9FD1414C9B984029D42BC13D9AF0C1597A9CC19DAA04C22D28F74162F49D41DBDAFA416A6B4D417D4E14C1EA19D9C0"> : tensor<3x4xf32>], expected = [dense<"0x7F26AA8080807F7F7F67B6CA"> : tensor<3x4xi8>]} {
  %scale = ane.const dense<"0x0000003E"> : tensor<f32>
  %0 = "ane.quantize"(%input, %scale) <{output_dtype = "int8"}> : (tensor<3x4xf32>, tensor<f32>) -> (tensor<3x4xi8>)
  ane.return %0 : tensor<3x4xi8>
}

// halves to even, before the zero point is added
ane.program @quantize.9 on ane opset ios18 (%input: tensor<5xf32>) -> (tensor<5xi8>)
    attributes {inputs = [dense<"0x0000803D0000403E000080BD000040BE0000A03E"> : tensor<5xf32>], expected = [dense<"0x0507050307"> : tensor<5xi8>]} {
  %zero_point = ane.const dense<"0x05"> : tensor<i8>
  %scale = ane.const dense<"0x0000003E"> : tensor<f32>
  %0 = "ane.quantize"(%input, %zero_point, %scale) <{output_dtype = "int8"}> : (tensor<5xf32>, tensor<i8>, tensor<f32>) -> (tensor<5xi8>)
  ane.return %0 : tensor<5xi8>
}

ane.program @quantize.10 on ane opset ios17 (%input: tensor<3x4xf32>) -> (tensor<3x4xi8>)
    attributes {inputs = [dense<"0xDD9FD1414C9B984029D42BC13D9AF0C1597A9CC19DAA04C22D28F74162F49D41DBDAFA416A6B4D417D4E14C1EA19D9C0"> : tensor<3x4xf32>], expected = [dense<"0x7F309580E0C5452E746A5F61"> : tensor<3x4xi8>]} {
  %zero_point = ane.const dense<"0x000764"> : tensor<3xi8>
  %scale = ane.const dense<"0xCDCCCC3D0000003F00000040"> : tensor<3xf32>
  %0 = "ane.quantize"(%input, %zero_point, %scale) <{axis = 0 : i32, output_dtype = "int8"}> : (tensor<3x4xf32>, tensor<3xi8>, tensor<3xf32>) -> (tensor<3x4xi8>)
  ane.return %0 : tensor<3x4xi8>
}

ane.program @quantize.11 on ane opset ios17 (%input: tensor<2x3x2xf32>) -> (tensor<2x3x2xi8>)
    attributes {inputs = [dense<"0x25B710C26C908DC16553F8416130E8C1A540EFC1CBF307C246FF0642A631D2C119681A42FC86A9415FA5B441A6EB1442"> : tensor<2x3x2xf32>], expected = [dense<"0x80803EC6F1EF7F804D2A0B13"> : tensor<2x3x2xi8>]} {
  %scale = ane.const dense<"0xCDCCCC3D0000003F00000040"> : tensor<3xf32>
  %0 = "ane.quantize"(%input, %scale) <{axis = 1 : i32, output_dtype = "int8"}> : (tensor<2x3x2xf32>, tensor<3xf32>) -> (tensor<2x3x2xi8>)
  ane.return %0 : tensor<2x3x2xi8>
}

ane.program @quantize.12 on ane opset ios17 (%input: tensor<3x4xf32>) -> (tensor<3x4xui8>)
    attributes {inputs = [dense<"0xC276EA41411FE9C1F5E6B4C00C4CECC13AE69740B21C80C1BBAF45C13B95084282E95E412C4DE9C103BED8412B36BB41"> : tensor<3x4xf32>], expected = [dense<"0xEA000000260000FF6F00D9BB"> : tensor<3x4xui8>]} {
  %scale = ane.const dense<"0x0000003E"> : tensor<f32>
  %0 = "ane.quantize"(%input, %scale) <{output_dtype = "uint8"}> : (tensor<3x4xf32>, tensor<f32>) -> (tensor<3x4xui8>)
  ane.return %0 : tensor<3x4xui8>
}

// halves to even, before the zero point is added
ane.program @quantize.13 on ane opset ios18 (%input: tensor<5xf32>) -> (tensor<5xui8>)
    attributes {inputs = [dense<"0x0000803D0000403E000080BD000040BE0000A03E"> : tensor<5xf32>], expected = [dense<"0x0507050307"> : tensor<5xui8>]} {
  %zero_point = ane.const dense<"0x05"> : tensor<ui8>
  %scale = ane.const dense<"0x0000003E"> : tensor<f32>
  %0 = "ane.quantize"(%input, %zero_point, %scale) <{output_dtype = "uint8"}> : (tensor<5xf32>, tensor<ui8>, tensor<f32>) -> (tensor<5xui8>)
  ane.return %0 : tensor<5xui8>
}

ane.program @quantize.14 on ane opset ios17 (%input: tensor<3x4xf32>) -> (tensor<3x4xui8>)
    attributes {inputs = [dense<"0xC276EA41411FE9C1F5E6B4C00C4CECC13AE69740B21C80C1BBAF45C13B95084282E95E412C4DE9C103BED8412B36BB41"> : tensor<3x4xf32>], expected = [dense<"0xFF0000001000004B6B557270"> : tensor<3x4xui8>]} {
  %zero_point = ane.const dense<"0x000764"> : tensor<3xui8>
  %scale = ane.const dense<"0xCDCCCC3D0000003F00000040"> : tensor<3xf32>
  %0 = "ane.quantize"(%input, %zero_point, %scale) <{axis = 0 : i32, output_dtype = "uint8"}> : (tensor<3x4xf32>, tensor<3xui8>, tensor<3xf32>) -> (tensor<3x4xui8>)
  ane.return %0 : tensor<3x4xui8>
}

ane.program @quantize.15 on ane opset ios17 (%input: tensor<2x3x2xf32>) -> (tensor<2x3x2xui8>)
    attributes {inputs = [dense<"0xE2D91342A0ECDFC17851B3417372384151D17D4162B200421A6684BF57D7CE41295764C1A4625141B180CA3FCA8C1A42"> : tensor<2x3x2xf32>], expected = [dense<"0xFF002D17081000FF001A0113"> : tensor<2x3x2xui8>]} {
  %scale = ane.const dense<"0xCDCCCC3D0000003F00000040"> : tensor<3xf32>
  %0 = "ane.quantize"(%input, %scale) <{axis = -2 : i32, output_dtype = "uint8"}> : (tensor<2x3x2xf32>, tensor<3xf32>) -> (tensor<2x3x2xui8>)
  ane.return %0 : tensor<2x3x2xui8>
}

ane.program @read_state.0 on ane opset ios18 (%x: tensor<5xf16>, state %s: !ane.state<tensor<5xf16>>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x7C2C56C211BFB942D3C1"> : tensor<5xf16>], expected = [dense<"0x75431AC3E1418DC286C1"> : tensor<5xf16>], states = [dense<"0x75431AC3E1418DC286C1"> : tensor<5xf16>], updated = [dense<"0x75431AC3E1418DC286C1"> : tensor<5xf16>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<5xf16>>) -> tensor<5xf16>
  ane.return %r0 : tensor<5xf16>
}

ane.program @read_state.1 on ane opset ios18 (%x: tensor<2x3xf16>, state %s: !ane.state<tensor<2x3xf16>>) -> (tensor<2x3xf16>, tensor<2x3xf16>)
    attributes {inputs = [dense<"0x5FACDB410942F13EBABEB2C3"> : tensor<2x3xf16>], expected = [dense<"0xAE35FC40A0C1A9C003C02F2D"> : tensor<2x3xf16>, dense<"0xAE35FC40A0C1A9C003C02F2D"> : tensor<2x3xf16>], states = [dense<"0xAE35FC40A0C1A9C003C02F2D"> : tensor<2x3xf16>], updated = [dense<"0xAE35FC40A0C1A9C003C02F2D"> : tensor<2x3xf16>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xf16>>) -> tensor<2x3xf16>
  %r1 = ane.read_state %s : (!ane.state<tensor<2x3xf16>>) -> tensor<2x3xf16>
  ane.return %r0, %r1 : tensor<2x3xf16>, tensor<2x3xf16>
}

// a read holds what the state was at its place
ane.program @read_state.2 on ane opset ios18 (%x: tensor<1x4x1x3xf16>, state %s: !ane.state<tensor<1x4x1x3xf16>>) -> (tensor<1x4x1x3xf16>, tensor<1x4x1x3xf16>)
    attributes {inputs = [dense<"0xBCC392B99440E5C10F38F339C1396DC3793A15BDCC3CF8C1"> : tensor<1x4x1x3xf16>], expected = [dense<"0xC243DFBE2A9FBAC15140ECC210BC6DB8BBB7DAC348432F3E"> : tensor<1x4x1x3xf16>, dense<"0xBCC392B99440E5C10F38F339C1396DC3793A15BDCC3CF8C1"> : tensor<1x4x1x3xf16>], states = [dense<"0xC243DFBE2A9FBAC15140ECC210BC6DB8BBB7DAC348432F3E"> : tensor<1x4x1x3xf16>], updated = [dense<"0xBCC392B99440E5C10F38F339C1396DC3793A15BDCC3CF8C1"> : tensor<1x4x1x3xf16>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xf16>>) -> tensor<1x4x1x3xf16>
  ane.write_state %s, %x : (!ane.state<tensor<1x4x1x3xf16>>, tensor<1x4x1x3xf16>) -> ()
  %r1 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xf16>>) -> tensor<1x4x1x3xf16>
  ane.return %r0, %r1 : tensor<1x4x1x3xf16>, tensor<1x4x1x3xf16>
}

ane.program @read_state.3 on ane opset ios18 (%x: tensor<5xf32>, state %s: !ane.state<tensor<5xf32>>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x5D2C24C0423A5AC0EACA5C403E84F7BF9FFFCABF"> : tensor<5xf32>], expected = [dense<"0xD9BF35407CA62240709D00C09F5B6CC04EC89FBF"> : tensor<5xf32>], states = [dense<"0xD9BF35407CA62240709D00C09F5B6CC04EC89FBF"> : tensor<5xf32>], updated = [dense<"0xD9BF35407CA62240709D00C09F5B6CC04EC89FBF"> : tensor<5xf32>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<5xf32>>) -> tensor<5xf32>
  ane.return %r0 : tensor<5xf32>
}

ane.program @read_state.4 on ane opset ios18 (%x: tensor<2x3xf32>, state %s: !ane.state<tensor<2x3xf32>>) -> (tensor<2x3xf32>, tensor<2x3xf32>)
    attributes {inputs = [dense<"0xC5C645C00B41413F2395A6BF9B4C79C0DB19A3BFEC826CC0"> : tensor<2x3xf32>], expected = [dense<"0xE4B70940F6C7F4BF35937A404E81C63F9EE879C05E6DCC3F"> : tensor<2x3xf32>, dense<"0xE4B70940F6C7F4BF35937A404E81C63F9EE879C05E6DCC3F"> : tensor<2x3xf32>], states = [dense<"0xE4B70940F6C7F4BF35937A404E81C63F9EE879C05E6DCC3F"> : tensor<2x3xf32>], updated = [dense<"0xE4B70940F6C7F4BF35937A404E81C63F9EE879C05E6DCC3F"> : tensor<2x3xf32>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xf32>>) -> tensor<2x3xf32>
  %r1 = ane.read_state %s : (!ane.state<tensor<2x3xf32>>) -> tensor<2x3xf32>
  ane.return %r0, %r1 : tensor<2x3xf32>, tensor<2x3xf32>
}

// a read holds what the state was at its place
ane.program @read_state.5 on ane opset ios18 (%x: tensor<1x4x1x3xf32>, state %s: !ane.state<tensor<1x4x1x3xf32>>) -> (tensor<1x4x1x3xf32>, tensor<1x4x1x3xf32>)
    attributes {inputs = [dense<"0xD0E03E3F33E119C00C4F82BF117CD2BF309F194000D1CABFB6F36EC0AAB4B53FC9E120BFAEBFA73F73FDFABE21F69ABE"> : tensor<1x4x1x3xf32>], expected = [dense<"0xC71990BE60EB29BFD63C893F1E4FDEBF404D6BBF5ADCC5BF90977C400588163E7E01FC3F605B04C099BA993F62A321C0"> : tensor<1x4x1x3xf32>, dense<"0xD0E03E3F33E119C00C4F82BF117CD2BF309F194000D1CABFB6F36EC0AAB4B53FC9E120BFAEBFA73F73FDFABE21F69ABE"> : tensor<1x4x1x3xf32>], states = [dense<"0xC71990BE60EB29BFD63C893F1E4FDEBF404D6BBF5ADCC5BF90977C400588163E7E01FC3F605B04C099BA993F62A321C0"> : tensor<1x4x1x3xf32>], updated = [dense<"0xD0E03E3F33E119C00C4F82BF117CD2BF309F194000D1CABFB6F36EC0AAB4B53FC9E120BFAEBFA73F73FDFABE21F69ABE"> : tensor<1x4x1x3xf32>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xf32>>) -> tensor<1x4x1x3xf32>
  ane.write_state %s, %x : (!ane.state<tensor<1x4x1x3xf32>>, tensor<1x4x1x3xf32>) -> ()
  %r1 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xf32>>) -> tensor<1x4x1x3xf32>
  ane.return %r0, %r1 : tensor<1x4x1x3xf32>, tensor<1x4x1x3xf32>
}

ane.program @read_state.6 on ane opset ios18 (%x: tensor<5xi32>, state %s: !ane.state<tensor<5xi32>>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0xFFFFFFFF04000000FBFFFFFFF3FFFFFFF0FFFFFF"> : tensor<5xi32>], expected = [dense<"0xF6FFFFFFFDFFFFFF0A000000F0FFFFFFEFFFFFFF"> : tensor<5xi32>], states = [dense<"0xF6FFFFFFFDFFFFFF0A000000F0FFFFFFEFFFFFFF"> : tensor<5xi32>], updated = [dense<"0xF6FFFFFFFDFFFFFF0A000000F0FFFFFFEFFFFFFF"> : tensor<5xi32>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<5xi32>>) -> tensor<5xi32>
  ane.return %r0 : tensor<5xi32>
}

ane.program @read_state.7 on ane opset ios18 (%x: tensor<2x3xi32>, state %s: !ane.state<tensor<2x3xi32>>) -> (tensor<2x3xi32>, tensor<2x3xi32>)
    attributes {inputs = [dense<"0x010000000F00000004000000F5FFFFFF09000000FEFFFFFF"> : tensor<2x3xi32>], expected = [dense<"0xF3FFFFFF06000000EDFFFFFF1400000006000000FCFFFFFF"> : tensor<2x3xi32>, dense<"0xF3FFFFFF06000000EDFFFFFF1400000006000000FCFFFFFF"> : tensor<2x3xi32>], states = [dense<"0xF3FFFFFF06000000EDFFFFFF1400000006000000FCFFFFFF"> : tensor<2x3xi32>], updated = [dense<"0xF3FFFFFF06000000EDFFFFFF1400000006000000FCFFFFFF"> : tensor<2x3xi32>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xi32>>) -> tensor<2x3xi32>
  %r1 = ane.read_state %s : (!ane.state<tensor<2x3xi32>>) -> tensor<2x3xi32>
  ane.return %r0, %r1 : tensor<2x3xi32>, tensor<2x3xi32>
}

// a read holds what the state was at its place
ane.program @read_state.8 on ane opset ios18 (%x: tensor<1x4x1x3xi32>, state %s: !ane.state<tensor<1x4x1x3xi32>>) -> (tensor<1x4x1x3xi32>, tensor<1x4x1x3xi32>)
    attributes {inputs = [dense<"0xF5FFFFFFFDFFFFFF0D00000007000000F3FFFFFFEDFFFFFFF6FFFFFFFCFFFFFFEFFFFFFF0E00000009000000EEFFFFFF"> : tensor<1x4x1x3xi32>], expected = [dense<"0x0A000000EFFFFFFFF9FFFFFFF2FFFFFFF4FFFFFF040000000E000000FBFFFFFFFFFFFFFF130000000400000001000000"> : tensor<1x4x1x3xi32>, dense<"0xF5FFFFFFFDFFFFFF0D00000007000000F3FFFFFFEDFFFFFFF6FFFFFFFCFFFFFFEFFFFFFF0E00000009000000EEFFFFFF"> : tensor<1x4x1x3xi32>], states = [dense<"0x0A000000EFFFFFFFF9FFFFFFF2FFFFFFF4FFFFFF040000000E000000FBFFFFFFFFFFFFFF130000000400000001000000"> : tensor<1x4x1x3xi32>], updated = [dense<"0xF5FFFFFFFDFFFFFF0D00000007000000F3FFFFFFEDFFFFFFF6FFFFFFFCFFFFFFEFFFFFFF0E00000009000000EEFFFFFF"> : tensor<1x4x1x3xi32>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xi32>>) -> tensor<1x4x1x3xi32>
  ane.write_state %s, %x : (!ane.state<tensor<1x4x1x3xi32>>, tensor<1x4x1x3xi32>) -> ()
  %r1 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xi32>>) -> tensor<1x4x1x3xi32>
  ane.return %r0, %r1 : tensor<1x4x1x3xi32>, tensor<1x4x1x3xi32>
}

ane.program @read_state.9 on ane opset ios18 (%x: tensor<5xi1>, state %s: !ane.state<tensor<5xi1>>) -> (tensor<5xi1>)
    attributes {inputs = [dense<[true,false,true,false,true]> : tensor<5xi1>], expected = [dense<[true,true,false,true,false]> : tensor<5xi1>], states = [dense<[true,true,false,true,false]> : tensor<5xi1>], updated = [dense<[true,true,false,true,false]> : tensor<5xi1>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<5xi1>>) -> tensor<5xi1>
  ane.return %r0 : tensor<5xi1>
}

ane.program @read_state.10 on ane opset ios18 (%x: tensor<2x3xi1>, state %s: !ane.state<tensor<2x3xi1>>) -> (tensor<2x3xi1>, tensor<2x3xi1>)
    attributes {inputs = [dense<[[false,false,true],[true,true,false]]> : tensor<2x3xi1>], expected = [dense<[[false,false,true],[true,true,true]]> : tensor<2x3xi1>, dense<[[false,false,true],[true,true,true]]> : tensor<2x3xi1>], states = [dense<[[false,false,true],[true,true,true]]> : tensor<2x3xi1>], updated = [dense<[[false,false,true],[true,true,true]]> : tensor<2x3xi1>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xi1>>) -> tensor<2x3xi1>
  %r1 = ane.read_state %s : (!ane.state<tensor<2x3xi1>>) -> tensor<2x3xi1>
  ane.return %r0, %r1 : tensor<2x3xi1>, tensor<2x3xi1>
}

// a read holds what the state was at its place
ane.program @read_state.11 on ane opset ios18 (%x: tensor<1x4x1x3xi1>, state %s: !ane.state<tensor<1x4x1x3xi1>>) -> (tensor<1x4x1x3xi1>, tensor<1x4x1x3xi1>)
    attributes {inputs = [dense<[[[[true,true,false]],[[false,false,true]],[[false,true,false]],[[false,true,true]]]]> : tensor<1x4x1x3xi1>], expected = [dense<[[[[false,true,true]],[[true,true,false]],[[false,false,true]],[[true,false,true]]]]> : tensor<1x4x1x3xi1>, dense<[[[[true,true,false]],[[false,false,true]],[[false,true,false]],[[false,true,true]]]]> : tensor<1x4x1x3xi1>], states = [dense<[[[[false,true,true]],[[true,true,false]],[[false,false,true]],[[true,false,true]]]]> : tensor<1x4x1x3xi1>], updated = [dense<[[[[true,true,false]],[[false,false,true]],[[false,true,false]],[[false,true,true]]]]> : tensor<1x4x1x3xi1>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xi1>>) -> tensor<1x4x1x3xi1>
  ane.write_state %s, %x : (!ane.state<tensor<1x4x1x3xi1>>, tensor<1x4x1x3xi1>) -> ()
  %r1 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xi1>>) -> tensor<1x4x1x3xi1>
  ane.return %r0, %r1 : tensor<1x4x1x3xi1>, tensor<1x4x1x3xi1>
}

ane.program @read_state.12 on ane opset ios18 (%x: tensor<5xi8>, state %s: !ane.state<tensor<5xi8>>) -> (tensor<5xi8>)
    attributes {inputs = [dense<"0xF2EF00EFEF"> : tensor<5xi8>], expected = [dense<"0xECFF03F2F8"> : tensor<5xi8>], states = [dense<"0xECFF03F2F8"> : tensor<5xi8>], updated = [dense<"0xECFF03F2F8"> : tensor<5xi8>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<5xi8>>) -> tensor<5xi8>
  ane.return %r0 : tensor<5xi8>
}

ane.program @read_state.13 on ane opset ios18 (%x: tensor<2x3xi8>, state %s: !ane.state<tensor<2x3xi8>>) -> (tensor<2x3xi8>, tensor<2x3xi8>)
    attributes {inputs = [dense<"0x10F2F20FFB05"> : tensor<2x3xi8>], expected = [dense<"0xFDF110ED0E11"> : tensor<2x3xi8>, dense<"0xFDF110ED0E11"> : tensor<2x3xi8>], states = [dense<"0xFDF110ED0E11"> : tensor<2x3xi8>], updated = [dense<"0xFDF110ED0E11"> : tensor<2x3xi8>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xi8>>) -> tensor<2x3xi8>
  %r1 = ane.read_state %s : (!ane.state<tensor<2x3xi8>>) -> tensor<2x3xi8>
  ane.return %r0, %r1 : tensor<2x3xi8>, tensor<2x3xi8>
}

// a read holds what the state was at its place
ane.program @read_state.14 on ane opset ios18 (%x: tensor<1x4x1x3xi8>, state %s: !ane.state<tensor<1x4x1x3xi8>>) -> (tensor<1x4x1x3xi8>, tensor<1x4x1x3xi8>)
    attributes {inputs = [dense<"0x08FF0DED000E0D1106FAECF6"> : tensor<1x4x1x3xi8>], expected = [dense<"0x01FCFBF61311FD0409EC04F8"> : tensor<1x4x1x3xi8>, dense<"0x08FF0DED000E0D1106FAECF6"> : tensor<1x4x1x3xi8>], states = [dense<"0x01FCFBF61311FD0409EC04F8"> : tensor<1x4x1x3xi8>], updated = [dense<"0x08FF0DED000E0D1106FAECF6"> : tensor<1x4x1x3xi8>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xi8>>) -> tensor<1x4x1x3xi8>
  ane.write_state %s, %x : (!ane.state<tensor<1x4x1x3xi8>>, tensor<1x4x1x3xi8>) -> ()
  %r1 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xi8>>) -> tensor<1x4x1x3xi8>
  ane.return %r0, %r1 : tensor<1x4x1x3xi8>, tensor<1x4x1x3xi8>
}

ane.program @read_state.15 on ane opset ios18 (%x: tensor<5xui16>, state %s: !ane.state<tensor<5xui16>>) -> (tensor<5xui16>)
    attributes {inputs = [dense<"0x0200010002000F000700"> : tensor<5xui16>], expected = [dense<"0x02001400130004000500"> : tensor<5xui16>], states = [dense<"0x02001400130004000500"> : tensor<5xui16>], updated = [dense<"0x02001400130004000500"> : tensor<5xui16>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<5xui16>>) -> tensor<5xui16>
  ane.return %r0 : tensor<5xui16>
}

ane.program @read_state.16 on ane opset ios18 (%x: tensor<2x3xui16>, state %s: !ane.state<tensor<2x3xui16>>) -> (tensor<2x3xui16>, tensor<2x3xui16>)
    attributes {inputs = [dense<"0x090004000E0011000E000F00"> : tensor<2x3xui16>], expected = [dense<"0x050008001200020007000200"> : tensor<2x3xui16>, dense<"0x050008001200020007000200"> : tensor<2x3xui16>], states = [dense<"0x050008001200020007000200"> : tensor<2x3xui16>], updated = [dense<"0x050008001200020007000200"> : tensor<2x3xui16>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xui16>>) -> tensor<2x3xui16>
  %r1 = ane.read_state %s : (!ane.state<tensor<2x3xui16>>) -> tensor<2x3xui16>
  ane.return %r0, %r1 : tensor<2x3xui16>, tensor<2x3xui16>
}

// a read holds what the state was at its place
ane.program @read_state.17 on ane opset ios18 (%x: tensor<1x4x1x3xui16>, state %s: !ane.state<tensor<1x4x1x3xui16>>) -> (tensor<1x4x1x3xui16>, tensor<1x4x1x3xui16>)
    attributes {inputs = [dense<"0x1100090011000A000200040008000800090005000E001000"> : tensor<1x4x1x3xui16>], expected = [dense<"0x0D0006000100010008000C00110007000B0012000E000400"> : tensor<1x4x1x3xui16>, dense<"0x1100090011000A000200040008000800090005000E001000"> : tensor<1x4x1x3xui16>], states = [dense<"0x0D0006000100010008000C00110007000B0012000E000400"> : tensor<1x4x1x3xui16>], updated = [dense<"0x1100090011000A000200040008000800090005000E001000"> : tensor<1x4x1x3xui16>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xui16>>) -> tensor<1x4x1x3xui16>
  ane.write_state %s, %x : (!ane.state<tensor<1x4x1x3xui16>>, tensor<1x4x1x3xui16>) -> ()
  %r1 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xui16>>) -> tensor<1x4x1x3xui16>
  ane.return %r0, %r1 : tensor<1x4x1x3xui16>, tensor<1x4x1x3xui16>
}

ane.program @write_state.0 on ane opset ios18 (%x: tensor<5xf16>, state %s: !ane.state<tensor<5xf16>>)
    attributes {inputs = [dense<"0x76BE78C2F1401542FAC3"> : tensor<5xf16>], expected = [], states = [dense<"0x17C3ED3D3BBC9C308840"> : tensor<5xf16>], updated = [dense<"0x76BE78C2F1401542FAC3"> : tensor<5xf16>]} {
  ane.write_state %s, %x : (!ane.state<tensor<5xf16>>, tensor<5xf16>) -> ()
  ane.return
}

ane.program @write_state.1 on ane opset ios18 (%x: tensor<2x3xf16>, state %s: !ane.state<tensor<2x3xf16>>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0xE5404842F0C239B9B8C3E4C1"> : tensor<2x3xf16>], expected = [dense<"0xE5404842F0C239B9B8C3E4C1"> : tensor<2x3xf16>], states = [dense<"0x714154C040C000B6273F9C3C"> : tensor<2x3xf16>], updated = [dense<"0xE5404842F0C239B9B8C3E4C1"> : tensor<2x3xf16>]} {
  ane.write_state %s, %x : (!ane.state<tensor<2x3xf16>>, tensor<2x3xf16>) -> ()
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xf16>>) -> tensor<2x3xf16>
  ane.return %r0 : tensor<2x3xf16>
}

// the new state from the old
ane.program @write_state.2 on ane opset ios18 (%x: tensor<1x4x1x3xf16>, state %s: !ane.state<tensor<1x4x1x3xf16>>) -> (tensor<1x4x1x3xf16>)
    attributes {inputs = [dense<"0xD52E4EBF09417B41573D0BB98D41AB3F55C1C1C0B0C232BD"> : tensor<1x4x1x3xf16>], expected = [dense<"0x4F2C9AC25742F4B9023D1C40153C7EC02D3D3E4391B41842"> : tensor<1x4x1x3xf16>], states = [dense<"0x4F2C9AC25742F4B9023D1C40153C7EC02D3D3E4391B41842"> : tensor<1x4x1x3xf16>], updated = [dense<"0x0C29E63D38B9F842502D5FC1053F2A44ECC300C61EC258C4"> : tensor<1x4x1x3xf16>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xf16>>) -> tensor<1x4x1x3xf16>
  %n1 = ane.sub %x, %r0 : tensor<1x4x1x3xf16>, tensor<1x4x1x3xf16>
  ane.write_state %s, %n1 : (!ane.state<tensor<1x4x1x3xf16>>, tensor<1x4x1x3xf16>) -> ()
  ane.return %r0 : tensor<1x4x1x3xf16>
}

ane.program @write_state.3 on ane opset ios18 (%x: tensor<5xf16>, state %s: !ane.state<tensor<5xf16>>) -> (tensor<5xf16>, tensor<5xf16>)
    attributes {inputs = [dense<"0x38BE7B4334B4EFB86AB9"> : tensor<5xf16>], expected = [dense<"0xB240DB421D3181C3CF43"> : tensor<5xf16>, dense<"0xCEC30035C2B6454295C4"> : tensor<5xf16>], states = [dense<"0xB240DB421D3181C3CF43"> : tensor<5xf16>], updated = [dense<"0x38BE7B4334B4EFB86AB9"> : tensor<5xf16>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<5xf16>>) -> tensor<5xf16>
  %n1 = ane.sub %x, %r0 : tensor<5xf16>, tensor<5xf16>
  ane.write_state %s, %n1 : (!ane.state<tensor<5xf16>>, tensor<5xf16>) -> ()
  %r1 = ane.read_state %s : (!ane.state<tensor<5xf16>>) -> tensor<5xf16>
  ane.write_state %s, %x : (!ane.state<tensor<5xf16>>, tensor<5xf16>) -> ()
  ane.return %r0, %r1 : tensor<5xf16>, tensor<5xf16>
}

ane.program @write_state.4 on ane opset ios18 (%x: tensor<5xf32>, state %s: !ane.state<tensor<5xf32>>)
    attributes {inputs = [dense<"0xBC27FABF18603E401F2553C0FE9ADCBF2E5E4C40"> : tensor<5xf32>], expected = [], states = [dense<"0x018DE9BF20E4BE3F92FEAFBF323F1B40D293BC3F"> : tensor<5xf32>], updated = [dense<"0xBC27FABF18603E401F2553C0FE9ADCBF2E5E4C40"> : tensor<5xf32>]} {
  ane.write_state %s, %x : (!ane.state<tensor<5xf32>>, tensor<5xf32>) -> ()
  ane.return
}

ane.program @write_state.5 on ane opset ios18 (%x: tensor<2x3xf32>, state %s: !ane.state<tensor<2x3xf32>>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<"0x9121F83F473A5AC03D20E43F2B107540D1552A404EE00040"> : tensor<2x3xf32>], expected = [dense<"0x9121F83F473A5AC03D20E43F2B107540D1552A404EE00040"> : tensor<2x3xf32>], states = [dense<"0x92769F3FB37055BFC50F19BFD2220FC07D406CBFF8763B3F"> : tensor<2x3xf32>], updated = [dense<"0x9121F83F473A5AC03D20E43F2B107540D1552A404EE00040"> : tensor<2x3xf32>]} {
  ane.write_state %s, %x : (!ane.state<tensor<2x3xf32>>, tensor<2x3xf32>) -> ()
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xf32>>) -> tensor<2x3xf32>
  ane.return %r0 : tensor<2x3xf32>
}

// the new state from the old
ane.program @write_state.6 on ane opset ios18 (%x: tensor<1x4x1x3xf32>, state %s: !ane.state<tensor<1x4x1x3xf32>>) -> (tensor<1x4x1x3xf32>)
    attributes {inputs = [dense<"0xF32FE5BF3FED6840275CED3FD3EEB83F1E9A573FFB6C334044EA4ABFC4A100BF7DF853BEAE756140127D2A40EC07F33F"> : tensor<1x4x1x3xf32>], expected = [dense<"0xC70523BE0296283F9EB6A8BFADA372C0DB6B7B3FC3041F40DC3C4F4031D877C089C1E4BF04367340F6BA7540FEBC363F"> : tensor<1x4x1x3xf32>], states = [dense<"0xC70523BE0296283F9EB6A8BFADA372C0DB6B7B3FC3041F40DC3C4F4031D877C089C1E4BF04367340F6BA7540FEBC363F"> : tensor<1x4x1x3xf32>], updated = [dense<"0x3ACFD0BFBEC73E4062094B408B8DA740F4460FBEC041A33EB6FB80C0C0AF57407942CA3FB0028EBEC87B96BF6DA9973F"> : tensor<1x4x1x3xf32>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xf32>>) -> tensor<1x4x1x3xf32>
  %n1 = ane.sub %x, %r0 : tensor<1x4x1x3xf32>, tensor<1x4x1x3xf32>
  ane.write_state %s, %n1 : (!ane.state<tensor<1x4x1x3xf32>>, tensor<1x4x1x3xf32>) -> ()
  ane.return %r0 : tensor<1x4x1x3xf32>
}

ane.program @write_state.7 on ane opset ios18 (%x: tensor<5xf32>, state %s: !ane.state<tensor<5xf32>>) -> (tensor<5xf32>, tensor<5xf32>)
    attributes {inputs = [dense<"0x02E64AC0C0C18A3FEFFE1AC00D9623401B78B2BE"> : tensor<5xf32>], expected = [dense<"0x026152C094E942C06D5C513FB5E95E40A55A5540"> : tensor<5xf32>, dense<"0x0060EF3D3A2584400A564FC0A04E6DBFA8A96BC0"> : tensor<5xf32>], states = [dense<"0x026152C094E942C06D5C513FB5E95E40A55A5540"> : tensor<5xf32>], updated = [dense<"0x02E64AC0C0C18A3FEFFE1AC00D9623401B78B2BE"> : tensor<5xf32>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<5xf32>>) -> tensor<5xf32>
  %n1 = ane.sub %x, %r0 : tensor<5xf32>, tensor<5xf32>
  ane.write_state %s, %n1 : (!ane.state<tensor<5xf32>>, tensor<5xf32>) -> ()
  %r1 = ane.read_state %s : (!ane.state<tensor<5xf32>>) -> tensor<5xf32>
  ane.write_state %s, %x : (!ane.state<tensor<5xf32>>, tensor<5xf32>) -> ()
  ane.return %r0, %r1 : tensor<5xf32>, tensor<5xf32>
}

ane.program @write_state.8 on ane opset ios18 (%x: tensor<5xi32>, state %s: !ane.state<tensor<5xi32>>)
    attributes {inputs = [dense<"0x0F000000F9FFFFFF14000000FFFFFFFFFAFFFFFF"> : tensor<5xi32>], expected = [], states = [dense<"0xFBFFFFFFFEFFFFFFFBFFFFFF0100000014000000"> : tensor<5xi32>], updated = [dense<"0x0F000000F9FFFFFF14000000FFFFFFFFFAFFFFFF"> : tensor<5xi32>]} {
  ane.write_state %s, %x : (!ane.state<tensor<5xi32>>, tensor<5xi32>) -> ()
  ane.return
}

ane.program @write_state.9 on ane opset ios18 (%x: tensor<2x3xi32>, state %s: !ane.state<tensor<2x3xi32>>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<"0x0E00000014000000F6FFFFFF00000000F3FFFFFF11000000"> : tensor<2x3xi32>], expected = [dense<"0x0E00000014000000F6FFFFFF00000000F3FFFFFF11000000"> : tensor<2x3xi32>], states = [dense<"0xFFFFFFFFF4FFFFFFF3FFFFFFFDFFFFFF0300000006000000"> : tensor<2x3xi32>], updated = [dense<"0x0E00000014000000F6FFFFFF00000000F3FFFFFF11000000"> : tensor<2x3xi32>]} {
  ane.write_state %s, %x : (!ane.state<tensor<2x3xi32>>, tensor<2x3xi32>) -> ()
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xi32>>) -> tensor<2x3xi32>
  ane.return %r0 : tensor<2x3xi32>
}

// the new state from the old
ane.program @write_state.10 on ane opset ios18 (%x: tensor<1x4x1x3xi32>, state %s: !ane.state<tensor<1x4x1x3xi32>>) -> (tensor<1x4x1x3xi32>)
    attributes {inputs = [dense<"0xF3FFFFFF100000000B000000EFFFFFFF10000000F1FFFFFF13000000140000000E0000000400000009000000FAFFFFFF"> : tensor<1x4x1x3xi32>], expected = [dense<"0x0500000002000000F6FFFFFFF3FFFFFFFEFFFFFF0C0000000D000000020000000E000000F7FFFFFFEEFFFFFF02000000"> : tensor<1x4x1x3xi32>], states = [dense<"0x0500000002000000F6FFFFFFF3FFFFFFFEFFFFFF0C0000000D000000020000000E000000F7FFFFFFEEFFFFFF02000000"> : tensor<1x4x1x3xi32>], updated = [dense<"0xEEFFFFFF0E00000015000000FCFFFFFF12000000E5FFFFFF0600000012000000000000000D0000001B000000F8FFFFFF"> : tensor<1x4x1x3xi32>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<1x4x1x3xi32>>) -> tensor<1x4x1x3xi32>
  %n1 = ane.sub %x, %r0 : tensor<1x4x1x3xi32>, tensor<1x4x1x3xi32>
  ane.write_state %s, %n1 : (!ane.state<tensor<1x4x1x3xi32>>, tensor<1x4x1x3xi32>) -> ()
  ane.return %r0 : tensor<1x4x1x3xi32>
}

ane.program @write_state.11 on ane opset ios18 (%x: tensor<5xi32>, state %s: !ane.state<tensor<5xi32>>) -> (tensor<5xi32>, tensor<5xi32>)
    attributes {inputs = [dense<"0xEFFFFFFFF2FFFFFF0F000000FCFFFFFF0E000000"> : tensor<5xi32>], expected = [dense<"0x06000000FFFFFFFFEDFFFFFF0300000010000000"> : tensor<5xi32>, dense<"0xE9FFFFFFF3FFFFFF22000000F9FFFFFFFEFFFFFF"> : tensor<5xi32>], states = [dense<"0x06000000FFFFFFFFEDFFFFFF0300000010000000"> : tensor<5xi32>], updated = [dense<"0xEFFFFFFFF2FFFFFF0F000000FCFFFFFF0E000000"> : tensor<5xi32>]} {
  %r0 = ane.read_state %s : (!ane.state<tensor<5xi32>>) -> tensor<5xi32>
  %n1 = ane.sub %x, %r0 : tensor<5xi32>, tensor<5xi32>
  ane.write_state %s, %n1 : (!ane.state<tensor<5xi32>>, tensor<5xi32>) -> ()
  %r1 = ane.read_state %s : (!ane.state<tensor<5xi32>>) -> tensor<5xi32>
  ane.write_state %s, %x : (!ane.state<tensor<5xi32>>, tensor<5xi32>) -> ()
  ane.return %r0, %r1 : tensor<5xi32>, tensor<5xi32>
}

ane.program @write_state.12 on ane opset ios18 (%x: tensor<5xi1>, state %s: !ane.state<tensor<5xi1>>)
    attributes {inputs = [dense<[false,true,true,false,true]> : tensor<5xi1>], expected = [], states = [dense<[true,true,true,true,false]> : tensor<5xi1>], updated = [dense<[false,true,true,false,true]> : tensor<5xi1>]} {
  ane.write_state %s, %x : (!ane.state<tensor<5xi1>>, tensor<5xi1>) -> ()
  ane.return
}

ane.program @write_state.13 on ane opset ios18 (%x: tensor<2x3xi1>, state %s: !ane.state<tensor<2x3xi1>>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[[false,false,true],[true,true,true]]> : tensor<2x3xi1>], expected = [dense<[[false,false,true],[true,true,true]]> : tensor<2x3xi1>], states = [dense<[[false,false,false],[false,true,true]]> : tensor<2x3xi1>], updated = [dense<[[false,false,true],[true,true,true]]> : tensor<2x3xi1>]} {
  ane.write_state %s, %x : (!ane.state<tensor<2x3xi1>>, tensor<2x3xi1>) -> ()
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xi1>>) -> tensor<2x3xi1>
  ane.return %r0 : tensor<2x3xi1>
}

ane.program @write_state.14 on ane opset ios18 (%x: tensor<5xi8>, state %s: !ane.state<tensor<5xi8>>)
    attributes {inputs = [dense<"0xF60D00050A"> : tensor<5xi8>], expected = [], states = [dense<"0xF2FAEF000A"> : tensor<5xi8>], updated = [dense<"0xF60D00050A"> : tensor<5xi8>]} {
  ane.write_state %s, %x : (!ane.state<tensor<5xi8>>, tensor<5xi8>) -> ()
  ane.return
}

ane.program @write_state.15 on ane opset ios18 (%x: tensor<2x3xi8>, state %s: !ane.state<tensor<2x3xi8>>) -> (tensor<2x3xi8>)
    attributes {inputs = [dense<"0xF80512F8EC0A"> : tensor<2x3xi8>], expected = [dense<"0xF80512F8EC0A"> : tensor<2x3xi8>], states = [dense<"0xFFFD14EEFCED"> : tensor<2x3xi8>], updated = [dense<"0xF80512F8EC0A"> : tensor<2x3xi8>]} {
  ane.write_state %s, %x : (!ane.state<tensor<2x3xi8>>, tensor<2x3xi8>) -> ()
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xi8>>) -> tensor<2x3xi8>
  ane.return %r0 : tensor<2x3xi8>
}

ane.program @write_state.16 on ane opset ios18 (%x: tensor<5xui8>, state %s: !ane.state<tensor<5xui8>>)
    attributes {inputs = [dense<"0x0A06040303"> : tensor<5xui8>], expected = [], states = [dense<"0x0A0F120D09"> : tensor<5xui8>], updated = [dense<"0x0A06040303"> : tensor<5xui8>]} {
  ane.write_state %s, %x : (!ane.state<tensor<5xui8>>, tensor<5xui8>) -> ()
  ane.return
}

ane.program @write_state.17 on ane opset ios18 (%x: tensor<2x3xui8>, state %s: !ane.state<tensor<2x3xui8>>) -> (tensor<2x3xui8>)
    attributes {inputs = [dense<"0x1412070C0609"> : tensor<2x3xui8>], expected = [dense<"0x1412070C0609"> : tensor<2x3xui8>], states = [dense<"0x0C0C100D040E"> : tensor<2x3xui8>], updated = [dense<"0x1412070C0609"> : tensor<2x3xui8>]} {
  ane.write_state %s, %x : (!ane.state<tensor<2x3xui8>>, tensor<2x3xui8>) -> ()
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xui8>>) -> tensor<2x3xui8>
  ane.return %r0 : tensor<2x3xui8>
}

ane.program @write_state.18 on ane opset ios18 (%x: tensor<5xi16>, state %s: !ane.state<tensor<5xi16>>)
    attributes {inputs = [dense<"0xFAFF0E000E00FAFFECFF"> : tensor<5xi16>], expected = [], states = [dense<"0x1100FEFFF8FF13001100"> : tensor<5xi16>], updated = [dense<"0xFAFF0E000E00FAFFECFF"> : tensor<5xi16>]} {
  ane.write_state %s, %x : (!ane.state<tensor<5xi16>>, tensor<5xi16>) -> ()
  ane.return
}

ane.program @write_state.19 on ane opset ios18 (%x: tensor<2x3xi16>, state %s: !ane.state<tensor<2x3xi16>>) -> (tensor<2x3xi16>)
    attributes {inputs = [dense<"0x0B00FCFFF7FF01000A001100"> : tensor<2x3xi16>], expected = [dense<"0x0B00FCFFF7FF01000A001100"> : tensor<2x3xi16>], states = [dense<"0x0E000D000F00F6FFFEFF1100"> : tensor<2x3xi16>], updated = [dense<"0x0B00FCFFF7FF01000A001100"> : tensor<2x3xi16>]} {
  ane.write_state %s, %x : (!ane.state<tensor<2x3xi16>>, tensor<2x3xi16>) -> ()
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xi16>>) -> tensor<2x3xi16>
  ane.return %r0 : tensor<2x3xi16>
}

ane.program @write_state.20 on ane opset ios18 (%x: tensor<5xui16>, state %s: !ane.state<tensor<5xui16>>)
    attributes {inputs = [dense<"0x08000A0010000F000600"> : tensor<5xui16>], expected = [], states = [dense<"0x06000500120001000900"> : tensor<5xui16>], updated = [dense<"0x08000A0010000F000600"> : tensor<5xui16>]} {
  ane.write_state %s, %x : (!ane.state<tensor<5xui16>>, tensor<5xui16>) -> ()
  ane.return
}

ane.program @write_state.21 on ane opset ios18 (%x: tensor<2x3xui16>, state %s: !ane.state<tensor<2x3xui16>>) -> (tensor<2x3xui16>)
    attributes {inputs = [dense<"0x120002000D000C0000001000"> : tensor<2x3xui16>], expected = [dense<"0x120002000D000C0000001000"> : tensor<2x3xui16>], states = [dense<"0x120010001400120007000500"> : tensor<2x3xui16>], updated = [dense<"0x120002000D000C0000001000"> : tensor<2x3xui16>]} {
  ane.write_state %s, %x : (!ane.state<tensor<2x3xui16>>, tensor<2x3xui16>) -> ()
  %r0 = ane.read_state %s : (!ane.state<tensor<2x3xui16>>) -> tensor<2x3xui16>
  ane.return %r0 : tensor<2x3xui16>
}
