// MIL blob storage, version 2 (`weights/weight.bin`; mil-formats.md section 4): reader, streaming writer, bit packing.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_MILBLOB_H
#define ANE_SUPPORT_MILBLOB_H

#include "ANE/Support/DType.h"
#include "ANE/Support/File.h"
#include <vector>

namespace anert {

/// One record of a blob file.
struct BlobRecord {
  DType dtype = DType::fp16;
  uint64_t offset = 0;          ///< Of the metadata: what BLOBFILE names (rule T-BLOB).
  uint64_t numElements = 0;     ///< From size and padding.
  llvm::ArrayRef<char> payload; ///< Packed, little endian, perhaps unaligned: read it with memcpy.
};

/// Reads records of a file in memory, which must outlive it. Any metadata offset is accepted, as by Apple's reader;
/// every field of a record is checked when it is asked for, and errors give file and byte offset.
class BlobReader {
public:
  /// Checks the header. `name` is for errors.
  static llvm::Expected<BlobReader> create(llvm::StringRef bytes, llvm::StringRef name);

  /// Number of records by the header; generators exist that write a wrong one.
  uint32_t count() const { return headerCount; }
  llvm::Expected<BlobRecord> record(uint64_t offset) const;
  /// The record at `offset` if it holds `desc`; the payload then has desc.numPackedBytes() bytes.
  llvm::Expected<BlobRecord> record(uint64_t offset, const TensorDesc &desc) const;
  /// All records, in file order: each starts at the next multiple of 64 after the data before it, or right behind it.
  llvm::Expected<std::vector<BlobRecord>> records() const;
  /// The records in line up to the first malformed one, whatever the header's count says.
  std::vector<BlobRecord> wellFormedRecords() const;

private:
  BlobReader(llvm::StringRef bytes, llvm::StringRef name, uint32_t count)
      : bytes(bytes), name(name), headerCount(count) {}
  /// The record behind `end`, and where it ends.
  llvm::Expected<BlobRecord> next(uint64_t &end) const;
  llvm::StringRef bytes;
  std::string name;
  uint32_t headerCount;
};

/// Whether `bytes` starts like a blob file: header version 2, zeros, and a record at 64 if there is one.
bool isBlobFile(llvm::StringRef bytes);

/// Writes a blob file record by record; nothing but the current piece is held in memory. The file gets its name on
/// `commit`.
class BlobWriter {
public:
  static llvm::Expected<BlobWriter> create(llvm::StringRef path);

  /// Starts a record and returns its metadata offset; the record before must be full. The type must have a storage
  /// code (bool, fp64, int64 and uint64 have none).
  llvm::Expected<uint64_t> begin(DType dtype, uint64_t numElements);
  /// Appends packed payload to the current record. Pass large pieces: they are written without a copy.
  llvm::Error write(llvm::ArrayRef<char> bytes);
  /// begin and write in one.
  llvm::Expected<uint64_t> append(DType dtype, uint64_t numElements, llvm::ArrayRef<char> packed);
  /// Writes the header and gives the file its name. The last record must be full.
  llvm::Error commit();

  uint64_t bytesWritten() const { return position; }

private:
  BlobWriter(OutputFile file) : file(std::move(file)) {}
  OutputFile file;
  uint64_t position = 0, missing = 0; ///< File size so far; payload bytes the current record still lacks.
  uint32_t count = 0;
};

/// Bytes of `count` packed elements.
inline uint64_t numPackedBytes(DType type, uint64_t count) { return (count * getInfo(type).bits + 7) / 8; }
/// Packs `count` one-byte elements of a sub-byte type, LSB first: element i takes bits [i*bits, (i+1)*bits). High bits
/// of each byte are ignored and unused bits of the last byte are 0. `dst` holds numPackedBytes(type, count). Tiles
/// of a tensor may be packed one by one if each but the last has a multiple of eight elements.
void packBits(DType type, const uint8_t *src, uint64_t count, uint8_t *dst);
/// The reverse; int4 is sign-extended. `dst` holds `count` bytes.
void unpackBits(DType type, const uint8_t *src, uint64_t count, uint8_t *dst);

} // namespace anert

#endif // ANE_SUPPORT_MILBLOB_H
