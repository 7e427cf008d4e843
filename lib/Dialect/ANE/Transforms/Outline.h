// Cuts a program into several and writes the schedule that runs them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_DIALECT_ANE_TRANSFORMS_OUTLINE_H
#define ANE_LIB_DIALECT_ANE_TRANSFORMS_OUTLINE_H

#include "ANE/Dialect/ANE/Transforms/Phases.h"

namespace mlir::ane {

/// Replaces `program` by a program for each piece, `<name>_0` and so on, and dispatches of these: in place of its own
/// dispatches if it has any, else in a new function `@<name>` with its ports and an `ane.state` for each of its states.
/// The pieces hold all run-time ops, in an order that can run. Failure comes with a diagnostic.
LogicalResult outline(ProgramOp program, ArrayRef<Phase> pieces, ConstantCones &cones);

} // namespace mlir::ane

#endif // ANE_LIB_DIALECT_ANE_TRANSFORMS_OUTLINE_H
