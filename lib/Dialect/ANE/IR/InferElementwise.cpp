// Shape rules of elementwise ops, activations and conversions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

namespace mlir::ane::infer {

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
  if (failed(type))
    return failure();
  return give(args, types, type->getShape(), type->getElementType());
}

LogicalResult compare(const MILArgs &args, Types &types) {
  FailureOr<RankedTensorType> type = broadcastOf(args, "x", "y");
  if (failed(type))
    return failure();
  return give(args, types, type->getShape(), IntegerType::get(args.getContext(), 1));
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
  if (failed(checkRank(args, "x", 3, 5, ": [N, C, spatial...]")))
    return failure();
  for (const MILArg &row : args.signature().drop_front())
    if (row.kind != MILArg::Attribute &&
        failed(checkShape(args, row.name, x.getDimSize(1), ", one value a channel of x")))
      return failure();
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

LogicalResult axesOfFirst(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  if (failed(normalizeAxes(args, "axes", x.getRank())))
    return failure();
  types.push_back(x);
  return success();
}

} // namespace mlir::ane::infer
