//===- Passes.td - Conversions from other dialects to ane ----------------------===//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_CONVERSION_PASSES_TD
#define ANE_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertTosaToANE : Pass<"convert-tosa-to-ane"> {
  let summary = "Replace TOSA ops by MIL ops";
  let description = [{
    Takes the floating point ops of TOSA 1.0 that inference networks use, wherever they are: in a `func.func`, or in an
    `ane.program`. Convolutions and pools, which TOSA writes channel last, are surrounded by transposes, as are their
    weights; canonicalization lets neighbours cancel, and export evaluates those of weights. Integer arithmetic with
    zero points or shifts is refused: quantised networks come in with their weights compressed instead.

    An op without a form in MIL is an error that names the reason.
  }];
  let dependentDialects = ["::mlir::ane::ANEDialect"];
}

#endif // ANE_CONVERSION_PASSES_TD
