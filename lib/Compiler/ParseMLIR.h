// Parsing of .mlir files that keeps the names of values.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_COMPILER_PARSEMLIR_H
#define ANE_LIB_COMPILER_PARSEMLIR_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/SourceMgr.h"

namespace mlir::ane {

/// Parses the main buffer of `sources`, MLIR text or bytecode. The SSA names of a text, which the parser drops, become
/// NameLocs of the values that have none, so that MIL text, plans and profiles speak of `%scores` as `scores`. Names
/// that are only numbers stay dropped. Null after a diagnostic.
OwningOpRef<ModuleOp> parseMLIR(llvm::SourceMgr &sources, MLIRContext *context);

} // namespace mlir::ane

#endif // ANE_LIB_COMPILER_PARSEMLIR_H
