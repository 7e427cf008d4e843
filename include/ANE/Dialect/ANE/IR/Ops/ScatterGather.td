//===- ScatterGather.td - MIL gather ops
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_SCATTERGATHER_TD
#define ANE_DIALECT_ANE_IR_OPS_SCATTERGATHER_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

// Indices have the domain I: int32, 16 bits from ios16 on, 8 bits from ios17 on. Before ios17 they may be negative.
defvar ANE_ValidateIndices = Param<BoolAttr, "false", "ios17">;
defvar ANE_BatchDims = Param<I32Attr, "0 : i32", "ios16">;

class ANE_GatherBase<string mil, string rule, string hostKernel, dag params> : ANE_MILOp<mil, rule, hostKernel> {
  let arguments = !con((ins T<ANE_Number>:$x, ANE_Arg<ANE_Index, "I">:$indices), params,
                       (ins ANE_ValidateIndices:$validate_indices));
  let results = (outs ANE_Number:$y);
}
def ANE_GatherOp : ANE_GatherBase<"gather", "gather", "makeGather",
    (ins Param<I32Attr, "0 : i32">:$axis, ANE_BatchDims:$batch_dims)> {
  let summary = "The slices of x along `axis` that the indices name";
}
def ANE_GatherAlongAxisOp : ANE_GatherBase<"gather_along_axis", "gatherAlongAxis", "makeGatherAlongAxis",
    (ins Param<I32Attr, "0 : i32">:$axis)> {
  let summary = "`y[.., i, ..] = x[.., indices[.., i, ..], ..]` along `axis`, as numpy's take_along_axis";
}
def ANE_GatherNdOp : ANE_GatherBase<"gather_nd", "gatherNd", "makeGatherNd", (ins ANE_BatchDims:$batch_dims)> {
  let summary = "The slices of x that the vectors in the last dimension of the indices name";
}

#endif // ANE_DIALECT_ANE_IR_OPS_SCATTERGATHER_TD
