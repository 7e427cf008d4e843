//===- ANEBase.td - Dialect, type constraints and the base of every MIL op ---===//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_ANEBASE_TD
#define ANE_DIALECT_ANE_IR_ANEBASE_TD

include "mlir/IR/OpBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "ANE/Dialect/ANE/IR/ANEInterfaces.td"

def ANE_Dialect : Dialect {
  let name = "ane";
  let cppNamespace = "::mlir::ane";
  let summary = "Programs for the Apple Neural Engine, one op per MIL op.";
  let description = [{
    A *program* (`ane.program`) is one MIL function with named ports; a *schedule* (a `func.func` of `ane.dispatch`)
    is a straight list of program calls. MIL ops carry MIL's names, argument names and argument order; composite ops
    live in the name space `ane.nn`.
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
  let hasConstantMaterializer = 1;
  let hasCanonicalizer = 1; // The laws of Simplify.td.
  let useDefaultAttributePrinterParser = 1;
  let useDefaultTypePrinterParser = 1;
}

//===-- Opsets and devices ---------------------------------------------------===//

def ANE_Opset : I32EnumAttr<"Opset", "MIL opset", [
    I32EnumAttrCase<"ios15", 15>, I32EnumAttrCase<"ios16", 16>, I32EnumAttrCase<"ios17", 17>,
    I32EnumAttrCase<"ios18", 18>, I32EnumAttrCase<"ios26", 26>]> {
  let genSpecializedAttr = 0;
  let cppNamespace = "::mlir::ane";
}
def ANE_OpsetAttr : EnumAttr<ANE_Dialect, ANE_Opset, "opset">;

def ANE_DeviceKind : I32EnumAttr<"DeviceKind", "where a program runs", [
    I32EnumAttrCase<"ane", 0>, I32EnumAttrCase<"host", 1>]> {
  let genSpecializedAttr = 0;
  let cppNamespace = "::mlir::ane";
}
def ANE_DeviceKindAttr : EnumAttr<ANE_Dialect, ANE_DeviceKind, "device">;

def ANE_Stage : I32EnumAttr<"Stage", "how far a program has been lowered", [
    I32EnumAttrCase<"open", 0>, I32EnumAttrCase<"legal", 1>]> {
  let genSpecializedAttr = 0;
  let cppNamespace = "::mlir::ane";
}
def ANE_StageAttr : EnumAttr<ANE_Dialect, ANE_Stage, "stage">;

// Kinds of work that the cost model tells apart: other names a kind that it has no figures for, free what costs nothing
// when the program runs, move copies.
def ANE_CostClass : I32EnumAttr<"CostClass", "kind of work", [
    I32EnumAttrCase<"other", 0>, I32EnumAttrCase<"free", 1>, I32EnumAttrCase<"move", 2>, I32EnumAttrCase<"unary", 3>,
    I32EnumAttrCase<"pair", 4>, I32EnumAttrCase<"activation", 5>, I32EnumAttrCase<"reduction", 6>,
    I32EnumAttrCase<"softmax", 7>, I32EnumAttrCase<"norm", 8>, I32EnumAttrCase<"l2norm", 9>,
    I32EnumAttrCase<"pool", 10>, I32EnumAttrCase<"conv", 11>, I32EnumAttrCase<"deconv", 12>,
    I32EnumAttrCase<"product", 13>, I32EnumAttrCase<"attention", 14>]> {
  let genSpecializedAttr = 0;
  let cppNamespace = "::mlir::ane";
}

//===-- Types ----------------------------------------------------------------===//

class ANE_Type<string name, string mnem> : TypeDef<ANE_Dialect, name> { let mnemonic = mnem; }

def ANE_StateType : ANE_Type<"State", "state"> {
  let summary = "Mutable memory of one tensor, MIL's `state<tensor<...>>`";
  let parameters = (ins "::mlir::RankedTensorType":$tensor);
  let assemblyFormat = "`<` $tensor `>`";
}

def ANE_StringType : ANE_Type<"String", "string"> {
  let summary = "A string, as MIL's classifiers give one";
}

def ANE_DictType : ANE_Type<"Dict", "dict"> {
  let summary = "MIL's `dict<key, value>`";
  let parameters = (ins "::mlir::Type":$key, "::mlir::Type":$value);
  let assemblyFormat = "`<` $key `,` $value `>`";
}

def ANE_ListType : ANE_Type<"List", "list"> {
  let summary = "MIL's `list<tensor<...>, N>`: tensors of one type; without a length, as many as the program makes";
  let parameters = (ins "::mlir::RankedTensorType":$tensor,
                        DefaultValuedParameter<"int64_t", "::mlir::ShapedType::kDynamic">:$length);
  let assemblyFormat = "`<` $tensor (`,` $length^)? `>`";
}

// Unsigned MIL integers are `uiN`, signed ones `iN`, bool is `i1`; uint1 is `ui1`.
defvar ANE_Floats = [F16, F32];
defvar ANE_SmallInts = [I8, UI8, I16, UI16];
defvar ANE_SubByte = [I<4>, UI<1>, UI<2>, UI<3>, UI<4>, UI<6>];
defvar ANE_Others = [BF16, F64, F8E4M3FN, F8E5M2, I64, UI<64>];

def ANE_Float : RankedTensorOf<ANE_Floats>;
def ANE_FloatOrInt32 : RankedTensorOf<ANE_Floats # [I32]>;
def ANE_Number : RankedTensorOf<ANE_Floats # [I32] # ANE_SmallInts>;
def ANE_Bool : RankedTensorOf<[I1]>;
def ANE_Int32 : RankedTensorOf<[I32]>;
def ANE_Index : RankedTensorOf<[I32] # ANE_SmallInts>;
def ANE_SignedIndex : RankedTensorOf<[I32, I8, I16]>;
// What every opset calculates with, and that with the small integers of ios17.
def ANE_BasicValue : RankedTensorOf<ANE_Floats # [I32, I1]>;
def ANE_AnyValue : RankedTensorOf<ANE_Floats # [I32, I1] # ANE_SmallInts>;
def ANE_Storage : RankedTensorOf<ANE_Floats # [I32, I1] # ANE_SmallInts # [UI32] # ANE_SubByte # ANE_Others>;

// What loops carry and branches give.
def ANE_Carried : AnyTypeOf<[ANE_Storage, ANE_ListType]>;

// An operand with MIL's restrictions: operands of one `domain` share an element type; `isConst` ones must be known
// when the program is compiled; `since` and `until` bound the opsets that have the argument.
class ANE_Arg<Type base, string dom, bit isConst = 0, string first = "ios15", string last = "ios26">
    : Type<base.predicate, base.summary, base.cppType> {
  string domain = dom;
  bit constant = isConst;
  string since = first;
  string until = last;
}
class T<Type base, string first = "ios15"> : ANE_Arg<base, "T", 0, first>;
class U<Type base, string first = "ios15"> : ANE_Arg<base, "U", 0, first>;
class ConstT<Type base> : ANE_Arg<base, "T", 1>;
class ConstU<Type base> : ANE_Arg<base, "U", 1>;
class Const<Type base, string first = "ios15", string last = "ios26"> : ANE_Arg<base, "", 1, first, last>;

//===-- Parameters -----------------------------------------------------------===//

def ANE_ScalarFloatAttr : Attr<CPred<"::llvm::isa<::mlir::FloatAttr>($_self)">, "float with its type"> {
  let storageType = "::mlir::FloatAttr";
  let returnType = "::llvm::APFloat";
}
// A fp or int32 scalar, for parameters that follow the element type of `x`.
def ANE_ScalarAttr : Attr<CPred<"::llvm::isa<::mlir::FloatAttr, ::mlir::IntegerAttr, ::mlir::BoolAttr>($_self)">,
    "scalar with its type"> {
  let storageType = "::mlir::TypedAttr";
  let returnType = "::mlir::TypedAttr";
  let convertFromStorage = "$_self";
}
// A required scalar parameter of a domain; `base` is one of the two above.
class ANE_ScalarOf<Attr base, string dom> : Attr<base.predicate, base.summary> {
  let storageType = base.storageType;
  let returnType = base.returnType;
  let convertFromStorage = base.convertFromStorage;
  string domain = dom;
}
class ScalarT<Attr base> : ANE_ScalarOf<base, "T">;
class ScalarU<Attr base> : ANE_ScalarOf<base, "U">;
class ANE_StrIn<list<string> values> : ConfinedAttr<StrAttr,
    [AttrConstraint<CPred<"::llvm::is_contained({\"" # !interleave(values, "\", \"") # "\"}, "
                          "::llvm::cast<::mlir::StringAttr>($_self).getValue())">,
                    "one of " # !interleave(values, ", ")>]>;

// A const parameter that may be left out. `value` is MIL's default as MLIR attribute text: a float without a type
// takes the element type of the first operand; "spatial*N" is a list of N a spatial dimension ("spatial2*N": two a
// dimension); "" means that the default is none. A scalar of a `domain` has the element type of its operands.
class Param<Attr attr, string value, string first = "ios15", string last = "ios26", string dom = "">
    : OptionalAttr<attr> {
  string milDefault = value;
  string domain = dom;
  string since = first;
  string until = last;
}
class ParamT<Attr attr, string value> : Param<attr, value, "ios15", "ios26", "T">;
class ParamU<Attr attr, string value> : Param<attr, value, "ios15", "ios26", "U">;

//===-- The base of the MIL ops ----------------------------------------------===//

// The part of a signature row that the wrapper classes above carry.
class MILFacts<string value, string domain, bit constant, string since, string until> {
  string text = "\"" # !subst("\"", "\\\"", value) # "\", \"" # domain # "\", " # !if(constant, "true", "false") #
                ", Opset::" # since # ", Opset::" # until;
}
defvar ANE_NoFacts = "\"\", \"\", false, Opset::ios15, Opset::ios26";
class MILParamFacts<Param p> { string text = MILFacts<p.milDefault, p.domain, 0, p.since, p.until>.text; }
class MILAttrFacts<Attr attr> {
  string text = !if(!isa<ANE_ScalarOf>(attr), MILFacts<"", !cast<ANE_ScalarOf>(attr).domain, 0, "ios15", "ios26">.text,
                    ANE_NoFacts);
}
class MILTensorFacts<Constraint type> {
  string text = !if(!isa<ANE_Arg>(type),
    MILFacts<"", !cast<ANE_Arg>(type).domain, !cast<ANE_Arg>(type).constant, !cast<ANE_Arg>(type).since,
             !cast<ANE_Arg>(type).until>.text, ANE_NoFacts);
}

// `!if` is lazy and `!cond` is not: an absent kind must not be looked into.
// Row i of the signature of an op, read off its `arguments` dag: {kind, name, required, default, domain, constant,
// since, until}; and the argument's piece of the assembly format.
class MILRow<dag args, int i> {
  string name = !getdagname(args, i);
  bit isParam = !initialized(!getdagarg<Param>(args, i));
  string kind = !cond(!initialized(!getdagarg<Attr>(args, i)) : "Attribute",
                      !initialized(!getdagarg<Variadic>(args, i)) : "Variadic",
                      !initialized(!getdagarg<Optional>(args, i)) : "Optional", true : "Operand");
  string facts = !if(!initialized(!getdagarg<Param>(args, i)), MILParamFacts<!getdagarg<Param>(args, i)>.text,
    !if(!initialized(!getdagarg<Attr>(args, i)), MILAttrFacts<!getdagarg<Attr>(args, i)>.text,
    !if(!initialized(!getdagarg<Optional>(args, i)), MILTensorFacts<!getdagarg<Optional>(args, i).baseType>.text,
    !if(!initialized(!getdagarg<Variadic>(args, i)), MILTensorFacts<!getdagarg<Variadic>(args, i).baseType>.text,
    MILTensorFacts<!getdagarg<Constraint>(args, i)>.text))));
  bit required = !not(!or(isParam, !eq(kind, "Optional")));
  string init = "{MILArg::" # kind # ", \"" # name # "\", " # !if(required, "true", "false") # ", " # facts # "}";
  string requiredFormat = !cond(!eq(kind, "Operand") : "$" # name, !eq(kind, "Variadic") : "`(` $" # name # " `)`",
                                true : "");
  string optionalFormat = !if(!eq(kind, "Optional"), "(`" # name # "` `=` $" # name # "^)?", "");
}

class MILSignature<dag args> {
  defvar indices = !range(!size(args));
  string init = !interleave(!foreach(i, indices, MILRow<args, i>.init), ", ");
  // Required operands are separated by commas; an optional one is announced by its name.
  defvar required = !filter(text, !foreach(i, indices, MILRow<args, i>.requiredFormat), !ne(text, ""));
  string format = !interleave(required, " `,` ") # " " #
                  !interleave(!foreach(i, indices, MILRow<args, i>.optionalFormat), " ");
}

//===-- What the engine does with an op --------------------------------------===//

// `family`: the first that runs the op, 13 for h13; 0 if none does. `sweep`: what became of the op alone, compiled for
// the engine only through e5rt on an M5, an enumerator of EngineSweep. `note`: what to mind or, where no family runs
// the op, what to use instead. `disputed`: the published table of families contradicts the sweep; rule O-HOST decides.
class ANE_Engine<int first, string result, string text, bit isDisputed> {
  int family = first;
  string sweep = result;
  string note = text;
  bit disputed = isDisputed;
  string init = "{" # first # ", EngineSweep::" # result # ", \"" # text # "\", " #
                !if(isDisputed, "true", "false") # "}";
}
class OnEngine<string sweep, string note = "", int first = 13, bit disputed = 0>
    : ANE_Engine<first, sweep, note, disputed>;
class OffEngine<string sweep, string instead, bit disputed = 0> : ANE_Engine<0, sweep, instead, disputed>;

// What the dimensions of the tensors mean to an op (LayoutKind), read off its shape rule.
class MILLayout<string rule, string hostKernel> {
  defvar elementwise = ["sameAsFirst", "broadcast", "compare", "select", "cast"];
  defvar axis = ["axisOfFirst", "concat", "split", "cumsum", "argsort", "topk", "reduceArg"];
  defvar axes = ["axesOfFirst", "reduce", "layerNorm"];
  defvar dimensions = ["sliceByIndex", "sliceBySize", "pad", "tile"];
  string kind = !cond(!eq(hostKernel, "makeReshape") : "Reshape",
                      !not(!empty(!filter(r, elementwise, !eq(r, rule)))) : "Elementwise",
                      !not(!empty(!filter(r, axis, !eq(r, rule)))) : "Axis",
                      !not(!empty(!filter(r, axes, !eq(r, rule)))) : "Axes",
                      !not(!empty(!filter(r, dimensions, !eq(r, rule)))) : "Dimensions", true : "Opaque");
}

class ANE_Op<string mnemonic, list<Trait> traits = []> : Op<ANE_Dialect, mnemonic, traits>;

// Base of every MIL op; the dag says the rest. `shapeRule` names a function of Infer.h, `kernel` the factory of the
// CPU kernel ("" where the host device cannot run the op), `cost` the kind of work, `eval` the scalar definition of an elementwise op: a C++
// expression over the operands by name and the parameters, evaluated in double or int64_t and rounded once.
class ANE_MILOp<string mil, string shapeRule, string hostKernel, list<Trait> traits = [], list<Trait> effects = [Pure]>
    : ANE_Op<mil, [DeclareOpInterfaceMethods<ANE_MILOpInterface>, InferTypeOpAdaptorWithIsCompatible] # traits # effects> {
  string since = "ios15";
  string inferRule = shapeRule;
  string kernel = hostKernel;
  string eval = "";
  string cost = "other";
  ANE_Engine engine = OnEngine<"Correct">;
  code definitions = "";
  let extraClassDefinition = [{
    ::llvm::ArrayRef<::mlir::ane::MILArg> $cppClass::getMILSignature() {
      static constexpr MILArg signature[] = {}] # MILSignature<arguments>.init # [{};
      return signature;
    }
    ::mlir::ane::Opset $cppClass::getMinOpset() { return Opset::}] # since # [{; }
    bool $cppClass::isExecutable() { return }] # !if(!empty(kernel), "false", "true") # [{; }
    ::mlir::ane::LayoutKind $cppClass::getLayoutKind() {
      return LayoutKind::}] # MILLayout<shapeRule, hostKernel>.kind # [{;
    }
    bool $cppClass::isPointwise() { return }] # !if(!empty(eval), "false", "true") # [{; }
    ::mlir::ane::CostClass $cppClass::getCostClass() { return CostClass::}] # cost # [{; }
    ::mlir::ane::EngineSupport $cppClass::getEngineSupport() { return }] # engine.init # [{; }
    ::llvm::LogicalResult $cppClass::inferReturnTypes(::mlir::MLIRContext *context,
        std::optional<::mlir::Location> loc, Adaptor adaptor, ::llvm::SmallVectorImpl<::mlir::Type> &types) {
      return ::mlir::ane::infer::run(::mlir::ane::infer::}] # shapeRule # [{,
                                     ::mlir::ane::MILArgs::of<$cppClass>(context, loc, adaptor), types);
    }
    bool $cppClass::isCompatibleReturnTypes(::mlir::TypeRange a, ::mlir::TypeRange b) {
      return ::mlir::ane::detail::areCompatible(a, b);
    }
  }] # definitions;
  let assemblyFormat = MILSignature<arguments>.format # " attr-dict `:` functional-type(operands, results)";
}

// The folder of every op with a scalar definition.
defvar ANE_FoldElementwise = [{
  ::mlir::OpFoldResult $cppClass::fold(FoldAdaptor adaptor) {
    return ::mlir::ane::detail::foldElementwise(getOperation(), adaptor.getOperands());
  }
}];

#endif // ANE_DIALECT_ANE_IR_ANEBASE_TD
