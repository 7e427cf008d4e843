// Rules about valid programs that Apple's compiler refuses or gets wrong.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Checks.h"

namespace mlir::ane::rules {

/// Where exp leaves fp16: the logarithm of 65504.
static constexpr double maxExponent = 11.09;

void miscompileSoftplus(MILOpInterface op, Report &report) {
  if (llvm::isa<SoftplusOp>(op) && !isWithin(op->getOperand(0), maxExponent))
    report.add(op.getLoc(), "softplus of values of unknown size", "values below 11.09");
}

} // namespace mlir::ane::rules
