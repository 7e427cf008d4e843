// The SIMD targets that the kernels are compiled for.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_KERNELS_SIMD_H
#define ANE_KERNELS_SIMD_H

// To be included before hwy/foreach_target.h, which comes before everything else of Highway.
// Vectors must have a size known at compile time, because kernels hold them in arrays; SSE4, AVX2, AVX-512, NEON and
// the emulated 128-bit target remain. SSSE3 and the extensions of AVX-512 would only cost build time.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV | HWY_SSSE3 | HWY_AVX3_DL)

#endif // ANE_KERNELS_SIMD_H
