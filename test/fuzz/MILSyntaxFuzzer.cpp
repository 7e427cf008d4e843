// Feeds any bytes to the MIL parser; what it accepts must print, in each style, to a text that parses and prints the
// same.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/MILSyntax.h"
#include "llvm/Support/raw_ostream.h"

/// The printed form of a text, or nothing if it does not parse.
static std::optional<std::string> reprint(llvm::StringRef text, anert::mil::Style style) {
  llvm::SourceMgr sources;
  unsigned id = sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(text, "fuzz.mil"), llvm::SMLoc());
  unsigned errors = 0;
  std::optional<anert::mil::Program> program =
      anert::mil::parse(sources, id, [&](const llvm::SMDiagnostic &) { ++errors; });
  if (program.has_value() == (errors != 0))
    __builtin_trap();
  if (!program)
    return std::nullopt;
  std::string printed;
  llvm::raw_string_ostream os(printed);
  print(*program, os, style);
  return printed;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  for (anert::mil::Style style : {anert::mil::Style::Project, anert::mil::Style::CoreMLC}) {
    std::optional<std::string> once = reprint({reinterpret_cast<const char *>(data), size}, style);
    if (once && reprint(*once, style) != once)
      __builtin_trap();
  }
  return 0;
}
