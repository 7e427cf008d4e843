// Rules about sizes of tensors and of the attributes of ops.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Checks.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane::rules {

/// Largest extent of a channel, batch or depth.
static constexpr int64_t maxOuter = 65536;
static constexpr int64_t maxTransposed = (1 << 23) - 1;
static constexpr int64_t maxKeys = 512;
static constexpr unsigned maxLayers = 24;
static constexpr int64_t firstBadWidth = 14593, lastBadWidth = 14622;

/// Largest width and height on every chip that was asked for.
static int64_t getMaxExtent(const Report &report) {
  int64_t limit = maxOuter;
  for (const anert::Chip &chip : anert::allChips())
    if (report.getFamilies().overlaps({chip.family, chip.family}))
      limit = std::min(limit, chip.maxDim);
  return limit;
}

void limitAxis(MILOpInterface op, Report &report) {
  int64_t maxInner = getMaxExtent(report);
  for (Value result : op->getResults()) {
    auto tensor = llvm::dyn_cast<RankedTensorType>(result.getType());
    if (!tensor)
      continue;
    for (auto [i, extent] : llvm::enumerate(tensor.getShape())) {
      int64_t limit = int64_t(i) + 2 >= tensor.getRank() ? maxInner : maxOuter;
      if (extent > limit)
        report.add(op.getLoc(),
                   op->getName().stripDialect() + " gives " + Twine(extent) + " elements in dimension " + Twine(i),
                   "at most " + Twine(limit));
    }
  }
}

//===-- Windows and blocks ---------------------------------------------------===//

/// The last spatial dimension of a kernel or window; 1 if there is none.
static int64_t getWidth(ArrayRef<int64_t> shape) { return shape.empty() ? 1 : shape.back(); }

void limitKernel(MILOpInterface op, Report &report) {
  if (!llvm::isa<ConvOp, ConvTransposeOp>(op))
    return;
  int64_t limit = report.asks({13, 15}) ? 13 : 15;
  int64_t width = getWidth(MILArgs::of(op).type("weight").getShape().drop_front(2));
  if (width > limit)
    report.add(op.getLoc(), "a kernel " + Twine(width) + " wide", "at most " + Twine(limit));
}

void limitPool(MILOpInterface op, Report &report) {
  if (!llvm::isa<MaxPoolOp, AvgPoolOp, L2PoolOp>(op))
    return;
  int64_t limit = report.asks({13, 13}) ? 29 : 31;
  int64_t width = getWidth(MILArgs::of(op).getInts("kernel_sizes"));
  if (width > limit)
    report.add(op.getLoc(), "a window " + Twine(width) + " wide", "at most " + Twine(limit));
}

/// By what the op multiplies dimensions.
static SmallVector<int64_t> getFactors(Operation *op) {
  MILArgs args = MILArgs::of(op);
  if (llvm::isa<TileOp>(op))
    return args.getConstInts("reps").value_or(SmallVector<int64_t>());
  if (llvm::isa<PixelShuffleOp>(op))
    return {args.getInt("upscale_factor")};
  if (llvm::isa<SpaceToBatchOp, BatchToSpaceOp>(op))
    return args.getInts("block_shape");
  return {};
}

void limitFactor(MILOpInterface op, Report &report) {
  for (int64_t factor : getFactors(op))
    if (factor != 1 && !llvm::is_contained({2, 3, 4, 8}, factor)) {
      report.add(op.getLoc(), op->getName().stripDialect() + " by " + Twine(factor), "2, 3, 4 or 8");
      return;
    }
}

void limitTranspose(MILOpInterface op, Report &report) {
  if (RankedTensorType type = llvm::isa<TransposeOp>(op) ? getTensorType(op->getResult(0)) : nullptr;
      type && !hasAtMost(type, maxTransposed))
    report.add(op.getLoc(), "transpose of more than 2^23 - 1 elements", "at most 2^23 - 1");
}

//===-- Attention ------------------------------------------------------------===//

/// The number of keys if the op is the softmax of attention, or attention itself; 0 if it is not.
static int64_t getKeys(Operation *op) {
  if (llvm::isa<ScaledDotProductAttentionOp>(op)) {
    RankedTensorType key = MILArgs::of(op).type("key");
    return key.getDimSize(key.getRank() - 2);
  }
  if (!llvm::isa<SoftmaxOp>(op))
    return 0;
  RankedTensorType x = getTensorType(op->getOperand(0));
  int64_t axis = MILArgs::of(op).getInt("axis");
  axis += axis < 0 ? x.getRank() : 0;
  // Scores: a product of two computed tensors, scaled and masked.
  Operation *scores = op->getOperand(0).getDefiningOp();
  for (unsigned steps = 0; steps < 4 && llvm::isa_and_present<MulOp, AddOp, SelectOp, RealDivOp>(scores); ++steps) {
    Value next = scores->getOperand(llvm::isa<SelectOp>(scores) ? 1 : 0);
    scores = (isConstantExpression(next) ? scores->getOperand(1) : next).getDefiningOp();
  }
  bool isProduct =
      llvm::isa_and_present<MatmulOp, EinsumOp>(scores) && llvm::none_of(scores->getOperands(), isConstantExpression);
  return isProduct ? x.getDimSize(axis) : 0;
}

void limitKeys(MILOpInterface op, Report &report) {
  if (int64_t keys = getKeys(op); keys > maxKeys)
    report.add(op.getLoc(), "attention over " + Twine(keys) + " keys", "at most " + Twine(maxKeys));
}

void limitLayers(ProgramOp program, Report &report) {
  unsigned layers = llvm::count_if(program.getBody().front(), [](Operation &op) { return getKeys(&op) > 0; });
  if (layers > maxLayers)
    report.add(program.getLoc(), "program @" + program.getSymName() + " has " + Twine(layers) + " attention layers",
               "about " + Twine(maxLayers));
}

void limitWidth(ProgramOp program, Report &report) {
  for (BlockArgument arg : program.getBody().getArguments())
    if (RankedTensorType type = getTensorType(arg);
        type && type.getRank() && firstBadWidth <= type.getShape().back() && type.getShape().back() <= lastBadWidth)
      report.add(arg.getLoc(),
                 "input \"" + program.getInputName(arg.getArgNumber()) + "\" is " + Twine(type.getShape().back()) +
                     " wide",
                 "below " + Twine(firstBadWidth) + " or above " + Twine(lastBadWidth + 1));
}

} // namespace mlir::ane::rules
