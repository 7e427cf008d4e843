// Element types and sizes of tensors.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/DType.h"
#include "gtest/gtest.h"
#include <set>

using namespace anert;

TEST(DType, TableIsConsistent) {
  std::set<std::string> names;
  std::set<uint32_t> codes;
  EXPECT_EQ(allDTypes().size(), 21u);
  for (const DTypeInfo &info : allDTypes()) {
    EXPECT_EQ(&getInfo(info.type), &info);
    EXPECT_EQ(parseDType(info.name), info.type);
    EXPECT_TRUE(names.insert(info.name.str()).second);
    if (!info.blobCode)
      continue;
    EXPECT_EQ(dtypeFromBlobCode(info.blobCode), info.type);
    EXPECT_TRUE(codes.insert(info.blobCode).second);
  }
  EXPECT_EQ(codes.size(), 17u); // Codes 1 to 17.
  EXPECT_EQ(*codes.rbegin(), 17u);
  EXPECT_FALSE(dtypeFromBlobCode(0));
  EXPECT_FALSE(dtypeFromBlobCode(18));
  EXPECT_FALSE(parseDType("string"));
  EXPECT_FALSE(parseDType(""));
}

TEST(DType, BlobCodesOfTheFormat) {
  const std::pair<const char *, uint32_t> codes[] = {
      {"fp16", 1},    {"fp32", 2},       {"uint8", 3},    {"int8", 4},   {"bf16", 5},   {"int16", 6},  {"uint16", 7},
      {"int4", 8},    {"uint1", 9},      {"uint2", 10},   {"uint4", 11}, {"uint3", 12}, {"uint6", 13}, {"int32", 14},
      {"uint32", 15}, {"fp8e4m3fn", 16}, {"fp8e5m2", 17}, {"bool", 0},   {"fp64", 0},   {"int64", 0},  {"uint64", 0}};
  for (auto [name, code] : codes)
    EXPECT_EQ(getInfo(*parseDType(name)).blobCode, code) << name;
}

TEST(DType, SizesAndText) {
  TensorDesc desc{DType::fp16, {1, 768, 1, 32}};
  EXPECT_EQ(desc.str(), "tensor<fp16, [1, 768, 1, 32]>");
  EXPECT_EQ(desc.numElements(), 24576);
  EXPECT_EQ(desc.numBytes(), 49152u);
  TensorDesc scalar{DType::boolean, {}};
  EXPECT_EQ(scalar.str(), "tensor<bool, []>");
  EXPECT_EQ(scalar.numBytes(), 1u);
  TensorDesc odd{DType::uint3, {5}};
  EXPECT_EQ(odd.numBytes(), 5u);
  EXPECT_EQ(odd.numPackedBytes(), 2u);
  EXPECT_EQ((TensorDesc{DType::int4, {3, 0}}).numPackedBytes(), 0u);
  EXPECT_NE(desc, (TensorDesc{DType::fp16, {768, 32}}));
  EXPECT_EQ(getHostBytes(DType::uint1), 1u);
  EXPECT_EQ(getHostBytes(DType::fp64), 8u);
}

TEST(DType, CheckedSizes) {
  EXPECT_EQ(checkedPackedBytes(DType::fp32, {2, 3}), 24u);
  EXPECT_EQ(checkedPackedBytes(DType::uint1, {9}), 2u);
  EXPECT_EQ(checkedPackedBytes(DType::fp32, {}), 4u);
  EXPECT_EQ(checkedPackedBytes(DType::fp32, {0, 7}), 0u);
  EXPECT_FALSE(checkedPackedBytes(DType::fp32, {-1}));
  EXPECT_FALSE(checkedPackedBytes(DType::fp32, {int64_t(1) << 32, int64_t(1) << 32}));
  EXPECT_FALSE(checkedPackedBytes(DType::fp32, {0, int64_t(1) << 40, int64_t(1) << 40}));
  EXPECT_FALSE(checkedPackedBytes(DType::uint1, {INT64_MAX}));
}
