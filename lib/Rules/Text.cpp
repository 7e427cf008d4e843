// Rules about the spelling of MIL text.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Checks.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::ane::rules {

namespace mil = anert::mil;

/// The buildInfo that the project writes names these; without one of them it is not one.
static constexpr StringLiteral buildInfoKeys[] = {"coremlc-component-MIL", "coremlc-version"};

//===-- Header ---------------------------------------------------------------===//

static void checkBuildInfo(const TextSubject &text, Report &report) {
  ArrayRef<mil::NamedValue> attributes = text.getTree().attributes;
  const mil::NamedValue *info =
      llvm::find_if(attributes, [](const mil::NamedValue &attribute) { return attribute.name == "buildInfo"; });
  StringRef allowed = "buildInfo with coremlc-component-MIL and coremlc-version";
  if (info == attributes.end()) {
    report.add(text.getPlace(text.getTree().loc), "a program without buildInfo", allowed);
    return;
  }
  const mil::Value &dict = info->value.getOperand();
  llvm::SmallVector<StringRef> keys;
  if (dict.kind == mil::Value::Dict)
    for (size_t i = 0; i < dict.elements.size(); i += 2)
      keys.push_back(dict.elements[i].getOperand().text);
  for (StringRef key : buildInfoKeys)
    if (!llvm::is_contained(keys, key))
      report.add(text.getPlace(info->loc), "buildInfo without " + key, allowed);
}

void textHeader(const TextSubject &text, Report &report) {
  const mil::Program &tree = text.getTree();
  if (tree.version != "1.3")
    report.add(text.getPlace(tree.loc), "program(" + tree.version + ")", "program(1.3)");
  checkBuildInfo(text, report);
  if (tree.functions.empty())
    report.add(text.getPlace(tree.loc), "a program without functions", "a function main");
  for (const mil::Function &function : tree.functions)
    if (mil::getCanonicalOpset(function.opset) != "ios18")
      report.add(text.getPlace(function.opset.empty() ? function.body.loc : function.opsetLoc),
                 "func " + function.body.name +
                     (function.opset.empty() ? " without opset" : "<" + function.opset + ">"),
                 "<ios18>");
}

//===-- Arguments ------------------------------------------------------------===//

void textDefaults(const TextSubject &text, Report &report) {
  text.walk([&](const mil::Statement &statement, const mil::Function &function) {
    const MILOpInterface::Concept *op = text.getOp(statement);
    if (!op)
      return;
    Opset opset = TextSubject::getOpset(function);
    llvm::SmallVector<StringRef> missing;
    for (const MILArg &row : op->getMILSignature())
      if (!row.defaultValue.empty() && row.since <= opset && opset <= row.until && !statement.findArg(row.name) &&
          !statement.findAttribute(row.name))
        missing.push_back(row.name);
    if (!missing.empty())
      report.add(text.getPlace(statement.calleeLoc), statement.callee + " without " + llvm::join(missing, ", "),
                 "every parameter that has a default");
  });
}

void textConcat(const TextSubject &text, Report &report) {
  text.walk([&](const mil::Statement &statement, const mil::Function &) {
    if (statement.callee == "concat" && !statement.findArg("interleave") && !statement.findAttribute("interleave"))
      report.add(text.getPlace(statement.calleeLoc), "concat without interleave", "interleave, axis and values");
  });
}

/// The first literal without a type in a value, which may be a name, a typed literal, or several of them.
static const mil::Value *findUntyped(const mil::Value &value) {
  switch (value.kind) {
  case mil::Value::Ref:
  case mil::Value::Typed:
  case mil::Value::Blob:
    return nullptr;
  case mil::Value::Tuple:
    for (const mil::Value &element : value.elements)
      if (const mil::Value *untyped = findUntyped(element))
        return untyped;
    return nullptr;
  default:
    return &value;
  }
}

static void checkUntyped(const TextSubject &text, const mil::Statement &statement, ArrayRef<mil::NamedValue> values,
                         Report &report) {
  for (const mil::NamedValue &value : values)
    if (const mil::Value *untyped = findUntyped(value.value)) {
      std::string spelling;
      llvm::raw_string_ostream os(spelling);
      mil::print(*untyped, os);
      if (spelling.size() > 40)
        spelling = spelling.substr(0, 37) + "...";
      report.add(text.getPlace(untyped->loc),
                 value.name + " = " + spelling + " of " + statement.callee + " has no type",
                 "a name, or a literal with its type");
    }
}

/// Reports names that appear twice among parameters and results; nested blocks share the names of their function.
static void checkUnique(const TextSubject &text, const mil::Block &block, llvm::StringMap<mil::Loc> &names,
                        Report &report) {
  auto define = [&](const mil::TypedName &name) {
    auto [known, isNew] = names.try_emplace(name.name, name.loc);
    if (!isNew)
      report.add(text.getPlace(name.loc),
                 "a second value \"" + name.name + "\"; the first is at " + text.getPlace(known->second).str(),
                 "names that are unique in the function");
  };
  llvm::for_each(block.params, define);
  for (const mil::Statement &statement : block.statements) {
    llvm::for_each(statement.results, define);
    for (const mil::Block &nested : statement.blocks)
      checkUnique(text, nested, names, report);
  }
}

void textConstRef(const TextSubject &text, Report &report) {
  text.walk([&](const mil::Statement &statement, const mil::Function &) {
    checkUntyped(text, statement, statement.args, report);
    checkUntyped(text, statement, statement.attributes, report);
  });
  for (const mil::Function &function : text.getTree().functions) {
    llvm::StringMap<mil::Loc> names;
    checkUnique(text, function.body, names, report);
  }
}

/// The first entry whose name is smaller than that of the one before it, null if there is none.
template <typename T> static const T *findUnsorted(ArrayRef<T> entries) {
  const T *found =
      std::is_sorted_until(entries.begin(), entries.end(), [](const T &a, const T &b) { return a.name < b.name; });
  return found == entries.end() ? nullptr : found;
}

void textAlphabet(const TextSubject &text, Report &report) {
  for (const mil::Function &function : text.getTree().functions)
    if (const mil::TypedName *param = findUnsorted(function.body.params))
      report.add(text.getPlace(param->loc),
                 "parameter " + param->name + " of " + function.body.name + " comes too late", "alphabetical order");
  // One finding says that a writer does not sort.
  const mil::NamedValue *first = nullptr;
  unsigned calls = 0;
  text.walk([&](const mil::Statement &statement, const mil::Function &) {
    const mil::NamedValue *found = findUnsorted(statement.args);
    found = found ? found : findUnsorted(statement.attributes);
    first = first ? first : found;
    calls += found != nullptr;
  });
  if (first)
    report.add(text.getPlace(first->loc),
               "argument " + first->name + " comes too late" +
                   (calls > 1 ? ", and others in " + std::to_string(calls - 1) + " statements" : ""),
               "alphabetical order");
}

//===-- Literals -------------------------------------------------------------===//

/// Whether the text is a number that is no fp16 value; what it reads as goes to `value`.
static bool isInexact(StringRef text, std::string &value) {
  if (text.empty() || text.ends_with_insensitive("inf") || text.equals_insensitive("nan") || text == "true" ||
      text == "false")
    return false;
  llvm::APFloat number(llvm::APFloat::IEEEhalf());
  llvm::Expected<llvm::APFloat::opStatus> status = number.convertFromString(text, llvm::APFloat::rmNearestTiesToEven);
  if (!status) {
    llvm::consumeError(status.takeError());
    return false;
  }
  if (!(*status & llvm::APFloat::opInexact))
    return false;
  char buffer[32];
  number.convertToHexString(buffer, 0, /*upperCase=*/false, llvm::APFloat::rmNearestTiesToEven);
  value = buffer;
  return true;
}

static void checkFloats(const TextSubject &text, const mil::Value &value, Report &report) {
  if (value.kind != mil::Value::Typed || value.type->element != anert::DType::fp16) {
    for (const mil::Value &element : value.elements)
      checkFloats(text, element, report);
    return;
  }
  const mil::Value &operand = value.getOperand();
  std::string reads, spelled;
  size_t count = 0;
  auto check = [&](StringRef number) {
    std::string rounded;
    if (isInexact(number, rounded) && count++ == 0)
      spelled = number.str(), reads = rounded;
  };
  if (operand.kind == mil::Value::Number)
    check(operand.text);
  for (const mil::Atom &atom : operand.atoms)
    check(atom.text());
  if (count)
    report.add(text.getPlace(operand.loc),
               "fp16 " + spelled + " reads as " + reads +
                   (count > 1 ? ", and " + std::to_string(count - 1) + " others are inexact" : ""),
               "numbers that fp16 has");
}

void textFloat(const TextSubject &text, Report &report) {
  text.walk([&](const mil::Statement &statement, const mil::Function &) {
    for (const mil::NamedValue &value : statement.args)
      checkFloats(text, value.value, report);
    for (const mil::NamedValue &value : statement.attributes)
      checkFloats(text, value.value, report);
  });
}

//===-- Constexpr ------------------------------------------------------------===//

/// Whether the ios18 form of the op is meant, whose operands are arguments: an op that ios18 has or changed, without
/// an argument of the old form.
static bool isNewConstexpr(const MILOpInterface::Concept &op, const mil::Statement &statement, Opset opset) {
  bool isNew = op.getMinOpset() >= Opset::ios18;
  for (const MILArg &row : op.getMILSignature()) {
    isNew |= row.since >= Opset::ios18 || row.until < Opset::ios18;
    if (row.until < Opset::ios18 && (statement.findArg(row.name) || statement.findAttribute(row.name)))
      return false;
  }
  return isNew && opset >= Opset::ios18;
}

void textConstexpr(const TextSubject &text, Report &report) {
  text.walk([&](const mil::Statement &statement, const mil::Function &function) {
    const MILOpInterface::Concept *op = text.getOp(statement);
    if (!op || !statement.callee.starts_with("constexpr_"))
      return;
    bool isNew = isNewConstexpr(*op, statement, TextSubject::getOpset(function));
    for (const MILArg &row : op->getMILSignature()) {
      const mil::NamedValue *wrong = isNew ? statement.findAttribute(row.name) : statement.findArg(row.name);
      if (!wrong)
        continue;
      report.add(text.getPlace(wrong->loc),
                 statement.callee + " has " + row.name + (isNew ? " in the brackets" : " in the parentheses"),
                 isNew ? "operands in the parentheses" : "operands in the brackets");
      return;
    }
  });
}

} // namespace mlir::ane::rules
