// A bundle of two programs, a state with initial contents and two entries; ane-run takes the bundle, the module and each
// program by itself.
// RUN: rm -rf %t && mkdir %t && cd %t
// RUN: ane-translate --to-bundle %s -o b --target=m1
// RUN: FileCheck %s --check-prefix=MANIFEST < b/manifest.json
// RUN: find b -type f | sort | FileCheck %s --check-prefix=FILES
// RUN: %tensor npy x.npy f2 1x12 1
// RUN: not ane-run b --input x=x.npy 2>&1 | FileCheck %s --check-prefix=SEVERAL
// SEVERAL: error: the model has several entries; choose one with --entry: step, twice
// RUN: not ane-run b --entry=none --input x=x.npy 2>&1 | FileCheck %s --check-prefix=NOENTRY
// NOENTRY: error: no entry 'none'; the model has: step, twice
// RUN: ane-run b --entry=step --input x=x.npy --output-dir=o1 --repeat 2 && %tensor show o1/y.npy | FileCheck %s --check-prefix=STEP
// RUN: ane-run %s --entry=step --input x=x.npy --output-dir=o2 --repeat 2 && cmp o1/y.npy o2/y.npy
// The state starts at 10; the weight is 0.5, and 1 comes from the second program: (10 + 0.5) and, after it, (10.5 + 0.5), + 1.
// STEP: f2 1x12: 12.0 12.0
// RUN: ane-run b --entry=twice --input x=x.npy --output-dir=o3 && %tensor show o3/result0.npy | FileCheck %s --check-prefix=TWICE
// TWICE: f2 1x12: 3.0 3.0
// RUN: ane-run %s --program=@plus --input x=x.npy --output-dir=o4 && %tensor show o4/z.npy | FileCheck %s --check-prefix=PLUS
// PLUS: f2 1x12: 2.0 2.0
// Options that compile are too late.
// RUN: not ane-run b --entry=step --random 1 --weights a=b 2>&1 | FileCheck %s --check-prefix=COMPILED
// RUN: not ane-run b --entry=step --random 1 --saturate 2>&1 | FileCheck %s --check-prefix=COMPILED
// RUN: not ane-run b --entry=step --random 1 --program=@plus 2>&1 | FileCheck %s --check-prefix=COMPILED
// COMPILED: error: 'b' is a bundle, which is compiled already
// The bundle may be moved, and replaced.
// RUN: mv b c && ane-run c --entry=step --input x=x.npy && ane-translate --to-bundle %s -o c --target=m1 && ane-run c --entry=step --input x=x.npy
// RUN: ane-translate --to-bundle %s -o d --weight-files=per-tensor && find d/weights -type f | count 2
// RUN: ane-run d --entry=step --input x=x.npy --output-dir=o5 --repeat 2 && cmp o1/y.npy o5/y.npy
// RUN: ls -a . | FileCheck %s --check-prefix=TEMP
// TEMP-NOT: .tmp-

// MANIFEST: "entries"
// MANIFEST: "programs"
// MANIFEST: "target": "m1"
// FILES: b/manifest.json
// FILES-NEXT: b/programs/accumulate/model.mil
// FILES-NEXT: b/programs/accumulate/plan.json
// FILES-NEXT: b/programs/plus/plan.json
// FILES-NEXT: b/weights/weight.bin
// FILES-NOT: {{.}}
ane.state @total init dense<1.0e1> : tensor<1x12xf16> : tensor<1x12xf16>
ane.program @accumulate on ane opset ios18 (%x: tensor<1x12xf16> {ane.port = "x"}, state %k: tensor<1x12xf16> {ane.port = "k"})
    -> (tensor<1x12xf16> {ane.port = "y"}) {
  %w = ane.const dense<0.5> : tensor<1x12xf16>
  %wx = ane.mul %x, %w : tensor<1x12xf16>, tensor<1x12xf16>
  %y = ane.add %wx, %k : tensor<1x12xf16>, tensor<1x12xf16>
  ane.return %y update %y : tensor<1x12xf16> update tensor<1x12xf16>
}
ane.program @plus on host opset ios18 (%x: tensor<1x12xf16> {ane.port = "x"}) -> (tensor<1x12xf16> {ane.port = "z"}) {
  %one = ane.const dense<1.0> : tensor<f16>
  %z = ane.add %x, %one : tensor<1x12xf16>, tensor<f16>
  ane.return %z : tensor<1x12xf16>
}
func.func @step(%x: tensor<1x12xf16> {ane.port = "x"}) -> (tensor<1x12xf16> {ane.port = "y"}) {
  %0 = ane.dispatch @accumulate(%x) updating [@total] : (tensor<1x12xf16>) -> tensor<1x12xf16>
  %1 = ane.dispatch @plus(%0) : (tensor<1x12xf16>) -> tensor<1x12xf16>
  return %1 : tensor<1x12xf16>
}
func.func @twice(%x: tensor<1x12xf16> {ane.port = "x"}) -> tensor<1x12xf16> {
  %0 = ane.dispatch @plus(%x) : (tensor<1x12xf16>) -> tensor<1x12xf16>
  %1 = ane.dispatch @plus(%0) : (tensor<1x12xf16>) -> tensor<1x12xf16>
  return %1 : tensor<1x12xf16>
}
