// Rows of fp16 to fp32 and back, compiled once per SIMD target.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ElementwiseHalf.cpp"
#include "ANE/Kernels/Simd.h"
#include "ElementwiseRows.h"
#include <algorithm>
#include <cstring>
#include <hwy/foreach_target.h>

#include "ANE/Kernels/Simd-inl.h"

HWY_BEFORE_NAMESPACE();
namespace anert::HWY_NAMESPACE {

void widenRow(const uint16_t *src, float *dst, size_t count) { widen(src, dst, count); }
void narrowRow(const float *src, uint16_t *dst, size_t count) { narrow(src, dst, count); }

} // namespace anert::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace anert {

HWY_EXPORT(widenRow);
HWY_EXPORT(narrowRow);

void halfToFloat(const uint16_t *src, float *dst, int64_t count) { HWY_DYNAMIC_DISPATCH(widenRow)(src, dst, count); }

void floatToHalf(const float *src, uint16_t *dst, int64_t count) { HWY_DYNAMIC_DISPATCH(narrowRow)(src, dst, count); }

/// Rounds to odd: the sticky bit survives, so that rounding the result once more is as good as rounding once.
static float roundToOdd(double value) {
  float narrow = static_cast<float>(value);
  const double back = narrow;
  uint32_t bits;
  std::memcpy(&bits, &narrow, 4);
  bits -= std::fabs(back) > std::fabs(value) ? 1 : 0;
  bits |= back < value || back > value ? 1 : 0;
  std::memcpy(&narrow, &bits, 4);
  return narrow;
}

void doubleToHalf(const double *src, uint16_t *dst, int64_t count) {
  float odd[rowChunk];
  for (int64_t begin = 0; begin < count; begin += rowChunk) {
    const int64_t size = std::min(rowChunk, count - begin);
    for (int64_t i = 0; i < size; ++i)
      odd[i] = roundToOdd(src[begin + i]);
    floatToHalf(odd, dst + begin, size);
  }
}

} // namespace anert
#endif // HWY_ONCE
