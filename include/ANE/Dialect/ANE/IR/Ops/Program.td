//===- Program.td - Programs, dispatches, state and constants
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_PROGRAM_TD
#define ANE_DIALECT_ANE_IR_OPS_PROGRAM_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

include "mlir/IR/SymbolInterfaces.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/FunctionInterfaces.td"

def ANE_ConstOp : ANE_Op<"const", [Pure, ConstantLike, AllTypesMatch<["val", "y"]>]> {
  let summary = "A tensor known at compile time: inline if small, else named bytes of a weight source";
  let description = [{
    `dense_resource<"source:tensor">` names a tensor of a weight source of the module (`ane.weights`); its bytes are
    never in the IR.
    Example: `%w = ane.const dense_resource<"model:layers.0.wq"> : tensor<768x768x1x1xf16>`
  }];
  let arguments = (ins ElementsAttr:$val);
  let results = (outs ANE_Storage:$y);
  let assemblyFormat = "attr-dict $val";
  let hasFolder = 1;
}

def ANE_WeightsOp : ANE_Op<"weights", [Symbol]> {
  let summary = "A weight source of the module: a file of named tensors";
  let description = [{
    `format` is safetensors, milblob or llama2c; without it the file says. `--weights NAME=FILE` overrides `file`.
    Example: `ane.weights @model file "model.safetensors"`
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, StrAttr:$file,
                       OptionalAttr<ANE_StrIn<["safetensors", "milblob", "llama2c"]>>:$format,
                       OptionalAttr<StrAttr>:$sha256);
  let assemblyFormat = "$sym_name `file` $file (`format` $format^)? (`sha256` $sha256^)? attr-dict";
}

def ANE_ProgramOp : ANE_Op<"program", [FunctionOpInterface, IsolatedFromAbove, AutomaticAllocationScope,
                                       OpAsmOpInterface, SingleBlock]> {
  let summary = "One program: a straight list of ops between named ports";
  let description = [{
    Ports are named by the argument and result attribute `ane.port`; names are unique among the inputs and among the
    outputs. A `state` argument is resident memory: a tensor whose new value `ane.return ... update` gives, in the
    order of the state arguments, or an `!ane.state<...>` that `ane.read_state` and `ane.write_state` access. A port
    with the attribute `ane.view` holds a tensor of that type for its callers, converted and padded to its own type.

    Example:
    ```mlir
    ane.program @step on ane opset ios18 (%x: tensor<1x8x1x32xf16> {ane.port = "x"}, state %k: tensor<1x8x1x32xf16>)
        -> (tensor<1x8x1x32xf16> {ane.port = "y"}) {
      %0 = ane.add %x, %k : tensor<1x8x1x32xf16>, tensor<1x8x1x32xf16>
      ane.return %0 update %0 : tensor<1x8x1x32xf16> update tensor<1x8x1x32xf16>
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<FunctionType>:$function_type,
    DefaultValuedAttr<ANE_DeviceKindAttr, "::mlir::ane::DeviceKind::ane">:$device,
    DefaultValuedAttr<ANE_OpsetAttr, "::mlir::ane::Opset::ios18">:$opset,
    DefaultValuedAttr<ANE_StageAttr, "::mlir::ane::Stage::open">:$stage,
    OptionalAttr<StrAttr>:$sym_visibility, OptionalAttr<DictArrayAttr>:$arg_attrs,
    OptionalAttr<DictArrayAttr>:$res_attrs);
  let regions = (region SizedRegion<1>:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::ArrayRef<::mlir::Type> getArgumentTypes() { return getFunctionType().getInputs(); }
    ::llvm::ArrayRef<::mlir::Type> getResultTypes() { return getFunctionType().getResults(); }
    ::mlir::Region *getCallableRegion() { return &getBody(); }
    /// Whether argument `index` is resident state, and not an input.
    bool isState(unsigned index);
    /// Name of an input or state argument, and of a result: the `ane.port` attribute, else "arg<i>" or "result<i>".
    ::llvm::StringRef getInputName(unsigned index);
    ::llvm::StringRef getOutputName(unsigned index);
    /// Types of an argument and of a result as callers see them: the attribute `ane.view`, else the type.
    ::mlir::Type getInputView(unsigned index);
    ::mlir::Type getOutputView(unsigned index);
    ::mlir::ane::ReturnOp getReturn();
  }];
}

def ANE_ReturnOp : ANE_Op<"return", [Pure, Terminator, ReturnLike, HasParent<"ProgramOp">, AttrSizedOperandSegments]> {
  let summary = "The outputs of a program and the new values of its tensor states";
  let arguments = (ins Variadic<ANE_Storage>:$outputs, Variadic<ANE_Storage>:$updates);
  let assemblyFormat = [{
    ($outputs^)? (`update` $updates^)? attr-dict (`:` type($outputs)^)? (`update` type($updates)^)?
  }];
  let hasVerifier = 1;
}

def ANE_StateOp : ANE_Op<"state", [Symbol]> {
  let summary = "Resident memory of a bundle, zero-filled or initialised from a weight";
  let description = [{ Example: `ane.state @k0 : tensor<1x256x1x512xf16>` }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<ANE_Storage>:$type, OptionalAttr<ElementsAttr>:$init);
  let assemblyFormat = "$sym_name (`init` $init^)? `:` $type attr-dict";
}

def ANE_DispatchOp : ANE_Op<"dispatch", [DeclareOpInterfaceMethods<SymbolUserOpInterface>,
                                         DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "Run a program; with `updating`, on resident states, in the order of its state arguments";
  let description = [{ Example: `%h = ane.dispatch @layer(%x) updating [@k0] : (tensor<..>) -> tensor<..>` }];
  let arguments = (ins FlatSymbolRefAttr:$program, Variadic<ANE_Storage>:$inputs,
                       OptionalAttr<TypedArrayAttrBase<FlatSymbolRefAttr, "state symbols">>:$states);
  let results = (outs Variadic<ANE_Storage>:$outputs);
  let assemblyFormat = [{
    $program `(` $inputs `)` (`updating` $states^)? attr-dict `:` functional-type($inputs, $outputs)
  }];
}

#endif // ANE_DIALECT_ANE_IR_OPS_PROGRAM_TD
