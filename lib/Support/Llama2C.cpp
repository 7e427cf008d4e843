// The fixed layouts of llama2.c checkpoints.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/WeightFormats.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"

using namespace llvm;

namespace anert {

static constexpr uint32_t magic = 0x616b3432; // "ak42", most significant byte first.
static constexpr uint64_t versionedHeader = 256, legacyHeader = 28;

namespace {
/// The seven numbers that every version stores.
struct Config {
  int32_t dim, hiddenDim, numLayers, numHeads, numKVHeads, vocabSize, seqLen;
  int64_t kvDim() const { return int64_t(dim) / numHeads * numKVHeads; }
};

/// One kind of tensor: `layers.N.<name>.weight`, or `<name>.weight` if it is not per layer. Sizes point into Dims.
struct Row {
  StringLiteral name;
  bool perLayer;
  char dims[3]; ///< d dim, h hidden, k key/value, v vocabulary.
};
} // namespace

static constexpr Row embedding = {"tok_embeddings", false, "vd"}, attentionNorm = {"attention_norm", true, "d"},
                     wq = {"attention.wq", true, "dd"}, wk = {"attention.wk", true, "kd"},
                     wv = {"attention.wv", true, "kd"}, wo = {"attention.wo", true, "dd"},
                     ffnNorm = {"ffn_norm", true, "d"}, w1 = {"feed_forward.w1", true, "hd"},
                     w2 = {"feed_forward.w2", true, "dh"}, w3 = {"feed_forward.w3", true, "hd"},
                     finalNorm = {"norm", false, "d"}, classifier = {"output", false, "vd"};
static constexpr Row legacyOrder[] = {embedding, attentionNorm, wq, wk, wv, wo, ffnNorm, w1, w2, w3, finalNorm};
static constexpr Row versionOneOrder[] = {attentionNorm, ffnNorm, finalNorm, embedding, wq, wk, wv, wo, w1, w2, w3};

namespace {
/// Lays tensors out one after the other; stops when one runs past the end of the file.
class Layout {
public:
  Layout(const Config &config, StringRef file, uint64_t position, uint64_t size)
      : config(config), file(file), position(position), size(size) {}

  Error add(const Row &row) {
    for (int32_t layer = 0; layer < (row.perLayer ? config.numLayers : 1); ++layer) {
      std::string key = (row.perLayer ? "layers." + Twine(layer) + "." : Twine()).str() + row.name.str() + ".weight";
      WeightEntry entry{{DType::fp32, shapeOf(row)}, position};
      std::optional<uint64_t> bytes = checkedPackedBytes(DType::fp32, entry.desc.shape);
      if (!bytes)
        return createStringError(file + ": " + key + ": the product of its shape overflows; the header is damaged");
      if (Error error = skip(*bytes, key))
        return error;
      table.insert({std::move(key), std::move(entry)});
    }
    return Error::success();
  }

  Error skip(uint64_t bytes, const Twine &what) {
    if (bytes > size - position)
      return createStringError(file + ": byte " + Twine(position) + ": " + what + " takes " + Twine(bytes) +
                               " bytes, the file ends at byte " + Twine(size) + "; it is truncated or has no " +
                               "llama2.c header");
    position += bytes;
    return Error::success();
  }

  Error finish(bool isShared) {
    if (isShared)
      table.insert({"output.weight", table.find("tok_embeddings.weight")->second});
    else if (Error error = add(classifier))
      return error;
    if (position == size)
      return Error::success();
    return createStringError(file + ": byte " + Twine(position) + ": " + Twine(size - position) +
                             " bytes follow the last tensor of this llama2.c header");
  }

  WeightTable table;

private:
  SmallVector<int64_t, 5> shapeOf(const Row &row) const {
    SmallVector<int64_t, 5> shape;
    for (char dim : StringRef(row.dims))
      shape.push_back(dim == 'd'   ? config.dim
                      : dim == 'h' ? config.hiddenDim
                      : dim == 'k' ? config.kvDim()
                                   : config.vocabSize);
    return shape;
  }

  const Config &config;
  StringRef file;
  uint64_t position, size;
};
} // namespace

/// Reads the seven numbers at `byte` and checks them; the vocabulary size keeps its sign only in `isNegative`.
static Expected<Config> readConfig(StringRef bytes, StringRef name, uint64_t byte, bool &isNegative) {
  Config config;
  int32_t *fields[] = {&config.dim,        &config.hiddenDim, &config.numLayers, &config.numHeads,
                       &config.numKVHeads, &config.vocabSize, &config.seqLen};
  const char *names[] = {"dim", "hidden_dim", "n_layers", "n_heads", "n_kv_heads", "vocab_size", "max_seq_len"};
  isNegative = false;
  for (size_t i = 0; i < std::size(fields); ++i) {
    int32_t value = int32_t(support::endian::read32le(bytes.data() + byte + 4 * i));
    if (fields[i] == &config.vocabSize && value < 0 && value != INT32_MIN) {
      isNegative = true;
      value = -value;
    }
    if (value <= 0)
      return createStringError(name + ": byte " + Twine(byte + 4 * i) + ": " + names[i] + " is " + Twine(value) +
                               ", a llama2.c header has a positive number here");
    *fields[i] = value;
  }
  if (config.dim % config.numHeads || config.numHeads % config.numKVHeads)
    return createStringError(name + ": byte " + Twine(byte) + ": dim " + Twine(config.dim) + ", n_heads " +
                             Twine(config.numHeads) + ", n_kv_heads " + Twine(config.numKVHeads) +
                             ": each must be a multiple of the next");
  return config;
}

static Expected<WeightTable> readVersionOne(StringRef bytes, StringRef name) {
  bool isNegative = false;
  Expected<Config> config = readConfig(bytes, name, 8, isNegative);
  if (!config)
    return config.takeError();
  uint8_t isShared = uint8_t(bytes[36]);
  if (isNegative || isShared > 1)
    return createStringError(name + ": byte 28: vocab_size must be positive and the flag at byte 36 0 or 1");
  Layout layout(*config, name, versionedHeader, bytes.size());
  for (const Row &row : versionOneOrder)
    if (Error error = layout.add(row))
      return std::move(error);
  if (Error error = layout.finish(isShared))
    return std::move(error);
  return std::move(layout.table);
}

static Expected<WeightTable> readLegacy(StringRef bytes, StringRef name) {
  bool isUnshared = false;
  Expected<Config> config = readConfig(bytes, name, 0, isUnshared);
  if (!config)
    return config.takeError();
  Layout layout(*config, name, legacyHeader, bytes.size());
  for (const Row &row : legacyOrder)
    if (Error error = layout.add(row))
      return std::move(error);
  // Cosines and sines, each [max_seq_len, head size / 2].
  uint64_t table = uint64_t(config->seqLen) * uint64_t(config->dim / config->numHeads / 2) * 4;
  for (const char *what : {"freqs_cos", "freqs_sin"})
    if (Error error = layout.skip(table, what))
      return std::move(error);
  if (Error error = layout.finish(!isUnshared))
    return std::move(error);
  return std::move(layout.table);
}

Expected<WeightTable> readLlama2C(StringRef bytes, StringRef name) {
  bool isVersioned = bytes.size() >= 8 && support::endian::read32le(bytes.data()) == magic;
  if (bytes.size() < (isVersioned ? versionedHeader : legacyHeader))
    return createStringError(name + ": byte " + Twine(bytes.size()) + ": the file ends inside the llama2.c header");
  if (!isVersioned)
    return readLegacy(bytes, name);
  uint32_t version = support::endian::read32le(bytes.data() + 4);
  if (version == 1)
    return readVersionOne(bytes, name);
  return createStringError(name + ": byte 4: llama2.c version " + Twine(version) + " is not supported" +
                           (version == 2 ? " (int8 groups)" : "") + "; export it with --version 0 or 1");
}

} // namespace anert
