// The engine's arithmetic, rule by rule, as functions on single numbers (rules A-*).
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/EngineModel.h"
#include "ANE/Support/Half.h"
#include "ANE/Support/Scalar.h"
#include <map>

namespace anert::engine {

float roundToHalf(double value) { return halfToFloat(doubleToHalf(value)); }

float finishSum(double sum, int64_t count, const Numerics &numerics) {
  float rounded = roundToHalf(sum);
  if (numerics.saturates && count > 1 && std::fabs(rounded) >= saturation)
    return std::copysign(std::numeric_limits<float>::infinity(), rounded);
  if (numerics.flushSubnormals)
    rounded = flushSubnormal(rounded);
  return numerics.nanToInfinity ? float(cleanResult(rounded)) : rounded;
}

/// Calls fn(element) for every NaN among the bits of a tensor until it returns true; tells whether it did.
template <typename T, typename Fn> static bool findNaN(const TensorDesc &desc, T *bits, T infinity, Fn fn) {
  for (T *end = bits + desc.numElements(); bits != end; ++bits)
    if ((*bits & T(~(T(1) << (8 * sizeof(T) - 1)))) > infinity && fn(*bits))
      return true;
  return false;
}
template <typename Fn> static bool findNaN(const TensorDesc &desc, void *data, Fn fn) {
  if (desc.dtype == DType::fp16)
    return findNaN(desc, static_cast<uint16_t *>(data), uint16_t(0x7c00), fn);
  return desc.dtype == DType::fp32 && findNaN(desc, static_cast<uint32_t *>(data), 0x7f800000u, fn);
}

void replaceNaN(const TensorDesc &desc, void *data, float value) {
  findNaN(desc, data, [&](auto &bits) {
    if constexpr (sizeof(bits) == 2)
      bits = floatToHalf(value);
    else
      bits = llvm::bit_cast<uint32_t>(value);
    return false;
  });
}

bool hasNaN(const TensorDesc &desc, const void *data) {
  return findNaN(desc, const_cast<void *>(data), [](auto &) { return true; });
}

ActivationTable::ActivationTable(llvm::function_ref<double(double)> f, float low, float high, Clamp below, Clamp above,
                                 bool odd)
    : low(low), step((high - low) / 32), below(below), above(above), odd(odd) {
  for (size_t i = 0; i < knots.size(); ++i)
    knots[i] = roundToHalf(f(low + double(step) * i));
}

float ActivationTable::operator()(float x) const {
  if (odd && std::signbit(x))
    return -(*this)(-x);
  auto line = [](double x, double x0, double y0, double x1, double y1) {
    return roundToHalf(x1 == x0 ? y0 : y0 + (x - x0) * (y1 - y0) / (x1 - x0));
  };
  float high = low + 32 * step;
  if (std::isnan(x) || x >= above.at)
    return above.value;
  if (x <= below.at)
    return below.value;
  if (x < low)
    return line(x, below.at, below.value, low, knots.front());
  if (x >= high)
    return line(x, high, knots.back(), above.at, above.value);
  int i = (x - low) / step;
  return line(x, low + i * step, knots[i], low + (i + 1) * step, knots[i + 1]);
}

static const std::map<llvm::StringRef, ActivationTable> &getActivationTables() {
  static const std::map<llvm::StringRef, ActivationTable> tables = [] {
    using namespace scalar;
    std::map<llvm::StringRef, ActivationTable> map;
#define ANE_ENGINE_TABLE(name, expression, ...)                                                                        \
  map.try_emplace(#name, ActivationTable([](double x) -> double { return expression; }, __VA_ARGS__));
#include "ANE/Kernels/EngineTables.inc"
#undef ANE_ENGINE_TABLE
    return map;
  }();
  return tables;
}

const ActivationTable *findActivationTable(llvm::StringRef op) {
  auto found = getActivationTables().find(op);
  return found == getActivationTables().end() ? nullptr : &found->second;
}

std::vector<std::string> getActivationTableNames() {
  std::vector<std::string> names;
  for (const auto &[name, table] : getActivationTables())
    names.push_back(name.str());
  return names;
}

} // namespace anert::engine
