// argsort and topk.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Check.h"
#include "Indices.h"
#include "llvm/ADT/bit.h"
#include <algorithm>
#include <cstring>
#include <limits>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

constexpr DType sortedTypes[] = {DType::fp16,  DType::fp32,  DType::int8,  DType::int16,
                                 DType::int32, DType::uint8, DType::uint16};

/// An element on its way through a sort: smaller keys first, equal ones in the order of their indices.
struct Entry {
  int64_t key, index;
  bool operator<(const Entry &other) const { return key != other.key ? key < other.key : index < other.index; }
};

/// A key that orders integers as the numbers are ordered. Zeros are equal whatever their sign; NaN comes last in
/// either direction, as in numpy.
int64_t getKey(double value, bool ascending) {
  if (value != value)
    return std::numeric_limits<int64_t>::max();
  const int64_t bits = llvm::bit_cast<int64_t>(value + 0.0);
  const int64_t key = bits < 0 ? bits ^ std::numeric_limits<int64_t>::max() : bits;
  return ascending ? key : ~key;
}

/// The first `count` elements of each line of x along an axis, in order. x is [outer, size, inner]; the result of
/// values, if there is one, and that of indices are [outer, count, inner].
class SortKernel final : public Kernel {
public:
  SortKernel(const KernelSpec &spec, const TensorDesc &x, unsigned axis, int64_t count, int values, int indices)
      : source(spec.operandIndex("x")), access(getElementAccess(x.dtype)), ascending(spec.getBool("ascending")),
        size(x.shape[axis]), inner(product(llvm::ArrayRef<int64_t>(x.shape).drop_front(axis + 1))),
        lines(size ? x.numElements() / size : 0), count(count), values(values), indices(indices),
        indexAccess(indices < 0 ? nullptr : &getElementAccess(spec.results[indices].dtype)) {}

  size_t scratchBytes() const override { return getSlots() * size * sizeof(Entry); }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    const int64_t slots = getSlots();
    parallelFor(context.pool, slots, std::max<int64_t>(1, 4096 * slots / (lines * size + 1)),
                [&](int64_t begin, int64_t end) {
                  for (int64_t slot = begin; slot < end; ++slot)
                    for (int64_t line = slot; line < lines; line += slots)
                      sortLine(line, in[source], out, static_cast<Entry *>(context.scratch) + slot * size);
                });
    return llvm::Error::success();
  }

private:
  /// Lines that are sorted at a time, each in its own part of the scratch area.
  int64_t getSlots() const { return std::min<int64_t>(lines, 32); }

  void sortLine(int64_t line, const void *x, void *const *out, Entry *entries) const {
    const int64_t from = line / inner * size * inner + line % inner, to = line / inner * count * inner + line % inner;
    double chunk[rowChunk];
    for (int64_t begin = 0; begin < size; begin += rowChunk) {
      const int64_t some = std::min(rowChunk, size - begin);
      access.loadDoubles(access.at(x, from + begin * inner), inner, some, chunk);
      for (int64_t i = 0; i < some; ++i)
        entries[begin + i] = {getKey(chunk[i], ascending), begin + i};
    }
    std::partial_sort(entries, entries + count, entries + size);
    for (int64_t i = 0; i < count; ++i) {
      if (values >= 0)
        std::memcpy(access.at(out[values], to + i * inner), access.at(x, from + entries[i].index * inner),
                    access.bytes);
      if (indices >= 0)
        indexAccess->storeInts(&entries[i].index, 1, indexAccess->at(out[indices], to + i * inner));
    }
  }

  int source;
  const ElementAccess &access;
  bool ascending;
  int64_t size, inner, lines, count;
  int values, indices; ///< Results, or -1.
  const ElementAccess *indexAccess;
};

/// Checks the dtype of the indices' result and that it can hold them.
llvm::Error checkIndexType(const KernelSpec &spec, unsigned result, int64_t size) {
  const DType dtype = spec.results[result].dtype;
  if (dtype != DType::int32 && dtype != DType::uint16)
    return makeSpecError(spec, "indices are declared " + spec.results[result].str() + ", allowed are int32, uint16");
  if (dtype == DType::uint16 && size > 65536)
    return makeSpecError(spec, "indices up to " + llvm::Twine(size - 1) + " do not fit uint16; use int32");
  return llvm::Error::success();
}

} // namespace

MadeKernel makeArgsort(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getOperand(spec, "x", sortedTypes);
  if (!x)
    return x.takeError();
  const TensorDesc &desc = (*x)->desc;
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis", -1), desc.shape.size());
  if (!axis)
    return axis.takeError();
  if (llvm::Error error = checkResult(spec, desc.shape, {DType::int32, DType::uint16}))
    return std::move(error);
  if (llvm::Error error = checkIndexType(spec, 0, desc.shape[*axis]))
    return std::move(error);
  return std::make_unique<SortKernel>(spec, desc, *axis, desc.shape[*axis], -1, 0);
}

/// Results are values and, unless return_indices is false, indices. They are sorted with and without `sort`, which
/// promises no order if it is false.
MadeKernel makeTopk(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getOperand(spec, "x", sortedTypes);
  if (!x)
    return x.takeError();
  const TensorDesc &desc = (*x)->desc;
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis", -1), desc.shape.size());
  if (!axis)
    return axis.takeError();
  const int64_t size = desc.shape[*axis], given = spec.getInt("k", 1), k = given == -1 ? size : given;
  if (k < 0 || k > size)
    return makeSpecError(spec, "k is " + llvm::Twine(given) + "; allowed are -1 (all) and 0 to the " +
                                   llvm::Twine(size) + " elements of axis " + llvm::Twine(*axis));
  const bool hasIndices = spec.getBool("return_indices", true);
  if (spec.results.size() != (hasIndices ? 2 : 1) || spec.results[0].dtype != desc.dtype)
    return makeSpecError(spec, "expected a result of x's dtype " + llvm::Twine(getName(desc.dtype)) +
                                   (hasIndices ? " and one of indices" : " only, as return_indices is false"));
  Dims implied(desc.shape);
  implied[*axis] = k;
  for (unsigned i = 0; i < spec.results.size(); ++i)
    if (llvm::Error error = checkShape(spec, implied, i))
      return std::move(error);
  if (hasIndices) {
    if (llvm::Error error = checkIndexType(spec, 1, size))
      return std::move(error);
    const std::string named = spec.getString("output_indices_dtype", getName(spec.results[1].dtype));
    if (named != getName(spec.results[1].dtype))
      return makeSpecError(spec,
                           "output_indices_dtype is " + named + ", indices are declared " + spec.results[1].str());
  }
  return std::make_unique<SortKernel>(spec, desc, *axis, k, 0, hasIndices ? 1 : -1);
}

} // namespace anert
