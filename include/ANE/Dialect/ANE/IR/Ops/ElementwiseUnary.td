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
  // Where the engine computes with a table of 33 knots (rule A-LUT): ActivationTable's ends, clamps and oddness. Those
  // of sigmoid are in a compiled program; the distance of the knots of tanh and gelu follows from the largest errors
  // measured on the engine, 0.0017 and 0.0059, as h * h / 8 * max |f''|; gelu ends in the identity.
  string engineTable = "";
  let hasFolder = 1;
  let definitions = ANE_FoldElementwise;
  let assemblyFormat = "$x attr-dict `:` type($x)";
}

def ANE_AbsOp    : ANE_Unary<"abs", "abs(x)", ANE_FloatOrInt32>;
def ANE_AcosOp   : ANE_Unary<"acos", "acos(x)"> { let engine = OffEngine<"Rejected", "run it on the host">; }
def ANE_AsinOp   : ANE_Unary<"asin", "asin(x)"> { let engine = OffEngine<"Rejected", "run it on the host">; }
def ANE_AtanOp   : ANE_Unary<"atan", "atan(x)"> { let engine = OnEngine<"Correct", "a table: off by up to 1.9e-2">; }
def ANE_AtanhOp  : ANE_Unary<"atanh", "atanh(x)"> {
  let engine = OffEngine<"Rejected", "0.5 * log((1 + x) / (1 - x))">;
}
def ANE_CeilOp   : ANE_Unary<"ceil", "ceil(x)">;
def ANE_CosOp    : ANE_Unary<"cos", "cos(x)"> {
  let engine = OnEngine<"Correct", "a polynomial does on h13 and h14", 15>;
}
def ANE_CoshOp   : ANE_Unary<"cosh", "cosh(x)"> { let engine = OffEngine<"Rejected", "0.5 * (exp(x) + exp(-x))">; }
def ANE_ErfOp    : ANE_Unary<"erf", "erf(x)">;
def ANE_ExpOp    : ANE_Unary<"exp", "exp(x)">;
def ANE_Exp2Op   : ANE_Unary<"exp2", "exp2(x)", ANE_FloatOrInt32>;
def ANE_FloorOp  : ANE_Unary<"floor", "floor(x)">;
def ANE_RoundOp  : ANE_Unary<"round", "roundHalfEven(x)"> {
  let engine = OnEngine<"Correct", "halves away from zero; off by 0.5 from 1024 on">;
}
def ANE_SignOp   : ANE_Unary<"sign", "sign(x)", ANE_FloatOrInt32>;
def ANE_SinOp    : ANE_Unary<"sin", "sin(x)"> {
  let engine = OnEngine<"Correct", "a polynomial does on h13 and h14", 15>;
}
def ANE_SinhOp   : ANE_Unary<"sinh", "sinh(x)"> { let engine = OffEngine<"Rejected", "0.5 * (exp(x) - exp(-x))">; }
def ANE_SqrtOp   : ANE_Unary<"sqrt", "sqrt(x)">;
def ANE_SquareOp : ANE_Unary<"square", "x * x", ANE_FloatOrInt32>;
def ANE_TanOp    : ANE_Unary<"tan", "tan(x)"> { let engine = OffEngine<"Rejected", "sin(x) / cos(x), from h15 on">; }
def ANE_TanhOp   : ANE_Unary<"tanh", "tanh(x)"> {
  let engine = OnEngine<"Correct", "a table: off by up to 1.3e-3">;
  let engineTable = "0, 4, {0, 0}, {4.5f, 1}, /*odd=*/true";
}

def ANE_InverseOp : ANE_Unary<"inverse", "1 / (x + epsilon)", ANE_Float,
    (ins ParamU<ANE_ScalarFloatAttr, "1.0e-4">:$epsilon)>;
def ANE_LogOp : ANE_Unary<"log", "log(x + epsilon)", ANE_Float, (ins ParamU<ANE_ScalarFloatAttr, "1.0e-45">:$epsilon)>;
def ANE_RsqrtOp : ANE_Unary<"rsqrt", "1 / sqrt(x + epsilon)", ANE_Float,
    (ins ParamU<ANE_ScalarFloatAttr, "1.0e-12">:$epsilon)> {
  let engine = OnEngine<"Correct", "a table: off by up to 1e-3">;
}
def ANE_ThresholdOp : ANE_Unary<"threshold", "x > alpha ? x : alpha", ANE_FloatOrInt32,
    (ins ScalarT<ANE_ScalarAttr>:$alpha)>;
def ANE_ClipOp : ANE_Unary<"clip", "clip(x, alpha, beta)", ANE_Float,
    (ins ScalarT<ANE_ScalarFloatAttr>:$alpha, ScalarT<ANE_ScalarFloatAttr>:$beta)> {
  let hasVerifier = 1;
}

def ANE_LogicalNotOp : ANE_Unary<"logical_not", "!x", ANE_Bool> { let engine = OnEngine<"Reachable">; }

def ANE_CastOp : ANE_MILOp<"cast", "cast", "makeCast"> {
  let cost = "unary";
  let summary = "Conversion of the element type; float to int truncates, to bool is `x != 0`";
  let arguments = (ins T<ANE_AnyValue>:$x,
    ANE_StrIn<["fp16", "fp32", "int32", "bool", "int8", "uint8", "int16", "uint16"]>:$dtype);
  let results = (outs ANE_AnyValue:$y);
  let engine = OnEngine<"Rejected", "at the ports only: fp16 from and to fp32, and fp16 from uint8", 13, 1>;
}

#endif // ANE_DIALECT_ANE_IR_OPS_ELEMENTWISEUNARY_TD
