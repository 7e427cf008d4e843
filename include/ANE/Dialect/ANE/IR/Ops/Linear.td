//===- Linear.td - MIL linear ops and attention
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_LINEAR_TD
#define ANE_DIALECT_ANE_IR_OPS_LINEAR_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

def ANE_LinearOp : ANE_MILOp<"linear", "linear", "makeLinear"> {
  let cost = "product";
  let summary = "`x @ weight^T + bias`; weight [Dout, Din], bias [Dout]";
  let arguments = (ins T<ANE_FloatOrInt32>:$x, ConstU<ANE_FloatOrInt32>:$weight,
                       Optional<ConstU<ANE_FloatOrInt32>>:$bias);
  let results = (outs ANE_FloatOrInt32:$y);
}
def ANE_MatmulOp : ANE_MILOp<"matmul", "matmul", "makeMatmul"> {
  let cost = "product";
  let summary = "Matrix product over the last two dimensions, the others broadcast";
  let arguments = (ins T<ANE_FloatOrInt32>:$x, U<ANE_FloatOrInt32>:$y, Param<BoolAttr, "false">:$transpose_x,
                       Param<BoolAttr, "false">:$transpose_y);
  let results = (outs ANE_FloatOrInt32:$z);
}
def ANE_EinsumOp : ANE_MILOp<"einsum", "einsum", "makeEinsum"> {
  let cost = "product";
  let summary = "`nchw,nwhu->nchu` or `chw,whr->chr`, whatever the letters: a product over the w";
  let arguments = (ins Variadic<T<ANE_Float>>:$values, StrAttr:$equation);
  let results = (outs ANE_Float:$y);
  let engine = OnEngine<"Correct", "nchw,nwhu->nchu was tried">;
}
def ANE_ScaledDotProductAttentionOp
    : ANE_MILOp<"scaled_dot_product_attention", "attention", "makeAttention"> {
  let cost = "attention";
  let summary = "`softmax(query key^T / sqrt(E) + attn_mask) value`; a false of a boolean mask is minus infinity";
  let arguments = (ins T<ANE_Float>:$query, T<ANE_Float>:$key, T<ANE_Float>:$value,
                       Optional<RankedTensorOf<[F16, F32, I1]>>:$attn_mask);
  let results = (outs ANE_Float:$y);
  let since = "ios18";
  let engine = OnEngine<"Correct", "ignores attn_mask">;
}

#endif // ANE_DIALECT_ANE_IR_OPS_LINEAR_TD
