// Whether the engine of a chip runs an op, and if not, why not: the rules about single ops as a question.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_RULES_LEGALITY_H
#define ANE_RULES_LEGALITY_H

#include "ANE/Rules/Rules.h"

namespace mlir::ane {

/// The answer about one op.
struct Legality {
  bool onEngine = true;           ///< The engine runs the op as it stands.
  const Rule *rule = nullptr;     ///< The rule that it breaks; null if fine.
  std::string reason, suggestion; ///< What was found and is allowed; what to do. Empty if fine.
  Confidence confidence = Confidence::B;
  StringRef source; ///< The public evidence.

  /// Whether the op may stay in a program for the engine: it is fine, or legalization rewrites it.
  bool isPlaceable() const { return onEngine || rule->action == RuleAction::Rewrite; }
};

/// Whether a program for `chip`, entered through `door` (Any: through both), may hold `op`: from its support in ODS,
/// element types, ranks, sizes, attributes and which operands are constant. Ops on constants alone are computed on
/// export, composites become MIL ops before, and ports are the program's: they are fine. Of several broken rules the
/// first that legalization cannot mend is given. Rules that warn do not count. An op of another dialect is never fine.
Legality getLegality(Operation *op, const anert::Chip &chip, Door door = Door::Any);

/// "correct", "rejected" and so on.
StringRef getName(EngineSweep sweep);

} // namespace mlir::ane

#endif // ANE_RULES_LEGALITY_H
