// Shape rules of ops that sort, select, reverse and classify.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

namespace mlir::ane::infer {

static Type getInt32(const MILArgs &args) { return IntegerType::get(args.getContext(), 32); }

LogicalResult argsort(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  if (failed(normalizeAxis(args, args.getInt("axis"), x.getRank())))
    return failure();
  return give(args, types, x.getShape(), getInt32(args));
}

LogicalResult topk(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), x.getRank());
  if (failed(axis))
    return failure();
  int64_t k = args.getInt("k"), size = x.getDimSize(*axis);
  if (k < -1 || (!isDynamic(size) && k > size))
    return args.error("k is " + Twine(k) + ", allowed is 0 to " + (isDynamic(size) ? "the size" : Twine(size)) +
                      " of x along axis, or -1 for all");
  SmallVector<int64_t> shape(x.getShape());
  shape[*axis] = k == -1 ? size : k;
  if (failed(give(args, types, shape, x.getElementType())) || !args.getBool("return_indices"))
    return success(!types.empty());
  std::optional<anert::DType> dtype = anert::parseDType(args.getString("output_indices_dtype"));
  if (!dtype)
    return args.error("output_indices_dtype is \"" + args.getString("output_indices_dtype") +
                      "\", allowed is int32 or uint16");
  return give(args, types, shape, getElementType(args.getContext(), *dtype));
}

LogicalResult nonZero(const MILArgs &args, Types &types) {
  return give(args, types, {ShapedType::kDynamic, args.type("x").getRank()}, getInt32(args));
}

LogicalResult nonMaximumSuppression(const MILArgs &args, Types &types) {
  RankedTensorType boxes = args.type("boxes"), scores = args.type("scores");
  if (failed(checkRank(args, "boxes", 3, 3)) || failed(checkRank(args, "scores", 3, 3)))
    return failure();
  // The score threshold belongs to the form before ios17, which has the coordinates last.
  bool isLast = bool(args.param("score_threshold"));
  int64_t batch = scores.getDimSize(0), count = isLast ? scores.getDimSize(1) : scores.getDimSize(2);
  int64_t classes = isLast ? scores.getDimSize(2) : scores.getDimSize(1), most = args.getInt("max_boxes");
  if (failed(isLast ? checkShape(args, "boxes", {batch, count, 4}, ": [N, boxes, 4], with scores [N, boxes, classes]")
                    : checkShape(args, "boxes", {batch, 4, count}, ": [N, 4, boxes], with scores [N, classes, boxes]")))
    return failure();
  if (most < 0)
    return args.error("max_boxes is " + Twine(most) + ", allowed is at least 0");
  SmallVector<int64_t> selected = {batch, 4, most}, selectedScores = {batch, classes, most};
  if (isLast) {
    std::swap(selected[1], selected[2]);
    std::swap(selectedScores[1], selectedScores[2]);
  }
  if (failed(give(args, types, selected, boxes.getElementType())) ||
      failed(give(args, types, selectedScores, scores.getElementType())) ||
      failed(give(args, types, {batch, most}, getInt32(args))))
    return failure();
  return isLast ? give(args, types, batch, getInt32(args)) : success();
}

LogicalResult reverseSequence(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  FailureOr<int64_t> sequence = normalizeAxis(args, args.getInt("seq_axis"), x.getRank(), "seq_axis");
  if (failed(sequence))
    return failure();
  FailureOr<int64_t> batch = normalizeAxis(args, args.getInt("batch_axis"), x.getRank(), "batch_axis");
  if (failed(batch) || failed(checkShape(args, "lengths", x.getDimSize(*batch), ", one an index of batch_axis")))
    return failure();
  if (*sequence == *batch)
    return args.error("seq_axis and batch_axis are both " + Twine(*batch) + "; they must differ");
  std::optional<SmallVector<int64_t>> lengths = args.getConstInts("lengths");
  int64_t size = x.getDimSize(*sequence);
  for (int64_t length : lengths.value_or(SmallVector<int64_t>()))
    if (length < 0 || (!isDynamic(size) && length > size))
      return args.error("lengths contain " + Twine(length) + ", allowed is 0 to " +
                        (isDynamic(size) ? "the size" : Twine(size)) + " of x along seq_axis");
  return sameAsFirst(args, types);
}

LogicalResult classify(const MILArgs &args, Types &types) {
  auto classes = llvm::dyn_cast_if_present<ArrayAttr>(args.param("classes"));
  int64_t count = countElements(args.type("probabilities").getShape());
  if (!classes || !maybeEqual(int64_t(classes.size()), count))
    return args.error("has " + Twine(classes ? classes.size() : 0) + " classes for " +
                      (isDynamic(count) ? "?" : Twine(count)) + " probabilities; give one each");
  MLIRContext *context = args.getContext();
  auto number = IntegerType::get(context, 64);
  auto float64 = Float64Type::get(context);
  if (classes.empty() || llvm::isa<StringAttr>(classes[0])) {
    types.push_back(StringType::get(context));
    types.push_back(DictType::get(context, StringType::get(context), float64));
    return success();
  }
  types.push_back(RankedTensorType::get({}, number));
  types.push_back(DictType::get(context, number, float64));
  return success();
}

} // namespace mlir::ane::infer
