// One run of a host plan.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "HostProgram.h"
#include "ANE/Kernels/EngineModel.h"
#include <chrono>
#include <cstring>
#include <limits>

namespace anert {

/// Rule A-NAN at an input: the data, or a copy in which NaN is infinite.
const void *HostProgram::cleanInput(unsigned input, const void *data) {
  const TensorDesc &desc = inputs[input].desc;
  void *copy = cleanInputs[input].get();
  if (!copy || !engine::hasNaN(desc, data))
    return data;
  std::memcpy(copy, data, desc.numBytes());
  engine::replaceNaN(desc, copy, std::numeric_limits<float>::infinity());
  return copy;
}

void HostProgram::bindSurfaces(llvm::ArrayRef<const Surface *> ins, llvm::ArrayRef<Surface *> outs,
                               llvm::ArrayRef<Surface *> stateSurfaces) {
  for (unsigned value : boundValues) {
    const Place &place = buffers.places[value];
    switch (place.kind) {
    case Place::Kind::Input:
      pointers[value] = const_cast<void *>(cleanInput(place.index, ins[place.index]->data()));
      break;
    case Place::Kind::Output:
      pointers[value] = outs[place.index]->data();
      break;
    case Place::Kind::State:
      pointers[value] = stateSurfaces[place.index]->data();
      break;
    case Place::Kind::Spare:
      pointers[value] = spares[place.index].data();
      break;
    default:
      break;
    }
  }
  for (size_t i = 0; i != operands.size(); ++i)
    operands[i] = pointers[operandValues[i]];
  for (size_t i = 0; i != results.size(); ++i)
    results[i] = pointers[resultValues[i]];
}

llvm::Error HostProgram::runStep(Step &step, const RunContext &context) {
  const void *const *in = operands.data() + step.firstOperand;
  void *const *out = results.data() + step.firstResult;
  if (step.kernel) {
    if (llvm::Error error = step.kernel->run(in, out, context))
      return error;
    for (unsigned i = 0; options.numerics.nanToInfinity && i != step.numResults; ++i)
      engine::replaceNaN(plan->values[resultValues[step.firstResult + i]].desc, out[i], 0);
    return llvm::Error::success();
  }
  if (in[0] != out[0])
    std::memcpy(out[0], in[0], step.copyBytes);
  return llvm::Error::success();
}

/// Shows the results of a step to whoever asked.
void HostProgram::observe(unsigned step, int64_t run) const {
  for (auto [i, value] : llvm::enumerate(plan->steps[step].results)) {
    if (isCompressed(value)) { // To be seen it takes its dense form, for a moment.
      const TensorDesc &desc = plan->values[value].desc;
      std::vector<char> dense(desc.numBytes());
      readers[value]->read(0, desc.numElements(), dense.data());
      options.observe({name, step, unsigned(i), run, desc, dense.data()});
      continue;
    }
    options.observe({name, step, unsigned(i), run, plan->values[value].desc, pointers[value]});
  }
}

/// Copies what was not computed in place, then lets the new contents of states become visible.
void HostProgram::commit(llvm::ArrayRef<Surface *> outs, llvm::ArrayRef<Surface *> stateSurfaces) {
  for (const BufferPlan::Copy &copy : buffers.finalCopies) {
    Surface &to = copy.to.kind == Place::Kind::Output ? *outs[copy.to.index] : spares[copy.to.index];
    to.copyFrom(pointers[copy.value]);
  }
  for (unsigned state : buffers.spareStates) {
    if (stateSurfaces[state]->isWrapped())
      stateSurfaces[state]->copyFrom(spares[state].data());
    else
      std::swap(*stateSurfaces[state], spares[state]);
  }
}

llvm::Error HostProgram::run(llvm::ArrayRef<const Surface *> ins, llvm::ArrayRef<Surface *> outs,
                             llvm::ArrayRef<Surface *> stateSurfaces) {
  if (llvm::Error error = checkSurfaces(ins, outs, stateSurfaces))
    return llvm::createStringError("program " + name + ": " + llvm::toString(std::move(error)));
  auto isDense = [](const Surface *surface) { return surface->isDense(); };
  if (!llvm::all_of(ins, isDense) || !llvm::all_of(outs, isDense) || !llvm::all_of(stateSurfaces, isDense))
    return llvm::createStringError("program " + name +
                                   ": found a surface with padded rows, the host device takes "
                                   "dense ones; copy it with copyFrom and copyTo");
  bindSurfaces(ins, outs, stateSurfaces);
  const RunContext context{pool.get(), scratch.get()};
  using Clock = std::chrono::steady_clock;
  for (size_t i = 0; i != steps.size(); ++i) {
    Clock::time_point start = options.profile ? Clock::now() : Clock::time_point();
    if (llvm::Error error = runStep(steps[i], context))
      return locate(steps[i].index, std::move(error));
    if (options.profile)
      profile[i].seconds += std::chrono::duration<double>(Clock::now() - start).count();
    if (options.observe)
      observe(steps[i].index, numRuns);
    ++profile[i].calls;
  }
  ++numRuns;
  commit(outs, stateSurfaces);
  return llvm::Error::success();
}

Profile HostProgram::getProfile() const { return {name, profile}; }

} // namespace anert
