// Parsing and printing of MIL text for tests.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_UNIT_CONVERSION_MILTEXT_H
#define ANE_TEST_UNIT_CONVERSION_MILTEXT_H

#include "ANE/Conversion/MILSyntax.h"
#include "llvm/Support/raw_ostream.h"
#include <vector>

/// A text, its tree and its errors ("line:column: message").
struct MILText {
  llvm::SourceMgr sources;
  std::optional<anert::mil::Program> program;
  std::vector<std::string> errors;

  explicit MILText(llvm::StringRef text) {
    unsigned id = sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(text, "t.mil"), llvm::SMLoc());
    program = anert::mil::parse(sources, id, [&](const llvm::SMDiagnostic &d) {
      errors.push_back(
          (llvm::Twine(d.getLineNo()) + ":" + llvm::Twine(d.getColumnNo() + 1) + ": " + d.getMessage()).str());
    });
  }

  /// A program of one function without parameters around statements that start at line 3, column 1.
  static MILText fromBody(llvm::StringRef body) {
    return MILText(("program(1.3)\n{ func main<ios18>() {\n" + body + "\n} -> (); }\n").str());
  }

  /// The value of argument `v` of the only statement.
  const anert::mil::Value &getArg() const { return program->functions[0].body.statements[0].findArg("v")->value; }

  std::string print(anert::mil::Style style = anert::mil::Style::Project) const {
    std::string text;
    llvm::raw_string_ostream os(text);
    if (program)
      anert::mil::print(*program, os, style);
    return text;
  }
};

#endif // ANE_TEST_UNIT_CONVERSION_MILTEXT_H
