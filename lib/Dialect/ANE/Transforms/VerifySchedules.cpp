// ane-verify-schedules: functions beside programs are straight lists of dispatches.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"

namespace mlir::ane {
#define GEN_PASS_DEF_VERIFYSCHEDULES
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

struct VerifySchedulesPass : impl::VerifySchedulesBase<VerifySchedulesPass> {
  using VerifySchedulesBase::VerifySchedulesBase;

  void runOnOperation() override {
    bool ok = true;
    for (func::FuncOp function : getOperation().getOps<func::FuncOp>()) {
      if (function.isExternal() || !llvm::hasSingleElement(function.getBody())) {
        function.emitOpError("is no schedule: a schedule is one straight list of ane.dispatch");
        ok = false;
        continue;
      }
      for (Operation &op : function.getBody().front().without_terminator())
        if (!llvm::isa<DispatchOp>(op)) {
          op.emitOpError() << "is in the schedule @" << function.getSymName()
                           << "; a schedule is a list of ane.dispatch, computation belongs in an ane.program";
          ok = false;
        }
    }
    markAllAnalysesPreserved();
    if (!ok)
      signalPassFailure();
  }
};

} // namespace
} // namespace mlir::ane
