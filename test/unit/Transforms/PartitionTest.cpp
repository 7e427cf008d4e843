// The cuts of ane-partition against all possible ones, and limits that move them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/PartitionModel.h"
#include "ModelText.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::ane;
namespace cost = anert::cost;

namespace {
const anert::Chip &chip(StringRef name) { return *llvm::cantFail(anert::findChip(name)); }

/// A stack of residual blocks of given hidden widths over [1, 256, 1, 64]: conv, relu, conv, add, exp.
struct Stack {
  explicit Stack(ArrayRef<int64_t> widths) {
    ModelText text;
    SmallVector<int64_t> shape = {1, 256, 1, 64};
    std::string x = "%x";
    auto conv = [&](StringRef value, int64_t from, int64_t to) {
      std::string w = text.weight({to, from, 1, 1});
      return text.emit(llvm::formatv("ane.conv {0}, {1} : ({2}, {3}) -> {4}", value, w,
                                     ModelText::type({1, from, 1, 64}), ModelText::type({to, from, 1, 1}),
                                     ModelText::type({1, to, 1, 64})));
    };
    for (int64_t width : widths) {
      std::string h = text.unary("relu", conv(x, 256, width), {1, width, 1, 64});
      x = text.unary("exp", text.binary("add", conv(h, width, 256), x, shape, shape), shape);
    }
    module = parseModel(text.module("%x: " + ModelText::type(shape), x, shape), context);
    if (!module)
      return;
    ConstantCones cones;
    for (Operation &op : (*module->getOps<ProgramOp>().begin()).getBody().front().without_terminator())
      if (!cones.contains(&op))
        ops.push_back(&op);
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  SmallVector<Operation *> ops;
};

/// The cheapest cost over every subset of the layer boundaries; infinite if none keeps the limits.
double bruteForce(const PartitionModel &model, ArrayRef<size_t> cuts, unsigned programs) {
  double best = std::numeric_limits<double>::infinity();
  size_t inner = cuts.size() - 2;
  for (uint64_t mask = 0; mask < uint64_t(1) << inner; ++mask) {
    std::vector<Segment> segments;
    size_t begin = 0;
    for (size_t i = 0; i <= inner; ++i)
      if (i == inner || mask >> i & 1) {
        segments.push_back({begin, cuts[i + 1]});
        begin = cuts[i + 1];
      }
    if (programs && segments.size() != programs)
      continue;
    double us = 0;
    for (Segment segment : segments)
      us += model.getCost(segment).value_or(std::numeric_limits<double>::infinity());
    best = std::min(best, us);
  }
  return best;
}
} // namespace

TEST(Partition, EqualsBruteForce) {
  // Layers of different weight, so that equal numbers of layers are not the answer; what a limit cuts must be balanced.
  SmallVector<int64_t> widths = {256, 1024, 256, 2048, 512, 256, 4096, 256, 1024, 512, 256, 2048};
  for (size_t layers : {1, 2, 5, 12}) {
    Stack stack(ArrayRef(widths).take_front(layers));
    ASSERT_TRUE(stack.module);
    for (const char *name : {"m1", "m5pro"})
      for (int64_t megabytes : {0, 3, 9})
        for (unsigned programs : {0u, 2u, 4u}) {
          PartitionLimits limits;
          limits.weightBytes = megabytes * 1'000'000;
          for (cost::Door door : {cost::Door::InMemory, cost::Door::E5RT}) {
            PartitionModel model(stack.ops, chip(name), door, limits);
            std::vector<size_t> cuts(model.getCuts());
            // Every boundary of a layer is a candidate; other ones only add to the choice.
            std::vector<Segment> segments = partition(model, programs);
            double best = bruteForce(model, cuts.size() <= 14 ? ArrayRef(cuts) : model.getLayerCuts(), programs);
            if (segments.empty()) {
              EXPECT_TRUE(std::isinf(best)) << layers << " layers, " << megabytes << " MB, " << programs;
              continue;
            }
            if (cuts.size() <= 14)
              EXPECT_NEAR(getTotal(model, segments), best, 1e-6 * best);
            else
              EXPECT_LE(getTotal(model, segments), best * (1 + 1e-9));
            if (programs)
              EXPECT_EQ(segments.size(), programs);
          }
        }
  }
}

TEST(Partition, EqualsBruteForceOnTwelveEqualLayers) {
  Stack stack(SmallVector<int64_t>(12, 1024));
  for (unsigned perProgram : {0u, 1u, 2u, 5u, 7u}) {
    PartitionLimits limits;
    limits.layers = perProgram;
    PartitionModel model(stack.ops, chip("m4"), cost::Door::InMemory, limits);
    ASSERT_EQ(model.getNumLayers(), 12u);
    std::vector<Segment> segments = partition(model, 0);
    EXPECT_NEAR(getTotal(model, segments), bruteForce(model, model.getLayerCuts(), 0), 1e-6);
    EXPECT_EQ(segments.size(), perProgram ? (12 + perProgram - 1) / perProgram : 1);
  }
}

TEST(Partition, MovesWhenALimitIsEdited) {
  Stack stack(SmallVector<int64_t>(6, 1024)); // 1.05 MB of weights a layer.
  auto count = [&](PartitionLimits limits) {
    PartitionModel model(stack.ops, chip("m4"), cost::Door::InMemory, limits);
    std::vector<Segment> segments = partition(model, 0);
    StringRef why = segments.size() > 1 ? model.whyNot({segments[0].begin, segments[1].end}) : "";
    return std::pair(segments.size(), why.str());
  };
  auto expect = [&](PartitionLimits limits, size_t programs, StringRef why) {
    EXPECT_EQ(count(limits), std::pair(programs, why.str()));
  };
  PartitionLimits limits;
  expect(limits, 1, "");
  limits.weightBytes = 3'200'000;
  expect(limits, 2, "weight bytes (W-TOTAL)");
  limits.weightBytes = 1'100'000;
  expect(limits, 6, "weight bytes (W-TOTAL)");
  limits.weightBytes = 100;
  expect(limits, 0, "");
  limits = {};
  limits.convs = 4;
  expect(limits, 3, "number of convs");
  limits = {};
  limits.layers = 5;
  expect(limits, 2, "max-layers-per-program");
  limits = {};
  limits.weightFiles = 4;
  expect(limits, 1, ""); // One file holds all.
  limits.filePerTensor = true;
  expect(limits, 3, "weight files (W-FILES)");
}

TEST(Partition, CostOfARangeIsTheProgramsAndItsPorts) {
  Stack stack(SmallVector<int64_t>(4, 1024));
  cost::Parameters parameters = cost::fittedParameters();
  PartitionModel model(stack.ops, chip("m1"), cost::Door::E5RT, {});
  ArrayRef<size_t> cuts = model.getLayerCuts();
  ASSERT_EQ(cuts.size(), 5u);
  ConstantCones cones;
  for (size_t i = 0; i + 1 < cuts.size(); ++i) {
    ProgramCost work = getCostProgram(ArrayRef(stack.ops).slice(cuts[i], cuts[i + 1] - cuts[i]), cones);
    cost::Estimate estimate = estimateCost(work, chip("m1"), cost::Door::E5RT, parameters);
    // Two ports of 32 KiB, two pages each.
    double ports = 2 * 32768 / parameters.dmaGBps / 1e3;
    EXPECT_NEAR(*model.getCost({cuts[i], cuts[i + 1]}), estimate.us + ports, 1e-6);
  }
}

TEST(Partition, NeverPartsAConvFromWhatItTakesIn) {
  Stack stack(SmallVector<int64_t>(3, 512));
  PartitionModel model(stack.ops, chip("m4"), cost::Door::InMemory, {});
  for (size_t cut : model.getCuts().drop_front().drop_back())
    EXPECT_NE(stack.ops[cut]->getName().stripDialect(), "relu");
}

TEST(Partition, ThousandsOfOpsAreCutQuickly) {
  Stack stack(SmallVector<int64_t>(700, 256));
  PartitionLimits limits;
  limits.convs = 100;
  PartitionModel model(stack.ops, chip("m4"), cost::Door::InMemory, limits);
  EXPECT_EQ(partition(model, 0).size(), 14u);
}
