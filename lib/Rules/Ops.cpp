// Rules about what ops there are: by family, element types and casts.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Checks.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane::rules {

/// "ane.tan" as MIL has it.
static StringRef getMILName(Operation *op) { return op->getName().stripDialect(); }

/// Ops with a rule of their own, which legalization rewrites.
static bool hasOwnRule(Operation *op) {
  return llvm::isa<LogicalAndOp, LogicalOrOp, LogicalXorOp, CumsumOp, ReadStateOp, WriteStateOp, SliceUpdateOp>(op);
}

//===-- Families -------------------------------------------------------------===//

void opHost(MILOpInterface op, Report &report) {
  EngineSupport support = op.getEngineSupport();
  if (support.family || hasOwnRule(op))
    return;
  report.add(op.getLoc(), getMILName(op) + " is not on the engine", "ops that ane-run ops lists for the chip").fix =
      support.note;
}

void opFamily(MILOpInterface op, Report &report) {
  EngineSupport support = op.getEngineSupport();
  if (support.family && report.asks({13, support.family - 1}))
    report.add(op.getLoc(), getMILName(op) + " before h" + Twine(support.family),
               getName(Families{support.family, 18}));
}

//===-- Element types --------------------------------------------------------===//

/// The first element type of that kind among results and operands that are not constant; null if there is none.
static Type findType(Operation *op, llvm::function_ref<bool(Type)> isWanted) {
  auto getWanted = [&](Value value) {
    RankedTensorType tensor = getTensorType(value);
    return tensor && isWanted(tensor.getElementType()) ? tensor.getElementType() : Type();
  };
  for (Value result : op->getResults())
    if (Type type = getWanted(result))
      return type;
  for (Value operand : op->getOperands())
    if (Type type = getWanted(operand); type && !isConstantExpression(operand))
      return type;
  return Type();
}

void opInteger(MILOpInterface op, Report &report) {
  // Ops that are not on the engine, and casts, have their own rule.
  if (!op.getEngineSupport().family || llvm::isa<CastOp>(op))
    return;
  if (Type found = findType(op, [](Type type) { return type.isInteger() && type.getIntOrFloatBitWidth() >= 32; }))
    report.add(op.getLoc(), getMILName(op) + " of " + anert::getName(*getDType(found)), "fp16");
}

void opSingle(MILOpInterface op, Report &report) {
  if (!llvm::isa<CastOp>(op) && findType(op, [](Type type) { return type.isF32(); }))
    report.add(op.getLoc(), getMILName(op) + " of fp32", "fp16");
}

//===-- Casts ----------------------------------------------------------------===//

static bool isFloat(Type type) { return type.isF16() || type.isF32(); }

void opCast(MILOpInterface op, Report &report) {
  if (!llvm::isa<CastOp>(op))
    return;
  Type from = llvm::cast<RankedTensorType>(op->getOperand(0).getType()).getElementType();
  Type to = llvm::cast<RankedTensorType>(op->getResult(0).getType()).getElementType();
  if (from == to || from.isInteger(1) || (isFloat(to) && (isFloat(from) || from.getIntOrFloatBitWidth() == 8)))
    return;
  report.add(op.getLoc(), "cast from " + anert::getName(*getDType(from)) + " to " + anert::getName(*getDType(to)),
             "fp16 from and to fp32, fp16 from int8 and uint8");
}

void opBoolCast(MILOpInterface op, Report &report) {
  if (llvm::isa<CastOp>(op) &&
      llvm::cast<RankedTensorType>(op->getOperand(0).getType()).getElementType().isInteger(1) &&
      op->getOperand(0).getType() != op->getResult(0).getType())
    report.add(op.getLoc(), "cast from bool", "select with 1 and 0");
}

//===-- Ops that are rewritten -----------------------------------------------===//

void opLogic(MILOpInterface op, Report &report) {
  if (llvm::isa<LogicalAndOp, LogicalOrOp, LogicalXorOp>(op))
    report.add(op.getLoc(), getMILName(op) + " is not on the engine", "calculation with masks").fix =
        op.getEngineSupport().note;
}

void opCumsum(MILOpInterface op, Report &report) {
  if (llvm::isa<CumsumOp>(op))
    report.add(op.getLoc(), "cumsum is not on the engine", "matmul");
}

void opState(MILOpInterface op, Report &report) {
  if (llvm::isa<ReadStateOp, WriteStateOp, SliceUpdateOp>(op))
    report.add(op.getLoc(), getMILName(op) + " is not on the engine", "tensors that are input and output").fix =
        op.getEngineSupport().note;
}

} // namespace mlir::ane::rules
