// numpy's .npy files.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Npy.h"
#include "ANE/Support/File.h"
#include "ANE/Support/Half.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/SwapByteOrder.h"
#include <cstring>

using namespace llvm;

namespace anert {

static_assert(sys::IsLittleEndianHost, "host tensors are written as they are in memory");

static constexpr StringLiteral magic = "\x93NUMPY";
static constexpr size_t maxRank = 64; // numpy's own limit.

static std::string listTypes() {
  std::string list;
  for (const DTypeInfo &info : allDTypes())
    if (!info.npy.empty())
      list += (list.empty() ? "" : ", ") + info.npy.str();
  return list;
}

namespace {
/// What the header says.
struct Header {
  TensorDesc desc;
  bool isBigEndian = false, isFortran = false;
};

/// Parses the Python dictionary of the header: three keys, in any order.
class HeaderParser {
public:
  HeaderParser(StringRef file, StringRef bytes, size_t begin, size_t end)
      : file(file), text(bytes.take_front(end)), position(begin) {}

  Expected<Header> parse() {
    static constexpr StringLiteral keys[] = {"descr", "fortran_order", "shape"};
    bool seen[3] = {};
    if (Error error = expect("{"))
      return std::move(error);
    while (!take("}")) {
      size_t start = position;
      StringRef key;
      if (Error error = parseString(key))
        return std::move(error);
      const StringLiteral *known = find(keys, key);
      if (known == std::end(keys) || std::exchange(seen[known - keys], true))
        return fail("key '" + key + "' is not one of descr, fortran_order, shape, each once", start);
      if (Error error = expect(":"))
        return std::move(error);
      if (Error error = known == keys ? parseType() : known == keys + 1 ? parseOrder() : parseShape())
        return std::move(error);
      if (take(","))
        continue;
      if (Error error = expect("}"))
        return std::move(error);
      break;
    }
    skipSpace();
    if (position != text.size())
      return fail("text after the dictionary");
    for (size_t i = 0; i < std::size(keys); ++i)
      if (!seen[i])
        return fail("the header has no '" + keys[i] + "'");
    return header;
  }

private:
  Error fail(const Twine &why, std::optional<size_t> at = std::nullopt) const {
    return createStringError(file + ": byte " + Twine(at.value_or(position)) + ": " + why);
  }
  void skipSpace() { position = std::min(text.find_first_not_of(" \t\r\n\f", position), text.size()); }
  bool take(StringRef token) {
    skipSpace();
    if (!text.substr(position).starts_with(token))
      return false;
    position += token.size();
    return true;
  }
  Error expect(StringRef token) {
    return take(token) ? Error::success() : fail("expected '" + token + "' in the header dictionary");
  }

  Error parseString(StringRef &value) {
    skipSpace();
    char quote = position < text.size() ? text[position] : 0;
    size_t end = quote == '\'' || quote == '"' ? text.find(quote, position + 1) : StringRef::npos;
    if (end == StringRef::npos)
      return fail("expected a quoted string");
    value = text.slice(position + 1, end);
    position = end + 1;
    return Error::success();
  }

  Error parseType() {
    skipSpace();
    size_t start = position;
    if (text.substr(position).starts_with("["))
      return fail("structured arrays are not supported; save a field by itself");
    StringRef type;
    if (Error error = parseString(type))
      return error;
    bool hasOrder = !type.empty() && StringRef("<>|=").contains(type.front());
    header.isBigEndian = type.starts_with(">");
    StringRef code = type.drop_front(hasOrder);
    const DTypeInfo *info =
        find_if(allDTypes(), [&](const DTypeInfo &info) { return !code.empty() && info.npy == code; });
    if (info == allDTypes().end())
      return fail("element type '" + type + "' is not supported; allowed: " + listTypes() +
                      ", with '<', '>', '|' or '=' before",
                  start);
    header.desc.dtype = info->type;
    return Error::success();
  }

  Error parseOrder() {
    header.isFortran = take("True");
    return header.isFortran || take("False") ? Error::success() : fail("fortran_order must be True or False");
  }

  Error parseShape() {
    if (Error error = expect("("))
      return error;
    while (!take(")")) {
      skipSpace();
      StringRef digits = text.substr(position).take_while(isDigit);
      int64_t size;
      if (digits.getAsInteger(10, size))
        return fail("expected a size from 0 to 2^63 - 1");
      if (header.desc.shape.size() == maxRank)
        return fail("more than " + Twine(maxRank) + " dimensions");
      position += digits.size();
      header.desc.shape.push_back(size);
      take("L"); // Python 2 wrote long integers so.
      if (take(","))
        continue;
      if (Error error = expect(")"))
        return error;
      break;
    }
    return Error::success();
  }

  StringRef file, text;
  size_t position;
  Header header;
};
} // namespace

/// Copies column-major `src` to row-major `dst`.
static void reorder(const TensorDesc &desc, const char *src, char *dst) {
  size_t size = getHostBytes(desc.dtype);
  SmallVector<int64_t> strides, index(desc.shape.size(), 0);
  int64_t stride = 1;
  for (int64_t extent : desc.shape) {
    strides.push_back(stride);
    stride *= extent;
  }
  int64_t offset = 0;
  for (int64_t i = 0, count = desc.numElements(); i < count; ++i, dst += size) {
    std::memcpy(dst, src + offset * size, size);
    for (size_t axis = desc.shape.size(); axis-- > 0;) {
      offset += strides[axis];
      if (++index[axis] < desc.shape[axis])
        break;
      offset -= strides[axis] * std::exchange(index[axis], 0);
    }
  }
}

static void swapBytes(std::vector<char> &bytes, size_t size) {
  for (size_t i = 0; i + size <= bytes.size(); i += size)
    std::reverse(bytes.begin() + i, bytes.begin() + i + size);
}

Expected<HostTensor> decodeNpy(StringRef bytes, StringRef name) {
  auto fail = [&](size_t byte, const Twine &why) {
    return createStringError(name + ": byte " + Twine(byte) + ": " + why);
  };
  if (!bytes.starts_with(magic))
    return fail(0, "not a .npy file: it does not start with \\x93NUMPY");
  if (bytes.size() < 10)
    return fail(bytes.size(), "the file ends inside the header");
  unsigned major = uint8_t(bytes[6]), minor = uint8_t(bytes[7]);
  if (major < 1 || major > 3 || minor != 0)
    return fail(6, "format " + Twine(major) + "." + Twine(minor) + " is not supported; allowed: 1.0, 2.0, 3.0");
  size_t start = major == 1 ? 10 : 12;
  if (bytes.size() < start)
    return fail(bytes.size(), "the file ends inside the header");
  size_t length =
      major == 1 ? support::endian::read16le(bytes.data() + 8) : support::endian::read32le(bytes.data() + 8);
  if (length > bytes.size() - start)
    return fail(8, "a header of " + Twine(length) + " bytes runs past the end of the file (" + Twine(bytes.size()) +
                       " bytes)");
  Expected<Header> header = HeaderParser(name, bytes, start, start + length).parse();
  if (!header)
    return header.takeError();
  size_t have = bytes.size() - start - length;
  std::optional<uint64_t> wanted = checkedPackedBytes(header->desc.dtype, header->desc.shape);
  if (!wanted || *wanted != have)
    return fail(start + length, header->desc.str() + " takes " + (wanted ? Twine(*wanted) : Twine("too many")) +
                                    " bytes, " + Twine(have) + " follow the header");
  HostTensor tensor{header->desc, std::vector<char>(have)};
  const char *data = bytes.data() + start + length;
  if (header->isFortran)
    reorder(tensor.desc, data, tensor.bytes.data());
  else if (have)
    std::memcpy(tensor.bytes.data(), data, have);
  if (header->isBigEndian)
    swapBytes(tensor.bytes, getHostBytes(tensor.desc.dtype));
  if (tensor.desc.dtype == DType::boolean)
    for (char &byte : tensor.bytes)
      byte = byte != 0;
  return std::move(tensor);
}

Expected<HostTensor> readNpy(StringRef path) {
  Expected<std::shared_ptr<const MemoryBuffer>> file = mapFile(path);
  if (!file)
    return file.takeError();
  return decodeNpy((*file)->getBuffer(), path);
}

/// The type that stands for `type` in a .npy file.
static DType npyType(DType type) {
  const DTypeInfo &info = getInfo(type);
  if (info.bits < 8)
    return info.isSigned ? DType::int8 : DType::uint8;
  return type == DType::bf16 ? DType::fp32 : type;
}

Error writeNpy(StringRef path, const TensorDesc &desc, const void *data) {
  const DTypeInfo &info = getInfo(npyType(desc.dtype));
  if (info.npy.empty())
    return createStringError(path + ": .npy has no element type for " + info.name + "; cast the tensor");
  std::vector<char> widened;
  if (desc.dtype == DType::bf16) {
    widened.resize(desc.numElements() * sizeof(float));
    convertBFloatToFloat(data, widened.data(), desc.numElements());
    data = widened.data();
  }
  std::string dict =
      ("{'descr': '" + Twine(info.bits == 8 ? "|" : "<") + info.npy + "', 'fortran_order': False, " + "'shape': (")
          .str();
  for (int64_t size : desc.shape)
    dict += std::to_string(size) + ", ";
  // Python writes (), (3,) and (2, 3).
  if (!desc.shape.empty())
    dict.resize(dict.size() - (desc.shape.size() == 1 ? 1 : 2));
  dict += "), }";
  // The data start at a multiple of 64; the header ends in a newline.
  dict.append(alignTo(10 + dict.size() + 1, 64) - 10 - dict.size() - 1, ' ');
  dict += '\n';
  if (dict.size() > UINT16_MAX)
    return createStringError(path + ": too many dimensions for a .npy file");
  Expected<OutputFile> file = OutputFile::create(path);
  if (!file)
    return file.takeError();
  char length[2];
  support::endian::write16le(length, uint16_t(dict.size()));
  file->os() << magic << '\1' << '\0' << StringRef(length, 2) << dict;
  file->os().write(static_cast<const char *>(data), size_t(desc.numElements()) * getHostBytes(info.type));
  return file->commit();
}

} // namespace anert
