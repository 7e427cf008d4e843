//===- Conv.td - MIL conv and pool ops
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_CONV_TD
#define ANE_DIALECT_ANE_IR_OPS_CONV_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

defvar ANE_PadType = ANE_StrIn<["valid", "same", "same_lower", "custom"]>;

def ANE_ConvOp : ANE_MILOp<"conv", "conv", "makeConv"> {
  let cost = "conv";
  let summary = "Cross-correlation in 1 to 3 dimensions, channel first; weight [Cout, Cin/groups, K...], bias [Cout]";
  let arguments = (ins T<ANE_Float>:$x, U<ANE_Float>:$weight, Optional<U<ANE_Float>>:$bias,
    Param<DenseI32ArrayAttr, "spatial*1">:$strides, Param<ANE_PadType, "\"valid\"">:$pad_type,
    Param<DenseI32ArrayAttr, "spatial2*0">:$pad, Param<DenseI32ArrayAttr, "spatial*1">:$dilations,
    Param<I32Attr, "1 : i32">:$groups);
  let results = (outs ANE_Float:$y);
}
def ANE_ConvTransposeOp : ANE_MILOp<"conv_transpose", "convTranspose", "makeConvTranspose"> {
  let cost = "deconv";
  let summary = "Transposed convolution in 1 to 3 dimensions; weight [Cin, Cout/groups, K...], bias [Cout]";
  let arguments = (ins T<ANE_Float>:$x, U<ANE_Float>:$weight, Optional<U<ANE_Float>>:$bias,
    Param<DenseI32ArrayAttr, "spatial2*0">:$pad, Param<DenseI32ArrayAttr, "">:$output_shape,
    Param<ANE_PadType, "\"valid\"">:$pad_type, Param<DenseI32ArrayAttr, "spatial*1">:$strides,
    Param<DenseI32ArrayAttr, "spatial*1">:$dilations, Param<I32Attr, "1 : i32">:$groups);
  let results = (outs ANE_Float:$y);
}

// An experiment that no backend took up. The domain Q is 8 bits in every opset.
def ANE_ConvQuantizedOp : ANE_MILOp<"conv_quantized", "conv", ""> {
  let cost = "conv";
  let summary = "conv with the weight `quant_scale * weight + quant_bias`, or looked up in quant_scale";
  let arguments = (ins T<ANE_Float>:$x, ANE_Arg<RankedTensorOf<[UI8]>, "Q">:$weight,
    Optional<ANE_Arg<RankedTensorOf<[UI8]>, "Q", 1>>:$bias, ANE_StrIn<["linear", "lut"]>:$quantization_type,
    Param<I32Attr, "8 : i32">:$nbits, ConstT<ANE_Float>:$quant_scale, ConstT<ANE_Float>:$quant_bias,
    Param<DenseI32ArrayAttr, "spatial*1">:$strides, Param<ANE_PadType, "\"valid\"">:$pad_type,
    Param<DenseI32ArrayAttr, "spatial2*0">:$pad, Param<DenseI32ArrayAttr, "spatial*1">:$dilations,
    Param<I32Attr, "1 : i32">:$groups);
  let results = (outs ANE_Float:$y);
  let engine = OffEngine<"Walled", "conv with a weight of constexpr_affine_dequantize">;
}

class ANE_Pool<string mil, string what, dag leading = (ins)> : ANE_MILOp<mil, "pool", "makePool"> {
  let cost = "pool";
  let summary = what # " over windows of the spatial dimensions";
  let arguments = !con(leading, (ins T<ANE_Float>:$x, DenseI32ArrayAttr:$kernel_sizes,
    Param<DenseI32ArrayAttr, "spatial*1">:$strides, ANE_PadType:$pad_type,
    Param<DenseI32ArrayAttr, "spatial2*0">:$pad, Param<BoolAttr, "false">:$ceil_mode));
  let results = (outs ANE_Float:$y);
}
def ANE_MaxPoolOp : ANE_Pool<"max_pool", "Maximum">;
def ANE_L2PoolOp  : ANE_Pool<"l2_pool", "Root of the sum of squares">;
def ANE_AvgPoolOp : ANE_Pool<"avg_pool", "Mean",
    (ins Param<BoolAttr, "false">:$exclude_padding_from_average)>;

#endif // ANE_DIALECT_ANE_IR_OPS_CONV_TD
