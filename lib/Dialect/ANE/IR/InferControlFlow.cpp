// Shape rules of branches, loops and lists.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

namespace mlir::ane::infer {

//===-- Branches and loops ---------------------------------------------------===//

/// The terminator of a nested block; the region may be anything.
static YieldOp getYield(Region *region) {
  if (!region->hasOneBlock() || region->front().empty())
    return {};
  return llvm::dyn_cast<YieldOp>(region->front().back());
}

static std::string list(TypeRange types) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(types, os);
  return text;
}

/// What the `index`-th block returns; an error if it returns nothing that is known.
static FailureOr<TypeRange> getYielded(const MILArgs &args, unsigned index) {
  YieldOp yield = index < args.regions().size() ? getYield(args.regions()[index]) : YieldOp();
  if (!yield)
    return args.error("block " + Twine(index) + " does not end in ane.yield");
  return TypeRange(yield.getValues().getTypes());
}

LogicalResult cond(const MILArgs &args, Types &types) {
  if (failed(checkShape(args, "pred", {}, ": one decision")))
    return failure();
  FailureOr<TypeRange> onTrue = getYielded(args, 0), onFalse = getYielded(args, 1);
  if (failed(onTrue) || failed(onFalse))
    return failure();
  if (!detail::areCompatible(*onTrue, *onFalse))
    return args.error("the first block returns (" + list(*onTrue) + "), the second one (" + list(*onFalse) +
                      "); both must return the same types");
  llvm::append_range(types, *onTrue);
  return success();
}

LogicalResult whileLoop(const MILArgs &args, Types &types) {
  TypeRange carried = args.operands("loop_vars").getTypes();
  static constexpr StringLiteral names[] = {"the condition", "the body"};
  for (auto [region, name] : llvm::zip(args.regions(), names)) {
    if (!region->hasOneBlock())
      return args.error(name + " is no block");
    TypeRange params = region->getArgumentTypes();
    if (!detail::areCompatible(params, carried))
      return args.error(name + " takes (" + list(params) + "), the loop variables are (" + list(carried) + ")");
  }
  FailureOr<TypeRange> condition = getYielded(args, 0), body = getYielded(args, 1);
  if (failed(condition) || failed(body))
    return failure();
  Type decision = RankedTensorType::get({}, IntegerType::get(args.getContext(), 1));
  if (!detail::areCompatible(*condition, decision))
    return args.error("the condition returns (" + list(*condition) + "), expected one bool");
  if (!detail::areCompatible(*body, carried))
    return args.error("the body returns (" + list(*body) + "), the loop variables are (" + list(carried) + ")");
  llvm::append_range(types, *body);
  return success();
}

//===-- Lists ----------------------------------------------------------------===//

static ListType getList(const MILArgs &args) { return llvm::cast<ListType>(args.operand("ls").getType()); }

/// An operand of one index, or of several.
static LogicalResult checkIndex(const MILArgs &args, StringRef operand, int64_t rank) {
  return checkRank(args, operand, rank, rank);
}

LogicalResult makeList(const MILArgs &args, Types &types) {
  std::optional<anert::DType> dtype = anert::parseDType(args.getString("dtype"));
  if (!dtype)
    return args.error("dtype is \"" + args.getString("dtype") + "\", expected an element type of MIL such as fp32");
  SmallVector<int64_t> shape;
  for (Value size : args.operands("elem_shape")) {
    if (llvm::cast<RankedTensorType>(size.getType()).getRank() != 0)
      return args.error("elem_shape has an entry of type " + text(size.getType()) + ", expected scalars");
    std::optional<SmallVector<int64_t>> known = getConstantInts(size);
    if (known && known->front() < 0)
      return args.error("elem_shape has the entry " + Twine(known->front()) + ", expected sizes of at least 0");
    shape.push_back(known ? known->front() : ShapedType::kDynamic);
  }
  if (args.operand("init_length") && failed(checkRank(args, "init_length", 0, 0)))
    return failure();
  std::optional<SmallVector<int64_t>> initial =
      args.operand("init_length") ? args.getConstInts("init_length") : SmallVector<int64_t>{1};
  if (initial && initial->front() < 0)
    return args.error("init_length is " + Twine(initial->front()) + ", expected at least 0");
  bool isKnown = initial && !args.getBool("dynamic_length");
  types.push_back(ListType::get(args.getContext(),
                                RankedTensorType::get(shape, getElementType(args.getContext(), *dtype)),
                                isKnown ? initial->front() : ShapedType::kDynamic));
  return success();
}

LogicalResult listRead(const MILArgs &args, Types &types) {
  if (failed(checkIndex(args, "index", 0)))
    return failure();
  types.push_back(getList(args).getTensor());
  return success();
}

/// `value` has the list's element type and, after `shape` in front, its shape.
static LogicalResult checkValue(const MILArgs &args, ArrayRef<int64_t> front) {
  RankedTensorType tensor = getList(args).getTensor(), value = args.type("value");
  SmallVector<int64_t> shape(front);
  llvm::append_range(shape, tensor.getShape());
  if (tensor.getElementType() != value.getElementType())
    return args.error("value has element type " + text(value.getElementType()) + ", the list holds " +
                      text(tensor.getElementType()));
  return checkShape(args, "value", shape, ", as the list holds " + text(tensor));
}

LogicalResult listWrite(const MILArgs &args, Types &types) {
  if (failed(checkIndex(args, "index", 0)) || failed(checkValue(args, {})))
    return failure();
  types.push_back(getList(args));
  return success();
}

LogicalResult listGather(const MILArgs &args, Types &types) {
  if (failed(checkIndex(args, "indices", 1)))
    return failure();
  SmallVector<int64_t> shape = {args.type("indices").getDimSize(0)};
  llvm::append_range(shape, getList(args).getTensor().getShape());
  return give(args, types, shape, getList(args).getTensor().getElementType());
}

LogicalResult listScatter(const MILArgs &args, Types &types) {
  if (failed(checkIndex(args, "indices", 1)) || failed(checkValue(args, args.type("indices").getDimSize(0))))
    return failure();
  types.push_back(getList(args));
  return success();
}

LogicalResult listLength(const MILArgs &args, Types &types) {
  return give(args, types, {}, IntegerType::get(args.getContext(), 32));
}

} // namespace mlir::ane::infer
