// Checks that every MIL op shares, written once over its signature.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane::detail {

bool isClassList(Attribute attr) {
  auto list = llvm::dyn_cast<ArrayAttr>(attr);
  auto isNumber = [](Attribute entry) {
    auto number = llvm::dyn_cast<IntegerAttr>(entry);
    return number && number.getType().isSignlessInteger(64);
  };
  return list && (llvm::all_of(list, llvm::IsaPred<StringAttr>) || llvm::all_of(list, isNumber));
}

bool areCompatible(TypeRange a, TypeRange b) {
  return llvm::equal(a, b, [](Type x, Type y) {
    auto list = llvm::dyn_cast<ListType>(x), other = llvm::dyn_cast<ListType>(y);
    if (list && other)
      return areCompatible(list.getTensor(), other.getTensor()) &&
             (list.getLength() == other.getLength() || ShapedType::isDynamic(list.getLength()) ||
              ShapedType::isDynamic(other.getLength()));
    return getElementTypeOrSelf(x) == getElementTypeOrSelf(y) && succeeded(verifyCompatibleShape(x, y));
  });
}

/// The opset of the program around the op; outside of programs the last, which allows everything.
static Opset opsetOf(Operation *op) {
  auto program = op->getParentOfType<ProgramOp>();
  return program ? program.getOpset() : Opset::ios26;
}

/// Element types of an argument: of every value bound to it, or of a scalar parameter that is spelled.
static SmallVector<Type, 2> elementTypes(const MILArgs &args, const MILArg &row) {
  if (row.kind != MILArg::Attribute)
    return llvm::map_to_vector<2>(args.operands(row.name),
                                  [](Value value) { return getElementTypeOrSelf(value.getType()); });
  auto scalar = llvm::dyn_cast_if_present<TypedAttr>(args.attr(row.name));
  return scalar ? SmallVector<Type, 2>{scalar.getType()} : SmallVector<Type, 2>();
}

/// Arguments of one domain have one element type.
static LogicalResult verifyDomains(MILOpInterface op, const MILArgs &args) {
  struct First {
    StringRef domain, name;
    Type type;
  };
  SmallVector<First, 2> firsts;
  // Parameters have their own element type, U, only from ios17 on; integers always may.
  bool isUnified = opsetOf(op) < Opset::ios17;
  for (const MILArg &row : args.signature()) {
    if (row.domain.empty())
      continue;
    for (Type type : elementTypes(args, row)) {
      StringRef domain = row.domain;
      if (isUnified && domain == "U" && llvm::isa<FloatType>(type))
        domain = "T";
      auto *known = llvm::find_if(firsts, [&](const First &first) { return first.domain == domain; });
      if (known == firsts.end())
        firsts.push_back({domain, row.name, type});
      else if (known->type != type)
        return op->emitOpError() << row.name << " has element type " << type << ", but " << known->name << " has "
                                 << known->type << "; MIL converts nothing by itself, "
                                 << (row.kind == MILArg::Attribute ? "spell it so" : "add an ane.cast");
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

/// First opset that has the element type as an operand of run-time ops: integers of 8 and 16 bits came with ios17,
/// those of 16 bits as indices (domain I) with ios16, quantized weights (Q) were always there; fp16 came with ios16 for
/// coordinates (C) and with ios17 for recurrent layers (R).
static Opset firstOpset(Type type, StringRef domain) {
  if (type.isF16())
    return domain == "R" ? Opset::ios17 : domain == "C" ? Opset::ios16 : Opset::ios15;
  if ((!type.isInteger(8) && !type.isInteger(16)) || domain == "Q")
    return Opset::ios15;
  return domain == "I" && type.isInteger(16) ? Opset::ios16 : Opset::ios17;
}

/// The op, the arguments that it uses and their element types exist in the program's opset.
static LogicalResult verifyOpset(MILOpInterface op, const MILArgs &args) {
  Opset opset = opsetOf(op);
  if (opset < op.getMinOpset())
    return op->emitOpError() << "needs opset " << stringifyOpset(op.getMinOpset()) << ", the program has "
                             << stringifyOpset(opset);
  for (const MILArg &row : args.signature()) {
    bool used = row.kind == MILArg::Attribute ? bool(args.attr(row.name)) : !args.operands(row.name).empty();
    if (used && (opset < row.since || opset > row.until))
      return op->emitOpError() << row.name << " exists from opset " << stringifyOpset(row.since) << " to "
                               << stringifyOpset(row.until) << ", the program has " << stringifyOpset(opset);
    for (Type type : elementTypes(args, row))
      if (!row.constant && opset < firstOpset(type, row.domain))
        return op->emitOpError() << row.name << " has element type " << type << ", which exists from opset "
                                 << stringifyOpset(firstOpset(type, row.domain)) << " on, the program has "
                                 << stringifyOpset(opset);
  }
  return success();
}

/// The results are those of the shape rule. InferTypeOpInterface checks it too, but adds a second error to every first.
static LogicalResult verifyShapes(Operation *op) {
  SmallVector<Type> types;
  if (failed(llvm::cast<InferTypeOpInterface>(op).inferReturnTypes(
          op->getContext(), op->getLoc(), op->getOperands(), op->getRawDictionaryAttrs(), op->getPropertiesStorage(),
          op->getRegions(), types)))
    return failure();
  if (areCompatible(types, op->getResultTypes()))
    return success();
  return op->emitOpError() << "has results (" << op->getResultTypes() << "), its arguments give (" << TypeRange(types)
                           << ")";
}

LogicalResult verifyMILOp(Operation *op) {
  auto mil = llvm::cast<MILOpInterface>(op);
  MILArgs args = MILArgs::of(op);
  if (failed(verifyOpset(mil, args)) || failed(verifyDomains(mil, args)) || failed(verifyConstness(mil, args)))
    return failure();
  return verifyShapes(op);
}

} // namespace mlir::ane::detail

namespace mlir::ane {

LogicalResult ReshapeOp::verify() {
  std::optional<SmallVector<int64_t>> shape = getConstantInts(getShape());
  int64_t rank = getX().getType().getRank();
  if (detail::opsetOf(*this) >= Opset::ios17 || !shape || !llvm::is_contained(*shape, 0) ||
      int64_t(shape->size()) == rank)
    return success();
  return emitOpError() << "shape contains 0 and has " << shape->size() << " entries; before ios17 it must then have "
                       << rank << ", the rank of x";
}

LogicalResult ClipOp::verify() {
  bool isOrdered = getAlpha() < getBeta();
  if (isOrdered || detail::opsetOf(*this) < Opset::ios17)
    return success();
  return emitOpError() << "alpha is " << getAlphaAttr() << " and beta " << getBetaAttr()
                       << "; from ios17 on alpha must be less than beta";
}

LogicalResult NonMaximumSuppressionOp::verify() {
  // The layout of the boxes depends on it, and outside of programs nothing else tells.
  if (detail::opsetOf(*this) < Opset::ios17 && !getScoreThreshold())
    return emitOpError("needs a score_threshold before ios17");
  return success();
}

} // namespace mlir::ane
