// MIL blob storage, version 2.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/MILBlob.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"

using namespace llvm;
using namespace llvm::support;

namespace anert {

static constexpr uint64_t alignment = 64;
static constexpr uint32_t sentinel = 0xDEADBEEF, version = 2;

namespace {
/// Header and metadata as they are in the file; both take 64 bytes.
struct FileHeader {
  ulittle32_t count, version;
  ulittle64_t reserved[7];
};
struct Metadata {
  ulittle32_t sentinel, dtype;
  ulittle64_t size, dataOffset, paddingBits, reserved[4];
};
static_assert(sizeof(FileHeader) == 64 && sizeof(Metadata) == 64 && alignof(Metadata) == 1);
} // namespace

static Error badRecord(StringRef name, uint64_t byte, const Twine &why) {
  return createStringError(name + ": byte " + Twine(byte) + ": " + why);
}

Expected<BlobReader> BlobReader::create(StringRef bytes, StringRef name) {
  if (bytes.size() < sizeof(FileHeader))
    return badRecord(name, bytes.size(), "the file ends inside the 64-byte header of MIL blob storage");
  const auto *header = reinterpret_cast<const FileHeader *>(bytes.data());
  if (header->version != version)
    return badRecord(name, 4,
                     "MIL blob storage has version 2, this file says " + Twine(uint32_t(header->version)) +
                         "; it is no weight file, or an older one");
  return BlobReader(bytes, name, header->count);
}

Expected<BlobRecord> BlobReader::record(uint64_t offset) const {
  if (offset < sizeof(FileHeader) || offset > bytes.size() || bytes.size() - offset < sizeof(Metadata))
    return badRecord(
        name, offset,
        "no record can be here: metadata takes 64 bytes between the header (64) and the end of the file (" +
            Twine(bytes.size()) + ")");
  const auto *meta = reinterpret_cast<const Metadata *>(bytes.data() + offset);
  if (meta->sentinel != sentinel)
    return badRecord(name, offset,
                     "expected the sentinel 0xDEADBEEF of a record, found 0x" + utohexstr(meta->sentinel) +
                         "; an offset names the metadata of a record, not its data");
  std::optional<DType> dtype = dtypeFromBlobCode(meta->dtype);
  if (!dtype)
    return badRecord(name, offset + 4, "unknown data type code " + Twine(uint32_t(meta->dtype)) + " (known: 1 to 17)");
  uint64_t size = meta->size, data = meta->dataOffset, padding = meta->paddingBits;
  if (data > bytes.size() || size > bytes.size() - data)
    return badRecord(name, offset + 8,
                     "the record's data, " + Twine(size) + " bytes from byte " + Twine(data) +
                         " on, runs past the end of the file (" + Twine(bytes.size()) + ")");
  unsigned bits = getInfo(*dtype).bits;
  if (padding > 7 || padding > size * 8 || (bits >= 8 && padding) || (size * 8 - padding) % bits)
    return badRecord(name, offset + 24,
                     Twine(padding) + " padding bits do not fit " + Twine(size) + " bytes of " + getName(*dtype));
  return BlobRecord{*dtype, offset, (size * 8 - padding) / bits, ArrayRef(bytes.data() + data, size)};
}

Expected<BlobRecord> BlobReader::record(uint64_t offset, const TensorDesc &desc) const {
  Expected<BlobRecord> found = record(offset);
  if (!found)
    return found;
  if (found->dtype != desc.dtype)
    return badRecord(name, offset + 4, "the record holds " + getName(found->dtype) + ", expected " + desc.str());
  std::optional<uint64_t> wanted = checkedPackedBytes(desc.dtype, desc.shape);
  if (!wanted || found->numElements != uint64_t(desc.numElements()))
    return badRecord(name, offset + 8,
                     "the record holds " + Twine(found->numElements) + " elements, expected " + desc.str());
  return found;
}

Expected<BlobRecord> BlobReader::next(uint64_t &end) const {
  uint64_t offset = alignTo(end, alignment);
  Expected<BlobRecord> found = record(offset);
  if (!found && offset != end) {
    consumeError(found.takeError());
    found = record(end);
  }
  // A record's data may be anywhere, but the walk goes only forward, so it ends.
  if (found)
    end = std::max<uint64_t>(found->payload.end() - bytes.data(), found->offset + sizeof(Metadata));
  return found;
}

Expected<std::vector<BlobRecord>> BlobReader::records() const {
  std::vector<BlobRecord> found;
  for (uint64_t end = sizeof(FileHeader); found.size() < headerCount;) {
    Expected<BlobRecord> record = next(end);
    if (!record)
      return createStringError("record " + Twine(found.size() + 1) + " of " + Twine(headerCount) + ": " +
                               toString(record.takeError()));
    found.push_back(*record);
  }
  return found;
}

std::vector<BlobRecord> BlobReader::wellFormedRecords() const {
  std::vector<BlobRecord> found;
  for (uint64_t end = sizeof(FileHeader);;) {
    Expected<BlobRecord> record = next(end);
    if (!record) {
      consumeError(record.takeError());
      return found;
    }
    found.push_back(*record);
  }
}

bool isBlobFile(StringRef bytes) {
  if (bytes.size() < sizeof(FileHeader))
    return false;
  const auto *header = reinterpret_cast<const FileHeader *>(bytes.data());
  if (header->version != version || any_of(header->reserved, [](uint64_t word) { return word != 0; }))
    return false;
  return bytes.size() == sizeof(FileHeader) || (bytes.size() >= sizeof(FileHeader) + sizeof(Metadata) &&
                                                endian::read32le(bytes.data() + sizeof(FileHeader)) == sentinel);
}

Expected<BlobWriter> BlobWriter::create(StringRef path) {
  Expected<OutputFile> file = OutputFile::create(path);
  if (!file)
    return file.takeError();
  BlobWriter writer(std::move(*file));
  writer.file.os().write_zeros(sizeof(FileHeader));
  writer.position = sizeof(FileHeader);
  return std::move(writer);
}

Expected<uint64_t> BlobWriter::begin(DType dtype, uint64_t numElements) {
  const DTypeInfo &info = getInfo(dtype);
  if (!info.blobCode)
    return createStringError(file.path() + ": MIL blob storage cannot hold " + info.name +
                             ": cast the tensor, or write it into the program text");
  if (missing)
    return createStringError(file.path() + ": the record before lacks " + Twine(missing) + " bytes");
  if (numElements > uint64_t(INT64_MAX) / 64)
    return createStringError(file.path() + ": a record of " + Twine(numElements) + " elements is too large");
  uint64_t offset = alignTo(position, alignment);
  Metadata meta = {};
  meta.sentinel = sentinel;
  meta.dtype = info.blobCode;
  meta.size = missing = numPackedBytes(dtype, numElements);
  meta.dataOffset = offset + sizeof(meta);
  meta.paddingBits = missing * 8 - numElements * info.bits;
  file.os().write_zeros(offset - position);
  file.os().write(reinterpret_cast<const char *>(&meta), sizeof(meta));
  position = offset + sizeof(meta);
  ++count;
  return offset;
}

Error BlobWriter::write(ArrayRef<char> bytes) {
  if (bytes.size() > missing)
    return createStringError(file.path() + ": " + Twine(bytes.size()) + " bytes for a record that lacks " +
                             Twine(missing));
  file.os().write(bytes.data(), bytes.size());
  missing -= bytes.size();
  position += bytes.size();
  return Error::success();
}

Expected<uint64_t> BlobWriter::append(DType dtype, uint64_t numElements, ArrayRef<char> packed) {
  if (uint64_t size = numPackedBytes(dtype, numElements); packed.size() != size)
    return createStringError(file.path() + ": " + Twine(packed.size()) + " bytes given for " + Twine(numElements) +
                             " elements of " + getName(dtype) + ", which take " + Twine(size));
  Expected<uint64_t> offset = begin(dtype, numElements);
  if (!offset)
    return offset;
  if (Error error = write(packed))
    return std::move(error);
  return offset;
}

Error BlobWriter::commit() {
  if (missing)
    return createStringError(file.path() + ": the last record lacks " + Twine(missing) + " bytes");
  FileHeader header = {};
  header.count = count;
  header.version = version;
  file.os().pwrite(reinterpret_cast<const char *>(&header), sizeof(header), 0);
  return file.commit();
}

void packBits(DType type, const uint8_t *src, uint64_t count, uint8_t *dst) {
  unsigned bits = getInfo(type).bits, mask = (1u << bits) - 1, filled = 0, buffer = 0;
  for (uint64_t i = 0; i < count; ++i) {
    buffer |= (src[i] & mask) << filled;
    for (filled += bits; filled >= 8; filled -= 8, buffer >>= 8)
      *dst++ = uint8_t(buffer);
  }
  if (filled)
    *dst = uint8_t(buffer);
}

void unpackBits(DType type, const uint8_t *src, uint64_t count, uint8_t *dst) {
  const DTypeInfo &info = getInfo(type);
  unsigned bits = info.bits, mask = (1u << bits) - 1, sign = info.isSigned ? 1u << (bits - 1) : 0;
  if (bits == 4) { // The usual one: two elements a byte.
    for (uint64_t i = 0; i < count / 2; ++i) {
      dst[2 * i] = uint8_t(((src[i] & 15u) ^ sign) - sign);
      dst[2 * i + 1] = uint8_t(((src[i] >> 4u) ^ sign) - sign);
    }
    if (count % 2)
      dst[count - 1] = uint8_t(((src[count / 2] & 15u) ^ sign) - sign);
    return;
  }
  unsigned filled = 0, buffer = 0;
  for (uint64_t i = 0; i < count; ++i) {
    for (; filled < bits; filled += 8)
      buffer |= unsigned(*src++) << filled;
    dst[i] = uint8_t(((buffer & mask) ^ sign) - sign);
    buffer >>= bits;
    filled -= bits;
  }
}

} // namespace anert
