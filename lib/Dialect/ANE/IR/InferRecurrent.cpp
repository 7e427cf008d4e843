// Shape rules of recurrent layers.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

namespace mlir::ane::infer {

/// Checks the weights of one direction for `gates` gates; the names of all end in `suffix`.
static LogicalResult checkWeights(const MILArgs &args, int64_t gates, StringRef suffix = "") {
  int64_t hidden = args.type("weight_hh").getRank() == 2 ? args.type("weight_hh").getDimSize(1) : ShapedType::kDynamic;
  int64_t rows = mulSizes(gates, hidden);
  std::string why = ", for " + std::to_string(gates) + (gates == 1 ? " gate of " : " gates of ") +
                    (isDynamic(hidden) ? "H" : std::to_string(hidden)) + " rows";
  std::string ih = ("weight_ih" + suffix).str(), hh = ("weight_hh" + suffix).str(), bias = ("bias" + suffix).str();
  return success(succeeded(checkShape(args, hh, {rows, hidden}, why)) &&
                 succeeded(checkShape(args, ih, {rows, args.type("x").getDimSize(2)}, why)) &&
                 succeeded(checkShape(args, bias, rows, why)));
}

/// Checks what the three layers share; gives y and the last h (and c) of `directions` directions.
static LogicalResult giveRecurrent(const MILArgs &args, Types &types, int64_t gates, int64_t directions = 1) {
  RankedTensorType x = args.type("x"), weight = args.type("weight_hh");
  if (failed(checkRank(args, "x", 3, 3, ": [steps, batch, I]")) || failed(checkWeights(args, gates)))
    return failure();
  int64_t hidden = mulSizes(directions, weight.getDimSize(1)), batch = x.getDimSize(1);
  if (failed(checkShape(args, "initial_h", {batch, hidden}, ": [batch, H], with the rows of both directions")))
    return failure();
  int64_t steps = args.getBool("output_sequence") ? x.getDimSize(0) : 1;
  if (failed(give(args, types, {steps, batch, hidden}, x.getElementType())))
    return failure();
  return give(args, types, {batch, hidden}, x.getElementType());
}

LogicalResult rnn(const MILArgs &args, Types &types) { return giveRecurrent(args, types, 1); }

LogicalResult gru(const MILArgs &args, Types &types) {
  if (failed(giveRecurrent(args, types, 3)))
    return failure();
  return checkShape(args, "input_bias", mulSizes(3, args.type("weight_hh").getDimSize(1)), ", that of bias");
}

LogicalResult lstm(const MILArgs &args, Types &types) {
  bool isBoth = args.getString("direction") == "bidirectional";
  if (isBoth && (!args.type("weight_ih_back") || !args.type("weight_hh_back")))
    return args.error("is bidirectional without weight_ih_back and weight_hh_back");
  if (failed(giveRecurrent(args, types, 4, isBoth ? 2 : 1)))
    return failure();
  auto last = llvm::cast<RankedTensorType>(types.back());
  int64_t rows = mulSizes(3, args.type("weight_hh").getDimSize(1));
  if (failed(checkShape(args, "initial_c", last.getShape(), ", that of initial_h")) ||
      failed(checkShape(args, "peephole", rows, ", for the gates i, f and o")) ||
      failed(checkShape(args, "peephole_back", rows, ", for the gates i, f and o")) ||
      (isBoth && failed(checkWeights(args, 4, "_back"))))
    return failure();
  types.push_back(last);
  return success();
}

} // namespace mlir::ane::infer
