// What a factory checks before it prepares a kernel: operands present, of an allowed type, results of the right shape.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Check.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace anert {

std::string formatShape(llvm::ArrayRef<int64_t> shape) {
  return "[" + llvm::join(llvm::map_range(shape, [](int64_t d) { return std::to_string(d); }), ", ") + "]";
}

static llvm::Error checkType(const KernelSpec &spec, const llvm::Twine &what, DType found,
                             llvm::ArrayRef<DType> allowed) {
  if (llvm::is_contained(allowed, found))
    return llvm::Error::success();
  auto names = llvm::map_range(allowed, [](DType type) { return getName(type); });
  return makeSpecError(spec, what + " is of type " + getName(found) + ", allowed are " + llvm::join(names, ", "));
}

llvm::Expected<const KernelOperand *> getOperand(const KernelSpec &spec, llvm::StringRef name,
                                                 llvm::ArrayRef<DType> allowed) {
  const KernelOperand *operand = spec.operand(name);
  if (!operand)
    return makeSpecError(spec, "argument '" + name + "' is missing or not a single tensor");
  if (llvm::Error error = checkType(spec, "argument '" + name + "'", operand->desc.dtype, allowed))
    return error;
  return operand;
}

llvm::Error checkResult(const KernelSpec &spec, llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<DType> allowed) {
  if (spec.results.size() != 1)
    return makeSpecError(spec, llvm::Twine(spec.results.size()) + " results, expected one");
  llvm::ArrayRef<int64_t> found = spec.results.front().shape;
  if (found != shape)
    return makeSpecError(spec, "result of shape " + formatShape(found) + ", expected " + formatShape(shape));
  return checkType(spec, "result", spec.results.front().dtype, allowed);
}

} // namespace anert
