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
  const bool isPacked = getInfo(desc.dtype).bits < 8;
  loaded.data = bytes.data();
  if (!isPacked && reinterpret_cast<uintptr_t>(bytes.data()) % bufferAlignment == 0)
    return loaded;
  std::shared_ptr<void> copy = allocateBuffer(desc.numBytes());
  if (!copy)
    return llvm::createStringError("out of memory for a constant of " + desc.str());
  if (!isPacked)
    std::memcpy(copy.get(), bytes.data(), bytes.size());
  else
    unpackBits(desc.dtype, reinterpret_cast<const uint8_t *>(bytes.data()), desc.numElements(),
               static_cast<uint8_t *>(copy.get()));
  loaded.data = copy.get();
  loaded.owner = std::move(copy);
  loaded.copiedBytes = desc.numBytes();
  return loaded;
}

} // namespace anert
