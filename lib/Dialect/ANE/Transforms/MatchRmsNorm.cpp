// Recognition of RMSNorm: the spellings are composed of sums of squares, roots and products.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "MatchRmsNorm.h"

#include <cmath>

namespace mlir::ane {
namespace {

/// a * sum(x^2) + b, the sum along `axis` of x.
struct Squares {
  Value x;
  int64_t axis;
  double a, b;
  /// An addend outside of the root, which is left out if it is too small to matter.
  double outside = 0;

  Squares scaled(double factor) const { return {x, axis, a * factor, b * factor, outside}; }
};

/// Inputs whose RMS is at least this are normalised within half a unit of fp16.
constexpr double kSmallestRms = 1e-4, kHalfUnit = 0x1p-11;

/// The only axis of x with more than one element that a reduction takes; none if it takes several.
std::optional<int64_t> reducedAxis(Operation *op) {
  MILArgs args = MILArgs::of(op);
  RankedTensorType x = args.type("x");
  if (!x.hasStaticShape())
    return std::nullopt;
  SmallVector<int64_t> axes = args.getInts("axes");
  if (!args.param("axes"))
    axes = llvm::to_vector(llvm::seq<int64_t>(0, x.getRank()));
  std::optional<int64_t> found;
  for (int64_t axis : axes) {
    axis += axis < 0 ? x.getRank() : 0;
    if (x.getDimSize(axis) == 1)
      continue;
    if (found)
      return std::nullopt;
    found = axis;
  }
  return found;
}

/// x of x * x, square(x) or pow(x, 2).
Value matchSquare(Value value) {
  value = stripCasts(value);
  if (auto square = value.getDefiningOp<SquareOp>())
    return square.getX();
  if (auto mul = value.getDefiningOp<MulOp>(); mul && mul.getX() == mul.getY())
    return mul.getX();
  auto pow = value.getDefiningOp<PowOp>();
  return pow && getSplat(pow.getY()) == 2.0 ? pow.getX() : Value();
}

/// `scale * sum(x^2)`, as a reduction of x or of its square.
std::optional<Squares> matchReduction(Operation *op, Value x, double scale) {
  std::optional<int64_t> axis = x ? reducedAxis(op) : std::nullopt;
  if (!axis)
    return std::nullopt;
  return Squares{stripWidening(x), *axis, scale, 0};
}

/// The operand that is a constant number, and the other one.
std::optional<std::pair<double, Value>> splitConstant(Operation *op) {
  for (unsigned i : {1, 0})
    if (std::optional<double> number = getSplat(op->getOperand(i)))
      return std::pair(*number, op->getOperand(1 - i));
  return std::nullopt;
}

/// sum, mean, sum of squares, or square of the norm; scaled by a number; plus a number.
std::optional<Squares> matchSquares(Value value) {
  value = stripViews(value);
  Operation *op = value.getDefiningOp();
  if (auto sum = llvm::dyn_cast_if_present<ReduceSumOp>(op))
    return matchReduction(op, matchSquare(sum.getX()), 1);
  if (auto mean = llvm::dyn_cast_if_present<ReduceMeanOp>(op)) {
    std::optional<int64_t> axis = reducedAxis(op);
    return axis ? matchReduction(op, matchSquare(mean.getX()), 1.0 / getTensor(mean.getX()).getDimSize(*axis))
                : std::nullopt;
  }
  if (auto sum = llvm::dyn_cast_if_present<ReduceSumSquareOp>(op))
    return matchReduction(op, sum.getX(), 1);
  if (Value root = matchSquare(value))
    if (auto norm = stripViews(root).getDefiningOp<ReduceL2NormOp>())
      return matchReduction(norm, norm.getX(), 1);
  if (!llvm::isa_and_present<AddOp, MulOp, RealDivOp>(op))
    return std::nullopt;
  auto split = splitConstant(op);
  if (!split || (llvm::isa<RealDivOp>(op) && split->second != op->getOperand(0)))
    return std::nullopt;
  std::optional<Squares> inner = matchSquares(split->second);
  if (!inner)
    return std::nullopt;
  if (llvm::isa<AddOp>(op)) {
    inner->b += split->first;
    return inner;
  }
  return inner->scaled(llvm::isa<MulOp>(op) ? split->first : 1 / split->first);
}

/// sqrt(a sum(x^2) + b): a root, a power, a norm; scaled by a number; plus or at least a number.
std::optional<Squares> matchRoot(Value value) {
  value = stripViews(value);
  Operation *op = value.getDefiningOp();
  if (auto sqrt = llvm::dyn_cast_if_present<SqrtOp>(op))
    return matchSquares(sqrt.getX());
  if (auto pow = llvm::dyn_cast_if_present<PowOp>(op))
    return getSplat(pow.getY()) == 0.5 ? matchSquares(pow.getX()) : std::nullopt;
  if (auto norm = llvm::dyn_cast_if_present<ReduceL2NormOp>(op))
    return matchReduction(op, norm.getX(), 1);
  if (!llvm::isa_and_present<AddOp, MaximumOp, MulOp, RealDivOp>(op))
    return std::nullopt;
  auto split = splitConstant(op);
  if (!split || split->first <= 0 || (llvm::isa<RealDivOp>(op) && split->second != op->getOperand(0)))
    return std::nullopt;
  std::optional<Squares> inner = matchRoot(split->second);
  if (!inner)
    return std::nullopt;
  if (llvm::isa<AddOp, MaximumOp>(op)) {
    inner->outside += split->first;
    return inner;
  }
  double factor = llvm::isa<MulOp>(op) ? split->first : 1 / split->first;
  inner->outside *= factor;
  return inner->scaled(factor * factor);
}

/// 1 / sqrt(a sum(x^2) + b): rsqrt, a power, or the inverse of a root.
std::optional<Squares> matchInverseRoot(Value value) {
  value = stripViews(value);
  Operation *op = value.getDefiningOp();
  auto epsilon = [&] { return llvm::cast<FloatAttr>(MILArgs::of(op).param("epsilon")).getValueAsDouble(); };
  std::optional<Squares> squares;
  if (auto rsqrt = llvm::dyn_cast_if_present<RsqrtOp>(op)) {
    squares = matchSquares(rsqrt.getX());
    if (squares)
      squares->b += epsilon();
  } else if (auto pow = llvm::dyn_cast_if_present<PowOp>(op)) {
    std::optional<double> exponent = getSplat(pow.getY());
    squares = exponent == -0.5 ? matchSquares(pow.getX()) : exponent == -1.0 ? matchRoot(pow.getX()) : std::nullopt;
  } else if (auto inverse = llvm::dyn_cast_if_present<InverseOp>(op)) {
    squares = matchRoot(inverse.getX());
    if (squares)
      squares->outside += epsilon();
  } else if (auto div = llvm::dyn_cast_if_present<RealDivOp>(op); div && getSplat(div.getX()) == 1.0) {
    squares = matchRoot(div.getY());
  }
  return squares;
}

/// A product taken apart: x, the inverse root of its squares, and the other factors.
struct Product {
  std::optional<Squares> squares;
  Value inverse;         ///< The root, or MIL's l2_norm, which is x and the root in one.
  bool isL2Norm = false; ///< It is the latter.
  bool hasX = false, hasInverse = false;
  double factor = 1;
  SmallVector<Value> others;
};

/// l2_norm(x) as x / sqrt(sum(x^2) + eps), if one of its three dimensions has more than one element.
bool matchL2Norm(Value value, Product &product) {
  auto norm = stripCasts(value).getDefiningOp<L2NormOp>();
  if (!norm || !getTensor(norm.getX()).hasStaticShape())
    return false;
  RankedTensorType type = getTensor(norm.getX());
  std::optional<int64_t> axis;
  for (int64_t dim = type.getRank() - 3; dim < type.getRank(); ++dim) {
    if (type.getDimSize(dim) != 1 && axis)
      return false;
    if (type.getDimSize(dim) != 1)
      axis = dim;
  }
  if (!axis)
    return false;
  double epsilon = llvm::cast<FloatAttr>(MILArgs::of(norm).param("epsilon")).getValueAsDouble();
  product.squares = Squares{stripWidening(norm.getX()), *axis, 1, epsilon};
  product.inverse = value;
  product.isL2Norm = product.hasX = true;
  return true;
}

/// Finds the inverse root among the factors of `value`, up to three products deep.
bool findInverse(Value value, Product &product, unsigned depth = 3) {
  if (matchL2Norm(value, product))
    return true;
  if (std::optional<Squares> squares = matchInverseRoot(value)) {
    product.squares = squares;
    product.inverse = value;
    return true;
  }
  auto mul = stripCasts(value).getDefiningOp<MulOp>();
  return mul && depth > 0 &&
         (findInverse(mul.getX(), product, depth - 1) || findInverse(mul.getY(), product, depth - 1));
}

/// Sorts the factors of `value`: the inverse root and x once each, numbers into `factor`, others apart.
void collectFactors(Value value, Product &product, unsigned depth = 4) {
  if (!product.hasInverse && value == product.inverse) {
    product.hasInverse = true;
    return;
  }
  if (!product.hasX && stripWidening(value) == product.squares->x) {
    product.hasX = true;
    return;
  }
  if (std::optional<double> number = getSplat(value)) {
    product.factor *= *number;
    return;
  }
  auto mul = stripCasts(value).getDefiningOp<MulOp>();
  if (!mul || depth == 0) {
    product.others.push_back(value);
    return;
  }
  collectFactors(mul.getX(), product, depth - 1);
  collectFactors(mul.getY(), product, depth - 1);
}

/// The factors of the root: a product, or a quotient whose divisor is the root of the squares.
bool matchProduct(Operation *root, Product &product) {
  if (llvm::isa<MulOp>(root)) {
    if (!findInverse(root->getOperand(0), product) && !findInverse(root->getOperand(1), product))
      return false;
    collectFactors(root->getOperand(0), product);
    collectFactors(root->getOperand(1), product);
    return true;
  }
  product.squares = matchRoot(root->getOperand(1));
  product.inverse = root->getOperand(1);
  product.hasInverse = true;
  if (!product.squares)
    return false;
  collectFactors(root->getOperand(0), product);
  return true;
}

} // namespace

bool isGamma(Value value, ArrayRef<int64_t> shape, int64_t axis) {
  RankedTensorType type = getTensor(value);
  SmallVector<int64_t> expected(shape.size(), 1);
  expected[axis] = shape[axis];
  return llvm::isa<FloatType>(type.getElementType()) && isConstantExpression(value) &&
         alignShape(type.getShape(), shape.size()) == expected;
}

std::optional<RmsNormMatch> matchRmsNorm(Operation *root, StringRef &why) {
  Product product;
  auto fail = [&](StringRef reason) {
    why = reason;
    return std::nullopt;
  };
  if (!matchProduct(root, product))
    return fail("no factor is an inverse root of a sum of squares");
  const Squares &squares = *product.squares;
  if (!product.hasX || !product.hasInverse)
    return fail("what is squared is not what is multiplied");
  RankedTensorType type = getTensor(squares.x);
  ArrayRef<int64_t> shape = type.getShape();
  if (llvm::cast<RankedTensorType>(root->getResult(0).getType()).getShape() != shape)
    return fail("the product has another shape than x");
  SmallVector<int64_t> reduced(shape);
  reduced[squares.axis] = 1;
  if (!product.isL2Norm && alignShape(getTensor(product.inverse).getShape(), shape.size()) != ArrayRef(reduced))
    return fail("the root does not broadcast along the axis that was reduced");
  // factor * x / sqrt(a sum + b) = factor / sqrt(a n) * x / sqrt(mean + b / (a n))
  double total = squares.a * shape[squares.axis];
  if (!(total > 0) || squares.b < 0)
    return fail("the squares are not scaled by a positive number");
  if (squares.outside > kSmallestRms * kHalfUnit * std::sqrt(total))
    return fail("the epsilon outside of the root is not negligible");
  RmsNormMatch match{squares.x, squares.axis, std::max(squares.b / total, 1e-12), product.factor / std::sqrt(total),
                     product.others};
  if (match.epsilon > 1)
    return fail("epsilon is above 1");
  if (!llvm::all_of(match.gammas, [&](Value gamma) { return isGamma(gamma, shape, match.axis); }))
    return fail("a factor is no weight that varies along the axis alone");
  if (std::abs(match.factor - 1) < kHalfUnit)
    match.factor = 1;
  else if (match.gammas.empty())
    return fail("without a gamma nothing takes the number that is left as a factor");
  return match;
}

} // namespace mlir::ane
