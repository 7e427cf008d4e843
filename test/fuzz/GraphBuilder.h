// What the generators of random graphs share.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_FUZZ_GRAPHBUILDER_H
#define ANE_TEST_FUZZ_GRAPHBUILDER_H

#include "PipelineGraphs.h"

namespace mlir::ane::fuzz {

/// Where an operand has to lie, so that a rounding error before the op stays one after it.
enum class Domain {
  Any,
  Positive, ///< From 0.5 to 1.5.
  Unit,     ///< From -0.75 to 0.75.
  Small,    ///< From -4 to 4.
  Exact,    ///< No rounding at all, for ops that jump: inputs, and what only moves their elements.
};

/// One program in the making.
class GraphBuilder {
public:
  GraphBuilder(OpBuilder &b, Dice &dice, Type element) : b(b), dice(dice), element(element) {}

  void addInputs(ProgramOp program);
  /// One op of a random kind, or a few that belong together; nothing if no value fits.
  void addRandomOp();
  ArrayRef<Value> getValues() const { return values; }
  unsigned getNumKept() const { return unsigned(values.size()); }

  /// An op with inferred result types; null, and no op, if it does not verify.
  Value make(StringRef name, ValueRange operands, ArrayRef<NamedAttribute> attributes = {});
  /// Offers `value` (perhaps null: false) to later ops.
  bool keep(Value value, bool isExact = false);

private:
  friend struct Generators;
  static constexpr int64_t maxElements = 16384;

  Operation *makeOp(StringRef name, ValueRange operands, ArrayRef<NamedAttribute> attributes, unsigned results);
  /// Constants in the program's element type, and lists of int32.
  Value constant(ArrayRef<int64_t> shape, double low, double high);
  Value ints(ArrayRef<int64_t> numbers);
  FloatAttr number(double value, Type type = {});
  NamedAttribute attr(StringRef name, Attribute value) { return b.getNamedAttr(name, value); }
  NamedAttribute attr(StringRef name, int64_t value) { return attr(name, b.getI32IntegerAttr(int32_t(value))); }
  NamedAttribute flag(StringRef name, bool value) { return attr(name, b.getBoolAttr(value)); }
  NamedAttribute list(StringRef name, ArrayRef<int32_t> value) { return attr(name, b.getDenseI32ArrayAttr(value)); }
  /// A value of the program's element type, mostly a late one; null if none fits.
  Value pick(llvm::function_ref<bool(RankedTensorType)> fits = nullptr);
  Value pickRank(int64_t low, int64_t high);
  /// `x` brought into the domain by further ops; another value for Domain::Exact.
  Value inDomain(Value x, Domain domain);
  static RankedTensorType shapeOf(Value value) { return llvm::cast<RankedTensorType>(value.getType()); }

  OpBuilder &b;
  Dice &dice;
  Type element;
  SmallVector<Value> values;
  llvm::DenseSet<Value> exact;
};

} // namespace mlir::ane::fuzz

#endif // ANE_TEST_FUZZ_GRAPHBUILDER_H
