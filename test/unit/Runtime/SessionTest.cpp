// Entries over several programs, resident states, errors of callers.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "TestBundles.h"
#include <atomic>
#include <cstdlib>
#include <new>

using namespace anert;
using namespace anert::test;
using Values = std::vector<float>;

static std::atomic<size_t> allocations{0};

// Every way to allocate in C++ goes through these two here; the runtime's buffers are counted in the memory size.
void *operator new(size_t size) {
  ++allocations;
  return std::malloc(size ? size : 1);
}
void operator delete(void *memory) noexcept { std::free(memory); }
void operator delete(void *memory, size_t) noexcept { std::free(memory); }

static SessionOptions testSessionOptions() {
  SessionOptions options;
  options.load = testOptions();
  return options;
}

static std::unique_ptr<Session> openSession(const TemporaryDirectory &directory) {
  writeTestBundle(directory.file("b"));
  auto bundle = Bundle::open(directory.file("b"));
  EXPECT_TRUE(bool(bundle)) << (bundle ? "" : messageOf(bundle.takeError()));
  return llvm::cantFail(Session::create(*bundle, testSessionOptions()));
}

static InputBinding bindInput(llvm::StringRef name, const Values &values) {
  return {name, {DType::fp32, {int64_t(values.size())}}, values.data()};
}

static Values stateOf(Session &session, llvm::StringRef name) {
  return valuesOf(*llvm::cantFail(session.getState(name)));
}

TEST(Session, RunsEntriesOverSharedStates) {
  TemporaryDirectory directory;
  auto session = openSession(directory);
  Values x = {1, 2, 3, 4};
  // accumulate: s += x; y = s + w, and w is 0.5 1.5 2.5 3.5 of the weight file.
  for (int i = 1; i != 4; ++i) {
    auto outputs = session->run("step", {bindInput("x", x)});
    ASSERT_TRUE(bool(outputs)) << messageOf(outputs.takeError());
    ASSERT_EQ(outputs->size(), 1u);
    EXPECT_EQ((*outputs)[0].name, "y");
    EXPECT_EQ(valuesOf(*(*outputs)[0].surface), (Values{i + 0.5f, 2 * i + 1.5f, 3 * i + 2.5f, 4 * i + 3.5f}));
  }
  EXPECT_EQ(session->getStep(), 3u);
  EXPECT_EQ(stateOf(*session, "s"), (Values{3, 6, 9, 12}));
  EXPECT_EQ(stateOf(*session, "t"), (Values{0.5, 1.5, 2.5, 3.5}));
  ASSERT_EQ(messageOf(session->run("twice", {bindInput("x", x)})), "");
  EXPECT_EQ(stateOf(*session, "s"), (Values{5, 10, 15, 20}));
  ASSERT_EQ(messageOf(session->reset()), "");
  EXPECT_EQ(session->getStep(), 0u);
  EXPECT_EQ(stateOf(*session, "s"), (Values{0, 0, 0, 0}));
}

TEST(Session, SwapsStatesWithoutACopy) {
  TemporaryDirectory directory;
  auto session = openSession(directory);
  const void *s = (*session->getState("s"))->data(), *t = (*session->getState("t"))->data();
  ASSERT_EQ(messageOf(session->swapStates("s", "t")), "");
  EXPECT_EQ((*session->getState("s"))->data(), t);
  EXPECT_EQ((*session->getState("t"))->data(), s);
  ASSERT_EQ(messageOf(session->run("step", {bindInput("x", {1, 1, 1, 1})})), "");
  EXPECT_EQ(stateOf(*session, "s"), (Values{1.5, 2.5, 3.5, 4.5}));
  EXPECT_CONTAINS(messageOf(session->swapStates("s", "wide")), "tensor<fp32, [8]>");
  EXPECT_CONTAINS(messageOf(session->swapStates("s", "none")), "the bundle has: s, t, wide");
  EXPECT_EQ(messageOf(session->swapStates("s", "s")), "");
}

TEST(Session, ListsPortsWhenInputsAreWrong) {
  TemporaryDirectory directory;
  auto session = openSession(directory);
  Values x = {1, 2, 3, 4}, wide(8);
  const char *ports = "\n  input x: tensor<fp32, [4]>\n  output y: tensor<fp32, [4]>";
  const std::pair<std::vector<InputBinding>, const char *> cases[] = {
      {{}, "input 'x' is missing"},
      {{bindInput("z", x)}, "'z' that it does not have"},
      {{bindInput("x", x), bindInput("x", x)}, "'x' twice"},
      {{bindInput("x", wide)}, "of type tensor<fp32, [8]>, allowed tensor<fp32, [4]>"},
      {{{"x", {DType::fp16, {4}}, x.data()}}, "of type tensor<fp16, [4]>"},
      {{{"x", {DType::fp32, {4}}, nullptr}}, "without data"}};
  for (const auto &[inputs, part] : cases) {
    std::string message = messageOf(session->run("step", inputs));
    EXPECT_CONTAINS(message, part);
    EXPECT_CONTAINS(message, ports);
  }
  EXPECT_EQ(session->getStep(), 0u);
  EXPECT_CONTAINS(messageOf(session->run("stop", {})), "the bundle has: step, twice");
}

TEST(Session, AllocatesNothingAfterTheFirstRun) {
  TemporaryDirectory directory;
  auto session = openSession(directory);
  Values x = {1, 2, 3, 4};
  InputBinding input = bindInput("x", x);
  ASSERT_EQ(messageOf(session->run("step", input)), "");
  size_t before = allocations, memory = session->getMemoryBytes();
  for (int i = 0; i != 10; ++i)
    if (auto outputs = session->run("step", input); !outputs)
      FAIL() << messageOf(outputs.takeError());
  EXPECT_EQ(allocations - before, 0u);
  EXPECT_EQ(session->getMemoryBytes(), memory);
}

TEST(Session, RunsASinglePlan) {
  PlanBuilder b;
  unsigned x = b.input("x"), s = b.state("s"), sum = b.step("add", {x, s});
  b.output("x", sum); // An output may have the name of an input.
  b.plan.updates = {int(sum)};
  b.plan.name = "sum";
  auto session = llvm::cantFail(Session::create(llvm::cantFail(Bundle::fromPlan(b.plan)), testSessionOptions()));
  for (int i = 1; i != 4; ++i) {
    auto outputs = session->run("sum", {bindInput("x", {1, 2, 3, 4})});
    ASSERT_TRUE(bool(outputs));
    EXPECT_EQ(valuesOf(*(*outputs)[0].surface), (Values{float(i), float(2 * i), float(3 * i), float(4 * i)}));
  }
  b.plan.steps[0].results[0] = 77;
  EXPECT_CONTAINS(messageOf(Bundle::fromPlan(b.plan)), "plan sum: $.steps[0].results[0]");
}

namespace {

/// Counts what is loaded on it, and runs it on the host.
class FakeEngine final : public Device {
public:
  llvm::StringRef getName() const override { return "fake"; }
  llvm::Expected<std::unique_ptr<Program>> load(const ProgramImage &image, const LoadOptions &options) override {
    loaded.push_back(image.name + " " + image.milPath);
    return llvm::cantFail(openDevice("host"))->load(image, options);
  }
  std::vector<std::string> loaded;
};

} // namespace

TEST(Session, PutsProgramsWhereTheBundleSays) {
  TemporaryDirectory directory;
  writeTestBundle(directory.file("b"));
  auto engine = std::make_shared<FakeEngine>();
  SessionOptions options = testSessionOptions();
  options.device = engine;
  auto session = llvm::cantFail(Session::create(llvm::cantFail(Bundle::open(directory.file("b"))), options));
  ASSERT_EQ(messageOf(session->prepare("twice")), "");
  ASSERT_EQ(messageOf(session->prepare("step")), "");
  ASSERT_EQ(engine->loaded.size(), 1u);
  EXPECT_EQ(engine->loaded[0], "accumulate " + directory.file("b/programs/accumulate/model.mil"));
  EXPECT_EQ(session->getProfiles().size(), 2u);
}
