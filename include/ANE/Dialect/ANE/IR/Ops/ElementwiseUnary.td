//===- ElementwiseUnary.td - MIL elementwise_unary ops
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_ELEMENTWISEUNARY_TD
#define ANE_DIALECT_ANE_IR_OPS_ELEMENTWISEUNARY_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

class ANE_Unary<string mil, string definition, Type type = ANE_Float, dag params = (ins)>
    : ANE_MILOp<mil, "sameAsFirst", "makeElementwise"> {
  let cost = "unary";
  let summary = "Elementwise `" # definition # "`";
  let arguments = !con((ins T<type>:$x), params);
  let results = (outs T<type>:$y);
  let eval = definition;
  let hasFolder = 1;
  let definitions = ANE_FoldElementwise;
  let assemblyFormat = "$x attr-dict `:` type($x)";
}

def ANE_AbsOp    : ANE_Unary<"abs", "abs(x)", ANE_FloatOrInt32>;
def ANE_AcosOp   : ANE_Unary<"acos", "acos(x)">;
def ANE_AsinOp   : ANE_Unary<"asin", "asin(x)">;
def ANE_AtanOp   : ANE_Unary<"atan", "atan(x)">;
def ANE_AtanhOp  : ANE_Unary<"atanh", "atanh(x)">;
def ANE_CeilOp   : ANE_Unary<"ceil", "ceil(x)">;
def ANE_CosOp    : ANE_Unary<"cos", "cos(x)">;
def ANE_CoshOp   : ANE_Unary<"cosh", "cosh(x)">;
def ANE_ErfOp    : ANE_Unary<"erf", "erf(x)">;
def ANE_ExpOp    : ANE_Unary<"exp", "exp(x)">;
def ANE_Exp2Op   : ANE_Unary<"exp2", "exp2(x)", ANE_FloatOrInt32>;
def ANE_FloorOp  : ANE_Unary<"floor", "floor(x)">;
def ANE_RoundOp  : ANE_Unary<"round", "roundHalfEven(x)">;
def ANE_SignOp   : ANE_Unary<"sign", "sign(x)", ANE_FloatOrInt32>;
def ANE_SinOp    : ANE_Unary<"sin", "sin(x)">;
def ANE_SinhOp   : ANE_Unary<"sinh", "sinh(x)">;
def ANE_SqrtOp   : ANE_Unary<"sqrt", "sqrt(x)">;
def ANE_SquareOp : ANE_Unary<"square", "x * x", ANE_FloatOrInt32>;
def ANE_TanOp    : ANE_Unary<"tan", "tan(x)">;
def ANE_TanhOp   : ANE_Unary<"tanh", "tanh(x)">;

def ANE_InverseOp : ANE_Unary<"inverse", "1 / (x + epsilon)", ANE_Float,
    (ins ParamU<ANE_ScalarFloatAttr, "1.0e-4">:$epsilon)>;
def ANE_LogOp : ANE_Unary<"log", "log(x + epsilon)", ANE_Float, (ins ParamU<ANE_ScalarFloatAttr, "1.0e-45">:$epsilon)>;
def ANE_RsqrtOp : ANE_Unary<"rsqrt", "1 / sqrt(x + epsilon)", ANE_Float,
    (ins ParamU<ANE_ScalarFloatAttr, "1.0e-12">:$epsilon)>;
def ANE_ThresholdOp : ANE_Unary<"threshold", "x > alpha ? x : alpha", ANE_FloatOrInt32,
    (ins ScalarT<ANE_ScalarAttr>:$alpha)>;
def ANE_ClipOp : ANE_Unary<"clip", "clip(x, alpha, beta)", ANE_Float,
    (ins ScalarT<ANE_ScalarFloatAttr>:$alpha, ScalarT<ANE_ScalarFloatAttr>:$beta)> {
  let hasVerifier = 1;
}

def ANE_LogicalNotOp : ANE_Unary<"logical_not", "!x", ANE_Bool>;

def ANE_CastOp : ANE_MILOp<"cast", "cast", "makeCast"> {
  let cost = "unary";
  let summary = "Conversion of the element type; float to int truncates, to bool is `x != 0`";
  let arguments = (ins T<ANE_AnyValue>:$x,
    ANE_StrIn<["fp16", "fp32", "int32", "bool", "int8", "uint8", "int16", "uint16"]>:$dtype);
  let results = (outs ANE_AnyValue:$y);
}

#endif // ANE_DIALECT_ANE_IR_OPS_ELEMENTWISEUNARY_TD
