// Functions and statements of a syntax tree in Core ML's encoding.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Encoder.h"
#include "DataTypes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

namespace anert::coreml {
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;

bool Encoder::fail(const Twine &text) {
  if (message.empty())
    message = (place.empty() ? text : "'" + Twine(place) + "': " + text).str();
  return false;
}

bool Encoder::encodeNamedTypes(ArrayRef<mil::TypedName> names, google::protobuf::RepeatedPtrField<NamedType> &types) {
  return llvm::all_of(names, [&](const mil::TypedName &name) {
    NamedType *type = types.Add();
    type->set_name(name.name.str());
    return encodeType(*name.type, *type->mutable_type());
  });
}

template <typename Entries, typename Encode>
bool Encoder::encodeEntries(ArrayRef<mil::NamedValue> values, Entries &entries, Encode encode) {
  std::vector<const mil::NamedValue *> sorted;
  for (const mil::NamedValue &value : values)
    sorted.push_back(&value);
  llvm::sort(sorted, [](auto *a, auto *b) { return std::pair(a->name, a) < std::pair(b->name, b); });
  return llvm::all_of(sorted, [&](const mil::NamedValue *value) {
    if (value->name.empty())
      return fail("found an argument without name, expected 'name = value'");
    auto *entry = entries.Add();
    entry->set_key(value->name.str());
    return encode(value->value, *entry->mutable_value());
  });
}

bool Encoder::encodeAttributes(ArrayRef<mil::NamedValue> values,
                               google::protobuf::RepeatedPtrField<ValueEntry> &entries) {
  return encodeEntries(values, entries, [&](const mil::Value &value, Value &into) { return encodeValue(value, into); });
}

bool Encoder::encodeArgument(const mil::Value &value, Argument &message) {
  ArrayRef<mil::Value> values = value.kind == mil::Value::Tuple ? value.elements : ArrayRef(value);
  return llvm::all_of(values, [&](const mil::Value &element) {
    Argument::Binding *binding = message.add_arguments();
    if (element.kind != mil::Value::Ref)
      return encodeValue(element, *binding->mutable_value());
    binding->set_name(element.text.str());
    return true;
  });
}

bool Encoder::encodeStatement(const mil::Statement &statement, Operation &message) {
  place = statement.results.empty() ? statement.callee.str() : statement.results.front().name.str();
  message.set_type(statement.callee.str());
  auto encode = [&](const mil::Value &value, Argument &into) { return encodeArgument(value, into); };
  return encodeEntries(statement.args, *message.mutable_inputs(), encode) &&
         encodeNamedTypes(statement.results, *message.mutable_outputs()) &&
         encodeAttributes(statement.attributes, *message.mutable_attributes()) &&
         llvm::all_of(statement.blocks, [&](const mil::Block &block) {
           return encodeNamedTypes(block.params, *message.add_blocks()->mutable_inputs()) &&
                  encodeBlock(block, *message.mutable_blocks(message.blocks_size() - 1));
         });
}

bool Encoder::encodeBlock(const mil::Block &block, Block &message) {
  for (const mil::Statement &statement : block.statements)
    if (!encodeStatement(statement, *message.add_operations()))
      return false;
  for (const mil::NameRef &result : block.results)
    message.add_outputs(result.name.str());
  return true;
}

bool Encoder::encode(const mil::Function &function, StringRef name, Program &program) {
  place = name.str();
  const OpsetVersion *opset = findOpset(function.opset);
  if (!opset)
    return fail("found the opset '" + function.opset + "', expected one that Core ML has, ios15 to ios26");
  FunctionEntry *entry = program.add_functions();
  entry->set_key(name.str());
  Function &message = *entry->mutable_value();
  message.set_opset(opset->format.str());
  if (!encodeNamedTypes(function.body.params, *message.mutable_inputs()) ||
      !encodeAttributes(function.attributes, *message.mutable_attributes()))
    return false;
  BlockEntry *block = message.add_blocks();
  block->set_key(opset->format.str());
  return encodeBlock(function.body, *block->mutable_value());
}

} // namespace anert::coreml
