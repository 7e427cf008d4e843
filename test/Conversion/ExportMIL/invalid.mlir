// What has no MIL form is an error at its op; nothing is written.
// RUN: rm -rf %t && split-file --leading-lines %s %t
// RUN: not ane-translate --to-mil %t/dynamic.mlir -o %t/out/model.mil 2>&1 | FileCheck %s --check-prefix=DYNAMIC
// RUN: not ane-translate --to-mil %t/missing.mlir -o %t/out/model.mil 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not ane-translate --to-mil %t/overflow.mlir -o %t/out/model.mil 2>&1 | FileCheck %s --check-prefix=OVERFLOW
// RUN: not ane-translate --to-mil %t/overflow.mlir -o %t/out/model.mil --weight-files=per-tensor 2>&1 | FileCheck %s --check-prefix=OVERFLOW
// RUN: not ane-translate --to-mil %t/stored.mlir -o %t/out/model.mil 2>&1 | FileCheck %s --check-prefix=STORED
// RUN: not ls %t/out/model.mil %t/out/weights/weight.bin
// RUN: find %t/out -type f | count 0

//--- dynamic.mlir
// DYNAMIC: dynamic.mlir:[[@LINE+1]]:39: error: the input 'x' has the type 'tensor<?xf16>', whose dimension 0 is unknown
ane.program @main on ane opset ios18 (%x: tensor<?xf16> {ane.port = "x"}) -> (tensor<?xf16> {ane.port = "y"}) {
  %y = ane.relu %x : tensor<?xf16>
  ane.return %y : tensor<?xf16>
}
//--- missing.mlir
ane.program @main on ane opset ios18 (%x: tensor<4xf16> {ane.port = "x"}) -> (tensor<4xf16> {ane.port = "y"}) {
  // MISSING: missing.mlir:[[@LINE+1]]:{{[0-9]+}}: error: 'ane.const' op {{.*}}'other'{{.*}}--weights
  %w = ane.const dense_resource<"other:w"> : tensor<4xf16>
  %y = ane.add %x, %w : tensor<4xf16>, tensor<4xf16>
  ane.return %y : tensor<4xf16>
}
//--- overflow.mlir
// A good file comes before the bad one, and must not be left either.
ane.program @main on ane opset ios18 (%x: tensor<16xf16> {ane.port = "x"}) -> (tensor<16xf16> {ane.port = "y"}) {
  %good = ane.const dense<1.0> : tensor<16xf16>
  %big = ane.const dense<7.0e4> : tensor<16xf32>
  // OVERFLOW: overflow.mlir:[[@LINE+1]]:{{[0-9]+}}: error: 'ane.cast' op overflows in 'half': element 0 is 7.0{{0*}}e+04, beyond the fp16 range of +-65504; rescale the weight or pass --saturate
  %half = ane.cast %big {dtype = "fp16"} : (tensor<16xf32>) -> tensor<16xf16>
  %z = ane.add %x, %good : tensor<16xf16>, tensor<16xf16>
  %y = ane.add %z, %half : tensor<16xf16>, tensor<16xf16>
  ane.return %y : tensor<16xf16>
}
//--- stored.mlir
ane.program @main on ane opset ios18 () -> (tensor<2xi4> {ane.port = "y"}) {
  // STORED: stored.mlir:[[@LINE+1]]:8: error: output 'y' is a stored 'tensor<2xi4>', which no MIL op produces; expand it
  %w = ane.const dense<[1, 2]> : tensor<2xi4>
  ane.return %w : tensor<2xi4>
}
