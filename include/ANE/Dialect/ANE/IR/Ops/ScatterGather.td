//===- ScatterGather.td - MIL gather and scatter ops
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_SCATTERGATHER_TD
#define ANE_DIALECT_ANE_IR_OPS_SCATTERGATHER_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

// Indices have the domain I: int32, 16 bits from ios16 on, 8 bits from ios17 on. Before ios17 they may be negative.
defvar ANE_ValidateIndices = Param<BoolAttr, "false", "ios17">;
defvar ANE_BatchDims = Param<I32Attr, "0 : i32", "ios16">;

class ANE_GatherBase<string mil, string rule, string hostKernel, dag params> : ANE_MILOp<mil, rule, hostKernel> {
  let cost = "move";
  let arguments = !con((ins T<ANE_Number>:$x, ANE_Arg<ANE_Index, "I">:$indices), params,
                       (ins ANE_ValidateIndices:$validate_indices));
  let results = (outs ANE_Number:$y);
  let engine = OffEngine<"Rejected", "slice_by_size and concat for constant indices, else matmul with one-hot rows", 1>;
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

//===-- Scatters -------------------------------------------------------------===//

class ANE_Scatter<string mil, string rule, string hostKernel, dag axis = (ins)> : ANE_MILOp<mil, rule, hostKernel> {
  let cost = "move";
  let arguments = !con((ins T<ANE_FloatOrInt32>:$data, ANE_Int32:$indices, T<ANE_FloatOrInt32>:$updates), axis,
    (ins Param<ANE_StrIn<["add", "div", "max", "min", "mul", "sub", "update"]>, "\"add\"">:$mode,
         ANE_ValidateIndices:$validate_indices));
  let results = (outs ANE_FloatOrInt32:$y);
  let engine = OffEngine<"Rejected", "a blend by a mask, or matmul with one-hot columns">;
}
defvar ANE_ScatterAxis = (ins Param<I32Attr, "0 : i32">:$axis);

def ANE_ScatterOp : ANE_Scatter<"scatter", "scatter", "makeScatter", ANE_ScatterAxis> {
  let summary = "`data` with `updates` added (or what `mode` says) to the slices along `axis` that the indices name";
}
def ANE_ScatterAlongAxisOp
    : ANE_Scatter<"scatter_along_axis", "scatterAlongAxis", "makeScatterAlongAxis", ANE_ScatterAxis> {
  let summary = "`data` with `updates[.., i, ..]` added, or what `mode` says, to `[.., indices[.., i, ..], ..]`";
}
def ANE_ScatterNdOp : ANE_Scatter<"scatter_nd", "scatterNd", "makeScatterNd"> {
  let summary = "`data` with `updates` added, or what `mode` says, to the slices that vectors of indices name";
}

#endif // ANE_DIALECT_ANE_IR_OPS_SCATTERGATHER_TD
