// Where the time of a program goes: one record per step.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_RUNTIME_PROFILE_H
#define ANE_RUNTIME_PROFILE_H

#include "llvm/Support/JSON.h"
#include <string>
#include <vector>

namespace anert {

/// Totals of one step over all runs.
struct StepProfile {
  std::string op;   ///< MIL name.
  std::string name; ///< Name of its first result.
  int64_t calls = 0;
  double seconds = 0; ///< Wall time of all calls.
  int64_t bytes = 0;  ///< Bytes of operands and results of one call.
  int64_t flops = 0;  ///< Arithmetic operations of one call, multiply-add counting two.
};

/// The steps of one program in execution order. Steps that cost nothing because they were done at load, or became an
/// alias, are absent.
struct Profile {
  std::string program;
  std::vector<StepProfile> steps;

  double getSeconds() const;
  /// Share of `step` in the total time, 0 when nothing ran.
  double getShare(const StepProfile &step) const;
};

/// A table for people: op, name, calls, microseconds a call, share, GB/s, GFLOP/s; most expensive first, with a total.
std::string renderTable(const Profile &profile);
/// {"program", "seconds", "steps": [{"op", "name", "calls", "seconds", "bytes", "flops", "share"}]} in step order.
llvm::json::Value toJSON(const Profile &profile);

} // namespace anert

#endif // ANE_RUNTIME_PROFILE_H
