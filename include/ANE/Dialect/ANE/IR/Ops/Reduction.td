//===- Reduction.td - MIL reduction ops
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_REDUCTION_TD
#define ANE_DIALECT_ANE_IR_OPS_REDUCTION_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

class ANE_Reduce<string mil, string what> : ANE_MILOp<mil, "reduce", "makeReduce"> {
  let cost = "reduction";
  let summary = what # " over `axes` (default all), which drop out unless keep_dims";
  let arguments = (ins T<ANE_FloatOrInt32>:$x, Param<DenseI32ArrayAttr, "">:$axes, Param<BoolAttr, "false">:$keep_dims);
  let results = (outs ANE_FloatOrInt32:$y);
}
def ANE_ReduceSumOp       : ANE_Reduce<"reduce_sum", "Sum">;
def ANE_ReduceMeanOp      : ANE_Reduce<"reduce_mean", "Mean">;
def ANE_ReduceMaxOp       : ANE_Reduce<"reduce_max", "Maximum">;
def ANE_ReduceMinOp       : ANE_Reduce<"reduce_min", "Minimum">;
def ANE_ReduceProdOp      : ANE_Reduce<"reduce_prod", "Product"> {
  let engine = OffEngine<"Rejected", "exp(reduce_sum(log(x))) where x is positive">;
}
def ANE_ReduceSumSquareOp : ANE_Reduce<"reduce_sum_square", "Sum of squares">;
def ANE_ReduceL1NormOp    : ANE_Reduce<"reduce_l1_norm", "Sum of magnitudes">;
def ANE_ReduceL2NormOp    : ANE_Reduce<"reduce_l2_norm", "Root of the sum of squares">;
def ANE_ReduceLogSumOp    : ANE_Reduce<"reduce_log_sum", "Logarithm of the sum">;
def ANE_ReduceLogSumExpOp : ANE_Reduce<"reduce_log_sum_exp", "Logarithm of the sum of exponentials">;

class ANE_ReduceArg<string mil, string what> : ANE_MILOp<mil, "reduceArg", "makeReduce"> {
  let cost = "reduction";
  let summary = "Index of the first " # what # " along `axis`, which drops out unless keep_dims";
  let arguments = (ins T<ANE_FloatOrInt32>:$x, Param<I32Attr, "-1 : i32">:$axis, Param<BoolAttr, "false">:$keep_dims,
    Param<ANE_StrIn<["int32", "uint16"]>, "\"int32\"", "ios17">:$output_dtype);
  let results = (outs RankedTensorOf<[I32, UI16]>:$y);
  let engine = OffEngine<"Rejected", "run it on the host", 1>;
}
def ANE_ReduceArgmaxOp : ANE_ReduceArg<"reduce_argmax", "maximum">;
def ANE_ReduceArgminOp : ANE_ReduceArg<"reduce_argmin", "minimum">;

#endif // ANE_DIALECT_ANE_IR_OPS_REDUCTION_TD
