// Predicted cost of a model: from files to numbers.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Cost.h"
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Diagnostics.h"
#include "ANE/Conversion/ImportMIL.h"
#include "ANE/Conversion/MLPackage.h"
#include "BundleTexts.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <numeric>

namespace mlir::ane {

namespace cost = anert::cost;

static CostedProgram getCost(ProgramOp program, const CostReport &report, unsigned top,
                             const cost::Parameters &parameters) {
  CostedProgram result;
  ProgramCost work = getCostProgram(program.getBody().front());
  result.name = program.getSymName().str();
  result.estimate = estimateCost(work, *report.chip, report.door, parameters);
  result.weightBytes = work.weightBytes;
  std::vector<cost::OpCost> costs;
  for (const cost::Op &op : work.program.ops)
    costs.push_back(cost::costOf(op, *report.chip, 1, parameters));
  std::vector<size_t> order(costs.size());
  std::iota(order.begin(), order.end(), 0);
  llvm::sort(order, [&](size_t a, size_t b) { return std::pair(-costs[a].us, a) < std::pair(-costs[b].us, b); });
  for (size_t index : ArrayRef(order).take_front(top)) {
    Operation *source = work.sources[index];
    StringRef kind = source->getName().stripDialect(), name = getName(source->getLoc());
    result.ops.push_back({name.empty() ? kind.str() : (kind + " " + name).str(), costs[index]});
  }
  return result;
}

/// Adds the programs of one module, with how often its schedules run them.
static void addModule(ModuleOp module, CostReport &report, unsigned top, const cost::Parameters &parameters) {
  llvm::StringMap<unsigned> runs;
  bool hasSchedule = false;
  module.walk([&](DispatchOp dispatch) {
    hasSchedule = true;
    ++runs[dispatch.getProgram()];
  });
  for (ProgramOp program : module.getOps<ProgramOp>()) {
    if (program.getDevice() == DeviceKind::host) {
      ++report.hostPrograms;
      continue;
    }
    report.programs.push_back(getCost(program, report, top, parameters));
    if (hasSchedule)
      report.programs.back().runs = runs.lookup(program.getSymName());
  }
}

/// The texts of a bundle, in order of their names.
static FailureOr<std::vector<std::string>> getTexts(StringRef directory, MLIRContext *context) {
  std::error_code error;
  std::vector<std::string> texts = findBundleTexts(directory, error);
  if (error || texts.empty()) {
    emitError(UnknownLoc::get(context)) << "'" << directory << "' is no bundle with programs for the engine: it has no "
                                        << "programs/*/model.mil";
    return failure();
  }
  return texts;
}

FailureOr<CostReport> getCostReport(StringRef path, const anert::Chip &chip, std::optional<cost::Door> door,
                                    unsigned top, MLIRContext *context) {
  cost::Parameters parameters = cost::fittedParameters();
  CostReport report;
  report.path = path.str();
  report.chip = &chip;
  report.door = door.value_or(getUsualDoor(chip, parameters));
  if (llvm::sys::fs::is_directory(path) && !anert::mil::isModelPath(path)) {
    FailureOr<std::vector<std::string>> texts = getTexts(path, context);
    if (failed(texts))
      return failure();
    for (StringRef text : *texts) {
      llvm::SourceMgr sources;
      DiagnosticPrinter diagnostics(sources, context);
      std::string message;
      FailureOr<LoadedModule> loaded = loadModule(text, sources, context);
      if (failed(loaded) || failed(verifyPrograms(*loaded->module)))
        return failure();
      addModule(*loaded->module, report, top, parameters);
      // A text has the name main; the bundle has the program's.
      report.programs.back().name = llvm::sys::path::filename(llvm::sys::path::parent_path(text)).str();
    }
    return report;
  }
  llvm::SourceMgr sources;
  DiagnosticPrinter diagnostics(sources, context);
  FailureOr<LoadedModule> loaded = loadModule(path, sources, context);
  if (failed(loaded) || failed(lowerComposites(*loaded->module)) || failed(verifyPrograms(*loaded->module)))
    return failure();
  addModule(*loaded->module, report, top, parameters);
  if (report.programs.empty())
    return loaded->module->emitError() << "the module has no ane.program for the engine"
                                       << (report.hostPrograms ? "; all of them run on the host" : "");
  return report;
}

} // namespace mlir::ane
