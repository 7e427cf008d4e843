// What ops of the IR cost on an engine: from programs, or any list of ops, to the cost model.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_TRANSFORMS_PROGRAMCOST_H
#define ANE_DIALECT_ANE_TRANSFORMS_PROGRAMCOST_H

#include "ANE/Cost/CostModel.h"
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::ane {

/// Remembers which values are constants or computed from such alone; one for a whole program, since a deep weight
/// expression is asked for by each of its ops.
class ConstantCones {
public:
  /// As isConstantExpression.
  bool contains(Value value);
  /// Whether every operand is one and the op runs before the program does: a const, or an op of a weight expression.
  bool contains(Operation *op);
  /// Whether a value was found to be one.
  bool isKnownConstant(Value value) const { return known.lookup(value); }

private:
  llvm::DenseMap<Value, bool> known;
};

/// A list of ops as one engine program of the cost model.
struct ProgramCost {
  anert::cost::Program program;
  SmallVector<Operation *> sources; ///< The op that the entry of `program.ops` at the same index stands for.
  SmallVector<Value> inputs;        ///< Run-time values from outside, in order of use; states and weight ports are not.
  SmallVector<Value> outputs;       ///< Results that something outside uses, in order of definition.
  int64_t weightBytes = 0;          ///< Of the constants that the ops read, as stored, each once.
  unsigned notModelled = 0;         ///< Ops of a kind that the model has no figures for; their time is missing.
};

/// The work of one op that runs: the entry of the cost model, `nullopt` if it takes no time of its own (reshapes, what
/// the conv before it takes in) or is of a kind without figures.
std::optional<anert::cost::Op> getOpCost(Operation *op, ConstantCones &cones);

/// The work of `ops`, in their order and of one block. Values defined elsewhere come in through ports.
ProgramCost getCostProgram(ArrayRef<Operation *> ops, ConstantCones &cones);
/// The work of all ops of a program's or function's block.
ProgramCost getCostProgram(Block &block);

/// One call of the program on a chip through a door, on as many engines as its length pays for.
anert::cost::Estimate estimateCost(const ProgramCost &cost, const anert::Chip &chip, anert::cost::Door door,
                                   const anert::cost::Parameters &parameters);
/// What bounds most of the time on the engine.
anert::cost::Bound getBound(const anert::cost::Estimate &estimate);
/// How programs are called on a chip unless somebody says otherwise: the in-memory door if calls through it were
/// measured on the chip, else the door whose calls were, else the in-memory door.
anert::cost::Door getUsualDoor(const anert::Chip &chip, const anert::cost::Parameters &parameters);

/// Bytes of a static tensor; 0 for anything else.
int64_t getTensorBytes(Type type);
/// Elements of a static tensor; 0 for anything else.
double getTensorElements(Type type);

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_TRANSFORMS_PROGRAMCOST_H
