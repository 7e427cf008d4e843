// A host plan made ready: kernels, constants and memory.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_RUNTIME_HOST_HOSTPROGRAM_H
#define ANE_LIB_RUNTIME_HOST_HOSTPROGRAM_H

#include "../ConstantLoader.h"
#include "ANE/Kernels/ThreadPool.h"
#include "ANE/Runtime/Device.h"
#include "BufferPlan.h"

namespace anert {

/// Everything is decided and allocated by `load`; a run gathers pointers and calls kernels.
class HostProgram final : public Program {
public:
  static llvm::Expected<std::unique_ptr<Program>> load(const ProgramImage &image, const LoadOptions &options);

  llvm::Error run(llvm::ArrayRef<const Surface *> inputs, llvm::ArrayRef<Surface *> outputs,
                  llvm::ArrayRef<Surface *> states) override;
  Profile getProfile() const override;
  size_t getMemoryBytes() const override { return memoryBytes; }

private:
  /// A step that is left to execute.
  struct Step {
    unsigned index;                 ///< In the plan.
    std::unique_ptr<Kernel> kernel; ///< Null for read_state and write_state, which copy operand 0 to result 0.
    unsigned firstOperand, numOperands, firstResult, numResults; ///< Ranges of operandValues and resultValues.
    size_t copyBytes = 0;                                        ///< Without a kernel.
  };

  HostProgram(const ProgramImage &image, const LoadOptions &options);
  llvm::Error loadConstants(const std::string &directory);
  llvm::Error makeKernels();
  llvm::Error makeKernelOf(unsigned step);
  llvm::Error foldKnown(unsigned step, llvm::Expected<std::unique_ptr<Kernel>> kernel);
  llvm::Expected<bool> makeReaders(const PlanStep &step, const Kernel &kernel);
  llvm::Error materialize(unsigned value);
  bool isKnown(unsigned value) const { return pointers[value] || readers[value]; }
  /// Known, but not in memory.
  bool isCompressed(unsigned value) const { return !pointers[value] && readers[value]; }
  llvm::Error foldStep(const PlanStep &step, const Kernel &kernel);
  KernelSpec makeSpec(const PlanStep &step) const;
  llvm::Error placeBuffers();
  void addStep(unsigned index, std::unique_ptr<Kernel> kernel);
  void dropUnusedConstants();
  void markReader(unsigned value, std::vector<bool> &isUsed, std::vector<bool> &isRead) const;
  llvm::Expected<std::shared_ptr<void>> allocate(size_t bytes) const;
  void bindSurfaces(llvm::ArrayRef<const Surface *> inputs, llvm::ArrayRef<Surface *> outputs,
                    llvm::ArrayRef<Surface *> states);
  llvm::Error runStep(Step &step, const RunContext &context);
  void commit(llvm::ArrayRef<Surface *> outputs, llvm::ArrayRef<Surface *> states);
  const void *cleanInput(unsigned input, const void *data);
  void observe(unsigned step, int64_t run) const;
  llvm::Error locate(unsigned step, llvm::Error error) const;

  std::shared_ptr<const HostPlan> plan;
  LoadOptions options;
  std::string name;
  std::unique_ptr<ThreadPool> pool;
  std::vector<std::shared_ptr<const void>> owners; ///< Per value: memory of constants and folded results.
  std::vector<size_t> ownedBytes;                  ///< Per value: what of it is not mapped.
  /// Per value: how to read a constant piece by piece, and what keeps packed bytes alive.
  std::vector<std::unique_ptr<const ElementReader>> readers;
  std::vector<std::shared_ptr<const void>> packedOwners;
  std::shared_ptr<void> arena, scratch;
  std::vector<std::unique_ptr<Kernel>> kernels; ///< Per step of the plan until addStep takes them.
  std::vector<bool> isFolded;                   ///< Per step of the plan.
  BufferPlan buffers;
  std::vector<std::shared_ptr<void>> cleanInputs; ///< Per input: a copy without NaN, where the numerics know none.
  std::vector<Surface> spares;                    ///< Per state; empty surfaces where there is none.
  std::vector<Step> steps;
  std::vector<unsigned> operandValues, resultValues;
  std::vector<const void *> operands; ///< Gathered pointers of all steps.
  std::vector<void *> results;
  std::vector<void *> pointers;      ///< Per value; constants are never written through these.
  std::vector<unsigned> boundValues; ///< Values whose pointers change from run to run.
  size_t scratchBytes = 0, memoryBytes = 0;
  int64_t numRuns = 0;
  std::vector<StepProfile> profile; ///< Parallel to `steps`.
};

} // namespace anert

#endif // ANE_LIB_RUNTIME_HOST_HOSTPROGRAM_H
