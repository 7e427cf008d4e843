// Legality of single ops, from the rules about them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Rules/Legality.h"
#include "ANE/Rules/Report.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane {

Legality getLegality(Operation *op, const anert::Chip &chip, Door door) {
  Legality answer;
  if (llvm::isa<ConstOp, ReturnOp, CompositeOpInterface>(op))
    return answer;
  if (!llvm::isa<MILOpInterface>(op)) {
    answer.onEngine = false;
    answer.rule = findRule("O-HOST");
    answer.reason = op->getName().getStringRef().str() + " is no op of MIL";
    answer.suggestion = "convert it to ops of the ane dialect";
    answer.source = answer.rule->source;
    return answer;
  }
  RuleScope scope;
  scope.chip = &chip;
  scope.door = door;
  std::vector<Finding> findings;
  checkOp(op, scope, findings);
  const Finding *worst = nullptr;
  for (const Finding &finding : findings)
    if (finding.severity == Severity::Error &&
        (!worst || (worst->rule->action == RuleAction::Rewrite && finding.rule->action != RuleAction::Rewrite)))
      worst = &finding;
  if (!worst)
    return answer;
  answer.onEngine = false;
  answer.rule = worst->rule;
  answer.reason = worst->found + "; allowed: " + worst->allowed;
  answer.suggestion = worst->getFix().str();
  answer.confidence = worst->rule->confidence;
  answer.source = worst->rule->source;
  return answer;
}

StringRef getName(EngineSweep sweep) {
  static constexpr StringLiteral names[] = {"untested", "correct", "reachable", "rejected", "walled"};
  return names[unsigned(sweep)];
}

} // namespace mlir::ane
