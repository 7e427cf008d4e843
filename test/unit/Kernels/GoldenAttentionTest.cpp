// An attention block whose output on an M3 Max is public: the engine's arithmetic must give the same bits.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/EngineModel.h"
#include "KernelTest.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <cstdlib>

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makeConv(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeMatmul(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

constexpr int64_t channels = 768, positions = 256, heads = 12, headWidth = 64;

/// The program: RMSNorm, projections, causal attention, output projection; each step rounds to fp16.
class AttentionBlock {
public:
  explicit AttentionBlock(const Numerics &numerics)
      : numerics(numerics),
        weight(DType::fp16, {channels, channels, 1, 1}, std::vector<double>(channels * channels, 0.01)) {}

  TestTensor run() const {
    TestTensor x(DType::fp16, {1, channels, 1, positions});
    for (int64_t i = 0; i < x.size(); ++i)
      x.set(i, float((i % positions % 64 + 1) * 0.01));
    TestTensor normal = normalize(x);
    TestTensor q = splitHeads(project(normal)), k = splitHeads(project(normal)), v = splitHeads(project(normal));
    TestTensor scores = softmax(multiply(q, k, /*transposeY=*/true, {1, heads, positions, positions}));
    return project(joinHeads(multiply(scores, v, false, {1, heads, positions, headWidth})));
  }

private:
  static double half(double value) { return engine::roundToHalf(value); }

  /// mul, reduce_sum, mul, add, pow, mul, mul: elementwise ops round their exact result, reduce_sum a wide sum.
  static TestTensor normalize(const TestTensor &x) {
    TestTensor result = x;
    for (int64_t s = 0; s < positions; ++s) {
      double sum = 0;
      for (int64_t c = 0; c < channels; ++c)
        sum += half(x.get(c * positions + s) * x.get(c * positions + s));
      double mean = half(half(sum) * half(0.001302));
      double factor = half(std::pow(half(mean + half(0.00001)), -0.5));
      for (int64_t c = 0; c < channels; ++c)
        result.set(c * positions + s, half(half(x.get(c * positions + s) * factor) * half(0.01)));
    }
    return result;
  }

  /// A 1x1 convolution with the weight that all have.
  TestTensor project(TestTensor x) const {
    OpCase op("conv", makeConv);
    op.arg("x", std::move(x)).arg("weight", weight, true).result(DType::fp16, {1, channels, 1, positions});
    op.spec.numerics = numerics;
    return op.run(2);
  }

  TestTensor multiply(TestTensor x, TestTensor y, bool transposeY, llvm::ArrayRef<int64_t> shape) const {
    OpCase op("matmul", makeMatmul);
    op.arg("x", std::move(x)).arg("y", std::move(y)).param("transpose_y", transposeY).result(DType::fp16, shape);
    op.spec.numerics = numerics;
    return op.run(2);
  }

  /// [1, heads * width, 1, positions] as [1, heads, positions, width].
  static TestTensor splitHeads(const TestTensor &x) {
    TestTensor result(DType::fp16, {1, heads, positions, headWidth});
    for (int64_t c = 0; c < channels; ++c)
      for (int64_t s = 0; s < positions; ++s)
        result.set((c / headWidth * positions + s) * headWidth + c % headWidth, x.get(c * positions + s));
    return result;
  }
  static TestTensor joinHeads(const TestTensor &x) {
    TestTensor result(DType::fp16, {1, channels, 1, positions});
    for (int64_t c = 0; c < channels; ++c)
      for (int64_t s = 0; s < positions; ++s)
        result.set(c * positions + s, x.get((c / headWidth * positions + s) * headWidth + c % headWidth));
    return result;
  }

  /// mul by the scale, add of the causal mask, softmax.
  static TestTensor softmax(TestTensor scores) {
    for (int64_t row = 0; row < heads * positions; ++row) {
      std::vector<double> line(positions);
      double most = -INFINITY, sum = 0;
      for (int64_t j = 0; j < positions; ++j) {
        double scaled = half(scores.get(row * positions + j) * 0.125);
        line[j] = half(scaled + (j > row % positions ? -65504.0 : 0.0));
        most = std::max(most, line[j]);
      }
      for (double &value : line)
        sum += value = std::exp(value - most);
      for (int64_t j = 0; j < positions; ++j)
        scores.set(row * positions + j, line[j] / sum);
    }
    return scores;
  }

  Numerics numerics;
  TestTensor weight;
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
