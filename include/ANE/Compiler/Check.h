// The lint: files in, findings and reports out.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_CHECK_H
#define ANE_COMPILER_CHECK_H

#include "ANE/Rules/Report.h"

namespace mlir::ane {

/// One input with its findings, errors first, then by place.
struct CheckedInput {
  std::string path;
  bool isComplete = false; ///< Everything could be read; what could not is on standard error.
  std::vector<Finding> findings;

  size_t count(Severity severity) const;
};

/// Checks a file: `.mil` by spelling, weight files and IR; a bundle (a directory) likewise, text by text; `.bin` as a
/// weight file; everything else as Core ML model or MLIR, after composite ops are replaced by their meaning. `-` is
/// MLIR from standard input. `scope.isText` is ignored. `shapes` are those of inputs with unknown extents, NAME=SHAPE.
CheckedInput checkInput(StringRef path, RuleScope scope, MLIRContext *context, ArrayRef<std::string> shapes = {});

/// A table of findings, then the rules that they break; colours if the stream has them.
void printFindings(ArrayRef<CheckedInput> inputs, const RuleScope &scope, raw_ostream &os);
/// The same as one JSON object.
void printFindingsAsJSON(ArrayRef<CheckedInput> inputs, const RuleScope &scope, raw_ostream &os);

/// The same as a SARIF 2.1.0 log, for code hosts and editors.
void printFindingsAsSARIF(ArrayRef<CheckedInput> inputs, const RuleScope &scope, raw_ostream &os);

/// The table of rules for a terminal, as a JSON array, and as docs/rules.md.
void printRules(raw_ostream &os);
void printRulesAsJSON(raw_ostream &os);
void printRulesAsMarkdown(raw_ostream &os);

} // namespace mlir::ane

#endif // ANE_COMPILER_CHECK_H
