// MIL text to MIL text, on the syntax tree.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_MILTOMIL_H
#define ANE_COMPILER_MILTOMIL_H

#include "ANE/Conversion/MILSyntax.h"
#include "mlir/IR/MLIRContext.h"

namespace mlir::ane {

/// Parses the MIL text in file `input` and writes it to `output` ("-" is standard output) in `style`. Statements,
/// names and weight references stay as they are; only their spelling changes.
LogicalResult translateMILToMIL(StringRef input, StringRef output, anert::mil::Style style, llvm::SourceMgr &sources,
                                MLIRContext *context);

} // namespace mlir::ane

#endif // ANE_COMPILER_MILTOMIL_H
