// The exponential of softmax: the same bits on every machine, which those of libm need not be.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "NormalizeExp.cpp"
#include "ANE/Kernels/Simd.h"
#include <cstdint>
#include <cstring>
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "Normalize.h"

HWY_BEFORE_NAMESPACE();
namespace anert::HWY_NAMESPACE {

/// Plain code that the compiler vectorises for the target; nothing in it may be contracted or reordered.
void expRow(double *values, size_t count) {
  const double magic = 0x1.8p52, log2e = 0x1.71547652b82fep0, ln2High = 0x1.62e42fefa0000p-1,
               ln2Low = 0x1.cf79abc9e3b39p-40;
  for (size_t i = 0; i < count; ++i) {
    const double x = values[i], clamped = x > -708.0 ? x : -708.0;
    const double shifted = clamped * log2e + magic, k = shifted - magic;
    const double r = (clamped - k * ln2High) - k * ln2Low;
    // Taylor's series to degree 13; |r| <= ln(2) / 2.
    double sum = 1.0 / 6227020800.0;
    sum = sum * r + 1.0 / 479001600.0;
    sum = sum * r + 1.0 / 39916800.0;
    sum = sum * r + 1.0 / 3628800.0;
    sum = sum * r + 1.0 / 362880.0;
    sum = sum * r + 1.0 / 40320.0;
    sum = sum * r + 1.0 / 5040.0;
    sum = sum * r + 1.0 / 720.0;
    sum = sum * r + 1.0 / 120.0;
    sum = sum * r + 1.0 / 24.0;
    sum = sum * r + 1.0 / 6.0;
    sum = sum * r + 0.5;
    sum = sum * r + 1.0;
    sum = sum * r + 1.0;
    uint64_t bits;
    std::memcpy(&bits, &shifted, 8);
    bits = (bits + 1023) << 52; // 2^k
    double scale;
    std::memcpy(&scale, &bits, 8);
    const double tail = x != x ? x : 0.0;
    values[i] = x >= -708.0 ? sum * scale : tail;
  }
}

} // namespace anert::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace anert {

HWY_EXPORT(expRow);

void expNonPositive(double *values, int64_t count) { HWY_DYNAMIC_DISPATCH(expRow)(values, count); }

} // namespace anert
#endif // HWY_ONCE
