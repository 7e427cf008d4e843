// A stateful decode step of CoreML's kind, before and after ane-legalize, over many steps of a session.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/HostPlan.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "ANE/Runtime/Session.h"
#include "ANE/Support/Half.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::ane;

/// Attention of one query over a cache of 48 keys, which are values as well; `pos` is the row that the key goes to.
static constexpr llvm::StringLiteral source = R"mlir(
  ane.program @step on ane opset ios18 (%q: tensor<1x2x1x24xf16> {ane.port = "q"}, %k: tensor<1x2x1x24xf16> {ane.port = "k"},
      %pos: tensor<1xi32> {ane.port = "pos"}, %cache: !ane.state<tensor<1x2x48x24xf16>> {ane.port = "cache"})
      -> (tensor<1x2x1x24xf16> {ane.port = "y"}) {
    %old = ane.read_state %cache : (!ane.state<tensor<1x2x48x24xf16>>) -> tensor<1x2x48x24xf16>
    %zero = ane.const dense<0> : tensor<1xi32>
    %one = ane.const dense<1> : tensor<1xi32>
    %end = ane.add %pos, %one : tensor<1xi32>, tensor<1xi32>
    %b = ane.concat(%zero, %zero, %pos, %zero) {axis = 0 : i32} : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
    %e = ane.concat(%zero, %zero, %end, %zero) {axis = 0 : i32} : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
    %new = ane.slice_update %old, %k, %b, %e {begin_mask = array<i1: true, true, false, true>, end_mask = array<i1: true, true, false, true>} : (tensor<1x2x48x24xf16>, tensor<1x2x1x24xf16>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x2x48x24xf16>
    ane.write_state %cache, %new : (!ane.state<tensor<1x2x48x24xf16>>, tensor<1x2x48x24xf16>) -> ()
    %s = ane.matmul %q, %new {transpose_y = true} : (tensor<1x2x1x24xf16>, tensor<1x2x48x24xf16>) -> tensor<1x2x1x48xf16>
    %p = ane.softmax %s {axis = -1 : i32} : (tensor<1x2x1x48xf16>) -> tensor<1x2x1x48xf16>
    %y = ane.matmul %p, %new : (tensor<1x2x1x48xf16>, tensor<1x2x48x24xf16>) -> tensor<1x2x1x24xf16>
    ane.return %y : tensor<1x2x1x24xf16>
  })mlir";

/// A session over the program of `module`.
static std::unique_ptr<anert::Session> open(ModuleOp module) {
  static anert::WeightStore store;
  HostPlanOptions options;
  options.store = &store;
  FailureOr<anert::HostPlan> plan = lowerToHostPlan(*module.getOps<ProgramOp>().begin(), options);
  EXPECT_TRUE(succeeded(plan));
  return llvm::cantFail(anert::Session::create(llvm::cantFail(anert::Bundle::fromPlan(std::move(*plan)))));
}

TEST(States, ComputeTheSameOverManySteps) {
  MLIRContext context;
  context.loadDialect<ANEDialect>();
  OwningOpRef<ModuleOp> original = parseSourceString<ModuleOp>(source, &context), legal(original->clone());
  PassManager passes(&context);
  passes.addPass(createLegalize());
  ASSERT_TRUE(succeeded(passes.run(*legal)));
  ProgramOp program = *legal->getOps<ProgramOp>().begin();
  EXPECT_EQ(program.getStage(), Stage::legal);
  EXPECT_TRUE(program.getArgAttr(3, kStateAttr));

  std::unique_ptr<anert::Session> a = open(*original), b = open(*legal);
  anert::TensorDesc row{anert::DType::fp16, {1, 2, 1, 24}}, place{anert::DType::int32, {1}};
  std::vector<uint16_t> q(48), k(48);
  uint32_t seed = 7;
  auto fill = [&](std::vector<uint16_t> &values) {
    for (uint16_t &value : values)
      value = anert::floatToHalf(float((seed = seed * 1664525 + 1013904223) >> 8) / (1 << 23) - 1);
  };
  for (int32_t step = 0; step < 100; ++step) {
    fill(q);
    fill(k);
    int32_t pos = step * 7 % 48;
    anert::InputBinding inputs[] = {{"q", row, q.data()}, {"k", row, k.data()}, {"pos", place, &pos}};
    StringRef entryA = a->getBundle().getDesc().entries[0].name, entryB = b->getBundle().getDesc().entries[0].name;
    auto yA = a->run(entryA, inputs), yB = b->run(entryB, inputs);
    ASSERT_TRUE(bool(yA) && bool(yB));
    for (auto [x, y] : {std::pair((*yA)[0].surface, (*yB)[0].surface),
                        std::pair<const anert::Surface *, const anert::Surface *>(
                            llvm::cantFail(a->getState("cache")), llvm::cantFail(b->getState("cache")))}) {
      ASSERT_EQ(x->getDesc(), y->getDesc());
      EXPECT_EQ(memcmp(x->data(), y->data(), x->getDesc().numBytes()), 0) << "step " << step;
    }
  }
}
