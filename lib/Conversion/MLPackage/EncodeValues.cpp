// Types and values of a syntax tree in Core ML's encoding.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/MILLiteral.h"
#include "ANE/Support/MILBlob.h"
#include "DataTypes.h"
#include "Decoder.h"
#include "Encoder.h"
#include "llvm/ADT/bit.h"

namespace anert::coreml {
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;

//===-- Types ----------------------------------------------------------------===//

bool Encoder::encodeDim(const mil::Dim &dim, Dimension &message) {
  if (dim.kind == mil::Dim::Size)
    message.mutable_constant()->set_size(dim.size);
  else
    message.mutable_unknown();
  return true;
}

bool Encoder::encodeType(const mil::Type &type, Type &message) {
  switch (type.kind) {
  case mil::Type::Scalar:
  case mil::Type::Tensor: {
    TensorType &tensor = *message.mutable_tensor();
    tensor.set_datatype(type.element ? getDataType(*type.element).code : kStringCode);
    tensor.set_rank(type.dims.size());
    for (const mil::Dim &dim : type.dims)
      encodeDim(dim, *tensor.add_dimensions());
    return true;
  }
  case mil::Type::State:
    return encodeType(*type.elements.front(), *message.mutable_state()->mutable_wrapped());
  case mil::Type::List:
    return encodeType(*type.elements.front(), *message.mutable_list()->mutable_type()) &&
           encodeDim(type.dims.front(), *message.mutable_list()->mutable_length());
  case mil::Type::Tuple:
    message.mutable_tuple();
    for (const mil::Type *element : type.elements)
      if (!encodeType(*element, *message.mutable_tuple()->add_types()))
        return false;
    return true;
  case mil::Type::Dict:
    return encodeType(*type.elements[0], *message.mutable_dict()->mutable_key()) &&
           encodeType(*type.elements[1], *message.mutable_dict()->mutable_value());
  case mil::Type::TensorBuffer:
    break;
  }
  return fail("found the type " + toString(type) + ", which Core ML's model format does not have");
}

//===-- Values ---------------------------------------------------------------===//

bool Encoder::encodeBlob(const mil::Value &blob, Value::BlobFile &message) {
  llvm::Expected<uint64_t> offset = mil::parseLiteral(blob.elements[1].getOperand().text, DType::uint64);
  if (!offset)
    return fail(llvm::toString(offset.takeError()));
  message.set_filename(blob.elements[0].getOperand().text.str());
  message.set_offset(*offset);
  return true;
}

bool Encoder::encodeStrings(const mil::Value &operand, const mil::Type &type, TensorValue &message) {
  auto *strings = message.mutable_strings();
  if (operand.kind == mil::Value::String && type.isScalar()) {
    strings->add_values(operand.text.str());
    return true;
  }
  if (operand.kind == mil::Value::Array && operand.atoms.empty())
    return true;
  if (operand.kind != mil::Value::List)
    return fail("found another literal, expected strings for " + toString(type));
  for (const mil::Value &element : operand.elements) {
    if (element.getOperand().kind != mil::Value::String)
      return fail("found another literal, expected a string in " + toString(type));
    strings->add_values(element.getOperand().text.str());
  }
  return true;
}

/// Puts one element where its type stands.
static void append(TensorValue &message, uint64_t bits, DType dtype, std::string &bytes) {
  unsigned unused = 64 - 8 * getHostBytes(dtype);
  int64_t extended = getInfo(dtype).isSigned ? int64_t(bits << unused) >> unused : int64_t(bits);
  switch (getDataType(dtype).kind) {
  case TensorValue::kFloats:
    return message.mutable_floats()->add_values(llvm::bit_cast<float>(uint32_t(bits)));
  case TensorValue::kDoubles:
    return message.mutable_doubles()->add_values(llvm::bit_cast<double>(bits));
  case TensorValue::kBools:
    return message.mutable_bools()->add_values(bits & 1);
  case TensorValue::kInts:
    return message.mutable_ints()->add_values(extended);
  case TensorValue::kLongInts:
    return message.mutable_longints()->add_values(extended);
  default:
    bytes.append(reinterpret_cast<const char *>(&bits), getHostBytes(dtype));
  }
}

/// Makes the field of `dtype` present, for a tensor without elements.
static void touch(TensorValue &message, DType dtype) {
  switch (getDataType(dtype).kind) {
  case TensorValue::kFloats:
    message.mutable_floats();
    return;
  case TensorValue::kDoubles:
    message.mutable_doubles();
    return;
  case TensorValue::kBools:
    message.mutable_bools();
    return;
  case TensorValue::kInts:
    message.mutable_ints();
    return;
  case TensorValue::kLongInts:
    message.mutable_longints();
    return;
  default:
    message.mutable_bytes();
  }
}

bool Encoder::encodeNumbers(const mil::Value &operand, const mil::Type &type, TensorValue &message) {
  DType dtype = *type.element;
  touch(message, dtype);
  uint64_t count = 1;
  for (const mil::Dim &dim : type.dims)
    count *= dim.size;
  std::string bytes;
  auto encode = [&](StringRef text) {
    llvm::Expected<uint64_t> bits = mil::parseLiteral(text, dtype);
    if (!bits)
      return fail(llvm::toString(bits.takeError()));
    append(message, *bits, dtype, bytes);
    return true;
  };
  bool isNumber = operand.kind == mil::Value::Number && count == 1;
  if (!isNumber && (operand.kind != mil::Value::Array || operand.atoms.size() != count))
    return fail("found a literal of another size, expected one of " + toString(type));
  if (isNumber ? !encode(operand.text)
               : !llvm::all_of(operand.atoms, [&](const mil::Atom &atom) { return encode(atom.text()); }))
    return false;
  if (message.kind_case() != TensorValue::kBytes)
    return true;
  if (getInfo(dtype).bits < 8) {
    std::string packed(numPackedBytes(dtype, bytes.size()), 0);
    packBits(dtype, reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size(),
             reinterpret_cast<uint8_t *>(packed.data()));
    bytes = std::move(packed);
  }
  message.mutable_bytes()->set_values(std::move(bytes));
  return true;
}

bool Encoder::encodeChild(const mil::Value &element, const mil::Type &type, Value &message) {
  if (element.kind == mil::Value::Typed)
    return encodeValue(element, message);
  return encodeType(type, *message.mutable_type()) && encodeOperand(element, type, *message.mutable_immediate());
}

bool Encoder::encodeOperand(const mil::Value &operand, const mil::Type &type, Value::Immediate &message) {
  ArrayRef<mil::Value> elements = operand.elements;
  switch (type.kind) {
  case mil::Type::Scalar:
  case mil::Type::Tensor:
    return type.element ? encodeNumbers(operand, type, *message.mutable_tensor())
                        : encodeStrings(operand, type, *message.mutable_tensor());
  case mil::Type::List:
    message.mutable_list();
    return llvm::all_of(elements, [&](const mil::Value &element) {
      return encodeChild(element, *type.elements.front(), *message.mutable_list()->add_values());
    });
  case mil::Type::Tuple:
    message.mutable_tuple();
    for (size_t i = 0; i < elements.size() && i < type.elements.size(); ++i)
      if (!encodeChild(elements[i], *type.elements[i], *message.mutable_tuple()->add_values()))
        return false;
    return elements.size() == type.elements.size() || fail("found a tuple of another size, expected " + toString(type));
  case mil::Type::Dict:
    message.mutable_dict();
    for (size_t i = 0; i + 1 < elements.size(); i += 2) {
      DictValue::Pair &pair = *message.mutable_dict()->add_values();
      if (!encodeChild(elements[i], *type.elements[0], *pair.mutable_key()) ||
          !encodeChild(elements[i + 1], *type.elements[1], *pair.mutable_value()))
        return false;
    }
    return true;
  default:
    return fail("found a value of type " + toString(type) + ", which Core ML's model format does not have");
  }
}

bool Encoder::encodeValue(const mil::Value &value, Value &message) {
  const mil::Value &operand = value.getOperand();
  if (value.kind != mil::Value::Typed || &operand == &value)
    return fail("found a value without type, expected a typed literal");
  if (!encodeType(*value.type, *message.mutable_type()))
    return false;
  if (operand.kind == mil::Value::Blob)
    return encodeBlob(operand, *message.mutable_blobfile());
  return encodeOperand(operand, *value.type, *message.mutable_immediate());
}

} // namespace anert::coreml
