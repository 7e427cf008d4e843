// Shape rules of compressed weights, quantization and states.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::ane::infer {

//===-- Scales ---------------------------------------------------------------===//

/// Error unless the scale or zero point `name` is absent, a scalar, or has one value an index of dimension `axis`.
static LogicalResult checkPerAxis(const MILArgs &args, StringRef name, RankedTensorType data, int64_t axis) {
  RankedTensorType type = args.type(name);
  if (!type || type.getRank() == 0 || (type.getRank() == 1 && maybeEqual(type.getDimSize(0), data.getDimSize(axis))))
    return success();
  return args.error(name + " has shape " + shapeString(type.getShape()) + ", expected a scalar or [" +
                    shapeString(data.getDimSize(axis)).substr(1) + ", one value an index of axis " + Twine(axis));
}

LogicalResult constexprAffine(const MILArgs &args, Types &types) {
  RankedTensorType data = args.type("quantized_data");
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), data.getRank());
  if (failed(axis) || failed(checkPerAxis(args, "scale", data, *axis)) ||
      failed(checkPerAxis(args, "zero_point", data, *axis)))
    return failure();
  return give(args, types, data.getShape(), args.type("scale").getElementType());
}

/// Scale and zero point of quantize and dequantize: scalars without axis, or vectors with it.
static LogicalResult checkScales(const MILArgs &args) {
  RankedTensorType input = args.type("input"), scale = args.type("scale"), zero = args.type("zero_point");
  bool hasAxis = bool(args.param("axis"));
  if (zero && zero.getRank() != scale.getRank())
    return args.error("zero_point has rank " + Twine(zero.getRank()) + ", scale has rank " + Twine(scale.getRank()) +
                      "; they must be equal");
  if (hasAxis != (scale.getRank() == 1))
    return args.error(Twine(hasAxis ? "axis is given" : "axis is absent") + " and scale has shape " +
                      shapeString(scale.getShape()) + "; give a scalar without axis or a vector with it");
  if (!hasAxis)
    return success();
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("axis"), input.getRank());
  if (failed(axis) || failed(checkPerAxis(args, "scale", input, *axis)))
    return failure();
  return checkPerAxis(args, "zero_point", input, *axis);
}

LogicalResult quantize(const MILArgs &args, Types &types) {
  RankedTensorType zero = args.type("zero_point");
  std::optional<anert::DType> dtype = anert::parseDType(args.getString("output_dtype"));
  if (!dtype)
    return args.error("output_dtype is \"" + args.getString("output_dtype") + "\", allowed is int8 or uint8");
  Type element = getElementType(args.getContext(), *dtype);
  if (zero && zero.getElementType() != element)
    return args.error("zero_point has element type " + text(zero.getElementType()) + ", output_dtype is \"" +
                      args.getString("output_dtype") + "\"; they must be equal");
  if (failed(checkScales(args)))
    return failure();
  return give(args, types, args.type("input").getShape(), element);
}

LogicalResult dequantize(const MILArgs &args, Types &types) {
  if (failed(checkScales(args)))
    return failure();
  return give(args, types, args.type("input").getShape(), args.type("scale").getElementType());
}

/// Error unless the scale (and offset) of `data` have sizes that divide its own.
static LogicalResult checkBlocks(const MILArgs &args, RankedTensorType data, Type dataElement) {
  RankedTensorType scale = args.type("scale"), offset = args.type("offset");
  if (data.getRank() < 1 || scale.getRank() != data.getRank())
    return args.error("data has rank " + Twine(data.getRank()) + " and scale " + Twine(scale.getRank()) +
                      "; they must be equal and at least 1");
  for (auto [i, size] : llvm::enumerate(data.getShape())) {
    int64_t blocks = scale.getDimSize(i);
    if (!isDynamic(size) && !isDynamic(blocks) && (blocks < 1 || size % blocks != 0))
      return args.error("scale has shape " + shapeString(scale.getShape()) + ", which does not divide the shape " +
                        shapeString(data.getShape()) + " of the data in dimension " + Twine(i));
  }
  if (!offset)
    return success();
  if (!llvm::isa<FloatType>(offset.getElementType()) && offset.getElementType() != dataElement)
    return args.error("offset has element type " + text(offset.getElementType()) + ", allowed is a float type or " +
                      text(dataElement) + ", that of the data");
  return checkShape(args, "offset", scale.getShape(), ", the shape of scale");
}

LogicalResult constexprBlockwise(const MILArgs &args, Types &types) {
  RankedTensorType data = args.type("data");
  if (failed(checkBlocks(args, data, data.getElementType())))
    return failure();
  return give(args, types, data.getShape(), args.type("scale").getElementType());
}

LogicalResult constexprCast(const MILArgs &args, Types &types) {
  return give(args, types, args.type("source_val").getShape(), Float32Type::get(args.getContext()));
}

//===-- Tables and masks -----------------------------------------------------===//

/// Bytes of ios16's packed form: `bits` an element of the constant `shape`.
static FailureOr<SmallVector<int64_t>> checkPacked(const MILArgs &args, StringRef packed, int64_t bits) {
  FailureOr<SmallVector<int64_t>> shape = readShape(args, "shape");
  if (failed(shape) || failed(checkRank(args, packed, 1, 1, " in the packed form, which has a shape")))
    return failure();
  if (!args.type(packed).getElementType().isUnsignedInteger(8))
    return args.error(packed + " has element type " + text(args.type(packed).getElementType()) +
                      ", expected ui8 in the packed form, which has a shape");
  int64_t count = mulSizes(countElements(*shape), bits);
  if (failed(checkShape(args, packed, isDynamic(count) ? count : llvm::divideCeil(count, 8),
                        ": " + Twine(bits) + " bits an element of shape " + shapeString(*shape))))
    return failure();
  return shape;
}

/// Shape of what ios18's table makes of indices: the vector dimension grows by the length of a vector.
static FailureOr<SmallVector<int64_t>> lookUpShape(const MILArgs &args, RankedTensorType indices, Type indexType) {
  RankedTensorType lut = args.type("lut");
  int64_t rank = indices.getRank();
  if (rank < 1 || lut.getRank() != rank + 2)
    return args.error("lut has rank " + Twine(lut.getRank()) + " and indices " + Twine(rank) +
                      ", expected two more than theirs, which is at least 1: [groups..., entries, vector]");
  int64_t entries = lut.getDimSize(rank), vector = lut.getDimSize(rank + 1);
  int64_t expected = int64_t(1) << indexType.getIntOrFloatBitWidth();
  if (entries != expected)
    return args.error("lut has " + Twine(entries) + " entries, expected " + Twine(expected) + " for indices of type " +
                      text(indexType));
  SmallVector<int64_t> shape(indices.getShape());
  for (auto [i, size] : llvm::enumerate(shape))
    if (int64_t groups = lut.getDimSize(i); !isDynamic(size) && (groups < 1 || size % groups != 0))
      return args.error("lut has " + Twine(groups) + " groups in dimension " + Twine(i) +
                        ", which do not divide the size " + Twine(size) + " of the indices");
  if (!args.param("vector_axis")) {
    if (vector != 1)
      return args.error("lut has vectors of " + Twine(vector) + " values; say vector_axis");
    return shape;
  }
  FailureOr<int64_t> axis = normalizeAxis(args, args.getInt("vector_axis"), rank, "vector_axis");
  if (failed(axis))
    return failure();
  shape[*axis] = mulSizes(shape[*axis], vector);
  return shape;
}

LogicalResult constexprLut(const MILArgs &args, Types &types) {
  RankedTensorType indices = args.type("indices"), lut = args.type("lut");
  FailureOr<SmallVector<int64_t>> shape = failure();
  if (!args.operand("shape")) {
    shape = lookUpShape(args, indices, indices.getElementType());
  } else {
    if (failed(checkRank(args, "lut", 1, 1, " in the packed form, which has a shape")))
      return failure();
    int64_t entries = lut.getDimSize(0);
    if (!llvm::is_contained({2, 4, 16, 64, 256}, entries))
      return args.error("lut has " + Twine(entries) + " entries, allowed is 2, 4, 16, 64 or 256");
    shape = checkPacked(args, "indices", llvm::Log2_64(entries));
  }
  if (failed(shape))
    return failure();
  return give(args, types, *shape, lut.getElementType());
}

/// Error unless there is a value for each bit of an unpacked mask that is set; none to check if it is a weight.
static LogicalResult checkNonzeros(const MILArgs &args, StringRef values, StringRef mask) {
  if (failed(checkRank(args, values, 1, 1, ": the values where the mask is 1")))
    return failure();
  std::optional<SmallVector<int64_t>> bits = args.getConstInts(mask);
  if (!bits)
    return success();
  return checkShape(args, values, llvm::count(*bits, 1), ", one value a bit of the mask that is 1");
}

LogicalResult constexprSparse(const MILArgs &args, Types &types) {
  RankedTensorType mask = args.type("mask");
  SmallVector<int64_t> shape(mask.getShape());
  if (args.operand("shape")) {
    FailureOr<SmallVector<int64_t>> packed = checkPacked(args, "mask", 1);
    if (failed(packed) || failed(checkRank(args, "nonzero_data", 1, 1)))
      return failure();
    shape = *packed;
  } else {
    if (!mask.getElementType().isUnsignedInteger(1))
      return args.error("mask has element type " + text(mask.getElementType()) +
                        ", expected ui1, or a shape for bits packed in ui8");
    if (failed(checkNonzeros(args, "nonzero_data", "mask")))
      return failure();
  }
  return give(args, types, shape, args.type("nonzero_data").getElementType());
}

LogicalResult constexprLutToSparse(const MILArgs &args, Types &types) {
  RankedTensorType mask = args.type("indices_mask"), values = args.type("indices_nonzero_data");
  FailureOr<SmallVector<int64_t>> shape = lookUpShape(args, mask, values.getElementType());
  if (failed(shape) || failed(checkNonzeros(args, "indices_nonzero_data", "indices_mask")) ||
      failed(give(args, types, *shape, mask.getElementType())))
    return failure();
  return give(args, types, mulSizes(values.getDimSize(0), args.type("lut").getShape().back()),
              args.type("lut").getElementType());
}

LogicalResult constexprSparseBlockwise(const MILArgs &args, Types &types) {
  RankedTensorType mask = args.type("data_mask"), values = args.type("nonzero_data");
  if (failed(checkNonzeros(args, "nonzero_data", "data_mask")) ||
      failed(checkBlocks(args, mask, values.getElementType())) ||
      failed(give(args, types, mask.getShape(), mask.getElementType())))
    return failure();
  return give(args, types, values.getShape(), args.type("scale").getElementType());
}

//===-- States ---------------------------------------------------------------===//

LogicalResult readState(const MILArgs &args, Types &types) {
  auto state = llvm::dyn_cast<StateType>(args.operand("input").getType());
  if (!state)
    return args.error("input must be a state");
  types.push_back(state.getTensor());
  return success();
}

LogicalResult writeState(const MILArgs &args, Types &) {
  auto state = llvm::dyn_cast<StateType>(args.operand("input").getType());
  Type data = args.operand("data").getType();
  if (!state || state.getTensor() != data)
    return args.error("data has type " + text(data) + ", input has type " + text(args.operand("input").getType()) +
                      "; write exactly what the state holds");
  return success();
}

} // namespace mlir::ane::infer
