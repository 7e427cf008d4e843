//===- ImageResizing.td - MIL ops that resize and sample images
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_IMAGERESIZING_TD
#define ANE_DIALECT_ANE_IR_OPS_IMAGERESIZING_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

defvar ANE_SamplingMode = ANE_StrIn<["DEFAULT", "STRICT_ALIGN_CORNERS", "ALIGN_CORNERS", "OFFSET_CORNERS",
                                     "UNALIGN_CORNERS"]>;
defvar ANE_BoxMode = ANE_StrIn<["CORNERS_HEIGHT_FIRST", "CORNERS_WIDTH_FIRST", "CENTER_SIZE_HEIGHT_FIRST",
                                "CENTER_SIZE_WIDTH_FIRST"]>;

class ANE_Resize<string mil, string rule, string hostKernel, dag args, Type type = ANE_Float>
    : ANE_MILOp<mil, rule, hostKernel> {
  let cost = "pool";
  let arguments = !con((ins T<type>:$x), args);
  let results = (outs type:$y);
}

//===-- Resizing -------------------------------------------------------------===//

def ANE_ResizeOp : ANE_Resize<"resize", "resize", "makeResize",
    (ins RankedTensorOf<[I32, I16, UI16, UI32]>:$shape, UI32Attr:$resized_dims,
         Param<ANE_StrIn<["LINEAR", "NEAREST_NEIGHBOR"]>, "\"LINEAR\"">:$interpolation_mode,
         Param<ANE_SamplingMode, "\"DEFAULT\"">:$sampling_mode), ANE_FloatOrInt32> {
  let summary = "The last `resized_dims` dimensions resized to the last entries of `shape`, where 0 keeps the size";
  let since = "ios17";
  let engine = OnEngine<"Reachable", "software on h13, which rounds differently">;
}
def ANE_ResizeBilinearOp : ANE_Resize<"resize_bilinear", "resizeTo", "makeResizeBilinear",
    (ins Param<I32Attr, "1 : i32">:$target_size_height, Param<I32Attr, "1 : i32">:$target_size_width,
         Param<ANE_SamplingMode, "\"DEFAULT\"">:$sampling_mode)> {
  let summary = "The last two dimensions resized, linear between the nearest elements";
  let engine = OnEngine<"Reachable", "software on h13, which rounds differently">;
}
def ANE_ResizeNearestNeighborOp : ANE_Resize<"resize_nearest_neighbor", "resizeTo", "makeResizeNearestNeighbor",
    (ins I32Attr:$target_size_height, I32Attr:$target_size_width)> {
  let summary = "The last two dimensions resized: element i is element floor(i * in / out) of x";
  let engine = OnEngine<"Correct", "software on h13, which rounds differently">;
}

// int32 or fp32; the domain is not U, which has the element type of x before ios17.
def ANE_ScaleFactor : Param<ANE_ScalarAttr, "1 : i32", "ios15", "ios26", "Scale">;
defvar ANE_ScaleFactors = (ins ANE_ScaleFactor:$scale_factor_height, ANE_ScaleFactor:$scale_factor_width);

def ANE_UpsampleBilinearOp : ANE_Resize<"upsample_bilinear", "upsample", "makeUpsampleBilinear",
    !con(ANE_ScaleFactors,
         (ins Param<BoolAttr, "true">:$align_corners, Param<BoolAttr, "", "ios16">:$half_pixel_centers))> {
  let summary = "The last two dimensions enlarged by factors, linear between the nearest elements";
  let engine = OnEngine<"Reachable", "software on h13, which rounds differently">;
}
def ANE_UpsampleNearestNeighborOp
    : ANE_Resize<"upsample_nearest_neighbor", "upsample", "makeUpsampleNearestNeighbor", ANE_ScaleFactors> {
  let summary = "The last two dimensions enlarged by factors: element i is element floor(i * in / out) of x";
  let engine = OnEngine<"Correct", "software on h13, which rounds differently">;
}

//===-- Sampling -------------------------------------------------------------===//

defvar ANE_CoordinatesMode = ANE_StrIn<["unnormalized", "normalized_minus_one_to_one", "normalized_zero_to_one"]>;

// Coordinates have the domain C: int32 and fp32, fp16 from ios16 on, small integers from ios17 on.
def ANE_ResampleOp : ANE_Resize<"resample", "resample", "makeResample",
    (ins ANE_Arg<ANE_Number, "C">:$coordinates, ANE_StrIn<["bilinear", "nearest"]>:$sampling_mode,
         ANE_StrIn<["constant", "border", "reflection", "symmetric"]>:$padding_mode,
         ScalarT<ANE_ScalarFloatAttr>:$padding_value, ANE_CoordinatesMode:$coordinates_mode, BoolAttr:$align_corners)> {
  let summary = "y[b, c, i, j] is x[b, c] at the point (x, y) = coordinates[b, i, j]";
  let engine = OnEngine<"Untested", "needs the texture engine", 14>;
}
def ANE_AffineOp : ANE_Resize<"affine", "affine", "makeAffine",
    (ins T<ANE_Float>:$transform_matrix, I32Attr:$output_height, I32Attr:$output_width,
         ANE_StrIn<["bilinear"]>:$sampling_mode, ANE_StrIn<["constant"]>:$padding_mode,
         ScalarT<ANE_ScalarFloatAttr>:$padding_value, ANE_StrIn<["normalized_minus_one_to_one"]>:$coordinates_mode,
         BoolAttr:$align_corners)> {
  let summary = "x at the points `(a0 x + a1 y + a2, b0 x + b1 y + b2)` of the grid of the result, zero outside";
  let engine = OnEngine<"Reachable", "needs the texture engine", 14>;
}
// Up to ios16 the boxes are a roi [N, 1, 4, 1, 1], or [N, 1, 5, 1, 1] with the index of the image in front.
def ANE_CropResizeOp : ANE_MILOp<"crop_resize", "cropResize", "makeCropResize", [AttrSizedOperandSegments]> {
  let cost = "pool";
  let summary = "Boxes of the images x, resized";
  let arguments = (ins T<ANE_Float>:$x, Optional<ANE_Arg<ANE_Float, "T", 0, "ios15", "ios16">>:$roi,
    Param<I32Attr, "1 : i32">:$target_height, Param<I32Attr, "1 : i32">:$target_width,
    Param<BoolAttr, "false">:$normalized_coordinates, Param<F32Attr, "1.0 : f32">:$spatial_scale,
    Param<ANE_BoxMode, "\"CORNERS_HEIGHT_FIRST\"">:$box_coordinate_mode,
    Param<ANE_SamplingMode, "\"DEFAULT\"">:$sampling_mode,
    Param<ANE_ScalarFloatAttr, "0.0", "ios16", "ios26", "T">:$pad_value,
    Optional<ANE_Arg<RankedTensorOf<[F16, F32, UI16]>, "Box", 0, "ios17">>:$boxes,
    Optional<ANE_Arg<RankedTensorOf<[I32, UI16]>, "BoxIndex", 0, "ios17">>:$box_indices);
  let results = (outs ANE_Float:$y);
  let engine = OffEngine<"Rejected", "slice_by_size and resize for constant boxes", 1>;
}

#endif // ANE_DIALECT_ANE_IR_OPS_IMAGERESIZING_TD
