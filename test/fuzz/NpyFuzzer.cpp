// Fuzzes the .npy reader and the conversion of what it read.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Npy.h"

using namespace anert;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  llvm::Expected<HostTensor> tensor = decodeNpy({reinterpret_cast<const char *>(data), size}, "fuzz");
  if (!tensor) {
    llvm::consumeError(tensor.takeError());
    return 0;
  }
  if (tensor->bytes.size() != tensor->desc.numBytes())
    __builtin_trap();
  for (const DTypeInfo &info : allDTypes()) {
    llvm::Expected<HostTensor> converted = convertTensor(*tensor, info.type, "fuzz");
    if (!converted)
      llvm::consumeError(converted.takeError());
    else if (converted->bytes.size() != converted->desc.numBytes())
      __builtin_trap();
  }
  return 0;
}
