// The rules about sizes: L-*.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Table.h"

namespace mlir::ane::rules {

// Behind the texts: doors, families, confidence, severity, action, check.
static constexpr Rule table[] = {
    {"L-AXIS",
     "The last two dimensions have at most 16384 elements up to h15 and 65536 from h16 on, the others at most 65536",
     "split the tensor, e.g. a large vocabulary into several outputs",
     "ANEForge (probed on M1, M2 Pro, M5), CoreML placement; 124160 output channels failed, 62080 ran on M5 Max",
     Door::Any, all, Confidence::B, Severity::Error, RuleAction::Place, onOp(limitAxis)},
};

ArrayRef<Rule> getLimitRules() { return table; }

} // namespace mlir::ane::rules
