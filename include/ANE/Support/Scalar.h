// The functions that the scalar definitions of elementwise ops may call, over double and over int64_t.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_SCALAR_H
#define ANE_SUPPORT_SCALAR_H

#include "llvm/ADT/StringRef.h"
#include <cmath>
#include <cstdint>
#include <limits>

/// A scalar definition is a C++ expression compiled inside this namespace, once with double and once with int64_t
/// operands. Where only a double overload exists, integers are computed in double and truncated at the result.
/// Nothing here traps or is undefined for any operand values.
namespace anert::scalar {

using std::acos;
using std::asin;
using std::atan;
using std::atanh;
using std::ceil;
using std::cos;
using std::cosh;
using std::erf;
using std::exp;
using std::exp2;
using std::expm1;
using std::floor;
using std::log;
using std::log1p;
using std::sin;
using std::sinh;
using std::sqrt;
using std::tan;
using std::tanh;

/// Wraps as two's complement, as numpy's integers do.
inline int64_t wrapMul(int64_t x, int64_t y) { return int64_t(uint64_t(x) * uint64_t(y)); }

inline double abs(double x) { return std::fabs(x); }
inline int64_t abs(int64_t x) { return x < 0 ? int64_t(0 - uint64_t(x)) : x; }

/// NaN if any operand is NaN (numpy.maximum); max(+0, -0) is the first operand.
inline double max(double x, double y) { return x >= y || x != x ? x : y; }
inline int64_t max(int64_t x, int64_t y) { return x >= y ? x : y; }
inline double min(double x, double y) { return x <= y || x != x ? x : y; }
inline int64_t min(int64_t x, int64_t y) { return x <= y ? x : y; }

/// min(max(x, low), high); NaN stays NaN.
inline double clip(double x, double low, double high) { return min(max(x, low), high); }
inline int64_t clip(int64_t x, int64_t low, int64_t high) { return min(max(x, low), high); }

/// -1, 0 or 1; NaN stays NaN and a zero keeps nothing of its sign.
inline double sign(double x) { return x > 0 ? 1.0 : x < 0 ? -1.0 : x != x ? x : 0.0; }
inline int64_t sign(int64_t x) { return (x > 0) - (x < 0); }

/// To nearest, halves to even, in any rounding mode: adding 2^52 drops the fraction.
inline double roundHalfEven(double x) {
  const double big = 4503599627370496.0;
  if (!(std::fabs(x) < big))
    return x;
  return std::copysign((std::fabs(x) + big) - big, x);
}
inline int64_t roundHalfEven(int64_t x) { return x; }

/// x / y; for integers truncated toward zero, and 0 where y is 0.
inline double divide(double x, double y) { return x / y; }
inline int64_t divide(int64_t x, int64_t y) { return y == 0 ? 0 : y == -1 ? wrapMul(x, -1) : x / y; }

/// x - y * floor(x / y) with the sign of y, computed exactly (Python, numpy.mod); NaN for y = 0, 0 for integers.
inline double floorMod(double x, double y) {
  double mod = std::fmod(x, y);
  if (mod == 0)
    return std::copysign(0.0, y);
  return (y < 0) != (mod < 0) ? mod + y : mod;
}
inline int64_t floorMod(int64_t x, int64_t y) {
  if (y == 0 || y == -1)
    return 0;
  int64_t mod = x % y;
  return mod != 0 && (mod < 0) != (y < 0) ? mod + y : mod;
}

/// floor(x / y) as Python and numpy compute it: exact even where x / y rounds up to an integer.
inline double floorDiv(double x, double y) {
  if (y == 0)
    return x / y;
  double mod = std::fmod(x, y), quotient = (x - mod) / y;
  if (mod != 0 && (y < 0) != (mod < 0))
    quotient -= 1.0;
  if (quotient == 0)
    return std::copysign(0.0, x / y);
  double floored = std::floor(quotient);
  return quotient - floored > 0.5 ? floored + 1.0 : floored;
}
inline int64_t floorDiv(int64_t x, int64_t y) {
  int64_t quotient = divide(x, y);
  return y != 0 && y != -1 && x % y != 0 && (x < 0) != (y < 0) ? quotient - 1 : quotient;
}

/// Integers wrap; a negative exponent gives the truncated real power: 0 unless x is 1 or -1 (and 0 for x = 0).
inline double pow(double x, double y) { return std::pow(x, y); }
inline int64_t pow(int64_t x, int64_t y) {
  if (y < 0)
    return x == 1 ? 1 : x == -1 ? (y % 2 ? -1 : 1) : 0;
  int64_t result = 1;
  for (; y; y >>= 1, x = wrapMul(x, x))
    if (y & 1)
      result = wrapMul(result, x);
  return result;
}

/// 2^x; integers below 0 give 0, from 63 on they wrap to 0.
inline int64_t exp2(int64_t x) { return x < 0 || x > 63 ? 0 : int64_t(uint64_t(1) << x); }

/// 1 / (1 + e^-x) without overflow on either side.
inline double sigmoid(double x) {
  double e = std::exp(-std::fabs(x));
  return x >= 0 ? 1 / (1 + e) : e / (1 + e);
}

/// x * sigmoid(x), with the limit 0 at minus infinity.
inline double silu(double x) { return x == -std::numeric_limits<double>::infinity() ? -0.0 : x * sigmoid(x); }

/// ln(1 + e^x) without overflow; exactly x for large x.
inline double softplus(double x) { return max(x, 0.0) + std::log1p(std::exp(-std::fabs(x))); }

/// x / (1 + |x|), with limits -1 and 1.
inline double softsign(double x) { return std::isinf(x) ? std::copysign(1.0, x) : x / (1 + std::fabs(x)); }

/// `mode` is MIL's: TANH_APPROXIMATION, SIGMOID_APPROXIMATION, anything else EXACT. The limit at minus infinity is 0.
inline double gelu(double x, llvm::StringRef mode) {
  if (x == -std::numeric_limits<double>::infinity())
    return -0.0;
  if (mode == "TANH_APPROXIMATION")
    return 0.5 * x * (1 + std::tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)));
  if (mode == "SIGMOID_APPROXIMATION")
    return x * sigmoid(1.702 * x);
  return 0.5 * x * std::erfc(-0.7071067811865476 * x);
}

} // namespace anert::scalar

#endif // ANE_SUPPORT_SCALAR_H
