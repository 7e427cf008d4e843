//===- Quantization.td - MIL ops between floats and 8-bit integers at run time
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_QUANTIZATION_TD
#define ANE_DIALECT_ANE_IR_OPS_QUANTIZATION_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

defvar ANE_Quantized = RankedTensorOf<[UI8, I8]>;

def ANE_QuantizeOp : ANE_MILOp<"quantize", "quantize", "makeQuantize"> {
  let cost = "unary";
  let summary = "`clip(round(input / scale) + zero_point)`, halves to even; scalars, or one value an index of `axis`";
  let arguments = (ins ANE_Arg<ANE_Float, "SrcT">:$input, Optional<ANE_Arg<ANE_Quantized, "DstT", 1>>:$zero_point,
    ANE_Arg<ANE_Float, "SrcT", 1>:$scale, Param<I32Attr, "">:$axis, ANE_StrIn<["int8", "uint8"]>:$output_dtype);
  let results = (outs ANE_Quantized:$y);
  let since = "ios17";
}
def ANE_DequantizeOp : ANE_MILOp<"dequantize", "dequantize", "makeDequantize"> {
  let cost = "unary";
  let summary = "`scale * (input - zero_point)`; scalars, or one value an index of `axis`";
  let arguments = (ins ANE_Arg<ANE_Quantized, "SrcT">:$input, Optional<ANE_Arg<ANE_Quantized, "SrcT", 1>>:$zero_point,
    ANE_Arg<ANE_Float, "DstT", 1>:$scale, Param<I32Attr, "">:$axis);
  let results = (outs ANE_Float:$y);
  let since = "ios17";
}

#endif // ANE_DIALECT_ANE_IR_OPS_QUANTIZATION_TD
