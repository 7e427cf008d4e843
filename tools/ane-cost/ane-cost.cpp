// ane-cost: predicts the time of published measurements, or lists the constants of the model.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Cost/Records.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/WithColor.h"

using namespace llvm;
using namespace anert::cost;

static cl::OptionCategory category("ane-cost");
static cl::opt<std::string> input(cl::Positional, cl::desc("<records.json>"), cl::init("-"), cl::cat(category));
static cl::opt<bool> reference("reference", cl::desc("Use the published model, not the fitted one"), cl::cat(category));
static cl::list<std::string> assignments("set", cl::desc("Set a constant"), cl::value_desc("name=value"),
                                         cl::cat(category));
static cl::opt<std::string> forget("forget", cl::desc("Predict as if nobody had measured calls of this chip"),
                                   cl::value_desc("chip"), cl::cat(category));
static cl::opt<bool> list("list-parameters", cl::desc("Print the constants and stop"), cl::cat(category));

static cl::opt<bool> timesOnly("times", cl::desc("Print only the predicted us, null where not modelled"),
                               cl::cat(category));

static json::Value toJSON(const Record &record, const Parameters &parameters) {
  json::Object object{{"chip", record.chip},     {"door", record.door},     {"kind", record.kind},
                      {"source", record.source}, {"metric", record.metric}, {"group", record.group},
                      {"measured_us", record.us}};
  if (timesOnly)
    return record.notModeled.empty() ? json::Value(estimate(record.program, record.place, parameters).us) : nullptr;
  if (!record.notModeled.empty()) {
    object["not_modeled"] = record.notModeled;
    return object;
  }
  Estimate cost = estimate(record.program, record.place, parameters);
  object["us"] = cost.us;
  object["device_us"] = cost.deviceUs;
  object["compute_us"] = cost.computeUs;
  object["weights_us"] = cost.weightsUs;
  object["activations_us"] = cost.activationsUs;
  object["fixed_us"] = cost.fixedUs;
  object["dispatch_us"] = cost.dispatchUs;
  object["tflops"] = cost.tflops;
  object["share_of_peak"] = cost.shareOfPeak;
  object["dram_bytes"] = cost.dramBytes;
  object["millijoules"] = cost.joules ? json::Value(*cost.joules * 1e3) : json::Value(nullptr);
  object["expected_error"] = cost.expectedError;
  object["extrapolates"] = cost.extrapolates;
  if (cost.extrapolates)
    object["why"] = cost.why;
  return object;
}

static Error run() {
  Parameters parameters = reference ? referenceParameters() : fittedParameters();
  for (const std::string &assignment : assignments)
    if (Error error = parameters.set(assignment))
      return error;
  if (!forget.empty() && !list) {
    Expected<const anert::Chip *> chip = anert::findChip(forget);
    if (!chip)
      return chip.takeError();
    parameters.forget(**chip);
  }
  json::Array result;
  if (list) {
    Parameters published = referenceParameters();
    for (auto [entry, old] : zip(parameters.entries(), published.entries()))
      result.push_back(json::Object{
          {"name", entry.name}, {"value", *entry.value}, {"reference", *old.value}, {"meaning", entry.meaning}});
    outs() << formatv("{0:2}\n", json::Value(std::move(result)));
    return Error::success();
  }
  ErrorOr<std::unique_ptr<MemoryBuffer>> buffer = MemoryBuffer::getFileOrSTDIN(input);
  if (!buffer)
    return createStringError(buffer.getError(), input + ": " + buffer.getError().message());
  Expected<std::vector<Record>> records = readRecords((*buffer)->getBuffer(), input, parameters);
  if (!records)
    return records.takeError();
  for (const Record &record : *records)
    result.push_back(toJSON(record, parameters));
  outs() << formatv("{0:1}\n", json::Value(std::move(result)));
  return Error::success();
}

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, "Predicts the time that an engine takes for published measurements\n");
  if (Error error = run()) {
    WithColor::error(errs(), "ane-cost") << toString(std::move(error)) << "\n";
    return 1;
  }
}
