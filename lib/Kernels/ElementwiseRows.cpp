// Element types to compute types and back, and the exact operators in fp32.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ElementwiseRows.h"
#include "ANE/Kernels/EngineModel.h"
#include "ANE/Support/Half.h"
#include "ANE/Support/Scalar.h"
#include "llvm/ADT/APFloat.h"

namespace anert {
namespace {

/// Clamps to the range of a `bits` wide integer and truncates; NaN gives 0.
template <unsigned bits, bool isSigned> int64_t truncate(double value) {
  const double high = isSigned ? std::ldexp(1.0, bits - 1) : std::ldexp(1.0, bits), low = isSigned ? -high : 0.0;
  if (value != value)
    return 0;
  if (value >= high)
    return isSigned     ? int64_t((uint64_t(1) << (bits - 1)) - 1)
           : bits == 64 ? -1
                        : int64_t((uint64_t(1) << (bits % 64)) - 1);
  if (value <= low)
    return isSigned ? int64_t(uint64_t(-1) << (bits - 1)) : 0;
  return value >= 0x1p63 ? int64_t(uint64_t(value)) : int64_t(value);
}

/// An integer type of `bits` bits kept in a T.
template <typename T, unsigned bits = 8 * sizeof(T)> struct IntElement {
  using Storage = T;
  static constexpr bool isFloat = false, isSigned = std::is_signed_v<T>;
  static int64_t toInt(T value) { return int64_t(value); }
  static double toDouble(T value) { return double(value); }
  static T fromDouble(double value) { return T(truncate<bits, isSigned>(value)); }
  static T fromInt(int64_t value) {
    const unsigned shift = 64 - bits;
    return isSigned ? T(int64_t(uint64_t(value) << shift) >> shift) : T((uint64_t(value) << shift) >> shift);
  }
};

struct BoolElement {
  using Storage = uint8_t;
  static constexpr bool isFloat = false;
  static int64_t toInt(uint8_t value) { return value != 0; }
  static double toDouble(uint8_t value) { return value != 0; }
  static uint8_t fromDouble(double value) { return value != 0; }
  static uint8_t fromInt(int64_t value) { return value != 0; }
};

/// A floating type stored as T, decoded and encoded (rounding once) by the two functions.
template <typename T, double (*decode)(T), T (*encode)(double)> struct FloatElement {
  using Storage = T;
  static constexpr bool isFloat = true;
  static int64_t toInt(T value) { return truncate<64, true>(decode(value)); }
  static double toDouble(T value) { return decode(value); }
  static T fromDouble(double value) { return encode(value); }
  static T fromInt(int64_t value) { return encode(double(value)); }
};

double widenBFloat(uint16_t value) { return bfloatToFloat(value); }
template <typename T> double widen(T value) { return double(value); }
template <typename T> T narrow(double value) { return T(value); }

using Semantics = const llvm::fltSemantics &();

/// A format that only storage uses; LLVM's soft float knows them all.
template <typename T, Semantics semantics> double decodeSoft(T bits) {
  llvm::APFloat value(semantics(), llvm::APInt(8 * sizeof(T), bits));
  bool losesInfo;
  value.convert(llvm::APFloat::IEEEdouble(), llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return value.convertToDouble();
}

template <typename T, Semantics semantics> T encodeSoft(double number) {
  llvm::APFloat value(number);
  bool losesInfo;
  value.convert(semantics(), llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return T(value.bitcastToAPInt().getZExtValue());
}

template <typename T, Semantics semantics>
using SoftElement = FloatElement<T, decodeSoft<T, semantics>, encodeSoft<T, semantics>>;

template <typename E> void loadDoubles(const void *src, int64_t stride, int64_t count, double *dst) {
  const auto *from = static_cast<const typename E::Storage *>(src);
  for (int64_t i = 0; i < count; ++i)
    dst[i] = E::toDouble(from[i * stride]);
}

template <typename E> void loadInts(const void *src, int64_t stride, int64_t count, int64_t *dst) {
  const auto *from = static_cast<const typename E::Storage *>(src);
  for (int64_t i = 0; i < count; ++i)
    dst[i] = E::toInt(from[i * stride]);
}

template <typename E> void storeDoubles(const double *src, int64_t count, void *dst) {
  auto *to = static_cast<typename E::Storage *>(dst);
  for (int64_t i = 0; i < count; ++i)
    to[i] = E::fromDouble(src[i]);
}

template <typename E> void storeInts(const int64_t *src, int64_t count, void *dst) {
  auto *to = static_cast<typename E::Storage *>(dst);
  for (int64_t i = 0; i < count; ++i)
    to[i] = E::fromInt(src[i]);
}

template <typename E> constexpr ElementAccess access() {
  return {loadDoubles<E>, loadInts<E>, storeDoubles<E>, storeInts<E>, sizeof(typename E::Storage), E::isFloat};
}

/// fp16 is what almost everything is, so its rows go through the vector conversions.
void loadHalves(const void *src, int64_t stride, int64_t count, double *dst) {
  const auto *from = static_cast<const uint16_t *>(src);
  if (stride == 1)
    return halfToDouble(from, dst, count);
  uint16_t gathered[rowChunk];
  for (int64_t begin = 0; begin < count; begin += rowChunk) {
    const int64_t size = std::min(rowChunk, count - begin);
    for (int64_t i = 0; i < size; ++i)
      gathered[i] = from[(begin + i) * stride];
    halfToDouble(gathered, dst + begin, size);
  }
}

void storeHalves(const double *src, int64_t count, void *dst) {
  doubleToHalf(src, static_cast<uint16_t *>(dst), count);
}

void loadHalfInts(const void *src, int64_t stride, int64_t count, int64_t *dst) {
  double wide[rowChunk];
  for (int64_t begin = 0; begin < count; begin += rowChunk) {
    const int64_t size = std::min(rowChunk, count - begin);
    loadHalves(static_cast<const uint16_t *>(src) + begin * stride, stride, size, wide);
    for (int64_t i = 0; i < size; ++i)
      dst[begin + i] = truncate<64, true>(wide[i]);
  }
}

void storeHalfInts(const int64_t *src, int64_t count, void *dst) {
  double wide[rowChunk];
  for (int64_t begin = 0; begin < count; begin += rowChunk) {
    const int64_t size = std::min(rowChunk, count - begin);
    for (int64_t i = 0; i < size; ++i)
      wide[i] = double(src[begin + i]);
    storeHalves(wide, size, static_cast<uint16_t *>(dst) + begin);
  }
}

template <typename Fn>
void applyRow(const float *x, int64_t xStride, const float *y, int64_t yStride, float *out, int64_t count, Fn fn) {
  if (xStride && yStride)
    for (int64_t i = 0; i < count; ++i)
      out[i] = fn(x[i], y[i]);
  else if (xStride)
    for (int64_t i = 0; i < count; ++i)
      out[i] = fn(x[i], *y);
  else
    for (int64_t i = 0; i < count; ++i)
      out[i] = fn(*x, y[i * yStride]);
}

void applyFloatRow(RowOperator op, const float *x, int64_t xs, const float *y, int64_t ys, float *out, int64_t count) {
  switch (op) {
  case RowOperator::Add:
    return applyRow(x, xs, y, ys, out, count, [](float a, float b) { return a + b; });
  case RowOperator::Sub:
    return applyRow(x, xs, y, ys, out, count, [](float a, float b) { return a - b; });
  case RowOperator::Mul:
    return applyRow(x, xs, y, ys, out, count, [](float a, float b) { return a * b; });
  case RowOperator::Div:
    return applyRow(x, xs, y, ys, out, count, [](float a, float b) { return a / b; });
  case RowOperator::Max:
    return applyRow(x, xs, y, ys, out, count, [](float a, float b) { return a >= b || a != a ? a : b; });
  case RowOperator::Min:
    return applyRow(x, xs, y, ys, out, count, [](float a, float b) { return a <= b || a != a ? a : b; });
  }
}

} // namespace

const ElementAccess &getElementAccess(DType type) {
  static const ElementAccess table[] = {
      {loadHalves, loadHalfInts, storeHalves, storeHalfInts, 2, true},
      access<FloatElement<float, widen<float>, narrow<float>>>(),
      access<FloatElement<double, widen<double>, narrow<double>>>(),
      access<FloatElement<uint16_t, widenBFloat, doubleToBFloat>>(),
      access<SoftElement<uint8_t, llvm::APFloat::Float8E4M3FN>>(),
      access<SoftElement<uint8_t, llvm::APFloat::Float8E5M2>>(),
      access<IntElement<int8_t, 4>>(),
      access<IntElement<int8_t>>(),
      access<IntElement<int16_t>>(),
      access<IntElement<int32_t>>(),
      access<IntElement<int64_t>>(),
      access<IntElement<uint8_t, 1>>(),
      access<IntElement<uint8_t, 2>>(),
      access<IntElement<uint8_t, 3>>(),
      access<IntElement<uint8_t, 4>>(),
      access<IntElement<uint8_t, 6>>(),
      access<IntElement<uint8_t>>(),
      access<IntElement<uint16_t>>(),
      access<IntElement<uint32_t>>(),
      access<IntElement<uint64_t>>(),
      access<BoolElement>(),
  };
  static_assert(std::size(table) == unsigned(DType::boolean) + 1, "one row per element type, in its order");
  return table[unsigned(type)];
}

void applyInputRules(const Numerics &numerics, double *values, int64_t count) {
  if (numerics.nanToInfinity)
    std::transform(values, values + count, values, [](double x) { return engine::cleanInput(x); });
}

void applyResultRules(const Numerics &numerics, double *values, int64_t count) {
  if (numerics.nanToInfinity)
    std::transform(values, values + count, values, [](double x) { return engine::cleanResult(x); });
}

void applyRowOperator(RowOperator op, DType type, const void *x, int64_t xStride, const void *y, int64_t yStride,
                      void *out, int64_t count) {
  if (type == DType::fp32)
    return applyFloatRow(op, static_cast<const float *>(x), xStride, static_cast<const float *>(y), yStride,
                         static_cast<float *>(out), count);
  float a[rowChunk], b[rowChunk];
  for (int64_t begin = 0; begin < count; begin += rowChunk) {
    const int64_t size = std::min(rowChunk, count - begin);
    halfToFloat(static_cast<const uint16_t *>(x) + begin * xStride, a, xStride ? size : 1);
    halfToFloat(static_cast<const uint16_t *>(y) + begin * yStride, b, yStride ? size : 1);
    float sums[rowChunk];
    applyFloatRow(op, a, xStride, b, yStride, sums, size);
    floatToHalf(sums, static_cast<uint16_t *>(out) + begin, size);
  }
}

} // namespace anert
