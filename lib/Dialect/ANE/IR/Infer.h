// Shape rules: from the arguments of a MIL op to its result types. ODS names the rule of each op.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_DIALECT_ANE_IR_INFER_H
#define ANE_LIB_DIALECT_ANE_IR_INFER_H

#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane::infer {

/// The types of the results, appended.
using Types = SmallVectorImpl<Type>;
/// A shape rule: checks the arguments and appends the result types, or emits an error and fails.
using Rule = LogicalResult(const MILArgs &args, Types &types);

/// `rule` on arguments that may not be verified yet: operands that are no ranked tensors or states are errors here.
LogicalResult run(Rule *rule, const MILArgs &args, Types &types);

// Elementwise and activations.
Rule sameAsFirst, broadcast, compare, select, cast, perChannel, axisOfFirst, axesOfFirst;
// Contractions and windows.
Rule conv, convTranspose, pool, linear, matmul, attention, einsum;
// Reductions and norms.
Rule reduce, reduceArg, layerNorm, instanceNorm, l2Norm, localResponseNorm;
// Shapes, joining and splitting.
Rule reshape, reshapeLike, expandDims, squeeze, flatten2d, transpose, concat, stack, split, depthToSpace, spaceToDepth,
    spaceToBatch, batchToSpace;
// Slices and extensions.
Rule sliceByIndex, sliceBySize, sliceUpdate, slidingWindows, crop, pad, tile;
// Indices and made tensors.
Rule gather, gatherAlongAxis, gatherNd, scatter, scatterAlongAxis, scatterNd, oneHot, shapeOf, fill, fillLike, range1d,
    cumsum, bandPart, random, randomCategorical;
// Order and selection.
Rule argsort, topk, nonZero, nonMaximumSuppression, reverseSequence, classify;
// Control flow and lists.
Rule cond, whileLoop, makeList, listRead, listWrite, listGather, listScatter, listLength;
// Images.
Rule resize, resizeTo, upsample, resample, affine, cropResize;
// Recurrent layers.
Rule rnn, gru, lstm;
// Weights, quantization and states.
Rule constexprAffine, constexprLut, constexprSparse, constexprBlockwise, constexprCast, constexprLutToSparse,
    constexprSparseBlockwise, quantize, dequantize, readState, writeState;

// Helpers of the rules. Sizes are dynamic (`?`) where an operand of the computation is, and saturate.

inline bool isDynamic(int64_t size) { return ShapedType::isDynamic(size); }
int64_t addSizes(int64_t a, int64_t b);
int64_t mulSizes(int64_t a, int64_t b);
/// Number of elements of `shape`.
int64_t countElements(ArrayRef<int64_t> shape);
/// Whether the sizes can be equal: they are, or one is dynamic.
inline bool maybeEqual(int64_t a, int64_t b) { return a == b || isDynamic(a) || isDynamic(b); }
bool maybeEqual(ArrayRef<int64_t> a, ArrayRef<int64_t> b);

/// Append a result type; an error if a size is negative or the elements cannot be counted.
LogicalResult give(const MILArgs &args, Types &types, ArrayRef<int64_t> shape, Type elementType);

/// The shape of `a` and `b` after numpy broadcasting, none if they do not fit; a dynamic size fits any.
std::optional<SmallVector<int64_t>> broadcastShapes(ArrayRef<int64_t> a, ArrayRef<int64_t> b);
/// `axis` counted from the front; an error naming the allowed range if it is outside [-rank, rank).
FailureOr<int64_t> normalizeAxis(const MILArgs &args, int64_t axis, int64_t rank, StringRef what = "axis");
/// The list parameter `name` as normalized axes, all of them if it is absent; an axis named twice is an error.
FailureOr<SmallVector<int64_t>> normalizeAxes(const MILArgs &args, StringRef name, int64_t rank);
inline constexpr int64_t kAnyRank = std::numeric_limits<int64_t>::max();
/// Error unless `first` <= rank of the operand <= `last`; `layout` says what the dimensions are.
LogicalResult checkRank(const MILArgs &args, StringRef operand, int64_t first, int64_t last, const Twine &layout = "");
/// Error unless the operand is absent or has the shape; `why` follows the expected shape.
LogicalResult checkShape(const MILArgs &args, StringRef operand, ArrayRef<int64_t> shape, const Twine &why = "");
/// Error unless the list parameter has `size` entries of at least `least`.
LogicalResult checkList(const MILArgs &args, StringRef name, ArrayRef<int64_t> list, size_t size, int64_t least);
/// The values of a rank-1 integer operand of `size` entries (-1: any number), none if only known at run time.
FailureOr<std::optional<SmallVector<int64_t>>> readList(const MILArgs &args, StringRef operand, int64_t size);
/// The shape that a rank-1 integer operand holds; all sizes dynamic if it is only known at run time.
FailureOr<SmallVector<int64_t>> readShape(const MILArgs &args, StringRef operand);
/// "[1, 2, 3]", with ? for dynamic sizes.
std::string shapeString(ArrayRef<int64_t> shape);
/// A type or attribute as it is printed.
template <typename T> std::string text(T value) {
  std::string text;
  llvm::raw_string_ostream(text) << value;
  return text;
}

} // namespace mlir::ane::infer

#endif // ANE_LIB_DIALECT_ANE_IR_INFER_H
