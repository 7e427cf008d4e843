// Calls of MIL ops, by the signature that the op's ODS definition gives.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/WeightStore.h"
#include "Importer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::ane {

/// Names of arguments that older texts use: the second stands where the op has no argument of the first name.
static constexpr std::pair<StringRef, StringRef> kOldNames[] = {{"state", "input"}};

static bool hasArgument(ArrayRef<MILArg> signature, StringRef name) {
  return llvm::any_of(signature, [&](const MILArg &row) { return row.name == name; });
}

/// The name that an argument has in the signature.
static StringRef getCurrentName(ArrayRef<MILArg> signature, StringRef name) {
  for (auto [old, current] : kOldNames)
    if (name == old && !hasArgument(signature, old) && hasArgument(signature, current))
      return current;
  return name;
}

//===-- Arguments ------------------------------------------------------------===//

std::optional<RegisteredOperationName> FunctionImporter::findOp(const mil::Statement &statement) {
  StringRef dialect = ANEDialect::getDialectNamespace();
  std::string full = (dialect + "." + statement.callee).str();
  std::optional<RegisteredOperationName> name = RegisteredOperationName::lookup(full, source.getContext());
  if (name && name->hasInterface<MILOpInterface>())
    return name;
  SmallVector<StringRef> known;
  for (RegisteredOperationName other : source.getContext()->getRegisteredOperationsByDialect(dialect))
    if (other.hasInterface<MILOpInterface>())
      known.push_back(other.stripDialect());
  source.error(statement.calleeLoc) << "found the op '" << statement.callee
                                    << "', expected an op of MIL that is supported"
                                    << anert::suggestSimilar(statement.callee, known);
  return std::nullopt;
}

bool FunctionImporter::collectArguments(const mil::Statement &statement, Call &call) {
  llvm::StringSet<> seen;
  bool isGood = true;
  SmallVector<StringRef> known =
      llvm::map_to_vector(call.signature, [](const MILArg &row) -> StringRef { return row.name; });
  auto collect = [&](const mil::NamedValue &given) {
    StringRef name = getCurrentName(call.signature, given.name);
    if (name.empty())
      source.error(given.loc) << "found an argument without name, expected 'name = value' as MIL has no order of "
                              << "arguments";
    else if (!llvm::is_contained(known, name))
      source.error(given.loc) << "'" << statement.callee << "' has no argument '" << name << "', it has "
                              << llvm::join(known, ", ") << anert::suggestSimilar(name, known);
    else if (!seen.insert(name).second)
      source.error(given.loc) << "found a second argument '" << name << "', expected one";
    else
      return call.given.push_back(&given);
    isGood = false;
  };
  llvm::for_each(statement.args, collect);
  // Some ops of ios16 take their arguments in the attribute bracket.
  for (const mil::NamedValue &given : statement.attributes)
    if (given.name != "name")
      collect(given);
  for (const MILArg &row : call.signature)
    if (row.required && !seen.contains(row.name) && isGood) {
      source.error(call.loc) << "'" << statement.callee << "' lacks the argument '" << row.name << "'";
      isGood = false;
    }
  return isGood;
}

bool FunctionImporter::bindOperand(const mil::Value &value, Call &call) {
  if (value.kind == mil::Value::Ref) {
    Binding *binding = lookup(value);
    Value operand = binding ? materialize(*binding) : Value();
    if (operand)
      call.operands.push_back(operand);
    else if (binding && binding->literal)
      source.error(value.loc) << "found the string '" << value.text << "', expected a tensor";
    return bool(operand);
  }
  Attribute literal = literals.read(value);
  auto elements = llvm::dyn_cast_if_present<ElementsAttr>(literal);
  if (elements)
    call.operands.push_back(ConstOp::create(builder, source.getLoc(value.loc), elements));
  else if (literal)
    source.error(value.loc) << "found a string, expected a tensor";
  return bool(elements);
}

/// Scalars of one type, int32 or bool, as a list; null if they are something else.
static Attribute joinScalars(ArrayRef<Attribute> scalars) {
  Attribute first = scalars.empty() ? Attribute() : scalars.front();
  auto areAll = [&](auto is) { return first && llvm::all_of(scalars, is); };
  if (areAll([](Attribute attr) { return llvm::isa<BoolAttr>(attr); }))
    return DenseBoolArrayAttr::get(first.getContext(), llvm::map_to_vector(scalars, [](Attribute attr) {
                                     return llvm::cast<BoolAttr>(attr).getValue();
                                   }));
  auto isInt32 = [](Attribute attr) {
    auto integer = llvm::dyn_cast<IntegerAttr>(attr);
    return integer && integer.getType().isSignlessInteger(32);
  };
  if (!areAll(isInt32))
    return {};
  return DenseI32ArrayAttr::get(first.getContext(), llvm::map_to_vector(scalars, [](Attribute attr) {
                                  return int32_t(llvm::cast<IntegerAttr>(attr).getInt());
                                }));
}

Attribute FunctionImporter::bindTuple(const mil::NamedValue &given) {
  SmallVector<Attribute> scalars;
  for (const mil::Value &element : given.value.elements)
    if (!scalars.emplace_back(bindParameter({given.name, given.loc, element})))
      return {};
  Attribute list = joinScalars(scalars);
  if (!list)
    source.error(given.value.loc) << "found a tuple of other values, expected scalars, all int32 or all bool, for '"
                                  << given.name << "'";
  return list;
}

Attribute FunctionImporter::bindParameter(const mil::NamedValue &given) {
  const mil::Value &value = given.value;
  if (value.kind == mil::Value::Tuple)
    return bindTuple(given);
  if (value.kind != mil::Value::Ref) {
    Attribute literal = literals.read(value);
    return literal ? toParameter(literal) : Attribute();
  }
  Binding *binding = lookup(value);
  if (!binding)
    return {};
  if (binding->literal)
    return toParameter(binding->literal);
  if (binding->value)
    source.error(value.loc) << "found '" << value.text
                            << "', which is computed, expected a const or a typed literal for '" << given.name << "'";
  return {};
}

bool FunctionImporter::bindArguments(const mil::Statement &statement, Call &call) {
  bool isGood = true;
  for (const MILArg &row : call.signature) {
    auto it = llvm::find_if(call.given, [&](const mil::NamedValue *given) {
      return getCurrentName(call.signature, given->name) == row.name;
    });
    const mil::NamedValue *given = it == call.given.end() ? nullptr : *it;
    if (row.kind == MILArg::Attribute) {
      Attribute param = given ? bindParameter(*given) : Attribute();
      if (param)
        call.params.emplace_back(given, param);
      isGood &= !given || param;
    }
    if (given)
      addPlace(*given, row.kind == MILArg::Attribute, call);
    if (row.kind == MILArg::Attribute)
      continue;
    size_t before = call.operands.size();
    if (given && given->value.kind == mil::Value::Tuple && row.kind == MILArg::Variadic) {
      for (const mil::Value &element : given->value.elements)
        isGood &= bindOperand(element, call);
    } else if (given && given->value.kind == mil::Value::Tuple) {
      source.error(given->value.loc) << "found a tuple, expected one value for '" << row.name << "'";
      isGood = false;
    } else if (given) {
      isGood &= bindOperand(given->value, call);
    }
    call.segments.push_back(call.operands.size() - before);
  }
  return isGood;
}

//===-- Ops ------------------------------------------------------------------===//

Location FunctionImporter::getLoc(const mil::Statement &statement, DictionaryAttr args) {
  const mil::NamedValue *label = statement.findAttribute("name");
  Provenance first;
  first.hasLabel = label != nullptr;
  first.label = label ? label->value.getOperand().text : StringRef();
  first.args = args.empty() ? DictionaryAttr() : args;
  if (statement.results.empty()) {
    first.name = first.label;
    first.place = source.getPlace(statement.calleeLoc);
    return ane::getLoc(first);
  }
  SmallVector<Provenance, 1> results;
  for (const mil::TypedName &result : statement.results) {
    Provenance &row = results.emplace_back(results.empty() ? first : Provenance());
    row.name = result.name;
    row.place = source.getPlace(result.loc);
  }
  return ane::getLoc(results);
}

void FunctionImporter::addPlace(const mil::NamedValue &given, bool isParameter, Call &call) {
  StringAttr name = builder.getStringAttr(getCurrentName(call.signature, given.name));
  const mil::Value &value = given.value;
  auto isLiteral = [](const mil::Value &value) {
    return value.kind != mil::Value::Ref && value.kind != mil::Value::Tuple;
  };
  if (isLiteral(value) || (value.kind == mil::Value::Tuple && llvm::any_of(value.elements, isLiteral)))
    call.places.set(name, source.getPlace(value.loc));
  else if (auto it = bindings.find(value.text); isParameter && it != bindings.end() && it->second.literal)
    call.places.set(name, LocationAttr(it->second.location));
}

static std::string describeParameter(Attribute attr) {
  if (llvm::isa<StringAttr>(attr))
    return "a string";
  if (llvm::isa<FloatAttr, IntegerAttr>(attr))
    return anert::getName(getDType(llvm::cast<TypedAttr>(attr).getType()).value_or(anert::DType::int64)).str();
  if (llvm::isa<DenseI32ArrayAttr>(attr))
    return "a list of int32";
  if (llvm::isa<DenseBoolArrayAttr>(attr))
    return "a list of bool";
  return "a literal of another form";
}

/// The forms that the property `name` of `op` can hold, found by trying an example of each.
static std::string describeAllowed(Operation *op, StringAttr name) {
  Builder b(op->getContext());
  Attribute examples[] = {b.getStringAttr(""),
                          b.getI32IntegerAttr(0),
                          b.getBoolAttr(true),
                          b.getF16FloatAttr(0),
                          b.getF32FloatAttr(0),
                          b.getDenseI32ArrayAttr({0}),
                          b.getDenseBoolArrayAttr({true})};
  std::string allowed;
  bool isInteger = false;
  for (Attribute example : examples) {
    op->setAttr(name, example);
    // The storage of an integer also takes a bool, which its verifier refuses.
    bool isBoolOfInteger = isInteger && llvm::isa<BoolAttr>(example);
    if (op->getAttr(name) != example || isBoolOfInteger)
      continue;
    isInteger |= llvm::isa<IntegerAttr>(example);
    allowed += (allowed.empty() ? "" : " or ") + describeParameter(example);
  }
  return allowed;
}

bool FunctionImporter::setParameters(Operation *op, Call &call) {
  bool isGood = true;
  bool hasTuple = llvm::any_of(call.signature, [](const MILArg &row) { return row.kind == MILArg::Variadic; });
  for (auto [given, attr] : call.params) {
    StringAttr name = builder.getStringAttr(getCurrentName(call.signature, given->name));
    op->setAttr(name, attr);
    if (op->getAttr(name) == attr)
      continue;
    // A tuple of one is that one in a Core ML model.
    if (Attribute list = hasTuple ? joinScalars(attr) : Attribute()) {
      op->setAttr(name, list);
      if (op->getAttr(name) == list)
        continue;
    }
    // A property silently drops what it cannot hold.
    source.error(given->value.loc) << "found " << describeParameter(attr) << " for '" << name.getValue()
                                   << "', expected " << describeAllowed(op, name);
    isGood = false;
  }
  return isGood;
}

Operation *FunctionImporter::build(const mil::Statement &statement, Call &call) {
  OperationState state(getLoc(statement, call.places.getDictionary(builder.getContext())), call.name);
  state.addOperands(call.operands);
  for (const mil::TypedName &result : statement.results) {
    Type type = literals.getType(*result.type);
    if (!type)
      return nullptr;
    state.addTypes(type);
  }
  bool hasRegions = !call.name.hasTrait<OpTrait::ZeroRegions>();
  if (!hasRegions && !statement.blocks.empty()) {
    source.error(statement.blocks.front().loc) << "found a nested block, '" << statement.callee << "' takes none";
    return nullptr;
  }
  for (size_t i = 0; i < statement.blocks.size(); ++i)
    state.addRegion();
  Operation *op = builder.create(state);
  if (call.name.hasTrait<OpTrait::AttrSizedOperandSegments>())
    op->setAttr("operandSegmentSizes", builder.getDenseI32ArrayAttr(call.segments));
  bool isGood = setParameters(op, call);
  unsigned numErrors = source.getNumErrors();
  for (auto [block, region] : llvm::zip(statement.blocks, op->getRegions()))
    importBlock(block, region);
  if (source.getNumErrors() != numErrors)
    isGood = false;
  // The op compares the declared types with those of its arguments, and reports for itself.
  if (isGood && succeeded(call.name.verifyInvariants(op)))
    return op;
  if (isGood)
    source.countError();
  op->erase();
  return nullptr;
}

bool FunctionImporter::importCall(const mil::Statement &statement) {
  std::optional<RegisteredOperationName> name = findOp(statement);
  if (!name)
    return false;
  Call call{*name, name->getInterface<MILOpInterface>()->getMILSignature(), statement.calleeLoc, {}, {}, {}, {}, {}};
  if (!statement.opset.empty()) {
    std::optional<Opset> opset = readOpset(statement.opset, statement.calleeLoc);
    if (opset && *opset > program.getOpset())
      source.error(statement.calleeLoc) << "found the opset " << stringifyOpset(*opset) << ", expected at most "
                                        << stringifyOpset(program.getOpset()) << ", that of the function";
    if (!opset || *opset > program.getOpset())
      return false;
  }
  if (!collectArguments(statement, call) || !bindArguments(statement, call))
    return false;
  Operation *op = build(statement, call);
  if (!op)
    return false;
  for (auto [result, value] : llvm::zip(statement.results, op->getResults()))
    define(result, value);
  return true;
}

} // namespace mlir::ane
