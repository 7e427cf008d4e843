// From a module to MIL text, plans and bundles.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Conversion/ExportMIL.h"
#include "ANE/Conversion/HostPlan.h"
#include "ANE/Support/File.h"
#include "ANE/Support/Targets.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

namespace mlir::ane {

/// Failure with an error of the runtime or of the file system as diagnostic.
static LogicalResult report(Operation *op, llvm::Error error) {
  if (!error)
    return success();
  return op->emitError() << llvm::toString(std::move(error));
}

LogicalResult emitMIL(const LoadedModule &loaded, StringRef path, const CompileOptions &options) {
  ModuleOp module = *loaded.module;
  bool isCoreMLC = options.style == anert::mil::Style::CoreMLC;
  SmallVector<ProgramOp> programs = llvm::to_vector(module.getOps<ProgramOp>());
  if (!isCoreMLC || !options.program.empty() || programs.empty()) {
    FailureOr<ProgramOp> program = selectProgram(module, options.program);
    if (failed(program))
      return failure();
    programs = {*program};
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  WeightLayout weights(options.weightFiles);
  if (failed(isCoreMLC ? exportMILAsCoreMLC(programs, weights, os) : exportMIL(programs.front(), weights, os)))
    return failure();
  if (path == "-") {
    llvm::outs() << text;
    return success();
  }
  anert::WeightStore store;
  StringRef directory = llvm::sys::path::parent_path(path);
  if (failed(loadWeightSources(module, loaded.directory, options.weights, store)))
    return failure();
  if (!directory.empty())
    if (std::error_code error = llvm::sys::fs::create_directories(directory))
      return module.emitError() << "cannot create '" << directory << "': " << error.message();
  // The text comes last: where it is, its weights are.
  if (failed(weights.write(directory.empty() ? "." : directory, store, options.saturate)))
    return failure();
  return report(module, anert::writeFile(path, text));
}

FailureOr<anert::HostPlan> compileToPlan(const LoadedModule &loaded, const anert::WeightStore &store,
                                         const CompileOptions &options) {
  FailureOr<ProgramOp> program = selectProgram(*loaded.module, options.program);
  if (failed(program))
    return failure();
  HostPlanOptions planOptions;
  planOptions.store = &store;
  planOptions.saturate = options.saturate;
  return lowerToHostPlan(*program, planOptions);
}

//===-- Bundles --------------------------------------------------------------===//

/// A port of a program or an entry.
static FailureOr<anert::Port> getPort(Operation *op, StringRef name, Type type) {
  if (auto state = llvm::dyn_cast<StateType>(type))
    type = state.getTensor();
  FailureOr<anert::TensorDesc> desc = getDesc(type);
  if (failed(desc)) {
    op->emitError() << "port '" << name << "' has type " << type << "; a bundle needs static MIL tensors";
    return failure();
  }
  return anert::Port{name.str(), *desc};
}

namespace {
/// Fills in the description of one bundle.
class BundleBuilder {
public:
  BundleBuilder(const LoadedModule &loaded, const CompileOptions &options)
      : module(*loaded.module), options(options), weights(options.weightFiles) {
    bundle.target = options.target;
  }
  LogicalResult run(const anert::WeightStore &store);
  LogicalResult write(StringRef directory, const anert::WeightStore &store);

private:
  LogicalResult addProgram(ProgramOp program, const anert::WeightStore &store);
  LogicalResult addState(StateOp state);
  LogicalResult addOwnEntry(ProgramOp program);

  ModuleOp module;
  const CompileOptions &options;
  WeightLayout weights;
  anert::BundleDesc bundle;
  SmallVector<OwningOpRef<ConstOp>> initials; ///< Initial values of states, as constants to be written.
};
} // namespace

LogicalResult BundleBuilder::addProgram(ProgramOp program, const anert::WeightStore &store) {
  anert::BundleProgram entry;
  entry.name = program.getSymName().str();
  entry.device = stringifyDeviceKind(program.getDevice()).str();
  llvm::raw_string_ostream os(entry.mil);
  // A host program has no MIL form to keep, but its weights are shared all the same.
  if (failed(exportMIL(program, weights, os)))
    return failure();
  if (program.getDevice() == DeviceKind::host)
    entry.mil.clear();
  llvm::StringSet<> files; // Named already.
  auto place = [&](Value value) -> std::optional<anert::PlanConstant> {
    std::optional<WeightLayout::Place> found = weights.find(value);
    if (!found)
      return std::nullopt;
    if (files.insert(found->file).second)
      entry.weights.push_back(found->file);
    anert::PlanConstant constant;
    constant.file = found->file;
    constant.offset = found->offset;
    return constant;
  };
  HostPlanOptions planOptions;
  planOptions.store = &store;
  planOptions.saturate = options.saturate;
  planOptions.place = place;
  FailureOr<anert::HostPlan> plan = lowerToHostPlan(program, planOptions);
  if (failed(plan))
    return failure();
  auto ports = [&](auto &list, std::vector<anert::Port> &into) {
    for (const anert::PlanPort &port : list)
      into.push_back({port.name, plan->values[port.value].desc});
  };
  ports(plan->inputs, entry.inputs);
  ports(plan->outputs, entry.outputs);
  ports(plan->states, entry.states);
  entry.plan = std::make_shared<anert::HostPlan>(std::move(*plan));
  bundle.programs.push_back(std::move(entry));
  return success();
}

LogicalResult BundleBuilder::addState(StateOp state) {
  FailureOr<anert::Port> port = getPort(state, state.getSymName(), state.getType());
  if (failed(port))
    return failure();
  anert::BundleState entry{*port, std::nullopt};
  if (std::optional<ElementsAttr> init = state.getInit()) {
    OpBuilder builder(state.getContext());
    initials.push_back(ConstOp::create(builder, NameLoc::get(state.getSymNameAttr(), state.getLoc()), *init));
    WeightLayout::Place place = weights.add(initials.back()->getResult(), state.getSymName());
    entry.initial = anert::WeightRef{place.file, place.offset};
  }
  bundle.states.push_back(std::move(entry));
  return success();
}

LogicalResult BundleBuilder::addOwnEntry(ProgramOp program) {
  const anert::BundleProgram &compiled = bundle.programs.back();
  anert::BundleEntry entry;
  entry.name = compiled.name;
  entry.inputs = compiled.inputs;
  anert::BundleDispatch dispatch;
  dispatch.program = compiled.name;
  for (const anert::Port &port : compiled.inputs)
    dispatch.inputs.push_back(port.name);
  for (const anert::Port &port : compiled.outputs) {
    // Results have a name space of their own in a program, and none in an entry.
    dispatch.outputs.push_back("result." + port.name);
    entry.outputs.push_back({port, dispatch.outputs.back()});
  }
  for (const anert::Port &port : compiled.states) {
    dispatch.states.push_back(compiled.name + "." + port.name);
    bundle.states.push_back({{dispatch.states.back(), port.desc}, std::nullopt});
  }
  entry.steps.push_back(std::move(dispatch));
  bundle.entries.push_back(std::move(entry));
  return success();
}

LogicalResult BundleBuilder::run(const anert::WeightStore &store) {
  SmallVector<func::FuncOp> functions = llvm::to_vector(module.getOps<func::FuncOp>());
  for (ProgramOp program : module.getOps<ProgramOp>())
    if (failed(addProgram(program, store)) || (functions.empty() && failed(addOwnEntry(program))))
      return failure();
  for (StateOp state : module.getOps<StateOp>())
    if (failed(addState(state)))
      return failure();
  for (func::FuncOp function : functions) {
    FailureOr<anert::BundleEntry> entry = getEntry(function);
    if (failed(entry))
      return failure();
    bundle.entries.push_back(std::move(*entry));
  }
  if (bundle.programs.empty())
    return module.emitError() << "the module has no ane.program";
  return success();
}

LogicalResult BundleBuilder::write(StringRef directory, const anert::WeightStore &store) {
  bool wroteWeights = true; // Its failures are diagnostics already.
  llvm::Error error = anert::writeBundle(directory, std::move(bundle), [&](StringRef staging) -> llvm::Error {
    wroteWeights = succeeded(weights.write(staging, store, options.saturate));
    return wroteWeights ? llvm::Error::success() : llvm::createStringError("weights were not written");
  });
  if (!wroteWeights) {
    llvm::consumeError(std::move(error));
    return failure();
  }
  return report(module, std::move(error));
}

LogicalResult emitBundle(const LoadedModule &loaded, StringRef directory, const CompileOptions &options) {
  ModuleOp module = *loaded.module;
  llvm::Expected<const anert::Chip *> chip = anert::findChip(options.target);
  if (!chip)
    return report(module, chip.takeError());
  if (!(*chip)->hasMIL())
    return module.emitError() << (*chip)->title << " takes no MIL: the first family that does is h13 (M1, A14)";
  anert::WeightStore store;
  if (failed(loadWeightSources(module, loaded.directory, options.weights, store)))
    return failure();
  BundleBuilder builder(loaded, options);
  return failed(builder.run(store)) ? failure() : builder.write(directory, store);
}

FailureOr<anert::BundleEntry> getEntry(func::FuncOp function) {
  anert::BundleEntry entry;
  entry.name = function.getSymName().str();
  llvm::DenseMap<Value, std::string> names;
  auto portName = [](Attribute attr, StringRef stem, unsigned index) {
    auto name = llvm::dyn_cast_if_present<StringAttr>(attr);
    return name ? name.str() : (stem + Twine(index)).str();
  };
  for (BlockArgument arg : function.getArguments()) {
    unsigned index = arg.getArgNumber();
    FailureOr<anert::Port> port =
        getPort(function, portName(function.getArgAttr(index, kPortAttr), "arg", index), arg.getType());
    if (failed(port))
      return failure();
    names[arg] = port->name;
    entry.inputs.push_back(*port);
  }
  unsigned next = 0;
  for (Operation &op : function.getBody().front().without_terminator()) {
    auto dispatch = llvm::dyn_cast<DispatchOp>(op);
    if (!dispatch)
      return op.emitOpError() << "is in the schedule @" << function.getSymName()
                              << "; a schedule is a list of ane.dispatch, computation belongs in an ane.program";
    anert::BundleDispatch step;
    step.program = dispatch.getProgram().str();
    for (Value input : dispatch.getInputs())
      step.inputs.push_back(names[input]);
    for (Value output : dispatch.getOutputs())
      step.outputs.push_back(names[output] = "value." + std::to_string(next++));
    if (ArrayAttr states = dispatch.getStatesAttr())
      for (Attribute state : states)
        step.states.push_back(llvm::cast<FlatSymbolRefAttr>(state).getValue().str());
    entry.steps.push_back(std::move(step));
  }
  for (OpOperand &operand : function.getBody().front().getTerminator()->getOpOperands()) {
    unsigned index = operand.getOperandNumber();
    FailureOr<anert::Port> port =
        getPort(function, portName(function.getResultAttr(index, kPortAttr), "result", index), operand.get().getType());
    if (failed(port))
      return failure();
    entry.outputs.push_back({*port, names[operand.get()]});
  }
  return entry;
}

} // namespace mlir::ane
