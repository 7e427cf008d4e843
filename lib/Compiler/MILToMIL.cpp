// MIL text to MIL text.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/MILToMIL.h"
#include "ANE/Support/File.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Support/FileUtilities.h"

namespace mlir::ane {

LogicalResult translateMILToMIL(StringRef input, StringRef output, anert::mil::Style style, llvm::SourceMgr &sources,
                                MLIRContext *context) {
  auto fail = [&](const Twine &message) -> LogicalResult { return emitError(UnknownLoc::get(context)) << message; };
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(input, &message);
  if (!buffer)
    return fail(message);
  unsigned id = sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  std::optional<anert::mil::Program> program = anert::mil::parse(
      sources, id, [](const llvm::SMDiagnostic &diagnostic) { diagnostic.print(nullptr, llvm::errs()); });
  if (!program)
    return failure();
  std::string text;
  llvm::raw_string_ostream os(text);
  anert::mil::print(*program, os, style);
  if (output == "-") {
    llvm::outs() << text;
    return success();
  }
  if (llvm::Error error = anert::writeFile(output, text))
    return fail(llvm::toString(std::move(error)));
  return success();
}

} // namespace mlir::ane
