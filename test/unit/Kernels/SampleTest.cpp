// resample, affine and crop_resize against tents around the cells of a padded image, and Apple's published results.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makeAffine(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeCropResize(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeResample(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

const std::string borders[] = {"constant", "border", "reflection", "symmetric"};

/// The cell that position i of a padded line of n cells shows, found by walking outwards; -1 for constant padding.
int64_t paddedCell(const std::string &border, int64_t i, int64_t n) {
  while (i < 0 || i >= n) {
    if (border == "constant")
      return -1;
    if (border == "border")
      return i < 0 ? 0 : n - 1;
    if (border == "reflection")
      i = n == 1 ? 0 : i < 0 ? -i : 2 * (n - 1) - i;
    else
      i = i < 0 ? -1 - i : 2 * n - 1 - i;
  }
  return i;
}

/// Image b, channel c of x at real coordinates.
double sampleAt(const TestTensor &x, int64_t b, int64_t c, double y, double column, const std::string &border,
                double padding) {
  const Shape shape = shapeOf(x);
  double sum = 0;
  for (int64_t i = int64_t(std::floor(y)) - 1; double(i) <= y + 1; ++i)
    for (int64_t j = int64_t(std::floor(column)) - 1; double(j) <= column + 1; ++j) {
      const double weight =
          std::max(0.0, 1 - std::fabs(y - double(i))) * std::max(0.0, 1 - std::fabs(column - double(j)));
      const int64_t row = paddedCell(border, i, shape[2]), cell = paddedCell(border, j, shape[3]);
      sum += weight * (row < 0 || cell < 0 ? padding : x.get(flatten({b, c, row, cell}, shape)));
    }
  return sum;
}

TestTensor positiveTensor(DType dtype, const Shape &shape) {
  TestTensor x = randomTensor(dtype, shape, 11, 4);
  for (int64_t i = 0; i < x.size(); ++i)
    x.set(i, x.get(i) + 5);
  return x;
}

double toCells(const std::string &mode, bool align, double at, double n) {
  if (mode == "unnormalized")
    return at;
  const double unit = mode == "normalized_zero_to_one" ? at : (at + 1) / 2;
  return align ? unit * (n - 1) : unit * n - 0.5;
}

TEST(Sample, ResampleInAllModes) {
  const Shape shape = {2, 3, 4, 5};
  for (DType dtype : {DType::fp16, DType::fp32})
    for (DType type : {DType::fp16, DType::fp32, DType::int32})
      for (const std::string &border : borders)
        for (const std::string mode : {"unnormalized", "normalized_minus_one_to_one", "normalized_zero_to_one"})
          for (bool align : {false, true})
            for (bool nearest : {false, true}) {
              TestTensor x = positiveTensor(dtype, shape), grid = randomTensor(type, {2, 6, 7, 2}, 4, 13);
              OpCase op("resample", makeResample);
              op.arg("x", x).arg("coordinates", grid).param("padding_mode", border).param("padding_value", 1.5);
              op.param("sampling_mode", std::string(nearest ? "nearest" : "bilinear")).param("coordinates_mode", mode);
              op.param("align_corners", align).result(dtype, {2, 3, 6, 7});
              expectEverywhere(
                  op,
                  [&](const Shape &i) {
                    const int64_t at = flatten({i[0], i[2], i[3], 0}, {2, 6, 7, 2});
                    double y = toCells(mode, align, grid.get(at + 1), 4), cell = toCells(mode, align, grid.get(at), 5);
                    if (nearest)
                      y = std::floor(y + 0.5), cell = std::floor(cell + 0.5);
                    return sampleAt(x, i[0], i[1], y, cell, border, 1.5);
                  },
                  "resample " + border + " " + mode, 1e-9);
            }
}

TEST(Sample, ResampleAsPublished) {
  struct Case {
    std::string sampling, padding, coordinates;
    bool align;
    double value;
    std::vector<double> expected;
  };
  const Case cases[] = {{"bilinear", "constant", "normalized_minus_one_to_one", true, 6.17, {8.585, 6.17, 27.5, 6.17}},
                        {"nearest", "border", "unnormalized", false, -1, {11, 11, 11, 44}},
                        {"bilinear", "reflection", "normalized_zero_to_one", true, -1, {22, 36.3, 11, 34.1}},
                        {"nearest", "symmetric", "normalized_zero_to_one", false, -1, {22, 33, 11, 33}}};
  for (const Case &c : cases) {
    OpCase op("resample", makeResample);
    op.arg("x", TestTensor(DType::fp32, {1, 1, 2, 2}, {11, 22, 33, 44}));
    op.arg("coordinates", TestTensor(DType::fp32, {1, 2, 2, 2}, {-1, -2, -3.7, -1, 0, 0, 3.5, 1.2}));
    op.param("sampling_mode", c.sampling).param("padding_mode", c.padding).param("coordinates_mode", c.coordinates);
    op.param("align_corners", c.align).param("padding_value", c.value).result(DType::fp32, {1, 1, 2, 2});
    TestTensor out = op.run();
    for (int64_t i = 0; i < 4; ++i)
      EXPECT_NEAR(out.get(i), c.expected[i], 1e-5) << c.padding << " " << i;
  }
}

TEST(Sample, CoordinatesWithoutBounds) {
  for (const std::string &border : borders)
    for (const std::string sampling : {"bilinear", "nearest"}) {
      OpCase op("resample", makeResample);
      op.arg("x", TestTensor(DType::fp32, {1, 1, 2, 2}, {1, 1, 1, 1}));
      op.arg("coordinates", TestTensor(DType::fp32, {1, 1, 4, 2}, {INFINITY, 0, -INFINITY, 3e38, NAN, NAN, 1e30, 1}));
      op.param("sampling_mode", sampling).param("padding_mode", border).param("padding_value", 1.0);
      op.param("coordinates_mode", std::string("unnormalized")).result(DType::fp32, {1, 1, 1, 4});
      TestTensor out = op.run();
      for (int64_t i = 0; i < 4; ++i)
        EXPECT_EQ(out.get(i), 1) << border;
    }
}

TEST(Sample, Affine) {
  for (DType dtype : {DType::fp16, DType::fp32})
    for (int64_t matrices : {1, 2})
      for (const auto &[height, width, align] :
           {std::tuple(3, 3, true), {1, 6, true}, {5, 1, true}, {4, 100, true}, {3, 4, false}, {1, 1, false}}) {
        const Shape shape = {2, 3, 4, 5}, result = {2, 3, height, width};
        TestTensor x = positiveTensor(dtype, shape), matrix = randomTensor(dtype, {matrices, 6}, 9, 1.1);
        OpCase op("affine", makeAffine);
        op.arg("x", x).arg("transform_matrix", matrix).param("output_height", int64_t(height));
        op.param("output_width", int64_t(width)).param("sampling_mode", std::string("bilinear"));
        op.param("padding_mode", std::string("constant")).param("padding_value", 0.0).param("align_corners", align);
        op.param("coordinates_mode", std::string("normalized_minus_one_to_one")).result(dtype, result);
        expectEverywhere(
            op,
            [&, h = height, w = width, align = align](const Shape &i) {
              // Without aligned corners -1 and 1 are the outer edges of the first and the last cell.
              auto grid = [&](int64_t at, int64_t n) {
                return !align   ? -1 + (2 * double(at) + 1) / double(n)
                       : n == 1 ? -1
                                : -1 + 2 * double(at) / double(n - 1);
              };
              auto cell = [&](double at, double n) { return align ? (at + 1) / 2 * (n - 1) : (at + 1) / 2 * n - 0.5; };
              const double gx = grid(i[3], w), gy = grid(i[2], h);
              auto row = [&](int64_t at) {
                const int64_t base = (matrices == 1 ? 0 : i[0] * 6) + at;
                return matrix.get(base) * gx + matrix.get(base + 1) * gy + matrix.get(base + 2);
              };
              return sampleAt(x, i[0], i[1], cell(row(3), 4), cell(row(0), 5), "constant", 0);
            },
            "affine", 1e-9);
      }
}

TEST(Sample, AffineAsPublished) {
  OpCase op("affine", makeAffine);
  op.arg("x", TestTensor(DType::fp32, {1, 1, 2, 2}, {11, 22, 33, 44}));
  op.arg("transform_matrix", TestTensor(DType::fp32, {1, 6}, {-1, -2, -3.7, -1, 3.5, 1.2}));
  op.param("output_height", int64_t(2)).param("output_width", int64_t(5)).result(DType::fp32, {1, 1, 2, 5});
  TestTensor out = op.run();
  const double expected[] = {10.752501, 5.94, 2.5025, 0.44000006};
  for (int64_t i = 0; i < 10; ++i)
    EXPECT_NEAR(out.get(i), i < 4 ? expected[i] : 0, 1e-5) << i;
}

/// Sample i of n along a box from a to z: MIL's formulas with the ends of the box for those of the image.
double boxSample(const std::string &mode, double a, double z, double i, double n) {
  const double spacing = (z - a + 1) / n, delta = std::max(1.0, z - a) / n;
  if (mode == "DEFAULT")
    return a + i * spacing;
  if (mode == "OFFSET_CORNERS")
    return a + i * delta + 0.5 * delta;
  if (mode == "UNALIGN_CORNERS")
    return a + i * spacing + 0.5 * spacing - 0.5;
  return n > 1 ? a + i * (z - a) / (n - 1) : mode == "ALIGN_CORNERS" ? (a + z) / 2 : a;
}

TEST(Sample, CropResizeInAllModes) {
  const Shape shape = {2, 3, 7, 9};
  const std::string samplings[] = {"STRICT_ALIGN_CORNERS", "ALIGN_CORNERS", "DEFAULT", "OFFSET_CORNERS",
                                   "UNALIGN_CORNERS"};
  const std::string modes[] = {"CORNERS_HEIGHT_FIRST", "CORNERS_WIDTH_FIRST", "CENTER_SIZE_HEIGHT_FIRST",
                               "CENTER_SIZE_WIDTH_FIRST"};
  // Corners y0, x0, y1, x1: inside, one of which is turned round, and across the border.
  const double corners[4][4] = {{1.5, 2, 4.5, 6}, {4, 5.25, 1.75, 3}, {-1.375, 3, 5, 9.5}, {0, 0, 6, 8}};
  for (DType dtype : {DType::fp16, DType::fp32})
    for (const std::string &sampling : samplings)
      for (int64_t mode = 0; mode < 4; ++mode)
        for (int form = 0; form < 4; ++form) // roi of 4, roi of 5, boxes with and without indices.
          for (const auto &[height, width] : {std::pair(4, 5), {1, 1}}) {
            const int64_t count = form == 3 ? 2 : 4, stride = form == 1 ? 5 : 4;
            const double images[] = {form == 3 ? 0.0 : 1.0, form == 3 ? 1.0 : 0.0, 0, 1};
            TestTensor x = positiveTensor(dtype, shape);
            TestTensor boxes(dtype, form < 2 ? Shape{count, 1, stride, 1, 1} : Shape{count, 4});
            TestTensor indices(DType::int32, {count}, {images, images + count});
            for (int64_t box = 0; box < count; ++box) {
              const double *b = corners[box];
              double values[] = {b[0], b[1], b[2], b[3]};
              if (mode >= 2)
                values[0] = (b[0] + b[2]) / 2, values[1] = (b[1] + b[3]) / 2, values[2] = b[2] - b[0],
                values[3] = b[3] - b[1];
              if (stride == 5)
                boxes.set(box * 5, images[box]);
              for (int64_t i = 0; i < 4; ++i)
                boxes.set(box * stride + stride - 4 + i, 2 * values[mode % 2 ? i ^ 1 : i]);
            }
            OpCase op("crop_resize", makeCropResize);
            op.arg("x", x).arg(form < 2 ? "roi" : "boxes", boxes);
            if (form == 2)
              op.arg("box_indices", indices);
            op.param("target_height", int64_t(height)).param("target_width", int64_t(width));
            op.param("sampling_mode", sampling).param("box_coordinate_mode", modes[mode]).param("pad_value", 1.5);
            op.param("spatial_scale", 0.5);
            Shape result = {count, 3, height, width};
            if (form < 2)
              result.insert(result.begin() + 1, form == 0 ? 2 : 1);
            expectEverywhere(
                op.result(dtype, result),
                [&, h = height, w = width](const Shape &i) {
                  const double *b = corners[i[0]];
                  const size_t rank = i.size();
                  const double y = boxSample(sampling, b[0], b[2], double(i[rank - 2]), h);
                  const double cell = boxSample(sampling, b[1], b[3], double(i[rank - 1]), w);
                  if (y < 0 || y > 6 || cell < 0 || cell > 8)
                    return 1.5;
                  const int64_t image = form == 0 ? i[1] : int64_t(images[i[0]]);
                  return sampleAt(x, image, i[rank - 3], y, cell, "border", 0);
                },
                "crop_resize " + sampling + " " + modes[mode], 1e-9);
          }
}

TEST(Sample, CropResizeAsPublished) {
  TestTensor x(DType::fp32, {1, 1, 4, 4});
  for (int64_t i = 0; i < 16; ++i)
    x.set(i, double(i + 1));
  OpCase op("crop_resize", makeCropResize);
  op.arg("x", x).arg("boxes", TestTensor(DType::fp32, {3, 4}, {.1, .3, 1.3, 1, .5, 1.8, 1, .3, 0, .4, .6, .7}));
  op.arg("box_indices", TestTensor(DType::int32, {3})).param("normalized_coordinates", true).param("pad_value", 10.0);
  op.param("target_height", int64_t(2)).param("target_width", int64_t(2));
  op.param("sampling_mode", std::string("ALIGN_CORNERS")).result(DType::fp32, {3, 1, 2, 2});
  TestTensor out = op.run();
  const double expected[] = {3.1, 5.2, 10, 10, 10, 7.9, 10, 13.9, 2.2, 3.1, 9.4, 10.3};
  for (int64_t i = 0; i < 12; ++i)
    EXPECT_NEAR(out.get(i), expected[i], 1e-5) << i;
}

TEST(Sample, Errors) {
  TestTensor x(DType::fp16, {2, 1, 3, 3});
  auto crop = [&](const std::string &name, const TestTensor &boxes, const Shape &result) {
    OpCase op("crop_resize", makeCropResize);
    op.arg("x", x).arg(name, boxes).result(DType::fp16, result);
    return op;
  };
  OpCase indexed = crop("boxes", TestTensor(DType::fp16, {1, 4}), {1, 1, 1, 1});
  indexed.arg("box_indices", TestTensor(DType::int32, {1}, {2}));
  EXPECT_EQ(indexed.runError(), "crop_resize: index 2 at position [0] of box_indices is outside [-2, 2)");
  EXPECT_EQ(crop("roi", TestTensor(DType::fp16, {1, 1, 5, 1, 1}, {3}), {1, 1, 1, 1, 1}).runError(),
            "crop_resize: image 3.000000 at position [0, 0, 0, 0, 0] of roi is outside [0, 2)");
  EXPECT_NE(crop("roi", TestTensor(DType::fp16, {1, 1, 6, 1, 1}), {1, 1, 1, 1, 1}).error().find("expected [N, 1, 4"),
            std::string::npos);
  EXPECT_NE(crop("boxes", TestTensor(DType::fp16, {3, 4}), {3, 1, 1, 1}).error().find("3 boxes for 2 images"),
            std::string::npos);
  OpCase affine("affine", makeAffine);
  affine.arg("x", x).arg("transform_matrix", TestTensor(DType::fp16, {1, 6})).result(DType::fp16, {2, 1, 1, 1});
  affine.param("output_height", int64_t(1)).param("output_width", int64_t(1)).param("padding_value", 1.0);
  EXPECT_EQ(affine.error(), "affine: padding_value must be 0");
  OpCase resample("resample", makeResample);
  resample.arg("x", x).arg("coordinates", TestTensor(DType::fp16, {1, 1, 1, 2})).result(DType::fp16, {2, 1, 1, 1});
  EXPECT_NE(resample.error().find("expected [2, h, w, 2]"), std::string::npos) << resample.error();
}

} // namespace
