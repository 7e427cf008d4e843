// The patterns from TOSA by family, and what they share.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_TOSATOANE_PATTERNS_H
#define ANE_LIB_CONVERSION_TOSATOANE_PATTERNS_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::ane {

/// from(operands) -> to(operands), attributes dropped.
template <typename From, typename To> struct OneToOne : OpConversionPattern<From> {
  using OpConversionPattern<From>::OpConversionPattern;
  LogicalResult matchAndRewrite(From op, typename From::Adaptor adaptor,
                                ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<To>(op, op->getResultTypes(), adaptor.getOperands());
    return success();
  }
};

/// Why the last pattern refused an op; the conversion driver does not tell.
struct Refusal {
  std::optional<Location> loc;
  StringRef why;
};

/// A conversion is a function whose comment is its law; it gives why it cannot be, or nothing once it is done.
template <typename From> struct FnPattern : OpConversionPattern<From> {
  using Function = StringRef (*)(From, typename From::Adaptor, ConversionPatternRewriter &);
  FnPattern(MLIRContext *context, Function convert, Refusal &refusal)
      : OpConversionPattern<From>(context), convert(convert), refusal(refusal) {}

  LogicalResult matchAndRewrite(From op, typename From::Adaptor adaptor,
                                ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    StringRef why = convert(op, adaptor, rewriter);
    if (why.empty())
      return success();
    refusal = {loc, why};
    return rewriter.notifyMatchFailure(op, Twine(why));
  }

  Function convert;
  Refusal &refusal;
};

template <typename From>
void addPattern(RewritePatternSet &set, Refusal &refusal,
                StringRef (*convert)(From, typename From::Adaptor, ConversionPatternRewriter &)) {
  set.add<FnPattern<From>>(set.getContext(), convert, refusal);
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

void populateElementwisePatterns(RewritePatternSet &set, Refusal &refusal);
void populateShapePatterns(RewritePatternSet &set, Refusal &refusal);
void populateWindowPatterns(RewritePatternSet &set, Refusal &refusal);

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_TOSATOANE_PATTERNS_H
