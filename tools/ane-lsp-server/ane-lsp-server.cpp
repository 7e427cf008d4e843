// ane-lsp-server: diagnostics, completion and navigation for .mlir files with the ane dialect, in any editor.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "mlir/Tools/mlir-lsp-server/MlirLspServerMain.h"

int main(int argc, char **argv) {
  mlir::ane::hideLibraryOptions();
  mlir::DialectRegistry registry;
  mlir::ane::registerAll(registry);
  return mlir::failed(mlir::MlirLspServerMain(argc, argv, registry));
}
