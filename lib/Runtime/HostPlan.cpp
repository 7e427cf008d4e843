// Host plans as JSON.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Runtime/HostPlan.h"
#include "JsonCursor.h"
#include "llvm/Support/Base64.h"
#include <limits>

namespace anert {

namespace json = llvm::json;
using Kind = PlanValue::Kind;

static constexpr int64_t maxInt = std::numeric_limits<int64_t>::max(), minInt = std::numeric_limits<int64_t>::min();
static constexpr int64_t maxIndex = std::numeric_limits<int>::max();
static constexpr llvm::StringLiteral planFormat = "ane-host-plan";
static constexpr int64_t planVersion = 1;
static constexpr std::pair<llvm::StringLiteral, Kind> kindNames[] = {
    {"input", Kind::Input}, {"state", Kind::State}, {"constant", Kind::Constant}, {"temporary", Kind::Temporary}};

static json::Value valueToJson(const PlanValue &value) {
  json::Object object{{"name", value.name}};
  addDesc(object, value.desc);
  for (const auto &[name, kind] : kindNames)
    if (kind == value.kind)
      object["kind"] = name;
  if (value.kind == Kind::Constant && value.constant.file.empty())
    object["constant"] = json::Object{{"data", llvm::encodeBase64(value.constant.bytes)}};
  else if (value.kind == Kind::Constant)
    object["constant"] = json::Object{{"file", value.constant.file}, {"offset", value.constant.offset}};
  return object;
}

/// {"name": ..., "int": 3}: the key says which alternative of the variant it is, since 1 and 1.0 look alike in JSON.
static json::Value paramToJson(const std::string &name, const ParamValue &value) {
  json::Object object{{"name", name}};
  if (const auto *flag = std::get_if<bool>(&value))
    object["bool"] = *flag;
  else if (const auto *integer = std::get_if<int64_t>(&value))
    object["int"] = *integer;
  else if (const auto *number = std::get_if<double>(&value))
    object["float"] = floatToJson(*number);
  else if (const auto *text = std::get_if<std::string>(&value))
    object["string"] = *text;
  else if (const auto *integers = std::get_if<std::vector<int64_t>>(&value))
    object["ints"] = json::Array(*integers);
  else {
    json::Array numbers;
    for (double item : std::get<std::vector<double>>(value))
      numbers.push_back(floatToJson(item));
    object["floats"] = std::move(numbers);
  }
  return object;
}

static json::Value stepToJson(const PlanStep &step) {
  json::Array args, params;
  for (const PlanStep::Arg &arg : step.args)
    args.push_back(json::Object{{"name", arg.name}, {"values", json::Array(arg.values)}});
  for (const auto &[name, value] : step.params)
    params.push_back(paramToJson(name, value));
  return json::Object{{"op", step.op},
                      {"name", step.name},
                      {"args", std::move(args)},
                      {"results", json::Array(step.results)},
                      {"params", std::move(params)}};
}

static json::Value portsToJson(const std::vector<PlanPort> &ports) {
  json::Array array;
  for (const PlanPort &port : ports)
    array.push_back(json::Object{{"name", port.name}, {"value", port.value}});
  return array;
}

json::Value HostPlan::toJSON() const {
  json::Array valueList, stepList;
  for (const PlanValue &value : values)
    valueList.push_back(valueToJson(value));
  for (const PlanStep &step : steps)
    stepList.push_back(stepToJson(step));
  return json::Object{{"format", planFormat},
                      {"version", planVersion},
                      {"name", name},
                      {"values", std::move(valueList)},
                      {"steps", std::move(stepList)},
                      {"inputs", portsToJson(inputs)},
                      {"outputs", portsToJson(outputs)},
                      {"states", portsToJson(states)},
                      {"updates", json::Array(updates)}};
}

static PlanConstant readConstant(const JsonCursor &cursor) {
  PlanConstant constant;
  if (!cursor.has("data")) {
    constant.file = cursor.field("file").getString();
    constant.offset = cursor.field("offset").getInt(0, maxInt);
    return constant;
  }
  if (cursor.has("file"))
    cursor.fail("either 'data' or 'file', not both");
  auto bytes = std::make_shared<std::vector<char>>();
  JsonCursor data = cursor.field("data");
  if (llvm::Error error = llvm::decodeBase64(data.getString(), *bytes))
    data.fail("base64 text", llvm::toString(std::move(error)));
  constant.bytes = *bytes;
  constant.owner = std::move(bytes);
  return constant;
}

static PlanValue readValue(const JsonCursor &cursor) {
  PlanValue value;
  value.name = cursor.field("name").getString();
  value.desc = cursor.getDesc();
  JsonCursor kind = cursor.field("kind");
  std::string kindName = kind.getString();
  const auto *row = llvm::find_if(kindNames, [&](const auto &entry) { return entry.first == kindName; });
  if (row != std::end(kindNames))
    value.kind = row->second;
  else if (kind)
    kind.fail("input, state, constant or temporary");
  if (value.kind == Kind::Constant)
    value.constant = readConstant(cursor.field("constant"));
  return value;
}

static ParamValue readParam(const JsonCursor &cursor) {
  if (cursor.has("bool"))
    return cursor.field("bool").getBool();
  if (cursor.has("int"))
    return cursor.field("int").getInt(minInt, maxInt);
  if (cursor.has("float"))
    return cursor.field("float").getFloat();
  if (cursor.has("string"))
    return cursor.field("string").getString();
  if (cursor.has("ints"))
    return cursor.field("ints").getInts(minInt, maxInt);
  std::vector<double> numbers;
  if (cursor.has("floats"))
    cursor.field("floats").forEach([&](const JsonCursor &item) { numbers.push_back(item.getFloat()); });
  else
    cursor.fail("one of the keys bool, int, float, string, ints, floats");
  return numbers;
}

static PlanStep readStep(const JsonCursor &cursor) {
  PlanStep step;
  step.op = cursor.field("op").getString();
  step.name = cursor.field("name").getString();
  cursor.field("args").forEach([&](const JsonCursor &item) {
    PlanStep::Arg arg{item.field("name").getString(), {}};
    for (int64_t value : item.field("values").getInts(0, maxIndex))
      arg.values.push_back(value);
    step.args.push_back(std::move(arg));
  });
  for (int64_t result : cursor.field("results").getInts(0, maxIndex))
    step.results.push_back(result);
  cursor.field("params").forEach(
      [&](const JsonCursor &item) { step.params.emplace_back(item.field("name").getString(), readParam(item)); });
  return step;
}

static std::vector<PlanPort> readPorts(const JsonCursor &cursor) {
  std::vector<PlanPort> ports;
  cursor.forEach([&](const JsonCursor &item) {
    ports.push_back({item.field("name").getString(), unsigned(item.field("value").getInt(0, maxIndex))});
  });
  return ports;
}

llvm::Expected<HostPlan> HostPlan::fromJSON(const json::Value &json) {
  std::string error;
  JsonCursor root(json, error);
  HostPlan plan;
  JsonCursor format = root.field("format");
  if (format.getString() != planFormat)
    format.fail("\"" + planFormat + "\"", "this is not a host plan");
  root.field("version").getInt(planVersion, planVersion);
  plan.name = root.field("name").getString();
  root.field("values").forEach([&](const JsonCursor &item) { plan.values.push_back(readValue(item)); });
  root.field("steps").forEach([&](const JsonCursor &item) { plan.steps.push_back(readStep(item)); });
  plan.inputs = readPorts(root.field("inputs"));
  plan.outputs = readPorts(root.field("outputs"));
  plan.states = readPorts(root.field("states"));
  for (int64_t update : root.field("updates").getInts(-1, maxIndex))
    plan.updates.push_back(update);
  if (!error.empty())
    return llvm::createStringError(error);
  if (llvm::Error invalid = plan.verify())
    return std::move(invalid);
  return plan;
}

} // namespace anert
