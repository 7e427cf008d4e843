// What the kernel tests share: tensors with known values, and running one op in every way that must not matter.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_UNIT_KERNELS_KERNELTEST_H
#define ANE_TEST_UNIT_KERNELS_KERNELTEST_H

#include "ANE/Kernels/Simd.h"
// Simd.h first: it chooses Highway's targets.
#include "ANE/Kernels/Kernel.h"
#include "ANE/Kernels/ThreadPool.h"
#include "ANE/Support/Half.h"
#include "gtest/gtest.h"
#include <cstring>
#include <functional>
#include <hwy/highway.h>
#include <random>

namespace anert {

/// A tensor of fp16, fp32, int32, uint16 or bool in host memory.
struct TestTensor {
  TensorDesc desc;
  std::vector<char> bytes;

  TestTensor(DType dtype, llvm::ArrayRef<int64_t> shape) {
    desc.dtype = dtype;
    desc.shape.assign(shape.begin(), shape.end());
    bytes.resize(desc.numBytes());
  }
  TestTensor(DType dtype, llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<double> values) : TestTensor(dtype, shape) {
    for (size_t i = 0; i < values.size(); ++i)
      set(i, values[i]);
  }
  int64_t size() const { return desc.numElements(); }

  void set(int64_t i, double value) {
    auto put = [&](auto number) { memcpy(bytes.data() + i * sizeof(number), &number, sizeof(number)); };
    switch (desc.dtype) {
    case DType::fp16:
      return put(doubleToHalf(value));
    case DType::fp32:
      return put(float(value));
    case DType::int32:
      return put(int32_t(value));
    case DType::uint16:
      return put(uint16_t(value));
    default:
      return put(char(value));
    }
  }
  double get(int64_t i) const {
    auto take = [&](auto number) {
      memcpy(&number, bytes.data() + i * sizeof(number), sizeof(number));
      return number;
    };
    switch (desc.dtype) {
    case DType::fp16:
      return halfToFloat(take(uint16_t()));
    case DType::fp32:
      return take(float());
    case DType::int32:
      return take(int32_t());
    case DType::uint16:
      return take(uint16_t());
    default:
      return take(char());
    }
  }
};

/// Uniform values in [-1, 1), scaled; integers for int32.
inline TestTensor randomTensor(DType dtype, llvm::ArrayRef<int64_t> shape, unsigned seed, double scale = 1) {
  TestTensor tensor(dtype, shape);
  std::mt19937 random(seed);
  for (int64_t i = 0; i < tensor.size(); ++i)
    tensor.set(i, (int64_t(random() % 4096) - 2048) / 2048.0 * scale);
  return tensor;
}

/// One op with its operands; `run` prepares and runs its kernel.
class OpCase {
public:
  using Factory = llvm::Expected<std::unique_ptr<Kernel>> (*)(const KernelSpec &);
  KernelSpec spec;

  OpCase(llvm::StringRef op, Factory factory) : factory(factory) { spec.op = op.str(); }
  OpCase &arg(llvm::StringRef name, TestTensor tensor, bool isConstant = false) {
    operands.push_back({std::make_unique<TestTensor>(std::move(tensor)), isConstant});
    const TestTensor &stored = *operands.back().tensor;
    KernelArg arg{name.str(), {}};
    arg.operands.push_back({stored.desc, isConstant ? stored.bytes.data() : nullptr});
    spec.args.push_back(std::move(arg));
    return *this;
  }
  /// Several tensors of one argument.
  OpCase &args(llvm::StringRef name, std::vector<TestTensor> tensors) {
    KernelArg joined{name.str(), {}};
    for (TestTensor &tensor : tensors) {
      arg(name, std::move(tensor));
      joined.operands.push_back(spec.args.back().operands.front());
      spec.args.pop_back();
    }
    spec.args.push_back(std::move(joined));
    return *this;
  }
  OpCase &param(llvm::StringRef name, ParamValue value) {
    spec.params.emplace_back(name.str(), std::move(value));
    return *this;
  }
  OpCase &result(DType dtype, llvm::ArrayRef<int64_t> shape) {
    spec.results.push_back(TestTensor(dtype, shape).desc);
    return *this;
  }

  /// Runs with so many threads and gives the first result. Results and the scratch area are filled with NaN bits
  /// before.
  TestTensor run(unsigned threads = 1) const { return runAll(threads).front(); }
  std::vector<TestTensor> runAll(unsigned threads = 1) const {
    std::vector<TestTensor> results;
    if (llvm::Error error = tryRun(threads, results))
      ADD_FAILURE() << llvm::toString(std::move(error));
    return results;
  }

  /// The error of preparing the kernel, "" if there is none.
  std::string error() const {
    llvm::Expected<std::unique_ptr<Kernel>> kernel = factory(spec);
    return kernel ? "" : llvm::toString(kernel.takeError());
  }
  /// The error of preparing or of running, "" if there is none.
  std::string runError() const {
    std::vector<TestTensor> results;
    return llvm::toString(tryRun(1, results));
  }

private:
  struct Operand {
    std::unique_ptr<TestTensor> tensor;
    bool isConstant;
  };

  llvm::Error tryRun(unsigned threads, std::vector<TestTensor> &results) const {
    std::vector<void *> out;
    for (const TensorDesc &desc : spec.results) {
      results.emplace_back(desc.dtype, desc.shape);
      results.back().bytes.assign(desc.numBytes(), char(0xff));
    }
    for (TestTensor &result : results)
      out.push_back(result.bytes.data());
    llvm::Expected<std::unique_ptr<Kernel>> kernel = factory(spec);
    if (!kernel)
      return kernel.takeError();
    std::vector<const void *> in;
    for (const Operand &operand : operands)
      in.push_back(operand.tensor->bytes.data());
    std::vector<char> scratch((*kernel)->scratchBytes() + 64, char(0xff));
    ThreadPool pool(threads);
    RunContext context{threads > 1 ? &pool : nullptr,
                       reinterpret_cast<void *>((reinterpret_cast<uintptr_t>(scratch.data()) + 63) / 64 * 64)};
    return (*kernel)->run(in.data(), out.data(), context);
  }

  Factory factory;
  std::vector<Operand> operands;
};

/// Calls `body` once for every SIMD target that the kernels have and this machine can run.
inline void forEachTarget(llvm::function_ref<void(const char *target)> body) {
  int64_t targets = hwy::SupportedTargets() & HWY_TARGETS;
  for (; targets; targets &= targets - 1) {
    hwy::SetSupportedTargetsForTest(targets & -targets);
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    body(hwy::TargetName(targets & -targets));
  }
  hwy::SetSupportedTargetsForTest(0);
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
}

/// Runs on every SIMD target with 1, 2 and 3 threads; all results must have the same bits, which are returned.
inline std::vector<TestTensor> runAllEverywhere(const OpCase &op) {
  std::vector<TestTensor> first = op.runAll();
  forEachTarget([&](const char *target) {
    for (unsigned threads : {1, 2, 3}) {
      std::vector<TestTensor> results = op.runAll(threads);
      for (size_t i = 0; i < results.size(); ++i)
        EXPECT_EQ(results[i].bytes, first[i].bytes) << target << ", " << threads << " threads, result " << i;
    }
  });
  return first;
}
inline TestTensor runEverywhere(const OpCase &op) { return runAllEverywhere(op).front(); }

} // namespace anert

#endif // ANE_TEST_UNIT_KERNELS_KERNELTEST_H
