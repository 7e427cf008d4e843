// Where each value of a host plan lives while the plan runs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_RUNTIME_HOST_BUFFERPLAN_H
#define ANE_LIB_RUNTIME_HOST_BUFFERPLAN_H

#include "ANE/Runtime/HostPlan.h"

namespace anert {

/// Memory of one value: bytes of the arena, a constant, or a surface of the run.
struct Place {
  enum class Kind { None, Constant, Arena, Input, Output, State, Spare };
  Kind kind = Kind::None;
  unsigned index = 0; ///< Port, or the value for Constant.
  size_t offset = 0;  ///< For Arena.
  bool operator==(const Place &other) const {
    return kind == other.kind && index == other.index && offset == other.offset;
  }
};

/// Decides without a copy wherever that cannot be observed:
/// - the result of read_state is the state itself, if nothing writes the state while the result is alive;
/// - the data of write_state is computed in the state, if nothing reads the old contents from then on;
/// - a functional update is computed in the state under the same condition, else in a spare buffer of the same size
///   that changes places with the state's after the run;
/// - an output is computed in its surface.
/// Remaining copies are `finalCopies`, which all happen before any state changes.
struct BufferPlan {
  struct Copy {
    unsigned value; ///< Source.
    Place to;       ///< Output or Spare.
  };
  std::vector<Place> places;         ///< Of each value.
  std::vector<bool> isElided;        ///< Of each step: nothing to execute.
  std::vector<Copy> finalCopies;     ///< After the last step.
  std::vector<unsigned> spareStates; ///< States whose new contents are in the spare buffer after the run.
  size_t arenaBytes = 0;
};

/// `isFolded[step]`: the step was executed at load and its results are constants. `canOverwrite(step, operand)`:
/// whether the step may write result 0 over that flattened operand. The plan is verified.
BufferPlan planBuffers(const HostPlan &plan, const std::vector<bool> &isFolded,
                       llvm::function_ref<bool(unsigned step, unsigned operand)> canOverwrite);

} // namespace anert

#endif // ANE_LIB_RUNTIME_HOST_BUFFERPLAN_H
