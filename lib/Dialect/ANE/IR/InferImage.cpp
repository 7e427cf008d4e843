// Shape rules of ops that resize and sample images.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

namespace mlir::ane::infer {

/// x with the sizes of its last dimensions replaced by `sizes`, which must be at least 1 where known.
static LogicalResult giveResized(const MILArgs &args, Types &types, ArrayRef<int64_t> sizes) {
  RankedTensorType x = args.type("x");
  SmallVector<int64_t> shape(x.getShape().drop_back(sizes.size()));
  for (int64_t size : sizes)
    if (!isDynamic(size) && size < 1)
      return args.error("resizes to " + shapeString(sizes) + ", every size must be at least 1");
  llvm::append_range(shape, sizes);
  return give(args, types, shape, x.getElementType());
}

static LogicalResult checkImage(const MILArgs &args) { return checkRank(args, "x", 3, kAnyRank, ": [..., C, H, W]"); }

LogicalResult resize(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<SmallVector<int64_t>> list = readShape(args, "shape");
  if (failed(list))
    return failure();
  int64_t count = uint32_t(args.getInt("resized_dims")), most = std::min<int64_t>(list->size(), x.getRank());
  if (int64_t(list->size()) > x.getRank() || count < 1 || count > most)
    return args.error("resized_dims is " + Twine(count) + " and shape has " + Twine(list->size()) +
                      " entries; expected 1 <= resized_dims <= entries <= " + Twine(x.getRank()) + ", the rank of x");
  SmallVector<int64_t> sizes(ArrayRef<int64_t>(*list).take_back(count));
  for (auto [size, old] : llvm::zip_equal(sizes, x.getShape().take_back(count)))
    size = size == 0 ? old : size;
  return giveResized(args, types, sizes);
}

LogicalResult resizeTo(const MILArgs &args, Types &types) {
  if (failed(checkImage(args)))
    return failure();
  return giveResized(args, types, {args.getInt("target_size_height"), args.getInt("target_size_width")});
}

/// floor(size * scale); the product is one of fp32 or of fp64, and where that matters either size may be declared.
static FailureOr<int64_t> scaleSize(const MILArgs &args, StringRef name, int64_t size) {
  constexpr double kMaxSize = 1 << 30;
  auto number = llvm::dyn_cast<FloatAttr>(args.param(name));
  double scale = number ? number.getValueAsDouble() : double(args.getInt(name));
  if (isDynamic(size))
    return size;
  double wide = std::floor(double(size) * scale), narrow = std::floor(float(size) * float(scale));
  if (!(scale > 0 && std::max(wide, narrow) <= kMaxSize))
    return args.error(name + " is " + text(args.param(name)) + " for a size of " + Twine(size) +
                      ", allowed are factors above 0 with a result of at most 2^30");
  return wide == narrow ? int64_t(wide) : ShapedType::kDynamic;
}

LogicalResult upsample(const MILArgs &args, Types &types) {
  if (failed(checkImage(args)))
    return failure();
  bool isBilinear = args.signature().size() > 3;
  if (isBilinear && args.getBool("align_corners") && args.getBool("half_pixel_centers"))
    return args.error("has align_corners and half_pixel_centers; at most one may be true");
  ArrayRef<int64_t> sizes = args.type("x").getShape().take_back(2);
  FailureOr<int64_t> height = scaleSize(args, "scale_factor_height", sizes[0]);
  if (failed(height))
    return failure();
  FailureOr<int64_t> width = scaleSize(args, "scale_factor_width", sizes[1]);
  if (failed(width))
    return failure();
  return giveResized(args, types, {*height, *width});
}

LogicalResult resample(const MILArgs &args, Types &types) {
  RankedTensorType coordinates = args.type("coordinates");
  if (failed(checkRank(args, "x", 4, 4, ": [B, C, H, W]")) ||
      failed(checkRank(args, "coordinates", 4, 4, ": [B, height, width, 2]")))
    return failure();
  ArrayRef<int64_t> sizes = coordinates.getShape().slice(1, 2);
  if (failed(checkShape(args, "coordinates", {args.type("x").getDimSize(0), sizes[0], sizes[1], 2},
                        ", a point (x, y) for each pixel of the result")))
    return failure();
  return giveResized(args, types, sizes);
}

LogicalResult affine(const MILArgs &args, Types &types) {
  RankedTensorType matrix = args.type("transform_matrix");
  bool isShared = matrix.getRank() == 2 && matrix.getDimSize(0) == 1;
  if (failed(checkRank(args, "x", 4, 4, ": [B, C, H, W]")) ||
      failed(checkShape(args, "transform_matrix", {isShared ? 1 : args.type("x").getDimSize(0), 6},
                        ": a0, a1, a2, b0, b1, b2; or one for all images")))
    return failure();
  if (!llvm::cast<FloatAttr>(args.param("padding_value")).getValue().isZero())
    return args.error("padding_value is " + text(args.param("padding_value")) + ", allowed is 0");
  return giveResized(args, types, {args.getInt("output_height"), args.getInt("output_width")});
}

LogicalResult cropResize(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x"), roi = args.type("roi"), boxes = args.type("boxes");
  if (failed(checkRank(args, "x", 4, 4, ": [B, C, H, W]")))
    return failure();
  if (bool(roi) == bool(boxes))
    return args.error("needs a roi before ios17, boxes from there on, and not both");
  SmallVector<int64_t> shape = {x.getDimSize(1), args.getInt("target_height"), args.getInt("target_width")};
  if (shape[1] < 1 || shape[2] < 1)
    return args.error("resizes to " + shapeString(ArrayRef(shape).drop_front()) + ", every size must be at least 1");
  if (boxes) {
    if (failed(checkShape(args, "boxes", {ShapedType::kDynamic, 4})) ||
        failed(checkShape(args, "box_indices", boxes.getDimSize(0), ", one a box")))
      return failure();
    int64_t count = boxes.getDimSize(0), images = x.getDimSize(0);
    if (!args.type("box_indices") && !isDynamic(count) && !isDynamic(images) && count > images)
      return args.error("has " + Twine(count) + " boxes for " + Twine(images) +
                        " images; without box_indices each box has an image of its own");
    shape.insert(shape.begin(), count);
    return give(args, types, shape, x.getElementType());
  }
  bool hasIndex = roi.getRank() == 5 && roi.getDimSize(2) == 5;
  if (failed(checkShape(args, "roi", {ShapedType::kDynamic, 1, hasIndex ? 5 : 4, 1, 1},
                        ", or 5 where the index of the image comes first")))
    return failure();
  // With an index there is one image a box, but coremltools declares as many as x has.
  int64_t images = x.getDimSize(0);
  shape.insert(shape.begin(), {roi.getDimSize(0), hasIndex && images != 1 ? ShapedType::kDynamic : images});
  return give(args, types, shape, x.getElementType());
}

} // namespace mlir::ane::infer
