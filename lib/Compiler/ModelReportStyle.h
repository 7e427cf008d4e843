// What the page of a model looks like and does.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_COMPILER_MODELREPORTSTYLE_H
#define ANE_LIB_COMPILER_MODELREPORTSTYLE_H

namespace mlir::ane {

/// CSS of the page.
extern const char *const kReportStyle;
/// JavaScript of the page: filters and highlights; everything reads without it.
extern const char *const kReportScript;

} // namespace mlir::ane

#endif // ANE_LIB_COMPILER_MODELREPORTSTYLE_H
