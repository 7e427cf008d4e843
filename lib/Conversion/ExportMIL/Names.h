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
  /// `keepsText`: inputs and constants that are returned bear the name of their output.
  Names(ProgramOp program, const MILPorts &ports, bool keepsText);
  const std::string &get(Value value) const { return names.find(value)->second; }
  /// The value that has `name`, null if none.
  Value find(StringRef name) const { return values.lookup(name); }
  /// `stem` made an identifier that nothing else has.
  std::string makeUnique(StringRef stem);

private:
  /// `stem_<n>` with the first number that is free.
  std::string makeNumbered(StringRef stem);
  std::string nameResult(OpResult result);

  llvm::DenseMap<Value, std::string> names;
  llvm::StringMap<Value> values;    ///< By name.
  llvm::StringMap<unsigned> counts; ///< Numbers used up per stem.
  llvm::StringSet<> used;
};

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_EXPORTMIL_NAMES_H
