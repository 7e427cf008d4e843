// Functions of MIL text as programs: ports, names, consts, results.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/WeightStore.h"
#include "Importer.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::ane {

//===-- Names ----------------------------------------------------------------===//

void FunctionImporter::define(const mil::TypedName &name, Value value, Attribute literal, Location location) {
  auto [it, isNew] =
      bindings.try_emplace(name.name, Binding{name.loc, value, literal, location, builder.getInsertionBlock()});
  if (isNew)
    return scope.push_back(name.name);
  InFlightDiagnostic diag = source.error(name.loc)
                            << "found a second definition of '" << name.name << "', expected unique names (T-CONSTREF)";
  diag.attachNote(source.getLoc(it->second.loc)) << "the first is here";
}

FunctionImporter::Binding *FunctionImporter::lookup(const mil::Value &ref) {
  auto it = bindings.find(ref.text);
  if (it != bindings.end())
    return &it->second;
  SmallVector<StringRef> names;
  for (const auto &entry : bindings)
    names.push_back(entry.first());
  llvm::sort(names);
  source.error(ref.loc) << "found the name '" << ref.text << "', expected a parameter or an earlier result"
                        << anert::suggestSimilar(ref.text, names);
  return nullptr;
}

Value FunctionImporter::materialize(Binding &binding) {
  auto elements = llvm::dyn_cast_if_present<ElementsAttr>(binding.literal);
  if (binding.value || !elements)
    return binding.value;
  OpBuilder::InsertionGuard guard(builder);
  // Every use must see it, not only those in the nested block that is in work.
  if (Block *here = builder.getInsertionBlock(); here != binding.block)
    builder.setInsertionPoint(binding.block->findAncestorOpInBlock(*here->getParentOp()));
  return binding.value = ConstOp::create(builder, binding.location, elements);
}

//===-- Functions ------------------------------------------------------------===//

std::optional<Opset> FunctionImporter::readOpset(StringRef spelling, mil::Loc loc) {
  std::optional<Opset> opset = symbolizeOpset(mil::getCanonicalOpset(spelling));
  if (opset)
    return opset;
  InFlightDiagnostic diag = source.error(loc) << "found ";
  if (spelling.empty())
    diag << "no opset";
  else
    diag << "the opset '" << spelling << "'";
  diag << ", expected one of";
  for (unsigned i = 0; i <= getMaxEnumValForOpset(); ++i)
    if (std::optional<Opset> known = symbolizeOpset(i))
      diag << " " << stringifyOpset(*known);
  return std::nullopt;
}

bool FunctionImporter::createProgram() {
  const mil::Block &body = function.body;
  std::optional<Opset> opset =
      readOpset(function.opset, function.opsetLoc == mil::kNoLoc ? body.loc : function.opsetLoc);
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attrs;
  for (const mil::TypedName &param : body.params) {
    types.push_back(literals.getType(*param.type));
    attrs.push_back(builder.getDictionaryAttr(builder.getNamedAttr(kPortAttr, builder.getStringAttr(param.name))));
  }
  if (!opset || llvm::is_contained(types, Type()))
    return false;
  OperationState state(source.getLoc(body.loc), ProgramOp::getOperationName());
  auto &properties = state.getOrAddProperties<ProgramOp::Properties>();
  properties.sym_name = builder.getStringAttr(body.name);
  properties.function_type = TypeAttr::get(builder.getFunctionType(types, {}));
  properties.device = DeviceKindAttr::get(builder.getContext(), DeviceKind::ane);
  properties.opset = OpsetAttr::get(builder.getContext(), *opset);
  properties.stage = StageAttr::get(builder.getContext(), Stage::open);
  state.addRegion();
  program = llvm::cast<ProgramOp>(builder.create(state));
  program.setAllArgAttrs(attrs);
  Block *block = new Block;
  program.getBody().push_back(block);
  builder.setInsertionPointToStart(block);
  for (auto [param, type] : llvm::zip(body.params, types))
    define(param, block->addArgument(type, source.getLoc(param)));
  if (!function.attributes.empty()) {
    std::string text;
    llvm::raw_string_ostream os(text);
    mil::print(function.attributes, os, mil::Style::CoreMLC);
    program->setAttr(kFunctionAttributes, builder.getStringAttr(text));
  }
  return true;
}

bool FunctionImporter::importConst(const mil::Statement &statement) {
  const mil::NamedValue *value = statement.findAttribute("val");
  if (!value)
    value = statement.findArg("val");
  if (!value) {
    source.error(statement.calleeLoc) << "found a const without value, expected [val = ...]";
    return false;
  }
  if (statement.results.size() != 1) {
    source.error(statement.loc) << "found a const with " << statement.results.size() << " results, expected one";
    return false;
  }
  const mil::TypedName &result = statement.results.front();
  Attribute literal = literals.read(value->value);
  if (!literal)
    return false;
  // Both spellings of a scalar print alike.
  std::string declared = toString(*result.type), given = toString(*value->value.type);
  if (declared != given) {
    source.error(result.type->loc) << "declared " << declared << ", but the value is " << given;
    return false;
  }
  define(result, {}, literal, getLoc(statement, builder.getDictionaryAttr({})));
  return true;
}

void FunctionImporter::importStatement(const mil::Statement &statement) {
  bool isConst = statement.callee == "const";
  if (isConst && !statement.blocks.empty())
    source.error(statement.blocks.front().loc) << "found a nested block, expected none after a const";
  if (isConst ? importConst(statement) : importCall(statement))
    return;
  // One mistake is one error: uses of the results say nothing.
  for (const mil::TypedName &result : statement.results)
    if (bindings
            .try_emplace(result.name, Binding{result.loc, {}, {}, source.getLoc(result), builder.getInsertionBlock()})
            .second)
      scope.push_back(result.name);
}

SmallVector<Value> FunctionImporter::readResults(const mil::Block &block) {
  SmallVector<Value> values;
  for (const mil::NameRef &result : block.results) {
    mil::Value ref;
    ref.loc = result.loc;
    ref.text = result.name;
    Binding *binding = lookup(ref);
    Value value = binding ? materialize(*binding) : Value();
    if (binding && binding->literal && !value)
      source.error(result.loc) << "found the string '" << result.name << "', expected a tensor to return";
    if (value && llvm::isa<StateType>(value.getType()))
      source.error(result.loc) << "found the state '" << result.name << "', expected a tensor to return";
    values.push_back(value);
  }
  return values;
}

void FunctionImporter::importBlock(const mil::Block &nested, Region &region) {
  OpBuilder::InsertionGuard guard(builder);
  size_t outer = scope.size();
  Block *block = builder.createBlock(&region);
  for (const mil::TypedName &param : nested.params) {
    Type type = literals.getType(*param.type);
    define(param, type ? Value(block->addArgument(type, source.getLoc(param))) : Value());
  }
  for (const mil::Statement &statement : nested.statements)
    if (!source.isFull())
      importStatement(statement);
  SmallVector<Value> values = readResults(nested);
  llvm::erase(values, Value());
  Location loc = source.getLoc(nested.loc);
  if (!nested.name.empty())
    loc = NameLoc::get(builder.getStringAttr(nested.name), loc);
  YieldOp::create(builder, loc, values);
  while (scope.size() > outer)
    bindings.erase(scope.pop_back_val());
}

void FunctionImporter::importResults() {
  SmallVector<Attribute> attrs;
  llvm::StringSet<> seen;
  for (const mil::NameRef &result : function.body.results) {
    if (!seen.insert(result.name).second)
      source.error(result.loc) << "found '" << result.name << "' twice, expected each returned name once";
    attrs.push_back(builder.getDictionaryAttr(builder.getNamedAttr(kPortAttr, builder.getStringAttr(result.name))));
  }
  SmallVector<Value> values = readResults(function.body);
  llvm::erase(values, Value());
  ReturnOp::create(builder, source.getLoc(function.body.loc), values, ValueRange());
  program.setFunctionType(builder.getFunctionType(program.getArgumentTypes(), TypeRange(ValueRange(values))));
  if (!source.hasErrors())
    program.setResAttrsAttr(builder.getArrayAttr(attrs));
}

void FunctionImporter::run() {
  if (!createProgram())
    return;
  for (const mil::Statement &statement : function.body.statements) {
    importStatement(statement);
    if (source.isFull())
      return;
  }
  importResults();
}

} // namespace mlir::ane
