// constexpr_lut_*, constexpr_sparse_* and constexpr_*blockwise_shift_scale: compressed weights to dense ones.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Blocks.h"
#include "ConstexprReaders.h"
#include "ElementwiseRows.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/ADT/bit.h"
#include <cstring>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

/// Where the elements of a dense tensor are in a list of values: all of them, or those that a mask marks.
class MaskedReader {
public:
  /// `mask` is null for a dense tensor; a mask of dtype uint8 has one bit an element, LSB first.
  MaskedReader(const KernelSpec &spec, llvm::StringRef values, llvm::StringRef mask, int64_t size)
      : access(getElementAccess(spec.operand(values)->desc.dtype)), stored(spec.operand(values)->desc.numElements()),
        size(size), op(spec.op), valueIndex(spec.operandIndex(values)), maskIndex(spec.operandIndex(mask)),
        packed(maskIndex >= 0 && spec.operand(mask)->desc.dtype == DType::uint8) {}

  const ElementAccess &element() const { return access; }
  const void *values(const void *const *in) const { return in[valueIndex]; }
  bool isDense() const { return maskIndex < 0; }

  /// Calls fn(begin, count, marks, rank) for pieces of the dense tensor in order: marks[i] tells whether the element
  /// is stored, `rank` is the place of the first stored one. Fails if the mask and the values do not agree in number.
  llvm::Error visit(const void *const *in,
                    llvm::function_ref<void(int64_t, int64_t, const int64_t *, int64_t)> fn) const {
    int64_t marks[rowChunk], rank = 0;
    for (int64_t begin = 0; begin < size; begin += rowChunk) {
      const int64_t count = std::min(rowChunk, size - begin);
      if (packed)
        unpackBits(in[maskIndex], 1, begin, count, marks);
      else
        getElementAccess(DType::boolean).loadInts(static_cast<const uint8_t *>(in[maskIndex]) + begin, 1, count, marks);
      const int64_t used = std::count(marks, marks + count, 1);
      if (rank + used > stored)
        return makeError(in, rank + used, begin + count);
      fn(begin, count, marks, rank);
      rank += used;
    }
    return rank == stored ? llvm::Error::success() : makeError(in, rank, size);
  }

private:
  llvm::Error makeError(const void *const *, int64_t marked, int64_t seen) const {
    return llvm::createStringError(op + ": the mask marks " + llvm::Twine(marked) + " of the first " +
                                   llvm::Twine(seen) + " elements, there are " + llvm::Twine(stored) + " values");
  }

  const ElementAccess &access;
  int64_t stored, size;
  std::string op;
  int valueIndex, maskIndex;
  bool packed;
};

/// The mask of the dense tensor, of bytes, from an operand that may be packed.
class SparseKernel final : public Kernel {
public:
  SparseKernel(const KernelSpec &spec)
      : reader(spec, "nonzero_data", "mask", spec.results[0].numElements()), bytes(spec.results[0].numBytes()) {}

  llvm::Error run(const void *const *in, void *const *out, const RunContext &) const override {
    const ElementAccess &access = reader.element();
    std::memset(out[0], 0, bytes);
    return reader.visit(in, [&](int64_t begin, int64_t count, const int64_t *marks, int64_t rank) {
      for (int64_t i = 0; i < count; ++i)
        if (marks[i])
          std::memcpy(access.at(out[0], begin + i), access.at(reader.values(in), rank++), access.bytes);
    });
  }

  llvm::Expected<std::unique_ptr<ElementReader>> makeReader(const KernelSpec &spec, unsigned) const override {
    return makeSparseReader(spec);
  }

private:
  MaskedReader reader;
  size_t bytes;
};

/// scale * (data - offset) with one scale and offset a block; for the sparse form of the marked elements only.
class BlockwiseKernel final : public Kernel {
public:
  BlockwiseKernel(const KernelSpec &spec, llvm::ArrayRef<int64_t> shape, llvm::StringRef data, llvm::StringRef mask)
      : reader(spec, data, mask, View::dense(shape).numElements()), grid(shape, spec.operand("scale")->desc.shape),
        size(View::dense(shape).numElements()), scaleIndex(spec.operandIndex("scale")),
        offsetIndex(spec.operandIndex("offset")), scaleAccess(getElementAccess(spec.operand("scale")->desc.dtype)),
        offsetAccess(getElementAccess(offsetIndex < 0 ? DType::int8 : spec.operand("offset")->desc.dtype)) {}

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    if (reader.isDense()) {
      parallelFor(context.pool, size, 16 * rowChunk, [&](int64_t begin, int64_t end) {
        int64_t blocks[rowChunk];
        for (int64_t at = begin; at < end; at += rowChunk) {
          const int64_t count = std::min(rowChunk, end - at);
          grid.getBlocks(at, count, blocks);
          scaleRow(in, at, count, blocks, out[0]);
        }
      });
      return llvm::Error::success();
    }
    return reader.visit(in, [&](int64_t begin, int64_t count, const int64_t *marks, int64_t rank) {
      int64_t blocks[rowChunk], used = 0;
      grid.getBlocks(begin, count, blocks);
      for (int64_t i = 0; i < count; ++i) {
        static_cast<uint8_t *>(out[0])[begin + i] = uint8_t(marks[i]);
        blocks[used] = blocks[i];
        used += marks[i];
      }
      scaleRow(in, rank, used, blocks, out[1]);
    });
  }

  llvm::Expected<std::unique_ptr<ElementReader>> makeReader(const KernelSpec &spec, unsigned result) const override {
    return makeBlockwiseReader(spec, result);
  }

private:
  void scaleRow(const void *const *in, int64_t at, int64_t count, const int64_t *blocks, void *out) const {
    double values[rowChunk], scale = 1, offset = 0;
    reader.element().loadDoubles(reader.element().at(reader.values(in), at), 1, count, values);
    for (int64_t i = 0; i < count; ++i) {
      if (i == 0 || blocks[i] != blocks[i - 1]) {
        scale = scaleAccess.loadDouble(in[scaleIndex], blocks[i]);
        offset = offsetIndex < 0 ? 0 : offsetAccess.loadDouble(in[offsetIndex], blocks[i]);
      }
      values[i] = scale * (values[i] - offset);
    }
    scaleAccess.storeDoubles(values, count, scaleAccess.at(out, at));
  }

  MaskedReader reader;
  BlockGrid grid;
  int64_t size;
  int scaleIndex, offsetIndex;
  const ElementAccess &scaleAccess, &offsetAccess;
};

/// One table of `entries` vectors a block. Index tensor [outer, inner] with the vector axis at the end of outer gives
/// the result [outer, vector, inner].
class LutKernel final : public Kernel {
public:
  /// `shape` is that of the index tensor, `lut` [grid.., entries, vector]; packedBits is 0 for one byte an index.
  LutKernel(const KernelSpec &spec, llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<int64_t> lut, unsigned axis,
            llvm::StringRef indices, llvm::StringRef mask, unsigned packedBits)
      : reader(spec, indices, mask, View::dense(shape).numElements()), grid(shape, lut.drop_back(2)),
        size(View::dense(shape).numElements()), entries(lut[lut.size() - 2]), vector(lut.back()),
        lutIndex(spec.operandIndex("lut")), lutBytes(getHostBytes(spec.operand("lut")->desc.dtype)),
        packedBits(packedBits), op(spec.op) {
    for (size_t i = axis + 1; i < shape.size(); ++i)
      inner *= shape[i];
  }

  size_t scratchBytes() const override { return reader.isDense() ? 0 : size * sizeof(int64_t); }
  llvm::Expected<std::unique_ptr<ElementReader>> makeReader(const KernelSpec &spec, unsigned result) const override {
    return makeLutReader(spec, result, inner, packedBits);
  }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    return reader.isDense() ? runDense(in, out[0]) : runSparse(in, out, static_cast<int64_t *>(context.scratch));
  }

private:
  llvm::Error runDense(const void *const *in, void *out) const {
    int64_t indices[rowChunk], blocks[rowChunk];
    for (int64_t begin = 0; begin < size; begin += rowChunk) {
      const int64_t count = std::min(rowChunk, size - begin);
      if (packedBits)
        unpackBits(reader.values(in), packedBits, begin, count, indices);
      else
        reader.element().loadInts(reader.element().at(reader.values(in), begin), 1, count, indices);
      grid.getBlocks(begin, count, blocks);
      for (int64_t i = 0; i < count; ++i) {
        if (indices[i] < 0 || indices[i] >= entries)
          return makeIndexError(indices[i], begin + i);
        for (int64_t v = 0; v < vector; ++v)
          copyEntry(in, blocks[i], indices[i], v, out, getPlace(begin + i, v));
      }
    }
    return llvm::Error::success();
  }

  /// The dense place of number v of the vector of index `position`.
  int64_t getPlace(int64_t position, int64_t v) const {
    return (position / inner * vector + v) * inner + position % inner;
  }

  void copyEntry(const void *const *in, int64_t block, int64_t index, int64_t v, void *out, int64_t place) const {
    std::memcpy(static_cast<char *>(out) + place * lutBytes,
                static_cast<const char *>(in[lutIndex]) + ((block * entries + index) * vector + v) * lutBytes,
                lutBytes);
  }

  /// `ranks` holds 1 + the rank of each marked index, 0 for the others; then the result is written in its own order.
  llvm::Error runSparse(const void *const *in, void *const *out, int64_t *ranks) const {
    llvm::Error error = reader.visit(in, [&](int64_t begin, int64_t count, const int64_t *marks, int64_t rank) {
      for (int64_t i = 0; i < count; ++i)
        ranks[begin + i] = marks[i] ? ++rank : 0;
    });
    if (error)
      return error;
    int64_t next = 0;
    for (int64_t place = 0; place < size * vector; ++place) {
      const int64_t position = place / (inner * vector) * inner + place % inner, v = place / inner % vector;
      static_cast<uint8_t *>(out[0])[place] = ranks[position] != 0;
      if (ranks[position] == 0)
        continue;
      const int64_t index = reader.element().loadInt(reader.values(in), ranks[position] - 1);
      if (index < 0 || index >= entries)
        return makeIndexError(index, position);
      int64_t block;
      grid.getBlocks(position, 1, &block);
      copyEntry(in, block, index, v, out[1], next++);
    }
    return llvm::Error::success();
  }

  llvm::Error makeIndexError(int64_t index, int64_t position) const {
    return llvm::createStringError(op + ": index " + llvm::Twine(index) + " of element " + llvm::Twine(position) +
                                   " is outside the table of " + llvm::Twine(entries) + " entries");
  }

  MaskedReader reader;
  BlockGrid grid;
  int64_t size, entries, vector, inner = 1;
  int lutIndex;
  unsigned lutBytes, packedBits;
  std::string op;
};

/// ios16: packed indices of as many bits as the table of rank 1 needs.
MadeKernel makePackedLut(const KernelSpec &spec, const TensorDesc &indices, const TensorDesc &lut) {
  const int64_t entries = lut.shape[0], size = spec.results[0].numElements();
  const unsigned bits = llvm::countr_zero(uint64_t(entries));
  if (!llvm::is_contained({2, 4, 16, 64, 256}, entries))
    return makeSpecError(spec, "lut is " + lut.str() + "; 2, 4, 16, 64 or 256 entries are allowed");
  if (indices.dtype != DType::uint8 || indices.numElements() < (size * bits + 7) / 8)
    return makeSpecError(spec, "indices are " + indices.str() + "; " + llvm::Twine(size) + " elements of " +
                                   llvm::Twine(bits) + " bits need uint8 [" + llvm::Twine((size * bits + 7) / 8) + "]");
  return std::make_unique<LutKernel>(spec, llvm::ArrayRef<int64_t>{size}, llvm::ArrayRef<int64_t>{1, entries, 1}, 0,
                                     "indices", "", bits);
}

} // namespace

/// constexpr_lut_to_dense of both opsets, and constexpr_lut_to_sparse.
MadeKernel makeConstexprLut(const KernelSpec &spec) {
  const bool sparse = spec.operand("indices_mask");
  const llvm::StringRef name = sparse ? "indices_nonzero_data" : "indices";
  llvm::Expected<const KernelOperand *> indices = getInput(spec, name, 0, /*sameType=*/false);
  if (!indices)
    return indices.takeError();
  llvm::Expected<const KernelOperand *> table = getInput(spec, "lut", 1, /*sameType=*/false);
  if (!table)
    return table.takeError();
  const TensorDesc &lut = (*table)->desc;
  if (spec.results.back().dtype != lut.dtype)
    return makeSpecError(spec, "lut is " + lut.str() + ", the result " + spec.results.back().str());
  if (!sparse && lut.shape.size() == 1)
    return makePackedLut(spec, (*indices)->desc, lut);
  const llvm::ArrayRef<int64_t> shape = sparse ? spec.operand("indices_mask")->desc.shape : (*indices)->desc.shape;
  const llvm::ArrayRef<int64_t> lutShape = lut.shape;
  if (lutShape.size() != shape.size() + 2 || shape.empty() || !BlockGrid::divides(shape, lutShape.drop_back(2)))
    return makeSpecError(spec, "lut is " + lut.str() + "; its dims but the last two must divide those of the indices");
  const int64_t vector = lutShape.back();
  const bool hasAxis = spec.param("vector_axis");
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("vector_axis", -1), shape.size());
  if (!axis)
    return axis.takeError();
  if (!hasAxis && vector != 1)
    return makeSpecError(spec, "lut is " + lut.str() + "; vector_axis is needed for vectors");
  Dims implied(shape);
  implied[*axis] *= vector;
  if (llvm::Error error = checkShape(spec, implied))
    return std::move(error);
  if (sparse)
    if (llvm::Error error = checkShape(spec, {(*indices)->desc.numElements() * vector}, 1))
      return std::move(error);
  return std::make_unique<LutKernel>(spec, shape, lutShape, *axis, name, sparse ? "indices_mask" : "", 0);
}

/// The mask of ios16 is packed uint8, that of ios18 a uint1 tensor.
MadeKernel makeConstexprSparse(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> values = getInput(spec, "nonzero_data");
  if (!values)
    return values.takeError();
  llvm::Expected<const KernelOperand *> mask = getInput(spec, "mask", 0, /*sameType=*/false);
  if (!mask)
    return mask.takeError();
  const int64_t size = spec.results[0].numElements(), stored = (*mask)->desc.numElements();
  const bool packed = (*mask)->desc.dtype == DType::uint8;
  if (packed ? stored < (size + 7) / 8 : stored != size)
    return makeSpecError(spec, "mask is " + (*mask)->desc.str() + " for the result " + spec.results[0].str());
  return std::make_unique<SparseKernel>(spec);
}

/// constexpr_blockwise_shift_scale, and its sparse form.
MadeKernel makeConstexprBlockwise(const KernelSpec &spec) {
  const bool sparse = spec.operand("data_mask");
  const llvm::StringRef name = sparse ? "nonzero_data" : "data";
  llvm::Expected<const KernelOperand *> data = getInput(spec, name, 0, /*sameType=*/false);
  if (!data)
    return data.takeError();
  llvm::Expected<const KernelOperand *> scale = getInput(spec, "scale", 0, /*sameType=*/false);
  if (!scale)
    return scale.takeError();
  const llvm::ArrayRef<int64_t> shape = sparse ? spec.operand("data_mask")->desc.shape : (*data)->desc.shape;
  const KernelOperand *offset = spec.operand("offset");
  if (!BlockGrid::divides(shape, (*scale)->desc.shape) || (offset && offset->desc.shape != (*scale)->desc.shape))
    return makeSpecError(spec, "scale is " + (*scale)->desc.str() +
                                   "; its dims must divide those of the data, and offset " + "must have its shape");
  if (spec.results.back().dtype != (*scale)->desc.dtype)
    return makeSpecError(spec, "scale is " + (*scale)->desc.str() + ", the result " + spec.results.back().str());
  if (llvm::Error error = checkShape(spec, shape))
    return std::move(error);
  if (sparse)
    if (llvm::Error error = checkShape(spec, (*data)->desc.shape, 1))
      return std::move(error);
  return std::make_unique<BlockwiseKernel>(spec, shape, name, sparse ? "data_mask" : "");
}

} // namespace anert
