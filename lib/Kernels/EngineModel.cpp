// The engine's arithmetic, rule by rule, as functions on single numbers (rules A-*).
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/EngineModel.h"
#include "ANE/Support/Half.h"
#include "ANE/Support/Scalar.h"

namespace anert::engine {

float roundToHalf(double value) { return halfToFloat(doubleToHalf(value)); }

float finishSum(double sum, int64_t count, const Numerics &numerics) {
  float rounded = roundToHalf(sum);
  if (count > 1 && std::fabs(rounded) >= saturation)
    return std::copysign(std::numeric_limits<float>::infinity(), rounded);
  if (numerics.flushSubnormals)
    rounded = flushSubnormal(rounded);
  return numerics.nanToInfinity ? float(cleanResult(rounded)) : rounded;
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

const ActivationTable *findActivationTable(llvm::StringRef op) {
  // Sigmoid's clamp points are those of the table in a compiled program. The distance of the other two's knots follows
  // from the errors measured on the engine, 0.0017 and 0.0059: h * h / 8 * max |f''|. Gelu ends in the identity.
  static const ActivationTable sigmoid(scalar::sigmoid, -8, 8, {-9.9375f, 0}, {8.3203125f, 1});
  static const ActivationTable tanh([](double x) { return std::tanh(x); }, 0, 4, {0, 0}, {4.5f, 1}, /*odd=*/true);
  static const ActivationTable gelu([](double x) { return scalar::gelu(x, "EXACT"); }, -4, 4, {-4.5f, 0},
                                    {65504, 65504});
  static const std::pair<llvm::StringLiteral, const ActivationTable *> known[] = {
      {"sigmoid", &sigmoid}, {"tanh", &tanh}, {"gelu", &gelu}};
  for (const auto &[name, table] : known)
    if (name == op)
      return table;
  return nullptr;
}

} // namespace anert::engine
