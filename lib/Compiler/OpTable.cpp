// The table of ops: from the registered ops and the texts of ODS.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/OpTable.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane {

std::vector<OpRow> getOpTable(MLIRContext *context) {
  std::vector<OpRow> rows;
#define ANE_OP_DOC(name, family, summary, shapeRule, results)                                                          \
  rows.push_back({name, family, summary, shapeRule, results, {}, nullptr});
#define ANE_ARG_DOC(name, type) rows.back().types.push_back(type);
#include "ANE/Compiler/OpDocs.inc"
#undef ANE_OP_DOC
#undef ANE_ARG_DOC
  for (OpRow &row : rows)
    row.concept_ = RegisteredOperationName::lookup(("ane." + row.name).str(), context)->getInterface<MILOpInterface>();
  return rows;
}

std::string OpRow::onEngine(unsigned family) const {
  EngineSupport support = concept_->getEngineSupport();
  if (!support.family)
    return "no";
  return support.family <= family ? "yes" : "from h" + std::to_string(support.family);
}

} // namespace mlir::ane
