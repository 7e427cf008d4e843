// Arithmetic on sizes and the checks that shape rules share.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"
#include "llvm/Support/CheckedArithmetic.h"

namespace mlir::ane::infer {

static constexpr int64_t kTooLarge = std::numeric_limits<int64_t>::max();

LogicalResult run(Rule *rule, const MILArgs &args, Types &types) {
  for (const MILArg &row : args.signature()) {
    if (row.kind == MILArg::Attribute)
      continue;
    for (Value value : args.operands(row.name))
      if (!llvm::isa<RankedTensorType, StateType, ListType>(value.getType()))
        return args.error(row.name + " must be a ranked tensor");
    if (row.required && row.kind == MILArg::Operand && !args.operand(row.name))
      return args.error(row.name + " is missing");
  }
  return rule(args, types);
}

int64_t addSizes(int64_t a, int64_t b) {
  if (isDynamic(a) || isDynamic(b))
    return ShapedType::kDynamic;
  return llvm::checkedAdd(a, b).value_or(kTooLarge);
}

int64_t mulSizes(int64_t a, int64_t b) {
  if (isDynamic(a) || isDynamic(b))
    return ShapedType::kDynamic;
  return llvm::checkedMul(a, b).value_or(kTooLarge);
}

int64_t countElements(ArrayRef<int64_t> shape) {
  int64_t count = 1;
  for (int64_t size : shape)
    count = mulSizes(count, size);
  return count;
}

bool maybeEqual(ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
  return llvm::equal(a, b, [](int64_t x, int64_t y) { return maybeEqual(x, y); });
}

LogicalResult give(const MILArgs &args, Types &types, ArrayRef<int64_t> shape, Type elementType) {
  int64_t count = 1;
  for (int64_t size : shape) {
    if (size < 0 && !isDynamic(size))
      return args.error("result would have shape " + shapeString(shape) + "; every size must be at least 0");
    count = isDynamic(size) ? count : mulSizes(count, size);
  }
  if (count == kTooLarge || llvm::is_contained(shape, kTooLarge))
    return args.error("result would have shape " + shapeString(shape) + ", more elements than can be addressed");
  types.push_back(RankedTensorType::get(shape, elementType));
  return success();
}

std::string shapeString(ArrayRef<int64_t> shape) {
  std::string text = "[";
  for (auto [i, size] : llvm::enumerate(shape))
    text += (i ? ", " : "") + (isDynamic(size) ? "?" : std::to_string(size));
  return text + "]";
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
    if (other == 1 || isDynamic(other))
      other = size;
    else if (!isDynamic(size))
      return std::nullopt;
  }
  return shape;
}

FailureOr<int64_t> normalizeAxis(const MILArgs &args, int64_t axis, int64_t rank, StringRef what) {
  if (rank == 0)
    return args.error(what + " is " + Twine(axis) + ", but a scalar has no dimensions");
  if (axis < -rank || axis >= rank)
    return args.error(what + " is " + Twine(axis) + ", allowed for rank " + Twine(rank) + " is " + Twine(-rank) +
                      " to " + Twine(rank - 1));
  return axis < 0 ? axis + rank : axis;
}

FailureOr<SmallVector<int64_t>> normalizeAxes(const MILArgs &args, StringRef name, int64_t rank) {
  if (!args.param(name))
    return llvm::to_vector(llvm::seq<int64_t>(0, rank));
  SmallVector<int64_t> axes;
  for (int64_t axis : args.getInts(name)) {
    FailureOr<int64_t> normal = normalizeAxis(args, axis, rank, name);
    if (failed(normal))
      return failure();
    if (llvm::is_contained(axes, *normal))
      return args.error(name + " names dimension " + Twine(*normal) + " twice");
    axes.push_back(*normal);
  }
  return axes;
}

LogicalResult checkRank(const MILArgs &args, StringRef operand, int64_t first, int64_t last, const Twine &layout) {
  int64_t rank = args.type(operand).getRank();
  if (rank >= first && rank <= last)
    return success();
  std::string allowed = first == last      ? std::to_string(first)
                        : last == kAnyRank ? "at least " + std::to_string(first)
                                           : std::to_string(first) + " to " + std::to_string(last);
  return args.error(operand + " has rank " + Twine(rank) + ", allowed is " + allowed + layout);
}

LogicalResult checkShape(const MILArgs &args, StringRef operand, ArrayRef<int64_t> shape, const Twine &why) {
  RankedTensorType type = args.type(operand);
  if (!type || maybeEqual(type.getShape(), shape))
    return success();
  return args.error(operand + " has shape " + shapeString(type.getShape()) + ", expected " + shapeString(shape) + why);
}

LogicalResult checkList(const MILArgs &args, StringRef name, ArrayRef<int64_t> list, size_t size, int64_t least) {
  if (list.size() != size)
    return args.error(name + " has " + Twine(list.size()) + " entries, expected " + Twine(size));
  if (llvm::any_of(list, [&](int64_t value) { return value < least; }))
    return args.error(name + " is " + shapeString(list) + ", every entry must be at least " + Twine(least));
  return success();
}

FailureOr<std::optional<SmallVector<int64_t>>> readList(const MILArgs &args, StringRef operand, int64_t size) {
  RankedTensorType type = args.type(operand);
  if (type.getRank() != 1 || (size >= 0 && !maybeEqual(type.getDimSize(0), size)))
    return args.error(operand + " has shape " + shapeString(type.getShape()) + ", expected [" +
                      (size < 0 ? "N" : Twine(size)) + "]");
  return args.getConstInts(operand);
}

FailureOr<SmallVector<int64_t>> readShape(const MILArgs &args, StringRef operand) {
  constexpr int64_t kMaxRank = 64;
  auto list = readList(args, operand, -1);
  if (failed(list))
    return failure();
  int64_t rank = args.type(operand).getDimSize(0);
  if (rank < 0 || rank > kMaxRank)
    return args.error(operand + " has " + (isDynamic(rank) ? "an unknown number of" : Twine(rank)) +
                      " entries; the rank of the result must be known, and at most " + Twine(kMaxRank));
  return *list ? **list : SmallVector<int64_t>(rank, ShapedType::kDynamic);
}

} // namespace mlir::ane::infer
