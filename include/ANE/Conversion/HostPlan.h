// Programs to host plans: kernels, buffers and constants without a trace of MLIR.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_CONVERSION_HOSTPLAN_H
#define ANE_CONVERSION_HOSTPLAN_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Runtime/HostPlan.h"
#include "ANE/Support/WeightStore.h"

namespace mlir::ane {

/// The kernel call that `op` means: argument names, types, and every parameter's effective value.
FailureOr<anert::KernelSpec> getKernelSpec(MILOpInterface op);

/// Most bytes of one tensor that is computed or held in memory; a file may have larger ones. The engine takes about 2
/// GB of weights a program (rule W-TOTAL), and a splat or a broadcast may mean any number of elements.
constexpr uint64_t maxTensorBytes = uint64_t(1) << 32;

/// Fails with a diagnostic at `loc` if a tensor is larger than that.
LogicalResult checkTensorSize(Location loc, const anert::TensorDesc &desc);

/// The elements of a constant that the IR holds, in host layout (`getHostBytes` an element).
std::vector<char> getHostBytes(DenseElementsAttr elements);

/// Bytes of a constant. `bytes` are packed as in a weight container, and alias the source's mapping where nothing had
/// to be converted; else `owner` holds them.
struct ConstantBytes {
  ArrayRef<char> bytes;
  std::shared_ptr<const void> owner;
};

/// Reads `constant`, from the IR or from its weight source. A source of another float type is converted, rounding to
/// nearest even; its shape may differ by dimensions of size 1. A missing weight, another shape, and fp16 overflow
/// without `saturate` are diagnostics at the constant that name the tensor.
FailureOr<ConstantBytes> readConstant(ConstOp constant, const anert::WeightStore &store, bool saturate);

/// Takes bytes in order; its failure ends the stream.
using ConstantSink = llvm::function_ref<LogicalResult(ArrayRef<char>)>;
/// The same in small pieces, without holding more than one.
LogicalResult streamConstant(ConstOp constant, const anert::WeightStore &store, bool saturate, ConstantSink sink);

/// Fails with a diagnostic at the first port of unknown extent, which `--specialize` makes known.
LogicalResult verifyStatic(ProgramOp program);
/// Fails with a diagnostic at every op that branches, loops or keeps a list: neither the engine nor the host device has
/// these.
LogicalResult verifyStraight(ProgramOp program);

/// How a program becomes a plan.
struct HostPlanOptions {
  const anert::WeightStore *store = nullptr; ///< Where weights come from.
  bool saturate = false;                     ///< Clamp on fp16 overflow instead of failing.
  /// Place of a constant expression in a weight file, if it was written to one; the plan then refers to the file.
  llvm::function_ref<std::optional<anert::PlanConstant>(Value)> place = nullptr;
};

/// Lowers a program of MIL ops. An op that the host device cannot run is a diagnostic at the op.
FailureOr<anert::HostPlan> lowerToHostPlan(ProgramOp program, const HostPlanOptions &options);

} // namespace mlir::ane

#endif // ANE_CONVERSION_HOSTPLAN_H
