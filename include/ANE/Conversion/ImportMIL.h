// MIL, as text or syntax tree, to programs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_CONVERSION_IMPORTMIL_H
#define ANE_CONVERSION_IMPORTMIL_H

#include "ANE/Conversion/MILTree.h"
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "llvm/Support/SourceMgr.h"

namespace mlir::ane {

struct ImportMILOptions {
  /// The directory that `@model_path` stands for in `ane.weights`; "." leaves the paths relative. Without it, the
  /// absolute path of the text's directory if the text is a file, else ".".
  std::string modelPath;
};

/// Reads the main buffer of `sources` as MIL text: one `ane.program` a function. Values keep their names as NameLoc
/// over line and column of the text, ports take the names of parameters and returned values. Consts become parameters
/// where they are used as such, `ane.const` elsewhere; BLOBFILE becomes `dense_resource<"source:offset">` of an
/// `ane.weights` source, and no file is opened. Errors are diagnostics at their place in the text, up to 20; then the
/// result is null. The module is verified.
OwningOpRef<ModuleOp> importMIL(const llvm::SourceMgr &sources, MLIRContext *context,
                                const ImportMILOptions &options = {});

/// The same for a tree without text: each location in it is an index into `places`, names of the parts of `file` that
/// errors begin with ("model.mlpackage: main/conv_3"). `options.modelPath` must be set if there are BLOBFILEs.
OwningOpRef<ModuleOp> importMIL(const anert::mil::Program &program, StringRef file, ArrayRef<std::string> places,
                                MLIRContext *context, const ImportMILOptions &options = {});

} // namespace mlir::ane

#endif // ANE_CONVERSION_IMPORTMIL_H
