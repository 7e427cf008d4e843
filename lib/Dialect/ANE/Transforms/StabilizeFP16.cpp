// ane-stabilize-fp16: formulas whose parts overflow or cancel in fp16 become forms whose parts stay in range.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/Expr.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "Match.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::ane {
#define GEN_PASS_DEF_STABILIZEFP16
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

//===-- What formulas are made of --------------------------------------------===//

/// The other operand of `value`, an Op with the constant `number` on either side; null if it is none.
template <typename Op> Value withConstant(Value value, double number) {
  auto op = value.getDefiningOp<Op>();
  if (!op)
    return {};
  if (getSplat(op->getOperand(1)) == number)
    return op->getOperand(0);
  return getSplat(op->getOperand(0)) == number ? op->getOperand(1) : Value();
}

/// x of exp(x).
Value expOf(Value value) {
  auto exp = value.getDefiningOp<ExpOp>();
  return exp ? exp.getX() : Value();
}

/// x of exp(x) + 1.
Value onePlusExpOf(Value value) {
  Value exp = withConstant<AddOp>(value, 1);
  return exp ? expOf(exp) : Value();
}

/// Whether a is -b, as b * -1 or 0 - b.
bool isNegative(Value a, Value b) {
  auto sub = a.getDefiningOp<SubOp>();
  return withConstant<MulOp>(a, -1) == b || (sub && sub.getY() == b && getSplat(sub.getX()) == 0.0);
}

/// x of x * -1 or 0 - x.
Value negativeOf(Value value) {
  if (Value x = withConstant<MulOp>(value, -1))
    return x;
  auto sub = value.getDefiningOp<SubOp>();
  return sub && getSplat(sub.getX()) == 0.0 ? Value(sub.getY()) : Value();
}

/// Whether `value` has its own maximum taken off, so that its exponential is at most 1.
bool isShifted(Value value) {
  auto sub = value.getDefiningOp<SubOp>();
  return sub && stripViews(sub.getY()).getDefiningOp<ReduceMaxOp>();
}

/// The epsilon of log, inverse or the like, with MIL's default.
double epsilonOf(Operation *op) { return llvm::cast<FloatAttr>(MILArgs::of(op).param("epsilon")).getValueAsDouble(); }

/// An epsilon beside which a logarithm has no floor that fp16 shows: its smallest number is 6e-8.
constexpr double kNoFloor = 1e-9;

bool isStatic(Operation *op) {
  auto type = llvm::cast<RankedTensorType>(op->getResult(0).getType());
  return type.hasStaticShape() && llvm::isa<FloatType>(type.getElementType());
}

/// The axes of a reduction counted from the front, and whether they stay.
struct Reduction {
  SmallVector<int64_t> axes;
  bool keeps;
};
template <typename Op> std::optional<Reduction> getReduction(Op op) {
  auto type = getTensor(op.getX());
  if (!type.hasStaticShape())
    return std::nullopt;
  MILArgs args = MILArgs::of(op);
  Reduction reduction = {args.getInts("axes"), args.getBool("keep_dims")};
  if (!args.param("axes"))
    reduction.axes = llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
  for (int64_t &axis : reduction.axes)
    axis += axis < 0 ? type.getRank() : 0;
  llvm::sort(reduction.axes);
  return reduction;
}
bool operator==(const Reduction &a, const Reduction &b) { return a.axes == b.axes && a.keeps == b.keeps; }

/// x reduced along the axes, which stay.
template <typename Op> Expr reduce(ImplicitLocOpBuilder &b, Value x, ArrayRef<int64_t> axes) {
  SmallVector<int32_t> list(axes.begin(), axes.end());
  return {b, Op::create(b, x, b.getDenseI32ArrayAttr(list), b.getBoolAttr(true))};
}

//===-- The stable forms -----------------------------------------------------===//

/// log(1 + exp(-|x|)): the exponential is at most 1, and log adds the 1 before it rounds.
Expr logOnePlusExp(Expr x) { return (x.abs() * -1.0).exp().log(1); }

/// log(1 + exp(x)) = max(x, 0) + log(1 + exp(-|x|))
Expr stableSoftplus(Expr x) {
  Expr linear = x.relu();
  return linear + logOnePlusExp(x);
}

/// x sigmoid(x) = h (1 + tanh(h)) with h = x / 2; of minus infinity NaN, as x sigmoid(x) is, where MIL's silu is 0
Expr stableSilu(Expr x) {
  Expr half = x * 0.5;
  return half * (half.tanh() + 1);
}

//===-- The laws -------------------------------------------------------------===//

/// softplus(x) -> max(x, 0) + log(1 + exp(-|x|)); the engine's softplus is wrong above 11.09
LogicalResult stabilizeSoftplus(SoftplusOp op, PatternRewriter &rewriter) {
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  rewriter.replaceOp(op, Value(stableSoftplus(Expr(b, op.getX()))));
  return success();
}

/// log(1 + exp(x)) -> max(x, 0) + log(1 + exp(-|x|))
/// log(sigmoid(x)) -> min(x, 0) - log(1 + exp(-|x|))
/// log(softmax(x)) -> d - log(sum(exp(d))) with d = x - max(x)
LogicalResult stabilizeLog(LogOp op, PatternRewriter &rewriter) {
  if (epsilonOf(op) > kNoFloor)
    return rewriter.notifyMatchFailure(op, "epsilon is a floor");
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  if (Value x = onePlusExpOf(op.getX())) {
    rewriter.replaceOp(op, Value(stableSoftplus(Expr(b, x))));
    return success();
  }
  if (auto sigmoid = op.getX().getDefiningOp<SigmoidOp>()) {
    Expr x(b, sigmoid.getX()), linear = x.atMost(0);
    rewriter.replaceOp(op, Value(linear - logOnePlusExp(x)));
    return success();
  }
  if (auto softmax = op.getX().getDefiningOp<SoftmaxOp>()) {
    Expr x(b, softmax.getX());
    int64_t axis = MILArgs::of(softmax).getInt("axis");
    Expr shifted = x - x.max(axis);
    rewriter.replaceOp(op, Value(shifted - shifted.exp().sum(axis).log(0)));
    return success();
  }
  return rewriter.notifyMatchFailure(op, "x is no 1 + exp, sigmoid or softmax");
}

/// The stable logarithm of a sum of exponentials, with the shape of `root`.
void replaceByLogSumExp(Operation *root, Value x, const Reduction &reduction, PatternRewriter &rewriter) {
  ImplicitLocOpBuilder b(root->getLoc(), rewriter);
  Expr max = reduce<ReduceMaxOp>(b, x, reduction.axes);
  Expr shifted = (Expr(b, x) - max).exp();
  Expr log = reduce<ReduceSumOp>(b, shifted, reduction.axes).log(0) + max;
  auto type = llvm::cast<RankedTensorType>(root->getResult(0).getType());
  rewriter.replaceOp(root, Value(log.reshape(type.getShape())));
}

/// log(sum(exp(x))) -> max(x) + log(sum(exp(x - max(x))))
LogicalResult stabilizeLogOfSum(LogOp op, PatternRewriter &rewriter) {
  auto sum = op.getX().getDefiningOp<ReduceSumOp>();
  Value x = sum ? expOf(sum.getX()) : Value();
  if (!x || isShifted(x) || epsilonOf(op) > kNoFloor)
    return rewriter.notifyMatchFailure(op, "x is no sum of exponentials, or the maximum is off already");
  std::optional<Reduction> reduction = getReduction(sum);
  if (!reduction)
    return rewriter.notifyMatchFailure(op, "the shape is not static");
  replaceByLogSumExp(op, x, *reduction, rewriter);
  return success();
}

/// log_sum(exp(x)) -> max(x) + log(sum(exp(x - max(x))))
LogicalResult stabilizeReduceLogSum(ReduceLogSumOp op, PatternRewriter &rewriter) {
  Value x = expOf(op.getX());
  std::optional<Reduction> reduction = getReduction(op);
  if (!x || !reduction)
    return rewriter.notifyMatchFailure(op, "not of exponentials of static shape");
  replaceByLogSumExp(op, x, *reduction, rewriter);
  return success();
}

/// exp(x) / sum(exp(x)) -> softmax(x)
LogicalResult stabilizeSoftmax(RealDivOp op, PatternRewriter &rewriter) {
  Value x = expOf(op.getX());
  auto sum = op.getY().getDefiningOp<ReduceSumOp>();
  if (!x || !sum || expOf(sum.getX()) != x || isShifted(x))
    return rewriter.notifyMatchFailure(op, "not exponentials by their sum, or the maximum is off already");
  std::optional<Reduction> reduction = getReduction(sum);
  if (!reduction || !reduction->keeps || reduction->axes.size() != 1)
    return rewriter.notifyMatchFailure(op, "the sum is not along one axis that stays");
  rewriter.replaceOpWithNewOp<SoftmaxOp>(op, x, rewriter.getI32IntegerAttr(reduction->axes.front()));
  return success();
}

/// exp(x) / (exp(x) + 1) -> sigmoid(x), which is NaN from 11.09 on
/// a / (exp(-x) + 1) -> a sigmoid(x)
/// (exp(x) - 1) / (exp(x) + 1) -> tanh(x / 2)
/// (exp(x) - exp(-x)) / (exp(x) + exp(-x)) -> tanh(x)
LogicalResult stabilizeQuotient(RealDivOp op, PatternRewriter &rewriter) {
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  if (!isStatic(op))
    return rewriter.notifyMatchFailure(op, "not floating point of static shape");
  auto difference = op.getX().getDefiningOp<SubOp>();
  if (Value x = onePlusExpOf(op.getY())) {
    if (expOf(op.getX()) == x) {
      rewriter.replaceOp(op, Value(Expr(b, x).sigmoid()));
      return success();
    }
    if (difference && expOf(difference.getX()) == x && getSplat(difference.getY()) == 1.0) {
      rewriter.replaceOp(op, Value((Expr(b, x) * 0.5).tanh()));
      return success();
    }
    Value positive = negativeOf(x);
    if (!positive)
      return rewriter.notifyMatchFailure(op, "the exponent is not negative");
    Expr sigmoid = Expr(b, positive).sigmoid();
    rewriter.replaceOp(op, getSplat(op.getX()) == 1.0 ? Value(sigmoid) : Value(Expr(b, op.getX()) * sigmoid));
    return success();
  }
  auto sum = op.getY().getDefiningOp<AddOp>();
  if (!sum || !difference)
    return rewriter.notifyMatchFailure(op, "not a quotient of exponentials");
  Value x = expOf(difference.getX()), minus = expOf(difference.getY()), y = expOf(sum.getX()), z = expOf(sum.getY());
  bool isTanh = x && minus && isNegative(minus, x) && ((y == x && z == minus) || (y == minus && z == x));
  if (!isTanh)
    return rewriter.notifyMatchFailure(op, "not a difference of exponentials by their sum");
  rewriter.replaceOp(op, Value(Expr(b, x).tanh()));
  return success();
}

/// 1 / (exp(-x) + 1) -> sigmoid(x), by inverse
LogicalResult stabilizeInverse(InverseOp op, PatternRewriter &rewriter) {
  Value x = onePlusExpOf(op.getX()), positive = x ? negativeOf(x) : Value();
  if (!positive || epsilonOf(op) > 0x1p-12)
    return rewriter.notifyMatchFailure(op, "not of exp(-x) + 1 with a small epsilon");
  rewriter.replaceOpWithNewOp<SigmoidOp>(op, positive);
  return success();
}

/// silu(x) -> x / 2 (1 + tanh(x / 2)) (rule O-SILU)
LogicalResult stabilizeSilu(SiluOp op, PatternRewriter &rewriter) {
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  rewriter.replaceOp(op, Value(stableSilu(Expr(b, op.getX()))));
  return success();
}

/// x sigmoid(x) -> x / 2 (1 + tanh(x / 2)) (rule O-SILU)
LogicalResult stabilizeProduct(MulOp op, PatternRewriter &rewriter) {
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  for (auto [x, y] : {std::pair(op.getX(), op.getY()), std::pair(op.getY(), op.getX())})
    if (auto sigmoid = y.getDefiningOp<SigmoidOp>(); sigmoid && sigmoid.getX() == x) {
      rewriter.replaceOp(op, Value(stableSilu(Expr(b, x))));
      return success();
    }
  return rewriter.notifyMatchFailure(op, "not x times sigmoid(x)");
}

/// x of x^2.
Value squareOf(Value value) {
  if (auto square = value.getDefiningOp<SquareOp>())
    return square.getX();
  if (auto mul = value.getDefiningOp<MulOp>(); mul && mul.getX() == mul.getY())
    return mul.getX();
  auto pow = value.getDefiningOp<PowOp>();
  return pow && getSplat(pow.getY()) == 2.0 ? pow.getX() : Value();
}

/// mean(x^2) - mean(x)^2 -> mean((x - mean(x))^2), which does not cancel
LogicalResult stabilizeVariance(SubOp op, PatternRewriter &rewriter) {
  auto squares = op.getX().getDefiningOp<ReduceMeanOp>();
  Value root = squareOf(op.getY());
  auto mean = root ? root.getDefiningOp<ReduceMeanOp>() : ReduceMeanOp();
  if (!squares || !mean || squareOf(squares.getX()) != mean.getX())
    return rewriter.notifyMatchFailure(op, "not the mean of squares less the square of the mean");
  std::optional<Reduction> a = getReduction(squares), c = getReduction(mean);
  if (!a || !c || !(*a == *c))
    return rewriter.notifyMatchFailure(op, "the means are along different axes");
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  Expr centred = Expr(b, mean.getX()) - reduce<ReduceMeanOp>(b, mean.getX(), a->axes);
  Expr variance = reduce<ReduceMeanOp>(b, centred.square(), a->axes);
  rewriter.replaceOp(op, Value(variance.reshape(llvm::cast<RankedTensorType>(op.getResult().getType()).getShape())));
  return success();
}

/// sqrt(sum(x^2)) -> l2_norm(x), whose squares stay inside the op
LogicalResult stabilizeNorm(SqrtOp op, PatternRewriter &rewriter) {
  Operation *sum = op.getX().getDefiningOp();
  Value x;
  if (auto reduce = llvm::dyn_cast_if_present<ReduceSumOp>(sum))
    x = squareOf(reduce.getX());
  else if (auto reduce = llvm::dyn_cast_if_present<ReduceSumSquareOp>(sum))
    x = reduce.getX();
  if (!x)
    return rewriter.notifyMatchFailure(op, "not of a sum of squares");
  MILArgs args = MILArgs::of(sum);
  rewriter.replaceOpWithNewOp<ReduceL2NormOp>(op, x, llvm::cast_if_present<DenseI32ArrayAttr>(args.attr("axes")),
                                              llvm::cast_if_present<BoolAttr>(args.attr("keep_dims")));
  return success();
}

struct StabilizeFP16Pass : impl::StabilizeFP16Base<StabilizeFP16Pass> {
  using StabilizeFP16Base::StabilizeFP16Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    set.add(stabilizeSoftplus).add(stabilizeLog).add(stabilizeLogOfSum).add(stabilizeReduceLogSum);
    set.add(stabilizeSoftmax).add(stabilizeQuotient).add(stabilizeInverse).add(stabilizeSilu);
    set.add(stabilizeProduct).add(stabilizeVariance).add(stabilizeNorm);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    if (failed(applyToOpenPrograms(getOperation(), patterns)))
      signalPassFailure();
  }

  FrozenRewritePatternSet patterns;
};

} // namespace
} // namespace mlir::ane
