// ane-estimate-cost: what every engine program costs, as remarks.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "ANE/Dialect/ANE/Transforms/ProgramCost.h"
#include "ANE/Dialect/ANE/Transforms/Target.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::ane {
#define GEN_PASS_DEF_ESTIMATECOST
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

namespace cost = anert::cost;

struct EstimateCostPass : impl::EstimateCostBase<EstimateCostPass> {
  using EstimateCostBase::EstimateCostBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<const anert::Chip *> chip = getTarget(module.getLoc(), target);
    if (failed(chip))
      return signalPassFailure();
    cost::Parameters parameters = cost::fittedParameters();
    cost::Door way = getUsualDoor(**chip, parameters);
    if (!door.empty()) {
      llvm::Expected<cost::Door> named = cost::parseDoor(door);
      if (!named) {
        module.emitError() << "option 'door': " << llvm::toString(named.takeError());
        return signalPassFailure();
      }
      way = *named;
    }
    for (ProgramOp program : module.getOps<ProgramOp>())
      if (program.getDevice() == DeviceKind::ane)
        report(program, **chip, way, parameters);
    markAllAnalysesPreserved();
  }

  void report(ProgramOp program, const anert::Chip &chip, cost::Door way, const cost::Parameters &parameters) {
    ProgramCost work = getCostProgram(program.getBody().front());
    cost::Estimate estimate = estimateCost(work, chip, way, parameters);
    std::string text = llvm::formatv(
        "predicted for {0} ({1}): {2:f1} us, of these {3:f1} us on the engine ({4}); {5:f2} TFLOP/s, "
        "{6:f1} % of the peak; {7:f2} MB through DRAM; {8}; {9} dispatch{10}",
        chip.title, cost::doorName(way), estimate.us, estimate.deviceUs, cost::boundName(getBound(estimate)),
        estimate.tflops, estimate.shareOfPeak * 100, estimate.dramBytes / 1e6,
        estimate.joules ? llvm::formatv("{0:f3} mJ", *estimate.joules * 1e3).str() : "no figures of energy",
        work.program.dispatches, work.program.dispatches == 1 ? "" : "es");
    if (estimate.extrapolates)
      text += "; " + estimate.why;
    remark::analysis(program.getLoc(),
                     remark::RemarkOpts::name("Cost").category("ane-estimate-cost").function(program.getSymName()))
        << text;
  }
};

} // namespace
} // namespace mlir::ane
