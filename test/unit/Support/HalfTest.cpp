// 16-bit floats against APFloat, exhaustively where the input has 16 bits.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Half.h"
#include "llvm/ADT/APFloat.h"
#include "gtest/gtest.h"
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

using namespace anert;
using llvm::APFloat;
using llvm::APInt;

/// Rounds by APFloat, which converts NaN payloads as the hardware does.
template <typename T> static uint16_t reference(T value, const llvm::fltSemantics &to) {
  APFloat number(value);
  bool losesInfo;
  number.convert(to, APFloat::rmNearestTiesToEven, &losesInfo);
  return uint16_t(number.bitcastToAPInt().getZExtValue());
}

static uint32_t widenReference(uint16_t bits, const llvm::fltSemantics &from) {
  APFloat number(from, APInt(16, bits));
  bool losesInfo;
  number.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven, &losesInfo);
  return uint32_t(number.bitcastToAPInt().getZExtValue());
}

static bool isSignallingBFloat(unsigned bits) { return (bits & 0x7fff) > 0x7f80 && !(bits & 0x40); }

TEST(Half, WidensEveryValue) {
  for (unsigned bits = 0; bits < 65536; ++bits) {
    ASSERT_EQ(llvm::bit_cast<uint32_t>(halfToFloat(bits)), widenReference(bits, APFloat::IEEEhalf())) << bits;
    if (!isSignallingBFloat(bits)) {
      ASSERT_EQ(llvm::bit_cast<uint32_t>(bfloatToFloat(bits)), widenReference(bits, APFloat::BFloat())) << bits;
    }
    // Round trip; only a signalling NaN changes, to the quiet one.
    bool isNaN = (bits & 0x7fff) > 0x7c00;
    ASSERT_EQ(floatToHalf(halfToFloat(bits)), bits | (isNaN ? 0x200 : 0));
    ASSERT_EQ(doubleToHalf(halfToFloat(bits)), bits | (isNaN ? 0x200 : 0));
    ASSERT_EQ(floatToBFloat(bfloatToFloat(bits)), bits | (isSignallingBFloat(bits) ? 0x40 : 0));
  }
}

TEST(Half, RoundsTiesAndTheirNeighbours) {
  for (unsigned bits = 0; bits < 0x7c00; ++bits) {
    // The next fp16 above 65504 would be 65536: halfway to it everything becomes infinity.
    double next = bits + 1 == 0x7c00 ? 65536.0 : halfToFloat(bits + 1);
    double tie = (halfToFloat(bits) + next) / 2; // Exact in float and double.
    uint16_t up = bits + 1, even = bits & 1 ? up : bits;
    ASSERT_EQ(doubleToHalf(tie), even);
    ASSERT_EQ(doubleToHalf(std::nextafter(tie, 1e9)), up);
    ASSERT_EQ(doubleToHalf(std::nextafter(tie, -1e9)), bits);
    ASSERT_EQ(floatToHalf(float(tie)), even);
    ASSERT_EQ(floatToHalf(std::nextafter(float(tie), 1e9f)), up);
    ASSERT_EQ(floatToHalf(std::nextafter(float(tie), -1e9f)), bits);
    ASSERT_EQ(doubleToHalf(-tie), even | 0x8000);
  }
}

TEST(Half, RoundsOnce) {
  // 1 + 2^-11 + 2^-40 lies above a tie of fp16; rounding to float first would land on the tie and go down.
  double value = 1 + 0x1p-11 + 0x1p-40;
  EXPECT_EQ(float(value), 1 + 0x1p-11f);
  EXPECT_EQ(doubleToHalf(value), 0x3c01);
  EXPECT_EQ(floatToHalf(float(value)), 0x3c00);
  EXPECT_EQ(doubleToBFloat(1 + 0x1p-8 + 0x1p-40), 0x3f81);
}

TEST(Half, RandomBitsAgreeWithAPFloat) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 1000000; ++i) {
    uint64_t bits = random();
    float single = llvm::bit_cast<float>(uint32_t(bits));
    double wide = llvm::bit_cast<double>(bits);
    // Few random doubles are near the range of fp16: give most of them an exponent from 2^-27 to 2^17.
    double near = std::ldexp(1 + double(bits >> 12) * 0x1p-52, int(bits % 45) - 27);
    ASSERT_EQ(floatToHalf(single), reference(single, APFloat::IEEEhalf())) << bits;
    ASSERT_EQ(floatToBFloat(single), reference(single, APFloat::BFloat())) << bits;
    ASSERT_EQ(doubleToHalf(wide), reference(wide, APFloat::IEEEhalf())) << bits;
    ASSERT_EQ(doubleToHalf(near), reference(near, APFloat::IEEEhalf())) << bits;
    ASSERT_EQ(doubleToBFloat(wide), reference(wide, APFloat::BFloat())) << bits;
    ASSERT_EQ(doubleToBFloat(near), reference(near, APFloat::BFloat())) << bits;
    ASSERT_EQ(floatToHalf(float(near)), reference(float(near), APFloat::IEEEhalf())) << bits;
  }
}

TEST(Half, BulkEqualsScalarAtAnyAlignmentAndLength) {
  std::mt19937 random(3);
  for (int64_t count : {0, 1, 7, 8, 255, 256, 257, 1000}) {
    for (int shift : {0, 1, 3}) {
      std::vector<float> values(count);
      for (float &value : values)
        value = llvm::bit_cast<float>(uint32_t(random()));
      std::vector<char> src(count * 4 + shift), dst(count * 2 + shift), back(count * 4 + shift);
      if (count) // memcpy takes no null, even for nothing.
        std::memcpy(src.data() + shift, values.data(), count * 4);
      convertFloatToHalf(src.data() + shift, dst.data() + shift, count);
      convertHalfToFloat(dst.data() + shift, back.data() + shift, count);
      for (int64_t i = 0; i < count; ++i) {
        uint16_t half;
        float single;
        std::memcpy(&half, dst.data() + shift + 2 * i, 2);
        std::memcpy(&single, back.data() + shift + 4 * i, 4);
        ASSERT_EQ(half, floatToHalf(values[i]));
        ASSERT_EQ(llvm::bit_cast<uint32_t>(single), llvm::bit_cast<uint32_t>(halfToFloat(half)));
      }
    }
  }
}

TEST(Half, BulkBFloat) {
  std::vector<float> values = {1.0f, -2.5f, 0x1.01p0f, 0x1.03p0f};
  std::vector<uint16_t> narrow(4);
  convertFloatToBFloat(values.data(), narrow.data(), 4);
  EXPECT_EQ(narrow, (std::vector<uint16_t>{0x3f80, 0xc020, 0x3f80, 0x3f82})); // Two ties, to even.
  std::vector<float> back(4);
  convertBFloatToFloat(narrow.data(), back.data(), 4);
  EXPECT_EQ(back[1], -2.5f);
}

TEST(Half, BulkReportsTheFirstOverflow) {
  const float justBelow = std::nextafter(65520.0f, 0.0f), infinity = std::numeric_limits<float>::infinity();
  for (int64_t at : {0, 5, 300, 511, 640, 699}) {
    std::vector<float> values(700, 1.0f);
    std::vector<uint16_t> dst(700);
    values[1] = justBelow;
    values[2] = -infinity;
    values[3] = std::nanf("");
    EXPECT_EQ(convertFloatToHalf(values.data(), dst.data(), 700), -1);
    EXPECT_EQ(dst[1], 0x7bff);
    EXPECT_EQ(dst[2], 0xfc00);
    values[at] = -65520.0f;
    values[699] = 1e30f;
    EXPECT_EQ(convertFloatToHalf(values.data(), dst.data(), 700), at);
    EXPECT_EQ(dst[at], at == 699 ? 0x7c00 : 0xfc00);
    EXPECT_EQ(convertFloatToHalf(values.data(), dst.data(), 700, HalfOverflow::Saturate), at);
    EXPECT_EQ(dst[at], at == 699 ? 0x7bff : 0xfbff);
    EXPECT_EQ(dst[699], 0x7bff);
    if (at > 3) {
      EXPECT_EQ(dst[2], 0xfc00); // An infinity is no overflow and stays.
    }
  }
}
