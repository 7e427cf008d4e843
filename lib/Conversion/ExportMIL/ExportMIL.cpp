// Builds the syntax tree of a program in MIL. Knows arguments, not ops.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/ExportMIL.h"
#include "ANE/Conversion/MILSyntax.h"
#include "Constants.h"
#include "Names.h"

namespace mlir::ane {
namespace {

namespace mil = anert::mil;

/// Beyond this many elements, text is no place for a constant.
constexpr int64_t kMaxSpelledElements = 1 << 20;

/// The tree of one program.
class Exporter {
public:
  Exporter(ProgramOp program, const MILPorts &ports, WeightLayout &weights)
      : program(program), weights(weights), ports(ports), names(program, ports) {}
  FailureOr<mil::Program> run();

private:
  LogicalResult emit(Operation &op);
  /// The statement of a constant expression, where it is first used. Its inner values have none.
  LogicalResult emitConstant(Value value);
  LogicalResult emitCall(MILOpInterface op);
  LogicalResult emitOutputs();
  /// The literal of a constant expression: BLOBFILE or spelled.
  FailureOr<mil::Value> getConstant(Value value, StringRef name);
  /// What stands after `argument =` for a tensor operand.
  FailureOr<mil::Value> getOperand(Value value, bool isInline, StringRef owner);
  FailureOr<mil::Value> getParameter(MILOpInterface op, const MILArgs &args, const MILArg &row, StringRef owner,
                                     bool isInline);
  void addConst(StringRef name, const mil::Type *type, mil::Value value);
  void addStatement(ArrayRef<mil::TypedName> results, StringRef callee, ArrayRef<mil::NamedValue> args,
                    SmallVector<mil::NamedValue> attributes, StringRef name);
  FailureOr<const mil::Type *> getType(Type type, Location loc);
  mil::NamedValue named(StringRef name, mil::Value value) { return {tree.copy(Twine(name)), mil::kNoLoc, value}; }
  mil::TypedName typed(const mil::Type *type, StringRef name) { return {type, tree.copy(Twine(name)), mil::kNoLoc}; }

  ProgramOp program;
  WeightLayout &weights;
  const MILPorts &ports;
  Names names;
  mil::Program tree;
  SmallVector<mil::Statement> statements;
  llvm::DenseSet<Value> emitted;             ///< Constant expressions that have a statement.
  llvm::StringMap<std::string> sharedConsts; ///< Literal text of a parameter to the name of its const.
};

FailureOr<const mil::Type *> Exporter::getType(Type type, Location loc) {
  if (auto state = llvm::dyn_cast<StateType>(type)) {
    FailureOr<const mil::Type *> tensor = getType(state.getTensor(), loc);
    return failed(tensor) ? tensor : tree.getStateType(*tensor);
  }
  FailureOr<anert::TensorDesc> desc = getDesc(type);
  if (failed(desc)) {
    emitError(loc) << "type " << type << " has no MIL form: a tensor of static shape and MIL's element types is needed";
    return failure();
  }
  return desc->shape.empty() ? tree.getScalarType(desc->dtype) : tree.getTensorType(desc->dtype, desc->shape);
}

void Exporter::addStatement(ArrayRef<mil::TypedName> results, StringRef callee, ArrayRef<mil::NamedValue> args,
                            SmallVector<mil::NamedValue> attributes, StringRef name) {
  attributes.push_back(named("name", tree.getString(name)));
  mil::Statement statement;
  statement.results = tree.copy(results);
  statement.callee = tree.copy(Twine(callee));
  statement.args = tree.copy(args);
  statement.attributes = tree.copy(ArrayRef(attributes));
  statements.push_back(statement);
}

void Exporter::addConst(StringRef name, const mil::Type *type, mil::Value value) {
  addStatement(typed(type, name), "const", {}, {named("val", value)}, name);
}

FailureOr<mil::Value> Exporter::getConstant(Value value, StringRef name) {
  FailureOr<const mil::Type *> type = getType(value.getType(), value.getLoc());
  if (failed(type))
    return failure();
  if (WeightLayout::isFileWeight(value)) {
    WeightLayout::Place place = weights.add(value, name);
    return tree.getBlob(*type, "@model_path/" + place.file, place.offset);
  }
  if (int64_t count = llvm::cast<ShapedType>(value.getType()).getNumElements(); count > kMaxSpelledElements)
    return emitError(value.getLoc()) << "constant of " << count
                                     << " elements of a type that weight files lack; at most " << kMaxSpelledElements
                                     << " are spelled in the text";
  FailureOr<std::vector<char>> bytes = evaluateSmall(value);
  if (failed(bytes))
    return failure();
  anert::TensorDesc desc = *getDesc(value.getType());
  return tree.getLiteral(desc.dtype, desc.shape, *bytes);
}

LogicalResult Exporter::emitConstant(Value value) {
  if (!emitted.insert(value).second)
    return success();
  std::string name = names.get(value);
  FailureOr<mil::Value> literal = getConstant(value, name);
  FailureOr<const mil::Type *> type = getType(value.getType(), value.getLoc());
  if (failed(literal) || failed(type))
    return failure();
  addConst(name, *type, *literal);
  return success();
}

FailureOr<mil::Value> Exporter::getOperand(Value value, bool isInline, StringRef owner) {
  bool isConstant = isFoldable(value);
  if (isConstant && isInline)
    return getConstant(value, owner);
  if (isConstant && failed(emitConstant(value)))
    return failure();
  return tree.getRef(names.get(value));
}

FailureOr<mil::Value> Exporter::getParameter(MILOpInterface op, const MILArgs &args, const MILArg &row, StringRef owner,
                                             bool isInline) {
  FailureOr<Parameter> parameter = getParameterLiteral(op, args, row);
  if (failed(parameter))
    return failure();
  mil::Value literal;
  const mil::Type *type = nullptr;
  if (!parameter->dtype) {
    literal = tree.getString(parameter->text);
    type = tree.getScalarType(std::nullopt);
  } else {
    ArrayRef<int64_t> shape = parameter->shape;
    literal = tree.getLiteral(*parameter->dtype, shape, parameter->bytes);
    type = shape.empty() ? tree.getScalarType(parameter->dtype) : tree.getTensorType(parameter->dtype, shape);
  }
  if (isInline)
    return literal;
  // Equal parameters share one const: a third of the text of a typical program.
  std::string text;
  llvm::raw_string_ostream os(text);
  mil::print(literal, os);
  std::string &name = sharedConsts[text];
  if (name.empty()) {
    name = names.makeUnique((owner + "_" + row.name + "_0").str());
    addConst(name, type, literal);
  }
  return tree.getRef(name);
}

LogicalResult Exporter::emitCall(MILOpInterface op) {
  MILArgs args = MILArgs::of(op);
  bool inAttributes = takesAttributeForm(op, args), isInline = op->getName().stripDialect().starts_with("constexpr_");
  std::string owner = op->getNumResults() ? names.get(op->getResult(0)) : names.makeUnique(getName(op->getLoc()));
  SmallVector<mil::NamedValue> list;
  for (const MILArg &row : args.signature()) {
    FailureOr<mil::Value> value = failure();
    if (row.kind == MILArg::Attribute) {
      // The default of an argument that the opset does not have is what the op does anyway.
      if (!args.param(row.name) || program.getOpset() < row.since || program.getOpset() > row.until)
        continue;
      value = getParameter(op, args, row, owner, isInline);
    } else if (row.kind == MILArg::Variadic) {
      SmallVector<mil::Value> elements;
      for (Value operand : args.operands(row.name)) {
        FailureOr<mil::Value> element = getOperand(operand, isInline, owner);
        if (failed(element))
          return failure();
        elements.push_back(*element);
      }
      value = tree.getTuple(elements);
    } else {
      Value operand = args.operand(row.name);
      if (!operand)
        continue;
      value = getOperand(operand, isInline, (owner + "_" + row.name).str());
    }
    if (failed(value))
      return failure();
    list.push_back(named(row.name, *value));
  }
  SmallVector<mil::TypedName> results;
  for (Value result : op->getResults()) {
    FailureOr<const mil::Type *> type = getType(result.getType(), op->getLoc());
    if (failed(type))
      return failure();
    results.push_back(typed(*type, names.get(result)));
  }
  SmallVector<mil::NamedValue> none;
  addStatement(results, op->getName().stripDialect(), inAttributes ? none : list, inAttributes ? list : none, owner);
  return success();
}

LogicalResult Exporter::emit(Operation &op) {
  if (op.getNumResults() && isFoldable(op.getResult(0)))
    return success();
  if (auto mil = llvm::dyn_cast<MILOpInterface>(op))
    return emitCall(mil);
  InFlightDiagnostic diag = op.emitOpError("has no MIL form");
  if (llvm::isa<CompositeOpInterface>(op))
    diag.attachNote() << "run the pass ane-decompose-composites first";
  return diag;
}

LogicalResult Exporter::emitOutputs() {
  for (auto [i, value] : llvm::enumerate(program.getReturn()->getOperands())) {
    std::string name = names.get(value);
    if (name == ports.outputs[i])
      continue;
    // An input, a constant or a value that is returned twice needs a name of its own.
    FailureOr<const mil::Type *> type = getType(value.getType(), value.getLoc());
    if (failed(type))
      return failure();
    if (anert::getInfo(getDesc(value.getType())->dtype).bits < 8)
      return emitError(value.getLoc()) << "output '" << ports.outputs[i] << "' is a stored " << value.getType()
                                       << ", which no MIL op produces; expand it with a constexpr op or cast it";
    FailureOr<mil::Value> x = getOperand(value, /*isInline=*/false, name);
    if (failed(x))
      return failure();
    addStatement(typed(*type, ports.outputs[i]), "identity", named("x", *x), {}, ports.outputs[i]);
  }
  return success();
}

FailureOr<mil::Program> Exporter::run() {
  SmallVector<mil::TypedName> params;
  for (BlockArgument arg : program.getBody().getArguments()) {
    FailureOr<const mil::Type *> type = getType(arg.getType(), arg.getLoc());
    if (failed(type))
      return failure();
    params.push_back(typed(*type, ports.inputs[arg.getArgNumber()]));
  }
  for (Operation &op : program.getBody().front().without_terminator())
    if (failed(emit(op)))
      return failure();
  if (failed(emitOutputs()))
    return failure();
  SmallVector<mil::NameRef> results;
  for (const std::string &name : ports.outputs)
    results.push_back({tree.copy(Twine(name)), mil::kNoLoc});
  mil::Function function;
  function.body.name = "main";
  function.opset = stringifyOpset(program.getOpset());
  function.body.params = tree.copy(ArrayRef(params));
  function.body.statements = tree.copy(ArrayRef(statements));
  function.body.results = tree.copy(ArrayRef(results));
  tree.version = "1.3";
  tree.attributes = tree.copy(ArrayRef(named("buildInfo", tree.getDict(mil::getDefaultBuildInfo()))));
  tree.functions = tree.copy(ArrayRef(function));
  return std::move(tree);
}

} // namespace

FailureOr<mil::Program> buildMIL(ProgramOp program, const MILPorts &ports, WeightLayout &weights) {
  return Exporter(program, ports, weights).run();
}

LogicalResult exportMIL(ProgramOp program, WeightLayout &weights, raw_ostream &os) {
  FailureOr<mil::Program> tree = buildMIL(program, getMILPorts(program), weights);
  if (failed(tree))
    return failure();
  mil::print(*tree, os);
  return success();
}

} // namespace mlir::ane
