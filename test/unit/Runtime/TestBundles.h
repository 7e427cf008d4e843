// A small bundle for tests.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_UNIT_RUNTIME_TESTBUNDLES_H
#define ANE_TEST_UNIT_RUNTIME_TESTBUNDLES_H

#include "TestPlans.h"

namespace anert::test {

/// Programs `accumulate` (on ane: state s += x, output y = new s) and `shift` (on host: y = x + w); states s (zero), t
/// (from the weight file: 0.5 1.5 2.5 3.5) and wide; entries `step` (accumulate, shift) and `twice` (accumulate twice).
/// The weight file has records fp32 [4] at byte 64 and int4 [3] = 1 -2 3 at byte 192.
BundleDesc makeTestBundle();
llvm::Error writeTestWeights(llvm::StringRef staging);
void writeTestBundle(const std::string &path);

} // namespace anert::test

#endif // ANE_TEST_UNIT_RUNTIME_TESTBUNDLES_H
