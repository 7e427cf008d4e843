// What the graph passes look for: constants, casts and views between the ops of a formula.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_DIALECT_ANE_TRANSFORMS_MATCH_H
#define ANE_LIB_DIALECT_ANE_TRANSFORMS_MATCH_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "mlir/Rewrite/FrozenRewritePatternSet.h"

namespace mlir::ane {

/// The number that an inline constant, or a cast of one, has everywhere; none if it is no such constant.
std::optional<double> getSplat(Value value);
/// `value` without casts between floating point types.
Value stripCasts(Value value);
/// `value` without casts between floating point types and without ops that only reshape.
Value stripViews(Value value);
/// `value` without casts that widen a floating point type: they keep every number.
Value stripWidening(Value value);
/// Type of a value that is a ranked tensor, as every operand of a MIL op but a state is.
inline RankedTensorType getTensor(Value value) { return llvm::cast<RankedTensorType>(value.getType()); }
/// The shape with ones before it up to `rank`, as broadcasting sees it; empty if it has more dimensions.
SmallVector<int64_t> alignShape(ArrayRef<int64_t> shape, int64_t rank);

/// `value` in the element type, by a cast if it has another.
Value castTo(OpBuilder &b, Location loc, Value value, Type element);
/// `value` in the shape, which is static, by a reshape if it has another.
Value reshapeTo(OpBuilder &b, Location loc, Value value, ArrayRef<int64_t> shape);
/// A rank-0 constant, rounded once to the element type.
Value makeScalar(OpBuilder &b, Location loc, Type element, double number);

/// Whether the value is computed from constants of the program alone, from no port and nothing compressed.
bool isBaked(Value value);
/// Whether the weight is baked into the program as it is, and of a floating point type.
bool isPlainWeight(Value weight);
/// Whether something else reads the weight too, which would then be stored twice: a table embeds words and scores them.
bool isSharedWeight(Value weight);

/// The programs and functions below `root`, and `root` itself, that may still change: none with `stage legal`.
SmallVector<Operation *> getOpenPrograms(Operation *root);
/// Applies the patterns to those until nothing changes, without folding anything else; dead ops go.
LogicalResult applyToOpenPrograms(Operation *root, const FrozenRewritePatternSet &patterns);

} // namespace mlir::ane

#endif // ANE_LIB_DIALECT_ANE_TRANSFORMS_MATCH_H
