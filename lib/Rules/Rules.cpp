// The table of rules, put together from its groups, and the names of its columns.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Rules/Rules.h"
#include "Table.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane {

ArrayRef<Rule> allRules() {
  static const std::vector<Rule> table = [] {
    std::vector<Rule> rules;
    for (ArrayRef<Rule> group : {rules::getPortRules(), rules::getTextRules(), rules::getWeightRules(),
                                 rules::getOpRules(), rules::getLimitRules(), rules::getMiscompileRules()})
      rules.insert(rules.end(), group.begin(), group.end());
    return rules;
  }();
  return table;
}

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
  static constexpr StringLiteral names[] = {"emit", "runtime", "rewrite", "place", "option", "error", "warn"};
  return names[unsigned(action)];
}

StringRef describe(RuleAction action) {
  static constexpr StringLiteral texts[] = {"export to MIL text keeps it",
                                            "the runtime keeps it",
                                            "legalization rewrites what breaks it",
                                            "placement moves the op to the host",
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
