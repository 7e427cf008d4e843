// Made by test/numeric/make-goldens.py: inputs and expected results stand in attributes.
ane.program @abs.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x3C3D894297C1DC39F542D93D84C3"> : tensor<7xf16>], expected = [dense<"0x3C3D89429741DC39F542D93D8443"> : tensor<7xf16>]} {
  %0 = "ane.abs"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @abs.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x004469C0EF3239C12B43E2C38A4116C3C8BDEABD6F3F8939D0C3BE3CB1C2"> : tensor<3x5xf16>], expected = [dense<"0x00446940EF3239412B43E2438A411643C83DEA3D6F3F8939D043BE3CB142"> : tensor<3x5xf16>]} {
  %0 = "ane.abs"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @abs.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xAE3EE3BEF43DFAC2C43D7F41FC3F7E4046C3B84377C00438153A7BC344C30541ED423A3A"> : tensor<2x1x9xf16>], expected = [dense<"0xAE3EE33EF43DFA42C43D7F41FC3F7E404643B84377400438153A7B4344430541ED423A3A"> : tensor<2x1x9xf16>]} {
  %0 = "ane.abs"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @abs.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xBA3A07BD5FBD7BB288B8F53EDCB76A3F87B87E1D5143F443B13746C191C0EBC3ED383E404542E93AE4C137C244C12E43"> : tensor<1x4x1x6xf16>], expected = [dense<"0xBA3A073D5F3D7B328838F53EDC376A3F87387E1D5143F443B13746419140EB43ED383E404542E93AE441374244412E43"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.abs"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @abs.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x9FBD46C2053D76BBF241D3426B35A5C3954286B0D1C3A5BC4CC358422F42FE3F"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x9F3D4642053D763BF241D3426B35A54395428630D143A53C4C4358422F42FE3F"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.abs"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @abs.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xF7B2"> : tensor<f16>], expected = [dense<"0xF732"> : tensor<f16>]} {
  %0 = "ane.abs"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @abs.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000000007C007C007E003C003CFF7BFF7B0100010000680038003E00410041"> : tensor<16xf16>]} {
  %0 = "ane.abs"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @abs.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x229D67C0C17D30BFFC30B53E30220BC07778DF3F63EBDDBEC00ADF3F"> : tensor<7xf32>], expected = [dense<"0x229D6740C17D303FFC30B53E30220B407778DF3F63EBDD3EC00ADF3F"> : tensor<7xf32>]} {
  %0 = "ane.abs"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @abs.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x4191C1BFCEE4713F1EFA47BE348FB7BFB9A6B2BFD0B151403B7D154059E01340B30E083F59B58DBF19006CC002293EC0AADE88BF234D67C085E34740"> : tensor<3x5xf32>], expected = [dense<"0x4191C13FCEE4713F1EFA473E348FB73FB9A6B23FD0B151403B7D154059E01340B30E083F59B58D3F19006C4002293E40AADE883F234D674085E34740"> : tensor<3x5xf32>]} {
  %0 = "ane.abs"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @abs.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x542CE1BF3D8479BE383E2B3F19DA1E40C01308C0F7225CC009364840CE62933FE50252C06BC52AC043E8CF3ED8701F4037728B3E0F4564C0562417C009467FC0BC3369C079AE09BF"> : tensor<2x1x9xf32>], expected = [dense<"0x542CE13F3D84793E383E2B3F19DA1E40C0130840F7225C4009364840CE62933FE50252406BC52A4043E8CF3ED8701F4037728B3E0F4564405624174009467F40BC33694079AE093F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.abs"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @abs.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000000000807F0000807F0000C07F0000803F0000803F00E07F4700E07F4759D9803359D98033001000450000003F0000C03F0000204000002040"> : tensor<16xf32>]} {
  %0 = "ane.abs"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @abs.11 on ane opset ios15 (%x: tensor<1x4x1x6xi32>) -> (tensor<1x4x1x6xi32>)
    attributes {inputs = [dense<"0xECFFFFFF0400000008000000F6FFFFFFF6FFFFFF0900000007000000130000000D000000F6FFFFFF01000000FCFFFFFF09000000EFFFFFFF0A000000110000001000000011000000F3FFFFFF11000000FFFFFFFF0F0000001300000010000000"> : tensor<1x4x1x6xi32>], expected = [dense<"0x1400000004000000080000000A0000000A0000000900000007000000130000000D0000000A000000010000000400000009000000110000000A0000001100000010000000110000000D00000011000000010000000F0000001300000010000000"> : tensor<1x4x1x6xi32>]} {
  %0 = "ane.abs"(%x) : (tensor<1x4x1x6xi32>) -> (tensor<1x4x1x6xi32>)
  ane.return %0 : tensor<1x4x1x6xi32>
}

ane.program @abs.12 on ane opset ios16 (%x: tensor<1x2x2x1x4xi32>) -> (tensor<1x2x2x1x4xi32>)
    attributes {inputs = [dense<"0xF6FFFFFF0E00000012000000FEFFFFFFF2FFFFFF140000000A000000140000000B000000060000000100000003000000F1FFFFFF05000000FDFFFFFFF3FFFFFF"> : tensor<1x2x2x1x4xi32>], expected = [dense<"0x0A0000000E00000012000000020000000E000000140000000A000000140000000B0000000600000001000000030000000F00000005000000030000000D000000"> : tensor<1x2x2x1x4xi32>]} {
  %0 = "ane.abs"(%x) : (tensor<1x2x2x1x4xi32>) -> (tensor<1x2x2x1x4xi32>)
  ane.return %0 : tensor<1x2x2x1x4xi32>
}

ane.program @abs.13 on ane opset ios17 (%x: tensor<i32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xF5FFFFFF"> : tensor<i32>], expected = [dense<"0x0B000000"> : tensor<i32>]} {
  %0 = "ane.abs"(%x) : (tensor<i32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @acos.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x7FB463B53BB7593082BAB738C437"> : tensor<7xf16>], expected = [dense<"0x6C3FA83F1440BD3D0B41863B423C"> : tensor<7xf16>]} {
  %0 = "ane.acos"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @acos.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xA036A0B51DBB30B779BAD63749381D3BC6B630358337513A013AE338423B"> : tensor<3x5xf16>], expected = [dense<"0x933CB83F5541134007413C3C063C9B370440F63C543C4939C7394F3BF236"> : tensor<3x5xf16>]} {
  %0 = "ane.acos"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @acos.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x1C29A0B6C4AEBDBAE9343E38F13BFCB9BE3A31B45634A02EEDB272B92AB3353A88B6D139"> : tensor<2x1x9xf16>], expected = [dense<"0x203EFE3FB53E2541093D0C3CC02FD5408C38583F2F3DDE3D283FA440303F7639F73F0E3A"> : tensor<2x1x9xf16>]} {
  %0 = "ane.acos"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @acos.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x3BB703AC12B65BB2B5B95DBA19B871B92E341D34E5BAB13A6436C7B3E1B26A39E63623BA54ADE83AD93BA83830BA22B8"> : tensor<1x4x1x6xf16>], expected = [dense<"0x1440893ED73F153FBB40FB403840A3403A3D3E3D3841A438A43C443F263F9F3A803CE4409E3E3C384132993BE9403A40"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.acos"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @acos.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x88B915BA46A4CCBB83340135AF31EFB7EF3572B91530073BD7332C3876386137"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xAB40DE405A3ED541243D033D923D2E40C33CA440C63DF9374B3D173CD63B5E3C"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.acos"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @acos.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x52B9"> : tensor<f16>], expected = [dense<"0x9940"> : tensor<f16>]} {
  %0 = "ane.acos"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @acos.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x483E483E007E007E007E00004842007E007E483E483E007E303C007E007E007E"> : tensor<16xf16>]} {
  %0 = "ane.acos"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @acos.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x290B103F8EA9B2BE0727FF3ED43E13BF961F9C3EF77E89BD3067523E"> : tensor<7xf32>], expected = [dense<"0x9522793F04B0F63F2B49863F63C00B404166A13F72A9D13FA892AE3F"> : tensor<7xf32>]} {
  %0 = "ane.acos"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @acos.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xBAF09D3E31CD75BFCF78DBBE5A1579BF6166793F40F574BF157C6D3F1D20613FB63A73BF3B3252BF028FA9BE5FB3CD3EB2DA223FB2D0663FDB78B839"> : tensor<3x5xf32>], expected = [dense<"0x14ECA03FACEF36401EE20040AA263A400A07693E3E3236400DECC33E6B0EFE3EF6C234409D2E22407244F43F5A24943FCD9C613F6103E53E5304C93F"> : tensor<3x5xf32>]} {
  %0 = "ane.acos"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @acos.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x054D31BFF52544BF0A72DA3D28AFB6BD7B6405BF3D532B3FF0E53D3FCCC3E2BEFB1B5C3FE2825ABF8A6089BD4C450C3DB51E9C3D5F9A6E3EF6DF36BF2921413FDA67303DB71343BF"> : tensor<2x1x9xf32>], expected = [dense<"0xB27E1540BD651C401162BB3FB17ED43FF59B0740C36D563FF62C3C3F69E50140B431093F27FD25408AA7D13F78ADC43F824BBF3FB9F5AA3FB4741740464E373F2C8CC33F74FB1B40"> : tensor<2x1x9xf32>]} {
  %0 = "ane.acos"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @acos.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0xDB0FC93FDB0FC93F0000C07F0000C07F0000C07F00000000DB0F49400000C07F0000C07FDA0FC93FDB0FC93F0000C07F920A863F0000C07F0000C07F0000C07F"> : tensor<16xf32>]} {
  %0 = "ane.acos"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @add.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xB6C330410F3B5734A9BBE1423BC242431CBF14434BAF87C2DEB46EC3D743A7C27238C94129B0B9C069C346BFAABE5DB5"> : tensor<2x3x4xf16>, dense<"0x323E5CC0ACB86D3C7D3E0AC0AD3AD042BB430FBD43B7B2C1ADBA9F3C293CC043983D28C34441274210BE603E2EC31B3E"> : tensor<2x3x4xf16>], expected = [dense<"0x9DC0A036C634833D5139AE3D90C009472D408C408BB81CC68EBC1EC1F6446438D13F7CB90141B83938C530B342C5C43C"> : tensor<2x3x4xf16>]} {
  %0 = "ane.add"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @add.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0x8FB040410BB1F0C318433C417F3DCC3F51BBBA43"> : tensor<2x5xf16>], expected = [dense<"0x7CC3CCBB84C392C7C0AADCBB74C09ABE84C43834"> : tensor<2x5xf16>]} {
  %y = ane.const dense<"0x33C3"> : tensor<f16>
  %0 = "ane.add"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @add.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0xF2BFE9BC7AC161C2C438"> : tensor<5xf16>], expected = [dense<"0x7438433D40B22CB94742"> : tensor<5xf16>]} {
  %x = ane.const dense<"0x1641"> : tensor<f16>
  %0 = "ane.add"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @add.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x15412B42FC3794BA98C001B5EABCDA4078C285C2A63E47B81CBF5D3C68C22741553EA1B9A5412134383A08C3123D8D3D"> : tensor<2x3x4xf16>, dense<"0x4BC37EC236387C39"> : tensor<4xf16>], expected = [dense<"0x6CBC30B11A3C60B0F2C51EC39EB93942E2C682C66040D4306CC550C05AC1864220C0E6C3B2428C3BBDC1C3C62D3F2640"> : tensor<2x3x4xf16>]} {
  %0 = "ane.add"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @add.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x97C0DE43A43C"> : tensor<1x3x1xf16>], expected = [dense<"0xE0BCB3C56C3D28BF02453C389647704479407DC0D044AA3E16BE12C368BC11C5B54463412045A63CBC3F20ADB54072BE"> : tensor<2x3x4xf16>]} {
  %y = ane.const dense<"0x4E3CCFC24D430C38313AF6BCC63C8BC1"> : tensor<2x1x4xf16>
  %0 = "ane.add"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @add.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xFF4249BFA0415EC1"> : tensor<1x4x1x1xf16>], expected = [dense<"0x7447063C2145E944523DEF44FE3B94C1E2C40E409D3E32385A420E4474B87E45AC42C02804C50EC518B984C486C639C0"> : tensor<1x4x1x6xf16>]} {
  %x = ane.const dense<"0xE943FCC0873EA53D56C0BF3DA441BDBB1FC2B343F342B140D135F63CBDC25D4131388DC1ABC0BFC0184053BFAEC39538"> : tensor<1x4x1x6xf16>
  %0 = "ane.add"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @add.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
    attributes {inputs = [dense<"0xC4404A43313C"> : tensor<3xf16>, dense<"0x1A4212C1CFC171C23BC34E3A"> : tensor<2x1x3xf16>], expected = [dense<"0x6F45703C6DBFB4BA8027583F"> : tensor<2x1x3xf16>]} {
  %0 = "ane.add"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
  ane.return %0 : tensor<2x1x3xf16>
}

ane.program @add.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0x93C109C3B04343B94FC1D53CA3BF0B43B9BFFBB8D3408CB2"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0x88C600B2F1443041FC39AAB9A8C5DA46A8BA4241D0453EC0"> : tensor<1x2x2x1x3xf16>]} {
  %y = ane.const dense<"0x7EC3A942653C8142CE42AABF"> : tensor<2x1x3xf16>
  %0 = "ane.add"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @add.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0x7AB9"> : tensor<1xf16>], expected = [dense<"0xFE3A23BFA0426ABD0AC23C37"> : tensor<6xf16>]} {
  %x = ane.const dense<"0x3C3E66BCFF435AB9ACC08C3C"> : tensor<6xf16>
  %0 = "ane.add"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @add.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x80BE"> : tensor<1x1xf16>, dense<"0xCC407FBCE73E4FC181B5DF3B"> : tensor<2x3xf16>], expected = [dense<"0x303A80C1702E48C4E0BF21B9"> : tensor<2x3xf16>]} {
  %0 = "ane.add"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

// pairs of special values
ane.program @add.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xf16>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<"0x0000007C00FC007E003E00C0FF7B0100007C007C007E007E007C007C007C007C00FC007E00FC007E00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E007C00FC007E004200B8FF7B003E00C0007C00FC007E00B800C4FF7B00C0FF7B007C00FC007EFF7BFF7B007CFF7B0100007C00FC007E003E00C0FF7B0200"> : tensor<8x8xf16>]} {
  %0 = "ane.add"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xf16>)
  ane.return %0 : tensor<8x8xf16>
}

ane.program @add.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xC3AA2EC046BD4340C83D42BFB99437C0A213B03F05A114C06D0F39C03CDD343F499A36C0374842C003BE57BF84812B402151863FCD2FB43F4C70E4BF14F965404C8517BF5AE2C63FE3DE7B40E6290E40536149C0950B83BFE95C6C40128A0840"> : tensor<2x3x4xf32>, dense<"0xA7F94440B2D83A405E552DBF2E5654C0EA8351BF8FC95840CF4A00BFA6D1D23FC0959ABFA3C754C0D8643940910A4B3FA4D524C0943C1CBF5C8FC3BF3E3B564074FA35406E15ECBFD8C37640478A613FEA57AD3F98CAAEBE413F1FC0AFFC93BF"> : tensor<2x3x4xf32>], expected = [dense<"0x2077B23EFC4ABF4093C9B7BF74F5C5C05AA30E3F1451883F212259C022A0164094F281C0ED87CBC05775034028445E40275AC3BF06234C3FD4FF53C0291ADE402119104050CC94BE5E51F940788C4640BC6AE5BF3BBEAEBF503B9A3FEA2E7A3F"> : tensor<2x3x4xf32>]} {
  %0 = "ane.add"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @add.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x915B463E"> : tensor<f32>], expected = [dense<"0xC0CD96BFF7233B4000A6494065D79B3F7E2C2FBF"> : tensor<5xf32>]} {
  %y = ane.const dense<"0x3299AFBF3EBE2E4047403D40F30B833F62C360BF"> : tensor<5xf32>
  %0 = "ane.add"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @add.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x75637F40617A1CC0F8CB73C0B198033F402139C08283254000E20FC07CBC54C0"> : tensor<2x1x4xf32>], expected = [dense<"0x57C8C74080D244BE7E3DC7BF65133140F33C9F40DFC7BABF86B534C03CF9BF3FAF09044014EA8BC0DF92B7C034E7B4BF1CD023BF5ED89A400072963B861E89BF9D15F4BFF49964401D97A1BF0AA615C0833D9AC0F0A6283FE39D85C0210BA8C0"> : tensor<2x3x4xf32>]} {
  %x = ane.const dense<"0x392D1040C6597C3F8CB3F6BF"> : tensor<1x3x1xf32>
  %0 = "ane.add"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @add.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
    attributes {inputs = [dense<"0x5918CCBE0C1C67C09E510040"> : tensor<3xf32>, dense<"0xFEA43A404D27313F8D8200BFD181FD3FF7676540B81CE03F"> : tensor<2x1x3xf32>], expected = [dense<"0xF321214039D23AC0F661C03FBB7BCA3F800ADABCFA5F7040"> : tensor<2x1x3xf32>]} {
  %0 = "ane.add"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
  ane.return %0 : tensor<2x1x3xf32>
}

ane.program @add.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0x671309407A46733EDDA7EE3F30E6574010910240988356C0"> : tensor<6xf32>], expected = [dense<"0x21AF404043A08D3FA8EF2E40F5C08740CA2C3A40DEE71EC0"> : tensor<6xf32>]} {
  %y = ane.const dense<"0xE86E5E3F"> : tensor<1xf32>
  %0 = "ane.add"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

// pairs of special values
ane.program @add.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xf32>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D980330000807F0000807F0000C07F0000C07F0000807F0000807F0000807F0000807F000080FF0000C07F000080FF0000C07F000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000807F000080FF0000C07F00004040000000BF80E17F470100C03F000000C00000807F000080FF0000C07F000000BF000080C000DE7F47FFFFFFBF00E07F470000807F000080FF0000C07F80E17F4700DE7F4700E0FF4700E07F4759D980330000807F000080FF0000C07F0100C03FFFFFFFBF00E07F4759D90034"> : tensor<8x8xf32>]} {
  %0 = "ane.add"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xf32>)
  ane.return %0 : tensor<8x8xf32>
}

ane.program @add.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xFFFFFFFFF1FFFFFFECFFFFFF00000000130000000C0000001200000010000000F3FFFFFFF0FFFFFF020000000B000000FFFFFFFFFDFFFFFFECFFFFFFFBFFFFFFFFFFFFFF07000000ECFFFFFFF5FFFFFFFAFFFFFF08000000FCFFFFFF03000000"> : tensor<2x3x4xi32>, dense<"0x01000000020000000100000001000000030000000100000000000000FDFFFFFFFEFFFFFF00000000FDFFFFFF0000000002000000FFFFFFFF0300000002000000FFFFFFFFFDFFFFFF03000000FEFFFFFF02000000FEFFFFFFFFFFFFFF01000000"> : tensor<2x3x4xi32>], expected = [dense<"0x00000000F3FFFFFFEDFFFFFF01000000160000000D000000120000000D000000F1FFFFFFF0FFFFFFFFFFFFFF0B00000001000000FCFFFFFFEFFFFFFFFDFFFFFFFEFFFFFF04000000EFFFFFFFF3FFFFFFFCFFFFFF06000000FBFFFFFF04000000"> : tensor<2x3x4xi32>]} {
  %0 = "ane.add"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @add.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x10000000"> : tensor<i32>], expected = [dense<"0x0F000000120000000F000000100000000F000000"> : tensor<5xi32>]} {
  %y = ane.const dense<"0xFFFFFFFF02000000FFFFFFFF00000000FFFFFFFF"> : tensor<5xi32>
  %0 = "ane.add"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @add.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xFEFFFFFFFEFFFFFFFFFFFFFF03000000FDFFFFFF0100000001000000FFFFFFFF"> : tensor<2x1x4xi32>], expected = [dense<"0xFDFFFFFFFDFFFFFFFEFFFFFF02000000FAFFFFFFFAFFFFFFFBFFFFFFFFFFFFFF12000000120000001300000017000000FCFFFFFF0000000000000000FEFFFFFFF9FFFFFFFDFFFFFFFDFFFFFFFBFFFFFF11000000150000001500000013000000"> : tensor<2x3x4xi32>]} {
  %x = ane.const dense<"0xFFFFFFFFFCFFFFFF14000000"> : tensor<1x3x1xi32>
  %0 = "ane.add"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @add.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
    attributes {inputs = [dense<"0xF6FFFFFFF3FFFFFFFFFFFFFF"> : tensor<3xi32>, dense<"0x01000000FEFFFFFF01000000FEFFFFFF02000000FEFFFFFF"> : tensor<2x1x3xi32>], expected = [dense<"0xF7FFFFFFF1FFFFFF00000000F4FFFFFFF5FFFFFFFDFFFFFF"> : tensor<2x1x3xi32>]} {
  %0 = "ane.add"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
  ane.return %0 : tensor<2x1x3xi32>
}

ane.program @add.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0xF8FFFFFFFAFFFFFFFCFFFFFF0A00000006000000FAFFFFFF"> : tensor<6xi32>], expected = [dense<"0xFAFFFFFFFCFFFFFFFEFFFFFF0C00000008000000FCFFFFFF"> : tensor<6xi32>]} {
  %y = ane.const dense<"0x02000000"> : tensor<1xi32>
  %0 = "ane.add"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

// int32 wraps
ane.program @add.22 on ane opset ios15 (%x: tensor<4xi32>, %y: tensor<4xi32>) -> (tensor<4xi32>)
    attributes {inputs = [dense<"0xFFFFFF7F00000080000001000000FFFF"> : tensor<4xi32>, dense<"0x01000000FFFFFFFF0000010001000100"> : tensor<4xi32>], expected = [dense<"0x00000080FFFFFF7F0000020001000000"> : tensor<4xi32>]} {
  %0 = "ane.add"(%x, %y) : (tensor<4xi32>, tensor<4xi32>) -> (tensor<4xi32>)
  ane.return %0 : tensor<4xi32>
}

ane.program @asin.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x16B787B7CA34353951B984B2462C"> : tensor<7xf16>], expected = [dense<"0x57B7D6B7DD34AC39D1B990B2472C"> : tensor<7xf16>]} {
  %0 = "ane.asin"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @asin.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xBBA8DFA30CB9C5BA87BB7B3896B32B39F8BA90B5CB3BF02B54B798332139"> : tensor<3x5xf16>], expected = [dense<"0xBBA8DFA376B909BCE7BCC138A9B39E393BBCAEB55F3DF12B9DB7AB339139"> : tensor<3x5xf16>]} {
  %0 = "ane.asin"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @asin.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x41A96EBA82B91A3A8CB1EFADE23660B88E2D8DBA3035D4B84131C03BD836D2BA8D3B59B8"> : tensor<2x1x9xf16>], expected = [dense<"0x41A978BB13BAF13A93B1F1AD1D37A1B8902DADBB48352FB94731483D123715BCF03C99B8"> : tensor<2x1x9xf16>]} {
  %0 = "ane.asin"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @asin.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x443615B62D348DB6EABA6FB6613A793A31B4CDB0DD11FF39A63872388E1C1839C12F34AD173ABC376F3BBA3B0D3704BB"> : tensor<1x4x1x6xf16>], expected = [dense<"0x70363DB63A34C0B62DBC9FB6623B8A3B3EB4D2B0DD11C73AF638B7388E1C8639C62F35ADEC3A0938C53C3C3D4D3747BC"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.asin"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @asin.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xB6B70D39EB37E2B87AB973B85F37CD377BB873BB483541A8FFB879B858B9B23B"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x06B87739243841B908BAB8B8A9371338C1B8CABC623541A865B9BFB8DAB92D3D"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.asin"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @asin.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x8237"> : tensor<f16>], expected = [dense<"0xD137"> : tensor<f16>]} {
  %0 = "ane.asin"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @asin.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007E007E007E483E48BE007E007E01000180007E3038007E007E007E"> : tensor<16xf16>]} {
  %0 = "ane.asin"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @asin.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x89D6763F3DE7533FEAB7CBBED9C6B7BD779E023E0E543DBF3E350B3E"> : tensor<7xf32>], expected = [dense<"0xBBB6A63FE39E793F6184D1BE3806B8BDD1F9023E9D1955BFEFA30B3E"> : tensor<7xf32>]} {
  %0 = "ane.asin"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @asin.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xA404C23ECFFE043D572303BF2F39413F75374A3F53001D3F8B75C4BC247194BEACCDCD3EDBF01B3EA2674DBF5A4AE23BDDF05FBFA8F57A3E3B15E5BE"> : tensor<3x5xf32>], expected = [dense<"0x72FDC63ECB04053D0AAE09BF0CF65A3F0521693FCF03293F5D7AC4BCB99A96BEBDCAD33ECA8C1C3EF5656EBFD04AE23B935088BFD28A7D3E9582EDBE"> : tensor<3x5xf32>]} {
  %0 = "ane.asin"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @asin.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x8F5235BD0E1E393FAA33E13EFF9C133F985DAF3E5215DABE332F283F1FB0543FB0D23ABE671CBDBDC8E1D8BEF2E117BEE8DAC03DBB66C03E5F7DB9BE716C713F6FF9DCBE51D2613E"> : tensor<2x1x9xf32>], expected = [dense<"0xBC6135BDD5EC4E3FF12DE93E07551D3F39FDB23E5348E1BEBE7F373F5C067B3F11E03BBE7761BDBD9DF4DFBEF17118BE2A24C13D7E3EC53EBCCEBDBEDEA89D3F917BE4BE76B1633E"> : tensor<2x1x9xf32>]} {
  %0 = "ane.asin"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @asin.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000C07F0000C07F0000C07FDB0FC93FDB0FC9BF0000C07F0000C07F59D9803359D980B30000C07F920A063F0000C07F0000C07F0000C07F"> : tensor<16xf32>]} {
  %0 = "ane.asin"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @atan.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x7B40F4C33E3CAC42893D51BEC443"> : tensor<7xf16>], expected = [dense<"0x9B3C4CBD853A1E3D8F3B06BC463D"> : tensor<7xf16>]} {
  %0 = "ane.atan"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @atan.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x00BE2D3C3DC2FA3E72BCE642D842124388BB16406DBF9BC0943FEAC3ECBD"> : tensor<3x5xf16>], expected = [dense<"0xDDBB753A0BBD333CB4BA283D253D2E3D0BBA763C4FBCA5BC573C4BBDD0BB"> : tensor<3x5xf16>]} {
  %0 = "ane.atan"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @atan.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x1C3716426EC0DA3C9F42B2B16D3C55C1324030AC4F43BDA442C1DEC19C4382B12A363841"> : tensor<2x1x9xf16>], expected = [dense<"0xB136033D96BC0D3B1C3DA3B1B03AD9BC813C2EAC373DBDA4D4BCF8BC413D74B1E235D23C"> : tensor<2x1x9xf16>]} {
  %0 = "ane.atan"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @atan.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xA0C1DD3E6E4132BFBD3265BE1B4158C39EB1ED26D5C17B3F134396C02F4062C2CBC2803F3CC2B242613D343E26433DC3"> : tensor<1x4x1x6xf16>], expected = [dense<"0xEBBC2C3CDF3C41BCA4320CBCCA3C38BD8FB1ED26F6BC523C2E3DA3BC803C12BD23BD533C0BBD1F3D733BFC3B313D34BD"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.atan"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @atan.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xFE2EA5C1E94082C166416B3EF5C26BC0A64314C1F3320C3E8B4281BFDD330CB8"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xF72EECBCBC3CE4BCDD3C0E3C2ABD95BC433DC8BCD832E43B193D53BCB6337EB7"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.atan"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @atan.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xD738"> : tensor<f16>], expected = [dense<"0x5A38"> : tensor<f16>]} {
  %0 = "ane.atan"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @atan.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080483E48BE007E483A48BA483E48BE01000180483E6B37DD3BC33CC3BC"> : tensor<16xf16>]} {
  %0 = "ane.atan"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @atan.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xD33542BF32D16A4030713CC02689BD3F160A2840FC2F56BE5A0E4D3F"> : tensor<7xf32>], expected = [dense<"0x1E2526BFA300A73F7B279FBFAD107A3F8C7B9A3FB12453BEC6E32C3F"> : tensor<7xf32>]} {
  %0 = "ane.atan"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @atan.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xBF87033FE443943F7B2B46C03A8D97BE539461400CB0A6BFE512BF3E39E1A73FD5766F40D8771BC03A5DBB3F6EC300C0F4837B4091B694BEF1CC7040"> : tensor<3x5xf32>], expected = [dense<"0x3901F33E99CE5B3FBD13A1BF385893BE2AADA53FBC7A6ABFCBE0B63E205C6B3F2FA2A73F611397BFAAB1783FDA048EBF112BA93F18BB90BE90CFA73F"> : tensor<3x5xf32>]} {
  %0 = "ane.atan"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @atan.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x59DD7AC0BF9F293FD10F6040C362A5BFB7FAE23A44DC363FD10FAB3FD6753240E44CDD3FE954E43FAD0CCEBFB6C43C4086D014402EC93DBFB1A30D3F6D9CBFBEDBFA45C03E5658C0"> : tensor<2x1x9xf32>], expected = [dense<"0xC116A9BF33CE153FEB72A53F428269BFA8FAE23A39C91E3FF0AB6D3FA5FC9C3FCCF0853F82A9873F22E981BFBB389F3F0613953F375023BF175F013F7859B7BE8C0AA1BFC13EA4BF"> : tensor<2x1x9xf32>]} {
  %0 = "ane.atan"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @atan.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x0000000000000080DB0FC93FDB0FC9BF0000C07FDB0F493FDB0F49BF5B0FC93F5B0FC9BF59D9803359D980B3DDFFC83F3863ED3E5F987B3F6C5B983F6C5B98BF"> : tensor<16xf32>]} {
  %0 = "ane.atan"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @atanh.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xFB39DAB85EB8CBB690B994B948B9"> : tensor<7xf16>], expected = [dense<"0xBD3BA0B9E6B840B7DEBAE5BA58BA"> : tensor<7xf16>]} {
  %0 = "ane.atanh"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @atanh.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xB823FF3333A920B3D333C53845B80D28413B1CB48031A5BAC62FFBB843B7"> : tensor<3x5xf16>], expected = [dense<"0xB823163434A93FB3FC337F39C3B80D28093E34B48E31C3BCD02FD5B9D5B7"> : tensor<3x5xf16>]} {
  %0 = "ane.atanh"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @atanh.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x33345635DD9E543836B9573AE8A7D5AD56AFE33937B42DA3EE3A4FB16AAE583649B4983B"> : tensor<2x1x9xf16>], expected = [dense<"0x4D348C35DD9ED83839BA503CE9A7D9AD5EAF883B51B42DA3453D5CB170AEB63664B44C3F"> : tensor<2x1x9xf16>]} {
  %0 = "ane.atanh"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @atanh.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x392D82B53C3501BA49B8D739B03AFFB52ABA50B9A4B22834A23AB2058923DBB2F939E7BAC23404BB28BAD1338936BB2C"> : tensor<1x4x1x6xf16>], expected = [dense<"0x3C2DBEB56F35CBBBC9B86E3BD53C4EB616BC66BABDB24134BE3CB2058923F7B2B93B37BDE83473BD14BCFA33F136BD2C"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.atanh"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @atanh.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x3137783975B572BB4EB4D7BA88A09036933074B8F238863BF8394DBA5133CA39"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xBF37B03AAFB5A7BE6AB419BD88A0F9369B3006B9C739F83EB63B43BC7333523B"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.atanh"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @atanh.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x9CB9"> : tensor<f16>], expected = [dense<"0xF5BA"> : tensor<f16>]} {
  %0 = "ane.atanh"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @atanh.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007E007E007E007C00FC007E007E01000180007E6538007E007E007E"> : tensor<16xf16>]} {
  %0 = "ane.atanh"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @atanh.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x901D10BF65301BBFCB03463EEF7270BFB81ADC3E45ED023DDC260B3E"> : tensor<7xf32>], expected = [dense<"0xCD1B23BF73F133BF358A483E94A7DDBF1B66EB3EB1F8023D98040C3E"> : tensor<7xf32>]} {
  %0 = "ane.atanh"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @atanh.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xFEF93A3E3C8D48BF088101BED4D8DD3ED258013FCC5F143F0C94493F32EB103F33A2633E330AB2BE968632BE7EDD383E3BB452BF944D1D3FBA2E5FBF"> : tensor<3x5xf32>], expected = [dense<"0xDB183D3E95ED86BF803302BE568AED3EB76C0E3F5C6E293F9244883F9E49243F9C7F673E49C9B9BE435E34BEEEE93A3E4E4795BFEF4F373F7A97ABBF"> : tensor<3x5xf32>]} {
  %0 = "ane.atanh"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @atanh.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x7712ADBEDC6520BFFAA4FB3E67B87EBDE598413FB60597BE40AD5E3E226D86BEADB841BD1818203EB942633FC72FBD3E8E0725BF9C7239BF0DEC02BFFC07663DCDD860BF8251C43E"> : tensor<2x1x9xf32>], expected = [dense<"0x1928B4BE5B583CBF24BC093FA80C7FBD5FC47C3F65A59BBE314A623E47A689BEB4DD41BD006B213E5FA0B43F4294C63E131E44BFDAB66ABF758C10BF0346663D0525AFBF8BE3CE3E"> : tensor<2x1x9xf32>]} {
  %0 = "ane.atanh"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @atanh.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000C07F0000C07F0000C07F0000807F000080FF0000C07F0000C07F59D9803359D980B30000C07F549F0C3F0000C07F0000C07F0000C07F"> : tensor<16xf32>]} {
  %0 = "ane.atanh"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @cast.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x003800B8F63FF6BF445600000100"> : tensor<7xf16>], expected = [dense<"0x003800B8F63FF6BF445600000100"> : tensor<7xf16>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp16"}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @cast.1 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x003800B8F63FF6BF445600000100"> : tensor<7xf16>], expected = [dense<"0x0000003F000000BF00C0FE3F00C0FEBF0080C8420000000000008033"> : tensor<7xf32>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp32"}> : (tensor<7xf16>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @cast.2 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xi32>)
    attributes {inputs = [dense<"0x003800B8F63FF6BF445600000100"> : tensor<7xf16>], expected = [dense<"0x000000000000000001000000FFFFFFFF640000000000000000000000"> : tensor<7xi32>]} {
  %0 = "ane.cast"(%x) <{dtype = "int32"}> : (tensor<7xf16>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @cast.3 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xi1>)
    attributes {inputs = [dense<"0x003800B8F63FF6BF445600000100"> : tensor<7xf16>], expected = [dense<[true,true,true,true,true,false,true]> : tensor<7xi1>]} {
  %0 = "ane.cast"(%x) <{dtype = "bool"}> : (tensor<7xf16>) -> (tensor<7xi1>)
  ane.return %0 : tensor<7xi1>
}

ane.program @cast.4 on ane opset ios17 (%x: tensor<7xf16>) -> (tensor<7xi8>)
    attributes {inputs = [dense<"0x003800B8F63FF6BF445600000100"> : tensor<7xf16>], expected = [dense<"0x000001FF640000"> : tensor<7xi8>]} {
  %0 = "ane.cast"(%x) <{dtype = "int8"}> : (tensor<7xf16>) -> (tensor<7xi8>)
  ane.return %0 : tensor<7xi8>
}

ane.program @cast.5 on ane opset ios17 (%x: tensor<7xf16>) -> (tensor<7xui8>)
    attributes {inputs = [dense<"0x00380038F63FF63F445600000100"> : tensor<7xf16>], expected = [dense<"0x00000101640000"> : tensor<7xui8>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint8"}> : (tensor<7xf16>) -> (tensor<7xui8>)
  ane.return %0 : tensor<7xui8>
}

ane.program @cast.6 on ane opset ios17 (%x: tensor<7xf16>) -> (tensor<7xi16>)
    attributes {inputs = [dense<"0x003800B8F63FF6BF445600000100"> : tensor<7xf16>], expected = [dense<"0x000000000100FFFF640000000000"> : tensor<7xi16>]} {
  %0 = "ane.cast"(%x) <{dtype = "int16"}> : (tensor<7xf16>) -> (tensor<7xi16>)
  ane.return %0 : tensor<7xi16>
}

ane.program @cast.7 on ane opset ios17 (%x: tensor<7xf16>) -> (tensor<7xui16>)
    attributes {inputs = [dense<"0x00380038F63FF63F445600000100"> : tensor<7xf16>], expected = [dense<"0x0000000001000100640000000000"> : tensor<7xui16>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint16"}> : (tensor<7xf16>) -> (tensor<7xui16>)
  ane.return %0 : tensor<7xui16>
}

// overflow, ties
ane.program @cast.8 on ane opset ios15 (%x: tensor<10xf32>) -> (tensor<10xf16>)
    attributes {inputs = [dense<"0x00E07F4700EF7F4700F07F4700247449002474C9001000450030004559D98033AD1BF9326042A20D"> : tensor<10xf32>], expected = [dense<"0xFF7BFF7B007C007C00FC00680268010000000000"> : tensor<10xf16>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp16"}> : (tensor<10xf32>) -> (tensor<10xf16>)
  ane.return %0 : tensor<10xf16>
}

ane.program @cast.9 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x0000003F000000BF52B8FE3F52B8FEBF0080C842000000006042A20D"> : tensor<7xf32>], expected = [dense<"0x0000003F000000BF52B8FE3F52B8FEBF0080C842000000006042A20D"> : tensor<7xf32>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp32"}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @cast.10 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xi32>)
    attributes {inputs = [dense<"0x0000003F000000BF52B8FE3F52B8FEBF0080C842000000006042A20D"> : tensor<7xf32>], expected = [dense<"0x000000000000000001000000FFFFFFFF640000000000000000000000"> : tensor<7xi32>]} {
  %0 = "ane.cast"(%x) <{dtype = "int32"}> : (tensor<7xf32>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @cast.11 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xi1>)
    attributes {inputs = [dense<"0x0000003F000000BF52B8FE3F52B8FEBF0080C842000000006042A20D"> : tensor<7xf32>], expected = [dense<[true,true,true,true,true,false,true]> : tensor<7xi1>]} {
  %0 = "ane.cast"(%x) <{dtype = "bool"}> : (tensor<7xf32>) -> (tensor<7xi1>)
  ane.return %0 : tensor<7xi1>
}

ane.program @cast.12 on ane opset ios17 (%x: tensor<7xf32>) -> (tensor<7xi8>)
    attributes {inputs = [dense<"0x0000003F000000BF52B8FE3F52B8FEBF0080C842000000006042A20D"> : tensor<7xf32>], expected = [dense<"0x000001FF640000"> : tensor<7xi8>]} {
  %0 = "ane.cast"(%x) <{dtype = "int8"}> : (tensor<7xf32>) -> (tensor<7xi8>)
  ane.return %0 : tensor<7xi8>
}

ane.program @cast.13 on ane opset ios17 (%x: tensor<7xf32>) -> (tensor<7xui8>)
    attributes {inputs = [dense<"0x0000003F0000003F52B8FE3F52B8FE3F0080C842000000006042A20D"> : tensor<7xf32>], expected = [dense<"0x00000101640000"> : tensor<7xui8>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint8"}> : (tensor<7xf32>) -> (tensor<7xui8>)
  ane.return %0 : tensor<7xui8>
}

ane.program @cast.14 on ane opset ios17 (%x: tensor<7xf32>) -> (tensor<7xi16>)
    attributes {inputs = [dense<"0x0000003F000000BF52B8FE3F52B8FEBF0080C842000000006042A20D"> : tensor<7xf32>], expected = [dense<"0x000000000100FFFF640000000000"> : tensor<7xi16>]} {
  %0 = "ane.cast"(%x) <{dtype = "int16"}> : (tensor<7xf32>) -> (tensor<7xi16>)
  ane.return %0 : tensor<7xi16>
}

ane.program @cast.15 on ane opset ios17 (%x: tensor<7xf32>) -> (tensor<7xui16>)
    attributes {inputs = [dense<"0x0000003F0000003F52B8FE3F52B8FE3F0080C842000000006042A20D"> : tensor<7xf32>], expected = [dense<"0x0000000001000100640000000000"> : tensor<7xui16>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint16"}> : (tensor<7xf32>) -> (tensor<7xui16>)
  ane.return %0 : tensor<7xui16>
}

// overflow, ties
ane.program @cast.16 on ane opset ios15 (%x: tensor<9xi32>) -> (tensor<9xf16>)
    attributes {inputs = [dense<"0x0000000001000000FFFFFFFF0108000003080000E0FF0000EFFF0000F0FF000090EEFEFF"> : tensor<9xi32>], expected = [dense<"0x0000003C00BC00680268FF7BFF7B007C00FC"> : tensor<9xf16>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp16"}> : (tensor<9xi32>) -> (tensor<9xf16>)
  ane.return %0 : tensor<9xf16>
}

ane.program @cast.17 on ane opset ios15 (%x: tensor<7xi32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x0000000001000000FFFFFFFF0100000103000001FFFFFF7F00000080"> : tensor<7xi32>], expected = [dense<"0x000000000000803F000080BF0000804B0200804B0000004F000000CF"> : tensor<7xf32>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp32"}> : (tensor<7xi32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @cast.18 on ane opset ios15 (%x: tensor<7xi32>) -> (tensor<7xi32>)
    attributes {inputs = [dense<"0x0000000001000000FFFFFFFF640000007F0000000500000003000000"> : tensor<7xi32>], expected = [dense<"0x0000000001000000FFFFFFFF640000007F0000000500000003000000"> : tensor<7xi32>]} {
  %0 = "ane.cast"(%x) <{dtype = "int32"}> : (tensor<7xi32>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @cast.19 on ane opset ios15 (%x: tensor<7xi32>) -> (tensor<7xi1>)
    attributes {inputs = [dense<"0x0000000001000000FFFFFFFF640000007F0000000500000003000000"> : tensor<7xi32>], expected = [dense<[false,true,true,true,true,true,true]> : tensor<7xi1>]} {
  %0 = "ane.cast"(%x) <{dtype = "bool"}> : (tensor<7xi32>) -> (tensor<7xi1>)
  ane.return %0 : tensor<7xi1>
}

ane.program @cast.20 on ane opset ios17 (%x: tensor<7xi32>) -> (tensor<7xi8>)
    attributes {inputs = [dense<"0x0000000001000000FFFFFFFF640000007F0000000500000003000000"> : tensor<7xi32>], expected = [dense<"0x0001FF647F0503"> : tensor<7xi8>]} {
  %0 = "ane.cast"(%x) <{dtype = "int8"}> : (tensor<7xi32>) -> (tensor<7xi8>)
  ane.return %0 : tensor<7xi8>
}

ane.program @cast.21 on ane opset ios17 (%x: tensor<7xi32>) -> (tensor<7xui8>)
    attributes {inputs = [dense<"0x000000000100000001000000640000007F0000000500000003000000"> : tensor<7xi32>], expected = [dense<"0x000101647F0503"> : tensor<7xui8>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint8"}> : (tensor<7xi32>) -> (tensor<7xui8>)
  ane.return %0 : tensor<7xui8>
}

ane.program @cast.22 on ane opset ios17 (%x: tensor<7xi32>) -> (tensor<7xi16>)
    attributes {inputs = [dense<"0x0000000001000000FFFFFFFF640000007F0000000500000003000000"> : tensor<7xi32>], expected = [dense<"0x00000100FFFF64007F0005000300"> : tensor<7xi16>]} {
  %0 = "ane.cast"(%x) <{dtype = "int16"}> : (tensor<7xi32>) -> (tensor<7xi16>)
  ane.return %0 : tensor<7xi16>
}

ane.program @cast.23 on ane opset ios17 (%x: tensor<7xi32>) -> (tensor<7xui16>)
    attributes {inputs = [dense<"0x000000000100000001000000640000007F0000000500000003000000"> : tensor<7xi32>], expected = [dense<"0x00000100010064007F0005000300"> : tensor<7xui16>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint16"}> : (tensor<7xi32>) -> (tensor<7xui16>)
  ane.return %0 : tensor<7xui16>
}

ane.program @cast.24 on ane opset ios15 (%x: tensor<7xi1>) -> (tensor<7xf16>)
    attributes {inputs = [dense<[false,true,true,false,true,false,false]> : tensor<7xi1>], expected = [dense<"0x0000003C003C0000003C00000000"> : tensor<7xf16>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp16"}> : (tensor<7xi1>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @cast.25 on ane opset ios15 (%x: tensor<7xi1>) -> (tensor<7xf32>)
    attributes {inputs = [dense<[false,true,true,false,true,false,false]> : tensor<7xi1>], expected = [dense<"0x000000000000803F0000803F000000000000803F0000000000000000"> : tensor<7xf32>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp32"}> : (tensor<7xi1>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @cast.26 on ane opset ios15 (%x: tensor<7xi1>) -> (tensor<7xi32>)
    attributes {inputs = [dense<[false,true,true,false,true,false,false]> : tensor<7xi1>], expected = [dense<"0x00000000010000000100000000000000010000000000000000000000"> : tensor<7xi32>]} {
  %0 = "ane.cast"(%x) <{dtype = "int32"}> : (tensor<7xi1>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @cast.27 on ane opset ios15 (%x: tensor<7xi1>) -> (tensor<7xi1>)
    attributes {inputs = [dense<[false,true,true,false,true,false,false]> : tensor<7xi1>], expected = [dense<[false,true,true,false,true,false,false]> : tensor<7xi1>]} {
  %0 = "ane.cast"(%x) <{dtype = "bool"}> : (tensor<7xi1>) -> (tensor<7xi1>)
  ane.return %0 : tensor<7xi1>
}

ane.program @cast.28 on ane opset ios17 (%x: tensor<7xi1>) -> (tensor<7xi8>)
    attributes {inputs = [dense<[false,true,true,false,true,false,false]> : tensor<7xi1>], expected = [dense<"0x00010100010000"> : tensor<7xi8>]} {
  %0 = "ane.cast"(%x) <{dtype = "int8"}> : (tensor<7xi1>) -> (tensor<7xi8>)
  ane.return %0 : tensor<7xi8>
}

ane.program @cast.29 on ane opset ios17 (%x: tensor<7xi1>) -> (tensor<7xui8>)
    attributes {inputs = [dense<[false,true,true,false,true,false,false]> : tensor<7xi1>], expected = [dense<"0x00010100010000"> : tensor<7xui8>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint8"}> : (tensor<7xi1>) -> (tensor<7xui8>)
  ane.return %0 : tensor<7xui8>
}

ane.program @cast.30 on ane opset ios17 (%x: tensor<7xi1>) -> (tensor<7xi16>)
    attributes {inputs = [dense<[false,true,true,false,true,false,false]> : tensor<7xi1>], expected = [dense<"0x0000010001000000010000000000"> : tensor<7xi16>]} {
  %0 = "ane.cast"(%x) <{dtype = "int16"}> : (tensor<7xi1>) -> (tensor<7xi16>)
  ane.return %0 : tensor<7xi16>
}

ane.program @cast.31 on ane opset ios17 (%x: tensor<7xi1>) -> (tensor<7xui16>)
    attributes {inputs = [dense<[false,true,true,false,true,false,false]> : tensor<7xi1>], expected = [dense<"0x0000010001000000010000000000"> : tensor<7xui16>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint16"}> : (tensor<7xi1>) -> (tensor<7xui16>)
  ane.return %0 : tensor<7xui16>
}

ane.program @cast.32 on ane opset ios17 (%x: tensor<7xi8>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x0001FE647F80FD"> : tensor<7xi8>], expected = [dense<"0x0000003C00C04056F05700D800C2"> : tensor<7xf16>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp16"}> : (tensor<7xi8>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @cast.33 on ane opset ios17 (%x: tensor<7xi8>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x0001FE647F80FD"> : tensor<7xi8>], expected = [dense<"0x000000000000803F000000C00000C8420000FE42000000C3000040C0"> : tensor<7xf32>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp32"}> : (tensor<7xi8>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @cast.34 on ane opset ios17 (%x: tensor<7xi8>) -> (tensor<7xi32>)
    attributes {inputs = [dense<"0x0001FE647F80FD"> : tensor<7xi8>], expected = [dense<"0x0000000001000000FEFFFFFF640000007F00000080FFFFFFFDFFFFFF"> : tensor<7xi32>]} {
  %0 = "ane.cast"(%x) <{dtype = "int32"}> : (tensor<7xi8>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @cast.35 on ane opset ios17 (%x: tensor<7xi8>) -> (tensor<7xi1>)
    attributes {inputs = [dense<"0x0001FE647F80FD"> : tensor<7xi8>], expected = [dense<[false,true,true,true,true,true,true]> : tensor<7xi1>]} {
  %0 = "ane.cast"(%x) <{dtype = "bool"}> : (tensor<7xi8>) -> (tensor<7xi1>)
  ane.return %0 : tensor<7xi1>
}

ane.program @cast.36 on ane opset ios17 (%x: tensor<7xi8>) -> (tensor<7xi8>)
    attributes {inputs = [dense<"0x0001FE647F80FD"> : tensor<7xi8>], expected = [dense<"0x0001FE647F80FD"> : tensor<7xi8>]} {
  %0 = "ane.cast"(%x) <{dtype = "int8"}> : (tensor<7xi8>) -> (tensor<7xi8>)
  ane.return %0 : tensor<7xi8>
}

ane.program @cast.37 on ane opset ios17 (%x: tensor<7xi8>) -> (tensor<7xui8>)
    attributes {inputs = [dense<"0x000102647F0503"> : tensor<7xi8>], expected = [dense<"0x000102647F0503"> : tensor<7xui8>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint8"}> : (tensor<7xi8>) -> (tensor<7xui8>)
  ane.return %0 : tensor<7xui8>
}

ane.program @cast.38 on ane opset ios17 (%x: tensor<7xi8>) -> (tensor<7xi16>)
    attributes {inputs = [dense<"0x0001FE647F80FD"> : tensor<7xi8>], expected = [dense<"0x00000100FEFF64007F0080FFFDFF"> : tensor<7xi16>]} {
  %0 = "ane.cast"(%x) <{dtype = "int16"}> : (tensor<7xi8>) -> (tensor<7xi16>)
  ane.return %0 : tensor<7xi16>
}

ane.program @cast.39 on ane opset ios17 (%x: tensor<7xi8>) -> (tensor<7xui16>)
    attributes {inputs = [dense<"0x000102647F0503"> : tensor<7xi8>], expected = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint16"}> : (tensor<7xi8>) -> (tensor<7xui16>)
  ane.return %0 : tensor<7xui16>
}

ane.program @cast.40 on ane opset ios17 (%x: tensor<7xui8>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x000102647F0503"> : tensor<7xui8>], expected = [dense<"0x0000003C00404056F05700450042"> : tensor<7xf16>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp16"}> : (tensor<7xui8>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @cast.41 on ane opset ios17 (%x: tensor<7xui8>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x000102647F0503"> : tensor<7xui8>], expected = [dense<"0x000000000000803F000000400000C8420000FE420000A04000004040"> : tensor<7xf32>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp32"}> : (tensor<7xui8>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @cast.42 on ane opset ios17 (%x: tensor<7xui8>) -> (tensor<7xi32>)
    attributes {inputs = [dense<"0x000102647F0503"> : tensor<7xui8>], expected = [dense<"0x000000000100000002000000640000007F0000000500000003000000"> : tensor<7xi32>]} {
  %0 = "ane.cast"(%x) <{dtype = "int32"}> : (tensor<7xui8>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @cast.43 on ane opset ios17 (%x: tensor<7xui8>) -> (tensor<7xi1>)
    attributes {inputs = [dense<"0x000102647F0503"> : tensor<7xui8>], expected = [dense<[false,true,true,true,true,true,true]> : tensor<7xi1>]} {
  %0 = "ane.cast"(%x) <{dtype = "bool"}> : (tensor<7xui8>) -> (tensor<7xi1>)
  ane.return %0 : tensor<7xi1>
}

ane.program @cast.44 on ane opset ios17 (%x: tensor<7xui8>) -> (tensor<7xi8>)
    attributes {inputs = [dense<"0x000102647F0503"> : tensor<7xui8>], expected = [dense<"0x000102647F0503"> : tensor<7xi8>]} {
  %0 = "ane.cast"(%x) <{dtype = "int8"}> : (tensor<7xui8>) -> (tensor<7xi8>)
  ane.return %0 : tensor<7xi8>
}

ane.program @cast.45 on ane opset ios17 (%x: tensor<7xui8>) -> (tensor<7xui8>)
    attributes {inputs = [dense<"0x000102647F0503"> : tensor<7xui8>], expected = [dense<"0x000102647F0503"> : tensor<7xui8>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint8"}> : (tensor<7xui8>) -> (tensor<7xui8>)
  ane.return %0 : tensor<7xui8>
}

ane.program @cast.46 on ane opset ios17 (%x: tensor<7xui8>) -> (tensor<7xi16>)
    attributes {inputs = [dense<"0x000102647F0503"> : tensor<7xui8>], expected = [dense<"0x00000100020064007F0005000300"> : tensor<7xi16>]} {
  %0 = "ane.cast"(%x) <{dtype = "int16"}> : (tensor<7xui8>) -> (tensor<7xi16>)
  ane.return %0 : tensor<7xi16>
}

ane.program @cast.47 on ane opset ios17 (%x: tensor<7xui8>) -> (tensor<7xui16>)
    attributes {inputs = [dense<"0x000102647F0503"> : tensor<7xui8>], expected = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint16"}> : (tensor<7xui8>) -> (tensor<7xui16>)
  ane.return %0 : tensor<7xui16>
}

ane.program @cast.48 on ane opset ios17 (%x: tensor<7xi16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x00000100FEFF64007F0080FFFDFF"> : tensor<7xi16>], expected = [dense<"0x0000003C00C04056F05700D800C2"> : tensor<7xf16>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp16"}> : (tensor<7xi16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @cast.49 on ane opset ios17 (%x: tensor<7xi16>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x00000100FEFF64007F0080FFFDFF"> : tensor<7xi16>], expected = [dense<"0x000000000000803F000000C00000C8420000FE42000000C3000040C0"> : tensor<7xf32>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp32"}> : (tensor<7xi16>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @cast.50 on ane opset ios17 (%x: tensor<7xi16>) -> (tensor<7xi32>)
    attributes {inputs = [dense<"0x00000100FEFF64007F0080FFFDFF"> : tensor<7xi16>], expected = [dense<"0x0000000001000000FEFFFFFF640000007F00000080FFFFFFFDFFFFFF"> : tensor<7xi32>]} {
  %0 = "ane.cast"(%x) <{dtype = "int32"}> : (tensor<7xi16>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @cast.51 on ane opset ios17 (%x: tensor<7xi16>) -> (tensor<7xi1>)
    attributes {inputs = [dense<"0x00000100FEFF64007F0080FFFDFF"> : tensor<7xi16>], expected = [dense<[false,true,true,true,true,true,true]> : tensor<7xi1>]} {
  %0 = "ane.cast"(%x) <{dtype = "bool"}> : (tensor<7xi16>) -> (tensor<7xi1>)
  ane.return %0 : tensor<7xi1>
}

ane.program @cast.52 on ane opset ios17 (%x: tensor<7xi16>) -> (tensor<7xi8>)
    attributes {inputs = [dense<"0x00000100FEFF64007F0080FFFDFF"> : tensor<7xi16>], expected = [dense<"0x0001FE647F80FD"> : tensor<7xi8>]} {
  %0 = "ane.cast"(%x) <{dtype = "int8"}> : (tensor<7xi16>) -> (tensor<7xi8>)
  ane.return %0 : tensor<7xi8>
}

ane.program @cast.53 on ane opset ios17 (%x: tensor<7xi16>) -> (tensor<7xui8>)
    attributes {inputs = [dense<"0x00000100020064007F0005000300"> : tensor<7xi16>], expected = [dense<"0x000102647F0503"> : tensor<7xui8>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint8"}> : (tensor<7xi16>) -> (tensor<7xui8>)
  ane.return %0 : tensor<7xui8>
}

ane.program @cast.54 on ane opset ios17 (%x: tensor<7xi16>) -> (tensor<7xi16>)
    attributes {inputs = [dense<"0x00000100FEFF64007F0080FFFDFF"> : tensor<7xi16>], expected = [dense<"0x00000100FEFF64007F0080FFFDFF"> : tensor<7xi16>]} {
  %0 = "ane.cast"(%x) <{dtype = "int16"}> : (tensor<7xi16>) -> (tensor<7xi16>)
  ane.return %0 : tensor<7xi16>
}

ane.program @cast.55 on ane opset ios17 (%x: tensor<7xi16>) -> (tensor<7xui16>)
    attributes {inputs = [dense<"0x00000100020064007F0005000300"> : tensor<7xi16>], expected = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint16"}> : (tensor<7xi16>) -> (tensor<7xui16>)
  ane.return %0 : tensor<7xui16>
}

ane.program @cast.56 on ane opset ios17 (%x: tensor<7xui16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>], expected = [dense<"0x0000003C00404056F05700450042"> : tensor<7xf16>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp16"}> : (tensor<7xui16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @cast.57 on ane opset ios17 (%x: tensor<7xui16>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>], expected = [dense<"0x000000000000803F000000400000C8420000FE420000A04000004040"> : tensor<7xf32>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp32"}> : (tensor<7xui16>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @cast.58 on ane opset ios17 (%x: tensor<7xui16>) -> (tensor<7xi32>)
    attributes {inputs = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>], expected = [dense<"0x000000000100000002000000640000007F0000000500000003000000"> : tensor<7xi32>]} {
  %0 = "ane.cast"(%x) <{dtype = "int32"}> : (tensor<7xui16>) -> (tensor<7xi32>)
  ane.return %0 : tensor<7xi32>
}

ane.program @cast.59 on ane opset ios17 (%x: tensor<7xui16>) -> (tensor<7xi1>)
    attributes {inputs = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>], expected = [dense<[false,true,true,true,true,true,true]> : tensor<7xi1>]} {
  %0 = "ane.cast"(%x) <{dtype = "bool"}> : (tensor<7xui16>) -> (tensor<7xi1>)
  ane.return %0 : tensor<7xi1>
}

ane.program @cast.60 on ane opset ios17 (%x: tensor<7xui16>) -> (tensor<7xi8>)
    attributes {inputs = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>], expected = [dense<"0x000102647F0503"> : tensor<7xi8>]} {
  %0 = "ane.cast"(%x) <{dtype = "int8"}> : (tensor<7xui16>) -> (tensor<7xi8>)
  ane.return %0 : tensor<7xi8>
}

ane.program @cast.61 on ane opset ios17 (%x: tensor<7xui16>) -> (tensor<7xui8>)
    attributes {inputs = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>], expected = [dense<"0x000102647F0503"> : tensor<7xui8>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint8"}> : (tensor<7xui16>) -> (tensor<7xui8>)
  ane.return %0 : tensor<7xui8>
}

ane.program @cast.62 on ane opset ios17 (%x: tensor<7xui16>) -> (tensor<7xi16>)
    attributes {inputs = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>], expected = [dense<"0x00000100020064007F0005000300"> : tensor<7xi16>]} {
  %0 = "ane.cast"(%x) <{dtype = "int16"}> : (tensor<7xui16>) -> (tensor<7xi16>)
  ane.return %0 : tensor<7xi16>
}

ane.program @cast.63 on ane opset ios17 (%x: tensor<7xui16>) -> (tensor<7xui16>)
    attributes {inputs = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>], expected = [dense<"0x00000100020064007F0005000300"> : tensor<7xui16>]} {
  %0 = "ane.cast"(%x) <{dtype = "uint16"}> : (tensor<7xui16>) -> (tensor<7xui16>)
  ane.return %0 : tensor<7xui16>
}

ane.program @cast.64 on ane opset ios15 (%x: tensor<1x2x3x4xf32>) -> (tensor<1x2x3x4xf16>)
    attributes {inputs = [dense<"0x45D77BC0A89E21C03A22ED3F11F90FC0BF5617406A8FDABF97F209C08151A73F58E04AC05BA303C0BD1EF5BF91B81CC0DDEF5340D894283F3BF23D40F2D6204032B12A40ED9A4BC0491F28C029487F3FFF105B3F409E50C025410FC0DE3CD73F"> : tensor<1x2x3x4xf32>], expected = [dense<"0xDFC30DC1693F80C0BB40D4BE50C03B3D57C21DC0A9BFE6C09F424539F041074156415DC241C1FA3BD93A85C27AC0BA3E"> : tensor<1x2x3x4xf16>]} {
  %0 = "ane.cast"(%x) <{dtype = "fp16"}> : (tensor<1x2x3x4xf32>) -> (tensor<1x2x3x4xf16>)
  ane.return %0 : tensor<1x2x3x4xf16>
}

ane.program @cast.65 on ane opset ios15 (%x: tensor<f16>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x0041"> : tensor<f16>], expected = [dense<"0x02000000"> : tensor<i32>]} {
  %0 = "ane.cast"(%x) <{dtype = "int32"}> : (tensor<f16>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @ceil.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x8D425BBFBDBF3F3FCC3E464363C2"> : tensor<7xf16>], expected = [dense<"0x004400BC00BC00400040004400C2"> : tensor<7xf16>]} {
  %0 = "ane.ceil"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @ceil.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xE7C2C93D96B9C9B209B83740DCC02C3DD843FB3E263CB54086C351412F40"> : tensor<3x5xf16>], expected = [dense<"0x00C20040008000800080004200C00040004400400040004200C200420042"> : tensor<3x5xf16>]} {
  %0 = "ane.ceil"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @ceil.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xF040704398C3F2BD7BBC1041B642E2C1A8434EB9084162433DBEE4BB4143C2C2943CE441"> : tensor<2x1x9xf16>], expected = [dense<"0x0042004400C200BC00BC0042004400C0004400800042004400BC0080004400C200400042"> : tensor<2x1x9xf16>]} {
  %0 = "ane.ceil"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @ceil.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x904169435A397A41BB38BEC174BCE938A7C09FBF1540A6BF73B8833993BE4D398EC37B43D3C0553CCCC15B34AA37D7C1"> : tensor<1x4x1x6xf16>], expected = [dense<"0x00420044003C0042003C00C000BC003C00C000BC004200BC0080003C00BC003C00C2004400C0004000C0003C003C00C0"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.ceil"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @ceil.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x2943FB3C80BF403CFC3965BB7CC080BED7BF773C553DB4C120431C3EBABF1D41"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x0044004000BC0040003C008000C000BC00BC0040004000C00044004000BC0042"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.ceil"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @ceil.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x54BB"> : tensor<f16>], expected = [dense<"0x0080"> : tensor<f16>]} {
  %0 = "ane.ceil"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @ceil.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB003C00800068003C0040004200C0"> : tensor<16xf16>]} {
  %0 = "ane.ceil"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @ceil.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xCB7F1140921D534079FC47C0A8643040F986D1BF67CB56404A14953F"> : tensor<7xf32>], expected = [dense<"0x0000404000008040000040C000004040000080BF0000804000000040"> : tensor<7xf32>]} {
  %0 = "ane.ceil"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @ceil.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x11F83AC06FFAA7BEEAD3D0BFF90360C0DC1248C0E7A5A1BF962911BFE60B2440A68B174076AA5E40CD27CC3D25DBDFBFB1B0FFBFD52A68C0445A633E"> : tensor<3x5xf32>], expected = [dense<"0x000000C000000080000080BF000040C0000040C0000080BF000000800000404000004040000080400000803F000080BF000080BF000040C00000803F"> : tensor<3x5xf32>]} {
  %0 = "ane.ceil"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @ceil.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x3E935240C8345040FE605BC09C455E4063AB3CC0045D85BF579E6EC05FF26B40A531BDBFB6D774401628FB3FA556EF3FB3D36440AA6AE83FCF8F4EBFE40DE83F1BE2164076BDC43F"> : tensor<2x1x9xf32>], expected = [dense<"0x0000804000008040000040C000008040000000C0000080BF000040C000008040000080BF000080400000004000000040000080400000004000000080000000400000404000000040"> : tensor<2x1x9xf32>]} {
  %0 = "ane.ceil"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @ceil.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC70000803F00000080001000450000803F0000004000004040000000C0"> : tensor<16xf32>]} {
  %0 = "ane.ceil"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @clamped_relu.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x81B812C0B843B03D3F414EC01FBC"> : tensor<7xf16>], expected = [dense<"0x34AB83B20040B03D0040E3B298AE"> : tensor<7xf16>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0x2E66 : f16, beta = 0x4000 : f16}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @clamped_relu.1 on ane opset ios17 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xFEB980B7C8C32A4074C2543C6EC27E3EC2C28542ED38F2378642CB42B4C2"> : tensor<3x5xf16>], expected = [dense<"0xCBAC00AA3AB600402AB5543C25B57E3E68B50040ED38F237004000405DB5"> : tensor<3x5xf16>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0x3DCCCCCD : f32, beta = 0x40000000 : f32}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @clamped_relu.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xA53F3DC070B5A8BBA03E852E98402E3FDFBCD043E7C103BE61C18240CA41A7C1D2C1C840"> : tensor<2x1x9xf16>], expected = [dense<"0xA53F008000800080A03E852E98402E3F0080D0430080008000808240CA4100800080C840"> : tensor<2x1x9xf16>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0x0000 : f16, beta = 0x4600 : f16}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @clamped_relu.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x4E3898C18C40F7407B40CFC331400240E6C36CC2F6C0C23C11404ABCA3C246BB7CC3ADC0B441A3C08E421EBDB1C1DC34"> : tensor<1x4x1x6xf16>], expected = [dense<"0x4E3800808C40F7407B40008031400240008000800080C23C114000800080008000800080B44100808E4200800080DC34"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0x00000000 : f32, beta = 0x40C00000 : f32}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @clamped_relu.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x624163427C3EAF3E36C23B394DAA09B9B7C226433EC1DB43D4BFCA4200C2DFBF"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x003C003C003C003C003C3B394D260935003C003C003C003CD43B003C003CDF3B"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0xB800 : f16, beta = 0x3C00 : f16}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @clamped_relu.5 on ane opset ios17 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xB3C0"> : tensor<f16>], expected = [dense<"0x003C"> : tensor<f16>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0xBF000000 : f32, beta = 0x3F800000 : f32}> : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @clamped_relu.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080004000FC007E003C66AE004065EE0100008000400038003E004000B4"> : tensor<16xf16>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0x2E66 : f16, beta = 0x4000 : f16}> : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @clamped_relu.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x8DB738BF26D1FCBD784187BF6C916B40206ED5BF0DE3C5BFA25F1F40"> : tensor<7xf32>], expected = [dense<"0x0BC693BDEB404ABCC068D8BD0000004080BE2ABE3E4F1EBE00000040"> : tensor<7xf32>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0x3DCCCCCD : f32, beta = 0x40000000 : f32}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @clamped_relu.8 on ane opset ios17 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xA32801C04F2B973AA715413FDFAE46C0FFC637BF65332C3E24EC2340E096BC3F1D790740F36D9EBF87FC0140F10792BF8E2F71BE31A5DD3E5572A7BE"> : tensor<3x5xf32>], expected = [dense<"0x819A4EBE4F2B973AA715413F5DE89EBE68FC92BD65332C3E00000040E096BC3F00000040E06CFDBD00000040B497E9BDC9E6C0BC31A5DD3EB1EC05BD"> : tensor<3x5xf32>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0x2E66 : f16, beta = 0x4000 : f16}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @clamped_relu.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x34F13C40F0F28E3E46C24BC0807E35C0DCE1D3BFF9227D40B343E73E5EF88ABEA93273C0C4D662BDEA3859C0C0974D40557B53C04C45B33F1AE0B93F91A323400562604058C02E3F"> : tensor<2x1x9xf32>], expected = [dense<"0x34F13C40F0F28E3E000000800000008000000080F9227D40B343E73E00000080000000800000008000000080C0974D40000000804C45B33F1AE0B93F91A323400562604058C02E3F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0x00000000 : f32, beta = 0x40C00000 : f32}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @clamped_relu.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0xB8851CBF5F6F16BF03A43AC00F52C9BD83C3E3BFCDF1E63F56A56AC0826D124063045EC07E7FB6BE9CB5C8BF92A600C0A262E0BEA07EFCBF12E6E7BF7F0586BC7BFAD2BF668C0BC0917290BF9E8E3740179EEE3FF1400F40BD0A69C0136272C0"> : tensor<1x4x1x6xf32>], expected = [dense<"0x0000008000000080000000800000008000000080CDF1E63F00000080826D124000000080000000800000008000000080000000800000008000000080000000800000008000000080000000809E8E3740179EEE3FF1400F400000008000000080"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0x0000 : f16, beta = 0x4600 : f16}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @clamped_relu.11 on ane opset ios15 (%x: tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
    attributes {inputs = [dense<"0x6FC872C019DD2BC026D15F3EF3DE7A3EC416E5BFDC483BC03A590C40A6CB37C0D52472BFEAB2314040D10BBF9EA62E40290AD03FC8F149401D38B33FC9BD4E40"> : tensor<1x2x2x1x4xf32>], expected = [dense<"0x0000803F0000803F26D15F3EF3DE7A3EC416653F0000803F0000803F0000803FD524F23E0000803F40D18B3E0000803F0000803F0000803F0000803F0000803F"> : tensor<1x2x2x1x4xf32>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0xBF000000 : f32, beta = 0x3F800000 : f32}> : (tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
  ane.return %0 : tensor<1x2x2x1x4xf32>
}

ane.program @clamped_relu.12 on ane opset ios17 (%x: tensor<f32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0xFB20E3BF"> : tensor<f32>], expected = [dense<"0xFB20633F"> : tensor<f32>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0xB800 : f16, beta = 0x3C00 : f16}> : (tensor<f32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @clamped_relu.13 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x000000000000008000000040000080FF0000C07F0000803FCDCCCCBD0000004033B3CCC559D980338F28CEB1000000400000003F0000C03F00000040000080BE"> : tensor<16xf32>]} {
  %0 = "ane.clamped_relu"(%x) <{alpha = 0x3DCCCCCD : f32, beta = 0x40000000 : f32}> : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @clip.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xF04371B9D6BAB1C39143C5C0123C"> : tensor<7xf16>], expected = [dense<"0xF04300000000000091430000123C"> : tensor<7xf16>]} {
  %0 = "ane.clip"(%x) <{alpha = 0x0000 : f16, beta = 0x4600 : f16}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @clip.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xB13FAC42B541EEC372418F3DAFC0EAC30EC14AC2A22EF641353AD84204B7"> : tensor<3x5xf16>], expected = [dense<"0x003A003A003A00BE003A003A00BE00BE00BE00BEA22E003A003A003A04B7"> : tensor<3x5xf16>]} {
  %0 = "ane.clip"(%x) <{alpha = 0xBE00 : f16, beta = 0x3A00 : f16}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @clip.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xF7C350C37A40623DC0C1C743B4BC74C19BBCB3B2C6BEB141054377409BBD74B8504277BC"> : tensor<2x1x9xf16>], expected = [dense<"0x66AE66AE662E662E66AE662E66AE66AE66AE66AE66AE662E662E662E66AE66AE662E66AE"> : tensor<2x1x9xf16>]} {
  %0 = "ane.clip"(%x) <{alpha = 0xAE66 : f16, beta = 0x2E66 : f16}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @clip.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x17C1E94189BC7B325BB77EB9F541CFBB50B8C241DBC08C43F1BB9EC3FFC2AFB9983EE73D943CA7C1773D47C3D3C31AC2"> : tensor<1x4x1x6xf16>], expected = [dense<"0x0000E94100007B3200000000F54100000000C24100008C430000000000000000983EE73D943C0000773D000000000000"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.clip"(%x) <{alpha = 0x0000 : f16, beta = 0x4600 : f16}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @clip.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xB8BD583DC53E8A3BF2C1B93DFB3E463FFC43433DD3C0F4C097BCFCBC203BA240"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xB8BD003A003A003A00BE003A003A003A003A003A00BE00BE97BCFCBC003A003A"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.clip"(%x) <{alpha = 0xBE00 : f16, beta = 0x3A00 : f16}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @clip.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x7534"> : tensor<f16>], expected = [dense<"0x662E"> : tensor<f16>]} {
  %0 = "ane.clip"(%x) <{alpha = 0xAE66 : f16, beta = 0x2E66 : f16}> : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @clip.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x0000000000460000007E003C0000004600000100000000460038003E00410000"> : tensor<16xf16>]} {
  %0 = "ane.clip"(%x) <{alpha = 0x0000 : f16, beta = 0x4600 : f16}> : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @clip.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xDC7AB93F5A2D6940AC76F8BF40E2D3BF07F772C001CE84BFDB4C3840"> : tensor<7xf32>], expected = [dense<"0xDC7AB93F5A2D694000000000000000000000000000000000DB4C3840"> : tensor<7xf32>]} {
  %0 = "ane.clip"(%x) <{alpha = 0x00000000 : f32, beta = 0x40C00000 : f32}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @clip.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xDDAD3B40484C4BC07F64673E8E2DA13F63A4B9BE00DA1E4072AB6540FE1D44400C91783FE317534079A0EABFAF10C2BFC769203E26874CC02C0476C0"> : tensor<3x5xf32>], expected = [dense<"0x0000403F0000C0BF7F64673E0000403F63A4B9BE0000403F0000403F0000403F0000403F0000403F0000C0BF0000C0BFC769203E0000C0BF0000C0BF"> : tensor<3x5xf32>]} {
  %0 = "ane.clip"(%x) <{alpha = 0xBFC00000 : f32, beta = 0x3F400000 : f32}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @clip.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x9A09943E23934A4050666A4071EEE6BF47E03CC08ED7014091DE093D6E428FBE5A005FC0D430244090975F40EEFE4340FF937E3FC772F23F8FF40640C978F5BF893A6EC0BE1CC23F"> : tensor<2x1x9xf32>], expected = [dense<"0xCDCCCC3DCDCCCC3DCDCCCC3DCDCCCCBDCDCCCCBDCDCCCC3D91DE093DCDCCCCBDCDCCCCBDCDCCCC3DCDCCCC3DCDCCCC3DCDCCCC3DCDCCCC3DCDCCCC3DCDCCCCBDCDCCCCBDCDCCCC3D"> : tensor<2x1x9xf32>]} {
  %0 = "ane.clip"(%x) <{alpha = 0xBDCCCCCD : f32, beta = 0x3DCCCCCD : f32}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @clip.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000000000C040000000000000C07F0000803F000000000000C0400000000059D98033000000000000C0400000003F0000C03F0000204000000000"> : tensor<16xf32>]} {
  %0 = "ane.clip"(%x) <{alpha = 0x00000000 : f32, beta = 0x40C00000 : f32}> : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @cos.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xB7C21E43B8C091C296C23BBF5C3F"> : tensor<7xf16>], expected = [dense<"0xD0BB51BBADB9EBBBE9BB82B341B4"> : tensor<7xf16>]} {
  %0 = "ane.cos"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @cos.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xBC3930C20E3988BDF93D723F3F404CC1EB437641E8C07540B140133DA5C0"> : tensor<3x5xf16>], expected = [dense<"0x083AFEBB753AFB31F72C95B432B80CBB79B955BB2EBAE4B899B9C33476B9"> : tensor<3x5xf16>]} {
  %0 = "ane.cos"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @cos.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x62BC6CBB6DBCA4BA2F404EBB1DC0BEC3E443CEC02C3AAE41B73F3BC01AC14CC1C5BCA736"> : tensor<2x1x9xf16>], expected = [dense<"0x5237CC382A376639F7B7E43879B7F7B98DB9E9B9BC39A3BB9BB525B8A5BA0CBBE935523B"> : tensor<2x1x9xf16>]} {
  %0 = "ane.cos"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @cos.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xA73DE9434A4250B0DFBDAD43343823B699C159C294B3EA42BFB7484140B923BE55BF53B5A6BED3BBAC3CB4C26737C641"> : tensor<1x4x1x6xf16>], expected = [dense<"0x07317FB900BCED3B952E23BAEC3A6B3B89BBFFBBC73B9BBB153B04BB573AB02826B4903BD6AD78384636D3BB293BBEBB"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.cos"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @cos.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x3536E9B14CC39CBF17C214C0E4C008C3E9C3B0C30F38FE4332424A42433C5A40"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x683BDD3BFFBA35B5F6BB39B723BA72BB7FB91CBAFE3A41B9FEBB00BCBF378DB8"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.cos"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @cos.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xA443"> : tensor<f16>], expected = [dense<"0x3ABA"> : tensor<f16>]} {
  %0 = "ane.cos"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @cos.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x003C003C007E007E007E533853380FB30FB3003C003C993B053B872C69BA69BA"> : tensor<16xf16>]} {
  %0 = "ane.cos"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @cos.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x4CA3B2BE4EC9473FB5B76AC0C40FDA3FD5E9AF3F62B46E3FA55A54C0"> : tensor<7xf32>], expected = [dense<"0x5D93703F47EB353F46695DBF099907BE75E5473E5A8B183F8B067CBF"> : tensor<7xf32>]} {
  %0 = "ane.cos"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @cos.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x63CD6840D4A18CBF434A23C0FECB13401B50383FDA2245C02CCEBC3F9C06CF3FDF1B23C0AF1E4CC04E2F2140844765C0B7E36440ACAC48BFF2E2AB3E"> : tensor<3x5xf32>], expected = [dense<"0x3E2861BFE3D6E83EC7B154BFE9562CBF8977403FBE847FBF3BCEC33D7FC63EBD4B4A54BF35B57FBFCAE44FBFBC8467BFFE2D68BF074B353F6FB5713F"> : tensor<3x5xf32>]} {
  %0 = "ane.cos"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @cos.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x270366C024872CC06AA61440068108BFBEC1BE3F81EC553F876512C0B876993F57A798BF26CD424024F008C0AF760040E5ED0ABCC93667BC018F7D404380EC3F5931123FA45DEB3E"> : tensor<2x1x9xf32>], expected = [dense<"0x8F4066BFA7F966BF07D92EBFFE755C3F35B4A43D33B32B3F282828BFF908BA3ED50CBD3EB1C67EBF71E609BF1C6FD8BEA5FD7F3F79F97F3F8F992EBFC5F38BBE1C61573F756C653F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.cos"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @cos.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x0000803F0000803F0000C07F0000C07F0000C07F40510A3F40510A3F59D761BE59D761BE0000803F0000803F6DCD463F40A9603FAADE903DBF174DBFBF174DBF"> : tensor<16xf32>]} {
  %0 = "ane.cos"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @cosh.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x17B8E841AA4396C2C23B9BC031BF"> : tensor<7xf16>], expected = [dense<"0x893CCE48C64DBD4A083E0D453442"> : tensor<7xf16>]} {
  %0 = "ane.cosh"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @cosh.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x81C25CBF8340C737F6C349C15741FE3E4A4313C2EEC37C420FC3383C3FB3"> : tensor<3x5xf16>], expected = [dense<"0x784A7442D3447B3CB24E0F474147EB41C94C3949974E684A444C703E1A3C"> : tensor<3x5xf16>]} {
  %0 = "ane.cosh"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @cosh.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xE1C1B8406CB8EE3E7D3BAF4142393CBC01C00B3CE6C29339A443DF420F42A73E65C14A42"> : tensor<2x1x9xf16>], expected = [dense<"0xBD485745A03CD541E23D4D48E53C753E8A43393EE04B033DB44DC54B2F4977417447D049"> : tensor<2x1x9xf16>]} {
  %0 = "ane.cosh"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @cosh.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x44B821BCAD391DB18AC161BD90BA52C0F63DED3DF8BF8EB91F3FA3B94542CBB794C0703967C1DFBFECBD10C338C07FC0"> : tensor<1x4x1x6xf16>], expected = [dense<"0x953C543E0D3D0D3C014819406C3D6544AA40A0407843013D1A42093DC2497C3CFC44F63C7B474B439F40464C2F44CA44"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.cosh"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @cosh.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xC3C0B83C694216C11F3F353D70BBCEAE68C16BC00740C74337BB9B42C1C25539"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x74451F3F2D4A66461A42E53FDB3D063C7F479C44A0431C4EBD3DCE4A544BEC3C"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.cosh"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @cosh.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x813C"> : tensor<f16>], expected = [dense<"0xD13E"> : tensor<f16>]} {
  %0 = "ane.cosh"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @cosh.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x003C003C007C007C007E2C3E2C3E007C007C003C003C007C833CB44022462246"> : tensor<16xf16>]} {
  %0 = "ane.cosh"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @cosh.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x72FCD1BFE2196DBE656D69C074FD074013F36A403154B63EBFC151C0"> : tensor<7xf32>], expected = [dense<"0x3B412B405272833F9796994155DB8740B0479D41CA33883FD95D5441"> : tensor<7xf32>]} {
  %0 = "ane.cosh"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @cosh.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x600839BF6C340BBFFE8951BFA96D993F2E4BEB3F303F5BBF615647C0C979BA3EE6AAEB3F8CF16FC0F98025BF02F067C0B8EAA7BEFCB3F1BE61F53BC0"> : tensor<3x5xf32>], expected = [dense<"0x74EAA23F0C65933F5553AD3F4A81E73F73394E4006E2B13F1B8F34417595883F47CC4E404C07AA41BDB19B3F250F96411BF2863F97878E3F7E461741"> : tensor<3x5xf32>]} {
  %0 = "ane.cosh"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @cosh.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x849B47C02CC36440914E584080AA36C000313CC0F52830BF974467BFE17DFFBEC4C44F3E20372DC0BD50134046F05BBD7C8A4DC0F20108BF87E25740BE042AC07E5339C0C9C6DEBF"> : tensor<2x1x9xf32>], expected = [dense<"0xCD51354186CE8E41C6306B41D2560B41E2D2174117859F3FB0E1B73F1D45903FD0A4823FAFB1F040E579A140402F803F34DE4641527E923FF8A56941CF12E540E436114179023C40"> : tensor<2x1x9xf32>]} {
  %0 = "ane.cosh"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @cosh.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x0000803F0000803F0000807F0000807F0000C07FAB83C53FAB83C53F0000807F0000807F0000803F0000803F0000807F0C56903FE18D1640B73BC440B73BC440"> : tensor<16xf32>]} {
  %0 = "ane.cosh"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @elu.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xFE318242ACC012C22B40C8BCC33F"> : tensor<7xf16>], expected = [dense<"0xFE3182423ABB9EBB2B4094B9C33F"> : tensor<7xf16>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x3C00 : f16}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @elu.1 on ane opset ios17 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x38BF00AB093DE1C2EABC39C274C23133B642B141A8C329C150426FC162C3"> : tensor<3x5xf16>], expected = [dense<"0xAFBAD0AA093DBEBBA8B9A5BBAFBB3133B642B141D3BB65BB504279BBCDBB"> : tensor<3x5xf16>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x3F800000 : f32}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @elu.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xE7AD28C23EC043C1AC410ABF4841F6C275C327C00437F241BF4335BC48BF0D3D98C1CF3C"> : tensor<2x1x9xf16>], expected = [dense<"0xC4A694B43AB474B4AC41F3B34841A7B4AFB433B40437F241BF433FB206B40D3D82B4CF3C"> : tensor<2x1x9xf16>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x34CD : f16}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @elu.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x453C1C43674314B6E63875439A3DB4C108406B3F5743BEC3034194408AC35A4035C0523A5043EB26F8BF3CC1A5C2993C"> : tensor<1x4x1x6xf16>], expected = [dense<"0x453C1C43674311AEE63875439A3D86B408406B3F5743B3B403419440B0B45A4037B4523A5043EB2625B473B4A0B4993C"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x3E99999A : f32}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @elu.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x45B661BA523C373C113CF13B043F3CC30D4119401AC27A3E06C1603CFB36DDAC"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x7CBA7FBD523C373C113CF13B043FDEC00D411940C3C07A3E98C0603CFB36DBB1"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x4100 : f16}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @elu.5 on ane opset ios17 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x1F3E"> : tensor<f16>], expected = [dense<"0x1F3E"> : tensor<f16>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x40200000 : f32}> : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @elu.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007C00BC007E003C0FB9FF7B00BC0100018000680038003E004158BB"> : tensor<16xf16>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x3C00 : f16}> : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @elu.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x8234AD3F303155BFBD2C0E4043D711BF721ADCBF1EA97EC00D27B53D"> : tensor<7xf32>], expected = [dense<"0x8234AD3F75AE10BFBD2C0E40885CDEBE862352BF48367BBF0D27B53D"> : tensor<7xf32>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x3F800000 : f32}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @elu.8 on ane opset ios17 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x82FD76C064F65AC0083B62C0F45BA23ED820F4BFE38F7FC09D4968C029F6B53F93FF35C014F7863F35FF5E3FF03D5240703F5A40B4D1B9BF36681ABD"> : tensor<3x5xf32>], expected = [dense<"0x379A7ABFEBA277BFC58878BFF45BA23EB4FC59BF6D477BBF5B3579BF29F6B53F401971BF14F7863F35FF5E3FF03D5240703F5A40800D44BF708817BD"> : tensor<3x5xf32>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x3C00 : f16}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @elu.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x544555C09B4F0FBF7E427640EB234D40B102B73F0A502E4012E066BF315CECBF699A6AC0932C9F3F8B66C83FD53F2740631C303FE06EC0BF9B36123E50BB18C00FE52540B4FB353F"> : tensor<2x1x9xf32>], expected = [dense<"0x791D94BEE3B003BE7E427640EB234D40B102B73F0A502E40928836BE805D81BE7CAB95BE932C9F3F8B66C83FD53F2740631C303FCFE26EBE9B36123EB3798BBE0FE52540B4FB353F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x3E99999A : f32}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @elu.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0xB612C93F06E804C0187F71C04DCC37BFAB7B60C03B140FC0EAB4583F5DCF943FCFA59F3FFA352CC03E881A3F25FD6CC080C4763F241C42402F2A34C0902F173FD2585F40FA64F5BF2F900440453AABBFADFC48C0C6C215400763CCBF35C130C0"> : tensor<1x4x1x6xf32>], expected = [dense<"0xB612C93F515E86BE781896BEE0631DBE540595BEC73289BEEAB4583F5DCF943FCFA59F3F80348FBE3E881A3F8AD695BE80C4763F241C42403E6C90BE902F173FD2585F40C00983BE2F9004402B9D62BE7EFA92BEC6C21540490475BE52EB8FBE"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x34CD : f16}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @elu.11 on ane opset ios15 (%x: tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
    attributes {inputs = [dense<"0x2E4E53403DB61B3FD3EA7E40B1774EC0B0472440F86154BF50473740141D8D3FB5ED514052A8E23FEEB18EBF96F8A4BFF695BDBF0A3ABC3FB76E084093816240"> : tensor<1x2x2x1x4xf32>], expected = [dense<"0x2E4E53403DB61B3FD3EA7E4052A519C0B04724404369B4BF50473740141D8D3FB5ED514052A8E23FF10BD7BF8FCFE7BF263DF7BF0A3ABC3FB76E084093816240"> : tensor<1x2x2x1x4xf32>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x40200000 : f32}> : (tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
  ane.return %0 : tensor<1x2x2x1x4xf32>
}

ane.program @elu.12 on ane opset ios17 (%x: tensor<f32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0xD4E5BD3F"> : tensor<f32>], expected = [dense<"0xD4E5BD3F"> : tensor<f32>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x4100 : f16}> : (tensor<f32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @elu.13 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000807F000080BF0000C07F0000803FA7D221BF00E07F47000080BF59D9803359D980B3001000450000003F0000C03F000020407AFC6ABF"> : tensor<16xf32>]} {
  %0 = "ane.elu"(%x) <{alpha = 0x3F800000 : f32}> : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @equal.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x003C00B8000000B8003C00000000003C00BC003C00B800000038003800B8003800BC003C003C00B800B80038003C00B8"> : tensor<2x3x4xf16>, dense<"0x000000B800BC003C00BC000000B800B8003C00B800380000003C003C00BC000000B800BC00BC003800BC003800BC0038"> : tensor<2x3x4xf16>], expected = [dense<[[[false,true,false,false],[false,true,false,false],[false,false,false,true]],[[false,false,false,false],[false,false,false,false],[false,true,false,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.equal"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @equal.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xi1>)
    attributes {inputs = [dense<"0x00BC003C00BC00B8000000BC0000003C00BC003C"> : tensor<2x5xf16>], expected = [dense<[[false,false,false,true,false],[false,false,false,false,false]]> : tensor<2x5xi1>]} {
  %y = ane.const dense<"0x00B8"> : tensor<f16>
  %0 = "ane.equal"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xi1>)
  ane.return %0 : tensor<2x5xi1>
}

ane.program @equal.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x000000B80038003C003C"> : tensor<5xf16>], expected = [dense<[true,false,false,false,false]> : tensor<5xi1>]} {
  %x = ane.const dense<"0x0000"> : tensor<f16>
  %0 = "ane.equal"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @equal.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00B800B8003800B800BC003C00B80000003800BC003800B800BC003800380000003C000000BC003800BC00B8000000B8"> : tensor<2x3x4xf16>, dense<"0x0038000000380000"> : tensor<4xf16>], expected = [dense<[[[false,false,true,false],[false,false,false,true],[true,false,true,false]],[[false,false,true,true],[false,true,false,false],[false,false,false,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.equal"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @equal.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00B8003C00B8"> : tensor<1x3x1xf16>], expected = [dense<[[[false,false,false,false],[false,true,false,false],[false,false,false,false]],[[true,false,false,false],[false,false,false,true],[true,false,false,false]]]> : tensor<2x3x4xi1>]} {
  %y = ane.const dense<"0x0038003C000000BC00B8000000BC003C"> : tensor<2x1x4xf16>
  %0 = "ane.equal"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @equal.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<"0x003C00BC00BC0000"> : tensor<1x4x1x1xf16>], expected = [dense<[[[[false,false,false,false,true,false]],[[false,false,false,false,false,false]],[[false,false,true,false,false,false]],[[false,false,false,true,false,true]]]]> : tensor<1x4x1x6xi1>]} {
  %x = ane.const dense<"0x00B800B800BC00B8003C00BC0000003C00B80038000000380000003C00BC003C00B80038003C003C00BC000000380000"> : tensor<1x4x1x6xf16>
  %0 = "ane.equal"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @equal.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x003C003C0038"> : tensor<3xf16>, dense<"0x00000038003C0000003C0038"> : tensor<2x1x3xf16>], expected = [dense<[[[false,false,false]],[[false,true,true]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.equal"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @equal.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
    attributes {inputs = [dense<"0x003C000000BC00B8003C000000BC00BC00B8003C00BC003C"> : tensor<1x2x2x1x3xf16>], expected = [dense<[[[[[false,true,true]],[[false,false,false]]],[[[false,false,false]],[[false,false,false]]]]]> : tensor<1x2x2x1x3xi1>]} {
  %y = ane.const dense<"0x0000000000BC0038000000BC"> : tensor<2x1x3xf16>
  %0 = "ane.equal"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
  ane.return %0 : tensor<1x2x2x1x3xi1>
}

ane.program @equal.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x00BC"> : tensor<1xf16>], expected = [dense<[false,true,false,false,false,false]> : tensor<6xi1>]} {
  %x = ane.const dense<"0x000000BC0000003C003800B8"> : tensor<6xf16>
  %0 = "ane.equal"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @equal.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<"0x00B8"> : tensor<1x1xf16>, dense<"0x003C00BC00B80038003C00B8"> : tensor<2x3xf16>], expected = [dense<[[false,false,true],[false,false,true]]> : tensor<2x3xi1>]} {
  %0 = "ane.equal"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

// pairs of special values
ane.program @equal.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<[[true,false,false,false,false,false,false,false],[false,true,false,false,false,false,false,false],[false,false,true,false,false,false,false,false],[false,false,false,false,false,false,false,false],[false,false,false,false,true,false,false,false],[false,false,false,false,false,true,false,false],[false,false,false,false,false,false,true,false],[false,false,false,false,false,false,false,true]]> : tensor<8x8xi1>]} {
  %0 = "ane.equal"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @equal.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x0000803F000080BF0000003F0000003F0000000000000000000000BF0000003F000080BF0000803F000080BF0000003F0000803F000000BF0000003F000000BF0000803F000080BF00000000000080BF0000803F0000803F0000003F0000803F"> : tensor<2x3x4xf32>, dense<"0x000080BF000080BF000000BF000080BF000000000000803F000000000000803F00000000000000BF000080BF0000003F0000803F000080BF000080BF0000003F000080BF0000003F000080BF000000BF00000000000080BF000080BF00000000"> : tensor<2x3x4xf32>], expected = [dense<[[[false,true,false,false],[true,false,false,false],[false,false,true,true]],[[true,false,false,false],[false,false,false,false],[false,false,false,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.equal"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @equal.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x000000BF"> : tensor<f32>], expected = [dense<[true,false,false,false,false]> : tensor<5xi1>]} {
  %y = ane.const dense<"0x000000BF000000000000803F000080BF0000803F"> : tensor<5xf32>
  %0 = "ane.equal"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @equal.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x000000BF000080BF000080BF0000003F0000003F0000803F0000000000000000"> : tensor<2x1x4xf32>], expected = [dense<[[[false,false,false,true],[false,false,false,false],[false,false,false,true]],[[true,false,false,false],[false,true,false,false],[true,false,false,false]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0x0000003F0000803F0000003F"> : tensor<1x3x1xf32>
  %0 = "ane.equal"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @equal.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x0000803F000000000000003F"> : tensor<3xf32>, dense<"0x000000000000003F000080BF000000BF00000000000080BF"> : tensor<2x1x3xf32>], expected = [dense<[[[false,false,false]],[[false,true,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.equal"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @equal.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x00000000000000BF00000000000080BF0000003F000000BF"> : tensor<6xf32>], expected = [dense<[false,true,false,false,false,true]> : tensor<6xi1>]} {
  %y = ane.const dense<"0x000000BF"> : tensor<1xf32>
  %0 = "ane.equal"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

// pairs of special values
ane.program @equal.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<[[true,false,false,false,false,false,false,false],[false,true,false,false,false,false,false,false],[false,false,true,false,false,false,false,false],[false,false,false,false,false,false,false,false],[false,false,false,false,true,false,false,false],[false,false,false,false,false,true,false,false],[false,false,false,false,false,false,true,false],[false,false,false,false,false,false,false,true]]> : tensor<8x8xi1>]} {
  %0 = "ane.equal"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @equal.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0xFFFFFFFF02000000FFFFFFFF00000000FDFFFFFFFFFFFFFFFFFFFFFF020000000200000002000000FDFFFFFF03000000FFFFFFFF01000000030000000000000003000000FFFFFFFF01000000FDFFFFFFFDFFFFFFFDFFFFFFFEFFFFFFFDFFFFFF"> : tensor<2x3x4xi32>, dense<"0xFEFFFFFF03000000FEFFFFFFFFFFFFFFFFFFFFFF01000000010000000000000003000000FDFFFFFF01000000FEFFFFFF01000000FDFFFFFF03000000FFFFFFFF020000000100000001000000FFFFFFFF01000000FDFFFFFFFFFFFFFF00000000"> : tensor<2x3x4xi32>], expected = [dense<[[[false,false,false,false],[false,false,false,false],[false,false,false,false]],[[false,false,true,false],[false,false,true,false],[false,true,false,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.equal"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @equal.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0xFDFFFFFF"> : tensor<i32>], expected = [dense<[true,false,true,false,false]> : tensor<5xi1>]} {
  %y = ane.const dense<"0xFDFFFFFF00000000FDFFFFFF01000000FFFFFFFF"> : tensor<5xi32>
  %0 = "ane.equal"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @equal.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0xFFFFFFFF01000000FFFFFFFF0100000002000000FDFFFFFF0100000000000000"> : tensor<2x1x4xi32>], expected = [dense<[[[false,false,false,false],[false,true,false,true],[false,false,false,false]],[[false,false,false,false],[false,false,true,false],[false,false,false,false]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0x0300000001000000FEFFFFFF"> : tensor<1x3x1xi32>
  %0 = "ane.equal"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @equal.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0xFEFFFFFFFEFFFFFF01000000"> : tensor<3xi32>, dense<"0xFEFFFFFFFEFFFFFF01000000FFFFFFFF0200000000000000"> : tensor<2x1x3xi32>], expected = [dense<[[[true,true,true]],[[false,false,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.equal"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @equal.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x01000000FFFFFFFF02000000020000000300000002000000"> : tensor<6xi32>], expected = [dense<[false,true,false,false,false,false]> : tensor<6xi1>]} {
  %y = ane.const dense<"0xFFFFFFFF"> : tensor<1xi32>
  %0 = "ane.equal"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @erf.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xE2C34A405643B33023C01D379642"> : tensor<7xf16>], expected = [dense<"0x00BCFB3B003C4431F9BB8737003C"> : tensor<7xf16>]} {
  %0 = "ane.erf"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @erf.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xB5BEADBD3640CC3D6AC3C941C54223BEC9C3DFC2883BD8BB9EC337438237"> : tensor<3x5xf16>], expected = [dense<"0xDCBBA4BBFA3BAD3B00BC003C003CC2BB00BC00BC893AADBA00BC003CE437"> : tensor<3x5xf16>]} {
  %0 = "ane.erf"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @erf.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x25414FC315C000C120C2ECBC07BF6BBCD2379C4132C1BD3CDA39A04272BC1DB3104307BD"> : tensor<2x1x9xf16>], expected = [dense<"0xFF3B00BCF8BBFFBB00BC58BBE5BB0EBB1638003C00BC403B9839003C12BBE5B3003C65BB"> : tensor<2x1x9xf16>]} {
  %0 = "ane.erf"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @erf.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xC0C370BCD2C242A34E436243A843623D47AD4BC1EAC04C43B1B06136774289C0EEBA7EB41CBDE141B5C3B238C4C0BE3E"> : tensor<1x4x1x6xf16>], expected = [dense<"0x00BC11BB00BC18A4003C003C003C8B3BF1AD00BCFFBB003C42B1D636003CFDBB3CBAF0B46FBB003C00BCBF38FEBBDD3B"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.erf"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @erf.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xA73FF5410DC240C1BF41FAC26CBC8D3AFFC2F14248384F3D64BD66438D40D7C1"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xF23B003C00BC00BC003C00BC0EBB063A00BC003C6838843B8CBB003CFD3B00BC"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.erf"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @erf.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xB1C3"> : tensor<f16>], expected = [dense<"0x00BC"> : tensor<f16>]} {
  %0 = "ane.erf"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @erf.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080003C00BC007EBE3ABEBA003C00BC01000180003C2A38BB3BFF3BFFBB"> : tensor<16xf16>]} {
  %0 = "ane.erf"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @erf.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x99C4AB3E6A45C4BF60D379C0874C8A3D824D22C0D033593EF6BE7FC0"> : tensor<7xf32>], expected = [dense<"0x7BC9BA3E104A78BFFFFF7FBF17D19B3D07EA7FBFCC75713E000080BF"> : tensor<7xf32>]} {
  %0 = "ane.erf"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @erf.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x300E6C403D3A5140B1D766BFF018DEBEED1118C084A918BED31E7B3DA1F14DC013FC6EC07FE38ABFDB05853D160C39BF66C44AC011E2C03F597D8B3E"> : tensor<3x5xf32>], expected = [dense<"0xFDFF7F3FC1FF7F3FF53A4CBF78BDEBBEFACC7FBF39FE2ABE91808D3DA6FF7FBFFEFF7FBF650660BFB1E3953D987E31BF83FF7FBFE387773F9496993E"> : tensor<3x5xf32>]} {
  %0 = "ane.erf"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @erf.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xEEA650C0A699A7BFE5D1AABF88A353C030604240D2BD493F41B360C031AF2D3F349A3F40A8B41F4020B187BF4A4E7E3FFACB554026490BC00045E43F2B80C43F8B35CA3E0001CE3F"> : tensor<2x1x9xf32>], expected = [dense<"0xBDFF7FBF8A996FBF9CDD70BFCFFF7FBFDBFE7F3F02243C3FF4FF7FBF94A5293F7FFE7F3FAAE47F3FD2BD5DBF0206573FD9FF7F3F57777FBF5D037D3FA956783F35D7D83EEF267A3F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.erf"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @erf.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000803F000080BF0000C07F3DBB573F3DBB57BF0000803F000080BFFB639133FB6391B30000803F7B3F053FAB52773F54E57F3F54E57FBF"> : tensor<16xf32>]} {
  %0 = "ane.erf"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @exp.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xF0408C403DB9283C104137C0F1B4"> : tensor<7xf16>], expected = [dense<"0xE749DB482838A741494AC72FE039"> : tensor<7xf16>]} {
  %0 = "ane.exp"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @exp.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xDF3C0B32F543F0C0AEC396C1B5C15E3CCA3EB5BC0841B243B53F8F3872C1"> : tensor<3x5xf16>], expected = [dense<"0xC242D53CAE526C2D8125D72B612BF6417645EF34304ADC51DE46123F342C"> : tensor<3x5xf16>]} {
  %0 = "ane.exp"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @exp.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x3A42CABA893E70BB3642784327BEA4321CB38E4308C1B837BEBF9A2E8842E940DCB9F5BC"> : tensor<2x1x9xf16>], expected = [dense<"0xA04DD93620455136944D3C51E032EC3C683A76512C2D7B3E9E306F3C8D4ED349B137A234"> : tensor<2x1x9xf16>]} {
  %0 = "ane.exp"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @exp.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x593B1BC27EBCCBB53439914175C2F73A24C0FABCB9BDC2433CC07F3442C2EE3A0E3DE1C2A63C98404FBCF741C2389934"> : tensor<1x4x1x6xf16>], expected = [dense<"0x03410C2A34359239AA3F0B4C1229C74009309C34A7330C52B42F4C3D9A29C14014431B286542F9487335EF4C403F553D"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.exp"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @exp.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xCA32254011BC413288B14841D53834B73B3A2F3FBD4234BBE7BD2FC009BA10B6"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xF23CF147CA35DD3CBB3A034B513F1A395C400646434F81365133E72F86377A39"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.exp"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @exp.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xDF41"> : tensor<f16>], expected = [dense<"0xB54C"> : tensor<f16>]} {
  %0 = "ane.exp"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @exp.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x003C003C007C0000007E7041E335007C0000003C003C007C983E7B44174A412D"> : tensor<16xf16>]} {
  %0 = "ane.exp"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @exp.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xA630AA3FED6F3F40CEEBBFBFAD1B61C0C4F0CCBF814F38C097B64E40"> : tensor<7xf32>], expected = [dense<"0x70E471400A479F414BA0643E7521F33CE7834E3E3FF6653D4537CA41"> : tensor<7xf32>]} {
  %0 = "ane.exp"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @exp.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x223E00BFED895FBFB12B4F4033F6143F394B6040459835C030AA6B3F8DD0B3BF692E21400C395A40A96BAFBEDA267340320437C0EF747DC05E746E40"> : tensor<3x5xf32>], expected = [dense<"0xED1F1B3F78D1D53E98AACB41230BE53F4512054217EE6F3D79AF20403E4E7B3E138D46419A0EF2419BBC353F87AB3242CFA86A3DC61F9C3CC3062642"> : tensor<3x5xf32>]} {
  %0 = "ane.exp"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @exp.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xFCD90A3FB22F0340770555C02F89CCBF30ED354024EB8ABF53B743BE94CCB4BCAE5D3BBF37C62940FC136BBE0AFC5BC022A38CBF72206440DB987FC05A45D6BF7B55053ECE606B3F"> : tensor<2x1x9xf32>], expected = [dense<"0x972CDC3F0985F840B0D5123D492B4F3E6848894123F4AC3E7176533F74697A3FFD44F63E07156341087D4B3F92B2033D98A5AA3ECC480D4241FD963C43FF3F3EEDCC913F70812040"> : tensor<2x1x9xf32>]} {
  %0 = "ane.exp"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @exp.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x0000803F0000803F0000807F000000000000C07F54F82D40B25ABC3E0000807F000000000100803FFFFF7F3F0000807F4C09D33FFF698F407FEB42412E1CA83D"> : tensor<16xf32>]} {
  %0 = "ane.exp"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @exp2.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xD1429045FF3CE7436AC146C3E449"> : tensor<7xf16>], expected = [dense<"0x4F49E851C140BC4BE730252DE06A"> : tensor<7xf16>]} {
  %0 = "ane.exp2"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @exp2.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x2F39933C3E49653E84492146B449C7BE9FC5384748489648ED310AC56545"> : tensor<3x5xf16>], expected = [dense<"0x453E6B4099650F42166860544D69F2343425A858E85D82608C3CC9274251"> : tensor<3x5xf16>]} {
  %0 = "ane.exp2"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @exp2.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xD046BB45B644E0422141A9475DBD1F407B430547AE2887BA2AC59C47B7494F4610C3EC47"> : tensor<2x1x9xf16>], expected = [dense<"0x0657A3528C4E6B49EA45525A51362C44AF4A0E581A3C8B3824271A5A6369F454892D945B"> : tensor<2x1x9xf16>]} {
  %0 = "ane.exp2"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @exp2.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xE12D04C1C348D746EF4576BA063E5142C1483C49C543F5C0893BBA47A5494647422E3C44EE3C8C427745F7B1A048F546"> : tensor<1x4x1x6xf16>], expected = [dense<"0x433CA031C0612957A4539238AE417748B0618965634BBE31AF3F9E5AE368D658483CB54CB340D6488551083BC260C457"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.exp2"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @exp2.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x3EC2C24744BD1349E7485E49BE484AC140485EB7CB3A5048A2417749F43D8348"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x5B2FC45A6D366F64FD62A86699611E31A85DD039353F2B5E0B479F679C411160"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.exp2"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @exp2.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xF246"> : tensor<f16>], expected = [dense<"0xB457"> : tensor<f16>]} {
  %0 = "ane.exp2"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @exp2.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x003C003C007C0000007E00400038007C0000003C003C007CA83DA841A845A831"> : tensor<16xf16>]} {
  %0 = "ane.exp2"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @exp2.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x38133C400C711F40B72ACF409E7C27BE3E293341AFCBAFC04E6C6440"> : tensor<7xf32>], expected = [dense<"0x8958F54089EDB34027C8B142BF8F643F2CC912458AD2B53CE2E63D41"> : tensor<7xf32>]} {
  %0 = "ane.exp2"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @exp2.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x53B0AF402FE82B41FAB80441FA0ADF401EF74140A70EC63FE857E640B2DC2541C03D90BF79E2F440AAA20A41D211E44093ACAE409579384117821540"> : tensor<3x5xf32>], expected = [dense<"0x97CD33425467D644090F9D434ABFFA42F2C00241320E3B406ADA1243B601A5445472EA3EE138494390E9CA43AECB0B43FBE42F4248C838455793A140"> : tensor<3x5xf32>]} {
  %0 = "ane.exp2"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @exp2.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xF77BF6BF846F7DC0141B4FC0AA4A9FC0628138415E2EF8409F43493F77CEB6BFB8BC5A402104DABF7A5E3241DB273E41284E38BF9A5212419625B5BFC8888BC09BD73541590E3741"> : tensor<2x1x9xf32>], expected = [dense<"0xCBC4863ED69A833D4D5DD93DA6FA013DC40639459E1D5843CEBCDC3F6A42BE3E73FD2A41563B9D3EA7D50D4579576C45526C1B3FC38C0D4424FABF3E8367473D58DD24451FC42D45"> : tensor<2x1x9xf32>]} {
  %0 = "ane.exp2"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @exp2.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x0000803F0000803F0000807F000000000000C07F000000400000003F0000807F000000000000803FFFFF7F3F0000807FF304B53FF3043540F304B540F304353E"> : tensor<16xf32>]} {
  %0 = "ane.exp2"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @exp2.11 on ane opset ios15 (%x: tensor<1x4x1x6xi32>) -> (tensor<1x4x1x6xi32>)
    attributes {inputs = [dense<"0x02000000000000000B000000070000000200000000000000070000000A0000000100000001000000030000000000000003000000080000000B0000000B00000000000000060000000300000008000000070000000C000000070000000C000000"> : tensor<1x4x1x6xi32>], expected = [dense<"0x040000000100000000080000800000000400000001000000800000000004000002000000020000000800000001000000080000000001000000080000000800000100000040000000080000000001000080000000001000008000000000100000"> : tensor<1x4x1x6xi32>]} {
  %0 = "ane.exp2"(%x) : (tensor<1x4x1x6xi32>) -> (tensor<1x4x1x6xi32>)
  ane.return %0 : tensor<1x4x1x6xi32>
}

ane.program @exp2.12 on ane opset ios16 (%x: tensor<1x2x2x1x4xi32>) -> (tensor<1x2x2x1x4xi32>)
    attributes {inputs = [dense<"0x02000000090000000C000000070000000C00000005000000030000000A0000000500000005000000020000000700000002000000020000000900000007000000"> : tensor<1x2x2x1x4xi32>], expected = [dense<"0x04000000000200000010000080000000001000002000000008000000000400002000000020000000040000008000000004000000040000000002000080000000"> : tensor<1x2x2x1x4xi32>]} {
  %0 = "ane.exp2"(%x) : (tensor<1x2x2x1x4xi32>) -> (tensor<1x2x2x1x4xi32>)
  ane.return %0 : tensor<1x2x2x1x4xi32>
}

ane.program @exp2.13 on ane opset ios17 (%x: tensor<i32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x05000000"> : tensor<i32>], expected = [dense<"0x20000000"> : tensor<i32>]} {
  %0 = "ane.exp2"(%x) : (tensor<i32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @floor.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xD8C267427EC13541673F34B9D4C3"> : tensor<7xf16>], expected = [dense<"0x00C4004200C20040003C00BC00C4"> : tensor<7xf16>]} {
  %0 = "ane.floor"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @floor.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xFAC358431D3DD33E51C069BFE843D2BD0A2E5CC3FC40C13C11C06A312A40"> : tensor<3x5xf16>], expected = [dense<"0x00C40042003C003C00C200C0004200C0000000C40040003C00C200000040"> : tensor<3x5xf16>]} {
  %0 = "ane.floor"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @floor.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xE3C37DB7DC420038E6400EB27B3592C3114016B9A1BE442CB83F794341BECF3FB5C1383B"> : tensor<2x1x9xf16>], expected = [dense<"0x00C400BC00420000004000BC000000C4004000BC00C00000003C004200C0003C00C20000"> : tensor<2x1x9xf16>]} {
  %0 = "ane.floor"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @floor.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x7B434D3CA7C37F386941DCBBC84184375A3A46C139BA1242BA3FA03D88BAA540DF401AB1F4C2AA3492394A3C3ABC3042"> : tensor<1x4x1x6xf16>], expected = [dense<"0x0042003C00C40000004000BC00400000000000C200BC0042003C003C00BC0040004000BC00C400000000003C00C00042"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.floor"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @floor.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x1BC33C410C3F00C10B36933EF13F923BAB41E036EBC2C8BF62C389425838B6BB"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x00C40040003C00C20000003C003C00000040000000C400C000C40042000000BC"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.floor"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @floor.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xB73D"> : tensor<f16>], expected = [dense<"0x003C"> : tensor<f16>]} {
  %0 = "ane.floor"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @floor.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB000000BC00680000003C004000C2"> : tensor<16xf16>]} {
  %0 = "ane.floor"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @floor.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x41D77A40E80549C0A6FF36C0F5F7364001F82540996B073FC9D702C0"> : tensor<7xf32>], expected = [dense<"0x00004040000080C0000040C0000000400000004000000000000040C0"> : tensor<7xf32>]} {
  %0 = "ane.floor"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @floor.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xBE5AF53FD5FFCBBF86F349BFA0956340E5B96FBFED6109C08B3A0DBF1D0F1440EE9C64BF21F70840912857408132234076E82E409D0D7B40E91919C0"> : tensor<3x5xf32>], expected = [dense<"0x0000803F000000C0000080BF00004040000080BF000040C0000080BF00000040000080BF0000004000004040000000400000004000004040000040C0"> : tensor<3x5xf32>]} {
  %0 = "ane.floor"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @floor.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x5AB2F53EEEE4073F18057A404E58A93ED7A811BF2EA34D40592A424003308DBFE8F6973F7BDD4EC01631203F43412640683565BF1E1E5DBFEA2B3BC06BD2083F55AA5C3FA4C07BC0"> : tensor<2x1x9xf32>], expected = [dense<"0x00000000000000000000404000000000000080BF0000404000004040000000C00000803F000080C00000000000000040000080BF000080BF000040C00000000000000000000080C0"> : tensor<2x1x9xf32>]} {
  %0 = "ane.floor"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @floor.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC700000000000080BF00100045000000000000803F00000040000040C0"> : tensor<16xf32>]} {
  %0 = "ane.floor"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @floor_div.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x8AC0D9C2B9BFE1422EC2F73FA0C230BC7CC21443BC362F42BD3D1FC0A33C92C0F3C0E53AC2C18F31223D2A4377422943"> : tensor<2x3x4xf16>, dense<"0x8DBF36C025415EC31BC08A41643810C39BC0A1C19EC0A33D47BDEBC12A390FC142C38B38E9C0183D83432C392BC29FC3"> : tensor<2x3x4xf16>], expected = [dense<"0x003C003C00BC00BC003C000000C70000003C00C000BC004000C00000003C00000000003C003C00000000004500C000BC"> : tensor<2x3x4xf16>]} {
  %0 = "ane.floor_div"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @floor_div.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0xDA43F2BC153B26C0C8ACE2BD5A42313B65C32D3D"> : tensor<2x5xf16>], expected = [dense<"0x004200BC000000C000BC00C00040000000C2003C"> : tensor<2x5xf16>]} {
  %y = ane.const dense<"0x203D"> : tensor<f16>
  %0 = "ane.floor_div"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @floor_div.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x16B7303B823F1142C5BF"> : tensor<5xf16>], expected = [dense<"0x00C70042003C003C00C0"> : tensor<5xf16>]} {
  %x = ane.const dense<"0x1342"> : tensor<f16>
  %0 = "ane.floor_div"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @floor_div.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x113A633BC8C3E6BDED418BB1FDC3E9B4E6B43841F243E9410339E23DC13A82B557C0D5C251206240B5BF24C0784023C3"> : tensor<2x3x4xf16>, dense<"0x39C014C32C4029C3"> : tensor<4xf16>], expected = [dense<"0x00BC00BC00C0000000C0000000C00000000000BC003C00BC00BC00BC00000000003C0000000000BC00000000003C0000"> : tensor<2x3x4xf16>]} {
  %0 = "ane.floor_div"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @floor_div.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x333EBDBB06AC"> : tensor<1x3x1xf16>], expected = [dense<"0x00C0003C003C0000003C00C000C000BC000000BC00BC00BC0000003C00C5004000BC00BC004000C000BC00BC000000BC"> : tensor<2x3x4xf16>]} {
  %y = ane.const dense<"0x0BBB4C3A073BAC41FD402A3E86B55C39"> : tensor<2x1x4xf16>
  %0 = "ane.floor_div"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @floor_div.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xC34112C30341583E"> : tensor<1x4x1x1xf16>], expected = [dense<"0x00BC00BC00C0000000BC00BC000000BC0000000000BC000000C0000000C000C000C0003C000000C200C000C200C000BC"> : tensor<1x4x1x6xf16>]} {
  %x = ane.const dense<"0x96A5AFC05DC3E733E2BE23B71DBCAB40ABC23BBEC7402FB9E4C18437A2C285C26CC16E41E938E7C249C2FEC283C08DB9"> : tensor<1x4x1x6xf16>
  %0 = "ane.floor_div"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @floor_div.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
    attributes {inputs = [dense<"0x75BEF2C2A641"> : tensor<3xf16>, dense<"0xE6424AC0AD38F33F0EC170C0"> : tensor<2x1x3xf16>], expected = [dense<"0x00BC003C004400BC003C00C0"> : tensor<2x1x3xf16>]} {
  %0 = "ane.floor_div"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
  ane.return %0 : tensor<2x1x3xf16>
}

ane.program @floor_div.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0x823DEBC05ABD5EC3C7C06043B73DD7C304BC28C1E9B7C3C1"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0x00BC00C400BC00BC004200C000BC00C600BC00BC0000003C"> : tensor<1x2x2x1x3xf16>]} {
  %y = ane.const dense<"0x3BBFE139BC42804353B9FABF"> : tensor<2x1x3xf16>
  %0 = "ane.floor_div"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @floor_div.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0xD0C2"> : tensor<1xf16>], expected = [dense<"0x0000000000BC000000C0003C"> : tensor<6xf16>]} {
  %x = ane.const dense<"0xF4C0C9BF153F82C0CD4342C3"> : tensor<6xf16>
  %0 = "ane.floor_div"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @floor_div.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0xF8B9"> : tensor<1x1xf16>, dense<"0xC240C7C1683B14424BBA13C2"> : tensor<2x3xf16>], expected = [dense<"0x00BC000000BC00BC00000000"> : tensor<2x3xf16>]} {
  %0 = "ane.floor_div"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

// pairs of special values
ane.program @floor_div.10 on ane opset ios15 (%x: tensor<6x6xf16>, %y: tensor<6x6xf16>) -> (tensor<6x6xf16>)
    attributes {inputs = [dense<"0x003E00C0405600B40047FF7B003E00C0405600B40047FF7B003E00C0405600B40047FF7B003E00C0405600B40047FF7B003E00C0405600B40047FF7B003E00C0405600B40047FF7B"> : tensor<6x6xf16>, dense<"0x003E003E003E003E003E003E00C000C000C000C000C000C040564056405640564056405600B400B400B400B400B400B4004700470047004700470047FF7BFF7BFF7BFF7BFF7BFF7B"> : tensor<6x6xf16>], expected = [dense<"0x003C00C0205400BC0044557900BC003C40D2000000C4FFF7000000BC003C00BC00001E6100C6004840DE003C00CF00FC000000BC004B00BC003C9270000000BC000000BC0000003C"> : tensor<6x6xf16>]} {
  %0 = "ane.floor_div"(%x, %y) : (tensor<6x6xf16>, tensor<6x6xf16>) -> (tensor<6x6xf16>)
  ane.return %0 : tensor<6x6xf16>
}

ane.program @floor_div.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xA7C0AE3E7E744B409C857740D59E4EC05D0869C03DEF34C04EA276BE189DA3BFF631663F5CD408BF401829C0B16779C0208E0BBF43223640C963853F0578FCBEA0EA31402F615AC0FD55783ED21503C0017A4EC087C760C00A3425C04F488EBE"> : tensor<2x3x4xf32>, dense<"0x62B279C075D668C0E6F0424005A14C4087A912400120F43F8172C63E92ACC93FDDFC6F3FE0362F40B1755CBFBF781F3F89B25C40128D13C0DAD86FC06C30BEBF885007400C1681BFC9118DBF22074CBFF7FA3840658ED3BFB7826340C35D6CC0"> : tensor<2x3x4xf32>], expected = [dense<"0x000080BF000080BF0000803F000000C0000000C0000000C0000080BF000080BF00000000000080BF000040400000E0C0000080BF000000C0000080BF000000000000803F00004040000080BF00000040000000C000000040000080BF00000000"> : tensor<2x3x4xf32>]} {
  %0 = "ane.floor_div"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @floor_div.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x6CB24E40"> : tensor<f32>], expected = [dense<"0x0000803F000010C10000803F000040C0000000C0"> : tensor<5xf32>]} {
  %y = ane.const dense<"0x8BEE20402535BEBE0C922D406D24C9BF01FA03C0"> : tensor<5xf32>
  %0 = "ane.floor_div"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @floor_div.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x8A62444042DE3E4070A6DEBFBA5F45C001CC0DC00164F5BF023D1CBF6E3C0F40"> : tensor<2x1x4xf32>], expected = [dense<"0x000080BF000080BF0000000000000000000080BF000080BF0000803F00000000000080BF000080BF0000000000000000000000000000000000000040000080BF0000803F0000803F00008040000000C0000000000000000000000000000080BF"> : tensor<2x3x4xf32>]} {
  %x = ane.const dense<"0x1291C4BFB1E327C014203DBD"> : tensor<1x3x1xf32>
  %0 = "ane.floor_div"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @floor_div.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
    attributes {inputs = [dense<"0xAA410EC0DE1E573F2182B5BF"> : tensor<3xf32>, dense<"0xB7D26FC0B2041540121B01406DDFC9BF750AF53EF2631D40"> : tensor<2x1x3xf32>], expected = [dense<"0x0000000000000000000080BF0000803F0000803F000080BF"> : tensor<2x1x3xf32>]} {
  %0 = "ane.floor_div"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
  ane.return %0 : tensor<2x1x3xf32>
}

ane.program @floor_div.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0x80D1F43E3191CA3F619E3EBF67B143C012580BC0A8FCA5BF"> : tensor<6xf32>], expected = [dense<"0x0000000000000000000080BF000000C0000000C0000080BF"> : tensor<6xf32>]} {
  %y = ane.const dense<"0xB1890540"> : tensor<1xf32>
  %0 = "ane.floor_div"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

// pairs of special values
ane.program @floor_div.16 on ane opset ios15 (%x: tensor<6x6xf32>, %y: tensor<6x6xf32>) -> (tensor<6x6xf32>)
    attributes {inputs = [dense<"0x0000C03F000000C00000C842000080BE0000E04000E07F470000C03F000000C00000C842000080BE0000E04000E07F470000C03F000000C00000C842000080BE0000E04000E07F470000C03F000000C00000C842000080BE0000E04000E07F470000C03F000000C00000C842000080BE0000E04000E07F470000C03F000000C00000C842000080BE0000E04000E07F47"> : tensor<6x6xf32>, dense<"0x0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C00000C8420000C8420000C8420000C8420000C8420000C842000080BE000080BE000080BE000080BE000080BE000080BE0000E0400000E0400000E0400000E0400000E0400000E04000E07F4700E07F4700E07F4700E07F4700E07F4700E07F47"> : tensor<6x6xf32>], expected = [dense<"0x0000803F000000C000008442000080BF0000804000952A47000080BF0000803F000048C200000000000080C000E0FFC600000000000080BF0000803F000080BF0000000000C023440000C0C0000000410000C8C30000803F0000E0C100E07FC800000000000080BF00006041000080BF0000803F0034124600000000000080BF00000000000080BF000000000000803F"> : tensor<6x6xf32>]} {
  %0 = "ane.floor_div"(%x, %y) : (tensor<6x6xf32>, tensor<6x6xf32>) -> (tensor<6x6xf32>)
  ane.return %0 : tensor<6x6xf32>
}

ane.program @floor_div.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xF6FFFFFF08000000EEFFFFFFFAFFFFFF0400000012000000F9FFFFFFF5FFFFFF00000000ECFFFFFF0B000000FFFFFFFFF8FFFFFFFDFFFFFFF3FFFFFF050000001200000010000000F1FFFFFF0D00000013000000F8FFFFFF0A000000F1FFFFFF"> : tensor<2x3x4xi32>, dense<"0xFFFFFFFFFEFFFFFFFDFFFFFF050000000400000002000000FDFFFFFF01000000FFFFFFFFFDFFFFFFFBFFFFFF0200000005000000010000000600000005000000FBFFFFFFFDFFFFFFFBFFFFFF04000000FCFFFFFF0100000006000000FEFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x0A000000FCFFFFFF06000000FEFFFFFF010000000900000002000000F5FFFFFF0000000006000000FDFFFFFFFFFFFFFFFEFFFFFFFDFFFFFFFDFFFFFF01000000FCFFFFFFFAFFFFFF0300000003000000FBFFFFFFF8FFFFFF0100000007000000"> : tensor<2x3x4xi32>]} {
  %0 = "ane.floor_div"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @floor_div.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x0D000000"> : tensor<i32>], expected = [dense<"0xFCFFFFFFFCFFFFFFFBFFFFFF01000000FBFFFFFF"> : tensor<5xi32>]} {
  %y = ane.const dense<"0xFCFFFFFFFCFFFFFFFDFFFFFF07000000FDFFFFFF"> : tensor<5xi32>
  %0 = "ane.floor_div"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @floor_div.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xFEFFFFFF0700000004000000F9FFFFFF050000000700000003000000FCFFFFFF"> : tensor<2x1x4xi32>], expected = [dense<"0x06000000FEFFFFFFFCFFFFFF0100000008000000FDFFFFFFFBFFFFFF0200000003000000FFFFFFFFFEFFFFFF01000000FDFFFFFFFEFFFFFFFBFFFFFF03000000FCFFFFFFFDFFFFFFFAFFFFFF04000000FEFFFFFFFFFFFFFFFDFFFFFF01000000"> : tensor<2x3x4xi32>]} {
  %x = ane.const dense<"0xF3FFFFFFEFFFFFFFF9FFFFFF"> : tensor<1x3x1xi32>
  %0 = "ane.floor_div"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @floor_div.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
    attributes {inputs = [dense<"0x01000000FDFFFFFF00000000"> : tensor<3xi32>, dense<"0xFDFFFFFFFBFFFFFFFCFFFFFF04000000FDFFFFFF06000000"> : tensor<2x1x3xi32>], expected = [dense<"0xFFFFFFFF0000000000000000000000000100000000000000"> : tensor<2x1x3xi32>]} {
  %0 = "ane.floor_div"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
  ane.return %0 : tensor<2x1x3xi32>
}

ane.program @floor_div.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0xFCFFFFFF08000000F6FFFFFF06000000FFFFFFFFF2FFFFFF"> : tensor<6xi32>], expected = [dense<"0xFEFFFFFF02000000FCFFFFFF02000000FFFFFFFFFBFFFFFF"> : tensor<6xi32>]} {
  %y = ane.const dense<"0x03000000"> : tensor<1xi32>
  %0 = "ane.floor_div"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

ane.program @gelu.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xDD44E839FB441E40DB442FC30243"> : tensor<7xf16>], expected = [dense<"0xDD448C38FB440940DB44D5900243"> : tensor<7xf16>]} {
  %0 = "ane.gelu"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @gelu.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xD53E8B39F2BD72BAD13445C26FBF5E4462446FBE7CC45C43AD35D1BBDD43"> : tensor<3x5xf16>], expected = [dense<"0x883E303886AE6BB1F531859982AB5E4462448CAD13815C43403323B1DD43"> : tensor<3x5xf16>]} {
  %0 = "ane.gelu"(%x) <{mode = "EXACT"}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @gelu.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x8643F735C23A2A446741CDC22DB7BCC0E536D3BF6B4107C42241C34410362BC10041A341"> : tensor<2x1x9xf16>], expected = [dense<"0x8643B33369392A4462416993B1B055A599344FAA67410A841B41C344DA3339A2F840A041"> : tensor<2x1x9xf16>]} {
  %0 = "ane.gelu"(%x) <{mode = "TANH_APPROXIMATION"}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @gelu.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x92C01AC16ABB604180396A4489C4042F1B41C73BEFC022C4A34418BB6344C6B245C1C54300458E4467C0BD3ACE3C4BBC"> : tensor<1x4x1x6xf16>], expected = [dense<"0xDDA932A814B15241333869442098AB2B0A41873AACA8749BA34423B1624491AD87A7C24300458D447FAA7139413CC3B0"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.gelu"(%x) <{mode = "SIGMOID_APPROXIMATION"}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @gelu.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xBE3D15C4B33D31C048C2C43E40C0CB3847384BC4B944CD34A63F6BC414435138"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x4F3DF985433DD8A86C99753E91A8F43605367B82B944EF316F3F718114431736"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.gelu"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @gelu.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xCC31"> : tensor<f16>], expected = [dense<"0xA12E"> : tensor<f16>]} {
  %0 = "ane.gelu"(%x) <{mode = "EXACT"}> : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @gelu.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007C0000007EBB3A14B1FF7B00800100008000688835993DF840F3A3"> : tensor<16xf16>]} {
  %0 = "ane.gelu"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @gelu.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xAE5C0040F15EFA3F1DC1253F5AFB33C02F35644066102040108C77C0"> : tensor<7xf32>], expected = [dense<"0x26F6FA3FBF0DF43F9DC2F53E7DB2E2BB962A6440AB121F4058985EB9"> : tensor<7xf32>]} {
  %0 = "ane.gelu"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @gelu.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xC76087C07C055140F5FF58C0F9A489C0A2CF92C01EF370C04AAF3CC053E297409837C7BF565EEA3F3F4C1B40F0308540048430408BAEDC3F0DCB7040"> : tensor<3x5xf32>], expected = [dense<"0xB2D04EB84CE8504064F49ABAE61B19B8F75A2CB7797AA4B97B649ABB49E2974043A3BEBD6581E23F391D1A4066308540A40030402B56D33FDDC57040"> : tensor<3x5xf32>]} {
  %0 = "ane.gelu"(%x) <{mode = "EXACT"}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @gelu.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x1D25EBBE34E39140C0F189C06D229DC0702416406FD49EBE91CE0C4097C45340C0F21640113E3CC0959DAF3FA43C95403EEB87C076FAF13FC7E65F40452437BFFF11C33FA6A61CC0"> : tensor<2x1x9xf32>], expected = [dense<"0x2CED17BE2CE391407D1F75B7D230DFB4BEBD14406C48F0BDE5DD0A40CAAF53406D96154065598FBB15A7A03FA03C95402337ABB795E0EA3F9FDC5F40F1CF2DBE3A9BB63FA9B68CBC"> : tensor<2x1x9xf32>]} {
  %0 = "ane.gelu"(%x) <{mode = "TANH_APPROXIMATION"}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @gelu.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0x14838A40E5B382C0254ABA3FA3E89D40C9935FBF6BB75AC0C087ADBFD17B923F62E45EC06FBC41400BF487C00439F33FC33C3C3F464C77C0E810A53F3FB40D402CE844C0CCF933BF6AB3983E625AAF3FF75781C0EEB656C07B30ED3F83E49640"> : tensor<1x4x1x6xf32>], expected = [dense<"0xB16C8A40B7E97FBB0CDBAB3F8ADF9D401AF624BED63F26BC7A4DFBBDFB33803FF2A917BC149F4040266149BB0601EA3F7E5D123FE014B0BB3986943F9A810A401F5985BCBB1427BE57A53E3EFCD39F3FCA1B88BB717935BCA97AE33FE3D79640"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.gelu"(%x) <{mode = "SIGMOID_APPROXIMATION"}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @gelu.11 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000807F000000000000C07F5F62573F867622BE00E07F470000008059D9003359D900B300100045AF03B13E4B2CB33FA7011F400F597EBC"> : tensor<16xf32>]} {
  %0 = "ane.gelu"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @greater.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x003800BC0000000000B800BC000000BC00BC003C003C000000B80000003800B8003C00000038000000380038003C00BC"> : tensor<2x3x4xf16>, dense<"0x00B800380000003C0000003C003800B800BC003C000000B8000000B800BC00B800BC00B800BC0038003C00B8000000BC"> : tensor<2x3x4xf16>], expected = [dense<[[[true,false,false,false],[false,false,false,false],[false,false,true,true]],[[false,true,true,false],[true,true,true,false],[false,true,true,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.greater"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xi1>)
    attributes {inputs = [dense<"0x000000BC003C003C00B80000003800BC00BC0038"> : tensor<2x5xf16>], expected = [dense<[[true,false,true,true,false],[true,true,false,false,true]]> : tensor<2x5xi1>]} {
  %y = ane.const dense<"0x00B8"> : tensor<f16>
  %0 = "ane.greater"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xi1>)
  ane.return %0 : tensor<2x5xi1>
}

ane.program @greater.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x00BC00B800BC00BC00B8"> : tensor<5xf16>], expected = [dense<[true,false,true,true,false]> : tensor<5xi1>]} {
  %x = ane.const dense<"0x00B8"> : tensor<f16>
  %0 = "ane.greater"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @greater.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00BC003C003800BC00B8003C000000BC00BC00BC00000000003C003C00B800BC003C00BC00380038003800B800BC00BC"> : tensor<2x3x4xf16>, dense<"0x00BC003C00BC00B8"> : tensor<4xf16>], expected = [dense<[[[false,false,true,false],[true,false,true,false],[false,false,true,true]],[[true,false,true,false],[true,false,true,true],[true,false,false,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.greater"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x003800B8003C"> : tensor<1x3x1xf16>], expected = [dense<[[[true,true,true,true],[false,false,false,false],[true,true,true,true]],[[false,true,false,true],[false,true,false,true],[true,true,false,true]]]> : tensor<2x3x4xi1>]} {
  %y = ane.const dense<"0x0000000000000000003800BC003C00BC"> : tensor<2x1x4xf16>
  %0 = "ane.greater"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<"0x000000BC00BC003C"> : tensor<1x4x1x1xf16>], expected = [dense<[[[[true,false,false,true,false,false]],[[true,true,true,true,true,true]],[[true,true,true,false,false,true]],[[false,false,false,false,false,false]]]]> : tensor<1x4x1x6xi1>]} {
  %x = ane.const dense<"0x0038000000BC003C00B80000003C0038003C0000003C00B80000003C003C00BC00BC00B8000000B8003C00B8003800B8"> : tensor<1x4x1x6xf16>
  %0 = "ane.greater"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @greater.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x00BC0000003C"> : tensor<3xf16>, dense<"0x00B8003C000000BC003C0000"> : tensor<2x1x3xf16>], expected = [dense<[[[false,false,true]],[[false,false,true]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.greater"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @greater.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
    attributes {inputs = [dense<"0x00B8003C003C00B80038003800BC00B80038003800B800B8"> : tensor<1x2x2x1x3xf16>], expected = [dense<[[[[[false,false,false]],[[false,false,false]]],[[[false,false,false]],[[false,false,false]]]]]> : tensor<1x2x2x1x3xi1>]} {
  %y = ane.const dense<"0x0000003C003C003C0038003C"> : tensor<2x1x3xf16>
  %0 = "ane.greater"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
  ane.return %0 : tensor<1x2x2x1x3xi1>
}

ane.program @greater.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x00BC"> : tensor<1xf16>], expected = [dense<[true,true,true,true,false,false]> : tensor<6xi1>]} {
  %x = ane.const dense<"0x003800380038000000BC00BC"> : tensor<6xf16>
  %0 = "ane.greater"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @greater.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<"0x0038"> : tensor<1x1xf16>, dense<"0x003800B80000003800000038"> : tensor<2x3xf16>], expected = [dense<[[false,true,true],[false,true,false]]> : tensor<2x3xi1>]} {
  %0 = "ane.greater"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

// pairs of special values
ane.program @greater.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<[[false,true,false,false,true,false,true,true],[false,false,false,false,false,false,false,false],[true,true,false,false,true,true,true,true],[false,false,false,false,false,false,false,false],[false,true,false,false,false,false,true,false],[true,true,false,false,true,false,true,true],[false,true,false,false,false,false,false,false],[false,true,false,false,true,false,true,false]]> : tensor<8x8xi1>]} {
  %0 = "ane.greater"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @greater.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x0000003F0000003F000000BF0000803F00000000000080BF000000BF0000003F000080BF000000000000003F000000BF000080BF00000000000080BF000080BF000000BF00000000000000BF0000003F0000803F000000000000803F000000BF"> : tensor<2x3x4xf32>, dense<"0x0000803F0000803F0000003F000000BF000080BF00000000000080BF000000000000003F0000803F000000BF000000BF000000BF0000803F00000000000080BF0000803F000000000000003F0000803F000000BF0000803F00000000000000BF"> : tensor<2x3x4xf32>], expected = [dense<[[[false,false,false,true],[true,false,true,true],[false,false,true,false]],[[false,false,false,false],[false,false,false,false],[true,false,true,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.greater"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x00000000"> : tensor<f32>], expected = [dense<[true,false,true,false,false]> : tensor<5xi1>]} {
  %y = ane.const dense<"0x000080BF0000003F000080BF0000003F0000803F"> : tensor<5xf32>
  %0 = "ane.greater"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @greater.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x000000000000003F000080BF000000BF000080BF000000BF0000803F0000003F"> : tensor<2x1x4xf32>], expected = [dense<[[[false,false,true,false],[true,false,true,true],[true,false,true,true]],[[true,false,false,false],[true,true,false,false],[true,true,false,false]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0x000000BF0000003F0000003F"> : tensor<1x3x1xf32>
  %0 = "ane.greater"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x000000BF000000000000003F"> : tensor<3xf32>, dense<"0x0000003F000000BF0000003F0000803F0000803F0000003F"> : tensor<2x1x3xf32>], expected = [dense<[[[false,true,false]],[[false,false,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.greater"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @greater.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x000080BF000000BF0000003F000000000000003F000000BF"> : tensor<6xf32>], expected = [dense<[false,true,true,true,true,true]> : tensor<6xi1>]} {
  %y = ane.const dense<"0x000080BF"> : tensor<1xf32>
  %0 = "ane.greater"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

// pairs of special values
ane.program @greater.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<[[false,true,false,false,true,false,true,true],[false,false,false,false,false,false,false,false],[true,true,false,false,true,true,true,true],[false,false,false,false,false,false,false,false],[false,true,false,false,false,false,true,false],[true,true,false,false,true,false,true,true],[false,true,false,false,false,false,false,false],[false,true,false,false,true,false,true,false]]> : tensor<8x8xi1>]} {
  %0 = "ane.greater"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @greater.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x0000000003000000FEFFFFFF01000000FFFFFFFF00000000FDFFFFFFFFFFFFFF0100000000000000030000000100000002000000FDFFFFFF02000000FFFFFFFF01000000010000000300000002000000FDFFFFFFFFFFFFFF00000000FEFFFFFF"> : tensor<2x3x4xi32>, dense<"0xFEFFFFFF01000000FDFFFFFFFEFFFFFF01000000020000000100000000000000FDFFFFFF0000000001000000030000000000000002000000FEFFFFFF0300000002000000FFFFFFFF02000000FDFFFFFF0000000000000000FFFFFFFFFDFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<[[[true,true,true,true],[false,false,false,false],[true,false,true,false]],[[true,false,true,false],[false,true,true,true],[false,false,true,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.greater"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x00000000"> : tensor<i32>], expected = [dense<[true,false,true,false,false]> : tensor<5xi1>]} {
  %y = ane.const dense<"0xFDFFFFFF02000000FFFFFFFF0300000001000000"> : tensor<5xi32>
  %0 = "ane.greater"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @greater.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x030000000100000000000000FEFFFFFF0300000000000000FEFFFFFFFEFFFFFF"> : tensor<2x1x4xi32>], expected = [dense<[[[false,false,true,true],[false,false,false,true],[false,true,true,true]],[[false,true,true,true],[false,false,true,true],[false,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0x010000000000000002000000"> : tensor<1x3x1xi32>
  %0 = "ane.greater"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x01000000FFFFFFFF00000000"> : tensor<3xi32>, dense<"0x00000000FDFFFFFFFEFFFFFF020000000000000002000000"> : tensor<2x1x3xi32>], expected = [dense<[[[true,true,true]],[[false,false,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.greater"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @greater.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0xFFFFFFFF0200000000000000FDFFFFFF0200000001000000"> : tensor<6xi32>], expected = [dense<[true,true,true,false,true,true]> : tensor<6xi1>]} {
  %y = ane.const dense<"0xFDFFFFFF"> : tensor<1xi32>
  %0 = "ane.greater"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @greater_equal.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00000000003C003800B8003C00B8003C0000003C00000000003C00B800BC00BC0000003C0038003C00BC00BC00BC0000"> : tensor<2x3x4xf16>, dense<"0x0038000000BC00B800000038003C00BC00BC00BC00B800BC003800B800BC00BC000000BC003C0038003C0038003C0000"> : tensor<2x3x4xf16>], expected = [dense<[[[false,true,true,true],[false,true,false,true],[true,true,true,true]],[[true,true,true,true],[true,true,false,true],[false,false,false,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.greater_equal"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater_equal.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xi1>)
    attributes {inputs = [dense<"0x00B8003C00B8003C0038003C00BC003C00380038"> : tensor<2x5xf16>], expected = [dense<[[false,true,false,true,true],[true,false,true,true,true]]> : tensor<2x5xi1>]} {
  %y = ane.const dense<"0x0000"> : tensor<f16>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xi1>)
  ane.return %0 : tensor<2x5xi1>
}

ane.program @greater_equal.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x003C003C0000003C0000"> : tensor<5xf16>], expected = [dense<[false,false,true,false,true]> : tensor<5xi1>]} {
  %x = ane.const dense<"0x0000"> : tensor<f16>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @greater_equal.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00B8003800380000000000BC000000B8003C0000003C00BC00B8003C00B800B80000003C000000BC003C003C003C00BC"> : tensor<2x3x4xf16>, dense<"0x00BC003C00BC00BC"> : tensor<4xf16>], expected = [dense<[[[true,false,true,true],[true,false,true,true],[true,false,true,true]],[[true,true,true,true],[true,true,true,true],[true,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.greater_equal"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater_equal.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x003C003C00BC"> : tensor<1x3x1xf16>], expected = [dense<[[[true,true,true,true],[true,true,true,true],[false,false,false,false]],[[true,true,true,true],[true,true,true,true],[false,false,false,false]]]> : tensor<2x3x4xi1>]} {
  %y = ane.const dense<"0x0038003C00000038000000000038003C"> : tensor<2x1x4xf16>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater_equal.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<"0x003800B800380000"> : tensor<1x4x1x1xf16>], expected = [dense<[[[[false,true,false,false,false,false]],[[true,false,true,true,true,true]],[[false,true,false,true,false,false]],[[true,true,true,true,true,false]]]]> : tensor<1x4x1x6xi1>]} {
  %x = ane.const dense<"0x00B8003800B800B800B800BC00B800BC00000038003C00B800B800380000003C00000000003C003C0038003C000000BC"> : tensor<1x4x1x6xf16>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @greater_equal.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x00000000003C"> : tensor<3xf16>, dense<"0x003C00B800BC003800B80000"> : tensor<2x1x3xf16>], expected = [dense<[[[false,true,true]],[[false,true,true]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.greater_equal"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @greater_equal.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
    attributes {inputs = [dense<"0x000000B8003C003800B8003C0000003C003800BC00BC0000"> : tensor<1x2x2x1x3xf16>], expected = [dense<[[[[[false,false,true]],[[false,false,true]]],[[[false,true,true]],[[false,false,false]]]]]> : tensor<1x2x2x1x3xi1>]} {
  %y = ane.const dense<"0x003800000038003C0000003C"> : tensor<2x1x3xf16>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
  ane.return %0 : tensor<1x2x2x1x3xi1>
}

ane.program @greater_equal.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x00B8"> : tensor<1xf16>], expected = [dense<[false,true,false,false,false,true]> : tensor<6xi1>]} {
  %x = ane.const dense<"0x00BC003800BC00BC00BC003C"> : tensor<6xf16>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @greater_equal.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<"0x00BC"> : tensor<1x1xf16>, dense<"0x00380038000000BC00380000"> : tensor<2x3xf16>], expected = [dense<[[false,false,false],[true,false,false]]> : tensor<2x3xi1>]} {
  %0 = "ane.greater_equal"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

// pairs of special values
ane.program @greater_equal.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<[[true,true,false,false,true,false,true,true],[false,true,false,false,false,false,false,false],[true,true,true,false,true,true,true,true],[false,false,false,false,false,false,false,false],[false,true,false,false,true,false,true,false],[true,true,false,false,true,true,true,true],[false,true,false,false,false,false,true,false],[false,true,false,false,true,false,true,true]]> : tensor<8x8xi1>]} {
  %0 = "ane.greater_equal"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @greater_equal.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x0000803F000000000000003F0000003F000000BF000000BF000000BF0000803F0000803F0000803F000080BF000000000000003F000080BF000000000000803F000000BF000000000000803F00000000000000BF0000803F0000003F000080BF"> : tensor<2x3x4xf32>, dense<"0x0000003F00000000000080BF000080BF000000BF00000000000080BF000080BF000000BF0000803F0000803F000000BF00000000000000BF0000803F0000803F000000BF000000BF000080BF0000803F000080BF0000003F000000000000003F"> : tensor<2x3x4xf32>], expected = [dense<[[[true,true,true,true],[true,false,true,true],[true,true,false,true]],[[true,false,false,true],[true,true,true,false],[true,true,true,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.greater_equal"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater_equal.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x0000803F"> : tensor<f32>], expected = [dense<[true,true,true,true,true]> : tensor<5xi1>]} {
  %y = ane.const dense<"0x0000803F0000003F000000BF000000BF0000803F"> : tensor<5xf32>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @greater_equal.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x000080BF000080BF000000BF0000803F0000803F0000003F0000803F0000003F"> : tensor<2x1x4xf32>], expected = [dense<[[[true,true,true,false],[true,true,false,false],[true,true,false,false]],[[false,false,false,false],[false,false,false,false],[false,false,false,false]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0x000000BF000080BF000080BF"> : tensor<1x3x1xf32>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater_equal.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x0000003F000080BF0000803F"> : tensor<3xf32>, dense<"0x0000803F000000BF0000003F000000BF000000BF00000000"> : tensor<2x1x3xf32>], expected = [dense<[[[false,false,true]],[[true,false,true]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.greater_equal"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @greater_equal.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x000000BF000000000000003F0000003F000000BF00000000"> : tensor<6xf32>], expected = [dense<[false,false,false,false,false,false]> : tensor<6xi1>]} {
  %y = ane.const dense<"0x0000803F"> : tensor<1xf32>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

// pairs of special values
ane.program @greater_equal.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<[[true,true,false,false,true,false,true,true],[false,true,false,false,false,false,false,false],[true,true,true,false,true,true,true,true],[false,false,false,false,false,false,false,false],[false,true,false,false,true,false,true,false],[true,true,false,false,true,true,true,true],[false,true,false,false,false,false,true,false],[false,true,false,false,true,false,true,true]]> : tensor<8x8xi1>]} {
  %0 = "ane.greater_equal"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @greater_equal.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0xFFFFFFFF0200000002000000FEFFFFFFFDFFFFFFFEFFFFFF00000000FFFFFFFFFEFFFFFFFFFFFFFFFDFFFFFFFEFFFFFF0000000003000000030000000100000002000000FEFFFFFF01000000FEFFFFFFFEFFFFFF01000000FFFFFFFFFEFFFFFF"> : tensor<2x3x4xi32>, dense<"0x00000000FDFFFFFF01000000FDFFFFFF03000000FEFFFFFFFDFFFFFF030000000300000001000000FFFFFFFFFDFFFFFF0300000003000000FFFFFFFFFEFFFFFF00000000FDFFFFFF01000000FDFFFFFF00000000010000000100000001000000"> : tensor<2x3x4xi32>], expected = [dense<[[[false,true,true,true],[false,true,true,false],[false,false,false,true]],[[false,true,true,true],[true,true,true,true],[false,true,false,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.greater_equal"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater_equal.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x00000000"> : tensor<i32>], expected = [dense<[false,false,false,true,false]> : tensor<5xi1>]} {
  %y = ane.const dense<"0x010000000300000003000000FFFFFFFF03000000"> : tensor<5xi32>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @greater_equal.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0xFDFFFFFFFDFFFFFF03000000FFFFFFFF0100000003000000FDFFFFFF00000000"> : tensor<2x1x4xi32>], expected = [dense<[[[true,true,false,false],[true,true,false,false],[true,true,false,false]],[[false,false,true,false],[false,false,true,false],[false,false,true,false]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0xFDFFFFFFFDFFFFFFFEFFFFFF"> : tensor<1x3x1xi32>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @greater_equal.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x02000000FFFFFFFFFDFFFFFF"> : tensor<3xi32>, dense<"0xFFFFFFFF01000000FDFFFFFFFDFFFFFF00000000FFFFFFFF"> : tensor<2x1x3xi32>], expected = [dense<[[[true,false,true]],[[true,false,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.greater_equal"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @greater_equal.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x0300000002000000FDFFFFFF020000000000000000000000"> : tensor<6xi32>], expected = [dense<[true,true,false,true,false,false]> : tensor<6xi1>]} {
  %y = ane.const dense<"0x02000000"> : tensor<1xi32>
  %0 = "ane.greater_equal"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @inverse.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xD2C07EC3433DE83B1A41463F59BE"> : tensor<7xf16>], expected = [dense<"0xA4B645B4153A0C3C463666380BB9"> : tensor<7xf16>]} {
  %0 = "ane.inverse"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @inverse.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x1F3FF04254C29A3DC842B7B80A3BB1BA273D2EBAE6BCBB3D17BA7B428A41"> : tensor<3x5xf16>], expected = [dense<"0x7E389C340FB5B539B834CCBE8A3CCABC353A2FBD8ABA953943BDF034C635"> : tensor<3x5xf16>]} {
  %0 = "ane.inverse"(%x) <{epsilon = 0x1419 : f16}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @inverse.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x43BA4537C5C1C04382C3F63B0A3DCC40B1BD0EC1034209C29E35F2342A395C4038BC0B40"> : tensor<2x1x9xf16>], expected = [dense<"0x1EBD64408CB5213443B4043C583AAB36A0B955B652354EB5AE417342303E563798BBE937"> : tensor<2x1x9xf16>]} {
  %0 = "ane.inverse"(%x) <{epsilon = 0x3A83126F : f32}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @inverse.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xF03DE337533A483E0A40E54068BEDAC0093DBFC108C36FC0DFB3A5436940B242E036F73DB53C223ADEBC8ABE4EC35EC0"> : tensor<1x4x1x6xf16>], expected = [dense<"0x0838073C333ABA375A366E3543BB27B88C38BEB64EB5A9B8E0436733EA3529344D3C0538C538513A95BD0DBB13B5C0B8"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.inverse"(%x) <{epsilon = 0x3800 : f16}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @inverse.4 on ane opset ios17 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xE3C089380E41BEBEED4339C14DB19542CFB13A3EDD43F1BEAE399ABA72BED43F"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x1EB8803B4935BFBA2C3394B7FB4138344842C83739337ABA9D3A26C233BB8336"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.inverse"(%x) <{epsilon = 0x3F000000 : f32}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @inverse.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x09C2"> : tensor<f16>], expected = [dense<"0x4DB5"> : tensor<f16>]} {
  %0 = "ane.inverse"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @inverse.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0xE270E27000000080007E003C00BC00010081E170E370001000405539663666B6"> : tensor<16xf16>]} {
  %0 = "ane.inverse"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @inverse.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x311C51C095C57940CF931240BC2704BF8C41D3BF1DDFF43FAD4E01C0"> : tensor<7xf32>], expected = [dense<"0xF9B49CBE3A30833E668BDF3EB9FFF7BFA81E1BBF63CF053FA06CFDBE"> : tensor<7xf32>]} {
  %0 = "ane.inverse"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @inverse.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xB5160FBF2D3A764069590A402279D8BF87F333C0308F7C3F6152F8BF31020840F8FCCF3F1CE17E402D5B40BF9D96DDBFAAD930BFC7C977404DDF67C0"> : tensor<3x5xf32>], expected = [dense<"0x4E6AE5BFB50B853E86BDEC3E307617BF9528B6BEC69C813F9F0604BF0DD0F03E56731D3FD087803EE393AABF9AF613BF288EB9BF3435843EB35B8DBE"> : tensor<3x5xf32>]} {
  %0 = "ane.inverse"(%x) <{epsilon = 0x3A83126F : f32}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @inverse.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x98FA33C0DCF63DBE7B398F3E6E5E50405DC6DA3F311BB23F034E79C0F29AF63F1DC6C4BFFABA6940807CA3BEA26D3EBF9AA87640392B6AC0B1EEDD3F61E04840C7AB7CC0A44F923F"> : tensor<2x1x9xf32>], expected = [dense<"0x6F21B6BE4B6EADC0EBF8634016369D3E23B1153F11D9373FA77883BEAFCE043F76A226BF47288C3E061049C09A4EACBF28D0843EB4F88BBE3D90133FBA12A33E24B881BEEBC35F3F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.inverse"(%x) <{epsilon = 0x1419 : f16}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @inverse.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0x6F4B57400000003FCA525D40C3EF973F6EAD2F3E706880BE8C161C3EC8C811C055A98ABF72F51AC027F75DC0A0FC6FBF0000003F0000003F388EE73EB45A463F35013C40413A65BF17FE63BFEA4C30C0B346C23FC54115BF302BD6BF2B537240"> : tensor<1x4x1x6xf32>], expected = [dense<"0x8281843E0000803F3A5A813E8EBF173FDA99BE3FC56880409030C43FE3FD0FBFA371DBBF773F05BF9A7EACBE8D4D12C00000803F0000803FE26A863FFBCF483F38F1943E69DA21C02BDA23C0EF14E3BE70BEFD3EB5B040C13A355ABF34E66E3E"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.inverse"(%x) <{epsilon = 0x3F000000 : f32}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @inverse.11 on ane opset ios17 (%x: tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
    attributes {inputs = [dense<"0x85E44B4014ED67406B22713F4946DCBE7C4B2840DCE4CD3F7621E23D5A446BC02AB97E40C4BF24C0374927BE14E49E3F4F266B401D2B4FC0098D4D4026C194BF"> : tensor<1x2x2x1x4xf32>], expected = [dense<"0x20E98A3EDC4F783E268A313FE84D65414B99A33E3FD2F23E7AB1D13FEA34A1BE9D91643E75D7F6BEF51D3E407C03133FD150753ED110BBBEE2F0893EB14FC1BF"> : tensor<1x2x2x1x4xf32>]} {
  %0 = "ane.inverse"(%x) <{epsilon = 0x3800 : f16}> : (tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
  ane.return %0 : tensor<1x2x2x1x4xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @inverse.12 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00401C4600401C4600000000000000800000C07F72F97F3F470380BF02108037021080B704281C4604581C4603E0FF39E5F2FF3FC1A72A3FB4CACC3EE6CECCBE"> : tensor<16xf32>]} {
  %0 = "ane.inverse"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @leaky_relu.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x63B3EBA1C63FB4BB183A99B7BCC3"> : tensor<7xf16>], expected = [dense<"0xBA989487C63FEEA0183ADD9CF3A8"> : tensor<7xf16>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0x211F : f16}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @leaky_relu.1 on ane opset ios17 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xFD3AEEBB73B180C0FD43FF4180C2B3C06B4153C13840B1C1F2C0CEC3E8BD"> : tensor<3x5xf16>], expected = [dense<"0xFD3A13A1FA96C3A5FD43FF4129A804A66B41D1A6384049A754A6FFA88FA3"> : tensor<3x5xf16>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0x3C23D70A : f32}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @leaky_relu.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x5DB696438BB7BBC232433BBC0AC0263E08B31736613C69BF6FB63BBED336A43EC5C18A41"> : tensor<2x1x9xf16>], expected = [dense<"0x5DAE96438BAFBBBA32433BB40AB8263E08AB1736613C69B76FAE3BB6D336A43EC5B98A41"> : tensor<2x1x9xf16>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0x3400 : f16}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @leaky_relu.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xF33C374097424A3D53C160C1DAC276C01DBB23B5663CA4B8A1BCA9BA4C41503C073D78BF00C1FDC3DF3A49C359B6DD3E"> : tensor<1x4x1x6xf16>], expected = [dense<"0xF33C374097424A3D53B960B9DABA76B81DB323AD663CA4B0A1B4A9B24C41503C073D78B700B9FDBBDF3A49BB59AEDD3E"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0x3E800000 : f32}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @leaky_relu.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xE0BE1CBF522E92BE703C0A39B6C133C01640153BE33A62C35BBFAFC07DBEA0BD"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xE03A1C3B522E923A703C0A39B63D333C1640153BE33A623F5B3BAF3C7D3AA039"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0xB800 : f16}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @leaky_relu.5 on ane opset ios17 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xBE40"> : tensor<f16>], expected = [dense<"0xBE40"> : tensor<f16>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0xBF000000 : f32}> : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @leaky_relu.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007C00FC007E003C1FA1FF7B1EE10100008000680038003E004167A6"> : tensor<16xf16>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0x211F : f16}> : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @leaky_relu.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x66F27FC09A1337BE828C0EC0D2C12A3F44170BC0DACA76C0DF9D1D40"> : tensor<7xf32>], expected = [dense<"0x56CE23BD8756EABA6976B6BCD2C12A3F4D09B2BC77F21DBDDF9D1D40"> : tensor<7xf32>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0x3C23D70A : f32}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @leaky_relu.8 on ane opset ios17 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xB35B4B402BBBA2BED7F5963FEBD5B8BFFEF54FC0225E863ED3692A40A41A8DBF08E718BFCC164840D1BE5340D133ACBE47B7BEBEAF0275C07CCE3F40"> : tensor<3x5xf32>], expected = [dense<"0xB35B4B40205750BBD7F5963FE0A36CBC981F05BD225E863ED3692A40DBA634BCC8C1C3BBCC164840D1BE534057775CBB252B74BB18D71CBD7CCE3F40"> : tensor<3x5xf32>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0x211F : f16}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @leaky_relu.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xCAF6574036990B405FD34640B6F5FD3FFB611FC0D5DD2540E71ECBBF71024C4063EE4C40EE9CF4BF1E933CC0B904C03F7C856D4052098F3E672A1B3F5AA8B8BF319D6E4052E63B3F"> : tensor<2x1x9xf32>], expected = [dense<"0xCAF6574036990B405FD34640B6F5FD3FFB611FBFD5DD2540E71ECBBE71024C4063EE4C40EE9CF4BE1E933CBFB904C03F7C856D4052098F3E672A1B3F5AA8B8BE319D6E4052E63B3F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0x3E800000 : f32}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @leaky_relu.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0x3710414016A2773D6E7CF1BF659A503FB34220C0A2797CC0DAE16E40CE3052C05B1ACE3F32D8CABF6D48B0BE944A3C3E18AA474030A46E3F7302C63F606022403F0537BF1D97D9BF71B16440C108733FE4B3EDBF3F28D5BF84302FC0103069BF"> : tensor<1x4x1x6xf32>], expected = [dense<"0x3710414016A2773D6E7CF1BE659A503FB34220BFA2797CBFDAE16E40CE3052BF5B1ACE3F32D8CABE6D48B0BD944A3C3E18AA474030A46E3F7302C63F606022403F0537BE1D97D9BE71B16440C108733FE4B3EDBE3F28D5BE84302FBF103069BE"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0x3400 : f16}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @leaky_relu.11 on ane opset ios15 (%x: tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
    attributes {inputs = [dense<"0xF4092ABEB288AEBF6FA6ACBF4CD019BE277B3AC037E79E3DD45DFD3E5E0D7EC03A389EBD9D85E63F83D301C08C17224085DB633F9370363ED60C18407EDBF63F"> : tensor<1x2x2x1x4xf32>], expected = [dense<"0xF409AA3DB2882E3F6FA62C3F4CD0993D277BBA3F37E79E3DD45DFD3E5E0DFE3F3A381E3D9D85E63F83D3813F8C17224085DB633F9370363ED60C18407EDBF63F"> : tensor<1x2x2x1x4xf32>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0xBF000000 : f32}> : (tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
  ane.return %0 : tensor<1x2x2x1x4xf32>
}

ane.program @leaky_relu.12 on ane opset ios17 (%x: tensor<f32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x461D4F40"> : tensor<f32>], expected = [dense<"0x461D4F40"> : tensor<f32>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0xB800 : f16}> : (tensor<f32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @leaky_relu.13 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F0AD723BC00E07F478FC223C459D980333EED24B0001000450000003F0000C03F00002040CCCCCCBC"> : tensor<16xf32>]} {
  %0 = "ane.leaky_relu"(%x) <{alpha = 0x3C23D70A : f32}> : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @less.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x003C00BC003C00BC00BC003800BC003800BC00B8003C003C003C0000000000B80000003C0038003C00B8003C000000B8"> : tensor<2x3x4xf16>, dense<"0x003C003C003C00B8000000B800BC00BC000000B800380038003C00B80000003800B8000000BC00B800000038000000BC"> : tensor<2x3x4xf16>], expected = [dense<[[[false,true,false,true],[true,false,false,false],[true,false,false,false]],[[false,false,false,true],[false,false,false,false],[true,false,false,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.less"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xi1>)
    attributes {inputs = [dense<"0x000000B8003800B8003800B8003C00B800B80038"> : tensor<2x5xf16>], expected = [dense<[[true,true,true,true,true],[true,false,true,true,true]]> : tensor<2x5xi1>]} {
  %y = ane.const dense<"0x003C"> : tensor<f16>
  %0 = "ane.less"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xi1>)
  ane.return %0 : tensor<2x5xi1>
}

ane.program @less.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x00B800BC0038000000BC"> : tensor<5xf16>], expected = [dense<[false,false,true,false,false]> : tensor<5xi1>]} {
  %x = ane.const dense<"0x0000"> : tensor<f16>
  %0 = "ane.less"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @less.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00BC003C003C00BC003C003C003C0000003800B800BC00B8003800BC000000B800380038000000BC000000B800BC00BC"> : tensor<2x3x4xf16>, dense<"0x00B80038003C00BC"> : tensor<4xf16>], expected = [dense<[[[true,false,false,false],[false,false,false,false],[false,true,true,false]],[[false,true,true,false],[false,false,true,false],[false,true,true,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.less"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00BC003C003C"> : tensor<1x3x1xf16>], expected = [dense<[[[true,true,true,false],[false,false,false,false],[false,false,false,false]],[[false,true,true,true],[false,false,false,false],[false,false,false,false]]]> : tensor<2x3x4xi1>]} {
  %y = ane.const dense<"0x00B8000000B800BC00BC0000003800B8"> : tensor<2x1x4xf16>
  %0 = "ane.less"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<"0x00B8003800000038"> : tensor<1x4x1x1xf16>], expected = [dense<[[[[true,false,false,false,false,false]],[[false,false,true,false,true,true]],[[false,false,true,true,false,true]],[[false,true,false,true,true,true]]]]> : tensor<1x4x1x6xi1>]} {
  %x = ane.const dense<"0x00BC0038003C0038003C003C003C003C00B8003C00BC00000000003C00BC00B8003C00B8003C00BC003C00BC00B800BC"> : tensor<1x4x1x6xf16>
  %0 = "ane.less"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @less.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x00B800B800BC"> : tensor<3xf16>, dense<"0x000000000038003C00BC0038"> : tensor<2x1x3xf16>], expected = [dense<[[[true,true,true]],[[true,false,true]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.less"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @less.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
    attributes {inputs = [dense<"0x003C0000000000B8003C003800BC0000003800BC00BC003C"> : tensor<1x2x2x1x3xf16>], expected = [dense<[[[[[false,true,false]],[[true,false,false]]],[[[true,true,false]],[[true,true,false]]]]]> : tensor<1x2x2x1x3xi1>]} {
  %y = ane.const dense<"0x0038003C0000000000B800B8"> : tensor<2x1x3xf16>
  %0 = "ane.less"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
  ane.return %0 : tensor<1x2x2x1x3xi1>
}

ane.program @less.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x003C"> : tensor<1xf16>], expected = [dense<[true,true,true,true,true,true]> : tensor<6xi1>]} {
  %x = ane.const dense<"0x000000BC00BC000000380000"> : tensor<6xf16>
  %0 = "ane.less"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @less.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<"0x0000"> : tensor<1x1xf16>, dense<"0x00B800BC003C003800380038"> : tensor<2x3xf16>], expected = [dense<[[false,false,true],[true,true,true]]> : tensor<2x3xi1>]} {
  %0 = "ane.less"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

// pairs of special values
ane.program @less.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<[[false,false,true,false,false,true,false,false],[true,false,true,false,true,true,true,true],[false,false,false,false,false,false,false,false],[false,false,false,false,false,false,false,false],[true,false,true,false,false,true,false,true],[false,false,true,false,false,false,false,false],[true,false,true,false,true,true,false,true],[true,false,true,false,false,true,false,false]]> : tensor<8x8xi1>]} {
  %0 = "ane.less"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @less.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x0000003F000080BF0000003F0000803F00000000000000BF000000BF000000000000003F000080BF000080BF0000003F0000803F000080BF000080BF000000BF0000803F000080BF0000803F000000BF0000803F000080BF000000BF00000000"> : tensor<2x3x4xf32>, dense<"0x00000000000080BF0000803F000000000000803F000000000000003F0000803F000000BF0000003F0000803F00000000000000BF0000803F000000BF000000BF0000803F000000BF000080BF0000003F000000BF0000003F0000803F000080BF"> : tensor<2x3x4xf32>], expected = [dense<[[[false,false,true,false],[true,true,true,true],[false,true,true,false]],[[false,true,true,false],[false,true,false,true],[false,true,true,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.less"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x000000BF"> : tensor<f32>], expected = [dense<[true,true,false,true,false]> : tensor<5xi1>]} {
  %y = ane.const dense<"0x0000803F0000003F000000BF0000003F000000BF"> : tensor<5xf32>
  %0 = "ane.less"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @less.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x000000BF0000803F000080BF0000803F000000BF000000BF0000003F0000003F"> : tensor<2x1x4xf32>], expected = [dense<[[[false,false,false,false],[false,true,false,true],[true,true,false,true]],[[false,false,false,false],[false,false,false,false],[true,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0x0000803F0000003F000080BF"> : tensor<1x3x1xf32>
  %0 = "ane.less"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x00000000000080BF000000BF"> : tensor<3xf32>, dense<"0x0000003F0000803F0000803F000000BF0000803F000080BF"> : tensor<2x1x3xf32>], expected = [dense<[[[true,true,true]],[[false,true,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.less"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @less.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x000080BF0000003F000000000000803F0000803F00000000"> : tensor<6xf32>], expected = [dense<[true,false,false,false,false,false]> : tensor<6xi1>]} {
  %y = ane.const dense<"0x00000000"> : tensor<1xf32>
  %0 = "ane.less"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

// pairs of special values
ane.program @less.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<[[false,false,true,false,false,true,false,false],[true,false,true,false,true,true,true,true],[false,false,false,false,false,false,false,false],[false,false,false,false,false,false,false,false],[true,false,true,false,false,true,false,true],[false,false,true,false,false,false,false,false],[true,false,true,false,true,true,false,true],[true,false,true,false,false,true,false,false]]> : tensor<8x8xi1>]} {
  %0 = "ane.less"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @less.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x0200000003000000FFFFFFFFFDFFFFFFFFFFFFFF010000000000000001000000FEFFFFFF0200000003000000FEFFFFFF02000000FDFFFFFF00000000FDFFFFFFFEFFFFFFFEFFFFFFFEFFFFFFFDFFFFFF00000000030000000100000000000000"> : tensor<2x3x4xi32>, dense<"0x03000000FEFFFFFFFEFFFFFFFFFFFFFFFDFFFFFF000000000300000002000000FDFFFFFFFDFFFFFFFFFFFFFF0100000002000000FFFFFFFF0000000002000000FDFFFFFFFEFFFFFFFDFFFFFFFDFFFFFFFDFFFFFF01000000FDFFFFFF03000000"> : tensor<2x3x4xi32>], expected = [dense<[[[true,false,false,true],[false,false,true,true],[false,false,false,true]],[[false,true,false,true],[false,false,false,false],[false,false,false,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.less"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0xFDFFFFFF"> : tensor<i32>], expected = [dense<[true,false,true,true,true]> : tensor<5xi1>]} {
  %y = ane.const dense<"0x01000000FDFFFFFF0300000001000000FEFFFFFF"> : tensor<5xi32>
  %0 = "ane.less"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @less.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00000000000000000200000002000000FDFFFFFF030000000000000001000000"> : tensor<2x1x4xi32>], expected = [dense<[[[true,true,true,true],[false,false,true,true],[true,true,true,true]],[[false,true,true,true],[false,true,false,false],[false,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0xFFFFFFFF01000000FDFFFFFF"> : tensor<1x3x1xi32>
  %0 = "ane.less"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0xFFFFFFFF0300000000000000"> : tensor<3xi32>, dense<"0x03000000FDFFFFFFFDFFFFFF0100000000000000FDFFFFFF"> : tensor<2x1x3xi32>], expected = [dense<[[[true,false,false]],[[true,false,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.less"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @less.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0xFDFFFFFF03000000FFFFFFFF000000000000000000000000"> : tensor<6xi32>], expected = [dense<[true,false,true,true,true,true]> : tensor<6xi1>]} {
  %y = ane.const dense<"0x02000000"> : tensor<1xi32>
  %0 = "ane.less"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @less_equal.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x003800BC0000003800BC003C00B800B80000003C003800B800BC00BC00BC003800BC003C003C000000B800BC00BC0000"> : tensor<2x3x4xf16>, dense<"0x00BC003800B800000038003C00BC00BC003C00BC00BC003C0038003800BC00B800B800B800BC00B800BC000000B800BC"> : tensor<2x3x4xf16>], expected = [dense<[[[false,true,false,false],[true,true,false,false],[true,false,false,true]],[[true,true,true,false],[true,false,false,false],[false,true,true,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.less_equal"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less_equal.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xi1>)
    attributes {inputs = [dense<"0x00000000003C003C00B8003C00000038003C0038"> : tensor<2x5xf16>], expected = [dense<[[true,true,true,true,true],[true,true,true,true,true]]> : tensor<2x5xi1>]} {
  %y = ane.const dense<"0x003C"> : tensor<f16>
  %0 = "ane.less_equal"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xi1>)
  ane.return %0 : tensor<2x5xi1>
}

ane.program @less_equal.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x003800BC00B800B80000"> : tensor<5xf16>], expected = [dense<[true,false,false,false,true]> : tensor<5xi1>]} {
  %x = ane.const dense<"0x0000"> : tensor<f16>
  %0 = "ane.less_equal"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @less_equal.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x003C00B8003800B8000000BC000000B8000000BC00BC003800BC003800B8003C00BC00BC003800B8003C0038003800BC"> : tensor<2x3x4xf16>, dense<"0x00000038003C00B8"> : tensor<4xf16>], expected = [dense<[[[false,true,true,true],[true,true,true,true],[true,true,true,false]],[[true,true,true,false],[true,true,true,true],[false,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.less_equal"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less_equal.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00BC00B80000"> : tensor<1x3x1xf16>], expected = [dense<[[[true,true,true,true],[true,true,true,true],[true,true,true,true]],[[true,true,true,true],[true,true,true,true],[false,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %y = ane.const dense<"0x0038003C0000003800B8000000000038"> : tensor<2x1x4xf16>
  %0 = "ane.less_equal"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less_equal.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<"0x00BC00380000003C"> : tensor<1x4x1x1xf16>], expected = [dense<[[[[false,false,true,true,true,false]],[[true,true,true,false,true,true]],[[false,true,false,true,true,false]],[[true,true,true,true,true,true]]]]> : tensor<1x4x1x6xi1>]} {
  %x = ane.const dense<"0x0000003C00BC00BC00BC003C00B800380000003C00000000003C0000003C00BC00BC003C00B80038003C0038000000BC"> : tensor<1x4x1x6xf16>
  %0 = "ane.less_equal"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @less_equal.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x00B8003C00BC"> : tensor<3xf16>, dense<"0x00BC003C00B800BC00BC00BC"> : tensor<2x1x3xf16>], expected = [dense<[[[false,true,true]],[[false,false,true]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.less_equal"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @less_equal.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
    attributes {inputs = [dense<"0x00BC003C0038003C0038003C00BC00B8000000B8000000B8"> : tensor<1x2x2x1x3xf16>], expected = [dense<[[[[[true,false,true]],[[false,true,false]]],[[[true,true,true]],[[true,true,false]]]]]> : tensor<1x2x2x1x3xi1>]} {
  %y = ane.const dense<"0x003C003800380038003C00BC"> : tensor<2x1x3xf16>
  %0 = "ane.less_equal"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
  ane.return %0 : tensor<1x2x2x1x3xi1>
}

ane.program @less_equal.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x00B8"> : tensor<1xf16>], expected = [dense<[false,false,false,false,false,false]> : tensor<6xi1>]} {
  %x = ane.const dense<"0x000000380000000000000000"> : tensor<6xf16>
  %0 = "ane.less_equal"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @less_equal.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<"0x00B8"> : tensor<1x1xf16>, dense<"0x00B80038003800BC00B80038"> : tensor<2x3xf16>], expected = [dense<[[true,true,true],[false,true,true]]> : tensor<2x3xi1>]} {
  %0 = "ane.less_equal"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

// pairs of special values
ane.program @less_equal.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<[[true,false,true,false,false,true,false,false],[true,true,true,false,true,true,true,true],[false,false,true,false,false,false,false,false],[false,false,false,false,false,false,false,false],[true,false,true,false,true,true,false,true],[false,false,true,false,false,true,false,false],[true,false,true,false,true,true,true,true],[true,false,true,false,false,true,false,true]]> : tensor<8x8xi1>]} {
  %0 = "ane.less_equal"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @less_equal.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x000080BF000000BF0000003F000080BF0000000000000000000000BF0000803F0000003F000000000000003F000000000000003F0000000000000000000080BF000080BF00000000000080BF0000803F000000BF000080BF0000003F00000000"> : tensor<2x3x4xf32>, dense<"0x0000003F0000003F000000BF00000000000000000000000000000000000080BF000080BF000000000000803F000000BF0000803F0000003F000080BF000000000000003F000000BF0000803F0000803F0000803F0000803F0000003F00000000"> : tensor<2x3x4xf32>], expected = [dense<[[[true,true,false,true],[true,true,true,false],[false,true,true,false]],[[true,true,false,true],[true,false,true,true],[true,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.less_equal"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less_equal.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x000000BF"> : tensor<f32>], expected = [dense<[true,true,true,true,true]> : tensor<5xi1>]} {
  %y = ane.const dense<"0x000000000000803F0000803F000000BF00000000"> : tensor<5xf32>
  %0 = "ane.less_equal"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @less_equal.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x0000803F000000BF000000BF000000BF000080BF000080BF000080BF0000003F"> : tensor<2x1x4xf32>], expected = [dense<[[[true,false,false,false],[true,false,false,false],[true,false,false,false]],[[false,false,false,true],[false,false,false,true],[false,false,false,true]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0x00000000000000000000003F"> : tensor<1x3x1xf32>
  %0 = "ane.less_equal"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less_equal.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x0000803F0000000000000000"> : tensor<3xf32>, dense<"0x0000803F0000003F0000803F0000803F0000003F0000803F"> : tensor<2x1x3xf32>], expected = [dense<[[[true,true,true]],[[true,true,true]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.less_equal"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @less_equal.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x000080BF00000000000000BF000080BF000000BF000000BF"> : tensor<6xf32>], expected = [dense<[true,true,true,true,true,true]> : tensor<6xi1>]} {
  %y = ane.const dense<"0x0000803F"> : tensor<1xf32>
  %0 = "ane.less_equal"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

// pairs of special values
ane.program @less_equal.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<[[true,false,true,false,false,true,false,false],[true,true,true,false,true,true,true,true],[false,false,true,false,false,false,false,false],[false,false,false,false,false,false,false,false],[true,false,true,false,true,true,false,true],[false,false,true,false,false,true,false,false],[true,false,true,false,true,true,true,true],[true,false,true,false,false,true,false,true]]> : tensor<8x8xi1>]} {
  %0 = "ane.less_equal"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @less_equal.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x0100000000000000FDFFFFFFFDFFFFFF010000000000000000000000FFFFFFFF02000000FEFFFFFF0000000003000000FDFFFFFF0100000002000000FEFFFFFF02000000FDFFFFFF010000000100000001000000FFFFFFFF0300000000000000"> : tensor<2x3x4xi32>, dense<"0xFEFFFFFF0200000001000000FDFFFFFF020000000100000003000000FEFFFFFFFEFFFFFFFEFFFFFFFEFFFFFFFFFFFFFFFEFFFFFFFDFFFFFF0000000003000000030000000200000000000000010000000300000003000000FFFFFFFFFDFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<[[[false,true,true,true],[true,true,true,false],[false,true,false,false]],[[true,false,false,true],[true,true,false,true],[true,true,false,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.less_equal"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less_equal.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0xFEFFFFFF"> : tensor<i32>], expected = [dense<[true,true,true,true,true]> : tensor<5xi1>]} {
  %y = ane.const dense<"0x03000000FEFFFFFF030000000100000000000000"> : tensor<5xi32>
  %0 = "ane.less_equal"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @less_equal.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x0000000001000000000000000000000001000000030000000200000002000000"> : tensor<2x1x4xi32>], expected = [dense<[[[true,true,true,true],[false,true,false,false],[true,true,true,true]],[[true,true,true,true],[true,true,true,true],[true,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0xFDFFFFFF01000000FDFFFFFF"> : tensor<1x3x1xi32>
  %0 = "ane.less_equal"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @less_equal.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x030000000300000003000000"> : tensor<3xi32>, dense<"0x0000000000000000010000000200000001000000FEFFFFFF"> : tensor<2x1x3xi32>], expected = [dense<[[[false,false,false]],[[false,false,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.less_equal"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @less_equal.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0xFEFFFFFFFFFFFFFF02000000FDFFFFFFFDFFFFFF03000000"> : tensor<6xi32>], expected = [dense<[true,true,true,true,true,true]> : tensor<6xi1>]} {
  %y = ane.const dense<"0x03000000"> : tensor<1xi32>
  %0 = "ane.less_equal"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @linear_activation.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x0E383EBFF93CC840073750BFA4C2"> : tensor<7xf16>], expected = [dense<"0x1C381FC4F23F48440E3628C424C7"> : tensor<7xf16>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0x4000 : f16, beta = 0xB800 : f16}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @linear_activation.1 on ane opset ios17 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x2B43BEC17DBE1442A4BFBFC1FB3C92C2ADBF7C3E78C18038BEC25C401D43"> : tensor<3x5xf16>], expected = [dense<"0xAB463EC67DC3944552C43FC6F63F12C756C47C41F8C500393EC7B8439D46"> : tensor<3x5xf16>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0x40000000 : f32, beta = 0xBF000000 : f32}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @linear_activation.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x5240634318B986BBE538333E933C63410641943C88C0F5BD93AE9E42C93FFA37E63EF540"> : tensor<2x1x9xf16>], expected = [dense<"0x2F396F3C1DB284B4E03171377D35773A073A7F3570B926B7E4A7F13BAC38C9302438F339"> : tensor<2x1x9xf16>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0x34CD : f16, beta = 0x0000 : f16}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @linear_activation.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x783AE5C354BA24BE9D43E0387EBFAF38A7C3923333C2263FE2C3CD4103C2A8375033E6B824BCE8B93DC024C2AFC35EC1"> : tensor<1x4x1x6xf16>], expected = [dense<"0xC333BDBC98B35EB7913CDA317FB89F3197BC8B2C70BB4A38BBBCF63A37BB9830632CE1B1F8B416B316B95EBB9CBC71BA"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0x3E99999A : f32, beta = 0x00000000 : f32}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @linear_activation.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x643D13BFEAC127BD8FC3A8BC51AD71C052C0DC4081390640F1BEC33FFB3DF334"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x9C3EC544F5454A44C8462A442B42384529459038A040E83BBC443D3C053E6241"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0xBC00 : f16, beta = 0x4200 : f16}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @linear_activation.5 on ane opset ios17 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x8DC3"> : tensor<f16>], expected = [dense<"0xC646"> : tensor<f16>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0xBF800000 : f32, beta = 0x40400000 : f32}> : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @linear_activation.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00B800B8007C00FC007E003E00C1007C00FC00B800B8006C00380041804480C5"> : tensor<16xf16>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0x4000 : f16, beta = 0xB800 : f16}> : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @linear_activation.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x7961A1BE83B6BFBF9A49793F50CDCEBFA5947E40719B80BFCEB41540"> : tensor<7xf32>], expected = [dense<"0xBCB090BF83B65FC09A49B93F50CD6EC0A594EE40719B20C0CEB48540"> : tensor<7xf32>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0x40000000 : f32, beta = 0xBF000000 : f32}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @linear_activation.8 on ane opset ios17 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xDE75204014FA3D401099A03F41756BBFC597564036FF1F40DCBF663F114194BDFACF2CC0C56132BF75BE98BE065B9D3E0F9B9EBFE6917CC0FD4E663F"> : tensor<3x5xf32>], expected = [dense<"0xDE75904014FAAD4010990040A0BA15C0C597C64036FF8F40DCBFA63F441025BFFACFBCC0C561F2BF3A5F8CBF30D8EA3D0F9B3EC0F34806C1FD4EA63F"> : tensor<3x5xf32>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0x4000 : f16, beta = 0xB800 : f16}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @linear_activation.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x6C1E6940C7AECB3F63EAAFBFE11F243FD71017C000C917BF72B41940968C5B3EEEE01340E26B2C40D08613403B582F4040055540D435F33F85905EC05F460A3E9B8E23C094E4E8BF"> : tensor<2x1x9xf32>], expected = [dense<"0x0EDF8B3F566BF43E4419D3BE0FF3443E694735BF672436BE2372383FC1BA833D5174313FDDE74E3F2D08313FE169523FE79F7F3F19ED113FEA8985BF0CEE253DBB4444BF59BC0BBF"> : tensor<2x1x9xf32>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0x3E99999A : f32, beta = 0x00000000 : f32}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @linear_activation.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0xF5091D3FC7504F3E6317A43FA98C00C01DEF88BC912F69C069C7294053B75040422702C0F396CF3E842371C04B7208C0B92D36409CA09A3EA71378404C86E73FE7FB4FC0F5725CC093127740E1C7193F60087640336656BF687C20C09FB7F03F"> : tensor<1x4x1x6xf32>], expected = [dense<"0x337A3C3EB3D1783D12F1C43ED2481ABFFC58A4BB2BEF8BBF95C44B3F06807A3F9E351CBFEB25F93DF0B490BF2DC323BF60A65A3F4395B93DCBDE943FF7EF0A3F159F79BF7C4A84BF8544943F2591383EC7A4933F14A980BE509D40BF3174103F"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0x34CD : f16, beta = 0x0000 : f16}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @linear_activation.11 on ane opset ios15 (%x: tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
    attributes {inputs = [dense<"0xC4F870404B9ABDBF8CACE7BF45EC82BF717102BFC36F09BFA8EA3FBFF07FD2BFD85FDBBFAA55453F69BE8F3EB8594AC08B57203F341791BFFCDCA53FE25ECF3E"> : tensor<1x2x2x1x4xf32>], expected = [dense<"0x10E343BF93668F4023EB994011BB80405C9C6040F15B6240AAFA6F40FC9F9440F6D7964096AA0E4033082E40DC2CC5401DEA1740CD4584400423DA3F24142640"> : tensor<1x2x2x1x4xf32>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0xBF800000 : f32, beta = 0x40400000 : f32}> : (tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
  ane.return %0 : tensor<1x2x2x1x4xf32>
}

ane.program @linear_activation.12 on ane opset ios17 (%x: tensor<f32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0xF9657840"> : tensor<f32>], expected = [dense<"0xE49761BF"> : tensor<f32>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0xBC00 : f16, beta = 0x4200 : f16}> : (tensor<f32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @linear_activation.13 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x000000BF000000BF0000807F000080FF0000C07F0000C03F000020C0C0DFFF4740E0FFC7FCFFFFBE020000BF000C80450000003F00002040000090400000B0C0"> : tensor<16xf32>]} {
  %0 = "ane.linear_activation"(%x) <{alpha = 0x40000000 : f32, beta = 0xBF000000 : f32}> : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @log.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xF3472740B4386242E7440B316D43"> : tensor<7xf16>], expected = [dense<"0x2540D83940B8A43C5C3E64BF3F3D"> : tensor<7xf16>]} {
  %0 = "ane.log"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @log.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xEB3B3D478144A2461D3FFC3E2D442046D84502404B3E7F45EF4453345644"> : tensor<3x5xf16>], expected = [dense<"0xC3A0EB3F053E923F9C387738B83D403F103F91394337D13E633E38BDDE3D"> : tensor<3x5xf16>]} {
  %0 = "ane.log"(%x) <{epsilon = 0x1419 : f16}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @log.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x1343CA45B5477846EF457E36C23E85419F474842303C9B41DE3AC3456D46C741BD3A1B47"> : tensor<2x1x9xf16>], expected = [dense<"0x0E3D063F1640783F203F32BB3338103C1040943CFC29203CD9B0013F713F3F3C74B1D83F"> : tensor<2x1x9xf16>]} {
  %0 = "ane.log"(%x) <{epsilon = 0x3A83126F : f32}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @log.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xD345F5453C4724453F45723EA44553421C453536F1407A445E468943E8463A46AB41B23D1144AA453346633BAB3F7745"> : tensor<1x4x1x6xf16>], expected = [dense<"0xAF3FC23F3740423F543FAE3B933FB43D3D3F3F35FA3CCD3EFD3F3F3E2340E93F603D153B7E3E963FE53F3C39483C773F"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.log"(%x) <{epsilon = 0x3C00 : f16}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @log.4 on ane opset ios17 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x66457142C746B7418344523C8541523A84402641E8430E454046103087473447"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x6D3FC33D1A40663DD43EDC394C3DA838B93C183D663E343FED3FA62F49403640"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.log"(%x) <{epsilon = 0x3F800000 : f32}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @log.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x7241"> : tensor<f16>], expected = [dense<"0x023C"> : tensor<f16>]} {
  %0 = "ane.log"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @log.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00FC00FC007C007E007E0000007E8C49007E29CC007EA0478CB97D36553B007E"> : tensor<16xf16>]} {
  %0 = "ane.log"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @log.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x5C3B90400B725F3F1692C140D2981E40FA563C405541EA403AFF863F"> : tensor<7xf32>], expected = [dense<"0x54BAC03F34460BBE5763E63FCF50683F9D288A3F72CEFE3F74FF593D"> : tensor<7xf32>]} {
  %0 = "ane.log"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @log.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xFE7B8A403E0071401DB7C34011EA6C40E1CE763FCC982A3F1ACD7F40231D2940E6E8EF40EC38C040C7F783407E5CEF402360EE4032CD2540C2638840"> : tensor<3x5xf32>], expected = [dense<"0x648DBB3F60C0A93FC0D1E73F1E90A73F6D8711BD340ACFBED560B13F66D9783F32F00040C183E53F6462B53FB3CA00401987004091C9733F159AB93F"> : tensor<3x5xf32>]} {
  %0 = "ane.log"(%x) <{epsilon = 0x3A83126F : f32}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @log.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xABA904405B61D440EEFFAE3DA3C9E740F8FDED40F8F11340A933EF403BFE5140D053E43F280CF640DF7DE040F0ECF64012310840D588793F847757405C6EC24071EFD73F13C06640"> : tensor<2x1x9xf32>], expected = [dense<"0x99BA3A3F0D47F23F3AAF1CC0F977FD3FB96C0040D3A0563FC8BF0040A620983FB94D143F078E02401B60F93F63C802404B72413F7126C9BC996B9B3F12FAE63FD006063F8330A43F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.log"(%x) <{epsilon = 0x1419 : f16}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @log.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0xA785ED3E2B1EBD40574C3A40DB08E640BEBEDC407ADCFE406F55554096F5AB405BF0504071E12E4053A0C2405636EE40C6901540CA667F40F055CB409ED0C640592CC53F910DB53F7453DA40203E903F286E5140204AA54027B1E440DF74A040"> : tensor<1x4x1x6xf32>], expected = [dense<"0x0021C33E3B6BF73F0390AE3F4D930640EC4304406B5E0C40FBB0BB3F6314ED3F8EA5B93F1B96A83F8991FA3FCE8A08406D3F9A3FB8C4CD3F3D65FF3FA5E9FC3F09AD6E3FD6A8613F59A60340A231413F80E0B93FEAD2E83F243F064032A6E53F"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.log"(%x) <{epsilon = 0x3F800000 : f32}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @log.11 on ane opset ios17 (%x: tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
    attributes {inputs = [dense<"0xA415B64044807F40B19835408CD53640DB45F140C26C6840DFC1D74039E0E940455C84402B70AF409A49DD40373A3C4085DF2B401ECD8740C87C0F3F831BE940"> : tensor<1x2x2x1x4xf32>], expected = [dense<"0x0248F33FEECECD3FA022AC3F59C7AC3F564309406A36C43F5CFD0240BD8107402073D13F953EEF3F0B6704409C8BAF3FF0F6A63F071AD43FADD7E33E52520740"> : tensor<1x2x2x1x4xf32>]} {
  %0 = "ane.log"(%x) <{epsilon = 0x3C00 : f16}> : (tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
  ane.return %0 : tensor<1x2x2x1x4xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @log.12 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0xD08ECEC2D08ECEC20000807F0000C07F0000C07F000000000000C07F187031410000C07F080885C10000C07FE100F440187231BF1F99CF3E08926A3F0000C07F"> : tensor<16xf32>]} {
  %0 = "ane.log"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @logical_and.0 on ane opset ios15 (%x: tensor<2x3x4xi1>, %y: tensor<2x3x4xi1>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[[true,false,false,false],[true,true,false,true],[true,false,false,true]],[[false,false,true,false],[false,false,true,true],[true,true,false,true]]]> : tensor<2x3x4xi1>, dense<[[[true,true,true,true],[true,true,true,true],[true,false,false,false]],[[false,false,false,false],[true,true,true,true],[false,true,true,false]]]> : tensor<2x3x4xi1>], expected = [dense<[[[true,false,false,false],[true,true,false,true],[true,false,false,false]],[[false,false,false,false],[false,false,true,true],[false,true,false,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.logical_and"(%x, %y) : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @logical_and.1 on ane opset ios16 (%x: tensor<2x5xi1>) -> (tensor<2x5xi1>)
    attributes {inputs = [dense<[[false,true,false,true,false],[false,false,false,true,false]]> : tensor<2x5xi1>], expected = [dense<[[false,false,false,false,false],[false,false,false,false,false]]> : tensor<2x5xi1>]} {
  %y = ane.const dense<false> : tensor<i1>
  %0 = "ane.logical_and"(%x, %y) : (tensor<2x5xi1>, tensor<i1>) -> (tensor<2x5xi1>)
  ane.return %0 : tensor<2x5xi1>
}

ane.program @logical_and.2 on ane opset ios17 (%y: tensor<5xi1>) -> (tensor<5xi1>)
    attributes {inputs = [dense<[false,false,false,true,false]> : tensor<5xi1>], expected = [dense<[false,false,false,true,false]> : tensor<5xi1>]} {
  %x = ane.const dense<true> : tensor<i1>
  %0 = "ane.logical_and"(%x, %y) : (tensor<i1>, tensor<5xi1>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @logical_and.3 on ane opset ios18 (%x: tensor<2x3x4xi1>, %y: tensor<4xi1>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[[true,false,true,true],[true,false,true,false],[true,false,true,true]],[[true,true,false,false],[false,false,false,false],[false,true,true,true]]]> : tensor<2x3x4xi1>, dense<[false,true,false,false]> : tensor<4xi1>], expected = [dense<[[[false,false,false,false],[false,false,false,false],[false,false,false,false]],[[false,true,false,false],[false,false,false,false],[false,true,false,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.logical_and"(%x, %y) : (tensor<2x3x4xi1>, tensor<4xi1>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @logical_and.4 on ane opset ios15 (%x: tensor<1x3x1xi1>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[[false],[false],[true]]]> : tensor<1x3x1xi1>], expected = [dense<[[[false,false,false,false],[false,false,false,false],[true,true,false,false]],[[false,false,false,false],[false,false,false,false],[false,true,false,false]]]> : tensor<2x3x4xi1>]} {
  %y = ane.const dense<[[[true,true,false,false]],[[false,true,false,false]]]> : tensor<2x1x4xi1>
  %0 = "ane.logical_and"(%x, %y) : (tensor<1x3x1xi1>, tensor<2x1x4xi1>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @logical_and.5 on ane opset ios16 (%y: tensor<1x4x1x1xi1>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<[[[[true]],[[true]],[[false]],[[false]]]]> : tensor<1x4x1x1xi1>], expected = [dense<[[[[true,true,false,true,false,true]],[[false,true,true,true,false,true]],[[false,false,false,false,false,false]],[[false,false,false,false,false,false]]]]> : tensor<1x4x1x6xi1>]} {
  %x = ane.const dense<[[[[true,true,false,true,false,true]],[[false,true,true,true,false,true]],[[true,false,false,true,true,false]],[[true,true,true,false,true,true]]]]> : tensor<1x4x1x6xi1>
  %0 = "ane.logical_and"(%x, %y) : (tensor<1x4x1x6xi1>, tensor<1x4x1x1xi1>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @logical_and.6 on ane opset ios17 (%x: tensor<3xi1>, %y: tensor<2x1x3xi1>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<[false,true,false]> : tensor<3xi1>, dense<[[[false,true,false]],[[false,true,false]]]> : tensor<2x1x3xi1>], expected = [dense<[[[false,true,false]],[[false,true,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.logical_and"(%x, %y) : (tensor<3xi1>, tensor<2x1x3xi1>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @logical_and.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xi1>) -> (tensor<1x2x2x1x3xi1>)
    attributes {inputs = [dense<[[[[[true,false,false]],[[false,false,false]]],[[[true,true,false]],[[false,true,true]]]]]> : tensor<1x2x2x1x3xi1>], expected = [dense<[[[[[false,false,false]],[[false,false,false]]],[[[false,true,false]],[[false,false,true]]]]]> : tensor<1x2x2x1x3xi1>]} {
  %y = ane.const dense<[[[false,true,false]],[[true,false,true]]]> : tensor<2x1x3xi1>
  %0 = "ane.logical_and"(%x, %y) : (tensor<1x2x2x1x3xi1>, tensor<2x1x3xi1>) -> (tensor<1x2x2x1x3xi1>)
  ane.return %0 : tensor<1x2x2x1x3xi1>
}

ane.program @logical_and.8 on ane opset ios15 (%y: tensor<1xi1>) -> (tensor<6xi1>)
    attributes {inputs = [dense<[true]> : tensor<1xi1>], expected = [dense<[false,true,false,false,true,false]> : tensor<6xi1>]} {
  %x = ane.const dense<[false,true,false,false,true,false]> : tensor<6xi1>
  %0 = "ane.logical_and"(%x, %y) : (tensor<6xi1>, tensor<1xi1>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @logical_and.9 on ane opset ios16 (%x: tensor<1x1xi1>, %y: tensor<2x3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[[false]]> : tensor<1x1xi1>, dense<[[true,true,true],[false,true,true]]> : tensor<2x3xi1>], expected = [dense<[[false,false,false],[false,false,false]]> : tensor<2x3xi1>]} {
  %0 = "ane.logical_and"(%x, %y) : (tensor<1x1xi1>, tensor<2x3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @logical_not.0 on ane opset ios15 (%x: tensor<7xi1>) -> (tensor<7xi1>)
    attributes {inputs = [dense<[true,false,true,false,false,true,true]> : tensor<7xi1>], expected = [dense<[false,true,false,true,true,false,false]> : tensor<7xi1>]} {
  %0 = "ane.logical_not"(%x) : (tensor<7xi1>) -> (tensor<7xi1>)
  ane.return %0 : tensor<7xi1>
}

ane.program @logical_not.1 on ane opset ios16 (%x: tensor<3x5xi1>) -> (tensor<3x5xi1>)
    attributes {inputs = [dense<[[false,false,false,true,true],[true,false,false,false,false],[false,false,false,true,false]]> : tensor<3x5xi1>], expected = [dense<[[true,true,true,false,false],[false,true,true,true,true],[true,true,true,false,true]]> : tensor<3x5xi1>]} {
  %0 = "ane.logical_not"(%x) : (tensor<3x5xi1>) -> (tensor<3x5xi1>)
  ane.return %0 : tensor<3x5xi1>
}

ane.program @logical_not.2 on ane opset ios17 (%x: tensor<2x1x9xi1>) -> (tensor<2x1x9xi1>)
    attributes {inputs = [dense<[[[false,false,false,false,false,true,true,true,false]],[[true,true,true,false,false,false,false,false,false]]]> : tensor<2x1x9xi1>], expected = [dense<[[[true,true,true,true,true,false,false,false,true]],[[false,false,false,true,true,true,true,true,true]]]> : tensor<2x1x9xi1>]} {
  %0 = "ane.logical_not"(%x) : (tensor<2x1x9xi1>) -> (tensor<2x1x9xi1>)
  ane.return %0 : tensor<2x1x9xi1>
}

ane.program @logical_not.3 on ane opset ios18 (%x: tensor<1x4x1x6xi1>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<[[[[true,true,true,true,false,false]],[[false,false,false,false,false,false]],[[true,false,true,true,true,true]],[[false,false,false,true,true,false]]]]> : tensor<1x4x1x6xi1>], expected = [dense<[[[[false,false,false,false,true,true]],[[true,true,true,true,true,true]],[[false,true,false,false,false,false]],[[true,true,true,false,false,true]]]]> : tensor<1x4x1x6xi1>]} {
  %0 = "ane.logical_not"(%x) : (tensor<1x4x1x6xi1>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @logical_not.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xi1>) -> (tensor<1x2x2x1x4xi1>)
    attributes {inputs = [dense<[[[[[false,true,false,false]],[[true,true,true,true]]],[[[true,false,false,false]],[[true,false,false,true]]]]]> : tensor<1x2x2x1x4xi1>], expected = [dense<[[[[[true,false,true,true]],[[false,false,false,false]]],[[[false,true,true,true]],[[false,true,true,false]]]]]> : tensor<1x2x2x1x4xi1>]} {
  %0 = "ane.logical_not"(%x) : (tensor<1x2x2x1x4xi1>) -> (tensor<1x2x2x1x4xi1>)
  ane.return %0 : tensor<1x2x2x1x4xi1>
}

ane.program @logical_not.5 on ane opset ios16 (%x: tensor<i1>) -> (tensor<i1>)
    attributes {inputs = [dense<false> : tensor<i1>], expected = [dense<true> : tensor<i1>]} {
  %0 = "ane.logical_not"(%x) : (tensor<i1>) -> (tensor<i1>)
  ane.return %0 : tensor<i1>
}

ane.program @logical_or.0 on ane opset ios15 (%x: tensor<2x3x4xi1>, %y: tensor<2x3x4xi1>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[[false,false,false,true],[true,true,false,false],[false,false,false,true]],[[true,true,false,true],[true,true,false,false],[false,false,false,false]]]> : tensor<2x3x4xi1>, dense<[[[true,true,true,false],[true,true,false,false],[true,false,true,false]],[[true,false,true,true],[true,true,false,false],[false,false,false,true]]]> : tensor<2x3x4xi1>], expected = [dense<[[[true,true,true,true],[true,true,false,false],[true,false,true,true]],[[true,true,true,true],[true,true,false,false],[false,false,false,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.logical_or"(%x, %y) : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @logical_or.1 on ane opset ios16 (%x: tensor<2x5xi1>) -> (tensor<2x5xi1>)
    attributes {inputs = [dense<[[false,false,true,false,true],[true,false,false,true,false]]> : tensor<2x5xi1>], expected = [dense<[[false,false,true,false,true],[true,false,false,true,false]]> : tensor<2x5xi1>]} {
  %y = ane.const dense<false> : tensor<i1>
  %0 = "ane.logical_or"(%x, %y) : (tensor<2x5xi1>, tensor<i1>) -> (tensor<2x5xi1>)
  ane.return %0 : tensor<2x5xi1>
}

ane.program @logical_or.2 on ane opset ios17 (%y: tensor<5xi1>) -> (tensor<5xi1>)
    attributes {inputs = [dense<[false,false,false,true,true]> : tensor<5xi1>], expected = [dense<[true,true,true,true,true]> : tensor<5xi1>]} {
  %x = ane.const dense<true> : tensor<i1>
  %0 = "ane.logical_or"(%x, %y) : (tensor<i1>, tensor<5xi1>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @logical_or.3 on ane opset ios18 (%x: tensor<2x3x4xi1>, %y: tensor<4xi1>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[[true,true,false,true],[false,true,false,false],[true,false,true,false]],[[false,true,true,true],[true,false,true,false],[false,false,false,false]]]> : tensor<2x3x4xi1>, dense<[true,false,true,true]> : tensor<4xi1>], expected = [dense<[[[true,true,true,true],[true,true,true,true],[true,false,true,true]],[[true,true,true,true],[true,false,true,true],[true,false,true,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.logical_or"(%x, %y) : (tensor<2x3x4xi1>, tensor<4xi1>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @logical_or.4 on ane opset ios15 (%x: tensor<1x3x1xi1>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[[false],[true],[false]]]> : tensor<1x3x1xi1>], expected = [dense<[[[true,true,false,true],[true,true,true,true],[true,true,false,true]],[[true,false,true,false],[true,true,true,true],[true,false,true,false]]]> : tensor<2x3x4xi1>]} {
  %y = ane.const dense<[[[true,true,false,true]],[[true,false,true,false]]]> : tensor<2x1x4xi1>
  %0 = "ane.logical_or"(%x, %y) : (tensor<1x3x1xi1>, tensor<2x1x4xi1>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @logical_or.5 on ane opset ios16 (%y: tensor<1x4x1x1xi1>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<[[[[false]],[[true]],[[false]],[[false]]]]> : tensor<1x4x1x1xi1>], expected = [dense<[[[[true,false,true,false,false,false]],[[true,true,true,true,true,true]],[[true,false,false,true,false,false]],[[false,true,true,false,false,true]]]]> : tensor<1x4x1x6xi1>]} {
  %x = ane.const dense<[[[[true,false,true,false,false,false]],[[false,true,false,true,true,true]],[[true,false,false,true,false,false]],[[false,true,true,false,false,true]]]]> : tensor<1x4x1x6xi1>
  %0 = "ane.logical_or"(%x, %y) : (tensor<1x4x1x6xi1>, tensor<1x4x1x1xi1>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @logical_or.6 on ane opset ios17 (%x: tensor<3xi1>, %y: tensor<2x1x3xi1>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<[true,false,false]> : tensor<3xi1>, dense<[[[false,true,false]],[[false,false,false]]]> : tensor<2x1x3xi1>], expected = [dense<[[[true,true,false]],[[true,false,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.logical_or"(%x, %y) : (tensor<3xi1>, tensor<2x1x3xi1>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @logical_or.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xi1>) -> (tensor<1x2x2x1x3xi1>)
    attributes {inputs = [dense<[[[[[true,false,true]],[[true,false,false]]],[[[true,true,false]],[[true,true,true]]]]]> : tensor<1x2x2x1x3xi1>], expected = [dense<[[[[[true,true,true]],[[true,false,false]]],[[[true,true,false]],[[true,true,true]]]]]> : tensor<1x2x2x1x3xi1>]} {
  %y = ane.const dense<[[[true,true,false]],[[false,false,false]]]> : tensor<2x1x3xi1>
  %0 = "ane.logical_or"(%x, %y) : (tensor<1x2x2x1x3xi1>, tensor<2x1x3xi1>) -> (tensor<1x2x2x1x3xi1>)
  ane.return %0 : tensor<1x2x2x1x3xi1>
}

ane.program @logical_or.8 on ane opset ios15 (%y: tensor<1xi1>) -> (tensor<6xi1>)
    attributes {inputs = [dense<[false]> : tensor<1xi1>], expected = [dense<[true,false,false,true,true,false]> : tensor<6xi1>]} {
  %x = ane.const dense<[true,false,false,true,true,false]> : tensor<6xi1>
  %0 = "ane.logical_or"(%x, %y) : (tensor<6xi1>, tensor<1xi1>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @logical_or.9 on ane opset ios16 (%x: tensor<1x1xi1>, %y: tensor<2x3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[[false]]> : tensor<1x1xi1>, dense<[[true,false,true],[false,true,true]]> : tensor<2x3xi1>], expected = [dense<[[true,false,true],[false,true,true]]> : tensor<2x3xi1>]} {
  %0 = "ane.logical_or"(%x, %y) : (tensor<1x1xi1>, tensor<2x3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @logical_xor.0 on ane opset ios15 (%x: tensor<2x3x4xi1>, %y: tensor<2x3x4xi1>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[[false,false,false,false],[false,true,false,true],[true,true,true,false]],[[true,true,true,true],[true,false,false,true],[true,false,false,true]]]> : tensor<2x3x4xi1>, dense<[[[true,false,false,false],[false,true,false,true],[false,true,false,false]],[[true,true,true,false],[true,false,false,true],[true,true,false,false]]]> : tensor<2x3x4xi1>], expected = [dense<[[[true,false,false,false],[false,false,false,false],[true,false,true,false]],[[false,false,false,true],[false,false,false,false],[false,true,false,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.logical_xor"(%x, %y) : (tensor<2x3x4xi1>, tensor<2x3x4xi1>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @logical_xor.1 on ane opset ios16 (%x: tensor<2x5xi1>) -> (tensor<2x5xi1>)
    attributes {inputs = [dense<[[false,false,false,false,true],[true,false,false,false,true]]> : tensor<2x5xi1>], expected = [dense<[[false,false,false,false,true],[true,false,false,false,true]]> : tensor<2x5xi1>]} {
  %y = ane.const dense<false> : tensor<i1>
  %0 = "ane.logical_xor"(%x, %y) : (tensor<2x5xi1>, tensor<i1>) -> (tensor<2x5xi1>)
  ane.return %0 : tensor<2x5xi1>
}

ane.program @logical_xor.2 on ane opset ios17 (%y: tensor<5xi1>) -> (tensor<5xi1>)
    attributes {inputs = [dense<[false,true,true,true,false]> : tensor<5xi1>], expected = [dense<[false,true,true,true,false]> : tensor<5xi1>]} {
  %x = ane.const dense<false> : tensor<i1>
  %0 = "ane.logical_xor"(%x, %y) : (tensor<i1>, tensor<5xi1>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @logical_xor.3 on ane opset ios18 (%x: tensor<2x3x4xi1>, %y: tensor<4xi1>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[[true,false,true,true],[true,false,false,true],[false,true,true,true]],[[true,true,true,false],[true,false,false,false],[true,true,true,true]]]> : tensor<2x3x4xi1>, dense<[false,false,true,false]> : tensor<4xi1>], expected = [dense<[[[true,false,false,true],[true,false,true,true],[false,true,false,true]],[[true,true,false,false],[true,false,true,false],[true,true,false,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.logical_xor"(%x, %y) : (tensor<2x3x4xi1>, tensor<4xi1>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @logical_xor.4 on ane opset ios15 (%x: tensor<1x3x1xi1>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<[[[false],[false],[false]]]> : tensor<1x3x1xi1>], expected = [dense<[[[false,true,false,true],[false,true,false,true],[false,true,false,true]],[[true,false,false,true],[true,false,false,true],[true,false,false,true]]]> : tensor<2x3x4xi1>]} {
  %y = ane.const dense<[[[false,true,false,true]],[[true,false,false,true]]]> : tensor<2x1x4xi1>
  %0 = "ane.logical_xor"(%x, %y) : (tensor<1x3x1xi1>, tensor<2x1x4xi1>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @logical_xor.5 on ane opset ios16 (%y: tensor<1x4x1x1xi1>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<[[[[false]],[[false]],[[true]],[[true]]]]> : tensor<1x4x1x1xi1>], expected = [dense<[[[[false,true,false,true,false,true]],[[false,false,false,true,false,true]],[[true,true,true,true,false,true]],[[true,true,true,false,false,true]]]]> : tensor<1x4x1x6xi1>]} {
  %x = ane.const dense<[[[[false,true,false,true,false,true]],[[false,false,false,true,false,true]],[[false,false,false,false,true,false]],[[false,false,false,true,true,false]]]]> : tensor<1x4x1x6xi1>
  %0 = "ane.logical_xor"(%x, %y) : (tensor<1x4x1x6xi1>, tensor<1x4x1x1xi1>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @logical_xor.6 on ane opset ios17 (%x: tensor<3xi1>, %y: tensor<2x1x3xi1>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<[false,true,true]> : tensor<3xi1>, dense<[[[false,false,true]],[[true,false,true]]]> : tensor<2x1x3xi1>], expected = [dense<[[[false,true,false]],[[true,true,false]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.logical_xor"(%x, %y) : (tensor<3xi1>, tensor<2x1x3xi1>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @logical_xor.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xi1>) -> (tensor<1x2x2x1x3xi1>)
    attributes {inputs = [dense<[[[[[true,false,false]],[[false,true,true]]],[[[true,true,true]],[[true,false,true]]]]]> : tensor<1x2x2x1x3xi1>], expected = [dense<[[[[[true,true,false]],[[false,false,false]]],[[[true,false,true]],[[true,true,false]]]]]> : tensor<1x2x2x1x3xi1>]} {
  %y = ane.const dense<[[[false,true,false]],[[false,true,true]]]> : tensor<2x1x3xi1>
  %0 = "ane.logical_xor"(%x, %y) : (tensor<1x2x2x1x3xi1>, tensor<2x1x3xi1>) -> (tensor<1x2x2x1x3xi1>)
  ane.return %0 : tensor<1x2x2x1x3xi1>
}

ane.program @logical_xor.8 on ane opset ios15 (%y: tensor<1xi1>) -> (tensor<6xi1>)
    attributes {inputs = [dense<[true]> : tensor<1xi1>], expected = [dense<[true,false,true,false,true,false]> : tensor<6xi1>]} {
  %x = ane.const dense<[false,true,false,true,false,true]> : tensor<6xi1>
  %0 = "ane.logical_xor"(%x, %y) : (tensor<6xi1>, tensor<1xi1>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @logical_xor.9 on ane opset ios16 (%x: tensor<1x1xi1>, %y: tensor<2x3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[[false]]> : tensor<1x1xi1>, dense<[[true,true,true],[true,false,false]]> : tensor<2x3xi1>], expected = [dense<[[true,true,true],[true,false,false]]> : tensor<2x3xi1>]} {
  %0 = "ane.logical_xor"(%x, %y) : (tensor<1x1xi1>, tensor<2x3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @maximum.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x1041983EB22FD139E3C08E4384BC63C02940E7C1B13CB83BE4C1F6345C406F3BE13D2D3ED43330C075C295B9C5C0D943"> : tensor<2x3x4xf16>, dense<"0x46C100BC353F78C2E037304111BCF4BFE43C0B41943C513D203F9342BC421A38714279C084BF65C36841D3B9D43D4C43"> : tensor<2x3x4xf16>], expected = [dense<"0x1041983E353FD139E0378E4311BCF4BF29400B41B13C513D203F9342BC426F3B71422D3ED43330C0684195B9D43DD943"> : tensor<2x3x4xf16>]} {
  %0 = "ane.maximum"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @maximum.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0x63B97F2B9E3F1B3EDCC1F1B8E3BE7B43E1C19AC3"> : tensor<2x5xf16>], expected = [dense<"0x63B97F2B9E3F1B3EAEC0F1B8E3BE7B43AEC0AEC0"> : tensor<2x5xf16>]} {
  %y = ane.const dense<"0xAEC0"> : tensor<f16>
  %0 = "ane.maximum"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @maximum.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0xDBBCB541F5400B4075C1"> : tensor<5xf16>], expected = [dense<"0xD636B541F5400B40D636"> : tensor<5xf16>]} {
  %x = ane.const dense<"0xD636"> : tensor<f16>
  %0 = "ane.maximum"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @maximum.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x7D3671C1324299C3B3BC3E42B4BD3B3CC13D72B093C266C2DC418B3C1BC272BD79BB5738EBB70E3B293516C156B021BF"> : tensor<2x3x4xf16>, dense<"0x4AC293C095C32639"> : tensor<4xf16>], expected = [dense<"0x7D3693C032422639B3BC3E42B4BD3B3CC13D72B093C22639DC418B3C1BC2263979BB5738EBB70E3B293593C056B02639"> : tensor<2x3x4xf16>]} {
  %0 = "ane.maximum"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @maximum.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x74BFD8BCC4C3"> : tensor<1x3x1xf16>], expected = [dense<"0x74BFD4B574BF74BFD8BCD4B5D8BCD8BC76C0D4B520C27BC274BF74BF63B574BFD8BCD8BC63B5D8BCF6C27AC263B553C3"> : tensor<2x3x4xf16>]} {
  %y = ane.const dense<"0x76C0D4B520C27BC2F6C27AC263B553C3"> : tensor<2x1x4xf16>
  %0 = "ane.maximum"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @maximum.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xB4C0A4B71DC0CBC3"> : tensor<1x4x1x1xf16>], expected = [dense<"0xE541CC3DDBBDA843B4C0B4C00A43A4B7A4B713426B3CA4B71DC0F8B82AB08B4085AC1DC0953E8342C0421542633EB629"> : tensor<1x4x1x6xf16>]} {
  %x = ane.const dense<"0xE541CC3DDBBDA843CFC1C0C00A4326B9C0C313426B3CDDC2A8C1F8B82AB08B4085ACC5C1953E8342C0421542633EB629"> : tensor<1x4x1x6xf16>
  %0 = "ane.maximum"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @maximum.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
    attributes {inputs = [dense<"0xD2B4A7410AC3"> : tensor<3xf16>, dense<"0x9B405EC2943F5DBD54B5AFC0"> : tensor<2x1x3xf16>], expected = [dense<"0x9B40A741943FD2B4A741AFC0"> : tensor<2x1x3xf16>]} {
  %0 = "ane.maximum"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
  ane.return %0 : tensor<2x1x3xf16>
}

ane.program @maximum.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0x66C07A413D410BBEC5C141BD8142D2C2923DEDB472C28440"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0xFFB77A413D411F3D1D43AABA81427CC0AB401F3D1D438440"> : tensor<1x2x2x1x3xf16>]} {
  %y = ane.const dense<"0xFFB77CC0AB401F3D1D43AABA"> : tensor<2x1x3xf16>
  %0 = "ane.maximum"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @maximum.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0x1DC1"> : tensor<1xf16>], expected = [dense<"0x14411DC1D44282BAE33BC842"> : tensor<6xf16>]} {
  %x = ane.const dense<"0x1441A8C2D44282BAE33BC842"> : tensor<6xf16>
  %0 = "ane.maximum"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @maximum.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0xB2B2"> : tensor<1x1xf16>, dense<"0x87B6EEC10AC3F3406FBE95C1"> : tensor<2x3xf16>], expected = [dense<"0xB2B2B2B2B2B2F340B2B2B2B2"> : tensor<2x3xf16>]} {
  %0 = "ane.maximum"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

// pairs of special values
ane.program @maximum.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xf16>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<"0x0000007C0000007E003E0000FF7B0100007C007C007C007E007C007C007C007C0000007C00FC007E003E00C0FF7B0100007E007E007E007E007E007E007E007E003E007C003E007E003E003EFF7B003E0000007C00C0007E003E00C0FF7B0100FF7B007CFF7B007EFF7BFF7BFF7BFF7B0100007C0100007E003E0100FF7B0100"> : tensor<8x8xf16>]} {
  %0 = "ane.maximum"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xf16>)
  ane.return %0 : tensor<8x8xf16>
}

ane.program @maximum.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xDDB36D407028DFBFBBD36A3FB62DEDBF0909493FA6F27840619A5DC04FBBF43FFB640EBFA78A41C09F3DEABF4F2B15C079A1883F0697474002E3EB3F17DB39C0B6161BC0B8127640EAEF7ABE698C61403231194084AA213F90B361C0A18B22C0"> : tensor<2x3x4xf32>, dense<"0xD17E50406ED3CE3F05FE62409F6793BF664B7CC078A11140549F2640C7224D40E5239E3FC2EF2F3F75CF683FD29088BFE111C63F2DEAB6BF957343C04BC945C06CE552C08E3F78C0C8B745C0C7D766404C0528C0A2E55CC0765096BFF08F6A40"> : tensor<2x3x4xf32>], expected = [dense<"0xDDB36D406ED3CE3F05FE62409F6793BF0909493FA6F27840549F2640C7224D40E5239E3FC2EF2F3F75CF683FD29088BFE111C63F0697474002E3EB3F17DB39C0B6161BC0B8127640EAEF7ABEC7D766403231194084AA213F765096BFF08F6A40"> : tensor<2x3x4xf32>]} {
  %0 = "ane.maximum"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @maximum.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0xE43688BF"> : tensor<f32>], expected = [dense<"0x90535D40E43688BFE43688BFE43688BF8C243140"> : tensor<5xf32>]} {
  %y = ane.const dense<"0x90535D40A598FABFEDD4EFBF448C31C08C243140"> : tensor<5xf32>
  %0 = "ane.maximum"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @maximum.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x4CA3D63EF6FE08C09E49523FC49B6E4016E01EC0A14E4340AD6701C0981412C0"> : tensor<2x1x4xf32>], expected = [dense<"0x4CA3D63E3B9D1CBF9E49523FC49B6E405FE4203F5FE4203F9E49523FC49B6E40A15D6340A15D6340A15D6340C49B6E403B9D1CBFA14E43403B9D1CBF3B9D1CBF5FE4203FA14E43405FE4203F5FE4203FA15D6340A15D6340A15D6340A15D6340"> : tensor<2x3x4xf32>]} {
  %x = ane.const dense<"0x3B9D1CBF5FE4203FA15D6340"> : tensor<1x3x1xf32>
  %0 = "ane.maximum"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @maximum.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
    attributes {inputs = [dense<"0x74929DBFD21668405C9FD3BD"> : tensor<3xf32>, dense<"0x755929C04CFC0C405C5E42C094914740B94C0BC0F16A06C0"> : tensor<2x1x3xf32>], expected = [dense<"0x74929DBFD21668405C9FD3BD94914740D21668405C9FD3BD"> : tensor<2x1x3xf32>]} {
  %0 = "ane.maximum"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
  ane.return %0 : tensor<2x1x3xf32>
}

ane.program @maximum.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0xA32251401F89694090ED11BE864935C05DEB95BE320305BE"> : tensor<6xf32>], expected = [dense<"0xA32251401F896940E69E1940E69E1940E69E1940E69E1940"> : tensor<6xf32>]} {
  %y = ane.const dense<"0xE69E1940"> : tensor<1xf32>
  %0 = "ane.maximum"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

// pairs of special values
ane.program @maximum.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xf32>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<"0x000000000000807F000000000000C07F0000C03F0000000000E07F4759D980330000807F0000807F0000807F0000C07F0000807F0000807F0000807F0000807F000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D980330000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000807F0000C03F0000C07F0000C03F0000C03F00E07F470000C03F000000000000807F000000C00000C07F0000C03F000000C000E07F4759D9803300E07F470000807F00E07F470000C07F00E07F4700E07F4700E07F4700E07F4759D980330000807F59D980330000C07F0000C03F59D9803300E07F4759D98033"> : tensor<8x8xf32>]} {
  %0 = "ane.maximum"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xf32>)
  ane.return %0 : tensor<8x8xf32>
}

ane.program @maximum.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0x02000000FEFFFFFFF8FFFFFFFFFFFFFFF6FFFFFFF9FFFFFF1400000014000000020000000300000009000000F9FFFFFFEFFFFFFF03000000F5FFFFFFF0FFFFFF0C00000007000000F3FFFFFF0B000000F5FFFFFFF7FFFFFF100000000F000000"> : tensor<2x3x4xi32>, dense<"0x02000000FFFFFFFFFEFFFFFF0200000001000000000000000300000000000000FDFFFFFF0000000001000000FDFFFFFFFEFFFFFFFFFFFFFF0200000000000000FDFFFFFFFDFFFFFF02000000FFFFFFFF0300000002000000FFFFFFFFFDFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x02000000FFFFFFFFFEFFFFFF0200000001000000000000001400000014000000020000000300000009000000FDFFFFFFFEFFFFFF0300000002000000000000000C00000007000000020000000B0000000300000002000000100000000F000000"> : tensor<2x3x4xi32>]} {
  %0 = "ane.maximum"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @maximum.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x03000000"> : tensor<i32>], expected = [dense<"0x0300000003000000030000000300000003000000"> : tensor<5xi32>]} {
  %y = ane.const dense<"0x0100000002000000020000000100000001000000"> : tensor<5xi32>
  %0 = "ane.maximum"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @maximum.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xFEFFFFFF020000000300000003000000FEFFFFFF000000000300000003000000"> : tensor<2x1x4xi32>], expected = [dense<"0x0B0000000B0000000B0000000B000000FEFFFFFF0200000003000000030000000A0000000A0000000A0000000A0000000B0000000B0000000B0000000B000000FEFFFFFF0000000003000000030000000A0000000A0000000A0000000A000000"> : tensor<2x3x4xi32>]} {
  %x = ane.const dense<"0x0B000000FCFFFFFF0A000000"> : tensor<1x3x1xi32>
  %0 = "ane.maximum"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @maximum.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
    attributes {inputs = [dense<"0x140000000400000003000000"> : tensor<3xi32>, dense<"0x02000000010000000000000000000000FFFFFFFFFEFFFFFF"> : tensor<2x1x3xi32>], expected = [dense<"0x140000000400000003000000140000000400000003000000"> : tensor<2x1x3xi32>]} {
  %0 = "ane.maximum"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
  ane.return %0 : tensor<2x1x3xi32>
}

ane.program @maximum.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0xF4FFFFFF05000000060000000F000000ECFFFFFFEFFFFFFF"> : tensor<6xi32>], expected = [dense<"0xFEFFFFFF05000000060000000F000000FEFFFFFFFEFFFFFF"> : tensor<6xi32>]} {
  %y = ane.const dense<"0xFEFFFFFF"> : tensor<1xi32>
  %0 = "ane.maximum"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

ane.program @minimum.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x4A422B40E642A44168387DBB16416D43E9BBCDBD7B40C4BDCB3F2AC056BDC5343D3917BDC74316C2EFBCBB40F0421FC1"> : tensor<2x3x4xf16>, dense<"0x43C23E3C9143B4B8A3B60041C33D1EC1DEBC4740B841F3C248427BC159B80641A6C1ED4343C00EC1E4BAFBC3393D72C1"> : tensor<2x3x4xf16>], expected = [dense<"0x43C23E3CE642B4B8A3B67DBBC33D1EC1DEBCCDBD7B40F3C2CB3F7BC156BDC534A6C117BD43C016C2EFBCFBC3393D72C1"> : tensor<2x3x4xf16>]} {
  %0 = "ane.minimum"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @minimum.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0xB240F7C243C3683DF543E2C0E2BF7CB4E9C1603C"> : tensor<2x5xf16>], expected = [dense<"0x113EF7C243C3683D113EE2C0E2BF7CB4E9C1603C"> : tensor<2x5xf16>]} {
  %y = ane.const dense<"0x113E"> : tensor<f16>
  %0 = "ane.minimum"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @minimum.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x6CBD1B42353A0EBE833B"> : tensor<5xf16>], expected = [dense<"0x6CBD1142353A0EBE833B"> : tensor<5xf16>]} {
  %x = ane.const dense<"0x1142"> : tensor<f16>
  %0 = "ane.minimum"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @minimum.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xBCB27943D2C281B9A028C140FD43B9435DBF5D24A239EC37D5405E3C3C38D33827342F3BC7C0CBB6FA3F743FD13A43B0"> : tensor<2x3x4xf16>, dense<"0xC33E12BE46405B42"> : tensor<4xf16>], expected = [dense<"0xBCB212BED2C281B9A02812BE46405B425DBF12BEA239EC37C33E12BE3C38D338273412BEC7C0CBB6C33E12BED13A43B0"> : tensor<2x3x4xf16>]} {
  %0 = "ane.minimum"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @minimum.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x7EBE3D3FDEBF"> : tensor<1x3x1xf16>], expected = [dense<"0x16C07EBEB4C37EBE16C03D3FB4C33D3F16C0DEBFB4C3DEBF7EBE7EBE7EBE7EBE11BD3D3F3D3F673DDEBFDEBFDEBFDEBF"> : tensor<2x3x4xf16>]} {
  %y = ane.const dense<"0x16C00540B4C3644211BD0342D640673D"> : tensor<2x1x4xf16>
  %0 = "ane.minimum"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @minimum.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x0E4047401E3DD940"> : tensor<1x4x1x1xf16>], expected = [dense<"0x2AB7AD2EDDC26030013A71BAE3C1C6B80DC022C284BC47401E3DFCB5C331583A1E3D07C25AC2D94004B9B7C0CE309AC3"> : tensor<1x4x1x6xf16>]} {
  %x = ane.const dense<"0x2AB7AD2EDDC26030013A71BAE3C1C6B80DC022C284BCE741943FFCB5C331583A4E4107C25AC24A4104B9B7C0CE309AC3"> : tensor<1x4x1x6xf16>
  %0 = "ane.minimum"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @minimum.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
    attributes {inputs = [dense<"0x74C2BCB03E38"> : tensor<3xf16>, dense<"0xF5C12A3FCC41C843DF40A0C2"> : tensor<2x1x3xf16>], expected = [dense<"0x74C2BCB03E3874C2BCB0A0C2"> : tensor<2x1x3xf16>]} {
  %0 = "ane.minimum"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
  ane.return %0 : tensor<2x1x3xf16>
}

ane.program @minimum.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0x1BBA303AC235794388BC12437942493CB140AC3967C2FDB7"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0x6FBC47BDC235AD3A88BCD4416FBC47BDB140AC3967C2FDB7"> : tensor<1x2x2x1x3xf16>]} {
  %y = ane.const dense<"0x6FBC47BD9E41AD3A5F3DD441"> : tensor<2x1x3xf16>
  %0 = "ane.minimum"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @minimum.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0x003D"> : tensor<1xf16>], expected = [dense<"0x9BC3CABC003D5A3963BB80BD"> : tensor<6xf16>]} {
  %x = ane.const dense<"0x9BC3CABC47415A3963BB80BD"> : tensor<6xf16>
  %0 = "ane.minimum"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @minimum.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x6240"> : tensor<1x1xf16>, dense<"0xE5BFF6C1F6C09AC326C30338"> : tensor<2x3xf16>], expected = [dense<"0xE5BFF6C1F6C09AC326C30338"> : tensor<2x3xf16>]} {
  %0 = "ane.minimum"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

// pairs of special values
ane.program @minimum.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xf16>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<"0x0000000000FC007E000000C0000000000000007C00FC007E003E00C0FF7B010000FC00FC00FC007E00FC00FC00FC00FC007E007E007E007E007E007E007E007E0000003E00FC007E003E00C0003E010000C000C000FC007E00C000C000C000C00000FF7B00FC007E003E00C0FF7B01000000010000FC007E010000C001000100"> : tensor<8x8xf16>]} {
  %0 = "ane.minimum"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xf16>)
  ane.return %0 : tensor<8x8xf16>
}

ane.program @minimum.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x4A0DF23EE44A9DBF0B812FC02FA835C04F036140EB7F3AC0BA98734021FA22C0D32E3FBFB8E138BF7CF47CC014883E3FE4C9FFBEAAEA193FAC7BD83F63F50E40A703A03EC865BF3F9D3EFF3F953953C0866302C090434CC0C753F23FEE257640"> : tensor<2x3x4xf32>, dense<"0x3827BFBF53C875C0CF3F6140EB77A3BF5EB364402E5A2EC03885EA3F8134513F37AA44C0034B2A4073391440EEF51E409BD06F4041835E4060CC1540D4F40AC0D9635CBF37B2FA3E97B47E401CB55B3F8299E3BE7DF4284024737540043B243F"> : tensor<2x3x4xf32>], expected = [dense<"0x3827BFBF53C875C00B812FC02FA835C04F036140EB7F3AC03885EA3F21FA22C037AA44C0B8E138BF7CF47CC014883E3FE4C9FFBEAAEA193FAC7BD83FD4F40AC0D9635CBF37B2FA3E9D3EFF3F953953C0866302C090434CC0C753F23F043B243F"> : tensor<2x3x4xf32>]} {
  %0 = "ane.minimum"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @minimum.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x0B6C023F"> : tensor<f32>], expected = [dense<"0x58F4FBBF0B6C023F0B6C023F5C66E0BF3C415BBF"> : tensor<5xf32>]} {
  %y = ane.const dense<"0x58F4FBBFC3AE8A3F4106B33F5C66E0BF3C415BBF"> : tensor<5xf32>
  %0 = "ane.minimum"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @minimum.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xB21F3440A28B2240D11A76C06DD2A2BF5C15F23F5AF46B40C26FB0BE988013C0"> : tensor<2x1x4xf32>], expected = [dense<"0x3AD756C03AD756C0D11A76C03AD756C05A3254C05A3254C0D11A76C05A3254C0FAF606BFFAF606BFD11A76C06DD2A2BF3AD756C03AD756C03AD756C03AD756C05A3254C05A3254C05A3254C05A3254C0FAF606BFFAF606BFFAF606BF988013C0"> : tensor<2x3x4xf32>]} {
  %x = ane.const dense<"0x3AD756C05A3254C0FAF606BF"> : tensor<1x3x1xf32>
  %0 = "ane.minimum"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @minimum.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
    attributes {inputs = [dense<"0xE1287BC0CD16AB3F533A9BBE"> : tensor<3xf32>, dense<"0xE1AB31C045EE5BC07ADA14C0BF7B093FBB909E3FADEBFA3F"> : tensor<2x1x3xf32>], expected = [dense<"0xE1287BC045EE5BC07ADA14C0E1287BC0BB909E3F533A9BBE"> : tensor<2x1x3xf32>]} {
  %0 = "ane.minimum"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
  ane.return %0 : tensor<2x1x3xf32>
}

ane.program @minimum.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0x95CE893F83460740E3842940410F45C01AD150404DB220C0"> : tensor<6xf32>], expected = [dense<"0x9EDB0AC09EDB0AC09EDB0AC0410F45C09EDB0AC04DB220C0"> : tensor<6xf32>]} {
  %y = ane.const dense<"0x9EDB0AC0"> : tensor<1xf32>
  %0 = "ane.minimum"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

// pairs of special values
ane.program @minimum.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xf32>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<"0x0000000000000000000080FF0000C07F00000000000000C00000000000000000000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000080FF000080FF000080FF0000C07F000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F000000000000C03F000080FF0000C07F0000C03F000000C00000C03F59D98033000000C0000000C0000080FF0000C07F000000C0000000C0000000C0000000C00000000000E07F47000080FF0000C07F0000C03F000000C000E07F4759D980330000000059D98033000080FF0000C07F59D98033000000C059D9803359D98033"> : tensor<8x8xf32>]} {
  %0 = "ane.minimum"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xf32>)
  ane.return %0 : tensor<8x8xf32>
}

ane.program @minimum.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0x020000000C00000000000000FAFFFFFF0A00000006000000FAFFFFFF12000000F7FFFFFFECFFFFFFEDFFFFFFFEFFFFFFF8FFFFFFFEFFFFFF0B00000006000000FBFFFFFFF0FFFFFFF3FFFFFFF5FFFFFF10000000FAFFFFFF0C000000F0FFFFFF"> : tensor<2x3x4xi32>, dense<"0x02000000010000000100000003000000FDFFFFFF00000000020000000000000000000000000000000000000000000000FFFFFFFF03000000010000000000000001000000FFFFFFFF00000000FEFFFFFFFEFFFFFFFDFFFFFF03000000FEFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x020000000100000000000000FAFFFFFFFDFFFFFF00000000FAFFFFFF00000000F7FFFFFFECFFFFFFEDFFFFFFFEFFFFFFF8FFFFFFFEFFFFFF0100000000000000FBFFFFFFF0FFFFFFF3FFFFFFF5FFFFFFFEFFFFFFFAFFFFFF03000000F0FFFFFF"> : tensor<2x3x4xi32>]} {
  %0 = "ane.minimum"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @minimum.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x02000000"> : tensor<i32>], expected = [dense<"0x0100000002000000FFFFFFFF00000000FDFFFFFF"> : tensor<5xi32>]} {
  %y = ane.const dense<"0x0100000003000000FFFFFFFF00000000FDFFFFFF"> : tensor<5xi32>
  %0 = "ane.minimum"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @minimum.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0x000000000200000003000000FDFFFFFFFEFFFFFFFDFFFFFF0200000003000000"> : tensor<2x1x4xi32>], expected = [dense<"0xF8FFFFFFF8FFFFFFF8FFFFFFF8FFFFFF000000000200000003000000FDFFFFFF000000000200000002000000FDFFFFFFF8FFFFFFF8FFFFFFF8FFFFFFF8FFFFFFFEFFFFFFFDFFFFFF0200000003000000FEFFFFFFFDFFFFFF0200000002000000"> : tensor<2x3x4xi32>]} {
  %x = ane.const dense<"0xF8FFFFFF1400000002000000"> : tensor<1x3x1xi32>
  %0 = "ane.minimum"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @minimum.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
    attributes {inputs = [dense<"0xECFFFFFF12000000EEFFFFFF"> : tensor<3xi32>, dense<"0xFDFFFFFF02000000FFFFFFFF01000000FDFFFFFF03000000"> : tensor<2x1x3xi32>], expected = [dense<"0xECFFFFFF02000000EEFFFFFFECFFFFFFFDFFFFFFEEFFFFFF"> : tensor<2x1x3xi32>]} {
  %0 = "ane.minimum"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
  ane.return %0 : tensor<2x1x3xi32>
}

ane.program @minimum.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0xF4FFFFFF0F0000000C0000000F000000FBFFFFFFF6FFFFFF"> : tensor<6xi32>], expected = [dense<"0xF4FFFFFFFEFFFFFFFEFFFFFFFEFFFFFFFBFFFFFFF6FFFFFF"> : tensor<6xi32>]} {
  %y = ane.const dense<"0xFEFFFFFF"> : tensor<1xi32>
  %0 = "ane.minimum"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

ane.program @mod.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x064326C1BBC11B3D1039673F05BFEA4047BBAAC0D8BCFD3E8343B93EC9C1063B3638B13A3BBC0C41DFC2E03583438CC2"> : tensor<2x3x4xf16>, dense<"0x5337E4C011425DB87C419AB9A0BE04400038A0C2F0B9C6C2D7B63241444041BC6342A640EBC0E643443C7FC1FDC0A642"> : tensor<2x3x4xf16>], expected = [dense<"0xEB3420B06031C2B5103900B450AE3037C82DAAC080B78FBEDCADB93E7E3DF0B13638B13A3BBC0C41A43AC3C0EEBC802A"> : tensor<2x3x4xf16>]} {
  %0 = "ane.mod"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @mod.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0x2A43B143FEC2A7418241B8C15740C9438BC2EA41"> : tensor<2x5xf16>], expected = [dense<"0x402C48350025A7418241403957400836D033EA41"> : tensor<2x5xf16>]} {
  %y = ane.const dense<"0x0843"> : tensor<f16>
  %0 = "ane.mod"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @mod.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0xD6C0C8B9C04369BC43BD"> : tensor<5xf16>], expected = [dense<"0xFCBBF8B7AD4394B8F0AE"> : tensor<5xf16>]} {
  %x = ane.const dense<"0xAD43"> : tensor<f16>
  %0 = "ane.mod"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @mod.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x2FB99DBDB3C058C1F2BF3F423C40CC40023C35414BC254C137C2BFBD1532F73FCBBE1DB4EEC31342B8428FC028C1953F"> : tensor<2x3x4xf16>, dense<"0x68436C3E80C067C1"> : tensor<4xf16>], expected = [dense<"0x1C42783260AE58C1DE3E123E40B0D8B4023CFC3B2CBB54C1C43868311FC0AEB90240653DDCBEBBC0B842743B40B572BA"> : tensor<2x3x4xf16>]} {
  %0 = "ane.mod"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @mod.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x89B8FAC31841"> : tensor<1x3x1xf16>], expected = [dense<"0x6A3C89B8864089B8163CCCB8AC3E34BD043BBCBA184180B0F341363E89B82540304200345CBB283D1841D8362CB81841"> : tensor<2x3x4xf16>]} {
  %y = ane.const dense<"0xAE3EC7C2A84160C115433D4023C24741"> : tensor<2x1x4xf16>
  %0 = "ane.mod"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @mod.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x5D3C5EBB17C2E4BA"> : tensor<1x4x1x1xf16>], expected = [dense<"0x403BD437003BF839D438083538B6C0B2E4B9809DDAB8C0A533C118B83CC134BB40BC08C1E8B610B140B350B730AE16BA"> : tensor<1x4x1x6xf16>]} {
  %x = ane.const dense<"0x403B91C11D423CC3924178BF97421BC06C3C533BBDC292C1FB421DC3D6364A4040BC3B384E40423EFC3DB343AABB7DBE"> : tensor<1x4x1x6xf16>
  %0 = "ane.mod"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @mod.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
    attributes {inputs = [dense<"0x96C32C386B3C"> : tensor<3xf16>, dense<"0x8CC2DEC3E1C3BCC2C5BB0A42"> : tensor<2x1x3xf16>], expected = [dense<"0x28B8D3C2ACC1D0B632B76B3C"> : tensor<2x1x3xf16>]} {
  %0 = "ane.mod"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
  ane.return %0 : tensor<2x1x3xf16>
}

ane.program @mod.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0xA4C36AC238C187BC133B033F48413D42B8B56AC1E638C842"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0x443578B4002387BC133B033F503417BD8840D0B2E6380028"> : tensor<1x2x2x1x3xf16>]} {
  %y = ane.const dense<"0xBE38DBBD3F41FDC0413EB842"> : tensor<2x1x3xf16>
  %0 = "ane.mod"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @mod.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0xEA41"> : tensor<1xf16>], expected = [dense<"0x8028663D0E3CC02924412840"> : tensor<6xf16>]} {
  %x = ane.const dense<"0xFC41663D0E3CD3C1B0C22840"> : tensor<6xf16>
  %0 = "ane.mod"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @mod.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x35C1"> : tensor<1x1xf16>, dense<"0xA8C0D3C1DAC2BEBC26398D3F"> : tensor<2x3xf16>], expected = [dense<"0x68B435C135C170B3EA38B03C"> : tensor<2x3xf16>]} {
  %0 = "ane.mod"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

// pairs of special values
ane.program @mod.10 on ane opset ios15 (%x: tensor<6x6xf16>, %y: tensor<6x6xf16>) -> (tensor<6x6xf16>)
    attributes {inputs = [dense<"0x003E00C0405600B40047FF7B003E00C0405600B40047FF7B003E00C0405600B40047FF7B003E00C0405600B40047FF7B003E00C0405600B40047FF7B003E00C0405600B40047FF7B"> : tensor<6x6xf16>, dense<"0x003E003E003E003E003E003E00C000C000C000C000C000C040564056405640564056405600B400B400B400B400B400B4004700470047004700470047FF7BFF7BFF7BFF7BFF7BFF7B"> : tensor<6x6xf16>], expected = [dense<"0x0000003C003C003D003C003800B80080008000B400BC0080003E205600003C5600470044008000800080008000800080003E00450040C04600000045003EFF7B4056FF7B00470000"> : tensor<6x6xf16>]} {
  %0 = "ane.mod"(%x, %y) : (tensor<6x6xf16>, tensor<6x6xf16>) -> (tensor<6x6xf16>)
  ane.return %0 : tensor<6x6xf16>
}

ane.program @mod.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x1D5738C0A4ADC6BEB1BD88BF1008F83FA8A45EC0BC4E3F40ECD53E3F479C4940B4C37DC0B7E8913FCEB963C04C74D03E45AA47C03E1B684033C49ABFB2FC3140665B15C0B801983FBF1EF5BF821C41C0C519EBBF4C6A27C0E6FD003FE16F0B40"> : tensor<2x3x4xf32>, dense<"0xB0D7B4BFBFE013BF284EBC3EE31FC2BF0C280E40642753BF3DDA18C035295840D31F3240B6B74DC027ADA8BFAC8A0F4089F7DB3F58E6A83E88B716BF736C963F72082B404ABFF43E899E973FA8195640D113773FCDF66C3F07BF2BC085BF7BC0"> : tensor<2x3x4xf32>], expected = [dense<"0x40DB5FBDA4ADC6BEA09D0F3DB6378CBFC0AD763F40C59EBE8449D2BF479C4940E4F7CC3F5AC304C09C326CBF4C74D03E206AA23E80DAA73E609501BDF881DC3E6068AD3E98106D3E4C79E83E30E9A73EC0A0BF3DDCEC243E8E7F0BC0489FE0BF"> : tensor<2x3x4xf32>]} {
  %0 = "ane.mod"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @mod.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x280CAD3F"> : tensor<f32>], expected = [dense<"0x280CAD3F280CAD3F280CAD3F280CAD3F280CAD3F"> : tensor<5xf32>]} {
  %y = ane.const dense<"0x6A3854407C0426405A7ABE3FF9E63B4093832140"> : tensor<5xf32>
  %0 = "ane.mod"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @mod.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x791308C02149EBBF1DB5E93F913B22C0826EAF3F10AB72BFC4767FC0D8AF0640"> : tensor<2x1x4xf32>], expected = [dense<"0xFE92D1BF5CD787BF920B4A3FAF191DC09C28BCBE9C28BCBEF6AABA3F9C28BCBE86179CBF57F5C0BF08AF9C3EAC8E4FBF644C9F3F902D6ABEA232B0BF6CB6023F5B64803F9C28BCBE9C28BCBE8955DE3F1C1A443FC07B00BF3C1F56C0D0015D3F"> : tensor<2x3x4xf32>]} {
  %x = ane.const dense<"0x735D27409C28BCBE3C1F56C0"> : tensor<1x3x1xf32>
  %0 = "ane.mod"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @mod.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
    attributes {inputs = [dense<"0xA4C9F63F45617F40249708C0"> : tensor<3xf32>, dense<"0xB4272F409C973BC0A11533C04F7B7AC08A5F5B4067987D40"> : tensor<2x1x3xf32>], expected = [dense<"0xA4C9F63FE69BEFBF249708C0FA2CFEBFEC06103F8602EA3F"> : tensor<2x1x3xf32>]} {
  %0 = "ane.mod"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
  ane.return %0 : tensor<2x1x3xf32>
}

ane.program @mod.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0x326D6EC004141AC0BA9C79C0A5D73340388130C0C5592ABF"> : tensor<6xf32>], expected = [dense<"0x2621E4BF28BBEDBE007C63BC32C389BF649250BFC5592ABF"> : tensor<6xf32>]} {
  %y = ane.const dense<"0x3EB9F8BF"> : tensor<1xf32>
  %0 = "ane.mod"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

// pairs of special values
ane.program @mod.16 on ane opset ios15 (%x: tensor<6x6xf32>, %y: tensor<6x6xf32>) -> (tensor<6x6xf32>)
    attributes {inputs = [dense<"0x0000C03F000000C00000C842000080BE0000E04000E07F470000C03F000000C00000C842000080BE0000E04000E07F470000C03F000000C00000C842000080BE0000E04000E07F470000C03F000000C00000C842000080BE0000E04000E07F470000C03F000000C00000C842000080BE0000E04000E07F470000C03F000000C00000C842000080BE0000E04000E07F47"> : tensor<6x6xf32>, dense<"0x0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C00000C8420000C8420000C8420000C8420000C8420000C842000080BE000080BE000080BE000080BE000080BE000080BE0000E0400000E0400000E0400000E0400000E0400000E04000E07F4700E07F4700E07F4700E07F4700E07F4700E07F47"> : tensor<6x6xf32>], expected = [dense<"0x000000000000803F0000803F0000A03F0000803F0000003F000000BF0000008000000080000080BE000080BF000000800000C03F0000C442000000000080C7420000E040000080400000008000000080000000800000008000000080000000800000C03F0000A040000000400000D840000000000000A0400000C03F00DE7F470000C842C0DF7F470000E04000000000"> : tensor<6x6xf32>]} {
  %0 = "ane.mod"(%x, %y) : (tensor<6x6xf32>, tensor<6x6xf32>) -> (tensor<6x6xf32>)
  ane.return %0 : tensor<6x6xf32>
}

ane.program @mod.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0x04000000F9FFFFFFF7FFFFFFF2FFFFFFFCFFFFFFF3FFFFFFF3FFFFFF11000000110000000D00000010000000070000000C000000F3FFFFFF01000000140000001300000000000000ECFFFFFF0D000000F0FFFFFFEEFFFFFFEDFFFFFF14000000"> : tensor<2x3x4xi32>, dense<"0xF9FFFFFF0200000002000000FFFFFFFFFCFFFFFF020000000100000003000000FAFFFFFF040000000600000005000000FAFFFFFF01000000FCFFFFFF020000000400000001000000FEFFFFFF020000000100000007000000FFFFFFFF03000000"> : tensor<2x3x4xi32>], expected = [dense<"0xFDFFFFFF01000000010000000000000000000000010000000000000002000000FFFFFFFF0100000004000000020000000000000000000000FDFFFFFF000000000300000000000000000000000100000000000000030000000000000002000000"> : tensor<2x3x4xi32>]} {
  %0 = "ane.mod"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @mod.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x09000000"> : tensor<i32>], expected = [dense<"0x0100000002000000FDFFFFFF00000000FBFFFFFF"> : tensor<5xi32>]} {
  %y = ane.const dense<"0x0400000007000000FCFFFFFF03000000F9FFFFFF"> : tensor<5xi32>
  %0 = "ane.mod"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @mod.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0x0700000003000000070000000100000006000000050000000400000004000000"> : tensor<2x1x4xi32>], expected = [dense<"0x020000000000000002000000000000000100000000000000010000000000000000000000010000000000000000000000000000000300000000000000000000000000000004000000020000000200000001000000020000000300000003000000"> : tensor<2x3x4xi32>]} {
  %x = ane.const dense<"0xF4FFFFFFFAFFFFFF07000000"> : tensor<1x3x1xi32>
  %0 = "ane.mod"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @mod.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
    attributes {inputs = [dense<"0xFAFFFFFFFDFFFFFF11000000"> : tensor<3xi32>, dense<"0x050000000200000001000000FAFFFFFFFEFFFFFF01000000"> : tensor<2x1x3xi32>], expected = [dense<"0x04000000010000000000000000000000FFFFFFFF00000000"> : tensor<2x1x3xi32>]} {
  %0 = "ane.mod"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
  ane.return %0 : tensor<2x1x3xi32>
}

ane.program @mod.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0xEFFFFFFF0F0000001200000002000000F2FFFFFFFEFFFFFF"> : tensor<6xi32>], expected = [dense<"0xFEFFFFFF0000000000000000FFFFFFFFFEFFFFFFFEFFFFFF"> : tensor<6xi32>]} {
  %y = ane.const dense<"0xFDFFFFFF"> : tensor<1xi32>
  %0 = "ane.mod"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

ane.program @mul.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x13C2A841152C80BD71B53CBF1F349CC3CB42B3BF8B4224BCC6415040D43F753EF9C0F7BA47BA78A81F405F41A7385541"> : tensor<2x3x4xf16>, dense<"0xFF39B9C2D143FD4133B679432841E73E72BF643919C35E3C013FBB42AFC372406F3E92BCAE41D0BC7FC348BD253F1CB9"> : tensor<2x3x4xf16>], expected = [dense<"0x8DC0C1C8FA331EC43730C2C6503991C652C630BDCEC985BC0E45424785C72D43FFC3F53B75C06029B9C717C3283CD0BE"> : tensor<2x3x4xf16>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @mul.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0xC241163275C1713D4CBD6DC0DFC3DBBC26BD9443"> : tensor<2x5xf16>], expected = [dense<"0xC5C119B2784174BD4F3D6F40E343DD3C293D98C3"> : tensor<2x5xf16>]} {
  %y = ane.const dense<"0x02BC"> : tensor<f16>
  %0 = "ane.mul"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @mul.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x3B3BD4406FC0B3403D40"> : tensor<5xf16>], expected = [dense<"0xD8BDCEC32A4398C3DAC2"> : tensor<5xf16>]} {
  %x = ane.const dense<"0x77BE"> : tensor<f16>
  %0 = "ane.mul"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @mul.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xF7BC25C2B73BC64056B4E13DF03ADEC35F41583E0BBC5240493247C1C3BFBC3D30401F40C2409B3CAAC29DBEB0C02B34"> : tensor<2x3x4xf16>, dense<"0xBE415840DA42E3C1"> : tensor<4xf16>], expected = [dense<"0x21C3ACC69B4206C739BA6242F141CA49B647E442EDC25CC68338BBC5A6C638C403467A441348C7C2C9C82EC304C822BA"> : tensor<2x3x4xf16>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @mul.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xA8BE12C313C2"> : tensor<1x3x1xf16>], expected = [dense<"0x854587C3B4C4F33FDD49FFC7FFC839440949DEC64BC841434144ABB82244FD448548F5BC63484D49C44742BC8A478D48"> : tensor<2x3x4xf16>]} {
  %y = ane.const dense<"0xA2C28640A741C7BC1DC19C35F7C0FFC1"> : tensor<2x1x4xf16>
  %0 = "ane.mul"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @mul.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xE83B56BC2343BDC1"> : tensor<1x4x1x1xf16>], expected = [dense<"0x38BD73C29FB98ABDB5C29FBC07C021C489C18F3D4EBB353E77C6F2C8024A08C552BDA3C600C92349EEB04645CBC730C9"> : tensor<1x4x1x6xf16>]} {
  %x = ane.const dense<"0x48BD87C2B0B99BBDC9C2ADBC6E3F9F431B4121BDBD3ABABD3FBF8BC1BC42A4BDF7B571BFF84229C3E02A5ABF6F413C43"> : tensor<1x4x1x6xf16>
  %0 = "ane.mul"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @mul.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
    attributes {inputs = [dense<"0x66C14E35A43C"> : tensor<3xf16>, dense<"0xB6437740B1BA824304BB07C2"> : tensor<2x1x3xf16>], expected = [dense<"0x34C9EC39C3BB11C9A7B4FEC2"> : tensor<2x1x3xf16>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
  ane.return %0 : tensor<2x1x3xf16>
}

ane.program @mul.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0xEF41C4C00042583B60C3C940EFC3BB3607439CBB18438343"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0x2F47743A2E493D43B3C8E043CEC88FB0114A80C385482E46"> : tensor<1x2x2x1x3xf16>]} {
  %y = ane.const dense<"0xD8406BB5E842E3431941953E"> : tensor<2x1x3xf16>
  %0 = "ane.mul"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @mul.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0x4238"> : tensor<1xf16>], expected = [dense<"0x29BF39C0B13BB5BC01B3D4BD"> : tensor<6xf16>]} {
  %x = ane.const dense<"0xBAC2EFC33A3F6CC094B67AC1"> : tensor<6xf16>
  %0 = "ane.mul"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @mul.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x63C3"> : tensor<1x1xf16>, dense<"0xB0C1CEBC5A3EED390E3C6342"> : tensor<2x3xf16>], expected = [dense<"0x40497044DDC579C17DC3E6C9"> : tensor<2x3xf16>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

// pairs of special values
ane.program @mul.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xf16>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<"0x0000007E007E007E0000008000000000007E007C00FC007E007C00FC007C007C007E00FC007C007E00FC007C00FC00FC007E007E007E007E007E007E007E007E0000007C00FC007E804000C2007C0200008000FC007C007E00C2004400FC02800000007C00FC007E007C00FC007CFF1B0000007C00FC007E02000280FF1B0000"> : tensor<8x8xf16>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xf16>)
  ane.return %0 : tensor<8x8xf16>
}

ane.program @mul.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xDFA675C04913E63F6A23543FFCF42C400EE3AFBF3FD067C0C6A4AB3EBF7649BFD988963F65B137C01EC5F1BF93C93640E71E62C0ED371F4024CC27400B62F3BF4A389ABF551592BFB14383BF37861D3FF1E8E93F163901407FBC98BF64864FC0"> : tensor<2x3x4xf32>, dense<"0x67E444C0753E0240B1434E3FD50C7040075B8EBF76DBF7BEC5CADE3F56E24D3F47F6BEBF822B69C050462A40D1D022C0D0B362C0FF8CF4BF2173F4BFB0DD83BF672F533F20E9D1BF851BDE3F6CC83F40F0FE81BF4FE0D13F1E657EBF8FB26CC0"> : tensor<2x3x4xf32>], expected = [dense<"0xEEEE3C41DA1B6A4097EC2A3F582E2241F99CC33FA770E03FD860153F350622BFC594E0BFAD4F27414DCFA0C05081E8C01B3E4841FF1898C0093AA0C0DDBBFA3FE7717EBFE490EF3FA0C5E3BFED04EC3FA48EEDBFAAE153405AC7973FA4E03F41"> : tensor<2x3x4xf32>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @mul.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0xDED76C40"> : tensor<f32>], expected = [dense<"0xC0DB42C0162F4041C7684A415328AE40109D7640"> : tensor<5xf32>]} {
  %y = ane.const dense<"0x899E52BF7EBA4F40EAC75A40793EBC3FC047853F"> : tensor<5xf32>
  %0 = "ane.mul"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @mul.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xA39A1AC0B5807BC02D810EC06AD698BFF9F6D4BF1FF057BFD862833FE3D115BF"> : tensor<2x1x4xf32>], expected = [dense<"0x468AFD3F46394E40A6B2E93FA9A47A3F2F9B084184395E419ED4FB409B0B874000902C40BE5B8C40BE0E1F403F97AA3FB49FAE3FD20F313FDC7657BFC4B1F53E472CBC40D2CC3E40A62E68C003610440C5B3ED3F5505713FCAA592BFFC38273F"> : tensor<2x3x4xf32>]} {
  %x = ane.const dense<"0x4BE951BFC93262C041DE8EBF"> : tensor<1x3x1xf32>
  %0 = "ane.mul"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @mul.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
    attributes {inputs = [dense<"0xD08E70C076A40E40E748783F"> : tensor<3xf32>, dense<"0xBD12584046CC583F4B394C401E2C25C00C925DC0394C6740"> : tensor<2x1x3xf32>], expected = [dense<"0x1B0A4BC12B99F13FA911464081351B41B5EAF6C0B5536040"> : tensor<2x1x3xf32>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
  ane.return %0 : tensor<2x1x3xf32>
}

ane.program @mul.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0xDFA2DE3E76F13E3F3DE9B4BFA20F5E3E1F1D2AC0BDBED2BF"> : tensor<6xf32>], expected = [dense<"0x27CAA23FB39D0B40D64784C07E5E223F7AC5F8C04F189AC0"> : tensor<6xf32>]} {
  %y = ane.const dense<"0x5A2F3B40"> : tensor<1xf32>
  %0 = "ane.mul"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

// pairs of special values
ane.program @mul.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xf32>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<"0x000000000000C07F0000C07F0000C07F000000000000008000000000000000000000C07F0000807F000080FF0000C07F0000807F000080FF0000807F0000807F0000C07F000080FF0000807F0000C07F000080FF0000807F000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F000000000000807F000080FF0000C07F00001040000040C000E8BF470646C13300000080000080FF0000807F0000C07F000040C00000804000E0FFC759D900B4000000000000807F000080FF0000C07F00E8BF4700E0FFC704C07F4F3EC9803B000000000000807F000080FF0000C07F0646C13359D900B43EC9803B23B48127"> : tensor<8x8xf32>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xf32>)
  ane.return %0 : tensor<8x8xf32>
}

ane.program @mul.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0x070000000F000000EDFFFFFFEDFFFFFF05000000FAFFFFFF040000000C000000FAFFFFFF0D000000F6FFFFFF0300000002000000140000000D00000010000000FBFFFFFF1100000001000000130000000E0000000400000001000000EFFFFFFF"> : tensor<2x3x4xi32>, dense<"0xFFFFFFFF03000000FEFFFFFF03000000FEFFFFFF020000000100000001000000FEFFFFFF0300000002000000FDFFFFFFFDFFFFFFFEFFFFFF01000000010000000000000002000000FFFFFFFF03000000020000000300000002000000FDFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0xF9FFFFFF2D00000026000000C7FFFFFFF6FFFFFFF4FFFFFF040000000C0000000C00000027000000ECFFFFFFF7FFFFFFFAFFFFFFD8FFFFFF0D000000100000000000000022000000FFFFFFFF390000001C0000000C0000000200000033000000"> : tensor<2x3x4xi32>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @mul.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x0D000000"> : tensor<i32>], expected = [dense<"0xD9FFFFFF27000000270000001A000000F3FFFFFF"> : tensor<5xi32>]} {
  %y = ane.const dense<"0xFDFFFFFF030000000300000002000000FFFFFFFF"> : tensor<5xi32>
  %0 = "ane.mul"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @mul.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0x0300000000000000FDFFFFFFFEFFFFFF0000000001000000FEFFFFFFFDFFFFFF"> : tensor<2x1x4xi32>], expected = [dense<"0xFAFFFFFF0000000006000000040000002400000000000000DCFFFFFFE8FFFFFF3000000000000000D0FFFFFFE0FFFFFF00000000FEFFFFFF0400000006000000000000000C000000E8FFFFFFDCFFFFFF0000000010000000E0FFFFFFD0FFFFFF"> : tensor<2x3x4xi32>]} {
  %x = ane.const dense<"0xFEFFFFFF0C00000010000000"> : tensor<1x3x1xi32>
  %0 = "ane.mul"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @mul.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
    attributes {inputs = [dense<"0x0C0000001100000003000000"> : tensor<3xi32>, dense<"0x030000000300000003000000030000000000000002000000"> : tensor<2x1x3xi32>], expected = [dense<"0x240000003300000009000000240000000000000006000000"> : tensor<2x1x3xi32>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
  ane.return %0 : tensor<2x1x3xi32>
}

ane.program @mul.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0xECFFFFFF0D0000000F000000F0FFFFFF08000000F2FFFFFF"> : tensor<6xi32>], expected = [dense<"0x3C000000D9FFFFFFD3FFFFFF30000000E8FFFFFF2A000000"> : tensor<6xi32>]} {
  %y = ane.const dense<"0xFDFFFFFF"> : tensor<1xi32>
  %0 = "ane.mul"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

// int32 wraps
ane.program @mul.22 on ane opset ios15 (%x: tensor<4xi32>, %y: tensor<4xi32>) -> (tensor<4xi32>)
    attributes {inputs = [dense<"0xFFFFFF7F00000080000001000000FFFF"> : tensor<4xi32>, dense<"0x01000000FFFFFFFF0000010001000100"> : tensor<4xi32>], expected = [dense<"0xFFFFFF7F00000080000000000000FFFF"> : tensor<4xi32>]} {
  %0 = "ane.mul"(%x, %y) : (tensor<4xi32>, tensor<4xi32>) -> (tensor<4xi32>)
  ane.return %0 : tensor<4xi32>
}

ane.program @not_equal.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00BC00BC003C00B800B800B800BC000000BC00B800B8003C00B800B800BC003C00B800B80000003800380000003C003C"> : tensor<2x3x4xf16>, dense<"0x0000003C00BC00B8003C003C0038003C00BC00B8003C003C003C003C00B800B8000000BC000000BC003800B800BC003C"> : tensor<2x3x4xf16>], expected = [dense<[[[true,true,true,false],[true,true,true,true],[false,false,true,false]],[[true,true,true,true],[true,true,false,true],[false,true,true,false]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.not_equal"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @not_equal.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xi1>)
    attributes {inputs = [dense<"0x0000003800BC00BC0038003800BC0000000000BC"> : tensor<2x5xf16>], expected = [dense<[[true,true,true,true,true],[true,true,true,true,true]]> : tensor<2x5xi1>]} {
  %y = ane.const dense<"0x00B8"> : tensor<f16>
  %0 = "ane.not_equal"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xi1>)
  ane.return %0 : tensor<2x5xi1>
}

ane.program @not_equal.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x00B8000000BC00BC003C"> : tensor<5xf16>], expected = [dense<[false,true,true,true,true]> : tensor<5xi1>]} {
  %x = ane.const dense<"0x00B8"> : tensor<f16>
  %0 = "ane.not_equal"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @not_equal.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x003C0038003C00B800BC003800BC003C000000000038003800B800BC0038003C000000B800B8003C00BC00BC00380000"> : tensor<2x3x4xf16>, dense<"0x0000003800B8003C"> : tensor<4xf16>], expected = [dense<[[[true,false,true,true],[true,false,true,false],[false,true,true,true]],[[true,true,true,false],[false,true,false,false],[true,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.not_equal"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @not_equal.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x003800B80038"> : tensor<1x3x1xf16>], expected = [dense<[[[true,true,true,false],[true,true,true,true],[true,true,true,false]],[[true,true,true,true],[true,false,true,true],[true,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %y = ane.const dense<"0x003C003C00BC0038000000B8003C00BC"> : tensor<2x1x4xf16>
  %0 = "ane.not_equal"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @not_equal.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<"0x003C00BC003800B8"> : tensor<1x4x1x1xf16>], expected = [dense<[[[[true,false,true,true,true,true]],[[true,true,false,false,true,true]],[[true,true,true,true,true,true]],[[false,true,false,true,true,true]]]]> : tensor<1x4x1x6xi1>]} {
  %x = ane.const dense<"0x0000003C00B8003800000038003C003800BC00BC0000003C00B800B8000000BC003C000000B8003800B800BC0038003C"> : tensor<1x4x1x6xf16>
  %0 = "ane.not_equal"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @not_equal.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x000000BC0038"> : tensor<3xf16>, dense<"0x00380038003C003C00B8003C"> : tensor<2x1x3xf16>], expected = [dense<[[[true,true,true]],[[true,true,true]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.not_equal"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @not_equal.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
    attributes {inputs = [dense<"0x000000380000003800B8000000B800BC00BC00000000003C"> : tensor<1x2x2x1x3xf16>], expected = [dense<[[[[[false,false,false]],[[true,false,true]]],[[[true,true,true]],[[false,true,true]]]]]> : tensor<1x2x2x1x3xi1>]} {
  %y = ane.const dense<"0x000000380000000000B800BC"> : tensor<2x1x3xf16>
  %0 = "ane.not_equal"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xi1>)
  ane.return %0 : tensor<1x2x2x1x3xi1>
}

ane.program @not_equal.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x0000"> : tensor<1xf16>], expected = [dense<[false,true,false,true,false,true]> : tensor<6xi1>]} {
  %x = ane.const dense<"0x000000B8000000B8000000BC"> : tensor<6xf16>
  %0 = "ane.not_equal"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @not_equal.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<"0x003C"> : tensor<1x1xf16>, dense<"0x00B800000000003C00380000"> : tensor<2x3xf16>], expected = [dense<[[true,true,true],[false,true,true]]> : tensor<2x3xi1>]} {
  %0 = "ane.not_equal"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

// pairs of special values
ane.program @not_equal.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<[[false,true,true,true,true,true,true,true],[true,false,true,true,true,true,true,true],[true,true,false,true,true,true,true,true],[true,true,true,true,true,true,true,true],[true,true,true,true,false,true,true,true],[true,true,true,true,true,false,true,true],[true,true,true,true,true,true,false,true],[true,true,true,true,true,true,true,false]]> : tensor<8x8xi1>]} {
  %0 = "ane.not_equal"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @not_equal.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x00000000000000BF000080BF000080BF0000803F000000BF0000803F0000803F000080BF000080BF000080BF000000000000003F0000003F000000BF000000000000803F000080BF0000003F00000000000080BF0000803F0000003F000080BF"> : tensor<2x3x4xf32>, dense<"0x0000003F000080BF0000803F000000BF000080BF0000803F000000000000803F0000003F0000003F0000803F00000000000000000000000000000000000000BF000000000000003F000000000000000000000000000000BF000080BF00000000"> : tensor<2x3x4xf32>], expected = [dense<[[[true,true,true,true],[true,true,true,false],[true,true,true,false]],[[true,true,true,true],[true,true,true,false],[true,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.not_equal"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @not_equal.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0x000080BF"> : tensor<f32>], expected = [dense<[false,true,true,true,true]> : tensor<5xi1>]} {
  %y = ane.const dense<"0x000080BF0000803F00000000000000BF00000000"> : tensor<5xf32>
  %0 = "ane.not_equal"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @not_equal.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x000000BF000000BF000080BF0000003F00000000000000000000003F0000803F"> : tensor<2x1x4xf32>], expected = [dense<[[[false,false,true,true],[true,true,true,true],[true,true,true,true]],[[true,true,true,true],[false,false,true,true],[false,false,true,true]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0x000000BF0000000000000000"> : tensor<1x3x1xf32>
  %0 = "ane.not_equal"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @not_equal.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x000000000000003F0000803F"> : tensor<3xf32>, dense<"0x000080BF0000003F0000003F000080BF0000803F000000BF"> : tensor<2x1x3xf32>], expected = [dense<[[[true,false,true]],[[true,true,true]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.not_equal"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @not_equal.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x000000BF000080BF00000000000000000000003F00000000"> : tensor<6xf32>], expected = [dense<[true,true,false,false,true,false]> : tensor<6xi1>]} {
  %y = ane.const dense<"0x00000000"> : tensor<1xf32>
  %0 = "ane.not_equal"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

// pairs of special values
ane.program @not_equal.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xi1>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<[[false,true,true,true,true,true,true,true],[true,false,true,true,true,true,true,true],[true,true,false,true,true,true,true,true],[true,true,true,true,true,true,true,true],[true,true,true,true,false,true,true,true],[true,true,true,true,true,false,true,true],[true,true,true,true,true,true,false,true],[true,true,true,true,true,true,true,false]]> : tensor<8x8xi1>]} {
  %0 = "ane.not_equal"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xi1>)
  ane.return %0 : tensor<8x8xi1>
}

ane.program @not_equal.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0x01000000FFFFFFFF03000000FFFFFFFFFEFFFFFFFEFFFFFFFEFFFFFF000000000200000000000000030000000100000003000000FDFFFFFF0200000003000000FDFFFFFF02000000FFFFFFFF03000000FEFFFFFFFEFFFFFF0300000003000000"> : tensor<2x3x4xi32>, dense<"0x02000000FDFFFFFF03000000FDFFFFFFFFFFFFFFFEFFFFFF00000000FEFFFFFF03000000FEFFFFFF0300000001000000FDFFFFFF02000000FDFFFFFFFFFFFFFFFEFFFFFFFDFFFFFF00000000FEFFFFFF0300000002000000FFFFFFFF02000000"> : tensor<2x3x4xi32>], expected = [dense<[[[true,true,false,true],[true,false,true,true],[true,true,false,false]],[[true,true,true,true],[true,true,true,true],[true,true,true,true]]]> : tensor<2x3x4xi1>]} {
  %0 = "ane.not_equal"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @not_equal.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi1>)
    attributes {inputs = [dense<"0xFFFFFFFF"> : tensor<i32>], expected = [dense<[true,true,true,false,true]> : tensor<5xi1>]} {
  %y = ane.const dense<"0x020000000200000003000000FFFFFFFFFEFFFFFF"> : tensor<5xi32>
  %0 = "ane.not_equal"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi1>)
  ane.return %0 : tensor<5xi1>
}

ane.program @not_equal.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
    attributes {inputs = [dense<"0xFEFFFFFF0000000001000000FFFFFFFFFEFFFFFF02000000FFFFFFFFFDFFFFFF"> : tensor<2x1x4xi32>], expected = [dense<[[[true,true,true,false],[true,false,true,true],[true,true,true,false]],[[true,true,false,true],[true,true,true,true],[true,true,false,true]]]> : tensor<2x3x4xi1>]} {
  %x = ane.const dense<"0xFFFFFFFF00000000FFFFFFFF"> : tensor<1x3x1xi32>
  %0 = "ane.not_equal"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi1>)
  ane.return %0 : tensor<2x3x4xi1>
}

ane.program @not_equal.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
    attributes {inputs = [dense<"0x01000000FFFFFFFFFEFFFFFF"> : tensor<3xi32>, dense<"0xFEFFFFFF0300000000000000FEFFFFFFFFFFFFFFFDFFFFFF"> : tensor<2x1x3xi32>], expected = [dense<[[[true,true,true]],[[true,false,true]]]> : tensor<2x1x3xi1>]} {
  %0 = "ane.not_equal"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi1>)
  ane.return %0 : tensor<2x1x3xi1>
}

ane.program @not_equal.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi1>)
    attributes {inputs = [dense<"0x0000000003000000FEFFFFFFFDFFFFFF01000000FDFFFFFF"> : tensor<6xi32>], expected = [dense<[true,true,true,true,true,true]> : tensor<6xi1>]} {
  %y = ane.const dense<"0xFFFFFFFF"> : tensor<1xi32>
  %0 = "ane.not_equal"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi1>)
  ane.return %0 : tensor<6xi1>
}

ane.program @pow.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xD2BECDBBAF4207BC32431E3C4AC3DC2B17BD633852BC3A31CDB633BBB6BF6043B8BC19BFC73D02264D377CC12B3EEF3E"> : tensor<2x3x4xf16>, dense<"0x0000003C0040000000C200000040004200BC003C00C000C000C200BC0042004200C200C0004000C000C000BC000000BC"> : tensor<2x3x4xf16>], expected = [dense<"0x003CCDBB9549003C7F25003CA44A960B49BA6338DC3AB05083CA72BC2AC74552DFB815352C401867CE44D6B5003C9D38"> : tensor<2x3x4xf16>]} {
  %0 = "ane.pow"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @pow.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0x65C1B840EAC32D3CB2B4EBB8D0C06FC19F4077C2"> : tensor<2x5xf16>], expected = [dense<"0x65C1B840EAC32D3CB2B4EBB8D0C06FC19F4077C2"> : tensor<2x5xf16>]} {
  %y = ane.const dense<"0x003C"> : tensor<f16>
  %0 = "ane.pow"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @pow.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x0040000000C00000003C"> : tensor<5xf16>], expected = [dense<"0xA641003CAA35003CB9BE"> : tensor<5xf16>]} {
  %x = ane.const dense<"0xB9BE"> : tensor<f16>
  %0 = "ane.pow"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @pow.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xECBDFDBE1F41DDBDDFC390437AC2CD43C540963F003BFCB1E5434D4206BE37BD4BC26D3EEB438838FA3D39C1C93D62C2"> : tensor<2x3x4xf16>, dense<"0x00C2000000C200BC"> : tensor<4xf16>], expected = [dense<"0xEEB4003CA02B75B933A4003C8AA71A34B82C003CF93D59C52A24003CB0B423BA1CA8003C2024103FCC34003C4A3503B5"> : tensor<2x3x4xf16>]} {
  %0 = "ane.pow"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @pow.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xCC439FBFF13F"> : tensor<1x3x1xf16>], expected = [dense<"0x362C994B003C994B68344343003C43430F34E243003CE243CC43CC43CC43CC439FBF9FBF9FBF9FBFF13FF13FF13FF13F"> : tensor<2x3x4xf16>]} {
  %y = ane.const dense<"0x00C0004000000040003C003C003C003C"> : tensor<2x1x4xf16>
  %0 = "ane.pow"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @pow.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x00C00000000000C2"> : tensor<1x4x1x1xf16>], expected = [dense<"0x2A4C992CC32C702C1B421D41003C003C003C003C003C003C003C003C003C003C003C003C0BED48B082294A3011272AC5"> : tensor<1x4x1x6xf16>]} {
  %x = ane.const dense<"0xD73376C355C39843943801B905C3D840D037043D07317EBE8EB19ABABCB501BDC340174168ABD2BFB541D13F9E42A1B8"> : tensor<1x4x1x6xf16>
  %0 = "ane.pow"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @pow.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
    attributes {inputs = [dense<"0x5D38613842BA"> : tensor<3xf16>, dense<"0x003C00C0004000C2003C0040"> : tensor<2x1x3xf16>], expected = [dense<"0x5D38AD42E5382A466138E538"> : tensor<2x1x3xf16>]} {
  %0 = "ane.pow"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
  ane.return %0 : tensor<2x1x3xf16>
}

ane.program @pow.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0xC3436CC192C151BA4DC0254022C0ACBEC3BC50C168C1F53E"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0x61246DAA67CD51BA4DC0734841AFE5B2BFBE50C168C14345"> : tensor<1x2x2x1x3xf16>]} {
  %y = ane.const dense<"0x00C200C20042003C003C0042"> : tensor<2x1x3xf16>
  %0 = "ane.pow"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @pow.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0x0000"> : tensor<1xf16>], expected = [dense<"0x003C003C003C003C003C003C"> : tensor<6xf16>]} {
  %x = ane.const dense<"0x5B3A05C39E3DBB3DDA3DBABC"> : tensor<6xf16>
  %0 = "ane.pow"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @pow.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x3F43"> : tensor<1x1xf16>, dense<"0x000000BC00BC003C00400040"> : tensor<2x3xf16>], expected = [dense<"0x003C6B346B343F43904A904A"> : tensor<2x3xf16>]} {
  %0 = "ane.pow"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

// pairs of special values
ane.program @pow.10 on ane opset ios15 (%x: tensor<7x7xf16>, %y: tensor<7x7xf16>) -> (tensor<7x7xf16>)
    attributes {inputs = [dense<"0x0000003C0040003800C0007C007E0000003C0040003800C0007C007E0000003C0040003800C0007C007E0000003C0040003800C0007C007E0000003C0040003800C0007C007E0000003C0040003800C0007C007E0000003C0040003800C0007C007E"> : tensor<7x7xf16>, dense<"0x0000000000000000000000000000003C003C003C003C003C003C003C004000400040004000400040004000BC00BC00BC00BC00BC00BC00BC004200420042004200420042004280498049804980498049804980490038003800380038003800380038"> : tensor<7x7xf16>], expected = [dense<"0x003C003C003C003C003C003C003C0000003C0040003800C0007C007E0000003C004400340044007C007E007C003C0038004000B80000007E0000003C0048003000C8007C007E0000003C0068001000E8007C007E0000003CA83DA839007E007C007E"> : tensor<7x7xf16>]} {
  %0 = "ane.pow"(%x, %y) : (tensor<7x7xf16>, tensor<7x7xf16>) -> (tensor<7x7xf16>)
  ane.return %0 : tensor<7x7xf16>
}

ane.program @pow.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xB1D266C070D1E73F898A9ABFC45FBB3F82C428BFBC07FFBF733447C088E65FC028EF0740DA7044C089439E3F3673A03E59E92AC0CA898A3FCC2922C0CA8D3AC0C8A52EC03E0961C0733A4A405718613FFB910DC00ECF44C0647794BFECED903F"> : tensor<2x3x4xf32>, dense<"0x000080BF000040C000004040000080BF00000040000080BF000040C00000803F0000803F0000404000000040000000400000404000004040000040400000004000004040000040C0000000C0000040400000004000004040000040C000000040"> : tensor<2x3x4xf32>], expected = [dense<"0x2AF68DBE5F612C3E5646E1BF4FE12E3F0385DE3E9B7C00BFD2D407BD88E65FC028EF07404D56E7C1DEAEC33F6F20C93D8A5B98C1FB49A23F972382C158F20741AC91A2C1A970BCBC791ECD3D0F072E3F43949C40BDA3E8C1B50D24BF0D19A43F"> : tensor<2x3x4xf32>]} {
  %0 = "ane.pow"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @pow.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x6897913F"> : tensor<f32>], expected = [dense<"0xB1DF453F0000803FBB99A53F19F72D3F19F72D3F"> : tensor<5xf32>]} {
  %y = ane.const dense<"0x000000C00000000000000040000040C0000040C0"> : tensor<5xf32>
  %0 = "ane.pow"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @pow.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x000000C000000040000080BF0000803F0000803F00000040000080BF000080BF"> : tensor<2x1x4xf32>], expected = [dense<"0x7BA8843DC8027741EA4E823E1C777B404E8BB53EFC7E3440637018BF46F5D6BFE425B63FCCE5333F3CB1983FFB99563F1C777B40C8027741EA4E823EEA4E823E46F5D6BFFC7E3440637018BF637018BFFB99563FCCE5333F3CB1983F3CB1983F"> : tensor<2x3x4xf32>]} {
  %x = ane.const dense<"0x1C777B4046F5D6BFFB99563F"> : tensor<1x3x1xf32>
  %0 = "ane.pow"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @pow.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
    attributes {inputs = [dense<"0xDCD73ABFA2D0963F72CEDE3F"> : tensor<3xf32>, dense<"0x00004040000000C00000803F000000400000803F000040C0"> : tensor<2x1x3xf32>], expected = [dense<"0x1F0FC7BE7F67383F72CEDE3F625E083FA2D0963F7827423E"> : tensor<2x1x3xf32>]} {
  %0 = "ane.pow"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
  ane.return %0 : tensor<2x1x3xf32>
}

ane.program @pow.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0xD95E33403A78063F14E5EF3F3404F9BFE0ED2AC066DED8BF"> : tensor<6xf32>], expected = [dense<"0xD95E33403A78063F14E5EF3F3404F9BFE0ED2AC066DED8BF"> : tensor<6xf32>]} {
  %y = ane.const dense<"0x0000803F"> : tensor<1xf32>
  %0 = "ane.pow"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

// pairs of special values
ane.program @pow.16 on ane opset ios15 (%x: tensor<7x7xf32>, %y: tensor<7x7xf32>) -> (tensor<7x7xf32>)
    attributes {inputs = [dense<"0x000000000000803F000000400000003F000000C00000807F0000C07F000000000000803F000000400000003F000000C00000807F0000C07F000000000000803F000000400000003F000000C00000807F0000C07F000000000000803F000000400000003F000000C00000807F0000C07F000000000000803F000000400000003F000000C00000807F0000C07F000000000000803F000000400000003F000000C00000807F0000C07F000000000000803F000000400000003F000000C00000807F0000C07F"> : tensor<7x7xf32>, dense<"0x000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F00000040000000400000004000000040000000400000004000000040000080BF000080BF000080BF000080BF000080BF000080BF000080BF00004040000040400000404000004040000040400000404000004040000030410000304100003041000030410000304100003041000030410000003F0000003F0000003F0000003F0000003F0000003F0000003F"> : tensor<7x7xf32>], expected = [dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000803F000000400000003F000000C00000807F0000C07F000000000000803F000080400000803E000080400000807F0000C07F0000807F0000803F0000003F00000040000000BF000000000000C07F000000000000803F000000410000003E000000C10000807F0000C07F000000000000803F000000450000003A000000C50000807F0000C07F000000000000803FF304B53FF304353F0000C07F0000807F0000C07F"> : tensor<7x7xf32>]} {
  %0 = "ane.pow"(%x, %y) : (tensor<7x7xf32>, tensor<7x7xf32>) -> (tensor<7x7xf32>)
  ane.return %0 : tensor<7x7xf32>
}

ane.program @pow.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xF4FFFFFF0A00000013000000F2FFFFFF01000000F9FFFFFF1300000010000000F1FFFFFFEDFFFFFF10000000F9FFFFFF0E0000000100000011000000F3FFFFFFEEFFFFFFF8FFFFFFF0FFFFFF06000000F9FFFFFFFDFFFFFFF1FFFFFFFAFFFFFF"> : tensor<2x3x4xi32>, dense<"0x000000000400000001000000040000000400000002000000040000000200000002000000020000000000000001000000000000000400000000000000020000000400000000000000030000000000000001000000000000000200000000000000"> : tensor<2x3x4xi32>], expected = [dense<"0x01000000102700001300000010960000010000003100000011FD010000010000E10000006901000001000000F9FFFFFF010000000100000001000000A9000000109A01000100000000F0FFFF01000000F9FFFFFF01000000E100000001000000"> : tensor<2x3x4xi32>]} {
  %0 = "ane.pow"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @pow.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0xF2FFFFFF"> : tensor<i32>], expected = [dense<"0x010000001096000048F5FFFF0100000010960000"> : tensor<5xi32>]} {
  %y = ane.const dense<"0x0000000004000000030000000000000004000000"> : tensor<5xi32>
  %0 = "ane.pow"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @pow.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0x0400000003000000040000000000000001000000000000000300000000000000"> : tensor<2x1x4xi32>], expected = [dense<"0x00710200C0E0FFFF0071020001000000916F00006BF7FFFF916F00000100000051000000E5FFFFFF5100000001000000ECFFFFFF01000000C0E0FFFF01000000F3FFFFFF010000006BF7FFFF01000000FDFFFFFF01000000E5FFFFFF01000000"> : tensor<2x3x4xi32>]} {
  %x = ane.const dense<"0xECFFFFFFF3FFFFFFFDFFFFFF"> : tensor<1x3x1xi32>
  %0 = "ane.pow"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @pow.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
    attributes {inputs = [dense<"0x0C000000080000000C000000"> : tensor<3xi32>, dense<"0x000000000200000002000000000000000000000004000000"> : tensor<2x1x3xi32>], expected = [dense<"0x010000004000000090000000010000000100000000510000"> : tensor<2x1x3xi32>]} {
  %0 = "ane.pow"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
  ane.return %0 : tensor<2x1x3xi32>
}

ane.program @pow.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0xECFFFFFFF6FFFFFF12000000FEFFFFFFEDFFFFFFEFFFFFFF"> : tensor<6xi32>], expected = [dense<"0xECFFFFFFF6FFFFFF12000000FEFFFFFFEDFFFFFFEFFFFFFF"> : tensor<6xi32>]} {
  %y = ane.const dense<"0x01000000"> : tensor<1xi32>
  %0 = "ane.pow"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

ane.program @prelu.0 on ane opset ios15 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x7FB8903D253EFC3CC0B3523430BE44C30243533FDD42964237BEE0B925422FC3344085BDE5432EBA87390A432739B235"> : tensor<2x3x4xf16>], expected = [dense<"0x7FB0903D253EFC3CC0AB523430B644BB0243533FDD42964237B6E0B125422FBB344085B5E5432EB287390A432739B235"> : tensor<2x3x4xf16>]} {
  %alpha = ane.const dense<"0x003400340034"> : tensor<3xf16>
  %0 = "ane.prelu"(%x, %alpha) : (tensor<2x3x4xf16>, tensor<3xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @prelu.1 on ane opset ios16 (%x: tensor<1x4x2x3xf16>) -> (tensor<1x4x2x3xf16>)
    attributes {inputs = [dense<"0x05C1B9BFECC09CC2D9BB44419E39EABEACBAA7C0BEBF12BC75B41EB72FBEB4C1CFC08DB650B3A74118BEACC3E7421F3E"> : tensor<1x4x2x3xf16>], expected = [dense<"0x2CBABFB80DBA10BCD3B444419E39F8BAB9B6B0BCCDBB1AB802AF98B1DCB87CBC8FBB26B143B4A7411BBF79C4E7421F3E"> : tensor<1x4x2x3xf16>]} {
  %alpha = ane.const dense<"0xEB3408384A36AA3C"> : tensor<4xf16>
  %0 = "ane.prelu"(%x, %alpha) : (tensor<1x4x2x3xf16>, tensor<4xf16>) -> (tensor<1x4x2x3xf16>)
  ane.return %0 : tensor<1x4x2x3xf16>
}

ane.program @prelu.2 on ane opset ios17 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0x8FC3D92E39BD7A41F342DBC3DBBF0EC0D343E3C36F3B2139"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0x8FBBD92E39B57A41F342DBBBDBB70EB8D343E3BB6F3B2139"> : tensor<1x2x2x1x3xf16>]} {
  %alpha = ane.const dense<"0x00340034"> : tensor<2xf16>
  %0 = "ane.prelu"(%x, %alpha) : (tensor<1x2x2x1x3xf16>, tensor<2xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @prelu.3 on ane opset ios18 (%x: tensor<1x1x5xf16>) -> (tensor<1x1x5xf16>)
    attributes {inputs = [dense<"0x62C23BC2833B0B3F7242"> : tensor<1x1x5xf16>], expected = [dense<"0x62BA3BBA833B0B3F7242"> : tensor<1x1x5xf16>]} {
  %alpha = ane.const dense<"0x0034"> : tensor<1xf16>
  %0 = "ane.prelu"(%x, %alpha) : (tensor<1x1x5xf16>, tensor<1xf16>) -> (tensor<1x1x5xf16>)
  ane.return %0 : tensor<1x1x5xf16>
}

ane.program @prelu.4 on ane opset ios17 (%x: tensor<2x5x1x2xf16>) -> (tensor<2x5x1x2xf16>)
    attributes {inputs = [dense<"0xFEBFAFBD75BFE4C0D5ADA7426242FD436B3B5241CDBF7F42AA43A4BC0CBFD041393D22B93143B342"> : tensor<2x5x1x2xf16>], expected = [dense<"0x44C011BE06C047C176A5A7426242FD436B3B52412AC07F42AA4302BD9AB6D041393D8AB53143B342"> : tensor<2x5x1x2xf16>]} {
  %alpha = ane.const dense<"0x299B883FF6268A3F5BC66F3ED21B0A3F73DDB43F"> : tensor<5xf32>
  %0 = "ane.prelu"(%x, %alpha) : (tensor<2x5x1x2xf16>, tensor<5xf32>) -> (tensor<2x5x1x2xf16>)
  ane.return %0 : tensor<2x5x1x2xf16>
}

ane.program @prelu.5 on ane opset ios15 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xA53C19BF8254AC3F13186940D6CC77C0171145BFDEE7C03F906A0F406E4DC4BEA07F69C0EB0B5A400CD2604017A9AEBE4FEABC3EFA58823FEDAFC9BFFCDB2440AF023940285AEA3F81B3BCBF974666409CA8A4BF013CC0BFC38D75405D5511C0"> : tensor<2x3x4xf32>], expected = [dense<"0xA53C19BE8254AC3F13186940D6CC77BF171145BEDEE7C03F906A0F406E4DC4BDA07F69BFEB0B5A400CD2604017A9AEBD4FEABC3EFA58823FEDAFC9BEFCDB2440AF023940285AEA3F81B3BCBE974666409CA8A4BE013CC0BEC38D75405D5511BF"> : tensor<2x3x4xf32>]} {
  %alpha = ane.const dense<"0x0000803E0000803E0000803E"> : tensor<3xf32>
  %0 = "ane.prelu"(%x, %alpha) : (tensor<2x3x4xf32>, tensor<3xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @prelu.6 on ane opset ios16 (%x: tensor<1x4x2x3xf32>) -> (tensor<1x4x2x3xf32>)
    attributes {inputs = [dense<"0xDA9947403CAA2BC027392D404DF0A5BF7B6AA1BFE9C15CC07BB2663FD883344058D214C04B79833EFEBF23C018CD04BF7C0299BF277D45C007A7C33F605DE83F19AE5B40FCFE2A40D5A47B40D8C623BFFA8F4D400212DB3DE1FAF2BFF1F1E0BF"> : tensor<1x4x2x3xf32>], expected = [dense<"0xDA994740E8CF56BF27392D4085A5CFBEB0FCC9BE341F8ABF7BB2663FD8833440002E42C04B79833E6AA855C0C4462DBFF87D28BFCD78D9BF07A7C33F605DE83F19AE5B40FCFE2A40D5A47B40DBF205BFFA8F4D400212DB3D16BAC6BF04FAB7BF"> : tensor<1x4x2x3xf32>]} {
  %alpha = ane.const dense<"0x142CA03E1103A73FA5F30C3F2860513F"> : tensor<4xf32>
  %0 = "ane.prelu"(%x, %alpha) : (tensor<1x4x2x3xf32>, tensor<4xf32>) -> (tensor<1x4x2x3xf32>)
  ane.return %0 : tensor<1x4x2x3xf32>
}

ane.program @prelu.7 on ane opset ios17 (%x: tensor<1x2x2x1x3xf32>) -> (tensor<1x2x2x1x3xf32>)
    attributes {inputs = [dense<"0x157AEDBF6C011A40001F50BF343507C0584449C035F046C09BCC6140B2BAEA3F67943F3E8CFC5AC05624F9BFD35063C0"> : tensor<1x2x2x1x3xf32>], expected = [dense<"0x157AEDBE6C011A40001F50BE343507BF584449BF35F046BF9BCC6140B2BAEA3F67943F3E8CFC5ABF5624F9BED35063BF"> : tensor<1x2x2x1x3xf32>]} {
  %alpha = ane.const dense<"0x0000803E0000803E"> : tensor<2xf32>
  %0 = "ane.prelu"(%x, %alpha) : (tensor<1x2x2x1x3xf32>, tensor<2xf32>) -> (tensor<1x2x2x1x3xf32>)
  ane.return %0 : tensor<1x2x2x1x3xf32>
}

ane.program @prelu.8 on ane opset ios18 (%x: tensor<1x1x5xf32>) -> (tensor<1x1x5xf32>)
    attributes {inputs = [dense<"0xC7C62B409D3912403CCC7AC0535330C0E7E4BDBF"> : tensor<1x1x5xf32>], expected = [dense<"0xC7C62B409D3912403CCC7ABF535330BFE7E4BDBE"> : tensor<1x1x5xf32>]} {
  %alpha = ane.const dense<"0x0000803E"> : tensor<1xf32>
  %0 = "ane.prelu"(%x, %alpha) : (tensor<1x1x5xf32>, tensor<1xf32>) -> (tensor<1x1x5xf32>)
  ane.return %0 : tensor<1x1x5xf32>
}

ane.program @prelu.9 on ane opset ios17 (%x: tensor<2x5x1x2xf32>) -> (tensor<2x5x1x2xf32>)
    attributes {inputs = [dense<"0x433E60BFFC5DE7BF649727BE8928D03FD85846C083438CBF13CC754056EF7C4082B517C0D6823DC07B847BBF73FC41BE23276F40DC1087BF6EDC2AC09FA396BD20E1434028683240F72F21409C600AC0"> : tensor<2x5x1x2xf32>], expected = [dense<"0x179505BF7DD389BF03E571BE8928D03F9480BEBF57B706BF13CC754056EF7C40954387BFE7F7A8BF6BD415BFC51DE7BD23276F40D6F2C2BF761AA4BF66AE10BD20E1434028683240F72F214046C176BF"> : tensor<2x5x1x2xf32>]} {
  %alpha = ane.const dense<"0xC438C63DAF37143C2237"> : tensor<5xf16>
  %0 = "ane.prelu"(%x, %alpha) : (tensor<2x5x1x2xf32>, tensor<5xf16>) -> (tensor<2x5x1x2xf32>)
  ane.return %0 : tensor<2x5x1x2xf32>
}

ane.program @real_div.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xADA794BD39C28D423239BC409D37DDBC11C241BD4B3EB0BDAEC24E3B4CC3EBBFA740F1C2AD43BEC0A03B65C22542AEC3"> : tensor<2x3x4xf16>, dense<"0x1F39B140FDC1C1C19FB6BD42DA3BB7BCE1B41A3E1B41E3416A4087BA13C2F742F2C004BDD03F96404C3BCC3DF3BF9CB6"> : tensor<2x3x4xf16>], expected = [dense<"0xFFA9C2B8283C8EBC47BE9F39C237203CF948E3BAEE38BBB70EBE7ABCCE3C8CB887BB8941DC3F23BC2E3C6AC02FBEA648"> : tensor<2x3x4xf16>]} {
  %0 = "ane.real_div"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @real_div.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0x9C40BC397641F7C020C0D03F4C418AC15DBE903F"> : tensor<2x5xf16>], expected = [dense<"0x9C421D3CD5431FC3EAC19A419943F2C390C06C41"> : tensor<2x5xf16>]} {
  %y = ane.const dense<"0x9439"> : tensor<f16>
  %0 = "ane.real_div"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @real_div.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0xDC38DD349F3729426E43"> : tensor<5xf16>], expected = [dense<"0xE6C0E5C43FC2BAB768B6"> : tensor<5xf16>]} {
  %x = ane.const dense<"0xF3BD"> : tensor<f16>
  %0 = "ane.real_div"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @real_div.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xD73FAF40C5C2E1BEBBC1BB437140F6B42540A74067BF6D35373CCFC220C378B106BF8FC04E43003561C3AA3C0FBB0EC2"> : tensor<2x3x4xf16>, dense<"0xAEBC043EB9C078B6"> : tensor<4xf16>], expected = [dense<"0xB3BE3B3EBC3D4144E640244186BB233A16BF303E453AB6BA35BB87C0093EC336013E10BE30BE2FBA4F42343AFA357D47"> : tensor<2x3x4xf16>]} {
  %0 = "ane.real_div"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @real_div.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x764061BD673E"> : tensor<1x3x1xf16>], expected = [dense<"0xF0BC65392FB9F93AF43982B6413634B816BBBF3771B7013993B80DBB26B9A93A84354038363604B891B60FB964B7C738"> : tensor<2x3x4xf16>]} {
  %y = ane.const dense<"0x3ABF9D42E2C21E41CDC310C1EEC25C41"> : tensor<2x1x4xf16>
  %0 = "ane.real_div"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @real_div.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x7BC0EC40A13774BB"> : tensor<1x4x1x1xf16>], expected = [dense<"0xA03E403ABF3DDE3E6A3E723DA739A1BC4ABAE7BDA33766BDFDC48A2FF7C5283CF9BCFA45AC4315410B3E99C353402136"> : tensor<1x4x1x6xf16>]} {
  %x = ane.const dense<"0x6CC300BF70C2B1C32FC319C2F43EB2C1BDBF43C3B33CA5C2C2C0302BB0C1EE37BEB8B34126C3BCC0A1BD144307C0B6B5"> : tensor<1x4x1x6xf16>
  %0 = "ane.real_div"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @real_div.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
    attributes {inputs = [dense<"0x5FC01BB712BA"> : tensor<3xf16>, dense<"0x6F41FABE7042E13789C31538"> : tensor<2x1x3xf16>], expected = [dense<"0x70BA13348BB370C48B2FF3BD"> : tensor<2x1x3xf16>]} {
  %0 = "ane.real_div"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
  ane.return %0 : tensor<2x1x3xf16>
}

ane.program @real_div.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0xB7B46DB856BDDEB910C31841E5C3F33C2BC2423D593D043A"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0xE7332535C7358F356F3C5E3D9E42C1B9AE3AFBB8B7B65636"> : tensor<1x2x2x1x3xf16>]} {
  %y = ane.const dense<"0xC6BCE2BE63C339C05FC2983F"> : tensor<2x1x3xf16>
  %0 = "ane.real_div"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @real_div.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0xAB41"> : tensor<1xf16>], expected = [dense<"0x80B75436BEB8F6BC9139EBBA"> : tensor<6xf16>]} {
  %x = ane.const dense<"0x50BD7C3CB8BE08C3E33FE7C0"> : tensor<6xf16>
  %0 = "ane.real_div"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @real_div.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x373E"> : tensor<1x1xf16>, dense<"0x1EC1814290BE1C43343D1BBD"> : tensor<2x3xf16>], expected = [dense<"0xDCB8A53794BBFE36C73CDFBC"> : tensor<2x3xf16>]} {
  %0 = "ane.real_div"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

// pairs of special values
ane.program @real_div.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xf16>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<"0x007E007C00FC007E007C00FC007C007C0000007E007E007E00000080000000000080007E007E007E0080000000800080007E007E007E007E007E007E007E007E0000007C00FC007E003C55BD55790100008000FC007C007E00BA003CFFF700800000007C00FC007E80010082003C00000000007C00FC007E007C00FC007C003C"> : tensor<8x8xf16>]} {
  %0 = "ane.real_div"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xf16>)
  ane.return %0 : tensor<8x8xf16>
}

ane.program @real_div.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x7B8B63C0E7B7FABDB26453C0897683BFC10A14BFA0D40E3FB97F17C094314ABF73D7B83F80C928406FD634C0EE47723F25C03E3EF36E5F40B7E50A3F2DC87FBED20CF9BF2248E63F2AFD5C405C5C42C0B06155BF5F6E3540B23F8EBFA74F4F3F"> : tensor<2x3x4xf32>, dense<"0x02010340F0CA4DBFB9F205C05BD2EFBFFE59FC3FCB171B40C058BEBF80DDC7BFD26A813FC9715FC05EFB1BC071A0D63F6B8C33C08225C33FB1360C40626E34C0BFCB7940345A1B4005924CC06C7E0640ADE84BBF76AF5C3F42B846C0644A0DBF"> : tensor<2x3x4xf32>], expected = [dense<"0xC453DEBF6EF11B3E9301CA3FDC540C3FB12E96BE6BC26B3ECAC0CB3FBF7D013F3FD1B63F0F6141BF9565943F187E103F66FC87BDCA8D1240C1987D3E6874B53D553CFFBEA2BC3D3FEA458ABFF3F9B8BF41F2853FD57652406340B73E6FCFBBBF"> : tensor<2x3x4xf32>]} {
  %0 = "ane.real_div"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @real_div.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x9EEC56C0"> : tensor<f32>], expected = [dense<"0x8DD5CB3FCA95C93FCBF199BF3A45CFBFE38E08C0"> : tensor<5xf32>]} {
  %y = ane.const dense<"0xD3F606C04E7808C0E8B3324006BA04407574C93F"> : tensor<5xf32>
  %0 = "ane.real_div"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @real_div.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x7F9CB3BF1FFE373FAAE156BF3F9A61C0127118BF2099543F18B604BFCD3965BF"> : tensor<2x1x4xf32>], expected = [dense<"0xA361F7BD977D713ED8C64EBE4AF344BD5A118DBF66B5094091D3EBBF9B9EE0BEAAFA1EBF86319B3F79E284BFB6237DBE6EBC91BE61FF503E2067A7BE56D641BED33526C0F95BEE3FC4EB3EC0B111DDBF6050BBBFD74F863F8529D7BF642379BF"> : tensor<2x3x4xf32>]} {
  %x = ane.const dense<"0x7F902D3EBDF2C53FE9145F3F"> : tensor<1x3x1xf32>
  %0 = "ane.real_div"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @real_div.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
    attributes {inputs = [dense<"0x35352B400AE8FC3FDB1E03BF"> : tensor<3xf32>, dense<"0xE87146BF6DAE903F378248C0B7413540CFCB7440F0810F40"> : tensor<2x1x3xf32>], expected = [dense<"0x02DD5CC03CBFDF3F9468273EB0CE713FA13D043F2DE769BE"> : tensor<2x1x3xf32>]} {
  %0 = "ane.real_div"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
  ane.return %0 : tensor<2x1x3xf32>
}

ane.program @real_div.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0x8CCC67C004D74B4026C26FC09EDFC0BFF7F71B402D925CC0"> : tensor<6xf32>], expected = [dense<"0x7013F2BF93E0D43F6163FABFB56C49BF31E2A23FA159E6BF"> : tensor<6xf32>]} {
  %y = ane.const dense<"0xC821F53F"> : tensor<1xf32>
  %0 = "ane.real_div"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

// pairs of special values
ane.program @real_div.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xf32>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<"0x0000C07F0000807F000080FF0000C07F0000807F000080FF0000807F0000807F000000000000C07F0000C07F0000C07F00000000000000800000000000000000000000800000C07F0000C07F0000C07F000000800000000000000080000000800000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F000000000000807F000080FF0000C07F0000803FABAAAABF55952A4777CC2B3300000080000080FF0000807F0000C07F000040BF0000803F00E0FFC659D900B3000000000000807F000080FF0000C07F0318C037021000B80000803F76E9802B000000000000807F000080FF0000C07F20BCBE4B2B50FECB61307E530000803F"> : tensor<8x8xf32>]} {
  %0 = "ane.real_div"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xf32>)
  ane.return %0 : tensor<8x8xf32>
}

ane.program @real_div.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0x00000000ECFFFFFF04000000FCFFFFFF05000000FFFFFFFF0D0000000E000000F1FFFFFFFBFFFFFF06000000F2FFFFFFF6FFFFFF0800000007000000F5FFFFFFFDFFFFFF04000000F4FFFFFFF7FFFFFFF2FFFFFFEDFFFFFFFCFFFFFF06000000"> : tensor<2x3x4xi32>, dense<"0x0100000002000000FBFFFFFF06000000F9FFFFFFFCFFFFFFFBFFFFFF01000000FAFFFFFFFAFFFFFFFEFFFFFFFBFFFFFFFAFFFFFFFBFFFFFFFFFFFFFFFEFFFFFFF9FFFFFF0600000003000000010000000400000007000000FBFFFFFFFDFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x00000000F6FFFFFF00000000000000000000000000000000FEFFFFFF0E0000000200000000000000FDFFFFFF0200000001000000FFFFFFFFF9FFFFFF050000000000000000000000FCFFFFFFF7FFFFFFFDFFFFFFFEFFFFFF00000000FEFFFFFF"> : tensor<2x3x4xi32>]} {
  %0 = "ane.real_div"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @real_div.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x0E000000"> : tensor<i32>], expected = [dense<"0x0E000000FDFFFFFFFCFFFFFF020000000E000000"> : tensor<5xi32>]} {
  %y = ane.const dense<"0x01000000FCFFFFFFFDFFFFFF0700000001000000"> : tensor<5xi32>
  %0 = "ane.real_div"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @real_div.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xFEFFFFFF0600000006000000FAFFFFFFFFFFFFFF05000000FFFFFFFF06000000"> : tensor<2x1x4xi32>], expected = [dense<"0x00000000000000000000000000000000FEFFFFFF0000000000000000000000000100000000000000000000000000000001000000000000000100000000000000FBFFFFFF01000000FBFFFFFF0000000003000000000000000300000000000000"> : tensor<2x3x4xi32>]} {
  %x = ane.const dense<"0xFFFFFFFF05000000FDFFFFFF"> : tensor<1x3x1xi32>
  %0 = "ane.real_div"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @real_div.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
    attributes {inputs = [dense<"0xEEFFFFFFEFFFFFFF0C000000"> : tensor<3xi32>, dense<"0x060000000400000003000000FDFFFFFF07000000FBFFFFFF"> : tensor<2x1x3xi32>], expected = [dense<"0xFDFFFFFFFCFFFFFF0400000006000000FEFFFFFFFEFFFFFF"> : tensor<2x1x3xi32>]} {
  %0 = "ane.real_div"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
  ane.return %0 : tensor<2x1x3xi32>
}

ane.program @real_div.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0x09000000EFFFFFFFF2FFFFFFF7FFFFFFF6FFFFFF04000000"> : tensor<6xi32>], expected = [dense<"0x01000000FDFFFFFFFEFFFFFFFFFFFFFFFEFFFFFF00000000"> : tensor<6xi32>]} {
  %y = ane.const dense<"0x05000000"> : tensor<1xi32>
  %0 = "ane.real_div"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

ane.program @relu.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xF1BE8CC2A440B3350C3D793ECFBE"> : tensor<7xf16>], expected = [dense<"0x00000000A440B3350C3D793E0000"> : tensor<7xf16>]} {
  %0 = "ane.relu"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @relu.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xF94081C215C03134873D31382C38F1B0003866BC134009C336C10EBDDD41"> : tensor<3x5xf16>], expected = [dense<"0xF940000000003134873D31382C380000003800001340000000000000DD41"> : tensor<3x5xf16>]} {
  %0 = "ane.relu"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @relu.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x1940B641B9BED23ED93197BF5936A3BD1FC3CE3E243B15409F3E95BD79BE1341A9BEA93F"> : tensor<2x1x9xf16>], expected = [dense<"0x1940B6410000D23ED9310000593600000000CE3E243B15409F3E0000000013410000A93F"> : tensor<2x1x9xf16>]} {
  %0 = "ane.relu"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @relu.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x23C08CC2433F54C098BD3CBAF543883D5C2F114209B9974301B034340A3B2842964212AAC642A0C284407B3E89A98442"> : tensor<1x4x1x6xf16>], expected = [dense<"0x00000000433F000000000000F543883D5C2F114200009743000034340A3B284296420000C642000084407B3E00008442"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.relu"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @relu.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x713A96C1E5C2EDA8B4C1EC3D683F5EBC3EBE0B437EBC2040FF4134BA6535E040"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x713A0000000000000000EC3D683F000000000B4300002040FF4100006535E040"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.relu"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @relu.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x9140"> : tensor<f16>], expected = [dense<"0x9140"> : tensor<f16>]} {
  %0 = "ane.relu"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @relu.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000000007C0000007E003C0000FF7B00000100000000680038003E00410000"> : tensor<16xf16>]} {
  %0 = "ane.relu"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @relu.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x223A7840A52AF6BF21B829C00269564020F2793F7D777E405C677640"> : tensor<7xf32>], expected = [dense<"0x223A784000000000000000000269564020F2793F7D777E405C677640"> : tensor<7xf32>]} {
  %0 = "ane.relu"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @relu.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x08A0FABFCDB8E2BFA3765A3F90E153C0FF3F72403CA210C0D25E0740254133BF0D8FAB3F01DF35C0ACBF613F5C6D6F3F7AE345C087E15DC0E9915B40"> : tensor<3x5xf32>], expected = [dense<"0x0000000000000000A3765A3F00000000FF3F724000000000D25E0740000000000D8FAB3F00000000ACBF613F5C6D6F3F0000000000000000E9915B40"> : tensor<3x5xf32>]} {
  %0 = "ane.relu"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @relu.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x59C115C0821C4440E05023BF6CFB37C0D8E22F403D12A3BE63511EC07472023FA31950C03081D73F3082284093445540822EBC3E62FE484016BFB5BE01EB7F404B2B44C0B680F4BF"> : tensor<2x1x9xf32>], expected = [dense<"0x00000000821C44400000000000000000D8E22F4000000000000000007472023F000000003081D73F3082284093445540822EBC3E62FE48400000000001EB7F400000000000000000"> : tensor<2x1x9xf32>]} {
  %0 = "ane.relu"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @relu.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000000000807F000000000000C07F0000803F0000000000E07F470000000059D9803300000000001000450000003F0000C03F0000204000000000"> : tensor<16xf32>]} {
  %0 = "ane.relu"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @relu6.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x124193BDB33E273A2C443C43FF40"> : tensor<7xf16>], expected = [dense<"0x12410000B33E273A2C443C43FF40"> : tensor<7xf16>]} {
  %0 = "ane.relu6"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @relu6.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x1744464690425D48F64478484145DE3CCEB925426B418D2E223FA131B1BF"> : tensor<3x5xf16>], expected = [dense<"0x1744004690420046F64400464145DE3C000025426B418D2E223FA1310000"> : tensor<3x5xf16>]} {
  %0 = "ane.relu6"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @relu6.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x40484FAF47473F422036E6470B4591467C44A245963F404550BD153D0A4874468542C5C0"> : tensor<2x1x9xf16>], expected = [dense<"0x0046000000463F42203600460B4500467C44A245963F40450000153D0046004685420000"> : tensor<2x1x9xf16>]} {
  %0 = "ane.relu6"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @relu6.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x2F3091437943D8401B46FF407539D345E0431FBCDBB48144A6475245B63F3048E745D2BEEC44AF3F6DB808C15A47C914"> : tensor<1x4x1x6xf16>], expected = [dense<"0x2F3091437943D8400046FF407539D345E04300000000814400465245B63F0046E7450000EC44AF3F000000000046C914"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.relu6"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @relu6.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xD0460DBFC146BD4560B7FE478B4602432546C147E44609480740204852461C46"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x004600000046BD45000000460046024300460046004600460740004600460046"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.relu6"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @relu6.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x1FB6"> : tensor<f16>], expected = [dense<"0x0000"> : tensor<f16>]} {
  %0 = "ane.relu6"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @relu6.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x0000000000460000007E003C0000004600000100000000460038003E00410000"> : tensor<16xf16>]} {
  %0 = "ane.relu6"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @relu6.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x530EC8405AD801C0E5E9FE40DC6713408A400D40756A1FC07BFECD40"> : tensor<7xf32>], expected = [dense<"0x0000C040000000000000C040DC6713408A400D40000000000000C040"> : tensor<7xf32>]} {
  %0 = "ane.relu6"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @relu6.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x9D772BC00D5F57BE1E434240AD5E533F571AC93FCEF6364002BFA0404BE40F410BCBDA409EB4F840DD0B25C0B80F1EC0F6AB094027B608407B2A0C41"> : tensor<3x5xf32>], expected = [dense<"0x00000000000000001E434240AD5E533F571AC93FCEF6364002BFA0400000C0400000C0400000C0400000000000000000F6AB094027B608400000C040"> : tensor<3x5xf32>]} {
  %0 = "ane.relu6"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @relu6.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x5BFDCB40A7838740E85E80BFBAD9AA4066068340027BE340E2381DC0A7018340CFC4A2BF2199D9BFE23A8440459F5D40A767DEBF60D4C93FAED9B6406DF9EABFE71BC0BE37726CBE"> : tensor<2x1x9xf32>], expected = [dense<"0x0000C040A783874000000000BAD9AA40660683400000C04000000000A70183400000000000000000E23A8440459F5D400000000060D4C93FAED9B640000000000000000000000000"> : tensor<2x1x9xf32>]} {
  %0 = "ane.relu6"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @relu6.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000000000C040000000000000C07F0000803F000000000000C0400000000059D98033000000000000C0400000003F0000C03F0000204000000000"> : tensor<16xf32>]} {
  %0 = "ane.relu6"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @round.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xD3C160C495C2C540933EF0BC0A45"> : tensor<7xf16>], expected = [dense<"0x00C200C400C20040004000BC0045"> : tensor<7xf16>]} {
  %0 = "ane.round"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @round.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x3846FA4618C8F139ADB825C524474BC4FDC533487D44DEC4FCC2BC3F51C7"> : tensor<3x5xf16>], expected = [dense<"0x0046004700C8003C00BC00C5004700C400C60048004400C500C2004000C7"> : tensor<3x5xf16>]} {
  %0 = "ane.round"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @round.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x39C56CC4BFBF44C82BC6804800C828C7C5314FC03EC8B447B3445FC5B13D6C4879C54A43"> : tensor<2x1x9xf16>], expected = [dense<"0x00C500C400C080C800C6804800C800C7000000C000C80048004500C5003C804800C50044"> : tensor<2x1x9xf16>]} {
  %0 = "ane.round"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @round.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x47C351C8383D0AC85DC3D3C497C7D6456EB4FB464433584567C809C308C57AC4CE4394C17DC09AC383BC6DBCCEC00B3F"> : tensor<1x4x1x6xf16>], expected = [dense<"0x00C480C8003C00C800C400C500C80046008000470000004580C800C400C500C4004400C200C000C400BC00BC00C00040"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.round"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @round.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x25BF8846CAC69AC61E477948B94501478D460BC18BC443C5E5C60A488B432E46"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x00C0004700C700C70047804800460047004700C200C500C500C7004800440046"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.round"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @round.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x40C3"> : tensor<f16>], expected = [dense<"0x00C4"> : tensor<f16>]} {
  %0 = "ane.round"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @round.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB00000080006800000040004000C0"> : tensor<16xf16>]} {
  %0 = "ane.round"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @round.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x878C7DC03CB2984003FDFBBF133545C02E7504403B3901415BAC1FBF"> : tensor<7xf32>], expected = [dense<"0x000080C00000A040000000C0000040C00000004000000041000080BF"> : tensor<7xf32>]} {
  %0 = "ane.round"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @round.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xABFB6240DD1BF040DF31CDC00D3C52BD3F01C9C068168C407AFB0CC16EF9FB40BB310FC116C9F640C386D7BF529AF13E8F539040C0BE5240ED09DDC0"> : tensor<3x5xf32>], expected = [dense<"0x00008040000000410000C0C0000000800000C0C000008040000010C100000041000010C100000041000000C0000000000000A040000040400000E0C0"> : tensor<3x5xf32>]} {
  %0 = "ane.round"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @round.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xD34C21C0ADEFB1C0F61DCE3EB6A804C14EA3DE40FCC303C1D65D0EC1F8E49E3F80BF59BEFB6B3E4010CA333F6E3CAF400CB0AB3FFA6DE8404EBEA8C09523A5BF22345640E5A86240"> : tensor<2x1x9xf32>], expected = [dense<"0x000040C00000C0C000000000000000C10000E040000000C1000010C10000803F00000080000040400000803F0000A0400000803F0000E0400000A0C0000080BF0000404000008040"> : tensor<2x1x9xf32>]} {
  %0 = "ane.round"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @round.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC7000000000000008000100045000000000000004000000040000000C0"> : tensor<16xf32>]} {
  %0 = "ane.round"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @rsqrt.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x8442943E3D417E3DBE44BE3D4136"> : tensor<7xf16>], expected = [dense<"0x6F383D3AF138D43A5937AD3A663E"> : tensor<7xf16>]} {
  %0 = "ane.rsqrt"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @rsqrt.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x9447FA43CE3B76477A45083F8645B947FE40124703473147673FE2477840"> : tensor<3x5xf16>], expected = [dense<"0xD03501380C3CDB35D636083ACF36C235103904360B36F735E139B3355A39"> : tensor<3x5xf16>]} {
  %0 = "ane.rsqrt"(%x) <{epsilon = 0x1419 : f16}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @rsqrt.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x9B45453C9838F033DD474942D145C145473B9247E5445A44BA430C452846263761438544"> : tensor<2x1x9xf16>], expected = [dense<"0xC236BD3B463D0240B5358338A236AB36313CD1353B37AB3712381F377336FA3D2A388637"> : tensor<2x1x9xf16>]} {
  %0 = "ane.rsqrt"(%x) <{epsilon = 0x3A83126F : f32}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @rsqrt.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x5D40A92FA846E847F9457A380741733B5B3F5345F145C038F4468B41F341E244494257464C47FA40C746CB3A4F45C03C"> : tensor<1x4x1x6xf16>], expected = [dense<"0xE338153DFB3585354A36C63B9C38B03A3B39A1364E36A63BDC356C384B38E53631381E36BB35A138EE35E33AA436293A"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.rsqrt"(%x) <{epsilon = 0x3800 : f16}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @rsqrt.4 on ane opset ios17 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x2E440528A644454244450942614257399247E13C4942A8446C4757451545913F"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x65377D3D0D373238AA3644382A38673BA2351A3A31380C37AF359F36C6362C39"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.rsqrt"(%x) <{epsilon = 0x3F000000 : f32}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @rsqrt.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x483C"> : tensor<f16>], expected = [dense<"0xBC3B"> : tensor<f16>]} {
  %0 = "ane.rsqrt"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @rsqrt.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x007C007C0000007E007E003C007E001C007E006C007EA825A83D883A0F39007E"> : tensor<16xf16>]} {
  %0 = "ane.rsqrt"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @rsqrt.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x4D31D240A95EF640DD4E7E40B4EEE940B7C3BB3F69C13B4043FDF740"> : tensor<7xf32>], expected = [dense<"0xD3C5C73EF885B83ED36C003F715DBD3E145E533F8576153F78EBB73E"> : tensor<7xf32>]} {
  %0 = "ane.rsqrt"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @rsqrt.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x3DF973403969FD4049C5D63E9568DE40C938EF3EBE26AB3E30B6E13F4E5EFC40DD539A40AF81A740624085404992EB3F2294C240EAA68C3FCDCA2E3F"> : tensor<3x5xf32>], expected = [dense<"0x8419033F21EEB53E9F65C53FEA31C23E4A0FBB3FD70EDD3F5FBA403F3A4EB63E871EE93E3BC3DF3EE8DFFA3E63A73C3FCC9DCF3E901A743FFECA9A3F"> : tensor<3x5xf32>]} {
  %0 = "ane.rsqrt"(%x) <{epsilon = 0x3A83126F : f32}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @rsqrt.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xC74FE53FEB568540A8791A40B2A3F53FA91D90405497BE40D6A67C40F3AE9C40668F8440942492404C289F40555C8F40D5CDB140846B8D3F791A4C40C93ED63F4C9E6740C4386340"> : tensor<2x1x9xf32>], expected = [dense<"0xC5353F3FB5CAFA3E8EBE243FD0BF383F3C3CF13ED2C6D13E3DD4003F465CE73E1F87FB3E8C8EEF3E3A8EE53EA4DEF13E0830D93ECC70733F73540F3FAFD0453FC88C063F55D8073F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.rsqrt"(%x) <{epsilon = 0x1419 : f16}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @rsqrt.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0xDE6A6440BE334D40BDBD9A40543DEA40C01E04402206B140E62EC540755F8A3FA35CB8408D35A13F667444402FD3083FFC006B3F81A29140BD2555406DDF4740AAA3A540A5E30140EA4E9140770EC33EB1D1B5401CE0093D40F589404F01EB40"> : tensor<1x4x1x6xf32>], expected = [dense<"0xC8D1FD3EA7F9043F75A7DD3E4B17B73E08DD1F3FCD77D03ED75DC63E86984B3F6F9DCC3E63FF403F407F073FCCB27B3FADFB563F00D0E33E76CD023FA37E063FDBE6D63E0BF6203FFF0AE43E935F883F03EDCD3EA837AF3F4F6CE93EC3CFB63E"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.rsqrt"(%x) <{epsilon = 0x3F000000 : f32}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @rsqrt.11 on ane opset ios17 (%x: tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
    attributes {inputs = [dense<"0x666967409C610C3E38C475403EFB9E40AA1B973F861DDB405C02493E08EDC54085CE844002E5623F4AA3844096B0F93EE3AABC40EBBCFB3F13BED740C7BF0A40"> : tensor<1x2x2x1x4xf32>], expected = [dense<"0x6B5FFC3E675DA03FD7C3F53EB9F3DA3E1F7A453F57E3BC3E3A65993F9C05C63ED06DED3EE76C593F5590ED3ED0CB803F8673CA3E6BFF223FF541BE3EBFBA1C3F"> : tensor<1x2x2x1x4xf32>]} {
  %0 = "ane.rsqrt"(%x) <{epsilon = 0x3800 : f16}> : (tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
  ane.return %0 : tensor<1x2x2x1x4xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @rsqrt.12 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x0024744900247449000000000000C07F0000C07F0000803F0000C07F0108803B0000C07F2F277F450000C07FA4F9B43CF304B53FEC05513F9BE8213F0000C07F"> : tensor<16xf32>]} {
  %0 = "ane.rsqrt"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @scaled_tanh.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x073D2D4376C1DBC3ABBB61417FC1"> : tensor<7xf16>], expected = [dense<"0xA03CAF3E71BEBABE9EBB6C3E73BE"> : tensor<7xf16>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0x3ECD : f16, beta = 0x3948 : f16}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @scaled_tanh.1 on ane opset ios17 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xCB41723999420540A44354BE2CBCD6B2283EA43EC6C115C33C41C7BA4640"> : tensor<3x5xf16>], expected = [dense<"0x823EBB39A13EE83DB63E4DBD0FBC9FB3393D6F3D81BEADBE623EE6BA093E"> : tensor<3x5xf16>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0x3FD9999A : f32, beta = 0x3F28F5C3 : f32}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @scaled_tanh.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x68BC2FB2B2BA4DBD453F69B27B38E2B241BD67429E3BE9403C392BB89BBCAD3C6A420841"> : tensor<2x1x9xf16>], expected = [dense<"0x69BA1CB279B9F2BA973B53B21038C7B2ECBAF93BED39E23B9938A8B78CBA973AF93BE53B"> : tensor<2x1x9xf16>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0x3C00 : f16, beta = 0x3C00 : f16}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @scaled_tanh.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xD641D83808C2CD3F6CBF49BF673470BC5EBC57B40932AFC025B75BBC9640F7C004C2F6C3A13C963CB741E1C3114103BA"> : tensor<1x4x1x6xf16>], expected = [dense<"0xF43B5438F6BBAF3B9EBB97BB4B346EBA61BA3DB4F731DABBB4B65FBAD73BE4BBF6BBFFBB903A883AF33BFEBBE63B17B9"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0x3F800000 : f32, beta = 0x3F800000 : f32}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @scaled_tanh.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x943A203FDA3DDB409AC3B6C20FBD993055BDB5C15A3928C3C13AC5BCCD412D3C"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x6DB7FDB7F4B700B800380038E6377AB0EC370038F8B6003879B7DE3700B8C2B7"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0xB800 : f16, beta = 0x4000 : f16}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @scaled_tanh.5 on ane opset ios17 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x85C2"> : tensor<f16>], expected = [dense<"0x0038"> : tensor<f16>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0xBF000000 : f32, beta = 0x40000000 : f32}> : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @scaled_tanh.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080CD3ECDBE007EDE3BDEBBCD3ECDBE01000180CD3E5538273D513E51BE"> : tensor<16xf16>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0x3ECD : f16, beta = 0x3948 : f16}> : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @scaled_tanh.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x56E6674001F950BF4CFF233FF8276DBF6190ADBFB1220C3F0822A13F"> : tensor<7xf32>], expected = [dense<"0xADFCD53F8D2356BF84C52D3FFD3C6DBF0A549BBFF1BA163F7D2B943F"> : tensor<7xf32>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0x3FD9999A : f32, beta = 0x3F28F5C3 : f32}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @scaled_tanh.8 on ane opset ios17 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xAD5539405BE831C0E6E7604016673F40D5C915C0B3B95C404B0D88BEF2FB0C40EDD419C0C40D034039CA43C0C2B58A3CB2BFCABF248F0B3EC3B17F3F"> : tensor<3x5xf32>], expected = [dense<"0x2951D03F69D0CEBFF775D53F3B64D13F30AFC6BFF216D53F182897BE691BC33FA623C8BF0C4FBE3F7717D2BF4DAE9B3CEAC5A9BF19381C3EB28C7B3F"> : tensor<3x5xf32>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0x3ECD : f16, beta = 0x3948 : f16}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @scaled_tanh.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x6C18104043B6F03FBC242D40D06B5F40901728BFF80CD93E7C958A3F4F8746C0E3B5FE3DE0ED6F402DC6F1BF5E109C3F81941DC0CC69C7BF04D766407BC49EBF37D955C0AE941CC0"> : tensor<2x1x9xf32>], expected = [dense<"0x29647A3FDF5C743FEEB87D3F69867F3F777B13BF6BEBCC3E42504B3F99F77EBFC167FD3D63B77F3FCF8C74BF0FE5563F574E7CBFD4426ABF8D9F7F3FB67658BF105C7FBF91307CBF"> : tensor<2x1x9xf32>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0x3F800000 : f32, beta = 0x3F800000 : f32}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @scaled_tanh.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0xBBC7E9BFD2E8F03F312240BF354732BF518848C083E8983FA413F2BFA7D9E3BFA23258401AA71B4009A6A73E399B71C06D492CC0DE54D63F5396354032142AC039EC5AC05ABA69409A802540FB8BD2BFEEA773C047208EBFDB3255C0663CBE3F"> : tensor<1x4x1x6xf32>], expected = [dense<"0xB11073BFD765743F83AD22BFBA211ABF9E077FBFDFFD543F549A74BF1BD871BFA7677F3F15147C3F3FE7A13E17BB7FBF2EA97DBFB3A06E3FB23F7E3F9D7E7DBF13747FBFDEA77F3F8F1C7D3F819B6DBF5DBF7FBF5FDF4DBFB4587FBF8812673F"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0x3C00 : f16, beta = 0x3C00 : f16}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @scaled_tanh.11 on ane opset ios15 (%x: tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
    attributes {inputs = [dense<"0x9E15203FCBFA3740BD0162C0095F00C086F05FC0374D653F9136004029BB35C086F34FC09B5C74C075595EC098B5DEBFEE658D3FB2481CC030C696BFEB5E2940"> : tensor<1x2x2x1x4xf32>], expected = [dense<"0x3C35D9BEACFEFFBEE7FFFF3E0ED5FF3EE4FFFF3E2A27F2BEA0D4FFBE78FEFF3EB4FFFF3EF8FFFF3EE1FFFF3EAD83FF3E64E7F9BE7EF8FF3E3870FB3EB0FCFFBE"> : tensor<1x2x2x1x4xf32>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0xBF000000 : f32, beta = 0x40000000 : f32}> : (tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
  ane.return %0 : tensor<1x2x2x1x4xf32>
}

ane.program @scaled_tanh.12 on ane opset ios17 (%x: tensor<f32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0xDFFC8F3F"> : tensor<f32>], expected = [dense<"0x605FFABE"> : tensor<f32>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0xB800 : f16, beta = 0x4000 : f16}> : (tensor<f32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @scaled_tanh.13 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000809A99D93F9A99D9BF0000C07F2AB47B3F2AB47BBF9A99D93F9A99D9BF90919033909190B39A99D93FC99E0A3F53CDA43F931ECA3F931ECABF"> : tensor<16xf32>]} {
  %0 = "ane.scaled_tanh"(%x) <{alpha = 0x3FD9999A : f32, beta = 0x3F28F5C3 : f32}> : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @select.0 on ane opset ios15 (%cond: tensor<2x3xi1>, %a: tensor<2x3xf16>, %b: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<[[false,true,true],[true,true,false]]> : tensor<2x3xi1>, dense<"0x89401FBD19B26241AD40DF42"> : tensor<2x3xf16>, dense<"0xEA351ABF0532A0BDC9C3463F"> : tensor<2x3xf16>], expected = [dense<"0xEA351FBD19B26241AD40463F"> : tensor<2x3xf16>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x3xi1>, tensor<2x3xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @select.1 on ane opset ios16 (%cond: tensor<3xi1>, %a: tensor<2x3xf16>, %b: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<[false,false,false]> : tensor<3xi1>, dense<"0x0B3E80C0FF3C83417C3DC93E"> : tensor<2x3xf16>, dense<"0x9C41A143E43EF9C191BB6E42"> : tensor<2x3xf16>], expected = [dense<"0x9C41A143E43EF9C191BB6E42"> : tensor<2x3xf16>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<3xi1>, tensor<2x3xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @select.2 on ane opset ios17 (%cond: tensor<2x1xi1>, %a: tensor<2x3xf16>, %b: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<[[true],[false]]> : tensor<2x1xi1>, dense<"0xC542F7BD3340C4C2314354C3"> : tensor<2x3xf16>, dense<"0xAEB0C7C1803AA1B86BC03536"> : tensor<2x3xf16>], expected = [dense<"0xC542F7BD3340A1B86BC03536"> : tensor<2x3xf16>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x1xi1>, tensor<2x3xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @select.3 on ane opset ios18 (%cond: tensor<i1>, %a: tensor<4xf16>) -> (tensor<4xf16>)
    attributes {inputs = [dense<false> : tensor<i1>, dense<"0x1E42B6C0443B0B42"> : tensor<4xf16>], expected = [dense<"0x08C38F43C3427FBD"> : tensor<4xf16>]} {
  %b = ane.const dense<"0x08C38F43C3427FBD"> : tensor<4xf16>
  %0 = "ane.select"(%cond, %a, %b) : (tensor<i1>, tensor<4xf16>, tensor<4xf16>) -> (tensor<4xf16>)
  ane.return %0 : tensor<4xf16>
}

ane.program @select.4 on ane opset ios15 (%cond: tensor<2x1x3xi1>, %a: tensor<2x4x3xf16>, %b: tensor<f16>) -> (tensor<2x4x3xf16>)
    attributes {inputs = [dense<[[[false,false,false]],[[true,false,false]]]> : tensor<2x1x3xi1>, dense<"0xA83AB643873CE5B4C73AC5C0E143E539E73EE240DCB946C0E8B6CC2A24B71EC1F5BD14B1CFC2E34344BB11B81B3E10BE"> : tensor<2x4x3xf16>, dense<"0xF53D"> : tensor<f16>], expected = [dense<"0xF53DF53DF53DF53DF53DF53DF53DF53DF53DF53DF53DF53DE8B6F53DF53D1EC1F53DF53DCFC2F53DF53D11B8F53DF53D"> : tensor<2x4x3xf16>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x1x3xi1>, tensor<2x4x3xf16>, tensor<f16>) -> (tensor<2x4x3xf16>)
  ane.return %0 : tensor<2x4x3xf16>
}

ane.program @select.5 on ane opset ios16 (%cond: tensor<1x4x1x6xi1>, %a: tensor<1x4x1x6xf16>, %b: tensor<1x1x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<[[[[true,true,false,true,true,false]],[[false,true,true,true,true,false]],[[false,true,true,true,false,true]],[[true,false,true,true,true,true]]]]> : tensor<1x4x1x6xi1>, dense<"0x8EC28B3CC4C397C0344199402CC1CE40933DBBBDBBBCDABB8C4363BEEAC1DDC2D63003429B3E024311BAC53E88408143"> : tensor<1x4x1x6xf16>, dense<"0xBF43FBC03FC05BBA84BE78C1"> : tensor<1x1x1x6xf16>], expected = [dense<"0x8EC28B3C3FC097C0344178C1BF43CE40933DBBBDBBBC78C1BF4363BEEAC1DDC284BE03429B3EFBC011BAC53E88408143"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<1x4x1x6xi1>, tensor<1x4x1x6xf16>, tensor<1x1x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @select.6 on ane opset ios17 (%cond: tensor<1xi1>, %a: tensor<2x1xf16>, %b: tensor<1x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<[true]> : tensor<1xi1>, dense<"0xB6C073BB"> : tensor<2x1xf16>, dense<"0x0DBC2BB5773F"> : tensor<1x3xf16>], expected = [dense<"0xB6C0B6C0B6C073BB73BB73BB"> : tensor<2x3xf16>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<1xi1>, tensor<2x1xf16>, tensor<1x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @select.7 on ane opset ios15 (%cond: tensor<2x3xi1>, %a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<[[true,true,true],[false,true,false]]> : tensor<2x3xi1>, dense<"0x80864CC082BFBC3F9A73B2BF15DAB7BE4E45CE3FE11EDCBD"> : tensor<2x3xf32>, dense<"0x73FC674042DB59C0241EA2BF60D276C082D737401737F83F"> : tensor<2x3xf32>], expected = [dense<"0x80864CC082BFBC3F9A73B2BF60D276C04E45CE3F1737F83F"> : tensor<2x3xf32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @select.8 on ane opset ios16 (%cond: tensor<3xi1>, %a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<[false,false,true]> : tensor<3xi1>, dense<"0x14961BBF0445EEBFCFC05CC0EDBDD53F450562C0E09F303F"> : tensor<2x3xf32>, dense<"0xBBAF7CC03439393FA24CA5BF11A2993F25444440661B0C40"> : tensor<2x3xf32>], expected = [dense<"0xBBAF7CC03439393FCFC05CC011A2993F25444440E09F303F"> : tensor<2x3xf32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @select.9 on ane opset ios17 (%cond: tensor<2x1xi1>, %a: tensor<2x3xf32>, %b: tensor<2x3xf32>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<[[true],[true]]> : tensor<2x1xi1>, dense<"0xD2100940694270C0CAC402C0C062DF3FCC698C3FB17EDDBF"> : tensor<2x3xf32>, dense<"0x4C737CC058A77E3E4045B4BFCFC81FC0F6C60B402EFD97BF"> : tensor<2x3xf32>], expected = [dense<"0xD2100940694270C0CAC402C0C062DF3FCC698C3FB17EDDBF"> : tensor<2x3xf32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x1xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @select.10 on ane opset ios18 (%cond: tensor<i1>, %a: tensor<4xf32>) -> (tensor<4xf32>)
    attributes {inputs = [dense<true> : tensor<i1>, dense<"0x57E358C06675763FBA2BEE3F989BBF3F"> : tensor<4xf32>], expected = [dense<"0x57E358C06675763FBA2BEE3F989BBF3F"> : tensor<4xf32>]} {
  %b = ane.const dense<"0x81E352C05DA905BF71F0563F5F5DD73F"> : tensor<4xf32>
  %0 = "ane.select"(%cond, %a, %b) : (tensor<i1>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>)
  ane.return %0 : tensor<4xf32>
}

ane.program @select.11 on ane opset ios15 (%cond: tensor<2x1x3xi1>, %a: tensor<2x4x3xf32>, %b: tensor<f32>) -> (tensor<2x4x3xf32>)
    attributes {inputs = [dense<[[[true,true,false]],[[true,false,false]]]> : tensor<2x1x3xi1>, dense<"0x7787E4BE987A52BE60CA6C405EDAEFBFA22FFD3FD7A338C0EB082D4070EA1D40C5745FC0EAF2943EDF04EF3F56FD16402708813F38BF6C40479932BF5C1A053FBA102B4058DE3D40292D7A401BF94AC009E105BFBB12A23FA93E194071713F40"> : tensor<2x4x3xf32>, dense<"0xCAEB4040"> : tensor<f32>], expected = [dense<"0x7787E4BE987A52BECAEB40405EDAEFBFA22FFD3FCAEB4040EB082D4070EA1D40CAEB4040EAF2943EDF04EF3FCAEB40402708813FCAEB4040CAEB40405C1A053FCAEB4040CAEB4040292D7A40CAEB4040CAEB4040BB12A23FCAEB4040CAEB4040"> : tensor<2x4x3xf32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x1x3xi1>, tensor<2x4x3xf32>, tensor<f32>) -> (tensor<2x4x3xf32>)
  ane.return %0 : tensor<2x4x3xf32>
}

ane.program @select.12 on ane opset ios16 (%cond: tensor<1x4x1x6xi1>, %a: tensor<1x4x1x6xf32>, %b: tensor<1x1x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<[[[[false,false,false,true,false,true]],[[true,true,false,true,true,true]],[[true,true,true,false,false,true]],[[false,true,true,false,true,false]]]]> : tensor<1x4x1x6xi1>, dense<"0x88F35F4025EE643FD5EC483F06D17140D5CE0740ACC7CE3F229155C03DBAF53FC6EFABBF7339E7BF70E5B43F48C2A8BF351E613FA1AED4BF091504BF253908C0DA209F3F306C4FC0E649ACBE0DB369C019197FBE6DEF0040E719234042664C3F"> : tensor<1x4x1x6xf32>, dense<"0xB0BD04C01424D33E1F04204038BCF6BD6E08AE3F3F8E5240"> : tensor<1x1x1x6xf32>], expected = [dense<"0xB0BD04C01424D33E1F04204006D171406E08AE3FACC7CE3F229155C03DBAF53F1F0420407339E7BF70E5B43F48C2A8BF351E613FA1AED4BF091504BF38BCF6BD6E08AE3F306C4FC0B0BD04C00DB369C019197FBE38BCF6BDE71923403F8E5240"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<1x4x1x6xi1>, tensor<1x4x1x6xf32>, tensor<1x1x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @select.13 on ane opset ios17 (%cond: tensor<1xi1>, %a: tensor<2x1xf32>, %b: tensor<1x3xf32>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<[false]> : tensor<1xi1>, dense<"0x898A853F6B861EC0"> : tensor<2x1xf32>, dense<"0x609B86BB0F1714BF74DB533F"> : tensor<1x3xf32>], expected = [dense<"0x609B86BB0F1714BF74DB533F609B86BB0F1714BF74DB533F"> : tensor<2x3xf32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<1xi1>, tensor<2x1xf32>, tensor<1x3xf32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @select.14 on ane opset ios15 (%cond: tensor<2x3xi1>, %a: tensor<2x3xi32>, %b: tensor<2x3xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<[[true,false,false],[false,true,true]]> : tensor<2x3xi1>, dense<"0x0E0000001200000012000000F7FFFFFF0500000000000000"> : tensor<2x3xi32>, dense<"0x13000000100000000F000000020000000E000000FDFFFFFF"> : tensor<2x3xi32>], expected = [dense<"0x0E000000100000000F000000020000000500000000000000"> : tensor<2x3xi32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x3xi1>, tensor<2x3xi32>, tensor<2x3xi32>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @select.15 on ane opset ios16 (%cond: tensor<3xi1>, %a: tensor<2x3xi32>, %b: tensor<2x3xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<[false,false,true]> : tensor<3xi1>, dense<"0x090000001000000001000000F4FFFFFF10000000FEFFFFFF"> : tensor<2x3xi32>, dense<"0x040000000D000000FAFFFFFF10000000FEFFFFFF08000000"> : tensor<2x3xi32>], expected = [dense<"0x040000000D0000000100000010000000FEFFFFFFFEFFFFFF"> : tensor<2x3xi32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<3xi1>, tensor<2x3xi32>, tensor<2x3xi32>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @select.16 on ane opset ios17 (%cond: tensor<2x1xi1>, %a: tensor<2x3xi32>, %b: tensor<2x3xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<[[false],[false]]> : tensor<2x1xi1>, dense<"0xEFFFFFFF0E00000002000000EEFFFFFF13000000F8FFFFFF"> : tensor<2x3xi32>, dense<"0xECFFFFFF0400000006000000FCFFFFFF0A00000014000000"> : tensor<2x3xi32>], expected = [dense<"0xECFFFFFF0400000006000000FCFFFFFF0A00000014000000"> : tensor<2x3xi32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x1xi1>, tensor<2x3xi32>, tensor<2x3xi32>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @select.17 on ane opset ios18 (%cond: tensor<i1>, %a: tensor<4xi32>) -> (tensor<4xi32>)
    attributes {inputs = [dense<false> : tensor<i1>, dense<"0xFFFFFFFFFCFFFFFFEEFFFFFF0D000000"> : tensor<4xi32>], expected = [dense<"0x0300000007000000FEFFFFFFF1FFFFFF"> : tensor<4xi32>]} {
  %b = ane.const dense<"0x0300000007000000FEFFFFFFF1FFFFFF"> : tensor<4xi32>
  %0 = "ane.select"(%cond, %a, %b) : (tensor<i1>, tensor<4xi32>, tensor<4xi32>) -> (tensor<4xi32>)
  ane.return %0 : tensor<4xi32>
}

ane.program @select.18 on ane opset ios15 (%cond: tensor<2x1x3xi1>, %a: tensor<2x4x3xi32>, %b: tensor<i32>) -> (tensor<2x4x3xi32>)
    attributes {inputs = [dense<[[[true,false,false]],[[false,false,true]]]> : tensor<2x1x3xi1>, dense<"0xF3FFFFFF0F000000EDFFFFFF1000000013000000FEFFFFFF0100000009000000FFFFFFFFECFFFFFF02000000F3FFFFFFFEFFFFFFFAFFFFFFEDFFFFFF100000000100000012000000F4FFFFFF0E000000FAFFFFFFEEFFFFFFEDFFFFFF0D000000"> : tensor<2x4x3xi32>, dense<"0xF0FFFFFF"> : tensor<i32>], expected = [dense<"0xF3FFFFFFF0FFFFFFF0FFFFFF10000000F0FFFFFFF0FFFFFF01000000F0FFFFFFF0FFFFFFECFFFFFFF0FFFFFFF0FFFFFFF0FFFFFFF0FFFFFFEDFFFFFFF0FFFFFFF0FFFFFF12000000F0FFFFFFF0FFFFFFFAFFFFFFF0FFFFFFF0FFFFFF0D000000"> : tensor<2x4x3xi32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x1x3xi1>, tensor<2x4x3xi32>, tensor<i32>) -> (tensor<2x4x3xi32>)
  ane.return %0 : tensor<2x4x3xi32>
}

ane.program @select.19 on ane opset ios16 (%cond: tensor<1x4x1x6xi1>, %a: tensor<1x4x1x6xi32>, %b: tensor<1x1x1x6xi32>) -> (tensor<1x4x1x6xi32>)
    attributes {inputs = [dense<[[[[false,true,true,false,true,true]],[[false,true,true,false,false,true]],[[true,true,true,false,false,false]],[[true,true,true,true,false,false]]]]> : tensor<1x4x1x6xi1>, dense<"0x09000000090000000200000012000000FCFFFFFF0200000010000000F3FFFFFF0E00000007000000F3FFFFFF06000000FEFFFFFF010000000A00000013000000F7FFFFFF0E00000002000000130000001100000004000000F6FFFFFF04000000"> : tensor<1x4x1x6xi32>, dense<"0x0E0000000E000000FCFFFFFF10000000ECFFFFFFF7FFFFFF"> : tensor<1x1x1x6xi32>], expected = [dense<"0x0E000000090000000200000010000000FCFFFFFF020000000E000000F3FFFFFF0E00000010000000ECFFFFFF06000000FEFFFFFF010000000A00000010000000ECFFFFFFF7FFFFFF02000000130000001100000004000000ECFFFFFFF7FFFFFF"> : tensor<1x4x1x6xi32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<1x4x1x6xi1>, tensor<1x4x1x6xi32>, tensor<1x1x1x6xi32>) -> (tensor<1x4x1x6xi32>)
  ane.return %0 : tensor<1x4x1x6xi32>
}

ane.program @select.20 on ane opset ios17 (%cond: tensor<1xi1>, %a: tensor<2x1xi32>, %b: tensor<1x3xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<[false]> : tensor<1xi1>, dense<"0x130000000F000000"> : tensor<2x1xi32>, dense<"0x010000000F0000000E000000"> : tensor<1x3xi32>], expected = [dense<"0x010000000F0000000E000000010000000F0000000E000000"> : tensor<2x3xi32>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<1xi1>, tensor<2x1xi32>, tensor<1x3xi32>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @select.21 on ane opset ios15 (%cond: tensor<2x3xi1>, %a: tensor<2x3xi1>, %b: tensor<2x3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[[false,false,false],[false,true,false]]> : tensor<2x3xi1>, dense<[[true,true,false],[false,false,true]]> : tensor<2x3xi1>, dense<[[true,false,true],[true,false,false]]> : tensor<2x3xi1>], expected = [dense<[[true,false,true],[true,false,false]]> : tensor<2x3xi1>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @select.22 on ane opset ios16 (%cond: tensor<3xi1>, %a: tensor<2x3xi1>, %b: tensor<2x3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[false,true,false]> : tensor<3xi1>, dense<[[false,false,false],[true,false,true]]> : tensor<2x3xi1>, dense<[[false,false,true],[true,true,true]]> : tensor<2x3xi1>], expected = [dense<[[false,false,true],[true,false,true]]> : tensor<2x3xi1>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<3xi1>, tensor<2x3xi1>, tensor<2x3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @select.23 on ane opset ios17 (%cond: tensor<2x1xi1>, %a: tensor<2x3xi1>, %b: tensor<2x3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[[false],[true]]> : tensor<2x1xi1>, dense<[[true,false,false],[false,false,false]]> : tensor<2x3xi1>, dense<[[true,false,false],[true,true,true]]> : tensor<2x3xi1>], expected = [dense<[[true,false,false],[false,false,false]]> : tensor<2x3xi1>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x1xi1>, tensor<2x3xi1>, tensor<2x3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @select.24 on ane opset ios18 (%cond: tensor<i1>, %a: tensor<4xi1>) -> (tensor<4xi1>)
    attributes {inputs = [dense<false> : tensor<i1>, dense<[true,true,true,true]> : tensor<4xi1>], expected = [dense<[true,true,true,true]> : tensor<4xi1>]} {
  %b = ane.const dense<[true,true,true,true]> : tensor<4xi1>
  %0 = "ane.select"(%cond, %a, %b) : (tensor<i1>, tensor<4xi1>, tensor<4xi1>) -> (tensor<4xi1>)
  ane.return %0 : tensor<4xi1>
}

ane.program @select.25 on ane opset ios15 (%cond: tensor<2x1x3xi1>, %a: tensor<2x4x3xi1>, %b: tensor<i1>) -> (tensor<2x4x3xi1>)
    attributes {inputs = [dense<[[[false,true,true]],[[true,true,false]]]> : tensor<2x1x3xi1>, dense<[[[false,false,true],[true,false,true],[false,false,true],[true,true,true]],[[true,true,false],[false,false,true],[false,true,false],[false,false,true]]]> : tensor<2x4x3xi1>, dense<false> : tensor<i1>], expected = [dense<[[[false,false,true],[false,false,true],[false,false,true],[false,true,true]],[[true,true,false],[false,false,false],[false,true,false],[false,false,false]]]> : tensor<2x4x3xi1>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<2x1x3xi1>, tensor<2x4x3xi1>, tensor<i1>) -> (tensor<2x4x3xi1>)
  ane.return %0 : tensor<2x4x3xi1>
}

ane.program @select.26 on ane opset ios16 (%cond: tensor<1x4x1x6xi1>, %a: tensor<1x4x1x6xi1>, %b: tensor<1x1x1x6xi1>) -> (tensor<1x4x1x6xi1>)
    attributes {inputs = [dense<[[[[false,false,true,false,false,false]],[[false,true,false,false,true,false]],[[true,true,false,true,false,true]],[[true,false,true,false,false,false]]]]> : tensor<1x4x1x6xi1>, dense<[[[[false,true,false,true,true,false]],[[true,true,true,false,true,false]],[[true,false,false,false,false,true]],[[false,false,true,true,false,true]]]]> : tensor<1x4x1x6xi1>, dense<[[[[true,false,false,false,true,true]]]]> : tensor<1x1x1x6xi1>], expected = [dense<[[[[true,false,false,false,true,true]],[[true,true,false,false,true,true]],[[true,false,false,false,true,true]],[[false,false,true,false,true,true]]]]> : tensor<1x4x1x6xi1>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<1x4x1x6xi1>, tensor<1x4x1x6xi1>, tensor<1x1x1x6xi1>) -> (tensor<1x4x1x6xi1>)
  ane.return %0 : tensor<1x4x1x6xi1>
}

ane.program @select.27 on ane opset ios17 (%cond: tensor<1xi1>, %a: tensor<2x1xi1>, %b: tensor<1x3xi1>) -> (tensor<2x3xi1>)
    attributes {inputs = [dense<[false]> : tensor<1xi1>, dense<[[true],[true]]> : tensor<2x1xi1>, dense<[[true,true,true]]> : tensor<1x3xi1>], expected = [dense<[[true,true,true],[true,true,true]]> : tensor<2x3xi1>]} {
  %0 = "ane.select"(%cond, %a, %b) : (tensor<1xi1>, tensor<2x1xi1>, tensor<1x3xi1>) -> (tensor<2x3xi1>)
  ane.return %0 : tensor<2x3xi1>
}

ane.program @sigmoid.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xE2C38440CE42B140D7B58E435E3F"> : tensor<7xf16>], expected = [dense<"0xE1243E3BBE3B4D3B8E36D23BE83A"> : tensor<7xf16>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @sigmoid.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xAEB6D83951C374B988BD2143243C94B72FBE08BAC1382041CBC300420940"> : tensor<3x5xf16>], expected = [dense<"0x5B3666396F2660356B32C83BE73924369F311F3528396D3B19259F3B103B"> : tensor<3x5xf16>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @sigmoid.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x3C4304AF7538613F4B43FD3A4A360EC12EB9E540643EE540453A3BBF4D4020C07FC1533A"> : tensor<2x1x9xf16>], expected = [dense<"0xCA3B90371639E83ACC3BA539C738BC2C7F355D3BA73A5D3B7E3982302A3B382FB52B8139"> : tensor<2x1x9xf16>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @sigmoid.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x234152B4B63C51C166B2783AB8B3A740DBBABE3F61C3D2394D415FC0D3415DC0EDBEE03C4334244285BC93B722BC4BBD"> : tensor<1x4x1x6xf16>], expected = [dense<"0x6E3BED361E3A312C343789390A374A3BC534FE3A3E266539793B782E963B7E2ED0302D3A8838A53BD03324363334BB32"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @sigmoid.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x6B4046C34141DA4223AE40405B3397C36140E0BD10382135653FC5400A3EF1C1"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x353B9226763BBF3B9E37253B7538A125323BFD31FF38A338E93A533B8D3A3E2A"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @sigmoid.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xD2BF"> : tensor<f16>], expected = [dense<"0xF02F"> : tensor<f16>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sigmoid.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00380038003C0000007ED9394E34003C000000380038003CFB388A3A653BDB2C"> : tensor<16xf16>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @sigmoid.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xDCE56D4079585FBFF188C43F9F944ABEA186054080FB683F51291FC0"> : tensor<7xf32>], expected = [dense<"0x11ED793FF5E8963EF9A2523F7CC2E63EC5BA633F5A88363FD23F9D3D"> : tensor<7xf32>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @sigmoid.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xF3EC5940D012AD3F90F6D3BFC9F5FBBEFAA87BBFABFC77C0038C30403B6D3F3F8FE43CC02200DFBD3A865640634DDEBFF3221040F8E219BF09523AC0"> : tensor<3x5xf32>], expected = [dense<"0xE1C5773FF5624B3FF126243E4A40C23E47698B3E8898A63CACBD703FA9BE2D3FB2704B3D8313F23ED056773F4652193E3AA3673FF94AB53E675A533D"> : tensor<3x5xf32>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @sigmoid.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xD39E3CC0049967C062ED02C00059383EBB15A13F0E441DC0C674673F3D0143BE9D022A3FD93CFC3F60074A3FE0C95B40CCBB75C0E29FC13EDA18F23DBF2D01C0E6AFE83F48021BC0"> : tensor<2x1x9xf32>], expected = [dense<"0xC2434C3DCEF2D53C6A76EA3D9F7D0B3F0D5D473F779AA13D4D38363FA3B2E73EA501293F65AF603F1A0A303F6A00783FBD70AC3C2FEB173F868E073FF231F03D483D5C3F5DEEA63D"> : tensor<2x1x9xf32>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sigmoid.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x0000003F0000003F0000803F000000000000C07FA8263B3FB1B2893E0000803F000000000000003FFFFFFF3E0000803F7F591F3F904C513F8F946C3F895B9B3D"> : tensor<16xf32>]} {
  %0 = "ane.sigmoid"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @sigmoid_hard.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x5DBF0B4064C3DDBE1EBE82BA253D"> : tensor<7xf16>], expected = [dense<"0x39303C3B00000531373266350F3A"> : tensor<7xf16>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3266 : f16, beta = 0x3800 : f16}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @sigmoid_hard.1 on ane opset ios17 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xC14038C2F93EC1398CBC8143C3BC6D35E44246C338BC733EAB4341C19DBF"> : tensor<3x5xf16>], expected = [dense<"0xCE3B0000CA3A27395D34003C31348B38003C0000A034943A003C0000A32F"> : tensor<3x5xf16>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3E4CCCCD : f32, beta = 0x3F000000 : f32}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @sigmoid_hard.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x4B3A7A43EB414D4134BCD63DBCC2E63C664155C02B3D7A419D4084BD893635BA28C1DEBB"> : tensor<2x1x9xf16>], expected = [dense<"0x0C39003CF23B883B3335F2390000A239993B7330B939A63B133B53348B38EE35822C6135"> : tensor<2x1x9xf16>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3155 : f16, beta = 0x3800 : f16}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @sigmoid_hard.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xB7401842D04366C370BB78B595BFDD417043EE3E6EB3F141C539124196BAFA41703808BF3340C8BD0EC00CC0A73E2BC2"> : tensor<1x4x1x6xf16>], expected = [dense<"0x253B003C003C000085351737E431E93B003C4F3A6137F63BF638613BCE35FC3BBD38A032CD3A253430313531383A0000"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3E2AAAAB : f32, beta = 0x3F000000 : f32}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @sigmoid_hard.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xF9C0A037FD37DE42A6C2BBBFF8BC4C3A5BC12BB7E2BD51C2213C06BF22C28241"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x0000A037FD37003C0000000000004C3A0000000000000000003C00000000003C"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3C00 : f16, beta = 0x0000 : f16}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @sigmoid_hard.5 on ane opset ios17 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xA9B3"> : tensor<f16>], expected = [dense<"0x0000"> : tensor<f16>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3F800000 : f32, beta = 0x00000000 : f32}> : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sigmoid_hard.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00380038003C0000007E9A39CD34003C000000380038003CCD38663A003C0008"> : tensor<16xf16>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3266 : f16, beta = 0x3800 : f16}> : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @sigmoid_hard.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x858538C0A47D84BFD1097640452C2FBF24F5DE3F89C1BEBE33297F40"> : tensor<7xf32>], expected = [dense<"0x00000000E301963E0000803F4BEEB93EDB2E593F4BD9D93E0000803F"> : tensor<7xf32>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3E4CCCCD : f32, beta = 0x3F000000 : f32}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @sigmoid_hard.8 on ane opset ios17 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x565803C074EA8EBE8FE36B4080745F406DCE11C0D9EF63C06DD00FBFFA1779C00D7A2240C39A0DBFBC4818C066B72040CCB25C408B103040303348C0"> : tensor<3x5xf32>], expected = [dense<"0xCA98B73D7F6CE33E0000803F0000803F6522363D00000000067DC63E000000000000803F3C5FC73E747AC63C0000803F0000803F0000803F00000000"> : tensor<3x5xf32>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3266 : f16, beta = 0x3800 : f16}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @sigmoid_hard.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x08F255400DD9EC3FCF5DA1BE58C60EC088F416404254E7BF726360C0D5DCE43FA0A70FC06574134030B566C0AFBBDD3EF6FB06C09DA3FC3F3F01B53F86BBC6BE58377CC06DE48A3F"> : tensor<2x1x9xf32>], expected = [dense<"0x0000803F04F34E3F081BE53E6A44033E06A3643FA78F4B3E000000009C494C3FAAEB003E994D623F000000004F7A123FC50A183E8A36543FC0553C3FBFE0DE3E00000000244C2E3F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3E2AAAAB : f32, beta = 0x3F000000 : f32}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @sigmoid_hard.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0xE4DA86BFCE2D2A40AF18873D49A65B40155939C042253140F4B5DABEB9812A403F62704045D65E4097BC48BC9D24B33F65184840F09E88BCC74F95BEB521503F8053614022356A403B0972C0E6A26A3FBA3587BFF5365FBFE41CD73FEDE175C0"> : tensor<1x4x1x6xf32>], expected = [dense<"0x5C1EA63EC76C713F57D0023F0000803F0CE08E3C7511763F9F8EDB3EB6A4713F0000803F0000803F6BF4FE3E24B33B3F0000803FC493FE3EED1EE73E1EAE223F0000803F0000803F00000000B518273FD1E1A53EFF9CB53ED1AF473F00000000"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3155 : f16, beta = 0x3800 : f16}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @sigmoid_hard.11 on ane opset ios15 (%x: tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
    attributes {inputs = [dense<"0xA822DB3E999B064085C600402CE8004053124FC0FA42F9BDC42A43C0DB8E0C40E437F83FF39602C0544949401664D63F2A8CA9BEFF36E1BF54A866C0880F76C0"> : tensor<1x2x2x1x4xf32>], expected = [dense<"0xA822DB3E0000803F0000803F0000803F0000000000000000000000000000803F0000803F000000000000803F0000803F00000000000000000000000000000000"> : tensor<1x2x2x1x4xf32>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3F800000 : f32, beta = 0x00000000 : f32}> : (tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
  ane.return %0 : tensor<1x2x2x1x4xf32>
}

ane.program @sigmoid_hard.12 on ane opset ios17 (%x: tensor<f32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x8DCC31BF"> : tensor<f32>], expected = [dense<"0x00000000"> : tensor<f32>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3C00 : f16, beta = 0x0000 : f16}> : (tensor<f32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sigmoid_hard.13 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x0000003F0000003F0000803F000000000000C07F3333333F9A99993E0000803F000000000000003F0000003F0000803F9A99193FCDCC4C3F0000803F00000000"> : tensor<16xf32>]} {
  %0 = "ane.sigmoid_hard"(%x) <{alpha = 0x3E4CCCCD : f32, beta = 0x3F000000 : f32}> : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @sign.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xC83E2A37D5B915C20743EE3F2E3E"> : tensor<7xf16>], expected = [dense<"0x003C003C00BC00BC003C003C003C"> : tensor<7xf16>]} {
  %0 = "ane.sign"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @sign.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x7BC057C15EC10A43F3B5F14319A537437BBCB423544313BDAF3A2A42E643"> : tensor<3x5xf16>], expected = [dense<"0x00BC00BC00BC003C00BC003C00BC003C00BC003C003C00BC003C003C003C"> : tensor<3x5xf16>]} {
  %0 = "ane.sign"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @sign.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xC3C093C3DEC0023CEFB4ED3CE5AA2539BC4179C38E323AC12341DC3F98C1B5C363C162BD"> : tensor<2x1x9xf16>], expected = [dense<"0x00BC00BC00BC003C00BC003C00BC003C003C00BC003C00BC003C003C00BC00BC00BC00BC"> : tensor<2x1x9xf16>]} {
  %0 = "ane.sign"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @sign.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x32BB09C199C11D4064B6CE3DFF4066C0D2BCB8C3E23D683E9C358841DC42A1B6992C8E439AC058B89A3A58C3DFBB2942"> : tensor<1x4x1x6xf16>], expected = [dense<"0x00BC00BC00BC003C00BC003C003C00BC00BC00BC003C003C003C003C003C00BC003C003C00BC00BC003C00BC00BC003C"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.sign"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @sign.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x443F14C25238BE408AB9EB410B3EB43ECFB8563A5EB48FC2053DDB2D72C242BD"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x003C00BC003C003C00BC003C003C003C00BC003C00BC00BC003C003C00BC00BC"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.sign"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @sign.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x213D"> : tensor<f16>], expected = [dense<"0x003C"> : tensor<f16>]} {
  %0 = "ane.sign"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sign.6 on ane opset ios15 (%x: tensor<15xf16>) -> (tensor<15xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<15xf16>], expected = [dense<"0x00000000003C00BC003C00BC003C00BC003C00BC003C003C003C003C00BC"> : tensor<15xf16>]} {
  %0 = "ane.sign"(%x) : (tensor<15xf16>) -> (tensor<15xf16>)
  ane.return %0 : tensor<15xf16>
}

ane.program @sign.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x690366409B56E43FF1DA97BF6138ED3F91006BBF2CC4BCBF2E96123E"> : tensor<7xf32>], expected = [dense<"0x0000803F0000803F000080BF0000803F000080BF000080BF0000803F"> : tensor<7xf32>]} {
  %0 = "ane.sign"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @sign.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x24AE30BF78E933C02F0616C0C1834440BAA827BF9B000B40183B6FBF23FAC6BF43E52C402B19EE3FF48AD23F1FE2D1BE939D0DC0FECD3CBF672306C0"> : tensor<3x5xf32>], expected = [dense<"0x000080BF000080BF000080BF0000803F000080BF0000803F000080BF000080BF0000803F0000803F0000803F000080BF000080BF000080BF000080BF"> : tensor<3x5xf32>]} {
  %0 = "ane.sign"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @sign.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xA47075402E24543FCAFEBF3F2D46D33F2094A5BFD93921BF02AC1440672E3240E84315BF6F159CBE004889BF47FD7240FEA525BF18CAB1BF72BA18C029F3B63FCBB65AC0194CC33F"> : tensor<2x1x9xf32>], expected = [dense<"0x0000803F0000803F0000803F0000803F000080BF000080BF0000803F0000803F000080BF000080BF000080BF0000803F000080BF000080BF000080BF0000803F000080BF0000803F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.sign"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sign.10 on ane opset ios15 (%x: tensor<15xf32>) -> (tensor<15xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<15xf32>], expected = [dense<"0x00000000000000000000803F000080BF0000803F000080BF0000803F000080BF0000803F000080BF0000803F0000803F0000803F0000803F000080BF"> : tensor<15xf32>]} {
  %0 = "ane.sign"(%x) : (tensor<15xf32>) -> (tensor<15xf32>)
  ane.return %0 : tensor<15xf32>
}

ane.program @sign.11 on ane opset ios15 (%x: tensor<1x4x1x6xi32>) -> (tensor<1x4x1x6xi32>)
    attributes {inputs = [dense<"0x14000000F4FFFFFFF3FFFFFFFAFFFFFFEFFFFFFF070000001300000003000000F2FFFFFFF6FFFFFF00000000EFFFFFFFF4FFFFFFFFFFFFFF130000000A000000FFFFFFFF030000001400000009000000EEFFFFFF11000000030000000D000000"> : tensor<1x4x1x6xi32>], expected = [dense<"0x01000000FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF010000000100000001000000FFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFFFFFFFFFF0100000001000000FFFFFFFF010000000100000001000000FFFFFFFF010000000100000001000000"> : tensor<1x4x1x6xi32>]} {
  %0 = "ane.sign"(%x) : (tensor<1x4x1x6xi32>) -> (tensor<1x4x1x6xi32>)
  ane.return %0 : tensor<1x4x1x6xi32>
}

ane.program @sign.12 on ane opset ios16 (%x: tensor<1x2x2x1x4xi32>) -> (tensor<1x2x2x1x4xi32>)
    attributes {inputs = [dense<"0xF6FFFFFFFFFFFFFF05000000F0FFFFFFF9FFFFFF0300000010000000FDFFFFFF0D000000EEFFFFFFFCFFFFFFECFFFFFF0A0000000C000000F0FFFFFF12000000"> : tensor<1x2x2x1x4xi32>], expected = [dense<"0xFFFFFFFFFFFFFFFF01000000FFFFFFFFFFFFFFFF0100000001000000FFFFFFFF01000000FFFFFFFFFFFFFFFFFFFFFFFF0100000001000000FFFFFFFF01000000"> : tensor<1x2x2x1x4xi32>]} {
  %0 = "ane.sign"(%x) : (tensor<1x2x2x1x4xi32>) -> (tensor<1x2x2x1x4xi32>)
  ane.return %0 : tensor<1x2x2x1x4xi32>
}

ane.program @sign.13 on ane opset ios17 (%x: tensor<i32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x09000000"> : tensor<i32>], expected = [dense<"0x01000000"> : tensor<i32>]} {
  %0 = "ane.sign"(%x) : (tensor<i32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @silu.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x7639EE3DD8432EC0F6C38A35FA3D"> : tensor<7xf16>], expected = [dense<"0x4137D53CB1435DB3ACAC7D32E23C"> : tensor<7xf16>]} {
  %0 = "ane.silu"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @silu.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x3AC0C53F95420A4136C1D4C19A41AEAD51358FA6AD3FC5C065C113431643"> : tensor<3x5xf16>], expected = [dense<"0x4AB3CC3E5942AA40BCB1CDB048416EA9313279A2B23E70B273B1E042E342"> : tensor<3x5xf16>]} {
  %0 = "ane.silu"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @silu.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x39C0F7BD85BDEF430D3EE43D8A42263863C05E4021B969C06C40F0A16FC321C0D541F3B8"> : tensor<2x1x9xf16>], expected = [dense<"0x4CB362B470B4C943F53CCB3C4D4233350BB3DA3F14B302B3F83FE79DA5AD70B38841EEB2"> : tensor<2x1x9xf16>]} {
  %0 = "ane.silu"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @silu.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x4CBBB03391433F430BBC87C1CB40924217424F3EA23F09B6563E25BC8DB8EC367CC08F38CD390F414BC08242D1C1C4BC"> : tensor<1x4x1x6xf16>], expected = [dense<"0x2FB44E3066430F4351B43FB165405542D0413B3DA63EE9B0423D57B495B23334E4B2D335D137AF4030B34442D1B071B4"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.silu"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @silu.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x63C32AC09EC03F43D6BE6C411AC0D54251C0EEBDFFBD11BE3FC355C3B3C2D7C1"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xBDAD63B3AEB20F4331B415417BB39D4227B364B461B45EB408AEDAAD45AFC8B0"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.silu"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @silu.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x2FC0"> : tensor<f16>], expected = [dense<"0x5BB3"> : tensor<f16>]} {
  %0 = "ane.silu"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @silu.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007C0000007ED9394EB4FF7B0080010000800068FB34E83C9F4012B2"> : tensor<16xf16>]} {
  %0 = "ane.silu"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @silu.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xEC884FC06D227B4095490BC002196DC073FC6AC05B3F06BF504F5440"> : tensor<7xf32>], expected = [dense<"0xE6A1F9BD844476401F1463BEC639B6BDB582BABD49AA47BE0CE24C40"> : tensor<7xf32>]} {
  %0 = "ane.silu"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @silu.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xE03764BEE73C2C3FCD2878C0CC206FC0D2C009C09D5FBEBFBB3129C0E06938C0621AB53F00D4D3BE7A3F5FC08E4C5FC01E66E13ED00849C0D5DE63C0"> : tensor<3x5xf32>], expected = [dense<"0x3EE4CABD8A16E43E5C11A1BD402EB2BD747565BE6E5D8CBE39B333BE989C1CBE0CB4913F889F28BE73CED3BDDDB0D3BD071D893EF94B05BE518BC9BD"> : tensor<3x5xf32>]} {
  %0 = "ane.silu"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @silu.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xE9FBC63F85D735403AF6C7BF7FC38B3F95C3A7BFCFB9B03F3D462D404D3722C0FAC407C029D454C090BE5CBF9B101C405A8CD2BF097B7F3FF652DA3F254772BEB689F33F06C22F3F"> : tensor<2x1x9xf32>], expected = [dense<"0x8D46A43FF4D02B4066A38ABE154B513F53848EBEAB388D3F30702240A3AD3EBE178368BED061ECBDC00F83BE1B890F40F14388BE59AB3A3FF6C2B83FDCBFD5BD9EECD33F0CD4E93E"> : tensor<2x1x9xf32>]} {
  %0 = "ane.silu"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @silu.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000807F000000000000C07FA8263B3FB1B289BE00E07F470000008059D9003359D900B3001000457F599F3E6CF99C3FD9DC13406B3242BE"> : tensor<16xf32>]} {
  %0 = "ane.silu"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @sin.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xA13A80B117BF27B6793B9CC0FC43"> : tensor<7xf16>], expected = [dense<"0xE53979B1D6BB00B66F3AF1B903BA"> : tensor<7xf16>]} {
  %0 = "ane.sin"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @sin.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x323EC73D82C3463E1343B3C311435EB809C25CC0C9420C4314BE4941B9C1"> : tensor<3x5xf16>], expected = [dense<"0x003CF03B9938003C2AB634391BB627B8EBAF90BAF3B3F6B5FDBBA8376DB4"> : tensor<3x5xf16>]} {
  %0 = "ane.sin"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @sin.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xD9438EC0EABAD442333F463536C1A0C2BB341BBC9AC1D2B555437B306F3899BD43416F43"> : tensor<2x1x9xf16>], expected = [dense<"0xA4B916BA16BA4EB4CB3B2E3516B87131A934D8BA59B5B1B501B877303638E2BBD2375AB8"> : tensor<2x1x9xf16>]} {
  %0 = "ane.sin"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @sin.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x20BA61BEA4B9BDBFFF34623FA03CFEBF81BD17438A3C3B3E534390B6A5C0073013402140393C47BFDF4040C26743C03E"> : tensor<1x4x1x6xf16>], expected = [dense<"0x8BB9FFBB2FB97ABBEA34B33B533B48BBD9BB48B6403B003CF5B761B6D8B90430253B0B3BF63AC1BB31393FA43FB8F23B"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.sin"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @sin.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xFE39843F72BF9FC0F743CA415D41EEC2D741913A2E42E9C2B440AABD04420ABB"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x7339A03BAABBE9B9F6B9D3331A3715350933DB399F2AEF34AF39E8BB45302ABA"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.sin"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @sin.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xF040"> : tensor<f16>], expected = [dense<"0xFC38"> : tensor<f16>]} {
  %0 = "ane.sin"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sin.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007E007E007EBB3ABBBACE3BCEBB0100018002B5AC37FB3BCA38CAB8"> : tensor<16xf16>]} {
  %0 = "ane.sin"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @sin.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x5FF0F43FAE9A23C0E3DE4A4068AF5240E2EA63C0068B20C07F8A1B40"> : tensor<7xf32>], expected = [dense<"0x2C1B713F0F6C0DBF4B7CE7BC796419BE5098D03E8E7617BF641D273F"> : tensor<7xf32>]} {
  %0 = "ane.sin"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @sin.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x2A701BC0581E0940720D1DC0F68075C02E13473FA0604240CE335C409D1094BE254C3740D3FD00407146D3BF0DB382BF40DF3DC05D822FC0B77B04C0"> : tensor<3x5xf32>], expected = [dense<"0x206D27BF4E4B573F0E7D22BF45D2233FDF9B333FD383D53DDDD996BE7D0292BE4D4C8C3E121A673F7E2F7FBF14495ABF812032BE9A08C7BEA7C060BF"> : tensor<3x5xf32>]} {
  %0 = "ane.sin"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @sin.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xC656D53EAC3B5FBE1A624AC0E908BC3F8214903FE7236B4032B62A3FDAA32BC0683E69406E5AF1BFD1C650C0EC1653C0FFD02CC0D9C87E3F4F3A2E401B203C40F821FEBE9CAE30C0"> : tensor<2x1x9xf32>], expected = [dense<"0x1038CF3E18785DBE9C1CA93CE2AC7E3FAF0C673F67F601BF8B561E3FEC2BE3BED6BDF6BEF16B73BFDB45F63D3EC91F3E2FB3DABEE8C1563F3F70D03EE3934D3E56D3F3BE1E5BBEBE"> : tensor<2x1x9xf32>]} {
  %0 = "ane.sin"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sin.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000C07F0000C07F0000C07FA46A573FA46A57BF40B2793F40B279BF59D9803359D980B38C49213F4477F53ED55B7F3F7835193F783519BF"> : tensor<16xf32>]} {
  %0 = "ane.sin"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @sinh.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x80BF543FC6C3C5C0C1C354412642"> : tensor<7xf16>], expected = [dense<"0x5EC2164217CE62C508CE24476649"> : tensor<7xf16>]} {
  %0 = "ane.sinh"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @sinh.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x28BA67C08A3BD9C3C23FC7C33EC271BCB03F86C2FD3D723C22C21C3C16B2"> : tensor<3x5xf16>], expected = [dense<"0xC8BA76C45A3C52CED0421ACEA8C969BDB04284CA3F406B3D5BC9DF3C1FB2"> : tensor<3x5xf16>]} {
  %0 = "ane.sinh"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @sinh.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x394248C33ABBB3C28143573A3FBE58BB214364C28BB8F04012C012B0164319BC17BAFC42"> : tensor<2x1x9xf16>], expected = [dense<"0x9A49C3CC20BC1DCB534D063B8EC036BC694C18CACBB8DD4586C315B0514CDABCB2BA1A4C"> : tensor<2x1x9xf16>]} {
  %0 = "ane.sinh"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @sinh.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x2EC325401A3D0341C840F13F34BC13C24BB8B3C342383241773984414FBA8BBEE443FA4049411C43253E6AB4FAC29B3F"> : tensor<1x4x1x6xf16>], expected = [dense<"0x86CCD1439A3E16466A45254305BD33C981B8DFCD7638AE46E639DA47FCBAF0C0764EFB45FD465E4C6E4078B416CC8C42"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.sinh"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @sinh.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x3DBA6643564326BC6D3FF032D0BFBE1DE6404EBD6341B3411CC229C17D431643"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xE4BA0D4DE54CEFBC3F42FE32E9C2BE1DBF4501BF5B474E484BC990C6484D514C"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.sinh"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @sinh.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xC443"> : tensor<f16>], expected = [dense<"0x114E"> : tensor<f16>]} {
  %0 = "ane.sinh"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sinh.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007C00FC007EB33CB3BC007C00FC01000180007C2B3842400D460DC6"> : tensor<16xf16>]} {
  %0 = "ane.sinh"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @sinh.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xDBD221C0BCD00CC0C45A7E40FA2AFD3FADABEABEBA6C8A3F056084BF"> : tensor<7xf32>], expected = [dense<"0x0A47C7C098A98EC02BC6D44113D962404CF9F2BE6407A73F1B449DBF"> : tensor<7xf32>]} {
  %0 = "ane.sinh"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @sinh.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x8EBBD8BF1EEC3F40AB6513C098DE4F402D876F3FF128F5BF5642A4BFD624ADBE4F07C9BFB6736AC0096FC23FF459AFBFE969E1BFC191FB3E485928C0"> : tensor<3x5xf32>], expected = [dense<"0x051928C034172041E47A9EC076974D410A058A3F4D8954C02434D5BF8376B0BEC33D13C0C9DB9BC148290B40E094EBBF55B134C045E8023F66EDDCC0"> : tensor<3x5xf32>]} {
  %0 = "ane.sinh"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @sinh.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xAB19AF3E886366402CEAADBE23E8A1BFAC8C60408D1016C0C6B978C0AC9E3C4049A64540557D56BF083ACABF62BF513FB7CFE5BD4CC136C0344196BF586784BF7EAA813F2B7272C0"> : tensor<2x1x9xf32>], expected = [dense<"0x9688B23E0C4292414A47B1BE5AABD0BFF87B8541C15BA5C0B2D8C2C17DFF174119262F41F47A70BF23C014C0DD036A3F424BE6BD8A9C0AC11B38BBBFB64F9DBF6302993FB39EB0C1"> : tensor<2x1x9xf32>]} {
  %0 = "ane.sinh"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sinh.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000807F000080FF0000C07FFE6C963FFE6C96BF0000807F000080FF59D9803359D980B30000807F8066053F1D460840469BC140469BC1C0"> : tensor<16xf32>]} {
  %0 = "ane.sinh"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @softplus.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x6AC29B43DDB9E6B917C1C33E5CBE"> : tensor<7xf16>], expected = [dense<"0x1429A64347364136D62C703FF131"> : tensor<7xf16>]} {
  %0 = "ane.softplus"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @softplus.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x2FC39EBCEF4152BA8EB54EB6E04341C34F40F74103C0BCB9B3C337B8DAC3"> : tensor<3x5xf16>], expected = [dense<"0xF52663340942FD3547382038EA43B826874010420A305D3664256D370025"> : tensor<3x5xf16>]} {
  %0 = "ane.softplus"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @softplus.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x533409432D2D32C1D63CA0A7F33EB8C047B86740623B913AB1AEE54081C019418DAEAE41"> : tensor<2x1x9xf16>], expected = [dense<"0xB33A1843E039982CE13D6D39993FC72D61379D40083DBE3C23390F41672E40412539CB41"> : tensor<2x1x9xf16>]} {
  %0 = "ane.softplus"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @softplus.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x0EAEB0BE1540CD413AC185B72DBA603C6AC3393ED5C33B41FB3D81C32C41E9BD10C3C13C762EC73F303F924361BF5D41"> : tensor<1x4x1x6xf16>], expected = [dense<"0x2D3983315440E841872CC5371436883D3526FD3E0D255F41CA3EF025514194326327D13DF6392840CD3F9D43B2307F41"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.softplus"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @softplus.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x42BE7CB89540A5C30A3213BD3F42333D483C18983934E54392BD6440F2BEC6BA"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x14323A37C6408A25563AEE3355422A3E763D8A39AC3AEF431A339A403131B635"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.softplus"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @softplus.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x9EC3"> : tensor<f16>], expected = [dense<"0x9E25"> : tensor<f16>]} {
  %0 = "ane.softplus"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @softplus.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x8C398C39007C0000007E413D0335FF7B00008C398C390068CB3BCE3E28410D2D"> : tensor<16xf16>]} {
  %0 = "ane.softplus"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @softplus.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xE8FF0C3F43AC49BF918857407D92734070AF59C0200F47403D5B3F40"> : tensor<7xf32>], expected = [dense<"0x2FC4803F60F3BF3EC8B35940E4FA74400A4A063DD5D94940257F4240"> : tensor<7xf32>]} {
  %0 = "ane.softplus"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @softplus.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xEDF18D3F807315401E95FCBFF9EC234060C92A3FD5A20440F4CFFD3F97A02B3E67E31340ED89E63F04537740D10220C080D15FC04BE01C401E9820C0"> : tensor<3x5xf32>], expected = [dense<"0x5F70B23F3C5D1B409A45053E64AF28408F698A3F61390C403229074006CC473FD7F01940A919FA3F1CA778401B8AA13DDB65F43CE02A22404321A03D"> : tensor<3x5xf32>]} {
  %0 = "ane.softplus"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @softplus.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xDD686A40BCD8A5BF65DCBEBF2C453B40411C1AC0B2F47040F837EDBF975314C07457754027087B40BD4898BE3402674055725040B5FFBA3E0F876E400B2B7BBFC88844BF3F4D5F40"> : tensor<2x1x9xf32>], expected = [dense<"0x0B086C400DBE773E67EA4F3EB89C3E40AF7CB03DF86B7240FB15153E1C6BC03D22B676404A497C40F5310E3FBEB7684059DD5240C570643FAC0C7040C701A33E9F2FC33EF2396140"> : tensor<2x1x9xf32>]} {
  %0 = "ane.softplus"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @softplus.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x1872313F1872313F0000807F000000000000C07FF518A83FD663A03E00E07F47000000001872313F1772313F001000451C5D793FE9C7D93F880C2540F190A13D"> : tensor<16xf32>]} {
  %0 = "ane.softplus"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @softplus_parametric.0 on ane opset ios15 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xB4B956B2FA3DBBC0B1BE10304EC02D2A3C3412C21A3E9E40FD2BF2B810BD683D1C4045409A3F59372BBDFB41D64050C3"> : tensor<2x3x4xf16>], expected = [dense<"0x2D37AC38DE3C9231E7306A3BB02DF13AE337DB2FFF39843B4E398B374F359D3C16424C42AE41D33C49347B3CBD3BD92D"> : tensor<2x3x4xf16>]} {
  %alpha = ane.const dense<"0x6D3BCE3C2A39"> : tensor<3xf16>
  %beta = ane.const dense<"0x5739C53C1F38"> : tensor<3xf16>
  %0 = "ane.softplus_parametric"(%x, %alpha, %beta) : (tensor<2x3x4xf16>, tensor<3xf16>, tensor<3xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @softplus_parametric.1 on ane opset ios16 (%x: tensor<1x4x2x3xf16>) -> (tensor<1x4x2x3xf16>)
    attributes {inputs = [dense<"0xC4C21DC23B4135B8A4C095C04E40B2C1BF40C3430A3EF9BF1443CBC1BC4340341038BCB67DC1CDBF693580354641C634"> : tensor<1x4x2x3xf16>], expected = [dense<"0x9D28172950312D2D532A612A383C90365F3C7E3D953BD9378F44C826FA44263B583C94377D2B592DAC32AF32B9369432"> : tensor<1x4x2x3xf16>]} {
  %alpha = ane.const dense<"0x45302F3C173C4234"> : tensor<4xf16>
  %beta = ane.const dense<"0x89351F34073D1738"> : tensor<4xf16>
  %0 = "ane.softplus_parametric"(%x, %alpha, %beta) : (tensor<1x4x2x3xf16>, tensor<4xf16>, tensor<4xf16>) -> (tensor<1x4x2x3xf16>)
  ane.return %0 : tensor<1x4x2x3xf16>
}

ane.program @softplus_parametric.2 on ane opset ios17 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0xB6400A402AB6B3407ABFA93D833D133CDABECC418A420F42"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0xC64421443739C344502E0A42143D1F3C9D2DDA4074411041"> : tensor<1x2x2x1x3xf16>]} {
  %alpha = ane.const dense<"0xB13DA139"> : tensor<2xf16>
  %beta = ane.const dense<"0xA33DB73C"> : tensor<2xf16>
  %0 = "ane.softplus_parametric"(%x, %alpha, %beta) : (tensor<1x2x2x1x3xf16>, tensor<2xf16>, tensor<2xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @softplus_parametric.3 on ane opset ios18 (%x: tensor<1x1x5xf16>) -> (tensor<1x1x5xf16>)
    attributes {inputs = [dense<"0x783E2B3BDD3F5DC1B841"> : tensor<1x1x5xf16>], expected = [dense<"0xEE3F463DAC407F299642"> : tensor<1x1x5xf16>]} {
  %alpha = ane.const dense<"0xDD3B"> : tensor<1xf16>
  %beta = ane.const dense<"0xA33C"> : tensor<1xf16>
  %0 = "ane.softplus_parametric"(%x, %alpha, %beta) : (tensor<1x1x5xf16>, tensor<1xf16>, tensor<1xf16>) -> (tensor<1x1x5xf16>)
  ane.return %0 : tensor<1x1x5xf16>
}

ane.program @softplus_parametric.4 on ane opset ios17 (%x: tensor<2x5x1x2xf16>) -> (tensor<2x5x1x2xf16>)
    attributes {inputs = [dense<"0x6D41C7373DC29CBF45BCB6BED83CAFBA222F9BBAA3BE7CC0EE425B43173FA8C197BD9C41CB358740"> : tensor<2x5x1x2xf16>], expected = [dense<"0x9A41093C8822E22A6D307E2C4C3D5534C73815357632C02FC7401141283DAB24EC3056418F39CC3E"> : tensor<2x5x1x2xf16>]} {
  %alpha = ane.const dense<"0x1B18883F09FF103FF51C123F8ABB533F0CC64D3F"> : tensor<5xf32>
  %beta = ane.const dense<"0x617B713FD9349B3F84249B3F8F68913F8287603F"> : tensor<5xf32>
  %0 = "ane.softplus_parametric"(%x, %alpha, %beta) : (tensor<2x5x1x2xf16>, tensor<5xf32>, tensor<5xf32>) -> (tensor<2x5x1x2xf16>)
  ane.return %0 : tensor<2x5x1x2xf16>
}

ane.program @softplus_parametric.5 on ane opset ios15 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x401C82BF0E6534C0752A69C056E976C0950A4CBF13BA61403470913F37AD3240A95EF23F8E522BBE124923C098738C3D368F7FC0FCA298BF82AD28C0ED36833F59A9D4BFDC1403C0C065A5BF1786524099DF6FC0EA50D73FFAB890BF9F607F40"> : tensor<2x3x4xf32>], expected = [dense<"0x4C97EB3D16A3BC3CE72B2D3C01200D3C95100A3FDAEB863FB9223E3F1D9F733F84AF07405AF8DC3E5A118F3CFA600E3FAB16F83BF85ECB3DADC2DF3C1D9BF13E39E9EC3E9CCCDC3EFC1DFD3E219B823F739C473B3ABCF33F3D38053E30008C40"> : tensor<2x3x4xf32>]} {
  %alpha = ane.const dense<"0xB808B93EA529643F7A2E3F3F"> : tensor<3xf32>
  %beta = ane.const dense<"0x9327773FF91F6D3E01D5BB3F"> : tensor<3xf32>
  %0 = "ane.softplus_parametric"(%x, %alpha, %beta) : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @softplus_parametric.6 on ane opset ios16 (%x: tensor<1x4x2x3xf32>) -> (tensor<1x4x2x3xf32>)
    attributes {inputs = [dense<"0xFF1B58C02B5728404D0393BF473E45C060733EC09D59E13F9BC9863FA3B8104035F9BABE819248C0F2B05E402EAE30BF0C405D400D8FC83F49953FBF9FE1583F79E80C4038AACBBEC67F6ABFEF13A9BF505C853FBFB6E03FDD5D72C02F845740"> : tensor<1x4x2x3xf32>], expected = [dense<"0xE0490E3D18476C3E0063A03DD44E1F3D56DD253DFC5C3F3EBEA68B3FCEDDEA3F5455F13EF79D583DBA582C40545DC03E1C87B840104B2E4094A4AB3E4F81DA3F26B46D400A5B033FC37CAB3E42696B3E6A80B93F79BE05405927993C41E16F40"> : tensor<1x4x2x3xf32>]} {
  %alpha = ane.const dense<"0x3E00283E3F645D3F8C3E933F886F853F"> : tensor<4xf32>
  %beta = ane.const dense<"0x0C0DDB3EC2C0613F985BB93FC29B873F"> : tensor<4xf32>
  %0 = "ane.softplus_parametric"(%x, %alpha, %beta) : (tensor<1x4x2x3xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<1x4x2x3xf32>)
  ane.return %0 : tensor<1x4x2x3xf32>
}

ane.program @softplus_parametric.7 on ane opset ios17 (%x: tensor<1x2x2x1x3xf32>) -> (tensor<1x2x2x1x3xf32>)
    attributes {inputs = [dense<"0xB2949FBFA2E0BA3D20D17B4003FBA9BF8DFAF8BF0A5B233F80FE29C0AFDEC43F79D1A53D4256AF3DEBD91BBFF88043BD"> : tensor<1x2x2x1x3xf32>], expected = [dense<"0xE761C03DDDAA7F3E9CC99D3F9B37B43D7806583D0F8BB23EEB18763CB807863F30A9BB3EF376BC3E810F3B3EC252A63E"> : tensor<1x2x2x1x3xf32>]} {
  %alpha = ane.const dense<"0xB6B9AD3E7512FB3E"> : tensor<2xf32>
  %beta = ane.const dense<"0x26A26A3FEA3CA73F"> : tensor<2xf32>
  %0 = "ane.softplus_parametric"(%x, %alpha, %beta) : (tensor<1x2x2x1x3xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<1x2x2x1x3xf32>)
  ane.return %0 : tensor<1x2x2x1x3xf32>
}

ane.program @softplus_parametric.8 on ane opset ios18 (%x: tensor<1x1x5xf32>) -> (tensor<1x1x5xf32>)
    attributes {inputs = [dense<"0x859A4CBF09EB5CC0DB69C7BF1E3C18408E35DCBF"> : tensor<1x1x5xf32>], expected = [dense<"0xF014AD3E7EB9683C14E5123EE48151405187F23D"> : tensor<1x1x5xf32>]} {
  %alpha = ane.const dense<"0x604B8A3F"> : tensor<1xf32>
  %beta = ane.const dense<"0x9060A03F"> : tensor<1xf32>
  %0 = "ane.softplus_parametric"(%x, %alpha, %beta) : (tensor<1x1x5xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x1x5xf32>)
  ane.return %0 : tensor<1x1x5xf32>
}

ane.program @softplus_parametric.9 on ane opset ios17 (%x: tensor<2x5x1x2xf32>) -> (tensor<2x5x1x2xf32>)
    attributes {inputs = [dense<"0x08419EBFD737A23F1EB9374014896BC0C01C39404B64913FE4D977BE8D7482BFC8A37140EEB28FBF1EAD50C0395EB83E63F62240C3A96840CEE5F9BF08E173409FF8F9BF62AC003EC8F47F40CB00D2BF"> : tensor<2x5x1x2xf32>], expected = [dense<"0x65C3103F890BCB3FB107C04080B00E3CB8E33F40D23EC83F2B9D383F542F903EB5660E40B5EB673E3D1E4F3E6023913F94E9AA409C64F2409D697E3EF54276406F67A33D0AE4873F916D1640A8451E3E"> : tensor<2x5x1x2xf32>]} {
  %alpha = ane.const dense<"0xA83DF63D123D653D8639"> : tensor<5xf16>
  %beta = ane.const dense<"0x9838963D453ABB3DBE3A"> : tensor<5xf16>
  %0 = "ane.softplus_parametric"(%x, %alpha, %beta) : (tensor<2x5x1x2xf32>, tensor<5xf16>, tensor<5xf16>) -> (tensor<2x5x1x2xf32>)
  ane.return %0 : tensor<2x5x1x2xf32>
}

ane.program @softsign.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x46406737332FD7B1A643224076BF"> : tensor<7xf16>], expected = [dense<"0x73391035792EF0B0573A643935B9"> : tensor<7xf16>]} {
  %0 = "ane.softsign"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @softsign.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x213B5930F23AE53EABC32643DC40693C86BCC9BE1E43F240A8C106C0C7C1"> : tensor<3x5xf16>], expected = [dense<"0x8A37A82F6F37103958BA403AAB3932383FB808B93F3AB239E9B958B9F1B9"> : tensor<3x5xf16>]} {
  %0 = "ane.softsign"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @softsign.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x47433B4021415CBDC33F77B8D6385741753B4F32CB31D83E43BF2CC02AC21EBCC2BF7EBD"> : tensor<2x1x9xf16>], expected = [dense<"0x463A6F39C13995B84839BBB50736D239B8374531E8300D3929B968B90ABA0FB847B9A1B8"> : tensor<2x1x9xf16>]} {
  %0 = "ane.softsign"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @softsign.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x87361ABE6CB8D242AF4038C370C3BAC31340C53CB0BCEDC092426EC3103E4D4398C2784318BA033A14BE05B7F8BC26C2"> : tensor<1x4x1x6xf16>], expected = [dense<"0xA334D5B8B2B5303A9B3944BA4EBA5BBA5E395A3851B8B1B9223A4EBAD238483A23BA4F3AEBB6DD36D3B8E1B46FB809BA"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.softsign"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @softsign.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x4C3F95C1B6B901400B388E38E4366FC39EC002C1AC3D5EBD9F3FB9BF9140C8BE"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x2B39E4B9AAB656395F35CE35D1344EBA95B9B8B9B13895B83F3945B9903908B9"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.softsign"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @softsign.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x6F42"> : tensor<f16>], expected = [dense<"0x1A3A"> : tensor<f16>]} {
  %0 = "ane.softsign"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @softsign.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080003C00BC007E003800B8003C00BC01000180FF3B5535CD38B739B7B9"> : tensor<16xf16>]} {
  %0 = "ane.softsign"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @softsign.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xB7B8ABBFAFA14C4002429E3FEF547BC097FD2B40094329BFE73DEEBF"> : tensor<7xf32>], expected = [dense<"0xFFAB12BF6802433F9F870D3FC20A4CBFD1923A3F03C9CBBE708726BF"> : tensor<7xf32>]} {
  %0 = "ane.softsign"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @softsign.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xCFB6DF3F68F277C04FED733F133835C0D8F0883EF811BF3F2770FA3F7BEBD53F8BE45140C6FD3140BEFE57C04B65564089CEA3BE302B4F4096A930C0"> : tensor<3x5xf32>], expected = [dense<"0x5BD5223F6E7A4BBF56D1F93EAF2F3DBF2816583E354D193F9B69293F282A203F542E443F8B4B3C3F147C45BF0526453F4C3478BE7E94433FD7EB3BBF"> : tensor<3x5xf32>]} {
  %0 = "ane.softsign"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @softsign.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0xD2690640F7C8F53F2F2B783F4255573DAE295EC0CAA62B408C6F6EC0456BBFBF4DDB08407F5748407C2E65C0FB5E543F4155BB3FD84080BFD91502408FF2B1BFC9CB33BF7CC623C0"> : tensor<2x1x9xf32>], expected = [dense<"0xC76C2D3FAB55283F0506FC3EFB934C3DF2BE46BF3E793A3F96D349BFEB6919BFEC6D2E3F0705423FD61D48BF4A27E83E9F15183F642000BF62952B3F8BE514BF463CD3BEC91138BF"> : tensor<2x1x9xf32>]} {
  %0 = "ane.softsign"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @softsign.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000803F000080BF0000C07F0000003F000000BF00FF7F3F00FF7FBF58D9803358D980B308E07F3FABAAAA3E9A99193F6EDB363F6EDB36BF"> : tensor<16xf32>]} {
  %0 = "ane.softsign"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @sqrt.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x2C46C33C8B4306440745203B2926"> : tensor<7xf16>], expected = [dense<"0xF8405D3CC53F03407C408D3BF730"> : tensor<7xf16>]} {
  %0 = "ane.sqrt"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @sqrt.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x12374540AB459C45653E68413146B5428846FB3AFA448447CE471E3F2440"> : tensor<3x5xf16>], expected = [dense<"0x5139D83DC340BD400F3D943EFA40533F1C41793B76407C419641563DC13D"> : tensor<3x5xf16>]} {
  %0 = "ane.sqrt"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @sqrt.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xE1415D47AB40DA47E730733CB5468C460D3E5641CE4746474144FA46A030FF4510435A3D"> : tensor<2x1x9xf16>], expected = [dense<"0xDC3E6D411C3E9B414336383C2E411E41EB3C893E96416541204048411536E640843FA03C"> : tensor<2x1x9xf16>]} {
  %0 = "ane.sqrt"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @sqrt.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x3A44BD3E51475A40F545353AE33FC441F04050435047243504459045EA40B83C6144E03E9247A340EC451E4788449E41"> : tensor<1x4x1x6xf16>], expected = [dense<"0x1D40313D6941E63DE2400C3B9E3DCB3E493EA63F694189387B40B840453E583C2F403E3D8141173EDE4056414240B43E"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.sqrt"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @sqrt.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x163CC33A5C476B441042F7462241AE46CE3A4E450046E1384A3A03460534A546"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x0B3C5B3B6D413440F73E4741683E2B41613B9B40E6403F3A183BE74002382841"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.sqrt"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @sqrt.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x1F43"> : tensor<f16>], expected = [dense<"0x8C3F"> : tensor<f16>]} {
  %0 = "ane.sqrt"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sqrt.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007C007E007E003C007EFF5B007E000C007EA851A839E63C533E007E"> : tensor<16xf16>]} {
  %0 = "ane.sqrt"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @sqrt.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x677F6E401D59C63D65AAEE40DB550C40D367D64083B18A40B676C340"> : tensor<7xf32>], expected = [dense<"0x0B18F73F7F569F3E85C82E408A8ABD3F7CA925404E3D0540D22C1E40"> : tensor<7xf32>]} {
  %0 = "ane.sqrt"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @sqrt.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x38F7793F18B46A40DF14CE40BC81873F1584AC408694F93F88D47F3FB41DD340A821DE40D3F2A73FE37DBB3EA9A4214093EB4A402B2A2D40B750CF40"> : tensor<3x5xf32>], expected = [dense<"0x01F77C3FDE1EF53F166A22402EB3833FAB99144034BCB23F43EA7F3FE4622440D09E2840B69E923F7AEA1A3F206CCB3F8CEBE33F1C8CD23F5CE62240"> : tensor<3x5xf32>]} {
  %0 = "ane.sqrt"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @sqrt.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x22DA7440A085A740F5FF633FEA9C2E40BD4C89402286693E2152ED40CBB9EF40A8F90740BE6F0640BB69E5409E9ED640F84BAB401A8D7E403E20AC40843DA34057EE9840B528BF40"> : tensor<2x1x9xf32>], expected = [dense<"0x2F5DFA3F036F12403998713F086DD33F80910440FC80F43E494A2E40CA2B2F40CE92BA3FCA83B93F9F5C2B40A5BE2540021314404A46FF3FA56E1440D98C10404BE90B40736C1C40"> : tensor<2x1x9xf32>]} {
  %0 = "ane.sqrt"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @sqrt.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000807F0000C07F0000C07F0000803F0000C07FFFEF7F430000C07F7F6C80390000C07F43103542F304353F71C49C3FC262CA3F0000C07F"> : tensor<16xf32>]} {
  %0 = "ane.sqrt"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @square.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x07C26237D4437DC0444153B33A42"> : tensor<7xf16>], expected = [dense<"0x8B48D032A94B0945EF46B52AD948"> : tensor<7xf16>]} {
  %0 = "ane.square"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @square.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x54C3CEBD9C405EBC90B914BF70BF6DC3903A1E3F7D40CCC18831AB3D3243"> : tensor<3x5xf16>], expected = [dense<"0xB64A36405045C53CBC374342EA42E54A6239554209453348A6270440794A"> : tensor<3x5xf16>]} {
  %0 = "ane.square"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @square.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x17BCB3B78043C0411BC06740B63C253C9439CFACD940F042B9C14D3702C3F63AD3BD773D"> : tensor<2x1x9xf16>], expected = [dense<"0x2F3C6933084B22483744D8448C3D4B3CC737C81DE045044A1848AA32244A0F3A3D40773F"> : tensor<2x1x9xf16>]} {
  %0 = "ane.square"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @square.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x23C3832C3A3E2FC0D343253D02BEF8C3CE434225693CEC3D43BCE54107C286B9413594404BB68E429D419CB707431D40"> : tensor<1x4x1x6xf16>], expected = [dense<"0x5E4A171DD9406044A74B9E3E8340F04B9D4BE90EDD3C62408A3C58488B48A137E72E3D45F3305F49E1473D332C4A3B44"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.square"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @square.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x284136B5E0BC27C0F4C08C40BEBB2EBC8A29F93489C16FC3F2C00237BB40E6BD"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xA646CA2EF13D4F4422462B457E3B5E3CAC172F2EA947E84A1D46243298455940"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.square"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @square.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x96C1"> : tensor<f16>], expected = [dense<"0xCD47"> : tensor<f16>]} {
  %0 = "ane.square"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @square.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000000007C007C007E003C003C007C007C00000000007C0034804040464046"> : tensor<16xf16>]} {
  %0 = "ane.square"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @square.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x7DC0F53F131B153F0F0D213F4D54C3BFCCDA0FBFCAC4C53F9C40FB3F"> : tensor<7xf32>], expected = [dense<"0x00EA6B400EB1AD3EDBA2CA3E8909154056ACA13E76C81840C2977640"> : tensor<7xf32>]} {
  %0 = "ane.square"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @square.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x6506A7BFF3EC9E3CA4F27E40444800BF413975BFFC2612C060FD0940B9E75F4012490440721D10C09311F53F8173E8BF06EA0CBF3E227DBFF26B2DC0"> : tensor<3x5xf32>], expected = [dense<"0xB0F2D93FAF52C53963E67D41B190803EA3E66A3FFBE0A64057C2944086D54341DFB688404742A240A59A6A408E11534099219B3EB34C7A3F25F6EA40"> : tensor<3x5xf32>]} {
  %0 = "ane.square"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @square.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x459D74C0C88FBEBF5CA11AC0D2B0BEBF93851240562375401E4D7FC0C790FABFF0AF724071747A3F7A8EE83E227AFB3E390F4F4038CF793F778A0DC0FF2E263FD07F0BC03741E5BF"> : tensor<2x1x9xf32>], expected = [dense<"0x2CBC6941BED90D4011CDBA40F20A0E4043B9A740A7BC6A41B99A7E41173F75401B116641A207753F8C42533EB908773E9F792741C3C4733FA4839C40F7C1D73E17089840BD4D4D40"> : tensor<2x1x9xf32>]} {
  %0 = "ane.square"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @square.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000000000807F0000807F0000C07F0000803F0000803F04C07F4F04C07F4F23B4812723B481270220804A0000803E000010400000C8400000C840"> : tensor<16xf32>]} {
  %0 = "ane.square"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @square.11 on ane opset ios15 (%x: tensor<1x4x1x6xi32>) -> (tensor<1x4x1x6xi32>)
    attributes {inputs = [dense<"0xF1FFFFFF07000000EEFFFFFFFBFFFFFF0A0000000500000010000000F4FFFFFFF3FFFFFF0F0000000F00000003000000FFFFFFFF140000000700000006000000EDFFFFFFF2FFFFFF0400000011000000F8FFFFFF0A000000F9FFFFFF08000000"> : tensor<1x4x1x6xi32>], expected = [dense<"0xE100000031000000440100001900000064000000190000000001000090000000A9000000E1000000E1000000090000000100000090010000310000002400000069010000C4000000100000002101000040000000640000003100000040000000"> : tensor<1x4x1x6xi32>]} {
  %0 = "ane.square"(%x) : (tensor<1x4x1x6xi32>) -> (tensor<1x4x1x6xi32>)
  ane.return %0 : tensor<1x4x1x6xi32>
}

ane.program @square.12 on ane opset ios16 (%x: tensor<1x2x2x1x4xi32>) -> (tensor<1x2x2x1x4xi32>)
    attributes {inputs = [dense<"0x04000000FDFFFFFF070000000C000000F9FFFFFF0500000014000000000000001000000013000000F1FFFFFFECFFFFFF06000000FAFFFFFF0200000012000000"> : tensor<1x2x2x1x4xi32>], expected = [dense<"0x10000000090000003100000090000000310000001900000090010000000000000001000069010000E10000009001000024000000240000000400000044010000"> : tensor<1x2x2x1x4xi32>]} {
  %0 = "ane.square"(%x) : (tensor<1x2x2x1x4xi32>) -> (tensor<1x2x2x1x4xi32>)
  ane.return %0 : tensor<1x2x2x1x4xi32>
}

ane.program @square.13 on ane opset ios17 (%x: tensor<i32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x12000000"> : tensor<i32>], expected = [dense<"0x44010000"> : tensor<i32>]} {
  %0 = "ane.square"(%x) : (tensor<i32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @sub.0 on ane opset ios15 (%x: tensor<2x3x4xf16>, %y: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x1D4305C06942C63AD8C07B3EC83A80438EC0D1B8FF43AEBC85BD57C1EFC3D843DD37DCBCEF437CAEF14005BED53DB9C3"> : tensor<2x3x4xf16>, dense<"0x6040C9396F3A2FC176BE29BD763C77BC56437B43B54043BE6B41883B8CC0F3BF3A3D23BAB8401A4266C237C1C842CA3F"> : tensor<2x3x4xf16>], expected = [dense<"0x7A3D77C1CD40E04274BAD24148B4DE44F2C558C4943E543617C439C3C6BEE94586BA2AB76E3E4EC2AC45693CBBBFCFC5"> : tensor<2x3x4xf16>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @sub.1 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0x7A4057BD2A43EC30F9408E43BB3DEC43F641F4B6"> : tensor<2x5xf16>], expected = [dense<"0xB0B070C3CA3C76C0802E923D9EBB4E3EC438A4C1"> : tensor<2x5xf16>]} {
  %y = ane.const dense<"0xC540"> : tensor<f16>
  %0 = "ane.sub"(%x, %y) : (tensor<2x5xf16>, tensor<f16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @sub.2 on ane opset ios17 (%y: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0xC33BA03D7543AFC2A3C0"> : tensor<5xf16>], expected = [dense<"0xB02A24B66AC15D44AE42"> : tensor<5xf16>]} {
  %x = ane.const dense<"0x173C"> : tensor<f16>
  %0 = "ane.sub"(%x, %y) : (tensor<f16>, tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @sub.3 on ane opset ios18 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x5DAF263978C3F3C1833E374196BA8140DB3DB0C3963DEDC305BEC4BCF3B4EE40283A623057C2E8C358C1BB3F71BB26BD"> : tensor<2x3x4xf16>, dense<"0xA3C09C3F214255C3"> : tensor<4xf16>], expected = [dense<"0x684009BDCCC68839E443A439C6C3EB459043BFC5ACBEC0B4823A30C2BFC222462D4210BF3CC698B4A8B5C027FDC3C240"> : tensor<2x3x4xf16>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @sub.4 on ane opset ios15 (%x: tensor<1x3x1xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x6239233CF4C1"> : tensor<1x3x1xf16>], expected = [dense<"0x263CFAC1BA427E35983D42C17443A33939C1A4C690B49DC2B03DA6C2D8BBC831223FEEC1F4B8563874C0FAC6A1C4F0C2"> : tensor<2x3x4xf16>]} {
  %y = ane.const dense<"0xD6B5534362C14635FEB9FF439D3EE037"> : tensor<2x1x4xf16>
  %0 = "ane.sub"(%x, %y) : (tensor<1x3x1xf16>, tensor<2x1x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @sub.5 on ane opset ios16 (%y: tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x5BC398C3E2B914C1"> : tensor<1x4x1x1xf16>], expected = [dense<"0x2E47C240E43FBC40704772474438C2466F45DE40163C40319D445CC0444181BEDAB99A43F0BAE245064488BB52415EBD"> : tensor<1x4x1x6xf16>]} {
  %x = ane.const dense<"0x024331BDD2BE3FBD86438A4387C2ED418B3E73BD8DC144C3C243D5C1973FB9C0DEBD2142D0C2AF42EF3DF6C2B22FC3C3"> : tensor<1x4x1x6xf16>
  %0 = "ane.sub"(%x, %y) : (tensor<1x4x1x6xf16>, tensor<1x4x1x1xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @sub.6 on ane opset ios17 (%x: tensor<3xf16>, %y: tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
    attributes {inputs = [dense<"0xF94191BECEB9"> : tensor<3xf16>, dense<"0x5E42B43D93B7503C26C3F6C0"> : tensor<2x1x3xf16>], expected = [dense<"0x50B222C209B4A23FBB3F053F"> : tensor<2x1x3xf16>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<3xf16>, tensor<2x1x3xf16>) -> (tensor<2x1x3xf16>)
  ane.return %0 : tensor<2x1x3xf16>
}

ane.program @sub.7 on ane opset ios18 (%x: tensor<1x2x2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
    attributes {inputs = [dense<"0xCF43AD384BBFDCC111C213367AB4F7C0ED38ABBB66B96FBC"> : tensor<1x2x2x1x3xf16>], expected = [dense<"0xDE477FC03C3584BEA7BCA6B85D4350C588417A35C83C23C0"> : tensor<1x2x2x1x3xf16>]} {
  %y = ane.const dense<"0xECC3AA414DC034BD7BBFAF3B"> : tensor<2x1x3xf16>
  %0 = "ane.sub"(%x, %y) : (tensor<1x2x2x1x3xf16>, tensor<2x1x3xf16>) -> (tensor<1x2x2x1x3xf16>)
  ane.return %0 : tensor<1x2x2x1x3xf16>
}

ane.program @sub.8 on ane opset ios15 (%y: tensor<1xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0xA13F"> : tensor<1xf16>], expected = [dense<"0xE4C4DAC3DCC374C5B02D2ABF"> : tensor<6xf16>]} {
  %x = ane.const dense<"0xF8C109C00BC017C3FC3F702F"> : tensor<6xf16>
  %0 = "ane.sub"(%x, %y) : (tensor<6xf16>, tensor<1xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @sub.9 on ane opset ios16 (%x: tensor<1x1xf16>, %y: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0xCB3F"> : tensor<1x1xf16>, dense<"0x4CBCFF40503CB03F3C3C6AB9"> : tensor<2x3xf16>], expected = [dense<"0x0C4266B8F63AC0261E3B4041"> : tensor<2x3xf16>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<1x1xf16>, tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

// pairs of special values
ane.program @sub.10 on ane opset ios15 (%x: tensor<8x8xf16>, %y: tensor<8x8xf16>) -> (tensor<8x8xf16>)
    attributes {inputs = [dense<"0x0000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B01000000007C00FC007E003E00C0FF7B0100"> : tensor<8x8xf16>, dense<"0x00000000000000000000000000000000007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C0FF7BFF7BFF7BFF7BFF7BFF7BFF7BFF7B01000100010001000100010001000100"> : tensor<8x8xf16>], expected = [dense<"0x0000007C00FC007E003E00C0FF7B010000FC007E00FC007E00FC00FC00FC00FC007C007C007E007E007C007C007C007C007E007E007E007E007E007E007E007E00BE007C00FC007E000000C3FF7B00BE0040007C00FC007E00430000FF7B0040FFFB007C00FC007EFFFBFFFB0000FFFB0180007C00FC007E003E00C0FF7B0000"> : tensor<8x8xf16>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<8x8xf16>, tensor<8x8xf16>) -> (tensor<8x8xf16>)
  ane.return %0 : tensor<8x8xf16>
}

ane.program @sub.11 on ane opset ios15 (%x: tensor<2x3x4xf32>, %y: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x4F317CC0579C6EC0B9DD4540210309401CF9B93F13A0EF3FA0AEA03D3E8DDCBD1A655C4058DBAA3F113D72C0C17E26BC3A8A1C3F71DDC2BF84BA2A4039913AC003244340FE9880BFF8366BC0B21CDB3F289CF23FA9635A40C7EF903F5AE31940"> : tensor<2x3x4xf32>, dense<"0xA4BAE6BF76C34FC0C58716C0DB7BAC3FD86C4740AF130DC0B0FA27C0D9E848C0C13A9DBF1E793E3FA3DC243FF6FC1740C4BB25C0EB9AD7BED5880140E76DED3E5C9D5BC0F2A9AFBFA3E63DC0454F5C3FEDA0FA3EEB3072C01D49CD3EA14525C0"> : tensor<2x3x4xf32>], expected = [dense<"0xFDD308C008C7F6BEBF32AE40CE144B3F94E0D4BFDC71824025002D406F0442403D819540923D173F1DBA8DC075A318C052DE4C40B6F68CBFBCC6243FF63E58C0B060CF40D043BC3E544135BF1FEA593FEDF3B33F4A4AE640003B3B3F7E949F40"> : tensor<2x3x4xf32>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @sub.12 on ane opset ios16 (%x: tensor<f32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0x989EB63F"> : tensor<f32>], expected = [dense<"0x40FB84409772663F41C29840F36E21C0EC262640"> : tensor<5xf32>]} {
  %y = ane.const dense<"0x34A72EC099CA063F363556C03FBE7C4041AF95BF"> : tensor<5xf32>
  %0 = "ane.sub"(%x, %y) : (tensor<f32>, tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @sub.13 on ane opset ios17 (%y: tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x784DD13FCBE91D40E4A318C05C3C8CBF6A625E4059F857C0BDA7F03F79AC1A40"> : tensor<2x1x4xf32>], expected = [dense<"0xAA4225BF7327BDBFF6F9574040740540ED0D98C074AFB2C0E8443BBFF05601C064BAA13F18D1DC3EE913A9401CA27F40580C1FC035A78B4034F763BFCFACB6BFC4EBD2C0D819843E7EE49FC0CC10B1C0F07913BF24BEC8401F60823FA8BBF63E"> : tensor<2x3x4xf32>]} {
  %x = ane.const dense<"0x46587D3F1E7547C0EE833940"> : tensor<1x3x1xf32>
  %0 = "ane.sub"(%x, %y) : (tensor<1x3x1xf32>, tensor<2x1x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @sub.14 on ane opset ios18 (%x: tensor<3xf32>, %y: tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
    attributes {inputs = [dense<"0x487C21C05F7AE4BFC5157740"> : tensor<3xf32>, dense<"0xEA23BB3FDB99D5BF77F860400CDDDBBFFDDCA1BFB9C42540"> : tensor<2x1x3xf32>], expected = [dense<"0x3D0E7FC04008EEBD70EAB03E08374EBFC43A05BF18A2A23F"> : tensor<2x1x3xf32>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<3xf32>, tensor<2x1x3xf32>) -> (tensor<2x1x3xf32>)
  ane.return %0 : tensor<2x1x3xf32>
}

ane.program @sub.15 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0xE124573D2E5AEF3F50C65140DBB62940F7C88BBF0CF34140"> : tensor<6xf32>], expected = [dense<"0xE210CCBECE9CB53FA0E734402BD80C405686C5BF5C142540"> : tensor<6xf32>]} {
  %y = ane.const dense<"0x7EF5E63E"> : tensor<1xf32>
  %0 = "ane.sub"(%x, %y) : (tensor<6xf32>, tensor<1xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

// pairs of special values
ane.program @sub.16 on ane opset ios15 (%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xf32>)
    attributes {inputs = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033"> : tensor<8x8xf32>, dense<"0x00000000000000000000000000000000000000000000000000000000000000000000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4700E07F4759D9803359D9803359D9803359D9803359D9803359D9803359D9803359D98033"> : tensor<8x8xf32>], expected = [dense<"0x000000000000807F000080FF0000C07F0000C03F000000C000E07F4759D98033000080FF0000C07F000080FF0000C07F000080FF000080FF000080FF000080FF0000807F0000807F0000C07F0000C07F0000807F0000807F0000807F0000807F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C0BF0000807F000080FF0000C07F00000000000060C080DE7F47FFFFBFBF000000400000807F000080FF0000C07F000060400000000000E27F470000004000E07FC70000807F000080FF0000C07F80DE7FC700E27FC70000000000E07FC759D980B30000807F000080FF0000C07FFFFFBF3F000000C000E07F4700000000"> : tensor<8x8xf32>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<8x8xf32>, tensor<8x8xf32>) -> (tensor<8x8xf32>)
  ane.return %0 : tensor<8x8xf32>
}

ane.program @sub.17 on ane opset ios15 (%x: tensor<2x3x4xi32>, %y: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xF9FFFFFF0700000007000000FEFFFFFFEDFFFFFFF6FFFFFFFAFFFFFFFBFFFFFFF7FFFFFFFEFFFFFF0C00000013000000F8FFFFFFECFFFFFF0800000012000000ECFFFFFF0E00000014000000070000000F00000006000000F9FFFFFFF2FFFFFF"> : tensor<2x3x4xi32>, dense<"0xFEFFFFFFFFFFFFFF030000000100000000000000FDFFFFFFFFFFFFFF00000000FDFFFFFF0300000003000000FFFFFFFFFFFFFFFF01000000FFFFFFFF02000000FEFFFFFF01000000FFFFFFFF03000000FDFFFFFF010000000000000000000000"> : tensor<2x3x4xi32>], expected = [dense<"0xFBFFFFFF0800000004000000FDFFFFFFEDFFFFFFF9FFFFFFFBFFFFFFFBFFFFFFFAFFFFFFFBFFFFFF0900000014000000F9FFFFFFEBFFFFFF0900000010000000EEFFFFFF0D00000015000000040000001200000005000000F9FFFFFFF2FFFFFF"> : tensor<2x3x4xi32>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @sub.18 on ane opset ios16 (%x: tensor<i32>) -> (tensor<5xi32>)
    attributes {inputs = [dense<"0x0B000000"> : tensor<i32>], expected = [dense<"0x0B000000080000000E0000000A00000008000000"> : tensor<5xi32>]} {
  %y = ane.const dense<"0x0000000003000000FDFFFFFF0100000003000000"> : tensor<5xi32>
  %0 = "ane.sub"(%x, %y) : (tensor<i32>, tensor<5xi32>) -> (tensor<5xi32>)
  ane.return %0 : tensor<5xi32>
}

ane.program @sub.19 on ane opset ios17 (%y: tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0x0300000001000000FFFFFFFF03000000FDFFFFFF010000000000000001000000"> : tensor<2x1x4xi32>], expected = [dense<"0x080000000A0000000C00000008000000F4FFFFFFF6FFFFFFF8FFFFFFF4FFFFFFFDFFFFFFFFFFFFFF01000000FDFFFFFF0E0000000A0000000B0000000A000000FAFFFFFFF6FFFFFFF7FFFFFFF6FFFFFF03000000FFFFFFFF00000000FFFFFFFF"> : tensor<2x3x4xi32>]} {
  %x = ane.const dense<"0x0B000000F7FFFFFF00000000"> : tensor<1x3x1xi32>
  %0 = "ane.sub"(%x, %y) : (tensor<1x3x1xi32>, tensor<2x1x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @sub.20 on ane opset ios18 (%x: tensor<3xi32>, %y: tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
    attributes {inputs = [dense<"0x0E000000FAFFFFFF14000000"> : tensor<3xi32>, dense<"0x0100000002000000FDFFFFFF02000000FFFFFFFF01000000"> : tensor<2x1x3xi32>], expected = [dense<"0x0D000000F8FFFFFF170000000C000000FBFFFFFF13000000"> : tensor<2x1x3xi32>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<3xi32>, tensor<2x1x3xi32>) -> (tensor<2x1x3xi32>)
  ane.return %0 : tensor<2x1x3xi32>
}

ane.program @sub.21 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0xEEFFFFFFF1FFFFFFF9FFFFFF02000000F3FFFFFF06000000"> : tensor<6xi32>], expected = [dense<"0xF1FFFFFFF4FFFFFFFCFFFFFF05000000F6FFFFFF09000000"> : tensor<6xi32>]} {
  %y = ane.const dense<"0xFDFFFFFF"> : tensor<1xi32>
  %0 = "ane.sub"(%x, %y) : (tensor<6xi32>, tensor<1xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

// int32 wraps
ane.program @sub.22 on ane opset ios15 (%x: tensor<4xi32>, %y: tensor<4xi32>) -> (tensor<4xi32>)
    attributes {inputs = [dense<"0xFFFFFF7F00000080000001000000FFFF"> : tensor<4xi32>, dense<"0x01000000FFFFFFFF0000010001000100"> : tensor<4xi32>], expected = [dense<"0xFEFFFF7F0100008000000000FFFFFDFF"> : tensor<4xi32>]} {
  %0 = "ane.sub"(%x, %y) : (tensor<4xi32>, tensor<4xi32>) -> (tensor<4xi32>)
  ane.return %0 : tensor<4xi32>
}

ane.program @tan.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x4EB80F3CC0BB38B34A2E89B87EB0"> : tensor<7xf16>], expected = [dense<"0xC6B86F3ED2BD58B34F2E18B986B0"> : tensor<7xf16>]} {
  %0 = "ane.tan"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @tan.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x10BBC4B8E3BC9EBB0AB3403303B3FCB83335513CB02C443D09B8ABB4843D"> : tensor<3x5xf16>], expected = [dense<"0xDEBC6CB97EC19EBD28B3603320B3C0B96435783FB22CB1436BB8CEB42645"> : tensor<3x5xf16>]} {
  %0 = "ane.tan"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @tan.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x86BCEEBA64B85EB9D939363C99B9933DD83A063864B9AABA513D3AAF343B78B8913D7331"> : tensor<2x1x9xf16>], expected = [dense<"0x40C0B4BCE4B85ABA2C3B053FBCBA95459B3C673863BA66BC0E4442AF0B3D00B985458131"> : tensor<2x1x9xf16>]} {
  %0 = "ane.tan"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @tan.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xE73900B6C43443BD5EB651BC8CBC48B76F3B18B793BDB6355935323C503C543D42376A3212B7D33C3FAEFB39CDB182B6"> : tensor<1x4x1x6xf16>], expected = [dense<"0x463B4CB6E934A9C3BAB678BF50C0D4B75B3D99B795C5F7358E35F43E743F1C44CD37803292B73D4144AE6B3BDDB1E4B6"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.tan"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @tan.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xAA3C2FB97A25E83B873DF63660B96FB7CC39CF3CB43C603317BDD43C6A3D1DBD"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xAB400EBA7A25123E3B4570375DBA02B8153B2D41CC40823381C241418844A4C2"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.tan"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @tan.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x303A"> : tensor<f16>], expected = [dense<"0xD03B"> : tensor<f16>]} {
  %0 = "ane.tan"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @tan.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080007E007E007E3B3E3BBE6CC46C440100018046B55F380D4BFAB9FA39"> : tensor<16xf16>]} {
  %0 = "ane.tan"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @tan.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xEE00943F180EACBEDA8D51BEAC7C93BD7D49C1BED822873F560A5BBF"> : tensor<7xf32>], expected = [dense<"0x3F7311408FD6B2BE7C8754BE14BE93BD5706CBBED325E23FE45E93BF"> : tensor<7xf32>]} {
  %0 = "ane.tan"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @tan.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x2615F3BE04BE94BFB5FA73BFB533B9BE6BC671BF6B42713FE39C6ABF69A419BF90DA6A3CF91F2A3F767F27BE428D623F53389FBF24D7563D0AC4EE3E"> : tensor<3x5xf32>], expected = [dense<"0x579403BFDAC113C04826B4BFD2B9C1BE4FE7B0BFC627B03F1CDEA6BF76332FBFAEDE6A3C598E483F060229BEB3699C3FBDC23CC0A209573DCFDC003F"> : tensor<3x5xf32>]} {
  %0 = "ane.tan"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @tan.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x3640383F7748A7BF8D4740BE9207A03F07615DBE5D857BBE81EC0EBFE1BE5C3F68B3C43E4030053FD1911DBF3578163DF8309D3F2D3944BFAB3A623FA1311FBF69CDAE3E09CA583F"> : tensor<2x1x9xf32>], expected = [dense<"0x3368603FC6DC6CC0599242BEE3C24040C9E460BE285A80BE63E41FBF6D5E953F5EFCCE3EB1AA123F8F0735BF8B89163D715C3340518076BFE6029C3F1E7A37BF2DEDB53E7AC7903F"> : tensor<2x1x9xf32>]} {
  %0 = "ane.tan"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @tan.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000C07F0000C07F0000C07F2359C73F2359C7BF35858DC035858D4059D9803359D980B3FBB04F3F7BDA0B3F6B9F6141DA3C3FBFDA3C3F3F"> : tensor<16xf32>]} {
  %0 = "ane.tan"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @tanh.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x543B4CC0724240C33F3DA8402AC3"> : tensor<7xf16>], expected = [dense<"0xCB39C9BBFA3BFDBBEB3AD93BFDBB"> : tensor<7xf16>]} {
  %0 = "ane.tanh"(%x) : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @tanh.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xCCB0B63DFBC3283CFA380AB3C9C1C8C066C10AB208C32743913210BE6E40"> : tensor<3x5xf16>], expected = [dense<"0xC3B0213BFFBB383A6C38EDB2F3BBDEBBEEBBF8B1FCBBFD3B7A3243BBD03B"> : tensor<3x5xf16>]} {
  %0 = "ane.tanh"(%x) : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @tanh.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0x3DB7F641253982BF664055384342C1C0B3C28E4233C14E2E2838803B93BF9C4360BCFAC2"> : tensor<2x1x9xf16>], expected = [dense<"0xC8B6F53B8938A2BBCE3BE837F83BDDBBFBBBFA3BEABB492EA337DF39A5BBFE3B63BAFCBB"> : tensor<2x1x9xf16>]} {
  %0 = "ane.tanh"(%x) : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @tanh.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0x41BE23358142C63E854125428C43BDC183BECD3947428240F93890414F43D33B52C0624375C211401DBD3CBFB23A7438"> : tensor<1x4x1x6xf16>], expected = [dense<"0x54BBF834FA3B7A3BF03BF73BFE3BF3BB68BBF638F83BD33B6B38F03BFD3B053ACABBFD3BFABBBB3BD9BA95BB79390B38"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.tanh"(%x) : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @tanh.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xDD423CC3FFC3F3C3ECBD77BFF13BB33972406CC2043AF342E6C2A3BF9CB63BC1"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0xFC3BFDBBFFBBFFBB36BBA0BB113AE638D03BF9BB1739FC3BFCBBA8BB42B6EABB"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.tanh"(%x) : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @tanh.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x71BD"> : tensor<f16>], expected = [dense<"0x03BB"> : tensor<f16>]} {
  %0 = "ane.tanh"(%x) : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @tanh.6 on ane opset ios15 (%x: tensor<16xf16>) -> (tensor<16xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC007E003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<16xf16>], expected = [dense<"0x00000080003C00BC007E183A18BA003C00BC01000180003C65373E3BE53BE5BB"> : tensor<16xf16>]} {
  %0 = "ane.tanh"(%x) : (tensor<16xf16>) -> (tensor<16xf16>)
  ane.return %0 : tensor<16xf16>
}

ane.program @tanh.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x277C21C04D1261C02F23B8BF238903C0021534BFA8E9CD3F62F74FC0"> : tensor<7xf32>], expected = [dense<"0x47BA7CBF848C7FBF89B664BF23BD77BFE1461BBF8B476C3F083B7FBF"> : tensor<7xf32>]} {
  %0 = "ane.tanh"(%x) : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @tanh.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x512777C0E1C1B3BE58A3B83F6BA476C00A4A39BFAA7CDA3F3E140BC0A002B63F11E178409207CEBE7911DBBF7708803EEEB64B40825B14403E7E52C0"> : tensor<3x5xf32>], expected = [dense<"0x0EC67FBFE7B7ACBE15EA643F1FC57FBF1A871EBF5FAF6F3F987379BF70D7633F18C97F3FC195C3BEF1D36FBFDFDB7A3E171F7F3F7D157B3FF7497FBF"> : tensor<3x5xf32>]} {
  %0 = "ane.tanh"(%x) : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @tanh.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x5817903EB3BC11407A8BD8BFE16A67C009B02640049062C03D366DC056E15C40F81B01C0E24C30BF59A89FBDD88B5CBF992781BF210B4C40D73A1A403065F83E4AB749C05815333E"> : tensor<2x1x9xf32>], expected = [dense<"0x64678C3E38AB7A3FE9326FBF46A17FBF4D377D3FC5917FBFF4B07FBF5F7C7F3F6F1977BF71DD18BFC0559FBDD67032BF6CEE43BF63217F3FCDE67B3F1695E63E9F107FBF9947313E"> : tensor<2x1x9xf32>]} {
  %0 = "ane.tanh"(%x) : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @tanh.10 on ane opset ios15 (%x: tensor<16xf32>) -> (tensor<16xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000C07F0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<16xf32>], expected = [dense<"0x00000000000000800000803F000080BF0000C07FD6F7423FD6F742BF0000803F000080BF59D9803359D980B30000803F9F9AEC3ECCB7673FC1927C3FC1927CBF"> : tensor<16xf32>]} {
  %0 = "ane.tanh"(%x) : (tensor<16xf32>) -> (tensor<16xf32>)
  ane.return %0 : tensor<16xf32>
}

ane.program @threshold.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0xE443B734393D6D4072C0E53C9740"> : tensor<7xf16>], expected = [dense<"0xE443B734393D6D400000E53C9740"> : tensor<7xf16>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0x0000 : f16}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @threshold.1 on ane opset ios16 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x04BBD3B8DBBF9040A63E32BE37C26542C842F93F5BBFCCC237C03B3DE637"> : tensor<3x5xf16>], expected = [dense<"0x003E003E003E9040A63E003E003E6542C842F93F003E003E003E003E003E"> : tensor<3x5xf16>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0x3E00 : f16}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @threshold.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xD2B0E93808BCD743A0C020361442B34163434D3D2639A73FBC418CB1E9C3B1C0EDC3B4C0"> : tensor<2x1x9xf16>], expected = [dense<"0xD2B0E93808BCD74300C020361442B34163434D3D2639A73FBC418CB100C000C000C000C0"> : tensor<2x1x9xf16>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0xC000 : f16}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @threshold.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xBDBFCC40DA3C663C363D724272C39738F7BD3CC30641753F3538D33C9ABBAA3619C1D0BB7237D8B910C27C42CCBE323E"> : tensor<1x4x1x6xf16>], expected = [dense<"0x0000CC40DA3C663C363D724200009738000000000641753F3538D33C0000AA36000000007237000000007C420000323E"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0x0000 : f16}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @threshold.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0x92C3DB41B4C18BC3413664437EC3E443C1C24A32C033ACC31B2E82BA9BC2D0C2"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x003EDB41003E003E003E6443003EE443003E003E003E003E003E003E003E003E"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0x3E00 : f16}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @threshold.5 on ane opset ios16 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xA3AF"> : tensor<f16>], expected = [dense<"0xA3AF"> : tensor<f16>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0xC000 : f16}> : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @threshold.6 on ane opset ios15 (%x: tensor<15xf16>) -> (tensor<15xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<15xf16>], expected = [dense<"0x00000000007C0000003C0000FF7B00000100000000680038003E00410000"> : tensor<15xf16>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0x0000 : f16}> : (tensor<15xf16>) -> (tensor<15xf16>)
  ane.return %0 : tensor<15xf16>
}

ane.program @threshold.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0xB38066C04061D83D5389B9BF774597BF6FD3314074D243C02C6B3E40"> : tensor<7xf32>], expected = [dense<"0x000000004061D83D00000000000000006FD33140000000002C6B3E40"> : tensor<7xf32>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0x00000000 : f32}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @threshold.8 on ane opset ios16 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x2676FD3F921708C0AEE3DB3F297C493F7A952A405BC07440A2351CC02B772C3F372A003DAFF12EC0310A09C03A5A243FCE197C40D150E9BF82204140"> : tensor<3x5xf32>], expected = [dense<"0x2676FD3F0000C03FAEE3DB3F0000C03F7A952A405BC074400000C03F0000C03F0000C03F0000C03F0000C03F0000C03FCE197C400000C03F82204140"> : tensor<3x5xf32>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0x3FC00000 : f32}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @threshold.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x2E2CB6BEA7136B3E145EBBBF2A3079409FF3FDBFAFF643BE88BC7840F442663E501C34C007EA0B40358432C046952AC09CA81AC06596933F1A42AFBE24F998BCA16F5BC091D17EC0"> : tensor<2x1x9xf32>], expected = [dense<"0x2E2CB6BEA7136B3E145EBBBF2A3079409FF3FDBFAFF643BE88BC7840F442663E000000C007EA0B40000000C0000000C0000000C06596933F1A42AFBE24F998BC000000C0000000C0"> : tensor<2x1x9xf32>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0xC0000000 : f32}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @threshold.10 on ane opset ios15 (%x: tensor<15xf32>) -> (tensor<15xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<15xf32>], expected = [dense<"0x00000000000000000000807F000000000000803F0000000000E07F470000000059D9803300000000001000450000003F0000C03F0000204000000000"> : tensor<15xf32>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0x00000000 : f32}> : (tensor<15xf32>) -> (tensor<15xf32>)
  ane.return %0 : tensor<15xf32>
}

ane.program @threshold.11 on ane opset ios15 (%x: tensor<1x4x1x6xi32>) -> (tensor<1x4x1x6xi32>)
    attributes {inputs = [dense<"0x0D0000000100000014000000EEFFFFFF05000000FDFFFFFF090000000D00000011000000F9FFFFFFFFFFFFFFF9FFFFFFFDFFFFFFF4FFFFFFF2FFFFFFFDFFFFFFECFFFFFF0E0000000D00000012000000F4FFFFFFFDFFFFFFFEFFFFFFFAFFFFFF"> : tensor<1x4x1x6xi32>], expected = [dense<"0x0D0000000100000014000000000000000500000000000000090000000D0000001100000000000000000000000000000000000000000000000000000000000000000000000E0000000D0000001200000000000000000000000000000000000000"> : tensor<1x4x1x6xi32>]} {
  %0 = "ane.threshold"(%x) <{alpha = 0 : i32}> : (tensor<1x4x1x6xi32>) -> (tensor<1x4x1x6xi32>)
  ane.return %0 : tensor<1x4x1x6xi32>
}

ane.program @threshold.12 on ane opset ios16 (%x: tensor<1x2x2x1x4xi32>) -> (tensor<1x2x2x1x4xi32>)
    attributes {inputs = [dense<"0x14000000FFFFFFFF0B00000001000000EFFFFFFFF2FFFFFFF0FFFFFF12000000F7FFFFFF09000000EDFFFFFF0800000001000000F9FFFFFF0500000006000000"> : tensor<1x2x2x1x4xi32>], expected = [dense<"0x14000000010000000B00000001000000010000000100000001000000120000000100000009000000010000000800000001000000010000000500000006000000"> : tensor<1x2x2x1x4xi32>]} {
  %0 = "ane.threshold"(%x) <{alpha = 1 : i32}> : (tensor<1x2x2x1x4xi32>) -> (tensor<1x2x2x1x4xi32>)
  ane.return %0 : tensor<1x2x2x1x4xi32>
}

ane.program @threshold.13 on ane opset ios17 (%x: tensor<i32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x10000000"> : tensor<i32>], expected = [dense<"0x10000000"> : tensor<i32>]} {
  %0 = "ane.threshold"(%x) <{alpha = -2 : i32}> : (tensor<i32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @thresholded_relu.0 on ane opset ios15 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x0E36DEB36E356D40E3BC26417D40"> : tensor<7xf16>], expected = [dense<"0x0000000000006D40000026417D40"> : tensor<7xf16>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0x3C00 : f16}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

ane.program @thresholded_relu.1 on ane opset ios17 (%x: tensor<3x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x89C11BC23AC3B1C2E0393B3B6E40A43C46C230BC563BE3C017BF4F431941"> : tensor<3x5xf16>], expected = [dense<"0x0000000000000000000000006E40A43C000000000000000000004F431941"> : tensor<3x5xf16>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0x3F800000 : f32}> : (tensor<3x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @thresholded_relu.2 on ane opset ios17 (%x: tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
    attributes {inputs = [dense<"0xF741EA420E2C30C395C22BC0A1C2D23FBD3B8A4065BF85BF07B6BC3D72C3994155BA2FB0"> : tensor<2x1x9xf16>], expected = [dense<"0xF741EA420E2C0000000000000000D23FBD3B8A40000000000000BC3D0000994100000000"> : tensor<2x1x9xf16>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0x0000 : f16}> : (tensor<2x1x9xf16>) -> (tensor<2x1x9xf16>)
  ane.return %0 : tensor<2x1x9xf16>
}

ane.program @thresholded_relu.3 on ane opset ios18 (%x: tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
    attributes {inputs = [dense<"0xE1BA10405442ABC166C2DA418CC37FBB11429CB54FC3DE41C2BCAB4070C18D342735FE41EE3FF7C0CA432DC26FB98F39"> : tensor<1x4x1x6xf16>], expected = [dense<"0x00001040544200000000DA4100000000114200000000DE410000AB4000008D342735FE41EE3F0000CA43000000008F39"> : tensor<1x4x1x6xf16>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0x00000000 : f32}> : (tensor<1x4x1x6xf16>) -> (tensor<1x4x1x6xf16>)
  ane.return %0 : tensor<1x4x1x6xf16>
}

ane.program @thresholded_relu.4 on ane opset ios15 (%x: tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
    attributes {inputs = [dense<"0xCBC3C8C2FBBC48C39443F33F12B309C3644143C03F4108C156417235E93C77B7"> : tensor<1x2x2x1x4xf16>], expected = [dense<"0x00000000000000009443F33F12B30000644100003F41000056417235E93C77B7"> : tensor<1x2x2x1x4xf16>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0xB99A : f16}> : (tensor<1x2x2x1x4xf16>) -> (tensor<1x2x2x1x4xf16>)
  ane.return %0 : tensor<1x2x2x1x4xf16>
}

ane.program @thresholded_relu.5 on ane opset ios17 (%x: tensor<f16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xF6BF"> : tensor<f16>], expected = [dense<"0x0000"> : tensor<f16>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0xBF333333 : f32}> : (tensor<f16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @thresholded_relu.6 on ane opset ios15 (%x: tensor<15xf16>) -> (tensor<15xf16>)
    attributes {inputs = [dense<"0x00000080007C00FC003C00BCFF7BFFFB0100018000680038003E004100C1"> : tensor<15xf16>], expected = [dense<"0x00000000007C0000003C0000FF7B00000000000000680000003E00410000"> : tensor<15xf16>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0x3C00 : f16}> : (tensor<15xf16>) -> (tensor<15xf16>)
  ane.return %0 : tensor<15xf16>
}

ane.program @thresholded_relu.7 on ane opset ios15 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x1BFE4B4034D8693FC46847C052B20B40F800DBBF95FC1B40AFCF4E40"> : tensor<7xf32>], expected = [dense<"0x1BFE4B40000000000000000052B20B400000000095FC1B40AFCF4E40"> : tensor<7xf32>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0x3F800000 : f32}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

ane.program @thresholded_relu.8 on ane opset ios17 (%x: tensor<3x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x58AB4EC09A1640C0D9678F3F00AC9EBF73F811C07314F4BDE1A34AC09B33B53FA2681F40AD0239C0355879C036F5C43F7EFE0A40BB5208C0CE0E2740"> : tensor<3x5xf32>], expected = [dense<"0x0000000000000000D9678F3F000000000000000000000000000000009B33B53FA2681F40000000000000000036F5C43F7EFE0A4000000000CE0E2740"> : tensor<3x5xf32>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0x3C00 : f16}> : (tensor<3x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @thresholded_relu.9 on ane opset ios17 (%x: tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
    attributes {inputs = [dense<"0x6BF478BFEA07253FBD2A23BFCDD307C0BCF949C09DFE274074A01EC08B9AEF3FC19272C0A46144C034EFF1BFCD11FEBF868916BEF1D1D53FEC874FC03A5C5D404E73AEBF6DD928BF"> : tensor<2x1x9xf32>], expected = [dense<"0x00000000EA07253F0000000000000000000000009DFE2740000000008B9AEF3F0000000000000000000000000000000000000000F1D1D53F000000003A5C5D400000000000000000"> : tensor<2x1x9xf32>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0x00000000 : f32}> : (tensor<2x1x9xf32>) -> (tensor<2x1x9xf32>)
  ane.return %0 : tensor<2x1x9xf32>
}

ane.program @thresholded_relu.10 on ane opset ios18 (%x: tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
    attributes {inputs = [dense<"0x54357940592E4C409D6240C0C06C7EC05BF458C04B02953F65B68C3F45F9E3BFD8DE56BF92B57F407B06BDBFB592BABE760312407C1B03BF0504B7BF86EFAEBFA9380EBE6EDA1B40AFFDB83F524E73BE514B24407BBC4EC0D6161340420ECABF"> : tensor<1x4x1x6xf32>], expected = [dense<"0x54357940592E4C400000000000000000000000004B02953F65B68C3F000000000000000092B57F40000000000000000076031240000000000000000000000000000000006EDA1B40AFFDB83F00000000514B244000000000D616134000000000"> : tensor<1x4x1x6xf32>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0x0000 : f16}> : (tensor<1x4x1x6xf32>) -> (tensor<1x4x1x6xf32>)
  ane.return %0 : tensor<1x4x1x6xf32>
}

ane.program @thresholded_relu.11 on ane opset ios15 (%x: tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
    attributes {inputs = [dense<"0x83894F4021AC9EBFCA7A51407BCC3E3FD1ADDF3F98833EC026A10E3F7D383340A13CE2BEAFA58BBE37F118C055F7ED3FB7B41CC0CD5D6040AFD5713FD50D7D3F"> : tensor<1x2x2x1x4xf32>], expected = [dense<"0x83894F4000000000CA7A51407BCC3E3FD1ADDF3F0000000026A10E3F7D383340A13CE2BEAFA58BBE0000000055F7ED3F00000000CD5D6040AFD5713FD50D7D3F"> : tensor<1x2x2x1x4xf32>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0xBF333333 : f32}> : (tensor<1x2x2x1x4xf32>) -> (tensor<1x2x2x1x4xf32>)
  ane.return %0 : tensor<1x2x2x1x4xf32>
}

ane.program @thresholded_relu.12 on ane opset ios17 (%x: tensor<f32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x6DDFD0BD"> : tensor<f32>], expected = [dense<"0x6DDFD0BD"> : tensor<f32>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0xB99A : f16}> : (tensor<f32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

// zeros, infinities, NaN, halves, the ends of the range
ane.program @thresholded_relu.13 on ane opset ios15 (%x: tensor<15xf32>) -> (tensor<15xf32>)
    attributes {inputs = [dense<"0x00000000000000800000807F000080FF0000803F000080BF00E07F4700E07FC759D9803359D980B3001000450000003F0000C03F00002040000020C0"> : tensor<15xf32>], expected = [dense<"0x00000000000000000000807F000000000000803F0000000000E07F4700000000000000000000000000100045000000000000C03F0000204000000000"> : tensor<15xf32>]} {
  %0 = "ane.thresholded_relu"(%x) <{alpha = 0x3F800000 : f32}> : (tensor<15xf32>) -> (tensor<15xf32>)
  ane.return %0 : tensor<15xf32>
}
