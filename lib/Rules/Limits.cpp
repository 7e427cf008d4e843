// Rules about sizes of tensors and of the attributes of ops.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Checks.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane::rules {

/// Largest extent of a channel, batch or depth.
static constexpr int64_t maxOuter = 65536;

/// Largest width and height on every chip that was asked for.
static int64_t getMaxExtent(const Report &report) {
  int64_t limit = maxOuter;
  for (const anert::Chip &chip : anert::allChips())
    if (report.getFamilies().overlaps({chip.family, chip.family}))
      limit = std::min(limit, chip.maxDim);
  return limit;
}

void limitAxis(MILOpInterface op, Report &report) {
  int64_t maxInner = getMaxExtent(report);
  for (Value result : op->getResults()) {
    auto tensor = llvm::dyn_cast<RankedTensorType>(result.getType());
    if (!tensor)
      continue;
    for (auto [i, extent] : llvm::enumerate(tensor.getShape())) {
      int64_t limit = int64_t(i) + 2 >= tensor.getRank() ? maxInner : maxOuter;
      if (extent > limit)
        report.add(op.getLoc(),
                   op->getName().stripDialect() + " gives " + Twine(extent) + " elements in dimension " + Twine(i),
                   "at most " + Twine(limit));
    }
  }
}

} // namespace mlir::ane::rules
