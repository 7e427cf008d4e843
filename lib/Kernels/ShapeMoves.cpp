// Layout ops as lists of strided block moves.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ShapeMoves.h"
#include "Check.h"
#include "ElementwiseRows.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include <cstring>

namespace anert {

View View::dense(llvm::ArrayRef<int64_t> shape) {
  View view{Dims(shape), Dims(shape.size()), 0};
  int64_t step = 1;
  for (size_t i = shape.size(); i-- > 0; step *= shape[i])
    view.strides[i] = step;
  return view;
}

View View::slice(unsigned dim, int64_t begin, int64_t count, int64_t step) const {
  View view = *this;
  view.offset += begin * strides[dim];
  view.shape[dim] = count;
  view.strides[dim] *= step;
  return view;
}

View View::permute(llvm::ArrayRef<unsigned> perm) const {
  View view{{}, {}, offset};
  for (unsigned dim : perm) {
    view.shape.push_back(shape[dim]);
    view.strides.push_back(strides[dim]);
  }
  return view;
}

View View::split(unsigned dim, llvm::ArrayRef<int64_t> sizes) const {
  View view = *this;
  int64_t step = strides[dim];
  Dims steps(sizes.size());
  for (size_t i = sizes.size(); i-- > 0; step *= sizes[i])
    steps[i] = step;
  view.shape.erase(view.shape.begin() + dim);
  view.strides.erase(view.strides.begin() + dim);
  view.shape.insert(view.shape.begin() + dim, sizes.begin(), sizes.end());
  view.strides.insert(view.strides.begin() + dim, steps.begin(), steps.end());
  return view;
}

View View::repeat(unsigned dim, int64_t count) const {
  View view = *this;
  view.shape.insert(view.shape.begin() + dim, count);
  view.strides.insert(view.strides.begin() + dim, 0);
  return view;
}

int64_t View::numElements() const {
  int64_t count = 1;
  for (int64_t dim : shape)
    count *= dim;
  return count;
}

namespace {

/// The common loop nest of two views: unit dims dropped, dims that are adjacent in both merged.
struct LoopNest {
  Dims shape, from, to;

  LoopNest(const View &source, const View &target) {
    for (size_t i = 0; i < source.shape.size(); ++i) {
      const int64_t size = source.shape[i];
      if (size == 1)
        continue;
      if (!shape.empty() && from.back() == source.strides[i] * size && to.back() == target.strides[i] * size) {
        shape.back() *= size;
        from.back() = source.strides[i];
        to.back() = target.strides[i];
      } else {
        shape.push_back(size);
        from.push_back(source.strides[i]);
        to.push_back(target.strides[i]);
      }
    }
    if (shape.empty()) {
      shape.push_back(1);
      from.push_back(1);
      to.push_back(1);
    }
  }

  /// Takes out the outer dim along which the source is contiguous, if the inner one is not: the nest is a
  /// transposition then, and goes faster in tiles. Size 1 if there is none.
  void takeColumns(int64_t &count, int64_t &fromStep, int64_t &toStep) {
    count = 1, fromStep = toStep = 0;
    if (from.back() == 1 || from.back() == 0)
      return;
    for (size_t i = 0; i + 1 < shape.size(); ++i) {
      if (from[i] != 1)
        continue;
      count = shape[i], fromStep = from[i], toStep = to[i];
      shape.erase(shape.begin() + i);
      from.erase(from.begin() + i);
      to.erase(to.begin() + i);
      return;
    }
  }
};

template <typename T> void copyRow(const T *src, int64_t from, T *dst, int64_t to, int64_t count) {
  if (from == 1 && to == 1)
    std::memcpy(dst, src, count * sizeof(T));
  else
    for (int64_t i = 0; i < count; ++i)
      dst[i * to] = src[i * from];
}

template <typename T>
void copyBlock(const View &source, const T *src, const View &target, T *dst, const RunContext &context) {
  LoopNest nest(source, target);
  int64_t columns, fromColumn, toColumn;
  nest.takeColumns(columns, fromColumn, toColumn);
  constexpr int64_t tile = 64;
  const int64_t inner = nest.shape.back(), from = nest.from.back(), to = nest.to.back();
  // A work item is a piece of a row (or of a band of rows), so that one long row is shared out, too.
  const int64_t width = columns == 1 ? std::min<int64_t>(inner, 8192) : std::min<int64_t>(inner, 8);
  const int64_t pieces = (inner + width - 1) / width, bands = (columns + tile - 1) / tile;
  int64_t items = pieces * bands;
  for (size_t i = 0; i + 1 < nest.shape.size(); ++i)
    items *= nest.shape[i];
  const int64_t grain = std::max<int64_t>(1, 16384 / (width * std::min(columns, tile)));
  parallelFor(context.pool, items, grain, [&](int64_t begin, int64_t end) {
    for (int64_t item = begin; item < end; ++item) {
      const int64_t start = item % pieces * width, band = item / pieces % bands * tile;
      int64_t a = start * from + band * fromColumn, b = start * to + band * toColumn, rest = item / pieces / bands;
      for (size_t i = nest.shape.size() - 1; i-- > 0; rest /= nest.shape[i]) {
        a += rest % nest.shape[i] * nest.from[i];
        b += rest % nest.shape[i] * nest.to[i];
      }
      for (int64_t column = 0; column < std::min(tile, columns - band); ++column)
        copyRow(src + a + column * fromColumn, from, dst + b + column * toColumn, to, std::min(width, inner - start));
    }
  });
}

class MoveKernel final : public Kernel {
public:
  MoveKernel(const KernelSpec &spec, std::vector<Move> moves, std::optional<std::vector<char>> fill)
      : moves(std::move(moves)), fill(std::move(fill)) {
    for (const TensorDesc &desc : spec.results)
      results.push_back(desc);
  }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    if (fill)
      for (auto [index, desc] : llvm::enumerate(results))
        fillElements(out[index], desc.numElements(), *fill, context);
    for (const Move &move : moves)
      runMove(move.from, in[move.operand], move.to, out[move.result], getHostBytes(results[move.result].dtype),
              context);
    return llvm::Error::success();
  }

private:
  std::vector<Move> moves;
  std::optional<std::vector<char>> fill;
  llvm::SmallVector<TensorDesc, 1> results;
};

} // namespace

void runMove(const View &from, const void *src, const View &to, void *dst, unsigned bytes, const RunContext &context) {
  if (from.numElements() == 0)
    return;
  auto copy = [&](auto *typed) {
    using T = std::remove_pointer_t<decltype(typed)>;
    copyBlock(from, static_cast<const T *>(src) + from.offset, to, typed + to.offset, context);
  };
  switch (bytes) {
  case 1:
    return copy(static_cast<uint8_t *>(dst));
  case 2:
    return copy(static_cast<uint16_t *>(dst));
  case 4:
    return copy(static_cast<uint32_t *>(dst));
  default:
    return copy(static_cast<uint64_t *>(dst));
  }
}

std::unique_ptr<Kernel> makeMoveKernel(const KernelSpec &spec, std::vector<Move> moves,
                                       std::optional<std::vector<char>> fill) {
  return std::make_unique<MoveKernel>(spec, std::move(moves), std::move(fill));
}

void fillElements(void *dst, int64_t count, llvm::ArrayRef<char> element, const RunContext &context) {
  const View one{{count}, {0}, 0};
  runMove(one, element.data(), View::dense({count}), dst, element.size(), context);
}

std::vector<char> encodeElement(DType type, double value) {
  std::vector<char> bytes(getHostBytes(type));
  getElementAccess(type).storeDoubles(&value, 1, bytes.data());
  return bytes;
}

llvm::Expected<unsigned> normalizeAxis(const KernelSpec &spec, int64_t axis, size_t rank) {
  const int64_t size = rank;
  if (axis < -size || axis >= size)
    return makeSpecError(spec, "axis " + llvm::Twine(axis) + " is outside [" + llvm::Twine(-size) + ", " +
                                   llvm::Twine(size) + ") of a tensor of rank " + llvm::Twine(size));
  return unsigned(axis < 0 ? axis + size : axis);
}

llvm::Expected<llvm::SmallVector<unsigned, 5>> normalizeAxes(const KernelSpec &spec, llvm::StringRef param,
                                                             size_t rank) {
  llvm::SmallVector<unsigned, 5> axes;
  for (int64_t value : spec.getInts(param)) {
    llvm::Expected<unsigned> axis = normalizeAxis(spec, value, rank);
    if (!axis)
      return axis.takeError();
    if (llvm::is_contained(axes, *axis))
      return makeSpecError(spec, "axis " + llvm::Twine(value) + " is listed twice in '" + param + "'");
    axes.push_back(*axis);
  }
  if (axes.empty())
    for (unsigned i = 0; i < rank; ++i)
      axes.push_back(i);
  llvm::sort(axes);
  return axes;
}

std::optional<std::vector<int64_t>> getConstantInts(const KernelSpec &spec, llvm::StringRef name) {
  if (const ParamValue *value = spec.param(name)) {
    if (const auto *scalar = std::get_if<int64_t>(value))
      return std::vector<int64_t>{*scalar};
    return spec.getInts(name);
  }
  const KernelOperand *operand = spec.operand(name);
  if (!operand)
    return std::vector<int64_t>();
  if (!operand->constant)
    return std::nullopt;
  std::vector<int64_t> values(operand->desc.numElements());
  getElementAccess(operand->desc.dtype).loadInts(operand->constant, 1, values.size(), values.data());
  return values;
}

llvm::Error checkShape(const KernelSpec &spec, llvm::ArrayRef<int64_t> implied, unsigned result) {
  if (result < spec.results.size() && llvm::ArrayRef<int64_t>(spec.results[result].shape) == implied)
    return llvm::Error::success();
  return makeSpecError(spec, "result " + llvm::Twine(result) + " is declared " +
                                 (result < spec.results.size() ? spec.results[result].str() : "nowhere") +
                                 ", the arguments give the shape " + formatShape(implied));
}

llvm::Expected<const KernelOperand *> getInput(const KernelSpec &spec, llvm::StringRef name, size_t minRank,
                                               bool sameType) {
  const KernelOperand *input = spec.operand(name);
  if (!input)
    return makeSpecError(spec, "operand '" + name + "' is missing");
  if (spec.results.empty())
    return makeSpecError(spec, "the op has a result, none is declared");
  if (input->desc.shape.size() < minRank)
    return makeSpecError(spec, "operand '" + name + "' is " + input->desc.str() + ", rank " + llvm::Twine(minRank) +
                                   " or more is needed");
  for (const TensorDesc &result : spec.results)
    if (sameType && result.dtype != input->desc.dtype)
      return makeSpecError(spec, "operand '" + name + "' is " + input->desc.str() + ", the result " + result.str() +
                                     "; their dtypes must be equal");
  return input;
}

} // namespace anert
