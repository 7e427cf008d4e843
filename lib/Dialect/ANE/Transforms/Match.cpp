// What the graph passes look for: constants, casts and views between the ops of a formula.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Match.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::ane {

std::optional<double> getSplat(Value value) {
  DenseFPElementsAttr elements;
  if (!matchPattern(stripCasts(value), m_Constant(&elements)) || !elements.isSplat())
    return std::nullopt;
  return elements.getSplatValue<FloatAttr>().getValueAsDouble();
}

static CastOp getFloatCast(Value value) {
  auto cast = value.getDefiningOp<CastOp>();
  bool isFloat = cast && llvm::isa<FloatType>(getElementTypeOrSelf(cast.getX().getType())) &&
                 llvm::isa<FloatType>(getElementTypeOrSelf(cast.getResult().getType()));
  return isFloat ? cast : CastOp();
}

Value stripCasts(Value value) {
  while (CastOp cast = getFloatCast(value))
    value = cast.getX();
  return value;
}

Value stripViews(Value value) {
  while (true) {
    value = stripCasts(value);
    auto mil = llvm::dyn_cast_if_present<MILOpInterface>(value.getDefiningOp());
    if (!mil || mil.getLayoutKind() != LayoutKind::Reshape)
      return value;
    value = mil->getOperand(0);
  }
}

Value stripWidening(Value value) {
  while (CastOp cast = getFloatCast(value)) {
    if (getTensor(cast.getX()).getElementTypeBitWidth() > getTensor(value).getElementTypeBitWidth())
      break;
    value = cast.getX();
  }
  return value;
}

SmallVector<int64_t> alignShape(ArrayRef<int64_t> shape, int64_t rank) {
  if (int64_t(shape.size()) > rank)
    return {};
  SmallVector<int64_t> aligned(rank - shape.size(), 1);
  llvm::append_range(aligned, shape);
  return aligned;
}

Value castTo(OpBuilder &b, Location loc, Value value, Type element) {
  if (getElementTypeOrSelf(value.getType()) == element)
    return value;
  return CastOp::create(b, loc, value, b.getStringAttr(anert::getInfo(*getDType(element)).name));
}

Value reshapeTo(OpBuilder &b, Location loc, Value value, ArrayRef<int64_t> shape) {
  if (getTensor(value).getShape() == shape)
    return value;
  // A scalar's list of sizes would be a constant without elements, which no device holds.
  if (shape.empty())
    return SqueezeOp::create(b, loc, value, DenseI32ArrayAttr());
  SmallVector<int32_t> list(shape.begin(), shape.end());
  auto type = RankedTensorType::get({int64_t(list.size())}, b.getI32Type());
  Value sizes = ConstOp::create(b, loc, DenseElementsAttr::get(type, ArrayRef<int32_t>(list)));
  return ReshapeOp::create(b, loc, value, sizes);
}

Value makeScalar(OpBuilder &b, Location loc, Type element, double number) {
  auto type = RankedTensorType::get({}, element);
  return ConstOp::create(b, loc, DenseElementsAttr::get(type, FloatAttr::get(element, number).getValue()));
}

bool isBaked(Value value) {
  if (!isConstantExpression(value))
    return false;
  SmallVector<Value> worklist = {value};
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val().getDefiningOp();
    if (!op || op->getName().stripDialect().starts_with("constexpr_"))
      return false;
    llvm::append_range(worklist, op->getOperands());
  }
  return true;
}

bool isPlainWeight(Value weight) {
  return llvm::isa<FloatType>(getElementTypeOrSelf(weight.getType())) && isBaked(weight);
}

bool isSharedWeight(Value weight) {
  for (; weight.hasOneUse(); weight = weight.getDefiningOp()->getOperand(0))
    if (weight.getDefiningOp()->getNumOperands() == 0)
      return false;
  return true;
}

SmallVector<Operation *> getOpenPrograms(Operation *root) {
  SmallVector<Operation *> open;
  root->walk([&](FunctionOpInterface function) {
    auto program = llvm::dyn_cast<ProgramOp>(*function);
    if (!function.isExternal() && (!program || program.getStage() != Stage::legal))
      open.push_back(function);
  });
  return open;
}

LogicalResult applyToOpenPrograms(Operation *root, const FrozenRewritePatternSet &patterns) {
  auto config = GreedyRewriteConfig().enableFolding(false).enableConstantCSE(false).setRegionSimplificationLevel(
      GreedySimplifyRegionLevel::Disabled);
  bool ok = true;
  for (Operation *program : getOpenPrograms(root))
    ok = succeeded(applyPatternsGreedily(program, patterns, config)) && ok;
  return success(ok);
}

} // namespace mlir::ane
