// The report of a model: from a module to what the page says.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/ModelReport.h"
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Diagnostics.h"
#include "ANE/Compiler/Pipelines.h"
#include "ANE/Compiler/Specialize.h"
#include "ANE/Dialect/ANE/IR/ConstantScope.h"
#include "ANE/Dialect/ANE/Transforms/PartitionModel.h"
#include "ANE/Dialect/ANE/Transforms/Placement.h"
#include "ANE/Rules/Legality.h"
#include "ANE/Support/File.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

namespace mlir::ane {

namespace cost = anert::cost;

//===-- Programs -------------------------------------------------------------===//

static std::string describe(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  std::string text;
  llvm::raw_string_ostream os(text);
  if (!tensor) {
    os << type;
    return text;
  }
  for (int64_t size : tensor.getShape())
    os << (text.empty() ? "" : " × ") << size;
  os << (text.empty() ? "" : ", ") << tensor.getElementType();
  return text;
}

/// Most bytes of results of `ops` that are alive at once.
static int64_t getPeakBytes(ArrayRef<Operation *> ops) {
  llvm::DenseMap<Operation *, size_t> position;
  for (auto [index, op] : llvm::enumerate(ops))
    position[op] = index;
  std::vector<int64_t> change(ops.size() + 1);
  for (auto [index, op] : llvm::enumerate(ops))
    for (Value result : op->getResults()) {
      size_t last = index;
      for (Operation *user : result.getUsers())
        if (auto found = position.find(user); found != position.end())
          last = std::max(last, found->second);
      change[index] += getTensorBytes(result.getType());
      change[last + 1] -= getTensorBytes(result.getType());
    }
  int64_t alive = 0, peak = 0;
  for (int64_t bytes : change)
    peak = std::max(peak, alive += bytes);
  return peak;
}

static ReportedOp describe(Operation *op, const anert::Chip &chip, const llvm::DenseMap<Operation *, unsigned> &index) {
  ReportedOp result;
  result.kind = op->getName().stripDialect().str();
  result.name = getName(op->getLoc()).str();
  if (op->getNumResults())
    result.type = describe(op->getResult(0).getType());
  for (Value operand : op->getOperands())
    if (Operation *source = operand.getDefiningOp())
      if (auto found = index.find(source); found != index.end() && !llvm::is_contained(result.from, found->second))
        result.from.push_back(found->second);
  Legality legality = getLegality(op, chip);
  if (!legality.onEngine) {
    result.where = legality.isPlaceable() ? Where::Rewritten : Where::Host;
    result.rule = legality.rule;
    result.reason = legality.reason;
  }
  return result;
}

static ReportedProgram describe(ProgramOp program, const ModelReport &report, const cost::Parameters &parameters) {
  ReportedProgram result;
  result.name = program.getSymName().str();
  result.onHost = program.getDevice() == DeviceKind::host;
  ConstantScope constantScope;
  ConstantCones cones;
  SmallVector<Operation *> ops = getRuntimeOps(program, cones);
  llvm::DenseMap<Operation *, unsigned> index;
  for (Operation *op : ops) {
    result.ops.push_back(describe(op, *report.chip, index));
    if (result.onHost)
      result.ops.back().where = Where::Host;
    index[op] = result.ops.size() - 1;
  }
  if (!ops.empty())
    result.layerCuts = PartitionModel(ops, *report.chip, report.door, {}).getLayerCuts().vec();
  result.peakBytes = getPeakBytes(ops);
  for (BlockArgument argument : program.getBody().getArguments())
    (program.isState(argument.getArgNumber()) ? result.stateBytes : result.inputBytes) +=
        getTensorBytes(argument.getType());
  for (Type type : program.getResultTypes())
    result.outputBytes += getTensorBytes(type);
  ProgramCost work = getCostProgram(program.getBody().front());
  result.weightBytes = work.weightBytes;
  if (result.onHost)
    return result;
  result.estimate = estimateCost(work, *report.chip, report.door, parameters);
  result.notModelled = work.notModelled;
  for (auto [op, source] : llvm::zip(work.program.ops, work.sources))
    if (auto found = index.find(source); found != index.end())
      result.ops[found->second].us += cost::costOf(op, *report.chip, 1, parameters).us;
  return result;
}

/// All programs, those of a schedule in its order and with their dispatches.
static std::vector<ReportedProgram> describe(ModuleOp module, const ModelReport &report) {
  llvm::MapVector<StringRef, unsigned> runs;
  module.walk([&](DispatchOp dispatch) { ++runs[dispatch.getProgram()]; });
  bool hasSchedule = !runs.empty();
  for (ProgramOp program : module.getOps<ProgramOp>())
    runs.insert({program.getSymName(), hasSchedule ? 0 : 1});
  cost::Parameters parameters = cost::fittedParameters();
  std::vector<ReportedProgram> result;
  for (auto [name, count] : runs)
    if (auto program = module.lookupSymbol<ProgramOp>(name)) {
      result.push_back(describe(program, report, parameters));
      result.back().runs = count;
    }
  return result;
}

//===-- The pipeline ---------------------------------------------------------===//

/// The name of a value, else the line that it is from.
static std::string describePlace(Location loc) {
  StringRef name = getName(loc);
  Place place = getPlace(loc);
  place.file = llvm::sys::path::filename(place.file).str();
  return name.empty() ? place.str() : name.str();
}

/// Where the optimized programs' ops go; their order and places are what ane-place finds again.
static void placeOps(ModuleOp module, ModelReport &report) {
  for (ProgramOp program : module.getOps<ProgramOp>()) {
    if (program.getDevice() != DeviceKind::ane || program.getStage() != Stage::open)
      continue;
    Placement placement(program, *report.chip);
    placement.run();
    for (const PlacedOp &placed : placement.getOps())
      if (placed.onHost)
        report.hostOps.push_back({placed.op->getName().stripDialect().str(), describePlace(placed.op->getLoc()),
                                  placed.id.str(), placed.reason, placed.suggestion, placed.source.str()});
  }
}

static LogicalResult compileSteps(ModuleOp module, ModelReport &report) {
  CompilerOptions options;
  options.target = report.chip->name.str();
  PassManager first(module->getContext()), second(module->getContext());
  buildImportPipeline(first, options);
  buildOptimizePipeline(first, options);
  if (failed(verifyPrograms(module)) || failed(first.run(module)))
    return failure();
  placeOps(module, report);
  buildLegalizePipeline(second, options);
  return second.run(module);
}

ModelReport getModelReport(ModuleOp module, const anert::Chip &chip, std::optional<std::vector<Finding>> findings) {
  ModelReport report;
  report.chip = &chip;
  report.door = getUsualDoor(chip, cost::fittedParameters());
  ScopedDiagnosticHandler handler(module->getContext(), [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
      report.failure += getPlace(diagnostic.getLocation()).str() + ": " + diagnostic.str() + "\n";
    return success();
  });
  report.before = describe(module, report);
  OwningOpRef<ModuleOp> copy = module.clone();
  if (findings) {
    report.findings = std::move(*findings);
  } else if (succeeded(lowerComposites(*copy))) {
    for (ProgramOp program : copy->getOps<ProgramOp>())
      checkProgram(program, RuleScope{&chip}, report.findings);
    copy = module.clone();
  }
  if (succeeded(compileSteps(*copy, report)))
    report.after = describe(*copy, report);
  else if (report.failure.empty())
    report.failure = "the compiler stopped without a message";
  return report;
}

FailureOr<ModelReport> getModelReport(StringRef path, const anert::Chip &chip, ArrayRef<std::string> shapes,
                                      MLIRContext *context) {
  RuleScope scope;
  scope.chip = &chip;
  CheckedInput checked = checkInput(path, scope, context, shapes);
  if (!checked.isComplete)
    return failure();
  llvm::SourceMgr sources;
  DiagnosticPrinter diagnostics(sources, context);
  FailureOr<LoadedModule> loaded = loadModule(path, sources, context);
  if (failed(loaded) || failed(specialize(*loaded->module, shapes)) || failed(verifyPrograms(*loaded->module)))
    return failure();
  ModelReport report = getModelReport(*loaded->module, chip, std::move(checked.findings));
  report.path = path.str();
  return report;
}

//===-- The pass -------------------------------------------------------------===//

namespace {
struct ReportPass : PassWrapper<ReportPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ReportPass)
  ReportPass() = default;
  ReportPass(const ReportPass &other) : PassWrapper(other) {}

  StringRef getArgument() const override { return "ane-report"; }
  StringRef getDescription() const override {
    return "Write a page of HTML on the module: what runs where and why, predicted cost, findings";
  }
  void runOnOperation() override {
    llvm::Expected<const anert::Chip *> chip = anert::findChip(target);
    if (!chip)
      return fail("option 'target': " + llvm::toString(chip.takeError()));
    if (!(*chip)->hasMIL())
      return fail("option 'target': " + (*chip)->title + " takes no MIL: the first family that does is h13 (M1, A14)");
    if (file.empty())
      return fail("option 'file' is needed: where to write the page");
    ModelReport report = getModelReport(getOperation(), **chip);
    report.path = getPlace(getOperation().getLoc()).file;
    std::string page;
    llvm::raw_string_ostream os(page);
    printModelReport(report, os);
    if (llvm::Error error = anert::writeFile(file, page))
      return fail(llvm::toString(std::move(error)));
    markAllAnalysesPreserved();
  }
  void fail(const Twine &message) {
    getOperation().emitError() << message;
    signalPassFailure();
  }

  Option<std::string> file{*this, "file", llvm::cl::desc("The page to write")};
  Option<std::string> target{*this, "target", llvm::cl::desc("Chip or family"), llvm::cl::init("m1")};
};
} // namespace

void registerReportPass() { PassRegistration<ReportPass>(); }

} // namespace mlir::ane
