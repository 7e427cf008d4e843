// Ports as the engine binds them, while callers keep their types: rules P-*, and fp16 in between (O-FP32).
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/PortView.h"
#include "Legalize.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::ane::legalize {

/// Type of argument or result, null if it is no static tensor.
static RankedTensorType getStaticTensor(Type type) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  return tensor && tensor.hasStaticShape() && tensor.getNumElements() > 0 ? tensor : RankedTensorType();
}

static RankedTensorType toHalf(RankedTensorType type) { return type.clone(Float16Type::get(type.getContext())); }

//===-- P-DTYPE --------------------------------------------------------------===//

/// An integer input that only casts to fp16 read: the host casts instead.
static bool isOnlyCast(BlockArgument arg) {
  return llvm::isa<IntegerType>(tensorType(arg).getElementType()) && !arg.use_empty() &&
         llvm::all_of(arg.getUsers(), [](Operation *user) {
           return llvm::isa<CastOp>(user) && tensorType(user->getResult(0)).getElementType().isF16();
         });
}

void convertPorts(ProgramOp program, const Scope &) {
  for (BlockArgument arg : program.getBody().getArguments()) {
    RankedTensorType type = getStaticTensor(arg.getType());
    if (type && type.getElementType().isInteger(1)) {
      setInputType(program, arg.getArgNumber(), toHalf(type));
    } else if (type && !program.isState(arg.getArgNumber()) && isOnlyCast(arg)) {
      TypeAttr view = TypeAttr::get(program.getInputView(arg.getArgNumber()));
      SmallVector<Operation *> casts(arg.getUsers());
      arg.setType(toHalf(type));
      for (Operation *cast : casts) {
        cast->getResult(0).replaceAllUsesWith(arg);
        cast->erase();
      }
      program.setFunctionType(
          FunctionType::get(program.getContext(), program.getBody().getArgumentTypes(), program.getResultTypes()));
      program.setArgAttr(arg.getArgNumber(), kViewAttr, view);
    }
  }
  for (auto [i, value] : llvm::enumerate(program.getReturn().getOutputs()))
    if (RankedTensorType type = getStaticTensor(value.getType()); type && type.getElementType().isInteger(1))
      setOutputType(program, i, toHalf(type));
}

//===-- O-FP32 ---------------------------------------------------------------===//

/// `type` with fp16 for fp32.
static Type demote(Type type) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  return tensor && tensor.getElementType().isF32() ? Type(toHalf(tensor)) : type;
}

/// A number of fp32 in fp16. What is beyond the range of fp16 becomes its largest number: masks hide with -1e9.
static APFloat toHalf(const APFloat &number) {
  APFloat half = number;
  bool losesInfo;
  half.convert(APFloat::IEEEhalf(), APFloat::rmNearestTiesToEven, &losesInfo);
  return half.isInfinity() && !number.isInfinity() ? APFloat::getLargest(APFloat::IEEEhalf(), number.isNegative())
                                                   : half;
}

/// The same for an attribute: a float, or elements; others stay.
static Attribute demote(Attribute attr) {
  MLIRContext *context = attr.getContext();
  if (auto number = llvm::dyn_cast<FloatAttr>(attr); number && number.getType().isF32())
    return FloatAttr::get(Float16Type::get(context), toHalf(number.getValue()));
  if (auto elements = llvm::dyn_cast<DenseFPElementsAttr>(attr); elements && elements.getElementType().isF32())
    return elements.mapValues(Float16Type::get(context),
                              [](const APFloat &number) { return toHalf(number).bitcastToAPInt(); });
  if (auto resource = llvm::dyn_cast<DenseResourceElementsAttr>(attr);
      resource && demote(resource.getType()) != resource.getType())
    return DenseResourceElementsAttr::get(llvm::cast<ShapedType>(demote(resource.getType())), resource.getRawHandle());
  return attr;
}

/// Everything of an op: results, parameters, and the type that a cast names.
static void demote(Operation *op) {
  for (Value result : op->getResults())
    result.setType(demote(result.getType()));
  if (auto cast = llvm::dyn_cast<CastOp>(op); cast && cast.getDtype() == "fp32")
    cast.setDtype("fp16");
  auto attributes = op->getAttrDictionary();
  for (NamedAttribute attribute : attributes)
    if (Attribute half = demote(attribute.getValue()); half != attribute.getValue())
      op->setAttr(attribute.getName(), half);
}

void demoteFloats(ProgramOp program, const Scope &) {
  for (BlockArgument arg : program.getBody().getArguments())
    if (RankedTensorType type = getStaticTensor(arg.getType()); type && demote(type) != type)
      setInputType(program, arg.getArgNumber(), toHalf(type));
  for (auto [i, value] : llvm::enumerate(program.getReturn().getOutputs()))
    if (RankedTensorType type = getStaticTensor(value.getType()); type && demote(type) != type)
      setOutputType(program, i, toHalf(type));
  SmallVector<Operation *> casts;
  for (Operation &op : program.getBody().front().without_terminator()) {
    demote(&op);
    if (llvm::isa<CastOp>(op) && op.getOperand(0).getType() == op.getResult(0).getType())
      casts.push_back(&op);
  }
  for (Operation *cast : casts) {
    cast->getResult(0).replaceAllUsesWith(cast->getOperand(0));
    cast->erase();
  }
}

//===-- P-LIVE ---------------------------------------------------------------===//

void keepAlive(ProgramOp program, const Scope &) {
  for (OpOperand &operand : program.getReturn()->getOpOperands()) {
    Value value = operand.get();
    RankedTensorType type = getStaticTensor(value.getType());
    if (!type || !llvm::isa<FloatType>(type.getElementType()) || !llvm::isa<BlockArgument>(value))
      continue;
    ImplicitLocOpBuilder b(value.getLoc(), program.getReturn());
    Value one = makeSplat(b, RankedTensorType::get({}, type.getElementType()), 1);
    operand.set(MulOp::create(b, value, one));
  }
}

//===-- P-RANK and P-STRIDE --------------------------------------------------===//

/// The shape [N, C, H, W] with whole rows for a port of this type.
static RankedTensorType getPortType(RankedTensorType type, bool isPacked) {
  std::optional<anert::DType> dtype = getDType(type.getElementType());
  if (!dtype || anert::getInfo(*dtype).bits < 8)
    return type;
  int64_t row = 64 / anert::getHostBytes(*dtype), rank = type.getRank();
  int64_t width = rank ? type.getShape().back() : 1;
  if (rank == 4 && width % row == 0)
    return type;
  if (isPacked && width % row != 0) {
    int64_t rows = llvm::divideCeil(type.getNumElements(), row);
    return type.clone({1, rows, 1, row});
  }
  // Dimensions in front are joined, or are 1 where there are fewer.
  SmallVector<int64_t> shape(std::max<int64_t>(4 - rank, 0), 1);
  llvm::append_range(shape, type.getShape());
  for (; shape.size() > 4; shape.erase(shape.begin()))
    shape[1] *= shape[0];
  shape.back() = llvm::alignTo(shape.back(), row);
  return type.clone(shape);
}

void shapePorts(ProgramOp program, const Scope &scope) {
  for (BlockArgument arg : program.getBody().getArguments())
    if (RankedTensorType type = getStaticTensor(arg.getType()))
      if (RankedTensorType port = getPortType(type, scope.isPacked); port != type)
        setInputType(program, arg.getArgNumber(), port);
  for (auto [i, value] : llvm::enumerate(program.getReturn().getOutputs()))
    if (RankedTensorType type = getStaticTensor(value.getType()))
      if (RankedTensorType port = getPortType(type, scope.isPacked); port != type)
        setOutputType(program, i, port);
}

} // namespace mlir::ane::legalize
