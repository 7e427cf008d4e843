// The compiler's pipelines: which passes, in which order.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Pipelines.h"
#include "ANE/Compiler/Compiler.h"
#include "ANE/Dialect/ANE/Transforms/Legalize.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane {

ArrayRef<OSProfile> allOSProfiles() {
  // ios18 programs ran on macOS 15 to 27 (maderix, Espresso, ANEForge, a Zig engine); macOS 14 came with iOS 17's ops.
  static constexpr OSProfile profiles[] = {
      {"macos14", Opset::ios17}, {"macos15", Opset::ios18}, {"macos26", Opset::ios18}, {"macos27", Opset::ios18}};
  return profiles;
}

llvm::Expected<const OSProfile *> findOSProfile(StringRef name) {
  std::string known;
  for (const OSProfile &profile : allOSProfiles()) {
    if (profile.name == name)
      return &profile;
    known += (known.empty() ? "" : ", ") + profile.name.str();
  }
  return llvm::createStringError("unknown os '" + name + "'; known: " + known);
}

namespace {
/// Gives every program the opset of an OS; ops that it lacks are errors of the verifier that runs next.
struct SetOpsetPass : PassWrapper<SetOpsetPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(SetOpsetPass)
  explicit SetOpsetPass(std::string os) : os(std::move(os)) {}

  StringRef getName() const override { return "SetOpset"; }
  void runOnOperation() override {
    llvm::Expected<const OSProfile *> profile = findOSProfile(os);
    if (!profile) {
      getOperation().emitError() << "option 'os': " << llvm::toString(profile.takeError());
      return signalPassFailure();
    }
    for (ProgramOp program : getOperation().getOps<ProgramOp>())
      if (program.getOpset() > (*profile)->opset)
        program.setOpset((*profile)->opset);
  }

  std::string os;
};

/// Rule O-STATE before ops are placed: the engine has no states of CoreML, but takes what they become.
struct LowerStatesPass : PassWrapper<LowerStatesPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(LowerStatesPass)

  StringRef getName() const override { return "LowerStates"; }
  void runOnOperation() override {
    for (ProgramOp program : getOperation().getOps<ProgramOp>())
      if (program.getDevice() == DeviceKind::ane && program.getStage() == Stage::open)
        lowerStates(program);
  }
};
} // namespace

void buildImportPipeline(OpPassManager &passes, const CompilerOptions &options) {
  passes.addPass(createWrapFunctions());
  passes.addPass(std::make_unique<SetOpsetPass>(options.os));
  passes.addPass(createCanonicalizerPass());
}

void buildOptimizePipeline(OpPassManager &passes, const CompilerOptions &options) {
  DecomposeAttentionOptions attention;
  attention.target = options.target;
  passes.addPass(createCanonicalizerPass());
  FoldRmsNormOptions norms;
  norms.scaling = options.rmsScaling;
  passes.addPass(createFoldRmsNorm(norms));
  passes.addPass(createDecomposeAttention(attention));
  passes.addPass(createChannelFirst());
  passes.addPass(createDecomposeComposites());
  passes.addPass(createStabilizeFP16());
  passes.addPass(createFoldScales());
  passes.addPass(createCanonicalizerPass());
  passes.addPass(createCSEPass());
}

void buildLegalizePipeline(OpPassManager &passes, const CompilerOptions &options) {
  passes.addPass(std::make_unique<LowerStatesPass>());
  PlaceOptions place;
  place.target = options.target;
  place.requireEngine = options.requireEngine;
  passes.addPass(createPlace(place));
  PartitionOptions partition;
  partition.target = options.target;
  partition.programs = options.programs;
  partition.maxLayersPerProgram = options.maxLayersPerProgram;
  passes.addPass(createPartition(partition));
  // Programs take either door, whatever the OS: who loads a bundle chooses.
  LegalizeOptions legalize;
  legalize.target = options.target;
  legalize.boundary = options.boundary;
  passes.addPass(createLegalize(legalize));
  passes.addPass(createVerifySchedules());
}

void buildPipeline(OpPassManager &passes, const CompilerOptions &options) {
  buildImportPipeline(passes, options);
  buildOptimizePipeline(passes, options);
  buildLegalizePipeline(passes, options);
}

LogicalResult compile(ModuleOp module, const CompilerOptions &options) {
  if (failed(verifyPrograms(module)))
    return failure();
  PassManager passes(module->getContext());
  buildPipeline(passes, options);
  return passes.run(module);
}

void registerPipelines() {
  static PassPipelineRegistration<CompilerOptions> import(
      "ane-import", "Functions of ane ops become programs of the OS's opset", buildImportPipeline);
  static PassPipelineRegistration<CompilerOptions> optimize(
      "ane-optimize", "Composites become MIL ops, attention in tiles of the target; rewrites by laws",
      buildOptimizePipeline);
  static PassPipelineRegistration<CompilerOptions> legalize(
      "ane-legalize-pipeline", "Place ops, cut programs, write the schedule, make programs legal",
      buildLegalizePipeline);
  static PassPipelineRegistration<CompilerOptions> all(
      "ane-pipeline", "From a model to programs and schedules: import, optimize and legalize", buildPipeline);
}

} // namespace mlir::ane
