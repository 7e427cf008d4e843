// Feeds any bytes to the reader of Core ML models and the importer behind it: a module, or an error. What is read is
// written, and must then read as the same.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/ImportMIL.h"
#include "ANE/Conversion/MILSyntax.h"
#include "ANE/Conversion/MLPackage.h"

using namespace mlir;

/// MLIR's own library is not instrumented: it hands out memory of arenas that instrumented code has poisoned.
extern "C" const char *__asan_default_options() { return "allow_user_poisoning=0:detect_container_overflow=0"; }

/// Contexts intern for ever; a new one now and then keeps memory bounded.
static MLIRContext &getContext() {
  static std::unique_ptr<MLIRContext> context;
  static unsigned uses = 0;
  if (uses++ % 1000 == 0) {
    context = std::make_unique<MLIRContext>(MLIRContext::Threading::DISABLED);
    context->loadDialect<ane::ANEDialect>();
  }
  return *context;
}

static std::string print(const anert::mil::Program &program) {
  std::string text;
  llvm::raw_string_ostream os(text);
  anert::mil::print(program, os);
  return text;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  llvm::StringRef bytes(reinterpret_cast<const char *>(data), size);
  llvm::Expected<anert::mil::Model> model = anert::mil::readModelSpec(bytes, "fuzz");
  if (!model) {
    llvm::consumeError(model.takeError());
    return 0;
  }
  MLIRContext &context = getContext();
  unsigned errors = 0;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diag) {
    errors += diag.getSeverity() == DiagnosticSeverity::Error;
    return success();
  });
  ane::ImportMILOptions options;
  options.modelPath = ".";
  OwningOpRef<ModuleOp> module = ane::importMIL(model->program, "fuzz", model->places, &context, options);
  if (bool(module) == (errors != 0))
    __builtin_trap();
  if (model->program.functions.size() != 1)
    return 0;
  std::string name = model->program.functions.front().body.name.str();
  llvm::Expected<std::string> spec = anert::mil::writeModelSpec({{name, &model->program}});
  if (!spec) {
    llvm::consumeError(spec.takeError());
    return 0;
  }
  if (name != "main") // It would not be the one that a description without functions is of.
    return 0;
  llvm::Expected<anert::mil::Model> again = anert::mil::readModelSpec(*spec, "again");
  if (!again) {
    llvm::errs() << llvm::toString(again.takeError()) << "\n";
    __builtin_trap();
  }
  // Attributes of the program are not written.
  model->program.attributes = {};
  again->program.attributes = {};
  if (print(model->program) != print(again->program))
    __builtin_trap();
  return 0;
}
