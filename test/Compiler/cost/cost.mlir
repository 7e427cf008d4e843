// Predicted cost: a table for people, JSON for machines, a remark a program.
// RUN: ane-run cost %s --target=m4 | FileCheck %s
// RUN: ane-run cost %s --target=m4 --json | FileCheck %s --check-prefix=JSON
// RUN: ane-run cost %s --target=h13 --top=1 | FileCheck %s --check-prefix=TOP
// RUN: ane-run cost %s --target=m4 --door=e5rt | FileCheck %s --check-prefix=DOOR
// RUN: ane-opt %s --ane-estimate-cost=target=m4 --remarks-filter=ane-estimate-cost --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: ane-opt %s --ane-decompose-composites --ane-estimate-cost="target=m5 door=coreml-sync" --remarks-filter=ane-estimate-cost --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=CLASSED
// RUN: ane-opt %s --ane-estimate-cost | FileCheck %s --check-prefix=SAME
ane.weights @m file "none.safetensors"
// CHECK: cost.mlir on M4 through direct, predicted: {{[0-9.]+}} us in 4 dispatches, without 1 program on the host
// CHECK: @layer: {{[0-9.]+}} us a call (half of such predictions err by less than {{[0-9]+}} %), dispatched 3 times
// CHECK-NEXT: engine {{[0-9.]+}} us: compute {{[0-9.]+}}, weights {{[0-9.]+}}, activations {{[0-9.]+}}, fixed {{[0-9.]+}}
// CHECK-NEXT: call 272.2 us
// CHECK-NEXT: bound weights
// CHECK-NEXT: rate
// CHECK-NEXT: memory {{.*}} 4.72 MB of weights
// CHECK-NEXT: energy {{[0-9.]+}} mJ
// CHECK: op us
// CHECK-NEXT: conv{{.*}} weights
// CHECK: @norm:
// DOOR: on M4 through e5rt
// TOP: on M1 through direct
// TOP: @layer:
// TOP: conv
// TOP-NOT: relu
// TOP: @norm:
// JSON: "door": "direct"
// JSON: "host_programs": 1
// JSON: "predicted": true
// JSON: "bound": "weights"
// JSON: "name": "layer"
// JSON: "runs": 3
// JSON: "target": "m4"
// REMARK: Cost{{.*}}predicted for M4 (direct): {{[0-9.]+}} us, of these {{[0-9.]+}} us on the engine (weights); {{[0-9.]+}} TFLOP/s, {{[0-9.]+}} % of the peak; {{[0-9.]+}} MB through DRAM; {{[0-9.]+}} mJ; 1 dispatch
// REMARK: extrapolates: {{.*}}1 ops of kinds that were not measured are missing
// REMARK-NOT: Cost
// CLASSED: predicted for M5 (coreml-sync)
// CLASSED: predicted for M5 (coreml-sync)
// CLASSED-NOT: kinds that were not measured
// SAME: ane.nn.rms_norm
ane.program @layer on ane opset ios18 (%x: tensor<1x768x1x32xf16>) -> (tensor<1x768x1x32xf16> {ane.port = "y"}) {
  %w = ane.const dense_resource<"m:up"> : tensor<3072x768x1x1xf16>
  %y = ane.conv %x, %w : (tensor<1x768x1x32xf16>, tensor<3072x768x1x1xf16>) -> tensor<1x3072x1x32xf16>
  %r = ane.relu %y : tensor<1x3072x1x32xf16>
  %s:4 = ane.split %r {num_splits = 4 : i32, axis = 1 : i32} : (tensor<1x3072x1x32xf16>) -> (tensor<1x768x1x32xf16>, tensor<1x768x1x32xf16>, tensor<1x768x1x32xf16>, tensor<1x768x1x32xf16>)
  ane.return %s#0 : tensor<1x768x1x32xf16>
}
ane.program @norm on ane opset ios18 (%x: tensor<1x768x1x32xf16>) -> (tensor<1x768x1x32xf16> {ane.port = "y"}) {
  %y = ane.nn.rms_norm %x {epsilon = 1.0e-5} : (tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16>
  ane.return %y : tensor<1x768x1x32xf16>
}
ane.program @tail on host opset ios18 (%x: tensor<1x768x1x32xf16>) -> (tensor<1x768x1x32xf16> {ane.port = "y"}) {
  %y = ane.cumsum %x : (tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16>
  ane.return %y : tensor<1x768x1x32xf16>
}
func.func @model(%x: tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16> {
  %0 = ane.dispatch @layer(%x) : (tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16>
  %1 = ane.dispatch @layer(%0) : (tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16>
  %2 = ane.dispatch @layer(%1) : (tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16>
  %3 = ane.dispatch @norm(%2) : (tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16>
  %4 = ane.dispatch @tail(%3) : (tensor<1x768x1x32xf16>) -> tensor<1x768x1x32xf16>
  return %4 : tensor<1x768x1x32xf16>
}
