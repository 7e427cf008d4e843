// Functions and operations of Core ML's encoding as nodes of a syntax tree.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Decoder.h"
#include "DataTypes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/JSON.h"

namespace anert::coreml {
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;

bool Decoder::fail(const Twine &text) {
  StringRef place = model.places.empty() ? StringRef() : StringRef(model.places.back());
  if (message.empty())
    message = ((place.empty() ? Twine() : place + Twine(": ")) + text).str();
  return false;
}

bool Decoder::decodeName(const std::string &bytes, StringRef what, StringRef &name) {
  bool isGood = !bytes.empty() && llvm::json::isUTF8(bytes) &&
                llvm::none_of(bytes, [](char c) { return uint8_t(c) < 0x20 || c == 0x7F; });
  if (!isGood)
    return fail(Twine(bytes.empty() ? "found no name" : "found a name that is no printable text") + " of " + what +
                ", expected letters and digits");
  name = tree.copy(bytes);
  return true;
}

template <typename Entry, typename Decode>
bool Decoder::decodeEntries(const google::protobuf::RepeatedPtrField<Entry> &entries, StringRef what,
                            ArrayRef<mil::NamedValue> &result, Decode decode) {
  std::vector<mil::NamedValue> values;
  for (const Entry &entry : entries) {
    mil::NamedValue &value = values.emplace_back();
    value.loc = here();
    if (!decodeName(entry.key(), what, value.name))
      return false;
    if (!decode(entry.value(), value.value)) {
      message += (" (" + what + " '" + value.name + "')").str();
      return false;
    }
  }
  // The format has no order, and its writers have each their own.
  llvm::sort(values, [](const mil::NamedValue &a, const mil::NamedValue &b) { return a.name < b.name; });
  auto isSame = [](const mil::NamedValue &a, const mil::NamedValue &b) { return a.name == b.name; };
  if (auto twice = std::adjacent_find(values.begin(), values.end(), isSame); twice != values.end())
    return fail("found the " + what + " '" + twice->name + "' twice, expected it once");
  result = tree.copy(ArrayRef<mil::NamedValue>(values));
  return true;
}

bool Decoder::decodeAttributes(const google::protobuf::RepeatedPtrField<ValueEntry> &entries,
                               ArrayRef<mil::NamedValue> &result) {
  return decodeEntries(entries, "attribute", result,
                       [&](const Value &value, mil::Value &into) { return decodeValue(value, into); });
}

bool Decoder::decodeNamedTypes(const google::protobuf::RepeatedPtrField<NamedType> &types, StringRef what,
                               ArrayRef<mil::TypedName> &result) {
  std::vector<mil::TypedName> names;
  for (const NamedType &type : types) {
    mil::TypedName &name = names.emplace_back();
    name.loc = here();
    if (!decodeName(type.name(), what, name.name))
      return false;
    name.type = decodeType(type.type());
    if (!name.type) {
      message += (" (" + what + " '" + name.name + "')").str();
      return false;
    }
  }
  result = tree.copy(ArrayRef<mil::TypedName>(names));
  return true;
}

bool Decoder::decodeArgument(const Argument &argument, mil::Value &value) {
  std::vector<mil::Value> values;
  for (const Argument::Binding &binding : argument.arguments()) {
    mil::Value &element = values.emplace_back();
    if (binding.has_value()) {
      if (!decodeValue(binding.value(), element))
        return false;
      continue;
    }
    StringRef name;
    if (!decodeName(binding.name(), "a value", name))
      return false;
    element = tree.getRef(name);
    element.loc = here();
  }
  value = values.size() == 1 ? values.front() : tree.getTuple(values);
  value.loc = here();
  return true;
}

/// What an operation is called in messages: its name, its first result, or its number in the block.
static std::string getTitle(const Operation &operation, int number) {
  for (const ValueEntry &attribute : operation.attributes()) {
    const TensorValue::Strings &text = attribute.value().immediate().tensor().strings();
    if (attribute.key() == "name" && text.values_size() == 1)
      if (StringRef name = text.values(0); !name.empty() && llvm::all_of(name, llvm::isPrint))
        return name.str();
  }
  if (operation.outputs_size())
    if (StringRef name = operation.outputs(0).name(); !name.empty() && llvm::all_of(name, llvm::isPrint))
      return name.str();
  return "operation " + std::to_string(number);
}

bool Decoder::decodeOperation(const Operation &operation, StringRef function, mil::Statement &statement) {
  statement.loc = statement.calleeLoc = here();
  auto decode = [&](const Argument &argument, mil::Value &into) { return decodeArgument(argument, into); };
  if (!decodeName(operation.type(), "an operation's type", statement.callee) ||
      !decodeNamedTypes(operation.outputs(), "result", statement.results) ||
      !decodeEntries(operation.inputs(), "argument", statement.args, decode) ||
      !decodeAttributes(operation.attributes(), statement.attributes))
    return false;
  std::vector<mil::Block> blocks(operation.blocks_size());
  for (auto [block, result] : llvm::zip_equal(operation.blocks(), blocks))
    if (!decodeBlock(block, function, result))
      return false;
  statement.blocks = tree.copy(ArrayRef<mil::Block>(blocks));
  return true;
}

bool Decoder::decodeBlock(const Block &block, StringRef function, mil::Block &result) {
  result.loc = here();
  if (!decodeNamedTypes(block.inputs(), "block input", result.params))
    return false;
  std::vector<mil::Statement> statements(block.operations_size());
  for (int i = 0; i < block.operations_size(); ++i) {
    enter(function + "/" + getTitle(block.operations(i), i));
    if (!decodeOperation(block.operations(i), function, statements[i]))
      return false;
  }
  result.statements = tree.copy(ArrayRef<mil::Statement>(statements));
  enter(function);
  std::vector<mil::NameRef> outputs(block.outputs_size());
  for (int i = 0; i < block.outputs_size(); ++i) {
    outputs[i].loc = here();
    if (!decodeName(block.outputs(i), "a block's output", outputs[i].name))
      return false;
  }
  result.results = tree.copy(ArrayRef<mil::NameRef>(outputs));
  return true;
}

bool Decoder::decodeFunction(const FunctionEntry &entry, mil::Function &function) {
  StringRef name;
  if (!decodeName(entry.key(), "a function", name))
    return false;
  enter(name);
  const Function &from = entry.value();
  const BlockEntry *active = nullptr;
  std::string known;
  for (const BlockEntry &block : from.blocks()) {
    known += " '" + block.key() + "'";
    if (block.key() == from.opset())
      active = &block;
  }
  if (!active)
    return fail("found the opset '" + from.opset() + "', expected one that the function has a block for:" +
                (known.empty() ? std::string(" it has none") : known));
  mil::Loc loc = here();
  ArrayRef<mil::TypedName> params;
  if (!decodeNamedTypes(from.inputs(), "input", params) || !decodeAttributes(from.attributes(), function.attributes) ||
      !decodeBlock(active->value(), name, function.body))
    return false;
  if (!function.body.params.empty())
    return fail("found inputs of the function's block, expected those of the function alone");
  const OpsetVersion *opset = findOpset(from.opset());
  function.opset = opset ? StringRef(opset->text) : tree.copy(from.opset());
  function.opsetLoc = function.body.loc = loc;
  function.body.name = name;
  function.body.params = params;
  return true;
}

bool Decoder::decode(const Program &program, ArrayRef<StringRef> order) {
  enter("");
  tree.loc = here();
  tree.version = "1.3";
  if (!decodeAttributes(program.attributes(), tree.attributes))
    return false;
  std::vector<const FunctionEntry *> entries;
  for (const FunctionEntry &entry : program.functions())
    entries.push_back(&entry);
  auto key = [&](const FunctionEntry *entry) {
    return std::pair(llvm::find(order, StringRef(entry->key())) - order.begin(), StringRef(entry->key()));
  };
  llvm::sort(entries, [&](auto *a, auto *b) { return key(a) < key(b); });
  auto isSame = [](auto *a, auto *b) { return a->key() == b->key(); };
  if (auto twice = std::adjacent_find(entries.begin(), entries.end(), isSame); twice != entries.end())
    return fail("found the function '" + (*twice)->key() + "' twice, expected it once");
  std::vector<mil::Function> functions(entries.size());
  for (auto [entry, function] : llvm::zip_equal(entries, functions))
    if (!decodeFunction(*entry, function))
      return false;
  tree.functions = tree.copy(ArrayRef<mil::Function>(functions));
  return true;
}

} // namespace anert::coreml
