// What ane-run diff prints.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "DiffReport.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include <cmath>

namespace mlir::ane {

using Row = DiffReport::Row;

static bool isBeyond(const Row &row) { return row.difference.numBeyond != 0; }

const Row *DiffReport::getFirst() const {
  auto found = llvm::find_if(ops, isBeyond);
  return found == ops.end() ? nullptr : &*found;
}

bool DiffReport::isEqual() const { return !missesOutput && llvm::none_of(ports, isBeyond) && !(sameOps && getFirst()); }

static std::string number(double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.9g", value);
  return text;
}

/// Steps between two numbers; no number of steps leads from an infinity or NaN to another value.
static std::string ulps(const anert::Difference &difference) {
  return difference.maxUlps == UINT64_MAX ? "inf" : std::to_string(difference.maxUlps);
}

/// A row a tensor under a head; `isOp` adds where the op is.
static void printRows(llvm::ArrayRef<Row> rows, bool isOp, llvm::raw_ostream &os) {
  size_t kind = 6, name = 4, type = 4;
  for (const Row &row : rows) {
    kind = std::max(kind, row.kind.size());
    name = std::max(name, row.name.size());
    type = std::max(type, row.desc.str().size());
  }
  auto cells = [&](llvm::StringRef a, llvm::StringRef b, llvm::StringRef c) {
    os << "  " << llvm::left_justify(a, kind) << "  " << llvm::left_justify(b, name) << "  "
       << llvm::left_justify(c, type);
  };
  cells(isOp ? "op" : "", "name", "type");
  os << llvm::format("  %12s  %12s  %8s  %s\n", "max abs", "max rel", "max ulp",
                     "elements that differ (beyond tolerance)");
  for (const Row &row : rows) {
    const anert::Difference &d = row.difference;
    cells(row.kind, row.name, row.desc.str());
    os << llvm::format("  %12.6g  %12.6g  %8s  ", d.maxAbsolute, d.maxRelative, ulps(d).c_str()) << d.numUnequal
       << " of " << d.count << " (" << d.numBeyond << ")\n";
  }
}

static void printFirst(const Row &row, size_t numOps, llvm::raw_ostream &os) {
  const anert::Difference &d = row.difference;
  os << "first difference: op " << row.position << " of " << numOps << ", " << row.kind << " '" << row.name
     << "' of program " << row.program << ", " << row.desc.str() << "\n  at " << anert::describeIndex(row.desc, d.index)
     << ": " << number(d.a) << " in A, " << number(d.b) << " in B\n  max abs " << number(d.maxAbsolute) << ", max rel "
     << number(d.maxRelative) << ", max ulp " << ulps(d) << "; " << d.numUnequal << " of " << d.count
     << " elements differ\n";
}

static void printSide(llvm::StringRef side, const RunOptions &options, llvm::raw_ostream &os) {
  os << side << ": " << options.model << " on " << options.device << ", " << options.numerics << "\n";
}

void DiffReport::print(const DiffOptions &options, llvm::raw_ostream &os) const {
  printSide("A", options.a, os);
  printSide("B", options.b, os);
  if (sameOps)
    os << numOpsA << " results of ops in both, compared by position";
  else
    os << numOpsA << " results of ops in A, " << numOpsB << " in B; " << ops.size() << " compared by name";
  auto differs = [](const Row &row) { return row.difference.numUnequal != 0; };
  os << "; " << llvm::count_if(ops, differs) << " differ, " << llvm::count_if(ops, isBeyond)
     << " beyond the tolerance\n";
  if (const Row *first = getFirst())
    printFirst(*first, numOpsA, os);
  if (options.listOps && !ops.empty())
    printRows(ops, /*isOp=*/true, os);
  if (!ports.empty())
    printRows(ports, /*isOp=*/false, os);
  for (const std::string &port : unpaired)
    os << "  " << port << " has no partner\n";
  os << (isEqual() ? "equal" : "different") << "\n";
}

/// JSON has no infinities; they become null.
static llvm::json::Value finite(double value) {
  return std::isfinite(value) ? llvm::json::Value(value) : llvm::json::Value(nullptr);
}

static llvm::json::Object toJSON(const Row &row) {
  const anert::Difference &d = row.difference;
  llvm::json::Object object{{"kind", row.kind},
                            {"name", row.name},
                            {"type", row.desc.str()},
                            {"max_abs", finite(d.maxAbsolute)},
                            {"max_rel", finite(d.maxRelative)},
                            {"max_ulp", d.maxUlps == UINT64_MAX ? llvm::json::Value(nullptr) : d.maxUlps},
                            {"elements", d.count},
                            {"different", d.numUnequal},
                            {"beyond", d.numBeyond}};
  if (d.index >= 0) {
    object["index"] = d.index;
    object["a"] = finite(d.a);
    object["b"] = finite(d.b);
  }
  if (row.position) {
    object["position"] = row.position;
    object["program"] = row.program;
  }
  return object;
}

void DiffReport::printJSON(const DiffOptions &options, llvm::raw_ostream &os) const {
  auto side = [](const RunOptions &options) {
    return llvm::json::Object{{"model", options.model}, {"device", options.device}, {"numerics", options.numerics}};
  };
  llvm::json::Array opRows, portRows;
  for (const Row &row : ops)
    if (options.listOps || row.difference.numUnequal)
      opRows.push_back(toJSON(row));
  for (const Row &row : ports)
    portRows.push_back(toJSON(row));
  const Row *first = getFirst();
  llvm::json::Object root{{"equal", isEqual()},
                          {"a", side(options.a)},
                          {"b", side(options.b)},
                          {"same_ops", sameOps},
                          {"ops_a", numOpsA},
                          {"ops_b", numOpsB},
                          {"compared", ops.size()},
                          {"first", first ? llvm::json::Value(toJSON(*first)) : llvm::json::Value(nullptr)},
                          {"ops", std::move(opRows)},
                          {"ports", std::move(portRows)},
                          {"unpaired", llvm::json::Array(unpaired)}};
  os << llvm::formatv("{0:2}", llvm::json::Value(std::move(root))) << "\n";
}

} // namespace mlir::ane
