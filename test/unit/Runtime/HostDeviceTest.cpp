// Execution of plans: folding, memory, states, profiles.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "TestPlans.h"
#include <random>

using namespace anert;
using namespace anert::test;
using Values = std::vector<float>;

TEST(HostDevice, FoldsConstantStepsOnce) {
  PlanBuilder b;
  unsigned x = b.input("x"), c = b.constant("c", 3);
  unsigned twice = b.step("add", {c, c}), square = b.step("mul", {twice, twice});
  b.output("y", b.step("add", {x, square}));
  kernelRuns = 0;
  auto program = loadPlan(b.plan);
  EXPECT_EQ(kernelRuns, 2);
  Surface in = makeSurface({1, 2, 3, 4}), out = makeSurface({0, 0, 0, 0});
  for (int i = 0; i != 3; ++i)
    ASSERT_EQ(messageOf(program->run({&in}, {&out}, {})), "");
  EXPECT_EQ(kernelRuns, 5);
  EXPECT_EQ(valuesOf(out), (Values{37, 38, 39, 40}));
}

TEST(HostDevice, OutputsMayBeInputsConstantsAndTwins) {
  PlanBuilder b;
  unsigned x = b.input("x"), c = b.constant("c", 7), sum = b.step("add", {x, c});
  b.output("a", x);
  b.output("b", c);
  b.output("c", sum);
  b.output("d", sum);
  auto program = loadPlan(b.plan);
  Surface in = makeSurface({1, 2, 3, 4}), o[4];
  for (Surface &surface : o)
    surface = makeSurface({0, 0, 0, 0});
  ASSERT_EQ(messageOf(program->run({&in}, {&o[0], &o[1], &o[2], &o[3]}, {})), "");
  EXPECT_EQ(valuesOf(o[0]), (Values{1, 2, 3, 4}));
  EXPECT_EQ(valuesOf(o[1]), (Values{7, 7, 7, 7}));
  EXPECT_EQ(valuesOf(o[2]), (Values{8, 9, 10, 11}));
  EXPECT_EQ(valuesOf(o[3]), (Values{8, 9, 10, 11}));
}

TEST(HostDevice, ReusesTemporaries) {
  PlanBuilder b({1024});
  unsigned value = b.input("x");
  for (int i = 0; i != 50; ++i)
    value = b.step("scale", {value});
  b.output("y", value);
  auto program = loadPlan(b.plan);
  // A chain needs two buffers of 4 KiB; the last result is in the output.
  EXPECT_EQ(program->getMemoryBytes(), 2u * 4096);
}

TEST(HostDevice, ChecksSurfaces) {
  PlanBuilder b;
  b.output("y", b.step("scale", {b.input("x")}));
  auto program = loadPlan(b.plan);
  Surface in = makeSurface({1, 2, 3, 4}), out = makeSurface({0, 0, 0, 0}), small = makeSurface({1});
  EXPECT_CONTAINS(messageOf(program->run({}, {&out}, {})), "input x: tensor<fp32, [4]>");
  EXPECT_CONTAINS(messageOf(program->run({&small}, {&out}, {})), "found tensor<fp32, [1]>, allowed tensor<fp32, [4]>");
  EXPECT_CONTAINS(messageOf(program->run({&in}, {&in}, {})), "overlap");
}

TEST(Surface, CopiesByRow) {
  std::vector<float> padded(2 * 16, -1);
  Surface wide = Surface::wrap({DType::fp32, {2, 3}}, padded.data(), 64);
  EXPECT_FALSE(wide.isDense());
  EXPECT_EQ(wide.getExtent(), 64u + 12);
  const float dense[] = {1, 2, 3, 4, 5, 6};
  wide.copyFrom(dense);
  EXPECT_EQ(Values(padded.begin() + 14, padded.begin() + 20), (Values{-1, -1, 4, 5, 6, -1}));
  EXPECT_EQ(valuesOf(wide), Values(dense, dense + 6));
  wide.clear();
  EXPECT_EQ(valuesOf(wide), Values(6));
  EXPECT_EQ(padded[3], -1);
  Surface scalar = llvm::cantFail(Surface::allocate({DType::fp32, {}}));
  EXPECT_EQ(scalar.getExtent(), 4u);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(scalar.data()) % bufferAlignment, 0u);
  EXPECT_CONTAINS(messageOf(Surface::allocate({DType::fp32, {-1}})), "dimension -1");
}

TEST(HostDevice, TakesDenseSurfacesOnly) {
  PlanBuilder b({2, 4});
  b.output("y", b.step("scale", {b.input("x")}));
  auto program = loadPlan(b.plan);
  std::vector<float> padded(32);
  Surface in = Surface::wrap(b.desc, padded.data(), 64), out = llvm::cantFail(Surface::allocate(b.desc));
  EXPECT_CONTAINS(messageOf(program->run({&in}, {&out}, {})), "padded rows");
}

TEST(HostDevice, SaysWhichStepFailed) {
  PlanBuilder b;
  b.output("y", b.step("fail", {b.input("x")}));
  auto program = loadPlan(b.plan);
  Surface in = makeSurface({1, 2, 3, 4}), out = makeSurface({0, 0, 0, 0});
  EXPECT_EQ(messageOf(program->run({&in}, {&out}, {})), "program test, step 0 (fail fail0): index 7 out of range");
  b.plan.steps[0].op = "unknown";
  auto device = llvm::cantFail(openDevice("host"));
  EXPECT_CONTAINS(messageOf(device->load({"p", std::make_shared<HostPlan>(b.plan), "", ""}, testOptions())),
                  "step 0 (unknown fail0): no kernel");
  EXPECT_CONTAINS(messageOf(device->load({"p", nullptr, "", ""}, testOptions())), "no host plan");
  EXPECT_CONTAINS(messageOf(openDevice("gpu")), "known: host");
}

TEST(HostDevice, FunctionalUpdatesSeeOldStates) {
  // s0' = s1, s1' = s0 + x, y = s0: everything reads the contents before the run.
  PlanBuilder b;
  unsigned x = b.input("x"), s0 = b.state("s0"), s1 = b.state("s1");
  unsigned sum = b.step("add_in_place", {s0, x});
  b.output("y", s0);
  b.plan.updates = {int(s1), int(sum)};
  auto program = loadPlan(b.plan);
  Surface in = makeSurface({1, 1, 1, 1}), out = makeSurface({0, 0, 0, 0});
  Surface a = makeSurface({10, 10, 10, 10}), c = makeSurface({20, 20, 20, 20});
  ASSERT_EQ(messageOf(program->run({&in}, {&out}, {&a, &c})), "");
  EXPECT_EQ(valuesOf(out), (Values{10, 10, 10, 10}));
  EXPECT_EQ(valuesOf(a), (Values{20, 20, 20, 20}));
  EXPECT_EQ(valuesOf(c), (Values{11, 11, 11, 11}));
}

TEST(HostDevice, WrappedStatesKeepTheirMemory) {
  PlanBuilder b;
  unsigned x = b.input("x"), s = b.state("s");
  b.plan.updates = {int(b.step("add", {s, x}))};
  auto program = loadPlan(b.plan);
  float memory[4] = {1, 2, 3, 4};
  Surface in = makeSurface({1, 1, 1, 1}), state = Surface::wrap(in.getDesc(), memory);
  ASSERT_EQ(messageOf(program->run({&in}, {}, {&state})), "");
  ASSERT_EQ(messageOf(program->run({&in}, {}, {&state})), "");
  EXPECT_EQ(Values(memory, memory + 4), (Values{3, 4, 5, 6}));
}

TEST(HostDevice, UpdatesInPlaceWhereTheKernelAllowsIt) {
  PlanBuilder b({1024});
  unsigned x = b.input("x"), s = b.state("s");
  unsigned r = b.read(s), sum = b.step("add_in_place", {r, x});
  b.write(s, sum);
  b.output("y", b.step("scale", {b.read(s)}));
  auto program = loadPlan(b.plan);
  // read_state is an alias, the sum is computed in the state, write_state has nothing to do: no buffer, two steps.
  EXPECT_EQ(program->getMemoryBytes(), 0u);
  EXPECT_EQ(program->getProfile().steps.size(), 2u);
  Surface in = makeSurface(Values(1024, 2)), out = makeSurface(Values(1024)), state = makeSurface(Values(1024, 5));
  const void *memory = state.data();
  ASSERT_EQ(messageOf(program->run({&in}, {&out}, {&state})), "");
  EXPECT_EQ(state.data(), memory);
  EXPECT_EQ(valuesOf(out), Values(1024, 7));
  EXPECT_EQ(valuesOf(state), Values(1024, 7));
}

TEST(HostDevice, ReadsBeforeAndAfterWrites) {
  // r0 is alive across the write, so it must be a copy.
  PlanBuilder b;
  unsigned x = b.input("x"), s = b.state("s"), r0 = b.read(s);
  b.write(s, b.step("add", {r0, x}));
  unsigned r1 = b.read(s);
  b.write(s, b.step("mul", {r1, r0}));
  b.output("before", r0);
  b.output("between", r1);
  b.output("after", s);
  auto program = loadPlan(b.plan);
  Surface in = makeSurface({1, 2, 3, 4}), state = makeSurface({5, 5, 5, 5}), o[3];
  for (Surface &surface : o)
    surface = makeSurface({0, 0, 0, 0});
  ASSERT_EQ(messageOf(program->run({&in}, {&o[0], &o[1], &o[2]}, {&state})), "");
  EXPECT_EQ(valuesOf(o[0]), (Values{5, 5, 5, 5}));
  EXPECT_EQ(valuesOf(o[1]), (Values{6, 7, 8, 9}));
  EXPECT_EQ(valuesOf(o[2]), (Values{30, 35, 40, 45}));
  EXPECT_EQ(valuesOf(state), (Values{30, 35, 40, 45}));
}

namespace {

/// A random program and its plain interpretation: every value has memory of its own, everything is copied.
class RandomProgram {
public:
  explicit RandomProgram(unsigned seed) : random(seed), functional(seed % 2) {
    for (const char *name : {"x0", "x1"})
      known.push_back(b.input(name));
    for (const char *name : {"s0", "s1", "s2"})
      states.push_back(b.state(name));
    known.push_back(b.constant("c", 2));
    known.insert(known.end(), states.begin(), states.end());
    for (int i = 0; i != 12; ++i)
      addStep();
    for (const char *name : {"y0", "y1", "y2"})
      b.output(name, pick());
    for (size_t i = 0; functional && i != states.size(); ++i)
      b.plan.updates.push_back(random() % 4 ? int(pick()) : -1);
  }

  /// Interprets one run.
  std::vector<Values> run(const std::vector<Values> &inputs, std::vector<Values> &stateValues) const {
    std::vector<Values> values(b.plan.values.size());
    for (size_t i = 0; i != inputs.size(); ++i)
      values[b.plan.inputs[i].value] = inputs[i];
    for (size_t i = 0; i != states.size(); ++i)
      values[states[i]] = stateValues[i];
    for (size_t i = 0; i != values.size(); ++i)
      if (b.plan.values[i].kind == PlanValue::Kind::Constant)
        values[i] = Values(4, 2);
    for (const PlanStep &step : b.plan.steps) {
      const Values &first = values[step.args[0].values[0]], &last = values[step.args.back().values[0]];
      Values result = step.op == "write_state" ? last : first;
      for (size_t i = 0; i != 4 && step.op.compare(0, 3, "add") == 0; ++i)
        result[i] = first[i] + last[i];
      if (step.op == "reverse")
        std::reverse(result.begin(), result.end());
      values[step.op == "write_state" ? step.args[0].values[0] : step.results[0]] = result;
    }
    std::vector<Values> outputs;
    for (const PlanPort &port : b.plan.outputs)
      outputs.push_back(values[port.value]);
    for (size_t i = 0; i != states.size(); ++i)
      stateValues[i] = values[functional && b.plan.updates[i] >= 0 ? unsigned(b.plan.updates[i]) : states[i]];
    return outputs;
  }

  PlanBuilder b;

private:
  unsigned pick() { return known[random() % known.size()]; }
  void addStep() {
    unsigned kind = random() % (functional ? 3 : 6), state = states[random() % states.size()];
    if (kind < 3)
      known.push_back(b.step(kind == 0   ? "add"
                             : kind == 1 ? "add_in_place"
                                         : "reverse",
                             kind == 2 ? llvm::ArrayRef<unsigned>{pick()} : llvm::ArrayRef<unsigned>{pick(), pick()}));
    else if (kind == 3)
      known.push_back(b.read(state));
    else
      b.write(state, pick());
  }

  std::mt19937 random;
  bool functional;
  std::vector<unsigned> known, states;
};

} // namespace

TEST(HostDevice, PlacementCannotBeObserved) {
  for (unsigned seed = 0; seed != 3000; ++seed) {
    RandomProgram random(seed);
    auto program = loadPlan(random.b.plan);
    ASSERT_TRUE(program) << seed;
    std::vector<Values> expectedStates = {{1, 2, 3, 4}, {50, 60, 70, 80}, {-1, -3, -5, -7}};
    Surface states[3], outputs[3], inputs[2];
    for (int i = 0; i != 3; ++i) {
      states[i] = makeSurface(expectedStates[i]);
      outputs[i] = makeSurface({0, 0, 0, 0});
    }
    for (int round = 0; round != 3; ++round) {
      std::vector<Values> in = {{1, 0, 2, float(round)}, {9, 8, 7, 6}};
      for (int i = 0; i != 2; ++i)
        inputs[i] = makeSurface(in[i]);
      std::vector<Values> expected = random.run(in, expectedStates);
      ASSERT_EQ(messageOf(program->run({&inputs[0], &inputs[1]}, {&outputs[0], &outputs[1], &outputs[2]},
                                       {&states[0], &states[1], &states[2]})),
                "");
      for (int i = 0; i != 3; ++i) {
        ASSERT_EQ(valuesOf(outputs[i]), expected[i]) << "seed " << seed << " output " << i;
        ASSERT_EQ(valuesOf(states[i]), expectedStates[i]) << "seed " << seed << " state " << i;
      }
    }
  }
}

TEST(HostDevice, ShowsEveryResult) {
  // The folded step once, while loading; the others in each run, before a state or a later step overwrites them.
  PlanBuilder b({1});
  unsigned x = b.input("x"), k = b.state("k"), two = b.constant("two", 2);
  unsigned four = b.step("add", {two, two});
  unsigned sum = b.step("add", {b.read(k), x});
  b.write(k, sum);
  b.output("y", b.step("mul", {sum, four}));
  LoadOptions options = testOptions();
  std::vector<std::tuple<std::string, int64_t, float>> seen;
  options.observe = [&](const TracedValue &value) {
    EXPECT_EQ(value.program, "test");
    EXPECT_EQ(value.desc, (TensorDesc{DType::fp32, {1}}));
    seen.emplace_back(b.plan.steps[value.step].op, value.run, *static_cast<const float *>(value.data));
  };
  auto program = loadPlan(b.plan, options);
  ASSERT_EQ(seen, (decltype(seen){{"add", -1, 4}}));
  Surface in = makeSurface({3}), state = makeSurface({0}), out = makeSurface({0});
  for (int i = 0; i != 2; ++i)
    ASSERT_EQ(messageOf(program->run({&in}, {&out}, {&state})), "");
  EXPECT_EQ(seen, (decltype(seen){{"add", -1, 4}, {"add", 0, 3}, {"mul", 0, 12}, {"add", 1, 6}, {"mul", 1, 24}}));
}

TEST(HostDevice, Profiles) {
  PlanBuilder b({1024});
  unsigned x = b.input("x");
  b.output("y", b.step("mul", {b.step("add", {x, x}), x}));
  LoadOptions options = testOptions();
  options.profile = true;
  auto program = loadPlan(b.plan, options);
  Surface in = makeSurface(Values(1024, 2)), out = makeSurface(Values(1024));
  for (int i = 0; i != 4; ++i)
    ASSERT_EQ(messageOf(program->run({&in}, {&out}, {})), "");
  Profile profile = program->getProfile();
  ASSERT_EQ(profile.steps.size(), 2u);
  EXPECT_EQ(profile.steps[0].op, "add");
  EXPECT_EQ(profile.steps[0].calls, 4);
  EXPECT_EQ(profile.steps[0].bytes, 3 * 4096);
  EXPECT_EQ(profile.steps[1].flops, 1024);
  EXPECT_GT(profile.getSeconds(), 0);
  EXPECT_NEAR(profile.getShare(profile.steps[0]) + profile.getShare(profile.steps[1]), 1, 1e-9);
  std::string table = renderTable(profile);
  EXPECT_CONTAINS(table, "mul1");
  EXPECT_CONTAINS(table, "100.0%");
  llvm::json::Value json = toJSON(profile);
  EXPECT_EQ(json.getAsObject()->getArray("steps")->size(), 2u);
}
