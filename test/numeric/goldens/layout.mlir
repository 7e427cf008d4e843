// Made by test/numeric/make-goldens.py: inputs and expected results stand in attributes.
ane.program @band_part.0 on ane opset ios15 (%x: tensor<4x5xf16>) -> (tensor<4x5xf16>)
    attributes {inputs = [dense<"0x03B0C841734380C159BD3A39EC42533D4DBACCB8FF3DCDB4183DF535F942BA3F51BE034349BE7BBE"> : tensor<4x5xf16>], expected = [dense<"0x03B0C841734380C159BD3A39EC42533D4DBACCB8FF3DCDB4183DF535F942BA3F51BE034349BE7BBE"> : tensor<4x5xf16>]} {
  %0 = "ane.band_part"(%x) : (tensor<4x5xf16>) -> (tensor<4x5xf16>)
  ane.return %0 : tensor<4x5xf16>
}

ane.program @band_part.1 on ane opset ios16 (%x: tensor<4x5xf16>) -> (tensor<4x5xf16>)
    attributes {inputs = [dense<"0x463E68C177C091412C3FAF3D56C11534C8C1883DB52F653A863A98BAA7C296C325C291C1663EEA43"> : tensor<4x5xf16>], expected = [dense<"0x463E0000000000000000AF3D56C10000000000000000653A863A000000000000000091C1663E0000"> : tensor<4x5xf16>]} {
  %0 = "ane.band_part"(%x) <{lower = 1 : i32, upper = 0 : i32}> : (tensor<4x5xf16>) -> (tensor<4x5xf16>)
  ane.return %0 : tensor<4x5xf16>
}

ane.program @band_part.2 on ane opset ios17 (%x: tensor<2x4x3xf16>) -> (tensor<2x4x3xf16>)
    attributes {inputs = [dense<"0xBAA4CD2971A21DC373B166408EC0AFBED4C12242A5BB23C3C03D2940E4C11FB458C18CB364B23D31763982C367C12A3B"> : tensor<2x4x3xf16>], expected = [dense<"0xBAA4CD2971A2000073B1664000000000D4C1000000000000C03D2940E4C1000058C18CB3000000007639000000000000"> : tensor<2x4x3xf16>]} {
  %0 = "ane.band_part"(%x) <{lower = 0 : i32}> : (tensor<2x4x3xf16>) -> (tensor<2x4x3xf16>)
  ane.return %0 : tensor<2x4x3xf16>
}

ane.program @band_part.3 on ane opset ios18 (%x: tensor<1x2x4x4xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0xE33B37BEF13841B49D42ACC3B4BA27C2ECC396C0D437A7410E3C34BBAE43714207BA2D3822BD05C1EE38D0C363419C3E81B3263B2C3B55B92341923FA5BDF740"> : tensor<1x2x4x4xf16>], expected = [dense<"0xE33B37BE000000009D42ACC3B4BA0000ECC396C0D437A7410E3C34BBAE43714207BA2D3800000000EE38D0C36341000081B3263B2C3B55B92341923FA5BDF740"> : tensor<1x2x4x4xf16>]} {
  %0 = "ane.band_part"(%x) <{lower = -1 : i32, upper = 1 : i32}> : (tensor<1x2x4x4xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @band_part.4 on ane opset ios15 (%x: tensor<3x3xf16>) -> (tensor<3x3xf16>)
    attributes {inputs = [dense<"0x0E435B41EEBD4836453E7B3D8DB9AB42CF2E"> : tensor<3x3xf16>], expected = [dense<"0x0E435B41EEBD0000453E7B3D00000000CF2E"> : tensor<3x3xf16>]} {
  %0 = "ane.band_part"(%x) <{lower = 0 : i32, upper = -1 : i32}> : (tensor<3x3xf16>) -> (tensor<3x3xf16>)
  ane.return %0 : tensor<3x3xf16>
}

ane.program @band_part.5 on ane opset ios16 (%x: tensor<4x5xf32>) -> (tensor<4x5xf32>)
    attributes {inputs = [dense<"0x4067923FE44027C070AB70C04BB89CBD1092493ED21309C035964F4009C563BFFBC9EF3F668056C0BC74B43F285913C0ED617F40A0AE66BD86B616401BF968408C3D273D28DE8F3F67FA7DC0396B1540"> : tensor<4x5xf32>], expected = [dense<"0x4067923FE44027C070AB70C04BB89CBD1092493ED21309C035964F4009C563BFFBC9EF3F668056C0BC74B43F285913C0ED617F40A0AE66BD86B616401BF968408C3D273D28DE8F3F67FA7DC0396B1540"> : tensor<4x5xf32>]} {
  %0 = "ane.band_part"(%x) : (tensor<4x5xf32>) -> (tensor<4x5xf32>)
  ane.return %0 : tensor<4x5xf32>
}

ane.program @band_part.6 on ane opset ios17 (%x: tensor<4x5xi32>) -> (tensor<4x5xi32>)
    attributes {inputs = [dense<"0xF3FFFFFFF8FFFFFF0A000000EDFFFFFF0E00000006000000120000000C0000001200000001000000F6FFFFFF03000000FAFFFFFF0B00000009000000FFFFFFFFF2FFFFFF12000000020000000E000000"> : tensor<4x5xi32>], expected = [dense<"0xF3FFFFFF0000000000000000000000000000000006000000120000000000000000000000000000000000000003000000FAFFFFFF00000000000000000000000000000000120000000200000000000000"> : tensor<4x5xi32>]} {
  %0 = "ane.band_part"(%x) <{lower = 1 : i32, upper = 0 : i32}> : (tensor<4x5xi32>) -> (tensor<4x5xi32>)
  ane.return %0 : tensor<4x5xi32>
}

ane.program @band_part.7 on ane opset ios18 (%x: tensor<2x4x3xi1>) -> (tensor<2x4x3xi1>)
    attributes {inputs = [dense<[[[true,false,true],[false,true,false],[false,false,true],[false,false,false]],[[false,false,true],[false,true,true],[false,true,true],[false,false,false]]]> : tensor<2x4x3xi1>], expected = [dense<[[[true,false,true],[false,true,false],[false,false,true],[false,false,false]],[[false,false,true],[false,true,true],[false,false,true],[false,false,false]]]> : tensor<2x4x3xi1>]} {
  %0 = "ane.band_part"(%x) <{lower = 0 : i32}> : (tensor<2x4x3xi1>) -> (tensor<2x4x3xi1>)
  ane.return %0 : tensor<2x4x3xi1>
}

ane.program @band_part.8 on ane opset ios15 (%x: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
    attributes {inputs = [dense<"0xC630C5BEC9281EC0F834AFBF5E154E4017FDCA3EDBB5194024E95FC065FBA8BE7D1C7E40F89D54C002910C40443D25400D3C1840AFF93FC0498543BFA56A2AC0B64BB53F8613ABBF655F7940CA0970BFDAE81AC0CD3A763F14410D3F4139913F"> : tensor<2x4x3xf32>], expected = [dense<"0xC630C5BEC9281EC0F834AFBF0000000017FDCA3EDBB5194000000000000000007D1C7E400000000000000000000000000D3C1840AFF93FC0498543BF00000000B64BB53F8613ABBF0000000000000000DAE81AC0000000000000000000000000"> : tensor<2x4x3xf32>]} {
  %0 = "ane.band_part"(%x) <{lower = 0 : i32}> : (tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>)
  ane.return %0 : tensor<2x4x3xf32>
}

ane.program @band_part.9 on ane opset ios16 (%x: tensor<1x2x4x4xi32>) -> (tensor<1x2x4x4xi32>)
    attributes {inputs = [dense<"0x0200000000000000070000000100000000000000FCFFFFFFF3FFFFFFF1FFFFFF0E0000000D0000000400000003000000070000000D0000000C000000F2FFFFFFF7FFFFFF0D000000FDFFFFFFF9FFFFFFF4FFFFFFECFFFFFFF1FFFFFF1300000013000000FEFFFFFF11000000FFFFFFFF0A000000F1FFFFFFFCFFFFFF0B000000"> : tensor<1x2x4x4xi32>], expected = [dense<"0x0200000000000000000000000000000000000000FCFFFFFFF3FFFFFF000000000E0000000D0000000400000003000000070000000D0000000C000000F2FFFFFFF7FFFFFF0D0000000000000000000000F4FFFFFFECFFFFFFF1FFFFFF0000000013000000FEFFFFFF11000000FFFFFFFF0A000000F1FFFFFFFCFFFFFF0B000000"> : tensor<1x2x4x4xi32>]} {
  %0 = "ane.band_part"(%x) <{lower = -1 : i32, upper = 1 : i32}> : (tensor<1x2x4x4xi32>) -> (tensor<1x2x4x4xi32>)
  ane.return %0 : tensor<1x2x4x4xi32>
}

ane.program @band_part.10 on ane opset ios17 (%x: tensor<3x3xi1>) -> (tensor<3x3xi1>)
    attributes {inputs = [dense<[[true,true,false],[false,true,false],[false,true,true]]> : tensor<3x3xi1>], expected = [dense<[[true,true,false],[false,true,false],[false,false,true]]> : tensor<3x3xi1>]} {
  %0 = "ane.band_part"(%x) <{lower = 0 : i32, upper = -1 : i32}> : (tensor<3x3xi1>) -> (tensor<3x3xi1>)
  ane.return %0 : tensor<3x3xi1>
}

ane.program @batch_to_space.0 on ane opset ios15 (%x: tensor<6x2x2x2xf16>) -> (tensor<1x2x4x6xf16>)
    attributes {inputs = [dense<"0x57C0383CC441FEBC5C430DBFEB42D641FBC072C2C8C21B41EAC16A3B903821C3AA3EFCC262C1B8C1F2420941083EE6C357BD7AC23D3A8D3C94B565BD85C36F3C563F4FC1C44012C2A3BFBDBD77BAB8BC47C07F3F80C20E3ACA3D93BC333D4034"> : tensor<6x2x2x2xf16>], expected = [dense<"0x57C0FBC0AA3E383C72C2FCC257BD563F47C07AC24FC17F3FC441C8C262C1FEBC1B41B8C13D3AC44080C28D3C12C20E3A5C43EAC1F2420DBF6A3B094194B5A3BFCA3D65BDBDBD93BCEB429038083ED64121C3E6C385C377BA333D6F3CB8BC4034"> : tensor<1x2x4x6xf16>]} {
  %crops = ane.const dense<"0x00000000000000000000000000000000"> : tensor<2x2xi32>
  %0 = "ane.batch_to_space"(%x, %crops) <{block_shape = array<i32: 2, 3>}> : (tensor<6x2x2x2xf16>, tensor<2x2xi32>) -> (tensor<1x2x4x6xf16>)
  ane.return %0 : tensor<1x2x4x6xf16>
}

ane.program @batch_to_space.1 on ane opset ios16 (%x: tensor<4x1x2x2xf16>) -> (tensor<1x1x3x2xf16>)
    attributes {inputs = [dense<"0x3C34063A3036D14089BDC441D3ADB4BF03B305C0F443E23A5435EDC33BC3613E"> : tensor<4x1x2x2xf16>], expected = [dense<"0x03B354353036D3ADF4433BC3"> : tensor<1x1x3x2xf16>]} {
  %crops = ane.const dense<"0x01000000000000000000000002000000"> : tensor<2x2xi32>
  %0 = "ane.batch_to_space"(%x, %crops) <{block_shape = array<i32: 2, 2>}> : (tensor<4x1x2x2xf16>, tensor<2x2xi32>) -> (tensor<1x1x3x2xf16>)
  ane.return %0 : tensor<1x1x3x2xf16>
}

ane.program @batch_to_space.2 on ane opset ios17 (%x: tensor<4x2x1x3xf16>) -> (tensor<2x2x1x4xf16>)
    attributes {inputs = [dense<"0x424140BF8FC04E4232409CB9B13F5AC191374FC26741AE3DF4AE26C0A7C144C25943A43C11C0EC39413A8F43EA42353D"> : tensor<4x2x1x3xf16>], expected = [dense<"0xF4AE40BF26C08FC044C2324059439CB911C05AC1EC3991378F436741EA42AE3D"> : tensor<2x2x1x4xf16>]} {
  %crops = ane.const dense<"0x00000000000000000100000001000000"> : tensor<2x2xi32>
  %0 = "ane.batch_to_space"(%x, %crops) <{block_shape = array<i32: 1, 2>}> : (tensor<4x2x1x3xf16>, tensor<2x2xi32>) -> (tensor<2x2x1x4xf16>)
  ane.return %0 : tensor<2x2x1x4xf16>
}

ane.program @batch_to_space.3 on ane opset ios18 (%x: tensor<6x2x2x2xf32>) -> (tensor<1x2x4x6xf32>)
    attributes {inputs = [dense<"0x4FD83440AA3017403C2781BF72767F40FF075AC02B8970BF850D033EADD4523F683E2140C1E8DDBFB50F5140AC5015C04DE87440FC9A96BE080F50C0039131402BCF7D40C1CF6F40FB6C7940ACEA62405C996EC080FEAABE275C913F4556F6BF926B1CC0E67CF8BF83302FBF0D81B83F79B242C0A6AF72C0B58F7DC059F94CC0D74770C07D469ABFEFA0BDBFCCCDE2BE0E2914C031C48D3EA93905C05F4349C0ABF484BFC77D8BBF27FE36BF7170803FC4E233C0013D593C55B9433F99F17540"> : tensor<6x2x2x2xf32>], expected = [dense<"0x4FD83440683E21402BCF7D40AA301740C1E8DDBFC1CF6F40926B1CC0D74770C0ABF484BFE67CF8BF7D469ABFC77D8BBF3C2781BFB50F5140FB6C794072767F40AC5015C0ACEA624083302FBFEFA0BDBF27FE36BF0D81B83FCCCDE2BE7170803FFF075AC04DE874405C996EC02B8970BFFC9A96BE80FEAABE79B242C00E2914C0C4E233C0A6AF72C031C48D3E013D593C850D033E080F50C0275C913FADD4523F039131404556F6BFB58F7DC0A93905C055B9433F59F94CC05F4349C099F17540"> : tensor<1x2x4x6xf32>]} {
  %crops = ane.const dense<"0x00000000000000000000000000000000"> : tensor<2x2xi32>
  %0 = "ane.batch_to_space"(%x, %crops) <{block_shape = array<i32: 2, 3>}> : (tensor<6x2x2x2xf32>, tensor<2x2xi32>) -> (tensor<1x2x4x6xf32>)
  ane.return %0 : tensor<1x2x4x6xf32>
}

ane.program @batch_to_space.4 on ane opset ios15 (%x: tensor<4x2x1x3xf32>) -> (tensor<2x2x1x4xf32>)
    attributes {inputs = [dense<"0xA8D166C096D5DE3F952933BFF9B740C0B50B3EC0B7472EC0DE3D1F40BD99D53F012A5F40941BFABF52DB3E402892E13F5DF97B403F9A0C400E554140E00540C07EB605BFC88D983F0955FD3EAFF9414090CF40C01E3F06C0C39DB23FDE515EBF"> : tensor<4x2x1x3xf32>], expected = [dense<"0x5DF97B4096D5DE3F3F9A0C40952933BFE00540C0B50B3EC07EB605BFB7472EC00955FD3EBD99D53FAFF94140012A5F401E3F06C052DB3E40C39DB23F2892E13F"> : tensor<2x2x1x4xf32>]} {
  %crops = ane.const dense<"0x00000000000000000100000001000000"> : tensor<2x2xi32>
  %0 = "ane.batch_to_space"(%x, %crops) <{block_shape = array<i32: 1, 2>}> : (tensor<4x2x1x3xf32>, tensor<2x2xi32>) -> (tensor<2x2x1x4xf32>)
  ane.return %0 : tensor<2x2x1x4xf32>
}

ane.program @concat.0 on ane opset ios15 (%values0: tensor<2xf16>, %values1: tensor<3xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x83C37641"> : tensor<2xf16>, dense<"0x56C341B46D42"> : tensor<3xf16>], expected = [dense<"0x83C3764156C341B46D42"> : tensor<5xf16>]} {
  %0 = "ane.concat"(%values0, %values1) <{axis = 0 : i32}> : (tensor<2xf16>, tensor<3xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @concat.1 on ane opset ios16 (%values1: tensor<2x3xf16>, %values2: tensor<2x2xf16>) -> (tensor<2x6xf16>)
    attributes {inputs = [dense<"0x443F0ABCC8C36E432FC0CD3C"> : tensor<2x3xf16>, dense<"0x50405043C7C03BC1"> : tensor<2x2xf16>], expected = [dense<"0xE03B443F0ABCC8C3504050435E356E432FC0CD3CC7C03BC1"> : tensor<2x6xf16>]} {
  %values0 = ane.const dense<"0xE03B5E35"> : tensor<2x1xf16>
  %0 = "ane.concat"(%values0, %values1, %values2) <{axis = -1 : i32}> : (tensor<2x1xf16>, tensor<2x3xf16>, tensor<2x2xf16>) -> (tensor<2x6xf16>)
  ane.return %0 : tensor<2x6xf16>
}

ane.program @concat.2 on ane opset ios17 (%values0: tensor<2x3xf16>, %values1: tensor<2x3xf16>) -> (tensor<2x6xf16>)
    attributes {inputs = [dense<"0xBDB5DD30B0BB51BD02400740"> : tensor<2x3xf16>, dense<"0x1AC2F1B27640E7435ABC4543"> : tensor<2x3xf16>], expected = [dense<"0xBDB51AC2DD30F1B2B0BB764051BDE74302405ABC07404543"> : tensor<2x6xf16>]} {
  %0 = "ane.concat"(%values0, %values1) <{axis = 1 : i32, interleave = true}> : (tensor<2x3xf16>, tensor<2x3xf16>) -> (tensor<2x6xf16>)
  ane.return %0 : tensor<2x6xf16>
}

ane.program @concat.3 on ane opset ios18 (%values0: tensor<1x2x1x3xf16>, %values1: tensor<1x4x1x3xf16>) -> (tensor<1x6x1x3xf16>)
    attributes {inputs = [dense<"0x82C03ABC6C3C67420B2AFD39"> : tensor<1x2x1x3xf16>, dense<"0x012FDB4340421535BE3B9F3EBA3CFEBE4CB55541EBC12BC0"> : tensor<1x4x1x3xf16>], expected = [dense<"0x82C03ABC6C3C67420B2AFD39012FDB4340421535BE3B9F3EBA3CFEBE4CB55541EBC12BC0"> : tensor<1x6x1x3xf16>]} {
  %0 = "ane.concat"(%values0, %values1) <{axis = 1 : i32, interleave = false}> : (tensor<1x2x1x3xf16>, tensor<1x4x1x3xf16>) -> (tensor<1x6x1x3xf16>)
  ane.return %0 : tensor<1x6x1x3xf16>
}

ane.program @concat.4 on ane opset ios15 (%values1: tensor<2x2x2xf16>, %values2: tensor<2x2x2xf16>) -> (tensor<6x2x2xf16>)
    attributes {inputs = [dense<"0x4841C2C2EEC305AC143EB8B769BE8EBF"> : tensor<2x2x2xf16>, dense<"0xF341F64363349A3E51B010BF683E5D35"> : tensor<2x2x2xf16>], expected = [dense<"0x7DB95B40F1384EC24841C2C2EEC305ACF341F64363349A3E683DDC43C038993B143EB8B769BE8EBF51B010BF683E5D35"> : tensor<6x2x2xf16>]} {
  %values0 = ane.const dense<"0x7DB95B40F1384EC2683DDC43C038993B"> : tensor<2x2x2xf16>
  %0 = "ane.concat"(%values0, %values1, %values2) <{axis = 0 : i32, interleave = true}> : (tensor<2x2x2xf16>, tensor<2x2x2xf16>, tensor<2x2x2xf16>) -> (tensor<6x2x2xf16>)
  ane.return %0 : tensor<6x2x2xf16>
}

ane.program @concat.5 on ane opset ios16 (%values0: tensor<3xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x92426D43CFB8"> : tensor<3xf16>], expected = [dense<"0x92426D43CFB8"> : tensor<3xf16>]} {
  %0 = "ane.concat"(%values0) <{axis = 0 : i32}> : (tensor<3xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @concat.6 on ane opset ios17 (%values0: tensor<f16>, %values1: tensor<f16>) -> (tensor<2xf16>)
    attributes {inputs = [dense<"0x9DB2"> : tensor<f16>, dense<"0xD0C1"> : tensor<f16>], expected = [dense<"0x9DB2D0C1"> : tensor<2xf16>]} {
  %0 = "ane.concat"(%values0, %values1) <{axis = 0 : i32}> : (tensor<f16>, tensor<f16>) -> (tensor<2xf16>)
  ane.return %0 : tensor<2xf16>
}

ane.program @concat.7 on ane opset ios18 (%values1: tensor<2x3xf32>, %values2: tensor<2x2xf32>) -> (tensor<2x6xf32>)
    attributes {inputs = [dense<"0x7AC032C0B20C38C0419A88BE1AB8F43C20E209400B2FAABF"> : tensor<2x3xf32>, dense<"0xE8A5EC3F767A803FA2899C3F30CB9FBF"> : tensor<2x2xf32>], expected = [dense<"0xD427A63F7AC032C0B20C38C0419A88BEE8A5EC3F767A803F601C65C01AB8F43C20E209400B2FAABFA2899C3F30CB9FBF"> : tensor<2x6xf32>]} {
  %values0 = ane.const dense<"0xD427A63F601C65C0"> : tensor<2x1xf32>
  %0 = "ane.concat"(%values0, %values1, %values2) <{axis = -1 : i32}> : (tensor<2x1xf32>, tensor<2x3xf32>, tensor<2x2xf32>) -> (tensor<2x6xf32>)
  ane.return %0 : tensor<2x6xf32>
}

ane.program @concat.8 on ane opset ios15 (%values0: tensor<2x3xi32>, %values1: tensor<2x3xi32>) -> (tensor<2x6xi32>)
    attributes {inputs = [dense<"0x0C000000EDFFFFFFF4FFFFFF04000000F5FFFFFFF6FFFFFF"> : tensor<2x3xi32>, dense<"0x140000000700000009000000F0FFFFFFF5FFFFFFF1FFFFFF"> : tensor<2x3xi32>], expected = [dense<"0x0C00000014000000EDFFFFFF07000000F4FFFFFF0900000004000000F0FFFFFFF5FFFFFFF5FFFFFFF6FFFFFFF1FFFFFF"> : tensor<2x6xi32>]} {
  %0 = "ane.concat"(%values0, %values1) <{axis = 1 : i32, interleave = true}> : (tensor<2x3xi32>, tensor<2x3xi32>) -> (tensor<2x6xi32>)
  ane.return %0 : tensor<2x6xi32>
}

ane.program @concat.9 on ane opset ios16 (%values0: tensor<2xi1>, %values1: tensor<3xi1>) -> (tensor<5xi1>)
    attributes {inputs = [dense<[true,false]> : tensor<2xi1>, dense<[true,false,false]> : tensor<3xi1>], expected = [dense<[true,false,true,false,false]> : tensor<5xi1>]} {
  %0 = "ane.concat"(%values0, %values1) <{axis = 0 : i32}> : (tensor<2xi1>, tensor<3xi1>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @concat.10 on ane opset ios17 (%values1: tensor<2x3xi8>, %values2: tensor<2x2xi8>) -> (tensor<2x6xi8>)
    attributes {inputs = [dense<"0x0EECF7110004"> : tensor<2x3xi8>, dense<"0xFB0D0C04"> : tensor<2x2xi8>], expected = [dense<"0x020EECF7FB0D141100040C04"> : tensor<2x6xi8>]} {
  %values0 = ane.const dense<"0x0214"> : tensor<2x1xi8>
  %0 = "ane.concat"(%values0, %values1, %values2) <{axis = -1 : i32}> : (tensor<2x1xi8>, tensor<2x3xi8>, tensor<2x2xi8>) -> (tensor<2x6xi8>)
  ane.return %0 : tensor<2x6xi8>
}

ane.program @concat.11 on ane opset ios18 (%values0: tensor<2x3xui8>, %values1: tensor<2x3xui8>) -> (tensor<2x6xui8>)
    attributes {inputs = [dense<"0x0710030F0403"> : tensor<2x3xui8>, dense<"0x0B010F0B0905"> : tensor<2x3xui8>], expected = [dense<"0x070B1001030F0F0B04090305"> : tensor<2x6xui8>]} {
  %0 = "ane.concat"(%values0, %values1) <{axis = 1 : i32, interleave = true}> : (tensor<2x3xui8>, tensor<2x3xui8>) -> (tensor<2x6xui8>)
  ane.return %0 : tensor<2x6xui8>
}

ane.program @concat.12 on ane opset ios17 (%values0: tensor<2xi16>, %values1: tensor<3xi16>) -> (tensor<5xi16>)
    attributes {inputs = [dense<"0xF5FF1100"> : tensor<2xi16>, dense<"0xF0FF1400FDFF"> : tensor<3xi16>], expected = [dense<"0xF5FF1100F0FF1400FDFF"> : tensor<5xi16>]} {
  %0 = "ane.concat"(%values0, %values1) <{axis = 0 : i32}> : (tensor<2xi16>, tensor<3xi16>) -> (tensor<5xi16>)
  ane.return %0 : tensor<5xi16>
}

ane.program @concat.13 on ane opset ios17 (%values1: tensor<2x3xui16>, %values2: tensor<2x2xui16>) -> (tensor<2x6xui16>)
    attributes {inputs = [dense<"0x090007000600140002000F00"> : tensor<2x3xui16>, dense<"0x0200100012000E00"> : tensor<2x2xui16>], expected = [dense<"0x1100090007000600020010000C00140002000F0012000E00"> : tensor<2x6xui16>]} {
  %values0 = ane.const dense<"0x11000C00"> : tensor<2x1xui16>
  %0 = "ane.concat"(%values0, %values1, %values2) <{axis = -1 : i32}> : (tensor<2x1xui16>, tensor<2x3xui16>, tensor<2x2xui16>) -> (tensor<2x6xui16>)
  ane.return %0 : tensor<2x6xui16>
}

ane.program @crop.0 on ane opset ios15 (%x: tensor<1x2x4x5xf16>) -> (tensor<1x2x3x2xf16>)
    attributes {inputs = [dense<"0x4233BA3E80B0A5C3C3B98142B6B35AC07843B0B32234EF42C34005421441DBC1763E60BFF1BACA4147C0EB3824424DC2D4BFFDC2EB431C43AE4248404B3FE23E243FF7C1E040963F6BC2F1B219BE5542"> : tensor<1x2x4x5xf16>], expected = [dense<"0x5AC07843C340054260BFF1BA1C43AE42243FF7C1F1B219BE"> : tensor<1x2x3x2xf16>]} {
  %0 = "ane.crop"(%x) <{crop_height = array<i32: 1, 0>, crop_width = array<i32: 2, 1>}> : (tensor<1x2x4x5xf16>) -> (tensor<1x2x3x2xf16>)
  ane.return %0 : tensor<1x2x3x2xf16>
}

ane.program @crop.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x1x4xf16>)
    attributes {inputs = [dense<"0xF3C063C0EBB5103E96423A40F43128C2B1424FBE1C433B413540F9C0EBC3F541603D623EFFC0D7422CC108BEBF3A093E"> : tensor<2x3x4xf16>], expected = [dense<"0xF3C063C0EBB5103E3540F9C0EBC3F541"> : tensor<2x1x4xf16>]} {
  %0 = "ane.crop"(%x) <{crop_height = array<i32: 0, 2>, crop_width = array<i32: 0, 0>}> : (tensor<2x3x4xf16>) -> (tensor<2x1x4xf16>)
  ane.return %0 : tensor<2x1x4xf16>
}

ane.program @crop.2 on ane opset ios17 (%x: tensor<1x1x3x3xf16>) -> (tensor<1x1x1x1xf16>)
    attributes {inputs = [dense<"0x5D430B374EC24240C1C22DBF394379C09343"> : tensor<1x1x3x3xf16>], expected = [dense<"0xC1C2"> : tensor<1x1x1x1xf16>]} {
  %0 = "ane.crop"(%x) <{crop_height = array<i32: 1, 1>, crop_width = array<i32: 1, 1>}> : (tensor<1x1x3x3xf16>) -> (tensor<1x1x1x1xf16>)
  ane.return %0 : tensor<1x1x1x1xf16>
}

ane.program @crop.3 on ane opset ios18 (%x: tensor<1x2x4x5xf32>) -> (tensor<1x2x3x2xf32>)
    attributes {inputs = [dense<"0xEA4D5D40C563833E8B9815C0991AF5BF7756EDBFB6703E3FF3E9C53E93C1243F1EE84440E09B4EC004FE7DC0990F1FC0D37E7CC0149B0DBFA0D7A23FDD4E5D3F23CF69403532B63EFBE70ABF3795393EB01349C0B5975E4057FC1BBFBCC9224043ACD73F2C51284030E924BDF9A665BF6C7B05C049EC343F983B9D3EB31532C068C0D7BFF1E039C00A01C83FB057A43FE22A27BF1FAD40402A3B8EBCB75456C0"> : tensor<1x2x4x5xf32>], expected = [dense<"0x93C1243F1EE84440D37E7CC0149B0DBF3532B63EFBE70ABFF9A665BF6C7B05C068C0D7BFF1E039C01FAD40402A3B8EBC"> : tensor<1x2x3x2xf32>]} {
  %0 = "ane.crop"(%x) <{crop_height = array<i32: 1, 0>, crop_width = array<i32: 2, 1>}> : (tensor<1x2x4x5xf32>) -> (tensor<1x2x3x2xf32>)
  ane.return %0 : tensor<1x2x3x2xf32>
}

ane.program @crop.4 on ane opset ios15 (%x: tensor<1x1x3x3xf32>) -> (tensor<1x1x1x1xf32>)
    attributes {inputs = [dense<"0xB0E76F40670901C07AC4614081AD9B3FD0D810C05A1C55C0BACC52BF632E8A3F07FD6540"> : tensor<1x1x3x3xf32>], expected = [dense<"0xD0D810C0"> : tensor<1x1x1x1xf32>]} {
  %0 = "ane.crop"(%x) <{crop_height = array<i32: 1, 1>, crop_width = array<i32: 1, 1>}> : (tensor<1x1x3x3xf32>) -> (tensor<1x1x1x1xf32>)
  ane.return %0 : tensor<1x1x1x1xf32>
}

ane.program @depth_to_space.0 on ane opset ios15 (%x: tensor<1x8x2x3xf16>) -> (tensor<1x2x4x6xf16>)
    attributes {inputs = [dense<"0x514348BC4DC305C1AC4032B618BEE03A7EBC2C40C93187BDD93D81BDF03CC743EBB3CBC150C117C2A440C2A7483875C27ABD47400840D0B8A73BE3339FBD2B43B6BEB142BFC15234C7C111C1E043B6C2D6C3ADC3C3C191388DB278C0314294BC"> : tensor<1x8x2x3xf16>], expected = [dense<"0x5143D93D48BC81BD4DC3F03C7ABDC7C1474011C10840E04305C1C743AC40EBB332B6CBC1D0B8B6C2A73BD6C3E333ADC318BE50C1E03A17C27EBCA4409FBDC3C12B439138B6BE8DB22C40C2A7C931483887BD75C2B14278C0BFC13142523494BC"> : tensor<1x2x4x6xf16>]} {
  %0 = "ane.depth_to_space"(%x) <{block_size = 2 : i32}> : (tensor<1x8x2x3xf16>) -> (tensor<1x2x4x6xf16>)
  ane.return %0 : tensor<1x2x4x6xf16>
}

ane.program @depth_to_space.1 on ane opset ios16 (%x: tensor<2x4x1x2xf16>) -> (tensor<2x1x2x4xf16>)
    attributes {inputs = [dense<"0x78C0DEBC124259BC8EBAF33A4D42FAC3F7BF26423D3F8ABB6142B640F443C6C1"> : tensor<2x4x1x2xf16>], expected = [dense<"0x78C01242DEBC59BC8EBA4D42F33AFAC3F7BF3D3F26428ABB6142F443B640C6C1"> : tensor<2x1x2x4xf16>]} {
  %0 = "ane.depth_to_space"(%x) <{block_size = 2 : i32}> : (tensor<2x4x1x2xf16>) -> (tensor<2x1x2x4xf16>)
  ane.return %0 : tensor<2x1x2x4xf16>
}

ane.program @depth_to_space.2 on ane opset ios17 (%x: tensor<1x9x2x2xf16>) -> (tensor<1x1x6x6xf16>)
    attributes {inputs = [dense<"0x31414F3E6F4209427840EB424DC39D41A63F513F17C30E413EBD2D3CE0B9E4B7E1B2A23FEB4220C1953C84C1523C93BAB242D338C53B533D2BBF32C352438EC2C7BB4D307641D2C1"> : tensor<1x9x2x2xf16>], expected = [dense<"0x31417840A63F4F3EEB42513F3EBDE1B2953C2D3CA23F84C1B2422BBFC7BBD33832C34D306F424DC317C309429D410E41E0B9EB42523CE4B720C193BAC53B52437641533D8EC2D2C1"> : tensor<1x1x6x6xf16>]} {
  %0 = "ane.depth_to_space"(%x) <{block_size = 3 : i32}> : (tensor<1x9x2x2xf16>) -> (tensor<1x1x6x6xf16>)
  ane.return %0 : tensor<1x1x6x6xf16>
}

ane.program @depth_to_space.3 on ane opset ios18 (%x: tensor<1x8x2x3xf32>) -> (tensor<1x2x4x6xf32>)
    attributes {inputs = [dense<"0xEDF6F4BF45D66BC06D8943C0BF9DD23FC49ABE3F82076440C513B03F45AB8ABF86076E40EFD81B3EC5B671C08594D8BF7A282E4067184CC00C618BBF2D47E3BF04D726BF879FF03F414AC53FB70F483FEE1184BF193FAEBE923AE03E7D80EE3FAE8D9BBF0403873F8A370640F19549C0676E3B407B5315C073CF1840900EC9BF5D1E46C086447340725102C034942FC0AD3FB33F28B67FC024CF4DC03AC2414034CE56BFCCD65840834234C0074C2440F62D8D3FFD597BC0C332D23F0C25E73F"> : tensor<1x8x2x3xf32>], expected = [dense<"0xEDF6F4BF7A282E4045D66BC067184CC06D8943C00C618BBFAE8D9BBFAD3FB33F0403873F28B67FC08A37064024CF4DC0BF9DD23F2D47E3BFC49ABE3F04D726BF82076440879FF03FF19549C03AC24140676E3B4034CE56BF7B5315C0CCD65840C513B03F414AC53F45AB8ABFB70F483F86076E40EE1184BF73CF1840834234C0900EC9BF074C24405D1E46C0F62D8D3FEFD81B3E193FAEBEC5B671C0923AE03E8594D8BF7D80EE3F86447340FD597BC0725102C0C332D23F34942FC00C25E73F"> : tensor<1x2x4x6xf32>]} {
  %0 = "ane.depth_to_space"(%x) <{block_size = 2 : i32}> : (tensor<1x8x2x3xf32>) -> (tensor<1x2x4x6xf32>)
  ane.return %0 : tensor<1x2x4x6xf32>
}

ane.program @depth_to_space.4 on ane opset ios15 (%x: tensor<1x9x2x2xf32>) -> (tensor<1x1x6x6xf32>)
    attributes {inputs = [dense<"0x8769F53FD0FA24C047D55B40608D6FC00BD3E8BF665AB7BF955B0FC05421363FAA74ACBFA6D98DBFEA1B0B40CDAF0040432C0AC0861AE9BDAE651D3F36E1D33E4471F9BFDD87FC3A8BCF30404C094140D36573C02A1AB5BF39DE1940C46EB63FF37853401874F6BE7F0C2A4033D558BFC59FBD3DA89373BF7C6D3AC030B065C0D54A65BF9ACF26C01DD73540FABE64C0"> : tensor<1x9x2x2xf32>], expected = [dense<"0x8769F53F0BD3E8BFAA74ACBFD0FA24C0665AB7BFA6D98DBF432C0AC04471F9BFD36573C0861AE9BDDD87FC3A2A1AB5BFF3785340C59FBD3DD54A65BF1874F6BEA89373BF9ACF26C047D55B40955B0FC0EA1B0B40608D6FC05421363FCDAF0040AE651D3F8BCF304039DE194036E1D33E4C094140C46EB63F7F0C2A407C6D3AC01DD7354033D558BF30B065C0FABE64C0"> : tensor<1x1x6x6xf32>]} {
  %0 = "ane.depth_to_space"(%x) <{block_size = 3 : i32}> : (tensor<1x9x2x2xf32>) -> (tensor<1x1x6x6xf32>)
  ane.return %0 : tensor<1x1x6x6xf32>
}

ane.program @expand_dims.0 on ane opset ios15 (%x: tensor<3xf16>) -> (tensor<1x3xf16>)
    attributes {inputs = [dense<"0x393DAF3C69C2"> : tensor<3xf16>], expected = [dense<"0x393DAF3C69C2"> : tensor<1x3xf16>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0>}> : (tensor<3xf16>) -> (tensor<1x3xf16>)
  ane.return %0 : tensor<1x3xf16>
}

ane.program @expand_dims.1 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<2x1x3x1xf16>)
    attributes {inputs = [dense<"0x9E42963EBB3C84C24CC169C3"> : tensor<2x3xf16>], expected = [dense<"0x9E42963EBB3C84C24CC169C3"> : tensor<2x1x3x1xf16>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: -1, 1>}> : (tensor<2x3xf16>) -> (tensor<2x1x3x1xf16>)
  ane.return %0 : tensor<2x1x3x1xf16>
}

ane.program @expand_dims.2 on ane opset ios17 (%x: tensor<2xf16>) -> (tensor<1x2x1x1xf16>)
    attributes {inputs = [dense<"0xD643B641"> : tensor<2xf16>], expected = [dense<"0xD643B641"> : tensor<1x2x1x1xf16>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0, 3, -2>}> : (tensor<2xf16>) -> (tensor<1x2x1x1xf16>)
  ane.return %0 : tensor<1x2x1x1xf16>
}

ane.program @expand_dims.3 on ane opset ios18 (%x: tensor<f16>) -> (tensor<1xf16>)
    attributes {inputs = [dense<"0xBCC1"> : tensor<f16>], expected = [dense<"0xBCC1"> : tensor<1xf16>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0>}> : (tensor<f16>) -> (tensor<1xf16>)
  ane.return %0 : tensor<1xf16>
}

ane.program @expand_dims.4 on ane opset ios15 (%x: tensor<3xf32>) -> (tensor<1x3xf32>)
    attributes {inputs = [dense<"0x6142E9BF5B76CD3EBD46C83E"> : tensor<3xf32>], expected = [dense<"0x6142E9BF5B76CD3EBD46C83E"> : tensor<1x3xf32>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0>}> : (tensor<3xf32>) -> (tensor<1x3xf32>)
  ane.return %0 : tensor<1x3xf32>
}

ane.program @expand_dims.5 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<2x1x3x1xi32>)
    attributes {inputs = [dense<"0xEFFFFFFF090000000E000000EEFFFFFF09000000F4FFFFFF"> : tensor<2x3xi32>], expected = [dense<"0xEFFFFFFF090000000E000000EEFFFFFF09000000F4FFFFFF"> : tensor<2x1x3x1xi32>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: -1, 1>}> : (tensor<2x3xi32>) -> (tensor<2x1x3x1xi32>)
  ane.return %0 : tensor<2x1x3x1xi32>
}

ane.program @expand_dims.6 on ane opset ios17 (%x: tensor<2xi1>) -> (tensor<1x2x1x1xi1>)
    attributes {inputs = [dense<[false,false]> : tensor<2xi1>], expected = [dense<[[[[false]],[[false]]]]> : tensor<1x2x1x1xi1>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0, 3, -2>}> : (tensor<2xi1>) -> (tensor<1x2x1x1xi1>)
  ane.return %0 : tensor<1x2x1x1xi1>
}

ane.program @expand_dims.7 on ane opset ios18 (%x: tensor<i8>) -> (tensor<1xi8>)
    attributes {inputs = [dense<"0x14"> : tensor<i8>], expected = [dense<"0x14"> : tensor<1xi8>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0>}> : (tensor<i8>) -> (tensor<1xi8>)
  ane.return %0 : tensor<1xi8>
}

ane.program @expand_dims.8 on ane opset ios17 (%x: tensor<3xui8>) -> (tensor<1x3xui8>)
    attributes {inputs = [dense<"0x0F0514"> : tensor<3xui8>], expected = [dense<"0x0F0514"> : tensor<1x3xui8>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0>}> : (tensor<3xui8>) -> (tensor<1x3xui8>)
  ane.return %0 : tensor<1x3xui8>
}

ane.program @expand_dims.9 on ane opset ios17 (%x: tensor<2x3xi16>) -> (tensor<2x1x3x1xi16>)
    attributes {inputs = [dense<"0x0B001000EDFFF4FF0F000C00"> : tensor<2x3xi16>], expected = [dense<"0x0B001000EDFFF4FF0F000C00"> : tensor<2x1x3x1xi16>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: -1, 1>}> : (tensor<2x3xi16>) -> (tensor<2x1x3x1xi16>)
  ane.return %0 : tensor<2x1x3x1xi16>
}

ane.program @expand_dims.10 on ane opset ios17 (%x: tensor<2xui16>) -> (tensor<1x2x1x1xui16>)
    attributes {inputs = [dense<"0x03001400"> : tensor<2xui16>], expected = [dense<"0x03001400"> : tensor<1x2x1x1xui16>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0, 3, -2>}> : (tensor<2xui16>) -> (tensor<1x2x1x1xui16>)
  ane.return %0 : tensor<1x2x1x1xui16>
}

ane.program @expand_dims.11 on ane opset ios18 (%x: tensor<2xf32>) -> (tensor<1x2x1x1xf32>)
    attributes {inputs = [dense<"0xE6C23EBB633695BF"> : tensor<2xf32>], expected = [dense<"0xE6C23EBB633695BF"> : tensor<1x2x1x1xf32>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0, 3, -2>}> : (tensor<2xf32>) -> (tensor<1x2x1x1xf32>)
  ane.return %0 : tensor<1x2x1x1xf32>
}

ane.program @expand_dims.12 on ane opset ios15 (%x: tensor<i32>) -> (tensor<1xi32>)
    attributes {inputs = [dense<"0xF0FFFFFF"> : tensor<i32>], expected = [dense<"0xF0FFFFFF"> : tensor<1xi32>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0>}> : (tensor<i32>) -> (tensor<1xi32>)
  ane.return %0 : tensor<1xi32>
}

ane.program @expand_dims.13 on ane opset ios16 (%x: tensor<3xi1>) -> (tensor<1x3xi1>)
    attributes {inputs = [dense<[false,true,true]> : tensor<3xi1>], expected = [dense<[[false,true,true]]> : tensor<1x3xi1>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0>}> : (tensor<3xi1>) -> (tensor<1x3xi1>)
  ane.return %0 : tensor<1x3xi1>
}

ane.program @expand_dims.14 on ane opset ios17 (%x: tensor<2x3xi8>) -> (tensor<2x1x3x1xi8>)
    attributes {inputs = [dense<"0x09EE02F0FC0B"> : tensor<2x3xi8>], expected = [dense<"0x09EE02F0FC0B"> : tensor<2x1x3x1xi8>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: -1, 1>}> : (tensor<2x3xi8>) -> (tensor<2x1x3x1xi8>)
  ane.return %0 : tensor<2x1x3x1xi8>
}

ane.program @expand_dims.15 on ane opset ios18 (%x: tensor<2xui8>) -> (tensor<1x2x1x1xui8>)
    attributes {inputs = [dense<"0x0712"> : tensor<2xui8>], expected = [dense<"0x0712"> : tensor<1x2x1x1xui8>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0, 3, -2>}> : (tensor<2xui8>) -> (tensor<1x2x1x1xui8>)
  ane.return %0 : tensor<1x2x1x1xui8>
}

ane.program @expand_dims.16 on ane opset ios17 (%x: tensor<i16>) -> (tensor<1xi16>)
    attributes {inputs = [dense<"0x0A00"> : tensor<i16>], expected = [dense<"0x0A00"> : tensor<1xi16>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0>}> : (tensor<i16>) -> (tensor<1xi16>)
  ane.return %0 : tensor<1xi16>
}

ane.program @expand_dims.17 on ane opset ios17 (%x: tensor<3xui16>) -> (tensor<1x3xui16>)
    attributes {inputs = [dense<"0x11000C001100"> : tensor<3xui16>], expected = [dense<"0x11000C001100"> : tensor<1x3xui16>]} {
  %0 = "ane.expand_dims"(%x) <{axes = array<i32: 0>}> : (tensor<3xui16>) -> (tensor<1x3xui16>)
  ane.return %0 : tensor<1x3xui16>
}

ane.program @fill.0 on ane opset ios15 () -> (tensor<3xf16>)
    attributes {inputs = [], expected = [dense<"0x004100410041"> : tensor<3xf16>]} {
  %shape = ane.const dense<"0x03000000"> : tensor<1xi32>
  %0 = "ane.fill"(%shape) <{value = 0x4100 : f16}> : (tensor<1xi32>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @fill.1 on ane opset ios16 () -> (tensor<2x3xf32>)
    attributes {inputs = [], expected = [dense<"0xCDCCCCBDCDCCCCBDCDCCCCBDCDCCCCBDCDCCCCBDCDCCCCBD"> : tensor<2x3xf32>]} {
  %shape = ane.const dense<"0x0200000003000000"> : tensor<2xi32>
  %0 = "ane.fill"(%shape) <{value = 0xBDCCCCCD : f32}> : (tensor<2xi32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @fill.2 on ane opset ios17 () -> (tensor<1x2x1x2xi32>)
    attributes {inputs = [], expected = [dense<"0x07000000070000000700000007000000"> : tensor<1x2x1x2xi32>]} {
  %shape = ane.const dense<"0x01000000020000000100000002000000"> : tensor<4xi32>
  %0 = "ane.fill"(%shape) <{value = 7 : i32}> : (tensor<4xi32>) -> (tensor<1x2x1x2xi32>)
  ane.return %0 : tensor<1x2x1x2xi32>
}

ane.program @fill.3 on ane opset ios18 () -> (tensor<3xi1>)
    attributes {inputs = [], expected = [dense<[true,true,true]> : tensor<3xi1>]} {
  %shape = ane.const dense<"0x03000000"> : tensor<1xi32>
  %0 = "ane.fill"(%shape) <{value = true}> : (tensor<1xi32>) -> (tensor<3xi1>)
  ane.return %0 : tensor<3xi1>
}

ane.program @fill.4 on ane opset ios15 () -> (tensor<2x3xi1>)
    attributes {inputs = [], expected = [dense<[[false,false,false],[false,false,false]]> : tensor<2x3xi1>]} {
  %shape = ane.const dense<"0x0200000003000000"> : tensor<2xi32>
  %0 = "ane.fill"(%shape) <{value = false}> : (tensor<2xi32>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @fill.5 on ane opset ios16 () -> (tensor<1x2x1x2xf16>)
    attributes {inputs = [], expected = [dense<"0x007C007C007C007C"> : tensor<1x2x1x2xf16>]} {
  %shape = ane.const dense<"0x01000000020000000100000002000000"> : tensor<4xi32>
  %0 = "ane.fill"(%shape) <{value = 0x7C00 : f16}> : (tensor<4xi32>) -> (tensor<1x2x1x2xf16>)
  ane.return %0 : tensor<1x2x1x2xf16>
}

ane.program @fill.6 on ane opset ios15 () -> (tensor<2xf32>)
    attributes {inputs = [], expected = [dense<"0x0000000000000000"> : tensor<2xf32>]} {
  %shape = ane.const dense<"0x02000000"> : tensor<1xi32>
  %0 = "ane.fill"(%shape) : (tensor<1xi32>) -> (tensor<2xf32>)
  ane.return %0 : tensor<2xf32>
}

ane.program @fill_like.0 on ane opset ios16 (%ref_tensor: tensor<3xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x91B4C33992BB"> : tensor<3xf16>], expected = [dense<"0x004100410041"> : tensor<3xf16>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 0x4100 : f16}> : (tensor<3xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @fill_like.1 on ane opset ios16 (%ref_tensor: tensor<3xf16>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x91B4C33992BB"> : tensor<3xf16>], expected = [dense<"0xCDCCCCBDCDCCCCBDCDCCCCBD"> : tensor<3xf32>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 0xBDCCCCCD : f32}> : (tensor<3xf16>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @fill_like.2 on ane opset ios16 (%ref_tensor: tensor<3xf16>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x91B4C33992BB"> : tensor<3xf16>], expected = [dense<"0x070000000700000007000000"> : tensor<3xi32>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 7 : i32}> : (tensor<3xf16>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @fill_like.3 on ane opset ios16 (%ref_tensor: tensor<3xf16>) -> (tensor<3xi1>)
    attributes {inputs = [dense<"0x91B4C33992BB"> : tensor<3xf16>], expected = [dense<[true,true,true]> : tensor<3xi1>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = true}> : (tensor<3xf16>) -> (tensor<3xi1>)
  ane.return %0 : tensor<3xi1>
}

ane.program @fill_like.4 on ane opset ios17 (%ref_tensor: tensor<3xf16>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x91B4C33992BB"> : tensor<3xf16>], expected = [dense<"0x000000000000000000000000"> : tensor<3xf32>]} {
  %0 = "ane.fill_like"(%ref_tensor) : (tensor<3xf16>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @fill_like.5 on ane opset ios16 (%ref_tensor: tensor<2x1x2xf32>) -> (tensor<2x1x2xf16>)
    attributes {inputs = [dense<"0xF1431C3D04A4A4BF51C0544074CAC23F"> : tensor<2x1x2xf32>], expected = [dense<"0x0041004100410041"> : tensor<2x1x2xf16>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 0x4100 : f16}> : (tensor<2x1x2xf32>) -> (tensor<2x1x2xf16>)
  ane.return %0 : tensor<2x1x2xf16>
}

ane.program @fill_like.6 on ane opset ios16 (%ref_tensor: tensor<2x1x2xf32>) -> (tensor<2x1x2xf32>)
    attributes {inputs = [dense<"0xF1431C3D04A4A4BF51C0544074CAC23F"> : tensor<2x1x2xf32>], expected = [dense<"0xCDCCCCBDCDCCCCBDCDCCCCBDCDCCCCBD"> : tensor<2x1x2xf32>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 0xBDCCCCCD : f32}> : (tensor<2x1x2xf32>) -> (tensor<2x1x2xf32>)
  ane.return %0 : tensor<2x1x2xf32>
}

ane.program @fill_like.7 on ane opset ios16 (%ref_tensor: tensor<2x1x2xf32>) -> (tensor<2x1x2xi32>)
    attributes {inputs = [dense<"0xF1431C3D04A4A4BF51C0544074CAC23F"> : tensor<2x1x2xf32>], expected = [dense<"0x07000000070000000700000007000000"> : tensor<2x1x2xi32>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 7 : i32}> : (tensor<2x1x2xf32>) -> (tensor<2x1x2xi32>)
  ane.return %0 : tensor<2x1x2xi32>
}

ane.program @fill_like.8 on ane opset ios16 (%ref_tensor: tensor<2x1x2xf32>) -> (tensor<2x1x2xi1>)
    attributes {inputs = [dense<"0xF1431C3D04A4A4BF51C0544074CAC23F"> : tensor<2x1x2xf32>], expected = [dense<[[[true,true]],[[true,true]]]> : tensor<2x1x2xi1>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = true}> : (tensor<2x1x2xf32>) -> (tensor<2x1x2xi1>)
  ane.return %0 : tensor<2x1x2xi1>
}

ane.program @fill_like.9 on ane opset ios17 (%ref_tensor: tensor<2x1x2xf32>) -> (tensor<2x1x2xf32>)
    attributes {inputs = [dense<"0xF1431C3D04A4A4BF51C0544074CAC23F"> : tensor<2x1x2xf32>], expected = [dense<"0x00000000000000000000000000000000"> : tensor<2x1x2xf32>]} {
  %0 = "ane.fill_like"(%ref_tensor) : (tensor<2x1x2xf32>) -> (tensor<2x1x2xf32>)
  ane.return %0 : tensor<2x1x2xf32>
}

ane.program @fill_like.10 on ane opset ios16 (%ref_tensor: tensor<i32>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xF7FFFFFF"> : tensor<i32>], expected = [dense<"0x0041"> : tensor<f16>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 0x4100 : f16}> : (tensor<i32>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @fill_like.11 on ane opset ios16 (%ref_tensor: tensor<i32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0xF7FFFFFF"> : tensor<i32>], expected = [dense<"0xCDCCCCBD"> : tensor<f32>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 0xBDCCCCCD : f32}> : (tensor<i32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @fill_like.12 on ane opset ios16 (%ref_tensor: tensor<i32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xF7FFFFFF"> : tensor<i32>], expected = [dense<"0x07000000"> : tensor<i32>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 7 : i32}> : (tensor<i32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @fill_like.13 on ane opset ios16 (%ref_tensor: tensor<i32>) -> (tensor<i1>)
    attributes {inputs = [dense<"0xF7FFFFFF"> : tensor<i32>], expected = [dense<true> : tensor<i1>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = true}> : (tensor<i32>) -> (tensor<i1>)
  ane.return %0 : tensor<i1>
}

ane.program @fill_like.14 on ane opset ios17 (%ref_tensor: tensor<i32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0xF7FFFFFF"> : tensor<i32>], expected = [dense<"0x00000000"> : tensor<f32>]} {
  %0 = "ane.fill_like"(%ref_tensor) : (tensor<i32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @fill_like.15 on ane opset ios16 (%ref_tensor: tensor<3xi1>) -> (tensor<3xf16>)
    attributes {inputs = [dense<[true,true,false]> : tensor<3xi1>], expected = [dense<"0x004100410041"> : tensor<3xf16>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 0x4100 : f16}> : (tensor<3xi1>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @fill_like.16 on ane opset ios16 (%ref_tensor: tensor<3xi1>) -> (tensor<3xf32>)
    attributes {inputs = [dense<[true,true,false]> : tensor<3xi1>], expected = [dense<"0xCDCCCCBDCDCCCCBDCDCCCCBD"> : tensor<3xf32>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 0xBDCCCCCD : f32}> : (tensor<3xi1>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @fill_like.17 on ane opset ios16 (%ref_tensor: tensor<3xi1>) -> (tensor<3xi32>)
    attributes {inputs = [dense<[true,true,false]> : tensor<3xi1>], expected = [dense<"0x070000000700000007000000"> : tensor<3xi32>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = 7 : i32}> : (tensor<3xi1>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @fill_like.18 on ane opset ios16 (%ref_tensor: tensor<3xi1>) -> (tensor<3xi1>)
    attributes {inputs = [dense<[true,true,false]> : tensor<3xi1>], expected = [dense<[true,true,true]> : tensor<3xi1>]} {
  %0 = "ane.fill_like"(%ref_tensor) <{value = true}> : (tensor<3xi1>) -> (tensor<3xi1>)
  ane.return %0 : tensor<3xi1>
}

ane.program @fill_like.19 on ane opset ios17 (%ref_tensor: tensor<3xi1>) -> (tensor<3xf32>)
    attributes {inputs = [dense<[true,true,false]> : tensor<3xi1>], expected = [dense<"0x000000000000000000000000"> : tensor<3xf32>]} {
  %0 = "ane.fill_like"(%ref_tensor) : (tensor<3xi1>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @flatten2d.0 on ane opset ios15 (%x: tensor<2x3x4xf16>) -> (tensor<2x12xf16>)
    attributes {inputs = [dense<"0xB442193EDF42E9C0FDBC40B9F8351BBCC13CFC42BAA51EBF08ABB94042C1124361BBA5C0C13CA5C182BF9B404BC3AB43"> : tensor<2x3x4xf16>], expected = [dense<"0xB442193EDF42E9C0FDBC40B9F8351BBCC13CFC42BAA51EBF08ABB94042C1124361BBA5C0C13CA5C182BF9B404BC3AB43"> : tensor<2x12xf16>]} {
  %0 = "ane.flatten2d"(%x) : (tensor<2x3x4xf16>) -> (tensor<2x12xf16>)
  ane.return %0 : tensor<2x12xf16>
}

ane.program @flatten2d.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<6x4xf16>)
    attributes {inputs = [dense<"0x4034CB4185BE93B7B043FABC53C135BB74B4AD3F94BE4AC2F4C2C0BCF6BDFC430EC2AF2E6E42FF3BF83F4EC19E3FEDB6"> : tensor<2x3x4xf16>], expected = [dense<"0x4034CB4185BE93B7B043FABC53C135BB74B4AD3F94BE4AC2F4C2C0BCF6BDFC430EC2AF2E6E42FF3BF83F4EC19E3FEDB6"> : tensor<6x4xf16>]} {
  %0 = "ane.flatten2d"(%x) <{axis = 2 : i32}> : (tensor<2x3x4xf16>) -> (tensor<6x4xf16>)
  ane.return %0 : tensor<6x4xf16>
}

ane.program @flatten2d.2 on ane opset ios17 (%x: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0xDBB8A84044B38ABD6D43343D"> : tensor<2x3xf16>], expected = [dense<"0xDBB8A84044B38ABD6D43343D"> : tensor<2x3xf16>]} {
  %0 = "ane.flatten2d"(%x) <{axis = -1 : i32}> : (tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @flatten2d.3 on ane opset ios18 (%x: tensor<2x3xf16>) -> (tensor<1x6xf16>)
    attributes {inputs = [dense<"0xB940F13CCAC2A33F95C33134"> : tensor<2x3xf16>], expected = [dense<"0xB940F13CCAC2A33F95C33134"> : tensor<1x6xf16>]} {
  %0 = "ane.flatten2d"(%x) <{axis = 0 : i32}> : (tensor<2x3xf16>) -> (tensor<1x6xf16>)
  ane.return %0 : tensor<1x6xf16>
}

ane.program @flatten2d.4 on ane opset ios15 (%x: tensor<2x3xf16>) -> (tensor<6x1xf16>)
    attributes {inputs = [dense<"0x47C17E3AAFC21240C2BEE442"> : tensor<2x3xf16>], expected = [dense<"0x47C17E3AAFC21240C2BEE442"> : tensor<6x1xf16>]} {
  %0 = "ane.flatten2d"(%x) <{axis = 2 : i32}> : (tensor<2x3xf16>) -> (tensor<6x1xf16>)
  ane.return %0 : tensor<6x1xf16>
}

ane.program @flatten2d.5 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x12xf32>)
    attributes {inputs = [dense<"0xAE32C2BF82E17CC023F33140448EC3BD1A4C6F40A30C37C0AB025FC0F8773D4069123440A86EDD3F5F4366C05CA309402E80583F6573054039B4ABBF41225FC08F6233BFFFCC13401CF33A403FA53DBE9E92B43F1C4849BFE51C4C40C8E51740"> : tensor<2x3x4xf32>], expected = [dense<"0xAE32C2BF82E17CC023F33140448EC3BD1A4C6F40A30C37C0AB025FC0F8773D4069123440A86EDD3F5F4366C05CA309402E80583F6573054039B4ABBF41225FC08F6233BFFFCC13401CF33A403FA53DBE9E92B43F1C4849BFE51C4C40C8E51740"> : tensor<2x12xf32>]} {
  %0 = "ane.flatten2d"(%x) : (tensor<2x3x4xf32>) -> (tensor<2x12xf32>)
  ane.return %0 : tensor<2x12xf32>
}

ane.program @flatten2d.6 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<6x4xi32>)
    attributes {inputs = [dense<"0x030000000C000000FCFFFFFF0B0000000B000000EDFFFFFF0A00000002000000F2FFFFFFFEFFFFFFEDFFFFFFF9FFFFFFF0FFFFFFEFFFFFFFF3FFFFFFFAFFFFFFF1FFFFFF10000000FFFFFFFFF0FFFFFFF6FFFFFFF6FFFFFFF3FFFFFFF8FFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x030000000C000000FCFFFFFF0B0000000B000000EDFFFFFF0A00000002000000F2FFFFFFFEFFFFFFEDFFFFFFF9FFFFFFF0FFFFFFEFFFFFFFF3FFFFFFFAFFFFFFF1FFFFFF10000000FFFFFFFFF0FFFFFFF6FFFFFFF6FFFFFFF3FFFFFFF8FFFFFF"> : tensor<6x4xi32>]} {
  %0 = "ane.flatten2d"(%x) <{axis = 2 : i32}> : (tensor<2x3x4xi32>) -> (tensor<6x4xi32>)
  ane.return %0 : tensor<6x4xi32>
}

ane.program @flatten2d.7 on ane opset ios18 (%x: tensor<2x3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[[true,true,true],[false,false,true]]> : tensor<2x3xi1>], expected = [dense<[[true,true,true],[false,false,true]]> : tensor<2x3xi1>]} {
  %0 = "ane.flatten2d"(%x) <{axis = -1 : i32}> : (tensor<2x3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @flatten2d.8 on ane opset ios15 (%x: tensor<2x3xf32>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<"0xF09F4840AF07273F0C15623F5BBE6340BF386740BC096D40"> : tensor<2x3xf32>], expected = [dense<"0xF09F4840AF07273F0C15623F5BBE6340BF386740BC096D40"> : tensor<2x3xf32>]} {
  %0 = "ane.flatten2d"(%x) <{axis = -1 : i32}> : (tensor<2x3xf32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @flatten2d.9 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x6xi32>)
    attributes {inputs = [dense<"0x040000000100000007000000F3FFFFFFF3FFFFFFEEFFFFFF"> : tensor<2x3xi32>], expected = [dense<"0x040000000100000007000000F3FFFFFFF3FFFFFFEEFFFFFF"> : tensor<1x6xi32>]} {
  %0 = "ane.flatten2d"(%x) <{axis = 0 : i32}> : (tensor<2x3xi32>) -> (tensor<1x6xi32>)
  ane.return %0 : tensor<1x6xi32>
}

ane.program @flatten2d.10 on ane opset ios17 (%x: tensor<2x3xi1>) -> (tensor<6x1xi1>)
    attributes {inputs = [dense<[[false,true,false],[true,true,true]]> : tensor<2x3xi1>], expected = [dense<[[false],[true],[false],[true],[true],[true]]> : tensor<6x1xi1>]} {
  %0 = "ane.flatten2d"(%x) <{axis = 2 : i32}> : (tensor<2x3xi1>) -> (tensor<6x1xi1>)
  ane.return %0 : tensor<6x1xi1>
}

ane.program @gather.0 on ane opset ios15 (%x: tensor<5xf16>, %indices: tensor<4xi32>) -> (tensor<4xf16>)
    attributes {inputs = [dense<"0x93BFE0410FC3D9BDB1C1"> : tensor<5xf16>, dense<"0x00000000040000000200000002000000"> : tensor<4xi32>], expected = [dense<"0x93BFB1C10FC30FC3"> : tensor<4xf16>]} {
  %0 = "ane.gather"(%x, %indices) : (tensor<5xf16>, tensor<4xi32>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @gather.1 on ane opset ios16 (%x: tensor<4x3xf16>) -> (tensor<2x2x3xf16>)
    attributes {inputs = [dense<"0xA7433D3D213F65C08DB791429EAE9EC0A44148411A438241"> : tensor<4x3xf16>], expected = [dense<"0x48411A438241A7433D3D213F65C08DB7914265C08DB79142"> : tensor<2x2x3xf16>]} {
  %indices = ane.const dense<"0x03000000000000000100000001000000"> : tensor<2x2xi32>
  %0 = "ane.gather"(%x, %indices) : (tensor<4x3xf16>, tensor<2x2xi32>) -> (tensor<2x2x3xf16>)
  ane.return %0 : tensor<2x2x3xf16>
}

ane.program @gather.2 on ane opset ios17 (%x: tensor<2x5x3xf16>, %indices: tensor<2xi32>) -> (tensor<2x2x3xf16>)
    attributes {inputs = [dense<"0xA5B9FEB6443E3AC0A5BB5539D63757C14EBECFBDC2C3A9C0B84317412FC16BC29241B3C050411342E340D0BCB7432C41C0C0863D393F6DBC253D7837"> : tensor<2x5x3xf16>, dense<"0x0400000000000000"> : tensor<2xi32>], expected = [dense<"0xB84317412FC1A5B9FEB6443E6DBC253D78376BC29241B3C0"> : tensor<2x2x3xf16>]} {
  %0 = "ane.gather"(%x, %indices) <{axis = 1 : i32}> : (tensor<2x5x3xf16>, tensor<2xi32>) -> (tensor<2x2x3xf16>)
  ane.return %0 : tensor<2x2x3xf16>
}

ane.program @gather.3 on ane opset ios15 (%x: tensor<2x5x3xf16>) -> (tensor<2x2x3xf16>)
    attributes {inputs = [dense<"0xF94249C3F2421A413CC0FF3AC94044439BB6FCC2A6BF0C3D02B779B918C1AAC22BC31537BB3E6E362CC38141124353BE72B0C840CC2F8C356BBCD0B8"> : tensor<2x5x3xf16>], expected = [dense<"0x02B779B918C1F94249C3F2428C356BBCD0B8AAC22BC31537"> : tensor<2x2x3xf16>]} {
  %indices = ane.const dense<"0xFFFFFFFFFBFFFFFF"> : tensor<2xi32>
  %0 = "ane.gather"(%x, %indices) <{axis = 1 : i32}> : (tensor<2x5x3xf16>, tensor<2xi32>) -> (tensor<2x2x3xf16>)
  ane.return %0 : tensor<2x2x3xf16>
}

ane.program @gather.4 on ane opset ios15 (%x: tensor<2x3x4xf16>, %indices: tensor<i32>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x6F3E21412243AE4282BF97BFEABC18C3C442CEC24CC277BAEABDB84339BF8BB985414441473C954387C2E943463BA7BE"> : tensor<2x3x4xf16>, dense<"0x02000000"> : tensor<i32>], expected = [dense<"0x2243EABC4CC239BF473C463B"> : tensor<2x3xf16>]} {
  %0 = "ane.gather"(%x, %indices) <{axis = -1 : i32}> : (tensor<2x3x4xf16>, tensor<i32>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @gather.5 on ane opset ios16 (%x: tensor<2x4xf16>) -> (tensor<2x2xf16>)
    attributes {inputs = [dense<"0xBFC1AF42DF38B5439B33D4C0D63FA4BF"> : tensor<2x4xf16>], expected = [dense<"0xBFC1B543D4C0D63F"> : tensor<2x2xf16>]} {
  %indices = ane.const dense<"0x00000000030000000100000002000000"> : tensor<2x2xi32>
  %0 = "ane.gather"(%x, %indices) <{axis = 1 : i32, batch_dims = 1 : i32}> : (tensor<2x4xf16>, tensor<2x2xi32>) -> (tensor<2x2xf16>)
  ane.return %0 : tensor<2x2xf16>
}

ane.program @gather.6 on ane opset ios17 (%x: tensor<2x3x2xf16>, %indices: tensor<2x2xi32>) -> (tensor<2x2x2xf16>)
    attributes {inputs = [dense<"0x2A31A2BE0BBE89414DB949419D3C4A4394A182BF46C2A7B7"> : tensor<2x3x2xf16>, dense<"0x02000000000000000100000001000000"> : tensor<2x2xi32>], expected = [dense<"0x4DB949412A31A2BE94A182BF94A182BF"> : tensor<2x2x2xf16>]} {
  %0 = "ane.gather"(%x, %indices) <{axis = 1 : i32, batch_dims = 1 : i32}> : (tensor<2x3x2xf16>, tensor<2x2xi32>) -> (tensor<2x2x2xf16>)
  ane.return %0 : tensor<2x2x2xf16>
}

ane.program @gather.7 on ane opset ios18 (%x: tensor<4x2xf16>) -> (tensor<2x2xf16>)
    attributes {inputs = [dense<"0x6E398DC0D64003C0DEBF243DAB4028B1"> : tensor<4x2xf16>], expected = [dense<"0x6E398DC0AB4028B1"> : tensor<2x2xf16>]} {
  %indices = ane.const dense<"0x0000000003000000"> : tensor<2xi32>
  %0 = "ane.gather"(%x, %indices) <{validate_indices = false}> : (tensor<4x2xf16>, tensor<2xi32>) -> (tensor<2x2xf16>)
  ane.return %0 : tensor<2x2xf16>
}

ane.program @gather.8 on ane opset ios16 (%x: tensor<5xf16>, %indices: tensor<4xui16>) -> (tensor<4xf16>)
    attributes {inputs = [dense<"0x9B32BE996A41A8BC8542"> : tensor<5xf16>, dense<"0x0000040002000200"> : tensor<4xui16>], expected = [dense<"0x9B3285426A416A41"> : tensor<4xf16>]} {
  %0 = "ane.gather"(%x, %indices) : (tensor<5xf16>, tensor<4xui16>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @gather.9 on ane opset ios16 (%x: tensor<5xf16>) -> (tensor<4xf16>)
    attributes {inputs = [dense<"0xC0AF7C3F353C3CBC703F"> : tensor<5xf16>], expected = [dense<"0xC0AF703F353C353C"> : tensor<4xf16>]} {
  %indices = ane.const dense<"0x0000040002000200"> : tensor<4xi16>
  %0 = "ane.gather"(%x, %indices) : (tensor<5xf16>, tensor<4xi16>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @gather.10 on ane opset ios17 (%x: tensor<5xf16>, %indices: tensor<4xi8>) -> (tensor<4xf16>)
    attributes {inputs = [dense<"0x1140AB4056372743CF43"> : tensor<5xf16>, dense<"0x00040202"> : tensor<4xi8>], expected = [dense<"0x1140CF4356375637"> : tensor<4xf16>]} {
  %0 = "ane.gather"(%x, %indices) : (tensor<5xf16>, tensor<4xi8>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @gather.11 on ane opset ios18 (%x: tensor<5xf16>) -> (tensor<4xf16>)
    attributes {inputs = [dense<"0xA53E693F7441E9421D41"> : tensor<5xf16>], expected = [dense<"0xA53E1D4174417441"> : tensor<4xf16>]} {
  %indices = ane.const dense<"0x00040202"> : tensor<4xui8>
  %0 = "ane.gather"(%x, %indices) : (tensor<5xf16>, tensor<4xui8>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @gather.12 on ane opset ios15 (%x: tensor<4x3xf32>, %indices: tensor<2x2xi32>) -> (tensor<2x2x3xf32>)
    attributes {inputs = [dense<"0x597666C0EAE3DC3E52FF453FB67A04BF13F8DC3F9C99B43F64E391BFB796244069787F404241F6BFDE5FAE3EB77D1640"> : tensor<4x3xf32>, dense<"0x03000000000000000100000001000000"> : tensor<2x2xi32>], expected = [dense<"0x4241F6BFDE5FAE3EB77D1640597666C0EAE3DC3E52FF453FB67A04BF13F8DC3F9C99B43FB67A04BF13F8DC3F9C99B43F"> : tensor<2x2x3xf32>]} {
  %0 = "ane.gather"(%x, %indices) : (tensor<4x3xf32>, tensor<2x2xi32>) -> (tensor<2x2x3xf32>)
  ane.return %0 : tensor<2x2x3xf32>
}

ane.program @gather.13 on ane opset ios16 (%x: tensor<2x5x3xi32>) -> (tensor<2x2x3xi32>)
    attributes {inputs = [dense<"0xF9FFFFFFECFFFFFFF6FFFFFFEDFFFFFFFDFFFFFFF3FFFFFFEEFFFFFF0D000000EEFFFFFFFEFFFFFF110000000600000001000000F2FFFFFF0E00000013000000EDFFFFFFFCFFFFFFFFFFFFFFF7FFFFFF09000000FAFFFFFFEFFFFFFFF9FFFFFFF4FFFFFFFCFFFFFFF8FFFFFF0C000000120000000E000000"> : tensor<2x5x3xi32>], expected = [dense<"0x01000000F2FFFFFF0E000000F9FFFFFFECFFFFFFF6FFFFFF0C000000120000000E00000013000000EDFFFFFFFCFFFFFF"> : tensor<2x2x3xi32>]} {
  %indices = ane.const dense<"0x0400000000000000"> : tensor<2xi32>
  %0 = "ane.gather"(%x, %indices) <{axis = 1 : i32}> : (tensor<2x5x3xi32>, tensor<2xi32>) -> (tensor<2x2x3xi32>)
  ane.return %0 : tensor<2x2x3xi32>
}

ane.program @gather.14 on ane opset ios17 (%x: tensor<2x5x3xi8>, %indices: tensor<2xi32>) -> (tensor<2x2x3xi8>)
    attributes {inputs = [dense<"0xFA13FEFAF1F80613EE04FE0C00110A03F0ECFD120000F814EC13FCED01FB"> : tensor<2x5x3xi8>, dense<"0xFFFFFFFFFBFFFFFF"> : tensor<2xi32>], expected = [dense<"0x00110AFA13FEED01FB03F0EC"> : tensor<2x2x3xi8>]} {
  %0 = "ane.gather"(%x, %indices) <{axis = 1 : i32}> : (tensor<2x5x3xi8>, tensor<2xi32>) -> (tensor<2x2x3xi8>)
  ane.return %0 : tensor<2x2x3xi8>
}

ane.program @gather.15 on ane opset ios18 (%x: tensor<2x3x4xui8>) -> (tensor<2x3xui8>)
    attributes {inputs = [dense<"0x120D100413110C020F030A13100903020F080902080E0800"> : tensor<2x3x4xui8>], expected = [dense<"0x100C0A030908"> : tensor<2x3xui8>]} {
  %indices = ane.const dense<"0x02000000"> : tensor<i32>
  %0 = "ane.gather"(%x, %indices) <{axis = -1 : i32}> : (tensor<2x3x4xui8>, tensor<i32>) -> (tensor<2x3xui8>)
  ane.return %0 : tensor<2x3xui8>
}

ane.program @gather.16 on ane opset ios17 (%x: tensor<2x4xi16>, %indices: tensor<2x2xi32>) -> (tensor<2x2xi16>)
    attributes {inputs = [dense<"0xF0FF1000FFFF06000500F1FF1200ECFF"> : tensor<2x4xi16>, dense<"0x00000000030000000100000002000000"> : tensor<2x2xi32>], expected = [dense<"0xF0FF0600F1FF1200"> : tensor<2x2xi16>]} {
  %0 = "ane.gather"(%x, %indices) <{axis = 1 : i32, batch_dims = 1 : i32}> : (tensor<2x4xi16>, tensor<2x2xi32>) -> (tensor<2x2xi16>)
  ane.return %0 : tensor<2x2xi16>
}

ane.program @gather.17 on ane opset ios17 (%x: tensor<2x3x2xui16>) -> (tensor<2x2x2xui16>)
    attributes {inputs = [dense<"0x10000700040011000E0001000A0004000B00130007000400"> : tensor<2x3x2xui16>], expected = [dense<"0x0E000100100007000B0013000B001300"> : tensor<2x2x2xui16>]} {
  %indices = ane.const dense<"0x02000000000000000100000001000000"> : tensor<2x2xi32>
  %0 = "ane.gather"(%x, %indices) <{axis = 1 : i32, batch_dims = 1 : i32}> : (tensor<2x3x2xui16>, tensor<2x2xi32>) -> (tensor<2x2x2xui16>)
  ane.return %0 : tensor<2x2x2xui16>
}

ane.program @gather_along_axis.0 on ane opset ios15 (%x: tensor<5xf16>, %indices: tensor<3xi32>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x62387F43163FE5C33332"> : tensor<5xf16>, dense<"0x040000000000000000000000"> : tensor<3xi32>], expected = [dense<"0x333262386238"> : tensor<3xf16>]} {
  %0 = "ane.gather_along_axis"(%x, %indices) : (tensor<5xf16>, tensor<3xi32>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @gather_along_axis.1 on ane opset ios16 (%x: tensor<3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0x4E427EBF1E43E7C0C3C1043D3FC03C4056277E4184C010BA"> : tensor<3x4xf16>], expected = [dense<"0x4E427E413FC03C4056277E411E433C40"> : tensor<2x4xf16>]} {
  %indices = ane.const dense<"0x0000000002000000010000000100000002000000020000000000000001000000"> : tensor<2x4xi32>
  %0 = "ane.gather_along_axis"(%x, %indices) <{axis = 0 : i32}> : (tensor<3x4xf16>, tensor<2x4xi32>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @gather_along_axis.2 on ane opset ios17 (%x: tensor<2x3xf16>, %indices: tensor<2x4xi32>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0xBEC0FC41CF42A93B61B74E3A"> : tensor<2x3xf16>, dense<"0x0200000002000000000000000100000000000000010000000000000002000000"> : tensor<2x4xi32>], expected = [dense<"0xCF42CF42BEC0FC41A93B61B7A93B4E3A"> : tensor<2x4xf16>]} {
  %0 = "ane.gather_along_axis"(%x, %indices) <{axis = -1 : i32}> : (tensor<2x3xf16>, tensor<2x4xi32>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @gather_along_axis.3 on ane opset ios15 (%x: tensor<2x3xf16>) -> (tensor<2x2xf16>)
    attributes {inputs = [dense<"0x43439A3EC63CB3C11640A642"> : tensor<2x3xf16>], expected = [dense<"0xC63C43431640B3C1"> : tensor<2x2xf16>]} {
  %indices = ane.const dense<"0xFFFFFFFF0000000001000000FDFFFFFF"> : tensor<2x2xi32>
  %0 = "ane.gather_along_axis"(%x, %indices) <{axis = 1 : i32}> : (tensor<2x3xf16>, tensor<2x2xi32>) -> (tensor<2x2xf16>)
  ane.return %0 : tensor<2x2xf16>
}

ane.program @gather_along_axis.4 on ane opset ios17 (%x: tensor<2x2x2xf16>, %indices: tensor<2x1x2xi32>) -> (tensor<2x1x2xf16>)
    attributes {inputs = [dense<"0xEEBCE3BCB24097BF1C38FD40294327C3"> : tensor<2x2x2xf16>, dense<"0x01000000000000000000000000000000"> : tensor<2x1x2xi32>], expected = [dense<"0xB240E3BC1C38FD40"> : tensor<2x1x2xf16>]} {
  %0 = "ane.gather_along_axis"(%x, %indices) <{axis = 1 : i32, validate_indices = false}> : (tensor<2x2x2xf16>, tensor<2x1x2xi32>) -> (tensor<2x1x2xf16>)
  ane.return %0 : tensor<2x1x2xf16>
}

ane.program @gather_along_axis.5 on ane opset ios16 (%x: tensor<5xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x11BC0CB62A36F8C3263E"> : tensor<5xf16>], expected = [dense<"0x263E11BC11BC"> : tensor<3xf16>]} {
  %indices = ane.const dense<"0x040000000000"> : tensor<3xui16>
  %0 = "ane.gather_along_axis"(%x, %indices) : (tensor<5xf16>, tensor<3xui16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @gather_along_axis.6 on ane opset ios17 (%x: tensor<5xf16>, %indices: tensor<3xi16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x104018C3A6425641EB3E"> : tensor<5xf16>, dense<"0x040000000000"> : tensor<3xi16>], expected = [dense<"0xEB3E10401040"> : tensor<3xf16>]} {
  %0 = "ane.gather_along_axis"(%x, %indices) : (tensor<5xf16>, tensor<3xi16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @gather_along_axis.7 on ane opset ios18 (%x: tensor<5xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xFB3C47BCDA430D42993E"> : tensor<5xf16>], expected = [dense<"0x993EFB3CFB3C"> : tensor<3xf16>]} {
  %indices = ane.const dense<"0x040000"> : tensor<3xi8>
  %0 = "ane.gather_along_axis"(%x, %indices) : (tensor<5xf16>, tensor<3xi8>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @gather_along_axis.8 on ane opset ios17 (%x: tensor<5xf16>, %indices: tensor<3xui8>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xF9C1C8B640B7D837A242"> : tensor<5xf16>, dense<"0x040000"> : tensor<3xui8>], expected = [dense<"0xA242F9C1F9C1"> : tensor<3xf16>]} {
  %0 = "ane.gather_along_axis"(%x, %indices) : (tensor<5xf16>, tensor<3xui8>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @gather_along_axis.9 on ane opset ios16 (%x: tensor<3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0x8E96E63F5BBB663FCBF56ABF14D42C3F9E812AC0EC51B0BFEBEADE3FB1795C4015BC13C089E25540C60621C0E6693440"> : tensor<3x4xf32>], expected = [dense<"0x8E96E63F89E25540EBEADE3FB1795C4015BC13C089E25540CBF56ABFB1795C40"> : tensor<2x4xf32>]} {
  %indices = ane.const dense<"0x0000000002000000010000000100000002000000020000000000000001000000"> : tensor<2x4xi32>
  %0 = "ane.gather_along_axis"(%x, %indices) <{axis = 0 : i32}> : (tensor<3x4xf32>, tensor<2x4xi32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @gather_along_axis.10 on ane opset ios17 (%x: tensor<2x3xi32>, %indices: tensor<2x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xFDFFFFFF0D00000012000000F8FFFFFFF4FFFFFFFBFFFFFF"> : tensor<2x3xi32>, dense<"0x0200000002000000000000000100000000000000010000000000000002000000"> : tensor<2x4xi32>], expected = [dense<"0x1200000012000000FDFFFFFF0D000000F8FFFFFFF4FFFFFFF8FFFFFFFBFFFFFF"> : tensor<2x4xi32>]} {
  %0 = "ane.gather_along_axis"(%x, %indices) <{axis = -1 : i32}> : (tensor<2x3xi32>, tensor<2x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @gather_along_axis.11 on ane opset ios17 (%x: tensor<2x3xi8>) -> (tensor<2x2xi8>)
    attributes {inputs = [dense<"0x010AF2ECF6F6"> : tensor<2x3xi8>], expected = [dense<"0xF201F6EC"> : tensor<2x2xi8>]} {
  %indices = ane.const dense<"0xFFFFFFFF0000000001000000FDFFFFFF"> : tensor<2x2xi32>
  %0 = "ane.gather_along_axis"(%x, %indices) <{axis = 1 : i32}> : (tensor<2x3xi8>, tensor<2x2xi32>) -> (tensor<2x2xi8>)
  ane.return %0 : tensor<2x2xi8>
}

ane.program @gather_along_axis.12 on ane opset ios17 (%x: tensor<2x2x2xui8>, %indices: tensor<2x1x2xi32>) -> (tensor<2x1x2xui8>)
    attributes {inputs = [dense<"0x0C08121313050209"> : tensor<2x2x2xui8>, dense<"0x01000000000000000000000000000000"> : tensor<2x1x2xi32>], expected = [dense<"0x12081305"> : tensor<2x1x2xui8>]} {
  %0 = "ane.gather_along_axis"(%x, %indices) <{axis = 1 : i32, validate_indices = false}> : (tensor<2x2x2xui8>, tensor<2x1x2xi32>) -> (tensor<2x1x2xui8>)
  ane.return %0 : tensor<2x1x2xui8>
}

ane.program @gather_along_axis.13 on ane opset ios17 (%x: tensor<5xi16>) -> (tensor<3xi16>)
    attributes {inputs = [dense<"0xF9FFF6FFFBFF02000000"> : tensor<5xi16>], expected = [dense<"0x0000F9FFF9FF"> : tensor<3xi16>]} {
  %indices = ane.const dense<"0x040000000000000000000000"> : tensor<3xi32>
  %0 = "ane.gather_along_axis"(%x, %indices) : (tensor<5xi16>, tensor<3xi32>) -> (tensor<3xi16>)
  ane.return %0 : tensor<3xi16>
}

ane.program @gather_along_axis.14 on ane opset ios17 (%x: tensor<3x4xui16>, %indices: tensor<2x4xi32>) -> (tensor<2x4xui16>)
    attributes {inputs = [dense<"0x080001000400080007000C00140014000B00010007000200"> : tensor<3x4xui16>, dense<"0x0000000002000000010000000100000002000000020000000000000001000000"> : tensor<2x4xi32>], expected = [dense<"0x08000100140014000B00010004001400"> : tensor<2x4xui16>]} {
  %0 = "ane.gather_along_axis"(%x, %indices) <{axis = 0 : i32}> : (tensor<3x4xui16>, tensor<2x4xi32>) -> (tensor<2x4xui16>)
  ane.return %0 : tensor<2x4xui16>
}

ane.program @gather_nd.0 on ane opset ios15 (%x: tensor<4xf16>, %indices: tensor<3x1xi32>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x5FC39D3C9FC018C1"> : tensor<4xf16>, dense<"0x000000000300000001000000"> : tensor<3x1xi32>], expected = [dense<"0x5FC318C19D3C"> : tensor<3xf16>]} {
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<4xf16>, tensor<3x1xi32>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @gather_nd.1 on ane opset ios16 (%x: tensor<3x4xf16>) -> (tensor<2xf16>)
    attributes {inputs = [dense<"0xE2C0B942C2BDC8B643BFB5C1EDB3E037C538B7BE283A17C2"> : tensor<3x4xf16>], expected = [dense<"0xB94217C2"> : tensor<2xf16>]} {
  %indices = ane.const dense<"0x00000000010000000200000003000000"> : tensor<2x2xi32>
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<3x4xf16>, tensor<2x2xi32>) -> (tensor<2xf16>)
  ane.return %0 : tensor<2xf16>
}

ane.program @gather_nd.2 on ane opset ios17 (%x: tensor<3x4xf16>, %indices: tensor<2x1xi32>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0x1A4220402938F2BC21BABEBD1EBE743C1EC0B0392EBD99B9"> : tensor<3x4xf16>, dense<"0x0200000000000000"> : tensor<2x1xi32>], expected = [dense<"0x1EC0B0392EBD99B91A4220402938F2BC"> : tensor<2x4xf16>]} {
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<3x4xf16>, tensor<2x1xi32>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @gather_nd.3 on ane opset ios18 (%x: tensor<2x3x2xf16>) -> (tensor<1x2x2xf16>)
    attributes {inputs = [dense<"0xABBDA335422EFDC25ABAE942D0B080C2B1C22FBE88430C40"> : tensor<2x3x2xf16>], expected = [dense<"0x5ABAE942D0B080C2"> : tensor<1x2x2xf16>]} {
  %indices = ane.const dense<"0x00000000020000000100000000000000"> : tensor<1x2x2xi32>
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<2x3x2xf16>, tensor<1x2x2xi32>) -> (tensor<1x2x2xf16>)
  ane.return %0 : tensor<1x2x2xf16>
}

ane.program @gather_nd.4 on ane opset ios16 (%x: tensor<2x3x2xf16>, %indices: tensor<2x2x1xi32>) -> (tensor<2x2x2xf16>)
    attributes {inputs = [dense<"0xBC41D63140C1BBB563C2BD4350C0313EBFC32EBF2742883C"> : tensor<2x3x2xf16>, dense<"0x02000000000000000100000001000000"> : tensor<2x2x1xi32>], expected = [dense<"0x63C2BD43BC41D631BFC32EBFBFC32EBF"> : tensor<2x2x2xf16>]} {
  %0 = "ane.gather_nd"(%x, %indices) <{batch_dims = 1 : i32}> : (tensor<2x3x2xf16>, tensor<2x2x1xi32>) -> (tensor<2x2x2xf16>)
  ane.return %0 : tensor<2x2x2xf16>
}

ane.program @gather_nd.5 on ane opset ios15 (%x: tensor<2x3xf16>) -> (tensor<2xf16>)
    attributes {inputs = [dense<"0x2CC2C23BDC408B401DC082BF"> : tensor<2x3xf16>], expected = [dense<"0x8B40DC40"> : tensor<2xf16>]} {
  %indices = ane.const dense<"0xFFFFFFFFFDFFFFFF00000000FFFFFFFF"> : tensor<2x2xi32>
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<2x3xf16>, tensor<2x2xi32>) -> (tensor<2xf16>)
  ane.return %0 : tensor<2xf16>
}

ane.program @gather_nd.6 on ane opset ios17 (%x: tensor<2x3xf16>, %indices: tensor<2x1xi32>) -> (tensor<2xf16>)
    attributes {inputs = [dense<"0xC1BD6DB978B625426B4087BF"> : tensor<2x3xf16>, dense<"0x0200000000000000"> : tensor<2x1xi32>], expected = [dense<"0x78B62542"> : tensor<2xf16>]} {
  %0 = "ane.gather_nd"(%x, %indices) <{batch_dims = 1 : i32, validate_indices = false}> : (tensor<2x3xf16>, tensor<2x1xi32>) -> (tensor<2xf16>)
  ane.return %0 : tensor<2xf16>
}

ane.program @gather_nd.7 on ane opset ios18 (%x: tensor<4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xDD3BC039293DF3C2"> : tensor<4xf16>], expected = [dense<"0xDD3BF3C2C039"> : tensor<3xf16>]} {
  %indices = ane.const dense<"0x000003000100"> : tensor<3x1xui16>
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<4xf16>, tensor<3x1xui16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @gather_nd.8 on ane opset ios16 (%x: tensor<4xf16>, %indices: tensor<3x1xi16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x75411FC0FDC10C40"> : tensor<4xf16>, dense<"0x000003000100"> : tensor<3x1xi16>], expected = [dense<"0x75410C401FC0"> : tensor<3xf16>]} {
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<4xf16>, tensor<3x1xi16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @gather_nd.9 on ane opset ios17 (%x: tensor<4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x05BC5538A8C2C3B5"> : tensor<4xf16>], expected = [dense<"0x05BCC3B55538"> : tensor<3xf16>]} {
  %indices = ane.const dense<"0x000301"> : tensor<3x1xi8>
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<4xf16>, tensor<3x1xi8>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @gather_nd.10 on ane opset ios17 (%x: tensor<4xf16>, %indices: tensor<3x1xui8>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xA8C321B76941963F"> : tensor<4xf16>, dense<"0x000301"> : tensor<3x1xui8>], expected = [dense<"0xA8C3963F21B7"> : tensor<3xf16>]} {
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<4xf16>, tensor<3x1xui8>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @gather_nd.11 on ane opset ios18 (%x: tensor<3x4xf32>) -> (tensor<2xf32>)
    attributes {inputs = [dense<"0xA099194096823F3FEB556BBF86113C40D3A386BF651B4EC033EB6240B23A9E3F9968E93F57C5A3BF899320BF8C9C4040"> : tensor<3x4xf32>], expected = [dense<"0x96823F3F8C9C4040"> : tensor<2xf32>]} {
  %indices = ane.const dense<"0x00000000010000000200000003000000"> : tensor<2x2xi32>
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<3x4xf32>, tensor<2x2xi32>) -> (tensor<2xf32>)
  ane.return %0 : tensor<2xf32>
}

ane.program @gather_nd.12 on ane opset ios15 (%x: tensor<3x4xi32>, %indices: tensor<2x1xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0x01000000FDFFFFFF11000000FCFFFFFF050000000C0000000B0000000A00000014000000F8FFFFFFEDFFFFFF10000000"> : tensor<3x4xi32>, dense<"0x0200000000000000"> : tensor<2x1xi32>], expected = [dense<"0x14000000F8FFFFFFEDFFFFFF1000000001000000FDFFFFFF11000000FCFFFFFF"> : tensor<2x4xi32>]} {
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<3x4xi32>, tensor<2x1xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @gather_nd.13 on ane opset ios17 (%x: tensor<2x3x2xi8>) -> (tensor<1x2x2xi8>)
    attributes {inputs = [dense<"0xEF0E0FFDF2ECFA100B08FCFF"> : tensor<2x3x2xi8>], expected = [dense<"0xF2ECFA10"> : tensor<1x2x2xi8>]} {
  %indices = ane.const dense<"0x00000000020000000100000000000000"> : tensor<1x2x2xi32>
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<2x3x2xi8>, tensor<1x2x2xi32>) -> (tensor<1x2x2xi8>)
  ane.return %0 : tensor<1x2x2xi8>
}

ane.program @gather_nd.14 on ane opset ios17 (%x: tensor<2x3x2xui8>, %indices: tensor<2x2x1xi32>) -> (tensor<2x2x2xui8>)
    attributes {inputs = [dense<"0x0F060A010514140008140406"> : tensor<2x3x2xui8>, dense<"0x02000000000000000100000001000000"> : tensor<2x2x1xi32>], expected = [dense<"0x05140F0608140814"> : tensor<2x2x2xui8>]} {
  %0 = "ane.gather_nd"(%x, %indices) <{batch_dims = 1 : i32}> : (tensor<2x3x2xui8>, tensor<2x2x1xi32>) -> (tensor<2x2x2xui8>)
  ane.return %0 : tensor<2x2x2xui8>
}

ane.program @gather_nd.15 on ane opset ios17 (%x: tensor<2x3xi16>) -> (tensor<2xi16>)
    attributes {inputs = [dense<"0x0D00F6FFF3FFF6FF1000F1FF"> : tensor<2x3xi16>], expected = [dense<"0xF6FFF3FF"> : tensor<2xi16>]} {
  %indices = ane.const dense<"0xFFFFFFFFFDFFFFFF00000000FFFFFFFF"> : tensor<2x2xi32>
  %0 = "ane.gather_nd"(%x, %indices) : (tensor<2x3xi16>, tensor<2x2xi32>) -> (tensor<2xi16>)
  ane.return %0 : tensor<2xi16>
}

ane.program @gather_nd.16 on ane opset ios17 (%x: tensor<2x3xui16>, %indices: tensor<2x1xi32>) -> (tensor<2xui16>)
    attributes {inputs = [dense<"0x0200050002000B0004000000"> : tensor<2x3xui16>, dense<"0x0200000000000000"> : tensor<2x1xi32>], expected = [dense<"0x02000B00"> : tensor<2xui16>]} {
  %0 = "ane.gather_nd"(%x, %indices) <{batch_dims = 1 : i32, validate_indices = false}> : (tensor<2x3xui16>, tensor<2x1xi32>) -> (tensor<2xui16>)
  ane.return %0 : tensor<2xui16>
}

ane.program @identity.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x7DBCFFB416C12942CDBE"> : tensor<5xf16>], expected = [dense<"0x7DBCFFB416C12942CDBE"> : tensor<5xf16>]} {
  %0 = "ane.identity"(%x) : (tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @identity.1 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x91422CC16CB6EABAB5C151C1"> : tensor<2x3xf16>], expected = [dense<"0x91422CC16CB6EABAB5C151C1"> : tensor<2x3xf16>]} {
  %0 = "ane.identity"(%x) : (tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @identity.2 on ane opset ios17 (%x: tensor<1x4x1x3xf16>) -> (tensor<1x4x1x3xf16>)
    attributes {inputs = [dense<"0xF9BF8237893F5EB595B0E1C32C3C13ACF943CB318BBA29C2"> : tensor<1x4x1x3xf16>], expected = [dense<"0xF9BF8237893F5EB595B0E1C32C3C13ACF943CB318BBA29C2"> : tensor<1x4x1x3xf16>]} {
  %0 = "ane.identity"(%x) : (tensor<1x4x1x3xf16>) -> (tensor<1x4x1x3xf16>)
  ane.return %0 : tensor<1x4x1x3xf16>
}

ane.program @identity.3 on ane opset ios18 (%x: tensor<5xf32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x26A0F23D2CFBDFBFBE7A6EC084AED63DDF5D663F"> : tensor<5xf32>], expected = [dense<"0x26A0F23D2CFBDFBFBE7A6EC084AED63DDF5D663F"> : tensor<5xf32>]} {
  %0 = "ane.identity"(%x) : (tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @identity.4 on ane opset ios15 (%x: tensor<2x3xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<"0xF4FFFFFFEDFFFFFFF9FFFFFFEFFFFFFFECFFFFFF11000000"> : tensor<2x3xi32>], expected = [dense<"0xF4FFFFFFEDFFFFFFF9FFFFFFEFFFFFFFECFFFFFF11000000"> : tensor<2x3xi32>]} {
  %0 = "ane.identity"(%x) : (tensor<2x3xi32>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @identity.5 on ane opset ios16 (%x: tensor<1x4x1x3xi1>) -> (tensor<1x4x1x3xi1>)
    attributes {inputs = [dense<[[[[true,false,true]],[[true,true,false]],[[true,true,false]],[[true,true,false]]]]> : tensor<1x4x1x3xi1>], expected = [dense<[[[[true,false,true]],[[true,true,false]],[[true,true,false]],[[true,true,false]]]]> : tensor<1x4x1x3xi1>]} {
  %0 = "ane.identity"(%x) : (tensor<1x4x1x3xi1>) -> (tensor<1x4x1x3xi1>)
  ane.return %0 : tensor<1x4x1x3xi1>
}

ane.program @identity.6 on ane opset ios17 (%x: tensor<5xi8>) -> (tensor<5xi8>)
    attributes {inputs = [dense<"0xF3FDEE02EF"> : tensor<5xi8>], expected = [dense<"0xF3FDEE02EF"> : tensor<5xi8>]} {
  %0 = "ane.identity"(%x) : (tensor<5xi8>) -> (tensor<5xi8>)
  ane.return %0 : tensor<5xi8>
}

ane.program @identity.7 on ane opset ios18 (%x: tensor<2x3xui8>) -> (tensor<2x3xui8>)
    attributes {inputs = [dense<"0x09000E071302"> : tensor<2x3xui8>], expected = [dense<"0x09000E071302"> : tensor<2x3xui8>]} {
  %0 = "ane.identity"(%x) : (tensor<2x3xui8>) -> (tensor<2x3xui8>)
  ane.return %0 : tensor<2x3xui8>
}

ane.program @identity.8 on ane opset ios17 (%x: tensor<1x4x1x3xi16>) -> (tensor<1x4x1x3xi16>)
    attributes {inputs = [dense<"0xFDFF1400FFFF00000B00F3FFF9FF10000F00090013000000"> : tensor<1x4x1x3xi16>], expected = [dense<"0xFDFF1400FFFF00000B00F3FFF9FF10000F00090013000000"> : tensor<1x4x1x3xi16>]} {
  %0 = "ane.identity"(%x) : (tensor<1x4x1x3xi16>) -> (tensor<1x4x1x3xi16>)
  ane.return %0 : tensor<1x4x1x3xi16>
}

ane.program @identity.9 on ane opset ios17 (%x: tensor<5xui16>) -> (tensor<5xui16>)
    attributes {inputs = [dense<"0x130010000D000B000100"> : tensor<5xui16>], expected = [dense<"0x130010000D000B000100"> : tensor<5xui16>]} {
  %0 = "ane.identity"(%x) : (tensor<5xui16>) -> (tensor<5xui16>)
  ane.return %0 : tensor<5xui16>
}

ane.program @identity.10 on ane opset ios17 (%x: tensor<1x4x1x3xf32>) -> (tensor<1x4x1x3xf32>)
    attributes {inputs = [dense<"0xE6C46CBFEBD76A4001BA52402CE74C3F9083CFBE51D4684029CC81BE9AAA583F7DEA04C0CC81BD3FF1ED60C0410CC4BF"> : tensor<1x4x1x3xf32>], expected = [dense<"0xE6C46CBFEBD76A4001BA52402CE74C3F9083CFBE51D4684029CC81BE9AAA583F7DEA04C0CC81BD3FF1ED60C0410CC4BF"> : tensor<1x4x1x3xf32>]} {
  %0 = "ane.identity"(%x) : (tensor<1x4x1x3xf32>) -> (tensor<1x4x1x3xf32>)
  ane.return %0 : tensor<1x4x1x3xf32>
}

ane.program @identity.11 on ane opset ios18 (%x: tensor<5xi32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0xF0FFFFFF0C000000EEFFFFFF10000000FDFFFFFF"> : tensor<5xi32>], expected = [dense<"0xF0FFFFFF0C000000EEFFFFFF10000000FDFFFFFF"> : tensor<5xi32>]} {
  %0 = "ane.identity"(%x) : (tensor<5xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @identity.12 on ane opset ios15 (%x: tensor<2x3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[[true,true,true],[true,true,true]]> : tensor<2x3xi1>], expected = [dense<[[true,true,true],[true,true,true]]> : tensor<2x3xi1>]} {
  %0 = "ane.identity"(%x) : (tensor<2x3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @identity.13 on ane opset ios17 (%x: tensor<1x4x1x3xi8>) -> (tensor<1x4x1x3xi8>)
    attributes {inputs = [dense<"0xF313EFEE090AEF0CF009FAFA"> : tensor<1x4x1x3xi8>], expected = [dense<"0xF313EFEE090AEF0CF009FAFA"> : tensor<1x4x1x3xi8>]} {
  %0 = "ane.identity"(%x) : (tensor<1x4x1x3xi8>) -> (tensor<1x4x1x3xi8>)
  ane.return %0 : tensor<1x4x1x3xi8>
}

ane.program @identity.14 on ane opset ios17 (%x: tensor<5xui8>) -> (tensor<5xui8>)
    attributes {inputs = [dense<"0x0601100B0B"> : tensor<5xui8>], expected = [dense<"0x0601100B0B"> : tensor<5xui8>]} {
  %0 = "ane.identity"(%x) : (tensor<5xui8>) -> (tensor<5xui8>)
  ane.return %0 : tensor<5xui8>
}

ane.program @identity.15 on ane opset ios18 (%x: tensor<2x3xi16>) -> (tensor<2x3xi16>)
    attributes {inputs = [dense<"0x13001000040006000D000A00"> : tensor<2x3xi16>], expected = [dense<"0x13001000040006000D000A00"> : tensor<2x3xi16>]} {
  %0 = "ane.identity"(%x) : (tensor<2x3xi16>) -> (tensor<2x3xi16>)
  ane.return %0 : tensor<2x3xi16>
}

ane.program @identity.16 on ane opset ios17 (%x: tensor<1x4x1x3xui16>) -> (tensor<1x4x1x3xui16>)
    attributes {inputs = [dense<"0x0100070011000C00040000000E0013000F000A0010001100"> : tensor<1x4x1x3xui16>], expected = [dense<"0x0100070011000C00040000000E0013000F000A0010001100"> : tensor<1x4x1x3xui16>]} {
  %0 = "ane.identity"(%x) : (tensor<1x4x1x3xui16>) -> (tensor<1x4x1x3xui16>)
  ane.return %0 : tensor<1x4x1x3xui16>
}

ane.program @one_hot.0 on ane opset ios15 (%indices: tensor<3xi32>) -> (tensor<3x3xi32>)
    attributes {inputs = [dense<"0x000000000200000001000000"> : tensor<3xi32>], expected = [dense<"0x010000000000000000000000000000000000000001000000000000000100000000000000"> : tensor<3x3xi32>]} {
  %one_hot_vector_size = ane.const dense<"0x03000000"> : tensor<i32>
  %0 = "ane.one_hot"(%indices, %one_hot_vector_size) : (tensor<3xi32>, tensor<i32>) -> (tensor<3x3xi32>)
  ane.return %0 : tensor<3x3xi32>
}

ane.program @one_hot.1 on ane opset ios16 (%indices: tensor<2x2xi32>) -> (tensor<4x2x2xi32>)
    attributes {inputs = [dense<"0x00000000030000000100000001000000"> : tensor<2x2xi32>], expected = [dense<"0x01000000000000000000000000000000000000000000000001000000010000000000000000000000000000000000000000000000010000000000000000000000"> : tensor<4x2x2xi32>]} {
  %one_hot_vector_size = ane.const dense<"0x04000000"> : tensor<i32>
  %0 = "ane.one_hot"(%indices, %one_hot_vector_size) <{axis = 0 : i32}> : (tensor<2x2xi32>, tensor<i32>) -> (tensor<4x2x2xi32>)
  ane.return %0 : tensor<4x2x2xi32>
}

ane.program @one_hot.2 on ane opset ios18 (%indices: tensor<2x2xi32>) -> (tensor<2x5x2xi32>)
    attributes {inputs = [dense<"0x00000000030000000100000001000000"> : tensor<2x2xi32>], expected = [dense<"0x0100000000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000100000001000000000000000000000000000000000000000000000000000000"> : tensor<2x5x2xi32>]} {
  %one_hot_vector_size = ane.const dense<"0x05000000"> : tensor<i32>
  %0 = "ane.one_hot"(%indices, %one_hot_vector_size) <{axis = 1 : i32}> : (tensor<2x2xi32>, tensor<i32>) -> (tensor<2x5x2xi32>)
  ane.return %0 : tensor<2x5x2xi32>
}

ane.program @one_hot.3 on ane opset ios15 (%indices: tensor<2x2xi32>) -> (tensor<2x4x2xi32>)
    attributes {inputs = [dense<"0x00000000030000000100000001000000"> : tensor<2x2xi32>], expected = [dense<"0x01000000000000000000000000000000000000000000000000000000010000000000000000000000010000000100000000000000000000000000000000000000"> : tensor<2x4x2xi32>]} {
  %one_hot_vector_size = ane.const dense<"0x04000000"> : tensor<i32>
  %0 = "ane.one_hot"(%indices, %one_hot_vector_size) <{axis = -2 : i32}> : (tensor<2x2xi32>, tensor<i32>) -> (tensor<2x4x2xi32>)
  ane.return %0 : tensor<2x4x2xi32>
}

ane.program @one_hot.4 on ane opset ios15 (%indices: tensor<3xi32>) -> (tensor<3x3xf16>)
    attributes {inputs = [dense<"0x010000000000000002000000"> : tensor<3xi32>], expected = [dense<"0x00B8003E00B8003E00B800B800B800B8003E"> : tensor<3x3xf16>]} {
  %one_hot_vector_size = ane.const dense<"0x03000000"> : tensor<i32>
  %0 = "ane.one_hot"(%indices, %one_hot_vector_size) <{on_value = 0x3E00 : f16, off_value = 0xB800 : f16}> : (tensor<3xi32>, tensor<i32>) -> (tensor<3x3xf16>)
  ane.return %0 : tensor<3x3xf16>
}

ane.program @one_hot.5 on ane opset ios16 (%indices: tensor<3xi32>) -> (tensor<3x3xf32>)
    attributes {inputs = [dense<"0x010000000000000002000000"> : tensor<3xi32>], expected = [dense<"0x000000000000404000000000000040400000000000000000000000000000000000004040"> : tensor<3x3xf32>]} {
  %one_hot_vector_size = ane.const dense<"0x03000000"> : tensor<i32>
  %0 = "ane.one_hot"(%indices, %one_hot_vector_size) <{on_value = 0x40400000 : f32, off_value = 0x00000000 : f32}> : (tensor<3xi32>, tensor<i32>) -> (tensor<3x3xf32>)
  ane.return %0 : tensor<3x3xf32>
}

ane.program @one_hot.6 on ane opset ios17 (%indices: tensor<3xi32>) -> (tensor<3x3xi32>)
    attributes {inputs = [dense<"0x010000000000000002000000"> : tensor<3xi32>], expected = [dense<"0xF7FFFFFF09000000F7FFFFFF09000000F7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFF09000000"> : tensor<3x3xi32>]} {
  %one_hot_vector_size = ane.const dense<"0x03000000"> : tensor<i32>
  %0 = "ane.one_hot"(%indices, %one_hot_vector_size) <{on_value = 9 : i32, off_value = -9 : i32}> : (tensor<3xi32>, tensor<i32>) -> (tensor<3x3xi32>)
  ane.return %0 : tensor<3x3xi32>
}

ane.program @one_hot.7 on ane opset ios18 (%indices: tensor<3xi32>) -> (tensor<3x3xi1>)
    attributes {inputs = [dense<"0x010000000000000002000000"> : tensor<3xi32>], expected = [dense<[[false,true,false],[true,false,false],[false,false,true]]> : tensor<3x3xi1>]} {
  %one_hot_vector_size = ane.const dense<"0x03000000"> : tensor<i32>
  %0 = "ane.one_hot"(%indices, %one_hot_vector_size) <{on_value = true, off_value = false}> : (tensor<3xi32>, tensor<i32>) -> (tensor<3x3xi1>)
  ane.return %0 : tensor<3x3xi1>
}

ane.program @pad.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<8xf16>)
    attributes {inputs = [dense<"0xB7359F403B414C418740"> : tensor<5xf16>], expected = [dense<"0x0000B7359F403B414C41874000000000"> : tensor<8xf16>]} {
  %pad = ane.const dense<"0x0100000002000000"> : tensor<2xi32>
  %0 = "ane.pad"(%x, %pad) : (tensor<5xf16>, tensor<2xi32>) -> (tensor<8xf16>)
  ane.return %0 : tensor<8xf16>
}

ane.program @pad.1 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x153CEDB5B6C02CBC91B7B1C0"> : tensor<2x3xf16>], expected = [dense<"0x00BE00BE153CEDB5B6C000BE00BE2CBC91B7B1C000BE00BE00BE00BE00BE"> : tensor<3x5xf16>]} {
  %pad = ane.const dense<"0x00000000010000000200000000000000"> : tensor<4xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "constant", constant_val = 0xBE00 : f16}> : (tensor<2x3xf16>, tensor<4xi32>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @pad.2 on ane opset ios17 (%x: tensor<2x4xf16>) -> (tensor<2x7xf16>)
    attributes {inputs = [dense<"0x07BF6FBFE93E532FE3BCEE43B9404D42"> : tensor<2x4xf16>], expected = [dense<"0x6FBF07BF6FBFE93E532FE93E6FBFEE43E3BCEE43B9404D42B940EE43"> : tensor<2x7xf16>]} {
  %pad = ane.const dense<"0x0100000002000000"> : tensor<2xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "reflect"}> : (tensor<2x4xf16>, tensor<2xi32>) -> (tensor<2x7xf16>)
  ane.return %0 : tensor<2x7xf16>
}

ane.program @pad.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<2x5x9xf16>)
    attributes {inputs = [dense<"0xCC3DE340C540B142DF420BBE5DC20C4000BD70B783BD9AB8FDC0B73EF4BF4D4125B5EC3EE63EC7C0D0C1F336E7C38539"> : tensor<2x3x4xf16>], expected = [dense<"0xCC3DCC3DCC3DE340C540B142B142B142B142CC3DCC3DCC3DE340C540B142B142B142B142DF42DF42DF420BBE5DC20C400C400C400C4000BD00BD00BD70B783BD9AB89AB89AB89AB800BD00BD00BD70B783BD9AB89AB89AB89AB8FDC0FDC0FDC0B73EF4BF4D414D414D414D41FDC0FDC0FDC0B73EF4BF4D414D414D414D4125B525B525B5EC3EE63EC7C0C7C0C7C0C7C0D0C1D0C1D0C1F336E7C38539853985398539D0C1D0C1D0C1F336E7C38539853985398539"> : tensor<2x5x9xf16>]} {
  %pad = ane.const dense<"0x01000000010000000200000003000000"> : tensor<4xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "replicate"}> : (tensor<2x3x4xf16>, tensor<4xi32>) -> (tensor<2x5x9xf16>)
  ane.return %0 : tensor<2x5x9xf16>
}

ane.program @pad.4 on ane opset ios15 (%x: tensor<1x2x3x3xf16>) -> (tensor<1x2x5x5xf16>)
    attributes {inputs = [dense<"0xD03E5E234740063D7B3E38BEBFC24EC151B2B8403EC25C4141353F352B40F6BB583F9A3B"> : tensor<1x2x3x3xf16>], expected = [dense<"0xBFC24EC151B24EC1BFC2063D7B3E38BE7B3E063DD03E5E2347405E23D03E063D7B3E38BE7B3E063DBFC24EC151B24EC1BFC2F6BB583F9A3B583FF6BB41353F352B403F354135B8403EC25C413EC2B84041353F352B403F354135F6BB583F9A3B583FF6BB"> : tensor<1x2x5x5xf16>]} {
  %pad = ane.const dense<"0x02000000000000000000000002000000"> : tensor<4xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "reflect"}> : (tensor<1x2x3x3xf16>, tensor<4xi32>) -> (tensor<1x2x5x5xf16>)
  ane.return %0 : tensor<1x2x5x5xf16>
}

ane.program @pad.5 on ane opset ios16 (%x: tensor<1x2x2x2xf16>) -> (tensor<1x3x4x4xf16>)
    attributes {inputs = [dense<"0x22BC6A439839413C65BDCE408B39D9C1"> : tensor<1x2x2x2xf16>], expected = [dense<"0x00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE22BC6A4300BE00BE9839413C00BE00BE00BE00BE00BE00BE00BE00BE00BE00BE65BDCE4000BE00BE8B39D9C100BE00BE00BE00BE00BE00BE"> : tensor<1x3x4x4xf16>]} {
  %pad = ane.const dense<"0x0000000000000000010000000000000001000000010000000000000002000000"> : tensor<8xi32>
  %0 = "ane.pad"(%x, %pad) <{constant_val = 0xBE00 : f16}> : (tensor<1x2x2x2xf16>, tensor<8xi32>) -> (tensor<1x3x4x4xf16>)
  ane.return %0 : tensor<1x3x4x4xf16>
}

ane.program @pad.6 on ane opset ios17 (%x: tensor<4xf16>) -> (tensor<10xf16>)
    attributes {inputs = [dense<"0xEC3D1ABF2CBDFA3C"> : tensor<4xf16>], expected = [dense<"0xFA3C2CBD1ABFEC3D1ABF2CBDFA3C2CBD1ABFEC3D"> : tensor<10xf16>]} {
  %pad = ane.const dense<"0x0300000003000000"> : tensor<2xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "reflect"}> : (tensor<4xf16>, tensor<2xi32>) -> (tensor<10xf16>)
  ane.return %0 : tensor<10xf16>
}

ane.program @pad.7 on ane opset ios18 (%x: tensor<2x2xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0x383EE742943E0D42"> : tensor<2x2xf16>], expected = [dense<"0x383EE742E742E742E742943E0D420D420D420D42"> : tensor<2x5xf16>]} {
  %pad = ane.const dense<"0x0000000003000000"> : tensor<2xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "replicate"}> : (tensor<2x2xf16>, tensor<2xi32>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @pad.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<8xf32>)
    attributes {inputs = [dense<"0x834F3440B17D14401416764060DC5140D50D4FC0"> : tensor<5xf32>], expected = [dense<"0x00000000834F3440B17D14401416764060DC5140D50D4FC00000000000000000"> : tensor<8xf32>]} {
  %pad = ane.const dense<"0x0100000002000000"> : tensor<2xi32>
  %0 = "ane.pad"(%x, %pad) : (tensor<5xf32>, tensor<2xi32>) -> (tensor<8xf32>)
  ane.return %0 : tensor<8xf32>
}

ane.program @pad.9 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x5BE64C40FA8358405258BCBF7827664049997340A30C62C0"> : tensor<2x3xf32>], expected = [dense<"0x0000C0BF0000C0BF5BE64C40FA8358405258BCBF0000C0BF0000C0BF7827664049997340A30C62C00000C0BF0000C0BF0000C0BF0000C0BF0000C0BF"> : tensor<3x5xf32>]} {
  %pad = ane.const dense<"0x00000000010000000200000000000000"> : tensor<4xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "constant", constant_val = 0xBFC00000 : f32}> : (tensor<2x3xf32>, tensor<4xi32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @pad.10 on ane opset ios17 (%x: tensor<2x4xf32>) -> (tensor<2x7xf32>)
    attributes {inputs = [dense<"0x52031E40421769403F2317C07542D3BE1A4C66C0D8C58DBF73FE293FFCE0A1BF"> : tensor<2x4xf32>], expected = [dense<"0x4217694052031E40421769403F2317C07542D3BE3F2317C042176940D8C58DBF1A4C66C0D8C58DBF73FE293FFCE0A1BF73FE293FD8C58DBF"> : tensor<2x7xf32>]} {
  %pad = ane.const dense<"0x0100000002000000"> : tensor<2xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "reflect"}> : (tensor<2x4xf32>, tensor<2xi32>) -> (tensor<2x7xf32>)
  ane.return %0 : tensor<2x7xf32>
}

ane.program @pad.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<2x5x9xf32>)
    attributes {inputs = [dense<"0xE9C9E63FB1EC24C0B1CD20BFE98C1F40BCEA17C00D7218C0CA7F5E40A749C3BFBE9831BF4F357D404BDE3AC0D4A77E4019A11AC0070D04C004C12C401470B53E75261B3FA762C63F1D9EB7BF0723C83F6757DC3E27543AC0A76EA93F509645BF"> : tensor<2x3x4xf32>], expected = [dense<"0xE9C9E63FE9C9E63FE9C9E63FB1EC24C0B1CD20BFE98C1F40E98C1F40E98C1F40E98C1F40E9C9E63FE9C9E63FE9C9E63FB1EC24C0B1CD20BFE98C1F40E98C1F40E98C1F40E98C1F40BCEA17C0BCEA17C0BCEA17C00D7218C0CA7F5E40A749C3BFA749C3BFA749C3BFA749C3BFBE9831BFBE9831BFBE9831BF4F357D404BDE3AC0D4A77E40D4A77E40D4A77E40D4A77E40BE9831BFBE9831BFBE9831BF4F357D404BDE3AC0D4A77E40D4A77E40D4A77E40D4A77E4019A11AC019A11AC019A11AC0070D04C004C12C401470B53E1470B53E1470B53E1470B53E19A11AC019A11AC019A11AC0070D04C004C12C401470B53E1470B53E1470B53E1470B53E75261B3F75261B3F75261B3FA762C63F1D9EB7BF0723C83F0723C83F0723C83F0723C83F6757DC3E6757DC3E6757DC3E27543AC0A76EA93F509645BF509645BF509645BF509645BF6757DC3E6757DC3E6757DC3E27543AC0A76EA93F509645BF509645BF509645BF509645BF"> : tensor<2x5x9xf32>]} {
  %pad = ane.const dense<"0x01000000010000000200000003000000"> : tensor<4xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "replicate"}> : (tensor<2x3x4xf32>, tensor<4xi32>) -> (tensor<2x5x9xf32>)
  ane.return %0 : tensor<2x5x9xf32>
}

ane.program @pad.12 on ane opset ios15 (%x: tensor<1x2x3x3xf32>) -> (tensor<1x2x5x5xf32>)
    attributes {inputs = [dense<"0x12DE47C049CB633FEFEA7FC0CA6789BF837DCCBFE0525F3F38D40D40FC5C2BBF17842040B1E746404B056ABFC3410A40A51C2F40D04930C0283D23BFFF1D25BF66A1A7BF2F2463C0"> : tensor<1x2x3x3xf32>], expected = [dense<"0x38D40D40FC5C2BBF17842040FC5C2BBF38D40D40CA6789BF837DCCBFE0525F3F837DCCBFCA6789BF12DE47C049CB633FEFEA7FC049CB633F12DE47C0CA6789BF837DCCBFE0525F3F837DCCBFCA6789BF38D40D40FC5C2BBF17842040FC5C2BBF38D40D40FF1D25BF66A1A7BF2F2463C066A1A7BFFF1D25BFA51C2F40D04930C0283D23BFD04930C0A51C2F40B1E746404B056ABFC3410A404B056ABFB1E74640A51C2F40D04930C0283D23BFD04930C0A51C2F40FF1D25BF66A1A7BF2F2463C066A1A7BFFF1D25BF"> : tensor<1x2x5x5xf32>]} {
  %pad = ane.const dense<"0x02000000000000000000000002000000"> : tensor<4xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "reflect"}> : (tensor<1x2x3x3xf32>, tensor<4xi32>) -> (tensor<1x2x5x5xf32>)
  ane.return %0 : tensor<1x2x5x5xf32>
}

ane.program @pad.13 on ane opset ios16 (%x: tensor<1x2x2x2xf32>) -> (tensor<1x3x4x4xf32>)
    attributes {inputs = [dense<"0x515C1C4090C741C02692CE3F767CC7BB29A55D3D54E95040D5433FC0F3520AC0"> : tensor<1x2x2x2xf32>], expected = [dense<"0x0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF515C1C4090C741C00000C0BF0000C0BF2692CE3F767CC7BB0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF29A55D3D54E950400000C0BF0000C0BFD5433FC0F3520AC00000C0BF0000C0BF0000C0BF0000C0BF0000C0BF0000C0BF"> : tensor<1x3x4x4xf32>]} {
  %pad = ane.const dense<"0x0000000000000000010000000000000001000000010000000000000002000000"> : tensor<8xi32>
  %0 = "ane.pad"(%x, %pad) <{constant_val = 0xBFC00000 : f32}> : (tensor<1x2x2x2xf32>, tensor<8xi32>) -> (tensor<1x3x4x4xf32>)
  ane.return %0 : tensor<1x3x4x4xf32>
}

ane.program @pad.14 on ane opset ios17 (%x: tensor<4xf32>) -> (tensor<10xf32>)
    attributes {inputs = [dense<"0x7ED2063F94577C407B361F404F663CC0"> : tensor<4xf32>], expected = [dense<"0x4F663CC07B361F4094577C407ED2063F94577C407B361F404F663CC07B361F4094577C407ED2063F"> : tensor<10xf32>]} {
  %pad = ane.const dense<"0x0300000003000000"> : tensor<2xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "reflect"}> : (tensor<4xf32>, tensor<2xi32>) -> (tensor<10xf32>)
  ane.return %0 : tensor<10xf32>
}

ane.program @pad.15 on ane opset ios18 (%x: tensor<2x2xf32>) -> (tensor<2x5xf32>)
    attributes {inputs = [dense<"0x1ED4044065C2BDBF7B02F9BF92D62440"> : tensor<2x2xf32>], expected = [dense<"0x1ED4044065C2BDBF65C2BDBF65C2BDBF65C2BDBF7B02F9BF92D6244092D6244092D6244092D62440"> : tensor<2x5xf32>]} {
  %pad = ane.const dense<"0x0000000003000000"> : tensor<2xi32>
  %0 = "ane.pad"(%x, %pad) <{mode = "replicate"}> : (tensor<2x2xf32>, tensor<2xi32>) -> (tensor<2x5xf32>)
  ane.return %0 : tensor<2x5xf32>
}

ane.program @pixel_shuffle.0 on ane opset ios15 (%x: tensor<1x8x2x3xf16>) -> (tensor<1x2x4x6xf16>)
    attributes {inputs = [dense<"0x80BC64C35FC1EA24EDB44D438C3F8F3D60B9B742ED4243C0683026420641C1B9B94359317438D03820C15FB8E63E0C3B8C4392B99D3D203510B369348DC291C1D5C2AEB71D3C233BB5C3B4B180B5544092C083AD2DBA35BC9DBDF93626C2C542"> : tensor<1x8x2x3xf16>], expected = [dense<"0x80BC8C3F64C38F3D5FC160B9683074382642D038064120C1EA24B742EDB4ED424D4343C0C1B95FB8B943E63E59310C3B8C438DC292B991C19D3DD5C2B5C32DBAB4B135BC80B59DBD2035AEB710B31D3C6934233B5440F93692C026C283ADC542"> : tensor<1x2x4x6xf16>]} {
  %0 = "ane.pixel_shuffle"(%x) <{upscale_factor = 2 : i32}> : (tensor<1x8x2x3xf16>) -> (tensor<1x2x4x6xf16>)
  ane.return %0 : tensor<1x2x4x6xf16>
}

ane.program @pixel_shuffle.1 on ane opset ios16 (%x: tensor<2x4x1x2xf16>) -> (tensor<2x1x2x4xf16>)
    attributes {inputs = [dense<"0x1DB0C7419B415FB0FC426FC130C0EF417C43BBBD79BB1FC0D6C37DBDFCBE0A43"> : tensor<2x4x1x2xf16>], expected = [dense<"0x1DB09B41C7415FB0FC4230C06FC1EF417C4379BBBBBD1FC0D6C3FCBE7DBD0A43"> : tensor<2x1x2x4xf16>]} {
  %0 = "ane.pixel_shuffle"(%x) <{upscale_factor = 2 : i32}> : (tensor<2x4x1x2xf16>) -> (tensor<2x1x2x4xf16>)
  ane.return %0 : tensor<2x1x2x4xf16>
}

ane.program @pixel_shuffle.2 on ane opset ios17 (%x: tensor<1x9x2x2xf16>) -> (tensor<1x1x6x6xf16>)
    attributes {inputs = [dense<"0x5D3AA1BF8EAC21C185C27A34AA3E86C35434183FAD363A4377BF1042283478C14CC3ED424DC1CC418AC05A42573887B8EAC35C3D56BB6ABA96BF134059C0F243893E5DC0DFC08640"> : tensor<1x9x2x2xf16>], expected = [dense<"0x5D3A85C25434A1BF7A34183F77BF4CC38AC01042ED425A42EAC396BF893E5C3D13405DC08EACAA3EAD3621C186C33A4328344DC1573878C1CC4187B856BB59C0DFC06ABAF2438640"> : tensor<1x1x6x6xf16>]} {
  %0 = "ane.pixel_shuffle"(%x) <{upscale_factor = 3 : i32}> : (tensor<1x9x2x2xf16>) -> (tensor<1x1x6x6xf16>)
  ane.return %0 : tensor<1x1x6x6xf16>
}

ane.program @pixel_shuffle.3 on ane opset ios18 (%x: tensor<1x8x2x3xf32>) -> (tensor<1x2x4x6xf32>)
    attributes {inputs = [dense<"0x14E33B3FD943F33F66D57340FA87DA3FA64728C0A6E66840096643BF9F6294BF654760BF2616403E5BEAF0BD0E0562BE0ECD0540DE731EBF6968CE3F53F50DC04A8719BFAEE440C0769C5D4003AA05BFD7C0C83F7454943FF0B9023FC75F6D400EF50040EC065CC018911A405D780540822CC2BFC49A7040A4948E3F5FE6EB3F703534C072441CBFC8C440405B01F6BFF1714AC033645F405EEC3F3FDC603C40B1FC3C4075C9B13F9B5F0BBF8C7B2B3F35EABEBFFD1DE2BF4D933A40EA86783F"> : tensor<1x8x2x3xf32>], expected = [dense<"0x14E33B3F096643BFD943F33F9F6294BF66D57340654760BF0ECD0540769C5D40DE731EBF03AA05BF6968CE3FD7C0C83FFA87DA3F2616403EA64728C05BEAF0BDA6E668400E0562BE53F50DC07454943F4A8719BFF0B9023FAEE440C0C75F6D400EF50040A4948E3FEC065CC05FE6EB3F18911A40703534C0F1714AC09B5F0BBF33645F408C7B2B3F5EEC3F3F35EABEBF5D78054072441CBF822CC2BFC8C44040C49A70405B01F6BFDC603C40FD1DE2BFB1FC3C404D933A4075C9B13FEA86783F"> : tensor<1x2x4x6xf32>]} {
  %0 = "ane.pixel_shuffle"(%x) <{upscale_factor = 2 : i32}> : (tensor<1x8x2x3xf32>) -> (tensor<1x2x4x6xf32>)
  ane.return %0 : tensor<1x2x4x6xf32>
}

ane.program @pixel_shuffle.4 on ane opset ios15 (%x: tensor<1x9x2x2xf32>) -> (tensor<1x1x6x6xf32>)
    attributes {inputs = [dense<"0xF6B2C03FF3910B4002434140A520444075A7C33F96C445405ECA2240DC1A0CC0ACFA55C09CC080BE24CB9A3D83E981BF590077C0B2E75E40648302C075EEAF3F1A4419C0B0906FC0FF2C873F2D145040F8D601BF3AA565C0427889BFED06B7BE474A48BF406D0AC067D706BE0B7060BF0EA50C40FFE614C0DFD95040AD770BC09030763FDA7B5BC05E677AC0E47C7F3E"> : tensor<1x9x2x2xf32>], expected = [dense<"0xF6B2C03F75A7C33FACFA55C0F3910B4096C445409CC080BE590077C01A4419C0F8D601BFB2E75E40B0906FC03AA565C0474A48BF0EA50C409030763F406D0AC0FFE614C0DA7B5BC0024341405ECA224024CB9A3DA5204440DC1A0CC083E981BF648302C0FF2C873F427889BF75EEAF3F2D145040ED06B7BE67D706BEDFD950405E677AC00B7060BFAD770BC0E47C7F3E"> : tensor<1x1x6x6xf32>]} {
  %0 = "ane.pixel_shuffle"(%x) <{upscale_factor = 3 : i32}> : (tensor<1x9x2x2xf32>) -> (tensor<1x1x6x6xf32>)
  ane.return %0 : tensor<1x1x6x6xf32>
}

ane.program @pixel_unshuffle.0 on ane opset ios16 (%x: tensor<1x2x4x6xf16>) -> (tensor<1x8x2x3xf16>)
    attributes {inputs = [dense<"0xE3C11041C7351FC2F1BF034018B964409FB15FC0C2406ABEA5415DC1B4424040EB40BB2C6343A6C115C242B65FC0E2C1AB37F535C72CD1424741BD3951C0D4C3594055C372C13DC048C234BD9DC36AC133C2FD3724C3F7B89DC2ADC3823D29C1"> : tensor<1x2x4x6xf16>], expected = [dense<"0xE3C1C735F1BFA541B442EB4010411FC203405DC14040BB2C18B99FB1C240634315C25FC064405FC06ABEA6C142B6E2C1AB37C72C474148C29DC333C2F535D142BD3934BD6AC1FD3751C0594072C124C39DC2823DD4C355C33DC0F7B8ADC329C1"> : tensor<1x8x2x3xf16>]} {
  %0 = "ane.pixel_unshuffle"(%x) <{downscale_factor = 2 : ui32}> : (tensor<1x2x4x6xf16>) -> (tensor<1x8x2x3xf16>)
  ane.return %0 : tensor<1x8x2x3xf16>
}

ane.program @pixel_unshuffle.1 on ane opset ios16 (%x: tensor<2x1x2x4xf16>) -> (tensor<2x4x1x2xf16>)
    attributes {inputs = [dense<"0x12C076BCF6B81F4010C024C03442243BE9BD89C1D2C34EBDF643864331C17026"> : tensor<2x1x2x4xf16>], expected = [dense<"0x12C0F6B876BC1F4010C0344224C0243BE9BDD2C389C14EBDF64331C186437026"> : tensor<2x4x1x2xf16>]} {
  %0 = "ane.pixel_unshuffle"(%x) <{downscale_factor = 2 : ui32}> : (tensor<2x1x2x4xf16>) -> (tensor<2x4x1x2xf16>)
  ane.return %0 : tensor<2x4x1x2xf16>
}

ane.program @pixel_unshuffle.2 on ane opset ios17 (%x: tensor<1x2x3x3xf16>) -> (tensor<1x18x1x1xf16>)
    attributes {inputs = [dense<"0x71C31EC20BC0E63AC2BF383F83C30443E9422B40CEBE86330640ABC159C1D03D78C21BC2"> : tensor<1x2x3x3xf16>], expected = [dense<"0x71C31EC20BC0E63AC2BF383F83C30443E9422B40CEBE86330640ABC159C1D03D78C21BC2"> : tensor<1x18x1x1xf16>]} {
  %0 = "ane.pixel_unshuffle"(%x) <{downscale_factor = 3 : ui32}> : (tensor<1x2x3x3xf16>) -> (tensor<1x18x1x1xf16>)
  ane.return %0 : tensor<1x18x1x1xf16>
}

ane.program @pixel_unshuffle.3 on ane opset ios18 (%x: tensor<1x2x4x6xf32>) -> (tensor<1x8x2x3xf32>)
    attributes {inputs = [dense<"0x3FA975BE613177C087437140E0F5F4BF5D198CBEAA1F06C0AB8F37C013273CBFC21A384050955CC02DFA0140A7C005C08F5F61C0DE7D8CBFBCBD4BC034CAB53FDCF1B2BFAB9D3040D132B8BF174A6E40342A6C3FE072AA3ED639023F7CE2FEBF78CB594080160AC0DA2C4C40D472003F8F2297BFE0941B4016766BC04FDFEABE2DCBEABE655367C0C0DD10C050CA00BF8AFA74C06C70B33FC485143F8B590240F3C7903F0BACE33F2BD817BF8FEC3AC0E1103EC000F7EB3FC231E4BF7FA22D40"> : tensor<1x2x4x6xf32>], expected = [dense<"0x3FA975BE874371405D198CBE8F5F61C0BCBD4BC0DCF1B2BF613177C0E0F5F4BFAA1F06C0DE7D8CBF34CAB53FAB9D3040AB8F37C0C21A38402DFA0140D132B8BF342A6C3FD639023F13273CBF50955CC0A7C005C0174A6E40E072AA3E7CE2FEBF78CB5940DA2C4C408F2297BF8AFA74C0C485143FF3C7903F80160AC0D472003FE0941B406C70B33F8B5902400BACE33F16766BC02DCBEABEC0DD10C02BD817BFE1103EC0C231E4BF4FDFEABE655367C050CA00BF8FEC3AC000F7EB3F7FA22D40"> : tensor<1x8x2x3xf32>]} {
  %0 = "ane.pixel_unshuffle"(%x) <{downscale_factor = 2 : ui32}> : (tensor<1x2x4x6xf32>) -> (tensor<1x8x2x3xf32>)
  ane.return %0 : tensor<1x8x2x3xf32>
}

ane.program @pixel_unshuffle.4 on ane opset ios16 (%x: tensor<1x2x3x3xf32>) -> (tensor<1x18x1x1xf32>)
    attributes {inputs = [dense<"0x7D5026C0C6906C3F4B17D63F3C981FBDB41EBABFD1B484BFC7A00E3F66B5AABD2A78024032ED5BBF952C5E4051A37440FA506740F56F4CBF0986AF3E506660401E6750C073082CBE"> : tensor<1x2x3x3xf32>], expected = [dense<"0x7D5026C0C6906C3F4B17D63F3C981FBDB41EBABFD1B484BFC7A00E3F66B5AABD2A78024032ED5BBF952C5E4051A37440FA506740F56F4CBF0986AF3E506660401E6750C073082CBE"> : tensor<1x18x1x1xf32>]} {
  %0 = "ane.pixel_unshuffle"(%x) <{downscale_factor = 3 : ui32}> : (tensor<1x2x3x3xf32>) -> (tensor<1x18x1x1xf32>)
  ane.return %0 : tensor<1x18x1x1xf32>
}

ane.program @range_1d.0 on ane opset ios15 () -> (tensor<4xf16>)
    attributes {inputs = [], expected = [dense<"0x0000003C00400042"> : tensor<4xf16>]} {
  %end = ane.const dense<"0x0044"> : tensor<f16>
  %start = ane.const dense<"0x0000"> : tensor<f16>
  %step = ane.const dense<"0x003C"> : tensor<f16>
  %0 = "ane.range_1d"(%end, %start, %step) : (tensor<f16>, tensor<f16>, tensor<f16>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @range_1d.1 on ane opset ios16 () -> (tensor<4xf16>)
    attributes {inputs = [], expected = [dense<"0x000000340038003A"> : tensor<4xf16>]} {
  %end = ane.const dense<"0x003C"> : tensor<f16>
  %start = ane.const dense<"0x0000"> : tensor<f16>
  %step = ane.const dense<"0x0034"> : tensor<f16>
  %0 = "ane.range_1d"(%end, %start, %step) : (tensor<f16>, tensor<f16>, tensor<f16>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @range_1d.2 on ane opset ios17 () -> (tensor<6xf16>)
    attributes {inputs = [], expected = [dense<"0x003C0038000000B800BC00BE"> : tensor<6xf16>]} {
  %end = ane.const dense<"0x00C0"> : tensor<f16>
  %start = ane.const dense<"0x003C"> : tensor<f16>
  %step = ane.const dense<"0x00B8"> : tensor<f16>
  %0 = "ane.range_1d"(%end, %start, %step) : (tensor<f16>, tensor<f16>, tensor<f16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @range_1d.3 on ane opset ios15 () -> (tensor<3xf32>)
    attributes {inputs = [], expected = [dense<"0xCDCCCC3DCDCCCC3E3433333F"> : tensor<3xf32>]} {
  %end = ane.const dense<"0x0000803F"> : tensor<f32>
  %start = ane.const dense<"0xCDCCCC3D"> : tensor<f32>
  %step = ane.const dense<"0x9A99993E"> : tensor<f32>
  %0 = "ane.range_1d"(%end, %start, %step) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @range_1d.4 on ane opset ios16 () -> (tensor<3xf32>)
    attributes {inputs = [], expected = [dense<"0x000000000000004000008040"> : tensor<3xf32>]} {
  %end = ane.const dense<"0x0000B040"> : tensor<f32>
  %start = ane.const dense<"0x00000000"> : tensor<f32>
  %step = ane.const dense<"0x00000040"> : tensor<f32>
  %0 = "ane.range_1d"(%end, %start, %step) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @range_1d.5 on ane opset ios15 () -> (tensor<7xi32>)
    attributes {inputs = [], expected = [dense<"0x00000000010000000200000003000000040000000500000006000000"> : tensor<7xi32>]} {
  %end = ane.const dense<"0x07000000"> : tensor<i32>
  %start = ane.const dense<"0x00000000"> : tensor<i32>
  %step = ane.const dense<"0x01000000"> : tensor<i32>
  %0 = "ane.range_1d"(%end, %start, %step) : (tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @range_1d.6 on ane opset ios16 () -> (tensor<3xi32>)
    attributes {inputs = [], expected = [dense<"0x010000000400000007000000"> : tensor<3xi32>]} {
  %end = ane.const dense<"0x0A000000"> : tensor<i32>
  %start = ane.const dense<"0x01000000"> : tensor<i32>
  %step = ane.const dense<"0x03000000"> : tensor<i32>
  %0 = "ane.range_1d"(%end, %start, %step) : (tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @range_1d.7 on ane opset ios17 () -> (tensor<3xi32>)
    attributes {inputs = [], expected = [dense<"0x0500000001000000FDFFFFFF"> : tensor<3xi32>]} {
  %end = ane.const dense<"0xFBFFFFFF"> : tensor<i32>
  %start = ane.const dense<"0x05000000"> : tensor<i32>
  %step = ane.const dense<"0xFCFFFFFF"> : tensor<i32>
  %0 = "ane.range_1d"(%end, %start, %step) : (tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reshape.0 on ane opset ios15 (%x: tensor<2x6xf16>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0x0AC11FC1C741E941CBBA4EC30533E43D67BA183F60428F3C"> : tensor<2x6xf16>], expected = [dense<"0x0AC11FC1C741E941CBBA4EC30533E43D67BA183F60428F3C"> : tensor<3x4xf16>]} {
  %shape = ane.const dense<"0x0300000004000000"> : tensor<2xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x6xf16>, tensor<2xi32>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @reshape.1 on ane opset ios16 (%x: tensor<2x6xf16>) -> (tensor<12xf16>)
    attributes {inputs = [dense<"0x8BBD45C04D43053F3F3D25C28D3C7C3614C25BC26DC09EC3"> : tensor<2x6xf16>], expected = [dense<"0x8BBD45C04D43053F3F3D25C28D3C7C3614C25BC26DC09EC3"> : tensor<12xf16>]} {
  %shape = ane.const dense<"0xFFFFFFFF"> : tensor<1xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x6xf16>, tensor<1xi32>) -> (tensor<12xf16>)
  ane.return %0 : tensor<12xf16>
}

ane.program @reshape.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x6x2xf16>)
    attributes {inputs = [dense<"0xD2C02440933C3FBEBEBCF540BB3E07BC5EC137B99FC062C2E9B4A240FEBDC44243BECC43AE435C3E3EC24240BE3D6EC3"> : tensor<2x3x4xf16>], expected = [dense<"0xD2C02440933C3FBEBEBCF540BB3E07BC5EC137B99FC062C2E9B4A240FEBDC44243BECC43AE435C3E3EC24240BE3D6EC3"> : tensor<2x6x2xf16>]} {
  %shape = ane.const dense<"0x02000000FFFFFFFF02000000"> : tensor<3xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x3x4xf16>, tensor<3xi32>) -> (tensor<2x6x2xf16>)
  ane.return %0 : tensor<2x6x2xf16>
}

ane.program @reshape.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<4x6xf16>)
    attributes {inputs = [dense<"0x25A90C3D05BC773F6BC35AC232BFB53C6ABFD4BC17C1303A2342D4C0B8BCEAB7F53F79BF82C235408DB794C3FA3CF63A"> : tensor<1x4x1x6xf16>], expected = [dense<"0x25A90C3D05BC773F6BC35AC232BFB53C6ABFD4BC17C1303A2342D4C0B8BCEAB7F53F79BF82C235408DB794C3FA3CF63A"> : tensor<4x6xf16>]} {
  %shape = ane.const dense<"0x0400000006000000"> : tensor<2xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<1x4x1x6xf16>, tensor<2xi32>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @reshape.4 on ane opset ios15 (%x: tensor<2x3x4xf16>) -> (tensor<2x6x2xf16>)
    attributes {inputs = [dense<"0x1540FC386AC2B6406B42FB2C40411640E83D29C2F7AEEEBFC641FEAF773BA83654C256BE1E4337C32840B7C0753B2AB5"> : tensor<2x3x4xf16>], expected = [dense<"0x1540FC386AC2B6406B42FB2C40411640E83D29C2F7AEEEBFC641FEAF773BA83654C256BE1E4337C32840B7C0753B2AB5"> : tensor<2x6x2xf16>]} {
  %shape = ane.const dense<"0x00000000FFFFFFFF02000000"> : tensor<3xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x3x4xf16>, tensor<3xi32>) -> (tensor<2x6x2xf16>)
  ane.return %0 : tensor<2x6x2xf16>
}

ane.program @reshape.5 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<6x4xf16>)
    attributes {inputs = [dense<"0x033E8DBD78BD1934A3424CC1A5426F38E540D6B5B2BC87BEDF34AAB99A3F3ABF2640B0C3C33681C1E93E8DC05ABC6EBC"> : tensor<2x3x4xf16>], expected = [dense<"0x033E8DBD78BD1934A3424CC1A5426F38E540D6B5B2BC87BEDF34AAB99A3F3ABF2640B0C3C33681C1E93E8DC05ABC6EBC"> : tensor<6x4xf16>]} {
  %shape = ane.const dense<"0x0600000000000000"> : tensor<2xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x3x4xf16>, tensor<2xi32>) -> (tensor<6x4xf16>)
  ane.return %0 : tensor<6x4xf16>
}

ane.program @reshape.6 on ane opset ios17 (%x: tensor<2x3xf16>) -> (tensor<1x1x3x2xf16>)
    attributes {inputs = [dense<"0xB6B42D406BBE9E3F47AEC440"> : tensor<2x3xf16>], expected = [dense<"0xB6B42D406BBE9E3F47AEC440"> : tensor<1x1x3x2xf16>]} {
  %shape = ane.const dense<"0x000000000000000003000000FFFFFFFF"> : tensor<4xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x3xf16>, tensor<4xi32>) -> (tensor<1x1x3x2xf16>)
  ane.return %0 : tensor<1x1x3x2xf16>
}

ane.program @reshape.7 on ane opset ios18 (%x: tensor<f16>) -> (tensor<1xf16>)
    attributes {inputs = [dense<"0xF5C3"> : tensor<f16>], expected = [dense<"0xF5C3"> : tensor<1xf16>]} {
  %shape = ane.const dense<"0x01000000"> : tensor<1xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<f16>, tensor<1xi32>) -> (tensor<1xf16>)
  ane.return %0 : tensor<1xf16>
}

ane.program @reshape.8 on ane opset ios17 (%x: tensor<2x3xf16>) -> (tensor<1x2x3xf16>)
    attributes {inputs = [dense<"0x173A443E7A43E7B862B3E5B7"> : tensor<2x3xf16>], expected = [dense<"0x173A443E7A43E7B862B3E5B7"> : tensor<1x2x3xf16>]} {
  %shape = ane.const dense<"0x0100000000000000FFFFFFFF"> : tensor<3xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x3xf16>, tensor<3xi32>) -> (tensor<1x2x3xf16>)
  ane.return %0 : tensor<1x2x3xf16>
}

ane.program @reshape.9 on ane opset ios17 (%x: tensor<2x6xf16>) -> (tensor<4x3xf16>)
    attributes {inputs = [dense<"0x41C246BCDABB96412B3B1D415DBA29B406BFCF42DE3D9040"> : tensor<2x6xf16>], expected = [dense<"0x41C246BCDABB96412B3B1D415DBA29B406BFCF42DE3D9040"> : tensor<4x3xf16>]} {
  %shape = ane.const dense<"0x0400000003000000"> : tensor<2xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x6xf16>, tensor<2xi32>) -> (tensor<4x3xf16>)
  ane.return %0 : tensor<4x3xf16>
}

ane.program @reshape.10 on ane opset ios17 (%x: tensor<2x6xf32>) -> (tensor<4x3xf32>)
    attributes {inputs = [dense<"0x35B5FDBF82A2E83FB2C919C0452093BFDAEC0C4004141C3F452018C045B83DC04AFC08C0620E06C045AF703FC80A893F"> : tensor<2x6xf32>], expected = [dense<"0x35B5FDBF82A2E83FB2C919C0452093BFDAEC0C4004141C3F452018C045B83DC04AFC08C0620E06C045AF703FC80A893F"> : tensor<4x3xf32>]} {
  %shape = ane.const dense<"0x0403"> : tensor<2xi8>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x6xf32>, tensor<2xi8>) -> (tensor<4x3xf32>)
  ane.return %0 : tensor<4x3xf32>
}

ane.program @reshape.11 on ane opset ios17 (%x: tensor<2x6xi32>) -> (tensor<4x3xi32>)
    attributes {inputs = [dense<"0x12000000FEFFFFFFF8FFFFFFEDFFFFFF0C0000000B000000FDFFFFFF12000000FBFFFFFF02000000F8FFFFFF02000000"> : tensor<2x6xi32>], expected = [dense<"0x12000000FEFFFFFFF8FFFFFFEDFFFFFF0C0000000B000000FDFFFFFF12000000FBFFFFFF02000000F8FFFFFF02000000"> : tensor<4x3xi32>]} {
  %shape = ane.const dense<"0x04000300"> : tensor<2xi16>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x6xi32>, tensor<2xi16>) -> (tensor<4x3xi32>)
  ane.return %0 : tensor<4x3xi32>
}

ane.program @reshape.12 on ane opset ios17 (%x: tensor<2x6xi1>) -> (tensor<4x3xi1>)
    attributes {inputs = [dense<[[true,false,false,false,false,true],[false,false,true,false,false,false]]> : tensor<2x6xi1>], expected = [dense<[[true,false,false],[false,false,true],[false,false,true],[false,false,false]]> : tensor<4x3xi1>]} {
  %shape = ane.const dense<"0x0400000003000000"> : tensor<2xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x6xi1>, tensor<2xi32>) -> (tensor<4x3xi1>)
  ane.return %0 : tensor<4x3xi1>
}

ane.program @reshape.13 on ane opset ios17 (%x: tensor<2x6xi8>) -> (tensor<4x3xi8>)
    attributes {inputs = [dense<"0x07FD060B0CED05EEFBFA0FEC"> : tensor<2x6xi8>], expected = [dense<"0x07FD060B0CED05EEFBFA0FEC"> : tensor<4x3xi8>]} {
  %shape = ane.const dense<"0x0403"> : tensor<2xi8>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x6xi8>, tensor<2xi8>) -> (tensor<4x3xi8>)
  ane.return %0 : tensor<4x3xi8>
}

ane.program @reshape.14 on ane opset ios17 (%x: tensor<2x6xui8>) -> (tensor<4x3xui8>)
    attributes {inputs = [dense<"0x0F000B010C01001305140B09"> : tensor<2x6xui8>], expected = [dense<"0x0F000B010C01001305140B09"> : tensor<4x3xui8>]} {
  %shape = ane.const dense<"0x04000300"> : tensor<2xi16>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x6xui8>, tensor<2xi16>) -> (tensor<4x3xui8>)
  ane.return %0 : tensor<4x3xui8>
}

ane.program @reshape.15 on ane opset ios17 (%x: tensor<2x6xi16>) -> (tensor<4x3xi16>)
    attributes {inputs = [dense<"0xF9FFFDFFF8FFEEFFF0FF0D000B000B000D000D00FBFFF2FF"> : tensor<2x6xi16>], expected = [dense<"0xF9FFFDFFF8FFEEFFF0FF0D000B000B000D000D00FBFFF2FF"> : tensor<4x3xi16>]} {
  %shape = ane.const dense<"0x0400000003000000"> : tensor<2xi32>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x6xi16>, tensor<2xi32>) -> (tensor<4x3xi16>)
  ane.return %0 : tensor<4x3xi16>
}

ane.program @reshape.16 on ane opset ios17 (%x: tensor<2x6xui16>) -> (tensor<4x3xui16>)
    attributes {inputs = [dense<"0x04000A00080003000200130003001200120008000C000400"> : tensor<2x6xui16>], expected = [dense<"0x04000A00080003000200130003001200120008000C000400"> : tensor<4x3xui16>]} {
  %shape = ane.const dense<"0x0403"> : tensor<2xi8>
  %0 = "ane.reshape"(%x, %shape) : (tensor<2x6xui16>, tensor<2xi8>) -> (tensor<4x3xui16>)
  ane.return %0 : tensor<4x3xui16>
}

ane.program @reshape_like.0 on ane opset ios16 (%x: tensor<2x12xf16>, %ref_tensors0: tensor<5x2x3xf16>, %ref_tensors1: tensor<4x7xi32>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x3A3972438E43F6C30AB8BC431B3B98C1983F34C2A13CE0BE70BD80417A43D2C07A39E6C11AC04241E341143C6AB64A3F"> : tensor<2x12xf16>, dense<"0x9242D1C00942BF3676C3D7C313BC15404B40F9BDEEC196AF7A39C0C056C0EBBED0BED9C242BCC4BE57C2F1C0DEBD5141693F5EC10D3D383A6BBC1AB9"> : tensor<5x2x3xf16>, dense<"0xEFFFFFFFF4FFFFFFF5FFFFFFFCFFFFFFEEFFFFFFFBFFFFFFFEFFFFFFF8FFFFFFFFFFFFFF0A000000F1FFFFFFF8FFFFFF06000000FDFFFFFFF4FFFFFFFCFFFFFF0B000000FCFFFFFF0F00000014000000FBFFFFFF03000000FAFFFFFF02000000F3FFFFFFF6FFFFFFF3FFFFFF03000000"> : tensor<4x7xi32>], expected = [dense<"0x3A3972438E43F6C30AB8BC431B3B98C1983F34C2A13CE0BE70BD80417A43D2C07A39E6C11AC04241E341143C6AB64A3F"> : tensor<2x3x4xf16>]} {
  %0 = "ane.reshape_like"(%x, %ref_tensors0, %ref_tensors1) <{begins = array<i32: 1, 0>, ends = array<i32: 3, 1>, end_masks = array<i1: false, false>}> : (tensor<2x12xf16>, tensor<5x2x3xf16>, tensor<4x7xi32>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @reshape_like.1 on ane opset ios16 (%x: tensor<2x12xf32>, %ref_tensors0: tensor<5x2x3xf32>, %ref_tensors1: tensor<4x7xi32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x825A8A3D8F0653408368EBBF63B60EC07A46FFBF99DD46C0BD175EBF13993CC0CCF39EBF1EC221C066F9993F9F5DB4BF0673223FA33C20C0E3C18D3F0B2D57BF005EC53FDB015240406A6AC0E253174066D029C0669E35BF764E5040B542E8BE"> : tensor<2x12xf32>, dense<"0x545FD0BF29707BC0850B04BFADEBBCBF264300C03AB9214082D02CBE6711ECBFA21F9F3FDB5E77C0D37155C0B0AB87BF0B7E3940D6E1A73F97F68E3EDE0EDD3F89A358BF9E6248C0A49AC13CECB84F40F6A532C03A54EDBFE223D8BF64AFCF3F3665E23F5E2DDF3F33832DC05FCFB3BD3386FD3FF62B79C0"> : tensor<5x2x3xf32>, dense<"0x0300000014000000030000000E000000F8FFFFFFF4FFFFFF100000000B0000000E000000F1FFFFFFFEFFFFFF11000000FBFFFFFFEEFFFFFFF0FFFFFF140000001200000005000000FBFFFFFFFAFFFFFF06000000F4FFFFFF0B000000F8FFFFFF0F000000FCFFFFFF0600000000000000"> : tensor<4x7xi32>], expected = [dense<"0x825A8A3D8F0653408368EBBF63B60EC07A46FFBF99DD46C0BD175EBF13993CC0CCF39EBF1EC221C066F9993F9F5DB4BF0673223FA33C20C0E3C18D3F0B2D57BF005EC53FDB015240406A6AC0E253174066D029C0669E35BF764E5040B542E8BE"> : tensor<2x3x4xf32>]} {
  %0 = "ane.reshape_like"(%x, %ref_tensors0, %ref_tensors1) <{begins = array<i32: -2, 0>, ends = array<i32: 0, -1>, end_masks = array<i1: true, false>}> : (tensor<2x12xf32>, tensor<5x2x3xf32>, tensor<4x7xi32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @reshape_like.2 on ane opset ios16 (%x: tensor<2x12xi32>, %ref_tensors0: tensor<5x2x3xi32>, %ref_tensors1: tensor<4x7xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xF4FFFFFF0A0000001300000009000000FCFFFFFFF8FFFFFFEDFFFFFFEDFFFFFF01000000080000000F0000000C000000F7FFFFFFF8FFFFFF13000000060000000F0000000D0000001400000014000000F8FFFFFF0D0000000100000005000000"> : tensor<2x12xi32>, dense<"0x0B000000F9FFFFFFFFFFFFFF070000000D0000000A0000000B000000FAFFFFFFFFFFFFFF03000000FAFFFFFF040000000E00000005000000F3FFFFFF0300000003000000F1FFFFFF11000000060000000800000014000000EEFFFFFFF3FFFFFF0A000000FFFFFFFF04000000F2FFFFFF0B0000000F000000"> : tensor<5x2x3xi32>, dense<"0xF3FFFFFF08000000F4FFFFFFF7FFFFFFF2FFFFFF090000000A0000000A000000010000000000000011000000F4FFFFFF080000000300000006000000F5FFFFFF110000000F00000013000000FFFFFFFF14000000FCFFFFFFF2FFFFFF010000001400000013000000EFFFFFFFF1FFFFFF"> : tensor<4x7xi32>], expected = [dense<"0xF4FFFFFF0A0000001300000009000000FCFFFFFFF8FFFFFFEDFFFFFFEDFFFFFF01000000080000000F0000000C000000F7FFFFFFF8FFFFFF13000000060000000F0000000D0000001400000014000000F8FFFFFF0D0000000100000005000000"> : tensor<2x3x4xi32>]} {
  %0 = "ane.reshape_like"(%x, %ref_tensors0, %ref_tensors1) <{begins = array<i32: 1, 0>, ends = array<i32: 2, 1>, end_masks = array<i1: true, false>}> : (tensor<2x12xi32>, tensor<5x2x3xi32>, tensor<4x7xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @reshape_like.3 on ane opset ios16 (%x: tensor<2x12xi1>, %ref_tensors0: tensor<5x2x3xi1>, %ref_tensors1: tensor<4x7xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[true,true,true,false,false,true,false,false,false,false,true,false],[false,true,false,false,true,true,true,false,true,true,true,false]]> : tensor<2x12xi1>, dense<[[[true,true,true],[false,false,true]],[[true,true,true],[false,true,false]],[[false,true,false],[true,true,false]],[[true,true,true],[false,false,true]],[[true,false,true],[true,true,true]]]> : tensor<5x2x3xi1>, dense<"0x12000000EEFFFFFF0B00000011000000F0FFFFFFF3FFFFFFF1FFFFFFF8FFFFFF01000000F2FFFFFFFBFFFFFFEFFFFFFFF0FFFFFF00000000FFFFFFFFEEFFFFFF0D00000011000000F1FFFFFFF4FFFFFFF6FFFFFFFEFFFFFFF7FFFFFF0F000000FFFFFFFFF0FFFFFF060000000A000000"> : tensor<4x7xi32>], expected = [dense<[[[true,true,true,false],[false,true,false,false],[false,false,true,false]],[[false,true,false,false],[true,true,true,false],[true,true,true,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.reshape_like"(%x, %ref_tensors0, %ref_tensors1) <{begins = array<i32: 1, 0>, ends = array<i32: 3, 1>, end_masks = array<i1: false, false>}> : (tensor<2x12xi1>, tensor<5x2x3xi1>, tensor<4x7xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @reshape_like.4 on ane opset ios17 (%x: tensor<2x12xi8>, %ref_tensors0: tensor<5x2x3xi8>, %ref_tensors1: tensor<4x7xi32>) -> (tensor<2x3x4xi8>)
    attributes {inputs = [dense<"0xF8EC00F8F40913F4EF0F0FFDF007F70E03EDF9F905F90FFF"> : tensor<2x12xi8>, dense<"0x0D0E1113ECFC04F3010EEEF1FCF1F511F903140C0AEEEE140E0EF90E070D"> : tensor<5x2x3xi8>, dense<"0xFAFFFFFF0A000000FBFFFFFF0C000000110000000F000000ECFFFFFF00000000F9FFFFFFFDFFFFFF0F00000003000000F5FFFFFF0D0000000F00000012000000FDFFFFFFFFFFFFFFEFFFFFFFF1FFFFFFF8FFFFFF000000000A000000FEFFFFFFECFFFFFF00000000FFFFFFFFEFFFFFFF"> : tensor<4x7xi32>], expected = [dense<"0xF8EC00F8F40913F4EF0F0FFDF007F70E03EDF9F905F90FFF"> : tensor<2x3x4xi8>]} {
  %0 = "ane.reshape_like"(%x, %ref_tensors0, %ref_tensors1) <{begins = array<i32: -2, 0>, ends = array<i32: 0, -1>, end_masks = array<i1: true, false>}> : (tensor<2x12xi8>, tensor<5x2x3xi8>, tensor<4x7xi32>) -> (tensor<2x3x4xi8>)
  ane.return %0 : tensor<2x3x4xi8>
}

ane.program @reshape_like.5 on ane opset ios17 (%x: tensor<2x12xui8>, %ref_tensors0: tensor<5x2x3xui8>, %ref_tensors1: tensor<4x7xi32>) -> (tensor<2x3x4xui8>)
    attributes {inputs = [dense<"0x0404090E0C0D0404061409140209051101070D0F05141213"> : tensor<2x12xui8>, dense<"0x03030C070E131202030D0A080C0E141312070506060F000411040C010D12"> : tensor<5x2x3xui8>, dense<"0xF6FFFFFFF1FFFFFF0B00000000000000F2FFFFFFF1FFFFFF1400000010000000ECFFFFFF0A000000FBFFFFFFFCFFFFFFF9FFFFFF120000000C00000014000000EEFFFFFFEFFFFFFF120000001400000013000000F1FFFFFF1400000013000000FAFFFFFF090000000800000013000000"> : tensor<4x7xi32>], expected = [dense<"0x0404090E0C0D0404061409140209051101070D0F05141213"> : tensor<2x3x4xui8>]} {
  %0 = "ane.reshape_like"(%x, %ref_tensors0, %ref_tensors1) <{begins = array<i32: 1, 0>, ends = array<i32: 2, 1>, end_masks = array<i1: true, false>}> : (tensor<2x12xui8>, tensor<5x2x3xui8>, tensor<4x7xi32>) -> (tensor<2x3x4xui8>)
  ane.return %0 : tensor<2x3x4xui8>
}

ane.program @reshape_like.6 on ane opset ios17 (%x: tensor<2x12xi16>, %ref_tensors0: tensor<5x2x3xi16>, %ref_tensors1: tensor<4x7xi32>) -> (tensor<2x3x4xi16>)
    attributes {inputs = [dense<"0xECFFFAFFEEFF0200FDFF0D000B000700F0FF00000F00F6FF0000F2FFEEFFFEFF0F00F3FFFCFFF1FF0500060012001100"> : tensor<2x12xi16>, dense<"0xFAFFFBFF04001200F7FF0D00EFFF06000300F8FFF5FF06001000FAFFF8FF10000F0001001400FAFFF2FF130014001200120010000700F3FFF1FFECFF"> : tensor<5x2x3xi16>, dense<"0x13000000F8FFFFFF0D00000014000000ECFFFFFF07000000F8FFFFFF08000000F1FFFFFF1000000009000000F1FFFFFF140000001000000004000000F1FFFFFFF2FFFFFF07000000F8FFFFFF0F0000001000000005000000F8FFFFFF12000000F7FFFFFFFBFFFFFFF1FFFFFF10000000"> : tensor<4x7xi32>], expected = [dense<"0xECFFFAFFEEFF0200FDFF0D000B000700F0FF00000F00F6FF0000F2FFEEFFFEFF0F00F3FFFCFFF1FF0500060012001100"> : tensor<2x3x4xi16>]} {
  %0 = "ane.reshape_like"(%x, %ref_tensors0, %ref_tensors1) <{begins = array<i32: 1, 0>, ends = array<i32: 3, 1>, end_masks = array<i1: false, false>}> : (tensor<2x12xi16>, tensor<5x2x3xi16>, tensor<4x7xi32>) -> (tensor<2x3x4xi16>)
  ane.return %0 : tensor<2x3x4xi16>
}

ane.program @reshape_like.7 on ane opset ios17 (%x: tensor<2x12xui16>, %ref_tensors0: tensor<5x2x3xui16>, %ref_tensors1: tensor<4x7xi32>) -> (tensor<2x3x4xui16>)
    attributes {inputs = [dense<"0x09000E0010000D000C00140000000A001400090004000800130004001300000013001400050012000400040002000100"> : tensor<2x12xui16>, dense<"0x030007001100110001000D00140001000E0014000F00020014000F00050006000800130001000800110003000F00130003000A0008000B000D000F00"> : tensor<5x2x3xui16>, dense<"0xECFFFFFF12000000F7FFFFFF0500000012000000F7FFFFFFF0FFFFFFFFFFFFFFEDFFFFFF110000000C0000000A000000F2FFFFFFEFFFFFFFF1FFFFFF0D000000FDFFFFFF07000000020000000B0000000400000012000000FFFFFFFF13000000F9FFFFFFF9FFFFFFF3FFFFFF00000000"> : tensor<4x7xi32>], expected = [dense<"0x09000E0010000D000C00140000000A001400090004000800130004001300000013001400050012000400040002000100"> : tensor<2x3x4xui16>]} {
  %0 = "ane.reshape_like"(%x, %ref_tensors0, %ref_tensors1) <{begins = array<i32: -2, 0>, ends = array<i32: 0, -1>, end_masks = array<i1: true, false>}> : (tensor<2x12xui16>, tensor<5x2x3xui16>, tensor<4x7xi32>) -> (tensor<2x3x4xui16>)
  ane.return %0 : tensor<2x3x4xui16>
}

ane.program @reverse.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0xED414433A841F64173BC"> : tensor<5xf16>], expected = [dense<"0x73BCF641A8414433ED41"> : tensor<5xf16>]} {
  %0 = "ane.reverse"(%x) : (tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @reverse.1 on ane opset ios16 (%x: tensor<2x3x2xf16>) -> (tensor<2x3x2xf16>)
    attributes {inputs = [dense<"0xCA40AD4312B929C1DF3EF038513995C25040C7BB4BB77DB8"> : tensor<2x3x2xf16>], expected = [dense<"0x7DB84BB7C7BB504095C25139F038DF3E29C112B9AD43CA40"> : tensor<2x3x2xf16>]} {
  %0 = "ane.reverse"(%x) : (tensor<2x3x2xf16>) -> (tensor<2x3x2xf16>)
  ane.return %0 : tensor<2x3x2xf16>
}

ane.program @reverse.2 on ane opset ios17 (%x: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x14BD2DB5B6BEDD3B694039C0"> : tensor<2x3xf16>], expected = [dense<"0xB6BE2DB514BD39C06940DD3B"> : tensor<2x3xf16>]} {
  %0 = "ane.reverse"(%x) <{axes = array<i32: 1>}> : (tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @reverse.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x7841853B6BAEBD3FEFC289B12D3F3D34BB3AF9C073BA9B3DAE3C13C20FC0A82D72B2354300B9C132FDBC8740EA3CD6C0"> : tensor<2x3x4xf16>], expected = [dense<"0xA82D0FC013C2AE3CC13200B9354372B2D6C0EA3C8740FDBCBD3F6BAE853B78413D342D3F89B1EFC29B3D73BAF9C0BB3A"> : tensor<2x3x4xf16>]} {
  %0 = "ane.reverse"(%x) <{axes = array<i32: -1, 0>}> : (tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @reverse.4 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0xD62F0A40F81577C0CBDAF0BF21AEC3BF79E19DBF"> : tensor<5xf32>], expected = [dense<"0x79E19DBF21AEC3BFCBDAF0BFF81577C0D62F0A40"> : tensor<5xf32>]} {
  %0 = "ane.reverse"(%x) : (tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @reverse.5 on ane opset ios16 (%x: tensor<2x3x2xi32>) -> (tensor<2x3x2xi32>)
    attributes {inputs = [dense<"0xEFFFFFFF010000000F000000FBFFFFFFF6FFFFFF0B00000007000000F2FFFFFF0C000000040000000D000000FEFFFFFF"> : tensor<2x3x2xi32>], expected = [dense<"0xFEFFFFFF0D000000040000000C000000F2FFFFFF070000000B000000F6FFFFFFFBFFFFFF0F00000001000000EFFFFFFF"> : tensor<2x3x2xi32>]} {
  %0 = "ane.reverse"(%x) : (tensor<2x3x2xi32>) -> (tensor<2x3x2xi32>)
  ane.return %0 : tensor<2x3x2xi32>
}

ane.program @reverse.6 on ane opset ios17 (%x: tensor<2x3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[[true,false,false],[true,true,true]]> : tensor<2x3xi1>], expected = [dense<[[false,false,true],[true,true,true]]> : tensor<2x3xi1>]} {
  %0 = "ane.reverse"(%x) <{axes = array<i32: 1>}> : (tensor<2x3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @reverse.7 on ane opset ios18 (%x: tensor<2x3x4xi8>) -> (tensor<2x3x4xi8>)
    attributes {inputs = [dense<"0x0A01FA020D08FA10FF080CF004FAF10B14F202F312FF0105"> : tensor<2x3x4xi8>], expected = [dense<"0x0BF1FA04F302F2140501FF1202FA010A10FA080DF00C08FF"> : tensor<2x3x4xi8>]} {
  %0 = "ane.reverse"(%x) <{axes = array<i32: -1, 0>}> : (tensor<2x3x4xi8>) -> (tensor<2x3x4xi8>)
  ane.return %0 : tensor<2x3x4xi8>
}

ane.program @reverse.8 on ane opset ios17 (%x: tensor<5xui8>) -> (tensor<5xui8>)
    attributes {inputs = [dense<"0x10060D0208"> : tensor<5xui8>], expected = [dense<"0x08020D0610"> : tensor<5xui8>]} {
  %0 = "ane.reverse"(%x) : (tensor<5xui8>) -> (tensor<5xui8>)
  ane.return %0 : tensor<5xui8>
}

ane.program @reverse.9 on ane opset ios17 (%x: tensor<2x3x2xi16>) -> (tensor<2x3x2xi16>)
    attributes {inputs = [dense<"0x030008000600ECFFF3FFF1FF0A00FFFFF1FFEEFF0100F3FF"> : tensor<2x3x2xi16>], expected = [dense<"0xF3FF0100EEFFF1FFFFFF0A00F1FFF3FFECFF060008000300"> : tensor<2x3x2xi16>]} {
  %0 = "ane.reverse"(%x) : (tensor<2x3x2xi16>) -> (tensor<2x3x2xi16>)
  ane.return %0 : tensor<2x3x2xi16>
}

ane.program @reverse.10 on ane opset ios17 (%x: tensor<2x3xui16>) -> (tensor<2x3xui16>)
    attributes {inputs = [dense<"0x0B0004000D00110013000E00"> : tensor<2x3xui16>], expected = [dense<"0x0D0004000B000E0013001100"> : tensor<2x3xui16>]} {
  %0 = "ane.reverse"(%x) <{axes = array<i32: 1>}> : (tensor<2x3xui16>) -> (tensor<2x3xui16>)
  ane.return %0 : tensor<2x3xui16>
}

ane.program @reverse.11 on ane opset ios18 (%x: tensor<2x3xf32>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<"0xD82157BF5DF6B73FEE0BAE3FFDFD4D4021B1E23F1704B23F"> : tensor<2x3xf32>], expected = [dense<"0xEE0BAE3F5DF6B73FD82157BF1704B23F21B1E23FFDFD4D40"> : tensor<2x3xf32>]} {
  %0 = "ane.reverse"(%x) <{axes = array<i32: 1>}> : (tensor<2x3xf32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @reverse.12 on ane opset ios15 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xF9FFFFFF0000000012000000F0FFFFFFEEFFFFFF0B00000012000000FDFFFFFF08000000F5FFFFFF08000000F0FFFFFF100000000000000007000000F1FFFFFFEFFFFFFFFDFFFFFF090000000E0000000D000000EDFFFFFFF5FFFFFF0D000000"> : tensor<2x3x4xi32>], expected = [dense<"0xF1FFFFFF0700000000000000100000000E00000009000000FDFFFFFFEFFFFFFF0D000000F5FFFFFFEDFFFFFF0D000000F0FFFFFF1200000000000000F9FFFFFFFDFFFFFF120000000B000000EEFFFFFFF0FFFFFF08000000F5FFFFFF08000000"> : tensor<2x3x4xi32>]} {
  %0 = "ane.reverse"(%x) <{axes = array<i32: -1, 0>}> : (tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @reverse.13 on ane opset ios16 (%x: tensor<5xi1>) -> (tensor<5xi1>)
    attributes {inputs = [dense<[false,false,false,true,true]> : tensor<5xi1>], expected = [dense<[true,true,false,false,false]> : tensor<5xi1>]} {
  %0 = "ane.reverse"(%x) : (tensor<5xi1>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @reverse.14 on ane opset ios17 (%x: tensor<2x3x2xi8>) -> (tensor<2x3x2xi8>)
    attributes {inputs = [dense<"0x0500F9EDEC110406ECF4FEFA"> : tensor<2x3x2xi8>], expected = [dense<"0xFAFEF4EC060411ECEDF90005"> : tensor<2x3x2xi8>]} {
  %0 = "ane.reverse"(%x) : (tensor<2x3x2xi8>) -> (tensor<2x3x2xi8>)
  ane.return %0 : tensor<2x3x2xi8>
}

ane.program @reverse.15 on ane opset ios18 (%x: tensor<2x3xui8>) -> (tensor<2x3xui8>)
    attributes {inputs = [dense<"0x12030607080A"> : tensor<2x3xui8>], expected = [dense<"0x0603120A0807"> : tensor<2x3xui8>]} {
  %0 = "ane.reverse"(%x) <{axes = array<i32: 1>}> : (tensor<2x3xui8>) -> (tensor<2x3xui8>)
  ane.return %0 : tensor<2x3xui8>
}

ane.program @reverse.16 on ane opset ios17 (%x: tensor<2x3x4xi16>) -> (tensor<2x3x4xi16>)
    attributes {inputs = [dense<"0xECFF0C00F0FF0A00FEFF0C00FCFFF2FFF1FF0600F0FF0000FAFFFAFFF3FFEEFF0E0009001000F7FF0A0000000F001400"> : tensor<2x3x4xi16>], expected = [dense<"0xEEFFF3FFFAFFFAFFF7FF100009000E0014000F0000000A000A00F0FF0C00ECFFF2FFFCFF0C00FEFF0000F0FF0600F1FF"> : tensor<2x3x4xi16>]} {
  %0 = "ane.reverse"(%x) <{axes = array<i32: -1, 0>}> : (tensor<2x3x4xi16>) -> (tensor<2x3x4xi16>)
  ane.return %0 : tensor<2x3x4xi16>
}

ane.program @reverse.17 on ane opset ios17 (%x: tensor<5xui16>) -> (tensor<5xui16>)
    attributes {inputs = [dense<"0x0400010004000E000400"> : tensor<5xui16>], expected = [dense<"0x04000E00040001000400"> : tensor<5xui16>]} {
  %0 = "ane.reverse"(%x) : (tensor<5xui16>) -> (tensor<5xui16>)
  ane.return %0 : tensor<5xui16>
}

ane.program @shape.0 on ane opset ios15 (%x: tensor<3xf16>) -> (tensor<1xi32>)
    attributes {inputs = [dense<"0xACBC1D3E0C2B"> : tensor<3xf16>], expected = [dense<"0x03000000"> : tensor<1xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<3xf16>) -> (tensor<1xi32>)
  ane.return %0 : tensor<1xi32>
}

ane.program @shape.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0xACBC1D3E0C2BED2F80360A395CBF6AC2AD3E6F41EBBC72BFDD42EFBEA340DEBE2141CE38AAB6C6C336BBFDAFDB414440"> : tensor<2x3x4xf16>], expected = [dense<"0x020000000300000004000000"> : tensor<3xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<2x3x4xf16>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @shape.2 on ane opset ios17 (%x: tensor<1x1x2x1x1xf16>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0xACBC1D3E"> : tensor<1x1x2x1x1xf16>], expected = [dense<"0x0100000001000000020000000100000001000000"> : tensor<5xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<1x1x2x1x1xf16>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @shape.3 on ane opset ios15 (%x: tensor<3xf32>) -> (tensor<1xi32>)
    attributes {inputs = [dense<"0x29537E3DFDA30D40CC627B40"> : tensor<3xf32>], expected = [dense<"0x03000000"> : tensor<1xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<3xf32>) -> (tensor<1xi32>)
  ane.return %0 : tensor<1xi32>
}

ane.program @shape.4 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x29537E3DFDA30D40CC627B40546E53C0CB8D8E3F31B16540D37148BE55ACBE3E15104F4039498BBFB8E71BBF6BB7C33F85382C3D85B6BCBF8A49DDBFC3B6EE3F309FF4BF210C0940D03109408DC560C0C6F5E5BF02A26140158A3B4034576240"> : tensor<2x3x4xf32>], expected = [dense<"0x020000000300000004000000"> : tensor<3xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<2x3x4xf32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @shape.5 on ane opset ios17 (%x: tensor<1x1x2x1x1xf32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x29537E3DFDA30D40"> : tensor<1x1x2x1x1xf32>], expected = [dense<"0x0100000001000000020000000100000001000000"> : tensor<5xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<1x1x2x1x1xf32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @shape.6 on ane opset ios15 (%x: tensor<3xi32>) -> (tensor<1xi32>)
    attributes {inputs = [dense<"0x05000000F0FFFFFF04000000"> : tensor<3xi32>], expected = [dense<"0x03000000"> : tensor<1xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<3xi32>) -> (tensor<1xi32>)
  ane.return %0 : tensor<1xi32>
}

ane.program @shape.7 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x05000000F0FFFFFF04000000040000001100000005000000140000000300000003000000F3FFFFFF12000000FDFFFFFFF9FFFFFF0F000000F7FFFFFF11000000F6FFFFFFF1FFFFFFF0FFFFFF00000000F0FFFFFF03000000000000000F000000"> : tensor<2x3x4xi32>], expected = [dense<"0x020000000300000004000000"> : tensor<3xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @shape.8 on ane opset ios17 (%x: tensor<1x1x2x1x1xi32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x05000000F0FFFFFF"> : tensor<1x1x2x1x1xi32>], expected = [dense<"0x0100000001000000020000000100000001000000"> : tensor<5xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<1x1x2x1x1xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @shape.9 on ane opset ios15 (%x: tensor<3xi1>) -> (tensor<1xi32>)
    attributes {inputs = [dense<[true,false,false]> : tensor<3xi1>], expected = [dense<"0x03000000"> : tensor<1xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<3xi1>) -> (tensor<1xi32>)
  ane.return %0 : tensor<1xi32>
}

ane.program @shape.10 on ane opset ios16 (%x: tensor<2x3x4xi1>) -> (tensor<3xi32>)
    attributes {inputs = [dense<[[[true,false,false,true],[true,true,false,false],[false,false,false,true]],[[false,false,true,false],[false,true,false,false],[false,true,true,false]]]> : tensor<2x3x4xi1>], expected = [dense<"0x020000000300000004000000"> : tensor<3xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<2x3x4xi1>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @shape.11 on ane opset ios17 (%x: tensor<1x1x2x1x1xi1>) -> (tensor<5xi32>)
    attributes {inputs = [dense<[[[[[true]],[[false]]]]]> : tensor<1x1x2x1x1xi1>], expected = [dense<"0x0100000001000000020000000100000001000000"> : tensor<5xi32>]} {
  %0 = "ane.shape"(%x) : (tensor<1x1x2x1x1xi1>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @slice_by_index.0 on ane opset ios17 (%x: tensor<6xf16>) -> (tensor<4xf16>)
    attributes {inputs = [dense<"0xCBBE6ABAC4BD0CC1253DFC3F"> : tensor<6xf16>], expected = [dense<"0x6ABAC4BD0CC1253D"> : tensor<4xf16>]} {
  %begin = ane.const dense<"0x01"> : tensor<1xi8>
  %end = ane.const dense<"0x05"> : tensor<1xi8>
  %0 = "ane.slice_by_index"(%x, %begin, %end) : (tensor<6xf16>, tensor<1xi8>, tensor<1xi8>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @slice_by_index.1 on ane opset ios16 (%x: tensor<6xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xBA3C4742B9B6934145C2E5BA"> : tensor<6xf16>], expected = [dense<"0xB9B6934145C2"> : tensor<3xf16>]} {
  %begin = ane.const dense<"0xFCFFFFFF"> : tensor<1xi32>
  %end = ane.const dense<"0xFFFFFFFF"> : tensor<1xi32>
  %0 = "ane.slice_by_index"(%x, %begin, %end) : (tensor<6xf16>, tensor<1xi32>, tensor<1xi32>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @slice_by_index.2 on ane opset ios17 (%x: tensor<4x6xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0xDB3286ACAAC332BBB6400B386543B1B73CC216429FC24EB82741A13EE7C0CDC0B9BEA636A8367842FC3AF5B27CC0DF41"> : tensor<4x6xf16>], expected = [dense<"0x0B3832BB86ACA636CDC0A13E"> : tensor<2x3xf16>]} {
  %begin = ane.const dense<"0x0000000005000000"> : tensor<2xi32>
  %end = ane.const dense<"0x0400000000000000"> : tensor<2xi32>
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{stride = array<i32: 2, -2>}> : (tensor<4x6xf16>, tensor<2xi32>, tensor<2xi32>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @slice_by_index.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %begin: tensor<3xi16>, %end: tensor<3xi16>) -> (tensor<1x2x1xf16>)
    attributes {inputs = [dense<"0x9EC0D2C16FC159C3F03FD4BAE3BAC94137C10541C43D5042054060C129425EBB6BC389B6E3C14B43EB426E3E07435B38"> : tensor<2x3x4xf16>, dense<"0x010000000100"> : tensor<3xi16>, dense<"0x020003000400"> : tensor<3xi16>], expected = [dense<"0x60C16E3E"> : tensor<1x2x1xf16>]} {
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{stride = array<i32: 1, 2, 3>}> : (tensor<2x3x4xf16>, tensor<3xi16>, tensor<3xi16>) -> (tensor<1x2x1xf16>)
  ane.return %0 : tensor<1x2x1xf16>
}

ane.program @slice_by_index.4 on ane opset ios15 (%x: tensor<2x3x4xf16>) -> (tensor<2x2x4xf16>)
    attributes {inputs = [dense<"0x63BFBB43103EA6BD413BF3B54DC32942A64190C1A1C3393BA6BDCABF76B53C407EC040AC55B8A540B64169BA113749BD"> : tensor<2x3x4xf16>], expected = [dense<"0x63BFBB43103EA6BD413BF3B54DC32942A6BDCABF76B53C407EC040AC55B8A540"> : tensor<2x2x4xf16>]} {
  %begin = ane.const dense<"0x000000000000000000000000"> : tensor<3xi32>
  %end = ane.const dense<"0x000000000200000000000000"> : tensor<3xi32>
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{begin_mask = array<i1: true, false, true>, end_mask = array<i1: true, false, true>}> : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> (tensor<2x2x4xf16>)
  ane.return %0 : tensor<2x2x4xf16>
}

ane.program @slice_by_index.5 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0x11C3844007BFDF3DBA37D6C165435CC3E0C3363B4E3EA2B984392142B3412DC3093EDE3D4BC00DC3E2403EC1714126C3"> : tensor<2x3x4xf16>], expected = [dense<"0x84392142B3412DC3093EDE3D4BC00DC3E2403EC1714126C3"> : tensor<3x4xf16>]} {
  %begin = ane.const dense<"0x010000000000000000000000"> : tensor<3xi32>
  %end = ane.const dense<"0x020000000300000004000000"> : tensor<3xi32>
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{squeeze_mask = array<i1: true, false, false>}> : (tensor<2x3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @slice_by_index.6 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0x9A42C0C239C30E3E50B54F41C0B3793D77382E40A637F1C33A40FFC1BC3D703E9931C2B5E8B677BC6BBF78438DB991C1"> : tensor<2x3x4xf16>], expected = [dense<"0x9931C2B5E8B677BC6BBF78438DB991C1"> : tensor<2x4xf16>]} {
  %begin = ane.const dense<"0xFF0100"> : tensor<3xi8>
  %end = ane.const dense<"0x000904"> : tensor<3xi8>
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{squeeze_mask = array<i1: true, false, false>, end_mask = array<i1: false, false, true>}> : (tensor<2x3x4xf16>, tensor<3xi8>, tensor<3xi8>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @slice_by_index.7 on ane opset ios18 (%x: tensor<5x3xf16>, %begin: tensor<2xi32>, %end: tensor<2xi32>) -> (tensor<5x3xf16>)
    attributes {inputs = [dense<"0x8B401C3E53C30C3CD74052C085C16BB11041003D22404FB4DDC2C73EFEBC"> : tensor<5x3xf16>, dense<"0x0000000000000000"> : tensor<2xi32>, dense<"0x0000000000000000"> : tensor<2xi32>], expected = [dense<"0xDDC2C73EFEBC003D22404FB485C16BB110410C3CD74052C08B401C3E53C3"> : tensor<5x3xf16>]} {
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{stride = array<i32: -1, 1>, begin_mask = array<i1: true, true>, end_mask = array<i1: true, true>}> : (tensor<5x3xf16>, tensor<2xi32>, tensor<2xi32>) -> (tensor<5x3xf16>)
  ane.return %0 : tensor<5x3xf16>
}

ane.program @slice_by_index.8 on ane opset ios15 (%x: tensor<1x8x1x4xf16>) -> (tensor<1x4x1x4xf16>)
    attributes {inputs = [dense<"0xA73D6ABE00B5DD43613B00C4A3BEEDBCB93E8E3BFD3FA63DE941BCC2F5C270BE95BBA0C18B3AB242043D503F154358AC8A41D6C143BA49405543E0BD24433B42"> : tensor<1x8x1x4xf16>], expected = [dense<"0x95BBA0C18B3AB242043D503F154358AC8A41D6C143BA49405543E0BD24433B42"> : tensor<1x4x1x4xf16>]} {
  %begin = ane.const dense<"0x00000000040000000000000000000000"> : tensor<4xi32>
  %end = ane.const dense<"0x01000000080000000100000004000000"> : tensor<4xi32>
  %0 = "ane.slice_by_index"(%x, %begin, %end) : (tensor<1x8x1x4xf16>, tensor<4xi32>, tensor<4xi32>) -> (tensor<1x4x1x4xf16>)
  ane.return %0 : tensor<1x4x1x4xf16>
}

ane.program @slice_by_index.9 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x1x1x1x3xf16>)
    attributes {inputs = [dense<"0xF9C33843CA42323D0FC2EFBF0D1DCDC21A40FEC07EC10EC21CBF0F41EDAE0442B6405F3F364167C01BC29AC0E0BF3AC1"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0x0D1DCDC21A40364167C01BC2"> : tensor<2x1x1x1x3xf16>]} {
  %begin = ane.const dense<"0x00000100000000000000"> : tensor<5xi16>
  %end = ane.const dense<"0x02000200010001000300"> : tensor<5xi16>
  %0 = "ane.slice_by_index"(%x, %begin, %end) : (tensor<2x2x1x2x3xf16>, tensor<5xi16>, tensor<5xi16>) -> (tensor<2x1x1x1x3xf16>)
  ane.return %0 : tensor<2x1x1x1x3xf16>
}

ane.program @slice_by_index.10 on ane opset ios17 (%x: tensor<6xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0xB3BF4938634364BC62C237AF"> : tensor<6xf16>], expected = [dense<"0x62C264BC63434938B3BF"> : tensor<5xf16>]} {
  %begin = ane.const dense<"0x04000000"> : tensor<1xi32>
  %end = ane.const dense<"0xF9FFFFFF"> : tensor<1xi32>
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{stride = array<i32: -1>}> : (tensor<6xf16>, tensor<1xi32>, tensor<1xi32>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @slice_by_index.11 on ane opset ios18 (%x: tensor<6xf32>, %begin: tensor<1xi32>, %end: tensor<1xi32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x8B1BDBBE5BB336403C2730BFBEFA62402568CA3F3CA87A40"> : tensor<6xf32>, dense<"0xFCFFFFFF"> : tensor<1xi32>, dense<"0xFFFFFFFF"> : tensor<1xi32>], expected = [dense<"0x3C2730BFBEFA62402568CA3F"> : tensor<3xf32>]} {
  %0 = "ane.slice_by_index"(%x, %begin, %end) : (tensor<6xf32>, tensor<1xi32>, tensor<1xi32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @slice_by_index.12 on ane opset ios17 (%x: tensor<4x6xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<"0xFEFFFFFFFEFFFFFF0500000003000000F0FFFFFFF7FFFFFFF0FFFFFF0800000000000000F3FFFFFFF1FFFFFFFEFFFFFF0F00000000000000F0FFFFFF0B0000000A0000000C000000EEFFFFFF020000000500000002000000F0FFFFFF0B000000"> : tensor<4x6xi32>], expected = [dense<"0xF7FFFFFF03000000FEFFFFFF0C0000000B00000000000000"> : tensor<2x3xi32>]} {
  %begin = ane.const dense<"0x0005"> : tensor<2xi8>
  %end = ane.const dense<"0x0400"> : tensor<2xi8>
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{stride = array<i32: 2, -2>}> : (tensor<4x6xi32>, tensor<2xi8>, tensor<2xi8>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @slice_by_index.13 on ane opset ios16 (%x: tensor<2x3x4xi1>) -> (tensor<1x2x1xi1>)
    attributes {inputs = [dense<[[[true,false,true,false],[false,false,true,true],[true,false,false,false]],[[true,false,true,true],[false,false,true,true],[true,false,false,true]]]> : tensor<2x3x4xi1>], expected = [dense<[[[false],[false]]]> : tensor<1x2x1xi1>]} {
  %begin = ane.const dense<"0x010000000000000001000000"> : tensor<3xi32>
  %end = ane.const dense<"0x020000000300000004000000"> : tensor<3xi32>
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{stride = array<i32: 1, 2, 3>}> : (tensor<2x3x4xi1>, tensor<3xi32>, tensor<3xi32>) -> (tensor<1x2x1xi1>)
  ane.return %0 : tensor<1x2x1xi1>
}

ane.program @slice_by_index.14 on ane opset ios17 (%x: tensor<2x3x4xi8>) -> (tensor<2x2x4xi8>)
    attributes {inputs = [dense<"0xFDF5F4FCF7F0FFEEF7FFF3F11414EEEC0BEFFCEE0E0A0C07"> : tensor<2x3x4xi8>], expected = [dense<"0xFDF5F4FCF7F0FFEE1414EEEC0BEFFCEE"> : tensor<2x2x4xi8>]} {
  %begin = ane.const dense<"0x000000000000000000000000"> : tensor<3xi32>
  %end = ane.const dense<"0x000000000200000000000000"> : tensor<3xi32>
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{begin_mask = array<i1: true, false, true>, end_mask = array<i1: true, false, true>}> : (tensor<2x3x4xi8>, tensor<3xi32>, tensor<3xi32>) -> (tensor<2x2x4xi8>)
  ane.return %0 : tensor<2x2x4xi8>
}

ane.program @slice_by_index.15 on ane opset ios18 (%x: tensor<2x3x4xui8>, %begin: tensor<3xi16>, %end: tensor<3xi16>) -> (tensor<3x4xui8>)
    attributes {inputs = [dense<"0x0B08030A01080D081104110B0C0A01070F02010010050B12"> : tensor<2x3x4xui8>, dense<"0x010000000000"> : tensor<3xi16>, dense<"0x020003000400"> : tensor<3xi16>], expected = [dense<"0x0C0A01070F02010010050B12"> : tensor<3x4xui8>]} {
  %0 = "ane.slice_by_index"(%x, %begin, %end) <{squeeze_mask = array<i1: true, false, false>}> : (tensor<2x3x4xui8>, tensor<3xi16>, tensor<3xi16>) -> (tensor<3x4xui8>)
  ane.return %0 : tensor<3x4xui8>
}

ane.program @slice_by_index.16 on ane opset ios17 (%x: tensor<6xi16>) -> (tensor<4xi16>)
    attributes {inputs = [dense<"0xF9FFF2FF0C001300ECFF1400"> : tensor<6xi16>], expected = [dense<"0xF2FF0C001300ECFF"> : tensor<4xi16>]} {
  %begin = ane.const dense<"0x01000000"> : tensor<1xi32>
  %end = ane.const dense<"0x05000000"> : tensor<1xi32>
  %0 = "ane.slice_by_index"(%x, %begin, %end) : (tensor<6xi16>, tensor<1xi32>, tensor<1xi32>) -> (tensor<4xi16>)
  ane.return %0 : tensor<4xi16>
}

ane.program @slice_by_index.17 on ane opset ios17 (%x: tensor<6xui16>) -> (tensor<3xui16>)
    attributes {inputs = [dense<"0x10000F000B000B000F001000"> : tensor<6xui16>], expected = [dense<"0x0B000B000F00"> : tensor<3xui16>]} {
  %begin = ane.const dense<"0xFCFFFFFF"> : tensor<1xi32>
  %end = ane.const dense<"0xFFFFFFFF"> : tensor<1xi32>
  %0 = "ane.slice_by_index"(%x, %begin, %end) : (tensor<6xui16>, tensor<1xi32>, tensor<1xi32>) -> (tensor<3xui16>)
  ane.return %0 : tensor<3xui16>
}

ane.program @slice_by_size.0 on ane opset ios15 (%x: tensor<6xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x4E3E0638273E0A3CEAC366C3"> : tensor<6xf16>], expected = [dense<"0x273E0A3CEAC3"> : tensor<3xf16>]} {
  %begin = ane.const dense<"0x02000000"> : tensor<1xi32>
  %size = ane.const dense<"0x03000000"> : tensor<1xi32>
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<6xf16>, tensor<1xi32>, tensor<1xi32>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @slice_by_size.1 on ane opset ios17 (%x: tensor<3x4xf16>) -> (tensor<2x2xf16>)
    attributes {inputs = [dense<"0x7B413C3863B12CBCC5C3C83795BAC73DE842E9BF97C1A9AD"> : tensor<3x4xf16>], expected = [dense<"0xC5C3C837E842E9BF"> : tensor<2x2xf16>]} {
  %begin = ane.const dense<"0x0100"> : tensor<2xi8>
  %size = ane.const dense<"0xFF02"> : tensor<2xi8>
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<3x4xf16>, tensor<2xi8>, tensor<2xi8>) -> (tensor<2x2xf16>)
  ane.return %0 : tensor<2x2xf16>
}

ane.program @slice_by_size.2 on ane opset ios17 (%x: tensor<2x5xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0xEA42C340D1401DC39B41BDB2F3B2B54019C23DBE"> : tensor<2x5xf16>], expected = [dense<"0xD1401DC39B41B54019C23DBE"> : tensor<2x3xf16>]} {
  %begin = ane.const dense<"0x0000FDFF"> : tensor<2xi16>
  %size = ane.const dense<"0x0200FFFF"> : tensor<2xi16>
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<2x5xf16>, tensor<2xi16>, tensor<2xi16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @slice_by_size.3 on ane opset ios18 (%x: tensor<1x8x1x2xf16>, %begin: tensor<4xi32>, %size: tensor<4xi32>) -> (tensor<1x4x1x2xf16>)
    attributes {inputs = [dense<"0x87BCFBC050C2E5B8B8435043DA3F10BC70C2314034AD4DB54441F2BC36376D3D"> : tensor<1x8x1x2xf16>, dense<"0x00000000040000000000000000000000"> : tensor<4xi32>, dense<"0x01000000040000000100000002000000"> : tensor<4xi32>], expected = [dense<"0x70C2314034AD4DB54441F2BC36376D3D"> : tensor<1x4x1x2xf16>]} {
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<1x8x1x2xf16>, tensor<4xi32>, tensor<4xi32>) -> (tensor<1x4x1x2xf16>)
  ane.return %0 : tensor<1x4x1x2xf16>
}

ane.program @slice_by_size.4 on ane opset ios17 (%x: tensor<4x3xf16>) -> (tensor<1x3xf16>)
    attributes {inputs = [dense<"0xBFC192BF00B9DD42E2385BB9452E51C260BC17311FC28AC0"> : tensor<4x3xf16>], expected = [dense<"0x17311FC28AC0"> : tensor<1x3xf16>]} {
  %begin = ane.const dense<"0x0300"> : tensor<2xi8>
  %size = ane.const dense<"0x0103"> : tensor<2xi8>
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<4x3xf16>, tensor<2xi8>, tensor<2xi8>) -> (tensor<1x3xf16>)
  ane.return %0 : tensor<1x3xf16>
}

ane.program @slice_by_size.5 on ane opset ios17 (%x: tensor<3x4xf32>) -> (tensor<2x2xf32>)
    attributes {inputs = [dense<"0xD26B1D4076C1E1BF897620BC30F4A03F36BB3DC042A4E03F31ADDCBF95D56440D65AA23F7FC2C53FB60711BF5E0D52C0"> : tensor<3x4xf32>], expected = [dense<"0x36BB3DC042A4E03FD65AA23F7FC2C53F"> : tensor<2x2xf32>]} {
  %begin = ane.const dense<"0x01000000"> : tensor<2xi16>
  %size = ane.const dense<"0xFFFF0200"> : tensor<2xi16>
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<3x4xf32>, tensor<2xi16>, tensor<2xi16>) -> (tensor<2x2xf32>)
  ane.return %0 : tensor<2x2xf32>
}

ane.program @slice_by_size.6 on ane opset ios17 (%x: tensor<2x5xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<"0x0300000010000000ECFFFFFF0E0000000F000000F5FFFFFF010000000700000006000000F9FFFFFF"> : tensor<2x5xi32>], expected = [dense<"0xECFFFFFF0E0000000F0000000700000006000000F9FFFFFF"> : tensor<2x3xi32>]} {
  %begin = ane.const dense<"0x00000000FDFFFFFF"> : tensor<2xi32>
  %size = ane.const dense<"0x02000000FFFFFFFF"> : tensor<2xi32>
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<2x5xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @slice_by_size.7 on ane opset ios18 (%x: tensor<1x8x1x2xi1>, %begin: tensor<4xi8>, %size: tensor<4xi8>) -> (tensor<1x4x1x2xi1>)
    attributes {inputs = [dense<[[[[false,true]],[[true,true]],[[true,true]],[[true,true]],[[true,true]],[[false,false]],[[true,true]],[[false,false]]]]> : tensor<1x8x1x2xi1>, dense<"0x00040000"> : tensor<4xi8>, dense<"0x01040102"> : tensor<4xi8>], expected = [dense<[[[[true,true]],[[false,false]],[[true,true]],[[false,false]]]]> : tensor<1x4x1x2xi1>]} {
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<1x8x1x2xi1>, tensor<4xi8>, tensor<4xi8>) -> (tensor<1x4x1x2xi1>)
  ane.return %0 : tensor<1x4x1x2xi1>
}

ane.program @slice_by_size.8 on ane opset ios17 (%x: tensor<6xi8>) -> (tensor<3xi8>)
    attributes {inputs = [dense<"0xF61214F412F9"> : tensor<6xi8>], expected = [dense<"0x14F412"> : tensor<3xi8>]} {
  %begin = ane.const dense<"0x0200"> : tensor<1xi16>
  %size = ane.const dense<"0x0300"> : tensor<1xi16>
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<6xi8>, tensor<1xi16>, tensor<1xi16>) -> (tensor<3xi8>)
  ane.return %0 : tensor<3xi8>
}

ane.program @slice_by_size.9 on ane opset ios17 (%x: tensor<3x4xui8>) -> (tensor<2x2xui8>)
    attributes {inputs = [dense<"0x0F04020B0210120901120E00"> : tensor<3x4xui8>], expected = [dense<"0x02100112"> : tensor<2x2xui8>]} {
  %begin = ane.const dense<"0x0100000000000000"> : tensor<2xi32>
  %size = ane.const dense<"0xFFFFFFFF02000000"> : tensor<2xi32>
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<3x4xui8>, tensor<2xi32>, tensor<2xi32>) -> (tensor<2x2xui8>)
  ane.return %0 : tensor<2x2xui8>
}

ane.program @slice_by_size.10 on ane opset ios17 (%x: tensor<2x5xi16>) -> (tensor<2x3xi16>)
    attributes {inputs = [dense<"0x03000900FDFF1200F4FFF7FFEFFFFBFFF2FFEEFF"> : tensor<2x5xi16>], expected = [dense<"0xFDFF1200F4FFFBFFF2FFEEFF"> : tensor<2x3xi16>]} {
  %begin = ane.const dense<"0x00FD"> : tensor<2xi8>
  %size = ane.const dense<"0x02FF"> : tensor<2xi8>
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<2x5xi16>, tensor<2xi8>, tensor<2xi8>) -> (tensor<2x3xi16>)
  ane.return %0 : tensor<2x3xi16>
}

ane.program @slice_by_size.11 on ane opset ios18 (%x: tensor<1x8x1x2xui16>, %begin: tensor<4xi16>, %size: tensor<4xi16>) -> (tensor<1x4x1x2xui16>)
    attributes {inputs = [dense<"0x0500090006001000080007000E0009000E0010000D00110014000D000A000C00"> : tensor<1x8x1x2xui16>, dense<"0x0000040000000000"> : tensor<4xi16>, dense<"0x0100040001000200"> : tensor<4xi16>], expected = [dense<"0x0E0010000D00110014000D000A000C00"> : tensor<1x4x1x2xui16>]} {
  %0 = "ane.slice_by_size"(%x, %begin, %size) : (tensor<1x8x1x2xui16>, tensor<4xi16>, tensor<4xi16>) -> (tensor<1x4x1x2xui16>)
  ane.return %0 : tensor<1x4x1x2xui16>
}

ane.program @slice_update.0 on ane opset ios18 (%x: tensor<6xf16>, %update: tensor<4xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0xB7BE80C31AB87EC3F9321F3D"> : tensor<6xf16>, dense<"0x7D43873438C03941"> : tensor<4xf16>], expected = [dense<"0xB7BE7D43873438C039411F3D"> : tensor<6xf16>]} {
  %begin = ane.const dense<"0x01"> : tensor<1xi8>
  %end = ane.const dense<"0x05"> : tensor<1xi8>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) : (tensor<6xf16>, tensor<4xf16>, tensor<1xi8>, tensor<1xi8>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @slice_update.1 on ane opset ios18 (%x: tensor<6xf16>, %update: tensor<3xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0x19BCAE427CC0EDC1AEC038BC"> : tensor<6xf16>, dense<"0x9939013D21C2"> : tensor<3xf16>], expected = [dense<"0x19BCAE429939013D21C238BC"> : tensor<6xf16>]} {
  %begin = ane.const dense<"0xFCFFFFFF"> : tensor<1xi32>
  %end = ane.const dense<"0xFFFFFFFF"> : tensor<1xi32>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) : (tensor<6xf16>, tensor<3xf16>, tensor<1xi32>, tensor<1xi32>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @slice_update.2 on ane opset ios18 (%x: tensor<4x6xf16>, %update: tensor<2x3xf16>) -> (tensor<4x6xf16>)
    attributes {inputs = [dense<"0xB7B8F83EA0BD9EB825B7874377BB56C297A05CB8FDC2DB402E43C340FF3DB73EFD4332C399BA40423BB5FA42954182BC"> : tensor<4x6xf16>, dense<"0xF7BFC742C0BFFE43B8C05CBA"> : tensor<2x3xf16>], expected = [dense<"0xB7B8C0BFA0BDC74225B7F7BF77BB56C297A05CB8FDC2DB402E435CBAFF3DB8C0FD43FE4399BA40423BB5FA42954182BC"> : tensor<4x6xf16>]} {
  %begin = ane.const dense<"0x0000000005000000"> : tensor<2xi32>
  %end = ane.const dense<"0x0400000000000000"> : tensor<2xi32>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{stride = array<i32: 2, -2>}> : (tensor<4x6xf16>, tensor<2x3xf16>, tensor<2xi32>, tensor<2xi32>) -> (tensor<4x6xf16>)
  ane.return %0 : tensor<4x6xf16>
}

ane.program @slice_update.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %update: tensor<1x2x1xf16>, %begin: tensor<3xi16>, %end: tensor<3xi16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x04C01AB12A43C3BA2CBC6CBC1CB88BB7863DF534C94267BBCEB9A34030A0863E17BD343EF7BE9942AAC32C362D40B241"> : tensor<2x3x4xf16>, dense<"0x70B898C1"> : tensor<1x2x1xf16>, dense<"0x010000000100"> : tensor<3xi16>, dense<"0x020003000400"> : tensor<3xi16>], expected = [dense<"0x04C01AB12A43C3BA2CBC6CBC1CB88BB7863DF534C94267BBCEB970B830A0863E17BD343EF7BE9942AAC398C12D40B241"> : tensor<2x3x4xf16>]} {
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{stride = array<i32: 1, 2, 3>}> : (tensor<2x3x4xf16>, tensor<1x2x1xf16>, tensor<3xi16>, tensor<3xi16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @slice_update.4 on ane opset ios18 (%x: tensor<2x3x4xf16>, %update: tensor<2x2x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x63430A3412421CC0BDB406BDB3306F36E43C4C3CFDC2B23E14C26EBDA8A913C2B343A2C1C3C2CB4234BF743EBB427DBC"> : tensor<2x3x4xf16>, dense<"0x6235D5C2C140DE42344209C27828D03A24B970C2744318C0B3429040073EA8C1"> : tensor<2x2x4xf16>], expected = [dense<"0x6235D5C2C140DE42344209C27828D03AE43C4C3CFDC2B23E24B970C2744318C0B3429040073EA8C134BF743EBB427DBC"> : tensor<2x3x4xf16>]} {
  %begin = ane.const dense<"0x000000000000000000000000"> : tensor<3xi32>
  %end = ane.const dense<"0x000000000200000000000000"> : tensor<3xi32>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{begin_mask = array<i1: true, false, true>, end_mask = array<i1: true, false, true>}> : (tensor<2x3x4xf16>, tensor<2x2x4xf16>, tensor<3xi32>, tensor<3xi32>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @slice_update.5 on ane opset ios18 (%x: tensor<2x3x4xf16>, %update: tensor<3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xFC3583B95AC1C74309B9ACBDCD3FC1C2D0B44CBFBA426E3FCEC390C12CC160C0D1BE62BEDA4197BFBABD49BF0740CA42"> : tensor<2x3x4xf16>, dense<"0x50C292C006BBB44364BFEB3FFEBF98C0B83C2DB2E3423AC3"> : tensor<3x4xf16>], expected = [dense<"0xFC3583B95AC1C74309B9ACBDCD3FC1C2D0B44CBFBA426E3F50C292C006BBB44364BFEB3FFEBF98C0B83C2DB2E3423AC3"> : tensor<2x3x4xf16>]} {
  %begin = ane.const dense<"0x010000000000000000000000"> : tensor<3xi32>
  %end = ane.const dense<"0x020000000300000004000000"> : tensor<3xi32>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{squeeze_mask = array<i1: true, false, false>}> : (tensor<2x3x4xf16>, tensor<3x4xf16>, tensor<3xi32>, tensor<3xi32>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @slice_update.6 on ane opset ios18 (%x: tensor<2x3x4xf16>, %update: tensor<2x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x56C27942D9415E32E543093A15C35841AAC2A53A5741E7C316BF473FB5BCE53E363FCDBC4CC22DC12A406C3CEAC3EDC0"> : tensor<2x3x4xf16>, dense<"0xCFC346BF9EBE8C3C15C2264299C22034"> : tensor<2x4xf16>], expected = [dense<"0x56C27942D9415E32E543093A15C35841AAC2A53A5741E7C316BF473FB5BCE53ECFC346BF9EBE8C3C15C2264299C22034"> : tensor<2x3x4xf16>]} {
  %begin = ane.const dense<"0xFF0100"> : tensor<3xi8>
  %end = ane.const dense<"0x000904"> : tensor<3xi8>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{squeeze_mask = array<i1: true, false, false>, end_mask = array<i1: false, false, true>}> : (tensor<2x3x4xf16>, tensor<2x4xf16>, tensor<3xi8>, tensor<3xi8>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @slice_update.7 on ane opset ios18 (%x: tensor<5x3xf16>, %update: tensor<5x3xf16>, %begin: tensor<2xi32>, %end: tensor<2xi32>) -> (tensor<5x3xf16>)
    attributes {inputs = [dense<"0x7CC1B23C48BF45BBAD3D11BED8BA10AE7442B6BF7C24C2C322BAB1C2E3C0"> : tensor<5x3xf16>, dense<"0x1E3CA43914435842173F9E426B41164174428DC153B956C03E3589392CC0"> : tensor<5x3xf16>, dense<"0x0000000000000000"> : tensor<2xi32>, dense<"0x0000000000000000"> : tensor<2xi32>], expected = [dense<"0x3E3589392CC08DC153B956C06B41164174425842173F9E421E3CA4391443"> : tensor<5x3xf16>]} {
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{stride = array<i32: -1, 1>, begin_mask = array<i1: true, true>, end_mask = array<i1: true, true>}> : (tensor<5x3xf16>, tensor<5x3xf16>, tensor<2xi32>, tensor<2xi32>) -> (tensor<5x3xf16>)
  ane.return %0 : tensor<5x3xf16>
}

ane.program @slice_update.8 on ane opset ios18 (%x: tensor<1x8x1x4xf16>, %update: tensor<1x4x1x4xf16>) -> (tensor<1x8x1x4xf16>)
    attributes {inputs = [dense<"0xB3416F4314C07E32CCC35A3E1341F8C39F3F80BE63430BC2FBC321B89B3B40BAB2C0ED414EAE4DC07A420E43EDC135BDB14368A987BDC03890C3EDC0EB3254B3"> : tensor<1x8x1x4xf16>, dense<"0xDE36B3C1CBC0C8B907C3F83F2BC2D2BE98C14E40A4C2F33861BD5C42D1401F43"> : tensor<1x4x1x4xf16>], expected = [dense<"0xB3416F4314C07E32CCC35A3E1341F8C39F3F80BE63430BC2FBC321B89B3B40BADE36B3C1CBC0C8B907C3F83F2BC2D2BE98C14E40A4C2F33861BD5C42D1401F43"> : tensor<1x8x1x4xf16>]} {
  %begin = ane.const dense<"0x00000000040000000000000000000000"> : tensor<4xi32>
  %end = ane.const dense<"0x01000000080000000100000004000000"> : tensor<4xi32>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) : (tensor<1x8x1x4xf16>, tensor<1x4x1x4xf16>, tensor<4xi32>, tensor<4xi32>) -> (tensor<1x8x1x4xf16>)
  ane.return %0 : tensor<1x8x1x4xf16>
}

ane.program @slice_update.9 on ane opset ios18 (%x: tensor<2x2x1x2x3xf16>, %update: tensor<2x1x1x1x3xf16>) -> (tensor<2x2x1x2x3xf16>)
    attributes {inputs = [dense<"0xA6B9E23F72C2FEBD45C271B55BC3FC351E3F0C40B0BD40BB1442194117C06FB567C3A8C03DC25EC2073C8EC294C127B4"> : tensor<2x2x1x2x3xf16>, dense<"0x36380B363F4261BBBC3FC2BC"> : tensor<2x1x1x1x3xf16>], expected = [dense<"0xA6B9E23F72C2FEBD45C271B536380B363F420C40B0BD40BB1442194117C06FB567C3A8C061BBBC3FC2BC8EC294C127B4"> : tensor<2x2x1x2x3xf16>]} {
  %begin = ane.const dense<"0x00000100000000000000"> : tensor<5xi16>
  %end = ane.const dense<"0x02000200010001000300"> : tensor<5xi16>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) : (tensor<2x2x1x2x3xf16>, tensor<2x1x1x1x3xf16>, tensor<5xi16>, tensor<5xi16>) -> (tensor<2x2x1x2x3xf16>)
  ane.return %0 : tensor<2x2x1x2x3xf16>
}

ane.program @slice_update.10 on ane opset ios18 (%x: tensor<6xf16>, %update: tensor<5xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0x7643503921BB1EB8C343383E"> : tensor<6xf16>, dense<"0xAABCAD3E21C1C0C16930"> : tensor<5xf16>], expected = [dense<"0x6930C0C121C1AD3EAABC383E"> : tensor<6xf16>]} {
  %begin = ane.const dense<"0x04000000"> : tensor<1xi32>
  %end = ane.const dense<"0xF9FFFFFF"> : tensor<1xi32>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{stride = array<i32: -1>}> : (tensor<6xf16>, tensor<5xf16>, tensor<1xi32>, tensor<1xi32>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @slice_update.11 on ane opset ios18 (%x: tensor<6xf32>, %update: tensor<3xf32>, %begin: tensor<1xi32>, %end: tensor<1xi32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0x9F214D4075F800BF45294A40A0EE0840450640C0468CD1BF"> : tensor<6xf32>, dense<"0x083023C07A5738C099FC8D3F"> : tensor<3xf32>, dense<"0xFCFFFFFF"> : tensor<1xi32>, dense<"0xFFFFFFFF"> : tensor<1xi32>], expected = [dense<"0x9F214D4075F800BF083023C07A5738C099FC8D3F468CD1BF"> : tensor<6xf32>]} {
  %0 = "ane.slice_update"(%x, %update, %begin, %end) : (tensor<6xf32>, tensor<3xf32>, tensor<1xi32>, tensor<1xi32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

ane.program @slice_update.12 on ane opset ios18 (%x: tensor<4x6xi32>, %update: tensor<2x3xi32>) -> (tensor<4x6xi32>)
    attributes {inputs = [dense<"0xF0FFFFFF090000000E0000001400000010000000F3FFFFFF10000000EEFFFFFF140000000600000007000000F7FFFFFFF4FFFFFFFEFFFFFFF0FFFFFF02000000030000000B0000000E00000006000000080000001000000012000000F6FFFFFF"> : tensor<4x6xi32>, dense<"0x0F000000FFFFFFFFF1FFFFFF10000000EDFFFFFF12000000"> : tensor<2x3xi32>], expected = [dense<"0xF0FFFFFFF1FFFFFF0E000000FFFFFFFF100000000F00000010000000EEFFFFFF140000000600000007000000F7FFFFFFF4FFFFFF12000000F0FFFFFFEDFFFFFF03000000100000000E00000006000000080000001000000012000000F6FFFFFF"> : tensor<4x6xi32>]} {
  %begin = ane.const dense<"0x0005"> : tensor<2xi8>
  %end = ane.const dense<"0x0400"> : tensor<2xi8>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{stride = array<i32: 2, -2>}> : (tensor<4x6xi32>, tensor<2x3xi32>, tensor<2xi8>, tensor<2xi8>) -> (tensor<4x6xi32>)
  ane.return %0 : tensor<4x6xi32>
}

ane.program @slice_update.13 on ane opset ios18 (%x: tensor<2x3x4xi1>, %update: tensor<1x2x1xi1>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[[false,true,true,true],[false,false,true,true],[false,true,false,true]],[[true,true,false,true],[false,false,false,true],[true,true,false,true]]]> : tensor<2x3x4xi1>, dense<[[[false],[true]]]> : tensor<1x2x1xi1>], expected = [dense<[[[false,true,true,true],[false,false,true,true],[false,true,false,true]],[[true,false,false,true],[false,false,false,true],[true,true,false,true]]]> : tensor<2x3x4xi1>]} {
  %begin = ane.const dense<"0x010000000000000001000000"> : tensor<3xi32>
  %end = ane.const dense<"0x020000000300000004000000"> : tensor<3xi32>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{stride = array<i32: 1, 2, 3>}> : (tensor<2x3x4xi1>, tensor<1x2x1xi1>, tensor<3xi32>, tensor<3xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @slice_update.14 on ane opset ios18 (%x: tensor<2x3x4xi8>, %update: tensor<2x2x4xi8>) -> (tensor<2x3x4xi8>)
    attributes {inputs = [dense<"0xF30CFCF0FE0DED0DFAF310FDEEF2F807FDF2060403FE06F9"> : tensor<2x3x4xi8>, dense<"0x08ED09EE0E0304F80B01F704F307F6EC"> : tensor<2x2x4xi8>], expected = [dense<"0x08ED09EE0E0304F8FAF310FD0B01F704F307F6EC03FE06F9"> : tensor<2x3x4xi8>]} {
  %begin = ane.const dense<"0x000000000000000000000000"> : tensor<3xi32>
  %end = ane.const dense<"0x000000000200000000000000"> : tensor<3xi32>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{begin_mask = array<i1: true, false, true>, end_mask = array<i1: true, false, true>}> : (tensor<2x3x4xi8>, tensor<2x2x4xi8>, tensor<3xi32>, tensor<3xi32>) -> (tensor<2x3x4xi8>)
  ane.return %0 : tensor<2x3x4xi8>
}

ane.program @slice_update.15 on ane opset ios18 (%x: tensor<2x3x4xui8>, %update: tensor<3x4xui8>, %begin: tensor<3xi16>, %end: tensor<3xi16>) -> (tensor<2x3x4xui8>)
    attributes {inputs = [dense<"0x10030114110A0D0B130806021108141101070E0A110D0C05"> : tensor<2x3x4xui8>, dense<"0x07010902120000120C03000C"> : tensor<3x4xui8>, dense<"0x010000000000"> : tensor<3xi16>, dense<"0x020003000400"> : tensor<3xi16>], expected = [dense<"0x10030114110A0D0B1308060207010902120000120C03000C"> : tensor<2x3x4xui8>]} {
  %0 = "ane.slice_update"(%x, %update, %begin, %end) <{squeeze_mask = array<i1: true, false, false>}> : (tensor<2x3x4xui8>, tensor<3x4xui8>, tensor<3xi16>, tensor<3xi16>) -> (tensor<2x3x4xui8>)
  ane.return %0 : tensor<2x3x4xui8>
}

ane.program @slice_update.16 on ane opset ios18 (%x: tensor<6xi16>, %update: tensor<4xi16>) -> (tensor<6xi16>)
    attributes {inputs = [dense<"0xF7FFFCFF0F00130012000B00"> : tensor<6xi16>, dense<"0xF9FF0100F9FFEDFF"> : tensor<4xi16>], expected = [dense<"0xF7FFF9FF0100F9FFEDFF0B00"> : tensor<6xi16>]} {
  %begin = ane.const dense<"0x01000000"> : tensor<1xi32>
  %end = ane.const dense<"0x05000000"> : tensor<1xi32>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) : (tensor<6xi16>, tensor<4xi16>, tensor<1xi32>, tensor<1xi32>) -> (tensor<6xi16>)
  ane.return %0 : tensor<6xi16>
}

ane.program @slice_update.17 on ane opset ios18 (%x: tensor<6xui16>, %update: tensor<3xui16>) -> (tensor<6xui16>)
    attributes {inputs = [dense<"0x0E001300000005000A000400"> : tensor<6xui16>, dense<"0x010013000C00"> : tensor<3xui16>], expected = [dense<"0x0E001300010013000C000400"> : tensor<6xui16>]} {
  %begin = ane.const dense<"0xFCFFFFFF"> : tensor<1xi32>
  %end = ane.const dense<"0xFFFFFFFF"> : tensor<1xi32>
  %0 = "ane.slice_update"(%x, %update, %begin, %end) : (tensor<6xui16>, tensor<3xui16>, tensor<1xi32>, tensor<1xi32>) -> (tensor<6xui16>)
  ane.return %0 : tensor<6xui16>
}

ane.program @sliding_windows.0 on ane opset ios15 (%x: tensor<6xf16>) -> (tensor<4x3xf16>)
    attributes {inputs = [dense<"0xDCC3713E64AE6D405D3BE8BB"> : tensor<6xf16>], expected = [dense<"0xDCC3713E64AE713E64AE6D4064AE6D405D3B6D405D3BE8BB"> : tensor<4x3xf16>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 0 : i32, size = 3 : i32}> : (tensor<6xf16>) -> (tensor<4x3xf16>)
  ane.return %0 : tensor<4x3xf16>
}

ane.program @sliding_windows.1 on ane opset ios16 (%x: tensor<2x7xf16>) -> (tensor<2x3x3xf16>)
    attributes {inputs = [dense<"0x9A3F4EC25AAEDDBF9942474319C25B3C1BC2A73E413F99C2FC3211C3"> : tensor<2x7xf16>], expected = [dense<"0x9A3F4EC25AAE5AAEDDBF99429942474319C25B3C1BC2A73EA73E413F99C299C2FC3211C3"> : tensor<2x3x3xf16>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 1 : i32, size = 3 : i32, stride = 2 : i32}> : (tensor<2x7xf16>) -> (tensor<2x3x3xf16>)
  ane.return %0 : tensor<2x3x3xf16>
}

ane.program @sliding_windows.2 on ane opset ios17 (%x: tensor<4x2xf16>) -> (tensor<1x4x2xf16>)
    attributes {inputs = [dense<"0x414012B408B0DF3705424F43BD3F4B3F"> : tensor<4x2xf16>], expected = [dense<"0x414012B408B0DF3705424F43BD3F4B3F"> : tensor<1x4x2xf16>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = -2 : i32, size = 4 : i32}> : (tensor<4x2xf16>) -> (tensor<1x4x2xf16>)
  ane.return %0 : tensor<1x4x2xf16>
}

ane.program @sliding_windows.3 on ane opset ios18 (%x: tensor<1x5x2xf16>) -> (tensor<1x2x2x2xf16>)
    attributes {inputs = [dense<"0x993768C08B427D3D2D3E7CC3B5C189420DC0C240"> : tensor<1x5x2xf16>], expected = [dense<"0x993768C08B427D3DB5C189420DC0C240"> : tensor<1x2x2x2xf16>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 1 : i32, size = 2 : i32, stride = 3 : i32}> : (tensor<1x5x2xf16>) -> (tensor<1x2x2x2xf16>)
  ane.return %0 : tensor<1x2x2x2xf16>
}

ane.program @sliding_windows.4 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<4x3xf32>)
    attributes {inputs = [dense<"0x9BC345C0EF655BC029A605C091B3333E409C1DC016F15CBF"> : tensor<6xf32>], expected = [dense<"0x9BC345C0EF655BC029A605C0EF655BC029A605C091B3333E29A605C091B3333E409C1DC091B3333E409C1DC016F15CBF"> : tensor<4x3xf32>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 0 : i32, size = 3 : i32}> : (tensor<6xf32>) -> (tensor<4x3xf32>)
  ane.return %0 : tensor<4x3xf32>
}

ane.program @sliding_windows.5 on ane opset ios16 (%x: tensor<2x7xi32>) -> (tensor<2x3x3xi32>)
    attributes {inputs = [dense<"0x06000000060000000A000000010000000C00000006000000F9FFFFFFF9FFFFFFF3FFFFFF10000000F1FFFFFF0B000000EEFFFFFF03000000"> : tensor<2x7xi32>], expected = [dense<"0x06000000060000000A0000000A000000010000000C0000000C00000006000000F9FFFFFFF9FFFFFFF3FFFFFF1000000010000000F1FFFFFF0B0000000B000000EEFFFFFF03000000"> : tensor<2x3x3xi32>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 1 : i32, size = 3 : i32, stride = 2 : i32}> : (tensor<2x7xi32>) -> (tensor<2x3x3xi32>)
  ane.return %0 : tensor<2x3x3xi32>
}

ane.program @sliding_windows.6 on ane opset ios17 (%x: tensor<4x2xi1>) -> (tensor<1x4x2xi1>)
    attributes {inputs = [dense<[[false,true],[false,false],[false,false],[false,false]]> : tensor<4x2xi1>], expected = [dense<[[[false,true],[false,false],[false,false],[false,false]]]> : tensor<1x4x2xi1>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = -2 : i32, size = 4 : i32}> : (tensor<4x2xi1>) -> (tensor<1x4x2xi1>)
  ane.return %0 : tensor<1x4x2xi1>
}

ane.program @sliding_windows.7 on ane opset ios18 (%x: tensor<1x5x2xi8>) -> (tensor<1x2x2x2xi8>)
    attributes {inputs = [dense<"0x1405F713FF10FD0EF50A"> : tensor<1x5x2xi8>], expected = [dense<"0x1405F713FD0EF50A"> : tensor<1x2x2x2xi8>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 1 : i32, size = 2 : i32, stride = 3 : i32}> : (tensor<1x5x2xi8>) -> (tensor<1x2x2x2xi8>)
  ane.return %0 : tensor<1x2x2x2xi8>
}

ane.program @sliding_windows.8 on ane opset ios17 (%x: tensor<6xui8>) -> (tensor<4x3xui8>)
    attributes {inputs = [dense<"0x03141303110F"> : tensor<6xui8>], expected = [dense<"0x03141314130313031103110F"> : tensor<4x3xui8>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 0 : i32, size = 3 : i32}> : (tensor<6xui8>) -> (tensor<4x3xui8>)
  ane.return %0 : tensor<4x3xui8>
}

ane.program @sliding_windows.9 on ane opset ios17 (%x: tensor<2x7xi16>) -> (tensor<2x3x3xi16>)
    attributes {inputs = [dense<"0xFBFF01000900FBFF0900F2FFF3FFF2FF1000000014001200EEFFF9FF"> : tensor<2x7xi16>], expected = [dense<"0xFBFF010009000900FBFF09000900F2FFF3FFF2FF100000000000140012001200EEFFF9FF"> : tensor<2x3x3xi16>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 1 : i32, size = 3 : i32, stride = 2 : i32}> : (tensor<2x7xi16>) -> (tensor<2x3x3xi16>)
  ane.return %0 : tensor<2x3x3xi16>
}

ane.program @sliding_windows.10 on ane opset ios17 (%x: tensor<4x2xui16>) -> (tensor<1x4x2xui16>)
    attributes {inputs = [dense<"0x0E001100010003000700040008000D00"> : tensor<4x2xui16>], expected = [dense<"0x0E001100010003000700040008000D00"> : tensor<1x4x2xui16>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = -2 : i32, size = 4 : i32}> : (tensor<4x2xui16>) -> (tensor<1x4x2xui16>)
  ane.return %0 : tensor<1x4x2xui16>
}

ane.program @sliding_windows.11 on ane opset ios18 (%x: tensor<4x2xf32>) -> (tensor<1x4x2xf32>)
    attributes {inputs = [dense<"0xAFE9EA3FA1B4E2BF00BFF73F2A674C40B7ADF83E8C4F1EC06C21754035526340"> : tensor<4x2xf32>], expected = [dense<"0xAFE9EA3FA1B4E2BF00BFF73F2A674C40B7ADF83E8C4F1EC06C21754035526340"> : tensor<1x4x2xf32>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = -2 : i32, size = 4 : i32}> : (tensor<4x2xf32>) -> (tensor<1x4x2xf32>)
  ane.return %0 : tensor<1x4x2xf32>
}

ane.program @sliding_windows.12 on ane opset ios15 (%x: tensor<1x5x2xi32>) -> (tensor<1x2x2x2xi32>)
    attributes {inputs = [dense<"0x1000000005000000010000001300000000000000F7FFFFFFECFFFFFFFEFFFFFF0F00000012000000"> : tensor<1x5x2xi32>], expected = [dense<"0x10000000050000000100000013000000ECFFFFFFFEFFFFFF0F00000012000000"> : tensor<1x2x2x2xi32>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 1 : i32, size = 2 : i32, stride = 3 : i32}> : (tensor<1x5x2xi32>) -> (tensor<1x2x2x2xi32>)
  ane.return %0 : tensor<1x2x2x2xi32>
}

ane.program @sliding_windows.13 on ane opset ios16 (%x: tensor<6xi1>) -> (tensor<4x3xi1>)
    attributes {inputs = [dense<[false,true,true,true,false,true]> : tensor<6xi1>], expected = [dense<[[false,true,true],[true,true,true],[true,true,false],[true,false,true]]> : tensor<4x3xi1>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 0 : i32, size = 3 : i32}> : (tensor<6xi1>) -> (tensor<4x3xi1>)
  ane.return %0 : tensor<4x3xi1>
}

ane.program @sliding_windows.14 on ane opset ios17 (%x: tensor<2x7xi8>) -> (tensor<2x3x3xi8>)
    attributes {inputs = [dense<"0xFAFEFD02F5EEEF0AF908F8F3ECEE"> : tensor<2x7xi8>], expected = [dense<"0xFAFEFDFD02F5F5EEEF0AF90808F8F3F3ECEE"> : tensor<2x3x3xi8>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 1 : i32, size = 3 : i32, stride = 2 : i32}> : (tensor<2x7xi8>) -> (tensor<2x3x3xi8>)
  ane.return %0 : tensor<2x3x3xi8>
}

ane.program @sliding_windows.15 on ane opset ios18 (%x: tensor<4x2xui8>) -> (tensor<1x4x2xui8>)
    attributes {inputs = [dense<"0x0C09081314040B08"> : tensor<4x2xui8>], expected = [dense<"0x0C09081314040B08"> : tensor<1x4x2xui8>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = -2 : i32, size = 4 : i32}> : (tensor<4x2xui8>) -> (tensor<1x4x2xui8>)
  ane.return %0 : tensor<1x4x2xui8>
}

ane.program @sliding_windows.16 on ane opset ios17 (%x: tensor<1x5x2xi16>) -> (tensor<1x2x2x2xi16>)
    attributes {inputs = [dense<"0x0D00F9FF0000F0FF09000500FEFF0500FDFF0100"> : tensor<1x5x2xi16>], expected = [dense<"0x0D00F9FF0000F0FFFEFF0500FDFF0100"> : tensor<1x2x2x2xi16>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 1 : i32, size = 2 : i32, stride = 3 : i32}> : (tensor<1x5x2xi16>) -> (tensor<1x2x2x2xi16>)
  ane.return %0 : tensor<1x2x2x2xi16>
}

ane.program @sliding_windows.17 on ane opset ios17 (%x: tensor<6xui16>) -> (tensor<4x3xui16>)
    attributes {inputs = [dense<"0x070014000B00100001000200"> : tensor<6xui16>], expected = [dense<"0x070014000B0014000B0010000B0010000100100001000200"> : tensor<4x3xui16>]} {
  %0 = "ane.sliding_windows"(%x) <{axis = 0 : i32, size = 3 : i32}> : (tensor<6xui16>) -> (tensor<4x3xui16>)
  ane.return %0 : tensor<4x3xui16>
}

ane.program @space_to_batch.0 on ane opset ios15 (%x: tensor<1x2x4x6xf16>) -> (tensor<6x2x2x2xf16>)
    attributes {inputs = [dense<"0xDA41E82789BA683E0530D42F67B7AF3BB63F2743FEAFB43FFF404B43CE433F3BE73713BCA2BCA84328C07C3001323EC1F0359F42CF30F43DCE3E9A3E433F19BDAC405240FBB63DC11E37BBB842425FC2F3BEFA3FD4431B3FA3C078C379C31739"> : tensor<1x2x4x6xf16>], expected = [dense<"0xDA41683EFF403F3BF035F43D1E375FC2E82705304B43E7379F42CE3EBBB8F3BE89BAD42FCE4313BCCF309A3E4242FA3F67B72743A2BC7C30433F5240D44378C3AF3BFEAFA843013219BDFBB61B3F79C3B63FB43F28C03EC1AC403DC1A3C01739"> : tensor<6x2x2x2xf16>]} {
  %paddings = ane.const dense<"0x00000000000000000000000000000000"> : tensor<2x2xi32>
  %0 = "ane.space_to_batch"(%x, %paddings) <{block_shape = array<i32: 2, 3>}> : (tensor<1x2x4x6xf16>, tensor<2x2xi32>) -> (tensor<6x2x2x2xf16>)
  ane.return %0 : tensor<6x2x2x2xf16>
}

ane.program @space_to_batch.1 on ane opset ios16 (%x: tensor<2x1x3x2xf16>) -> (tensor<8x1x2x2xf16>)
    attributes {inputs = [dense<"0xDA3E4F409C38483AE04145C147358EBABC3986421AB7E63D"> : tensor<2x1x3x2xf16>], expected = [dense<"0x000000009C38000000000000BC39000000000000483A00000000000086420000DA3E0000E0410000473500001AB700004F40000045C100008EBA0000E63D0000"> : tensor<8x1x2x2xf16>]} {
  %paddings = ane.const dense<"0x01000000000000000000000002000000"> : tensor<2x2xi32>
  %0 = "ane.space_to_batch"(%x, %paddings) <{block_shape = array<i32: 2, 2>}> : (tensor<2x1x3x2xf16>, tensor<2x2xi32>) -> (tensor<8x1x2x2xf16>)
  ane.return %0 : tensor<8x1x2x2xf16>
}

ane.program @space_to_batch.2 on ane opset ios17 (%x: tensor<1x1x1x3xf16>) -> (tensor<2x1x2x3xf16>)
    attributes {inputs = [dense<"0xF33DE541DABE"> : tensor<1x1x1x3xf16>], expected = [dense<"0x0000E5410000000000000000F33DDABE0000000000000000"> : tensor<2x1x2x3xf16>]} {
  %paddings = ane.const dense<"0x00000000010000000100000002000000"> : tensor<2x2xi32>
  %0 = "ane.space_to_batch"(%x, %paddings) <{block_shape = array<i32: 1, 2>}> : (tensor<1x1x1x3xf16>, tensor<2x2xi32>) -> (tensor<2x1x2x3xf16>)
  ane.return %0 : tensor<2x1x2x3xf16>
}

ane.program @space_to_batch.3 on ane opset ios18 (%x: tensor<1x2x4x6xf32>) -> (tensor<6x2x2x2xf32>)
    attributes {inputs = [dense<"0x67F3233D7C0975BE821709BF32C715BF32671040226965BF70CFD5BEDCE90F4090B7324005DB3EC07D0E51BF6E20544039C17DC0B4862B3EA58514C07512A2BF38D31CC0122C3240D8F921406DB856C01A64B6BE8ECE6C40FA337BC09CD4CA3F67276A40C5F6DBBFFDC6F9BF34FE30BFDA2B184008B7EC3FCCA923401C561F3FA841A4BF8FC614C08967193F791F7240411ADC3F0158CC3F6B0A723ED73545C03DA91B40B1D0843F08E811BF1DD0EC3F025F05BF8C3BAC3FE14D5E40EB802940"> : tensor<1x2x4x6xf32>], expected = [dense<"0x67F3233D32C715BF39C17DC07512A2BF67276A4034FE30BF411ADC3FD73545C07C0975BE32671040B4862B3E38D31CC0C5F6DBBFDA2B18400158CC3F3DA91B40821709BF226965BFA58514C0122C3240FDC6F9BF08B7EC3F6B0A723EB1D0843F70CFD5BE05DB3EC0D8F921408ECE6C40CCA923408FC614C008E811BF8C3BAC3FDCE90F407D0E51BF6DB856C0FA337BC01C561F3F8967193F1DD0EC3FE14D5E4090B732406E2054401A64B6BE9CD4CA3FA841A4BF791F7240025F05BFEB802940"> : tensor<6x2x2x2xf32>]} {
  %paddings = ane.const dense<"0x00000000000000000000000000000000"> : tensor<2x2xi32>
  %0 = "ane.space_to_batch"(%x, %paddings) <{block_shape = array<i32: 2, 3>}> : (tensor<1x2x4x6xf32>, tensor<2x2xi32>) -> (tensor<6x2x2x2xf32>)
  ane.return %0 : tensor<6x2x2x2xf32>
}

ane.program @space_to_batch.4 on ane opset ios15 (%x: tensor<1x1x1x3xf32>) -> (tensor<2x1x2x3xf32>)
    attributes {inputs = [dense<"0x1BA86FC0F7983AC0AC6F63BE"> : tensor<1x1x1x3xf32>], expected = [dense<"0x00000000F7983AC0000000000000000000000000000000001BA86FC0AC6F63BE00000000000000000000000000000000"> : tensor<2x1x2x3xf32>]} {
  %paddings = ane.const dense<"0x00000000010000000100000002000000"> : tensor<2x2xi32>
  %0 = "ane.space_to_batch"(%x, %paddings) <{block_shape = array<i32: 1, 2>}> : (tensor<1x1x1x3xf32>, tensor<2x2xi32>) -> (tensor<2x1x2x3xf32>)
  ane.return %0 : tensor<2x1x2x3xf32>
}

ane.program @space_to_depth.0 on ane opset ios15 (%x: tensor<1x2x4x6xf16>) -> (tensor<1x8x2x3xf16>)
    attributes {inputs = [dense<"0xB83F143B6E41E5A5C640F0C3A6B8B042D7BD0A3F0DC161380B4026C215BFEB3F05C03CC34B405CC200C04DBA5B344EC2E440C2C042C39AC28B413B3FEEC0043E26BC1640D03E853D02C268BFFD3C4A389DC19E3C6742BCBC3D381933B239133E"> : tensor<1x2x4x6xf16>], expected = [dense<"0xB83F6E41C6400B4015BF05C0E44042C38B4102C2FD3C9DC1143BE5A5F0C326C2EB3F3CC3C2C09AC23B3F68BF4A389E3CA6B8D7BD0DC14B4000C05B34EEC026BCD03E67423D38B239B0420A3F61385CC24DBA4EC2043E1640853DBCBC1933133E"> : tensor<1x8x2x3xf16>]} {
  %0 = "ane.space_to_depth"(%x) <{block_size = 2 : i32}> : (tensor<1x2x4x6xf16>) -> (tensor<1x8x2x3xf16>)
  ane.return %0 : tensor<1x8x2x3xf16>
}

ane.program @space_to_depth.1 on ane opset ios16 (%x: tensor<2x1x2x4xf16>) -> (tensor<2x4x1x2xf16>)
    attributes {inputs = [dense<"0xEBC3DC412CC2A93B8D41253CA1407F41DF40863CAFC01AB791BEA9420AC148A2"> : tensor<2x1x2x4xf16>], expected = [dense<"0xEBC32CC2DC41A93B8D41A140253C7F41DF40AFC0863C1AB791BE0AC1A94248A2"> : tensor<2x4x1x2xf16>]} {
  %0 = "ane.space_to_depth"(%x) <{block_size = 2 : i32}> : (tensor<2x1x2x4xf16>) -> (tensor<2x4x1x2xf16>)
  ane.return %0 : tensor<2x4x1x2xf16>
}

ane.program @space_to_depth.2 on ane opset ios17 (%x: tensor<1x2x3x3xf16>) -> (tensor<1x18x1x1xf16>)
    attributes {inputs = [dense<"0xF7BD10AF4F3DA835BC42CB4121C2C4ABD941223D3FBD67C314C195BA02C3984034BF1740"> : tensor<1x2x3x3xf16>], expected = [dense<"0xF7BD223D10AF3FBD4F3D67C3A83514C1BC4295BACB4102C321C29840C4AB34BFD9411740"> : tensor<1x18x1x1xf16>]} {
  %0 = "ane.space_to_depth"(%x) <{block_size = 3 : i32}> : (tensor<1x2x3x3xf16>) -> (tensor<1x18x1x1xf16>)
  ane.return %0 : tensor<1x18x1x1xf16>
}

ane.program @space_to_depth.3 on ane opset ios18 (%x: tensor<1x2x4x6xf32>) -> (tensor<1x8x2x3xf32>)
    attributes {inputs = [dense<"0x1C2F1AC08A150B40D9CA923F320594BF52499FBF7E82D3BF83A13BC08FEC803FF64DE83E6511F1BFECA808408B277C3F3EBC993F8FDB053F73933FC0273D44BFD6E1BABE3FF13C406DD776C05BDAB4BE430C75C02E9622C052B223C0001543405AAA1240BF3F49C072DB37BF96EFAA3D284785BE6A927840350F13C0A3F01E40938B0FC0BBF4334034B56DBFEEA7C73FED9D7340355E76409D127140E71D13C093112EC0846202C08FD5DBBF3CFD46400F774A40037B5FBF0E552BC040E01240"> : tensor<1x2x4x6xf32>], expected = [dense<"0x1C2F1AC0D9CA923F52499FBF3EBC993F73933FC0D6E1BABE5AAA124072DB37BF284785BEED9D73409D12714093112EC08A150B40320594BF7E82D3BF8FDB053F273D44BF3FF13C40BF3F49C096EFAA3D6A927840355E7640E71D13C0846202C083A13BC0F64DE83EECA808406DD776C0430C75C052B223C0350F13C0938B0FC034B56DBF8FD5DBBF0F774A400E552BC08FEC803F6511F1BF8B277C3F5BDAB4BE2E9622C000154340A3F01E40BBF43340EEA7C73F3CFD4640037B5FBF40E01240"> : tensor<1x8x2x3xf32>]} {
  %0 = "ane.space_to_depth"(%x) <{block_size = 2 : i32}> : (tensor<1x2x4x6xf32>) -> (tensor<1x8x2x3xf32>)
  ane.return %0 : tensor<1x8x2x3xf32>
}

ane.program @space_to_depth.4 on ane opset ios15 (%x: tensor<1x2x3x3xf32>) -> (tensor<1x18x1x1xf32>)
    attributes {inputs = [dense<"0x0C7926BE959E5ABF3B706BC01F0C09C0154C2F403EE25CC08CF21DC0EFFB843ECC653540E1C31BC067079DBD0CC4D6BF4A16D8BC86315540B0D00FBFB7F7AF3FE0AA6FBFDDAD853E"> : tensor<1x2x3x3xf32>], expected = [dense<"0x0C7926BEE1C31BC0959E5ABF67079DBD3B706BC00CC4D6BF1F0C09C04A16D8BC154C2F40863155403EE25CC0B0D00FBF8CF21DC0B7F7AF3FEFFB843EE0AA6FBFCC653540DDAD853E"> : tensor<1x18x1x1xf32>]} {
  %0 = "ane.space_to_depth"(%x) <{block_size = 3 : i32}> : (tensor<1x2x3x3xf32>) -> (tensor<1x18x1x1xf32>)
  ane.return %0 : tensor<1x18x1x1xf32>
}

ane.program @split.0 on ane opset ios15 (%x: tensor<6xf16>) -> (tensor<2xf16>, tensor<2xf16>, tensor<2xf16>)
    attributes {inputs = [dense<"0xC6C0DAB40D436DB2D13CE7BF"> : tensor<6xf16>], expected = [dense<"0xC6C0DAB4"> : tensor<2xf16>, dense<"0x0D436DB2"> : tensor<2xf16>, dense<"0xD13CE7BF"> : tensor<2xf16>]} {
  %0, %1, %2 = "ane.split"(%x) <{num_splits = 3 : i32, axis = 0 : i32}> : (tensor<6xf16>) -> (tensor<2xf16>, tensor<2xf16>, tensor<2xf16>)
  ane.return %0, %1, %2 : tensor<2xf16>, tensor<2xf16>, tensor<2xf16>
}

ane.program @split.1 on ane opset ios16 (%x: tensor<2x6xf16>) -> (tensor<2x1xf16>, tensor<2x5xf16>)
    attributes {inputs = [dense<"0x9A3CFF41A8410FC3B6BEBB4131414A40C2B82D3E99BCDD43"> : tensor<2x6xf16>], expected = [dense<"0x9A3C3141"> : tensor<2x1xf16>, dense<"0xFF41A8410FC3B6BEBB414A40C2B82D3E99BCDD43"> : tensor<2x5xf16>]} {
  %0, %1 = "ane.split"(%x) <{split_sizes = array<i32: 1, 5>, axis = 1 : i32}> : (tensor<2x6xf16>) -> (tensor<2x1xf16>, tensor<2x5xf16>)
  ane.return %0, %1 : tensor<2x1xf16>, tensor<2x5xf16>
}

ane.program @split.2 on ane opset ios17 (%x: tensor<4x3xf16>) -> (tensor<2x3xf16>, tensor<2x3xf16>)
    attributes {inputs = [dense<"0xA8C1BDB22BC09BBDE3B40CB964BE64427D439BC0E9BE4338"> : tensor<4x3xf16>], expected = [dense<"0xA8C1BDB22BC09BBDE3B40CB9"> : tensor<2x3xf16>, dense<"0x64BE64427D439BC0E9BE4338"> : tensor<2x3xf16>]} {
  %0, %1 = "ane.split"(%x) <{num_splits = 2 : i32, axis = -2 : i32}> : (tensor<4x3xf16>) -> (tensor<2x3xf16>, tensor<2x3xf16>)
  ane.return %0, %1 : tensor<2x3xf16>, tensor<2x3xf16>
}

ane.program @split.3 on ane opset ios18 (%x: tensor<1x8x1x3xf16>) -> (tensor<1x2x1x3xf16>, tensor<1x3x1x3xf16>, tensor<1x3x1x3xf16>)
    attributes {inputs = [dense<"0x0DBDD23B8C3758C0D63DB2B1FBBE5AC223414DB6CDC3A1C193BE29428F3BDAC0A0B6C6B598BD26BD0FC2AB3E833F6E38"> : tensor<1x8x1x3xf16>], expected = [dense<"0x0DBDD23B8C3758C0D63DB2B1"> : tensor<1x2x1x3xf16>, dense<"0xFBBE5AC223414DB6CDC3A1C193BE29428F3B"> : tensor<1x3x1x3xf16>, dense<"0xDAC0A0B6C6B598BD26BD0FC2AB3E833F6E38"> : tensor<1x3x1x3xf16>]} {
  %0, %1, %2 = "ane.split"(%x) <{split_sizes = array<i32: 2, 3, 3>, axis = 1 : i32}> : (tensor<1x8x1x3xf16>) -> (tensor<1x2x1x3xf16>, tensor<1x3x1x3xf16>, tensor<1x3x1x3xf16>)
  ane.return %0, %1, %2 : tensor<1x2x1x3xf16>, tensor<1x3x1x3xf16>, tensor<1x3x1x3xf16>
}

ane.program @split.4 on ane opset ios15 (%x: tensor<2x5xf16>) -> (tensor<2x2xf16>, tensor<2x3xf16>)
    attributes {inputs = [dense<"0x983D53BB45BD64C306C215BD9BC171AAE3BBEABC"> : tensor<2x5xf16>], expected = [dense<"0x983D53BB15BD9BC1"> : tensor<2x2xf16>, dense<"0x45BD64C306C271AAE3BBEABC"> : tensor<2x3xf16>]} {
  %0, %1 = "ane.split"(%x) <{num_splits = 2 : i32, split_sizes = array<i32: 2, 3>, axis = -1 : i32}> : (tensor<2x5xf16>) -> (tensor<2x2xf16>, tensor<2x3xf16>)
  ane.return %0, %1 : tensor<2x2xf16>, tensor<2x3xf16>
}

ane.program @split.5 on ane opset ios16 (%x: tensor<3x2xf16>) -> (tensor<3x2xf16>)
    attributes {inputs = [dense<"0x1B43273612C3CF41813EA6BB"> : tensor<3x2xf16>], expected = [dense<"0x1B43273612C3CF41813EA6BB"> : tensor<3x2xf16>]} {
  %0 = "ane.split"(%x) <{num_splits = 1 : i32, axis = 0 : i32}> : (tensor<3x2xf16>) -> (tensor<3x2xf16>)
  ane.return %0 : tensor<3x2xf16>
}

ane.program @split.6 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
    attributes {inputs = [dense<"0x8D142E40A00BB23FAA90624005CAD03F844B634049DB70C0"> : tensor<6xf32>], expected = [dense<"0x8D142E40A00BB23F"> : tensor<2xf32>, dense<"0xAA90624005CAD03F"> : tensor<2xf32>, dense<"0x844B634049DB70C0"> : tensor<2xf32>]} {
  %0, %1, %2 = "ane.split"(%x) <{num_splits = 3 : i32, axis = 0 : i32}> : (tensor<6xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
  ane.return %0, %1, %2 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

ane.program @split.7 on ane opset ios16 (%x: tensor<2x6xf32>) -> (tensor<2x1xf32>, tensor<2x5xf32>)
    attributes {inputs = [dense<"0xBA5D603F1FB791BFA71167BF2994C2BEAFA602C01546BFBFABD62E40781C004007B418BE7B0AB63F1F933D407CF2A13F"> : tensor<2x6xf32>], expected = [dense<"0xBA5D603FABD62E40"> : tensor<2x1xf32>, dense<"0x1FB791BFA71167BF2994C2BEAFA602C01546BFBF781C004007B418BE7B0AB63F1F933D407CF2A13F"> : tensor<2x5xf32>]} {
  %0, %1 = "ane.split"(%x) <{split_sizes = array<i32: 1, 5>, axis = 1 : i32}> : (tensor<2x6xf32>) -> (tensor<2x1xf32>, tensor<2x5xf32>)
  ane.return %0, %1 : tensor<2x1xf32>, tensor<2x5xf32>
}

ane.program @split.8 on ane opset ios17 (%x: tensor<4x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>)
    attributes {inputs = [dense<"0xC328993FCE6E5CC02A84E8BF850D3A4093804640F6D030BFF2A613C097146CBFBFD01CC0EFA149C08C0B8DBFB8DD72C0"> : tensor<4x3xf32>], expected = [dense<"0xC328993FCE6E5CC02A84E8BF850D3A4093804640F6D030BF"> : tensor<2x3xf32>, dense<"0xF2A613C097146CBFBFD01CC0EFA149C08C0B8DBFB8DD72C0"> : tensor<2x3xf32>]} {
  %0, %1 = "ane.split"(%x) <{num_splits = 2 : i32, axis = -2 : i32}> : (tensor<4x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>)
  ane.return %0, %1 : tensor<2x3xf32>, tensor<2x3xf32>
}

ane.program @split.9 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>)
    attributes {inputs = [dense<"0xFBFFFFFFFBFFFFFF05000000040000000F0000000D000000"> : tensor<6xi32>], expected = [dense<"0xFBFFFFFFFBFFFFFF"> : tensor<2xi32>, dense<"0x0500000004000000"> : tensor<2xi32>, dense<"0x0F0000000D000000"> : tensor<2xi32>]} {
  %0, %1, %2 = "ane.split"(%x) <{num_splits = 3 : i32, axis = 0 : i32}> : (tensor<6xi32>) -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>)
  ane.return %0, %1, %2 : tensor<2xi32>, tensor<2xi32>, tensor<2xi32>
}

ane.program @split.10 on ane opset ios16 (%x: tensor<2x6xi32>) -> (tensor<2x1xi32>, tensor<2x5xi32>)
    attributes {inputs = [dense<"0x140000000E000000F5FFFFFFF9FFFFFFF3FFFFFFF1FFFFFFFAFFFFFFF4FFFFFF14000000F6FFFFFFF7FFFFFFFDFFFFFF"> : tensor<2x6xi32>], expected = [dense<"0x14000000FAFFFFFF"> : tensor<2x1xi32>, dense<"0x0E000000F5FFFFFFF9FFFFFFF3FFFFFFF1FFFFFFF4FFFFFF14000000F6FFFFFFF7FFFFFFFDFFFFFF"> : tensor<2x5xi32>]} {
  %0, %1 = "ane.split"(%x) <{split_sizes = array<i32: 1, 5>, axis = 1 : i32}> : (tensor<2x6xi32>) -> (tensor<2x1xi32>, tensor<2x5xi32>)
  ane.return %0, %1 : tensor<2x1xi32>, tensor<2x5xi32>
}

ane.program @split.11 on ane opset ios17 (%x: tensor<4x3xi32>) -> (tensor<2x3xi32>, tensor<2x3xi32>)
    attributes {inputs = [dense<"0xFFFFFFFFEDFFFFFF09000000FDFFFFFF11000000F0FFFFFF11000000110000000F00000004000000F9FFFFFFF2FFFFFF"> : tensor<4x3xi32>], expected = [dense<"0xFFFFFFFFEDFFFFFF09000000FDFFFFFF11000000F0FFFFFF"> : tensor<2x3xi32>, dense<"0x11000000110000000F00000004000000F9FFFFFFF2FFFFFF"> : tensor<2x3xi32>]} {
  %0, %1 = "ane.split"(%x) <{num_splits = 2 : i32, axis = -2 : i32}> : (tensor<4x3xi32>) -> (tensor<2x3xi32>, tensor<2x3xi32>)
  ane.return %0, %1 : tensor<2x3xi32>, tensor<2x3xi32>
}

ane.program @split.12 on ane opset ios15 (%x: tensor<6xi1>) -> (tensor<2xi1>, tensor<2xi1>, tensor<2xi1>)
    attributes {inputs = [dense<[false,true,false,false,true,true]> : tensor<6xi1>], expected = [dense<[false,true]> : tensor<2xi1>, dense<[false,false]> : tensor<2xi1>, dense<[true,true]> : tensor<2xi1>]} {
  %0, %1, %2 = "ane.split"(%x) <{num_splits = 3 : i32, axis = 0 : i32}> : (tensor<6xi1>) -> (tensor<2xi1>, tensor<2xi1>, tensor<2xi1>)
  ane.return %0, %1, %2 : tensor<2xi1>, tensor<2xi1>, tensor<2xi1>
}

ane.program @split.13 on ane opset ios16 (%x: tensor<2x6xi1>) -> (tensor<2x1xi1>, tensor<2x5xi1>)
    attributes {inputs = [dense<[[true,false,true,false,true,false],[true,false,true,true,true,false]]> : tensor<2x6xi1>], expected = [dense<[[true],[true]]> : tensor<2x1xi1>, dense<[[false,true,false,true,false],[false,true,true,true,false]]> : tensor<2x5xi1>]} {
  %0, %1 = "ane.split"(%x) <{split_sizes = array<i32: 1, 5>, axis = 1 : i32}> : (tensor<2x6xi1>) -> (tensor<2x1xi1>, tensor<2x5xi1>)
  ane.return %0, %1 : tensor<2x1xi1>, tensor<2x5xi1>
}

ane.program @split.14 on ane opset ios17 (%x: tensor<4x3xi1>) -> (tensor<2x3xi1>, tensor<2x3xi1>)
    attributes {inputs = [dense<[[false,true,false],[true,true,true],[false,true,true],[false,true,true]]> : tensor<4x3xi1>], expected = [dense<[[false,true,false],[true,true,true]]> : tensor<2x3xi1>, dense<[[false,true,true],[false,true,true]]> : tensor<2x3xi1>]} {
  %0, %1 = "ane.split"(%x) <{num_splits = 2 : i32, axis = -2 : i32}> : (tensor<4x3xi1>) -> (tensor<2x3xi1>, tensor<2x3xi1>)
  ane.return %0, %1 : tensor<2x3xi1>, tensor<2x3xi1>
}

ane.program @squeeze.0 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x203F6EB54141"> : tensor<1x3x1xf16>], expected = [dense<"0x203F6EB54141"> : tensor<3xf16>]} {
  %0 = "ane.squeeze"(%x) : (tensor<1x3x1xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @squeeze.1 on ane opset ios16 (%x: tensor<1x3x1xf16>) -> (tensor<3x1xf16>)
    attributes {inputs = [dense<"0xC8BDDFB7CCC2"> : tensor<1x3x1xf16>], expected = [dense<"0xC8BDDFB7CCC2"> : tensor<3x1xf16>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: 0>}> : (tensor<1x3x1xf16>) -> (tensor<3x1xf16>)
  ane.return %0 : tensor<3x1xf16>
}

ane.program @squeeze.2 on ane opset ios17 (%x: tensor<1x3x1x2xf16>) -> (tensor<1x3x2xf16>)
    attributes {inputs = [dense<"0xEE2E0DC1F54149BF5C3A2542"> : tensor<1x3x1x2xf16>], expected = [dense<"0xEE2E0DC1F54149BF5C3A2542"> : tensor<1x3x2xf16>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: -2>}> : (tensor<1x3x1x2xf16>) -> (tensor<1x3x2xf16>)
  ane.return %0 : tensor<1x3x2xf16>
}

ane.program @squeeze.3 on ane opset ios18 (%x: tensor<1x1xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xAB40"> : tensor<1x1xf16>], expected = [dense<"0xAB40"> : tensor<f16>]} {
  %0 = "ane.squeeze"(%x) : (tensor<1x1xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @squeeze.4 on ane opset ios15 (%x: tensor<2x1xf16>) -> (tensor<2xf16>)
    attributes {inputs = [dense<"0x233EB03C"> : tensor<2x1xf16>], expected = [dense<"0x233EB03C"> : tensor<2xf16>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: 0, 1>}> : (tensor<2x1xf16>) -> (tensor<2xf16>)
  ane.return %0 : tensor<2xf16>
}

ane.program @squeeze.5 on ane opset ios16 (%x: tensor<1x3x1xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0xBD6C23C0456724404C885D40"> : tensor<1x3x1xf32>], expected = [dense<"0xBD6C23C0456724404C885D40"> : tensor<3xf32>]} {
  %0 = "ane.squeeze"(%x) : (tensor<1x3x1xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @squeeze.6 on ane opset ios17 (%x: tensor<1x3x1xi32>) -> (tensor<3x1xi32>)
    attributes {inputs = [dense<"0xF7FFFFFFF1FFFFFFECFFFFFF"> : tensor<1x3x1xi32>], expected = [dense<"0xF7FFFFFFF1FFFFFFECFFFFFF"> : tensor<3x1xi32>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: 0>}> : (tensor<1x3x1xi32>) -> (tensor<3x1xi32>)
  ane.return %0 : tensor<3x1xi32>
}

ane.program @squeeze.7 on ane opset ios18 (%x: tensor<1x3x1x2xi1>) -> (tensor<1x3x2xi1>)
    attributes {inputs = [dense<[[[[true,false]],[[true,true]],[[true,true]]]]> : tensor<1x3x1x2xi1>], expected = [dense<[[[true,false],[true,true],[true,true]]]> : tensor<1x3x2xi1>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: -2>}> : (tensor<1x3x1x2xi1>) -> (tensor<1x3x2xi1>)
  ane.return %0 : tensor<1x3x2xi1>
}

ane.program @squeeze.8 on ane opset ios17 (%x: tensor<1x1xi8>) -> (tensor<i8>)
    attributes {inputs = [dense<"0x0E"> : tensor<1x1xi8>], expected = [dense<"0x0E"> : tensor<i8>]} {
  %0 = "ane.squeeze"(%x) : (tensor<1x1xi8>) -> (tensor<i8>)
  ane.return %0 : tensor<i8>
}

ane.program @squeeze.9 on ane opset ios17 (%x: tensor<2x1xui8>) -> (tensor<2xui8>)
    attributes {inputs = [dense<"0x0B00"> : tensor<2x1xui8>], expected = [dense<"0x0B00"> : tensor<2xui8>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: 0, 1>}> : (tensor<2x1xui8>) -> (tensor<2xui8>)
  ane.return %0 : tensor<2xui8>
}

ane.program @squeeze.10 on ane opset ios17 (%x: tensor<1x3x1xi16>) -> (tensor<3xi16>)
    attributes {inputs = [dense<"0x0D000D000700"> : tensor<1x3x1xi16>], expected = [dense<"0x0D000D000700"> : tensor<3xi16>]} {
  %0 = "ane.squeeze"(%x) : (tensor<1x3x1xi16>) -> (tensor<3xi16>)
  ane.return %0 : tensor<3xi16>
}

ane.program @squeeze.11 on ane opset ios18 (%x: tensor<1x3x1xui16>) -> (tensor<3x1xui16>)
    attributes {inputs = [dense<"0x02000E000C00"> : tensor<1x3x1xui16>], expected = [dense<"0x02000E000C00"> : tensor<3x1xui16>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: 0>}> : (tensor<1x3x1xui16>) -> (tensor<3x1xui16>)
  ane.return %0 : tensor<3x1xui16>
}

ane.program @squeeze.12 on ane opset ios15 (%x: tensor<1x3x1x2xf32>) -> (tensor<1x3x2xf32>)
    attributes {inputs = [dense<"0x83DDFE3F0E5369C0CAE11640A1F71340516BE9BEAE0CBD3E"> : tensor<1x3x1x2xf32>], expected = [dense<"0x83DDFE3F0E5369C0CAE11640A1F71340516BE9BEAE0CBD3E"> : tensor<1x3x2xf32>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: -2>}> : (tensor<1x3x1x2xf32>) -> (tensor<1x3x2xf32>)
  ane.return %0 : tensor<1x3x2xf32>
}

ane.program @squeeze.13 on ane opset ios16 (%x: tensor<1x1xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xF7FFFFFF"> : tensor<1x1xi32>], expected = [dense<"0xF7FFFFFF"> : tensor<i32>]} {
  %0 = "ane.squeeze"(%x) : (tensor<1x1xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @squeeze.14 on ane opset ios17 (%x: tensor<2x1xi1>) -> (tensor<2xi1>)
    attributes {inputs = [dense<[[false],[false]]> : tensor<2x1xi1>], expected = [dense<[false,false]> : tensor<2xi1>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: 0, 1>}> : (tensor<2x1xi1>) -> (tensor<2xi1>)
  ane.return %0 : tensor<2xi1>
}

ane.program @squeeze.15 on ane opset ios18 (%x: tensor<1x3x1xi8>) -> (tensor<3xi8>)
    attributes {inputs = [dense<"0xFF1406"> : tensor<1x3x1xi8>], expected = [dense<"0xFF1406"> : tensor<3xi8>]} {
  %0 = "ane.squeeze"(%x) : (tensor<1x3x1xi8>) -> (tensor<3xi8>)
  ane.return %0 : tensor<3xi8>
}

ane.program @squeeze.16 on ane opset ios17 (%x: tensor<1x3x1xui8>) -> (tensor<3x1xui8>)
    attributes {inputs = [dense<"0x0F0608"> : tensor<1x3x1xui8>], expected = [dense<"0x0F0608"> : tensor<3x1xui8>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: 0>}> : (tensor<1x3x1xui8>) -> (tensor<3x1xui8>)
  ane.return %0 : tensor<3x1xui8>
}

ane.program @squeeze.17 on ane opset ios17 (%x: tensor<1x3x1x2xi16>) -> (tensor<1x3x2xi16>)
    attributes {inputs = [dense<"0x1100FDFFF2FFF8FF0400FEFF"> : tensor<1x3x1x2xi16>], expected = [dense<"0x1100FDFFF2FFF8FF0400FEFF"> : tensor<1x3x2xi16>]} {
  %0 = "ane.squeeze"(%x) <{axes = array<i32: -2>}> : (tensor<1x3x1x2xi16>) -> (tensor<1x3x2xi16>)
  ane.return %0 : tensor<1x3x2xi16>
}

ane.program @squeeze.18 on ane opset ios17 (%x: tensor<1x1xui16>) -> (tensor<ui16>)
    attributes {inputs = [dense<"0x0200"> : tensor<1x1xui16>], expected = [dense<"0x0200"> : tensor<ui16>]} {
  %0 = "ane.squeeze"(%x) : (tensor<1x1xui16>) -> (tensor<ui16>)
  ane.return %0 : tensor<ui16>
}

ane.program @stack.0 on ane opset ios15 (%values0: tensor<3xf16>, %values1: tensor<3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x85BAB243873E"> : tensor<3xf16>, dense<"0x0F43B2BF41BC"> : tensor<3xf16>], expected = [dense<"0x85BAB243873E0F43B2BF41BC"> : tensor<2x3xf16>]} {
  %0 = "ane.stack"(%values0, %values1) <{axis = 0 : i32}> : (tensor<3xf16>, tensor<3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @stack.1 on ane opset ios16 (%values1: tensor<2x3xf16>, %values2: tensor<2x3xf16>) -> (tensor<2x3x3xf16>)
    attributes {inputs = [dense<"0x95C2B9B650C13543C9B4D3BF"> : tensor<2x3xf16>, dense<"0x63C1F7421542F71E93BE0E41"> : tensor<2x3xf16>], expected = [dense<"0x5BBE95C263C1793FB9B6F742533D50C11542EFBC3543F71E1A41C9B493BE793DD3BF0E41"> : tensor<2x3x3xf16>]} {
  %values0 = ane.const dense<"0x5BBE793F533DEFBC1A41793D"> : tensor<2x3xf16>
  %0 = "ane.stack"(%values0, %values1, %values2) <{axis = -1 : i32}> : (tensor<2x3xf16>, tensor<2x3xf16>, tensor<2x3xf16>) -> (tensor<2x3x3xf16>)
  ane.return %0 : tensor<2x3x3xf16>
}

ane.program @stack.2 on ane opset ios17 (%values0: tensor<2x2xf16>, %values1: tensor<2x2xf16>) -> (tensor<2x2x2xf16>)
    attributes {inputs = [dense<"0x08C3F63CA0C0573E"> : tensor<2x2xf16>, dense<"0xE23FE1C295C073BA"> : tensor<2x2xf16>], expected = [dense<"0x08C3F63CE23FE1C2A0C0573E95C073BA"> : tensor<2x2x2xf16>]} {
  %0 = "ane.stack"(%values0, %values1) <{axis = 1 : i32}> : (tensor<2x2xf16>, tensor<2x2xf16>) -> (tensor<2x2x2xf16>)
  ane.return %0 : tensor<2x2x2xf16>
}

ane.program @stack.3 on ane opset ios18 (%values0: tensor<f16>, %values1: tensor<f16>, %values2: tensor<f16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xD632"> : tensor<f16>, dense<"0x34C3"> : tensor<f16>, dense<"0xF1B8"> : tensor<f16>], expected = [dense<"0xD63234C3F1B8"> : tensor<3xf16>]} {
  %0 = "ane.stack"(%values0, %values1, %values2) <{axis = 0 : i32}> : (tensor<f16>, tensor<f16>, tensor<f16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @stack.4 on ane opset ios15 () -> (tensor<1x2x1x2xf16>)
    attributes {inputs = [], expected = [dense<"0x93C350B5CE2ED543"> : tensor<1x2x1x2xf16>]} {
  %values0 = ane.const dense<"0x93C350B5CE2ED543"> : tensor<1x2x2xf16>
  %0 = "ane.stack"(%values0) <{axis = 2 : i32}> : (tensor<1x2x2xf16>) -> (tensor<1x2x1x2xf16>)
  ane.return %0 : tensor<1x2x1x2xf16>
}

ane.program @stack.5 on ane opset ios16 (%values0: tensor<2x3xf32>, %values1: tensor<2x3xf32>, %values2: tensor<2x3xf32>) -> (tensor<2x3x3xf32>)
    attributes {inputs = [dense<"0xDD84113F10FB7BC0E1E066C061C2DC3F0DF8AA3F79DD94BF"> : tensor<2x3xf32>, dense<"0x1CD92540A3984D3F938D1D40114820BECD89304097F31440"> : tensor<2x3xf32>, dense<"0x63BAEEBF9F356C4064551E402A1511C08E94893E53FCDBBE"> : tensor<2x3xf32>], expected = [dense<"0xDD84113F1CD9254063BAEEBF10FB7BC0A3984D3F9F356C40E1E066C0938D1D4064551E4061C2DC3F114820BE2A1511C00DF8AA3FCD8930408E94893E79DD94BF97F3144053FCDBBE"> : tensor<2x3x3xf32>]} {
  %0 = "ane.stack"(%values0, %values1, %values2) <{axis = -1 : i32}> : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<2x3x3xf32>)
  ane.return %0 : tensor<2x3x3xf32>
}

ane.program @stack.6 on ane opset ios17 (%values0: tensor<2x2xi32>, %values1: tensor<2x2xi32>) -> (tensor<2x2x2xi32>)
    attributes {inputs = [dense<"0x060000000400000002000000ECFFFFFF"> : tensor<2x2xi32>, dense<"0x11000000F3FFFFFFFFFFFFFF06000000"> : tensor<2x2xi32>], expected = [dense<"0x060000000400000011000000F3FFFFFF02000000ECFFFFFFFFFFFFFF06000000"> : tensor<2x2x2xi32>]} {
  %0 = "ane.stack"(%values0, %values1) <{axis = 1 : i32}> : (tensor<2x2xi32>, tensor<2x2xi32>) -> (tensor<2x2x2xi32>)
  ane.return %0 : tensor<2x2x2xi32>
}

ane.program @stack.7 on ane opset ios18 (%values1: tensor<3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[true,true,false]> : tensor<3xi1>], expected = [dense<[[false,true,false],[true,true,false]]> : tensor<2x3xi1>]} {
  %values0 = ane.const dense<[false,true,false]> : tensor<3xi1>
  %0 = "ane.stack"(%values0, %values1) <{axis = 0 : i32}> : (tensor<3xi1>, tensor<3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @stack.8 on ane opset ios17 (%values0: tensor<2x3xi8>, %values1: tensor<2x3xi8>, %values2: tensor<2x3xi8>) -> (tensor<2x3x3xi8>)
    attributes {inputs = [dense<"0xFF09F313EFEF"> : tensor<2x3xi8>, dense<"0xFE08FAF804FF"> : tensor<2x3xi8>, dense<"0xFAF50FF40DF9"> : tensor<2x3xi8>], expected = [dense<"0xFFFEFA0908F5F3FA0F13F8F4EF040DEFFFF9"> : tensor<2x3x3xi8>]} {
  %0 = "ane.stack"(%values0, %values1, %values2) <{axis = -1 : i32}> : (tensor<2x3xi8>, tensor<2x3xi8>, tensor<2x3xi8>) -> (tensor<2x3x3xi8>)
  ane.return %0 : tensor<2x3x3xi8>
}

ane.program @stack.9 on ane opset ios17 (%values0: tensor<2x2xui8>, %values1: tensor<2x2xui8>) -> (tensor<2x2x2xui8>)
    attributes {inputs = [dense<"0x00070612"> : tensor<2x2xui8>, dense<"0x0D0C0000"> : tensor<2x2xui8>], expected = [dense<"0x00070D0C06120000"> : tensor<2x2x2xui8>]} {
  %0 = "ane.stack"(%values0, %values1) <{axis = 1 : i32}> : (tensor<2x2xui8>, tensor<2x2xui8>) -> (tensor<2x2x2xui8>)
  ane.return %0 : tensor<2x2x2xui8>
}

ane.program @stack.10 on ane opset ios17 (%values1: tensor<3xi16>) -> (tensor<2x3xi16>)
    attributes {inputs = [dense<"0x0100EDFF0A00"> : tensor<3xi16>], expected = [dense<"0xFEFFF7FFF1FF0100EDFF0A00"> : tensor<2x3xi16>]} {
  %values0 = ane.const dense<"0xFEFFF7FFF1FF"> : tensor<3xi16>
  %0 = "ane.stack"(%values0, %values1) <{axis = 0 : i32}> : (tensor<3xi16>, tensor<3xi16>) -> (tensor<2x3xi16>)
  ane.return %0 : tensor<2x3xi16>
}

ane.program @stack.11 on ane opset ios18 (%values0: tensor<2x3xui16>, %values1: tensor<2x3xui16>, %values2: tensor<2x3xui16>) -> (tensor<2x3x3xui16>)
    attributes {inputs = [dense<"0x110003000700120002000600"> : tensor<2x3xui16>, dense<"0x020005001200110014001200"> : tensor<2x3xui16>, dense<"0x06000C000400080007000E00"> : tensor<2x3xui16>], expected = [dense<"0x110002000600030005000C00070012000400120011000800020014000700060012000E00"> : tensor<2x3x3xui16>]} {
  %0 = "ane.stack"(%values0, %values1, %values2) <{axis = -1 : i32}> : (tensor<2x3xui16>, tensor<2x3xui16>, tensor<2x3xui16>) -> (tensor<2x3x3xui16>)
  ane.return %0 : tensor<2x3x3xui16>
}

ane.program @tile.0 on ane opset ios15 (%x: tensor<3xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0x17C11543DFC0"> : tensor<3xf16>], expected = [dense<"0x17C11543DFC017C11543DFC0"> : tensor<6xf16>]} {
  %reps = ane.const dense<"0x02000000"> : tensor<1xi32>
  %0 = "ane.tile"(%x, %reps) : (tensor<3xf16>, tensor<1xi32>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @tile.1 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<4x9xf16>)
    attributes {inputs = [dense<"0x0138C2432EB54BC178433142"> : tensor<2x3xf16>], expected = [dense<"0x0138C2432EB50138C2432EB50138C2432EB54BC1784331424BC1784331424BC1784331420138C2432EB50138C2432EB50138C2432EB54BC1784331424BC1784331424BC178433142"> : tensor<4x9xf16>]} {
  %reps = ane.const dense<"0x0200000003000000"> : tensor<2xi32>
  %0 = "ane.tile"(%x, %reps) : (tensor<2x3xf16>, tensor<2xi32>) -> (tensor<4x9xf16>)
  ane.return %0 : tensor<4x9xf16>
}

ane.program @tile.2 on ane opset ios17 (%x: tensor<1x2x1x2xf16>) -> (tensor<1x4x3x2xf16>)
    attributes {inputs = [dense<"0xBD3B9441943D62BA"> : tensor<1x2x1x2xf16>], expected = [dense<"0xBD3B9441BD3B9441BD3B9441943D62BA943D62BA943D62BABD3B9441BD3B9441BD3B9441943D62BA943D62BA943D62BA"> : tensor<1x4x3x2xf16>]} {
  %reps = ane.const dense<"0x01000000020000000300000001000000"> : tensor<4xi32>
  %0 = "ane.tile"(%x, %reps) : (tensor<1x2x1x2xf16>, tensor<4xi32>) -> (tensor<1x4x3x2xf16>)
  ane.return %0 : tensor<1x4x3x2xf16>
}

ane.program @tile.3 on ane opset ios18 (%x: tensor<3xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0x113C5D40E34F0FBFCE6034C0"> : tensor<3xf32>], expected = [dense<"0x113C5D40E34F0FBFCE6034C0113C5D40E34F0FBFCE6034C0"> : tensor<6xf32>]} {
  %reps = ane.const dense<"0x02000000"> : tensor<1xi32>
  %0 = "ane.tile"(%x, %reps) : (tensor<3xf32>, tensor<1xi32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

ane.program @tile.4 on ane opset ios15 (%x: tensor<2x3xi32>) -> (tensor<4x9xi32>)
    attributes {inputs = [dense<"0xFEFFFFFF11000000000000000000000013000000F8FFFFFF"> : tensor<2x3xi32>], expected = [dense<"0xFEFFFFFF1100000000000000FEFFFFFF1100000000000000FEFFFFFF11000000000000000000000013000000F8FFFFFF0000000013000000F8FFFFFF0000000013000000F8FFFFFFFEFFFFFF1100000000000000FEFFFFFF1100000000000000FEFFFFFF11000000000000000000000013000000F8FFFFFF0000000013000000F8FFFFFF0000000013000000F8FFFFFF"> : tensor<4x9xi32>]} {
  %reps = ane.const dense<"0x0200000003000000"> : tensor<2xi32>
  %0 = "ane.tile"(%x, %reps) : (tensor<2x3xi32>, tensor<2xi32>) -> (tensor<4x9xi32>)
  ane.return %0 : tensor<4x9xi32>
}

ane.program @tile.5 on ane opset ios16 (%x: tensor<1x2x1x2xi1>) -> (tensor<1x4x3x2xi1>)
    attributes {inputs = [dense<[[[[false,false]],[[false,false]]]]> : tensor<1x2x1x2xi1>], expected = [dense<[[[[false,false],[false,false],[false,false]],[[false,false],[false,false],[false,false]],[[false,false],[false,false],[false,false]],[[false,false],[false,false],[false,false]]]]> : tensor<1x4x3x2xi1>]} {
  %reps = ane.const dense<"0x01000000020000000300000001000000"> : tensor<4xi32>
  %0 = "ane.tile"(%x, %reps) : (tensor<1x2x1x2xi1>, tensor<4xi32>) -> (tensor<1x4x3x2xi1>)
  ane.return %0 : tensor<1x4x3x2xi1>
}

ane.program @tile.6 on ane opset ios17 (%x: tensor<1x2x1x2xf32>) -> (tensor<1x4x3x2xf32>)
    attributes {inputs = [dense<"0x157735C0659070405DEE3FC0C0606EC0"> : tensor<1x2x1x2xf32>], expected = [dense<"0x157735C065907040157735C065907040157735C0659070405DEE3FC0C0606EC05DEE3FC0C0606EC05DEE3FC0C0606EC0157735C065907040157735C065907040157735C0659070405DEE3FC0C0606EC05DEE3FC0C0606EC05DEE3FC0C0606EC0"> : tensor<1x4x3x2xf32>]} {
  %reps = ane.const dense<"0x01000000020000000300000001000000"> : tensor<4xi32>
  %0 = "ane.tile"(%x, %reps) : (tensor<1x2x1x2xf32>, tensor<4xi32>) -> (tensor<1x4x3x2xf32>)
  ane.return %0 : tensor<1x4x3x2xf32>
}

ane.program @tile.7 on ane opset ios18 (%x: tensor<3xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0x0F000000090000000C000000"> : tensor<3xi32>], expected = [dense<"0x0F000000090000000C0000000F000000090000000C000000"> : tensor<6xi32>]} {
  %reps = ane.const dense<"0x02000000"> : tensor<1xi32>
  %0 = "ane.tile"(%x, %reps) : (tensor<3xi32>, tensor<1xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

ane.program @tile.8 on ane opset ios15 (%x: tensor<2x3xi1>) -> (tensor<4x9xi1>)
    attributes {inputs = [dense<[[false,false,false],[false,false,true]]> : tensor<2x3xi1>], expected = [dense<[[false,false,false,false,false,false,false,false,false],[false,false,true,false,false,true,false,false,true],[false,false,false,false,false,false,false,false,false],[false,false,true,false,false,true,false,false,true]]> : tensor<4x9xi1>]} {
  %reps = ane.const dense<"0x0200000003000000"> : tensor<2xi32>
  %0 = "ane.tile"(%x, %reps) : (tensor<2x3xi1>, tensor<2xi32>) -> (tensor<4x9xi1>)
  ane.return %0 : tensor<4x9xi1>
}

ane.program @transpose.0 on ane opset ios15 (%x: tensor<2x3xf16>) -> (tensor<3x2xf16>)
    attributes {inputs = [dense<"0xBD4008C1CDC33541133E3DB7"> : tensor<2x3xf16>], expected = [dense<"0xBD40354108C1133ECDC33DB7"> : tensor<3x2xf16>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 1, 0>}> : (tensor<2x3xf16>) -> (tensor<3x2xf16>)
  ane.return %0 : tensor<3x2xf16>
}

ane.program @transpose.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<4x2x3xf16>)
    attributes {inputs = [dense<"0x413C6E3825C0C2C30CBA44C17141BD411140D3400FB55DBB2ABD70BFC635983DA64046C1B741FB3E673FF6C0B73E0135"> : tensor<2x3x4xf16>], expected = [dense<"0x413C0CBA11402ABDA640673F6E3844C1D34070BF46C1F6C025C071410FB5C635B741B73EC2C3BD415DBB983DFB3E0135"> : tensor<4x2x3xf16>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 2, 0, 1>}> : (tensor<2x3x4xf16>) -> (tensor<4x2x3xf16>)
  ane.return %0 : tensor<4x2x3xf16>
}

ane.program @transpose.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x4x3xf16>)
    attributes {inputs = [dense<"0x7FBF6D41AD42BE36E23680BF35C074B7CCC306BE35C29A3C2DB739C0B84053BFA8BBE8BD80308C427EC35CC2FF432FC0"> : tensor<2x3x4xf16>], expected = [dense<"0x7FBFE236CCC36D4180BF06BEAD4235C035C2BE3674B79A3C2DB7A8BB7EC339C0E8BD5CC2B8408030FF4353BF8C422FC0"> : tensor<2x4x3xf16>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 0, -1, -2>}> : (tensor<2x3x4xf16>) -> (tensor<2x4x3xf16>)
  ane.return %0 : tensor<2x4x3xf16>
}

ane.program @transpose.3 on ane opset ios18 (%x: tensor<1x4x1x3xf16>) -> (tensor<1x3x1x4xf16>)
    attributes {inputs = [dense<"0xD43EF0C174BF3E3C613F25BFD1C31542ED4326C0B142C0BB"> : tensor<1x4x1x3xf16>], expected = [dense<"0xD43E3E3CD1C326C0F0C1613F1542B14274BF25BFED43C0BB"> : tensor<1x3x1x4xf16>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 0, 3, 2, 1>}> : (tensor<1x4x1x3xf16>) -> (tensor<1x3x1x4xf16>)
  ane.return %0 : tensor<1x3x1x4xf16>
}

ane.program @transpose.4 on ane opset ios15 (%x: tensor<2x1x3x2x2xf16>) -> (tensor<2x2x3x1x2xf16>)
    attributes {inputs = [dense<"0x75C1383C05BCC6C1203D8041FEC2C83D4942D0C188BA12B6103C34C3BE3D96C36443E131FFC131C2663A29C2EEBCF740"> : tensor<2x1x3x2x2xf16>], expected = [dense<"0x75C1103C203D64434942663A05BCBE3DFEC2FFC188BAEEBC383C34C38041E131D0C129C2C6C196C3C83D31C212B6F740"> : tensor<2x2x3x1x2xf16>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 4, 3, 2, 1, 0>}> : (tensor<2x1x3x2x2xf16>) -> (tensor<2x2x3x1x2xf16>)
  ane.return %0 : tensor<2x2x3x1x2xf16>
}

ane.program @transpose.5 on ane opset ios16 (%x: tensor<3xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xCC42F8B0ED34"> : tensor<3xf16>], expected = [dense<"0xCC42F8B0ED34"> : tensor<3xf16>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 0>}> : (tensor<3xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @transpose.6 on ane opset ios17 (%x: tensor<2x3xf32>) -> (tensor<3x2xf32>)
    attributes {inputs = [dense<"0xD262E33F99C36EC0E98B16C0B5CDFBBD6744A93F4AC86940"> : tensor<2x3xf32>], expected = [dense<"0xD262E33FB5CDFBBD99C36EC06744A93FE98B16C04AC86940"> : tensor<3x2xf32>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 1, 0>}> : (tensor<2x3xf32>) -> (tensor<3x2xf32>)
  ane.return %0 : tensor<3x2xf32>
}

ane.program @transpose.7 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<4x2x3xi32>)
    attributes {inputs = [dense<"0xFFFFFFFF0F0000000F000000EFFFFFFF10000000F4FFFFFF1200000013000000F4FFFFFFF3FFFFFFF4FFFFFF0D000000EFFFFFFF060000000E000000ECFFFFFFF0FFFFFFF8FFFFFF0D000000F5FFFFFFF5FFFFFF0A00000013000000FBFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0xFFFFFFFF10000000F4FFFFFFEFFFFFFFF0FFFFFFF5FFFFFF0F000000F4FFFFFFF3FFFFFF06000000F8FFFFFF0A0000000F00000012000000F4FFFFFF0E0000000D00000013000000EFFFFFFF130000000D000000ECFFFFFFF5FFFFFFFBFFFFFF"> : tensor<4x2x3xi32>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 2, 0, 1>}> : (tensor<2x3x4xi32>) -> (tensor<4x2x3xi32>)
  ane.return %0 : tensor<4x2x3xi32>
}

ane.program @transpose.8 on ane opset ios15 (%x: tensor<2x3x4xi1>) -> (tensor<2x4x3xi1>)
    attributes {inputs = [dense<[[[false,false,false,true],[false,true,false,false],[false,false,false,true]],[[false,false,true,false],[false,true,false,false],[true,true,true,true]]]> : tensor<2x3x4xi1>], expected = [dense<[[[false,false,false],[false,true,false],[false,false,false],[true,false,true]],[[false,false,true],[false,true,true],[true,false,true],[false,false,true]]]> : tensor<2x4x3xi1>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 0, -1, -2>}> : (tensor<2x3x4xi1>) -> (tensor<2x4x3xi1>)
  ane.return %0 : tensor<2x4x3xi1>
}

ane.program @transpose.9 on ane opset ios17 (%x: tensor<1x4x1x3xi8>) -> (tensor<1x3x1x4xi8>)
    attributes {inputs = [dense<"0xF6F3F8011008F4F31211FFF1"> : tensor<1x4x1x3xi8>], expected = [dense<"0xF601F411F310F3FFF80812F1"> : tensor<1x3x1x4xi8>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 0, 3, 2, 1>}> : (tensor<1x4x1x3xi8>) -> (tensor<1x3x1x4xi8>)
  ane.return %0 : tensor<1x3x1x4xi8>
}

ane.program @transpose.10 on ane opset ios17 (%x: tensor<2x1x3x2x2xui8>) -> (tensor<2x2x3x1x2xui8>)
    attributes {inputs = [dense<"0x110012060D02040300100300141213120C080A130601050C"> : tensor<2x1x3x2x2xui8>], expected = [dense<"0x11140D0C00061213040A030500120208100106120313000C"> : tensor<2x2x3x1x2xui8>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 4, 3, 2, 1, 0>}> : (tensor<2x1x3x2x2xui8>) -> (tensor<2x2x3x1x2xui8>)
  ane.return %0 : tensor<2x2x3x1x2xui8>
}

ane.program @transpose.11 on ane opset ios18 (%x: tensor<3xi16>) -> (tensor<3xi16>)
    attributes {inputs = [dense<"0x1400FEFFF9FF"> : tensor<3xi16>], expected = [dense<"0x1400FEFFF9FF"> : tensor<3xi16>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 0>}> : (tensor<3xi16>) -> (tensor<3xi16>)
  ane.return %0 : tensor<3xi16>
}

ane.program @transpose.12 on ane opset ios17 (%x: tensor<2x3xui16>) -> (tensor<3x2xui16>)
    attributes {inputs = [dense<"0x120011000E00130002001100"> : tensor<2x3xui16>], expected = [dense<"0x12001300110002000E001100"> : tensor<3x2xui16>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 1, 0>}> : (tensor<2x3xui16>) -> (tensor<3x2xui16>)
  ane.return %0 : tensor<3x2xui16>
}

ane.program @transpose.13 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4x3xf32>)
    attributes {inputs = [dense<"0x78D47A403297F9BFED3D174087E7A73F14481C3C4DFC1740E6E5F5BFE402A53F0F6E083F7C7845C06BE61EC0CB2305C023D303C00861AE3F69F0DBBDBF666C401D265DC06EC957BF8E62EBBFE2DA263F58D52740F94E79BFD9CBE83AE27C4ABE"> : tensor<2x3x4xf32>], expected = [dense<"0x78D47A4014481C3C0F6E083F3297F9BF4DFC17407C7845C0ED3D1740E6E5F5BF6BE61EC087E7A73FE402A53FCB2305C023D303C01D265DC058D527400861AE3F6EC957BFF94E79BF69F0DBBD8E62EBBFD9CBE83ABF666C40E2DA263FE27C4ABE"> : tensor<2x4x3xf32>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 0, -1, -2>}> : (tensor<2x3x4xf32>) -> (tensor<2x4x3xf32>)
  ane.return %0 : tensor<2x4x3xf32>
}

ane.program @transpose.14 on ane opset ios17 (%x: tensor<1x4x1x3xi32>) -> (tensor<1x3x1x4xi32>)
    attributes {inputs = [dense<"0x0500000002000000FDFFFFFFF2FFFFFF0F00000002000000ECFFFFFF0F000000F1FFFFFFEFFFFFFF0300000012000000"> : tensor<1x4x1x3xi32>], expected = [dense<"0x05000000F2FFFFFFECFFFFFFEFFFFFFF020000000F0000000F00000003000000FDFFFFFF02000000F1FFFFFF12000000"> : tensor<1x3x1x4xi32>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 0, 3, 2, 1>}> : (tensor<1x4x1x3xi32>) -> (tensor<1x3x1x4xi32>)
  ane.return %0 : tensor<1x3x1x4xi32>
}

ane.program @transpose.15 on ane opset ios18 (%x: tensor<2x1x3x2x2xi1>) -> (tensor<2x2x3x1x2xi1>)
    attributes {inputs = [dense<[[[[[true,true],[false,false]],[[false,true],[true,true]],[[false,false],[true,true]]]],[[[[true,true],[false,true]],[[false,false],[true,true]],[[false,false],[true,false]]]]]> : tensor<2x1x3x2x2xi1>], expected = [dense<[[[[[true,true]],[[false,false]],[[false,false]]],[[[false,false]],[[true,true]],[[true,true]]]],[[[[true,true]],[[true,false]],[[false,false]]],[[[false,true]],[[true,true]],[[true,false]]]]]> : tensor<2x2x3x1x2xi1>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 4, 3, 2, 1, 0>}> : (tensor<2x1x3x2x2xi1>) -> (tensor<2x2x3x1x2xi1>)
  ane.return %0 : tensor<2x2x3x1x2xi1>
}

ane.program @transpose.16 on ane opset ios17 (%x: tensor<3xi8>) -> (tensor<3xi8>)
    attributes {inputs = [dense<"0xF90F02"> : tensor<3xi8>], expected = [dense<"0xF90F02"> : tensor<3xi8>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 0>}> : (tensor<3xi8>) -> (tensor<3xi8>)
  ane.return %0 : tensor<3xi8>
}

ane.program @transpose.17 on ane opset ios17 (%x: tensor<2x3xui8>) -> (tensor<3x2xui8>)
    attributes {inputs = [dense<"0x030E03071210"> : tensor<2x3xui8>], expected = [dense<"0x03070E120310"> : tensor<3x2xui8>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 1, 0>}> : (tensor<2x3xui8>) -> (tensor<3x2xui8>)
  ane.return %0 : tensor<3x2xui8>
}

ane.program @transpose.18 on ane opset ios17 (%x: tensor<2x3x4xi16>) -> (tensor<4x2x3xi16>)
    attributes {inputs = [dense<"0x0E001300FFFFF0FFEFFFF6FFECFFF8FF01001000F9FF0000EFFFF9FF1200FFFF0600ECFFFDFF0B00F0FF0900F4FF0B00"> : tensor<2x3x4xi16>], expected = [dense<"0x0E00EFFF0100EFFF0600F0FF1300F6FF1000F9FFECFF0900FFFFECFFF9FF1200FDFFF4FFF0FFF8FF0000FFFF0B000B00"> : tensor<4x2x3xi16>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 2, 0, 1>}> : (tensor<2x3x4xi16>) -> (tensor<4x2x3xi16>)
  ane.return %0 : tensor<4x2x3xi16>
}

ane.program @transpose.19 on ane opset ios18 (%x: tensor<2x3x4xui16>) -> (tensor<2x4x3xui16>)
    attributes {inputs = [dense<"0x0F001400140011000D00000001000200030009000D0003000C0014000400140008000A000100080006000A0012001300"> : tensor<2x3x4xui16>], expected = [dense<"0x0F000D000300140000000900140001000D001100020003000C000800060014000A000A00040001001200140008001300"> : tensor<2x4x3xui16>]} {
  %0 = "ane.transpose"(%x) <{perm = array<i32: 0, -1, -2>}> : (tensor<2x3x4xui16>) -> (tensor<2x4x3xui16>)
  ane.return %0 : tensor<2x4x3xui16>
}
