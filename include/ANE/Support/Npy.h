// numpy's .npy files.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_NPY_H
#define ANE_SUPPORT_NPY_H

#include "ANE/Support/HostTensor.h"

namespace anert {

/// Reads format 1.0, 2.0 or 3.0, C or Fortran order, either byte order, types f2 f4 f8 i1..i8 u1..u8 b1. Errors give
/// the byte of the file. `name` is for errors.
llvm::Expected<HostTensor> decodeNpy(llvm::StringRef bytes, llvm::StringRef name);
llvm::Expected<HostTensor> readNpy(llvm::StringRef path);

/// Writes a dense row-major host tensor, atomically. Types that numpy lacks are widened: bf16 to f4, sub-byte integers
/// to i1 and u1; fp8 is an error.
llvm::Error writeNpy(llvm::StringRef path, const TensorDesc &desc, const void *data);

} // namespace anert

#endif // ANE_SUPPORT_NPY_H
