// manifest.json: writing and reading, without looking at other files.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Runtime/Bundle.h"
#include "JsonCursor.h"
#include <limits>

namespace anert {

namespace json = llvm::json;

static constexpr llvm::StringLiteral manifestFormat = "ane-bundle";
static constexpr int64_t maxInt = std::numeric_limits<int64_t>::max();

static json::Object portToJson(const Port &port) {
  json::Object object{{"name", port.name}};
  addDesc(object, port.desc);
  return object;
}

/// A list made by applying `convert` to each item.
template <typename T, typename Fn> static json::Array listToJson(const std::vector<T> &items, Fn convert) {
  json::Array array;
  for (const T &item : items)
    array.push_back(convert(item));
  return array;
}

static json::Value programToJson(const BundleProgram &program) {
  json::Object object{{"name", program.name},
                      {"device", program.device},
                      {"inputs", listToJson(program.inputs, portToJson)},
                      {"outputs", listToJson(program.outputs, portToJson)},
                      {"states", listToJson(program.states, portToJson)},
                      {"weights", json::Array(program.weights)}};
  if (!program.milPath.empty())
    object["mil"] = program.milPath;
  if (program.plan)
    object["plan"] = "programs/" + program.name + "/plan.json";
  return object;
}

static json::Value stateToJson(const BundleState &state) {
  json::Object object = portToJson(state.port);
  if (state.initial)
    object["initial"] = json::Object{{"file", state.initial->file}, {"offset", state.initial->offset}};
  else
    object["initial"] = "zero";
  return object;
}

static json::Value entryToJson(const BundleEntry &entry) {
  auto outputToJson = [](const BundleEntry::Output &output) {
    json::Object object = portToJson(output.port);
    object["value"] = output.value;
    return object;
  };
  auto stepToJson = [](const BundleDispatch &step) {
    return json::Object{{"program", step.program},
                        {"inputs", json::Array(step.inputs)},
                        {"outputs", json::Array(step.outputs)},
                        {"states", json::Array(step.states)}};
  };
  return json::Object{{"name", entry.name},
                      {"inputs", listToJson(entry.inputs, portToJson)},
                      {"outputs", listToJson(entry.outputs, outputToJson)},
                      {"steps", listToJson(entry.steps, stepToJson)}};
}

static json::Value fileToJson(const BundleFile &file) {
  return json::Object{{"path", file.path}, {"bytes", file.bytes}, {"hash", file.hash}};
}

json::Value BundleDesc::toJSON() const {
  return json::Object{{"format", manifestFormat},
                      {"version", bundleVersion},
                      {"minReader", 1},
                      {"target", target},
                      {"programs", listToJson(programs, programToJson)},
                      {"states", listToJson(states, stateToJson)},
                      {"entries", listToJson(entries, entryToJson)},
                      {"files", listToJson(files, fileToJson)}};
}

static Port readPort(const JsonCursor &cursor) { return {cursor.field("name").getString(), cursor.getDesc()}; }

static std::string readText(const JsonCursor &cursor) { return cursor.getString(); }

/// The list at `cursor`, each element read by `read`.
template <typename Fn> static auto readList(const JsonCursor &cursor, Fn read) {
  std::vector<decltype(read(cursor))> items;
  cursor.forEach([&](const JsonCursor &item) { items.push_back(read(item)); });
  return items;
}

static BundleProgram readProgram(const JsonCursor &cursor) {
  BundleProgram program;
  program.name = cursor.field("name").getString();
  program.device = cursor.field("device").getString();
  program.inputs = readList(cursor.field("inputs"), readPort);
  program.outputs = readList(cursor.field("outputs"), readPort);
  program.states = readList(cursor.field("states"), readPort);
  program.weights = readList(cursor.field("weights"), readText);
  if (cursor.has("mil"))
    program.milPath = cursor.field("mil").getString();
  if (cursor.has("plan")) {
    JsonCursor path = cursor.field("plan");
    std::string expected = "programs/" + program.name + "/plan.json";
    if (path.getString() != expected)
      path.fail("\"" + expected + "\"");
    program.plan = std::make_shared<HostPlan>(); // A placeholder until Bundle::open reads the file.
  }
  return program;
}

static BundleState readState(const JsonCursor &cursor) {
  BundleState state{readPort(cursor), std::nullopt};
  JsonCursor initial = cursor.field("initial");
  if (initial && initial.get()->getAsString()) {
    if (initial.getString() != "zero")
      initial.fail("\"zero\" or an object with 'file' and 'offset'");
    return state;
  }
  state.initial = WeightRef{initial.field("file").getString(), uint64_t(initial.field("offset").getInt(0, maxInt))};
  return state;
}

static BundleEntry readEntry(const JsonCursor &cursor) {
  BundleEntry entry;
  entry.name = cursor.field("name").getString();
  entry.inputs = readList(cursor.field("inputs"), readPort);
  entry.outputs = readList(cursor.field("outputs"), [](const JsonCursor &item) {
    return BundleEntry::Output{readPort(item), item.field("value").getString()};
  });
  entry.steps = readList(cursor.field("steps"), [](const JsonCursor &item) {
    return BundleDispatch{item.field("program").getString(), readList(item.field("inputs"), readText),
                          readList(item.field("outputs"), readText), readList(item.field("states"), readText)};
  });
  return entry;
}

static BundleFile readFile(const JsonCursor &cursor) {
  return {cursor.field("path").getString(), uint64_t(cursor.field("bytes").getInt(0, maxInt)),
          cursor.field("hash").getString()};
}

llvm::Expected<BundleDesc> BundleDesc::fromJSON(const json::Value &json) {
  std::string error;
  JsonCursor root(json, error);
  BundleDesc desc;
  JsonCursor format = root.field("format"), minReader = root.field("minReader");
  if (format.getString() != manifestFormat)
    format.fail("\"" + manifestFormat + "\"", "this is not a bundle");
  root.field("version").getInt(1, maxInt);
  if (minReader.getInt(1, maxInt) > bundleVersion)
    minReader.fail("at most " + llvm::Twine(bundleVersion),
                   "the bundle was written by a newer version; update this one, or compile the bundle again");
  // A newer manifest may look different everywhere below.
  if (error.empty()) {
    desc.target = root.field("target").getString();
    desc.programs = readList(root.field("programs"), readProgram);
    desc.states = readList(root.field("states"), readState);
    desc.entries = readList(root.field("entries"), readEntry);
    desc.files = readList(root.field("files"), readFile);
  }
  if (!error.empty())
    return llvm::createStringError(error);
  if (llvm::Error invalid = desc.verify())
    return std::move(invalid);
  return desc;
}

} // namespace anert
