// P-ORDER: names of ports bind in lexicographic order. They stay if that is the declared order and no name is a prefix
// of another; else all of a side become i00_x, o00_y.
// RUN: ane-translate --to-mil %s --program=@kept | FileCheck %s --check-prefix=KEPT
// RUN: ane-translate --to-mil %s --program=@inputs | FileCheck %s --check-prefix=INPUTS
// RUN: ane-translate --to-mil %s --program=@prefix | FileCheck %s --check-prefix=PREFIX
// RUN: ane-translate --to-mil %s --program=@clash | FileCheck %s --check-prefix=CLASH
// RUN: ane-translate --to-mil %s --program=@stubborn | FileCheck %s --check-prefix=STUBBORN
// RUN: ane-translate --to-mil %s --program=@odd | FileCheck %s --check-prefix=ODD
// RUN: ane-translate --to-mil %s --program=@unnamed | FileCheck %s --check-prefix=UNNAMED

// KEPT: func main<ios18>(tensor<fp16, [4]> a, tensor<fp16, [4]> b) {
// KEPT-NEXT: tensor<fp16, [4]> y = add(x = a, y = b)[name = string("y")];
// KEPT-NEXT: tensor<fp16, [4]> z = sub(x = a, y = b)[name = string("z")];
// KEPT-NEXT: } -> (y, z);
ane.program @kept on ane opset ios18 (%a: tensor<4xf16> {ane.port = "a"}, %b: tensor<4xf16> {ane.port = "b"})
    -> (tensor<4xf16> {ane.port = "y"}, tensor<4xf16> {ane.port = "z"}) {
  %0 = ane.add %a, %b : tensor<4xf16>, tensor<4xf16>
  %1 = ane.sub %a, %b : tensor<4xf16>, tensor<4xf16>
  ane.return %0, %1 : tensor<4xf16>, tensor<4xf16>
}

// Inputs out of order; the outputs keep their names.
// INPUTS: main<ios18>(tensor<fp16, [4]> i00_b, tensor<fp16, [4]> i01_a) {
// INPUTS-NEXT: tensor<fp16, [4]> y = sub(x = i00_b, y = i01_a)[name = string("y")];
// INPUTS-NEXT: } -> (y);
ane.program @inputs on ane opset ios18 (%b: tensor<4xf16> {ane.port = "b"}, %a: tensor<4xf16> {ane.port = "a"})
    -> (tensor<4xf16> {ane.port = "y"}) {
  %0 = ane.sub %b, %a : tensor<4xf16>, tensor<4xf16>
  ane.return %0 : tensor<4xf16>
}

// In order, but "y" starts "y2".
// PREFIX: main<ios18>(tensor<fp16, [4]> x) {
// PREFIX: -> (o00_y, o01_y2);
ane.program @prefix on ane opset ios18 (%x: tensor<4xf16> {ane.port = "x"})
    -> (tensor<4xf16> {ane.port = "y"}, tensor<4xf16> {ane.port = "y2"}) {
  %0 = ane.relu %x : tensor<4xf16>
  %1 = ane.abs %x : tensor<4xf16>
  ane.return %0, %1 : tensor<4xf16>, tensor<4xf16>
}

// An output with the name of an input.
// CLASH: main<ios18>(tensor<fp16, [4]> x) {
// CLASH-NEXT: tensor<fp16, [4]> o00_x = relu(x = x)[name = string("o00_x")];
// CLASH-NEXT: } -> (o00_x);
ane.program @clash on ane opset ios18 (%x: tensor<4xf16> {ane.port = "x"}) -> (tensor<4xf16> {ane.port = "x"}) {
  %0 = ane.relu %x : tensor<4xf16>
  ane.return %0 : tensor<4xf16>
}

// An input that has the name which an output would get, and a value that has it, too.
// STUBBORN: main<ios18>(tensor<fp16, [4]> o00_x, tensor<fp16, [4]> x) {
// STUBBORN-NEXT: tensor<fp16, [4]> oo00_x_1 = relu(x = x)
// STUBBORN-NEXT: tensor<fp16, [4]> oo00_x = add(x = oo00_x_1, y = o00_x)[name = string("oo00_x")];
// STUBBORN-NEXT: } -> (oo00_x);
ane.program @stubborn on ane opset ios18 (%a: tensor<4xf16> {ane.port = "o00_x"}, %x: tensor<4xf16> {ane.port = "x"})
    -> (tensor<4xf16> {ane.port = "x"}) {
  %oo00_x = ane.relu %x : tensor<4xf16>
  %0 = ane.add %oo00_x, %a : tensor<4xf16>, tensor<4xf16>
  ane.return %0 : tensor<4xf16>
}

// Names that are no identifiers or would be read as numbers, and two that become equal.
// ODD: main<ios18>(tensor<fp16, [4]> i00_a_b, tensor<fp16, [4]> i01_a_b, tensor<fp16, [4]> i02_true_) {
// ODD-NEXT: tensor<fp16, [4]> inf__1 = add(x = i00_a_b, y = i01_a_b)
// ODD-NEXT: tensor<fp16, [4]> _3d = relu(x = inf__1)[name = string("_3d")];
// ODD-NEXT: tensor<fp16, [4]> inf_ = add(x = _3d, y = i02_true_)[name = string("inf_")];
// ODD-NEXT: } -> (_3d, inf_);
ane.program @odd on ane opset ios18 (%a: tensor<4xf16> {ane.port = "a.b"}, %b: tensor<4xf16> {ane.port = "a b"},
                                     %c: tensor<4xf16> {ane.port = "true"})
    -> (tensor<4xf16> {ane.port = "3d"}, tensor<4xf16> {ane.port = "inf"}) {
  %inf = ane.add %a, %b : tensor<4xf16>, tensor<4xf16>
  %0 = ane.relu %inf : tensor<4xf16>
  %1 = ane.add %0, %c : tensor<4xf16>, tensor<4xf16>
  ane.return %0, %1 : tensor<4xf16>, tensor<4xf16>
}

// Ports without a name, more than ten of a kind.
// UNNAMED: i02_arg2
// UNNAMED: i10_arg10
// UNNAMED: -> (result0);
ane.program @unnamed on ane opset ios18 (%0: tensor<4xf16>, %1: tensor<4xf16>, %2: tensor<4xf16>, %3: tensor<4xf16>,
    %4: tensor<4xf16>, %5: tensor<4xf16>, %6: tensor<4xf16>, %7: tensor<4xf16>, %8: tensor<4xf16>, %9: tensor<4xf16>,
    %10: tensor<4xf16>) -> tensor<44xf16> {
  %y = ane.concat (%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10) {axis = 0 : i32} : (tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>) -> tensor<44xf16>
  ane.return %y : tensor<44xf16>
}
