// Evaluation on the host device, and comparison by what rounding explains.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "PipelineOracle.h"
#include "ANE/Compiler/Compiler.h"
#include "ANE/Conversion/HostPlan.h"
#include "ANE/Runtime/Device.h"
#include "ANE/Support/Half.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>
#include <random>

namespace mlir::ane::fuzz {

using anert::DType;
using anert::HostTensor;

static std::vector<double> getNumbers(const HostTensor &tensor) {
  std::vector<double> numbers(size_t(tensor.desc.numElements()));
  for (auto [i, number] : llvm::enumerate(numbers)) {
    const char *at = tensor.bytes.data() + i * anert::getHostBytes(tensor.desc.dtype);
    if (tensor.desc.dtype == DType::fp16) {
      uint16_t half;
      memcpy(&half, at, sizeof(half));
      number = anert::halfToFloat(half);
    } else if (tensor.desc.dtype == DType::fp32) {
      float value;
      memcpy(&value, at, sizeof(value));
      number = value;
    } else {
      int64_t value = 0;
      memcpy(&value, at, anert::getHostBytes(tensor.desc.dtype));
      number = double(value);
    }
  }
  return numbers;
}

Tensors makeInputs(ModuleOp module, uint64_t seed) {
  std::mt19937_64 engine(seed);
  Tensors inputs;
  for (Type type : (*module.getOps<ProgramOp>().begin()).getArgumentTypes()) {
    HostTensor tensor{*getDesc(type), {}};
    tensor.bytes.resize(tensor.desc.numBytes());
    unsigned size = anert::getHostBytes(tensor.desc.dtype);
    for (int64_t i = 0; i < tensor.desc.numElements(); ++i) {
      int64_t number = int64_t(engine() % 1025) - 512;
      float value = float(number) / 256;
      uint16_t half = anert::floatToHalf(value);
      number &= 1;
      memcpy(tensor.bytes.data() + i * size,
             tensor.desc.dtype == DType::fp16   ? static_cast<const void *>(&half)
             : tensor.desc.dtype == DType::fp32 ? static_cast<const void *>(&value)
                                                : static_cast<const void *>(&number),
             size);
    }
    inputs.push_back(std::move(tensor));
  }
  return inputs;
}

//===-- Evaluation -----------------------------------------------------------===//

/// Runs one program; `inputs` are in port order.
static llvm::Expected<Tensors> runProgram(ProgramOp program, ArrayRef<const HostTensor *> inputs, double limit) {
  static const anert::WeightStore store;
  HostPlanOptions planOptions;
  planOptions.store = &store;
  FailureOr<anert::HostPlan> plan = lowerToHostPlan(program, planOptions);
  if (failed(plan))
    return llvm::createStringError("no host plan");
  bool isModerate = true;
  anert::LoadOptions options;
  if (limit > 0)
    options.observe = [&](const anert::TracedValue &value) {
      const char *data = static_cast<const char *>(value.data);
      HostTensor tensor{value.desc, std::vector<char>(data, data + value.desc.numBytes())};
      isModerate &= llvm::all_of(getNumbers(tensor), [&](double number) { return std::abs(number) <= limit; });
    };
  anert::ProgramImage image;
  image.name = program.getSymName().str();
  image.plan = std::make_shared<anert::HostPlan>(std::move(*plan));
  auto loaded = llvm::cantFail(anert::openDevice("host"))->load(image, options);
  if (!loaded)
    return loaded.takeError();
  std::vector<anert::Surface> surfaces;
  for (const auto &port : llvm::concat<const anert::Port>((*loaded)->getInputs(), (*loaded)->getOutputs()))
    surfaces.push_back(llvm::cantFail(anert::Surface::allocate(port.desc)));
  size_t count = (*loaded)->getInputs().size();
  SmallVector<const anert::Surface *> ins;
  SmallVector<anert::Surface *> outs;
  for (auto [i, surface] : llvm::enumerate(surfaces)) {
    if (i >= count) {
      outs.push_back(&surface);
      continue;
    }
    if (i >= inputs.size() || surface.getDesc() != inputs[i]->desc)
      return llvm::createStringError("@" + program.getSymName() + " takes " + surface.getDesc().str() + " as input " +
                                     llvm::Twine(i));
    surface.copyFrom(inputs[i]->bytes.data());
    ins.push_back(&surface);
  }
  if (llvm::Error error = (*loaded)->run(ins, outs, {}))
    return std::move(error);
  if (!isModerate)
    return llvm::createStringError("a value is too large or not finite");
  Tensors results;
  for (anert::Surface *surface : outs) {
    results.push_back({surface->getDesc(), std::vector<char>(surface->getDesc().numBytes())});
    surface->copyTo(results.back().bytes.data());
  }
  return results;
}

/// Runs the dispatches of a schedule in their order.
static llvm::Expected<Tensors> runSchedule(func::FuncOp function, const Tensors &inputs, double limit) {
  llvm::DenseMap<Value, HostTensor> tensors;
  for (auto [arg, input] : llvm::zip_equal(function.getArguments(), inputs))
    tensors[arg] = input;
  for (auto dispatch : function.getOps<DispatchOp>()) {
    auto program = SymbolTable::lookupNearestSymbolFrom<ProgramOp>(dispatch, dispatch.getProgramAttr());
    SmallVector<const HostTensor *> operands;
    for (Value input : dispatch.getInputs())
      operands.push_back(&tensors[input]);
    llvm::Expected<Tensors> results = runProgram(program, operands, limit);
    if (!results)
      return results.takeError();
    for (auto [result, tensor] : llvm::zip_equal(dispatch.getOutputs(), *results))
      tensors[result] = std::move(tensor);
  }
  Tensors outputs;
  for (Value output : function.getBody().front().getTerminator()->getOperands())
    outputs.push_back(tensors[output]);
  return outputs;
}

llvm::Expected<Tensors> evaluate(ModuleOp module, const Tensors &inputs, double limit) {
  OwningOpRef<ModuleOp> copy = module.clone();
  if (failed(lowerComposites(*copy)))
    return llvm::createStringError("a composite op has no meaning");
  for (func::FuncOp function : copy->getOps<func::FuncOp>())
    return runSchedule(function, inputs, limit);
  SmallVector<const HostTensor *> operands;
  for (const HostTensor &input : inputs)
    operands.push_back(&input);
  return runProgram(*copy->getOps<ProgramOp>().begin(), operands, limit);
}

//===-- Other precisions -----------------------------------------------------===//

OwningOpRef<ModuleOp> cloneWithFloat(ModuleOp module, bool isHalf) {
  OwningOpRef<ModuleOp> copy = module.clone();
  Builder b(module.getContext());
  Type from = isHalf ? Type(b.getF32Type()) : Type(b.getF16Type()),
       to = isHalf ? Type(b.getF16Type()) : Type(b.getF32Type());
  auto convert = [&](Type type) -> Type {
    auto tensor = llvm::dyn_cast<RankedTensorType>(type);
    return tensor && tensor.getElementType() == from ? tensor.clone(to) : type;
  };
  auto round = [&](APFloat value) {
    bool loses;
    value.convert(llvm::cast<FloatType>(to).getFloatSemantics(), APFloat::rmNearestTiesToEven, &loses);
    return value;
  };
  copy->walk([&](Operation *op) {
    for (Value result : op->getResults())
      result.setType(convert(result.getType()));
    for (NamedAttribute attribute : llvm::to_vector(op->getAttrDictionary())) {
      if (auto number = llvm::dyn_cast<FloatAttr>(attribute.getValue()); number && number.getType() == from)
        op->setAttr(attribute.getName(), FloatAttr::get(to, round(number.getValue())));
      if (auto elements = llvm::dyn_cast<DenseFPElementsAttr>(attribute.getValue());
          elements && elements.getElementType() == from)
        op->setAttr(attribute.getName(),
                    elements.mapValues(to, [&](const APFloat &value) { return round(value).bitcastToAPInt(); }));
    }
    if (auto cast = llvm::dyn_cast<CastOp>(op); cast && cast.getDtype() == (isHalf ? "fp32" : "fp16"))
      cast.setDtype(isHalf ? "fp16" : "fp32");
    if (auto program = llvm::dyn_cast<ProgramOp>(op)) {
      for (BlockArgument arg : program.getArguments())
        arg.setType(convert(arg.getType()));
      SmallVector<Type> results = llvm::map_to_vector(program.getResultTypes(), convert);
      program.setFunctionType(b.getFunctionType(program.getBody().front().getArgumentTypes(), results));
    }
  });
  return copy;
}

//===-- Comparison -----------------------------------------------------------===//

std::string compare(const Tensors &exact, const Tensors &before, const Tensors &after) {
  if (after.size() != exact.size())
    return llvm::formatv("{0} outputs became {1}", exact.size(), after.size()).str();
  for (size_t i = 0; i < exact.size(); ++i) {
    if (after[i].desc.shape != exact[i].desc.shape || after[i].desc.dtype != before[i].desc.dtype)
      return llvm::formatv("output {0} is {1} instead of {2}", i, after[i].desc.str(), before[i].desc.str()).str();
    std::vector<double> want = getNumbers(exact[i]), old = getNumbers(before[i]), now = getNumbers(after[i]);
    bool isFloat = anert::getInfo(after[i].desc.dtype).isFloat;
    double scale = 0, oldError = 0, newError = 0;
    size_t worst = 0;
    for (size_t e = 0; e < want.size(); ++e) {
      scale = std::max(scale, std::abs(want[e]));
      if (std::isfinite(old[e]))
        oldError = std::max(oldError, std::abs(old[e] - want[e]));
      double error = std::isfinite(now[e]) ? std::abs(now[e] - want[e]) : std::isfinite(old[e]) ? INFINITY : 0;
      if (error > newError)
        worst = e, newError = error;
    }
    double allowed = isFloat ? 2 * oldError + 0.008 * scale + 0.002 : oldError;
    if (newError > allowed)
      return llvm::formatv(
                 "output {0}, element {1}: {2:e4} became {3:e4}, exact is {4:e4}; error {5:e2}, allowed {6:e2}", i,
                 worst, old[worst], now[worst], want[worst], newError, allowed)
          .str();
  }
  return "";
}

} // namespace mlir::ane::fuzz
