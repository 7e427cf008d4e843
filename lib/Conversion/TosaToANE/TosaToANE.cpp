// convert-tosa-to-ane: TOSA ops become MIL ops.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/Passes.h"
#include "Patterns.h"

namespace mlir::ane {
#define GEN_PASS_DEF_CONVERTTOSATOANE
#include "ANE/Conversion/Passes.h.inc"
namespace {

/// Keeps why the last pattern failed at a place, which the conversion driver does not tell.
struct Reasons : RewriterBase::Listener {
  void notifyMatchFailure(Location loc, function_ref<void(Diagnostic &)> reason) override {
    Diagnostic diagnostic(loc, DiagnosticSeverity::Note);
    reason(diagnostic);
    last = {loc, diagnostic.str()};
  }
  std::optional<std::pair<Location, std::string>> last;
};

struct ConvertTosaToANEPass : impl::ConvertTosaToANEBase<ConvertTosaToANEPass> {
  using ConvertTosaToANEBase::ConvertTosaToANEBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    populateElementwisePatterns(set);
    populateShapePatterns(set);
    populateWindowPatterns(set);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    ConversionTarget target(getContext());
    target.addLegalDialect<ANEDialect>();
    target.addIllegalDialect<tosa::TosaDialect>();
    target.addLegalOp<tosa::ConstShapeOp>(); // Goes when nothing reads it.
    Reasons reasons;
    ConversionConfig config;
    config.allowPatternRollback = false;
    config.listener = &reasons;
    if (failed(applyPartialConversion(getOperation(), target, patterns, config))) {
      if (reasons.last)
        emitError(reasons.last->first) << "no MIL op can replace it: " << reasons.last->second;
      return signalPassFailure();
    }
    // Zero points and shapes have become parameters.
    SmallVector<Operation *> dead;
    getOperation()->walk([&](Operation *op) {
      if (llvm::isa<tosa::ConstShapeOp, ConstOp>(op) && op->use_empty())
        dead.push_back(op);
    });
    for (Operation *op : dead)
      op->erase();
  }

  FrozenRewritePatternSet patterns;
};

} // namespace
} // namespace mlir::ane
