// Elementwise TOSA ops, reductions along one axis, and casts.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Patterns.h"

namespace mlir::ane {

/// reciprocal(x) -> 1 / x; MIL's inverse adds an epsilon.
static LogicalResult convertReciprocal(tosa::ReciprocalOp op, tosa::ReciprocalOp::Adaptor adaptor,
                                       ConversionPatternRewriter &rewriter) {
  Value one = makeNumber(rewriter, op.getLoc(), adaptor.getInput1(), 1);
  rewriter.replaceOpWithNewOp<RealDivOp>(op, one, adaptor.getInput1());
  return success();
}

/// rsqrt(x) -> rsqrt(x, epsilon = 0), and log alike; MIL's default is not 0.
template <typename From, typename To>
static LogicalResult convertWithEpsilon(From op, typename From::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  Type element = getElementTypeOrSelf(op.getType());
  if (!element.isF16() && !element.isF32())
    return rewriter.notifyMatchFailure(op, "only fp16 and fp32 have a form");
  rewriter.replaceOpWithNewOp<To>(op, op.getType(), adaptor.getInput1(), rewriter.getFloatAttr(element, 0));
  return success();
}

/// negate(x) -> x * -1, if the zero points are 0
static LogicalResult convertNegate(tosa::NegateOp op, tosa::NegateOp::Adaptor adaptor,
                                   ConversionPatternRewriter &rewriter) {
  if (!isZero(adaptor.getInput1Zp()) || !isZero(adaptor.getOutputZp()))
    return rewriter.notifyMatchFailure(op, "a zero point is not 0");
  if (!llvm::isa<FloatType>(getElementTypeOrSelf(op.getType())))
    return rewriter.notifyMatchFailure(op, "only floating point has a form");
  Value minus = makeNumber(rewriter, op.getLoc(), adaptor.getInput1(), -1);
  rewriter.replaceOpWithNewOp<MulOp>(op, adaptor.getInput1(), minus);
  return success();
}

/// mul(x, y, shift 0) -> x * y
static LogicalResult convertMul(tosa::MulOp op, tosa::MulOp::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  if (!isZero(adaptor.getShift()))
    return rewriter.notifyMatchFailure(op, "the shift is not a constant 0");
  rewriter.replaceOpWithNewOp<MulOp>(op, op.getType(), adaptor.getInput1(), adaptor.getInput2());
  return success();
}

/// clamp(x, 0, max) -> relu(x), if nothing is above max; clamp(x, min, max) -> clip(x, min, max)
static LogicalResult convertClamp(tosa::ClampOp op, tosa::ClampOp::Adaptor adaptor,
                                  ConversionPatternRewriter &rewriter) {
  auto low = llvm::dyn_cast<FloatAttr>(op.getMinVal()), high = llvm::dyn_cast<FloatAttr>(op.getMaxVal());
  if (!low || !high)
    return rewriter.notifyMatchFailure(op, "only floating point has a form");
  if (low.getValue().isZero() && (high.getValue().isInfinity() || high.getValue().isLargest())) {
    rewriter.replaceOpWithNewOp<ReluOp>(op, op.getType(), adaptor.getInput());
    return success();
  }
  rewriter.replaceOpWithNewOp<ClipOp>(op, op.getType(), adaptor.getInput(), low, high);
  return success();
}

/// select(c, a, b) -> select(c, a, b), if a or b has the shape of the result: MIL infers it from these.
static LogicalResult convertSelect(tosa::SelectOp op, tosa::SelectOp::Adaptor adaptor,
                                   ConversionPatternRewriter &rewriter) {
  auto shape = [](Value value) { return llvm::cast<RankedTensorType>(value.getType()).getShape(); };
  ArrayRef<int64_t> result = shape(op.getOutput());
  if (shape(adaptor.getOnTrue()) != result && shape(adaptor.getOnFalse()) != result)
    return rewriter.notifyMatchFailure(op, "neither value has the shape of the result; tile one of them");
  rewriter.replaceOpWithNewOp<SelectOp>(op, op.getType(), adaptor.getOperands());
  return success();
}

/// cast(x) -> cast(x); to an integer, TOSA rounds to the nearest even and MIL to zero, so round comes first.
static LogicalResult convertCast(tosa::CastOp op, tosa::CastOp::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  Type from = getElementTypeOrSelf(adaptor.getInput().getType()), to = getElementTypeOrSelf(op.getType());
  std::optional<anert::DType> dtype = getDType(to);
  if (!dtype || !getDType(from))
    return rewriter.notifyMatchFailure(op, "MIL has no such element type");
  Value input = adaptor.getInput();
  if (llvm::isa<FloatType>(from) && llvm::isa<IntegerType>(to) && !to.isInteger(1))
    input = RoundOp::create(rewriter, op.getLoc(), input);
  rewriter.replaceOpWithNewOp<CastOp>(op, op.getType(), input,
                                      rewriter.getStringAttr(anert::getInfo(*dtype).name));
  return success();
}

/// reduce_f(x, axis) -> reduce_f(x, axes = [axis], keep_dims)
template <typename From, typename To>
static LogicalResult convertReduce(From op, typename From::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  rewriter.replaceOpWithNewOp<To>(op, op.getType(), adaptor.getInput(),
                                  rewriter.getDenseI32ArrayAttr({int32_t(op.getAxis())}), rewriter.getBoolAttr(true));
  return success();
}

void populateElementwisePatterns(RewritePatternSet &set) {
  set.add<OneToOne<tosa::AbsOp, AbsOp>, OneToOne<tosa::CeilOp, CeilOp>, OneToOne<tosa::CosOp, CosOp>,
          OneToOne<tosa::ErfOp, ErfOp>, OneToOne<tosa::ExpOp, ExpOp>, OneToOne<tosa::FloorOp, FloorOp>,
          OneToOne<tosa::SigmoidOp, SigmoidOp>, OneToOne<tosa::SinOp, SinOp>, OneToOne<tosa::TanhOp, TanhOp>,
          OneToOne<tosa::AddOp, AddOp>, OneToOne<tosa::SubOp, SubOp>, OneToOne<tosa::MaximumOp, MaximumOp>,
          OneToOne<tosa::MinimumOp, MinimumOp>, OneToOne<tosa::PowOp, PowOp>, OneToOne<tosa::EqualOp, EqualOp>,
          OneToOne<tosa::GreaterOp, GreaterOp>, OneToOne<tosa::GreaterEqualOp, GreaterEqualOp>,
          OneToOne<tosa::LogicalAndOp, LogicalAndOp>, OneToOne<tosa::LogicalOrOp, LogicalOrOp>,
          OneToOne<tosa::LogicalXorOp, LogicalXorOp>, OneToOne<tosa::LogicalNotOp, LogicalNotOp>>(set.getContext());
  addPattern(set, convertReciprocal);
  addPattern(set, convertWithEpsilon<tosa::RsqrtOp, RsqrtOp>);
  addPattern(set, convertWithEpsilon<tosa::LogOp, LogOp>);
  addPattern(set, convertNegate);
  addPattern(set, convertMul);
  addPattern(set, convertClamp);
  addPattern(set, convertSelect);
  addPattern(set, convertCast);
  addPattern(set, convertReduce<tosa::ReduceSumOp, ReduceSumOp>);
  addPattern(set, convertReduce<tosa::ReduceMaxOp, ReduceMaxOp>);
  addPattern(set, convertReduce<tosa::ReduceMinOp, ReduceMinOp>);
  addPattern(set, convertReduce<tosa::ReduceProductOp, ReduceProdOp>);
}

} // namespace mlir::ane
