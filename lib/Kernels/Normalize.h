// The exponential of softmax.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_NORMALIZE_H
#define ANE_LIB_KERNELS_NORMALIZE_H

#include <cstdint>

namespace anert {

/// Replaces each value x <= 0 by e^x, to about 1e-16 relative; 0 below -708, NaN for NaN. The bits are the same on
/// every machine and SIMD target.
void expNonPositive(double *values, int64_t count);

} // namespace anert

#endif // ANE_LIB_KERNELS_NORMALIZE_H
