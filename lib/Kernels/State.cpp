// read_state and write_state: the memory of a state as a tensor.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ShapeMoves.h"

namespace anert {
namespace {

/// Copies all of one buffer to another.
class CopyKernel final : public Kernel {
public:
  /// Copies operand `from` to operand `to`, or to the result if that is negative.
  CopyKernel(const TensorDesc &desc, int from, int to)
      : size(desc.numElements()), bytes(getHostBytes(desc.dtype)), from(from), to(to) {}

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    const View all = View::dense({size});
    void *target = to < 0 ? out[0] : const_cast<void *>(in[to]); // The state operand is the memory of the state.
    if (target != in[from])
      runMove(all, in[from], all, target, bytes, context);
    return llvm::Error::success();
  }

private:
  int64_t size;
  unsigned bytes;
  int from, to;
};

} // namespace

/// A snapshot: later writes do not change it.
llvm::Expected<std::unique_ptr<Kernel>> makeReadState(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> state = getInput(spec, "input");
  if (!state)
    return state.takeError();
  if (llvm::Error error = checkShape(spec, (*state)->desc.shape))
    return std::move(error);
  return std::make_unique<CopyKernel>((*state)->desc, spec.operandIndex("input"), -1);
}

/// Overwrites the memory behind operand `input`; the op has no result.
llvm::Expected<std::unique_ptr<Kernel>> makeWriteState(const KernelSpec &spec) {
  const KernelOperand *state = spec.operand("input"), *data = spec.operand("data");
  if (!state || !data || state->desc != data->desc)
    return makeSpecError(spec, "operands 'input' and 'data' are needed, of one type: found " +
                                   (state ? state->desc.str() : "none") + " and " + (data ? data->desc.str() : "none"));
  return std::make_unique<CopyKernel>(data->desc, spec.operandIndex("data"), spec.operandIndex("input"));
}

} // namespace anert
