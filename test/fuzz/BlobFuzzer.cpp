// Fuzzes the reader of MIL blob storage: the walk over records, records at given offsets, and unpacking.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/MILBlob.h"
#include <numeric>

using namespace anert;

/// Reads every byte of the payload, so that the sanitizer sees one that is not there.
static void touch(const BlobRecord &record) {
  volatile int sum = std::accumulate(record.payload.begin(), record.payload.end(), 0);
  (void)sum;
  if (getInfo(record.dtype).bits >= 8)
    return;
  std::vector<uint8_t> values(record.numElements);
  unpackBits(record.dtype, reinterpret_cast<const uint8_t *>(record.payload.data()), values.size(), values.data());
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  llvm::StringRef bytes(reinterpret_cast<const char *>(data), size);
  isBlobFile(bytes);
  llvm::Expected<BlobReader> reader = BlobReader::create(bytes, "fuzz");
  if (!reader) {
    llvm::consumeError(reader.takeError());
    return 0;
  }
  if (llvm::Expected<std::vector<BlobRecord>> records = reader->records())
    for (const BlobRecord &record : *records)
      touch(record);
  else
    llvm::consumeError(records.takeError());
  for (uint64_t offset = 0; offset < size && offset < 512; offset += 8)
    if (llvm::Expected<BlobRecord> record = reader->record(offset))
      touch(*record);
    else
      llvm::consumeError(record.takeError());
  return 0;
}
