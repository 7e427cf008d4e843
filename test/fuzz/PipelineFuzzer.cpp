// Differential fuzzing of the compiler: random graphs before and after each pass, and after all of them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Pipelines.h"
#include "ANE/Compiler/Reduce.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "PipelineGraphs.h"
#include "PipelineOracle.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include <chrono>
#include <csignal>
#include <unistd.h>

using namespace mlir;
using namespace mlir::ane;
using namespace mlir::ane::fuzz;

static llvm::cl::opt<unsigned> seconds("seconds", llvm::cl::desc("Stop after so many seconds; 0: after --runs"),
                                       llvm::cl::init(60));
static llvm::cl::opt<uint64_t> firstSeed("seed", llvm::cl::desc("Seed of the first graph; the next ones follow"),
                                         llvm::cl::init(1));
static llvm::cl::opt<uint64_t> runs("runs", llvm::cl::desc("Graphs at most; 0: any number"), llvm::cl::init(0));
static llvm::cl::opt<unsigned> maxOps("max-ops", llvm::cl::desc("Ops of the largest graph"), llvm::cl::init(16));
static llvm::cl::opt<bool> keepGoing("keep-going", llvm::cl::desc("Go on after a failure"));
static llvm::cl::opt<bool> printGraph("print", llvm::cl::desc("Print each graph first"));

namespace {
/// A pipeline whose result computes the same.
struct Stage {
  llvm::StringLiteral name;
  void (*build)(OpPassManager &passes, const CompilerOptions &options);
};

template <std::unique_ptr<Pass> (*create)()> void add(OpPassManager &passes, const CompilerOptions &) {
  passes.addPass(create());
}
void addAttention(OpPassManager &passes, const CompilerOptions &options) {
  DecomposeAttentionOptions attention;
  attention.target = options.target;
  passes.addPass(createDecomposeAttention(attention));
}

constexpr Stage stages[] = {
    {"canonicalize", add<createCanonicalizerPass>},   {"cse", add<createCSEPass>},
    {"ane-fold-rms-norm", add<createFoldRmsNorm>},    {"ane-decompose-attention", addAttention},
    {"ane-channel-first", add<createChannelFirst>},   {"ane-decompose-composites", add<createDecomposeComposites>},
    {"ane-stabilize-fp16", add<createStabilizeFP16>}, {"ane-fold-scales", add<createFoldScales>},
    {"ane-optimize", buildOptimizePipeline},          {"ane-pipeline", buildPipeline},
};

/// One graph with its target.
struct Case {
  uint64_t seed;
  std::string target;
};

/// Where the fuzzer is, for the message about a hang.
char whereabouts[128];
constexpr unsigned hangSeconds = 20;

/// Starts the clock of a stage of a graph.
void watch(const Case &test, llvm::StringRef stage) {
  snprintf(whereabouts, sizeof(whereabouts), "seed %llu, %s for %s: hangs\n",
           static_cast<unsigned long long>(test.seed), stage.data(), test.target.c_str());
  alarm(hangSeconds);
}
extern "C" void reportHang(int) {
  (void)!write(STDOUT_FILENO, whereabouts, strlen(whereabouts));
  _exit(3);
}

/// Runs `act`, and returns its answer; "crash" if it crashed.
std::string protect(llvm::function_ref<std::string()> act) {
  std::string result;
  llvm::CrashRecoveryContext recovery;
  return recovery.RunSafely([&] { result = act(); }) ? result : "crash";
}

/// What the graph computes: in fp32, and as it is.
struct Meaning {
  Tensors inputs, exact, before;
};

/// None if the graph says nothing: a value on the way overflows, or is no number.
std::optional<Meaning> getMeaning(ModuleOp module, const Case &test) {
  Meaning meaning;
  meaning.inputs = makeInputs(module, test.seed);
  Tensors wide;
  OwningOpRef<ModuleOp> exact = cloneWithFloat(module, /*isHalf=*/false);
  // The inputs are exact in fp16, so they are the same in fp32.
  auto results = evaluate(*exact, makeInputs(*exact, test.seed), 2048);
  auto before = evaluate(module, meaning.inputs);
  if (!results || !before) {
    llvm::consumeError(results.takeError());
    llvm::consumeError(before.takeError());
    return std::nullopt;
  }
  meaning.exact = std::move(*results);
  meaning.before = std::move(*before);
  return meaning;
}

/// What is wrong after the stage, or "".
std::string check(ModuleOp module, const Meaning &meaning, const Stage &stage, const Case &test) {
  watch(test, stage.name);
  return protect([&]() -> std::string {
    std::string diagnostics;
    ScopedDiagnosticHandler handler(module.getContext(), [&](Diagnostic &diagnostic) {
      if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
        diagnostics += diagnostic.str() + "\n";
      return success();
    });
    OwningOpRef<ModuleOp> copy = module.clone();
    CompilerOptions options;
    options.target = test.target;
    options.boundary = test.seed / 4 % 2 ? "multi" : "packed";
    PassManager passes(module.getContext());
    stage.build(passes, options);
    if (failed(passes.run(*copy)))
      return "fails: " + diagnostics;
    llvm::Expected<Tensors> after = evaluate(*copy, meaning.inputs);
    if (!after)
      return "does not run: " + llvm::toString(after.takeError()) + "\n" + diagnostics;
    Tensors before = meaning.before;
    // The engine computes in fp16, so the whole pipeline may round as fp16 does.
    if (stage.build == buildPipeline) {
      OwningOpRef<ModuleOp> half = cloneWithFloat(module, /*isHalf=*/true);
      if (auto results = evaluate(*half, makeInputs(*half, test.seed))) {
        for (auto [old, narrow] : llvm::zip(before, *results))
          if (old.desc.dtype == anert::DType::fp32)
            old = llvm::cantFail(anert::convertTensor(std::move(narrow), old.desc.dtype, ""));
      } else {
        llvm::consumeError(results.takeError());
      }
    }
    return compare(meaning.exact, before, *after);
  });
}

/// Prints the smallest part of the graph that fails in this stage.
void shrink(ModuleOp module, const Stage &stage, const Case &test) {
  auto fails = [&](ModuleOp candidate) {
    std::optional<Meaning> meaning = getMeaning(candidate, test);
    return meaning && !check(candidate, *meaning, stage, test).empty();
  };
  OwningOpRef<ModuleOp> smallest = reduceProgram(module, "main", fails, [](size_t, size_t) {});
  if (std::optional<Meaning> meaning = getMeaning(*smallest, test))
    llvm::outs() << "reduced: " << check(*smallest, *meaning, stage, test) << "\n";
  smallest->print(llvm::outs());
}

/// Whether all stages are right; else what is not, on standard output.
bool runCase(MLIRContext *context, const Case &test, uint64_t &checked) {
  watch(test, "the graph itself");
  OwningOpRef<ModuleOp> module = makeGraph(context, test.seed, maxOps);
  if (printGraph)
    module->print(llvm::outs());
  std::optional<Meaning> meaning;
  std::string problem = protect([&]() -> std::string {
    if (failed(verify(*module)))
      return "the graph does not verify";
    ScopedDiagnosticHandler quiet(context, [](Diagnostic &) { return success(); });
    meaning = getMeaning(*module, test);
    return "";
  });
  if (!problem.empty()) {
    llvm::outs() << "seed " << test.seed << ": " << problem << "\n";
    return false;
  }
  if (!meaning)
    return true;
  ++checked;
  bool isGood = true;
  for (const Stage &stage : stages) {
    problem = check(*module, *meaning, stage, test);
    if (problem.empty())
      continue;
    llvm::outs() << "seed " << test.seed << ", " << stage.name << " for " << test.target << ": " << problem << "\n";
    shrink(*module, stage, test);
    llvm::outs().flush();
    isGood = false;
    break;
  }
  return isGood;
}
} // namespace

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  hideLibraryOptions();
  for (llvm::cl::Option *option :
       {static_cast<llvm::cl::Option *>(&seconds), static_cast<llvm::cl::Option *>(&runs),
        static_cast<llvm::cl::Option *>(&firstSeed), static_cast<llvm::cl::Option *>(&maxOps),
        static_cast<llvm::cl::Option *>(&keepGoing), static_cast<llvm::cl::Option *>(&printGraph)})
    option->setHiddenFlag(llvm::cl::NotHidden);
  llvm::cl::ParseCommandLineOptions(
      argc, argv,
      "Random graphs through the compiler: outputs on the host device before and after each pass of ane-optimize, all "
      "of it, and ane-pipeline, against the same graph in fp32. A failure is printed with its seed and as the smallest "
      "program that fails.\n");
  llvm::CrashRecoveryContext::Enable();
  std::signal(SIGALRM, reportHang);
  DialectRegistry registry;
  registerAll(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadAllAvailableDialects();
  context.printOpOnDiagnostic(false);
  static constexpr llvm::StringLiteral targets[] = {"m1", "m3max", "m4", "m5pro"};
  auto start = std::chrono::steady_clock::now();
  uint64_t count = 0, failures = 0, checked = 0;
  auto elapsed = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
  while ((!seconds || elapsed() < seconds) && (!runs || count < runs) && (!failures || keepGoing)) {
    uint64_t seed = firstSeed + count++;
    failures += !runCase(&context, {seed, targets[seed % std::size(targets)].str()}, checked);
  }
  llvm::outs() << llvm::formatv("{0} graphs from seed {1} on, {2} of them compared, {3} failures, {4:F1} s\n", count,
                                uint64_t(firstSeed), checked, failures, elapsed());
  return failures != 0;
}
