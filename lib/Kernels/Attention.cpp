// scaled_dot_product_attention.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/EngineModel.h"
#include "ANE/Support/Half.h"
#include "Check.h"
#include "Gemm.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace anert {

namespace {

struct AttentionShape {
  int64_t batch = 1, rows, keys, width, valueWidth; ///< L, S, E and Ev.
  DType type, result;
  int query, key, value, mask = -1;
  DType maskType = DType::fp16;
  std::vector<int64_t> maskOffsets; ///< Of each batch entry's mask, in elements.
  int64_t maskRowStride = 0, maskKeyStride = 0;
};

/// softmax(Q K^T / sqrt(E) + mask) V. Scores and probabilities stay in float; only the result is rounded.
class AttentionKernel : public Kernel {
public:
  AttentionKernel(AttentionShape given, const Numerics &numerics)
      : shape(std::move(given)), scores(shape.rows, shape.keys, shape.width, shape.type, shape.type, numerics),
        context(shape.rows, shape.valueWidth, shape.keys, DType::fp32, shape.type, numerics),
        isEngine(numerics.isEngine()) {}

  size_t scratchBytes() const override { return gemmSpace() + panelSpace() + shape.rows * shape.keys * sizeof(float); }
  int64_t flops() const override {
    return 2 * shape.batch * shape.rows * shape.keys * (shape.width + shape.valueWidth);
  }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &run) const override {
    char *scratch = static_cast<char *>(run.scratch), *panels = scratch + gemmSpace();
    float *table = reinterpret_cast<float *>(panels + panelSpace());
    size_t bytes = getHostBytes(shape.type), outBytes = getHostBytes(shape.result);
    auto matrix = [&](int operand, int64_t i, int64_t elements) {
      return static_cast<const char *>(in[operand]) + i * elements * bytes;
    };
    for (int64_t i = 0; i < shape.batch; ++i) {
      const char *key = matrix(shape.key, i, shape.keys * shape.width);
      const char *value = matrix(shape.value, i, shape.keys * shape.valueWidth);
      scores.packAll({key, shape.type, shape.width, 1}, panels, run.pool);
      scores.run({matrix(shape.query, i, shape.rows * shape.width), shape.type, shape.width, 1}, panels,
                 {table, DType::fp32, shape.keys, 1}, scratch, run.pool);
      parallelFor(run.pool, shape.rows, 1 + 4096 / shape.keys, [&](int64_t begin, int64_t end) {
        for (int64_t row = begin; row < end; ++row)
          softmaxRow(table + row * shape.keys, shape.mask < 0 ? nullptr : in[shape.mask], i, row);
      });
      context.packAll({value, shape.type, 1, shape.valueWidth}, panels, run.pool);
      char *result = static_cast<char *>(out[0]) + i * shape.rows * shape.valueWidth * outBytes;
      context.run({table, DType::fp32, shape.keys, 1}, panels, {result, shape.result, shape.valueWidth, 1}, scratch,
                  run.pool);
    }
    return llvm::Error::success();
  }

private:
  size_t gemmSpace() const { return alignScratch(std::max(scores.scratchBytes(), context.scratchBytes())); }
  size_t panelSpace() const { return alignScratch(std::max(scores.allPanelBytes(), context.allPanelBytes())); }

  float rounded(double value) const { return isEngine ? engine::roundToHalf(value) : float(value); }

  /// What the mask adds to a score; false means that the key is not seen.
  float getMask(const void *mask, int64_t index) const {
    if (shape.maskType == DType::boolean)
      return static_cast<const uint8_t *>(mask)[index] ? 0.0f : -std::numeric_limits<float>::infinity();
    if (shape.maskType == DType::fp32)
      return static_cast<const float *>(mask)[index];
    return halfToFloat(static_cast<const uint16_t *>(mask)[index]);
  }

  /// Turns a row of scores into probabilities.
  void softmaxRow(float *row, const void *mask, int64_t batch, int64_t index) const {
    double scale = 1 / std::sqrt(double(shape.width)), sum = 0;
    float most = -std::numeric_limits<float>::infinity();
    int64_t maskRow = mask ? shape.maskOffsets[batch] + index * shape.maskRowStride : 0;
    for (int64_t j = 0; j < shape.keys; ++j) {
      row[j] = rounded(row[j] * scale);
      if (mask)
        row[j] = rounded(row[j] + getMask(mask, maskRow + j * shape.maskKeyStride));
      most = std::max(most, row[j]);
    }
    float shift = std::isfinite(most) ? most : 0;
    for (int64_t j = 0; j < shape.keys; ++j) {
      row[j] = float(std::exp(double(row[j]) - shift));
      sum += row[j];
    }
    for (int64_t j = 0; j < shape.keys; ++j)
      row[j] = rounded(row[j] / sum);
  }

  AttentionShape shape;
  Gemm scores, context;
  bool isEngine; ///< Then every step rounds to fp16, as the ops that the engine splits attention into do.
};

} // namespace

/// Resolves how the mask broadcasts to [batch..., L, S].
static llvm::Error bindMask(const KernelSpec &spec, llvm::ArrayRef<int64_t> batch, AttentionShape &shape) {
  constexpr DType maskTypes[] = {DType::boolean, DType::fp16, DType::fp32};
  if (!spec.operand("attn_mask"))
    return llvm::Error::success();
  llvm::Expected<const KernelOperand *> mask = getOperand(spec, "attn_mask", maskTypes);
  if (!mask)
    return mask.takeError();
  llvm::SmallVector<int64_t, 5> full(batch.begin(), batch.end());
  full.append({shape.rows, shape.keys});
  llvm::ArrayRef<int64_t> found = (*mask)->desc.shape;
  llvm::SmallVector<int64_t, 5> own(full.size() - std::min(full.size(), found.size()), 1), strides(full.size(), 0);
  own.append(found.begin(), found.end());
  int64_t stride = 1;
  for (size_t i = full.size(); i-- > 0;) {
    if (own.size() != full.size() || (own[i] != 1 && own[i] != full[i]))
      return makeSpecError(spec,
                           "attn_mask of shape " + formatShape(found) + " does not broadcast to " + formatShape(full));
    strides[i] = own[i] == 1 ? 0 : stride;
    stride *= own[i];
  }
  shape.mask = spec.operandIndex("attn_mask");
  shape.maskType = (*mask)->desc.dtype;
  shape.maskKeyStride = strides.pop_back_val();
  shape.maskRowStride = strides.pop_back_val();
  shape.maskOffsets.assign(1, 0);
  for (size_t i = 0; i < batch.size(); ++i) {
    std::vector<int64_t> outer = std::move(shape.maskOffsets);
    shape.maskOffsets.clear();
    for (int64_t offset : outer)
      for (int64_t j = 0; j < batch[i]; ++j)
        shape.maskOffsets.push_back(offset + j * strides[i]);
  }
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<Kernel>> makeAttention(const KernelSpec &spec) {
  llvm::ArrayRef<int64_t> shapes[3];
  DType types[3];
  constexpr llvm::StringLiteral names[3] = {"query", "key", "value"};
  for (int i = 0; i < 3; ++i) {
    llvm::Expected<const KernelOperand *> operand = getOperand(spec, names[i], floatTypes);
    if (!operand)
      return operand.takeError();
    shapes[i] = (*operand)->desc.shape;
    types[i] = (*operand)->desc.dtype;
  }
  auto [q, k, v] = shapes;
  bool good = q.size() >= 3 && k.size() == q.size() && v.size() == q.size() && types[1] == types[0] &&
              types[2] == types[0] && k.drop_back(2) == q.drop_back(2) && v.drop_back(2) == q.drop_back(2) &&
              k.back() == q.back() && v[v.size() - 2] == k[k.size() - 2];
  if (!good)
    return makeSpecError(spec, "query " + formatShape(q) + ", key " + formatShape(k) + ", value " + formatShape(v) +
                                   "; expected [B..., L, E], [B..., S, E] and [B..., S, Ev] of one type");
  AttentionShape shape;
  for (int64_t extent : q.drop_back(2))
    shape.batch *= extent;
  shape.rows = q[q.size() - 2];
  shape.keys = k[k.size() - 2];
  shape.width = q.back();
  shape.valueWidth = v.back();
  shape.type = types[0];
  shape.query = spec.operandIndex("query");
  shape.key = spec.operandIndex("key");
  shape.value = spec.operandIndex("value");
  if (llvm::Error error = bindMask(spec, q.drop_back(2), shape))
    return error;
  llvm::SmallVector<int64_t, 5> expected(q.begin(), q.end() - 1);
  expected.push_back(shape.valueWidth);
  if (llvm::Error error = checkResult(spec, expected, floatTypes))
    return error;
  shape.result = spec.results[0].dtype;
  return std::make_unique<AttentionKernel>(std::move(shape), spec.numerics);
}

} // namespace anert
