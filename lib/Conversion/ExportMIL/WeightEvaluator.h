// Evaluation of weight expressions: constants, and MIL ops on constants alone.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_EXPORTMIL_WEIGHTEVALUATOR_H
#define ANE_LIB_CONVERSION_EXPORTMIL_WEIGHTEVALUATOR_H

#include "ANE/Conversion/HostPlan.h"

namespace mlir::ane {

/// Makes the bytes of weight expressions with the host kernels. Chains of pointwise ops over one large tensor stream
/// tile by tile; other ops need their operands whole, and these are freed with the expression.
class WeightEvaluator {
public:
  using Sink = llvm::function_ref<llvm::Error(ArrayRef<char>)>;
  WeightEvaluator(const anert::WeightStore &store, bool saturate) : store(store), saturate(saturate) {}

  /// All elements in host layout (`getHostBytes` an element). Failures are diagnostics.
  FailureOr<std::vector<char>> evaluate(Value value);
  /// The bytes as a weight file holds them (sub-byte types packed), in order, in tiles of any size. Bytes of a source
  /// that need no change go to `sink` straight from the mapping. An error of the sink is reported at `value`.
  LogicalResult stream(Value value, Sink sink);

private:
  struct Tensor {
    ArrayRef<char> bytes; ///< Host layout.
    std::shared_ptr<const void> owner;
  };
  FailureOr<Tensor> get(Value value);
  FailureOr<Tensor> getConstant(ConstOp constant);
  FailureOr<Tensor> run(OpResult result);
  /// Streams if `value` ends a chain of pointwise ops; says so in `handled`.
  LogicalResult streamPointwise(Value value, Sink sink, bool &handled);
  /// One op of a chain on `size` elements, the first of which is element `first` of the tensor.
  LogicalResult runTile(MILOpInterface op, unsigned flowing, ArrayRef<char> in, std::vector<char> &out, int64_t size,
                        int64_t first);

  const anert::WeightStore &store;
  bool saturate;
  llvm::DenseMap<Value, Tensor> cache; ///< Of the expression in work.
};

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_EXPORTMIL_WEIGHTEVALUATOR_H
