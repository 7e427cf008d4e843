// Random programs: what there is to choose from, and how each op gets operands in its domain.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "PipelineGraphs.h"
#include "GraphBuilder.h"
#include "mlir/IR/Verifier.h"

namespace mlir::ane::fuzz {

//===-- Values ---------------------------------------------------------------===//

Value GraphBuilder::constant(ArrayRef<int64_t> shape, double low, double high) {
  auto type = RankedTensorType::get(shape, element);
  SmallVector<Attribute> numbers(size_t(type.getNumElements()));
  for (Attribute &number : numbers)
    number = FloatAttr::get(element, dice.between(low, high));
  Value value = ConstOp::create(b, b.getUnknownLoc(), DenseElementsAttr::get(type, numbers));
  exact.insert(value);
  return value;
}

Value GraphBuilder::ints(ArrayRef<int64_t> numbers) {
  SmallVector<int32_t> narrow(numbers.begin(), numbers.end());
  auto type = RankedTensorType::get(int64_t(narrow.size()), b.getI32Type());
  return ConstOp::create(b, b.getUnknownLoc(), DenseElementsAttr::get(type, ArrayRef(narrow)));
}

FloatAttr GraphBuilder::number(double value, Type type) { return FloatAttr::get(type ? type : element, value); }

Operation *GraphBuilder::makeOp(StringRef name, ValueRange operands, ArrayRef<NamedAttribute> attributes,
                                unsigned results) {
  if (llvm::is_contained(operands, Value()))
    return nullptr;
  OperationState state(b.getUnknownLoc(), ("ane." + name).str());
  state.addOperands(operands);
  state.addAttributes(attributes);
  state.addTypes(SmallVector<Type>(results, operands.front().getType()));
  Operation *op = b.create(state);
  SmallVector<Type> types;
  auto inferred = llvm::cast<InferTypeOpInterface>(op);
  bool isValid = succeeded(inferred.inferReturnTypes(op->getContext(), op->getLoc(), op->getOperands(),
                                                     op->getRawDictionaryAttrs(), op->getPropertiesStorage(),
                                                     op->getRegions(), types)) &&
                 types.size() == results;
  for (auto [result, type] : llvm::zip(op->getResults(), types)) {
    result.setType(type);
    auto tensor = llvm::cast<RankedTensorType>(type);
    isValid &= tensor.hasStaticShape() && tensor.getNumElements() <= maxElements && tensor.getRank() <= 5;
  }
  if (isValid && succeeded(verify(op)))
    return op;
  op->erase();
  return nullptr;
}

Value GraphBuilder::make(StringRef name, ValueRange operands, ArrayRef<NamedAttribute> attributes) {
  Operation *op = makeOp(name, operands, attributes, 1);
  return op ? op->getResult(0) : Value();
}

Value GraphBuilder::pick(llvm::function_ref<bool(RankedTensorType)> fits) {
  SmallVector<Value> found;
  for (Value value : values)
    if (shapeOf(value).getElementType() == element && (!fits || fits(shapeOf(value))))
      found.push_back(value);
  if (found.empty())
    return {};
  // Mostly one of the last ones, so that graphs are deep.
  size_t last = std::min<size_t>(found.size(), 3);
  return dice.chance(70) ? found[found.size() - 1 - size_t(dice.below(int64_t(last)))] : dice.pick(found);
}

Value GraphBuilder::pickRank(int64_t low, int64_t high) {
  return pick([&](RankedTensorType type) { return type.getRank() >= low && type.getRank() <= high; });
}

bool GraphBuilder::keep(Value value, bool isExact) {
  if (!value)
    return false;
  values.push_back(value);
  if (isExact)
    exact.insert(value);
  return true;
}

Value GraphBuilder::inDomain(Value x, Domain domain) {
  if (!x)
    return {};
  switch (domain) {
  case Domain::Any:
    return x;
  case Domain::Positive:
    return make("add", {make("sigmoid", x), constant({}, 0.5, 0.5)});
  case Domain::Unit:
    return make("mul", {make("tanh", x), constant({}, 0.75, 0.75)});
  case Domain::Small:
    return make("clip", x, {attr("alpha", number(-4)), attr("beta", number(4))});
  case Domain::Exact: {
    SmallVector<Value> found;
    for (Value value : values)
      if (exact.contains(value) && shapeOf(value).getElementType() == element)
        found.push_back(value);
    return dice.pick(found);
  }
  }
  llvm_unreachable("all domains are handled");
}

//===-- Programs -------------------------------------------------------------===//

/// Shapes of the inputs: [B,S,C], [N,C,H,W], [N,C,1,S], matrices, heads.
static SmallVector<int64_t> pickShape(Dice &dice) {
  static constexpr int64_t channels[] = {3, 8, 16, 24, 32}, lengths[] = {1, 2, 5, 7, 8, 16, 33},
                           batches[] = {1, 1, 1, 2};
  int64_t n = dice.pick(batches), c = dice.pick(channels), s = dice.pick(lengths), w = dice.pick(lengths);
  switch (dice.below(8)) {
  case 0:
  case 1:
    return {n, s, c};
  case 2:
  case 3:
    return {n, c, std::min<int64_t>(s, 8), std::min<int64_t>(w, 8)};
  case 4:
    return {n, c, 1, s};
  case 5:
    return {s, c};
  case 6:
    return {n, 2, s, 8};
  default:
    return {n, s, w > 8 ? 2 : w, c};
  }
}

void GraphBuilder::addInputs(ProgramOp program) {
  unsigned count = 1 + unsigned(dice.below(3));
  SmallVector<int64_t> first = pickShape(dice);
  for (unsigned i = 0; i < count; ++i) {
    SmallVector<int64_t> shape = i == 0 || dice.chance(50) ? first : pickShape(dice);
    auto type = RankedTensorType::get(shape, element);
    DictionaryAttr attributes =
        b.getDictionaryAttr(b.getNamedAttr(kPortAttr, b.getStringAttr("x" + std::to_string(i))));
    (void)program.insertArgument(i, type, attributes, b.getUnknownLoc());
    keep(program.getArgument(i), true);
  }
}

/// Outputs: what nobody uses (all of it, or some), and perhaps a value in between.
static SmallVector<Value> pickOutputs(ArrayRef<Value> values, Dice &dice) {
  SmallVector<Value> outputs;
  for (Value value : llvm::reverse(values))
    if (value.getDefiningOp() && (value.use_empty() || dice.chance(10)) && outputs.size() < 4)
      outputs.push_back(value);
  return outputs;
}

OwningOpRef<ModuleOp> makeGraph(MLIRContext *context, uint64_t seed, unsigned maxOps) {
  // What does not fit is tried and dropped.
  ScopedDiagnosticHandler quiet(context, [](Diagnostic &) { return success(); });
  Dice dice(seed);
  OpBuilder b(context);
  Location loc = b.getUnknownLoc();
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  b.setInsertionPointToEnd(module->getBody());
  OperationState state(loc, ProgramOp::getOperationName());
  state.addAttribute("sym_name", b.getStringAttr("main"));
  state.addAttribute("function_type", TypeAttr::get(b.getFunctionType({}, {})));
  state.addRegion()->emplaceBlock();
  auto program = llvm::cast<ProgramOp>(b.create(state));
  b.setInsertionPointToEnd(&program.getBody().front());

  GraphBuilder graph(b, dice, dice.chance(85) ? Type(b.getF16Type()) : Type(b.getF32Type()));
  graph.addInputs(program);
  unsigned wanted = 1 + unsigned(dice.below(maxOps));
  for (unsigned tries = 0; graph.getNumKept() < wanted && tries < 4 * maxOps; ++tries)
    graph.addRandomOp();
  SmallVector<Value> outputs = pickOutputs(graph.getValues(), dice);
  if (outputs.empty()) {
    graph.keep(graph.make("relu", graph.getValues().front()));
    outputs.push_back(graph.getValues().back());
  }
  ReturnOp::create(b, loc, outputs, ValueRange());
  SmallVector<Attribute> ports;
  for (size_t i = 0; i < outputs.size(); ++i)
    ports.push_back(b.getDictionaryAttr(b.getNamedAttr(kPortAttr, b.getStringAttr("y" + std::to_string(i)))));
  program.setFunctionType(
      b.getFunctionType(program.getBody().front().getArgumentTypes(), TypeRange(ValueRange(outputs))));
  program.setResAttrsAttr(b.getArrayAttr(ports));
  return module;
}

} // namespace mlir::ane::fuzz
