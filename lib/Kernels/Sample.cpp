// resample, affine and crop_resize: an image read at computed coordinates.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Half.h"
#include "Check.h"
#include "Indices.h"
#include "Sampling.h"
#include <algorithm>
#include <cmath>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

/// What lies outside of an image.
enum class Border { Constant, Border, Reflection, Symmetric };

/// The cell in [0, size) that cell i of the endless image shows, or -1 for padding.
int64_t getCell(Border border, int64_t i, int64_t size) {
  if (i >= 0 && i < size)
    return i;
  switch (border) {
  case Border::Constant:
    return -1;
  case Border::Border:
    return i < 0 ? 0 : size - 1;
  case Border::Reflection: {
    if (size == 1)
      return 0;
    const int64_t period = 2 * (size - 1), at = std::abs(i) % period;
    return at < size ? at : period - at;
  }
  case Border::Symmetric: {
    const int64_t at = (i < 0 ? -i - 1 : i) % (2 * size);
    return at < size ? at : 2 * size - 1 - at;
  }
  }
  return -1;
}

/// Where one output cell reads, in cells of the image. `isPadding` overrides the coordinates.
struct Place {
  double y, x;
  bool isPadding = false;
};

/// A weighted sum of up to four cells of an image.
struct Taps {
  int64_t offsets[4];
  double weights[4];
  int count = 0;
  double padding = 0; ///< Weight of the padding's value.

  void add(int64_t y, int64_t x, int64_t width, double weight) {
    if (weight == 0)
      return;
    if (y < 0 || x < 0) {
      padding += weight;
      return;
    }
    offsets[count] = y * width + x;
    weights[count++] = weight;
  }
};

double loadElement(const float *from) { return *from; }
double loadElement(const uint16_t *from) { return halfToFloat(*from); }

/// Reads x [B, C, H, W] at one grid of coordinates a view; the result is [views, C, h, w].
class SampleKernel : public Kernel {
public:
  SampleKernel(const KernelSpec &spec, const TensorDesc &x, int64_t views, Border border, bool nearest, double padding)
      : images(x.shape[0]), inHeight(x.shape[2]), inWidth(x.shape[3]), height(*(spec.results[0].shape.end() - 2)),
        width(spec.results[0].shape.back()), source(spec.operandIndex("x")), channels(x.shape[1]), views(views),
        border(border), nearest(nearest), padding(padding), dtype(x.dtype), access(getElementAccess(x.dtype)) {}

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    if (llvm::Error error = check(in))
      return error;
    parallelFor(context.pool, views * height, std::max<int64_t>(1, 4096 / (width * channels + 1)),
                [&](int64_t begin, int64_t end) {
                  for (int64_t row = begin; row < end; ++row)
                    if (dtype == DType::fp16)
                      sampleRow(in, static_cast<const uint16_t *>(in[source]), row / height, row % height, out[0]);
                    else
                      sampleRow(in, static_cast<const float *>(in[source]), row / height, row % height, out[0]);
                });
    return llvm::Error::success();
  }

protected:
  /// Checks the data that choose images.
  virtual llvm::Error check(const void *const *in) const { return llvm::Error::success(); }
  /// The image of x that a view shows.
  virtual int64_t getImage(const void *const *in, int64_t view) const = 0;
  virtual Place getPlace(const void *const *in, int64_t view, int64_t y, int64_t x) const = 0;

  int64_t images, inHeight, inWidth, height, width;

private:
  Taps getTaps(Place place) const {
    Taps taps;
    if (place.isPadding) {
      taps.padding = 1;
      return taps;
    }
    // Far outside the image only the period of a reflection matters. NaN counts as far to the left.
    const double far = 0x1p40;
    const double y = place.y > -far ? std::min(place.y, far) : -far, x = place.x > -far ? std::min(place.x, far) : -far;
    auto cell = [&](double at, int64_t size) { return getCell(border, int64_t(at), size); };
    if (nearest) { // Halves upwards: Apple's published results rule out halves to even.
      taps.add(cell(std::floor(y + 0.5), inHeight), cell(std::floor(x + 0.5), inWidth), inWidth, 1);
      return taps;
    }
    const double top = std::floor(y), left = std::floor(x), dy = y - top, dx = x - left;
    for (int i = 0; i < 4; ++i) {
      const int64_t down = i / 2, right = i % 2;
      const double weight = (down ? dy : 1 - dy) * (right ? dx : 1 - dx);
      taps.add(cell(top + double(down), inHeight), cell(left + double(right), inWidth), inWidth, weight);
    }
    return taps;
  }

  template <typename T> void sampleRow(const void *const *in, const T *x, int64_t view, int64_t row, void *out) const {
    constexpr int64_t chunk = 64;
    Taps taps[chunk];
    double values[chunk];
    const T *image = x + getImage(in, view) * channels * inHeight * inWidth;
    for (int64_t begin = 0; begin < width; begin += chunk) {
      const int64_t count = std::min(chunk, width - begin);
      for (int64_t i = 0; i < count; ++i)
        taps[i] = getTaps(getPlace(in, view, row, begin + i));
      for (int64_t c = 0; c < channels; ++c) {
        const T *plane = image + c * inHeight * inWidth;
        for (int64_t i = 0; i < count; ++i) {
          double sum = taps[i].padding == 0 ? 0.0 : taps[i].padding * padding;
          for (int tap = 0; tap < taps[i].count; ++tap)
            sum += taps[i].weights[tap] * loadElement(plane + taps[i].offsets[tap]);
          values[i] = sum;
        }
        access.storeDoubles(values, count, access.at(out, ((view * channels + c) * height + row) * width + begin));
      }
    }
  }

  int source;
  int64_t channels, views;
  Border border;
  bool nearest;
  double padding;
  DType dtype;
  const ElementAccess &access;
};

enum class Coordinates { Unnormalized, MinusOneToOne, ZeroToOne };

/// A coordinate in cells of an axis of `size` cells.
double toCells(Coordinates mode, bool alignCorners, double at, int64_t size) {
  const double n = double(size);
  switch (mode) {
  case Coordinates::Unnormalized:
    return at;
  case Coordinates::MinusOneToOne:
    return alignCorners ? (at + 1) / 2 * (n - 1) : ((at + 1) * n - 1) / 2;
  case Coordinates::ZeroToOne:
    return alignCorners ? at * (n - 1) : at * n - 0.5;
  }
  return at;
}

/// Coordinates [B, h, w, 2] as (x, y).
class ResampleKernel final : public SampleKernel {
public:
  ResampleKernel(const KernelSpec &spec, const TensorDesc &x, DType type, Border border, bool nearest, Coordinates mode)
      : SampleKernel(spec, x, x.shape[0], border, nearest, spec.getFloat("padding_value")),
        coordinates(spec.operandIndex("coordinates")), access(getElementAccess(type)), mode(mode),
        alignCorners(spec.getBool("align_corners")) {}

protected:
  int64_t getImage(const void *const *, int64_t view) const override { return view; }
  Place getPlace(const void *const *in, int64_t view, int64_t y, int64_t x) const override {
    double pair[2];
    access.loadDoubles(access.at(in[coordinates], ((view * height + y) * width + x) * 2), 1, 2, pair);
    return {toCells(mode, alignCorners, pair[1], inHeight), toCells(mode, alignCorners, pair[0], inWidth)};
  }

private:
  int coordinates;
  const ElementAccess &access;
  Coordinates mode;
  bool alignCorners;
};

/// The grid is [-1, 1] in both directions. With aligned corners its ends are the centres of the cells at the border,
/// and a single cell is at -1; else they are the outer edges of these cells.
class AffineKernel final : public SampleKernel {
public:
  AffineKernel(const KernelSpec &spec, const TensorDesc &x, const TensorDesc &matrix)
      : SampleKernel(spec, x, x.shape[0], Border::Constant, /*nearest=*/false, 0),
        transform(spec.operandIndex("transform_matrix")), access(getElementAccess(matrix.dtype)),
        isShared(matrix.shape[0] == 1), alignCorners(spec.getBool("align_corners", true)) {}

protected:
  int64_t getImage(const void *const *, int64_t view) const override { return view; }
  Place getPlace(const void *const *in, int64_t view, int64_t y, int64_t x) const override {
    double m[6];
    access.loadDoubles(access.at(in[transform], isShared ? 0 : view * 6), 1, 6, m);
    auto toGrid = [&](int64_t i, int64_t n) {
      if (!alignCorners)
        return (2.0 * double(i) + 1.0) / double(n) - 1.0;
      return n == 1 ? -1.0 : 2.0 * double(i) / double(n - 1) - 1.0;
    };
    const double gridX = toGrid(x, width), gridY = toGrid(y, height);
    return {toCells(Coordinates::MinusOneToOne, alignCorners, m[3] * gridX + m[4] * gridY + m[5], inHeight),
            toCells(Coordinates::MinusOneToOne, alignCorners, m[0] * gridX + m[1] * gridY + m[2], inWidth)};
  }

private:
  int transform;
  const ElementAccess &access;
  bool isShared, alignCorners;
};

/// How crop_resize is given its boxes: `roi` [N, 1, 4 or 5, 1, 1] or `boxes` [N, 4], with `box_indices` [N] or without.
struct BoxOperands {
  const KernelOperand *boxes;
  int boxIndex;
  int64_t count, stride; ///< Numbers of one box; 5 if the number of an image comes first.
  bool perImage;         ///< Every box is taken from every image.
  const KernelOperand *indices = nullptr;
};

enum class BoxMode { CornersHeightFirst, CornersWidthFirst, CenterSizeHeightFirst, CenterSizeWidthFirst };

class CropResizeKernel final : public SampleKernel {
public:
  CropResizeKernel(const KernelSpec &spec, const TensorDesc &x, const BoxOperands &operands, SamplingMode sampling,
                   BoxMode mode)
      : SampleKernel(spec, x, operands.count * (operands.perImage ? x.shape[0] : 1), Border::Border,
                     /*nearest=*/false, spec.getFloat("pad_value")),
        boxes(operands.boxIndex), count(operands.count), stride(operands.stride), perImage(operands.perImage),
        access(getElementAccess(operands.boxes->desc.dtype)), sampling(sampling), mode(mode),
        normalized(spec.getBool("normalized_coordinates")), scale(spec.getFloat("spatial_scale", 1)) {
    if (operands.indices)
      indices.emplace(spec, *operands.indices, "box_indices");
  }

protected:
  llvm::Error check(const void *const *in) const override {
    if (indices)
      return indices->check(in, images);
    for (int64_t box = 0; stride == 5 && box < count; ++box) {
      const double image = access.loadDouble(in[boxes], box * stride);
      if (!(image >= 0 && image < double(images)))
        return llvm::createStringError("crop_resize: image " + std::to_string(image) + " at position [" +
                                       llvm::Twine(box) + ", 0, 0, 0, 0] of roi is outside [0, " + llvm::Twine(images) +
                                       ")");
    }
    return llvm::Error::success();
  }

  int64_t getImage(const void *const *in, int64_t view) const override {
    if (indices)
      return indices->get(in, view, images);
    if (stride == 5)
      return int64_t(access.loadDouble(in[boxes], view * stride));
    return perImage ? view % images : view;
  }

  Place getPlace(const void *const *in, int64_t view, int64_t y, int64_t x) const override {
    const int64_t box = perImage ? view / images : view;
    double b[4];
    access.loadDoubles(access.at(in[boxes], box * stride + stride - 4), 1, 4, b);
    const bool widthFirst = mode == BoxMode::CornersWidthFirst || mode == BoxMode::CenterSizeWidthFirst;
    const double atY = getCoordinate(b[widthFirst], b[2 + widthFirst], y, height, inHeight);
    const double atX = getCoordinate(b[!widthFirst], b[2 + !widthFirst], x, width, inWidth);
    const bool isInside = atY >= 0 && atY <= double(inHeight - 1) && atX >= 0 && atX <= double(inWidth - 1);
    return {atY, atX, !isInside};
  }

private:
  /// Sample i of `n` along one axis of a box, given as its ends, or as its centre and size.
  double getCoordinate(double first, double second, int64_t i, int64_t n, int64_t size) const {
    const double unit = scale * (normalized ? double(size - 1) : 1.0);
    first *= unit, second *= unit;
    if (mode == BoxMode::CornersHeightFirst || mode == BoxMode::CornersWidthFirst)
      return getSample(sampling, first, second, i, n);
    return getSample(sampling, first - second / 2, first + second / 2, i, n);
  }

  int boxes;
  int64_t count, stride;
  bool perImage;
  const ElementAccess &access;
  SamplingMode sampling;
  BoxMode mode;
  bool normalized;
  double scale;
  std::optional<Indices> indices;
};

/// x, of rank 4 and not empty.
llvm::Expected<const KernelOperand *> getImages(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getOperand(spec, "x", floatTypes);
  if (!x)
    return x;
  if ((*x)->desc.shape.size() != 4 || (*x)->desc.numElements() == 0)
    return makeSpecError(spec, "x is " + (*x)->desc.str() + ", expected [B, C, H, W], all positive");
  return getInput(spec, "x");
}

llvm::Expected<BoxOperands> getBoxes(const KernelSpec &spec, const TensorDesc &x) {
  const bool isRoi = spec.operand("roi");
  llvm::Expected<const KernelOperand *> boxes =
      getOperand(spec, isRoi ? "roi" : "boxes", {DType::fp16, DType::fp32, DType::uint16});
  if (!boxes)
    return boxes.takeError();
  const llvm::ArrayRef<int64_t> shape = (*boxes)->desc.shape;
  BoxOperands operands{*boxes, spec.operandIndex(isRoi ? "roi" : "boxes"), shape.empty() ? 0 : shape[0], 4, false};
  if (isRoi) {
    if (shape.size() != 5 || (shape.drop_front() != llvm::ArrayRef<int64_t>{1, 4, 1, 1} &&
                              shape.drop_front() != llvm::ArrayRef<int64_t>{1, 5, 1, 1}))
      return makeSpecError(spec, "roi is " + (*boxes)->desc.str() + ", expected [N, 1, 4, 1, 1] or [N, 1, 5, 1, 1]");
    operands.stride = shape[2];
    operands.perImage = shape[2] == 4;
    return operands;
  }
  if (shape.size() != 2 || shape[1] != 4)
    return makeSpecError(spec, "boxes are " + (*boxes)->desc.str() + ", expected [N, 4]");
  if (!spec.operand("box_indices")) {
    if (operands.count > x.shape[0])
      return makeSpecError(spec, llvm::Twine(operands.count) + " boxes for " + llvm::Twine(x.shape[0]) +
                                     " images; without box_indices box i is taken from image i");
    return operands;
  }
  llvm::Expected<const KernelOperand *> indices = getIndexOperand(spec, "box_indices");
  if (!indices)
    return indices.takeError();
  if ((*indices)->desc.shape != llvm::ArrayRef<int64_t>{operands.count})
    return makeSpecError(spec, "box_indices are " + (*indices)->desc.str() + ", expected one a box, [" +
                                   llvm::Twine(operands.count) + "]");
  operands.indices = *indices;
  return operands;
}

} // namespace

MadeKernel makeResample(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getImages(spec);
  if (!x)
    return x.takeError();
  llvm::Expected<const KernelOperand *> coordinates =
      getOperand(spec, "coordinates",
                 {DType::fp16, DType::fp32, DType::int8, DType::uint8, DType::int16, DType::uint16, DType::int32});
  if (!coordinates)
    return coordinates.takeError();
  const TensorDesc &image = (*x)->desc, &grid = (*coordinates)->desc;
  if (grid.shape.size() != 4 || grid.shape[0] != image.shape[0] || grid.shape[3] != 2)
    return makeSpecError(spec,
                         "coordinates are " + grid.str() + ", expected [" + llvm::Twine(image.shape[0]) + ", h, w, 2]");
  if (llvm::Error error = checkShape(spec, {image.shape[0], image.shape[1], grid.shape[1], grid.shape[2]}))
    return std::move(error);
  llvm::Expected<unsigned> nearest = getChoice(spec, "sampling_mode", "", {"bilinear", "nearest"});
  if (!nearest)
    return nearest.takeError();
  llvm::Expected<unsigned> border =
      getChoice(spec, "padding_mode", "", {"constant", "border", "reflection", "symmetric"});
  if (!border)
    return border.takeError();
  llvm::Expected<unsigned> mode = getChoice(spec, "coordinates_mode", "",
                                            {"unnormalized", "normalized_minus_one_to_one", "normalized_zero_to_one"});
  if (!mode)
    return mode.takeError();
  return std::make_unique<ResampleKernel>(spec, image, grid.dtype, Border(*border), *nearest, Coordinates(*mode));
}

/// MIL allows one value of each of its modes.
MadeKernel makeAffine(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getImages(spec);
  if (!x)
    return x.takeError();
  llvm::Expected<const KernelOperand *> matrix = getOperand(spec, "transform_matrix", floatTypes);
  if (!matrix)
    return matrix.takeError();
  const TensorDesc &image = (*x)->desc, &transform = (*matrix)->desc;
  if (transform.shape.size() != 2 || transform.shape[1] != 6 ||
      (transform.shape[0] != 1 && transform.shape[0] != image.shape[0]))
    return makeSpecError(spec, "transform_matrix is " + transform.str() + ", expected [1 or " +
                                   llvm::Twine(image.shape[0]) + ", 6]");
  const std::pair<llvm::StringRef, llvm::StringLiteral> modes[] = {
      {"sampling_mode", "bilinear"}, {"padding_mode", "constant"}, {"coordinates_mode", "normalized_minus_one_to_one"}};
  for (const auto &[name, allowed] : modes)
    if (llvm::Expected<unsigned> choice = getChoice(spec, name, allowed, allowed); !choice)
      return choice.takeError();
  if (spec.getFloat("padding_value") != 0)
    return makeSpecError(spec, "padding_value must be 0");
  if (llvm::Error error = checkShape(
          spec, {image.shape[0], image.shape[1], spec.getInt("output_height", -1), spec.getInt("output_width", -1)}))
    return std::move(error);
  return std::make_unique<AffineKernel>(spec, image, transform);
}

MadeKernel makeCropResize(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getImages(spec);
  if (!x)
    return x.takeError();
  const TensorDesc &image = (*x)->desc;
  llvm::Expected<BoxOperands> boxes = getBoxes(spec, image);
  if (!boxes)
    return boxes.takeError();
  llvm::Expected<SamplingMode> sampling = getSamplingMode(spec);
  if (!sampling)
    return sampling.takeError();
  llvm::Expected<unsigned> mode =
      getChoice(spec, "box_coordinate_mode", "CORNERS_HEIGHT_FIRST",
                {"CORNERS_HEIGHT_FIRST", "CORNERS_WIDTH_FIRST", "CENTER_SIZE_HEIGHT_FIRST", "CENTER_SIZE_WIDTH_FIRST"});
  if (!mode)
    return mode.takeError();
  Dims implied = {boxes->count, image.shape[1], spec.getInt("target_height", 1), spec.getInt("target_width", 1)};
  if (spec.operand("roi"))
    implied.insert(implied.begin() + 1, boxes->perImage ? image.shape[0] : 1);
  if (llvm::Error error = checkShape(spec, implied))
    return std::move(error);
  return std::make_unique<CropResizeKernel>(spec, image, *boxes, *sampling, BoxMode(*mode));
}

} // namespace anert
