// Constants element by element, in memory or compressed.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_READERS_H
#define ANE_LIB_KERNELS_READERS_H

#include "ANE/Kernels/Kernel.h"
#include "ElementwiseRows.h"

namespace anert {

/// A known operand, wherever its elements are. At most rowChunk elements are read at a time.
class ConstantElements {
public:
  explicit ConstantElements(const KernelOperand &operand)
      : access(getElementAccess(operand.desc.dtype)), constant(operand.constant), reader(operand.reader) {}

  /// The elements in host layout: where they are, or in `buffer`, which takes rowChunk of the largest type.
  const void *get(int64_t begin, int64_t count, void *buffer) const {
    if (constant)
      return access.at(constant, begin);
    reader->read(begin, count, buffer);
    return buffer;
  }
  void loadDoubles(int64_t begin, int64_t count, double *to) const {
    alignas(8) char buffer[rowChunk * 8];
    access.loadDoubles(get(begin, count, buffer), 1, count, to);
  }
  double loadDouble(int64_t index) const {
    double value;
    loadDoubles(index, 1, &value);
    return value;
  }
  unsigned bytes() const { return access.bytes; }

private:
  const ElementAccess &access;
  const void *constant;
  const ElementReader *reader;
};

/// Calls fn(begin, count) for pieces of at most rowChunk elements of [begin, end).
template <typename Fn> void forEachChunk(int64_t begin, int64_t end, Fn fn) {
  for (; begin < end; begin += rowChunk)
    fn(begin, std::min(rowChunk, end - begin));
}

} // namespace anert

#endif // ANE_LIB_KERNELS_READERS_H
