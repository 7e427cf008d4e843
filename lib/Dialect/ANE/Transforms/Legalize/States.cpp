// Stateful programs of CoreML as programs with aliased tensor states: rule O-STATE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Legalize.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::ane::legalize {
namespace {

/// Integers up to here are exact in fp16, and so are comparisons of positions.
constexpr int64_t maxPosition = 2048;

/// Where a slice begins: a number a dimension, except for one that may be computed.
struct Begin {
  SmallVector<int64_t> numbers;
  Value computed; ///< One element of int32; null if all are known.
  int64_t axis = -1;
};

} // namespace

/// Appends the elements of a list of integers, which may be joined from pieces.
static bool appendElements(Value list, Begin &begin) {
  if (std::optional<SmallVector<int64_t>> numbers = getConstantInts(list)) {
    begin.numbers.append(*numbers);
    return true;
  }
  Operation *op = list.getDefiningOp();
  if (llvm::isa_and_present<ConcatOp, StackOp>(op))
    return llvm::all_of(op->getOperands(), [&](Value piece) { return appendElements(piece, begin); });
  RankedTensorType type = tensorType(list);
  if (!type.hasStaticShape() || type.getNumElements() != 1)
    return false;
  if (llvm::isa_and_present<ReshapeOp, ExpandDimsOp, SqueezeOp, IdentityOp>(op))
    return appendElements(op->getOperand(0), begin);
  if (begin.computed)
    return false;
  begin.computed = list;
  begin.axis = begin.numbers.size();
  begin.numbers.push_back(0);
  return true;
}

/// Where a slice with stride 1 begins.
static std::optional<Begin> getBegin(const MILArgs &args) {
  Begin begin;
  if (!appendElements(args.operand("begin"), begin))
    return std::nullopt;
  SmallVector<int64_t> open = args.getInts("begin_mask");
  for (auto [i, isOpen] : llvm::enumerate(open)) {
    if (!isOpen)
      continue;
    begin.numbers[i] = 0;
    if (begin.axis == int64_t(i))
      begin.computed = nullptr, begin.axis = -1;
  }
  bool isPlain = llvm::all_of(args.getInts("stride"), [](int64_t stride) { return stride == 1; }) &&
                 llvm::none_of(args.getInts("squeeze_mask"), [](int64_t isSqueezed) { return isSqueezed; });
  return isPlain ? std::optional(begin) : std::nullopt;
}

/// `x` with `update` at a place that is known: its surroundings are joined to it, an axis after the other.
static Value updateAt(ImplicitLocOpBuilder &b, Value x, Value update, ArrayRef<int64_t> begin) {
  ArrayRef<int64_t> shape = tensorType(x).getShape(), size = tensorType(update).getShape();
  SmallVector<std::pair<int64_t, Value>> regions; // Axis, and what the axes before leave of x.
  Value region = x;
  for (auto [axis, extent] : llvm::enumerate(shape))
    if (size[axis] != extent) {
      regions.emplace_back(axis, region);
      region = Expr(b, region).slice(axis, begin[axis], size[axis]);
    }
  Value y = update;
  for (auto [axis, whole] : llvm::reverse(regions)) {
    int64_t end = begin[axis] + size[axis];
    SmallVector<Value> parts;
    if (begin[axis] > 0)
      parts.push_back(Expr(b, whole).slice(axis, 0, begin[axis]));
    parts.push_back(y);
    if (end < shape[axis])
      parts.push_back(Expr(b, whole).slice(axis, end, shape[axis] - end));
    y = ConcatOp::create(b, parts, b.getI32IntegerAttr(axis), b.getBoolAttr(false));
  }
  return y;
}

/// `x` with `update` at a computed place of one axis: where the mask is set the update, which is spread by a product
/// with zeros and ones if it is longer than 1. Null if there is no such form.
static Value blendAt(ImplicitLocOpBuilder &b, Value x, Value update, const Begin &begin) {
  RankedTensorType type = tensorType(x);
  int64_t rank = type.getRank(), axis = begin.axis, extent = type.getDimSize(axis);
  int64_t count = tensorType(update).getDimSize(axis);
  if (extent > maxPosition || !llvm::isa<FloatType>(type.getElementType()))
    return nullptr;
  SmallVector<int64_t> along(rank, 1);
  along[axis] = extent;
  Type half = b.getF16Type();
  Value position = Expr(b, begin.computed).reshape({1});
  position = CastOp::create(b, position, b.getStringAttr("fp16"));
  if (count == 1) {
    Value isHere = EqualOp::create(b, makeIota(b, RankedTensorType::get(along, half)), position);
    return SelectOp::create(b, isHere, update, x);
  }
  if (axis < rank - 2)
    return nullptr;
  Value rows = makeIota(b, RankedTensorType::get({extent, 1}, half));
  Value columns = AddOp::create(b, makeIota(b, RankedTensorType::get({1, count}, half)), position);
  Value one = makeSplat(b, type.clone({extent, count}), 1), zero = makeSplat(b, type.clone(ArrayRef<int64_t>()), 0);
  Value hit = EqualOp::create(b, rows, columns);
  Expr spread(b, SelectOp::create(b, hit, one, zero));
  Expr place = Expr(b, spread.max(1)).reshape(along);
  Value isHere = GreaterOp::create(b, place, place.constant(0.5));
  Value moved = axis == rank - 1 ? Expr(b, update).matmul(spread, /*transposed=*/true) : spread.matmul(Expr(b, update));
  return SelectOp::create(b, isHere, moved, x);
}

/// slice_update(x, u, begin) -> concat(x before, u, x behind), or select(mask of begin, u, x)
static void lowerUpdate(SliceUpdateOp op) {
  std::optional<Begin> begin = getBegin(MILArgs::of(op));
  RankedTensorType type = tensorType(op.getX()), update = tensorType(op.getUpdate());
  if (!begin || !type.hasStaticShape() || !update.hasStaticShape() || update.getRank() != type.getRank() ||
      int64_t(begin->numbers.size()) != type.getRank())
    return;
  for (auto [i, number] : llvm::enumerate(begin->numbers)) {
    number += number < 0 ? type.getDimSize(i) : 0;
    // Beside a computed place, the update spans the tensor.
    if (begin->computed && int64_t(i) != begin->axis && update.getDimSize(i) != type.getDimSize(i))
      return;
  }
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value y = begin->computed ? blendAt(b, op.getX(), op.getUpdate(), *begin)
                            : updateAt(b, op.getX(), op.getUpdate(), begin->numbers);
  if (!y)
    return;
  op.getResult().replaceAllUsesWith(y);
  op.erase();
}

/// Arguments of type `!ane.state` become tensors; a read is their value at that place, a write a new one.
static void makeTensors(ProgramOp program) {
  llvm::DenseMap<Value, Value> current;
  for (BlockArgument arg : program.getBody().getArguments())
    if (auto state = llvm::dyn_cast<StateType>(arg.getType())) {
      arg.setType(state.getTensor());
      current[arg] = arg;
    }
  for (Operation &op : llvm::make_early_inc_range(program.getBody().front())) {
    if (auto read = llvm::dyn_cast<ReadStateOp>(op))
      read.getResult().replaceAllUsesWith(current[read.getInput()]);
    else if (auto write = llvm::dyn_cast<WriteStateOp>(op))
      current[write.getInput()] = write.getData();
    else
      continue;
    op.erase();
  }
  SmallVector<Value> updates, old = llvm::to_vector(program.getReturn().getUpdates());
  size_t next = 0;
  for (BlockArgument arg : program.getBody().getArguments()) {
    if (program.getArgAttr(arg.getArgNumber(), kStateAttr))
      updates.push_back(old[next++]);
    else if (current.contains(arg))
      updates.push_back(current[arg]);
    if (current.contains(arg))
      program.setArgAttr(arg.getArgNumber(), kStateAttr, UnitAttr::get(program.getContext()));
  }
  program.getReturn().getUpdatesMutable().assign(updates);
  program.setFunctionType(
      FunctionType::get(program.getContext(), program.getBody().getArgumentTypes(), program.getResultTypes()));
}

void lowerStates(ProgramOp program, const Scope &) {
  if (llvm::any_of(program.getArgumentTypes(), llvm::IsaPred<StateType>))
    makeTensors(program);
  for (Operation &op : llvm::make_early_inc_range(program.getBody().front()))
    if (auto update = llvm::dyn_cast<SliceUpdateOp>(op); update && !isConstantExpression(update.getResult()))
      lowerUpdate(update);
  // What calculated the places has no other users: left alone it would keep integer ports alive.
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(program.getBody().front())))
    if (isOpTriviallyDead(&op))
      op.erase();
}

} // namespace mlir::ane::legalize
