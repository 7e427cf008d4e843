// What the elementwise composite ops mean in MIL ops: forms proven on hardware that survive fp16.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/Expr.h"

#include <cmath>

namespace mlir::ane {

using Values = SmallVector<Value>;

/// gamma * x * rsqrt(mean(x^2) + eps) = gamma * x * r * s sqrt(C) with r = (sum((s x)^2) + C s^2 eps)^-0.5.
/// s = 2^-ceil(log2(C) / 2) makes C s^2 at most 1, so the sum never passes the mean of the squares, and s x is exact
/// above the subnormals. C s^2 eps stays a subnormal for an eps below 2^-14, rounded to 2^-24, but never becomes 0,
/// which would make a column of zeros 0 * inf. The factor s sqrt(C) is in (0.5, 1], so r loses no range, and the last
/// products take x itself, so small inputs lose nothing by s.
static Expr staticNorm(Expr x, int64_t axis, double epsilon) {
  double size = x.shape()[axis], s = 1;
  while (size * s * s > 1)
    s /= 2;
  Expr scaled = x * s;
  Expr sum = (scaled * scaled).sum(axis) + std::max(size * s * s * epsilon, 0x1p-24);
  return x * (sum.pow(-0.5) * (s * std::sqrt(size)));
}

/// With any u > 0: gamma * x * rsqrt(mean(x^2) + eps) = gamma * (u x) * r sqrt(C), r = (sum((u x)^2) + (k u)^2)^-0.5,
/// k = sqrt(C eps). u = 1 / max(|x|) makes the sum 1 to C, against which k^2 is no subnormal where it counts; u need
/// not be exact, for both sides use the rounded one. The floor under max(|x|) keeps u finite and (k u)^2 below 4096.
static Expr peakNorm(Expr x, int64_t axis, double epsilon) {
  double size = x.shape()[axis], k = std::sqrt(size * epsilon);
  Expr u = x.abs().max(axis).atLeast(std::max(k / 64, 0x1p-14)).pow(-1);
  Expr bias = u * k, bias2 = bias * bias;
  Expr scaled = x * u, sum = (scaled * scaled).sum(axis) + bias2;
  return scaled * (sum.pow(-0.5) * std::sqrt(size));
}

FailureOr<Values> NNRmsNormOp::decompose(ImplicitLocOpBuilder &b) {
  Expr x(b, getX());
  int64_t axis = int64_t(getAxis()) < 0 ? int64_t(getAxis()) + x.shape().size() : getAxis();
  double epsilon = getEpsilon().convertToDouble();
  Expr y = getScaling() == "peak" ? peakNorm(x, axis, epsilon) : staticNorm(x, axis, epsilon);
  return Values{getGamma() ? y * Expr(b, getGamma()) : y};
}

/// silu(g) = g sigmoid(g) = h (1 + tanh(h)) with h = g / 2 (rule O-SILU).
FailureOr<Values> NNSwigluOp::decompose(ImplicitLocOpBuilder &b) {
  Expr half = Expr(b, getGate()) * 0.5;
  return Values{half * (half.tanh() + 1) * Expr(b, getUp())};
}

/// cache (1 - m) + update m. For m in {0, 1} one term is exact and the other is 0; cache + (update - cache) m would
/// round the difference. 1 - m has its constant on the right, the form seen on hardware.
FailureOr<Values> NNCacheUpdateOp::decompose(ImplicitLocOpBuilder &b) {
  Expr mask(b, getMask());
  Expr kept = Expr(b, getCache()) * (mask * -1.0 + 1.0), taken = Expr(b, getUpdate()) * mask;
  return Values{kept + taken};
}

/// (a, b) -> (a cos - b sin, b cos + a sin) in [N, heads, D/2, S]; all slices and the concat are along the third
/// dimension, never along the width (rules A-SLICE and M-*). The styles differ in the view of a head alone:
/// half [N, heads, 2 D/2, S], interleaved [N, heads D/2, 2, S].
FailureOr<Values> NNRopeOp::decompose(ImplicitLocOpBuilder &b) {
  Expr x(b, getX());
  int64_t batch = x.shape()[0], channels = x.shape()[1], length = x.shape()[3];
  int64_t heads = getHeads(), half = channels / heads / 2;
  SmallVector<int64_t> pairs = {batch, heads, half, length}, view = {batch, heads, 2 * half, length};
  if (getStyle() == "interleaved")
    view = {batch, heads * half, 2, length};
  SmallVector<int64_t> part = view;
  part[2] /= 2;
  auto table = [&](Value value) {
    Expr t(b, value);
    return t.reshape({t.shape()[0], 1, half, t.shape()[3]});
  };
  Expr viewed = x.reshape(view);
  Expr first = viewed.slice(2, 0, part[2]).reshape(pairs), second = viewed.slice(2, part[2], part[2]).reshape(pairs);
  Expr cos = table(getCos()), sin = table(getSin());
  Expr ac = first * cos, bs = second * sin, bc = second * cos, as = first * sin;
  return Values{(ac - bs).reshape(part).concat((bc + as).reshape(part), 2).reshape(x.shape())};
}

} // namespace mlir::ane
