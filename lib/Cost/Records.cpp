// Published measurements: from JSON to programs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Cost/Records.h"
#include "ANE/Support/JSON.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>

using namespace llvm;

namespace anert::cost {

namespace {
/// Fields of a workload. What is needed and not there is remembered as the reason why it is not modelled.
class Workload {
public:
  explicit Workload(const json::Object &object) : object(object) {}

  int64_t number(StringRef key) {
    std::optional<double> value = object.getNumber(key);
    if (value && *value >= 1 && *value < 1e12)
      return int64_t(*value);
    if (missing.empty())
      missing = "its workload has no usable '" + key.str() + "'";
    return 1;
  }
  int64_t number(StringRef key, int64_t otherwise) { return object.get(key) ? number(key) : otherwise; }
  StringRef text(StringRef key) const { return object.getString(key).value_or(""); }
  const Format *format() {
    StringRef name = object.getString("dtype").value_or("fp16");
    Expected<const Format *> format = findFormat(name);
    if (format)
      return *format;
    consumeError(format.takeError());
    missing = "weight format '" + name.str() + "' is not known";
    return nullptr;
  }
  bool has(StringRef key) const { return object.get(key); }

  const json::Object &object;
  std::string missing;
};

Op convOf(Workload &load) {
  Op op = Op::conv(load.number("cin"), load.number("cout"), 1, load.number("h"), load.number("w"));
  op.kh = load.number("kh");
  op.kw = load.number("kw");
  op.batch = load.number("batch", 1);
  op.stride = load.number("stride", 1);
  op.dilation = load.number("dil", 1);
  op.groups = load.number("groups", 1);
  op.chain = load.number("layers", 1);
  op.format = load.format();
  op.zeroWeights = load.object.getNumber("zero_weights").value_or(0);
  op.resident = load.text("weights") == "shared";
  return op;
}

Op linearOf(Workload &load, int64_t rows, int64_t k, int64_t n) {
  Op op = Op::linear(rows, k, n);
  op.format = load.format();
  return op;
}

/// Rows of width `width` that a copy has to pad, in `planes` of height `height`.
double raggedRows(double planes, int64_t height, int64_t width) { return width % 32 == 0 ? 0 : planes * height; }

void readConvChain(Workload &load, Record &record, const Parameters &p) {
  Op op = convOf(load);
  op.count = op.chain;
  if (record.place.door == Door::E5RT) {
    double input = double(op.cin) * op.h * op.w * op.batch, output = double(op.cout) * op.h * op.w * op.batch;
    record.program.ioElements = input + output / (op.stride * op.stride);
    record.program.ioRows = raggedRows(double(op.cin) * op.batch, op.h, op.w) +
                            raggedRows(double(op.cout) * op.batch, op.h / op.stride, op.w / op.stride);
    op.fromDRAM = op.chain == 1;
    // The compiler splits what is long enough to pay for it.
    record.place.engines = costOf(op, *record.place.chip, 1, p).us > 150 ? record.place.chip->programEngines : 1;
  }
  if (load.object.getBoolean("per_layer").value_or(false)) {
    op.count = 1;
    record.place.door = Door::Device;
  }
  record.program.ops = {op};
}

void readGemm(Workload &load, Record &record) {
  if (load.has("weights") && load.text("weights") != "const") {
    record.notModeled = "a product of two runtime operands outside of attention";
    return;
  }
  int64_t m = load.number("m"), k = load.number("k"), n = load.number("n");
  Op op = linearOf(load, m, k, n);
  op.chain = 1;
  op.fromDRAM = true;
  record.program.ops = {op};
  record.program.ioElements = double(m) * k + double(m) * n;
  record.place.engines = 1;
}

void readGemmChain(Workload &load, Record &record) {
  Op op = linearOf(load, load.number("m"), load.number("k"), load.number("n"));
  op.chain = load.number("layers");
  op.count = op.chain;
  record.program.ops = {op};
  record.place.engines = 1;
}

void readMLPChain(Workload &load, Record &record) {
  Op up = linearOf(load, load.number("h") * load.number("w"), load.number("d"), load.number("ff"));
  up.count = load.number("layers");
  Op down = up;
  std::swap(down.cin, down.cout);
  record.program.ops = {up, down};
}

OpClass rowClass(StringRef op) {
  return StringSwitch<OpClass>(op)
      .Cases({"add", "mul"}, OpClass::Add)
      .Case("unary", OpClass::UnaryPair)
      .Case("sum", OpClass::ReduceSum)
      .Case("softmax", OpClass::Softmax)
      .Case("layer_norm", OpClass::LayerNorm)
      .Case("rms_norm", OpClass::RMSNorm)
      .Case("l2_norm", OpClass::L2Norm)
      .Cases({"max", "avg"}, OpClass::Pool)
      .Cases({"relu", "gelu", "sigmoid"}, OpClass::Activation)
      .Default(OpClass::Conv);
}

void readRows(Workload &load, Record &record) {
  bool stream = record.kind == "stream", chain = record.kind == "eltwise_chain";
  OpClass kind = rowClass(load.text("op"));
  if (kind == OpClass::Conv) {
    record.notModeled = "op '" + load.text("op").str() + "' is not known";
    return;
  }
  double elements = stream ? double(load.number("rows")) * load.number("cols")
                           : double(load.number("c")) * load.number("h") * load.number("w");
  Op op = Op::rows(kind, elements);
  if (chain) {
    op.count = load.number("layers");
    record.place.door = Door::Device;
  } else {
    record.program.ioElements = elements * (!stream ? 1.25 : kind == OpClass::ReduceSum ? 1 : 2);
    record.place.engines = 1;
  }
  record.program.ops = {op};
}

void readAttention(Workload &load, Record &record) {
  record.place.engines = 1;
  if (record.kind == "attn_block") {
    int64_t rows = load.number("s"), width = load.number("d");
    appendAttention(record.program, rows, width, load.number("heads"));
    record.program.ioElements = 2.0 * rows * width;
    return;
  }
  Op op = Op::rows(OpClass::Attention, 0);
  op.heads = load.number("heads"), op.h = load.number("sq"), op.w = load.number("d");
  record.program.ops = {op};
  record.program.ioElements = 4.0 * op.heads * op.h * op.w;
}

void readDecodeStep(Workload &load, Record &record) {
  int64_t width = load.number("d"), hidden = load.number("ff"), layers = load.number("layers"),
          batch = load.number("batch");
  Op square = Op::linear(batch, width, width), up = Op::linear(batch, width, hidden);
  square.count = 4.0 * layers;
  up.count = 2.0 * layers;
  Op down = Op::linear(batch, hidden, width);
  down.count = layers;
  Op attention = Op::rows(OpClass::CachedAttention, 0);
  attention.heads = load.number("heads", std::max<int64_t>(1, width / 128));
  attention.batch = batch;
  attention.count = layers;
  record.program.ops = {square, up, down, attention};
  record.program.ioElements = 2.0 * batch * width;
  record.place.engines = 1;
}

void readWeights(Workload &load, Record &record) {
  bool head = record.kind == "lm_head";
  double bytes = load.number(head ? "bytes" : "bytes_per_token");
  if (!head && load.text("dtype") == "p4")
    bytes *= 1.28; // What a palette of 4 bits takes with its tables, against half a byte.
  record.program.ops = {Op::rows(OpClass::Weights, bytes)};
  record.program.ops[0].format = load.format();
  if (!head)
    record.program.dispatches = unsigned(std::min<int64_t>(load.number("n_dispatch", 1), 1 << 20));
}

void readNetwork(Workload &load, Record &record) {
  StringRef name = load.text("net");
  if (name == "distilbert")
    record.program = transformer(load.number("layers", 6), load.number("seq", 128), load.number("d", 768),
                                 load.number("ff", 3072), load.number("heads", 12));
  else
    record.program = network(name, load.number("batch", 1));
  if (record.program.ops.empty())
    record.notModeled = "network '" + name.str() + "' is not known";
  // The e5rt compiler of these records tiles queries once the scores of a head exceed the on-chip memory.
  for (Op &op : record.program.ops)
    op.tiled = record.place.door == Door::E5RT && op.heads > 0 && op.elements / op.heads > 1 << 20;
  bool coreml = record.place.door == Door::CoreML || record.place.door == Door::CoreMLAny;
  record.place.engines = coreml && record.place.chip ? record.place.chip->programEngines : 1;
}

void readWorkload(Workload &load, Record &record, const Parameters &p) {
  StringRef kind = record.kind;
  if (kind == "conv_chain")
    readConvChain(load, record, p);
  else if (kind == "gemm")
    readGemm(load, record);
  else if (kind == "gemm_chain")
    readGemmChain(load, record);
  else if (kind == "mlp_chain")
    readMLPChain(load, record);
  else if (kind == "stream" || kind == "pool" || kind == "eltwise_chain")
    readRows(load, record);
  else if (kind == "sdpa" || kind == "attn_block")
    readAttention(load, record);
  else if (kind == "lm_head" || kind == "llm_decode")
    readWeights(load, record);
  else if (kind == "llm_decode_step")
    readDecodeStep(load, record);
  else if (kind == "net")
    readNetwork(load, record);
  else
    record.notModeled = "kind '" + record.kind + "' is not modelled";
}

/// Fills the place; a reason if there is none.
std::string readPlace(const json::Object &object, Workload &load, Record &record) {
  Expected<const Chip *> chip = findChip(record.chip);
  if (!chip)
    return toString(chip.takeError());
  record.place.chip = *chip;
  Expected<Door> door = parseDoor(record.door);
  if (!door)
    return toString(door.takeError());
  record.place.door = *door;
  // Some in-memory harnesses call in a tight loop, which keeps the clock up.
  if (*door == Door::InMemory && (load.text("harness") == "B" || load.text("table").starts_with("p4_")))
    record.place.door = Door::InMemoryHot;
  record.place.engines = unsigned(std::min<int64_t>(load.number("ane_units", 1), 2));
  return load.missing;
}
} // namespace

Record readRecord(const json::Object &object, const Parameters &p) {
  auto text = [&](StringRef key) { return object.getString(key).value_or("").str(); };
  Record record;
  record.chip = text("chip"), record.door = text("path"), record.source = text("source");
  record.metric = text("metric");
  const json::Object *workload = object.getObject("workload");
  if (!workload) {
    record.notModeled = "it has no workload";
    return record;
  }
  Workload load(*workload);
  record.kind = workload->getString("kind").value_or("").str();
  double scale = StringSwitch<double>(text("unit")).Case("us", 1).Case("ms", 1e3).Case("s", 1e6).Default(0);
  record.us = object.getNumber("value").value_or(0) * scale;
  record.notModeled = readPlace(object, load, record);
  if (record.notModeled.empty())
    readWorkload(load, record, p);
  if (record.notModeled.empty())
    record.notModeled = load.missing;
  if (!record.notModeled.empty())
    record.program = {};
  record.group = record.chip + "|" + doorName(record.place.door).str() + "|" + record.kind;
  return record;
}

Expected<std::vector<Record>> readRecords(StringRef text, StringRef name, const Parameters &p) {
  Expected<json::Value> value = parseJSON(text, name);
  if (!value)
    return value.takeError();
  const json::Array *array = value->getAsArray();
  if (!array)
    return createStringError(name + ": want an array of records {chip, path, workload, metric, value, unit}");
  std::vector<Record> records;
  for (auto [index, element] : enumerate(*array)) {
    const json::Object *object = element.getAsObject();
    if (!object)
      return createStringError(name + ": record " + Twine(index) + " is no object");
    records.push_back(readRecord(*object, p));
  }
  return records;
}

} // namespace anert::cost
