// MIL blob storage: bytes as mil-formats.md section 4 gives them, and every way a file can be malformed.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/MILBlob.h"
#include "TestFiles.h"

using namespace anert;
using namespace anert::test;

/// The 64 bytes of a header or of a record's metadata, field by field.
static std::string header(uint32_t count, uint32_t version = 2) {
  return raw(count) + raw(version) + std::string(56, '\0');
}
static std::string metadata(uint32_t code, uint64_t size, uint64_t data, uint64_t padding = 0,
                            uint32_t sentinel = 0xDEADBEEF) {
  return raw(sentinel) + raw(code) + raw(size) + raw(data) + raw(padding) + std::string(32, '\0');
}

static std::string errorOf(const std::string &bytes, uint64_t offset = 64) {
  llvm::Expected<BlobReader> reader = BlobReader::create(bytes, "w.bin");
  return reader ? message(reader->record(offset)) : message(std::move(reader));
}

TEST(BlobWriter, WritesTheDocumentedBytes) {
  TempDirectory dir;
  BlobWriter writer = llvm::cantFail(BlobWriter::create(dir("w.bin")));
  EXPECT_EQ(valueOf(writer.append(DType::int4, 3, {'\xe1', '\x03'})), 64u);
  EXPECT_EQ(valueOf(writer.begin(DType::fp16, 33)), 192u);
  std::string half(66, 'h');
  EXPECT_EQ(message(writer.write(llvm::ArrayRef(half.data(), 60))), "success");
  EXPECT_EQ(message(writer.write(llvm::ArrayRef(half.data(), 6))), "success");
  EXPECT_EQ(valueOf(writer.append(DType::fp32, 0, {})), 384u);
  EXPECT_EQ(writer.bytesWritten(), 448u);
  EXPECT_EQ(message(writer.commit()), "success");
  EXPECT_EQ(dir.size(), 1u);
  std::string expected = header(3) + metadata(8, 2, 128, 4) + "\xe1\x03" + std::string(62, '\0') +
                         metadata(1, 66, 256) + half + std::string(62, '\0') + metadata(2, 0, 448);
  EXPECT_EQ(dir.read(dir("w.bin")), expected);
}

TEST(BlobWriter, Errors) {
  TempDirectory dir;
  {
    BlobWriter writer = llvm::cantFail(BlobWriter::create(dir("w.bin")));
    for (DType type : {DType::boolean, DType::fp64, DType::int64, DType::uint64})
      expectContains(message(writer.begin(type, 1)), "cannot hold " + getName(type).str());
    expectContains(message(writer.append(DType::fp16, 2, {'a'})), "1 bytes given for 2 elements of fp16");
    expectContains(message(writer.begin(DType::fp16, UINT64_MAX / 2)), "too large");
    EXPECT_EQ(valueOf(writer.begin(DType::fp16, 2)), 64u); // The failures before wrote nothing.
    expectContains(message(writer.begin(DType::fp16, 2)), "lacks 4 bytes");
    expectContains(message(writer.write({'a', 'b', 'c', 'd', 'e'})), "5 bytes for a record that lacks 4");
    expectContains(message(writer.commit()), "lacks 4 bytes");
  }
  EXPECT_EQ(dir.size(), 0u);
  expectContains(message(BlobWriter::create(dir("no/w.bin"))), "no/w.bin");
}

TEST(BlobReader, ReadsAlignedAndUnalignedRecords) {
  // The second record follows its predecessor directly at 176, as some generators write it.
  std::string bytes = header(2) + metadata(4, 48, 128) + std::string(48, 'a') + metadata(12, 2, 240, 1) + "\xd1\x58";
  BlobReader reader = llvm::cantFail(BlobReader::create(bytes, "w.bin"));
  EXPECT_EQ(reader.count(), 2u);
  BlobRecord record = valueOf(reader.record(176));
  EXPECT_EQ(record.dtype, DType::uint3);
  EXPECT_EQ(record.numElements, 5u);
  EXPECT_EQ(record.payload.data(), bytes.data() + 240);
  std::vector<BlobRecord> all = valueOf(reader.records());
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[1].offset, 176u);
  EXPECT_EQ(message(reader.record(176, {DType::uint3, {5}})), "success");
  expectContains(message(reader.record(176, {DType::uint3, {6}})), "holds 5 elements, expected tensor<uint3, [6]>");
  expectContains(message(reader.record(176, {DType::uint4, {4}})), "byte 180: the record holds uint3, expected");
  expectContains(message(reader.record(176, {DType::uint3, {INT64_MAX, 3}})), "expected tensor<uint3");
  EXPECT_TRUE(isBlobFile(bytes));
}

TEST(BlobReader, RejectsMalformedHeaders) {
  expectContains(errorOf(""), "w.bin: byte 0: the file ends inside");
  expectContains(errorOf(header(1).substr(0, 63)), "byte 63");
  expectContains(errorOf(header(1, 1)), "byte 4: MIL blob storage has version 2, this file says 1");
  EXPECT_FALSE(isBlobFile(header(1, 1)));
  EXPECT_FALSE(isBlobFile(header(1).replace(20, 1, "x")));
  EXPECT_TRUE(isBlobFile(header(0)));
}

TEST(BlobReader, RejectsMalformedRecords) {
  const std::string data(64, 'x');
  const std::string good = header(1) + metadata(1, 64, 128) + data;
  EXPECT_EQ(errorOf(good), "success");
  expectContains(errorOf(good, 0), "byte 0: no record can be here");
  expectContains(errorOf(good, 129), "byte 129: no record can be here");
  expectContains(errorOf(good, UINT64_MAX), "no record can be here");
  expectContains(errorOf(good, 128), "byte 128: expected the sentinel 0xDEADBEEF of a record, found 0x78787878");
  expectContains(errorOf(good.substr(0, 191)), "byte 72: the record's data, 64 bytes from byte 128 on, runs past");
  expectContains(errorOf(header(1) + metadata(1, 64, 128, 0, 0xEFBEADDE) + data), "sentinel");
  for (uint32_t code : {0u, 18u, 0xffffffffu})
    expectContains(errorOf(header(1) + metadata(code, 64, 128) + data), "byte 68: unknown data type code");
  expectContains(errorOf(header(1) + metadata(1, UINT64_MAX, 128) + data), "runs past");
  expectContains(errorOf(header(1) + metadata(1, 64, UINT64_MAX) + data), "runs past");
  expectContains(errorOf(header(1) + metadata(1, UINT64_MAX - 127, 128) + data), "runs past");
  expectContains(errorOf(header(1) + metadata(1, 63, 128) + data),
                 "byte 88: 0 padding bits do not fit 63 bytes of fp16");
  expectContains(errorOf(header(1) + metadata(1, 64, 128, 4) + data), "4 padding bits do not fit");
  expectContains(errorOf(header(1) + metadata(8, 64, 128, 8) + data), "8 padding bits do not fit");
  expectContains(errorOf(header(1) + metadata(8, 64, 128, 3) + data), "3 padding bits do not fit");
  expectContains(errorOf(header(1) + metadata(9, 0, 128, 1) + data), "1 padding bits do not fit 0 bytes");
}

TEST(BlobReader, WalkEndsOnWrongCounts) {
  const std::string one = header(0xffffffff) + metadata(1, 64, 128) + std::string(64, 'x');
  BlobReader reader = llvm::cantFail(BlobReader::create(one, "w.bin"));
  expectContains(message(reader.records()), "record 2 of 4294967295: w.bin: byte 192");
  EXPECT_EQ(reader.wellFormedRecords().size(), 1u);
  // Data that point back at the header do not make the walk loop.
  const std::string back = header(9) + metadata(1, 2, 0) + metadata(1, 2, 64);
  EXPECT_EQ(llvm::cantFail(BlobReader::create(back, "w.bin")).wellFormedRecords().size(), 2u);
}

TEST(BitPacking, DocumentedExamples) {
  const uint8_t int4[] = {1, uint8_t(-2), 3}, uint3[] = {1, 2, 3, 4, 5};
  uint8_t packed[2];
  packBits(DType::int4, int4, 3, packed);
  EXPECT_EQ(packed[0], 0xe1);
  EXPECT_EQ(packed[1], 0x03);
  packBits(DType::uint3, uint3, 5, packed);
  EXPECT_EQ(packed[0], 0xd1);
  EXPECT_EQ(packed[1], 0x58);
}

TEST(BitPacking, RoundTripsEveryValueInTiles) {
  for (const DTypeInfo &info : allDTypes()) {
    if (info.bits >= 8)
      continue;
    const uint64_t count = 203, tile = 16;
    std::vector<uint8_t> values(count), packed(numPackedBytes(info.type, count), 0xff), tiled(packed), back(count);
    for (uint64_t i = 0; i < count; ++i) {
      int value = int((i * 37 + i / 7) % (1u << info.bits));
      values[i] = uint8_t(info.isSigned ? value - (1 << (info.bits - 1)) : value);
    }
    packBits(info.type, values.data(), count, packed.data());
    unpackBits(info.type, packed.data(), count, back.data());
    EXPECT_EQ(back, values) << info.name.str();
    // By definition: element i takes bits [i * bits, (i + 1) * bits).
    for (uint64_t bit = 0; bit < count * info.bits; ++bit)
      ASSERT_EQ((packed[bit / 8] >> (bit % 8)) & 1, (values[bit / info.bits] >> (bit % info.bits)) & 1);
    for (uint64_t start = 0; start < count; start += tile)
      packBits(info.type, &values[start], std::min(tile, count - start), &tiled[start * info.bits / 8]);
    EXPECT_EQ(tiled, packed);
  }
}
