// The spelling of MIL text: header, defaults, references to shared consts, order of arguments, exact floats, names.
// RUN: ane-translate --to-mil %s | FileCheck %s
// RUN: ane-translate --to-mil %s -o - | FileCheck %s

// T-HEADER.
// CHECK: {{^}}program(1.3)
// CHECK-NEXT: [buildInfo = dict<string, string>({{[{][{]}}"coremlc-component-MIL", "3510.2.1"}, {"coremlc-version", "3505.4.1"}, {"coremltools-component-milinternal", ""}, {"coremltools-version", "9.0"{{[}][}]}})]
// CHECK-NEXT: {{^}}{
// CHECK-NEXT: func main<ios18>(tensor<fp16, [1, 8, 4, 4]> x) {
ane.program @main on ane opset ios18 (%x: tensor<1x8x4x4xf16> {ane.port = "x"})
    -> (tensor<1x8x4x4xf16> {ane.port = "a"}, tensor<1x8x8x4xf16> {ane.port = "b"}, tensor<1x4x4x4xf16> {ane.port = "c"},
        tensor<1x4x4x4xf16> {ane.port = "d"}, tensor<f16> {ane.port = "e"}) {
  // T-DEFAULTS and T-CONSTREF: every parameter that has a value is spelled, as a reference to a const of its own type.
  // T-ALPHA: the arguments are in alphabetical order. A const is spelled where it is small.
  %w = ane.const dense<0.5> : tensor<8x1x1x1xf16>
  // CHECK-NEXT: tensor<fp16, [8, 1, 1, 1]> w = const()[name = string("w"), val = tensor<fp16, [8, 1, 1, 1]>({{.*}}0x1p-1{{.*}})];
  // CHECK-NEXT: tensor<int32, [2]> conv_strides_0 = const()[name = string("conv_strides_0"), val = tensor<int32, [2]>([1, 1])];
  // CHECK-NEXT: string conv_pad_type_0 = const()[name = string("conv_pad_type_0"), val = string("valid")];
  // CHECK-NEXT: tensor<int32, [4]> conv_pad_0 = const()[name = string("conv_pad_0"), val = tensor<int32, [4]>([0, 0, 0, 0])];
  // CHECK-NEXT: int32 conv_groups_0 = const()[name = string("conv_groups_0"), val = int32(8)];
  // CHECK-NEXT: tensor<fp16, [1, 8, 4, 4]> conv = conv(dilations = conv_strides_0, groups = conv_groups_0, pad = conv_pad_0, pad_type = conv_pad_type_0, strides = conv_strides_0, weight = w, x = x)[name = string("conv")];
  %conv = ane.conv %x, %w {groups = 8 : i32} : (tensor<1x8x4x4xf16>, tensor<8x1x1x1xf16>) -> tensor<1x8x4x4xf16>
  // Floats are exact, and of the type of the operand: the default epsilon of rsqrt, 1e-12, is zero in fp16.
  // CHECK-NEXT: fp16 a_epsilon_0 = const()[name = string("a_epsilon_0"), val = fp16(0x0p+0)];
  // CHECK-NEXT: tensor<fp16, [1, 8, 4, 4]> a = rsqrt(epsilon = a_epsilon_0, x = conv)[name = string("a")];
  %a = ane.rsqrt %conv : tensor<1x8x4x4xf16>
  // CHECK-NEXT: int32 b_axis_0 = const()[name = string("b_axis_0"), val = int32(2)];
  // CHECK-NEXT: bool b_interleave_0 = const()[name = string("b_interleave_0"), val = bool(false)];
  // CHECK-NEXT: tensor<fp16, [1, 8, 8, 4]> b = concat(axis = b_axis_0, interleave = b_interleave_0, values = (conv, x))[name = string("b")];
  %b = ane.concat (%conv, %x) {axis = 2 : i32} : (tensor<1x8x4x4xf16>, tensor<1x8x4x4xf16>) -> tensor<1x8x8x4xf16>
  // A second result, and a const of an equal value that has a name already.
  // CHECK-NEXT: int32 c_axis_0 = const()[name = string("c_axis_0"), val = int32(1)];
  // CHECK-NEXT: tensor<fp16, [1, 4, 4, 4]> c, tensor<fp16, [1, 4, 4, 4]> d = split(axis = c_axis_0, num_splits = b_axis_0, x = x)[name = string("c")];
  %c:2 = ane.split %x {axis = 1 : i32, num_splits = 2 : i32} : (tensor<1x8x4x4xf16>) -> (tensor<1x4x4x4xf16>, tensor<1x4x4x4xf16>)
  // A parameter without default stays out unless it is given, scalars have scalar types, 0.1 is no fp16 number. Consts stand where they are first used.
  %tenth = ane.const dense<0.1> : tensor<f16>
  // CHECK-NEXT: fp16 sum = reduce_sum(keep_dims = b_interleave_0, x = x)[name = string("sum")];
  %sum = ane.reduce_sum %x {keep_dims = false} : (tensor<1x8x4x4xf16>) -> tensor<f16>
  // CHECK-NEXT: fp16 tenth = const()[name = string("tenth"), val = fp16(0x1.998p-4)];
  // CHECK-NEXT: fp16 e = add(x = sum, y = tenth)[name = string("e")];
  %e = ane.add %sum, %tenth : tensor<f16>, tensor<f16>
  ane.return %a, %b, %c#0, %c#1, %e : tensor<1x8x4x4xf16>, tensor<1x8x8x4xf16>, tensor<1x4x4x4xf16>, tensor<1x4x4x4xf16>, tensor<f16>
  // CHECK-NEXT: } -> (a, b, c, d, e);
  // CHECK-NEXT: {{^}}}
}
