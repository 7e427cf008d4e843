// The rules of the engine: one table of records, read by lint, legalization, documentation and tests.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_RULES_RULES_H
#define ANE_RULES_RULES_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Support/Targets.h"

namespace mlir::ane {
class TextSubject;
class Report;
struct WeightFile;

/// How well a rule is known. C and D are never errors.
enum class Confidence {
  A, ///< Proven by a public hardware log or output that was reproduced by calculation.
  B, ///< Several independent sources that ran on hardware.
  C, ///< One source.
  D, ///< Disputed.
};

/// What breaking a rule means: `Note` is what the runtime or an option takes care of.
enum class Severity { Note, Warning, Error };

/// The ways into the engine, as a set.
enum class Door : uint8_t { None = 0, InMemory = 1, E5rt = 2, Any = 3 };
constexpr Door operator&(Door a, Door b) { return Door(uint8_t(a) & uint8_t(b)); }

/// What this project does about a rule.
enum class RuleAction {
  Emit,    ///< Export to MIL text keeps it, whatever the IR looks like.
  Runtime, ///< The runtime keeps it when it allocates and copies.
  Rewrite, ///< Legalization rewrites what breaks it.
  Place,   ///< Placement moves the op to the host.
  Option,  ///< An option keeps it; off by default.
  Error,   ///< Reported; the program must change.
  Warn,    ///< Reported.
};

/// Engine generations, both ends included; 13 is h13.
struct Families {
  unsigned first = 13, last = 18;
  bool overlaps(Families other) const { return first <= other.last && other.first <= last; }
};

/// The check of a rule, by what it looks at; a rule may have several. T-* and file rules look at the spelling of MIL
/// text, most others at IR. A check reports every place that breaks its rule.
struct RuleChecks {
  void (*text)(const TextSubject &, Report &) = nullptr;   ///< A MIL text.
  void (*program)(ProgramOp, Report &) = nullptr;          ///< A program for the engine.
  void (*weights)(const WeightFile &, Report &) = nullptr; ///< A MIL blob file that could be read.
  void (*op)(MILOpInterface, Report &) = nullptr;          ///< An op that a program for the engine runs.
};

/// One rule.
struct Rule {
  llvm::StringLiteral id;        ///< "P-ORDER": letter of the group, then a name.
  llvm::StringLiteral statement; ///< One line.
  llvm::StringLiteral fix;       ///< What to do about a finding.
  llvm::StringLiteral source;    ///< The public evidence.
  llvm::StringLiteral symptom;   ///< What Apple's compiler or runtime answers when it is broken, as reported.
  Door doors;
  Families families;
  Confidence confidence;
  Severity severity; ///< Of a finding, unless the check gives another.
  RuleAction action;
  RuleChecks checks;
};

/// All rules, by group: P-* (ports), T-* (text), W-* (weights), O-* (ops), L-* (limits), M-* (miscompiles).
ArrayRef<Rule> allRules();
/// The rule of that id, null if there is none.
const Rule *findRule(StringRef id);

/// Their names in output and on command lines.
StringRef getName(Confidence confidence);
StringRef getName(Severity severity);
StringRef getName(Door door);
StringRef getName(RuleAction action);
/// "h13 to h18", "h13".
std::string getName(Families families);
/// "inmemory", "e5rt" or "any"; an error lists them.
llvm::Expected<Door> parseDoor(StringRef name);
/// What the `action` of a rule means, for people.
StringRef describe(RuleAction action);

} // namespace mlir::ane

#endif // ANE_RULES_RULES_H
