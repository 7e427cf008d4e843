// The C interface of check and cost.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE-C/Analysis.h"
#include "ANE/Compiler/Check.h"
#include "ANE/Compiler/Compiler.h"
#include "ANE/Compiler/Cost.h"
#include <cstdlib>
#include <cstring>

using namespace mlir::ane;

static char *copy(const std::string &text) { return strdup(text.c_str()); }

static char *fail(const llvm::Twine &message, char **error) {
  if (error)
    *error = copy(message.str());
  return nullptr;
}

/// A context that knows what models are made of.
static void load(mlir::MLIRContext &context) {
  mlir::DialectRegistry registry;
  registry.insert<ANEDialect, mlir::func::FuncDialect>();
  context.appendDialectRegistry(registry);
  context.loadDialect<ANEDialect>();
}

static llvm::Expected<const anert::Chip *> findTarget(const char *target) {
  llvm::Expected<const anert::Chip *> chip = anert::findChip(target);
  if (chip && !(*chip)->hasMIL())
    return llvm::createStringError((*chip)->title + " takes no MIL: the first family that does is h13 (M1, A14)");
  return chip;
}

char *ane_analysis_check(const char *path, const char *target, const char *door, char **error) {
  if (!path)
    return fail("no path", error);
  RuleScope scope;
  if (target) {
    llvm::Expected<const anert::Chip *> chip = findTarget(target);
    if (!chip)
      return fail(llvm::toString(chip.takeError()), error);
    scope.chip = *chip;
  }
  llvm::Expected<Door> asked = parseDoor(door ? door : "any");
  if (!asked)
    return fail(llvm::toString(asked.takeError()), error);
  scope.door = *asked;
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  load(context);
  CheckedInput checked = checkInput(path, scope, &context);
  if (!checked.isComplete)
    return fail(llvm::Twine("'") + path + "' could not be checked; standard error says why", error);
  std::string text;
  llvm::raw_string_ostream os(text);
  printFindingsAsJSON(checked, scope, os);
  return copy(text);
}

char *ane_analysis_cost(const char *path, const char *target, const char *door, unsigned top, char **error) {
  if (!path || !target)
    return fail(path ? "no target; name a chip or family" : "no path", error);
  llvm::Expected<const anert::Chip *> chip = findTarget(target);
  if (!chip)
    return fail(llvm::toString(chip.takeError()), error);
  std::optional<anert::cost::Door> way;
  if (door) {
    llvm::Expected<anert::cost::Door> named = anert::cost::parseDoor(door);
    if (!named)
      return fail(llvm::toString(named.takeError()), error);
    way = *named;
  }
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  load(context);
  mlir::FailureOr<CostReport> report = getCostReport(path, **chip, way, top, &context);
  if (failed(report))
    return fail(llvm::Twine("'") + path + "' has no cost; standard error says why", error);
  std::string text;
  llvm::raw_string_ostream os(text);
  printCostAsJSON(*report, os);
  return copy(text);
}

void ane_analysis_free(char *text) { free(text); }
