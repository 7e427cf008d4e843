// Names of values in MIL text.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_EXPORTMIL_NAMES_H
#define ANE_LIB_CONVERSION_EXPORTMIL_NAMES_H

#include "ANE/Conversion/ExportMIL.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::ane {

/// Unique identifiers for the values of one program: port names, then the names of the locations, then
/// those of weights and ops.
class Names {
public:
  Names(ProgramOp program, const MILPorts &ports);
  const std::string &get(Value value) const { return names.find(value)->second; }
  /// `stem` made an identifier that nothing else has.
  std::string makeUnique(StringRef stem);

private:
  /// `stem_<n>` with the first number that is free.
  std::string makeNumbered(StringRef stem);
  std::string nameResult(OpResult result);

  llvm::DenseMap<Value, std::string> names;
  llvm::StringMap<unsigned> counts; ///< Numbers used up per stem.
  llvm::StringSet<> used;
};

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_EXPORTMIL_NAMES_H
