// What is known of the engine's arithmetic, chip by chip.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_NUMERICSTABLE_H
#define ANE_COMPILER_NUMERICSTABLE_H

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace mlir::ane {

/// The rules of the engine's arithmetic with their evidence on each family: for a terminal, and as docs/numerics.md.
void printNumerics(llvm::raw_ostream &os);
void printNumericsAsMarkdown(llvm::raw_ostream &os);

} // namespace mlir::ane

#endif // ANE_COMPILER_NUMERICSTABLE_H
