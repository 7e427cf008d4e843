// Conversions from other dialects; each is described in Passes.td.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_CONVERSION_PASSES_H
#define ANE_CONVERSION_PASSES_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "mlir/Pass/Pass.h"

namespace mlir::ane {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "ANE/Conversion/Passes.h.inc"

} // namespace mlir::ane

#endif // ANE_CONVERSION_PASSES_H
