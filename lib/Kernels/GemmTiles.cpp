// The inner loops of the matrix product, for every SIMD target.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "GemmTiles.cpp"
#include "ANE/Kernels/Simd.h"
#include <hwy/foreach_target.h>

#include "ANE/Kernels/EngineModel.h"
#include "ANE/Kernels/Simd-inl.h"
#include "Gemm.h"
#include <algorithm>
#include <cstring>
#include <limits>

HWY_BEFORE_NAMESPACE();
namespace anert::HWY_NAMESPACE {

/// Two vectors a panel; with 6 rows the accumulators fill 12 of 16 registers, with 12 rows 24 of 32.
constexpr int64_t panelVectors = 2;
constexpr int64_t panelLanes = panelVectors * floatLanes;
constexpr int64_t maxRows = (HWY_TARGET == HWY_AVX3 || HWY_ARCH_ARM_A64) ? 12 : 6;
/// Accumulators in flight that hide the latency of an FMA when rows are few.
constexpr int64_t maxPanels = 4;

HWY_INLINE FloatVec loadLanes(const uint16_t *from) { return loadHalf(from); }
HWY_INLINE FloatVec loadLanes(const float *from) { return hn::LoadU(floatTag, from); }

/// Products of two fp16 numbers are exact in float, so there fused and separate rounding agree.
HWY_INLINE FloatVec accumulate(FloatVec a, FloatVec b, FloatVec c, const uint16_t *) { return hn::MulAdd(a, b, c); }
HWY_INLINE FloatVec accumulate(FloatVec a, FloatVec b, FloatVec c, const float *) { return fusedMulAdd(a, b, c); }

template <typename T, int64_t Rows, int64_t Panels>
void tile(int64_t k, const float *HWY_RESTRICT a, int64_t lda, const T *HWY_RESTRICT b, float *HWY_RESTRICT c) {
  constexpr int64_t vectors = Panels * panelVectors;
  FloatVec sum[Rows][vectors];
  HWY_UNROLL(Rows)
  for (int64_t r = 0; r < Rows; ++r)
    HWY_UNROLL(vectors)
  for (int64_t v = 0; v < vectors; ++v)
    sum[r][v] = hn::LoadU(floatTag, c + (r * vectors + v) * floatLanes);
  for (int64_t i = 0; i < k; ++i) {
    FloatVec lanes[vectors];
    HWY_UNROLL(vectors)
    for (int64_t v = 0; v < vectors; ++v)
      lanes[v] = loadLanes(b + (v / panelVectors) * k * panelLanes + i * panelLanes + (v % panelVectors) * floatLanes);
    HWY_UNROLL(Rows)
    for (int64_t r = 0; r < Rows; ++r) {
      FloatVec scalar = hn::Set(floatTag, a[r * lda + i]);
      HWY_UNROLL(vectors)
      for (int64_t v = 0; v < vectors; ++v)
        sum[r][v] = accumulate(scalar, lanes[v], sum[r][v], b);
    }
  }
  HWY_UNROLL(Rows)
  for (int64_t r = 0; r < Rows; ++r)
    HWY_UNROLL(vectors)
  for (int64_t v = 0; v < vectors; ++v)
    hn::StoreU(sum[r][v], floatTag, c + (r * vectors + v) * floatLanes);
}

/// Picks the instance for `rows`, which is at most Rows.
template <typename T, int64_t Rows>
void tileOf(int64_t rows, int64_t k, const float *a, int64_t lda, const T *b, float *c) {
  if (rows == Rows)
    return tile<T, Rows, 1>(k, a, lda, b, c);
  if constexpr (Rows > 1)
    tileOf<T, Rows - 1>(rows, k, a, lda, b, c);
}

template <typename T>
void runTile(int64_t rows, int64_t panels, int64_t k, const float *a, int64_t lda, const void *b, float *c) {
  const T *lanes = static_cast<const T *>(b);
  if (panels == 1)
    return tileOf<T, maxRows>(rows, k, a, lda, lanes, c);
  if (rows == 1 && panels == maxPanels)
    return tile<T, 1, maxPanels>(k, a, lda, lanes, c);
  for (int64_t r = 0; r < rows; ++r)
    for (int64_t p = 0; p < panels; ++p)
      tile<T, 1, 1>(k, a + r * lda, lda, lanes + p * k * panelLanes, c + (r * panels + p) * panelLanes);
}

/// Rule A-MAC. Below 64 a product may have bits under 2^-16, which adding 192 rounds away; from 64 on it has none.
void sumRoundedProducts(int64_t k, const float *HWY_RESTRICT a, const float *HWY_RESTRICT b, double *HWY_RESTRICT sum) {
  for (int64_t i = 0; i < k; ++i) {
    float scalar = engine::cleanInput(a[i]);
    for (int64_t n = 0; n < panelLanes; ++n) {
      float product = scalar * engine::cleanInput(b[i * panelLanes + n]), magnitude = std::fabs(product);
      float rounded = magnitude < 64.0f ? (product + 192.0f) - 192.0f : product;
      sum[n] += magnitude < engine::smallestProduct ? 0.0f : rounded;
    }
  }
}

/// Rule A-RED: groups of four products, then a float accumulator. A partial sum beyond the range is infinite.
void sumGroupsOfFour(bool flush, int64_t k, const float *HWY_RESTRICT a, const float *HWY_RESTRICT b,
                     double *HWY_RESTRICT sum) {
  auto clean = [flush](float x) { return engine::cleanInput(flush ? engine::flushSubnormal(x) : x); };
  for (int64_t first = 0; first < k; first += 4) {
    float group[panelLanes] = {};
    for (int64_t i = first; i < std::min(k, first + 4); ++i) {
      float scalar = clean(a[i]);
      for (int64_t n = 0; n < panelLanes; ++n)
        group[n] = engine::addAligned(group[n], scalar * clean(b[i * panelLanes + n]));
    }
    for (int64_t n = 0; n < panelLanes; ++n) {
      float partial = float(sum[n]) + group[n];
      bool saturated = k > 1 && std::fabs(partial) > engine::saturation;
      sum[n] = saturated ? std::copysign(std::numeric_limits<float>::infinity(), partial) : partial;
    }
  }
}

void runEngineTile(const Numerics &numerics, int64_t rows, int64_t k, const float *a, int64_t lda, const float *b,
                   float *c) {
  for (int64_t r = 0; r < rows; ++r) {
    double sum[panelLanes];
    float *row = c + r * panelLanes;
    std::copy(row, row + panelLanes, sum);
    if (numerics.mac == MacModel::GroupsOfFour)
      sumGroupsOfFour(numerics.flushSubnormals, k, a + r * lda, b, sum);
    else
      sumRoundedProducts(k, a + r * lda, b, sum);
    for (int64_t n = 0; n < panelLanes; ++n)
      row[n] = engine::finishSum(sum[n], k, numerics);
  }
}

void widenAll(const uint16_t *from, float *to, size_t count) { widen(from, to, count); }
void narrowAll(const float *from, uint16_t *to, size_t count) { narrow(from, to, count); }

const GemmTarget *getTarget() {
  static const GemmTarget target = {maxRows,       panelLanes, runTile<uint16_t>, runTile<float>,
                                    runEngineTile, widenAll,   narrowAll};
  return &target;
}

} // namespace anert::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace anert {

HWY_EXPORT(getTarget);
const GemmTarget &getGemmTarget() { return *HWY_DYNAMIC_DISPATCH(getTarget)(); }

} // namespace anert
#endif
