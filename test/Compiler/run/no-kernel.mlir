// Ops that MIL has and no kernel computes are an error at the op.
// RUN: not ane-run %s 2>&1 | FileCheck %s
// CHECK: no-kernel.mlir:[[#@LINE+4]]:{{.*}} error: 'ane.random_uniform' op cannot run on the host device; no kernel exists for it

ane.program @main on ane opset ios18 () -> (tensor<2x6xf32> {ane.port = "y"}) {
  %shape = ane.const dense<[2, 6]> : tensor<2xi32>
  %0 = ane.random_uniform %shape : (tensor<2xi32>) -> tensor<2x6xf32>
  ane.return %0 : tensor<2x6xf32>
}
