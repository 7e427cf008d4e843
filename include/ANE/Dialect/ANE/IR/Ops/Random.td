//===- Random.td - MIL ops that draw random numbers
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_RANDOM_TD
#define ANE_DIALECT_ANE_IR_OPS_RANDOM_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

// Every run gives new numbers: an op nobody uses may go, two equal ones may not become one and none is folded. That is
// what memory that is allocated allows.
class ANE_Random<string mil, string rule, dag args> : ANE_MILOp<mil, rule, "", [], []> {
  let arguments = !con(args, (ins Param<I32Attr, "-1 : i32">:$seed));
  let engine = OffEngine<"Rejected", "draw on the host">;
  let results = (outs Res<ANE_Float, "", [MemAlloc]>:$y);
}
class ANE_RandomOfShape<string mil, dag args> : ANE_Random<mil, "random", !con((ins ANE_Int32:$shape), args)>;

def ANE_RandomBernoulliOp : ANE_RandomOfShape<"random_bernoulli",
    (ins ParamT<ANE_ScalarFloatAttr, "0.5 : f32">:$prob)> {
  let summary = "1 with probability `prob`, else 0";
}
def ANE_RandomNormalOp : ANE_RandomOfShape<"random_normal",
    (ins ParamT<ANE_ScalarFloatAttr, "0.0 : f32">:$mean, ParamT<ANE_ScalarFloatAttr, "1.0 : f32">:$stddev)> {
  let summary = "Numbers of a normal distribution";
}
def ANE_RandomUniformOp : ANE_RandomOfShape<"random_uniform",
    (ins ParamT<ANE_ScalarFloatAttr, "0.0 : f32">:$low, ParamT<ANE_ScalarFloatAttr, "1.0 : f32">:$high)> {
  let summary = "Numbers between `low` and `high`, equally likely";
  let engine = OffEngine<"Rejected", "draw on the host", 1>;
}
def ANE_RandomCategoricalOp : ANE_Random<"random_categorical", "randomCategorical",
    (ins T<ANE_Float>:$x, Param<ANE_StrIn<["logits", "probs"]>, "\"logits\"">:$mode, Param<I32Attr, "1 : i32">:$size)> {
  let summary = "`size` indices of the last dimension of x, which holds their probabilities or the logarithms of those";
}

#endif // ANE_DIALECT_ANE_IR_OPS_RANDOM_TD
