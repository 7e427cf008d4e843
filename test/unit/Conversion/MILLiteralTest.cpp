// Literals of MIL text against the bits of the IEEE formats.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/MILLiteral.h"
#include "gtest/gtest.h"
#include <cmath>
#include <cstring>

using namespace anert;
using anert::mil::formatLiteral;
using anert::mil::isNumber;
using anert::mil::parseLiteral;

static uint64_t bits(llvm::StringRef text, DType type) {
  llvm::Expected<uint64_t> parsed = parseLiteral(text, type);
  if (parsed)
    return *parsed;
  ADD_FAILURE() << llvm::toString(parsed.takeError());
  return ~uint64_t(0);
}

static std::string error(llvm::StringRef text, DType type) {
  llvm::Expected<uint64_t> parsed = parseLiteral(text, type);
  return parsed ? "accepted" : llvm::toString(parsed.takeError());
}

TEST(MILLiteral, SpellingsOfNumbers) {
  for (const char *text : {"0", "-1", "+3", "1.", ".5", "1.5", "1e-05", "1E+5", "0x1.8p-3", "0x1p+1", "0x0p+0",
                           "-0x.8P2", "0x1.8", "0xfF", "inf", "-inf", "nan"})
    EXPECT_TRUE(isNumber(text)) << text;
  for (const char *text : {"", "-", ".", "-.", "1e", "1e+", "0x", "0xp1", "0x1p", "1.2.3", "1x", "0x1.8p1.5", "--1",
                           "1e5e5", "0xg", "1_000", "true", "infinity"})
    EXPECT_FALSE(isNumber(text)) << text;
}

TEST(MILLiteral, HalfRoundsOnceToNearestEven) {
  EXPECT_EQ(bits("1", DType::fp16), 0x3c00u);
  EXPECT_EQ(bits("-2.0", DType::fp16), 0xc000u);
  EXPECT_EQ(bits("0x1.8p-3", DType::fp16), 0x3200u);
  EXPECT_EQ(bits("0x1.8", DType::fp16), 0x3e00u);
  EXPECT_EQ(bits("65504", DType::fp16), 0x7bffu);
  EXPECT_EQ(bits("65519.999", DType::fp16), 0x7bffu);
  EXPECT_EQ(bits("0x1p-24", DType::fp16), 1u);
  EXPECT_EQ(bits("0x1p-25", DType::fp16), 0u); // The tie goes to even.
  EXPECT_EQ(bits("1e-45", DType::fp16), 0u);
  EXPECT_EQ(bits("-0.0", DType::fp16), 0x8000u);
  // 1 + 2^-11 is a tie; the 2^-40 above it is lost when rounding through float.
  EXPECT_EQ(bits("0x1.002p+0", DType::fp16), 0x3c00u);
  EXPECT_EQ(bits("0x1.0020000001p+0", DType::fp16), 0x3c01u);
  EXPECT_EQ(bits("1.00048828125000000000000000001", DType::fp16), 0x3c01u);
}

TEST(MILLiteral, OtherFloats) {
  for (const char *text : {"0.1", "1e-05", "3.4028234e38", "1.17549435e-38", "0x1p-149", "16777217"}) {
    float value = std::strtof(text, nullptr);
    uint32_t expected;
    std::memcpy(&expected, &value, 4);
    EXPECT_EQ(bits(text, DType::fp32), expected) << text;
  }
  EXPECT_EQ(bits("0.1", DType::fp64), 0x3fb999999999999aull);
  EXPECT_EQ(bits("1", DType::bf16), 0x3f80u);
  EXPECT_EQ(bits("448", DType::fp8e4m3fn), 0x7eu);
  EXPECT_EQ(bits("1", DType::fp8e5m2), 0x3cu);
  EXPECT_EQ(bits("inf", DType::fp16), 0x7c00u);
  EXPECT_EQ(bits("-inf", DType::fp32), 0xff800000u);
  EXPECT_EQ(formatLiteral(bits("nan", DType::fp16), DType::fp16), "nan");
}

TEST(MILLiteral, Integers) {
  EXPECT_EQ(bits("-128", DType::int8), 0x80u);
  EXPECT_EQ(bits("0x7f", DType::int8), 127u);
  EXPECT_EQ(bits("010", DType::int32), 10u);
  EXPECT_EQ(bits("-8", DType::int4), 0xf8u);
  EXPECT_EQ(bits("63", DType::uint6), 63u);
  EXPECT_EQ(bits("-1", DType::int32), 0xffffffffu);
  EXPECT_EQ(bits("-9223372036854775808", DType::int64), 0x8000000000000000ull);
  EXPECT_EQ(bits("18446744073709551615", DType::uint64), ~uint64_t(0));
  EXPECT_EQ(bits("true", DType::boolean), 1u);
}

TEST(MILLiteral, Errors) {
  EXPECT_EQ(error("65520", DType::fp16),
            "found 65520 for fp16, expected a number of magnitude up to 65504, inf or nan");
  EXPECT_NE(error("1e39", DType::fp32), "accepted");
  EXPECT_NE(error("inf", DType::fp8e4m3fn), "accepted");
  EXPECT_NE(error("true", DType::fp16), "accepted");
  EXPECT_EQ(error("128", DType::int8), "found 128 for int8, expected an integer from -128 to 127");
  EXPECT_EQ(error("-1", DType::uint8), "found -1 for uint8, expected an integer from 0 to 255");
  EXPECT_NE(error("8", DType::int4), "accepted");
  EXPECT_NE(error("-9", DType::int4), "accepted");
  EXPECT_NE(error("1.0", DType::int32), "accepted");
  EXPECT_NE(error("9223372036854775808", DType::int64), "accepted");
  EXPECT_NE(error("18446744073709551616", DType::uint64), "accepted");
  EXPECT_NE(error("99999999999999999999999999", DType::int64), "accepted");
  EXPECT_EQ(error("1", DType::boolean), "found 1 for bool, expected true or false");
}

TEST(MILLiteral, Formats) {
  EXPECT_EQ(formatLiteral(0x3200, DType::fp16), "0x1.8p-3");
  EXPECT_EQ(formatLiteral(0x4000, DType::fp16), "0x1p+1");
  EXPECT_EQ(formatLiteral(0, DType::fp16), "0x0p+0");
  EXPECT_EQ(formatLiteral(0x8000, DType::fp16), "-0x0p+0");
  EXPECT_EQ(formatLiteral(1, DType::fp16), "0x1p-24");
  EXPECT_EQ(formatLiteral(0x7c00, DType::fp16), "inf");
  EXPECT_EQ(formatLiteral(1, DType::fp32), "0x1p-149");
  EXPECT_EQ(formatLiteral(0xff, DType::int8), "-1");
  EXPECT_EQ(formatLiteral(0xff, DType::uint8), "255");
  EXPECT_EQ(formatLiteral(0xf8, DType::int4), "-8");
  EXPECT_EQ(formatLiteral(~uint64_t(0), DType::int64), "-1");
  EXPECT_EQ(formatLiteral(1, DType::boolean), "true");
}

TEST(MILLiteral, EveryHalfSurvivesPrinting) {
  for (uint64_t half = 0; half < 0x10000; ++half) {
    if ((half & 0x7c00) == 0x7c00 && (half & 0x3ff) != 0)
      continue; // Payloads of nan have no spelling.
    std::string text = formatLiteral(half, DType::fp16);
    ASSERT_EQ(bits(text, DType::fp16), half) << text;
    ASSERT_EQ(std::strtod(text.c_str(), nullptr) < 0, half > 0x8000) << text;
  }
}
