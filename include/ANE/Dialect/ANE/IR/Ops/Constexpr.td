//===- Constexpr.td - MIL ops that decompress weights
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_CONSTEXPR_TD
#define ANE_DIALECT_ANE_IR_OPS_CONSTEXPR_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

// A constant operand of a domain of its own.
class ANE_ConstOf<Type base, string dom = ""> : ANE_Arg<base, dom, 1>;
defvar ANE_LutValue = RankedTensorOf<[I8, UI8, F16, F32]>;
defvar ANE_QuantValue = RankedTensorOf<[I<4>, UI<4>, I8, UI8, F16, F32]>;
defvar ANE_LutIndex = RankedTensorOf<[UI<1>, UI<2>, UI<3>, UI<4>, UI<6>, UI8]>;
defvar ANE_BitMask = RankedTensorOf<[UI<1>]>;
// The shape of ios16's packed forms; ios18's indices and masks have the shape of the result themselves.
defvar ANE_PackedShape = Optional<Const<RankedTensorOf<[UI32]>, "ios16", "ios17">>;

class ANE_Constexpr<string mil, string rule, string hostKernel, string opset> : ANE_MILOp<mil, rule, hostKernel> {
  let cost = "free";
  let since = opset;
}
def ANE_ConstexprAffineDequantizeOp
    : ANE_Constexpr<"constexpr_affine_dequantize", "constexprAffine", "makeConstexprAffine", "ios16"> {
  let summary = "`scale * (quantized_data - zero_point)`, scalars or one value an index of `axis`";
  let arguments = (ins ANE_ConstOf<RankedTensorOf<[UI8, I8]>, "SrcT">:$quantized_data,
    ANE_ConstOf<RankedTensorOf<[UI8, I8, F32]>, "ZeroPointT">:$zero_point, ANE_ConstOf<ANE_Float, "DstT">:$scale,
    I32Attr:$axis);
  let results = (outs ANE_Float:$y);
  let engine = OnEngine<"Correct", "streams from h14 on; stored as fp16 on h13">;
}
def ANE_ConstexprLutToDenseOp
    : ANE_Constexpr<"constexpr_lut_to_dense", "constexprLut", "makeConstexprLut", "ios16"> {
  let summary = "Look-up of values, or from ios18 on of vectors along vector_axis, by small indices";
  let arguments = (ins ANE_ConstOf<ANE_LutIndex, "IndicesT">:$indices, ANE_ConstOf<ANE_LutValue, "T">:$lut,
    ANE_PackedShape:$shape, Param<I32Attr, "", "ios18">:$vector_axis);
  let results = (outs ANE_LutValue:$y);
}
def ANE_ConstexprSparseToDenseOp
    : ANE_Constexpr<"constexpr_sparse_to_dense", "constexprSparse", "makeConstexprSparse", "ios16"> {
  let summary = "The values in order where the mask is 1, zero elsewhere";
  let arguments = (ins ANE_ConstOf<ANE_QuantValue, "T">:$nonzero_data,
    ANE_ConstOf<RankedTensorOf<[UI<1>, UI8]>>:$mask, ANE_PackedShape:$shape);
  let results = (outs ANE_QuantValue:$y);
}
def ANE_ConstexprBlockwiseShiftScaleOp : ANE_Constexpr<"constexpr_blockwise_shift_scale", "constexprBlockwise",
                                                       "makeConstexprBlockwise", "ios18"> {
  let summary = "`scale * (data - offset)`, one scale and offset a block; blocks divide the dimensions evenly";
  let arguments = (ins ANE_ConstOf<ANE_QuantValue, "SrcT">:$data, ANE_ConstOf<ANE_Float, "DstT">:$scale,
    Optional<ANE_ConstOf<ANE_QuantValue, "OffsetT">>:$offset);
  let results = (outs ANE_Float:$y);
  let engine = OnEngine<"Correct", "a scale for each block does not reach the engine as weight of conv or matmul">;
}
def ANE_ConstexprCastOp : ANE_Constexpr<"constexpr_cast", "constexprCast", "makeConstexprCast", "ios16"> {
  let summary = "fp16 weights as fp32";
  let arguments = (ins ANE_ConstOf<RankedTensorOf<[F16]>>:$source_val, ANE_StrIn<["fp32"]>:$output_dtype);
  let results = (outs RankedTensorOf<[F32]>:$y);
  let engine = OnEngine<"Correct", "", 13, 1>;
}

// Sparse in, sparse out: the results feed a constexpr_sparse_to_dense.
def ANE_ConstexprLutToSparseOp : ANE_Constexpr<"constexpr_lut_to_sparse", "constexprLutToSparse", "makeConstexprLut", "ios18"> {
  let summary = "Look-up of the indices that the mask marks";
  let arguments = (ins ANE_ConstOf<ANE_BitMask>:$indices_mask,
    ANE_ConstOf<ANE_LutIndex, "IndicesT">:$indices_nonzero_data, ANE_ConstOf<ANE_LutValue, "T">:$lut,
    Param<I32Attr, "">:$vector_axis);
  let results = (outs ANE_BitMask:$mask, ANE_LutValue:$nonzero_data);
  let engine = OnEngine<"Reachable", "", 13, 1>;
}
def ANE_ConstexprSparseBlockwiseShiftScaleOp
    : ANE_Constexpr<"constexpr_sparse_blockwise_shift_scale", "constexprSparseBlockwise", "makeConstexprBlockwise", "ios18"> {
  let summary = "`scale * (data - offset)` of the elements that the mask marks, one scale and offset a block";
  let arguments = (ins ANE_ConstOf<ANE_BitMask>:$data_mask, ANE_ConstOf<ANE_QuantValue, "SrcT">:$nonzero_data,
    ANE_ConstOf<ANE_Float, "DstT">:$scale, Optional<ANE_ConstOf<ANE_QuantValue, "OffsetT">>:$offset);
  let results = (outs ANE_BitMask:$mask, ANE_Float:$y);
  let engine = OnEngine<"Reachable">;
}

#endif // ANE_DIALECT_ANE_IR_OPS_CONSTEXPR_TD
