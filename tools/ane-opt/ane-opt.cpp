// ane-opt: mlir-opt with the ane dialect and its passes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Conversion/Passes.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int argc, char **argv) {
  mlir::ane::hideLibraryOptions();
  mlir::DialectRegistry registry;
  mlir::ane::registerAll(registry);
  // Dialects that models come in with are this tool's alone.
  registry.insert<mlir::tosa::TosaDialect>();
  mlir::ane::registerANEConversionPasses();
  return mlir::asMainReturnCode(mlir::MlirOptMain(argc, argv, "ANE-MLIR optimizer driver\n", registry));
}
