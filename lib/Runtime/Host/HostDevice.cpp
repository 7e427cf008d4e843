// Loading of host plans: constants, kernels, constant folding, buffers.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "HostDevice.h"
#include "HostProgram.h"

namespace anert {

HostProgram::HostProgram(const ProgramImage &image, const LoadOptions &options)
    : plan(image.plan), options(options), name(image.name) {
  for (auto [ports, from] : {std::pair(&inputs, &plan->inputs), {&outputs, &plan->outputs}, {&states, &plan->states}})
    for (const PlanPort &port : *from)
      ports->push_back({port.name, plan->values[port.value].desc});
  if (options.threads != 1)
    pool = std::make_unique<ThreadPool>(options.threads);
  pointers.resize(plan->values.size());
  owners.resize(plan->values.size());
  ownedBytes.resize(plan->values.size());
  readers.resize(plan->values.size());
  packedOwners.resize(plan->values.size());
  isFolded.resize(plan->steps.size());
  kernels.resize(plan->steps.size());
}

llvm::Error HostProgram::locate(unsigned step, llvm::Error error) const {
  return llvm::createStringError("program " + name + ", step " + llvm::Twine(step) + " (" + plan->steps[step].op + " " +
                                 plan->steps[step].name + "): " + llvm::toString(std::move(error)));
}

llvm::Expected<std::shared_ptr<void>> HostProgram::allocate(size_t bytes) const {
  std::shared_ptr<void> buffer = allocateBuffer(bytes);
  if (!buffer)
    return llvm::createStringError("program " + name + ": out of memory: cannot allocate " + llvm::Twine(bytes) +
                                   " bytes");
  return buffer;
}

llvm::Error HostProgram::loadConstants(const std::string &directory) {
  ConstantLoader loader(directory);
  for (size_t i = 0; i != plan->values.size(); ++i) {
    const PlanValue &value = plan->values[i];
    if (value.kind != PlanValue::Kind::Constant)
      continue;
    llvm::Expected<LoadedConstant> constant = loader.load(value.desc, value.constant);
    if (!constant)
      return llvm::createStringError("program " + name + ", constant " + value.name + ": " +
                                     llvm::toString(constant.takeError()));
    pointers[i] = const_cast<void *>(constant->data);
    readers[i] = std::move(constant->reader);
    (readers[i] ? packedOwners : owners)[i] = std::move(constant->owner);
    ownedBytes[i] = constant->copiedBytes;
  }
  return llvm::Error::success();
}

KernelSpec HostProgram::makeSpec(const PlanStep &step) const {
  KernelSpec spec;
  spec.op = step.op;
  spec.params = step.params;
  spec.numerics = options.numerics;
  for (const PlanStep::Arg &arg : step.args) {
    KernelArg &bound = spec.args.emplace_back();
    bound.name = arg.name;
    for (unsigned value : arg.values)
      bound.operands.push_back({plan->values[value].desc, pointers[value], readers[value].get()});
  }
  for (unsigned value : step.results)
    spec.results.push_back(plan->values[value].desc);
  return spec;
}

/// Executes a step whose operands are all known; its results become constants.
llvm::Error HostProgram::foldStep(const PlanStep &step, const Kernel &kernel) {
  std::vector<const void *> in;
  std::vector<void *> out;
  for (const PlanStep::Arg &arg : step.args)
    for (unsigned value : arg.values)
      in.push_back(pointers[value]);
  for (unsigned value : step.results) {
    llvm::Expected<std::shared_ptr<void>> buffer = allocate(plan->values[value].desc.numBytes());
    if (!buffer)
      return buffer.takeError();
    pointers[value] = buffer->get();
    out.push_back(buffer->get());
    ownedBytes[value] = plan->values[value].desc.numBytes();
    owners[value] = std::move(*buffer);
  }
  llvm::Expected<std::shared_ptr<void>> foldScratch = allocate(kernel.scratchBytes());
  if (!foldScratch)
    return foldScratch.takeError();
  return kernel.run(in.data(), out.data(), {pool.get(), foldScratch->get()});
}

/// Gives a compressed constant its dense form.
llvm::Error HostProgram::materialize(unsigned value) {
  const TensorDesc &desc = plan->values[value].desc;
  llvm::Expected<std::shared_ptr<void>> buffer = allocate(desc.numBytes());
  if (!buffer)
    return buffer.takeError();
  auto *bytes = static_cast<char *>(buffer->get());
  parallelFor(pool.get(), desc.numElements(), 1 << 14, [&](int64_t begin, int64_t end) {
    readers[value]->read(begin, end - begin, bytes + begin * getHostBytes(desc.dtype));
  });
  pointers[value] = bytes;
  ownedBytes[value] = desc.numBytes();
  owners[value] = std::move(*buffer);
  return llvm::Error::success();
}

/// Readers for all results of a step whose operands are known; false if one has none.
llvm::Expected<bool> HostProgram::makeReaders(const PlanStep &step, const Kernel &kernel) {
  std::vector<std::unique_ptr<const ElementReader>> made;
  const KernelSpec spec = makeSpec(step);
  for (unsigned i = 0; i != step.results.size(); ++i) {
    llvm::Expected<std::unique_ptr<ElementReader>> reader = kernel.makeReader(spec, i);
    if (!reader)
      return reader.takeError();
    if (!*reader)
      return false;
    made.push_back(std::move(*reader));
  }
  for (auto [value, reader] : llvm::zip_equal(step.results, made))
    readers[value] = std::move(reader);
  return true;
}

/// A step whose operands are all known: its results become constants, compressed ones if the kernel can read them.
llvm::Error HostProgram::foldKnown(unsigned s, llvm::Expected<std::unique_ptr<Kernel>> kernel) {
  const PlanStep &step = plan->steps[s];
  if (kernel) {
    llvm::Expected<bool> isCompressedStill = makeReaders(step, **kernel);
    if (!isCompressedStill)
      return isCompressedStill.takeError();
    if (*isCompressedStill)
      return llvm::Error::success();
  }
  bool changed = false;
  for (const PlanStep::Arg &arg : step.args)
    for (unsigned value : arg.values) {
      if (!isCompressed(value))
        continue;
      changed = true;
      if (llvm::Error error = materialize(value))
        return llvm::joinErrors(std::move(error), kernel.takeError());
    }
  if (changed) {
    llvm::consumeError(kernel.takeError());
    kernel = options.makeKernel(makeSpec(step));
  }
  return kernel ? foldStep(step, **kernel) : kernel.takeError();
}

llvm::Error HostProgram::makeKernelOf(unsigned s) {
  const PlanStep &step = plan->steps[s];
  llvm::SmallVector<unsigned> values;
  for (const PlanStep::Arg &arg : step.args)
    values.append(arg.values.begin(), arg.values.end());
  llvm::Expected<std::unique_ptr<Kernel>> kernel = options.makeKernel(makeSpec(step));
  isFolded[s] = llvm::all_of(values, [&](unsigned value) { return isKnown(value); });
  if (isFolded[s])
    return foldKnown(s, std::move(kernel));
  // What the kernel does not read piece by piece must be in memory.
  bool changed = false;
  for (auto [i, value] : llvm::enumerate(values)) {
    if (!isCompressed(value) || (kernel && (*kernel)->streams(i)))
      continue;
    changed = true;
    if (llvm::Error error = materialize(value))
      return llvm::joinErrors(std::move(error), kernel.takeError());
  }
  if (changed) {
    llvm::consumeError(kernel.takeError());
    kernel = options.makeKernel(makeSpec(step));
  }
  if (!kernel)
    return kernel.takeError();
  scratchBytes = std::max(scratchBytes, (*kernel)->scratchBytes());
  kernels[s] = std::move(*kernel);
  return llvm::Error::success();
}

/// Makes the kernels in order, so that a kernel sees the results of folded steps as constants.
llvm::Error HostProgram::makeKernels() {
  for (unsigned s = 0; s != plan->steps.size(); ++s) {
    const PlanStep &step = plan->steps[s];
    if (step.op == "read_state" || step.op == "write_state") {
      for (const PlanStep::Arg &arg : step.args)
        if (isCompressed(arg.values[0]))
          if (llvm::Error error = materialize(arg.values[0]))
            return error;
      continue;
    }
    if (llvm::Error error = makeKernelOf(s))
      return locate(s, std::move(error));
    if (isFolded[s] && options.observe)
      observe(s, -1);
  }
  return llvm::Error::success();
}

void HostProgram::addStep(unsigned index, std::unique_ptr<Kernel> kernel) {
  const PlanStep &source = plan->steps[index];
  Step step;
  step.index = index;
  step.firstOperand = operandValues.size();
  step.firstResult = resultValues.size();
  StepProfile record{source.op, source.name, 0, 0, 0, kernel ? kernel->flops() : 0};
  for (const PlanStep::Arg &arg : source.args)
    if (source.op == "write_state" && arg.name == "input")
      resultValues.push_back(arg.values[0]);
    else
      operandValues.insert(operandValues.end(), arg.values.begin(), arg.values.end());
  resultValues.insert(resultValues.end(), source.results.begin(), source.results.end());
  step.numOperands = operandValues.size() - step.firstOperand;
  step.numResults = resultValues.size() - step.firstResult;
  for (unsigned i = 0; i != step.numOperands; ++i)
    record.bytes += plan->values[operandValues[step.firstOperand + i]].desc.numBytes();
  for (unsigned i = 0; i != step.numResults; ++i)
    record.bytes += plan->values[resultValues[step.firstResult + i]].desc.numBytes();
  if (!kernel)
    step.copyBytes = plan->values[operandValues[step.firstOperand]].desc.numBytes();
  step.kernel = std::move(kernel);
  steps.push_back(std::move(step));
  profile.push_back(std::move(record));
}

llvm::Error HostProgram::placeBuffers() {
  buffers = planBuffers(*plan, isFolded, [&](unsigned step, unsigned operand) {
    return kernels[step] && kernels[step]->canOverwrite(operand);
  });
  for (const BufferPlan::Copy &copy : buffers.finalCopies)
    if (isCompressed(copy.value))
      if (llvm::Error error = materialize(copy.value))
        return error;
  for (auto [area, bytes] : {std::pair(&arena, buffers.arenaBytes), {&scratch, scratchBytes}}) {
    llvm::Expected<std::shared_ptr<void>> memory = allocate(bytes);
    if (!memory)
      return memory.takeError();
    *area = std::move(*memory);
    memoryBytes += bytes;
  }
  cleanInputs.resize(inputs.size());
  for (unsigned i = 0; options.numerics.nanToInfinity && i != inputs.size(); ++i) {
    if (!getInfo(inputs[i].desc.dtype).isFloat)
      continue;
    llvm::Expected<std::shared_ptr<void>> copy = allocate(inputs[i].desc.numBytes());
    if (!copy)
      return copy.takeError();
    cleanInputs[i] = std::move(*copy);
    memoryBytes += inputs[i].desc.numBytes();
  }
  spares.resize(plan->states.size());
  for (unsigned state : buffers.spareStates) {
    llvm::Expected<Surface> spare = Surface::allocate(states[state].desc);
    if (!spare)
      return spare.takeError();
    spares[state] = std::move(*spare);
    memoryBytes += states[state].desc.numBytes();
  }
  for (unsigned i = 0; i != plan->values.size(); ++i) {
    if (buffers.places[i].kind == Place::Kind::Arena)
      pointers[i] = static_cast<char *>(arena.get()) + buffers.places[i].offset;
    else if (buffers.places[i].kind != Place::Kind::Constant)
      boundValues.push_back(i);
  }
  for (unsigned s = 0; s != plan->steps.size(); ++s)
    if (!buffers.isElided[s])
      addStep(s, std::move(kernels[s]));
  operands.resize(operandValues.size());
  results.resize(resultValues.size());
  dropUnusedConstants();
  return llvm::Error::success();
}

/// Marks a value that is read piece by piece, and what its reader reads.
void HostProgram::markReader(unsigned value, std::vector<bool> &isUsed, std::vector<bool> &isRead) const {
  if (isRead[value] || !readers[value])
    return;
  isRead[value] = true;
  for (const PlanStep &step : plan->steps) {
    if (!llvm::is_contained(step.results, value))
      continue;
    for (const PlanStep::Arg &arg : step.args)
      for (unsigned operand : arg.values) {
        isUsed[operand] = true;
        markReader(operand, isUsed, isRead);
      }
  }
}

/// Frees constants that only folded steps read, such as the packed form of decompressed weights.
void HostProgram::dropUnusedConstants() {
  std::vector<bool> isUsed(plan->values.size()), isRead(plan->values.size());
  for (const Step &step : steps)
    for (unsigned i = 0; i != step.numOperands; ++i) {
      const unsigned value = operandValues[step.firstOperand + i];
      if (step.kernel && step.kernel->streams(i))
        markReader(value, isUsed, isRead);
      else
        isUsed[value] = true;
    }
  for (const BufferPlan::Copy &copy : buffers.finalCopies)
    isUsed[copy.value] = true;
  for (size_t i = 0; i != owners.size(); ++i) {
    if (isUsed[i])
      memoryBytes += ownedBytes[i];
    else
      owners[i] = nullptr;
    if (isRead[i]) {
      memoryBytes += readers[i]->getMemoryBytes();
    } else {
      readers[i] = nullptr;
      packedOwners[i] = nullptr;
    }
  }
}

llvm::Expected<std::unique_ptr<Program>> HostProgram::load(const ProgramImage &image, const LoadOptions &options) {
  if (!image.plan)
    return llvm::createStringError("program " + image.name +
                                   ": found no host plan; the host device runs plans, so "
                                   "compile the program with one");
  if (llvm::Error error = image.plan->verify())
    return llvm::createStringError("program " + image.name + ": " + llvm::toString(std::move(error)));
  std::unique_ptr<HostProgram> program(new HostProgram(image, options));
  if (llvm::Error error = program->loadConstants(image.directory))
    return std::move(error);
  if (llvm::Error error = program->makeKernels())
    return std::move(error);
  if (llvm::Error error = program->placeBuffers())
    return std::move(error);
  return std::unique_ptr<Program>(std::move(program));
}

namespace {

class HostDevice final : public Device {
public:
  llvm::StringRef getName() const override { return "host"; }
  llvm::Expected<std::unique_ptr<Program>> load(const ProgramImage &image, const LoadOptions &options) override {
    return HostProgram::load(image, options);
  }
};

} // namespace

std::shared_ptr<Device> makeHostDevice() { return std::make_shared<HostDevice>(); }

} // namespace anert
