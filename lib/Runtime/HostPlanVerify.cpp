// What must hold for a host plan before anything executes it.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Runtime/HostPlan.h"
#include "ANE/Runtime/Surface.h"
#include "ANE/Support/File.h"
#include "JsonCursor.h"
#include "llvm/ADT/StringSet.h"

namespace anert {

namespace {

/// Walks a plan in execution order and returns the first error.
class PlanVerifier {
public:
  explicit PlanVerifier(const HostPlan &plan) : plan(plan), isDefined(plan.values.size()) {}
  llvm::Error run();

private:
  using Kind = PlanValue::Kind;
  llvm::Error checkValue(size_t index) const;
  llvm::Error checkConstant(const std::string &path, const PlanValue &value) const;
  llvm::Error checkIndex(const llvm::Twine &path, uint64_t value) const;
  llvm::Error checkUse(const llvm::Twine &path, uint64_t value) const;
  llvm::Error checkPorts(llvm::StringRef role, const std::vector<PlanPort> &ports, std::optional<Kind> kind,
                         llvm::StringSet<> &names);
  llvm::Error checkStep(size_t index);
  llvm::Error checkStateStep(const std::string &path, const PlanStep &step);
  llvm::Error checkUpdates() const;
  llvm::Error checkAllDefined() const;

  const HostPlan &plan;
  std::vector<bool> isDefined;
  std::vector<unsigned> writtenStates;
};

} // namespace

static std::string at(llvm::StringRef list, size_t index) { return (list + "[" + llvm::Twine(index) + "]").str(); }

llvm::Error PlanVerifier::checkConstant(const std::string &path, const PlanValue &value) const {
  const PlanConstant &constant = value.constant;
  const bool isInline = constant.bytes.data() != nullptr;
  if (value.kind != Kind::Constant) {
    if (isInline || !constant.file.empty())
      return makeJsonError(path + ".constant", "bytes", "none for a value that is not a constant");
    return llvm::Error::success();
  }
  if (isInline == !constant.file.empty())
    return makeJsonError(path + ".constant", isInline ? "bytes and a file" : "neither bytes nor a file",
                         "exactly one of the two");
  if (isInline && constant.bytes.size() != value.desc.numPackedBytes())
    return makeJsonError(path + ".constant", llvm::Twine(constant.bytes.size()) + " bytes",
                         llvm::Twine(value.desc.numPackedBytes()) + " bytes for " + value.desc.str());
  if (isInline)
    return llvm::Error::success();
  std::string reason = whyNotSafeRelativePath(constant.file);
  if (!reason.empty())
    return makeJsonError(path + ".constant.file", reason + " in '" + constant.file + "'",
                         "a relative path inside the bundle", "move the file into the bundle");
  return llvm::Error::success();
}

llvm::Error PlanVerifier::checkValue(size_t index) const {
  const PlanValue &value = plan.values[index];
  std::string path = at("values", index), reason = whyNotAllocatable(value.desc);
  if (!reason.empty())
    return makeJsonError(path + ".shape", reason, "a tensor that fits in memory");
  return checkConstant(path, value);
}

llvm::Error PlanVerifier::checkIndex(const llvm::Twine &path, uint64_t value) const {
  if (value < plan.values.size())
    return llvm::Error::success();
  return makeJsonError(path, "value " + llvm::Twine(value), "an index below " + llvm::Twine(plan.values.size()));
}

llvm::Error PlanVerifier::checkUse(const llvm::Twine &path, uint64_t value) const {
  if (llvm::Error error = checkIndex(path, value))
    return error;
  if (!isDefined[value])
    return makeJsonError(path,
                         "value " + llvm::Twine(value) + " '" + plan.values[value].name + "' before its definition",
                         "inputs, states, constants and results of earlier steps", "reorder the steps");
  return llvm::Error::success();
}

llvm::Error PlanVerifier::checkPorts(llvm::StringRef role, const std::vector<PlanPort> &ports, std::optional<Kind> kind,
                                     llvm::StringSet<> &names) {
  for (size_t i = 0; i != ports.size(); ++i) {
    const PlanPort &port = ports[i];
    std::string path = at(role, i);
    if (llvm::Error error = kind ? checkIndex(path + ".value", port.value) : checkUse(path + ".value", port.value))
      return error;
    if (port.name.empty() || !names.insert(port.name).second)
      return makeJsonError(path + ".name", "'" + port.name + "'", "a non-empty name that no other port has");
    if (!kind)
      continue;
    if (plan.values[port.value].kind != *kind)
      return makeJsonError(path + ".value", "value " + llvm::Twine(port.value) + " of another kind",
                           *kind == Kind::Input ? "a value of kind input" : "a value of kind state");
    if (isDefined[port.value])
      return makeJsonError(path + ".value", "value " + llvm::Twine(port.value) + " a second time", "one port a value");
    isDefined[port.value] = true;
  }
  return llvm::Error::success();
}

llvm::Error PlanVerifier::checkStateStep(const std::string &path, const PlanStep &step) {
  const bool isWrite = step.op == "write_state";
  const PlanStep::Arg *state = nullptr, *data = nullptr;
  for (const PlanStep::Arg &arg : step.args)
    (arg.name == "input" ? state : data) = &arg;
  const bool hasShape = step.args.size() == (isWrite ? 2 : 1) && state && state->values.size() == 1 &&
                        (!isWrite || (data && data->name == "data" && data->values.size() == 1)) &&
                        step.results.size() == (isWrite ? 0 : 1);
  if (!hasShape)
    return makeJsonError(path, "a " + step.op + " with other arguments or results",
                         isWrite ? "one 'input', one 'data', no result" : "one 'input', one result");
  const unsigned slot = state->values[0], other = isWrite ? data->values[0] : step.results[0];
  if (plan.values[slot].kind != Kind::State)
    return makeJsonError(path + ".args", "value " + llvm::Twine(slot) + " as 'input'", "a value of kind state");
  if (plan.values[slot].desc != plan.values[other].desc)
    return makeJsonError(path, plan.values[other].desc.str(), plan.values[slot].desc.str() + ", the type of the state");
  if (isWrite)
    writtenStates.push_back(slot);
  return llvm::Error::success();
}

llvm::Error PlanVerifier::checkStep(size_t index) {
  const PlanStep &step = plan.steps[index];
  std::string path = at("steps", index);
  if (step.op.empty())
    return makeJsonError(path + ".op", "an empty name", "the MIL name of an op");
  llvm::StringSet<> names;
  for (size_t i = 0; i != step.args.size(); ++i) {
    std::string argPath = at(path + ".args", i);
    if (step.args[i].name.empty() || !names.insert(step.args[i].name).second)
      return makeJsonError(argPath + ".name", "'" + step.args[i].name + "'", "a non-empty name, once in the step");
    if (step.args[i].values.empty())
      return makeJsonError(argPath + ".values", "an empty list", "at least one value", "leave an absent argument out");
    for (size_t j = 0; j != step.args[i].values.size(); ++j)
      if (llvm::Error error = checkUse(at(argPath + ".values", j), step.args[i].values[j]))
        return error;
  }
  for (size_t i = 0; i != step.params.size(); ++i)
    if (step.params[i].first.empty() || !names.insert(step.params[i].first).second)
      return makeJsonError(at(path + ".params", i) + ".name", "'" + step.params[i].first + "'",
                           "a non-empty name, once in the step");
  for (size_t i = 0; i != step.results.size(); ++i) {
    std::string resultPath = at(path + ".results", i);
    const unsigned result = step.results[i];
    if (llvm::Error error = checkIndex(resultPath, result))
      return error;
    if (plan.values[result].kind != Kind::Temporary || isDefined[result])
      return makeJsonError(resultPath, "value " + llvm::Twine(result), "a temporary that no other step defines");
    isDefined[result] = true;
  }
  if (step.op == "read_state" || step.op == "write_state")
    return checkStateStep(path, step);
  if (step.results.empty())
    return makeJsonError(path + ".results", "an empty list", "at least one result");
  return llvm::Error::success();
}

llvm::Error PlanVerifier::checkUpdates() const {
  if (!plan.updates.empty() && plan.updates.size() != plan.states.size())
    return makeJsonError("updates", llvm::Twine(plan.updates.size()) + " entries",
                         llvm::Twine(plan.states.size()) + ", one a state, or none");
  for (size_t i = 0; i != plan.updates.size(); ++i) {
    const int update = plan.updates[i];
    std::string path = at("updates", i);
    if (update == -1)
      continue;
    if (update < 0)
      return makeJsonError(path, llvm::Twine(update), "-1 or the index of a value");
    if (llvm::Error error = checkUse(path, update))
      return error;
    const unsigned state = plan.states[i].value;
    if (plan.values[update].desc != plan.values[state].desc)
      return makeJsonError(path, plan.values[update].desc.str(),
                           plan.values[state].desc.str() + ", the type of state " + plan.states[i].name);
    if (llvm::is_contained(writtenStates, state))
      return makeJsonError(path, "an update of state " + plan.states[i].name + ", which a write_state also changes",
                           "one of the two");
  }
  return llvm::Error::success();
}

llvm::Error PlanVerifier::checkAllDefined() const {
  for (size_t i = 0; i != plan.values.size(); ++i)
    if (!isDefined[i])
      return makeJsonError(at("values", i), "'" + plan.values[i].name + "' without a definition",
                           "values that a port, a constant or a step defines", "remove it");
  return llvm::Error::success();
}

llvm::Error PlanVerifier::run() {
  for (size_t i = 0; i != plan.values.size(); ++i) {
    if (llvm::Error error = checkValue(i))
      return error;
    isDefined[i] = plan.values[i].kind == Kind::Constant;
  }
  llvm::StringSet<> inputNames, outputNames;
  if (llvm::Error error = checkPorts("inputs", plan.inputs, Kind::Input, inputNames))
    return error;
  if (llvm::Error error = checkPorts("states", plan.states, Kind::State, inputNames))
    return error;
  for (size_t i = 0; i != plan.steps.size(); ++i)
    if (llvm::Error error = checkStep(i))
      return error;
  if (llvm::Error error = checkPorts("outputs", plan.outputs, std::nullopt, outputNames))
    return error;
  if (llvm::Error error = checkUpdates())
    return error;
  return checkAllDefined();
}

llvm::Error HostPlan::verify() const { return PlanVerifier(*this).run(); }

} // namespace anert
