// From a MIL op to the kernel call that it means.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/HostPlan.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::ane {

/// A parameter's value as kernels take it.
static anert::ParamValue toParamValue(Attribute attr) {
  auto widen = [](auto list) { return std::vector<int64_t>(list.asArrayRef().begin(), list.asArrayRef().end()); };
  return llvm::TypeSwitch<Attribute, anert::ParamValue>(attr)
      .Case<BoolAttr>([](BoolAttr value) { return value.getValue(); })
      .Case<IntegerAttr>([](IntegerAttr value) { return value.getValue().getSExtValue(); })
      .Case<FloatAttr>([](FloatAttr value) { return value.getValueAsDouble(); })
      .Case<StringAttr>([](StringAttr value) { return value.str(); })
      .Case<DenseI32ArrayAttr>(widen)
      .Case<DenseBoolArrayAttr>(widen)
      .Default([](Attribute) { return anert::ParamValue(int64_t(0)); });
}

/// Type of an operand or result; a state counts as its tensor.
static FailureOr<anert::TensorDesc> getOperandDesc(Operation *op, Type type) {
  if (auto state = llvm::dyn_cast<StateType>(type))
    type = state.getTensor();
  FailureOr<anert::TensorDesc> desc = getDesc(type);
  if (failed(desc))
    op->emitOpError() << "has a value of type " << type << "; a plan needs static shapes and MIL's element types";
  return desc;
}

FailureOr<anert::KernelSpec> getKernelSpec(MILOpInterface op) {
  anert::KernelSpec spec;
  spec.op = op->getName().stripDialect().str();
  MILArgs args = MILArgs::of(op);
  for (const MILArg &row : args.signature()) {
    if (row.kind == MILArg::Attribute) {
      if (Attribute value = args.param(row.name))
        spec.params.emplace_back(row.name.str(), toParamValue(value));
      continue;
    }
    anert::KernelArg arg;
    arg.name = row.name.str();
    for (Value value : args.operands(row.name)) {
      FailureOr<anert::TensorDesc> desc = getOperandDesc(op, value.getType());
      if (failed(desc))
        return failure();
      arg.operands.push_back({*desc, nullptr});
    }
    if (!arg.operands.empty() || row.kind == MILArg::Variadic)
      spec.args.push_back(std::move(arg));
  }
  for (Type type : op->getResultTypes()) {
    FailureOr<anert::TensorDesc> desc = getOperandDesc(op, type);
    if (failed(desc))
      return failure();
    spec.results.push_back(*desc);
  }
  return spec;
}

} // namespace mlir::ane
