// Writing and opening bundle directories.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Runtime/Bundle.h"
#include "ANE/Support/File.h"
#include "ANE/Support/JSON.h"
#include "ConstantLoader.h"
#include "JsonCursor.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

namespace anert {

static std::string join(llvm::StringRef directory, llvm::StringRef file) {
  llvm::SmallString<128> path(directory);
  llvm::sys::path::append(path, file);
  return path.str().str();
}

/// Writes a file of a bundle, and the folders it is in.
static llvm::Error writeInside(llvm::StringRef directory, const std::string &file, llvm::StringRef text) {
  std::string path = join(directory, file);
  if (std::error_code error = llvm::sys::fs::create_directories(llvm::sys::path::parent_path(path)))
    return llvm::createStringError(path + ": cannot write: " + error.message());
  return writeFile(path, text);
}

/// Writes what the description holds in memory, and sets the paths.
static llvm::Error writePrograms(llvm::StringRef staging, BundleDesc &desc) {
  for (BundleProgram &program : desc.programs) {
    // Names become paths, so a bad one must not get as far as the file system.
    std::string folder = "programs/" + program.name;
    if (!isSafeRelativePath(folder))
      return llvm::createStringError("cannot write program '" + program.name + "': the name is no file name");
    if (!program.mil.empty()) {
      program.milPath = folder + "/model.mil";
      if (llvm::Error error = writeInside(staging, program.milPath, program.mil))
        return error;
    }
    if (!program.plan)
      continue;
    if (llvm::Error error = addFile("plan of " + program.name, program.plan->verify()))
      return error;
    std::string text = llvm::formatv("{0}\n", program.plan->toJSON());
    if (llvm::Error error = writeInside(staging, folder + "/plan.json", text))
      return error;
  }
  return llvm::Error::success();
}

/// Fills BundleDesc::files with every file that the rest names.
static llvm::Error hashFiles(llvm::StringRef staging, BundleDesc &desc) {
  std::vector<std::string> paths;
  for (const BundleProgram &program : desc.programs) {
    if (!program.milPath.empty())
      paths.push_back(program.milPath);
    if (program.plan)
      paths.push_back("programs/" + program.name + "/plan.json");
    paths.insert(paths.end(), program.weights.begin(), program.weights.end());
  }
  for (const BundleState &state : desc.states)
    if (state.initial)
      paths.push_back(state.initial->file);
  desc.files.clear();
  ConstantLoader loader(staging);
  llvm::StringSet<> seen;
  for (const std::string &path : paths) {
    if (!seen.insert(path).second)
      continue;
    llvm::Expected<llvm::ArrayRef<char>> bytes = loader.map(path);
    if (!bytes)
      return bytes.takeError();
    desc.files.push_back({path, bytes->size(), hashContents(*bytes)});
  }
  return llvm::Error::success();
}

llvm::Error writeBundle(llvm::StringRef directory, BundleDesc desc,
                        llvm::function_ref<llvm::Error(llvm::StringRef staging)> writeWeights) {
  llvm::Expected<OutputDirectory> output = OutputDirectory::create(directory, "manifest.json");
  if (!output)
    return output.takeError();
  const std::string staging = output->path().str();
  if (llvm::Error error = writePrograms(staging, desc))
    return error;
  if (llvm::Error error = writeWeights(staging))
    return error;
  if (llvm::Error error = hashFiles(staging, desc))
    return error;
  std::string text = llvm::formatv("{0:2}\n", desc.toJSON());
  if (llvm::Error error = writeInside(staging, "manifest.json", text))
    return error;
  // Reading it back catches every mistake of the caller with the message a user would get.
  llvm::Expected<std::shared_ptr<const Bundle>> bundle = Bundle::open(staging);
  if (!bundle)
    return bundle.takeError();
  return output->commit();
}

/// Ports of a plan as the manifest lists them.
static std::vector<Port> portsOf(const HostPlan &plan, const std::vector<PlanPort> &ports) {
  std::vector<Port> result;
  for (const PlanPort &port : ports)
    result.push_back({port.name, plan.values[port.value].desc});
  return result;
}

static llvm::Error checkSize(ConstantLoader &loader, const BundleFile &file, size_t index, bool checkHashes) {
  llvm::Expected<llvm::ArrayRef<char>> bytes = loader.map(file.path);
  std::string place = ("files[" + llvm::Twine(index) + "]").str();
  if (!bytes)
    return addFile("$." + place, bytes.takeError());
  llvm::StringRef fix = "the file changed or is incomplete; compile the bundle again";
  if (bytes->size() != file.bytes)
    return makeJsonError(place + ".bytes", file.path + " with " + llvm::Twine(bytes->size()) + " bytes",
                         llvm::Twine(file.bytes), fix);
  if (!checkHashes)
    return llvm::Error::success();
  std::string hash = hashContents(*bytes);
  if (hash != llvm::StringRef(file.hash).lower())
    return makeJsonError(place + ".hash", file.path + " with " + hash, file.hash, fix);
  return llvm::Error::success();
}

/// Compares a plan with what the manifest says of its program, and finds its constants.
static llvm::Error checkPlan(ConstantLoader &loader, const BundleProgram &program, const HostPlan &plan) {
  if (portsOf(plan, plan.inputs) != program.inputs || portsOf(plan, plan.outputs) != program.outputs ||
      portsOf(plan, plan.states) != program.states)
    return makeJsonError("", "other ports than the manifest lists",
                         "the same names and types in the same order" + describePorts("input", program.inputs) +
                             describePorts("output", program.outputs) + describePorts("state", program.states));
  for (size_t i = 0; i != plan.values.size(); ++i) {
    const PlanConstant &constant = plan.values[i].constant;
    if (constant.file.empty())
      continue;
    std::string place = ("values[" + llvm::Twine(i) + "].constant").str();
    if (!llvm::is_contained(program.weights, constant.file))
      return makeJsonError(place + ".file", "'" + constant.file + "'", "a weight file that the manifest lists");
    llvm::Expected<llvm::ArrayRef<char>> record =
        loader.findRecord(plan.values[i].desc, constant.file, constant.offset);
    if (!record)
      return addFile("$." + place, record.takeError());
  }
  return llvm::Error::success();
}

/// The plan of a program; `path` is for errors.
static llvm::Expected<HostPlan> readPlan(ConstantLoader &loader, const BundleProgram &program,
                                         const std::string &path) {
  llvm::Expected<llvm::ArrayRef<char>> bytes = loader.map("programs/" + program.name + "/plan.json");
  if (!bytes)
    return bytes.takeError();
  llvm::Expected<llvm::json::Value> json = parseJSON(llvm::StringRef(bytes->data(), bytes->size()), path);
  if (!json)
    return json.takeError();
  llvm::Expected<HostPlan> plan = HostPlan::fromJSON(*json);
  if (!plan)
    return addFile(path, plan.takeError());
  if (llvm::Error error = checkPlan(loader, program, *plan))
    return addFile(path, std::move(error));
  return plan;
}

static llvm::Expected<BundleDesc> readManifest(const std::string &path) {
  llvm::Expected<std::shared_ptr<const llvm::MemoryBuffer>> buffer = mapFile(path);
  if (!buffer)
    return buffer.takeError();
  llvm::Expected<llvm::json::Value> json = parseJSON((*buffer)->getBuffer(), path);
  if (!json)
    return json.takeError();
  llvm::Expected<BundleDesc> desc = BundleDesc::fromJSON(*json);
  if (!desc)
    return addFile(path, desc.takeError());
  return desc;
}

llvm::Expected<std::shared_ptr<const Bundle>> Bundle::open(llvm::StringRef directory, bool checkHashes) {
  const std::string manifest = join(directory, "manifest.json");
  llvm::Expected<BundleDesc> desc = readManifest(manifest);
  if (!desc)
    return desc.takeError();
  auto bundle = std::make_shared<Bundle>();
  bundle->desc = std::move(*desc);
  bundle->directory = directory.str();
  ConstantLoader loader(directory);
  for (size_t i = 0; i != bundle->desc.files.size(); ++i)
    if (llvm::Error error = checkSize(loader, bundle->desc.files[i], i, checkHashes))
      return addFile(manifest, std::move(error));
  for (BundleProgram &program : bundle->desc.programs) {
    if (!program.plan)
      continue;
    llvm::Expected<HostPlan> plan =
        readPlan(loader, program, join(directory, "programs/" + program.name + "/plan.json"));
    if (!plan)
      return plan.takeError();
    program.plan = std::make_shared<HostPlan>(std::move(*plan));
  }
  for (size_t i = 0; i != bundle->desc.states.size(); ++i) {
    const BundleState &state = bundle->desc.states[i];
    if (!state.initial)
      continue;
    llvm::Expected<llvm::ArrayRef<char>> record =
        loader.findRecord(state.port.desc, state.initial->file, state.initial->offset);
    if (!record)
      return addFile(manifest + ": $.states[" + std::to_string(i) + "].initial", record.takeError());
  }
  return bundle;
}

llvm::Expected<std::shared_ptr<const Bundle>> Bundle::fromPlan(HostPlan plan, llvm::StringRef directory) {
  if (llvm::Error error = addFile("plan " + plan.name, plan.verify()))
    return std::move(error);
  auto bundle = std::make_shared<Bundle>();
  bundle->directory = directory.str();
  BundleProgram program;
  program.name = plan.name.empty() ? "main" : plan.name;
  program.device = "host";
  program.inputs = portsOf(plan, plan.inputs);
  program.outputs = portsOf(plan, plan.outputs);
  program.states = portsOf(plan, plan.states);
  // Value names of an entry are one name space, port names of a program are two: outputs get a prefix.
  BundleEntry entry{program.name, program.inputs, {}, {BundleDispatch{program.name, {}, {}, {}}}};
  for (const Port &port : program.inputs)
    entry.steps[0].inputs.push_back(port.name);
  for (const Port &port : program.outputs) {
    entry.steps[0].outputs.push_back("\x01" + port.name);
    entry.outputs.push_back({port, "\x01" + port.name});
  }
  for (const Port &port : program.states) {
    entry.steps[0].states.push_back(port.name);
    bundle->desc.states.push_back({port, std::nullopt});
  }
  program.plan = std::make_shared<HostPlan>(std::move(plan));
  bundle->desc.programs.push_back(std::move(program));
  bundle->desc.entries.push_back(std::move(entry));
  return bundle;
}

ProgramImage Bundle::getImage(const BundleProgram &program) const {
  return {program.name, program.plan, program.milPath.empty() ? "" : join(directory, program.milPath), directory};
}

llvm::Error Bundle::initialize(const BundleState &state, Surface &surface) const {
  if (!state.initial) {
    surface.clear();
    return llvm::Error::success();
  }
  ConstantLoader loader(directory);
  PlanConstant source;
  source.file = state.initial->file;
  source.offset = state.initial->offset;
  llvm::Expected<LoadedConstant> initial = loader.load(state.port.desc, source);
  if (!initial)
    return llvm::createStringError("state " + state.port.name + ": " + llvm::toString(initial.takeError()));
  std::vector<char> dense;
  if (initial->reader) {
    dense.resize(state.port.desc.numBytes());
    initial->reader->read(0, state.port.desc.numElements(), dense.data());
  }
  surface.copyFrom(initial->reader ? dense.data() : initial->data);
  return llvm::Error::success();
}

} // namespace anert
