// Rules about BLOBFILE references and the files that they name.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/MILBlob.h"
#include "Checks.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/Support/Endian.h"

namespace mlir::ane::rules {

static constexpr unsigned maxFiles = 16;
static constexpr uint64_t metadataBytes = 64;

/// Type and shape of a literal, if they are static and of sane size.
static std::optional<anert::TensorDesc> getDesc(const anert::mil::Type *type) {
  if (!type || !type->element || (type->kind != anert::mil::Type::Scalar && type->kind != anert::mil::Type::Tensor))
    return std::nullopt;
  anert::TensorDesc desc;
  desc.dtype = *type->element;
  for (const anert::mil::Dim &dim : type->dims) {
    if (dim.kind != anert::mil::Dim::Size || dim.size > uint64_t(INT64_MAX))
      return std::nullopt;
    desc.shape.push_back(dim.size);
  }
  if (!anert::checkedPackedBytes(desc.dtype, desc.shape))
    return std::nullopt;
  return desc;
}

/// An offset of data where the metadata before it was meant.
static bool isDataOffset(const anert::BlobReader &reader, StringRef bytes, uint64_t offset) {
  if (offset < metadataBytes)
    return false;
  llvm::Expected<anert::BlobRecord> record = reader.record(offset - metadataBytes);
  if (!record) {
    llvm::consumeError(record.takeError());
    return false;
  }
  return record->payload.begin() == bytes.data() + offset;
}

/// What is wrong with a reference to a file that was read, and what would be right.
static std::pair<std::string, std::string> checkReference(const BlobUse &use, const WeightFile &file) {
  llvm::Expected<anert::BlobReader> reader = anert::BlobReader::create(file.getBytes(), file.spelled);
  if (!reader) {
    // The file by itself is the subject of W-LAYOUT.
    llvm::consumeError(reader.takeError());
    return {};
  }
  std::optional<anert::TensorDesc> desc = getDesc(use.type);
  llvm::Expected<anert::BlobRecord> record = desc ? reader->record(*use.offset, *desc) : reader->record(*use.offset);
  if (record)
    return {};
  std::string why = llvm::toString(record.takeError());
  if (isDataOffset(*reader, file.getBytes(), *use.offset))
    return {"offset " + std::to_string(*use.offset) + " is that of data",
            "offset " + std::to_string(*use.offset - metadataBytes) + ", that of the record"};
  return {why, "the metadata offset of a record of this type"};
}

void blobOffsets(const TextSubject &text, Report &report) {
  llvm::DenseSet<unsigned> missing;
  for (const BlobUse &use : text.getBlobs()) {
    const WeightFile &file = text.getFiles()[use.file];
    Place place = text.getPlace(use.loc);
    if (file.path.empty()) {
      report.add(place, file.error + ": \"" + file.spelled + "\"", "\"@model_path/...\" inside the model's directory");
    } else if (!use.offset || *use.offset < metadataBytes) {
      report.add(place, use.offset ? "offset " + Twine(*use.offset) + " is inside the file's header" : "no offset",
                 "uint64 of 64 or more");
    } else if (!file.error.empty()) {
      if (missing.insert(use.file).second)
        report.add(place, "weights not checked: " + file.error, "the weight file beside the text", Severity::Note);
    } else if (auto [found, allowed] = checkReference(use, file); !found.empty()) {
      report.add(place, found, allowed);
    }
  }
}

void blobFileCount(const TextSubject &text, Report &report) {
  if (text.getFiles().size() <= maxFiles)
    return;
  const BlobUse *use = llvm::find_if(text.getBlobs(), [](const BlobUse &use) { return use.file == maxFiles; });
  report.add(text.getPlace(use->loc), Twine(text.getFiles().size()) + " weight files; this names number 17",
             "at most 16");
}

void blobRecordsPerFile(const TextSubject &text, Report &report) {
  std::vector<std::optional<uint64_t>> first(text.getFiles().size());
  std::vector<bool> isReported(first.size());
  for (const BlobUse &use : text.getBlobs()) {
    if (!use.offset || isReported[use.file])
      continue;
    std::optional<uint64_t> &offset = first[use.file];
    if (offset && *offset != *use.offset) {
      report.add(text.getPlace(use.loc), "a second record of \"" + text.getFiles()[use.file].spelled + "\"",
                 "one record a file, if the chip is an M1 that fails");
      isReported[use.file] = true;
    }
    offset = use.offset;
  }
}

//===-- The files themselves -------------------------------------------------===//

void blobLayout(const WeightFile &file, Report &report) {
  StringRef bytes = file.getBytes();
  auto at = [&](uint64_t byte) {
    Place place;
    place.file = file.path;
    place.byte = byte;
    return place;
  };
  llvm::Expected<anert::BlobReader> reader = anert::BlobReader::create(bytes, file.spelled);
  if (!reader) {
    report.add(at(0), llvm::toString(reader.takeError()), "a header of 64 bytes: count, version 2, zeros");
    return;
  }
  std::vector<anert::BlobRecord> records = reader->wellFormedRecords();
  if (records.size() > reader->count()) {
    report.add(at(0), "the header counts " + Twine(reader->count()) + " records, there are " + Twine(records.size()),
               "the number of records");
  } else if (records.size() < reader->count()) {
    llvm::Expected<std::vector<anert::BlobRecord>> all = reader->records();
    std::string why = all ? "" : llvm::toString(all.takeError());
    report.add(at(0), why, "as many records as the header counts, in line");
  }
  bool isUnaligned = false;
  for (const anert::BlobRecord &record : records) {
    uint64_t data = record.payload.begin() - bytes.data();
    if (data < record.offset + metadataBytes && !record.payload.empty())
      report.add(at(record.offset + 16), "the record's data starts at byte " + Twine(data),
                 Twine(record.offset + metadataBytes) + " or later: an offset in the file, not in the record");
    if (record.offset % 64 && !std::exchange(isUnaligned, true))
      report.add(at(record.offset), "the record does not start at a multiple of 64",
                 "aligned records, as Apple writes them; others ran", Severity::Note);
  }
}

} // namespace mlir::ane::rules
