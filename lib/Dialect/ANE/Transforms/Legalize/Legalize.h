// What ane-legalize does about each rule: a table of rewrites, by rule id.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_DIALECT_ANE_TRANSFORMS_LEGALIZE_LEGALIZE_H
#define ANE_LIB_DIALECT_ANE_TRANSFORMS_LEGALIZE_LEGALIZE_H

#include "ANE/Dialect/ANE/IR/Expr.h"
#include "ANE/Dialect/ANE/Transforms/Legalize.h"
#include "ANE/Rules/Rules.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::ane::legalize {

/// What a program is made legal for.
struct Scope {
  const anert::Chip *chip;
  Door door;
  bool isPacked; ///< Ports are folded into rows; else every port keeps its dimensions, with padded rows.
};

/// The rewrites of one rule. Programs are changed in the order of the table, patterns all together in between.
struct Rewrite {
  llvm::StringLiteral rule;
  /// Adds the patterns of the rule; null if it has none.
  void (*populate)(RewritePatternSet &patterns, const Scope &scope) = nullptr;
  /// Changes the program before the patterns run, and after them.
  void (*before)(ProgramOp program, const Scope &scope) = nullptr;
  void (*after)(ProgramOp program, const Scope &scope) = nullptr;
};

/// One record a rule.
ArrayRef<Rewrite> allRewrites();

/// A law about one kind of op. Ops on constants alone are computed on export, and stay.
template <typename Op> using Law = LogicalResult (*)(Op op, PatternRewriter &rewriter, const Scope &scope);

/// Adds a law as a pattern.
template <typename Op> void add(RewritePatternSet &patterns, const Scope &scope, Law<Op> law) {
  struct Pattern : OpRewritePattern<Op> {
    Pattern(MLIRContext *context, Law<Op> law, const Scope &scope)
        : OpRewritePattern<Op>(context), law(law), scope(scope) {}
    LogicalResult matchAndRewrite(Op op, PatternRewriter &rewriter) const override {
      if (op->getNumResults() && isConstantExpression(op->getResult(0)))
        return rewriter.notifyMatchFailure(op, "the op is computed on export");
      for (Type type : llvm::concat<const Type>(op->getOperandTypes(), op->getResultTypes()))
        if (auto tensor = llvm::dyn_cast<RankedTensorType>(type); tensor && !tensor.hasStaticShape())
          return rewriter.notifyMatchFailure(op, "a shape is dynamic");
      return law(op, rewriter, scope);
    }
    Law<Op> law;
    Scope scope;
  };
  patterns.add<Pattern>(patterns.getContext(), law, scope);
}

/// A builder in front of `op` that tells the rewriter.
inline ImplicitLocOpBuilder before(Operation *op, PatternRewriter &rewriter) {
  return ImplicitLocOpBuilder(op->getLoc(), op, rewriter.getListener());
}

inline RankedTensorType tensorType(Value value) { return llvm::cast<RankedTensorType>(value.getType()); }
/// A constant list of int32, for shapes and the like.
Value makeList(ImplicitLocOpBuilder &b, ArrayRef<int64_t> numbers);
/// A constant with one number everywhere, rounded once to the element type.
Value makeSplat(ImplicitLocOpBuilder &b, RankedTensorType type, double number);
/// A constant with 0, 1, 2 ... along its only dimension above 1, in a float type; exact up to 2048 in fp16.
Value makeIota(ImplicitLocOpBuilder &b, RankedTensorType type);
/// The number that an inline constant has everywhere; none if it is no such constant.
std::optional<double> getSplat(Value value);

// Rewrites by theme; each adds the patterns of the rule that it is named after.
void populateSilu(RewritePatternSet &patterns, const Scope &scope);
void populateGelu(RewritePatternSet &patterns, const Scope &scope);
void populateSoftplus(RewritePatternSet &patterns, const Scope &scope);
void populateBoolCast(RewritePatternSet &patterns, const Scope &scope);
void populateLogic(RewritePatternSet &patterns, const Scope &scope);
void populateConvBias(RewritePatternSet &patterns, const Scope &scope);
void populateConvIn(RewritePatternSet &patterns, const Scope &scope);
void populateKernel(RewritePatternSet &patterns, const Scope &scope);
void populateConvWeight(RewritePatternSet &patterns, const Scope &scope);
void populatePatchConv(RewritePatternSet &patterns, const Scope &scope);
void populateMask(RewritePatternSet &patterns, const Scope &scope);
void populateMatmulK(RewritePatternSet &patterns, const Scope &scope);
void populateCumsum(RewritePatternSet &patterns, const Scope &scope);
void populateMean(RewritePatternSet &patterns, const Scope &scope);
void populateTile(RewritePatternSet &patterns, const Scope &scope);
void populateBlocks(RewritePatternSet &patterns, const Scope &scope);
void populateRoundMul(RewritePatternSet &patterns, const Scope &scope);
void populateRound(RewritePatternSet &patterns, const Scope &scope);
void populateMulZero(RewritePatternSet &patterns, const Scope &scope);
void populateSquare(RewritePatternSet &patterns, const Scope &scope);
void populateNormAffine(RewritePatternSet &patterns, const Scope &scope);
void populateNormWide(RewritePatternSet &patterns, const Scope &scope);
void populateConcatSlices(RewritePatternSet &patterns, const Scope &scope);
void populateWideRow(RewritePatternSet &patterns, const Scope &scope);

/// Reads, writes and updates of states become tensors that are returned, and blends.
void lowerStates(ProgramOp program, const Scope &scope);
/// fp32 becomes fp16 between ports, which stay as callers see them.
void demoteFloats(ProgramOp program, const Scope &scope);
/// Ports of bool and of integers that are cast to fp16 become fp16.
void convertPorts(ProgramOp program, const Scope &scope);
/// A returned input is multiplied by 1.
void keepAlive(ProgramOp program, const Scope &scope);
/// Ports become [N, C, H, W] with rows of a multiple of 64 bytes.
void shapePorts(ProgramOp program, const Scope &scope);

} // namespace mlir::ane::legalize

#endif // ANE_LIB_DIALECT_ANE_TRANSFORMS_LEGALIZE_LEGALIZE_H
