// The patterns from TOSA by family, and what they share.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_TOSATOANE_PATTERNS_H
#define ANE_LIB_CONVERSION_TOSATOANE_PATTERNS_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::ane {

/// from(operands) -> to(operands), attributes dropped.
template <typename From, typename To>
struct OneToOne : OpConversionPattern<From> {
  using OpConversionPattern<From>::OpConversionPattern;
  LogicalResult matchAndRewrite(From op, typename From::Adaptor adaptor,
                                ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<To>(op, op->getResultTypes(), adaptor.getOperands());
    return success();
  }
};

/// A pattern that is a function; its comment is the law.
template <typename From>
using Conversion = LogicalResult (*)(From, typename From::Adaptor, ConversionPatternRewriter &);

template <typename From>
struct FnPattern : OpConversionPattern<From> {
  FnPattern(MLIRContext *context, Conversion<From> convert) : OpConversionPattern<From>(context), convert(convert) {}
  LogicalResult matchAndRewrite(From op, typename From::Adaptor adaptor,
                                ConversionPatternRewriter &rewriter) const override {
    return convert(op, adaptor, rewriter);
  }
  Conversion<From> convert;
};

template <typename From>
void addPattern(RewritePatternSet &set, LogicalResult (*convert)(From, typename From::Adaptor,
                                                                 ConversionPatternRewriter &)) {
  set.add<FnPattern<From>>(set.getContext(), convert);
}

/// A constant list of int32, for shapes and the like.
Value makeIntegers(OpBuilder &b, Location loc, ArrayRef<int64_t> values);
/// A rank-0 constant of the element type of `like`.
Value makeNumber(OpBuilder &b, Location loc, Value like, double value);
Value makeTranspose(OpBuilder &b, Location loc, Value x, ArrayRef<int32_t> perm);
/// Whether a constant is 0 everywhere: a zero point or a shift that does nothing.
bool isZero(Value value);
/// The numbers of a constant `!tosa.shape`.
FailureOr<SmallVector<int64_t>> getShapeValues(Value shape);

void populateElementwisePatterns(RewritePatternSet &set);
void populateShapePatterns(RewritePatternSet &set);
void populateWindowPatterns(RewritePatternSet &set);

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_TOSATOANE_PATTERNS_H
