// Shape rules of ops that give the elements another shape, join or split tensors, or move blocks of pixels.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

namespace mlir::ane::infer {

//===-- Shapes ---------------------------------------------------------------===//

/// Gives x the shape, if it has as many elements.
static LogicalResult giveReshaped(const MILArgs &args, Types &types, ArrayRef<int64_t> shape) {
  RankedTensorType x = args.type("x");
  if (!maybeEqual(countElements(x.getShape()), countElements(shape)))
    return args.error("x has shape " + shapeString(x.getShape()) + " with " + Twine(countElements(x.getShape())) +
                      " elements, shape " + shapeString(shape) + " has " + Twine(countElements(shape)));
  return give(args, types, shape, x.getElementType());
}

/// Puts into the single -1 of `shape`, if there is one, what the other sizes leave over.
static LogicalResult resolveRest(const MILArgs &args, MutableArrayRef<int64_t> shape) {
  auto *rest = llvm::find(shape, -1);
  if (rest == shape.end())
    return success();
  *rest = 1;
  int64_t count = countElements(args.type("x").getShape()), known = countElements(shape);
  *rest = ShapedType::kDynamic;
  if (isDynamic(count) || isDynamic(known))
    return success();
  if (known == 0 || count % known != 0)
    return args.error("x has " + Twine(count) + " elements, which the other sizes of shape " + shapeString(shape) +
                      " do not divide");
  *rest = count / known;
  return success();
}

LogicalResult reshape(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<SmallVector<int64_t>> list = readShape(args, "shape");
  if (failed(list))
    return failure();
  MutableArrayRef<int64_t> shape = *list;
  if (llvm::count(shape, -1) > 1 || llvm::any_of(shape, [](int64_t size) { return size < -1 && !isDynamic(size); }))
    return args.error("shape is " + shapeString(shape) + ", allowed are sizes, 0 for the size of x and a single -1");
  // From ios17 on dimensions are aligned at the right; before, the ranks are equal where there is a 0 (ReshapeOp).
  for (auto [i, size] : llvm::enumerate(shape))
    if (size == 0) {
      int64_t dim = x.getRank() - int64_t(shape.size() - i);
      size = dim >= 0 ? x.getDimSize(dim) : 1;
    }
  if (failed(resolveRest(args, shape)))
    return failure();
  return giveReshaped(args, types, shape);
}

LogicalResult reshapeLike(const MILArgs &args, Types &types) {
  ValueRange refs = args.operands("ref_tensors");
  SmallVector<int64_t> begins = args.getInts("begins"), ends = args.getInts("ends"), masks = args.getInts("end_masks");
  SmallVector<int64_t> shape;
  if (begins.size() != refs.size() || ends.size() != refs.size() || masks.size() != refs.size())
    return args.error("has " + Twine(refs.size()) + " ref_tensors, but " + Twine(begins.size()) + " begins, " +
                      Twine(ends.size()) + " ends and " + Twine(masks.size()) + " end_masks; each needs one of each");
  for (auto [i, ref] : llvm::enumerate(refs)) {
    auto type = llvm::cast<RankedTensorType>(ref.getType());
    auto bound = [&](int64_t index) { // As a python slice takes it.
      return std::clamp<int64_t>(index < 0 ? index + type.getRank() : index, 0, type.getRank());
    };
    int64_t begin = bound(begins[i]), end = masks[i] ? type.getRank() : bound(ends[i]);
    llvm::append_range(shape, type.getShape().slice(begin, std::max<int64_t>(end - begin, 0)));
  }
  return giveReshaped(args, types, shape);
}

LogicalResult expandDims(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<SmallVector<int64_t>> axes =
      normalizeAxes(args, "axes", x.getRank() + int64_t(args.getInts("axes").size()));
  if (failed(axes))
    return failure();
  SmallVector<int64_t> shape(x.getShape());
  llvm::sort(*axes);
  for (int64_t axis : *axes)
    shape.insert(shape.begin() + axis, 1);
  return give(args, types, shape, x.getElementType());
}

LogicalResult squeeze(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<SmallVector<int64_t>> axes = normalizeAxes(args, "axes", x.getRank());
  if (failed(axes))
    return failure();
  SmallVector<int64_t> shape;
  for (auto [i, size] : llvm::enumerate(x.getShape()))
    if (size != 1 || !llvm::is_contained(*axes, int64_t(i)))
      shape.push_back(size);
  return give(args, types, shape, x.getElementType());
}

LogicalResult flatten2d(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  int64_t axis = args.getInt("axis"), rank = x.getRank();
  if (axis < -rank || axis > rank)
    return args.error("axis is " + Twine(axis) + ", allowed for rank " + Twine(rank) + " is " + Twine(-rank) + " to " +
                      Twine(rank));
  axis = axis < 0 ? axis + rank : axis;
  ArrayRef<int64_t> shape = x.getShape();
  return give(args, types, {countElements(shape.take_front(axis)), countElements(shape.drop_front(axis))},
              x.getElementType());
}

LogicalResult transpose(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<SmallVector<int64_t>> perm = normalizeAxes(args, "perm", x.getRank());
  if (failed(perm))
    return failure();
  if (perm->size() != size_t(x.getRank()))
    return args.error("perm has " + Twine(perm->size()) + " entries, expected " + Twine(x.getRank()) +
                      ", one a dimension of x");
  SmallVector<int64_t> shape = llvm::map_to_vector(*perm, [&](int64_t dim) { return x.getDimSize(dim); });
  return give(args, types, shape, x.getElementType());
}

//===-- Joining and splitting ------------------------------------------------===//

/// Shapes of `values`, which must be one or more of equal rank and element type.
static FailureOr<SmallVector<RankedTensorType>> readValues(const MILArgs &args) {
  SmallVector<RankedTensorType> values;
  for (Type type : args.operands("values").getTypes()) {
    auto tensor = llvm::cast<RankedTensorType>(type);
    if (!values.empty() && tensor.getRank() != values.front().getRank())
      return args.error("value " + Twine(values.size()) + " has rank " + Twine(tensor.getRank()) + ", value 0 has " +
                        Twine(values.front().getRank()) + "; they must be equal");
    values.push_back(tensor);
  }
  if (values.empty())
    return args.error("has no values; it needs at least one");
  return values;
}

/// Error unless value `i` has the sizes of `shape`, except along `axis`.
static LogicalResult checkValue(const MILArgs &args, size_t i, RankedTensorType value, ArrayRef<int64_t> shape,
                                int64_t axis) {
  for (auto [dim, size] : llvm::enumerate(value.getShape()))
    if (int64_t(dim) != axis && !maybeEqual(size, shape[dim]))
      return args.error("value " + Twine(i) + " has shape " + shapeString(value.getShape()) + ", value 0 has " +
                        shapeString(shape) + "; dimension " + Twine(dim) + " must be equal");
  return success();
}

LogicalResult concat(const MILArgs &args, Types &types) {
  FailureOr<SmallVector<RankedTensorType>> values = readValues(args);
  if (failed(values))
    return failure();
  RankedTensorType first = values->front();
  // Scalars join to a vector.
  SmallVector<int64_t> shape = first.getRank() ? SmallVector<int64_t>(first.getShape()) : SmallVector<int64_t>{1};
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), shape.size());
  if (failed(axis))
    return failure();
  bool interleave = args.getBool("interleave");
  for (auto [i, value] : llvm::enumerate(llvm::drop_begin(*values))) {
    if (failed(checkValue(args, i + 1, value, first.getShape(), interleave ? -1 : *axis)))
      return failure();
    shape[*axis] = addSizes(shape[*axis], value.getRank() ? value.getDimSize(*axis) : 1);
  }
  return give(args, types, shape, first.getElementType());
}

LogicalResult stack(const MILArgs &args, Types &types) {
  FailureOr<SmallVector<RankedTensorType>> values = readValues(args);
  if (failed(values))
    return failure();
  RankedTensorType first = values->front();
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), first.getRank() + 1);
  if (failed(axis))
    return failure();
  for (auto [i, value] : llvm::enumerate(*values))
    if (failed(checkValue(args, i, value, first.getShape(), -1)))
      return failure();
  SmallVector<int64_t> shape(first.getShape());
  shape.insert(shape.begin() + *axis, values->size());
  return give(args, types, shape, first.getElementType());
}

/// More results than any program has.
static constexpr int64_t kMaxParts = 1 << 16;

/// Sizes of the parts of a split of `size` elements.
static FailureOr<SmallVector<int64_t>> splitSizes(const MILArgs &args, int64_t size) {
  SmallVector<int64_t> sizes = args.getInts("split_sizes");
  int64_t count = args.param("num_splits") ? args.getInt("num_splits") : sizes.size();
  if (count < 1 || count > kMaxParts)
    return args.error("splits into " + Twine(count) + " parts; give num_splits or split_sizes, 1 to " +
                      Twine(kMaxParts));
  if (!args.param("split_sizes")) {
    if (!isDynamic(size) && size % count != 0)
      return args.error("num_splits is " + Twine(count) + ", which does not divide the size " + Twine(size) +
                        " of x along axis");
    return SmallVector<int64_t>(count, isDynamic(size) ? size : size / count);
  }
  if (failed(checkList(args, "split_sizes", sizes, count, 0)))
    return failure();
  int64_t sum = 0;
  for (int64_t part : sizes)
    sum += part;
  if (!maybeEqual(sum, size))
    return args.error("split_sizes " + shapeString(sizes) + " add up to " + Twine(sum) + ", x has " + Twine(size) +
                      " along axis");
  return sizes;
}

LogicalResult split(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), x.getRank());
  if (failed(axis))
    return failure();
  FailureOr<SmallVector<int64_t>> sizes = splitSizes(args, x.getDimSize(*axis));
  if (failed(sizes))
    return failure();
  SmallVector<int64_t> shape(x.getShape());
  for (int64_t size : *sizes) {
    shape[*axis] = size;
    if (failed(give(args, types, shape, x.getElementType())))
      return failure();
  }
  return success();
}

//===-- Blocks of pixels -----------------------------------------------------===//

/// `size` / `divisor`, which must leave no rest.
static FailureOr<int64_t> divide(const MILArgs &args, int64_t size, int64_t divisor, const Twine &what) {
  if (isDynamic(size))
    return size;
  if (size % divisor != 0)
    return args.error(what + " is " + Twine(size) + ", which " + Twine(divisor) + " does not divide");
  return size / divisor;
}

/// The block size, whatever the op calls it: its only parameter.
static FailureOr<int64_t> readBlock(const MILArgs &args) {
  StringRef name = args.signature().back().name;
  int64_t block = args.getInt(name);
  if (failed(checkRank(args, "x", 4, 4, ": [N, C, H, W]")))
    return failure();
  if (block < 1)
    return args.error(name + " is " + Twine(block) + ", allowed is at least 1");
  return block;
}

LogicalResult depthToSpace(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<int64_t> block = readBlock(args);
  if (failed(block))
    return failure();
  FailureOr<int64_t> channels = divide(args, x.getDimSize(1), mulSizes(*block, *block), "number of channels of x");
  if (failed(channels))
    return failure();
  return give(args, types,
              {x.getDimSize(0), *channels, mulSizes(x.getDimSize(2), *block), mulSizes(x.getDimSize(3), *block)},
              x.getElementType());
}

LogicalResult spaceToDepth(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<int64_t> block = readBlock(args);
  if (failed(block))
    return failure();
  SmallVector<int64_t> shape = {x.getDimSize(0), mulSizes(x.getDimSize(1), mulSizes(*block, *block))};
  for (int64_t dim : {2, 3}) {
    FailureOr<int64_t> size = divide(args, x.getDimSize(dim), *block, "dimension " + Twine(dim) + " of x");
    if (failed(size))
      return failure();
    shape.push_back(*size);
  }
  return give(args, types, shape, x.getElementType());
}

namespace {
/// Arguments of space_to_batch and batch_to_space.
struct SpatialBlocks {
  SmallVector<int64_t> block;                  ///< Of height and width.
  std::optional<SmallVector<int64_t>> borders; ///< [top, bottom, left, right], none if unknown.
  int64_t area() const { return mulSizes(block[0], block[1]); }
  int64_t border(unsigned i) const {
    return borders ? (*borders)[2 * i] + (*borders)[2 * i + 1] : ShapedType::kDynamic;
  }
};
} // namespace

static FailureOr<SpatialBlocks> readSpatialBlocks(const MILArgs &args, StringRef bordersName) {
  SpatialBlocks blocks = {args.getInts("block_shape"), args.getConstInts(bordersName)};
  if (failed(checkRank(args, "x", 4, 4, ": [N, C, H, W]")) ||
      failed(checkList(args, "block_shape", blocks.block, 2, 1)) || failed(checkShape(args, bordersName, {2, 2})))
    return failure();
  if (blocks.borders && failed(checkList(args, bordersName, *blocks.borders, 4, 0)))
    return failure();
  return blocks;
}

LogicalResult spaceToBatch(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<SpatialBlocks> blocks = readSpatialBlocks(args, "paddings");
  if (failed(blocks))
    return failure();
  SmallVector<int64_t> shape = {mulSizes(x.getDimSize(0), blocks->area()), x.getDimSize(1)};
  for (unsigned i : {0, 1}) {
    FailureOr<int64_t> size = divide(args, addSizes(x.getDimSize(2 + i), blocks->border(i)), blocks->block[i],
                                     "padded dimension " + Twine(2 + i) + " of x");
    if (failed(size))
      return failure();
    shape.push_back(*size);
  }
  return give(args, types, shape, x.getElementType());
}

LogicalResult batchToSpace(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<SpatialBlocks> blocks = readSpatialBlocks(args, "crops");
  if (failed(blocks))
    return failure();
  FailureOr<int64_t> batch = divide(args, x.getDimSize(0), blocks->area(), "batch dimension of x");
  if (failed(batch))
    return failure();
  SmallVector<int64_t> shape = {*batch, x.getDimSize(1)};
  for (unsigned i : {0, 1}) {
    int64_t border = blocks->border(i);
    shape.push_back(addSizes(mulSizes(x.getDimSize(2 + i), blocks->block[i]), isDynamic(border) ? border : -border));
  }
  return give(args, types, shape, x.getElementType());
}

} // namespace mlir::ane::infer
