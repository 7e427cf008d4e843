// IR is checked as it will be after export: what the text writer keeps is a note, composites count as their ops.
// RUN: split-file %s %t
// RUN: %python %S/Inputs/blob.py %t/count.bin count=1
// RUN: not ane-run-check %t/in.mlir --target="M1" | FileCheck %s
// RUN: ane-run-check %t/host.mlir | FileCheck %s --check-prefix=HOST
// RUN: not ane-run-check %t/broken.mlir 2>&1 | FileCheck %s --check-prefix=BROKEN
// CHECK: in.mlir for M1 (h13), both doors: 1 error, 0 warnings, 2 notes
// CHECK: error W-LAYOUT A {{.*}}count.bin: byte 0
// CHECK-DAG: note P-ORDER A {{.*}}in.mlir:2:{{.*}} input "x" is declared at place 0 and binds to surface 1
// CHECK-DAG: note P-SHARED D {{.*}}in.mlir:4:{{.*}} output "y" is also used inside
// HOST: host.mlir for every chip from h13 on, both doors: 0 errors, 0 warnings, 0 notes
// BROKEN: broken.mlir:1:1: error: custom op 'ane.nothing' is unknown
// BROKEN: broken.mlir for every chip from h13 on, both doors: could not be checked

//--- in.mlir
ane.weights @w file "count.bin" format "milblob"
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"}, %a: tensor<1x8x64x32xf16> {ane.port = "a"})
    -> (tensor<1x8x64x32xf16> {ane.port = "y"}, tensor<1x8x64x32xf16> {ane.port = "z"}) {
  %y = ane.add %x, %a : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  %z = ane.mul %y, %a : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
  ane.return %y, %z : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>
}

//--- host.mlir
ane.program @main on host opset ios18 (%x: tensor<7xi32>) -> tensor<7xi32> {
  ane.return %x : tensor<7xi32>
}

//--- broken.mlir
ane.nothing
