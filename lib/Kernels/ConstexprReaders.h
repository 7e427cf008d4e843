// Compressed weights read piece by piece, without their dense form.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_CONSTEXPRREADERS_H
#define ANE_LIB_KERNELS_CONSTEXPRREADERS_H

#include "ANE/Kernels/Kernel.h"

namespace anert {

using MadeReader = llvm::Expected<std::unique_ptr<ElementReader>>;

/// The result of constexpr_sparse_to_dense.
MadeReader makeSparseReader(const KernelSpec &spec);
/// A result of constexpr_blockwise_shift_scale, or of its sparse form: the mask, then the list of values.
MadeReader makeBlockwiseReader(const KernelSpec &spec, unsigned result);
/// A result of constexpr_lut_to_dense or constexpr_lut_to_sparse. `inner` is the number of indices in one step of the
/// vector axis; with `packedBits` the indices are fields of so many bits in bytes (ios16). Null for sparse vectors.
MadeReader makeLutReader(const KernelSpec &spec, unsigned result, int64_t inner, unsigned packedBits);

} // namespace anert

#endif // ANE_LIB_KERNELS_CONSTEXPRREADERS_H
