// Diagnostics as the tools print them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Diagnostics.h"
#include "mlir/IR/Location.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/WithColor.h"

namespace mlir::ane {

DiagnosticPrinter::DiagnosticPrinter(llvm::SourceMgr &sources, MLIRContext *context)
    : SourceMgrDiagnosticHandler(sources, context) {
  context->printOpOnDiagnostic(false);
  setHandler([this](Diagnostic &diagnostic) { print(diagnostic); });
}

void DiagnosticPrinter::print(Diagnostic &diagnostic) {
  auto place = diagnostic.getLocation()->findInstanceOf<FileLineColLoc>();
  if (place && place.getLine())
    return emitDiagnostic(diagnostic);
  // Of a whole module, or of no file at all.
  raw_ostream &stream = diagnostic.getSeverity() == DiagnosticSeverity::Error     ? llvm::WithColor::error(os)
                        : diagnostic.getSeverity() == DiagnosticSeverity::Warning ? llvm::WithColor::warning(os)
                                                                                  : llvm::WithColor::note(os);
  if (place)
    stream << place.getFilename().getValue() << ": ";
  stream << diagnostic << "\n";
  for (Diagnostic &note : diagnostic.getNotes())
    print(note);
}

} // namespace mlir::ane
