// Running the entries of a bundle over resident states.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Runtime/Session.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

namespace anert {

/// A dispatch with everything looked up.
struct Session::Dispatch {
  Program *program;
  std::vector<const Surface *> inputs;
  std::vector<Surface *> outputs, states;
};

/// An entry made ready.
struct Session::Schedule {
  const BundleEntry *entry;
  std::vector<Surface> values; ///< Inputs first, then the outputs of each dispatch.
  std::vector<Dispatch> steps;
  std::vector<NamedSurface> outputs;
  std::vector<bool> isBound; ///< Per input, during bindInputs.
  bool isReady = false;
};

Session::Session(std::shared_ptr<const Bundle> bundle, SessionOptions options)
    : bundle(std::move(bundle)), options(std::move(options)) {}

Session::~Session() = default;

llvm::Expected<std::unique_ptr<Session>> Session::create(std::shared_ptr<const Bundle> bundle, SessionOptions options) {
  std::unique_ptr<Session> session(new Session(std::move(bundle), std::move(options)));
  llvm::Expected<std::shared_ptr<Device>> host = openDevice("host");
  if (!host)
    return host.takeError();
  session->host = *host;
  const BundleDesc &desc = session->bundle->getDesc();
  session->programs.resize(desc.programs.size());
  for (const BundleEntry &entry : desc.entries) {
    session->schedules.push_back(std::make_unique<Schedule>());
    session->schedules.back()->entry = &entry;
  }
  for (const BundleState &state : desc.states) {
    llvm::Expected<Surface> surface = Surface::allocate(state.port.desc);
    if (!surface)
      return surface.takeError();
    session->states.push_back(std::move(*surface));
  }
  if (llvm::Error error = session->reset())
    return std::move(error);
  return session;
}

/// The names of a list, for errors.
template <typename List, typename Fn> static std::string listNames(const List &list, Fn nameOf) {
  std::string text;
  for (const auto &item : list)
    text += (text.empty() ? "" : ", ") + nameOf(item);
  return text.empty() ? "none" : text;
}

llvm::Expected<size_t> Session::findState(llvm::StringRef name) const {
  const std::vector<BundleState> &list = bundle->getDesc().states;
  for (size_t i = 0; i != list.size(); ++i)
    if (list[i].port.name == name)
      return i;
  return llvm::createStringError("no state '" + name + "'; the bundle has: " +
                                 listNames(list, [](const BundleState &state) { return state.port.name; }));
}

llvm::Expected<Session::Schedule *> Session::getSchedule(llvm::StringRef entry) {
  for (std::unique_ptr<Schedule> &schedule : schedules)
    if (schedule->entry->name == entry) {
      if (!schedule->isReady)
        if (llvm::Error error = build(*schedule))
          return std::move(error);
      return schedule.get();
    }
  return llvm::createStringError("no entry '" + entry + "'; the bundle has: " +
                                 listNames(bundle->getDesc().entries, [](const BundleEntry &e) { return e.name; }));
}

llvm::Error Session::load(size_t program) {
  if (programs[program])
    return llvm::Error::success();
  const BundleProgram &source = bundle->getDesc().programs[program];
  const bool isOnHost = source.device == "host";
  Device &device = options.device && !isOnHost ? *options.device : *host;
  LoadOptions load = options.load;
  // The engine's arithmetic ends where its programs do.
  if (isOnHost && llvm::any_of(bundle->getDesc().programs, [](const BundleProgram &p) { return p.device != "host"; }))
    load.numerics = Numerics();
  llvm::Expected<std::unique_ptr<Program>> loaded = device.load(bundle->getImage(source), load);
  if (!loaded)
    return loaded.takeError();
  programs[program] = std::move(*loaded);
  return llvm::Error::success();
}

llvm::Error Session::build(Schedule &schedule) {
  const BundleDesc &desc = bundle->getDesc();
  llvm::StringMap<size_t> index;
  schedule.values.clear();
  schedule.steps.clear();
  schedule.outputs.clear();
  auto addValue = [&](const std::string &name, const TensorDesc &type) -> llvm::Error {
    llvm::Expected<Surface> surface = Surface::allocate(type);
    if (!surface)
      return surface.takeError();
    index[name] = schedule.values.size();
    schedule.values.push_back(std::move(*surface));
    return llvm::Error::success();
  };
  for (const Port &port : schedule.entry->inputs)
    if (llvm::Error error = addValue(port.name, port.desc))
      return error;
  for (const BundleDispatch &step : schedule.entry->steps) {
    const BundleProgram &program = *desc.findProgram(step.program);
    if (llvm::Error error = load(&program - desc.programs.data()))
      return error;
    for (size_t i = 0; i != step.outputs.size(); ++i)
      if (llvm::Error error = addValue(step.outputs[i], program.outputs[i].desc))
        return error;
  }
  // Addresses are taken only now that `values` has stopped growing.
  for (const BundleDispatch &step : schedule.entry->steps) {
    Dispatch &dispatch = schedule.steps.emplace_back();
    dispatch.program = programs[desc.findProgram(step.program) - desc.programs.data()].get();
    for (const std::string &name : step.inputs)
      dispatch.inputs.push_back(&schedule.values[index[name]]);
    for (const std::string &name : step.outputs)
      dispatch.outputs.push_back(&schedule.values[index[name]]);
    for (const std::string &name : step.states)
      dispatch.states.push_back(&states[llvm::cantFail(findState(name))]);
  }
  for (const BundleEntry::Output &output : schedule.entry->outputs)
    schedule.outputs.push_back({output.port.name, &schedule.values[index[output.value]]});
  schedule.isBound.resize(schedule.entry->inputs.size());
  schedule.isReady = true;
  return llvm::Error::success();
}

/// An error about the inputs of an entry, with all its ports.
static llvm::Error makeInputError(const BundleEntry &entry, const llvm::Twine &message) {
  std::vector<Port> outputs;
  for (const BundleEntry::Output &output : entry.outputs)
    outputs.push_back(output.port);
  return llvm::createStringError("entry " + entry.name + ": " + message + "; its ports are" +
                                 describePorts("input", entry.inputs) + describePorts("output", outputs));
}

llvm::Error Session::bindInputs(Schedule &schedule, llvm::ArrayRef<InputBinding> inputs) {
  const BundleEntry &entry = *schedule.entry;
  schedule.isBound.assign(entry.inputs.size(), false);
  for (const InputBinding &input : inputs) {
    size_t i = 0;
    while (i != entry.inputs.size() && entry.inputs[i].name != input.name)
      ++i;
    if (i == entry.inputs.size())
      return makeInputError(entry, "found an input '" + input.name + "' that it does not have");
    if (schedule.isBound[i])
      return makeInputError(entry, "found input '" + input.name + "' twice");
    if (input.desc != entry.inputs[i].desc)
      return makeInputError(entry, "found input '" + input.name + "' of type " + input.desc.str() + ", allowed " +
                                       entry.inputs[i].desc.str());
    if (!input.data)
      return makeInputError(entry, "found input '" + input.name + "' without data");
    schedule.isBound[i] = true;
  }
  for (size_t i = 0; i != entry.inputs.size(); ++i)
    if (!schedule.isBound[i])
      return makeInputError(entry, "input '" + entry.inputs[i].name + "' is missing");
  // Copied only when all are right: an error leaves earlier inputs as they were.
  for (const InputBinding &input : inputs)
    for (size_t i = 0; i != entry.inputs.size(); ++i)
      if (entry.inputs[i].name == input.name)
        schedule.values[i].copyFrom(input.data);
  return llvm::Error::success();
}

llvm::Error Session::prepare(llvm::StringRef entry) { return getSchedule(entry).takeError(); }

llvm::Expected<llvm::ArrayRef<NamedSurface>> Session::run(llvm::StringRef entry, llvm::ArrayRef<InputBinding> inputs) {
  llvm::Expected<Schedule *> found = getSchedule(entry);
  if (!found)
    return found.takeError();
  Schedule &schedule = **found;
  if (llvm::Error error = bindInputs(schedule, inputs))
    return std::move(error);
  for (Dispatch &dispatch : schedule.steps)
    if (llvm::Error error = dispatch.program->run(dispatch.inputs, dispatch.outputs, dispatch.states))
      return std::move(error);
  ++step;
  return llvm::ArrayRef<NamedSurface>(schedule.outputs);
}

llvm::Expected<Surface *> Session::getState(llvm::StringRef name) {
  llvm::Expected<size_t> index = findState(name);
  if (!index)
    return index.takeError();
  return &states[*index];
}

llvm::Error Session::swapStates(llvm::StringRef a, llvm::StringRef b) {
  llvm::Expected<size_t> first = findState(a);
  if (!first)
    return first.takeError();
  llvm::Expected<size_t> second = findState(b);
  if (!second)
    return second.takeError();
  const TensorDesc &x = states[*first].getDesc(), &y = states[*second].getDesc();
  if (x != y)
    return llvm::createStringError("cannot swap states " + a + " of " + x.str() + " and " + b + " of " + y.str() +
                                   "; allowed are states of the same type");
  if (*first != *second)
    std::swap(states[*first], states[*second]);
  return llvm::Error::success();
}

llvm::Error Session::reset() {
  step = 0;
  for (size_t i = 0; i != states.size(); ++i)
    if (llvm::Error error = bundle->initialize(bundle->getDesc().states[i], states[i]))
      return error;
  return llvm::Error::success();
}

std::vector<Profile> Session::getProfiles() const {
  std::vector<Profile> profiles;
  for (const std::unique_ptr<Program> &program : programs)
    if (program)
      profiles.push_back(program->getProfile());
  return profiles;
}

size_t Session::getMemoryBytes() const {
  size_t bytes = 0;
  for (const Surface &state : states)
    bytes += state.getDesc().numBytes();
  for (const std::unique_ptr<Schedule> &schedule : schedules)
    for (const Surface &value : schedule->values)
      bytes += value.getDesc().numBytes();
  for (const std::unique_ptr<Program> &program : programs)
    bytes += program ? program->getMemoryBytes() : 0;
  return bytes;
}

} // namespace anert
