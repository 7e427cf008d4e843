// Shape rules of reductions and norms.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

namespace mlir::ane::infer {

/// `shape` without the dimensions `axes`, or with size 1 there.
static SmallVector<int64_t> reduceShape(ArrayRef<int64_t> shape, ArrayRef<int64_t> axes, bool keepDims) {
  SmallVector<int64_t> reduced;
  for (auto [i, size] : llvm::enumerate(shape)) {
    bool isReduced = llvm::is_contained(axes, int64_t(i));
    if (!isReduced || keepDims)
      reduced.push_back(isReduced ? 1 : size);
  }
  return reduced;
}

LogicalResult reduce(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<SmallVector<int64_t>> axes = normalizeAxes(args, "axes", x.getRank());
  if (failed(axes))
    return failure();
  return give(args, types, reduceShape(x.getShape(), *axes, args.getBool("keep_dims")), x.getElementType());
}

LogicalResult reduceArg(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), x.getRank());
  if (failed(axis))
    return failure();
  std::optional<anert::DType> dtype = anert::parseDType(args.getString("output_dtype"));
  if (!dtype)
    return args.error("output_dtype is \"" + args.getString("output_dtype") + "\", allowed is int32 or uint16");
  return give(args, types, reduceShape(x.getShape(), *axis, args.getBool("keep_dims")),
              getElementType(args.getContext(), *dtype));
}

LogicalResult layerNorm(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<SmallVector<int64_t>> axes = normalizeAxes(args, "axes", x.getRank());
  if (failed(axes))
    return failure();
  llvm::sort(*axes);
  SmallVector<int64_t> normalized = llvm::map_to_vector(*axes, [&](int64_t axis) { return x.getDimSize(axis); });
  for (StringRef name : {"gamma", "beta"})
    if (failed(checkShape(args, name, normalized, ", the dimensions `axes` of x")))
      return failure();
  return give(args, types, x.getShape(), x.getElementType());
}

LogicalResult instanceNorm(const MILArgs &args, Types &types) {
  if (failed(checkRank(args, "x", 3, 4, ": [N, C, spatial...]")))
    return failure();
  return perChannel(args, types);
}

LogicalResult l2Norm(const MILArgs &args, Types &types) {
  if (failed(checkRank(args, "x", 3, kAnyRank, "; the last three dimensions are normalized")))
    return failure();
  return sameAsFirst(args, types);
}

LogicalResult localResponseNorm(const MILArgs &args, Types &types) {
  if (failed(checkRank(args, "x", 3, kAnyRank, ": [N, C, spatial...]")))
    return failure();
  if (args.getInt("size") < 1)
    return args.error("size is " + Twine(args.getInt("size")) + ", allowed is at least 1 channel");
  return sameAsFirst(args, types);
}

} // namespace mlir::ane::infer
