// Where each op of a program runs: what the engine takes, then what saves dispatches.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_TRANSFORMS_PLACEMENT_H
#define ANE_DIALECT_ANE_TRANSFORMS_PLACEMENT_H

#include "ANE/Dialect/ANE/Transforms/Phases.h"

namespace mlir::ane {

/// One op with its place, and if that is the host, why.
struct PlacedOp {
  Operation *op;
  bool onHost = false;
  StringRef id; ///< Of the rule; "SAVES-DISPATCH" and "ASKED" are no rules.
  std::string reason, suggestion;
  StringRef source;
};

/// Places the run-time ops of a program. Ops that the engine does not take go to the host, and so does what would send
/// values of a type that no port has (rule P-DTYPE) between the two, and ops that share a state with such. Then ops
/// that the engine would take follow as long as the predicted time of the whole falls: an island between two host
/// programs costs a dispatch and its ports, and splits one host program in two.
class Placement {
public:
  Placement(ProgramOp program, const anert::Chip &chip);
  void run();
  ArrayRef<PlacedOp> getOps() const { return placed; }
  /// Predicted us of a call with the ops as they are placed: dispatches, ports, engine and host.
  double getCost() const { return getCost(getPhases()); }

private:
  SmallVector<Phase> getPhases() const;
  double getCost(ArrayRef<Phase> phases) const;
  void move(size_t index, StringRef id, const Twine &reason, const Twine &suggestion, StringRef source);
  void applyRules();
  bool spreadTypes();
  bool spreadStates();
  bool moveIslands();
  SmallVector<SmallVector<size_t>> getIslands(ArrayRef<Phase> phases) const;

  ProgramOp program;
  const anert::Chip &chip;
  anert::cost::Parameters parameters;
  anert::cost::Door door;
  ConstantCones cones;
  SmallVector<Operation *> ops;
  SmallVector<SmallVector<Operation *>> groups;
  llvm::DenseMap<Operation *, size_t> position;
  std::vector<PlacedOp> placed;
  std::vector<double> engineUs, hostUs; ///< Of each op.
};

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_TRANSFORMS_PLACEMENT_H
