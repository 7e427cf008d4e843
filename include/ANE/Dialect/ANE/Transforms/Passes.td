//===- Passes.td - Passes over the ane dialect ---------------------------------===//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_TRANSFORMS_PASSES_TD
#define ANE_DIALECT_ANE_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def DecomposeComposites : Pass<"ane-decompose-composites"> {
  let summary = "Replace every ane.nn op by its meaning in MIL ops";
  let description = [{
    Works on any op with the composite interface, also on one that another decomposes to. The new ops have the location
    of the op that they replace. An op that cannot be decomposed is an error.
  }];
}

def EstimateCost : Pass<"ane-estimate-cost", "::mlir::ModuleOp"> {
  let summary = "Report what every engine program costs on a chip, as predicted";
  let description = [{
    A remark a program (`--remarks-filter=ane-estimate-cost`): us of a call, us on the engine and what bounds them,
    TFLOP/s, share of the peak, DRAM bytes, energy, dispatches, and whether the prediction extrapolates. Composite ops
    have no figures; decompose them first. The module stays as it is.
  }];
  let options = [
    Option<"target", "target", "std::string", "\"m1\"", "Chip (m1, m3max, ...) or family (h13 to h18)">,
    Option<"door", "door", "std::string", "\"\"",
           "Way of calling: direct, e5rt, coreml-sync, device, ... (default: the one measured on the chip)">,
  ];
}

#endif // ANE_DIALECT_ANE_TRANSFORMS_PASSES_TD
