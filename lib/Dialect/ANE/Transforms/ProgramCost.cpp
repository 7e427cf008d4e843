// What a list of ops costs as one engine program: ports, what convs take in, weights.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/ProgramCost.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::ane {

namespace cost = anert::cost;

namespace {
/// Builds one ProgramCost.
class CostBuilder {
public:
  CostBuilder(ArrayRef<Operation *> ops, ConstantCones &cones) : members(llvm::from_range, ops), cones(cones) {}

  ProgramCost build(ArrayRef<Operation *> ops);

private:
  void add(Operation *op);
  /// What the chain of single uses up to `value` starts with inside the program: the conv, or its join, that will take
  /// in what comes next, if anything; `length` counts the ops that came in already.
  Operation *getRoot(Value value, unsigned &length) const;
  bool isTakenIn(Operation *op, cost::Op &work);
  void addOperand(Value value);
  void addConstant(Value value);
  void addPort(Type type);

  llvm::DenseSet<Operation *> members;
  ConstantCones &cones;
  ProgramCost result;
  llvm::SetVector<Value> inputs;
  llvm::DenseSet<Operation *> constants, taken, joins;
  Value lastWeight;
};
} // namespace

static bool isConvLike(Operation *op) {
  auto mil = llvm::dyn_cast_if_present<MILOpInterface>(op);
  if (!mil)
    return false;
  CostClass kind = mil.getCostClass();
  return kind == CostClass::conv || kind == CostClass::deconv || kind == CostClass::product;
}

Operation *CostBuilder::getRoot(Value value, unsigned &length) const {
  while (true) {
    Operation *op = value.getDefiningOp();
    auto mil = llvm::dyn_cast_if_present<MILOpInterface>(op);
    if (!mil || !members.contains(op) || !value.hasOneUse() || cones.contains(value))
      return nullptr;
    if (isConvLike(op) || joins.contains(op))
      return op;
    bool isFree = mil.getCostClass() == CostClass::free;
    if (!isFree && !taken.contains(op))
      return nullptr;
    length += !isFree;
    value = *llvm::find_if(op->getOperands(), [&](Value operand) { return !cones.contains(operand); });
  }
}

/// A conv takes in a bias or scale and one activation, each the only use of what comes before it; and most of the add
/// that joins its result with another branch (Skip), with what follows that.
bool CostBuilder::isTakenIn(Operation *op, cost::Op &work) {
  auto kind = llvm::cast<MILOpInterface>(op).getCostClass();
  if (kind != CostClass::pair && kind != CostClass::unary && kind != CostClass::activation)
    return false;
  SmallVector<Value, 2> runtime;
  llvm::copy_if(op->getOperands(), std::back_inserter(runtime), [&](Value value) { return !cones.contains(value); });
  constexpr unsigned kTakesIn = 2;
  unsigned length = 0;
  if (runtime.size() == 1)
    return getRoot(runtime[0], length) && length < kTakesIn;
  bool isJoin = kind == CostClass::pair && runtime.size() == 2 && runtime[0].getType() == runtime[1].getType();
  auto isConv = [&](Value value) {
    Operation *root = getRoot(value, length);
    return root && isConvLike(root);
  };
  if (isJoin && llvm::any_of(runtime, isConv)) {
    work.kind = cost::OpClass::Skip;
    joins.insert(op);
  }
  return false;
}

/// The constants behind a weight expression, each counted once.
void CostBuilder::addConstant(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || !constants.insert(op).second)
    return;
  if (op->getNumOperands() == 0)
    result.weightBytes += getTensorBytes(value.getType());
  for (Value operand : op->getOperands())
    addConstant(operand);
}

void CostBuilder::addOperand(Value value) {
  if (cones.contains(value))
    return addConstant(value);
  if (members.contains(value.getDefiningOp()))
    return;
  if (auto arg = llvm::dyn_cast<BlockArgument>(value))
    if (auto program = llvm::dyn_cast<ProgramOp>(arg.getOwner()->getParentOp());
        program && program.isState(arg.getArgNumber()))
      return;
  inputs.insert(value);
}

void CostBuilder::addPort(Type type) {
  constexpr int64_t kRow = 64;
  double elements = getTensorElements(type);
  result.program.ioElements += elements;
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  if (!tensor || tensor.getRank() == 0 || elements == 0 || !tensor.getElementType().isIntOrFloat())
    return;
  if (tensor.getShape().back() * tensor.getElementTypeBitWidth() / 8 % kRow)
    result.program.ioRows += elements / tensor.getShape().back();
}

void CostBuilder::add(Operation *op) {
  if (cones.contains(op) || op->hasTrait<OpTrait::IsTerminator>())
    return;
  for (Value operand : op->getOperands())
    addOperand(operand);
  auto mil = llvm::dyn_cast<MILOpInterface>(op);
  if (!mil || mil.getCostClass() == CostClass::other) {
    ++result.notModelled;
    return;
  }
  std::optional<cost::Op> work = getOpCost(op, cones);
  if (!work)
    return;
  if (isTakenIn(op, *work)) {
    taken.insert(op);
    return;
  }
  if (isConvLike(op) && work->kind == cost::OpClass::Conv) {
    Value weight = op->getOperand(cones.contains(op->getOperand(0)) ? 0 : 1);
    work->resident = weight == lastWeight;
    lastWeight = weight;
    Value input = op->getOperand(weight == op->getOperand(0) ? 1 : 0);
    work->fromDRAM = inputs.contains(input);
  }
  result.program.ops.push_back(*work);
  result.sources.push_back(op);
}

ProgramCost CostBuilder::build(ArrayRef<Operation *> ops) {
  for (Operation *op : ops)
    add(op);
  llvm::SetVector<Value> outputs;
  for (Operation *op : ops)
    for (Value value : op->getResults()) {
      bool leaves = llvm::any_of(value.getUses(), [&](OpOperand &use) {
        auto terminator = llvm::dyn_cast<ReturnOp>(use.getOwner());
        // The new value of a state stays on the device.
        bool isUpdate = terminator && use.getOperandNumber() >= terminator.getOutputs().size();
        return !isUpdate && (terminator || !members.contains(use.getOwner()));
      });
      if (leaves && !cones.contains(value))
        outputs.insert(value);
    }
  int64_t layers =
      llvm::count_if(result.program.ops, [](const cost::Op &op) { return op.kind == cost::OpClass::Conv; });
  for (cost::Op &op : result.program.ops) {
    op.chain = layers;
    // The only op of a program: as it was measured by itself.
    if (op.kind == cost::OpClass::FusedNorm && result.program.ops.size() == 1)
      op.kind = cost::OpClass::LayerNorm;
  }
  for (Value value : inputs)
    addPort(value.getType());
  for (Value value : outputs)
    addPort(value.getType());
  result.inputs = inputs.takeVector();
  result.outputs = outputs.takeVector();
  return std::move(result);
}

ProgramCost getCostProgram(ArrayRef<Operation *> ops, ConstantCones &cones) {
  return CostBuilder(ops, cones).build(ops);
}

ProgramCost getCostProgram(Block &block) {
  SmallVector<Operation *> ops;
  for (Operation &op : block)
    ops.push_back(&op);
  ConstantCones cones;
  return getCostProgram(ops, cones);
}

cost::Bound getBound(const cost::Estimate &estimate) {
  const double parts[] = {estimate.computeUs, estimate.weightsUs, estimate.activationsUs, estimate.fixedUs};
  return cost::Bound(llvm::max_element(parts) - std::begin(parts));
}

cost::Door getUsualDoor(const anert::Chip &chip, const cost::Parameters &parameters) {
  for (cost::Door door : {cost::Door::InMemory, cost::Door::E5RT, cost::Door::CoreML})
    if (parameters.host(chip, door).chip == chip.name)
      return door;
  return cost::Door::InMemory;
}

cost::Estimate estimateCost(const ProgramCost &cost, const anert::Chip &chip, cost::Door door,
                            const cost::Parameters &parameters) {
  cost::Place place{&chip, door, 1};
  cost::Estimate one = cost::estimate(cost.program, place, parameters);
  constexpr double kSplits = 150; // us from which two engines share a program, as measured.
  if (chip.programEngines > 1 && one.deviceUs > kSplits) {
    place.engines = chip.programEngines;
    one = cost::estimate(cost.program, place, parameters);
  }
  if (cost.notModelled) {
    one.why += (one.extrapolates ? "; " : "extrapolates: ") + std::to_string(cost.notModelled) +
               " ops of kinds that were not measured are missing";
    one.extrapolates = true;
  }
  return one;
}

} // namespace mlir::ane
