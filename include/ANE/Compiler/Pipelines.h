// The compiler's pipelines, for tools and for other pipelines.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_PIPELINES_H
#define ANE_COMPILER_PIPELINES_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "mlir/Pass/PassOptions.h"
#include "llvm/Support/Error.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::ane {

/// What an operating system takes.
struct OSProfile {
  llvm::StringLiteral name; ///< As `os=` takes it.
  Opset opset;              ///< The newest opset that it knows.
};
/// All profiles, by age.
ArrayRef<OSProfile> allOSProfiles();
/// The profile of that name; an error lists the known ones.
llvm::Expected<const OSProfile *> findOSProfile(StringRef name);

/// Options of all pipelines.
struct CompilerOptions : PassPipelineOptions<CompilerOptions> {
  Option<std::string> target{*this, "target", llvm::cl::desc("Chip (m1, m3max, ...) or family (h13 to h18)"),
                             llvm::cl::init("m1")};
  Option<std::string> os{*this, "os", llvm::cl::desc("macos14, macos15, macos26 or macos27"),
                         llvm::cl::init("macos15")};
  Option<std::string> boundary{*this, "boundary",
                               llvm::cl::desc("Ports with narrow rows: packed folds other dimensions into rows, multi "
                                              "keeps the dimensions and pads rows"),
                               llvm::cl::init("packed")};
  Option<std::string> programs{*this, "programs", llvm::cl::desc("Programs for the engine: auto, or how many"),
                               llvm::cl::init("auto")};
  Option<unsigned> maxLayersPerProgram{*this, "max-layers-per-program", llvm::cl::desc("Layers in one program; 0: any"),
                                       llvm::cl::init(0)};
  Option<bool> requireEngine{*this, "require-engine", llvm::cl::desc("Make every op off the engine an error"),
                             llvm::cl::init(false)};
  Option<RmsScaling> rmsScaling{
      *this, "rms-scaling", llvm::cl::desc("Range of RMSNorm, as ane-fold-rms-norm's scaling"),
      llvm::cl::init(RmsScaling::Auto),
      llvm::cl::values(clEnumValN(RmsScaling::Auto, "auto", "peak in fp16, static in fp32"),
                       clEnumValN(RmsScaling::Static, "static", "RMS of 0.01 to 255, 6 ops less"),
                       clEnumValN(RmsScaling::Peak, "peak", "any input"))};
};

/// Functions of ane ops become programs, and what has one form gets it.
void buildImportPipeline(OpPassManager &passes, const CompilerOptions &options);
/// Rewrites that need no target's rules: composites become MIL ops, equal ops one.
void buildOptimizePipeline(OpPassManager &passes, const CompilerOptions &options);
/// What runs where, in how many programs, the schedule, and the form that the engine takes.
void buildLegalizePipeline(OpPassManager &passes, const CompilerOptions &options);
/// All of the above, from a model to programs and schedules.
void buildPipeline(OpPassManager &passes, const CompilerOptions &options);

/// Runs the whole pipeline. Failure comes with diagnostics.
LogicalResult compile(ModuleOp module, const CompilerOptions &options);

/// Registers ane-import, ane-optimize, ane-legalize-pipeline and ane-pipeline.
void registerPipelines();

} // namespace mlir::ane

#endif // ANE_COMPILER_PIPELINES_H
