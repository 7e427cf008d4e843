// ane-legalize: programs for the engine in the form that a target takes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Legalize/Legalize.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "ANE/Dialect/ANE/Transforms/Target.h"
#include "ANE/Rules/Report.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::ane {
#define GEN_PASS_DEF_LEGALIZE
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

/// Where a finding is, as a location.
Location getLoc(ProgramOp program, const Place &place) {
  return place.line ? FileLineColLoc::get(program.getContext(), place.file, place.line, place.column)
                    : program.getLoc();
}

struct LegalizePass : impl::LegalizeBase<LegalizePass> {
  using LegalizeBase::LegalizeBase;

  LogicalResult initialize(MLIRContext *context) override {
    Location loc = UnknownLoc::get(context);
    FailureOr<const anert::Chip *> chip = getTarget(loc, target);
    if (failed(chip))
      return failure();
    llvm::Expected<Door> parsed = parseDoor(door);
    if (!parsed)
      return emitError(loc) << "option 'door': " << llvm::toString(parsed.takeError());
    if (boundary != "packed" && boundary != "multi")
      return emitError(loc) << "option 'boundary': unknown boundary '" << boundary << "'; known ones: packed, multi";
    scope = {*chip, *parsed, boundary == "packed"};
    RewritePatternSet set(context);
    for (const legalize::Rewrite &rewrite : legalize::allRewrites())
      if (rewrite.populate)
        rewrite.populate(set, scope);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    SmallVector<ProgramOp> programs;
    getOperation()->walk([&](ProgramOp program) {
      if (program.getDevice() == DeviceKind::ane && program.getStage() == Stage::open)
        programs.push_back(program);
    });
    for (ProgramOp program : programs)
      if (failed(checkOps(program)) || failed(rewrite(program)) || failed(settle(program)) ||
          failed(checkRules(program))) {
        program.setStage(Stage::open);
        signalPassFailure();
      }
  }

  /// Canonicalization leaves legal programs alone but for what the driver itself does: it folds constants and puts each
  /// of them once at the top. That is done here, so that nothing changes later.
  static LogicalResult settle(ProgramOp program) {
    program.setStage(Stage::legal);
    return applyPatternsGreedily(program, FrozenRewritePatternSet());
  }

  /// Only MIL ops and constants can become text.
  LogicalResult checkOps(ProgramOp program) {
    bool ok = true;
    for (Operation &op : program.getBody().front().without_terminator()) {
      if (llvm::isa<MILOpInterface, ConstOp>(op))
        continue;
      ok = false;
      InFlightDiagnostic diag = op.emitOpError("is no MIL op; a program for the engine has no other");
      if (llvm::isa<CompositeOpInterface>(op))
        diag.attachNote() << "run the pass ane-decompose-composites first";
    }
    return success(ok);
  }

  LogicalResult rewrite(ProgramOp program) {
    for (const legalize::Rewrite &rewrite : legalize::allRewrites())
      if (rewrite.before)
        rewrite.before(program, scope);
    // Folding would undo guards, such as a product with 1.
    auto config = GreedyRewriteConfig().enableFolding(false).enableConstantCSE(false).setRegionSimplificationLevel(
        GreedySimplifyRegionLevel::Disabled);
    if (failed(applyPatternsGreedily(program, patterns, config)))
      return program.emitOpError("does not come to rest under the rewrites of ane-legalize");
    for (const legalize::Rewrite &rewrite : legalize::allRewrites())
      if (rewrite.after)
        rewrite.after(program, scope);
    return success();
  }

  LogicalResult checkRules(ProgramOp program) {
    std::vector<Finding> findings;
    checkProgram(program, {scope.chip, scope.door, /*isText=*/false}, findings);
    bool ok = true;
    for (const Finding &finding : findings) {
      if (finding.severity != Severity::Error)
        continue;
      ok = false;
      InFlightDiagnostic diag = emitError(getLoc(program, finding.place))
                                << "rule " << finding.rule->id << ": " << finding.found
                                << "; allowed: " << finding.allowed;
      diag.attachNote() << finding.getFix();
    }
    return success(ok);
  }

  legalize::Scope scope = {nullptr, Door::Any, true};
  FrozenRewritePatternSet patterns;
};

} // namespace
} // namespace mlir::ane
