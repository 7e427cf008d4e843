// What a model costs on a chip, as predicted: files in, tables out.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_COST_H
#define ANE_COMPILER_COST_H

#include "ANE/Dialect/ANE/Transforms/ProgramCost.h"
#include <string>
#include <vector>

namespace mlir::ane {

/// One op of a program with what it takes on the engine.
struct CostedOp {
  std::string name; ///< Of its value in the source, with the op's own name: "conv y0".
  anert::cost::OpCost cost;
};

/// One engine program.
struct CostedProgram {
  std::string name;
  anert::cost::Estimate estimate;
  int64_t weightBytes = 0;
  unsigned runs = 1;         ///< Dispatches of it in all schedules of the module; 1 without a schedule.
  std::vector<CostedOp> ops; ///< The most expensive ones, from the largest on.
};

/// What a model costs.
struct CostReport {
  std::string path;
  const anert::Chip *chip = nullptr;
  anert::cost::Door door = anert::cost::Door::InMemory;
  std::vector<CostedProgram> programs;
  unsigned hostPrograms = 0; ///< Programs for the host, which have no estimate.
};

/// Predicts for each engine program of a `.mil` or MLIR file (after composite ops are replaced by their meaning) or of
/// a bundle, with its `top` most expensive ops. Failure comes with diagnostics.
FailureOr<CostReport> getCostReport(StringRef path, const anert::Chip &chip, std::optional<anert::cost::Door> door,
                                    unsigned top, MLIRContext *context);

/// Tables for people, one JSON object for machines.
void printCost(const CostReport &report, raw_ostream &os);
void printCostAsJSON(const CostReport &report, raw_ostream &os);

} // namespace mlir::ane

#endif // ANE_COMPILER_COST_H
