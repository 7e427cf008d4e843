//===- Activation.td - MIL activation ops
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_ACTIVATION_TD
#define ANE_DIALECT_ANE_IR_OPS_ACTIVATION_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

include "ANE/Dialect/ANE/IR/Ops/ElementwiseUnary.td"

// An activation with the constants alpha, or alpha and beta, of their own element type from ios17 on.
class ANE_Alpha<string mil, string definition>
    : ANE_Unary<mil, definition, ANE_Float, (ins ScalarU<ANE_ScalarFloatAttr>:$alpha)>;
class ANE_AlphaBeta<string mil, string definition>
    : ANE_Unary<mil, definition, ANE_Float, (ins ScalarU<ANE_ScalarFloatAttr>:$alpha,
                                             ScalarU<ANE_ScalarFloatAttr>:$beta)>;

let cost = "activation" in {
def ANE_ReluOp     : ANE_Unary<"relu", "max(x, 0)">;
def ANE_Relu6Op    : ANE_Unary<"relu6", "clip(x, 0, 6)">;
def ANE_SigmoidOp  : ANE_Unary<"sigmoid", "sigmoid(x)"> {
  let engine = OnEngine<"Correct", "a table: off by up to 3.8e-3">;
  let engineTable = "-8, 8, {-9.9375f, 0}, {8.3203125f, 1}";
}
def ANE_SiluOp     : ANE_Unary<"silu", "silu(x)"> { let engine = OnEngine<"Correct", "a table: off by up to 1e-2">; }
def ANE_SoftplusOp : ANE_Unary<"softplus", "softplus(x)"> { let engine = OnEngine<"Correct", "0 from 11.09 on">; }
def ANE_SoftsignOp : ANE_Unary<"softsign", "softsign(x)">;

def ANE_EluOp              : ANE_Alpha<"elu", "x > 0 ? x : alpha * expm1(x)"> {
  let engine = OnEngine<"Correct", "a table: off by up to 5.1e-3">;
}
def ANE_LeakyReluOp        : ANE_Alpha<"leaky_relu", "x >= 0 ? x : alpha * x">;
def ANE_ThresholdedReluOp  : ANE_Alpha<"thresholded_relu", "x >= alpha ? x : 0">;
def ANE_ClampedReluOp      : ANE_AlphaBeta<"clamped_relu", "min(x >= 0 ? x : alpha * x, beta)">;
def ANE_LinearActivationOp : ANE_AlphaBeta<"linear_activation", "alpha * x + beta">;
def ANE_ScaledTanhOp       : ANE_AlphaBeta<"scaled_tanh", "alpha * tanh(beta * x)"> {
  let engine = OnEngine<"Correct", "a table: off by up to 1.7e-3">;
}
def ANE_SigmoidHardOp      : ANE_AlphaBeta<"sigmoid_hard", "clip(alpha * x + beta, 0, 1)">;
def ANE_GeluOp : ANE_Unary<"gelu", "gelu(x, mode)", ANE_Float,
    (ins Param<ANE_StrIn<["EXACT", "TANH_APPROXIMATION", "SIGMOID_APPROXIMATION"]>, "\"EXACT\"">:$mode)> {
  let engine = OnEngine<"Correct", "a table: off by up to 2.4e-3">;
  let engineTable = "-4, 4, {-4.5f, 0}, {65504, 65504}";
}
} // cost

def ANE_PreluOp : ANE_MILOp<"prelu", "perChannel", "makePrelu"> {
  let cost = "activation";
  let summary = "`x >= 0 ? x : alpha[c] * x` with one alpha a channel (dimension 1)";
  let arguments = (ins T<ANE_Float>:$x, ConstU<ANE_Float>:$alpha);
  let results = (outs ANE_Float:$y);
  let engine = OnEngine<"Reachable", "ranks from 3 on">;
}
def ANE_SoftplusParametricOp : ANE_MILOp<"softplus_parametric", "perChannel", "makeSoftplusParametric"> {
  let cost = "activation";
  let summary = "`alpha[c] * log(1 + exp(beta[c] * x))`, parameters a channel (dimension 1)";
  let arguments = (ins T<ANE_Float>:$x, ConstU<ANE_Float>:$alpha, ConstU<ANE_Float>:$beta);
  let results = (outs ANE_Float:$y);
  let engine = OnEngine<"Reachable">;
}
def ANE_SoftmaxOp : ANE_MILOp<"softmax", "axisOfFirst", "makeSoftmax"> {
  let cost = "softmax";
  let summary = "`exp(x) / sum(exp(x))` along one axis";
  let arguments = (ins T<ANE_Float>:$x, Param<I32Attr, "-1 : i32">:$axis);
  let results = (outs ANE_Float:$y);
  let engine = OnEngine<"Untested">;
}

#endif // ANE_DIALECT_ANE_IR_OPS_ACTIVATION_TD
