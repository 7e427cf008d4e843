// Exact conversion between the literals of MIL text and element bits.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/MILLiteral.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"

namespace anert::mil {
using llvm::APFloat;
using llvm::StringRef;

/// Drops the leading characters of a class and says how many there were.
static size_t skip(StringRef &text, bool (*isMember)(char)) {
  StringRef rest = text.drop_while(isMember);
  size_t count = text.size() - rest.size();
  text = rest;
  return count;
}

bool isNumber(StringRef text) {
  if (!text.consume_front("-"))
    text.consume_front("+");
  if (text == "inf" || text == "nan")
    return true;
  bool isHex = text.consume_front("0x") || text.consume_front("0X");
  bool (*isDigit)(char) =
      isHex ? +[](char c) { return llvm::isHexDigit(c); } : +[](char c) { return llvm::isDigit(c); };
  size_t digits = skip(text, isDigit);
  if (text.consume_front("."))
    digits += skip(text, isDigit);
  if (digits == 0)
    return false;
  if (text.empty())
    return true;
  if (!text.consume_front_insensitive(isHex ? "p" : "e"))
    return false;
  if (!text.consume_front("-"))
    text.consume_front("+");
  return skip(text, +[](char c) { return llvm::isDigit(c); }) != 0 && text.empty();
}

static const llvm::fltSemantics &getSemantics(DType type) {
  switch (type) {
  case DType::fp16:
    return APFloat::IEEEhalf();
  case DType::bf16:
    return APFloat::BFloat();
  case DType::fp64:
    return APFloat::IEEEdouble();
  case DType::fp8e4m3fn:
    return APFloat::Float8E4M3FN();
  case DType::fp8e5m2:
    return APFloat::Float8E5M2();
  default:
    return APFloat::IEEEsingle();
  }
}

static llvm::Error makeError(StringRef text, DType type, const llvm::Twine &allowed) {
  return llvm::createStringError("found " + text + " for " + getName(type) + ", expected " + allowed);
}

static llvm::Error makeFloatError(StringRef text, DType type) {
  llvm::SmallString<32> largest;
  APFloat::getLargest(getSemantics(type)).toString(largest, /*FormatPrecision=*/6);
  bool hasInf = type != DType::fp8e4m3fn;
  return makeError(text, type, "a number of magnitude up to " + largest + (hasInf ? ", inf or nan" : " or nan"));
}

static llvm::Expected<uint64_t> parseFloat(StringRef text, DType type) {
  const llvm::fltSemantics &semantics = getSemantics(type);
  StringRef magnitude = text.starts_with("-") || text.starts_with("+") ? text.drop_front() : text;
  bool isNegative = text.starts_with("-");
  if (magnitude == "nan")
    return APFloat::getNaN(semantics, isNegative).bitcastToAPInt().getZExtValue();
  if (magnitude == "inf" && type != DType::fp8e4m3fn)
    return APFloat::getInf(semantics, isNegative).bitcastToAPInt().getZExtValue();
  if (!isNumber(text) || magnitude == "inf")
    return makeFloatError(text, type);
  // APFloat wants an exponent after a hexadecimal significand; MIL does not always write one.
  llvm::SmallString<32> spelled(magnitude);
  if (magnitude.starts_with_insensitive("0x") && !magnitude.contains_insensitive('p'))
    spelled += "p0";
  APFloat value(semantics);
  llvm::Expected<APFloat::opStatus> status = value.convertFromString(spelled, APFloat::rmNearestTiesToEven);
  bool isBad = !status || (*status & APFloat::opOverflow);
  llvm::consumeError(status.takeError());
  if (isBad)
    return makeFloatError(text, type);
  if (isNegative)
    value.changeSign();
  return value.bitcastToAPInt().getZExtValue();
}

static llvm::Expected<uint64_t> parseInteger(StringRef text, DType type) {
  const DTypeInfo &info = getInfo(type);
  uint64_t highest = info.isSigned ? (uint64_t(1) << (info.bits - 1)) - 1 : ~uint64_t(0) >> (64 - info.bits);
  uint64_t lowest = info.isSigned ? highest + 1 : 0;
  StringRef digits = text;
  bool isNegative = digits.consume_front("-");
  if (!isNegative)
    digits.consume_front("+");
  unsigned radix = digits.consume_front_insensitive("0x") ? 16 : 10;
  uint64_t magnitude = 0;
  if (digits.getAsInteger(radix, magnitude) || magnitude > (isNegative ? lowest : highest))
    return makeError(text, type,
                     llvm::Twine("an integer from ") + (lowest ? "-" : "") + llvm::Twine(lowest) + " to " +
                         llvm::Twine(highest));
  uint64_t bits = isNegative ? -magnitude : magnitude;
  unsigned unused = 64 - 8 * getHostBytes(type);
  return bits << unused >> unused;
}

llvm::Expected<uint64_t> parseLiteral(StringRef text, DType type) {
  if (type == DType::boolean) {
    if (text == "true" || text == "false")
      return uint64_t(text == "true");
    return makeError(text, type, "true or false");
  }
  return getInfo(type).isFloat ? parseFloat(text, type) : parseInteger(text, type);
}

std::string formatLiteral(uint64_t bits, DType type) {
  const DTypeInfo &info = getInfo(type);
  if (type == DType::boolean)
    return bits & 1 ? "true" : "false";
  unsigned hostBits = 8 * getHostBytes(type);
  if (!info.isFloat) {
    unsigned unused = 64 - hostBits;
    return info.isSigned ? llvm::itostr(int64_t(bits << unused) >> unused) : llvm::utostr(bits << unused >> unused);
  }
  const llvm::fltSemantics &semantics = getSemantics(type);
  APFloat value(semantics, llvm::APInt(APFloat::getSizeInBits(semantics), bits, false, true));
  if (value.isNaN())
    return "nan";
  if (value.isInfinity())
    return value.isNegative() ? "-inf" : "inf";
  // In double every subnormal of the smaller types is normal, so the digit before the point is always 1.
  bool isInexact;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &isInexact);
  char buffer[64];
  StringRef text(buffer, value.convertToHexString(buffer, 0, false, APFloat::rmNearestTiesToEven));
  auto [significand, exponent] = text.split('p');
  return (significand + (exponent.starts_with("-") ? "p" : "p+") + exponent).str();
}

} // namespace anert::mil
