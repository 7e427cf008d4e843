// Diagnostics as the tools print them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_DIAGNOSTICS_H
#define ANE_COMPILER_DIAGNOSTICS_H

#include "mlir/IR/Diagnostics.h"

namespace mlir::ane {

/// Prints diagnostics on standard error: with place and source line where they have one, else as
/// "error: [file: ]message". Turns the printing of whole ops beside them off: their place is in the input.
class DiagnosticPrinter : public SourceMgrDiagnosticHandler {
public:
  DiagnosticPrinter(llvm::SourceMgr &sources, MLIRContext *context);

private:
  void print(Diagnostic &diagnostic);
};

} // namespace mlir::ane

#endif // ANE_COMPILER_DIAGNOSTICS_H
