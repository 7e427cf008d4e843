// The scalar definitions of ODS as functions over chunks of double or int64_t.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_ELEMENTWISESCALAR_H
#define ANE_LIB_KERNELS_ELEMENTWISESCALAR_H

#include "ANE/Kernels/Kernel.h"

namespace anert {

/// One scalar definition with its parameters bound.
class ScalarFunction {
public:
  virtual ~ScalarFunction() = default;
  /// Applies the definition to `count` operand tuples: double or int64_t each, as `takesDoubles` says; y and z are
  /// null beyond the arity. Writes double or int64_t, as `givesDoubles` says.
  virtual void apply(const void *x, const void *y, const void *z, int64_t count, void *out) const = 0;

  unsigned arity = 1;
  bool takesDoubles = true, givesDoubles = true;
  llvm::StringRef expression; ///< As in ODS; identifies the arithmetic whatever the op is called.
};

/// The definition of `spec.op` for float or integer operands. Integer division is done in double, so that no
/// expression can trap. Fails if there is none, or if a parameter of it is missing.
llvm::Expected<std::unique_ptr<ScalarFunction>> makeScalarFunction(const KernelSpec &spec, bool isFloat);

} // namespace anert

#endif // ANE_LIB_KERNELS_ELEMENTWISESCALAR_H
