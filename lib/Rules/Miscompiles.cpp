// Rules about valid programs that Apple's compiler refuses or gets wrong.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Checks.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane::rules {

/// Where exp leaves fp16: the logarithm of 65504.
static constexpr double maxExponent = 11.09;
static constexpr double maxRounded = 1024;
static constexpr double maxSliced = 4094;
static constexpr int64_t minBadAffine = 1024;
static constexpr int64_t minBadNorm = 10240;
static constexpr int64_t maxRow = 65536;
static constexpr int64_t minPatch = 8;

//===-- Ranges ---------------------------------------------------------------===//

void miscompileSoftplus(MILOpInterface op, Report &report) {
  if (llvm::isa<SoftplusOp>(op) && !isWithin(op->getOperand(0), maxExponent))
    report.add(op.getLoc(), "softplus of values of unknown size", "values below 11.09");
}

/// Whether a round goes nowhere but to a select with its operand, as the fix has it.
static bool isGuarded(Operation *round) {
  return round->hasOneUse() && llvm::isa<SelectOp>(*round->user_begin()) &&
         llvm::is_contained(round->user_begin()->getOperands(), round->getOperand(0));
}

void miscompileRound(MILOpInterface op, Report &report) {
  if (llvm::isa<RoundOp>(op) && !isGuarded(op) && !isWithin(op->getOperand(0), maxRounded))
    report.add(op.getLoc(), "round of values of unknown size", "values within -1024 to 1024");
}

void miscompileSlice(MILOpInterface op, Report &report) {
  if (getWidthOffset(op) && !isWithin(op->getOperand(0), maxSliced))
    report.add(op.getLoc(), op->getName().stripDialect() + " along the width of values of unknown size",
               "values within -4094 to 4094");
}

//===-- Products -------------------------------------------------------------===//

namespace {
/// A product of a computed value with a constant.
struct Scaled {
  Value value, factor;
};
} // namespace

static std::optional<Scaled> getScaled(Operation *op) {
  if (!llvm::isa<MulOp>(op))
    return std::nullopt;
  Value x = op->getOperand(0), y = op->getOperand(1);
  if (isConstantExpression(x))
    std::swap(x, y);
  return isConstantExpression(y) ? std::optional(Scaled{x, y}) : std::nullopt;
}

void miscompileRoundMul(MILOpInterface op, Report &report) {
  std::optional<Scaled> scaled = getScaled(op);
  if (!scaled || !llvm::isa_and_present<FloorOp, CeilOp, RoundOp>(scaled->value.getDefiningOp()))
    return;
  RankedTensorType factor = getTensorType(scaled->factor), result = getTensorType(op->getResult(0));
  if (factor.hasStaticShape() && factor.getNumElements() == 1 && result != factor)
    report.add(op.getLoc(),
               scaled->value.getDefiningOp()->getName().stripDialect() + " times a constant with one element",
               "a constant of the full shape");
}

void miscompileMulZero(MILOpInterface op, Report &report) {
  std::optional<Scaled> scaled = getScaled(op);
  if (scaled && llvm::isa_and_present<ReduceSumOp, ReduceMeanOp>(scaled->value.getDefiningOp()) &&
      matchPattern(scaled->factor, m_AnyZeroFloat()))
    report.add(op.getLoc(), scaled->value.getDefiningOp()->getName().stripDialect() + " times 0", "another factor");
}

/// An op of one tensor, element by element, that is no move and no line.
static bool isNonlinear(Operation *op) {
  auto call = llvm::dyn_cast<MILOpInterface>(op);
  return call && call.isPointwise() && op->getNumOperands() == 1 && !llvm::isa<LinearActivationOp>(op);
}

void miscompileSquare(MILOpInterface op, Report &report) {
  if (!llvm::isa<SquareOp>(op))
    return;
  ArrayRef<int64_t> shape = getTensorType(op->getResult(0)).getShape();
  if (!shape.empty() && shape.back() % 128 > 64 && llvm::any_of(op->getUsers(), isNonlinear))
    report.add(op.getLoc(), "square of a tensor " + Twine(shape.back()) + " wide before a nonlinearity",
               "a width that is at most 64 modulo 128");
}

//===-- Normalization --------------------------------------------------------===//

/// Whether a constant may have different elements.
static bool isVarying(Value constant) {
  SplatElementsAttr splat;
  return !matchPattern(constant, m_Constant(&splat));
}

void miscompileNormAffine(MILOpInterface op, Report &report) {
  std::optional<Scaled> scaled = getScaled(op);
  if (!scaled || !scaled->value.getDefiningOp<ReshapeOp>() || !isVarying(scaled->factor))
    return;
  ArrayRef<int64_t> shape = getTensorType(scaled->factor).getShape();
  if (shape.size() != 4 || shape[0] != 1 || shape[1] < minBadAffine || shape[2] != 1 || shape[3] != 1)
    return;
  // An addition may stand between the product and the second reshape.
  SmallVector<Operation *> users = llvm::to_vector(op->getUsers());
  for (Operation *user : llvm::to_vector(op->getUsers()))
    if (llvm::isa<AddOp>(user))
      llvm::append_range(users, user->getUsers());
  if (llvm::any_of(users, llvm::IsaPred<ReshapeOp>))
    report.add(op.getLoc(), "mul by a constant of " + Twine(shape[1]) + " channels between reshapes",
               "fewer than " + Twine(minBadAffine));
}

void miscompileNormWide(MILOpInterface op, Report &report) {
  if (!llvm::isa<LayerNormOp>(op))
    return;
  MILArgs args = MILArgs::of(op);
  RankedTensorType gamma = args.type("gamma");
  if (gamma && args.operand("beta") && gamma.hasStaticShape() && gamma.getNumElements() >= minBadNorm)
    report.add(op.getLoc(), "layer_norm with gamma and beta of " + Twine(gamma.getNumElements()) + " elements",
               "fewer than " + Twine(minBadNorm));
}

//===-- Slices and joins -----------------------------------------------------===//

std::optional<int64_t> getWidthOffset(Operation *op) {
  if (!llvm::isa<SliceByIndexOp, SliceBySizeOp>(op))
    return std::nullopt;
  MILArgs args = MILArgs::of(op);
  RankedTensorType x = args.type("x");
  if (x.getRank() == 0)
    return std::nullopt;
  if (llvm::isa<SliceByIndexOp>(op))
    if (SmallVector<int64_t> mask = args.getInts("begin_mask"); !mask.empty() && mask.back())
      return std::nullopt;
  std::optional<SmallVector<int64_t>> begin = args.getConstInts("begin");
  if (!begin)
    return -1;
  int64_t first = begin->back() + (begin->back() < 0 ? x.getShape().back() : 0);
  return first == 0 ? std::nullopt : std::optional(first);
}

void miscompileConcatSlices(MILOpInterface op, Report &report) {
  if (!llvm::isa<ConcatOp>(op))
    return;
  unsigned count = llvm::count_if(op->getOperands(), [](Value value) {
    Operation *slice = value.getDefiningOp();
    return slice && getWidthOffset(slice);
  });
  if (count >= 2)
    report.add(op.getLoc(), "concat of " + Twine(count) + " slices at an offset along the width", "at most one");
}

void miscompileWideRow(MILOpInterface op, Report &report) {
  if (!llvm::isa<ConcatOp>(op))
    return;
  for (Value value : op->getOperands())
    if (RankedTensorType type = getTensorType(value);
        value.getDefiningOp<ReshapeOp>() && type.getRank() && type.getShape().back() > maxRow) {
      report.add(op.getLoc(), "concat of a reshaped row of " + Twine(type.getShape().back()) + " elements",
                 "at most " + Twine(maxRow));
      return;
    }
}

void miscompileRow(MILOpInterface op, Report &report) {
  if (!llvm::isa<SliceByIndexOp, SliceBySizeOp>(op))
    return;
  RankedTensorType x = getTensorType(op->getOperand(0)), y = getTensorType(op->getResult(0));
  bool isRow = x.getRank() == 3 && x.getDimSize(0) == 1 && x.getDimSize(1) > 1 && y.hasStaticShape() &&
               y.getNumElements() == x.getDimSize(2);
  if (isRow)
    report.add(op.getLoc(), op->getName().stripDialect() + " of one row of " + Twine(x.getDimSize(1)),
               "more rows, or all");
}

void miscompilePatchConv(MILOpInterface op, Report &report) {
  if (!llvm::isa<ConvOp>(op))
    return;
  MILArgs args = MILArgs::of(op);
  SmallVector<int64_t> strides = args.getInts("strides");
  ArrayRef<int64_t> kernel = args.type("weight").getShape().drop_front(2);
  if (kernel.size() == 2 && strides.size() == 2 && kernel[0] == strides[0] && kernel[1] == strides[1] &&
      kernel[1] >= minPatch)
    report.add(op.getLoc(), "conv of patches of " + Twine(kernel[0]) + " x " + Twine(kernel[1]),
               "strides below the size of the kernel");
}

} // namespace mlir::ane::rules
