// matmul and linear.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Check.h"
#include "Gemm.h"
#include <algorithm>

namespace anert {

namespace {

/// A product of two matrices, or of two stacks of them, with everything resolved to element strides.
struct MatMulShape {
  int64_t m = 1, n = 1, k = 1;
  int64_t xStride, xkStride, yStride, ykStride;     ///< x[m, k] and y[n, k] within one matrix.
  std::vector<std::pair<int64_t, int64_t>> batches; ///< Element offsets of x and y, one pair per result matrix.
  llvm::SmallVector<int64_t, 5> result;
};

/// Where the operands are among those of `run`, and the bytes known at preparation.
struct MatMulOperands {
  DType x, y, result;
  int xIndex, yIndex, biasIndex = -1;
  const void *yConstant = nullptr;
  const ElementReader *yReader = nullptr;
};

class MatMulKernel : public Kernel {
public:
  MatMulKernel(MatMulShape givenShape, MatMulOperands givenOperands, const Numerics &numerics)
      : shape(std::move(givenShape)), operands(std::move(givenOperands)),
        gemm(shape.m, shape.n, shape.k, operands.x, operands.y, numerics) {
    if (!operands.yConstant)
      return;
    for (const auto &batch : shape.batches)
      if (std::find(packedOffsets.begin(), packedOffsets.end(), batch.second) == packedOffsets.end())
        packedOffsets.push_back(batch.second);
    packed = AlignedBytes(packedOffsets.size() * panelSpace());
    for (size_t i = 0; i < packedOffsets.size(); ++i)
      gemm.packAll(getY(operands.yConstant, packedOffsets[i]), packed.data() + i * panelSpace(), nullptr);
  }

  bool streams(unsigned index) const override { return operands.yReader && int(index) == operands.yIndex; }
  size_t scratchBytes() const override {
    size_t panels = operands.yConstant ? 0 : operands.yReader ? gemm.chunkPanels() * gemm.panelBytes() : panelSpace();
    return alignScratch(gemm.scratchBytes()) + biasSpace() + panels;
  }
  int64_t flops() const override { return 2 * shape.m * shape.n * shape.k * shape.batches.size(); }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    char *biasScratch = static_cast<char *>(context.scratch) + alignScratch(gemm.scratchBytes());
    char *panels = biasScratch + biasSpace();
    const float *bias = nullptr;
    if (operands.biasIndex >= 0) // Of the weight's type.
      bias = widenBias(in[operands.biasIndex], operands.y, shape.n, biasScratch);
    size_t xBytes = getHostBytes(operands.x), outBytes = getHostBytes(operands.result);
    int64_t packedOffset = -1;
    for (size_t i = 0; i < shape.batches.size(); ++i) {
      auto [xOffset, yOffset] = shape.batches[i];
      const char *b = panels;
      if (operands.yConstant) {
        size_t index = std::find(packedOffsets.begin(), packedOffsets.end(), yOffset) - packedOffsets.begin();
        b = packed.data() + index * panelSpace();
      } else if (!operands.yReader && yOffset != packedOffset) {
        gemm.packAll(getY(in[operands.yIndex], yOffset), panels, context.pool);
        packedOffset = yOffset;
      }
      GemmOperand a{static_cast<const char *>(in[operands.xIndex]) + xOffset * xBytes, operands.x, shape.xStride,
                    shape.xkStride};
      Gemm::Output to{static_cast<char *>(out[0]) + i * shape.m * shape.n * outBytes, operands.result, shape.n, 1};
      to.columnBias = bias;
      if (!operands.yReader) {
        gemm.run(a, b, to, context.scratch, context.pool);
        continue;
      }
      GemmOperand y{nullptr, operands.y, shape.yStride, shape.ykStride, operands.yReader, yOffset};
      auto pack = [&](int64_t index, void *panel) { gemm.pack(y, index, panel); };
      gemm.runInChunks(a, to, pack, panels, context.scratch, context.pool);
    }
    return llvm::Error::success();
  }

private:
  GemmOperand getY(const void *y, int64_t offset) const {
    return {static_cast<const char *>(y) + offset * getHostBytes(operands.y), operands.y, shape.yStride,
            shape.ykStride};
  }
  size_t panelSpace() const { return alignScratch(gemm.allPanelBytes()); }
  size_t biasSpace() const { return operands.biasIndex < 0 ? 0 : alignScratch(shape.n * sizeof(float)); }

  MatMulShape shape;
  MatMulOperands operands;
  Gemm gemm;
  std::vector<int64_t> packedOffsets; ///< Offsets of y whose panels are in `packed`, in that order.
  AlignedBytes packed;
};

/// Integers wrap around, as numpy's do.
class IntMatMulKernel : public Kernel {
public:
  IntMatMulKernel(MatMulShape shape, MatMulOperands operands)
      : shape(std::move(shape)), operands(std::move(operands)) {}

  int64_t flops() const override { return 2 * shape.m * shape.n * shape.k * shape.batches.size(); }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    const auto *x = static_cast<const uint32_t *>(in[operands.xIndex]);
    const auto *y = static_cast<const uint32_t *>(in[operands.yIndex]);
    const auto *bias = operands.biasIndex < 0 ? nullptr : static_cast<const uint32_t *>(in[operands.biasIndex]);
    auto *result = static_cast<uint32_t *>(out[0]);
    int64_t rows = shape.batches.size() * shape.m;
    parallelFor(context.pool, rows, 1 + 65536 / (shape.n * shape.k + 1), [&](int64_t begin, int64_t end) {
      for (int64_t row = begin; row < end; ++row) {
        auto [xOffset, yOffset] = shape.batches[row / shape.m];
        for (int64_t n = 0; n < shape.n; ++n) {
          uint32_t sum = bias ? bias[n] : 0;
          for (int64_t k = 0; k < shape.k; ++k)
            sum += x[xOffset + row % shape.m * shape.xStride + k * shape.xkStride] *
                   y[yOffset + n * shape.yStride + k * shape.ykStride];
          result[row * shape.n + n] = sum;
        }
      }
    });
    return llvm::Error::success();
  }

private:
  MatMulShape shape;
  MatMulOperands operands;
};

} // namespace

/// Element offsets of every matrix of the broadcast stack, of the operand with batch dimensions `dims`.
static std::vector<int64_t> getBatchOffsets(llvm::ArrayRef<int64_t> dims, llvm::ArrayRef<int64_t> batch,
                                            int64_t matrix) {
  std::vector<int64_t> offsets = {0};
  int64_t stride = matrix;
  // From the innermost dimension outwards, each one repeats what lies inside it.
  for (size_t i = 0; i < batch.size(); ++i) {
    int64_t extent = batch[batch.size() - 1 - i], own = i < dims.size() ? dims[dims.size() - 1 - i] : 1;
    std::vector<int64_t> inner = std::move(offsets);
    offsets.clear();
    for (int64_t j = 0; j < extent; ++j)
      for (int64_t offset : inner)
        offsets.push_back(offset + (own == 1 ? 0 : j * stride));
    stride *= own;
  }
  return offsets;
}

/// numpy's broadcast of two lists of dimensions, or nothing.
static std::optional<llvm::SmallVector<int64_t, 5>> broadcast(llvm::ArrayRef<int64_t> x, llvm::ArrayRef<int64_t> y) {
  llvm::SmallVector<int64_t, 5> result(std::max(x.size(), y.size()));
  for (size_t i = 0; i < result.size(); ++i) {
    int64_t a = i < x.size() ? x[x.size() - 1 - i] : 1, b = i < y.size() ? y[y.size() - 1 - i] : 1;
    if (a != b && a != 1 && b != 1)
      return std::nullopt;
    result[result.size() - 1 - i] = a == 1 ? b : a;
  }
  return result;
}

static llvm::Expected<MatMulShape> getMatMulShape(const KernelSpec &spec, const TensorDesc &x, const TensorDesc &y) {
  bool transposeX = spec.getBool("transpose_x"), transposeY = spec.getBool("transpose_y");
  llvm::ArrayRef<int64_t> xs = x.shape, ys = y.shape;
  if (xs.empty() || ys.empty() || (transposeX && xs.size() < 2) || (transposeY && ys.size() < 2))
    return makeSpecError(spec, "shapes " + formatShape(xs) + " and " + formatShape(ys) +
                                   "; rank 1 or more is needed, rank 2 for an operand to transpose");
  int64_t xRows = xs.size() == 1 ? 1 : xs[xs.size() - 2], yColumns = ys.size() == 1 ? 1 : ys.back();
  int64_t xColumns = xs.back(), yRows = ys.size() == 1 ? ys[0] : ys[ys.size() - 2];
  MatMulShape shape;
  shape.m = transposeX ? xColumns : xRows;
  shape.n = transposeY ? yRows : yColumns;
  shape.k = transposeX ? xRows : xColumns;
  shape.xStride = transposeX ? 1 : xColumns;
  shape.xkStride = transposeX ? xColumns : 1;
  shape.yStride = transposeY ? yColumns : 1;
  shape.ykStride = transposeY ? 1 : yColumns;
  auto xBatch = xs.drop_back(std::min<size_t>(2, xs.size())), yBatch = ys.drop_back(std::min<size_t>(2, ys.size()));
  auto batch = broadcast(xBatch, yBatch);
  if (shape.k != (transposeY ? yColumns : yRows) || !batch)
    return makeSpecError(spec, "shapes " + formatShape(xs) + " and " + formatShape(ys) + " do not multiply");
  std::vector<int64_t> xOffsets = getBatchOffsets(xBatch, *batch, xRows * xColumns);
  std::vector<int64_t> yOffsets = getBatchOffsets(yBatch, *batch, yRows * yColumns);
  for (size_t i = 0; i < xOffsets.size(); ++i)
    shape.batches.emplace_back(xOffsets[i], yOffsets[i]);
  shape.result = *batch;
  if (xs.size() > 1)
    shape.result.push_back(shape.m);
  if (ys.size() > 1)
    shape.result.push_back(shape.n);
  return shape;
}

static llvm::Expected<std::unique_ptr<Kernel>> finish(const KernelSpec &spec, MatMulShape shape,
                                                      MatMulOperands operands) {
  if (llvm::Error error = checkResult(spec, shape.result, floatOrIntTypes))
    return error;
  operands.result = spec.results[0].dtype;
  int ints = (operands.x == DType::int32) + (operands.y == DType::int32) + (operands.result == DType::int32);
  if (ints == 3)
    return std::make_unique<IntMatMulKernel>(std::move(shape), std::move(operands));
  if (ints)
    return makeSpecError(spec, "int32 together with a float type; both operands and the result must be int32");
  return std::make_unique<MatMulKernel>(std::move(shape), std::move(operands), spec.numerics);
}

llvm::Expected<std::unique_ptr<Kernel>> makeMatmul(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getOperand(spec, "x", floatOrIntTypes);
  if (!x)
    return x.takeError();
  llvm::Expected<const KernelOperand *> y = getOperand(spec, "y", floatOrIntTypes);
  if (!y)
    return y.takeError();
  llvm::Expected<MatMulShape> shape = getMatMulShape(spec, (*x)->desc, (*y)->desc);
  if (!shape)
    return shape.takeError();
  MatMulOperands operands{(*x)->desc.dtype, (*y)->desc.dtype, DType::fp16, spec.operandIndex("x"),
                          spec.operandIndex("y")};
  operands.yConstant = (*y)->constant;
  operands.yReader = (*y)->reader;
  return finish(spec, std::move(*shape), std::move(operands));
}

llvm::Expected<std::unique_ptr<Kernel>> makeLinear(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getOperand(spec, "x", floatOrIntTypes);
  if (!x)
    return x.takeError();
  llvm::Expected<const KernelOperand *> weight = getOperand(spec, "weight", floatOrIntTypes);
  if (!weight)
    return weight.takeError();
  llvm::ArrayRef<int64_t> xs = (*x)->desc.shape, ws = (*weight)->desc.shape;
  if (xs.empty() || ws.size() != 2 || xs.back() != ws[1])
    return makeSpecError(spec, "x of shape " + formatShape(xs) + " and weight of shape " + formatShape(ws) +
                                   "; expected [..., Din] and [Dout, Din]");
  MatMulShape shape;
  shape.n = ws[0];
  shape.k = ws[1];
  shape.result.assign(xs.begin(), xs.end() - 1);
  for (int64_t extent : shape.result)
    shape.m *= extent;
  shape.result.push_back(shape.n);
  shape.xStride = shape.yStride = shape.k;
  shape.xkStride = shape.ykStride = 1;
  shape.batches = {{0, 0}};
  MatMulOperands operands{(*x)->desc.dtype, (*weight)->desc.dtype, DType::fp16, spec.operandIndex("x"),
                          spec.operandIndex("weight")};
  operands.yConstant = (*weight)->constant;
  operands.yReader = (*weight)->reader;
  if (spec.operand("bias")) {
    llvm::Expected<const KernelOperand *> bias = getOperand(spec, "bias", floatOrIntTypes);
    if (!bias)
      return bias.takeError();
    if ((*bias)->desc.shape != llvm::ArrayRef<int64_t>{shape.n} || (*bias)->desc.dtype != operands.y)
      return makeSpecError(spec,
                           "bias is " + (*bias)->desc.str() + ", expected one number of weight's type per row of it");
    operands.biasIndex = spec.operandIndex("bias");
  }
  return finish(spec, std::move(shape), std::move(operands));
}

} // namespace anert
