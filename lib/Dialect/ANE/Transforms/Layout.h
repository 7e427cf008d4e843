// Chains of transposes and reshapes, and the shortest chain that does the same.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_DIALECT_ANE_TRANSFORMS_LAYOUT_H
#define ANE_LIB_DIALECT_ANE_TRANSFORMS_LAYOUT_H

#include "Match.h"

namespace mlir::ane {

/// Whether the op only moves or regroups the elements of a static tensor: a transpose, or of LayoutKind::Reshape.
bool isLayoutOp(Operation *op);

/// A tensor as a permutation of the factors of another one, the root. The sizes of the root are products of factors
/// in row-major order; the view has them in another order, grouped to its shape.
class View {
public:
  /// The root itself.
  explicit View(ArrayRef<int64_t> shape);
  /// The view in another shape of as many elements.
  void reshape(ArrayRef<int64_t> newShape) { shape.assign(newShape.begin(), newShape.end()); }
  /// The view transposed; false if a dimension is no product of whole factors, so that they cannot be permuted.
  bool transpose(ArrayRef<int64_t> perm);
  /// Follows a layout op; false as above.
  bool apply(Operation *op);

  /// What to do to the root, each step only if it is there: reshape, transpose, reshape.
  struct Steps {
    SmallVector<int64_t> before, perm, after; ///< Shape, permutation, shape; empty if not needed.
    unsigned count() const { return !before.empty() + !perm.empty() + !after.empty(); }
  };
  Steps getSteps() const;

private:
  /// Splits the factors in the order of the view at the borders of dimensions of the given sizes: the factors of each.
  std::optional<SmallVector<SmallVector<unsigned, 2>>> groups(ArrayRef<int64_t> sizes);
  /// Steps that transpose the root as it is, or to exactly the shape of the view; none if factors stand in the way.
  std::optional<Steps> transposeRoot() const;
  std::optional<Steps> transposeLast() const;
  Steps transposeBlocks() const;

  SmallVector<int64_t> rootShape, shape;
  SmallVector<int64_t> sizes;             ///< Of the factors, by number; none is 1.
  SmallVector<unsigned> rootOrder, order; ///< Numbers of the factors as the root and as the view has them.
};

/// `root` through the steps, by new ops.
Value emitSteps(OpBuilder &b, Location loc, Value root, const View::Steps &steps);
/// Replaces every chain of layout ops in the block by the shortest that does the same, if that is shorter.
void shortenLayoutChains(Block &block);

} // namespace mlir::ane

#endif // ANE_LIB_DIALECT_ANE_TRANSFORMS_LAYOUT_H
