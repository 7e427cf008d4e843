// resize, resize_bilinear, resize_nearest_neighbor, upsample_bilinear and upsample_nearest_neighbor.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Scalar.h"
#include "Check.h"
#include "Indices.h"
#include "Sampling.h"
#include <cstring>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

/// Output cell i is (1 - high[i]) * x[low[i]] + high[i] * x[low[i] + 1]; a weight of 0 reads nothing.
struct AxisTaps {
  int64_t in = 0;
  std::vector<int64_t> low;
  std::vector<double> high;

  int64_t out() const { return low.size(); }
};

/// Samples between two cells are interpolated.
AxisTaps makeLinearTaps(int64_t in, int64_t out, SamplingMode mode) {
  AxisTaps taps{in, {}, {}};
  for (int64_t i = 0; i < out; ++i) {
    const double at = std::clamp(getSample(mode, 0, double(in - 1), i, out), 0.0, double(in - 1));
    taps.low.push_back(int64_t(at));
    taps.high.push_back(at - std::floor(at));
  }
  return taps;
}

/// The cell nearest to each sample, halves upwards.
AxisTaps makeNearestTaps(int64_t in, int64_t out, SamplingMode mode) {
  AxisTaps taps{in, {}, std::vector<double>(out, 0.0)};
  for (int64_t i = 0; i < out; ++i) {
    const double at = std::floor(getSample(mode, 0, double(in - 1), i, out) + 0.5);
    taps.low.push_back(int64_t(std::clamp(at, 0.0, double(in - 1))));
  }
  return taps;
}

/// Cell floor(i * in / out).
AxisTaps makeFloorTaps(int64_t in, int64_t out) {
  AxisTaps taps{in, {}, std::vector<double>(out, 0.0)};
  for (int64_t i = 0; i < out; ++i)
    taps.low.push_back(i * in / out);
  return taps;
}

/// Interpolates along the last dims of x, one after the other; what is left of them is `outer`.
class ResizeKernel final : public Kernel {
public:
  ResizeKernel(const KernelSpec &spec, std::vector<AxisTaps> givenAxes, bool copies)
      : source(spec.operandIndex("x")), access(getElementAccess(spec.results[0].dtype)), axes(std::move(givenAxes)),
        copies(copies) {
    const int64_t width = axes.back().out();
    rows = width ? spec.results[0].numElements() / width : 0;
  }

  size_t scratchBytes() const override { return copies ? 0 : getSlots() * axes.back().in * sizeof(double); }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    const int64_t slots = getSlots(), width = axes.back().in;
    parallelFor(context.pool, slots, 1, [&](int64_t begin, int64_t end) {
      for (int64_t slot = begin; slot < end; ++slot)
        for (int64_t row = slot; row < rows; row += slots)
          if (copies)
            copyRow(row, in[source], out[0]);
          else
            interpolateRow(row, in[source], static_cast<double *>(context.scratch) + slot * width, out[0]);
    });
    return llvm::Error::success();
  }

private:
  /// Rows of the result that are computed at a time, each with its own row of x in the scratch area.
  int64_t getSlots() const { return std::min<int64_t>(rows, 32); }

  /// Calls fn(row of x, weight) for the rows that row `row` of the result is interpolated from.
  template <typename Fn> void forEachCorner(int64_t row, Fn fn) const {
    const unsigned leading = axes.size() - 1;
    llvm::SmallVector<int64_t, 5> place(leading);
    for (unsigned i = leading; i-- > 0; row /= axes[i].out())
      place[i] = row % axes[i].out();
    for (uint64_t corner = 0; corner < uint64_t(1) << leading; ++corner) {
      int64_t from = row;
      double weight = 1;
      for (unsigned i = 0; i < leading; ++i) {
        const bool isHigh = corner >> (leading - 1 - i) & 1;
        const double high = axes[i].high[place[i]];
        from = from * axes[i].in + axes[i].low[place[i]] + isHigh;
        weight *= isHigh ? high : 1 - high;
      }
      if (weight != 0)
        fn(from, weight);
    }
  }

  void copyRow(int64_t row, const void *x, void *out) const {
    const AxisTaps &last = axes.back();
    forEachCorner(row, [&](int64_t from, double) {
      const char *line = static_cast<const char *>(access.at(x, from * last.in));
      char *to = static_cast<char *>(access.at(out, row * last.out()));
      for (int64_t i = 0; i < last.out(); ++i)
        std::memcpy(to + i * access.bytes, line + last.low[i] * access.bytes, access.bytes);
    });
  }

  void interpolateRow(int64_t row, const void *x, double *line, void *out) const {
    const AxisTaps &last = axes.back();
    std::fill(line, line + last.in, 0.0);
    double chunk[rowChunk];
    forEachCorner(row, [&](int64_t from, double weight) {
      for (int64_t begin = 0; begin < last.in; begin += rowChunk) {
        const int64_t count = std::min(rowChunk, last.in - begin);
        access.loadDoubles(access.at(x, from * last.in + begin), 1, count, chunk);
        for (int64_t i = 0; i < count; ++i)
          line[begin + i] += weight * chunk[i];
      }
    });
    for (int64_t begin = 0; begin < last.out(); begin += rowChunk) {
      const int64_t count = std::min(rowChunk, last.out() - begin);
      for (int64_t i = 0; i < count; ++i) {
        const double *at = line + last.low[begin + i], high = last.high[begin + i];
        const double value = high == 0 ? at[0] : (1 - high) * at[0] + high * at[1];
        chunk[i] = access.isFloat ? value : scalar::roundHalfEven(value);
      }
      access.storeDoubles(chunk, count, access.at(out, row * last.out() + begin));
    }
  }

  int source;
  const ElementAccess &access;
  std::vector<AxisTaps> axes;
  bool copies; ///< Every output cell is one input cell.
  int64_t rows;
};

/// Checks the shape of the result, whose last dims are `sizes`, and makes the kernel with makeTaps(in, out).
template <typename Fn>
MadeKernel makeResizeKernel(const KernelSpec &spec, const TensorDesc &x, llvm::ArrayRef<int64_t> sizes, bool copies,
                            Fn makeTaps) {
  Dims implied(x.shape);
  std::copy(sizes.begin(), sizes.end(), implied.end() - sizes.size());
  if (llvm::Error error = checkShape(spec, implied))
    return std::move(error);
  std::vector<AxisTaps> axes;
  for (size_t i = implied.size() - sizes.size(); i < implied.size(); ++i) {
    if (x.shape[i] == 0 && implied[i] != 0)
      return makeSpecError(spec, "x is " + x.str() + "; dim " + llvm::Twine(i) + " has nothing to sample");
    axes.push_back(makeTaps(x.shape[i], implied[i]));
  }
  return std::make_unique<ResizeKernel>(spec, std::move(axes), copies);
}

llvm::Expected<const KernelOperand *> getImage(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getOperand(spec, "x", floatTypes);
  return x ? getInput(spec, "x", 2) : std::move(x);
}

/// floor(in * scale) as the declared size: products in fp32 and in fp64 may differ by one, and both occur.
llvm::Expected<int64_t> getScaledSize(const KernelSpec &spec, llvm::StringRef name, int64_t in, int64_t declared) {
  const double scale = spec.getFloat(name, double(spec.getInt(name, 1)));
  if (!(scale > 0) || scale * double(in) > 0x1p31)
    return makeSpecError(spec,
                         name + " is " + std::to_string(scale) + "; it must be positive and the result's size int32");
  const int64_t size = int64_t(scale * double(in)), single = int64_t(float(scale) * float(in));
  return declared == single ? single : size;
}

llvm::Expected<Dims> getScaledSizes(const KernelSpec &spec, const TensorDesc &x) {
  const size_t rank = x.shape.size();
  Dims sizes;
  for (auto [name, axis] : {std::pair("scale_factor_height", rank - 2), std::pair("scale_factor_width", rank - 1)}) {
    const llvm::ArrayRef<int64_t> declared = spec.results[0].shape;
    llvm::Expected<int64_t> size =
        getScaledSize(spec, name, x.shape[axis], declared.size() == rank ? declared[axis] : -1);
    if (!size)
      return size.takeError();
    sizes.push_back(*size);
  }
  return sizes;
}

} // namespace

MadeKernel makeResizeNearestNeighbor(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getImage(spec);
  if (!x)
    return x.takeError();
  const int64_t sizes[] = {spec.getInt("target_size_height", -1), spec.getInt("target_size_width", -1)};
  return makeResizeKernel(spec, (*x)->desc, sizes, /*copies=*/true, makeFloorTaps);
}

MadeKernel makeResizeBilinear(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getImage(spec);
  if (!x)
    return x.takeError();
  llvm::Expected<SamplingMode> mode = getSamplingMode(spec);
  if (!mode)
    return mode.takeError();
  const int64_t sizes[] = {spec.getInt("target_size_height", 1), spec.getInt("target_size_width", 1)};
  return makeResizeKernel(spec, (*x)->desc, sizes, /*copies=*/false,
                          [&](int64_t in, int64_t out) { return makeLinearTaps(in, out, *mode); });
}

MadeKernel makeUpsampleNearestNeighbor(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getImage(spec);
  if (!x)
    return x.takeError();
  llvm::Expected<Dims> sizes = getScaledSizes(spec, (*x)->desc);
  if (!sizes)
    return sizes.takeError();
  return makeResizeKernel(spec, (*x)->desc, *sizes, /*copies=*/true, makeFloorTaps);
}

/// Without half_pixel_centers it is the opposite of align_corners.
MadeKernel makeUpsampleBilinear(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getImage(spec);
  if (!x)
    return x.takeError();
  llvm::Expected<Dims> sizes = getScaledSizes(spec, (*x)->desc);
  if (!sizes)
    return sizes.takeError();
  const bool align = spec.getBool("align_corners", true), half = spec.getBool("half_pixel_centers", !align);
  if (align && half)
    return makeSpecError(spec, "align_corners and half_pixel_centers are both true; at most one may be");
  const SamplingMode mode = align  ? SamplingMode::StrictAlignCorners
                            : half ? SamplingMode::UnalignCorners
                                   : SamplingMode::Default;
  return makeResizeKernel(spec, (*x)->desc, *sizes, /*copies=*/false,
                          [&](int64_t in, int64_t out) { return makeLinearTaps(in, out, mode); });
}

/// Sizes are the last resized_dims entries of `shape`, 0 keeping x's; those of the declared result if `shape` is known
/// at run time only. Integers are rounded to the nearest, halves to even.
MadeKernel makeResize(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getOperand(spec, "x", floatOrIntTypes);
  if (!x)
    return x.takeError();
  if (llvm::Expected<const KernelOperand *> typed = getInput(spec, "x", 1); !typed)
    return typed.takeError();
  llvm::Expected<SamplingMode> mode = getSamplingMode(spec);
  if (!mode)
    return mode.takeError();
  llvm::Expected<unsigned> nearest = getChoice(spec, "interpolation_mode", "LINEAR", {"LINEAR", "NEAREST_NEIGHBOR"});
  if (!nearest)
    return nearest.takeError();
  const TensorDesc &desc = (*x)->desc;
  const int64_t rank = desc.shape.size(), count = spec.getInt("resized_dims");
  const std::optional<std::vector<int64_t>> named = getConstantInts(spec, "shape");
  const llvm::ArrayRef<int64_t> shape = named ? llvm::ArrayRef<int64_t>(*named) : spec.results[0].shape;
  if (count < 1 || count > rank || count > int64_t(shape.size()))
    return makeSpecError(spec, "resized_dims is " + llvm::Twine(count) + ", x is " + desc.str() + " and shape " +
                                   formatShape(shape) + "; it must be at least 1 and at most their sizes");
  Dims sizes(shape.take_back(count));
  for (int64_t i = 0; named && i < count; ++i)
    if (sizes[i] == 0)
      sizes[i] = desc.shape[rank - count + i];
  return makeResizeKernel(spec, desc, sizes, *nearest, [&](int64_t in, int64_t out) {
    return *nearest ? makeNearestTaps(in, out, *mode) : makeLinearTaps(in, out, *mode);
  });
}

} // namespace anert
