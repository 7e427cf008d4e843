// The lint's reports: tables for people, JSON for machines, the page of rules.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Check.h"
#include "ANE/Compiler/Table.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

namespace mlir::ane {

//===-- Tables ---------------------------------------------------------------===//

using Row = TableRow;

static std::string quantity(size_t count, StringRef what) {
  return std::to_string(count) + " " + what.str() + (count == 1 ? "" : "s");
}

static std::string describe(const RuleScope &scope) {
  std::string text =
      scope.chip ? (scope.chip->title + " (h" + Twine(scope.chip->family) + ")").str() : "every chip from h13 on";
  return text + (scope.door == Door::Any ? ", both doors" : ", door " + getName(scope.door).str());
}

static void printInput(const CheckedInput &input, const RuleScope &scope, raw_ostream &os) {
  os << input.path << " for " << describe(scope) << ": ";
  if (!input.isComplete && input.findings.empty()) {
    os << "could not be checked\n";
    return;
  }
  os << quantity(input.count(Severity::Error), "error") << ", " << quantity(input.count(Severity::Warning), "warning")
     << ", " << quantity(input.count(Severity::Note), "note")
     << (input.isComplete ? "" : " (not everything could be checked)") << "\n";
  if (input.findings.empty())
    return;
  os << "\n";
  std::vector<Row> rows = {{"severity", "rule", "conf", "place", "found", "allowed"}};
  for (const Finding &finding : input.findings)
    rows.push_back({getName(finding.severity).str(), finding.rule->id.str(), getName(finding.rule->confidence).str(),
                    finding.place.str(), finding.found, finding.allowed});
  printTable(rows, os, [&](size_t row, size_t column) {
    if (row == 0)
      os.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
    else if (column == 0)
      os.changeColor(input.findings[row - 1].severity == Severity::Error     ? raw_ostream::RED
                     : input.findings[row - 1].severity == Severity::Warning ? raw_ostream::MAGENTA
                                                                             : raw_ostream::CYAN,
                     /*Bold=*/true);
  });
}

void printFindings(ArrayRef<CheckedInput> inputs, const RuleScope &scope, raw_ostream &os) {
  os.enable_colors(os.has_colors());
  llvm::SetVector<const Rule *> broken;
  for (const CheckedInput &input : inputs) {
    if (&input != inputs.begin())
      os << "\n";
    printInput(input, scope, os);
    for (const Finding &finding : input.findings)
      broken.insert(finding.rule);
  }
  for (const Rule *rule : broken) {
    os << "\n";
    os.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true) << rule->id;
    os.resetColor() << ": " << rule->statement << "\n  answer: " << rule->symptom << "\n  fix:    " << rule->fix
                    << "\n  source: " << rule->source << "\n";
    llvm::SetVector<std::pair<StringRef, StringRef>> fixes;
    for (const CheckedInput &input : inputs)
      for (const Finding &finding : input.findings)
        if (finding.rule == rule && !finding.fix.empty())
          fixes.insert({finding.found, finding.fix});
    for (auto [found, fix] : fixes)
      os << "  " << found << ": " << fix << "\n";
  }
}

//===-- JSON -----------------------------------------------------------------===//

static llvm::json::Object toJSON(const Rule &rule) {
  return llvm::json::Object{{"id", rule.id},
                            {"statement", rule.statement},
                            {"fix", rule.fix},
                            {"source", rule.source},
                            {"symptom", rule.symptom},
                            {"door", getName(rule.doors)},
                            {"families", llvm::json::Array{rule.families.first, rule.families.last}},
                            {"confidence", getName(rule.confidence)},
                            {"severity", getName(rule.severity)},
                            {"action", getName(rule.action)}};
}

static llvm::json::Object toJSON(const Finding &finding) {
  const Rule &rule = *finding.rule;
  // Names of files are bytes; JSON is UTF-8.
  auto text = [](StringRef bytes) { return llvm::json::fixUTF8(bytes); };
  llvm::json::Object object{{"id", rule.id},
                            {"severity", getName(finding.severity)},
                            {"confidence", getName(rule.confidence)},
                            {"file", text(finding.place.file)},
                            {"found", text(finding.found)},
                            {"allowed", text(finding.allowed)},
                            {"fix", finding.getFix()},
                            {"symptom", rule.symptom},
                            {"source", rule.source}};
  if (!finding.place.name.empty())
    object["name"] = text(finding.place.name);
  if (finding.place.line) {
    object["line"] = finding.place.line;
    object["column"] = finding.place.column;
  }
  if (finding.place.byte)
    object["byte"] = *finding.place.byte;
  return object;
}

void printFindingsAsJSON(ArrayRef<CheckedInput> inputs, const RuleScope &scope, raw_ostream &os) {
  llvm::json::Array files;
  for (const CheckedInput &input : inputs) {
    llvm::json::Array findings;
    for (const Finding &finding : input.findings)
      findings.push_back(toJSON(finding));
    files.push_back(llvm::json::Object{{"path", llvm::json::fixUTF8(input.path)},
                                       {"complete", input.isComplete},
                                       {"errors", input.count(Severity::Error)},
                                       {"warnings", input.count(Severity::Warning)},
                                       {"notes", input.count(Severity::Note)},
                                       {"findings", std::move(findings)}});
  }
  llvm::json::Object root{{"door", getName(scope.door)}, {"inputs", std::move(files)}};
  root["target"] = scope.chip ? llvm::json::Value(scope.chip->name) : llvm::json::Value(nullptr);
  os << llvm::formatv("{0:2}", llvm::json::Value(std::move(root))) << "\n";
}

//===-- The rules ------------------------------------------------------------===//

void printRules(raw_ostream &os) {
  os.enable_colors(os.has_colors());
  std::vector<Row> rows = {{"rule", "door", "chips", "conf", "severity", "action", "statement"}};
  for (const Rule &rule : allRules())
    rows.push_back({rule.id.str(), getName(rule.doors).str(), getName(rule.families), getName(rule.confidence).str(),
                    getName(rule.severity).str(), getName(rule.action).str(), rule.statement.str()});
  printTable(rows, os);
}

void printRulesAsJSON(raw_ostream &os) {
  llvm::json::Array rules;
  for (const Rule &rule : allRules())
    rules.push_back(toJSON(rule));
  os << llvm::formatv("{0:2}", llvm::json::Value(std::move(rules))) << "\n";
}

void printRulesAsMarkdown(raw_ostream &os) {
  os << "# Rules of the engine\n\n"
        "Generated by `ane-run-check --list-rules --markdown` from the tables in `lib/Rules/*Rules.cpp`; a test "
        "compares them.\nConfidence: **A** proven by a public hardware log or output that was reproduced by "
        "calculation, **B** "
        "several sources\nthat ran on hardware, **C** one source, **D** disputed. Doors: `inmemory` are the in-memory "
        "model classes, `e5rt` the\ne5rt functions. Families: h13 is M1 and A14, h14 M2, h15 M3, h16 M4, h17 M5.\n\n"
        "What is done about a rule:\n";
  for (unsigned i = 0; i <= unsigned(RuleAction::Warn); ++i)
    os << "- `" << getName(RuleAction(i)) << "`: " << describe(RuleAction(i)) << "\n";
  for (const Rule &rule : allRules())
    os << "\n## " << rule.id << "\n"
       << rule.statement << ".\n\n- door " << getName(rule.doors) << ", chips " << getName(rule.families)
       << ", confidence " << getName(rule.confidence) << ", severity " << getName(rule.severity) << ", action `"
       << getName(rule.action) << "`\n- answer of Apple's compiler or runtime: " << rule.symptom
       << "\n- fix: " << rule.fix << "\n- source: " << rule.source << "\n";
}

} // namespace mlir::ane
