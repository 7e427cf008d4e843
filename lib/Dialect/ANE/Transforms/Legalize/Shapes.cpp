// Copies, slices and joins in the form that the engine takes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Legalize.h"

namespace mlir::ane::legalize {

//===-- O-TILE ---------------------------------------------------------------===//

/// tile(x) -> mul(x, 1...1) along dimensions of size 1, concat(x, x, ...) along others
static LogicalResult lowerTile(TileOp op, PatternRewriter &rewriter, const Scope &) {
  std::optional<SmallVector<int64_t>> reps = MILArgs::of(op).getConstInts("reps");
  RankedTensorType type = tensorType(op.getX());
  if (!reps || int64_t(reps->size()) != type.getRank() || !llvm::isa<FloatType>(type.getElementType()))
    return rewriter.notifyMatchFailure(op, "the repetitions are computed, or x is of integers");
  ImplicitLocOpBuilder b = before(op, rewriter);
  SmallVector<int64_t> ones(type.getRank(), 1);
  for (int64_t axis = 0; axis < type.getRank(); ++axis)
    if (type.getDimSize(axis) == 1)
      ones[axis] = (*reps)[axis];
  Value y = op.getX();
  if (llvm::any_of(ones, [](int64_t size) { return size != 1; }))
    y = MulOp::create(b, y, makeSplat(b, type.clone(ones), 1));
  for (int64_t axis = 0; axis < type.getRank(); ++axis)
    if (type.getDimSize(axis) != 1 && (*reps)[axis] != 1)
      y = ConcatOp::create(b, SmallVector<Value>((*reps)[axis], y), b.getI32IntegerAttr(axis), b.getBoolAttr(false));
  rewriter.replaceOp(op, y);
  return success();
}

void populateTile(RewritePatternSet &patterns, const Scope &scope) { add<TileOp>(patterns, scope, lowerTile); }

//===-- M-CONCATSLICES -------------------------------------------------------===//

namespace {
/// A slice with stride 1 that does not start at the first column.
struct WidthSlice {
  Value source;
  SmallVector<int64_t> begin, size;
};
} // namespace

/// `value` as such a slice.
static std::optional<WidthSlice> getWidthSlice(Value value) {
  Operation *op = value.getDefiningOp();
  if (!llvm::isa_and_present<SliceByIndexOp, SliceBySizeOp>(op))
    return std::nullopt;
  MILArgs args = MILArgs::of(op);
  std::optional<SmallVector<int64_t>> begin = args.getConstInts("begin");
  RankedTensorType from = args.type("x"), to = tensorType(value);
  if (!begin || from.getRank() != to.getRank() || from.getRank() < 2 || int64_t(begin->size()) != from.getRank())
    return std::nullopt;
  for (auto [first, extent] : llvm::zip_equal(*begin, from.getShape()))
    first += first < 0 ? extent : 0;
  if (llvm::isa<SliceByIndexOp>(op)) {
    if (llvm::any_of(args.getInts("stride"), [](int64_t stride) { return stride != 1; }))
      return std::nullopt;
    for (auto [i, isOpen] : llvm::enumerate(args.getInts("begin_mask")))
      if (isOpen)
        (*begin)[i] = 0;
  }
  if (begin->back() == 0)
    return std::nullopt;
  return WidthSlice{args.operand("x"), *begin, llvm::to_vector(to.getShape())};
}

/// concat(slices of the width) -> transpose(concat(slices of the transposed sources)), if two or more of them start
/// off the first column: before h16 the wrong elements are taken.
static LogicalResult transposeConcat(ConcatOp op, PatternRewriter &rewriter, const Scope &) {
  int64_t rank = tensorType(op.getY()).getRank(), axis = int32_t(op.getAxis()) + (int32_t(op.getAxis()) < 0 ? rank : 0);
  if (llvm::count_if(op.getValues(), [](Value value) { return getWidthSlice(value).has_value(); }) < 2)
    return rewriter.notifyMatchFailure(op, "fewer than two operands start off the first column of a tensor");
  ImplicitLocOpBuilder b = before(op, rewriter);
  SmallVector<Value> parts;
  llvm::DenseMap<Value, Value> transposed;
  for (Value value : op.getValues()) {
    std::optional<WidthSlice> slice = getWidthSlice(value);
    Value source = slice ? slice->source : value;
    // What starts off the first row would start off the first column of the transposed: the rows are cut before.
    if (slice && slice->begin[rank - 2] != 0) {
      SmallVector<int64_t> begin(rank, 0), size(tensorType(source).getShape());
      std::swap(begin[rank - 2], slice->begin[rank - 2]);
      size[rank - 2] = slice->size[rank - 2];
      Value from = makeList(b, begin), rows = makeList(b, size);
      source = SliceBySizeOp::create(b, source, from, rows);
    }
    Value &part = transposed[source];
    if (!part)
      part = Expr(b, source).transpose();
    parts.push_back(part);
    if (!slice)
      continue;
    std::swap(slice->begin[rank - 1], slice->begin[rank - 2]);
    std::swap(slice->size[rank - 1], slice->size[rank - 2]);
    Value begin = makeList(b, slice->begin), size = makeList(b, slice->size);
    parts.back() = SliceBySizeOp::create(b, part, begin, size);
  }
  int32_t newAxis = axis == rank - 1 ? rank - 2 : axis == rank - 2 ? rank - 1 : axis;
  Value joined = ConcatOp::create(b, parts, b.getI32IntegerAttr(newAxis), op.getInterleaveAttr());
  rewriter.replaceOp(op, Value(Expr(b, joined).transpose()));
  return success();
}

void populateConcatSlices(RewritePatternSet &patterns, const Scope &scope) {
  if (scope.chip->family < 16)
    add<ConcatOp>(patterns, scope, transposeConcat);
}

//===-- M-WIDEROW ------------------------------------------------------------===//

/// Elements of a row that are known to be joined.
static constexpr int64_t maxRow = 65536;

/// concat(reshape(x), reshape(y)) -> reshape(concat(x, y)), if rows of more than 65,536 elements are joined
static LogicalResult joinBeforeReshape(ConcatOp op, PatternRewriter &rewriter, const Scope &) {
  RankedTensorType type = tensorType(op.getY());
  int64_t rank = type.getRank(), axis = int32_t(op.getAxis()) + (int32_t(op.getAxis()) < 0 ? rank : 0);
  auto isRow = [&](Value value) {
    auto reshape = value.getDefiningOp<ReshapeOp>();
    return reshape && tensorType(value).getNumElements() == tensorType(value).getShape().back() &&
           tensorType(reshape.getX()).getRank() > 1;
  };
  if (axis != rank - 1 || MILArgs::of(op).getBool("interleave") || !llvm::all_of(op.getValues(), isRow) ||
      llvm::none_of(op.getValues(), [](Value value) { return tensorType(value).getShape().back() > maxRow; }))
    return rewriter.notifyMatchFailure(op, "it does not join reshaped rows of more than 65,536 elements");
  SmallVector<Value> sources;
  for (Value value : op.getValues())
    sources.push_back(value.getDefiningOp<ReshapeOp>().getX());
  ArrayRef<int64_t> inner = tensorType(sources.front()).getShape().drop_front();
  if (!llvm::all_of(sources, [&](Value value) { return tensorType(value).getShape().drop_front() == inner; }))
    return rewriter.notifyMatchFailure(op, "the tensors before the reshapes do not fit together");
  ImplicitLocOpBuilder b = before(op, rewriter);
  Value joined = ConcatOp::create(b, sources, b.getI32IntegerAttr(0), b.getBoolAttr(false));
  rewriter.replaceOp(op, Value(Expr(b, joined).reshape(type.getShape())));
  return success();
}

/// reshape(reshape(x)) -> reshape(x), if the shape in between has such a row
static LogicalResult skipRow(ReshapeOp op, PatternRewriter &rewriter, const Scope &) {
  auto inner = op.getX().getDefiningOp<ReshapeOp>();
  if (!inner || llvm::all_of(tensorType(inner.getY()).getShape(), [](int64_t size) { return size <= maxRow; }))
    return rewriter.notifyMatchFailure(op, "x is no reshaped row of more than 65,536 elements");
  ImplicitLocOpBuilder b = before(op, rewriter);
  rewriter.replaceOp(op, Value(Expr(b, inner.getX()).reshape(tensorType(op.getY()).getShape())));
  return success();
}

void populateWideRow(RewritePatternSet &patterns, const Scope &scope) {
  add<ConcatOp>(patterns, scope, joinBeforeReshape);
  add<ReshapeOp>(patterns, scope, skipRow);
}

} // namespace mlir::ane::legalize
