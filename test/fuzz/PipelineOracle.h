// What compiled programs compute, and whether that is what the graph means.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_FUZZ_PIPELINEORACLE_H
#define ANE_TEST_FUZZ_PIPELINEORACLE_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Support/HostTensor.h"
#include "llvm/Support/Error.h"

namespace mlir::ane::fuzz {

using Tensors = std::vector<anert::HostTensor>;

/// Inputs of the only program of `module`, between -2 and 2 and exact in fp16.
Tensors makeInputs(ModuleOp module, uint64_t seed);

/// The outputs of the schedule, or of the only program, on the host device; composites are replaced by their meaning in
/// a copy. With `limit`, a value beyond it or not finite on the way is an error.
llvm::Expected<Tensors> evaluate(ModuleOp module, const Tensors &inputs, double limit = 0);

/// A copy of the module with every fp16 as fp32 (or fp32 as fp16), constants and parameters too.
OwningOpRef<ModuleOp> cloneWithFloat(ModuleOp module, bool isHalf);

/// "" if every output of `after` is as near to `exact` as `before`, up to a factor of 2 and what rounding the largest
/// value a few times gives; else which output is not, and by how much. An output of integers must be equal.
std::string compare(const Tensors &exact, const Tensors &before, const Tensors &after);

} // namespace mlir::ane::fuzz

#endif // ANE_TEST_FUZZ_PIPELINEORACLE_H
