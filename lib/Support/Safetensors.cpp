// The header of a safetensors file.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/JSON.h"
#include "ANE/Support/WeightFormats.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include <vector>

using namespace llvm;

namespace anert {

/// Limit of the reference implementation.
static constexpr uint64_t maxHeader = 100'000'000;

/// Names one tensor of one file in errors.
static Error badTensor(StringRef file, StringRef tensor, const Twine &why) {
  return createStringError(file + ": tensor \"" + tensor + "\": " + why);
}

static std::string listDTypes() {
  std::string list;
  for (const DTypeInfo &info : allDTypes())
    if (!info.safetensors.empty())
      list += (list.empty() ? "" : ", ") + info.safetensors.str();
  return list;
}

/// Fills `values` from an array of unsigned integers.
template <typename T> static bool readIntegers(const json::Value *value, SmallVectorImpl<T> &values) {
  const json::Array *array = value ? value->getAsArray() : nullptr;
  if (!array)
    return false;
  for (const json::Value &item : *array) {
    std::optional<uint64_t> number = item.getAsUINT64();
    if (!number || *number > uint64_t(INT64_MAX))
      return false;
    values.push_back(T(*number));
  }
  return true;
}

/// Checks one entry of the header; `dataSize` is the size of the part behind the header. The result's offset is
/// relative to that part.
static Expected<WeightEntry> readEntry(StringRef file, StringRef key, const json::Value &value, uint64_t dataSize) {
  const json::Object *object = value.getAsObject();
  if (!object)
    return badTensor(file, key, "expected an object with dtype, shape and data_offsets");
  std::optional<StringRef> type = object->getString("dtype");
  const DTypeInfo *info =
      find_if(allDTypes(), [&](const DTypeInfo &info) { return type && !type->empty() && info.safetensors == *type; });
  if (info == allDTypes().end())
    return badTensor(file, key,
                     (type ? "dtype \"" + *type + "\" is not known" : Twine("it has no string \"dtype\"")) +
                         "; allowed: " + listDTypes());
  WeightEntry entry;
  entry.desc.dtype = info->type;
  if (!readIntegers(object->get("shape"), entry.desc.shape))
    return badTensor(file, key, "shape must be an array of integers from 0 on");
  SmallVector<uint64_t, 2> span;
  if (!readIntegers(object->get("data_offsets"), span) || span.size() != 2)
    return badTensor(file, key, "data_offsets must be two integers from 0 on");
  if (span[0] > span[1] || span[1] > dataSize)
    return badTensor(file, key,
                     "data_offsets [" + Twine(span[0]) + ", " + Twine(span[1]) + "] must rise and end within the " +
                         Twine(dataSize) + " bytes of data; the file may be truncated");
  std::optional<uint64_t> size = checkedPackedBytes(info->type, entry.desc.shape);
  if (!size)
    return badTensor(file, key, "the product of its shape overflows");
  if (*size != span[1] - span[0])
    return badTensor(file, key,
                     entry.desc.str() + " takes " + Twine(*size) + " bytes, data_offsets give " +
                         Twine(span[1] - span[0]));
  entry.offset = span[0];
  return entry;
}

static Error checkMetadata(StringRef file, const json::Value &value) {
  const json::Object *object = value.getAsObject();
  if (object && all_of(*object, [](const auto &item) { return item.second.kind() == json::Value::String; }))
    return Error::success();
  return createStringError(file + ": __metadata__ must be an object of strings");
}

/// The tensors must follow each other without gap or overlap. `entries` is sorted by offset.
static Error checkCover(StringRef file, ArrayRef<std::pair<std::string, WeightEntry>> entries, uint64_t dataSize) {
  uint64_t end = 0;
  StringRef before = "the header";
  for (const auto &[key, entry] : entries) {
    if (entry.offset < end)
      return badTensor(file, key,
                       "its data overlaps that of \"" + before + "\" (byte " + Twine(entry.offset) + " of the data)");
    if (entry.offset > end)
      return badTensor(file, key, Twine(entry.offset - end) + " bytes before its data belong to no tensor");
    end = entry.offset + entry.desc.numPackedBytes();
    before = key;
  }
  if (end != dataSize)
    return createStringError(file + ": the last " + Twine(dataSize - end) + " bytes belong to no tensor");
  return Error::success();
}

Expected<WeightTable> readSafetensors(StringRef bytes, StringRef name) {
  if (bytes.size() < 8)
    return createStringError(name + ": byte " + Twine(bytes.size()) +
                             ": the file ends inside the 8-byte header length of safetensors");
  uint64_t length = support::endian::read64le(bytes.data());
  if (length > maxHeader || length > bytes.size() - 8)
    return createStringError(name + ": byte 0: a header of " + Twine(length) +
                             " bytes runs past the end of the file (" + Twine(bytes.size()) +
                             " bytes) or the limit of " + Twine(maxHeader));
  Expected<json::Value> header = parseJSON(bytes.substr(8, length), name, /*maxDepth=*/4);
  if (!header)
    return header.takeError();
  const json::Object *object = header->getAsObject();
  if (!object)
    return createStringError(name + ": byte 8: the safetensors header must be a JSON object");
  uint64_t dataStart = 8 + length, dataSize = bytes.size() - dataStart;
  std::vector<std::pair<std::string, WeightEntry>> entries;
  for (const auto &[key, value] : *object) {
    if (StringRef(key) == "__metadata__") {
      if (Error error = checkMetadata(name, value))
        return std::move(error);
      continue;
    }
    Expected<WeightEntry> entry = readEntry(name, key, value, dataSize);
    if (!entry)
      return entry.takeError();
    entries.emplace_back(StringRef(key).str(), *entry);
  }
  llvm::sort(entries, [](const auto &a, const auto &b) {
    auto rank = [](const auto &item) {
      return std::tuple(item.second.offset, item.second.desc.numPackedBytes(), StringRef(item.first));
    };
    return rank(a) < rank(b);
  });
  if (Error error = checkCover(name, entries, dataSize))
    return std::move(error);
  WeightTable table;
  for (auto &[key, entry] : entries) {
    entry.offset += dataStart;
    table.insert({std::move(key), std::move(entry)});
  }
  return table;
}

} // namespace anert
