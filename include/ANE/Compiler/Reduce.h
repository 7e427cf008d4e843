// Shrinking a program that fails: delta debugging over its ops.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_REDUCE_H
#define ANE_COMPILER_REDUCE_H

#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane {

/// Whether a module, which verifies and has the one program, still fails.
using ReduceTest = llvm::function_ref<bool(ModuleOp)>;
/// Told before each round how many ops are left and how many are tried at a time.
using ReduceProgress = llvm::function_ref<void(size_t ops, size_t chunk)>;

/// The program of `module` with as few ops as still fail: no single one of them can go. What an op used of a removed
/// one becomes an input, what is not used an output; constants stay with their users, resident tensors become inputs.
/// `module` fails the test itself, has the program and no functions that call it.
OwningOpRef<ModuleOp> reduceProgram(ModuleOp module, StringRef program, ReduceTest fails, ReduceProgress progress);

/// Ops of a program that run when it runs: no constants and what is computed from them, and no return.
SmallVector<Operation *> getRunningOps(ProgramOp program);

} // namespace mlir::ane

#endif // ANE_COMPILER_REDUCE_H
