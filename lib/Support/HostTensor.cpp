// Conversion between element types with a range check.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/HostTensor.h"
#include "ANE/Support/Difference.h"
#include "ANE/Support/Half.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#include <cstring>

using namespace llvm;

namespace anert {

namespace {
// Every element passes through the widest type of its kind: double, int64_t or uint64_t. `store` returns false if the
// type cannot hold the value.

/// IEEE types: how to read one and how to round to one.
template <typename T> struct NativeFloat {
  using Storage = T;
  using Wide = double;
  static Wide load(T value) { return value; }
  template <typename From> static bool store(From value, T &out) {
    out = static_cast<T>(value);
    return !std::isinf(out) || (std::is_floating_point_v<From> && std::isinf(double(value)));
  }
};
template <float (*widen)(uint16_t), uint16_t (*narrow)(double)> struct NarrowFloat {
  using Storage = uint16_t;
  using Wide = double;
  static Wide load(uint16_t value) { return widen(value); }
  /// Integers beyond 2^53 are rounded to double first.
  template <typename From> static bool store(From value, uint16_t &out) {
    out = narrow(double(value));
    return !std::isinf(widen(out)) || std::isinf(double(value));
  }
};
/// Integers of `bits` bits in storage T.
template <typename T, unsigned bits = 8 * sizeof(T)> struct Integer {
  using Storage = T;
  using Wide = std::conditional_t<std::is_signed_v<T>, int64_t, uint64_t>;
  static constexpr Wide high = Wide(~uint64_t(0) >> (64 - bits + std::is_signed_v<T>));
  static constexpr Wide low = std::is_signed_v<T> ? -high - 1 : 0;
  static Wide load(T value) { return value; }
  static bool store(double value, T &out) {
    // high + 1 is a power of two, so exact.
    double end = std::ldexp(1.0, bits - std::is_signed_v<T>);
    if (!(value >= double(low) && value < end && value == std::trunc(value)))
      return false;
    out = T(value);
    return true;
  }
  static bool store(int64_t value, T &out) {
    out = T(value);
    return value < 0 ? std::is_signed_v<T> && value >= int64_t(low) : uint64_t(value) <= uint64_t(high);
  }
  static bool store(uint64_t value, T &out) {
    out = T(value);
    return value <= uint64_t(high);
  }
};
/// Any byte but 0 reads as true.
struct Boolean : Integer<uint8_t, 1> {
  static Wide load(uint8_t value) { return value != 0; }
};
} // namespace

/// Calls `f` with the element class of `type` and returns its result; `fallback` for the types without one.
template <typename R, typename F> static R visit(DType type, R (*fallback)(DType), F &&f) {
  switch (type) {
  case DType::fp16:
    return f(NarrowFloat<halfToFloat, doubleToHalf>());
  case DType::bf16:
    return f(NarrowFloat<bfloatToFloat, doubleToBFloat>());
  case DType::fp32:
    return f(NativeFloat<float>());
  case DType::fp64:
    return f(NativeFloat<double>());
  case DType::int4:
    return f(Integer<int8_t, 4>());
  case DType::int8:
    return f(Integer<int8_t>());
  case DType::int16:
    return f(Integer<int16_t>());
  case DType::int32:
    return f(Integer<int32_t>());
  case DType::int64:
    return f(Integer<int64_t>());
  case DType::uint1:
    return f(Integer<uint8_t, 1>());
  case DType::uint2:
    return f(Integer<uint8_t, 2>());
  case DType::uint3:
    return f(Integer<uint8_t, 3>());
  case DType::uint4:
    return f(Integer<uint8_t, 4>());
  case DType::uint6:
    return f(Integer<uint8_t, 6>());
  case DType::uint8:
    return f(Integer<uint8_t>());
  case DType::uint16:
    return f(Integer<uint16_t>());
  case DType::uint32:
    return f(Integer<uint32_t>());
  case DType::uint64:
    return f(Integer<uint64_t>());
  case DType::boolean:
    return f(Boolean());
  case DType::fp8e4m3fn:
  case DType::fp8e5m2:
    break;
  }
  return fallback(type);
}

/// What `type` can hold, for people.
static std::string describeRange(DType type) {
  const DTypeInfo &info = getInfo(type);
  if (info.isFloat)
    return formatv("magnitudes up to {0}", type == DType::fp16   ? "65504"
                                           : type == DType::bf16 ? "3.3895e38"
                                           : type == DType::fp32 ? "3.4028e38"
                                                                 : "1.7977e308");
  unsigned bits = type == DType::boolean ? 1 : info.bits;
  if (!info.isSigned)
    return formatv("integers from 0 to {0}", ~uint64_t(0) >> (64 - bits));
  int64_t high = int64_t(~uint64_t(0) >> (65 - bits));
  return formatv("integers from {0} to {1}", -high - 1, high);
}

template <typename From, typename To> static Error convertAll(const HostTensor &from, HostTensor &to, StringRef name) {
  int64_t count = from.desc.numElements();
  for (int64_t i = 0; i < count; ++i) {
    typename From::Storage source;
    typename To::Storage target;
    std::memcpy(&source, from.bytes.data() + i * sizeof(source), sizeof(source));
    typename From::Wide value = From::load(source);
    if (!To::store(value, target)) {
      std::string shown;
      raw_string_ostream os(shown);
      if constexpr (std::is_floating_point_v<decltype(value)>)
        os << format("%.9g", value);
      else
        os << value;
      return createStringError(name + ": element " + describeIndex(from.desc, i) + " is " + shown + ", but " +
                               getName(to.desc.dtype) + " holds " + describeRange(to.desc.dtype));
    }
    std::memcpy(to.bytes.data() + i * sizeof(target), &target, sizeof(target));
  }
  return Error::success();
}

Expected<HostTensor> convertTensor(HostTensor tensor, DType type, StringRef name) {
  if (tensor.desc.dtype == type)
    return std::move(tensor);
  HostTensor result{{type, tensor.desc.shape}, {}};
  result.bytes.resize(result.desc.numBytes());
  auto refuse = +[](DType fp8) { return createStringError(getName(fp8) + " converts to no other type here"); };
  Error error = visit(tensor.desc.dtype, refuse, [&](auto from) {
    return visit(type, refuse, [&](auto to) { return convertAll<decltype(from), decltype(to)>(tensor, result, name); });
  });
  if (error)
    return std::move(error);
  return std::move(result);
}

} // namespace anert
