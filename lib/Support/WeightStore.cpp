// Named weight files.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/WeightStore.h"
#include "ANE/Support/File.h"
#include "ANE/Support/MILBlob.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace anert {

std::string suggestSimilar(StringRef name, ArrayRef<StringRef> candidates) {
  unsigned limit = std::max<unsigned>(2, name.size() / 4);
  std::vector<std::pair<unsigned, StringRef>> close;
  for (StringRef candidate : candidates) {
    unsigned distance = name.edit_distance(candidate, /*AllowReplacements=*/true, limit);
    // Checkpoints often differ by a prefix such as "model.".
    if (distance > limit && (candidate.ends_with(name) || (!candidate.empty() && name.ends_with(candidate))))
      distance = limit;
    if (distance <= limit)
      close.emplace_back(distance, candidate);
  }
  llvm::sort(close);
  std::string text;
  for (const auto &[distance, candidate] : ArrayRef(close).take_front(3))
    text += (text.empty() ? " (did you mean '" : ", '") + candidate.str() + "'";
  return text.empty() ? text : text + "?)";
}

/// The sentence that ends every error about bytes that are not there.
static std::string remedy(StringRef source) {
  return ("; to take '" + source + "' from another file use --weights " + source + "=FILE").str();
}

WeightStore::Source *WeightStore::find(StringRef name) const {
  for (const std::unique_ptr<Source> &source : all)
    if (source->name == name)
      return source.get();
  return nullptr;
}

Error WeightStore::addSource(StringRef name, StringRef path, WeightFormat format) {
  if (name.empty() || name.contains(':') || name.contains('='))
    return createStringError("weight source '" + name + "': a name is not empty and has no ':' or '='");
  if (Source *known = find(name)) {
    if (known->isOverride || (known->path == path && known->format == format))
      return Error::success();
    return createStringError("weight source '" + name + "' is declared twice: as " + known->path + " and as " + path);
  }
  auto source = std::make_unique<Source>();
  source->name = name.str();
  source->path = path.str();
  source->format = format;
  all.push_back(std::move(source));
  return Error::success();
}

Error WeightStore::addOverride(StringRef nameAndFile) {
  auto [name, path] = nameAndFile.split('=');
  if (name.empty() || path.empty() || name.contains(':'))
    return createStringError("--weights '" + nameAndFile + "': expected NAME=FILE");
  Source *known = find(name);
  if (!known) {
    all.push_back(std::make_unique<Source>());
    known = all.back().get();
  } else if (known->isOverride) {
    return createStringError("--weights names source '" + name + "' twice: " + known->path + " and " + path);
  }
  known->name = name.str();
  known->path = path.str();
  known->format = WeightFormat::Auto;
  known->isOverride = true;
  known->file = nullptr;
  known->table.clear();
  return Error::success();
}

Expected<WeightStore::Source *> WeightStore::open(StringRef name) const {
  Source *source = find(name);
  if (!source) {
    std::vector<std::string> names = sources();
    std::vector<StringRef> refs(names.begin(), names.end());
    return createStringError("weight source '" + name + "' is not known" + suggestSimilar(name, refs) +
                             "; name its file with --weights " + name + "=FILE");
  }
  std::lock_guard<std::mutex> guard(mutex);
  if (source->file)
    return source;
  Expected<std::shared_ptr<const MemoryBuffer>> file = mapFile(source->path);
  if (!file)
    return createStringError("weight source '" + name + "': " + toString(file.takeError()) + remedy(name));
  Expected<WeightTable> table = readWeightTable((*file)->getBuffer(), source->path, source->format);
  if (!table)
    return createStringError("weight source '" + name + "': " + toString(table.takeError()) + remedy(name));
  source->table = std::move(*table);
  source->file = std::move(*file);
  return source;
}

/// The entry of a record that the walk from record to record does not reach; nothing if `file` is no blob file and not
/// said to be one.
static Expected<std::optional<WeightEntry>> findRecord(const MemoryBuffer &file, WeightFormat format, StringRef path,
                                                       StringRef tensor) {
  uint64_t offset;
  bool isBlob = format == WeightFormat::MILBlob || isBlobFile(file.getBuffer());
  if (!isBlob || tensor.getAsInteger(10, offset))
    return std::nullopt;
  Expected<BlobReader> reader = BlobReader::create(file.getBuffer(), path);
  if (!reader)
    return reader.takeError();
  Expected<BlobRecord> record = reader->record(offset);
  if (!record)
    return record.takeError();
  return WeightEntry{{record->dtype, {int64_t(record->numElements)}},
                     uint64_t(record->payload.data() - file.getBufferStart())};
}

Expected<Weight> WeightStore::lookup(StringRef key) const {
  auto [name, tensor] = key.split(':');
  if (name.size() == key.size())
    return createStringError("weight key '" + key + "': expected source:tensor");
  Expected<Source *> source = open(name);
  if (!source)
    return createStringError("weight '" + key + "': " + toString(source.takeError()));
  const Source &found = **source;
  std::optional<WeightEntry> entry;
  if (auto it = found.table.find(tensor.str()); it != found.table.end()) {
    entry = it->second;
  } else {
    Expected<std::optional<WeightEntry>> record = findRecord(*found.file, found.format, found.path, tensor);
    if (!record)
      return createStringError("weight '" + key + "': " + toString(record.takeError()) + remedy(name));
    entry = *record;
  }
  if (!entry) {
    std::vector<StringRef> names;
    for (const auto &item : found.table)
      names.push_back(item.first);
    return createStringError("weight '" + key + "': " + found.path + " has no tensor '" + tensor + "' among its " +
                             Twine(names.size()) + suggestSimilar(tensor, names) + remedy(name));
  }
  size_t size = entry->desc.numPackedBytes();
  return Weight{entry->desc, ArrayRef(found.file->getBufferStart() + entry->offset, size), found.path, entry->offset,
                found.file};
}

Expected<const WeightTable *> WeightStore::tensors(StringRef name) const {
  Expected<Source *> source = open(name);
  if (!source)
    return source.takeError();
  return &(*source)->table;
}

Expected<std::string> WeightStore::contentHash(StringRef name) const {
  Expected<Source *> source = open(name);
  if (!source)
    return source.takeError();
  return hashContents(ArrayRef((*source)->file->getBufferStart(), (*source)->file->getBufferSize()));
}

std::vector<std::string> WeightStore::sources() const {
  std::vector<std::string> names;
  for (const std::unique_ptr<Source> &source : all)
    names.push_back(source->name);
  return names;
}

} // namespace anert
