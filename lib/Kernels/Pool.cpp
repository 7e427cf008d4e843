// max_pool, avg_pool and l2_pool.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Half.h"
#include "Check.h"
#include "Gemm.h"
#include "Window.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace anert {

namespace {

/// The cells of one axis that a window covers: those inside the input, and how many of the padded extent.
struct Span {
  int64_t begin, end, padded;
};

Span cover(const WindowAxis &axis, int64_t o) {
  int64_t start = axis.at(o, 0), stop = std::min(start + axis.kernel, axis.in + axis.after);
  return {std::max<int64_t>(start, 0), std::min(stop, axis.in), std::max<int64_t>(stop - start, 0)};
}

/// How a pool combines the cells of a window. Sums are in double: of fp16 numbers and their squares they are exact.
struct MaxPool {
  static constexpr double start = -std::numeric_limits<double>::infinity();
  static double add(double sum, float x) { return x > sum || std::isnan(x) ? x : sum; }
  static double finish(double sum, int64_t divisor) { return sum; }
};
struct AveragePool {
  static constexpr double start = 0;
  static double add(double sum, float x) { return sum + x; }
  static double finish(double sum, int64_t divisor) { return sum / std::max<int64_t>(divisor, 1); }
};
struct L2Pool {
  static constexpr double start = 0;
  static double add(double sum, float x) { return sum + double(x) * x; }
  static double finish(double sum, int64_t divisor) { return std::sqrt(sum); }
};

template <typename Pool> class PoolKernel : public Kernel {
public:
  PoolKernel(const Window &window, const TensorDesc &x, int index, DType result, bool countPadding)
      : window(window), planes(x.shape[0] * x.shape[1]), index(index), x(x.dtype), result(result),
        countPadding(countPadding) {}

  size_t scratchBytes() const override { return x == DType::fp16 ? planes * window.inCells() * sizeof(float) : 0; }
  int64_t flops() const override { return planes * window.outCells() * window.kernelCells(); }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    int64_t inCells = window.inCells(), outCells = window.outCells();
    float *wide = static_cast<float *>(context.scratch);
    parallelFor(context.pool, planes, 1 + 16384 / (outCells * window.kernelCells()), [&](int64_t begin, int64_t end) {
      const float *cells = static_cast<const float *>(in[index]);
      if (x == DType::fp16) {
        const uint16_t *halves = static_cast<const uint16_t *>(in[index]);
        getGemmTarget().widen(halves + begin * inCells, wide + begin * inCells, (end - begin) * inCells);
        cells = wide;
      }
      for (int64_t p = begin; p < end; ++p)
        if (result == DType::fp32)
          poolPlane(cells + p * inCells, static_cast<float *>(out[0]) + p * outCells);
        else
          poolPlane(cells + p * inCells, static_cast<uint16_t *>(out[0]) + p * outCells);
    });
    return llvm::Error::success();
  }

private:
  static void put(double value, float *to) { *to = float(value); }
  static void put(double value, uint16_t *to) { *to = doubleToHalf(value); }

  template <typename T> void poolPlane(const float *plane, T *to) const {
    const auto &[depth, height, width] = window.axes;
    for (int64_t d = 0; d < depth.out; ++d)
      for (int64_t h = 0; h < height.out; ++h)
        for (int64_t w = 0; w < width.out; ++w)
          put(poolWindow(plane, cover(depth, d), cover(height, h), cover(width, w)), to++);
  }

  double poolWindow(const float *plane, Span d, Span h, Span w) const {
    const WindowAxis &height = window.axes[1], &width = window.axes[2];
    double sum = Pool::start;
    for (int64_t i = d.begin; i < d.end; ++i)
      for (int64_t j = h.begin; j < h.end; ++j)
        for (int64_t k = w.begin; k < w.end; ++k)
          sum = Pool::add(sum, plane[(i * height.in + j) * width.in + k]);
    int64_t real = std::max<int64_t>(d.end - d.begin, 0) * std::max<int64_t>(h.end - h.begin, 0) *
                   std::max<int64_t>(w.end - w.begin, 0);
    return Pool::finish(sum, countPadding ? d.padded * h.padded * w.padded : real);
  }

  Window window;
  int64_t planes;
  int index; ///< Of x among the operands.
  DType x, result;
  bool countPadding;
};

} // namespace

llvm::Expected<std::unique_ptr<Kernel>> makePool(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getOperand(spec, "x", floatTypes);
  if (!x)
    return x.takeError();
  const TensorDesc &desc = (*x)->desc;
  llvm::Expected<Window> window = getWindow(spec, WindowKind::Pool, desc.shape, spec.getInts("kernel_sizes"));
  if (!window)
    return window.takeError();
  auto expected = getWindowResult(*window, desc.shape[0], desc.shape[1], desc.shape.size());
  if (llvm::Error error = checkResult(spec, expected, floatTypes))
    return error;
  int index = spec.operandIndex("x");
  DType result = spec.results[0].dtype;
  bool countPadding = !spec.getBool("exclude_padding_from_average");
  if (spec.op == "max_pool")
    return std::make_unique<PoolKernel<MaxPool>>(*window, desc, index, result, countPadding);
  if (spec.op == "l2_pool")
    return std::make_unique<PoolKernel<L2Pool>>(*window, desc, index, result, countPadding);
  return std::make_unique<PoolKernel<AveragePool>>(*window, desc, index, result, countPadding);
}

} // namespace anert
