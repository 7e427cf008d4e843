// What ane-run prints: outputs, times, profile; as tables or as JSON.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_COMPILER_RUNREPORT_H
#define ANE_LIB_COMPILER_RUNREPORT_H

#include "ANE/Compiler/Run.h"
#include "ANE/Runtime/Session.h"

namespace mlir::ane {

/// Collects the results of one `ane-run`.
class RunReport {
public:
  RunReport(const RunOptions &options, std::string entry) : options(options), entry(std::move(entry)) {}
  void addRun(double seconds) { times.push_back(seconds); }
  /// Summarises the outputs, and writes each as NAME.npy if there is an output directory.
  llvm::Error addOutputs(llvm::ArrayRef<anert::NamedSurface> outputs);
  void print(llvm::ArrayRef<anert::Profile> profiles) const;

private:
  struct Output {
    std::string name, type, file;
    double min = 0, max = 0, mean = 0;
    int64_t nonFinite = 0;
  };
  void printJSON(llvm::ArrayRef<anert::Profile> profiles) const;

  const RunOptions &options;
  std::string entry;
  std::vector<double> times;
  std::vector<Output> outputs;
};

} // namespace mlir::ane

#endif // ANE_LIB_COMPILER_RUNREPORT_H
