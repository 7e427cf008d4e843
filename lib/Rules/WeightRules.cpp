// The rules about weights: W-*.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Table.h"

namespace mlir::ane::rules {

// Texts: statement, fix, source, symptom. Behind them: doors, families, confidence, severity, action, check.
static constexpr Rule table[] = {
    {"W-FILES", "A program names at most 16 weight files", "put the weights into one file with many records",
     "q38 engine; every failing fusion of Espresso had 17 or more files, everything with 15 compiled",
     "InvalidMILProgram", Door::Any, all, Confidence::B, Severity::Error, RuleAction::Emit, onText(blobFileCount)},
    {"W-LAYOUT",
     "Weight files are MIL blob storage 2: a header with version and count, then records with absolute data offsets",
     "write the file with ane-translate, or correct the fields of the header and records",
     "Apple's MIL blob storage, checked byte for byte; q38 and a Zig engine wrote constant data offsets and failed",
     "wrong values, or ANECCompile() FAILED", Door::Any, all, Confidence::A, Severity::Error, RuleAction::Emit,
     onWeights(blobLayout)},
    {"W-M1",
     "A file of several records was reported to fail on M1, but its header was malformed; other such files run",
     "if loading fails, export with --weight-files=per-tensor",
     "one report (in-memory door); ANEForge runs such files on M1 through e5rt",
     "ANECCompile() FAILED",
     Door::InMemory,
     {13, 13},
     Confidence::D,
     Severity::Note,
     RuleAction::Option,
     onText(blobRecordsPerFile)},
    {"W-TOTAL", "The weights of one program take less than about 2 GB", "cut the program in two",
     "ANEForge: 1.5 GB loaded, 3.4 GB was \"Not implemented\"", "Not implemented, or ANECCompile() FAILED", Door::Any,
     all, Confidence::B, Severity::Error, RuleAction::Rewrite, onProgram(weightTotal)},
    {"W-CONST",
     "Weights of convolutions are constants; a computed one is ignored on M3 Max and needs batch 1 through e5rt",
     "write it as matmul, whose operands may both be computed",
     "q38 engine (worked on M5 Max), Espresso (M3 Max), ANEForge", "ANECCompile() FAILED, or the weights are ignored",
     Door::Any, all, Confidence::B, Severity::Error, RuleAction::Rewrite, onOp(weightConstant)},
    {"W-QUANT",
     "int4 is a table of 16 values; int8 has one scale an output channel and streams from h14 on; block-wise scales "
     "do not reach the engine",
     "use constexpr_lut_to_dense with 16 values, or constexpr_affine_dequantize with a scale per output channel",
     "ANEForge (M1 to M5), omlx and q38 notes (M4, M5 Max)", "Not implemented", Door::Any, all, Confidence::B,
     Severity::Warning, RuleAction::Rewrite, onProgram(weightQuantization)},
    {"W-ACT", "Products of int8 weights with activations beyond 4094 are inf",
     "bound the activations, e.g. by clip, or keep these weights in fp16", "ANEForge issue 153, all chips",
     "infinite values", Door::Any, all, Confidence::B, Severity::Warning, RuleAction::Warn,
     onProgram(weightActivations)},
};

ArrayRef<Rule> getWeightRules() { return table; }

} // namespace mlir::ane::rules
