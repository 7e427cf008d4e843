// Bytes of constants, from a plan or from weight files, in the form kernels read.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ConstantLoader.h"
#include "ANE/Runtime/Surface.h"
#include "ANE/Support/File.h"
#include "ANE/Support/MILBlob.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <cstring>

namespace anert {

llvm::Expected<llvm::ArrayRef<char>> ConstantLoader::map(llvm::StringRef file) {
  std::shared_ptr<const llvm::MemoryBuffer> &slot = files[file];
  if (slot)
    return llvm::ArrayRef<char>(slot->getBufferStart(), slot->getBufferSize());
  llvm::SmallString<128> path(directory), realRoot, realFile;
  llvm::sys::path::append(path, file);
  std::string reason = whyNotSafeRelativePath(file);
  if (!reason.empty())
    return llvm::createStringError("'" + file + "': " + reason + "; allowed is a relative path inside the bundle");
  std::error_code error = llvm::sys::fs::real_path(path, realFile);
  if (!error)
    error = llvm::sys::fs::real_path(directory.empty() ? "." : directory, realRoot);
  if (error)
    return llvm::createStringError(path + ": cannot read: " + error.message());
  if (!realRoot.ends_with("/"))
    realRoot += "/";
  if (!realFile.str().starts_with(realRoot))
    return llvm::createStringError(path + ": found a link to " + realFile +
                                   ", allowed files inside the bundle; copy the file into it");
  llvm::Expected<std::shared_ptr<const llvm::MemoryBuffer>> buffer = mapFile(path);
  if (!buffer)
    return buffer.takeError();
  slot = std::move(*buffer);
  return llvm::ArrayRef<char>(slot->getBufferStart(), slot->getBufferSize());
}

llvm::Expected<llvm::ArrayRef<char>> ConstantLoader::findRecord(const TensorDesc &desc, llvm::StringRef file,
                                                                uint64_t offset) {
  llvm::Expected<llvm::ArrayRef<char>> bytes = map(file);
  if (!bytes)
    return bytes;
  llvm::Expected<BlobReader> reader = BlobReader::create(llvm::StringRef(bytes->data(), bytes->size()), file);
  if (!reader)
    return reader.takeError();
  llvm::Expected<BlobRecord> record = reader->record(offset, desc);
  if (!record)
    return record.takeError();
  return record->payload;
}

namespace {
/// Elements of less than a byte, packed LSB first.
class PackedReader final : public ElementReader {
public:
  PackedReader(DType type, const char *bytes) : type(type), bytes(reinterpret_cast<const uint8_t *>(bytes)) {}
  void read(int64_t begin, int64_t count, void *to) const override {
    // Eight elements are a whole number of bytes.
    const int64_t skipped = std::min<int64_t>((8 - begin % 8) % 8, count);
    auto *dense = static_cast<uint8_t *>(to);
    if (skipped) {
      uint8_t group[8];
      unpackBits(type, at(begin / 8), begin % 8 + skipped, group);
      std::copy_n(group + begin % 8, skipped, dense);
    }
    if (count > skipped)
      unpackBits(type, at((begin + skipped) / 8), count - skipped, dense + skipped);
  }

private:
  /// The first byte of group `group` of eight elements.
  const uint8_t *at(int64_t group) const { return bytes + group * getInfo(type).bits; }

  DType type;
  const uint8_t *bytes;
};
} // namespace

llvm::Expected<LoadedConstant> ConstantLoader::load(const TensorDesc &desc, const PlanConstant &constant) {
  llvm::ArrayRef<char> bytes = constant.bytes;
  LoadedConstant loaded;
  if (!constant.file.empty()) {
    llvm::Expected<llvm::ArrayRef<char>> record = findRecord(desc, constant.file, constant.offset);
    if (!record)
      return record.takeError();
    bytes = *record;
    loaded.owner = files[constant.file];
  }
  if (getInfo(desc.dtype).bits < 8) {
    loaded.reader = std::make_unique<PackedReader>(desc.dtype, bytes.data());
    return std::move(loaded);
  }
  loaded.data = bytes.data();
  if (reinterpret_cast<uintptr_t>(bytes.data()) % bufferAlignment == 0)
    return std::move(loaded);
  std::shared_ptr<void> copy = allocateBuffer(desc.numBytes());
  if (!copy)
    return llvm::createStringError("out of memory for a constant of " + desc.str());
  std::memcpy(copy.get(), bytes.data(), bytes.size());
  loaded.data = copy.get();
  loaded.owner = std::move(copy);
  loaded.copiedBytes = desc.numBytes();
  return std::move(loaded);
}

} // namespace anert
