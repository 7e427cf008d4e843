//===- TensorTransformation.td - MIL ops that move elements, and crop
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_TENSORTRANSFORMATION_TD
#define ANE_DIALECT_ANE_IR_OPS_TENSORTRANSFORMATION_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

//===-- Shapes ---------------------------------------------------------------===//

class ANE_Transform<string mil, string rule, string hostKernel, dag args, Type type = ANE_AnyValue,
                    list<Trait> traits = []> : ANE_MILOp<mil, rule, hostKernel, traits> {
  let cost = "move";
  let arguments = !con((ins T<type>:$x), args);
  let results = (outs type:$y);
}

def ANE_ReshapeOp : ANE_Transform<"reshape", "reshape", "makeReshape", (ins U<ANE_SignedIndex>:$shape)> {
  let cost = "free";
  let summary = "x in another shape; one -1 takes the rest, a 0 copies a dimension of x (aligned right from ios17 on)";
  let hasVerifier = 1;
}
def ANE_ReshapeLikeOp : ANE_Transform<"reshape_like", "reshapeLike", "makeReshape",
    (ins Variadic<ANE_AnyValue>:$ref_tensors, DenseI32ArrayAttr:$begins, DenseI32ArrayAttr:$ends,
         DenseBoolArrayAttr:$end_masks)> {
  let cost = "free";
  let summary = "x in the concatenation of `ref_tensors[i].shape[begins[i]:ends[i]]`; an end mask takes all to the end";
  let since = "ios16";
  let engine = OffEngine<"Walled", "reshape", 1>;
}
def ANE_ExpandDimsOp : ANE_Transform<"expand_dims", "expandDims", "makeReshape", (ins DenseI32ArrayAttr:$axes)> {
  let cost = "free";
  let summary = "Dimensions of size 1 inserted; `axes` are those of the result";
}
def ANE_SqueezeOp : ANE_Transform<"squeeze", "squeeze", "makeReshape", (ins Param<DenseI32ArrayAttr, "">:$axes)> {
  let cost = "free";
  let summary = "Dimensions of size 1 removed, all of them by default; a named one of another size stays";
}
def ANE_TransposeOp : ANE_Transform<"transpose", "transpose", "makeTranspose", (ins DenseI32ArrayAttr:$perm)> {
  let summary = "Dimension i of the result is dimension perm[i] of x; negative entries count from the end";
}
def ANE_ReverseOp : ANE_Transform<"reverse", "axesOfFirst", "makeReverse", (ins Param<DenseI32ArrayAttr, "">:$axes)> {
  let summary = "Order of the elements reversed along `axes` (default all)";
}
def ANE_ReverseSequenceOp : ANE_Transform<"reverse_sequence", "reverseSequence", "makeReverseSequence",
    (ins U<ANE_SignedIndex>:$lengths, Param<I32Attr, "0 : i32">:$seq_axis, Param<I32Attr, "0 : i32">:$batch_axis)> {
  let summary = "The first lengths[i] elements along `seq_axis` reversed for the index i of `batch_axis`";
  let engine = OffEngine<"Rejected", "slice_by_index, reverse and concat">;
}

//===-- Slices ---------------------------------------------------------------===//

defvar ANE_SliceBounds = (ins U<ANE_SignedIndex>:$begin, U<ANE_SignedIndex>:$end, Param<DenseI32ArrayAttr, "">:$stride,
    Param<DenseBoolArrayAttr, "">:$begin_mask, Param<DenseBoolArrayAttr, "">:$end_mask,
    Param<DenseBoolArrayAttr, "">:$squeeze_mask);

def ANE_SliceByIndexOp : ANE_Transform<"slice_by_index", "sliceByIndex", "makeSliceByIndex", ANE_SliceBounds> {
  let summary = "`x[begin:end:stride]` a dimension; masked bounds are open, squeezed dimensions are indexed by begin";
  let engine = OnEngine<"Correct", "", 13, 1>;
}
def ANE_SliceBySizeOp : ANE_Transform<"slice_by_size", "sliceBySize", "makeSliceBySize",
    (ins U<ANE_SignedIndex>:$begin, U<ANE_SignedIndex>:$size)> {
  let summary = "`x[begin:begin + size]` a dimension; a size of -1 goes to the end";
}
def ANE_SliceUpdateOp : ANE_Transform<"slice_update", "sliceUpdate", "makeSliceUpdate",
    !con((ins T<ANE_AnyValue>:$update), ANE_SliceBounds)> {
  let summary = "x with the region of slice_by_index replaced by `update`";
  let since = "ios18";
  let engine = OffEngine<"Rejected", "a blend: x * (1 - mask) + update * mask", 1>;
}
def ANE_SlidingWindowsOp : ANE_Transform<"sliding_windows", "slidingWindows", "makeSlidingWindows",
    (ins I32Attr:$axis, I32Attr:$size, Param<I32Attr, "1 : i32">:$stride)> {
  let summary = "All windows of `size` along `axis`; the elements of a window are a new dimension after it";
  let engine = OffEngine<"Rejected", "slice_by_size and stack">;
}
def ANE_CropOp : ANE_Transform<"crop", "crop", "makeCrop",
    (ins DenseI32ArrayAttr:$crop_height, DenseI32ArrayAttr:$crop_width), ANE_Float> {
  let summary = "The last two dimensions without their first and last elements: [before, after] each";
}

//===-- Blocks of pixels -----------------------------------------------------===//

class ANE_Blocks<string mil, string rule, dag args> : ANE_Transform<mil, rule, "makeDepthToSpace", args, ANE_Float>;

def ANE_DepthToSpaceOp : ANE_Blocks<"depth_to_space", "depthToSpace", (ins I32Attr:$block_size)> {
  let summary = "Channels to pixels: `y[n, c, h*b+i, w*b+j] = x[n, (i*b+j)*C+c, h, w]`, C channels in the result";
}
def ANE_SpaceToDepthOp : ANE_Blocks<"space_to_depth", "spaceToDepth", (ins I32Attr:$block_size)> {
  let summary = "Pixels to channels: the inverse of depth_to_space";
}
def ANE_PixelShuffleOp : ANE_Blocks<"pixel_shuffle", "depthToSpace", (ins I32Attr:$upscale_factor)> {
  let summary = "Channels to pixels: `y[n, c, h*f+i, w*f+j] = x[n, c*f*f+i*f+j, h, w]`";
  let engine = OnEngine<"Correct", "factors 2, 3, 4 and 8">;
}
def ANE_PixelUnshuffleOp : ANE_Blocks<"pixel_unshuffle", "spaceToDepth", (ins UI32Attr:$downscale_factor)> {
  let summary = "Pixels to channels: the inverse of pixel_shuffle";
  let since = "ios16";
}
// The paddings and crops are [2, 2], and so operands: [[top, bottom], [left, right]].
def ANE_SpaceToBatchOp : ANE_Transform<"space_to_batch", "spaceToBatch", "makeSpaceToBatch",
    (ins DenseI32ArrayAttr:$block_shape, Const<ANE_Int32>:$paddings), ANE_Float> {
  let summary = "Height and width, zero padded, in blocks to the batch dimension";
}
def ANE_BatchToSpaceOp : ANE_Transform<"batch_to_space", "batchToSpace", "makeSpaceToBatch",
    (ins DenseI32ArrayAttr:$block_shape, Const<ANE_Int32>:$crops), ANE_Float> {
  let summary = "The batch dimension in blocks to height and width, cropped: the inverse of space_to_batch";
}

#endif // ANE_DIALECT_ANE_IR_OPS_TENSORTRANSFORMATION_TD
