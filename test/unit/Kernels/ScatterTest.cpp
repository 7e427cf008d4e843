// The scatters and reverse_sequence against loops over the updates; errors of data.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makeScatter(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeScatterAlongAxis(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeScatterNd(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeReverseSequence(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

constexpr DType dtypes[] = {DType::fp16, DType::fp32, DType::int32};
const std::string modes[] = {"update", "add", "sub", "mul", "div", "max", "min"};

/// Non-zero values, so that all quotients are defined.
TestTensor someTensor(DType dtype, const Shape &shape, unsigned seed) {
  TestTensor tensor = randomTensor(dtype, shape, seed, 8);
  for (int64_t i = 0; i < tensor.size(); ++i)
    if (tensor.get(i) == 0)
      tensor.set(i, 3);
  return tensor;
}

TestTensor indexTensor(const Shape &shape, int64_t size) {
  TestTensor indices(DType::int32, shape);
  for (int64_t i = 0; i < indices.size(); ++i)
    indices.set(i, double((i * i + 1) % size - (i % 3 == 1 ? size : 0)));
  return indices;
}

double combine(const std::string &mode, DType dtype, double a, double b) {
  if (mode == "add")
    return a + b;
  if (mode == "sub")
    return a - b;
  if (mode == "mul")
    return a * b;
  if (mode == "div")
    return dtype == DType::int32 ? std::trunc(a / b) : a / b;
  return mode == "max" ? std::fmax(a, b) : mode == "min" ? std::fmin(a, b) : b;
}

/// Runs the case and compares with applying the updates one by one; target(coordinates of an update).
void expectScatter(OpCase op, const std::string &mode, const TestTensor &data, const TestTensor &updates,
                   const std::function<Shape(const Shape &)> &target) {
  op.param("mode", mode).result(data.desc.dtype, data.desc.shape);
  const Shape shape = shapeOf(data), updateShape = shapeOf(updates);
  std::vector<double> expected;
  for (int64_t i = 0; i < data.size(); ++i)
    expected.push_back(data.get(i));
  for (int64_t i = 0; i < updates.size(); ++i) {
    double &place = expected[flatten(target(unflatten(i, updateShape)), shape)];
    place = combine(mode, data.desc.dtype, place, updates.get(i));
  }
  expectEverywhere(op, [&](const Shape &i) { return expected[flatten(i, shape)]; }, op.spec.op + " " + mode);
}

int64_t wrapped(double index, int64_t size) { return int64_t(index) + (index < 0 ? size : 0); }

TEST(Scatter, Axis) {
  for (DType dtype : dtypes)
    for (const std::string &mode : modes)
      for (int64_t axis = 0; axis < 3; ++axis)
        for (const Shape &indexShape : {Shape{7}, Shape{}, Shape{2, 3}}) {
          const Shape shape = {3, 4, 300};
          Shape updateShape(shape.begin(), shape.begin() + axis);
          updateShape.insert(updateShape.end(), indexShape.begin(), indexShape.end());
          updateShape.insert(updateShape.end(), shape.begin() + axis + 1, shape.end());
          TestTensor data = someTensor(dtype, shape, 1), updates = someTensor(dtype, updateShape, 2);
          TestTensor indices = indexTensor(indexShape, shape[axis]);
          OpCase op("scatter", makeScatter);
          op.arg("data", data).arg("indices", indices).arg("updates", updates).param("axis", axis - 3);
          expectScatter(std::move(op), mode, data, updates, [&](const Shape &i) {
            const size_t rank = indexShape.size();
            Shape at(i.begin(), i.begin() + axis);
            const Shape place(i.begin() + axis, i.begin() + axis + rank);
            at.push_back(wrapped(indices.get(flatten(place, indexShape)), shape[axis]));
            at.insert(at.end(), i.begin() + axis + rank, i.end());
            return at;
          });
        }
}

TEST(Scatter, AlongAxis) {
  for (DType dtype : dtypes)
    for (const std::string &mode : modes)
      for (int64_t axis = 0; axis < 3; ++axis)
        for (int64_t count : {2, 9}) {
          const Shape shape = {3, 4, 5};
          Shape updateShape = shape;
          updateShape[axis] = count;
          TestTensor data = someTensor(dtype, shape, 1), updates = someTensor(dtype, updateShape, 2);
          TestTensor indices = indexTensor(updateShape, shape[axis]);
          OpCase op("scatter_along_axis", makeScatterAlongAxis);
          op.arg("data", data).arg("indices", indices).arg("updates", updates).param("axis", axis);
          expectScatter(std::move(op), mode, data, updates, [&](Shape i) {
            i[axis] = wrapped(indices.get(flatten(i, updateShape)), shape[axis]);
            return i;
          });
        }
}

TEST(Scatter, Nd) {
  for (DType dtype : dtypes)
    for (const std::string &mode : modes)
      for (int64_t depth = 1; depth <= 3; ++depth) {
        const Shape shape = {3, 4, 5};
        Shape updateShape = {2, 6};
        updateShape.insert(updateShape.end(), shape.begin() + depth, shape.end());
        TestTensor data = someTensor(dtype, shape, 1), updates = someTensor(dtype, updateShape, 2);
        TestTensor indices = indexTensor({2, 6, depth}, 3);
        OpCase op("scatter_nd", makeScatterNd);
        op.arg("data", data).arg("indices", indices).arg("updates", updates);
        expectScatter(std::move(op), mode, data, updates, [&](const Shape &i) {
          Shape at;
          for (int64_t d = 0; d < depth; ++d)
            at.push_back(wrapped(indices.get((i[0] * 6 + i[1]) * depth + d), shape[d]));
          at.insert(at.end(), i.begin() + 2, i.end());
          return at;
        });
      }
}

TEST(Scatter, DuplicatesAreRoundedOnce) {
  // 2048 + 1 + 1 is 2050 in one rounding to fp16; rounding after each addition gives 2048.
  OpCase op("scatter", makeScatter);
  op.arg("data", TestTensor(DType::fp16, {1}, {2048})).arg("indices", TestTensor(DType::int32, {2}, {0, 0}));
  op.arg("updates", TestTensor(DType::fp16, {2}, {1, 1})).result(DType::fp16, {1});
  EXPECT_EQ(op.run().get(0), 2050); // The default mode adds.
  OpCase wrap("scatter", makeScatter);
  wrap.arg("data", TestTensor(DType::int32, {2}, {2147483647, -2147483648.0}));
  wrap.arg("indices", TestTensor(DType::int32, {3}, {0, 1, 0})).param("mode", std::string("mul"));
  wrap.arg("updates", TestTensor(DType::int32, {3}, {2147483647, -1, 3})).result(DType::int32, {2});
  EXPECT_EQ(wrap.run().get(0), 3);
  EXPECT_EQ(wrap.run().get(1), -2147483648.0);
}

TEST(Scatter, InPlace) {
  TestTensor data(DType::fp16, {3, 2}, {1, 2, 3, 4, 5, 6}), indices(DType::int32, {2}, {2, 0});
  TestTensor updates(DType::fp16, {2, 2}, {10, 20, 30, 40});
  OpCase op("scatter", makeScatter);
  op.arg("data", data).arg("indices", indices).arg("updates", updates).result(DType::fp16, {3, 2});
  auto kernel = makeScatter(op.spec);
  ASSERT_TRUE(bool(kernel));
  EXPECT_TRUE((*kernel)->canOverwrite(0));
  EXPECT_FALSE((*kernel)->canOverwrite(2));
  std::vector<char> scratch((*kernel)->scratchBytes());
  const void *in[] = {data.bytes.data(), indices.bytes.data(), updates.bytes.data()};
  void *out[] = {data.bytes.data()};
  ASSERT_FALSE(bool((*kernel)->run(in, out, {nullptr, scratch.data()})));
  EXPECT_EQ(data.bytes, TestTensor(DType::fp16, {3, 2}, {31, 42, 3, 4, 15, 26}).bytes);
}

TEST(Scatter, Errors) {
  auto make = [](const Shape &updates, double index, const std::string &mode) {
    OpCase op("scatter", makeScatter);
    op.arg("data", TestTensor(DType::fp16, {3, 4})).arg("indices", TestTensor(DType::int32, {2}, {0, index}));
    op.arg("updates", TestTensor(DType::fp16, updates)).param("mode", mode).result(DType::fp16, {3, 4});
    return op.runError();
  };
  EXPECT_EQ(make({2, 4}, 2, "add"), "");
  EXPECT_EQ(make({2, 4}, 3, "add"), "scatter: index 3 at position [1] of indices is outside [-3, 3)");
  EXPECT_EQ(make({2, 4}, 0, "plus"), "scatter: mode is 'plus', allowed are update, add, sub, mul, div, max, min");
  EXPECT_NE(make({3, 4}, 0, "add").find("need the shape [2, 4]"), std::string::npos);
  OpCase nd("scatter_nd", makeScatterNd);
  nd.arg("data", TestTensor(DType::fp16, {3, 4})).arg("indices", TestTensor(DType::int32, {1, 2}, {2, -5}));
  nd.arg("updates", TestTensor(DType::fp16, {1})).result(DType::fp16, {3, 4});
  EXPECT_EQ(nd.runError(), "scatter_nd: index -5 at position [0, 1] of indices is outside [-4, 4)");
}

TEST(ReverseSequence, AllPairsOfAxes) {
  for (DType dtype : {DType::fp16, DType::fp32, DType::int32, DType::boolean})
    for (int64_t sequence = -4; sequence < 4; ++sequence)
      for (int64_t batch = 0; batch < 4; ++batch) {
        const Shape shape = {3, 4, 2, 5};
        const int64_t along = sequence < 0 ? sequence + 4 : sequence;
        if (along == batch)
          continue;
        TestTensor x = randomTensor(dtype, shape, 5, 100), lengths(DType::int32, {shape[batch]});
        for (int64_t i = 0; i < lengths.size(); ++i)
          lengths.set(i, double((i * 2 + 1) % (shape[along] + 1)));
        lengths.set(0, double(shape[along]));
        OpCase op("reverse_sequence", makeReverseSequence);
        op.arg("x", x).arg("lengths", lengths).param("seq_axis", sequence).param("batch_axis", batch);
        op.result(dtype, shape);
        expectEverywhere(
            op,
            [&](Shape i) {
              const int64_t length = int64_t(lengths.get(i[batch]));
              if (i[along] < length)
                i[along] = length - 1 - i[along];
              return x.get(flatten(i, shape));
            },
            "reverse_sequence", 0);
      }
}

TEST(ReverseSequence, Errors) {
  auto make = [](int64_t sequence, double length) {
    OpCase op("reverse_sequence", makeReverseSequence);
    op.arg("x", TestTensor(DType::fp16, {2, 3})).arg("lengths", TestTensor(DType::int32, {2}, {0, length}));
    op.param("seq_axis", sequence).result(DType::fp16, {2, 3});
    return op.runError();
  };
  EXPECT_EQ(make(1, 3), "");
  EXPECT_EQ(make(1, 4), "reverse_sequence: length 4 at position [1] of lengths is outside [0, 3]");
  EXPECT_EQ(make(1, -1), "reverse_sequence: length -1 at position [1] of lengths is outside [0, 3]");
  EXPECT_EQ(make(0, 0), "reverse_sequence: seq_axis and batch_axis are both 0; they must differ");
}

} // namespace
