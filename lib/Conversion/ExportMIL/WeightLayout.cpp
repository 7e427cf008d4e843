// Places of constants in weight files, and the files themselves.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/WeightLayout.h"
#include "ANE/Support/MILBlob.h"
#include "Constants.h"
#include "WeightEvaluator.h"
#include "llvm/Support/Path.h"

namespace mlir::ane {

LogicalResult loadWeightSources(ModuleOp module, StringRef directory, ArrayRef<std::string> overrides,
                                anert::WeightStore &store) {
  for (const std::string &text : overrides)
    if (llvm::Error error = store.addOverride(text))
      return module.emitError() << "--weights: " << llvm::toString(std::move(error));
  for (auto source : module.getOps<WeightsOp>()) {
    SmallString<128> path(source.getFile());
    if (!llvm::sys::path::is_absolute(path)) {
      path = directory;
      llvm::sys::path::append(path, source.getFile());
    }
    llvm::Expected<anert::WeightFormat> format = anert::parseWeightFormat(source.getFormat().value_or("auto"));
    llvm::Error error = format ? store.addSource(source.getSymName(), path, *format) : format.takeError();
    if (error)
      return source.emitOpError() << llvm::toString(std::move(error));
  }
  return success();
}

/// Constants below this size are spelled in the text, as coremltools does.
static constexpr int64_t kMinFileElements = 10;

/// Whether a resource, whose bytes the IR does not hold, is part of the expression.
static bool usesResource(Value root) {
  SmallVector<Value> worklist = {root};
  llvm::SmallPtrSet<Operation *, 8> seen;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val().getDefiningOp();
    if (!seen.insert(op).second)
      continue;
    if (auto constant = llvm::dyn_cast<ConstOp>(op);
        constant && llvm::isa<DenseResourceElementsAttr>(constant.getVal()))
      return true;
    llvm::append_range(worklist, op->getOperands());
  }
  return false;
}

bool WeightLayout::isFileWeight(Value value) {
  FailureOr<anert::TensorDesc> desc = getDesc(value.getType());
  if (failed(desc))
    return false;
  const anert::DTypeInfo &info = anert::getInfo(desc->dtype);
  if (info.blobCode == 0)
    return false;
  bool isWide = !info.isFloat && info.bits >= 16; // Shapes and indices stay readable.
  return info.bits < 8 || (desc->numElements() >= kMinFileElements && !isWide) || usesResource(value);
}

unsigned WeightLayout::number(Value value) {
  if (auto found = numbers.find(value); found != numbers.end())
    return found->second;
  Operation *op = value.getDefiningOp();
  std::vector<const void *> key = {op->getName().getAsOpaquePointer(), op->getAttrDictionary().getAsOpaquePointer(),
                                   value.getType().getAsOpaquePointer()};
  key.push_back(reinterpret_cast<const void *>(uintptr_t(llvm::cast<OpResult>(value).getResultNumber())));
  for (Value operand : op->getOperands())
    key.push_back(reinterpret_cast<const void *>(uintptr_t(number(operand))));
  unsigned result = structures.try_emplace(std::move(key), structures.size()).first->second;
  return numbers[value] = result;
}

WeightLayout::Place WeightLayout::add(Value value, StringRef name) {
  auto [entry, isNew] = recordOfNumber.try_emplace(number(value), records.size());
  if (!isNew)
    return records[entry->second].place;
  std::string stem = name.empty() ? "weight" : name.str();
  Record record;
  record.place.file = "weights/weight.bin";
  if (mode == WeightFiles::PerTensor) {
    record.place.file = "weights/" + stem + ".bin";
    for (unsigned i = 1; fileEnds.contains(record.place.file); ++i)
      record.place.file = "weights/" + stem + "_" + std::to_string(i) + ".bin";
  }
  uint64_t &end = fileEnds.try_emplace(record.place.file, 64).first->second;
  record.place.offset = llvm::alignTo(end, 64);
  end = record.place.offset + 64 + getDesc(value.getType())->numPackedBytes();
  record.value = value;
  record.name = stem;
  records.push_back(record);
  return records.back().place;
}

std::optional<WeightLayout::Place> WeightLayout::find(Value value) {
  if (!isFoldable(value))
    return std::nullopt;
  auto found = recordOfNumber.find(number(value));
  return found == recordOfNumber.end() ? std::nullopt : std::optional<Place>(records[found->second].place);
}

uint64_t WeightLayout::getTotalBytes() const {
  uint64_t bytes = 0;
  for (const Record &record : records)
    bytes += getDesc(record.value.getType())->numPackedBytes();
  return bytes;
}

/// Writes the records of one file, which are in order of their places. Appends the finished file to `writers`, which
/// gives it its name.
static LogicalResult writeFile(StringRef path, ArrayRef<const WeightLayout::Record *> records,
                               const anert::WeightStore &store, bool saturate,
                               std::vector<anert::BlobWriter> &writers) {
  Location loc = records.front()->value.getLoc();
  auto fail = [&](llvm::Error error) -> LogicalResult {
    return emitError(loc) << "cannot write '" << path << "': " << llvm::toString(std::move(error));
  };
  llvm::Expected<anert::BlobWriter> writer = anert::BlobWriter::create(path);
  if (!writer)
    return fail(writer.takeError());
  WeightEvaluator evaluator(store, saturate);
  for (const WeightLayout::Record *record : records) {
    anert::TensorDesc desc = *getDesc(record->value.getType());
    llvm::Expected<uint64_t> offset = writer->begin(desc.dtype, desc.numElements());
    if (!offset)
      return fail(offset.takeError());
    if (*offset != record->place.offset)
      return emitError(loc) << "record '" << record->name << "' is at " << *offset << ", its program refers to "
                            << record->place.offset;
    if (failed(evaluator.stream(record->value, [&](ArrayRef<char> tile) { return writer->write(tile); })))
      return failure();
  }
  writers.push_back(std::move(*writer));
  return success();
}

LogicalResult WeightLayout::write(StringRef directory, const anert::WeightStore &store, bool saturate) const {
  llvm::MapVector<StringRef, SmallVector<const Record *>> files;
  for (const Record &record : records)
    files[record.place.file].push_back(&record);
  std::vector<anert::BlobWriter> writers; // All files or none get their names.
  for (auto &[file, parts] : files) {
    SmallString<128> path(directory);
    llvm::sys::path::append(path, file);
    if (std::error_code error = llvm::sys::fs::create_directories(llvm::sys::path::parent_path(path)))
      return emitError(parts.front()->value.getLoc())
             << "cannot create '" << llvm::sys::path::parent_path(path) << "': " << error.message();
    if (failed(writeFile(path, parts, store, saturate, writers)))
      return failure();
  }
  for (auto [writer, file] : llvm::zip_equal(writers, files))
    if (llvm::Error error = writer.commit())
      return emitError(file.second.front()->value.getLoc())
             << "cannot write '" << file.first << "': " << llvm::toString(std::move(error));
  return success();
}

} // namespace mlir::ane
