// Shape rules of gathers, scatters and of ops that make tensors or look at positions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

namespace mlir::ane::infer {

//===-- Gathers --------------------------------------------------------------===//

/// Error if constant indices leave [-size, size); before ios17 negative ones count from the end.
static LogicalResult checkIndices(const MILArgs &args, int64_t size) {
  std::optional<SmallVector<int64_t>> indices = args.getConstInts("indices");
  if (!indices || isDynamic(size))
    return success();
  for (int64_t index : *indices)
    if (index < -size || index >= size)
      return args.error("indices contain " + Twine(index) + ", allowed for size " + Twine(size) + " is 0 to " +
                        Twine(size - 1));
  return success();
}

/// batch_dims, if x and the indices have that many leading dimensions and those are equal.
static FailureOr<int64_t> readBatchDims(const MILArgs &args) {
  RankedTensorType x = args.type("x"), indices = args.type("indices");
  int64_t batch = args.getInt("batch_dims"), most = std::min(x.getRank() - 1, indices.getRank());
  if (batch < 0 || batch > most)
    return args.error("batch_dims is " + Twine(batch) + ", allowed for x of rank " + Twine(x.getRank()) +
                      " and indices of rank " + Twine(indices.getRank()) + " is 0 to " + Twine(most));
  if (!maybeEqual(x.getShape().take_front(batch), indices.getShape().take_front(batch)))
    return args.error("x " + shapeString(x.getShape()) + " and indices " + shapeString(indices.getShape()) +
                      " differ in the first " + Twine(batch) + " dimensions, which batch_dims says are shared");
  return batch;
}

LogicalResult gather(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x"), indices = args.type("indices");
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), x.getRank());
  if (failed(axis))
    return failure();
  FailureOr<int64_t> batch = readBatchDims(args);
  if (failed(batch))
    return failure();
  if (*axis < *batch)
    return args.error("axis is " + Twine(*axis) + ", one of the " + Twine(*batch) + " batch dimensions");
  if (failed(checkIndices(args, x.getDimSize(*axis))))
    return failure();
  SmallVector<int64_t> shape(x.getShape().take_front(*axis));
  llvm::append_range(shape, indices.getShape().drop_front(*batch));
  llvm::append_range(shape, x.getShape().drop_front(*axis + 1));
  return give(args, types, shape, x.getElementType());
}

LogicalResult gatherAlongAxis(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x"), indices = args.type("indices");
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), x.getRank());
  if (failed(axis))
    return failure();
  SmallVector<int64_t> expected(x.getShape());
  expected[*axis] = ShapedType::kDynamic;
  if (failed(checkShape(args, "indices", expected, ", the shape of x but along axis")) ||
      failed(checkIndices(args, x.getDimSize(*axis))))
    return failure();
  return give(args, types, indices.getShape(), x.getElementType());
}

LogicalResult gatherNd(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x"), indices = args.type("indices");
  FailureOr<int64_t> batch = readBatchDims(args);
  if (failed(batch) || failed(checkRank(args, "indices", *batch + 1, kAnyRank, "; its last dimension is the index")))
    return failure();
  int64_t length = indices.getShape().back(), most = x.getRank() - *batch;
  if (isDynamic(length) || length < 1 || length > most)
    return args.error("indices have shape " + shapeString(indices.getShape()) + ", the last dimension must be 1 to " +
                      Twine(most) + " for x of rank " + Twine(x.getRank()));
  SmallVector<int64_t> shape(indices.getShape().drop_back());
  llvm::append_range(shape, x.getShape().drop_front(*batch + length));
  return give(args, types, shape, x.getElementType());
}

//===-- Scatters -------------------------------------------------------------===//

/// Checks the updates, and constant indices against `size`; the result has the type of data.
static LogicalResult giveScattered(const MILArgs &args, Types &types, ArrayRef<int64_t> updates, int64_t size) {
  if (failed(checkShape(args, "updates", updates, ", one slice of data an index")) || failed(checkIndices(args, size)))
    return failure();
  return sameAsFirst(args, types);
}

LogicalResult scatter(const MILArgs &args, Types &types) {
  RankedTensorType data = args.type("data");
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), data.getRank());
  if (failed(axis))
    return failure();
  SmallVector<int64_t> updates(data.getShape().take_front(*axis));
  llvm::append_range(updates, args.type("indices").getShape());
  llvm::append_range(updates, data.getShape().drop_front(*axis + 1));
  return giveScattered(args, types, updates, data.getDimSize(*axis));
}

LogicalResult scatterAlongAxis(const MILArgs &args, Types &types) {
  RankedTensorType data = args.type("data");
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), data.getRank());
  if (failed(axis))
    return failure();
  SmallVector<int64_t> expected(data.getShape());
  expected[*axis] = ShapedType::kDynamic;
  if (failed(checkShape(args, "indices", expected, ", the shape of data but along axis")))
    return failure();
  return giveScattered(args, types, args.type("indices").getShape(), data.getDimSize(*axis));
}

LogicalResult scatterNd(const MILArgs &args, Types &types) {
  RankedTensorType data = args.type("data"), indices = args.type("indices");
  if (failed(checkRank(args, "indices", 1, kAnyRank, "; its last dimension is the index")))
    return failure();
  int64_t length = indices.getShape().back();
  if (isDynamic(length) || length < 1 || length > data.getRank())
    return args.error("indices have shape " + shapeString(indices.getShape()) + ", the last dimension must be 1 to " +
                      Twine(data.getRank()) + " for data of rank " + Twine(data.getRank()));
  SmallVector<int64_t> updates(indices.getShape().drop_back());
  llvm::append_range(updates, data.getShape().drop_front(length));
  // The entries of an index belong to different dimensions; those of one entry are checked.
  return giveScattered(args, types, updates, length == 1 ? data.getDimSize(0) : ShapedType::kDynamic);
}

//===-- One hot --------------------------------------------------------------===//

LogicalResult oneHot(const MILArgs &args, Types &types) {
  RankedTensorType indices = args.type("indices");
  auto on = llvm::cast<TypedAttr>(args.param("on_value")), off = llvm::cast<TypedAttr>(args.param("off_value"));
  if (on.getType() != off.getType())
    return args.error("on_value is " + text(on) + " and off_value " + text(off) +
                      "; spell both with one element type, the default is int32");
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), indices.getRank() + 1);
  if (failed(axis) || failed(checkRank(args, "one_hot_vector_size", 0, 0)))
    return failure();
  std::optional<SmallVector<int64_t>> depth = args.getConstInts("one_hot_vector_size");
  if (depth && depth->front() < 0)
    return args.error("one_hot_vector_size is " + Twine(depth->front()) + ", allowed is at least 0");
  SmallVector<int64_t> shape(indices.getShape());
  shape.insert(shape.begin() + *axis, depth ? depth->front() : ShapedType::kDynamic);
  return give(args, types, shape, on.getType());
}

//===-- Made tensors ---------------------------------------------------------===//

LogicalResult shapeOf(const MILArgs &args, Types &types) {
  return give(args, types, args.type("x").getRank(), IntegerType::get(args.getContext(), 32));
}

/// The element type of the parameter `value`.
static Type valueType(const MILArgs &args) { return llvm::cast<TypedAttr>(args.param("value")).getType(); }

LogicalResult fill(const MILArgs &args, Types &types) {
  FailureOr<SmallVector<int64_t>> shape = readShape(args, "shape");
  if (failed(shape))
    return failure();
  return give(args, types, *shape, valueType(args));
}

LogicalResult fillLike(const MILArgs &args, Types &types) {
  return give(args, types, args.type("ref_tensor").getShape(), valueType(args));
}

/// The scalar operand `name` if the IR holds it.
static std::optional<double> constScalar(const MILArgs &args, StringRef name) {
  if (std::optional<SmallVector<int64_t>> number = args.getConstInts(name))
    return double(number->front());
  auto constant = args.operand(name).getDefiningOp<ConstOp>();
  auto elements = constant ? llvm::dyn_cast<DenseFPElementsAttr>(constant.getVal()) : DenseFPElementsAttr();
  if (!elements)
    return std::nullopt;
  return FloatAttr::getValueAsDouble(*elements.begin());
}

LogicalResult range1d(const MILArgs &args, Types &types) {
  for (StringRef name : {"end", "start", "step"})
    if (failed(checkRank(args, name, 0, 0)))
      return failure();
  Type element = args.type("start").getElementType();
  std::optional<double> end = constScalar(args, "end"), start = constScalar(args, "start"),
                        step = constScalar(args, "step");
  if (step == 0.0)
    return args.error("step is 0; it must lead from start to end");
  if (!end || !start || !step)
    return give(args, types, ShapedType::kDynamic, element);
  double length = std::ceil((*end - *start) / *step);
  if (!(length >= 0 && length <= double(std::numeric_limits<int32_t>::max())))
    return args.error("step " + std::to_string(*step) + " does not lead from " + std::to_string(*start) + " to " +
                      std::to_string(*end) + " in 0 to 2147483647 steps");
  return give(args, types, int64_t(length), element);
}

LogicalResult cumsum(const MILArgs &args, Types &types) {
  int64_t axis = args.getInt("axis"), rank = args.type("x").getRank();
  if (axis < -1 || axis >= rank || rank == 0)
    return args.error("axis is " + Twine(axis) + ", allowed for rank " + Twine(rank) + " is -1 to " + Twine(rank - 1));
  return sameAsFirst(args, types);
}

LogicalResult bandPart(const MILArgs &args, Types &types) {
  if (failed(checkRank(args, "x", 2, kAnyRank, "; the band is one of matrices")))
    return failure();
  return sameAsFirst(args, types);
}

//===-- Random numbers -------------------------------------------------------===//

LogicalResult random(const MILArgs &args, Types &types) {
  FailureOr<SmallVector<int64_t>> shape = readShape(args, "shape");
  if (failed(shape))
    return failure();
  // The parameters of the distribution, which stand between shape and seed, decide the element type.
  Type element;
  for (const MILArg &row : args.signature().drop_front().drop_back()) {
    Type type = llvm::cast<FloatAttr>(args.param(row.name)).getType();
    if (element && type != element)
      return args.error("has parameters of the element types " + text(element) + " and " + text(type) +
                        "; spell both with one, the default is fp32");
    element = type;
  }
  return give(args, types, *shape, element);
}

LogicalResult randomCategorical(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  if (failed(checkRank(args, "x", 1, kAnyRank, "; its last dimension is the classes")))
    return failure();
  if (args.getInt("size") < 1)
    return args.error("size is " + Twine(args.getInt("size")) + ", allowed is at least 1");
  SmallVector<int64_t> shape(x.getShape());
  shape.back() = args.getInt("size");
  return give(args, types, shape, x.getElementType());
}

} // namespace mlir::ane::infer
