// One place that knows every dialect and pass.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/ModelReport.h"
#include "ANE/Compiler/Pipelines.h"
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/CommandLine.h"

namespace mlir::ane {

void registerAll(DialectRegistry &registry) {
  registry.insert<ANEDialect, func::FuncDialect>();
  registerTransformsPasses(); // Of MLIR: canonicalize, cse, ...
  registerANEPasses();
  registerPipelines();
  registerReportPass();
}

void hideLibraryOptions() {
  for (llvm::cl::SubCommand *scope : {&llvm::cl::SubCommand::getTopLevel(), &llvm::cl::SubCommand::getAll()})
    for (auto &[name, option] : llvm::cl::getRegisteredOptions(*scope))
      if (!name.starts_with("help") && name != "version")
        option->setHiddenFlag(llvm::cl::ReallyHidden);
}

} // namespace mlir::ane
