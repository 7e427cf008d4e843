// MIL text to a module.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/ImportMIL.h"
#include "Importer.h"
#include "mlir/IR/Verifier.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::ane {

/// Every function of the text as a program of `module`.
static void importProgram(Source &source, const mil::Program &program, ModuleOp module,
                          const ImportMILOptions &options) {
  Literals literals(source, module, options);
  llvm::StringSet<> names;
  for (const mil::Function &function : program.functions) {
    if (!names.insert(function.body.name).second)
      source.error(function.body.loc) << "found a second function '" << function.body.name << "', expected one";
    FunctionImporter(source, literals, function, OpBuilder::atBlockEnd(module.getBody())).run();
  }
  if (program.functions.empty())
    source.error(program.loc) << "found a program without function, expected one";
}

static OwningOpRef<ModuleOp> importTree(Source &source, const mil::Program &program, const ImportMILOptions &options) {
  std::string attributes;
  llvm::raw_string_ostream os(attributes);
  mil::print(program.attributes, os, mil::Style::CoreMLC);
  OwningOpRef<ModuleOp> module = ModuleOp::create(getLoc(source.getLoc(program.loc), {program.version, attributes}));
  importProgram(source, program, *module, options);
  if (source.hasErrors() || failed(verify(*module)))
    return nullptr;
  return module;
}

OwningOpRef<ModuleOp> importMIL(const mil::Program &program, StringRef file, ArrayRef<std::string> places,
                                MLIRContext *context, const ImportMILOptions &options) {
  context->loadDialect<ANEDialect>();
  Source source(file, places, context);
  return importTree(source, program, options);
}

OwningOpRef<ModuleOp> importMIL(const llvm::SourceMgr &sources, MLIRContext *context, const ImportMILOptions &options) {
  context->loadDialect<ANEDialect>();
  auto report = [&](const llvm::SMDiagnostic &diag) {
    // Columns of SMDiagnostic count from 0.
    emitError(FileLineColLoc::get(context, diag.getFilename(), diag.getLineNo(), diag.getColumnNo() + 1))
        << diag.getMessage();
  };
  std::optional<mil::Program> program = mil::parse(sources, sources.getMainFileID(), report);
  if (!program)
    return nullptr;
  Source source(sources, context);
  return importTree(source, *program, options);
}

} // namespace mlir::ane
