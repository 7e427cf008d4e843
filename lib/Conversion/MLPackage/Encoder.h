// Syntax trees to Core ML's encoding of ML programs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_MLPACKAGE_ENCODER_H
#define ANE_LIB_CONVERSION_MLPACKAGE_ENCODER_H

#include "ANE/Conversion/MILTree.h"
#include "Model.pb.h"

namespace anert::coreml {

/// Writes functions as messages. Every function returns false after the first error.
class Encoder {
public:
  /// `name` is what the function is called in the model.
  bool encode(const mil::Function &function, llvm::StringRef name, Program &program);
  /// What is wrong, with the operation that is at fault, after a failure.
  const std::string &getError() const { return message; }

private:
  bool fail(const llvm::Twine &text);
  bool encodeBlock(const mil::Block &block, Block &message);
  bool encodeStatement(const mil::Statement &statement, Operation &message);
  bool encodeArgument(const mil::Value &value, Argument &message);
  template <typename Entries, typename Encode>
  bool encodeEntries(llvm::ArrayRef<mil::NamedValue> values, Entries &entries, Encode encode);
  bool encodeAttributes(llvm::ArrayRef<mil::NamedValue> values,
                        google::protobuf::RepeatedPtrField<ValueEntry> &entries);
  bool encodeNamedTypes(llvm::ArrayRef<mil::TypedName> names, google::protobuf::RepeatedPtrField<NamedType> &types);

  bool encodeType(const mil::Type &type, Type &message);
  bool encodeDim(const mil::Dim &dim, Dimension &message);
  bool encodeValue(const mil::Value &value, Value &message);
  bool encodeOperand(const mil::Value &operand, const mil::Type &type, Value::Immediate &message);
  bool encodeChild(const mil::Value &element, const mil::Type &type, Value &message);
  bool encodeBlob(const mil::Value &blob, Value::BlobFile &message);
  bool encodeStrings(const mil::Value &operand, const mil::Type &type, TensorValue &message);
  bool encodeNumbers(const mil::Value &operand, const mil::Type &type, TensorValue &message);

  std::string place, message;
};

} // namespace anert::coreml

#endif // ANE_LIB_CONVERSION_MLPACKAGE_ENCODER_H
