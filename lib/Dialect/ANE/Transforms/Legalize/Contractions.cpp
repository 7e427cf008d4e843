// Products and sums in the form that the engine takes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Legalize.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::ane::legalize {

//===-- O-MASK ---------------------------------------------------------------===//

/// attention(q, k, v, m) -> softmax(q k^T / sqrt(E) + m) v: the engine ignores the mask of the op.
static LogicalResult decomposeMasked(ScaledDotProductAttentionOp op, PatternRewriter &rewriter, const Scope &) {
  if (!op.getAttnMask())
    return rewriter.notifyMatchFailure(op, "there is no mask");
  ImplicitLocOpBuilder b = before(op, rewriter);
  Expr q = Expr(b, op.getQuery()) * (1 / std::sqrt(double(tensorType(op.getQuery()).getShape().back())));
  Expr scores = q.matmul(Expr(b, op.getKey()), /*transposed=*/true);
  // -1e4 hides a key: minus infinity makes NaN of a query that sees none.
  if (tensorType(op.getAttnMask()).getElementType().isInteger(1))
    scores = Expr(b, SelectOp::create(b, op.getAttnMask(), scores, scores.constant(-1e4)));
  else
    scores = scores + Expr(b, op.getAttnMask());
  rewriter.replaceOp(op, Value(scores.softmax(scores.shape().size() - 1).matmul(Expr(b, op.getValue()))));
  return success();
}

void populateMask(RewritePatternSet &patterns, const Scope &scope) {
  add<ScaledDotProductAttentionOp>(patterns, scope, decomposeMasked);
}

//===-- O-MATMULK ------------------------------------------------------------===//

/// `value` with zeros behind one of its last two dimensions, up to `size`.
static Value padTo(ImplicitLocOpBuilder &b, Value value, int64_t axis, int64_t size) {
  RankedTensorType type = tensorType(value);
  SmallVector<int64_t> amounts(2 * type.getRank(), 0);
  amounts[2 * axis + 1] = size - type.getDimSize(axis);
  return PadOp::create(b, value, makeList(b, amounts), b.getStringAttr("constant"),
                       FloatAttr::get(type.getElementType(), 0.0));
}

/// matmul(x, y) -> matmul(x 0, y 0) with an inner dimension of a multiple of 32, if both are computed
static LogicalResult padInner(MatmulOp op, PatternRewriter &rewriter, const Scope &) {
  RankedTensorType x = tensorType(op.getX()), y = tensorType(op.getY());
  if (isConstantExpression(op.getX()) || isConstantExpression(op.getY()) || x.getRank() < 2 || y.getRank() < 2 ||
      !llvm::isa<FloatType>(x.getElementType()))
    return rewriter.notifyMatchFailure(op, "an operand is constant, a vector or of integers");
  MILArgs args = MILArgs::of(op);
  int64_t axisX = x.getRank() - (args.getBool("transpose_x") ? 2 : 1);
  int64_t axisY = y.getRank() - (args.getBool("transpose_y") ? 1 : 2);
  int64_t inner = x.getDimSize(axisX), padded = llvm::alignTo(inner, 32);
  if (inner == padded)
    return rewriter.notifyMatchFailure(op, "the inner dimension is a multiple of 32");
  ImplicitLocOpBuilder b = before(op, rewriter);
  Value newX = padTo(b, op.getX(), axisX, padded), newY = padTo(b, op.getY(), axisY, padded);
  rewriter.modifyOpInPlace(op, [&] { op->setOperands({newX, newY}); });
  return success();
}

void populateMatmulK(RewritePatternSet &patterns, const Scope &scope) { add<MatmulOp>(patterns, scope, padInner); }

//===-- O-CUMSUM -------------------------------------------------------------===//

/// Ones in a square on and above the diagonal, or below with `isLower`; without the diagonal if it is exclusive. The
/// square is cut out on export: the IR holds one number.
static Value makeTriangle(ImplicitLocOpBuilder &b, int64_t size, Type element, bool isLower, bool isExclusive) {
  Value ones = makeSplat(b, RankedTensorType::get({size, size}, element), 1);
  Value part =
      BandPartOp::create(b, ones, b.getI32IntegerAttr(isLower ? -1 : 0), b.getI32IntegerAttr(isLower ? 0 : -1));
  if (!isExclusive)
    return part;
  Value diagonal = BandPartOp::create(b, ones, b.getI32IntegerAttr(0), b.getI32IntegerAttr(0));
  return SubOp::create(b, part, diagonal);
}

/// cumsum(x) -> matmul(x, triangle) along the last axis, matmul(triangle, x) along the one before
static LogicalResult lowerCumsum(CumsumOp op, PatternRewriter &rewriter, const Scope &) {
  RankedTensorType type = tensorType(op.getX());
  MILArgs args = MILArgs::of(op);
  int64_t rank = type.getRank(), axis = args.getInt("axis") + (args.getInt("axis") < 0 ? rank : 0);
  if (rank == 0 || !llvm::isa<FloatType>(type.getElementType()))
    return rewriter.notifyMatchFailure(op, "x is a scalar or of integers");
  ImplicitLocOpBuilder b = before(op, rewriter);
  bool isReverse = args.getBool("reverse"), isExclusive = args.getBool("exclusive");
  Expr x(b, op.getX());
  if (axis < rank - 2 || rank == 1) { // One axis before the last, the others around it.
    SmallVector<int64_t> shape(3, 1);
    for (auto [i, size] : llvm::enumerate(type.getShape()))
      shape[int64_t(i) < axis ? 0 : int64_t(i) == axis ? 1 : 2] *= size;
    x = x.reshape(shape);
  }
  bool isLast = axis == rank - 1 && rank > 1;
  Expr triangle(b, makeTriangle(b, type.getDimSize(axis), type.getElementType(), isLast == isReverse, isExclusive));
  Expr sums = isLast ? x.matmul(triangle) : triangle.matmul(x);
  rewriter.replaceOp(op, Value(sums.reshape(type.getShape())));
  return success();
}

void populateCumsum(RewritePatternSet &patterns, const Scope &scope) { add<CumsumOp>(patterns, scope, lowerCumsum); }

//===-- O-MEAN ---------------------------------------------------------------===//

/// Channels whose mean was reported to fail.
static constexpr int64_t minBadMean = 512;

/// reduce_mean(x) -> reduce_sum(x a) b, a b = 1 / n, over channels. A power of two near 1 / sqrt(n) goes before, so
/// that the sum of n numbers stays in fp16 wherever they are below 65504 / sqrt(n).
static LogicalResult lowerMean(ReduceMeanOp op, PatternRewriter &rewriter, const Scope &) {
  RankedTensorType type = tensorType(op.getX());
  MILArgs args = MILArgs::of(op);
  SmallVector<int64_t> axes = args.getInts("axes");
  bool isOverChannels = type.getRank() == 4 && axes.size() == 1 && (axes[0] == 1 || axes[0] == -3);
  if (!isOverChannels || type.getDimSize(1) < minBadMean || !llvm::isa<FloatType>(type.getElementType()))
    return rewriter.notifyMatchFailure(op, "the mean is not over 512 or more channels of [N, C, H, W]");
  ImplicitLocOpBuilder b = before(op, rewriter);
  double count = type.getDimSize(1);
  double scale = std::exp2(-std::floor(std::log2(count) / 2));
  Expr x = Expr(b, op.getX()) * scale;
  Expr sum(b, ReduceSumOp::create(b, x, op.getAxesAttr(), op.getKeepDimsAttr()));
  rewriter.replaceOp(op, Value(sum * (1 / (count * scale))));
  return success();
}

void populateMean(RewritePatternSet &patterns, const Scope &scope) { add<ReduceMeanOp>(patterns, scope, lowerMean); }

} // namespace mlir::ane::legalize
