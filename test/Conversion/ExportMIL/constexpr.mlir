// T-CONSTEXPR: the constexpr ops that ios16 has take their operands in the attribute bracket, the forms of ios18 in the
// parentheses; constants stand inline in both, as literal or BLOBFILE. Values of constexpr ops stay references.
// RUN: rm -rf %t
// RUN: ane-translate --to-mil %s --program=@ios16 -o %t/16/model.mil
// RUN: FileCheck %s --check-prefix=IOS16 --input-file=%t/16/model.mil
// RUN: ane-translate --to-mil %s --program=@ios18 -o %t/18/model.mil
// RUN: FileCheck %s --check-prefix=IOS18 --input-file=%t/18/model.mil
// RUN: %tensor blob %t/18/weights/weight.bin | FileCheck %s --check-prefix=BLOB
// RUN: ane-run-check %t/16/model.mil %t/18/model.mil | FileCheck %s --check-prefix=LINT --allow-empty
// The values are the same before and after: from the text, the constants come out of the weight file.
// RUN: ane-run %s --program=@ios18 --random 1 --output-dir=%t/a && ane-run %t/18/model.mil --random 1 --output-dir=%t/b
// RUN: cmp %t/a/y.npy %t/b/y.npy
// RUN: ane-run %s --program=@ios16 --random 1 --output-dir=%t/a && ane-run %t/16/model.mil --random 1 --output-dir=%t/b
// RUN: cmp %t/a/y.npy %t/b/y.npy
// LINT-NOT: T-CONSTEXPR

// IOS16: main<ios16>
// IOS16-NEXT: tensor<fp16, [4, 4]> lut = constexpr_lut_to_dense()[indices = tensor<uint8, [4]>([228, 228, 228, 228]), lut = tensor<fp16, [4]>([0x0p+0, 0x1p+0, 0x1p+1, 0x1.8p+1]), name = string("lut"), shape = tensor<uint32, [2]>([4, 4])];
// IOS16-NEXT: tensor<fp16, [4, 4]> affine = constexpr_affine_dequantize()[axis = int32(0), name = string("affine"), quantized_data = tensor<int8, [4, 4]>(BLOBFILE(path = string("@model_path/weights/weight.bin"), offset = uint64(64))), scale = fp16(0x1p-2), zero_point = int8(3)];
// IOS16-NEXT: tensor<fp16, [4, 4]> w = add(x = lut, y = affine)
ane.program @ios16 on ane opset ios16 (%x: tensor<1x1x4x32xf16> {ane.port = "x"}) -> (tensor<1x1x4x32xf16> {ane.port = "y"}) {
  %indices = ane.const dense<228> : tensor<4xui8>
  %table = ane.const dense<[0.0, 1.0, 2.0, 3.0]> : tensor<4xf16>
  %shape = ane.const dense<4> : tensor<2xui32>
  %lut = ane.constexpr_lut_to_dense %indices, %table shape = %shape : (tensor<4xui8>, tensor<4xf16>, tensor<2xui32>) -> tensor<4x4xf16>
  %q = ane.const dense<[[1, -2, 3, 4], [5, 6, 7, 8], [1, 2, 3, 4], [5, 6, 7, 127]]> : tensor<4x4xi8>
  %zero = ane.const dense<3> : tensor<i8>
  %scale = ane.const dense<0.25> : tensor<f16>
  %affine = ane.constexpr_affine_dequantize %q, %zero, %scale {axis = 0 : i32} : (tensor<4x4xi8>, tensor<i8>, tensor<f16>) -> tensor<4x4xf16>
  %w = ane.add %lut, %affine : tensor<4x4xf16>, tensor<4x4xf16>
  %y = ane.matmul %w, %x : (tensor<4x4xf16>, tensor<1x1x4x32xf16>) -> tensor<1x1x4x32xf16>
  ane.return %y : tensor<1x1x4x32xf16>
}

// IOS18: main<ios18>
// IOS18-NEXT: tensor<fp16, [4, 4]> block = constexpr_blockwise_shift_scale(data = tensor<int4, [4, 4]>(BLOBFILE(path = string("@model_path/weights/weight.bin"), offset = uint64(64))), scale = tensor<fp16, [4, 1]>({{.*}}))[name = string("block")];
// IOS18-NEXT: tensor<fp16, [4, 4]> lut = constexpr_lut_to_dense(indices = tensor<uint2, [4, 4]>(BLOBFILE(path = string("@model_path/weights/weight.bin"), offset = uint64(192))), lut = tensor<fp16, [1, 1, 4, 1]>({{.*}}))[name = string("lut")];
// One that ios18 has from ios16 keeps the bracket.
// IOS18-NEXT: tensor<fp16, [4, 1]> affine = constexpr_affine_dequantize()[axis = int32(0), name = string("affine"), quantized_data = tensor<int8, [4, 1]>(
// A constant that also another op uses has a statement besides.
// IOS18: tensor<fp16, [4, 1]> scale = const()[name = string("scale"), val = tensor<fp16, [4, 1]>({{.*}})];
// IOS18-NEXT: mul(x = w0, y = scale)
// BLOB: 2 records
// BLOB-NEXT: 64: code {{[0-9]+}} padding 0: 10325476fedcba98
// BLOB-NEXT: 192: code {{[0-9]+}} padding 0: e4e4e4e4
ane.program @ios18 on ane opset ios18 (%x: tensor<1x1x4x32xf16> {ane.port = "x"}) -> (tensor<1x1x4x32xf16> {ane.port = "y"}) {
  %d = ane.const dense<[[0, 1, 2, 3], [4, 5, 6, 7], [-2, -1, -4, -3], [-6, -5, -8, -7]]> : tensor<4x4xi4>
  %scale = ane.const dense<[[0.5], [1.0], [0.25], [2.0]]> : tensor<4x1xf16>
  %block = ane.constexpr_blockwise_shift_scale %d, %scale : (tensor<4x4xi4>, tensor<4x1xf16>) -> tensor<4x4xf16>
  %indices = ane.const dense<[[0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3]]> : tensor<4x4xui2>
  %table = ane.const dense<[[[[0.0], [1.0], [2.0], [3.0]]]]> : tensor<1x1x4x1xf16>
  %lut = ane.constexpr_lut_to_dense %indices, %table : (tensor<4x4xui2>, tensor<1x1x4x1xf16>) -> tensor<4x4xf16>
  %q4 = ane.const dense<[[1], [2], [3], [4]]> : tensor<4x1xi8>
  %zero = ane.const dense<3> : tensor<i8>
  %one = ane.const dense<0.25> : tensor<f16>
  %affine = ane.constexpr_affine_dequantize %q4, %zero, %one {axis = 0 : i32} : (tensor<4x1xi8>, tensor<i8>, tensor<f16>) -> tensor<4x1xf16>
  %w0 = ane.add %block, %lut : tensor<4x4xf16>, tensor<4x4xf16>
  %w1 = ane.mul %w0, %scale : tensor<4x4xf16>, tensor<4x1xf16>
  %w2 = ane.add %w1, %affine : tensor<4x4xf16>, tensor<4x1xf16>
  %y = ane.matmul %w2, %x : (tensor<4x4xf16>, tensor<1x1x4x32xf16>) -> tensor<1x1x4x32xf16>
  ane.return %y : tensor<1x1x4x32xf16>
}
