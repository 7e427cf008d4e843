// einsum against its definition as a sum of products, for every pattern of broadcast dims.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makeEinsum(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

/// Values are multiples of 1/16 below 1, so that sums are exact in float and one rounding is left.
TestTensor coarseTensor(DType dtype, const Shape &shape, unsigned seed) {
  TestTensor tensor = randomTensor(dtype, shape, seed);
  for (int64_t i = 0; i < tensor.size(); ++i)
    tensor.set(i, std::round(tensor.get(i) * 16) / 16);
  return tensor;
}

TEST(Einsum, SumsOfProducts) {
  for (DType dtype : {DType::fp16, DType::fp32})
    for (int64_t pattern = 0; pattern < 16; ++pattern)
      for (bool hasBatch : {true, false}) {
        const Shape x = {pattern & 1 ? 1 : 2, 5, pattern & 2 ? 1 : 3, 37};
        const Shape y = {pattern & 4 ? 1 : 2, 37, pattern & 8 ? 1 : 3, 19};
        const Shape full = {std::max(x[0], y[0]), 5, std::max(x[2], y[2]), 19};
        if (!hasBatch && full[0] != 1)
          continue;
        auto dims = [&](const Shape &shape) { return Shape(shape.begin() + !hasBatch, shape.end()); };
        TestTensor a = coarseTensor(dtype, dims(x), 1), b = coarseTensor(dtype, dims(y), 2);
        OpCase op("einsum", makeEinsum);
        op.args("values", {a, b}).result(dtype, dims(full));
        op.param("equation", std::string(hasBatch ? "zbqs, zsqX -> zbqX" : "chw,whr->chr"));
        expectEverywhere(
            op,
            [&](Shape i) {
              if (!hasBatch)
                i.insert(i.begin(), 0);
              double sum = 0;
              for (int64_t k = 0; k < 37; ++k)
                sum += a.get(flatten({i[0], i[1], i[2], k}, x)) * b.get(flatten({i[0], k, i[2], i[3]}, y));
              return sum;
            },
            "einsum " + std::to_string(pattern), 0);
      }
}

TEST(Einsum, Errors) {
  auto make = [](const std::string &equation, const Shape &x, const Shape &y, const Shape &result) {
    OpCase op("einsum", makeEinsum);
    op.args("values", {TestTensor(DType::fp16, x), TestTensor(DType::fp16, y)}).result(DType::fp16, result);
    op.param("equation", equation);
    return op.error();
  };
  EXPECT_EQ(make("chw,whr->chr", {2, 3, 4}, {4, 3, 5}, {2, 3, 5}), "");
  EXPECT_EQ(make("chw,wrh->chr", {2, 3, 4}, {4, 5, 3}, {2, 3, 5}),
            "einsum: equation 'chw,wrh->chr'; allowed are nchw,nwhu->nchu and chw,whr->chr, in any letters");
  EXPECT_NE(make("chw,whr->chr", {2, 3, 4}, {5, 3, 5}, {2, 3, 5}).find("does not fit"), std::string::npos);
  EXPECT_NE(make("chw,whr->chr", {2, 3, 4}, {4, 2, 5}, {2, 3, 5}).find("does not fit"), std::string::npos);
  EXPECT_NE(make("chw,whr->chr", {2, 3, 4}, {4, 3, 5}, {2, 3, 6}).find("expected [2, 3, 5]"), std::string::npos);
  EXPECT_NE(make("nchw,nwhu->nchu", {2, 3, 4}, {4, 3, 5}, {2, 3, 5}).find("rank 4"), std::string::npos);
  OpCase none("einsum", makeEinsum);
  EXPECT_EQ(none.error(), "einsum: 'values' has 0 tensors, expected two");
}

} // namespace
