// The input patches that a convolution multiplies, written line by line where a product wants them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_PATCHES_H
#define ANE_LIB_KERNELS_PATCHES_H

#include "Window.h"

namespace anert {

/// Patches of one group's channels. A patch has a line of numbers for each (channel, kernel cell), in this order.
struct Patches {
  Window window;
  bool transposed = false;
  int64_t channels = 1;
  DType dtype = DType::fp16; ///< fp16 or fp32.

  /// Numbers of one patch.
  int64_t depth() const { return channels * window.kernelCells(); }
  /// Writes the patches of output cells [first, first + count): number k of all of them side by side, as they are in
  /// memory, at `to` + k * `stride` bytes.
  void write(const void *x, int64_t first, int64_t count, char *to, int64_t stride) const;
};

} // namespace anert

#endif // ANE_LIB_KERNELS_PATCHES_H
