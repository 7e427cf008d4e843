// Feeds any bytes to the importer of MIL text; what it accepts, is exported, imported and exported again: in the style
// of coremlc, the second text is the first.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/ExportMIL.h"
#include "ANE/Conversion/ImportMIL.h"

using namespace mlir;

/// MLIR's own library is not instrumented: it hands out memory of arenas that instrumented code has poisoned.
extern "C" const char *__asan_default_options() { return "allow_user_poisoning=0"; }

/// The text that `text` exports to, or nothing if it is not sound or holds what has no text.
static std::optional<std::string> translate(llvm::StringRef text) {
  // Contexts intern for ever, and texts make many names: each has a context of its own.
  MLIRContext context(MLIRContext::Threading::DISABLED);
  context.loadDialect<ane::ANEDialect>();
  ScopedDiagnosticHandler handler(&context, [](Diagnostic &) { return success(); });
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(text, "fuzz.mil"), llvm::SMLoc());
  OwningOpRef<ModuleOp> module = ane::importMIL(sources, &context);
  if (!module)
    return std::nullopt;
  std::string result;
  llvm::raw_string_ostream os(result);
  ane::WeightLayout weights;
  if (failed(ane::exportMILAsCoreMLC(llvm::to_vector(module->getOps<ane::ProgramOp>()), weights, os)))
    return std::nullopt;
  return result;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  std::optional<std::string> once = translate({reinterpret_cast<const char *>(data), size});
  if (!once)
    return 0;
  // Weights may be renamed and moved once.
  std::optional<std::string> twice = translate(*once);
  if (!twice || translate(*twice) != twice)
    __builtin_trap();
  return 0;
}
