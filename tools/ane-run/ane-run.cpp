// ane-run: runs a model, and starts the tools ane-run-VERB.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/NumericsTable.h"
#include "ANE/Compiler/Run.h"
#include "ANE/Compiler/Specialize.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include <unistd.h>

namespace cl = llvm::cl;
using namespace mlir::ane;

namespace {
cl::OptionCategory category("ane-run options");
cl::opt<std::string> model(cl::Positional, cl::desc("<model: .mil, .mlir, .mlirbc, .mlpackage or bundle directory>"),
                           cl::cat(category));
cl::list<std::string> inputs("input", cl::desc("Input NAME from a .npy file of any numeric type; repeatable"),
                             cl::value_desc("NAME=FILE.npy"), cl::cat(category));
cl::opt<std::string> outputDirectory("output-dir", cl::desc("Write each output as NAME.npy into this directory"),
                                     cl::value_desc("dir"), cl::cat(category));
cl::opt<uint64_t> seed("random", cl::desc("Make up the inputs that are not given"), cl::value_desc("seed"),
                       cl::cat(category));
cl::opt<std::string> device("device", cl::desc("Where to run: host (default)"), cl::init("host"), cl::cat(category));
cl::opt<std::string> numerics("numerics",
                              cl::desc("fp32acc (default): wide accumulation; ane:<chip>: the engine's arithmetic as "
                                       "known for that chip, e.g. ane:m3max"),
                              cl::init("fp32acc"), cl::cat(category));
cl::opt<bool> listNumerics("list-numerics", cl::desc("Print what is known of the engine's arithmetic, and stop"),
                           cl::cat(category));
cl::opt<bool> markdown("markdown", cl::desc("List the numerics as docs/numerics.md"), cl::Hidden, cl::cat(category));
cl::opt<unsigned> repeat("repeat", cl::desc("Run N times; states carry over, the last outputs are reported"),
                         cl::value_desc("N"), cl::init(1), cl::cat(category));
cl::opt<unsigned> threads("num-threads", cl::desc("Threads of the host device; 0: one a hardware thread"),
                          cl::value_desc("N"), cl::init(1), cl::cat(category));
cl::opt<bool> profile("profile", cl::desc("Per op: time, bytes, FLOPs, share"), cl::cat(category));
cl::opt<bool> json("json", cl::desc("Report as JSON"), cl::cat(category));
cl::opt<std::string> program("program", cl::desc("The program to run, of several"), cl::value_desc("@name"),
                             cl::cat(category));
cl::opt<std::string> entry("entry", cl::desc("The entry (schedule) to run, of several"), cl::value_desc("name"),
                           cl::cat(category));
cl::list<std::string> weights("weights", cl::desc("Take weight source NAME from FILE"), cl::value_desc("NAME=FILE"),
                              cl::cat(category));
cl::list<std::string> shapes("specialize", cl::desc(kSpecializeHelp), cl::value_desc("NAME=SHAPE"), cl::cat(category));
cl::opt<bool> saturate("saturate", cl::desc("Clamp weights beyond the fp16 range instead of failing"),
                       cl::cat(category));

constexpr const char *overview =
    "Runs a model and reports its outputs, or does what VERB says.\n\n"
    "  ane-run model.mil --input x=x.npy --output-dir=out\n"
    "  ane-run model.mlir --random 1 --repeat 100 --profile\n"
    "  ane-run bundle.ane --entry=step --input tok=tok.npy --json\n"
    "  ane-run check model.mil --target=m1      (verbs are the programs ane-run-VERB beside ane-run)\n";
} // namespace

/// Replaces the process by ane-run-VERB if the first argument names one; returns if it does not.
static void startVerb(int argc, char **argv) {
  if (argc < 2 || argv[1][0] == '-' || llvm::StringRef(argv[1]).contains_insensitive("/"))
    return;
  std::string self = llvm::sys::fs::getMainExecutable(argv[0], reinterpret_cast<void *>(&startVerb));
  llvm::SmallString<128> path(llvm::sys::path::parent_path(self));
  llvm::sys::path::append(path, llvm::Twine("ane-run-") + argv[1]);
  if (!llvm::sys::fs::can_execute(path))
    return;
  argv[1] = const_cast<char *>(path.c_str());
  execv(path.c_str(), argv + 1);
  llvm::errs() << "error: cannot start '" << path << "'\n";
}

int main(int argc, char **argv) {
  startVerb(argc, argv);
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, overview);
  if (listNumerics) {
    (markdown ? printNumericsAsMarkdown : printNumerics)(llvm::outs());
    return 0;
  }
  if (model.empty()) {
    llvm::errs() << "error: no model; see --help\n";
    return 1;
  }
  if (repeat == 0) {
    llvm::errs() << "error: --repeat takes a number from 1 on\n";
    return 1;
  }
  mlir::DialectRegistry registry;
  registerAll(registry);
  RunOptions options;
  options.model = model;
  options.inputs = inputs;
  options.weights = weights;
  options.shapes = shapes;
  options.outputDirectory = outputDirectory;
  options.program = program;
  options.entry = entry;
  options.device = device;
  options.numerics = numerics;
  if (seed.getNumOccurrences())
    options.random = seed;
  options.repeat = repeat;
  options.threads = threads;
  options.profile = profile;
  options.json = json;
  options.saturate = saturate;
  if (llvm::Error error = runModel(options, registry)) {
    llvm::errs() << "error: " << llvm::toString(std::move(error)) << "\n";
    return 1;
  }
  return 0;
}
