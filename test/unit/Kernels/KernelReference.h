// References in double for the kernel tests: index arithmetic on shapes, and comparison after one rounding.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_UNIT_KERNELS_KERNELREFERENCE_H
#define ANE_TEST_UNIT_KERNELS_KERNELREFERENCE_H

#include "KernelTest.h"
#include <cmath>

namespace anert {

/// Factories are declared here, as in the kernel table.
#define ANE_KERNEL(op, factory) llvm::Expected<std::unique_ptr<Kernel>> factory(const KernelSpec &spec);
#include "ANE/Kernels/KernelTable.inc"
#undef ANE_KERNEL

using Shape = std::vector<int64_t>;

inline int64_t countElements(const Shape &shape) {
  int64_t count = 1;
  for (int64_t dim : shape)
    count *= dim;
  return count;
}

/// The coordinates of row-major element `flat`.
inline Shape unflatten(int64_t flat, const Shape &shape) {
  Shape index(shape.size());
  for (size_t i = shape.size(); i-- > 0; flat /= shape[i])
    index[i] = flat % shape[i];
  return index;
}

/// The row-major element at `index`; coordinates beyond the rank of `shape` are dropped on the left, and dims of size
/// one are repeated, as numpy broadcasts.
inline int64_t flatten(const Shape &index, const Shape &shape) {
  int64_t flat = 0;
  for (size_t i = 0; i < shape.size(); ++i) {
    const int64_t at = index[index.size() - shape.size() + i];
    flat = flat * shape[i] + (shape[i] == 1 ? 0 : at);
  }
  return flat;
}

inline Shape shapeOf(const TestTensor &tensor) { return Shape(tensor.desc.shape.begin(), tensor.desc.shape.end()); }

/// `value` as the dtype holds it after one rounding.
inline double roundTo(DType dtype, double value) {
  TestTensor one(dtype, {}, {value});
  return one.get(0);
}

/// Checks that `actual` is `expected` rounded once, for an expected value that is known to `slack` relative.
inline void expectRounded(const TestTensor &actual, int64_t i, double expected, const std::string &what,
                          double slack = 1e-12) {
  const double found = actual.get(i);
  if (std::isnan(expected) && std::isnan(found))
    return;
  const DType dtype = actual.desc.dtype;
  const double low = roundTo(dtype, expected * (1 - slack)), high = roundTo(dtype, expected * (1 + slack));
  EXPECT_TRUE(found >= std::min(low, high) && found <= std::max(low, high))
      << what << ", element " << i << ": found " << found << ", expected " << expected;
}

/// Checks every element of a run on all targets and thread counts against reference(index).
inline TestTensor expectEverywhere(const OpCase &op, const std::function<double(const Shape &)> &reference,
                                   const std::string &what, double slack = 1e-12) {
  TestTensor out = runEverywhere(op);
  const Shape shape = shapeOf(out);
  for (int64_t i = 0; i < out.size() && !testing::Test::HasFailure(); ++i)
    expectRounded(out, i, reference(unflatten(i, shape)), what, slack);
  return out;
}

} // namespace anert

#endif // ANE_TEST_UNIT_KERNELS_KERNELREFERENCE_H
