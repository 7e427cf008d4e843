// ane-opt: mlir-opt with the ane dialect and its passes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int argc, char **argv) {
  mlir::ane::hideLibraryOptions();
  mlir::DialectRegistry registry;
  mlir::ane::registerAll(registry);
  return mlir::asMainReturnCode(mlir::MlirOptMain(argc, argv, "ANE-MLIR optimizer driver\n", registry));
}
