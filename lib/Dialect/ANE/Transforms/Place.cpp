// ane-place: which ops run on the engine and which on the host, and why.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "ANE/Dialect/ANE/Transforms/Placement.h"
#include "ANE/Dialect/ANE/Transforms/Target.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::ane {
#define GEN_PASS_DEF_PLACE
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

struct PlacePass : impl::PlaceBase<PlacePass> {
  using PlaceBase::PlaceBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<const anert::Chip *> chip = getTarget(module.getLoc(), target);
    if (failed(chip))
      return signalPassFailure();
    bool ok = true;
    for (ProgramOp program : module.getOps<ProgramOp>())
      if (program.getDevice() == DeviceKind::ane && program.getStage() == Stage::open)
        ok &= place(program, **chip);
    if (!ok)
      signalPassFailure();
  }

  /// False if an op that must be on the engine is not.
  bool place(ProgramOp program, const anert::Chip &chip) {
    Placement placement(program, chip);
    placement.run();
    llvm::MapVector<StringRef, llvm::MapVector<StringRef, unsigned>> counts; // Ops by rule and name.
    unsigned engine = 0;
    for (const PlacedOp &placed : placement.getOps()) {
      if (!placed.onHost) {
        ++engine;
        continue;
      }
      placed.op->setAttr(kDeviceAttr, DeviceKindAttr::get(&getContext(), DeviceKind::host));
      ++counts[placed.id][placed.op->getName().stripDialect()];
      explain(placed);
    }
    llvm::raw_ostream &os = llvm::errs();
    os << "ane-place: @" << program.getSymName() << " for " << chip.title << ": " << engine
       << (engine == 1 ? " op" : " ops") << " on the engine, " << placement.getOps().size() - engine << " on the host";
    const char *separator = ": ";
    for (auto &[id, ops] : counts) {
      os << separator << id << " (";
      llvm::interleaveComma(ops, os, [&](auto &entry) {
        os << entry.first;
        if (entry.second > 1)
          os << " x" << entry.second;
      });
      os << ")";
      separator = ", ";
    }
    os << "\n";
    return !requireEngine || counts.empty();
  }

  void explain(const PlacedOp &placed) {
    if (requireEngine) {
      InFlightDiagnostic diag = placed.op->emitOpError()
                                << "is kept off the engine (" << placed.id << "): " << placed.reason;
      if (!placed.suggestion.empty())
        diag.attachNote() << placed.suggestion;
      return;
    }
    auto remark = remark::missed(placed.op->getLoc(), remark::RemarkOpts::name(placed.id).category("ane-place"));
    remark << remark::add("{0} runs on the host", placed.op->getName().getStringRef())
           << remark::reason("{0}", placed.reason);
    if (!placed.source.empty())
      remark << remark::metric("Source", placed.source.str());
    if (!placed.suggestion.empty())
      remark << remark::suggest("{0}", placed.suggestion);
  }
};

} // namespace
} // namespace mlir::ane
