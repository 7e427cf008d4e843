// Slices, gathers, one_hot and states: every element of the result against index arithmetic; errors of data.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"

using namespace anert;

namespace {

TestTensor countingTensor(DType dtype, const Shape &shape, double start = 1) {
  TestTensor tensor(dtype, shape);
  for (int64_t i = 0; i < tensor.size(); ++i)
    tensor.set(i, start + double(i % 2000));
  return tensor;
}

TestTensor intTensor(const Shape &shape, const Shape &values) {
  return TestTensor(DType::int32, shape, std::vector<double>(values.begin(), values.end()));
}

/// Runs a kernel on operands that the spec knows; the error of the run, "" if there is none.
std::string runError(const OpCase &op, OpCase::Factory factory, const std::vector<const TestTensor *> &operands) {
  llvm::Expected<std::unique_ptr<Kernel>> kernel = factory(op.spec);
  if (!kernel)
    return "not prepared: " + llvm::toString(kernel.takeError());
  std::vector<const void *> in;
  for (const TestTensor *operand : operands)
    in.push_back(operand->bytes.data());
  TestTensor result(op.spec.results[0].dtype, op.spec.results[0].shape);
  void *out[] = {result.bytes.data()};
  llvm::Error error = (*kernel)->run(in.data(), out, {});
  return error ? llvm::toString(std::move(error)) : "";
}

/// Python's slice of one dim: the indices it takes.
Shape pythonSlice(int64_t size, int64_t begin, int64_t end, int64_t step, bool beginMask, bool endMask) {
  auto place = [&](int64_t i, int64_t low, int64_t high) {
    return std::min(std::max(i < 0 ? i + size : i, low), high);
  };
  const int64_t low = step > 0 ? 0 : -1, high = step > 0 ? size : size - 1;
  int64_t from = beginMask ? (step > 0 ? low : high) : place(begin, low, high);
  const int64_t to = endMask ? (step > 0 ? high : low) : place(end, low, high);
  Shape indices;
  for (; step > 0 ? from < to : from > to; from += step)
    indices.push_back(from);
  return indices;
}

TEST(Slice, ByIndexAndUpdateLikePython) {
  struct Case {
    int64_t begin, end, step;
    int beginMask, endMask;
  };
  const Case cases[] = {{0, 7, 1, 0, 0},  {2, 5, 1, 0, 0},    {-3, -1, 1, 0, 0}, {1, 100, 2, 0, 0}, {5, 1, -1, 0, 0},
                        {6, 0, -2, 0, 1}, {0, 0, 3, 1, 1},    {0, 3, -1, 1, 0},  {-1, 0, -3, 0, 0}, {4, 4, 1, 0, 0},
                        {0, 0, -1, 1, 1}, {-100, 3, 1, 0, 0}, {100, 2, -1, 0, 0}};
  for (const Case &c : cases)
    for (int64_t dim = 0; dim < 3; ++dim)
      for (bool constant : {true, false}) {
        const Shape shape = {7, 7, 7};
        const Shape picked = pythonSlice(7, c.begin, c.end, c.step, c.beginMask, c.endMask);
        Shape begin = {0, 0, 0}, end = shape, stride = {1, 1, 1}, beginMask(3), endMask(3), result = shape;
        begin[dim] = c.begin, end[dim] = c.end, stride[dim] = c.step, beginMask[dim] = c.beginMask,
        endMask[dim] = c.endMask;
        result[dim] = picked.size();
        TestTensor x = countingTensor(DType::fp16, shape), update = countingTensor(DType::fp16, result, 1000);
        auto bounds = [&](OpCase &op) {
          op.arg("begin", intTensor({3}, begin), constant).arg("end", intTensor({3}, end), constant);
          op.param("stride", stride).param("begin_mask", beginMask).param("end_mask", endMask);
        };
        OpCase slice("slice_by_index", makeSliceByIndex), replace("slice_update", makeSliceUpdate);
        bounds(slice.arg("x", x).result(DType::fp16, result));
        expectEverywhere(
            slice,
            [&](Shape i) {
              i[dim] = picked[i[dim]];
              return x.get(flatten(i, shape));
            },
            "slice_by_index", 0);
        bounds(replace.arg("x", x).arg("update", update).result(DType::fp16, shape));
        expectEverywhere(
            replace,
            [&](Shape i) {
              auto at = std::find(picked.begin(), picked.end(), i[dim]);
              if (at == picked.end())
                return x.get(flatten(i, shape));
              i[dim] = at - picked.begin();
              return update.get(flatten(i, result));
            },
            "slice_update", 0);
      }
}

TEST(Slice, SqueezedDims) {
  TestTensor x = countingTensor(DType::fp32, {3, 4, 5});
  OpCase op("slice_by_index", makeSliceByIndex);
  op.arg("x", x).arg("begin", intTensor({3}, {1, 0, -1}), true).arg("end", intTensor({3}, {0, 4, 0}), true);
  op.param("squeeze_mask", Shape{1, 0, 1}).result(DType::fp32, {4});
  expectEverywhere(op, [&](const Shape &i) { return x.get(flatten({1, i[0], 4}, {3, 4, 5})); }, "squeezed", 0);
  OpCase outside("slice_by_index", makeSliceByIndex);
  outside.arg("x", x).arg("begin", intTensor({3}, {3, 0, 0}), true).arg("end", intTensor({3}, {4, 4, 5}), true);
  outside.param("squeeze_mask", Shape{1, 0, 0}).result(DType::fp32, {4, 5});
  EXPECT_NE(outside.error().find("index 3 of dim 0 is outside [-3, 3)"), std::string::npos) << outside.error();
}

TEST(Slice, BySizeAtRunTime) {
  TestTensor x = countingTensor(DType::fp16, {4, 6}), size = intTensor({2}, {2, -1});
  for (int64_t row = -4; row <= 2; ++row) {
    OpCase op("slice_by_size", makeSliceBySize);
    op.arg("x", x).arg("begin", intTensor({2}, {row, 1})).arg("size", size, true).result(DType::fp16, {2, 5});
    if (row == -1)
      continue;
    expectEverywhere(
        op, [&](const Shape &i) { return x.get(flatten({i[0] + (row < 0 ? row + 4 : row), i[1] + 1}, {4, 6})); },
        "slice_by_size", 0);
  }
  TestTensor begin = intTensor({2}, {3, 1});
  OpCase op("slice_by_size", makeSliceBySize);
  op.arg("x", x).arg("begin", begin).arg("size", size, true).result(DType::fp16, {2, 5});
  EXPECT_EQ(runError(op, makeSliceBySize, {&x, &begin, &size}),
            "slice_by_size: elements 3 to 5 of dim 0 are asked for, it has 4");
}

TEST(Slice, EngineScalesAlongWidth) {
  for (int64_t begin : {0, 1}) {
    OpCase op("slice_by_index", makeSliceByIndex);
    op.arg("x", TestTensor(DType::fp16, {3}, {5000, 4094, 5000})).arg("begin", intTensor({1}, {begin}), true);
    op.arg("end", intTensor({1}, {3}), true).result(DType::fp16, {3 - begin});
    op.spec.numerics.name = "ane:test";
    op.spec.numerics.sliceScales = true;
    TestTensor out = op.run();
    EXPECT_EQ(out.get(out.size() - 1), begin ? INFINITY : 5000);
    EXPECT_EQ(out.get(out.size() - 2), 4094);
  }
}

TEST(Gather, AxesBatchDimsAndTypes) {
  for (DType dtype : {DType::fp16, DType::fp32, DType::int8})
    for (int64_t axis = 0; axis < 3; ++axis)
      for (int64_t batch = 0; batch <= std::min<int64_t>(axis, 1); ++batch) {
        const Shape shape = {2, 3, 4}, indexShape = {2, 5};
        TestTensor x(dtype, shape), indices(DType::int32, indexShape);
        for (int64_t i = 0; i < x.size(); ++i)
          x.set(i, i + 1);
        for (int64_t i = 0; i < indices.size(); ++i)
          indices.set(i, (i * 3) % shape[axis] - (i % 2 ? shape[axis] : 0));
        Shape result(shape.begin(), shape.begin() + axis);
        result.insert(result.end(), indexShape.begin() + batch, indexShape.end());
        result.insert(result.end(), shape.begin() + axis + 1, shape.end());
        OpCase op("gather", makeGather);
        op.arg("x", x).arg("indices", indices).param("axis", axis).param("batch_dims", batch).result(dtype, result);
        expectEverywhere(
            op,
            [&](const Shape &i) {
              Shape at(i.begin(), i.begin() + batch);
              at.insert(at.end(), i.begin() + axis, i.begin() + axis + 2 - batch);
              const int64_t index = int64_t(indices.get(flatten(at, indexShape)));
              Shape from(i.begin(), i.begin() + axis);
              from.push_back(index < 0 ? index + shape[axis] : index);
              from.insert(from.end(), i.begin() + axis + 2 - batch, i.end());
              return x.get(flatten(from, shape));
            },
            "gather", 0);
      }
}

TEST(Gather, AlongAxisAndNd) {
  const Shape shape = {3, 4, 5};
  TestTensor x = countingTensor(DType::fp16, shape);
  for (int64_t axis = 0; axis < 3; ++axis) {
    Shape result = shape;
    result[axis] = 2;
    TestTensor indices(DType::int32, result);
    for (int64_t i = 0; i < indices.size(); ++i)
      indices.set(i, (i * 7) % shape[axis]);
    OpCase op("gather_along_axis", makeGatherAlongAxis);
    op.arg("x", x).arg("indices", indices).param("axis", axis).result(DType::fp16, result);
    expectEverywhere(
        op,
        [&](Shape i) {
          i[axis] = int64_t(indices.get(flatten(i, result)));
          return x.get(flatten(i, shape));
        },
        "gather_along_axis", 0);
  }
  TestTensor pairs = intTensor({2, 2}, {2, 3, 0, -1});
  OpCase nd("gather_nd", makeGatherNd);
  nd.arg("x", x).arg("indices", pairs).result(DType::fp16, {2, 5});
  expectEverywhere(nd, [&](const Shape &i) { return x.get(flatten({i[0] ? 0 : 2, 3, i[1]}, shape)); }, "gather_nd", 0);
  TestTensor rows = intTensor({3, 2, 1}, {0, 1, 2, 3, 1, 0});
  OpCase batched("gather_nd", makeGatherNd);
  batched.arg("x", x).arg("indices", rows).param("batch_dims", int64_t(1)).result(DType::fp16, {3, 2, 5});
  expectEverywhere(
      batched, [&](const Shape &i) { return x.get(flatten({i[0], int64_t(rows.get(i[0] * 2 + i[1])), i[2]}, shape)); },
      "gather_nd, batched", 0);
}

TEST(Gather, IndexOutOfRange) {
  TestTensor x = countingTensor(DType::fp16, {3, 4}), indices = intTensor({2, 2}, {0, 2, 1, 3});
  OpCase op("gather", makeGather);
  op.arg("x", x).arg("indices", indices).result(DType::fp16, {2, 2, 4});
  EXPECT_EQ(runError(op, makeGather, {&x, &indices}),
            "gather: index 3 at position [1, 1] of indices is outside [-3, 3)");
  OpCase nd("gather_nd", makeGatherNd);
  TestTensor pair = intTensor({1, 2}, {2, -5});
  nd.arg("x", x).arg("indices", pair).result(DType::fp16, {1});
  EXPECT_EQ(runError(nd, makeGatherNd, {&x, &pair}),
            "gather_nd: index -5 at position [0, 1] of indices is outside [-4, 4)");
}

TEST(OneHot, AllAxes) {
  TestTensor indices = intTensor({2, 3}, {0, 3, 1, -1, 4, 2});
  for (int64_t axis = -3; axis < 3; ++axis) {
    const int64_t dim = axis < 0 ? axis + 3 : axis;
    Shape result = {2, 3};
    result.insert(result.begin() + dim, 4);
    OpCase op("one_hot", makeOneHot);
    op.arg("indices", indices).arg("one_hot_vector_size", intTensor({}, {4}), true).param("axis", axis);
    op.param("on_value", 2.5).param("off_value", -1.0).result(DType::fp16, result);
    expectEverywhere(
        op,
        [&](Shape i) {
          const int64_t place = i[dim];
          i.erase(i.begin() + dim);
          return indices.get(flatten(i, {2, 3})) == double(place) ? 2.5 : -1.0;
        },
        "one_hot", 0);
  }
}

TEST(State, ReadIsASnapshotOfWhatWasWritten) {
  TestTensor state = countingTensor(DType::fp16, {3, 5}), data = countingTensor(DType::fp16, {3, 5}, 100);
  TestTensor snapshot(DType::fp16, {3, 5});
  OpCase read("read_state", makeReadState), write("write_state", makeWriteState);
  read.arg("input", state).result(DType::fp16, {3, 5});
  write.arg("input", state).arg("data", data);
  auto reader = makeReadState(read.spec), writer = makeWriteState(write.spec);
  ASSERT_TRUE(reader && writer);
  const void *in[] = {state.bytes.data(), data.bytes.data()};
  void *out[] = {snapshot.bytes.data()};
  ASSERT_FALSE(bool((*reader)->run(in, out, {})));
  ASSERT_FALSE(bool((*writer)->run(in, nullptr, {})));
  EXPECT_EQ(snapshot.get(4), 5);
  EXPECT_EQ(state.bytes, data.bytes);
}

} // namespace
