// Attention as two products a group of heads, tile by tile, and never a copy of keys or values.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "LowerAttention.h"

#include <cmath>

namespace mlir::ane {
namespace {

/// Below this, a maximum over keys is taken for "all hidden": exp(-inf - max) is then 0 and not NaN.
constexpr double kLeast = -3e4;

/// Keys or values, [batch, groups, width, keys] or [batch, groups, keys, width], cut along the keys when asked.
class KeyTiles {
public:
  KeyTiles(const AttentionShape &shape, const AttentionCut &cut, Expr whole, int64_t width)
      : shape(shape), cut(cut), whole(whole), width(width) {}

  Expr get(AttentionRange keys) {
    for (auto &[begin, tile] : known)
      if (begin == keys.begin)
        return tile;
    known.emplace_back(keys.begin, make(keys));
    return known.back().second;
  }

private:
  Expr make(AttentionRange keys) {
    int64_t axis = shape.batch.size() + 1;
    if (!shape.keysLast) {
      Expr view = whole.reshape(shape.dims({shape.groups, shape.keys, width}));
      return cut.isWhole() ? view : view.slice(axis, keys.begin, keys.size);
    }
    if (cut.isWhole())
      return whole.reshape(shape.dims({shape.groups, width, shape.keys}));
    return sliceWidth(whole, cut, keys, shape.dims({shape.groups, width, keys.size}));
  }

  const AttentionShape &shape;
  const AttentionCut &cut;
  Expr whole;
  int64_t width;
  SmallVector<std::pair<int64_t, Expr>> known;
};

/// The queries of one tile, as rows, against all tiles of keys that they see.
class QueryTile {
public:
  QueryTile(const AttentionShape &shape, AttentionMask &mask, KeyTiles &keys, KeyTiles &values, Expr rows,
            AttentionRange queries)
      : shape(shape), mask(mask), keys(keys), values(values), rows(rows), queries(queries) {}

  /// One softmax over all scores: where there is one tile, or where the weights are normalised before the product.
  Expr together(ArrayRef<AttentionRange> tiles) {
    SmallVector<Expr> scores;
    for (AttentionRange tile : tiles)
      scores.push_back(score(tile));
    if (tiles.size() == 1 && !shape.post)
      return product(scores[0].softmax(-1), tiles[0]);
    Expr max = tiles.size() == 1 ? scores[0].max(-1) : firstMaximum(scores[0]);
    for (Expr some : ArrayRef(scores).drop_front())
      max = max.atLeast(some.max(-1));
    for (Expr &some : scores)
      some = (some - max).exp();
    Expr sum = scores[0].sum(-1);
    for (Expr some : ArrayRef(scores).drop_front())
      sum = sum + some.sum(-1);
    if (tiles.size() == 1)
      return product(scores[0], tiles[0]) / sum;
    Expr result = product(scores[0] / sum, tiles[0]);
    for (size_t i = 1; i < tiles.size(); ++i)
      result = result + product(scores[i] / sum, tiles[i]);
    return result;
  }

  /// Online softmax: with each tile the maximum may rise, and what was summed before shrinks by exp(old - new). One
  /// tile of scores is alive at a time.
  Expr online(ArrayRef<AttentionRange> tiles) {
    Expr scores = score(tiles[0]), max = firstMaximum(scores), weights = (scores - max).exp();
    Expr sum = weights.sum(-1), context = product(weights, tiles[0]);
    for (AttentionRange tile : tiles.drop_front()) {
      scores = score(tile);
      Expr before = max;
      max = before.atLeast(scores.max(-1));
      Expr shrink = (before - max).exp();
      weights = (scores - max).exp();
      Expr kept = sum * shrink;
      sum = kept + weights.sum(-1);
      Expr keptContext = context * shrink;
      context = keptContext + product(weights, tile);
    }
    return context / sum;
  }

private:
  /// The scale follows the product, since small products lose most (rule A-MAC).
  Expr score(AttentionRange tile) {
    return mask.add(rows.matmul(keys.get(tile), !shape.keysLast) * shape.scale, queries, tile);
  }
  Expr product(Expr weights, AttentionRange tile) { return weights.matmul(values.get(tile), shape.keysLast); }
  /// A tile may hide all its keys with -inf although others do not.
  Expr firstMaximum(Expr scores) {
    Expr max = scores.max(-1);
    return mask.mayBeInfinite() ? max.atLeast(kLeast) : max;
  }

  const AttentionShape &shape;
  AttentionMask &mask;
  KeyTiles &keys, &values;
  Expr rows;
  AttentionRange queries;
};

} // namespace

Expr lowerAttention(const AttentionShape &shape, Expr q, Expr k, Expr v, AttentionMask &mask, AttentionTiles tiles,
                    const AttentionCut &keyCut, AttentionCounts &counts) {
  AttentionCut queryCut(shape.queries, tiles.queries);
  KeyTiles keys(shape, keyCut, k, shape.size), values(shape, keyCut, v, shape.valueSize);
  SmallVector<Value> parts;
  for (AttentionRange queries : queryCut.ranges()) {
    if (!queryCut.isWhole() && parts.empty())
      q = q.reshape(shape.dims({shape.heads, shape.queries, shape.size}));
    Expr part = queryCut.isWhole() ? q : q.slice(shape.batch.size() + 1, queries.begin, queries.size);
    Expr rows = part.reshape(shape.dims({shape.groups, shape.repeats() * queries.size, shape.size}));
    SmallVector<AttentionRange> seen;
    for (AttentionRange tile : keyCut.ranges())
      if (!mask.isHidden(queries, tile))
        seen.push_back(tile);
    counts.tiles += seen.size();
    counts.skipped += keyCut.ranges().size() - seen.size();
    QueryTile tile(shape, mask, keys, values, rows, queries);
    Expr context = seen.size() > 1 && shape.post ? tile.online(seen) : tile.together(seen);
    if (queryCut.isWhole())
      return context;
    parts.push_back(context.reshape(shape.dims({shape.heads, queries.size, shape.valueSize})));
  }
  ImplicitLocOpBuilder &b = q.builder();
  return {b, ConcatOp::create(b, parts, b.getI32IntegerAttr(shape.batch.size() + 1), b.getBoolAttr(false))};
}

} // namespace mlir::ane
