// Plans as JSON, and what is refused.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "TestPlans.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>
#include <functional>
#include <random>

using namespace anert;
using namespace anert::test;

/// x + c, times a state that is updated with the sum.
static PlanBuilder makePlan() {
  PlanBuilder b;
  unsigned x = b.input("x"), s = b.state("s"), c = b.constant("c", 0.1f);
  unsigned sum = b.step("add", {x, c});
  b.output("y", b.step("mul", {sum, s}));
  b.plan.updates = {int(sum)};
  b.plan.name = "p";
  return b;
}

TEST(HostPlan, RoundTripsExactly) {
  PlanBuilder b = makePlan();
  b.plan.steps[0].params = {{"flag", true},
                            {"count", int64_t(9007199254740993)},
                            {"low", std::numeric_limits<int64_t>::min()},
                            {"number", 1.0},
                            {"third", 1.0 / 3},
                            {"inf", -INFINITY},
                            {"zero", -0.0},
                            {"text", std::string("same\"\n")},
                            {"ints", std::vector<int64_t>{1, -2}},
                            {"none", std::vector<int64_t>{}},
                            {"floats", std::vector<double>{0.1, INFINITY}}};
  b.file("w", {DType::int4, {3, 5}}, "weights/weight.bin", 64);
  std::string text = llvm::formatv("{0}", b.plan.toJSON());
  auto json = llvm::cantFail(llvm::json::parse(text));
  llvm::Expected<HostPlan> plan = HostPlan::fromJSON(json);
  ASSERT_TRUE(bool(plan)) << messageOf(plan.takeError());
  EXPECT_EQ(plan->name, "p");
  EXPECT_EQ(plan->steps[0].params, b.plan.steps[0].params);
  EXPECT_TRUE(std::signbit(std::get<double>(plan->steps[0].params[6].second)));
  EXPECT_EQ(plan->updates, b.plan.updates);
  EXPECT_EQ(plan->values[2].constant.bytes, b.plan.values[2].constant.bytes);
  EXPECT_EQ(plan->values.back().constant.file, "weights/weight.bin");
  EXPECT_EQ(plan->values.back().constant.offset, 64u);
  EXPECT_EQ(plan->values.back().desc.str(), b.plan.values.back().desc.str());
  EXPECT_EQ(llvm::formatv("{0}", plan->toJSON()).str(), text);
}

TEST(HostPlan, KeepsNaN) {
  PlanBuilder b = makePlan();
  b.plan.steps[0].params = {{"nan", std::nan("")}};
  HostPlan plan = llvm::cantFail(HostPlan::fromJSON(b.plan.toJSON()));
  EXPECT_TRUE(std::isnan(std::get<double>(plan.steps[0].params[0].second)));
}

/// A change to a good plan, and parts of the error that must follow.
struct BadPlan {
  const char *name;
  std::function<void(HostPlan &)> change;
  std::vector<const char *> parts;
};

static const BadPlan badPlans[] = {
    {"operand out of range",
     [](HostPlan &p) { p.steps[0].args[1].values[0] = 99; },
     {"$.steps[0].args[1].values[0]", "value 99", "below 5"}},
    {"use before definition",
     [](HostPlan &p) { std::swap(p.steps[0], p.steps[1]); },
     {"$.steps[0].args[0].values[0]", "before its definition"}},
    {"defined twice", [](HostPlan &p) { p.steps[1].results[0] = 3; }, {"$.steps[1].results[0]", "value 3"}},
    {"result is an input", [](HostPlan &p) { p.steps[0].results[0] = 0; }, {"$.steps[0].results[0]", "temporary"}},
    {"no result", [](HostPlan &p) { p.steps[0].results.clear(); }, {"$.steps[0].results", "at least one"}},
    {"undefined temporary", [](HostPlan &p) { p.values.push_back(p.values[3]); }, {"$.values[5]", "definition"}},
    {"port twice", [](HostPlan &p) { p.outputs.push_back(p.outputs[0]); }, {"$.outputs[1].name", "'y'"}},
    {"input and state share a name", [](HostPlan &p) { p.states[0].name = "x"; }, {"$.states[0].name", "'x'"}},
    {"port of another kind", [](HostPlan &p) { p.inputs[0].value = 2; }, {"$.inputs[0].value", "kind input"}},
    {"update of another type",
     [](HostPlan &p) { p.values[1].desc.shape = {8}; },
     {"$.updates[0]", "tensor<fp32, [8]>", "state s"}},
    {"update out of range", [](HostPlan &p) { p.updates = {-2}; }, {"$.updates[0]", "-2"}},
    {"too many updates", [](HostPlan &p) { p.updates = {-1, -1}; }, {"$.updates", "2 entries"}},
    {"constant too short",
     [](HostPlan &p) { p.values[2].desc.shape = {5}; },
     {"$.values[2].constant", "16 bytes", "20 bytes"}},
    {"constant twice",
     [](HostPlan &p) { p.values[2].constant.file = "w.bin"; },
     {"$.values[2].constant", "bytes and a file"}},
    {"path leaves the bundle",
     [](HostPlan &p) {
       p.values[2].constant = {};
       p.values[2].constant.file = "../secret";
     },
     {"$.values[2].constant.file", ".."}},
    {"huge tensor",
     [](HostPlan &p) { p.values[3].desc.shape = {1 << 30, 1 << 30, 1 << 30}; },
     {"$.values[3].shape", "bytes"}},
    {"zero dimension", [](HostPlan &p) { p.values[3].desc.shape = {0}; }, {"$.values[3].shape", "dimension 0"}},
    {"argument twice", [](HostPlan &p) { p.steps[0].args[1].name = "x"; }, {"$.steps[0].args[1].name", "'x'"}},
    {"parameter twice",
     [](HostPlan &p) { p.steps[0].params = {{"a", true}, {"a", true}}; },
     {"$.steps[0].params[1].name", "'a'"}},
    {"read of no state",
     [](HostPlan &p) {
       p.steps.insert(p.steps.begin(), {"read_state", "r", {{"input", {0}}}, {3}, {}});
       p.steps.erase(p.steps.begin() + 1);
     },
     {"$.steps[0].args", "kind state"}},
    {"write and update",
     [](HostPlan &p) { p.steps.push_back({"write_state", "w", {{"input", {1}}, {"data", {3}}}, {}, {}}); },
     {"$.updates[0]", "write_state"}},
    {"write with a result",
     [](HostPlan &p) { p.steps.push_back({"write_state", "w", {{"input", {1}}, {"values", {3}}}, {}, {}}); },
     {"$.steps[2]", "one 'input', one 'data'"}},
};

TEST(HostPlan, RefusesWrongPlans) {
  for (const BadPlan &bad : badPlans) {
    HostPlan plan = makePlan().plan;
    EXPECT_EQ(messageOf(plan.verify()), "");
    bad.change(plan);
    std::string message = messageOf(plan.verify());
    EXPECT_NE(message, "") << bad.name;
    for (const char *part : bad.parts)
      EXPECT_CONTAINS(message, part);
    // fromJSON refuses the same plans, unless toJSON cannot express the mistake.
    if (llvm::StringRef(bad.name) != "constant twice")
      EXPECT_NE(messageOf(HostPlan::fromJSON(plan.toJSON())), "") << bad.name;
  }
}

TEST(HostPlan, RefusesWrongJson) {
  const std::string good = llvm::formatv("{0}", makePlan().plan.toJSON());
  const struct {
    const char *from, *to;
    std::vector<const char *> parts;
  } cases[] = {
      {"\"format\":\"ane-host-plan\"", "\"format\":\"zip\"", {"$.format", "\"zip\"", "ane-host-plan"}},
      {"\"version\":1", "\"version\":2", {"$.version", "2", "1..1"}},
      {"\"steps\":[", "\"stops\":[", {"$.steps", "nothing", "missing key"}},
      {"\"kind\":\"input\"", "\"kind\":\"imput\"", {"$.values[0].kind", "imput", "temporary"}},
      {"\"type\":\"fp32\"", "\"type\":\"float\"", {"$.values[0].type", "\"float\"", "fp16"}},
      {"\"shape\":[4]", "\"shape\":[4.5]", {"$.values[0].shape[0]", "4.5", "integer"}},
      {"\"shape\":[4]", "\"shape\":4", {"$.values[0].shape", "a list"}},
      {"\"data\":\"", "\"data\":\"!!", {"$.values[2].constant.data", "base64"}},
      {"\"op\":\"add\"", "\"op\":7", {"$.steps[0].op", "7", "a string"}},
      {"\"params\":[]", "\"params\":[{\"name\":\"a\"}]", {"$.steps[0].params[0]", "bool, int, float"}},
      {"\"results\":[3]", "\"results\":[-3]", {"$.steps[0].results[0]", "-3"}},
      {"\"updates\":[3]", "\"updates\":{}", {"$.updates", "a list"}},
  };
  for (const auto &bad : cases) {
    std::string text = good;
    size_t at = text.find(bad.from);
    ASSERT_NE(at, std::string::npos) << bad.from;
    text.replace(at, strlen(bad.from), bad.to);
    std::string message = messageOf(HostPlan::fromJSON(llvm::cantFail(llvm::json::parse(text))));
    for (const char *part : bad.parts)
      EXPECT_CONTAINS(message, part);
  }
}

TEST(HostPlan, SurvivesRandomDamage) {
  const std::string good = llvm::formatv("{0}", makePlan().plan.toJSON());
  const std::string letters = "0123456789-.,:[]{}\"aekx";
  std::mt19937 random(7);
  int refused = 0;
  for (int i = 0; i != 20000; ++i) {
    std::string text = good;
    for (unsigned edits = random() % 3 + 1; edits; --edits)
      text[random() % text.size()] = letters[random() % letters.size()];
    llvm::Expected<llvm::json::Value> json = llvm::json::parse(text);
    refused += !messageOf(json ? HostPlan::fromJSON(*json).takeError() : json.takeError()).empty();
  }
  // Most damage is seen; damage to names, constants and parameters need not be.
  EXPECT_GT(refused, 10000);
}
