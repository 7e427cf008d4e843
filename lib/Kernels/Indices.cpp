// An operand of indices, and what the gathers and scatters share.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Indices.h"
#include "llvm/ADT/Twine.h"
#include <cstring>

namespace anert {

int64_t product(llvm::ArrayRef<int64_t> dims) {
  int64_t count = 1;
  for (int64_t dim : dims)
    count *= dim;
  return count;
}

Indices::Indices(const KernelSpec &spec, const KernelOperand &operand, llvm::StringRef name)
    : op(spec.op), name(name), operand(spec.operandIndex(name)), desc(operand.desc),
      access(getElementAccess(operand.desc.dtype)) {}

llvm::Error Indices::check(const void *const *in, llvm::ArrayRef<int64_t> sizes) const {
  const int64_t count = desc.numElements();
  int64_t values[rowChunk];
  for (int64_t begin = 0; begin < count; begin += rowChunk) {
    const int64_t chunk = std::min(rowChunk, count - begin);
    access.loadInts(access.at(in[operand], begin), 1, chunk, values);
    for (int64_t i = 0; i < chunk; ++i) {
      const int64_t size = sizes[(begin + i) % sizes.size()];
      if (values[i] < -size || values[i] >= size)
        return makeError(values[i], begin + i, size);
    }
  }
  return llvm::Error::success();
}

llvm::Error Indices::makeError(int64_t value, int64_t position, int64_t size) const {
  std::string where;
  for (size_t i = desc.shape.size(); i-- > 0; position /= desc.shape[i])
    where = std::to_string(position % desc.shape[i]) + (where.empty() ? "" : ", ") + where;
  return llvm::createStringError(op + ": index " + llvm::Twine(value) + " at position [" + where + "] of " + name +
                                 " is outside [" + llvm::Twine(-size) + ", " + llvm::Twine(size) + ")");
}

llvm::Expected<const KernelOperand *> getIndexOperand(const KernelSpec &spec, llvm::StringRef name) {
  llvm::Expected<const KernelOperand *> indices = getInput(spec, name, 0, /*sameType=*/false);
  if (indices && getInfo((*indices)->desc.dtype).isFloat)
    return makeSpecError(spec, name + " are " + (*indices)->desc.str() + "; they must be integers");
  return indices;
}

void copyRows(const RunContext &context, int64_t rows, int64_t rowBytes, const void *from, void *to,
              llvm::function_ref<int64_t(int64_t row)> getSource) {
  const char *source = static_cast<const char *>(from);
  char *target = static_cast<char *>(to);
  const int64_t grain = std::max<int64_t>(1, 16384 / std::max<int64_t>(1, rowBytes));
  parallelFor(context.pool, rows, grain, [&](int64_t begin, int64_t end) {
    for (int64_t row = begin; row < end; ++row)
      std::memcpy(target + row * rowBytes, source + getSource(row) * rowBytes, rowBytes);
  });
}

} // namespace anert
