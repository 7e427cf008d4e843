// Bytes of constants, from a plan or from weight files, in the form kernels read.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_RUNTIME_CONSTANTLOADER_H
#define ANE_LIB_RUNTIME_CONSTANTLOADER_H

#include "ANE/Runtime/HostPlan.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBuffer.h"

namespace anert {

/// A constant: dense in memory, or sub-byte elements still packed and to be read.
struct LoadedConstant {
  std::shared_ptr<const void> owner;           ///< Null where the plan's own owner keeps the bytes alive.
  const void *data = nullptr;                  ///< Aligned to bufferAlignment; null with a reader.
  std::unique_ptr<const ElementReader> reader; ///< Of packed elements; `owner` keeps them alive.
  size_t copiedBytes = 0;                      ///< Memory of the copy, 0 when the bytes are used in place.
};

/// Maps weight files, each once, and finds records in them.
class ConstantLoader {
public:
  /// File paths are relative to `directory`, and may not lead out of it through symbolic links either.
  explicit ConstantLoader(llvm::StringRef directory) : directory(directory) {}

  /// In place if packed, or aligned; else a copy.
  llvm::Expected<LoadedConstant> load(const TensorDesc &desc, const PlanConstant &constant);
  /// The packed payload of the record whose metadata is at `offset`; checks bounds, type and size.
  llvm::Expected<llvm::ArrayRef<char>> findRecord(const TensorDesc &desc, llvm::StringRef file, uint64_t offset);
  /// The bytes of a whole file.
  llvm::Expected<llvm::ArrayRef<char>> map(llvm::StringRef file);

private:
  std::string directory;
  llvm::StringMap<std::shared_ptr<const llvm::MemoryBuffer>> files;
};

} // namespace anert

#endif // ANE_LIB_RUNTIME_CONSTANTLOADER_H
