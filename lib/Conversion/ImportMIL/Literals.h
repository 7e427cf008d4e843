// Types and literals of MIL as MLIR types and attributes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_IMPORTMIL_LITERALS_H
#define ANE_LIB_CONVERSION_IMPORTMIL_LITERALS_H

#include "ANE/Conversion/ImportMIL.h"
#include "Source.h"

namespace mlir::ane {

/// Converts types and literals; makes an `ane.weights` in the module for each weight file.
class Literals {
public:
  Literals(Source &source, ModuleOp module, const ImportMILOptions &options);

  /// A tensor, state or list type; null after an error.
  Type getType(const mil::Type &type);
  /// A typed literal: ElementsAttr, StringAttr, or ArrayAttr of strings; null after an error.
  Attribute read(const mil::Value &value);

private:
  RankedTensorType getTensorType(const mil::Type &type);
  /// The same without dynamic extents.
  RankedTensorType getConstType(const mil::Type &type);
  Attribute readStrings(const mil::Value &operand, const mil::Type &type);
  Attribute readNumbers(const mil::Value &operand, const mil::Type &type);
  Attribute readBlob(const mil::Value &blob, const mil::Type &type);
  /// The values of BLOBFILE's arguments.
  FailureOr<StringRef> readPath(const mil::Value &value);
  FailureOr<uint64_t> readOffset(const mil::Value &value);
  /// Symbol of the weight source for a path below the model's directory.
  StringRef getWeightSource(StringRef path, Location loc);

  Source &source;
  ModuleOp module;
  std::string modelPath;
  llvm::StringMap<StringAttr> weightSources; ///< By path.
};

/// A literal as a parameter of an op: scalars and int32 or bool lists in the forms of ODS, others as they are.
Attribute toParameter(Attribute literal);

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_IMPORTMIL_LITERALS_H
