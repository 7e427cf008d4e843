// What must hold inside a manifest: names, references between programs, states and entries, types, paths.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Runtime/Bundle.h"
#include "ANE/Support/File.h"
#include "JsonCursor.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace anert {

namespace {

/// Reports the first error of a manifest.
class ManifestVerifier {
public:
  explicit ManifestVerifier(const BundleDesc &desc) : desc(desc) {}
  llvm::Error run();

private:
  llvm::Error checkFiles();
  llvm::Error checkFile(const llvm::Twine &path, llvm::StringRef file) const;
  llvm::Error checkProgram(const std::string &path, const BundleProgram &program);
  llvm::Error checkState(const std::string &path, const BundleState &state);
  llvm::Error checkEntry(const std::string &path, const BundleEntry &entry);
  llvm::Error checkDispatch(const std::string &path, const BundleDispatch &step);
  llvm::Error checkBinding(const std::string &path, llvm::StringRef name, const Port &port,
                           const llvm::StringMap<TensorDesc> &known, llvm::StringRef what) const;

  const BundleDesc &desc;
  llvm::StringSet<> files, entryNames;
  llvm::StringMap<const BundleProgram *> programs;
  llvm::StringMap<TensorDesc> states, values; ///< `values` of the entry being checked.
};

} // namespace

static std::string at(const llvm::Twine &list, size_t index) { return (list + "[" + llvm::Twine(index) + "]").str(); }

/// "a, b, c", sorted and cut at ten names, for errors.
template <typename Map> static std::string listNames(const Map &map) {
  std::vector<std::string> names;
  for (llvm::StringRef key : map.keys())
    names.push_back(key.str());
  llvm::sort(names);
  std::string text;
  for (size_t i = 0; i != names.size() && i != 10; ++i)
    text += (i ? ", " : "") + names[i];
  return names.empty() ? "none" : text + (names.size() > 10 ? ", ..." : "");
}

static bool isPlainName(llvm::StringRef name) {
  auto isAllowed = [](char c) { return llvm::isAlnum(c) || llvm::StringRef("_.-@$").contains(c); };
  return !name.empty() && name.size() <= 200 && name[0] != '.' && llvm::all_of(name, isAllowed);
}

static llvm::Error duplicate(const std::string &path, llvm::StringRef name) {
  return makeJsonError(path + ".name", "'" + name + "'", "a non-empty name that no other one of the list has");
}

static llvm::Error checkPorts(const std::string &path, const std::vector<Port> &ports) {
  llvm::StringSet<> names;
  for (size_t i = 0; i != ports.size(); ++i) {
    if (ports[i].name.empty() || !names.insert(ports[i].name).second)
      return duplicate(at(path, i), ports[i].name);
    std::string reason = whyNotAllocatable(ports[i].desc);
    if (!reason.empty())
      return makeJsonError(at(path, i) + ".shape", reason, "a tensor that fits in memory");
  }
  return llvm::Error::success();
}

llvm::Error ManifestVerifier::checkFiles() {
  for (size_t i = 0; i != desc.files.size(); ++i) {
    const BundleFile &file = desc.files[i];
    std::string path = at("files", i), reason = whyNotSafeRelativePath(file.path);
    if (!reason.empty())
      return makeJsonError(path + ".path", reason + " in '" + file.path + "'", "a relative path inside the bundle");
    if (!files.insert(file.path).second)
      return makeJsonError(path + ".path", "'" + file.path + "' a second time", "each file once");
    llvm::StringRef digits = file.hash;
    if (!digits.consume_front("xxh3:") || digits.size() != 32 || !llvm::all_of(digits, llvm::isHexDigit))
      return makeJsonError(path + ".hash", "'" + file.hash + "'", "xxh3: and 32 hex digits");
  }
  return llvm::Error::success();
}

llvm::Error ManifestVerifier::checkFile(const llvm::Twine &path, llvm::StringRef file) const {
  std::string reason = whyNotSafeRelativePath(file);
  if (!reason.empty())
    return makeJsonError(path, reason + " in '" + file + "'", "a relative path inside the bundle");
  if (!files.contains(file))
    return makeJsonError(path, "'" + file + "'", "the files of $.files: " + listNames(files));
  return llvm::Error::success();
}

llvm::Error ManifestVerifier::checkProgram(const std::string &path, const BundleProgram &program) {
  if (!isPlainName(program.name))
    return makeJsonError(path + ".name", "'" + program.name + "'", "letters, digits and _ . - @ $, no dot in front");
  if (!programs.try_emplace(program.name, &program).second)
    return duplicate(path, program.name);
  if (program.device != "ane" && program.device != "host")
    return makeJsonError(path + ".device", "'" + program.device + "'", "ane, host");
  for (auto [key, ports] :
       {std::pair(".inputs", &program.inputs), {".outputs", &program.outputs}, {".states", &program.states}})
    if (llvm::Error error = checkPorts(path + key, *ports))
      return error;
  if (!program.plan && program.milPath.empty())
    return makeJsonError(path, "neither 'mil' nor 'plan'", "at least one of the two");
  if (program.plan)
    if (llvm::Error error = checkFile(path + ".plan", "programs/" + program.name + "/plan.json"))
      return error;
  if (!program.milPath.empty())
    if (llvm::Error error = checkFile(path + ".mil", program.milPath))
      return error;
  for (size_t i = 0; i != program.weights.size(); ++i)
    if (llvm::Error error = checkFile(at(path + ".weights", i), program.weights[i]))
      return error;
  return llvm::Error::success();
}

llvm::Error ManifestVerifier::checkState(const std::string &path, const BundleState &state) {
  if (state.port.name.empty() || !states.try_emplace(state.port.name, state.port.desc).second)
    return duplicate(path, state.port.name);
  std::string reason = whyNotAllocatable(state.port.desc);
  if (!reason.empty())
    return makeJsonError(path + ".shape", reason, "a tensor that fits in memory");
  return state.initial ? checkFile(path + ".initial.file", state.initial->file) : llvm::Error::success();
}

llvm::Error ManifestVerifier::checkBinding(const std::string &path, llvm::StringRef name, const Port &port,
                                           const llvm::StringMap<TensorDesc> &known, llvm::StringRef what) const {
  auto found = known.find(name);
  if (found == known.end())
    return makeJsonError(path, "'" + name + "'", what + " defined before: " + listNames(known));
  if (found->second != port.desc)
    return makeJsonError(path, "'" + name + "' of type " + found->second.str(),
                         port.desc.str() + ", the type of port " + port.name);
  return llvm::Error::success();
}

llvm::Error ManifestVerifier::checkDispatch(const std::string &path, const BundleDispatch &step) {
  auto found = programs.find(step.program);
  if (found == programs.end())
    return makeJsonError(path + ".program", "'" + step.program + "'", "a program: " + listNames(programs));
  const BundleProgram &program = *found->second;
  for (auto [key, names, ports] : {std::tuple("inputs", &step.inputs, &program.inputs),
                                   {"outputs", &step.outputs, &program.outputs},
                                   {"states", &step.states, &program.states}})
    if (names->size() != ports->size())
      return makeJsonError(path + "." + key, llvm::Twine(names->size()) + " names",
                           llvm::Twine(ports->size()) + ", one a port of program " + program.name);
  for (size_t i = 0; i != step.inputs.size(); ++i)
    if (llvm::Error error = checkBinding(at(path + ".inputs", i), step.inputs[i], program.inputs[i], values, "a value"))
      return error;
  llvm::StringSet<> used;
  for (size_t i = 0; i != step.states.size(); ++i) {
    if (llvm::Error error = checkBinding(at(path + ".states", i), step.states[i], program.states[i], states, "a state"))
      return error;
    if (!used.insert(step.states[i]).second)
      return makeJsonError(at(path + ".states", i), "'" + step.states[i] + "' a second time", "each state once");
  }
  for (size_t i = 0; i != step.outputs.size(); ++i)
    if (step.outputs[i].empty() || !values.try_emplace(step.outputs[i], program.outputs[i].desc).second)
      return makeJsonError(at(path + ".outputs", i), "'" + step.outputs[i] + "'", "a new non-empty name");
  return llvm::Error::success();
}

llvm::Error ManifestVerifier::checkEntry(const std::string &path, const BundleEntry &entry) {
  if (entry.name.empty() || !entryNames.insert(entry.name).second)
    return duplicate(path, entry.name);
  if (llvm::Error error = checkPorts(path + ".inputs", entry.inputs))
    return error;
  values.clear();
  for (const Port &port : entry.inputs)
    values[port.name] = port.desc;
  for (size_t i = 0; i != entry.steps.size(); ++i)
    if (llvm::Error error = checkDispatch(at(path + ".steps", i), entry.steps[i]))
      return error;
  std::vector<Port> ports;
  for (size_t i = 0; i != entry.outputs.size(); ++i) {
    const BundleEntry::Output &output = entry.outputs[i];
    ports.push_back(output.port);
    if (llvm::Error error =
            checkBinding(at(path + ".outputs", i) + ".value", output.value, output.port, values, "a value"))
      return error;
  }
  return checkPorts(path + ".outputs", ports);
}

llvm::Error ManifestVerifier::run() {
  if (llvm::Error error = checkFiles())
    return error;
  for (size_t i = 0; i != desc.programs.size(); ++i)
    if (llvm::Error error = checkProgram(at("programs", i), desc.programs[i]))
      return error;
  for (size_t i = 0; i != desc.states.size(); ++i)
    if (llvm::Error error = checkState(at("states", i), desc.states[i]))
      return error;
  for (size_t i = 0; i != desc.entries.size(); ++i)
    if (llvm::Error error = checkEntry(at("entries", i), desc.entries[i]))
      return error;
  return llvm::Error::success();
}

llvm::Error BundleDesc::verify() const { return ManifestVerifier(*this).run(); }

const BundleProgram *BundleDesc::findProgram(llvm::StringRef name) const {
  auto found = llvm::find_if(programs, [&](const BundleProgram &program) { return program.name == name; });
  return found == programs.end() ? nullptr : &*found;
}

const BundleEntry *BundleDesc::findEntry(llvm::StringRef name) const {
  auto found = llvm::find_if(entries, [&](const BundleEntry &entry) { return entry.name == name; });
  return found == entries.end() ? nullptr : &*found;
}

} // namespace anert
