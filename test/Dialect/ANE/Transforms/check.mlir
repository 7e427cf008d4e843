// ane-check says what ane-run check says, at the op.
// RUN: not ane-opt %s --ane-check=target=m1 2>&1 | FileCheck %s --check-prefix=M1
// RUN: ane-opt %s --ane-check="target=m1 require=false" 2>&1 | FileCheck %s --check-prefix=WARN
// RUN: ane-opt %s --ane-check=target=m3 2>&1 | FileCheck %s --check-prefix=M3
// RUN: not ane-opt %s --ane-check=target=z80 2>&1 | FileCheck %s --check-prefix=TARGET
// RUN: not ane-opt %s --ane-check=door=back 2>&1 | FileCheck %s --check-prefix=DOOR
// RUN: ane-opt --list-rules | FileCheck %s --check-prefix=LIST

// M1: check.mlir:[[#@LINE+14]]:8: error: O-FAMILY (error, confidence B): sin before h15; allowed: h15 to h18
// M1: note: fix: target a later family
// M1: note: answer of Apple's compiler or runtime: ANECCompile() FAILED
// M1: note: source: ANEForge
// M1: warning: O-TILE (warning, confidence C): tile; allowed: concat
// WARN: warning: O-FAMILY (error, confidence B): sin before h15
// WARN: ane.program
// M3-NOT: O-FAMILY
// M3: warning: O-TILE
// TARGET: error: option 'target': unknown chip 'z80'; known chips:
// DOOR: error: option 'door': unknown door 'back'; known doors: inmemory, e5rt, any
// LIST: M-SLICE
ane.program @main on ane opset ios18 (%x: tensor<1x8x64x32xf16> {ane.port = "x"})
    -> (tensor<1x16x64x32xf16> {ane.port = "y"}) {
  %s = ane.sin %x : tensor<1x8x64x32xf16>
  %r = ane.const dense<[1, 2, 1, 1]> : tensor<4xi32>
  %y = ane.tile %s, %r : (tensor<1x8x64x32xf16>, tensor<4xi32>) -> tensor<1x16x64x32xf16>
  ane.return %y : tensor<1x16x64x32xf16>
}
