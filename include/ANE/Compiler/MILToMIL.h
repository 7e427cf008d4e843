// MIL text to MIL text, on the syntax tree.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_MILTOMIL_H
#define ANE_COMPILER_MILTOMIL_H

#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/SourceMgr.h"

namespace mlir::ane {

/// Parses the MIL text in file `input` and writes it to `output` ("-" is standard output) in the project's style.
/// Statements, names and weight references stay as they are; only their spelling changes.
LogicalResult translateMILToMIL(StringRef input, StringRef output, llvm::SourceMgr &sources, MLIRContext *context);

} // namespace mlir::ane

#endif // ANE_COMPILER_MILTOMIL_H
