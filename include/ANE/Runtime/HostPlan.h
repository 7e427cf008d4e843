// A host plan: one program as a flat list of kernels over buffers, with no trace of MLIR.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_RUNTIME_HOSTPLAN_H
#define ANE_RUNTIME_HOSTPLAN_H

#include "ANE/Kernels/Kernel.h"
#include "llvm/Support/JSON.h"

namespace anert {

/// Bytes of a constant: inline, or a record of a weight file. Exactly one of the two is set.
struct PlanConstant {
  std::shared_ptr<const void> owner; ///< Keeps `bytes` alive (a mapping, a vector); may be null for static data.
  llvm::ArrayRef<char> bytes;        ///< Packed as in a weight container (sub-byte types are packed).
  std::string file;                  ///< Path relative to the bundle, e.g. "weights/weight.bin"; else empty.
  uint64_t offset = 0;               ///< Offset of the record's metadata in `file` (rule T-BLOB).
};

/// One value of a plan.
struct PlanValue {
  enum class Kind { Input, State, Constant, Temporary };
  std::string name; ///< Name in the program; for people and for profiles.
  TensorDesc desc;
  Kind kind = Kind::Temporary;
  PlanConstant constant; ///< For Kind::Constant.
};

/// One kernel call. Operands and results are indices into HostPlan::values.
struct PlanStep {
  std::string op;   ///< MIL name of the op; names the kernel.
  std::string name; ///< Name of the first result, for profiles and errors.
  struct Arg {
    std::string name; ///< MIL argument name.
    llvm::SmallVector<unsigned, 1> values;
  };
  std::vector<Arg> args;
  llvm::SmallVector<unsigned, 1> results;
  std::vector<std::pair<std::string, ParamValue>> params; ///< Effective values, defaults filled in.
};

/// A port of a program: the user's name for it, and the value.
struct PlanPort {
  std::string name;
  unsigned value;
};

/// A whole program. Steps are in execution order. A step all of whose operands are constants runs once, when the
/// program is loaded. `read_state` / `write_state` are ordinary steps: read_state copies its state operand,
/// write_state's `input` operand is a State value that is overwritten by `data`, and it has no result.
struct HostPlan {
  std::string name;
  std::vector<PlanValue> values;
  std::vector<PlanStep> steps;
  std::vector<PlanPort> inputs, outputs, states;
  /// updates[i] is the value that state i holds after a run, for states in functional form
  /// (`ane.return ... update`); -1 where the program writes the state itself or does not change it.
  std::vector<int> updates;

  /// Checks indices, types, order of definition, port names and constants, of a plan from anywhere; an error says the
  /// JSON path, what was found and what is allowed. `updates` may be empty: no state has one.
  llvm::Error verify() const;
  /// {"format": "ane-host-plan", "version": 1, ...}; inline constants become base64, file constants stay references.
  llvm::json::Value toJSON() const;
  /// Reads and verifies a plan. The errors are located as those of `verify`.
  static llvm::Expected<HostPlan> fromJSON(const llvm::json::Value &json);
};

} // namespace anert

#endif // ANE_RUNTIME_HOSTPLAN_H
