// ane-run-report: one page on a model, for people.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/ModelReport.h"
#include "ANE/Compiler/Specialize.h"
#include "ANE/Support/File.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"

namespace cl = llvm::cl;
using namespace mlir::ane;

static cl::OptionCategory category("Options of ane-run report");
static cl::opt<std::string> input(cl::Positional, cl::Required, cl::cat(category),
                                  cl::desc("<model.mil | model.mlpackage | module.mlir>"));
static cl::opt<std::string> output("o", cl::cat(category), cl::init("report.html"), cl::value_desc("file"),
                                   cl::desc("The page to write; - is standard output (default report.html)"));
static cl::opt<std::string> target("target", cl::cat(category), cl::init("m1"), cl::value_desc("chip"),
                                   cl::desc("Chip (m1, m3max, a17pro, ...) or family (h13 to h18); default m1"));
static cl::list<std::string> shapes("specialize", cl::cat(category), cl::value_desc("NAME=SHAPE"),
                                    cl::desc(kSpecializeHelp));

static constexpr char overview[] = R"(ane-run report: explain a model on one page of HTML

What runs on the Neural Engine of a chip and what does not, with the reason; which programs the model becomes, their
predicted time and memory; which rules it breaks; and the ops before and after compilation. The page needs no network.
Times are predictions (docs/cost-model.md). Exit status: 0, or 1 if the input could not be read.

Examples:
  ane-run report model.mlpackage --target=m4 -o model.html
  ane-run report model.mil --target=h13 -o -
)";

static int fail(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "ane-run report") << message << "\n";
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
  mlir::DialectRegistry registry;
  registerAll(registry);
  mlir::MLIRContext context(registry, mlir::MLIRContext::Threading::DISABLED);
  context.loadDialect<ANEDialect>();
  mlir::FailureOr<ModelReport> report = getModelReport(input, **chip, shapes, &context);
  if (failed(report))
    return 1;
  std::string page;
  llvm::raw_string_ostream os(page);
  printModelReport(*report, os);
  if (output == "-") {
    llvm::outs() << page;
    return 0;
  }
  if (llvm::Error error = anert::writeFile(output, page))
    return fail(llvm::toString(std::move(error)));
  return 0;
}
