// Subjects of rule checks, and running the table over them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Rules/Report.h"
#include "ANE/Conversion/MILLiteral.h"
#include "ANE/Dialect/ANE/IR/ConstantScope.h"
#include "ANE/Support/File.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

namespace mlir::ane {
namespace mil = anert::mil;

std::string Place::str() const {
  std::string text = !file.empty() ? file : name.empty() ? "-" : "%" + name;
  if (line)
    text += ":" + std::to_string(line) + ":" + std::to_string(column);
  if (byte)
    text += ": byte " + std::to_string(*byte);
  return text;
}

Place getPlace(Location loc) {
  Place place;
  if (auto line = loc->findInstanceOf<FileLineColLoc>()) {
    place.file = line.getFilename().str();
    place.line = line.getLine();
    place.column = line.getColumn();
  } else {
    place.name = getName(loc).str();
  }
  return place;
}

Families RuleScope::getFamilies() const { return chip ? Families{chip->family, chip->family} : Families(); }

bool RuleScope::includes(const Rule &rule) const {
  return (rule.doors & door) != Door::None && rule.families.overlaps(getFamilies());
}

bool Report::asksOnly(Families families) const {
  Families asked = scope.getFamilies();
  return families.first <= asked.first && asked.last <= families.last;
}

Finding &Report::add(const Place &place, const Twine &found, const Twine &allowed, std::optional<Severity> severity) {
  bool isPutRight = !scope.isText && rule->action == RuleAction::Emit && !place.byte;
  findings.push_back(
      {rule, isPutRight ? Severity::Note : severity.value_or(rule->severity), place, found.str(), allowed.str()});
  return findings.back();
}

template <typename Check, typename Subject> void Report::run(Check RuleChecks::*member, Subject &&subject) {
  for (const Rule &candidate : allRules()) {
    if (!(candidate.checks.*member) || !scope.includes(candidate))
      continue;
    rule = &candidate;
    (candidate.checks.*member)(subject, *this);
  }
}

void checkText(const TextSubject &text, const RuleScope &scope, std::vector<Finding> &findings) {
  Report(scope, findings).run(&RuleChecks::text, text);
}

/// isConstantExpression of the results, if the constant ones of the ops before are known.
static bool isConstant(Operation &op, const llvm::DenseSet<Operation *> &constants) {
  if (op.hasTrait<OpTrait::ConstantLike>())
    return true;
  return op.getNumResults() && op.getNumOperands() && isPure(&op) && llvm::all_of(op.getOperands(), [&](Value value) {
           Operation *source = value.getDefiningOp();
           return source ? constants.contains(source) : isConstantExpression(value);
         });
}

void checkProgram(ProgramOp program, const RuleScope &scope, std::vector<Finding> &findings) {
  if (program.getDevice() != DeviceKind::ane)
    return;
  ConstantScope constantScope;
  Report(scope, findings).run(&RuleChecks::program, program);
  // Walking up from every op by itself would take quadratic time.
  llvm::DenseSet<Operation *> constants;
  for (Operation &op : program.getBody().front()) {
    if (isConstant(op, constants))
      constants.insert(&op);
    else if (auto call = llvm::dyn_cast<MILOpInterface>(op))
      Report(scope, findings).run(&RuleChecks::op, call);
  }
}

void checkOp(Operation *op, const RuleScope &scope, std::vector<Finding> &findings) {
  auto call = llvm::dyn_cast<MILOpInterface>(op);
  // What is computed from constants alone is computed on export.
  if (call && (op->getNumResults() == 0 || !isConstantExpression(op->getResult(0))))
    Report(scope, findings).run(&RuleChecks::op, call);
}

void checkWeightFile(const WeightFile &file, const RuleScope &scope, std::vector<Finding> &findings) {
  if (file.error.empty())
    Report(scope, findings).run(&RuleChecks::weights, file);
}

WeightFile WeightFile::open(StringRef spelled, StringRef path) {
  WeightFile file;
  file.spelled = spelled.str();
  file.path = path.str();
  if (llvm::Expected<std::shared_ptr<const llvm::MemoryBuffer>> buffer = anert::mapFile(path))
    file.buffer = std::move(*buffer);
  else
    file.error = llvm::toString(buffer.takeError());
  return file;
}

//===-- MIL text -------------------------------------------------------------===//

static void walkBlock(const mil::Block &block, llvm::function_ref<void(const mil::Statement &)> visit) {
  for (const mil::Statement &statement : block.statements) {
    visit(statement);
    for (const mil::Block &nested : statement.blocks)
      walkBlock(nested, visit);
  }
}

TextSubject::TextSubject(const mil::Program &tree, const llvm::SourceMgr &sources, unsigned bufferID,
                         MLIRContext *context, StringRef modelPath)
    : tree(tree), sources(sources), bufferID(bufferID), context(context) {
  walk([&](const mil::Statement &statement, const mil::Function &) {
    for (const mil::NamedValue &argument : statement.args)
      collect(argument.value, nullptr, modelPath);
    for (const mil::NamedValue &attribute : statement.attributes)
      collect(attribute.value, nullptr, modelPath);
  });
}

/// The weight file that BLOBFILE names, read if it is inside the model's directory.
static WeightFile openBlob(StringRef spelled, StringRef modelPath) {
  StringRef relative = spelled;
  relative.consume_front("@model_path/");
  WeightFile file;
  file.spelled = spelled.str();
  if (std::string why = anert::whyNotSafeRelativePath(relative); !why.empty()) {
    file.error = "the path is not below @model_path: " + why;
    return file;
  }
  llvm::SmallString<128> path(modelPath);
  llvm::sys::path::append(path, relative);
  return WeightFile::open(spelled, path);
}

void TextSubject::collect(const mil::Value &value, const mil::Type *type, StringRef modelPath) {
  if (value.kind != mil::Value::Blob) {
    for (const mil::Value &element : value.elements)
      collect(element, value.kind == mil::Value::Typed ? value.type : nullptr, modelPath);
    return;
  }
  if (value.elements.size() != 2)
    return;
  BlobUse use{value.loc, type, std::nullopt, 0};
  if (llvm::Expected<uint64_t> offset = mil::parseLiteral(value.elements[1].getOperand().text, anert::DType::uint64))
    use.offset = *offset;
  else
    llvm::consumeError(offset.takeError());
  StringRef spelled = value.elements[0].getOperand().text;
  auto [known, isNew] = fileNumbers.try_emplace(spelled, files.size());
  use.file = known->second;
  if (isNew)
    files.push_back(openBlob(spelled, modelPath));
  blobs.push_back(use);
}

Place TextSubject::getPlace(mil::Loc loc) const {
  Place place;
  place.file = sources.getMemoryBuffer(bufferID)->getBufferIdentifier().str();
  if (loc != mil::kNoLoc)
    std::tie(place.line, place.column) = sources.getLineAndColumn(mil::getSMLoc(sources, bufferID, loc), bufferID);
  return place;
}

void TextSubject::walk(llvm::function_ref<void(const mil::Statement &, const mil::Function &)> visit) const {
  for (const mil::Function &function : tree.functions)
    walkBlock(function.body, [&](const mil::Statement &statement) { visit(statement, function); });
}

const MILOpInterface::Concept *TextSubject::getOp(const mil::Statement &statement) const {
  std::optional<RegisteredOperationName> name =
      RegisteredOperationName::lookup(("ane." + statement.callee).str(), context);
  return name ? name->getInterface<MILOpInterface>() : nullptr;
}

Opset TextSubject::getOpset(const mil::Function &function) {
  return symbolizeOpset(mil::getCanonicalOpset(function.opset)).value_or(Opset::ios18);
}

} // namespace mlir::ane
