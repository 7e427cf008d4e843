// Weights by name: the tensors of named files, mapped and never copied.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_WEIGHTSTORE_H
#define ANE_SUPPORT_WEIGHTSTORE_H

#include "ANE/Support/WeightFormats.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>
#include <mutex>
#include <vector>

namespace anert {

/// One tensor of a source.
struct Weight {
  TensorDesc desc;            ///< A record of MIL blob storage has no shape: [elements].
  llvm::ArrayRef<char> bytes; ///< desc.numPackedBytes() bytes, packed, little endian, perhaps unaligned: use memcpy.
  std::string file;           ///< Path of the source.
  uint64_t offset = 0;        ///< Of `bytes` in the file.
  std::shared_ptr<const llvm::MemoryBuffer> owner; ///< Keeps `bytes` mapped, also beyond the store.
};

/// Named weight files. Files are opened at the first look-up, so a program whose weights are not needed, or come from
/// another file, does not fail. Look-ups may run on several threads; adding sources may not run beside them.
class WeightStore {
public:
  /// Declares source `name` (not empty, no ':'). A second declaration is an error unless it says the same; an
  /// override made before or after wins over all.
  llvm::Error addSource(llvm::StringRef name, llvm::StringRef path, WeightFormat format = WeightFormat::Auto);
  /// Takes the argument of `--weights`, NAME=FILE.
  llvm::Error addOverride(llvm::StringRef nameAndFile);

  /// The tensor "source:tensor"; the tensor's name may hold further colons. For MIL blob storage the tensor is the
  /// decimal metadata offset, of any record. Errors name source, tensor, file and the flag, with similar names.
  llvm::Expected<Weight> lookup(llvm::StringRef key) const;

  /// All tensors of a source, by name, in file order. The table lives as long as the store.
  llvm::Expected<const WeightTable *> tensors(llvm::StringRef source) const;
  /// Digest of a source's file; see hashContents.
  llvm::Expected<std::string> contentHash(llvm::StringRef source) const;
  /// The names of the sources, in the order they were added.
  std::vector<std::string> sources() const;

private:
  struct Source {
    std::string name, path;
    WeightFormat format = WeightFormat::Auto;
    bool isOverride = false;
    std::shared_ptr<const llvm::MemoryBuffer> file; ///< Null until opened.
    WeightTable table;
  };
  Source *find(llvm::StringRef name) const;
  llvm::Expected<Source *> open(llvm::StringRef name) const;

  std::vector<std::unique_ptr<Source>> all;
  mutable std::mutex mutex; ///< Guards opening.
};

/// The members of `candidates` most like `name`, as " (did you mean 'a', 'b'?)", or "" if none is close.
std::string suggestSimilar(llvm::StringRef name, llvm::ArrayRef<llvm::StringRef> candidates);

} // namespace anert

#endif // ANE_SUPPORT_WEIGHTSTORE_H
