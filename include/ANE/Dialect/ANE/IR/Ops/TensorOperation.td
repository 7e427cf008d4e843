//===- TensorOperation.td - MIL ops that join, split, pad and make tensors
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_TENSOROPERATION_TD
#define ANE_DIALECT_ANE_IR_OPS_TENSOROPERATION_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

//===-- Joining and splitting ------------------------------------------------===//

def ANE_ConcatOp : ANE_MILOp<"concat", "concat", "makeConcat"> {
  let cost = "move";
  let summary = "Tensors joined along `axis`, one after the other or, interleaved, element by element in turn";
  let arguments = (ins Variadic<T<ANE_AnyValue>>:$values, I32Attr:$axis, Param<BoolAttr, "false">:$interleave);
  let results = (outs ANE_AnyValue:$y);
}
def ANE_StackOp : ANE_MILOp<"stack", "stack", "makeStack"> {
  let cost = "move";
  let summary = "Tensors of one shape joined along a new dimension `axis`";
  let arguments = (ins Variadic<T<ANE_AnyValue>>:$values, I32Attr:$axis);
  let results = (outs ANE_AnyValue:$y);
}
def ANE_SplitOp : ANE_MILOp<"split", "split", "makeSplit"> {
  let cost = "move";
  let summary = "`num_splits` equal parts along `axis`, or parts of `split_sizes`";
  let arguments = (ins T<ANE_BasicValue>:$x, Param<I32Attr, "">:$num_splits, Param<DenseI32ArrayAttr, "">:$split_sizes,
                       I32Attr:$axis);
  let results = (outs Variadic<ANE_BasicValue>:$y);
}

//===-- Extending ------------------------------------------------------------===//

def ANE_PadOp : ANE_MILOp<"pad", "pad", "makePad"> {
  let cost = "move";
  let summary = "The last len(pad) / 2 dimensions extended by [before, after] each";
  let arguments = (ins T<ANE_Float>:$x, ANE_Int32:$pad,
    Param<ANE_StrIn<["constant", "reflect", "replicate"]>, "\"constant\"">:$mode,
    ParamT<ANE_ScalarFloatAttr, "0.0">:$constant_val);
  let results = (outs ANE_Float:$y);
}
def ANE_TileOp : ANE_MILOp<"tile", "tile", "makeTile"> {
  let cost = "move";
  let summary = "x repeated reps[i] times along dimension i";
  let arguments = (ins T<ANE_BasicValue>:$x, ANE_Int32:$reps);
  let results = (outs ANE_BasicValue:$y);
  let engine = OnEngine<"Correct", "factors 2, 3, 4 and 8">;
}

//===-- Same shape -----------------------------------------------------------===//

def ANE_IdentityOp : ANE_MILOp<"identity", "sameAsFirst", "makeReshape"> {
  let cost = "free";
  let summary = "x";
  let arguments = (ins T<ANE_AnyValue>:$x);
  let results = (outs ANE_AnyValue:$y);
  let engine = OnEngine<"Walled", "did not compile alone; runs inside programs through the in-memory door", 13, 1>;
}
def ANE_BandPartOp : ANE_MILOp<"band_part", "bandPart", "makeBandPart"> {
  let cost = "move";
  let summary = "Zero outside a band of the last two dimensions; a negative bound keeps that whole triangle";
  let arguments = (ins T<ANE_BasicValue>:$x, Param<I32Attr, "-1 : i32">:$lower, Param<I32Attr, "-1 : i32">:$upper);
  let results = (outs ANE_BasicValue:$y);
  let engine = OffEngine<"Rejected", "mul by a constant mask">;
}
def ANE_CumsumOp : ANE_MILOp<"cumsum", "cumsum", "makeCumsum"> {
  let summary = "Running sum along `axis`, without the element itself if exclusive, from the end if reverse";
  let arguments = (ins T<ANE_FloatOrInt32>:$x, Param<I32Attr, "0 : i32">:$axis, Param<BoolAttr, "false">:$exclusive,
                       Param<BoolAttr, "false">:$reverse);
  let results = (outs ANE_FloatOrInt32:$y);
  let engine = OffEngine<"Rejected", "matmul with a triangle of ones", 1>;
}
def ANE_Flatten2dOp : ANE_MILOp<"flatten2d", "flatten2d", "makeReshape"> {
  let cost = "free";
  let summary = "x as a matrix: the dimensions before `axis`, and the others";
  let arguments = (ins T<ANE_BasicValue>:$x, Param<I32Attr, "1 : i32">:$axis);
  let results = (outs ANE_BasicValue:$y);
}

//===-- Making tensors -------------------------------------------------------===//

def ANE_ShapeOp : ANE_MILOp<"shape", "shapeOf", "makeShapeOf"> {
  let cost = "free";
  let summary = "The sizes of x";
  let arguments = (ins T<ANE_BasicValue>:$x);
  let results = (outs ANE_Int32:$y);
  let engine = OffEngine<"Rejected", "shapes are static: a constant">;
}
def ANE_FillOp : ANE_MILOp<"fill", "fill", "makeFill"> {
  let cost = "move";
  let summary = "A tensor of `shape` with one value everywhere, whose element type it has";
  let arguments = (ins ANE_Int32:$shape, Param<ANE_ScalarAttr, "0.0 : f32">:$value);
  let results = (outs ANE_BasicValue:$y);
}
def ANE_FillLikeOp : ANE_MILOp<"fill_like", "fillLike", "makeFillLike"> {
  let cost = "move";
  let summary = "A tensor of ref_tensor's shape with one value everywhere, whose element type it has";
  let arguments = (ins T<ANE_BasicValue>:$ref_tensor, Param<ANE_ScalarAttr, "0.0 : f32">:$value);
  let results = (outs ANE_BasicValue:$y);
  let since = "ios16";
}
def ANE_Range1dOp : ANE_MILOp<"range_1d", "range1d", "makeRange1d"> {
  let summary = "`start, start + step, ...` as long as `end` is not reached";
  let arguments = (ins T<ANE_FloatOrInt32>:$end, T<ANE_FloatOrInt32>:$start, T<ANE_FloatOrInt32>:$step);
  let results = (outs ANE_FloatOrInt32:$y);
  let engine = OnEngine<"Correct", "a constant does on every family", 14, 1>;
}
def ANE_OneHotOp : ANE_MILOp<"one_hot", "oneHot", "makeOneHot"> {
  let summary = "A new dimension `axis` with on_value at the index and off_value elsewhere";
  let arguments = (ins ANE_Int32:$indices, ANE_Int32:$one_hot_vector_size,
    Param<I32Attr, "-1 : i32">:$axis, ParamT<ANE_ScalarAttr, "1 : i32">:$on_value,
    ParamT<ANE_ScalarAttr, "0 : i32">:$off_value);
  let results = (outs ANE_BasicValue:$y);
  let engine = OffEngine<"Rejected", "equal with constant positions, then select">;
}

//===-- Sorting and selecting ------------------------------------------------===//

def ANE_ArgsortOp : ANE_MILOp<"argsort", "argsort", "makeArgsort"> {
  let summary = "The indices that sort x along `axis`, from the largest on unless ascending; equals keep their order";
  let arguments = (ins T<ANE_FloatOrInt32>:$x, Param<I32Attr, "-1 : i32">:$axis, Param<BoolAttr, "false">:$ascending);
  let results = (outs ANE_Int32:$y);
  let engine = OffEngine<"Walled", "run it on the host", 1>;
}
def ANE_CountAttr : Attr<CPred<"::llvm::isa<::mlir::IntegerAttr>($_self) && "
    "::llvm::cast<::mlir::IntegerAttr>($_self).getType().isSignlessInteger() && "
    "::llvm::is_contained({8, 16, 32}, ::llvm::cast<::mlir::IntegerAttr>($_self).getType().getIntOrFloatBitWidth())">,
    "8-bit, 16-bit or 32-bit signless integer attribute"> {
  let storageType = "::mlir::IntegerAttr";
  let returnType = "::llvm::APInt";
}
def ANE_TopkOp : ANE_MILOp<"topk", "topk", "makeTopk"> {
  let summary = "The k largest elements along `axis` (smallest if ascending) and where they stand; a k of -1 means all";
  let arguments = (ins T<ANE_Number>:$x, Param<ANE_CountAttr, "1 : i32">:$k, Param<I32Attr, "-1 : i32">:$axis,
    Param<BoolAttr, "false">:$ascending, Param<BoolAttr, "true", "ios16">:$sort,
    Param<BoolAttr, "true", "ios16">:$return_indices,
    Param<ANE_StrIn<["int32", "uint16"]>, "\"int32\"", "ios17">:$output_indices_dtype);
  let results = (outs ANE_Number:$y, Optional<RankedTensorOf<[I32, UI16]>>:$indices);
  let engine = OffEngine<"Correct", "run it on the host; a mask of the k largest is reduce_max and select, k times", 1>;
}
// How many there are is known at run time only, so that the host, which runs static programs, cannot run it.
def ANE_NonZeroOp : ANE_MILOp<"non_zero", "nonZero", ""> {
  let summary = "The positions of the elements that are not zero, one a row, in row-major order";
  let arguments = (ins T<ANE_BasicValue>:$x);
  let results = (outs ANE_Int32:$y);
  let engine = OffEngine<"Rejected", "run it on the host: its shape depends on data">;
}
// From ios17 on boxes are [N, 4, B] and scores [N, K, B]; before, [N, B, 4] and [N, B, K], with a score_threshold and
// the number of boxes that were selected as fourth result.
def ANE_NonMaximumSuppressionOp : ANE_MILOp<"non_maximum_suppression", "nonMaximumSuppression", ""> {
  let summary = "The up to `max_boxes` best boxes that overlap no better one by more than iou_threshold";
  let arguments = (ins T<ANE_Float>:$boxes, T<ANE_Float>:$scores, ScalarT<ANE_ScalarFloatAttr>:$iou_threshold,
    Param<ANE_ScalarFloatAttr, "", "ios15", "ios16", "T">:$score_threshold, I32Attr:$max_boxes,
    Param<BoolAttr, "false">:$per_class_suppression);
  let results = (outs ANE_Float:$selected_boxes, ANE_Float:$selected_scores, ANE_Int32:$indices,
                      Optional<ANE_Int32>:$count);
  let hasVerifier = 1;
  let engine = OffEngine<"Reachable", "run it on the host">;
}

#endif // ANE_DIALECT_ANE_IR_OPS_TENSOROPERATION_TD
