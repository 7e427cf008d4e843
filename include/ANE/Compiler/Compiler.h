// The compiler as a library: registration of everything, and the steps from a module to its outputs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_COMPILER_H
#define ANE_COMPILER_COMPILER_H

namespace mlir {
class DialectRegistry;
namespace ane {

/// Registers the dialects that the tools know (ane, func, builtin) and all passes and pipelines.
void registerAll(DialectRegistry &registry);

} // namespace ane
} // namespace mlir

#endif // ANE_COMPILER_COMPILER_H
