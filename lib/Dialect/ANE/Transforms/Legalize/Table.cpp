// The table of rewrites by rule id, and what they build with.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Legalize.h"
#include "mlir/IR/Matchers.h"

namespace mlir::ane::legalize {

ArrayRef<Rewrite> allRewrites() {
  static constexpr Rewrite table[] = {
      {"O-STATE", nullptr, lowerStates},
      {"P-DTYPE", nullptr, convertPorts},
      {"O-FP32", nullptr, demoteFloats},
      {"O-BOOLCAST", populateBoolCast},
      {"O-LOGIC", populateLogic},
      {"O-SILU", populateSilu},
      {"O-GELU", populateGelu},
      {"O-CONVBIAS", populateConvBias},
      {"O-CONVIN", populateConvIn},
      {"L-KERNEL", populateKernel},
      {"W-CONST", populateConvWeight},
      {"W-QUANT", populateBlocks},
      {"O-MASK", populateMask},
      {"O-MATMULK", populateMatmulK},
      {"O-CUMSUM", populateCumsum},
      {"O-MEAN", populateMean},
      {"O-TILE", populateTile},
      {"M-SOFTPLUS", populateSoftplus},
      {"M-ROUNDMUL", populateRoundMul},
      {"M-ROUND", populateRound},
      {"M-MULZERO", populateMulZero},
      {"M-SQUARE", populateSquare},
      {"M-NORMAFFINE", populateNormAffine},
      {"M-NORMWIDE", populateNormWide},
      {"M-CONCATSLICES", populateConcatSlices},
      {"M-WIDEROW", populateWideRow},
      {"M-PATCHCONV", populatePatchConv},
      {"P-LIVE", nullptr, nullptr, keepAlive},
      {"P-RANK", nullptr, nullptr, shapePorts},
      // A program that is too large is cut by ane-partition: here it is an error.
      {"W-TOTAL"},
      // Done with the ranks: a port's rows are the last of its four dimensions.
      {"P-STRIDE"},
  };
  return table;
}

Value makeList(ImplicitLocOpBuilder &b, ArrayRef<int64_t> numbers) {
  auto type = RankedTensorType::get({int64_t(numbers.size())}, b.getI32Type());
  return ConstOp::create(b, DenseElementsAttr::get(type, ArrayRef(llvm::to_vector_of<int32_t>(numbers))));
}

Value makeSplat(ImplicitLocOpBuilder &b, RankedTensorType type, double number) {
  APFloat rounded = FloatAttr::get(type.getElementType(), number).getValue();
  return ConstOp::create(b, DenseElementsAttr::get(type, rounded));
}

Value makeIota(ImplicitLocOpBuilder &b, RankedTensorType type) {
  SmallVector<APFloat> numbers;
  for (int64_t i = 0, e = type.getNumElements(); i < e; ++i)
    numbers.push_back(FloatAttr::get(type.getElementType(), double(i)).getValue());
  return ConstOp::create(b, DenseElementsAttr::get(type, numbers));
}

std::optional<double> getSplat(Value value) {
  DenseElementsAttr elements;
  if (!matchPattern(value, m_Constant(&elements)) || !elements.isSplat() ||
      !llvm::isa<FloatType>(elements.getElementType()))
    return std::nullopt;
  return elements.getSplatValue<FloatAttr>().getValueAsDouble();
}

} // namespace mlir::ane::legalize

namespace mlir::ane {

SmallVector<StringRef> getLegalizedRules() {
  return llvm::map_to_vector(legalize::allRewrites(),
                             [](const legalize::Rewrite &rewrite) -> StringRef { return rewrite.rule; });
}

void lowerStates(ProgramOp program) { legalize::lowerStates(program, {nullptr, Door::Any, true}); }

} // namespace mlir::ane
