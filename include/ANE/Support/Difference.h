// How far two tensors are apart.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_DIFFERENCE_H
#define ANE_SUPPORT_DIFFERENCE_H

#include "ANE/Support/HostTensor.h"

namespace anert {

/// Which pairs of elements count as equal: |a - b| <= absolute + relative * |b|, or at most `ulps` steps of the element
/// type apart. NaN equals NaN, -0 equals 0, and an infinity equals only itself.
struct Tolerance {
  double absolute = 0, relative = 0;
  uint64_t ulps = 0;
};

/// The distance of two tensors of the same number of elements. Each maximum is over all elements. Against NaN, and
/// between an infinity and anything else, the distances are infinite and UINT64_MAX.
struct Difference {
  double maxAbsolute = 0, maxRelative = 0; ///< |a - b|, and |a - b| / max(|a|, |b|).
  uint64_t maxUlps = 0;                    ///< Steps between neighbours of the coarser element type.
  int64_t count = 0;                       ///< Elements in all.
  int64_t numUnequal = 0, numBeyond = 0;   ///< Elements that differ at all, and beyond the tolerance.
  int64_t index = -1;                      ///< Where maxAbsolute is (the first such place), row-major; -1: nowhere.
  double a = 0, b = 0;                     ///< The two numbers there.

  /// Takes the larger of each distance, and the place of the larger absolute one.
  void merge(const Difference &other);
};

/// Compares element by element. Types may differ if both are floats or both are not; numbers of elements must agree.
/// Types that convert to no other (fp8) compare with themselves only, in their codes.
llvm::Expected<Difference> compareTensors(HostTensor a, HostTensor b, const Tolerance &tolerance);

/// "[0, 3, 1]" for a row-major index.
std::string describeIndex(const TensorDesc &desc, int64_t index);

} // namespace anert

#endif // ANE_SUPPORT_DIFFERENCE_H
