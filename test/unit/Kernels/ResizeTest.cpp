// The resizing ops against the grids of MIL's definition, evaluated cell by cell.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makeResize(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeResizeBilinear(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeResizeNearestNeighbor(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeUpsampleBilinear(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeUpsampleNearestNeighbor(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

const std::string modes[] = {"STRICT_ALIGN_CORNERS", "ALIGN_CORNERS", "DEFAULT", "OFFSET_CORNERS", "UNALIGN_CORNERS"};

/// The grid point of output cell i, as MIL's documentation of resize_bilinear defines it.
double gridPoint(const std::string &mode, int64_t i, int64_t in, int64_t out) {
  const double spacing = double(in) / double(out), delta = double(std::max<int64_t>(1, in - 1)) / double(out);
  double at = 0;
  if (mode == "DEFAULT")
    at = double(i) * spacing;
  else if (mode == "OFFSET_CORNERS")
    at = 0.5 * delta + double(i) * delta;
  else if (mode == "UNALIGN_CORNERS")
    at = double(i) * spacing + 0.5 * spacing - 0.5;
  else if (out > 1)
    at = double(i) * (double(in - 1) / double(out - 1));
  else if (mode == "ALIGN_CORNERS")
    at = double(in - 1) / 2;
  return std::min(double(in - 1), std::max(0.0, at));
}

/// The image at real coordinates of its last `at.size()` dims: tents of width two around every cell.
double interpolate(const TestTensor &x, const Shape &outer, const std::vector<double> &at) {
  const Shape shape = shapeOf(x), inner(shape.end() - at.size(), shape.end());
  double sum = 0;
  for (int64_t i = 0; i < countElements(inner); ++i) {
    Shape cell = unflatten(i, inner);
    double weight = 1;
    for (size_t d = 0; d < at.size(); ++d)
      weight *= std::max(0.0, 1 - std::fabs(at[d] - double(cell[d])));
    cell.insert(cell.begin(), outer.begin(), outer.end());
    sum += weight == 0 ? 0 : weight * x.get(flatten(cell, shape));
  }
  return sum;
}

/// Positive values, so that relative errors say something.
TestTensor positiveTensor(DType dtype, const Shape &shape) {
  TestTensor x = randomTensor(dtype, shape, 11, 4);
  for (int64_t i = 0; i < x.size(); ++i)
    x.set(i, x.get(i) + 5);
  return x;
}

/// Compares an op that resizes the last two dims of x.
void expectBilinear(OpCase op, const TestTensor &x, const Shape &result, const std::string &mode) {
  op.result(x.desc.dtype, result);
  const Shape shape = shapeOf(x);
  expectEverywhere(
      op,
      [&](const Shape &i) {
        const size_t rank = shape.size();
        return interpolate(x, Shape(i.begin(), i.end() - 2),
                           {gridPoint(mode, i[rank - 2], shape[rank - 2], result[rank - 2]),
                            gridPoint(mode, i[rank - 1], shape[rank - 1], result[rank - 1])});
      },
      op.spec.op + " " + mode, 1e-10);
}

TEST(Resize, BilinearInAllModes) {
  for (DType dtype : {DType::fp16, DType::fp32})
    for (const std::string &mode : modes)
      for (const auto &[height, width] : {std::pair(1, 1), {3, 4}, {7, 9}, {2, 1}, {1, 300}}) {
        const Shape result = {2, 3, height, width};
        TestTensor x = positiveTensor(dtype, {2, 3, 3, 4});
        OpCase op("resize_bilinear", makeResizeBilinear);
        op.arg("x", x).param("target_size_height", int64_t(height)).param("target_size_width", int64_t(width));
        expectBilinear(std::move(op.param("sampling_mode", mode)), x, result, mode);
      }
}

TEST(Resize, DocumentedGrids) {
  const std::pair<std::string, std::vector<double>> cases[] = {{"UNALIGN_CORNERS", {0, 0.1, 0.5, 0.9, 1}},
                                                               {"STRICT_ALIGN_CORNERS", {0, 0.25, 0.5, 0.75, 1}},
                                                               {"ALIGN_CORNERS", {0, 0.25, 0.5, 0.75, 1}},
                                                               {"DEFAULT", {0, 0.4, 0.8, 1, 1}},
                                                               {"OFFSET_CORNERS", {0.1, 0.3, 0.5, 0.7, 0.9}}};
  for (const auto &[mode, expected] : cases) {
    OpCase op("resize_bilinear", makeResizeBilinear);
    op.arg("x", TestTensor(DType::fp32, {1, 1, 2}, {0, 1})).param("target_size_width", int64_t(5));
    TestTensor out = op.param("sampling_mode", mode).result(DType::fp32, {1, 1, 5}).run();
    for (int64_t i = 0; i < 5; ++i)
      EXPECT_FLOAT_EQ(out.get(i), expected[i]) << mode;
  }
}

TEST(Resize, UpsampleBilinear) {
  struct Case {
    ParamValue align, half;
    std::string mode;
  };
  const ParamValue none = int64_t(0); // Of another kind: as if absent.
  const Case cases[] = {{none, none, "STRICT_ALIGN_CORNERS"},  {true, none, "STRICT_ALIGN_CORNERS"},
                        {false, none, "UNALIGN_CORNERS"},      {false, true, "UNALIGN_CORNERS"},
                        {true, false, "STRICT_ALIGN_CORNERS"}, {false, false, "DEFAULT"}};
  for (DType dtype : {DType::fp16, DType::fp32})
    for (const Case &c : cases)
      for (bool integers : {true, false}) {
        TestTensor x = positiveTensor(dtype, {2, 3, 4});
        OpCase op("upsample_bilinear", makeUpsampleBilinear);
        op.arg("x", x).param("align_corners", c.align).param("half_pixel_centers", c.half);
        op.param("scale_factor_height", integers ? ParamValue(int64_t(3)) : ParamValue(1.5));
        if (!integers)
          op.param("scale_factor_width", double(2.4f));
        expectBilinear(std::move(op), x, {2, integers ? 9 : 4, integers ? 4 : 9}, c.mode);
      }
  OpCase both("upsample_bilinear", makeUpsampleBilinear);
  both.arg("x", TestTensor(DType::fp16, {1, 1, 1})).param("half_pixel_centers", true).result(DType::fp16, {1, 1, 1});
  EXPECT_NE(both.error().find("align_corners and half_pixel_centers"), std::string::npos);
}

TEST(Resize, NearestTakesTheCellBelow) {
  for (DType dtype : {DType::fp16, DType::fp32})
    for (int64_t height : {1, 2, 3, 5, 10})
      for (int64_t width : {1, 3, 4, 7, 600}) {
        TestTensor x = positiveTensor(dtype, {2, 3, 5, 4});
        x.set(0, NAN);
        auto reference = [&](const Shape &i) {
          return x.get(flatten({i[0], i[1], i[2] * 5 / height, i[3] * 4 / width}, {2, 3, 5, 4}));
        };
        OpCase op("resize_nearest_neighbor", makeResizeNearestNeighbor);
        op.arg("x", x).param("target_size_height", height).param("target_size_width", width);
        expectEverywhere(op.result(dtype, {2, 3, height, width}), reference, "resize_nearest_neighbor", 0);
        OpCase up("upsample_nearest_neighbor", makeUpsampleNearestNeighbor);
        up.arg("x", x).param("scale_factor_height", double(float(height) / 5));
        up.param("scale_factor_width", double(float(width) / 4));
        expectEverywhere(up.result(dtype, {2, 3, height, width}), reference, "upsample_nearest_neighbor", 0);
      }
}

TEST(Resize, ManyDims) {
  for (DType dtype : {DType::fp16, DType::fp32, DType::int32})
    for (const std::string &mode : modes)
      for (bool nearest : {false, true})
        for (int64_t dims = 1; dims <= 3; ++dims)
          for (bool constant : {true, false}) {
            const Shape shape = {2, 3, 4, 5}, sizes = {7, 5, 6};
            Shape result = shape, target = {9, 9, 9, 9};
            for (int64_t i = 4 - dims; i < 4; ++i) {
              result[i] = target[i] = sizes[i - 1];
              if (i == 2 && constant) // Zero keeps the size.
                result[i] = 4, target[i] = 0;
            }
            TestTensor x = positiveTensor(dtype, shape);
            OpCase op("resize", makeResize);
            op.arg("x", x).arg(
                "shape", TestTensor(DType::int32, {4}, std::vector<double>(target.begin(), target.end())), constant);
            op.param("resized_dims", dims).param("sampling_mode", mode).result(dtype, result);
            op.param("interpolation_mode", std::string(nearest ? "NEAREST_NEIGHBOR" : "LINEAR"));
            auto reference = [&](const Shape &i) {
              std::vector<double> at;
              for (int64_t d = 4 - dims; d < 4; ++d)
                at.push_back(gridPoint(mode, i[d], shape[d], result[d]));
              for (double &place : at)
                place = nearest ? std::floor(place + 0.5 + 1e-9) : place;
              return interpolate(x, Shape(i.begin(), i.end() - dims), at);
            };
            if (dtype != DType::int32) {
              expectEverywhere(op, reference, "resize " + mode, 1e-10);
              continue;
            }
            TestTensor out = runEverywhere(op);
            for (int64_t i = 0; i < out.size(); ++i)
              ASSERT_NEAR(out.get(i), reference(unflatten(i, result)), 0.5 + 1e-9) << mode;
          }
}

TEST(Resize, InfinityDoesNotSpreadToExactSamples) {
  OpCase op("resize_bilinear", makeResizeBilinear);
  op.arg("x", TestTensor(DType::fp16, {1, 1, 2}, {1, INFINITY})).param("target_size_width", int64_t(3));
  TestTensor out = op.param("sampling_mode", modes[0]).result(DType::fp16, {1, 1, 3}).run();
  EXPECT_EQ(out.get(0), 1);
  EXPECT_EQ(out.get(1), INFINITY);
}

TEST(Resize, Errors) {
  OpCase mode("resize_bilinear", makeResizeBilinear);
  mode.arg("x", TestTensor(DType::fp16, {1, 2, 2})).param("sampling_mode", std::string("NONE"));
  EXPECT_EQ(mode.result(DType::fp16, {1, 1, 1}).error(),
            "resize_bilinear: sampling_mode is 'NONE', allowed are STRICT_ALIGN_CORNERS, ALIGN_CORNERS, DEFAULT, "
            "OFFSET_CORNERS, UNALIGN_CORNERS");
  OpCase size("resize_nearest_neighbor", makeResizeNearestNeighbor);
  size.arg("x", TestTensor(DType::fp16, {1, 2, 2})).param("target_size_height", int64_t(3));
  EXPECT_NE(size.result(DType::fp16, {1, 3, 3}).error().find("the arguments give the shape"), std::string::npos);
  OpCase empty("resize_bilinear", makeResizeBilinear);
  empty.arg("x", TestTensor(DType::fp16, {1, 0, 2})).result(DType::fp16, {1, 1, 1});
  EXPECT_NE(empty.error().find("nothing to sample"), std::string::npos) << empty.error();
  OpCase scale("upsample_nearest_neighbor", makeUpsampleNearestNeighbor);
  scale.arg("x", TestTensor(DType::fp16, {1, 2, 2})).param("scale_factor_width", -1.0).result(DType::fp16, {1, 2, 2});
  EXPECT_NE(scale.error().find("must be positive"), std::string::npos);
  OpCase dims("resize", makeResize);
  dims.arg("x", TestTensor(DType::fp16, {2, 2})).arg("shape", TestTensor(DType::int32, {1}, {3}), true);
  EXPECT_NE(dims.param("resized_dims", int64_t(2)).result(DType::fp16, {3, 3}).error().find("resized_dims is 2"),
            std::string::npos);
}

} // namespace
