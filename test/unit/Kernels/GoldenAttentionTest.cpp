// An attention block whose output on an M3 Max is public: the engine's arithmetic must give the same bits.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelTest.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <cstdlib>

using namespace anert;

namespace {

constexpr int64_t channels = 768, positions = 256, heads = 12, headWidth = 64;

using Extents = std::vector<int64_t>;

/// The program: RMSNorm, projections, causal attention, output projection, op by op as it was compiled.
class AttentionBlock {
public:
  explicit AttentionBlock(const Numerics &numerics) : numerics(numerics) {}

  TestTensor run() const {
    TestTensor x(DType::fp16, wide), mask(DType::fp16, {1, 1, positions, positions});
    for (int64_t i = 0; i < x.size(); ++i)
      x.set(i, float((i % positions % 64 + 1) * 0.01));
    for (int64_t i = 0; i < mask.size(); ++i)
      mask.set(i, i % positions > i / positions ? -65504 : 0);
    TestTensor normal = normalize(x);
    TestTensor q = splitHeads(project(normal)), k = splitHeads(project(normal)), v = splitHeads(project(normal));
    TestTensor scores = apply("matmul", {{"x", q}, {"y", k}}, square, {{"transpose_y", true}});
    scores = apply("add", {{"x", scale(scores, 0.125)}, {"y", mask}}, square);
    TestTensor probabilities = apply("softmax", {{"x", scores}}, square, {{"axis", int64_t(-1)}});
    return project(joinHeads(apply("matmul", {{"x", probabilities}, {"y", v}}, perHead)));
  }

private:
  using Args = std::vector<std::pair<std::string, TestTensor>>;
  using Params = std::vector<std::pair<std::string, ParamValue>>;

  TestTensor apply(llvm::StringRef name, Args args, const Extents &shape, const Params &params = {}) const {
    OpCase op(name, makeKernel);
    for (auto &[arg, tensor] : args)
      op.arg(arg, std::move(tensor), arg == "weight");
    op.spec.params = params;
    op.spec.numerics = numerics;
    return op.result(DType::fp16, shape).run(2);
  }
  TestTensor scale(const TestTensor &x, double factor) const {
    return apply("mul", {{"x", x}, {"y", TestTensor(DType::fp16, {}, {factor})}}, shapeOf(x));
  }
  static Extents shapeOf(const TestTensor &x) { return {x.desc.shape.begin(), x.desc.shape.end()}; }

  TestTensor normalize(const TestTensor &x) const {
    const Extents row = {1, 1, 1, positions};
    TestTensor squares = apply("mul", {{"x", x}, {"y", x}}, wide);
    TestTensor sum = apply("reduce_sum", {{"x", squares}}, row, {{"axes", Extents{1}}, {"keep_dims", true}});
    TestTensor eps(DType::fp16, {}, {0.00001}), exponent(DType::fp16, {}, {-0.5});
    TestTensor mean = apply("add", {{"x", scale(sum, 0.001302)}, {"y", eps}}, row);
    TestTensor factor = apply("pow", {{"x", mean}, {"y", exponent}}, row);
    return scale(apply("mul", {{"x", x}, {"y", factor}}, wide), 0.01);
  }

  /// A 1x1 convolution with the weight that all have.
  TestTensor project(const TestTensor &x) const {
    TestTensor weight(DType::fp16, {channels, channels, 1, 1}, std::vector<double>(channels * channels, 0.01));
    return apply("conv", {{"x", x}, {"weight", weight}}, wide);
  }

  TestTensor reshape(TestTensor x, const Extents &shape) const {
    TestTensor result(DType::fp16, shape);
    result.bytes = x.bytes;
    return result;
  }
  TestTensor swapLast(const TestTensor &x, const Extents &shape) const {
    return apply("transpose", {{"x", x}}, shape, {{"perm", Extents{0, 1, 3, 2}}});
  }
  TestTensor splitHeads(const TestTensor &x) const {
    return swapLast(reshape(x, {1, heads, headWidth, positions}), perHead);
  }
  TestTensor joinHeads(const TestTensor &x) const {
    return reshape(swapLast(x, {1, heads, headWidth, positions}), wide);
  }

  const Extents wide = {1, channels, 1, positions}, perHead = {1, heads, positions, headWidth};
  const Extents square = {1, heads, positions, positions};
  Numerics numerics;
};

/// Positions at which every channel has the bits of the published output, or -1 if the file is not there.
int countMatches(llvm::StringRef numerics) {
  const char *directory = getenv("ANE_GOLDEN_DIR");
  llvm::SmallString<128> path(directory ? directory : ANE_SOURCE_DIR "/../shared/golden");
  llvm::sys::path::append(path, "espresso_fwd_attn_oOut_768x256_f32le.bin");
  auto file = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!file || (*file)->getBufferSize() != channels * positions * sizeof(float))
    return -1;
  std::vector<float> golden(channels * positions);
  memcpy(golden.data(), (*file)->getBufferStart(), golden.size() * sizeof(float));
  TestTensor found = AttentionBlock(llvm::cantFail(parseNumerics(numerics))).run();
  int matches = 0;
  for (int64_t s = 0; s < positions; ++s) {
    bool same = true;
    for (int64_t c = 0; c < channels; ++c)
      same &= found.get(c * positions + s) == golden[c * positions + s];
    matches += same;
  }
  return matches;
}

constexpr const char *absent = "the published output is not here; set ANE_GOLDEN_DIR to the directory that holds "
                               "espresso_fwd_attn_oOut_768x256_f32le.bin";

TEST(GoldenAttention, M3MaxMatchesEveryBit) {
  int matches = countMatches("ane:m3max");
  if (matches < 0)
    GTEST_SKIP() << absent;
  EXPECT_EQ(matches, positions);
}

TEST(GoldenAttention, WideAccumulationDoesNot) {
  int matches = countMatches("fp32acc");
  if (matches < 0)
    GTEST_SKIP() << absent;
  EXPECT_LT(matches, positions / 10);
  RecordProperty("matches", matches);
}

} // namespace
