// The lint's report as SARIF 2.1.0.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Check.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

namespace mlir::ane {

/// The message object of SARIF.
static llvm::json::Object toMessage(const Twine &text) {
  return llvm::json::Object{{"text", llvm::json::fixUTF8(text.str())}};
}

static llvm::json::Object toDescriptor(const Rule &rule) {
  return llvm::json::Object{
      {"id", rule.id},
      {"shortDescription", toMessage(rule.statement)},
      {"help", toMessage("Answer: " + rule.symptom + ". Fix: " + rule.fix + ". Source: " + rule.source + ".")},
      {"defaultConfiguration", llvm::json::Object{{"level", getName(rule.severity)}}},
      {"properties", llvm::json::Object{{"confidence", getName(rule.confidence)}, {"door", getName(rule.doors)}}}};
}

/// A path as a URI reference: what may stand in one, and the rest in percent signs.
static std::string toURI(StringRef path) {
  std::string uri;
  for (unsigned char c : path)
    if (llvm::isAlnum(c) || StringRef("/-_.~").contains(c))
      uri += char(c);
    else
      uri += llvm::formatv("%{0:X-2}", unsigned(c)).str();
  return uri;
}

static llvm::json::Object toLocation(const Place &place, StringRef input) {
  llvm::json::Object physical{
      {"artifactLocation", llvm::json::Object{{"uri", toURI(place.file.empty() ? input : StringRef(place.file))}}}};
  if (place.line)
    physical["region"] = llvm::json::Object{{"startLine", place.line}, {"startColumn", place.column}};
  else if (place.byte)
    physical["region"] = llvm::json::Object{{"byteOffset", int64_t(*place.byte)}, {"byteLength", 1}};
  llvm::json::Object location{{"physicalLocation", std::move(physical)}};
  if (!place.name.empty())
    location["logicalLocations"] =
        llvm::json::Array{llvm::json::Object{{"name", llvm::json::fixUTF8(place.name)}, {"kind", "variable"}}};
  return location;
}

void printFindingsAsSARIF(ArrayRef<CheckedInput> inputs, const RuleScope &scope, raw_ostream &os) {
  llvm::MapVector<const Rule *, unsigned> numbers;
  llvm::json::Array results, rules;
  for (const CheckedInput &input : inputs)
    for (const Finding &finding : input.findings) {
      auto [number, isNew] = numbers.try_emplace(finding.rule, numbers.size());
      if (isNew)
        rules.push_back(toDescriptor(*finding.rule));
      results.push_back(llvm::json::Object{
          {"ruleId", finding.rule->id},
          {"ruleIndex", number->second},
          {"level", getName(finding.severity)},
          {"message", toMessage(finding.found + "; allowed: " + finding.allowed + "; fix: " + finding.getFix())},
          {"locations", llvm::json::Array{toLocation(finding.place, input.path)}}});
    }
  llvm::json::Object driver{{"name", "ane-run check"}, {"rules", std::move(rules)}};
  llvm::json::Object run{{"tool", llvm::json::Object{{"driver", std::move(driver)}}},
                         {"columnKind", "unicodeCodePoints"},
                         {"results", std::move(results)},
                         {"properties", llvm::json::Object{{"target", scope.chip ? scope.chip->name : "any"},
                                                           {"door", getName(scope.door)}}}};
  llvm::json::Object log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                         {"version", "2.1.0"},
                         {"runs", llvm::json::Array{std::move(run)}}};
  os << llvm::formatv("{0:2}", llvm::json::Value(std::move(log))) << "\n";
}

} // namespace mlir::ane
