// Consts of the text that a program came from, at their places and under their names.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Exporter.h"

namespace mlir::ane {

/// Line and column; none without a text.
static std::pair<unsigned, unsigned> getPosition(FileLineColLoc place) { return {place.getLine(), place.getColumn()}; }

LogicalResult Exporter::collectParameters(MILOpInterface op, llvm::StringMap<unsigned> &known) {
  DictionaryAttr places = getProvenance(op->getLoc()).args;
  MILArgs args = MILArgs::of(op);
  for (const MILArg &row : args.signature()) {
    auto place = places ? places.getAs<LocationAttr>(row.name) : LocationAttr();
    Provenance provenance = place ? getProvenance(place) : Provenance();
    if (row.kind != MILArg::Attribute || provenance.name.empty() || !args.attr(row.name))
      continue;
    FailureOr<Literal> literal = getLiteral(op, args, row);
    if (failed(literal))
      return failure();
    // A pass may have changed one of the parameters that shared a const.
    std::string key;
    llvm::raw_string_ostream os(key);
    os << provenance.name << ' ';
    mil::print(literal->value, os);
    auto [it, isNew] = known.try_emplace(key, textConsts.size());
    if (isNew) {
      Value value = names.find(provenance.name);
      auto constant = value ? value.getDefiningOp<ConstOp>() : ConstOp();
      bool isOperandToo = constant && getProvenance(value.getLoc()).place == provenance.place;
      std::string name = isOperandToo ? provenance.name.str() : names.makeUnique(provenance.name);
      textConsts.push_back({provenance, name, isOperandToo ? value : Value(), *literal, false});
    }
    parameterConsts[{op, &row}] = it->second;
  }
  return success();
}

LogicalResult Exporter::collectTextConsts() {
  llvm::StringMap<unsigned> known;
  WalkResult result = program.walk([&](Operation *op) {
    if (auto constant = llvm::dyn_cast<ConstOp>(op)) {
      Provenance provenance = getProvenance(op->getLoc());
      if (!provenance.name.empty())
        textConsts.push_back({provenance, names.get(constant), constant, {}, false});
    } else if (auto mil = llvm::dyn_cast<MILOpInterface>(op)) {
      if (failed(collectParameters(mil, known)))
        return WalkResult::interrupt();
    }
    return WalkResult::advance();
  });
  // Places count in one file, that of the program.
  FileLineColLoc file = getProvenance(program->getLoc()).place;
  for (auto [i, constant] : llvm::enumerate(textConsts)) {
    FileLineColLoc place = constant.provenance.place;
    if (file && place && place.getFilename() == file.getFilename() && place.getLine() != 0)
      pending.push_back(i);
  }
  auto getKey = [&](unsigned i) { return std::tuple_cat(getPosition(textConsts[i].provenance.place), std::tuple(i)); };
  llvm::sort(pending, [&](unsigned a, unsigned b) { return getKey(a) > getKey(b); });
  return failure(result.wasInterrupted());
}

LogicalResult Exporter::emitTextConst(TextConst &constant, Statements &to) {
  if (constant.isEmitted)
    return success();
  constant.isEmitted = true;
  if (constant.value)
    return emitConstant(constant.value, to);
  StringRef label = constant.provenance.label.empty() ? StringRef(constant.name) : constant.provenance.label;
  addConst(to, constant.name, constant.literal,
           constant.provenance.hasLabel ? std::optional<StringRef>(label) : std::nullopt);
  return success();
}

LogicalResult Exporter::emitTextConstsBefore(Operation &op) {
  FileLineColLoc place = pending.empty() ? FileLineColLoc() : getProvenance(op.getLoc()).place;
  if (!place || place.getFilename() != getProvenance(program->getLoc()).place.getFilename())
    return success();
  while (!pending.empty() && getPosition(textConsts[pending.back()].provenance.place) < getPosition(place)) {
    TextConst &constant = textConsts[pending.pop_back_val()];
    bool isHere = !constant.value || constant.value.getParentBlock() == op.getBlock();
    if (failed(emitTextConst(constant, isHere ? *statements : outermost)))
      return failure();
  }
  return success();
}

} // namespace mlir::ane
