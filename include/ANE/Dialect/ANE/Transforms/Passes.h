// Passes over the ane dialect; each is described in Passes.td.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_TRANSFORMS_PASSES_H
#define ANE_DIALECT_ANE_TRANSFORMS_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::ane {

/// How ane-fold-rms-norm keeps squares inside the range of the element type; see ane.nn.rms_norm.
enum class RmsScaling { Auto, Static, Peak };

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_TRANSFORMS_PASSES_H
