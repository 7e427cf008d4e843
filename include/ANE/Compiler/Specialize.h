// Programs of unknown extents made static.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_SPECIALIZE_H
#define ANE_COMPILER_SPECIALIZE_H

#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane {

/// Gives inputs the shapes that `shapes` names, "x=1x64x1x32" each, in every program that has such an input, and infers
/// all types that follow; what depends on shapes alone becomes a constant. A name that no input has, a shape that does
/// not fit, and an op that cannot take it are diagnostics. Without shapes nothing happens.
LogicalResult specialize(ModuleOp module, ArrayRef<std::string> shapes);

/// The description of the option for `--help`.
inline constexpr const char *kSpecializeHelp =
    "Give an input of unknown extents its shape, such as x=1x64x1x32; repeatable";

} // namespace mlir::ane

#endif // ANE_COMPILER_SPECIALIZE_H
