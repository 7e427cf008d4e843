// ane-check: what engine programs break of the rules, as diagnostics.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "ANE/Dialect/ANE/Transforms/Target.h"
#include "ANE/Rules/Report.h"

namespace mlir::ane {
#define GEN_PASS_DEF_CHECK
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

struct CheckPass : impl::CheckBase<CheckPass> {
  using CheckBase::CheckBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    RuleScope scope;
    if (!target.empty()) {
      FailureOr<const anert::Chip *> chip = getTarget(module.getLoc(), target);
      if (failed(chip))
        return signalPassFailure();
      scope.chip = *chip;
    }
    llvm::Expected<Door> asked = parseDoor(door);
    if (!asked) {
      module.emitError() << "option 'door': " << llvm::toString(asked.takeError());
      return signalPassFailure();
    }
    scope.door = *asked;
    std::vector<Finding> findings;
    for (ProgramOp program : module.getOps<ProgramOp>())
      checkProgram(program, scope, findings);
    bool failed = false;
    for (const Finding &finding : findings) {
      emit(finding, module.getLoc());
      failed |= require && finding.severity == Severity::Error;
    }
    if (failed)
      signalPassFailure();
    markAllAnalysesPreserved();
  }

  void emit(const Finding &finding, Location fallback) {
    static constexpr DiagnosticSeverity severities[] = {DiagnosticSeverity::Remark, DiagnosticSeverity::Warning,
                                                        DiagnosticSeverity::Error};
    DiagnosticSeverity severity = severities[unsigned(finding.severity)];
    if (!require && severity == DiagnosticSeverity::Error)
      severity = DiagnosticSeverity::Warning;
    Location loc = finding.loc ? Location(finding.loc) : fallback;
    InFlightDiagnostic diag = fallback.getContext()->getDiagEngine().emit(loc, severity);
    const Rule &rule = *finding.rule;
    diag << rule.id << " (" << ane::getName(finding.severity) << ", confidence " << ane::getName(rule.confidence)
         << "): " << finding.found << "; allowed: " << finding.allowed;
    diag.attachNote() << "fix: " << finding.getFix();
    diag.attachNote() << "answer of Apple's compiler or runtime: " << rule.symptom;
    diag.attachNote() << "source: " << rule.source;
  }
};

} // namespace
} // namespace mlir::ane
