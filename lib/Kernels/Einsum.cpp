// einsum: the product over x's last dim and y's third dim from the end, a matrix product for every other index.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Check.h"
#include "Gemm.h"
#include "llvm/ADT/STLExtras.h"

namespace anert {
namespace {

/// x[b, c, h, w] and y[b, w, h, u]; b is 1 for the equation of rank 3. b and h may be 1 in one of the operands.
struct EinsumShape {
  int64_t batch, rows, heads, inner, columns;
  bool xHasBatch, yHasBatch, xHasHeads, yHasHeads;
};

class EinsumKernel final : public Kernel {
public:
  EinsumKernel(const KernelSpec &spec, EinsumShape shape, int firstIndex)
      : shape(shape), dtype(spec.results[0].dtype), x(firstIndex),
        gemm(shape.rows, shape.columns, shape.inner, dtype, dtype, spec.numerics) {}

  size_t scratchBytes() const override { return alignScratch(gemm.scratchBytes()) + gemm.allPanelBytes(); }
  int64_t flops() const override { return 2 * shape.batch * shape.heads * shape.rows * shape.columns * shape.inner; }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    char *panels = static_cast<char *>(context.scratch) + alignScratch(gemm.scratchBytes());
    const int64_t bytes = getHostBytes(dtype);
    const int64_t xHeads = shape.xHasHeads ? shape.heads : 1, yHeads = shape.yHasHeads ? shape.heads : 1;
    for (int64_t b = 0; b < shape.batch; ++b)
      for (int64_t h = 0; h < shape.heads; ++h) {
        const int64_t xOffset =
            (shape.xHasBatch ? b : 0) * shape.rows * xHeads * shape.inner + (shape.xHasHeads ? h : 0) * shape.inner;
        const int64_t yOffset = (shape.yHasBatch ? b : 0) * shape.inner * yHeads * shape.columns +
                                (shape.yHasHeads ? h : 0) * shape.columns;
        const GemmOperand y{static_cast<const char *>(in[x + 1]) + yOffset * bytes, dtype, 1, yHeads * shape.columns};
        const GemmOperand a{static_cast<const char *>(in[x]) + xOffset * bytes, dtype, xHeads * shape.inner, 1};
        const int64_t outOffset = (b * shape.rows * shape.heads + h) * shape.columns;
        gemm.packAll(y, panels, context.pool);
        gemm.run(a, panels, {static_cast<char *>(out[0]) + outOffset * bytes, dtype, shape.heads * shape.columns, 1},
                 context.scratch, context.pool);
      }
    return llvm::Error::success();
  }

private:
  EinsumShape shape;
  DType dtype;
  int x; ///< Flattened index of the first operand; y is the next one.
  Gemm gemm;
};

/// Letters replaced by the order of their first appearance, so that equations that differ in letters only are equal;
/// blanks are dropped.
std::string canonicalEquation(llvm::StringRef equation) {
  std::string letters, canonical;
  for (char c : equation) {
    if (c == ' ')
      continue;
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (isLetter && letters.find(c) == std::string::npos)
      letters += c;
    canonical += isLetter ? char('a' + letters.find(c)) : c;
  }
  return canonical;
}

/// The broadcast of two extents, or -1.
int64_t broadcastExtent(int64_t x, int64_t y) { return x == y || y == 1 ? x : x == 1 ? y : -1; }

} // namespace

/// `values` is the pair (x, y).
llvm::Expected<std::unique_ptr<Kernel>> makeEinsum(const KernelSpec &spec) {
  int first = 0;
  const KernelArg *values = nullptr;
  for (const KernelArg &arg : spec.args) {
    if (arg.name == "values")
      values = &arg;
    else if (!values)
      first += arg.operands.size();
  }
  if (!values || values->operands.size() != 2)
    return makeSpecError(spec, "'values' has " + llvm::Twine(values ? values->operands.size() : 0) +
                                   " tensors, expected two");
  const std::string equation = spec.getString("equation"), canonical = canonicalEquation(equation);
  const size_t rank = canonical == "abcd,adce->abce" ? 4 : canonical == "abc,cbd->abd" ? 3 : 0;
  if (!rank)
    return makeSpecError(spec,
                         "equation '" + equation + "'; allowed are nchw,nwhu->nchu and chw,whr->chr, in any letters");
  const TensorDesc &x = values->operands[0].desc, &y = values->operands[1].desc;
  if (x.dtype != y.dtype || !llvm::is_contained(floatTypes, x.dtype) || x.shape.size() != rank ||
      y.shape.size() != rank)
    return makeSpecError(spec, "values are " + x.str() + " and " + y.str() + "; expected two tensors of rank " +
                                   llvm::Twine(rank) + " of one dtype, fp16 or fp32");
  const size_t skip = rank - 3;
  const int64_t xBatch = skip ? x.shape[0] : 1, yBatch = skip ? y.shape[0] : 1;
  const int64_t xHeads = x.shape[skip + 1], yHeads = y.shape[skip + 1];
  EinsumShape shape{broadcastExtent(xBatch, yBatch),
                    x.shape[skip],
                    broadcastExtent(xHeads, yHeads),
                    x.shape[skip + 2],
                    y.shape[skip + 2],
                    xBatch != 1,
                    yBatch != 1,
                    xHeads != 1,
                    yHeads != 1};
  if (y.shape[skip] != shape.inner || shape.batch < 0 || shape.heads < 0)
    return makeSpecError(spec, "values are " + x.str() + " and " + y.str() + ", which '" + equation + "' does not fit");
  llvm::SmallVector<int64_t, 5> result = {shape.rows, shape.heads, shape.columns};
  if (skip)
    result.insert(result.begin(), shape.batch);
  if (llvm::Error error = checkResult(spec, result, x.dtype))
    return std::move(error);
  return std::make_unique<EinsumKernel>(spec, shape, first);
}

} // namespace anert
