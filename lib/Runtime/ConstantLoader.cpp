// Bytes of constants, from a plan or from weight files, in the form kernels read.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ConstantLoader.h"
#include "ANE/Runtime/Surface.h"
#include "JsonCursor.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include <cstring>

namespace anert {

llvm::Expected<llvm::ArrayRef<char>> ConstantLoader::map(llvm::StringRef file) {
  std::shared_ptr<llvm::MemoryBuffer> &slot = files[file];
  llvm::SmallString<128> path(directory), realRoot, realFile;
  llvm::sys::path::append(path, file);
  if (slot)
    return llvm::ArrayRef<char>(slot->getBufferStart(), slot->getBufferSize());
  std::string reason = whyNotRelativePath(file);
  if (!reason.empty())
    return llvm::createStringError(file + ": found " + reason + ", allowed a relative path inside the bundle");
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
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer)
    return llvm::createStringError(path + ": cannot read: " + buffer.getError().message());
  slot = std::move(*buffer);
  return llvm::ArrayRef<char>(slot->getBufferStart(), slot->getBufferSize());
}

llvm::Expected<llvm::ArrayRef<char>> ConstantLoader::findRecord(const TensorDesc &desc, llvm::StringRef file,
                                                                uint64_t offset) {
  llvm::Expected<llvm::ArrayRef<char>> bytes = map(file);
  if (!bytes)
    return bytes;
  const uint64_t headerBytes = 64, size = bytes->size();
  auto fail = [&](const llvm::Twine &message) {
    return llvm::createStringError(file + ": record at byte " + llvm::Twine(offset) + ": " + message);
  };
  if (size < headerBytes || offset > size - headerBytes)
    return fail("found the end of the file at byte " + llvm::Twine(size) + ", allowed a record of 64 bytes");
  const char *record = bytes->data() + offset;
  const uint32_t sentinel = llvm::support::endian::read32le(record);
  if (sentinel != 0xDEADBEEF)
    return fail("found " + llvm::formatv("{0:x8}", sentinel).str() +
                ", allowed the sentinel 0xdeadbeef; offsets name a record's metadata, not its data");
  const uint32_t code = llvm::support::endian::read32le(record + 4);
  const DTypeInfo &info = getInfo(desc.dtype);
  // bool and other types without a code of their own are stored as the integer of the same width.
  const std::optional<DType> stored = dtypeFromBlobCode(code);
  if (!stored || (info.blobCode ? *stored != desc.dtype : getInfo(*stored).bits != info.bits))
    return fail("found dtype code " + llvm::Twine(code) + ", allowed the code of " + info.name);
  const uint64_t dataBytes = llvm::support::endian::read64le(record + 8);
  const uint64_t dataOffset = llvm::support::endian::read64le(record + 16);
  if (dataBytes != desc.numPackedBytes())
    return fail("found " + llvm::Twine(dataBytes) + " bytes, allowed " + llvm::Twine(desc.numPackedBytes()) + " for " +
                desc.str());
  if (dataBytes > size || dataOffset > size - dataBytes)
    return fail("found data at byte " + llvm::Twine(dataOffset) + " beyond the end of the file, allowed up to byte " +
                llvm::Twine(size));
  return bytes->slice(dataOffset, dataBytes);
}

/// One byte per element from a stream of `bits`-bit elements, least significant bit first.
static void unpack(const DTypeInfo &info, llvm::ArrayRef<char> packed, int64_t count, uint8_t *out) {
  const unsigned bits = info.bits, mask = (1u << bits) - 1;
  for (int64_t i = 0; i != count; ++i) {
    const size_t byte = i * bits / 8, shift = i * bits % 8;
    unsigned word = uint8_t(packed[byte]);
    if (shift + bits > 8)
      word |= unsigned(uint8_t(packed[byte + 1])) << 8;
    unsigned element = (word >> shift) & mask;
    if (info.isSigned && element >> (bits - 1))
      element |= ~mask;
    out[i] = uint8_t(element);
  }
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
  const DTypeInfo &info = getInfo(desc.dtype);
  loaded.data = bytes.data();
  if (info.bits >= 8 && reinterpret_cast<uintptr_t>(bytes.data()) % bufferAlignment == 0)
    return loaded;
  std::shared_ptr<void> copy = allocateBuffer(desc.numBytes());
  if (!copy)
    return llvm::createStringError("out of memory for a constant of " + desc.str());
  if (info.bits >= 8)
    std::memcpy(copy.get(), bytes.data(), bytes.size());
  else
    unpack(info, bytes, desc.numElements(), static_cast<uint8_t *>(copy.get()));
  loaded.data = copy.get();
  loaded.owner = std::move(copy);
  loaded.copiedBytes = desc.numBytes();
  return loaded;
}

} // namespace anert
