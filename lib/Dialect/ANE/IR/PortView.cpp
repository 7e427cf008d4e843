// How the tensor of a caller lies in a port of another shape and element type.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/PortView.h"
#include "ANE/Dialect/ANE/IR/Expr.h"

namespace mlir::ane {

std::optional<PortView> getPortView(RankedTensorType view, Type portType) {
  auto port = llvm::dyn_cast<RankedTensorType>(portType);
  if (!port || !port.hasStaticShape() || !view.hasStaticShape() || port.getNumElements() == 0 ||
      view.getNumElements() == 0)
    return std::nullopt;
  int64_t count = view.getNumElements(), room = port.getNumElements();
  if (count == room)
    return PortView{1, count, count};
  int64_t width = view.getRank() ? view.getShape().back() : 1, padded = port.getRank() ? port.getShape().back() : 1;
  if (count / width == room / padded && width < padded)
    return PortView{count / width, width, padded};
  return count < room ? std::optional(PortView{1, count, room}) : std::nullopt;
}

/// `value` with another element type.
static Value convert(ImplicitLocOpBuilder &b, Value value, Type element) {
  auto type = llvm::cast<RankedTensorType>(value.getType());
  if (type.getElementType() == element)
    return value;
  auto splat = [&](RankedTensorType of, double number) -> Value {
    APFloat rounded = FloatAttr::get(of.getElementType(), number).getValue();
    return ConstOp::create(b, DenseElementsAttr::get(of, rounded));
  };
  if (element.isInteger(1))
    return GreaterOp::create(b, value, splat(type.clone(ArrayRef<int64_t>()), 0.5));
  if (!type.getElementType().isInteger(1))
    return CastOp::create(b, value, b.getStringAttr(anert::getName(*getDType(element))));
  // One of the two must have the full shape.
  Value one = splat(type.clone(element), 1), zero = splat(RankedTensorType::get({}, element), 0);
  return SelectOp::create(b, value, one, zero);
}

/// A constant list, for shapes and the like.
static Value makeList(ImplicitLocOpBuilder &b, ArrayRef<int32_t> numbers) {
  auto type = RankedTensorType::get({int64_t(numbers.size())}, b.getI32Type());
  return ConstOp::create(b, DenseElementsAttr::get(type, numbers));
}

/// `value` in another shape.
static Value reshape(ImplicitLocOpBuilder &b, Value value, ArrayRef<int64_t> shape) {
  if (llvm::cast<RankedTensorType>(value.getType()).getShape() == shape)
    return value;
  if (shape.empty()) // A list of no sizes is no tensor of MIL.
    return SqueezeOp::create(b, value, DenseI32ArrayAttr());
  return ReshapeOp::create(b, value, makeList(b, llvm::to_vector_of<int32_t>(shape)));
}

Value packPort(ImplicitLocOpBuilder &b, Value value, RankedTensorType port) {
  std::optional<PortView> view = getPortView(llvm::cast<RankedTensorType>(value.getType()), port);
  assert(view && "the port holds the value");
  value = convert(b, value, port.getElementType());
  if (!view->isPadded())
    return reshape(b, value, port.getShape());
  value = reshape(b, value, {1, 1, view->rows, view->width});
  Value amounts = makeList(b, {0, 0, 0, 0, 0, 0, 0, int32_t(view->paddedWidth - view->width)});
  value = PadOp::create(b, value, amounts, b.getStringAttr("constant"), FloatAttr::get(port.getElementType(), 0.0));
  return reshape(b, value, port.getShape());
}

Value unpackPort(ImplicitLocOpBuilder &b, Value value, RankedTensorType type) {
  std::optional<PortView> view = getPortView(type, value.getType());
  assert(view && "the port holds the value");
  if (view->isPadded()) {
    value = reshape(b, value, {1, 1, view->rows, view->paddedWidth});
    Value begin = makeList(b, {0, 0, 0, 0});
    Value size = makeList(b, {1, 1, int32_t(view->rows), int32_t(view->width)});
    value = SliceBySizeOp::create(b, value, begin, size);
  }
  return convert(b, reshape(b, value, type.getShape()), type.getElementType());
}

bool hasViews(ProgramOp program) {
  for (unsigned i = 0, e = program.getNumArguments(); i < e; ++i)
    if (program.getArgAttr(i, kViewAttr))
      return true;
  for (unsigned i = 0, e = program.getNumResults(); i < e; ++i)
    if (program.getResultAttr(i, kViewAttr))
      return true;
  return false;
}

/// The place of the update of argument `index`, a tensor state, in the list of updates.
static unsigned getUpdateIndex(ProgramOp program, unsigned index) {
  unsigned update = 0;
  for (unsigned i = 0; i < index; ++i)
    update += bool(program.getArgAttr(i, kStateAttr));
  return update;
}

/// `value` of a port, in another type that the port is seen or made as.
static Value changeType(ImplicitLocOpBuilder &b, Value value, RankedTensorType type, bool isToPort) {
  if (value.getType() == type)
    return value;
  return isToPort ? packPort(b, value, type) : unpackPort(b, value, type);
}

/// The type of the program with one of its ports' types replaced.
static void updateFunctionType(ProgramOp program) {
  program.setFunctionType(FunctionType::get(program.getContext(), program.getBody().getArgumentTypes(),
                                            program.getReturn().getOutputs().getTypes()));
}

/// Gives argument `index` a type; `isToPort` says whether the old type is the port's, and the new one its view.
static void changeInput(ProgramOp program, unsigned index, RankedTensorType type, bool isToPort) {
  BlockArgument arg = program.getBody().getArgument(index);
  auto old = llvm::cast<RankedTensorType>(arg.getType());
  auto b = ImplicitLocOpBuilder::atBlockBegin(arg.getLoc(), &program.getBody().front());
  arg.setType(type);
  Value inner = changeType(b, arg, old, isToPort);
  if (Operation *last = inner.getDefiningOp()) {
    SmallPtrSet<Operation *, 8> made;
    for (Operation &op : program.getBody().front()) {
      made.insert(&op);
      if (&op == last)
        break;
    }
    arg.replaceUsesWithIf(inner, [&](OpOperand &use) { return !made.contains(use.getOwner()); });
  }
  if (program.getArgAttr(index, kStateAttr)) {
    OpOperand &update = program.getReturn().getUpdatesMutable()[getUpdateIndex(program, index)];
    b.setInsertionPoint(program.getReturn());
    update.set(changeType(b, update.get(), type, !isToPort));
  }
  updateFunctionType(program);
}

/// The same for result `index`.
static void changeOutput(ProgramOp program, unsigned index, RankedTensorType type, bool isToPort) {
  OpOperand &output = program.getReturn().getOutputsMutable()[index];
  ImplicitLocOpBuilder b(output.get().getLoc(), program.getReturn());
  output.set(changeType(b, output.get(), type, isToPort));
  updateFunctionType(program);
}

void exposeViews(ProgramOp program) {
  for (unsigned i = program.getNumArguments(); i-- > 0;)
    if (program.getArgAttr(i, kViewAttr)) {
      changeInput(program, i, llvm::cast<RankedTensorType>(program.getInputView(i)), /*isToPort=*/true);
      program.removeArgAttr(i, StringAttr::get(program.getContext(), kViewAttr));
    }
  for (unsigned i = 0, e = program.getNumResults(); i < e; ++i)
    if (program.getResultAttr(i, kViewAttr)) {
      changeOutput(program, i, llvm::cast<RankedTensorType>(program.getOutputView(i)), /*isToPort=*/false);
      program.removeResultAttr(i, StringAttr::get(program.getContext(), kViewAttr));
    }
}

void setInputType(ProgramOp program, unsigned index, RankedTensorType type) {
  Type view = program.getInputView(index);
  changeInput(program, index, type, /*isToPort=*/false);
  if (view != type)
    program.setArgAttr(index, kViewAttr, TypeAttr::get(view));
}

void setOutputType(ProgramOp program, unsigned index, RankedTensorType type) {
  Type view = program.getOutputView(index);
  changeOutput(program, index, type, /*isToPort=*/true);
  if (view != type)
    program.setResultAttr(index, kViewAttr, TypeAttr::get(view));
}

} // namespace mlir::ane
