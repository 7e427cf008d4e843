// Values with operators: a decomposition reads as the mathematics it implements.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_EXPR_H
#define ANE_DIALECT_ANE_IR_EXPR_H

#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane {

/// A static floating point tensor. Every operator creates one MIL op at the builder's insertion point, with the
/// builder's location and every parameter spelled (rule T-DEFAULTS); numbers become rank-0 constants of the element
/// type, rounded once. Identities (times 1, a reshape to the same shape) create nothing.
/// C++ leaves open which side of an operator runs first: where both sides create ops, name one of them before.
class Expr {
public:
  Expr(ImplicitLocOpBuilder &b, Value value) : b(&b), value(value) {}
  operator Value() const { return value; }
  ImplicitLocOpBuilder &builder() const { return *b; }

  ArrayRef<int64_t> shape() const { return llvm::cast<RankedTensorType>(value.getType()).getShape(); }
  /// A rank-0 constant of this element type.
  Expr constant(double number) const;

  Expr operator+(Expr y) const { return {*b, AddOp::create(*b, value, y)}; }
  Expr operator-(Expr y) const { return {*b, SubOp::create(*b, value, y)}; }
  Expr operator*(Expr y) const { return {*b, MulOp::create(*b, value, y)}; }
  Expr operator/(Expr y) const { return {*b, RealDivOp::create(*b, value, y)}; }
  Expr operator+(double y) const { return *this + constant(y); }
  Expr operator*(double y) const { return y == 1 ? *this : *this * constant(y); }
  Expr pow(double exponent) const { return {*b, PowOp::create(*b, value, constant(exponent))}; }
  Expr atLeast(Expr bound) const { return {*b, MaximumOp::create(*b, value, bound)}; }
  Expr atLeast(double bound) const { return atLeast(constant(bound)); }
  Expr atMost(double bound) const { return {*b, MinimumOp::create(*b, value, constant(bound))}; }
  /// log(x + epsilon): for an epsilon of 1 the sum is rounded with the logarithm, at once.
  Expr log(double epsilon) const;
  Expr abs() const { return {*b, AbsOp::create(*b, value)}; }
  Expr exp() const { return {*b, ExpOp::create(*b, value)}; }
  Expr relu() const { return {*b, ReluOp::create(*b, value)}; }
  Expr square() const { return {*b, SquareOp::create(*b, value)}; }
  Expr sigmoid() const { return {*b, SigmoidOp::create(*b, value)}; }
  Expr tanh() const { return {*b, TanhOp::create(*b, value)}; }

  /// Reductions along one axis, which stays with size 1.
  Expr sum(int64_t axis) const;
  Expr max(int64_t axis) const;
  Expr softmax(int64_t axis) const;

  Expr reshape(ArrayRef<int64_t> shape) const;
  /// The last two dimensions swapped.
  Expr transpose() const;
  /// Elements `begin` to `begin + size` of one axis.
  Expr slice(int64_t axis, int64_t begin, int64_t size) const;
  /// This, then `other`, along one axis.
  Expr concat(Expr other, int64_t axis) const;
  /// Product over the last two dimensions; `transposed` swaps those of `y` first.
  Expr matmul(Expr y, bool transposed = false) const;

private:
  Value integers(ArrayRef<int64_t> numbers) const;

  ImplicitLocOpBuilder *b;
  Value value;
};

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_IR_EXPR_H
