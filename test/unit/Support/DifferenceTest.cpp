// Distances of tensors.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Difference.h"
#include "ANE/Support/Half.h"
#include "gtest/gtest.h"
#include <cmath>
#include <cstring>

namespace anert {

template <typename T> static HostTensor makeTensor(DType type, std::vector<T> values) {
  HostTensor tensor{{type, {int64_t(values.size())}}, std::vector<char>(values.size() * sizeof(T))};
  std::memcpy(tensor.bytes.data(), values.data(), tensor.bytes.size());
  return tensor;
}

static HostTensor halves(std::vector<float> values) {
  std::vector<uint16_t> bits;
  for (float value : values)
    bits.push_back(floatToHalf(value));
  return makeTensor(DType::fp16, bits);
}

static Difference compare(HostTensor a, HostTensor b, Tolerance tolerance = {}) {
  return llvm::cantFail(compareTensors(std::move(a), std::move(b), tolerance));
}

TEST(Difference, FindsOneStep) {
  Difference d = compare(halves({0, 1, 2}), halves({0, 1, 2.001953125f}));
  EXPECT_EQ(d.count, 3);
  EXPECT_EQ(d.numUnequal, 1);
  EXPECT_EQ(d.numBeyond, 1);
  EXPECT_EQ(d.index, 2);
  EXPECT_EQ(d.maxUlps, 1u);
  EXPECT_EQ(d.maxAbsolute, 0x1p-9);
  EXPECT_EQ(d.maxRelative, 0x1p-9 / 2.001953125);
  EXPECT_EQ(d.a, 2);
  EXPECT_EQ(d.b, 2.001953125);
}

TEST(Difference, CountsStepsAcrossZero) {
  EXPECT_EQ(compare(halves({-0x1p-24f}), halves({0x1p-24f})).maxUlps, 2u);
  EXPECT_EQ(compare(halves({-0.0f}), halves({0.0f})).numUnequal, 0);
  EXPECT_EQ(compare(makeTensor<double>(DType::fp64, {-1.0}), makeTensor<double>(DType::fp64, {1.0})).maxUlps,
            2 * 0x3ff0000000000000u);
}

TEST(Difference, SpecialNumbers) {
  float nan = std::nanf(""), inf = INFINITY;
  EXPECT_EQ(compare(halves({nan, inf, -inf}), halves({nan, inf, -inf})).numUnequal, 0);
  for (auto [a, b] : {std::pair(nan, 1.0f), {1.0f, nan}, {inf, 65504.0f}, {inf, -inf}, {nan, inf}}) {
    Difference d = compare(halves({a}), halves({b}), {1e9, 1e9, 100000});
    EXPECT_EQ(d.numBeyond, 1) << a << " " << b;
    EXPECT_TRUE(std::isinf(d.maxAbsolute));
    EXPECT_EQ(d.maxUlps, UINT64_MAX);
  }
}

TEST(Difference, Tolerances) {
  auto beyond = [](Tolerance tolerance) {
    return compare(halves({1, 100}), halves({1.25f, 125}), tolerance).numBeyond;
  };
  EXPECT_EQ(beyond({}), 2);
  EXPECT_EQ(beyond({0.25, 0, 0}), 1);
  EXPECT_EQ(beyond({0, 0.2, 0}), 0);
  EXPECT_EQ(beyond({0, 0.19, 0}), 2);
  EXPECT_EQ(beyond({0, 0, 256}), 1); // 100 to 125 is 400 steps of 1/16.
  EXPECT_EQ(beyond({0, 0, 400}), 0);
}

TEST(Difference, OtherTypes) {
  // 0.1 in both precisions is the same number to fp16.
  Difference d = compare(halves({0.1f}), makeTensor<float>(DType::fp32, {0.1f}));
  EXPECT_EQ(d.numUnequal, 1);
  EXPECT_EQ(d.maxUlps, 0u);
  EXPECT_EQ(d.numBeyond, 0);
  EXPECT_EQ(compare(makeTensor<int8_t>(DType::int8, {-3}), makeTensor<int32_t>(DType::int32, {4})).maxUlps, 7u);
  EXPECT_EQ(compare(makeTensor<uint8_t>(DType::fp8e5m2, {7}), makeTensor<uint8_t>(DType::fp8e5m2, {9})).maxUlps, 2u);
  EXPECT_EQ(llvm::toString(compareTensors(halves({1}), makeTensor<int8_t>(DType::int8, {1}), {}).takeError()),
            "cannot compare tensor<fp16, [1]> with tensor<int8, [1]>; allowed are tensors of as many elements, both of "
            "floats or both of integers");
  EXPECT_FALSE(llvm::errorToBool(compareTensors(halves({1}), halves({1}), {}).takeError()));
  EXPECT_TRUE(llvm::errorToBool(compareTensors(halves({1}), halves({1, 2}), {}).takeError()));
}

TEST(Difference, MergeKeepsTheLargest) {
  Difference d = compare(halves({1, 2}), halves({1, 3}));
  d.merge(compare(halves({0x1p-20f, 5}), halves({0x1p-19f, 5})));
  EXPECT_EQ(d.count, 4);
  EXPECT_EQ(d.numUnequal, 2);
  EXPECT_EQ(d.index, 1);
  EXPECT_EQ(d.maxAbsolute, 1);
  EXPECT_EQ(d.maxRelative, 0.5);
}

TEST(Difference, IndexInWords) {
  EXPECT_EQ(describeIndex({DType::fp16, {2, 3, 4}}, 23), "[1, 2, 3]");
  EXPECT_EQ(describeIndex({DType::fp16, {}}, 0), "[]");
}

} // namespace anert
