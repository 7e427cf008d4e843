// Operands and parameters of calls: references to consts, and literals.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Exporter.h"

namespace mlir::ane {

/// Beyond this many elements, text is no place for a constant.
static constexpr int64_t kMaxSpelledElements = 1 << 20;

bool Exporter::isFoldableHere(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return false;
  if (auto it = foldable.find(op); it != foldable.end())
    return it->second;
  // Statements come in order: what is known of the operands ends most walks at once, which else reach the inputs.
  bool isComputed = llvm::any_of(op->getOperands(), [&](Value operand) {
    auto it = foldable.find(operand.getDefiningOp());
    return llvm::isa<BlockArgument>(operand) || (it != foldable.end() && !it->second);
  });
  return foldable[op] = !isComputed && isFoldable(value);
}

bool Exporter::isConstant(Value value) {
  if (value.getDefiningOp<ConstOp>())
    return true;
  // What the text computed from consts stays computed.
  bool isText = keepsText && value.getDefiningOp() && !getProvenance(value.getLoc()).name.empty();
  return !isText && isFoldableHere(value);
}

FailureOr<mil::Value> Exporter::getConstant(Value value, StringRef name) {
  FailureOr<const mil::Type *> type = getType(value.getType(), value.getLoc());
  if (failed(type))
    return failure();
  auto constant = value.getDefiningOp<ConstOp>();
  bool isTextLiteral = keepsText && constant && llvm::isa<DenseElementsAttr>(constant.getVal()) &&
                       getTextHeader(program->getParentOfType<ModuleOp>());
  if (!isTextLiteral && WeightLayout::isFileWeight(value)) {
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

LogicalResult Exporter::emitConstant(Value value, Statements &to) {
  if (!emitted.insert(value).second)
    return success();
  std::string name = names.get(value);
  FailureOr<mil::Value> literal = getConstant(value, name);
  FailureOr<const mil::Type *> type = getType(value.getType(), value.getLoc());
  if (failed(literal) || failed(type))
    return failure();
  Provenance provenance = getProvenance(value.getLoc());
  std::optional<StringRef> label = provenance.label.empty() ? StringRef(name) : provenance.label;
  addConst(to, name, {*type, *literal}, !keepsText ? StringRef(name) : provenance.hasLabel ? label : std::nullopt);
  return success();
}

FailureOr<mil::Value> Exporter::getOperand(Value value, bool isInline, StringRef owner) {
  bool isKnown = isConstant(value);
  if (isKnown && isInline)
    return getConstant(value, owner);
  // Every block sees the consts of the function.
  if (isKnown && failed(emitConstant(value, outermost)))
    return failure();
  return tree.getRef(names.get(value));
}

FailureOr<Exporter::Literal> Exporter::getLiteral(MILOpInterface op, const MILArgs &args, const MILArg &row) {
  FailureOr<Parameter> parameter = getParameterLiteral(op, args, row);
  if (failed(parameter))
    return failure();
  if (!parameter->dtype)
    return Literal{tree.getScalarType(std::nullopt), tree.getString(parameter->text)};
  ArrayRef<int64_t> shape = parameter->shape;
  const mil::Type *type =
      shape.empty() ? tree.getScalarType(parameter->dtype) : tree.getTensorType(parameter->dtype, shape);
  return Literal{type, tree.getLiteral(*parameter->dtype, shape, parameter->bytes)};
}

/// Whether a list has a scalar for each tensor of the op's tuple: then it is a tuple itself, of literals, as nothing
/// else is written by coremltools.
static bool isTuple(const MILArgs &args, const MILArg &row) {
  return llvm::isa_and_nonnull<DenseI32ArrayAttr, DenseBoolArrayAttr>(args.param(row.name)) &&
         llvm::any_of(args.signature(), [](const MILArg &other) { return other.kind == MILArg::Variadic; });
}

FailureOr<mil::Value> Exporter::getTupleParameter(MILOpInterface op, const MILArgs &args, const MILArg &row) {
  FailureOr<Parameter> parameter = getParameterLiteral(op, args, row);
  if (failed(parameter))
    return failure();
  SmallVector<mil::Value> elements;
  size_t width = anert::getHostBytes(*parameter->dtype);
  for (size_t i = 0; i < parameter->bytes.size(); i += width)
    elements.push_back(tree.getLiteral(*parameter->dtype, {}, ArrayRef(parameter->bytes).slice(i, width)));
  return tree.getTuple(elements);
}

FailureOr<mil::Value> Exporter::getParameter(MILOpInterface op, const MILArgs &args, const MILArg &row, StringRef owner,
                                             bool isInline) {
  if (auto found = parameterConsts.find({op, &row}); found != parameterConsts.end()) {
    TextConst &constant = textConsts[found->second];
    if (failed(emitTextConst(constant, outermost)))
      return failure();
    return tree.getRef(constant.name);
  }
  if (isTuple(args, row))
    return getTupleParameter(op, args, row);
  FailureOr<Literal> literal = getLiteral(op, args, row);
  if (failed(literal) || isInline)
    return failed(literal) ? FailureOr<mil::Value>(failure()) : literal->value;
  // Equal parameters share one const: a third of the text of a typical program.
  std::string text;
  llvm::raw_string_ostream os(text);
  mil::print(literal->value, os);
  std::string &name = sharedConsts[text];
  if (name.empty()) {
    name = names.makeUnique((owner + "_" + row.name + "_0").str());
    addConst(outermost, name, *literal, StringRef(name));
  }
  return tree.getRef(name);
}

FailureOr<std::optional<mil::Value>> Exporter::getArgument(MILOpInterface op, const MILArgs &args, const MILArg &row,
                                                           StringRef owner) {
  auto found = [](FailureOr<mil::Value> value) -> FailureOr<std::optional<mil::Value>> {
    if (failed(value))
      return failure();
    return std::optional(*value);
  };
  bool isInline = op->getName().stripDialect().starts_with("constexpr_");
  if (keepsText)
    if (DictionaryAttr places = getProvenance(op->getLoc()).args)
      if (auto place = places.getAs<LocationAttr>(row.name))
        isInline = getProvenance(place).name.empty();
  if (row.kind == MILArg::Attribute) {
    // The default of an argument that the opset does not have is what the op does anyway.
    bool isSpelled = args.param(row.name) && program.getOpset() >= row.since && program.getOpset() <= row.until;
    if (keepsText && getTextHeader(program->getParentOfType<ModuleOp>()))
      isSpelled = bool(args.attr(row.name));
    if (!isSpelled)
      return std::optional<mil::Value>();
    return found(getParameter(op, args, row, owner, isInline));
  }
  if (row.kind != MILArg::Variadic) {
    Value operand = args.operand(row.name);
    if (!operand)
      return std::optional<mil::Value>();
    return found(getOperand(operand, isInline, (owner + "_" + row.name).str()));
  }
  SmallVector<mil::Value> elements;
  for (Value operand : args.operands(row.name)) {
    bool isNamed = keepsText && !getProvenance(operand.getLoc()).name.empty();
    FailureOr<mil::Value> element = getOperand(operand, isInline && !isNamed, owner);
    if (failed(element))
      return failure();
    elements.push_back(*element);
  }
  return found(tree.getTuple(elements));
}

} // namespace mlir::ane
