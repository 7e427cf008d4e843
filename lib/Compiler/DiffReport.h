// What ane-run diff prints.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_COMPILER_DIFFREPORT_H
#define ANE_LIB_COMPILER_DIFFREPORT_H

#include "ANE/Compiler/Diff.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace mlir::ane {

/// The comparison of two runs.
struct DiffReport {
  /// One pair of tensors.
  struct Row {
    std::string kind;    ///< "output", "state" or the op's MIL name.
    std::string name;    ///< In A, and in B if another: "x / y".
    std::string program; ///< Of A; for ops.
    anert::TensorDesc desc;
    size_t position = 0; ///< Of ops, from 1 in A's order.
    anert::Difference difference;
  };
  bool sameOps = false;
  size_t numOpsA = 0, numOpsB = 0;   ///< Results of ops that the entries compute.
  std::vector<Row> ops, ports;       ///< Compared results of ops in A's order; outputs, then states.
  std::vector<std::string> unpaired; ///< "output 'y' of A": has no partner.
  bool missesOutput = false;         ///< One of them is an output; states may come and go.

  /// The first op beyond the tolerance, or null.
  const Row *getFirst() const;
  /// Whether the outputs and states agree, and the ops too if both are the same list.
  bool isEqual() const;
  void print(const DiffOptions &options, llvm::raw_ostream &os) const;
  void printJSON(const DiffOptions &options, llvm::raw_ostream &os) const;
};

} // namespace mlir::ane

#endif // ANE_LIB_COMPILER_DIFFREPORT_H
