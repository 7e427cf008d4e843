// Where ops run, and what is said about it.
// RUN: split-file %s %t
// RUN: ane-opt %t/gather.mlir --ane-place=target=m1 --remarks-filter=ane-place --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=GATHER
// RUN: ane-opt %t/gather.mlir --ane-place=target=m1 2>&1 >/dev/null | FileCheck %s --check-prefix=SUMMARY
// RUN: not ane-opt %t/gather.mlir --ane-place="target=m1 require-engine=true" 2>&1 | FileCheck %s --check-prefix=REQUIRE
// RUN: ane-opt %t/clean.mlir --ane-place="target=m4 require-engine" 2>&1 | FileCheck %s --check-prefix=CLEAN
// RUN: ane-opt %t/island.mlir --ane-place=target=m4 --remarks-filter=ane-place --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=ISLAND
// RUN: ane-opt %t/types.mlir --ane-place=target=m4 --remarks-filter=ane-place --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=TYPES
// RUN: ane-opt %t/state.mlir --ane-place=target=m4 --remarks-filter=ane-place --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=STATE
// RUN: not ane-opt %t/clean.mlir --ane-place=target=m0 2>&1 | FileCheck %s --check-prefix=TARGET
// TARGET: error: option 'target': unknown chip 'm0'; known chips: a12,

// A gather is off the engine; constants are not placed.
// SUMMARY: ane-place: @main for M1: 1 op on the engine, 1 on the host: O-HOST (gather)
// GATHER: remark: [Missed] O-HOST | Category:ane-place{{.*}}Reason={{.*}}Remark="ane.gather runs on the host"{{.*}}Source={{.*}}Suggestion=
// GATHER: ane.gather {{.*}}ane.device = #ane<device host>
// GATHER: ane.conv
// GATHER-NOT: ane.device
// REQUIRE: error: 'ane.gather' op is kept off the engine (O-HOST):
// CLEAN: ane-place: @main for M4: 1 op on the engine, 0 on the host
// CLEAN-NOT: ane.device

// The engine would take the exp between two host ops, at the price of a dispatch and one more host program.
// ISLAND: [Missed] SAVES-DISPATCH {{.*}}saves a predicted {{[0-9.]+}} us a call{{.*}}ane.exp runs on the host
// ISLAND: ane-place: @main for M4: 1 op on the engine, 3 on the host: O-HOST (sinh x2), SAVES-DISPATCH (exp)
// ISLAND: ane.sinh {{.*}}ane.device
// ISLAND: ane.exp {{.*}}ane.device
// ISLAND: ane.sinh {{.*}}ane.device
// ISLAND: ane.conv
// ISLAND-NOT: ane.device

// A bool cannot leave the engine, though the engine can make one.
// TYPES: P-DTYPE {{.*}}makes a value of type tensor<1x8x1x32xi1>, which no port of the engine has
// TYPES: ane-place: @main for M4: 2 ops on the engine, 1 on the host: P-DTYPE (greater)

// What shares a state with a host op runs on the host.
// STATE: shares a state with ane.sinh, which runs on the host

//--- gather.mlir
ane.program @main on ane opset ios18 (%i: tensor<1x64x1x32xf16>) -> (tensor<1x64x1x64xf16>) {
  %idx = ane.const dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : tensor<64xi32>
  %w = ane.const dense_resource<"m:w"> : tensor<64x64x1x1xf16>
  %w2 = ane.mul %w, %w : tensor<64x64x1x1xf16>, tensor<64x64x1x1xf16>
  %g = ane.gather %i, %idx {axis = 3 : i32} : (tensor<1x64x1x32xf16>, tensor<64xi32>) -> tensor<1x64x1x64xf16>
  %y = ane.conv %g, %w2 : (tensor<1x64x1x64xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x64xf16>
  ane.return %y : tensor<1x64x1x64xf16>
}
//--- clean.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x1x32xf16>) -> (tensor<1x8x1x32xf16>) {
  %y = ane.relu %x : tensor<1x8x1x32xf16>
  ane.return %y : tensor<1x8x1x32xf16>
}
//--- island.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> (tensor<1x64x1x32xf16>) {
  %w = ane.const dense_resource<"m:w"> : tensor<64x64x1x1xf16>
  %a = ane.sinh %x : tensor<1x64x1x32xf16>
  %b = ane.exp %a : tensor<1x64x1x32xf16>
  %c = ane.sinh %b : tensor<1x64x1x32xf16>
  %y = ane.conv %c, %w : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  ane.return %y : tensor<1x64x1x32xf16>
}
//--- types.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x1x32xf16>) -> (tensor<1x8x1x32xf16>, tensor<1x8x1x32xi1>) {
  %a = ane.exp %x : tensor<1x8x1x32xf16>
  %y = ane.relu %a : tensor<1x8x1x32xf16>
  %m = ane.greater %a, %x : tensor<1x8x1x32xf16>, tensor<1x8x1x32xf16>
  ane.return %y, %m : tensor<1x8x1x32xf16>, tensor<1x8x1x32xi1>
}
//--- state.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x1x32xf16>, state %s: tensor<1x8x1x32xf16>) -> (tensor<1x8x1x32xf16>) {
  %a = ane.add %x, %s : tensor<1x8x1x32xf16>, tensor<1x8x1x32xf16>
  %b = ane.sinh %a : tensor<1x8x1x32xf16>
  ane.return %a update %b : tensor<1x8x1x32xf16> update tensor<1x8x1x32xf16>
}
