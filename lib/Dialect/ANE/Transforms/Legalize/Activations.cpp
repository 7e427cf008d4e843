// Activations that the engine's tables get wrong, or that its compiler takes in one spelling only.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Legalize.h"

namespace mlir::ane::legalize {

/// x sigmoid(a x) as h + h tanh(a x), h = x / 2: half of a, since sigmoid(2 t) = (1 + tanh(t)) / 2.
static Value timesSigmoid(ImplicitLocOpBuilder &b, Value value, double halfFactor) {
  Expr x(b, value), half = x * 0.5;
  Expr tanh = (halfFactor == 0.5 ? half : x * halfFactor).tanh();
  return half + half * tanh;
}

//===-- O-SILU ---------------------------------------------------------------===//

/// silu(x) -> h + h tanh(h), h = x / 2
static LogicalResult lowerSilu(SiluOp op, PatternRewriter &rewriter, const Scope &) {
  ImplicitLocOpBuilder b = before(op, rewriter);
  rewriter.replaceOp(op, timesSigmoid(b, op.getX(), 0.5));
  return success();
}

/// mul(x, sigmoid(x)) -> h + h tanh(h), h = x / 2: the engine's compiler fuses the pair to its silu.
static LogicalResult lowerSpelledSilu(MulOp op, PatternRewriter &rewriter, const Scope &) {
  for (auto [x, factor] : {std::pair(op.getX(), op.getY()), std::pair(op.getY(), op.getX())})
    if (auto sigmoid = factor.getDefiningOp<SigmoidOp>(); sigmoid && sigmoid.getX() == x) {
      ImplicitLocOpBuilder b = before(op, rewriter);
      rewriter.replaceOp(op, timesSigmoid(b, x, 0.5));
      return success();
    }
  return rewriter.notifyMatchFailure(op, "it is not x times sigmoid(x)");
}

void populateSilu(RewritePatternSet &patterns, const Scope &scope) {
  add<SiluOp>(patterns, scope, lowerSilu);
  add<MulOp>(patterns, scope, lowerSpelledSilu);
}

//===-- O-GELU ---------------------------------------------------------------===//

/// gelu(x) -> h + h tanh(x (a + b x x)), h = x / 2; or x sigmoid(1.702 x) by the same means. For gelu's mode by tanh a
/// and b are its definition, sqrt(2 / pi) (1, 0.044715). For exact gelu they are the numbers of fp16 with the
/// least error on normal values: 9e-5 root mean square and 4.3e-4 at most, for 1.3e-4 and 4.7e-4 by that definition.
static LogicalResult lowerGelu(GeluOp op, PatternRewriter &rewriter, const Scope &) {
  ImplicitLocOpBuilder b = before(op, rewriter);
  StringRef mode = MILArgs::of(op).getString("mode");
  if (mode == "SIGMOID_APPROXIMATION") {
    rewriter.replaceOp(op, timesSigmoid(b, op.getX(), 0.851));
    return success();
  }
  // Where x x passes fp16, tanh of infinity has the right value.
  Expr x(b, op.getX()), half = x * 0.5, square = x * x;
  bool isExact = mode == "EXACT";
  Expr inner =
      square * (isExact ? 0.035430908203125 : 0.035677408136300125) + (isExact ? 0.798828125 : 0.7978845608028654);
  Expr tanh = (x * inner).tanh();
  rewriter.replaceOp(op, Value(half + half * tanh));
  return success();
}

/// rsqrt(x) -> pow(x + epsilon, -1/2)
static LogicalResult lowerRsqrt(RsqrtOp op, PatternRewriter &rewriter, const Scope &) {
  ImplicitLocOpBuilder b = before(op, rewriter);
  auto epsilon = llvm::cast<FloatAttr>(MILArgs::of(op).param("epsilon"));
  Expr x(b, op.getX());
  bool vanishes =
      FloatAttr::get(tensorType(op.getX()).getElementType(), epsilon.getValueAsDouble()).getValue().isZero();
  rewriter.replaceOp(op, Value((vanishes ? x : x + epsilon.getValueAsDouble()).pow(-0.5)));
  return success();
}

/// inverse(x) -> real_div(1, x + epsilon)
static LogicalResult lowerInverse(InverseOp op, PatternRewriter &rewriter, const Scope &) {
  ImplicitLocOpBuilder b = before(op, rewriter);
  double epsilon = llvm::cast<FloatAttr>(MILArgs::of(op).param("epsilon")).getValueAsDouble();
  Expr x(b, op.getX()), divisor = x + epsilon;
  rewriter.replaceOpWithNewOp<RealDivOp>(op, divisor.constant(1), divisor);
  return success();
}

void populateGelu(RewritePatternSet &patterns, const Scope &scope) {
  add<GeluOp>(patterns, scope, lowerGelu);
  add<RsqrtOp>(patterns, scope, lowerRsqrt);
  add<InverseOp>(patterns, scope, lowerInverse);
}

//===-- M-SOFTPLUS -----------------------------------------------------------===//

/// softplus(x) -> max(x, 0) + log(1 + exp(-|x|))
static LogicalResult lowerSoftplus(SoftplusOp op, PatternRewriter &rewriter, const Scope &) {
  ImplicitLocOpBuilder b = before(op, rewriter);
  Expr x(b, op.getX()), positive = x.atLeast(0.0), rest = (x.abs() * -1.0).exp() + 1.0;
  FloatAttr epsilon = b.getFloatAttr(tensorType(op.getX()).getElementType(), 0.0);
  Expr log(b, LogOp::create(b, rest, epsilon));
  rewriter.replaceOp(op, Value(positive + log));
  return success();
}

void populateSoftplus(RewritePatternSet &patterns, const Scope &scope) {
  add<SoftplusOp>(patterns, scope, lowerSoftplus);
}

} // namespace mlir::ane::legalize
