// ane-decompose-composites: every composite op becomes the MIL ops that it means.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::ane {
#define GEN_PASS_DEF_DECOMPOSECOMPOSITES
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

/// op -> op.decompose()
struct Decompose : OpInterfaceRewritePattern<CompositeOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(CompositeOpInterface op, PatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder builder(op->getLoc(), op, rewriter.getListener());
    FailureOr<SmallVector<Value>> values = op.decompose(builder);
    if (failed(values))
      return rewriter.notifyMatchFailure(op, "the op has no decomposition in this form");
    rewriter.replaceOp(op, *values);
    return success();
  }
};

struct DecomposeCompositesPass : impl::DecomposeCompositesBase<DecomposeCompositesPass> {
  using DecomposeCompositesBase::DecomposeCompositesBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    set.add<Decompose>(context);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    // The chains stay as written: folding and merging constants is canonicalization's part.
    auto config = GreedyRewriteConfig().enableFolding(false).enableConstantCSE(false).setRegionSimplificationLevel(
        GreedySimplifyRegionLevel::Disabled);
    bool ok = succeeded(applyPatternsGreedily(getOperation(), patterns, config));
    getOperation()->walk([&](CompositeOpInterface op) {
      ok = false;
      op->emitOpError("cannot be written in MIL ops");
    });
    if (!ok)
      signalPassFailure();
  }

  FrozenRewritePatternSet patterns;
};

} // namespace
} // namespace mlir::ane
