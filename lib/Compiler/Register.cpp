// One place that knows every dialect and pass.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

namespace mlir::ane {

void registerAll(DialectRegistry &registry) {
  registry.insert<ANEDialect, func::FuncDialect>();
  registerTransformsPasses(); // Of MLIR: canonicalize, cse, ...
  registerANEPasses();
}

} // namespace mlir::ane
