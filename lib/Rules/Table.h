// The groups of the rule table. A new rule is a record in its group, a check function, and a test named after its id.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_RULES_TABLE_H
#define ANE_LIB_RULES_TABLE_H

#include "Checks.h"

namespace mlir::ane::rules {

constexpr RuleChecks onText(void (*check)(const TextSubject &, Report &)) { return {check, nullptr, nullptr, nullptr}; }
constexpr RuleChecks onProgram(void (*check)(ProgramOp, Report &)) { return {nullptr, check, nullptr, nullptr}; }
constexpr RuleChecks onWeights(void (*check)(const WeightFile &, Report &)) {
  return {nullptr, nullptr, check, nullptr};
}
constexpr RuleChecks onOp(void (*check)(MILOpInterface, Report &)) { return {nullptr, nullptr, nullptr, check}; }

/// Every chip that takes MIL.
inline constexpr Families all;

/// PortRules.cpp, TextRules.cpp and so on.
ArrayRef<Rule> getPortRules();
ArrayRef<Rule> getTextRules();
ArrayRef<Rule> getWeightRules();
ArrayRef<Rule> getOpRules();
ArrayRef<Rule> getLimitRules();
ArrayRef<Rule> getMiscompileRules();

} // namespace mlir::ane::rules

#endif // ANE_LIB_RULES_TABLE_H
