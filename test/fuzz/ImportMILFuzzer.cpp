// Feeds any bytes to the importer of MIL text: it succeeds, or it reports an error with a place.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/ImportMIL.h"

using namespace mlir;

/// MLIR's own library is not instrumented: it hands out memory of arenas that instrumented code has poisoned.
extern "C" const char *__asan_default_options() { return "allow_user_poisoning=0"; }

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

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  MLIRContext &context = getContext();
  llvm::SourceMgr sources;
  llvm::StringRef text(reinterpret_cast<const char *>(data), size);
  sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(text, "fuzz.mil"), llvm::SMLoc());
  unsigned errors = 0;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diag) {
    errors += diag.getSeverity() == DiagnosticSeverity::Error;
    return success();
  });
  OwningOpRef<ModuleOp> module = ane::importMIL(sources, &context);
  if (bool(module) == (errors != 0))
    __builtin_trap();
  return 0;
}
