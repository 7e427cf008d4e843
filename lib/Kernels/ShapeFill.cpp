// Ops that make tensors from parameters: shape, fill, fill_like, range_1d.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ElementwiseRows.h"
#include "ShapeMoves.h"
#include "llvm/ADT/Twine.h"
#include <cmath>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

/// Bytes that are known when the kernel is made.
class ConstantKernel final : public Kernel {
public:
  explicit ConstantKernel(std::vector<char> bytes) : bytes(std::move(bytes)) {}
  llvm::Error run(const void *const *, void *const *out, const RunContext &) const override {
    std::copy(bytes.begin(), bytes.end(), static_cast<char *>(out[0]));
    return llvm::Error::success();
  }

private:
  std::vector<char> bytes;
};

/// start, start + step, ... up to but without end; each element is computed on its own and rounded once.
class RangeKernel final : public Kernel {
public:
  explicit RangeKernel(const KernelSpec &spec) : result(spec.results[0]) {
    for (unsigned i = 0; i < 3; ++i) {
      static constexpr const char *names[] = {"start", "end", "step"};
      operand[i] = spec.operandIndex(names[i]);
      value[i] = spec.getFloat(names[i], spec.getInt(names[i], i == 2));
    }
  }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &) const override {
    const ElementAccess &access = getElementAccess(result.dtype);
    double bound[3];
    for (unsigned i = 0; i < 3; ++i)
      bound[i] = operand[i] < 0 ? value[i] : access.loadDouble(in[operand[i]], 0);
    const auto [start, end, step] = bound;
    const double length = std::ceil((end - start) / step);
    const int64_t count = result.numElements();
    if (!(step != 0 && std::fabs(start) <= 0x1p62 && std::fabs(step) <= 0x1p62 &&
          std::max(length, 0.0) == double(count)))
      return llvm::createStringError("range_1d: start %g, end %g, step %g do not give the %lld elements of the result",
                                     start, end, step, (long long)count);
    for (int64_t i = 0; i < count; ++i) {
      const double element = start + i * step;
      access.storeDoubles(&element, 1, access.at(out[0], i));
    }
    return llvm::Error::success();
  }

private:
  TensorDesc result;
  int operand[3];
  double value[3];
};

/// A scalar parameter of any kind as a number.
double getNumber(const KernelSpec &spec, llvm::StringRef name) {
  return spec.getFloat(name, double(spec.getInt(name, spec.getBool(name))));
}

} // namespace

MadeKernel makeShapeOf(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 0, /*sameType=*/false);
  if (!x)
    return x.takeError();
  const llvm::ArrayRef<int64_t> shape = (*x)->desc.shape;
  if (llvm::Error error = checkShape(spec, {int64_t(shape.size())}))
    return std::move(error);
  std::vector<char> bytes(spec.results[0].numBytes());
  getElementAccess(spec.results[0].dtype).storeInts(shape.data(), shape.size(), bytes.data());
  return std::make_unique<ConstantKernel>(std::move(bytes));
}

/// The shape operand is not read: the declared result has it.
MadeKernel makeFill(const KernelSpec &spec) {
  if (spec.results.size() != 1)
    return makeSpecError(spec, "one result is needed");
  return makeMoveKernel(spec, {}, encodeElement(spec.results[0].dtype, getNumber(spec, "value")));
}

MadeKernel makeFillLike(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> like = getInput(spec, "ref_tensor", 0, /*sameType=*/false);
  if (!like)
    return like.takeError();
  if (llvm::Error error = checkShape(spec, (*like)->desc.shape))
    return std::move(error);
  return makeFill(spec);
}

MadeKernel makeRange1d(const KernelSpec &spec) {
  if (spec.results.size() != 1 || spec.results[0].shape.size() != 1)
    return makeSpecError(spec, "one result of rank 1 is needed");
  for (const char *name : {"start", "end", "step"}) {
    const KernelOperand *operand = spec.operand(name);
    if (operand ? operand->desc != TensorDesc{spec.results[0].dtype, {}} : !spec.param(name))
      return makeSpecError(spec, "'" + llvm::Twine(name) + "' must be a scalar of the result's dtype");
  }
  return std::make_unique<RangeKernel>(spec);
}

} // namespace anert
