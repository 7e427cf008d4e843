// The results that a run of an entry computes, and which of two entries' results belong together.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_COMPILER_TRACE_H
#define ANE_LIB_COMPILER_TRACE_H

#include "ANE/Runtime/Bundle.h"
#include <map>

namespace mlir::ane {

/// One result of one op in one dispatch of an entry.
struct TracePoint {
  const anert::BundleProgram *program;
  unsigned dispatch;     ///< Among the dispatches of the same program in the entry.
  unsigned step, result; ///< Of the program's plan.

  const anert::PlanStep &getStep() const { return program->plan->steps[step]; }
  const anert::PlanValue &getValue() const { return program->plan->values[getStep().results[result]]; }
  /// The value's name in the source, or "" if it has none there and got a number.
  llvm::StringRef getSourceName() const;
};

/// All results of an entry in execution order. A program without a plan has none.
class Trace {
public:
  Trace(const anert::BundleDesc &desc, const anert::BundleEntry &entry);
  llvm::ArrayRef<TracePoint> getPoints() const { return points; }
  /// Calls `visit(point, repeat)` for the points that a value is the result of: one, or with something computed while
  /// loading all dispatches of its program, for which `repeat` is -1.
  void find(const anert::TracedValue &value, llvm::function_ref<void(size_t point, int64_t repeat)> visit) const;

private:
  using Key = std::tuple<std::string, unsigned, unsigned>; ///< Program, step, result.
  std::vector<TracePoint> points;
  std::map<Key, std::vector<size_t>> index; ///< By dispatch.
};

/// For each point of a trace, its partner's number in the other trace.
struct TraceMatch {
  bool sameOps;                                ///< Both are the same list of ops and types.
  std::vector<std::optional<size_t>> ofA, ofB; ///< Partners in b and in a.
  size_t count;
};

/// Pairs by position if both are the same list of ops, else by name. A name that several dispatches compute is left
/// out; within a program the last value of a name counts, since a rewritten op leaves its name to all that replace it.
TraceMatch matchTraces(const Trace &a, const Trace &b);

} // namespace mlir::ane

#endif // ANE_LIB_COMPILER_TRACE_H
