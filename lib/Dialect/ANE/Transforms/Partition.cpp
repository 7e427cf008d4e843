// ane-partition: layer fusion. Cuts a program into as few engine programs as limits and predicted cost allow.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/PartitionModel.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "ANE/Dialect/ANE/Transforms/Target.h"
#include "Outline.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::ane {
#define GEN_PASS_DEF_PARTITION
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

namespace cost = anert::cost;

/// The pieces of one program, and what they were chosen for.
struct Choice {
  SmallVector<Phase> pieces;
  unsigned engine = 0;
  double us = 0, layerUs = 0; ///< Predicted, as chosen and with a program for each layer.
  unsigned layerPrograms = 0;
  StringRef limit; ///< What keeps the first two pieces of a phase apart, "" if nothing but the cost.
};

struct PartitionPass : impl::PartitionBase<PartitionPass> {
  using PartitionBase::PartitionBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<const anert::Chip *> chip = getTarget(module.getLoc(), target);
    unsigned count = 0;
    if (failed(chip))
      return signalPassFailure();
    if (programs != "auto" && (StringRef(programs).getAsInteger(10, count) || count == 0)) {
      module.emitError() << "option 'programs': found '" << programs << "', allowed are auto and a number from 1 on";
      return signalPassFailure();
    }
    if (weightFiles != "single" && weightFiles != "per-tensor") {
      module.emitError() << "option 'weight-files': found '" << weightFiles << "', allowed are single and per-tensor";
      return signalPassFailure();
    }
    limits.layers = maxLayersPerProgram;
    limits.filePerTensor = weightFiles == "per-tensor";
    door = getUsualDoor(**chip, cost::fittedParameters());
    for (ProgramOp program : llvm::to_vector(module.getOps<ProgramOp>()))
      if (program.getDevice() == DeviceKind::ane && program.getStage() == Stage::open)
        if (failed(cut(program, **chip, count)))
          return signalPassFailure();
  }

  LogicalResult cut(ProgramOp program, const anert::Chip &chip, unsigned count);
  LogicalResult addEngine(ProgramOp program, const Phase &phase, const anert::Chip &chip, unsigned count,
                          Choice &choice);
  void report(ProgramOp program, const anert::Chip &chip, const Choice &choice);

  PartitionLimits limits;
  cost::Door door = cost::Door::InMemory;
};
} // namespace

/// Cuts the ops of one phase of the engine.
LogicalResult PartitionPass::addEngine(ProgramOp program, const Phase &phase, const anert::Chip &chip, unsigned count,
                                       Choice &choice) {
  PartitionModel model(phase.ops, chip, door, limits);
  std::vector<Segment> segments = partition(model, count);
  if (segments.empty()) {
    if (count)
      return program.emitOpError() << "cannot be cut into " << count << " programs for the engine within the limits; "
                                   << model.getCuts().size() - 2 << " cuts make sense; try programs=auto";
    for (size_t begin : model.getCuts().drop_back()) {
      bool any = false;
      StringRef limit = model.forEachEnd(begin, [&](size_t, double) { any = true; });
      if (!any)
        return phase.ops[begin]->emitOpError() << "and what must stay with it is too large for one program: " << limit
                                               << "; quantize or split its weights";
    }
    return program.emitOpError("cannot be cut within the limits");
  }
  for (Segment segment : segments)
    choice.pieces.push_back(
        {DeviceKind::ane, llvm::to_vector(ArrayRef(phase.ops).slice(segment.begin, segment.end - segment.begin))});
  choice.engine += segments.size();
  // Reported is what `ane-run cost` says of the same programs; ports and spills decide between cuts alone.
  ConstantCones cones;
  cost::Parameters parameters = cost::fittedParameters();
  auto price = [&](size_t begin, size_t end) {
    ProgramCost work = getCostProgram(ArrayRef(phase.ops).slice(begin, end - begin), cones);
    return estimateCost(work, chip, door, parameters).us;
  };
  for (Segment segment : segments)
    choice.us += price(segment.begin, segment.end);
  ArrayRef<size_t> layers = model.getLayerCuts();
  for (auto [begin, end] : llvm::zip(layers.drop_back(), layers.drop_front()))
    choice.layerUs += price(begin, end);
  choice.layerPrograms += layers.size() - 1;
  if (segments.size() > 1 && !count && choice.limit.empty())
    choice.limit = model.whyNot({segments[0].begin, segments[1].end});
  return success();
}

void PartitionPass::report(ProgramOp program, const anert::Chip &chip, const Choice &choice) {
  std::string text = llvm::formatv("@{0} for {1} ({2}): {3} program{4} on the engine", program.getSymName(), chip.title,
                                   cost::doorName(door), choice.engine, choice.engine == 1 ? "" : "s");
  if (size_t host = choice.pieces.size() - choice.engine)
    text += llvm::formatv(", {0} on the host", host);
  if (choice.engine) {
    text += llvm::formatv(", predicted {0:f1} us a call for the engine", choice.us);
    if (choice.layerPrograms > choice.engine)
      text += llvm::formatv("; a program for each of {0} layers: {1:f1} us, so a predicted gain of {2:f0} %",
                            choice.layerPrograms, choice.layerUs, 100 * (1 - choice.us / choice.layerUs));
    text += choice.limit.empty() ? "" : "; limited by " + choice.limit.str();
  }
  remark::passed(program.getLoc(),
                 remark::RemarkOpts::name("Partition").category("ane-partition").function(program.getSymName()))
      << text;
  if (choice.engine > limits.programs)
    program.emitWarning() << "needs " << choice.engine << " programs on the engine, a process keeps " << limits.programs
                          << " loaded";
}

LogicalResult PartitionPass::cut(ProgramOp program, const anert::Chip &chip, unsigned count) {
  ConstantCones cones;
  SmallVector<Operation *> ops = getRuntimeOps(program, cones);
  SmallVector<SmallVector<Operation *>> groups = getStateGroups(program);
  SmallVector<Phase> phases = getPhases(ops, groups, isOnHost);
  unsigned engine = llvm::count_if(phases, [](const Phase &phase) { return phase.device == DeviceKind::ane; });
  if (count && count < engine)
    return program.emitOpError() << "alternates between engine and host: it needs at least " << engine
                                 << " programs for the engine, option 'programs' asks for " << count;
  const Phase *largest = nullptr; // A number of programs is a matter of the largest phase.
  for (const Phase &phase : phases)
    if (phase.device == DeviceKind::ane && (!largest || phase.ops.size() > largest->ops.size()))
      largest = &phase;
  Choice choice;
  for (const Phase &phase : phases)
    if (phase.device == DeviceKind::host)
      choice.pieces.push_back(phase);
    else if (failed(addEngine(program, phase, chip, count ? &phase == largest ? count - engine + 1 : 1 : 0, choice)))
      return failure();
  report(program, chip, choice);
  bool isScheduled = !SymbolTable::symbolKnownUseEmpty(program, program->getParentOp());
  if (isScheduled && choice.pieces.size() == 1 && choice.engine == 1)
    return success();
  return outline(program, choice.pieces, cones);
}

} // namespace mlir::ane
