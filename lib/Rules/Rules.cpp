// The table of rules. A new rule is a record here, a check function, and a test named after its id.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Rules/Rules.h"
#include "Checks.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane {

static constexpr RuleChecks onText(void (*check)(const TextSubject &, Report &)) { return {check, nullptr, nullptr}; }
static constexpr RuleChecks onProgram(void (*check)(ProgramOp, Report &)) { return {nullptr, check, nullptr}; }
static constexpr RuleChecks onWeights(void (*check)(const WeightFile &, Report &)) { return {nullptr, nullptr, check}; }

static constexpr Families all;
// Order of the columns behind the texts: doors, families, confidence, severity, action, check.
static constexpr Rule table[] = {
    {"P-ORDER",
     "Inputs and outputs bind to surfaces in lexicographic order of their MIL symbol names, not in declared order",
     "name the ports so that both orders agree and no name starts another: i00_x, i01_y, o00_z",
     "Espresso commit 52dbf06; maderix sdpa5 log, reproduced by calculation; Orion; ane-bridge-rs", Door::InMemory, all,
     Confidence::A, Severity::Error, RuleAction::Emit, onProgram(rules::portOrder)},
    {"P-SIZE",
     "Input surfaces of one size and output surfaces of one size always work; others failed with 0x1d in one source",
     "allocate the surfaces of each side at the size of the largest, as the runtime does",
     "Orion constraints 2 and 12 (another source: inputs ascending, outputs descending)", Door::InMemory, all,
     Confidence::C, Severity::Note, RuleAction::Runtime, onProgram(rules::portSize)},
    {"P-STRIDE", "A row of a port (its innermost dimension) occupies a multiple of 64 bytes of the surface",
     "make the width a multiple of 32 fp16 values, fold other dimensions into it, or copy by stride",
     "q38 engine (M5 Max), ane-bridge-rs, a Zig engine on A18 Pro, Espresso: zeros, first rows or 0x1d otherwise",
     Door::InMemory, all, Confidence::B, Severity::Warning, RuleAction::Rewrite, onProgram(rules::portStride)},
    {"P-MIN", "Surfaces smaller than 16 KiB fail silently on some chips",
     "allocate at least 16384 bytes for each port, as the runtime does",
     "an A17 Pro port and vmlx; the often quoted minimum of 49152 bytes is an artefact", Door::Any, all, Confidence::B,
     Severity::Note, RuleAction::Runtime, onProgram(rules::portMinimum)},
    {"P-DTYPE", "Ports are fp16, fp32 (in-memory door) or int8, uint8, int16, uint16 (e5rt door); bool and int32 never",
     "make the port fp16 and cast inside the program, or compute this part on the host",
     "ANEForge (M1 to M5), Orion, maderix", Door::Any, all, Confidence::B, Severity::Error, RuleAction::Error,
     onProgram(rules::portType)},
    {"P-RANK", "Tensors have at most 5 dimensions; ports of 4, [N,C,H,W], always work, rank 3 ran through both doors",
     "reshape to fewer dimensions; give ports the shape [N,C,H,W]", "ANEForge, Espresso, Orion", Door::Any, all,
     Confidence::B, Severity::Error, RuleAction::Rewrite, onProgram(rules::portRank)},
    {"P-LIVE",
     "Every returned value is computed by the program: no output is an input or a constant, and the body is not "
     "empty",
     "multiply the value by 1 and return the product", "Orion, Espresso, ANEForge: an empty body crashes the compiler",
     Door::Any, all, Confidence::B, Severity::Error, RuleAction::Rewrite, onProgram(rules::portLive)},
    {"P-SHARED", "A value that is returned and also used inside may need a copy (seen on M5, not on M3)",
     "if the output is wrong on the target, return a copy: the value times 1",
     "q38 engine (M5 Max) against Espresso (M3 Max)", Door::Any, all, Confidence::D, Severity::Note, RuleAction::Option,
     onProgram(rules::portShared)},

    {"T-HEADER", "The text is program(1.3) with a buildInfo dictionary and functions of ios18",
     "write the text with ane-translate --mil-to-mil",
     "maderix, Orion, ANEForge and coremlc headers; one source saw a nil descriptor without buildInfo", Door::Any, all,
     Confidence::C, Severity::Warning, RuleAction::Emit, onText(rules::textHeader)},
    {"T-DEFAULTS", "Every parameter whose MIL default is not None is spelled: the text parser seems to fill in none",
     "spell the parameters, or write the text with ane-translate --mil-to-mil through the IR",
     "seven failures in Espresso and the q38 engine that this explains", Door::Any, all, Confidence::C,
     Severity::Warning, RuleAction::Emit, onText(rules::textDefaults)},
    {"T-CONSTREF", "Arguments are names or typed literals such as int32(1), and names are unique in their function",
     "write bool(true), fp16(0.1), or refer to a const; rename one of two values",
     "Espresso, q38 engine: untyped transpose_y = true and alpha = 0.1 fail", Door::Any, all, Confidence::B,
     Severity::Error, RuleAction::Emit, onText(rules::textConstRef)},
    {"T-ALPHA", "coremlc prints arguments and parameters in alphabetical order",
     "write the text with ane-translate --mil-to-mil",
     "1,400 calls in 12 texts of coremlc, none unsorted; texts in other orders ran", Door::Any, all, Confidence::A,
     Severity::Note, RuleAction::Emit, onText(rules::textAlphabet)},
    {"T-FLOAT", "fp16 numbers are exact: C99 hexadecimal floats, or decimals that are fp16 values",
     "write the intended value as a hexadecimal float, e.g. 0x1.554p-10",
     "coremlc texts; %f loses 6e-5 of 1/768 and all of 4e-7 (by calculation)", Door::Any, all, Confidence::A,
     Severity::Warning, RuleAction::Emit, onText(rules::textFloat)},
    {"T-BLOB", "The offset of BLOBFILE is that of a record's metadata, and the record fits the type of the literal",
     "take the offset where the record's sentinel 0xDEADBEEF stands, 64 bytes before its data in common files",
     "Apple's MIL blob storage, checked byte for byte; Espresso, ANEForge", Door::Any, all, Confidence::A,
     Severity::Error, RuleAction::Emit, onText(rules::blobOffsets)},
    {"T-CONSTEXPR", "Operands of ios16's constexpr ops stand in the brackets, those of ios18's in the parentheses",
     "move the operands; the wrong place crashes the compiler", "ANEForge notes; texts of coremlc", Door::Any, all,
     Confidence::B, Severity::Error, RuleAction::Emit, onText(rules::textConstexpr)},

    {"W-FILES", "A program names at most 16 weight files", "put the weights into one file with many records",
     "q38 engine; every failing fusion of Espresso had 17 or more files, everything with 15 compiled", Door::Any, all,
     Confidence::B, Severity::Error, RuleAction::Emit, onText(rules::blobFileCount)},
    {"W-LAYOUT",
     "Weight files are MIL blob storage 2: a header with version and count, then records with absolute data offsets",
     "write the file with ane-translate, or correct the fields of the header and records",
     "Apple's MIL blob storage, checked byte for byte; q38 and a Zig engine wrote constant data offsets and failed",
     Door::Any, all, Confidence::A, Severity::Error, RuleAction::Emit, onWeights(rules::blobLayout)},
    {"W-M1",
     "A file of several records was reported to fail on M1, but its header was malformed; other such files run",
     "if loading fails, export with --weight-files=per-tensor",
     "one report (in-memory door); ANEForge runs such files on M1 through e5rt",
     Door::InMemory,
     {13, 13},
     Confidence::D,
     Severity::Note,
     RuleAction::Option,
     onText(rules::blobRecordsPerFile)},
    {"W-TOTAL", "The weights of one program take less than about 2 GB", "cut the program in two",
     "ANEForge: 1.5 GB loaded, 3.4 GB was \"Not implemented\"", Door::Any, all, Confidence::B, Severity::Error,
     RuleAction::Rewrite, onProgram(rules::weightTotal)},
    {"W-CONST",
     "Weights of convolutions are constants; a computed one is ignored on M3 Max and needs batch 1 through e5rt",
     "write it as matmul, whose operands may both be computed",
     "q38 engine (worked on M5 Max), Espresso (M3 Max), ANEForge", Door::Any, all, Confidence::B, Severity::Error,
     RuleAction::Rewrite, onProgram(rules::weightConstant)},
    {"W-QUANT",
     "int4 is a table of 16 values; int8 has one scale an output channel and streams from h14 on; block-wise scales "
     "do not reach the engine",
     "use constexpr_lut_to_dense with 16 values, or constexpr_affine_dequantize with a scale per output channel",
     "ANEForge (M1 to M5), omlx and q38 notes (M4, M5 Max)", Door::Any, all, Confidence::B, Severity::Warning,
     RuleAction::Warn, onProgram(rules::weightQuantization)},
    {"W-ACT", "Products of int8 weights with activations beyond 4094 are inf",
     "bound the activations, e.g. by clip, or keep these weights in fp16", "ANEForge issue 153, all chips", Door::Any,
     all, Confidence::B, Severity::Warning, RuleAction::Warn, onProgram(rules::weightActivations)},
};

ArrayRef<Rule> allRules() { return table; }

const Rule *findRule(StringRef id) {
  const Rule *rule = llvm::find_if(allRules(), [&](const Rule &rule) { return rule.id == id; });
  return rule == allRules().end() ? nullptr : rule;
}

StringRef getName(Confidence confidence) {
  static constexpr StringLiteral names[] = {"A", "B", "C", "D"};
  return names[unsigned(confidence)];
}

StringRef getName(Severity severity) {
  static constexpr StringLiteral names[] = {"note", "warning", "error"};
  return names[unsigned(severity)];
}

static constexpr StringLiteral doorNames[] = {"none", "inmemory", "e5rt", "any"};
StringRef getName(Door door) { return doorNames[unsigned(door)]; }

llvm::Expected<Door> parseDoor(StringRef name) {
  for (Door door : {Door::InMemory, Door::E5rt, Door::Any})
    if (name == getName(door))
      return door;
  return llvm::createStringError("unknown door '" + name + "'; known doors: inmemory, e5rt, any");
}

StringRef getName(RuleAction action) {
  static constexpr StringLiteral names[] = {"emit", "runtime", "rewrite", "option", "error", "warn"};
  return names[unsigned(action)];
}

StringRef describe(RuleAction action) {
  static constexpr StringLiteral texts[] = {"export to MIL text keeps it",
                                            "the runtime keeps it",
                                            "legalization rewrites what breaks it",
                                            "an option keeps it, off by default",
                                            "an error",
                                            "a warning"};
  return texts[unsigned(action)];
}

std::string getName(Families families) {
  std::string first = "h" + std::to_string(families.first);
  return families.first == families.last ? first : first + " to h" + std::to_string(families.last);
}

} // namespace mlir::ane
