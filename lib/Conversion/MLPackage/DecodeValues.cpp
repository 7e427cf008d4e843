// Types and immediate values of Core ML's encoding as nodes of a syntax tree.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/MILLiteral.h"
#include "ANE/Conversion/MILSyntax.h"
#include "ANE/Support/MILBlob.h"
#include "DataTypes.h"
#include "Decoder.h"
#include "llvm/ADT/bit.h"
#include <functional>

namespace anert::coreml {
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;

std::string toString(const mil::Type &type) {
  std::string text;
  llvm::raw_string_ostream os(text);
  mil::print(type, os);
  return text;
}

//===-- Types ----------------------------------------------------------------===//

bool Decoder::decodeDim(const Dimension &dimension, mil::Dim &dim) {
  if (dimension.has_constant()) {
    dim.size = dimension.constant().size();
    return true;
  }
  if (!dimension.has_unknown())
    return fail("found a dimension without size, expected a constant or an unknown one");
  dim.kind = mil::Dim::Unknown;
  return !dimension.unknown().variadic() ||
         fail("found a variadic dimension, expected a tensor of known rank; convert the model with a fixed rank");
}

bool Decoder::decodeTensorType(const TensorType &tensor, mil::Type &type) {
  if (tensor.datatype() != kStringCode) {
    const DataType *row = findDataType(tensor.datatype());
    if (!row)
      return fail("found the element type " + Twine(tensor.datatype()) + ", expected one of the format's data types");
    type.element = row->dtype;
  }
  if (tensor.rank() != tensor.dimensions_size())
    return fail(tensor.rank() == -1 ? Twine("found a tensor of any rank, expected a fixed one")
                                    : "found a tensor of rank " + Twine(tensor.rank()) + " with " +
                                          Twine(tensor.dimensions_size()) + " dimensions, expected equal numbers");
  if (tensor.dimensions_size() == 0)
    return true;
  type.kind = mil::Type::Tensor;
  llvm::SmallVector<mil::Dim, 6> dims;
  for (const Dimension &dimension : tensor.dimensions())
    if (!decodeDim(dimension, dims.emplace_back()))
      return false;
  type.dims = tree.copy(ArrayRef<mil::Dim>(dims));
  return true;
}

bool Decoder::decodeElementTypes(ArrayRef<const Type *> types, mil::Type &type) {
  llvm::SmallVector<const mil::Type *, 4> elements;
  for (const Type *element : types)
    if (!elements.emplace_back(decodeType(*element)))
      return false;
  type.elements = tree.copy(ArrayRef<const mil::Type *>(elements));
  return true;
}

const mil::Type *Decoder::decodeType(const Type &type) {
  auto *result = new (tree.arena) mil::Type;
  result->loc = here();
  bool isGood = false;
  switch (type.kind_case()) {
  case Type::kTensor:
    isGood = decodeTensorType(type.tensor(), *result);
    break;
  case Type::kState:
    result->kind = mil::Type::State;
    isGood = decodeElementTypes(&type.state().wrapped(), *result);
    break;
  case Type::kList: {
    result->kind = mil::Type::List;
    mil::Dim length;
    isGood = decodeElementTypes(&type.list().type(), *result) && decodeDim(type.list().length(), length);
    result->dims = tree.copy(ArrayRef<mil::Dim>(length));
    break;
  }
  case Type::kTuple: {
    result->kind = mil::Type::Tuple;
    llvm::SmallVector<const Type *, 4> types;
    for (const Type &element : type.tuple().types())
      types.push_back(&element);
    isGood = decodeElementTypes(types, *result);
    break;
  }
  case Type::kDict:
    result->kind = mil::Type::Dict;
    isGood = decodeElementTypes({&type.dict().key(), &type.dict().value()}, *result);
    break;
  case Type::KIND_NOT_SET:
    fail("found a value without type, expected a tensor, state, list, tuple or dictionary type");
  }
  return isGood ? result : nullptr;
}

//===-- Immediate values -----------------------------------------------------===//

bool Decoder::getCount(const mil::Type &type, size_t &count) {
  // Whatever is stored takes a bit at least, so that a file has fewer elements than this.
  constexpr uint64_t limit = uint64_t(1) << 34;
  uint64_t product = 1;
  for (const mil::Dim &dim : type.dims) {
    if (dim.kind != mil::Dim::Size)
      return fail("found a value of type " + toString(type) + ", expected known dimensions");
    if (dim.size > limit || product * dim.size > limit)
      return fail("found a value of type " + toString(type) + ", which is more than a model file holds");
    product *= dim.size;
  }
  count = product;
  return true;
}

template <typename List> bool Decoder::decodeIntegers(const List &values, DType dtype, std::vector<uint64_t> &bits) {
  const DTypeInfo &info = getInfo(dtype);
  int64_t low = info.isSigned ? llvm::minIntN(info.bits) : 0;
  int64_t high = info.isSigned ? llvm::maxIntN(info.bits) : info.bits == 64 ? INT64_MAX : llvm::maxUIntN(info.bits);
  for (int64_t value : values) {
    // A uint64 stands as the int64 of the same bits.
    if (info.bits < 64 && (value < low || value > high))
      return fail("found the value " + Twine(value) + ", expected " + info.name + " from " + Twine(low) + " to " +
                  Twine(high));
    bits.push_back(uint64_t(value));
  }
  return true;
}

bool Decoder::decodeBytes(StringRef bytes, DType dtype, size_t count, std::vector<uint64_t> &bits) {
  unsigned width = getHostBytes(dtype);
  if (bytes.size() != numPackedBytes(dtype, count))
    return fail("found " + Twine(bytes.size()) + " bytes of values, expected " + Twine(numPackedBytes(dtype, count)) +
                " for " + Twine(count) + " of " + getName(dtype));
  std::vector<uint8_t> unpacked;
  if (getInfo(dtype).bits < 8) {
    unpacked.resize(count);
    unpackBits(dtype, reinterpret_cast<const uint8_t *>(bytes.data()), count, unpacked.data());
    bytes = StringRef(reinterpret_cast<const char *>(unpacked.data()), unpacked.size());
  }
  for (size_t i = 0; i < count; ++i) {
    uint64_t element = 0;
    for (unsigned k = 0; k < width; ++k)
      element |= uint64_t(uint8_t(bytes[i * width + k])) << (8 * k);
    bits.push_back(element);
  }
  return true;
}

bool Decoder::decodeBits(const TensorValue &tensor, const mil::Type &type, size_t count, std::vector<uint64_t> &bits) {
  DType dtype = *type.element;
  const DTypeInfo &info = getInfo(dtype);
  bool isInteger = !info.isFloat && dtype != DType::boolean;
  if (tensor.kind_case() == TensorValue::kBytes && dtype != DType::boolean)
    return decodeBytes(tensor.bytes().values(), dtype, count, bits);
  if (tensor.kind_case() == TensorValue::kInts && isInteger)
    return decodeIntegers(tensor.ints().values(), dtype, bits);
  if (tensor.kind_case() == TensorValue::kLongInts && isInteger)
    return decodeIntegers(tensor.longints().values(), dtype, bits);
  if (tensor.kind_case() == TensorValue::kFloats && dtype == DType::fp32)
    for (float value : tensor.floats().values())
      bits.push_back(llvm::bit_cast<uint32_t>(value));
  else if (tensor.kind_case() == TensorValue::kDoubles && dtype == DType::fp64)
    for (double value : tensor.doubles().values())
      bits.push_back(llvm::bit_cast<uint64_t>(value));
  else if (tensor.kind_case() == TensorValue::kBools && dtype == DType::boolean)
    for (bool value : tensor.bools().values())
      bits.push_back(value);
  else if (tensor.kind_case() != TensorValue::KIND_NOT_SET)
    return fail("found " + toString(type) + " in field " + Twine(int(tensor.kind_case())) +
                " of its value, expected field " + Twine(int(getDataType(dtype).kind)));
  return true;
}

bool Decoder::decodeNumbers(const TensorValue &tensor, const mil::Type &type, mil::Value &result) {
  size_t count = 0;
  std::vector<uint64_t> bits;
  if (!getCount(type, count) || !decodeBits(tensor, type, count, bits))
    return false;
  if (bits.size() != count)
    return fail("found " + Twine(bits.size()) + " values, expected " + Twine(count) + " for " + toString(type));
  std::vector<mil::Atom> atoms;
  for (uint64_t element : bits)
    atoms.push_back({tree.copy(mil::formatLiteral(element, *type.element)).data()});
  if (type.kind == mil::Type::Scalar) {
    result.kind = mil::Value::Number;
    result.text = atoms.front().text();
    return true;
  }
  result.kind = mil::Value::Array;
  llvm::SmallVector<uint32_t, 6> shape;
  for (const mil::Dim &dim : type.dims)
    shape.push_back(dim.size);
  result.shape = tree.copy(ArrayRef<uint32_t>(shape));
  result.atoms = tree.copy(ArrayRef<mil::Atom>(atoms));
  return true;
}

bool Decoder::decodeStrings(const TensorValue &tensor, const mil::Type &type, mil::Value &result) {
  size_t count = 0;
  if (!getCount(type, count))
    return false;
  bool hasStrings = tensor.kind_case() == TensorValue::kStrings || tensor.kind_case() == TensorValue::KIND_NOT_SET;
  if (!hasStrings || size_t(tensor.strings().values_size()) != count)
    return fail("found " + Twine(tensor.strings().values_size()) + " strings, expected " + Twine(count) + " for " +
                toString(type));
  std::vector<mil::Value> elements;
  for (const std::string &text : tensor.strings().values()) {
    mil::Value &element = elements.emplace_back();
    element.kind = mil::Value::String;
    element.loc = here();
    element.text = tree.copy(text);
  }
  if (type.kind == mil::Type::Scalar) {
    result = elements.front();
    return true;
  }
  result.kind = mil::Value::List;
  result.elements = tree.copy(ArrayRef<mil::Value>(elements));
  return true;
}

bool Decoder::decodeValues(const Values &values, mil::Value &result) {
  std::vector<mil::Value> elements(values.values_size());
  for (int i = 0; i < values.values_size(); ++i)
    if (!decodeValue(values.values(i), elements[i]))
      return false;
  result.elements = tree.copy(ArrayRef<mil::Value>(elements));
  return true;
}

bool Decoder::decodeDict(const DictValue &dict, mil::Value &result) {
  std::vector<mil::Value> elements;
  for (const DictValue::Pair &pair : dict.values())
    if (!decodeValue(pair.key(), elements.emplace_back()) || !decodeValue(pair.value(), elements.emplace_back()))
      return false;
  result.kind = mil::Value::Dict;
  result.elements = tree.copy(ArrayRef<mil::Value>(elements));
  return true;
}

bool Decoder::decodeImmediate(const Value::Immediate &immediate, const mil::Type &type, mil::Value &result) {
  result.loc = here();
  bool isPlain = type.kind == mil::Type::Scalar || type.kind == mil::Type::Tensor;
  if (immediate.has_tensor() && isPlain)
    return type.element ? decodeNumbers(immediate.tensor(), type, result)
                        : decodeStrings(immediate.tensor(), type, result);
  if (immediate.has_list() && type.kind == mil::Type::List) {
    result.kind = mil::Value::List;
    return decodeValues(immediate.list(), result);
  }
  if (immediate.has_tuple() && type.kind == mil::Type::Tuple) {
    result.kind = mil::Value::Tuple;
    return decodeValues(immediate.tuple(), result);
  }
  if (immediate.has_dict() && type.kind == mil::Type::Dict)
    return decodeDict(immediate.dict(), result);
  return fail("found a value of another kind, expected " + toString(type));
}

bool Decoder::decodeValue(const Value &value, mil::Value &result) {
  const mil::Type *type = decodeType(value.type());
  if (!type)
    return false;
  if (value.has_blobfile()) {
    std::function<mil::Value(mil::Value)> relocate = [&](mil::Value node) {
      std::vector<mil::Value> parts;
      for (const mil::Value &part : node.elements)
        parts.push_back(relocate(part));
      node.elements = tree.copy(ArrayRef<mil::Value>(parts));
      node.loc = here();
      return node;
    };
    result = relocate(tree.getBlob(type, value.blobfile().filename(), value.blobfile().offset()));
  } else if (value.has_immediate()) {
    mil::Value operand;
    if (!decodeImmediate(value.immediate(), *type, operand))
      return false;
    result = tree.getTyped(type, operand);
  } else {
    return fail("found no value for " + toString(*type) + ", expected an immediate one or one in a weight file");
  }
  result.loc = here();
  return true;
}

} // namespace anert::coreml
