// The pools against their definition over padded input in double.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelTest.h"
#include <cmath>

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makePool(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

struct Axis {
  int64_t in, kernel, stride, before, after, out;
};

Axis place(int64_t in, int64_t kernel, int64_t stride, const std::string &padType, bool ceil, int64_t pad) {
  if (padType == "same" || padType == "same_lower") {
    int64_t out = (in + stride - 1) / stride, total = std::max<int64_t>(0, (out - 1) * stride + kernel - in);
    int64_t before = padType == "same" ? total / 2 : total - total / 2;
    return {in, kernel, stride, before, total - before, out};
  }
  int64_t p = padType == "custom" ? pad : 0, room = in + 2 * p - kernel;
  int64_t out = (ceil ? (room + stride - 1) / stride : room / stride) + 1;
  if (ceil && p > 0 && (out - 1) * stride >= in + p)
    --out;
  return {in, kernel, stride, p, p, out};
}

double poolCell(const std::string &op, const TestTensor &x, int64_t plane, const Axis &h, const Axis &w, int64_t oh,
                int64_t ow, bool exclude) {
  double sum = 0, squares = 0, most = -INFINITY;
  int64_t count = 0;
  for (int64_t i = oh * h.stride - h.before; i < oh * h.stride - h.before + h.kernel; ++i)
    for (int64_t j = ow * w.stride - w.before; j < ow * w.stride - w.before + w.kernel; ++j) {
      bool real = i >= 0 && i < h.in && j >= 0 && j < w.in;
      // What ceil_mode adds behind the declared padding never counts.
      bool declared = i < h.in + h.after && j < w.in + w.after;
      count += exclude ? real : declared;
      if (!real)
        continue;
      double value = x.get((plane * h.in + i) * w.in + j);
      sum += value;
      squares += value * value;
      most = std::max(most, value);
    }
  return op == "max_pool" ? most : op == "l2_pool" ? std::sqrt(squares) : sum / count;
}

TEST(Pool, EveryParameter) {
  for (std::string op : {"max_pool", "avg_pool", "l2_pool"})
    for (std::string padType : {"valid", "custom", "same", "same_lower"})
      for (int64_t stride : {1, 2, 3})
        for (bool ceil : {false, true})
          for (bool exclude : {false, true})
            for (DType type : {DType::fp16, DType::fp32}) {
              if (ceil && padType[0] == 's')
                continue;
              Axis h = place(7, 3, stride, padType, ceil, 1), w = place(10, 2, stride, padType, ceil, 1);
              TestTensor x = randomTensor(type, {2, 3, 7, 10}, 5), expected(type, {2, 3, h.out, w.out});
              for (int64_t i = 0; i < expected.size(); ++i)
                expected.set(i, poolCell(op, x, i / w.out / h.out, h, w, i / w.out % h.out, i % w.out, exclude));
              OpCase pool(op, makePool);
              pool.arg("x", x).param("kernel_sizes", std::vector<int64_t>{3, 2}).param("pad_type", padType);
              pool.param("strides", std::vector<int64_t>{stride, stride}).param("ceil_mode", ceil);
              pool.param("pad", std::vector<int64_t>{1, 1, 1, 1}).result(type, {2, 3, h.out, w.out});
              pool.param("exclude_padding_from_average", exclude);
              EXPECT_EQ(runEverywhere(pool).bytes, expected.bytes)
                  << op << " " << padType << " stride " << stride << ceil << exclude << " " << getName(type).str();
            }
}

TEST(Pool, OneAndThreeDimensions) {
  TestTensor line(DType::fp16, {1, 1, 6}, {1, 5, 2, -3, 4, 0}),
      cube(DType::fp16, {1, 1, 2, 2, 2}, {1, 2, 3, 4, 5, 6, 7, 8});
  OpCase one("max_pool", makePool), three("avg_pool", makePool);
  one.arg("x", line).param("kernel_sizes", std::vector<int64_t>{3}).result(DType::fp16, {1, 1, 4});
  EXPECT_EQ(one.run().bytes, TestTensor(DType::fp16, {1, 1, 4}, {5, 5, 4, 4}).bytes);
  three.arg("x", cube).param("kernel_sizes", std::vector<int64_t>{2, 2, 2}).result(DType::fp16, {1, 1, 1, 1, 1});
  EXPECT_EQ(three.run().get(0), 4.5);
}

TEST(Pool, SaysWhatIsWrong) {
  OpCase op("max_pool", makePool);
  op.arg("x", TestTensor(DType::fp16, {1, 1, 2, 2})).param("kernel_sizes", std::vector<int64_t>{3, 3});
  op.result(DType::fp16, {1, 1, 1, 1});
  EXPECT_NE(op.error().find("leave an empty result along spatial axis 0"), std::string::npos);
}

} // namespace
