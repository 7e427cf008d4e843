// Shape rules of elementwise ops, activations and conversions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

namespace mlir::ane::infer {

std::string shapeString(ArrayRef<int64_t> shape) {
  std::string text = "[";
  for (auto [i, size] : llvm::enumerate(shape))
    text += (i ? ", " : "") + (ShapedType::isDynamic(size) ? "?" : std::to_string(size));
  return text + "]";
}

FailureOr<int64_t> normalizeAxis(const MILArgs &args, int64_t axis, int64_t rank, StringRef what) {
  if (axis < -rank || axis >= rank)
    return args.error(what + " is " + Twine(axis) + ", allowed for rank " + Twine(rank) + " is " + Twine(-rank) +
                      " to " + Twine(rank - 1));
  return axis < 0 ? axis + rank : axis;
}

std::optional<SmallVector<int64_t>> broadcastShapes(ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
  if (a.size() < b.size())
    std::swap(a, b);
  SmallVector<int64_t> shape(a);
  size_t offset = a.size() - b.size();
  for (auto [i, size] : llvm::enumerate(b)) {
    int64_t &other = shape[offset + i];
    if (other == size || size == 1)
      continue;
    if (other == 1 || ShapedType::isDynamic(other))
      other = size;
    else if (!ShapedType::isDynamic(size))
      return std::nullopt;
  }
  return shape;
}

LogicalResult sameAsFirst(const MILArgs &args, Types &types) {
  types.push_back(args.type(args.signature().front().name));
  return success();
}

/// The broadcast type of two named operands with the element type of the first.
static FailureOr<RankedTensorType> broadcastOf(const MILArgs &args, StringRef a, StringRef b) {
  RankedTensorType x = args.type(a), y = args.type(b);
  std::optional<SmallVector<int64_t>> shape = broadcastShapes(x.getShape(), y.getShape());
  if (!shape)
    return args.error("shapes " + shapeString(x.getShape()) + " of " + a + " and " + shapeString(y.getShape()) +
                      " of " + b + " do not broadcast; sizes must be equal or 1, aligned at the last dimension");
  return RankedTensorType::get(*shape, x.getElementType());
}

LogicalResult broadcast(const MILArgs &args, Types &types) {
  FailureOr<RankedTensorType> type = broadcastOf(args, "x", "y");
  if (succeeded(type))
    types.push_back(*type);
  return type;
}

LogicalResult compare(const MILArgs &args, Types &types) {
  FailureOr<RankedTensorType> type = broadcastOf(args, "x", "y");
  if (succeeded(type))
    types.push_back(type->clone(IntegerType::get(args.getContext(), 1)));
  return type;
}

LogicalResult select(const MILArgs &args, Types &types) {
  FailureOr<RankedTensorType> values = broadcastOf(args, "a", "b");
  if (failed(values))
    return failure();
  // MIL's result is the broadcast of a and b alone, so the condition may not be larger.
  RankedTensorType cond = args.type("cond");
  std::optional<SmallVector<int64_t>> all = broadcastShapes(values->getShape(), cond.getShape());
  if (!all || *all != values->getShape())
    return args.error("cond has shape " + shapeString(cond.getShape()) + ", which does not broadcast to the shape " +
                      shapeString(values->getShape()) + " of a and b; give a or b the full shape");
  types.push_back(*values);
  return success();
}

LogicalResult cast(const MILArgs &args, Types &types) {
  std::optional<anert::DType> dtype = anert::parseDType(args.getString("dtype"));
  if (!dtype)
    return args.error("dtype \"" + args.getString("dtype") + "\" is no element type");
  types.push_back(args.type("x").clone(getElementType(args.getContext(), *dtype)));
  return success();
}

LogicalResult perChannel(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  if (x.getRank() < 3 || x.getRank() > 5)
    return args.error("x has rank " + Twine(x.getRank()) + ", allowed is 3 to 5 with channels in dimension 1");
  for (const MILArg &row : args.signature().drop_front()) {
    RankedTensorType param = args.type(row.name);
    if (param && (param.getRank() != 1 || (param.getDimSize(0) != x.getDimSize(1) && !x.isDynamicDim(1))))
      return args.error(row.name + " has shape " + shapeString(param.getShape()) + ", expected [" +
                        Twine(x.getDimSize(1)) + "], one value a channel of x");
  }
  types.push_back(x);
  return success();
}

LogicalResult axisOfFirst(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  if (failed(normalizeAxis(args, args.getInt("axis"), x.getRank())))
    return failure();
  types.push_back(x);
  return success();
}

} // namespace mlir::ane::infer
