// Shape rules of slices, windows and extensions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

namespace mlir::ane::infer {

//===-- Slices ---------------------------------------------------------------===//

namespace {
/// The bounds of a slice, one entry a dimension of x; begin and end are none if only known at run time.
struct Bounds {
  std::optional<SmallVector<int64_t>> begin, end;
  SmallVector<int64_t> stride, beginMask, endMask, squeezeMask;
};
} // namespace

static FailureOr<Bounds> readBounds(const MILArgs &args) {
  size_t rank = args.type("x").getRank();
  Bounds bounds;
  for (auto [name, list] : {std::pair("begin", &bounds.begin), std::pair("end", &bounds.end)}) {
    auto read = readList(args, name, rank);
    if (failed(read))
      return failure();
    *list = *read;
  }
  auto readParam = [&](StringRef name, SmallVector<int64_t> &list, int64_t value) -> LogicalResult {
    list = args.param(name) ? args.getInts(name) : SmallVector<int64_t>(rank, value);
    return checkList(args, name, list, rank, std::numeric_limits<int32_t>::min());
  };
  if (failed(readParam("stride", bounds.stride, 1)) || failed(readParam("begin_mask", bounds.beginMask, 0)) ||
      failed(readParam("end_mask", bounds.endMask, 0)) || failed(readParam("squeeze_mask", bounds.squeezeMask, 0)))
    return failure();
  if (llvm::is_contained(bounds.stride, 0))
    return args.error("stride is " + shapeString(bounds.stride) + ", no entry may be 0");
  return bounds;
}

/// Size of dimension `i` of the slice, as of a python slice; bounds that select backwards are an error.
static FailureOr<int64_t> sliceSize(const MILArgs &args, const Bounds &bounds, unsigned i, int64_t size) {
  bool openBegin = bounds.beginMask[i], openEnd = bounds.endMask[i];
  int64_t stride = bounds.stride[i];
  if (isDynamic(size))
    return openBegin && openEnd && std::abs(stride) == 1 ? size : ShapedType::kDynamic;
  if ((!openBegin && !bounds.begin) || (!openEnd && !bounds.end))
    return ShapedType::kDynamic;
  // The range of positions: [0, size] upwards, [-1, size - 1] downwards.
  int64_t low = stride > 0 ? 0 : -1, high = stride > 0 ? size : size - 1;
  auto position = [&](int64_t index) { return std::clamp(index < 0 ? index + size : index, low, high); };
  int64_t begin = openBegin ? (stride > 0 ? low : high) : position((*bounds.begin)[i]);
  int64_t end = openEnd ? (stride > 0 ? high : low) : position((*bounds.end)[i]);
  int64_t distance = stride > 0 ? end - begin : begin - end, step = std::abs(stride);
  if (distance < 0)
    return args.error("slice of dimension " + Twine(i) + " of size " + Twine(size) + " goes from " + Twine(begin) +
                      " to " + Twine(end) + " with stride " + Twine(stride) + ", which is empty");
  return distance == 0 ? 0 : (distance - 1) / step + 1;
}

/// Error unless the squeezed dimension `i` has the element `begin`.
static LogicalResult checkIndex(const MILArgs &args, const Bounds &bounds, unsigned i, int64_t size) {
  if (isDynamic(size) || !bounds.begin || bounds.beginMask[i])
    return success();
  int64_t index = (*bounds.begin)[i];
  if (index >= -size && index < size)
    return success();
  return args.error("begin is " + Twine(index) + " in the squeezed dimension " + Twine(i) + " of size " + Twine(size) +
                    ", allowed is " + Twine(-size) + " to " + Twine(size - 1));
}

/// Shape of the slice.
static FailureOr<SmallVector<int64_t>> sliceShape(const MILArgs &args) {
  FailureOr<Bounds> bounds = readBounds(args);
  if (failed(bounds))
    return failure();
  SmallVector<int64_t> shape;
  for (auto [i, size] : llvm::enumerate(args.type("x").getShape())) {
    if (bounds->squeezeMask[i]) {
      if (failed(checkIndex(args, *bounds, i, size)))
        return failure();
      continue;
    }
    FailureOr<int64_t> part = sliceSize(args, *bounds, i, size);
    if (failed(part))
      return failure();
    shape.push_back(*part);
  }
  return shape;
}

LogicalResult sliceByIndex(const MILArgs &args, Types &types) {
  FailureOr<SmallVector<int64_t>> shape = sliceShape(args);
  if (failed(shape))
    return failure();
  return give(args, types, *shape, args.type("x").getElementType());
}

LogicalResult sliceUpdate(const MILArgs &args, Types &types) {
  FailureOr<SmallVector<int64_t>> shape = sliceShape(args);
  if (failed(shape) || failed(checkRank(args, "update", 1, kAnyRank, "; keep a dimension of the slice")) ||
      failed(checkShape(args, "update", *shape, ", the shape of the slice")))
    return failure();
  return sameAsFirst(args, types);
}

LogicalResult sliceBySize(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  auto begins = readList(args, "begin", x.getRank()), sizes = readList(args, "size", x.getRank());
  if (failed(begins) || failed(sizes))
    return failure();
  SmallVector<int64_t> shape(x.getRank(), ShapedType::kDynamic);
  for (auto [i, have] : llvm::enumerate(x.getShape())) {
    int64_t size = *sizes ? (**sizes)[i] : ShapedType::kDynamic;
    if (size < -1 && !isDynamic(size))
      return args.error("size is " + shapeString(**sizes) + ", allowed are sizes and -1 for the rest");
    shape[i] = size == -1 ? ShapedType::kDynamic : size;
    if (!*begins || isDynamic(have))
      continue;
    int64_t begin = (**begins)[i], from = begin < 0 ? begin + have : begin;
    if (from < 0 || from > have || (!isDynamic(size) && from + size > have))
      return args.error("takes " + Twine(size) + " elements from " + Twine(begin) + " on in dimension " + Twine(i) +
                        ", which has " + Twine(have));
    if (size == -1)
      shape[i] = have - from;
  }
  return give(args, types, shape, x.getElementType());
}

LogicalResult slidingWindows(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  int64_t size = args.getInt("size"), stride = args.getInt("stride");
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), x.getRank());
  if (failed(axis))
    return failure();
  if (size < 1 || stride < 1)
    return args.error("size is " + Twine(size) + " and stride " + Twine(stride) + ", both must be at least 1");
  SmallVector<int64_t> shape(x.getShape());
  int64_t &windows = shape[*axis];
  if (!isDynamic(windows) && windows < size)
    return args.error("size is " + Twine(size) + ", but x has " + Twine(windows) + " elements along axis");
  windows = isDynamic(windows) ? windows : (windows - size) / stride + 1;
  shape.insert(shape.begin() + *axis + 1, size);
  return give(args, types, shape, x.getElementType());
}

LogicalResult crop(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  if (failed(checkRank(args, "x", 3, kAnyRank, ": [..., H, W]")))
    return failure();
  SmallVector<int64_t> shape(x.getShape());
  int64_t *height = &shape[shape.size() - 2], *width = &shape.back();
  for (auto [name, size] : {std::pair("crop_height", height), std::pair("crop_width", width)}) {
    SmallVector<int64_t> amounts = args.getInts(name);
    if (failed(checkList(args, name, amounts, 2, 0)))
      return failure();
    if (!isDynamic(*size) && amounts[0] + amounts[1] >= *size)
      return args.error(Twine(name) + " is " + shapeString(amounts) + ", which leaves nothing of " + Twine(*size));
    *size = addSizes(*size, -amounts[0] - amounts[1]);
  }
  return give(args, types, shape, x.getElementType());
}

//===-- Extensions -----------------------------------------------------------===//

LogicalResult pad(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  auto amounts = readList(args, "pad", -1);
  if (failed(amounts))
    return failure();
  int64_t length = args.type("pad").getDimSize(0);
  if (isDynamic(length) || length % 2 != 0 || length > 2 * x.getRank() || (!*amounts && length != 2 * x.getRank()))
    return args.error("pad has " + (isDynamic(length) ? "an unknown number of" : Twine(length)) +
                      " entries, expected two for each of the last dimensions of x, and for all " + Twine(x.getRank()) +
                      " unless it is constant");
  SmallVector<int64_t> shape(x.getShape());
  StringRef mode = args.getString("mode");
  for (int64_t i = 0; i < length / 2; ++i) {
    int64_t &size = shape[shape.size() - length / 2 + i];
    if (!*amounts) {
      size = ShapedType::kDynamic;
      continue;
    }
    int64_t before = (**amounts)[2 * i], after = (**amounts)[2 * i + 1];
    // A mirror has all elements but the edge; the edge itself can be repeated without end.
    int64_t most = mode != "reflect" || isDynamic(size) ? std::numeric_limits<int32_t>::max() : size - 1;
    if (before < 0 || after < 0 || before > most || after > most)
      return args.error("pad is " + shapeString(**amounts) + ", allowed for a dimension of size " +
                        Twine(isDynamic(size) ? "?" : std::to_string(size)) + " in mode " + mode + " is 0 to " +
                        Twine(most));
    size = addSizes(size, before + after);
  }
  return give(args, types, shape, x.getElementType());
}

LogicalResult tile(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  auto reps = readList(args, "reps", x.getRank());
  if (failed(reps) || failed(checkRank(args, "x", 1, kAnyRank)))
    return failure();
  if (!*reps)
    return give(args, types, SmallVector<int64_t>(x.getRank(), ShapedType::kDynamic), x.getElementType());
  if (failed(checkList(args, "reps", **reps, x.getRank(), 1)))
    return failure();
  SmallVector<int64_t> shape;
  for (auto [size, count] : llvm::zip_equal(x.getShape(), **reps))
    shape.push_back(mulSizes(size, count));
  return give(args, types, shape, x.getElementType());
}

} // namespace mlir::ane::infer
