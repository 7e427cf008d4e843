// ane-run-diff: runs two models on the same inputs and reports the first op whose result differs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Diff.h"
#include "ANE/Compiler/Specialize.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"

namespace cl = llvm::cl;
using namespace mlir::ane;

namespace {
cl::OptionCategory category("Options of ane-run diff");
cl::list<std::string> models(cl::Positional, cl::desc("<A> <B>"), cl::cat(category));
cl::list<std::string> inputs("input", cl::desc("Input NAME of both from a .npy file of any numeric type; repeatable"),
                             cl::value_desc("NAME=FILE.npy"), cl::cat(category));
cl::opt<uint64_t> seed("random", cl::desc("Make up the inputs that are not given"), cl::value_desc("seed"),
                       cl::cat(category));
cl::opt<std::string> tolerance("tolerance", cl::value_desc("abs,rel"), cl::cat(category),
                               cl::desc("Numbers count as equal if |a - b| <= abs + rel * |b|"));
cl::opt<uint64_t> ulps("ulp", cl::value_desc("N"), cl::cat(category),
                       cl::desc("Numbers count as equal if at most N steps of their type apart"));
cl::opt<unsigned> repeat("repeat", cl::desc("Run both N times; states carry over"), cl::value_desc("N"), cl::init(1),
                         cl::cat(category));
cl::opt<bool> listOps("ops", cl::desc("List every op that was compared, not only the first that differs"),
                      cl::cat(category));
cl::opt<bool> json("json", cl::desc("Report as JSON"), cl::cat(category));
cl::opt<unsigned> threads("num-threads", cl::desc("Threads of the host device; 0: one a hardware thread"),
                          cl::value_desc("N"), cl::init(1), cl::cat(category));
cl::list<std::string> weights("weights", cl::desc("Take weight source NAME of both from FILE"),
                              cl::value_desc("NAME=FILE"), cl::cat(category));
cl::list<std::string> shapes("specialize", cl::desc(kSpecializeHelp), cl::value_desc("NAME=SHAPE"), cl::cat(category));
cl::opt<bool> saturate("saturate", cl::desc("Clamp weights beyond the fp16 range instead of failing"),
                       cl::cat(category));

/// Options that each side has for itself, and the spelling that sets both.
struct SideOption {
  SideOption(llvm::StringRef name, llvm::StringRef nameA, llvm::StringRef nameB, const char *description,
             const char *value, const char *fallback)
      : both(name, cl::desc(description), cl::value_desc(value), cl::init(fallback), cl::cat(category)),
        a(nameA, cl::desc("The same, for A only"), cl::value_desc(value), cl::cat(category)),
        b(nameB, cl::desc("The same, for B only"), cl::value_desc(value), cl::cat(category)) {}
  void set(std::string &valueA, std::string &valueB) const {
    valueA = a.getNumOccurrences() ? a : both;
    valueB = b.getNumOccurrences() ? b : both;
  }
  cl::opt<std::string> both, a, b;
};
SideOption numerics("numerics", "numerics-a", "numerics-b", "fp32acc (default) or ane:<chip>", "name", "fp32acc");
SideOption device("device", "device-a", "device-b", "Where to run: host (default)", "name", "host");
SideOption program("program", "program-a", "program-b", "The program to run, of several", "@name", "");
SideOption entry("entry", "entry-a", "entry-b", "The entry (schedule) to run, of several", "name", "");

constexpr const char *overview =
    R"(ane-run diff: runs two models on the same inputs and reports the first op whose result differs

A and B are .mil, .mlir or .mlirbc files, Core ML packages or bundles, or the same one twice with other numerics or
devices; B may be left out for that. Two equal lists of ops are compared result by result. Of other pairs, such as a program before and
after a pass, the results of equal names and shapes are compared, for information; outputs and states decide.
Without --tolerance or --ulp every difference counts; NaN equals NaN and -0 equals 0.
Exit status: 0 equal, 1 different, 2 a model could not be run.

Examples:
  ane-run diff before.mlir after.mlir --random 1 --tolerance=1e-3,1e-2
  ane-run diff model.mil --random 1 --numerics-b=ane:m1 --ops
  ane-run diff model.mil model.ane --input x=x.npy --ulp=1 --json
)";
} // namespace

static int fail(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "ane-run diff") << message << "\n";
  return 2;
}

/// Reads --tolerance and --ulp.
static llvm::Error readTolerance(anert::Tolerance &result) {
  result.ulps = ulps;
  if (tolerance.empty())
    return llvm::Error::success();
  if (ulps.getNumOccurrences())
    return llvm::createStringError("give either --tolerance or --ulp");
  auto [absolute, relative] = llvm::StringRef(tolerance).split(',');
  if (absolute.getAsDouble(result.absolute) || (!relative.empty() && relative.getAsDouble(result.relative)) ||
      !(result.absolute >= 0) || !(result.relative >= 0))
    return llvm::createStringError("--tolerance takes ABS,REL, two numbers from 0 on, found '" + tolerance + "'");
  return llvm::Error::success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, overview);
  if (models.empty() || models.size() > 2)
    return fail("found " + llvm::Twine(models.size()) + " models, allowed are A and B, or one with itself; see --help");
  if (repeat == 0)
    return fail("--repeat takes a number from 1 on");
  DiffOptions options;
  if (llvm::Error error = readTolerance(options.tolerance))
    return fail(llvm::toString(std::move(error)));
  options.json = json;
  options.listOps = listOps;
  for (RunOptions *side : {&options.a, &options.b}) {
    side->model = models[side == &options.b ? models.size() - 1 : 0];
    side->inputs = inputs;
    side->weights = weights;
    side->shapes = shapes;
    side->threads = threads;
    side->saturate = saturate;
    side->repeat = repeat;
    if (seed.getNumOccurrences())
      side->random = seed;
  }
  numerics.set(options.a.numerics, options.b.numerics);
  device.set(options.a.device, options.b.device);
  program.set(options.a.program, options.b.program);
  entry.set(options.a.entry, options.b.entry);
  mlir::DialectRegistry registry;
  registerAll(registry);
  llvm::Expected<bool> isEqual = diffModels(options, registry);
  if (!isEqual)
    return fail(llvm::toString(isEqual.takeError()));
  return !*isEqual;
}
