// The matrix product under conv, linear, matmul and attention: tiles for one SIMD target, and the driver over them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_GEMM_H
#define ANE_LIB_KERNELS_GEMM_H

#include "ANE/Kernels/Kernel.h"

namespace anert {

/// The tiles of one SIMD target. A kernel keeps the pointer it was prepared with, since packed panels have its width.
///
/// Operand A is float, row-major. Operand B is in panels of `lanes` columns, [column / lanes][k][lanes], padded with
/// zeros; elements are fp16 bits or float.
struct GemmTarget {
  int64_t rows;  ///< Most rows of a tile.
  int64_t lanes; ///< Columns of a panel.
  /// c[r][n] += sum_k a[r][k] * b[k][n] for `rows` rows and `panels` neighbouring panels, as one FMA chain in k order
  /// that starts with the value in c; ldc = panels * lanes. The fp16 tile needs products that float holds exactly.
  using Tile = void (*)(int64_t rows, int64_t panels, int64_t k, const float *a, int64_t lda, const void *b, float *c);
  Tile halfTile, floatTile;
  /// The same for one panel of float, with the engine's arithmetic; c comes out rounded to fp16 (A-MAC, A-RED).
  using EngineTile = void (*)(const Numerics &numerics, int64_t rows, int64_t k, const float *a, int64_t lda,
                              const float *b, float *c);
  EngineTile engineTile;
  void (*widen)(const uint16_t *from, float *to, size_t count);
  void (*narrow)(const float *from, uint16_t *to, size_t count);
};

/// The best target of this machine, or the best of those that hwy::SetSupportedTargetsForTest allows.
const GemmTarget &getGemmTarget();

/// A bias as floats: `bias` itself, or `count` floats in `scratch`.
const float *widenBias(const void *bias, DType dtype, int64_t count, void *scratch);

/// One operand of a product: element (i, k) is at data[i * stride + k * kStride], or number first + i * stride +
/// k * kStride of what `reader` reads.
struct GemmOperand {
  const void *data;
  DType dtype; ///< fp16 or fp32.
  int64_t stride, kStride;
  const ElementReader *reader = nullptr;
  int64_t first = 0;
};

/// out[m][n] = bias + sum_k a[m][k] * b[n][k], rounded once to the type of out. Sizes are fixed at preparation.
class Gemm {
public:
  struct Output {
    void *data;
    DType dtype; ///< fp16 or fp32.
    int64_t rowStride, columnStride;
    const float *rowBias = nullptr, *columnBias = nullptr; ///< One value a row, one a column; at most one is set.
  };

  Gemm() = default;
  /// fp16 panels are used if both operands are fp16 and the numerics are wide.
  Gemm(int64_t m, int64_t n, int64_t k, DType a, DType b, const Numerics &numerics);

  const GemmTarget &getTarget() const { return *target; }
  bool hasHalfPanels() const { return halfPanels; }
  int64_t numPanels() const { return (n + target->lanes - 1) / target->lanes; }
  size_t panelBytes() const { return size_t(target->lanes * k) * (halfPanels ? 2 : 4); }
  size_t allPanelBytes() const { return numPanels() * panelBytes(); }
  /// Scratch that `run` needs, beside panels.
  size_t scratchBytes() const;

  /// Writes one panel of an operand in memory.
  void pack(const GemmOperand &b, int64_t index, void *panel) const;
  /// Packs all panels, in parallel.
  void packAll(const GemmOperand &b, void *panels, ThreadPool *pool) const;
  /// Panels that are packed at a time where not all are kept.
  int64_t chunkPanels() const;
  /// Packs and multiplies chunkPanels() at a time, in `panels` of that size; what it packs is not kept.
  void runInChunks(const GemmOperand &a, const Output &out, llvm::function_ref<void(int64_t index, void *panel)> pack,
                   void *panels, void *scratch, ThreadPool *pool) const;
  /// `scratch` has scratchBytes(), aligned to 64. `panels` are all panels, or only `count` from `firstPanel` on:
  /// then just their columns of the result are written.
  void run(const GemmOperand &a, const void *panels, const Output &out, void *scratch, ThreadPool *pool,
           int64_t firstPanel = 0, int64_t count = -1) const;

private:
  /// Neighbouring panels of B: `count` of them, the first of which is number `first`.
  struct Panels {
    const char *data;
    int64_t first, count;
  };
  void packRead(const GemmOperand &b, int64_t first, int64_t count, char *panel) const;
  void readRow(const GemmOperand &a, int64_t row, float *to) const;
  void widenRows(const GemmOperand &a, int64_t begin, int64_t end, float *to) const;
  void runRows(int64_t begin, int64_t end, const float *a, int64_t lda, const Panels &b, const Output &out,
               ThreadPool *pool) const;
  void computeTile(int64_t row, int64_t rows, const float *a, int64_t lda, const Panels &b, const Output &out) const;
  void store(const float *line, int64_t count, void *to, DType dtype, int64_t columnStride) const;

  const GemmTarget *target = nullptr;
  Numerics numerics;
  int64_t m = 0, n = 0, k = 0;
  int64_t chunkRows = 0; ///< Rows of A that are widened at a time.
  int64_t stride = 0;    ///< Of the widened rows; padded so that rows do not share cache sets.
  bool halfPanels = false;
};

} // namespace anert

#endif // ANE_LIB_KERNELS_GEMM_H
