// The rules about ops: O-*.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Table.h"

namespace mlir::ane::rules {

// Behind the texts: doors, families, confidence, severity, action, check.
static constexpr Rule table[] = {
    {"O-HOST",
     "No family runs gather, scatter, sorting, arg reductions, recurrent layers, bool algebra, tan, asin and others",
     "let ane-place put the op on the host, or write it with ops that the engine has",
     "ANEForge's sweep over 166 MIL ops (M5, engine only); CoreML placement on M4 and M6; Orion", Door::Any, all,
     Confidence::B, Severity::Error, RuleAction::Place, onOp(opHost)},
    {"O-FAMILY", "Some ops came with a later engine: resample and affine with h14, sin and cos with h15",
     "target a later family, or let ane-place put the op on the host",
     "ANEForge's table of families, checked on M1, M2 Pro and M5", Door::Any, all, Confidence::B, Severity::Error,
     RuleAction::Place, onOp(opFamily)},
    {"O-INT", "The engine calculates with fp16; int32 and wider integers never reach it",
     "calculate in fp16, exact for integers up to 2048, or let ane-place put the op on the host",
     "ANEForge (int32 rejected, M1 to M5); CoreML placement on M4 and M6", Door::Any, all, Confidence::B,
     Severity::Error, RuleAction::Place, onOp(opInteger)},
    {"O-FP32", "The engine calculates with fp16; fp32 is cast at the ports and not kept between ops",
     "make the tensor fp16 and cast at the ports", "ANEForge, maderix, Orion: fp32 through cast alone", Door::Any, all,
     Confidence::B, Severity::Warning, RuleAction::Rewrite, onOp(opSingle)},
    {"O-CAST", "Casts are fp16 from and to fp32, and fp16 from 8-bit integers",
     "cast on the host, or floor in fp16 where a float becomes an integer",
     "ANEForge (int32 rejected on M1; uint8 images run), maderix (fp32 ports)", Door::Any, all, Confidence::B,
     Severity::Error, RuleAction::Place, onOp(opCast)},
    {"O-BOOLCAST", "A bool is not cast to a number", "select(cond, 1, 0)",
     "ANEForge: no cast from bool; select is native on every family", Door::Any, all, Confidence::B, Severity::Error,
     RuleAction::Rewrite, onOp(opBoolCast)},
    {"O-LOGIC", "logical_and, logical_or and logical_xor are not on the engine",
     "on masks of 0 and 1: mul, maximum and not_equal", "ANEForge's sweep (M5), its table of families", Door::Any, all,
     Confidence::B, Severity::Error, RuleAction::Rewrite, onOp(opLogic)},
    {"O-CUMSUM", "cumsum is not on the engine", "matmul with a triangle of ones",
     "ANEForge's sweep (M5); CoreML placement on M4 and M6", Door::Any, all, Confidence::B, Severity::Error,
     RuleAction::Rewrite, onOp(opCumsum)},
    {"O-STATE", "read_state, write_state and slice_update are rejected by the engine",
     "a tensor state, one surface bound as input and as output, and a blend by a mask instead of slice_update",
     "ANEForge (M1 to M5); Espresso: 0 of 512 values wrong with one surface for both", Door::Any, all, Confidence::B,
     Severity::Error, RuleAction::Rewrite, onOp(opState)},
};

ArrayRef<Rule> getOpRules() { return table; }

} // namespace mlir::ane::rules
