// A tensor in host memory, and conversion between element types with a range check.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_HOSTTENSOR_H
#define ANE_SUPPORT_HOSTTENSOR_H

#include "ANE/Support/DType.h"
#include "llvm/Support/Error.h"
#include <vector>

namespace anert {

/// Dense, row major, native byte order; sub-byte types take a byte an element.
struct HostTensor {
  TensorDesc desc;
  std::vector<char> bytes; ///< desc.numBytes() of them.
};

/// Converts every element to `type`. Floats round once, to nearest even; a float becomes an integer only if it is one;
/// bool means 0 and 1. A value that `type` cannot hold (NaN and infinity are fine for floats) is an error with
/// `name`, index, value and range. The fp8 types convert only to themselves.
llvm::Expected<HostTensor> convertTensor(HostTensor tensor, DType type, llvm::StringRef name);

} // namespace anert

#endif // ANE_SUPPORT_HOSTTENSOR_H
