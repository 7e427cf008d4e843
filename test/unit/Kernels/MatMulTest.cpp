// matmul, linear and attention: every form of operands, and the same bits on every target and thread count.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelTest.h"
#include <cmath>

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makeMatmul(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeLinear(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeAttention(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

using Extents = std::vector<int64_t>;

/// Element (row, column) of matrix `batch`, whose batch dimensions broadcast to `all`.
double at(const TestTensor &t, bool transposed, const Extents &all, int64_t batch, int64_t row, int64_t column) {
  size_t rank = t.desc.shape.size();
  int64_t rows = t.desc.shape[rank - 2], columns = t.desc.shape[rank - 1], offset = 0, stride = 1;
  for (size_t i = 0; i < all.size(); ++i) {
    int64_t index = batch % all[all.size() - 1 - i];
    batch /= all[all.size() - 1 - i];
    if (i + 2 >= rank)
      continue;
    int64_t own = t.desc.shape[rank - 3 - i];
    offset += (own == 1 ? 0 : index) * stride;
    stride *= own;
  }
  return t.get(offset * rows * columns + (transposed ? column * columns + row : row * columns + column));
}

struct MatmulCase {
  Extents xBatch, yBatch, batch;
  int64_t m, n, k;
};

void checkMatmul(const MatmulCase &c, bool tx, bool ty, DType xType, DType yType, bool constant) {
  auto shape = [](Extents batch, int64_t rows, int64_t columns) {
    batch.insert(batch.end(), {rows, columns});
    return batch;
  };
  double scale = xType == DType::int32 ? 100 : 1;
  TestTensor x = randomTensor(xType, tx ? shape(c.xBatch, c.k, c.m) : shape(c.xBatch, c.m, c.k), 1, scale);
  TestTensor y = randomTensor(yType, ty ? shape(c.yBatch, c.n, c.k) : shape(c.yBatch, c.k, c.n), 2, scale);
  DType type = constant ? xType : yType;
  TestTensor expected(type, shape(c.batch, c.m, c.n));
  for (int64_t i = 0; i < expected.size(); ++i) {
    int64_t n = i % c.n, m = i / c.n % c.m, b = i / c.n / c.m;
    float sum = 0;
    for (int64_t k = 0; k < c.k; ++k)
      sum = std::fmaf(at(x, tx, c.batch, b, m, k), at(y, ty, c.batch, b, k, n), sum);
    expected.set(i, sum);
  }
  OpCase op("matmul", makeMatmul);
  op.arg("x", x).arg("y", y, constant).param("transpose_x", tx).param("transpose_y", ty);
  op.result(type, shape(c.batch, c.m, c.n));
  EXPECT_EQ(runEverywhere(op).bytes, expected.bytes)
      << c.m << "x" << c.n << "x" << c.k << " " << tx << ty << constant << " " << getName(xType).str();
}

TEST(Matmul, ShapesTransposesBatchesTypes) {
  const MatmulCase cases[] = {
      {{}, {}, {}, 1, 1, 1},          {{}, {}, {}, 1, 77, 40},    {{}, {}, {}, 13, 16, 5},
      {{}, {}, {}, 2, 130, 33},       {{3}, {3}, {3}, 7, 17, 20}, {{2, 1}, {1, 3}, {2, 3}, 4, 5, 6},
      {{}, {2, 2}, {2, 2}, 5, 33, 9}, {{4}, {}, {4}, 6, 18, 64},  {{}, {}, {}, 50, 20, 3000},
  };
  for (const MatmulCase &c : cases)
    for (bool tx : {false, true})
      for (bool ty : {false, true})
        for (bool constant : {false, true})
          for (DType type : {DType::fp16, DType::fp32, DType::int32})
            checkMatmul(c, tx, ty, type, type, constant);
}

TEST(Matmul, MixedTypes) {
  for (bool constant : {false, true}) {
    checkMatmul({{2}, {}, {2}, 9, 40, 21}, false, true, DType::fp16, DType::fp32, constant);
    checkMatmul({{2}, {}, {2}, 9, 40, 21}, false, false, DType::fp32, DType::fp16, constant);
  }
}

TEST(Matmul, RankOne) {
  TestTensor x(DType::fp16, {3}, {1, 2, 3}), y(DType::fp16, {3}, {4, 5, 6}), m(DType::fp16, {3, 2}, {1, 2, 3, 4, 5, 6});
  EXPECT_EQ(OpCase("matmul", makeMatmul).arg("x", x).arg("y", y).result(DType::fp16, {}).run().get(0), 32);
  TestTensor row = OpCase("matmul", makeMatmul).arg("x", x).arg("y", m).result(DType::fp16, {2}).run();
  EXPECT_EQ(row.get(0), 22);
  EXPECT_EQ(row.get(1), 28);
}

TEST(Matmul, IntegersWrap) {
  TestTensor x(DType::int32, {1, 2}, {65536, 1}), y(DType::int32, {2, 1}, {65536, 7});
  EXPECT_EQ(OpCase("matmul", makeMatmul).arg("x", x).arg("y", y).result(DType::int32, {1, 1}).run().get(0), 7);
}

TEST(Matmul, SpecialValues) {
  double inf = std::numeric_limits<double>::infinity();
  OpCase op("matmul", makeMatmul);
  op.arg("x", TestTensor(DType::fp16, {4, 1}, {65504, inf, 0x1p-24, NAN}))
      .arg("y", TestTensor(DType::fp16, {1, 2}, {1, 0.5}));
  op.result(DType::fp16, {4, 2});
  TestTensor found = runEverywhere(op);
  EXPECT_EQ(found.get(0), 65504);
  EXPECT_EQ(found.get(1), 32752);
  EXPECT_EQ(found.get(2), inf);
  EXPECT_EQ(found.get(4), 0x1p-24);
  EXPECT_EQ(found.get(5), 0) << "a tie at half the smallest subnormal goes to even";
  EXPECT_TRUE(std::isnan(found.get(6)));
}

TEST(Linear, BiasAndTypes) {
  for (DType type : {DType::fp16, DType::fp32, DType::int32})
    for (int64_t rows : {1, 4, 65})
      for (bool constant : {false, true})
        for (bool hasBias : {false, true}) {
          double scale = type == DType::int32 ? 50 : 1;
          TestTensor x = randomTensor(type, {1, rows, 48}, 1, scale), w = randomTensor(type, {90, 48}, 2, scale);
          TestTensor bias = randomTensor(type, {90}, 3, scale), expected(type, {1, rows, 90});
          for (int64_t i = 0; i < expected.size(); ++i) {
            float sum = hasBias ? bias.get(i % 90) : 0;
            for (int64_t k = 0; k < 48; ++k)
              sum = std::fmaf(x.get(i / 90 * 48 + k), w.get(i % 90 * 48 + k), sum);
            expected.set(i, sum);
          }
          OpCase op("linear", makeLinear);
          op.arg("x", x).arg("weight", w, constant);
          if (hasBias)
            op.arg("bias", bias, constant);
          op.result(type, {1, rows, 90});
          EXPECT_EQ(runEverywhere(op).bytes, expected.bytes) << rows << constant << hasBias;
        }
}

TEST(Linear, SaysWhatIsWrong) {
  OpCase op("linear", makeLinear);
  op.arg("x", TestTensor(DType::fp16, {2, 4}))
      .arg("weight", TestTensor(DType::fp16, {3, 5}))
      .result(DType::fp16, {2, 3});
  EXPECT_EQ(op.error(), "linear: x of shape [2, 4] and weight of shape [3, 5]; expected [..., Din] and [Dout, Din]");
  OpCase noWeight("linear", makeLinear);
  noWeight.arg("x", TestTensor(DType::fp16, {2, 4})).result(DType::fp16, {2, 3});
  EXPECT_EQ(noWeight.error(), "linear: argument 'weight' is missing or not a single tensor");
  OpCase mixed("linear", makeLinear);
  mixed.arg("x", TestTensor(DType::int32, {2, 4})).arg("weight", TestTensor(DType::fp16, {3, 4}));
  mixed.result(DType::fp16, {2, 3});
  EXPECT_NE(mixed.error().find("int32 together with a float type"), std::string::npos);
}

/// softmax(Q K^T / sqrt(E) + mask) V in double.
std::vector<double> attend(const TestTensor &q, const TestTensor &k, const TestTensor &v, const TestTensor *mask,
                           int64_t batch) {
  int64_t l = q.desc.shape[q.desc.shape.size() - 2], e = q.desc.shape.back(), s = k.size() / batch / e;
  int64_t ev = v.desc.shape.back();
  std::vector<double> result;
  for (int64_t row = 0; row < batch * l; ++row) {
    int64_t b = row / l;
    std::vector<double> p(s);
    double sum = 0;
    for (int64_t j = 0; j < s; ++j) {
      double score = 0;
      for (int64_t i = 0; i < e; ++i)
        score += q.get(row * e + i) * k.get((b * s + j) * e + i);
      score /= std::sqrt(double(e));
      if (mask && mask->desc.dtype == DType::boolean)
        score = mask->get(row % l * s + j) ? score : -INFINITY;
      else if (mask) // [batch, 1, S]
        score += mask->get(b * s + j);
      sum += p[j] = std::exp(score);
    }
    for (int64_t i = 0; i < ev; ++i) {
      double value = 0;
      for (int64_t j = 0; j < s; ++j)
        value += p[j] / sum * v.get((b * s + j) * ev + i);
      result.push_back(value);
    }
  }
  return result;
}

TEST(Attention, MatchesDouble) {
  for (DType type : {DType::fp16, DType::fp32})
    for (int64_t l : {1, 5, 20})
      for (int masking : {0, 1, 2}) {
        int64_t s = 19, e = 8, ev = 11, batch = 6;
        TestTensor q = randomTensor(type, {2, 3, l, e}, 1, 2), k = randomTensor(type, {2, 3, s, e}, 2, 2);
        TestTensor v = randomTensor(type, {2, 3, s, ev}, 3), additive = randomTensor(type, {2, 3, 1, s}, 4);
        TestTensor boolean(DType::boolean, {l, s});
        for (int64_t i = 0; i < boolean.size(); ++i)
          boolean.set(i, i % s <= i / s);
        OpCase op("scaled_dot_product_attention", makeAttention);
        op.arg("query", q).arg("key", k).arg("value", v);
        const TestTensor *mask = masking == 0 ? nullptr : masking == 1 ? &additive : &boolean;
        if (mask)
          op.arg("attn_mask", *mask);
        op.result(type, {2, 3, l, ev});
        std::vector<double> expected = attend(q, k, v, mask, batch);
        TestTensor found = runEverywhere(op);
        double bound = type == DType::fp16 ? 0x1p-11 : 0x1p-20;
        for (int64_t i = 0; i < found.size(); ++i)
          ASSERT_NEAR(found.get(i), expected[i], bound) << l << " mask " << masking << " element " << i;
      }
}

TEST(Attention, SaysWhatIsWrong) {
  OpCase op("scaled_dot_product_attention", makeAttention);
  TestTensor q(DType::fp16, {1, 4, 8});
  op.arg("query", q).arg("key", q).arg("value", q).arg("attn_mask", TestTensor(DType::fp16, {3, 4}));
  op.result(DType::fp16, {1, 4, 8});
  EXPECT_EQ(op.error(), "scaled_dot_product_attention: attn_mask of shape [3, 4] does not broadcast to [1, 4, 4]");
}

} // namespace
