// ane-opt: mlir-opt with the ane dialect and its passes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Check.h"
#include "ANE/Compiler/Compiler.h"
#include "ANE/Conversion/Passes.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CommandLine.h"

static llvm::cl::opt<bool> listRules("list-rules", llvm::cl::desc("Print the rules that ane-check checks and exit"));

int main(int argc, char **argv) {
  mlir::ane::hideLibraryOptions();
  listRules.setHiddenFlag(llvm::cl::NotHidden);
  mlir::DialectRegistry registry;
  mlir::ane::registerAll(registry);
  // Dialects that models come in with are this tool's alone.
  registry.insert<mlir::tosa::TosaDialect>();
  mlir::ane::registerANEConversionPasses();
  // MlirOptMain reads its input before it returns.
  if (llvm::is_contained({llvm::StringRef("--list-rules"), llvm::StringRef("-list-rules")},
                         llvm::StringRef(argc == 2 ? argv[1] : ""))) {
    mlir::ane::printRules(llvm::outs());
    return 0;
  }
  // A lone value of --ane-report is its file.
  std::vector<std::string> arguments(argv, argv + argc);
  for (std::string &argument : arguments)
    if (llvm::StringRef value = argument;
        value.consume_front("--") && value.consume_front("ane-report=") && !value.contains('='))
      argument = ("--ane-report=file=" + value).str();
  std::vector<char *> pointers;
  for (std::string &argument : arguments)
    pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  argv = pointers.data();
  return mlir::asMainReturnCode(mlir::MlirOptMain(argc, argv, "ANE-MLIR optimizer driver\n", registry));
}
