// Weight files of every format, well formed and not, and look-ups by name.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/WeightStore.h"
#include "ANE/Support/File.h"
#include "ANE/Support/MILBlob.h"
#include "TestFiles.h"

using namespace anert;
using namespace anert::test;

/// A safetensors file with `json` as its header.
static std::string safetensors(const std::string &json, const std::string &data) {
  return raw(uint64_t(json.size())) + json + data;
}
static std::string entry(const std::string &dtype, const std::string &shape, const std::string &offsets) {
  return "{\"dtype\":\"" + dtype + "\",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}";
}
static std::string errorOf(const std::string &json, const std::string &data = "") {
  return message(readSafetensors(safetensors(json, data), "m.st"));
}

TEST(Safetensors, ReadsTheTable) {
  std::string json = "{\"__metadata__\":{\"format\":\"pt\"},\"b\":" + entry("F16", "[2,3]", "[4,16]") +
                     ",\"a:x\":" + entry("I32", "[]", "[0,4]") + ",\"none\":" + entry("F32", "[0,9]", "[16,16]") +
                     ",\"c\":" + entry("BOOL", "[1]", "[16,17]") + "}  ";
  std::string file = safetensors(json, std::string(17, 'x'));
  WeightTable table = valueOf(readSafetensors(file, "m.st"));
  ASSERT_EQ(table.size(), 4u);
  EXPECT_EQ(table.begin()->first, "a:x"); // File order.
  EXPECT_EQ(table.find("b")->second.desc, (TensorDesc{DType::fp16, {2, 3}}));
  EXPECT_EQ(table.find("b")->second.offset, 8 + json.size() + 4);
  EXPECT_EQ(table.find("none")->second.desc.numElements(), 0);
  EXPECT_EQ(valueOf(readSafetensors(safetensors("{}", ""), "m.st")).size(), 0u);
  EXPECT_EQ(readWeightTable(file, "m.st")->size(), 4u); // Detected.
}

TEST(Safetensors, ReadsEveryDType) {
  for (const DTypeInfo &info : allDTypes()) {
    if (info.safetensors.empty())
      continue;
    size_t size = getHostBytes(info.type);
    std::string json = "{\"a\":" + entry(info.safetensors.str(), "[1]", "[0," + std::to_string(size) + "]") + "}";
    WeightTable table = valueOf(readSafetensors(safetensors(json, std::string(size, 'x')), "m.st"));
    EXPECT_EQ(table.find("a")->second.desc.dtype, info.type);
  }
}

TEST(Safetensors, RejectsMalformedFiles) {
  auto fileError = [](const std::string &bytes) { return message(readSafetensors(bytes, "m.st")); };
  expectContains(fileError(""), "m.st: byte 0: the file ends inside");
  expectContains(fileError("1234567"), "byte 7");
  expectContains(fileError(raw(uint64_t(100)) + "{}"),
                 "a header of 100 bytes runs past the end of the file (10 bytes)");
  expectContains(fileError(raw(UINT64_MAX) + "{}"), "runs past the end");
  expectContains(fileError(raw(uint64_t(0))), "not JSON");
  expectContains(errorOf("{\"a\":"), "m.st: not JSON");
  expectContains(errorOf("[]"), "must be a JSON object");
  expectContains(errorOf(std::string(100000, '[')), "nests deeper than 4");
  expectContains(errorOf("{\"__metadata__\":{\"a\":1}}"), "__metadata__ must be an object of strings");
  expectContains(errorOf("{\"__metadata__\":[]}"), "__metadata__ must be");
  expectContains(errorOf("{}", "x"), "the last 1 bytes belong to no tensor");
}

TEST(Safetensors, RejectsMalformedTensors) {
  auto tensorError = [](const std::string &dtype, const std::string &shape, const std::string &offsets) {
    return errorOf("{\"a\":" + entry(dtype, shape, offsets) + "}", "12345678");
  };
  EXPECT_EQ(tensorError("F32", "[2]", "[0,8]"), "success");
  expectContains(errorOf("{\"a\":1}"), "m.st: tensor \"a\": expected an object");
  expectContains(errorOf("{\"a\":{}}"), "no string \"dtype\"; allowed: F16, F32");
  expectContains(errorOf("{\"a\":{\"dtype\":3}}"), "no string \"dtype\"");
  expectContains(errorOf("{\"a\":{\"dtype\":\"F32\"}}"), "shape must be");
  expectContains(tensorError("C64", "[1]", "[0,8]"), "dtype \"C64\" is not known; allowed: F16");
  expectContains(tensorError("", "[1]", "[0,8]"), "dtype \"\" is not known");
  for (const char *shape : {"2", "\"2\"", "[-2]", "[2.5]", "[\"2\"]", "[[2]]", "[9223372036854775808]", "null", "{}"})
    expectContains(tensorError("F32", shape, "[0,8]"), "shape must be an array of integers");
  for (const char *offsets : {"8", "[8]", "[0,4,8]", "[0,-8]", "[0,\"8\"]", "[0.5,8]", "null"})
    expectContains(tensorError("F32", "[2]", offsets), "data_offsets must be two integers");
  expectContains(tensorError("F32", "[2]", "[8,0]"), "[8, 0] must rise and end within the 8 bytes");
  expectContains(tensorError("F32", "[3]", "[0,12]"), "may be truncated");
  expectContains(tensorError("F32", "[3]", "[0,8]"), "tensor<fp32, [3]> takes 12 bytes, data_offsets give 8");
  expectContains(tensorError("F32", "[4294967296,4294967296]", "[0,8]"), "product of its shape overflows");
  expectContains(tensorError("F32", "[4611686018427387905]", "[0,4]"), "overflows");
  expectContains(tensorError("F32", "[1]", "[4,8]"), "4 bytes before its data belong to no tensor");
  expectContains(tensorError("F32", "[1]", "[0,4]"), "the last 4 bytes");
  expectContains(
      errorOf("{\"a\":" + entry("F32", "[1]", "[0,4]") + ",\"b\":" + entry("F16", "[3]", "[2,8]") + "}", "12345678"),
      "tensor \"b\": its data overlaps that of \"a\" (byte 2");
}

/// The header numbers of a model with dim 8, hidden_dim 12, 2 layers, 4 heads, 2 key/value heads.
static std::string llamaHeader(int32_t vocabSize, int32_t seqLen = 6, int32_t dim = 8, int32_t kvHeads = 2) {
  return raw(dim) + raw(int32_t(12)) + raw(int32_t(2)) + raw(int32_t(4)) + raw(kvHeads) + raw(vocabSize) + raw(seqLen);
}
/// `count` floats, each its own index.
static std::string indices(size_t count) {
  std::string bytes;
  for (size_t i = 0; i < count; ++i)
    bytes += raw(float(i));
  return bytes;
}
/// Elements: embedding 5 * 8, per layer 8 + 8*8 + 4*8 + 4*8 + 8*8 + 8 + 3 * 96, norm 8; RoPE tables 2 * 6 * 1.
static constexpr size_t embedding = 40, layer = 8 + 64 + 32 + 32 + 64 + 8 + 3 * 96, rope = 12;

TEST(Llama2C, ReadsLegacyFiles) {
  std::string shared = llamaHeader(5) + indices(embedding + 2 * layer + 8 + rope);
  WeightTable table = valueOf(readWeightTable(shared, "s.bin"));
  EXPECT_EQ(table.size(), 1 + 2 * 9 + 1 + 1u);
  auto at = [&](const char *key) { return (table.find(key)->second.offset - 28) / 4; };
  EXPECT_EQ(at("tok_embeddings.weight"), 0u);
  EXPECT_EQ(at("layers.1.attention_norm.weight"), 48u);
  EXPECT_EQ(at("layers.0.attention.wq.weight"), 56u);
  EXPECT_EQ(at("layers.0.attention.wk.weight"), 56u + 128);
  EXPECT_EQ(at("layers.1.attention.wv.weight"), 56u + 128 + 64 + 32);
  EXPECT_EQ(at("layers.0.feed_forward.w2.weight"), 56u + 128 + 64 + 64 + 128 + 16 + 192);
  EXPECT_EQ(at("norm.weight"), embedding + 2 * layer);
  EXPECT_EQ(at("output.weight"), 0u); // Shared.
  EXPECT_EQ(table.find("layers.1.attention.wk.weight")->second.desc, (TensorDesc{DType::fp32, {4, 8}}));
  EXPECT_EQ(table.find("layers.1.feed_forward.w1.weight")->second.desc, (TensorDesc{DType::fp32, {12, 8}}));
  EXPECT_EQ(table.find("layers.1.feed_forward.w2.weight")->second.desc, (TensorDesc{DType::fp32, {8, 12}}));

  std::string unshared = llamaHeader(-5) + indices(embedding + 2 * layer + 8 + rope + embedding);
  table = valueOf(readLlama2C(unshared, "u.bin"));
  EXPECT_EQ(at("output.weight"), embedding + 2 * layer + 8 + rope);
  EXPECT_EQ(table.find("output.weight")->second.desc, (TensorDesc{DType::fp32, {5, 8}}));
}

TEST(Llama2C, ReadsVersionOne) {
  auto file = [](int32_t version, char shared, size_t count) {
    std::string bytes = raw(uint32_t(0x616b3432)) + raw(version) + llamaHeader(5) + shared;
    return bytes + std::string(256 - bytes.size(), '\0') + indices(count);
  };
  size_t count = embedding + 2 * layer + 8;
  WeightTable table = valueOf(readWeightTable(file(1, 1, count), "one.bin"));
  auto at = [&](const char *key) { return (table.find(key)->second.offset - 256) / 4; };
  EXPECT_EQ(at("layers.0.attention_norm.weight"), 0u);
  EXPECT_EQ(at("layers.0.ffn_norm.weight"), 16u);
  EXPECT_EQ(at("norm.weight"), 32u);
  EXPECT_EQ(at("tok_embeddings.weight"), 40u);
  EXPECT_EQ(at("layers.0.attention.wq.weight"), 80u);
  EXPECT_EQ(at("output.weight"), 40u);
  table = valueOf(readLlama2C(file(1, 0, count + embedding), "one.bin"));
  EXPECT_EQ(at("output.weight"), count);
  expectContains(message(readLlama2C(file(2, 1, count), "two.bin")), "version 2 is not supported (int8 groups)");
  expectContains(message(readLlama2C(file(3, 1, count), "x.bin")), "version 3 is not supported; export");
  expectContains(message(readLlama2C(file(1, 2, count), "x.bin")), "flag at byte 36");
  expectContains(message(readLlama2C(file(1, 1, count).substr(0, 255), "x.bin")), "byte 255: the file ends inside");
}

TEST(Llama2C, RejectsMalformedFiles) {
  const std::string data = indices(embedding + 2 * layer + 8 + rope);
  auto error = [&](const std::string &header) { return message(readLlama2C(header + data, "x.bin")); };
  EXPECT_EQ(error(llamaHeader(5)), "success");
  expectContains(error(llamaHeader(0)), "byte 20: vocab_size is 0");
  expectContains(error(llamaHeader(INT32_MIN)), "byte 20: vocab_size is -2147483648");
  expectContains(error(llamaHeader(5, -1)), "byte 24: max_seq_len is -1");
  expectContains(error(llamaHeader(5, 6, 9)), "must be a multiple of the next");
  expectContains(error(llamaHeader(5, 6, 8, 3)), "must be a multiple of the next");
  expectContains(error(llamaHeader(6)), "the file ends at byte");
  expectContains(error(llamaHeader(-5)), "output.weight takes 160 bytes");
  expectContains(error(llamaHeader(4)), "bytes follow the last tensor");
  expectContains(error(llamaHeader(INT32_MAX, INT32_MAX, 2147483644)), "tok_embeddings.weight");
  expectContains(message(readLlama2C(llamaHeader(5).substr(0, 27), "x.bin")), "byte 27");
  expectContains(message(readWeightTable("hello", "x.bin")), "x.bin: format not recognised");
}

TEST(WeightFormat, Names) {
  for (WeightFormat format :
       {WeightFormat::Auto, WeightFormat::Safetensors, WeightFormat::MILBlob, WeightFormat::Llama2C})
    EXPECT_EQ(valueOf(parseWeightFormat(getName(format))), format);
  expectContains(message(parseWeightFormat("gguf")),
                 "'gguf' is not known; allowed: auto, safetensors, milblob, llama2c");
}

namespace {
/// A store with one safetensors source "m" of tensors "layer.weight" = 1, 2 and "layer.bias" = 3, opened lazily.
struct WeightStoreTest : testing::Test {
  WeightStoreTest() {
    std::string json =
        "{\"layer.weight\":" + entry("U8", "[2]", "[0,2]") + ",\"layer.bias\":" + entry("U8", "[1]", "[2,3]") + "}";
    path = dir.write("m.safetensors", safetensors(json, "\1\2\3"));
    EXPECT_EQ(message(store.addSource("m", path)), "success");
  }
  TempDirectory dir;
  std::string path;
  WeightStore store;
};
} // namespace

TEST_F(WeightStoreTest, LooksUpAndKeepsBytesAlive) {
  Weight weight;
  {
    WeightStore inner;
    EXPECT_EQ(message(inner.addSource("m", path)), "success");
    weight = valueOf(inner.lookup("m:layer.weight"));
    EXPECT_EQ(valueOf(inner.tensors("m"))->size(), 2u);
    EXPECT_EQ(valueOf(inner.contentHash("m")), hashContents({inner.lookup("m:layer.bias")->owner->getBufferStart(),
                                                             inner.lookup("m:layer.bias")->owner->getBufferSize()}));
  }
  EXPECT_EQ(weight.desc, (TensorDesc{DType::uint8, {2}}));
  EXPECT_EQ(weight.bytes.vec(), (std::vector<char>{1, 2}));
  EXPECT_EQ(weight.file, path);
  EXPECT_EQ(dir.read(path).substr(weight.offset, 2), "\1\2");
}

TEST_F(WeightStoreTest, ErrorsNameSourceTensorAndFlag) {
  expectContains(message(store.lookup("m:layer.wieght")),
                 "weight 'm:layer.wieght': " + path +
                     " has no tensor 'layer.wieght' among its 2 (did you mean 'layer.weight'?)");
  expectContains(message(store.lookup("m:layer.wieght")), "--weights m=FILE");
  expectContains(message(store.lookup("m:model.layer.bias")), "did you mean 'layer.bias'");
  expectContains(message(store.lookup("n:x")), "weight source 'n' is not known (did you mean 'm'?)");
  expectContains(message(store.lookup("n:x")), "--weights n=FILE");
  expectContains(message(store.lookup("other:x")), "weight source 'other' is not known; name its file");
  expectContains(message(store.lookup("plain")), "expected source:tensor");
  EXPECT_EQ(message(store.addSource("gone", dir("gone.bin"))), "success");
  expectContains(message(store.lookup("gone:x")), "gone.bin': No such file");
  expectContains(message(store.lookup("gone:x")), "--weights gone=FILE");
  EXPECT_EQ(message(store.addSource("bad", dir.write("bad", "garbage"))), "success");
  expectContains(message(store.lookup("bad:x")), "format not recognised");
}

TEST_F(WeightStoreTest, OverridesWin) {
  std::string other = dir.write("o", safetensors("{\"t\":" + entry("U8", "[1]", "[0,1]") + "}", "\7"));
  EXPECT_EQ(message(store.addOverride("m=" + other)), "success");
  EXPECT_EQ(message(store.addOverride("late=" + other)), "success");
  EXPECT_EQ(message(store.addSource("late", path, WeightFormat::Safetensors)), "success");
  EXPECT_EQ(message(store.addSource("m", path)), "success");
  for (const char *key : {"m:t", "late:t"})
    EXPECT_EQ(valueOf(store.lookup(key)).bytes.vec(), std::vector<char>{7});
  EXPECT_EQ(store.sources(), (std::vector<std::string>{"m", "late"}));
  expectContains(message(store.addOverride("m=" + path)), "names source 'm' twice");
  for (const char *text : {"m", "=x", "m=", "a:b=x", ""})
    expectContains(message(store.addOverride(text)), "expected NAME=FILE");
}

TEST_F(WeightStoreTest, Declarations) {
  EXPECT_EQ(message(store.addSource("m", path)), "success"); // The same again.
  expectContains(message(store.addSource("m", "elsewhere")), "declared twice");
  for (const char *name : {"", "a:b", "a=b"})
    expectContains(message(store.addSource(name, path)), "a name is not empty");
}

TEST_F(WeightStoreTest, BlobRecordsByOffset) {
  BlobWriter writer = llvm::cantFail(BlobWriter::create(dir("w.bin")));
  EXPECT_EQ(valueOf(writer.append(DType::uint8, 2, {'a', 'b'})), 64u);
  EXPECT_EQ(valueOf(writer.append(DType::uint3, 5, {'\xd1', '\x58'})), 192u);
  EXPECT_EQ(message(writer.commit()), "success");
  EXPECT_EQ(message(store.addSource("w", dir("w.bin"))), "success");
  EXPECT_EQ(valueOf(store.tensors("w"))->size(), 2u);
  Weight weight = valueOf(store.lookup("w:192"));
  EXPECT_EQ(weight.desc, (TensorDesc{DType::uint3, {5}}));
  EXPECT_EQ(weight.bytes.vec(), (std::vector<char>{'\xd1', '\x58'}));
  expectContains(message(store.lookup("w:256")), "w.bin: byte 256: no record can be here");
  expectContains(message(store.lookup("w:128")), "expected the sentinel");
  expectContains(message(store.lookup("w:first")), "has no tensor 'first'");
  // A record that the header does not count is found all the same.
  std::string bytes = dir.read(dir("w.bin"));
  bytes[0] = 1;
  EXPECT_EQ(message(store.addSource("short", dir.write("short.bin", bytes))), "success");
  EXPECT_EQ(valueOf(store.lookup("short:192")).bytes.size(), 2u);
}
