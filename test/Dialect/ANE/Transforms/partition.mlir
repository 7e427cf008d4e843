// Cuts, ports, states and schedules.
// RUN: split-file %s %t
// RUN: ane-opt %t/two.mlir --ane-partition=target=m4 --remarks-filter=ane-partition --remark-format=emitRemark 2>%t.err | FileCheck %s --check-prefix=ONE
// RUN: FileCheck %s --check-prefix=REMARK < %t.err
// RUN: ane-opt %t/two.mlir --ane-partition="target=m4 programs=2" | FileCheck %s --check-prefix=TWO
// RUN: ane-opt %t/two.mlir --ane-partition="target=m4 max-layers-per-program=1" --remarks-filter=ane-partition --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=LAYERS
// RUN: ane-opt %t/mixed.mlir --ane-partition=target=h13 | FileCheck %s --check-prefix=MIXED
// RUN: ane-opt %t/scheduled.mlir --ane-partition=target=h13 | FileCheck %s --check-prefix=SCHEDULED
// RUN: ane-opt %t/consts.mlir --ane-partition=target=h13 | FileCheck %s --check-prefix=CONSTS
// RUN: not ane-opt %t/two.mlir --ane-partition=programs=9 2>&1 | FileCheck %s --check-prefix=MANY
// RUN: not ane-opt %t/two.mlir --ane-partition=programs=no 2>&1 | FileCheck %s --check-prefix=NUMBER
// RUN: not ane-opt %t/two.mlir --ane-partition=weight-files=many 2>&1 | FileCheck %s --check-prefix=FILES
// RUN: not ane-opt %t/two.mlir --ane-partition=target=m0 2>&1 | FileCheck %s --check-prefix=TARGET
// RUN: not ane-opt %t/mixed.mlir --ane-partition=programs=1 2>&1 | FileCheck %s --check-prefix=FEW
// RUN: not ane-opt %t/split-state.mlir --ane-partition 2>&1 | FileCheck %s --check-prefix=SPLIT
// RUN: ane-opt %t/files.mlir --ane-partition=weight-files=per-tensor --remarks-filter=ane-partition --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=PER-TENSOR

// REMARK: [Passed] Partition{{.*}}@main for M4 (direct): 1 program on the engine, predicted {{[0-9.]+}} us a call for the engine; a program for each of 4 layers: {{[0-9.]+}} us, so a predicted gain of {{[0-9]+}} %"
// ONE-LABEL: ane.program @main_0 on ane opset ios18 (%{{.*}}: tensor<1x64x1x32xf16> {ane.port = "in"}) -> (tensor<1x64x1x32xf16> {ane.port = "out"})
// ONE-COUNT-4: ane.conv
// ONE: func.func @main(%[[X:.*]]: tensor<1x64x1x32xf16> {ane.port = "in"}) -> (tensor<1x64x1x32xf16> {ane.port = "out"})
// ONE-NEXT: %[[Y:.*]] = ane.dispatch @main_0(%[[X]])
// ONE-NEXT: return %[[Y]]

// TWO: ane.program @main_0 on ane {{.*}}-> (tensor<1x64x1x32xf16> {ane.port = "t[[N:[0-9]+]]"})
// TWO: ane.program @main_1 on ane {{.*}}{ane.port = "t[[N]]"}) -> ({{.*}}{ane.port = "out"})
// TWO: %[[A:.*]] = ane.dispatch @main_0
// TWO-NEXT: ane.dispatch @main_1(%[[A]])
// LAYERS: 4 programs on the engine, {{.*}}limited by max-layers-per-program
// LAYERS-COUNT-4: ane.program @main_

// Ops of one device come together; constants go where they are used; a state belongs to its program.
// MIXED-LABEL: ane.program @main_0 on ane
// MIXED-SAME: state %{{.*}}: tensor<1x64x1x32xf16> {ane.port = "cache"}
// MIXED-DAG: ane.exp
// MIXED-DAG: ane.add
// MIXED: ane.return {{.*}} update
// MIXED-LABEL: ane.program @main_1 on host
// MIXED: ane.sinh
// MIXED-NOT: ane.device
// MIXED-LABEL: ane.program @main_2 on ane
// MIXED: ane.state @cache : tensor<1x64x1x32xf16>
// MIXED-LABEL: func.func @main
// MIXED: ane.dispatch @main_0(%{{.*}}) updating [@cache]
// MIXED-NEXT: ane.dispatch @main_1
// MIXED-NEXT: ane.dispatch @main_2

// A schedule that there is keeps its other dispatches.
// SCHEDULED-LABEL: func.func @run
// SCHEDULED: %[[A:.*]] = ane.dispatch @part_0(%{{.*}}) updating [@kept]
// SCHEDULED-NEXT: %[[B:.*]] = ane.dispatch @part_1(%[[A]])
// SCHEDULED-NEXT: %[[C:.*]] = ane.dispatch @tail(%[[B]])
// SCHEDULED-NEXT: return %[[C]], %[[B]]

// Constants and arguments that are returned.
// CONSTS: ane.program @main_0 on host {{.*}} -> (tensor<4xf16> {ane.port = "c"})
// CONSTS: func.func @main(%[[X:.*]]: tensor<4xf16>
// CONSTS: return %[[X]], %{{.*}}

// MANY: error: 'ane.program' op cannot be cut into 9 programs for the engine within the limits; {{[0-9]+}} cuts make sense
// NUMBER: error: option 'programs': found 'no', allowed are auto and a number from 1 on
// FILES: error: option 'weight-files': found 'many', allowed are single and per-tensor
// TARGET: error: option 'target': unknown chip 'm0'
// FEW: error: 'ane.program' op alternates between engine and host: it needs at least 2 programs for the engine, option 'programs' asks for 1
// SPLIT: error: {{.*}} and other ops that use the state 's' are in different programs
// PER-TENSOR: 2 programs on the engine{{.*}}limited by weight files (W-FILES)

//--- two.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x64x1x32xf16> {ane.port = "in"}) -> (tensor<1x64x1x32xf16> {ane.port = "out"}) {
  %w0 = ane.const dense_resource<"m:w0"> : tensor<64x64x1x1xf16>
  %a0 = ane.conv %x, %w0 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %b0 = ane.relu %a0 : tensor<1x64x1x32xf16>
  %c0 = ane.exp %b0 : tensor<1x64x1x32xf16>
  %w1 = ane.const dense_resource<"m:w1"> : tensor<64x64x1x1xf16>
  %a1 = ane.conv %c0, %w1 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %b1 = ane.relu %a1 : tensor<1x64x1x32xf16>
  %c1 = ane.exp %b1 : tensor<1x64x1x32xf16>
  %w2 = ane.const dense_resource<"m:w2"> : tensor<64x64x1x1xf16>
  %a2 = ane.conv %c1, %w2 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %b2 = ane.relu %a2 : tensor<1x64x1x32xf16>
  %c2 = ane.exp %b2 : tensor<1x64x1x32xf16>
  %w3 = ane.const dense_resource<"m:w3"> : tensor<64x64x1x1xf16>
  %a3 = ane.conv %c2, %w3 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %b3 = ane.relu %a3 : tensor<1x64x1x32xf16>
  %c3 = ane.exp %b3 : tensor<1x64x1x32xf16>
  ane.return %c3 : tensor<1x64x1x32xf16>
}
//--- mixed.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x64x1x32xf16> {ane.port = "x"}, state %s: tensor<1x64x1x32xf16> {ane.port = "cache"}) -> (tensor<1x64x1x32xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:w"> : tensor<64x64x1x1xf16>
  %a = ane.exp %x : tensor<1x64x1x32xf16>
  %b = ane.sinh %a {ane.device = #ane<device host>} : tensor<1x64x1x32xf16>
  %c = ane.add %x, %s : tensor<1x64x1x32xf16>, tensor<1x64x1x32xf16>
  %y = ane.conv %b, %w : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  ane.return %y update %c : tensor<1x64x1x32xf16> update tensor<1x64x1x32xf16>
}
//--- scheduled.mlir
ane.state @kept : tensor<1x8x1x32xf16>
ane.program @part on ane opset ios18 (%x: tensor<1x8x1x32xf16>, state %s: tensor<1x8x1x32xf16>) -> (tensor<1x8x1x32xf16>) {
  %a = ane.add %x, %s : tensor<1x8x1x32xf16>, tensor<1x8x1x32xf16>
  %b = ane.sinh %a {ane.device = #ane<device host>} : tensor<1x8x1x32xf16>
  ane.return %b update %a : tensor<1x8x1x32xf16> update tensor<1x8x1x32xf16>
}
ane.program @tail on host opset ios18 (%x: tensor<1x8x1x32xf16>) -> (tensor<1x8x1x32xf16>) {
  %y = ane.relu %x : tensor<1x8x1x32xf16>
  ane.return %y : tensor<1x8x1x32xf16>
}
func.func @run(%x: tensor<1x8x1x32xf16>) -> (tensor<1x8x1x32xf16>, tensor<1x8x1x32xf16>) {
  %0 = ane.dispatch @part(%x) updating [@kept] : (tensor<1x8x1x32xf16>) -> tensor<1x8x1x32xf16>
  %1 = ane.dispatch @tail(%0) : (tensor<1x8x1x32xf16>) -> tensor<1x8x1x32xf16>
  return %1, %0 : tensor<1x8x1x32xf16>, tensor<1x8x1x32xf16>
}
//--- consts.mlir
ane.program @main on ane opset ios18 (%x: tensor<4xf16>) -> (tensor<4xf16>, tensor<4xf16> {ane.port = "c"}) {
  %c = ane.const dense<1.0> : tensor<4xf16>
  ane.return %x, %c : tensor<4xf16>, tensor<4xf16>
}
//--- split-state.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x8x1x32xf16>, state %s: tensor<1x8x1x32xf16> {ane.port = "s"}) -> (tensor<1x8x1x32xf16>) {
  %a = ane.add %x, %s : tensor<1x8x1x32xf16>, tensor<1x8x1x32xf16>
  %b = ane.sinh %a {ane.device = #ane<device host>} : tensor<1x8x1x32xf16>
  ane.return %a update %b : tensor<1x8x1x32xf16> update tensor<1x8x1x32xf16>
}
//--- files.mlir
ane.program @main on ane opset ios18 (%x: tensor<1x64x1x32xf16>) -> (tensor<1x64x1x32xf16>) {
  %w0 = ane.const dense_resource<"m:w0"> : tensor<64x64x1x1xf16>
  %c0 = ane.conv %x, %w0 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w1 = ane.const dense_resource<"m:w1"> : tensor<64x64x1x1xf16>
  %c1 = ane.conv %c0, %w1 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w2 = ane.const dense_resource<"m:w2"> : tensor<64x64x1x1xf16>
  %c2 = ane.conv %c1, %w2 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w3 = ane.const dense_resource<"m:w3"> : tensor<64x64x1x1xf16>
  %c3 = ane.conv %c2, %w3 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w4 = ane.const dense_resource<"m:w4"> : tensor<64x64x1x1xf16>
  %c4 = ane.conv %c3, %w4 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w5 = ane.const dense_resource<"m:w5"> : tensor<64x64x1x1xf16>
  %c5 = ane.conv %c4, %w5 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w6 = ane.const dense_resource<"m:w6"> : tensor<64x64x1x1xf16>
  %c6 = ane.conv %c5, %w6 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w7 = ane.const dense_resource<"m:w7"> : tensor<64x64x1x1xf16>
  %c7 = ane.conv %c6, %w7 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w8 = ane.const dense_resource<"m:w8"> : tensor<64x64x1x1xf16>
  %c8 = ane.conv %c7, %w8 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w9 = ane.const dense_resource<"m:w9"> : tensor<64x64x1x1xf16>
  %c9 = ane.conv %c8, %w9 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w10 = ane.const dense_resource<"m:w10"> : tensor<64x64x1x1xf16>
  %c10 = ane.conv %c9, %w10 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w11 = ane.const dense_resource<"m:w11"> : tensor<64x64x1x1xf16>
  %c11 = ane.conv %c10, %w11 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w12 = ane.const dense_resource<"m:w12"> : tensor<64x64x1x1xf16>
  %c12 = ane.conv %c11, %w12 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w13 = ane.const dense_resource<"m:w13"> : tensor<64x64x1x1xf16>
  %c13 = ane.conv %c12, %w13 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w14 = ane.const dense_resource<"m:w14"> : tensor<64x64x1x1xf16>
  %c14 = ane.conv %c13, %w14 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w15 = ane.const dense_resource<"m:w15"> : tensor<64x64x1x1xf16>
  %c15 = ane.conv %c14, %w15 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  %w16 = ane.const dense_resource<"m:w16"> : tensor<64x64x1x1xf16>
  %c16 = ane.conv %c15, %w16 : (tensor<1x64x1x32xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x32xf16>
  ane.return %c16 : tensor<1x64x1x32xf16>
}
