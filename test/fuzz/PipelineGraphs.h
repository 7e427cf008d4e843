// Random programs for the pipeline fuzzer.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_FUZZ_PIPELINEGRAPHS_H
#define ANE_TEST_FUZZ_PIPELINEGRAPHS_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include <random>

namespace mlir::ane::fuzz {

/// Random numbers that are the same on every platform.
class Dice {
public:
  explicit Dice(uint64_t seed) : engine(seed) {}
  /// From 0 to `count - 1`.
  int64_t below(int64_t count) { return int64_t(engine() % uint64_t(count)); }
  /// From `low` to `high`, in steps of 1/1024 of the range.
  double between(double low, double high) { return low + (high - low) * double(below(1025)) / 1024; }
  bool chance(unsigned percent) { return below(100) < percent; }
  template <typename Range> auto pick(const Range &range) { return *(std::begin(range) + below(std::size(range))); }

private:
  std::mt19937_64 engine;
};

/// A module with the program @main of up to `maxOps` ops, in fp16 or fp32: a valid graph whose values are moderate for
/// inputs between -2 and 2. The same for equal seeds.
OwningOpRef<ModuleOp> makeGraph(MLIRContext *context, uint64_t seed, unsigned maxOps);

} // namespace mlir::ane::fuzz

#endif // ANE_TEST_FUZZ_PIPELINEGRAPHS_H
