// Casts to integers stay on the host.
// RUN: split-file %s %t
// RUN: not ane-run-check %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --json | FileCheck %s --check-prefix=GOOD

// BAD: error O-CAST B {{.*}}bad.mlir:{{.*}} cast from fp16 to int32 fp16 from and to fp32, fp16 from int8 and uint8
// BAD: error O-CAST B {{.*}}bad.mlir:{{.*}} cast from int32 to fp16
// GOOD: "complete": true
// GOOD-NOT: "O-CAST"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %a = ane.cast %x {dtype = "int32"} : (tensor<1x8x64x32xf16>) -> tensor<1x8x64x32xi32>
  %y = ane.cast %a {dtype = "fp16"} : (tensor<1x8x64x32xi32>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xui8> {ane.port = "x"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}) {
  %y = ane.cast %x {dtype = "fp16"} : (tensor<1x8x64x32xui8>) -> tensor<1x8x64x32xf16>
  ane.return %y : tensor<1x8x64x32xf16>
}
