// Which rules ane-legalize keeps by rewriting.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_TRANSFORMS_LEGALIZE_H
#define ANE_DIALECT_ANE_TRANSFORMS_LEGALIZE_H

#include "mlir/Support/LLVM.h"

namespace mlir::ane {

class ProgramOp;

/// Their ids, in the order of the pass's table.
SmallVector<StringRef> getLegalizedRules();

/// Rule O-STATE: CoreML's reads, writes and updates of states become tensors that are returned, and blends.
void lowerStates(ProgramOp program);

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_TRANSFORMS_LEGALIZE_H
