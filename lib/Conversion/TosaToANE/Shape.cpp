// TOSA ops that move or choose elements, and constants.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Patterns.h"

#include "mlir/IR/Matchers.h"

namespace mlir::ane {

Value makeIntegers(OpBuilder &b, Location loc, ArrayRef<int64_t> values) {
  SmallVector<int32_t> list(values.begin(), values.end());
  auto type = RankedTensorType::get({int64_t(list.size())}, b.getI32Type());
  return ConstOp::create(b, loc, DenseElementsAttr::get(type, ArrayRef<int32_t>(list)));
}

Value makeNumber(OpBuilder &b, Location loc, Value like, double value) {
  Type element = getElementTypeOrSelf(like.getType());
  APFloat number = b.getFloatAttr(element, value).getValue();
  return ConstOp::create(b, loc, DenseElementsAttr::get(RankedTensorType::get({}, element), number));
}

Value makeTranspose(OpBuilder &b, Location loc, Value x, ArrayRef<int32_t> perm) {
  return TransposeOp::create(b, loc, x, b.getDenseI32ArrayAttr(perm));
}

bool isZero(Value value) {
  Attribute known;
  if (!matchPattern(value, m_Constant(&known)))
    return false;
  auto elements = llvm::dyn_cast<DenseElementsAttr>(known);
  if (!elements || !elements.isSplat())
    return false;
  if (llvm::isa<FloatType>(elements.getElementType()))
    return elements.getSplatValue<APFloat>().isZero();
  return elements.getSplatValue<APInt>().isZero();
}

FailureOr<SmallVector<int64_t>> getShapeValues(Value shape) {
  DenseIntElementsAttr known;
  if (!matchPattern(shape, m_Constant(&known)))
    return failure();
  return llvm::to_vector(known.getValues<int64_t>());
}

/// const -> const
static StringRef convertConst(tosa::ConstOp op, tosa::ConstOp::Adaptor, ConversionPatternRewriter &rewriter) {
  if (!getDType(getElementTypeOrSelf(op.getType())))
    return "MIL has no such element type";
  rewriter.replaceOpWithNewOp<ConstOp>(op, op.getValues());
  return {};
}

/// identity(x) -> x
static StringRef convertIdentity(tosa::IdentityOp op, tosa::IdentityOp::Adaptor adaptor,
                                 ConversionPatternRewriter &rewriter) {
  rewriter.replaceOp(op, adaptor.getInput1());
  return {};
}

/// An op whose second operand is a shape -> one with a list of int32, if the shape is constant.
template <typename From, typename To>
static StringRef convertWithShape(From op, typename From::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  FailureOr<SmallVector<int64_t>> shape = getShapeValues(adaptor.getOperands()[1]);
  if (failed(shape))
    return "the shape is not constant";
  Value list = makeIntegers(rewriter, op.getLoc(), *shape);
  rewriter.replaceOpWithNewOp<To>(op, op.getType(), adaptor.getInput1(), list);
  return {};
}

/// transpose(x, perms) -> transpose(x, perm)
static StringRef convertTranspose(tosa::TransposeOp op, tosa::TransposeOp::Adaptor adaptor,
                                  ConversionPatternRewriter &rewriter) {
  rewriter.replaceOp(op, makeTranspose(rewriter, op.getLoc(), adaptor.getInput1(), op.getPerms()));
  return {};
}

/// concat(x.., axis) -> concat(x.., axis)
static StringRef convertConcat(tosa::ConcatOp op, tosa::ConcatOp::Adaptor adaptor,
                               ConversionPatternRewriter &rewriter) {
  rewriter.replaceOpWithNewOp<ConcatOp>(op, op.getType(), adaptor.getInput1(), rewriter.getI32IntegerAttr(op.getAxis()),
                                        rewriter.getBoolAttr(false));
  return {};
}

/// reverse(x, axis) -> reverse(x, [axis])
static StringRef convertReverse(tosa::ReverseOp op, tosa::ReverseOp::Adaptor adaptor,
                                ConversionPatternRewriter &rewriter) {
  rewriter.replaceOpWithNewOp<ReverseOp>(op, op.getType(), adaptor.getInput1(),
                                         rewriter.getDenseI32ArrayAttr({int32_t(op.getAxis())}));
  return {};
}

/// slice(x, start, size) -> slice_by_size(x, start, size), if both are constant
static StringRef convertSlice(tosa::SliceOp op, tosa::SliceOp::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  FailureOr<SmallVector<int64_t>> start = getShapeValues(adaptor.getStart()), size = getShapeValues(adaptor.getSize());
  if (failed(start) || failed(size))
    return "start or size is not constant";
  Value begin = makeIntegers(rewriter, op.getLoc(), *start), length = makeIntegers(rewriter, op.getLoc(), *size);
  rewriter.replaceOpWithNewOp<SliceBySizeOp>(op, op.getType(), adaptor.getInput1(), begin, length);
  return {};
}

/// pad(x, padding, value) -> pad(x, padding, "constant", value), if both are constant
static StringRef convertPad(tosa::PadOp op, tosa::PadOp::Adaptor adaptor, ConversionPatternRewriter &rewriter) {
  FailureOr<SmallVector<int64_t>> padding = getShapeValues(adaptor.getPadding());
  DenseFPElementsAttr value;
  if (failed(padding) || !matchPattern(adaptor.getPadConst(), m_Constant(&value)) || !value.isSplat())
    return "padding and value must be constant, the value floating point";
  Value list = makeIntegers(rewriter, op.getLoc(), *padding);
  auto number = rewriter.getFloatAttr(value.getElementType(), value.getSplatValue<APFloat>());
  rewriter.replaceOpWithNewOp<PadOp>(op, op.getType(), adaptor.getInput1(), list, rewriter.getStringAttr("constant"),
                                     number);
  return {};
}

/// gather(values [N, K, C], indices [N, W]) -> gather(values, indices, axis = 1, batch_dims = 1)
static StringRef convertGather(tosa::GatherOp op, tosa::GatherOp::Adaptor adaptor,
                               ConversionPatternRewriter &rewriter) {
  auto gather = GatherOp::create(rewriter, op.getLoc(), op.getType(), adaptor.getOperands());
  gather.setAxis(1);
  gather.setBatchDims(1);
  rewriter.replaceOp(op, gather);
  return {};
}

/// argmax(x, axis) -> reduce_argmax(x, axis)
static StringRef convertArgMax(tosa::ArgMaxOp op, tosa::ArgMaxOp::Adaptor adaptor,
                               ConversionPatternRewriter &rewriter) {
  auto argmax = ReduceArgmaxOp::create(rewriter, op.getLoc(), op.getType(), adaptor.getOperands());
  argmax.setAxis(op.getAxis());
  argmax.setKeepDims(false);
  rewriter.replaceOp(op, argmax);
  return {};
}

void populateShapePatterns(RewritePatternSet &set, Refusal &refusal) {
  addPattern(set, refusal, convertConst);
  addPattern(set, refusal, convertIdentity);
  addPattern(set, refusal, convertWithShape<tosa::ReshapeOp, ReshapeOp>);
  addPattern(set, refusal, convertWithShape<tosa::TileOp, TileOp>);
  addPattern(set, refusal, convertTranspose);
  addPattern(set, refusal, convertConcat);
  addPattern(set, refusal, convertReverse);
  addPattern(set, refusal, convertSlice);
  addPattern(set, refusal, convertPad);
  addPattern(set, refusal, convertGather);
  addPattern(set, refusal, convertArgMax);
}

} // namespace mlir::ane
