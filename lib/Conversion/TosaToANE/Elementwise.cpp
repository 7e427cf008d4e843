// Elementwise TOSA ops, reductions along one axis, and casts.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Patterns.h"

namespace mlir::ane {

/// reciprocal(x) -> 1 / x; MIL's inverse adds an epsilon.
static StringRef convertReciprocal(tosa::ReciprocalOp op, tosa::ReciprocalOp::Adaptor adaptor,
                                   ConversionPatternRewriter &rewriter) {
  Value one = makeNumber(rewriter, op.getLoc(), adaptor.getInput1(), 1);
  rewriter.replaceOpWithNewOp<RealDivOp>(op, one, adaptor.getInput1());
  return {};
}

/// rsqrt(x) -> rsqrt(x, epsilon = 0), and log alike; MIL's default is not 0.
template <typename From, typename To>
static StringRef convertWithEpsilon(From op, typename From::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  Type element = getElementTypeOrSelf(op.getType());
  if (!element.isF16() && !element.isF32())
    return "only fp16 and fp32 have a form";
  rewriter.replaceOpWithNewOp<To>(op, op.getType(), adaptor.getInput1(), rewriter.getFloatAttr(element, 0));
  return {};
}

/// negate(x) -> x * -1, if the zero points are 0
static StringRef convertNegate(tosa::NegateOp op, tosa::NegateOp::Adaptor adaptor,
                               ConversionPatternRewriter &rewriter) {
  if (!isZero(adaptor.getInput1Zp()) || !isZero(adaptor.getOutputZp()))
    return "a zero point is not 0";
  if (!llvm::isa<FloatType>(getElementTypeOrSelf(op.getType())))
    return "only floating point has a form";
  Value minus = makeNumber(rewriter, op.getLoc(), adaptor.getInput1(), -1);
  rewriter.replaceOpWithNewOp<MulOp>(op, adaptor.getInput1(), minus);
  return {};
}

/// mul(x, y, shift 0) -> x * y
static StringRef convertMul(tosa::MulOp op, tosa::MulOp::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  if (!isZero(adaptor.getShift()))
    return "the shift is not a constant 0";
  rewriter.replaceOpWithNewOp<MulOp>(op, op.getType(), adaptor.getInput1(), adaptor.getInput2());
  return {};
}

/// clamp(x, 0, max) -> relu(x), if nothing is above max; clamp(x, min, max) -> clip(x, min, max)
static StringRef convertClamp(tosa::ClampOp op, tosa::ClampOp::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  auto low = llvm::dyn_cast<FloatAttr>(op.getMinVal()), high = llvm::dyn_cast<FloatAttr>(op.getMaxVal());
  if (!low || !high)
    return "only floating point has a form";
  if (low.getValue().isZero() && (high.getValue().isInfinity() || high.getValue().isLargest())) {
    rewriter.replaceOpWithNewOp<ReluOp>(op, op.getType(), adaptor.getInput());
    return {};
  }
  rewriter.replaceOpWithNewOp<ClipOp>(op, op.getType(), adaptor.getInput(), low, high);
  return {};
}

/// select(c, a, b) -> select(c, a, b), if a or b has the shape of the result: MIL infers it from these.
static StringRef convertSelect(tosa::SelectOp op, tosa::SelectOp::Adaptor adaptor,
                               ConversionPatternRewriter &rewriter) {
  auto shape = [](Value value) { return llvm::cast<RankedTensorType>(value.getType()).getShape(); };
  ArrayRef<int64_t> result = shape(op.getOutput());
  if (shape(adaptor.getInput2()) != result && shape(adaptor.getInput3()) != result)
    return "neither value has the shape of the result; tile one of them";
  rewriter.replaceOpWithNewOp<SelectOp>(op, op.getType(), adaptor.getOperands());
  return {};
}

/// cast(x) -> cast(x); to an integer, TOSA rounds to the nearest even and MIL to zero, so round comes first.
static StringRef convertCast(tosa::CastOp op, tosa::CastOp::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  Type from = getElementTypeOrSelf(adaptor.getInput().getType()), to = getElementTypeOrSelf(op.getType());
  std::optional<anert::DType> dtype = getDType(to);
  if (!dtype || !getDType(from))
    return "MIL has no such element type";
  Value input = adaptor.getInput();
  if (llvm::isa<FloatType>(from) && llvm::isa<IntegerType>(to) && !to.isInteger(1))
    input = RoundOp::create(rewriter, op.getLoc(), input);
  rewriter.replaceOpWithNewOp<CastOp>(op, op.getType(), input, rewriter.getStringAttr(anert::getInfo(*dtype).name));
  return {};
}

/// reduce_f(x, axis) -> reduce_f(x, axes = [axis], keep_dims)
template <typename From, typename To>
static StringRef convertReduce(From op, typename From::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  rewriter.replaceOpWithNewOp<To>(op, op.getType(), adaptor.getInput(),
                                  rewriter.getDenseI32ArrayAttr({int32_t(op.getAxis())}), rewriter.getBoolAttr(true));
  return {};
}

void populateElementwisePatterns(RewritePatternSet &set, Refusal &refusal) {
  set.add<OneToOne<tosa::AbsOp, AbsOp>, OneToOne<tosa::CeilOp, CeilOp>, OneToOne<tosa::CosOp, CosOp>,
          OneToOne<tosa::ErfOp, ErfOp>, OneToOne<tosa::ExpOp, ExpOp>, OneToOne<tosa::FloorOp, FloorOp>,
          OneToOne<tosa::SigmoidOp, SigmoidOp>, OneToOne<tosa::SinOp, SinOp>, OneToOne<tosa::TanhOp, TanhOp>,
          OneToOne<tosa::AddOp, AddOp>, OneToOne<tosa::SubOp, SubOp>, OneToOne<tosa::MaximumOp, MaximumOp>,
          OneToOne<tosa::MinimumOp, MinimumOp>, OneToOne<tosa::PowOp, PowOp>, OneToOne<tosa::EqualOp, EqualOp>,
          OneToOne<tosa::GreaterOp, GreaterOp>, OneToOne<tosa::GreaterEqualOp, GreaterEqualOp>,
          OneToOne<tosa::LogicalAndOp, LogicalAndOp>, OneToOne<tosa::LogicalOrOp, LogicalOrOp>,
          OneToOne<tosa::LogicalXorOp, LogicalXorOp>, OneToOne<tosa::LogicalNotOp, LogicalNotOp>>(set.getContext());
  addPattern(set, refusal, convertReciprocal);
  addPattern(set, refusal, convertWithEpsilon<tosa::RsqrtOp, RsqrtOp>);
  addPattern(set, refusal, convertWithEpsilon<tosa::LogOp, LogOp>);
  addPattern(set, refusal, convertNegate);
  addPattern(set, refusal, convertMul);
  addPattern(set, refusal, convertClamp);
  addPattern(set, refusal, convertSelect);
  addPattern(set, refusal, convertCast);
  addPattern(set, refusal, convertReduce<tosa::ReduceSumOp, ReduceSumOp>);
  addPattern(set, refusal, convertReduce<tosa::ReduceMaxOp, ReduceMaxOp>);
  addPattern(set, refusal, convertReduce<tosa::ReduceMinOp, ReduceMinOp>);
  addPattern(set, refusal, convertReduce<tosa::ReduceProductOp, ReduceProdOp>);
}

} // namespace mlir::ane
