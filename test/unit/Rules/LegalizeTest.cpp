// ane-legalize and the table of rules agree about what is rewritten, and every rewrite is tested.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/Legalize.h"
#include "ANE/Rules/Rules.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MemoryBuffer.h"
#include "gtest/gtest.h"

using namespace mlir::ane;

TEST(Legalize, RewritesEveryRuleThatSaysSo) {
  llvm::StringSet<> rewritten;
  for (llvm::StringRef id : getLegalizedRules())
    EXPECT_TRUE(rewritten.insert(id).second) << id.str() << " has two entries";
  for (const Rule &rule : allRules())
    EXPECT_EQ(rewritten.contains(rule.id), rule.action == RuleAction::Rewrite) << rule.id.str();
  for (llvm::StringRef id : getLegalizedRules())
    EXPECT_NE(findRule(id), nullptr) << id.str() << " is no rule";
}

TEST(Legalize, EveryRewriteIsTested) {
  for (llvm::StringRef id : getLegalizedRules()) {
    auto test = llvm::MemoryBuffer::getFile(ANE_SOURCE_DIR "/test/Dialect/ANE/Transforms/legalize/" + id + ".mlir");
    ASSERT_TRUE(bool(test)) << id.str() << " has no test";
    llvm::StringRef text = (*test)->getBuffer();
    EXPECT_TRUE(text.contains("@bad")) << id.str() << " has no program that breaks it";
    EXPECT_TRUE(text.contains("@good")) << id.str() << " has no program that keeps it";
  }
}
