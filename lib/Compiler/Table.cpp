// Tables for terminals.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Table.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane {

void printTable(llvm::ArrayRef<TableRow> rows, llvm::raw_ostream &os,
                llvm::function_ref<void(size_t row, size_t column)> style) {
  os.enable_colors(os.has_colors());
  std::vector<size_t> widths(rows.front().size());
  for (const TableRow &row : rows)
    for (auto [width, cell] : llvm::zip_equal(widths, row))
      width = std::max(width, cell.size());
  for (auto [i, row] : llvm::enumerate(rows)) {
    for (auto [column, cell] : llvm::enumerate(row)) {
      style(i, column);
      os << cell;
      os.resetColor();
      if (column + 1 < row.size())
        os.indent(widths[column] - cell.size() + 2);
    }
    os << "\n";
  }
}

} // namespace mlir::ane
