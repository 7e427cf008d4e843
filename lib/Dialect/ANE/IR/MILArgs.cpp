// Named access to the arguments of a MIL op, and MIL's defaults.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Diagnostics.h"

namespace mlir::ane {

MILArgs MILArgs::of(Operation *op) {
  auto mil = llvm::cast<MILOpInterface>(op);
  MILArgs args(op->getContext(), op->getLoc(), op->getName().getStringRef(), mil.getMILSignature());
  unsigned operand = 0;
  for (const MILArg &row : args.rows) {
    if (row.kind == MILArg::Attribute)
      args.spelled.push_back(op->getInherentAttr(row.name).value_or(mlir::Attribute()));
    else
      args.values.emplace_back(mil.getMILOperand(operand++));
  }
  for (Region &region : op->getRegions())
    args.blocks.push_back(&region);
  return args;
}

/// The row of `name`, and its index among the parameters or among the tensor arguments.
const MILArg &MILArgs::row(StringRef name, unsigned &indexOfKind) const {
  unsigned counts[2] = {0, 0};
  for (const MILArg &row : rows) {
    unsigned &count = counts[row.kind == MILArg::Attribute];
    if (row.name == name) {
      indexOfKind = count;
      return row;
    }
    ++count;
  }
  llvm_unreachable("the op has no argument of that name");
}

ValueRange MILArgs::operands(StringRef name) const {
  unsigned index;
  row(name, index);
  return values[index];
}

Value MILArgs::operand(StringRef name) const {
  ValueRange range = operands(name);
  return range.empty() ? Value() : range.front();
}

RankedTensorType MILArgs::type(StringRef name) const {
  Value value = operand(name);
  return value ? llvm::dyn_cast<RankedTensorType>(value.getType()) : RankedTensorType();
}

mlir::Attribute MILArgs::attr(StringRef name) const {
  unsigned index;
  row(name, index);
  return spelled[index];
}

/// A list of `size` equal numbers, from the text after the `*` of a rank-dependent default.
static mlir::Attribute makeSpatialDefault(MLIRContext *context, StringRef number, int64_t size) {
  int32_t value = 0;
  number.getAsInteger(10, value);
  return DenseI32ArrayAttr::get(context, SmallVector<int32_t>(std::max<int64_t>(size, 0), value));
}

mlir::Attribute MILArgs::param(StringRef name) const {
  unsigned index;
  const MILArg &row = this->row(name, index);
  StringRef text = row.defaultValue;
  if (spelled[index] || text.empty())
    return spelled[index];
  Type first;
  for (ValueRange range : values)
    if (!first && !range.empty())
      first = range.front().getType();
  auto tensor = llvm::dyn_cast_if_present<RankedTensorType>(first);
  if (StringRef number = text; number.consume_front("spatial*"))
    return tensor ? makeSpatialDefault(context, number, tensor.getRank() - 2) : mlir::Attribute();
  if (StringRef number = text; number.consume_front("spatial2*"))
    return tensor ? makeSpatialDefault(context, number, 2 * (tensor.getRank() - 2)) : mlir::Attribute();
  mlir::Attribute value = parseAttribute(text, context);
  // A default without a type is made in the element type of the first operand.
  auto number = llvm::dyn_cast_if_present<FloatAttr>(value);
  if (number && !text.contains(':') && tensor && llvm::isa<FloatType>(tensor.getElementType()))
    return FloatAttr::get(tensor.getElementType(), number.getValueAsDouble());
  return value;
}

int64_t MILArgs::getInt(StringRef name) const {
  auto value = llvm::dyn_cast_if_present<IntegerAttr>(param(name));
  return value ? value.getValue().getSExtValue() : 0;
}

bool MILArgs::getBool(StringRef name) const {
  auto value = llvm::dyn_cast_if_present<BoolAttr>(param(name));
  return value && value.getValue();
}

StringRef MILArgs::getString(StringRef name) const {
  auto value = llvm::dyn_cast_if_present<StringAttr>(param(name));
  return value ? value.getValue() : StringRef();
}

SmallVector<int64_t> MILArgs::getInts(StringRef name) const {
  mlir::Attribute value = param(name);
  SmallVector<int64_t> numbers;
  if (auto ints = llvm::dyn_cast_if_present<DenseI32ArrayAttr>(value))
    llvm::append_range(numbers, ints.asArrayRef());
  else if (auto bools = llvm::dyn_cast_if_present<DenseBoolArrayAttr>(value))
    llvm::append_range(numbers, bools.asArrayRef());
  return numbers;
}

std::optional<SmallVector<int64_t>> MILArgs::getConstInts(StringRef name) const {
  Value value = operand(name);
  return value ? getConstantInts(value) : std::nullopt;
}

bool hasAtMost(ShapedType type, int64_t limit) {
  int64_t count = 1;
  for (int64_t size : type.getShape()) {
    if (ShapedType::isDynamic(size) || size > limit)
      return false;
    count = std::min(count * size, limit + 1);
  }
  return count <= limit;
}

std::optional<SmallVector<int64_t>> getConstantInts(Value value) {
  auto constant = value.getDefiningOp<ConstOp>();
  auto elements = constant ? llvm::dyn_cast<DenseIntElementsAttr>(constant.getVal()) : DenseIntElementsAttr();
  // No list of sizes, indices or flags that decides a shape is longer.
  constexpr int64_t kMaxElements = 1 << 16;
  if (!elements || !hasAtMost(elements.getType(), kMaxElements))
    return std::nullopt;
  bool isUnsigned = elements.getElementType().isUnsignedInteger() || elements.getElementType().isInteger(1);
  SmallVector<int64_t> numbers;
  for (const APInt &number : elements.getValues<APInt>())
    numbers.push_back(isUnsigned ? int64_t(number.getZExtValue()) : number.getSExtValue());
  return numbers;
}

LogicalResult MILArgs::error(const Twine &message) const { return emitOptionalError(loc, "'", op, "' op ", message); }

} // namespace mlir::ane
