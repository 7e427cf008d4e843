// What ane.nn.attention means in MIL ops: two products a group of heads, and never a copy of keys or values.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/Expr.h"

#include <cmath>
#include <cstring>
#include <vector>

namespace mlir::ane {

/// What hides a key. A large finite number, not -65504: score - 65504 is -inf below a score of -16, and a query whose
/// keys are all hidden is inf - inf. exp(-1e4) is 0, and 1e4 is exact in fp16.
static constexpr double kHidden = -1e4;

/// [1, 1, queries, keys]: 0 where key j <= query i + keys - queries, else kHidden.
static Expr makeCausalMask(ImplicitLocOpBuilder &b, Type element, int64_t queries, int64_t keys) {
  uint64_t hidden = FloatAttr::get(element, kHidden).getValue().bitcastToAPInt().getZExtValue();
  size_t width = element.getIntOrFloatBitWidth() / 8;
  std::vector<char> mask(queries * keys * width, 0);
  for (int64_t i = 0; i < queries; ++i)
    for (int64_t j = i + keys - queries + 1; j < keys; ++j)
      std::memcpy(&mask[(i * keys + j) * width], &hidden, width);
  auto type = RankedTensorType::get({1, 1, queries, keys}, element);
  return {b, ConstOp::create(b, DenseElementsAttr::getFromRawBuffer(type, mask))};
}

/// scores + mask, where scores is [N, groups, heads/groups queries, keys] and the mask broadcasts to [N, heads,
/// queries, keys]; both are views of one row-major order.
static Expr addMask(Expr scores, Expr mask, ArrayRef<int64_t> perHead) {
  if (mask.shape()[1] == 1 && mask.shape()[2] == 1)
    return scores + mask;
  return (scores.reshape(perHead) + mask).reshape(scores.shape());
}

/// The heads of a group are rows of one matrix: q^T is [N, groups, heads/groups Sq, D], which multiplies k as it is
/// stored, [N, groups, D, Sk], and the result multiplies v^T. q and the context are transposed, k and v never; with
/// one query the transposes are reshapes. The scale follows the product, since small products lose most (A-MAC).
FailureOr<SmallVector<Value>> NNAttentionOp::decompose(ImplicitLocOpBuilder &b) {
  Expr q(b, getQ()), k(b, getK()), v(b, getV());
  int64_t batch = q.shape()[0], queries = q.shape()[3], keys = k.shape()[3];
  int64_t heads = getHeads(), groups = getKvHeads().value_or(heads), rows = heads / groups * queries;
  int64_t size = q.shape()[1] / heads, valueSize = v.shape()[1] / groups;
  double scale = getScale() ? getScale()->convertToDouble() : 1 / std::sqrt(double(size));

  Expr query = queries == 1 ? q : q.reshape({batch, heads, size, queries}).transpose();
  Expr scores = query.reshape({batch, groups, rows, size}).matmul(k.reshape({batch, groups, size, keys})) * scale;
  SmallVector<int64_t> perHead = {batch, heads, queries, keys};
  if (getMask())
    scores = addMask(scores, Expr(b, getMask()), perHead);
  if (getCausal() && queries > 1) // A single query sees every key.
    scores = addMask(scores, makeCausalMask(b, getElementTypeOrSelf(getQ()), queries, keys), perHead);

  Expr values = v.reshape({batch, groups, valueSize, keys}), context = scores;
  if (getNormalization() == "softmax") {
    context = scores.softmax(-1).matmul(values, /*transposed=*/true);
  } else {
    Expr weights = (scores - scores.max(-1)).exp();
    Expr sum = weights.sum(-1);
    context = weights.matmul(values, /*transposed=*/true) / sum;
  }
  if (queries > 1)
    context = context.reshape({batch, heads, queries, valueSize}).transpose();
  return SmallVector<Value>{context.reshape({batch, heads * valueSize, 1, queries})};
}

} // namespace mlir::ane
