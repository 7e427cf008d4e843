// Where each value of a host plan lives while the plan runs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "BufferPlan.h"
#include "ANE/Runtime/Surface.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

namespace anert {

namespace {

/// Time is the index of a step; `end` is after the last one, when outputs and updates are taken.
class BufferPlanner {
public:
  BufferPlanner(const HostPlan &plan, const std::vector<bool> &isFolded,
                llvm::function_ref<bool(unsigned, unsigned)> canOverwrite)
      : plan(plan), isFolded(isFolded), canOverwrite(canOverwrite), end(plan.steps.size()) {}
  BufferPlan run();

private:
  using Kind = Place::Kind;
  void collectUses();
  void aliasReads();
  void placeWrites();
  void placeUpdates();
  void placeOutputs();
  void placeArena();
  void placeInState(unsigned value, unsigned state);
  bool canComputeInState(unsigned value, unsigned state, unsigned until) const;
  bool overwrites(unsigned step, unsigned state) const;
  unsigned lastUse(unsigned value) const { return uses[value].empty() ? definition[value] : uses[value].back(); }
  bool isFree(unsigned value) const {
    return plan.values[value].kind == PlanValue::Kind::Temporary && result.places[value].kind == Kind::None;
  }
  /// The single value bound to an argument of read_state or write_state.
  static unsigned argOf(const PlanStep &step, llvm::StringRef name) {
    return llvm::find_if(step.args, [&](const PlanStep::Arg &arg) { return arg.name == name; })->values[0];
  }

  const HostPlan &plan;
  const std::vector<bool> &isFolded;
  llvm::function_ref<bool(unsigned, unsigned)> canOverwrite;
  const unsigned end;
  BufferPlan result;
  std::vector<std::vector<unsigned>> uses; ///< Per value, ascending times.
  std::vector<unsigned> definition;        ///< Per value.
  std::vector<std::vector<unsigned>> reads,
      writes; ///< Per state: times its memory is read, and written by write_state.
};

} // namespace

void BufferPlanner::collectUses() {
  const size_t numValues = plan.values.size();
  result.places.resize(numValues);
  result.isElided = isFolded;
  uses.resize(numValues);
  definition.assign(numValues, 0);
  reads.resize(plan.states.size());
  writes.resize(plan.states.size());
  for (size_t i = 0; i != numValues; ++i)
    if (plan.values[i].kind == PlanValue::Kind::Constant)
      result.places[i] = {Kind::Constant, unsigned(i), 0};
  for (size_t i = 0; i != plan.inputs.size(); ++i)
    result.places[plan.inputs[i].value] = {Kind::Input, unsigned(i), 0};
  for (size_t i = 0; i != plan.states.size(); ++i)
    result.places[plan.states[i].value] = {Kind::State, unsigned(i), 0};
  for (unsigned s = 0; s != end; ++s) {
    const PlanStep &step = plan.steps[s];
    for (unsigned value : step.results) {
      definition[value] = s;
      if (isFolded[s])
        result.places[value] = {Kind::Constant, value, 0};
    }
    if (isFolded[s])
      continue;
    const bool isWrite = step.op == "write_state";
    for (const PlanStep::Arg &arg : step.args)
      for (unsigned value : arg.values)
        if (isWrite && arg.name == "input")
          writes[result.places[value].index].push_back(s);
        else
          uses[value].push_back(s);
  }
  for (const PlanPort &port : plan.outputs)
    uses[port.value].push_back(end);
  for (size_t i = 0; i != plan.updates.size(); ++i)
    if (plan.updates[i] >= 0 && unsigned(plan.updates[i]) != plan.states[i].value)
      uses[plan.updates[i]].push_back(end);
  for (size_t i = 0; i != plan.states.size(); ++i)
    reads[i] = uses[plan.states[i].value];
}

void BufferPlanner::placeInState(unsigned value, unsigned state) {
  result.places[value] = {Kind::State, state, 0};
  llvm::append_range(reads[state], uses[value]);
}

void BufferPlanner::aliasReads() {
  for (unsigned s = 0; s != end; ++s) {
    const PlanStep &step = plan.steps[s];
    if (step.op != "read_state")
      continue;
    const unsigned state = result.places[argOf(step, "input")].index, value = step.results[0];
    if (llvm::any_of(writes[state], [&](unsigned time) { return time > s && time <= lastUse(value); }))
      continue;
    result.isElided[s] = true;
    placeInState(value, state);
  }
}

/// Whether every operand of `step` that lies in `state` may be overwritten by result 0.
bool BufferPlanner::overwrites(unsigned step, unsigned state) const {
  unsigned operand = 0;
  for (const PlanStep::Arg &arg : plan.steps[step].args)
    for (unsigned value : arg.values) {
      const bool isInState = result.places[value] == Place{Kind::State, state, 0};
      if (isInState && !canOverwrite(step, operand))
        return false;
      ++operand;
    }
  return true;
}

/// Whether the step that defines `value` may write it into `state` although the contents change at `until` only.
bool BufferPlanner::canComputeInState(unsigned value, unsigned state, unsigned until) const {
  if (!isFree(value))
    return false;
  const unsigned begin = definition[value];
  if (plan.steps[begin].op == "read_state")
    return false;
  for (unsigned time : reads[state])
    if (time > begin && time <= until)
      return false;
  if (!llvm::is_contained(reads[state], begin))
    return true;
  return plan.steps[begin].results[0] == value && overwrites(begin, state);
}

void BufferPlanner::placeWrites() {
  for (unsigned s = 0; s != end; ++s) {
    const PlanStep &step = plan.steps[s];
    if (step.op != "write_state")
      continue;
    const unsigned state = result.places[argOf(step, "input")].index, value = argOf(step, "data");
    auto isConflict = [&](unsigned time) { return time != s && time >= definition[value] && time <= lastUse(value); };
    if (llvm::any_of(writes[state], isConflict) || !canComputeInState(value, state, s))
      continue;
    result.isElided[s] = true;
    placeInState(value, state);
  }
}

void BufferPlanner::placeUpdates() {
  for (unsigned i = 0; i != plan.updates.size(); ++i) {
    if (plan.updates[i] < 0 || unsigned(plan.updates[i]) == plan.states[i].value)
      continue;
    const unsigned value = plan.updates[i];
    if (canComputeInState(value, i, end)) {
      placeInState(value, i);
      continue;
    }
    const Place spare{Kind::Spare, i, 0};
    result.spareStates.push_back(i);
    if (isFree(value))
      result.places[value] = spare;
    else
      result.finalCopies.push_back({value, spare});
  }
}

void BufferPlanner::placeOutputs() {
  for (unsigned i = 0; i != plan.outputs.size(); ++i) {
    const unsigned value = plan.outputs[i].value;
    const Place output{Kind::Output, i, 0};
    if (isFree(value))
      result.places[value] = output;
    else
      result.finalCopies.push_back({value, output});
  }
}

/// Places the remaining temporaries, the largest first, each at the lowest offset where no value that lives at the
/// same time is.
void BufferPlanner::placeArena() {
  struct Block {
    size_t offset, size;
    unsigned begin, last;
  };
  std::vector<unsigned> order;
  for (unsigned value = 0; value != plan.values.size(); ++value)
    if (isFree(value))
      order.push_back(value);
  auto sizeOf = [&](unsigned value) { return llvm::alignTo(plan.values[value].desc.numBytes(), bufferAlignment); };
  llvm::sort(order, [&](unsigned x, unsigned y) { return sizeOf(x) != sizeOf(y) ? sizeOf(x) > sizeOf(y) : x < y; });
  std::vector<Block> placed; // Ascending offsets.
  for (unsigned value : order) {
    Block block{0, sizeOf(value), definition[value], lastUse(value)};
    for (const Block &other : placed) {
      if (other.last < block.begin || other.begin > block.last)
        continue;
      if (block.offset + block.size <= other.offset)
        break;
      block.offset = std::max(block.offset, other.offset + other.size);
    }
    placed.insert(llvm::upper_bound(placed, block, [](const Block &x, const Block &y) { return x.offset < y.offset; }),
                  block);
    result.places[value] = {Kind::Arena, 0, block.offset};
    result.arenaBytes = std::max(result.arenaBytes, block.offset + block.size);
  }
}

BufferPlan BufferPlanner::run() {
  collectUses();
  aliasReads();
  placeWrites();
  placeUpdates();
  placeOutputs();
  placeArena();
  return std::move(result);
}

BufferPlan planBuffers(const HostPlan &plan, const std::vector<bool> &isFolded,
                       llvm::function_ref<bool(unsigned step, unsigned operand)> canOverwrite) {
  return BufferPlanner(plan, isFolded, canOverwrite).run();
}

} // namespace anert
