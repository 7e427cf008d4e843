// Where a bundle keeps its texts.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef LIB_COMPILER_BUNDLETEXTS_H
#define LIB_COMPILER_BUNDLETEXTS_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <system_error>
#include <vector>

namespace mlir::ane {

/// The paths of `programs/*/model.mil` in a bundle, sorted; none if it has only host programs. `error` is set if the
/// directory `programs` cannot be read.
std::vector<std::string> findBundleTexts(llvm::StringRef directory, std::error_code &error);

} // namespace mlir::ane

#endif // LIB_COMPILER_BUNDLETEXTS_H
