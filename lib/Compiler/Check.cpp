// The lint: from files to findings.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Check.h"
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Diagnostics.h"
#include "ANE/Compiler/Specialize.h"
#include "ANE/Conversion/ImportMIL.h"
#include "ANE/Conversion/MLPackage.h"
#include "ANE/Support/MILBlob.h"
#include "BundleTexts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"

namespace mlir::ane {

size_t CheckedInput::count(Severity severity) const {
  return llvm::count_if(findings, [&](const Finding &finding) { return finding.severity == severity; });
}

namespace {
/// Collects the findings of one input.
class Linter {
public:
  Linter(CheckedInput &input, const RuleScope &scope, MLIRContext *context, ArrayRef<std::string> shapes)
      : input(input), scope(scope), context(context), shapes(shapes) {}

  bool checkMIL(StringRef path, StringRef modelPath);
  bool checkBundle(StringRef directory);
  bool checkMLIR(StringRef path);
  bool checkBlob(StringRef path);

private:
  bool fail(const Twine &message) {
    llvm::WithColor::error() << message << "\n";
    return false;
  }
  /// The rules are about programs that can be compiled.
  bool checkPrograms(ModuleOp module) {
    if (failed(specialize(module, shapes)) || failed(verifyPrograms(module)))
      return false;
    for (ProgramOp program : module.getOps<ProgramOp>())
      checkProgram(program, scope, input.findings);
    return true;
  }
  void checkBlobOnce(const WeightFile &file) {
    if (blobs.insert(file.path).second)
      checkWeightFile(file, scope, input.findings);
  }

  CheckedInput &input;
  RuleScope scope;
  MLIRContext *context;
  ArrayRef<std::string> shapes;
  llvm::StringSet<> blobs; ///< Weight files that were checked.
};
} // namespace

bool Linter::checkMIL(StringRef path, StringRef modelPath) {
  scope.isText = true;
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return fail("cannot read '" + path + "': " + buffer.getError().message());
  llvm::SourceMgr sources;
  unsigned id = sources.AddNewSourceBuffer(std::move(*buffer), llvm::SMLoc());
  std::optional<anert::mil::Program> tree = anert::mil::parse(
      sources, id, [&](const llvm::SMDiagnostic &error) { sources.PrintMessage(llvm::errs(), error); });
  if (!tree)
    return false;
  TextSubject text(*tree, sources, id, context, modelPath);
  checkText(text, scope, input.findings);
  for (const WeightFile &file : text.getFiles())
    checkBlobOnce(file);

  DiagnosticPrinter diagnostics(sources, context);
  ImportMILOptions options;
  options.modelPath = modelPath.str();
  OwningOpRef<ModuleOp> module = importMIL(sources, context, options);
  if (!module)
    return fail(path + ": the program has errors; rules about ports, ops and weights were not checked");
  return checkPrograms(*module);
}

bool Linter::checkBundle(StringRef directory) {
  std::error_code error;
  std::vector<std::string> texts = findBundleTexts(directory, error);
  if (error)
    return fail("'" + directory + "' is no bundle: cannot read '" + directory + "/programs': " + error.message());
  if (texts.empty())
    return fail("'" + directory + "' has no programs/*/model.mil; a bundle of host programs has nothing to check");
  bool isComplete = true;
  for (const std::string &text : texts)
    isComplete &= checkMIL(text, directory);
  return isComplete;
}

bool Linter::checkMLIR(StringRef path) {
  llvm::SourceMgr sources;
  DiagnosticPrinter diagnostics(sources, context);
  FailureOr<LoadedModule> loaded = loadModule(path, sources, context);
  if (failed(loaded) || failed(lowerComposites(*loaded->module)))
    return false;
  bool isComplete = checkPrograms(*loaded->module);
  // Sources of other formats are converted when the text is written, and so is what is wrong with a missing one.
  for (WeightsOp weights : loaded->module->getOps<WeightsOp>()) {
    llvm::SmallString<128> file(weights.getFile());
    llvm::sys::path::make_absolute(loaded->directory, file);
    WeightFile opened = WeightFile::open(weights.getFile(), file);
    if (weights.getFormat() == "milblob" || (!weights.getFormat() && anert::isBlobFile(opened.getBytes())))
      checkBlobOnce(opened);
  }
  return isComplete;
}

bool Linter::checkBlob(StringRef path) {
  WeightFile file = WeightFile::open(path, path);
  if (!file.error.empty())
    return fail(file.error);
  checkBlobOnce(file);
  return true;
}

CheckedInput checkInput(StringRef path, RuleScope scope, MLIRContext *context, ArrayRef<std::string> shapes) {
  CheckedInput input;
  input.path = path.str();
  scope.isText = false;
  context->loadDialect<ANEDialect>();
  Linter linter(input, scope, context, shapes);
  StringRef extension = llvm::sys::path::extension(path);
  StringRef parent = llvm::sys::path::parent_path(path);
  if (llvm::sys::fs::is_directory(path) && !anert::mil::isModelPath(path))
    input.isComplete = linter.checkBundle(path);
  else if (extension == ".mil")
    input.isComplete = linter.checkMIL(path, parent.empty() ? "." : parent);
  else if (extension == ".bin")
    input.isComplete = linter.checkBlob(path);
  else
    input.isComplete = linter.checkMLIR(path);
  llvm::sort(input.findings, [](const Finding &a, const Finding &b) {
    auto key = [](const Finding &finding) {
      const Place &place = finding.place;
      return std::tuple(-int(finding.severity), StringRef(place.file), place.line, place.column, place.byte,
                        finding.rule, StringRef(finding.found));
    };
    return key(a) < key(b);
  });
  return input;
}

} // namespace mlir::ane
