// Constants and parameters as literals of MIL text.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_EXPORTMIL_CONSTANTS_H
#define ANE_LIB_CONVERSION_EXPORTMIL_CONSTANTS_H

#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane {

/// Whether `value` is emitted as one constant: a constant expression without constexpr ops (these stay ops, they are
/// the compressed form) and without weight ports.
bool isFoldable(Value value);
/// Elements of a small foldable value in host layout, computed by the host kernels. No weight source is read.
FailureOr<std::vector<char>> evaluateSmall(Value value);

/// A parameter's value: a string, or elements of a type in host layout.
struct Parameter {
  std::optional<anert::DType> dtype; ///< None for a string.
  std::string text;
  SmallVector<int64_t, 1> shape; ///< [] for a scalar.
  std::vector<char> bytes;
};
/// The effective value of parameter `row` of `op`, which has one.
FailureOr<Parameter> getParameterLiteral(MILOpInterface op, const MILArgs &args, const MILArg &row);

/// Whether the op's arguments stand in the attribute bracket: the constexpr forms before ios18 (rule T-CONSTEXPR).
bool takesAttributeForm(MILOpInterface op, const MILArgs &args);

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_EXPORTMIL_CONSTANTS_H
