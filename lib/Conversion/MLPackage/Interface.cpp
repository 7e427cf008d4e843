// The interface of a model: its ports as features, from and against the functions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Interface.h"
#include "DataTypes.h"
#include "Decoder.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

namespace anert::coreml {
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;
using Features = google::protobuf::RepeatedPtrField<Feature>;

//===-- Reading --------------------------------------------------------------===//

llvm::Expected<std::vector<StringRef>> getFunctionOrder(const ModelDescription &description) {
  if (description.functions_size() == 0)
    return std::vector<StringRef>{"main"};
  StringRef first = description.defaultfunctionname();
  std::vector<StringRef> order = {first};
  bool isDescribed = false;
  for (const FunctionDescription &function : description.functions()) {
    isDescribed |= function.name() == first;
    if (function.name() != first)
      order.push_back(function.name());
  }
  if (!isDescribed)
    return llvm::createStringError("found the default function '" + first +
                                   "', expected one of the functions that the model describes");
  return order;
}

/// The type that a state wraps, or the type itself.
static const mil::Type &getTensor(const mil::Type &type) {
  return type.kind == mil::Type::State ? *type.elements.front() : type;
}

static llvm::Error checkShape(const ArrayFeature &array, const mil::Type &type, const Twine &what) {
  ArrayRef<mil::Dim> dims = getTensor(type).dims;
  bool isFixed = llvm::all_of(dims, [](const mil::Dim &dim) { return dim.kind == mil::Dim::Size; });
  // A scalar may be described as [1]; without a shape, anything goes.
  if (!isFixed || dims.empty() || array.shape_size() == 0 || array.flexibility_case() != array.FLEXIBILITY_NOT_SET)
    return llvm::Error::success();
  if (llvm::equal(dims, array.shape(), [](const mil::Dim &dim, int64_t size) { return int64_t(dim.size) == size; }))
    return llvm::Error::success();
  std::string shape;
  for (int64_t size : array.shape())
    shape += (shape.empty() ? "" : ", ") + std::to_string(size);
  return llvm::createStringError("found " + what + " described with the shape [" + shape + "], expected that of " +
                                 toString(type) + ", its type in the function");
}

static llvm::Error checkInputs(const Features &features, const mil::Function &function, StringRef side) {
  for (const Feature &feature : features) {
    std::string what = (side + " '" + feature.name() + "' of '" + function.body.name + "'").str();
    auto *param =
        llvm::find_if(function.body.params, [&](const mil::TypedName &param) { return param.name == feature.name(); });
    if (param == function.body.params.end())
      return llvm::createStringError("found " + what + " in the description, expected an input of the function");
    const FeatureType &type = feature.type();
    const ArrayFeature &array = type.has_state() ? type.state().array() : type.multiarray();
    if (llvm::Error error = checkShape(array, *param->type, what))
      return error;
  }
  return llvm::Error::success();
}

static llvm::Error checkOutputs(const Features &features, const mil::Function &function) {
  for (const Feature &feature : features)
    if (llvm::none_of(function.body.results, [&](const mil::NameRef &result) { return result.name == feature.name(); }))
      return llvm::createStringError("found the output '" + feature.name() + "' of '" + function.body.name +
                                     "' in the description, expected one that the function returns");
  return llvm::Error::success();
}

template <typename Description>
static llvm::Error checkFunction(const Description &description, StringRef name, const mil::Program &program) {
  auto *function =
      llvm::find_if(program.functions, [&](const mil::Function &function) { return function.body.name == name; });
  if (function == program.functions.end()) {
    std::string known;
    for (const mil::Function &other : program.functions)
      known += (known.empty() ? " '" : ", '") + other.body.name.str() + "'";
    return llvm::createStringError("found no function '" + name + "', expected it as the description names it; the " +
                                   "program has" + (known.empty() ? " none" : known));
  }
  if (llvm::Error error = checkInputs(description.input(), *function, "the input"))
    return error;
  if (llvm::Error error = checkInputs(description.state(), *function, "the state"))
    return error;
  return checkOutputs(description.output(), *function);
}

llvm::Error checkInterface(const ModelDescription &description, const mil::Program &program) {
  if (description.functions_size() == 0)
    return checkFunction(description, "main", program);
  for (const FunctionDescription &function : description.functions())
    if (llvm::Error error = checkFunction(function, function.name(), program))
      return error;
  return llvm::Error::success();
}

//===-- Writing --------------------------------------------------------------===//

static llvm::Error describeArray(const mil::Type &type, const Twine &what, bool isInput, ArrayFeature &array) {
  const DataType *row = type.element ? &getDataType(*type.element) : nullptr;
  if (!row || !row->feature)
    return llvm::createStringError(
        what + " is " + toString(type) +
        "; Core ML's ports are fp32, fp16 (from ios16), int32 and int8 (from ios26): cast it "
        "in the program");
  array.set_datatype(ArrayDataType(row->feature));
  bool isDynamic = llvm::any_of(type.dims, [](const mil::Dim &dim) { return dim.kind != mil::Dim::Size; });
  // An output of dynamic or no shape has none; an input has a default and a range.
  if (isDynamic && !isInput)
    return llvm::Error::success();
  if (type.dims.empty() && isInput)
    array.add_shape(1);
  for (const mil::Dim &dim : type.dims) {
    bool isSize = dim.kind == mil::Dim::Size;
    array.add_shape(isSize ? dim.size : 1);
    if (!isDynamic)
      continue;
    ArrayFeature::SizeRange *range = array.mutable_shaperange()->add_sizeranges();
    range->set_lowerbound(isSize ? dim.size : 1);
    range->set_upperbound(isSize ? dim.size : -1);
  }
  return llvm::Error::success();
}

static llvm::Error checkPortOpset(const mil::Type &type, StringRef opset, const Twine &what) {
  const OpsetVersion *version = findOpset(opset);
  int needed = type.element == DType::fp16 ? 7 : type.element == DType::int8 ? 10 : 6;
  if (!version || version->specification >= needed)
    return llvm::Error::success();
  return llvm::createStringError(what + " is " + toString(type) + ", which a port can be from " +
                                 (needed == 7 ? "ios16" : "ios26") + " on; the program is " + version->text);
}

/// Fills in the features of one function, whose messages are called alike in both descriptions.
template <typename Description>
static llvm::Error describeFunction(const mil::Function &function, Description &description) {
  llvm::StringMap<const mil::Type *> types;
  for (const mil::Statement &statement : function.body.statements)
    for (const mil::TypedName &result : statement.results)
      types[result.name] = result.type;
  auto describe = [&](StringRef name, const mil::Type &type, bool isInput, Feature &feature) -> llvm::Error {
    feature.set_name(name.str());
    std::string what = (isInput ? "input '" : "output '") + name.str() + "'";
    bool isState = type.kind == mil::Type::State;
    const mil::Type &tensor = getTensor(type);
    if (isState && tensor.element != DType::fp16)
      return llvm::createStringError("state '" + name + "' is " + toString(tensor) + "; Core ML's states are fp16");
    if (llvm::Error error = checkPortOpset(tensor, function.opset, what))
      return error;
    FeatureType &kind = *feature.mutable_type();
    return describeArray(tensor, what, isInput,
                         isState ? *kind.mutable_state()->mutable_array() : *kind.mutable_multiarray());
  };
  for (const mil::TypedName &param : function.body.params) {
    types[param.name] = param.type;
    bool isState = param.type->kind == mil::Type::State;
    Feature *feature = isState ? description.add_state() : description.add_input();
    if (llvm::Error error = describe(param.name, *param.type, /*isInput=*/true, *feature))
      return error;
  }
  for (const mil::NameRef &result : function.body.results) {
    const mil::Type *type = types.lookup(result.name);
    if (!type)
      return llvm::createStringError("output '" + result.name + "' is computed nowhere");
    if (llvm::Error error = describe(result.name, *type, /*isInput=*/false, *description.add_output()))
      return error;
  }
  return llvm::Error::success();
}

llvm::Error describeInterface(ArrayRef<mil::ModelFunction> functions, ModelDescription &description) {
  if (functions.size() == 1)
    return describeFunction(functions.front().program->functions.front(), description);
  description.set_defaultfunctionname(functions.front().name);
  for (const mil::ModelFunction &function : functions) {
    FunctionDescription *described = description.add_functions();
    described->set_name(function.name);
    if (llvm::Error error = describeFunction(function.program->functions.front(), *described))
      return llvm::createStringError("function '" + function.name + "': " + llvm::toString(std::move(error)));
  }
  return llvm::Error::success();
}

} // namespace anert::coreml
