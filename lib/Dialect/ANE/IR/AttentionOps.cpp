// The two attention ops in one form: heads, groups, and rows or columns of keys.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "LowerAttention.h"

#include <cmath>

namespace mlir::ane {

using Shape = ArrayRef<int64_t>;

/// Elements of a constant mask; 8 MiB in fp16. Queries are cut before it grows beyond.
static constexpr int64_t kMaxPattern = 1 << 22;

/// What causality hides is a constant of the program, and its size bounds the queries of a tile.
static AttentionTiles boundPattern(AttentionTiles tiles, const AttentionShape &shape, const AttentionCut &keyCut) {
  int64_t most = std::max<int64_t>(1, kMaxPattern / keyCut.tile);
  if ((shape.causal || shape.window) && most < shape.queries && (!tiles.queries || most < tiles.queries))
    tiles.queries = most;
  return tiles;
}

/// The heads of a group are rows of one matrix: q^T is [N, groups, heads/groups Sq, D], which multiplies k as it is
/// stored, [N, groups, D, Sk], and the result multiplies v^T. q and the context are transposed, k and v never; with
/// one query the transposes are reshapes.
Value lowerAttention(ImplicitLocOpBuilder &b, NNAttentionOp op, AttentionTiles tiles, AttentionCounts &counts) {
  Expr q(b, op.getQ()), k(b, op.getK()), v(b, op.getV());
  AttentionShape shape;
  shape.batch = {q.shape()[0]};
  shape.heads = op.getHeads();
  shape.groups = op.getKvHeads().value_or(shape.heads);
  shape.queries = q.shape()[3];
  shape.keys = k.shape()[3];
  shape.size = q.shape()[1] / shape.heads;
  shape.valueSize = v.shape()[1] / shape.groups;
  shape.keysLast = true;
  shape.scale = op.getScale() ? op.getScale()->convertToDouble() : 1 / std::sqrt(double(shape.size));
  shape.post = op.getNormalization() == "post";
  shape.causal = op.getCausal();
  shape.window = op.getWindow().value_or(0);

  AttentionCut keyCut(shape.keys, tiles.keys);
  AttentionMask mask(b, shape, keyCut, getElementTypeOrSelf(op.getQ()));
  if (op.getMask())
    mask.setOperand(op.getMask(), /*clamp=*/false);
  Expr rows = q;
  if (shape.queries > 1)
    rows = q.reshape({shape.batch[0], shape.heads, shape.size, shape.queries}).transpose();
  Expr context = lowerAttention(shape, rows, k, v, mask, boundPattern(tiles, shape, keyCut), keyCut, counts);
  if (shape.queries > 1)
    context = context.reshape({shape.batch[0], shape.heads, shape.queries, shape.valueSize}).transpose();
  return context.reshape({shape.batch[0], shape.heads * shape.valueSize, 1, shape.queries});
}

FailureOr<SmallVector<Value>> NNAttentionOp::decompose(ImplicitLocOpBuilder &b) {
  AttentionCounts counts;
  return SmallVector<Value>{lowerAttention(b, *this, {}, counts)};
}

namespace {
/// What a tensor [batch, heads, rows, width] copies its heads from: `x` is [batch, heads / repeats, rows, width] in
/// row-major order, and head h is head h / repeats of it.
struct Copies {
  Value x;
  int64_t repeats = 1;
};
} // namespace

/// If `copy` repeats its operand `count` times along `axis` alone, and nothing else, the operand and the count.
static Copies findCopies(Operation *copy, int64_t axis) {
  if (auto tile = llvm::dyn_cast_or_null<TileOp>(copy)) {
    Shape from = llvm::cast<RankedTensorType>(tile.getX().getType()).getShape();
    Shape to = llvm::cast<RankedTensorType>(tile.getY().getType()).getShape();
    for (int64_t i = 0, e = from.size(); i < e; ++i)
      if (i == axis ? from[i] != 1 : from[i] != to[i])
        return {};
    return {tile.getX(), to[axis]};
  }
  auto concat = llvm::dyn_cast_or_null<ConcatOp>(copy);
  if (!concat || !llvm::all_equal(concat.getValues()))
    return {};
  Shape from = llvm::cast<RankedTensorType>(concat.getValues().front().getType()).getShape();
  int64_t along = int32_t(concat.getAxis()), count = concat.getValues().size();
  along += along < 0 ? from.size() : 0;
  bool inTurn = concat.getInterleave().value_or(false);
  if (along != axis || (from[axis] != 1 && !inTurn))
    return {};
  return {concat.getValues().front(), count};
}

/// Heads repeated in place (a tile of one head, an interleaved concat), or along a dimension of their own that a
/// reshape then merges.
static Copies stripCopies(Value value) {
  Shape shape = llvm::cast<RankedTensorType>(value.getType()).getShape();
  int64_t rank = shape.size();
  Copies direct = findCopies(value.getDefiningOp(), rank - 3);
  if (direct.x)
    return direct;
  auto reshape = value.getDefiningOp<ReshapeOp>();
  if (!reshape)
    return {value, 1};
  Shape from = llvm::cast<RankedTensorType>(reshape.getX().getType()).getShape();
  Copies merged = findCopies(reshape.getX().getDefiningOp(), rank - 2);
  if (!merged.x || int64_t(from.size()) != rank + 1 || from.take_back(2) != shape.take_back(2) ||
      from.take_front(rank - 3) != shape.take_front(rank - 3))
    return {value, 1};
  return merged;
}

Value lowerAttention(ImplicitLocOpBuilder &b, ScaledDotProductAttentionOp op, AttentionTiles tiles, bool post,
                     AttentionCounts &counts) {
  Copies key = stripCopies(op.getKey()), value = stripCopies(op.getValue());
  if (key.repeats != value.repeats)
    key = {op.getKey(), 1}, value = {op.getValue(), 1};
  Expr q(b, op.getQuery()), k(b, key.x), v(b, value.x);
  Shape query = q.shape(), values = llvm::cast<RankedTensorType>(op.getValue().getType()).getShape();
  AttentionShape shape;
  shape.batch.assign(query.begin(), query.end() - 3);
  std::tie(shape.heads, shape.queries, shape.size) = std::tuple(query.end()[-3], query.end()[-2], query.end()[-1]);
  shape.groups = shape.heads / key.repeats;
  shape.keys = values.end()[-2];
  shape.valueSize = values.end()[-1];
  shape.keysLast = false;
  shape.scale = 1 / std::sqrt(double(shape.size));
  shape.post = post;
  counts.repeats = key.repeats;

  AttentionCut keyCut(shape.keys, tiles.keys);
  AttentionMask mask(b, shape, keyCut, getElementTypeOrSelf(op.getQuery()));
  if (op.getAttnMask())
    mask.setOperand(op.getAttnMask(), /*clamp=*/true);
  Expr context = lowerAttention(shape, q, k, v, mask, tiles, keyCut, counts);
  return context.reshape(shape.dims({shape.heads, shape.queries, shape.valueSize}));
}

} // namespace mlir::ane
