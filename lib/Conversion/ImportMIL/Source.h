// Places in a MIL text or model as MLIR locations, and errors there.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_IMPORTMIL_SOURCE_H
#define ANE_LIB_CONVERSION_IMPORTMIL_SOURCE_H

#include "ANE/Conversion/MILSyntax.h"
#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane {
namespace mil = anert::mil;

/// The text or tree that is imported.
class Source {
public:
  Source(const llvm::SourceMgr &sources, MLIRContext *context);
  /// A tree without text: each `mil::Loc` in it is an index into `places`, which describe parts of `file`.
  Source(StringRef file, ArrayRef<std::string> places, MLIRContext *context)
      : context(context), file(StringAttr::get(context, file)), places(places) {}

  MLIRContext *getContext() const { return context; }
  /// Path of the text as it was opened.
  StringRef getFile() const { return file.getValue(); }
  /// The place of a piece of the text; without text, that of the node it belongs to.
  mil::Loc getPlace(StringRef piece, mil::Loc node) const { return begin ? mil::Loc(piece.begin() - begin) : node; }
  FileLineColLoc getPlace(mil::Loc loc) const;
  Location getLoc(mil::Loc loc) const { return getPlace(loc); }
  Location getLoc(const mil::TypedName &name) const;
  /// Starts an error; after 20 of them it is not shown.
  InFlightDiagnostic error(mil::Loc loc);
  /// Counts an error that the op reported.
  void countError() { ++numErrors; }
  bool hasErrors() const { return numErrors != 0; }
  unsigned getNumErrors() const { return numErrors; }
  /// Enough errors were reported.
  bool isFull() const { return numErrors >= 20; }

private:
  MLIRContext *context;
  const char *begin = nullptr; ///< Of the text; null without one.
  StringAttr file;
  std::vector<uint32_t> lineStarts;
  ArrayRef<std::string> places;
  unsigned numErrors = 0;
};

/// "tensor<fp16, [1, 4]>", as MIL spells it.
std::string toString(const mil::Type &type);

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_IMPORTMIL_SOURCE_H
