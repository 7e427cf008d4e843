// ane-translate: between MLIR, MIL text, Core ML packages and bundles.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Diagnostics.h"
#include "ANE/Compiler/MILToMIL.h"
#include "ANE/Compiler/Pipelines.h"
#include "ANE/Compiler/Specialize.h"
#include "ANE/Conversion/MLPackage.h"
#include "ANE/Support/File.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
using namespace mlir::ane;
namespace cl = llvm::cl;

namespace {
enum class Direction { ToMIL, FromMIL, MILToMIL, ToMLPackage, FromMLPackage, ToBundle };

cl::OptionCategory category("ane-translate options");
cl::list<Direction> directions(
    cl::desc("What to do, one of:"), cl::cat(category),
    cl::values(clEnumValN(Direction::ToMIL, "to-mil", "Write a program as MIL text, and its weights beside it"),
               clEnumValN(Direction::FromMIL, "from-mil", "Read MIL text as MLIR, with names and locations"),
               clEnumValN(Direction::MILToMIL, "mil-to-mil", "Read MIL text and write it in a style"),
               clEnumValN(Direction::ToMLPackage, "to-mlpackage", "Write programs as functions of a Core ML package"),
               clEnumValN(Direction::FromMLPackage, "from-mlpackage", "Read a .mlpackage or .mlmodel as MLIR"),
               clEnumValN(Direction::ToBundle, "to-bundle", "Write all programs and schedules as a bundle directory")));
cl::opt<std::string> input(cl::Positional, cl::desc("<input: .mlir, .mlirbc, .mil or .mlpackage; - is stdin>"),
                           cl::init("-"), cl::cat(category));
cl::opt<std::string> output("o", cl::desc("Output; - is stdout (MIL: the text alone, no weights)"),
                            cl::value_desc("path"), cl::init("-"), cl::cat(category));
cl::list<std::string> weights("weights", cl::desc("Take weight source NAME from FILE"), cl::value_desc("NAME=FILE"),
                              cl::cat(category));
cl::opt<WeightFiles> weightFiles(
    "weight-files", cl::desc("How to split the weights:"), cl::init(WeightFiles::Single), cl::cat(category),
    cl::values(clEnumValN(WeightFiles::Single, "single", "one file, weights/weight.bin (default)"),
               clEnumValN(WeightFiles::PerTensor, "per-tensor", "a file a tensor; the engine takes 16 at most")));
cl::opt<std::string> program("program", cl::desc("The program to write; needed if the module has several"),
                             cl::value_desc("@name"), cl::cat(category));
using anert::mil::Style;
cl::opt<Style> style("style", cl::desc("How MIL text is spelled:"), cl::init(Style::Project), cl::cat(category),
                     cl::values(clEnumValN(Style::Project, "project", "what is known to run (default)"),
                                clEnumValN(Style::CoreMLC, "coremlc",
                                           "as coremlc writes it: text that it wrote comes back byte for byte")));
cl::list<std::string> shapes("specialize", cl::desc(kSpecializeHelp), cl::value_desc("NAME=SHAPE"), cl::cat(category));
cl::opt<bool> saturate("saturate", cl::desc("Clamp weights beyond the fp16 range instead of failing"),
                       cl::cat(category));
cl::opt<std::string> target("target", cl::desc("Chip or family that a bundle is for (m1, m3max, h15, ...)"),
                            cl::value_desc("name"), cl::init("m1"), cl::cat(category));

cl::opt<std::string> os("os", cl::desc("System that a bundle is for: macos14, macos15, macos26 or macos27"),
                        cl::value_desc("name"), cl::init("macos15"), cl::cat(category));
cl::opt<std::string> boundary("boundary",
                              cl::desc("Narrow ports of a bundle: packed (default) folds them, multi pads rows"),
                              cl::value_desc("packed|multi"), cl::init("packed"), cl::cat(category));
cl::opt<bool> asIs("as-is", cl::desc("Take the programs of a bundle as they stand; only composite ops are lowered"),
                   cl::cat(category));

constexpr const char *overview =
    "Translates between MLIR (the ane dialect), MIL text, Core ML packages and bundles.\n\n"
    "  ane-translate --to-mil model.mlir -o out/model.mil --weights model=model.safetensors\n"
    "  ane-translate --from-mil model.mil -o model.mlir\n"
    "  ane-translate --mil-to-mil model.mil --style=coremlc -o -\n"
    "  ane-translate --to-mlpackage model.mlir -o model.mlpackage\n"
    "  ane-translate --from-mlpackage model.mlpackage -o model.mlir\n"
    "  ane-translate --to-bundle model.mlir -o model.ane --target=m4\n\n"
    "A bundle of MLIR without a schedule goes through ane-pipeline: placed, cut into programs, scheduled.\n";
} // namespace

/// Prints with the names of the MIL text as SSA names, and with locations.
static LogicalResult printModule(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream os(text);
  module->print(os, OpPrintingFlags().enableDebugInfo(true, /*prettyForm=*/false).printNameLocAsPrefix(true));
  os << "\n";
  if (output == "-") {
    llvm::outs() << text;
    return success();
  }
  if (llvm::Error error = anert::writeFile(output, text))
    return module.emitError() << llvm::toString(std::move(error));
  return success();
}

/// Why the options given do not go together, or "".
static std::string whyNotValid() {
  if (directions.size() != 1)
    return "give one of --to-mil, --from-mil, --mil-to-mil, --to-mlpackage, --from-mlpackage and --to-bundle";
  Direction direction = directions[0];
  bool toMIL = direction == Direction::ToMIL, toBundle = direction == Direction::ToBundle;
  bool toPackage = direction == Direction::ToMLPackage, writesWeights = toMIL || toPackage || toBundle;
  bool milToMIL = direction == Direction::MILToMIL;
  const std::tuple<const cl::Option &, bool, const char *> uses[] = {
      {weights, writesWeights, "--to-mil, --to-mlpackage and --to-bundle"},
      {weightFiles, toMIL || toBundle, "--to-mil and --to-bundle"},
      {saturate, writesWeights, "--to-mil, --to-mlpackage and --to-bundle"},
      {program, toMIL || toPackage, "--to-mil and --to-mlpackage"},
      {shapes, !milToMIL, "all but --mil-to-mil"},
      {style, toMIL || milToMIL, "--to-mil and --mil-to-mil"},
      {target, toBundle, "--to-bundle"},
      {os, toBundle, "--to-bundle"},
      {boundary, toBundle, "--to-bundle"},
      {asIs, toBundle, "--to-bundle"}};
  for (auto &[option, isUsed, users] : uses)
    if (option.getNumOccurrences() && !isUsed)
      return ("--" + option.ArgStr + " is an option of " + users).str();
  if ((toBundle || toPackage) && output == "-")
    return std::string(toBundle ? "a bundle" : "a package") + " is a directory; name it with -o";
  return "";
}

/// Whether a bundle's programs are still to be made: MIL text and modules with schedules have theirs.
static bool isToBeCompiled(ModuleOp module) {
  if (asIs || StringRef(input).ends_with(".mil"))
    return false;
  bool hasFunctions = !module.getOps<func::FuncOp>().empty(), hasPrograms = !module.getOps<ProgramOp>().empty();
  return hasFunctions != hasPrograms;
}

static LogicalResult translate(llvm::SourceMgr &sources, MLIRContext &context) {
  Direction direction = directions[0];
  if (direction == Direction::MILToMIL)
    return translateMILToMIL(input, output, style, sources, &context);
  CompileOptions options;
  options.weights = weights;
  options.weightFiles = weightFiles;
  options.saturate = saturate;
  options.program = program;
  options.style = style;
  options.target = target;
  if (direction == Direction::FromMLPackage && !anert::mil::isModelPath(input))
    return emitError(UnknownLoc::get(&context))
           << "'" << input << "' is no Core ML model: a directory .mlpackage or a file .mlmodel is needed";
  FailureOr<LoadedModule> loaded = loadModule(input, sources, &context, direction == Direction::FromMIL);
  if (failed(loaded) || failed(specialize(*loaded->module, shapes)))
    return failure();
  if (direction == Direction::FromMIL || direction == Direction::FromMLPackage)
    return printModule(*loaded->module);
  CompilerOptions compiler;
  compiler.target = target;
  compiler.os = os;
  compiler.boundary = boundary;
  bool compiles = direction == Direction::ToBundle && isToBeCompiled(*loaded->module);
  if (failed(compiles ? compile(*loaded->module, compiler) : lowerComposites(*loaded->module)))
    return failure();
  if (direction == Direction::ToMIL)
    return emitMIL(*loaded, output, options);
  if (direction == Direction::ToMLPackage)
    return emitMLPackage(*loaded, output, options);
  return emitBundle(*loaded, output, options);
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, overview);
  if (std::string why = whyNotValid(); !why.empty()) {
    llvm::WithColor::error() << why << "; see --help\n";
    return 1;
  }
  DialectRegistry registry;
  registerAll(registry);
  MLIRContext context(registry);
  llvm::SourceMgr sources;
  DiagnosticPrinter printer(sources, &context);
  return failed(translate(sources, context));
}
