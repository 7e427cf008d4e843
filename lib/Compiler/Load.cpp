// From a file to a module.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Conversion/HostPlan.h"
#include "ANE/Conversion/ImportMIL.h"
#include "ANE/Conversion/MLPackage.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "ParseMLIR.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/Path.h"

namespace mlir::ane {

/// A Core ML model as a module. Its weights have absolute paths.
static FailureOr<LoadedModule> loadModel(StringRef path, MLIRContext *context) {
  llvm::Expected<anert::mil::Model> model = anert::mil::readModel(path);
  if (!model) {
    emitError(UnknownLoc::get(context)) << llvm::toString(model.takeError());
    return failure();
  }
  ImportMILOptions options;
  options.modelPath = model->modelPath;
  LoadedModule loaded;
  loaded.directory = model->modelPath;
  loaded.module = importMIL(model->program, path, model->places, context, options);
  if (!loaded.module)
    return failure();
  return std::move(loaded);
}

FailureOr<LoadedModule> loadModule(StringRef path, llvm::SourceMgr &sources, MLIRContext *context, bool isMIL) {
  if (!isMIL && anert::mil::isModelPath(path))
    return loadModel(path, context);
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(path, &message);
  if (!buffer) {
    emitError(UnknownLoc::get(context)) << message;
    return failure();
  }
  LoadedModule loaded;
  loaded.directory = path == "-" ? "." : llvm::sys::path::parent_path(path).str();
  if (loaded.directory.empty())
    loaded.directory = ".";
  sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  isMIL |= llvm::sys::path::extension(path) == ".mil";
  loaded.module = isMIL ? importMIL(sources, context) : parseMLIR(sources, context);
  if (!loaded.module)
    return failure();
  return std::move(loaded);
}

LogicalResult lowerComposites(ModuleOp module) {
  // The driver of patterns drops what nobody uses; a text without composites stays as it is.
  if (!module.walk([](CompositeOpInterface) { return WalkResult::interrupt(); }).wasInterrupted())
    return success();
  PassManager passes(module->getContext());
  passes.addPass(createDecomposeComposites());
  return passes.run(module);
}

LogicalResult verifyPrograms(ModuleOp module) {
  bool isGood = true;
  for (ProgramOp program : module.getOps<ProgramOp>())
    isGood &= succeeded(verifyStraight(program)) && succeeded(verifyStatic(program));
  return success(isGood);
}

FailureOr<ProgramOp> selectProgram(ModuleOp module, StringRef name) {
  name.consume_front("@");
  SmallVector<ProgramOp> programs = llvm::to_vector(module.getOps<ProgramOp>());
  if (name.empty() && programs.size() == 1)
    return programs.front();
  for (ProgramOp program : programs)
    if (program.getSymName() == name)
      return program;
  InFlightDiagnostic diag = module.emitError();
  if (programs.empty())
    return diag << "the module has no ane.program";
  if (name.empty())
    diag << "the module has " << programs.size() << " programs; choose one with --program=@name: ";
  else
    diag << "the module has no program @" << name << "; it has: ";
  llvm::interleaveComma(programs, diag, [&](ProgramOp program) { diag << "@" << program.getSymName(); });
  return diag;
}

} // namespace mlir::ane
