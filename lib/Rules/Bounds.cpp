// What is known of the size of values.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Checks.h"

namespace mlir::ane::rules {

bool isWithin(Value value, double limit) {
  while (Operation *op = value.getDefiningOp()) {
    if (llvm::isa<SigmoidOp, TanhOp, SoftmaxOp, SoftsignOp, ErfOp, SigmoidHardOp>(op))
      return limit >= 1;
    if (llvm::isa<Relu6Op>(op))
      return limit >= 6;
    if (llvm::isa<ClipOp>(op)) {
      MILArgs args = MILArgs::of(op);
      auto isSmall = [&](StringRef name) {
        auto bound = llvm::dyn_cast_if_present<FloatAttr>(args.param(name));
        return bound && std::abs(bound.getValueAsDouble()) <= limit;
      };
      return isSmall("alpha") && isSmall("beta");
    }
    if (!llvm::isa<ReshapeOp, TransposeOp, ExpandDimsOp, SqueezeOp, SliceByIndexOp, SliceBySizeOp, ReluOp>(op))
      return false;
    value = op->getOperand(0);
  }
  return false;
}

} // namespace mlir::ane::rules
