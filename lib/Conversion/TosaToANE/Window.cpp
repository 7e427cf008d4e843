// Convolutions, pools and products. TOSA has channels last, MIL first.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Patterns.h"

namespace mlir::ane {

static constexpr int32_t kToFirst[] = {0, 3, 1, 2}, kToLast[] = {0, 2, 3, 1};

static DenseI32ArrayAttr narrow(OpBuilder &b, ArrayRef<int64_t> values) {
  return b.getDenseI32ArrayAttr(SmallVector<int32_t>(values.begin(), values.end()));
}

/// Element types agree: MIL accumulates as it likes and rounds to the type of x.
static bool sameElements(ValueRange values, Type result) {
  return llvm::all_of(
      values, [&](Value value) { return getElementTypeOrSelf(value.getType()) == getElementTypeOrSelf(result); });
}

/// The conv of channel-first operands, channel last again.
template <typename From>
static void replaceByConv(From op, Value x, Value weight, Value bias, int64_t groups,
                          ConversionPatternRewriter &rewriter) {
  Location loc = op.getLoc();
  x = makeTranspose(rewriter, loc, x, kToFirst);
  bool biased = !isZero(bias);
  // A bias of one element is meant for all channels.
  int64_t channels = llvm::cast<RankedTensorType>(weight.getType()).getDimSize(0);
  if (biased && llvm::cast<RankedTensorType>(bias.getType()).getDimSize(0) != channels)
    bias = TileOp::create(rewriter, loc, bias, makeIntegers(rewriter, loc, {channels}));
  Value conv = ConvOp::create(rewriter, loc, x, weight, biased ? bias : Value(), narrow(rewriter, op.getStride()),
                              rewriter.getStringAttr("custom"), narrow(rewriter, op.getPad()),
                              narrow(rewriter, op.getDilation()), rewriter.getI32IntegerAttr(groups));
  rewriter.replaceOp(op, makeTranspose(rewriter, loc, conv, kToLast));
}

template <typename From> static StringRef checkConv(From op, typename From::Adaptor adaptor) {
  if (!isZero(adaptor.getInputZp()) || !isZero(adaptor.getWeightZp()))
    return "a zero point is not 0";
  if (!sameElements({adaptor.getInput(), adaptor.getWeight(), adaptor.getBias()}, op.getType()))
    return "element types differ; input, weight, bias and result need one";
  return {};
}

/// conv2d(x, w [O, KH, KW, I], b) -> conv(x, w [O, I, KH, KW], b), channel first
static StringRef convertConv2D(tosa::Conv2DOp op, tosa::Conv2DOp::Adaptor adaptor,
                               ConversionPatternRewriter &rewriter) {
  if (StringRef why = checkConv(op, adaptor); !why.empty())
    return why;
  Value weight = makeTranspose(rewriter, op.getLoc(), adaptor.getWeight(), kToFirst);
  replaceByConv(op, adaptor.getInput(), weight, adaptor.getBias(), 1, rewriter);
  return {};
}

/// depthwise_conv2d(x, w [KH, KW, C, M], b) -> conv(x, w [C M, 1, KH, KW], b) in C groups, channel first
static StringRef convertDepthwise(tosa::DepthwiseConv2DOp op, tosa::DepthwiseConv2DOp::Adaptor adaptor,
                                  ConversionPatternRewriter &rewriter) {
  if (StringRef why = checkConv(op, adaptor); !why.empty())
    return why;
  Value weight = makeTranspose(rewriter, op.getLoc(), adaptor.getWeight(), {2, 3, 0, 1});
  ArrayRef<int64_t> shape = llvm::cast<RankedTensorType>(weight.getType()).getShape();
  Value list = makeIntegers(rewriter, op.getLoc(), {shape[0] * shape[1], 1, shape[2], shape[3]});
  weight = ReshapeOp::create(rewriter, op.getLoc(), weight, list);
  replaceByConv(op, adaptor.getInput(), weight, adaptor.getBias(), shape[0], rewriter);
  return {};
}

/// max_pool2d(x) -> max_pool(x), channel first
static StringRef convertMaxPool(tosa::MaxPool2dOp op, tosa::MaxPool2dOp::Adaptor adaptor,
                                ConversionPatternRewriter &rewriter) {
  Value x = makeTranspose(rewriter, op.getLoc(), adaptor.getInput(), kToFirst);
  Value pool =
      MaxPoolOp::create(rewriter, op.getLoc(), x, narrow(rewriter, op.getKernel()), narrow(rewriter, op.getStride()),
                        rewriter.getStringAttr("custom"), narrow(rewriter, op.getPad()), rewriter.getBoolAttr(false));
  rewriter.replaceOp(op, makeTranspose(rewriter, op.getLoc(), pool, kToLast));
  return {};
}

/// avg_pool2d(x) -> avg_pool(x) without the padding in the mean, channel first
static StringRef convertAvgPool(tosa::AvgPool2dOp op, tosa::AvgPool2dOp::Adaptor adaptor,
                                ConversionPatternRewriter &rewriter) {
  if (!isZero(adaptor.getInputZp()) || !isZero(adaptor.getOutputZp()))
    return "a zero point is not 0";
  Value x = makeTranspose(rewriter, op.getLoc(), adaptor.getInput(), kToFirst);
  Value pool = AvgPoolOp::create(rewriter, op.getLoc(), rewriter.getBoolAttr(true), x, narrow(rewriter, op.getKernel()),
                                 narrow(rewriter, op.getStride()), rewriter.getStringAttr("custom"),
                                 narrow(rewriter, op.getPad()), rewriter.getBoolAttr(false));
  rewriter.replaceOp(op, makeTranspose(rewriter, op.getLoc(), pool, kToLast));
  return {};
}

/// matmul(a, b) -> matmul(a, b), if the zero points are 0
static StringRef convertMatMul(tosa::MatMulOp op, tosa::MatMulOp::Adaptor adaptor,
                               ConversionPatternRewriter &rewriter) {
  if (!isZero(adaptor.getAZp()) || !isZero(adaptor.getBZp()))
    return "a zero point is not 0";
  if (!sameElements({adaptor.getA(), adaptor.getB()}, op.getType()))
    return "element types differ; a, b and the result need one";
  rewriter.replaceOpWithNewOp<MatmulOp>(op, op.getType(), adaptor.getA(), adaptor.getB(), rewriter.getBoolAttr(false),
                                        rewriter.getBoolAttr(false));
  return {};
}

void populateWindowPatterns(RewritePatternSet &set, Refusal &refusal) {
  addPattern(set, refusal, convertConv2D);
  addPattern(set, refusal, convertDepthwise);
  addPattern(set, refusal, convertMaxPool);
  addPattern(set, refusal, convertAvgPool);
  addPattern(set, refusal, convertMatMul);
}

} // namespace mlir::ane
