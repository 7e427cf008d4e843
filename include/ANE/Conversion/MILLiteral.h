// Exact conversion between the literals of MIL text and element bits.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_CONVERSION_MILLITERAL_H
#define ANE_CONVERSION_MILLITERAL_H

#include "ANE/Support/DType.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace anert::mil {

/// True for the spellings of a number: decimal with optional exponent, C99 hexadecimal, hexadecimal integer.
bool isNumber(llvm::StringRef text);

/// Bits of one literal as `type`, in the low bytes; integers are sign or zero extended to their host bytes
/// (`getHostBytes`). Floats round once, to nearest even, from the text itself; a small number may round to zero, one
/// beyond the largest finite value is an error, as is an integer out of range, a fraction where an integer is needed
/// and a number where a bool is needed. The message says what was found and what is allowed.
llvm::Expected<uint64_t> parseLiteral(llvm::StringRef text, DType type);

/// Spelling of one element given by its bits: shortest exact hexadecimal float, decimal integer, true or false.
std::string formatLiteral(uint64_t bits, DType type);

} // namespace anert::mil

#endif // ANE_CONVERSION_MILLITERAL_H
