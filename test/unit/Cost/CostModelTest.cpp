// The cost model against closed forms: what bounds an op, what the host adds, and when it says that it extrapolates.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Cost/CostModel.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace anert;
using namespace anert::cost;

static const Chip &chip(llvm::StringRef name) { return *llvm::cantFail(findChip(name)); }

TEST(OpCost, LargeConvIsBoundByTheArray) {
  Parameters p = referenceParameters();
  Op op = Op::conv(1024, 1024, 1, 64, 64);
  OpCost cost = costOf(op, chip("m4"), 1, p);
  double rate = 16 * 256 * 2.364e9 * p.macShare;
  EXPECT_NEAR(cost.us, 1024.0 * 1024 * 4096 / rate * 1e6 + p.layer, 1e-6);
  EXPECT_EQ(cost.bound, Bound::Compute);
  EXPECT_DOUBLE_EQ(cost.flops, 2.0 * 1024 * 1024 * 4096);
}

TEST(OpCost, OneRowIsBoundByItsWeights) {
  Parameters p = referenceParameters();
  OpCost cost = costOf(Op::linear(1, 4096, 4096), chip("m4"), 1, p);
  double bytes = 4096.0 * 4096 * 2;
  EXPECT_DOUBLE_EQ(cost.dramBytes, bytes);
  EXPECT_NEAR(cost.us, bytes / (chip("m4").weightGBps * 1e9) * 1e6 + p.layer, 1e-6);
  EXPECT_EQ(cost.bound, Bound::Weights);
}

TEST(OpCost, FormatsSaveBytesOnlyWhereTheFamilyReadsThem) {
  Parameters p = referenceParameters();
  Op op = Op::linear(1, 4096, 4096);
  double fp16 = costOf(op, chip("m1"), 1, p).dramBytes;
  op.format = llvm::cantFail(findFormat("w8"));
  EXPECT_DOUBLE_EQ(costOf(op, chip("m1"), 1, p).dramBytes, fp16) << "h13 streams int8 as fp16";
  EXPECT_DOUBLE_EQ(costOf(op, chip("m2"), 1, p).dramBytes, fp16 * 1.17 / 2);
  op.format = llvm::cantFail(findFormat("p4"));
  EXPECT_DOUBLE_EQ(costOf(op, chip("m1"), 1, p).dramBytes, fp16 * 0.64 / 2);
}

TEST(OpCost, SmallWeightsUsedAgainStayOnChip) {
  Parameters p = fittedParameters();
  Op op = Op::conv(256, 256, 1, 8, 16);
  EXPECT_GT(costOf(op, chip("m4"), 1, p).dramBytes, 0);
  op.resident = true;
  EXPECT_EQ(costOf(op, chip("m4"), 1, p).dramBytes, 0);
  op.cin = op.cout = 1024; // 2 MiB of weights do not fit.
  EXPECT_GT(costOf(op, chip("m4"), 1, p).dramBytes, 0);
}

TEST(OpCost, TensorsBeyondTheCacheStreamWeightsAgain) {
  Parameters p = referenceParameters();
  Op op = Op::conv(64, 64, 1, 128, 128); // Exactly 2 MiB in and out.
  double weights = 64 * 64 * 2;
  EXPECT_DOUBLE_EQ(costOf(op, chip("m4"), 1, p).dramBytes, weights);
  op.w = 129;
  EXPECT_DOUBLE_EQ(costOf(op, chip("m4"), 1, p).dramBytes, weights * (1 + 2 * p.tileWeights)) << "three tiles of 1 MiB";
}

TEST(OpCost, DRAMBoundsPhones) {
  Parameters p = fittedParameters();
  double us = costOf(Op::linear(1, 4096, 4096), chip("a15"), 1, p).us;
  EXPECT_NEAR(us, 4096.0 * 4096 * 2 / (34.1e9 * p.dramShare) * 1e6, 1) << "the engine alone would take 53.6 GB/s";
}

TEST(OpCost, DecodeStepsOfSequencesDoNotBatch) {
  Parameters p = fittedParameters();
  Op op = Op::rows(OpClass::CachedAttention, 0);
  op.heads = 16;
  double one = costOf(op, chip("m5pro"), 1, p).us;
  op.batch = 8;
  EXPECT_GT(one, 0);
  EXPECT_DOUBLE_EQ(costOf(op, chip("m5pro"), 1, p).us, 8 * one);
}

TEST(OpCost, TakesAnySize) {
  for (const Parameters &p : {referenceParameters(), fittedParameters()})
    for (const Chip &each : allChips())
      for (unsigned kind = 0; kind <= unsigned(OpClass::Weights); ++kind) {
        for (int64_t size : {int64_t(-1), int64_t(0), int64_t(1), int64_t(1) << 40}) {
          Op op;
          op.kind = OpClass(kind);
          op.cin = op.cout = op.kh = op.kw = op.h = op.w = op.batch = op.stride = op.groups = op.heads = size;
          op.elements = double(size);
          EXPECT_TRUE(std::isfinite(costOf(op, each, 1, p).us)) << each.name.str() << " class " << kind;
        }
      }
}

TEST(Estimate, SumsUpAndSplits) {
  Program program;
  program.ops = {Op::conv(1024, 1024, 1, 64, 64), Op::linear(1, 4096, 4096), Op::rows(OpClass::Softmax, 1e6)};
  program.ioElements = 1e6;
  Estimate cost = estimate(program, {&chip("m5pro"), Door::E5RT, 1}, fittedParameters());
  EXPECT_NEAR(cost.computeUs + cost.weightsUs + cost.activationsUs + cost.fixedUs, cost.deviceUs, 1e-6);
  EXPECT_NEAR(cost.deviceUs + cost.dispatchUs, cost.us, 1e-6);
  EXPECT_GT(cost.computeUs, 0);
  EXPECT_GT(cost.weightsUs, 0);
  EXPECT_GT(cost.activationsUs, 0);
  EXPECT_NEAR(cost.tflops, cost.flops / cost.us * 1e-6, 1e-9);
  EXPECT_NEAR(cost.shareOfPeak, cost.tflops / chip("m5pro").peakTflops, 1e-9);
  EXPECT_LT(cost.shareOfPeak, 1);
  EXPECT_FALSE(cost.extrapolates) << cost.why;
}

TEST(Estimate, DispatchesAddUp) {
  Program program;
  program.ops = {Op::linear(64, 768, 768)};
  Place place{&chip("m1"), Door::InMemory, 1};
  Parameters p = fittedParameters();
  double one = estimate(program, place, p).us;
  program.dispatches = 12;
  EXPECT_NEAR(estimate(program, place, p).us, one + 11 * p.host(chip("m1"), Door::InMemory).base, 1e-6);
}

TEST(Estimate, EnergyOfComponents) {
  Program program;
  program.ops = {Op::conv(1024, 1024, 1, 64, 64)};
  Estimate cost = estimate(program, {&chip("m6"), Door::Device, 1}, fittedParameters());
  ASSERT_TRUE(cost.joules);
  double expected = 1.6 * cost.us * 1e-6 + 0.58e-12 * 1024 * 1024 * 4096 + 42e-12 * cost.dramBytes;
  EXPECT_NEAR(*cost.joules, expected, 1e-9);
  EXPECT_FALSE(estimate(program, {&chip("a12"), Door::Device, 1}, fittedParameters()).joules)
      << "nothing is published for h11";
}

TEST(Estimate, SaysThatItExtrapolates) {
  Parameters p = fittedParameters();
  Program program;
  program.ops = {Op::linear(64, 1024, 1024)};
  EXPECT_FALSE(estimate(program, {&chip("m4"), Door::E5RT, 1}, p).extrapolates);
  Estimate other = estimate(program, {&chip("a18"), Door::E5RT, 1}, p);
  EXPECT_TRUE(other.extrapolates);
  EXPECT_NE(other.why.find("no published call of A18 through e5rt"), std::string::npos) << other.why;
  EXPECT_GT(other.expectedError, estimate(program, {&chip("m4"), Door::E5RT, 1}, p).expectedError);
  program.ops[0].cin = 32000;
  EXPECT_NE(estimate(program, {&chip("m4"), Door::E5RT, 1}, p).why.find("more channels"), std::string::npos);
  program.ops[0] = Op::linear(64, 1024, 1024);
  program.ops[0].format = llvm::cantFail(findFormat("p2"));
  EXPECT_FALSE(estimate(program, {&chip("m6"), Door::E5RT, 1}, p).extrapolates);
  EXPECT_NE(estimate(program, {&chip("m4"), Door::E5RT, 1}, p).why.find("p2 were not measured"), std::string::npos);
  EXPECT_TRUE(estimate({}, {&chip("m4"), Door::E5RT, 1}, p).extrapolates);
}

TEST(Estimate, MoreThanOneEngineOnlyWhereAProgramMayUseIt) {
  Program program;
  program.ops = {Op::conv(1024, 1024, 1, 64, 64)};
  Parameters p = fittedParameters();
  auto us = [&](llvm::StringRef name, unsigned engines) {
    return estimate(program, {&chip(name), Door::Device, engines}, p).us;
  };
  EXPECT_LT(us("m6", 2), 0.6 * us("m6", 1));
  EXPECT_EQ(us("m1ultra", 2), us("m1ultra", 1)) << "a request uses one of the two engines of an Ultra";
}

TEST(Parameters, HostsNameChips) {
  for (const Parameters::Host &row : fittedParameters().hosts) {
    if (row.chip == "*")
      continue;
    EXPECT_EQ(chip(row.chip).name, row.chip);
    EXPECT_GT(row.base, 0);
  }
}

TEST(Parameters, HostOfAnUnmeasuredChip) {
  Parameters p = fittedParameters();
  EXPECT_EQ(p.host(chip("a18"), Door::CoreML).chip, "*");
  EXPECT_EQ(chip(p.host(chip("a18"), Door::E5RT).chip).family, 17u) << "the nearest family";
  EXPECT_EQ(p.host(chip("m5pro"), Door::E5RT).chip, "m5pro");
  p.forget(chip("m5pro"));
  EXPECT_EQ(p.host(chip("m5pro"), Door::E5RT).chip, "m5");
  EXPECT_EQ(p.host(chip("m1"), Door::Device).base, 0);
}

TEST(Parameters, SetByName) {
  Parameters p = fittedParameters();
  EXPECT_FALSE(errorToBool(p.set("macShare=0.5")));
  EXPECT_EQ(p.macShare, 0.5);
  EXPECT_FALSE(errorToBool(p.set("m1.e5rt.base=7")));
  EXPECT_EQ(p.host(chip("m1"), Door::E5RT).base, 7);
  EXPECT_EQ(toString(p.set("nosuch=1")), "no parameter 'nosuch'; ane-cost --list-parameters names them");
  EXPECT_EQ(toString(p.set("macShare=fast")), "'macShare=fast': want name=number");
}

TEST(Parameters, ErrorsListTheChoices) {
  EXPECT_NE(toString(findFormat("int3").takeError()).find("formats: fp16, w8,"), std::string::npos);
  EXPECT_NE(toString(parseDoor("window").takeError()).find("doors: coreml-sync, coreml,"), std::string::npos);
}
