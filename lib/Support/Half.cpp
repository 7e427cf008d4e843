// Bulk conversions of 16-bit floats: F16C where the CPU has it, else the scalar functions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Half.h"
#include <algorithm>
#include <cmath>
#include <cstring>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace anert {

template <typename T> static T load(const void *base, int64_t index) {
  T value;
  std::memcpy(&value, static_cast<const char *>(base) + index * sizeof(T), sizeof(T));
  return value;
}

template <typename T> static void store(void *base, int64_t index, T value) {
  std::memcpy(static_cast<char *>(base) + index * sizeof(T), &value, sizeof(T));
}

template <typename From, typename To>
static void convertRange(const void *src, void *dst, int64_t begin, int64_t end, To (*convert)(From)) {
  for (int64_t i = begin; i < end; ++i)
    store<To>(dst, i, convert(load<From>(src, i)));
}

/// Index of the first overflow in [begin, end) or -1; rewrites each of them if the caller wants saturation.
static int64_t treatOverflows(const void *src, void *dst, int64_t begin, int64_t end, HalfOverflow overflow) {
  int64_t first = -1;
  for (int64_t i = begin; i < end; ++i) {
    float value = load<float>(src, i);
    if (!(std::fabs(value) >= halfOverflow && std::isfinite(value)))
      continue;
    if (first < 0)
      first = i;
    if (overflow == HalfOverflow::Infinity)
      break;
    store<uint16_t>(dst, i, value < 0 ? 0xfbff : 0x7bff);
  }
  return first;
}

static int64_t narrowScalar(const void *src, void *dst, int64_t begin, int64_t end, HalfOverflow overflow) {
  convertRange<float, uint16_t>(src, dst, begin, end, floatToHalf);
  return treatOverflows(src, dst, begin, end, overflow);
}

#if defined(__x86_64__)
/// Elements between two looks at the overflow mask.
static constexpr int64_t block = 256;

__attribute__((target("avx2,f16c"))) static int64_t narrowF16C(const void *src, void *dst, int64_t count,
                                                               HalfOverflow overflow) {
  const __m256i magnitudeMask = _mm256_set1_epi32(0x7fffffff);
  const __m256i below = _mm256_set1_epi32(0x477fefff); // One ulp below 65520.
  const __m256i infinity = _mm256_set1_epi32(0x7f800000);
  int64_t first = -1, begin = 0;
  for (; begin + block <= count; begin += block) {
    __m256i bad = _mm256_setzero_si256();
    for (int64_t i = begin; i < begin + block; i += 8) {
      __m256 value = _mm256_loadu_ps(static_cast<const float *>(src) + i);
      __m256i magnitude = _mm256_and_si256(_mm256_castps_si256(value), magnitudeMask);
      bad = _mm256_or_si256(
          bad, _mm256_and_si256(_mm256_cmpgt_epi32(magnitude, below), _mm256_cmpgt_epi32(infinity, magnitude)));
      _mm_storeu_si128(reinterpret_cast<__m128i *>(static_cast<uint16_t *>(dst) + i),
                       _mm256_cvtps_ph(value, _MM_FROUND_TO_NEAREST_INT));
    }
    if (_mm256_testz_si256(bad, bad))
      continue;
    int64_t index = treatOverflows(src, dst, begin, begin + block, overflow);
    first = first < 0 ? index : first;
  }
  int64_t rest = narrowScalar(src, dst, begin, count, overflow);
  return first < 0 ? rest : first;
}

__attribute__((target("avx2,f16c"))) static void widenF16C(const void *src, void *dst, int64_t count) {
  int64_t i = 0;
  for (; i + 8 <= count; i += 8)
    _mm256_storeu_ps(
        static_cast<float *>(dst) + i,
        _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i *>(static_cast<const uint16_t *>(src) + i))));
  convertRange<uint16_t, float>(src, dst, i, count, halfToFloat);
}

static bool hasF16C() {
  static const bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("f16c");
  return has;
}
#endif

int64_t convertFloatToHalf(const void *src, void *dst, int64_t count, HalfOverflow overflow) {
#if defined(__x86_64__)
  if (hasF16C())
    return narrowF16C(src, dst, count, overflow);
#endif
  return narrowScalar(src, dst, 0, count, overflow);
}

void convertHalfToFloat(const void *src, void *dst, int64_t count) {
#if defined(__x86_64__)
  if (hasF16C())
    return widenF16C(src, dst, count);
#endif
  convertRange<uint16_t, float>(src, dst, 0, count, halfToFloat);
}

void convertFloatToBFloat(const void *src, void *dst, int64_t count) {
  convertRange<float, uint16_t>(src, dst, 0, count, floatToBFloat);
}

void convertBFloatToFloat(const void *src, void *dst, int64_t count) {
  convertRange<uint16_t, float>(src, dst, 0, count, bfloatToFloat);
}

} // namespace anert
