// Parsing of .mlir files that keeps the names of values.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ParseMLIR.h"
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/AsmParser/AsmParserState.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::ane {

/// The identifier of `%name` or `%name:2` in the source, "" if it is a number.
static StringRef getSourceName(SMRange range) {
  if (!range.isValid())
    return "";
  StringRef text(range.Start.getPointer(), range.End.getPointer() - range.Start.getPointer());
  text.consume_front("%");
  text = text.take_until([](char c) { return c == ':' || c == '#'; });
  return llvm::all_of(text, llvm::isDigit) ? "" : text;
}

/// `loc` under `name`, unless it has a name already.
static Location addName(Location loc, StringRef name) {
  if (name.empty() || !getName(loc).empty())
    return loc;
  return NameLoc::get(StringAttr::get(loc.getContext(), name), loc);
}

OwningOpRef<ModuleOp> parseMLIR(llvm::SourceMgr &sources, MLIRContext *context) {
  const llvm::MemoryBuffer *buffer = sources.getMemoryBuffer(sources.getMainFileID());
  ParserConfig config(context);
  if (isBytecode(buffer->getMemBufferRef()))
    return parseSourceFile<ModuleOp>(sources, config);
  Block block;
  AsmParserState state;
  if (failed(parseAsmSourceFile(sources, &block, config, &state)))
    return nullptr;
  for (const AsmParserState::OperationDefinition &definition : state.getOpDefs())
    if (definition.resultGroups.size() == 1)
      definition.op->setLoc(
          addName(definition.op->getLoc(), getSourceName(definition.resultGroups.front().definition.loc)));
  for (const AsmParserState::BlockDefinition &definition : state.getBlockDefs())
    for (auto [argument, source] : llvm::zip(definition.block->getArguments(), definition.arguments))
      argument.setLoc(addName(argument.getLoc(), getSourceName(source.loc)));
  Location loc = FileLineColLoc::get(context, buffer->getBufferIdentifier(), 0, 0); // As MLIR does.
  return mlir::detail::constructContainerOpForParserIfNecessary<ModuleOp>(&block, context, loc);
}

} // namespace mlir::ane
