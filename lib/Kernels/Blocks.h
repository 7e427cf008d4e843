// Bit fields, and blocks of a tensor that share a scale or a table.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_BLOCKS_H
#define ANE_LIB_KERNELS_BLOCKS_H

#include "ShapeMoves.h"
#include <algorithm>

namespace anert {

/// `count` fields of `bits` bits from field `begin` on, LSB first.
inline void unpackBits(const void *src, unsigned bits, int64_t begin, int64_t count, int64_t *dst) {
  const uint8_t *bytes = static_cast<const uint8_t *>(src);
  for (int64_t i = 0; i < count; ++i) {
    const int64_t first = (begin + i) * bits, last = first + bits - 1;
    const unsigned word = bytes[first / 8] | (last / 8 > first / 8 ? bytes[last / 8] << 8 : 0);
    dst[i] = (word >> first % 8) & ((1u << bits) - 1);
  }
}

/// Blocks of equal size that cover a tensor; `grid` is the shape of the tensor that has one entry a block.
class BlockGrid {
public:
  BlockGrid(llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<int64_t> grid) {
    const View view = View::dense(grid);
    for (size_t i = 0; i < shape.size(); ++i) {
      const int64_t size = grid[i] ? shape[i] / grid[i] : 1;
      if (shape[i] == 1)
        continue;
      // Dims that have one block each are one long dim to the reader.
      if (grid[i] == 1 && !sizes.empty() && block.back() == sizes.back()) {
        sizes.back() *= shape[i];
        block.back() *= size;
        continue;
      }
      sizes.push_back(shape[i]);
      block.push_back(size);
      steps.push_back(view.strides[i]);
    }
  }

  static bool divides(llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<int64_t> grid) {
    bool fits = shape.size() == grid.size();
    for (size_t i = 0; fits && i < shape.size(); ++i)
      fits = grid[i] > 0 && shape[i] >= grid[i] && shape[i] % grid[i] == 0;
    return fits;
  }

  /// Calls fn(block, count) for the runs of elements of one block, of the `count` that follow element `begin` in
  /// row-major order.
  template <typename Fn> void forEachRun(int64_t begin, int64_t count, Fn fn) const {
    if (sizes.empty() && count > 0)
      return fn(int64_t(0), count);
    while (count > 0) {
      int64_t base = 0, rest = begin / sizes.back();
      for (size_t i = sizes.size() - 1; i-- > 0; rest /= sizes[i])
        base += rest % sizes[i] / block[i] * steps[i];
      int64_t column = begin % sizes.back(), left = std::min(count, sizes.back() - column);
      begin += left, count -= left;
      while (left > 0) {
        const int64_t length = std::min(left, block.back() - column % block.back());
        fn(base + column / block.back() * steps.back(), length);
        column += length, left -= length;
      }
    }
  }
  /// The block of each of these elements.
  void getBlocks(int64_t begin, int64_t count, int64_t *blocks) const {
    forEachRun(begin, count, [&](int64_t block, int64_t length) { blocks = std::fill_n(blocks, length, block); });
  }

private:
  Dims sizes, block, steps;
};

} // namespace anert

#endif // ANE_LIB_KERNELS_BLOCKS_H
