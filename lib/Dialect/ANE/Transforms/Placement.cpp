// Where each op of a program runs: what the engine takes, then what saves dispatches.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/Placement.h"
#include "ANE/Dialect/ANE/IR/ConstantScope.h"
#include "ANE/Rules/Legality.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::ane {

namespace cost = anert::cost;

/// Rates of a CPU beside the engine, chosen low: what is moved for too little is a loss, what stays is none.
constexpr double kHostFlopsPerUs = 20e3, kHostElementsPerUs = 1e3, kHostCallUs = 10;

/// Whether a port may have the type (rule P-DTYPE).
static bool isPortType(Type type) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  Type element = tensor ? tensor.getElementType() : type;
  return element.isF16() || element.isF32() || element.isInteger(8) || element.isInteger(16);
}

Placement::Placement(ProgramOp program, const anert::Chip &chip)
    : program(program), chip(chip), parameters(cost::fittedParameters()), door(getUsualDoor(chip, parameters)),
      ops(getRuntimeOps(program, cones)), groups(getStateGroups(program)) {
  ProgramCost whole = getCostProgram(ops, cones);
  engineUs.assign(ops.size(), 0);
  hostUs.assign(ops.size(), 0);
  for (auto [i, op] : llvm::enumerate(ops)) {
    position[op] = i;
    placed.push_back({op, false, "", "", "", ""});
    double elements = 0;
    for (Type type : op->getResultTypes())
      elements += getTensorElements(type);
    for (Value operand : op->getOperands())
      elements += cones.contains(operand) ? 0 : getTensorElements(operand.getType());
    hostUs[i] = elements / kHostElementsPerUs;
  }
  for (auto [op, source] : llvm::zip_equal(whole.program.ops, whole.sources)) {
    cost::OpCost each = cost::costOf(op, chip, 1, parameters);
    engineUs[position[source]] = each.us;
    hostUs[position[source]] += each.flops / kHostFlopsPerUs;
  }
}

void Placement::move(size_t index, StringRef id, const Twine &reason, const Twine &suggestion, StringRef source) {
  PlacedOp &op = placed[index];
  op.onHost = true;
  op.id = id;
  op.reason = reason.str();
  op.suggestion = suggestion.str();
  op.source = source;
}

void Placement::applyRules() {
  for (auto [i, op] : llvm::enumerate(ops)) {
    if (isOnHost(op)) {
      move(i, "ASKED", "the input asks for it (ane.device)", "", "");
      continue;
    }
    Legality legality = getLegality(op, chip);
    if (!legality.isPlaceable())
      move(i, legality.rule->id, legality.reason, legality.suggestion, legality.source);
  }
}

/// Values of other types than ports have cannot pass between engine and host, or into a program.
bool Placement::spreadTypes() {
  bool changed = false;
  auto onHost = [&](Operation *op) {
    auto found = position.find(op);
    return found == position.end() || placed[found->second].onHost;
  };
  auto send = [&](size_t i, StringRef what, Type type) {
    std::string text;
    llvm::raw_string_ostream(text) << what << " of type " << type << ", which no port of the engine has";
    move(i, "P-DTYPE", text, "convert it to fp16 on the host side", "ANEForge, Espresso");
    changed = true;
  };
  for (auto [i, op] : llvm::enumerate(ops)) {
    for (Value operand : op->getOperands())
      if (!placed[i].onHost && !cones.contains(operand) && !isPortType(operand.getType()) &&
          onHost(operand.getDefiningOp()))
        send(i, "reads a value", operand.getType());
    for (Value result : op->getResults())
      if (!placed[i].onHost && !isPortType(result.getType()) && llvm::any_of(result.getUsers(), onHost))
        send(i, "makes a value", result.getType());
  }
  return changed;
}

/// The old and the new value of a state are one surface on one device.
bool Placement::spreadStates() {
  bool changed = false;
  for (ArrayRef<Operation *> group : groups) {
    auto reason = llvm::find_if(group, [&](Operation *op) {
      auto found = position.find(op);
      return found != position.end() && placed[found->second].onHost;
    });
    if (reason == group.end())
      continue;
    for (Operation *op : group)
      if (auto found = position.find(op); found != position.end() && !placed[found->second].onHost) {
        const PlacedOp &cause = placed[position.lookup(*reason)];
        move(found->second, cause.id,
             "shares a state with " + (*reason)->getName().getStringRef() + ", which runs on the host",
             cause.suggestion, cause.source);
        changed = true;
      }
  }
  return changed;
}

SmallVector<Phase> Placement::getPhases() const {
  return ane::getPhases(ops, groups, [&](Operation *op) { return placed[position.lookup(op)].onHost; });
}

double Placement::getCost(ArrayRef<Phase> phases) const {
  const cost::Parameters::Host &host = parameters.host(chip, door);
  double us = 0;
  llvm::DenseMap<Operation *, const Phase *> phaseOf;
  for (const Phase &phase : phases)
    for (Operation *op : phase.ops)
      phaseOf[op] = &phase;
  for (const Phase &phase : phases) {
    bool onHost = phase.device == DeviceKind::host;
    us += onHost ? kHostCallUs : host.base;
    llvm::SetVector<Value> ports;
    for (Operation *op : phase.ops) {
      us += (onHost ? hostUs : engineUs)[position.lookup(op)];
      for (Value operand : op->getOperands())
        if (!cones.isKnownConstant(operand) && phaseOf.lookup(operand.getDefiningOp()) != &phase)
          ports.insert(operand);
      for (Value result : op->getResults())
        if (llvm::any_of(result.getUsers(), [&](Operation *user) { return phaseOf.lookup(user) != &phase; }))
          ports.insert(result);
    }
    for (Value port : ports)
      if (!onHost)
        us += getTensorElements(port.getType()) * host.nsPerElement / 1e3 +
              double(getTensorBytes(port.getType())) / parameters.dmaGBps / 1e3;
  }
  return us;
}

/// Sets of ops on the engine that might follow their neighbours to the host: connected parts of a phase, what of it the
/// host waits for, and what waits for the host.
SmallVector<SmallVector<size_t>> Placement::getIslands(ArrayRef<Phase> phases) const {
  SmallVector<SmallVector<size_t>> islands;
  for (const Phase &phase : phases) {
    if (phase.device == DeviceKind::host)
      continue;
    llvm::DenseSet<Operation *> inside(llvm::from_range, phase.ops);
    llvm::EquivalenceClasses<Operation *> parts;
    llvm::DenseSet<Operation *> waitedFor, waiting;
    auto isHostOp = [&](Operation *op) {
      auto found = position.find(op);
      return found != position.end() && placed[found->second].onHost;
    };
    for (Operation *op : phase.ops) {
      parts.insert(op);
      for (Value operand : op->getOperands()) {
        Operation *producer = operand.getDefiningOp();
        if (inside.contains(producer))
          parts.unionSets(op, producer);
        if (producer && (waiting.contains(producer) || isHostOp(producer)))
          waiting.insert(op);
      }
    }
    for (Operation *op : llvm::reverse(phase.ops))
      if (llvm::any_of(op->getUsers(), [&](Operation *user) { return waitedFor.contains(user) || isHostOp(user); }))
        waitedFor.insert(op);
    llvm::MapVector<Operation *, SmallVector<size_t>> byPart;
    SmallVector<size_t> before, after;
    for (Operation *op : phase.ops) {
      size_t index = position.lookup(op);
      byPart[parts.getLeaderValue(op)].push_back(index);
      if (waitedFor.contains(op))
        before.push_back(index);
      if (waiting.contains(op))
        after.push_back(index);
    }
    for (auto &[leader, part] : byPart)
      islands.push_back(std::move(part));
    for (SmallVector<size_t> *part : {&before, &after})
      if (!part->empty() && part->size() < phase.ops.size())
        islands.push_back(std::move(*part));
  }
  return islands;
}

/// Moves every island whose move saves time, one after the other; false if none does.
bool Placement::moveIslands() {
  SmallVector<Phase> phases = getPhases();
  if (phases.size() < 2)
    return false;
  double now = getCost(phases);
  size_t count = phases.size();
  bool changed = false;
  for (ArrayRef<size_t> island : getIslands(phases)) {
    double work = 0;
    bool isMoved = false;
    for (size_t index : island) {
      work += hostUs[index] - engineUs[index];
      isMoved |= placed[index].onHost;
    }
    // An island that is too much work cannot save so many dispatches.
    if (isMoved || work > 3 * (parameters.host(chip, door).base + kHostCallUs))
      continue;
    for (size_t index : island)
      placed[index].onHost = true;
    SmallVector<Phase> after = getPhases();
    // Between host ops, or beside what stays on the engine: a model is not taken off it.
    bool keepsEngine = llvm::any_of(after, [](const Phase &phase) { return phase.device == DeviceKind::ane; });
    bool isBetween = after.size() + 2 <= count || (after.size() < count && keepsEngine);
    double then = isBetween ? getCost(after) : now;
    for (size_t index : island)
      placed[index].onHost = false;
    if (then > now - 1) // A gain of less than a microsecond is none.
      continue;
    for (size_t index : island)
      move(index, "SAVES-DISPATCH",
           llvm::formatv("the engine would take it, but among host ops: moving it with {0} others saves a predicted "
                         "{1:f1} us a call",
                         island.size() - 1, now - then)
               .str(),
           "", "");
    now = then;
    count = after.size();
    changed = true;
  }
  return changed;
}

void Placement::run() {
  ConstantScope constantScope;
  for (Operation *op : ops)
    for (Value operand : op->getOperands())
      cones.contains(operand);
  applyRules();
  do
    while (spreadTypes() || spreadStates())
      ;
  while (moveIslands());
}

} // namespace mlir::ane
