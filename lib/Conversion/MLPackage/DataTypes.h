// Element types, opsets and other names of the model format.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_MLPACKAGE_DATATYPES_H
#define ANE_LIB_CONVERSION_MLPACKAGE_DATATYPES_H

#include "ANE/Support/DType.h"
#include "Model.pb.h"

namespace anert::coreml {

/// How an element type is written.
struct DataType {
  DType dtype;
  int code;                   ///< DataType of the format.
  TensorValue::KindCase kind; ///< Where immediate values of the type stand.
  int feature;                ///< ArrayDataType of a model's port; 0 if a port cannot have the type.
};

/// The code of strings, which are no DType.
constexpr int kStringCode = 2;

const DataType &getDataType(DType dtype);
/// The row of a code from a file; null if there is none.
const DataType *findDataType(int code);

/// One opset: MIL's spelling in text, that of the format, and the version of a specification that has it.
struct OpsetVersion {
  llvm::StringLiteral text, format;
  int specification;
};
/// The opset of either spelling; null for an unknown one.
const OpsetVersion *findOpset(llvm::StringRef spelling);

/// What a specification holds by its field number: "a neural network" for 500; empty for an unknown one.
llvm::StringRef getModelKind(int field);

} // namespace anert::coreml

#endif // ANE_LIB_CONVERSION_MLPACKAGE_DATATYPES_H
