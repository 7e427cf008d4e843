// batch_norm and local_response_norm: dim 1 holds the channels.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ElementwiseRows.h"
#include "ShapeMoves.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include <cmath>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

/// Base of kernels over [batch, channels, inner], row by row of at most rowChunk elements.
class ChannelRowKernel : public Kernel {
public:
  explicit ChannelRowKernel(const KernelSpec &spec)
      : access(getElementAccess(spec.results[0].dtype)), numerics(spec.numerics) {
    const llvm::ArrayRef<int64_t> shape = spec.results[0].shape;
    batch = shape[0], channels = shape[1];
    for (int64_t dim : shape.drop_front(2))
      inner *= dim;
  }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    const int64_t pieces = (inner + rowChunk - 1) / rowChunk;
    parallelFor(context.pool, batch * channels * pieces, 32, [&](int64_t begin, int64_t end) {
      double values[rowChunk];
      for (int64_t item = begin; item < end; ++item) {
        const int64_t row = item / pieces, at = item % pieces * rowChunk, count = std::min(rowChunk, inner - at);
        load(in[0], row * inner + at, count, values);
        apply(in, values, row, at, count);
        applyResultRules(numerics, values, count);
        access.storeDoubles(values, count, access.at(out[0], row * inner + at));
      }
    });
    return llvm::Error::success();
  }

protected:
  /// Maps elements at, at + 1, ... of row `row`; the channel is row % channels.
  virtual void apply(const void *const *in, double *values, int64_t row, int64_t at, int64_t count) const = 0;

  void load(const void *src, int64_t offset, int64_t count, double *values) const {
    access.loadDoubles(access.at(src, offset), 1, count, values);
    applyInputRules(numerics, values, count);
  }

  const ElementAccess &access;
  Numerics numerics;
  int64_t batch, channels, inner = 1;
};

/// gamma * (x - mean) / sqrt(variance + epsilon) + beta.
class BatchNormKernel final : public ChannelRowKernel {
public:
  explicit BatchNormKernel(const KernelSpec &spec) : ChannelRowKernel(spec), epsilon(spec.getFloat("epsilon", 1e-5)) {
    static constexpr const char *names[] = {"mean", "variance", "gamma", "beta"};
    for (unsigned i = 0; i < 4; ++i) {
      index[i] = spec.operandIndex(names[i]);
      if (index[i] >= 0)
        accesses[i] = &getElementAccess(spec.operand(names[i])->desc.dtype);
    }
  }
  int64_t flops() const override { return 3 * batch * channels * inner; }
  bool canOverwrite(unsigned operand) const override { return operand == 0; }

protected:
  void apply(const void *const *in, double *values, int64_t row, int64_t, int64_t count) const override {
    auto get = [&](unsigned which, double fallback) {
      return index[which] < 0 ? fallback : accesses[which]->loadDouble(in[index[which]], row % channels);
    };
    const double mean = get(0, 0), deviation = std::sqrt(get(1, 1) + epsilon), gamma = get(2, 1), beta = get(3, 0);
    for (int64_t i = 0; i < count; ++i)
      values[i] = gamma * (values[i] - mean) / deviation + beta;
  }

private:
  double epsilon;
  int index[4];
  const ElementAccess *accesses[4] = {};
};

/// x / (k + alpha / size * sum of x^2 over `size` channels from c - size / 2 on)^beta.
class LocalResponseNormKernel final : public ChannelRowKernel {
public:
  explicit LocalResponseNormKernel(const KernelSpec &spec)
      : ChannelRowKernel(spec), size(spec.getInt("size")), alpha(spec.getFloat("alpha", 1e-4)),
        beta(spec.getFloat("beta", 0.75)), k(spec.getFloat("k", 1.0)) {}
  int64_t flops() const override { return (2 * size + 4) * batch * channels * inner; }

protected:
  void apply(const void *const *in, double *values, int64_t row, int64_t at, int64_t count) const override {
    const int64_t first = row % channels - size / 2, image = row - row % channels;
    double sums[rowChunk] = {}, others[rowChunk];
    for (int64_t c = std::max<int64_t>(first, 0); c < std::min(first + size, channels); ++c) {
      load(in[0], (image + c) * inner + at, count, others);
      for (int64_t i = 0; i < count; ++i)
        sums[i] += others[i] * others[i];
    }
    for (int64_t i = 0; i < count; ++i)
      values[i] /= std::pow(k + alpha / double(size) * sums[i], beta);
  }

private:
  int64_t size;
  double alpha, beta, k;
};

llvm::Error checkInput(const KernelSpec &spec, size_t minRank) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", minRank);
  if (!x)
    return x.takeError();
  if (!getInfo((*x)->desc.dtype).isFloat || spec.operandIndex("x") != 0)
    return makeSpecError(spec, "x is " + (*x)->desc.str() + "; it must be the first operand and of a float type");
  return checkShape(spec, (*x)->desc.shape);
}

} // namespace

MadeKernel makeBatchNorm(const KernelSpec &spec) {
  if (llvm::Error error = checkInput(spec, 2))
    return std::move(error);
  const int64_t channels = spec.results[0].shape[1];
  for (const char *name : {"mean", "variance", "gamma", "beta"})
    if (const KernelOperand *operand = spec.operand(name))
      if (operand->desc.numElements() != channels)
        return makeSpecError(spec, llvm::Twine(name) + " is " + operand->desc.str() + " for " + llvm::Twine(channels) +
                                       " channels");
  return std::make_unique<BatchNormKernel>(spec);
}

MadeKernel makeLocalResponseNorm(const KernelSpec &spec) {
  if (llvm::Error error = checkInput(spec, 3))
    return std::move(error);
  const int64_t size = spec.getInt("size");
  if (size < 1 || size > int64_t(1) << 31)
    return makeSpecError(spec, "size is " + llvm::Twine(size) + "; it must be positive");
  return std::make_unique<LocalResponseNormKernel>(spec);
}

} // namespace anert
