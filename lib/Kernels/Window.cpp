// The geometry of conv, conv_transpose and the pools: strides, dilations and every pad type.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Window.h"
#include "Check.h"
#include "llvm/Support/MathExtras.h"

namespace anert {

bool Window::isPointwise() const {
  for (const WindowAxis &axis : axes)
    if (axis.kernel != 1 || axis.stride != 1 || axis.before != 0 || axis.out != axis.in)
      return false;
  return true;
}

/// A list parameter with `count` entries of at least `least`, or `fallback` for each where the op leaves it out.
static llvm::Expected<std::vector<int64_t>> getList(const KernelSpec &spec, llvm::StringRef name, size_t count,
                                                    int64_t least, int64_t fallback) {
  std::vector<int64_t> values = spec.getInts(name);
  if (values.empty())
    values.assign(count, fallback);
  constexpr int64_t most = int64_t(1) << 31;
  for (int64_t value : values)
    if (values.size() != count || value < least || value > most)
      return makeSpecError(spec, name + " = " + formatShape(values) + ", expected " + std::to_string(count) +
                                     " integers from " + std::to_string(least) + " up");
  return values;
}

/// Padding, and the result's extent, of a conv or pool axis. `ceil` rounds the extent up; a last window that would
/// start in the padding behind the input is dropped then.
static void placeWindow(WindowAxis &axis, llvm::StringRef padType, bool ceil) {
  int64_t reach = (axis.kernel - 1) * axis.dilation + 1;
  if (padType == "same" || padType == "same_lower") {
    axis.out = llvm::divideCeilSigned(axis.in, axis.stride);
    int64_t total = std::max<int64_t>(0, (axis.out - 1) * axis.stride + reach - axis.in);
    axis.before = padType == "same" ? total / 2 : total - total / 2;
    axis.after = total - axis.before;
    return;
  }
  int64_t pads = axis.before + axis.after, room = axis.in + pads - reach;
  axis.out = (ceil ? llvm::divideCeilSigned(room, axis.stride) : llvm::divideFloorSigned(room, axis.stride)) + 1;
  if (ceil && pads > 0 && (axis.out - 1) * axis.stride >= axis.in + axis.before)
    --axis.out;
}

/// The crop and the result's extent of a transposed axis; `wanted` is its extent in output_shape, or -1.
static void placeTransposed(WindowAxis &axis, llvm::StringRef padType, int64_t wanted) {
  int64_t full = (axis.in - 1) * axis.stride + (axis.kernel - 1) * axis.dilation + 1;
  bool same = padType == "same" || padType == "same_lower";
  axis.out = wanted >= 0 ? wanted : same ? axis.in * axis.stride : full - axis.before - axis.after;
  if (same) {
    int64_t total = std::max<int64_t>(0, full - axis.out);
    axis.before = padType == "same" ? total / 2 : total - total / 2;
  }
}

llvm::Expected<Window> getWindow(const KernelSpec &spec, WindowKind kind, llvm::ArrayRef<int64_t> in,
                                 llvm::ArrayRef<int64_t> kernel) {
  size_t rank = kernel.size();
  if (rank < 1 || rank > 3 || in.size() != rank + 2)
    return makeSpecError(spec, "x of shape " + formatShape(in) + " and kernel of extents " + formatShape(kernel) +
                                   "; expected [N, C, 1 to 3 spatial axes] and one extent for each of them");
  llvm::Expected<std::vector<int64_t>> strides = getList(spec, "strides", rank, 1, 1);
  if (!strides)
    return strides.takeError();
  llvm::Expected<std::vector<int64_t>> dilations = getList(spec, "dilations", rank, 1, 1);
  if (!dilations)
    return dilations.takeError();
  llvm::Expected<std::vector<int64_t>> pad = getList(spec, "pad", 2 * rank, 0, 0);
  if (!pad)
    return pad.takeError();
  std::string padType = spec.getString("pad_type", "valid");
  if (padType != "valid" && padType != "custom" && padType != "same" && padType != "same_lower")
    return makeSpecError(spec, "pad_type '" + padType + "', allowed are valid, custom, same, same_lower");
  std::vector<int64_t> outputShape = spec.getInts("output_shape");
  if (!outputShape.empty() && outputShape.size() != in.size())
    return makeSpecError(spec, "output_shape = " + formatShape(outputShape) + ", expected all " +
                                   std::to_string(in.size()) + " extents");

  Window window;
  for (size_t i = 0; i < rank; ++i) {
    WindowAxis &axis = window.axes[3 - rank + i];
    axis.in = in[2 + i];
    axis.kernel = kernel[i];
    axis.stride = (*strides)[i];
    axis.dilation = kind == WindowKind::Pool ? 1 : (*dilations)[i];
    // MIL ignores `pad` unless it is asked for.
    axis.before = padType == "custom" ? (*pad)[2 * i] : 0;
    axis.after = padType == "custom" ? (*pad)[2 * i + 1] : 0;
    if (kind == WindowKind::ConvTranspose)
      placeTransposed(axis, padType, outputShape.empty() ? -1 : outputShape[2 + i]);
    else
      placeWindow(axis, padType, kind == WindowKind::Pool && spec.getBool("ceil_mode"));
    if (axis.kernel < 1 || axis.in < 1 || axis.out < 1)
      return makeSpecError(spec, "x of shape " + formatShape(in) + " and kernel of extents " + formatShape(kernel) +
                                     " leave an empty result along spatial axis " + std::to_string(i));
  }
  return window;
}

llvm::SmallVector<int64_t, 5> getWindowResult(const Window &window, int64_t batch, int64_t channels, size_t rank) {
  llvm::SmallVector<int64_t, 5> shape = {batch, channels};
  for (size_t i = 5 - rank; i < 3; ++i)
    shape.push_back(window.axes[i].out);
  return shape;
}

} // namespace anert
