// The rules about the spelling of MIL text: T-*.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Table.h"

namespace mlir::ane::rules {

// Texts: statement, fix, source, symptom. Behind them: doors, families, confidence, severity, action, check.
static constexpr Rule table[] = {
    {"T-HEADER", "The text is program(1.3) with a buildInfo dictionary and functions of ios18",
     "write the text with ane-translate --mil-to-mil",
     "maderix, Orion, ANEForge and coremlc headers; one source saw a nil descriptor without buildInfo",
     "a nil model descriptor", Door::Any, all, Confidence::C, Severity::Warning, RuleAction::Emit, onText(textHeader)},
    {"T-DEFAULTS", "Every parameter whose MIL default is not None is spelled: the text parser seems to fill in none",
     "spell the parameters, or write the text with ane-translate --mil-to-mil through the IR",
     "seven failures in Espresso and the q38 engine that this explains", "InvalidMILProgram, ANECCompile() FAILED",
     Door::Any, all, Confidence::C, Severity::Warning, RuleAction::Emit, onText(textDefaults)},
    {"T-CONSTREF", "Arguments are names or typed literals such as int32(1), and names are unique in their function",
     "write bool(true), fp16(0.1), or refer to a const; rename one of two values",
     "Espresso, q38 engine: untyped transpose_y = true and alpha = 0.1 fail", "InvalidMILProgram", Door::Any, all,
     Confidence::B, Severity::Error, RuleAction::Emit, onText(textConstRef)},
    {"T-ALPHA", "coremlc prints arguments and parameters in alphabetical order",
     "write the text with ane-translate --mil-to-mil",
     "1,400 calls in 12 texts of coremlc, none unsorted; texts in other orders ran", "none known", Door::Any, all,
     Confidence::A, Severity::Note, RuleAction::Emit, onText(textAlphabet)},
    {"T-FLOAT", "fp16 numbers are exact: C99 hexadecimal floats, or decimals that are fp16 values",
     "write the intended value as a hexadecimal float, e.g. 0x1.554p-10",
     "coremlc texts; %f loses 6e-5 of 1/768 and all of 4e-7 (by calculation)", "slightly wrong values", Door::Any, all,
     Confidence::A, Severity::Warning, RuleAction::Emit, onText(textFloat)},
    {"T-BLOB", "The offset of BLOBFILE is that of a record's metadata, and the record fits the type of the literal",
     "take the offset where the record's sentinel 0xDEADBEEF stands, 64 bytes before its data in common files",
     "Apple's MIL blob storage, checked byte for byte; Espresso, ANEForge", "wrong values, or ANECCompile() FAILED",
     Door::Any, all, Confidence::A, Severity::Error, RuleAction::Emit, onText(blobOffsets)},
    {"T-CONSTEXPR", "Operands of ios16's constexpr ops stand in the brackets, those of ios18's in the parentheses",
     "move the operands; the wrong place crashes the compiler", "ANEForge notes; texts of coremlc",
     "the compiler crashes", Door::Any, all, Confidence::B, Severity::Error, RuleAction::Emit, onText(textConstexpr)},
};

ArrayRef<Rule> getTextRules() { return table; }

} // namespace mlir::ane::rules
