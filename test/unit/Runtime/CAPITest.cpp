// Runs CInterface.c on a bundle that needs no kernels.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "TestPlans.h"

using namespace anert;
using namespace anert::test;

extern "C" const char *testCInterface(const char *path);

TEST(CInterface, Works) {
  PlanBuilder b;
  b.plan.updates = {int(b.input("x"))};
  b.output("y", b.state("line"));
  BundleDesc desc;
  const Port x{"x", b.desc}, y{"y", b.desc}, line{"line", b.desc};
  desc.programs = {{"p", "host", {x}, {y}, {line}, {}, std::make_shared<HostPlan>(b.plan), "", ""}};
  desc.states = {{line, std::nullopt}, {{"other", b.desc}, std::nullopt}};
  desc.entries = {{"delay", {x}, {{y, "v"}}, {{"p", {"x"}, {"v"}, {"line"}}}}};
  TemporaryDirectory directory;
  auto noWeights = [](llvm::StringRef) { return llvm::Error::success(); };
  ASSERT_EQ(messageOf(writeBundle(directory.file("b"), desc, noWeights)), "");
  const char *failure = testCInterface(directory.file("b").c_str());
  EXPECT_EQ(failure, nullptr) << failure;
}
