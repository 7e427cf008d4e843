// The geometry of conv, conv_transpose and the pools: strides, dilations and every pad type.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_WINDOW_H
#define ANE_LIB_KERNELS_WINDOW_H

#include "ANE/Kernels/Kernel.h"
#include <array>

namespace anert {

/// One spatial axis: a window of `kernel` cells that moves over `in` cells with padding around them.
struct WindowAxis {
  int64_t in = 1, kernel = 1, stride = 1, dilation = 1;
  int64_t before = 0, after = 0; ///< Padding; for a transposed window the crop of the full result.
  int64_t out = 1;

  /// The input cell that kernel cell k sees at output cell o; outside [0, in) it is padding.
  int64_t at(int64_t o, int64_t k) const { return o * stride - before + k * dilation; }
  /// The input cell that reaches output cell o through kernel cell k of a transposed window, or -1.
  int64_t transposedAt(int64_t o, int64_t k) const {
    int64_t t = o + before - k * dilation;
    return t >= 0 && t % stride == 0 && t / stride < in ? t / stride : -1;
  }
};

/// Depth, height and width; missing leading axes are of extent one.
struct Window {
  std::array<WindowAxis, 3> axes;

  int64_t inCells() const { return axes[0].in * axes[1].in * axes[2].in; }
  int64_t kernelCells() const { return axes[0].kernel * axes[1].kernel * axes[2].kernel; }
  int64_t outCells() const { return axes[0].out * axes[1].out * axes[2].out; }
  /// Whether every output cell sees the input cell at its own place and nothing else.
  bool isPointwise() const;
};

enum class WindowKind { Conv, ConvTranspose, Pool };

/// Reads strides, dilations, pad_type, pad, ceil_mode and output_shape of `spec` for an input [N, C, in...] and a
/// kernel of extents `kernel`. Errors: ranks of the parameters, values out of range, an empty result.
llvm::Expected<Window> getWindow(const KernelSpec &spec, WindowKind kind, llvm::ArrayRef<int64_t> in,
                                 llvm::ArrayRef<int64_t> kernel);
/// [batch, channels, out...] with as many spatial axes as `rank` - 2.
llvm::SmallVector<int64_t, 5> getWindowResult(const Window &window, int64_t batch, int64_t channels, size_t rank);

} // namespace anert

#endif // ANE_LIB_KERNELS_WINDOW_H
