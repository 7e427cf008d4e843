// The rules about sizes: L-*.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Table.h"

namespace mlir::ane::rules {

// Texts: statement, fix, source, symptom. Behind them: doors, families, confidence, severity, action, check.
static constexpr Rule table[] = {
    {"L-AXIS",
     "The last two dimensions have at most 16384 elements up to h15 and 65536 from h16 on, the others at most 65536",
     "split the tensor, e.g. a large vocabulary into several outputs",
     "ANEForge (probed on M1, M2 Pro, M5), CoreML placement; 124160 output channels failed, 62080 ran on M5 Max",
     "ANECCompile() FAILED", Door::Any, all, Confidence::B, Severity::Error, RuleAction::Place, onOp(limitAxis)},
    {"L-KERNEL", "A kernel of conv is at most 13 wide up to h15, 15 from h16 on",
     "split the kernel along the width and add the results, or space_to_depth for strides",
     "ANEForge, probed (M1, M5); CoreML placement: 15", "ANECCompile() FAILED", Door::Any, all, Confidence::B,
     Severity::Error, RuleAction::Rewrite, onOp(limitKernel)},
    {"L-POOL", "A window of a pool is at most 29 wide on h13 and 31 later", "pool twice",
     "ANEForge's table of families", "ANECCompile() FAILED", Door::Any, all, Confidence::C, Severity::Warning,
     RuleAction::Warn, onOp(limitPool)},
    {"L-FACTOR", "Factors of tile, pixel_shuffle, space_to_batch and batch_to_space are 2, 3, 4 or 8",
     "do it in several steps", "ANEForge, emitter and table of families", "ANECCompile() FAILED", Door::Any, all,
     Confidence::C, Severity::Warning, RuleAction::Warn, onOp(limitFactor)},
    {"L-TRANSPOSE",
     "transpose moves at most 2^23 - 1 elements up to h15",
     "cut the tensor before the transpose",
     "ANEForge, probed (M1, M2 Pro); 2^24 - 1 ran on M5",
     "ANECCompile() FAILED",
     Door::Any,
     {13, 15},
     Confidence::C,
     Severity::Warning,
     RuleAction::Warn,
     onOp(limitTranspose)},
    {"L-KEYS", "Attention over more than 512 keys in one program needs tiles of queries or keys on some chips",
     "cut the queries or stream the keys in tiles of 256",
     "q38 engine (256 compiled, 512 did not); ANEForge tiles at 512; CoreML ran 1500", "ANECCompile() FAILED",
     Door::Any, all, Confidence::C, Severity::Warning, RuleAction::Warn, onOp(limitKeys)},
    {"L-LAYERS", "A program holds about 24 to 31 decoder layers", "cut the program in two",
     "ANEForge (execution fails past 31)", "the run fails with -1", Door::Any, all, Confidence::C, Severity::Warning,
     RuleAction::Warn, onProgram(limitLayers)},
    {"L-WIDTH",
     "Inputs 14593 to 14622 wide fail with 0x1d in large programs",
     "use a width below 14593 or above 14623",
     "ane-prefill-bench (M4)",
     "status=0x1d",
     Door::InMemory,
     {16, 18},
     Confidence::C,
     Severity::Warning,
     RuleAction::Warn,
     onProgram(limitWidth)},
};

ArrayRef<Rule> getLimitRules() { return table; }

} // namespace mlir::ane::rules
