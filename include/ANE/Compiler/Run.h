// Running a model from the command line: any input form, .npy in and out, profile.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_RUN_H
#define ANE_COMPILER_RUN_H

#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace mlir {
class DialectRegistry;
namespace ane {

/// What `ane-run MODEL` was asked for.
struct RunOptions {
  std::string model;                ///< .mil, .mlir, .mlirbc, .mlpackage, .mlmodel, or a bundle directory.
  std::vector<std::string> inputs;  ///< NAME=FILE.npy
  std::vector<std::string> weights; ///< NAME=FILE
  std::vector<std::string> shapes;  ///< NAME=SHAPE, of inputs with unknown extents.
  std::string outputDirectory;      ///< Empty: outputs are summarised, not written.
  std::string program, entry;       ///< Which one, where there are several.
  std::string device = "host", numerics = "fp32acc";
  std::optional<uint64_t> random; ///< Seed that fills the inputs not given.
  unsigned repeat = 1, threads = 1;
  bool profile = false, json = false, saturate = false;
};

/// Loads, runs and reports on standard output. Diagnostics of the compiler go to standard error with their place in
/// the model; the error then says only that it could not be compiled.
llvm::Error runModel(const RunOptions &options, const DialectRegistry &registry);

} // namespace ane
} // namespace mlir

#endif // ANE_COMPILER_RUN_H
