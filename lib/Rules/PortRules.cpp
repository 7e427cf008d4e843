// The rules about ports: P-*.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Table.h"

namespace mlir::ane::rules {

// Texts: statement, fix, source, symptom. Behind them: doors, families, confidence, severity, action, check.
static constexpr Rule table[] = {
    {"P-ORDER",
     "Inputs and outputs bind to surfaces in lexicographic order of their MIL symbol names, not in declared order",
     "name the ports so that both orders agree and no name starts another: i00_x, i01_y, o00_z",
     "Espresso commit 52dbf06; maderix sdpa5 log, reproduced by calculation; Orion; ane-bridge-rs",
     "outputs belong to other names, or values are wrong; no error", Door::InMemory, all, Confidence::A,
     Severity::Error, RuleAction::Emit, onProgram(portOrder)},
    {"P-SIZE",
     "Input surfaces of one size and output surfaces of one size always work; others failed with 0x1d in one source",
     "allocate the surfaces of each side at the size of the largest, as the runtime does",
     "Orion constraints 2 and 12 (another source: inputs ascending, outputs descending)",
     "status=0x1d when the program runs", Door::InMemory, all, Confidence::C, Severity::Note, RuleAction::Runtime,
     onProgram(portSize)},
    {"P-STRIDE", "A row of a port (its innermost dimension) occupies a multiple of 64 bytes of the surface",
     "make the width a multiple of 32 fp16 values, fold other dimensions into it, or copy by stride",
     "q38 engine (M5 Max), ane-bridge-rs, a Zig engine on A18 Pro, Espresso: zeros, first rows or 0x1d otherwise",
     "zeros, the first rows alone, or status=0x1d", Door::InMemory, all, Confidence::B, Severity::Warning,
     RuleAction::Rewrite, onProgram(portStride)},
    {"P-MIN", "Surfaces smaller than 16 KiB fail silently on some chips",
     "allocate at least 16384 bytes for each port, as the runtime does",
     "an A17 Pro port and vmlx; the often quoted minimum of 49152 bytes is an artefact",
     "zeros, or the run fails without a message", Door::Any, all, Confidence::B, Severity::Note, RuleAction::Runtime,
     onProgram(portMinimum)},
    {"P-DTYPE", "Ports are fp16, fp32 (in-memory door) or int8, uint8, int16, uint16 (e5rt door); bool and int32 never",
     "make the port fp16 and cast inside the program, or compute this part on the host",
     "ANEForge (M1 to M5), Orion, maderix", "ANECCompile() FAILED", Door::Any, all, Confidence::B, Severity::Error,
     RuleAction::Rewrite, onProgram(portType)},
    {"P-RANK",
     "Tensors have at most 5 dimensions; ports of 4, [N,C,H,W], always work, rank 3 ran through both doors",
     "reshape to fewer dimensions; give ports the shape [N,C,H,W]",
     "ANEForge, Espresso, Orion",
     "ANECCompile() FAILED",
     Door::Any,
     all,
     Confidence::B,
     Severity::Error,
     RuleAction::Rewrite,
     {nullptr, portRank, nullptr, opRank}},
    {"P-LIVE",
     "Every returned value is computed by the program: no output is an input or a constant, and the body is not "
     "empty",
     "multiply the value by 1 and return the product", "Orion, Espresso, ANEForge: an empty body crashes the compiler",
     "the compiler crashes, or InvalidMILProgram", Door::Any, all, Confidence::B, Severity::Error, RuleAction::Rewrite,
     onProgram(portLive)},
    {"P-SHARED", "A value that is returned and also used inside may need a copy (seen on M5, not on M3)",
     "if the output is wrong on the target, return a copy: the value times 1",
     "q38 engine (M5 Max) against Espresso (M3 Max)", "wrong values", Door::Any, all, Confidence::D, Severity::Note,
     RuleAction::Option, onProgram(portShared)},
};

ArrayRef<Rule> getPortRules() { return table; }

} // namespace mlir::ane::rules
