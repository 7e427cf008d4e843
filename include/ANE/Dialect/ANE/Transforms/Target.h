// The `target=` option of passes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_TRANSFORMS_TARGET_H
#define ANE_DIALECT_ANE_TRANSFORMS_TARGET_H

#include "ANE/Support/Targets.h"
#include "mlir/IR/Diagnostics.h"

namespace mlir::ane {

/// The chip that a target names. A name that is not known is an error at `loc` that lists those that are, and so is a
/// chip without MIL.
inline FailureOr<const anert::Chip *> getTarget(Location loc, StringRef name) {
  llvm::Expected<const anert::Chip *> chip = anert::findChip(name);
  if (!chip) {
    emitError(loc) << "option 'target': " << llvm::toString(chip.takeError());
    return failure();
  }
  if (!(*chip)->hasMIL()) {
    emitError(loc) << "option 'target': " << (*chip)->title << " takes no MIL: the first family that does is h13 (M1, "
                   << "A14)";
    return failure();
  }
  return *chip;
}

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_TRANSFORMS_TARGET_H
