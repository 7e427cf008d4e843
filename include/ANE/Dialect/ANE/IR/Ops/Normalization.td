//===- Normalization.td - MIL normalization ops
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_NORMALIZATION_TD
#define ANE_DIALECT_ANE_IR_OPS_NORMALIZATION_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

// The default epsilon of the norms is fp32 whatever x is; a spelled one shares the element type of gamma and beta.
class ANE_Norm<string mil, string rule, string kernel, dag args, list<Trait> traits = []>
    : ANE_MILOp<mil, rule, kernel, traits> {
  let cost = "norm";
  let arguments = !con((ins T<ANE_Float>:$x), args);
  let results = (outs ANE_Float:$y);
}
defvar ANE_Epsilon1em5 = ParamU<ANE_ScalarFloatAttr, "1.0e-5 : f32">;

def ANE_LayerNormOp : ANE_Norm<"layer_norm", "layerNorm", "makeLayerNorm",
    (ins Param<DenseI32ArrayAttr, "">:$axes, Optional<ConstU<ANE_Float>>:$gamma, Optional<ConstU<ANE_Float>>:$beta,
         ANE_Epsilon1em5:$epsilon), [AttrSizedOperandSegments]> {
  let summary = "`gamma * (x - mean) / sqrt(variance + epsilon) + beta` over `axes` (default all), biased variance";
}
def ANE_InstanceNormOp : ANE_Norm<"instance_norm", "instanceNorm", "makeInstanceNorm",
    (ins Optional<ConstU<ANE_Float>>:$gamma, Optional<ConstU<ANE_Float>>:$beta, ANE_Epsilon1em5:$epsilon),
    [AttrSizedOperandSegments]> {
  let summary = "`gamma[c] * (x - mean) / sqrt(variance + epsilon) + beta[c]` over the spatial dimensions";
}
def ANE_BatchNormOp : ANE_Norm<"batch_norm", "perChannel", "makeBatchNorm",
    (ins ConstU<ANE_Float>:$mean, ConstU<ANE_Float>:$variance, Optional<ConstU<ANE_Float>>:$gamma,
         Optional<ConstU<ANE_Float>>:$beta, ANE_Epsilon1em5:$epsilon), [AttrSizedOperandSegments]> {
  let summary = "`gamma[c] * (x - mean[c]) / sqrt(variance[c] + epsilon) + beta[c]`, channels in dimension 1";
}
def ANE_L2NormOp : ANE_Norm<"l2_norm", "l2Norm", "makeL2Norm",
    (ins ParamU<ANE_ScalarFloatAttr, "1.0e-6 : f32">:$epsilon)> {
  let cost = "l2norm";
  let summary = "`x / sqrt(sum(x * x) + epsilon)` over the last three dimensions";
  let engine = OnEngine<"Reachable">;
}
def ANE_LocalResponseNormOp : ANE_Norm<"local_response_norm", "localResponseNorm", "makeLocalResponseNorm",
    (ins I32Attr:$size, ParamU<ANE_ScalarFloatAttr, "1.0e-4 : f32">:$alpha,
         ParamU<ANE_ScalarFloatAttr, "0.75 : f32">:$beta, ParamU<ANE_ScalarFloatAttr, "1.0 : f32">:$k)> {
  let summary = "`x / (k + alpha / size * sum(x * x))^beta` over windows of `size` channels, starting at c - size / 2";
}

#endif // ANE_DIALECT_ANE_IR_OPS_NORMALIZATION_TD
