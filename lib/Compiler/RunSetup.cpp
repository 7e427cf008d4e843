// What comes before a run: a model opened, its entry and inputs, a session.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "RunSetup.h"
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Diagnostics.h"
#include "ANE/Compiler/Specialize.h"
#include "ANE/Conversion/MLPackage.h"
#include "ANE/Support/Npy.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace mlir::ane {

using anert::HostTensor;

/// A bundle of what the model file holds. A module with schedules goes through a bundle on disk, in `scratch`.
static llvm::Expected<std::shared_ptr<const anert::Bundle>>
openBundle(const RunOptions &options, const DialectRegistry &registry, SmallString<128> &scratch) {
  if (llvm::sys::fs::is_directory(options.model) && !anert::mil::isModelPath(options.model)) {
    if (!options.weights.empty() || !options.program.empty() || !options.shapes.empty() || options.saturate)
      return llvm::createStringError(
          "'" + options.model +
          "' is a bundle, which is compiled already: --weights, --program, --specialize and --saturate "
          "belong to ane-translate --to-bundle; --entry chooses what to run");
    return anert::Bundle::open(options.model);
  }
  auto fail = [&] { return llvm::createStringError("'" + options.model + "' could not be compiled"); };
  MLIRContext context(registry);
  llvm::SourceMgr sources;
  DiagnosticPrinter printer(sources, &context);
  FailureOr<LoadedModule> loaded = loadModule(options.model, sources, &context);
  if (failed(loaded) || failed(specialize(*loaded->module, options.shapes)) || failed(lowerComposites(*loaded->module)))
    return fail();
  CompileOptions compile;
  compile.weights = options.weights;
  compile.program = options.program;
  compile.saturate = options.saturate;
  compile.target = "m1";
  auto functions = loaded->module->getOps<func::FuncOp>();
  if (!functions.empty() && options.program.empty()) {
    if (std::error_code error = llvm::sys::fs::createUniqueDirectory("ane-run", scratch))
      return llvm::createStringError(error, "cannot create a temporary directory");
    SmallString<128> path(scratch);
    llvm::sys::path::append(path, "model.ane");
    if (failed(emitBundle(*loaded, path, compile)))
      return fail();
    return anert::Bundle::open(path);
  }
  anert::WeightStore store; // The plan's constants keep what they need mapped.
  if (failed(loadWeightSources(*loaded->module, loaded->directory, options.weights, store)))
    return fail();
  FailureOr<anert::HostPlan> plan = compileToPlan(*loaded, store, compile);
  if (failed(plan))
    return fail();
  return anert::Bundle::fromPlan(std::move(*plan));
}

llvm::Expected<OpenedModel> OpenedModel::open(const RunOptions &options, const DialectRegistry &registry) {
  OpenedModel model;
  llvm::Expected<std::shared_ptr<const anert::Bundle>> bundle = openBundle(options, registry, model.scratch);
  if (!bundle)
    return bundle.takeError();
  model.bundle = std::move(*bundle);
  return std::move(model);
}

OpenedModel::~OpenedModel() {
  if (!scratch.empty())
    llvm::sys::fs::remove_directories(scratch);
}

llvm::Expected<const anert::BundleEntry *> selectEntry(const anert::BundleDesc &desc, StringRef name) {
  std::string names;
  for (const anert::BundleEntry &entry : desc.entries)
    names += (names.empty() ? "" : ", ") + entry.name;
  if (!name.empty()) {
    if (const anert::BundleEntry *entry = desc.findEntry(name))
      return entry;
    return llvm::createStringError("no entry '" + name + "'; the model has: " + names);
  }
  if (desc.entries.size() == 1)
    return &desc.entries.front();
  return llvm::createStringError("the model has several entries; choose one with --entry: " + names);
}

/// Uniform values in [-1, 1) for floats, 0 to 3 for integers, 0 or 1 for bool; splitmix64 of seed, port and index.
static HostTensor makeRandom(const anert::Port &port, uint64_t seed) {
  uint64_t state = seed;
  for (char c : port.name)
    state = state * 131 + uint8_t(c);
  auto next = [&] {
    uint64_t z = state += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  };
  const anert::DTypeInfo &info = anert::getInfo(port.desc.dtype);
  HostTensor tensor;
  tensor.desc = {anert::DType::fp64, port.desc.shape};
  tensor.bytes.resize(tensor.desc.numBytes());
  auto *values = reinterpret_cast<double *>(tensor.bytes.data());
  for (int64_t i = 0, e = port.desc.numElements(); i < e; ++i)
    values[i] = info.isFloat ? double(next() >> 11) * 0x1p-52 - 1 : double(next() % (info.bits == 1 ? 2 : 4));
  if (port.desc.dtype == anert::DType::boolean)
    for (int64_t i = 0, e = port.desc.numElements(); i < e; ++i)
      values[i] = values[i] >= 2;
  return llvm::cantFail(anert::convertTensor(std::move(tensor), port.desc.dtype, port.name));
}

/// All ports of `entry`, a line each.
static std::string describePorts(const anert::BundleEntry &entry) {
  std::vector<anert::Port> outputs;
  for (const anert::BundleEntry::Output &output : entry.outputs)
    outputs.push_back(output.port);
  return anert::describePorts("input", entry.inputs) + anert::describePorts("output", outputs);
}

llvm::Expected<std::vector<HostTensor>> readInputs(const RunOptions &options, const anert::BundleEntry &entry) {
  llvm::StringMap<std::string> files;
  auto fail = [&](const Twine &message) { return llvm::createStringError(message + describePorts(entry)); };
  for (const std::string &text : options.inputs) {
    StringRef name = StringRef(text).split('=').first, file = StringRef(text).split('=').second;
    if (file.empty())
      return fail("--input takes NAME=FILE.npy, found '" + text + "'");
    if (!files.try_emplace(name, file).second)
      return fail("input '" + name + "' is given twice");
    if (llvm::none_of(entry.inputs, [&](const anert::Port &port) { return port.name == name; }))
      return fail("there is no input '" + name + "'");
  }
  std::vector<HostTensor> tensors;
  for (const anert::Port &port : entry.inputs) {
    auto file = files.find(port.name);
    if (file == files.end()) {
      if (!options.random)
        return fail("input '" + port.name + "' is missing; give --input " + port.name +
                    "=FILE.npy, or --random SEED to make it up");
      tensors.push_back(makeRandom(port, *options.random));
      continue;
    }
    llvm::Expected<HostTensor> tensor = anert::readNpy(file->second);
    if (!tensor)
      return tensor.takeError();
    if (tensor->desc.shape != port.desc.shape)
      return fail("input '" + port.name + "' is " + tensor->desc.str() + " in " + file->second +
                  ", the program takes " + port.desc.str());
    llvm::Expected<HostTensor> converted = anert::convertTensor(std::move(*tensor), port.desc.dtype, port.name);
    if (!converted)
      return converted.takeError();
    tensors.push_back(std::move(*converted));
  }
  return tensors;
}

llvm::Expected<std::unique_ptr<anert::Session>> openSession(const RunOptions &options,
                                                            std::shared_ptr<const anert::Bundle> bundle,
                                                            std::function<void(const anert::TracedValue &)> observe) {
  anert::SessionOptions session;
  session.load.observe = std::move(observe);
  llvm::Expected<anert::Numerics> numerics = anert::parseNumerics(options.numerics);
  if (!numerics)
    return numerics.takeError();
  for (const std::string &note : numerics->notes)
    llvm::errs() << "note: " << note << "\n";
  session.load.numerics = *numerics;
  session.load.threads = options.threads;
  session.load.profile = options.profile;
  llvm::Expected<std::shared_ptr<anert::Device>> device = anert::openDevice(options.device);
  if (!device)
    return device.takeError();
  session.device = *device;
  return anert::Session::create(std::move(bundle), session);
}

} // namespace mlir::ane
