// How far two tensors are apart.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Difference.h"
#include "ANE/Support/Half.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>
#include <limits>

using namespace llvm;

namespace anert {

std::string describeIndex(const TensorDesc &desc, int64_t index) {
  SmallVector<int64_t> coordinates(desc.shape.size());
  for (size_t axis = desc.shape.size(); axis-- > 0; index /= desc.shape[axis])
    coordinates[axis] = index % desc.shape[axis];
  std::string text = "[";
  ListSeparator comma;
  for (int64_t coordinate : coordinates)
    text += std::string(StringRef(comma)) + std::to_string(coordinate);
  return text + "]";
}

/// The position of a number among all numbers of a float type: neighbours differ by one, both zeros are 0.
template <typename Bits> static int64_t rankOf(Bits bits) {
  constexpr Bits sign = Bits(1) << (8 * sizeof(Bits) - 1);
  auto magnitude = int64_t(bits & Bits(~sign));
  return bits & sign ? -magnitude : magnitude;
}

static int64_t rankOf(double value, DType type) {
  switch (type) {
  case DType::fp16:
    return rankOf(doubleToHalf(value));
  case DType::bf16:
    return rankOf(doubleToBFloat(value));
  case DType::fp32:
    return rankOf(llvm::bit_cast<uint32_t>(float(value)));
  default:
    return rankOf(llvm::bit_cast<uint64_t>(value));
  }
}

namespace {
/// The distances of one pair of numbers.
struct Distance {
  double absolute = 0, relative = 0;
  uint64_t ulps = 0;
};
} // namespace

static Distance measure(double a, double b, DType type) {
  if (a == b || (std::isnan(a) && std::isnan(b)))
    return {};
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (!std::isfinite(a) || !std::isfinite(b))
    return {infinity, infinity, std::numeric_limits<uint64_t>::max()};
  double absolute = std::fabs(a - b);
  uint64_t ulps = getInfo(type).isFloat ? uint64_t(rankOf(a, type)) - uint64_t(rankOf(b, type)) : uint64_t(absolute);
  if (int64_t(ulps) < 0)
    ulps = -ulps;
  return {absolute, absolute / std::max(std::fabs(a), std::fabs(b)), ulps};
}

void Difference::merge(const Difference &other) {
  if (index < 0 || other.maxAbsolute > maxAbsolute) {
    index = other.index;
    a = other.a;
    b = other.b;
  }
  maxAbsolute = std::max(maxAbsolute, other.maxAbsolute);
  maxRelative = std::max(maxRelative, other.maxRelative);
  maxUlps = std::max(maxUlps, other.maxUlps);
  count += other.count;
  numUnequal += other.numUnequal;
  numBeyond += other.numBeyond;
}

/// fp8 values as their codes.
static void useCodes(HostTensor &tensor) {
  if (tensor.desc.dtype == DType::fp8e4m3fn || tensor.desc.dtype == DType::fp8e5m2)
    tensor.desc.dtype = DType::uint8;
}

Expected<Difference> compareTensors(HostTensor a, HostTensor b, const Tolerance &tolerance) {
  Difference result;
  result.count = a.desc.numElements();
  bool areFloats = getInfo(a.desc.dtype).isFloat;
  if (result.count != b.desc.numElements() || areFloats != getInfo(b.desc.dtype).isFloat)
    return createStringError("cannot compare " + a.desc.str() + " with " + b.desc.str() +
                             "; allowed are tensors of as many elements, both of floats or both of integers");
  if (a.desc.dtype == b.desc.dtype) {
    useCodes(a);
    useCodes(b);
  }
  DType coarser = getInfo(a.desc.dtype).bits <= getInfo(b.desc.dtype).bits ? a.desc.dtype : b.desc.dtype;
  Expected<HostTensor> wideA = convertTensor(std::move(a), DType::fp64, "a");
  if (!wideA)
    return wideA.takeError();
  Expected<HostTensor> wideB = convertTensor(std::move(b), DType::fp64, "b");
  if (!wideB)
    return wideB.takeError();
  const auto *x = reinterpret_cast<const double *>(wideA->bytes.data());
  const auto *y = reinterpret_cast<const double *>(wideB->bytes.data());
  for (int64_t i = 0; i < result.count; ++i) {
    Distance distance = measure(x[i], y[i], coarser);
    if (distance.absolute == 0)
      continue;
    bool isBeyond =
        distance.absolute > tolerance.absolute + tolerance.relative * std::fabs(y[i]) || std::isinf(distance.absolute);
    isBeyond &= distance.ulps > tolerance.ulps;
    result.merge({distance.absolute, distance.relative, distance.ulps, 0, 1, isBeyond, i, x[i], y[i]});
  }
  return result;
}

} // namespace anert
