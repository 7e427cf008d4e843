// argsort and topk against a stable sort by comparison of numbers.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"
#include <numeric>

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makeArgsort(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeTopk(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

constexpr DType dtypes[] = {DType::fp16, DType::fp32, DType::int32, DType::uint16};

/// Few different values, so that there are ties; negative ones where the type has them.
TestTensor tiedTensor(DType dtype, const Shape &shape) {
  TestTensor x(dtype, shape);
  std::mt19937 random(7);
  for (int64_t i = 0; i < x.size(); ++i)
    x.set(i, double(random() % 9) - (dtype == DType::uint16 ? 0 : 4));
  return x;
}

/// The indices along `axis` of the line through `at`, in order: by value, then by index.
Shape sortedLine(const TestTensor &x, Shape at, int64_t axis, bool ascending) {
  const Shape shape = shapeOf(x);
  Shape order(shape[axis]);
  std::iota(order.begin(), order.end(), 0);
  auto value = [&](int64_t i) {
    at[axis] = i;
    return x.get(flatten(at, shape));
  };
  std::sort(order.begin(), order.end(), [&](int64_t a, int64_t b) {
    return value(a) == value(b) ? a < b : ascending ? value(a) < value(b) : value(a) > value(b);
  });
  return order;
}

TEST(Sort, ArgsortIsStable) {
  for (DType dtype : dtypes)
    for (bool ascending : {false, true})
      for (int64_t axis = -3; axis < 3; ++axis) {
        TestTensor x = tiedTensor(dtype, {3, 40, 5});
        OpCase op("argsort", makeArgsort);
        op.arg("x", x).param("axis", axis).param("ascending", ascending).result(DType::int32, {3, 40, 5});
        const int64_t dim = axis < 0 ? axis + 3 : axis;
        expectEverywhere(
            op, [&](const Shape &i) { return double(sortedLine(x, i, dim, ascending)[i[dim]]); }, "argsort", 0);
      }
}

TEST(Sort, LongLine) {
  TestTensor x = randomTensor(DType::fp32, {1000}, 3);
  OpCase op("argsort", makeArgsort);
  op.arg("x", x).result(DType::int32, {1000});
  const Shape order = sortedLine(x, {0}, 0, false);
  expectEverywhere(op, [&](const Shape &i) { return double(order[i[0]]); }, "argsort", 0);
}

TEST(Sort, NanIsLastAndZerosAreEqual) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (DType dtype : {DType::fp16, DType::fp32})
    for (bool ascending : {false, true}) {
      OpCase op("argsort", makeArgsort);
      op.arg("x", TestTensor(dtype, {7}, {nan, 0.0, -0.0, INFINITY, -INFINITY, -nan, -1e-7}));
      op.param("ascending", ascending).result(DType::int32, {7});
      TestTensor out = op.run();
      const double expected[2][7] = {{3, 1, 2, 6, 4, 0, 5}, {4, 6, 1, 2, 3, 0, 5}};
      for (int64_t i = 0; i < 7; ++i)
        EXPECT_EQ(out.get(i), expected[ascending][i]) << i;
    }
}

TEST(Sort, TopkValuesAndIndices) {
  for (DType dtype : dtypes)
    for (DType indexType : {DType::int32, DType::uint16})
      for (bool ascending : {false, true})
        for (int64_t axis = 0; axis < 3; ++axis)
          for (int64_t k : {-1, 1, 3})
            for (bool withIndices : {true, false}) {
              const Shape shape = {4, 7, 5};
              Shape result = shape;
              result[axis] = k < 0 ? shape[axis] : k;
              TestTensor x = tiedTensor(dtype, shape);
              OpCase op("topk", makeTopk);
              op.arg("x", x).param("k", k).param("axis", axis - 3).param("ascending", ascending);
              op.param("sort", withIndices).param("return_indices", withIndices).result(dtype, result);
              if (withIndices)
                op.param("output_indices_dtype", getName(indexType).str()).result(indexType, result);
              std::vector<TestTensor> out = withIndices ? runAllEverywhere(op) : op.runAll();
              for (int64_t i = 0; i < out[0].size(); ++i) {
                Shape at = unflatten(i, result);
                const int64_t index = sortedLine(x, at, axis, ascending)[at[axis]];
                at[axis] = index;
                ASSERT_EQ(out[0].get(i), x.get(flatten(at, shape)));
                if (withIndices)
                  ASSERT_EQ(out[1].get(i), double(index));
              }
            }
}

TEST(Sort, Errors) {
  OpCase many("topk", makeTopk);
  many.arg("x", TestTensor(DType::fp16, {3})).param("k", int64_t(4)).result(DType::fp16, {4}).result(DType::int32, {4});
  EXPECT_EQ(many.error(), "topk: k is 4; allowed are -1 (all) and 0 to the 3 elements of axis 0");
  OpCase one("topk", makeTopk);
  one.arg("x", TestTensor(DType::fp16, {3})).result(DType::fp16, {1});
  EXPECT_EQ(one.error(), "topk: expected a result of x's dtype fp16 and one of indices");
  OpCase wide("argsort", makeArgsort);
  wide.arg("x", TestTensor(DType::fp16, {70000})).result(DType::uint16, {70000});
  EXPECT_EQ(wide.error(), "argsort: indices up to 69999 do not fit uint16; use int32");
  OpCase other("topk", makeTopk);
  other.arg("x", TestTensor(DType::fp16, {3})).param("output_indices_dtype", std::string("uint16"));
  other.result(DType::fp16, {1}).result(DType::int32, {1});
  EXPECT_NE(other.error().find("output_indices_dtype is uint16"), std::string::npos) << other.error();
  OpCase axis("argsort", makeArgsort);
  axis.arg("x", TestTensor(DType::fp16, {3})).param("axis", int64_t(1)).result(DType::int32, {3});
  EXPECT_NE(axis.error().find("axis 1 is outside [-1, 1)"), std::string::npos) << axis.error();
}

} // namespace
