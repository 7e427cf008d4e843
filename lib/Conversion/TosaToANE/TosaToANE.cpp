// convert-tosa-to-ane: TOSA ops become MIL ops.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/Passes.h"
#include "Patterns.h"

namespace mlir::ane {
#define GEN_PASS_DEF_CONVERTTOSATOANE
#include "ANE/Conversion/Passes.h.inc"
namespace {

struct ConvertTosaToANEPass : impl::ConvertTosaToANEBase<ConvertTosaToANEPass> {
  using ConvertTosaToANEBase::ConvertTosaToANEBase;

  void runOnOperation() override {
    Refusal refusal;
    RewritePatternSet patterns(&getContext());
    populateElementwisePatterns(patterns, refusal);
    populateShapePatterns(patterns, refusal);
    populateWindowPatterns(patterns, refusal);
    ConversionTarget target(getContext());
    target.addLegalDialect<ANEDialect>();
    target.addIllegalDialect<tosa::TosaDialect>();
    target.addLegalOp<tosa::ConstShapeOp>(); // Goes when nothing reads it.
    ConversionConfig config;
    config.allowPatternRollback = false;
    if (failed(applyPartialConversion(getOperation(), target, std::move(patterns), config))) {
      if (refusal.loc)
        emitError(*refusal.loc) << "no MIL op can replace it: " << refusal.why;
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
};

} // namespace
} // namespace mlir::ane
