// The ops as a table: what each is, which opset has it, who runs it.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_OPTABLE_H
#define ANE_COMPILER_OPTABLE_H

#include "ANE/Rules/Legality.h"

namespace mlir::ane {

/// One MIL op with what ODS says of it.
struct OpRow {
  StringRef name, family, summary, shapeRule, results;
  SmallVector<StringRef> types;            ///< What each argument of the signature may be.
  const MILOpInterface::Concept *concept_; ///< Signature, opset, host kernel and engine support.

  /// "yes", "no", or "from h15" as to a chip of `family`.
  std::string onEngine(unsigned family) const;
};

/// Every MIL op by name; `context` has the ane dialect loaded.
std::vector<OpRow> getOpTable(MLIRContext *context);

/// The table for a terminal, as a JSON array, and as docs/ops.md; for one chip, or all families if null.
void printOps(ArrayRef<OpRow> ops, const anert::Chip *chip, raw_ostream &os);
void printOpsAsJSON(ArrayRef<OpRow> ops, const anert::Chip *chip, raw_ostream &os);
void printOpsAsMarkdown(ArrayRef<OpRow> ops, raw_ostream &os);

/// One op: signature, defaults, shape rule, and what is known of it on the engine, with the rules that name it.
void printOp(const OpRow &op, const anert::Chip *chip, raw_ostream &os);

} // namespace mlir::ane

#endif // ANE_COMPILER_OPTABLE_H
