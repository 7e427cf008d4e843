// The order of a program's ops that changes the device as seldom as it can.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/Phases.h"
#include "llvm/ADT/STLExtras.h"
#include <set>

namespace mlir::ane {

bool isOnHost(Operation *op) {
  auto device = op->getAttrOfType<DeviceKindAttr>(kDeviceAttr);
  return device && device.getValue() == DeviceKind::host;
}

SmallVector<Operation *> getRuntimeOps(ProgramOp program, ConstantCones &cones) {
  SmallVector<Operation *> ops;
  for (Operation &op : program.getBody().front().without_terminator())
    if (!cones.contains(&op))
      ops.push_back(&op);
  return ops;
}

SmallVector<SmallVector<Operation *>> getStateGroups(ProgramOp program) {
  SmallVector<SmallVector<Operation *>> groups;
  unsigned update = 0;
  for (BlockArgument arg : program.getBody().getArguments()) {
    if (!program.isState(arg.getArgNumber()))
      continue;
    SmallVector<Operation *> &group = groups.emplace_back();
    for (Operation *user : arg.getUsers())
      if (!user->hasTrait<OpTrait::IsTerminator>() && !llvm::is_contained(group, user))
        group.push_back(user);
    if (llvm::isa<StateType>(arg.getType()))
      continue;
    Operation *writer = program.getReturn().getUpdates()[update++].getDefiningOp();
    if (writer && !llvm::is_contained(group, writer))
      group.push_back(writer);
  }
  return groups;
}

namespace {
/// Orders ops for given devices.
class PhaseBuilder {
public:
  PhaseBuilder(ArrayRef<Operation *> ops, llvm::function_ref<bool(Operation *)> isHost);
  SmallVector<Phase> build(ArrayRef<SmallVector<Operation *>> groups);

private:
  SmallVector<Phase> order(bool startsOnHost) const;
  bool delay(ArrayRef<Phase> phases, ArrayRef<SmallVector<Operation *>> groups);

  ArrayRef<Operation *> ops;
  std::vector<bool> onHost;
  std::vector<SmallVector<size_t>> before; ///< Ops that must have run, by index; an op twice if it is used twice.
  std::vector<SmallVector<size_t>> after;  ///< The same from the other side.
  std::vector<size_t> earliest;            ///< Phase before which the op may not run.
  llvm::DenseMap<Operation *, size_t> position;
};
} // namespace

PhaseBuilder::PhaseBuilder(ArrayRef<Operation *> ops, llvm::function_ref<bool(Operation *)> isHost)
    : ops(ops), before(ops.size()), after(ops.size()), earliest(ops.size(), 0) {
  std::optional<size_t> lastEffect;
  for (auto [i, op] : llvm::enumerate(ops)) {
    position[op] = i;
    onHost.push_back(isHost(op));
    for (Value operand : op->getOperands())
      if (auto found = position.find(operand.getDefiningOp()); found != position.end())
        before[i].push_back(found->second);
    if (isMemoryEffectFree(op))
      continue;
    if (lastEffect)
      before[i].push_back(*lastEffect);
    lastEffect = i;
  }
  for (size_t i = 0; i < ops.size(); ++i)
    for (size_t producer : before[i])
      after[producer].push_back(i);
}

SmallVector<Phase> PhaseBuilder::order(bool startsOnHost) const {
  SmallVector<Phase> phases;
  std::vector<size_t> missing(ops.size());
  std::set<size_t> ready[2]; // Ops that could run, on the engine and on the host.
  for (size_t i = 0; i < ops.size(); ++i) {
    missing[i] = before[i].size();
    if (!missing[i])
      ready[onHost[i]].insert(i);
  }
  size_t left = ops.size();
  for (bool host = startsOnHost; left; host = !host) {
    Phase phase{host ? DeviceKind::host : DeviceKind::ane, {}};
    std::set<size_t> early;
    while (!ready[host].empty()) {
      size_t i = *ready[host].begin();
      ready[host].erase(ready[host].begin());
      if (earliest[i] > phases.size()) {
        early.insert(i);
        continue;
      }
      phase.ops.push_back(ops[i]);
      for (size_t next : after[i])
        if (--missing[next] == 0)
          ready[onHost[next]].insert(next);
    }
    left -= phase.ops.size();
    ready[host] = std::move(early);
    phases.push_back(std::move(phase));
  }
  return phases;
}

/// Delays ops of a group that run before others of it; false if there are none.
bool PhaseBuilder::delay(ArrayRef<Phase> phases, ArrayRef<SmallVector<Operation *>> groups) {
  llvm::DenseMap<Operation *, size_t> phaseOf;
  for (auto [number, phase] : llvm::enumerate(phases))
    for (Operation *op : phase.ops)
      phaseOf[op] = number;
  bool changed = false;
  for (ArrayRef<Operation *> group : groups) {
    size_t last = 0;
    bool isMixed = false;
    for (Operation *op : group)
      if (auto found = position.find(op); found != position.end()) {
        last = std::max(last, phaseOf.lookup(op));
        isMixed |= onHost[found->second] != onHost[position.lookup(group.front())];
      }
    for (Operation *op : group)
      if (auto found = position.find(op); found != position.end() && !isMixed && phaseOf.lookup(op) < last) {
        earliest[found->second] = last;
        changed = true;
      }
  }
  return changed;
}

SmallVector<Phase> PhaseBuilder::build(ArrayRef<SmallVector<Operation *>> groups) {
  SmallVector<Phase> best;
  for (bool startsOnHost : {false, true}) {
    earliest.assign(ops.size(), 0);
    SmallVector<Phase> phases = order(startsOnHost);
    // Each round moves at least one op to a later phase, of which there are at most as many as ops.
    for (size_t round = 0; round < 2 * ops.size() && delay(phases, groups); ++round)
      phases = order(startsOnHost);
    llvm::erase_if(phases, [](const Phase &phase) { return phase.ops.empty(); });
    if (best.empty() || phases.size() < best.size())
      best = std::move(phases);
  }
  return best;
}

SmallVector<Phase> getPhases(ArrayRef<Operation *> ops, ArrayRef<SmallVector<Operation *>> groups,
                             llvm::function_ref<bool(Operation *)> isHost) {
  return PhaseBuilder(ops, isHost).build(groups);
}

} // namespace mlir::ane
