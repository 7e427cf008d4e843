// Programs of unknown extents made static: types are inferred anew, from the inputs on.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Specialize.h"
#include "ANE/Conversion/ExportMIL.h"
#include "ANE/Dialect/ANE/IR/Provenance.h"
#include "mlir/IR/Verifier.h"

namespace mlir::ane {

/// More elements than any list of sizes has.
static constexpr int64_t kMaxEvaluated = 4096;

namespace {
/// One `NAME=SHAPE`.
struct InputShape {
  StringRef name;
  SmallVector<int64_t> shape;
  bool isUsed = false;
};
} // namespace

static FailureOr<InputShape> parseShape(ModuleOp module, StringRef text) {
  InputShape input;
  StringRef sizes;
  std::tie(input.name, sizes) = text.split('=');
  while (!sizes.empty()) {
    auto [size, rest] = sizes.split('x');
    int64_t extent;
    bool isLast = size.size() == sizes.size();
    if (size.getAsInteger(10, extent) || extent < 0 || (!isLast && rest.empty()))
      return module.emitError() << "--specialize: found '" << text << "', expected NAME=SHAPE such as x=1x64x1x32";
    input.shape.push_back(extent);
    sizes = rest;
  }
  if (input.name.empty() || !text.contains('='))
    return module.emitError() << "--specialize: found '" << text << "', expected NAME=SHAPE such as x=1x64x1x32";
  return input;
}

/// The extents of `type` where it knows them, else those of `other`.
static Type refine(Type type, Type other) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type), known = llvm::dyn_cast<RankedTensorType>(other);
  if (!tensor || !known || tensor.getRank() != known.getRank())
    return type;
  SmallVector<int64_t> shape(tensor.getShape());
  for (auto [size, extent] : llvm::zip(shape, known.getShape()))
    if (ShapedType::isDynamic(size))
      size = extent;
  return tensor.clone(shape);
}

/// Whether the host kernels can compute the op here and now: a small result of small constants that the IR holds.
static bool isEvaluable(Operation &op) {
  auto mil = llvm::dyn_cast<MILOpInterface>(op);
  if (!mil || !mil.isExecutable() || !isPure(&op) || op.getNumOperands() == 0 || op.getNumResults() != 1)
    return false;
  auto isSmall = [](Type type) { return hasAtMost(llvm::cast<ShapedType>(type), kMaxEvaluated); };
  auto result = llvm::dyn_cast<RankedTensorType>(op.getResult(0).getType());
  return result && result.hasStaticShape() && isSmall(result) && llvm::all_of(op.getOperands(), [&](Value value) {
           auto constant = value.getDefiningOp<ConstOp>();
           return constant && llvm::isa<DenseElementsAttr>(constant.getVal()) && isSmall(value.getType());
         });
}

static LogicalResult inferBlock(Block &block);

/// Infers the types of one op whose operands are done.
static LogicalResult inferOp(Operation &op) {
  auto inferred = llvm::dyn_cast<InferTypeOpInterface>(op);
  if (!llvm::isa<MILOpInterface>(op) || !inferred)
    return success();
  for (Region &region : op.getRegions()) {
    for (auto [param, value] : llvm::zip(region.getArguments(), op.getOperands()))
      param.setType(refine(value.getType(), param.getType()));
    if (failed(inferBlock(region.front())))
      return failure();
  }
  SmallVector<Type> types;
  if (failed(inferred.inferReturnTypes(op.getContext(), op.getLoc(), op.getOperands(), op.getRawDictionaryAttrs(),
                                       op.getPropertiesStorage(), op.getRegions(), types)))
    return failure();
  for (auto [result, type] : llvm::zip(op.getResults(), types))
    result.setType(refine(type, result.getType()));
  return success();
}

/// The value of an op that depends on shapes alone, null if it does not.
static FailureOr<DenseElementsAttr> evaluate(Operation &op) {
  if (auto shape = llvm::dyn_cast<ShapeOp>(op); shape && shape.getX().getType().hasStaticShape()) {
    SmallVector<int32_t> sizes(shape.getX().getType().getShape());
    return DenseElementsAttr::get(shape.getY().getType().clone(int64_t(sizes.size())), ArrayRef(sizes));
  }
  return isEvaluable(op) ? evaluateConstant(op.getResult(0)) : DenseElementsAttr();
}

static LogicalResult inferBlock(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(block.without_terminator())) {
    if (failed(inferOp(op)))
      return failure();
    FailureOr<DenseElementsAttr> value = evaluate(op);
    if (failed(value))
      return failure();
    if (!*value)
      continue;
    OpBuilder builder(&op);
    op.getResult(0).replaceAllUsesWith(ConstOp::create(builder, op.getLoc(), *value));
    op.erase();
  }
  return success();
}

static LogicalResult setInput(ProgramOp program, BlockArgument arg, InputShape &input) {
  auto type = llvm::dyn_cast<RankedTensorType>(arg.getType());
  bool fits = type && type.getRank() == int64_t(input.shape.size());
  for (unsigned i = 0; fits && i < input.shape.size(); ++i)
    fits = type.isDynamicDim(i) || type.getDimSize(i) == input.shape[i];
  if (!fits)
    return emitError(arg.getLoc()) << "--specialize: the shape that is given does not fit the input '" << input.name
                                   << "' of type " << arg.getType() << "; its known extents must stay";
  arg.setType(type.clone(input.shape));
  input.isUsed = true;
  return success();
}

static LogicalResult specializeProgram(ProgramOp program, MutableArrayRef<InputShape> inputs) {
  bool isChanged = false;
  for (BlockArgument arg : program.getBody().getArguments())
    for (InputShape &input : inputs)
      if (input.name == program.getInputName(arg.getArgNumber())) {
        if (failed(setInput(program, arg, input)))
          return failure();
        isChanged = true;
      }
  if (!isChanged)
    return success();
  if (failed(inferBlock(program.getBody().front())))
    return failure();
  ReturnOp ret = program.getReturn();
  TypeRange arguments = program.getBody().getArgumentTypes();
  program.setFunctionType(FunctionType::get(program.getContext(), arguments, ret.getOutputs().getTypes()));
  // The ranges of its extents end where these are known.
  if (llvm::none_of(arguments, [](Type type) {
        auto tensor = llvm::dyn_cast<RankedTensorType>(type);
        return tensor && !tensor.hasStaticShape();
      }))
    program->removeAttr(kFunctionAttributes);
  return success();
}

LogicalResult specialize(ModuleOp module, ArrayRef<std::string> shapes) {
  if (shapes.empty())
    return success();
  SmallVector<InputShape> inputs;
  for (const std::string &text : shapes) {
    FailureOr<InputShape> input = parseShape(module, text);
    if (failed(input))
      return failure();
    inputs.push_back(*input);
  }
  for (ProgramOp program : module.getOps<ProgramOp>())
    if (failed(specializeProgram(program, inputs)))
      return failure();
  for (const InputShape &input : inputs) {
    if (input.isUsed)
      continue;
    InFlightDiagnostic diag = module.emitError()
                              << "--specialize: no program has an input '" << input.name << "'; inputs are";
    for (ProgramOp program : module.getOps<ProgramOp>())
      for (unsigned i = 0, e = program.getNumArguments(); i < e; ++i)
        diag << " '" << program.getInputName(i) << "'";
    return diag;
  }
  return verify(module);
}

} // namespace mlir::ane
