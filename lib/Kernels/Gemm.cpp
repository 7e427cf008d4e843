// The driver of the matrix product: packing, blocking for the caches, threads, and the store.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Gemm.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cstring>

namespace anert {

/// The widened rows of A should stay in the second-level cache beside a panel of B.
static constexpr int64_t chunkBytes = 384 << 10;
/// Multiply-adds below which handing work to another thread costs more than it saves.
static constexpr int64_t grainOps = 64 << 10;
static int64_t grainFor(int64_t opsEach) { return std::max<int64_t>(1, grainOps / std::max<int64_t>(1, opsEach)); }
/// Upper bounds of GemmTarget::rows and of one tile's columns, over all targets.
static constexpr int64_t mostRows = 12, mostLanes = 4 * 32;
static constexpr int64_t mostPanels = 4;

Gemm::Gemm(int64_t m, int64_t n, int64_t k, DType a, DType b, const Numerics &numerics)
    : target(&getGemmTarget()), numerics(numerics), m(m), n(n), k(k) {
  halfPanels = a == DType::fp16 && b == DType::fp16 && numerics.mac == MacModel::Wide;
  stride = llvm::alignTo(k, 16) + 16;
  int64_t fitting = chunkBytes / (stride * 4) / target->rows * target->rows;
  chunkRows = std::min(std::max(fitting, target->rows), m);
}

const float *widenBias(const void *bias, DType dtype, int64_t count, void *scratch) {
  if (dtype == DType::fp32)
    return static_cast<const float *>(bias);
  getGemmTarget().widen(static_cast<const uint16_t *>(bias), static_cast<float *>(scratch), count);
  return static_cast<const float *>(scratch);
}

size_t Gemm::scratchBytes() const { return chunkRows * stride * sizeof(float); }

void Gemm::pack(const GemmOperand &b, int64_t index, void *panel) const {
  int64_t lanes = target->lanes, first = index * lanes, count = std::min(lanes, n - first);
  size_t from = b.dtype == DType::fp16 ? 2 : 4, to = halfPanels ? 2 : 4;
  const char *source = b.reader ? nullptr : static_cast<const char *>(b.data) + first * b.stride * from;
  char *dest = static_cast<char *>(panel);
  if (count < lanes)
    memset(panel, 0, panelBytes());
  if (b.reader)
    return packRead(b, first, count, dest);
  uint16_t gathered[mostLanes];
  for (int64_t i = 0; i < k; ++i, dest += lanes * to) {
    const char *line = source + i * b.kStride * from;
    if (b.stride == 1 && from == to) {
      memcpy(dest, line, count * to);
    } else if (to == 2) {
      for (int64_t j = 0; j < count; ++j)
        reinterpret_cast<uint16_t *>(dest)[j] = reinterpret_cast<const uint16_t *>(line)[j * b.stride];
    } else if (from == 4) {
      for (int64_t j = 0; j < count; ++j)
        reinterpret_cast<float *>(dest)[j] = reinterpret_cast<const float *>(line)[j * b.stride];
    } else {
      for (int64_t j = 0; j < count; ++j)
        gathered[j] = reinterpret_cast<const uint16_t *>(line)[j * b.stride];
      target->widen(gathered, reinterpret_cast<float *>(dest), count);
    }
  }
}

/// Elements that are read from a compressed operand at a time.
static constexpr int64_t readChunk = 256;

/// Elements number `index`, index + step, ... of an operand as they are, `count` <= readChunk of them.
static void readStrided(const GemmOperand &operand, int64_t index, int64_t step, int64_t count, void *to) {
  if (step == 1)
    return operand.reader->read(operand.first + index, count, to);
  for (int64_t i = 0; i < count; ++i)
    operand.reader->read(operand.first + index + i * step, 1,
                         static_cast<char *>(to) + i * getHostBytes(operand.dtype));
}

/// Writes columns, readChunk numbers apart, as lines of a panel.
template <typename T>
static void interleave(const char *columns, int64_t count, int64_t size, int64_t lanes, char *panel) {
  const T *from = reinterpret_cast<const T *>(columns);
  T *to = reinterpret_cast<T *>(panel);
  for (int64_t j = 0; j < size; ++j, to += lanes)
    for (int64_t i = 0; i < count; ++i)
      to[i] = from[i * readChunk + j];
}

/// Columns [first, first + count) of a compressed operand: line by line where lines are contiguous, else as many
/// numbers of all columns as a tile has room for.
void Gemm::packRead(const GemmOperand &b, int64_t first, int64_t count, char *panel) const {
  alignas(64) char tile[mostLanes * readChunk * sizeof(float)], chunk[readChunk * sizeof(float)];
  const int64_t lanes = target->lanes, to = halfPanels ? 2 : 4;
  const bool widens = b.dtype == DType::fp16 && !halfPanels;
  auto read = [&](int64_t index, int64_t step, int64_t size, char *dest) {
    readStrided(b, index, step, size, widens ? chunk : dest);
    if (widens)
      target->widen(reinterpret_cast<const uint16_t *>(chunk), reinterpret_cast<float *>(dest), size);
  };
  if (b.stride == 1) {
    for (int64_t i = 0; i < k; ++i)
      read(first + i * b.kStride, 1, count, panel + i * lanes * to);
    return;
  }
  for (int64_t begin = 0; begin < k; begin += readChunk) {
    const int64_t size = std::min(readChunk, k - begin);
    for (int64_t i = 0; i < count; ++i)
      read((first + i) * b.stride + begin * b.kStride, b.kStride, size, tile + i * readChunk * to);
    (to == 2 ? interleave<uint16_t> : interleave<float>)(tile, count, size, lanes, panel + begin * lanes * to);
  }
}

/// A row of a compressed operand as floats.
void Gemm::readRow(const GemmOperand &a, int64_t row, float *to) const {
  alignas(64) uint16_t chunk[readChunk];
  for (int64_t begin = 0; begin < k; begin += readChunk) {
    const int64_t size = std::min(readChunk, k - begin), index = row * a.stride + begin * a.kStride;
    if (a.dtype == DType::fp32) {
      readStrided(a, index, a.kStride, size, to + begin);
      continue;
    }
    readStrided(a, index, a.kStride, size, chunk);
    target->widen(chunk, to + begin, size);
  }
}

int64_t Gemm::chunkPanels() const {
  constexpr int64_t mostPanelBytes = 2 << 20;
  int64_t fitting = std::max<int64_t>(1, mostPanelBytes / std::max<size_t>(1, panelBytes()));
  return std::min(fitting, numPanels());
}

void Gemm::runInChunks(const GemmOperand &a, const Output &out,
                       llvm::function_ref<void(int64_t index, void *panel)> pack, void *panels, void *scratch,
                       ThreadPool *pool) const {
  const int64_t most = chunkPanels();
  for (int64_t first = 0; first < numPanels(); first += most) {
    int64_t count = std::min(most, numPanels() - first);
    parallelFor(pool, count, 1 + 65536 / (target->lanes * k), [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i)
        pack(first + i, static_cast<char *>(panels) + i * panelBytes());
    });
    run(a, panels, out, scratch, pool, first, count);
  }
}

void Gemm::packAll(const GemmOperand &b, void *panels, ThreadPool *pool) const {
  int64_t grain = grainFor(target->lanes * k);
  parallelFor(pool, numPanels(), grain, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      pack(b, i, static_cast<char *>(panels) + i * panelBytes());
  });
}

/// Rows [begin, end) of A as floats with the stride of the widened rows.
void Gemm::widenRows(const GemmOperand &a, int64_t begin, int64_t end, float *to) const {
  for (int64_t row = begin; row < end; ++row, to += stride) {
    if (a.reader) {
      readRow(a, row, to);
      continue;
    }
    if (a.dtype == DType::fp32) {
      const float *line = static_cast<const float *>(a.data) + row * a.stride;
      for (int64_t i = 0; i < k; ++i)
        to[i] = line[i * a.kStride];
      continue;
    }
    const uint16_t *line = static_cast<const uint16_t *>(a.data) + row * a.stride;
    if (a.kStride == 1) {
      target->widen(line, to, k);
      continue;
    }
    uint16_t gathered[256];
    for (int64_t i = 0; i < k; i += 256) {
      int64_t count = std::min<int64_t>(256, k - i);
      for (int64_t j = 0; j < count; ++j)
        gathered[j] = line[(i + j) * a.kStride];
      target->widen(gathered, to + i, count);
    }
  }
}

void Gemm::run(const GemmOperand &a, const void *panels, const Output &out, void *scratch, ThreadPool *pool,
               int64_t firstPanel, int64_t count) const {
  Panels b{static_cast<const char *>(panels), firstPanel, count < 0 ? numPanels() : count};
  bool inPlace = a.dtype == DType::fp32 && a.kStride == 1 && !a.reader;
  float *wide = static_cast<float *>(scratch);
  for (int64_t begin = 0; begin < m; begin += chunkRows) {
    int64_t end = std::min(m, begin + chunkRows);
    if (inPlace) {
      runRows(begin, end, static_cast<const float *>(a.data) + begin * a.stride, a.stride, b, out, pool);
      continue;
    }
    parallelFor(pool, end - begin, grainFor(k),
                [&](int64_t first, int64_t last) { widenRows(a, begin + first, begin + last, wide + first * stride); });
    runRows(begin, end, wide, stride, b, out, pool);
  }
}

/// Rows [begin, end) of the product. The work is a grid of tiles, panels slowest, so that a thread that walks it
/// keeps its panel in the first-level cache.
void Gemm::runRows(int64_t begin, int64_t end, const float *a, int64_t lda, const Panels &b, const Output &out,
                   ThreadPool *pool) const {
  int64_t blocks = llvm::divideCeil(end - begin, target->rows);
  // A single row leaves room for accumulators of several panels, and needs them to hide the latency of an FMA.
  int64_t group = end - begin == 1 && numerics.mac == MacModel::Wide ? mostPanels : 1;
  int64_t groups = llvm::divideCeil(b.count, group);
  int64_t tileOps = std::min(end - begin, target->rows) * group * target->lanes * k;
  parallelFor(pool, blocks * groups, grainFor(tileOps), [&](int64_t first, int64_t last) {
    for (int64_t i = first; i < last; ++i) {
      int64_t row = i % blocks * target->rows, panel = i / blocks * group;
      Panels some{b.data + panel * panelBytes(), b.first + panel, std::min(group, b.count - panel)};
      computeTile(begin + row, std::min(target->rows, end - begin - row), a + row * lda, lda, some, out);
    }
  });
}

void Gemm::computeTile(int64_t row, int64_t rows, const float *a, int64_t lda, const Panels &b,
                       const Output &out) const {
  alignas(64) float c[mostRows * mostLanes];
  int64_t width = b.count * target->lanes, column = b.first * target->lanes, count = std::min(width, n - column);
  for (int64_t r = 0; r < rows; ++r) {
    float *line = c + r * width;
    std::fill(line, line + width, out.rowBias ? out.rowBias[row + r] : 0.0f);
    if (out.columnBias)
      std::copy(out.columnBias + column, out.columnBias + column + count, line);
  }
  if (numerics.mac == MacModel::Wide)
    (halfPanels ? target->halfTile : target->floatTile)(rows, b.count, k, a, lda, b.data, c);
  else
    target->engineTile(numerics, rows, k, a, lda, reinterpret_cast<const float *>(b.data), c);

  size_t bytes = getHostBytes(out.dtype);
  for (int64_t r = 0; r < rows; ++r) {
    int64_t offset = (row + r) * out.rowStride + column * out.columnStride;
    store(c + r * width, count, static_cast<char *>(out.data) + offset * bytes, out.dtype, out.columnStride);
  }
}

/// Rounds a line of the tile to the result's type.
void Gemm::store(const float *line, int64_t count, void *to, DType dtype, int64_t columnStride) const {
  if (dtype == DType::fp32) {
    for (int64_t i = 0; i < count; ++i)
      static_cast<float *>(to)[i * columnStride] = line[i];
    return;
  }
  uint16_t halves[mostLanes], *result = static_cast<uint16_t *>(to);
  target->narrow(line, columnStride == 1 ? result : halves, count);
  for (int64_t i = 0; columnStride != 1 && i < count; ++i)
    result[i * columnStride] = halves[i];
}

} // namespace anert
