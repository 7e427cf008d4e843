// The work of one op, read off its shapes, its weights and its kind of work in ODS.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/ProgramCost.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane {

namespace cost = anert::cost;

double getTensorElements(Type type) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape())
    return 0;
  double elements = 1;
  for (int64_t size : tensor.getShape())
    elements *= size;
  return elements;
}

int64_t getTensorBytes(Type type) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  double bits = tensor && tensor.getElementType().isIntOrFloat() ? tensor.getElementTypeBitWidth() : 0;
  return int64_t(std::min(getTensorElements(type) * bits / 8, 9e18));
}

bool ConstantCones::contains(Value value) {
  auto found = known.find(value);
  if (found != known.end())
    return found->second;
  bool result;
  Operation *op = value.getDefiningOp();
  if (!op || op->getNumOperands() == 0)
    result = isConstantExpression(value);
  else
    result = llvm::isa<MILOpInterface>(op) && isMemoryEffectFree(op) && contains(op);
  return known[value] = result;
}

bool ConstantCones::contains(Operation *op) {
  if (op->getNumResults() == 0 || op->getNumRegions() != 0)
    return false;
  if (op->getNumOperands() == 0)
    return isConstantExpression(op->getResult(0));
  return llvm::all_of(op->getOperands(), [&](Value value) { return contains(value); });
}

namespace {
/// What the decompressing op behind a weight says about how it is stored.
struct Storage {
  unsigned bits = 0;    ///< Of an index or a quantised value; 0 if there is none.
  bool palette = false; ///< Values come out of a table, ...
  bool grouped = false; ///< ... or out of several.
  bool blocks = false;  ///< Scales that are finer than one a row: the engine gets dense weights.
  double zeros = -1;    ///< Share of elements that a mask leaves out; negative without a mask.
};

/// Collects from the constant operands of nested decompressing ops, by the domains of their arguments.
void readStorage(Value value, Storage &storage) {
  auto op = value.getDefiningOp<MILOpInterface>();
  if (!op || op.getCostClass() != CostClass::free)
    return;
  MILArgs args = MILArgs::of(op);
  RankedTensorType mask, data;
  for (const MILArg &arg : args.signature()) {
    RankedTensorType type = arg.kind == MILArg::Attribute ? RankedTensorType() : args.type(arg.name);
    if (!type || !arg.constant)
      continue;
    readStorage(args.operand(arg.name), storage);
    bool isIndex = arg.domain == "IndicesT";
    if (isIndex || arg.domain == "SrcT")
      storage.bits = type.getElementTypeBitWidth();
    storage.palette |= isIndex;
    if (arg.name == "lut" && type.getRank() > 2)
      storage.grouped = llvm::any_of(type.getShape().drop_back(2), [](int64_t size) { return size > 1; });
    if (arg.name == "scale" && type.getRank() > 0)
      storage.blocks |= getTensorElements(type) > type.getDimSize(0);
    if (arg.name.ends_with("mask"))
      mask = type;
    if (arg.name.starts_with("nonzero") || arg.name.ends_with("nonzero_data"))
      data = type;
  }
  auto result = llvm::cast<RankedTensorType>(value.getType());
  if (mask && data && result.hasStaticShape() && getTensorElements(result) > getTensorElements(data))
    storage.zeros = 1 - getTensorElements(data) / getTensorElements(result);
}

/// The format by which the cost model knows a stored weight; null is fp16, also for what the engine does not stream.
const cost::Format *getFormat(Value weight, bool hasSmallActivations) {
  Storage storage;
  readStorage(weight, storage);
  StringRef name;
  if (storage.zeros >= 0.4)
    name = storage.palette          ? "s50p4"
           : storage.zeros >= 0.825 ? "s90"
           : storage.zeros >= 0.715 ? "s75"
           : storage.zeros >= 0.59  ? "s68"
                                    : "s50";
  else if (storage.palette && storage.bits < 8)
    name = storage.bits <= 2   ? "p2"
           : storage.bits == 3 ? "p3"
           : storage.bits == 6 ? "p6"
           : storage.grouped   ? "p4g16"
                               : "p4";
  else if (storage.bits == 8 && !storage.blocks)
    name = hasSmallActivations ? "w8a8" : "w8";
  if (name.empty())
    return nullptr;
  return llvm::cantFail(cost::findFormat(name));
}

/// Reads one op.
class Reader {
public:
  Reader(MILOpInterface op, ConstantCones &cones) : op(op), args(MILArgs::of(op)), cones(cones) {}
  std::optional<cost::Op> read();

private:
  bool has(StringRef name) const {
    return llvm::any_of(args.signature(), [&](const MILArg &arg) { return arg.name == name; });
  }
  Type outType() const { return op->getResult(0).getType(); }
  double out() const { return getTensorElements(outType()); }
  /// Elements of the largest run-time operand.
  double in() const {
    double largest = 0;
    for (Value operand : op->getOperands())
      if (!cones.contains(operand))
        largest = std::max(largest, getTensorElements(operand.getType()));
    return largest;
  }
  cost::Op rows(cost::OpClass kind, double elements, double count = 1) const {
    cost::Op result = cost::Op::rows(kind, elements);
    result.count = count;
    return result;
  }
  bool hasSmallActivations(Value x) const {
    Operation *producer = x.getDefiningOp();
    return producer && !cones.contains(x) && producer->getNumOperands() &&
           llvm::any_of(producer->getOperandTypes(), [](Type type) {
             auto tensor = llvm::dyn_cast<RankedTensorType>(type);
             return tensor && tensor.getElementType().isInteger(8);
           });
  }
  std::optional<cost::Op> readConv(bool isTransposed);
  std::optional<cost::Op> readProduct();
  cost::Op readPair();

  MILOpInterface op;
  MILArgs args;
  ConstantCones &cones;
};
} // namespace

/// A conv by what it computes: the input is as large as the output times the stride, so padding and dilation are in.
/// Three-dimensional ones put depth and height together.
std::optional<cost::Op> Reader::readConv(bool isTransposed) {
  RankedTensorType x = args.type("x"), weight = args.type("weight");
  auto y = llvm::dyn_cast<RankedTensorType>(outType());
  if (!y || !x.hasStaticShape() || !y.hasStaticShape() || !weight.hasStaticShape() || x.getRank() < 3 ||
      weight.getRank() != x.getRank())
    return std::nullopt;
  cost::Op result;
  auto fold = [&](ArrayRef<int64_t> sizes) {
    std::pair<int64_t, int64_t> image(1, sizes.back());
    for (int64_t size : sizes.drop_back())
      image.first *= size;
    return image;
  };
  SmallVector<int64_t> strides = args.getInts("strides"), dilations = args.getInts("dilations");
  result.groups = std::max<int64_t>(1, args.getInt("groups"));
  result.batch = x.getDimSize(0);
  result.cin = x.getDimSize(1);
  result.cout = y.getDimSize(1);
  std::tie(result.kh, result.kw) = fold(weight.getShape().drop_front(2));
  std::tie(result.h, result.w) = fold((isTransposed ? x : y).getShape().drop_front(2));
  if (!isTransposed && !strides.empty()) {
    result.stride = *llvm::max_element(strides);
    result.h *= result.stride, result.w *= result.stride;
    if (x.getRank() == 3) // One row has no height to step over.
      result.h = 1;
  }
  if (!dilations.empty())
    result.dilation = *llvm::max_element(dilations);
  result.format = getFormat(args.operand("weight"), hasSmallActivations(args.operand("x")));
  return result;
}

/// A product: of rows by a constant, or of two run-time operands, where one row against many (a decode step) has a
/// cost of its own.
std::optional<cost::Op> Reader::readProduct() {
  Value first = op->getOperand(0), second = op->getNumOperands() > 1 ? op->getOperand(1) : Value();
  auto type = llvm::dyn_cast<RankedTensorType>(first.getType());
  auto y = llvm::dyn_cast<RankedTensorType>(outType());
  if (!second || !type || !y || !type.hasStaticShape() || !y.hasStaticShape() || type.getRank() == 0)
    return std::nullopt;
  bool isTransposed = has("transpose_x") && args.getBool("transpose_x") && type.getRank() > 1;
  double inner = std::max<int64_t>(1, type.getShape().take_back(isTransposed ? 2 : 1).front());
  double macs = out() * inner;
  Value constant = cones.contains(second) ? second : cones.contains(first) ? first : Value();
  if (constant) {
    double weights = std::max(1.0, getTensorElements(constant.getType()));
    double groups = 1;
    auto shape = llvm::cast<RankedTensorType>(constant.getType()).getShape();
    for (int64_t size : shape.drop_back(std::min<size_t>(2, shape.size())))
      groups *= std::max<int64_t>(1, size);
    cost::Op result = cost::Op::linear(int64_t(macs / weights), int64_t(inner * groups), int64_t(weights / inner));
    result.groups = int64_t(groups);
    result.format = getFormat(constant, hasSmallActivations(constant == first ? second : first));
    return result;
  }
  ArrayRef<int64_t> shape = y.getShape();
  int64_t rows = shape.size() < 2 ? 1 : std::min(shape.back(), shape[shape.size() - 2]);
  cost::Op result = rows == 1 ? this->rows(cost::OpClass::CachedAttention, 0, 0.5) // The other half of attention ...
                              : this->rows(cost::OpClass::MatMul, macs);           // ... is a product as well.
  result.heads = 1;
  for (int64_t size : shape.drop_back(std::min<size_t>(2, shape.size())))
    result.heads *= std::max<int64_t>(1, size);
  return result;
}

/// Two tensors element by element. The floor of an add was measured on tensors of 262,144 elements and more; a reduced
/// tensor or a row of factors is no such task.
cost::Op Reader::readPair() {
  constexpr double kSmall = 16384;
  return out() <= kSmall ? rows(cost::OpClass::UnaryPair, out(), 0.5) : rows(cost::OpClass::Add, out());
}

std::optional<cost::Op> Reader::read() {
  switch (op.getCostClass()) {
  case CostClass::other:
  case CostClass::free:
    return std::nullopt;
  case CostClass::move:
  case CostClass::unary:
    return rows(cost::OpClass::UnaryPair, out(), 0.5);
  case CostClass::pair:
    return readPair();
  case CostClass::activation:
    return rows(cost::OpClass::Activation, out());
  case CostClass::reduction:
    return rows(cost::OpClass::ReduceSum, in());
  case CostClass::softmax:
    return rows(cost::OpClass::Softmax, out());
  case CostClass::norm:
    return rows(cost::OpClass::FusedNorm, out());
  case CostClass::l2norm:
    return rows(cost::OpClass::L2Norm, out());
  case CostClass::pool:
    return rows(cost::OpClass::Pool, std::max(in(), out()));
  case CostClass::conv:
  case CostClass::deconv:
    return readConv(op.getCostClass() == CostClass::deconv);
  case CostClass::product:
    return readProduct();
  case CostClass::attention: {
    RankedTensorType query = args.type("query");
    if (!query.hasStaticShape() || query.getRank() < 2)
      return std::nullopt;
    cost::Op result = rows(cost::OpClass::Attention, 0);
    result.h = query.getShape().take_back(2)[0], result.w = query.getShape().back();
    result.heads = int64_t(getTensorElements(query) / std::max<int64_t>(1, result.h * result.w));
    return result;
  }
  }
  llvm_unreachable("unknown kind of work");
}

std::optional<cost::Op> getOpCost(Operation *op, ConstantCones &cones) {
  auto mil = llvm::dyn_cast<MILOpInterface>(op);
  if (!mil || op->getNumResults() == 0 || cones.contains(op))
    return std::nullopt;
  return Reader(mil, cones).read();
}

} // namespace mlir::ane
