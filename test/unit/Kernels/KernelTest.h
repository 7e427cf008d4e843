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

/// A tensor of fp16, fp32, int32 or bool in host memory.
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
  OpCase &param(llvm::StringRef name, ParamValue value) {
    spec.params.emplace_back(name.str(), std::move(value));
    return *this;
  }
  OpCase &result(DType dtype, llvm::ArrayRef<int64_t> shape) {
    spec.results.push_back(TestTensor(dtype, shape).desc);
    return *this;
  }

  /// Runs with so many threads. The result and the scratch area are filled with NaN bits before.
  TestTensor run(unsigned threads = 1) const {
    TestTensor out(spec.results[0].dtype, spec.results[0].shape);
    llvm::Expected<std::unique_ptr<Kernel>> kernel = factory(spec);
    if (!kernel) {
      ADD_FAILURE() << llvm::toString(kernel.takeError());
      return out;
    }
    std::vector<const void *> in;
    for (const Operand &operand : operands)
      in.push_back(operand.tensor->bytes.data());
    std::vector<char> scratch((*kernel)->scratchBytes() + 64, char(0xff));
    out.bytes.assign(out.bytes.size(), char(0xff));
    ThreadPool pool(threads);
    RunContext context{threads > 1 ? &pool : nullptr,
                       reinterpret_cast<void *>((reinterpret_cast<uintptr_t>(scratch.data()) + 63) / 64 * 64)};
    void *result[] = {out.bytes.data()};
    if (llvm::Error error = (*kernel)->run(in.data(), result, context))
      ADD_FAILURE() << llvm::toString(std::move(error));
    return out;
  }

  /// The error of preparing the kernel, "" if there is none.
  std::string error() const {
    llvm::Expected<std::unique_ptr<Kernel>> kernel = factory(spec);
    return kernel ? "" : llvm::toString(kernel.takeError());
  }

private:
  struct Operand {
    std::unique_ptr<TestTensor> tensor;
    bool isConstant;
  };
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
inline TestTensor runEverywhere(const OpCase &op) {
  TestTensor first = op.run();
  forEachTarget([&](const char *target) {
    for (unsigned threads : {1, 2, 3})
      EXPECT_EQ(op.run(threads).bytes, first.bytes) << target << ", " << threads << " threads";
  });
  return first;
}

} // namespace anert

#endif // ANE_TEST_UNIT_KERNELS_KERNELTEST_H
