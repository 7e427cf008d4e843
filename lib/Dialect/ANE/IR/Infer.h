// Shape rules: from the arguments of a MIL op to its result types. ODS names the rule of each op.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_DIALECT_ANE_IR_INFER_H
#define ANE_LIB_DIALECT_ANE_IR_INFER_H

#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane::infer {

/// The types of the results, appended.
using Types = SmallVectorImpl<Type>;

// Elementwise and activations.
LogicalResult sameAsFirst(const MILArgs &args, Types &types);
LogicalResult broadcast(const MILArgs &args, Types &types);
LogicalResult compare(const MILArgs &args, Types &types);
LogicalResult select(const MILArgs &args, Types &types);
LogicalResult cast(const MILArgs &args, Types &types);
LogicalResult perChannel(const MILArgs &args, Types &types);
LogicalResult axisOfFirst(const MILArgs &args, Types &types);

// Contractions and windows.
LogicalResult conv(const MILArgs &args, Types &types);
LogicalResult convTranspose(const MILArgs &args, Types &types);
LogicalResult pool(const MILArgs &args, Types &types);
LogicalResult linear(const MILArgs &args, Types &types);
LogicalResult matmul(const MILArgs &args, Types &types);
LogicalResult attention(const MILArgs &args, Types &types);

// Helpers of the rules.

/// The shape of `a` and `b` after numpy broadcasting, none if they do not fit; a dynamic size fits any.
std::optional<SmallVector<int64_t>> broadcastShapes(ArrayRef<int64_t> a, ArrayRef<int64_t> b);
/// `axis` counted from the front; an error naming the allowed range if it is outside [-rank, rank).
FailureOr<int64_t> normalizeAxis(const MILArgs &args, int64_t axis, int64_t rank, StringRef what = "axis");
/// "[1, 2, 3]", with ? for dynamic sizes.
std::string shapeString(ArrayRef<int64_t> shape);

} // namespace mlir::ane::infer

#endif // ANE_LIB_DIALECT_ANE_IR_INFER_H
