// What cannot be in a bundle is an error at its place; no directory is left.
// RUN: rm -rf %t && split-file --leading-lines %s %t && cd %t
// RUN: not ane-translate --to-bundle op.mlir -o b 2>&1 | FileCheck %s --check-prefix=OP
// RUN: not ane-translate --to-bundle dynamic.mlir --as-is -o b 2>&1 | FileCheck %s --check-prefix=DYNAMIC
// RUN: not ane-translate --to-bundle empty.mlir -o b 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not ane-translate --to-bundle ports.mlir -o b 2>&1 | FileCheck %s --check-prefix=PORTS
// RUN: not ane-translate --to-bundle weights.mlir -o b 2>&1 | FileCheck %s --check-prefix=WEIGHTS
// RUN: ls -A . | FileCheck %s --check-prefix=LS
// LS-NOT: {{b$|tmp}}

//--- op.mlir
ane.program @p on ane opset ios18 (%x: tensor<4xf16>) -> tensor<4xf16> {
  ane.return %x : tensor<4xf16>
}
func.func @f(%x: tensor<4xf16>) -> tensor<4xf16> {
  // OP: op.mlir:[[@LINE+1]]:8: error: 'ane.relu' op is in the schedule @f; a schedule is a list of ane.dispatch, computation belongs in an ane.program
  %0 = ane.relu %x : tensor<4xf16>
  return %0 : tensor<4xf16>
}
//--- dynamic.mlir
// DYNAMIC: dynamic.mlir:[[@LINE+1]]:{{[0-9]+}}: error: the input 'arg0' has the type 'tensor<?xf16>', whose dimension 0 is unknown
ane.program @p on ane opset ios18 (%x: tensor<?xf16>) -> tensor<?xf16> {
  ane.return %x : tensor<?xf16>
}
//--- empty.mlir
// EMPTY: error: {{.*}}the module has no ane.program
ane.state @k : tensor<4xf16>
//--- ports.mlir
ane.program @p on ane opset ios18 (%x: tensor<4xf16>) -> tensor<4xf16> {
  ane.return %x : tensor<4xf16>
}
// PORTS: error: {{.*}}entries[0]{{.*}}a
func.func @f(%x: tensor<4xf16> {ane.port = "a"}, %y: tensor<4xf16> {ane.port = "a"}) -> tensor<4xf16> {
  %0 = ane.dispatch @p(%x) : (tensor<4xf16>) -> tensor<4xf16>
  return %0 : tensor<4xf16>
}
//--- weights.mlir
ane.program @p on ane opset ios18 (%x: tensor<4xf16> {ane.port = "x"}) -> tensor<4xf16> {
  // WEIGHTS: weights.mlir:[[@LINE+1]]:{{[0-9]+}}: error: 'ane.const' op {{.*}}gone:w
  %w = ane.const dense_resource<"gone:w"> : tensor<4xf16>
  %y = ane.add %x, %w : tensor<4xf16>, tensor<4xf16>
  ane.return %y : tensor<4xf16>
}
