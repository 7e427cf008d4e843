// Reading and writing MIL text.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_CONVERSION_MILSYNTAX_H
#define ANE_CONVERSION_MILSYNTAX_H

#include "ANE/Conversion/MILTree.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/SourceMgr.h"

namespace anert::mil {

/// Takes each error of a text, with file, line, column and source line.
using DiagnosticHandler = llvm::function_ref<void(const llvm::SMDiagnostic &)>;

/// Parses one buffer of `sources` (below 4 GiB). Reports up to 20 errors and returns nothing if there was one.
/// The grammar is a superset of what any known writer of MIL emits: what an op may be called with is not checked here.
std::optional<Program> parse(const llvm::SourceMgr &sources, unsigned bufferID, DiagnosticHandler handler);

/// "line 3, column 7" style access for messages made from a tree; line and column count from 1.
llvm::SMLoc getSMLoc(const llvm::SourceMgr &sources, unsigned bufferID, Loc loc);

/// One entry of buildInfo.
using BuildInfo = llvm::ArrayRef<std::pair<llvm::StringRef, llvm::StringRef>>;

/// The buildInfo of macOS 15, which ran on macOS 15 to 26 (T-HEADER).
BuildInfo getDefaultBuildInfo();

/// How text is spelled.
enum class Style {
  Project, ///< As `print` says below.
  CoreMLC, ///< As Apple's compiler writes model.mil: version, types, numbers and opset as the tree has them, no line
           ///< break at the end. Text that coremlc wrote comes back byte for byte.
};

/// Writes a program in the project's spelling: program(1.3) with a buildInfo (T-HEADER), parameters, arguments and
/// attributes in alphabetical order (T-ALPHA), typed floats as exact hexadecimal literals (T-FLOAT), scalar types
/// without `tensor<..., []>`. Values keep their place in results and lists. Printing what it printed changes nothing.
void print(const Program &program, llvm::raw_ostream &os, Style style = Style::Project);

/// Single nodes in the same spelling.
void print(const Type &type, llvm::raw_ostream &os, Style style = Style::Project);
void print(const Value &value, llvm::raw_ostream &os, Style style = Style::Project);
/// `name = value, name = value`, in alphabetical order: the inside of an attribute bracket.
void print(llvm::ArrayRef<NamedValue> values, llvm::raw_ostream &os, Style style = Style::Project);

/// Reads the inside of an attribute bracket into `program`; nothing if it is malformed. `text`, which a null
/// byte must follow, must outlive it.
std::optional<llvm::ArrayRef<NamedValue>> parseAttributes(llvm::StringRef text, Program &program);

/// The opset that a spelling means, e.g. "ios18" for "CoreML8"; other spellings come back unchanged.
llvm::StringRef getCanonicalOpset(llvm::StringRef spelling);

} // namespace anert::mil

#endif // ANE_CONVERSION_MILSYNTAX_H
