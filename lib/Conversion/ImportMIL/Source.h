// Places in a MIL text as MLIR locations, and errors there.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_IMPORTMIL_SOURCE_H
#define ANE_LIB_CONVERSION_IMPORTMIL_SOURCE_H

#include "ANE/Conversion/MILSyntax.h"
#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane {
namespace mil = anert::mil;

/// The text that is imported.
class Source {
public:
  Source(const llvm::SourceMgr &sources, MLIRContext *context);

  MLIRContext *getContext() const { return context; }
  /// Path of the text as it was opened.
  StringRef getFile() const { return file.getValue(); }
  /// The place of a piece of the text.
  mil::Loc getPlace(StringRef piece) const { return mil::Loc(piece.begin() - begin); }
  Location getLoc(mil::Loc loc) const;
  Location getLoc(const mil::TypedName &name) const;
  /// Starts an error; after 20 of them it is not shown.
  InFlightDiagnostic error(mil::Loc loc);
  /// Counts an error that the op reported.
  void countError() { ++numErrors; }
  bool hasErrors() const { return numErrors != 0; }
  /// Enough errors were reported.
  bool isFull() const { return numErrors >= 20; }

private:
  MLIRContext *context;
  const char *begin;
  StringAttr file;
  std::vector<uint32_t> lineStarts;
  unsigned numErrors = 0;
};

/// "tensor<fp16, [1, 4]>", as MIL spells it.
std::string toString(const mil::Type &type);

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_IMPORTMIL_SOURCE_H
