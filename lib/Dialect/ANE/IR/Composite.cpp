// Shapes of the composite ops: what they take, what they give, and what to do about the rest.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "Infer.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::ane {

using infer::shapeString;
using Types = SmallVectorImpl<Type>;
using Shape = ArrayRef<int64_t>;

namespace {
/// The checks of one op; they report where inference says, or nowhere.
struct Checks {
  StringRef op;
  std::optional<Location> loc;

  LogicalResult error(const Twine &message) const { return emitOptionalError(loc, "'", op, "' op ", message); }

  /// All operands have static shapes and one element type.
  LogicalResult operands(ValueRange values) const {
    Type first = getElementTypeOrSelf(values.front().getType());
    for (Value value : values) {
      auto type = llvm::cast<RankedTensorType>(value.getType());
      if (!type.hasStaticShape())
        return error("has an operand of shape " + shapeString(type.getShape()) +
                     "; composite ops need static shapes, specialise the program first");
      if (type.getNumElements() == 0)
        return error("has an operand of shape " + shapeString(type.getShape()) + " without elements");
      if (type.getElementType() == first)
        continue;
      std::string types;
      llvm::raw_string_ostream(types) << first << " and " << type.getElementType();
      return error("has operands of element types " + Twine(types) + "; they must be equal, add an ane.cast");
    }
    return success();
  }

  /// A mask is boolean, or checked like an operand.
  LogicalResult mask(Value mask, Value like) const {
    auto type = llvm::cast<RankedTensorType>(mask.getType());
    if (!type.getElementType().isInteger(1) || !type.hasStaticShape())
      return operands({like, mask});
    return success();
  }

  /// `name` is [N, C, 1, S].
  LogicalResult channelFirst(StringRef name, Shape shape) const {
    if (shape.size() == 4 && shape[2] == 1)
      return success();
    return error(name + " has shape " + shapeString(shape) + ", expected channel first: [N, C, 1, S]");
  }

  /// `name` has the shape `expected`, where -1 accepts 1 and the size of `full`.
  LogicalResult shape(StringRef name, Shape shape, Shape expected, Shape full) const {
    auto fits = [](int64_t size, int64_t wanted, int64_t whole) {
      return wanted == -1 ? size == 1 || size == whole : size == wanted;
    };
    bool ok = shape.size() == expected.size();
    std::string text;
    for (auto [i, wanted] : llvm::enumerate(expected)) {
      ok = ok && fits(shape[i], wanted, full[i]);
      text += (i ? ", " : "") + (wanted == -1 && full[i] != 1 ? "1 or " : std::string()) +
              std::to_string(wanted == -1 ? full[i] : wanted);
    }
    return ok ? success() : error(name + " has shape " + shapeString(shape) + ", expected [" + text + "]");
  }

  /// Channels per head of `name`.
  FailureOr<int64_t> headSize(StringRef name, int64_t channels, StringRef attr, int64_t heads) const {
    if (heads >= 1 && channels % heads == 0)
      return channels / heads;
    return error(attr + " is " + Twine(heads) + ", which does not divide the " + Twine(channels) + " channels of " +
                 name);
  }
};
} // namespace

static bool inRange(const APFloat &number, double low, double high) {
  double value = number.convertToDouble();
  return value >= low && value <= high; // False for NaN.
}

static std::string scientific(const APFloat &number) { return llvm::formatv("{0:e}", number.convertToDouble()).str(); }

static Shape shapeOf(Value value) { return llvm::cast<RankedTensorType>(value.getType()).getShape(); }

LogicalResult NNRmsNormOp::inferReturnTypes(MLIRContext *, std::optional<Location> loc, Adaptor adaptor, Types &types) {
  Checks checks{getOperationName(), loc};
  if (failed(checks.operands(adaptor.getOperands())))
    return failure();
  Shape x = shapeOf(adaptor.getX());
  int64_t rank = x.size(), axis = adaptor.getAxis();
  if (axis < -rank || axis >= rank)
    return checks.error("axis is " + Twine(axis) + ", allowed for rank " + Twine(rank) + " is " + Twine(-rank) +
                        " to " + Twine(rank - 1));
  if (!inRange(adaptor.getEpsilon(), 1e-12, 1))
    return checks.error("epsilon is " + scientific(adaptor.getEpsilon()) + ", allowed is 1e-12 to 1");
  SmallVector<int64_t> expected(rank, 1);
  axis += axis < 0 ? rank : 0;
  expected[axis] = x[axis];
  if (adaptor.getGamma() && failed(checks.shape("gamma", shapeOf(adaptor.getGamma()), expected, x)))
    return failure();
  types.push_back(adaptor.getX().getType());
  return success();
}

LogicalResult NNAttentionOp::inferReturnTypes(MLIRContext *, std::optional<Location> loc, Adaptor adaptor,
                                              Types &types) {
  Checks checks{getOperationName(), loc};
  Shape q = shapeOf(adaptor.getQ()), k = shapeOf(adaptor.getK()), v = shapeOf(adaptor.getV());
  if (failed(checks.operands({adaptor.getQ(), adaptor.getK(), adaptor.getV()})) ||
      failed(checks.channelFirst("q", q)) || failed(checks.channelFirst("k", k)) || failed(checks.channelFirst("v", v)))
    return failure();
  int64_t heads = adaptor.getHeads(), groups = adaptor.getKvHeads().value_or(heads);
  FailureOr<int64_t> size = checks.headSize("q", q[1], "heads", heads);
  if (failed(size))
    return failure();
  FailureOr<int64_t> valueSize = checks.headSize("v", v[1], "kv_heads", groups);
  if (failed(valueSize))
    return failure();
  if (heads % groups != 0)
    return checks.error("heads is " + Twine(heads) + ", which is no multiple of kv_heads, " + Twine(groups));
  if (failed(checks.shape("k", k, {q[0], groups * *size, 1, k[3]}, k)) ||
      failed(checks.shape("v", v, {q[0], v[1], 1, k[3]}, v)))
    return failure();
  if ((adaptor.getCausal() || adaptor.getWindow()) && k[3] < q[3])
    return checks.error((adaptor.getCausal() ? "is causal with " : "has a window with ") + Twine(q[3]) +
                        " queries and " + Twine(k[3]) +
                        " keys, which leaves the first queries without a key; k needs at least as many columns as q");
  if (adaptor.getWindow() && int64_t(*adaptor.getWindow()) < 1)
    return checks.error("window is " + Twine(int64_t(*adaptor.getWindow())) + ", allowed is 1 and more");
  if (adaptor.getMask() &&
      (failed(checks.mask(adaptor.getMask(), adaptor.getQ())) ||
       failed(checks.shape("mask", shapeOf(adaptor.getMask()), {-1, -1, -1, -1}, {q[0], heads, q[3], k[3]}))))
    return failure();
  if (adaptor.getScale() && !inRange(*adaptor.getScale(), 1e-4, 1e4))
    return checks.error("scale is " + scientific(*adaptor.getScale()) + ", allowed is 1e-4 to 1e4");
  auto type = llvm::cast<RankedTensorType>(adaptor.getQ().getType());
  types.push_back(type.clone({q[0], heads * *valueSize, 1, q[3]}));
  return success();
}

LogicalResult NNRopeOp::inferReturnTypes(MLIRContext *, std::optional<Location> loc, Adaptor adaptor, Types &types) {
  Checks checks{getOperationName(), loc};
  Shape x = shapeOf(adaptor.getX());
  if (failed(checks.operands(adaptor.getOperands())) || failed(checks.channelFirst("x", x)))
    return failure();
  FailureOr<int64_t> size = checks.headSize("x", x[1], "heads", adaptor.getHeads());
  if (failed(size))
    return failure();
  if (*size % 2 != 0)
    return checks.error("rotates pairs of channels, and x has " + Twine(*size) + " a head; the number must be even");
  int64_t table[] = {-1, *size / 2, 1, -1};
  if (failed(checks.shape("cos", shapeOf(adaptor.getCos()), table, x)) ||
      failed(checks.shape("sin", shapeOf(adaptor.getSin()), table, x)))
    return failure();
  types.push_back(adaptor.getX().getType());
  return success();
}

LogicalResult NNSwigluOp::inferReturnTypes(MLIRContext *, std::optional<Location> loc, Adaptor adaptor, Types &types) {
  Checks checks{getOperationName(), loc};
  Shape gate = shapeOf(adaptor.getGate());
  if (failed(checks.operands(adaptor.getOperands())) ||
      failed(checks.shape("up", shapeOf(adaptor.getUp()), gate, gate)))
    return failure();
  types.push_back(adaptor.getGate().getType());
  return success();
}

LogicalResult NNCacheUpdateOp::inferReturnTypes(MLIRContext *, std::optional<Location> loc, Adaptor adaptor,
                                                Types &types) {
  Checks checks{getOperationName(), loc};
  Shape cache = shapeOf(adaptor.getCache());
  if (failed(checks.operands(adaptor.getOperands())) || failed(checks.channelFirst("cache", cache)) ||
      failed(checks.shape("update", shapeOf(adaptor.getUpdate()), {cache[0], cache[1], 1, -1}, cache)) ||
      failed(checks.shape("mask", shapeOf(adaptor.getMask()), {-1, 1, 1, cache[3]}, cache)))
    return failure();
  types.push_back(adaptor.getCache().getType());
  return success();
}

} // namespace mlir::ane
