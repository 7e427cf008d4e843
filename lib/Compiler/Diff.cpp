// ane-run diff: two runs on the same inputs, result by result.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Diff.h"
#include "DiffReport.h"
#include "RunSetup.h"
#include "Trace.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::ane {

using anert::HostTensor;

namespace {
/// A named tensor at the end of a run.
struct FinalTensor {
  std::string kind, name;
  HostTensor tensor;
};

/// One of the two models.
class Side {
public:
  static llvm::Expected<Side> open(const RunOptions &options, const DialectRegistry &registry);
  /// Runs `repeat` times and returns outputs and states as they are at the end.
  llvm::Expected<std::vector<FinalTensor>> run(llvm::ArrayRef<HostTensor> inputs, unsigned repeat,
                                               std::function<void(const anert::TracedValue &)> observe);
  const anert::BundleEntry &getEntry() const { return *entry; }
  const Trace &getTrace() const { return trace; }

private:
  Side(const RunOptions &options, OpenedModel model, const anert::BundleEntry &entry)
      : options(options), model(std::move(model)), entry(&entry), trace(this->model.getBundle()->getDesc(), entry) {}

  const RunOptions &options;
  OpenedModel model;
  const anert::BundleEntry *entry;
  Trace trace;
};
} // namespace

llvm::Expected<Side> Side::open(const RunOptions &options, const DialectRegistry &registry) {
  llvm::Expected<OpenedModel> model = OpenedModel::open(options, registry);
  if (!model)
    return model.takeError();
  llvm::Expected<const anert::BundleEntry *> entry = selectEntry(model->getBundle()->getDesc(), options.entry);
  if (!entry)
    return llvm::createStringError("'" + options.model + "': " + llvm::toString(entry.takeError()));
  return Side(options, std::move(*model), **entry);
}

static HostTensor copySurface(const anert::Surface &surface) {
  HostTensor tensor{surface.getDesc(), std::vector<char>(surface.getDesc().numBytes())};
  surface.copyTo(tensor.bytes.data());
  return tensor;
}

llvm::Expected<std::vector<FinalTensor>> Side::run(llvm::ArrayRef<HostTensor> inputs, unsigned repeat,
                                                   std::function<void(const anert::TracedValue &)> observe) {
  llvm::Expected<std::unique_ptr<anert::Session>> session = openSession(options, model.getBundle(), std::move(observe));
  if (!session)
    return session.takeError();
  std::vector<anert::InputBinding> bindings;
  for (auto [port, tensor] : llvm::zip_equal(entry->inputs, inputs))
    bindings.push_back({port.name, port.desc, tensor.bytes.data()});
  std::vector<FinalTensor> tensors;
  for (unsigned i = 0; i < repeat; ++i) {
    llvm::Expected<ArrayRef<anert::NamedSurface>> outputs = (*session)->run(entry->name, bindings);
    if (!outputs)
      return outputs.takeError();
    if (i + 1 == repeat)
      for (const anert::NamedSurface &output : *outputs)
        tensors.push_back({"output", output.name, copySurface(*output.surface)});
  }
  for (const anert::BundleState &state : model.getBundle()->getDesc().states)
    tensors.push_back({"state", state.port.name, copySurface(**(*session)->getState(state.port.name))});
  return tensors;
}

/// The inputs of `to` from those of `from`, which are rounded to the narrower type first, so that both sides compute
/// with the same numbers. Shapes may differ by dimensions of size 1.
static llvm::Expected<std::vector<HostTensor>>
translateInputs(const anert::BundleEntry &from, std::vector<HostTensor> &tensors, const anert::BundleEntry &to) {
  auto fail = [&](const Twine &message) {
    return llvm::createStringError(message + "; A has" + anert::describePorts("input", from.inputs) + "\nand B has" +
                                   anert::describePorts("input", to.inputs));
  };
  if (from.inputs.size() != to.inputs.size())
    return fail("the models do not have as many inputs");
  std::vector<HostTensor> result;
  for (const anert::Port &port : to.inputs) {
    auto source = llvm::find_if(from.inputs, [&](const anert::Port &other) { return other.name == port.name; });
    if (source == from.inputs.end())
      return fail("A has no input '" + port.name + "'");
    auto isSize = [](int64_t size) { return size != 1; };
    if (llvm::to_vector(llvm::make_filter_range(port.desc.shape, isSize)) !=
        llvm::to_vector(llvm::make_filter_range(source->desc.shape, isSize)))
      return fail("input '" + port.name + "' has another shape");
    HostTensor &tensor = tensors[source - from.inputs.begin()];
    auto convert = [&](HostTensor value, anert::DType type) {
      return anert::convertTensor(std::move(value), type, port.name);
    };
    llvm::Expected<HostTensor> converted = convert(tensor, port.desc.dtype);
    if (!converted)
      return converted.takeError();
    if (anert::getInfo(port.desc.dtype).bits < anert::getInfo(source->desc.dtype).bits) {
      llvm::Expected<HostTensor> rounded = convert(*converted, source->desc.dtype);
      if (!rounded)
        return rounded.takeError();
      tensor = std::move(*rounded);
    }
    converted->desc = port.desc;
    result.push_back(std::move(*converted));
  }
  return result;
}

namespace {
/// Keeps the results of A that have a partner, and compares those of B as they come.
class OpComparer {
public:
  OpComparer(const Trace &a, const Trace &b, const anert::Tolerance &tolerance)
      : a(a), b(b), tolerance(tolerance), match(matchTraces(a, b)), differences(a.getPoints().size()) {}
  void keep(const anert::TracedValue &value);
  void compare(const anert::TracedValue &value);
  /// Fills in the ops of the report; the error is the first that a comparison met.
  llvm::Error finish(DiffReport &report);

private:
  const Trace &a, &b;
  const anert::Tolerance &tolerance;
  TraceMatch match;
  std::map<std::pair<size_t, int64_t>, HostTensor> kept;     ///< By point of A and repeat.
  std::vector<std::optional<anert::Difference>> differences; ///< Per point of A.
  llvm::Error error = llvm::Error::success();
};
} // namespace

static HostTensor copyValue(const anert::TracedValue &value) {
  const char *bytes = static_cast<const char *>(value.data);
  return {value.desc, std::vector<char>(bytes, bytes + value.desc.numBytes())};
}

void OpComparer::keep(const anert::TracedValue &value) {
  a.find(value, [&](size_t point, int64_t repeat) {
    if (match.ofA[point])
      kept[{point, repeat}] = copyValue(value);
  });
}

void OpComparer::compare(const anert::TracedValue &value) {
  b.find(value, [&](size_t point, int64_t repeat) {
    if (!match.ofB[point])
      return;
    size_t partner = *match.ofB[point];
    // What one side computes once while loading, the other may compute in each run.
    auto found = kept.find({partner, repeat});
    if (found == kept.end())
      found = kept.find({partner, repeat < 0 ? 0 : -1});
    if (found == kept.end())
      return;
    llvm::Expected<anert::Difference> difference = anert::compareTensors(found->second, copyValue(value), tolerance);
    if (!difference)
      error = llvm::joinErrors(std::move(error), difference.takeError());
    else if (differences[partner])
      differences[partner]->merge(*difference);
    else
      differences[partner] = *difference;
  });
}

llvm::Error OpComparer::finish(DiffReport &report) {
  report.sameOps = match.sameOps;
  report.numOpsA = a.getPoints().size();
  report.numOpsB = b.getPoints().size();
  for (auto [i, point] : llvm::enumerate(a.getPoints())) {
    if (!differences[i])
      continue;
    const std::string &name = point.getValue().name, &other = b.getPoints()[*match.ofA[i]].getValue().name;
    report.ops.push_back({point.getStep().op, name == other ? name : name + " / " + other, point.program->name,
                          point.getValue().desc, i + 1, *differences[i]});
  }
  return std::move(error);
}

/// Pairs outputs and states by kind and name; outputs by position if no name is shared.
static llvm::Error comparePorts(llvm::ArrayRef<FinalTensor> a, llvm::ArrayRef<FinalTensor> b,
                                const anert::Tolerance &tolerance, DiffReport &report) {
  auto isOutput = [](const FinalTensor &tensor) { return tensor.kind == "output"; };
  auto find = [](llvm::ArrayRef<FinalTensor> list, const FinalTensor &like) {
    auto found = llvm::find_if(
        list, [&](const FinalTensor &other) { return other.kind == like.kind && other.name == like.name; });
    return found == list.end() ? nullptr : &*found;
  };
  bool byPosition = llvm::count_if(a, isOutput) == llvm::count_if(b, isOutput) &&
                    llvm::none_of(a, [&](const FinalTensor &x) { return isOutput(x) && find(b, x); });
  auto addUnpaired = [&](const FinalTensor &tensor, StringRef side) {
    report.unpaired.push_back((tensor.kind + " '" + tensor.name + "' of " + side).str());
    report.missesOutput |= isOutput(tensor);
  };
  for (auto [i, x] : llvm::enumerate(a)) {
    const FinalTensor *y = byPosition && isOutput(x) ? &b[i] : find(b, x);
    if (!y) {
      addUnpaired(x, "A");
      continue;
    }
    llvm::Expected<anert::Difference> difference = anert::compareTensors(x.tensor, y->tensor, tolerance);
    if (!difference)
      return llvm::createStringError(x.kind + " '" + x.name + "': " + llvm::toString(difference.takeError()));
    report.ports.push_back(
        {x.kind, x.name == y->name ? x.name : x.name + " / " + y->name, "", x.tensor.desc, 0, *difference});
  }
  for (const FinalTensor &y : b)
    if (!(byPosition && isOutput(y)) && !find(a, y))
      addUnpaired(y, "B");
  return llvm::Error::success();
}

static llvm::Expected<DiffReport> compare(const DiffOptions &options, Side &a, Side &b) {
  llvm::Expected<std::vector<HostTensor>> inputsA = readInputs(options.a, a.getEntry());
  if (!inputsA)
    return inputsA.takeError();
  llvm::Expected<std::vector<HostTensor>> inputsB = translateInputs(a.getEntry(), *inputsA, b.getEntry());
  if (!inputsB)
    return inputsB.takeError();
  OpComparer ops(a.getTrace(), b.getTrace(), options.tolerance);
  DiffReport report;
  auto resultsA = a.run(*inputsA, options.a.repeat, [&](const anert::TracedValue &value) { ops.keep(value); });
  auto resultsB = resultsA
                      ? b.run(*inputsB, options.a.repeat, [&](const anert::TracedValue &value) { ops.compare(value); })
                      : resultsA.takeError();
  if (llvm::Error error = ops.finish(report))
    return llvm::joinErrors(std::move(error), resultsB.takeError());
  if (!resultsB)
    return resultsB.takeError();
  if (llvm::Error error = comparePorts(*resultsA, *resultsB, options.tolerance, report))
    return std::move(error);
  return report;
}

llvm::Expected<bool> diffModels(const DiffOptions &options, const DialectRegistry &registry) {
  llvm::Expected<Side> a = Side::open(options.a, registry);
  if (!a)
    return a.takeError();
  llvm::Expected<Side> b = Side::open(options.b, registry);
  if (!b)
    return b.takeError();
  llvm::Expected<DiffReport> report = compare(options, *a, *b);
  if (!report)
    return report.takeError();
  if (options.json)
    report->printJSON(options, llvm::outs());
  else
    report->print(options, llvm::outs());
  return report->isEqual();
}

} // namespace mlir::ane
