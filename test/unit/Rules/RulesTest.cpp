// Properties of the rule table: every record is complete, consistent, documented and tested.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Rules/Report.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Regex.h"
#include "gtest/gtest.h"

using namespace mlir::ane;

static std::string readSource(const llvm::Twine &path) {
  auto buffer = llvm::MemoryBuffer::getFile(ANE_SOURCE_DIR "/" + path);
  return buffer ? (*buffer)->getBuffer().str() : "";
}

TEST(Rules, RecordsAreComplete) {
  llvm::StringSet<> ids;
  for (const Rule &rule : allRules()) {
    SCOPED_TRACE(rule.id.str());
    EXPECT_TRUE(llvm::Regex("^[A-Z]-[A-Z0-9]+$").match(rule.id));
    EXPECT_TRUE(ids.insert(rule.id).second) << "two records of one id";
    EXPECT_EQ(findRule(rule.id), &rule);
    for (llvm::StringRef text : {rule.statement, rule.fix, rule.source, rule.symptom}) {
      EXPECT_FALSE(text.empty());
      EXPECT_EQ(text.find('\n'), llvm::StringRef::npos);
      EXPECT_FALSE(text.ends_with("."));
    }
    EXPECT_TRUE(rule.checks.text || rule.checks.program || rule.checks.weights || rule.checks.op);
    EXPECT_NE(rule.doors, Door::None);
    EXPECT_TRUE(13 <= rule.families.first && rule.families.first <= rule.families.last && rule.families.last <= 18);
  }
  EXPECT_EQ(findRule("P-NONE"), nullptr);
}

TEST(Rules, SeverityFollowsConfidence) {
  for (const Rule &rule : allRules())
    if (rule.confidence >= Confidence::C || rule.action == RuleAction::Option || rule.action == RuleAction::Runtime)
      EXPECT_NE(rule.severity, Severity::Error) << rule.id.str();
}

TEST(Rules, RecordsAreTestedAndDocumented) {
  std::string page = readSource("docs/rules.md");
  for (const Rule &rule : allRules()) {
    std::string test =
        readSource("test/Compiler/check/" + rule.id + ".mil") + readSource("test/Compiler/check/" + rule.id + ".mlir");
    EXPECT_NE(test.find(("BAD: " + getName(rule.severity) + " " + rule.id + " ").str()), std::string::npos)
        << rule.id.str() << " has no program that breaks it";
    EXPECT_NE(test.find(("GOOD-NOT: \"" + rule.id + "\"").str()), std::string::npos)
        << rule.id.str() << " has no program that keeps it";
    EXPECT_NE(page.find(("\n## " + rule.id + "\n").str()), std::string::npos) << rule.id.str() << " is not documented";
  }
}

TEST(Rules, PagesNameKnownRules) {
  for (const char *page : {"docs/check.md", "docs/ops.md"}) {
    std::string text = readSource(page);
    llvm::Regex id("(^|[^A-Z-])([PTWOLM]-[A-Z0-9]+)");
    unsigned count = 0;
    llvm::SmallVector<llvm::StringRef> match;
    for (llvm::StringRef rest = text; id.match(rest, &match); rest = rest.substr(match[2].end() - rest.begin())) {
      EXPECT_NE(findRule(match[2]), nullptr) << page << " names " << match[2].str();
      ++count;
    }
    EXPECT_GT(count, 0u) << page;
  }
}

TEST(Rules, ScopeSelectsByDoorAndFamily) {
  const Rule &order = *findRule("P-ORDER"), &m1 = *findRule("W-M1"), &blob = *findRule("T-BLOB");
  RuleScope scope;
  EXPECT_TRUE(scope.includes(order) && scope.includes(m1) && scope.includes(blob));
  scope.door = Door::E5rt;
  EXPECT_TRUE(!scope.includes(order) && !scope.includes(m1) && scope.includes(blob));
  scope.door = Door::InMemory;
  scope.chip = *anert::findChip("m2");
  EXPECT_TRUE(scope.includes(order) && !scope.includes(m1));
  scope.chip = *anert::findChip("h13");
  EXPECT_TRUE(scope.includes(m1));
}

TEST(Rules, ReportsKnowWhatWasAsked) {
  std::vector<Finding> findings;
  RuleScope any;
  Report both(any, findings);
  EXPECT_TRUE(both.asks(Door::E5rt) && both.asks(Door::InMemory) && !both.asksOnly(Door::E5rt));
  EXPECT_TRUE(both.asks(Families{13, 13}) && !both.asksOnly(Families{13, 17}) && both.asksOnly(Families{13, 18}));
  RuleScope one;
  one.chip = *anert::findChip("m4");
  one.door = Door::E5rt;
  Report narrow(one, findings);
  EXPECT_TRUE(narrow.asksOnly(Door::E5rt) && !narrow.asks(Door::InMemory) && !narrow.asks(Door::Any));
  EXPECT_TRUE(narrow.asksOnly(Families{16, 16}) && !narrow.asks(Families{13, 15}));
}

TEST(Rules, NamesParse) {
  EXPECT_EQ(llvm::cantFail(parseDoor("e5rt")), Door::E5rt);
  llvm::Expected<Door> none = parseDoor("none");
  ASSERT_FALSE(none);
  EXPECT_EQ(llvm::toString(none.takeError()), "unknown door 'none'; known doors: inmemory, e5rt, any");
  EXPECT_EQ(getName(Families{13, 13}), "h13");
  EXPECT_EQ(getName(Families{}), "h13 to h18");
}
