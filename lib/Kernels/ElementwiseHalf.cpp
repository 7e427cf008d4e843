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

void widenToDoubleRow(const uint16_t *src, double *dst, size_t count) {
  float row[rowChunk];
  widen(src, row, count);
  for (size_t i = 0; i < count; ++i)
    dst[i] = row[i];
}

/// Rounds to odd first: the sticky bit survives, so that rounding once more is as good as rounding once.
void narrowDoubleRow(const double *src, uint16_t *dst, size_t count) {
  float odd[rowChunk];
  for (size_t i = 0; i < count; ++i) {
    const double value = src[i];
    const float nearest = static_cast<float>(value);
    const double back = nearest;
    uint32_t bits;
    std::memcpy(&bits, &nearest, 4);
    bits -= std::fabs(back) > std::fabs(value) ? 1 : 0;
    const bool isInexact = (back < value) | (back > value); // Not of a NaN.
    bits |= isInexact ? 1 : 0;
    std::memcpy(&odd[i], &bits, 4);
  }
  narrow(odd, dst, count);
}

} // namespace anert::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace anert {

HWY_EXPORT(widenRow);
HWY_EXPORT(narrowRow);
HWY_EXPORT(widenToDoubleRow);
HWY_EXPORT(narrowDoubleRow);

void halfToFloat(const uint16_t *src, float *dst, int64_t count) { HWY_DYNAMIC_DISPATCH(widenRow)(src, dst, count); }

void floatToHalf(const float *src, uint16_t *dst, int64_t count) { HWY_DYNAMIC_DISPATCH(narrowRow)(src, dst, count); }

void halfToDouble(const uint16_t *src, double *dst, int64_t count) {
  for (int64_t at = 0; at < count; at += rowChunk)
    HWY_DYNAMIC_DISPATCH(widenToDoubleRow)(src + at, dst + at, std::min(rowChunk, count - at));
}

void doubleToHalf(const double *src, uint16_t *dst, int64_t count) {
  for (int64_t at = 0; at < count; at += rowChunk)
    HWY_DYNAMIC_DISPATCH(narrowDoubleRow)(src + at, dst + at, std::min(rowChunk, count - at));
}

} // namespace anert
#endif // HWY_ONCE
