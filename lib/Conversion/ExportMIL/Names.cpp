// Names of ports and values in MIL text.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Names.h"
#include "ANE/Dialect/ANE/IR/Provenance.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::ane {

/// Letters, digits and _, not starting with a digit, and no literal.
static std::string toIdentifier(StringRef stem) {
  std::string name = stem.str();
  for (char &c : name)
    c = llvm::isAlnum(c) ? c : '_';
  if (name == "true" || name == "false" || name == "inf" || name == "nan")
    return name + "_";
  return name.empty() ? "v" : llvm::isDigit(name.front()) ? "_" + name : name;
}

/// Whether sorting the names keeps their order, and none starts another.
static bool isOrdered(ArrayRef<std::string> names) {
  for (size_t i = 1; i < names.size(); ++i)
    if (names[i - 1] >= names[i] || StringRef(names[i]).starts_with(names[i - 1]))
      return false;
  return true;
}

/// Prefixes every name with `letter` and its index unless the names are in order and distinct from `others`.
static void makeOrdered(SmallVectorImpl<std::string> &names, char letter, ArrayRef<std::string> others) {
  auto isGood = [&](ArrayRef<std::string> list) {
    return isOrdered(list) &&
           llvm::none_of(list, [&](const std::string &name) { return llvm::is_contained(others, name); });
  };
  SmallVector<std::string> stems(names.begin(), names.end());
  unsigned digits = std::max<size_t>(2, std::to_string(names.size()).size());
  for (std::string prefix(1, letter); !isGood(names); prefix += letter)
    for (auto [i, name] : llvm::enumerate(names)) {
      std::string index = std::to_string(i);
      name = prefix + std::string(digits - index.size(), '0') + index + "_" + stems[i];
    }
}

/// The names of the ports as identifiers.
static MILPorts getPortNames(ProgramOp program) {
  MILPorts ports;
  for (unsigned i = 0, e = program.getNumArguments(); i < e; ++i)
    ports.inputs.push_back(toIdentifier(program.getInputName(i)));
  for (unsigned i = 0, e = program.getNumResults(); i < e; ++i)
    ports.outputs.push_back(toIdentifier(program.getOutputName(i)));
  for (unsigned i = 0, e = program.getNumArguments(); i < e; ++i)
    if (program.getArgAttr(i, kStateAttr))
      ports.outputs.push_back(toIdentifier((program.getInputName(i) + "_out").str()));
  return ports;
}

MILPorts getMILPorts(ProgramOp program) {
  MILPorts ports = getPortNames(program);
  makeOrdered(ports.inputs, 'i', {});
  makeOrdered(ports.outputs, 'o', ports.inputs);
  return ports;
}

MILPorts getTextPorts(ProgramOp program) {
  MILPorts ports = getPortNames(program);
  llvm::StringSet<> used;
  auto makeUnique = [&](std::string &name) {
    std::string base = name;
    for (unsigned i = 1; !used.insert(name).second; ++i)
      name = base + "_" + std::to_string(i);
  };
  llvm::for_each(ports.inputs, makeUnique);
  for (auto [value, name] : llvm::zip_equal(program.getReturn()->getOperands(), ports.outputs)) {
    auto arg = llvm::dyn_cast<BlockArgument>(value);
    // An input that is returned under its own name is one value.
    if (!arg || ports.inputs[arg.getArgNumber()] != name)
      makeUnique(name);
  }
  return ports;
}

MILPorts getModelPorts(ProgramOp program) {
  MILPorts ports = getPortNames(program);
  llvm::StringSet<> used;
  for (auto *side : {&ports.inputs, &ports.outputs})
    for (std::string &name : *side) {
      std::string base = name;
      for (unsigned i = 1; !used.insert(name).second; ++i)
        name = base + "_" + std::to_string(i);
    }
  return ports;
}

std::string Names::makeUnique(StringRef stem) {
  std::string base = toIdentifier(stem), name = base;
  for (unsigned i = 1; !used.insert(name).second; ++i)
    name = base + "_" + std::to_string(i);
  return name;
}

std::string Names::makeNumbered(StringRef stem) {
  std::string name;
  do
    name = toIdentifier(stem) + "_" + std::to_string(counts[stem]++);
  while (!used.insert(name).second);
  return name;
}

/// The name of a result: of its location, of the weight it is, else its op and a number, as coremltools names it. The
/// bare name of an op is avoided: it is not known how the engine's parser takes `fp16 const = const()`.
std::string Names::nameResult(OpResult result) {
  if (StringRef name = getProvenance(result).name; !name.empty())
    return makeUnique(name);
  if (StringRef name = getName(result.getLoc()); !name.empty())
    return makeUnique(name);
  if (auto constant = llvm::dyn_cast<ConstOp>(result.getOwner()))
    if (auto resource = llvm::dyn_cast<DenseResourceElementsAttr>(constant.getVal()))
      return makeUnique(resource.getRawHandle().getKey().split(':').second);
  return makeNumbered(result.getOwner()->getName().stripDialect());
}

Names::Names(ProgramOp program, const MILPorts &ports, bool keepsText) {
  for (auto [arg, name] : llvm::zip_equal(program.getBody().getArguments(), ports.inputs)) {
    names[arg] = name;
    used.insert(name);
  }
  for (const std::string &name : ports.outputs)
    used.insert(name);
  // A value computed here that is returned once bears the name of its port.
  for (auto [value, name] : llvm::zip_equal(program.getReturn()->getOperands(), ports.outputs))
    if (value.getDefiningOp() && (keepsText || !isConstantExpression(value)))
      names.try_emplace(value, name);
  program.getBody().walk<WalkOrder::PreOrder>([&](Operation *op) {
    for (OpResult result : op->getResults())
      if (std::string &name = names[result]; name.empty())
        name = nameResult(result);
    for (Region &region : op->getRegions())
      for (BlockArgument arg : region.getArguments())
        names[arg] = makeUnique(getName(arg.getLoc()));
  });
  for (const auto &[value, name] : names)
    values[name] = value;
}

} // namespace mlir::ane
