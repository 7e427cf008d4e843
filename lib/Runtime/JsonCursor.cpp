// Reading JSON of unknown origin with errors that name the place.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "JsonCursor.h"
#include "ANE/Runtime/Surface.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

namespace anert {

llvm::Error makeJsonError(const llvm::Twine &path, const llvm::Twine &found, const llvm::Twine &allowed,
                          const llvm::Twine &fix) {
  std::string place = path.str(), advice = fix.str();
  return llvm::createStringError("$" + (place.empty() || place[0] == '[' ? place : "." + place) + ": found " + found +
                                 ", allowed " + allowed + (advice.empty() ? "" : "; " + advice));
}

llvm::Error addFile(const llvm::Twine &file, llvm::Error error) {
  if (!error)
    return error;
  return llvm::createStringError(file + ": " + llvm::toString(std::move(error)));
}

std::string JsonCursor::getPath() const {
  if (!parent)
    return "";
  std::string prefix = parent->getPath();
  if (key.empty())
    return prefix + "[" + std::to_string(index) + "]";
  return prefix + (prefix.empty() ? "" : ".") + key.str();
}

void JsonCursor::fail(const llvm::Twine &allowed, const llvm::Twine &fix, const llvm::Twine &found) const {
  if (!firstError->empty())
    return;
  std::string shown = found.str();
  if (shown.empty() && value) {
    shown = llvm::formatv("{0}", *value).str();
    if (shown.size() > 60)
      shown = shown.substr(0, 57) + "...";
  }
  *firstError = llvm::toString(makeJsonError(getPath(), shown.empty() ? "nothing" : shown, allowed, fix));
}

bool JsonCursor::has(llvm::StringRef key) const {
  const llvm::json::Object *object = value ? value->getAsObject() : nullptr;
  return object && object->get(key);
}

JsonCursor JsonCursor::field(llvm::StringRef key) const {
  const llvm::json::Object *object = value ? value->getAsObject() : nullptr;
  JsonCursor member(this, object ? object->get(key) : nullptr, key, 0);
  if (value && !object)
    fail("an object");
  else if (value && !member)
    member.fail("a value", "add the missing key");
  return member;
}

const llvm::json::Array *JsonCursor::getArray() const {
  const llvm::json::Array *array = value ? value->getAsArray() : nullptr;
  if (value && !array)
    fail("a list");
  return array;
}

std::string JsonCursor::getString() const {
  std::optional<llvm::StringRef> text = value ? value->getAsString() : std::nullopt;
  if (value && !text)
    fail("a string");
  return text ? text->str() : "";
}

bool JsonCursor::getBool() const {
  std::optional<bool> flag = value ? value->getAsBoolean() : std::nullopt;
  if (value && !flag)
    fail("true or false");
  return flag.value_or(false);
}

int64_t JsonCursor::getInt(int64_t low, int64_t high) const {
  std::optional<int64_t> number = value ? value->getAsInteger() : std::nullopt;
  if (number && *number >= low && *number <= high)
    return *number;
  if (value)
    fail("an integer in " + llvm::Twine(low) + ".." + llvm::Twine(high));
  return low <= 0 && high >= 0 ? 0 : low;
}

double JsonCursor::getFloat() const {
  if (std::optional<llvm::StringRef> text = value ? value->getAsString() : std::nullopt)
    for (auto [name, special] :
         {std::pair("inf", HUGE_VAL), {"-inf", -HUGE_VAL}, {"nan", std::nan("")}, {"-0.0", -0.0}})
      if (*text == name)
        return special;
  std::optional<double> number = value ? value->getAsNumber() : std::nullopt;
  if (value && !number)
    fail("a number or \"inf\", \"-inf\", \"nan\", \"-0.0\"");
  return number.value_or(0);
}

std::vector<int64_t> JsonCursor::getInts(int64_t low, int64_t high) const {
  std::vector<int64_t> numbers;
  forEach([&](const JsonCursor &item) { numbers.push_back(item.getInt(low, high)); });
  return numbers;
}

TensorDesc JsonCursor::getDesc() const {
  TensorDesc desc;
  JsonCursor type = field("type"), shape = field("shape");
  std::string name = type.getString();
  if (std::optional<DType> dtype = parseDType(name)) {
    desc.dtype = *dtype;
  } else if (type) {
    std::string known;
    for (const DTypeInfo &info : allDTypes())
      known += (known.empty() ? "" : " ") + info.name.str();
    type.fail("one of " + known);
  }
  std::vector<int64_t> dims = shape.getInts(1, maxTensorBytes);
  desc.shape.assign(dims.begin(), dims.end());
  if (std::string reason = whyNotAllocatable(desc); shape && firstError->empty() && !reason.empty())
    shape.fail("a smaller tensor", "", reason);
  return desc;
}

llvm::json::Value floatToJson(double value) {
  if (std::isnan(value))
    return "nan";
  if (std::isinf(value))
    return value < 0 ? "-inf" : "inf";
  if (value == 0 && std::signbit(value))
    return "-0.0";
  return value;
}

void addDesc(llvm::json::Object &object, const TensorDesc &desc) {
  object["type"] = getName(desc.dtype);
  object["shape"] = llvm::json::Array(desc.shape);
}

} // namespace anert
