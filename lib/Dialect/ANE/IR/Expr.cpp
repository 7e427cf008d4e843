// The operators of Expr that need more than one line.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/Expr.h"

namespace mlir::ane {

Expr Expr::constant(double number) const {
  Type element = getElementTypeOrSelf(value.getType());
  APFloat rounded = FloatAttr::get(element, number).getValue();
  return {*b, ConstOp::create(*b, DenseElementsAttr::get(RankedTensorType::get({}, element), rounded))};
}

/// A constant list, for shapes and the like.
Value Expr::integers(ArrayRef<int64_t> numbers) const {
  SmallVector<int32_t> list(numbers.begin(), numbers.end());
  auto type = RankedTensorType::get({int64_t(list.size())}, b->getI32Type());
  return ConstOp::create(*b, DenseElementsAttr::get(type, ArrayRef<int32_t>(list)));
}

Expr Expr::log(double epsilon) const {
  return {*b, LogOp::create(*b, value, FloatAttr::get(getElementTypeOrSelf(value.getType()), epsilon))};
}

Expr Expr::sum(int64_t axis) const {
  return {*b, ReduceSumOp::create(*b, value, b->getDenseI32ArrayAttr({int32_t(axis)}), b->getBoolAttr(true))};
}

Expr Expr::max(int64_t axis) const {
  return {*b, ReduceMaxOp::create(*b, value, b->getDenseI32ArrayAttr({int32_t(axis)}), b->getBoolAttr(true))};
}

Expr Expr::softmax(int64_t axis) const { return {*b, SoftmaxOp::create(*b, value, b->getI32IntegerAttr(axis))}; }

Expr Expr::reshape(ArrayRef<int64_t> shape) const {
  return shape == this->shape() ? *this : Expr(*b, ReshapeOp::create(*b, value, integers(shape)));
}

Expr Expr::transpose() const {
  auto perm = llvm::to_vector(llvm::seq<int32_t>(0, shape().size()));
  std::swap(perm[perm.size() - 1], perm[perm.size() - 2]);
  return {*b, TransposeOp::create(*b, value, b->getDenseI32ArrayAttr(perm))};
}

Expr Expr::slice(int64_t axis, int64_t begin, int64_t size) const {
  SmallVector<int64_t> begins(shape().size(), 0), sizes(shape());
  begins[axis] = begin;
  sizes[axis] = size;
  return {*b, SliceBySizeOp::create(*b, value, integers(begins), integers(sizes))};
}

Expr Expr::concat(Expr other, int64_t axis) const {
  return {*b, ConcatOp::create(*b, ValueRange{value, other}, b->getI32IntegerAttr(axis), b->getBoolAttr(false))};
}

Expr Expr::matmul(Expr y, bool transposed) const {
  return {*b, MatmulOp::create(*b, value, y, b->getBoolAttr(false), b->getBoolAttr(transposed))};
}

} // namespace mlir::ane
