// State in functional form is an input and an output; !ane.state is MIL's own form.
// RUN: ane-translate --to-mil %s --program=@functional | FileCheck %s --check-prefix=FUNCTIONAL
// RUN: ane-translate --to-mil %s --program=@memory | FileCheck %s --check-prefix=MEMORY

// The state is the last output, and gets its name from the input; a value that is output and update has two names.
// FUNCTIONAL: func main<ios18>(tensor<fp16, [1, 4]> i00_x, tensor<fp16, [1, 4]> i01_k, tensor<fp16, [1, 4]> i02_v) {
// FUNCTIONAL-NEXT: tensor<fp16, [1, 4]> o00_y = add(x = i00_x, y = i01_k)[name = string("o00_y")];
// FUNCTIONAL-NEXT: tensor<fp16, [1, 4]> o02_v_out = mul(x = o00_y, y = i02_v)[name = string("o02_v_out")];
// FUNCTIONAL-NEXT: tensor<fp16, [1, 4]> o01_k_out = identity(x = o00_y)[name = string("o01_k_out")];
// FUNCTIONAL-NEXT: } -> (o00_y, o01_k_out, o02_v_out);
ane.program @functional on ane opset ios18 (%x: tensor<1x4xf16> {ane.port = "x"}, state %k: tensor<1x4xf16> {ane.port = "k"},
                                            state %v: tensor<1x4xf16> {ane.port = "v"})
    -> (tensor<1x4xf16> {ane.port = "y"}) {
  %y = ane.add %x, %k : tensor<1x4xf16>, tensor<1x4xf16>
  %u = ane.mul %y, %v : tensor<1x4xf16>, tensor<1x4xf16>
  ane.return %y update %y, %u : tensor<1x4xf16> update tensor<1x4xf16>, tensor<1x4xf16>
}

// MEMORY: func main<ios18>(state<tensor<fp16, [1, 4]>> k, tensor<fp16, [1, 4]> x) {
// MEMORY-NEXT: tensor<fp16, [1, 4]> old = read_state(input = k)[name = string("old")];
// MEMORY-NEXT: tensor<fp16, [1, 4]> sum = add(x = old, y = x)[name = string("sum")];
// MEMORY-NEXT: write_state(data = sum, input = k)[name = string("[[WRITE:[a-z_]+]]")];
// MEMORY-NEXT: tensor<fp16, [1, 4]> y = read_state(input = k)[name = string("y")];
// MEMORY-NEXT: } -> (y);
ane.program @memory on ane opset ios18 (state %k: !ane.state<tensor<1x4xf16>> {ane.port = "k"}, %x: tensor<1x4xf16> {ane.port = "x"})
    -> (tensor<1x4xf16> {ane.port = "y"}) {
  %old = ane.read_state %k : (!ane.state<tensor<1x4xf16>>) -> tensor<1x4xf16>
  %sum = ane.add %old, %x : tensor<1x4xf16>, tensor<1x4xf16>
  ane.write_state %k, %sum : (!ane.state<tensor<1x4xf16>>, tensor<1x4xf16>) -> ()
  %y = ane.read_state %k : (!ane.state<tensor<1x4xf16>>) -> tensor<1x4xf16>
  ane.return %y : tensor<1x4xf16>
}
