// Core ML's encoding of ML programs to syntax trees.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_MLPACKAGE_DECODER_H
#define ANE_LIB_CONVERSION_MLPACKAGE_DECODER_H

#include "ANE/Conversion/MLPackage.h"
#include "Model.pb.h"

namespace anert::coreml {

/// Makes the tree of a program. Every function returns false, or null, after the first error. Messages nest no deeper
/// than their parser allows, so recursion over them ends.
class Decoder {
public:
  explicit Decoder(mil::Model &model) : model(model), tree(model.program) {}

  /// `order` names functions in the order that they shall have; the rest follows by name.
  bool decode(const Program &program, llvm::ArrayRef<llvm::StringRef> order);
  /// "place: what is wrong", after a failure.
  const std::string &getError() const { return message; }

private:
  bool fail(const llvm::Twine &text);
  /// From here on, nodes and errors are at `place`.
  void enter(const llvm::Twine &place) { model.places.push_back(place.str()); }
  mil::Loc here() const { return model.places.size() - 1; }

  // Programs.
  bool decodeFunction(const FunctionEntry &entry, mil::Function &function);
  bool decodeBlock(const Block &block, llvm::StringRef function, mil::Block &result);
  bool decodeOperation(const Operation &operation, llvm::StringRef function, mil::Statement &statement);
  bool decodeArgument(const Argument &argument, mil::Value &value);
  bool decodeName(const std::string &bytes, llvm::StringRef what, llvm::StringRef &name);
  template <typename Entry, typename Decode>
  bool decodeEntries(const google::protobuf::RepeatedPtrField<Entry> &entries, llvm::StringRef what,
                     llvm::ArrayRef<mil::NamedValue> &result, Decode decode);
  bool decodeAttributes(const google::protobuf::RepeatedPtrField<ValueEntry> &entries,
                        llvm::ArrayRef<mil::NamedValue> &result);
  bool decodeNamedTypes(const google::protobuf::RepeatedPtrField<NamedType> &types, llvm::StringRef what,
                        llvm::ArrayRef<mil::TypedName> &result);

  // Types and values.
  const mil::Type *decodeType(const Type &type);
  bool decodeTensorType(const TensorType &tensor, mil::Type &type);
  bool decodeDim(const Dimension &dimension, mil::Dim &dim);
  bool decodeElementTypes(llvm::ArrayRef<const Type *> types, mil::Type &type);
  bool decodeValue(const Value &value, mil::Value &result);
  bool decodeImmediate(const Value::Immediate &immediate, const mil::Type &type, mil::Value &result);
  bool decodeValues(const Values &values, mil::Value &result);
  bool decodeDict(const DictValue &dict, mil::Value &result);
  bool decodeStrings(const TensorValue &tensor, const mil::Type &type, mil::Value &result);
  bool decodeNumbers(const TensorValue &tensor, const mil::Type &type, mil::Value &result);
  bool decodeBits(const TensorValue &tensor, const mil::Type &type, size_t count, std::vector<uint64_t> &bits);
  template <typename List> bool decodeIntegers(const List &values, DType dtype, std::vector<uint64_t> &bits);
  bool decodeBytes(llvm::StringRef bytes, DType dtype, size_t count, std::vector<uint64_t> &bits);
  /// Elements that the type has; fails for one without a number of them.
  bool getCount(const mil::Type &type, size_t &count);

  mil::Model &model;
  mil::Program &tree;
  std::string message;
};

/// "tensor<fp16, [1, 4]>".
std::string toString(const mil::Type &type);

} // namespace anert::coreml

#endif // ANE_LIB_CONVERSION_MLPACKAGE_DECODER_H
