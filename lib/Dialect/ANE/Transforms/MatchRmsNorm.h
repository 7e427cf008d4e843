// Recognition of RMSNorm: x / sqrt(mean(x^2) + eps) in any spelling.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_DIALECT_ANE_TRANSFORMS_MATCHRMSNORM_H
#define ANE_LIB_DIALECT_ANE_TRANSFORMS_MATCHRMSNORM_H

#include "Match.h"

namespace mlir::ane {

/// A product that is `gammas[0] * gammas[1] * ... * x / sqrt(mean(x^2) + epsilon)`, the mean along one axis.
struct RmsNormMatch {
  Value x;                   ///< Before casts that widen it.
  int64_t axis;              ///< Counted from the front.
  double epsilon;            ///< 1e-12 to 1.
  double factor = 1;         ///< Part of gamma: equal for all channels.
  SmallVector<Value> gammas; ///< Weight expressions that vary along the axis alone.
};

/// Matches a mul or real_div of static shape; on failure `why` says what is missing.
std::optional<RmsNormMatch> matchRmsNorm(Operation *root, StringRef &why);
/// `value` in the shape of gamma for tensors of `shape`: the size of the axis there and 1 elsewhere; null if it is no
/// weight expression, or does not vary along the axis alone.
bool isGamma(Value value, ArrayRef<int64_t> shape, int64_t axis);

} // namespace mlir::ane

#endif // ANE_LIB_DIALECT_ANE_TRANSFORMS_MATCHRMSNORM_H
