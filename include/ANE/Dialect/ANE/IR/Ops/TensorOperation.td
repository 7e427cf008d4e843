//===- TensorOperation.td - MIL ops that join, split, pad and make tensors
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_TENSOROPERATION_TD
#define ANE_DIALECT_ANE_IR_OPS_TENSOROPERATION_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

//===-- Joining and splitting ------------------------------------------------===//

def ANE_ConcatOp : ANE_MILOp<"concat", "concat", "makeConcat"> {
  let summary = "Tensors joined along `axis`, one after the other or, interleaved, element by element in turn";
  let arguments = (ins Variadic<T<ANE_AnyValue>>:$values, I32Attr:$axis, Param<BoolAttr, "false">:$interleave);
  let results = (outs ANE_AnyValue:$y);
}
def ANE_StackOp : ANE_MILOp<"stack", "stack", "makeStack"> {
  let summary = "Tensors of one shape joined along a new dimension `axis`";
  let arguments = (ins Variadic<T<ANE_AnyValue>>:$values, I32Attr:$axis);
  let results = (outs ANE_AnyValue:$y);
}
def ANE_SplitOp : ANE_MILOp<"split", "split", "makeSplit"> {
  let summary = "`num_splits` equal parts along `axis`, or parts of `split_sizes`";
  let arguments = (ins T<ANE_BasicValue>:$x, Param<I32Attr, "">:$num_splits, Param<DenseI32ArrayAttr, "">:$split_sizes,
                       I32Attr:$axis);
  let results = (outs Variadic<ANE_BasicValue>:$y);
}

//===-- Extending ------------------------------------------------------------===//

def ANE_PadOp : ANE_MILOp<"pad", "pad", "makePad"> {
  let summary = "The last len(pad) / 2 dimensions extended by [before, after] each";
  let arguments = (ins T<ANE_Float>:$x, ANE_Int32:$pad,
    Param<ANE_StrIn<["constant", "reflect", "replicate"]>, "\"constant\"">:$mode,
    ParamT<ANE_ScalarFloatAttr, "0.0">:$constant_val);
  let results = (outs ANE_Float:$y);
}
def ANE_TileOp : ANE_MILOp<"tile", "tile", "makeTile"> {
  let summary = "x repeated reps[i] times along dimension i";
  let arguments = (ins T<ANE_BasicValue>:$x, ANE_Int32:$reps);
  let results = (outs ANE_BasicValue:$y);
}

//===-- Same shape -----------------------------------------------------------===//

def ANE_IdentityOp : ANE_MILOp<"identity", "sameAsFirst", "makeReshape"> {
  let summary = "x";
  let arguments = (ins T<ANE_AnyValue>:$x);
  let results = (outs ANE_AnyValue:$y);
}
def ANE_BandPartOp : ANE_MILOp<"band_part", "bandPart", "makeBandPart"> {
  let summary = "Zero outside a band of the last two dimensions; a negative bound keeps that whole triangle";
  let arguments = (ins T<ANE_BasicValue>:$x, Param<I32Attr, "-1 : i32">:$lower, Param<I32Attr, "-1 : i32">:$upper);
  let results = (outs ANE_BasicValue:$y);
}
def ANE_CumsumOp : ANE_MILOp<"cumsum", "cumsum", "makeCumsum"> {
  let summary = "Running sum along `axis`, without the element itself if exclusive, from the end if reverse";
  let arguments = (ins T<ANE_FloatOrInt32>:$x, Param<I32Attr, "0 : i32">:$axis, Param<BoolAttr, "false">:$exclusive,
                       Param<BoolAttr, "false">:$reverse);
  let results = (outs ANE_FloatOrInt32:$y);
}
def ANE_Flatten2dOp : ANE_MILOp<"flatten2d", "flatten2d", "makeReshape"> {
  let summary = "x as a matrix: the dimensions before `axis`, and the others";
  let arguments = (ins T<ANE_BasicValue>:$x, Param<I32Attr, "1 : i32">:$axis);
  let results = (outs ANE_BasicValue:$y);
}

//===-- Making tensors -------------------------------------------------------===//

def ANE_ShapeOp : ANE_MILOp<"shape", "shapeOf", "makeShapeOf"> {
  let summary = "The sizes of x";
  let arguments = (ins T<ANE_BasicValue>:$x);
  let results = (outs ANE_Int32:$y);
}
def ANE_FillOp : ANE_MILOp<"fill", "fill", "makeFill"> {
  let summary = "A tensor of `shape` with one value everywhere, whose element type it has";
  let arguments = (ins ANE_Int32:$shape, Param<ANE_ScalarAttr, "0.0 : f32">:$value);
  let results = (outs ANE_BasicValue:$y);
}
def ANE_FillLikeOp : ANE_MILOp<"fill_like", "fillLike", "makeFillLike"> {
  let summary = "A tensor of ref_tensor's shape with one value everywhere, whose element type it has";
  let arguments = (ins T<ANE_BasicValue>:$ref_tensor, Param<ANE_ScalarAttr, "0.0 : f32">:$value);
  let results = (outs ANE_BasicValue:$y);
  let since = "ios16";
}
def ANE_Range1dOp : ANE_MILOp<"range_1d", "range1d", "makeRange1d"> {
  let summary = "`start, start + step, ...` as long as `end` is not reached";
  let arguments = (ins T<ANE_FloatOrInt32>:$end, T<ANE_FloatOrInt32>:$start, T<ANE_FloatOrInt32>:$step);
  let results = (outs ANE_FloatOrInt32:$y);
}
def ANE_OneHotOp : ANE_MILOp<"one_hot", "oneHot", "makeOneHot"> {
  let summary = "A new dimension `axis` with on_value at the index and off_value elsewhere";
  let arguments = (ins ANE_Int32:$indices, ANE_Int32:$one_hot_vector_size,
    Param<I32Attr, "-1 : i32">:$axis, ParamT<ANE_ScalarAttr, "1 : i32">:$on_value,
    ParamT<ANE_ScalarAttr, "0 : i32">:$off_value);
  let results = (outs ANE_BasicValue:$y);
}

#endif // ANE_DIALECT_ANE_IR_OPS_TENSOROPERATION_TD
