// Where the resizing ops sample: the grid modes of MIL.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_SAMPLING_H
#define ANE_LIB_KERNELS_SAMPLING_H

#include "ANE/Kernels/Kernel.h"
#include "llvm/ADT/StringExtras.h"

namespace anert {

/// How `count` samples are laid over the cells from `first` to `last`.
enum class SamplingMode { StrictAlignCorners, AlignCorners, Default, OffsetCorners, UnalignCorners };

/// The parameter `sampling_mode`, DEFAULT if it is absent; an error lists what is allowed.
llvm::Expected<SamplingMode> getSamplingMode(const KernelSpec &spec);

/// Coordinate of sample i, not clipped. Corner-aligned samples hit both ends exactly.
double getSample(SamplingMode mode, double first, double last, int64_t i, int64_t count);

/// The position of a string parameter in the list of its allowed values, whatever the case of its letters.
llvm::Expected<unsigned> getChoice(const KernelSpec &spec, llvm::StringRef name, llvm::StringRef fallback,
                                   llvm::ArrayRef<llvm::StringLiteral> allowed);

} // namespace anert

#endif // ANE_LIB_KERNELS_SAMPLING_H
