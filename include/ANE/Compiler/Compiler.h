// The compiler as a library: registration of everything, and the steps from a file to its outputs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_COMPILER_H
#define ANE_COMPILER_COMPILER_H

#include "ANE/Conversion/MILSyntax.h"
#include "ANE/Conversion/WeightLayout.h"
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Runtime/Bundle.h"
#include "llvm/Support/SourceMgr.h"

namespace mlir::ane {

/// Registers the dialects that the tools know (ane, func) and all passes.
void registerAll(DialectRegistry &registry);

/// Keeps the options of LLVM's libraries, which are of no use here, out of `--help`; call it before a tool of MLIR
/// registers its own.
void hideLibraryOptions();

/// How a module becomes MIL text, a plan or a bundle.
struct CompileOptions {
  std::vector<std::string> weights; ///< Overrides of weight sources, NAME=FILE.
  WeightFiles weightFiles = WeightFiles::Single;
  bool saturate = false; ///< Clamp weights on fp16 overflow instead of failing.
  std::string program;   ///< The program to take, with or without @; needed if there are several.
  anert::mil::Style style = anert::mil::Style::Project; ///< Of MIL text.
  std::string target;                                   ///< Chip or family, for the manifest of a bundle.
};

/// A module with the place it came from.
struct LoadedModule {
  OwningOpRef<ModuleOp> module;
  std::string directory; ///< What relative paths in the module are relative to.
};

/// Reads .mil as MIL text, .mlpackage and .mlmodel as Core ML's ML program, and everything else as MLIR (text or
/// bytecode), or everything as MIL text with `isMIL`; "-" is standard input. The buffer stays in `sources`, so
/// diagnostics show it.
FailureOr<LoadedModule> loadModule(StringRef path, llvm::SourceMgr &sources, MLIRContext *context, bool isMIL = false);

/// Replaces composite ops by their meaning in MIL ops.
LogicalResult lowerComposites(ModuleOp module);

/// Whether every program is a straight list of ops on tensors of known extents, as all that is compiled or judged must
/// be; else diagnostics at the ops or ports.
LogicalResult verifyPrograms(ModuleOp module);

/// The program that `name` names, or the only one; else a diagnostic that lists the programs.
FailureOr<ProgramOp> selectProgram(ModuleOp module, StringRef name);

/// Writes one program, or in the style of coremlc all that `options` does not exclude, as MIL text to `path` and its
/// weights below `weights/` beside it; "-" writes the text alone to standard output.
LogicalResult emitMIL(const LoadedModule &loaded, StringRef path, const CompileOptions &options);

/// Writes one program, or all programs of the module as functions, as a Core ML package. Ports keep their names; all
/// functions share one weight file.
LogicalResult emitMLPackage(const LoadedModule &loaded, StringRef directory, const CompileOptions &options);

/// Writes programs, plans, states and entries (the functions of the module, or each program by itself if there is
/// none) as a bundle.
LogicalResult emitBundle(const LoadedModule &loaded, StringRef directory, const CompileOptions &options);

/// One program as a plan in memory; weights alias the mappings in `store`.
FailureOr<anert::HostPlan> compileToPlan(const LoadedModule &loaded, const anert::WeightStore &store,
                                         const CompileOptions &options);

/// The schedule of a function as an entry of a bundle; an op other than ane.dispatch is a diagnostic.
FailureOr<anert::BundleEntry> getEntry(func::FuncOp function);

} // namespace mlir::ane

#endif // ANE_COMPILER_COMPILER_H
