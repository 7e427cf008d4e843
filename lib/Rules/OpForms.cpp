// Rules about the forms of ops: operands, shapes and what they are combined with.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Checks.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::ane::rules {

static constexpr int64_t maxConvInput = 16384;
static constexpr int64_t minBadMean = 512;
static constexpr int64_t innerMultiple = 32;
static constexpr int64_t maxFastRows = 256;

void opMask(MILOpInterface op, Report &report) {
  if (llvm::isa<ScaledDotProductAttentionOp>(op) && MILArgs::of(op).operand("attn_mask"))
    report.add(op.getLoc(), "attention with attn_mask", "attention without a mask");
}

//===-- Convolutions and products --------------------------------------------===//

void opConvBias(MILOpInterface op, Report &report) {
  if (llvm::isa<ConvOp, ConvTransposeOp>(op) && MILArgs::of(op).operand("bias"))
    report.add(op.getLoc(), op->getName().stripDialect() + " with bias", "no bias");
}

void opConvInput(MILOpInterface op, Report &report) {
  if (!llvm::isa<ConvOp>(op))
    return;
  RankedTensorType x = MILArgs::of(op).type("x");
  if (x.getDimSize(1) > maxConvInput)
    report.add(op.getLoc(), "conv of " + Twine(x.getDimSize(1)) + " input channels", "at most " + Twine(maxConvInput));
}

void opConv3D(MILOpInterface op, Report &report) {
  if (llvm::isa<ConvOp, ConvTransposeOp, MaxPoolOp, AvgPoolOp, L2PoolOp>(op) && MILArgs::of(op).type("x").getRank() > 4)
    report.add(op.getLoc(), op->getName().stripDialect() + " over three dimensions", "one or two dimensions");
}

void opMatmulInner(MILOpInterface op, Report &report) {
  if (!llvm::isa<MatmulOp>(op) || llvm::any_of(op->getOperands(), isConstantExpression))
    return;
  MILArgs args = MILArgs::of(op);
  RankedTensorType x = args.type("x");
  if (x.getRank() < 2)
    return;
  int64_t inner = x.getDimSize(x.getRank() - (args.getBool("transpose_x") ? 2 : 1));
  if (inner % innerMultiple)
    report.add(op.getLoc(), "matmul over " + Twine(inner) + " elements", "a multiple of " + Twine(innerMultiple));
}

//===-- Activations ----------------------------------------------------------===//

void opGelu(MILOpInterface op, Report &report) {
  StringRef form = llvm::isa<GeluOp>(op)      ? "the form with tanh"
                   : llvm::isa<RsqrtOp>(op)   ? "pow(x, -0.5)"
                   : llvm::isa<InverseOp>(op) ? "real_div"
                                              : "";
  if (!form.empty())
    report.add(op.getLoc(), op->getName().stripDialect(), form);
}

void opSilu(MILOpInterface op, Report &report) {
  auto isSigmoidOf = [](Value value, Value x) {
    auto sigmoid = value.getDefiningOp<SigmoidOp>();
    return sigmoid && sigmoid.getX() == x;
  };
  auto mul = llvm::dyn_cast<MulOp>(op.getOperation());
  if (llvm::isa<SiluOp>(op))
    report.add(op.getLoc(), "silu", "the form with tanh");
  else if (mul && (isSigmoidOf(mul.getX(), mul.getY()) || isSigmoidOf(mul.getY(), mul.getX())))
    report.add(op.getLoc(), "mul of x and sigmoid(x)", "the form with tanh");
}

void opSoftmax(MILOpInterface op, Report &report) {
  if (!llvm::isa<SoftmaxOp>(op))
    return;
  RankedTensorType x = getTensorType(op->getOperand(0));
  int64_t axis = MILArgs::of(op).getInt("axis");
  axis += axis < 0 ? x.getRank() : 0;
  if (x.getRank() == 4 && axis == 1 && !llvm::isPowerOf2_64(x.getDimSize(1)))
    report.add(op.getLoc(), "softmax over " + Twine(x.getDimSize(1)) + " channels", "a power of two");
}

//===-- Reductions -----------------------------------------------------------===//

/// Whether `axes` is the channel dimension of 4 dimensions alone.
static bool isOverChannels(Operation *op) {
  SmallVector<int64_t> axes = MILArgs::of(op).getInts("axes");
  return getTensorType(op->getOperand(0)).getRank() == 4 && axes.size() == 1 && (axes[0] == 1 || axes[0] == -3);
}

void opMean(MILOpInterface op, Report &report) {
  if (!llvm::isa<ReduceMeanOp>(op) || !isOverChannels(op))
    return;
  int64_t channels = getTensorType(op->getOperand(0)).getDimSize(1);
  if (channels >= minBadMean)
    report.add(op.getLoc(), "reduce_mean over " + Twine(channels) + " channels", "fewer than " + Twine(minBadMean));
}

void opRows(MILOpInterface op, Report &report) {
  if (!llvm::isa<ReduceSumOp>(op) || !isOverChannels(op))
    return;
  ArrayRef<int64_t> shape = getTensorType(op->getOperand(0)).getShape();
  if (shape[0] > maxFastRows && shape[2] == 1 && shape[3] == 1)
    report.add(op.getLoc(), "reduce_sum over the channels of " + Twine(shape[0]) + " rows",
               "at most " + Twine(maxFastRows) + " rows");
}

//===-- Shapes ---------------------------------------------------------------===//

void opTile(MILOpInterface op, Report &report) {
  if (llvm::isa<TileOp>(op))
    report.add(op.getLoc(), "tile", "concat");
}

} // namespace mlir::ane::rules
