// Choice of the weight file format.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/WeightFormats.h"
#include "ANE/Support/MILBlob.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Endian.h"

using namespace llvm;

namespace anert {

namespace {
struct FormatInfo {
  WeightFormat format;
  StringLiteral name;
  Expected<WeightTable> (*read)(StringRef bytes, StringRef name);
};
} // namespace

static Expected<WeightTable> readDetected(StringRef bytes, StringRef name);

static constexpr FormatInfo formats[] = {
    {WeightFormat::Auto, "auto", readDetected},
    {WeightFormat::Safetensors, "safetensors", readSafetensors},
    {WeightFormat::MILBlob, "milblob", readMILBlob},
    {WeightFormat::Llama2C, "llama2c", readLlama2C},
};

static const FormatInfo &infoOf(WeightFormat format) {
  return *find_if(formats, [&](const FormatInfo &info) { return info.format == format; });
}

/// A safetensors file has a JSON object at byte 8; a blob file its own header; llama2.c's legacy layout has no mark, so
/// it is what remains if its header gives exactly the size of the file.
static Expected<WeightTable> readDetected(StringRef bytes, StringRef name) {
  if (bytes.size() > 8 && bytes[8] == '{' && support::endian::read64le(bytes.data()) <= bytes.size() - 8)
    return readSafetensors(bytes, name);
  if (isBlobFile(bytes))
    return readMILBlob(bytes, name);
  Expected<WeightTable> table = readLlama2C(bytes, name);
  if (table)
    return table;
  return createStringError(name +
                           ": format not recognised: neither safetensors nor MIL blob storage, and not llama2.c (" +
                           toString(table.takeError()) + ")");
}

Expected<WeightTable> readMILBlob(StringRef bytes, StringRef name) {
  Expected<BlobReader> reader = BlobReader::create(bytes, name);
  if (!reader)
    return reader.takeError();
  WeightTable table;
  for (const BlobRecord &record : reader->wellFormedRecords())
    table.insert({std::to_string(record.offset),
                  {{record.dtype, {int64_t(record.numElements)}}, uint64_t(record.payload.data() - bytes.data())}});
  return table;
}

Expected<WeightTable> readWeightTable(StringRef bytes, StringRef name, WeightFormat format) {
  return infoOf(format).read(bytes, name);
}

StringRef getName(WeightFormat format) { return infoOf(format).name; }

Expected<WeightFormat> parseWeightFormat(StringRef name) {
  std::string known;
  for (const FormatInfo &info : formats) {
    if (info.name == name)
      return info.format;
    known += (known.empty() ? "" : ", ") + info.name.str();
  }
  return createStringError("weight format '" + name + "' is not known; allowed: " + known);
}

} // namespace anert
