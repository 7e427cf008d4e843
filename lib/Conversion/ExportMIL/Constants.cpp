// What is a constant of the text, and how constants and parameters are spelled.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Constants.h"
#include "ANE/Conversion/ExportMIL.h"
#include "ANE/Conversion/HostPlan.h"
#include "ANE/Support/Half.h"
#include "WeightEvaluator.h"

namespace mlir::ane {

/// Whether `op` is a compressed weight, which the engine or the host expands.
static bool isConstexpr(Operation *op) { return op->getName().stripDialect().starts_with("constexpr_"); }

bool isFoldable(Value root) {
  SmallVector<Value> worklist = {root};
  llvm::SmallPtrSet<Operation *, 8> seen;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val().getDefiningOp();
    if (!op || isConstexpr(op))
      return false;
    if (op->hasTrait<OpTrait::ConstantLike>() || !seen.insert(op).second)
      continue;
    auto mil = llvm::dyn_cast<MILOpInterface>(op);
    if (!mil || !mil.isExecutable() || !isPure(op) || op->getNumOperands() == 0)
      return false;
    llvm::append_range(worklist, op->getOperands());
  }
  return true;
}

FailureOr<std::vector<char>> evaluateSmall(Value value) {
  anert::WeightStore none;
  return WeightEvaluator(none, /*saturate=*/false).evaluate(value);
}

FailureOr<DenseElementsAttr> evaluateConstant(Value value) {
  FailureOr<std::vector<char>> bytes = evaluateSmall(value);
  if (failed(bytes))
    return failure();
  auto type = llvm::cast<RankedTensorType>(value.getType());
  if (!type.getElementType().isInteger(1))
    return DenseElementsAttr::getFromRawBuffer(type, *bytes);
  SmallVector<bool> bools(bytes->begin(), bytes->end());
  return DenseElementsAttr::get(type, ArrayRef<bool>(bools));
}

/// Appends the low bytes of `value` as one element.
static void append(std::vector<char> &bytes, uint64_t value, anert::DType dtype) {
  const char *from = reinterpret_cast<const char *>(&value);
  bytes.insert(bytes.end(), from, from + anert::getHostBytes(dtype));
}

/// The float type that an unspelled float parameter takes: a default of fp32 beside fp16 weights is rejected by
/// CoreML's loader, so the default follows the op's first operand. A parameter without domain decides the type of the
/// result, and keeps its own.
static Type getDefaultFloatType(FloatAttr value, const MILArgs &args, const MILArg &parameter) {
  if (parameter.domain.empty())
    return value.getType();
  for (const MILArg &row : args.signature())
    if (row.kind == MILArg::Operand)
      if (auto tensor = args.type(row.name); tensor && llvm::isa<FloatType>(tensor.getElementType()))
        return tensor.getElementType();
  return value.getType();
}

FailureOr<Parameter> getParameterLiteral(MILOpInterface op, const MILArgs &args, const MILArg &row) {
  Parameter parameter;
  Attribute value = args.param(row.name);
  auto fail = [&]() -> FailureOr<Parameter> {
    op->emitOpError() << row.name << " = " << value << " has no MIL form";
    return failure();
  };
  if (auto text = llvm::dyn_cast<StringAttr>(value)) {
    parameter.text = text.str();
    return parameter;
  }
  if (auto ints = llvm::dyn_cast<DenseI32ArrayAttr>(value)) {
    parameter.dtype = anert::DType::int32;
    parameter.shape = {ints.size()};
    for (int32_t element : ints.asArrayRef())
      append(parameter.bytes, uint32_t(element), anert::DType::int32);
    return parameter;
  }
  if (auto bools = llvm::dyn_cast<DenseBoolArrayAttr>(value)) {
    parameter.dtype = anert::DType::boolean;
    parameter.shape = {bools.size()};
    for (bool element : bools.asArrayRef())
      append(parameter.bytes, element, anert::DType::boolean);
    return parameter;
  }
  if (auto number = llvm::dyn_cast<FloatAttr>(value)) {
    Type type = args.attr(row.name) ? number.getType() : getDefaultFloatType(number, args, row);
    number = FloatAttr::get(type, number.getValueAsDouble());
    parameter.dtype = getDType(type);
    append(parameter.bytes, number.getValue().bitcastToAPInt().getZExtValue(), *parameter.dtype);
    return parameter;
  }
  auto integer = llvm::dyn_cast<IntegerAttr>(value);
  parameter.dtype = integer ? getDType(integer.getType()) : std::nullopt;
  if (!parameter.dtype)
    return fail();
  append(parameter.bytes, integer.getValue().getZExtValue(), *parameter.dtype);
  return parameter;
}

bool takesAttributeForm(MILOpInterface op, const MILArgs &args) {
  if (!isConstexpr(op))
    return false;
  bool hasNewForm = op.getMinOpset() >= Opset::ios18, usesOldForm = false;
  for (const MILArg &row : args.signature()) {
    hasNewForm |= row.since >= Opset::ios18 || row.until < Opset::ios18;
    bool used = row.kind == MILArg::Attribute ? bool(args.attr(row.name)) : !args.operands(row.name).empty();
    usesOldForm |= used && row.until < Opset::ios18;
  }
  auto program = op->getParentOfType<ProgramOp>();
  return !hasNewForm || usesOldForm || (program && program.getOpset() < Opset::ios18);
}

} // namespace mlir::ane
