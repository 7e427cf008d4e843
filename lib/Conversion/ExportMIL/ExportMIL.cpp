// Builds the syntax tree of a program in MIL: statements, blocks and functions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/HostPlan.h"
#include "Exporter.h"

namespace mlir::ane {

//===-- Nodes ----------------------------------------------------------------===//

FailureOr<const mil::Type *> Exporter::getType(Type type, Location loc) {
  auto wrap = [&](FailureOr<const mil::Type *> tensor, auto make) -> FailureOr<const mil::Type *> {
    if (failed(tensor))
      return failure();
    return make(*tensor);
  };
  if (auto state = llvm::dyn_cast<StateType>(type))
    return wrap(getType(state.getTensor(), loc), [&](auto *tensor) { return tree.getStateType(tensor); });
  if (auto list = llvm::dyn_cast<ListType>(type))
    return wrap(getType(list.getTensor(), loc),
                [&](auto *tensor) { return tree.getListType(tensor, list.getLength()); });
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  std::optional<anert::DType> dtype = tensor ? getDType(tensor.getElementType()) : std::nullopt;
  if (!dtype || (isStatic && !tensor.hasStaticShape())) {
    emitError(loc) << "type " << type << " has no MIL form: a tensor of static shape and MIL's element types is needed";
    return failure();
  }
  return tensor.getRank() == 0 ? tree.getScalarType(dtype) : tree.getTensorType(dtype, tensor.getShape());
}

FailureOr<SmallVector<mil::TypedName>> Exporter::getTypedNames(ValueRange values, Location loc) {
  SmallVector<mil::TypedName> list;
  for (Value value : values) {
    FailureOr<const mil::Type *> type = getType(value.getType(), loc);
    if (failed(type))
      return failure();
    list.push_back(typed(*type, names.get(value)));
  }
  return list;
}

void Exporter::addStatement(Statements &to, mil::Statement statement, SmallVector<mil::NamedValue> attributes,
                            StringRef label) {
  if (!label.empty())
    attributes.push_back(named("name", tree.getString(label)));
  statement.attributes = tree.copy(ArrayRef(attributes));
  to.push_back(statement);
}

void Exporter::addConst(Statements &to, StringRef name, const Literal &literal, std::optional<StringRef> label) {
  mil::Statement statement;
  statement.results = tree.copy(ArrayRef(typed(literal.type, name)));
  statement.callee = "const";
  addStatement(to, statement, {named("val", literal.value)}, label.value_or(""));
}

//===-- Statements -----------------------------------------------------------===//

FailureOr<ArrayRef<mil::Block>> Exporter::emitRegions(Operation *op) {
  SmallVector<mil::Block> blocks;
  for (Region &region : op->getRegions()) {
    Statements nested, *outer = statements;
    statements = &nested;
    LogicalResult result = emitBlock(region.front());
    auto yield = llvm::cast<YieldOp>(region.front().back());
    SmallVector<mil::NameRef> results;
    for (Value value : yield.getValues()) {
      FailureOr<mil::Value> ref = getOperand(value, /*isInline=*/false, "");
      if (failed(ref))
        result = failure();
      else
        results.push_back({ref->text, mil::kNoLoc});
    }
    statements = outer;
    FailureOr<SmallVector<mil::TypedName>> params = getTypedNames(region.getArguments(), op->getLoc());
    if (failed(result) || failed(params))
      return failure();
    mil::Block &block = blocks.emplace_back();
    block.name = tree.copy(Twine(getProvenance(yield->getLoc()).name));
    block.params = tree.copy(ArrayRef(*params));
    block.statements = tree.copy(ArrayRef(nested));
    block.results = tree.copy(ArrayRef(results));
  }
  return tree.copy(ArrayRef(blocks));
}

LogicalResult Exporter::emitCall(MILOpInterface op) {
  MILArgs args = MILArgs::of(op);
  Provenance provenance = getProvenance(op->getLoc());
  std::string owner = op->getNumResults() ? names.get(op->getResult(0)) : names.makeUnique(getName(op->getLoc()));
  SmallVector<mil::NamedValue> list;
  for (const MILArg &row : args.signature()) {
    FailureOr<std::optional<mil::Value>> value = getArgument(op, args, row, owner);
    if (failed(value))
      return failure();
    if (*value)
      list.push_back(named(row.name, **value));
  }
  FailureOr<SmallVector<mil::TypedName>> results = getTypedNames(op->getResults(), op->getLoc());
  FailureOr<ArrayRef<mil::Block>> blocks = emitRegions(op);
  if (failed(results) || failed(blocks))
    return failure();
  bool inAttributes = takesAttributeForm(op, args);
  mil::Statement statement;
  statement.results = tree.copy(ArrayRef(*results));
  statement.callee = tree.copy(Twine(op->getName().stripDialect()));
  statement.blocks = *blocks;
  if (!inAttributes)
    statement.args = tree.copy(ArrayRef(list));
  StringRef label = !keepsText || provenance.label.empty() ? StringRef(owner) : provenance.label;
  addStatement(*statements, statement, inAttributes ? list : SmallVector<mil::NamedValue>(),
               keepsText && !provenance.hasLabel ? StringRef() : label);
  return success();
}

LogicalResult Exporter::emit(Operation &op) {
  if (op.getNumResults() && isConstant(op.getResult(0)))
    return success();
  if (keepsText && failed(emitTextConstsBefore(op)))
    return failure();
  if (auto mil = llvm::dyn_cast<MILOpInterface>(op))
    return emitCall(mil);
  InFlightDiagnostic diag = op.emitOpError("has no MIL form");
  if (llvm::isa<CompositeOpInterface>(op))
    diag.attachNote() << "run the pass ane-decompose-composites first";
  return diag;
}

LogicalResult Exporter::emitBlock(Block &block) {
  for (Operation &op : block.without_terminator())
    if (failed(emit(op)))
      return failure();
  return success();
}

LogicalResult Exporter::emitOutputs() {
  for (auto [i, value] : llvm::enumerate(program.getReturn()->getOperands())) {
    std::string name = names.get(value);
    if (name == ports.outputs[i]) {
      if (isConstant(value) && failed(emitConstant(value, outermost)))
        return failure();
      continue;
    }
    // An input, a constant or a value that is returned twice needs a name of its own.
    FailureOr<const mil::Type *> type = getType(value.getType(), value.getLoc());
    if (failed(type))
      return failure();
    std::optional<anert::DType> dtype = getDType(getElementTypeOrSelf(value.getType()));
    if (dtype && anert::getInfo(*dtype).bits < 8)
      return emitError(value.getLoc()) << "output '" << ports.outputs[i] << "' is a stored " << value.getType()
                                       << ", which no MIL op produces; expand it with a constexpr op or cast it";
    FailureOr<mil::Value> x = getOperand(value, /*isInline=*/false, name);
    if (failed(x))
      return failure();
    mil::Statement statement;
    statement.results = tree.copy(ArrayRef(typed(*type, ports.outputs[i])));
    statement.callee = "identity";
    statement.args = tree.copy(ArrayRef(named("x", *x)));
    addStatement(outermost, statement, {}, ports.outputs[i]);
  }
  return success();
}

FailureOr<mil::Function> Exporter::run(StringRef name) {
  FailureOr<SmallVector<mil::TypedName>> params = getTypedNames(program.getBody().getArguments(), program.getLoc());
  if (failed(params) || (keepsText && failed(collectTextConsts())) || failed(emitBlock(program.getBody().front())))
    return failure();
  while (!pending.empty())
    if (failed(emitTextConst(textConsts[pending.pop_back_val()], outermost)))
      return failure();
  if (failed(emitOutputs()))
    return failure();
  SmallVector<mil::NameRef> results;
  for (const std::string &output : ports.outputs)
    results.push_back({tree.copy(Twine(output)), mil::kNoLoc});
  mil::Function function;
  function.body.name = tree.copy(Twine(name));
  function.opset = stringifyOpset(program.getOpset());
  function.body.params = tree.copy(ArrayRef(*params));
  function.body.statements = tree.copy(ArrayRef(outermost));
  function.body.results = tree.copy(ArrayRef(results));
  return function;
}

//===-- Programs -------------------------------------------------------------===//

static FailureOr<mil::Program> buildTree(ProgramOp program, const MILPorts &ports, WeightLayout &weights,
                                         TextForm form) {
  mil::Program tree;
  FailureOr<mil::Function> function = Exporter(program, ports, weights, tree, form).run("main");
  if (failed(function))
    return failure();
  tree.version = "1.3";
  tree.attributes =
      tree.copy(ArrayRef(mil::NamedValue{"buildInfo", mil::kNoLoc, tree.getDict(mil::getDefaultBuildInfo())}));
  tree.functions = tree.copy(ArrayRef(*function));
  return std::move(tree);
}

FailureOr<mil::Program> buildMIL(ProgramOp program, const MILPorts &ports, WeightLayout &weights) {
  return buildTree(program, ports, weights, TextForm::Model);
}

LogicalResult exportMIL(ProgramOp program, WeightLayout &weights, raw_ostream &os) {
  if (failed(verifyStatic(program)))
    return failure();
  FailureOr<mil::Program> tree = buildTree(program, getMILPorts(program), weights, TextForm::Program);
  if (failed(tree))
    return failure();
  mil::print(*tree, os);
  return success();
}

/// Reads attributes that a module or a program keeps as text; `what` names them in the error.
static FailureOr<ArrayRef<mil::NamedValue>> readAttributes(Operation *op, StringRef text, StringRef what,
                                                           mil::Program &tree) {
  if (std::optional<ArrayRef<mil::NamedValue>> values = mil::parseAttributes(tree.copy(Twine(text)), tree))
    return *values;
  return op->emitError() << what << " are \"" << text << "\", expected name = value, ... as in a MIL text";
}

FailureOr<mil::Program> buildMILAsCoreMLC(ArrayRef<ProgramOp> programs, WeightLayout &weights) {
  mil::Program tree;
  if (programs.empty())
    return std::move(tree);
  auto module = programs.front()->getParentOfType<ModuleOp>();
  std::optional<TextHeader> header = getTextHeader(module);
  tree.version = header ? tree.copy(Twine(header->version)) : StringRef("1.3");
  tree.usesTensorScalars = tree.version == "1.0" || tree.version == "1";
  tree.attributes =
      tree.copy(ArrayRef(mil::NamedValue{"buildInfo", mil::kNoLoc, tree.getDict(mil::getDefaultBuildInfo())}));
  if (header) {
    auto attributes = readAttributes(module, header->attributes, "the attributes in the location of the module", tree);
    if (failed(attributes))
      return failure();
    tree.attributes = *attributes;
  }
  SmallVector<mil::Function> functions;
  for (ProgramOp program : programs) {
    MILPorts ports = getTextPorts(program);
    FailureOr<mil::Function> function =
        Exporter(program, ports, weights, tree, TextForm::CoreMLC).run(program.getSymName());
    if (failed(function))
      return failure();
    if (auto text = program->getAttrOfType<StringAttr>(kFunctionAttributes)) {
      auto attributes = readAttributes(program, text, kFunctionAttributes, tree);
      if (failed(attributes))
        return failure();
      function->attributes = *attributes;
    }
    functions.push_back(*function);
  }
  tree.functions = tree.copy(ArrayRef(functions));
  return std::move(tree);
}

LogicalResult exportMILAsCoreMLC(ArrayRef<ProgramOp> programs, WeightLayout &weights, raw_ostream &os) {
  FailureOr<mil::Program> tree = buildMILAsCoreMLC(programs, weights);
  if (failed(tree))
    return failure();
  mil::print(*tree, os, mil::Style::CoreMLC);
  return success();
}

} // namespace mlir::ane
