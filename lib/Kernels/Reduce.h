// Sums and the like over any axes, in an order that depends on the shape alone.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_REDUCE_H
#define ANE_LIB_KERNELS_REDUCE_H

#include "ElementwiseRows.h"
#include "ShapeMoves.h"

namespace anert {

/// A tensor as groups of elements that are reduced together. Either the last dim is reduced: then a group is a list of
/// contiguous runs; or it is kept: then `columns` neighbouring groups are walked together, run by run of one element.
class GroupPlan {
public:
  GroupPlan(llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<unsigned> axes);

  int64_t elements() const { return int64_t(runs.size()) * runLength; } ///< Of one group.
  int64_t bundles() const { return bundleCount; }                       ///< Sets of `columns` groups.
  int64_t columns() const { return columnCount; }
  int64_t groups() const { return bundleCount * columnCount; }

  /// Runs body(bundle, firstColumn, columns) for all bundles, at most rowChunk columns at a time.
  void forEachBlock(ThreadPool *pool, llvm::function_ref<void(int64_t, int64_t, int64_t)> body) const;

  /// Calls fn(offset, count, index) over a block's elements in order: `count` neighbours from `offset` on. With one
  /// column they are elements index, index + 1, ... of the group; otherwise element `index` of each of the columns.
  template <typename Fn> void visit(int64_t bundle, int64_t column, int64_t count, Fn fn) const {
    const int64_t base = getBase(bundle);
    int64_t index = 0;
    for (int64_t run : runs) {
      if (columnCount > 1) {
        fn(base + run + column, count, index++);
        continue;
      }
      for (int64_t at = 0; at < runLength; at += rowChunk) {
        const int64_t size = std::min(rowChunk, runLength - at);
        fn(base + run + at, size, index);
        index += size;
      }
    }
  }

private:
  int64_t getBase(int64_t bundle) const;

  Dims keptShape, keptStrides;
  std::vector<int64_t> runs; ///< Offsets from the base of a bundle.
  int64_t runLength = 1, columnCount = 1, bundleCount = 1;
};

/// Partial results kept in flight when there is one column; a constant, so that results are the same everywhere.
constexpr int64_t reduceLanes = 8;

inline void loadRow(const ElementAccess &access, const void *base, int64_t offset, int64_t count, double *dst) {
  access.loadDoubles(access.at(base, offset), 1, count, dst);
}
inline void loadRow(const ElementAccess &access, const void *base, int64_t offset, int64_t count, int64_t *dst) {
  access.loadInts(access.at(base, offset), 1, count, dst);
}
inline void cleanRow(const Numerics &numerics, double *values, int64_t count) {
  applyInputRules(numerics, values, count);
}
inline void cleanRow(const Numerics &, int64_t *, int64_t) {}

/// Reduces one block: state[i] is the result for column i. A reducer has `Value` (double or int64_t), `State`, a
/// default-constructed state being neutral, `add(state, value, index)` and `merge(state, state)`.
template <typename Reducer>
void reduceBlock(const GroupPlan &plan, const Reducer &reducer, const ElementAccess &access, const Numerics &numerics,
                 const void *src, int64_t bundle, int64_t column, int64_t count, typename Reducer::State *state) {
  const bool oneColumn = plan.columns() == 1;
  std::fill(state, state + (oneColumn ? reduceLanes : count), typename Reducer::State());
  typename Reducer::Value values[rowChunk];
  plan.visit(bundle, column, count, [&](int64_t offset, int64_t size, int64_t index) {
    loadRow(access, src, offset, size, values);
    cleanRow(numerics, values, size);
    if (!oneColumn) {
      for (int64_t i = 0; i < size; ++i)
        reducer.add(state[i], values[i], index);
      return;
    }
    int64_t i = 0;
    for (; i + reduceLanes <= size; i += reduceLanes)
      for (int64_t lane = 0; lane < reduceLanes; ++lane)
        reducer.add(state[lane], values[i + lane], index + i + lane);
    for (int64_t lane = 0; i < size; ++i, ++lane)
      reducer.add(state[lane], values[i], index + i);
  });
  for (int64_t width = reduceLanes / 2; oneColumn && width > 0; width /= 2)
    for (int64_t lane = 0; lane < width; ++lane)
      reducer.merge(state[lane], state[lane + width]);
}

/// The states a block needs.
constexpr int64_t reduceStates = rowChunk;

} // namespace anert

#endif // ANE_LIB_KERNELS_REDUCE_H
