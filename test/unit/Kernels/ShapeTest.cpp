// Layout, slicing and indexing ops: every element of the result against index arithmetic.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"
#include <numeric>

using namespace anert;

namespace {

/// Distinct values, so that a wrong element cannot look right.
TestTensor countingTensor(DType dtype, const Shape &shape, double start = 1) {
  TestTensor tensor(dtype, shape);
  for (int64_t i = 0; i < tensor.size(); ++i)
    tensor.set(i, dtype == DType::boolean ? double(i % 3 == 0) : start + double(i % 2000));
  return tensor;
}

const DType dtypes[] = {DType::fp16, DType::fp32, DType::boolean};

/// Checks that element i of the result of `op` on x is element source(i) of x, or `fill` where that is empty.
void expectMoved(OpCase &op, const TestTensor &x, const Shape &result,
                 const std::function<Shape(const Shape &)> &source, double fill = 0) {
  op.result(x.desc.dtype, result);
  expectEverywhere(
      op,
      [&](const Shape &i) {
        const Shape from = source(i);
        return from.empty() && !x.desc.shape.empty() ? fill : x.get(flatten(from, shapeOf(x)));
      },
      op.spec.op + " of " + x.desc.str() + " to " + op.spec.results[0].str(), 0);
}

TEST(Shape, ReshapeFamily) {
  for (DType dtype : dtypes)
    for (const Shape &result : {Shape{24}, Shape{2, 1, 12}, Shape{4, 3, 2}}) {
      TestTensor x = countingTensor(dtype, {2, 3, 4});
      OpCase op("reshape", makeReshape);
      op.arg("x", x).arg("shape", TestTensor(DType::int32, {1}));
      expectMoved(op, x, result, [&](const Shape &i) { return unflatten(flatten(i, result), {2, 3, 4}); });
    }
}

TEST(Shape, TransposeAllPermutations) {
  for (DType dtype : dtypes)
    for (const Shape &shape : {Shape{2, 3, 4, 5}, Shape{40, 70}, Shape{1, 33, 1, 65}, Shape{2, 2, 3, 2, 4}}) {
      Shape perm(shape.size());
      std::iota(perm.begin(), perm.end(), 0);
      do {
        TestTensor x = countingTensor(dtype, shape);
        Shape result, named;
        for (int64_t dim : perm) {
          result.push_back(shape[dim]);
          named.push_back(dim % 2 ? dim - int64_t(shape.size()) : dim);
        }
        OpCase op("transpose", makeTranspose);
        op.arg("x", x).param("perm", named);
        expectMoved(op, x, result, [&](const Shape &i) {
          Shape from(shape.size());
          for (size_t k = 0; k < perm.size(); ++k)
            from[perm[k]] = i[k];
          return from;
        });
      } while (std::next_permutation(perm.begin(), perm.end()));
    }
}

TEST(Shape, ConcatAndStack) {
  for (DType dtype : dtypes)
    for (int64_t axis = 0; axis < 3; ++axis)
      for (bool interleave : {false, true}) {
        Shape other = {2, 3, 4}, result = {2, 3, 4};
        other[axis] += interleave ? 0 : 2;
        result[axis] += other[axis];
        TestTensor a = countingTensor(dtype, {2, 3, 4}), b = countingTensor(dtype, other, 100);
        OpCase op("concat", makeConcat);
        op.arg("values", a)
            .arg("values", b)
            .param("axis", axis - 3)
            .param("interleave", interleave)
            .result(dtype, result);
        op.spec.args[0].operands.push_back(op.spec.args[1].operands[0]);
        op.spec.args.pop_back();
        const int64_t size = Shape{2, 3, 4}[axis];
        expectEverywhere(
            op,
            [&](Shape i) {
              const bool second = interleave ? i[axis] % 2 : i[axis] >= size;
              i[axis] = interleave ? i[axis] / 2 : i[axis] - (second ? size : 0);
              return second ? b.get(flatten(i, other)) : a.get(flatten(i, {2, 3, 4}));
            },
            "concat", 0);
      }
  for (int64_t axis = 0; axis < 3; ++axis) {
    TestTensor a = countingTensor(DType::fp16, {2, 3}), b = countingTensor(DType::fp16, {2, 3}, 100);
    Shape result = {2, 3};
    result.insert(result.begin() + axis, 2);
    OpCase op("stack", makeStack);
    op.arg("values", a).arg("values", b).param("axis", axis).result(DType::fp16, result);
    op.spec.args[0].operands.push_back(op.spec.args[1].operands[0]);
    op.spec.args.pop_back();
    expectEverywhere(
        op,
        [&](Shape i) {
          const TestTensor &from = i[axis] ? b : a;
          i.erase(i.begin() + axis);
          return from.get(flatten(i, {2, 3}));
        },
        "stack", 0);
  }
}

TEST(Shape, Split) {
  TestTensor x = countingTensor(DType::fp16, {2, 6, 3});
  OpCase op("split", makeSplit);
  op.arg("x", x)
      .param("axis", int64_t(1))
      .result(DType::fp16, {2, 1, 3})
      .result(DType::fp16, {2, 3, 3})
      .result(DType::fp16, {2, 2, 3});
  llvm::Expected<std::unique_ptr<Kernel>> kernel = makeSplit(op.spec);
  ASSERT_TRUE(bool(kernel));
  TestTensor a(DType::fp16, {2, 1, 3}), b(DType::fp16, {2, 3, 3}), c(DType::fp16, {2, 2, 3});
  const void *in[] = {x.bytes.data()};
  void *out[] = {a.bytes.data(), b.bytes.data(), c.bytes.data()};
  ASSERT_FALSE(bool((*kernel)->run(in, out, {})));
  int64_t begin = 0;
  for (const TestTensor *part : {&a, &b, &c}) {
    const Shape shape = shapeOf(*part);
    for (int64_t i = 0; i < part->size(); ++i) {
      Shape at = unflatten(i, shape);
      at[1] += begin;
      EXPECT_EQ(part->get(i), x.get(flatten(at, {2, 6, 3})));
    }
    begin += shape[1];
  }
  OpCase wrong("split", makeSplit);
  wrong.arg("x", x).param("axis", int64_t(1)).result(DType::fp16, {2, 5, 3});
  EXPECT_NE(wrong.error().find("do not add up"), std::string::npos);
}

TEST(Shape, TileReverseCropBandPartSlidingWindows) {
  for (DType dtype : dtypes) {
    TestTensor x = countingTensor(dtype, {2, 3, 5});
    OpCase tile("tile", makeTile);
    tile.arg("x", x).arg("reps", TestTensor(DType::int32, {3}, {2, 1, 3}), true);
    expectMoved(tile, x, {4, 3, 15}, [](const Shape &i) { return Shape{i[0] % 2, i[1], i[2] % 5}; });
    OpCase reverse("reverse", makeReverse);
    reverse.arg("x", x).param("axes", Shape{0, -1});
    expectMoved(reverse, x, {2, 3, 5}, [](const Shape &i) { return Shape{1 - i[0], i[1], 4 - i[2]}; });
    OpCase all("reverse", makeReverse);
    all.arg("x", x);
    expectMoved(all, x, {2, 3, 5}, [](const Shape &i) { return Shape{1 - i[0], 2 - i[1], 4 - i[2]}; });
    OpCase crop("crop", makeCrop);
    crop.arg("x", x).param("crop_height", Shape{1, 0}).param("crop_width", Shape{1, 2});
    expectMoved(crop, x, {2, 2, 2}, [](const Shape &i) { return Shape{i[0], i[1] + 1, i[2] + 1}; });
    for (int64_t lower : {-1, 0, 1, 7})
      for (int64_t upper : {-1, 0, 2, 7}) {
        OpCase band("band_part", makeBandPart);
        band.arg("x", x).param("lower", lower).param("upper", upper);
        expectMoved(band, x, {2, 3, 5}, [&](const Shape &i) {
          return (lower < 0 || i[1] - i[2] <= lower) && (upper < 0 || i[2] - i[1] <= upper) ? i : Shape();
        });
      }
    for (int64_t size : {1, 2, 5})
      for (int64_t stride : {1, 2, 4}) {
        OpCase windows("sliding_windows", makeSlidingWindows);
        windows.arg("x", x).param("axis", int64_t(-1)).param("size", size).param("stride", stride);
        expectMoved(windows, x, {2, 3, (5 - size) / stride + 1, size},
                    [&](const Shape &i) { return Shape{i[0], i[1], i[2] * stride + i[3]}; });
      }
  }
}

TEST(Shape, BlocksAndShuffles) {
  const int64_t b = 2, C = 3, H = 2, W = 5;
  TestTensor deep = countingTensor(DType::fp16, {2, C * b * b, H, W}),
             wide = countingTensor(DType::fp16, {2, C, H * b, W * b});
  // From the place in the wide tensor to that in the deep one.
  auto outermost = [&](const Shape &i) {
    return Shape{i[0], (i[2] % b * b + i[3] % b) * C + i[1], i[2] / b, i[3] / b};
  };
  auto innermost = [&](const Shape &i) {
    return Shape{i[0], i[1] * b * b + i[2] % b * b + i[3] % b, i[2] / b, i[3] / b};
  };
  OpCase d2s("depth_to_space", makeDepthToSpace), shuffle("pixel_shuffle", makeDepthToSpace);
  d2s.arg("x", deep).param("block_size", b);
  expectMoved(d2s, deep, shapeOf(wide), outermost);
  shuffle.arg("x", deep).param("upscale_factor", b);
  expectMoved(shuffle, deep, shapeOf(wide), innermost);
  OpCase s2d("space_to_depth", makeDepthToSpace), unshuffle("pixel_unshuffle", makeDepthToSpace);
  s2d.arg("x", wide).param("block_size", b);
  expectMoved(s2d, wide, shapeOf(deep), [&](const Shape &i) {
    const int64_t phase = i[1] / C;
    return Shape{i[0], i[1] % C, i[2] * b + phase / b, i[3] * b + phase % b};
  });
  unshuffle.arg("x", wide).param("downscale_factor", b);
  expectMoved(unshuffle, wide, shapeOf(deep), [&](const Shape &i) {
    const int64_t phase = i[1] % (b * b);
    return Shape{i[0], i[1] / (b * b), i[2] * b + phase / b, i[3] * b + phase % b};
  });
}

TEST(Shape, SpaceToBatchAndBack) {
  for (const Shape &edges : {Shape{0, 0, 0, 0}, Shape{1, 2, 3, 0}, Shape{3, 0, 0, 3}}) {
    const int64_t b0 = 3, b1 = 2, h = 9 - edges[0] - edges[1], w = 8 - edges[2] - edges[3];
    TestTensor plane = countingTensor(DType::fp16, {2, 2, h, w}), batch = countingTensor(DType::fp16, {12, 2, 3, 4});
    TestTensor padding(DType::int32, {2, 2}, std::vector<double>(edges.begin(), edges.end()));
    OpCase there("space_to_batch", makeSpaceToBatch);
    there.arg("x", plane).arg("paddings", padding, true).param("block_shape", Shape{b0, b1});
    expectMoved(there, plane, {12, 2, 3, 4}, [&](const Shape &i) {
      const int64_t phase = i[0] / 2, y = i[2] * b0 + phase / b1 - edges[0], x = i[3] * b1 + phase % b1 - edges[2];
      return y < 0 || y >= h || x < 0 || x >= w ? Shape() : Shape{i[0] % 2, i[1], y, x};
    });
    OpCase back("batch_to_space", makeSpaceToBatch);
    back.arg("x", batch).arg("crops", padding, true).param("block_shape", Shape{b0, b1});
    expectMoved(back, batch, {2, 2, h, w}, [&](const Shape &i) {
      const int64_t y = i[2] + edges[0], x = i[3] + edges[2];
      return Shape{(y % b0 * b1 + x % b1) * 2 + i[0], i[1], y / b0, x / b1};
    });
  }
}

TEST(Shape, PadModes) {
  TestTensor x = countingTensor(DType::fp16, {2, 4, 5});
  for (const Shape &pad : {Shape{1, 2}, Shape{3, 0, 0, 4}, Shape{0, 0, 2, 1, 3, 3}})
    for (const char *mode : {"constant", "reflect", "replicate"}) {
      const size_t first = 3 - pad.size() / 2;
      const std::string name = mode;
      if (name == "reflect" && pad.size() == 6)
        continue;
      Shape result = {2, 4, 5};
      for (size_t k = 0; k < pad.size(); ++k)
        result[first + k / 2] += pad[k];
      OpCase op("pad", makePad);
      op.arg("x", x).arg(
          "pad", TestTensor(DType::int32, {int64_t(pad.size())}, std::vector<double>(pad.begin(), pad.end())), true);
      op.param("mode", name).param("constant_val", -7.0);
      expectMoved(
          op, x, result,
          [&](Shape i) {
            for (size_t d = first; d < 3; ++d) {
              const int64_t size = x.desc.shape[d];
              i[d] -= pad[2 * (d - first)];
              if (i[d] >= 0 && i[d] < size)
                continue;
              if (name == "constant")
                return Shape();
              if (name == "replicate")
                i[d] = i[d] < 0 ? 0 : size - 1;
              else
                i[d] = i[d] < 0 ? -i[d] : 2 * size - 2 - i[d];
            }
            return i;
          },
          -7);
    }
  OpCase wide("pad", makePad);
  wide.arg("x", x).arg("pad", TestTensor(DType::int32, {2}, {5, 0}), true).param("mode", std::string("reflect"));
  EXPECT_NE(wide.result(DType::fp16, {2, 4, 10}).error().find("allows 0 to 4"), std::string::npos) << wide.error();
}

TEST(Shape, FillShapeAndRange) {
  OpCase fill("fill", makeFill);
  fill.arg("shape", TestTensor(DType::int32, {2})).param("value", 2.5).result(DType::fp16, {3, 700});
  expectEverywhere(fill, [](const Shape &) { return 2.5; }, "fill", 0);
  OpCase like("fill_like", makeFillLike);
  like.arg("ref_tensor", TestTensor(DType::fp16, {3, 2})).param("value", int64_t(-3)).result(DType::int32, {3, 2});
  expectEverywhere(like, [](const Shape &) { return -3.0; }, "fill_like", 0);
  OpCase shape("shape", makeShapeOf);
  shape.arg("x", TestTensor(DType::fp16, {4, 1, 6})).result(DType::int32, {3});
  expectEverywhere(shape, [](const Shape &i) { return Shape{4, 1, 6}[i[0]]; }, "shape", 0);
  struct Case {
    double start, end, step;
    int64_t count;
    DType dtype;
  };
  for (const Case &c : {Case{0, 5, 1, 5, DType::int32},
                        {5, 0, -2, 3, DType::int32},
                        {0, 1, 0.25, 4, DType::fp16},
                        {1, 1, 1, 0, DType::fp32},
                        {0, 1, 0.3, 4, DType::fp32}}) {
    OpCase range("range_1d", makeRange1d);
    TestTensor start(c.dtype, {}, {c.start}), end(c.dtype, {}, {c.end}), step(c.dtype, {}, {c.step});
    range.arg("end", end).arg("start", start).arg("step", step).result(c.dtype, {c.count});
    expectEverywhere(range, [&](const Shape &i) { return start.get(0) + double(i[0]) * step.get(0); }, "range_1d", 0);
  }
}

} // namespace
