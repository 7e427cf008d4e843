// Legality of single ops: what the engine of a chip runs, and why not.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Rules/Legality.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::ane;

namespace {
class LegalityTest : public testing::Test {
protected:
  LegalityTest() { context.loadDialect<ANEDialect, func::FuncDialect>(); }

  /// The answer about the op that gives the result of a program over x, m : 1x8x64x32xf16.
  Legality ask(const std::string &body, llvm::StringRef chip, Door door = Door::Any) {
    std::string tensor = "tensor<1x8x64x32xf16>";
    std::string text = "ane.program @p on ane opset ios18 (%x: " + tensor + ", %m: " + tensor + ") -> " + tensor +
                       " {\n" + body + "\nane.return %y : " + tensor + "\n}";
    module = parseSourceString<ModuleOp>(text, &context);
    if (!module)
      return {};
    ProgramOp program = *module->getOps<ProgramOp>().begin();
    return getLegality(program.getReturn().getOutputs()[0].getDefiningOp(), **anert::findChip(chip), door);
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};
} // namespace

TEST_F(LegalityTest, OpsOfTheEngineAreFine) {
  Legality answer = ask("%y = ane.tanh %x : tensor<1x8x64x32xf16>", "m1");
  ASSERT_TRUE(module);
  EXPECT_TRUE(answer.onEngine && answer.isPlaceable());
  EXPECT_EQ(answer.rule, nullptr);
  EXPECT_TRUE(answer.reason.empty() && answer.suggestion.empty());
}

TEST_F(LegalityTest, OpsOfNoFamilyGoToTheHost) {
  Legality answer = ask("%y = ane.mod %x, %m : tensor<1x8x64x32xf16>, tensor<1x8x64x32xf16>", "m5");
  ASSERT_TRUE(answer.rule);
  EXPECT_EQ(answer.rule->id, "O-HOST");
  EXPECT_FALSE(answer.onEngine || answer.isPlaceable());
  EXPECT_EQ(answer.reason, "mod is not on the engine; allowed: ops that ane-run ops lists for the chip");
  EXPECT_EQ(answer.suggestion, "x - floor_div(x, y) * y");
  EXPECT_EQ(answer.confidence, Confidence::B);
  EXPECT_FALSE(answer.source.empty());
}

TEST_F(LegalityTest, FamiliesDiffer) {
  const char *sine = "%y = ane.sin %x : tensor<1x8x64x32xf16>";
  EXPECT_FALSE(ask(sine, "m2").isPlaceable());
  EXPECT_EQ(ask(sine, "m2").rule->id, "O-FAMILY");
  EXPECT_TRUE(ask(sine, "m3").onEngine);
}

TEST_F(LegalityTest, WhatLegalizationMendsIsPlaceable) {
  Legality answer = ask("%y = ane.cumsum %x {axis = 3 : i32} : (tensor<1x8x64x32xf16>) -> tensor<1x8x64x32xf16>", "m4");
  EXPECT_FALSE(answer.onEngine);
  EXPECT_TRUE(answer.isPlaceable());
  // A rule that cannot be mended goes first.
  answer = ask("%i = ane.cast %x {dtype = \"int32\"} : (tensor<1x8x64x32xf16>) -> tensor<1x8x64x32xi32>\n"
               "%c = ane.cumsum %i {axis = 3 : i32} : (tensor<1x8x64x32xi32>) -> tensor<1x8x64x32xi32>\n"
               "%y = ane.cast %c {dtype = \"fp16\"} : (tensor<1x8x64x32xi32>) -> tensor<1x8x64x32xf16>",
               "m4");
  EXPECT_FALSE(answer.isPlaceable());
  EXPECT_EQ(answer.rule->id, "O-CAST");
}

TEST_F(LegalityTest, DoorsDiffer) {
  const char *dynamic = "%s = ane.const dense<[8, 8, 1, 1]> : tensor<4xi32>\n"
                        "%b = ane.const dense<0> : tensor<4xi32>\n"
                        "%z = ane.const dense<[1, 8, 8, 1]> : tensor<4xi32>\n"
                        "%c = ane.slice_by_size %m, %b, %z : (tensor<1x8x64x32xf16>, tensor<4xi32>, tensor<4xi32>) -> "
                        "tensor<1x8x8x1xf16>\n"
                        "%w = ane.reshape %c, %s : (tensor<1x8x8x1xf16>, tensor<4xi32>) -> tensor<8x8x1x1xf16>\n"
                        "%y = ane.conv %x, %w : (tensor<1x8x64x32xf16>, tensor<8x8x1x1xf16>) -> tensor<1x8x64x32xf16>";
  EXPECT_TRUE(ask(dynamic, "m5max", Door::E5rt).onEngine);
  ASSERT_TRUE(module);
  EXPECT_EQ(ask(dynamic, "m5max", Door::InMemory).rule->id, "W-CONST");
}

TEST_F(LegalityTest, ConstantsAreComputedOnExport) {
  Legality answer = ask("%c = ane.const dense<1.0> : tensor<1x8x64x32xf16>\n"
                        "%y = ane.tan %c : tensor<1x8x64x32xf16>",
                        "m1");
  ASSERT_TRUE(module);
  EXPECT_TRUE(answer.onEngine);
}

TEST_F(LegalityTest, SupportIsKnownOfEveryOp) {
  unsigned count = 0;
  for (RegisteredOperationName name : context.getRegisteredOperations())
    if (auto *mil = name.getInterface<MILOpInterface>()) {
      EngineSupport support = mil->getEngineSupport();
      EXPECT_TRUE(support.family == 0 || (13 <= support.family && support.family <= 18)) << name.getStringRef().str();
      // What no family runs comes with something to use instead, and what the sweep did not run is not called correct.
      EXPECT_TRUE(support.family || !support.note.empty()) << name.getStringRef().str();
      EXPECT_TRUE(support.family == 0 || support.isDisputed || support.sweep <= EngineSweep::Reachable)
          << name.getStringRef().str();
      ++count;
    }
  EXPECT_GT(count, 150u);
}
