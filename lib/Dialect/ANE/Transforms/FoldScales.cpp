// ane-fold-scales: numbers that multiply tensors become factors of the weights before or after.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "Match.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include <cmath>

namespace mlir::ane {
#define GEN_PASS_DEF_FOLDSCALES
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

/// Numbers beyond these would push weights or what lies between to the edges of fp16.
constexpr double kSmallest = 0x1p-8, kSmallestAfter = 0.5, kLargestAfter = 256;

/// Elements of a gamma or bias of which a second copy costs nothing.
constexpr int64_t kSmallWeight = 1 << 14;

/// A product with a number: the tensor, and the number as a rank-0 constant.
struct Scaled {
  Value tensor, number;
  double value;
};

std::optional<Scaled> matchScaled(MulOp op) {
  for (auto [tensor, number] : {std::pair(op.getX(), op.getY()), std::pair(op.getY(), op.getX())}) {
    auto constant = number.getDefiningOp<ConstOp>();
    std::optional<double> value = getSplat(number);
    if (constant && value && getTensor(number).getRank() == 0 && tensor.getType() == op.getResult().getType() &&
        !isConstantExpression(tensor))
      return Scaled{tensor, number, *value};
  }
  return std::nullopt;
}

/// A weight that takes a factor: baked as it is, and read here alone or so small that it may be stored twice.
bool takesFactor(Value weight) {
  return isPlainWeight(weight) && (!isSharedWeight(weight) || getTensor(weight).getNumElements() <= kSmallWeight);
}

/// The weight of a linear, conv or matmul by a weight: what scales its result. Null if there is none.
OpOperand *getWeight(Operation *op) {
  if (auto conv = llvm::dyn_cast<ConvOp>(op))
    return &conv.getWeightMutable();
  if (auto linear = llvm::dyn_cast<LinearOp>(op))
    return &linear.getWeightMutable();
  auto matmul = llvm::dyn_cast<MatmulOp>(op);
  return matmul && isConstantExpression(matmul.getY()) ? &matmul.getYMutable() : nullptr;
}

/// The constants whose scaling scales `value`, of which nothing else may read anything on the way.
bool collectSources(Value value, SmallVectorImpl<OpOperand *> &sources) {
  Operation *op = value.getDefiningOp();
  if (!op || !value.hasOneUse())
    return false;
  if (auto matmul = llvm::dyn_cast<MatmulOp>(op); matmul && !getWeight(op))
    return collectSources(matmul.getX(), sources) || collectSources(matmul.getY(), sources);
  if (OpOperand *weight = getWeight(op)) {
    // The bias of these ops is their third operand; matmul has none.
    OpOperand *bias = op->getNumOperands() > 2 ? &op->getOpOperand(2) : nullptr;
    if (!takesFactor(weight->get()) || (bias && !takesFactor(bias->get())))
      return false;
    sources.push_back(weight);
    if (bias)
      sources.push_back(bias);
    return true;
  }
  auto mil = llvm::dyn_cast<MILOpInterface>(op);
  bool moves = llvm::isa<TransposeOp>(op) || (mil && mil.getLayoutKind() == LayoutKind::Reshape);
  return moves && collectSources(op->getOperand(0), sources);
}

/// Makes `operand` a product with the number, evaluated when the weights are written.
void scaleWeight(PatternRewriter &rewriter, OpOperand &operand, const Scaled &scaled, Location loc) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(operand.getOwner());
  Value number = makeScalar(rewriter, loc, getElementTypeOrSelf(operand.get().getType()), scaled.value);
  Value factor = MulOp::create(rewriter, loc, operand.get(), number);
  rewriter.modifyOpInPlace(operand.getOwner(), [&] { operand.set(factor); });
}

/// conv(x, w) * c -> conv(x, w * c), also through views and products of two tensors: matmul(q, k) * c scales wq
struct FoldIntoSource : OpRewritePattern<MulOp> {
  FoldIntoSource(MLIRContext *context, int64_t &count) : OpRewritePattern(context), count(count) {}
  LogicalResult matchAndRewrite(MulOp op, PatternRewriter &rewriter) const override {
    std::optional<Scaled> scaled = matchScaled(op);
    double size = scaled ? std::abs(scaled->value) : 0;
    int exponent = 0;
    if (size < kSmallest || size > 1 || std::frexp(size, &exponent) != 0.5)
      return rewriter.notifyMatchFailure(op, "no product with a power of two of at most 1");
    SmallVector<OpOperand *> sources;
    if (!collectSources(scaled->tensor, sources))
      return rewriter.notifyMatchFailure(op, "no weight of its own makes this tensor");
    for (OpOperand *source : sources)
      scaleWeight(rewriter, *source, *scaled, op.getLoc());
    rewriter.replaceOp(op, scaled->tensor);
    ++count;
    return success();
  }
  int64_t &count;
};

/// conv(x * (r * c), w) -> conv(x * r, w * c), and (x * (r * c)) * gamma -> (x * r) * (gamma * c): ends of norms
struct FoldIntoUsers : OpRewritePattern<MulOp> {
  FoldIntoUsers(MLIRContext *context, int64_t &count) : OpRewritePattern(context), count(count) {}

  /// The weight of a user that multiplies its first factor by it.
  static OpOperand *getFactor(OpOperand &use) {
    Operation *user = use.getOwner();
    OpOperand *weight = use.getOperandNumber() == 0 && user->getNumOperands() == 2 ? getWeight(user) : nullptr;
    if (llvm::isa<MulOp>(user))
      weight = &user->getOpOperand(1 - use.getOperandNumber());
    return weight && getTensor(weight->get()).getRank() > 0 && takesFactor(weight->get()) ? weight : nullptr;
  }

  LogicalResult matchAndRewrite(MulOp op, PatternRewriter &rewriter) const override {
    for (Value side : {op.getX(), op.getY()}) {
      auto inner = side.getDefiningOp<MulOp>();
      std::optional<Scaled> scaled = inner && inner->hasOneUse() ? matchScaled(inner) : std::nullopt;
      if (!scaled || !(scaled->value >= kSmallestAfter && scaled->value <= kLargestAfter))
        continue;
      SmallVector<OpOperand *> factors;
      for (OpOperand &use : op->getUses())
        factors.push_back(getFactor(use));
      if (factors.empty() || llvm::is_contained(factors, nullptr))
        continue;
      for (OpOperand *factor : factors)
        scaleWeight(rewriter, *factor, *scaled, op.getLoc());
      rewriter.replaceOp(inner, scaled->tensor);
      ++count;
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no number between this product and weights");
  }
  int64_t &count;
};

struct FoldScalesPass : impl::FoldScalesBase<FoldScalesPass> {
  using FoldScalesBase::FoldScalesBase;

  void runOnOperation() override {
    int64_t count = 0;
    RewritePatternSet patterns(&getContext());
    patterns.add<FoldIntoSource, FoldIntoUsers>(&getContext(), count);
    if (failed(applyToOpenPrograms(getOperation(), std::move(patterns))))
      return signalPassFailure();
    remark::passed(getOperation()->getLoc(), remark::RemarkOpts::name("FoldedScales").category(getArgument()))
        << remark::metric("products", count);
  }
};

} // namespace
} // namespace mlir::ane
