// Tables for terminals.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COMPILER_TABLE_H
#define ANE_COMPILER_TABLE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace mlir::ane {

using TableRow = std::vector<std::string>;

/// Rows in columns of even width; the first is the head. `style` may set a colour before each cell, reset after it.
void printTable(
    llvm::ArrayRef<TableRow> rows, llvm::raw_ostream &os,
    llvm::function_ref<void(size_t row, size_t column)> style = [](size_t, size_t) {});

} // namespace mlir::ane

#endif // ANE_COMPILER_TABLE_H
