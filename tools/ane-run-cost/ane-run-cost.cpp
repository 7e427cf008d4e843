// ane-run-cost: what a model costs on a chip, as predicted.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Cost.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"

namespace cl = llvm::cl;
using namespace mlir::ane;

static cl::OptionCategory category("Options of ane-run cost");
static cl::opt<std::string> input(cl::Positional, cl::Required, cl::cat(category),
                                  cl::desc("<model.mil | module.mlir | bundle>"));
static cl::opt<std::string> target("target", cl::cat(category), cl::init("m1"), cl::value_desc("chip"),
                                   cl::desc("Chip (m1, m3max, a17pro, ...) or family (h13 to h18); default m1"));
static cl::opt<std::string> door("door", cl::cat(category), cl::value_desc("name"),
                                 cl::desc("Way of calling: direct, e5rt, coreml-sync, device, ...; default: one that "
                                          "was measured on the chip"));
static cl::opt<unsigned> top("top", cl::cat(category), cl::init(10), cl::value_desc("N"),
                             cl::desc("Ops to list for each program, from the most expensive on (default 10)"));
static cl::opt<bool> json("json", cl::cat(category), cl::desc("Print JSON"));

static constexpr char overview[] = R"(ane-run cost: predict what a model costs on a chip

For each engine program: us of a call and what bounds them, TFLOP/s, share of the peak, DRAM bytes, energy, and its most
expensive ops. All numbers are predictions of a model that is fitted to published measurements (docs/cost-model.md).
Exit status: 0, or 1 if the input could not be read.

Examples:
  ane-run cost model.mil --target=m4
  ane-run cost model.mlir --target=m1 --door=e5rt --json
  ane-run cost out/step.anebundle --top=3
)";

static int fail(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "ane-run cost") << message << "\n";
  return 1;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, overview);
  llvm::Expected<const anert::Chip *> chip = anert::findChip(target);
  if (!chip)
    return fail(llvm::toString(chip.takeError()));
  if (!(*chip)->hasMIL())
    return fail((*chip)->title + " takes no MIL: the first family that does is h13 (M1, A14)");
  std::optional<anert::cost::Door> way;
  if (!door.empty()) {
    llvm::Expected<anert::cost::Door> named = anert::cost::parseDoor(door);
    if (!named)
      return fail(llvm::toString(named.takeError()));
    way = *named;
  }
  mlir::DialectRegistry registry;
  registerAll(registry);
  mlir::MLIRContext context(registry, mlir::MLIRContext::Threading::DISABLED);
  context.loadDialect<ANEDialect>();
  mlir::FailureOr<CostReport> report = getCostReport(input, **chip, way, top, &context);
  if (failed(report))
    return 1;
  (json ? printCostAsJSON : printCost)(*report, llvm::outs());
  return 0;
}
