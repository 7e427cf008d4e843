// Guards around valid programs that Apple's compiler gets wrong: rules M-*.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Legalize.h"

namespace mlir::ane::legalize {

//===-- M-ROUNDMUL -----------------------------------------------------------===//

/// mul(floor(x), k) -> mul(floor(x), k...k): the scale is dropped if k is a scalar. Likewise ceil and round.
static LogicalResult widenScale(MulOp op, PatternRewriter &rewriter, const Scope &) {
  for (unsigned i : {0, 1}) {
    Operation *source = op->getOperand(i).getDefiningOp();
    Value scale = op->getOperand(1 - i);
    if (!llvm::isa_and_present<FloorOp, CeilOp, RoundOp>(source) || !isConstantExpression(scale) ||
        tensorType(scale).getNumElements() != 1 || tensorType(op.getZ()).getNumElements() == 1)
      continue;
    ImplicitLocOpBuilder b = before(op, rewriter);
    std::optional<double> number = getSplat(scale);
    Value wide = makeSplat(b, tensorType(op.getZ()), number.value_or(1));
    if (!number)
      wide = MulOp::create(b, wide, scale);
    rewriter.modifyOpInPlace(op, [&] { op->setOperand(1 - i, wide); });
    return success();
  }
  return rewriter.notifyMatchFailure(op, "it is no rounded value times a constant of one element");
}

void populateRoundMul(RewritePatternSet &patterns, const Scope &scope) { add<MulOp>(patterns, scope, widenScale); }

//===-- M-ROUND --------------------------------------------------------------===//

/// round(x) -> select(|x| < 1024, round(x), x): from 1024 on fp16 has no halves, and the engine adds one.
static LogicalResult guardRound(RoundOp op, PatternRewriter &rewriter, const Scope &) {
  if (op->hasOneUse())
    if (auto select = llvm::dyn_cast<SelectOp>(*op->user_begin()); select && select.getB() == op.getX())
      return rewriter.notifyMatchFailure(op, "it has its guard");
  ImplicitLocOpBuilder b = before(op, rewriter);
  Expr x(b, op.getX());
  Expr size = x.abs();
  Value isSmall = LessOp::create(b, size, size.constant(1024));
  auto round = RoundOp::create(b, op.getX());
  rewriter.replaceOpWithNewOp<SelectOp>(op, isSmall, round, op.getX());
  return success();
}

void populateRound(RewritePatternSet &patterns, const Scope &scope) { add<RoundOp>(patterns, scope, guardRound); }

//===-- M-MULZERO ------------------------------------------------------------===//

/// mul(reduce_sum(x), 0) -> sub(s, s), which is not folded. Likewise reduce_mean.
static LogicalResult guardZero(MulOp op, PatternRewriter &rewriter, const Scope &) {
  for (unsigned i : {0, 1}) {
    Value sum = op->getOperand(i);
    if (!llvm::isa_and_present<ReduceSumOp, ReduceMeanOp>(sum.getDefiningOp()) ||
        getSplat(op->getOperand(1 - i)) != 0.0 || sum.getType() != op.getZ().getType())
      continue;
    rewriter.replaceOpWithNewOp<SubOp>(op, sum, sum);
    return success();
  }
  return rewriter.notifyMatchFailure(op, "it is no sum times zero");
}

void populateMulZero(RewritePatternSet &patterns, const Scope &scope) { add<MulOp>(patterns, scope, guardZero); }

//===-- M-SQUARE -------------------------------------------------------------===//

/// square(x) -> mul(x, x): followed by an activation it does not compile where W % 128 > 64.
static LogicalResult lowerSquare(SquareOp op, PatternRewriter &rewriter, const Scope &) {
  RankedTensorType type = tensorType(op.getX());
  if (type.getRank() == 0 || type.getShape().back() % 128 <= 64)
    return rewriter.notifyMatchFailure(op, "the width is one that compiles");
  rewriter.replaceOpWithNewOp<MulOp>(op, op.getX(), op.getX());
  return success();
}

void populateSquare(RewritePatternSet &patterns, const Scope &scope) { add<SquareOp>(patterns, scope, lowerSquare); }

//===-- M-NORMAFFINE ---------------------------------------------------------===//

/// reshape(mul(x, c)) -> mul(reshape(x), reshape(c)), c of the shape of x: a constant [1, D, 1, 1] of D >= 1024 values
/// between two reshapes fails on h13 and h14. Likewise add.
template <typename Op> static LogicalResult sinkAffine(ReshapeOp op, PatternRewriter &rewriter, const Scope &) {
  auto affine = op.getX().getDefiningOp<Op>();
  if (!affine || !affine->hasOneUse() || tensorType(affine->getResult(0)).getRank() != 4)
    return rewriter.notifyMatchFailure(op, "x is not of this op alone");
  for (unsigned i : {0, 1}) {
    Value x = affine->getOperand(i), c = affine->getOperand(1 - i);
    RankedTensorType type = tensorType(c);
    if (isConstantExpression(x) || !isConstantExpression(c) || getSplat(c) || type.getRank() != 4 ||
        type.getDimSize(1) < 1024 || type.getDimSize(1) != type.getNumElements() ||
        tensorType(x) != tensorType(affine->getResult(0)))
      continue;
    ImplicitLocOpBuilder b = before(op, rewriter);
    Expr wide(b, c), narrow(b, x);
    if (type != tensorType(affine->getResult(0)))
      wide = Expr(b, makeSplat(b, tensorType(affine->getResult(0)), 1)) * wide;
    Value newX = narrow.reshape(tensorType(op.getY()).getShape());
    rewriter.replaceOpWithNewOp<Op>(op, newX, wide.reshape(tensorType(op.getY()).getShape()));
    return success();
  }
  return rewriter.notifyMatchFailure(op, "no operand is a constant of 1024 or more channels");
}

void populateNormAffine(RewritePatternSet &patterns, const Scope &scope) {
  if (scope.chip->family > 14)
    return;
  add<ReshapeOp>(patterns, scope, sinkAffine<MulOp>);
  add<ReshapeOp>(patterns, scope, sinkAffine<AddOp>);
}

//===-- M-NORMWIDE -----------------------------------------------------------===//

/// layer_norm(x, gamma, beta) -> add(mul(layer_norm(x), gamma), beta), if 10240 or more values are normalised.
static LogicalResult splitAffine(LayerNormOp op, PatternRewriter &rewriter, const Scope &) {
  MILArgs args = MILArgs::of(op);
  RankedTensorType type = tensorType(op.getX());
  Value gamma = op.getGamma(), beta = op.getBeta();
  if (!gamma || !beta)
    return rewriter.notifyMatchFailure(op, "gamma and beta are not both there");
  if (tensorType(gamma).getNumElements() < 10240)
    return rewriter.notifyMatchFailure(op, "fewer than 10240 values are normalised");
  // Both have the sizes of `axes`, in order; the other dimensions are broadcast.
  SmallVector<int64_t> shape(type.getRank(), 1);
  for (int64_t axis : args.getInts("axes"))
    shape[axis < 0 ? axis + type.getRank() : axis] = type.getDimSize(axis < 0 ? axis + type.getRank() : axis);
  if (args.getInts("axes").empty())
    shape.assign(type.getShape().begin(), type.getShape().end());
  ImplicitLocOpBuilder b = before(op, rewriter);
  Expr norm(b, LayerNormOp::create(b, op.getX(), op.getAxesAttr(), Value(), Value(), op.getEpsilonAttr()));
  Expr scaled = norm * Expr(b, gamma).reshape(shape);
  rewriter.replaceOp(op, Value(scaled + Expr(b, beta).reshape(shape)));
  return success();
}

void populateNormWide(RewritePatternSet &patterns, const Scope &scope) {
  if (scope.chip->family >= 17)
    add<LayerNormOp>(patterns, scope, splitAffine);
}

} // namespace mlir::ane::legalize
