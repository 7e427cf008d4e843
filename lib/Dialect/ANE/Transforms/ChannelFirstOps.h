// Ops in the engine's layout: which can move there, and what they become.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_DIALECT_ANE_TRANSFORMS_CHANNELFIRSTOPS_H
#define ANE_LIB_DIALECT_ANE_TRANSFORMS_CHANNELFIRSTOPS_H

#include "Match.h"

namespace mlir::ane {

/// The layout with channels last of rank 2 to 4, [S, C], [N, S, C] or [N, H, W, C], beside the engine's [N, C, H, W];
/// dimensions that a rank lacks are 1, the sequence is W.
struct ChannelFirst {
  int64_t rank;

  /// The dimension of [N, C, H, W] that `dim`, which may be negative, becomes.
  int64_t dim(int64_t dim) const;
  /// `shape`, which may have fewer dimensions, as [N, C, H, W].
  SmallVector<int64_t> shape(ArrayRef<int64_t> shape) const;
  /// A list with one entry a dimension in that order, `fill` for new dimensions.
  template <typename T> SmallVector<T> list(ArrayRef<T> entries, T fill) const {
    SmallVector<T> moved(4, fill);
    for (auto [i, entry] : llvm::enumerate(entries))
      moved[dim(i)] = entry;
    return moved;
  }
  /// The value in that layout, by a reshape and a transpose; a scalar stays.
  Value to(OpBuilder &b, Location loc, Value value) const;
  /// And back: to `shape`, of this rank.
  Value from(OpBuilder &b, Location loc, Value value, ArrayRef<int64_t> shape) const;
};

/// An op that can take its tensors channel first.
struct Movable {
  int64_t rank;               ///< Of its tensors.
  SmallVector<Value> tensors; ///< Operands and results of that rank: all of them are in one layout.
  bool wishes; ///< A linear, a matmul by a weight, or of ranks 2 and 3 a norm of the last axis: it asks to move.
};

/// What `op` needs to move; none if it cannot.
std::optional<Movable> getMovable(Operation *op);
/// The op channel first at the builder's insertion point: one value a result, as the op gives it, channel first, with
/// kept dimensions. `operand` gives a tensor of the rank channel first.
SmallVector<Value> moveOp(OpBuilder &b, Operation *op, const ChannelFirst &layout,
                          llvm::function_ref<Value(Value)> operand);

} // namespace mlir::ane

#endif // ANE_LIB_DIALECT_ANE_TRANSFORMS_CHANNELFIRSTOPS_H
