// Two runs on the same inputs: the first op whose result differs, and by how much.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_DIFF_H
#define ANE_COMPILER_DIFF_H

#include "ANE/Compiler/Run.h"
#include "ANE/Support/Difference.h"

namespace mlir {
class DialectRegistry;
namespace ane {

/// What `ane-run diff A B` was asked for. Inputs and `random` are read from `a`, whose ports say what is needed; both
/// sides run `a.repeat` times.
struct DiffOptions {
  RunOptions a, b;
  anert::Tolerance tolerance;
  bool json = false;
  bool listOps = false; ///< Print a row for every op that was compared.
};

/// Runs both and reports on standard output. Results of ops are paired by position if both entries are the same list of
/// ops, else by name (the last of that name in a program); outputs and states by name, or by position if no name is
/// shared. True if all outputs and states, and with the same list of ops all results, are equal within the tolerance.
llvm::Expected<bool> diffModels(const DiffOptions &options, const DialectRegistry &registry);

} // namespace ane
} // namespace mlir

#endif // ANE_COMPILER_DIFF_H
