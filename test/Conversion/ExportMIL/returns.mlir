// Every returned name is produced by an op: an input, a constant and a value returned twice go through identity.
// RUN: ane-translate --to-mil %s --program=@main | FileCheck %s
// RUN: ane-translate --to-mil %s --program=@constant | FileCheck %s --check-prefix=CONSTANT
// CHECK: func main<ios18>(tensor<fp16, [4]> x) {
// CHECK-NEXT: tensor<fp16, [4]> b = relu(x = x)[name = string("b")];
// CHECK-NEXT: tensor<fp16, [4]> a = identity(x = x)[name = string("a")];
// CHECK-NEXT: tensor<fp16, [4]> c = identity(x = b)[name = string("c")];
// CHECK-NEXT: } -> (a, b, c);
ane.program @main on ane opset ios18 (%x: tensor<4xf16> {ane.port = "x"})
    -> (tensor<4xf16> {ane.port = "a"}, tensor<4xf16> {ane.port = "b"}, tensor<4xf16> {ane.port = "c"}) {
  %y = ane.relu %x : tensor<4xf16>
  ane.return %x, %y, %y : tensor<4xf16>, tensor<4xf16>, tensor<4xf16>
}

// CONSTANT: tensor<fp16, [4]> w = const()
// CONSTANT-NEXT: tensor<fp16, [4]> d = identity(x = w)[name = string("d")];
// CONSTANT-NEXT: } -> (d);
ane.program @constant on ane opset ios18 (%x: tensor<4xf16> {ane.port = "x"}) -> (tensor<4xf16> {ane.port = "d"}) {
  %w = ane.const dense<1.0> : tensor<4xf16>
  ane.return %w : tensor<4xf16>
}
