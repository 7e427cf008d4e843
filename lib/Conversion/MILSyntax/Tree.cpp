// Building and searching the syntax tree of MIL text.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/MILLiteral.h"
#include "ANE/Conversion/MILTree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"

namespace anert::mil {
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;

static const NamedValue *find(ArrayRef<NamedValue> values, StringRef name) {
  const NamedValue *found = llvm::find_if(values, [&](const NamedValue &value) { return value.name == name; });
  return found == values.end() ? nullptr : found;
}

const NamedValue *Statement::findArg(StringRef name) const { return find(args, name); }
const NamedValue *Statement::findAttribute(StringRef name) const { return find(attributes, name); }

StringRef Program::copy(const Twine &text) {
  llvm::SmallString<64> buffer;
  StringRef flat = text.toStringRef(buffer);
  char *to = arena.Allocate<char>(flat.size() + 1);
  std::copy(flat.begin(), flat.end(), to);
  to[flat.size()] = 0;
  return {to, flat.size()};
}

const Type *Program::getScalarType(std::optional<DType> element) {
  Type *type = new (arena) Type;
  type->kind = usesTensorScalars ? Type::Tensor : Type::Scalar;
  type->element = element;
  return type;
}

const Type *Program::getTensorType(std::optional<DType> element, ArrayRef<int64_t> shape) {
  Type *type = new (arena) Type;
  type->kind = Type::Tensor;
  type->element = element;
  llvm::SmallVector<Dim, 6> dims;
  for (int64_t extent : shape) {
    Dim &dim = dims.emplace_back();
    dim.kind = extent < 0 ? Dim::Unknown : Dim::Size;
    dim.size = extent < 0 ? 0 : extent;
  }
  type->dims = copy(ArrayRef<Dim>(dims));
  return type;
}

const Type *Program::getStateType(const Type *tensor) {
  Type *type = new (arena) Type;
  type->kind = Type::State;
  type->elements = copy(ArrayRef<const Type *>(tensor));
  return type;
}

const Type *Program::getListType(const Type *element, int64_t length) {
  Type *type = new (arena) Type;
  type->kind = Type::List;
  type->elements = copy(ArrayRef<const Type *>(element));
  type->dims = getTensorType(std::nullopt, length)->dims;
  return type;
}

static Value makeValue(Value::Kind kind, StringRef text = {}, ArrayRef<Value> elements = {}) {
  Value value;
  value.kind = kind;
  value.text = text;
  value.elements = elements;
  return value;
}

Value Program::getRef(const Twine &name) { return makeValue(Value::Ref, copy(name)); }

Value Program::getTuple(ArrayRef<Value> elements) { return makeValue(Value::Tuple, {}, copy(elements)); }

Value Program::getTyped(const Type *type, const Value &operand) {
  Value value = makeValue(Value::Typed, {}, copy(ArrayRef<Value>(operand)));
  value.type = type;
  return value;
}

Value Program::getString(const Twine &text) {
  return getTyped(getScalarType(std::nullopt), makeValue(Value::String, copy(text)));
}

Value Program::getLiteral(DType type, ArrayRef<int64_t> shape, ArrayRef<char> bytes) {
  unsigned width = getHostBytes(type);
  llvm::SmallVector<Atom, 0> atoms;
  for (size_t i = 0; i + width <= bytes.size(); i += width) {
    uint64_t bits = 0;
    for (unsigned k = 0; k < width; ++k)
      bits |= uint64_t(uint8_t(bytes[i + k])) << (8 * k);
    atoms.push_back({copy(formatLiteral(bits, type)).data()});
  }
  if (shape.empty())
    return getTyped(getScalarType(type), makeValue(Value::Number, atoms.empty() ? "0" : atoms.front().text()));
  Value array = makeValue(Value::Array);
  llvm::SmallVector<uint32_t, 6> extents(shape.begin(), shape.end());
  array.shape = copy(ArrayRef<uint32_t>(extents));
  array.atoms = copy(ArrayRef<Atom>(atoms));
  return getTyped(getTensorType(type, shape), array);
}

Value Program::getBlob(const Type *type, const Twine &path, uint64_t offset) {
  Value place[] = {getString(path),
                   getTyped(getScalarType(DType::uint64), makeValue(Value::Number, copy(Twine(offset))))};
  return getTyped(type, makeValue(Value::Blob, {}, copy(ArrayRef<Value>(place))));
}

Value Program::getDict(ArrayRef<std::pair<StringRef, StringRef>> entries) {
  llvm::SmallVector<Value, 8> elements;
  for (auto [key, value] : entries) {
    elements.push_back(makeValue(Value::String, copy(key)));
    elements.push_back(makeValue(Value::String, copy(value)));
  }
  const Type *string = getScalarType(std::nullopt);
  Type *type = new (arena) Type;
  type->kind = Type::Dict;
  type->elements = copy(ArrayRef<const Type *>({string, string}));
  return getTyped(type, makeValue(Value::Dict, {}, copy(ArrayRef<Value>(elements))));
}

} // namespace anert::mil
