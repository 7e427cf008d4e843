// Places in a MIL text or model as MLIR locations, and errors there.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Source.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane {

Source::Source(const llvm::SourceMgr &sources, MLIRContext *context) : context(context) {
  const llvm::MemoryBuffer *buffer = sources.getMemoryBuffer(sources.getMainFileID());
  begin = buffer->getBufferStart();
  file = StringAttr::get(context, buffer->getBufferIdentifier());
  // SourceMgr looks for the begin of the line at each query, which is slow for a text on one line.
  lineStarts.push_back(0);
  for (auto [i, c] : llvm::enumerate(buffer->getBuffer()))
    if (c == '\n')
      lineStarts.push_back(i + 1);
}

FileLineColLoc Source::getPlace(mil::Loc loc) const {
  // A model has no lines: the op takes the place of the line, in the name.
  if (!begin) {
    bool isPart = loc < places.size() && !places[loc].empty();
    return FileLineColLoc::get(isPart ? StringAttr::get(context, file.getValue() + ": " + places[loc]) : file, 0, 0);
  }
  auto next = llvm::upper_bound(lineStarts, loc == mil::kNoLoc ? 0 : loc);
  return FileLineColLoc::get(file, next - lineStarts.begin(), loc - *std::prev(next) + 1);
}

Location Source::getLoc(const mil::TypedName &name) const {
  return NameLoc::get(StringAttr::get(context, name.name), getLoc(name.loc));
}

InFlightDiagnostic Source::error(mil::Loc loc) {
  InFlightDiagnostic diag = emitError(getLoc(loc));
  if (isFull())
    diag.abandon();
  ++numErrors;
  return diag;
}

std::string toString(const mil::Type &type) {
  std::string text;
  llvm::raw_string_ostream os(text);
  mil::print(type, os);
  return text;
}

} // namespace mlir::ane
