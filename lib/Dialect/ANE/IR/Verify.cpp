// Checks that every MIL op shares, written once over its signature.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane::detail {

bool areCompatible(TypeRange a, TypeRange b) {
  return llvm::equal(a, b, [](Type x, Type y) {
    return getElementTypeOrSelf(x) == getElementTypeOrSelf(y) && succeeded(verifyCompatibleShape(x, y));
  });
}

/// Arguments of one domain have one element type.
static LogicalResult verifyDomains(MILOpInterface op, const MILArgs &args) {
  struct First {
    StringRef domain, name;
    Type type;
  };
  SmallVector<First, 2> firsts;
  for (const MILArg &row : args.signature()) {
    if (row.kind == MILArg::Attribute || row.domain.empty())
      continue;
    for (Value value : args.operands(row.name)) {
      Type type = getElementTypeOrSelf(value.getType());
      auto *known = llvm::find_if(firsts, [&](const First &first) { return first.domain == row.domain; });
      if (known == firsts.end())
        firsts.push_back({row.domain, row.name, type});
      else if (known->type != type)
        return op->emitOpError() << row.name << " has element type " << type << ", but " << known->name << " has "
                                 << known->type << "; MIL converts nothing by itself, add an ane.cast";
    }
  }
  return success();
}

/// Operands that MIL wants at compile time are weight expressions.
static LogicalResult verifyConstness(MILOpInterface op, const MILArgs &args) {
  for (const MILArg &row : args.signature()) {
    if (row.kind == MILArg::Attribute || !row.constant)
      continue;
    for (Value value : args.operands(row.name))
      if (!isConstantExpression(value))
        return op->emitOpError() << row.name << " must be known at compile time: an ane.const, ops on constants "
                                 << "alone, or a program input marked {" << kWeightAttr << "}";
  }
  return success();
}

/// The op and the arguments that it uses exist in the program's opset.
static LogicalResult verifyOpset(MILOpInterface op, const MILArgs &args) {
  auto program = op->getParentOfType<ProgramOp>();
  if (!program)
    return success();
  Opset opset = program.getOpset();
  if (opset < op.getMinOpset())
    return op->emitOpError() << "needs opset " << stringifyOpset(op.getMinOpset()) << ", the program has "
                             << stringifyOpset(opset);
  for (const MILArg &row : args.signature()) {
    bool used = row.kind == MILArg::Attribute ? bool(args.attr(row.name)) : !args.operands(row.name).empty();
    if (used && (opset < row.since || opset > row.until))
      return op->emitOpError() << row.name << " exists from opset " << stringifyOpset(row.since) << " to "
                               << stringifyOpset(row.until) << ", the program has " << stringifyOpset(opset);
  }
  return success();
}

LogicalResult verifyMILOp(Operation *op) {
  auto mil = llvm::cast<MILOpInterface>(op);
  MILArgs args = MILArgs::of(op);
  if (failed(verifyDomains(mil, args)) || failed(verifyConstness(mil, args)))
    return failure();
  return verifyOpset(mil, args);
}

} // namespace mlir::ane::detail
