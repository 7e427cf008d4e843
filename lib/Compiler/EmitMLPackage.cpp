// From a module to a Core ML package.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Conversion/ExportMIL.h"
#include "ANE/Conversion/MLPackage.h"

namespace mlir::ane {

/// The programs to write: the named one, or all; a schedule has no form in Core ML.
static FailureOr<SmallVector<ProgramOp>> selectPrograms(ModuleOp module, StringRef name) {
  SmallVector<ProgramOp> programs = llvm::to_vector(module.getOps<ProgramOp>());
  if (!name.empty() || programs.empty()) {
    FailureOr<ProgramOp> program = selectProgram(module, name);
    if (failed(program))
      return failure();
    return SmallVector<ProgramOp>{*program};
  }
  for (auto function : module.getOps<func::FuncOp>())
    if (!function.getBody().empty() && !function.getBody().front().getOps<DispatchOp>().empty())
      return function.emitError()
             << "schedule @" << function.getSymName()
             << " has no form in a Core ML model, which is whole programs: write the module before "
                "it is partitioned, or choose one program with --program=@name";
  return programs;
}

LogicalResult emitMLPackage(const LoadedModule &loaded, StringRef directory, const CompileOptions &options) {
  ModuleOp module = *loaded.module;
  FailureOr<SmallVector<ProgramOp>> programs = selectPrograms(module, options.program);
  if (failed(programs))
    return failure();
  auto report = [&](llvm::Error error) -> LogicalResult {
    return programs->front().emitError() << llvm::toString(std::move(error));
  };
  WeightLayout weights;
  std::vector<anert::mil::Program> trees;
  std::vector<anert::mil::ModelFunction> functions;
  for (ProgramOp program : *programs) {
    FailureOr<anert::mil::Program> tree = buildMIL(program, getModelPorts(program), weights);
    if (failed(tree))
      return failure();
    trees.push_back(std::move(*tree));
    // The only function of a model is called main, whatever the program is.
    functions.push_back({programs->size() == 1 ? "main" : program.getSymName().str(), nullptr});
  }
  for (auto [function, tree] : llvm::zip_equal(functions, trees))
    function.program = &tree;
  llvm::Expected<std::string> spec = anert::mil::writeModelSpec(functions);
  if (!spec)
    return report(spec.takeError());
  anert::WeightStore store;
  if (failed(loadWeightSources(module, loaded.directory, options.weights, store)))
    return failure();
  bool wroteWeights = true; // Its failures are diagnostics already.
  llvm::Error error = anert::mil::writePackage(directory, *spec, [&](StringRef staging) -> llvm::Error {
    wroteWeights = succeeded(weights.write(staging, store, options.saturate));
    return wroteWeights ? llvm::Error::success() : llvm::createStringError("weights were not written");
  });
  if (!wroteWeights) {
    llvm::consumeError(std::move(error));
    return failure();
  }
  return error ? report(std::move(error)) : success();
}

} // namespace mlir::ane
