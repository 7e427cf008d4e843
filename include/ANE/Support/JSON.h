// JSON from untrusted files.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_JSON_H
#define ANE_SUPPORT_JSON_H

#include "llvm/Support/JSON.h"

namespace anert {

/// Parses `text`, which errors call `name` (with line and column). LLVM's parser recurses without a limit, so text that
/// nests deeper than `maxDepth` is rejected first.
llvm::Expected<llvm::json::Value> parseJSON(llvm::StringRef text, llvm::StringRef name, unsigned maxDepth = 64);

} // namespace anert

#endif // ANE_SUPPORT_JSON_H
