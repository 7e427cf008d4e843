// ane-fold-rms-norm: RMSNorm in any spelling becomes ane.nn.rms_norm, and its gamma part of the next weights.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "MatchRmsNorm.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"

namespace mlir::ane {
#define GEN_PASS_DEF_FOLDRMSNORM
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

/// What the patterns share: the scaling that the user asked for, and what was done.
struct Folding {
  RmsScaling scaling;
  int64_t norms = 0, weights = 0;

  /// "static" overflows fp16 above an RMS of 255 and loses squares below 0.01, "peak" does neither; fp32 needs none.
  StringRef scalingFor(Type element) const {
    bool peak = scaling == RmsScaling::Peak || (scaling == RmsScaling::Auto && element.isF16());
    return peak ? "peak" : "static";
  }
  NNRmsNormOp create(OpBuilder &b, Location loc, Value x, Value gamma, double epsilon, int64_t axis) const {
    return NNRmsNormOp::create(b, loc, x.getType(), x, gamma, b.getF64FloatAttr(epsilon), b.getI64IntegerAttr(axis),
                               b.getStringAttr(scalingFor(getElementTypeOrSelf(x.getType()))));
  }
};

/// `gamma` in the element type and the shape that ane.nn.rms_norm takes; a weight expression.
Value shapeGamma(OpBuilder &b, Location loc, Value gamma, Type element, ArrayRef<int64_t> shape, int64_t axis) {
  SmallVector<int64_t> aligned(shape.size(), 1);
  aligned[axis] = shape[axis];
  return reshapeTo(b, loc, castTo(b, loc, gamma, element), aligned);
}

/// gamma * x / sqrt(mean(x^2) + eps) -> rms_norm(x, gamma), in the spellings of MatchRmsNorm.cpp
template <typename Op> struct FoldSpelled : OpRewritePattern<Op> {
  FoldSpelled(MLIRContext *context, Folding &folding) : OpRewritePattern<Op>(context), folding(folding) {}
  LogicalResult matchAndRewrite(Op op, PatternRewriter &rewriter) const override {
    auto type = llvm::cast<RankedTensorType>(op->getResult(0).getType());
    if (!type.hasStaticShape() || type.getNumElements() == 0 || !llvm::isa<FloatType>(type.getElementType()))
      return rewriter.notifyMatchFailure(op, "not a floating point tensor of static shape");
    StringRef why;
    std::optional<RmsNormMatch> match = matchRmsNorm(op, why);
    if (!match)
      return rewriter.notifyMatchFailure(op, why);
    Location loc = op->getLoc();
    Type element = type.getElementType();
    Value gamma;
    for (Value factor : match->gammas) {
      Value shaped = shapeGamma(rewriter, loc, factor, element, type.getShape(), match->axis);
      gamma = gamma ? MulOp::create(rewriter, loc, gamma, shaped) : shaped;
    }
    if (match->factor != 1)
      gamma = MulOp::create(rewriter, loc, gamma, makeScalar(rewriter, loc, element, match->factor));
    Value x = castTo(rewriter, loc, match->x, element);
    rewriter.replaceOp(op, folding.create(rewriter, loc, x, gamma, match->epsilon, match->axis));
    ++folding.norms;
    return success();
  }
  Folding &folding;
};

/// rms_norm(x) * gamma -> rms_norm(x, gamma)
struct FoldGamma : OpRewritePattern<MulOp> {
  FoldGamma(MLIRContext *context, Folding &folding) : OpRewritePattern(context), folding(folding) {}
  LogicalResult matchAndRewrite(MulOp op, PatternRewriter &rewriter) const override {
    for (auto [value, gamma] : {std::pair(op.getX(), op.getY()), std::pair(op.getY(), op.getX())}) {
      auto norm = value.getDefiningOp<NNRmsNormOp>();
      if (!norm || norm.getGamma() || !norm->hasOneUse() || norm.getX().getType() != op.getResult().getType())
        continue;
      auto type = getTensor(norm.getX());
      int64_t axis = norm.getAxis(), front = axis < 0 ? axis + type.getRank() : axis;
      if (!isGamma(gamma, type.getShape(), front))
        continue;
      Value shaped = shapeGamma(rewriter, op.getLoc(), gamma, type.getElementType(), type.getShape(), front);
      double epsilon = norm.getEpsilon().convertToDouble();
      rewriter.replaceOp(op, folding.create(rewriter, norm.getLoc(), norm.getX(), shaped, epsilon, axis));
      return success();
    }
    return rewriter.notifyMatchFailure(op, "not a norm without gamma times a weight along its axis");
  }
  Folding &folding;
};

/// cast16(rms_norm(cast32(x), gamma)) -> rms_norm(x, cast16(gamma)): "peak" needs no wider type
struct NarrowNorm : OpRewritePattern<CastOp> {
  NarrowNorm(MLIRContext *context, Folding &folding) : OpRewritePattern(context), folding(folding) {}
  LogicalResult matchAndRewrite(CastOp op, PatternRewriter &rewriter) const override {
    auto norm = op.getX().getDefiningOp<NNRmsNormOp>();
    Value x = norm ? stripWidening(norm.getX()) : Value();
    if (!norm || !norm->hasOneUse() || x == norm.getX() || x.getType() != op.getResult().getType())
      return rewriter.notifyMatchFailure(op, "not a cast back of a norm of a wider type");
    Value gamma = norm.getGamma() ? stripWidening(norm.getGamma()) : Value();
    if (gamma)
      gamma = castTo(rewriter, op.getLoc(), gamma, getElementTypeOrSelf(x.getType()));
    double epsilon = norm.getEpsilon().convertToDouble();
    rewriter.replaceOp(op, folding.create(rewriter, norm.getLoc(), x, gamma, epsilon, int64_t(norm.getAxis())));
    return success();
  }
  Folding &folding;
};

/// The weight of a user that contracts the axis of the norm, and the shape in which gamma multiplies it.
struct Consumer {
  OpOperand *weight = nullptr;
  SmallVector<int64_t> shape;
};

/// A linear or matmul along the last axis, or a conv of one group along the channels.
std::optional<Consumer> getConsumer(OpOperand &use, int64_t axis, int64_t rank, int64_t size) {
  Operation *user = use.getOwner();
  Consumer consumer;
  if (auto linear = llvm::dyn_cast<LinearOp>(user); linear && axis == rank - 1)
    consumer = {&linear.getWeightMutable(), {1, size}};
  auto matmul = llvm::dyn_cast<MatmulOp>(user);
  if (matmul && axis == rank - 1 && getTensor(matmul.getY()).getRank() >= 2) {
    MILArgs args = MILArgs::of(matmul);
    bool transposed = args.getBool("transpose_y");
    if (!args.getBool("transpose_x"))
      consumer = {&matmul.getYMutable(), transposed ? SmallVector<int64_t>{1, size} : SmallVector<int64_t>{size, 1}};
  }
  if (auto conv = llvm::dyn_cast<ConvOp>(user); conv && axis == 1 && MILArgs::of(conv).getInt("groups") == 1) {
    consumer = {&conv.getWeightMutable(), SmallVector<int64_t>(rank, 1)};
    consumer.shape[1] = size;
  }
  bool isX = use.getOperandNumber() == 0;
  if (!consumer.weight || !isX || !isPlainWeight(consumer.weight->get()) || isSharedWeight(consumer.weight->get()))
    return std::nullopt;
  return consumer;
}

/// conv(rms_norm(x, gamma), w) -> conv(rms_norm(x), w * gamma), if such are all users
struct FoldIntoWeights : OpRewritePattern<NNRmsNormOp> {
  FoldIntoWeights(MLIRContext *context, Folding &folding) : OpRewritePattern(context), folding(folding) {}
  LogicalResult matchAndRewrite(NNRmsNormOp op, PatternRewriter &rewriter) const override {
    auto type = getTensor(op.getX());
    int64_t rank = type.getRank(), axis = int64_t(op.getAxis()) < 0 ? op.getAxis() + rank : op.getAxis();
    if (!op.getGamma() || op->use_empty() || !isPlainWeight(op.getGamma()))
      return rewriter.notifyMatchFailure(op, "no gamma that is a constant");
    SmallVector<std::pair<Operation *, Consumer>> consumers;
    for (OpOperand &use : op->getUses()) {
      std::optional<Consumer> consumer = getConsumer(use, axis, rank, type.getDimSize(axis));
      if (!consumer)
        return rewriter.notifyMatchFailure(use.getOwner(), "a user takes gamma into no weight");
      consumers.emplace_back(use.getOwner(), std::move(*consumer));
    }
    for (auto &[user, consumer] : consumers) {
      OpBuilder::InsertionGuard guard(rewriter);
      rewriter.setInsertionPoint(user);
      Location loc = rewriter.getFusedLoc({user->getLoc(), op.getLoc()});
      Value weight = consumer.weight->get();
      Value gamma = castTo(rewriter, loc, op.getGamma(), getElementTypeOrSelf(weight.getType()));
      Value folded = MulOp::create(rewriter, loc, weight, reshapeTo(rewriter, loc, gamma, consumer.shape));
      rewriter.modifyOpInPlace(user, [&, use = consumer.weight] { use->set(folded); });
      ++folding.weights;
    }
    Value x = op.getX();
    rewriter.replaceOpWithNewOp<NNRmsNormOp>(op, x.getType(), x, Value(), op.getEpsilonAttr(), op.getAxisAttr(),
                                             op.getScalingAttr());
    return success();
  }
  Folding &folding;
};

struct FoldRmsNormPass : impl::FoldRmsNormBase<FoldRmsNormPass> {
  using FoldRmsNormBase::FoldRmsNormBase;

  void runOnOperation() override {
    Folding folding{scaling};
    RewritePatternSet patterns(&getContext());
    patterns.add<FoldSpelled<MulOp>, FoldSpelled<RealDivOp>, FoldGamma, NarrowNorm>(&getContext(), folding);
    RewritePatternSet weightPatterns(&getContext());
    weightPatterns.add<FoldIntoWeights>(&getContext(), folding);
    // Gamma is whole only after the first set.
    if (failed(applyToOpenPrograms(getOperation(), std::move(patterns))) ||
        failed(applyToOpenPrograms(getOperation(), std::move(weightPatterns))))
      return signalPassFailure();
    remark::passed(getOperation()->getLoc(), remark::RemarkOpts::name("FoldedRmsNorm").category(getArgument()))
        << remark::metric("norms", folding.norms) << remark::metric("weights", folding.weights);
  }
};

} // namespace
} // namespace mlir::ane
