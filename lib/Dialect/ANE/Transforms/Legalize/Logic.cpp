// Bools without bool algebra: masks of 0 and 1.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Legalize.h"

namespace mlir::ane::legalize {

/// 1 where the bool is true, 0 elsewhere.
static Value toMask(ImplicitLocOpBuilder &b, Value value, Type element) {
  Value one = makeSplat(b, tensorType(value).clone(element), 1); // One of the two must have the full shape.
  Value zero = makeSplat(b, RankedTensorType::get({}, element), 0);
  return SelectOp::create(b, value, one, zero);
}

/// cast(b) -> select(b, 1, 0)
static LogicalResult lowerBoolCast(CastOp op, PatternRewriter &rewriter, const Scope &) {
  Type element = tensorType(op.getY()).getElementType();
  if (!tensorType(op.getX()).getElementType().isInteger(1) || !llvm::isa<FloatType>(element))
    return rewriter.notifyMatchFailure(op, "it is no cast from bool to a float");
  ImplicitLocOpBuilder b = before(op, rewriter);
  rewriter.replaceOp(op, toMask(b, op.getX(), element));
  return success();
}

void populateBoolCast(RewritePatternSet &patterns, const Scope &scope) { add<CastOp>(patterns, scope, lowerBoolCast); }

/// logical_and(a, b) -> mul(a, b) != 0, or -> maximum(a, b) != 0, xor -> a != b, on masks
template <typename Op> static LogicalResult lowerLogic(Op op, PatternRewriter &rewriter, const Scope &) {
  ImplicitLocOpBuilder b = before(op, rewriter);
  Type half = b.getF16Type();
  Value x = toMask(b, op.getX(), half), y = toMask(b, op.getY(), half);
  Value zero = makeSplat(b, RankedTensorType::get({}, half), 0);
  if constexpr (std::is_same_v<Op, LogicalAndOp>)
    x = MulOp::create(b, x, y), y = zero;
  else if constexpr (std::is_same_v<Op, LogicalOrOp>)
    x = MaximumOp::create(b, x, y), y = zero;
  rewriter.replaceOpWithNewOp<NotEqualOp>(op, x, y);
  return success();
}

void populateLogic(RewritePatternSet &patterns, const Scope &scope) {
  add<LogicalAndOp>(patterns, scope, lowerLogic<LogicalAndOp>);
  add<LogicalOrOp>(patterns, scope, lowerLogic<LogicalOrOp>);
  add<LogicalXorOp>(patterns, scope, lowerLogic<LogicalXorOp>);
}

} // namespace mlir::ane::legalize
