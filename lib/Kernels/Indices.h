// An operand of indices, and what the gathers and scatters share.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_INDICES_H
#define ANE_LIB_KERNELS_INDICES_H

#include "ElementwiseRows.h"
#include "ShapeMoves.h"

namespace anert {

/// The number of elements of that shape; 1 for no dims.
int64_t product(llvm::ArrayRef<int64_t> dims);

/// An operand of indices. A negative index counts from the end.
class Indices {
public:
  Indices(const KernelSpec &spec, const KernelOperand &operand, llvm::StringRef name = "indices");

  /// The index at `position`, in [0, size); only after check().
  int64_t get(const void *const *in, int64_t position, int64_t size) const {
    const int64_t index = access.loadInt(in[operand], position);
    return index < 0 ? index + size : index;
  }

  /// Fails at the first index outside [-size, size). Index i is for the dim of size sizes[i % sizes.size()].
  llvm::Error check(const void *const *in, llvm::ArrayRef<int64_t> sizes) const;

private:
  llvm::Error makeError(int64_t value, int64_t position, int64_t size) const;

  std::string op, name;
  int operand;
  TensorDesc desc;
  const ElementAccess &access;
};

/// Copies to each row of `to` the row of `from` that `getSource` names; rows of `rowBytes` bytes lie back to back.
void copyRows(const RunContext &context, int64_t rows, int64_t rowBytes, const void *from, void *to,
              llvm::function_ref<int64_t(int64_t row)> getSource);

/// The operand `name`; an error unless it is there and holds integers.
llvm::Expected<const KernelOperand *> getIndexOperand(const KernelSpec &spec, llvm::StringRef name);

} // namespace anert

#endif // ANE_LIB_KERNELS_INDICES_H
