// fp32 between the ports becomes fp16; callers keep their types. Masks of -1e9 become the lowest number of fp16.
// RUN: %legal %s m1 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal (%{{.*}}: tensor<1x64x1x32xf16> {ane.view = tensor<1x64x1x32xf32>}) -> (tensor<1x64x1x32xf16> {ane.view = tensor<1x64x1x32xf32>})
// CHECK-NOT: f32
// CHECK: dense<-6.550400e+04> : tensor<1x1x1x32xf16>
// CHECK: ane.return
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf32>) -> tensor<1x64x1x32xf32> {
  %m = ane.const dense<-1.0e9> : tensor<1x1x1x32xf32>
  %0 = ane.maximum %x, %m : tensor<1x64x1x32xf32>, tensor<1x1x1x32xf32>
  %w = ane.const dense<0.0625> : tensor<64x64x1x1xf32>
  %1 = ane.conv %0, %w : (tensor<1x64x1x32xf32>, tensor<64x64x1x1xf32>) -> tensor<1x64x1x32xf32>
  %2 = ane.cast %1 {dtype = "fp16"} : (tensor<1x64x1x32xf32>) -> tensor<1x64x1x32xf16>
  %3 = ane.cast %2 {dtype = "fp32"} : (tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf32>
  %4 = ane.threshold %3 {alpha = -0.5 : f32} : tensor<1x64x1x32xf32>
  ane.return %4 : tensor<1x64x1x32xf32>
}

// CHECK: ane.program @good on ane opset ios18 stage legal (%{{.*}}: tensor<1x64x1x32xf16>) -> (tensor<1x64x1x32xf16>)
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %0 = ane.tanh %x : tensor<1x64x1x32xf16>
  ane.return %0 : tensor<1x64x1x32xf16>
}
