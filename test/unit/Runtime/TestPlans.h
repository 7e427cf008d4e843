// Hand-made plans and kernels for tests of the runtime.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_UNIT_RUNTIME_TESTPLANS_H
#define ANE_TEST_UNIT_RUNTIME_TESTPLANS_H

#include "ANE/Runtime/Session.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"

namespace anert::test {

/// Kernels over fp32: add, mul, reverse, `scale` (by its parameter `factor`), `add_in_place` (may overwrite operand 0),
/// `widen` (int4 to fp32), and `fail`, which always reports an error. How often kernels ran is counted.
llvm::Expected<std::unique_ptr<Kernel>> makeTestKernel(const KernelSpec &spec);
extern int kernelRuns;

LoadOptions testOptions();

/// Builds plans in a few words. Values are made by name; all are fp32 of the shape given to the constructor.
class PlanBuilder {
public:
  explicit PlanBuilder(llvm::ArrayRef<int64_t> shape = {4}) {
    desc = {DType::fp32, {}}, desc.shape.assign(shape.begin(), shape.end());
  }
  unsigned input(const std::string &name);
  unsigned state(const std::string &name);
  /// Inline, every element `value`.
  unsigned constant(const std::string &name, float value);
  unsigned file(const std::string &name, TensorDesc type, const std::string &path, uint64_t offset);
  /// A step with arguments x, y, ... and one result of type fp32.
  unsigned step(const std::string &op, llvm::ArrayRef<unsigned> operands);
  unsigned read(unsigned state);
  void write(unsigned state, unsigned data);
  void output(const std::string &name, unsigned value) { plan.outputs.push_back({name, value}); }

  HostPlan plan;
  TensorDesc desc;

private:
  unsigned add(PlanValue value);
};

/// A dense surface with these elements.
Surface makeSurface(llvm::ArrayRef<float> values);
std::vector<float> valuesOf(const Surface &surface);

/// The message of an error, or "" of a success.
std::string messageOf(llvm::Error error);
template <typename T> std::string messageOf(llvm::Expected<T> value) {
  return value ? std::string() : llvm::toString(value.takeError());
}

/// Loads a plan on the host device with the test kernels.
std::unique_ptr<Program> loadPlan(const HostPlan &plan, LoadOptions options = testOptions());

/// A directory that is removed at the end.
struct TemporaryDirectory {
  TemporaryDirectory() { llvm::sys::fs::createUniqueDirectory("ane-runtime", path); }
  ~TemporaryDirectory() { llvm::sys::fs::remove_directories(path); }
  std::string file(llvm::StringRef name) const { return (path + "/" + name).str(); }
  llvm::SmallString<128> path;
};

#define EXPECT_CONTAINS(text, part)                                                                                    \
  EXPECT_TRUE(llvm::StringRef(text).contains(part)) << "text: " << std::string(text) << "\nmissing: " << part

} // namespace anert::test

#endif // ANE_TEST_UNIT_RUNTIME_TESTPLANS_H
