// Core ML models on disk (.mlpackage, .mlmodel of an ML program) and MIL syntax trees.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_CONVERSION_MLPACKAGE_H
#define ANE_CONVERSION_MLPACKAGE_H

#include "ANE/Conversion/MILTree.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace anert::mil {

/// A model that was read. The tree's strings are its own, and each location in it is an index into `places`.
struct Model {
  Program program;                 ///< The default function first.
  std::vector<std::string> places; ///< Of an operation: "function/name"; of a function its name.
  std::string modelPath;           ///< The directory that `@model_path` stands for.
};

/// Whether `path` is a package (a directory `*.mlpackage`, or with `Manifest.json` and no bundle) or a specification
/// (`*.mlmodel`), by name and kind of file alone.
bool isModelPath(llvm::StringRef path);

/// Reads a package or a bare specification. No weight file is opened. Errors begin with the file, and with the
/// operation where one is at fault; a model that is no ML program is one.
llvm::Expected<Model> readModel(llvm::StringRef path);

/// Reads the bytes of a specification; `name` is for errors.
llvm::Expected<Model> readModelSpec(llvm::StringRef bytes, llvm::StringRef name);

/// One function of a model: the tree of a program whose first function it is.
struct ModelFunction {
  std::string name;
  const Program *program;
};

/// The bytes of a specification, the same for equal functions. Its version is the least that the opsets need. The first
/// function is the default; several need ios18. Errors name the port or operation that has no form in Core ML.
llvm::Expected<std::string> writeModelSpec(llvm::ArrayRef<ModelFunction> functions);

/// Writes a package to a temporary name and renames it; `writeWeights` gets the directory of the specification, below
/// which it makes `weights/weight.bin` if there are weights. Replaces a package, an empty directory or nothing.
llvm::Error writePackage(llvm::StringRef path, llvm::StringRef spec,
                         llvm::function_ref<llvm::Error(llvm::StringRef directory)> writeWeights);

} // namespace anert::mil

#endif // ANE_CONVERSION_MLPACKAGE_H
