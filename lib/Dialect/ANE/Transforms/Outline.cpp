// Cuts a program into several and writes the schedule that runs them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Outline.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::ane {

namespace {
/// One program to be written.
struct Piece {
  ArrayRef<Operation *> ops;
  DeviceKind device;
  SmallVector<BlockArgument> states;
  llvm::SetVector<Value> inputs; ///< Run-time values from outside, and weight ports.
  llvm::SetVector<Value> outputs;
  ProgramOp program;
};

class Outliner {
public:
  Outliner(ProgramOp source, ConstantCones &cones)
      : source(source), module(source->getParentOfType<ModuleOp>()), cones(cones), builder(source) {}
  LogicalResult run(ArrayRef<Phase> phases);

private:
  void placeConstants();
  void nameValues();
  void addInputs(Piece &piece, Value value);
  LogicalResult assignStates();
  void assignPorts();
  void writeProgram(Piece &piece, unsigned number);
  Value copy(Value value, IRMapping &map);
  void writeDispatches(OpBuilder &at, IRMapping &map, llvm::function_ref<Attribute(unsigned)> stateOf, Location loc);
  void writeSchedule();
  StringAttr getUniqueName(const Twine &name);

  ProgramOp source;
  ModuleOp module;
  ConstantCones &cones;
  OpBuilder builder;
  SmallVector<Piece> pieces;
  unsigned constants = 0; ///< The piece that returns what is constant.
  llvm::DenseMap<Operation *, unsigned> pieceOf;
  llvm::DenseMap<Value, std::string> names; ///< Of values that cross.
};
} // namespace

/// Constants that are returned have no piece of their own: the last one has them. Integers, which no port of the engine
/// takes, need one for the host.
void Outliner::placeConstants() {
  bool isForHost = pieces.empty() || llvm::any_of(source.getReturn().getOutputs(), [&](Value value) {
                     return value.getDefiningOp() && cones.contains(value) &&
                            llvm::isa<IntegerType>(getElementTypeOrSelf(value.getType()));
                   });
  for (constants = pieces.size(); constants-- > 0;)
    if (!isForHost || pieces[constants].device == DeviceKind::host)
      return;
  constants = pieces.size();
  pieces.push_back({{}, DeviceKind::host, {}, {}, {}, {}});
}

/// Arguments and results keep their names; others are numbered in the order of their definition.
void Outliner::nameValues() {
  llvm::StringSet<> taken;
  for (BlockArgument arg : source.getBody().getArguments())
    taken.insert(names[arg] = source.getInputName(arg.getArgNumber()).str());
  for (auto [i, value] : llvm::enumerate(source.getReturn().getOutputs())) {
    taken.insert(source.getOutputName(i));
    names.try_emplace(value, source.getOutputName(i).str());
  }
  unsigned next = 0;
  for (Piece &piece : pieces)
    for (Operation *op : piece.ops)
      for (Value value : op->getResults()) {
        std::string name;
        do
          name = "t" + std::to_string(next++);
        while (taken.contains(name));
        if (!names.try_emplace(value, name).second)
          --next;
      }
}

/// A value that the piece reads: an input, or constants whose weight ports are inputs.
void Outliner::addInputs(Piece &piece, Value value) {
  if (auto arg = llvm::dyn_cast<BlockArgument>(value)) {
    if (!source.isState(arg.getArgNumber()))
      piece.inputs.insert(value);
    return;
  }
  Operation *op = value.getDefiningOp();
  if (cones.contains(value)) {
    for (Value operand : op->getOperands())
      addInputs(piece, operand);
    return;
  }
  if (&pieces[pieceOf.lookup(op)] == &piece)
    return;
  piece.inputs.insert(value);
  pieces[pieceOf.lookup(op)].outputs.insert(value);
}

LogicalResult Outliner::assignStates() {
  SmallVector<SmallVector<Operation *>> groups = getStateGroups(source);
  unsigned next = 0;
  for (BlockArgument arg : source.getBody().getArguments()) {
    if (!source.isState(arg.getArgNumber()))
      continue;
    unsigned owner = pieces.size() - 1;
    bool isFirst = true;
    for (Operation *op : groups[next++]) {
      auto found = pieceOf.find(op);
      if (found == pieceOf.end())
        continue;
      if (!isFirst && found->second != owner)
        return op->emitOpError()
               << "and other ops that use the state '" << source.getInputName(arg.getArgNumber())
               << "' are in different programs; its old and new value are one surface, so keep them on "
                  "one device";
      owner = found->second;
      isFirst = false;
    }
    pieces[owner].states.push_back(arg);
  }
  return success();
}

void Outliner::assignPorts() {
  // Arguments come in their order, then what other programs compute.
  for (Piece &piece : pieces) {
    SmallVector<Value> used;
    for (Operation *op : piece.ops)
      llvm::append_range(used, op->getOperands());
    unsigned update = 0;
    for (BlockArgument arg : source.getBody().getArguments())
      if (source.isState(arg.getArgNumber()) && !llvm::isa<StateType>(arg.getType())) {
        Value value = source.getReturn().getUpdates()[update++];
        if (llvm::is_contained(piece.states, arg))
          used.push_back(value);
      }
    if (&piece == &pieces[constants])
      for (Value value : source.getReturn().getOutputs())
        if (cones.contains(value) && value.getDefiningOp())
          used.push_back(value);
    for (Value value : used)
      addInputs(piece, value);
  }
  for (Value value : source.getReturn().getOutputs())
    if (Operation *op = value.getDefiningOp())
      (cones.contains(value) ? pieces[constants] : pieces[pieceOf.lookup(op)]).outputs.insert(value);
    else // The old value of a state comes from the program that has it.
      for (Piece &piece : pieces)
        if (llvm::is_contained(piece.states, value))
          piece.outputs.insert(value);
  for (Piece &piece : pieces) {
    SmallVector<Value> found = piece.inputs.takeVector(), ordered;
    for (BlockArgument arg : source.getBody().getArguments())
      if (llvm::is_contained(found, arg))
        ordered.push_back(arg);
    llvm::copy_if(found, std::back_inserter(ordered), [](Value value) { return !llvm::isa<BlockArgument>(value); });
    piece.inputs.insert(ordered.begin(), ordered.end());
  }
}

/// The copy of a value in the program being written; constants are copied as they are needed.
Value Outliner::copy(Value value, IRMapping &map) {
  if (map.contains(value))
    return map.lookup(value);
  Operation *op = value.getDefiningOp();
  for (Value operand : op->getOperands())
    copy(operand, map);
  builder.clone(*op, map);
  return map.lookup(value);
}

StringAttr Outliner::getUniqueName(const Twine &name) {
  std::string wanted = name.str(), unique = wanted;
  for (unsigned i = 1; module.lookupSymbol(unique); ++i)
    unique = wanted + "_" + std::to_string(i);
  return builder.getStringAttr(unique);
}

void Outliner::writeProgram(Piece &piece, unsigned number) {
  SmallVector<Type> inputTypes, outputTypes;
  SmallVector<Attribute> inputAttrs, outputAttrs;
  SmallVector<Value> arguments;
  auto port = [&](Value value, DictionaryAttr attrs) {
    NamedAttrList list(attrs);
    list.set(kPortAttr, builder.getStringAttr(names.lookup(value)));
    return list.getDictionary(builder.getContext());
  };
  auto addArgument = [&](Value value) {
    auto arg = llvm::dyn_cast<BlockArgument>(value);
    arguments.push_back(value);
    inputTypes.push_back(value.getType());
    inputAttrs.push_back(port(value, arg ? source.getArgAttrDict(arg.getArgNumber()) : DictionaryAttr()));
  };
  llvm::for_each(piece.inputs, addArgument);
  llvm::for_each(piece.states, addArgument);
  for (Value value : piece.outputs) {
    outputTypes.push_back(value.getType());
    outputAttrs.push_back(port(value, {}));
  }
  builder.setInsertionPoint(source);
  Location loc = pieces.size() == 1 || piece.ops.empty() ? source.getLoc() : piece.ops.front()->getLoc();
  OperationState state(loc, ProgramOp::getOperationName());
  auto &properties = state.getOrAddProperties<ProgramOp::Properties>();
  properties.sym_name = getUniqueName(source.getSymName() + "_" + Twine(number));
  properties.function_type = TypeAttr::get(builder.getFunctionType(inputTypes, outputTypes));
  properties.device = DeviceKindAttr::get(builder.getContext(), piece.device);
  properties.opset = OpsetAttr::get(builder.getContext(), source.getOpset());
  properties.stage = StageAttr::get(builder.getContext(), Stage::open);
  properties.arg_attrs = builder.getArrayAttr(inputAttrs);
  properties.res_attrs = builder.getArrayAttr(outputAttrs);
  state.addAttributes(llvm::to_vector(source->getDiscardableAttrs()));
  Region *body = state.addRegion();
  Block &block = body->emplaceBlock();
  IRMapping map;
  for (Value value : arguments)
    map.map(value, block.addArgument(value.getType(), value.getLoc()));
  piece.program = llvm::cast<ProgramOp>(builder.create(state));
  builder.setInsertionPointToEnd(&block);
  for (Operation *op : piece.ops) {
    for (Value operand : op->getOperands())
      copy(operand, map);
    builder.clone(*op, map)->removeAttr(kDeviceAttr);
  }
  SmallVector<Value> outputs, updates;
  for (Value value : piece.outputs)
    outputs.push_back(copy(value, map));
  unsigned update = 0;
  for (BlockArgument arg : source.getBody().getArguments())
    if (source.isState(arg.getArgNumber()) && !llvm::isa<StateType>(arg.getType())) {
      Value value = source.getReturn().getUpdates()[update++];
      if (llvm::is_contained(piece.states, arg))
        updates.push_back(copy(value, map));
    }
  ReturnOp::create(builder, source.getReturn().getLoc(), outputs, updates);
}

/// Dispatches all programs at `at`; `map` has the arguments, and gets what the programs return.
void Outliner::writeDispatches(OpBuilder &at, IRMapping &map, llvm::function_ref<Attribute(unsigned)> stateOf,
                               Location loc) {
  for (Piece &piece : pieces) {
    SmallVector<Value> inputs = llvm::map_to_vector(piece.inputs, [&](Value value) { return map.lookup(value); });
    SmallVector<Attribute> states =
        llvm::map_to_vector(piece.states, [&](BlockArgument arg) { return stateOf(arg.getArgNumber()); });
    auto dispatch = DispatchOp::create(at, loc, piece.program.getResultTypes(),
                                       FlatSymbolRefAttr::get(piece.program.getSymNameAttr()), inputs,
                                       states.empty() ? ArrayAttr() : at.getArrayAttr(states));
    map.map(piece.outputs.getArrayRef(), dispatch.getOutputs());
  }
}

/// The function that runs the programs as the source ran, with a state for each of its state arguments.
void Outliner::writeSchedule() {
  SmallVector<Type> inputs;
  SmallVector<DictionaryAttr> inputAttrs, outputAttrs;
  llvm::DenseMap<unsigned, Attribute> states;
  auto port = [&](StringRef name) {
    return builder.getDictionaryAttr(builder.getNamedAttr(kPortAttr, builder.getStringAttr(name)));
  };
  builder.setInsertionPoint(source);
  for (BlockArgument arg : source.getBody().getArguments()) {
    StringRef name = source.getInputName(arg.getArgNumber());
    if (source.isState(arg.getArgNumber())) {
      auto wrapped = llvm::dyn_cast<StateType>(arg.getType());
      Type type = wrapped ? Type(wrapped.getTensor()) : arg.getType();
      auto state = StateOp::create(builder, arg.getLoc(), getUniqueName(name), TypeAttr::get(type), ElementsAttr());
      states[arg.getArgNumber()] = FlatSymbolRefAttr::get(state.getSymNameAttr());
      continue;
    }
    inputs.push_back(arg.getType());
    inputAttrs.push_back(port(name));
  }
  for (unsigned i = 0; i < source.getNumResults(); ++i)
    outputAttrs.push_back(port(source.getOutputName(i)));
  // Built beside the module: the source still has the name.
  auto function = func::FuncOp::create(source.getLoc(), source.getSymName(),
                                       builder.getFunctionType(inputs, source.getResultTypes()));
  Block *block = function.addEntryBlock();
  for (auto [i, attrs] : llvm::enumerate(inputAttrs))
    function.setArgAttrs(i, attrs);
  for (auto [i, attrs] : llvm::enumerate(outputAttrs))
    function.setResultAttrs(i, attrs);
  IRMapping map;
  unsigned next = 0;
  for (BlockArgument arg : source.getBody().getArguments())
    if (!source.isState(arg.getArgNumber()))
      map.map(Value(arg), Value(block->getArgument(next++)));
  OpBuilder at = OpBuilder::atBlockEnd(block);
  writeDispatches(at, map, [&](unsigned arg) { return states.lookup(arg); }, source.getLoc());
  SmallVector<Value> results =
      llvm::map_to_vector(source.getReturn().getOutputs(), [&](Value value) { return map.lookup(value); });
  func::ReturnOp::create(at, source.getLoc(), results);
  module.push_back(function);
}

LogicalResult Outliner::run(ArrayRef<Phase> phases) {
  for (const Phase &phase : phases) {
    for (Operation *op : phase.ops)
      pieceOf[op] = pieces.size();
    pieces.push_back({phase.ops, phase.device, {}, {}, {}, {}});
  }
  placeConstants();
  nameValues();
  if (failed(assignStates()))
    return failure();
  assignPorts();
  for (auto [i, piece] : llvm::enumerate(pieces))
    writeProgram(piece, i);
  SmallVector<DispatchOp> dispatches;
  module.walk([&](DispatchOp dispatch) {
    if (dispatch.getProgram() == source.getSymName())
      dispatches.push_back(dispatch);
  });
  for (DispatchOp dispatch : dispatches) {
    IRMapping map;
    llvm::DenseMap<unsigned, Attribute> states;
    unsigned input = 0, state = 0;
    for (BlockArgument arg : source.getBody().getArguments())
      if (source.isState(arg.getArgNumber()))
        states[arg.getArgNumber()] = dispatch.getStatesAttr()[state++];
      else
        map.map(Value(arg), dispatch.getInputs()[input++]);
    OpBuilder at(dispatch);
    writeDispatches(at, map, [&](unsigned arg) { return states.lookup(arg); }, dispatch.getLoc());
    for (auto [result, value] : llvm::zip_equal(dispatch.getOutputs(), source.getReturn().getOutputs()))
      result.replaceAllUsesWith(map.lookup(value));
    dispatch.erase();
  }
  if (dispatches.empty())
    writeSchedule();
  source.erase();
  return success();
}

LogicalResult outline(ProgramOp program, ArrayRef<Phase> pieces, ConstantCones &cones) {
  return Outliner(program, cones).run(pieces);
}

} // namespace mlir::ane
