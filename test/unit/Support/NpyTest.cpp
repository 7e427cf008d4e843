// .npy files and the conversion of element types.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Npy.h"
#include "TestFiles.h"
#include <algorithm>
#include <cmath>

using namespace anert;
using namespace anert::test;

/// A file with `dict` as its header, unpadded as in no real file, and `data`.
static std::string npy(const std::string &dict, const std::string &data, int major = 1) {
  std::string length = major == 1 ? raw(uint16_t(dict.size())) : raw(uint32_t(dict.size()));
  return "\x93NUMPY" + std::string(1, char(major)) + std::string(1, '\0') + length + dict + data;
}
static std::string dictOf(const std::string &type, const std::string &shape, bool fortran = false) {
  return "{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': " + shape + ", }\n";
}

template <typename T> static std::vector<T> elements(const HostTensor &tensor) {
  std::vector<T> values(tensor.bytes.size() / sizeof(T));
  if (!values.empty())
    std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
  return values;
}
template <typename T> static HostTensor tensorOf(DType type, std::vector<int64_t> shape, std::vector<T> values) {
  HostTensor tensor{{type, {shape.begin(), shape.end()}}, std::vector<char>(values.size() * sizeof(T))};
  std::memcpy(tensor.bytes.data(), values.data(), tensor.bytes.size());
  return tensor;
}
static std::string errorOf(const std::string &bytes) { return message(decodeNpy(bytes, "x.npy")); }

TEST(Npy, ReadsEveryTypeAndByteOrder) {
  for (const DTypeInfo &info : allDTypes()) {
    if (info.npy.empty())
      continue;
    size_t size = getHostBytes(info.type);
    std::string data;
    for (size_t i = 0; i < 3 * size; ++i)
      data += char(info.type == DType::boolean ? i % 2 : i);
    std::string swapped = data;
    for (size_t i = 0; i < swapped.size(); i += size)
      std::reverse(swapped.begin() + i, swapped.begin() + i + size);
    for (const char *order : {"<", "=", "|", ">"}) {
      std::string type = order + info.npy.str();
      HostTensor tensor = valueOf(decodeNpy(npy(dictOf(type, "(3,)"), *order == '>' ? swapped : data), "x.npy"));
      EXPECT_EQ(tensor.desc, (TensorDesc{info.type, {3}}));
      EXPECT_EQ(std::string(tensor.bytes.begin(), tensor.bytes.end()), data) << type;
    }
  }
}

TEST(Npy, ReadsVersionsShapesAndSpellings) {
  for (int major : {1, 2, 3})
    EXPECT_EQ(valueOf(decodeNpy(npy(dictOf("<i2", "(1, 2)"), "abcd", major), "x")).desc,
              (TensorDesc{DType::int16, {1, 2}}));
  EXPECT_EQ(valueOf(decodeNpy(npy(dictOf("<f4", "()"), "abcd"), "x")).desc.shape.size(), 0u);
  EXPECT_EQ(valueOf(decodeNpy(npy(dictOf("<f4", "(0, 5)"), ""), "x")).desc.numElements(), 0);
  EXPECT_EQ(errorOf(npy("{ \"shape\" :( 2L ,), 'fortran_order':True,'descr':\"|u1\"}", "ab")), "success");
  EXPECT_EQ(elements<uint8_t>(valueOf(decodeNpy(npy(dictOf("|b1", "(3,)"), std::string("\0\2\xff", 3)), "x"))),
            (std::vector<uint8_t>{0, 1, 1}));
}

TEST(Npy, ReordersFortran) {
  // Column-major bytes of [[0, 1, 2], [3, 4, 5]] and of arange(24).reshape(2, 3, 4).
  std::string data =
      raw<int16_t>(0) + raw<int16_t>(3) + raw<int16_t>(1) + raw<int16_t>(4) + raw<int16_t>(2) + raw<int16_t>(5);
  EXPECT_EQ(elements<int16_t>(valueOf(decodeNpy(npy(dictOf("<i2", "(2, 3)", true), data), "x"))),
            (std::vector<int16_t>{0, 1, 2, 3, 4, 5}));
  std::string cube;
  std::vector<uint8_t> expected;
  for (int k = 0; k < 4; ++k)
    for (int j = 0; j < 3; ++j)
      for (int i = 0; i < 2; ++i)
        cube += char(12 * i + 4 * j + k);
  for (int i = 0; i < 24; ++i)
    expected.push_back(i);
  EXPECT_EQ(elements<uint8_t>(valueOf(decodeNpy(npy(dictOf("|u1", "(2, 3, 4)", true), cube), "x"))), expected);
}

TEST(Npy, LocatesErrors) {
  const std::string good = npy(dictOf("<f2", "(2, 3)"), std::string(12, 'x'));
  EXPECT_EQ(errorOf(good), "success");
  for (size_t size = 0; size < good.size(); ++size)
    EXPECT_NE(errorOf(good.substr(0, size)), "success") << size;
  const std::pair<std::string, const char *> cases[] = {
      {"PK\3\4", "x.npy: byte 0: not a .npy file"},
      {"\x93NUMPY\1", "byte 7: the file ends inside the header"},
      {npy("", "", 4), "byte 6: format 4.0 is not supported"},
      {npy("{'descr': '<f2'", ""), "byte 25: expected '}'"},
      {npy("[]", ""), "byte 10: expected '{'"},
      {npy("{}", ""), "the header has no 'descr'"},
      {npy("{'descr': '<f2', 'descr': '<f2'}", ""), "byte 27: key 'descr' is not one of"},
      {npy("{'color': 1}", ""), "key 'color'"},
      {npy("{'descr: 1}", ""), "byte 11: expected a quoted string"},
      {npy("{'descr' '<f2'}", ""), "byte 19: expected ':'"},
      {npy(dictOf("<c8", "(1,)"), ""), "byte 20: element type '<c8' is not supported; allowed: f2, f4"},
      {npy(dictOf("", "(1,)"), ""), "element type ''"},
      {npy(dictOf("|V2", "(1,)"), ""), "element type '|V2'"},
      {npy("{'descr': [('a', '<f4')], ", ""), "structured arrays"},
      {npy("{'fortran_order': maybe}", ""), "must be True or False"},
      {npy(dictOf("<f2", "(-1,)"), ""), "expected a size"},
      {npy(dictOf("<f2", "(9223372036854775808,)"), ""), "expected a size"},
      {npy(dictOf("<f2", "(4294967296, 4294967296)"), ""), "takes too many bytes"},
      {npy(dictOf("<f2", "(0, 4294967296, 4294967296)"), ""), "takes too many bytes"},
      {npy(dictOf("<f2", "(2 3)"), ""), "expected ')'"},
      {npy("{'shape': (2, 3 }", ""), "expected ')'"},
      {npy(dictOf("<f2", "(2,)") + "{}", "abcd"), "text after the dictionary"},
      {npy(dictOf("<f2", "(2,)"), "abc"), "tensor<fp16, [2]> takes 4 bytes, 3 follow the header"},
      {npy(dictOf("<f2", "(2,)"), "abcde"), "takes 4 bytes, 5 follow the header"},
  };
  for (const auto &[bytes, expected] : cases)
    expectContains(errorOf(bytes), expected);
  std::string deep = "(";
  for (int i = 0; i < 65; ++i)
    deep += "1,";
  expectContains(errorOf(npy(dictOf("<f2", deep + ")"), "ab")), "more than 64 dimensions");
  expectContains(message(readNpy("/no/such.npy")), "/no/such.npy");
}

TEST(Npy, WritesWhatNumpyWrites) {
  TempDirectory dir;
  const uint16_t values[] = {0x3c00, 0xc000, 0x7bff};
  ASSERT_EQ(message(writeNpy(dir("a.npy"), {DType::fp16, {1, 3}}, values)), "success");
  std::string bytes = dir.read(dir("a.npy"));
  EXPECT_EQ(bytes.size(), 134u);
  EXPECT_EQ(bytes.substr(0, 10), std::string("\x93NUMPY\1\0v\0", 10));
  EXPECT_EQ(bytes.substr(10, 59), "{'descr': '<f2', 'fortran_order': False, 'shape': (1, 3), }");
  EXPECT_EQ(bytes[127], '\n');
  EXPECT_EQ(bytes.substr(128), std::string("\x00\x3c\x00\xc0\xff\x7b", 6));
  HostTensor back = valueOf(readNpy(dir("a.npy")));
  EXPECT_EQ(back.desc, (TensorDesc{DType::fp16, {1, 3}}));
  EXPECT_EQ(dir.size(), 1u);
}

TEST(Npy, WidensTypesThatNumpyLacks) {
  TempDirectory dir;
  const uint16_t bfloat[] = {0x3f80, 0xc020};
  ASSERT_EQ(message(writeNpy(dir("b.npy"), {DType::bf16, {2}}, bfloat)), "success");
  HostTensor wide = valueOf(readNpy(dir("b.npy")));
  EXPECT_EQ(wide.desc, (TensorDesc{DType::fp32, {2}}));
  EXPECT_EQ(elements<float>(wide), (std::vector<float>{1.0f, -2.5f}));
  ASSERT_EQ(message(writeNpy(dir("c.npy"), {DType::int4, {}}, "\xf8")), "success");
  EXPECT_EQ(valueOf(readNpy(dir("c.npy"))).desc, (TensorDesc{DType::int8, {}}));
  EXPECT_EQ(message(writeNpy(dir("d.npy"), {DType::boolean, {0}}, nullptr)), "success");
  expectContains(message(writeNpy(dir("e.npy"), {DType::fp8e5m2, {1}}, "a")), "no element type for fp8e5m2");
}

TEST(ConvertTensor, RoundsAndChecksRanges) {
  HostTensor ints = tensorOf<int64_t>(DType::int64, {2, 2}, {1, -8, 7, 65504});
  EXPECT_EQ(elements<uint16_t>(valueOf(convertTensor(ints, DType::fp16, "x"))),
            (std::vector<uint16_t>{0x3c00, 0xc800, 0x4700, 0x7bff}));
  expectContains(message(convertTensor(ints, DType::int4, "x.npy")),
                 "x.npy: element [1, 1] is 65504, but int4 holds integers from -8 to 7");
  expectContains(message(convertTensor(ints, DType::uint64, "x")),
                 "element [0, 1] is -8, but uint64 holds integers from 0 to 18446744073709551615");
  HostTensor halves = tensorOf<double>(DType::fp64, {3}, {65519.999, -0.0, 1 + 0x1p-11 + 0x1p-40});
  EXPECT_EQ(elements<uint16_t>(valueOf(convertTensor(halves, DType::fp16, "x"))),
            (std::vector<uint16_t>{0x7bff, 0x8000, 0x3c01}));
  HostTensor big = tensorOf<float>(DType::fp32, {}, {65520.0f});
  expectContains(message(convertTensor(big, DType::fp16, "x")),
                 "x: element [] is 65520, but fp16 holds magnitudes up to 65504");
  HostTensor special = tensorOf<float>(DType::fp32, {2}, {-INFINITY, NAN});
  EXPECT_EQ(elements<uint16_t>(valueOf(convertTensor(special, DType::fp16, "x"))),
            (std::vector<uint16_t>{0xfc00, 0x7e00}));
  expectContains(message(convertTensor(special, DType::int32, "x")), "element [0] is -inf");
  expectContains(message(convertTensor(tensorOf<double>(DType::fp64, {1}, {1e300}), DType::fp32, "x")),
                 "1e+300, but fp32 holds");
  expectContains(message(convertTensor(tensorOf<double>(DType::fp64, {1}, {1e300}), DType::bf16, "x")), "bf16 holds");
  expectContains(message(convertTensor(tensorOf<char>(DType::fp8e5m2, {1}, {0}), DType::fp32, "x")), "fp8e5m2");
}

TEST(ConvertTensor, IntegerEdges) {
  auto fits = [](auto value, DType from, DType to) {
    return message(convertTensor(tensorOf(from, {1}, std::vector<decltype(value)>{value}), to, "x")) == "success";
  };
  EXPECT_TRUE(fits(127.0, DType::fp64, DType::int8));
  EXPECT_FALSE(fits(128.0, DType::fp64, DType::int8));
  EXPECT_TRUE(fits(-128.0, DType::fp64, DType::int8));
  EXPECT_FALSE(fits(-129.0, DType::fp64, DType::int8));
  EXPECT_FALSE(fits(1.5, DType::fp64, DType::int8));
  EXPECT_FALSE(fits(0x1p63, DType::fp64, DType::int64));
  EXPECT_TRUE(fits(-0x1p63, DType::fp64, DType::int64));
  EXPECT_FALSE(fits(0x1p64, DType::fp64, DType::uint64));
  EXPECT_TRUE(fits(0x1p63, DType::fp64, DType::uint64));
  EXPECT_TRUE(fits(-0.0, DType::fp64, DType::uint8));
  EXPECT_TRUE(fits(uint64_t(INT64_MAX), DType::uint64, DType::int64));
  EXPECT_FALSE(fits(uint64_t(INT64_MAX) + 1, DType::uint64, DType::int64));
  EXPECT_TRUE(fits(INT64_MIN, DType::int64, DType::int64));
  EXPECT_FALSE(fits(int64_t(INT32_MIN) - 1, DType::int64, DType::int32));
  EXPECT_TRUE(fits(int32_t(1), DType::int32, DType::boolean));
  EXPECT_FALSE(fits(int32_t(2), DType::int32, DType::boolean));
  EXPECT_FALSE(fits(int32_t(-1), DType::int32, DType::boolean));
  EXPECT_TRUE(fits(uint8_t(63), DType::uint8, DType::uint6));
  EXPECT_FALSE(fits(uint8_t(64), DType::uint8, DType::uint6));
  EXPECT_EQ(elements<float>(valueOf(convertTensor(tensorOf<uint8_t>(DType::boolean, {2}, {0, 1}), DType::fp32, "x"))),
            (std::vector<float>{0, 1}));
  // One rounding from the integer: 2^24 + 3 is a tie of fp32.
  EXPECT_EQ(elements<float>(valueOf(convertTensor(tensorOf<int64_t>(DType::int64, {1}, {16777219}), DType::fp32, "x"))),
            (std::vector<float>{16777220.0f}));
}
