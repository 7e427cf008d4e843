// The whole pipeline: a function of ane ops becomes programs and a schedule that compute the same.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: ane-opt model.mlir --pass-pipeline="builtin.module(ane-pipeline{target=m4 os=macos26})" -o out.mlir 2>err && FileCheck %s --check-prefix=OUT < out.mlir && FileCheck %s --check-prefix=ERR < err
// RUN: ane-opt model.mlir --ane-import="target=m4" --ane-optimize --ane-legalize-pipeline="target=m4" -o steps.mlir && cmp out.mlir steps.mlir
// ERR: ane-place: @model for M4: {{[0-9]+}} ops on the engine, 2 on the host: O-HOST (sinh x2)
// OUT-DAG: ane.program @{{.*}} on ane opset ios18 stage legal
// OUT-DAG: ane.program @{{.*}} on host
// OUT: ane.state @cache
// OUT: func.func @model(%{{.*}}: tensor<1x64x1x1024xf16> {ane.port = "x"}) -> (tensor<1x64x1x1024xf16> {ane.port = "y"})
// OUT-COUNT-3: ane.dispatch
// OUT-NOT: ane.nn

// Before and after, two steps with a state between them, on the host device: the same bits.
// RUN: ane-run model.mlir --random 7 --repeat 2 --output-dir=before
// RUN: ane-run out.mlir --entry=model --random 7 --repeat 2 --output-dir=after
// RUN: cmp before/y.npy after/y.npy
// Every number of programs computes the same.
// RUN: ane-opt model.mlir --ane-pipeline="target=m4 programs=4" -o four.mlir && ane-run four.mlir --entry=model --random 7 --repeat 2 --output-dir=four && cmp before/y.npy four/y.npy
// RUN: ane-opt model.mlir --ane-pipeline="target=m4 max-layers-per-program=1" -o layers.mlir && ane-run layers.mlir --entry=model --random 7 --repeat 2 --output-dir=layers && cmp before/y.npy layers/y.npy

// A bundle of it, twice: the same bytes, programs for both devices, a result as before.
// RUN: ane-translate --to-bundle model.mlir -o a --target=m4 && ane-translate --to-bundle model.mlir -o b --target=m4 && diff -r a b
// RUN: FileCheck %s --check-prefix=MANIFEST < a/manifest.json
// RUN: ane-run a --random 7 --repeat 2 --output-dir=bundle && cmp before/y.npy bundle/y.npy
// MANIFEST-DAG: "device": "ane"
// MANIFEST-DAG: "device": "host"
// As it stands, there is one program.
// RUN: ane-translate --to-bundle model.mlir -o c --as-is && ls c/programs | count 1

// Programs for the engine are legal, whatever callers pass: rows of 64 bytes, folded or padded. Callers see no change,
// also of a bundle, and another run of the pipeline changes nothing.
// RUN: ane-opt narrow.mlir --ane-pipeline=target=m1 -o packed.mlir && FileCheck %s --check-prefix=PACKED < packed.mlir
// RUN: ane-opt narrow.mlir --ane-pipeline="target=m1 boundary=multi" -o multi.mlir && FileCheck %s --check-prefix=MULTI < multi.mlir
// RUN: ane-translate --to-bundle narrow.mlir -o e --target=m1 && ane-translate --to-bundle narrow.mlir -o f --target=m1 --boundary=multi
// RUN: ane-run check packed.mlir multi.mlir e f --target=m1 | FileCheck %s --check-prefix=CLEAN
// RUN: ane-run narrow.mlir --random 3 --output-dir=before
// RUN: for made in packed.mlir multi.mlir e f; do ane-run $made --entry=narrow --random 3 --output-dir=after && cmp before/y.npy after/y.npy; done
// RUN: ane-opt packed.mlir --canonicalize --ane-optimize -o again.mlir && cmp packed.mlir again.mlir
// PACKED: ane.program @narrow_0 on ane opset ios18 stage legal (%{{.*}}: tensor<1x12x1x32xf16> {ane.port = "x", ane.view = tensor<1x24x4x4xf16>})
// PACKED: func.func @narrow(%{{.*}}: tensor<1x24x4x4xf16> {ane.port = "x"}) -> (tensor<1x24x4x4xf16> {ane.port = "y"})
// MULTI: ane.program @narrow_0 on ane opset ios18 stage legal (%{{.*}}: tensor<1x24x4x32xf16> {ane.port = "x", ane.view = tensor<1x24x4x4xf16>})
// MULTI: func.func @narrow(%{{.*}}: tensor<1x24x4x4xf16> {ane.port = "x"}) -> (tensor<1x24x4x4xf16> {ane.port = "y"})
// CLEAN-COUNT-4: 0 errors
// RUN: not ane-opt narrow.mlir --ane-pipeline=boundary=round 2>&1 | FileCheck %s --check-prefix=BOUNDARY
// RUN: not ane-translate --to-bundle narrow.mlir -o g --boundary=round 2>&1 | FileCheck %s --check-prefix=BOUNDARY
// BOUNDARY: option 'boundary': unknown boundary 'round'; known ones: packed, multi

// RUN: not ane-opt model.mlir --ane-pipeline="os=macos13" 2>&1 | FileCheck %s --check-prefix=OS
// RUN: not ane-translate --to-bundle model.mlir -o d --os=macos13 2>&1 | FileCheck %s --check-prefix=OS
// OS: error: {{.*}}option 'os': unknown os 'macos13'; known: macos14, macos15, macos26, macos27
// RUN: not ane-opt model.mlir --ane-pipeline="target=m0" 2>&1 | FileCheck %s --check-prefix=TARGET
// TARGET: error: {{.*}}unknown chip 'm0'; known chips: a12,
// RUN: not ane-opt model.mlir --ane-pipeline="require-engine=true" 2>&1 | FileCheck %s --check-prefix=REQUIRE
// REQUIRE: error: 'ane.sinh' op is kept off the engine (O-HOST)
// RUN: not ane-opt new.mlir --ane-pipeline="os=macos14" 2>&1 | FileCheck %s --check-prefix=OLD-OS
// OLD-OS: error: 'ane.scaled_dot_product_attention' op needs opset ios18, the program has ios17

// Functions become programs; other ops do not.
// RUN: ane-opt function.mlir --ane-wrap-functions | FileCheck %s --check-prefix=WRAP
// WRAP-LABEL: ane.program @f on ane opset ios18 (%{{.*}}: tensor<4xf16> {ane.port = "x"}) -> (tensor<4xf16> {ane.port = "y"})
// WRAP: ane.return
// RUN: not ane-opt foreign.mlir --ane-wrap-functions 2>&1 | FileCheck %s --check-prefix=FOREIGN
// FOREIGN: error: 'func.call' op is in the function @f, which is to become a program; lower it to ops of ane first
// RUN: not ane-opt mixed.mlir --ane-verify-schedules 2>&1 | FileCheck %s --check-prefix=SCHEDULE
// SCHEDULE: error: 'ane.relu' op is in the schedule @f; a schedule is a list of ane.dispatch, computation belongs in an ane.program

//--- model.mlir
ane.program @model on ane opset ios18 (%x: tensor<1x64x1x1024xf16> {ane.port = "x"}, state %s: tensor<1x64x1x1024xf16> {ane.port = "cache"})
    -> (tensor<1x64x1x1024xf16> {ane.port = "y"}) {
  %w = ane.const dense<0.07> : tensor<64x64x1x1xf16>
  %wt = ane.transpose %w {perm = array<i32: 1, 0, 2, 3>} : (tensor<64x64x1x1xf16>) -> tensor<64x64x1x1xf16>
  %n = ane.nn.rms_norm %x {epsilon = 1.0e-5} : (tensor<1x64x1x1024xf16>) -> tensor<1x64x1x1024xf16>
  %a = ane.conv %n, %wt : (tensor<1x64x1x1024xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x1024xf16>
  %b = ane.add %a, %s : tensor<1x64x1x1024xf16>, tensor<1x64x1x1024xf16>
  %c = ane.sinh %b : tensor<1x64x1x1024xf16>
  %h = ane.sinh %x : tensor<1x64x1x1024xf16>
  %d = ane.conv %c, %w : (tensor<1x64x1x1024xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x1024xf16>
  %e = ane.tanh %d : tensor<1x64x1x1024xf16>
  %f = ane.conv %e, %wt : (tensor<1x64x1x1024xf16>, tensor<64x64x1x1xf16>) -> tensor<1x64x1x1024xf16>
  %g = ane.tanh %f : tensor<1x64x1x1024xf16>
  %y = ane.add %g, %h : tensor<1x64x1x1024xf16>, tensor<1x64x1x1024xf16>
  ane.return %y update %b : tensor<1x64x1x1024xf16> update tensor<1x64x1x1024xf16>
}
//--- narrow.mlir
ane.program @narrow on ane opset ios18 (%x: tensor<1x24x4x4xf16> {ane.port = "x"}) -> (tensor<1x24x4x4xf16> {ane.port = "y"}) {
  %c = ane.const dense<0.25> : tensor<24x24x1x1xf16>
  %a = ane.conv %x, %c : (tensor<1x24x4x4xf16>, tensor<24x24x1x1xf16>) -> tensor<1x24x4x4xf16>
  %y = ane.relu %a : tensor<1x24x4x4xf16>
  ane.return %y : tensor<1x24x4x4xf16>
}
//--- new.mlir
ane.program @main on ane opset ios18 (%q: tensor<1x2x8x16xf16>) -> (tensor<1x2x8x16xf16>) {
  %y = ane.scaled_dot_product_attention %q, %q, %q : (tensor<1x2x8x16xf16>, tensor<1x2x8x16xf16>, tensor<1x2x8x16xf16>) -> tensor<1x2x8x16xf16>
  ane.return %y : tensor<1x2x8x16xf16>
}
//--- function.mlir
func.func @f(%x: tensor<4xf16> {ane.port = "x"}) -> (tensor<4xf16> {ane.port = "y"}) {
  %y = ane.relu %x : tensor<4xf16>
  return %y : tensor<4xf16>
}
//--- foreign.mlir
func.func @g(%x: tensor<4xf16>) -> tensor<4xf16> {
  %y = ane.relu %x : tensor<4xf16>
  return %y : tensor<4xf16>
}
func.func @f(%x: tensor<4xf16>) -> tensor<4xf16> {
  %y = func.call @g(%x) : (tensor<4xf16>) -> tensor<4xf16>
  return %y : tensor<4xf16>
}
//--- mixed.mlir
func.func @f(%x: tensor<4xf16>) -> tensor<4xf16> {
  %y = ane.relu %x : tensor<4xf16>
  return %y : tensor<4xf16>
}
