// slice_by_index, slice_by_size and slice_update, with bounds known at load or only at run.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/EngineModel.h"
#include "ElementwiseRows.h"
#include "ShapeMoves.h"
#include "llvm/ADT/Twine.h"
#include <cstring>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

/// A list with one entry a dim: constant, or an operand that is read at run.
struct IndexList {
  llvm::StringLiteral name;
  std::optional<std::vector<int64_t>> values;
  int operand = -1;
  DType type = DType::int32;

  /// Fails unless the list is absent (if `optional`) or has `rank` entries.
  llvm::Error bind(const KernelSpec &spec, size_t rank, bool optional) {
    values = getConstantInts(spec, name);
    size_t size = values ? values->size() : 0;
    if (!values) {
      operand = spec.operandIndex(name);
      type = spec.operand(name)->desc.dtype;
      size = spec.operand(name)->desc.numElements();
    }
    if (size == rank || (optional && size == 0))
      return llvm::Error::success();
    return makeSpecError(spec, "'" + name + "' has " + llvm::Twine(size) + " entries for rank " + llvm::Twine(rank));
  }

  int64_t get(const void *const *in, unsigned dim, int64_t fallback) const {
    // Far beyond any dim, but far enough from the ends of int64_t to add and negate.
    const int64_t far = int64_t(1) << 40;
    int64_t value = fallback;
    if (!values)
      value = getElementAccess(type).loadInt(in[operand], dim);
    else if (!values->empty())
      value = (*values)[dim];
    return std::clamp(value, -far, far);
  }
};

/// A flag a dim; an absent list is all false.
bool getFlag(const std::vector<int64_t> &mask, unsigned dim) { return dim < mask.size() && mask[dim]; }

/// Where the slice is: the block of the sliced tensor.
class SliceBounds {
public:
  llvm::Error bind(const KernelSpec &spec, llvm::ArrayRef<int64_t> sliced) {
    op = spec.op;
    shape = Dims(sliced);
    bySize = spec.param("size") || spec.operand("size");
    beginMask = spec.getInts("begin_mask");
    endMask = spec.getInts("end_mask");
    squeezeMask = spec.getInts("squeeze_mask");
    if (llvm::Error error = begin.bind(spec, shape.size(), false))
      return error;
    if (llvm::Error error = (bySize ? size : end).bind(spec, shape.size(), false))
      return error;
    return stride.bind(spec, shape.size(), /*optional=*/true);
  }

  bool isConstant() const { return begin.values && stride.values && (bySize ? size : end).values; }
  bool isSqueezed(unsigned dim) const { return getFlag(squeezeMask, dim); }

  /// The block, squeezed dims kept with size 1. `in` may be null if the bounds are constant.
  llvm::Expected<View> resolve(const void *const *in) const {
    View view = View::dense(shape);
    for (unsigned dim = 0; dim < shape.size(); ++dim) {
      llvm::Expected<Range> range = bySize ? resolveSize(in, dim) : resolveIndex(in, dim);
      if (!range)
        return range.takeError();
      view = view.slice(dim, range->count ? range->begin : 0, range->count, range->step);
    }
    return view;
  }

private:
  struct Range {
    int64_t begin, count, step;
  };

  llvm::Expected<Range> resolveSize(const void *const *in, unsigned dim) const {
    int64_t from = begin.get(in, dim, 0), count = size.get(in, dim, -1);
    from += from < 0 ? shape[dim] : 0;
    count = count == -1 ? shape[dim] - from : count;
    if (from < 0 || count < 0 || from + count > shape[dim])
      return llvm::createStringError(op + ": elements " + llvm::Twine(from) + " to " + llvm::Twine(from + count) +
                                     " of dim " + llvm::Twine(dim) + " are asked for, it has " +
                                     llvm::Twine(shape[dim]));
    return Range{from, count, 1};
  }

  /// Python's slice, with `end` clamped; a squeezed dim takes the element at `begin`.
  llvm::Expected<Range> resolveIndex(const void *const *in, unsigned dim) const {
    const int64_t length = shape[dim], step = stride.get(in, dim, 1);
    const int64_t low = step > 0 ? 0 : -1, high = step > 0 ? length : length - 1;
    if (step == 0)
      return llvm::createStringError(op + ": the stride of dim " + llvm::Twine(dim) + " is 0; it must not be");
    auto clampIndex = [&](int64_t index) { return std::clamp(index < 0 ? index + length : index, low, high); };
    const int64_t first = begin.get(in, dim, 0),
                  from = getFlag(beginMask, dim) ? (step > 0 ? low : high) : clampIndex(first);
    if (isSqueezed(dim)) {
      const int64_t index = getFlag(beginMask, dim) ? from : first < 0 ? first + length : first;
      if (index < 0 || index >= length)
        return llvm::createStringError(op + ": index " + llvm::Twine(first) + " of dim " + llvm::Twine(dim) +
                                       " is outside [" + llvm::Twine(-length) + ", " + llvm::Twine(length) + ")");
      return Range{index, 1, 1};
    }
    const int64_t to = getFlag(endMask, dim) ? (step > 0 ? high : low) : clampIndex(end.get(in, dim, 0));
    const int64_t distance = step > 0 ? to - from : from - to, stepSize = std::abs(step);
    return Range{from, distance <= 0 ? 0 : (distance + stepSize - 1) / stepSize, step};
  }

  std::string op;
  Dims shape;
  IndexList begin{"begin", {}}, end{"end", {}}, stride{"stride", {}}, size{"size", {}};
  std::vector<int64_t> beginMask, endMask, squeezeMask;
  bool bySize = false;
};

/// Reads or, for slice_update, writes the block that the bounds give.
class SliceKernel final : public Kernel {
public:
  SliceKernel(const KernelSpec &spec, SliceBounds bounds, Dims block, int updateIndex)
      : bounds(std::move(bounds)), block(std::move(block)), result(spec.results[0]), inputIndex(spec.operandIndex("x")),
        updateIndex(updateIndex), width(getWidth(spec.operand("x")->desc.shape)),
        scales(spec.numerics.sliceScales && result.dtype == DType::fp16 && updateIndex < 0) {}

  /// slice_update into the memory of x writes the block only, so a cache in a state costs no copy.
  bool canOverwrite(unsigned index) const override { return updateIndex >= 0 && int(index) == inputIndex; }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    llvm::Expected<View> view = bounds.resolve(in);
    if (!view)
      return view.takeError();
    if (view->shape != block)
      return llvm::createStringError("slice: begin, end and stride give " + llvm::Twine(view->numElements()) +
                                     " elements in another shape than the declared " + result.str());
    const unsigned bytes = getHostBytes(result.dtype);
    if (updateIndex >= 0) {
      const View whole = View::dense(result.shape);
      if (out[0] != in[inputIndex])
        runMove(whole, in[inputIndex], whole, out[0], bytes, context);
      runMove(View::dense(block), in[updateIndex], *view, out[0], bytes, context);
      return llvm::Error::success();
    }
    runMove(*view, in[inputIndex], View::dense(block), out[0], bytes, context);
    if (scales && view->offset % width != 0)
      applyScale(static_cast<uint16_t *>(out[0]), context);
    return llvm::Error::success();
  }

private:
  static int64_t getWidth(llvm::ArrayRef<int64_t> shape) {
    return shape.empty() ? 1 : std::max<int64_t>(shape.back(), 1);
  }

  void applyScale(uint16_t *values, const RunContext &context) const {
    parallelFor(context.pool, result.numElements(), 8192, [&](int64_t begin, int64_t end) {
      float row[rowChunk];
      for (int64_t at = begin; at < end; at += rowChunk) {
        const int64_t count = std::min(rowChunk, end - at);
        halfToFloat(values + at, row, count);
        std::transform(row, row + count, row, engine::sliceScaled);
        floatToHalf(row, values + at, count);
      }
    });
  }

  SliceBounds bounds;
  Dims block;
  TensorDesc result;
  int inputIndex, updateIndex;
  int64_t width; ///< Of the sliced tensor.
  bool scales;
};

/// Common to the three ops: the block has the shape `blockShape`, but for squeezed dims.
MadeKernel makeSlice(const KernelSpec &spec, llvm::ArrayRef<int64_t> blockShape, int updateIndex) {
  const KernelOperand &x = *spec.operand("x");
  SliceBounds bounds;
  if (llvm::Error error = bounds.bind(spec, x.desc.shape))
    return std::move(error);
  // The block with its squeezed dims back in place.
  Dims block;
  size_t next = 0;
  for (unsigned dim = 0; dim < x.desc.shape.size(); ++dim)
    block.push_back(bounds.isSqueezed(dim) ? 1 : next < blockShape.size() ? blockShape[next++] : -1);
  if (bounds.isConstant()) {
    llvm::Expected<View> view = bounds.resolve(nullptr);
    if (!view)
      return view.takeError();
    if (next != blockShape.size() || view->shape != block) {
      Dims implied;
      for (unsigned dim = 0; dim < view->shape.size(); ++dim)
        if (!bounds.isSqueezed(dim))
          implied.push_back(view->shape[dim]);
      if (implied != Dims(blockShape))
        return updateIndex < 0 ? checkShape(spec, implied)
                               : makeSpecError(spec, "update does not have the shape of the slice");
    }
  }
  if (next != blockShape.size())
    return makeSpecError(spec, "the slice has fewer dims than " + spec.results[0].str());
  return std::make_unique<SliceKernel>(spec, std::move(bounds), std::move(block), updateIndex);
}

} // namespace

MadeKernel makeSliceByIndex(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x");
  if (!x)
    return x.takeError();
  return makeSlice(spec, spec.results[0].shape, -1);
}

MadeKernel makeSliceBySize(const KernelSpec &spec) { return makeSliceByIndex(spec); }

/// The result is x with the block replaced by `update`.
MadeKernel makeSliceUpdate(const KernelSpec &spec) {
  for (llvm::StringRef name : {"x", "update"}) {
    llvm::Expected<const KernelOperand *> operand = getInput(spec, name);
    if (!operand)
      return operand.takeError();
  }
  if (llvm::Error error = checkShape(spec, spec.operand("x")->desc.shape))
    return std::move(error);
  return makeSlice(spec, spec.operand("update")->desc.shape, spec.operandIndex("update"));
}

} // namespace anert
