// ane-run-ops: the MIL ops, and who runs them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/OpTable.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"

namespace cl = llvm::cl;
using namespace mlir::ane;

static cl::OptionCategory category("Options of ane-run ops");
static cl::opt<std::string> name(cl::Positional, cl::cat(category), cl::desc("[op]"));
static cl::opt<std::string> target("target", cl::cat(category), cl::value_desc("chip"),
                                   cl::desc("Chip (m1, m3max, ...) or family (h13 to h18); without it, all families"));
static cl::opt<bool> json("json", cl::cat(category), cl::desc("Print JSON"));
static cl::opt<bool> markdown("markdown", cl::cat(category), cl::Hidden, cl::desc("Print docs/ops.md"));

static constexpr char overview[] = R"(ane-run ops: list the MIL ops, the opset that has them, and who runs them

With an op: its arguments with defaults, its shape rule, and what is known of it on the engine.

Examples:
  ane-run ops
  ane-run ops --target=m2 --json
  ane-run ops concat
)";

static int fail(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "ane-run ops") << message << "\n";
  return 1;
}

/// The op of that name; if there is none, an error with the nearest names.
static const OpRow *findOp(llvm::ArrayRef<OpRow> ops, llvm::StringRef wanted) {
  wanted.consume_front("ane.");
  const OpRow *nearest = nullptr;
  unsigned distance = ~0u;
  for (const OpRow &op : ops) {
    unsigned next = op.name.edit_distance(wanted);
    if (next < distance)
      distance = next, nearest = &op;
  }
  if (distance == 0)
    return nearest;
  fail("no MIL op '" + wanted + "'; nearest is '" + nearest->name + "', and ane-run ops lists all");
  return nullptr;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, overview);
  const anert::Chip *chip = nullptr;
  if (!target.empty()) {
    llvm::Expected<const anert::Chip *> found = anert::findChip(target);
    if (!found)
      return fail(llvm::toString(found.takeError()));
    chip = *found;
  }
  mlir::DialectRegistry registry;
  registerAll(registry);
  mlir::MLIRContext context(registry, mlir::MLIRContext::Threading::DISABLED);
  context.loadDialect<ANEDialect>();
  std::vector<OpRow> ops = getOpTable(&context);
  if (markdown) {
    printOpsAsMarkdown(ops, llvm::outs());
    return 0;
  }
  llvm::ArrayRef<OpRow> selected = ops;
  if (!name.empty()) {
    const OpRow *op = findOp(ops, name);
    if (!op)
      return 1;
    selected = *op;
  }
  if (json)
    printOpsAsJSON(selected, chip, llvm::outs());
  else if (!name.empty())
    printOp(selected.front(), chip, llvm::outs());
  else
    printOps(selected, chip, llvm::outs());
  return 0;
}
