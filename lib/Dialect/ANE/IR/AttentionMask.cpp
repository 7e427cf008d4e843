// What attention hides: patterns known at compile time and masks known at run time, tile by tile.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "LowerAttention.h"

#include <cstring>
#include <vector>

namespace mlir::ane {

/// What hides a key. A large finite number, not -65504: score - 65504 is -inf below a score of -16, and a query whose
/// keys are all hidden is inf - inf. exp(-1e4) is 0, and 1e4 is exact in fp16.
static constexpr double kHidden = -1e4;

SmallVector<int64_t> AttentionShape::dims(ArrayRef<int64_t> dims) const {
  SmallVector<int64_t> result(batch);
  result.append(dims.begin(), dims.end());
  return result;
}

AttentionCut::AttentionCut(int64_t size, int64_t limit) : size(size), tile(size) {
  if (limit <= 0 || limit >= size)
    return;
  // The largest even tile, unless it wastes more than half of the limit.
  for (tile = limit / 32 * 32; tile > 0 && tile * 2 >= limit; tile -= 32)
    if (size % tile == 0)
      return;
  int64_t count = llvm::divideCeil(size, limit);
  tile = std::min<int64_t>(limit, llvm::alignTo(llvm::divideCeil(size, count), 32));
}

SmallVector<AttentionRange> AttentionCut::ranges() const {
  SmallVector<AttentionRange> result;
  for (int64_t begin = 0; begin < size; begin += tile)
    result.push_back({begin, std::min(tile, size - begin)});
  return result;
}

Expr sliceWidth(Expr whole, const AttentionCut &cut, AttentionRange range, ArrayRef<int64_t> result) {
  if (!cut.isEven())
    return whole.slice(whole.shape().size() - 1, range.begin, range.size).reshape(result);
  int64_t outer = 1;
  for (int64_t size : whole.shape().drop_back())
    outer *= size;
  Expr rows = whole.reshape({1, outer, cut.size / cut.tile, cut.tile});
  return rows.slice(2, range.begin / cut.tile, 1).reshape(result);
}

AttentionRange AttentionMask::visible(int64_t i) const {
  int64_t own = i + shape.keys - shape.queries, first = 0, last = shape.keys - 1;
  if (shape.window) {
    first = std::max<int64_t>(first, own - shape.window + 1);
    last = std::min(last, own + shape.window - 1);
  }
  if (shape.causal)
    last = std::min(last, own);
  return {first, last - first + 1};
}

bool AttentionMask::isHidden(AttentionRange queries, AttentionRange keys) const {
  return keys.begin > visible(queries.last()).last() || keys.last() < visible(queries.begin).begin;
}

/// 0 where a query sees a key, else kHidden; none if all queries see all keys.
std::optional<Expr> AttentionMask::makePattern(AttentionRange queries, AttentionRange keys) {
  if (visible(queries.begin).last() >= keys.last() && visible(queries.last()).begin <= keys.begin)
    return std::nullopt;
  // What hides depends on the distance alone, but for the end of the keys, which hides nothing.
  Value &pattern = patterns[{keys.begin - queries.begin, queries.size, keys.size}];
  if (pattern)
    return Expr(b, pattern);
  uint64_t hidden = FloatAttr::get(element, kHidden).getValue().bitcastToAPInt().getZExtValue();
  size_t width = element.getIntOrFloatBitWidth() / 8;
  std::vector<char> bytes(queries.size * keys.size * width, 0);
  for (int64_t i = 0; i < queries.size; ++i) {
    AttentionRange seen = visible(queries.begin + i);
    for (int64_t j = 0; j < keys.size; ++j)
      if (keys.begin + j < seen.begin || keys.begin + j > seen.last())
        std::memcpy(&bytes[(i * keys.size + j) * width], &hidden, width);
  }
  SmallVector<int64_t> dims(shape.batch.size() + 1, 1);
  dims.append({queries.size, keys.size});
  pattern = ConstOp::create(b, DenseElementsAttr::getFromRawBuffer(RankedTensorType::get(dims, element), bytes));
  return Expr(b, pattern);
}

/// A false becomes kHidden.
Expr AttentionMask::makeAdditive(Expr boolean) {
  auto type = RankedTensorType::get(boolean.shape(), element);
  APFloat zero = FloatAttr::get(element, 0).getValue(), hidden = FloatAttr::get(element, kHidden).getValue();
  DenseElementsAttr known;
  if (auto constant = Value(boolean).getDefiningOp<ConstOp>())
    known = llvm::dyn_cast<DenseElementsAttr>(constant.getVal());
  if (known) {
    SmallVector<APFloat> values;
    for (bool seen : known.getValues<bool>())
      values.push_back(seen ? zero : hidden);
    return {b, ConstOp::create(b, DenseElementsAttr::get(type, values))};
  }
  // MIL infers the shape from a and b alone, so one of them has the mask's.
  Value zeros = ConstOp::create(b, DenseElementsAttr::get(type, zero));
  Value never = ConstOp::create(b, DenseElementsAttr::get(RankedTensorType::get({}, element), hidden));
  return {b, SelectOp::create(b, boolean, zeros, never)};
}

void AttentionMask::setOperand(Value value, bool clamp) {
  Type found = getElementTypeOrSelf(value.getType());
  isFinite = clamp || found.isInteger(1);
  Expr given(b, value);
  SmallVector<int64_t> full(shape.batch.size() + 3 - given.shape().size(), 1);
  full.append(given.shape().begin(), given.shape().end());
  given = given.reshape(full);
  if (found.isInteger(1)) {
    mask = makeAdditive(given);
    return;
  }
  if (found != element)
    given = {b, CastOp::create(b, given, b.getStringAttr(element.isF16() ? "fp16" : "fp32"))};
  mask = clamp ? given.atLeast(kHidden) : given;
}

Expr AttentionMask::sliceMask(AttentionRange queries, AttentionRange keys) {
  Expr part = *mask;
  size_t rank = part.shape().size();
  if (part.shape()[rank - 2] != 1 && queries.size != shape.queries)
    part = part.slice(rank - 2, queries.begin, queries.size);
  if (part.shape()[rank - 1] == 1 || keyCut.isWhole())
    return part;
  SmallVector<int64_t> tile(part.shape());
  tile.back() = keys.size;
  return sliceWidth(part, keyCut, keys, tile);
}

/// Scores and mask are views of [batch, heads, queries, keys]; a mask of one row a group needs no other view.
Expr AttentionMask::addOne(Expr scores, Expr mask, AttentionRange queries, AttentionRange keys) {
  size_t rank = mask.shape().size();
  if (mask.shape()[rank - 3] == 1 && mask.shape()[rank - 2] == 1)
    return scores + mask;
  SmallVector<int64_t> rows(scores.shape());
  return (scores.reshape(shape.dims({shape.heads, queries.size, keys.size})) + mask).reshape(rows);
}

Expr AttentionMask::add(Expr scores, AttentionRange queries, AttentionRange keys) {
  if (mask)
    scores = addOne(scores, sliceMask(queries, keys), queries, keys);
  if (std::optional<Expr> pattern = makePattern(queries, keys))
    scores = addOne(scores, *pattern, queries, keys);
  return scores;
}

} // namespace mlir::ane
