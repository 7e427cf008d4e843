// Lowers a program to a flat list of kernel calls.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/HostPlan.h"
#include "ANE/Dialect/ANE/IR/PortView.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::ane {
namespace {

class PlanBuilder {
public:
  PlanBuilder(ProgramOp program, const HostPlanOptions &options) : program(program), options(options) {}
  FailureOr<anert::HostPlan> build();

private:
  /// Marks what the outputs and the effects need; what a constant in a weight file was computed from is not needed.
  void findLive();
  LogicalResult addPorts();
  LogicalResult add(Operation &op);
  LogicalResult addConstant(Value value);
  LogicalResult addStep(MILOpInterface op);
  LogicalResult addReturn(ReturnOp op);
  /// A new value of the plan for an SSA value.
  LogicalResult define(Value value, anert::PlanValue::Kind kind, StringRef name, anert::PlanConstant constant = {});
  /// Whether `value` is a constant expression that lies in a weight file; then its place.
  std::optional<anert::PlanConstant> getPlace(Value value) {
    return options.place ? options.place(value) : std::nullopt;
  }
  /// Whether every used result lies in a weight file.
  bool isPlaced(Operation &op) {
    return op.getNumResults() && !op.use_empty() && llvm::all_of(op.getResults(), [&](Value result) {
             return result.use_empty() || getPlace(result).has_value();
           });
  }

  ProgramOp program;
  const HostPlanOptions &options;
  anert::HostPlan plan;
  llvm::DenseMap<Value, unsigned> indices;
  llvm::DenseSet<Operation *> live;
};

void PlanBuilder::findLive() {
  for (Operation &op : llvm::reverse(program.getBody().front())) {
    if (isPure(&op) && !op.hasTrait<OpTrait::IsTerminator>() && !live.contains(&op))
      continue;
    live.insert(&op);
    if (isPlaced(op))
      continue;
    for (Value operand : op.getOperands())
      if (Operation *producer = operand.getDefiningOp())
        live.insert(producer);
  }
}

LogicalResult PlanBuilder::define(Value value, anert::PlanValue::Kind kind, StringRef name,
                                  anert::PlanConstant constant) {
  Type type = value.getType();
  if (auto state = llvm::dyn_cast<StateType>(type))
    type = state.getTensor();
  FailureOr<anert::TensorDesc> desc = getDesc(type);
  if (failed(desc))
    return emitError(value.getLoc()) << "value of type " << type
                                     << " cannot be in a plan; a static shape and an element type of MIL are needed";
  if (kind == anert::PlanValue::Kind::Temporary && failed(checkTensorSize(value.getLoc(), *desc)))
    return failure();
  indices[value] = plan.values.size();
  std::string unique = name.empty() ? "v" + std::to_string(plan.values.size()) : name.str();
  plan.values.push_back({std::move(unique), *desc, kind, std::move(constant)});
  return success();
}

LogicalResult PlanBuilder::addPorts() {
  for (BlockArgument arg : program.getBody().getArguments()) {
    bool isState = program.isState(arg.getArgNumber());
    StringRef name = program.getInputName(arg.getArgNumber());
    if (failed(define(arg, isState ? anert::PlanValue::Kind::State : anert::PlanValue::Kind::Input, name)))
      return failure();
    (isState ? plan.states : plan.inputs).push_back({name.str(), indices[arg]});
  }
  plan.updates.assign(plan.states.size(), -1);
  return success();
}

LogicalResult PlanBuilder::addConstant(Value value) {
  auto constant = value.getDefiningOp<ConstOp>();
  FailureOr<ConstantBytes> bytes = readConstant(constant, *options.store, options.saturate);
  if (failed(bytes))
    return failure();
  anert::PlanConstant place;
  place.bytes = bytes->bytes;
  place.owner = bytes->owner;
  return define(value, anert::PlanValue::Kind::Constant, getName(value.getLoc()), place);
}

LogicalResult PlanBuilder::addStep(MILOpInterface op) {
  if (!op.isExecutable())
    return op->emitOpError() << "cannot run on the host device; no kernel exists for it";
  FailureOr<anert::KernelSpec> spec = getKernelSpec(op);
  if (failed(spec))
    return failure();
  anert::PlanStep step;
  step.op = spec->op;
  step.params = std::move(spec->params);
  MILArgs args = MILArgs::of(op);
  for (anert::KernelArg &arg : spec->args) {
    anert::PlanStep::Arg &planArg = step.args.emplace_back();
    planArg.name = arg.name;
    for (Value value : args.operands(arg.name))
      planArg.values.push_back(indices.lookup(value));
  }
  for (Value result : op->getResults()) {
    if (failed(define(result, anert::PlanValue::Kind::Temporary, getName(result.getLoc()))))
      return failure();
    step.results.push_back(indices[result]);
  }
  step.name = step.results.empty() ? step.op : plan.values[step.results.front()].name;
  plan.steps.push_back(std::move(step));
  return success();
}

LogicalResult PlanBuilder::addReturn(ReturnOp op) {
  for (auto [i, value] : llvm::enumerate(op.getOutputs()))
    plan.outputs.push_back({program.getOutputName(i).str(), indices.lookup(value)});
  unsigned update = 0, state = 0;
  for (BlockArgument arg : program.getBody().getArguments()) {
    if (!program.isState(arg.getArgNumber()))
      continue;
    if (!llvm::isa<StateType>(arg.getType()))
      plan.updates[state] = indices.lookup(op.getUpdates()[update++]);
    ++state;
  }
  return success();
}

LogicalResult PlanBuilder::add(Operation &op) {
  if (auto ret = llvm::dyn_cast<ReturnOp>(op))
    return addReturn(ret);
  if (!live.contains(&op))
    return success();
  if (isPlaced(op)) {
    for (Value result : op.getResults())
      if (std::optional<anert::PlanConstant> place = getPlace(result))
        if (failed(define(result, anert::PlanValue::Kind::Constant, getName(result.getLoc()), *place)))
          return failure();
    return success();
  }
  if (llvm::isa<ConstOp>(op))
    return addConstant(op.getResult(0));
  if (auto mil = llvm::dyn_cast<MILOpInterface>(op))
    return addStep(mil);
  InFlightDiagnostic diag = op.emitOpError("cannot be in a host plan");
  if (llvm::isa<CompositeOpInterface>(op))
    diag.attachNote() << "run the pass ane-decompose-composites first";
  return diag;
}

FailureOr<anert::HostPlan> PlanBuilder::build() {
  plan.name = program.getSymName().str();
  if (failed(verifyStraight(program)) || failed(verifyStatic(program)))
    return failure();
  findLive();
  if (failed(addPorts()))
    return failure();
  for (Operation &op : program.getBody().front())
    if (failed(add(op)))
      return failure();
  return std::move(plan);
}

} // namespace

LogicalResult verifyStatic(ProgramOp program) {
  auto check = [&](StringRef what, StringRef name, Type type, Location loc) -> LogicalResult {
    auto tensor = llvm::dyn_cast<RankedTensorType>(type);
    if (!tensor || tensor.hasStaticShape())
      return success();
    unsigned dimension = llvm::find_if(tensor.getShape(), ShapedType::isDynamic) - tensor.getShape().begin();
    return emitError(loc) << what << " '" << name << "' has the type " << type << ", whose dimension " << dimension
                          << " is unknown; nothing runs or is compiled before every extent is known: give those of the "
                             "inputs with --specialize NAME=SHAPE, such as --specialize x=1x64x1x32";
  };
  for (BlockArgument arg : program.getBody().getArguments())
    if (failed(check("the input", program.getInputName(arg.getArgNumber()), arg.getType(), arg.getLoc())))
      return failure();
  for (auto [i, value] : llvm::enumerate(program.getReturn().getOutputs()))
    if (failed(check("the output", program.getOutputName(i), value.getType(), value.getLoc())))
      return failure();
  return success();
}

LogicalResult verifyStraight(ProgramOp program) {
  bool isStraight = true;
  program.getBody().walk([&](Operation *op) {
    auto isList = llvm::IsaPred<ListType>;
    if (!llvm::isa<MILOpInterface>(op) || (op->getNumRegions() == 0 && llvm::none_of(op->getOperandTypes(), isList) &&
                                           llvm::none_of(op->getResultTypes(), isList)))
      return;
    isStraight = false;
    op->emitOpError() << "runs on neither device: programs are straight lists of ops on tensors; unroll the loop, or "
                         "compute both branches and select";
  });
  return success(isStraight);
}

FailureOr<anert::HostPlan> lowerToHostPlan(ProgramOp program, const HostPlanOptions &options) {
  if (!hasViews(program))
    return PlanBuilder(program, options).build();
  // Callers on the host see the views: a copy of the program converts at its borders.
  IRMapping copies;
  OwningOpRef<ProgramOp> copy = llvm::cast<ProgramOp>(program->clone(copies));
  exposeViews(*copy);
  llvm::DenseMap<Value, Value> originals;
  for (auto [original, value] : copies.getValueMap())
    originals[value] = original;
  auto place = [&](Value value) -> std::optional<anert::PlanConstant> {
    Value original = originals.lookup(value);
    return original && options.place ? options.place(original) : std::nullopt;
  };
  HostPlanOptions inner = options;
  inner.place = place;
  return PlanBuilder(*copy, inner).build();
}

} // namespace mlir::ane
