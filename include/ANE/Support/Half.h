// Conversions between fp16, bf16, fp32 and fp64: each rounds once, to nearest, ties to even.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_HALF_H
#define ANE_SUPPORT_HALF_H

#include "llvm/ADT/bit.h"
#include <cstdint>
#include <type_traits>

namespace anert {

/// Largest finite fp16, and the smallest magnitude that rounds beyond it.
inline constexpr float maxHalf = 65504.0f, halfOverflow = 65520.0f;

/// Rounds the IEEE number `bits` (srcExp exponent and srcMant mantissa bits) to a 16-bit IEEE format. Too large values
/// become infinity; a NaN stays NaN, is made quiet and keeps the top of its payload, as x86 and Arm hardware do.
template <unsigned srcExp, unsigned srcMant, unsigned dstExp, unsigned dstMant, typename Bits>
constexpr uint16_t narrowFloat(Bits bits) {
  static_assert(std::is_unsigned_v<Bits> && srcExp + srcMant + 1 == 8 * sizeof(Bits) && dstExp + dstMant == 15);
  constexpr unsigned drop = srcMant - dstMant;
  constexpr unsigned biasChange = (1u << (srcExp - 1)) - (1u << (dstExp - 1));
  constexpr Bits srcInf = ((Bits(1) << srcExp) - 1) << srcMant;
  constexpr uint16_t dstInf = ((1u << dstExp) - 1) << dstMant;
  uint16_t sign = uint16_t(bits >> (srcExp + srcMant)) << 15;
  Bits magnitude = bits & (Bits(~Bits(0)) >> 1);
  if (magnitude > srcInf)
    return sign | dstInf | (1u << (dstMant - 1)) | (uint16_t(magnitude >> drop) & ((1u << dstMant) - 1));
  unsigned exponent = unsigned(magnitude >> srcMant);
  if (biasChange == 0 || exponent > biasChange) {
    Bits rounded = (magnitude + ((magnitude >> drop) & 1) + ((Bits(1) << (drop - 1)) - 1)) >> drop;
    rounded -= Bits(biasChange) << dstMant;
    return sign | (rounded > dstInf ? dstInf : uint16_t(rounded));
  }
  // The result is subnormal: an integer count of its smallest step.
  unsigned shift = drop + 1 + biasChange - exponent;
  if (shift > srcMant + 1)
    return sign;
  Bits mantissa = (magnitude & ((Bits(1) << srcMant) - 1)) | (Bits(1) << srcMant);
  return sign | uint16_t((mantissa + ((mantissa >> shift) & 1) + ((Bits(1) << (shift - 1)) - 1)) >> shift);
}

inline uint16_t floatToHalf(float value) { return narrowFloat<8, 23, 5, 10>(llvm::bit_cast<uint32_t>(value)); }
inline uint16_t doubleToHalf(double value) { return narrowFloat<11, 52, 5, 10>(llvm::bit_cast<uint64_t>(value)); }
inline uint16_t floatToBFloat(float value) { return narrowFloat<8, 23, 8, 7>(llvm::bit_cast<uint32_t>(value)); }
inline uint16_t doubleToBFloat(double value) { return narrowFloat<11, 52, 8, 7>(llvm::bit_cast<uint64_t>(value)); }

/// Exact; a signalling NaN becomes quiet.
inline float halfToFloat(uint16_t half) {
  uint32_t sign = uint32_t(half & 0x8000) << 16, magnitude = half & 0x7fff;
  if (magnitude < 0x0400) // Subnormal or zero: magnitude steps of 2^-24.
    return llvm::bit_cast<float>(sign | llvm::bit_cast<uint32_t>(float(magnitude) * 0x1p-24f));
  uint32_t bits = (magnitude << 13) + (magnitude >= 0x7c00 ? 224u << 23 : 112u << 23);
  return llvm::bit_cast<float>(sign | bits | (magnitude > 0x7c00 ? 0x00400000u : 0u));
}

/// Exact; keeps every bit, also of a signalling NaN.
inline float bfloatToFloat(uint16_t bfloat) { return llvm::bit_cast<float>(uint32_t(bfloat) << 16); }

/// What a bulk conversion stores for a finite value that rounds beyond the largest fp16.
enum class HalfOverflow { Infinity, Saturate };

/// Converts `count` elements; neither pointer needs to be aligned, and the ranges must not overlap. Returns the index
/// of the first finite value that rounds beyond 65504, or -1. All values are converted in either case.
int64_t convertFloatToHalf(const void *src, void *dst, int64_t count, HalfOverflow overflow = HalfOverflow::Infinity);
void convertHalfToFloat(const void *src, void *dst, int64_t count);
/// The same for bf16; its range is that of fp32, up to rounding at the very end.
void convertFloatToBFloat(const void *src, void *dst, int64_t count);
void convertBFloatToFloat(const void *src, void *dst, int64_t count);

} // namespace anert

#endif // ANE_SUPPORT_HALF_H
