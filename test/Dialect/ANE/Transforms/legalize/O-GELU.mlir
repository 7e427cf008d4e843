// gelu by tanh, rsqrt by pow, inverse by real_div.
// RUN: %legal %s m1 tolerance=2e-3,2e-3 | FileCheck %s

// CHECK: ane.program @bad on ane opset ios18 stage legal
// CHECK-NOT: ane.gelu
// CHECK-NOT: ane.rsqrt
// CHECK-NOT: ane.inverse
// CHECK-DAG: dense<3.543{{.*}}e-02>
// CHECK-DAG: dense<7.988{{.*}}e-01>
// CHECK-DAG: dense<3.567{{.*}}e-02>
// CHECK-DAG: dense<7.978{{.*}}e-01>
// CHECK-DAG: dense<8.51{{.*}}e-01>
// CHECK-DAG: dense<-5.000000e-01>
// CHECK: ane.tanh
// CHECK: ane.tanh
// CHECK: ane.pow
// CHECK: ane.real_div
ane.program @bad on ane opset ios18 (%x: tensor<1x64x1x32xf16>)
    -> (tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>) {
  %0 = ane.gelu %x {mode = "EXACT"} : tensor<1x64x1x32xf16>
  %1 = ane.gelu %x {mode = "SIGMOID_APPROXIMATION"} : tensor<1x64x1x32xf16>
  %2 = ane.abs %x : tensor<1x64x1x32xf16>
  %3 = ane.rsqrt %2 {epsilon = 1.0e-01 : f16} : tensor<1x64x1x32xf16>
  %4 = ane.inverse %2 {epsilon = 5.0e-01 : f16} : tensor<1x64x1x32xf16>
  %5 = ane.gelu %x {mode = "TANH_APPROXIMATION"} : tensor<1x64x1x32xf16>
  ane.return %0, %1, %3, %4, %5 : tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>
}

// On constants it is computed on export.
// CHECK: ane.program @good
// CHECK: ane.gelu
// CHECK: ane.add
ane.program @good on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> tensor<1x64x1x32xf16> {
  %c = ane.const dense<1.5> : tensor<1x64x1x32xf16>
  %0 = ane.gelu %c : tensor<1x64x1x32xf16>
  %1 = ane.add %x, %0 : tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>
  ane.return %1 : tensor<1x64x1x32xf16>
}
