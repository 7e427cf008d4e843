// Attention by heads, as both of its ops spell it, before it is cut into tiles.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_DIALECT_ANE_IR_LOWERATTENTION_H
#define ANE_LIB_DIALECT_ANE_IR_LOWERATTENTION_H

#include "ANE/Dialect/ANE/IR/Attention.h"
#include "ANE/Dialect/ANE/IR/Expr.h"
#include <map>

namespace mlir::ane {

/// A range of queries or keys.
struct AttentionRange {
  int64_t begin, size;
  int64_t last() const { return begin + size - 1; }
};

/// The cut of `size` queries or keys: equal tiles of a multiple of 32 if there are such, else the last is shorter.
struct AttentionCut {
  AttentionCut(int64_t size, int64_t limit);
  bool isWhole() const { return tile == size; }
  bool isEven() const { return size % tile == 0; }
  SmallVector<AttentionRange> ranges() const;

  int64_t size, tile;
};

/// Shapes and parameters. Heads are the last batch dimension; those that read one key head are rows of one matrix.
struct AttentionShape {
  SmallVector<int64_t> batch; ///< The dimensions before the heads.
  int64_t heads, groups, queries, keys, size, valueSize;
  bool keysLast; ///< k is [batch, groups, size, keys], and v likewise; else keys precede the size.
  double scale;
  bool post; ///< Divide after the product with v.
  bool causal = false;
  int64_t window = 0; ///< 0: none.

  int64_t repeats() const { return heads / groups; }
  /// `batch`, then `dims`.
  SmallVector<int64_t> dims(ArrayRef<int64_t> dims) const;
};

/// What hides keys, tile by tile: causality, the window, and a mask that is an operand.
class AttentionMask {
public:
  AttentionMask(ImplicitLocOpBuilder &b, const AttentionShape &shape, const AttentionCut &keyCut, Type element)
      : b(b), shape(shape), keyCut(keyCut), element(element) {}

  /// Takes a float or boolean mask that broadcasts to [batch, heads, queries, keys]. With `clamp`, values that could
  /// make a score infinite are raised to the one that hides a key.
  void setOperand(Value value, bool clamp);
  /// Whether a score can be minus infinity.
  bool mayBeInfinite() const { return mask && !isFinite; }
  /// Whether no query of the tile sees a key of it.
  bool isHidden(AttentionRange queries, AttentionRange keys) const;
  /// scores + mask; scores are [batch, groups, repeats * queries, keys].
  Expr add(Expr scores, AttentionRange queries, AttentionRange keys);

private:
  /// The keys that query `i` may see.
  AttentionRange visible(int64_t i) const;
  Expr addOne(Expr scores, Expr mask, AttentionRange queries, AttentionRange keys);
  std::optional<Expr> makePattern(AttentionRange queries, AttentionRange keys);
  Expr sliceMask(AttentionRange queries, AttentionRange keys);
  Expr makeAdditive(Expr boolean);

  ImplicitLocOpBuilder &b;
  const AttentionShape &shape;
  const AttentionCut &keyCut;
  Type element;
  std::optional<Expr> mask;
  bool isFinite = false;
  std::map<std::array<int64_t, 3>, Value> patterns; ///< By distance and size of a tile.
};

/// One tile of `whole`, cut along its width, in the shape `result`. Even tiles become the height of another view first,
/// since a slice along the width multiplies by 16 internally (rule A-SLICE).
Expr sliceWidth(Expr whole, const AttentionCut &cut, AttentionRange range, ArrayRef<int64_t> result);

/// softmax(scale q k + mask) v; q is [batch, heads, queries, size] in row-major order, whatever its shape, and so is
/// the result, which is in the form of rows if the queries are not cut.
Expr lowerAttention(const AttentionShape &shape, Expr q, Expr k, Expr v, AttentionMask &mask, AttentionTiles tiles,
                    const AttentionCut &keyCut, AttentionCounts &counts);

} // namespace mlir::ane

#endif // ANE_LIB_DIALECT_ANE_IR_LOWERATTENTION_H
