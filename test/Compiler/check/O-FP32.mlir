// fp32 is cast at the ports.
// RUN: split-file %s %t
// RUN: ane-run-check %t/bad.mlir --door=inmemory | FileCheck %s --check-prefix=BAD
// RUN: ane-run-check %t/good.mlir --door=inmemory --json | FileCheck %s --check-prefix=GOOD

// BAD: warning O-FP32 B {{.*}}bad.mlir:{{.*}} add of fp32 fp16
// GOOD: "complete": true
// GOOD-NOT: "O-FP32"

//--- bad.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf32> {ane.port = "x"})
    -> (tensor<1x8x64x32xf32> {ane.port = "y"}) {
  %y = ane.add %x, %x : tensor<1x8x64x32xf32>, tensor<1x8x64x32xf32>
  ane.return %y : tensor<1x8x64x32xf32>
}

//--- good.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf32> {ane.port = "x"})
    -> (tensor<1x8x64x32xf32> {ane.port = "y"}) {
  %a = ane.cast %x {dtype = "fp16"} : (tensor<1x8x64x32xf32>) -> tensor<1x8x64x32xf16>
  %b = ane.add %a, %a : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  %y = ane.cast %b {dtype = "fp32"} : (tensor<1x8x64x32xf16>) -> tensor<1x8x64x32xf32>
  ane.return %y : tensor<1x8x64x32xf32>
}
