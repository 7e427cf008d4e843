//===- ANEInterfaces.td - What passes and serializers may ask of any op ------===//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_ANEINTERFACES_TD
#define ANE_DIALECT_ANE_IR_ANEINTERFACES_TD

include "mlir/IR/OpBase.td"

def ANE_MILOpInterface : OpInterface<"MILOpInterface"> {
  let cppNamespace = "::mlir::ane";
  let description = [{
    An op that is one MIL op: its mnemonic is the MIL name and its ODS arguments are MIL's, in MIL's order. Import,
    export, host plans, defaults, opset checks and documentation are written once over this interface.
  }];
  let methods = [
    StaticInterfaceMethod<"The arguments in MIL order.", "::llvm::ArrayRef<::mlir::ane::MILArg>", "getMILSignature">,
    StaticInterfaceMethod<"First opset that has the op.", "::mlir::ane::Opset", "getMinOpset">,
    StaticInterfaceMethod<"Whether the host device can run the op.", "bool", "isExecutable">,
    StaticInterfaceMethod<"Whether the op has a scalar definition: element by element, with broadcasting.", "bool",
      "isPointwise">,
    StaticInterfaceMethod<"What kind of work the op is, for the cost model.", "::mlir::ane::CostClass", "getCostClass">,
    StaticInterfaceMethod<"What is known of the op on the engine.", "::mlir::ane::EngineSupport", "getEngineSupport">,
    StaticInterfaceMethod<"How the op follows when the dimensions of its tensors are permuted.",
      "::mlir::ane::LayoutKind", "getLayoutKind">,
    InterfaceMethod<"Values bound to the `index`-th operand argument (attributes are not counted).",
      "::mlir::OperandRange", "getMILOperand", (ins "unsigned":$index), [{
        auto [start, length] = $_op.getODSOperandIndexAndLength(index);
        return ::mlir::OperandRange($_op->operand_begin() + start, $_op->operand_begin() + start + length);
      }]>,
  ];
  let verify = [{ return ::mlir::ane::detail::verifyMILOp($_op); }];
}

def ANE_CompositeOpInterface : OpInterface<"CompositeOpInterface"> {
  let cppNamespace = "::mlir::ane";
  let description = [{
    An op of the `ane.nn` name space: it has a meaning in MIL ops, which `decompose` writes down, and no MIL form.
  }];
  let methods = [
    InterfaceMethod<"Build the op's meaning in MIL ops at the builder's insertion point; one value a result.",
      "::llvm::FailureOr<::llvm::SmallVector<::mlir::Value>>", "decompose", (ins "::mlir::ImplicitLocOpBuilder &":$b)>,
  ];
}

#endif // ANE_DIALECT_ANE_IR_ANEINTERFACES_TD
