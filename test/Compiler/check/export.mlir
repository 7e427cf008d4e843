// What export writes keeps the rules of spelling and of weight files, and puts ports in order.
// RUN: ane-translate --to-mil %s -o %t/model.mil
// RUN: ane-run-check %t/model.mil --target=m1 | FileCheck %s
// RUN: ane-translate --to-bundle --as-is %s -o %t.bundle
// RUN: ane-run-check %t.bundle --target=m1 | FileCheck %s
// CHECK: for M1 (h13), both doors: 0 errors, 1 warning
// CHECK: warning O-GELU
// CHECK-NOT: {{(P-ORDER|T-[A-Z]+|W-[A-Z]+) +[ABCD] }}
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"}, %a: tensor<1x8x64x32xf16> {ane.port = "a"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}, tensor<1x8x64x64xf16> {ane.port = "b"}) {
  %w = ane.const dense<0.1> : tensor<8x8x1x1xf16>
  %c = ane.conv %x, %w : (tensor<1x8x64x32xf16>, tensor<8x8x1x1xf16>) -> tensor<1x8x64x32xf16>
  %z = ane.matmul %a, %c {transpose_y = true} : (tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>) -> tensor<1x8x64x64xf16>
  %g = ane.rsqrt %c {epsilon = 1.0e-3 : f16} : tensor<1x8x64x32xf16>
  ane.return %g, %z : tensor<1x8x64x32xf16>, tensor<1x8x64x64xf16>
}
