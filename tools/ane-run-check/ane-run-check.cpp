// ane-run-check: what a program breaks of the engine's rules.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Check.h"
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Specialize.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"

namespace cl = llvm::cl;
using namespace mlir::ane;

static cl::OptionCategory category("Options of ane-run check");
static cl::list<std::string> inputs(cl::Positional, cl::cat(category),
                                    cl::desc("<model.mil | module.mlir | bundle | weight.bin> ..."));
static cl::opt<std::string> target("target", cl::cat(category), cl::value_desc("chip"),
                                   cl::desc("Chip (m1, m3max, a17pro, ...) or family (h13 to h18); without it the "
                                            "program must work on all"));
static cl::opt<std::string> door("door", cl::cat(category), cl::init("any"), cl::value_desc("inmemory|e5rt|any"),
                                 cl::desc("Way into the engine: the in-memory model classes, the e5rt functions, or "
                                          "whichever is there (default)"));
static cl::list<std::string> shapes("specialize", cl::cat(category), cl::value_desc("NAME=SHAPE"),
                                    cl::desc(kSpecializeHelp));
static cl::opt<bool> json("json", cl::cat(category), cl::desc("Print JSON"));
static cl::opt<bool> sarif("sarif", cl::cat(category), cl::desc("Print a SARIF 2.1.0 log, for code hosts and editors"));
static cl::opt<bool> listRules("list-rules", cl::cat(category), cl::desc("Print the table of rules and exit"));
static cl::opt<bool> markdown("markdown", cl::cat(category), cl::Hidden, cl::desc("List the rules as docs/rules.md"));

static constexpr char overview[] = R"(ane-run check: report what a program breaks of the engine's rules

Each finding has a rule with confidence (A proven ... D disputed), a place, what was found and what is allowed.
MIL text is checked by spelling, weight files and meaning; .mlir by what will be left after export.
"answer" is what Apple's compiler or runtime is known to say when the rule is broken, e.g. ANECCompile() FAILED.
Exit status: 0 no errors, 1 a finding is an error, 2 an input could not be checked.

Examples:
  ane-run check model.mil --target=m1
  ane-run check out/step.anebundle --target=h15 --door=inmemory --json
  ane-run check model.mil --target=m4 --sarif > model.sarif
  ane-run check --list-rules
)";

static int fail(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "ane-run check") << message << "\n";
  return 2;
}

static int listAll() {
  (markdown ? printRulesAsMarkdown : json ? printRulesAsJSON : printRules)(llvm::outs());
  return 0;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, overview);
  if (listRules)
    return listAll();
  if (inputs.empty())
    return fail("no input; see --help");
  RuleScope scope;
  if (!target.empty()) {
    llvm::Expected<const anert::Chip *> chip = anert::findChip(target);
    if (!chip)
      return fail(llvm::toString(chip.takeError()));
    if (!(*chip)->hasMIL())
      return fail((*chip)->title + " takes no MIL: the first family that does is h13 (M1, A14)");
    scope.chip = *chip;
  }
  llvm::Expected<Door> asked = parseDoor(door);
  if (!asked)
    return fail(llvm::toString(asked.takeError()));
  scope.door = *asked;

  mlir::DialectRegistry registry;
  registerAll(registry);
  mlir::MLIRContext context(registry, mlir::MLIRContext::Threading::DISABLED);
  std::vector<CheckedInput> checked;
  bool isComplete = true, hasErrors = false;
  for (const std::string &input : inputs) {
    checked.push_back(checkInput(input, scope, &context, shapes));
    isComplete &= checked.back().isComplete;
    hasErrors |= checked.back().count(Severity::Error) != 0;
  }
  (sarif ? printFindingsAsSARIF : json ? printFindingsAsJSON : printFindings)(checked, scope, llvm::outs());
  return isComplete ? hasErrors : 2;
}
