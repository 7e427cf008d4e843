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

#endif // ANE_DIALECT_ANE_TRANSFORMS_PASSES_TD
