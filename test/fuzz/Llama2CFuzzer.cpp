// Fuzzes the reader of llama2.c checkpoints.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "FuzzWeights.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  llvm::StringRef bytes(reinterpret_cast<const char *>(data), size);
  anert::checkTable(anert::readLlama2C(bytes, "fuzz"), bytes);
  return 0;
}
