// State is a tensor that is input and output.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: error O-STATE B {{.*}}bad.mlir:3:{{.*}} read_state is not on the engine
// BAD: error O-STATE B {{.*}}bad.mlir:5:{{.*}} write_state is not on the engine
// GOOD: "complete": true
// GOOD-NOT: "O-STATE"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"}, state %s: !ane.state<tensor<1x8x64x32xf16>>)
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %old = ane.read_state %s : (!ane.state<tensor<1x8x64x32xf16>>) -> tensor<1x8x64x32xf16>
  %y = ane.add %x, %old : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  ane.write_state %s, %y : (!ane.state<tensor<1x8x64x32xf16>>, tensor<1x8x64x32xf16>) -> ()
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"}, state %s: tensor<1x8x64x32xf16>)
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.add %x, %s : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  ane.return %y update %y : tensor<1x8x64x32xf16> update tensor<1x8x64x32xf16>
}
