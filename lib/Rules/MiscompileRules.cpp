// The rules about programs that Apple's compiler gets wrong: M-*.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Table.h"

namespace mlir::ane::rules {

// Behind the texts: doors, families, confidence, severity, action, check.
static constexpr Rule table[] = {
    {"M-SOFTPLUS", "softplus gives 0 from 11.09 on, where exp leaves fp16", "max(x, 0) + log(1 + exp(-abs(x)))",
     "ANEForge issue 113 (M5); coremltools issue 2687", Door::Any, all, Confidence::B, Severity::Warning,
     RuleAction::Rewrite, onOp(miscompileSoftplus)},
};

ArrayRef<Rule> getMiscompileRules() { return table; }

} // namespace mlir::ane::rules
