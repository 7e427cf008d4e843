// The engine's arithmetic, rule by rule, as functions on single numbers (rules A-*).
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_KERNELS_ENGINEMODEL_H
#define ANE_KERNELS_ENGINEMODEL_H

#include "ANE/Kernels/Numerics.h"
#include "ANE/Support/DType.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/bit.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

namespace anert::engine {

/// `value` rounded once to fp16, to nearest even; beyond 65,504 it becomes infinite.
float roundToHalf(double value);

/// Rule A-MAC: a product below this vanishes; others are rounded to the nearest multiple of 2^-16.
constexpr float smallestProduct = 1.5f * 0x1p-16f;
/// Rules A-MAC, A-RED: a sum whose fp16 value reaches this is infinite, if it has two products or more.
constexpr float saturation = 0x1p15f;

/// Rule A-SUBN: fp16's subnormal numbers become +0.
inline float flushSubnormal(float x) { return std::fabs(x) < 0x1p-14f ? 0.0f : x; }

/// Rule A-NAN, at an input: NaN becomes +inf. A zero has no sign: 1 / -0 is +inf.
template <typename T> T cleanInput(T x) { return std::isnan(x) ? std::numeric_limits<T>::infinity() : x + T(0); }
/// Rule A-NAN, at a result: the engine gives +0 where IEEE arithmetic gives NaN (inf - inf, 0 * inf, sqrt(-1)).
inline double cleanResult(double x) { return std::isnan(x) ? 0.0 : x; }
/// Rule A-NAN over a tensor of fp16 or fp32, of which `data` are the elements: every NaN becomes `value`. Tensors of
/// other types have none.
void replaceNaN(const TensorDesc &desc, void *data, float value);
bool hasNaN(const TensorDesc &desc, const void *data);
/// Rule A-NAN: the engine's log of zero; finite.
constexpr float logOfZero = -45440.0f;

/// Rule A-SLICE: a slice along W that does not begin at 0 passes its elements through a factor of 16.
inline float sliceScaled(float x) { return roundToHalf(16.0 * x) / 16.0f; }

/// Rule A-RED, one addition inside a group of four: both numbers are rounded to 12 bits counted from the larger one,
/// then added. With fp16's 11 bits, or with exact sums rounded once a group, the vectors measured on M1 do not come
/// out: of [m, -m, 1] * 16 all 16 ones survive for m = 4090, and 4 for m = 4096 and 8000.
inline float addAligned(float x, float y) {
  uint32_t exponent = llvm::bit_cast<uint32_t>(std::max(std::fabs(x), std::fabs(y))) & 0x7f800000u;
  // Adding 1.5 * 2^23 units of the last place that is kept drops what lies below it.
  float shift = llvm::bit_cast<float>(exponent) * (0x1.8p23f * 0x1p-11f);
  return exponent == 0x7f800000u ? x + y : ((x + shift) - shift) + ((y + shift) - shift);
}

/// Rules A-MAC, A-RED: the sum that leaves the accumulator after `count` products, rounded to fp16 and saturated.
float finishSum(double sum, int64_t count, const Numerics &numerics);

/// Rule A-LUT: 33 knots at equal distances, straight lines between them, a straight tail to a clamp at each end.
class ActivationTable {
public:
  struct Clamp {
    float at, value; ///< From `at` outwards the function is `value`; the tail runs from the end knot to this point.
  };
  /// Knots are fp16(f(low + i * (high - low) / 32)). An odd table holds x >= 0 only.
  ActivationTable(llvm::function_ref<double(double)> f, float low, float high, Clamp below, Clamp above,
                  bool odd = false);
  /// The interpolated value, rounded to fp16.
  float operator()(float x) const;

private:
  std::array<float, 33> knots;
  float low, step;
  Clamp below, above;
  bool odd;
};

/// The tables that ODS describes (`engineTable`), over the op's scalar definition; null for any other MIL op.
const ActivationTable *findActivationTable(llvm::StringRef op);
/// The MIL ops that have one, in order.
std::vector<std::string> getActivationTableNames();

} // namespace anert::engine

#endif // ANE_KERNELS_ENGINEMODEL_H
