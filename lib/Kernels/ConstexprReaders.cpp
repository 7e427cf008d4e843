// Compressed weights read piece by piece, without their dense form.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ConstexprReaders.h"
#include "Blocks.h"
#include "Readers.h"
#include "llvm/ADT/Twine.h"
#include <algorithm>
#include <cstring>

namespace anert {
namespace {

/// Which elements of a dense tensor a list of values has, with the number of those before each chunk.
class MaskIndex {
public:
  /// A mask of uint8 has one bit an element, LSB first. Fails if it does not mark `stored` elements.
  static llvm::Expected<std::shared_ptr<const MaskIndex>> create(const KernelSpec &spec, llvm::StringRef mask,
                                                                 int64_t size, int64_t stored) {
    auto index = std::make_shared<MaskIndex>(*spec.operand(mask), size);
    if (index->ranks.back() == stored)
      return std::shared_ptr<const MaskIndex>(std::move(index));
    return makeSpecError(spec, "the mask marks " + llvm::Twine(index->ranks.back()) + " of the " + llvm::Twine(size) +
                                   " elements, there are " + llvm::Twine(stored) + " values");
  }
  MaskIndex(const KernelOperand &mask, int64_t size)
      : elements(mask), isPacked(mask.desc.dtype == DType::uint8), size(size) {
    ranks.push_back(0);
    forEachChunk(0, size, [&](int64_t begin, int64_t count) {
      uint8_t marks[rowChunk];
      load(begin, count, marks);
      ranks.push_back(ranks.back() + std::count(marks, marks + count, 1));
    });
  }

  size_t getMemoryBytes() const { return ranks.size() * sizeof(ranks[0]); }
  /// 1 or 0 for each of at most rowChunk elements.
  void load(int64_t begin, int64_t count, uint8_t *marks) const {
    uint8_t buffer[2 * rowChunk];
    const int64_t first = isPacked ? begin / 8 : begin;
    const int64_t bytes = isPacked ? (begin + count - 1) / 8 - first + 1 : count;
    const auto *from = static_cast<const uint8_t *>(elements.get(first, bytes, buffer));
    for (int64_t i = 0; i < count; ++i)
      marks[i] = isPacked ? from[(begin + i) / 8 - first] >> (begin + i) % 8 & 1 : from[i] != 0;
  }
  /// Marked elements before `position`.
  int64_t getRank(int64_t position) const {
    uint8_t marks[rowChunk];
    const int64_t chunk = position / rowChunk, rest = position % rowChunk;
    if (rest == 0)
      return ranks[chunk];
    load(position - rest, rest, marks);
    return ranks[chunk] + std::count(marks, marks + rest, 1);
  }
  /// Places of the marked elements number [rank, rank + count).
  void getPositions(int64_t rank, int64_t count, int64_t *positions) const {
    int64_t chunk = std::upper_bound(ranks.begin(), ranks.end(), rank) - ranks.begin() - 1;
    for (int64_t seen = ranks[chunk]; count > 0; ++chunk) {
      uint8_t marks[rowChunk];
      const int64_t begin = chunk * rowChunk, length = std::min(rowChunk, size - begin);
      load(begin, length, marks);
      for (int64_t i = 0; i < length && count > 0; ++i) {
        if (!marks[i] || seen++ < rank)
          continue;
        *positions++ = begin + i;
        --count;
      }
    }
  }

private:
  ConstantElements elements;
  bool isPacked;
  int64_t size;
  std::vector<int64_t> ranks;
};

using SharedMask = std::shared_ptr<const MaskIndex>;

/// The mask of a joint form, a byte an element.
class MaskReader final : public ElementReader {
public:
  explicit MaskReader(SharedMask mask) : mask(std::move(mask)) {}
  void read(int64_t begin, int64_t count, void *to) const override {
    forEachChunk(begin, begin + count,
                 [&](int64_t at, int64_t size) { mask->load(at, size, static_cast<uint8_t *>(to) + at - begin); });
  }
  size_t getMemoryBytes() const override { return mask->getMemoryBytes(); }

private:
  SharedMask mask;
};

class SparseReader final : public ElementReader {
public:
  SparseReader(SharedMask mask, const KernelOperand &values) : mask(std::move(mask)), values(values) {}
  void read(int64_t begin, int64_t count, void *to) const override {
    int64_t rank = mask->getRank(begin);
    forEachChunk(begin, begin + count, [&](int64_t at, int64_t size) {
      uint8_t marks[rowChunk];
      alignas(8) char buffer[rowChunk * 8];
      mask->load(at, size, marks);
      const int64_t used = std::count(marks, marks + size, 1);
      const void *from = values.get(rank, used, buffer);
      char *dense = static_cast<char *>(to) + (at - begin) * values.bytes();
      if (values.bytes() == 2)
        scatter(marks, size, static_cast<const uint16_t *>(from), reinterpret_cast<uint16_t *>(dense));
      else if (values.bytes() == 4)
        scatter(marks, size, static_cast<const uint32_t *>(from), reinterpret_cast<uint32_t *>(dense));
      else
        scatter(marks, size, static_cast<const uint8_t *>(from), reinterpret_cast<uint8_t *>(dense));
      rank += used;
    });
  }
  size_t getMemoryBytes() const override { return mask->getMemoryBytes(); }

private:
  template <typename T> static void scatter(const uint8_t *marks, int64_t count, const T *from, T *to) {
    for (int64_t i = 0; i < count; ++i)
      to[i] = marks[i] ? *from++ : T(0);
  }

  SharedMask mask;
  ConstantElements values;
};

/// scale * (data - offset); with a mask the data is the list of marked elements.
class BlockwiseReader final : public ElementReader {
public:
  BlockwiseReader(const KernelSpec &spec, const KernelOperand &data, llvm::ArrayRef<int64_t> shape, SharedMask mask)
      : mask(std::move(mask)), data(data), scale(*spec.operand("scale")),
        result(getElementAccess(spec.operand("scale")->desc.dtype)), grid(shape, spec.operand("scale")->desc.shape) {
    if (const KernelOperand *operand = spec.operand("offset"))
      offset.emplace(*operand);
    auto isByte = [](const KernelOperand *operand) {
      return !operand || (getHostBytes(operand->desc.dtype) == 1 && !getInfo(operand->desc.dtype).isFloat);
    };
    isSmall = spec.operand("scale")->desc.dtype == DType::fp16 && isByte(&data) && isByte(spec.operand("offset"));
    isSigned = getInfo(data.desc.dtype).isSigned;
  }
  void read(int64_t begin, int64_t count, void *to) const override {
    forEachChunk(begin, begin + count, [&](int64_t at, int64_t size) {
      if (isSmall && !mask)
        return isSigned ? readSmall<int8_t>(at, size, static_cast<uint16_t *>(to) + at - begin)
                        : readSmall<uint8_t>(at, size, static_cast<uint16_t *>(to) + at - begin);
      double values[rowChunk], *next = values;
      data.loadDoubles(at, size, values);
      auto scaleRun = [&](int64_t block, int64_t length) {
        const double factor = scale.loadDouble(block), zero = offset ? offset->loadDouble(block) : 0;
        for (double *end = next + length; next != end; ++next)
          *next = factor * (*next - zero);
      };
      if (!mask) {
        grid.forEachRun(at, size, scaleRun);
      } else {
        int64_t positions[rowChunk];
        mask->getPositions(at, size, positions);
        for (int64_t i = 0; i < size; ++i)
          grid.forEachRun(positions[i], 1, scaleRun);
      }
      result.storeDoubles(values, size, result.at(to, at - begin));
    });
  }
  size_t getMemoryBytes() const override { return mask ? mask->getMemoryBytes() : 0; }

private:
  /// Bytes and fp16 scales: the product has at most 20 bits, so float holds it as double does.
  template <typename T> void readSmall(int64_t at, int64_t count, uint16_t *to) const {
    float values[rowChunk], *next = values;
    uint8_t buffer[rowChunk];
    const T *from = static_cast<const T *>(data.get(at, count, buffer));
    grid.forEachRun(at, count, [&](int64_t block, int64_t length) {
      const float factor = scale.loadDouble(block), zero = offset ? offset->loadDouble(block) : 0;
      for (int64_t i = 0; i < length; ++i)
        next[i] = factor * (float(from[i]) - zero);
      next += length, from += length;
    });
    floatToHalf(values, to, count);
  }

  SharedMask mask;
  ConstantElements data, scale;
  std::optional<ConstantElements> offset;
  const ElementAccess &result;
  BlockGrid grid;
  bool isSmall, isSigned;
};

/// What a table of values a block gives for indices of a byte each.
class LutReader final : public ElementReader {
public:
  LutReader(const KernelOperand &indices, const KernelOperand &lut, llvm::ArrayRef<int64_t> shape, int64_t inner,
            unsigned packedBits, SharedMask mask)
      : mask(std::move(mask)), indices(indices), bytes(getHostBytes(lut.desc.dtype)), inner(inner),
        packedBits(packedBits), table(lut.desc.numBytes()), grid({}, {}) {
    llvm::ArrayRef<int64_t> sizes = lut.desc.shape;
    entries = sizes.size() == 1 ? sizes[0] : sizes[sizes.size() - 2];
    vector = sizes.size() == 1 ? 1 : sizes.back();
    if (sizes.size() > 1)
      grid = BlockGrid(shape, sizes.drop_back(2));
    isUniform = lut.desc.numElements() == entries * vector;
    const ConstantElements elements(lut);
    forEachChunk(0, lut.desc.numElements(), [&](int64_t begin, int64_t count) {
      alignas(8) char buffer[rowChunk * 8];
      std::memcpy(table.data() + begin * bytes, elements.get(begin, count, buffer), count * bytes);
    });
  }

  void read(int64_t begin, int64_t count, void *to) const override {
    forEachChunk(begin, begin + count, [&](int64_t at, int64_t size) {
      void *part = static_cast<char *>(to) + (at - begin) * bytes;
      uint8_t buffer[4 * rowChunk];
      if (isUniform && vector == 1 && bytes == 2)
        return look(loadIndices(at, size, buffer), size, static_cast<uint16_t *>(part));
      int64_t rows[rowChunk]; // Offsets in the table.
      getRows(at, size, rows);
      if (bytes == 2)
        look(rows, size, static_cast<uint16_t *>(part));
      else if (bytes == 4)
        look(rows, size, static_cast<uint32_t *>(part));
      else
        look(rows, size, static_cast<uint8_t *>(part));
    });
  }
  size_t getMemoryBytes() const override { return table.size() + (mask ? mask->getMemoryBytes() : 0); }

  /// The place of the first index of `count` that the table has no entry for, or -1.
  int64_t findBad(int64_t count) const {
    int64_t bad = -1;
    forEachChunk(0, count, [&](int64_t begin, int64_t size) {
      uint8_t buffer[4 * rowChunk];
      const uint8_t *found = loadIndices(begin, size, buffer);
      const uint8_t *wrong = std::find_if(found, found + size, [&](uint8_t index) { return index >= entries; });
      if (wrong != found + size && bad < 0)
        bad = begin + (wrong - found);
    });
    return bad;
  }

private:
  const uint8_t *loadIndices(int64_t begin, int64_t count, uint8_t *buffer) const {
    if (!packedBits)
      return static_cast<const uint8_t *>(indices.get(begin, count, buffer));
    // Eight fields are a whole number of bytes.
    const int64_t skipped = begin % 8, first = (begin - skipped) * packedBits / 8;
    const int64_t last = ((begin + count) * packedBits - 1) / 8;
    const void *fields = indices.get(first, last - first + 1, buffer + rowChunk);
    int64_t values[rowChunk];
    unpackBits(fields, packedBits, skipped, count, values);
    std::copy(values, values + count, buffer);
    return buffer;
  }

  /// Offsets in the table, in values, of elements [begin, begin + count) of the result.
  void getRows(int64_t begin, int64_t count, int64_t *rows) const {
    uint8_t buffer[4 * rowChunk];
    if (vector == 1) {
      const uint8_t *found = loadIndices(begin, count, buffer);
      if (!isUniform)
        getBlocks(begin, count, rows);
      for (int64_t i = 0; i < count; ++i)
        rows[i] = (isUniform ? 0 : rows[i] * entries) + found[i];
      return;
    }
    for (int64_t i = 0; i < count; ++i) {
      const int64_t place = begin + i, position = place / (inner * vector) * inner + place % inner;
      int64_t block = 0;
      if (!isUniform)
        grid.getBlocks(position, 1, &block);
      rows[i] = (block * entries + *loadIndices(position, 1, buffer)) * vector + place / inner % vector;
    }
  }

  void getBlocks(int64_t begin, int64_t count, int64_t *blocks) const {
    if (!mask)
      return grid.getBlocks(begin, count, blocks);
    int64_t positions[rowChunk];
    mask->getPositions(begin, count, positions);
    for (int64_t i = 0; i < count; ++i)
      grid.getBlocks(positions[i], 1, blocks + i);
  }

  template <typename Row, typename T> void look(const Row *rows, int64_t count, T *to) const {
    const T *values = reinterpret_cast<const T *>(table.data());
    for (int64_t i = 0; i < count; ++i)
      to[i] = values[rows[i]];
  }

  SharedMask mask;
  ConstantElements indices;
  unsigned bytes;
  int64_t inner, entries, vector;
  unsigned packedBits;
  bool isUniform;
  std::vector<char> table;
  BlockGrid grid;
};

} // namespace

MadeReader makeSparseReader(const KernelSpec &spec) {
  const KernelOperand &values = *spec.operand("nonzero_data");
  auto mask = MaskIndex::create(spec, "mask", spec.results[0].numElements(), values.desc.numElements());
  if (!mask)
    return mask.takeError();
  return std::make_unique<SparseReader>(std::move(*mask), values);
}

MadeReader makeBlockwiseReader(const KernelSpec &spec, unsigned result) {
  const KernelOperand *marks = spec.operand("data_mask");
  if (!marks)
    return std::make_unique<BlockwiseReader>(spec, *spec.operand("data"), spec.operand("data")->desc.shape, nullptr);
  const KernelOperand &data = *spec.operand("nonzero_data");
  auto mask = MaskIndex::create(spec, "data_mask", marks->desc.numElements(), data.desc.numElements());
  if (!mask)
    return mask.takeError();
  if (result == 0)
    return std::make_unique<MaskReader>(std::move(*mask));
  return std::make_unique<BlockwiseReader>(spec, data, marks->desc.shape, std::move(*mask));
}

MadeReader makeLutReader(const KernelSpec &spec, unsigned result, int64_t inner, unsigned packedBits) {
  const KernelOperand *marks = spec.operand("indices_mask"), &lut = *spec.operand("lut");
  const KernelOperand &indices = *spec.operand(marks ? "indices_nonzero_data" : "indices");
  llvm::ArrayRef<int64_t> shape = marks ? marks->desc.shape : indices.desc.shape;
  if (getHostBytes(indices.desc.dtype) != 1 || getInfo(indices.desc.dtype).isSigned || getHostBytes(lut.desc.dtype) > 4)
    return nullptr;
  SharedMask mask;
  if (marks) {
    if (lut.desc.shape.back() != 1)
      return nullptr;
    auto made = MaskIndex::create(spec, "indices_mask", marks->desc.numElements(), indices.desc.numElements());
    if (!made)
      return made.takeError();
    mask = std::move(*made);
    if (result == 0)
      return std::make_unique<MaskReader>(std::move(mask));
  }
  auto reader = std::make_unique<LutReader>(indices, lut, shape, inner, packedBits, std::move(mask));
  const int64_t count = packedBits ? spec.results[0].numElements() : indices.desc.numElements();
  if (const int64_t bad = reader->findBad(count); bad >= 0)
    return makeSpecError(spec, "the index of element " + llvm::Twine(bad) + " is outside the table");
  return reader;
}

} // namespace anert
