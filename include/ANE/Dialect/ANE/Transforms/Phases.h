// The order of a program's ops that changes the device as seldom as it can.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_TRANSFORMS_PHASES_H
#define ANE_DIALECT_ANE_TRANSFORMS_PHASES_H

#include "ANE/Dialect/ANE/Transforms/ProgramCost.h"

namespace mlir::ane {

/// Marks an op that stays off the engine, `#ane<device host>`.
inline constexpr llvm::StringLiteral kDeviceAttr = "ane.device";
/// Whether `ane-place` marked the op for the host.
bool isOnHost(Operation *op);

/// Ops of one device that run without a change to the other.
struct Phase {
  DeviceKind device;
  SmallVector<Operation *> ops;
};

/// Ops that run, in order: all but the terminator and what is computed from constants alone.
SmallVector<Operation *> getRuntimeOps(ProgramOp program, ConstantCones &cones);

/// For each state argument of the program, the ops that read its old value or make its new one: they stay together,
/// since both values are one surface.
SmallVector<SmallVector<Operation *>> getStateGroups(ProgramOp program);

/// The fewest phases that the order of computation allows. Ops of one state group are in one phase if their devices
/// are the same.
SmallVector<Phase> getPhases(ArrayRef<Operation *> ops, ArrayRef<SmallVector<Operation *>> groups,
                             llvm::function_ref<bool(Operation *)> isHost);

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_TRANSFORMS_PHASES_H
