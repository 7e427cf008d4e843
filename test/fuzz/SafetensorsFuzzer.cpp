// Fuzzes the reader of safetensors headers, and the choice of a format.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "FuzzWeights.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  llvm::StringRef bytes(reinterpret_cast<const char *>(data), size);
  anert::checkTable(anert::readSafetensors(bytes, "fuzz"), bytes);
  anert::checkTable(anert::readWeightTable(bytes, "fuzz"), bytes);
  return 0;
}
