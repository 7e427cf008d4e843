// Vector building blocks shared by the kernels, compiled once per Highway target.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/Simd.h"
#include <cmath>
#include <cstring>
#include <hwy/highway.h>

// Highway's per-target include guard: the header is read again for each target.
#if defined(ANE_KERNELS_SIMD_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ANE_KERNELS_SIMD_INL_H
#undef ANE_KERNELS_SIMD_INL_H
#else
#define ANE_KERNELS_SIMD_INL_H
#endif

HWY_BEFORE_NAMESPACE();
namespace anert::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using FloatTag = hn::ScalableTag<float>;
using FloatVec = hn::Vec<FloatTag>;
constexpr FloatTag floatTag;
/// Lanes of one vector of float; a constant on every enabled target.
constexpr size_t floatLanes = HWY_MAX_BYTES / sizeof(float);

/// Highway's own conversions are hardware instructions on these targets; elsewhere they do not treat NaN, infinity
/// and rounding as hardware does, so the portable ones below are used.
#define ANE_NATIVE_HALF ((HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX2) || HWY_ARCH_ARM_A64)

/// Widens lanes of fp16 bits; exact, infinities and NaN included.
HWY_INLINE FloatVec loadHalf(const uint16_t *from) {
#if ANE_NATIVE_HALF
  const hn::Rebind<hwy::float16_t, FloatTag> tag;
  return hn::PromoteTo(floatTag, hn::LoadU(tag, reinterpret_cast<const hwy::float16_t *>(from)));
#else
  const hn::RebindToUnsigned<FloatTag> wide;
  const hn::Rebind<uint16_t, FloatTag> narrow;
  auto bits = hn::PromoteTo(wide, hn::LoadU(narrow, from));
  auto sign = hn::ShiftLeft<16>(hn::And(bits, hn::Set(wide, 0x8000u)));
  auto rest = hn::ShiftLeft<13>(hn::And(bits, hn::Set(wide, 0x7fffu)));
  // The product moves the exponent to its place and normalises subnormals at the same time.
  auto value = hn::Mul(hn::BitCast(floatTag, rest), hn::Set(floatTag, 0x1p112f));
  auto special = hn::BitCast(floatTag, hn::Or(rest, hn::Set(wide, 0x7f800000u)));
  value = hn::IfThenElse(hn::Ge(value, hn::Set(floatTag, 65536.0f)), special, value);
  return hn::BitCast(floatTag, hn::Or(hn::BitCast(wide, value), sign));
#endif
}

/// Rounds to fp16, to nearest even, and stores the bits.
HWY_INLINE void storeHalf(FloatVec value, uint16_t *to) {
#if ANE_NATIVE_HALF
  const hn::Rebind<hwy::float16_t, FloatTag> tag;
  hn::StoreU(hn::DemoteTo(tag, value), tag, reinterpret_cast<hwy::float16_t *>(to));
#else
  const hn::RebindToUnsigned<FloatTag> wide;
  const hn::RebindToSigned<FloatTag> wideSigned;
  const hn::Rebind<uint16_t, FloatTag> narrow;
  auto bits = hn::BitCast(wide, value);
  auto sign = hn::ShiftRight<16>(hn::And(bits, hn::Set(wide, 0x80000000u)));
  auto rest = hn::And(bits, hn::Set(wide, 0x7fffffffu));
  auto number = hn::BitCast(wideSigned, rest);
  auto odd = hn::And(hn::ShiftRight<13>(rest), hn::Set(wide, 1u));
  auto normal = hn::ShiftRight<13>(hn::Add(hn::Add(rest, hn::Set(wide, 0xc8000fffu)), odd));
  // Below the smallest normal number, adding one half aligns the value to fp16's subnormal grid, rounding it.
  auto tiny = hn::Sub(hn::BitCast(wide, hn::Add(hn::BitCast(floatTag, rest), hn::Set(floatTag, 0.5f))),
                      hn::Set(wide, 0x3f000000u));
  auto nan = hn::Or(hn::And(hn::ShiftRight<13>(rest), hn::Set(wide, 0x3ffu)), hn::Set(wide, 0x7e00u));
  auto pick = [&](int32_t limit, auto below, auto above) {
    auto isBelow = hn::RebindMask(wide, hn::Lt(number, hn::Set(wideSigned, limit)));
    return hn::IfThenElse(isBelow, below, above);
  };
  auto large = pick(0x7f800001, hn::Set(wide, 0x7c00u), nan);
  auto half = hn::Or(pick(0x38800000, tiny, pick(0x47800000, normal, large)), sign);
  hn::StoreU(hn::DemoteTo(narrow, hn::BitCast(wideSigned, half)), narrow, to);
#endif
}

/// a * b + c, rounded once on every target.
HWY_INLINE FloatVec fusedMulAdd(FloatVec a, FloatVec b, FloatVec c) {
#if HWY_NATIVE_FMA
  return hn::MulAdd(a, b, c);
#else
  HWY_ALIGN float x[floatLanes], y[floatLanes], z[floatLanes];
  hn::Store(a, floatTag, x);
  hn::Store(b, floatTag, y);
  hn::Store(c, floatTag, z);
  for (size_t i = 0; i < floatLanes; ++i)
    z[i] = std::fmaf(x[i], y[i], z[i]);
  return hn::Load(floatTag, z);
#endif
}

/// Widens `count` fp16 numbers.
HWY_INLINE void widen(const uint16_t *from, float *to, size_t count) {
  size_t i = 0;
  for (; i + floatLanes <= count; i += floatLanes)
    hn::StoreU(loadHalf(from + i), floatTag, to + i);
  if (i == count)
    return;
  uint16_t rest[floatLanes] = {};
  HWY_ALIGN float wide[floatLanes];
  memcpy(rest, from + i, (count - i) * sizeof(uint16_t));
  hn::Store(loadHalf(rest), floatTag, wide);
  memcpy(to + i, wide, (count - i) * sizeof(float));
}

/// Rounds `count` numbers to fp16.
HWY_INLINE void narrow(const float *from, uint16_t *to, size_t count) {
  size_t i = 0;
  for (; i + floatLanes <= count; i += floatLanes)
    storeHalf(hn::LoadU(floatTag, from + i), to + i);
  if (i == count)
    return;
  HWY_ALIGN float rest[floatLanes] = {};
  uint16_t half[floatLanes];
  memcpy(rest, from + i, (count - i) * sizeof(float));
  storeHalf(hn::Load(floatTag, rest), half);
  memcpy(to + i, half, (count - i) * sizeof(uint16_t));
}

} // namespace anert::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();
#endif // per-target include guard
