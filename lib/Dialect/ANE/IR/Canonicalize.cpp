// Canonicalization: the laws of Simplify.td, and those about layouts and types. All leave legal programs alone.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::ane {

/// Whether the op may change: a program with `stage legal` has been given the form that the engine takes.
static bool isOpen(Operation *op) {
  auto program = op->getParentOfType<ProgramOp>();
  return !program || program.getStage() != Stage::legal;
}

/// Whether `value` is a constant with `number` everywhere.
static bool isSplat(Value value, double number) {
  DenseElementsAttr elements;
  if (!matchPattern(value, m_Constant(&elements)) || !elements.isSplat())
    return false;
  Attribute splat = elements.getSplatValue<Attribute>();
  if (auto real = llvm::dyn_cast<FloatAttr>(splat))
    return real.getValueAsDouble() == number;
  auto integer = llvm::dyn_cast<IntegerAttr>(splat);
  return integer && integer.getType().isSignlessInteger(32) && double(integer.getInt()) == number;
}

#include "Simplify.inc"

namespace {

/// Constants beyond this number of elements keep their layout ops: they are weights, evaluated on export.
constexpr int64_t kMaxMoved = 1024;

LayoutKind layoutOf(Operation *op) {
  auto mil = llvm::dyn_cast_if_present<MILOpInterface>(op);
  return mil ? mil.getLayoutKind() : LayoutKind::Opaque;
}

/// A constant list, for shapes.
Value makeList(OpBuilder &b, Location loc, ArrayRef<int64_t> numbers) {
  SmallVector<int32_t> list(numbers.begin(), numbers.end());
  auto type = RankedTensorType::get({int64_t(list.size())}, b.getI32Type());
  return ConstOp::create(b, loc, DenseElementsAttr::get(type, ArrayRef<int32_t>(list)));
}

/// The permutation, counted from the front.
SmallVector<int64_t> permOf(TransposeOp op) {
  int64_t rank = op.getX().getType().getRank();
  return llvm::map_to_vector(op.getPerm(), [&](int64_t dim) { return dim < 0 ? dim + rank : dim; });
}

/// `elements` in the order of a transpose; at most kMaxMoved of them, or all equal.
DenseElementsAttr transposed(DenseElementsAttr elements, ArrayRef<int64_t> perm, RankedTensorType type) {
  if (elements.isSplat())
    return elements.resizeSplat(type);
  ArrayRef<int64_t> shape = elements.getType().getShape();
  SmallVector<int64_t> strides(shape.size(), 1), position(shape.size(), 0);
  for (int64_t i = int64_t(shape.size()) - 2; i >= 0; --i)
    strides[i] = strides[i + 1] * shape[i + 1];
  auto values = llvm::to_vector(elements.getValues<Attribute>());
  SmallVector<Attribute> moved;
  for (size_t i = 0; i < values.size(); ++i) {
    int64_t offset = 0;
    for (auto [dim, index] : llvm::zip_equal(perm, position))
      offset += strides[dim] * index;
    moved.push_back(values[offset]);
    for (int64_t dim = shape.size(); dim-- > 0;) {
      if (++position[dim] < type.getDimSize(dim))
        break;
      position[dim] = 0;
    }
  }
  return DenseElementsAttr::get(type, moved);
}

/// The inline constant that a layout op may move now.
DenseElementsAttr smallConstant(Value value) {
  DenseElementsAttr elements;
  if (!matchPattern(value, m_Constant(&elements)))
    return {};
  return elements.isSplat() || hasAtMost(elements.getType(), kMaxMoved) ? elements : DenseElementsAttr();
}

/// reshape(x) -> x, if the shape is that of x
/// reshape(constant) -> constant
/// reshape(reshape(x)) -> reshape(x), of any kind that keeps the order of the elements
struct SimplifyReshape : OpInterfaceRewritePattern<MILOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(MILOpInterface op, PatternRewriter &rewriter) const override {
    if (op.getLayoutKind() != LayoutKind::Reshape || !isOpen(op))
      return rewriter.notifyMatchFailure(op, "not a reshape of an open program");
    Value x = op->getOperand(0);
    auto type = llvm::dyn_cast<RankedTensorType>(op->getResult(0).getType());
    if (!type || !type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "the shape of the result is not static");
    if (type == x.getType()) {
      rewriter.replaceOp(op, x);
      return success();
    }
    if (DenseElementsAttr elements = smallConstant(x)) {
      rewriter.replaceOpWithNewOp<ConstOp>(op, elements.reshape(type));
      return success();
    }
    Operation *inner = x.getDefiningOp();
    if (layoutOf(inner) != LayoutKind::Reshape)
      return rewriter.notifyMatchFailure(op, "x is no reshape");
    // A scalar's shape would be a constant without elements, which no device holds.
    if (type.getRank() == 0) {
      rewriter.replaceOpWithNewOp<SqueezeOp>(op, inner->getOperand(0), DenseI32ArrayAttr());
      return success();
    }
    Value shape = makeList(rewriter, op->getLoc(), type.getShape());
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, inner->getOperand(0), shape);
    return success();
  }
};

/// transpose(x, identity) -> x
/// transpose(constant) -> constant
/// transpose(transpose(x, p), q) -> transpose(x, p[q])
LogicalResult simplifyTranspose(TransposeOp op, PatternRewriter &rewriter) {
  SmallVector<int64_t> perm = permOf(op);
  auto type = llvm::cast<RankedTensorType>(op.getResult().getType());
  if (!isOpen(op))
    return rewriter.notifyMatchFailure(op, "the program is legal");
  if (llvm::equal(perm, llvm::seq<int64_t>(0, perm.size())) && type == op.getX().getType()) {
    rewriter.replaceOp(op, op.getX());
    return success();
  }
  if (DenseElementsAttr elements = smallConstant(op.getX()); elements && type.hasStaticShape()) {
    rewriter.replaceOpWithNewOp<ConstOp>(op, transposed(elements, perm, type));
    return success();
  }
  auto inner = op.getX().getDefiningOp<TransposeOp>();
  if (!inner)
    return rewriter.notifyMatchFailure(op, "x is no transpose");
  SmallVector<int64_t> first = permOf(inner);
  auto both = llvm::map_to_vector(perm, [&](int64_t dim) { return int32_t(first[dim]); });
  rewriter.replaceOpWithNewOp<TransposeOp>(op, inner.getX(), rewriter.getDenseI32ArrayAttr(both));
  return success();
}

/// matmul(x, transpose(y), t) -> matmul(x, y, !t), if the transpose swaps the last two dimensions
LogicalResult foldTransposeIntoMatmul(MatmulOp op, PatternRewriter &rewriter) {
  auto inner = op.getY().getDefiningOp<TransposeOp>();
  if (!inner || !isOpen(op))
    return rewriter.notifyMatchFailure(op, "y is no transpose in an open program");
  SmallVector<int64_t> perm = permOf(inner);
  auto swapped = llvm::to_vector(llvm::seq<int64_t>(0, perm.size()));
  if (swapped.size() < 2)
    return rewriter.notifyMatchFailure(op, "y has fewer than two dimensions");
  std::swap(swapped[swapped.size() - 1], swapped[swapped.size() - 2]);
  if (perm != swapped)
    return rewriter.notifyMatchFailure(op, "the transpose moves other dimensions");
  bool transposed = MILArgs::of(op).getBool("transpose_y");
  rewriter.modifyOpInPlace(op, [&] {
    op.getYMutable().assign(inner.getX());
    op.setTransposeYAttr(rewriter.getBoolAttr(!transposed));
  });
  return success();
}

/// Whether every number of type `a` is one of type `b`.
bool isWithin(Type a, Type b) {
  auto digits = [](Type type) { // Integers of the type have at most as many digits.
    return type.isF16() ? 11u : type.isF32() ? 24u : type.getIntOrFloatBitWidth() - (type.isSignlessInteger() ? 1 : 0);
  };
  if (a.isInteger(1))
    return true;
  if (llvm::isa<FloatType>(a))
    return a == b || (a.isF16() && b.isF32());
  bool losesSign = a.isSignlessInteger() && b.isUnsignedInteger();
  return !b.isInteger(1) && !losesSign && digits(a) <= digits(b);
}

/// cast(x) -> x, if x has the type
/// cast(cast(x, T), U) -> cast(x, U), if T has every number of the type of x
LogicalResult simplifyCast(CastOp op, PatternRewriter &rewriter) {
  if (!isOpen(op))
    return rewriter.notifyMatchFailure(op, "the program is legal");
  if (op.getResult().getType() == op.getX().getType()) {
    rewriter.replaceOp(op, op.getX());
    return success();
  }
  auto inner = op.getX().getDefiningOp<CastOp>();
  if (!inner || !isWithin(getElementTypeOrSelf(inner.getX().getType()), getElementTypeOrSelf(op.getX().getType())))
    return rewriter.notifyMatchFailure(op, "x is no cast that keeps every number");
  rewriter.modifyOpInPlace(op, [&] { op.getXMutable().assign(inner.getX()); });
  return success();
}

/// slice, pad or tile(x) -> x, if the result is all of x
struct RemoveWhole : OpInterfaceRewritePattern<MILOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(MILOpInterface op, PatternRewriter &rewriter) const override {
    if (op.getLayoutKind() != LayoutKind::Dimensions || !isOpen(op))
      return rewriter.notifyMatchFailure(op, "not a slice, pad or tile of an open program");
    auto type = llvm::cast<RankedTensorType>(op->getResult(0).getType());
    if (type != op->getOperand(0).getType() || !type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "the result has another shape");
    if (auto slice = llvm::dyn_cast<SliceByIndexOp>(*op))
      if (llvm::any_of(MILArgs::of(slice).getInts("stride"), [](int64_t stride) { return stride < 0; }))
        return rewriter.notifyMatchFailure(op, "a negative stride reverses x");
    rewriter.replaceOp(op, op->getOperand(0));
    return success();
  }
};

/// The axis, counted from the front.
int64_t axisOf(Operation *op) {
  int64_t axis = MILArgs::of(op).getInt("axis");
  return axis < 0 ? axis + llvm::cast<RankedTensorType>(op->getOperand(0).getType()).getRank() : axis;
}

/// concat(x) -> x
/// concat(split(x)) -> x, of all parts in order along the same axis
LogicalResult simplifyConcat(ConcatOp op, PatternRewriter &rewriter) {
  if (!isOpen(op))
    return rewriter.notifyMatchFailure(op, "the program is legal");
  OperandRange values = op.getValues();
  if (values.size() == 1 && values.front().getType() == op.getResult().getType()) {
    rewriter.replaceOp(op, values.front());
    return success();
  }
  auto split = values.front().getDefiningOp<SplitOp>();
  if (!split || MILArgs::of(op).getBool("interleave") || axisOf(split) != axisOf(op) ||
      !llvm::equal(values, split.getResults()))
    return rewriter.notifyMatchFailure(op, "the values are not the parts of a split");
  rewriter.replaceOp(op, split.getX());
  return success();
}

/// split(x) -> x, into one part
/// split(concat(x, y, ...)) -> x, y, ..., along the same axis at the same places
LogicalResult simplifySplit(SplitOp op, PatternRewriter &rewriter) {
  if (!isOpen(op))
    return rewriter.notifyMatchFailure(op, "the program is legal");
  if (op.getNumResults() == 1 && op.getResult(0).getType() == op.getX().getType()) {
    rewriter.replaceOp(op, op.getX());
    return success();
  }
  auto concat = op.getX().getDefiningOp<ConcatOp>();
  if (!concat || MILArgs::of(concat).getBool("interleave") || axisOf(concat) != axisOf(op) ||
      !llvm::equal(concat.getValues().getTypes(), op.getResultTypes()))
    return rewriter.notifyMatchFailure(op, "x does not join the parts");
  rewriter.replaceOp(op, concat.getValues());
  return success();
}

/// reverse(reverse(x)) -> x, along the same axes
LogicalResult simplifyReverse(ReverseOp op, PatternRewriter &rewriter) {
  auto inner = op.getX().getDefiningOp<ReverseOp>();
  if (!inner || !isOpen(op) || inner.getAxesAttr() != op.getAxesAttr())
    return rewriter.notifyMatchFailure(op, "x is not reversed along the same axes");
  rewriter.replaceOp(op, inner.getX());
  return success();
}

} // namespace

void ANEDialect::getCanonicalizationPatterns(RewritePatternSet &patterns) const {
  populateWithGenerated(patterns);
  patterns.add<SimplifyReshape, RemoveWhole>(getContext());
  patterns.add(simplifyTranspose).add(foldTransposeIntoMatmul).add(simplifyCast).add(simplifyConcat);
  patterns.add(simplifySplit).add(simplifyReverse);
}

} // namespace mlir::ane
