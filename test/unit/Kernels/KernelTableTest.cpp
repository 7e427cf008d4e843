// Access to a KernelSpec, the table of kernels, and the thread pool.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelTest.h"
#include <atomic>

using namespace anert;

namespace {

KernelSpec makeSpec() {
  KernelSpec spec;
  spec.op = "concat";
  TensorDesc desc{DType::fp16, {2}};
  spec.args = {{"values", {{desc, nullptr}, {desc, nullptr}}}, {"x", {{desc, nullptr}}}};
  spec.params = {{"axis", int64_t(3)}, {"scale", 0.5}, {"flag", true}, {"mode", std::string("same")}};
  spec.params.emplace_back("pad", std::vector<int64_t>{1, 2});
  return spec;
}

TEST(KernelSpec, Access) {
  KernelSpec spec = makeSpec();
  EXPECT_EQ(spec.operand("values"), nullptr) << "several operands";
  EXPECT_EQ(spec.operandIndex("values"), -1);
  EXPECT_NE(spec.operand("x"), nullptr);
  EXPECT_EQ(spec.operandIndex("x"), 2);
  EXPECT_EQ(spec.operand("y"), nullptr);
  EXPECT_EQ(spec.getInt("axis"), 3);
  EXPECT_EQ(spec.getInt("scale", 7), 7) << "of another kind";
  EXPECT_EQ(spec.getFloat("scale"), 0.5);
  EXPECT_TRUE(spec.getBool("flag"));
  EXPECT_EQ(spec.getString("mode"), "same");
  EXPECT_EQ(spec.getString("other", "valid"), "valid");
  EXPECT_EQ(spec.getInts("pad"), (std::vector<int64_t>{1, 2}));
}

TEST(KernelTable, UnknownOp) {
  KernelSpec spec = makeSpec();
  spec.op = "no_such_op";
  EXPECT_FALSE(hasKernel("no_such_op"));
  EXPECT_TRUE(hasKernel("conv"));
  llvm::Expected<std::unique_ptr<Kernel>> kernel = makeKernel(spec);
  ASSERT_FALSE(kernel);
  EXPECT_EQ(llvm::toString(kernel.takeError()).find("no_such_op: the host device has no kernel"), 0u);
}

TEST(ThreadPool, EveryIndexOnce) {
  for (unsigned threads = 1; threads <= 5; ++threads) {
    ThreadPool pool(threads);
    EXPECT_EQ(pool.size(), threads);
    for (int64_t count : {0, 1, 7, 1000})
      for (int64_t grain : {0, 1, 10, 5000}) {
        std::vector<int> seen(count);
        parallelFor(&pool, count, grain, [&](int64_t begin, int64_t end) {
          for (; begin < end; ++begin)
            ++seen[begin];
        });
        EXPECT_EQ(std::count(seen.begin(), seen.end(), 1), count);
      }
  }
}

TEST(ThreadPool, NestedWorkRunsInline) {
  ThreadPool pool(3);
  std::atomic<int> count{0};
  pool.run(8, [&](int64_t) { pool.run(8, [&](int64_t) { ++count; }); });
  EXPECT_EQ(count, 64);
}

} // namespace
