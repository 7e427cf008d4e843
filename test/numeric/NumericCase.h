// A numeric case: a program with its data and the expected results, and how to run and judge it.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_NUMERIC_NUMERICCASE_H
#define ANE_TEST_NUMERIC_NUMERICCASE_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Runtime/HostPlan.h"
#include "ANE/Support/HostTensor.h"
#include "ANE/Support/WeightStore.h"

namespace mlir::ane::test {

/// What test/numeric/make-goldens.py put into the attributes of a program.
struct NumericCase {
  ProgramOp program;
  std::vector<anert::HostTensor> inputs;          ///< In port order.
  std::vector<anert::HostTensor> states, updated; ///< Contents before and after the run.
  std::vector<anert::HostTensor> expected;
  double tolerance = 0; ///< Absolute error that a float result may have: the bound of its fp32 sums ...
  int64_t ulps = 0;     ///< ... plus so many units in the last place of its type.

  /// The op that the case tests: the program is called "<op>.<number>".
  StringRef getOp() const { return ProgramOp(program).getSymName().rsplit('.').first; }
};

/// Reads the attributes of `program`.
NumericCase readCase(ProgramOp program);

/// Outputs, then the states after the run.
using Results = std::vector<anert::HostTensor>;

/// Runs a plan on the data of a case.
llvm::Expected<Results> runPlan(anert::HostPlan plan, const NumericCase &data, unsigned threads);

/// What is wrong with `found`, or "": output, index, expected, found.
std::string compare(const NumericCase &data, ArrayRef<anert::HostTensor> found);
/// The first difference of `found` from `expected`; floats may differ by `tolerance` and `ulps`. Zeros of both signs
/// are equal, and all NaNs.
std::string compare(const anert::HostTensor &expected, const anert::HostTensor &found, double tolerance, int64_t ulps);

} // namespace mlir::ane::test

#endif // ANE_TEST_NUMERIC_NUMERICCASE_H
