// A model explained on one page: what runs where and why, what it costs, what breaks a rule.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_MODELREPORT_H
#define ANE_COMPILER_MODELREPORT_H

#include "ANE/Compiler/Check.h"
#include "ANE/Dialect/ANE/Transforms/ProgramCost.h"
#include <string>
#include <vector>

namespace mlir::ane {

/// Where an op runs: `Rewritten` is on the engine after the compiler has given it another form.
enum class Where { Engine, Rewritten, Host };

/// One op that runs; constants and what is computed from them alone are left out.
struct ReportedOp {
  std::string kind, name, type; ///< "conv", the name of its value in the source, "1x64x56x56 f16".
  std::vector<unsigned> from;   ///< Ops of the same program that it reads, by index.
  Where where = Where::Engine;
  const Rule *rule = nullptr; ///< Why it is not simply on the engine; null if it is.
  std::string reason;         ///< What the rule found.
  double us = 0;              ///< Predicted, alone on the engine; 0 if free or without figures.
};

/// One program before or after the pipeline.
struct ReportedProgram {
  std::string name;
  bool onHost = false;
  unsigned runs = 1; ///< Dispatches of it in the schedule.
  std::vector<ReportedOp> ops;
  std::vector<size_t> layerCuts;  ///< Indices of ops between the layers that the program repeats, with 0 and the end.
  anert::cost::Estimate estimate; ///< Of one call; nothing for programs on the host.
  unsigned notModelled = 0;       ///< Ops whose time is missing from `estimate`.
  int64_t weightBytes = 0, inputBytes = 0, outputBytes = 0, stateBytes = 0;
  int64_t peakBytes = 0; ///< Most bytes of intermediate results that are alive at once.
};

/// One op that leaves the engine.
struct HostOp {
  std::string kind, name, id, reason, suggestion, source;
};

/// Everything that the page says.
struct ModelReport {
  std::string path;
  const anert::Chip *chip = nullptr;
  anert::cost::Door door = anert::cost::Door::InMemory;
  std::vector<Finding> findings;              ///< Of the model as it came in.
  std::vector<ReportedProgram> before, after; ///< After: in the order of the schedule.
  std::vector<HostOp> hostOps;
  std::string failure; ///< Why there is no `after`: the diagnostics of the pipeline; empty if there is one.
};

/// Compiles a copy of `module` for `chip` and describes both; `findings` of the module may be known already. A pipeline
/// that fails is a part of the report.
ModelReport getModelReport(ModuleOp module, const anert::Chip &chip, std::optional<std::vector<Finding>> findings = {});
/// The same for a file that `ane-run cost` takes, bundles excepted. `shapes` are those of inputs with unknown extents.
FailureOr<ModelReport> getModelReport(StringRef path, const anert::Chip &chip, ArrayRef<std::string> shapes,
                                      MLIRContext *context);

/// Writes one self-contained page of HTML, which reads without scripts and loads nothing.
void printModelReport(const ModelReport &report, raw_ostream &os);

/// Registers the pass ane-report, which writes the page of a module and leaves the module alone.
void registerReportPass();

} // namespace mlir::ane

#endif // ANE_COMPILER_MODELREPORT_H
