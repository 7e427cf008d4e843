// The input patches that a convolution multiplies, written line by line where a product wants them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Patches.h"
#include <algorithm>
#include <cstring>

namespace anert {

/// Neighbouring output cells of one row: `count` of them from (d, h, w), at `lane` of every line.
struct Segment {
  int64_t lane, count, d, h, w;
};

static llvm::SmallVector<Segment, 32> splitIntoRows(const Window &window, int64_t first, int64_t count) {
  llvm::SmallVector<Segment, 32> segments;
  int64_t width = window.axes[2].out, height = window.axes[1].out;
  for (int64_t lane = 0; lane < count;) {
    int64_t cell = first + lane, w = cell % width, row = cell / width;
    int64_t length = std::min(count - lane, width - w);
    segments.push_back({lane, length, row / height, row % height, w});
    lane += length;
  }
  return segments;
}

/// The input cell behind output cell o and kernel cell k, or -1 for padding.
static int64_t locate(const WindowAxis &axis, bool transposed, int64_t o, int64_t k) {
  int64_t i = transposed ? axis.transposedAt(o, k) : axis.at(o, k);
  return i < axis.in ? i : -1;
}

/// One segment of one line; `row` is the input row, null for padding.
template <typename T>
static void writeSegment(const WindowAxis &axis, bool transposed, const T *row, const Segment &segment, int64_t k,
                         T *to) {
  if (!row) {
    std::fill(to, to + segment.count, T(0));
  } else if (axis.stride == 1 && !transposed) {
    int64_t begin = axis.at(segment.w, k);
    int64_t low = std::clamp<int64_t>(-begin, 0, segment.count);
    int64_t high = std::clamp<int64_t>(axis.in - begin, low, segment.count);
    std::fill(to, to + low, T(0));
    memcpy(to + low, row + begin + low, (high - low) * sizeof(T));
    std::fill(to + high, to + segment.count, T(0));
  } else {
    for (int64_t j = 0; j < segment.count; ++j) {
      int64_t i = locate(axis, transposed, segment.w + j, k);
      to[j] = i < 0 ? T(0) : row[i];
    }
  }
}

template <typename T>
static void writePatches(const Patches &patches, const T *x, llvm::ArrayRef<Segment> segments, char *to,
                         int64_t stride) {
  const auto &[depth, height, width] = patches.window.axes;
  for (int64_t c = 0; c < patches.channels; ++c, x += patches.window.inCells())
    for (int64_t kd = 0; kd < depth.kernel; ++kd)
      for (int64_t kh = 0; kh < height.kernel; ++kh)
        for (int64_t kw = 0; kw < width.kernel; ++kw, to += stride)
          for (const Segment &segment : segments) {
            int64_t d = locate(depth, patches.transposed, segment.d, kd);
            int64_t h = locate(height, patches.transposed, segment.h, kh);
            const T *row = d < 0 || h < 0 ? nullptr : x + (d * height.in + h) * width.in;
            writeSegment(width, patches.transposed, row, segment, kw, reinterpret_cast<T *>(to) + segment.lane);
          }
}

void Patches::write(const void *x, int64_t first, int64_t count, char *to, int64_t stride) const {
  llvm::SmallVector<Segment, 32> segments = splitIntoRows(window, first, count);
  if (getHostBytes(dtype) == 2)
    writePatches(*this, static_cast<const uint16_t *>(x), segments, to, stride);
  else
    writePatches(*this, static_cast<const uint32_t *>(x), segments, to, stride);
}

} // namespace anert
