// The MIL texts of a bundle directory.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "BundleTexts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace mlir::ane {

std::vector<std::string> findBundleTexts(llvm::StringRef directory, std::error_code &error) {
  llvm::SmallString<128> programs(directory);
  llvm::sys::path::append(programs, "programs");
  std::vector<std::string> texts;
  for (llvm::sys::fs::directory_iterator it(programs, error), end; it != end && !error; it.increment(error)) {
    llvm::SmallString<128> text(it->path());
    llvm::sys::path::append(text, "model.mil");
    if (llvm::sys::fs::exists(text))
      texts.push_back(text.str().str());
  }
  llvm::sort(texts);
  return texts;
}

} // namespace mlir::ane
