// Made by test/numeric/make-goldens.py: inputs and expected results stand in attributes.
ane.program @avg_pool.0 on ane opset ios15 (%x: tensor<1x2x8xf16>) -> (tensor<1x2x6xf16>)
    attributes {inputs = [dense<"0xBD35CFC17CC3264350B9AD40C743F8B3B643C83E8734B0C3353D763E3DC3A2C1"> : tensor<1x2x8xf16>], expected = [dense<"0x31C019BC70B4FF3E6B3FF83FC73FFAB806BAF1B47DB36DBE"> : tensor<1x2x6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3>, pad_type = "valid"}> : (tensor<1x2x8xf16>) -> (tensor<1x2x6xf16>)
  ane.return %0 : tensor<1x2x6xf16>
}

ane.program @avg_pool.1 on ane opset ios15 (%x: tensor<1x2x8xf16>) -> (tensor<1x2x6xf16>)
    attributes {inputs = [dense<"0xBD35CFC17CC3264350B9AD40C743F8B3B643C83E8734B0C3353D763E3DC3A2C1"> : tensor<1x2x8xf16>], expected = [dense<"0x31C019BC70B4FF3E6B3FF83FC73FFAB806BAF1B47DB36DBE"> : tensor<1x2x6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3>, pad_type = "valid"}> : (tensor<1x2x8xf16>) -> (tensor<1x2x6xf16>)
  ane.return %0 : tensor<1x2x6xf16>
}

ane.program @avg_pool.2 on ane opset ios15 (%x: tensor<1x2x8xf16>) -> (tensor<1x2x6xf16>)
    attributes {inputs = [dense<"0xBD35CFC17CC3264350B9AD40C743F8B3B643C83E8734B0C3353D763E3DC3A2C1"> : tensor<1x2x8xf16>], expected = [dense<"0x31C019BC70B4FF3E6B3FF83FC73FFAB806BAF1B47DB36DBE"> : tensor<1x2x6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 3>, pad_type = "valid"}> : (tensor<1x2x8xf16>) -> (tensor<1x2x6xf16>)
  ane.return %0 : tensor<1x2x6xf16>
}

ane.program @avg_pool.3 on ane opset ios16 (%x: tensor<1x2x7xf16>) -> (tensor<1x2x4xf16>)
    attributes {inputs = [dense<"0xADB7AB4259BCFA3D50C276C2AEC3919FABB68EC1B343824274C3A03E"> : tensor<1x2x7xf16>], expected = [dense<"0xB53D843263C2AEBFC9B24A3890B3A03A"> : tensor<1x2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 2>, strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x7xf16>) -> (tensor<1x2x4xf16>)
  ane.return %0 : tensor<1x2x4xf16>
}

ane.program @avg_pool.4 on ane opset ios16 (%x: tensor<1x2x7xf16>) -> (tensor<1x2x4xf16>)
    attributes {inputs = [dense<"0xADB7AB4259BCFA3D50C276C2AEC3919FABB68EC1B343824274C3A03E"> : tensor<1x2x7xf16>], expected = [dense<"0xB53D843263C2AEC3C9B24A3890B3A03E"> : tensor<1x2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 2>, strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x7xf16>) -> (tensor<1x2x4xf16>)
  ane.return %0 : tensor<1x2x4xf16>
}

ane.program @avg_pool.5 on ane opset ios16 (%x: tensor<1x2x7xf16>) -> (tensor<1x2x4xf16>)
    attributes {inputs = [dense<"0xADB7AB4259BCFA3D50C276C2AEC3919FABB68EC1B343824274C3A03E"> : tensor<1x2x7xf16>], expected = [dense<"0xB53D843263C2AEBFC9B24A3890B3A03A"> : tensor<1x2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 2>, strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x7xf16>) -> (tensor<1x2x4xf16>)
  ane.return %0 : tensor<1x2x4xf16>
}

ane.program @avg_pool.6 on ane opset ios17 (%x: tensor<1x1x7xf16>) -> (tensor<1x1x4xf16>)
    attributes {inputs = [dense<"0x4E40E83D9B2D9BC03040BFBA8FC0"> : tensor<1x1x7xf16>], expected = [dense<"0xD73CE1B39DB52ABC"> : tensor<1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3>, strides = array<i32: 2>, pad_type = "custom", pad = array<i32: 1, 1>, ceil_mode = true}> : (tensor<1x1x7xf16>) -> (tensor<1x1x4xf16>)
  ane.return %0 : tensor<1x1x4xf16>
}

ane.program @avg_pool.7 on ane opset ios17 (%x: tensor<1x1x7xf16>) -> (tensor<1x1x4xf16>)
    attributes {inputs = [dense<"0x4E40E83D9B2D9BC03040BFBA8FC0"> : tensor<1x1x7xf16>], expected = [dense<"0x423FE1B39DB53FBE"> : tensor<1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3>, strides = array<i32: 2>, pad_type = "custom", pad = array<i32: 1, 1>, ceil_mode = true}> : (tensor<1x1x7xf16>) -> (tensor<1x1x4xf16>)
  ane.return %0 : tensor<1x1x4xf16>
}

ane.program @avg_pool.8 on ane opset ios17 (%x: tensor<1x1x7xf16>) -> (tensor<1x1x4xf16>)
    attributes {inputs = [dense<"0x4E40E83D9B2D9BC03040BFBA8FC0"> : tensor<1x1x7xf16>], expected = [dense<"0xD73CE1B39DB52ABC"> : tensor<1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 3>, strides = array<i32: 2>, pad_type = "custom", pad = array<i32: 1, 1>, ceil_mode = true}> : (tensor<1x1x7xf16>) -> (tensor<1x1x4xf16>)
  ane.return %0 : tensor<1x1x4xf16>
}

ane.program @avg_pool.9 on ane opset ios18 (%x: tensor<1x2x5x6xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0x12B815427A405BC28BBFAF4103BB083FEDC0E2C17DBABABABB411F4011BD09BAE2C1F44186B990AFABBA73BF023FC1413240BEC2A438B2C2BDC161C036AEE03FA02AACA05635B73CF84317438042FCC301C0D0A87EB8E3C252C1E4C217BAD3437E409840D7C1BEC191BCBF411BC31B40B6BC6D3BD5433FC3"> : tensor<1x2x5x6xf16>], expected = [dense<"0x40381FB407BE8BBC8A35CFB874BF15BB613566B7E0BB76353AB6F8BD63BC85BB3C406B3A51B60ABA7C397FBC68BE38BCB9BA59C09AC0A6B3A0B182B45BB8F522"> : tensor<1x2x4x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 2, 3>, pad_type = "valid"}> : (tensor<1x2x5x6xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @avg_pool.10 on ane opset ios18 (%x: tensor<1x2x5x6xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0x12B815427A405BC28BBFAF4103BB083FEDC0E2C17DBABABABB411F4011BD09BAE2C1F44186B990AFABBA73BF023FC1413240BEC2A438B2C2BDC161C036AEE03FA02AACA05635B73CF84317438042FCC301C0D0A87EB8E3C252C1E4C217BAD3437E409840D7C1BEC191BCBF411BC31B40B6BC6D3BD5433FC3"> : tensor<1x2x5x6xf16>], expected = [dense<"0x40381FB407BE8BBC8A35CFB874BF15BB613566B7E0BB76353AB6F8BD63BC85BB3C406B3A51B60ABA7C397FBC68BE38BCB9BA59C09AC0A6B3A0B182B45BB8F522"> : tensor<1x2x4x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 2, 3>, pad_type = "valid"}> : (tensor<1x2x5x6xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @avg_pool.11 on ane opset ios18 (%x: tensor<1x2x5x6xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0x12B815427A405BC28BBFAF4103BB083FEDC0E2C17DBABABABB411F4011BD09BAE2C1F44186B990AFABBA73BF023FC1413240BEC2A438B2C2BDC161C036AEE03FA02AACA05635B73CF84317438042FCC301C0D0A87EB8E3C252C1E4C217BAD3437E409840D7C1BEC191BCBF411BC31B40B6BC6D3BD5433FC3"> : tensor<1x2x5x6xf16>], expected = [dense<"0x40381FB407BE8BBC8A35CFB874BF15BB613566B7E0BB76353AB6F8BD63BC85BB3C406B3A51B60ABA7C397FBC68BE38BCB9BA59C09AC0A6B3A0B182B45BB8F522"> : tensor<1x2x4x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 2, 3>, pad_type = "valid"}> : (tensor<1x2x5x6xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @avg_pool.12 on ane opset ios15 (%x: tensor<2x2x5x5xf16>) -> (tensor<2x2x3x3xf16>)
    attributes {inputs = [dense<"0x7241EE3DD341DFC01F31DCC294C1C6C2673EAE42C9C221B875A4E5BDBD3C67C3CFC352C3A041BB3E3B4363C04AC3B2983D3E8940BBC1BFB63633BA4143425FBEF635653EE3383840AC4182B1AD3D8BBA0CBCC8C17438D8C29AB4B8BA444053BD8BC0C04303438BC04EC30F43BBBB903E5EC07DC0F43F73B4D5C11AC167BD59BF58C3FEC1BB3AB8398943A83AA74002B79533B3C0C1BB70BD6A41203602C0DDC3E1319D418CB0BCB94EBFA83CEC3E2CC3D13924BE58415B412D42473E133F243FC2C344C08FBE98C3"> : tensor<2x2x5x5xf16>], expected = [dense<"0x29B3A7B4BD34E2BF0ABD113C7FB9B5BC6139B02EC5B4B63897349AB064AEA4B46CBA7DB3EB2C4CB8993742BB13B5B22D95A7EE348E30B637653589BBFE3C403B0096CA3580A876B3"> : tensor<2x2x3x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "same"}> : (tensor<2x2x5x5xf16>) -> (tensor<2x2x3x3xf16>)
  ane.return %0 : tensor<2x2x3x3xf16>
}

ane.program @avg_pool.13 on ane opset ios15 (%x: tensor<2x2x5x5xf16>) -> (tensor<2x2x3x3xf16>)
    attributes {inputs = [dense<"0x7241EE3DD341DFC01F31DCC294C1C6C2673EAE42C9C221B875A4E5BDBD3C67C3CFC352C3A041BB3E3B4363C04AC3B2983D3E8940BBC1BFB63633BA4143425FBEF635653EE3383840AC4182B1AD3D8BBA0CBCC8C17438D8C29AB4B8BA444053BD8BC0C04303438BC04EC30F43BBBB903E5EC07DC0F43F73B4D5C11AC167BD59BF58C3FEC1BB3AB8398943A83AA74002B79533B3C0C1BB70BD6A41203602C0DDC3E1319D418CB0BCB94EBFA83CEC3E2CC3D13924BE58415B412D42473E133F243FC2C344C08FBE98C3"> : tensor<2x2x5x5xf16>], expected = [dense<"0x07B8FAB65439E9C10ABD193E2FBE10BF0D3E863328B74C3DE2369AB0CBB038B9D1BC36B8883172BA463C71BD13B5463044AC65372035573C0C383DC07D3F403B8098833AC0AA32B8"> : tensor<2x2x3x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "same"}> : (tensor<2x2x5x5xf16>) -> (tensor<2x2x3x3xf16>)
  ane.return %0 : tensor<2x2x3x3xf16>
}

ane.program @avg_pool.14 on ane opset ios15 (%x: tensor<2x2x5x5xf16>) -> (tensor<2x2x3x3xf16>)
    attributes {inputs = [dense<"0x7241EE3DD341DFC01F31DCC294C1C6C2673EAE42C9C221B875A4E5BDBD3C67C3CFC352C3A041BB3E3B4363C04AC3B2983D3E8940BBC1BFB63633BA4143425FBEF635653EE3383840AC4182B1AD3D8BBA0CBCC8C17438D8C29AB4B8BA444053BD8BC0C04303438BC04EC30F43BBBB903E5EC07DC0F43F73B4D5C11AC167BD59BF58C3FEC1BB3AB8398943A83AA74002B79533B3C0C1BB70BD6A41203602C0DDC3E1319D418CB0BCB94EBFA83CEC3E2CC3D13924BE58415B412D42473E133F243FC2C344C08FBE98C3"> : tensor<2x2x5x5xf16>], expected = [dense<"0x29B3A7B4BD34E2BF0ABD113C7FB9B5BC6139B02EC5B4B63897349AB064AEA4B46CBA7DB3EB2C4CB8993742BB13B5B22D95A7EE348E30B637653589BBFE3C403B0096CA3580A876B3"> : tensor<2x2x3x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "same"}> : (tensor<2x2x5x5xf16>) -> (tensor<2x2x3x3xf16>)
  ane.return %0 : tensor<2x2x3x3xf16>
}

ane.program @avg_pool.15 on ane opset ios16 (%x: tensor<1x2x4x6xf16>) -> (tensor<1x2x2x3xf16>)
    attributes {inputs = [dense<"0x2F4221C3643D0CBF8D424A3944C346BD6842CDC0EFC26CBEF241B4349D40DDBEC8C37EBE2D394241B3BD67C17F4301412441653954431FBEBE3A003DC8373B4066B499C2F6B4B5C070C1ADC299C1F2431BC3C53CABBD2BBDF7C0B03DA53C7B3A"> : tensor<1x2x4x6xf16>], expected = [dense<"0x6CBD382E8BB48B3E12BBE431D93DC2B591B062C040273AAE"> : tensor<1x2x2x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 2, 2>, strides = array<i32: 2, 2>, pad_type = "same_lower"}> : (tensor<1x2x4x6xf16>) -> (tensor<1x2x2x3xf16>)
  ane.return %0 : tensor<1x2x2x3xf16>
}

ane.program @avg_pool.16 on ane opset ios16 (%x: tensor<1x2x4x6xf16>) -> (tensor<1x2x2x3xf16>)
    attributes {inputs = [dense<"0x2F4221C3643D0CBF8D424A3944C346BD6842CDC0EFC26CBEF241B4349D40DDBEC8C37EBE2D394241B3BD67C17F4301412441653954431FBEBE3A003DC8373B4066B499C2F6B4B5C070C1ADC299C1F2431BC3C53CABBD2BBDF7C0B03DA53C7B3A"> : tensor<1x2x4x6xf16>], expected = [dense<"0x6CBD382E8BB48B3E12BBE431D93DC2B591B062C040273AAE"> : tensor<1x2x2x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 2, 2>, strides = array<i32: 2, 2>, pad_type = "same_lower"}> : (tensor<1x2x4x6xf16>) -> (tensor<1x2x2x3xf16>)
  ane.return %0 : tensor<1x2x2x3xf16>
}

ane.program @avg_pool.17 on ane opset ios16 (%x: tensor<1x2x4x6xf16>) -> (tensor<1x2x2x3xf16>)
    attributes {inputs = [dense<"0x2F4221C3643D0CBF8D424A3944C346BD6842CDC0EFC26CBEF241B4349D40DDBEC8C37EBE2D394241B3BD67C17F4301412441653954431FBEBE3A003DC8373B4066B499C2F6B4B5C070C1ADC299C1F2431BC3C53CABBD2BBDF7C0B03DA53C7B3A"> : tensor<1x2x4x6xf16>], expected = [dense<"0x6CBD382E8BB48B3E12BBE431D93DC2B591B062C040273AAE"> : tensor<1x2x2x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 2, 2>, strides = array<i32: 2, 2>, pad_type = "same_lower"}> : (tensor<1x2x4x6xf16>) -> (tensor<1x2x2x3xf16>)
  ane.return %0 : tensor<1x2x2x3xf16>
}

ane.program @avg_pool.18 on ane opset ios17 (%x: tensor<1x2x5x4xf16>) -> (tensor<1x2x3x4xf16>)
    attributes {inputs = [dense<"0x54B0F841973D56BCE7BF8A419B386EB74642BEB53A39EAC25BBC40C2CCBF573C7FC075C23E3FCF415740D7C1204252B56EC3DA43A241C8C3CC3C74438E42F9417FC3D6C30FBE8240FA439742E63B753C"> : tensor<1x2x5x4xf16>], expected = [dense<"0xA1B5DC38273D882C2B22D9AEA7B3BEB873B876BE54BC22391FB4C0AD973C6A342DBCBFB68B3DE83B202915AC23B29337"> : tensor<1x2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 1, 1, 0>}> : (tensor<1x2x5x4xf16>) -> (tensor<1x2x3x4xf16>)
  ane.return %0 : tensor<1x2x3x4xf16>
}

ane.program @avg_pool.19 on ane opset ios17 (%x: tensor<1x2x5x4xf16>) -> (tensor<1x2x3x4xf16>)
    attributes {inputs = [dense<"0x54B0F841973D56BCE7BF8A419B386EB74642BEB53A39EAC25BBC40C2CCBF573C7FC075C23E3FCF415740D7C1204252B56EC3DA43A241C8C3CC3C74438E42F9417FC3D6C30FBE8240FA439742E63B753C"> : tensor<1x2x5x4xf16>], expected = [dense<"0x39BC493BBA3FCC2E2B26D9AEA7B3BEB8ACBED8C07EBEB43B2EBA50B0E23EA0362DC0BFB68B3DE83BB02F20AE9AB4AE39"> : tensor<1x2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 1, 1, 0>}> : (tensor<1x2x5x4xf16>) -> (tensor<1x2x3x4xf16>)
  ane.return %0 : tensor<1x2x3x4xf16>
}

ane.program @avg_pool.20 on ane opset ios17 (%x: tensor<1x2x5x4xf16>) -> (tensor<1x2x3x4xf16>)
    attributes {inputs = [dense<"0x54B0F841973D56BCE7BF8A419B386EB74642BEB53A39EAC25BBC40C2CCBF573C7FC075C23E3FCF415740D7C1204252B56EC3DA43A241C8C3CC3C74438E42F9417FC3D6C30FBE8240FA439742E63B753C"> : tensor<1x2x5x4xf16>], expected = [dense<"0xA1B5DC38273D882C2B22D9AEA7B3BEB873B876BE54BC22391FB4C0AD973C6A342DBCBFB68B3DE83B202915AC23B29337"> : tensor<1x2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 1, 1, 0>}> : (tensor<1x2x5x4xf16>) -> (tensor<1x2x3x4xf16>)
  ane.return %0 : tensor<1x2x3x4xf16>
}

ane.program @avg_pool.21 on ane opset ios18 (%x: tensor<1x1x6x7xf16>) -> (tensor<1x1x3x4xf16>)
    attributes {inputs = [dense<"0x85C05BC31442D5420C3E9CC1F93D92BEE23664B6D3C19743653C0540AB3F013F9A389640914024BD4A42C9A91FBC7D3DCEC173B3CF3EE34097C29342A7C23341BBB697425EBC433F1438EDC1013A9F3A233889C0"> : tensor<1x1x6x7xf16>], expected = [dense<"0xA4B8023C223A6E40E436852E1F3BFF3DA238E1B9383CB8BE"> : tensor<1x1x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 2>, pad_type = "valid", ceil_mode = true}> : (tensor<1x1x6x7xf16>) -> (tensor<1x1x3x4xf16>)
  ane.return %0 : tensor<1x1x3x4xf16>
}

ane.program @avg_pool.22 on ane opset ios18 (%x: tensor<1x1x6x7xf16>) -> (tensor<1x1x3x4xf16>)
    attributes {inputs = [dense<"0x85C05BC31442D5420C3E9CC1F93D92BEE23664B6D3C19743653C0540AB3F013F9A389640914024BD4A42C9A91FBC7D3DCEC173B3CF3EE34097C29342A7C23341BBB697425EBC433F1438EDC1013A9F3A233889C0"> : tensor<1x1x6x7xf16>], expected = [dense<"0xA4B8023C223A6E40E436852E1F3BFF3DA238E1B9383CB8BE"> : tensor<1x1x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 2>, pad_type = "valid", ceil_mode = true}> : (tensor<1x1x6x7xf16>) -> (tensor<1x1x3x4xf16>)
  ane.return %0 : tensor<1x1x3x4xf16>
}

ane.program @avg_pool.23 on ane opset ios18 (%x: tensor<1x1x6x7xf16>) -> (tensor<1x1x3x4xf16>)
    attributes {inputs = [dense<"0x85C05BC31442D5420C3E9CC1F93D92BEE23664B6D3C19743653C0540AB3F013F9A389640914024BD4A42C9A91FBC7D3DCEC173B3CF3EE34097C29342A7C23341BBB697425EBC433F1438EDC1013A9F3A233889C0"> : tensor<1x1x6x7xf16>], expected = [dense<"0xA4B8023C223A6E40E436852E1F3BFF3DA238E1B9383CB8BE"> : tensor<1x1x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 2>, pad_type = "valid", ceil_mode = true}> : (tensor<1x1x6x7xf16>) -> (tensor<1x1x3x4xf16>)
  ane.return %0 : tensor<1x1x3x4xf16>
}

ane.program @avg_pool.24 on ane opset ios15 (%x: tensor<1x2x6x6xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0x34423640563D4E380D3C7B40D1C3FBBFB33AD5C14AB8473DFCB482400CC3CC387231F8BB96B165ADB9C1854206B6414049C1EBB198C23B3DF436DFC38343ECBEFB412E420440E340B9B8B53A10B7D04124408FC06CBB2BB5B7BA983E42C13038414130B032373141DBC3EABC90352034CCC0EF3311B81ABCB9B5E1BEEEC28A3BCDC34CBF0AC24D40D03D672E3A3CBFC0"> : tensor<1x2x6x6xf16>], expected = [dense<"0xF4AC79A1E531BF3880B7E0B7B73489368BAF6D349A3CC52E6735CD39073DE33821AFBD36F733AFB495325D31A6B79DB429B453B47ABAF7BAA3B0F0387DB2BFB8"> : tensor<1x2x4x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, ceil_mode = true}> : (tensor<1x2x6x6xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @avg_pool.25 on ane opset ios15 (%x: tensor<1x2x6x6xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0x34423640563D4E380D3C7B40D1C3FBBFB33AD5C14AB8473DFCB482400CC3CC387231F8BB96B165ADB9C1854206B6414049C1EBB198C23B3DF436DFC38343ECBEFB412E420440E340B9B8B53A10B7D04124408FC06CBB2BB5B7BA983E42C13038414130B032373141DBC3EABC90352034CCC0EF3311B81ABCB9B5E1BEEEC28A3BCDC34CBF0AC24D40D03D672E3A3CBFC0"> : tensor<1x2x6x6xf16>], expected = [dense<"0x92B11BA46C341E3FA0B9E0B7B734893AA9B16D349A3CC5320D3CCD3D0741E34003B40D39F93506BBF0345D31A6B79DB83EB653B47ABAF7BEF4B6F03C7DB6BFC0"> : tensor<1x2x4x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, ceil_mode = true}> : (tensor<1x2x6x6xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @avg_pool.26 on ane opset ios15 (%x: tensor<1x2x6x6xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0x34423640563D4E380D3C7B40D1C3FBBFB33AD5C14AB8473DFCB482400CC3CC387231F8BB96B165ADB9C1854206B6414049C1EBB198C23B3DF436DFC38343ECBEFB412E420440E340B9B8B53A10B7D04124408FC06CBB2BB5B7BA983E42C13038414130B032373141DBC3EABC90352034CCC0EF3311B81ABCB9B5E1BEEEC28A3BCDC34CBF0AC24D40D03D672E3A3CBFC0"> : tensor<1x2x6x6xf16>], expected = [dense<"0xF4AC79A1E531BF3880B7E0B7B73489368BAF6D349A3CC52E6735CD39073DE33821AFBD36F733AFB495325D31A6B79DB429B453B47ABAF7BAA3B0F0387DB2BFB8"> : tensor<1x2x4x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, ceil_mode = true}> : (tensor<1x2x6x6xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @avg_pool.27 on ane opset ios16 (%x: tensor<1x3x4x5xf16>) -> (tensor<1x3x1x1xf16>)
    attributes {inputs = [dense<"0xC5401DC07E43773E24BC963EA0BBE5AFB3C1A0C018400BC33DC2633A45BE34409FC3514291ACEBC008C381B615BFB7437D3570C0B7BBACBE424382B61A3751B244BB823ECDC31EC367C3E640263BFDC2E841923FCDBF593E7A4306C1164035C27CBD6CBB71BEC4432542973877BBD33B66432B3F7940FD40"> : tensor<1x3x4x5xf16>], expected = [dense<"0x1BB563B96A3B"> : tensor<1x3x1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 4, 5>, pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x3x4x5xf16>) -> (tensor<1x3x1x1xf16>)
  ane.return %0 : tensor<1x3x1x1xf16>
}

ane.program @avg_pool.28 on ane opset ios16 (%x: tensor<1x3x4x5xf16>) -> (tensor<1x3x1x1xf16>)
    attributes {inputs = [dense<"0xC5401DC07E43773E24BC963EA0BBE5AFB3C1A0C018400BC33DC2633A45BE34409FC3514291ACEBC008C381B615BFB7437D3570C0B7BBACBE424382B61A3751B244BB823ECDC31EC367C3E640263BFDC2E841923FCDBF593E7A4306C1164035C27CBD6CBB71BEC4432542973877BBD33B66432B3F7940FD40"> : tensor<1x3x4x5xf16>], expected = [dense<"0x1BB563B96A3B"> : tensor<1x3x1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 4, 5>, pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x3x4x5xf16>) -> (tensor<1x3x1x1xf16>)
  ane.return %0 : tensor<1x3x1x1xf16>
}

ane.program @avg_pool.29 on ane opset ios16 (%x: tensor<1x3x4x5xf16>) -> (tensor<1x3x1x1xf16>)
    attributes {inputs = [dense<"0xC5401DC07E43773E24BC963EA0BBE5AFB3C1A0C018400BC33DC2633A45BE34409FC3514291ACEBC008C381B615BFB7437D3570C0B7BBACBE424382B61A3751B244BB823ECDC31EC367C3E640263BFDC2E841923FCDBF593E7A4306C1164035C27CBD6CBB71BEC4432542973877BBD33B66432B3F7940FD40"> : tensor<1x3x4x5xf16>], expected = [dense<"0x1BB563B96A3B"> : tensor<1x3x1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 4, 5>, pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x3x4x5xf16>) -> (tensor<1x3x1x1xf16>)
  ane.return %0 : tensor<1x3x1x1xf16>
}

ane.program @avg_pool.30 on ane opset ios17 (%x: tensor<1x1x4x4x4xf16>) -> (tensor<1x1x2x2x2xf16>)
    attributes {inputs = [dense<"0x7743582EF2C0BE3E96C1AC3BA53FF7C0A73A8B437CC1EF407F3E84C3834126C0A23E57BFAFBE8BC1CEBAF8BF66434943ABC346412041EA418BC32CBEBE419A3EADB81DC3FA42974151BF4840713C2241284301C1023B94BE2D3E91B840419CC032C0753EE43635C36A40883805C32C351038B03DB82B3C405441EEC0CB3CA541"> : tensor<1x1x4x4x4xf16>], expected = [dense<"0x16B02A320BB8393D28B234372E38C039"> : tensor<1x1x2x2x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 2, 2, 2>, strides = array<i32: 2, 2, 2>, pad_type = "valid"}> : (tensor<1x1x4x4x4xf16>) -> (tensor<1x1x2x2x2xf16>)
  ane.return %0 : tensor<1x1x2x2x2xf16>
}

ane.program @avg_pool.31 on ane opset ios17 (%x: tensor<1x1x4x4x4xf16>) -> (tensor<1x1x2x2x2xf16>)
    attributes {inputs = [dense<"0x7743582EF2C0BE3E96C1AC3BA53FF7C0A73A8B437CC1EF407F3E84C3834126C0A23E57BFAFBE8BC1CEBAF8BF66434943ABC346412041EA418BC32CBEBE419A3EADB81DC3FA42974151BF4840713C2241284301C1023B94BE2D3E91B840419CC032C0753EE43635C36A40883805C32C351038B03DB82B3C405441EEC0CB3CA541"> : tensor<1x1x4x4x4xf16>], expected = [dense<"0x16B02A320BB8393D28B234372E38C039"> : tensor<1x1x2x2x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 2, 2, 2>, strides = array<i32: 2, 2, 2>, pad_type = "valid"}> : (tensor<1x1x4x4x4xf16>) -> (tensor<1x1x2x2x2xf16>)
  ane.return %0 : tensor<1x1x2x2x2xf16>
}

ane.program @avg_pool.32 on ane opset ios17 (%x: tensor<1x1x4x4x4xf16>) -> (tensor<1x1x2x2x2xf16>)
    attributes {inputs = [dense<"0x7743582EF2C0BE3E96C1AC3BA53FF7C0A73A8B437CC1EF407F3E84C3834126C0A23E57BFAFBE8BC1CEBAF8BF66434943ABC346412041EA418BC32CBEBE419A3EADB81DC3FA42974151BF4840713C2241284301C1023B94BE2D3E91B840419CC032C0753EE43635C36A40883805C32C351038B03DB82B3C405441EEC0CB3CA541"> : tensor<1x1x4x4x4xf16>], expected = [dense<"0x16B02A320BB8393D28B234372E38C039"> : tensor<1x1x2x2x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 2, 2, 2>, strides = array<i32: 2, 2, 2>, pad_type = "valid"}> : (tensor<1x1x4x4x4xf16>) -> (tensor<1x1x2x2x2xf16>)
  ane.return %0 : tensor<1x1x2x2x2xf16>
}

ane.program @avg_pool.33 on ane opset ios18 (%x: tensor<1x2x3x4x3xf16>) -> (tensor<1x2x3x4x3xf16>)
    attributes {inputs = [dense<"0x91BB16408CB63B2BC3BDBCBB57324DC015BDF7427741353F1CC359C35643C5402F3ED742C93D7F2A96362BC2B242AFBEA943CAC0E24356BEE1412140DEC214BEB2392D370DC09D3C9F41CABFF5B912438D3FA3BF90C26BC31341EAB6CB3E78C27B43293C77C3E93FF64073BD3F2A18C0F23699C1554018C31CC3C94151B0E94105BF76C1DB37203EB0B8A2C080C0AEB6"> : tensor<1x2x3x4x3xf16>], expected = [dense<"0xC8B495359E37943144A8403004385634C4AB5238243895213CAC283BD03B04B01035D43568A93230112E89361E37D92E68A9AC3B5D3CE1306B3A68385CB6E728772A01AF4B2C85A92D3DB8B52AB9C32C80B068A692B99AB714B5C12AC7B385B85B3D03B813BB7D35F8B6D2B444BBF3B86BB63EB572B7CDB8843A67B44FB9943761B5A9B5E6B64AB67DB5EFB666B549B5"> : tensor<1x2x3x4x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3, 2, 2>, pad_type = "same"}> : (tensor<1x2x3x4x3xf16>) -> (tensor<1x2x3x4x3xf16>)
  ane.return %0 : tensor<1x2x3x4x3xf16>
}

ane.program @avg_pool.34 on ane opset ios18 (%x: tensor<1x2x3x4x3xf16>) -> (tensor<1x2x3x4x3xf16>)
    attributes {inputs = [dense<"0x91BB16408CB63B2BC3BDBCBB57324DC015BDF7427741353F1CC359C35643C5402F3ED742C93D7F2A96362BC2B242AFBEA943CAC0E24356BEE1412140DEC214BEB2392D370DC09D3C9F41CABFF5B912438D3FA3BF90C26BC31341EAB6CB3E78C27B43293C77C3E93FF64073BD3F2A18C0F23699C1554018C31CC3C94151B0E94105BF76C1DB37203EB0B8A2C080C0AEB6"> : tensor<1x2x3x4x3xf16>], expected = [dense<"0x2BB73038B63D2F3466AA6036063A8136D3B17A3E363E302C3CAC283BD03F04B01035D43968A932301132893A1E3BD9360EACC13D8C425233D03C9C3EC5B85A2BD93041B5703224B4C33F4AB8C0BF242FC0B2CEAC2DBCB4B99FBB1131D6B9C8C25B3D03B813BF7D35F8B6D2B844BBF3B86BBA3EB972BBCDC0E33C9BB6F6BFAF3909B83FBC2DB9B7B81EBC33BD0CBCEEBF"> : tensor<1x2x3x4x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 2, 2>, pad_type = "same"}> : (tensor<1x2x3x4x3xf16>) -> (tensor<1x2x3x4x3xf16>)
  ane.return %0 : tensor<1x2x3x4x3xf16>
}

ane.program @avg_pool.35 on ane opset ios18 (%x: tensor<1x2x3x4x3xf16>) -> (tensor<1x2x3x4x3xf16>)
    attributes {inputs = [dense<"0x91BB16408CB63B2BC3BDBCBB57324DC015BDF7427741353F1CC359C35643C5402F3ED742C93D7F2A96362BC2B242AFBEA943CAC0E24356BEE1412140DEC214BEB2392D370DC09D3C9F41CABFF5B912438D3FA3BF90C26BC31341EAB6CB3E78C27B43293C77C3E93FF64073BD3F2A18C0F23699C1554018C31CC3C94151B0E94105BF76C1DB37203EB0B8A2C080C0AEB6"> : tensor<1x2x3x4x3xf16>], expected = [dense<"0xC8B495359E37943144A8403004385634C4AB5238243895213CAC283BD03B04B01035D43568A93230112E89361E37D92E68A9AC3B5D3CE1306B3A68385CB6E728772A01AF4B2C85A92D3DB8B52AB9C32C80B068A692B99AB714B5C12AC7B385B85B3D03B813BB7D35F8B6D2B444BBF3B86BB63EB572B7CDB8843A67B44FB9943761B5A9B5E6B64AB67DB5EFB666B549B5"> : tensor<1x2x3x4x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = false, kernel_sizes = array<i32: 3, 2, 2>, pad_type = "same"}> : (tensor<1x2x3x4x3xf16>) -> (tensor<1x2x3x4x3xf16>)
  ane.return %0 : tensor<1x2x3x4x3xf16>
}

ane.program @avg_pool.36 on ane opset ios15 (%x: tensor<1x2x8xf32>) -> (tensor<1x2x6xf32>)
    attributes {inputs = [dense<"0x0CB010C0AB3D35C0B542EFBFEA1CFA3F92971BC015B16DC0A10C054037951BBDF198DD3FCD21FD3EDBE90E40B3DB3A4007BB5940221F7B40DA8803C0BEE0A0BF"> : tensor<1x2x8xf32>], expected = [dense<"0x068514C06B6B6ABF9F3848BF77D1B2BF597DADBFB6C30EBF5E3CBE3F30F1F03F32803640F4915A40DFE0E03F30CA503E"> : tensor<1x2x6xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3>, pad_type = "valid"}> : (tensor<1x2x8xf32>) -> (tensor<1x2x6xf32>)
  ane.return %0 : tensor<1x2x6xf32>
}

ane.program @avg_pool.37 on ane opset ios15 (%x: tensor<1x2x8xf32>) -> (tensor<1x2x6xf32>)
    attributes {inputs = [dense<"0x0CB010C0AB3D35C0B542EFBFEA1CFA3F92971BC015B16DC0A10C054037951BBDF198DD3FCD21FD3EDBE90E40B3DB3A4007BB5940221F7B40DA8803C0BEE0A0BF"> : tensor<1x2x8xf32>], expected = [dense<"0x068514C06B6B6ABF9F3848BF77D1B2BF597DADBFB6C30EBF5E3CBE3F30F1F03F32803640F4915A40DFE0E03F30CA503E"> : tensor<1x2x6xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3>, pad_type = "valid"}> : (tensor<1x2x8xf32>) -> (tensor<1x2x6xf32>)
  ane.return %0 : tensor<1x2x6xf32>
}

ane.program @avg_pool.38 on ane opset ios16 (%x: tensor<1x2x7xf32>) -> (tensor<1x2x4xf32>)
    attributes {inputs = [dense<"0x7CA1C13D024F2D3FA80772BF00DCE7BEDE1DBCBE21049CBF9F7768C0FB04FDBF21C927BED00F75BF57223540C26C0940505A7FC0C0D19E3F"> : tensor<1x2x7xf32>], expected = [dense<"0x3283C53ED4FA32BF980B4BBF9F77E8BF10FF88BFC6BC6F3F1CDB6BBFC0D11E3F"> : tensor<1x2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 2>, strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x7xf32>) -> (tensor<1x2x4xf32>)
  ane.return %0 : tensor<1x2x4xf32>
}

ane.program @avg_pool.39 on ane opset ios16 (%x: tensor<1x2x7xf32>) -> (tensor<1x2x4xf32>)
    attributes {inputs = [dense<"0x7CA1C13D024F2D3FA80772BF00DCE7BEDE1DBCBE21049CBF9F7768C0FB04FDBF21C927BED00F75BF57223540C26C0940505A7FC0C0D19E3F"> : tensor<1x2x7xf32>], expected = [dense<"0x3283C53ED4FA32BF980B4BBF9F7768C010FF88BFC6BC6F3F1CDB6BBFC0D19E3F"> : tensor<1x2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 2>, strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x7xf32>) -> (tensor<1x2x4xf32>)
  ane.return %0 : tensor<1x2x4xf32>
}

ane.program @avg_pool.40 on ane opset ios17 (%x: tensor<1x1x7xf32>) -> (tensor<1x1x4xf32>)
    attributes {inputs = [dense<"0x76FF3740391246C0CA1E4BBF5E34C53F2A403440DE596B4024BBBCBF"> : tensor<1x1x7xf32>], expected = [dense<"0x751D96BDFB5448BFBD662B4010FB3B3F"> : tensor<1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3>, strides = array<i32: 2>, pad_type = "custom", pad = array<i32: 1, 1>, ceil_mode = true}> : (tensor<1x1x7xf32>) -> (tensor<1x1x4xf32>)
  ane.return %0 : tensor<1x1x4xf32>
}

ane.program @avg_pool.41 on ane opset ios17 (%x: tensor<1x1x7xf32>) -> (tensor<1x1x4xf32>)
    attributes {inputs = [dense<"0x76FF3740391246C0CA1E4BBF5E34C53F2A403440DE596B4024BBBCBF"> : tensor<1x1x7xf32>], expected = [dense<"0x302CE1BDFB5448BFBD662B404CFC8C3F"> : tensor<1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3>, strides = array<i32: 2>, pad_type = "custom", pad = array<i32: 1, 1>, ceil_mode = true}> : (tensor<1x1x7xf32>) -> (tensor<1x1x4xf32>)
  ane.return %0 : tensor<1x1x4xf32>
}

ane.program @avg_pool.42 on ane opset ios18 (%x: tensor<1x2x5x6xf32>) -> (tensor<1x2x4x4xf32>)
    attributes {inputs = [dense<"0x4F576EC0F488FCBF385900405FE331C09FF52A409F74813F86397C3F024136C0ECF0FB3F32E9F63F254662405B1CFCBFDD757CBF915812C0774063C0C71B8D3FFCF5213EE2E1D63F937D6FC085513ABF10A5CABE6A6811C014184640A01663C0D2BB6E40DF3C0D4098633640A33C53C0D1F7563FE52E6AC08BCEBE3E45136140BC11C0BFA00D57C07A9DAA3F43EB91BF539454C0BD09B7BF3A24384092D82E3FC420214073A515C0649A9CBF62B158C0B00F01400A8F44C0B39397BFFB6FEE3E2881A2BFAF2757C0DD8D38C01E9E79C0C35A0FC0B99AAABFE40725407B900AC0B77B38C0CD3657BF70A661401C4D8B3F"> : tensor<1x2x5x6xf32>], expected = [dense<"0xD2FD18BFC5D890BE390AC73F15A63B3F39508FBF653F1DBFAB6A5B3F9743893F075FF9BF3174ADBF90F59EBE434D123D774E273F77E78BBE2E550B3E83B1BCBFAFA6AF3DBD30063ED799D93EBFAEC4BEE8973EBF5024C5BEF5CB233F94CCF9BEACA1D7BF11961BC05045F0BFB645F0BF25FED4BF98072BC093B8C4BFF7D91DBF"> : tensor<1x2x4x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 2, 3>, pad_type = "valid"}> : (tensor<1x2x5x6xf32>) -> (tensor<1x2x4x4xf32>)
  ane.return %0 : tensor<1x2x4x4xf32>
}

ane.program @avg_pool.43 on ane opset ios18 (%x: tensor<1x2x5x6xf32>) -> (tensor<1x2x4x4xf32>)
    attributes {inputs = [dense<"0x4F576EC0F488FCBF385900405FE331C09FF52A409F74813F86397C3F024136C0ECF0FB3F32E9F63F254662405B1CFCBFDD757CBF915812C0774063C0C71B8D3FFCF5213EE2E1D63F937D6FC085513ABF10A5CABE6A6811C014184640A01663C0D2BB6E40DF3C0D4098633640A33C53C0D1F7563FE52E6AC08BCEBE3E45136140BC11C0BFA00D57C07A9DAA3F43EB91BF539454C0BD09B7BF3A24384092D82E3FC420214073A515C0649A9CBF62B158C0B00F01400A8F44C0B39397BFFB6FEE3E2881A2BFAF2757C0DD8D38C01E9E79C0C35A0FC0B99AAABFE40725407B900AC0B77B38C0CD3657BF70A661401C4D8B3F"> : tensor<1x2x5x6xf32>], expected = [dense<"0xD2FD18BFC5D890BE390AC73F15A63B3F39508FBF653F1DBFAB6A5B3F9743893F075FF9BF3174ADBF90F59EBE434D123D774E273F77E78BBE2E550B3E83B1BCBFAFA6AF3DBD30063ED799D93EBFAEC4BEE8973EBF5024C5BEF5CB233F94CCF9BEACA1D7BF11961BC05045F0BFB645F0BF25FED4BF98072BC093B8C4BFF7D91DBF"> : tensor<1x2x4x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 2, 3>, pad_type = "valid"}> : (tensor<1x2x5x6xf32>) -> (tensor<1x2x4x4xf32>)
  ane.return %0 : tensor<1x2x4x4xf32>
}

ane.program @avg_pool.44 on ane opset ios15 (%x: tensor<2x2x5x5xf32>) -> (tensor<2x2x3x3xf32>)
    attributes {inputs = [dense<"0x074F4F408D23413EC67425402C3D39BF6D3B72C0C85956404D37CBBF307E9ABE2B7003C0E46C3840A9030A402E3823402EA0EF3E215FA93F4F4BF73FF124FA3E9F5CA2BF915D393FB8759ABFFA1425BE3CE63CC011B177BF4C837540DA92AABFE96C16C084E950C033A203BEC4F547401D8AA73F62972EC0D34471C0CAE79DBF8543014020FD70405476843FA87A5B40590B4BBF25AB843E604E41C02F4C5240FD98DC3E1637463FE767563FA3B4D3BF3CA257405EDD623FFB2DE1BFE67B5A40B2D1584063F07340FA3F2DBFDD6DDA3F62640CC007898F3F85EC34C0C90A3AC0983F5E4039F8FA3F37C9923FF95DF0BE9ECA5740573009C0FDD133BBF8F959C09DDC3240883A333F9C0D8A3FBFAB5FC097360D3DAA332CC008794F402E7A304063D44ABF46827040CE558F3F6E3B37C04E833AC0991F15C0AAD70A3FB18D34C016EE10BEFF6E5E3F35B30540238D6D408090A0BFC12C193F2F15C2BF2D3BB3BF1A4724C00ADFAA3FEECD5CC01416EC3FDB3955BEBE229A3F0D0B06C0B5212EBFA60866C08E52DF3E437E13407E44DD3F"> : tensor<2x2x5x5xf32>], expected = [dense<"0x2B9C133F3F5C57BEC661D1BE58CE213F68E619BEE8769A3EFAA805BF95C9C3BCC8AB0FBFB9D36EBF87E97B3FA25AC03EE63804BE804FD93DACE2403F4F25173DAE3A0E3FAA927D3FA986353E0E354D3FF6FCE9BDE93CCB3E840C1ABE465893BEBC3C5D3FAF14BE3E34C47C3E62A40FBFF8E15F3E9581A23CFA5E4CBE3413E53E8E8B183DC34127BF840F623E2ECDB23E"> : tensor<2x2x3x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "same"}> : (tensor<2x2x5x5xf32>) -> (tensor<2x2x3x3xf32>)
  ane.return %0 : tensor<2x2x3x3xf32>
}

ane.program @avg_pool.45 on ane opset ios15 (%x: tensor<2x2x5x5xf32>) -> (tensor<2x2x3x3xf32>)
    attributes {inputs = [dense<"0x074F4F408D23413EC67425402C3D39BF6D3B72C0C85956404D37CBBF307E9ABE2B7003C0E46C3840A9030A402E3823402EA0EF3E215FA93F4F4BF73FF124FA3E9F5CA2BF915D393FB8759ABFFA1425BE3CE63CC011B177BF4C837540DA92AABFE96C16C084E950C033A203BEC4F547401D8AA73F62972EC0D34471C0CAE79DBF8543014020FD70405476843FA87A5B40590B4BBF25AB843E604E41C02F4C5240FD98DC3E1637463FE767563FA3B4D3BF3CA257405EDD623FFB2DE1BFE67B5A40B2D1584063F07340FA3F2DBFDD6DDA3F62640CC007898F3F85EC34C0C90A3AC0983F5E4039F8FA3F37C9923FF95DF0BE9ECA5740573009C0FDD133BBF8F959C09DDC3240883A333F9C0D8A3FBFAB5FC097360D3DAA332CC008794F402E7A304063D44ABF46827040CE558F3F6E3B37C04E833AC0991F15C0AAD70A3FB18D34C016EE10BEFF6E5E3F35B30540238D6D408090A0BFC12C193F2F15C2BF2D3BB3BF1A4724C00ADFAA3FEECD5CC01416EC3FDB3955BEBE229A3F0D0B06C0B5212EBFA60866C08E52DF3E437E13407E44DD3F"> : tensor<2x2x5x5xf32>], expected = [dense<"0xB10FA63F3085A1BEFF8D6BBF85B5723F68E619BE5CB2E73E195E96BF30D712BD41A1A1BF185706C025EFBC3FF665583F585546BE804FD93D01AA903FF909AA3D0658553F80A20E407E37CC3ECBE7993F4A9E83BEAF6D183F840C1ABE6804DDBE53E4F83F838F0E3F5D2E0E3FEF98A1BF7AE9A73EC8D1363D3C4799BE3413E53E55D1643DFC29BCBFA38BA93ED426493F"> : tensor<2x2x3x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "same"}> : (tensor<2x2x5x5xf32>) -> (tensor<2x2x3x3xf32>)
  ane.return %0 : tensor<2x2x3x3xf32>
}

ane.program @avg_pool.46 on ane opset ios16 (%x: tensor<1x2x4x6xf32>) -> (tensor<1x2x2x3xf32>)
    attributes {inputs = [dense<"0xD96276C06E26C63FCC443E3FB6CA5E40A7584DC050C5FABF09E455408454E8BF8FAB034069D9FF3E9F0801C07537FCBF2B84693F53F701409E754F3F0A352DC0BDEA13C08A746340816267BE7056BFBF68BC04405DC11A3FE2F519C0FF4D50BFE6F7DD3EE14D693F7AA967BF50775FC04EDA14400878F83F3C16323DDBDE90BF7A243640928C5AC0D01319C0DD0DAEBFB82186BFC8A140C0F5F53FC0898283BE6EB8223E3C1A3C3EFFB125BF0ABE00C03D9D534069B57F4031C24DC097D67140"> : tensor<1x2x4x6xf32>], expected = [dense<"0x6C5746BE5301D93FEA7712C0FB6D9C3E7354483E2AFFFCBE045B833DE3E49EBF4EEE033E97EED6BF3076813F4206683E"> : tensor<1x2x2x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 2, 2>, strides = array<i32: 2, 2>, pad_type = "same_lower"}> : (tensor<1x2x4x6xf32>) -> (tensor<1x2x2x3xf32>)
  ane.return %0 : tensor<1x2x2x3xf32>
}

ane.program @avg_pool.47 on ane opset ios16 (%x: tensor<1x2x4x6xf32>) -> (tensor<1x2x2x3xf32>)
    attributes {inputs = [dense<"0xD96276C06E26C63FCC443E3FB6CA5E40A7584DC050C5FABF09E455408454E8BF8FAB034069D9FF3E9F0801C07537FCBF2B84693F53F701409E754F3F0A352DC0BDEA13C08A746340816267BE7056BFBF68BC04405DC11A3FE2F519C0FF4D50BFE6F7DD3EE14D693F7AA967BF50775FC04EDA14400878F83F3C16323DDBDE90BF7A243640928C5AC0D01319C0DD0DAEBFB82186BFC8A140C0F5F53FC0898283BE6EB8223E3C1A3C3EFFB125BF0ABE00C03D9D534069B57F4031C24DC097D67140"> : tensor<1x2x4x6xf32>], expected = [dense<"0x6C5746BE5301D93FEA7712C0FB6D9C3E7354483E2AFFFCBE045B833DE3E49EBF4EEE033E97EED6BF3076813F4206683E"> : tensor<1x2x2x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 2, 2>, strides = array<i32: 2, 2>, pad_type = "same_lower"}> : (tensor<1x2x4x6xf32>) -> (tensor<1x2x2x3xf32>)
  ane.return %0 : tensor<1x2x2x3xf32>
}

ane.program @avg_pool.48 on ane opset ios17 (%x: tensor<1x2x5x4xf32>) -> (tensor<1x2x3x4xf32>)
    attributes {inputs = [dense<"0xD9F30DC051F471C0AC5C3240C647A6BD221F4F40E747DABED1E624C07F94C8BF989027C06272CBBE8B601840739B69BF7C3E6EC02869F73F5B3557C0DA96463F867908C0CDCF254008BC3FBFE51814C030F20D3F0ACC27C0240651C0632589BFD37313C0CAC8313E60002C40F0862E3EC01AF33E2EE891BD830949C045405F3F4F2ABD3E2046F73FD7D2DF3FF3E92A3FB0F58E3E46044140F52E19C04FBB5240"> : tensor<1x2x5x4xf32>], expected = [dense<"0xC3C82D3E030C08BFF7842ABF076775BE4C7504BF8A43AABEC8FDD0BEAF8460BF01D079BF583463BEC0AA8C3DB20F71BFB44995BED81933BF812301BF11807CBED81D79BE8B1BC43D180B0E3F8437003FAA6ADD3D8FC76E3F8896373F82750D3F"> : tensor<1x2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 1, 1, 0>}> : (tensor<1x2x5x4xf32>) -> (tensor<1x2x3x4xf32>)
  ane.return %0 : tensor<1x2x3x4xf32>
}

ane.program @avg_pool.49 on ane opset ios17 (%x: tensor<1x2x5x4xf32>) -> (tensor<1x2x3x4xf32>)
    attributes {inputs = [dense<"0xD9F30DC051F471C0AC5C3240C647A6BD221F4F40E747DABED1E624C07F94C8BF989027C06272CBBE8B601840739B69BF7C3E6EC02869F73F5B3557C0DA96463F867908C0CDCF254008BC3FBFE51814C030F20D3F0ACC27C0240651C0632589BFD37313C0CAC8313E60002C40F0862E3EC01AF33E2EE891BD830949C045405F3F4F2ABD3E2046F73FD7D2DF3FF3E92A3FB0F58E3E46044140F52E19C04FBB5240"> : tensor<1x2x5x4xf32>], expected = [dense<"0x9256023F05124CBF73C77FBF450DB8BE4C7584BF8A43AABEC8FDD0BEAF8460BF015C3BC04267AABE2000D33DC6CBB4BF8EEE5FBF625386BF41B541BF0D60BDBED81DF9BE8B1BC43D180B0E3F8437003F0010A63EAB15B33FE6B0893F4230543F"> : tensor<1x2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 1, 1, 0>}> : (tensor<1x2x5x4xf32>) -> (tensor<1x2x3x4xf32>)
  ane.return %0 : tensor<1x2x3x4xf32>
}

ane.program @avg_pool.50 on ane opset ios18 (%x: tensor<1x1x6x7xf32>) -> (tensor<1x1x3x4xf32>)
    attributes {inputs = [dense<"0x2B3720C002695940B07A5A408B6923BF937A25C02F8088BF63DD4EC0BA125640B09D2740DA3A2BBF56872A4038D6CF3FF0E200C0ACE54840FBE7573FE4DF42C0CAC6CA3FE2AB5BC07D81D93F62FE29C0309DB7BFBEBF953FAA3144C090E0883FC75EDF3FEB5166C04DC5CA3FD64F51406770B33F5D4BD43FD6C66FBF826917C088D1813E1CDE4B3FC8FB9CBF6C57FABF6E2EA03F7E7D7CBD21EC79C05DE216C00E68FD3FDF79BB3E"> : tensor<1x1x6x7xf32>], expected = [dense<"0x3DA8463F406BF93EC14A55BFBF5D02BF7BEF30BEB75AC7BE95F9A3BEE011503E63C9163FA79CE8BF880D2C3EA03ADCBE"> : tensor<1x1x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 2>, pad_type = "valid", ceil_mode = true}> : (tensor<1x1x6x7xf32>) -> (tensor<1x1x3x4xf32>)
  ane.return %0 : tensor<1x1x3x4xf32>
}

ane.program @avg_pool.51 on ane opset ios18 (%x: tensor<1x1x6x7xf32>) -> (tensor<1x1x3x4xf32>)
    attributes {inputs = [dense<"0x2B3720C002695940B07A5A408B6923BF937A25C02F8088BF63DD4EC0BA125640B09D2740DA3A2BBF56872A4038D6CF3FF0E200C0ACE54840FBE7573FE4DF42C0CAC6CA3FE2AB5BC07D81D93F62FE29C0309DB7BFBEBF953FAA3144C090E0883FC75EDF3FEB5166C04DC5CA3FD64F51406770B33F5D4BD43FD6C66FBF826917C088D1813E1CDE4B3FC8FB9CBF6C57FABF6E2EA03F7E7D7CBD21EC79C05DE216C00E68FD3FDF79BB3E"> : tensor<1x1x6x7xf32>], expected = [dense<"0x3DA8463F406BF93EC14A55BFBF5D02BF7BEF30BEB75AC7BE95F9A3BEE011503E63C9163FA79CE8BF880D2C3EA03ADCBE"> : tensor<1x1x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 2>, pad_type = "valid", ceil_mode = true}> : (tensor<1x1x6x7xf32>) -> (tensor<1x1x3x4xf32>)
  ane.return %0 : tensor<1x1x3x4xf32>
}

ane.program @avg_pool.52 on ane opset ios15 (%x: tensor<1x2x6x6xf32>) -> (tensor<1x2x4x4xf32>)
    attributes {inputs = [dense<"0x9E1ACBBFECC702409375A8BF567873C0057E674078CC51BF70584DC06652673FF3519ABF880549C07365E3BF0D7E3DC010CB9FBF2C8D2BC085D65F40910462C0B28C694035FE883ED6B436BF6C707D408688C73F05302340F8BBB43FCAD9A33D98245440C16D00C06BABF3BFB1D137C0797D7FC0082430C05B07D23F1AAD13C06A44BD3FB2B025C0BA97D33FDED4694083BB2EC0794E79408CC81BC0CB6DF53D34907240F7E67BBF67AD1CC0808A3E40E73245BFA5F1BBBFB690654001CD383E5E6978C0B1185BBF1B193B402EF5B13F603562C024764C4073D2D6BFE64967BFD0C64A407664DF3F8072753E7D63833F2EAA0740BC3754C052DE5040EA4ED23F020241BF1C042DBFD0985040B4E0F6BFAA87BC3F46CA96BFD1C4643F5D1BBE3F"> : tensor<1x2x6x6xf32>], expected = [dense<"0x4A4952BE0C7439BF8DBA7CBF724B21BFBCF4A9BE0771593EC056C4BE4BFFDEBE3A2BDD3E2F8772BEA585A2BE0C7F273E9887E3BD65D211BFB7EAE73EDED4693F37C7403E63F7833E609F143F7A2209BEBB2241BFB06E693FA4EF343FCCCD3B3F98398BBE4BADE13E7FC2FB3E88A89C3E9016633EE06C8BBE55EF4C3E5D1BBE3E"> : tensor<1x2x4x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, ceil_mode = true}> : (tensor<1x2x6x6xf32>) -> (tensor<1x2x4x4xf32>)
  ane.return %0 : tensor<1x2x4x4xf32>
}

ane.program @avg_pool.53 on ane opset ios15 (%x: tensor<1x2x6x6xf32>) -> (tensor<1x2x4x4xf32>)
    attributes {inputs = [dense<"0x9E1ACBBFECC702409375A8BF567873C0057E674078CC51BF70584DC06652673FF3519ABF880549C07365E3BF0D7E3DC010CB9FBF2C8D2BC085D65F40910462C0B28C694035FE883ED6B436BF6C707D408688C73F05302340F8BBB43FCAD9A33D98245440C16D00C06BABF3BFB1D137C0797D7FC0082430C05B07D23F1AAD13C06A44BD3FB2B025C0BA97D33FDED4694083BB2EC0794E79408CC81BC0CB6DF53D34907240F7E67BBF67AD1CC0808A3E40E73245BFA5F1BBBFB690654001CD383E5E6978C0B1185BBF1B193B402EF5B13F603562C024764C4073D2D6BFE64967BFD0C64A407664DF3F8072753E7D63833F2EAA0740BC3754C052DE5040EA4ED23F020241BF1C042DBFD0985040B4E0F6BFAA87BC3F46CA96BFD1C4643F5D1BBE3F"> : tensor<1x2x6x6xf32>], expected = [dense<"0x7392ECBE09178BBFEA8BBDBF2BF1F1BF1BEFFEBE0771593EC056C4BE4BFF5EBF6BE0253F2F8772BEA585A2BE0C7FA73EB2A5AABE65D291BFB7EA673FDED469401EE0D83E14F3C53E10EF5E3FB7B3CDBE0CDA90BFB06E693FA4EF343FCCCDBB3F64D6D0BE4BADE13E7FC2FB3E88A81C3FEC502A3FE06C0BBF55EFCC3E5D1BBE3F"> : tensor<1x2x4x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, ceil_mode = true}> : (tensor<1x2x6x6xf32>) -> (tensor<1x2x4x4xf32>)
  ane.return %0 : tensor<1x2x4x4xf32>
}

ane.program @avg_pool.54 on ane opset ios16 (%x: tensor<1x3x4x5xf32>) -> (tensor<1x3x1x1xf32>)
    attributes {inputs = [dense<"0xBB014DBE4134EB3F349E8A3EC3C84BBF7035A83F761F6140A1B036BF04FAD5BF039A54BF8EC6BABFA8DF004028741E40E9586FC0858019C0BDB28CBFFF6C4CC05ACD1BC06217C43F7F5EB2BF56A4514059A66B403A167340695B5E3DC2720BBFB78503C00A67D8BF516650408A13AB3FBC631240E0E2E43E946316BECA841EC0BDEF7140C5E7593FB3EF3FC0AC9995BFA49B6940863D6D404AF6C2BFE13E1DC0ADCF073E3B2B07C0A7393740395448C01A212540C89246403A4CCC3F1B85F0BFC796D73E1174843F1A8008BF24D5B23F42451D407B456EC06047F63F570779C05F0463C0E837103F01EBF8BF88DA0C40"> : tensor<1x3x4x5xf32>], expected = [dense<"0x2C1E3DBE82E3163F6F94C7BC"> : tensor<1x3x1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 4, 5>, pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x3x4x5xf32>) -> (tensor<1x3x1x1xf32>)
  ane.return %0 : tensor<1x3x1x1xf32>
}

ane.program @avg_pool.55 on ane opset ios16 (%x: tensor<1x3x4x5xf32>) -> (tensor<1x3x1x1xf32>)
    attributes {inputs = [dense<"0xBB014DBE4134EB3F349E8A3EC3C84BBF7035A83F761F6140A1B036BF04FAD5BF039A54BF8EC6BABFA8DF004028741E40E9586FC0858019C0BDB28CBFFF6C4CC05ACD1BC06217C43F7F5EB2BF56A4514059A66B403A167340695B5E3DC2720BBFB78503C00A67D8BF516650408A13AB3FBC631240E0E2E43E946316BECA841EC0BDEF7140C5E7593FB3EF3FC0AC9995BFA49B6940863D6D404AF6C2BFE13E1DC0ADCF073E3B2B07C0A7393740395448C01A212540C89246403A4CCC3F1B85F0BFC796D73E1174843F1A8008BF24D5B23F42451D407B456EC06047F63F570779C05F0463C0E837103F01EBF8BF88DA0C40"> : tensor<1x3x4x5xf32>], expected = [dense<"0x2C1E3DBE82E3163F6F94C7BC"> : tensor<1x3x1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 4, 5>, pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x3x4x5xf32>) -> (tensor<1x3x1x1xf32>)
  ane.return %0 : tensor<1x3x1x1xf32>
}

ane.program @avg_pool.56 on ane opset ios17 (%x: tensor<1x1x4x4x4xf32>) -> (tensor<1x1x2x2x2xf32>)
    attributes {inputs = [dense<"0xAE407DBF6EF43ABEEE3A68C0DC72943EC86C79C01C80D6BD56B99BBFD80DDDBF16223DC0B801F5BE2E40D63FEF78F93FCF336240376CC33F4DB67CC0243B45400F487C4005DE513F221D0140909E93BF01FC71C0E8BAF13FEA805B40C65CB5BF894F003F97BDA0BEDF2695BF3D408CBFACD15EBF5071863F3A0A13C0A1DAF83FD2A3D6BE89557C40D8B02B403C5548C07C2E0240622047C015CA703F19C5EB3F33EE0B4036B104BF1CDB66C08D45FF3F320029C0883277C09AD355BF947223C06C1572C0DC684840E196513F9996584066973EBF24978E3E730490BF177A1CBFFECECCBF5B001E403D1D2640D2D2F4BFC0AD5B403C2812C05CAB7D3F943CFFBE"> : tensor<1x1x4x4x4xf32>], expected = [dense<"0x387F93BEC8EFD9BE14507F3EE00E913C481F2A3E20A6193F7452B4BEB8E8F4BE"> : tensor<1x1x2x2x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 2, 2, 2>, strides = array<i32: 2, 2, 2>, pad_type = "valid"}> : (tensor<1x1x4x4x4xf32>) -> (tensor<1x1x2x2x2xf32>)
  ane.return %0 : tensor<1x1x2x2x2xf32>
}

ane.program @avg_pool.57 on ane opset ios17 (%x: tensor<1x1x4x4x4xf32>) -> (tensor<1x1x2x2x2xf32>)
    attributes {inputs = [dense<"0xAE407DBF6EF43ABEEE3A68C0DC72943EC86C79C01C80D6BD56B99BBFD80DDDBF16223DC0B801F5BE2E40D63FEF78F93FCF336240376CC33F4DB67CC0243B45400F487C4005DE513F221D0140909E93BF01FC71C0E8BAF13FEA805B40C65CB5BF894F003F97BDA0BEDF2695BF3D408CBFACD15EBF5071863F3A0A13C0A1DAF83FD2A3D6BE89557C40D8B02B403C5548C07C2E0240622047C015CA703F19C5EB3F33EE0B4036B104BF1CDB66C08D45FF3F320029C0883277C09AD355BF947223C06C1572C0DC684840E196513F9996584066973EBF24978E3E730490BF177A1CBFFECECCBF5B001E403D1D2640D2D2F4BFC0AD5B403C2812C05CAB7D3F943CFFBE"> : tensor<1x1x4x4x4xf32>], expected = [dense<"0x387F93BEC8EFD9BE14507F3EE00E913C481F2A3E20A6193F7452B4BEB8E8F4BE"> : tensor<1x1x2x2x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 2, 2, 2>, strides = array<i32: 2, 2, 2>, pad_type = "valid"}> : (tensor<1x1x4x4x4xf32>) -> (tensor<1x1x2x2x2xf32>)
  ane.return %0 : tensor<1x1x2x2x2xf32>
}

ane.program @avg_pool.58 on ane opset ios18 (%x: tensor<1x2x3x4x3xf32>) -> (tensor<1x2x3x4x3xf32>)
    attributes {inputs = [dense<"0x74B23840DA9A00C0107B1640775019C0CABA36C00471414051F71240F9713140ED5C863F7F311DC0FEDB10C01F8A43BEA514B13F7C9E61C0932F0D40B56877400F524A40304736C08D749F3F8C2982BFE0835AC073C2E3BF5B5945C0A627983E938707C0C1195AC029036440A9DD7C40D8401A40B93A1DBF67F231C092A795BFBA362D4021FC62C0C232BC3FB4751DC0BBF24EBF0CB21B4000382D40E6368D3E09904B3FD4586CC058BA4C403F8F72408445F73FCC1BFC3ECD8EC3BF735D6EBE910E5F40A1E3034077451A407F437240275E2B40184059BF77BB5340380F1CC0616B073F7D05DA3E9EC97DC04115BCBEBE27843F21F835401033C5BF4BD6C8BF32643EBFE72F2F3F83E4CD3F4796033FE0223540F1630FC038A8784080B430C0"> : tensor<1x2x3x4x3xf32>], expected = [dense<"0x13652E3DE09D29BDFAE2C93E1AEA163F75422FBCC7E43ABEDAD0B6BE2896F9BEC9B640BE5B6D4CBF599BDFBEE706113CACD5E53D3F25F83D51D8233FE05C4A3FA9BE883ED0A005BC12F65BBF6A3CE2BE6CB52BBEF0B878BF73EC04BFD7E148BEDA17F43EBF3EA13D28D1443E873D4E3F76EC85BDAEECB1BE016A63BFCF4C0EBF32FD74BEC70914BF7C20A1BE549638BEAED89C3F7C39363FF06D443D6430A43F961E6A3E008F31BE521B8C3E2EA542BECFC61E3E3D33C3BED7FD01BFFCD74CBDA684AD3F53BF503FB8B4BFBCFF28A23F709B003F45B4F43D5C6C163F0AAB3A3E4FAF243E700B7ABEDD03D4BEAA688FBE9CC4903F95ED203FB9D4703D8260183FC0B8883E1D51883EC853BB3D505B17BE579B9D3CDFB021BEB4E588BE1B7A85BE"> : tensor<1x2x3x4x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{kernel_sizes = array<i32: 3, 2, 2>, pad_type = "same"}> : (tensor<1x2x3x4x3xf32>) -> (tensor<1x2x3x4x3xf32>)
  ane.return %0 : tensor<1x2x3x4x3xf32>
}

ane.program @avg_pool.59 on ane opset ios18 (%x: tensor<1x2x3x4x3xf32>) -> (tensor<1x2x3x4x3xf32>)
    attributes {inputs = [dense<"0x74B23840DA9A00C0107B1640775019C0CABA36C00471414051F71240F9713140ED5C863F7F311DC0FEDB10C01F8A43BEA514B13F7C9E61C0932F0D40B56877400F524A40304736C08D749F3F8C2982BFE0835AC073C2E3BF5B5945C0A627983E938707C0C1195AC029036440A9DD7C40D8401A40B93A1DBF67F231C092A795BFBA362D4021FC62C0C232BC3FB4751DC0BBF24EBF0CB21B4000382D40E6368D3E09904B3FD4586CC058BA4C403F8F72408445F73FCC1BFC3ECD8EC3BF735D6EBE910E5F40A1E3034077451A407F437240275E2B40184059BF77BB5340380F1CC0616B073F7D05DA3E9EC97DC04115BCBEBE27843F21F835401033C5BF4BD6C8BF32643EBFE72F2F3F83E4CD3F4796033FE0223540F1630FC038A8784080B430C0"> : tensor<1x2x3x4x3xf32>], expected = [dense<"0xCECB823DD06C7EBD3C6A973F275F623FD87183BC962B0CBFA41C09BF9E303BBF178910BF045219C083B4A7BF5A8A593DACD5E53D3F25F83D51D8A33FE05C4A3FA9BE883ED0A085BC12F65BBF6A3CE2BE6CB5ABBEF0B8F8BF73EC84BFD7E148BFE411373F1FDEF13DDE9C133F25AE9A3FB1E2C8BD827185BF818FAABF377355BFE5BD37BFAA0EDEBFB9B071BFBF708ABF0545EB3F1DAB883F7452133E9748F63FF096AF3E402B05BFFB28D23EE3FB91BE362AEE3E6E6692BFC2FCC2BFFDA199BEA684AD3F53BF503FB8B43FBDFF28A23F709B003F45B4743E5C6C163F0AAB3A3E4FAFA43E700BFABEDD0354BFAA688FBFEA26D93F6064713F8B9F343EC390643F2015CD3EAC794C3FD67E0C3EF80863BE02696C3D4F89F2BE8E584DBF2837C8BF"> : tensor<1x2x3x4x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.avg_pool"(%x) <{exclude_padding_from_average = true, kernel_sizes = array<i32: 3, 2, 2>, pad_type = "same"}> : (tensor<1x2x3x4x3xf32>) -> (tensor<1x2x3x4x3xf32>)
  ane.return %0 : tensor<1x2x3x4x3xf32>
}

ane.program @batch_norm.0 on ane opset ios15 (%x: tensor<2x3x5xf16>) -> (tensor<2x3x5xf16>)
    attributes {inputs = [dense<"0x0840AD408AB1CEC24AC09CB0DBBE40C3D9C2FE4240BC7DBD59C18EBFB83ED5C05B420BA77EBF77405AC06DBAED42F1BF093100BD50C19143AB425542"> : tensor<2x3x5xf16>], expected = [dense<"0xCCAC0A3499C094C54DC48C3DEFB505C192C07645F4C420C5D7C569C5E5C294C46C3C4DC006C4A6301ABB31396D4566B9E63E0FC5D5C595C014C143C1"> : tensor<2x3x5xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0xE9398E381F3C"> : tensor<3xf16>
  %variance = ane.const dense<"0x8F3FF03BC13B"> : tensor<3xf16>
  %gamma = ane.const dense<"0x963D763C5438"> : tensor<3xf16>
  %beta = ane.const dense<"0x7DBD5F409CC3"> : tensor<3xf16>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma, %beta) <{epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<2x3x5xf16>, tensor<3xf16>, tensor<3xf16>, tensor<3xf16>, tensor<3xf16>) -> (tensor<2x3x5xf16>)
  ane.return %0 : tensor<2x3x5xf16>
}

ane.program @batch_norm.1 on ane opset ios16 (%x: tensor<1x4x3x2xf16>) -> (tensor<1x4x3x2xf16>)
    attributes {inputs = [dense<"0xE4BECAC079C1CF4202BA604133C35A4014C1DFBA38B4C2C062BE4CC135B52EC3E7BE93B9183DDC421BC21F3900432842"> : tensor<1x4x3x2xf16>], expected = [dense<"0x1FC183C238C378413BBEFA3F21C2093D8AC00DBC8AB84DC01FC520C769C175C85EC5D3C2403CC1422AC31F36E8420042"> : tensor<1x4x3x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0x0E3AE937633C8A34"> : tensor<4xf16>
  %variance = ane.const dense<"0x7D3B233F6834EF3A"> : tensor<4xf16>
  %0 = "ane.batch_norm"(%x, %mean, %variance) <{epsilon = 0x1419 : f16, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<1x4x3x2xf16>, tensor<4xf16>, tensor<4xf16>) -> (tensor<1x4x3x2xf16>)
  ane.return %0 : tensor<1x4x3x2xf16>
}

ane.program @batch_norm.2 on ane opset ios17 (%x: tensor<1x2x2x2x3xf16>) -> (tensor<1x2x2x2x3xf16>)
    attributes {inputs = [dense<"0xE4C0AEC2CF3E0A4060BF1BBCC8C32441AA2FFB432CAFE243DA4228C254ADD2BF3E3BEA413D35F4C28FC329C16A407CC0"> : tensor<1x2x2x2x3xf16>], expected = [dense<"0xA1C0B1C1C5306735D4BFE3BD58C2513953BA083E6DBBEA3D883C51C2BABCD5C03DB8973A49BBD7C23DC3A8C1443536C1"> : tensor<1x2x2x2x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0xCE3DD53E"> : tensor<2xf16>
  %variance = ane.const dense<"0xE83F973F"> : tensor<2xf16>
  %gamma = ane.const dense<"0xAE3A453B"> : tensor<2xf16>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma) <{epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (tensor<1x2x2x2x3xf16>, tensor<2xf16>, tensor<2xf16>, tensor<2xf16>) -> (tensor<1x2x2x2x3xf16>)
  ane.return %0 : tensor<1x2x2x2x3xf16>
}

ane.program @batch_norm.3 on ane opset ios18 (%x: tensor<2x1x6xf16>) -> (tensor<2x1x6xf16>)
    attributes {inputs = [dense<"0x52B3CCBD653D4F39B039E741D3C287431443693996C0173B"> : tensor<2x1x6xf16>], expected = [dense<"0x17ABC7BE2040923CD33C374455C44E450145A43CA8C1C43D"> : tensor<2x1x6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0xBD3F"> : tensor<1xf16>
  %variance = ane.const dense<"0xDA3F"> : tensor<1xf16>
  %gamma = ane.const dense<"0x873F"> : tensor<1xf16>
  %beta = ane.const dense<"0xB341"> : tensor<1xf16>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma, %beta) <{epsilon = 0x1419 : f16, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<2x1x6xf16>, tensor<1xf16>, tensor<1xf16>, tensor<1xf16>, tensor<1xf16>) -> (tensor<2x1x6xf16>)
  ane.return %0 : tensor<2x1x6xf16>
}

ane.program @batch_norm.4 on ane opset ios17 (%x: tensor<1x3x1x4xf16>) -> (tensor<1x3x1x4xf16>)
    attributes {inputs = [dense<"0xC3C0B5C117C2A842544314BCB43F65C05AC0C9BDFABC753F"> : tensor<1x3x1x4xf16>], expected = [dense<"0x41C4F4C43CC5334435481D3A9445A4BC76C221BF86BDCA44"> : tensor<1x3x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0x5936893FD833373FA3D6BA3F"> : tensor<3xf32>
  %variance = ane.const dense<"0xA28CD43FDFA1943F88EB503F"> : tensor<3xf32>
  %gamma = ane.const dense<"0xDB33F43F965CE13F2597E53F"> : tensor<3xf32>
  %beta = ane.const dense<"0x82FC5B3FC75B66409B2E7F40"> : tensor<3xf32>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma, %beta) <{epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x3x1x4xf16>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<1x3x1x4xf16>)
  ane.return %0 : tensor<1x3x1x4xf16>
}

ane.program @batch_norm.5 on ane opset ios16 (%x: tensor<2x3x5xf16>) -> (tensor<2x3x5xf16>)
    attributes {inputs = [dense<"0x75B41E35F542313E16BFAABE5F438EBE473C3D40DEB05F38224146C17D42BB3F7FBD94404C43D8BD55C12AB2613C93B26BC19EC1F243DD435AC0973C"> : tensor<2x3x5xf16>], expected = [dense<"0xDBBEA8BCF03ED1A82BC2D3C1DD41C4C1C72CE23C7CBCF3B6343E20C36F400C3570C124398F3F99C101C436BD8D2E45BD0DC477C3DE41C94138C20231"> : tensor<2x3x5xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0x5B3E013CE83B"> : tensor<3xf16>
  %variance = ane.const dense<"0xBF3CB43A233C"> : tensor<3xf16>
  %0 = "ane.batch_norm"(%x, %mean, %variance) <{epsilon = 0x1419 : f16, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<2x3x5xf16>, tensor<3xf16>, tensor<3xf16>) -> (tensor<2x3x5xf16>)
  ane.return %0 : tensor<2x3x5xf16>
}

ane.program @batch_norm.6 on ane opset ios17 (%x: tensor<1x4x3x2xf16>) -> (tensor<1x4x3x2xf16>)
    attributes {inputs = [dense<"0x9DC080BE8BC1E6410EC20140B34235C14CB6B04325BF8EC24E41CFBFD9BD9B3B0B42EA3CFE41F73F3BC32D3D9642A9C0"> : tensor<1x4x3x2xf16>], expected = [dense<"0xE2C4D0C38DC54C41EBC5293DA83F69BF44B7744057BD8FC09241ABC178C0AB397842303C0C3F1C3ACEC4882C1D400FC3"> : tensor<1x4x3x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0x683C3035EC35E43C"> : tensor<4xf16>
  %variance = ane.const dense<"0x163F9E3C3834823C"> : tensor<4xf16>
  %gamma = ane.const dense<"0xA13F70390339383C"> : tensor<4xf16>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma) <{epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (tensor<1x4x3x2xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>) -> (tensor<1x4x3x2xf16>)
  ane.return %0 : tensor<1x4x3x2xf16>
}

ane.program @batch_norm.7 on ane opset ios18 (%x: tensor<1x2x2x2x3xf16>) -> (tensor<1x2x2x2x3xf16>)
    attributes {inputs = [dense<"0xC04167B40BB9C6B872369FC35D42703CDC41D9C35A3423B432352B41173EB1431541C2C06CBB7541B340B1C1B6B65DC0"> : tensor<1x2x2x2x3xf16>], expected = [dense<"0xAB440A399331F532FF3DCFC31045D040BD440DC4533D35393341A3445B43C64599442B31E13DC4446D4426B4B63F6E35"> : tensor<1x2x2x2x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0xCC35C43A"> : tensor<2xf16>
  %variance = ane.const dense<"0x313A8D35"> : tensor<2xf16>
  %gamma = ane.const dense<"0x843C4138"> : tensor<2xf16>
  %beta = ane.const dense<"0xCA3D2342"> : tensor<2xf16>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma, %beta) <{epsilon = 0x1419 : f16, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x2x2x2x3xf16>, tensor<2xf16>, tensor<2xf16>, tensor<2xf16>, tensor<2xf16>) -> (tensor<1x2x2x2x3xf16>)
  ane.return %0 : tensor<1x2x2x2x3xf16>
}

// all defaults
ane.program @batch_norm.8 on ane opset ios15 (%x: tensor<1x3x4xf16>) -> (tensor<1x3x4xf16>)
    attributes {inputs = [dense<"0x15C20E34084399C1C0C35A35D0BC76C0CDC09CC2C3404EC2"> : tensor<1x3x4xf16>], expected = [dense<"0x25C36DB8E040B4C222C538BABCC0DCC253C2B7C321387BC3"> : tensor<1x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0xDB3A583CD73E"> : tensor<3xf16>
  %variance = ane.const dense<"0xC33C7A3BC23E"> : tensor<3xf16>
  %0 = "ane.batch_norm"(%x, %mean, %variance) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<1x3x4xf16>, tensor<3xf16>, tensor<3xf16>) -> (tensor<1x3x4xf16>)
  ane.return %0 : tensor<1x3x4xf16>
}

ane.program @batch_norm.9 on ane opset ios15 (%x: tensor<2x3x5xf32>) -> (tensor<2x3x5xf32>)
    attributes {inputs = [dense<"0x08E76AC0497E604005E802BEBEBC41C0C2BE713D1E171D40C4D44DC037885CBF2C8E30C0E427BE3FDC64AB3F095F2E40E65AEF3FD2310AC010F558C03C60F5BF39AA9D3F03B98DBE4A416F3D8924B93F33E3273F74AAFC3E486C0040C90F7ABFF13886BF691819C0CD62EEBF23F55940ECACAD3F52D2ABBF"> : tensor<2x3x5xf32>], expected = [dense<"0x3AD3D6C0AE69663F5C2E3DC090FEC0C03B7F30C0DDAC8040817F30C004B3693D36800DC003383740ADD84B40DB999840BFAF7240A74150BF37170EC0C6509BC0ECC7C1BFFC4A47C0CC8930C00DA3A4BFD377EF3F54A1D63FA3145F40398EA5BD6DAE2ABE0F318ABFA2C2F2BEC582B14078264D40B24CF63D"> : tensor<2x3x5xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0xC037693FE308323FE76D843E"> : tensor<3xf32>
  %variance = ane.const dense<"0x459D833F92BED83FA63A943F"> : tensor<3xf32>
  %gamma = ane.const dense<"0x7DAA893FA71DC73F75719D3F"> : tensor<3xf32>
  %beta = ane.const dense<"0x9D53EDBF8288F53F30A1F93F"> : tensor<3xf32>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma, %beta) <{epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<2x3x5xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3x5xf32>)
  ane.return %0 : tensor<2x3x5xf32>
}

ane.program @batch_norm.10 on ane opset ios16 (%x: tensor<1x4x3x2xf32>) -> (tensor<1x4x3x2xf32>)
    attributes {inputs = [dense<"0x9989853E53EF7CC05F65AB3E1E17ED3FFADD1C3F57A1D63A6B68F13F234B9ABFF6A9713F632965C0D8D74B3EEEBE504052725140E34D7640C96BCABFE7542E40C78A6FBEAA40434050F2C4BFFA1C5E3F196C25C03277C7BFE5F4303F00268C3F"> : tensor<1x4x3x2xf32>], expected = [dense<"0x4666EBBEB2F95CC0F980D0BE9DBC2B3F04C456BE17D624BFBD966A3F811F12C0C3F36FBD2DBA97C0A75E54BFABC4154095030D40D6DF2F4001CF18C0999AD73F4C7C8EBFAB2DFF3F15C98BC0DB68B2BF132AB5C060908CC0BF51CEBFC1728EBF"> : tensor<1x4x3x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0x7E71683FBB13803FB269713FB662FF3F"> : tensor<4xf32>
  %variance = ane.const dense<"0x077CFD3F20BC6E3FAAF58E3FEF47273F"> : tensor<4xf32>
  %0 = "ane.batch_norm"(%x, %mean, %variance) <{epsilon = 0x3A83126F : f32, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<1x4x3x2xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<1x4x3x2xf32>)
  ane.return %0 : tensor<1x4x3x2xf32>
}

ane.program @batch_norm.11 on ane opset ios17 (%x: tensor<1x2x2x2x3xf32>) -> (tensor<1x2x2x2x3xf32>)
    attributes {inputs = [dense<"0xACDF79C0D92F5D406CC8EDBFA9E93F408DABF53F8D29E3BFBD00C4BE06598FBF02488ABFEFA58ABEFAFE2C4066CA1340A65021BFDD87B73F99DBF43F441803C0DD46A83FBDEE54C0C8733BC0C3BF61C0B853CBBF2A4E6D40BEB9E43EC8177C40"> : tensor<1x2x2x2x3xf32>], expected = [dense<"0x010E03C1811A2A401294A5C0D0E8FD3F2F19C93E32AAA1C04E0740C0B4C782C0C5E980C0157635C00325C63FC6AE773F0F1BF2BFB19AC3BE6FA701BD6D6E3BC0D239F0BECE4777C079A564C0A25380C068E825C049F8A33F594D8DBF3D99B93F"> : tensor<1x2x2x2x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0xBE8FD33FE965FA3F"> : tensor<2xf32>
  %variance = ane.const dense<"0xC261E93ED922FF3F"> : tensor<2xf32>
  %gamma = ane.const dense<"0x05C27E3FA828843F"> : tensor<2xf32>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma) <{epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (tensor<1x2x2x2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<1x2x2x2x3xf32>)
  ane.return %0 : tensor<1x2x2x2x3xf32>
}

ane.program @batch_norm.12 on ane opset ios18 (%x: tensor<2x1x6xf32>) -> (tensor<2x1x6xf32>)
    attributes {inputs = [dense<"0xC77B3340CE0675C0C359614049252D40C691DB3FF0C9F53F54EA1CC0A3FE50BE94FB24C09E952E403A7C17408A742740"> : tensor<2x1x6xf32>], expected = [dense<"0x376B9C401246C6C00ABEC240911F9740C05D4440FE455A40BF4E79C020B50EBEF56483C0525398407C068540685E9240"> : tensor<2x1x6xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0xC352DE3F"> : tensor<1xf32>
  %variance = ane.const dense<"0x2CA6A03F"> : tensor<1xf32>
  %gamma = ane.const dense<"0x49B9EF3F"> : tensor<1xf32>
  %beta = ane.const dense<"0xCBAA4640"> : tensor<1xf32>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma, %beta) <{epsilon = 0x3A83126F : f32, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<2x1x6xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<2x1x6xf32>)
  ane.return %0 : tensor<2x1x6xf32>
}

ane.program @batch_norm.13 on ane opset ios17 (%x: tensor<1x3x1x4xf32>) -> (tensor<1x3x1x4xf32>)
    attributes {inputs = [dense<"0xCB08CBBF9FDC61C065E076401805C43F553C7240A4469A3F1E3E7740E06E12C06C07D23FD1B31940C443083F7F121FC0"> : tensor<1x3x1x4xf32>], expected = [dense<"0x9942C4BFAC5364C0885485403C93DD3FEC7CE1408F063E40E871E540BD5823C09A8C4A40ECA88B408F5BB53F01DC55C0"> : tensor<1x3x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0xD63EE23D6C3D"> : tensor<3xf16>
  %variance = ane.const dense<"0x2A3EB13B233C"> : tensor<3xf16>
  %gamma = ane.const dense<"0x333D333E6A3E"> : tensor<3xf16>
  %beta = ane.const dense<"0xAB3FC7426E41"> : tensor<3xf16>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma, %beta) <{epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x3x1x4xf32>, tensor<3xf16>, tensor<3xf16>, tensor<3xf16>, tensor<3xf16>) -> (tensor<1x3x1x4xf32>)
  ane.return %0 : tensor<1x3x1x4xf32>
}

ane.program @batch_norm.14 on ane opset ios16 (%x: tensor<2x3x5xf32>) -> (tensor<2x3x5xf32>)
    attributes {inputs = [dense<"0x7619C63FB0B7F4BF9D714C40D69B493EA1AC6AC038FF16407DFAFABE21F7044026DFF83F86B7A6BC4A4C7640E45ACBBE03C13640178560409E84AB3F9CBE37C09E5C27C03135A4BF920915407D6BF73F41A171C0ABC16A40899E383E5FE0B6BEC0684DC0C091044021F8493EEFE0F13F9C9368C0086B743F"> : tensor<2x3x5xf32>], expected = [dense<"0xCDC3983FB5E12BC0698F4240A26BA4BE05E994C0D6E7533F87D911C04445053FC125C03E0022E2BFC4713A40AADEAABF98B9F53F3FA72440617ACE3E96B670C0E2575EC0FB7CFDBFED6E04404B11D03F578ABBC05C4B10400622C6BF9C9108C0B8CBA7C0C24B913FA47A3DBF4A0B743F975B92C022FE913C"> : tensor<2x3x5xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0x5A70F73E92CFCC3FC9DB6F3F"> : tensor<3xf32>
  %variance = ane.const dense<"0xD15A4B3F991E573F6E707F3F"> : tensor<3xf32>
  %0 = "ane.batch_norm"(%x, %mean, %variance) <{epsilon = 0x3A83126F : f32, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<2x3x5xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3x5xf32>)
  ane.return %0 : tensor<2x3x5xf32>
}

ane.program @batch_norm.15 on ane opset ios17 (%x: tensor<1x4x3x2xf32>) -> (tensor<1x4x3x2xf32>)
    attributes {inputs = [dense<"0xC3C40FBF05319F3F055EA4BDC16019400AE4354088DF26C02546444079372340641E8DBE524253C0D0EA8DBF53166CC09EB32F40296F1EC0AFD40AC04309644017A311C0C9E41240BFC361BF88F294BF22DE13BF9CFB7A4013E908BF933B5540"> : tensor<1x4x3x2xf32>], expected = [dense<"0x204B41C089819D3EAA8108C0A5B21B40174250404B53D9C0AB4D2440091CF93FE8D1B9BF42DCA2C075051DC08AC9B1C0D61BF13F99CD0BC132D501C11E066340624B05C12ACA773F0091A7BF36F0CFBFFCEE77BF302D8240F3AA6BBF46185A40"> : tensor<1x4x3x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0xA2D4893FB3846E3F34E3E83F9D3B933E"> : tensor<4xf32>
  %variance = ane.const dense<"0xCF691E3F25C92D3F8039773F924B843F"> : tensor<4xf32>
  %gamma = ane.const dense<"0xCC9CB93FED9E7D3F1BE7FF3FA9AB913F"> : tensor<4xf32>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma) <{epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (tensor<1x4x3x2xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<1x4x3x2xf32>)
  ane.return %0 : tensor<1x4x3x2xf32>
}

ane.program @batch_norm.16 on ane opset ios18 (%x: tensor<1x2x2x2x3xf32>) -> (tensor<1x2x2x2x3xf32>)
    attributes {inputs = [dense<"0x96403B408DE9C1BE46C8794060E4E93F9DEE923EE6915540BA3C1B40A7C236407212E9BF58E960C03D293FBED0C39EBF3647923F03556840704B103E14BE21BF98FC7AC0999DD5BF74D2903FE1E11B40E0F95B3F78A420BF0D7F89BDA69D34C0"> : tensor<1x2x2x2x3xf32>], expected = [dense<"0xDBA900C05302CBC001A43ABF60DD5CC07712AFC0C64CBCBF19A62AC0E88D06C0C0C303C1D24B27C10DF3C2C0D12AEFC07A63C53D4A9E3F406F0E89BF3447FCBF7FB5B9C062754BC0A43FAA3D471ECD3FFB826FBE2CA3FBBF3F14A8BF5AB890C0"> : tensor<1x2x2x2x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0x167CFE3F17B0B03F"> : tensor<2xf32>
  %variance = ane.const dense<"0xA0C3EF3FFC8F9D3F"> : tensor<2xf32>
  %gamma = ane.const dense<"0x99CDE53F3581A53F"> : tensor<2xf32>
  %beta = ane.const dense<"0xA75C4FC0770CBF3E"> : tensor<2xf32>
  %0 = "ane.batch_norm"(%x, %mean, %variance, %gamma, %beta) <{epsilon = 0x3A83126F : f32, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x2x2x2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<1x2x2x2x3xf32>)
  ane.return %0 : tensor<1x2x2x2x3xf32>
}

// all defaults
ane.program @batch_norm.17 on ane opset ios15 (%x: tensor<1x3x4xf32>) -> (tensor<1x3x4xf32>)
    attributes {inputs = [dense<"0xC82E40C0E2F857408F3A14C0305351C02C6B5E403C586FC0C001E0BF5BE0743D4185CD3EC1EDCCBE21747AC0D50175C0"> : tensor<1x3x4xf32>], expected = [dense<"0x04226DC072E00A40FEA344C0CDEC7CC0522C9C40E816DEC0FC8C6BC03C2137BFDACEEDBEA35888BFAAA86CC0D39368C0"> : tensor<1x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %mean = ane.const dense<"0x1172823F372AFE3E6BB7823F"> : tensor<3xf32>
  %variance = ane.const dense<"0xE1D1963F67BEBE3E6DF0E33F"> : tensor<3xf32>
  %0 = "ane.batch_norm"(%x, %mean, %variance) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<1x3x4xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<1x3x4xf32>)
  ane.return %0 : tensor<1x3x4xf32>
}

ane.program @conv.0 on ane opset ios15 (%x: tensor<1x2x7xf16>) -> (tensor<1x3x5xf16>)
    attributes {inputs = [dense<"0x30BDF5BCD039523C2ABFEB37003E46B82CB2BF3381B1603F5339AB3D"> : tensor<1x2x7xf16>], expected = [dense<"0x7ABFFDBABF3AC7B7823CDA305B304D3B5CBDE7BCBFBE88BEF0B7163C9AC0"> : tensor<1x3x5xf16>], tolerance = 2.833e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xD432773564B2763BD1341D3141323834CCA164B792BA0C2CBF3965B44FB8573814370EBB"> : tensor<3x2x3xf16>
  %bias = ane.const dense<"0x0EB81D3561AF"> : tensor<3xf16>
  %0 = "ane.conv"(%x, %weight, %bias) : (tensor<1x2x7xf16>, tensor<3x2x3xf16>, tensor<3xf16>) -> (tensor<1x3x5xf16>)
  ane.return %0 : tensor<1x3x5xf16>
}

ane.program @conv.1 on ane opset ios16 (%x: tensor<2x3x6xf16>) -> (tensor<2x2x3xf16>)
    attributes {inputs = [dense<"0x4239AB37D93A2BBA51BFE0B9D2BBB4B8F33B84310E39EA3B553F67B8F63BD9BE49B453BC743A47373A35ABAE293141AE9FBC6A3F43B483B0663EECBC5734C33AC5BB5FB9CBB0C4BF"> : tensor<2x3x6xf16>], expected = [dense<"0x99BFFBC306B47430BE3CB41C7DBB102C9EBEA23A20B3D634"> : tensor<2x2x3xf16>], tolerance = 2.172e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x45BBFB3298B5A2B90EBBEF3B61366F31CB362A38C63328B0"> : tensor<2x3x2xf16>
  %0 = "ane.conv"(%x, %weight) <{strides = array<i32: 2>, pad_type = "same"}> : (tensor<2x3x6xf16>, tensor<2x3x2xf16>) -> (tensor<2x2x3xf16>)
  ane.return %0 : tensor<2x2x3xf16>
}

ane.program @conv.2 on ane opset ios17 (%x: tensor<1x4x9xf16>) -> (tensor<1x4x9xf16>)
    attributes {inputs = [dense<"0x5C31B0B48B3D99BC02BE783C99B28B3C27B1F8A91134E5BFC330CE38A33D2BBECCBDE4B8A93722B222B8BBBE08BE7DBE72B9BDBDF73EEEBE9EBFAB3B10344EBAC5B45B275233C43D"> : tensor<1x4x9xf16>], expected = [dense<"0x28392ABAE2B69EBCE3C19341E43A82B7D5BBBC3E72B817B5563A5B34E94090BE573D573595BD24C02BBA38B96432DDBCD639DDB503BE41BD84B346418743E1383A41D735B23E98B8"> : tensor<1x4x9xf16>], tolerance = 2.798e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xC6BB823A7631523597343CB5D1384A3B973BDFB129387A32A83B33BB86391E3697383F3844B2B0BB8EBBDEB7943BB939"> : tensor<4x2x3xf16>
  %bias = ane.const dense<"0xC4B51E39D5AF2CB6"> : tensor<4xf16>
  %0 = "ane.conv"(%x, %weight, %bias) <{groups = 2 : i32, dilations = array<i32: 2>, pad_type = "same"}> : (tensor<1x4x9xf16>, tensor<4x2x3xf16>, tensor<4xf16>) -> (tensor<1x4x9xf16>)
  ane.return %0 : tensor<1x4x9xf16>
}

ane.program @conv.3 on ane opset ios18 (%x: tensor<1x2x8xf16>) -> (tensor<1x2x3xf16>)
    attributes {inputs = [dense<"0x783C8B3BB433C3BFA4BF9EB97D3D9ABE44BEF8B6CFBE4E3F7A3ECBBEBF3E5832"> : tensor<1x2x8xf16>], expected = [dense<"0xB1C1493E1F44663E943AC0C1"> : tensor<1x2x3xf16>], tolerance = 4.884e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x7EBB1BB94EB83FB7FE3303B9513A5DB85C3BC43AEA3372B17AB76FB9AFBB0031"> : tensor<2x2x4xf16>
  %bias = ane.const dense<"0x8BBA132A"> : tensor<2xf16>
  %0 = "ane.conv"(%x, %weight, %bias) <{strides = array<i32: 3>, pad_type = "custom", pad = array<i32: 2, 1>}> : (tensor<1x2x8xf16>, tensor<2x2x4xf16>, tensor<2xf16>) -> (tensor<1x2x3xf16>)
  ane.return %0 : tensor<1x2x3xf16>
}

ane.program @conv.4 on ane opset ios15 (%x: tensor<1x3x1x8xf16>) -> (tensor<1x5x1x8xf16>)
    attributes {inputs = [dense<"0x9BAD09B2C6B8DABBCD34D436F3B5F8BEBABE4E3A98B6343E87B5DA212B3A9E39543947BC11B7FB3CCD3DC6B403BE42BF"> : tensor<1x3x1x8xf16>], expected = [dense<"0x793B6DBA38A7CC31AA3A36B202BC0FBCD13EDEBC5F335D2C6D3CE2B5B3BD45BCB0B5C0381B374A2C34BA39ADE63A9C3E7EB52AB3A4B921A943383F34D8B7C0BE87BDAE3827B7BF3CFFB1E42B38381534"> : tensor<1x5x1x8xf16>], tolerance = 8.502e-07 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xB4AD95B5143804B6D6B95639C2B7912CADB6673A48343F34C130A23AD028"> : tensor<5x3x1x1xf16>
  %0 = "ane.conv"(%x, %weight) : (tensor<1x3x1x8xf16>, tensor<5x3x1x1xf16>) -> (tensor<1x5x1x8xf16>)
  ane.return %0 : tensor<1x5x1x8xf16>
}

ane.program @conv.5 on ane opset ios16 (%x: tensor<1x8x1x5xf16>) -> (tensor<1x4x1x5xf16>)
    attributes {inputs = [dense<"0xA9B4D2BC033C95B84D27E7397EB416BB6EB6AB3D06BF66BF9CB90CB444B7B3B9BDBF16BA703D5D36523CFD380B3910BDDD36E5B63BA94CBCE731BA36C43DDC313BBFB2A771AE24BFE7B6343DF03BC6BE"> : tensor<1x8x1x5xf16>], expected = [dense<"0x4E3C4D40A0420036E1B81F36A738E93BB4AF27B548396AC0A1BAD4B65234B344BF446E3BAABBDD31"> : tensor<1x4x1x5xf16>], tolerance = 3.915e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xC63BA1BB72B984B826AFD6324C2C6B30552DFAB421B9122490B6FAB82AB60CB6CE393F2C3B34A0364FB5BBBB3C383AB826B7F3B77CBAD6BADE30EABB6A3907B8"> : tensor<4x8x1x1xf16>
  %bias = ane.const dense<"0x9F3AC2B6D4B10237"> : tensor<4xf16>
  %0 = "ane.conv"(%x, %weight, %bias) <{pad_type = "same"}> : (tensor<1x8x1x5xf16>, tensor<4x8x1x1xf16>, tensor<4xf16>) -> (tensor<1x4x1x5xf16>)
  ane.return %0 : tensor<1x4x1x5xf16>
}

ane.program @conv.6 on ane opset ios17 (%x: tensor<2x2x5x4xf16>) -> (tensor<2x3x5x4xf16>)
    attributes {inputs = [dense<"0x463D60BF613FD6B74B35603FF4B88ABB44BC1E390739EA3A2BBC43396E3958B926BDA8BEA13D9E2C1F302AB81E3D7B3DC3B7B63C18BF5F3B8C2E0E39C1BC8FBE5EB96937C439BF3BC23F24BFB1B4BE352FB3B1BEFDBD2DB8B8BEB31FFC3C4DB5093C4A3406BF26B8322AC3A6D53A7FBDC7B4E73C1BBC2337253EF0386AB84F3F52B8823B2BBE713F903BA23E1F3A713D333745BC14BA77BB90BC86BD99BFF93E"> : tensor<2x2x5x4xf16>], expected = [dense<"0x90BE4442D5BE6AC157436139D53C103C0CBF103DD53E36408E41ED2FF6C2FEC24AC5FB3D8E454F336A3C023F06B1F2B66642CFBD4FBAA345D43F76408B41B9C338C2E53A38431D3BF237A23AC9410EB377AF752B1F2D25C071BFFEBF9A4443BEA03BEEC58BBC143C28399A3A63BC26B81CB85EBD98BF852675C4CCB65AC0B0390C41D9414F3EEBAF4340E2C526C027B8C93FB345DAB72740703C0BBB603C22B74AB6863496428C3DFD3F50374FC251C18CB821C364445CBDE93E6B43A243A03E7F3D913D6A426440563A98B96C3D36C405BD86C4AC42C1BD18B5D03FCC3CE7C358BB7EC0F23848BB9ABE2D3B13424DC0"> : tensor<2x3x5x4xf16>], tolerance = 1.556e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x9B36D126A9BACAB98D388F3B2CB1E5327238CB37493AD139D4B6C6BA4735C628B13A41BBDE2BE43684B996B7F9B8F03884B4C3381239A83AA4BB313260BA00AB7BAD36BB36BB0D3510B3E8AA5935CD39ACB66DBB6D34B6B4C3AB34353DB7BCA1C0B46BBA3B39393A37B767B5"> : tensor<3x2x3x3xf16>
  %bias = ane.const dense<"0x4521CA3A25B7"> : tensor<3xf16>
  %0 = "ane.conv"(%x, %weight, %bias) <{pad_type = "same"}> : (tensor<2x2x5x4xf16>, tensor<3x2x3x3xf16>, tensor<3xf16>) -> (tensor<2x3x5x4xf16>)
  ane.return %0 : tensor<2x3x5x4xf16>
}

ane.program @conv.7 on ane opset ios16 (%x: tensor<1x2x5x6xf16>) -> (tensor<1x2x3x3xf16>)
    attributes {inputs = [dense<"0x1EB8C5BDB4B4F9383B30743FD23970BEA4BDC23BACBD743CF135C42840BD12BABE3FA73F263C6BBF253C1A3882BC923E9FB9B03E3E3FFCBF08B72BBD243DBBB45EAB263ED8BC69374D3DBE36C934D8249D3D8FBCF0BB453F39BF76B844BB113DBABEAE3F1C3EC7BCF3BC9C3E9A3A2ABEC8BBC2BA6AB6BC35"> : tensor<1x2x5x6xf16>], expected = [dense<"0xFFBB692110A82342CEBCF73D2D366BBA4040D8B5923AAA425EC5BA436BC3DF43EEC29D3A"> : tensor<1x2x3x3xf16>], tolerance = 8.095e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x4330203A202D6E371AB7B8BBED30B23B02B8B6306EB9333126B764B769BB9F3419B2323A8CA8F339A62A8EB8873AC6BA"> : tensor<2x2x3x2xf16>
  %0 = "ane.conv"(%x, %weight) <{pad_type = "same_lower", strides = array<i32: 2, 2>}> : (tensor<1x2x5x6xf16>, tensor<2x2x3x2xf16>) -> (tensor<1x2x3x3xf16>)
  ane.return %0 : tensor<1x2x3x3xf16>
}

ane.program @conv.8 on ane opset ios15 (%x: tensor<1x2x6x6xf16>) -> (tensor<1x2x5x5xf16>)
    attributes {inputs = [dense<"0x0C2ECDB5623C41B9BBBD45B61037CBB65B38263D6DBD093FA7BFC9A89EBE5CB2FFB818AC5ABDB0343B3F563C7FB989BB91BC1CBF53BFDC3ADFBE493F9CBB583FDC3C34B9B1BFDE3CB13A063FA53B113D8A2D9EADDB3ACE35A13D2ABC703A6CBF4D3EB3ABCEB37A3A76AE593D80B4BDB62A3ED13B413BEBBF9F2F773C73BFBB3636B847BCD2B3F43FA3386BBD1E387C3E"> : tensor<1x2x6x6xf16>], expected = [dense<"0x813ECBBA76C37433363EECAC9542E24277BCF6448C41FD3F4B34B9C4903E8FBF34A66334E13C073D044353B2CEB4B740CEB038B0A9BE60424EBD7B2E1932543B4DC36B401BC525BB70A8BF45C7C20DBD27C151BD93C114BC41BB2DAD0640284016C2E3BA"> : tensor<1x2x5x5xf16>], tolerance = 1.378e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x9EB4E2371736AD295322FC3923BBFE386AB763334632F232C9B81B26533999B8FFBB1BB9AD291138BFBAD736CC3897295639C8BB3930242400AA003A913AB8A7063A20357038B02E"> : tensor<2x2x3x3xf16>
  %bias = ane.const dense<"0x1239ECB9"> : tensor<2xf16>
  %0 = "ane.conv"(%x, %weight, %bias) <{dilations = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 2, 0, 1>}> : (tensor<1x2x6x6xf16>, tensor<2x2x3x3xf16>, tensor<2xf16>) -> (tensor<1x2x5x5xf16>)
  ane.return %0 : tensor<1x2x5x5xf16>
}

ane.program @conv.9 on ane opset ios16 (%x: tensor<1x4x4x4xf16>) -> (tensor<1x4x4x4xf16>)
    attributes {inputs = [dense<"0xEBBF2432683CF237B8300EB878BD1A3B15BEF1B7473F5734443E5EBB3CB927B8B1BC9AB8D62C43B6B63E73BB8D34C8B83BB8443F25B906BD512C5A3C56B6D7323DBAA52A92B9E5BEFB2F753DE23F7DB6CFBF6D32FBB545B41C3E02BE123493BF60BB66BF4939113C90BDDE3F933E3DA9473DCABFE03A7ABF963B0F3E3A3D75BE"> : tensor<1x4x4x4xf16>], expected = [dense<"0x12344E3C433878BDDD36CEBEF3BCA442C6371D41D6BD952F5D3905BFD63F663E78C2E8B9DFBB22315A403ABDBEBC1A3A183E30BFB63D04C04BB4BE3F6EB85CB9673B5836C137394111417538A7B5D53F1A3E7040DFBF3E3B2040EA3FE23F41404539893E70BF00C02FBEA73A40C1F4B67BB8EF4040C5DA3CA2C1F7AFCCC4363C"> : tensor<1x4x4x4xf16>], tolerance = 5.125e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x9636ED391DBAC1B1413047B97D3B05B943B478B67138A2AAFB39B739B93023B450BBEA390EBB0BBBCB329AB9A0B67C232330D0B7E4B2D3AC5EB43E3BC09D1ABB1A39BBB12BB7F138"> : tensor<4x1x3x3xf16>
  %bias = ane.const dense<"0xD038B6ADA73B8BBA"> : tensor<4xf16>
  %0 = "ane.conv"(%x, %weight, %bias) <{groups = 4 : i32, pad_type = "same"}> : (tensor<1x4x4x4xf16>, tensor<4x1x3x3xf16>, tensor<4xf16>) -> (tensor<1x4x4x4xf16>)
  ane.return %0 : tensor<1x4x4x4xf16>
}

ane.program @conv.10 on ane opset ios17 (%x: tensor<1x4x4x5xf16>) -> (tensor<1x6x3x2xf16>)
    attributes {inputs = [dense<"0x65BC1C3DE53FED3FD53D3EB573B86B28CFBDBE36A9BD3B38673F043AEABEF0BDF53888B94EB73BBED3BE3CBECFBA923475BDDC3E013BDD3E36ABDB36C834453F73BA513DA1BF7ABC64BC8D3E9A3EF0BE543B923C8CBF8BBE61BFE93D94B579BF3E3A002E213DDD21E93F98B1713CAD3B8CBD36B7A33A503D45B42BB548B8773C80B9DCBCD530A2BF283CB1352B3D57B5EBBCC1A8BCBECFB5FEB8C2BC26BE8BBE"> : tensor<1x4x4x5xf16>], expected = [dense<"0x54B5B6BE3C41F4312C3E9E3D863B90BD4D3E0B4038C00B3C81AF1FBCF83AC8B7A93D7EBF5BB82DB0CDB6A9BE23B1D4404ABEB143F3BDCE3979BC0BBC8FC0374026BC533B52BE42B0"> : tensor<1x6x3x2xf16>], tolerance = 3.386e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x2CB29CB792B8B63A20B18638AA354436F4AC71BA3B2CF62842B4AEB29331C23BDCB805B0C6B3E434AD3A72AB383BD6BACD36DD3740BA0D35432F503743AAF4B905BA4FBBFE2C0A388A35483318B52C1FD5BB9DB649B32C377225EB30AB31CDBB"> : tensor<6x2x2x2xf16>
  %0 = "ane.conv"(%x, %weight) <{groups = 2 : i32, strides = array<i32: 1, 2>}> : (tensor<1x4x4x5xf16>, tensor<6x2x2x2xf16>) -> (tensor<1x6x3x2xf16>)
  ane.return %0 : tensor<1x6x3x2xf16>
}

ane.program @conv.11 on ane opset ios18 (%x: tensor<1x2x3x3xf16>) -> (tensor<1x2x1x1xf16>)
    attributes {inputs = [dense<"0x9926A9B5583CC7BE5D3B71B2063D72B9B2BE60B76D2E453310BA7BBFFC38D738A63C833C"> : tensor<1x2x3x3xf16>], expected = [dense<"0x17C5F8B6"> : tensor<1x2x1x1xf16>], tolerance = 1.235e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x9A342AB92AB80EAECEBB043AF3A94032CF37D0B928B4BF3BC23A7B397035B7B910B3A1B9F61E2838ABBB61B401BB77BB4EB071B933BB74B9083B53B4F93AD8B8BEB9643B55B893B5"> : tensor<2x2x3x3xf16>
  %bias = ane.const dense<"0x6EB213BA"> : tensor<2xf16>
  %0 = "ane.conv"(%x, %weight, %bias) <{pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x2x3x3xf16>, tensor<2x2x3x3xf16>, tensor<2xf16>) -> (tensor<1x2x1x1xf16>)
  ane.return %0 : tensor<1x2x1x1xf16>
}

ane.program @conv.12 on ane opset ios15 (%x: tensor<1x2x3x4x3xf16>) -> (tensor<1x2x2x3x2xf16>)
    attributes {inputs = [dense<"0x0D300EBD2F3D2B3E3F3BEABD20AEAEBFE1BA18B892BF783D3ABFA9B59FB8BC39133D493CB7B614296CB51F288EBA51339534343D74B86B3A0DBF5C36023DFC3D563EFDBE84BBFC3C343DC4B4FCBC252ECBB56A3FB53AEDB9293C173D31B0BDBCD8249AB1BC3A3C3EF7BCD1BA0F39EF3D18BD78BCD1BF952505BA9B3BD336ACBAF03D7EB0A23979BFF93C9737F8BCDB35"> : tensor<1x2x3x4x3xf16>], expected = [dense<"0x10C2DCBAAAC1E63BFA414C43BF450D32E4C2E3BA3B410D44294503BC6BC3673D07441CC3EB420DC2BE43E3C12AC1443C"> : tensor<1x2x2x3x2xf16>], tolerance = 1.290e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xC3BACBB098B5022D292D983BA1BAB1B2FDB90F359536CDBAE2BB683BF2B971B784B190B93EB5AC3951B8D439E43A86B8B03BDDBABD38A82CD6B831373D3AF0BA"> : tensor<2x2x2x2x2xf16>
  %bias = ane.const dense<"0xB33114B2"> : tensor<2xf16>
  %0 = "ane.conv"(%x, %weight, %bias) : (tensor<1x2x3x4x3xf16>, tensor<2x2x2x2x2xf16>, tensor<2xf16>) -> (tensor<1x2x2x3x2xf16>)
  ane.return %0 : tensor<1x2x2x3x2xf16>
}

ane.program @conv.13 on ane opset ios16 (%x: tensor<1x1x4x4x4xf16>) -> (tensor<1x2x2x2x2xf16>)
    attributes {inputs = [dense<"0x1DBCA2B5DC39F6B29B86D2B9B23C803C283D933FF3B8523A27BFF8BC31BC71B298BD8F37B2BCBD39783D9FB58234DC2A51BE833E8D3EB6B9CBB7AD357FBC69BC36BB5FBA9534213172BE1C3477BADD3D7F386ABFC0BFFF38D8AE03BD303AFD3A17BAF8ACEFBC82BCC937ECBEA13BEAAC40BFF6B957BB8CBA093E82BF331CD33C"> : tensor<1x1x4x4x4xf16>], expected = [dense<"0xFF3C5A4338B877C519B83E400F46A8A772BB1E4005C6C73EDA43733A46BD033F"> : tensor<1x2x2x2x2xf16>], tolerance = 2.529e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xB5396ABAD6BAB5360A37573894B16E3801B946B9D1B134B9403B233594B02F30AA3AB0B78E335BB181B505B866B9BDB031B89D3916393CB94DAEF93BB732583AB4356D3727B8773A6E2CA0B4D0B5B03366B68037FDB88CB2CFBAA0B527391BB718B9173AA33B78B90936F132"> : tensor<2x1x3x3x3xf16>
  %0 = "ane.conv"(%x, %weight) <{pad_type = "same", strides = array<i32: 2, 2, 2>}> : (tensor<1x1x4x4x4xf16>, tensor<2x1x3x3x3xf16>) -> (tensor<1x2x2x2x2xf16>)
  ane.return %0 : tensor<1x2x2x2x2xf16>
}

ane.program @conv.14 on ane opset ios17 (%x: tensor<1x2x4x3x3xf16>) -> (tensor<1x2x4x3x3xf16>)
    attributes {inputs = [dense<"0x293017BD623EB63676BC8830DEB890BC0FBCCB3CEC37D13E633E30B821AAB43D27BC883F6739DFBDBDB986B8FB3E02BD7FBD903D6CBD36391BB7DFB98EBA672C75A1AA315FBD3CBE072F23BFC7B87E3F3DB9F03D893C403CA4BEB43EA7BECD33BC3A553EE6BE173405B1213543B4B8B1E33F2D3E633C4DB2723E3C3E0BBE12B8F5BE24BE4CB9023F2A3C21B2F3B9BF3A"> : tensor<1x2x4x3x3xf16>], expected = [dense<"0x9FB71DC06635C1B4A1BEBEB927BCCCBD3ABE0836CCC0D33F6F3C9AC0BFB95D2E9CC1EEB6FB3BACBEDB34CD2D55321ABF86B7EBBB8E22E4397EC017C0C5C0D73C12C02AC0823185C2A6BE2F3C9D36D1C0953E1CBEB5B5E7C09E3D77C15840E6B2FFA82CC2513CF0BB8134C4A17DB1E83F17C0DDBCAFBDCE3722B7A0C1BA3C97BB77AA353A113DCCBC40BC05BD5A3C4CB8"> : tensor<1x2x4x3x3xf16>], tolerance = 1.712e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xB83B88B3CE3948B227B4C7B175BB5A3A"> : tensor<2x1x2x1x2xf16>
  %bias = ane.const dense<"0x90BA96B0"> : tensor<2xf16>
  %0 = "ane.conv"(%x, %weight, %bias) <{groups = 2 : i32, pad_type = "custom", pad = array<i32: 1, 0, 0, 0, 0, 1>}> : (tensor<1x2x4x3x3xf16>, tensor<2x1x2x1x2xf16>, tensor<2xf16>) -> (tensor<1x2x4x3x3xf16>)
  ane.return %0 : tensor<1x2x4x3x3xf16>
}

ane.program @conv.15 on ane opset ios15 (%x: tensor<1x2x7xf32>) -> (tensor<1x3x5xf32>)
    attributes {inputs = [dense<"0x533DA4BD9CA2F33FCF68DB3F8F04213F9AD6B8BF5DFBFBBF1F05EE3FFC72F3BCF30F953EAF606CBFBA38A3BF80BCAD3E580D42BEBD569E3F"> : tensor<1x2x7xf32>], expected = [dense<"0x127942BF4DBAF4BF80483AC0318BA6BEE4B5A63E2D0AA43E2A92B03EBD534B3E0E71E9BFC6274E3F81DECB3E7F721F3FED7B05C0DF0719C0FB76FE3E"> : tensor<1x3x5xf32>], tolerance = 1.971e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x6098B7BED72C07BF3066E33D9E575B3EAAA4123F314716BF09A2A0BE28A87C3E51F8B23ED7C14EBD284377BFB58D743E67B4B9BC71BD73BEF0EA1C3F54962A3FCB07BFBE511E22BF"> : tensor<3x2x3xf32>
  %bias = ane.const dense<"0xE5162DBFBEF68BBE0B5728BF"> : tensor<3xf32>
  %0 = "ane.conv"(%x, %weight, %bias) : (tensor<1x2x7xf32>, tensor<3x2x3xf32>, tensor<3xf32>) -> (tensor<1x3x5xf32>)
  ane.return %0 : tensor<1x3x5xf32>
}

ane.program @conv.16 on ane opset ios16 (%x: tensor<2x3x6xf32>) -> (tensor<2x2x3xf32>)
    attributes {inputs = [dense<"0xA68D27BFC56BB63F69A8813FBB61DF3E6745853FBB84D73E2B43C8BF598B79B8D3E7843FFABAB0BF68C8293F8730C73F5B3181BE61576DBF59E70A3F3E4DD73C50999DBFCFBDAA3F47D6B3BF9406EC3D6B85753F9144CE3F12CDF7BF9EA198BFF6DB10BFE76F28BF229DE1BF3720EDBF32FEB5BF9CB3C0BE3B4E643F0DBF0DBF6E6AAA3F6C9CA5BF3B346BBFA4BACF3F"> : tensor<2x3x6xf32>], expected = [dense<"0x9C65FB3F882DD4BE4D9EA03FB568513FA26FB8BE8CAF9E3F110D80BFA0DF5B3F4DE30BC065737FBF67AA7EBE5CBA17C0"> : tensor<2x2x3xf32>], tolerance = 2.537e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xCBCDBD3EBE42413F75D88EBD0817C13EC9B76DBF776959BF4E60AC3EAF77CD3EFE14633ECC91143FC6F206BFDDE03BBF"> : tensor<2x3x2xf32>
  %0 = "ane.conv"(%x, %weight) <{strides = array<i32: 2>, pad_type = "same"}> : (tensor<2x3x6xf32>, tensor<2x3x2xf32>) -> (tensor<2x2x3xf32>)
  ane.return %0 : tensor<2x2x3xf32>
}

ane.program @conv.17 on ane opset ios17 (%x: tensor<1x4x9xf32>) -> (tensor<1x4x9xf32>)
    attributes {inputs = [dense<"0x9F56363FA51EF8BB3DFA073FC20E9D3F249BA9BF7D21F63F5F252F3F621DBF3DA403E63CA2ECE73F5DAA73BF1AF185BF16251F3F64BF51BD13E9FDBF77B55A3FC2AAFE3FCE15A13FFBA092BF96346A3FF3A26DBF33E7DC3F14BB8B3E9B610E3E99E6D6BF789C12BF34B65B3F4D1F5EBEFEB6C8BF31DCA63D7DB30FBFDEADF6BFDF7AC83FDA48843FFEF42FBF22C8D0BF"> : tensor<1x4x9xf32>], expected = [dense<"0xBA51B13E5337C9BF05EB2CC09A5C30BF6FDDDA3D60E196BF110A723E05304B403E2DA53C49C90F40F968ECBB018DEF3E6158983F51AC863F50A14FC0A15979BEA1B4923F929A15400514093F7163673FF11F8FBFA15751BFFF2CB6BCBC3B6DBF0FF739BF291BF23F8A8FE2BE4DF497BD98EDD8BFFCD9803E899578BF6DE396BE842C69BFE8F1833FF11ADABFDA759FBF"> : tensor<1x4x9xf32>], tolerance = 3.293e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x4C96DD3EF0E0613E944A58BDE89B2ABFF094793F011E153F9BE4033E169378BF3D5A7A3E891D253F96133E3FB45A24BFDBAA633F116356BF79B5DA3EE3A2193FE83D59BF3682943EA458D7BE9923D9BEAA3D84BED7822DBFF1BA833DA59623BD"> : tensor<4x2x3xf32>
  %bias = ane.const dense<"0xAF8F70BFAD904A3F45B170BE615648BF"> : tensor<4xf32>
  %0 = "ane.conv"(%x, %weight, %bias) <{groups = 2 : i32, dilations = array<i32: 2>, pad_type = "same"}> : (tensor<1x4x9xf32>, tensor<4x2x3xf32>, tensor<4xf32>) -> (tensor<1x4x9xf32>)
  ane.return %0 : tensor<1x4x9xf32>
}

ane.program @conv.18 on ane opset ios18 (%x: tensor<1x2x8xf32>) -> (tensor<1x2x3xf32>)
    attributes {inputs = [dense<"0x2ED904BF8F4715BF6215753FC22DF2BFF8337E3E0E92FD3FDF1EB13FAB839FBF28C2BEBF41245FBF8DDD57BFCBA3D33F35A3EDBFCC8B2E3F9A5BEB3FF3ABAEBE"> : tensor<1x2x8xf32>], expected = [dense<"0xB897CCBEC231E23E6A71ADBF6B3AAC3DE23B1EC0706D2940"> : tensor<1x2x3xf32>], tolerance = 4.819e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x0ACE403E7E68B93D5ABA62BFF08DC03EE81B8C3D15ACC93B9F7AE13DC1C4753FE1A3FB3E1770653F46BC483F8208103F3E2D3EBF1140DABCD60634BF1C457E3F"> : tensor<2x2x4xf32>
  %bias = ane.const dense<"0x40D4B83EE106233F"> : tensor<2xf32>
  %0 = "ane.conv"(%x, %weight, %bias) <{strides = array<i32: 3>, pad_type = "custom", pad = array<i32: 2, 1>}> : (tensor<1x2x8xf32>, tensor<2x2x4xf32>, tensor<2xf32>) -> (tensor<1x2x3xf32>)
  ane.return %0 : tensor<1x2x3xf32>
}

ane.program @conv.19 on ane opset ios15 (%x: tensor<1x3x1x8xf32>) -> (tensor<1x5x1x8xf32>)
    attributes {inputs = [dense<"0x6779E73D7D821DBEB07B2A3FA8E85DBE68D2A7BF6F998D3F0DD7843FB66157BF01CAAA3F71F1D9BFD3EB04BFDEAA683F358ABF3F66ACABBFCFDBE73E103DA9BE2381593F222CC23FA3A4763FD55DA5BFAE41BF3DDB73D8BED585B8BF83A4DC3E"> : tensor<1x3x1x8xf32>], expected = [dense<"0x4372223F5C12BABE9B652EBF014CC63EED9BF13FC6C0D7BFA7547EBFB697323F76A62CBF567F85BF84E591BE87D33D3F9CE16EBF24CB853FACD2CB3F4E7A41BFE8930640FD7619BF22CE523F303CA4BE8E52E63E5DF33BBFEB782C3EC68D31BFDA0C55BEFFEE4D3FBE817CBE7BBA8EBE62244A3F863238BFD2DBA0BFF63E5C3F85E5C1BF37741F3FD21371BE829C89BC18BE6ABF343B813F350DEF3DCC8F7E3E"> : tensor<1x5x1x8xf32>], tolerance = 1.087e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xD7196BBF807CE43E913D2C3EE6230F3F2380B4BDD0D03ABFE4B5583F42FC7D3F25E34D3FB45C55BF9F785CBE4403513EA8FF77BECA214BBF422C01BF"> : tensor<5x3x1x1xf32>
  %0 = "ane.conv"(%x, %weight) : (tensor<1x3x1x8xf32>, tensor<5x3x1x1xf32>) -> (tensor<1x5x1x8xf32>)
  ane.return %0 : tensor<1x5x1x8xf32>
}

ane.program @conv.20 on ane opset ios16 (%x: tensor<1x8x1x5xf32>) -> (tensor<1x4x1x5xf32>)
    attributes {inputs = [dense<"0xA1613DBF15B5BBBF4A20F53FDE96E83F0DEC563FD72B1CBFBC82E73FC5DA1DBFFEF79EBFD1228ABF8D21F8BFF0FDD93F521DEFBF76F83EBE72B958BF91B5B8BD8EC19B3EB5F2E2BFC083FBBF833780BF0CF68F3F7E9066BE184ED0BFB989D1BF615725BF113E70BDD0F641BF8CB98F3FE077053E1807B7BE1A888D3CE009AFBFB070073F10B9693F787A333EFF50D83F3330C6BF49A63CBF984B29BCCBE7BDBD"> : tensor<1x8x1x5xf32>], expected = [dense<"0x992900408704E63D2CE576401177094036EE9B3F1E48933F1C3101BE5B3E023F22AA5C3F756C633FFFDAD4BFB14C5CC06D637340AEC99240EC10BC3FEF36F53F3495C1C027F3473F35EFE13D12E811BE"> : tensor<1x4x1x5xf32>], tolerance = 5.041e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x5B6211BFE03F723FDDE05DBFAC43DDBE959F72BF013DC53EBB1F5E3FF4BDA93E9250253F75E28B3EB190CDBDCAA4E13EFB76DC3CF60FF6BE65B10F3EEF7EDA3E41AB5E3F5D5628BF735DEB3ED8C7FEBE24A362BFB1394E3F934CBD3DDE3AF33E38D21C3F83C4E7BE112F15BF3F40AC3EC3263B3FE539183FA98D6B3F4C0F0B3F"> : tensor<4x8x1x1xf32>
  %bias = ane.const dense<"0x9A2E743FC6AD5B3FB7F5ABBE9A513ABF"> : tensor<4xf32>
  %0 = "ane.conv"(%x, %weight, %bias) <{pad_type = "same"}> : (tensor<1x8x1x5xf32>, tensor<4x8x1x1xf32>, tensor<4xf32>) -> (tensor<1x4x1x5xf32>)
  ane.return %0 : tensor<1x4x1x5xf32>
}

ane.program @conv.21 on ane opset ios17 (%x: tensor<2x2x5x4xf32>) -> (tensor<2x3x5x4xf32>)
    attributes {inputs = [dense<"0x01062C3F566C3F3F09806FBC4AC82DBF355DC0BE29153FBFCF1478BE3A18E2BE3C3E7D3F807E45BFEBD4253F28F3AB3FFF10C9BF6ED2903FE53A81BED1C1F1BFA4FEB0BF7D5FBB3F643045BFE2F190BE8A8BFFBD2CFCC7BD3D567EBF07ECF73F38CD8E3D6AFF06BFC073E4BF8EB2B4BF5F6A71BFD34997BFFDA8A83F2BF1EEBFFFBBE43F28DBDEBF2459293F55A502BE9874B9BFFAC3FD3FB0B12DBDEADE80BF39DF7EBEB9DAFABE5AFE113FB290B23E07E8133E8BC2FCBF4AF9AA3FEA72A5BFEEA2F03EB4D1C2BF5377383F2A295FBFE04337BEF45D8FBF769FD53F229951BF0C5C933F621F95BF0239D6BEA792A0BFE02B953F5D39EBBF262B6ABFB2E59B3FC10A6B3FD343E8BE5E06A03FC20F16BE6073913FDB2CCEBFF6E8DEBF1E4C7A3FD36EA93FB08F0EBFDBE250BF4C73D23F346C123F0FBA55BF0D628DBF2584C8BF"> : tensor<2x2x5x4xf32>], expected = [dense<"0x20362C3EDB2F8EBFAEC466C0F6FB0DBF26BB0BC0092F0EC03CE5D8C0B18825C069BBDCBFC750983B1BD151406F55AABE7E9C393FA62F63C0E326354077C561C0C19D8BBF15E6AC3F7372BABF5B2BDBBF6C1F353F5114483F57F402C04D66BE3F7D45E33F58E8EABD7D24B4402B037B3E94AF443F0BFEF0BF4C2B5F4029099CBFA6DEE9BE285B98407A8701BF198B953E1B9BE1BFBCF9973FF02F9D3F3956763F632F833DF8E6903FE22903C09A609EBFA2EA573E90376EBF340DA9BFE7E825BF3AE62F40959F04C0893BF63FAF9466C0765EFEBF04908CC005A0A940E937E6BFB312CCBEE9C249BD32AF15C07573E8BF40C01A409457EFBF7F72853E11450E405C2F6A3F094E72C0A0E891BF03D739BFA9B1CF3F29066BC00C1E6EBF04F1923FCCEB1A3F269FE1BFD91B29C02ABA413F0AF4893E5C72B1BD526A2FC074B95AC01C31A2401AA5C1BF68848040F16633BF05E7DE3F25C38BC0D1B56E40DD28F63F099B45404C51D33F68AC943FDC10214061B5BB3F4FF517C0FFCB703EE4AEB83F28D1AD3E6AFCEB3F993E8B408BA101400BFF2E40FB1136C095BE863FA745593FD15AAC40C1AF07C029918CC0D58186BF93A075409E8A5CC04725D3BF7D5E074024216F4073BA7EBE3BFB3DC0E606BFBFCBDE913F3ED54EBF43018CBFDAF5713F"> : tensor<2x3x5x4xf32>], tolerance = 1.380e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x56FA41BF4BFA3CBE65F58C3ED1FB4E3FE72EE33E9889813E840E82BD3191C5BE83E166BFBC4953BD96CFC93DFB119EBECD179EBEC0795D3F762120BED3B8E53E4D27373F6F89703FD77BF0BD81BA33BEA895B43EB12B353D2AE513BF3FD8F2BD74C118BF7FD70E3FE31804BF2A75D2BEAEDB92BD1EFE6F3F0DC700BFC2CA513E528978BF0AB4CBBE54DC703F7EFEAF3D5A44DE3E909F043F3F3D5A3D5FB787BE312B03BDDF8570BE971481BDC16703BF937834BF1219D63EEEF4323F173A7CBF84E15DBFDA8C423ED3F708BFCD4BC93E5CE23F3F616853BF"> : tensor<3x2x3x3xf32>
  %bias = ane.const dense<"0x315B19BFCC596B3F276079BF"> : tensor<3xf32>
  %0 = "ane.conv"(%x, %weight, %bias) <{pad_type = "same"}> : (tensor<2x2x5x4xf32>, tensor<3x2x3x3xf32>, tensor<3xf32>) -> (tensor<2x3x5x4xf32>)
  ane.return %0 : tensor<2x3x5x4xf32>
}

ane.program @conv.22 on ane opset ios16 (%x: tensor<1x2x5x6xf32>) -> (tensor<1x2x3x3xf32>)
    attributes {inputs = [dense<"0xE1BD96BF8FFB52BF43757E3F5A7D82BFDB2E06BFB249D5BF56CEB2BFE6619C3F250241BED4848DBFD830CE3DAD67B23FB44BFD3F0529833EEC540BBF1949F4BFFF63123F52B6AC3FF9EEA73F2BCFD83F8EBFA03FD9F5BD3F9F3AA8BF664A123F1E5DE83FF5D553BF43C2B33EFB5BECBFD71FCB3F23876CBF4AF4FEBF1F1F663FE555F93FFBC4B1BE2CC6F2BF7DF0F9BF027CBB3F4EFFB5BDFAA1A53FA1BAD0BF9E4158BF344585BCAAB8693B862BF03F25BF8A3F31AFAEBF879B8B3F4317A73F6015A63EA5CBAABFF56358BF8C61E03F64B4C53E552FF5BF9A040F3F2F4AE8BF5E24B33FAF64ED3FBA9360BF6BE6ACBF"> : tensor<1x2x5x6xf32>], expected = [dense<"0x5F8F67BE310FB93D53CB16C008BF1540444E37C0A5956F3C43FEEDBEBB7FDFBFBA53AA3FAF2E90BF3F2901401B4BE5BF89060EC03605D5BD72C8EDBFCD3FA73E89D14040451C3F3E"> : tensor<1x2x3x3xf32>], tolerance = 7.671e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x3C5509BF6997C63EDDD0A23E09EB1D3F36891F3FCCD536BF864DD23D707B34BEE23901BFAEF8843E3A1F4D3F04EE113E7434D83E92BE4DBF385C643FD2545CBF494D283ECF8270BF137560BF7701E0BD4783923DE40A1B3F7612273EAD530C3F"> : tensor<2x2x3x2xf32>
  %0 = "ane.conv"(%x, %weight) <{pad_type = "same_lower", strides = array<i32: 2, 2>}> : (tensor<1x2x5x6xf32>, tensor<2x2x3x2xf32>) -> (tensor<1x2x3x3xf32>)
  ane.return %0 : tensor<1x2x3x3xf32>
}

ane.program @conv.23 on ane opset ios15 (%x: tensor<1x2x6x6xf32>) -> (tensor<1x2x5x5xf32>)
    attributes {inputs = [dense<"0x56EF853F3AD5CFBFF3C822BC43915EBF1676ADBD306BAA3F53ABCF3EE8A966BF1FE5923FE6B2DA3F9B9D1FBF14A5F2BEB51BC1BF03976D3F5321A63F3F7BBD3F5521A6BE975AAE3CF6188DBF78D3CB3F10BC103FE7AEC2BFC7DDE43FFE92BFBF76CDBDBFC1BE273E4B299A3F0965D13E2127BCBEF3E96DBF43D2983F9983ECBEF9CEC9BF4F798FBF414DD1BE1237F5BEE2E7D7BEC17705BFF8F3AFBF091E2C3FCC5A21BE1DE6B93F80D2003F023E6E3F49D67DBE2D5E9C3E10EB60BF89CE0ABF5EF3CDBED349243F6EC0203F1F530EBED11400BFC623813E35CC353F14A7DBBF5DB779BF13BBF2BE7285E33E3D66DEBF794D423CB654F33F226B843E69C69E3FF2D399BF58E15ABF5F1DFE3EDB14BCBF86CE2FBF8F09FE3F8E9CA8BE48583FBC"> : tensor<1x2x6x6xf32>], expected = [dense<"0x59C40EBFEFB41F3F70E206BF9A6C94409A5D09C0FE2282C0A892EFBF62AFE03F14D00B3E66E8BBBF8898AEBFB308B2BF4EAC8C3FBB01B0C07D5CC63F1A368BC0431883C0236B90BD2568963E896AE13DFD4BB73EA1842EC062A09DC02F8B40C08F3A85BF4C3D3FC0A7F5E73F77D7024040AD0DC04FFBD03F08289A40B9D3D7BEDF8F8140855D35C0AE89D03E7325164043DA40C031DB1A4036A4A23FC6D7C83F2ADAAABFECFA2540B2DAF2BE5A682B40D6F0113FD2885CBF9B5C8440D7DFA4BE10A06C40815BC83F"> : tensor<1x2x5x5xf32>], tolerance = 1.682e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x5794CCBD3ECDE0BD486440BF79A56E3FF826CFBEAAB1C53E6EA71B3F8DB7573F965F2E3E79394B3F3498863E1F65343FC654EFBEA3F555BFAB5A6CBF869076BF52FC243F65637CBF2FE6253FBFDCD1BED53BFABEAFF2BFBE627DBA3E86F658BD438A103F0DCB51BF709CA83E37264CBF899A9C3E0A1F2FBF0ADB473FC72A16BFAB112C3FB6B8FB3CCDBF393F04E0ED3D"> : tensor<2x2x3x3xf32>
  %bias = ane.const dense<"0x632066BFD74A733F"> : tensor<2xf32>
  %0 = "ane.conv"(%x, %weight, %bias) <{dilations = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 2, 0, 1>}> : (tensor<1x2x6x6xf32>, tensor<2x2x3x3xf32>, tensor<2xf32>) -> (tensor<1x2x5x5xf32>)
  ane.return %0 : tensor<1x2x5x5xf32>
}

ane.program @conv.24 on ane opset ios16 (%x: tensor<1x4x4x4xf32>) -> (tensor<1x4x4x4xf32>)
    attributes {inputs = [dense<"0xB49DB33DAE997DBF9DA655BF94A082BFEFE3BF3F78DABA3E38D6243F9A1AC3BF4770FFBFECF20CBFD596EBBF66C0F6BF83D9E8BE3AF370BD5B81DC3F44E377BFF34AF6BF1F48233FFBAD893F243F82BF48954E3E667BFBBFDF609B3E2BF6893FD603463E2726273F410C80BF130152BF5BB6E23E5958D63EE8E98DBFA306D33F6411F83E79A7163FA56C4EBF8F16D13F5FDCD9BF4FE06FBF4AC8AE3FA2EBB7BEE1DEA9BB172DEDBFD8CBB03EDB15D4BF29FC163FC17E2A3F849B96BFE3821A3E6A759C3F5C70B63E8C4143BE15C8AABF3FC81ABF2064A4BFFBD49FBE49EF87BF1B1495BFFC30DDBF7F4F45BE1E05573D1BE0DEBFDAE684BF1A7AEABEA95FA6BF"> : tensor<1x4x4x4xf32>], expected = [dense<"0x5967C33E2660023F306548403ED7104073B04840121723BE2E065D40265A85BF4C6BFB3F968F5540F6D78F3FEE2DBB3FB501A4BFA79A32C0621E17BE8CC566C036985340AF42DD3F69BE65C06FFF61BF7DC460C0E7E3074086304640111BD5BF7D1B2E3FB4BEABBF8DF9F3BFEAEA453E10E64BBFD3E2BEBFBB4AD03F9DA89EBE9F70053F4CAB98BFEDE5DF3DD8ACE53F8847A2BFB2FDF33F84AAF0BE72E456BF6D5B1DBFB5C6DA3FF4EFC2BE577D0FBFDD79E0BEB73B913E4FD4A6BF4CA7E93FDBFD6F3F05DB59BE3ACF48BF7A7292BF67EF69BF0C4A2CC08CA20AC0BCC46F3E5426FBBF8FE523C0144AB7BF7BF7EFBE5BAC59BFA4BB52BEEBCDF5BDE63435BE"> : tensor<1x4x4x4xf32>], tolerance = 5.860e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xC32F103F88F2553FF9C8243FE1BF42BFE80B2B3F4F5545BF7455A73ECAC938BF0B067BBFA94306BF6DE5D03C152022BF41BB31BF35952EBF7A27643F06AE7DBD1F46A7BE2C257EBF90C46E3DDDF012BFF578273F456002BFBD571BBD32A64C3FBFAD523F77542EBEB97F033FC3CC08BD1EE97FBE552DCA3E6D12B73EE910003FE171643EF8F3423F8C54443F840254BD"> : tensor<4x1x3x3xf32>
  %bias = ane.const dense<"0x0ADA7F3FEB07EBBE737E853EFCC9243F"> : tensor<4xf32>
  %0 = "ane.conv"(%x, %weight, %bias) <{groups = 4 : i32, pad_type = "same"}> : (tensor<1x4x4x4xf32>, tensor<4x1x3x3xf32>, tensor<4xf32>) -> (tensor<1x4x4x4xf32>)
  ane.return %0 : tensor<1x4x4x4xf32>
}

ane.program @conv.25 on ane opset ios17 (%x: tensor<1x4x4x5xf32>) -> (tensor<1x6x3x2xf32>)
    attributes {inputs = [dense<"0x1C97833B7B25EC3D7557E73FC955D8BE832043BE07797E3E8502DCBF779657BF10FAEDBFF57CDABF9E2604BF6AC9C6BFB62A68BE29EE77BE9179B43B4E1AC73E98F463BFC413C13F3321AF3ED343333F76F8D53F8752DCBF8AB840BEAD81EC3F07EEC3BF9D854BBE11DA0BBF00F9D53F6285D1BF46C418BF1E96FDBE74A7DD3E4C8CA63F7868BA3E629BF73F15DE6A3F07C71EBF5B94973F21A9B2BF3A9BE0BFBCE0AFBD08C68A3FA59FF33ECAC270BF706E903FF520EC3F41C4BA3F6C9C6E3F3FEE163F3ECDDD3FB67EAEBF727DC93FC93C08BFA88E07BFADD705BF8570643FDFD4083FE5CECDBFD39CE13F0015C03F69F5D3BE8E15803D2D3786BF0762393FC65BD2BF8D7EEA3EA5FB88BF344748BF0EBA223E21B4B53FADB168BFE95CF5BFFB25323FC4661E3F9757703FD785B3BF63A6A5BFA20B9EBF7711E03E0061983F"> : tensor<1x4x4x5xf32>], expected = [dense<"0xC2FC74C035A8C7BE147E04BE7ECAB7BF5C66A43FC7FCA13EC6C21A40A7E86F3FEAAFE3BEE713463D087AC3BD857F03408D8BEC3EAF4DA83FA1070DC0EA0096BF3843EBBF53EFE53FFE4165BF3F22FBBBFF51243F5AE0D8BFAA240A3F4B728240AF5C0940C29EC7BE5F17E73FCFF13CBED4400740BEC8DA3FB5933540D2168E3F3290233F4784FABF1A5FE23B880D533F"> : tensor<1x6x3x2xf32>], tolerance = 3.815e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xC1824FBE55047EBF5336353E39416C3F317D0FBF796F623FCFAF05BFE39AADBEAEA5413D39AE903E15BDCF3EDD3BBABE8161313F34EEDBBCDEC276BEF6B33EBF58BC573F94503A3F14AD8F3E6D6EA83E906B683FFB6EC73E628A143EB70AC3BD692D61BFCE311DBEED4D37BF9319FD3EBC96BA3E527F1B3FA8A54CBF1F1383BE610724BF21AC3A3F82B8BBBE399C6E3F8AC6C0BEA5A2943EC4A3513E6219A7BEE47C383A645C9BBE7E38613F1680593FB667393F4F14E53E3A470BBD2E5D0DBF"> : tensor<6x2x2x2xf32>
  %0 = "ane.conv"(%x, %weight) <{groups = 2 : i32, strides = array<i32: 1, 2>}> : (tensor<1x4x4x5xf32>, tensor<6x2x2x2xf32>) -> (tensor<1x6x3x2xf32>)
  ane.return %0 : tensor<1x6x3x2xf32>
}

ane.program @conv.26 on ane opset ios18 (%x: tensor<1x2x3x3xf32>) -> (tensor<1x2x1x1xf32>)
    attributes {inputs = [dense<"0xFF8846BF1980533FA2AD883F1E3A53BF07E1A23FCE0A1ABF171A60BF684FF3BF855CDBBF919EEC3F1AD1EEBB6116BFBE421D843FFC274BBEF4649CBFB14E76BDCFDE903FD3DD873F"> : tensor<1x2x3x3xf32>], expected = [dense<"0xD8D73EC0E0A3FC3F"> : tensor<1x2x1x1xf32>], tolerance = 1.129e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xD29CF63E019B573F54DC5ABF74C7883E8EEA73BE168D06BF1F2F7D3F5389D63EC499613FD46F18BC0C4F56BDE29CB53D9B09B0BB2DE1DABE8D21E9BE8ED1373FDC9C37BF9A29293FEB8EEDBDB6F7133FC73B7CBE1AF00CBF4857263EA652DBBE2FA16ABF1AE21B3F1A4C0CBF96BC643E6425533FBBD960BD341907BFFDEB4F3F2F9F303F0C89C03ED9AB083EA911BA3E"> : tensor<2x2x3x3xf32>
  %bias = ane.const dense<"0xE86B0E3F3712463F"> : tensor<2xf32>
  %0 = "ane.conv"(%x, %weight, %bias) <{pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x2x3x3xf32>, tensor<2x2x3x3xf32>, tensor<2xf32>) -> (tensor<1x2x1x1xf32>)
  ane.return %0 : tensor<1x2x1x1xf32>
}

ane.program @conv.27 on ane opset ios15 (%x: tensor<1x2x3x4x3xf32>) -> (tensor<1x2x2x3x2xf32>)
    attributes {inputs = [dense<"0x0FE0F73F8D37A13F4684AF3FF36CEABF04BD90BF9824A3BEF180A03EB278CCBF0C4DB2BFFA98EBBF887C50BF2CC1F8BE01087C3F790400BFA062F23E0A7AD4BFF1F493BF9E71D4BFE0F49EBFD7772CBFD5222BBF051090BF546AFEBF9D85E53F713AB63E9013D33F19CA633FA1CF313F3FA02D3FD51692BF8EB974BF8969753FD5088FBFD0BF36BFBE39A6BE7CA3C73FACC2AD3EABA4073F569BB93FBCFC8CBF38B6FDBF9158E3BFE5FFD93F825D9D3EAA2ACFBF5E58F93F6C827F3FA3F94C3F0DA59A3F0832A0BFFA0994BD21FEF3BF0A5D84BF380CE9BFCB8A3ABF071F39BF0F2FE53F90CEE9BF846FE93E85F0E43F6C4BA7BEC9C5D4BFC7DDB13F2393A9BF7D8C81BFE846C5BEF222B3BEB224F43F2258073E2A74FFBFC34DE7BFD4D6BB3F"> : tensor<1x2x3x4x3xf32>], expected = [dense<"0x9AAF004034231BC0E4D266BF5474A83FD21367C08D3CD9BF1B50F9BFCCA5CC3FBCE32FC06C63D4BFEDD739C099797BC03D8DB6404B478E40BDF77AC037A9D13FB58F43BFC5E457C0A84EE83E4590EE40F3FB4A3F529A213E0A9B54402172963F"> : tensor<1x2x2x3x2xf32>], tolerance = 1.353e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xDC1D0C3F7C37413F7EC4B13E227102BF5520E23E51C8CEBEE278E93E7A8B6BBEF772C2BE9ACE74BF14655E3FFD537FBF94255D3FE632073FFC2B5C3EFDA0433D2606973EF2770BBE811588BECC5D42BF014B0F3F09125BBE1FE4F33EF6397FBF099630BF45A9533FCA5643BFF3C856BF646B193F3334573F8F6989BE2A8AE73E"> : tensor<2x2x2x2x2xf32>
  %bias = ane.const dense<"0xCF9AC9BEAE43043F"> : tensor<2xf32>
  %0 = "ane.conv"(%x, %weight, %bias) : (tensor<1x2x3x4x3xf32>, tensor<2x2x2x2x2xf32>, tensor<2xf32>) -> (tensor<1x2x2x3x2xf32>)
  ane.return %0 : tensor<1x2x2x3x2xf32>
}

ane.program @conv.28 on ane opset ios16 (%x: tensor<1x1x4x4x4xf32>) -> (tensor<1x2x2x2x2xf32>)
    attributes {inputs = [dense<"0x62D092BED8CBFEBFA946B73E6D43A83E6A7792BFF0C6D63F1EA4963D96D6C83F0146273F6DC3D43F0B558DBED08D3CBF7216E43E810D953F7272C43F7774733E7D469CBF09F4DD3D1567DF3FDD20EFBD933CC0BF7AAA883FD38EB93FA23DD1BF93F0B3BFFDDB5F3F5CBABF3F836BA7BE728AEE3F187FD5BF1DD1BC3E95DB883EB29AAEBF9858B9BF554736BFBF5488BEAF3CAF3FE549863F3CDAC43F3D14203ED495F33D1E6A67BFD0061C3F0F3BEC3F61D5C43FEA2E473F4129F83E8A80FBBFB59AD4BE29BDF9BF0C908EBE0040933F21D5D8BF219BF2BE1AD0183F8AC1C5BFCAEAE6BFBD33343F3CC84ABF444FCBBF24F9EC3D0880D5BF616BB4BFD87C2A3F"> : tensor<1x1x4x4x4xf32>], expected = [dense<"0x8E2C47C0ED595140B13CB6BEA5342FBE0BC0B0C0B4D15F3EA0CB763F8F04203E01C46DBF783E71C0838C81BBA61805401D1206BF10C12C40342FC73F034794BF"> : tensor<1x2x2x2x2xf32>], tolerance = 2.672e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x601C6A3F9F6E203F13085B3FDB46E5BE556A003FE07FD7BECBC84C3E02386F3E67E11DBEF746913E62B9E83EBDB8163FA0FF4CBF076D4EBF2CDD12BF937E4F3FBFF7A8BE15F9B23E99B311BF3747213FD3E3543F3C056DBF83EFFEBE981A24BE26A7743F1DBB063F95999DBB7BB407BE761B3B3D102776BE3B565A3F1A9C713FEF747ABF1D71D03EAADA363F0F2288BE478577BF21EE923E91556ABDFE56A43E8100223F1A9B0E3F9271913EC8E407BB90FF15BF9AF4063FA868FA3E6A76103FA547BFBEA8C2C4BEAAA053BF85FFA0BCDE8861BF7F6943BF"> : tensor<2x1x3x3x3xf32>
  %0 = "ane.conv"(%x, %weight) <{pad_type = "same", strides = array<i32: 2, 2, 2>}> : (tensor<1x1x4x4x4xf32>, tensor<2x1x3x3x3xf32>) -> (tensor<1x2x2x2x2xf32>)
  ane.return %0 : tensor<1x2x2x2x2xf32>
}

ane.program @conv.29 on ane opset ios17 (%x: tensor<1x2x4x3x3xf32>) -> (tensor<1x2x4x3x3xf32>)
    attributes {inputs = [dense<"0x068DB6BF32F8003F133CB13F1014F83E40D7A73F251ECF3D66DF47BFE0676A3F4A3E44BF0F73EB3FD977173FB090D23F5EEBC5BF628596BF9540B3BD7E239C3FD9ECAF3FAF79DA3FE4DF203FC6A74E3E67BEECBEE241ADBEBBEA563F0958E3BF8F7AF53F15E253BE8B66C0BF0FC2A83F3CF110BF2BECD8BFB65799BE0533AD3EAD3FC63F1D69093E8DC295BC62496E3F9E483ABEA31CD8BF5AC180BE0C5CA53E1296A73F74FF1A3FEC47DC3FFC5FDD3F89F1C03FB427DD3F308B6DBFB654FDBF6FC87BBD71ACE63DE74302BFCFEBA3BC12669BBF2EDFFABF6A43A2BE2111003FF1394DBF168AF03E44E31FBF1D36CC3FCC6A98BFF511EA3DE668D03F079EA63F1AC5A2BF0ABCF73E28BDCEBF4E9BE43E6D0E9F3F6E1B823F425BB9BF677BD9BE"> : tensor<1x2x4x3x3xf32>], expected = [dense<"0x3A4C4CBD46F6203F298554BF98DB0E3F750239BFC39A33BF8C1A963EC160C5BF2D5A1DBF4FF0A2BF4610983FF72DB13D126CB3BFCEA06B3E99231DBFFD84CFBBCA42C03FEA32B1BF910D2F3FDC304EBFAD28F33EDDFA59BF124555C0DFB712BF81A894BE09B2A1BF630A1F3F47FD75BFFE7E0AC0412556BFFCAA13BFD0F1B53FE59303C04771163F567C013E7A70E7BF16F3EBBE97A3DDBE231C3B3F62540540D3490F402C4EA83F6F0A5640F2FA4B409CFAF63F5CD30540D6B3013FF25453BEF1176E3E989954BF37F9B8BC16500BC0E1945EC054B1EFBF3B519FBE99840940FEB70F4029C4493FD420D93F306C1E406013113FDFEC7B40F6857840ADA3803FC538233EC5ABFF3F257F02BE39630E402144673E8C26D13F3DB780BF281871BF"> : tensor<1x2x4x3x3xf32>], tolerance = 2.204e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x1A4D2E3FBCABC1BCCD28CDBDB86A7D3F876C74BFB9459DBEB6752E3F7EE23B3F"> : tensor<2x1x2x1x2xf32>
  %bias = ane.const dense<"0xD20231BF73FB663F"> : tensor<2xf32>
  %0 = "ane.conv"(%x, %weight, %bias) <{groups = 2 : i32, pad_type = "custom", pad = array<i32: 1, 0, 0, 0, 0, 1>}> : (tensor<1x2x4x3x3xf32>, tensor<2x1x2x1x2xf32>, tensor<2xf32>) -> (tensor<1x2x4x3x3xf32>)
  ane.return %0 : tensor<1x2x4x3x3xf32>
}

ane.program @conv.30 on ane opset ios17 (%x: tensor<2x2x5x4xf16>, %weight: tensor<3x2x3x3xf16>, %bias: tensor<3xf16>) -> (tensor<2x3x5x4xf16>)
    attributes {inputs = [dense<"0x66359137153F1E39403EC739C5BD73B67B3F263E703538387838DDB02BBAD631C0316929922ED93AEDBBCAB1DE1F933B20B6043DE13D82BD96B90A3DFB3FD82C843D8EB934BD7A24E33EA0B5193C993E8F9805BA943FD63AA5B5343C95BFB4BE69B9CE3D22B8623E5C38B63EA73F77B55CBEB3BDDEBD49B9FB3D6B3C66BF29A6DB3FACBCDD3D3BBC393ED43CD7BFB935BCBD18B5FE32C9BEFB3FAB3CF0BD813F"> : tensor<2x2x5x4xf16>, dense<"0x48B40C3956B90838C93794B9B639183B23B8CDB4F3B9732A0B345B367138E3B43FB89AB96ABAC13BD9ADB73041B827B43BB3BFB50FB8BC3917B35BBA03B80AB93639CDB83F2A19B4B0B8E237FDBAF9383838D4358E39FDB4253AB6BBD3BA74B63AB71DB8D235B0ACC00D573A"> : tensor<3x2x3x3xf16>, dense<"0xF3BAC6BBBEB8"> : tensor<3xf16>], expected = [dense<"0xC3BC63BCC6B747B6463B3F4100B85EC1933896430DBE753AC7AF34C073C685C06EBB75352E37D93C12C0DEBB4DBC42C030C070C0EEC29BC222B731C237C11D3A8BBE89C529B9E0335CBE753902BE36C20C3D0040FE3909B9D4423641DEBE8AC21E3BCF235EC28BBCCDBF9FC062C030C1F0BFB1B86A3D463600B33AC08BBC67C138C57FB09A3E08B988C1B7423F3DE63B8FC7A9C2A0C297BD443C0FBB27B45DBC09BCA9C4F738BEAEECC44238463DD0BE53C0EAC248C2B5B700C00A4433C3F5408A39C6C1E84136C1F9BC75C281A6DB3BE7B859C7513EBEC06CC0DB259836493F52C044BC19BC5242CBC082C418B866C0"> : tensor<2x3x5x4xf16>], tolerance = 1.705e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.conv"(%x, %weight, %bias) <{pad_type = "same"}> : (tensor<2x2x5x4xf16>, tensor<3x2x3x3xf16>, tensor<3xf16>) -> (tensor<2x3x5x4xf16>)
  ane.return %0 : tensor<2x3x5x4xf16>
}

ane.program @conv.31 on ane opset ios17 (%x: tensor<2x2x5x4xf16>, %weight: tensor<3x2x3x3xf16>) -> (tensor<2x3x5x4xf16>)
    attributes {inputs = [dense<"0xF53D8D3A4A307BBEB23DD43F1FBF3239113DE331B038A23F63BC372BBE3E0DBD5F361839CFBE5ABDFF3D87BC713C613F9FBE723FA43206BBE2BED6BED939B53C6A322539FC3D0EBD653C7DBCA8BCA2B4433A963D5BBAF3BB73BEF9BD98BB44BEC43E1E3C73258FB5C4BFDABD6B376ABE99A483B8DCBAB33B28392A3B71BD0D3DAABB423F31BFFFBC1D3F54B48B3D303302B63134583CEFBE10BE633C29BD8DBA"> : tensor<2x2x5x4xf16>, dense<"0x25B693354F391AB28ABAAC3A2B3004A9F1B5C338ACB4C7B7F13984B5B7B878300AB96D37D53745B75D3BB23A2037272C2ABBF8354C37073699383AB95539B23A4B3BF3355B3719B8A03799AAF13B5FB79ABB79B8153B0339F9317FBBC63BA838811EE5BA52B57FB4F4368E30"> : tensor<3x2x3x3xf16>], expected = [dense<"0xEB393DB81FC4403F283D7FC32BB9EDBA924027C488BE1E3C6A3B6F3932BC474149B31739C7319B3A3039D83D743E5F42C84268B5F9B8EE3D0EC401BB6B4649BA0A3EF6B14CBA7A3EC435E1B48BC036BFF1BF1241F7BBDBBE4DB424C26444C3435D3E7A40DCBF4AC5F5BC22B85B407E2403B9F643DE3F4A385A3FC9C1B33C5AA024BF45400F3AC1B84FC08CBDB7BBD93ECD412BA8CDBEE3427DC01DBD634311BBDCBA09423C40BDBF9E41EEC200C5FBC107C0CC45FD4152BEB8BC21BDE6A8C128A9BC4DC0DEC0DDBDA6C398C281C095BE1247DE404E44AD4484C62EC48FC8ACBDC9441C3D713A703EA6B4633DADB871C0"> : tensor<2x3x5x4xf16>], tolerance = 1.600e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.conv"(%x, %weight) <{pad_type = "same"}> : (tensor<2x2x5x4xf16>, tensor<3x2x3x3xf16>) -> (tensor<2x3x5x4xf16>)
  ane.return %0 : tensor<2x3x5x4xf16>
}

ane.program @conv.32 on ane opset ios17 (%x: tensor<2x2x5x4xf16>) -> (tensor<2x3x5x4xf16>)
    attributes {inputs = [dense<"0x2AB983391C3F36B777AD0AB9EB3D90A93A3670B8343D57BDAA376C3E95BD763DD63564BC9DBE37BBE1B88B37A3BA3C3F98342D3E6139193AA4B9BA3C39BFFC3251BE1CB5C42EE03C4337CE3DB73D71BC16BD73BF23BDD9BC533592BB90340ABA332A093ED63A863C2DBE7ABBD4BFBCB8A0BFBD3FA8B59EBDFEB1A5B4CFB3BB3EC23B6B3B41393D3A4D3FE4B8763A243F793FA3BCF73C123104BE86366BBFE2BE"> : tensor<2x2x5x4xf16>], expected = [dense<"0x30C487BC52BE5EB5A6C04EBF2441D8B7863DBEBEB9410BBC19C463A74DBF50401AB490BD51B2A0C066B3123E65C0EF4318C1EC4413BF1C4096C088409FC2873F58BDEABF0F4243BE59BEED41463D953D9139FD42FAC185403E39334287C08143C0BC4E42BD44673CACBCDF3C99BA72B7603E3E32AE47423DD5C068BE84C3C1BDEBC125C58EC5A4C463B4EE3C78B811439745B8BC7A41733E4AC7073FB4BCBCC10E38263DB4BB1E421C405D41A8BA224436446AC40ABE40B6BD3E48BEA44181B7944295C0BB1CD0B934436844213802443D40A8BB17440241BC4201BA10407D4218480B410931AF4303C10141753CB722"> : tensor<2x3x5x4xf16>], tolerance = 1.948e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x86F3BD3E0A66533F19DB133FD427D53E9B6C733F85CB6CBFEA53FEBE8D855FBFDAF80D3F1428293F9BBC013F0BFD2D3FB0B8C9BE4277FC3E16DD52BFC03C2B3FAE9A5FBF3EA0FEBECE43633D708DD53E83F808BFBC2B363E2ADD6EBFA8EC143F4F5C363FA3C6D83E4FE08D3DAE60AFBEF9CF593EBB1643BFAA818F3EE470383FC95FFCBEAA67A13E787BFF3EB11240BFF8AA92BA5EDA2DBEDD7C583FA66205BE2FF7EFBEA5A33CBFF95ED8BD96235ABF8ECF2E3FB6314F3F1AA8703D148B143FD03C1A3FB9D5723F80A979BF975B23BF7943613FC1B4363F"> : tensor<3x2x3x3xf32>
  %bias = ane.const dense<"0xF0D673BFD948083FC51E713F"> : tensor<3xf32>
  %0 = "ane.conv"(%x, %weight, %bias) <{pad_type = "same"}> : (tensor<2x2x5x4xf16>, tensor<3x2x3x3xf32>, tensor<3xf32>) -> (tensor<2x3x5x4xf16>)
  ane.return %0 : tensor<2x3x5x4xf16>
}

ane.program @conv.33 on ane opset ios17 (%x: tensor<2x2x5x4xf32>) -> (tensor<2x3x5x4xf32>)
    attributes {inputs = [dense<"0xD715A9BEE777D6BFD6D454BF41D6893F3FD5AE3F9CF7DBBF16BECE3F4C0C0C3F915BB93F3F76CD3F344AB0BF82D17BBE0150DB3FD605F33E6D8F903F1186EB3E291CD1BEDC6B12BF03C39B3FC561E53F31F1803FAFACF6BD302C923F77E49B3F2905AFBFA30B5B3F230EBF3E9EB8CBBFED310B3F8D2EA73E99FDF53F7C3B0CBFC795B9BF03C8BD3E72F361BF98BA80BE9679B4BFE787EC3FE24D7EBFC996A2BE01CFDF3F2E32253F3CA6E1BFDD4C29BF5D0CE6BFD1EB42BF2FAA04BFB364DF3E527C953E0911B0BDAE5D0D3E15FBE73E3B52FA3EF67F63BE2AD43EBEB23A573FA40EF33F54E92FBE6B12F93FD7672F3F768D9DBF37D3D43FAF76C13F2D9FFFBF929020BF9D10E73F35119E3EB8A5B73F0D8DBA3D6322973F40A900BF579BE4BF42DA17BF2046833E9FB465BF71D6B7BEFAA5DD3F79A0B6BD2B8BF1BECC1051BF"> : tensor<2x2x5x4xf32>], expected = [dense<"0x6CDDC73F0BD4C5BF26D2DD3D5BC4C9BFB9172B40418F9CC00950B13F4EC503404C7330C0AD646EBFC56DE6BF4B2553BFEF297240E8AFBEC0C07A20C0653842BFDE8C36408FF253C0BDDB2A3FD387DABE4BBB8CBEC83DDD3E7E4DB83F0000A43FC55AEFBF22FBD73FE46093BEA882314061F66A3F1AF2933FB06B1C40D600833FB4D91440318AD33EF284953E58D0DD3F3DCD3640E97E3C3F63E72140BD11333FED0FA3BF28F5C63F4DD50FBFC25D053F66678740D3AC97BF7AE8EA4001D80A408FF321C08C0A0A40B44A11BF2253B7BFE55508C0989E37BEA002DF3F45806B3EED234CBDFBA803C00AAB51BFC414683FEEC83C4068090B40664F49C056488340E775AE3FBB1713C02E2390BF65CDD0BF3F8BE8BF2E0A6FBFF9DE3DC0F650304079D4054091E78BC0542AA03EB80C91BFC5CC2BBF9AEE50C01B94683FB1CE253DEE620C40B283E6BF487172C07320B33E1223A53FDF4508BFDB1E88404B7526BF71E3EDBEADFFAD3FB14705BF349F1940A11D213C0CAE623F6C141840FF11B23F080788BF976D434001DCA4BCBD05DC3FBB9AE1BEBD049DBDC0B3433F51DC4540CA4400C0E764FF3F8DDBE83F9360DEBF5B5FF93E39ED84407E39663F3D9A933F479814405B889D40777808BF21178F3FB40B263E01703EBE6B268D3F3186E53F"> : tensor<2x3x5x4xf32>], tolerance = 1.555e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x94BAF13720386FBA2B39E0BA22B9DB3476BB39B4223519B9BA303CBBFF380EAAA2387F35E897C03813329B35C7B44E3B90392BAFC4BA1D320E3845B5DD28C6B7F23A922A7BB6ACBBFFBAEEB60BB806ADD9346DB9883A54B5A12E34B9D4346FA912A967B947B6893BF63A00BB"> : tensor<3x2x3x3xf16>
  %bias = ane.const dense<"0x58B2BC39273B"> : tensor<3xf16>
  %0 = "ane.conv"(%x, %weight, %bias) <{pad_type = "same"}> : (tensor<2x2x5x4xf32>, tensor<3x2x3x3xf16>, tensor<3xf16>) -> (tensor<2x3x5x4xf32>)
  ane.return %0 : tensor<2x3x5x4xf32>
}

ane.program @conv.34 on ane opset ios17 (%x: tensor<1x40x1x3xf16>) -> (tensor<1x9x1x3xf16>)
    attributes {inputs = [dense<"0xB83E773F033D7AB2113B33B4AAB98A3C84BA0E3070BDBD3BA3382637BF3F04BB693C5335D63963BE972C42BE1D3E172FFC3D68B8CCBB6DBFD0BD723D7FAEC83B48AF133B2EBEC83DDB3689B776BCC93A1DBDCD3D333A223F563D64BBC2BF823C01BE29B6C2BC0DBD02BA943C363CCAAC66BB63BE9BBAD3B9E7B77E3EEABE1039EB3CEFAE813D993BA73F39BC88AA16319B3D6EB557B5D43BF7387E31DFBA5A3FEEBD923CB93D9F3C4D3CC0BF0DBA1AAD753264B9E43FAEBD9BBC39B202BD27383BBDB1BED33D18BD163CFC3F1EB5743CCEBF54BDD2BD95BDA5BA963DA1BD653A162B843DEEB6ABB8553CC9B98F2B30BE"> : tensor<1x40x1x3xf16>], expected = [dense<"0x54C3263AAB43024156C157C3F7BF5CBDB1400ABEEBC62C49842FD0C2D6416540BEC0C8C3CE4636C6CF41E0B4464315424C3AD4477AAA"> : tensor<1x9x1x3xf16>], tolerance = 5.852e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x2EBBD3B6C1BB02327CBA0538D4BB113BF3BAE232BFBB14B67E3B46BAA4B414B64E38A9286BB71CB8E4B9F8AE6D38783BCF3607302AB8F139863712B9FD296EB043B0E738D5B446B58E384DB9C83BCCB9FEBB20376DAEF0B808B74938282CD3BBB239CD34F538D2AC15B168B318BB7ABB30B1C93A243AA4397EB2B8342533ACB89DB777B9DCB0C8B529B856B8783A0CB89EB682B7FFBB1DB730B246B532BBB4BB36B912B808399EBBCC369739E43AC03B7DB13438EEBB6FB77CB5D43A14B55A357CB89238D838AB3B632F32B0922E24BBC92F0031A629EA263BB19CBA3637193589B99136EABA24BBC035543A79B752387CB821B3DD2A85393830FA3A38342732BAB8F9B58ABB7FAF69BA8D36CE2C5E396838C03A75A51FB788B5032A2F309C3AB5B88AA9F6B8CAB9DEB973B1CC39E6B9CA3A72BA2CBA99BBC4B8233A89359FBB41BA70B0C43B503633BB033842391CBACAB3823418B4BAB609395939C931C0B4873365388EBA32B9A0BBF8B8CA35C139DDB64D3AC938183951B1552AAC361FB65637B2B4E6B69BBB21B8A9B524B745B5D9B905B2AEB847BBEA36DBBB2AB8DEB8AD2E3EB397353D392E37A1B9D4B4CEB6C0B13E3BCF3B0FB079B8943AC3347D3B1AB2B0AF64B904376A2C5DB6EF3016AE1CB534B01B36683B683040B1BCB7113A0A3AFCB87ABB413713ACB9BA3A3401BA9B39882DD1BA532D7F3A0CAD52B51E2E42AE21386FBA83B38BB6CD3ACEB831AC9337803A9CB5DDB798384B37AE9F5CB92AB0E23A59B474BA23B935B986BBA7B90ABB23B287B848351E3835318CB914B8BDBBD932CDBAE135F5B6E8BB2839D6B4D1324E36183BBC2C28381FB4183A5DAEC63573B05ABBDA3A81B8A6BBE8B4BCBAB1B5EE30A437043411A846B8BEB88BB5293B573983351838913BAA383EB262A540B79B35613A56B5C2B80DAFA53024B543B7043645BB6DBBD4B478B999BB81B3673431390038E326F73898B76BB808B87CBBEDB9E1364228CA3BC83017B8E2BA"> : tensor<9x40x1x1xf16>
  %bias = ane.const dense<"0xDE3AA337DCBA00B0D1B7FC31D5B65E3067B8"> : tensor<9xf16>
  %0 = "ane.conv"(%x, %weight, %bias) : (tensor<1x40x1x3xf16>, tensor<9x40x1x1xf16>, tensor<9xf16>) -> (tensor<1x9x1x3xf16>)
  ane.return %0 : tensor<1x9x1x3xf16>
}

ane.program @conv.35 on ane opset ios18 (%x: tensor<1x16x3x3xf16>) -> (tensor<1x3x3x3xf16>)
    attributes {inputs = [dense<"0xB03D6BBD9D3B44BED3B7EFBD7D3D2838C733CFBCBEBDAEB6CE3B153E5FBD17B4D3BC1CBB563727261F3AEBBF98B02D357AB48D3C6D38A2AC04B90138BCAD353D05A870381ABE3C3F60BE1AB63ABA9A3AA73D7FB8ABB80D3F913FC035AD3CF6B46AB982BE08BEAD39CEBCCC3EC9336ABCE4B8A23C48BC73B8EDBCECBA8FB9AEB78A3DA3BC54B15A3495BD843E1FB92FB7FB3C753ED3BD0BBDEDB86F3F47BA8FB47A311139C4BD213F173E463129BB1035D7379C2FA53C263E97B6ABBA7F33563D903D9839F0BC9234A434B33C533A7BBC96BE043D7FBE193DDB3F65B9332F123F5F3DA5BE1B3A383B2ABEA23D3DB9F0BE27361BB5233D9F392ABCBDBBE4AE66BE7FBEA7BDE8BDF5BF7AAF14BE1D3A4CB4773DB6BB3FBFE9B93239C0ACA3BA51BF"> : tensor<1x16x3x3xf16>], expected = [dense<"0x42C52EC444458D43B3BE3A42BDC414C127C605CB50C0103B7548B1355F44EAC8713A57C63645033B4CC9BC47C845FC44B0C5AAC87941"> : tensor<1x3x3x3xf16>], tolerance = 6.561e-04 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x99B89C39EEB871B511BBF4BB4CB388BB2AB985B11FAB73AE5EB0553284392D3AB1B440B4722C1435CE3835B89D3150BBC13570249BBA07B433BADBB98F35D6B6D230B0B57D3422BB95B7972C833ABBA2F5BABD3AED3429B65FBAA0B4EFB730B632B8A4B55ABBD635EB398D3593B6343B86BA213BCD32622F95B22D2F48B68538FA3A2034C72F83B2213BEB3BED3AA7B19C3831B029B17EAE8D3A3DB87CB381B3AC381138ADB931B436BB62B7A13710B9FA3A5F37F8266A3592AEB737BCB96538553B023936B234390A27C6B9A7392739E8B9F3B964B78614D33A2ABA572D8EAA49ADA0B8EE3B21B99E301B3ACBB4363B17B89FBBAA3BF62C19AE89308539373428ACD83035BA9A38A4367D397BB69DB48FB6B0B52338AD36E838103A40B65438ADBA9135BDB01F2830BB53BA7BBB1E3663B880BB9AB425347BB9EAB3682869B26A3098B640BB13B2CDBAE922A9BA0F295A366F3745B0E12A783BE8B9DC3121B61B3BC7B5E038A6BB06333A380CB9F7BBB33419B3EAB8FFB94036C5B9943811355C3288BA7FB67DAAFD3564281EB76E3350B8A13BEE3A583858B83ABBB13B7AB0553B59B4EAB6B3B804BB473AE82A56B9F0B148B892A4893947BA63341D3B0D376EA456368D385B39A5BBCFB456BBA6B8FBBB3A3290B1E43960AC7CBB81B425B612B350B72ABAF83B973019B59FBB0AB769AC12388237D7B903B8BA3436356E3B90B407B84B380A29A6B889B47D3347B239B9D1345B3A3336B737A9BBC735E7B58D3810B780B7C23A42B784AE7533CE37673B6F24A02D8CB01ABA57B8092F0B386138F63B3B3A802C45BB78BA5039283BCFB44D3B49B78CB81DB79DAC0FB454B895B3D0B93F39883AC43898B9FEB654BB20B82F3BB4392E34D62A862EA8B3FBB861BB49B73A3AB1BBE6B94AB9902C393809BB49BB03397735E73A03BB49B5C13BEE3B5F3177B6CF3898315035FCB9AC360BBA21BA5634832B7638763BA839F0BABEBB6332B2349CBA473868BBCE2AE7B9FBB735B8BFB4FBBBEAB0D23852384DB9C8B8603490B19CAFDEB8CDB9C939D037503A2B33B0B98DB408BAC4B61AB95B3B4AB92C35593577358DB44EB6B1B2C1BA9CB7A33BC2B2ADBB09AD1BBA1CB71134EFB3E0B9362CB13852B6F435B738F5354433E1396ABA65B9A5368EB07E3B5EBB42AF3FB9C935AEB8C5B4653838375AB6D4B801BA60B5443A1A399D3ACEB2E9BA"> : tensor<3x16x3x3xf16>
  %bias = ane.const dense<"0x733405B5223A"> : tensor<3xf16>
  %0 = "ane.conv"(%x, %weight, %bias) <{pad_type = "same"}> : (tensor<1x16x3x3xf16>, tensor<3x16x3x3xf16>, tensor<3xf16>) -> (tensor<1x3x3x3xf16>)
  ane.return %0 : tensor<1x3x3x3xf16>
}

ane.program @conv_transpose.0 on ane opset ios15 (%x: tensor<1x2x5xf16>) -> (tensor<1x3x7xf16>)
    attributes {inputs = [dense<"0x743F683A4E3DC03DE43D20BBEE3D8FAF58BC49B9"> : tensor<1x2x5xf16>], expected = [dense<"0x9CB35CBB43B160B40DBB622878342CBE0DBF103E0ABEC7B83D3B3A3BDBBCC2BF4BBA30C1C7BE5DAF3238"> : tensor<1x3x7xf16>], tolerance = 6.122e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x85B991A79EB4BCB7092B003BE6B9FBB8F52AFBB6D53560AC91B19937FDB8DFB0E1A216B9"> : tensor<2x3x3xf16>
  %bias = ane.const dense<"0x463961BA3C26"> : tensor<3xf16>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) : (tensor<1x2x5xf16>, tensor<2x3x3xf16>, tensor<3xf16>) -> (tensor<1x3x7xf16>)
  ane.return %0 : tensor<1x3x7xf16>
}

ane.program @conv_transpose.1 on ane opset ios16 (%x: tensor<1x3x4xf16>) -> (tensor<1x2x8xf16>)
    attributes {inputs = [dense<"0x25BB6EBBE93FCE20AD36573FEDBD263E963DE53D1FBDD7B8"> : tensor<1x3x4xf16>], expected = [dense<"0x5B93C63B0DBB7C40063B59BD95BC3C3BD4B8C53944BC9E3D0C3C96B9EEB42335"> : tensor<1x2x8xf16>], tolerance = 6.443e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x06310337962E6D3610B9F13AF1B450379F34BC3962B41839"> : tensor<3x2x2xf16>
  %0 = "ane.conv_transpose"(%x, %weight) <{strides = array<i32: 2>}> : (tensor<1x3x4xf16>, tensor<3x2x2xf16>) -> (tensor<1x2x8xf16>)
  ane.return %0 : tensor<1x2x8xf16>
}

ane.program @conv_transpose.2 on ane opset ios17 (%x: tensor<1x2x4xf16>) -> (tensor<1x2x8xf16>)
    attributes {inputs = [dense<"0xB33BFD05793A78BEB73E1EB1CC3220BD"> : tensor<1x2x4xf16>], expected = [dense<"0x533DD2374DBD7D8D1637EE30F9BD44B653396B3D2C3A2A38243CE13CD03006BB"> : tensor<1x2x8xf16>], tolerance = 5.442e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xF832C62D5EB48039E83A7D372E390033BCB8EDB49E17BDB0"> : tensor<2x2x3xf16>
  %bias = ane.const dense<"0x6F282A38"> : tensor<2xf16>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x4xf16>, tensor<2x2x3xf16>, tensor<2xf16>) -> (tensor<1x2x8xf16>)
  ane.return %0 : tensor<1x2x8xf16>
}

ane.program @conv_transpose.3 on ane opset ios18 (%x: tensor<1x4x3xf16>) -> (tensor<1x2x3xf16>)
    attributes {inputs = [dense<"0xE8241B2B1C3A3DB7783013BBC2BFA7BD4B3C0FBF4B390B3D"> : tensor<1x4x3xf16>], expected = [dense<"0x273C443B2B3E4FBD73B5F73B"> : tensor<1x2x3xf16>], tolerance = 5.768e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x8BB2DB36E8387BA967B7B0B7DFAC9AB5B1B498B8563A2137"> : tensor<4x1x3xf16>
  %bias = ane.const dense<"0xB53A61B5"> : tensor<2xf16>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{groups = 2 : i32, pad_type = "custom", pad = array<i32: 1, 1>}> : (tensor<1x4x3xf16>, tensor<4x1x3xf16>, tensor<2xf16>) -> (tensor<1x2x3xf16>)
  ane.return %0 : tensor<1x2x3xf16>
}

ane.program @conv_transpose.4 on ane opset ios15 (%x: tensor<1x2x3x4xf16>) -> (tensor<1x3x6x8xf16>)
    attributes {inputs = [dense<"0x61BDF7B4983E4D3D8E39383F04BE533876BDE1216134A8BB44BE62B9AFBD93BF95B4D93C08AB9F3604BA36B5F1B75E3C"> : tensor<1x2x3x4xf16>], expected = [dense<"0x4E39863E0A31703720BA34BCD6B80EB96C3A44B71335E7B1E736C5B45239E9B63BB540B805BBBFBFBD395F3D37B4C1B8572AD9A999B91C36B831B9AC66B313304A39AC3DED92452DE5AF6FAE0D3746385B37E4B360304EADD2316EAFD1B5B9330141F43C853A7D351AB835BB2E31AFB82F3AB2BC9834B2B4FA32CC3C0037483B46B7FEB65AC1FDBD003E493CB9BA53B75EA43938D1B90C3E5C34C4BC89B34E37983F693C9C33A82A4A2F7FAE002E9437E13787BC262F56A31130C63108B36BB9EABA944042B48A3A8935AF34882F753B42BEA640D4B6F239DA3C07B9883A279ECC3252B1C33B7EC0D6B8E43BD334C3B99D388EB7A53F0EC191BDE33DAB3853BA97B9303E2AACB8346D17A5349BB0AEB6A5BD363F73AB9332AF30662C2EB90032"> : tensor<1x3x6x8xf16>], tolerance = 1.084e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xA0B70FBB9EAE1629C2BBA5B964B1513A4E36FAB8573BA2BB46A38BB4C7B618341DBAE8B195B5992CD6326CBBC13251B9"> : tensor<2x3x2x2xf16>
  %0 = "ane.conv_transpose"(%x, %weight) <{strides = array<i32: 2, 2>, pad_type = "valid"}> : (tensor<1x2x3x4xf16>, tensor<2x3x2x2xf16>) -> (tensor<1x3x6x8xf16>)
  ane.return %0 : tensor<1x3x6x8xf16>
}

ane.program @conv_transpose.5 on ane opset ios16 (%x: tensor<2x2x3x3xf16>) -> (tensor<2x2x6x3xf16>)
    attributes {inputs = [dense<"0xF239442E9C36EDBA6DBC77BF35BC6FBC243CBF3DD7BBF93CB83D293E24B805BD7B3CBD3272B980BD41B995B9C2B87F38ECA6A6B18C3B10BE1D3F5BBEA6BD6E25F43883BB6D3DBBBE"> : tensor<2x2x3x3xf16>], expected = [dense<"0x7AB90E3FECB5C9B7C4408BBA1B405DAC1A408EB5C9B4B7BB8C25EFC182BBD03DD5C39A39843BA8C02A39AC3F82C3133E8BBD09B963BE4DBE28BC6BC325BB5041AD37D1C29A372DAB514001BD263DA240DDC2513AD1B69539D9BAEB3CE7BFDAB2723C95B5173C673D31C1E44174C26D3B43BF87C37440EFC258BD0CAF7A2EAAC01CB197384DC0583DB5BDCBC0BB402EC0"> : tensor<2x2x6x3xf16>], tolerance = 4.200e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x3AB54BB23A28A9BAC53A753A1D3858355BB5D1386E3771B8D29F923BD7B593B44FAEAA2EB3390FA90338423213BA803893B4B9B321BB7CB58938D3B645BAEB3902BBA1389C378D35"> : tensor<2x2x3x3xf16>
  %bias = ane.const dense<"0xF433EBB8"> : tensor<2xf16>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 2, 1>, pad_type = "same"}> : (tensor<2x2x3x3xf16>, tensor<2x2x3x3xf16>, tensor<2xf16>) -> (tensor<2x2x6x3xf16>)
  ane.return %0 : tensor<2x2x6x3xf16>
}

ane.program @conv_transpose.6 on ane opset ios17 (%x: tensor<1x2x3x3xf16>) -> (tensor<1x2x5x6xf16>)
    attributes {inputs = [dense<"0xB83F80B86CBA35B7CAB7AB3F6CBD57BE99BE753C9FBB3D3E2633B03CD0B72DBDBE3A8BB4"> : tensor<1x2x3x3xf16>], expected = [dense<"0x67B9BE3B5FABE83C473BD12BCAB35D397F3DF13E0B4058B6223BEA39CE2E0435CB2DAC3E133C8D403EBEDD41EB383A3E2341AE3C20418231C63F33392535783C6D3C40B127C033BC5EC1D134C4B258BE913C753F50B894B6D1BEA4B9453D3C3E38344C3DD3380038DEB93BB95F334AB97FC0BCBD54BFA9BC"> : tensor<1x2x5x6xf16>], tolerance = 4.587e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x233494BB15B20BB52A34A6B86BAF35B7EF36D331AEA5FFBBAE39FB394F3703BBFFB3D6B562B6BB30B23956BB06B7C3BA85B9322FADB958B331BADBB072BB80B435B315BAE03A8BB9"> : tensor<2x2x3x3xf16>
  %bias = ane.const dense<"0xA33BEAA1"> : tensor<2xf16>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 0, 1>}> : (tensor<1x2x3x3xf16>, tensor<2x2x3x3xf16>, tensor<2xf16>) -> (tensor<1x2x5x6xf16>)
  ane.return %0 : tensor<1x2x5x6xf16>
}

ane.program @conv_transpose.7 on ane opset ios18 (%x: tensor<1x2x3x3xf16>) -> (tensor<1x2x6x6xf16>)
    attributes {inputs = [dense<"0xE8BF003DA8BEEDBC4B3D2E3C4D3BD73F953349BC4A31C03380BC043E7D3F2C3E04BF35B5"> : tensor<1x2x3x3xf16>], expected = [dense<"0x26BBC73D9A3906B538BC5E39EABA18C018B8673E51C0D53CF9B61F383F363EC2143049C09FC158C0F13DEF2B4440643E573005BF853E16384433DD30393F974333B42EACF5AF32B01A3E00BE65B8EB34B235CCB9C73C2DC10AAE2742D23F60404A3DF0C0A4BE39B777BF503D514001C245C047C1DABEB82B38BE0F422E3A8138EF31B7A569BD9BB9A5B7D9B9029BBBAE"> : tensor<1x2x6x6xf16>], tolerance = 4.650e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x2AB8EEB8F235A2B5C33837B89138C7388E36E6BAFC2FE735A92D50B5F937A8BA61B9F2B0963826B6B139A5B63AB4CEBA90B9893A9C39FB380637633AEABB7EBAE736CFB6AAB7BD32"> : tensor<2x2x3x3xf16>
  %0 = "ane.conv_transpose"(%x, %weight) <{strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, output_shape = array<i32: 1, 2, 6, 6>}> : (tensor<1x2x3x3xf16>, tensor<2x2x3x3xf16>) -> (tensor<1x2x6x6xf16>)
  ane.return %0 : tensor<1x2x6x6xf16>
}

ane.program @conv_transpose.8 on ane opset ios15 (%x: tensor<1x4x3x2xf16>) -> (tensor<1x4x4x6xf16>)
    attributes {inputs = [dense<"0x27383EBF93BFBEBF80BFEFBF92BD093BFB2AD13625373D3B48BC3CBD5BB86339EFBF1A3C2FBEFAB8BAB5F7BAEC3645B8"> : tensor<1x4x3x2xf16>], expected = [dense<"0x0AB545C0EDB932B95FBA47B7D7BF21C20AB88DBC6EBB093D1CC251C2A6BCADBC503D883D55BE88BEECBC0ABD253C8D3CDAA4283C94385339593C733521B8453E3A3C0D36043B2735113BA33D0C394A388F370534053C903DE337A6355B385037273C9F3CD53C743DE5B0D0B4583DE23A683432B97ABA5DB4163F80B5033EE032E1BC103F2C3EA1A5AAB84F3C3EBDD03DE736E038A43D033C4230D4377C382C38BE34003B58B30C2C503A90386E360E39A639D52B0E3A8F39273B3438AB3B2237"> : tensor<1x4x4x6xf16>], tolerance = 6.975e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x3F3A04A9B1B05C375B347EBB73373E2941B5BA3AE3B419B2E1B736B9F73829B86A38593B29320CB72B361E2C1C363F38"> : tensor<4x1x2x3xf16>
  %bias = ane.const dense<"0xC3B909391738D539"> : tensor<4xf16>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{groups = 4 : i32, dilations = array<i32: 1, 2>}> : (tensor<1x4x3x2xf16>, tensor<4x1x2x3xf16>, tensor<4xf16>) -> (tensor<1x4x4x6xf16>)
  ane.return %0 : tensor<1x4x4x6xf16>
}

ane.program @conv_transpose.9 on ane opset ios16 (%x: tensor<1x2x2x2x2xf16>) -> (tensor<1x2x4x4x4xf16>)
    attributes {inputs = [dense<"0x6A3C093E05322C3F1DB4EC3E913D79BC32353CBFF5B94DB13CBFEC3287BD7F3E"> : tensor<1x2x2x2x2xf16>], expected = [dense<"0x8B3DAD3B683AF631D1B4243981367B417F39D438DF3D1F3A513C713E7BB9AD3C33B2DF3D643CE63FF83B163E5042793F293D503C7CB5B63F963E183CE53ED63F23318B334E3E3A3B0D40374191BA5B3A3D3B79351B3CF23DC534A340503C44BAD640AB3BA7B85F3FF340763A5D3D9D3FEF3A693FF337CC256C411C3F56BCF82FA8AC48B894C05B360F3C6FB6CD3BB633DFB45D3A34BC3FBA193895390D3D5AB98035AA3AA13840379AB4493D65B4373DAA3825365435113BA837423884B9EF3E35BB0A3F4CB9A5BBD432E03D193D54BA45BFA233A941BC36BD3B6630F831A238293AC529A334A13B663B972C97B9FA3E49382B38A336DD380BB4213D2F3CD5A9"> : tensor<1x2x4x4x4xf16>], tolerance = 3.375e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xCD352BA755BBCA2CFCB99B383036CE384ABA2CBAE73690B9F1AE65336FB995397E35B7350CB8C1BBFBB91AB084BB2FAA1E3BABB86D2EF0B62FB01A3352B08230"> : tensor<2x2x2x2x2xf16>
  %bias = ane.const dense<"0xFF3A0C38"> : tensor<2xf16>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 2, 2, 2>}> : (tensor<1x2x2x2x2xf16>, tensor<2x2x2x2x2xf16>, tensor<2xf16>) -> (tensor<1x2x4x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4x4xf16>
}

ane.program @conv_transpose.10 on ane opset ios17 (%x: tensor<1x2x3x2x2xf16>) -> (tensor<1x2x3x2x2xf16>)
    attributes {inputs = [dense<"0xA43E003EE038C13E023E933EA43D0B37CBB9ECBF6C3D153CD93E483D49BB35BD883DBEBB74B8303F26B659BFA137DDBD"> : tensor<1x2x3x2x2xf16>], expected = [dense<"0x38BD03BD04B59ABC7EBDFABDEFBFC4BC5734473D2EC0EFBF9539A338C1BFDEBE68B5C8BA4CBA3441EABB1CBABD3B26B4"> : tensor<1x2x3x2x2xf16>], tolerance = 6.954e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x33AC18BAD02D0DADD4AAE2B86FACEE357BBB49B86FBA15A2"> : tensor<2x1x2x3x1xf16>
  %0 = "ane.conv_transpose"(%x, %weight) <{pad_type = "same", groups = 2 : i32}> : (tensor<1x2x3x2x2xf16>, tensor<2x1x2x3x1xf16>) -> (tensor<1x2x3x2x2xf16>)
  ane.return %0 : tensor<1x2x3x2x2xf16>
}

ane.program @conv_transpose.11 on ane opset ios18 (%x: tensor<1x1x3xf16>) -> (tensor<1x2x9xf16>)
    attributes {inputs = [dense<"0x00B423BE13BF"> : tensor<1x1x3xf16>], expected = [dense<"0x00B916B616B686BF16B616B638C016B616B63F2F6FAE6FAED83C6FAE6FAEA53D6FAE6FAE"> : tensor<1x2x9xf16>], tolerance = 8.248e-07 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xD33BD7BA"> : tensor<1x2x1xf16>
  %bias = ane.const dense<"0x16B66FAE"> : tensor<2xf16>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 3>, pad_type = "same"}> : (tensor<1x1x3xf16>, tensor<1x2x1xf16>, tensor<2xf16>) -> (tensor<1x2x9xf16>)
  ane.return %0 : tensor<1x2x9xf16>
}

ane.program @conv_transpose.12 on ane opset ios15 (%x: tensor<1x2x5xf32>) -> (tensor<1x3x7xf32>)
    attributes {inputs = [dense<"0xB37D73BF6B37E4BF939D5D3B3B8686BFC78471BF3ADDF8BE530BCA3C9231D63FCD31A7BFE032EFBE"> : tensor<1x2x5xf32>], expected = [dense<"0x2767793FC8C21040671E6B40643EA53F9D60E03EFFA02340DB99A73F81CABD3F25D81E40FD1A113E35F4A23F2E158440585F413FDAFBC43EC22D98BFB360A9BFA0DBD73F9F6F31BCA2D3593E771E72BE4BAC233E"> : tensor<1x3x7xf32>], tolerance = 5.553e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x4C5ED6BEF05454BF41363BBEA69111BF03BD1DBFD7A80EBE121C403F83EC9CBE213F44BF53AD043FFC93703E6D5029BF059248BF6B3A33BFF9A6283F172B163F2D55553E2A984C3F"> : tensor<2x3x3xf32>
  %bias = ane.const dense<"0x0DF2533FE4A20F3F229342BE"> : tensor<3xf32>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) : (tensor<1x2x5xf32>, tensor<2x3x3xf32>, tensor<3xf32>) -> (tensor<1x3x7xf32>)
  ane.return %0 : tensor<1x3x7xf32>
}

ane.program @conv_transpose.13 on ane opset ios16 (%x: tensor<1x3x4xf32>) -> (tensor<1x2x8xf32>)
    attributes {inputs = [dense<"0x5121AD3FDD39FDBF8D2EA9BFBEA0CBBFC88DBCBF4E887CBF16136C3F4BFEF13F826D863F3D9EF63FE99CEDBFC9914C3F"> : tensor<1x3x4xf32>], expected = [dense<"0xB42323C07139154089C10FBEA2FA8D3FC3144C40F0E60BC0A52C8B3FE688F8BFEC27EE3E04C7FD3FD463CDBFD6F46F3E7927FD3D9D6A28C01E83D3BF8DB314BF"> : tensor<1x2x8xf32>], tolerance = 7.082e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x7C9472BF2D5FB53ECFE1E23E8BE63E3F880B393EBDFA6CBF72BA8FBE8E8B38BD280C74BF4D54EE3E428405BFEF3E5D3F"> : tensor<3x2x2xf32>
  %0 = "ane.conv_transpose"(%x, %weight) <{strides = array<i32: 2>}> : (tensor<1x3x4xf32>, tensor<3x2x2xf32>) -> (tensor<1x2x8xf32>)
  ane.return %0 : tensor<1x2x8xf32>
}

ane.program @conv_transpose.14 on ane opset ios17 (%x: tensor<1x2x4xf32>) -> (tensor<1x2x8xf32>)
    attributes {inputs = [dense<"0xE57C463E1E0103BF5BE7EFBF578879BFAFAC86BFF0AA9DBF7825EC3F7457A53E"> : tensor<1x2x4xf32>], expected = [dense<"0x146003BF95C7B13E6B54B6BEFEA21F3E936688BDBAA1EEBF262FC2BF3CB046BF6439053E31A4F63DD3DD8F3F1E8111BF53D80240B1F147BF308A02BF17E8F2BE"> : tensor<1x2x8xf32>], tolerance = 6.411e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x98E034BEF4B0C93EB134693F880FE5BEA9A4643F4A71003D42046C3EC2DEF6BE03F8C73D7EE18F3D291FA73ECE9A26BF"> : tensor<2x2x3xf32>
  %bias = ane.const dense<"0xF71D72BEAEDB943E"> : tensor<2xf32>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x4xf32>, tensor<2x2x3xf32>, tensor<2xf32>) -> (tensor<1x2x8xf32>)
  ane.return %0 : tensor<1x2x8xf32>
}

ane.program @conv_transpose.15 on ane opset ios18 (%x: tensor<1x4x3xf32>) -> (tensor<1x2x3xf32>)
    attributes {inputs = [dense<"0xA5E0E33F4666CF3F07508E3D8AB3063E1F95B1BEDB76E8BF671CF53E55FBCCBFB32C53BE8BB5C7BFE6A9AC3F1DABCC3F"> : tensor<1x4x3xf32>], expected = [dense<"0x55115CC0B56720C04123B33E7EB363C0D8C89A3C6C6F87BE"> : tensor<1x2x3xf32>], tolerance = 6.798e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x724E20BF340521BFF344263F3A57653F2006F8BDFECA91BEF72C7F3F5E979EBECB422E3F43D7A6BECEF0123FCA7D743E"> : tensor<4x1x3xf32>
  %bias = ane.const dense<"0x123D7ABF01D2F4BE"> : tensor<2xf32>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{groups = 2 : i32, pad_type = "custom", pad = array<i32: 1, 1>}> : (tensor<1x4x3xf32>, tensor<4x1x3xf32>, tensor<2xf32>) -> (tensor<1x2x3xf32>)
  ane.return %0 : tensor<1x2x3xf32>
}

ane.program @conv_transpose.16 on ane opset ios15 (%x: tensor<1x2x3x4xf32>) -> (tensor<1x3x6x8xf32>)
    attributes {inputs = [dense<"0x376480BF1274E93F83D4FD3EDC4B35BEAFEFE43E0EC8DC3F337BDCBF257A8D3F0BD2B2BE965A9E3F281B243F8DE8603F351222BFF4BB8BBFECB85BBE7BB0C2BFE4FB113FB4F1ADBF6AB453BFE3AEC43EFF5D10BE79FC993E373B8C3F7FD6113F"> : tensor<1x2x3x4xf32>], expected = [dense<"0xC35B85BFC8ADF9BC8086933FE39799BF4E51AE3EB9738FBE8A6926BFA84F4BBF1D62B23C96706A3ED2926ABFACD2F03E8A285EBE6451C33D5D0A0CBFD3F7183F62490F3F5D00333ECA627B3F5FA6A8BF6AFED9BF4717BF3DA5AD853FE24611BEB7B4D23D991B5DBE00847EBFB4EB123F53720E3EF9A0943E7A0B16BEF26F03BE3A48ACBE57B10A3D5B27903F47AB6CBED5F6643FF4FCCF3EEBE46A3F0422103D88451E3D44DD453D93AA5BBE5C9DBDBD9D29833EC8C4D6BEE94B57BC4A7B53BE578BE43E402E20BE9AFA01BFFEC3ECBFA8B918BE6666D9BEB91C8A3E582EAFBF032DF33E74D98D3E302F08C028A9383FB63608BFD0D11A3EF3E735BF1595513FF0B973BEC907B03E9731DFBE88D703C057353B3F8C38ACBCF416E6BE22EF00BE582D4ABD6FC98FBE72920CC0D74B5C3FFF58763FF5D1AA3E433733BF734709BE6F21143EC72AAD3C7392F8BE7B1C87BE2AFFC1BE7DE8413F533AC9BE55151B3E4935573E775C593DCB3D5BBF20C2A2BDEB0AB03D54F20DBF5B9CD0BE477C80BE700E2EBFD6A28EBEB4A0A1BE332E14BF9A2BEDBCE0CAF0BD932E8CBFCD2D3BBF2FCE0FBF08A9253F503C41BFCE991E3F76770FBE2B1FD23D078D9BBF49159F3F079D003F8AF3863EB14406BFD79634BF45CE7CBF4878B4BE7D44083FF7011F3EF000F53E53E604BF5FF278BF5DEF583F143242BF4A22673F29D1BD3E168EECBE461F3ABE29D36FBD06A2013F47E2E33DA5A2693FFA2D033F89231B3FC5B0803E65DA07BE9E91253E7E10A03E27CAD3BEB5FD673FD08777BF0608013F393514BF"> : tensor<1x3x6x8xf32>], tolerance = 1.024e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x3675543F1D52A5BE436F89BE8739AE3C050FB8BEEDA6E3BE534C54BF09658C3D60E1763EF5F4E2BCD374763D9E050FBE7D5BA93E4B4A0F3F8D23C83E5368CABEAFC10ABEFF98733FA64E103F92D50BBF9F24313F87C6F73E44BE4A3FD3044DBF"> : tensor<2x3x2x2xf32>
  %0 = "ane.conv_transpose"(%x, %weight) <{strides = array<i32: 2, 2>, pad_type = "valid"}> : (tensor<1x2x3x4xf32>, tensor<2x3x2x2xf32>) -> (tensor<1x3x6x8xf32>)
  ane.return %0 : tensor<1x3x6x8xf32>
}

ane.program @conv_transpose.17 on ane opset ios16 (%x: tensor<2x2x3x3xf32>) -> (tensor<2x2x6x3xf32>)
    attributes {inputs = [dense<"0xB567373FB913BDBF2F138ABFB67878BE1123E73E1AE7B7BFF34D8CBF50B6EC3E734098BFF031833D9135ED3F9769FC3ED60B3B3FB323F73F8A320C3FFE28EDBF98D437BF0EC9B03FAF1333BF4D566E3E9DB52F3FE9CCFA3F82D7933FB0FEFBBF02D4BC3E742471BF9897ED3FF661973F8A234F3F3F6F7EBF6E0697BFE8FE34BF07091CBD1455A9BFA491133E54478FBF"> : tensor<2x2x3x3xf32>], expected = [dense<"0x2F26ACBF1AE827C012AA983FA48DA53E850799BE6A8C513DEA8D32C0190AC2BF6A8B82BEF6AD7A3F565FB2BF8CF8A23D5CBE0EBFDAB2D3BF5B2A31C0FDC8003D9598963E823A31BF18C8ADBE06B14840B69D5FBE7B551940A94013BF282F39C0E9300D40CBEAE83FFCC91F40BD56DCBEDD795A3F3AC307C0C869F0BEFFBD963E05DA0F40D69D05C071F1C03F87E3C2BF1D5417C006E7B63ED6C7173E10CDBDBB1AB5F6BF330E43BF5AA560BF9D8F2BC010CB08C09F7706C01B22EABF10BF9D3E8F4D34BEFD01B3BF7078FA3FA2AFEEBEF49FA0BF9B6EB5BFEA95E13E97E033BF5FD2C9BFC3E6A2BF0E9B15C0A4082E3E0C6A63C0A335373F93681D40863BC2BD334475405E73CABF947CB4BF34AF31BE656AA8C012C8723FCF7A58C02E7E333F"> : tensor<2x2x6x3xf32>], tolerance = 4.554e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x819207BFF0A7B53D68FA78BF9F11F83D160D24BF8DF4C6BDB0F52FBFE87A11BFDF4BBFBE3EEB48BF9F492DBFE28D353FD4FF78BFFFD5683F6CFE143FC02F2DBFEEE0153F6699BEBD969C3CBF9A662DBFF3AA053FC45C743FF99BCCBE3FECD73DA2AE52BE3F0763BF8FF715BE72677DBE52284F3F1FB7293EE6C2FF3EB46833BEFE8346BEA8454B3F47E0FDBB6888553F"> : tensor<2x2x3x3xf32>
  %bias = ane.const dense<"0xA12F48BFE3661BBF"> : tensor<2xf32>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 2, 1>, pad_type = "same"}> : (tensor<2x2x3x3xf32>, tensor<2x2x3x3xf32>, tensor<2xf32>) -> (tensor<2x2x6x3xf32>)
  ane.return %0 : tensor<2x2x6x3xf32>
}

ane.program @conv_transpose.18 on ane opset ios17 (%x: tensor<1x2x3x3xf32>) -> (tensor<1x2x5x6xf32>)
    attributes {inputs = [dense<"0x7996F23ED5326CBE79CEE4BD997F8EBF3B99B1BFA8AFD4BE6A11D3BFC26E8BBF846A893F452E81BDFEACC43F2F78783BCF11FC3FF34CB4BF5A9559BE19A1BDBF473CB73FFB0BCABD"> : tensor<1x2x3x3xf32>], expected = [dense<"0x1195093F1C59FB3D70D6383E5A09054038B682BF29C72C3FD5813B3E2C82F73F92D61240D67FBD3F825B5CBF29BF6E3FB7EE58BEE45E4C401FCC84BFADA60D3FCF2EAF3FAF783F3F16042B40BE94F03FCB1E97C063341340468427C02AD8A0BE2A16C53F806A363F47761A3FD7CF2D402A66C0BF196DD4BE960500BF5BA3B93D79F393BF0FFFE1BE5852CFBEEFF3BEBEA2F28F3F6B9CC2BFCC5E5BBE7DAED0BD48E5BBBF91961BBE0FB598BF533A91BFA668833FD168B4BF1C9BBABE351E1EBF4E4FB3BFCB5FDA3C6039243B6D7B07BE64A5E3BF555CA73C31F5E43FD021CFBF36F1AEBFD8F58FBF95D1A9BFDBE9103F"> : tensor<1x2x5x6xf32>], tolerance = 4.660e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x87342ABF2A1A69BF789B7E3F6CF517BEFC9058BF8467083F18BF7E3F6D4C6CBEC5EC523F403C313E45721D3D2A63243FCD0E0FBFC92F4B3F13BCCD3E205BF4BEC2C99BBE73A74E3F66E74CBF8C1E693E7F7072BDA917F8BEEEA7593F0D4878BFD65BEF3EC9FC76BDAB0F40BE56A76D3FD1970BBFB4B6753F48FF46BFC7BD8A3CF6ED68BD7168D63BA4C2C8BEBE7A733F"> : tensor<2x2x3x3xf32>
  %bias = ane.const dense<"0xEFC1133FBE9591BE"> : tensor<2xf32>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 0, 1>}> : (tensor<1x2x3x3xf32>, tensor<2x2x3x3xf32>, tensor<2xf32>) -> (tensor<1x2x5x6xf32>)
  ane.return %0 : tensor<1x2x5x6xf32>
}

ane.program @conv_transpose.19 on ane opset ios18 (%x: tensor<1x2x3x3xf32>) -> (tensor<1x2x6x6xf32>)
    attributes {inputs = [dense<"0xE85396BF8376133F833229BD2DE1CDBF6029D5BF0DE2C73D6CB4E6BF0C0206BFBDB1CF3E5D5D26BEA50F8C3FCE138ABF730996BC66F524BDF026313F92DCC43E2D96D2BFF537083F"> : tensor<1x2x3x3xf32>], expected = [dense<"0xC8637A3FD90DC33F25B203BFCA8FBEBFAEA5913DA039233F526D82BE2FDA49BFD498793F30F0A53FE2A471BF98146ABD9C90AA3FC51FB53EEFB0B03FBEA5B13FEF02D6BD0767E7BE24E472BEEDA7A03F504862BDFBACCDBEAFCDFF3EF3D5DC3E9F5BBD3F333CB9BDC6C2FA3E68E7D23F2C4FB5BE27150CBFD6A79B3DF4F4953EEB8DB0BFAC073EBFF1E5F33EF540563E24E696BF6D0BC03F7F23C83FE6BAD0BE29B48ABFABB623BFBAFF033FBFA031BF705702402312513F3BCAF0BE32082F3F0A47B5BF75CA47BFAF56BEBF51B8843FF4C7413FF8D4C83EA9024D3F77CB1CBF900091BFF99AC5BF18CF073F7394D13DD9C898BF9F4384BFB96403C0B8520FBE2B975E3F38315F3E9EE2BBBED22958BEE2BEAABF411660BD8EC8033F2F079A3C"> : tensor<1x2x6x6xf32>], tolerance = 4.163e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xDC4B6E3F2DBF6BBC206B07BF2E4FBB3E04FD53BFDF9C1ABFF3204BBE2211033E1E314EBDA21BE9BD209227BF1C3DC4BDB7B62F3FD2935E3F658D81BEA4A7C7BE118CB43E1A54DD3EAF41A5BDAD2EE3BD5E6C293FF25BEF3EC9260CBD4A6411BF7C61283DF6334C3FD9F9DC3E89FC203F8BD5053FDB96113F3EE4533F5EA3783FE33E1A3F297594BE1DD8323FB0A396BE"> : tensor<2x2x3x3xf32>
  %0 = "ane.conv_transpose"(%x, %weight) <{strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, output_shape = array<i32: 1, 2, 6, 6>}> : (tensor<1x2x3x3xf32>, tensor<2x2x3x3xf32>) -> (tensor<1x2x6x6xf32>)
  ane.return %0 : tensor<1x2x6x6xf32>
}

ane.program @conv_transpose.20 on ane opset ios15 (%x: tensor<1x4x3x2xf32>) -> (tensor<1x4x4x6xf32>)
    attributes {inputs = [dense<"0xC90A08BEED7C03BF61140CBF21F5CF3F1E9B28BE3DE7E7BF9FB7533C9ABE9F3FC774BABF4B73CABF675600BF5271163DF260B93FA6A2CCBFE16F903F886AE5BF6334253F61BFAEBF5D07A13F137BEFBFC02E9B3EC200FD3FA1F9BCBF2E08FA3F"> : tensor<1x4x3x2xf32>], expected = [dense<"0xFB4567BEA873ACBDDC9DAFBE288009BFDDF18DBE96D290BE6B86C13CFAD302BF48DE24BF19BB523E5CE4C6BEFB5B28BF87F5363E4A6B44BF80A33ABF0957CEBD1DEB35BF6CBD7B3F27E120BE5731833FDCEBC5BEB4FABFBF5BA3CFBE63B5DABF450CB3BC82BAFA3EFECDB5BCAD16EA3E037DB6BC38F6E53E33A723BFE30BC3BFDD9B16BFC19566BE790E18BF46B9D5BF1B523F3F5BF8863FFC1035BF87430ABFC3737E3F90D3A63FFB229F3EA7E254BD55F446BEAB3975BC15B8C73EEDAB6CBD2FE2FBBEDC2AA6BE3D5DB7BEE9CDF1BE4C1A063EE08E81BF245D013C57A658BFAE4C063FE6CCBBBF9C5948BF06CE55BE509C93BD56296FBF2A299E3ECE0FC9BF0DE149BFE29C6B3D2D3A4ABE54F45DBF509C60BCFCBDA0BF231844BF5DDEAB3E821609BD04C301BF1E84BBBEA35644BCF7B644BF700C163F5981D83EAA7A51BF26F9793F712712C0BE775FBFF5569EBE74D89ABEE502823FF18F763E8754BF3F96C1943EC90AF1BFF0CB6DBF8186353F7719D6BF0CB9D83F6298C43E5D9483BF"> : tensor<1x4x4x6xf32>], tolerance = 7.284e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x1F77BEBE1A81023F2ADA713CA0B837BFFC072D3FAE894A3FED10D43E9CBBC63E186DC33EC39C2CBF8CA4AA3E8B1655BF390D61BDF36F193D1316C03EA17FAA3E46271E3F4E460CBF42EE1A3E27DFE7BD6BA5DDBE5F85F43E293A7B3F1AC7D2BE"> : tensor<4x1x2x3xf32>
  %bias = ane.const dense<"0xD1F08CBEC9E4DEBC3D24D3BE392E65BE"> : tensor<4xf32>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{groups = 4 : i32, dilations = array<i32: 1, 2>}> : (tensor<1x4x3x2xf32>, tensor<4x1x2x3xf32>, tensor<4xf32>) -> (tensor<1x4x4x6xf32>)
  ane.return %0 : tensor<1x4x4x6xf32>
}

ane.program @conv_transpose.21 on ane opset ios16 (%x: tensor<1x2x2x2x2xf32>) -> (tensor<1x2x4x4x4xf32>)
    attributes {inputs = [dense<"0xF81297BFB83E723D5AC3CBBF89B6F23F6318513F76C7B33F016EC8BF2424753F6FFB7CBFE193FA3F392E193F116B6DBFC540EE3E8743B2BF1FDB1BBF645D9DBF"> : tensor<1x2x2x2x2xf32>], expected = [dense<"0x9649973FD055FC3EDF99D7BE1495D53FF71CDC3E27F7403CA97CE33EDD8BA53F871F053E39ECA33F9A4AD73FBC26A43D78AF3EBD2F0B693E724AE63FB591B03FE3F8373E7096823F04D126BED0B0403E1B53873F4803D43EFA66DF3ED259FF3F9C7381BF6A34053F402841402D1F933FD6C2523FE616C03F4FA9423F5E785FBE8110223F28E35F3F8B14F13F645E81BD2583873F3B69A03F0101D53F5702863F2B55613F77EC383FB32CDA3FE2569B3D449D3F3E79BA80BDB67DB73FD62B643FBAC3A63FA8162D3FCDF432403620A23FBB331F3F4A63643F69D1623FA28CCEBEE1F5BEBE1C0C633F4BF612409B0E993FF595833F5A8C3C3FFA4B663F094C50BE6600E7BEB1E553BE0785033FE82865BE76E8D6BE227F98BFED0DF6BF1F1C723F8BC2493F4D56C43EC3CD1DC04F77F3BF4A14D1BFA0FE413EBB51313FFC03E6BF4CB6E23EDFAD58BE736FACBF8A3F9DBFC025E7BEB6E9FABF266ED7BD702BA13F7E861F3E4CD323BF0B0BC1BFCBE911BFCE29253E6BC311BF5A1FD3BF4F8D6CBF802166BFC6227CBFB2ED1AC07B15DEBFA05224BF4D26DDBE48AE513FBB9304C0362E163D260BC03DF77F01C0FB89B9BFCE4D51BF95CE4CBFB9E30A3FD2EFEBBF40A1A7BF26D85DBF091885BFCBD6C0BEE5EE53BF1EA48C3D5529CBBFA166C3BF90E70D3F608690BE80C550BF3180C0BE4E1A44BE1306DCBF7DA2AEBF888AC1BF"> : tensor<1x2x4x4x4xf32>], tolerance = 3.615e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x4DEF323EFBA812BE70BCE53E7D15E13EFBC36E3F117A443D30A7BEBDC62E5FBE6DB52ABFFC350EBFFAE2BF3EC6125ABEBE9A20BF197BE2BDAA3CCABEDABFA23E8C201EBF9C34EB3EC14E3CBE0B0A803EC43902BFEBF19ABE45B82FBE63DA203F11AD1B3F4278693E01F12ABF51A8503F23F5AFBE61EB98BE2A45913EED88753F"> : tensor<2x2x2x2x2xf32>
  %bias = ane.const dense<"0x091C473F432423BF"> : tensor<2xf32>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 2, 2, 2>}> : (tensor<1x2x2x2x2xf32>, tensor<2x2x2x2x2xf32>, tensor<2xf32>) -> (tensor<1x2x4x4x4xf32>)
  ane.return %0 : tensor<1x2x4x4x4xf32>
}

ane.program @conv_transpose.22 on ane opset ios17 (%x: tensor<1x2x3x2x2xf32>) -> (tensor<1x2x3x2x2xf32>)
    attributes {inputs = [dense<"0x49809DBF6D058C3D84CBFEBE07C7E9BFEB43AA3EAC94DBBF84E381BF5E6D7DBF3AA411BF528317BFB547BA3FBF2A873FE75B583E5599953F93CBF93E3CBDCD3F9486843E30C2DABF5302F83E76DA123F2CCD7A3F8EA5DE3E5CB056BDCDD246BD"> : tensor<1x2x3x2x2xf32>], expected = [dense<"0x36DEFFBEB60409BF4F661DBF2176FBBE1BF60E3D7E925CBE8C8D21BFDDCE46BF717E133F5FE4173FA017D03ED06B10BF0F8D94BED95E2DBF93A1F73DCF53D03C75BDC7B80C2B84BFC01E84BEEF3A363F40B7563FE4230E40B51F90BFE0A1AEBF"> : tensor<1x2x3x2x2xf32>], tolerance = 6.098e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x3A799B3E3610913EA52AC53ECF91A1BE1BC398BDA6AFD33EAF9959BF8DEB163F62FC49BF4C9B633FE3B253BF9B3F9B3E"> : tensor<2x1x2x3x1xf32>
  %0 = "ane.conv_transpose"(%x, %weight) <{pad_type = "same", groups = 2 : i32}> : (tensor<1x2x3x2x2xf32>, tensor<2x1x2x3x1xf32>) -> (tensor<1x2x3x2x2xf32>)
  ane.return %0 : tensor<1x2x3x2x2xf32>
}

ane.program @conv_transpose.23 on ane opset ios18 (%x: tensor<1x1x3xf32>) -> (tensor<1x2x9xf32>)
    attributes {inputs = [dense<"0x99844ABF31BC8EBE9B6DF43F"> : tensor<1x1x3xf32>], expected = [dense<"0x20B36BBF67B445BF67B445BF1C1853BF67B445BF67B445BF4EFAD3BE67B445BF67B445BF2D8C86BF5BD38BBE5BD38BBED91A0CBF5BD38BBE5BD38BBE1F72CD3F5BD38BBE5BD38BBE"> : tensor<1x2x9xf32>], tolerance = 8.956e-07 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xA31D403E90C87B3F"> : tensor<1x2x1xf32>
  %bias = ane.const dense<"0x67B445BF5BD38BBE"> : tensor<2xf32>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 3>, pad_type = "same"}> : (tensor<1x1x3xf32>, tensor<1x2x1xf32>, tensor<2xf32>) -> (tensor<1x2x9xf32>)
  ane.return %0 : tensor<1x2x9xf32>
}

ane.program @conv_transpose.24 on ane opset ios17 (%x: tensor<1x2x3x4xf16>, %weight: tensor<2x3x2x2xf16>, %bias: tensor<3xf16>) -> (tensor<1x3x6x8xf16>)
    attributes {inputs = [dense<"0x87321D3D8037F4BC7F3F3EB1633D70B27D326837533DAABD753082BF45BEC43E5320D9BB1A3E51B46EBD763FAABC5ABC"> : tensor<1x2x3x4xf16>, dense<"0x5EB4F1BAF9B35D37AD34123647B8FBB9433B55368C3652304DBADCAD35AF9B3BBE3361B89EAE6F354C3B01BACDB69637"> : tensor<2x3x2x2xf16>, dense<"0xD8B7F22C63B5"> : tensor<3xf16>], expected = [dense<"0x3FB971B91D39B6BDEE3807BAF0BDDF3674B839B4C7B8BFBEE3B60FBFF4B5623809BC3CC03C3522B41EC032BF22B3A8B4AABB15366CB5FEBDFBBB523E8EB6B7BA303856B82CC040BC262C27BE063AB43A35B6C0BE86BAFC3D86B9E4BBA5A35AC07531052DB59A5C3E47B1743CFA2F46BDEAA925A798B610BEC9A172BA84384F3E0439453AA7B26B38B83AE5B3FDA9C13068BB49BD433445B067BA95B6CF325A3024B22D3B503925BAE531E23CCCB85630FD2E48B8CFB5D6351CB841BD933B223A44A6C5B51BBB503E5DBD1A3C412D31C000B5C7B3E03B37BC2C3811BC40BEC5347D3D613685BD5B358E4097BB1FBAD8B2D33619ADC92297BAF2B68C38DEB4DEB790BD193A243F37BE25B2433C3BC129AD2C359FBB85BBE238A139AEB942B72DBC"> : tensor<1x3x6x8xf16>], tolerance = 1.053e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 2, 2>, pad_type = "valid"}> : (tensor<1x2x3x4xf16>, tensor<2x3x2x2xf16>, tensor<3xf16>) -> (tensor<1x3x6x8xf16>)
  ane.return %0 : tensor<1x3x6x8xf16>
}

ane.program @conv_transpose.25 on ane opset ios17 (%x: tensor<1x2x3x4xf16>) -> (tensor<1x3x6x8xf16>)
    attributes {inputs = [dense<"0xB3BDE4AFC536443C89B6FBBE0B3C62B8C0BEAAB367B58ABE623F8D3286BDAA37143F33BC84BC763F6B3E0B3E452C8B3F"> : tensor<1x2x3x4xf16>], expected = [dense<"0xBEAAC2351C349B3448346633333A6334E940A42009387F3433BC9AAEB231113E95356D3588B87D3450384A33E1348335AF3F223B483391BF76BC933821408B3A1DB2B93520364135DA309A343DB0D635C240D3B5853E363BDA37C9202B411DB1ECBE3FBA5038263925407E3DDE3DBF3EE7A0EA3CBB39973A213C4D396F3DF936E6B9F83005B130B9E9407C3F6EBB5C235838343BBFB0723D643D843775378F3B47BFE0BB9CB68D35DD368037CFBFD2BBC6B0443D1A39CA3AD138283BEFAF303D603AC942FB36A039CD3405BDF22C55AF2E421BC05739AB30E5BBD73F99B44336EC37D040863B043CBA2F34BE48383E411C4023BE603D7E3981BDDC3F8440C2BE083BD042303708400538263ADE3A3D435942B5BFD43ED0BC373A1232A5425EC0"> : tensor<1x3x6x8xf16>], tolerance = 1.106e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x2657CF3E16ED95BC016AEDBE8FF2683F2AD26D3FA7F5683F70E60A3FDCCBA5BE208B98BE128E66BFBE6077BF9CF3DE3E35D2073E28DBF03CB9FF513FE6500E3F187925BFA3D215BEF52646BCB8C221BCDAED88BCB2A96C3F1CD4353FC3747EBF"> : tensor<2x3x2x2xf32>
  %bias = ane.const dense<"0xE81A8F3E6E2B493FD156CE3E"> : tensor<3xf32>
  %0 = "ane.conv_transpose"(%x, %weight, %bias) <{strides = array<i32: 2, 2>, pad_type = "valid"}> : (tensor<1x2x3x4xf16>, tensor<2x3x2x2xf32>, tensor<3xf32>) -> (tensor<1x3x6x8xf16>)
  ane.return %0 : tensor<1x3x6x8xf16>
}

ane.program @cumsum.0 on ane opset ios15 (%x: tensor<6xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0x103AE74036BDE04344BE94BB"> : tensor<6xf16>], expected = [dense<"0x103A6B42A03FD8454744A942"> : tensor<6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) : (tensor<6xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @cumsum.1 on ane opset ios16 (%x: tensor<6xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0xF5C2913E69C2824086C20941"> : tensor<6xf16>], expected = [dense<"0x0000F5C259BF0BC594C10DC6"> : tensor<6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{exclusive = true}> : (tensor<6xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @cumsum.2 on ane opset ios17 (%x: tensor<6xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0xA4C2DF410EB746BEAFBFBDB9"> : tensor<6xf16>], expected = [dense<"0x08C5D9BEA6C435C447C1BDB9"> : tensor<6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{reverse = true}> : (tensor<6xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @cumsum.3 on ane opset ios18 (%x: tensor<6xf16>) -> (tensor<6xf16>)
    attributes {inputs = [dense<"0xE23C1F41C94319BB6E3C3BC0"> : tensor<6xf16>], expected = [dense<"0x8F44FE3F94BF08BC3BC00000"> : tensor<6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{exclusive = true, reverse = true}> : (tensor<6xf16>) -> (tensor<6xf16>)
  ane.return %0 : tensor<6xf16>
}

ane.program @cumsum.4 on ane opset ios15 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x763C853EC743F4B329B1BF415D40514282C1E53CB4C247C227C1D0BF85C11BC362424CC03A3739BD00C154427742E140"> : tensor<2x3x4xf16>], expected = [dense<"0x763C853EC743F4B3A23B81441246D24133BFBA45704154B327C1D0BF85C11BC3EC381AC49EC0DCC48ABF80BB653BD6C0"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @cumsum.5 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xED4037C25B3EE136B7BCD23D11C3233E0841BFBA78C1DC3D2AC3F4C0563D69C072418AC22C42A0B236431CBCA8BD9E29"> : tensor<2x3x4xf16>], expected = [dense<"0x0000000000000000ED4037C25B3EE136233D9CBEC7BFDB3F00000000000000002AC3F4C0563D69C0E0BABFC56C44D3C0"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 1 : i32, exclusive = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @cumsum.6 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x0C3ED9C3DFBB71C38AC399C33BC0DEC03642E5BDD4437942363F3CC333C350C3BB415E41ACC1834051C182BF19379F40"> : tensor<2x3x4xf16>], expected = [dense<"0xC83A99C8853AD6C150B946C5323F6C3A3642E5BDD443794205409FC1FEC5483BA032743AC9C0914451C182BF19379F40"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 1 : i32, reverse = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @cumsum.7 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x24BE3BBC61398CBCACC04BC0DF3A26C0633F2542DCC0903B753F9DA881C2EF3AF72B62BC58432E40FF36A5BD63BDA7C1"> : tensor<2x3x4xf16>], expected = [dense<"0xD4B7683B48BE84BC633F2542DCC0903B0000000000000000FE3704C1A640E4B9FF36A5BD63BDA7C10000000000000000"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 1 : i32, exclusive = true, reverse = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @cumsum.8 on ane opset ios15 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0xFE3F97C373BE3042F3C168C257BD2E3178C3F4B8"> : tensor<2x5xf16>], expected = [dense<"0xFE3F30BFD2C20CB594C268C28AC460C40EC85DC8"> : tensor<2x5xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = -1 : i32}> : (tensor<2x5xf16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @cumsum.9 on ane opset ios16 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0x42C09F41533C73B54BBC9C4075BC37B453BC24BF"> : tensor<2x5xf16>], expected = [dense<"0x000042C074390D3FB03D00009C40C33C6A3BEEB0"> : tensor<2x5xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = -1 : i32, exclusive = true}> : (tensor<2x5xf16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @cumsum.10 on ane opset ios17 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0x0E334341263B47BC4D3C13C0CC3D71B9F2375841"> : tensor<2x5xf16>], expected = [dense<"0x80431043323B001E4D3C9A3FE043FA4056425841"> : tensor<2x5xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = -1 : i32, reverse = true}> : (tensor<2x5xf16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @cumsum.11 on ane opset ios18 (%x: tensor<2x5xf16>) -> (tensor<2x5xf16>)
    attributes {inputs = [dense<"0x8ABD9042773A74C0BF43FFBCB03C743F4ABD82C0"> : tensor<2x5xf16>], expected = [dense<"0xBC45E940963EBF43000054B8DABE27C382C00000"> : tensor<2x5xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = -1 : i32, exclusive = true, reverse = true}> : (tensor<2x5xf16>) -> (tensor<2x5xf16>)
  ane.return %0 : tensor<2x5xf16>
}

ane.program @cumsum.12 on ane opset ios15 (%x: tensor<4x2xf16>) -> (tensor<4x2xf16>)
    attributes {inputs = [dense<"0xDAB707424B3F114132C0BC400FC128C1"> : tensor<4x2xf16>], expected = [dense<"0xDAB70742543D8C451FBAEA4797C25645"> : tensor<4x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 0 : i32}> : (tensor<4x2xf16>) -> (tensor<4x2xf16>)
  ane.return %0 : tensor<4x2xf16>
}

ane.program @cumsum.13 on ane opset ios16 (%x: tensor<4x2xf16>) -> (tensor<4x2xf16>)
    attributes {inputs = [dense<"0x8F415DC1AC3DB0C10CB576C2AB3A2C41"> : tensor<4x2xf16>], expected = [dense<"0x000000008F415DC1324486C5C44361C8"> : tensor<4x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 0 : i32, exclusive = true}> : (tensor<4x2xf16>) -> (tensor<4x2xf16>)
  ane.return %0 : tensor<4x2xf16>
}

ane.program @cumsum.14 on ane opset ios17 (%x: tensor<4x2xf16>) -> (tensor<4x2xf16>)
    attributes {inputs = [dense<"0x96C155BC5641BBB3B7BCE8C37D34EE35"> : tensor<4x2xf16>], expected = [dense<"0x18BCE8C4143FA6C330BB2AC37D34EE35"> : tensor<4x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 0 : i32, reverse = true}> : (tensor<4x2xf16>) -> (tensor<4x2xf16>)
  ane.return %0 : tensor<4x2xf16>
}

ane.program @cumsum.15 on ane opset ios18 (%x: tensor<4x2xf16>) -> (tensor<4x2xf16>)
    attributes {inputs = [dense<"0x4AC222B14F3C16BB8FC02F41B7407038"> : tensor<4x2xf16>], expected = [dense<"0x9F3C8640002D4B42B740703800000000"> : tensor<4x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 0 : i32, exclusive = true, reverse = true}> : (tensor<4x2xf16>) -> (tensor<4x2xf16>)
  ane.return %0 : tensor<4x2xf16>
}

ane.program @cumsum.16 on ane opset ios15 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0x101A66C0033287BFD1A0A7BFC1958C3F70323540D41F293E"> : tensor<6xf32>], expected = [dense<"0x101A66C089D994C0BDC1BEC04D9C9BC02A0602C058E8EEBF"> : tensor<6xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) : (tensor<6xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

ane.program @cumsum.17 on ane opset ios17 (%x: tensor<6xf32>) -> (tensor<6xf32>)
    attributes {inputs = [dense<"0xC32B1B3F77C819BF7DE94740E794E5BF597461408110373F"> : tensor<6xf32>], expected = [dense<"0x2B58B240B2F29E40C12BB240066E1C403D9C87408110373F"> : tensor<6xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{reverse = true}> : (tensor<6xf32>) -> (tensor<6xf32>)
  ane.return %0 : tensor<6xf32>
}

ane.program @cumsum.18 on ane opset ios15 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x589ED0BFC23F3CC01A2B643FE1BF3FC0A83D2140381E7F40C0C54DBFC6F5F43FA1D0D8BF634B06C0C52CB0BF233667C003E378C0C7CD993FB3A939BF5B6B29C0E34132405F3DEB3FD924D3BFDF334440B22237C0F8F31B40E46CD3BFAED3A0BE"> : tensor<2x3x4xf32>], expected = [dense<"0x589ED0BFC23F3CC01A2B643FE1BF3FC0F0B9633FECBC853FD02AB33DFC898ABF52E74DBFDAD986BF18FAA4BF903D96C003E378C0C7CD993FB3A939BF5B6B29C040428DBF93854240D9FC17C02044D63ED2C37DC0C63CAF40A6D980C0C8C1D53D"> : tensor<2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @cumsum.19 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x7A109CBF2E1116C0E9B8833F0CB1D4BE16F3E03F4C66AABFBC92B43EADC9E83F661218C0D6581040FFDB683F315A673EE16A553F6A90093F02BA2BC0642927C0DE7ECFBF2EB40E4004B00F40190A2A3F20DF3440AF7871403CFF943F51FD963F"> : tensor<2x3x4xf32>], expected = [dense<"0x3042EBBFFCD6B5BFCCA51240B088D03F6C631EBFC0966C3FAE92A13F7ADA0240661218C0D6581040FFDB683F315A673E697A02407C48D14080D6393FD5A044BF623F9A3F6E16C040A22F5A405E02EC3F20DF3440AF7871403CFF943F51FD963F"> : tensor<2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 1 : i32, reverse = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @cumsum.20 on ane opset ios15 (%x: tensor<2x5xf32>) -> (tensor<2x5xf32>)
    attributes {inputs = [dense<"0x43CE313FC57823C00F29753FB57F17403FD1EFBFDF050F40300F3DC06D5816C02FAF02BFF4FF74BE"> : tensor<2x5xf32>], expected = [dense<"0x43CE313F680AEEBFC2EB66BF8989BB3FD81ED1BEDF050F40442538BFBE6144C08A0D65C0895D74C0"> : tensor<2x5xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = -1 : i32}> : (tensor<2x5xf32>) -> (tensor<2x5xf32>)
  ane.return %0 : tensor<2x5xf32>
}

ane.program @cumsum.21 on ane opset ios17 (%x: tensor<2x5xf32>) -> (tensor<2x5xf32>)
    attributes {inputs = [dense<"0x74272CC07F22C7BFDD362AC00988ABBED823F4BFCE5E7440180EE0BFC783FDBDDE9F2EBF3132C13F"> : tensor<2x5xf32>], expected = [dense<"0x9F5C12C185A5CEC0E5DC9CC0ED820FC0D823F4BFC55C3140120486BF0B14343F84C4533F3132C13F"> : tensor<2x5xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = -1 : i32, reverse = true}> : (tensor<2x5xf32>) -> (tensor<2x5xf32>)
  ane.return %0 : tensor<2x5xf32>
}

ane.program @cumsum.22 on ane opset ios15 (%x: tensor<4x2xf32>) -> (tensor<4x2xf32>)
    attributes {inputs = [dense<"0x975F65C0A82D46C02A7361BD225B4DC04AB73ABEF6180440BECF45C0346F163F"> : tensor<4x2xf32>], expected = [dense<"0x975F65C0A82D46C064E568C065C4C9C0D89074C0EAB787C04B30DDC007D469C0"> : tensor<4x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 0 : i32}> : (tensor<4x2xf32>) -> (tensor<4x2xf32>)
  ane.return %0 : tensor<4x2xf32>
}

ane.program @cumsum.23 on ane opset ios17 (%x: tensor<4x2xf32>) -> (tensor<4x2xf32>)
    attributes {inputs = [dense<"0xCCE01DBF210A7DC033141B40793D923F240FF73F12A88CBFDD34223F5557773F"> : tensor<4x2xf32>], expected = [dense<"0x65D88B4098693CC07E949F401241813FC91424403CE307BEDD34223F5557773F"> : tensor<4x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.cumsum"(%x) <{axis = 0 : i32, reverse = true}> : (tensor<4x2xf32>) -> (tensor<4x2xf32>)
  ane.return %0 : tensor<4x2xf32>
}

ane.program @cumsum.24 on ane opset ios15 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0xEFFFFFFFFEFFFFFFFCFFFFFF0F0000000800000002000000"> : tensor<6xi32>], expected = [dense<"0xEFFFFFFFEDFFFFFFE9FFFFFFF8FFFFFF0000000002000000"> : tensor<6xi32>]} {
  %0 = "ane.cumsum"(%x) : (tensor<6xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

ane.program @cumsum.25 on ane opset ios17 (%x: tensor<6xi32>) -> (tensor<6xi32>)
    attributes {inputs = [dense<"0x0A000000F9FFFFFFF9FFFFFF00000000F5FFFFFFF2FFFFFF"> : tensor<6xi32>], expected = [dense<"0xE3FFFFFFD9FFFFFFE0FFFFFFE7FFFFFFE7FFFFFFF2FFFFFF"> : tensor<6xi32>]} {
  %0 = "ane.cumsum"(%x) <{reverse = true}> : (tensor<6xi32>) -> (tensor<6xi32>)
  ane.return %0 : tensor<6xi32>
}

ane.program @cumsum.26 on ane opset ios15 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xF5FFFFFFF0FFFFFFFDFFFFFFF3FFFFFFF4FFFFFFF3FFFFFF11000000F0FFFFFFF8FFFFFF000000000C0000000E0000000100000014000000F0FFFFFFFFFFFFFF11000000EFFFFFFFECFFFFFF09000000F6FFFFFF08000000FBFFFFFFF2FFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0xF5FFFFFFF0FFFFFFFDFFFFFFF3FFFFFFE9FFFFFFE3FFFFFF0E000000E3FFFFFFE1FFFFFFE3FFFFFF1A000000F1FFFFFF0100000014000000F0FFFFFFFFFFFFFF1200000003000000DCFFFFFF08000000080000000B000000D7FFFFFFFAFFFFFF"> : tensor<2x3x4xi32>]} {
  %0 = "ane.cumsum"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @cumsum.27 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
    attributes {inputs = [dense<"0xF2FFFFFFFAFFFFFF11000000EFFFFFFF0400000004000000040000000700000012000000F4FFFFFFF6FFFFFFFBFFFFFF080000000A000000EFFFFFFF090000000C000000F8FFFFFFF5FFFFFF0B00000011000000F8FFFFFF12000000FAFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x08000000F2FFFFFF0B000000F1FFFFFF16000000F8FFFFFFFAFFFFFF0200000012000000F4FFFFFFF6FFFFFFFBFFFFFF25000000FAFFFFFFF6FFFFFF0E0000001D000000F0FFFFFF070000000500000011000000F8FFFFFF12000000FAFFFFFF"> : tensor<2x3x4xi32>]} {
  %0 = "ane.cumsum"(%x) <{axis = 1 : i32, reverse = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x4xi32>)
  ane.return %0 : tensor<2x3x4xi32>
}

ane.program @cumsum.28 on ane opset ios15 (%x: tensor<2x5xi32>) -> (tensor<2x5xi32>)
    attributes {inputs = [dense<"0x0D00000014000000EDFFFFFF0000000000000000EDFFFFFF0C00000007000000080000000B000000"> : tensor<2x5xi32>], expected = [dense<"0x0D000000210000000E0000000E0000000E000000EDFFFFFFF9FFFFFF000000000800000013000000"> : tensor<2x5xi32>]} {
  %0 = "ane.cumsum"(%x) <{axis = -1 : i32}> : (tensor<2x5xi32>) -> (tensor<2x5xi32>)
  ane.return %0 : tensor<2x5xi32>
}

ane.program @cumsum.29 on ane opset ios17 (%x: tensor<2x5xi32>) -> (tensor<2x5xi32>)
    attributes {inputs = [dense<"0x0C00000006000000EFFFFFFF01000000F2FFFFFFFAFFFFFFFDFFFFFF020000001300000003000000"> : tensor<2x5xi32>], expected = [dense<"0xF4FFFFFFE8FFFFFFE2FFFFFFF3FFFFFFF2FFFFFF0F00000015000000180000001600000003000000"> : tensor<2x5xi32>]} {
  %0 = "ane.cumsum"(%x) <{axis = -1 : i32, reverse = true}> : (tensor<2x5xi32>) -> (tensor<2x5xi32>)
  ane.return %0 : tensor<2x5xi32>
}

ane.program @cumsum.30 on ane opset ios15 (%x: tensor<4x2xi32>) -> (tensor<4x2xi32>)
    attributes {inputs = [dense<"0xF6FFFFFF04000000ECFFFFFFF3FFFFFF13000000FDFFFFFF000000000F000000"> : tensor<4x2xi32>], expected = [dense<"0xF6FFFFFF04000000E2FFFFFFF7FFFFFFF5FFFFFFF4FFFFFFF5FFFFFF03000000"> : tensor<4x2xi32>]} {
  %0 = "ane.cumsum"(%x) <{axis = 0 : i32}> : (tensor<4x2xi32>) -> (tensor<4x2xi32>)
  ane.return %0 : tensor<4x2xi32>
}

ane.program @cumsum.31 on ane opset ios17 (%x: tensor<4x2xi32>) -> (tensor<4x2xi32>)
    attributes {inputs = [dense<"0xFFFFFFFF0A00000008000000FFFFFFFFFDFFFFFF09000000F6FFFFFF0D000000"> : tensor<4x2xi32>], expected = [dense<"0xFAFFFFFF1F000000FBFFFFFF15000000F3FFFFFF16000000F6FFFFFF0D000000"> : tensor<4x2xi32>]} {
  %0 = "ane.cumsum"(%x) <{axis = 0 : i32, reverse = true}> : (tensor<4x2xi32>) -> (tensor<4x2xi32>)
  ane.return %0 : tensor<4x2xi32>
}

ane.program @einsum.0 on ane opset ios15 (%values0: tensor<2x3x4xf16>, %values1: tensor<4x3x2xf16>) -> (tensor<2x3x2xf16>)
    attributes {inputs = [dense<"0x9F3AECBE3DB220BB214042390540E5B740BF17406DBE17BE3C301640623D63C1CA41AC4254C320B4C9C04CC174B915C3"> : tensor<2x3x4xf16>, dense<"0x25C1D2A4C7C38643FDBD5CBD794359C3A93F262E6DC0463EF7C368422BBFC9BE0BBC343C02C09E41A84075C16D35833E"> : tensor<4x3x2xf16>], expected = [dense<"0x09C66F42C3C9C445A2B9E03D554762C9653C884C77486EC7"> : tensor<2x3x2xf16>], tolerance = 8.873e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.einsum"(%values0, %values1) <{equation = "chw,whr->chr"}> : (tensor<2x3x4xf16>, tensor<4x3x2xf16>) -> (tensor<2x3x2xf16>)
  ane.return %0 : tensor<2x3x2xf16>
}

ane.program @einsum.1 on ane opset ios16 (%values0: tensor<2x1x4xf16>) -> (tensor<2x3x2xf16>)
    attributes {inputs = [dense<"0x73410EBE3CBB283FA9C132B6CEC04A43"> : tensor<2x1x4xf16>], expected = [dense<"0xEA4826CCE6CBBD441C4B5CCA934D594067C904C7D5C9E44B"> : tensor<2x3x2xf16>], tolerance = 9.770e-06 : f64, ulps = 1 : i32} {
  %values1 = ane.const dense<"0x7ABBC4C322BEF140DE4282C3C5C1983FE04299406FC3F542F6C30C42493DBB4389420FBEED4029B3D7C19241E73C493A"> : tensor<4x3x2xf16>
  %0 = "ane.einsum"(%values0, %values1) <{equation = "abc,cbd->abd"}> : (tensor<2x1x4xf16>, tensor<4x3x2xf16>) -> (tensor<2x3x2xf16>)
  ane.return %0 : tensor<2x3x2xf16>
}

ane.program @einsum.2 on ane opset ios17 (%values0: tensor<2x3x2x5xf16>, %values1: tensor<2x5x2x3xf16>) -> (tensor<2x3x2x3xf16>)
    attributes {inputs = [dense<"0x133C99B83043D642B33C5841DB42D6C02FBDE8C25EBE8A32B7C0B7C284428FC3B63F1840C6C17E438539B4C05043A541694030C16DBF58C2D0C160C2F84185C2874083BF234117C37E43B7BF7B3944C03A2D1D35EA43723A60C050420A40963E9EC21640FF3520BF96305F3FC13B8DBC8A3669C081BC4BBF"> : tensor<2x3x2x5xf16>, dense<"0x7343C83A99C2B63E1E28E34246BDD5BF8B2EC8BC16400840A23B993C09C0943C2FBBDB2E2E40BB42A74074C00443BDC2BB389F37964128BEC2BD7941F2B9043AB2C00EABB6C0D038DE40433E05394D3963414AB4222800BCA740C840CC41AA33C129D8C28C3D2342F543B0C3CE42F3C13AC33EBF1C2202C3"> : tensor<2x5x2x3xf16>], expected = [dense<"0xE94B8C4C8038D145D8486249C5CA1ACBA949A4C5C5CA8949174CFC4CA9419D45A2C6F9C9B2BD56C6D6CB0844C64BF73C90C6AD358F4C60C82EC95047EABCEBC939C118C51DC7B248"> : tensor<2x3x2x3xf16>], tolerance = 1.548e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.einsum"(%values0, %values1) <{equation = "nchw,nwhu->nchu"}> : (tensor<2x3x2x5xf16>, tensor<2x5x2x3xf16>) -> (tensor<2x3x2x3xf16>)
  ane.return %0 : tensor<2x3x2x3xf16>
}

ane.program @einsum.3 on ane opset ios18 (%values0: tensor<1x3x2x4xf16>) -> (tensor<2x3x2x3xf16>)
    attributes {inputs = [dense<"0x72C0543B804368C3F3C1C4C087C12AC3AEC199BFD5B74943213F1C40903B2E410940CD40F5323EC08440F03DF93833BA"> : tensor<1x3x2x4xf16>], expected = [dense<"0x00C78346284847BF36CD21C9FAC8E33F5F4755409A4A414797477140A4BFF045DE424FBF0BC587C882CAFE4A1A4802CC61CC944283CBF8C58CBAC94A934A0D39984B13469DC1244A"> : tensor<2x3x2x3xf16>], tolerance = 1.145e-05 : f64, ulps = 1 : i32} {
  %values1 = ane.const dense<"0xA440F1B6E4C04839BF413F41A6BDAB41593F26BA2A40ED3E723E70BE1D43793E7740BF43F9C32DC39ABF7CC248359A36"> : tensor<2x4x1x3xf16>
  %0 = "ane.einsum"(%values0, %values1) <{equation = "bihj,bjhk->bihk"}> : (tensor<1x3x2x4xf16>, tensor<2x4x1x3xf16>) -> (tensor<2x3x2x3xf16>)
  ane.return %0 : tensor<2x3x2x3xf16>
}

ane.program @einsum.4 on ane opset ios15 (%values0: tensor<2x3x4xf32>, %values1: tensor<4x3x2xf32>) -> (tensor<2x3x2xf32>)
    attributes {inputs = [dense<"0x6B9EDD3F673572C09F1A59C04DC81E3D2D1F064026B17E404D7D3CC02EB7E9BFFA22853F45E30140E14B02C0EAAC3DC08AAF7940849B764029AFF13F9222034022676440FF3CCD3FBCFB47C0E62D7B40557A0CC07181C23EDBDF63BFDC5D2CBD"> : tensor<2x3x4xf32>, dense<"0x6F761DBFC42E27BF521A033FCAEDD43F6BA0F33F4377D3BF55618F3F59CC35C08C9B8FBF208B463F467E06C0CD57833FFEB057C0EC140E40234D24BF7B582B406221953FCF3B303F1CE41EC089E6F7BDDA1E10C021ED2EC09875C5BEB43B963F"> : tensor<4x3x2xf32>], expected = [dense<"0x6B06C1400E600540CE0F2740D5666B4034E860C0F08190C0838A18C105CB18C12CB8D9C0C3993EC1DFE6BFC046A65640"> : tensor<2x3x2xf32>], tolerance = 9.396e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.einsum"(%values0, %values1) <{equation = "chw,whr->chr"}> : (tensor<2x3x4xf32>, tensor<4x3x2xf32>) -> (tensor<2x3x2xf32>)
  ane.return %0 : tensor<2x3x2xf32>
}

ane.program @einsum.5 on ane opset ios16 (%values0: tensor<2x1x4xf32>) -> (tensor<2x3x2xf32>)
    attributes {inputs = [dense<"0xBD0B4BBFC83DBBBFABC60E40842F8CBF23BC764026971540D8650C40EB064140"> : tensor<2x1x4xf32>], expected = [dense<"0x67598FC1762E39C1AA9F7F40724A0F3F1F0147C16B829E40C024E6411EA12C41D04901417F48FBBF035BC240A5B0B5C0"> : tensor<2x3x2xf32>], tolerance = 1.415e-05 : f64, ulps = 1 : i32} {
  %values1 = ane.const dense<"0x1D137440F110204061165D402A2AB6BF359E7F400BB32E40CF8E7240DBE91D403BBA8C3F0B9DB7BFEC5A903FE66B2EC0CAAE1DC08AE521C060D9E83F27A266BD99E67CC0AB3714BEFB2D6140BFC59D3EBD587AC03F891440A8B28BBF67E149C0"> : tensor<4x3x2xf32>
  %0 = "ane.einsum"(%values0, %values1) <{equation = "abc,cbd->abd"}> : (tensor<2x1x4xf32>, tensor<4x3x2xf32>) -> (tensor<2x3x2xf32>)
  ane.return %0 : tensor<2x3x2xf32>
}

ane.program @einsum.6 on ane opset ios17 (%values0: tensor<2x3x2x5xf32>, %values1: tensor<2x5x2x3xf32>) -> (tensor<2x3x2x3xf32>)
    attributes {inputs = [dense<"0xF863A4BE02859C3FC81ACB3FADF23AC001BE66C06654E53DAF5B553FCCABAE3FD6E6B0BEFFA216C079FF1C403FBF23C0CEF8A53F1B412BC00476403DF07500C02B7F363FA7C415C0BEEE61C0634F7940FDAD78C009419BBF7BAE78C05D564B3F4C1ADD3FC53F973E05D42F3F853069BF17E6C9BF33385D40EF4F2A40A9F01D408372B43F0C1F393F6FD976400B598FBE7AC6BEBF56DF7040750C0CBF11CB2BC026CA5BBFFD464FC0301F593EA50B793F68CC19C06EE4873EAF223C40E9FB6AC0BF2A103FC6E865BE016E52C0DF43C53D5F894E40096753C0E2417140A5CC6C3CDB8AC1BFD731E5BFB63D7540109E44BF"> : tensor<2x3x2x5xf32>, dense<"0x5C9E53BF08EA0040B71620C03A8A11C0ACD750C0289CCC3FA88E3A404C03F5BF6D8247C09FFF60BE74DA2F40DB5DCA3FEFA164C0B69C943FC881F83B3220D33F076E3F40A10EF63F822C3F4054F03B3FE92B3D4045202540F6A93B3FD7C891BF79B805C0AF2161BFCAF7A1BF8D872E40E09D0D401859F2BE43D97140A7C71C4023566A406C012640EE2C8DBF253103BFB12D1540B43CDABF49F2D43F773749407CBC1AC0AAFBD03E1A1F24C0C62EBFBF0775C93F059F2140F99E17C0F120A53F37B29A3FE6DE52C0004856BF5148ECBF6528C63F4510823E14128ABFFE5D7CC07732DDBF056CDA3F40F400C05875003F"> : tensor<2x5x2x3xf32>], expected = [dense<"0xBBFE41C05FA1F3BDE932E2C049E7AFC0457C0B3F5714B44071ACB1C11B6A15416BD0C3C0E90404407F4FF14089E68CC054224541CA3C2FC1F5205A41B6004240F21B9640796A05BDC9810E418C168BC16CC20C41A989053FAA82E2BE43E439403238F2C08CF6154179809BC0849D43BF2FD82740231D69C03D46E4C1E22888C1AEC828C188FA8CC1F4C87541912D16C0"> : tensor<2x3x2x3xf32>], tolerance = 1.618e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.einsum"(%values0, %values1) <{equation = "nchw,nwhu->nchu"}> : (tensor<2x3x2x5xf32>, tensor<2x5x2x3xf32>) -> (tensor<2x3x2x3xf32>)
  ane.return %0 : tensor<2x3x2x3xf32>
}

ane.program @einsum.7 on ane opset ios18 (%values0: tensor<1x3x2x4xf32>) -> (tensor<2x3x2x3xf32>)
    attributes {inputs = [dense<"0xCBCA6B40B05A2C40C09BC1BF56A987BF8AC7BFBF764A6D4054CE2CC029CA0DBEAC2CA7BF1D896DBF8895D93E6611213F6F99893E508D5D408E5436C0728D6E402CEE98BF303AA2BFAA6CEC3F1AC31CBF951B45BD0FFD2AC05B2BF5BE14176E40"> : tensor<1x3x2x4xf32>], expected = [dense<"0x1DEC65411DF84041172198C0F10F084194EB76413AB43DC023BE72C01E909FC0D5CC8F3FA656DA4146930EBF25A95DC19D8B50C1D49F67C0C8254140850B3C41D188A2C1B32E32C01369543F75759341E39417C140B31741C2647741B34B0BC1246C06BF5BC0DFC0F59C7D401AC7783F23695440A59F2F40F3363ABFF1AE06C18CF80840A34100C10E5082C16FB16E41"> : tensor<2x3x2x3xf32>], tolerance = 1.107e-05 : f64, ulps = 1 : i32} {
  %values1 = ane.const dense<"0xF4AE2F408128DCBE7B036FBF418A8B3F64BB244099F412C04CE256C0466ADFBF18C1B3BF06E9624078F375C0D3C625C0EE2DBCBFC62B913F357D1BBE5ED6903F9D4ACF3F1076CFBF825388BFD7477CC04E546E3FCCC5BFBF4C546DC029B23D40"> : tensor<2x4x1x3xf32>
  %0 = "ane.einsum"(%values0, %values1) <{equation = "bihj,bjhk->bihk"}> : (tensor<1x3x2x4xf32>, tensor<2x4x1x3xf32>) -> (tensor<2x3x2x3xf32>)
  ane.return %0 : tensor<2x3x2x3xf32>
}

ane.program @instance_norm.0 on ane opset ios15 (%x: tensor<2x3x5xf16>) -> (tensor<2x3x5xf16>)
    attributes {inputs = [dense<"0x50C217C1B23834BA6CB6A242D73D01B9B2B975C0CA41C13AA7431B43B7C0A53CAA3E553D0BC272BFD9C04CB9F7C2BC385AB6164256C10EBE2CC29140"> : tensor<2x3x5xf16>], expected = [dense<"0x32355E3BF3434B410642EE410D3E8EAFF1B17DBD413F153D1F40F33FC3363242E8427042A730B73BF8B8C33CD6BEF640DA3DA940BB3BF83CEE3A4C40"> : tensor<2x3x5xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0x6A3D0D3EE238"> : tensor<3xf16>
  %beta = ane.const dense<"0x5A407C380B3E"> : tensor<3xf16>
  %0 = "ane.instance_norm"(%x, %gamma, %beta) <{epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x3x5xf16>, tensor<3xf16>, tensor<3xf16>) -> (tensor<2x3x5xf16>)
  ane.return %0 : tensor<2x3x5xf16>
}

ane.program @instance_norm.1 on ane opset ios16 (%x: tensor<1x4x3x2xf16>) -> (tensor<1x4x3x2xf16>)
    attributes {inputs = [dense<"0x9C3500C1104332BD9DA2F4C3224119418041EFBF1FBE0F3BB94104428CB5F743EDAE9236C6BF9C40894124413CBB293E"> : tensor<1x4x3x2xf16>], expected = [dense<"0xC0363BBA0C3F5EB44D349BBDE73AD43AA63BD1BDE5BC381DC539753AA8BC853D19BCC1B998BE7E39873BA93A4FBC4234"> : tensor<1x4x3x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.instance_norm"(%x) <{epsilon = 0x1419 : f16, operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<1x4x3x2xf16>) -> (tensor<1x4x3x2xf16>)
  ane.return %0 : tensor<1x4x3x2xf16>
}

ane.program @instance_norm.2 on ane opset ios17 (%x: tensor<2x1x6xf16>) -> (tensor<2x1x6xf16>)
    attributes {inputs = [dense<"0x40AAC9422C3F4AC175C21FC167BFD6BF8739C9BA98C3D4C2"> : tensor<2x1x6xf16>], expected = [dense<"0xAB359441A23EEEBD96BFB1BD5A2323AFEE41B73C7EC034BF"> : tensor<2x1x6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0x053F"> : tensor<1xf16>
  %0 = "ane.instance_norm"(%x, %gamma) <{epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x1x6xf16>, tensor<1xf16>) -> (tensor<2x1x6xf16>)
  ane.return %0 : tensor<2x1x6xf16>
}

ane.program @instance_norm.3 on ane opset ios18 (%x: tensor<1x3x1x4xf16>) -> (tensor<1x3x1x4xf16>)
    attributes {inputs = [dense<"0x5440FEBF4A42E6C18D313BC08AC06AB9FC2E283991BEE838"> : tensor<1x3x1x4xf16>], expected = [dense<"0x844116398442D330C23EC0C04CC1C131DE422A442C3C1F44"> : tensor<1x3x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0x523D3B3F193D"> : tensor<3xf16>
  %beta = ane.const dense<"0xCD3E4FBA6242"> : tensor<3xf16>
  %0 = "ane.instance_norm"(%x, %gamma, %beta) <{epsilon = 0x1419 : f16, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<1x3x1x4xf16>, tensor<3xf16>, tensor<3xf16>) -> (tensor<1x3x1x4xf16>)
  ane.return %0 : tensor<1x3x1x4xf16>
}

ane.program @instance_norm.4 on ane opset ios17 (%x: tensor<2x3x5xf16>) -> (tensor<2x3x5xf16>)
    attributes {inputs = [dense<"0x854013BD17BEC6BD90417A41F341414347BB744075B9F8C3D0381EBE9E3EA0C02CB639420E3ADEC321403EC0534120AE8A412CC255C110B41F401D30"> : tensor<2x3x5xf16>], expected = [dense<"0x7DB7EFBD39BE22BE16B582BDBDBC38B95AC42EBFA1BB6DC06DB71BBD04ACE5BD22BC82B32EBA60BFBCBC0AC435BA51C19FB994BFEDBE5FBA7D2E2FB9"> : tensor<2x3x5xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0x55830E3FA189A53F3A993C3F"> : tensor<3xf32>
  %beta = ane.const dense<"0x2D2A89BF3DA2EFBF89687EBF"> : tensor<3xf32>
  %0 = "ane.instance_norm"(%x, %gamma, %beta) <{epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x3x5xf16>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3x5xf16>)
  ane.return %0 : tensor<2x3x5xf16>
}

ane.program @instance_norm.5 on ane opset ios16 (%x: tensor<1x4x3x2xf16>) -> (tensor<1x4x3x2xf16>)
    attributes {inputs = [dense<"0x504221434243BD408D2BE6C3353811439EBDDD33E8C1D2431DBF64C27740BD40FB42443DF2C1F4C278C2A33DC9C2B5C1"> : tensor<1x4x3x2xf16>], expected = [dense<"0xF9382E3A5E3A4D352BB800C017AAB33CA8BA2AB1D8BD503D31BC8DBEF9386E39953CB1331FB5E5B88CB76F4082B804B4"> : tensor<1x4x3x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.instance_norm"(%x) <{epsilon = 0x1419 : f16, operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<1x4x3x2xf16>) -> (tensor<1x4x3x2xf16>)
  ane.return %0 : tensor<1x4x3x2xf16>
}

ane.program @instance_norm.6 on ane opset ios17 (%x: tensor<2x1x6xf16>) -> (tensor<2x1x6xf16>)
    attributes {inputs = [dense<"0x263E073FBD41A53C6F40E2437534BB3AF0B9D434E43E9BC0"> : tensor<2x1x6xf16>], expected = [dense<"0xDBB6BCB402363FB9AEA4173C672FD3355CB50730063A18BC"> : tensor<2x1x6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0x7D38"> : tensor<1xf16>
  %0 = "ane.instance_norm"(%x, %gamma) <{epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x1x6xf16>, tensor<1xf16>) -> (tensor<2x1x6xf16>)
  ane.return %0 : tensor<2x1x6xf16>
}

// all defaults
ane.program @instance_norm.7 on ane opset ios15 (%x: tensor<1x3x4xf16>) -> (tensor<1x3x4xf16>)
    attributes {inputs = [dense<"0x722C7C3F8C41A73F15401F42783C9E3FB4BCF240EF41C142"> : tensor<1x3x4xf16>], expected = [dense<"0x73BEF732893C2A349823F63D49BDDBB1D2BEF934AB387B3A"> : tensor<1x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.instance_norm"(%x) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<1x3x4xf16>) -> (tensor<1x3x4xf16>)
  ane.return %0 : tensor<1x3x4xf16>
}

ane.program @instance_norm.8 on ane opset ios15 (%x: tensor<2x3x5xf32>) -> (tensor<2x3x5xf32>)
    attributes {inputs = [dense<"0x3194F3BEE5065ABFB96215400858583FF92A4DBF47E218C0D3589DBFD5834EC0BF6333BF2E20F33FC357D23F72B645C00637D13ED29D6EC0ACFD2F407EEB00C0787E26C08CFDADBE9C7C64C0B49F723F3F972B40E641E9BFF6285F40F2A9E2BE295908C0C56D85BF3CBF66C0D1E139400C3CC0BFD1BBECBF"> : tensor<2x3x5xf32>], expected = [dense<"0x22CA2DC080583DC0010F66BFF543EEBF62443BC0E7109CC0A3316AC0833AB8C02EAB46C0BB31BFBE06C996BF0ADB4DC0BCDBDABF70795FC0748D33BF731021C0A37D33C0A003D9BF6CE451C0DB3088BFDC19DABF1D22A9C0AB1388BFF20586C07DF9B0C0599504C02F4859C04FE609BD01C413C016411FC0"> : tensor<2x3x5xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0xB0344B3F868FEB3FD1C58D3F"> : tensor<3xf32>
  %beta = ane.const dense<"0xF36811C05F7863C0D8CE03C0"> : tensor<3xf32>
  %0 = "ane.instance_norm"(%x, %gamma, %beta) <{epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x3x5xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3x5xf32>)
  ane.return %0 : tensor<2x3x5xf32>
}

ane.program @instance_norm.9 on ane opset ios16 (%x: tensor<1x4x3x2xf32>) -> (tensor<1x4x3x2xf32>)
    attributes {inputs = [dense<"0x3CA24E3F00713640D5D22D40152118BFBFAF18400BC933C06BAB68C0AEFD61C0108A8EBF85BD01402A18F1BFA80FBA3DC1CAAC3F9EC04BC0A5347EBE552F22BF2D13E13F18156140754406BC36B6D23F92233740F6BF0C3E45E7D63EB8922BBF"> : tensor<1x4x3x2xf32>], expected = [dense<"0x9F8B2ABDAF05743F7C3D633FAF5139BF2A143A3F76AEE6BF917093BFF4BB8CBFB9BFE93D7A6DD83F33778BBEBA01383F28B2DF3E5AACDABFCC82A3BED06D00BF2254213F5A2DBB3FF68120BF30AE463F9346E73FCFE200BF8F3287BEA41E98BF"> : tensor<1x4x3x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.instance_norm"(%x) <{epsilon = 0x3A83126F : f32, operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<1x4x3x2xf32>) -> (tensor<1x4x3x2xf32>)
  ane.return %0 : tensor<1x4x3x2xf32>
}

ane.program @instance_norm.10 on ane opset ios17 (%x: tensor<2x1x6xf32>) -> (tensor<2x1x6xf32>)
    attributes {inputs = [dense<"0x96FC3F405F43E3BF785E02C0A1B00640CD4E39408F0962402CD373400099703F4EC933C04D1B71BF45B50BC035331A40"> : tensor<2x1x6xf32>], expected = [dense<"0xCFAFA73FBFD815C017A522C06420203F0C799D3F9FC2DB3F750729403EF3093FB6430DC07CE556BF8DD0DFBF2FC2CE3F"> : tensor<2x1x6xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0xB3D0E03F"> : tensor<1xf32>
  %0 = "ane.instance_norm"(%x, %gamma) <{epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x1x6xf32>, tensor<1xf32>) -> (tensor<2x1x6xf32>)
  ane.return %0 : tensor<2x1x6xf32>
}

ane.program @instance_norm.11 on ane opset ios18 (%x: tensor<1x3x1x4xf32>) -> (tensor<1x3x1x4xf32>)
    attributes {inputs = [dense<"0x8E09FEBBB81CB3BE4C9C31C0CD9A64C00D72BABF3E54C8BF439209BFD8C84E409E18A83EE67531BF856240405C677B40"> : tensor<1x3x1x4xf32>], expected = [dense<"0x4711894020518340F6163540E84C1A40FF9822409596204082A03340A6707940A8DB90BE584A5CBF65949D3FFC51E03F"> : tensor<1x3x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0x97994D3F48D1103FBAB2883F"> : tensor<3xf32>
  %beta = ane.const dense<"0x2B0A5A402F103C404B8AEB3E"> : tensor<3xf32>
  %0 = "ane.instance_norm"(%x, %gamma, %beta) <{epsilon = 0x3A83126F : f32, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<1x3x1x4xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<1x3x1x4xf32>)
  ane.return %0 : tensor<1x3x1x4xf32>
}

ane.program @instance_norm.12 on ane opset ios17 (%x: tensor<2x3x5xf32>) -> (tensor<2x3x5xf32>)
    attributes {inputs = [dense<"0x3F882FC0FC2F49403A6B0A3F476BA8BFC9196D4096C474404D386940A9A660C021F3AEBE0589813FB4D5D43F4050D83F9C4B1040A92CED3FF1A12240DB3803C009164540DF1F9FBEA9DFF8BF479F9CBF72C99B3F22EB2B4088369CBF29BD6EBFA50D3DC0BD4F47C0BA0A11400D3B35C09CA43A40DD54FBBF"> : tensor<2x3x5xf32>], expected = [dense<"0x9A8C3CBFD80A8D3F91F2933EA7EB94BEBA79A33FDBCB43400E054040D81F293FE931D93F2DEE084011022440171D2B40905F9F4060B955402CD4C4406F62A0BE64CAE53F7AB2CD3EBA128ABECD91D93CCD353140539F5B4075AFD53FF64DE63FA930633F687A2340CDB4AE40AD3D2D4004F0B9404A3E4B40"> : tensor<2x3x5xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0x373A203B9C3D"> : tensor<3xf16>
  %beta = ane.const dense<"0x40353940E243"> : tensor<3xf16>
  %0 = "ane.instance_norm"(%x, %gamma, %beta) <{epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x3x5xf32>, tensor<3xf16>, tensor<3xf16>) -> (tensor<2x3x5xf32>)
  ane.return %0 : tensor<2x3x5xf32>
}

ane.program @instance_norm.13 on ane opset ios16 (%x: tensor<1x4x3x2xf32>) -> (tensor<1x4x3x2xf32>)
    attributes {inputs = [dense<"0xAE8894BFE1D3F4BF251B04C06DBE8E3E60E66A40020B813E0674C73FBF7B79C04380D6BF84E53140E6AD6ABF9AC203BFE58ADA3FB0E78EBFBE12DFBFA29D60C0107A25404CD17C4098FB584060BA2AC0E3FABABF009019406DBF2F40322735C0"> : tensor<1x4x3x2xf32>], expected = [dense<"0xEF1404BFE40267BF22ED7ABFF2B8643EAC96FB3F85A5563E22FD6C3F0C54CCBF97AF11BFF2C1BE3F19775FBE06B904BD573C083F548B0BBF29B648BF3DA2BABF00015E3F51A4B13F44F3973FDB5F8EBF147B27BF879C4F3F6D4B713FD94996BF"> : tensor<1x4x3x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.instance_norm"(%x) <{epsilon = 0x3A83126F : f32, operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<1x4x3x2xf32>) -> (tensor<1x4x3x2xf32>)
  ane.return %0 : tensor<1x4x3x2xf32>
}

ane.program @instance_norm.14 on ane opset ios17 (%x: tensor<2x1x6xf32>) -> (tensor<2x1x6xf32>)
    attributes {inputs = [dense<"0x14331E40233D06BF3F803BC026CF51402B60BC3F6DF2ABBF190D3EC012D8B43E7C401940C96A2DC09FC050BD247F6840"> : tensor<2x1x6xf32>], expected = [dense<"0x402E2C3F289E9ABE2ECC8ABFE6536F3FB2CBB13E8F8011BF4B9E67BF7061933D3F092C3F630F54BF70DF3FBD1C9B843F"> : tensor<2x1x6xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0xF521363F"> : tensor<1xf32>
  %0 = "ane.instance_norm"(%x, %gamma) <{epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x1x6xf32>, tensor<1xf32>) -> (tensor<2x1x6xf32>)
  ane.return %0 : tensor<2x1x6xf32>
}

// all defaults
ane.program @instance_norm.15 on ane opset ios15 (%x: tensor<1x3x4xf32>) -> (tensor<1x3x4xf32>)
    attributes {inputs = [dense<"0x76A673BE71F0D6BE7E7E0BC0B72B50C03459123E0E13B4BFEC78433FBC1547C07ECBB9BC9C5D35C0A7167A3FA6271940"> : tensor<1x3x4xf32>], expected = [dense<"0x3A1B833FF016613F4B2106BF0C96B0BF8178323F2210ACBE0D338E3F456BBCBF34A7A1BDE925C6BFAD0BE33E717D973F"> : tensor<1x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.instance_norm"(%x) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<1x3x4xf32>) -> (tensor<1x3x4xf32>)
  ane.return %0 : tensor<1x3x4xf32>
}

ane.program @l2_norm.0 on ane opset ios15 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x1ABED5C2E640BA4230401B43AA3322B999C3A1BDAB40623D3B39F64389C2B4BF1B350B43BB3188C3284147C27C426240"> : tensor<2x3x4xf16>], expected = [dense<"0xAEAF4DB42A323C3445317934D32476AAC8B415AFE031C62E952A02351DB4D9B06D266F343623BDB47D32E6B315348431"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_norm"(%x) <{epsilon = 0x211F : f16}> : (tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @l2_norm.1 on ane opset ios16 (%x: tensor<1x6x1x1xf16>) -> (tensor<1x6x1x1xf16>)
    attributes {inputs = [dense<"0x51C2B13D6C3C91BAB73E7428"> : tensor<1x6x1x1xf16>], expected = [dense<"0x2EBA923554346DB292365B20"> : tensor<1x6x1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_norm"(%x) : (tensor<1x6x1x1xf16>) -> (tensor<1x6x1x1xf16>)
  ane.return %0 : tensor<1x6x1x1xf16>
}

ane.program @l2_norm.2 on ane opset ios17 (%x: tensor<2x2x1x3xf16>) -> (tensor<2x2x1x3xf16>)
    attributes {inputs = [dense<"0xD7C2D3405DB687BDEFC117C023C23342F0C3C341D6BB62C2"> : tensor<2x2x1x3xf16>], expected = [dense<"0xCBB8C33676ACBFB329B8BCB5ABB6BC3650B8423642B0EFB6"> : tensor<2x2x1x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_norm"(%x) <{epsilon = 0x211F : f16}> : (tensor<2x2x1x3xf16>) -> (tensor<2x2x1x3xf16>)
  ane.return %0 : tensor<2x2x1x3xf16>
}

ane.program @l2_norm.3 on ane opset ios18 (%x: tensor<1x2x1x2x3xf16>) -> (tensor<1x2x1x2x3xf16>)
    attributes {inputs = [dense<"0xBCC08B4015B700C0BDBFF4B909C02743C5C270435C41D1BE"> : tensor<1x2x1x2x3xf16>], expected = [dense<"0x51B8243875AE4BB70EB76DB177B4EB377EB71E38EF358CB3"> : tensor<1x2x1x2x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_norm"(%x) : (tensor<1x2x1x2x3xf16>) -> (tensor<1x2x1x2x3xf16>)
  ane.return %0 : tensor<1x2x1x2x3xf16>
}

ane.program @l2_norm.4 on ane opset ios15 (%x: tensor<1x1x1xf16>) -> (tensor<1x1x1xf16>)
    attributes {inputs = [dense<"0x99C2"> : tensor<1x1x1xf16>], expected = [dense<"0xFFBB"> : tensor<1x1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_norm"(%x) <{epsilon = 0x211F : f16}> : (tensor<1x1x1xf16>) -> (tensor<1x1x1xf16>)
  ane.return %0 : tensor<1x1x1xf16>
}

ane.program @l2_norm.5 on ane opset ios15 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xA456AD3F06540340D87077C069D868BFC30261BFECBDE2BC3C0D4F405181004097280940BF5462C0994595BEDD0B27C0073A0540CB8F73C0072864BF221847C0870A5040632C0640AE3731C06C7E61C0E3B106BFF7212EC00FF55040F608B73F"> : tensor<2x3x4xf32>], expected = [dense<"0x12ADE53D0A032E3E70EEA3BE06439ABD441295BDDD3716BB5E2C893E71452A3EB6BC353E2EF295BE98C9C5BCC4565DBE0087303E895CA1BEC22797BDC6E683BE2DD4893E22C8313EDCD06ABE316495BE057932BD7ABA66BE8E6F8A3E2E86F23D"> : tensor<2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_norm"(%x) <{epsilon = 0x3C23D70A : f32}> : (tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @l2_norm.6 on ane opset ios16 (%x: tensor<1x6x1x1xf32>) -> (tensor<1x6x1x1xf32>)
    attributes {inputs = [dense<"0x995636BF5E46E3BF168A0E40174C1DC0D6D5023F6127A7BF"> : tensor<1x6x1x1xf32>], expected = [dense<"0x51DD32BEEDF1DEBEE8D20B3FF04C1ABFBD57003E27F8A3BE"> : tensor<1x6x1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_norm"(%x) : (tensor<1x6x1x1xf32>) -> (tensor<1x6x1x1xf32>)
  ane.return %0 : tensor<1x6x1x1xf32>
}

ane.program @l2_norm.7 on ane opset ios17 (%x: tensor<2x2x1x3xf32>) -> (tensor<2x2x1x3xf32>)
    attributes {inputs = [dense<"0x8B8C943FF6EF673FC2980EC0FE708D3F6B8F823FE0A415C0B9D96B407A583540A761463F82196DC08EE70A3EF16C8C3E"> : tensor<2x2x1x3xf32>], expected = [dense<"0x3E169A3E7E95703EA7E913BFDCB6923E716D873E07391BBF88261D3F92AAF13E332F043E9CFB1DBFAB1BB93C94223B3D"> : tensor<2x2x1x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_norm"(%x) <{epsilon = 0x3C23D70A : f32}> : (tensor<2x2x1x3xf32>) -> (tensor<2x2x1x3xf32>)
  ane.return %0 : tensor<2x2x1x3xf32>
}

ane.program @l2_norm.8 on ane opset ios18 (%x: tensor<1x2x1x2x3xf32>) -> (tensor<1x2x1x2x3xf32>)
    attributes {inputs = [dense<"0x08F3E83FE5DC76C0D5CB613B19273A406C631AC09AE04FC0CCF25A3E956FE0BF2300D0BFD1875640C8BE46C01FB9263E"> : tensor<1x2x1x2x3xf32>], expected = [dense<"0xA3108E3EDA8C16BFE0B3093A440DE33E004FBCBEAC8CFDBE8A98293DADD8ADBE9E1DA1BE7D2C263F55F219BF7C24013D"> : tensor<1x2x1x2x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_norm"(%x) : (tensor<1x2x1x2x3xf32>) -> (tensor<1x2x1x2x3xf32>)
  ane.return %0 : tensor<1x2x1x2x3xf32>
}

ane.program @l2_norm.9 on ane opset ios15 (%x: tensor<1x1x1xf32>) -> (tensor<1x1x1xf32>)
    attributes {inputs = [dense<"0xAFE46D40"> : tensor<1x1x1xf32>], expected = [dense<"0x4CE87F3F"> : tensor<1x1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_norm"(%x) <{epsilon = 0x3C23D70A : f32}> : (tensor<1x1x1xf32>) -> (tensor<1x1x1xf32>)
  ane.return %0 : tensor<1x1x1xf32>
}

ane.program @l2_pool.0 on ane opset ios15 (%x: tensor<1x2x8xf16>) -> (tensor<1x2x6xf16>)
    attributes {inputs = [dense<"0xEA32C43F8E43C23E683E6B434C4094C0C03FB9B0653D362E2E3C46BD1FB5BFBD"> : tensor<1x2x8xf16>], expected = [dense<"0x41449244704461449344DC44BB40713DD63EBD3EDA3EE73F"> : tensor<1x2x6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3>, pad_type = "valid"}> : (tensor<1x2x8xf16>) -> (tensor<1x2x6xf16>)
  ane.return %0 : tensor<1x2x6xf16>
}

ane.program @l2_pool.1 on ane opset ios16 (%x: tensor<1x2x7xf16>) -> (tensor<1x2x4xf16>)
    attributes {inputs = [dense<"0xB1C308BCDE34A8C3D328B7C33D435D42D2437DC2D53F194366BADBBB"> : tensor<1x2x7xf16>], expected = [dense<"0xF343AE43B7433D430B4594434743DB3B"> : tensor<1x2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 2>, strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x7xf16>) -> (tensor<1x2x4xf16>)
  ane.return %0 : tensor<1x2x4xf16>
}

ane.program @l2_pool.2 on ane opset ios17 (%x: tensor<1x1x7xf16>) -> (tensor<1x1x4xf16>)
    attributes {inputs = [dense<"0x973D153D85C3623EF4BFE3BE6CBD"> : tensor<1x1x7xf16>], expected = [dense<"0x8E3F474427426240"> : tensor<1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3>, strides = array<i32: 2>, pad_type = "custom", pad = array<i32: 1, 1>, ceil_mode = true}> : (tensor<1x1x7xf16>) -> (tensor<1x1x4xf16>)
  ane.return %0 : tensor<1x1x4xf16>
}

ane.program @l2_pool.3 on ane opset ios18 (%x: tensor<1x2x5x6xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0x7DBC8742F1C3CB439326A13CFEC3DBB6DA40C6C3BA3F3143894248BEF2B8D73623BE4B3BF5C028BDC23FA54080C268435043EBBF38355030403EC0C172BEC643FBB874B6CAC066BD12414FC0203E29BEFDBC27422F3FCE39D8C157438C3C413CDAC15A42FABBF9BBC6C122C043BCF42C36AB823A28C26B34"> : tensor<1x2x5x6xf16>], expected = [dense<"0x0D47EC477647F346F745EB444245ED4502457143C244BF456245B643B8445B469D450045164398441245A64570456945A745E245CC456E458F4424438644E144"> : tensor<1x2x4x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 2, 3>, pad_type = "valid"}> : (tensor<1x2x5x6xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @l2_pool.4 on ane opset ios15 (%x: tensor<2x2x5x5xf16>) -> (tensor<2x2x3x3xf16>)
    attributes {inputs = [dense<"0xCD3D26BEB0C154C07F403DBE82C3F13C02C0B5B2B2C003C24140CC3BBDB303B0A1401CBEB9C26B41B3C195C0A4C3B6C2FF3A3CC13CC34C38483E4B358F3948C0CD3D393830B823BC2041BCC387B9EDC0A04339B94F3FF9BEAD3D3D4029C29A2E9A3B5FBFD7C01E4010C046C044C28F41CAB9A042A9BC10BCD5C169BD43BEF0C1ABB426C0CCC330C3C9BF5DC19041EABE20BDF8B94A3D5D4253C20D2A99C03E407343024155C082C2D23826BF083A3640AF43F230E0C29FBC88381832D140CCC37139D042EBBE9738"> : tensor<2x2x5x5xf16>], expected = [dense<"0x9544E5456E4309464A47DE44544414478A450045C644133F4245FB45F942614526441E424844144518442C469B47B8447F4517464A43584612468E4416468F469E455E4518440D42"> : tensor<2x2x3x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "same"}> : (tensor<2x2x5x5xf16>) -> (tensor<2x2x3x3xf16>)
  ane.return %0 : tensor<2x2x3x3xf16>
}

ane.program @l2_pool.5 on ane opset ios16 (%x: tensor<1x2x4x6xf16>) -> (tensor<1x2x2x3xf16>)
    attributes {inputs = [dense<"0xDA384D3D6C439EB63F40793D11C02EC108AD7C41B1375AC070B69E3C9940273D3F3EF339FC416B409FC01CC240B898BE343FADC20C4017437EC1E9ACEF4330C2A23880C1A441CB3F62437D408042DAC10FB6763F7C42E63F8940F9BD14BB6742"> : tensor<1x2x4x6xf16>], expected = [dense<"0x3443A244BC42D443A644E5404D46F5446544C0452645A843"> : tensor<1x2x2x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 2, 2>, strides = array<i32: 2, 2>, pad_type = "same_lower"}> : (tensor<1x2x4x6xf16>) -> (tensor<1x2x2x3xf16>)
  ane.return %0 : tensor<1x2x2x3xf16>
}

ane.program @l2_pool.6 on ane opset ios17 (%x: tensor<1x2x5x4xf16>) -> (tensor<1x2x3x4xf16>)
    attributes {inputs = [dense<"0x90C0F2C2B8B92ABD253E6ABD5836883DF1C091402FC37E3F0943E0BF4C352F3CB1B8CFBC95B3B7C1F6C2653119C24B43D6C1CB410941E6C3DB3F973D014281419635F6B9FEC11FC24AAF004097417141"> : tensor<1x2x5x4xf16>], expected = [dense<"0x8041A244A2431F409144A345E844704422433F44AF4024428B446445E744AC461243D644EF458A47E03555409F44CB45"> : tensor<1x2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 1, 1, 0>}> : (tensor<1x2x5x4xf16>) -> (tensor<1x2x3x4xf16>)
  ane.return %0 : tensor<1x2x3x4xf16>
}

ane.program @l2_pool.7 on ane opset ios18 (%x: tensor<1x1x6x7xf16>) -> (tensor<1x1x3x4xf16>)
    attributes {inputs = [dense<"0x2941C83E91C184C31642D1C2F63B3841EEC07BC35940FD43344361BE8AC19FB10BC069BF2638864112411FBEDEC1ACC165C020B93C3F75C2693CF13EE742D139933DDBC1F040E0BFCE3DEDC08BBF5FBF113C20C3"> : tensor<1x1x6x7xf16>], expected = [dense<"0x7D45EF4699475042C844BB45B344CA446442B244BB435644"> : tensor<1x1x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 2>, pad_type = "valid", ceil_mode = true}> : (tensor<1x1x6x7xf16>) -> (tensor<1x1x3x4xf16>)
  ane.return %0 : tensor<1x1x3x4xf16>
}

ane.program @l2_pool.8 on ane opset ios15 (%x: tensor<1x2x6x6xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0x614378B3F83F2ABD08C317B92AB56C4008BD4C406EC3523C17B71C3FEC3D5D410DBD03BD52C0243F98BD08438EB77BC3EEC2BD3661BC6641E6BF9D31FDBFDD3E33AC25BC2AB91DC3B342A9351B43303BD2433EB52843A0C16739FB418B3C874061BC5E420FB6EB42952527C3A1BF964025C130C1AA2C14B1B2BF2041534377407F4056C15934E6BB9242D8B7AE3ED8B9"> : tensor<1x2x6x6xf16>], expected = [dense<"0x52441944D545043D06446A468447174431457E4535472A454441034085431D43A9458E459E4593406646A047D9463C447F4474473E458B41193CEE428D3FD839"> : tensor<1x2x4x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, ceil_mode = true}> : (tensor<1x2x6x6xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @l2_pool.9 on ane opset ios16 (%x: tensor<1x3x4x5xf16>) -> (tensor<1x3x1x1xf16>)
    attributes {inputs = [dense<"0x19C0AA2CB6B7434207390C43954104BEC64344C1FBC06B410643DF4192C301436B429EBEB7C07BBE33401141E0B14EBD23B38D42B4C11C42BFC1A2430DC230416E39A9B62FC06CC35042B338E2B761408E39B7C0643E814162BE04B6A438513FFAB42EBD6AC2E842F1C0CA40B5AB054288C119C17B408FC0"> : tensor<1x3x4x5xf16>], expected = [dense<"0xF2495549CA48"> : tensor<1x3x1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 4, 5>, pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x3x4x5xf16>) -> (tensor<1x3x1x1xf16>)
  ane.return %0 : tensor<1x3x1x1xf16>
}

ane.program @l2_pool.10 on ane opset ios15 (%x: tensor<1x2x8xf32>) -> (tensor<1x2x6xf32>)
    attributes {inputs = [dense<"0x490C1940069238C0813D003F75FC294014AA174076331BC0D689C0BE27745540CDC3F8BF703C3FC0DE845B3FEF7A3CC09EFF5AC0915819409265863D5D442F40"> : tensor<1x2x8xf32>], expected = [dense<"0x8BE7714012F67C40090E66409FD38940E1545A40FC808440CCA26A406E078940420D9340EB8DA340DBB0854035EB6840"> : tensor<1x2x6xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3>, pad_type = "valid"}> : (tensor<1x2x8xf32>) -> (tensor<1x2x6xf32>)
  ane.return %0 : tensor<1x2x6xf32>
}

ane.program @l2_pool.11 on ane opset ios16 (%x: tensor<1x2x7xf32>) -> (tensor<1x2x4xf32>)
    attributes {inputs = [dense<"0x4E5A61C0D59528BE099C0840A21A7FC036CC09BE927804BF187564C09CCF1E40B0CB0FBEA1C0543F51BB28C0F28EB13F6511823F14A77CC0"> : tensor<1x2x7xf32>], expected = [dense<"0x5499614084B0904085E0083F18756440A8101F4090EA3040F919DC3F14A77C40"> : tensor<1x2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 2>, strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x7xf32>) -> (tensor<1x2x4xf32>)
  ane.return %0 : tensor<1x2x4xf32>
}

ane.program @l2_pool.12 on ane opset ios17 (%x: tensor<1x1x7xf32>) -> (tensor<1x1x4xf32>)
    attributes {inputs = [dense<"0xC2B32140565EF5BFA1AC3EBF683D574089D929402296F73E46E875C0"> : tensor<1x1x7xf32>], expected = [dense<"0xB5F94A40174B7C407AF68940DED87740"> : tensor<1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3>, strides = array<i32: 2>, pad_type = "custom", pad = array<i32: 1, 1>, ceil_mode = true}> : (tensor<1x1x7xf32>) -> (tensor<1x1x4xf32>)
  ane.return %0 : tensor<1x1x4xf32>
}

ane.program @l2_pool.13 on ane opset ios18 (%x: tensor<1x2x5x6xf32>) -> (tensor<1x2x4x4xf32>)
    attributes {inputs = [dense<"0xF738A4BFB3AA7FBF8D8A22C05101BFBFD8BFC8BDC30C7DC0771A7FBF888D6A40F39C5EC0D457C8BFEFE5CC3FD3259F3FE972C5BE8A0FECBF317CCF3F5E784FC032C4C7BF681B7840A48B293F784FAE3E08080EBFDFEB07BE448434BF654FD93F2E5465C0FECD70C0FA05FFBF54A8F0BF66733440DC602840A0424FC05301093FF6C645C0D6E87840D8606FBF839510C0E55281BFAF4819C044C45FC09971254026900640BEF87D3F7932BCBD7EF81EC061D78B3E972F27C07AB441C070706E4053096B4024D37540DB468D3F8C435E406C520F404B816F40331E4340C9B7C5BF4135E4BFA53A2540266750402FFE2540"> : tensor<1x2x5x6xf32>], expected = [dense<"0xACF9BE409A5CC4402B88A24095289E4085FDB6402D82D540ECF0B640DC0ABC4009CF294071DB8340B4918140AA3AB340AF88B440827196405E1A8140FB6B9540DC9EC8403461E14075B8DF40C05BB840A5BFA0400283C44026D4C8400244CF40873ABF40E226CD40978EBB40C3D0F9407207D540570CCB400F2DC740707BED40"> : tensor<1x2x4x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 2, 3>, pad_type = "valid"}> : (tensor<1x2x5x6xf32>) -> (tensor<1x2x4x4xf32>)
  ane.return %0 : tensor<1x2x4x4xf32>
}

ane.program @l2_pool.14 on ane opset ios15 (%x: tensor<2x2x5x5xf32>) -> (tensor<2x2x3x3xf32>)
    attributes {inputs = [dense<"0xBE3AAA3F674D81BEDE2129BD8D1B8A3ECFA461403F1025C061D72EC0A86FF03F119A59C00CE570BF89DE5D404490C6BF485F2EC02FD70440900D913F86EA1EC03D1213C0D20DABBE1DE046C03283853FCD45B9BF71F06EC012FB23C07D87873F2A1AB7BF7AF96FC0F7A444403AD7CDBD99C6CC3E5EECD23F25745BC05797B43F843E5840DB753A3F2BD05AC04263D5BF328C13BF61316CC0D81618C0B09D71C0927DAFBF3CBE18C0605E3D407640FFBFA6B5D0BFAFC0783E55EC2A3FA28AE43E8A1D4E3F5D992A3F40B2D3BF6C4654BF3B013CBF6653053F8F5B4A403040E5BF8FFB2A3F0DC6A1BF39A29CBF4AEEFABF89FA6DC0960F2BC0151125C0E63551C011B9433F61285FC05E2FEC3F3244B33F655A6140F5456440E83669403BAA15C04CAA833F64D75AC018A0E93E49CBDF3F00D71BC03D7328BF5EEBF0BE79B847C0D29A14C099A525403AEB68C0652C693F14D44840273564C068D561C0023350BF8E7A4140FDC244C07A509A3FD184A8BFF8E2B4BEF7645FC0843B1DC0EC8097BF3D10EF3F29B2633F8337F4BF861C6A40"> : tensor<2x2x5x5xf32>], expected = [dense<"0x82947F40E26D984019D69F40AD59CA40862CE64051ADAB4085BFA74040C9C1403CB56E40124DC340E5489B40CBA77840C82E9E401AADE640FB35C7403BED3540291B8E405BE93140EC402A4061AA0F4066DA7C40E5DBCA405188D84014B8CE406F70BB40D7F4BF40FAB3C240C2E89240705FA740C35D9140E580CB40D0BCF140B283DC405FE0354050F69540DCF6BD40"> : tensor<2x2x3x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "same"}> : (tensor<2x2x5x5xf32>) -> (tensor<2x2x3x3xf32>)
  ane.return %0 : tensor<2x2x3x3xf32>
}

ane.program @l2_pool.15 on ane opset ios16 (%x: tensor<1x2x4x6xf32>) -> (tensor<1x2x2x3xf32>)
    attributes {inputs = [dense<"0x5ABC02C0970DD03F5B4196BFB102903F7BEC83BEBC9701C074E348C0A2B132C0E59B5140557577BF1FDB1C40262092BFEA596240CB7A1CC00081733FB3E529C064AE7FC07E68084084845F402BE12C3F61B37B40C66C35C0E734FDBFF7261B3F245ABC3FDB7B19BFFAFA13C0B43C05C09B4BEB3FE0C8B6BFC0D67BC08410BEBF18C247BE2C5F9A3FF8915F4099BEDB3F6EAB7D40432FF03F842692BFB54143C00A5282BEEF7C5940E0F7A43FABCAD9BFD638D9BF992CF8BFA4DF283ED9024CC0"> : tensor<1x2x4x6xf32>], expected = [dense<"0xD2459E40D80E72404CD05840E691B2408C78B340364E9F40F7DE8F40C5EC5540E320914020129C40AEE88440056A9540"> : tensor<1x2x2x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 2, 2>, strides = array<i32: 2, 2>, pad_type = "same_lower"}> : (tensor<1x2x4x6xf32>) -> (tensor<1x2x2x3xf32>)
  ane.return %0 : tensor<1x2x2x3xf32>
}

ane.program @l2_pool.16 on ane opset ios17 (%x: tensor<1x2x5x4xf32>) -> (tensor<1x2x3x4xf32>)
    attributes {inputs = [dense<"0x82486BC05938B73F81A2F9BF1E20393F4B5DB4BE7EC96940DC689BBF362DDD3FBA99423F6AFECC3FF80E713F2187E0BFBE83B93FF1693440557005C068628B3D7D3F693EC2E320C0330DBD3F2FEB72BFF5EC3E3F2E585FC043652FC06BB424C07A909FBF97D91BC0B6FB3C3B990410C0F64764408E4629409D6B74C047976EC0D40A2F3F8E7B12C09B41893FAE27A3BB853675C0292DFBBE0B1D7CC06EAC6E3F"> : tensor<1x2x5x4xf32>], expected = [dense<"0x685C6C40A56BAC40C07C914045B53D40DC47D63F3F38A540A9E8B040A4C06440B1CABB3F00AA8140A3EC91406C7E2E40D0F0B93F6BE38F4004F8A14018358C40ADBF75402492B7406950BA40257EBC404D1679406155914002989640C6018640"> : tensor<1x2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 1, 1, 0>}> : (tensor<1x2x5x4xf32>) -> (tensor<1x2x3x4xf32>)
  ane.return %0 : tensor<1x2x3x4xf32>
}

ane.program @l2_pool.17 on ane opset ios18 (%x: tensor<1x1x6x7xf32>) -> (tensor<1x1x3x4xf32>)
    attributes {inputs = [dense<"0x6B8F133FDF59D13F38A1C73FA269163F72C1F8BF4D833CC0210D8DBFB5957CC015295DBF8AB11840C2CC7C405D4827C0510478BF08ED1FBE17CA2D404F7F71401D0901C0C64D1640D2321E409C2407BFFEBB4AC063E348BED4C9933E2F49A83F902522408DBD2BC0C9301DBDA7CF73409CE53B3FD2C1623F92F4C9BFAD5ECCBF535317C0E324D03FC604A0BF9522E03F8DC9BF3F17DD40C0B53368C098E23A4032B771C0DF45C5BF"> : tensor<1x1x6x7xf32>], expected = [dense<"0x27C1CC4093A2B9400314A54038E2564065A8994073AF9840AB7F95407183A3402ED924409D25A740513EB2405103FE3F"> : tensor<1x1x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 2>, pad_type = "valid", ceil_mode = true}> : (tensor<1x1x6x7xf32>) -> (tensor<1x1x3x4xf32>)
  ane.return %0 : tensor<1x1x3x4xf32>
}

ane.program @l2_pool.18 on ane opset ios15 (%x: tensor<1x2x6x6xf32>) -> (tensor<1x2x4x4xf32>)
    attributes {inputs = [dense<"0x4BE73840382F87BFF1C81640059F474090FDADBFB2DA4140C8E96440991517BE2128C8BE674C6440C56C5E40ABA1BDBFAF9763C0530F5A403A19A93FBC7557C07BFD71C0800D863FA9A92CC0FCA713C048757EC03E05B83F54A420BFADF152C047584540BCFBA6BF59CD92BF20B38CBF0F1F943FDFD314BD48E72440CEDF194078267C40AD27253F34F126C02F73F53FA44CC3BD70D6DE3FFC322C40EE32823FAA2E11404D4D8A3F4F64EA3E52DB0A3FA3D9A6BFB9EC31C0EB77393F01F011BF31C02CC0918931C04DD26240F3EDE03D76760A4002DE51BFC66EC9BFB46377403B9F60C031083FC0C775244077512CC0DA2F603D74972A40CE88A83F630A94BF480319C01FDA4F4086B0663EFA2A553E551D2440A95828404C6802C0D3CC34BE"> : tensor<1x2x6x6xf32>], expected = [dense<"0x6A0997406C32AD402B1FDD40B9CC57407887E1408E7CF940890303414FCA7040419DC0402D53E0407F91A540CD0E7440748B6140E0219540A54553402F73F53FA6F4F03F9ABC9240C8697F40F65E9C3F548EB740362402415EDFC14052C93740B5C79E4055A1F740F390E540511D8740AD0C9D3E4A7B6B40393F5540D3CC343E"> : tensor<1x2x4x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, ceil_mode = true}> : (tensor<1x2x6x6xf32>) -> (tensor<1x2x4x4xf32>)
  ane.return %0 : tensor<1x2x4x4xf32>
}

ane.program @l2_pool.19 on ane opset ios16 (%x: tensor<1x3x4x5xf32>) -> (tensor<1x3x1x1xf32>)
    attributes {inputs = [dense<"0xC9625A40C766EEBE501248C0265702C0E747E2BF10B47FC0C42B2A3E2B8DB93C6969283F30BDB63EE7E55BC07E57153F55DC0FC00ABAA2BF2A2D103F6A739E3F2510234071707640DCC1DABFBD8C0F4016407E3FE4164ABF2D8F66408B18A63E98A572BEE32B08C0CEEECEBFCBFE10C03A2E693FB0533040981259C0C3EA0AC0D9FF70C076585FC04DB601C00945C73F2973CCBF4EFF20C0B86750C0127E76C09F930540C66C9DBF1682393FD1A23640746BA4BEFCF13C4088264F40D4ED0DC05838C8BFE31C53C062A96BC0588B32C0D13F70BFEAE93D40B280FB3F4B09F4BF7AB2723E6560624073CC9EBEA1D221BF"> : tensor<1x3x4x5xf32>], expected = [dense<"0x21451C419E702E41D6E72241"> : tensor<1x3x1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.l2_pool"(%x) <{kernel_sizes = array<i32: 4, 5>, pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x3x4x5xf32>) -> (tensor<1x3x1x1xf32>)
  ane.return %0 : tensor<1x3x1x1xf32>
}

ane.program @layer_norm.0 on ane opset ios15 (%x: tensor<2x6xf16>) -> (tensor<2x6xf16>)
    attributes {inputs = [dense<"0xEDB6634291C3A239F0B8CFC365B85B3AAFB9C2414841803C"> : tensor<2x6xf16>], expected = [dense<"0x1D444046A23E59B49FB909C596410E43693E2F38CB3493C1"> : tensor<2x6xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0x1C3C1D3E543C693C693BD43E"> : tensor<6xf16>
  %beta = ane.const dense<"0xEB439243EA418CBB30BACFC1"> : tensor<6xf16>
  %0 = "ane.layer_norm"(%x, %gamma, %beta) <{axes = array<i32: -1>, epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x6xf16>, tensor<6xf16>, tensor<6xf16>) -> (tensor<2x6xf16>)
  ane.return %0 : tensor<2x6xf16>
}

ane.program @layer_norm.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xE640BEC09CC21A32D6B94EC254B593416A4254C2E4B9EA4192BA8C40922D9DC3513AC13FA5B5E83F8B39283CFCC14C3D"> : tensor<2x3x4xf16>], expected = [dense<"0x5B3C3EBB2ABDF3303BB3EABCEDABEA3C9C3DEFBC52B3323D59B88D3C66AA55C04F35A63BA0B4D03B78347A37E4BEFA38"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.layer_norm"(%x) <{axes = array<i32: 1, 2>, epsilon = 0x1419 : f16, operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @layer_norm.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xD7C09B40423F4B309DC0783835BAF542793AE635A0BC41C3BBC01F2CE942EE41023CA142B2C008BE453E2E31BB3E2C42"> : tensor<2x3x4xf16>], expected = [dense<"0xF9C1423F2F3C56B496C05E346EB9B5408F3F513DB1B2DCC089C1F8B9E03D183D1F3A3B4150BE85BCC4AE22C11F2D5E40"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0xAA3F433FB13D2F3E"> : tensor<4xf16>
  %0 = "ane.layer_norm"(%x, %gamma) <{axes = array<i32: 2>, epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @layer_norm.3 on ane opset ios18 (%x: tensor<1x4x1x5xf16>) -> (tensor<1x4x1x5xf16>)
    attributes {inputs = [dense<"0x2CB520C032BDD53F50B82F429FC31CB66E42A5419DC0393902C0D2C23D40C3C1DFBCD73A8435F541"> : tensor<1x4x1x5xf16>], expected = [dense<"0x3FBF0AC1FEC10DBCFDC42E3BB3BDE8AE04384732C9C14D3437C327C41DBE453CE942D645AB418C44"> : tensor<1x4x1x5xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0x093F4B3AEB3DD63F"> : tensor<4xf16>
  %beta = ane.const dense<"0x0CC08EB542BFF441"> : tensor<4xf16>
  %0 = "ane.layer_norm"(%x, %gamma, %beta) <{axes = array<i32: 1>, epsilon = 0x1419 : f16, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<1x4x1x5xf16>, tensor<4xf16>, tensor<4xf16>) -> (tensor<1x4x1x5xf16>)
  ane.return %0 : tensor<1x4x1x5xf16>
}

ane.program @layer_norm.4 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x96BD68BA093A4D43D0C2C6C383BB29BBA8BD994087B8AEB1DFB8A0BE71BCE6BAACBEFBC3CBB87F41A641373E84BC3543"> : tensor<2x3x4xf16>], expected = [dense<"0x89C42F38B7BD933ACDC4F0B20FBFD8BC6DC5713EE1C132C002BF48BF6E311CB9FABD7DC0583A7C438C303F202BB27B41"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0xA5DFCB3F1E7E773FD052883FE13E7A3FAFE9BA3F17B9BC3F4019203F038FE53F"> : tensor<2x4xf32>
  %beta = ane.const dense<"0x525E5AC0FC4D593FC6CA05C018DCC3BF5054B7BFCCAB0BBF2AF0FF3E2A290B3D"> : tensor<2x4xf32>
  %0 = "ane.layer_norm"(%x, %gamma, %beta) <{axes = array<i32: 0, 2>, epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x3x4xf16>, tensor<2x4xf32>, tensor<2x4xf32>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @layer_norm.5 on ane opset ios16 (%x: tensor<7xf16>) -> (tensor<7xf16>)
    attributes {inputs = [dense<"0x47C174B8D942EEC35042A3C2693D"> : tensor<7xf16>], expected = [dense<"0x67BA58AC543D11BDF43C28BCD438"> : tensor<7xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.layer_norm"(%x) <{axes = array<i32: 0>, epsilon = 0x1419 : f16, operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<7xf16>) -> (tensor<7xf16>)
  ane.return %0 : tensor<7xf16>
}

// all axes, all defaults
ane.program @layer_norm.6 on ane opset ios15 (%x: tensor<3x4xf16>) -> (tensor<3x4xf16>)
    attributes {inputs = [dense<"0xA1B340C2BBC27F2CA5BE7C3E5AC3F9437C3D083CB53E0542"> : tensor<3x4xf16>], expected = [dense<"0xC7AF3EBDA4BDD21DAAB9283927BE7A3E553846365739DE3C"> : tensor<3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.layer_norm"(%x) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<3x4xf16>) -> (tensor<3x4xf16>)
  ane.return %0 : tensor<3x4xf16>
}

ane.program @layer_norm.7 on ane opset ios15 (%x: tensor<2x6xf32>) -> (tensor<2x6xf32>)
    attributes {inputs = [dense<"0xC21F923F96D910C081F7B9BF1FC1F93F834467C09E0EDC3F23CB3340028D7740C0C823C072B72AC0DD40E13E08B97E3F"> : tensor<2x6xf32>], expected = [dense<"0xB42A1CC03308A7C01B350EBF4E3BB1BF8745334019EC244093CA01C01F78CBBF434FD7BFDF4D83C01D407B40FDD00240"> : tensor<2x6xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0xCCE4F53F3956CF3F2BEEBF3FE686913F6673423F12E12B3F"> : tensor<6xf32>
  %beta = ane.const dense<"0xC02676C0597674C083EB2E3E097D29C07A0F7C40BCACF33F"> : tensor<6xf32>
  %0 = "ane.layer_norm"(%x, %gamma, %beta) <{axes = array<i32: -1>, epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x6xf32>, tensor<6xf32>, tensor<6xf32>) -> (tensor<2x6xf32>)
  ane.return %0 : tensor<2x6xf32>
}

ane.program @layer_norm.8 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x76213B3EE5E635C0AC9B6240139C62BF627E5B4033B30AC0832CACBD7B7AFABF6A523C3F094757C0264047401C196B3F3468753F29F049C0DF34ABBF40F3B8BF9B845C3E597C08403E0C6540B8DD9DBFF1D60B4004868F3FB915E53F50571540"> : tensor<2x3x4xf32>], expected = [dense<"0x7B23683DE446A0BF043BC13FA090CFBEF312BB3F96C875BF3CB970BD9C7C5EBFDC7F973EA128BDBF768EA93F43FABF3E2508423E2D63FABF710981BF7A3488BF39EE4ABE2B414D3F1B2EC73F7D2874BF6440543F7D738C3ECF791F3FDF12683F"> : tensor<2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.layer_norm"(%x) <{axes = array<i32: 1, 2>, epsilon = 0x3A83126F : f32, operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @layer_norm.9 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x61ED6CBF6B2909BF5E829FBDFD34CFBE5AD52A40457356C0DDAC1B3F1E7700BF212071C0EE93EBBFD88CDC3F8351723ED4F21F40BBAE52403F1ADA3FBBE87EC0DC8A52BF80C2473FD34EA6BFA9AF7D40E6799FBF8D0472C0A83333C053E599BF"> : tensor<2x3x4xf32>], expected = [dense<"0x2A1D2DC0601169BEF5F3A93F33DBE63E83D01A40270503C0B905AF3EFF1A8EBE585124C000A21EBF0B57A03FC6616E3FC97D873FF8C3953F93F9913E4E2237C011ABABBF6807AC3D551570BFC5342D4079F3DD3F1E41F8BFF0C5FBBEE9B9D03F"> : tensor<2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0xCE33EF3FBF92B13F4CEE7C3FADA7D73F"> : tensor<4xf32>
  %0 = "ane.layer_norm"(%x, %gamma) <{axes = array<i32: 2>, epsilon = 0x3727C5AC : f32, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @layer_norm.10 on ane opset ios18 (%x: tensor<1x4x1x5xf32>) -> (tensor<1x4x1x5xf32>)
    attributes {inputs = [dense<"0x05B2C0BF1FEBCFBFB0C4E73F5EBA4540FCE87B3FC4E6573EA2B40CC00BC6E8BE3D0569C06E676AC044DF42BF2B5F37C0A97E324042225D40886C6140E5896EC014A160400D3ACC3E1024D73FCF23BBBE"> : tensor<1x4x1x5xf32>], expected = [dense<"0x9FCC9BBF4C07C7BF3D3309BF5079BBBEF8FC46BF4D7341407A2B0840FB1CE03FE139C43F0B68D33F0A64AFBEBB05FFBF5EDF3D3F8179BD3D53473B3F66ED75C0465C8D3FFEF716C0DACD97BF0A4EE0BF"> : tensor<1x4x1x5xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0x7247963F80F5063FE86FA33FF033C13F"> : tensor<4xf32>
  %beta = ane.const dense<"0x679E95BF4CF01A4039DE71BF7E25BCBF"> : tensor<4xf32>
  %0 = "ane.layer_norm"(%x, %gamma, %beta) <{axes = array<i32: 1>, epsilon = 0x3A83126F : f32, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<1x4x1x5xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<1x4x1x5xf32>)
  ane.return %0 : tensor<1x4x1x5xf32>
}

ane.program @layer_norm.11 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x03EA08BFF9A4C4BF4DF004C0EDF194BF5E727AC00D477C3F32C12A3E83560940F311CB3FB3F726BE73D85F40667F303FD049684096396F409EE432400BDC5E3F5AC573404EBB5C40FB3060C07B9B4CBE375C87BF95AE19BEA8585540741B69C0"> : tensor<2x3x4xf32>], expected = [dense<"0x35C7D8BFAEE998C095CCD0BFD5A456C0B6B86DC087894AC088DE62BED5B6FDBFC527C13E624577C0357ABF3FDEA320C0DFAC343DC4DD904034CB29C09E441AC01BB29BBC9B648C4039EB80C0E13A23C0A00F7AC09B875C40C1A71CC0462259C0"> : tensor<2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %gamma = ane.const dense<"0xE73F393DCC3C533BD53F3B39A9380338"> : tensor<2x4xf16>
  %beta = ane.const dense<"0xB5B8EDC23EB02BC105C1494364C2E4C0"> : tensor<2x4xf16>
  %0 = "ane.layer_norm"(%x, %gamma, %beta) <{axes = array<i32: 0, 2>, epsilon = 0x00A8 : f16, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x3x4xf32>, tensor<2x4xf16>, tensor<2x4xf16>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @layer_norm.12 on ane opset ios16 (%x: tensor<7xf32>) -> (tensor<7xf32>)
    attributes {inputs = [dense<"0x2E8756405945BEBE42BD164090FA51C0DA380DC0B31F30BF50206140"> : tensor<7xf32>], expected = [dense<"0x29F2963F425899BED78F483F4739BABFE89C83BFB7ABD9BE195D9F3F"> : tensor<7xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.layer_norm"(%x) <{axes = array<i32: 0>, epsilon = 0x3A83126F : f32, operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<7xf32>) -> (tensor<7xf32>)
  ane.return %0 : tensor<7xf32>
}

// all axes, all defaults
ane.program @layer_norm.13 on ane opset ios15 (%x: tensor<3x4xf32>) -> (tensor<3x4xf32>)
    attributes {inputs = [dense<"0xFC86693FC3D85440A9CF63C000899CBE6EE47B405A989ABE6773534058472F40712D6CC0CFC1C7BFF1B2FE3F8AA43540"> : tensor<3x4xf32>], expected = [dense<"0x50A32F3D15C87B3FB897D9BF2C15DDBE74539C3F9C53DCBEF99A793FF036413F311DE0BF68BE6BBF75FDEC3EC9224B3F"> : tensor<3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.layer_norm"(%x) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<3x4xf32>) -> (tensor<3x4xf32>)
  ane.return %0 : tensor<3x4xf32>
}

ane.program @linear.0 on ane opset ios15 (%x: tensor<2x3xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0xA6C2F73E48C0D0C1E538ABBB"> : tensor<2x3xf16>], expected = [dense<"0xB7CA7A466EBE683DAFC97E444BBF4D41"> : tensor<2x4xf16>], tolerance = 8.883e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x8142B81CC93841B43BBAA9C0EE40C7C1A1C3A2B9103CA340"> : tensor<4x3xf16>
  %bias = ane.const dense<"0x62BDDA3FE7426940"> : tensor<4xf16>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<2x3xf16>, tensor<4x3xf16>, tensor<4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @linear.1 on ane opset ios15 (%x: tensor<2x3xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0xA6C2F73E48C0D0C1E538ABBB"> : tensor<2x3xf16>], expected = [dense<"0x0BCA84440FC5D4BA03C90F4146C52137"> : tensor<2x4xf16>], tolerance = 7.649e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x8142B81CC93841B43BBAA9C0EE40C7C1A1C3A2B9103CA340"> : tensor<4x3xf16>
  %0 = "ane.linear"(%x, %weight) : (tensor<2x3xf16>, tensor<4x3xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @linear.2 on ane opset ios16 (%x: tensor<3xf16>) -> (tensor<2xf16>)
    attributes {inputs = [dense<"0xCDC194C2A23D"> : tensor<3xf16>], expected = [dense<"0xA0375EC6"> : tensor<2xf16>], tolerance = 9.576e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xF9C1FF435140F231EE42DB3D"> : tensor<2x3xf16>
  %bias = ane.const dense<"0xB43F0443"> : tensor<2xf16>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<3xf16>, tensor<2x3xf16>, tensor<2xf16>) -> (tensor<2xf16>)
  ane.return %0 : tensor<2xf16>
}

ane.program @linear.3 on ane opset ios16 (%x: tensor<3xf16>) -> (tensor<2xf16>)
    attributes {inputs = [dense<"0xCDC194C2A23D"> : tensor<3xf16>], expected = [dense<"0xCCBDF0C8"> : tensor<2xf16>], tolerance = 8.887e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xF9C1FF435140F231EE42DB3D"> : tensor<2x3xf16>
  %0 = "ane.linear"(%x, %weight) : (tensor<3xf16>, tensor<2x3xf16>) -> (tensor<2xf16>)
  ane.return %0 : tensor<2xf16>
}

ane.program @linear.4 on ane opset ios17 (%x: tensor<2x2x5xf16>) -> (tensor<2x2x3xf16>)
    attributes {inputs = [dense<"0xD43E2E4021BA29A6C23ECA36BEC220337E42D8439B41103AD642EBC22FC1573B8FBF3E3E2D30FABF"> : tensor<2x2x5xf16>], expected = [dense<"0x69453A4A82484AB413B81C4E104678C57DCDD8451CC7A8C6"> : tensor<2x2x3xf16>], tolerance = 1.581e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x163F7E3DC234A340C8BE58258D40FBC045B40F3DEE3E40BD98C2CA3F9A42"> : tensor<3x5xf16>
  %bias = ane.const dense<"0x55413A43FC39"> : tensor<3xf16>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<2x2x5xf16>, tensor<3x5xf16>, tensor<3xf16>) -> (tensor<2x2x3xf16>)
  ane.return %0 : tensor<2x2x3xf16>
}

ane.program @linear.5 on ane opset ios17 (%x: tensor<2x2x5xf16>) -> (tensor<2x2x3xf16>)
    attributes {inputs = [dense<"0xD43E2E4021BA29A6C23ECA36BEC220337E42D8439B41103AD642EBC22FC1573B8FBF3E3E2D30FABF"> : tensor<2x2x5xf16>], expected = [dense<"0x7E416C482348DEC11FC4EC4DCB428BC8ADCD5B425DC967C7"> : tensor<2x2x3xf16>], tolerance = 1.545e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x163F7E3DC234A340C8BE58258D40FBC045B40F3DEE3E40BD98C2CA3F9A42"> : tensor<3x5xf16>
  %0 = "ane.linear"(%x, %weight) : (tensor<2x2x5xf16>, tensor<3x5xf16>) -> (tensor<2x2x3xf16>)
  ane.return %0 : tensor<2x2x3xf16>
}

ane.program @linear.6 on ane opset ios18 (%x: tensor<1x2x2x4xf16>) -> (tensor<1x2x2x2xf16>)
    attributes {inputs = [dense<"0xEA422ABEE44277C028BCE6420C42E94040427CC2E2BCD04281424D36A7BD7CC1"> : tensor<1x2x2x4xf16>], expected = [dense<"0xF4CE94C978461EC446453A4893C35AC5"> : tensor<1x2x2x2xf16>], tolerance = 1.672e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xE23CE043B0C3E543F93963B00EBE7440"> : tensor<2x4xf16>
  %bias = ane.const dense<"0xD4C385C3"> : tensor<2xf16>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<1x2x2x4xf16>, tensor<2x4xf16>, tensor<2xf16>) -> (tensor<1x2x2x2xf16>)
  ane.return %0 : tensor<1x2x2x2xf16>
}

ane.program @linear.7 on ane opset ios18 (%x: tensor<1x2x2x4xf16>) -> (tensor<1x2x2x2xf16>)
    attributes {inputs = [dense<"0xEA422ABEE44277C028BCE6420C42E94040427CC2E2BCD04281424D36A7BD7CC1"> : tensor<1x2x2x4xf16>], expected = [dense<"0xFACD65C73149BDB598481B4A16305FBE"> : tensor<1x2x2x2xf16>], tolerance = 1.509e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xE23CE043B0C3E543F93963B00EBE7440"> : tensor<2x4xf16>
  %0 = "ane.linear"(%x, %weight) : (tensor<1x2x2x4xf16>, tensor<2x4xf16>) -> (tensor<1x2x2x2xf16>)
  ane.return %0 : tensor<1x2x2x2xf16>
}

ane.program @linear.8 on ane opset ios15 (%x: tensor<1x33xf16>) -> (tensor<1x5xf16>)
    attributes {inputs = [dense<"0x2A4240BD683CC7BB06430AC206BE74B9A9C051C1A0C3183EECC2A33FD1424E3EE9B053BF1BC184BDF843F0BBEAC0EAB8A5B62B3F2D420EC0DAC0334211C2313F6A42"> : tensor<1x33xf16>], expected = [dense<"0x474FE8CE324F47CBF7B0"> : tensor<1x5xf16>], tolerance = 3.858e-04 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xC43B6B3FD339D041F7BFF03862C219BAEEBB58BA24BA323D19B8B3BC8643B7429A3FBD3F7542C4C3EF435B3D4FC16039F5BE36BF8F3C082DBAC3FCBF2C3863BFC7C0103E4134343F83BD9B4315436BC115B6FA3E353E93C062BCC238BBC25D3ECC3F9F2FC74017BD9BBB8CB538BA46C283BFB3C04E38921DED3F384302C28D4231C3EFC14BB96ABFE33DF6431D43B62C01C039B93F36493940C0E2C3383839C26F342CBFA9BF18B0BF3FB241EDC0213DD2BDFCC393C07038073AE6C354C1EF374DBCF443CE42C5BEA3C1D4B9C8424E417643FD3E3D3161427341FDC102B8253C0AC0073E19BDC6C075C33F3F55BE49C37DC12842CFC349C0DABD61C3A0C192BED741714111436743793E9040F941EAB40E43FE41C34195BEE83AABAEEDBCF9390B39DDC088419EB9393ED8C0FC364D3F20BFD9C1804166426243F3BDA63EC6342DC3EEBD1C37FAC3323C"> : tensor<5x33xf16>
  %bias = ane.const dense<"0x393F07C326C2B539783E"> : tensor<5xf16>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<1x33xf16>, tensor<5x33xf16>, tensor<5xf16>) -> (tensor<1x5xf16>)
  ane.return %0 : tensor<1x5xf16>
}

ane.program @linear.9 on ane opset ios15 (%x: tensor<1x33xf16>) -> (tensor<1x5xf16>)
    attributes {inputs = [dense<"0x2A4240BD683CC7BB06430AC206BE74B9A9C051C1A0C3183EECC2A33FD1424E3EE9B053BF1BC184BDF843F0BBEAC0EAB8A5B62B3F2D420EC0DAC0334211C2313F6A42"> : tensor<1x33xf16>], expected = [dense<"0xD44E07CEF74FA2CB17BF"> : tensor<1x5xf16>], tolerance = 3.843e-04 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xC43B6B3FD339D041F7BFF03862C219BAEEBB58BA24BA323D19B8B3BC8643B7429A3FBD3F7542C4C3EF435B3D4FC16039F5BE36BF8F3C082DBAC3FCBF2C3863BFC7C0103E4134343F83BD9B4315436BC115B6FA3E353E93C062BCC238BBC25D3ECC3F9F2FC74017BD9BBB8CB538BA46C283BFB3C04E38921DED3F384302C28D4231C3EFC14BB96ABFE33DF6431D43B62C01C039B93F36493940C0E2C3383839C26F342CBFA9BF18B0BF3FB241EDC0213DD2BDFCC393C07038073AE6C354C1EF374DBCF443CE42C5BEA3C1D4B9C8424E417643FD3E3D3161427341FDC102B8253C0AC0073E19BDC6C075C33F3F55BE49C37DC12842CFC349C0DABD61C3A0C192BED741714111436743793E9040F941EAB40E43FE41C34195BEE83AABAEEDBCF9390B39DDC088419EB9393ED8C0FC364D3F20BFD9C1804166426243F3BDA63EC6342DC3EEBD1C37FAC3323C"> : tensor<5x33xf16>
  %0 = "ane.linear"(%x, %weight) : (tensor<1x33xf16>, tensor<5x33xf16>) -> (tensor<1x5xf16>)
  ane.return %0 : tensor<1x5xf16>
}

ane.program @linear.10 on ane opset ios16 (%x: tensor<1x1xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0xEC35"> : tensor<1x1xf16>], expected = [dense<"0x1141"> : tensor<1x1xf16>], tolerance = 6.040e-07 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xC538"> : tensor<1x1xf16>
  %bias = ane.const dense<"0xA040"> : tensor<1xf16>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<1x1xf16>, tensor<1x1xf16>, tensor<1xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @linear.11 on ane opset ios16 (%x: tensor<1x1xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0xEC35"> : tensor<1x1xf16>], expected = [dense<"0x1033"> : tensor<1x1xf16>], tolerance = 5.261e-08 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xC538"> : tensor<1x1xf16>
  %0 = "ane.linear"(%x, %weight) : (tensor<1x1xf16>, tensor<1x1xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @linear.12 on ane opset ios15 (%x: tensor<2x3xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0x803ED2BFCC933A3F620B3E4024C72D4083133A40EA9D5BC0"> : tensor<2x3xf32>], expected = [dense<"0xEDEBB640006944C1573E0DC17E479040925466C1DE109541DDF54941FA7CB0C0"> : tensor<2x4xf32>], tolerance = 8.283e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x3A1FEBBF5AC60DC0FB98913F56E022403F65F73FB90D1CC081EDAE3EE745B13EB30A40C0FF11E9BF2F6CBD3FC27D543F"> : tensor<4x3xf32>
  %bias = ane.const dense<"0x129B6F3F1EDF10C07864C83E71A001C0"> : tensor<4xf32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @linear.13 on ane opset ios15 (%x: tensor<2x3xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0x803ED2BFCC933A3F620B3E4024C72D4083133A40EA9D5BC0"> : tensor<2x3xf32>], expected = [dense<"0x8AF89840383120C17A8113C1B717D140434E75C1C22CA741B9B2434182595FC0"> : tensor<2x4xf32>], tolerance = 7.473e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x3A1FEBBF5AC60DC0FB98913F56E022403F65F73FB90D1CC081EDAE3EE745B13EB30A40C0FF11E9BF2F6CBD3FC27D543F"> : tensor<4x3xf32>
  %0 = "ane.linear"(%x, %weight) : (tensor<2x3xf32>, tensor<4x3xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @linear.14 on ane opset ios16 (%x: tensor<3xf32>) -> (tensor<2xf32>)
    attributes {inputs = [dense<"0x9552F83FF90616404C0E1340"> : tensor<3xf32>], expected = [dense<"0xF8BF0FC14C05CE40"> : tensor<2xf32>], tolerance = 3.294e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x14622CBDE6A42FC00091493D2DE990BEF3DC2240EC7E543E"> : tensor<2x3xf32>
  %bias = ane.const dense<"0x274525C0E08B0B3F"> : tensor<2xf32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<3xf32>, tensor<2x3xf32>, tensor<2xf32>) -> (tensor<2xf32>)
  ane.return %0 : tensor<2xf32>
}

ane.program @linear.15 on ane opset ios16 (%x: tensor<3xf32>) -> (tensor<2xf32>)
    attributes {inputs = [dense<"0x9552F83FF90616404C0E1340"> : tensor<3xf32>], expected = [dense<"0x5DDDCCC0D093BC40"> : tensor<2xf32>], tolerance = 2.500e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x14622CBDE6A42FC00091493D2DE990BEF3DC2240EC7E543E"> : tensor<2x3xf32>
  %0 = "ane.linear"(%x, %weight) : (tensor<3xf32>, tensor<2x3xf32>) -> (tensor<2xf32>)
  ane.return %0 : tensor<2xf32>
}

ane.program @linear.16 on ane opset ios17 (%x: tensor<2x2x5xf32>) -> (tensor<2x2x3xf32>)
    attributes {inputs = [dense<"0x3033FB3D8D515FC07A4154BD791F463F288E3A40E9623D3F629A9EBFD76083BFB8E71F4071DD2F3F07329F3E698F40BF92AEEA3FAAF947BFA8C7F33F384F00C09F930BC08DE774400D8D48C0FFFD43C0"> : tensor<2x2x5xf32>], expected = [dense<"0x90B133408EC92D4121423D41509BB0BFF6107440E8733240C14CD7BD4AB83C410538F2408AF238C129DE14C0ED753141"> : tensor<2x2x3xf32>], tolerance = 1.900e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x3A0F7CC00220E53F69FB54C0CA94B4BFA8733D4074DA3A40FA659FBEF736AD3FF33643BFAC6F1E40EDD2B2BF57CE02C0F202CC3F6ADC553EDA11893F"> : tensor<3x5xf32>
  %bias = ane.const dense<"0x84ECE93F502237408B7AD53F"> : tensor<3xf32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<2x2x5xf32>, tensor<3x5xf32>, tensor<3xf32>) -> (tensor<2x2x3xf32>)
  ane.return %0 : tensor<2x2x3xf32>
}

ane.program @linear.17 on ane opset ios17 (%x: tensor<2x2x5xf32>) -> (tensor<2x2x3xf32>)
    attributes {inputs = [dense<"0x3033FB3D8D515FC07A4154BD791F463F288E3A40E9623D3F629A9EBFD76083BFB8E71F4071DD2F3F07329F3E698F40BF92AEEA3FAAF947BFA8C7F33F384F00C09F930BC08DE774400D8D48C0FFFD43C0"> : tensor<2x2x5xf32>], expected = [dense<"0x36ED7A3FFA000041D0922241EA434DC098BA733F446D8F3F5061F7BFB6EF0E4163D9BC401A3056C13D00A6C09CC61641"> : tensor<2x2x3xf32>], tolerance = 1.813e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x3A0F7CC00220E53F69FB54C0CA94B4BFA8733D4074DA3A40FA659FBEF736AD3FF33643BFAC6F1E40EDD2B2BF57CE02C0F202CC3F6ADC553EDA11893F"> : tensor<3x5xf32>
  %0 = "ane.linear"(%x, %weight) : (tensor<2x2x5xf32>, tensor<3x5xf32>) -> (tensor<2x2x3xf32>)
  ane.return %0 : tensor<2x2x3xf32>
}

ane.program @linear.18 on ane opset ios18 (%x: tensor<1x2x2x4xf32>) -> (tensor<1x2x2x2xf32>)
    attributes {inputs = [dense<"0x6ECE88BE01C16C409B5604403A9DA93EAAC3413EA23E3240F2B614BF9656C4BFD3C6694015B264C08E0100BE79C085BFF6CA0C408E006AC0F14D76407BC0933F"> : tensor<1x2x2x4xf32>], expected = [dense<"0xEC0FA14057B43AC127EC00415750F7C0E2A184C1BFD99341F40FD6C1B4E36641"> : tensor<1x2x2x2xf32>], tolerance = 1.218e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x6EFB87BED060654022D14AC0D34C873F7C8D2F40C30429C0D8E63A3D2FDE58BE"> : tensor<2x4xf32>
  %bias = ane.const dense<"0xFFFA05C0406C98BF"> : tensor<2xf32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<1x2x2x4xf32>, tensor<2x4xf32>, tensor<2xf32>) -> (tensor<1x2x2x2xf32>)
  ane.return %0 : tensor<1x2x2x2xf32>
}

ane.program @linear.19 on ane opset ios18 (%x: tensor<1x2x2x4xf32>) -> (tensor<1x2x2x2xf32>)
    attributes {inputs = [dense<"0x6ECE88BE01C16C409B5604403A9DA93EAAC3413EA23E3240F2B614BF9656C4BFD3C6694015B264C08E0100BE79C085BFF6CA0C408E006AC0F14D76407BC0933F"> : tensor<1x2x2x4xf32>], expected = [dense<"0x6C0DE440CFA627C1E76A22414735D1C004C567C183609D419450C5C13CF17941"> : tensor<1x2x2x2xf32>], tolerance = 1.131e-05 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0x6EFB87BED060654022D14AC0D34C873F7C8D2F40C30429C0D8E63A3D2FDE58BE"> : tensor<2x4xf32>
  %0 = "ane.linear"(%x, %weight) : (tensor<1x2x2x4xf32>, tensor<2x4xf32>) -> (tensor<1x2x2x2xf32>)
  ane.return %0 : tensor<1x2x2x2xf32>
}

ane.program @linear.20 on ane opset ios15 (%x: tensor<1x33xf32>) -> (tensor<1x5xf32>)
    attributes {inputs = [dense<"0x42C12D4000332B4051BA653E1DC81B4004B4CCBF3E334CBF4700B03F78FF2A40DA143B406F2818BEECAC4CC0E15E0F3F00C82A3D5B9485BF7093E2BE42DD49C0E52427C0CB005D40C80AE83FBBA412C0C61E0540CCB0DF3FCA5391BFA465BBBF1ED521C0899F6ABFC5BF19C07AB7A53F2BE07E40071D25C0960B6FC082E03C40B9E91840"> : tensor<1x33xf32>], expected = [dense<"0x37813CBFFF34A041665A64C22ECA0BC1DE52C541"> : tensor<1x5xf32>], tolerance = 3.062e-04 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xBE47BCBFED4F8EBF8370BEBF6DCA73C089344F4090B6FA3F237BDFBE99CF5F40E18F7BBEE7BFE43EE88DBCBD1F8C033F3ED41240D8F4D53A29B3BA3FA6276E405690423FD4E26140107B453FBA620EC0CFD6023FE4520A407F3D593F72544DC01FF659C0D05B683F1B45983FFB0075C0501B283FD4123E40F83E7140B44D6F40EA2C1440963831C01297403F077C253F51E88ABF4FAE02C067F900C09EBA3B406759D4BE704149BFA0C50440A99D07409600A6BF2B2AB8BFE51C4E40D9BE59C0356977C0DA107740E9A37BC0375E8D3FF669BE3E556CEB3F2921754010C85A3F3D87F6BF95384E40AC4777C0B62E57C039FA9A3FD8E412402734133FB22236C0BC73BD3FCA70D33F874C0F3ECA6250C07A31C2BFABA973BEF30B40C0484E6A404AB302400E29EABFD976A1BF851B82BEF379D9BF22265B40B7A3A33EF870863FA2B256C042083F3F706B1A402DC7BEBF802172C0C8B67A40E325BABF63732EBFB17D5E402EC85C4032C51FBFDFD48E3F784477C09F4D583FADA728C04256BEBFB6E21A402E0A9ABF5177223F28DE6BC073782040784109BF4AF5603FCDB315402C370AC056D66240011C7ABF65A24F4081A47DBF91D3EA3E43F028BF55B905C0BFB045C0E93943C04B4C60BF425FCB3FC8E6C83E67501CBFAB4365C0229B27C0D347EEBF583D7A408772F03FDF420C3F836E383D25052E3FC53232C022FD12BFD9753C40742CD93F6E1808402C0A6B406C2946C020F1C7BF909B34C0B3B35E4080AA9BBF04BA84BEE1B6A9BFD99E434013CF7D3F27D7D8BF58773B3F89F11AC0FAECAABE21D91BC0EB1974C0816AC23F47C62A4086ACBD3C455FDCBFAB5D64C0B47AC03F85689D3FCA809CBFDE386BC0B21C4A3F7CA5603F99A4B23DAE0037C01D5C3E40F1DD0440CCFB44BEEFAB5040C1E3633F"> : tensor<5x33xf32>
  %bias = ane.const dense<"0x255169406204B8BFB8BB05C020FC54C05EB6D4BE"> : tensor<5xf32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<1x33xf32>, tensor<5x33xf32>, tensor<5xf32>) -> (tensor<1x5xf32>)
  ane.return %0 : tensor<1x5xf32>
}

ane.program @linear.21 on ane opset ios15 (%x: tensor<1x33xf32>) -> (tensor<1x5xf32>)
    attributes {inputs = [dense<"0x42C12D4000332B4051BA653E1DC81B4004B4CCBF3E334CBF4700B03F78FF2A40DA143B406F2818BEECAC4CC0E15E0F3F00C82A3D5B9485BF7093E2BE42DD49C0E52427C0CB005D40C80AE83FBBA412C0C61E0540CCB0DF3FCA5391BFA465BBBF1ED521C0899F6ABFC5BF19C07AB7A53F2BE07E40071D25C0960B6FC082E03C40B9E91840"> : tensor<1x33xf32>], expected = [dense<"0xB9388CC045B5AB41AAFE5BC24C16ADC0B7A5C841"> : tensor<1x5xf32>], tolerance = 3.032e-04 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xBE47BCBFED4F8EBF8370BEBF6DCA73C089344F4090B6FA3F237BDFBE99CF5F40E18F7BBEE7BFE43EE88DBCBD1F8C033F3ED41240D8F4D53A29B3BA3FA6276E405690423FD4E26140107B453FBA620EC0CFD6023FE4520A407F3D593F72544DC01FF659C0D05B683F1B45983FFB0075C0501B283FD4123E40F83E7140B44D6F40EA2C1440963831C01297403F077C253F51E88ABF4FAE02C067F900C09EBA3B406759D4BE704149BFA0C50440A99D07409600A6BF2B2AB8BFE51C4E40D9BE59C0356977C0DA107740E9A37BC0375E8D3FF669BE3E556CEB3F2921754010C85A3F3D87F6BF95384E40AC4777C0B62E57C039FA9A3FD8E412402734133FB22236C0BC73BD3FCA70D33F874C0F3ECA6250C07A31C2BFABA973BEF30B40C0484E6A404AB302400E29EABFD976A1BF851B82BEF379D9BF22265B40B7A3A33EF870863FA2B256C042083F3F706B1A402DC7BEBF802172C0C8B67A40E325BABF63732EBFB17D5E402EC85C4032C51FBFDFD48E3F784477C09F4D583FADA728C04256BEBFB6E21A402E0A9ABF5177223F28DE6BC073782040784109BF4AF5603FCDB315402C370AC056D66240011C7ABF65A24F4081A47DBF91D3EA3E43F028BF55B905C0BFB045C0E93943C04B4C60BF425FCB3FC8E6C83E67501CBFAB4365C0229B27C0D347EEBF583D7A408772F03FDF420C3F836E383D25052E3FC53232C022FD12BFD9753C40742CD93F6E1808402C0A6B406C2946C020F1C7BF909B34C0B3B35E4080AA9BBF04BA84BEE1B6A9BFD99E434013CF7D3F27D7D8BF58773B3F89F11AC0FAECAABE21D91BC0EB1974C0816AC23F47C62A4086ACBD3C455FDCBFAB5D64C0B47AC03F85689D3FCA809CBFDE386BC0B21C4A3F7CA5603F99A4B23DAE0037C01D5C3E40F1DD0440CCFB44BEEFAB5040C1E3633F"> : tensor<5x33xf32>
  %0 = "ane.linear"(%x, %weight) : (tensor<1x33xf32>, tensor<5x33xf32>) -> (tensor<1x5xf32>)
  ane.return %0 : tensor<1x5xf32>
}

ane.program @linear.22 on ane opset ios16 (%x: tensor<1x1xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0xEB50BF3F"> : tensor<1x1xf32>], expected = [dense<"0x89FA113E"> : tensor<1x1xf32>], tolerance = 1.257e-07 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xAACB03BE"> : tensor<1x1xf32>
  %bias = ane.const dense<"0xE17BAB3E"> : tensor<1xf32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @linear.23 on ane opset ios16 (%x: tensor<1x1xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0xEB50BF3F"> : tensor<1x1xf32>], expected = [dense<"0x39FD44BE"> : tensor<1x1xf32>], tolerance = 4.587e-08 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xAACB03BE"> : tensor<1x1xf32>
  %0 = "ane.linear"(%x, %weight) : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @linear.24 on ane opset ios15 (%x: tensor<2x3xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0x05000000F1FFFFFF11000000070000000A00000003000000"> : tensor<2x3xi32>], expected = [dense<"0xDE000000C9FFFFFFD5000000F9010000ABFFFFFFBEFFFFFFA80000000C000000"> : tensor<2x4xi32>]} {
  %weight = ane.const dense<"0x05000000F5FFFFFF03000000F1FFFFFF03000000040000000D000000050000000E00000012000000F1FFFFFF0B000000"> : tensor<4x3xi32>
  %bias = ane.const dense<"0xEDFFFFFFFDFFFFFFF1FFFFFF03000000"> : tensor<4xi32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<2x3xi32>, tensor<4x3xi32>, tensor<4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @linear.25 on ane opset ios15 (%x: tensor<2x3xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0x05000000F1FFFFFF11000000070000000A00000003000000"> : tensor<2x3xi32>], expected = [dense<"0xF1000000CCFFFFFFE4000000F6010000BEFFFFFFC1FFFFFFB700000009000000"> : tensor<2x4xi32>]} {
  %weight = ane.const dense<"0x05000000F5FFFFFF03000000F1FFFFFF03000000040000000D000000050000000E00000012000000F1FFFFFF0B000000"> : tensor<4x3xi32>
  %0 = "ane.linear"(%x, %weight) : (tensor<2x3xi32>, tensor<4x3xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @linear.26 on ane opset ios16 (%x: tensor<3xi32>) -> (tensor<2xi32>)
    attributes {inputs = [dense<"0x020000000D00000014000000"> : tensor<3xi32>], expected = [dense<"0xA1FFFFFF7BFFFFFF"> : tensor<2xi32>]} {
  %weight = ane.const dense<"0xF7FFFFFF0F000000F2FFFFFFECFFFFFFFEFFFFFFFDFFFFFF"> : tensor<2x3xi32>
  %bias = ane.const dense<"0x08000000F9FFFFFF"> : tensor<2xi32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<3xi32>, tensor<2x3xi32>, tensor<2xi32>) -> (tensor<2xi32>)
  ane.return %0 : tensor<2xi32>
}

ane.program @linear.27 on ane opset ios16 (%x: tensor<3xi32>) -> (tensor<2xi32>)
    attributes {inputs = [dense<"0x020000000D00000014000000"> : tensor<3xi32>], expected = [dense<"0x99FFFFFF82FFFFFF"> : tensor<2xi32>]} {
  %weight = ane.const dense<"0xF7FFFFFF0F000000F2FFFFFFECFFFFFFFEFFFFFFFDFFFFFF"> : tensor<2x3xi32>
  %0 = "ane.linear"(%x, %weight) : (tensor<3xi32>, tensor<2x3xi32>) -> (tensor<2xi32>)
  ane.return %0 : tensor<2xi32>
}

ane.program @linear.28 on ane opset ios17 (%x: tensor<2x2x5xi32>) -> (tensor<2x2x3xi32>)
    attributes {inputs = [dense<"0xF8FFFFFFF0FFFFFFF3FFFFFFF7FFFFFF040000001100000002000000F5FFFFFFFDFFFFFF13000000FCFFFFFF0B000000FCFFFFFF00000000FAFFFFFFF7FFFFFF0B00000001000000F2FFFFFF02000000"> : tensor<2x2x5xi32>], expected = [dense<"0xCFFFFFFF3DFFFFFFB2FEFFFFC900000007FEFFFFB2010000540000003F000000D6FFFFFF32010000F6FFFFFF4A000000"> : tensor<2x2x3xi32>]} {
  %weight = ane.const dense<"0xFAFFFFFF0C00000002000000FBFFFFFF0E000000FFFFFFFFFFFFFFFF0C000000FFFFFFFFEDFFFFFF0A0000000C0000000A0000000200000012000000"> : tensor<3x5xi32>
  %bias = ane.const dense<"0x14000000040000000E000000"> : tensor<3xi32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<2x2x5xi32>, tensor<3x5xi32>, tensor<3xi32>) -> (tensor<2x2x3xi32>)
  ane.return %0 : tensor<2x2x3xi32>
}

ane.program @linear.29 on ane opset ios17 (%x: tensor<2x2x5xi32>) -> (tensor<2x2x3xi32>)
    attributes {inputs = [dense<"0xF8FFFFFFF0FFFFFFF3FFFFFFF7FFFFFF040000001100000002000000F5FFFFFFFDFFFFFF13000000FCFFFFFF0B000000FCFFFFFF00000000FAFFFFFFF7FFFFFF0B00000001000000F2FFFFFF02000000"> : tensor<2x2x5xi32>], expected = [dense<"0xBBFFFFFF39FFFFFFA4FEFFFFB500000003FEFFFFA4010000400000003B000000C8FFFFFF1E010000F2FFFFFF3C000000"> : tensor<2x2x3xi32>]} {
  %weight = ane.const dense<"0xFAFFFFFF0C00000002000000FBFFFFFF0E000000FFFFFFFFFFFFFFFF0C000000FFFFFFFFEDFFFFFF0A0000000C0000000A0000000200000012000000"> : tensor<3x5xi32>
  %0 = "ane.linear"(%x, %weight) : (tensor<2x2x5xi32>, tensor<3x5xi32>) -> (tensor<2x2x3xi32>)
  ane.return %0 : tensor<2x2x3xi32>
}

ane.program @linear.30 on ane opset ios18 (%x: tensor<1x2x2x4xi32>) -> (tensor<1x2x2x2xi32>)
    attributes {inputs = [dense<"0xFDFFFFFF0F000000F1FFFFFF050000000400000002000000FDFFFFFFFAFFFFFFFEFFFFFFF9FFFFFF020000000A000000FBFFFFFF03000000EFFFFFFF0C000000"> : tensor<1x2x2x4xi32>], expected = [dense<"0x4F0100006F000000050000002C0000008EFFFFFFB9FFFFFF920000009A000000"> : tensor<1x2x2x2xi32>]} {
  %weight = ane.const dense<"0xF9FFFFFF12000000FDFFFFFF01000000F7FFFFFFFBFFFFFFF2FFFFFFF7FFFFFF"> : tensor<2x4xi32>
  %bias = ane.const dense<"0xFAFFFFFFFAFFFFFF"> : tensor<2xi32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<1x2x2x4xi32>, tensor<2x4xi32>, tensor<2xi32>) -> (tensor<1x2x2x2xi32>)
  ane.return %0 : tensor<1x2x2x2xi32>
}

ane.program @linear.31 on ane opset ios18 (%x: tensor<1x2x2x4xi32>) -> (tensor<1x2x2x2xi32>)
    attributes {inputs = [dense<"0xFDFFFFFF0F000000F1FFFFFF050000000400000002000000FDFFFFFFFAFFFFFFFEFFFFFFF9FFFFFF020000000A000000FBFFFFFF03000000EFFFFFFF0C000000"> : tensor<1x2x2x4xi32>], expected = [dense<"0x55010000750000000B0000003200000094FFFFFFBFFFFFFF98000000A0000000"> : tensor<1x2x2x2xi32>]} {
  %weight = ane.const dense<"0xF9FFFFFF12000000FDFFFFFF01000000F7FFFFFFFBFFFFFFF2FFFFFFF7FFFFFF"> : tensor<2x4xi32>
  %0 = "ane.linear"(%x, %weight) : (tensor<1x2x2x4xi32>, tensor<2x4xi32>) -> (tensor<1x2x2x2xi32>)
  ane.return %0 : tensor<1x2x2x2xi32>
}

ane.program @linear.32 on ane opset ios15 (%x: tensor<1x33xi32>) -> (tensor<1x5xi32>)
    attributes {inputs = [dense<"0xEDFFFFFF08000000ECFFFFFF0D0000000A0000000A00000006000000ECFFFFFF09000000F8FFFFFFFAFFFFFF010000000D00000002000000FDFFFFFF0300000002000000FEFFFFFFF9FFFFFF0B000000090000000E0000000C00000012000000FAFFFFFFF9FFFFFF04000000FBFFFFFF13000000F5FFFFFF05000000FEFFFFFF0D000000"> : tensor<1x33xi32>], expected = [dense<"0xF7010000DD000000DB0000003902000044050000"> : tensor<1x5xi32>]} {
  %weight = ane.const dense<"0x0A000000F9FFFFFF050000000D000000F9FFFFFF0D000000F4FFFFFFEEFFFFFFEDFFFFFFFDFFFFFFFBFFFFFF05000000FDFFFFFFF5FFFFFFFBFFFFFFF4FFFFFFFFFFFFFFFDFFFFFF0600000006000000ECFFFFFF0A000000050000000E000000F0FFFFFFEFFFFFFFF0FFFFFF0800000002000000F1FFFFFF000000000A000000FCFFFFFFFAFFFFFF0B00000012000000FCFFFFFFFCFFFFFFFCFFFFFFF9FFFFFFEFFFFFFF05000000F1FFFFFF06000000FAFFFFFF0F000000EEFFFFFF14000000F1FFFFFFF2FFFFFFF4FFFFFFF3FFFFFFF4FFFFFFF8FFFFFFF1FFFFFF070000000E0000000B000000040000000A0000000100000005000000FBFFFFFFEDFFFFFFF7FFFFFF02000000F9FFFFFF03000000060000001200000012000000F6FFFFFF02000000ECFFFFFFF8FFFFFF0F00000008000000FBFFFFFFFBFFFFFFEEFFFFFFF2FFFFFF0B000000F8FFFFFF0D000000FAFFFFFF0400000006000000F2FFFFFFF5FFFFFF070000000700000005000000F1FFFFFFF8FFFFFF040000000600000013000000FDFFFFFFF3FFFFFFF7FFFFFF10000000FBFFFFFF030000000F0000000E000000FDFFFFFF00000000010000000A0000001300000013000000EFFFFFFF0B000000FCFFFFFFF6FFFFFF0100000005000000F5FFFFFF0B000000EFFFFFFFF6FFFFFF13000000FAFFFFFF040000001200000014000000030000000E000000FDFFFFFFF7FFFFFFF6FFFFFF03000000FCFFFFFFF2FFFFFFF0FFFFFF0B000000FDFFFFFF11000000F6FFFFFFF9FFFFFFFEFFFFFFFEFFFFFF12000000F4FFFFFF010000000D000000F8FFFFFF01000000FAFFFFFF100000000C000000010000000A0000000A000000120000000E00000001000000EDFFFFFF020000000D0000000E000000FEFFFFFF0600000010000000F3FFFFFF"> : tensor<5x33xi32>
  %bias = ane.const dense<"0xF0FFFFFFF3FFFFFFF2FFFFFFFDFFFFFFF5FFFFFF"> : tensor<5xi32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<1x33xi32>, tensor<5x33xi32>, tensor<5xi32>) -> (tensor<1x5xi32>)
  ane.return %0 : tensor<1x5xi32>
}

ane.program @linear.33 on ane opset ios15 (%x: tensor<1x33xi32>) -> (tensor<1x5xi32>)
    attributes {inputs = [dense<"0xEDFFFFFF08000000ECFFFFFF0D0000000A0000000A00000006000000ECFFFFFF09000000F8FFFFFFFAFFFFFF010000000D00000002000000FDFFFFFF0300000002000000FEFFFFFFF9FFFFFF0B000000090000000E0000000C00000012000000FAFFFFFFF9FFFFFF04000000FBFFFFFF13000000F5FFFFFF05000000FEFFFFFF0D000000"> : tensor<1x33xi32>], expected = [dense<"0x07020000EA000000E90000003C0200004F050000"> : tensor<1x5xi32>]} {
  %weight = ane.const dense<"0x0A000000F9FFFFFF050000000D000000F9FFFFFF0D000000F4FFFFFFEEFFFFFFEDFFFFFFFDFFFFFFFBFFFFFF05000000FDFFFFFFF5FFFFFFFBFFFFFFF4FFFFFFFFFFFFFFFDFFFFFF0600000006000000ECFFFFFF0A000000050000000E000000F0FFFFFFEFFFFFFFF0FFFFFF0800000002000000F1FFFFFF000000000A000000FCFFFFFFFAFFFFFF0B00000012000000FCFFFFFFFCFFFFFFFCFFFFFFF9FFFFFFEFFFFFFF05000000F1FFFFFF06000000FAFFFFFF0F000000EEFFFFFF14000000F1FFFFFFF2FFFFFFF4FFFFFFF3FFFFFFF4FFFFFFF8FFFFFFF1FFFFFF070000000E0000000B000000040000000A0000000100000005000000FBFFFFFFEDFFFFFFF7FFFFFF02000000F9FFFFFF03000000060000001200000012000000F6FFFFFF02000000ECFFFFFFF8FFFFFF0F00000008000000FBFFFFFFFBFFFFFFEEFFFFFFF2FFFFFF0B000000F8FFFFFF0D000000FAFFFFFF0400000006000000F2FFFFFFF5FFFFFF070000000700000005000000F1FFFFFFF8FFFFFF040000000600000013000000FDFFFFFFF3FFFFFFF7FFFFFF10000000FBFFFFFF030000000F0000000E000000FDFFFFFF00000000010000000A0000001300000013000000EFFFFFFF0B000000FCFFFFFFF6FFFFFF0100000005000000F5FFFFFF0B000000EFFFFFFFF6FFFFFF13000000FAFFFFFF040000001200000014000000030000000E000000FDFFFFFFF7FFFFFFF6FFFFFF03000000FCFFFFFFF2FFFFFFF0FFFFFF0B000000FDFFFFFF11000000F6FFFFFFF9FFFFFFFEFFFFFFFEFFFFFF12000000F4FFFFFF010000000D000000F8FFFFFF01000000FAFFFFFF100000000C000000010000000A0000000A000000120000000E00000001000000EDFFFFFF020000000D0000000E000000FEFFFFFF0600000010000000F3FFFFFF"> : tensor<5x33xi32>
  %0 = "ane.linear"(%x, %weight) : (tensor<1x33xi32>, tensor<5x33xi32>) -> (tensor<1x5xi32>)
  ane.return %0 : tensor<1x5xi32>
}

ane.program @linear.34 on ane opset ios16 (%x: tensor<1x1xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0xF0FFFFFF"> : tensor<1x1xi32>], expected = [dense<"0x37010000"> : tensor<1x1xi32>]} {
  %weight = ane.const dense<"0xECFFFFFF"> : tensor<1x1xi32>
  %bias = ane.const dense<"0xF7FFFFFF"> : tensor<1xi32>
  %0 = "ane.linear"(%x, %weight, %bias) : (tensor<1x1xi32>, tensor<1x1xi32>, tensor<1xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @linear.35 on ane opset ios16 (%x: tensor<1x1xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0xF0FFFFFF"> : tensor<1x1xi32>], expected = [dense<"0x40010000"> : tensor<1x1xi32>]} {
  %weight = ane.const dense<"0xECFFFFFF"> : tensor<1x1xi32>
  %0 = "ane.linear"(%x, %weight) : (tensor<1x1xi32>, tensor<1x1xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @linear.36 on ane opset ios17 (%x: tensor<2x3xf16>) -> (tensor<2x2xf16>)
    attributes {inputs = [dense<"0xFC3CACBF4D42A8BC3C430142"> : tensor<2x3xf16>], expected = [dense<"0xC7BDB8C6A64A4A41"> : tensor<2x2xf16>], tolerance = 4.756e-06 : f64, ulps = 1 : i32} {
  %weight = ane.const dense<"0xA1B719C0A130D43F221CC03FD1DD263F61B5F83F26889ABF"> : tensor<2x3xf32>
  %0 = "ane.linear"(%x, %weight) : (tensor<2x3xf16>, tensor<2x3xf32>) -> (tensor<2x2xf16>)
  ane.return %0 : tensor<2x2xf16>
}

ane.program @local_response_norm.0 on ane opset ios15 (%x: tensor<1x5x3xf16>) -> (tensor<1x5x3xf16>)
    attributes {inputs = [dense<"0x8C3161421AC3D6C265C1ACBC504046C3E8C18340944237BF1341E1B034BC"> : tensor<1x5x3xf16>], expected = [dense<"0x8C31604219C3D5C264C1ABBC4F4045C3E7C18340934236BF1341E1B034BC"> : tensor<1x5x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.local_response_norm"(%x) <{size = 3 : i32}> : (tensor<1x5x3xf16>) -> (tensor<1x5x3xf16>)
  ane.return %0 : tensor<1x5x3xf16>
}

ane.program @local_response_norm.1 on ane opset ios16 (%x: tensor<2x4x2x2xf16>) -> (tensor<2x4x2x2xf16>)
    attributes {inputs = [dense<"0xB1C0ACC30CC1744028B4203C263657B7F4BAAFC3D93430C38938B3C341B1CBBD452EA1BA07C057B660C22C400F3EB441F1C158C20043D43D99B9E6C2B932023F"> : tensor<2x4x2x2xf16>], expected = [dense<"0xE7BCD3BCF1BCDD3C52B0FA34F531E1B30BBAA0BCA434D4BC96373FBA24B133B7422EE3B9C4BC29B6F0BC873CF139EA3C67BA0ABC6E3C7E388BB4C9BAB02C823B"> : tensor<2x4x2x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.local_response_norm"(%x) <{size = 2 : i32, alpha = 0x3800 : f16, beta = 0x3A00 : f16, k = 0x3C00 : f16}> : (tensor<2x4x2x2xf16>) -> (tensor<2x4x2x2xf16>)
  ane.return %0 : tensor<2x4x2x2xf16>
}

ane.program @local_response_norm.2 on ane opset ios17 (%x: tensor<1x6x1x2xf16>) -> (tensor<1x6x1x2xf16>)
    attributes {inputs = [dense<"0xCF4045BE0E3F4935293E6DBC60B7253EFDC0BC4310C3F23A"> : tensor<1x6x1x2xf16>], expected = [dense<"0xAA3C8DBBCF3AE2313C3919B7A0B11139FABB643EE0BDDD35"> : tensor<1x6x1x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.local_response_norm"(%x) <{size = 5 : i32, alpha = 0x3C00 : f16, beta = 0x3800 : f16, k = 0x4000 : f16}> : (tensor<1x6x1x2xf16>) -> (tensor<1x6x1x2xf16>)
  ane.return %0 : tensor<1x6x1x2xf16>
}

ane.program @local_response_norm.3 on ane opset ios18 (%x: tensor<1x3x2xf16>) -> (tensor<1x3x2xf16>)
    attributes {inputs = [dense<"0x8F432FAC99C362418ABBB337"> : tensor<1x3x2xf16>], expected = [dense<"0x2A3D94A92ABDD73CBFB80E35"> : tensor<1x3x2xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.local_response_norm"(%x) <{size = 1 : i32, alpha = 0x2E66 : f16, beta = 0x3C00 : f16, k = 0x3E00 : f16}> : (tensor<1x3x2xf16>) -> (tensor<1x3x2xf16>)
  ane.return %0 : tensor<1x3x2xf16>
}

ane.program @local_response_norm.4 on ane opset ios15 (%x: tensor<1x2x4xf16>) -> (tensor<1x2x4xf16>)
    attributes {inputs = [dense<"0x523405BE5A42003BF343853E1CBC86C3"> : tensor<1x2x4xf16>], expected = [dense<"0x523405BE5A42003BF343853E1CBC86C3"> : tensor<1x2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.local_response_norm"(%x) <{size = 7 : i32}> : (tensor<1x2x4xf16>) -> (tensor<1x2x4xf16>)
  ane.return %0 : tensor<1x2x4xf16>
}

ane.program @local_response_norm.5 on ane opset ios15 (%x: tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>)
    attributes {inputs = [dense<"0xEB49573F1C77C43F616E7340035F574063151940989EF9BEB39B3D4055BD88BFE40B8D3F625E71C022EB913F3B0DF2BF7D593F40527A1C40F94F1D3F"> : tensor<1x5x3xf32>], expected = [dense<"0x5939573FF56CC43F7B577340594257405C0C19402C85F9BE16723D4031B688BF5A078D3F172D71C046E3913F3A05F2BF243D3F4009731C40FE4B1D3F"> : tensor<1x5x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.local_response_norm"(%x) <{size = 3 : i32}> : (tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>)
  ane.return %0 : tensor<1x5x3xf32>
}

ane.program @local_response_norm.6 on ane opset ios16 (%x: tensor<2x4x2x2xf32>) -> (tensor<2x4x2x2xf32>)
    attributes {inputs = [dense<"0xE7382A409E858ABFDD84C6BF8A4452C0FE8FC13F73C466402E24B1BF25D853C018C4B0BF5587403E5CDD3F408612093FE3BB16C0DA4011C069D3FC3FCE862D40795CB23EBCAE03402BB71AC0E26D1BC059AF534075ECA2BFC744E33F11D4A2BE056A023F8E7513C005EFA3BF013764C058776840D78A383FA34040400C2326C0"> : tensor<2x4x2x2xf32>], expected = [dense<"0xD89E9E3F2F8264BFD2748BBF90AE9DBFA0AE1C3FE450943F488A4CBFDFAA51BF3B784EBF6AE0813D58188F3F0606493E4EF388BF3EB89BBFEEAB2B3F3CC99B3F5768AE3E6841993F6C7B9DBF708F9DBF67A09C3F2BB725BF41D23B3FA1CE23BEB6AB3F3EFCC68ABF019D35BFAB759BBF08019A3F1E11BC3E6421913F0E5D30BF"> : tensor<2x4x2x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.local_response_norm"(%x) <{size = 2 : i32, alpha = 0x3F000000 : f32, beta = 0x3F400000 : f32, k = 0x3F800000 : f32}> : (tensor<2x4x2x2xf32>) -> (tensor<2x4x2x2xf32>)
  ane.return %0 : tensor<2x4x2x2xf32>
}

ane.program @local_response_norm.7 on ane opset ios17 (%x: tensor<1x6x1x2xf32>) -> (tensor<1x6x1x2xf32>)
    attributes {inputs = [dense<"0x9795C7BF054234C067D0D43F90AFEC3F1A668E3F59452F409C59554003C9C53F210726C09DA9CFBF19F63C40539541C0"> : tensor<1x6x1x2xf32>], expected = [dense<"0x722E5CBF571496BF3656353F49613D3F988CD93E54AE863F08D0953FFB52153FDE8A71BF330725BFB5C28B3F3C19B0BF"> : tensor<1x6x1x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.local_response_norm"(%x) <{size = 5 : i32, alpha = 0x3F800000 : f32, beta = 0x3F000000 : f32, k = 0x40000000 : f32}> : (tensor<1x6x1x2xf32>) -> (tensor<1x6x1x2xf32>)
  ane.return %0 : tensor<1x6x1x2xf32>
}

ane.program @local_response_norm.8 on ane opset ios18 (%x: tensor<1x3x2xf32>) -> (tensor<1x3x2xf32>)
    attributes {inputs = [dense<"0xBC2B14C008164F3D2B2299BF57F422C03CBE4BC0E5242A3E"> : tensor<1x3x2xf32>], expected = [dense<"0x058D91BFAA080A3D8D643ABFB3B497BF2A1FA2BF2A71E23D"> : tensor<1x3x2xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.local_response_norm"(%x) <{size = 1 : i32, alpha = 0x3DCCCCCD : f32, beta = 0x3F800000 : f32, k = 0x3FC00000 : f32}> : (tensor<1x3x2xf32>) -> (tensor<1x3x2xf32>)
  ane.return %0 : tensor<1x3x2xf32>
}

ane.program @local_response_norm.9 on ane opset ios15 (%x: tensor<1x2x4xf32>) -> (tensor<1x2x4xf32>)
    attributes {inputs = [dense<"0x7267CDBFDE9D8DBF2A8548C0AEFC11C0FFA2A93FA8092BC0F03700400B433440"> : tensor<1x2x4xf32>], expected = [dense<"0x0165CDBF9E9A8DBF8F7D48C06CF711C0FBA0A93FBB052BC0133300408D3C3440"> : tensor<1x2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.local_response_norm"(%x) <{size = 7 : i32}> : (tensor<1x2x4xf32>) -> (tensor<1x2x4xf32>)
  ane.return %0 : tensor<1x2x4xf32>
}

ane.program @matmul.0 on ane opset ios15 (%x: tensor<3x4xf16>, %y: tensor<4x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x56BBF6380CC251C03440B040CF3B23C193C1FDC3B642F2B8"> : tensor<3x4xf16>, dense<"0x84BD7242EFC39B2941B6C13DCE40E640BB392C43AE3C34BC2C4108C290AB91C0ABBA39BCC8B79942"> : tensor<4x5xf16>], expected = [dense<"0x1843054324B649495CC47B47C24A4741E52C94BBDF4266CD4D4967CABCCB"> : tensor<3x5xf16>], tolerance = 1.079e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.matmul"(%x, %y) : (tensor<3x4xf16>, tensor<4x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @matmul.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x5xf16>)
    attributes {inputs = [dense<"0x6C3C9EC0DFB1EDBEC2C125C108BD604164B1CA40A83DE13BBF40FE3F9A43EB43444362B5093A3CC106C01A400BBD18A5"> : tensor<2x3x4xf16>], expected = [dense<"0x023D2EC86FC67EC245462B42C9C2DECABA4DCCC568BB36476B49703A64C3F9488C49053E9C49D4CAEB4425442EC756450F4552CAD044903DC3C89CBF"> : tensor<2x3x5xf16>], tolerance = 1.231e-05 : f64, ulps = 1 : i32} {
  %y = ane.const dense<"0xF3B817C0834399C189BA32BB0A424D411CC25DB9603A7C2EE13F6C41EF39B09A1FB8BE40BF43A7C2084316BC3AC30341451DB0C29043CDB680BFB7BD49BC0044FA43A83756BA3E42ABC046BC463FE2BF"> : tensor<2x4x5xf16>
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3x4xf16>, tensor<2x4x5xf16>) -> (tensor<2x3x5xf16>)
  ane.return %0 : tensor<2x3x5xf16>
}

ane.program @matmul.2 on ane opset ios17 (%y: tensor<4x2xf16>) -> (tensor<2x3x2xf16>)
    attributes {inputs = [dense<"0x16C3E4405135AD3D6342844054B09CB5"> : tensor<4x2xf16>], expected = [dense<"0xDAC87A42E344683C234DBDC10FC4074A764A9D3B6F466349"> : tensor<2x3x2xf16>], tolerance = 7.689e-06 : f64, ulps = 1 : i32} {
  %x = ane.const dense<"0xE840FDC0A0B21BC33CB4ADBE063D50C395C2B1B5DD415741F9419C31124003341BBCF6BF7A42DA41943E51C0EA430AC1"> : tensor<2x3x4xf16>
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3x4xf16>, tensor<4x2xf16>) -> (tensor<2x3x2xf16>)
  ane.return %0 : tensor<2x3x2xf16>
}

ane.program @matmul.3 on ane opset ios18 (%x: tensor<3x4xf16>, %y: tensor<2x4x5xf16>) -> (tensor<2x3x5xf16>)
    attributes {inputs = [dense<"0x824310BC9BBA373F2EBE5D3BA6401D43F7B9CBB6BD3E95B1"> : tensor<3x4xf16>, dense<"0xC7BF67391543B940BBBD873E52B148419C416042A63EB8C133C2183D2D43BABAAAB62BB959BD94C2B3BF7D3D9CBAB3C28E4271C162BFA241F33BD94339C11AB8B0BD0BBBAFC0B319D7C0ABBEE6B2463A"> : tensor<2x4x5xf16>], expected = [dense<"0xECC95044014A1B4161CC6145A9C845CAB9C1273F68432DC56FC895B855469AC02B42CBC79FCAD54997C5CFCA5DC58E421BC43DBF73B95EC10B3918C8"> : tensor<2x3x5xf16>], tolerance = 9.007e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.matmul"(%x, %y) : (tensor<3x4xf16>, tensor<2x4x5xf16>) -> (tensor<2x3x5xf16>)
  ane.return %0 : tensor<2x3x5xf16>
}

ane.program @matmul.4 on ane opset ios15 (%x: tensor<1x2x3x4xf16>) -> (tensor<3x2x3x2xf16>)
    attributes {inputs = [dense<"0xC1369C409F400EC198BD8AC0F140F9C2DFC1DFC212420540163A54C122BCF2C204C07F355A43103FEE3F5FC30F3F603C"> : tensor<1x2x3x4xf16>], expected = [dense<"0x92B87ECABEC0AECCF4CA58407C464FCB4CCA364093C99BC5FEBBDEC01BC4D4CDC74631CB0CC927CC7948CEBFCFC03DC9AE48F3479E49B94E6B485549A3C3094D244A7F398FC92F4B"> : tensor<3x2x3x2xf16>], tolerance = 1.044e-05 : f64, ulps = 1 : i32} {
  %y = ane.const dense<"0xA6B774BDCA3A5C3BD9C132C003BFA9432ABD503CE53AF842953A83BEDF3EAA418CC36538C53DF0C2363F47417BBD9CC3"> : tensor<3x1x4x2xf16>
  %0 = "ane.matmul"(%x, %y) : (tensor<1x2x3x4xf16>, tensor<3x1x4x2xf16>) -> (tensor<3x2x3x2xf16>)
  ane.return %0 : tensor<3x2x3x2xf16>
}

ane.program @matmul.5 on ane opset ios16 (%y: tensor<4x3xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x22C10E43B2BBA3C1004083C20E3F92BCD241033ECB33AB43"> : tensor<4x3xf16>], expected = [dense<"0xD8CB414A38CC"> : tensor<3xf16>], tolerance = 1.123e-05 : f64, ulps = 1 : i32} {
  %x = ane.const dense<"0x6943873EFF40F7C3"> : tensor<4xf16>
  %0 = "ane.matmul"(%x, %y) : (tensor<4xf16>, tensor<4x3xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @matmul.6 on ane opset ios17 (%x: tensor<2x3x4xf16>, %y: tensor<4xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x61C0BB435BBF29433DC126C361B7A43994C09DBE5D3BFEBEE943F0B68640E5B9A0BD84C1D9BC1BAE42433042CC403D42"> : tensor<2x3x4xf16>, dense<"0xB142773A91C3BDBC"> : tensor<4xf16>], expected = [dense<"0xF1BD5FC934C9334579C07E3F"> : tensor<2x3xf16>], tolerance = 9.803e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3x4xf16>, tensor<4xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}

ane.program @matmul.7 on ane opset ios18 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xA940BE37C9360DC384BA"> : tensor<5xf16>], expected = [dense<"0x76C4"> : tensor<f16>], tolerance = 7.996e-06 : f64, ulps = 1 : i32} {
  %y = ane.const dense<"0x2840C8BACBC388412AC2"> : tensor<5xf16>
  %0 = "ane.matmul"(%x, %y) : (tensor<5xf16>, tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @matmul.8 on ane opset ios15 (%y: tensor<4x5xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0x0E42E33BE2410BB0A243ABC029C08B389EB5FDB8CFBD06B92143E9402EBCCEB8163FC441B0C3453D"> : tensor<4x5xf16>], expected = [dense<"0x284D1D4C4C4699CB574D8B432C42EF4CC1439D473AC471C02548E44A34C7"> : tensor<3x5xf16>], tolerance = 1.021e-05 : f64, ulps = 1 : i32} {
  %x = ane.const dense<"0xF542DB4092B9B7C213B809BD2CC1E041C443FD40AD3ABEBB"> : tensor<4x3xf16>
  %0 = "ane.matmul"(%x, %y) <{transpose_x = true}> : (tensor<4x3xf16>, tensor<4x5xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @matmul.9 on ane opset ios16 (%x: tensor<3x4xf16>, %y: tensor<5x4xf16>) -> (tensor<3x5xf16>)
    attributes {inputs = [dense<"0xF5B9423CBDC08AC1A3BE60BE4C4143C13B406C3627C1F435"> : tensor<3x4xf16>, dense<"0xD539F03D2FC09D39AA39CF425AC1C0BBA43ACCC19AB60B406B3BEA38103C6FC190BBCDC1B7411ABE"> : tensor<5x4xf16>], expected = [dense<"0x0D440F4A2AC81545EEC47BC992C956C25247714CCA47B348D140ADBD8CC9"> : tensor<3x5xf16>], tolerance = 6.356e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.matmul"(%x, %y) <{transpose_y = true, transpose_x = false}> : (tensor<3x4xf16>, tensor<5x4xf16>) -> (tensor<3x5xf16>)
  ane.return %0 : tensor<3x5xf16>
}

ane.program @matmul.10 on ane opset ios17 (%x: tensor<2x4x3xf16>) -> (tensor<2x3x5xf16>)
    attributes {inputs = [dense<"0x863F84B9213EF5430E3C9A3472413EC073BC5FC28EC2FCB303C3ABBFA93FD9406DC369C259C319400B417DC213BA4540"> : tensor<2x4x3xf16>], expected = [dense<"0x7A474D44D34C8C4CE1C81FC57FBCD140E44802CC304674C31CC4A245C0C06DC42DC9F2CDA2C60DC9964CEECA2AC59C4C004E79470F45EB4AEC48604A"> : tensor<2x3x5xf16>], tolerance = 1.230e-05 : f64, ulps = 1 : i32} {
  %y = ane.const dense<"0x7542B6413DBBB440BDB585C0774119C0E1BBA63D5F424EC0073F4B439FBD45BDEE2C64B2333DF143E2C3CDBE5A414B3D3B425B3106C19641F2414C381940664093C2F2C0FB3FF63D07BAB8C2AD43DBC1"> : tensor<2x5x4xf16>
  %0 = "ane.matmul"(%x, %y) <{transpose_x = true, transpose_y = true}> : (tensor<2x4x3xf16>, tensor<2x5x4xf16>) -> (tensor<2x3x5xf16>)
  ane.return %0 : tensor<2x3x5xf16>
}

ane.program @matmul.11 on ane opset ios18 (%y: tensor<1x1xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0x38B6"> : tensor<1x1xf16>], expected = [dense<"0x88AF"> : tensor<1x1xf16>], tolerance = 2.104e-08 : f64, ulps = 1 : i32} {
  %x = ane.const dense<"0xD834"> : tensor<1x1xf16>
  %0 = "ane.matmul"(%x, %y) : (tensor<1x1xf16>, tensor<1x1xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @matmul.12 on ane opset ios15 (%x: tensor<1x2x1x33xf16>, %y: tensor<1x2x33x3xf16>) -> (tensor<1x2x1x3xf16>)
    attributes {inputs = [dense<"0xD54368BF10BDA840DDBC203D3E336D39363C2439CC40C0C28AC2FA3A74C2CBADF4C2D6BEB6B9C2B9F6B81438A9C2E73B743E95C2633CE33CA3C0C0C16DC1B7B4023F4FBD333BF8AC543CEDC2B44352BC56411B3805B8F242464196BD9E3AB3C10EB65BC077B5293FE0C15CC170BCADB1F5BD3EBEF94241C3B2C1513EB4C0C0C16A422C3D"> : tensor<1x2x1x33xf16>, dense<"0xBDAC61362F40EAC20ABD32C262BEF7419E3B86412C414DC38FB382361A244942574119B4C7B9C040C03D9A36C4422BBAC73D0D4131C0C13D55C25D3D6B40C63DA4C16CC3703E68BE713EFE400540AD41BAC3FD42DD425C41B93CA6C03BC115C25EC10EBB8441E8435BC36141B63E70407034AC3DABC38AC26E426B42B43E6C4074C177B306BE1C437A3C4E354F2F4131B9BE893A784060C13939263E90C1934272C118BDB54298C1804245C0424217C3B4C34A390036BD4177430C41D5304E404743F9424AB9CD41C03FA8BAB1C3E9BFB84331C120B01741533842C2C8C0BC32A84178B9C9B5F2BA782C0F3970412FBE2DBFBEB905BC4BBE313F763F32B62D3A2BBE48C00A4066427B3C46BE413DC63F67BF5541DDB53FC02C38133B209E19C37D42A4B966C24E3F79BF50C3BB423E4037BEFBC2833AB33DD6C04142BC4003C341303038A33D0CBB0B3E2B41323E1BAF9D3EFB3B37C2FEBC46C04DB9393D85C288C233C0743B3A42A03FD0BDE63CBEC042C11B4054BC52B54A41B240943F714055BE6B3127BC86331339EABF"> : tensor<1x2x33x3xf16>], expected = [dense<"0xE850354778D258CF2ED1F7C6"> : tensor<1x2x1x3xf16>], tolerance = 2.670e-04 : f64, ulps = 1 : i32} {
  %0 = "ane.matmul"(%x, %y) : (tensor<1x2x1x33xf16>, tensor<1x2x33x3xf16>) -> (tensor<1x2x1x3xf16>)
  ane.return %0 : tensor<1x2x1x3xf16>
}

ane.program @matmul.13 on ane opset ios16 (%x: tensor<17x40xf16>) -> (tensor<17x9xf16>)
    attributes {inputs = [dense<"0x1CC263BC27307C4393421C3D38C0B8BCD5BFD12825B8A34388C3A2BC163CA13FFAC1DBB459C156C3BA4299B5134384BEE84338C327BB5A42FD386BC0484152435EB87A32EA3E5B43FE3E73C3944033BDA2BA2342C93BAEB63FBDAB409ABFD937DABD2EC0F040DA436842CABD58BD10B5A53E70200DC219C295BC02B5B8BFA82F61434733C041BC4011C2BE3972C3F2C171C104C31543B1BE23422143A5BE1AC24242C8BF62C146C01DC0ECBE823A2BBE97C2FC3CF33A23BEBA43B6C3F9C0E9B687B9EFC0D541A241B53D61BD2D315A3DECB9F63E3F3C29C0BE3C483A6FB49441DCBBF641953E16BBD0372F3B4FC197BCB643023D44C18142F13E67C114358E42E63E8A30183D72C2A73E9EB8BBC33439A940CA3E94C0083D94413EC1B1C1673E7C43613B80C3D94145AF07403EC3E7BF28C1E7A7C6337D37EE43F93CF425D9C14DB85F4038BC6D3CD843AFB922C0273A63C07CBC3D41E2C28436C7417A438FC246C2273D19C398B72143FCC19EBC0FB81C3FCFC22A351B33F7A28F3D2DC1763B45C32F43ADB9F643E5303DC38ABF08BBC72AEBB94A3CC6BD6CC3AD42B640EFC193BDCC3EB43446374C406C2CD13DEFC2644107BC9D34C9C07F3F0941C7BEA2C3EEC061BDBA3010BF8D41D5C151BB14BF7932A83D02BFC9BFC4424B43D0432EC2B143C3B8AA3302C0CA4371BFBDB5BBBCE0C2DF40F232623F02B599353B413CB6693ADD43E92DFCB43AB46A386F3F423846C2EFAB2FC36A42C1406EB8423C19C359C3E1B73B38F23A824240C28C34A6BB0FBAF5C3C33A29BC8D410140503D0F3D164031BD0AC36CC24C3BE8B985C3F6B6B0C00641B7C146C151412EBE6FBAB3C362C129C1703B2BBEF04041B05AC0F9C319BBE443F6AFEA3EE642E540B7BE5BC0AD3E38BA213E4B43A5C36DC057C2433C8A3D7B4016C146C00443AF4202BFBA4265BF32BE6AB092BE73B5D23F23BE26C28440723E8FBE88417DB71BBCE63E313BC3C0D243A6BEF23E48305743F63C943CB830B3B457416EC230C136B753C046BF68BABC414A40644004BA5BC111409BBF56B7E5381F384031DC3CC740774255C294C19F3F3DC091415FC05FB3824244BAD342A84053C210C19AC06838F33FF943343FD8C21141D6BDFE3F822C20AD9F4240C050C01CBC7B41AB430CC10ABA51344FC0D23DA33F02C1590C6643902BB83878BD6240D741A8C2183CDC408EC352C1E3BF8EBC2FBD94C1543D0FBC25BF4A3821C26B403BC281C3E141A240EBC03C4128C161C183B62136BCC28440BEC193BE81BCB7C0ACBC4D4281412CA77CBF15406D4001C284401FC298C0D5BC63340DC03E41494082C3A243B23CA7C273C29EC0FF38BD41343947BC6C36AA43B41D97C359B439B550343B4135BFFCC257C1E11FFE43BFC2C240AD3FF8C31DC00342F0B04240683476C29F4167C19EC12AB487C171BEF6BDB742FBC13F3EF9C0A4C18F434AAD02B97FC10425933D4F437F434BC36939C23611428EC05A43A44272BC67C36AB25140C2420131413F96BDF72F993D2BBEF4305A2CBA42A63C7ABFD74348B991BC02BB2FC2073F67418D2A84C20CC279400AC2A140A23B193ADDC39B416AC13ABF16B8E9C029C2F3C0AB3F1BBB96B97842F5C15F3C293EAF3B65BDA9BEDDC205BFA8BA10BEF042B8C20CBAE9436343FDBDE039E8424FC32C40BA4100415FB481BFB840883AD63C5F3EA143BE3BB042B3C003BA4A3CFE418E415BC11AC2C4C2D14135BB25BFA8BD1BBC3A346BB5103D8640EBB8C0C3C53B20BFEB3A6339D0B87F3C7C425FB030C2E73C2DBFEE3EFC413CC2F9BC5F4167C3C0407F435B3EE8C06ABEEDBF0BBECCC0C640FA3427C175B13F34493A1D41BA3E84BDF5BF9D41F1384E3595B9FCB695C17340CEC38C39DC4177C354B8A0C03839C3C14F4063414043"> : tensor<17x40xf16>], expected = [dense<"0x85C8D95179D04ED46B51754F08CA4A489650AA52A7CE1CCDC04CCF37EF48C1C4EB4CA2D28E40D5C7AD5082C84AD30BD1C5CBABD140CC5753DBBC8FD1565389C9F64F674B89D0D6C0FDCD6BC00ECEBDC347CC7B53594D1C37F549CA4C05CC5B53754ED750844A065274C38440F448515026CC37C86D5318CEBFB502509DCD88491FD1F9492E4E0B3F0F45C82CC751D14931C45C4EA6C1574538CFF4C4BCD3B9C919CCD0D260C17F45DFD2B1D19CD05ACB38CEAD4E3D52EA4CD3C46B4E7FCDC3D1B8D0E4524FD4C5D3DECFE5CAC9504050A8504D50AED2B3CE65514BCD52D215D069418AD4EDD2354045D17BCBCB484D50D551B250625028C65E4FF14BC9C809CCA9D02CC5C3488ED0334ACEC69E4439519E4C4DD44B4E9E4C98C8AD3F4A3C57C45DCE9CCD0A40F44FB950A7CF5B3B184B57D1"> : tensor<17x9xf16>], tolerance = 5.268e-04 : f64, ulps = 1 : i32} {
  %y = ane.const dense<"0x473F8E3F113DCA4297BB31B6A242784267C302BDF54148C215C1353DDF3C3B2E99BB993ECDC012BBFA2C83B67EC0CABDE03EFB4294C3183F5343583BA94344BC5C3D18C29143263F7EC0AF3696C39F401E41A4C131C0CEB90230F84238421E414541EE4321C019391E439E3ED1419CBBEFB851359FB99D3F8A42833CF639AC40E1364CC2D93D8242E042844340BF39BC9D33671D54BF0EC106BF493E34BF4B397D432242693DC742C7C10BC26BC121C0F5C30A410EB2CCBF96363ABF7DC29843393CE7C10337883F08417BC1BBC1A640613AAC3C2AAFA7C39DBE9C3CFFBD7A40AC3BA7ACACBF0B3FFAC261303D3DA9A8CF3CD8418C42E73E1A41F7C1A8C11CB54B4031BAD33E96B4F93C4DBB6339C7B9153F21BF89C3723FA7BE85C3FDB91FBD1735CCC347B8B943C043FC41DF4221BEEE33943E6EB4E6C19342D3A59B3FE6BA94434E3EDE3DF33A273C72B4E434B6C1FBC323C1B2C152BF643D31C1F039543ACBBE85B7AEC292C09BBD813DCBBDB4BFEDBCAD3FC043EFBA224393BB9A4374C1AA2C7C2A7DBD14C1B83CDF40A0C23AB2D34193C1A8B9D5B9CDBD7C4185BE7CBFE24118426743953424B2063E2D41062EB14206C278BE023DB5C24A38A0C0CBC3FEC3533CC6A566422C4341C3E7C1D2C0F4C1D840DE3E773829424E376EC0FD4294C3054290B6363C1C4393C2BFC2623F7A420DC01A3C9841F243B74295409FC3A1431F43953C763AE23ED9425243E04059C39AC16CC298BE9F3BFB3BDDC3C53C9A35F2B7DE4223BE8CBC903E823D3AB47142F6C171C15030D33F903F93C04A4363C3AABE26402A3ED3B8304096417AC05240D9BF2AB832B576B94FC39B319DC247BEE13CAD4170AE02C033C2B0B691C090358C3FB3403AC353BDFF434A42BF3B6442C04291C02732F54393401BBB7232553F97BDB2C37DBC56BD39C13AC24B434C4214B896BE823EB4C03BBB4C3F0A43393C733FF6420231833E9FBCFC37F5434C3EA1C30ABF1DC27DBE62C3473DC636"> : tensor<40x9xf16>
  %0 = "ane.matmul"(%x, %y) <{transpose_y = false}> : (tensor<17x40xf16>, tensor<40x9xf16>) -> (tensor<17x9xf16>)
  ane.return %0 : tensor<17x9xf16>
}

ane.program @matmul.14 on ane opset ios15 (%x: tensor<3x4xf32>, %y: tensor<4x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x43E038BF632F24C09969DBBFED1AC63FC85979BF911E3740B4915CC054095340553C3F4059D9DA3EFD383640A216A9BF"> : tensor<3x4xf32>, dense<"0x08DBCBBF41BBA33F88B575404AFB2E40D9F106C00D3CA3BF3A69943FC651514001EA2C4027273740D22A72404685433F7E91F53F3B4927BE402451C0FA505F3ECF0858C00142CF3F55A8963FE5D044C0"> : tensor<4x5xf32>], expected = [dense<"0x500BDDBF6BE826C10A213FC1B9B9D9C0EF419FC0E7B466C16F0F3BC12E118B403A2F1841D6D13541C4CEA54026392F41AC8B814155BEE940911A25C1"> : tensor<3x5xf32>], tolerance = 1.132e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.matmul"(%x, %y) : (tensor<3x4xf32>, tensor<4x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @matmul.15 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x5xf32>)
    attributes {inputs = [dense<"0x35ADAB3F6FFD75C0079805C03375C4BFB52256405AA84EC00039383F191CE53FF8BB51C0B77D3B404EE152C036E2DFBDF3E16FC0D6731640F2DCE4BE613439BF793674C0DA307AC0183E45C0C8548D3F8A1391BFCD09DDBFE0CE7340FDC7973F"> : tensor<2x3x4xf32>], expected = [dense<"0x851B5340CA945240BD95EE40707160C16C1F9DC0F9343AC03237214123542B41B006CFC16CB84AC18B7E47C1BF78AEC1B71FA1C19B8E6341BD999E4096A67FBFEA05F5C0A1760DC13B248DC0E7891241595B8A41B6EC9C3F587DA43D787C6DC1F772D240749558C046C32DC1B2E411C004D21BC00B162EC0"> : tensor<2x3x5xf32>], tolerance = 1.023e-05 : f64, ulps = 1 : i32} {
  %y = ane.const dense<"0x3286EEBF61E8D43F0195253FF34B6FC082BF43C0D54A0AC05CFDC6BF260232C0E3392B4067718C3DAD717540D1FA6840CFE04240286DF23F2BBBD43F2E4165C0BDBFDFBF05F7BBBFFBD259C073EDF3BF789159BFE171F53FC866D73F8C32F33F4CB7EABFB1A029C0E925D2BF18F0A2BFBFAF373FF9EA473F0CB6E7BF5A2FF8BF8A5617BFE1565B3FE8B361BFA2EEDABF76345FC0777D89BE60EFF8BFC0949DBD"> : tensor<2x4x5xf32>
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> (tensor<2x3x5xf32>)
  ane.return %0 : tensor<2x3x5xf32>
}

ane.program @matmul.16 on ane opset ios17 (%y: tensor<4x2xf32>) -> (tensor<2x3x2xf32>)
    attributes {inputs = [dense<"0x06D0B63DBD3B373FAC21B2BFB948434047547740E4E6CF3F32384F401EC52F40"> : tensor<4x2xf32>], expected = [dense<"0xCCC3B041385E9541E5E50F410301A4BF50A850C1FC4F71C1B09E834075A77DC00F3AE1403FCB7CC1DB2701C187F58BC1"> : tensor<2x3x2xf32>], tolerance = 1.001e-05 : f64, ulps = 1 : i32} {
  %x = ane.const dense<"0xC83712408F2D513F362841403AA76040938E16C0963D35BF98992A408CB124BF29D128C0FE818ABF51EFADBF6E1633C0027CCCBE38E539C0B22C45C03B726D40F56E42C0B56E7EC08558E83FA611CFBFDC1ECE3ECB3E22C066EBDB3D36356EC0"> : tensor<2x3x4xf32>
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3x4xf32>, tensor<4x2xf32>) -> (tensor<2x3x2xf32>)
  ane.return %0 : tensor<2x3x2xf32>
}

ane.program @matmul.17 on ane opset ios18 (%x: tensor<3x4xf32>, %y: tensor<2x4x5xf32>) -> (tensor<2x3x5xf32>)
    attributes {inputs = [dense<"0x404F03C0FAAC7E3EC93B99BF69292E40F32E1CBF2455C9BD66F416404CFA38C0174F64C059CC7AC0F4A0983F894F37C0"> : tensor<3x4xf32>, dense<"0xD2F25340004EC83F1438B9BF520E3240B0066E4015764840396D18403F22FEBF6E06853F7A3F40C0098316BFF32CBABE637E4DC0D0425640F282BE3E354AD5BF4BE94FC0B99AF13FDB8C74402A01F3BF973534403B123840906202C049CA584021AA10C010764C4075C6473F83EE06C06ACA55C05C7E44C09BD156C060E5AA3E8E8F89BF4424AABD371958C0098D6640C50DE7BFB74891BE62AA7740F7BF2CC0"> : tensor<2x4x5xf32>], expected = [dense<"0x9E8A1DC1ED5F30C159493741EFD8703FC2D45FC109EF8C3FCEF8EA4079363FC1EC4E9EC053838C40BC21A0C1436BC1C020456D403C99A7C1EE538C401E6B0D41664C30C1DA6F85409E5E3640E828123FC1E2A2C14D8A8540E06F87BEE3E651C1EB54C23F878913C2C3FEF7C0C7F8704150D222C1F865BE41"> : tensor<2x3x5xf32>], tolerance = 1.319e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.matmul"(%x, %y) : (tensor<3x4xf32>, tensor<2x4x5xf32>) -> (tensor<2x3x5xf32>)
  ane.return %0 : tensor<2x3x5xf32>
}

ane.program @matmul.18 on ane opset ios15 (%x: tensor<1x2x3x4xf32>) -> (tensor<3x2x3x2xf32>)
    attributes {inputs = [dense<"0xE9D72FBE15F5C83D9E1109409C9BD3BFCE128EBF4CC828BFCA6318C064AA4EC07E0157C0CF5F933FEE1139C054E3D0BE0FD75C4074AC01C068273C40B66C4C40385F7FC078A96A3FA5078C3F5598A43FEE943AC0A330F93EC8D14B40806E07C0"> : tensor<1x2x3x4xf32>], expected = [dense<"0x2E7472BE2585A3BF75807941EB9A843FEB4A064178B55BC13B6E76C10D027641889B95C0CC4492C19D0206BEAB5C49C1F6534A41B0F6E5C0548D003E108C7040A7B52CC185A191416B58F7BD58AD98C11FA397C0927403413CF766411F188FC016D6C23FE87C21C15CD758C1E6850AC03014FABFBB302BBF8F5048415669F640879B9241B1BB11C1A78B2F410B869FC1"> : tensor<3x2x3x2xf32>], tolerance = 1.204e-05 : f64, ulps = 1 : i32} {
  %y = ane.const dense<"0xC34811BF9A65634076847FBFD1DB47C08AF90FC09B660DBF245F31C09995FEBE4D40BB3F751BE2BF9A6A004070856240CAE5534006863DC0062359C03378673F401544C0EA810140239CD7BF697D68BF7F3A4640AAD932C0A9D8534000210E40"> : tensor<3x1x4x2xf32>
  %0 = "ane.matmul"(%x, %y) : (tensor<1x2x3x4xf32>, tensor<3x1x4x2xf32>) -> (tensor<3x2x3x2xf32>)
  ane.return %0 : tensor<3x2x3x2xf32>
}

ane.program @matmul.19 on ane opset ios16 (%y: tensor<4x3xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x785CA0BFD00A1AC0C98022C00D0804C0C4851DBFD4D137C05B9CA93C36F5EEBFC44C70C080421BC0AB98A33F81C8B63F"> : tensor<4x3xf32>], expected = [dense<"0x9C819D411801A63FC6BF6C40"> : tensor<3xf32>], tolerance = 1.084e-05 : f64, ulps = 1 : i32} {
  %x = ane.const dense<"0xB46F5EC0395636C0696504402F5978C0"> : tensor<4xf32>
  %0 = "ane.matmul"(%x, %y) : (tensor<4xf32>, tensor<4x3xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @matmul.20 on ane opset ios17 (%x: tensor<2x3x4xf32>, %y: tensor<4xf32>) -> (tensor<2x3xf32>)
    attributes {inputs = [dense<"0xC80583BF36C057C0DEEF61C0829A51C0477F6640249950C08BD40FC0380829BFFAF903C051E5413FA18D27C089B00740E68F334063E20B40E93E4D40194F5240BC9AC5BF53F677409CC4FE3F809058BF4C71A6BF9B44F0BFA0861BC01A2C553F"> : tensor<2x3x4xf32>, dense<"0xAE22FFBFE371604076716B3F60D82DC0"> : tensor<4xf32>], expected = [dense<"0x983E84C0340F97C1193DB3BF2BD979C0F557A6413BCE07C1"> : tensor<2x3xf32>], tolerance = 9.300e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<2x3xf32>)
  ane.return %0 : tensor<2x3xf32>
}

ane.program @matmul.21 on ane opset ios18 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x049BDFBFD5684640295128C071122940902B2C3E"> : tensor<5xf32>], expected = [dense<"0x0B6A06BE"> : tensor<f32>], tolerance = 6.863e-06 : f64, ulps = 1 : i32} {
  %y = ane.const dense<"0x04C9623FF880F6BF8F63963ECD3B37403EBF6240"> : tensor<5xf32>
  %0 = "ane.matmul"(%x, %y) : (tensor<5xf32>, tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @matmul.22 on ane opset ios15 (%y: tensor<4x5xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0x3315C8BF8119E8BEB6348BBF4C5447C042B736C0E4D87BC0602352C0C63B36C01556E73EA12250C01B761340A4A855C01DFB4A3F83DA46C0057962BC469FF4BFCBA9B73F4BA212409E9741C0CB6129C0"> : tensor<4x5xf32>], expected = [dense<"0x0F4096C16CEA26417756163E72C2F040BC7E19C1194C8BBFF1F89840646E444129B3AAC153C320C17C9680C01C9265C1769C43401B6164C12C3531C1"> : tensor<3x5xf32>], tolerance = 9.006e-06 : f64, ulps = 1 : i32} {
  %x = ane.const dense<"0xF3F1BBBF53B4C03F8BDE51BF406DF03F0178B1BFC56E0840B32B61C0AFEFB13F18E8564058D13A40969B7740C3A71B40"> : tensor<4x3xf32>
  %0 = "ane.matmul"(%x, %y) <{transpose_x = true}> : (tensor<4x3xf32>, tensor<4x5xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @matmul.23 on ane opset ios16 (%x: tensor<3x4xf32>, %y: tensor<5x4xf32>) -> (tensor<3x5xf32>)
    attributes {inputs = [dense<"0xB546E63F130A19408DB6DBBE62EC37C0539F1C407ED2254033340A3E4DBE1DC0D80673C0363C85BE7773B9BF0826DD3F"> : tensor<3x4xf32>, dense<"0xED4167C0A9208DBD960B2EBFB8E4B43E4B0E203F2618D93DCF653AC0F50695BF1D506EBF2A445EC09EB285BFA5FB383EF03678BF0251BA3F9D563DC0B96E62BE02FA56406B3BE33FCE14BD3F3EB221BF"> : tensor<5x4xf32>], expected = [dense<"0x9D72ECC0D82ABF40AFCD20C1260C69402D82374119BE1FC10A00894023CD3DC12FADC53F74376941175A7541643A46BE9E73C840B1A1E640BB9683C1"> : tensor<3x5xf32>], tolerance = 5.882e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.matmul"(%x, %y) <{transpose_y = true, transpose_x = false}> : (tensor<3x4xf32>, tensor<5x4xf32>) -> (tensor<3x5xf32>)
  ane.return %0 : tensor<3x5xf32>
}

ane.program @matmul.24 on ane opset ios17 (%x: tensor<2x4x3xf32>) -> (tensor<2x3x5xf32>)
    attributes {inputs = [dense<"0x1E18AC3FEAA038BF331990BFDDBC3E4065DD34C03DCB4DC06A31DFBF662215409FAD30C0439959408FFF2F404141AA3F612D85BE2F0E08C0EB8A0A40AA8AD9BFD63F30BF5B6424BFFF72353FBC3A40C04F7CEABE49741540B4F32740ECDF4540"> : tensor<2x4x3xf32>], expected = [dense<"0xC0CD7C41F88D8640601831BFAEEE32412042CDC1B2FEB8C0FDE29EC04B7523C1376044417F0FCE406A1566C0D49AFDC04DC82FC1D91005C0733F3EBF31F02541F8D700C0BCC185401BFDBCC0DCDB6C4033A02E41EB5F2A41482ECEBFF9A4DFC09398B641B3DF2540F71609C050ABBCC0D2CA85C194153540"> : tensor<2x3x5xf32>], tolerance = 9.176e-06 : f64, ulps = 1 : i32} {
  %y = ane.const dense<"0x44C0693F5E0C1B40778290BF50B0CA3F81C44D405F54473FE8E6D03E7D0702BF2CA78B3E89CC0640FC6BFF3E4E6BF3BFCF3F1F3F6D36D33EB5E3DE3F6EC7644051440ABF909C49C0B24826407B4A4FC0F1ED1FC0B8DC20C0C6BE173F6DD50940B61510C0BC9622402F51BFBF4448983F2CCE18C01C08A7BF961F1940238E1BBE705225C0C079F4BEECBF973F4D8B61C0876620C0C74F52BF4BDD7DC00FB3F43F"> : tensor<2x5x4xf32>
  %0 = "ane.matmul"(%x, %y) <{transpose_x = true, transpose_y = true}> : (tensor<2x4x3xf32>, tensor<2x5x4xf32>) -> (tensor<2x3x5xf32>)
  ane.return %0 : tensor<2x3x5xf32>
}

ane.program @matmul.25 on ane opset ios18 (%y: tensor<1x1xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0x70138D3F"> : tensor<1x1xf32>], expected = [dense<"0x55FB6E3F"> : tensor<1x1xf32>], tolerance = 1.669e-07 : f64, ulps = 1 : i32} {
  %x = ane.const dense<"0xCBD4583F"> : tensor<1x1xf32>
  %0 = "ane.matmul"(%x, %y) : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @matmul.26 on ane opset ios15 (%x: tensor<3x4xi32>, %y: tensor<4x5xi32>) -> (tensor<3x5xi32>)
    attributes {inputs = [dense<"0x1200000013000000EDFFFFFFFBFFFFFF10000000F2FFFFFFF3FFFFFF0E00000007000000F4FFFFFF0E00000004000000"> : tensor<3x4xi32>, dense<"0xF6FFFFFF0000000008000000FEFFFFFFF7FFFFFF0600000008000000100000000C0000001300000014000000F1FFFFFF0A0000000B000000F4FFFFFFF5FFFFFF0700000005000000EFFFFFFFFDFFFFFF"> : tensor<4x5xi32>], expected = [dense<"0x79FEFFFF92010000E900000044000000BA0100006EFDFFFFB500000064FFFFFFBBFDFFFFD8FEFFFF5E000000EAFEFFFF18000000B8FFFFFF29FEFFFF"> : tensor<3x5xi32>]} {
  %0 = "ane.matmul"(%x, %y) : (tensor<3x4xi32>, tensor<4x5xi32>) -> (tensor<3x5xi32>)
  ane.return %0 : tensor<3x5xi32>
}

ane.program @matmul.27 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x5xi32>)
    attributes {inputs = [dense<"0x0F0000001000000000000000F0FFFFFF0A0000000D0000000000000009000000FAFFFFFFFDFFFFFF12000000FAFFFFFF04000000FDFFFFFF06000000EDFFFFFF0400000008000000F5FFFFFF0200000014000000F5FFFFFF0700000010000000"> : tensor<2x3x4xi32>], expected = [dense<"0xBBFDFFFFA1000000EEFFFFFFF60100003C0000001CFFFFFF32FFFFFF11FFFFFFEDFFFFFF1F000000B40000005BFFFFFF770100007B00000009000000AD0100002E00000024FFFFFFD2FEFFFF7100000093FEFFFF100000003F0000007AFFFFFFA2FFFFFF74FEFFFFF3FEFFFF93FEFFFF68000000CEFEFFFF"> : tensor<2x3x5xi32>]} {
  %y = ane.const dense<"0xF5FFFFFFEFFFFFFF02000000FAFFFFFFF4FFFFFFF0FFFFFF09000000F3FFFFFF110000000D00000007000000EDFFFFFF1000000001000000FEFFFFFF0A000000EFFFFFFFF6FFFFFFECFFFFFFFEFFFFFFEFFFFFFFF7FFFFFFEEFFFFFFF3FFFFFFF3FFFFFFEFFFFFFFF5FFFFFFFEFFFFFFFAFFFFFFF2FFFFFF0B000000F2FFFFFFF3FFFFFF06000000F8FFFFFFECFFFFFFF9FFFFFF0400000010000000F7FFFFFF"> : tensor<2x4x5xi32>
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3x4xi32>, tensor<2x4x5xi32>) -> (tensor<2x3x5xi32>)
  ane.return %0 : tensor<2x3x5xi32>
}

ane.program @matmul.28 on ane opset ios17 (%y: tensor<4x2xi32>) -> (tensor<2x3x2xi32>)
    attributes {inputs = [dense<"0xFDFFFFFF12000000FDFFFFFF0C00000009000000F0FFFFFFEDFFFFFFEEFFFFFF"> : tensor<4x2xi32>], expected = [dense<"0x250000008EFDFFFF14FFFFFFE4FCFFFFC50000001A01000094FFFFFF9A000000BB0000009AFEFFFF5400000018FEFFFF"> : tensor<2x3x2xi32>]} {
  %x = ane.const dense<"0xEEFFFFFFF5FFFFFF0500000005000000ECFFFFFF0B0000000D00000014000000FCFFFFFF1100000003000000F5FFFFFFFDFFFFFF00000000F3FFFFFF00000000F5FFFFFFF2FFFFFF04000000FCFFFFFFF1FFFFFF010000000B00000003000000"> : tensor<2x3x4xi32>
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3x4xi32>, tensor<4x2xi32>) -> (tensor<2x3x2xi32>)
  ane.return %0 : tensor<2x3x2xi32>
}

ane.program @matmul.29 on ane opset ios18 (%x: tensor<3x4xi32>, %y: tensor<2x4x5xi32>) -> (tensor<2x3x5xi32>)
    attributes {inputs = [dense<"0x0F000000EEFFFFFF06000000FCFFFFFF14000000FCFFFFFFF6FFFFFF0100000002000000F8FFFFFF09000000F8FFFFFF"> : tensor<3x4xi32>, dense<"0xEFFFFFFFFBFFFFFFF5FFFFFFFFFFFFFF12000000F4FFFFFF120000000F000000FFFFFFFF11000000F4FFFFFFF1FFFFFFEDFFFFFFF4FFFFFF13000000F8FFFFFFF3FFFFFFFBFFFFFFF0FFFFFFFBFFFFFFFFFFFFFF0A000000F5FFFFFF0D00000006000000120000000000000014000000F0FFFFFF0C000000F4FFFFFF050000000F0000000D000000F0FFFFFFF5FFFFFFF5FFFFFFF0FFFFFFECFFFFFF0D000000"> : tensor<2x4x5xi32>], expected = [dense<"0xB1FFFFFF4BFEFFFFEFFDFFFFFBFFFFFF620000004CFFFFFFDDFFFFFFA1FFFFFF58000000610000001200000047FFFFFFEFFEFFFF1A0000006F00000091FEFFFFE00000008DFEFFFF81020000EEFEFFFF110000008B0000002EFEFFFFAE000000F50000005AFFFFFF9900000051000000AF010000B4FEFFFF"> : tensor<2x3x5xi32>]} {
  %0 = "ane.matmul"(%x, %y) : (tensor<3x4xi32>, tensor<2x4x5xi32>) -> (tensor<2x3x5xi32>)
  ane.return %0 : tensor<2x3x5xi32>
}

ane.program @matmul.30 on ane opset ios15 (%x: tensor<1x2x3x4xi32>) -> (tensor<3x2x3x2xi32>)
    attributes {inputs = [dense<"0xF5FFFFFF0D000000FEFFFFFFF6FFFFFFFAFFFFFF05000000EDFFFFFFF6FFFFFFF8FFFFFFF5FFFFFFEDFFFFFF0D000000F7FFFFFF0C000000FEFFFFFF0A00000014000000FAFFFFFFF2FFFFFF12000000070000000C0000000700000002000000"> : tensor<1x2x3x4xi32>], expected = [dense<"0x75FEFFFF64FFFFFF4AFEFFFF59FFFFFF94000000D6000000C9FFFFFF8E00000024010000E4000000D3FFFFFFFFFFFFFF180100002600000057010000D7FFFFFF9400000058FFFFFFCDFFFFFF14000000F4FDFFFFF0FFFFFFDFFEFFFF77000000DA0100003F020000C5000000AC02000064FEFFFF6700000061000000BB00000044FDFFFF22FEFFFF6F00000091FFFFFF"> : tensor<3x2x3x2xi32>]} {
  %y = ane.const dense<"0x03000000FEFFFFFFF2FFFFFFFEFFFFFF0A00000001000000100000000F000000EDFFFFFF04000000F9FFFFFF06000000FAFFFFFF03000000F1FFFFFFFFFFFFFFF5FFFFFFEFFFFFFF0F0000000E00000006000000EEFFFFFFEFFFFFFFEFFFFFFF"> : tensor<3x1x4x2xi32>
  %0 = "ane.matmul"(%x, %y) : (tensor<1x2x3x4xi32>, tensor<3x1x4x2xi32>) -> (tensor<3x2x3x2xi32>)
  ane.return %0 : tensor<3x2x3x2xi32>
}

ane.program @matmul.31 on ane opset ios16 (%y: tensor<4x3xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0xFFFFFFFF090000000D0000000500000013000000F0FFFFFF1100000010000000EEFFFFFFFFFFFFFF03000000F6FFFFFF"> : tensor<4x3xi32>], expected = [dense<"0xDF000000EA0100003CFFFFFF"> : tensor<3xi32>]} {
  %x = ane.const dense<"0x14000000010000000F00000011000000"> : tensor<4xi32>
  %0 = "ane.matmul"(%x, %y) : (tensor<4xi32>, tensor<4x3xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @matmul.32 on ane opset ios17 (%x: tensor<2x3x4xi32>, %y: tensor<4xi32>) -> (tensor<2x3xi32>)
    attributes {inputs = [dense<"0x0C000000000000000400000007000000F8FFFFFFEEFFFFFFF9FFFFFFF3FFFFFF09000000080000000B00000012000000ECFFFFFF0D000000EFFFFFFFECFFFFFFF7FFFFFF14000000ECFFFFFFFBFFFFFFF5FFFFFFF9FFFFFFF8FFFFFFF4FFFFFF"> : tensor<2x3x4xi32>, dense<"0x08000000F8FFFFFF0F0000000A000000"> : tensor<4xi32>], expected = [dense<"0xE200000065FFFFFF6101000031FDFFFFBAFDFFFFF0FEFFFF"> : tensor<2x3xi32>]} {
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3x4xi32>, tensor<4xi32>) -> (tensor<2x3xi32>)
  ane.return %0 : tensor<2x3xi32>
}

ane.program @matmul.33 on ane opset ios18 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xFAFFFFFF0B000000080000000C000000F2FFFFFF"> : tensor<5xi32>], expected = [dense<"0x65FFFFFF"> : tensor<i32>]} {
  %y = ane.const dense<"0xEFFFFFFF05000000EEFFFFFF0700000012000000"> : tensor<5xi32>
  %0 = "ane.matmul"(%x, %y) : (tensor<5xi32>, tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @matmul.34 on ane opset ios15 (%y: tensor<4x5xi32>) -> (tensor<3x5xi32>)
    attributes {inputs = [dense<"0x13000000F7FFFFFFEFFFFFFF0000000012000000F9FFFFFFF6FFFFFF0500000002000000100000000F000000F3FFFFFFECFFFFFFFEFFFFFFFDFFFFFF10000000EFFFFFFF070000001000000010000000"> : tensor<4x5xi32>], expected = [dense<"0xA4FFFFFF6E000000B9FFFFFF8AFFFFFF03000000F7FEFFFF97010000580000005EFFFFFF1CFEFFFF1B01000099FEFFFF8D00000028010000A8020000"> : tensor<3x5xi32>]} {
  %x = ane.const dense<"0x05000000F8FFFFFF0D00000002000000F3FFFFFF0A000000FDFFFFFFFCFFFFFFF6FFFFFFF8FFFFFFF7FFFFFF10000000"> : tensor<4x3xi32>
  %0 = "ane.matmul"(%x, %y) <{transpose_x = true}> : (tensor<4x3xi32>, tensor<4x5xi32>) -> (tensor<3x5xi32>)
  ane.return %0 : tensor<3x5xi32>
}

ane.program @matmul.35 on ane opset ios16 (%x: tensor<3x4xi32>, %y: tensor<5x4xi32>) -> (tensor<3x5xi32>)
    attributes {inputs = [dense<"0x07000000FDFFFFFF0400000007000000FFFFFFFF0E000000ECFFFFFF12000000EDFFFFFFFCFFFFFF0700000010000000"> : tensor<3x4xi32>, dense<"0x01000000F4FFFFFFF5FFFFFFFCFFFFFFECFFFFFF0F0000000B000000F0FFFFFFF5FFFFFFF0FFFFFFF3FFFFFF0C000000FBFFFFFF0200000010000000FBFFFFFFFCFFFFFFEDFFFFFFF1FFFFFFF5FFFFFF"> : tensor<5x4xi32>], expected = [dense<"0xE3FFFFFF03FFFFFF03000000F4FFFFFF94FFFFFFEBFFFFFFEAFEFFFF0701000087FEFFFF60FFFFFF90FFFFFF8D00000076010000770000007FFFFFFF"> : tensor<3x5xi32>]} {
  %0 = "ane.matmul"(%x, %y) <{transpose_y = true, transpose_x = false}> : (tensor<3x4xi32>, tensor<5x4xi32>) -> (tensor<3x5xi32>)
  ane.return %0 : tensor<3x5xi32>
}

ane.program @matmul.36 on ane opset ios17 (%x: tensor<2x4x3xi32>) -> (tensor<2x3x5xi32>)
    attributes {inputs = [dense<"0x14000000F9FFFFFF0F0000000200000009000000F8FFFFFF0B000000FEFFFFFF1300000011000000FFFFFFFFFDFFFFFFF5FFFFFF00000000FBFFFFFFF0FFFFFFFFFFFFFF0C0000000C00000013000000F4FFFFFF100000000A000000FCFFFFFF"> : tensor<2x4x3xi32>], expected = [dense<"0xB4FFFFFF41FFFFFF7B010000A801000007FFFFFFA5000000BDFFFFFFAEFFFFFFFDFEFFFF01000000D00000004C000000D60100005100000081FEFFFFD100000085FFFFFF68010000D3FFFFFFA9FFFFFF46010000B3FFFFFFE1FFFFFF23FFFFFFEF00000047FEFFFFAF000000180000007D000000F3FFFFFF"> : tensor<2x3x5xi32>]} {
  %y = ane.const dense<"0xFEFFFFFF1300000012000000F0FFFFFF07000000FBFFFFFFFAFFFFFFF1FFFFFF0B0000000300000011000000FEFFFFFF0D000000EDFFFFFFF5FFFFFF13000000FAFFFFFFF8FFFFFFEEFFFFFF0500000011000000F3FFFFFF11000000FFFFFFFF090000000B000000F2FFFFFF14000000F8FFFFFFF9FFFFFFF4FFFFFF1300000003000000FEFFFFFFEFFFFFFF0A0000000D0000000F000000060000000E000000"> : tensor<2x5x4xi32>
  %0 = "ane.matmul"(%x, %y) <{transpose_x = true, transpose_y = true}> : (tensor<2x4x3xi32>, tensor<2x5x4xi32>) -> (tensor<2x3x5xi32>)
  ane.return %0 : tensor<2x3x5xi32>
}

ane.program @matmul.37 on ane opset ios18 (%y: tensor<1x1xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0xFAFFFFFF"> : tensor<1x1xi32>], expected = [dense<"0xD0FFFFFF"> : tensor<1x1xi32>]} {
  %x = ane.const dense<"0x08000000"> : tensor<1x1xi32>
  %0 = "ane.matmul"(%x, %y) : (tensor<1x1xi32>, tensor<1x1xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @matmul.38 on ane opset ios17 (%x: tensor<2x3xf16>) -> (tensor<2x2xf16>)
    attributes {inputs = [dense<"0xF633C4B3DD389CC248C268C0"> : tensor<2x3xf16>], expected = [dense<"0xB83701BA303C08CC"> : tensor<2x2xf16>], tolerance = 5.993e-06 : f64, ulps = 1 : i32} {
  %y = ane.const dense<"0x48B7213D4D3118402B0638BFE6145140700AFB3ECB6867BF"> : tensor<3x2xf32>
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3xf16>, tensor<3x2xf32>) -> (tensor<2x2xf16>)
  ane.return %0 : tensor<2x2xf16>
}

ane.program @matmul.39 on ane opset ios17 (%y: tensor<3x2xf32>) -> (tensor<2x2xf32>)
    attributes {inputs = [dense<"0x769C80BFA83973C01E47F53F8F6971C0C15643BECE9BA3BF"> : tensor<3x2xf32>], expected = [dense<"0xECD45EC0A222A03FB64A01411CEFCCC0"> : tensor<2x2xf32>], tolerance = 6.066e-06 : f64, ulps = 1 : i32} {
  %x = ane.const dense<"0xD433BFBD114172B818439CC3"> : tensor<2x3xf16>
  %0 = "ane.matmul"(%x, %y) : (tensor<2x3xf16>, tensor<3x2xf32>) -> (tensor<2x2xf32>)
  ane.return %0 : tensor<2x2xf32>
}

ane.program @max_pool.0 on ane opset ios15 (%x: tensor<1x2x8xf16>) -> (tensor<1x2x6xf16>)
    attributes {inputs = [dense<"0xD73C19C157411EBD0AC115C330C3D04384C3E8C097C3E7B58D3372BEF5C09B41"> : tensor<1x2x8xf16>], expected = [dense<"0x5741574157411EBD0AC1D043E8C0E7B58D338D338D339B41"> : tensor<1x2x6xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3>, pad_type = "valid"}> : (tensor<1x2x8xf16>) -> (tensor<1x2x6xf16>)
  ane.return %0 : tensor<1x2x6xf16>
}

ane.program @max_pool.1 on ane opset ios16 (%x: tensor<1x2x7xf16>) -> (tensor<1x2x4xf16>)
    attributes {inputs = [dense<"0x8CC2A93EC7C18C40C6403B41C141513924BEB836E3C20BC31341FE39"> : tensor<1x2x7xf16>], expected = [dense<"0xA93E8C403B41C1415139B8361341FE39"> : tensor<1x2x4xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 2>, strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x7xf16>) -> (tensor<1x2x4xf16>)
  ane.return %0 : tensor<1x2x4xf16>
}

ane.program @max_pool.2 on ane opset ios17 (%x: tensor<1x1x7xf16>) -> (tensor<1x1x4xf16>)
    attributes {inputs = [dense<"0x3A43E8BA1A36FF37BF400EB8D0C2"> : tensor<1x1x7xf16>], expected = [dense<"0x3A43FF37BF400EB8"> : tensor<1x1x4xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3>, strides = array<i32: 2>, pad_type = "custom", pad = array<i32: 1, 1>, ceil_mode = true}> : (tensor<1x1x7xf16>) -> (tensor<1x1x4xf16>)
  ane.return %0 : tensor<1x1x4xf16>
}

ane.program @max_pool.3 on ane opset ios18 (%x: tensor<1x2x5x6xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0xECC3C84365B71D3C7442F1BCDF3BB442D7419F3227414DC382C1A5C050411EC29A4388BE86BA4B3FFEB9C3343A424F3BD3C079C3953FF7BFB6BD74BD5DBECCBF49BC55C00A414CC1963D94B80AC08F3A6BBD59C2193A59C0E0B778C2EDBECC3D073D16C17D3DCB3C87B41AC3E3C1CFC3A6C123BC18C267C2"> : tensor<1x2x5x6xf16>], expected = [dense<"0xC843C84374427442B442B4429A439A43504150419A439A43953F953F3A423A42963D8F3A0A410A41963D8F3A8F3ACC3D7D3D7D3D7D3DCC3D7D3D7D3D7D3DCB3C"> : tensor<1x2x4x4xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 2, 3>, pad_type = "valid"}> : (tensor<1x2x5x6xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @max_pool.4 on ane opset ios15 (%x: tensor<2x2x5x5xf16>) -> (tensor<2x2x3x3xf16>)
    attributes {inputs = [dense<"0x5FC03CBEAB4357A582C00CC0723DF63B23B863C11D37D13DB8BCFB41EDC09040EDC36E38B0BE88BDDFC3BE43C0411BC15FB23EC267C0CCC3F6B740BC58B1C53F50434E43772E2DBC7DC0C743FFBCC441853AE9BB57B7ED3B134399BE914252B8B8C22D400D436C41B0BB54403D36D13FA24166C1CE3CCFC306390BBEA63836B0D3BD9534F940DA35B7BD85C1383EF54083BDAFC0D6BF40C246C0524385415EAA5FBC53C2B3B8514052C1CD3C093A98C2D2438D4292C044C0CEC23BB973C297BCF0414F40063E87C1"> : tensor<2x2x5x5xf16>], expected = [dense<"0x723DAB4357A59040FB41FB41BE43BE435FB2C53F50434E43C53FC7434E439142914213430D43A2415440A241A241CE3CF940F940B7BD5FBC52438541CD3CD243D243F041F041063E"> : tensor<2x2x3x3xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "same"}> : (tensor<2x2x5x5xf16>) -> (tensor<2x2x3x3xf16>)
  ane.return %0 : tensor<2x2x3x3xf16>
}

ane.program @max_pool.5 on ane opset ios16 (%x: tensor<1x2x4x6xf16>) -> (tensor<1x2x2x3xf16>)
    attributes {inputs = [dense<"0x67BFFFBA8E40DAC285C381B5CB42C93E78BE872E85C0F43B9AAD0A3E453E2FBEB24169C1C9C0513A2EC33233894245416D360AC232BDF1406641513886437A4234BAD8C0383C56C3B9BE0CBD9943B8C04AB1E1C0BDC3D442C0415241BC392740"> : tensor<1x2x4x6xf16>], expected = [dense<"0xCB428E40F43B0A3E453E89428643F1406641D44299432740"> : tensor<1x2x2x3xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 2, 2>, strides = array<i32: 2, 2>, pad_type = "same_lower"}> : (tensor<1x2x4x6xf16>) -> (tensor<1x2x2x3xf16>)
  ane.return %0 : tensor<1x2x2x3xf16>
}

ane.program @max_pool.6 on ane opset ios17 (%x: tensor<1x2x5x4xf16>) -> (tensor<1x2x3x4xf16>)
    attributes {inputs = [dense<"0x89C29D4351432FB9F5C075C2C43DD6C3134271C0793EEDBA02423F2F1DBE583F713D20C1C540C1BD4F3F14304FBB6BC31D3F99B83BC1E7B95E3B5243E7C38F391F3EA742A440E7C3A1404C40EA3E9A3E"> : tensor<1x2x5x4xf16>], expected = [dense<"0xF5C09D439D43514313421342793E583F02420242C540C5404F3F4F3F1430E7B91D3F52435243A440A140A742A742A440"> : tensor<1x2x3x4xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 1, 1, 0>}> : (tensor<1x2x5x4xf16>) -> (tensor<1x2x3x4xf16>)
  ane.return %0 : tensor<1x2x3x4xf16>
}

ane.program @max_pool.7 on ane opset ios18 (%x: tensor<1x1x6x7xf16>) -> (tensor<1x1x3x4xf16>)
    attributes {inputs = [dense<"0x643729431EC09C428EB945B86041ACC048C0BEC1463DAA396C43FBC2DA3DBBB63743784187B7593E3B3ECCBD6A42E9BC2A396840ECC14AC2F5C0A0BD27C244BE5540453B1940B5C3B13F823F1842E8C1E7BC2D42"> : tensor<1x1x6x7xf16>], expected = [dense<"0x294337436C4360416A42374368401940B13F184255402D42"> : tensor<1x1x3x4xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 2>, pad_type = "valid", ceil_mode = true}> : (tensor<1x1x6x7xf16>) -> (tensor<1x1x3x4xf16>)
  ane.return %0 : tensor<1x1x3x4xf16>
}

ane.program @max_pool.8 on ane opset ios15 (%x: tensor<1x2x6x6xf16>) -> (tensor<1x2x4x4xf16>)
    attributes {inputs = [dense<"0xA0C369BC2D2E6EBC7BBF8939D2C069B9A4C243C1C93E65C2AFC1B334E0BF63BCF1412E3FA4374A42EF3BBBC38DC3DC40A4424D41EEB853B959C293C2ED3CB7C033B8B1C00A3614BFEAB9CDC3B8BF50BE3841134303C35CBEFBBF09B26DC2ECBFC0BC5D412F321B3C8DB59B4151422BC18839ED356C43E0BCF7C04C39464177C32EC0A2C0ABC2A8BDD6C185C3213E98B6"> : tensor<1x2x6x6xf16>], expected = [dense<"0x69B92D2EC93E89394A424A42F141DC40A4424A42DC40DC40ED3C33B80A3614BFEAB909B21343134351425D416C439B41514246416C4398B6A8BDA8BD213E98B6"> : tensor<1x2x4x4xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, ceil_mode = true}> : (tensor<1x2x6x6xf16>) -> (tensor<1x2x4x4xf16>)
  ane.return %0 : tensor<1x2x4x4xf16>
}

ane.program @max_pool.9 on ane opset ios16 (%x: tensor<1x3x4x5xf16>) -> (tensor<1x3x1x1xf16>)
    attributes {inputs = [dense<"0x873285B7BA3AB82E94C07043BDBDFB4119C226420840F34355B9A14377C03C3A51B33A41813DBA369CC13ABB78C249C1D73CCEBF9CBDAC428FC25541A2B42D4321B0BA4053BD5A3E2A433D42D5BDD3B5D6C1EB43B0C219C3B742B3B4F63A982EA6C001BE5F42B238F9B539B93BC37743E0B7B8424DC04740"> : tensor<1x3x4x5xf16>], expected = [dense<"0xF3432D43EB43"> : tensor<1x3x1x1xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 4, 5>, pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x3x4x5xf16>) -> (tensor<1x3x1x1xf16>)
  ane.return %0 : tensor<1x3x1x1xf16>
}

ane.program @max_pool.10 on ane opset ios17 (%x: tensor<1x1x4x4x4xf16>) -> (tensor<1x1x2x2x2xf16>)
    attributes {inputs = [dense<"0xD93BDEBEFFBE46C182BE7DC275C3133DBB3D633B5442AABFE3C1ABC2C6C0A93F16370A3BCF42AAC216B3C7C3BC3F6BC30840D73F9F41AC43AE41E7380DC3623EA2439DC327406B346639D7B97832FA3DBC4117C0F1BB9EC2FC40DCBB55B958C02EBC703E0743423BC43FC8BC7641094208C14638443FCABD05B9A5A783C019C1"> : tensor<1x1x4x4x4xf16>], expected = [dense<"0xD93BCF42AE41AC43A2430743BC41443F"> : tensor<1x1x2x2x2xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 2, 2, 2>, strides = array<i32: 2, 2, 2>, pad_type = "valid"}> : (tensor<1x1x4x4x4xf16>) -> (tensor<1x1x2x2x2xf16>)
  ane.return %0 : tensor<1x1x2x2x2xf16>
}

ane.program @max_pool.11 on ane opset ios18 (%x: tensor<1x2x3x4x3xf16>) -> (tensor<1x2x3x4x3xf16>)
    attributes {inputs = [dense<"0x9A3C6DB86A3A7A43A8C0B0BFDBC3223F264235BB15C327C0173C83BB58BE69AF41438F3C2EAD0B4245BB02C2ECC3A7C02641114058B762385342B3365A3C1BBE7338933DBCC00C3CD8C1ED34403C1AC2BFC396BCB924AEC39C3D652A354187C2843ED73831B830B88E2EBDC29F3641424A3EB9B933BCDE419DBF153F6840ADBD78412841863EA5C230C10BC0594081B8"> : tensor<1x2x3x4x3xf16>], expected = [dense<"0x7A4341438F3C7A43414326420B422642264235BB27C027C07A4341438F3C7A43414326420B4226422642933D0C3C0C3C414341438F3C414341438F3C0B420B420C3C933D0C3C0C3C843E403C403C414241424A3E41424142DE413541DE41DE4178417841284141424142284141424142DE413541DE41DE4178417841284141424142284141424142DE415940DE41DE41"> : tensor<1x2x3x4x3xf16>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3, 2, 2>, pad_type = "same"}> : (tensor<1x2x3x4x3xf16>) -> (tensor<1x2x3x4x3xf16>)
  ane.return %0 : tensor<1x2x3x4x3xf16>
}

ane.program @max_pool.12 on ane opset ios15 (%x: tensor<1x2x8xf32>) -> (tensor<1x2x6xf32>)
    attributes {inputs = [dense<"0x26C1A53ECCE7244052A15040968443BEB6C60BC04A8ABFBDE66B0E40D4877140CB246EBF9D74A83F70EB85BEDBF661C0EEDEFABE3AD377C0267686BFB3D46F40"> : tensor<1x2x8xf32>], expected = [dense<"0x52A1504052A1504052A150404A8ABFBDE66B0E40D48771409D74A83F9D74A83F70EB85BEEEDEFABEEEDEFABEB3D46F40"> : tensor<1x2x6xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3>, pad_type = "valid"}> : (tensor<1x2x8xf32>) -> (tensor<1x2x6xf32>)
  ane.return %0 : tensor<1x2x6xf32>
}

ane.program @max_pool.13 on ane opset ios16 (%x: tensor<1x2x7xf32>) -> (tensor<1x2x4xf32>)
    attributes {inputs = [dense<"0x2E3268C0A9BC2240C22F46BFB5365EC010D25B40F0DF2AC0CFE96D400DB716BFD7BE50409C7D3FBF65254DBF21608E3FE9C91D3F9602FFBF"> : tensor<1x2x7xf32>], expected = [dense<"0xA9BC2240C22F46BF10D25B40CFE96D40D7BE50409C7D3FBF21608E3F9602FFBF"> : tensor<1x2x4xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 2>, strides = array<i32: 2>, pad_type = "same"}> : (tensor<1x2x7xf32>) -> (tensor<1x2x4xf32>)
  ane.return %0 : tensor<1x2x4xf32>
}

ane.program @max_pool.14 on ane opset ios17 (%x: tensor<1x1x7xf32>) -> (tensor<1x1x4xf32>)
    attributes {inputs = [dense<"0x5D144A405A0A94BF89A4E03FAB82B43EBA55FC3C65927FC0067C63C0"> : tensor<1x1x7xf32>], expected = [dense<"0x5D144A4089A4E03FAB82B43E067C63C0"> : tensor<1x1x4xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3>, strides = array<i32: 2>, pad_type = "custom", pad = array<i32: 1, 1>, ceil_mode = true}> : (tensor<1x1x7xf32>) -> (tensor<1x1x4xf32>)
  ane.return %0 : tensor<1x1x4xf32>
}

ane.program @max_pool.15 on ane opset ios18 (%x: tensor<1x2x5x6xf32>) -> (tensor<1x2x4x4xf32>)
    attributes {inputs = [dense<"0x26C34AC0C11EADBF04974D40505AEFBEFB18833F1F9101C0FA006EC0A82B3040FAABD7BF3CB012C0FEA01A400A77633F1CADFE3F5AF09A3F52BF6D3F89F0604094FD8DBF0EFB1D40AD3A5BBF2165F7BFFA7C3940CB9449C0FC0B6740B9A61940B75A45BF08350DC01AFE00BF91DFBCBFEC2045C098F012405299C2BF5AEAD63FA489634040F831400013983F46074ABE198DFDBF87D8A13F5113BC3F60607A3F2AEA123FFC1D0F403A8478BF3E3B0BC03A06F23EA54F7440C4F8DA3F47075EC096A7F7BFC64313409AE63ABFD5398ABF709324401111D53FBAF1163FC40C11400B455BC09E314EC01FBD194090AC7EBF"> : tensor<1x2x5x6xf32>], expected = [dense<"0x04974D4004974D4004974D40FEA01A40A82B304089F0604089F0604089F06040FA7C394089F06040FC0B6740FC0B6740FA7C3940FA7C3940FC0B6740FC0B6740A4896340A4896340A489634040F831405113BC3FA54F7440A54F7440A54F7440C6431340A54F7440A54F7440A54F7440C6431340C64313407093244070932440"> : tensor<1x2x4x4xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 2, 3>, pad_type = "valid"}> : (tensor<1x2x5x6xf32>) -> (tensor<1x2x4x4xf32>)
  ane.return %0 : tensor<1x2x4x4xf32>
}

ane.program @max_pool.16 on ane opset ios15 (%x: tensor<2x2x5x5xf32>) -> (tensor<2x2x3x3xf32>)
    attributes {inputs = [dense<"0xA6A84640E3953A40C3206C40CE265FC0DC1F5C3F82AE02C0AE2A24402584C3BF23A75140DC8D04BC4A5F9F3F4E04CCBF9947AA3F360EBB3E5AF934C00A25D03F8EC94840C3EF52C0690A3D3FEFD405C07D24623F3E93E53E6BBD6CC0B75AE9BF2952CEBEE3F680BF4892B0BFC8D64DC09EFB0240BF4855BFF89A9FBE470D744079EF333F265BDB3E7B0458C04704B73E8284C0BF2BF2F1BF0A19BA3F97B2C5BFF0B989BFCE2C7740949C04C0FB99E6BFEAFC093F307FE03F56756940107FCA3FF8DE253D744D78404C933040824CA53F6C4F444024D832C045CB76C0E39842C016C1EBBF9EE9ED3FC9573AC0998AD03FF35F5940BADAF33E2F633DC08ED01540E89EF23F3D238D3ECC620EC09E13713EB2BF50C08767F6BF7D493740452F63C081251CC05E7212C069CFE4BE2EC9943F3B685F3F8C7329C08120923F36A11E4095FB5940431328C0806FA8BFDF2488BE5203EA3F8CBD33BEABAD9A3FFF36353FB42F2B40DF3D2D4091D8C9BD0F8A1640ECDA863B3A1A3F400EC04CBE4E9E5FBE8B877E408C95A73FF51135C0DB6C07C0"> : tensor<2x2x5x5xf32>], expected = [dense<"0xA6A84640C3206C4023A751408EC9484023A7514023A751408EC948408EC94840690A3D3F470D7440470D74409EFB0240CE2C7740CE2C77400A19BA3FCE2C7740CE2C7740744D78404C9330406C4F4440998AD03FF35F59408ED015408ED015407D4937409E13713E69CFE4BE95FB59408120923F36A11E4095FB59403A1A3F403A1A3F408B877E408B877E403A1A3F40"> : tensor<2x2x3x3xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "same"}> : (tensor<2x2x5x5xf32>) -> (tensor<2x2x3x3xf32>)
  ane.return %0 : tensor<2x2x3x3xf32>
}

ane.program @max_pool.17 on ane opset ios16 (%x: tensor<1x2x4x6xf32>) -> (tensor<1x2x2x3xf32>)
    attributes {inputs = [dense<"0xEBC674C0823A48C0884A4BBF2AB16940CDECAE3F214B693F1ECCF93EA1B5B03FDC4B04C040C84DBF7CF857C0D99E4CBF4C8C00BF45E7B9BF837B4C40F2CB034014A33F3FEC2D7FBF970DAEBF366BC5BF9F5ADDBFE11FF0BF68620A405488A1BF252B21C0CF8309C008C493BCDCA66D406B0708C0675047C022FE3B40E24973BF0D353C40C10425C08760C1BE030FB43EC7C57AC02770CABF3A1F4B40B9694C40F47A0D3D3CCCD6BF8EE134C0854F35C098B5D0BFD5495440F4A9AABF45A644C0"> : tensor<1x2x4x6xf32>], expected = [dense<"0xA1B5B03F2AB16940CDECAE3F4C8C00BF837B4C4068620A4022FE3B40DCA66D40030FB43E2770CABFD5495440F47A0D3D"> : tensor<1x2x2x3xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 2, 2>, strides = array<i32: 2, 2>, pad_type = "same_lower"}> : (tensor<1x2x4x6xf32>) -> (tensor<1x2x2x3xf32>)
  ane.return %0 : tensor<1x2x2x3xf32>
}

ane.program @max_pool.18 on ane opset ios17 (%x: tensor<1x2x5x4xf32>) -> (tensor<1x2x3x4xf32>)
    attributes {inputs = [dense<"0xEEB594BFF39D61BF502E0D406A4266401EEF133FC5E632C0E5813FC06BF77740051F45404A08843FBD42E93F1DB2FB3F489590BEB32E6DC0F68A1D40ACAF913F1A0715C0782CCF3FA981963FA15C10C0C4F770C04C4F75BFAC57903FFA31D0BF659BA13F807EA2BF316CE3BF1E0C24C0F6635AC04FFD90BF0A59803E505310C0EEE1704057E55AC09B41CF3EB962364056CEB6BF568019C0E9EF62C0836D5DC0"> : tensor<1x2x5x4xf32>], expected = [dense<"0x1EEF133F1EEF133F502E0D406BF77740051F4540051F4540F68A1D406BF77740489590BE782CCF3FF68A1D40F68A1D40659BA13F659BA13FAC57903FAC57903FEEE17040EEE170409B41CF3EB9623640EEE17040EEE170409B41CF3EB9623640"> : tensor<1x2x3x4xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 1>, pad_type = "custom", pad = array<i32: 1, 1, 1, 0>}> : (tensor<1x2x5x4xf32>) -> (tensor<1x2x3x4xf32>)
  ane.return %0 : tensor<1x2x3x4xf32>
}

ane.program @max_pool.19 on ane opset ios18 (%x: tensor<1x1x6x7xf32>) -> (tensor<1x1x3x4xf32>)
    attributes {inputs = [dense<"0x284F3CC0D319F7BEC20C4E3FB85353404B5D1F3E4EAD8F3F8E63474009C5C4BF9E6279401A73AD3FAF4446402048F53F086C60C0811D30C04E2CB5BF7A0BE83F0BA87AC0EEDFEC3F4BB7BCBF4C8090BD944096BFF8373B404A04414046D23BC06178853FBFB42540A6E1E13F04404840C4273D4048B9EC3ED0BD033D0BCB3B404652BC3FD0B7C43F03A5A53FF765A33EBA5487BE2A015B3F550B5140B11F0CC0F13CBABF0C2B5EBD"> : tensor<1x1x6x7xf32>], expected = [dense<"0x9E627940B85353402048F53F8E6347404A0441400BCB3B40BFB4254004404840C4273D40550B5140D0B7C43F03A5A53F"> : tensor<1x1x3x4xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3, 2>, strides = array<i32: 2, 2>, pad_type = "valid", ceil_mode = true}> : (tensor<1x1x6x7xf32>) -> (tensor<1x1x3x4xf32>)
  ane.return %0 : tensor<1x1x3x4xf32>
}

ane.program @max_pool.20 on ane opset ios15 (%x: tensor<1x2x6x6xf32>) -> (tensor<1x2x4x4xf32>)
    attributes {inputs = [dense<"0x9A64A2BF2010D03F5906863FB64D6040464408C003F8A63F2F5EC13F13DE4B3ED4FD00BF0669433EFF1129C0F7FE27BFC3042CBE2B86F43F8AF277C045DE75C0D4573AC01904A4BE75DE7D4016B4CEBF372AC23F8ED930BEF3553940FF4CCEBF3A9BA83F15241840C4A82E40EB4883BE48F158C0091288BFDFD32940A0EB2B3FFF6D39BF6896D43FD5F2613F23C3D03EDF1460BF268FC53E42CF06C0D5D865C07AB704C073B5E7BF4682D73F815CBABFD74CB4BF6D7854C0E9835E404C1EA13FD0F4C83F492A5ABFA5B22C408F00B53FDE9F183F8C3C0AC04AA85D40130D1DBDE36C42C0BD4696BF5A000BBF01D2793FF70DDC3E35365A40501066C05F5D5440B16658404FFE0140461CA1BEDB5B38C0C049CABFEBE658C02559D6BFCC319ABF"> : tensor<1x2x6x6xf32>], expected = [dense<"0x2010D03FB64D6040B64D604003F8A63F75DE7D402B86F43FF35539401904A4BE75DE7D40C4A82E40F355394023C3D03EDFD329406896D43F6896D43F23C3D03E4682D73F268FC53EE9835E404C1EA13F4AA85D40A5B22C40E9835E404C1EA13F4AA85D4035365A40B16658404FFE0140461CA1BEC049CABFCC319ABFCC319ABF"> : tensor<1x2x4x4xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, pad_type = "custom", pad = array<i32: 1, 1, 1, 1>, ceil_mode = true}> : (tensor<1x2x6x6xf32>) -> (tensor<1x2x4x4xf32>)
  ane.return %0 : tensor<1x2x4x4xf32>
}

ane.program @max_pool.21 on ane opset ios16 (%x: tensor<1x3x4x5xf32>) -> (tensor<1x3x1x1xf32>)
    attributes {inputs = [dense<"0x2F3826406EC82040643C2B40DE3F3540ECBF4D3F6D9D58C0A20E4A3F03B9F2BF266378C06EDB6E40EF669DBF0DA9DC3EF9D3F0BFB971EC3FA0987540C17FE5BE51F19ABF760677C0AB6D6EC0D048053E8C9D443F32B46840DD1C493E33151540C29818BFD7ED6FC01BF80FC014A9A43F94B102C030CAE3BFEBF728BF3C7D5A40B9A1D83F82E421C059402B40F67D61409F26C43F4006674049A55BC0BC0112BFD1753B3E6FE566C033A72EC08D2DF63F9D255D40352EB93F0580D8BF2506FEBE7FBDAD3FB95C2E40A191CBBF30FA35C03A4F4CC050EE124089036B409CCF43C0AD62C13F5A679CBE3D90DEBF65424040"> : tensor<1x3x4x5xf32>], expected = [dense<"0xA098754032B4684089036B40"> : tensor<1x3x1x1xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 4, 5>, pad_type = "valid", pad = array<i32: 0, 0, 0, 0>}> : (tensor<1x3x4x5xf32>) -> (tensor<1x3x1x1xf32>)
  ane.return %0 : tensor<1x3x1x1xf32>
}

ane.program @max_pool.22 on ane opset ios17 (%x: tensor<1x1x4x4x4xf32>) -> (tensor<1x1x2x2x2xf32>)
    attributes {inputs = [dense<"0x8AE943BF3B9D004095252440242B5F40F0F22E40F4C05E4065A098BF065269C0DF1A3AC0FEAF06BDA64AD1BFD5997840C436B13FB82846BF20231640E29D0B3FA73259C0B70737C0AAC0D33F1740D93F3E565AC04464CEBF667D4C4024C8303FCA2132408F026C3F9F5D1AC0A07D09C0F9740C405B6F183F4204F03EC6CD084084562A4021181EBC53524CC025C619BEEC0D203F1DDF384056CB2ABEEA5F3DBFA5BE31BF292F0FC047AFA3BFBA7FEF3FA0BB573F3B6BEEBEFE0466C0D0DFD23F9E2494BE63422440B4D00AC09F201DC0B22BC7BFDA7233C0C19129C0A5EE54C0F4E303C0B6AC5BC08E4560BF50867B40EBAEC3BF49547540CD6235BFA8B37840"> : tensor<1x1x4x4x4xf32>], expected = [dense<"0xF4C05E40242B5F40CA213240D59978401DDF384025C619BE4954754050867B40"> : tensor<1x1x2x2x2xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 2, 2, 2>, strides = array<i32: 2, 2, 2>, pad_type = "valid"}> : (tensor<1x1x4x4x4xf32>) -> (tensor<1x1x2x2x2xf32>)
  ane.return %0 : tensor<1x1x2x2x2xf32>
}

ane.program @max_pool.23 on ane opset ios18 (%x: tensor<1x2x3x4x3xf32>) -> (tensor<1x2x3x4x3xf32>)
    attributes {inputs = [dense<"0x1C0E1A3FE28F2240045D7240C29D32C06ABF8CBF0DB97F3FCBB7C73F68D4B4BFFE700B40704E58C07BE84940BE6140BF1CF861BD2CE59B3F15425CC01CBE20401C845AC014DC87BF12806AC09D2D03C0A760C0BFAC5942C00007803E22994F404D4230405905F7BF1177B2BF5A9E23BE811D11C0B9949EBF6A3B46C06BA6364086C5FC3F44EBF9BFB1F17840A5050140A460F93FEFA1B0BFE713A9BF79180CBF614A86BFD04CBB3F159D16C0A2A5BBBFA58C5B40015D6940F81619C0FB0914BFF3CFDDBFDFD678C0348849C0958525C0FA6E3CC044DD1E40A5070EC092FE64C0B99D76C0F5DAD83F8BB0C8BF2CB023407D2810C00574FA3FCDBC53C095DF32C01CF84AC0013A97BF5B3D58C0C3836BC0BC8C054076D71A4005680FBFB62C41BF"> : tensor<1x2x3x4x3xf32>], expected = [dense<"0xE28F2240045D7240045D72401CBE2040FE700B40FE700B407BE8494022994F4022994F407BE8494022994F4022994F404D423040045D7240045D72406BA636406BA63640FE700B40B1F17840B1F1784022994F40B1F17840B1F1784022994F404D4230402CE59B3F14DC87BF6BA636406BA6364086C5FC3FB1F17840B1F1784022994F40B1F17840B1F1784022994F40A460F93F44DD1E4044DD1E4079180CBFA58C5B40A58C5B40015D6940A58C5B40A58C5B40015D69402CB023402CB023400574FA3F44DD1E4044DD1E4079180CBFA58C5B40A58C5B40015D6940A58C5B40A58C5B40015D69402CB023402CB023400574FA3F44DD1E4044DD1E40A5070EC044DD1E4044DD1E4076D71A402CB023402CB0234076D71A402CB023402CB02340"> : tensor<1x2x3x4x3xf32>]} {
  %0 = "ane.max_pool"(%x) <{kernel_sizes = array<i32: 3, 2, 2>, pad_type = "same"}> : (tensor<1x2x3x4x3xf32>) -> (tensor<1x2x3x4x3xf32>)
  ane.return %0 : tensor<1x2x3x4x3xf32>
}

ane.program @reduce_argmax.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xC0AC203DFAC2283EE6BB"> : tensor<5xf16>], expected = [dense<"0x03000000"> : tensor<i32>]} {
  %0 = "ane.reduce_argmax"(%x) : (tensor<5xf16>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_argmax.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0x6234CEBA0039EFB8F343BAC36CB87CC010BC574101BF783F7F3A44C3A6C3B9BC14C2263D453EB4B1EA40E1B6723FCA35"> : tensor<2x3x4xf16>], expected = [dense<"0x0100000002000000000000000200000002000000010000000200000002000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xf16>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_argmax.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<1x3x4xi32>)
    attributes {inputs = [dense<"0x434106BE2C424D4041BF5FC24B3968BE7938EFB84BC330C036417EC0D0C145BFE63D5642E343063B72C38F3E61BF91BE"> : tensor<2x3x4xf16>], expected = [dense<"0x000000000000000000000000000000000100000001000000010000000100000000000000010000000100000001000000"> : tensor<1x3x4xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{axis = 0 : i32, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<1x3x4xi32>)
  ane.return %0 : tensor<1x3x4xi32>
}

ane.program @reduce_argmax.3 on ane opset ios18 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x4xi32>)
    attributes {inputs = [dense<"0x27408DC0E643B3421D3EF33DCE3C9A38374245342136F0B8BABD0942A3B95B3F7EC09F43D542EAC02D3E4CBE2B361443"> : tensor<1x6x1x4xf16>], expected = [dense<"0x02000000040000000000000005000000"> : tensor<1x1x4xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{axis = -3 : i32}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x4xi32>)
  ane.return %0 : tensor<1x1x4xi32>
}

ane.program @reduce_argmax.4 on ane opset ios17 (%x: tensor<2x9xf16>) -> (tensor<2xui16>)
    attributes {inputs = [dense<"0x4B3E01B942C15C33ABBDB0417B429C429D3C6E409E413EBFDE42E8C16E4263B7383883B9"> : tensor<2x9xf16>], expected = [dense<"0x07000300"> : tensor<2xui16>]} {
  %0 = "ane.reduce_argmax"(%x) <{output_dtype = "uint16"}> : (tensor<2x9xf16>) -> (tensor<2xui16>)
  ane.return %0 : tensor<2xui16>
}

ane.program @reduce_argmax.5 on ane opset ios17 (%x: tensor<3x2xf16>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0xD93A6ABEB2414B3E884186BF"> : tensor<3x2xf16>], expected = [dense<"0x000000000000000000000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{output_dtype = "int32"}> : (tensor<3x2xf16>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_argmax.6 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xA75241C06E7EEABE48B2743F01B6EF3EA5B988BE"> : tensor<5xf32>], expected = [dense<"0x02000000"> : tensor<i32>]} {
  %0 = "ane.reduce_argmax"(%x) : (tensor<5xf32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_argmax.7 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xE56868403A4537C0311E37400D27A0BFF8EE673F35D2D33FA6057640968F4ABF38F0FABFE29059C0F50053BFA7B41B40F3CFA23F5C2E4C406177B23FA543A2BC0CD029BFCEC6953F386EB5BDDCA1E8BEC9B6203AA5E2074039B5B63F6D3238C0"> : tensor<2x3x4xf32>], expected = [dense<"0x0000000001000000010000000200000000000000000000000200000000000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xf32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_argmax.8 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<1x3x4xi32>)
    attributes {inputs = [dense<"0x6EA0ED3D2841D9BF04730740CED81140DB08A5BFA942FF3F5159EEBE62C115409D6F883FB21DF93FF4242740663B654034C96440FD5880BF806165C0EA8C45C096BA25C0C6FB42C0353D11C0A061E0BE95D7573F728647C0E20B37C065B52340"> : tensor<2x3x4xf32>], expected = [dense<"0x010000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<1x3x4xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{axis = 0 : i32, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<1x3x4xi32>)
  ane.return %0 : tensor<1x3x4xi32>
}

ane.program @reduce_argmax.9 on ane opset ios18 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x4xi32>)
    attributes {inputs = [dense<"0x6E8A0DBF8A925FC07F62073F448A6E40A16D97BFE6B0AA3DCC801FBF58DEB73F802D54C0AF6DF53FDA2F06402D8D3A40C3C263C001751A3F0ECC3F40780B15C07F37733FD7A5BB3E1CBFF73F4FA965BF501121C08BCF1DC0E70AD5BFB7664540"> : tensor<1x6x1x4xf32>], expected = [dense<"0x04000000020000000300000000000000"> : tensor<1x1x4xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{axis = -3 : i32}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x4xi32>)
  ane.return %0 : tensor<1x1x4xi32>
}

ane.program @reduce_argmax.10 on ane opset ios17 (%x: tensor<2x9xf32>) -> (tensor<2xui16>)
    attributes {inputs = [dense<"0xA59A6EC0F03CFF3F9D2CA3BFB2E453C0BEB6B93F23A0F7BE7D775CC019335040E644F33E8DCE85BF2945A93FC6976ABF58CA2B3FF02C73C036484BC0D1B26F40BD0E0F40BE22D83E"> : tensor<2x9xf32>], expected = [dense<"0x07000600"> : tensor<2xui16>]} {
  %0 = "ane.reduce_argmax"(%x) <{output_dtype = "uint16"}> : (tensor<2x9xf32>) -> (tensor<2xui16>)
  ane.return %0 : tensor<2xui16>
}

ane.program @reduce_argmax.11 on ane opset ios17 (%x: tensor<3x2xf32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x812215BFBB3C31C0B1C95C40F0F75DBF130D30C06AC36DC0"> : tensor<3x2xf32>], expected = [dense<"0x000000000000000000000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{output_dtype = "int32"}> : (tensor<3x2xf32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_argmax.12 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xECFFFFFF030000000600000009000000FFFFFFFF"> : tensor<5xi32>], expected = [dense<"0x03000000"> : tensor<i32>]} {
  %0 = "ane.reduce_argmax"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_argmax.13 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0x07000000F7FFFFFF050000000200000012000000030000001100000007000000FAFFFFFFECFFFFFF060000000E000000000000000C000000F3FFFFFF01000000F0FFFFFFF1FFFFFF0C000000FDFFFFFF1400000003000000F7FFFFFF0C000000"> : tensor<2x3x4xi32>], expected = [dense<"0x0100000001000000010000000200000002000000000000000100000002000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_argmax.14 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<1x3x4xi32>)
    attributes {inputs = [dense<"0xFEFFFFFF07000000F3FFFFFFFAFFFFFFFCFFFFFFEEFFFFFF0C000000F5FFFFFFF6FFFFFF06000000F4FFFFFF050000000B000000EDFFFFFF0900000006000000F4FFFFFF13000000F5FFFFFFEFFFFFFF090000000C00000014000000FCFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x010000000000000001000000010000000000000001000000000000000000000001000000010000000100000000000000"> : tensor<1x3x4xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{axis = 0 : i32, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<1x3x4xi32>)
  ane.return %0 : tensor<1x3x4xi32>
}

ane.program @reduce_argmax.15 on ane opset ios18 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x4xi32>)
    attributes {inputs = [dense<"0xFAFFFFFF0E0000000900000008000000EEFFFFFF00000000F7FFFFFF0E000000F3FFFFFF0F000000F7FFFFFF0B0000001200000011000000F3FFFFFF0C000000FBFFFFFFF3FFFFFFF9FFFFFF0C000000F6FFFFFF06000000F4FFFFFF04000000"> : tensor<1x6x1x4xi32>], expected = [dense<"0x03000000030000000000000001000000"> : tensor<1x1x4xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{axis = -3 : i32}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x4xi32>)
  ane.return %0 : tensor<1x1x4xi32>
}

ane.program @reduce_argmax.16 on ane opset ios17 (%x: tensor<2x9xi32>) -> (tensor<2xui16>)
    attributes {inputs = [dense<"0xFBFFFFFFF9FFFFFF08000000EEFFFFFFFAFFFFFF11000000F6FFFFFFF0FFFFFFF2FFFFFFFEFFFFFFFBFFFFFF0E000000F9FFFFFFF4FFFFFF10000000F6FFFFFF140000000C000000"> : tensor<2x9xi32>], expected = [dense<"0x05000700"> : tensor<2xui16>]} {
  %0 = "ane.reduce_argmax"(%x) <{output_dtype = "uint16"}> : (tensor<2x9xi32>) -> (tensor<2xui16>)
  ane.return %0 : tensor<2xui16>
}

ane.program @reduce_argmax.17 on ane opset ios17 (%x: tensor<3x2xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x010000000D000000ECFFFFFFECFFFFFF0A00000005000000"> : tensor<3x2xi32>], expected = [dense<"0x010000000000000000000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_argmax"(%x) <{output_dtype = "int32"}> : (tensor<3x2xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

// ties: the first
ane.program @reduce_argmax.18 on ane opset ios15 (%x: tensor<2x4xf16>) -> (tensor<2xi32>)
    attributes {inputs = [dense<"0x003C00420042003C0040004000400040"> : tensor<2x4xf16>], expected = [dense<"0x0100000000000000"> : tensor<2xi32>]} {
  %0 = "ane.reduce_argmax"(%x) : (tensor<2x4xf16>) -> (tensor<2xi32>)
  ane.return %0 : tensor<2xi32>
}

ane.program @reduce_argmin.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xE33C39BE64B7053E3DBC"> : tensor<5xf16>], expected = [dense<"0x01000000"> : tensor<i32>]} {
  %0 = "ane.reduce_argmin"(%x) : (tensor<5xf16>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_argmin.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xAAC2CD34ACB99D424DBA7DBC463B89BBDB3DB9316DB89C32304039399B3E2AC3DC42F53922C34242CEC08B3B47BEC8C2"> : tensor<2x3x4xf16>], expected = [dense<"0x0000000001000000000000000100000002000000000000000100000000000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xf16>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_argmin.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<1x3x4xi32>)
    attributes {inputs = [dense<"0x64C01535FCC1CCC1FDC1EABE80C0D7A62BBE9EC3BFBB7E3CCDBFD8BC593E2042D0BED5BB1D402FC131BD8A3DAFC1592D"> : tensor<2x3x4xf16>], expected = [dense<"0x000000000100000000000000000000000000000000000000000000000100000000000000000000000100000001000000"> : tensor<1x3x4xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{axis = 0 : i32, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<1x3x4xi32>)
  ane.return %0 : tensor<1x3x4xi32>
}

ane.program @reduce_argmin.3 on ane opset ios18 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x4xi32>)
    attributes {inputs = [dense<"0xFDC21041A44083BE27B8CFBE9C413C3E00C23BB93D41D4433D434E3FAC3B3D4170BCB940D94033381840C8BFF34260C2"> : tensor<1x6x1x4xf16>], expected = [dense<"0x00000000050000000300000005000000"> : tensor<1x1x4xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{axis = -3 : i32}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x4xi32>)
  ane.return %0 : tensor<1x1x4xi32>
}

ane.program @reduce_argmin.4 on ane opset ios17 (%x: tensor<2x9xf16>) -> (tensor<2xui16>)
    attributes {inputs = [dense<"0x5043A43638BFD8BE063A4A42123EE6B845417443BBC2F73FB73F00C189C3274144B917BC"> : tensor<2x9xf16>], expected = [dense<"0x02000500"> : tensor<2xui16>]} {
  %0 = "ane.reduce_argmin"(%x) <{output_dtype = "uint16"}> : (tensor<2x9xf16>) -> (tensor<2xui16>)
  ane.return %0 : tensor<2xui16>
}

ane.program @reduce_argmin.5 on ane opset ios17 (%x: tensor<3x2xf16>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x42B5D73FE83A933E2E43DFB9"> : tensor<3x2xf16>], expected = [dense<"0x000000000000000001000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{output_dtype = "int32"}> : (tensor<3x2xf16>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_argmin.6 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x3A8C7BBD48EE933F52EF6DC09C3A364025F05F40"> : tensor<5xf32>], expected = [dense<"0x02000000"> : tensor<i32>]} {
  %0 = "ane.reduce_argmin"(%x) : (tensor<5xf32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_argmin.7 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xE1FE823E89D42A3E397A07C05330CBBF1B1D3CC09B4131C0BC17A53F91B13AC06E7E5140358D1F40A248943E255ECC3F8E6005401F8B494056FE0E40895833BF43AE24C0926A3440AB7312408D8448C0E290B93F58201CBF949F714081F86CBF"> : tensor<2x3x4xf32>], expected = [dense<"0x0100000001000000000000000100000001000000020000000000000001000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xf32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_argmin.8 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<1x3x4xi32>)
    attributes {inputs = [dense<"0x480FC4BFFFE71DC0AD00FDBE4D035AC0AB87BE3D76736FC0F4C3E43F91464D408C96DE3F468758C0064F2A400DD86840B9B96F40C211503FB5E12EBF3F6801C0F16FB73F2BEFAB3DAC2152406BAA54407F5868C010F570400C04B03FB639CABF"> : tensor<2x3x4xf32>], expected = [dense<"0x000000000000000001000000000000000000000000000000000000000000000001000000000000000100000001000000"> : tensor<1x3x4xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{axis = 0 : i32, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<1x3x4xi32>)
  ane.return %0 : tensor<1x3x4xi32>
}

ane.program @reduce_argmin.9 on ane opset ios18 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x4xi32>)
    attributes {inputs = [dense<"0x09363C40F86D953FE1446A404312843FCD4AB53FF1079BBF838C2FC0CF937D40E2E940C06150E0BFE305C83E803C08C074D51FC004A2303F84059E3E6FC29EBF2C0ED1BE9C32E0BF6D3C0FBF9E835D40F598223F90DA9FBF05EF56C0F5A645C0"> : tensor<1x6x1x4xf32>], expected = [dense<"0x02000000020000000500000005000000"> : tensor<1x1x4xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{axis = -3 : i32}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x4xi32>)
  ane.return %0 : tensor<1x1x4xi32>
}

ane.program @reduce_argmin.10 on ane opset ios17 (%x: tensor<2x9xf32>) -> (tensor<2xui16>)
    attributes {inputs = [dense<"0xDA2646C095BB47403FA515BF644B643F6F9DB6BF7026C93F9B8F0040338D8F3D3A4BD33F26D52C4005607C409286923F3BE4014046B93040A5C0A13FFCFE224015B09FBC724B2540"> : tensor<2x9xf32>], expected = [dense<"0x00000700"> : tensor<2xui16>]} {
  %0 = "ane.reduce_argmin"(%x) <{output_dtype = "uint16"}> : (tensor<2x9xf32>) -> (tensor<2xui16>)
  ane.return %0 : tensor<2xui16>
}

ane.program @reduce_argmin.11 on ane opset ios17 (%x: tensor<3x2xf32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x9969F23FC2FEC03F3A2338C09E1216C0745C1AC04B845D3D"> : tensor<3x2xf32>], expected = [dense<"0x010000000000000000000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{output_dtype = "int32"}> : (tensor<3x2xf32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_argmin.12 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xFFFFFFFF10000000F2FFFFFFF8FFFFFFF2FFFFFF"> : tensor<5xi32>], expected = [dense<"0x02000000"> : tensor<i32>]} {
  %0 = "ane.reduce_argmin"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_argmin.13 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0x09000000FAFFFFFFF0FFFFFF04000000EFFFFFFFF1FFFFFFF4FFFFFFF4FFFFFF0D00000011000000ECFFFFFF12000000EDFFFFFFF5FFFFFFEEFFFFFFEDFFFFFFEEFFFFFFFFFFFFFF08000000F1FFFFFFFCFFFFFF0E000000FBFFFFFFF5FFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x0100000001000000020000000100000000000000000000000000000000000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_argmin.14 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<1x3x4xi32>)
    attributes {inputs = [dense<"0x0300000002000000090000000B000000F4FFFFFF14000000ECFFFFFF000000000100000009000000020000000A00000007000000F5FFFFFFECFFFFFF0B000000F3FFFFFFEDFFFFFFECFFFFFFFCFFFFFF04000000F1FFFFFF0000000014000000"> : tensor<2x3x4xi32>], expected = [dense<"0x000000000100000001000000000000000100000001000000000000000100000000000000010000000100000000000000"> : tensor<1x3x4xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{axis = 0 : i32, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<1x3x4xi32>)
  ane.return %0 : tensor<1x3x4xi32>
}

ane.program @reduce_argmin.15 on ane opset ios18 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x4xi32>)
    attributes {inputs = [dense<"0x0F0000000500000009000000F7FFFFFFF1FFFFFFFEFFFFFF0D0000000E000000F8FFFFFFFBFFFFFF06000000F8FFFFFFF1FFFFFF0D000000FBFFFFFF01000000FCFFFFFF0A000000FFFFFFFFFFFFFFFFFEFFFFFF0A0000000600000011000000"> : tensor<1x6x1x4xi32>], expected = [dense<"0x01000000020000000300000000000000"> : tensor<1x1x4xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{axis = -3 : i32}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x4xi32>)
  ane.return %0 : tensor<1x1x4xi32>
}

ane.program @reduce_argmin.16 on ane opset ios17 (%x: tensor<2x9xi32>) -> (tensor<2xui16>)
    attributes {inputs = [dense<"0x00000000F4FFFFFFF4FFFFFF0B000000EEFFFFFF0F0000000F000000FAFFFFFF020000000F000000F2FFFFFF0E000000FAFFFFFF07000000F9FFFFFFFAFFFFFFF2FFFFFF12000000"> : tensor<2x9xi32>], expected = [dense<"0x04000100"> : tensor<2xui16>]} {
  %0 = "ane.reduce_argmin"(%x) <{output_dtype = "uint16"}> : (tensor<2x9xi32>) -> (tensor<2xui16>)
  ane.return %0 : tensor<2xui16>
}

ane.program @reduce_argmin.17 on ane opset ios17 (%x: tensor<3x2xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x02000000EEFFFFFF02000000F2FFFFFF100000000C000000"> : tensor<3x2xi32>], expected = [dense<"0x010000000100000001000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_argmin"(%x) <{output_dtype = "int32"}> : (tensor<3x2xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

// ties: the first
ane.program @reduce_argmin.18 on ane opset ios15 (%x: tensor<2x4xf16>) -> (tensor<2xi32>)
    attributes {inputs = [dense<"0x003C00420042003C0040004000400040"> : tensor<2x4xf16>], expected = [dense<"0x0000000000000000"> : tensor<2xi32>]} {
  %0 = "ane.reduce_argmin"(%x) : (tensor<2x4xf16>) -> (tensor<2xi32>)
  ane.return %0 : tensor<2xi32>
}

ane.program @reduce_l1_norm.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xC944CCC264C110C28AAF"> : tensor<5xf16>], expected = [dense<"0x044B"> : tensor<f16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) : (tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @reduce_l1_norm.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0x49B844BCB943984566448541D0BB5745BB403C3ECA4337456ABC8A41B5C197BFDC41C8B60744263D9C440942DDC32342"> : tensor<2x3x4xf16>], expected = [dense<"0x4D4762455E480A4C5248364668494146"> : tensor<2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @reduce_l1_norm.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
    attributes {inputs = [dense<"0xCDB40CBF1DC2D2BE9736EBB7E32C28B4C7421AC4DEBFE0454E4361B67C4413BFDD434844A53B01BD1F310E3EA2449EC4"> : tensor<2x3x4xf16>], expected = [dense<"0xD346F93CAA4B274936497649"> : tensor<2x3x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
  ane.return %0 : tensor<2x3x1xf16>
}

ane.program @reduce_l1_norm.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x7D445CBCD1B9843CB6BE12B66344FA381DC5CB448744903BFFC3AF457BC35442D7439A3B123C224104B9C6C4D0C36E42"> : tensor<2x3x4xf16>], expected = [dense<"0x014EC34BFA4E"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_l1_norm.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
    attributes {inputs = [dense<"0xD6BD3CC20AB16B43C8414CC1D3BAA83824C0AAC246C547C00D44374496B995C53239CFC294C4B7B1A839E140BDBEF63D"> : tensor<1x6x1x4xf16>], expected = [dense<"0xEA49CA4C9F4AD74A"> : tensor<1x1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
  ane.return %0 : tensor<1x1x1x4xf16>
}

ane.program @reduce_l1_norm.5 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0x2F4562B6CABD16C25FBCAAC4"> : tensor<2x3xf16>], expected = [dense<"0xEA4B"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{keep_dims = true}> : (tensor<2x3xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @reduce_l1_norm.6 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
    attributes {inputs = [dense<"0x144243364343A2C555408F45BC3F50BEA13DEFC59BC5A6C182B59845BF4540439EC11444334490C44B4439441EBF83BC"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0x1B4DD24C8D4D0C4D"> : tensor<2x2x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
  ane.return %0 : tensor<2x2x1xf16>
}

ane.program @reduce_l1_norm.7 on ane opset ios18 (%x: tensor<3x33xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x643B453DEDC4983FF3C46441DCC5B8BD652ED3C035C5DA40DD42E245E94125B22D44034516C428C30B44592A6D4599C362BFCBC21241FCC3D63F86C229C273420842A6C44F3F343D81C44738C7BEBCC45C3E06B6A6C569C5A143C1C27B412CC2FB447D3EBE459939BE41F441683CB4C23AC5B5C1E9B8DEC469406FBAF9C0B7451C448443F244B1A11D446CBCCE456C42C93329C29F31C033E9407040E74071C490BAD6C45538E23C2AC395C3BD44EDBC3FC4AD2A9CC2B23A56B80645A3C22845C9C1A1421EC1"> : tensor<3x33xf16>], expected = [dense<"0x715654566855"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_l1_norm.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x47583CC0DF7FCABDE8EFA8C0A00B96C0DE9571BC"> : tensor<5xf32>], expected = [dense<"0x3B655041"> : tensor<f32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) : (tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @reduce_l1_norm.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0xAD9F82C0DA38224013B633C0A7E42B403EE583C015383DBFCA9FCC3F04CE5A40A01F92C06DEC05C0287373C0E8620A40942988C0665FBBBE06725E3E2703B440488E73409F3788C0A2B3734027F6134046E593C038D1BBC0AB177BC0581B5440"> : tensor<2x3x4xf32>], expected = [dense<"0x46524C41A6B9AB40485E034165450441FFEA4A4167DF27413759FE40F3053441"> : tensor<2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @reduce_l1_norm.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
    attributes {inputs = [dense<"0x79677C409CE0B940377A51BF7B162B40CA8C91C05786D6BF6B11BE40D4A2A2C0B5CE73C0C578AA3F81A38CC0C017093F3E93BC3F1833B8BEED5D84BF7107ECBFA9FD91C02F9E04C017EEBDC0B93F6140EC67FE3F9698A4C020D7AD3E80E3B3BF"> : tensor<2x3x4xf32>], expected = [dense<"0x6EE75341A8F889410226214158C19640ADB6804172040E41"> : tensor<2x3x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
  ane.return %0 : tensor<2x3x1xf32>
}

ane.program @reduce_l1_norm.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x0F1998C05E64AAC0E72D89C0DD26B94061D6D1BFCC79A5409DBEAE40329F753F6B6318BE04306EC0F3C9B3C030F644C0C6EFABBF01D05CC0FED81AC0FF548E40506DB4C07BD62840EFB291400E332040EAA5DEBFF691D93E477F8F408A321640"> : tensor<2x3x4xf32>], expected = [dense<"0xE87DFE41BB81E441D47EAC41"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_l1_norm.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
    attributes {inputs = [dense<"0x21FC6C407560B93FA5239D3F941E063FA9EEB540D9856B40321D58BFADA3F1BF83AA1F4052D5B2BF67A5B8C074BE75BF15B4BBC06475B33FAC850040BF27A23FBAE84F408BA65A409B7A93C098AD8B3F1293F43FDF28A540B5414F40E1CA7C40"> : tensor<1x6x1x4xf32>], expected = [dense<"0xCC43B741770A844110948D41A9DF1A41"> : tensor<1x1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
  ane.return %0 : tensor<1x1x1x4xf32>
}

ane.program @reduce_l1_norm.13 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0x08BA39402970E33FDEA2A7409DFEBF40E5DAD8BF7A11833E"> : tensor<2x3xf32>], expected = [dense<"0x97F08E41"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{keep_dims = true}> : (tensor<2x3xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @reduce_l1_norm.14 on ane opset ios17 (%x: tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
    attributes {inputs = [dense<"0x77A33B405A98B9C07A253E40A89B9340C0864FC07E9D95BF1E42B9C049B34D3EFE49B840EDB079C011CD7C402F10A14031FDAEC0FDC83F406C39D8BD4B5895C0945E70C04032AFBFC1299DC018342D40BCCF81C09E978440509FADC0031B013F"> : tensor<2x2x1x2x3xf32>], expected = [dense<"0xCED0A5413912C541AFE5924176FBAD41"> : tensor<2x2x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
  ane.return %0 : tensor<2x2x1xf32>
}

ane.program @reduce_l1_norm.15 on ane opset ios18 (%x: tensor<3x33xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x8B138040B2C6ECBF0F2117C0D0B34BC09053C9BE1EA4CCBF9F8444BF7443423FACFD1A402390F03F361E12BFE26BE93E4D2A873F63DEBE4033B2B64023EE29C07830A5402F0589402F3338C0D83604405883F3BFA4873EBF20A5E63D36CA68C03256924028E3AB3FED904ABF19A4A6C0A5E539BF821CFFBFD11BB140840B4CC0328F8CC0B87828C0F51195C0F9BCBEBFAA100240100F53C0D62937C03A8E83C0D32AA640F8FF593F76188CC05F3F8240BDD635405A6855408622F5BD6809B440960326C075CFBCC0F7C8B7408DCC703E783E7640FABE7DC03F61A4C0367491403A8C65C0D1D5AFC0A7AAF63F25795B4023667EBFF54D9AC079293FC09935A6C0D417C4BF917416BF439625408F69D03F2E00D9BF2049AA40BCF7A5408A1B7DC0304669C0D46FF73DA011BFC0B8462CC00AD9B24014CEB94037D4E2BFE928623FA7A87340189E80C0F61C80BE96CAAB4077709540C0ED5F40135A37BF9787CBBF1770053F3C193440A71A64404DCD2A40952E9BC034166D40331798C0CEDA2BBF3F49D5BF6573533FFF60B640"> : tensor<3x33xf32>], expected = [dense<"0xC852A842240ADC42B305CD42"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_l1_norm.16 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x04000000FEFFFFFFFFFFFFFFFFFFFFFFFDFFFFFF"> : tensor<5xi32>], expected = [dense<"0x0B000000"> : tensor<i32>]} {
  %0 = "ane.reduce_l1_norm"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_l1_norm.17 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0x03000000FEFFFFFF05000000FDFFFFFFFCFFFFFF050000000100000005000000FDFFFFFFFEFFFFFF04000000FDFFFFFFFCFFFFFF0500000000000000FBFFFFFF01000000FCFFFFFF04000000050000000300000001000000FDFFFFFF00000000"> : tensor<2x3x4xi32>], expected = [dense<"0x0A000000090000000A0000000B000000080000000A000000070000000A000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_l1_norm.18 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
    attributes {inputs = [dense<"0xFEFFFFFFFDFFFFFF03000000FFFFFFFF000000000500000002000000FAFFFFFFFFFFFFFF0100000005000000FBFFFFFF02000000FAFFFFFFFAFFFFFF03000000FAFFFFFFFDFFFFFF01000000FFFFFFFF03000000FEFFFFFFFDFFFFFF02000000"> : tensor<2x3x4xi32>], expected = [dense<"0x090000000D0000000C000000110000000B0000000A000000"> : tensor<2x3x1xi32>]} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
  ane.return %0 : tensor<2x3x1xi32>
}

ane.program @reduce_l1_norm.19 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x0300000001000000FFFFFFFF0500000005000000FEFFFFFFFBFFFFFFFAFFFFFF03000000FAFFFFFF0500000005000000FDFFFFFFFBFFFFFF02000000000000000500000005000000010000000000000005000000FFFFFFFFFCFFFFFFFEFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x140000001D0000001F000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_l1_norm.20 on ane opset ios15 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
    attributes {inputs = [dense<"0x0100000004000000FAFFFFFFFFFFFFFFFDFFFFFFFFFFFFFF050000000000000000000000FCFFFFFF020000000200000001000000FCFFFFFFFFFFFFFFFAFFFFFFFCFFFFFF04000000FBFFFFFFFEFFFFFF00000000FBFFFFFF0400000001000000"> : tensor<1x6x1x4xi32>], expected = [dense<"0x0900000016000000170000000C000000"> : tensor<1x1x1x4xi32>]} {
  %0 = "ane.reduce_l1_norm"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
  ane.return %0 : tensor<1x1x1x4xi32>
}

ane.program @reduce_l1_norm.21 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0x05000000FCFFFFFFFBFFFFFFFBFFFFFFFCFFFFFFFDFFFFFF"> : tensor<2x3xi32>], expected = [dense<"0x1A000000"> : tensor<1x1xi32>]} {
  %0 = "ane.reduce_l1_norm"(%x) <{keep_dims = true}> : (tensor<2x3xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @reduce_l2_norm.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x5EBE8545D1C41ABE26C4"> : tensor<5xf16>], expected = [dense<"0x5A48"> : tensor<f16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) : (tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @reduce_l2_norm.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0x5EBE6B4448C21DC57EC4F1C13D410A42EABDB83E2544F23F9BB641B9483E6CC3E6391D42A14057C04444E1C422BB4745"> : tensor<2x3x4xf16>], expected = [dense<"0xFD449545D34543465944CB45DF41CE46"> : tensor<2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @reduce_l2_norm.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
    attributes {inputs = [dense<"0x6642AEA8693CBEC53E4367C332C375C502396B3825BC7B201A4472C269436ABE0BBFF8C54041A23A6E42B0C2E0C4EBBF"> : tensor<2x3x4xf16>], expected = [dense<"0xAA462B48533D9946CE460447"> : tensor<2x3x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
  ane.return %0 : tensor<2x3x1xf16>
}

ane.program @reduce_l2_norm.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xCB2D8E38EDC113C014C1E93EE13E93B86AC518C0F93E0745AFB24CB74A41F139D3C4963CDA4535C087406645E439A0C1"> : tensor<2x3x4xf16>], expected = [dense<"0x97445C481D49"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_l2_norm.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
    attributes {inputs = [dense<"0x2F3B6E419FC4AD426EC59EBC5937F7C16AC4FE44F3C1E6426042D6436DB0B044EA3AD3458A38FA42713CE0BBF74060BD"> : tensor<1x6x1x4xf16>], expected = [dense<"0xDE47944813461F48"> : tensor<1x1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
  ane.return %0 : tensor<1x1x1x4xf16>
}

ane.program @reduce_l2_norm.5 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0xB5B6B944AFC2B844FCB93C3A"> : tensor<2x3xf16>], expected = [dense<"0x8E47"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{keep_dims = true}> : (tensor<2x3xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @reduce_l2_norm.6 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
    attributes {inputs = [dense<"0x7E3B44BD902FFAC02AC20741643FEC402FC2D3387C39A345F43D5DC008C155BF9C39FA448FBD7A39763555A95FC5E244"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0xF74430477A466E47"> : tensor<2x2x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
  ane.return %0 : tensor<2x2x1xf16>
}

ane.program @reduce_l2_norm.7 on ane opset ios18 (%x: tensor<3x33xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xD4C2D7443C3927BE7AC4693A66C5FDB94CC1DC38C3C35EBF13BC6BAC22C30BC105C5F7C251C5B6B3E5C4FAC5D943184527418640F4BEC0C59E4120C4E63D2DC43F3E673BFF3F36C2E945BCC02B4355C52FC4A0B46CC492BDE2C1033DA1B6BDC189C4FC4528C03B43A7C1C24466C482C50EBF7941BD4541423BC5B1C083BBCD3FBDC1DA440BC48F43E5C00944FB40DF40F8C16C40483F08C510BACF4532C51AC21443D4C244431244F3444E40D045F8C34B40EA3AA5420DC428C57AC49E42BFC275B2AB3F27C4"> : tensor<3x33xf16>], expected = [dense<"0xF94C304D354D"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_l2_norm.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x14CE983F339F9C3F1CDD1FC087D2CBBD267782C0"> : tensor<5xf32>], expected = [dense<"0x4885A240"> : tensor<f32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) : (tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @reduce_l2_norm.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0xBB58574084A84F40C8F04B4043DEA9409F155F4091265DC0E9B097BF41EC89C0EFFAE0BD8380A440E6EE4A40993B20402E8EE03E2A5C8FC0AAC008C0EDE57940B66D66BF10A960C02D25E5BFA6D165C0EB27684029E113C021088040F05E4E40"> : tensor<2x3x4xf32>], expected = [dense<"0xA2129B406CC2DF4049C494402804E9407BD670404990C440CE0A9C409AA7C640"> : tensor<2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @reduce_l2_norm.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
    attributes {inputs = [dense<"0xE6B193C09CA3A63FF6BA9A3F9F269EBF5E17BD40E2D4B9C0A9A791C0896FA3BFA3D01BBF1F79BDC0E4322C40C89DAA40E814B8C02FDA78C0232AAC3D972CC9BF3B06F13ED6E8443DD966A040F8E71FBF225846C0A1411A3EE5BB3B4039A897C0"> : tensor<2x3x4xf32>], expected = [dense<"0x521FA340309F1841DFE8064168D3E3409E59A2406521CC40"> : tensor<2x3x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
  ane.return %0 : tensor<2x3x1xf32>
}

ane.program @reduce_l2_norm.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0xB5F53A4071BF033FD7F95B40F5C4AC404FE0333F822A96400C59AAC08F0E28C0A385FDBEBA83BEC0FC242F40CFF37B3FE410573F2D904EC0E79986401FDA5540BBAF97BFCE3C69401A75A8C0292D5A40610F9240A53E1740D1618940E17965C0"> : tensor<2x3x4xf32>], expected = [dense<"0x889217411E272941F9792141"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_l2_norm.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
    attributes {inputs = [dense<"0xFDC69240E2719F3FD2B697C052B88AC04424A640940B7AC007DB34C04C786C40EAE284C0BB318EC004255240B766B4C048D0B2C085FD8240CAEB1DC0D02CDD3F70605640700B16BF58B6BBC0283D91C0C415B7BF065B23BFA40F96402564A1BE"> : tensor<1x6x1x4xf32>], expected = [dense<"0x909A2741BB4CEB40B4F5224171041641"> : tensor<1x1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
  ane.return %0 : tensor<1x1x1x4xf32>
}

ane.program @reduce_l2_norm.13 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0xFB9357C09A7C3DC0EB828FBF75500D3F04497F4031B2433F"> : tensor<2x3xf32>], expected = [dense<"0x0CB3C540"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{keep_dims = true}> : (tensor<2x3xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @reduce_l2_norm.14 on ane opset ios17 (%x: tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
    attributes {inputs = [dense<"0x8A6682C008A30BC0A23DCC3D80375240DC1EFA3F949C9FC0EE267E3F0BDD6FC0206790C0B0AEBA40371593C053AB80407A86354074BEA1C08398ADC05541A140C75660400E17B2C0AD439D3FE6F9F03FD3EE9140A7120D40B621624061C7843F"> : tensor<2x2x1x2x3xf32>], expected = [dense<"0x31A5F940824A2541969937412AEAD440"> : tensor<2x2x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
  ane.return %0 : tensor<2x2x1xf32>
}

ane.program @reduce_l2_norm.15 on ane opset ios18 (%x: tensor<3x33xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0xB1F195405655BCC004958BC0C4E3803FB4C194BFE8B99CC0CD8C103FC9F9443F69AF6AC091E7784056622CC0936C2AC01A978840185B8BC05BE54DC094590AC07AF882BE79B7E83F6F376C408BE507C032B9213E3B0B08BF158285C09213B13FF8511BC09720BAC0075CA8409210A5C015EC6C40ED41B2C0838009BFD8D789C02D928D407104CEBF9EC5444042E087C086CB77C02914A5C040F92F3EFF1E823FF059563FD91B33400D54963EEE84C33E4B7E3C3F871DF7BF32BD7DBF81CDDEBFDFC0663E88745B404219F33F4415A5BF1334AFC09819B4407A567ABF599E60BF033C703F29AD5E406E0793BE155E5FC0A9EE8AC015BAB8C02D3F14C0924C33C0035F71C0547CAEBF77C62240464623C006C89B4078F7F9BF753E6A40FD76584070A2893E0588F2BF8B7D1ABF0DF649BF2E23443F33688B3E75FE9040BB5EDF3EBB1C9CC005BAA3406DE0194067F69640F98C03BE8B58BB404CFCC43F26066BC09AD18A3FA5FA984036CEF03CC471973F32044940CB6DC43F6F949440DF895BC00D33BC40C82584C0BB7D3040"> : tensor<3x33xf32>], expected = [dense<"0x3E3AA34142238541649C9541"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_l2_norm.16 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x000000000100000003000000FCFFFFFF03000000"> : tensor<5xi32>], expected = [dense<"0x05000000"> : tensor<i32>]} {
  %0 = "ane.reduce_l2_norm"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_l2_norm.17 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xFBFFFFFFFBFFFFFF0300000005000000FAFFFFFFFCFFFFFF0500000001000000FFFFFFFF03000000FBFFFFFFFAFFFFFF02000000010000000500000001000000FDFFFFFFFEFFFFFF0200000000000000FAFFFFFFFBFFFFFFFAFFFFFF00000000"> : tensor<2x3x4xi32>], expected = [dense<"0x0700000007000000070000000700000007000000050000000800000001000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_l2_norm.18 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
    attributes {inputs = [dense<"0x05000000FAFFFFFF03000000FBFFFFFFFDFFFFFFFAFFFFFFFDFFFFFFFBFFFFFF05000000FCFFFFFF0100000000000000FDFFFFFFFEFFFFFF050000000100000002000000FBFFFFFFFFFFFFFFFEFFFFFF01000000FCFFFFFFFEFFFFFFFBFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x090000000800000006000000060000000500000006000000"> : tensor<2x3x1xi32>]} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
  ane.return %0 : tensor<2x3x1xi32>
}

ane.program @reduce_l2_norm.19 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0xFAFFFFFFFFFFFFFFFAFFFFFF02000000FDFFFFFF04000000FCFFFFFF04000000FAFFFFFF05000000FCFFFFFFFCFFFFFF0300000000000000FFFFFFFFFBFFFFFF03000000FFFFFFFF00000000FDFFFFFFFFFFFFFFFEFFFFFF05000000FDFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x0A000000080000000B000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_l2_norm.20 on ane opset ios15 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
    attributes {inputs = [dense<"0x0000000005000000FDFFFFFF05000000FEFFFFFFFAFFFFFF05000000FBFFFFFF0100000000000000FFFFFFFF0300000001000000FCFFFFFF03000000FCFFFFFFFAFFFFFFFAFFFFFFFBFFFFFFFAFFFFFF050000000400000002000000FDFFFFFF"> : tensor<1x6x1x4xi32>], expected = [dense<"0x080000000B000000080000000A000000"> : tensor<1x1x1x4xi32>]} {
  %0 = "ane.reduce_l2_norm"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
  ane.return %0 : tensor<1x1x1x4xi32>
}

ane.program @reduce_l2_norm.21 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0xFFFFFFFF00000000FFFFFFFFFEFFFFFFFCFFFFFF03000000"> : tensor<2x3xi32>], expected = [dense<"0x05000000"> : tensor<1x1xi32>]} {
  %0 = "ane.reduce_l2_norm"(%x) <{keep_dims = true}> : (tensor<2x3xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @reduce_log_sum.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xF1420443D9414D3D0F44"> : tensor<5xf16>], expected = [dense<"0x7441"> : tensor<f16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) : (tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @reduce_log_sum.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0xC63F0B4504419644F8419A456845724506453C4575452340F444503E64407442434545459643A53C974298431243043C"> : tensor<2x3x4xf16>], expected = [dense<"0x984088413041FD403541BB408240BD3E"> : tensor<2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @reduce_log_sum.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
    attributes {inputs = [dense<"0xE643A442CE43633E533CA142B1447B44D943D23EBE43AE40E743E9448B455044CA456141C9452A44F84190449F3CA63F"> : tensor<2x3x4xf16>], expected = [dense<"0x18413741F140DC41D441B940"> : tensor<2x3x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
  ane.return %0 : tensor<2x3x1xf16>
}

ane.program @reduce_log_sum.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xBF456D43F13F73405A45E8429C3CD645C045E44454447E3D3641BE436741B441FE3FDC4362424B3C0842F73EF3455645"> : tensor<2x3x4xf16>], expected = [dense<"0x7E428442F542"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_log_sum.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
    attributes {inputs = [dense<"0x9143C3435841E03F6D3FBC41F545B23E71448E3E21429445FF42F0418E446345023EAD4548452244AE459345F3426645"> : tensor<1x6x1x4xf16>], expected = [dense<"0x11423D4270425E42"> : tensor<1x1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
  ane.return %0 : tensor<1x1x1x4xf16>
}

ane.program @reduce_log_sum.5 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0x6A3EE63F3A4106456F436844"> : tensor<2x3xf16>], expected = [dense<"0xED41"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{keep_dims = true}> : (tensor<2x3xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @reduce_log_sum.6 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
    attributes {inputs = [dense<"0x0D44273C2445DD446144C043CF44563DDB430B3C0B449E40B4451042033F3D40683C7C417B44633D403FF4448A45B643"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0x4D42B7419A412E42"> : tensor<2x2x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
  ane.return %0 : tensor<2x2x1xf16>
}

ane.program @reduce_log_sum.7 on ane opset ios18 (%x: tensor<3x33xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x2544EB4211442345313C174477456B3F854271421240333C3D40284221404E3D7545E744FC43EA44E54140452843F7452744ED4469440D45F844043FEB45F745D444A2430144F43DD7449E436D3C02422843634362445D3FC6421840C740AD44A841EC448F404340FD4361446645A34320458044D945D53DA5423C3F3E41D04054451D44BA45F54519406943D1403B42DA450744173F8D3ED043553C3D45D4454543FF42DC42644473400C3C8142A93C623C8E448341DF3D86413E44C5441F3F9D41D540EF41"> : tensor<3x33xf16>], expected = [dense<"0xD744BD44AB44"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_log_sum.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x73EFB5407490AF4000A1D03F7D9ED33F43CA6B40"> : tensor<5xf32>], expected = [dense<"0x217A3940"> : tensor<f32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) : (tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @reduce_log_sum.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0x00441140C87BAF3F5A98A54075FBB23F930DA94086C28E3F5CF3A94082EA2C402AD8C13F8B3A994018CA624022026D402A89AD40033B2B40D6A55440BB0445405045164099ED9240221B9740DE795740C186B9404F71944027CFB940DBEFB340"> : tensor<2x3x4xf32>], expected = [dense<"0x03190D40C800FE3FAC082940D67D03409AE526409B871E4045372840A4651F40"> : tensor<2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @reduce_log_sum.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
    attributes {inputs = [dense<"0xCCE5174021BDB5401C0F4C407066BA404FD31F400D06963F14C05540A8FFF63F1CFE6D40967D7640AF050B403EC28C400171BC3F34C4B640F830044032B59D40946A3340B501F53F6929A0400C897E4066E9A04034658A4077F52B40F79D9540"> : tensor<2x3x4xf32>], expected = [dense<"0x03933540A42F0C407B8A2940BEB4294003832740163F3440"> : tensor<2x3x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
  ane.return %0 : tensor<2x3x1xf32>
}

ane.program @reduce_log_sum.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x0A7FB040D49AD53FEDAA973F700F89406D701240F773D53F750A8540041270407A438440FAFB973F792B2A407DFC564015AC1E4089390E404EA9394055BEB33FDFCA234088972F409083BF40A2067440CC064940711A994062D3EF3FC94E6740"> : tensor<2x3x4xf32>], expected = [dense<"0xBDD34440B3D95240BC5E4D40"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_log_sum.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
    attributes {inputs = [dense<"0xBCB1BF40A69DE03F04599940B8755D403637BC40B9BC91405150804074928440C7214F403C3038401DE45540AD5B8A401944A9402C733B402558C53FC1D0A840C5FED53F093B2140069AB4406688883F3A6CBA40CFE6B240E3BA734014E09A40"> : tensor<1x6x1x4xf32>], expected = [dense<"0xB70555400F724040CF0D494050F94840"> : tensor<1x1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
  ane.return %0 : tensor<1x1x1x4xf32>
}

ane.program @reduce_log_sum.13 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0x93065C404AE535402AAAA04005823F406AF3AA4044CB7340"> : tensor<2x3xf32>], expected = [dense<"0xA0E54940"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{keep_dims = true}> : (tensor<2x3xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @reduce_log_sum.14 on ane opset ios17 (%x: tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
    attributes {inputs = [dense<"0x04DB6840014C0740DAD0913FBDF6A140FFDA9840222EA44015D86040E701A540DE273A4045D618401C1D52409AFEBF4065608F406600F73FB39BA34075AB1D4070FF9E4058BA70409699BE404A06AE40706BB440E4F28A40FC069A40BAF4E43F"> : tensor<2x2x1x2x3xf32>], expected = [dense<"0x456B4540905C4940D1E047404A355540"> : tensor<2x2x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
  ane.return %0 : tensor<2x2x1xf32>
}

ane.program @reduce_log_sum.15 on ane opset ios18 (%x: tensor<3x33xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x75227E404E75234048A86640789FAF40F2B0924086588340A28E2A40ED3F9140CFA9524006B6F63FF835A6407AD74940845EB640B78A3240890C8740584E784039934A40DDB80240336CD53FEAEC82405350BF4058229740865FB7404D679640C0859D3F2889794094DC684016BEE53F2AC161409328B040D2593E40363993409F629B400D7972406D878E40D3652040D8CBAE3F2FDD3E40758AB14081927D40E95F4340BC793F40F3CD6940A2973E409F4B404002F2FA3F3BACA6403E3129409477AA3F94594440F7990A4024CA134086C5A140040BE33F6190BB40DCCB5440F41A7540B9DAB54059D90E404581784062FB104042F865407834B540CC5C4D406D26144097363240E69109408BF56140F412734036FAAD4054331B405EAA9B40D2568640BB0CA5405F331D4083CE814008938B40AA549C3F582F094066808E40A8891740A50BD53FC660A54037F08A402CF01440C2FF4540D665AF406FDD72406823C73FDD039E40E7B28240A1145540110C2D40D9C79F3F7FC6704017CC1C402F8CBB401557D33F6315B440"> : tensor<3x33xf32>], expected = [dense<"0x2BB59A40918B964069089840"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_log_sum.16 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x0400000004000000050000000500000003000000"> : tensor<5xi32>], expected = [dense<"0x03000000"> : tensor<i32>]} {
  %0 = "ane.reduce_log_sum"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_log_sum.17 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0x040000000400000005000000020000000300000005000000050000000400000004000000020000000500000002000000030000000400000004000000020000000500000003000000030000000200000005000000030000000500000003000000"> : tensor<2x3x4xi32>], expected = [dense<"0x0200000002000000020000000200000002000000020000000200000001000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_log_sum.18 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
    attributes {inputs = [dense<"0x050000000200000004000000030000000100000003000000040000000300000005000000010000000500000001000000040000000400000005000000010000000200000004000000030000000200000001000000040000000400000001000000"> : tensor<2x3x4xi32>], expected = [dense<"0x020000000200000002000000020000000200000002000000"> : tensor<2x3x1xi32>]} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
  ane.return %0 : tensor<2x3x1xi32>
}

ane.program @reduce_log_sum.19 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x020000000100000001000000050000000500000005000000020000000500000004000000050000000200000004000000030000000500000002000000020000000500000003000000040000000400000005000000030000000500000005000000"> : tensor<2x3x4xi32>], expected = [dense<"0x030000000300000003000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_log_sum.20 on ane opset ios15 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
    attributes {inputs = [dense<"0x050000000500000001000000010000000200000005000000050000000100000003000000010000000100000002000000030000000200000002000000050000000300000005000000020000000400000004000000050000000200000003000000"> : tensor<1x6x1x4xi32>], expected = [dense<"0x02000000030000000200000002000000"> : tensor<1x1x1x4xi32>]} {
  %0 = "ane.reduce_log_sum"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
  ane.return %0 : tensor<1x1x1x4xi32>
}

ane.program @reduce_log_sum.21 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0x040000000100000002000000020000000500000005000000"> : tensor<2x3xi32>], expected = [dense<"0x02000000"> : tensor<1x1xi32>]} {
  %0 = "ane.reduce_log_sum"(%x) <{keep_dims = true}> : (tensor<2x3xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @reduce_log_sum_exp.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x2E4113C1A33D5A440442"> : tensor<5xf16>], expected = [dense<"0xBF44"> : tensor<f16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) : (tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @reduce_log_sum_exp.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0x97C325449E4505C312C4F244EA4405BED5C1463E9D3E293FB93D8339FBC2CF4199C41443CAC5FD4109A37EBEC04560AB"> : tensor<2x3x4xf16>], expected = [dense<"0xBCC057450846533F943E3443C0455643"> : tensor<2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @reduce_log_sum_exp.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
    attributes {inputs = [dense<"0xBDC39DC49042FA3FCB2C63BCDABCE9C583C31AC570B98DC1DEB82EC182C4E8369A45D9428ABFB8425B3C33414744E942"> : tensor<2x3x4xf16>], expected = [dense<"0x0D434D381BB8333ACD45CA44"> : tensor<2x3x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
  ane.return %0 : tensor<2x3x1xf16>
}

ane.program @reduce_log_sum_exp.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xAB25473FFA4096C082410141DEBE923F39434C42B9325145B2409CB3FC429C3B264562438D44DEC54B4064C2263DC1BF"> : tensor<2x3x4xf16>], expected = [dense<"0x3144D545A045"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_log_sum_exp.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
    attributes {inputs = [dense<"0xD243A84590C5EE4351C0933C0E40F24041BBB03855C04B4370C220C5B0BE1BC5B5B656307CC5ED45A7BF384059C53642"> : tensor<1x6x1x4xf16>], expected = [dense<"0xE043B54523403746"> : tensor<1x1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
  ane.return %0 : tensor<1x1x1x4xf16>
}

ane.program @reduce_log_sum_exp.5 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0x9BC48CA364C422452A403DC2"> : tensor<2x3xf16>], expected = [dense<"0x2F45"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{keep_dims = true}> : (tensor<2x3xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @reduce_log_sum_exp.6 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
    attributes {inputs = [dense<"0x9544B7414ABB3FC569423CC2EABACE45F7BF5CBBE44434C3F0C5BFBF05C1A42EDCC4AAC2B5438EC088C48FC4FA3CD63C"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0xF14425462A35FB43"> : tensor<2x2x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
  ane.return %0 : tensor<2x2x1xf16>
}

ane.program @reduce_log_sum_exp.7 on ane opset ios18 (%x: tensor<3x33xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x7B430444ADBFB540F544B641B94071409CC1DD454B45CE43BF444AC079BD6B42723C374406C53544B23EF1C10A39DCC0ED37744336C1174420C4EE436DC1B8C53DBF743F24407A3420B872C234C3484513400DBDC5C42EBDC343CFBE3FB6F1C50E45B6451C4319C494BDAD3E3A443736163D16BFEDAFBCC59CC42E4526C459BCA2452FAF9C3D093D643FE4B941BFD4BD674408C590C191BFA1C44A45CAC40F45093E25427844233DAA2F15C109C197C314380B44CD372CC22844B1453F4168443F2B7644A4BD"> : tensor<3x33xf16>], expected = [dense<"0x31472C471247"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_log_sum_exp.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x50AC5D3FDFBEA0408ABBAAC017FE6DC0D7B8A0C0"> : tensor<5xf32>], expected = [dense<"0xF73FA140"> : tensor<f32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) : (tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @reduce_log_sum_exp.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0xFDD6E9BF3F738FC082BD5BC08F8989BF708C0FC0EF9D9A3EFC08A6C067A86D40F0161EC0F61C4FC0E5BC43C0144F30C011DFA9C0D08133BF2BEB133E3D7C744069300A407D8A6940E7408EC0F56010400F17273F10AF7B4043D9A3C0147AD03D"> : tensor<2x3x4xf32>], expected = [dense<"0x02C885BF8A6DAD3E5EE71DC083496E409F081740F3FB8F400B7E233E83F58040"> : tensor<2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @reduce_log_sum_exp.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
    attributes {inputs = [dense<"0xB03EBEBF92D089BF36FEB7BFC9D67B3FA20E9240DB5405C0A1E28340344601402EB375406CBF3F3F0B80B940D9FCB1C050C8F63FC3E160BF5D77A2C0CE7522C041BE0340A2627EBFC1860B4063319B40F400AB40479B14C094D010C060930B40"> : tensor<2x3x4xf32>], expected = [dense<"0xA5949F3FEA72A340DDE7BD4077C7FF3F0A349F40EC5BAC40"> : tensor<2x3x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
  ane.return %0 : tensor<2x3x1xf32>
}

ane.program @reduce_log_sum_exp.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x3EE4163E7A3A7A400846224067731940E3CDA040B89EBDC00ACCB83FFFAEB3C0C75ED43E933A3840C1EA95402CF26D3F8A530EC0693DD23F42FA7B40C908B3C08D48E03DE72893C0877481BE1BCEBE407D21AEC0FA6FAEBF141B7140EFFF5B3E"> : tensor<2x3x4xf32>], expected = [dense<"0x740F9C40B7BDC9402B41A540"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_log_sum_exp.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
    attributes {inputs = [dense<"0x7F8440C00E7D21C0185A34405874AA4047A964BF52D3BCC0EB9621405BA61D4009D79CC032908CC06E17ED3E13409940B7BDFABEC8BCBDC028F662C09F10FC3F702227405B9F8440B3A213C05EDE5940EEA4A0C01CD9F9BF2EB776409159303E"> : tensor<1x6x1x4xf32>], expected = [dense<"0xF10A2C4075BE8440807C8B4021C2BD40"> : tensor<1x1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
  ane.return %0 : tensor<1x1x1x4xf32>
}

ane.program @reduce_log_sum_exp.13 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0xD54BE03FBBD55540FF97E5BFE46C53C0774A8C40ACD707C0"> : tensor<2x3xf32>], expected = [dense<"0x5FB39740"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{keep_dims = true}> : (tensor<2x3xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @reduce_log_sum_exp.14 on ane opset ios17 (%x: tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
    attributes {inputs = [dense<"0x3D1EBA402EAAA5BF6BB49F405F9319C0FBC2E1BFD0B2D63F44A23DC0FD5C1C409F8B15C066BCF5BF614F0EBEC73D9CC0088BBEC0B7567B3C244DB0C0DC93AB40C214AFC0C9F3324080E984BF7FE32E40678EDC3F1A6EB540F30CAB40A69AEA3F"> : tensor<2x2x1x2x3xf32>], expected = [dense<"0x9C21C640C49222401617AE40488FC840"> : tensor<2x2x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
  ane.return %0 : tensor<2x2x1xf32>
}

ane.program @reduce_log_sum_exp.15 on ane opset ios18 (%x: tensor<3x33xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x069EF33FB0A7794041D4B9BEF9CBE13F38CC57BEFF4A5AC069ECBCC043EC82BEB78F9CC04521EABF93A0BDC0552F97C028689E40EEC21A40EC223EC01B070CC0BBFC6140179A0DC03D0DF4BFA1E1A340359E963F4672B03F7494783FC29603BE817067C0307337406A24BFC060F5803F3CC24FBF5BC88AC040358EC0B3CB303FDB8E7440524EB3BEAE735BBF018D8FBFD664F1BF7AAD98C02DB6034055C050C0025198400D9BF03F6A35AE409FE36BC0786C9440AC1F85404852384069102B40F08A5D406375C3BFCED9063F813C96C02BB8B440EDED01C07714D33F0F031FBE45C785402EE362BF12969940EA21A6C0777A90C0271E3FC09771F13FF9643A3FC88A8A4012D08540869C8440F207E73F410BADBF5EC97240D6A5FEBF8C37884051257C40933C81BF1C9BB5C0BA24B240EE8A5F4050D7A03F9AFADBBFB4B8BA401E2FEC3F12A37840DE3F4D403E6BB1C0B6DBBD40E1FE0040AB2BDCBF2AD1A440F80087C07105AC40D31D9D3D51525240DB46594004F076C0EEA7BE408AFAA840C42CFBBF8B0004C0B6F182C0"> : tensor<3x33xf32>], expected = [dense<"0x46C1C640BC89E34038ADF840"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_log_sum_exp.16 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xFFFFFFFFFBFFFFFFFDFFFFFFFFFFFFFF03000000"> : tensor<5xi32>], expected = [dense<"0x03000000"> : tensor<i32>]} {
  %0 = "ane.reduce_log_sum_exp"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_log_sum_exp.17 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xFAFFFFFF0500000002000000FAFFFFFF04000000FAFFFFFFFDFFFFFF05000000FBFFFFFFFBFFFFFF04000000FDFFFFFFFAFFFFFFFAFFFFFF04000000FCFFFFFFFDFFFFFF03000000FBFFFFFFFEFFFFFF0300000000000000FAFFFFFF05000000"> : tensor<2x3x4xi32>], expected = [dense<"0x0400000005000000040000000500000003000000030000000400000005000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_log_sum_exp.18 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
    attributes {inputs = [dense<"0xFEFFFFFF04000000030000000500000004000000FFFFFFFF030000000400000004000000FDFFFFFF0100000001000000FBFFFFFFFFFFFFFF05000000000000000500000002000000FCFFFFFF030000000200000005000000FBFFFFFFFAFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x050000000400000004000000050000000500000005000000"> : tensor<2x3x1xi32>]} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
  ane.return %0 : tensor<2x3x1xi32>
}

ane.program @reduce_log_sum_exp.19 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x0200000003000000FBFFFFFF05000000FEFFFFFFFDFFFFFFFAFFFFFF0500000004000000FAFFFFFF04000000FBFFFFFF0000000003000000FFFFFFFF02000000FEFFFFFFFFFFFFFFFDFFFFFFFAFFFFFFFEFFFFFF050000000000000001000000"> : tensor<2x3x4xi32>], expected = [dense<"0x050000000500000005000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_log_sum_exp.20 on ane opset ios15 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
    attributes {inputs = [dense<"0xFFFFFFFFFFFFFFFFFCFFFFFFFBFFFFFF04000000FAFFFFFFFBFFFFFF0000000005000000FDFFFFFF020000000200000002000000FDFFFFFF0000000002000000FFFFFFFFFCFFFFFFFBFFFFFF01000000FFFFFFFF000000000400000000000000"> : tensor<1x6x1x4xi32>], expected = [dense<"0x05000000000000000400000002000000"> : tensor<1x1x1x4xi32>]} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
  ane.return %0 : tensor<1x1x1x4xi32>
}

ane.program @reduce_log_sum_exp.21 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0x00000000FFFFFFFFFCFFFFFFFCFFFFFFFFFFFFFFFCFFFFFF"> : tensor<2x3xi32>], expected = [dense<"0x00000000"> : tensor<1x1xi32>]} {
  %0 = "ane.reduce_log_sum_exp"(%x) <{keep_dims = true}> : (tensor<2x3xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @reduce_max.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x77363DC2833F23C4C5C4"> : tensor<5xf16>], expected = [dense<"0x833F"> : tensor<f16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) : (tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @reduce_max.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0x94C573BD4144DD419737414209C58AC445C227C4E8427A447AC495428BC1BCC5C93A684494C45CC34F4133445844F541"> : tensor<2x3x4xf16>], expected = [dense<"0x9737414241447A444F4168445844F541"> : tensor<2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @reduce_max.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
    attributes {inputs = [dense<"0x4DBF7BC168B93A452244C8BB24A9DC42A942463DF845B3C3E14448C43A452E3C5F4536C4C6C585B143BE1BC1AB458AB2"> : tensor<2x3x4xf16>], expected = [dense<"0x3A452244F8453A455F45AB45"> : tensor<2x3x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
  ane.return %0 : tensor<2x3x1xf16>
}

ane.program @reduce_max.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xF2341E40A645EF4279BE8B3183BA7AA8FB45D5B3CCB5CF405AC3B840733C43BDF04258C28CC431422FC0E5C43540D1B3"> : tensor<2x3x4xf16>], expected = [dense<"0xA645F042FB45"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_max.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
    attributes {inputs = [dense<"0xEF44C1429845F0B8463E9C3CC441793E88400AC50441AC4471C50F3F62C2F4C5B3C06DC3C24422B661C3403BB6C3E644"> : tensor<1x6x1x4xf16>], expected = [dense<"0xEF44C1429845E644"> : tensor<1x1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
  ane.return %0 : tensor<1x1x1x4xf16>
}

ane.program @reduce_max.5 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0xEE41A2401E451E44C742E3C5"> : tensor<2x3xf16>], expected = [dense<"0x1E45"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{keep_dims = true}> : (tensor<2x3xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @reduce_max.6 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
    attributes {inputs = [dense<"0x1F451AC03CC5513DD9C57D3C88B44943AAC34C4511C3E9C349401F42E1C5513E2C41CAC2003E39C12842EB4265AD87B6"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0x1F454C451F42EB42"> : tensor<2x2x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
  ane.return %0 : tensor<2x2x1xf16>
}

ane.program @reduce_max.7 on ane opset ios18 (%x: tensor<3x33xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x4C314C40B44245C5393909C4DCBE35C433C1F43C8144AD399645FD4403C3DB42FC3EFCB85545763E09C4644168C1AFC4A74500BD17C152C57939433B8D4320C26044D0420D3ED3C171C5BB44CC4589C4D23C113DBF44F6345B457F45AFC597B999385E3CE7BFB144E92B08C339456F4000BB1DC58EC32B44483E31C1D6B99A4480BB5C4591C137C449452338293FA5394C3FE0BD96C2FC455FC2BC436445C836C0C361B5F64419B4BDB0B24538444AC1E9BF1C3B54B910418B45E041553ECC3C80C2B93C94C5"> : tensor<3x33xf16>], expected = [dense<"0xA745CC45FC45"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_max.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x214271C0209FA63F66BA72C0896A8DC07F555540"> : tensor<5xf32>], expected = [dense<"0x7F555540"> : tensor<f32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) : (tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @reduce_max.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0xADD4B7C05AC8094014B2A8406425E2BFA9CF8A404BFDC03F5A9B1BC0CB4AA1C0DD072B40C0E9DC3EAF0BB4BF952C3FC08C08083FCD9E4DC0370A85400123E8BF0B68C53FC1796F40C2FE15C0036AD63F22C1B2C0FE71C23FEAE81D40A95C8740"> : tensor<2x3x4xf32>], expected = [dense<"0xA9CF8A405AC8094014B2A8406425E2BF0B68C53FC1796F40370A8540A95C8740"> : tensor<2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @reduce_max.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
    attributes {inputs = [dense<"0xB6F504406C729F3F2616A840976B6CC0EEED5040D19A44C0768A7E3EFCD56AC00EEAA140AF1881C09798D2BD0260614066B05440EBAAA2BFD1E06F3F0D06B8C04FAEF4BFFC1C85C060F89840C1E188C0D39CA4408E53FDBF240D26400F319740"> : tensor<2x3x4xf32>], expected = [dense<"0x2616A840EEED50400EEAA14066B0544060F89840D39CA440"> : tensor<2x3x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
  ane.return %0 : tensor<2x3x1xf32>
}

ane.program @reduce_max.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0xDC5DA4C0B7C580C029768C40F133A8C0B4E403BFAA33F93EC86146C0AF8BA93FF68E5BC0628002C0200589402B08B8BF9BD7D9BF7B09DB3FF66A2EC0B8A697BFE85A71C02A91A63FA1129E406CF1A3C08F1CB7C07D0D8ABF3D75D03D7A80B240"> : tensor<2x3x4xf32>], expected = [dense<"0x29768C40A1129E407A80B240"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_max.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
    attributes {inputs = [dense<"0x49D14140B8626BC072DC8AC0A16E0BC0F7F315C0F7F314C082942640DF2D7DC0E88B98C06837ACBFE9D75BBEC50EF93C87D15C402D8D88C029120640D7885340BC1F8BBF41048540405FC23FD5698140A1DE57401F6891C0FD13B6BF2844A8C0"> : tensor<1x6x1x4xf32>], expected = [dense<"0x87D15C404104854082942640D5698140"> : tensor<1x1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
  ane.return %0 : tensor<1x1x1x4xf32>
}

ane.program @reduce_max.13 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0x09916CBF2BE974C0AE7235C048698EC0C176BBC0B820ADC0"> : tensor<2x3xf32>], expected = [dense<"0x09916CBF"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{keep_dims = true}> : (tensor<2x3xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @reduce_max.14 on ane opset ios17 (%x: tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
    attributes {inputs = [dense<"0x7DF339BF5ABE94C003663B3F1057D43F6B1ABCC04089B4C006071A40CF3DBF40D330B9402AD4114071F70EBFFF0B5ABD43CD79BF1BF1CFBFB60C1040576C55C07AF59BC0113D77C050FCA84004B49FC0FC6F913F76583CC064F64D405B829840"> : tensor<2x2x1x2x3xf32>], expected = [dense<"0x1057D43FCF3DBF40B60C104050FCA840"> : tensor<2x2x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
  ane.return %0 : tensor<2x2x1xf32>
}

ane.program @reduce_max.15 on ane opset ios18 (%x: tensor<3x33xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0xADAE5D3F05E0EBBEA16B7AC0554DADBF52E79BC0E8F1F93FE8B98EC0798C22BFEDCCF43FA6EB02BFF869B14071D4B0C03F4CD63E44E592C06463A8C064570DC06A1E69BF7C654840431C284064919C405384B440334A5440F6382D4003AF58C02CD5ADC08A68A8C0509CF83E76560E408A30694000CFAC4088A93FC0DDA23240C5F321C05D14ACC0588081403FDE6740F83C20C0AF04A1403CFFA03F6BDCB0C046D32DBE98BDB7401B58BB3FD9588ABDB693513F5B1BD0BFF56092C061EC4640CF5A203F6995ABC0C9A33FC0217FA4C0275508BF7DFD984011A9AA40285CAD40C9B019C03E84783F86FA403F154C80C0CC6C0DC0FE4B8CC0721E53402FF1AABE7F52A0C0EF96844071317EC0FE8A3CC062AC8D40C2C8AD40A92A5E3FD5E88EC0D9315AC073F88AC04C84ACC0CEFDA2BF511EA0C06316D83FC6B2B6C0893F2BC076C79C40F9D6B8C068D3513F7AFA94C0F242A4403D00C83F966E8CC0273C0E3EF04A443F385681C03BA685403BCA2E3F6B892AC045BF1C405DD5C13E3F912ABFD09371C0532D3840434FA6C0"> : tensor<3x33xf32>], expected = [dense<"0x5384B44098BDB740C2C8AD40"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_max.16 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xFDFFFFFF03000000FFFFFFFFFEFFFFFF00000000"> : tensor<5xi32>], expected = [dense<"0x03000000"> : tensor<i32>]} {
  %0 = "ane.reduce_max"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_max.17 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xFBFFFFFF0200000003000000FCFFFFFF0000000003000000FCFFFFFFFAFFFFFFFEFFFFFF010000000000000000000000FFFFFFFF030000000300000003000000FFFFFFFF0400000002000000FDFFFFFFFAFFFFFF020000000100000002000000"> : tensor<2x3x4xi32>], expected = [dense<"0x00000000030000000300000000000000FFFFFFFF040000000300000003000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_max.18 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
    attributes {inputs = [dense<"0xFFFFFFFF00000000FBFFFFFFFDFFFFFF000000000400000003000000010000000000000002000000FAFFFFFF01000000030000000500000005000000FDFFFFFFFBFFFFFFFFFFFFFF0500000001000000FDFFFFFFFFFFFFFFFFFFFFFF00000000"> : tensor<2x3x4xi32>], expected = [dense<"0x000000000400000002000000050000000500000000000000"> : tensor<2x3x1xi32>]} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
  ane.return %0 : tensor<2x3x1xi32>
}

ane.program @reduce_max.19 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0xFBFFFFFF040000000500000004000000000000000200000003000000FEFFFFFFFAFFFFFF01000000FCFFFFFFFAFFFFFF05000000FEFFFFFFFBFFFFFF02000000FCFFFFFFFFFFFFFFFBFFFFFF0100000003000000FFFFFFFFFBFFFFFF02000000"> : tensor<2x3x4xi32>], expected = [dense<"0x050000000300000003000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_max.20 on ane opset ios15 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
    attributes {inputs = [dense<"0xFDFFFFFFFCFFFFFF01000000FDFFFFFFFCFFFFFF02000000FFFFFFFF02000000FBFFFFFF030000000100000004000000040000000300000000000000FBFFFFFF04000000FFFFFFFFFEFFFFFFFCFFFFFFFEFFFFFFFFFFFFFF0500000000000000"> : tensor<1x6x1x4xi32>], expected = [dense<"0x04000000030000000500000004000000"> : tensor<1x1x1x4xi32>]} {
  %0 = "ane.reduce_max"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
  ane.return %0 : tensor<1x1x1x4xi32>
}

ane.program @reduce_max.21 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0xFCFFFFFF050000000000000004000000FFFFFFFF00000000"> : tensor<2x3xi32>], expected = [dense<"0x05000000"> : tensor<1x1xi32>]} {
  %0 = "ane.reduce_max"(%x) <{keep_dims = true}> : (tensor<2x3xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @reduce_mean.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x1BC51C4497C412C46A40"> : tensor<5xf16>], expected = [dense<"0xF6BD"> : tensor<f16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) : (tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @reduce_mean.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0x8DB1D044AC3040308DC5EFBBCD38E9454745393F8A3E5AC1C344E03E37455E4574C09A41FF3E1E34D644A74029409D3F"> : tensor<2x3x4xf16>], expected = [dense<"0xC4B0803F593A7D3CEA40904008420541"> : tensor<2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @reduce_mean.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
    attributes {inputs = [dense<"0x1D431FC2EC4457BE85410D37F0C471C4D343CF3E74BA584119C5E1C31641BA4057456E3D3DC52BC237BDF4C4FE44C0C1"> : tensor<2x3x4xf16>], expected = [dense<"0xAA3B2EBE7B3F22BC80B624BC"> : tensor<2x3x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
  ane.return %0 : tensor<2x3x1xf16>
}

ane.program @reduce_mean.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x3844A63C97459D3C60C35B410B3BAA458639744426BCCFB67A429CB229C4983D78C100C1E3C2714011C436BC1441823B"> : tensor<2x3x4xf16>], expected = [dense<"0x323E61AF1434"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_mean.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
    attributes {inputs = [dense<"0xA745EDBC7C3ED2C41D415C34DA4341C46EC19743AF433A3BB8C5E4C5B643D4C0FE43CF443E41B03C99BD1D3751C5EAC0"> : tensor<1x6x1x4xf16>], expected = [dense<"0x5336DD35083FEABF"> : tensor<1x1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
  ane.return %0 : tensor<1x1x1x4xf16>
}

ane.program @reduce_mean.5 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0x9BBCBAC3A445433FC5BDC244"> : tensor<2x3xf16>], expected = [dense<"0xAD3B"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{keep_dims = true}> : (tensor<2x3xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @reduce_mean.6 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
    attributes {inputs = [dense<"0xEA4411C270C117456BC45F457B3728389742E245CAC4EBC4B7C1F6C5CDB86BC3CA3C6541A5C0A841FAC154B4743CA142"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0xF13AE22C28BE7734"> : tensor<2x2x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
  ane.return %0 : tensor<2x2x1xf16>
}

ane.program @reduce_mean.7 on ane opset ios18 (%x: tensor<3x33xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x60C27440C33F8CC1DB34EF45F0C2A64062453643633DC645EEC2F8BDCA42FB41EF4512C3B0C2F1383A4573B520C5F1C5A538D5C0C53D9BC2B8C447445BC25031A7C4994481431B312A375B41F7BB70B9D4C4ACC28FC496449844A8C0993B74C01E4005C1B0C1E7C5303B263A1A43D9A1BA3F9ABDE544C3C1B9C3792F04B8AFB56B43E2C5E6BD2A3C76C526BF31C53CC070B82FC56FC5CD459BC532C30F3E2FC082C483B83938ACC49CC5EEC4974068C4CB3D9CB74BBD98A6C4C1A5BCA7C30AC410C5CAC16A41"> : tensor<3x33xf16>], expected = [dense<"0xE62C3FB137C0"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_mean.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x61442FC05782A0C0382F0740184E024018DB28BF"> : tensor<5xf32>], expected = [dense<"0x6A685ABF"> : tensor<f32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) : (tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @reduce_mean.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0x3D88C8BF1778F83F4D927E40C8A85540245B2A409422323F068D6BBF51A476C0C96812BFE250B83D7206604037DAB1403EE39FC05F5428C037EEBFC09F1407C093C4743F0F05954019060BC05767B240E9498640586EECBF2700BFC08F30B1C0"> : tensor<2x3x4xf32>], expected = [dense<"0xBC99323E4AB4683F2AE70B40EE25D73FE534553DEB36753D79D096C0BFDE30BF"> : tensor<2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @reduce_mean.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
    attributes {inputs = [dense<"0x9FB34A40188150C0683912C04EA59F407E716DBFBF0C4840CF3246C078A380C008B2CBBF45F0A43F80FB59C0D119B7C0FBDF73BF8CE029C02C016640657789C049B8A6C045912BC0BCC72840F66D114092F857409EA04CC01C9474C0F5F63CC0"> : tensor<2x3x4xf32>], expected = [dense<"0xBB43273FB0649DBF01E416C014E389BF25CC3EBF8E19D3BF"> : tensor<2x3x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
  ane.return %0 : tensor<2x3x1xf32>
}

ane.program @reduce_mean.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0xBF49FABE1E27F0BF8FEB4CC0AB584C4029B13440F9946BBF3D35CA3C64EF9BBD58BA80C0B3D880401C36CB3F19EA84C090264440A7547E3F8418FCBF9F6385406C33D2BF8C1EBB40C90655C0DE635EC0F41389C03E673840B5083DC0517CFFBF"> : tensor<2x3x4xf32>], expected = [dense<"0x0B87F83EAC19BFBDFDA08EBF"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_mean.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
    attributes {inputs = [dense<"0x45179F403F6267C09081773F08E807404786893E75E495C0E5C907C0D15B74C07BD6F5BF971B40C07E7E2E3F2A0854BE86D27BC007605ABF3BACBA4079D8883F1D3087C09A53E03FD030183EAEDE33C069E542BF1D4600C0563BDDBE940D35C0"> : tensor<1x6x1x4xf32>], expected = [dense<"0xAEFA6EBF835404C0249C583F70118ABF"> : tensor<1x1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
  ane.return %0 : tensor<1x1x1x4xf32>
}

ane.program @reduce_mean.13 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0x5CB334C0E3C304402A762840D5C834C0DB7529C03B621140"> : tensor<2x3xf32>], expected = [dense<"0xB5E460BE"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{keep_dims = true}> : (tensor<2x3xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @reduce_mean.14 on ane opset ios17 (%x: tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
    attributes {inputs = [dense<"0x8FF4BBC0833D4EC09C0AB6C008A0E8BF939960C0AE79344055B2B040BA8F4AC05D937D40906DB6C00754FEBE226422BF335D9940720571407560D7BBA9D715BF14A243401F39DF3F6E5EBEBF69FAFABFB129AEC08E8E26C0D000BA40514F8E40"> : tensor<2x2x1x2x3xf32>], expected = [dense<"0xF67138C0ED21AFBD7B2F0840EF7A52BE"> : tensor<2x2x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
  ane.return %0 : tensor<2x2x1xf32>
}

ane.program @reduce_mean.15 on ane opset ios18 (%x: tensor<3x33xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x71C7A240BDB780C0B714BE4092378DC057C14CC0EAD5AEC0FDE39CC0B897B83F334B05C0AFA020BEAC8341C07A9F913ECD20A6C05A05B23F7E319A402643A73FF3EFF53FC836344030886CC0A717AFC05FBD89406517A5C0D66BB1C05EB28840CED3BDC074EEB2C06468983F1D2A81C084C39840B701C6BF6606333F4F529740F0F79C40768BB3C06A244B3FDA417140974B0EC090527B40D3AA26C0E27DA440298FA2C0D811AC40B5BD8AC0391CBBC06DFC6C40465AA3C0D43BA43F3A595E40F3A3B5C0E81128405D8C3F407DDF183EE60DA7C09AB506C02858D8BFB7804D4063C8EF3B0F8ED3BFF93CD8BFD20DBF40E57C09401D9328BE41B29DC045654140889CA7BEFE109C3F8462ADC04DF7003E87D383C084F1B5C036BD143EDA8B05BF905F5CC0638D8F3EB3B60BC063A2F4BF8D8283BEAA4474C0F15D7CC08DA54CC0C8058CBFD07586C0EDABE03EA0B8AF402C3917C0DA938D4072AB8C3FF1F55DBF74D19540FDAB8BC0E662A440B52A5CC0440236BEECA12F4073C2963EEA1224C0DF032EC0A70045BE7DF432BE"> : tensor<3x33xf32>], expected = [dense<"0x63AF17BF72FA28BE6FA276BF"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_mean.16 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xFFFFFFFF03000000010000000000000005000000"> : tensor<5xi32>], expected = [dense<"0x01000000"> : tensor<i32>]} {
  %0 = "ane.reduce_mean"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_mean.17 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xFBFFFFFFFBFFFFFF0500000000000000050000000000000002000000FEFFFFFFFFFFFFFFFFFFFFFF01000000FAFFFFFF0300000004000000FFFFFFFFFDFFFFFF0200000005000000FCFFFFFFFCFFFFFFFBFFFFFF01000000FDFFFFFF03000000"> : tensor<2x3x4xi32>], expected = [dense<"0x00000000FEFFFFFF02000000FEFFFFFF0000000003000000FEFFFFFFFFFFFFFF"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_mean.18 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
    attributes {inputs = [dense<"0x0000000002000000FDFFFFFFFFFFFFFF040000000300000005000000FFFFFFFF00000000030000000300000005000000FDFFFFFF04000000020000000400000004000000FAFFFFFF04000000FEFFFFFF0300000002000000FAFFFFFFFCFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x0000000002000000020000000100000000000000FFFFFFFF"> : tensor<2x3x1xi32>]} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
  ane.return %0 : tensor<2x3x1xi32>
}

ane.program @reduce_mean.19 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x0500000005000000FBFFFFFF05000000FFFFFFFFFAFFFFFF0200000003000000FBFFFFFFFFFFFFFF05000000FCFFFFFF0500000000000000FDFFFFFF04000000FCFFFFFF03000000030000000300000000000000FEFFFFFF0100000002000000"> : tensor<2x3x4xi32>], expected = [dense<"0x020000000000000000000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_mean.20 on ane opset ios15 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
    attributes {inputs = [dense<"0x00000000FEFFFFFF04000000FBFFFFFFFDFFFFFFFDFFFFFF03000000FCFFFFFF0300000000000000FCFFFFFFFBFFFFFF03000000FBFFFFFFFBFFFFFFFAFFFFFFFAFFFFFF0400000001000000FAFFFFFFFFFFFFFFFEFFFFFF00000000FBFFFFFF"> : tensor<1x6x1x4xi32>], expected = [dense<"0x00000000FFFFFFFF00000000FBFFFFFF"> : tensor<1x1x1x4xi32>]} {
  %0 = "ane.reduce_mean"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
  ane.return %0 : tensor<1x1x1x4xi32>
}

ane.program @reduce_mean.21 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0x010000000200000002000000FDFFFFFF04000000FEFFFFFF"> : tensor<2x3xi32>], expected = [dense<"0x00000000"> : tensor<1x1xi32>]} {
  %0 = "ane.reduce_mean"(%x) <{keep_dims = true}> : (tensor<2x3xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @reduce_min.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x85B06044AA453542B345"> : tensor<5xf16>], expected = [dense<"0x85B0"> : tensor<f16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) : (tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @reduce_min.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0xEAC1DBC58CBD95AE38419940A3446F34EB2FEC3F873E123AD0C22BC44ABD7DB4ADC394445036ED3F3EBCF6414140C03C"> : tensor<2x3x4xf16>], expected = [dense<"0xEAC1DBC58CBD95AEADC32BC44ABD7DB4"> : tensor<2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @reduce_min.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
    attributes {inputs = [dense<"0x62443F40A7C097BCDBC4B8BF9DC05DBEDF3B6DB18B447B45433C3A4420C2934479C45038583B1C402BC074BE77BCB6C1"> : tensor<2x3x4xf16>], expected = [dense<"0xA7C0DBC46DB120C279C4B6C1"> : tensor<2x3x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
  ane.return %0 : tensor<2x3x1xf16>
}

ane.program @reduce_min.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0xEA44863D564310C2EEBB6A45BFC52E41E0C3C9C44B3C12C45640E74437372141314536C463C388BD8D454730AF3E76A6"> : tensor<2x3x4xf16>], expected = [dense<"0x10C2BFC5C9C4"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_min.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
    attributes {inputs = [dense<"0xF6BC06C457C5233D9E34EBC4DEC098421245BD3C01C4DFBEAA448B41573810C03F3CD342704178C5D240123AD7458845"> : tensor<1x6x1x4xf16>], expected = [dense<"0xF6BCEBC457C578C5"> : tensor<1x1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
  ane.return %0 : tensor<1x1x1x4xf16>
}

ane.program @reduce_min.5 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0xA83AB7C599BE7B3089C539BF"> : tensor<2x3xf16>], expected = [dense<"0xB7C5"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{keep_dims = true}> : (tensor<2x3xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @reduce_min.6 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
    attributes {inputs = [dense<"0x45BCD1C43EC18ABD2EC4273DE23E5345AEB3F13D66B875C5F044BD436A441AC064BD08C55C43D84240BE314460C43D41"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0xD1C475C508C560C4"> : tensor<2x2x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
  ane.return %0 : tensor<2x2x1xf16>
}

ane.program @reduce_min.7 on ane opset ios18 (%x: tensor<3x33xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x0CC587C5D5C169371238E8456E457A3D4D45EBC07C407540F3BD23452445EDC18ABF57C5A2C54542DE4009C23FC02AC1CCBD934096C57043A93D59433945D03EB0C1FCBE70413141C7AF7A43453987C3E1C2DB427945024302BA3AB65E419D31863D6CC394C48A420644D1C5EE43462455BAFE452741BEB38F3CDE3A34C51B440E41A8455F41964078C16A45CE4591C370C5C83ADBBFCC425CBCA54349A8B6B82EC3C84046C3DBBE824445C2464302438DBC1640A83DD6C195444838E7C1204579C18EC38644"> : tensor<3x33xf16>], expected = [dense<"0xA2C5D1C570C5"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_min.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x2224AC407B631740D1B8B0BF1073D93E812F6AC0"> : tensor<5xf32>], expected = [dense<"0x812F6AC0"> : tensor<f32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) : (tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @reduce_min.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0x7C760ABF54D08DC03013A640C1A62340240029C040041B40957C96C0181800C079BEA440C43CB1BE1B96CB3E6C1683BE65FC6140BE847140C4061140070364C0A999143EBAC266C0A04BE2BF8B7AF13F57605A4009590740CF177E3FF8CBB5C0"> : tensor<2x3x4xf32>], expected = [dense<"0x240029C054D08DC0957C96C0181800C0A999143EBAC266C0A04BE2BFF8CBB5C0"> : tensor<2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @reduce_min.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
    attributes {inputs = [dense<"0x257624C0260BF4BEB70CB840400541404AB00840152D2CC0FB549EC07889D53F76E65EC0813DBF409FE5FF3FAD040E3FC0FCAF40F984A5C0BE2010BDBED194C0C6CE1FC0D538DE3FBA11E1BFC589A0403FFA43404BFCB9C0F9725E4005AE08C0"> : tensor<2x3x4xf32>], expected = [dense<"0x257624C0FB549EC076E65EC0F984A5C0C6CE1FC04BFCB9C0"> : tensor<2x3x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
  ane.return %0 : tensor<2x3x1xf32>
}

ane.program @reduce_min.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x50F7314045CC2F40776493C0395B514005E396C0BF0B0440775FB1BE9E767AC0726D0EC0BBBAB240D0E29B40AD818CBFF35532C0DD12DF3FB74896C04943F33F51C36E4008B65CC072DB1240923BBFBF117900407FFEABC0C4E88B3C8FBD34C0"> : tensor<2x3x4xf32>], expected = [dense<"0xB74896C005E396C07FFEABC0"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_min.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
    attributes {inputs = [dense<"0x69F2B940BC61BF3F42E1D33F4034A1C07849F43F26F2A140028CA840F95FBA406EC0A4C0C3DAAE3F796B70C0279BB1BF7D9C19C090A2CABFEF5F51C01B904B400C048F401F46B4C02B5E51C020D4B0BFA3DA78BFB639A1BF2A5CA840E5FE7C40"> : tensor<1x6x1x4xf32>], expected = [dense<"0x6EC0A4C01F46B4C0796B70C04034A1C0"> : tensor<1x1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
  ane.return %0 : tensor<1x1x1x4xf32>
}

ane.program @reduce_min.13 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0xD572BF404C3AA3BEF18E0040F8B78E40B4EC9EC04E8031C0"> : tensor<2x3xf32>], expected = [dense<"0xB4EC9EC0"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{keep_dims = true}> : (tensor<2x3xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @reduce_min.14 on ane opset ios17 (%x: tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
    attributes {inputs = [dense<"0x84BE0EC0F69634C0D45C213D1E85283F394E9740C01C4FC027DF0E402FFFACC004FF85C074168CC031E7A1BF30F82C3E2EEC3A40296085BF27C2B14009768940FD2A063F4B37BDC0562312C0CBAD6FC0168C2C3F2BE679C0F2033B401C7C7340"> : tensor<2x2x1x2x3xf32>], expected = [dense<"0xC01C4FC02FFFACC04B37BDC02BE679C0"> : tensor<2x2x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
  ane.return %0 : tensor<2x2x1xf32>
}

ane.program @reduce_min.15 on ane opset ios18 (%x: tensor<3x33xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x0198F73F3531E7BF4EC31AC09F04953F782DA1C0EAD88E40DDC6913F6C022E405C1299BFFF059FC0739B50C016907FC01EFE4C40962A51C0468603C04857A9C0FA5F254072B93BBF2DBF12BF6FB3253E0D92863F08F8B93EE1B888C0A78682C07D3C0BC0F98F96BFEF9DB2C054B3BDC09123904062B1AE403391573E46088BC040088D40636E7D3EF812BBC07C1ADE3F3EE932C07148BA406EDF213FE41D39C01432AFC07BA0BD403F272340FF26B43E1F3CD7BF4FDA1640CD0BD5BF563C8DBF54571ABF2AC50440FBFE3040C069CBBB1969CABF5186394040075A404D6CC73F5616923F0084A44082683C40616CBCBF5080FD3D23ECFB3E65D68B40B32D9BC0BF882240F19609BF886F8E405A7EA7C048CE90BFA4F97EBEFF879FBE60F55040E4EB3D3FF7AF9E407F4A1AC02D3A423FEAD38AC0F6AA4EC0F1E39BC00AD0584076D480C0DF20A23F3FD6713F934CABC0D47080C0FE28B54081A29ABFA4324AC0CBC02940D2FF4FC0A0B63CC067A97EC0D841E1BF1583A8409FF8B340FFAFB34043E792400A7E2840E51599C0"> : tensor<3x33xf32>], expected = [dense<"0x54B3BDC0F812BBC0934CABC0"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_min.16 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x03000000FDFFFFFF04000000FEFFFFFFFFFFFFFF"> : tensor<5xi32>], expected = [dense<"0xFDFFFFFF"> : tensor<i32>]} {
  %0 = "ane.reduce_min"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_min.17 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xFCFFFFFF000000000200000001000000FEFFFFFFFFFFFFFF04000000FDFFFFFFFAFFFFFF010000000200000002000000FDFFFFFFFDFFFFFF02000000FFFFFFFFFCFFFFFF05000000030000000300000001000000050000000200000003000000"> : tensor<2x3x4xi32>], expected = [dense<"0xFAFFFFFFFFFFFFFF02000000FDFFFFFFFCFFFFFFFDFFFFFF02000000FFFFFFFF"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_min.18 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
    attributes {inputs = [dense<"0xFEFFFFFF02000000FAFFFFFFFFFFFFFF030000000300000003000000FCFFFFFF00000000FEFFFFFFFBFFFFFF04000000FFFFFFFF04000000050000000200000005000000FCFFFFFFFEFFFFFF0300000004000000FEFFFFFF04000000FCFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0xFAFFFFFFFCFFFFFFFBFFFFFFFFFFFFFFFCFFFFFFFCFFFFFF"> : tensor<2x3x1xi32>]} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
  ane.return %0 : tensor<2x3x1xi32>
}

ane.program @reduce_min.19 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0xFFFFFFFFFEFFFFFFFBFFFFFFFEFFFFFF05000000FDFFFFFF00000000FAFFFFFF0100000001000000FCFFFFFFFFFFFFFFFEFFFFFFFFFFFFFF01000000FDFFFFFF05000000FDFFFFFF0000000005000000FAFFFFFF000000000200000002000000"> : tensor<2x3x4xi32>], expected = [dense<"0xFBFFFFFFFAFFFFFFFAFFFFFF"> : tensor<3xi32>]} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_min.20 on ane opset ios15 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
    attributes {inputs = [dense<"0x03000000FDFFFFFF03000000FCFFFFFFFBFFFFFFFDFFFFFF050000000400000003000000FDFFFFFF00000000FFFFFFFFFDFFFFFF0500000001000000FEFFFFFFFEFFFFFFFEFFFFFF020000000300000002000000FEFFFFFF0500000000000000"> : tensor<1x6x1x4xi32>], expected = [dense<"0xFBFFFFFFFDFFFFFF00000000FCFFFFFF"> : tensor<1x1x1x4xi32>]} {
  %0 = "ane.reduce_min"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
  ane.return %0 : tensor<1x1x1x4xi32>
}

ane.program @reduce_min.21 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0x01000000FFFFFFFFFBFFFFFFFEFFFFFF0000000000000000"> : tensor<2x3xi32>], expected = [dense<"0xFBFFFFFF"> : tensor<1x1xi32>]} {
  %0 = "ane.reduce_min"(%x) <{keep_dims = true}> : (tensor<2x3xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @reduce_prod.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x7B3C6641BEBF6F324937"> : tensor<5xf16>], expected = [dense<"0x49B8"> : tensor<f16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) : (tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @reduce_prod.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0x72355B41E2387FB5FCC197C1CF421ABFBA3E1440ACBFF6BB41436F41C73DFD3B423DD3BEF3C0763EF443EF41D03E8342"> : tensor<2x3x4xf16>], expected = [dense<"0xDABEA1CBF8C3DBB8BD4CE0CA16C64045"> : tensor<2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @reduce_prod.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
    attributes {inputs = [dense<"0xE9BCDF40653A8E43FA3A343A5143CFBF6FC1163501388C3843BFEA3D754349420C4311C10B3E213B9D428740B1427E42"> : tensor<2x3x4xf16>], expected = [dense<"0x83C8D4C4DCB3DDCF02CA1555"> : tensor<2x3x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
  ane.return %0 : tensor<2x3x1xf16>
}

ane.program @reduce_prod.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x704258BEDCC05B429CBC4442B339D5409FC1DA41A93DF63582C1C6C0C73538425E3CC0428CADA8C0483A24C091BEBF3F"> : tensor<2x3x4xf16>], expected = [dense<"0x8B5C9FC49ACD"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_prod.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
    attributes {inputs = [dense<"0x7743B0C032C04B349EBF7C3F0CBEA941EE415A4223C1144016AE873C9335A242DA41123CFD3D003AE233E4B50B3950C0"> : tensor<1x6x1x4xf16>], expected = [dense<"0xC73DE8455BC127C8"> : tensor<1x1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
  ane.return %0 : tensor<1x1x1x4xf16>
}

ane.program @reduce_prod.5 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0x73C08C3E30341DB8AC3AFBBD"> : tensor<2x3xf16>], expected = [dense<"0xE3B8"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{keep_dims = true}> : (tensor<2x3xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @reduce_prod.6 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
    attributes {inputs = [dense<"0x4A370CB9753AC1B8E2BA8BBC85C0A2BC74C1F0BD34C00CBC02421D3C6FBF85B9AD355EB43DB9984123BFA841C0BF14BB"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0x4F30A14D23B6EC4B"> : tensor<2x2x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
  ane.return %0 : tensor<2x2x1xf16>
}

ane.program @reduce_prod.7 on ane opset ios18 (%x: tensor<3x33xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x14384239733A3138063AF141C93B3929ED42EB3B10C0AD426E404CBA3E33DEBC03BD92424BAD1B3E1E43FEB1D33F0B43D13EC83DA440CA431CC15A3A43BA4BBF3DC15A42C63398C079BD383C1FBEFDBEA340A93F313F90BE743F654185B298BAF740F8BB77C109359826072582B9BFC1714028419441AEB9D833E1BE20B5703F56BCCEBD8F3808417E2D88BA02BF964355BD93C03EBF0D433A41BF3D89424AB5B443B0C14FBDCE2B413C07BA403C6E414DBFAABD68BDE5BA89343F3CD541AF364FBC02437540"> : tensor<3x33xf16>], expected = [dense<"0x0D53C239D263"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_prod.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x59AD3EC03EB201BFD9FA524088A472BF51EF7B40"> : tensor<5xf32>], expected = [dense<"0xCC8594C1"> : tensor<f32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) : (tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @reduce_prod.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0x9185ABBF4F7F95BF1124D13F8CD6F0BFFA3E0FC020FADABF8798893D571C5040A78CAE3F9ADBF43CE6A07E405D0C054004B3B03FB3FAB1BFEF56FCBF218DAF3F01580C403C5A2C3ABCCEA63EB24B704082CC1DBFB6969C3F5691B2BF042F313D"> : tensor<2x3x4xf32>], expected = [dense<"0x0AE182404D9F743D7B9DDF3EBE814BC1B6D7EEBF749692BA1661653F6319643E"> : tensor<2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @reduce_prod.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
    attributes {inputs = [dense<"0x71F2893FA12E623C7D8BA0BF731E1540CE5A3640D3820FBFACF76C40723A6140D63F22401B116E400A36DABF55A520BFB6242BC0D86BBE3F099169409BD620BFA6CA7140102E0340E6701F3FC2F6A23E77CB87BD3ED61FC01CCCAF3E6EDA60BF"> : tensor<2x3x4xf32>], expected = [dense<"0x181732BDF780A6C1B4692141A1F11141677DC43F418E4CBD"> : tensor<2x3x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
  ane.return %0 : tensor<2x3x1xf32>
}

ane.program @reduce_prod.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x4F4918C000CD244043C614BE5B88BFBFFC8F803FE52A2540EBB8BB3FA37C423F806BE03E78553B402DC60F40ECB398BF43AE10BE08765F40E2C5E2BFCF3EAEBE905A0140E29BC4BE7ABAAD3F99D72F406F46BF3F0D1B3A4037FB2DBF7394913F"> : tensor<2x3x4xf32>], expected = [dense<"0x30DCCA3E74BD05C113C93841"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_prod.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
    attributes {inputs = [dense<"0xCAF1AFBE6C102540B86227C094FD4040B6842FC0F8E0C33DACBE2A3F5055763F82F514BFB07853BF43D71F3FD9BFECBF74A62DC0E7CD78402DD702C034ABF93EA44F1C40E4AB42BF8D27354078171D409F4B09C0C36C4140FB759A3FA637AC3F"> : tensor<1x6x1x4xf32>], expected = [dense<"0x8F76F9C06A09E93F1561F340BF480AC1"> : tensor<1x1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
  ane.return %0 : tensor<1x1x1x4xf32>
}

ane.program @reduce_prod.13 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0x06DD0ABFD64A55BFB11DE33DB0E775BF2FF64340EF8D2FC0"> : tensor<2x3xf32>], expected = [dense<"0x3206CF3E"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{keep_dims = true}> : (tensor<2x3xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @reduce_prod.14 on ane opset ios17 (%x: tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
    attributes {inputs = [dense<"0xF10DEBBFA2F0283F8A49224055F284BD9A4677401D842D40064DB03F6DCC7D3F99220D3DD95329C0C6FC2C40F89EEBBF82F284BF7BC579BFE23B203FFC14A13FF6ABD7BEADD37540B55459BF5C2B38BE31A4CE3F5A8724C09A9DC3BD102F2B40"> : tensor<2x2x1x2x3xf32>], expected = [dense<"0x14BC05407A8F1E3F1050A5BFEBC6253E"> : tensor<2x2x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
  ane.return %0 : tensor<2x2x1xf32>
}

ane.program @reduce_prod.15 on ane opset ios18 (%x: tensor<3x33xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x059D37C02BE07B407420AE3F259ADB3F388027BF233F22C0D0ECFEBFD463D7BF305191BF6D4F4740E48BE7BF1D4BC7BF1E9F1EC0092AEDBFF2FD3AC00FD36A4067BCAC3F4069A5BF1C386D3FE826983FA6615F409E405A4089E4C03EFF1B0B408358F23E517AEFBFD4CE7940D10B43BF06F02B4005C5013F59C65A3F36EE27C035201DC0D129ECBF751DD4BDBB3A5040044DC3BFED10023F5E9C3D409EF8C13F551272BFB0BC3EC063E707C0FA8D8D3FAC53FDBE63407F3EBBE446402302C1BF7E5F19C088A34DBF6B932AC0B13CE3BF30E926C05110F0BDEAED4B40C9C3FFBF9F82423FF1C1CFBFDE1D364064884EBF19ACACBF9DA20DBE1824433F989099BFAC447C3E1CC69BBF57F7853F578F01C0543FD7BF59F1DB3F9BB7B0BF58F0FD3F8EBFBCBFD9676440809B853F0DDE9A3FEF983040A292593FF3277040FFD96040F6EAB1BFE1EC02C0FC551240E7F2AF3FCE730240048B20C0028EC43F9B121C40F8CF4840DE284840FE331440ABF2FC3F2C2581BF42C4A1BE60FE4E40364FD5BF30EE134094537A4081E62BBF"> : tensor<3x33xf32>], expected = [dense<"0x8F89CA4BF204AAC11AB083CD"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_prod.16 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x0300000001000000FFFFFFFF0100000000000000"> : tensor<5xi32>], expected = [dense<"0x00000000"> : tensor<i32>]} {
  %0 = "ane.reduce_prod"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_prod.17 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xFFFFFFFFFFFFFFFF0300000000000000FEFFFFFFFDFFFFFF0000000001000000030000000200000003000000FDFFFFFFFEFFFFFFFEFFFFFFFDFFFFFFFFFFFFFF0200000002000000FEFFFFFF010000000300000001000000FDFFFFFF02000000"> : tensor<2x3x4xi32>], expected = [dense<"0x06000000060000000000000000000000F4FFFFFFFCFFFFFFEEFFFFFFFEFFFFFF"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_prod.18 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
    attributes {inputs = [dense<"0x0300000001000000FFFFFFFF030000000000000001000000FFFFFFFF0300000002000000FFFFFFFFFEFFFFFFFEFFFFFFFDFFFFFFFEFFFFFF01000000FEFFFFFFFDFFFFFFFDFFFFFFFDFFFFFF010000000300000000000000FEFFFFFFFDFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0xF7FFFFFF00000000F8FFFFFFF4FFFFFFE5FFFFFF00000000"> : tensor<2x3x1xi32>]} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
  ane.return %0 : tensor<2x3x1xi32>
}

ane.program @reduce_prod.19 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x020000000200000003000000FFFFFFFFFFFFFFFFFEFFFFFF030000000100000002000000FDFFFFFF0100000000000000FEFFFFFFFFFFFFFFFEFFFFFFFEFFFFFFFFFFFFFF020000000200000000000000FDFFFFFF000000000100000003000000"> : tensor<2x3x4xi32>], expected = [dense<"0xA0FFFFFF0000000000000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_prod.20 on ane opset ios15 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
    attributes {inputs = [dense<"0x03000000FDFFFFFF00000000FFFFFFFF0300000000000000020000000300000002000000FDFFFFFFFEFFFFFF03000000FEFFFFFF020000000000000002000000FDFFFFFF030000000000000000000000FEFFFFFF0100000002000000FFFFFFFF"> : tensor<1x6x1x4xi32>], expected = [dense<"0x28FFFFFF000000000000000000000000"> : tensor<1x1x1x4xi32>]} {
  %0 = "ane.reduce_prod"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
  ane.return %0 : tensor<1x1x1x4xi32>
}

ane.program @reduce_prod.21 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0x00000000FEFFFFFF01000000FFFFFFFF0200000003000000"> : tensor<2x3xi32>], expected = [dense<"0x00000000"> : tensor<1x1xi32>]} {
  %0 = "ane.reduce_prod"(%x) <{keep_dims = true}> : (tensor<2x3xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @reduce_sum.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0xDD4429C2B145A3406745"> : tensor<5xf16>], expected = [dense<"0x994B"> : tensor<f16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) : (tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @reduce_sum.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0x1DC49543F5BEDD3F7DC05CC44EC0A345E83CC642F5403DBFABC448432E3819B1EEBA4643CEC4B1445EC42CB84B3C6C41"> : tensor<2x3x4xf16>], expected = [dense<"0x22C5A341A7BDCB45F3C8C2466BC23E47"> : tensor<2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @reduce_sum.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
    attributes {inputs = [dense<"0xFCC4FFC367454A44E1C0B0C50A436FC1BAC008B241BD3BC496BA0CC46DC5323D81C015450938313DEB3F7DBCCEC25639"> : tensor<2x3x4xf16>], expected = [dense<"0xAC3953C70CC880C8A24483BF"> : tensor<2x3x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
  ane.return %0 : tensor<2x3x1xf16>
}

ane.program @reduce_sum.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x71C503441141DC4066C0B44529C332425E4168422D4001B99CC105C032401D454B4015405DC4C4C5C14475454240743B"> : tensor<2x3x4xf16>], expected = [dense<"0xEE45D7C1284D"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_sum.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
    attributes {inputs = [dense<"0x9D435A391B3196C515C2BF4184BF124015BFD4C2C0BFBF45B4C144439F430135F044CEC471372A43C2C13EC4F344A33A"> : tensor<1x6x1x4xf16>], expected = [dense<"0x31BF49C59145EB46"> : tensor<1x1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
  ane.return %0 : tensor<1x1x1x4xf16>
}

ane.program @reduce_sum.5 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0x8FC4C7C0C73F7F3F1344E43F"> : tensor<2x3xf16>], expected = [dense<"0xD641"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{keep_dims = true}> : (tensor<2x3xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @reduce_sum.6 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
    attributes {inputs = [dense<"0xA2C0323EED412D35273D4843A4C3993675377045683E17C3A3C09AC4D741AD3857C48DC4AEB39A3AC43F05BA87C19EC2"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0x73476B3827CA4CC4"> : tensor<2x2x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
  ane.return %0 : tensor<2x2x1xf16>
}

ane.program @reduce_sum.7 on ane opset ios18 (%x: tensor<3x33xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x9CC018358840F1C142C250C24344AB430C40CABD9B40A041F23D42382F3519C3413779C5F3C547C059C4F53D09C35A42F3C22C4287C34CBD60405F43DABEDE441A426F45B2BF31C04AC58445C63D6440B6C024C1974404C5AEBC4D45B0C281BBB8C457C37241EDC0EEC2C63906444E3D8042694313BABEBC99C4A0C454C49D3EF03CECB31ABABF3F05BF2F3A16C223455CC12DBDEE408C34003D083FA3C35EC106BDD0C587BFEA4367C471C4D8411C448B3F5740D5408142B53CD1BB22439DC48EC08E447BBC"> : tensor<3x33xf16>], expected = [dense<"0x1AC6D3C95C3A"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_sum.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x6C02F7BF8C7FA53F71CF0640FA62B640369A9B3F"> : tensor<5xf32>], expected = [dense<"0x44280641"> : tensor<f32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) : (tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @reduce_sum.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0xDE57A6C06781B8C057EE3EC044BDBDBE52C134C03F8AA440AB8AB040CD7F5340DFE43FC075D29340CFF39EC0D8E09640FA839B4090D8AF3F05B77CC0737482402BF70B3F12581CBF00343FC080682B3E6EE0A3C01CD8ACC09EAC0940CE6AB4C0"> : tensor<2x3x4xf32>], expected = [dense<"0x7B5530C19AB67F409FC01BC0EAC4F4401627923EFA6C94C0341F99C05C6CB2BF"> : tensor<2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @reduce_sum.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
    attributes {inputs = [dense<"0x87216F3E54ACBBBF28FF9EBFBEC829408F0B75C0B08552C0E7343440AE7F29C0FA0F9F4063C5A6BEDF3DB940D832B23E3F989F40F3E247BFF152FBBFBDEF0AC0451A7FC0D5406A40146CBEC0265CC93F45FEB9BF1C0890C01240DB3FAD5430C0"> : tensor<2x3x4xf32>], expected = [dense<"0x8751363E036EDEC058822C4178D1933DC28196C0FFE1DFC0"> : tensor<2x3x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
  ane.return %0 : tensor<2x3x1xf32>
}

ane.program @reduce_sum.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x06D232C098C92ABEB879BA40DF89DA3F6F4E4D400BB1B93FC224313F8CB349401AF51D4006308DC066F388408C00A6C0B528BCC06A4116BF1E1AF3BE2B21CDBE62921140EA8DE4BFF07127C0842E7540128076409B6076C02AB96CC077424FC0"> : tensor<2x3x4xf32>], expected = [dense<"0x6E2F31C0EC4A23415A981CC1"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_sum.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
    attributes {inputs = [dense<"0xE96DBE40C92FC4BFF27B41BFC9A4AB3E7CB13A40C40599BFF17FA6C02D8B53409EDCA2BF9DDA6640B5C7D93F67E1BBC05EF9B44004EC0B4077BBB2406AF4A34017AFA9C03B8A8AC064B62640BB02FA3EAF719B40CBD12F40AB4429404C0F8240"> : tensor<1x6x1x4xf32>], expected = [dense<"0xBBE54C415FD2BD3F7C7BD2405E42EE40"> : tensor<1x1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
  ane.return %0 : tensor<1x1x1x4xf32>
}

ane.program @reduce_sum.13 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0xBEC65A3FEB48ABC0544E9E3FF83559C02830AE3F3B148FBF"> : tensor<2x3xf32>], expected = [dense<"0x7F30CDC0"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{keep_dims = true}> : (tensor<2x3xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @reduce_sum.14 on ane opset ios17 (%x: tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
    attributes {inputs = [dense<"0x540590C008E60C403A2B9D4027169E40AB765EC07B84D23FAEF67DC0236610405A4C853EC1FBD0BF060E7E402B1D15C0944E19C00EC562C0A468BBBF0EA1B8405E158FC0B45A14C002F50C409974AF402E5726C0F9DDEFBF563DFFBF4F7FB0C0"> : tensor<2x2x1x2x3xf32>], expected = [dense<"0xDA14B7400AE8B8BFD2C206C1A08289C0"> : tensor<2x2x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
  ane.return %0 : tensor<2x2x1xf32>
}

ane.program @reduce_sum.15 on ane opset ios18 (%x: tensor<3x33xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0xC10E0340AFF9C13A0E928F408807A240B59108C06F796940390C33BEAE9CA640FA97BB3FEF189BC0D7B49940EF1C5CBFB030AF409E497A40618FA340F73BBAC08C6DA43EFE4E8D3F790398BF6AB3A8BF6C9B32C0A7D68F40A917D73F2EF5CE3FF178D83F797ADEBC8FB923C0A0FB77BFB74092BE594EF9BFFA27A840CAD78FC047F76640D72C25407C523A4097208340D08EFE3F333A5F40A094CD3F1F83D9BF0B0876BDD9A7234058DBA1C0D91616BFF529ECBF59D4AFC0FE3777BF6412133FE9E8ACC0940770C030B792C0B8FABF40214493C05A1861C02DC214C02800A3406E32B2C002BA86C0E731A9C02C309640E8C709BEB6E6BABF4700A34063D890BFBC374BC02B6E5DC08C09A2406071FC3F571274C0C084D7BDA0D895C0261250BFF82484C080ABA33F8FF5A5C04DFF1CC01B5D94C05FE9583E395103C05AC41DC0F1B3593E33252BC00D10BE407AB376C0436499C07EEC6AC0155290BF4C29ADC0BD3ED63EAB8A38C0C2E7A14024EBE2BF8C774C404276BA3EFAE781C001A909BF5FF08240FB9E41BF9C48B3C0"> : tensor<3x33xf32>], expected = [dense<"0x4C9FFC416E13BDC1B4B11EC2"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_sum.16 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0x00000000FAFFFFFFFAFFFFFF01000000FCFFFFFF"> : tensor<5xi32>], expected = [dense<"0xF1FFFFFF"> : tensor<i32>]} {
  %0 = "ane.reduce_sum"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_sum.17 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0xFBFFFFFF01000000FFFFFFFF01000000050000000500000005000000FBFFFFFFFAFFFFFF020000000000000003000000020000000400000005000000FEFFFFFFFFFFFFFF05000000FDFFFFFF0000000003000000000000000100000004000000"> : tensor<2x3x4xi32>], expected = [dense<"0xFAFFFFFF0800000004000000FFFFFFFF04000000090000000300000002000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_sum.18 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
    attributes {inputs = [dense<"0x0000000005000000FEFFFFFFFBFFFFFFFBFFFFFF050000000300000004000000000000000000000005000000FEFFFFFFFCFFFFFF05000000FDFFFFFF02000000FFFFFFFF01000000000000000000000001000000FAFFFFFFFFFFFFFFFBFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0xFEFFFFFF07000000030000000000000000000000F5FFFFFF"> : tensor<2x3x1xi32>]} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
  ane.return %0 : tensor<2x3x1xi32>
}

ane.program @reduce_sum.19 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0xFEFFFFFFFAFFFFFF01000000FDFFFFFF05000000FEFFFFFFFEFFFFFFFBFFFFFF04000000FFFFFFFF0000000004000000FAFFFFFFFFFFFFFFFDFFFFFF01000000FBFFFFFFFEFFFFFF0200000002000000FCFFFFFF0500000002000000FFFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0xEDFFFFFFF9FFFFFF09000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_sum.20 on ane opset ios15 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
    attributes {inputs = [dense<"0x00000000FFFFFFFFFDFFFFFFFAFFFFFF04000000FEFFFFFFFFFFFFFFFBFFFFFFFDFFFFFFFFFFFFFF00000000FEFFFFFF04000000030000000000000001000000FAFFFFFFFEFFFFFFFFFFFFFFFCFFFFFF0300000005000000FAFFFFFFFBFFFFFF"> : tensor<1x6x1x4xi32>], expected = [dense<"0x0200000002000000F5FFFFFFEBFFFFFF"> : tensor<1x1x1x4xi32>]} {
  %0 = "ane.reduce_sum"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
  ane.return %0 : tensor<1x1x1x4xi32>
}

ane.program @reduce_sum.21 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0xFCFFFFFFFCFFFFFF02000000FCFFFFFFFBFFFFFF00000000"> : tensor<2x3xi32>], expected = [dense<"0xF1FFFFFF"> : tensor<1x1xi32>]} {
  %0 = "ane.reduce_sum"(%x) <{keep_dims = true}> : (tensor<2x3xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @reduce_sum_square.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<f16>)
    attributes {inputs = [dense<"0x883CD443633EF7C0EE44"> : tensor<5xf16>], expected = [dense<"0x3452"> : tensor<f16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) : (tensor<5xf16>) -> (tensor<f16>)
  ane.return %0 : tensor<f16>
}

ane.program @reduce_sum_square.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
    attributes {inputs = [dense<"0xAC4465371BBF03413D3D5C44B9C58144CDC4F844B5BDD7401E3C923B7E38113DD636113D39BD4A401E3543C45A3BEBC4"> : tensor<2x3x4xf16>], expected = [dense<"0xD3517D51BE500D50613D2A4DBB41994F"> : tensor<2x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf16>) -> (tensor<2x4xf16>)
  ane.return %0 : tensor<2x4xf16>
}

ane.program @reduce_sum_square.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
    attributes {inputs = [dense<"0xA7424FC1A23E443A4F4295C51E40AF3E353F5B42BAC075B6003EE4C533404DBDD1C3533C9E39694360C43739BFBF58C0"> : tensor<2x3x4xf16>], expected = [dense<"0x5E4D0452C64C6451AA4F024F"> : tensor<2x3x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf16>) -> (tensor<2x3x1xf16>)
  ane.return %0 : tensor<2x3x1xf16>
}

ane.program @reduce_sum_square.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x2EC4C5447BC5724555C53342A2B7CDC09FBA6EBA01BF49BE69C46241142D3A3C0E4204BF72C26944DE4113403AC07645"> : tensor<2x3x4xf16>], expected = [dense<"0xFC576255BD52"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_sum_square.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
    attributes {inputs = [dense<"0x90BDB93D124350406AC153447C3F3943F241D03F8140223FFEBEB54373C5423666BC71C5533FFEBC0B3D31C5DBBB95C4"> : tensor<1x6x1x4xf16>], expected = [dense<"0xFD4D0056E3527251"> : tensor<1x1x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf16>) -> (tensor<1x1x1x4xf16>)
  ane.return %0 : tensor<1x1x1x4xf16>
}

ane.program @reduce_sum_square.5 on ane opset ios16 (%x: tensor<2x3xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0x7EC2924545C5B13E00BF2FC5"> : tensor<2x3xf16>], expected = [dense<"0x6156"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{keep_dims = true}> : (tensor<2x3xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @reduce_sum_square.6 on ane opset ios17 (%x: tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
    attributes {inputs = [dense<"0xD041E64404B6C4C12A31F43A6EC04CC047C202C007C1A44431BC03C1B9C2CCBEEC4131BB7244CEBF9A440C43144457C5"> : tensor<2x2x1x2x3xf16>], expected = [dense<"0x36516852C94F6556"> : tensor<2x2x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf16>) -> (tensor<2x2x1xf16>)
  ane.return %0 : tensor<2x2x1xf16>
}

ane.program @reduce_sum_square.7 on ane opset ios18 (%x: tensor<3x33xf16>) -> (tensor<3xf16>)
    attributes {inputs = [dense<"0x2043EC412FC1D73852C579422BC4EABFCABA65C4CAC33841DE456BC556C36FC0202F9AC0E5450440EA403EC56A3C42C00FC505448BBFEA3DB9C0DB4354C05F3E59C3E63BBEC5A144B3C088C39AB4FC4206430FC0E9953E419044BCBB1DC2484217C41CC3E33E14C07C45C03AF43E7B4107C58D454340DA434B435AB28D3178C561C5C445C4C095C4EEC36BBFE6C38BBE9DC41FBE0F4244BE97BDCEB8B443FF3756B65CC5EC42C1C23B45AEC3EEC3F4456E417A3FD1C514C436C5DDAD2FBB9CC58B42EFC51540"> : tensor<3x33xf16>], expected = [dense<"0x055E6C5EC45E"> : tensor<3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf16>) -> (tensor<3xf16>)
  ane.return %0 : tensor<3xf16>
}

ane.program @reduce_sum_square.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<f32>)
    attributes {inputs = [dense<"0x89D867BFA7EB16C026977BC0D6E62A40DB938DBF"> : tensor<5xf32>], expected = [dense<"0x5C82F141"> : tensor<f32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) : (tensor<5xf32>) -> (tensor<f32>)
  ane.return %0 : tensor<f32>
}

ane.program @reduce_sum_square.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
    attributes {inputs = [dense<"0xA2C07FC0DA3FE5BF6B8988406F8D61C03858C73FE94B84BF1D9D6B3F1DCA713F3FC5963FBD062640EDCD76407CB6954080AE46C009140540B1F09640B6E436C02DE16CC082F85BC09C8E8E40B98697C034F4A8BF15B07DC0FDF0EB3F78F64740"> : tensor<2x3x4xf32>], expected = [dense<"0x6A419E4128173041CDB10742E2CD0C4259A1C8413BCBFE41BBF83542FC662142"> : tensor<2x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xf32>) -> (tensor<2x4xf32>)
  ane.return %0 : tensor<2x4xf32>
}

ane.program @reduce_sum_square.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
    attributes {inputs = [dense<"0xD138C93F593BA23F37C59C3F74A95EC021091BC0242C2F4054DCB940DCAD90C0BB1C2EBF482F55C096F5B03F447E10C020A69DC0A64FA9C00631B240D2CFBFBD1E35813D7A66BA40786B27C021B41C40298B493ED8CA55C0F434A63ECC05F9BF"> : tensor<2x3x4xf32>], expected = [dense<"0x77748D414C128742AC8894415190A64280173B428D687141"> : tensor<2x3x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xf32>) -> (tensor<2x3x1xf32>)
  ane.return %0 : tensor<2x3x1xf32>
}

ane.program @reduce_sum_square.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0x90EC8C40EB6AD63F2051FFBFF32548BF26643940DE410D401CE010C0E5F5E33F21BDBEC033B6A340BF7D5A40AF1ADD3FE55BA5BF3A7A883F573B4BBF97F288407156A8C0F61EA4C0ECA8834095CF97C0EE798B401EDAB3BFFAB8D0BF228F94C0"> : tensor<2x3x4xf32>], expected = [dense<"0x3E2A42420BF1E542650CF342"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_sum_square.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
    attributes {inputs = [dense<"0xFC9781C08E49A83EAEA92A40E8C09BC087CF7540425E6040A89AE83F9CD37B4097F3A0C08C7BB8C041D88440D46AA2407A8BB24000D8AB40500F90C075A956403BCFB4403CDAAFC0BC26B7BF3AEFA440D0B79340DBCEB5C0AE7A924014D9B140"> : tensor<1x6x1x4xf32>], expected = [dense<"0x25D10C4391F3084351D48D427BA30543"> : tensor<1x1x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xf32>) -> (tensor<1x1x1x4xf32>)
  ane.return %0 : tensor<1x1x1x4xf32>
}

ane.program @reduce_sum_square.13 on ane opset ios16 (%x: tensor<2x3xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0x1B0C163FD81B71BF06B12A4041EEA6C0E569194044B18140"> : tensor<2x3xf32>], expected = [dense<"0xEFE96642"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{keep_dims = true}> : (tensor<2x3xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

ane.program @reduce_sum_square.14 on ane opset ios17 (%x: tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
    attributes {inputs = [dense<"0x245056BE00D8A640796FAAC059703CC0305D8EBFD184B0BFFAFDC33FDEBB1540B95012404CDA1DC0BBCF9BC05BAFB0406A3487BF59ACADC0CC5F0040D93D5F3F80C943BE43E407C045290D4022CB63BF080A32C0C36E0C3F3E86884082B29BBF"> : tensor<2x2x1x2x3xf32>], expected = [dense<"0xB1CE864209A59242AA991F420C830542"> : tensor<2x2x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: -2, -1>}> : (tensor<2x2x1x2x3xf32>) -> (tensor<2x2x1xf32>)
  ane.return %0 : tensor<2x2x1xf32>
}

ane.program @reduce_sum_square.15 on ane opset ios18 (%x: tensor<3x33xf32>) -> (tensor<3xf32>)
    attributes {inputs = [dense<"0xEFB92840CB0A36C00AD9B8C0BB10F83EAF0C99BF21582BC049214840DB4B31C0FC23A9C06CDBB3BE6D410EC0F6D0B1BF802281401AC2784004F02AC056A690C0DF9285C0145753BF9C1E75C060716E3E3B7927C0741887C0EA47244019F93A407BB7B4404EF4D9BFB53508403D67B3C0E5AA8940DCE699C0EAAF9340ADD78FBD966A99BE2FD659406749BC408E6E734040866D4029E89D40117345BF2086A440E188E63FD7079BBF646825C0E2E6C9BFD6E58440A690063ED618BFBDDA559B40AFD1ABC0BA50CFBFDD6980C0BC3D41402C1116403F54BCC03F4DD5BF3F97B4BF7034EA3F13D965C0E1225AC06D582BC0C8181FBFE3D19D409CD726403D7A554064469DC096C5083FD83484C062948B40B0E1B4C006A4B2403534B84004CB433E88739140D5AC2E40F8CC97406A61A8407D6C3A4021E268BFD897B5C07115ABC073A8843FAE6090C047741BC07FA3EBBEEC69AB3FB977B63F356F254063308340E7AD50C0EFF1613F85A490BF5CDF8540B2E39EBFF7981FC0F06964C00F35B2BF82B9553F5ABA74C028C023C0"> : tensor<3x33xf32>], expected = [dense<"0x527FBB43521CC0438810CD43"> : tensor<3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 1>}> : (tensor<3x33xf32>) -> (tensor<3xf32>)
  ane.return %0 : tensor<3xf32>
}

ane.program @reduce_sum_square.16 on ane opset ios15 (%x: tensor<5xi32>) -> (tensor<i32>)
    attributes {inputs = [dense<"0xFAFFFFFF050000000000000004000000FDFFFFFF"> : tensor<5xi32>], expected = [dense<"0x56000000"> : tensor<i32>]} {
  %0 = "ane.reduce_sum_square"(%x) : (tensor<5xi32>) -> (tensor<i32>)
  ane.return %0 : tensor<i32>
}

ane.program @reduce_sum_square.17 on ane opset ios16 (%x: tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
    attributes {inputs = [dense<"0x03000000FDFFFFFFFBFFFFFFFFFFFFFF0500000002000000FEFFFFFFFCFFFFFF04000000FCFFFFFF01000000FDFFFFFF02000000FBFFFFFFFDFFFFFFFCFFFFFFFEFFFFFFFDFFFFFF0100000003000000020000000100000005000000FBFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x320000001D0000001E0000001A0000000C000000230000002300000032000000"> : tensor<2x4xi32>]} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 1>}> : (tensor<2x3x4xi32>) -> (tensor<2x4xi32>)
  ane.return %0 : tensor<2x4xi32>
}

ane.program @reduce_sum_square.18 on ane opset ios17 (%x: tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
    attributes {inputs = [dense<"0x00000000FDFFFFFF0100000005000000FAFFFFFF0500000004000000FCFFFFFF02000000FEFFFFFFFEFFFFFFFDFFFFFF000000000000000001000000FBFFFFFF01000000FFFFFFFF04000000FBFFFFFF00000000FBFFFFFF01000000FDFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x230000005D000000150000001A0000002B00000023000000"> : tensor<2x3x1xi32>]} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: -1>, keep_dims = true}> : (tensor<2x3x4xi32>) -> (tensor<2x3x1xi32>)
  ane.return %0 : tensor<2x3x1xi32>
}

ane.program @reduce_sum_square.19 on ane opset ios18 (%x: tensor<2x3x4xi32>) -> (tensor<3xi32>)
    attributes {inputs = [dense<"0x0500000002000000FCFFFFFF0200000000000000010000000000000004000000010000000200000004000000FEFFFFFFFEFFFFFFFFFFFFFF04000000FFFFFFFFFBFFFFFFFDFFFFFFFEFFFFFFFDFFFFFF0100000002000000FAFFFFFFFBFFFFFF"> : tensor<2x3x4xi32>], expected = [dense<"0x47000000400000005B000000"> : tensor<3xi32>]} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 0, 2>, keep_dims = false}> : (tensor<2x3x4xi32>) -> (tensor<3xi32>)
  ane.return %0 : tensor<3xi32>
}

ane.program @reduce_sum_square.20 on ane opset ios15 (%x: tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
    attributes {inputs = [dense<"0xFCFFFFFFFCFFFFFFFDFFFFFFFEFFFFFF04000000FBFFFFFFFBFFFFFF03000000FAFFFFFFFDFFFFFFFEFFFFFFFFFFFFFF05000000FEFFFFFFFFFFFFFF0400000005000000FAFFFFFFFBFFFFFF05000000FFFFFFFF0200000001000000FBFFFFFF"> : tensor<1x6x1x4xi32>], expected = [dense<"0x770000005E0000004100000050000000"> : tensor<1x1x1x4xi32>]} {
  %0 = "ane.reduce_sum_square"(%x) <{axes = array<i32: 1>, keep_dims = true}> : (tensor<1x6x1x4xi32>) -> (tensor<1x1x1x4xi32>)
  ane.return %0 : tensor<1x1x1x4xi32>
}

ane.program @reduce_sum_square.21 on ane opset ios16 (%x: tensor<2x3xi32>) -> (tensor<1x1xi32>)
    attributes {inputs = [dense<"0x05000000FEFFFFFFFBFFFFFFFBFFFFFF05000000FFFFFFFF"> : tensor<2x3xi32>], expected = [dense<"0x69000000"> : tensor<1x1xi32>]} {
  %0 = "ane.reduce_sum_square"(%x) <{keep_dims = true}> : (tensor<2x3xi32>) -> (tensor<1x1xi32>)
  ane.return %0 : tensor<1x1xi32>
}

ane.program @scaled_dot_product_attention.0 on ane opset ios18 (%query: tensor<1x3x2xf16>, %key: tensor<1x4x2xf16>, %value: tensor<1x4x2xf16>) -> (tensor<1x3x2xf16>)
    attributes {inputs = [dense<"0x523E51397B3DC4B9C93DD4BC"> : tensor<1x3x2xf16>, dense<"0x8633323F3E3FA03A72BCC0B20A3D433F"> : tensor<1x4x2xf16>, dense<"0x7132F23A7FBFCEBF53B8E3BC78BE9AB8"> : tensor<1x4x2xf16>], expected = [dense<"0xFBBD28BC3DBE73BD60BEF5BD"> : tensor<1x3x2xf16>], tolerance = 5.555e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value) : (tensor<1x3x2xf16>, tensor<1x4x2xf16>, tensor<1x4x2xf16>) -> (tensor<1x3x2xf16>)
  ane.return %0 : tensor<1x3x2xf16>
}

ane.program @scaled_dot_product_attention.1 on ane opset ios18 (%query: tensor<2x2x2x4xf16>, %key: tensor<2x2x3x4xf16>, %value: tensor<2x2x3x3xf16>) -> (tensor<2x2x2x3xf16>)
    attributes {inputs = [dense<"0x17B76DBD0ABE393D41B8FA3B6B3E5C3E303A4FBE4FBADA3F96BFA7BE40BC5A374C3E7531033E3B3BC5BDF13FBF2D6339AA39413B4838DA3A613C58BD4438AA3E"> : tensor<2x2x2x4xf16>, dense<"0xDDBF02BE16BA4CBD5535C63D093B0DBDFDBDF4BEC8B8B8BCB43F6B3DD23841B99B3E643E3F3D0A3D1D2C48B60E36DC3ED32C23B3E63DCF39FBBAFBBD6231923FD132C52AD7BCD93B17BF4E35DCBF0A3E5638E130813F3D3DB0BB78BACD3D663D"> : tensor<2x2x3x4xf16>, dense<"0xC9BBE23E2B3BB5B7043F3EBC7B3D243AC93ABA3C882BC23F8338A53DCF3E723BE5BDC8399D32F3BE0F33DA3BB1BEAE3F653615AA753CD030ACBCB6B5C23EC9B8D33F0FB63C3FC83F"> : tensor<2x2x3x3xf16>], expected = [dense<"0x9A32FA3CCA3AC2B5A73EBAB91C3B0CBC403B6B3B84BD263AFF351ABE2939D3373BBC193C253C03B0B03E073AB935493F"> : tensor<2x2x2x3xf16>], tolerance = 7.736e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value) : (tensor<2x2x2x4xf16>, tensor<2x2x3x4xf16>, tensor<2x2x3x3xf16>) -> (tensor<2x2x2x3xf16>)
  ane.return %0 : tensor<2x2x2x3xf16>
}

ane.program @scaled_dot_product_attention.2 on ane opset ios18 (%query: tensor<1x2x3x4xf16>, %key: tensor<1x2x3x4xf16>, %value: tensor<1x2x3x4xf16>, %attn_mask: tensor<3x3xf16>) -> (tensor<1x2x3x4xf16>)
    attributes {inputs = [dense<"0xD2BFDB3D24BDE6BADC3E0E3AB0BC48B99EBF5EBC1636783D9E3C35BD78BED6B5F33944BA7A3EC33D55BBDD3C87BBB135"> : tensor<1x2x3x4xf16>, dense<"0x0D3554BAFF36EFBBD2BFE22725BD7D36EF393E3A7EBF173FFDBC84BD4DBC7DAB343443B502B206BC613E23B5753CAB3B"> : tensor<1x2x3x4xf16>, dense<"0xB73FCE3C63BA72368BBC49BC68BC253F09BBE83A933C0FBD71BE99B6FE31903D8D3EE43B5638D63FE1B8E72FA43D01B8"> : tensor<1x2x3x4xf16>, dense<"0x453C12C16C3F83400343293B0543283AAC40"> : tensor<3x3xf16>], expected = [dense<"0x63B8C339753915BA6EAE2D347EB4E83592364C365AB86C388ABC28B1D9397E38B0306736CB3BC138CBBD60B563342A3D"> : tensor<1x2x3x4xf16>], tolerance = 8.299e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x2x3x4xf16>, tensor<1x2x3x4xf16>, tensor<1x2x3x4xf16>, tensor<3x3xf16>) -> (tensor<1x2x3x4xf16>)
  ane.return %0 : tensor<1x2x3x4xf16>
}

ane.program @scaled_dot_product_attention.3 on ane opset ios18 (%query: tensor<1x2x3x4xf16>, %key: tensor<1x2x3x4xf16>, %value: tensor<1x2x3x4xf16>, %attn_mask: tensor<3x3xi1>) -> (tensor<1x2x3x4xf16>)
    attributes {inputs = [dense<"0xD2BFDB3D24BDE6BADC3E0E3AB0BC48B99EBF5EBC1636783D9E3C35BD78BED6B5F33944BA7A3EC33D55BBDD3C87BBB135"> : tensor<1x2x3x4xf16>, dense<"0x0D3554BAFF36EFBBD2BFE22725BD7D36EF393E3A7EBF173FFDBC84BD4DBC7DAB343443B502B206BC613E23B5753CAB3B"> : tensor<1x2x3x4xf16>, dense<"0xB73FCE3C63BA72368BBC49BC68BC253F09BBE83A933C0FBD71BE99B6FE31903D8D3EE43B5638D63FE1B8E72FA43D01B8"> : tensor<1x2x3x4xf16>, dense<[[true,true,false],[true,false,true],[true,true,false]]> : tensor<3x3xi1>], expected = [dense<"0x1EBCF1BB5DBCF43E31B5713B143A7BBBEFBAF9BA4DBCA93E5FB43B315535803E35B97D2E703DC3B6D1B7862CF534593E"> : tensor<1x2x3x4xf16>], tolerance = 6.280e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x2x3x4xf16>, tensor<1x2x3x4xf16>, tensor<1x2x3x4xf16>, tensor<3x3xi1>) -> (tensor<1x2x3x4xf16>)
  ane.return %0 : tensor<1x2x3x4xf16>
}

ane.program @scaled_dot_product_attention.4 on ane opset ios18 (%query: tensor<2x2x3xf16>, %key: tensor<2x5x3xf16>, %value: tensor<2x5x2xf16>, %attn_mask: tensor<2x2x5xf16>) -> (tensor<2x2x2xf16>)
    attributes {inputs = [dense<"0xD334B43E9EB9EE3B903C3BBE583443B6CFBF19B9022D7BB8"> : tensor<2x2x3xf16>, dense<"0xFB3C283FAB3A3E3B6FBD363D5F3DC6BB23BF52B0923CA4BC6D3EBC3EB3B1B0BCE72D2E3BE03925BC793C1BB5BEBE63BDE238A7B0203F37B31E3C3135"> : tensor<2x5x3xf16>, dense<"0xA03839B89BBB9D3AEABB34BFEDAA5F3B15BDE2B9E6BC6D3D07BC94BF4F3C7C349EAE5F38BF3F3A31"> : tensor<2x5x2xf16>, dense<"0x083E46BF4FBC19C0503076C343B57E3E9FC21C41A8C3B4340F413B4122B916C1993F193A6ABF8443"> : tensor<2x2x5xf16>], expected = [dense<"0x422C89B8D8BC8CBB253C5C34B23EB928"> : tensor<2x2x2xf16>], tolerance = 1.116e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<2x2x3xf16>, tensor<2x5x3xf16>, tensor<2x5x2xf16>, tensor<2x2x5xf16>) -> (tensor<2x2x2xf16>)
  ane.return %0 : tensor<2x2x2xf16>
}

ane.program @scaled_dot_product_attention.5 on ane opset ios18 (%query: tensor<2x2x3xf16>, %key: tensor<2x5x3xf16>, %value: tensor<2x5x2xf16>, %attn_mask: tensor<2x2x5xi1>) -> (tensor<2x2x2xf16>)
    attributes {inputs = [dense<"0xD334B43E9EB9EE3B903C3BBE583443B6CFBF19B9022D7BB8"> : tensor<2x2x3xf16>, dense<"0xFB3C283FAB3A3E3B6FBD363D5F3DC6BB23BF52B0923CA4BC6D3EBC3EB3B1B0BCE72D2E3BE03925BC793C1BB5BEBE63BDE238A7B0203F37B31E3C3135"> : tensor<2x5x3xf16>, dense<"0xA03839B89BBB9D3AEABB34BFEDAA5F3B15BDE2B9E6BC6D3D07BC94BF4F3C7C349EAE5F38BF3F3A31"> : tensor<2x5x2xf16>, dense<[[[true,true,true,false,true],[true,false,false,true,true]],[[true,false,false,false,true],[true,true,false,false,true]]]> : tensor<2x2x5xi1>], expected = [dense<"0x76B8BDB975B894B16E3ABA3885259C34"> : tensor<2x2x2xf16>], tolerance = 5.888e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<2x2x3xf16>, tensor<2x5x3xf16>, tensor<2x5x2xf16>, tensor<2x2x5xi1>) -> (tensor<2x2x2xf16>)
  ane.return %0 : tensor<2x2x2xf16>
}

ane.program @scaled_dot_product_attention.6 on ane opset ios18 (%query: tensor<1x2x1x8xf16>, %key: tensor<1x2x4x8xf16>, %value: tensor<1x2x4x4xf16>, %attn_mask: tensor<1x1x1x4xf16>) -> (tensor<1x2x1x4xf16>)
    attributes {inputs = [dense<"0x69362CBED43E18357ABDDE3EB2BA5B3DB33BF4B9F73CA33C1EBD7A3B603C4732"> : tensor<1x2x1x8xf16>, dense<"0x77B4F3B80BBEECA913B821B8E1B88DBC0435C83ED5B10DB999B54C3C68BD5633A4B8BEBD35BE5239213DBD3F5CAC7FBE7B36F23F993D16BE74B890B871B3303EB93911B91FB2583EFF35FE3E95BEFEBC1FBFAEBA49247739DB3D663E383756BD1B3E8C39783CC6BB8B371BB98C39CBBFD935763D5832003E183D37BC093B8BB8"> : tensor<1x2x4x8xf16>, dense<"0xEF2DAEBC6F23323C90BF1938AEAF76BE3CB89F3A78BCA63C30BF6FBA3D3BB6BA47BE5BBCB5BF58AC363736BD833A2737B9BDD9BD7A2F97BEE9B981BC1FB53E3F"> : tensor<1x2x4x4xf16>, dense<"0x2041C73C44381E42"> : tensor<1x1x1x4xf16>], expected = [dense<"0x3DBE45B91C3937B985BC86BC4CBCDF38"> : tensor<1x2x1x4xf16>], tolerance = 1.018e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x2x1x8xf16>, tensor<1x2x4x8xf16>, tensor<1x2x4x4xf16>, tensor<1x1x1x4xf16>) -> (tensor<1x2x1x4xf16>)
  ane.return %0 : tensor<1x2x1x4xf16>
}

ane.program @scaled_dot_product_attention.7 on ane opset ios18 (%query: tensor<1x2x1x8xf16>, %key: tensor<1x2x4x8xf16>, %value: tensor<1x2x4x4xf16>, %attn_mask: tensor<1x1x1x4xi1>) -> (tensor<1x2x1x4xf16>)
    attributes {inputs = [dense<"0x69362CBED43E18357ABDDE3EB2BA5B3DB33BF4B9F73CA33C1EBD7A3B603C4732"> : tensor<1x2x1x8xf16>, dense<"0x77B4F3B80BBEECA913B821B8E1B88DBC0435C83ED5B10DB999B54C3C68BD5633A4B8BEBD35BE5239213DBD3F5CAC7FBE7B36F23F993D16BE74B890B871B3303EB93911B91FB2583EFF35FE3E95BEFEBC1FBFAEBA49247739DB3D663E383756BD1B3E8C39783CC6BB8B371BB98C39CBBFD935763D5832003E183D37BC093B8BB8"> : tensor<1x2x4x8xf16>, dense<"0xEF2DAEBC6F23323C90BF1938AEAF76BE3CB89F3A78BCA63C30BF6FBA3D3BB6BA47BE5BBCB5BF58AC363736BD833A2737B9BDD9BD7A2F97BEE9B981BC1FB53E3F"> : tensor<1x2x4x4xf16>, dense<[[[[true,true,true,true]]]]> : tensor<1x1x1x4xi1>], expected = [dense<"0xAFBD83AD562E81B81BBCE4BC49B9C9A4"> : tensor<1x2x1x4xf16>], tolerance = 4.694e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x2x1x8xf16>, tensor<1x2x4x8xf16>, tensor<1x2x4x4xf16>, tensor<1x1x1x4xi1>) -> (tensor<1x2x1x4xf16>)
  ane.return %0 : tensor<1x2x1x4xf16>
}

ane.program @scaled_dot_product_attention.8 on ane opset ios18 (%query: tensor<1x1x2x2x2xf16>, %key: tensor<1x1x2x2x2xf16>, %value: tensor<1x1x2x2x2xf16>, %attn_mask: tensor<2x2xf16>) -> (tensor<1x1x2x2x2xf16>)
    attributes {inputs = [dense<"0x43B8AA307CBE45BA683A27BFF8BDEFBD"> : tensor<1x1x2x2x2xf16>, dense<"0x2EBDBBBFE03EA4BA30BE26B598BD9E3C"> : tensor<1x1x2x2x2xf16>, dense<"0x8A30F33B68BF092DB0BB0324F9BDEF3F"> : tensor<1x1x2x2x2xf16>, dense<"0x493942C2D73859C2"> : tensor<2x2xf16>], expected = [dense<"0x0630E43B8430F23BB4BBEC25B5BB1826"> : tensor<1x1x2x2x2xf16>], tolerance = 9.051e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x1x2x2x2xf16>, tensor<1x1x2x2x2xf16>, tensor<1x1x2x2x2xf16>, tensor<2x2xf16>) -> (tensor<1x1x2x2x2xf16>)
  ane.return %0 : tensor<1x1x2x2x2xf16>
}

ane.program @scaled_dot_product_attention.9 on ane opset ios18 (%query: tensor<1x1x2x2x2xf16>, %key: tensor<1x1x2x2x2xf16>, %value: tensor<1x1x2x2x2xf16>, %attn_mask: tensor<2x2xi1>) -> (tensor<1x1x2x2x2xf16>)
    attributes {inputs = [dense<"0x43B8AA307CBE45BA683A27BFF8BDEFBD"> : tensor<1x1x2x2x2xf16>, dense<"0x2EBDBBBFE03EA4BA30BE26B598BD9E3C"> : tensor<1x1x2x2x2xf16>, dense<"0x8A30F33B68BF092DB0BB0324F9BDEF3F"> : tensor<1x1x2x2x2xf16>, dense<[[true,true],[true,false]]> : tensor<2x2xi1>], expected = [dense<"0x2CB6033A8A30F33B26BCC934B0BB0324"> : tensor<1x1x2x2x2xf16>], tolerance = 5.044e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x1x2x2x2xf16>, tensor<1x1x2x2x2xf16>, tensor<1x1x2x2x2xf16>, tensor<2x2xi1>) -> (tensor<1x1x2x2x2xf16>)
  ane.return %0 : tensor<1x1x2x2x2xf16>
}

ane.program @scaled_dot_product_attention.10 on ane opset ios18 (%query: tensor<1x3x2xf32>, %key: tensor<1x4x2xf32>, %value: tensor<1x4x2xf32>) -> (tensor<1x3x2xf32>)
    attributes {inputs = [dense<"0x2E23B7BF68724B3EDDFD25BE3E8BCBBF5B6CC9BFDD36903F"> : tensor<1x3x2xf32>, dense<"0x18EC8BBF18ED523F574A1FBE7A736FBFDAA8A73F8F65B8BB9D46CF3F250499BF"> : tensor<1x4x2xf32>, dense<"0x4D3AD8BF976B1EBF276AFBBFE7D36DBF18DCEF3F909CB33FF6E06C3F42502CBF"> : tensor<1x4x2xf32>], expected = [dense<"0x5A5CBBBF965913BFCC0284BE8E2207BF1EAEC9BFFE5514BF"> : tensor<1x3x2xf32>], tolerance = 6.153e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value) : (tensor<1x3x2xf32>, tensor<1x4x2xf32>, tensor<1x4x2xf32>) -> (tensor<1x3x2xf32>)
  ane.return %0 : tensor<1x3x2xf32>
}

ane.program @scaled_dot_product_attention.11 on ane opset ios18 (%query: tensor<2x2x2x4xf32>, %key: tensor<2x2x3x4xf32>, %value: tensor<2x2x3x3xf32>) -> (tensor<2x2x2x3xf32>)
    attributes {inputs = [dense<"0x371E863ECAA2A9BED0DC9B3FC7EFDCBF1A72CABE8D39E7BF1AEFF3BFF8E92C3F335596BFC9A3DBBFC6F56CBEB55E9ABFC831BBBFD586333F236DED3F9F96DBBF99E0A9BF2218B03E37764C3F52A8BDBF371BF2BFF76A8C3EA2A39A3FED0C1CBE66A29B3EB3BFA63F41AAD7BF524723BE505BF93F4750DEBE0F67AD3E20BDDF3F"> : tensor<2x2x2x4xf32>, dense<"0x1D9A5CBF045763BD3A7FCBBDC9202C3FB75E3A3F0D6CC33F5D2A443F988AA0BFF7FABEBE9E56CEBF0DF075BDB12AC63F0228A3BF27E5A23F77798F3FC2511DBF33710F3F1A9B27BF0044DB3F676EBABE453C1F3E1274B93F30698EBF39EDB1BF5BCA98BFDACACEBFAC82A93F82CABBBFE28817BFCF6BB6BE40BAFDBF501E99BFC784CE3F0562EC3F5431D43FEBDF883F1201F33F46A766BEFBC7ED3D9F38D0BF5D19123FCB74833EED1481BF0011803DF3955E3E08053D3F27BB103F00F291BF"> : tensor<2x2x3x4xf32>, dense<"0x221480BF4511F63EFC90CD3FE31C2D3F78E2EA3FFCBDF13F9D12503E591DEEBE29B74F3E6818BDBF0C359ABFAD9F5ABFC9B4B33F732547BF93488C3FAA7EFEBD843D72BF7258FABFB3A54CBEFE48E1BFED956DBF868BA13FC2E3BDBF4800EF3F4ED4AF3E2752F7BF9EC8FF3CE1C0A53F269BFFBFAADEEDBFABC5BDBFA34843BF34D25ABF7A48F3BFAC6A9A3F0C77A9BF"> : tensor<2x2x3x3xf32>], expected = [dense<"0x3F96F53ECC79C63F1B08E03FEBB30739031093BE2DE5E83E05A60A3EBDAF73BF01E07CBE8D1376BF7CE38FBFF34026BF81571B3DB5EEDCBFF804F4BE0AE322BDEEBDE0BF5E2721BF499573BFEB371EBF2FEC96BFB6C979BEC97D8CBF634BB0BF"> : tensor<2x2x2x3xf32>], tolerance = 7.043e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value) : (tensor<2x2x2x4xf32>, tensor<2x2x3x4xf32>, tensor<2x2x3x3xf32>) -> (tensor<2x2x2x3xf32>)
  ane.return %0 : tensor<2x2x2x3xf32>
}

ane.program @scaled_dot_product_attention.12 on ane opset ios18 (%query: tensor<1x2x3x4xf32>, %key: tensor<1x2x3x4xf32>, %value: tensor<1x2x3x4xf32>, %attn_mask: tensor<3x3xf32>) -> (tensor<1x2x3x4xf32>)
    attributes {inputs = [dense<"0x26D2843D3329A5BFF8EC7FBF6D9CD93FBF80F33E2AD3E33D3CC2303FF3E963BF6F4A72BFAD2487BF23DA8A3F12DD8FBFA7A5E53F261BF73F1FA2FA3F00D7503F4EBADB3F073C2FBF07AE283EDF77B63E1F7B8C3F8AF6C73E266A953E445CA7BF"> : tensor<1x2x3x4xf32>, dense<"0xE46DEEBE77ECBE3FABB1D63F4EF2C0BFFBA2F23FE381093F6BA6D03E6D1CDABE40DBBA3E46EBF0BFE94AC13F7E0055BF6B95B13F888C1DBEB4AFC9BFE68392BF0D88C7BD9ECABC3EDD63A9BF9EE036BFE12FE43FAF3C80BF4D963EBE6D47D83F"> : tensor<1x2x3x4xf32>, dense<"0x126E853F3E7658BFF117093F2B2BBBBFAC638A3F7B99EC3F477E683EEF18C73EDE01A23F07022E3F2D02FEBFF10EC1BE71A5F4BF1A0ED43E7CEE60BF522A3A3FA5B596BFA99D533F140D9FBF0452393F54EFF7BFE476063F20FC46BFAB29043F"> : tensor<1x2x3x4xf32>, dense<"0x47C96EC03ED9E9BF79352340610C7DC000C23AC0086B4D3E826154C0F9DA83BF2B65F93F"> : tensor<3x3xf32>], expected = [dense<"0x4ED8A13F0EFC2F3F9510FCBFE078BEBEF07CA03F1886313F7937ECBFB55DBDBEC4E0A13F571A2E3FEC7FFCBF1406C1BE63D4F7BF5D8A063F7B1E47BF9B3B043FDB9AF7BF6D96063FAD7C47BF8A93043FF87CEFBFFD750C3F04D551BFF3F7093F"> : tensor<1x2x3x4xf32>], tolerance = 1.389e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<3x3xf32>) -> (tensor<1x2x3x4xf32>)
  ane.return %0 : tensor<1x2x3x4xf32>
}

ane.program @scaled_dot_product_attention.13 on ane opset ios18 (%query: tensor<1x2x3x4xf32>, %key: tensor<1x2x3x4xf32>, %value: tensor<1x2x3x4xf32>, %attn_mask: tensor<3x3xi1>) -> (tensor<1x2x3x4xf32>)
    attributes {inputs = [dense<"0x26D2843D3329A5BFF8EC7FBF6D9CD93FBF80F33E2AD3E33D3CC2303FF3E963BF6F4A72BFAD2487BF23DA8A3F12DD8FBFA7A5E53F261BF73F1FA2FA3F00D7503F4EBADB3F073C2FBF07AE283EDF77B63E1F7B8C3F8AF6C73E266A953E445CA7BF"> : tensor<1x2x3x4xf32>, dense<"0xE46DEEBE77ECBE3FABB1D63F4EF2C0BFFBA2F23FE381093F6BA6D03E6D1CDABE40DBBA3E46EBF0BFE94AC13F7E0055BF6B95B13F888C1DBEB4AFC9BFE68392BF0D88C7BD9ECABC3EDD63A9BF9EE036BFE12FE43FAF3C80BF4D963EBE6D47D83F"> : tensor<1x2x3x4xf32>, dense<"0x126E853F3E7658BFF117093F2B2BBBBFAC638A3F7B99EC3F477E683EEF18C73EDE01A23F07022E3F2D02FEBFF10EC1BE71A5F4BF1A0ED43E7CEE60BF522A3A3FA5B596BFA99D533F140D9FBF0452393F54EFF7BFE476063F20FC46BFAB29043F"> : tensor<1x2x3x4xf32>, dense<[[true,false,true],[true,false,true],[true,false,false]]> : tensor<3x3xi1>], expected = [dense<"0x0D76A03FB8E1183F8A8EECBFA71EDFBEFB40913FC29E5BBE27D201BF75B281BF126E853F3E7658BFF117093F2B2BBBBF888FF7BF8A3A033FF1EF49BFBC4E0A3FB433F7BF7B20003F77C44CBFAE32103F71A5F4BF1A0ED43E7CEE60BF522A3A3F"> : tensor<1x2x3x4xf32>], tolerance = 7.269e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<3x3xi1>) -> (tensor<1x2x3x4xf32>)
  ane.return %0 : tensor<1x2x3x4xf32>
}

ane.program @scaled_dot_product_attention.14 on ane opset ios18 (%query: tensor<2x2x3xf32>, %key: tensor<2x5x3xf32>, %value: tensor<2x5x2xf32>, %attn_mask: tensor<2x2x5xf32>) -> (tensor<2x2x2xf32>)
    attributes {inputs = [dense<"0xA69BA83F7C36FCBED5F6AABF484BC7BE6F53FDBD1B1A09BFC605313FFF10693F6E54E1BF0B32FF3F7EC5D63F2E2E71BF"> : tensor<2x2x3xf32>, dense<"0x3C04C33F1CD4353E2B85F13FAB58E73F53DDB6BF11F892BE8FCAB93F693D78BF589FA83C3260C4BF664EE7BF7F7A433F7C82CE3F0A2615BD3FCCCD3FA5C5C4BF20CC963F7699F93F7D1F1E3F3D7DA43FBE72E2BE7F35A1BFEBE87FBF215CE5BF72259F3F44FC673FD36EB03F28F484BE2C7FA6BF9AFADD3F"> : tensor<2x5x3xf32>, dense<"0x0CCEC53F130CA9BFF08FCC3E60D2573EA9CAAE3F7C6352BD74A9FBBF99CBE7BF71441BBEC00F7F3FE61C373F4CA4E2BF4E2B05BE3C44983FD961E7BF8EB323BF4459693F0C77D53FC08F133DB63BF0BF"> : tensor<2x5x2xf32>, dense<"0xD2DB5040B4A4BA3FD6FB23C08D4E9F3F681E733FB1E91AC09CD608C0A1CEC6BFF2C2043F5415124017735DC07C705040F4F1C13F8F166740739CA5BF63F2FF3E5F9D6140690BEC3E813D764039153240"> : tensor<2x2x5xf32>], expected = [dense<"0x7DC1393F6A38A0BE8A3A2FBF73EF1C3DF2A38EBDAAC1913F726C9D3EAFA0B03F"> : tensor<2x2x2xf32>], tolerance = 1.260e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<2x2x3xf32>, tensor<2x5x3xf32>, tensor<2x5x2xf32>, tensor<2x2x5xf32>) -> (tensor<2x2x2xf32>)
  ane.return %0 : tensor<2x2x2xf32>
}

ane.program @scaled_dot_product_attention.15 on ane opset ios18 (%query: tensor<2x2x3xf32>, %key: tensor<2x5x3xf32>, %value: tensor<2x5x2xf32>, %attn_mask: tensor<2x2x5xi1>) -> (tensor<2x2x2xf32>)
    attributes {inputs = [dense<"0xA69BA83F7C36FCBED5F6AABF484BC7BE6F53FDBD1B1A09BFC605313FFF10693F6E54E1BF0B32FF3F7EC5D63F2E2E71BF"> : tensor<2x2x3xf32>, dense<"0x3C04C33F1CD4353E2B85F13FAB58E73F53DDB6BF11F892BE8FCAB93F693D78BF589FA83C3260C4BF664EE7BF7F7A433F7C82CE3F0A2615BD3FCCCD3FA5C5C4BF20CC963F7699F93F7D1F1E3F3D7DA43FBE72E2BE7F35A1BFEBE87FBF215CE5BF72259F3F44FC673FD36EB03F28F484BE2C7FA6BF9AFADD3F"> : tensor<2x5x3xf32>, dense<"0x0CCEC53F130CA9BFF08FCC3E60D2573EA9CAAE3F7C6352BD74A9FBBF99CBE7BF71441BBEC00F7F3FE61C373F4CA4E2BF4E2B05BE3C44983FD961E7BF8EB323BF4459693F0C77D53FC08F133DB63BF0BF"> : tensor<2x5x2xf32>, dense<[[[true,true,false,true,false],[true,false,true,false,true]],[[true,false,false,false,false],[true,true,true,false,true]]]> : tensor<2x2x5xi1>], expected = [dense<"0x3046D43E0BDC4A3CB272803F2E59ACBDE61C373F4CA4E2BF18941DBE68B0873F"> : tensor<2x2x2xf32>], tolerance = 6.567e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<2x2x3xf32>, tensor<2x5x3xf32>, tensor<2x5x2xf32>, tensor<2x2x5xi1>) -> (tensor<2x2x2xf32>)
  ane.return %0 : tensor<2x2x2xf32>
}

ane.program @scaled_dot_product_attention.16 on ane opset ios18 (%query: tensor<1x2x1x8xf32>, %key: tensor<1x2x4x8xf32>, %value: tensor<1x2x4x4xf32>, %attn_mask: tensor<1x1x1x4xf32>) -> (tensor<1x2x1x4xf32>)
    attributes {inputs = [dense<"0xB38D99BF744CB5BF15D4EEBF161B653FDB5BFABE500396BE9CEFBEBFDC74E5BF048B3B3FEE290B3FCBC4E9BF81D1CABF686BC6BECF00EC3FA188A03E6005AF3F"> : tensor<1x2x1x8xf32>, dense<"0xB87DB73FF858FA3F4321F63F590215BF1547A83E4C12E1BE6055C6BF0D7D73BF65120ABEE34AC13F1DD05ABF7552D93DBF1A8CBFC4D835BFB63599BF9480133EA641B6BFF367C13FC69898BF8725D2BF97B794BFC59EFE3F551335BC77B56C3FF1A71EBFC6A6C0BEBEFF993FD6DFC3BF9E6FA7BF94665DBFA18634BF6C40483F3B2B41BF7564CB3F1C82EF3F587D61BF72EBB53F873F033FC8B6D6BEDA7A3DBF37B6EE3F334F78BF22D1D93F7727ACBFF61686BF9048EEBEB08DE23F52769ABEFF90213E51BAA93FB336D9BE7757C93EA4E7AF3FE9EF00BDB44663BD802DB2BFD7C4453F4C334ABF1C979A3F936BD63F562BA53EA22881BF00FEBFBE1CF2F03F"> : tensor<1x2x4x8xf32>, dense<"0xCB4A713FBB7291BEBB63B93FA94DBFBFB6C159BFB330CE3FF492F9BFB1CD913F84E5E43FF67B303B5FD6E53F69332B3F2AA9D2BF78C139BFACD083BFF5FEADBF7879D8BFD33037BE9F97B03D5BBB1C3F270E07BEDF5A71BF0D7B41BF08D0113F67C96FBF329E193FB099FBBFAE85533D7FC5A4BF15ECB73FF1E723BE1717C53F"> : tensor<1x2x4x4xf32>, dense<"0xBB0677BF416ABA3F5F6F67C0F98F3240"> : tensor<1x1x1x4xf32>], expected = [dense<"0x6F229EBFAA78E13E4FBDBCBFAF56E9BD5D503ABF93766D3E07FCE6BE7E29853F"> : tensor<1x2x1x4xf32>], tolerance = 1.208e-05 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x2x1x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x4xf32>, tensor<1x1x1x4xf32>) -> (tensor<1x2x1x4xf32>)
  ane.return %0 : tensor<1x2x1x4xf32>
}

ane.program @scaled_dot_product_attention.17 on ane opset ios18 (%query: tensor<1x2x1x8xf32>, %key: tensor<1x2x4x8xf32>, %value: tensor<1x2x4x4xf32>, %attn_mask: tensor<1x1x1x4xi1>) -> (tensor<1x2x1x4xf32>)
    attributes {inputs = [dense<"0xB38D99BF744CB5BF15D4EEBF161B653FDB5BFABE500396BE9CEFBEBFDC74E5BF048B3B3FEE290B3FCBC4E9BF81D1CABF686BC6BECF00EC3FA188A03E6005AF3F"> : tensor<1x2x1x8xf32>, dense<"0xB87DB73FF858FA3F4321F63F590215BF1547A83E4C12E1BE6055C6BF0D7D73BF65120ABEE34AC13F1DD05ABF7552D93DBF1A8CBFC4D835BFB63599BF9480133EA641B6BFF367C13FC69898BF8725D2BF97B794BFC59EFE3F551335BC77B56C3FF1A71EBFC6A6C0BEBEFF993FD6DFC3BF9E6FA7BF94665DBFA18634BF6C40483F3B2B41BF7564CB3F1C82EF3F587D61BF72EBB53F873F033FC8B6D6BEDA7A3DBF37B6EE3F334F78BF22D1D93F7727ACBFF61686BF9048EEBEB08DE23F52769ABEFF90213E51BAA93FB336D9BE7757C93EA4E7AF3FE9EF00BDB44663BD802DB2BFD7C4453F4C334ABF1C979A3F936BD63F562BA53EA22881BF00FEBFBE1CF2F03F"> : tensor<1x2x4x8xf32>, dense<"0xCB4A713FBB7291BEBB63B93FA94DBFBFB6C159BFB330CE3FF492F9BFB1CD913F84E5E43FF67B303B5FD6E53F69332B3F2AA9D2BF78C139BFACD083BFF5FEADBF7879D8BFD33037BE9F97B03D5BBB1C3F270E07BEDF5A71BF0D7B41BF08D0113F67C96FBF329E193FB099FBBFAE85533D7FC5A4BF15ECB73FF1E723BE1717C53F"> : tensor<1x2x4x4xf32>, dense<[[[[true,false,false,true]]]]> : tensor<1x1x1x4xi1>], expected = [dense<"0xF8AE72BF68481BBF1D31B9BE75A9B2BF818DC6BF2E2AC33E242F603ACB096F3F"> : tensor<1x2x1x4xf32>], tolerance = 6.166e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x2x1x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x4xf32>, tensor<1x1x1x4xi1>) -> (tensor<1x2x1x4xf32>)
  ane.return %0 : tensor<1x2x1x4xf32>
}

ane.program @scaled_dot_product_attention.18 on ane opset ios18 (%query: tensor<1x1x2x2x2xf32>, %key: tensor<1x1x2x2x2xf32>, %value: tensor<1x1x2x2x2xf32>, %attn_mask: tensor<2x2xf32>) -> (tensor<1x1x2x2x2xf32>)
    attributes {inputs = [dense<"0x27CA87BF8C58503F6302213F2C62E5BF110A1E3FE3E5F43FD251CDBF6913F53F"> : tensor<1x1x2x2x2xf32>, dense<"0x9F8AB8BF3BA431BF7D9A7DBF5D41B63FAA817BBEAAEA523FA405EEBF8136FB3D"> : tensor<1x1x2x2x2xf32>, dense<"0xA3DCB83EAB7B893F93AC583F01B7A8BF36AA163E950238BF6051DB3F228F46BE"> : tensor<1x1x2x2x2xf32>, dense<"0x2EFE4E406DBFCCBFDBA07C3F535695BF"> : tensor<2x2xf32>], expected = [dense<"0x398ABD3EF1B7833F373FBB3E488B863F991A193E46CE37BFD6D8FA3EF8991ABF"> : tensor<1x1x2x2x2xf32>], tolerance = 6.424e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x1x2x2x2xf32>, tensor<1x1x2x2x2xf32>, tensor<1x1x2x2x2xf32>, tensor<2x2xf32>) -> (tensor<1x1x2x2x2xf32>)
  ane.return %0 : tensor<1x1x2x2x2xf32>
}

ane.program @scaled_dot_product_attention.19 on ane opset ios18 (%query: tensor<1x1x2x2x2xf32>, %key: tensor<1x1x2x2x2xf32>, %value: tensor<1x1x2x2x2xf32>, %attn_mask: tensor<2x2xi1>) -> (tensor<1x1x2x2x2xf32>)
    attributes {inputs = [dense<"0x27CA87BF8C58503F6302213F2C62E5BF110A1E3FE3E5F43FD251CDBF6913F53F"> : tensor<1x1x2x2x2xf32>, dense<"0x9F8AB8BF3BA431BF7D9A7DBF5D41B63FAA817BBEAAEA523FA405EEBF8136FB3D"> : tensor<1x1x2x2x2xf32>, dense<"0xA3DCB83EAB7B893F93AC583F01B7A8BF36AA163E950238BF6051DB3F228F46BE"> : tensor<1x1x2x2x2xf32>, dense<[[true,true],[true,false]]> : tensor<2x2xi1>], expected = [dense<"0x0D42343F34EF1DBFA3DCB83EAB7B893F482FCC3E866B22BF36AA163E950238BF"> : tensor<1x1x2x2x2xf32>], tolerance = 3.140e-06 : f64, ulps = 1 : i32} {
  %0 = "ane.scaled_dot_product_attention"(%query, %key, %value, %attn_mask) : (tensor<1x1x2x2x2xf32>, tensor<1x1x2x2x2xf32>, tensor<1x1x2x2x2xf32>, tensor<2x2xi1>) -> (tensor<1x1x2x2x2xf32>)
  ane.return %0 : tensor<1x1x2x2x2xf32>
}

ane.program @softmax.0 on ane opset ios15 (%x: tensor<5xf16>) -> (tensor<5xf16>)
    attributes {inputs = [dense<"0x7A3BD3C110457D3F71C4"> : tensor<5xf16>], expected = [dense<"0xCD23540D903BFB289F04"> : tensor<5xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) : (tensor<5xf16>) -> (tensor<5xf16>)
  ane.return %0 : tensor<5xf16>
}

ane.program @softmax.1 on ane opset ios16 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0xC0C00B44BBBD7B45DB4560426F4589427140EABD25C490C41B4596C253C13A43D7C516C5EA3E653F754148416EC2653F"> : tensor<2x3x4xf16>], expected = [dense<"0x200D23329412753A7238EF28D4355829C93B2A26DB168414873A060AA90DDF31F30B391084373D38DB3648369B14B031"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) : (tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @softmax.2 on ane opset ios17 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x68423244F0C1454380B9C3C13A445442D64050B7FA44E7345545174055C486B8B94536A834406DC54EC3734540C0D6BC"> : tensor<2x3x4xf16>], expected = [dense<"0x6B39EB3BE20BD1381623DA1222350536F134D5206F39872575361A287A163839C5381B1CDF3B2D1D5103B63B5B237C35"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @softmax.3 on ane opset ios18 (%x: tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
    attributes {inputs = [dense<"0x64C06BC28C456342243EF6C1C9B42545D644BEC5483DB944C74537BF3EC584C119BD5845FB459F3EAF403742143C65B6"> : tensor<2x3x4xf16>], expected = [dense<"0xA60D4E32003CFB3B8C3BF20BAA17C33B643BB3089938F43BFF3B6D3A5A015119462B003CFC3B9527E22C003CCE36121E"> : tensor<2x3x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = -3 : i32}> : (tensor<2x3x4xf16>) -> (tensor<2x3x4xf16>)
  ane.return %0 : tensor<2x3x4xf16>
}

ane.program @softmax.4 on ane opset ios15 (%x: tensor<1x6x1x4xf16>) -> (tensor<1x6x1x4xf16>)
    attributes {inputs = [dense<"0xFB4055C546C53AC383402F4066C58EC5FC40DFB032B88FC40544BA39BAC23FBDB544EF44744592B54138B6415A3E5741"> : tensor<1x6x1x4xf16>], expected = [dense<"0xA72BE501680125170E2A332A3E011A0CAB2B421D12198E116A344322BF0876246438A43AD13BD9295120A72E3E25793B"> : tensor<1x6x1x4xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = 1 : i32}> : (tensor<1x6x1x4xf16>) -> (tensor<1x6x1x4xf16>)
  ane.return %0 : tensor<1x6x1x4xf16>
}

ane.program @softmax.5 on ane opset ios16 (%x: tensor<3x40xf16>) -> (tensor<3x40xf16>)
    attributes {inputs = [dense<"0x7CC4E13C6C44FCC4A1410DC53EC5ACC4AC3ED33CD345603E02BD65453744D3C18B42A7C04F41A0B3D1C414C309C59936FC3BA63BF7BD9AC28E417CB17040AF44D14413BF823A384581C57CBF8C444EC19540F5C0CA41A642F643F5C19DC2E13DDD44233C37C4F6425BC14D441EAE483E9DBA47BC7DC387BDA1C12BC3F4444DBAB0B896C461BF8B440D42F4C334441F457C3E493D3AC3D940FBC20BC4D4BB72C03138E1BEF4C360B6DA457445CDBE3A3DD334D0C5F0C48BC08D442B4352C16FC24444EF41974246C414BBA9C4884059BD7A4588B1B941A3424444ECC050425D4441C3C745B2C1C2C047C3CE43C9C4513B"> : tensor<3x40xf16>], expected = [dense<"0x8E003519002C56006A22510043007600141C23191134921B090B4B31822AAD021125CF047721D91066006E015200A5142C1800188A09D0012E222F11121F332DF02D3308F016703033009407892C7803CE214E064F251428DD2BD303C1021C1DC1309C1A1C01C5282B056A2D4514A61D1D10740EC701B80C82041602333147103B11C400F109E62E0D266901E92C2632F11D671C0702A1224B025201110F12081D14FB06BB008B0E9E3272301F07801896121E0048000504362B7C25BA0290016C29EB211B248B00060C5E00DF1D1E098D301910532134246C2954032723FA290901253243029D0306018A2753001416"> : tensor<3x40xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = -1 : i32}> : (tensor<3x40xf16>) -> (tensor<3x40xf16>)
  ane.return %0 : tensor<3x40xf16>
}

ane.program @softmax.6 on ane opset ios17 (%x: tensor<2x1x2x1x3xf16>) -> (tensor<2x1x2x1x3xf16>)
    attributes {inputs = [dense<"0x58C51045DDC452458DC3AF41B443BBBC88C3F03F1B448531"> : tensor<2x1x2x1x3xf16>], expected = [dense<"0x8801003C610F003CC108FF3BEE3A261DE5244930F63BD93B"> : tensor<2x1x2x1x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = 2 : i32}> : (tensor<2x1x2x1x3xf16>) -> (tensor<2x1x2x1x3xf16>)
  ane.return %0 : tensor<2x1x2x1x3xf16>
}

ane.program @softmax.7 on ane opset ios18 (%x: tensor<1x1xf16>) -> (tensor<1x1xf16>)
    attributes {inputs = [dense<"0x1BC2"> : tensor<1x1xf16>], expected = [dense<"0x003C"> : tensor<1x1xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = 0 : i32}> : (tensor<1x1xf16>) -> (tensor<1x1xf16>)
  ane.return %0 : tensor<1x1xf16>
}

ane.program @softmax.8 on ane opset ios15 (%x: tensor<5xf32>) -> (tensor<5xf32>)
    attributes {inputs = [dense<"0xE8F57C3EE79BB63F45355A40682EBEC05674DD3F"> : tensor<5xf32>], expected = [dense<"0x68B2FD3CE552CE3D94543B3F4B1A85384DBD0B3E"> : tensor<5xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) : (tensor<5xf32>) -> (tensor<5xf32>)
  ane.return %0 : tensor<5xf32>
}

ane.program @softmax.9 on ane opset ios16 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0xB90BAE3FC85D0540A4DFAD3F0FBE11C0890C74C0FE3CB4C0522827C03BC559C0F12204C05D1094C082EFE83E6DF32340811B8DC0422F73C02C5E863FC730873F180C263DC29768C0EB2CCA3FF0DE90C039B9403E3BEEEA3E4892AD40889EB140"> : tensor<2x3x4xf32>], expected = [dense<"0xE47E7A3EF42F013FAE287A3E8613D33BF0D02A3E3198DD3C34FC0D3F9DC5803E84AD0D3CEDD22E3A0404DC3D151D623F83300A3B264A7E3B2DA6FD3EDD48FF3ED0CA333E7DDF913B1972513F7EE8EE3AFC70223BDAED543BDC74EE3E334E073F"> : tensor<2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) : (tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @softmax.10 on ane opset ios17 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x1EAF35407E46F2BFA2D7F9BFAD361A40AD1A1BBFBB35F1BD26C54CBE6F754E405A7B85C04CA8EF3FA931AA405593B24082F7D13FEF15D13FECA898C00B1F82C0CEAF70BFC8701FC0994D17C02CC6963FBC3F63C001AAC7BFBFD69840F0FA5740"> : tensor<2x3x4xf32>], expected = [dense<"0x9EDD773FD79DA33C3F8B353AA031173D4423FD3C6F58F13D26D7823B9C03AB3D421E653A03B85C3FEFCC7E3F722C613FA1C06C3F1226723FFCA99538C3570A3A53708F3D1F8F7A3C7B914F3AA8C6CC3D3DAAA83B14FB1E3D6EC77F3F9544663F"> : tensor<2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = 1 : i32}> : (tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @softmax.11 on ane opset ios18 (%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
    attributes {inputs = [dense<"0x0090ADC0AD8201BF62059840B95960BE7F130C40D4AD95BD9F42BDC02CB2B64086070AC0E2C97C40F440B1C0D4B9143F9212F33F0DC4B940650AA6BFDD2848BF644ACD3FFE317940D2F0AB3FBC43A23FC300413E119B033F8858593FFC3CA1C0"> : tensor<2x3x4xf32>], expected = [dense<"0x08FA2C3AA09AED3A82657F3FB618233F3066243FF03A983C949D383A21057D3F7118B33D7803783F7D00DC3A3B137F3FC1D47F3F33897F3F137E1A3B93CEB93E9F33B73E293E7B3FD9D17F3FBCB73E3CF29C693FFF90FF3C00927F3F9AC46C3B"> : tensor<2x3x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = -3 : i32}> : (tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>)
  ane.return %0 : tensor<2x3x4xf32>
}

ane.program @softmax.12 on ane opset ios15 (%x: tensor<1x6x1x4xf32>) -> (tensor<1x6x1x4xf32>)
    attributes {inputs = [dense<"0x10F2A1C0F2DE95C0817999BBAC2A93C024241040403CBD400A9AB8407E4CB7BFA627A940D151BD3F3C6A1140B8CC84404803D2BF04BB9BC082D415BF15B9B5C053DAAF4023CC48C0FDEEA940BB2FC43DFED3754096C08940A3D085BFF69A2DC0"> : tensor<1x6x1x4xf32>], expected = [dense<"0xA7DA5537D4EFAC37AE37F43A89B12239FE989C3C4632533F326D193FA457713B025CCB3E0B50203CDBBF943CD7657A3F024FCC39F7FF8F3704A8883A8B065D380EB5FA3E77E2CA387E06C23E2A048B3C80C2BF3DA40E293ECB822C3A0921863A"> : tensor<1x6x1x4xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = 1 : i32}> : (tensor<1x6x1x4xf32>) -> (tensor<1x6x1x4xf32>)
  ane.return %0 : tensor<1x6x1x4xf32>
}

ane.program @softmax.13 on ane opset ios16 (%x: tensor<3x40xf32>) -> (tensor<3x40xf32>)
    attributes {inputs = [dense<"0xE87FBAC0C23526C05384C2BFC93AA2C0069654C07DDC5B400B80A9BFAE86B74012073FC09A5D91BEAA3ABFC051E3653FDDA39DBFD282FDBF651E14C08260A7C06BD45DC0D8F529BEE823BC400E23A2C0A99E9E40C42655C064D8C43FAF7C2F4055AFAD402806AE3E50E482C0F784BF40EFA3984001D39EC0DC485B4028E331C03A776DC0708180C0FEF6F1BF9221A040913BAD3D119E68C0B20D564068EB86C0D080CF3E87661E404CA4F03F0859ECBF1CE548C0EEBA73C095A575C0EC57B3C0CC1550C04136914035B24D40703F7B4050738EC0217CE53F1B632140C6F33FC00413003B26E3B1C0294B83BE45F3743F05A6BCBF17A51D3EB3D18CC083A09BC0E09ACA3EF7AA9140A6DF12408854B040FA394A40ED04AE40B041CF3FC75121C09E9FA7C0ECA851C055EBA840FF29EB3E7A01AF4086B326C061B19E401B76983FB25AA1BF63341CC0431F41C03D5A2640FCDD594029690440341AF03FF9BE2740C8C72B3F62B15A3F5A9407409A4EB2C03ED61C40660B12C05224E8BF55B52340CD828740DAE5BEBD914796C0D14093BFEAA4084086D78E40420615BF9A4663C069CCB84078820C3F67190B40053D94BF467145C0CD4A03C009E1FEBFE335DC3FA81FA84074E7B74019F9B940CCFAA0403E489D3F0BAC1840FEFD13C04E2295C0"> : tensor<3x40xf32>], expected = [dense<"0x8F1CD93599B32B387523FC3886C267367F61A637EBBD8B3C014819399B332E3E7005E9370DE6D8391B48BB3554CEB03AA029283970079F38CECA6338F052453636019037A30CF439AF38493EA46E68366CFA9F3DDEEAA4374CA1273BC1B60B3C2715003E5F5E4A3A78451A37E8A15F3E46B6843D4CE48036057D8A3CA7100F38DA94613712372637880AAE381EB7A73D64C51C3A8C557337FE3C7F3CB2060837D4C08B3AFF660A3C10AD983B4F44EB38D83201380C518437B069803707A42F3640F0E6378320883D36E5903C859D133D99140B3788EE8B3B9C03113CDA9214389EBC3A3A5DD137365337103AF19AF23A03C12A390064593AB75A12378C46B836316C8A3A8D148A3D8E2EE73BC9FC333ECE3F893C8D72273EAF3F6B3B75C76F3834547D365B53E13754C70E3ED782933AAAB02C3EBD705C380672CF3D0A53193B3A6A3739626961381A37FD37C801083C2317983CEF0DA03B42F2833B31000B3C1A359E3A9006BE3AAA2DA83BAB731D36F76EEA3BB6188438A600D3389780023C987D2E3D255A133A1204BD369DC64C39E4FFAA3B216A5B3D58BDB439258094379B874B3E0F048C3AC0AFB13BAF344B399CAFEC373857A6385FA9B038FDE8613BF4BDF13D88EB453E9A23533E855FC13D682C0A3BD2A9DB3B1C238038ACE7C336"> : tensor<3x40xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = -1 : i32}> : (tensor<3x40xf32>) -> (tensor<3x40xf32>)
  ane.return %0 : tensor<3x40xf32>
}

ane.program @softmax.14 on ane opset ios17 (%x: tensor<2x1x2x1x3xf32>) -> (tensor<2x1x2x1x3xf32>)
    attributes {inputs = [dense<"0xD6B962C0DF2FEC3F9CB920BE459C2AC0179A76C0EE586540E061A4C08D9850C035615E4075A8BEBFBB08A5BFEB5D1C40"> : tensor<2x1x2x1x3xf32>], expected = [dense<"0x3F72963E18257F3FD0FBBD3CE0C6343FFCE75A3B22107A3FAE0BD03C09A8FA3DF2B83C3FA37F793FFFAA603F1B8E863E"> : tensor<2x1x2x1x3xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = 2 : i32}> : (tensor<2x1x2x1x3xf32>) -> (tensor<2x1x2x1x3xf32>)
  ane.return %0 : tensor<2x1x2x1x3xf32>
}

ane.program @softmax.15 on ane opset ios18 (%x: tensor<1x1xf32>) -> (tensor<1x1xf32>)
    attributes {inputs = [dense<"0x98AF69C0"> : tensor<1x1xf32>], expected = [dense<"0x0000803F"> : tensor<1x1xf32>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) <{axis = 0 : i32}> : (tensor<1x1xf32>) -> (tensor<1x1xf32>)
  ane.return %0 : tensor<1x1xf32>
}

// no overflow
ane.program @softmax.16 on ane opset ios15 (%x: tensor<2x3xf16>) -> (tensor<2x3xf16>)
    attributes {inputs = [dense<"0x537B537B53FBFFFBFFFBFFFB"> : tensor<2x3xf16>], expected = [dense<"0x003800380000553555355535"> : tensor<2x3xf16>], tolerance = 0.000e+00 : f64, ulps = 1 : i32} {
  %0 = "ane.softmax"(%x) : (tensor<2x3xf16>) -> (tensor<2x3xf16>)
  ane.return %0 : tensor<2x3xf16>
}
