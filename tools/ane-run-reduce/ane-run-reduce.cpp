// ane-run-reduce: the smallest program that still fails.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Diagnostics.h"
#include "ANE/Compiler/Reduce.h"
#include "ANE/Rules/Report.h"
#include "ANE/Support/File.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/WithColor.h"

namespace cl = llvm::cl;
using namespace mlir;
using namespace mlir::ane;

static cl::OptionCategory category("Options of ane-run reduce");
static cl::opt<std::string> input(cl::Positional, cl::Required, cl::cat(category),
                                  cl::desc("<model: .mil, .mlir or .mlirbc>"));
static cl::opt<std::string> output("o", cl::cat(category), cl::Required, cl::value_desc("file"),
                                   cl::desc("Result: .mil (its weights beside it) or .mlir"));
static cl::opt<std::string> command("test", cl::cat(category), cl::value_desc("command"),
                                    cl::desc("Shell command that gets the candidate's path as last argument; an exit "
                                             "status other than 0 means that it still fails"));
static cl::opt<std::string> wantedRule("rule", cl::cat(category), cl::value_desc("id"),
                                       cl::desc("Without --test: the rule to keep broken (default: the first error, "
                                                "else the first warning)"));
static cl::opt<std::string> target("target", cl::cat(category), cl::value_desc("chip"),
                                   cl::desc("Chip (m1, m3max, ...) or family (h13 to h18) of the rules"));
static cl::opt<std::string> program("program", cl::cat(category), cl::value_desc("@name"),
                                    cl::desc("The program to reduce, of several"));

static constexpr char overview[] = R"(ane-run reduce: shrink a program that fails to the ops that make it fail

Ops are left out as long as the rest fails: their results become inputs. Without --test, the program fails as long as
it breaks the same rule (ane-run check).

Examples:
  ane-run reduce model.mil -o small.mil
  ane-run reduce model.mlir --rule=O-TILE --target=m3 -o small.mlir
  ane-run reduce model.mil --test "./compile-on-my-mac.sh" -o small.mil
)";

static int fail(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "ane-run reduce") << message << "\n";
  return 1;
}

static std::vector<Finding> check(ModuleOp module, const RuleScope &scope) {
  std::vector<Finding> findings;
  for (ProgramOp program : module.getOps<ProgramOp>())
    checkProgram(program, scope, findings);
  return findings;
}

/// The rule to keep broken; null with a message if there is none.
static const Rule *selectRule(ModuleOp module, const RuleScope &scope) {
  const Finding *first = nullptr;
  std::vector<Finding> findings = check(module, scope);
  for (const Finding &finding : findings) {
    if (!wantedRule.empty() && finding.rule->id == wantedRule)
      return finding.rule;
    if (!first || first->severity < finding.severity)
      first = &finding;
  }
  if (!wantedRule.empty())
    fail("the program does not break rule '" + wantedRule + "'; ane-run check tells what it breaks");
  else if (!first || first->severity == Severity::Note)
    fail("the program breaks no rule about ports, ops or weights; give a --test");
  else
    return first->rule;
  return nullptr;
}

/// Writes the module in the form that the name of the file asks for.
static bool write(LoadedModule &loaded, llvm::StringRef path) {
  if (llvm::sys::path::extension(path) == ".mil")
    return succeeded(emitMIL(loaded, path, CompileOptions()));
  std::string text;
  llvm::raw_string_ostream os(text);
  loaded.module->print(os);
  if (llvm::Error error = anert::writeFile(path, text + "\n")) {
    fail(llvm::toString(std::move(error)));
    return false;
  }
  return true;
}

namespace {
/// The user's command on candidates in a directory of its own.
class CommandTest {
public:
  explicit CommandTest(const LoadedModule &loaded) : directory(loaded.directory) {
    (void)llvm::sys::fs::createUniqueDirectory("ane-run-reduce", scratch);
  }
  ~CommandTest() { (void)llvm::sys::fs::remove_directories(scratch); }

  bool operator()(ModuleOp module) {
    llvm::SmallString<128> path(scratch);
    llvm::sys::path::append(path, "candidate" + llvm::sys::path::extension(output));
    LoadedModule candidate{module.clone(), directory};
    ScopedDiagnosticHandler quiet(module.getContext(), [](Diagnostic &) { return success(); });
    if (!write(candidate, path))
      return false;
    std::string line = command + " '" + path.str().str() + "'";
    return llvm::sys::ExecuteAndWait("/bin/sh", {"/bin/sh", "-c", line}) != 0;
  }

private:
  std::string directory;
  llvm::SmallString<128> scratch;
};
} // namespace

static int reduce(LoadedModule &loaded, ProgramOp start, const RuleScope &scope) {
  std::string name = start.getSymName().str();
  size_t before = getRunningOps(start).size();
  const Rule *rule = nullptr;
  CommandTest runs(loaded);
  if (command.empty()) {
    rule = selectRule(*loaded.module, scope);
    if (!rule)
      return 1;
  } else if (!runs(*loaded.module)) {
    return fail("the whole program does not fail the test: '" + command + "' gives 0");
  }
  auto fails = [&](ModuleOp module) {
    return rule ? llvm::any_of(check(module, scope), [&](const Finding &found) { return found.rule == rule; })
                : runs(module);
  };
  auto progress = [](size_t ops, size_t chunk) {
    llvm::errs() << ops << (ops == 1 ? " op" : " ops") << ", leaving out " << chunk << " at a time\n";
  };
  loaded.module = reduceProgram(*loaded.module, name, fails, progress);
  if (!write(loaded, output))
    return 1;
  size_t after = getRunningOps(*loaded.module->getOps<ProgramOp>().begin()).size();
  llvm::outs() << output << ": " << after << " of " << before << " ops still "
               << (rule ? ("break " + rule->id).str() : "fail") << "\n";
  return 0;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, overview);
  RuleScope scope;
  if (!target.empty()) {
    llvm::Expected<const anert::Chip *> chip = anert::findChip(target);
    if (!chip)
      return fail(llvm::toString(chip.takeError()));
    scope.chip = *chip;
  }
  DialectRegistry registry;
  registerAll(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  llvm::SourceMgr sources;
  DiagnosticPrinter diagnostics(sources, &context);
  FailureOr<LoadedModule> loaded = loadModule(input, sources, &context);
  if (failed(loaded) || failed(lowerComposites(*loaded->module)))
    return 1;
  FailureOr<ProgramOp> selected = selectProgram(*loaded->module, program);
  if (failed(selected))
    return 1;
  // Schedules and other programs have no part in it.
  for (Operation &op : llvm::make_early_inc_range(*loaded->module->getBody()))
    if (&op != selected->getOperation() && !llvm::isa<WeightsOp>(op))
      op.erase();
  return reduce(*loaded, *selected, scope);
}
