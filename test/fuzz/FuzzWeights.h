// What must hold of any weight table that a reader accepts.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_FUZZ_FUZZWEIGHTS_H
#define ANE_TEST_FUZZ_FUZZWEIGHTS_H

#include "ANE/Support/WeightFormats.h"

namespace anert {

/// Traps if an entry lies outside the file.
inline void checkTable(llvm::Expected<WeightTable> table, llvm::StringRef bytes) {
  if (!table) {
    llvm::consumeError(table.takeError());
    return;
  }
  for (const auto &[key, entry] : *table) {
    size_t size = entry.desc.numPackedBytes();
    if (entry.desc.numElements() < 0 || entry.offset > bytes.size() || size > bytes.size() - entry.offset)
      __builtin_trap();
  }
}

} // namespace anert

#endif // ANE_TEST_FUZZ_FUZZWEIGHTS_H
