// Ops in the engine's layout: which can move there, and what they become, by the kind of their shape rule.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ChannelFirstOps.h"
#include "Match.h"

namespace mlir::ane {

//===-- The layout -----------------------------------------------------------===//

/// Dimensions of [N, H, W, C] in [N, C, H, W]; the last ones of a rank below 4, but for N, which is the first of 3.
static int64_t placeLast(int64_t rank, int64_t dim) { return rank == 3 && dim == 0 ? 0 : dim + 4 - rank; }

int64_t ChannelFirst::dim(int64_t dim) const {
  constexpr int64_t kFirst[] = {0, 2, 3, 1};
  return kFirst[placeLast(rank, dim < 0 ? dim + rank : dim)];
}

SmallVector<int64_t> ChannelFirst::shape(ArrayRef<int64_t> shape) const {
  return list<int64_t>(alignShape(shape, rank), 1);
}

/// `shape` as [N, H, W, C].
static SmallVector<int64_t> lastShape(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> last(4, 1);
  for (auto [i, size] : llvm::enumerate(shape))
    last[placeLast(shape.size(), i)] = size;
  return last;
}

Value ChannelFirst::to(OpBuilder &b, Location loc, Value value) const {
  ArrayRef<int64_t> shape = getTensor(value).getShape();
  if (shape.empty())
    return value;
  Value last = reshapeTo(b, loc, value, lastShape(alignShape(shape, rank)));
  return TransposeOp::create(b, loc, last, b.getDenseI32ArrayAttr({0, 3, 1, 2}));
}

Value ChannelFirst::from(OpBuilder &b, Location loc, Value value, ArrayRef<int64_t> shape) const {
  return reshapeTo(b, loc, TransposeOp::create(b, loc, value, b.getDenseI32ArrayAttr({0, 2, 3, 1})), shape);
}

//===-- What can move --------------------------------------------------------===//

/// The weight of a linear, or of a matmul that is one, as [Dout, Din] or, if `transposed`, [Din, Dout].
struct LinearWeight {
  Value weight, bias;
  bool transposed;
};
static std::optional<LinearWeight> getLinearWeight(Operation *op) {
  if (op->getNumResults() != 1 || !llvm::isa<FloatType>(getElementTypeOrSelf(op->getResult(0).getType())))
    return std::nullopt; // A conv has no integers.
  if (auto linear = llvm::dyn_cast<LinearOp>(op))
    return isBaked(linear.getWeight()) ? std::optional(LinearWeight{linear.getWeight(), linear.getBias(), false})
                                       : std::nullopt;
  auto matmul = llvm::dyn_cast<MatmulOp>(op);
  if (!matmul || !isBaked(matmul.getY()) || isConstantExpression(matmul.getX()))
    return std::nullopt;
  ArrayRef<int64_t> shape = getTensor(matmul.getY()).getShape();
  MILArgs args = MILArgs::of(matmul);
  bool isMatrix = shape.size() >= 2 && llvm::all_of(shape.drop_back(2), [](int64_t size) { return size == 1; });
  if (!isMatrix || int64_t(shape.size()) > getTensor(matmul.getX()).getRank() || args.getBool("transpose_x"))
    return std::nullopt;
  return LinearWeight{matmul.getY(), Value(), !args.getBool("transpose_y")};
}

static bool isStatic(Value value) {
  auto type = llvm::dyn_cast<RankedTensorType>(value.getType());
  return type && type.hasStaticShape() && type.getNumElements() > 0;
}

/// Whether the parameters of an op with axes can follow.
static bool hasMovableAxes(const MILArgs &args) {
  size_t operands = 0;
  for (const MILArg &row : args.signature())
    operands += row.kind == MILArg::Attribute ? 0 : args.operands(row.name).size();
  // Other operands have the shape of the axes in order, which changes unless there is one.
  return operands == 1 || args.getInts("axes").size() == 1;
}

/// Whether the lists of an op with lists are constant, and the engine's layout has what it asks for.
static bool hasMovableLists(const MILArgs &args) {
  for (const MILArg &row : args.signature().drop_front())
    if (row.kind != MILArg::Attribute && !args.getConstInts(row.name))
      return false;
  for (const MILArg &row : args.signature()) {
    // MIL reflects and replicates the last two dimensions alone.
    if (row.name == "mode" && args.getString("mode") != "constant")
      return false;
    // A squeezed dimension becomes a slice of one element, whose begin is in the list.
    if (row.name == "squeeze_mask")
      for (auto [squeezed, open] : llvm::zip(args.getInts("squeeze_mask"), args.getInts("begin_mask")))
        if (squeezed && open)
          return false;
  }
  return true;
}

/// Whether the last axis is the only one that a norm takes.
static bool isLastAxisNorm(Operation *op, int64_t rank) {
  auto isLast = [&](int64_t axis) { return axis == -1 || axis == rank - 1; };
  if (auto norm = llvm::dyn_cast<NNRmsNormOp>(op))
    return isLast(norm.getAxis());
  if (!llvm::isa<LayerNormOp>(op))
    return false;
  SmallVector<int64_t> axes = MILArgs::of(op).getInts("axes");
  return axes.size() == 1 && isLast(axes.front());
}

/// Whether the kind of the op lets it follow a permutation.
static bool hasMovableKind(Operation *op) {
  if (llvm::isa<NNRmsNormOp, NNSwigluOp>(op) || getLinearWeight(op))
    return true;
  auto mil = llvm::dyn_cast<MILOpInterface>(op);
  if (!mil)
    return false;
  switch (mil.getLayoutKind()) {
  case LayoutKind::Elementwise:
  case LayoutKind::Axis:
    return true;
  case LayoutKind::Axes:
    return hasMovableAxes(MILArgs::of(op));
  case LayoutKind::Dimensions:
    return hasMovableLists(MILArgs::of(op));
  case LayoutKind::Opaque:
  case LayoutKind::Reshape:
    return false;
  }
}

std::optional<Movable> getMovable(Operation *op) {
  if (op->getNumResults() == 0 || op->getNumOperands() == 0 || isConstantExpression(op->getResult(0)) ||
      !hasMovableKind(op) || !llvm::all_of(op->getOperands(), isStatic) || !llvm::all_of(op->getResults(), isStatic))
    return std::nullopt;
  // Elementwise ops have the rank of the result, the others that of their first operand.
  auto mil = llvm::dyn_cast<MILOpInterface>(op);
  bool isElementwise = mil && mil.getLayoutKind() == LayoutKind::Elementwise;
  Movable movable;
  movable.rank = getTensor(isElementwise ? op->getResult(0) : op->getOperand(0)).getRank();
  if (movable.rank < 2 || movable.rank > 4)
    return std::nullopt;
  for (Value value : op->getOperands())
    if (getTensor(value).getRank() == movable.rank && !isConstantExpression(value))
      movable.tensors.push_back(value);
  for (Value value : op->getResults())
    if (getTensor(value).getRank() == movable.rank)
      movable.tensors.push_back(value);
  movable.wishes = getLinearWeight(op) || (movable.rank < 4 && isLastAxisNorm(op, movable.rank));
  return movable;
}

//===-- Moving ---------------------------------------------------------------===//

namespace {
/// Builds the op of another layout.
struct Mover {
  OpBuilder &b;
  Operation *op;
  const ChannelFirst &layout;
  llvm::function_ref<Value(Value)> operand;

  Location loc() const { return op->getLoc(); }
  /// The same op on other operands with other attributes; results are channel first with kept dimensions.
  SmallVector<Value> create(ValueRange operands, ArrayRef<NamedAttribute> changed, TypeRange types) {
    NamedAttrList attrs(op->getAttrDictionary());
    for (const NamedAttribute &attr : changed)
      attrs.set(attr.getName(), attr.getValue());
    OperationState state(loc(), op->getName().getStringRef(), operands, types, attrs.getAttrs());
    return llvm::to_vector_of<Value>(b.create(state)->getResults());
  }
  /// The result types of shapes that have the rank.
  SmallVector<Type> moveTypes(ArrayRef<SmallVector<int64_t>> shapes) {
    SmallVector<Type> types;
    for (auto [result, shape] : llvm::zip_equal(op->getResults(), shapes))
      types.push_back(getTensor(result).clone(layout.shape(shape)));
    return types;
  }
  /// Shapes of the results; dropped dimensions are kept with size 1.
  SmallVector<SmallVector<int64_t>> keptShapes(ArrayRef<int64_t> dropped) {
    SmallVector<SmallVector<int64_t>> shapes;
    for (Value result : op->getResults()) {
      SmallVector<int64_t> &shape = shapes.emplace_back(getTensor(result).getShape());
      for (int64_t dim : dropped)
        if (int64_t(shape.size()) < layout.rank)
          shape.insert(shape.begin() + dim, 1);
    }
    return shapes;
  }
  NamedAttribute attr(StringRef name, Attribute value) { return b.getNamedAttr(name, value); }

  SmallVector<Value> moveElementwise();
  SmallVector<Value> moveAxis();
  SmallVector<Value> moveAxes();
  SmallVector<Value> moveLists();
  SmallVector<Value> moveLinear(const LinearWeight &linear);
  SmallVector<Value> moveNorm(NNRmsNormOp norm);
};
} // namespace

SmallVector<Value> Mover::moveElementwise() {
  auto operands = llvm::map_to_vector(op->getOperands(), [&](Value value) { return operand(value); });
  return create(operands, {}, moveTypes(keptShapes({})));
}

SmallVector<Value> Mover::moveAxis() {
  MILArgs args = MILArgs::of(op);
  int64_t axis = args.getInt("axis");
  auto operands = llvm::map_to_vector(op->getOperands(), [&](Value value) { return operand(value); });
  SmallVector<NamedAttribute> changed = {attr("axis", b.getI32IntegerAttr(layout.dim(axis)))};
  bool drops = getTensor(op->getResult(0)).getRank() < layout.rank;
  if (drops)
    changed.push_back(attr("keep_dims", b.getBoolAttr(true)));
  return create(operands, changed, moveTypes(keptShapes({axis < 0 ? axis + layout.rank : axis})));
}

SmallVector<Value> Mover::moveAxes() {
  MILArgs args = MILArgs::of(op);
  SmallVector<int64_t> axes = args.getInts("axes");
  if (!args.param("axes"))
    axes = llvm::to_vector(llvm::seq<int64_t>(0, layout.rank));
  SmallVector<Value> operands(op->getOperands());
  operands.front() = operand(operands.front());
  SmallVector<NamedAttribute> changed;
  auto moved = llvm::map_to_vector(axes, [&](int64_t axis) { return int32_t(layout.dim(axis)); });
  llvm::sort(moved);
  if (args.param("axes"))
    changed.push_back(attr("axes", b.getDenseI32ArrayAttr(moved)));
  if (getTensor(op->getResult(0)).getRank() < layout.rank)
    changed.push_back(attr("keep_dims", b.getBoolAttr(true)));
  for (int64_t &axis : axes)
    axis += axis < 0 ? layout.rank : 0;
  llvm::sort(axes);
  return create(operands, changed, moveTypes(keptShapes(axes)));
}

SmallVector<Value> Mover::moveLinear(const LinearWeight &linear) {
  Type element = getElementTypeOrSelf(op->getResult(0).getType());
  ArrayRef<int64_t> shape = getTensor(linear.weight).getShape().take_back(2);
  Value weight = reshapeTo(b, loc(), linear.weight, shape);
  if (linear.transposed)
    weight = TransposeOp::create(b, loc(), weight, b.getDenseI32ArrayAttr({1, 0}));
  ArrayRef<int64_t> oriented = getTensor(weight).getShape();
  weight = castTo(b, loc(), reshapeTo(b, loc(), weight, {oriented[0], oriented[1], 1, 1}), element);
  Value bias = linear.bias ? castTo(b, loc(), linear.bias, element) : Value();
  return {ConvOp::create(b, loc(), operand(op->getOperand(0)), weight, bias, b.getDenseI32ArrayAttr({1, 1}),
                         b.getStringAttr("valid"), b.getDenseI32ArrayAttr({0, 0, 0, 0}), b.getDenseI32ArrayAttr({1, 1}),
                         b.getI32IntegerAttr(1))};
}

SmallVector<Value> Mover::moveNorm(NNRmsNormOp norm) {
  SmallVector<Value> operands = {operand(norm.getX())};
  if (norm.getGamma())
    operands.push_back(operand(norm.getGamma()));
  return create(operands, {attr("axis", b.getI64IntegerAttr(layout.dim(norm.getAxis())))}, moveTypes(keptShapes({})));
}

/// What a list says about a dimension that was not there: all of it.
static int64_t fillOf(StringRef name) { return name == "end" || name == "size" || name == "reps" ? 1 : 0; }

SmallVector<Value> Mover::moveLists() {
  MILArgs args = MILArgs::of(op);
  SmallVector<Value> operands = {operand(op->getOperand(0))};
  SmallVector<NamedAttribute> changed;
  SmallVector<int64_t> squeezed;
  auto hasSqueeze = llvm::any_of(args.signature(), [](const MILArg &row) { return row.name == "squeeze_mask"; });
  if (hasSqueeze)
    for (auto [dim, flag] : llvm::enumerate(args.getInts("squeeze_mask")))
      if (flag)
        squeezed.push_back(dim);
  ArrayRef<int64_t> shape = getTensor(op->getOperand(0)).getShape();
  for (const MILArg &row : args.signature().drop_front()) {
    if (row.kind != MILArg::Attribute) {
      SmallVector<int64_t> list = *args.getConstInts(row.name);
      // A squeezed dimension is the slice of one element at `begin`.
      for (int64_t dim : squeezed) {
        int64_t begin = (*args.getConstInts("begin"))[dim];
        list[dim] = begin < 0 ? begin + shape[dim] : begin;
        list[dim] += row.name == "end";
      }
      SmallVector<int64_t> moved;
      if (row.name == "pad") {
        list.insert(list.begin(), 2 * layout.rank - list.size(), 0);
        moved.assign(8, 0);
        for (auto [i, amount] : llvm::enumerate(list))
          moved[2 * layout.dim(i / 2) + i % 2] = amount;
      } else {
        moved = layout.list<int64_t>(list, fillOf(row.name));
      }
      auto type = RankedTensorType::get({int64_t(moved.size())}, b.getI32Type());
      SmallVector<int32_t> narrow(moved.begin(), moved.end());
      operands.push_back(ConstOp::create(b, loc(), DenseElementsAttr::get(type, ArrayRef<int32_t>(narrow))));
      continue;
    }
    if (auto flags = llvm::dyn_cast_if_present<DenseBoolArrayAttr>(args.attr(row.name))) {
      SmallVector<bool> list(flags.asArrayRef());
      for (int64_t dim : squeezed)
        list[dim] = false;
      changed.push_back(attr(row.name, b.getDenseBoolArrayAttr(layout.list<bool>(list, false))));
    } else if (auto strides = llvm::dyn_cast_if_present<DenseI32ArrayAttr>(args.attr(row.name))) {
      SmallVector<int32_t> list(strides.asArrayRef());
      for (int64_t dim : squeezed)
        list[dim] = 1;
      changed.push_back(attr(row.name, b.getDenseI32ArrayAttr(layout.list<int32_t>(list, 1))));
    }
  }
  return create(operands, changed, moveTypes(keptShapes(squeezed)));
}

SmallVector<Value> moveOp(OpBuilder &b, Operation *op, const ChannelFirst &layout,
                          llvm::function_ref<Value(Value)> operand) {
  Mover mover{b, op, layout, operand};
  if (std::optional<LinearWeight> linear = getLinearWeight(op))
    return mover.moveLinear(*linear);
  if (auto norm = llvm::dyn_cast<NNRmsNormOp>(op))
    return mover.moveNorm(norm);
  auto mil = llvm::dyn_cast<MILOpInterface>(op);
  switch (mil ? mil.getLayoutKind() : LayoutKind::Elementwise) {
  case LayoutKind::Axis:
    return mover.moveAxis();
  case LayoutKind::Axes:
    return mover.moveAxes();
  case LayoutKind::Dimensions:
    return mover.moveLists();
  default:
    return mover.moveElementwise();
  }
}

} // namespace mlir::ane
