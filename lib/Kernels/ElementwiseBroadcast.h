// numpy broadcasting of up to four operands, as a walk over rows of the result.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_ELEMENTWISEBROADCAST_H
#define ANE_LIB_KERNELS_ELEMENTWISEBROADCAST_H

#include "ANE/Kernels/Kernel.h"
#include <array>

namespace anert {

/// A row of the result: `count` elements from `out` on; operand k starts at in[k] and advances by stride[k], 0 or 1.
struct BroadcastRow {
  int64_t out, count;
  std::array<int64_t, 4> in, stride;
};

/// Where each operand's element of every result element is. Adjacent dims that all operands treat alike are merged,
/// so that equal shapes, scalars, per-channel and per-row operands all give long rows.
class Broadcast {
public:
  /// Fails if an operand does not broadcast to `result`.
  static llvm::Expected<Broadcast> create(const KernelSpec &spec, llvm::ArrayRef<int64_t> result,
                                          llvm::ArrayRef<const TensorDesc *> operands);

  /// Elements of the result.
  int64_t size() const { return total; }
  /// Calls `body` for each row, or part of a row, of [begin, end).
  void forEachRow(int64_t begin, int64_t end, llvm::function_ref<void(const BroadcastRow &)> body) const;

private:
  llvm::SmallVector<int64_t, 5> dims; ///< Merged; the last is the length of a row.
  llvm::SmallVector<std::array<int64_t, 4>, 5> strides;
  int64_t total = 1;
};

} // namespace anert

#endif // ANE_LIB_KERNELS_ELEMENTWISEBROADCAST_H
