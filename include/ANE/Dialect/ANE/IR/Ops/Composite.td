//===- Composite.td - Ops of the ane.nn name space: meanings spelled in MIL ops
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_COMPOSITE_TD
#define ANE_DIALECT_ANE_IR_OPS_COMPOSITE_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

// Base of every composite op. Shapes are static and channel first, [N, C, 1, S] with the sequence innermost, all
// tensors of one op share an element type; type inference reports every violation.
class ANE_NNOp<string mnemonic> : ANE_Op<"nn." # mnemonic,
    [Pure, InferTypeOpAdaptor, DeclareOpInterfaceMethods<ANE_CompositeOpInterface>]> {
  let results = (outs ANE_Float:$y);
  let assemblyFormat = MILSignature<arguments>.format # " attr-dict `:` functional-type(operands, results)";
}

def ANE_NNRmsNormOp : ANE_NNOp<"rms_norm"> {
  let summary = "`gamma * x / sqrt(mean(x^2) + epsilon)`, the mean along one axis";
  let description = [{
    `gamma` has the size of the axis there and 1 elsewhere; without it the factor is 1, as after folding gamma into a
    following weight.

    `scaling` says how the sum of squares is kept inside fp16. "static" multiplies x by a power of two that depends on
    the size C of the axis alone, which turns the sum into at most the mean: no overflow up to an RMS of 255, but an
    epsilon below 6e-5 is a subnormal, and squares are too at a small RMS: at 0.01 the result is off by 1 % for C = 768
    and by 9 % for C = 4096. "peak" divides by the largest |x| of each column instead: within 0.13 % for every fp16
    input, up to C = 49152, for six more ops.

    Example:
    ```mlir
    %y = ane.nn.rms_norm %x, %gamma {epsilon = 1.0e-05}
        : (tensor<1x768x1x32xf16>, tensor<1x768x1x1xf16>) -> tensor<1x768x1x32xf16>
    ```
  }];
  let arguments = (ins ANE_Float:$x, Optional<ANE_Float>:$gamma, DefaultValuedAttr<F64Attr, "1.0e-5">:$epsilon,
                       DefaultValuedAttr<I64Attr, "1">:$axis,
                       DefaultValuedStrAttr<ANE_StrIn<["static", "peak"]>, "static">:$scaling);
  let assemblyFormat = "$x (`,` $gamma^)? attr-dict `:` functional-type(operands, results)";
}

def ANE_NNAttentionOp : ANE_NNOp<"attention"> {
  let summary = "`softmax(scale * q^T k + mask) v^T` a head, with grouped key and value heads";
  let description = [{
    q is [N, heads * D, 1, Sq], k is [N, kv_heads * D, 1, Sk], v is [N, kv_heads * Dv, 1, Sk], the result is
    [N, heads * Dv, 1, Sq]. Head h reads key and value head `h / (heads / kv_heads)`; `kv_heads` is `heads` if left
    out, `scale` is `1 / sqrt(D)`. `mask` broadcasts to [N, heads, Sq, Sk]. A float mask is added to the scores; -1e4
    hides a key, while -65504 and -inf make NaN of a query that sees none. A false of a boolean mask hides a key. With
    `causal`, query i sees the keys up to `i + Sk - Sq`: the last query sees all of them. With `window = w`, query i
    sees only keys less than w from `i + Sk - Sq`: with `causal`, the last w keys up to its own.

    `normalization = "post"` divides after the product with v: the engine rounds every product to a multiple of
    2^-16 (rule A-MAC), so normalised probabilities lose 5 % at Sk = 1024 and |v| = 0.1, this form 0.06 %. Its product
    saturates where `Sk * |v|` passes 2^15; "softmax" normalises first and cannot.

    Example:
    ```mlir
    %y = ane.nn.attention %q, %k, %v mask = %m {heads = 32, kv_heads = 8} : (tensor<1x2048x1x32xf16>,
        tensor<1x512x1x256xf16>, tensor<1x512x1x256xf16>, tensor<1x1x32x256xf16>) -> tensor<1x2048x1x32xf16>
    ```
  }];
  let arguments = (ins ANE_Float:$q, ANE_Float:$k, ANE_Float:$v,
                       Optional<RankedTensorOf<[F16, F32, I1]>>:$mask, I64Attr:$heads, OptionalAttr<I64Attr>:$kv_heads,
                       UnitAttr:$causal, OptionalAttr<I64Attr>:$window, OptionalAttr<F64Attr>:$scale,
                       DefaultValuedStrAttr<ANE_StrIn<["post", "softmax"]>, "post">:$normalization);
}

def ANE_NNRopeOp : ANE_NNOp<"rope"> {
  let summary = "Rotary position embedding: `(a, b) -> (a cos - b sin, b cos + a sin)` on pairs of channels";
  let description = [{
    x is [N, heads * D, 1, S]; cos and sin are [1 or N, D / 2, 1, 1 or S] and shared by the heads. `style = "half"`
    pairs channel i of a head with i + D / 2 (Hugging Face), "interleaved" pairs 2 i with 2 i + 1 (llama2.c).

    Example:
    ```mlir
    %y = ane.nn.rope %x, %cos, %sin {heads = 12, style = "interleaved"} : (tensor<1x768x1x32xf16>,
        tensor<1x32x1x32xf16>, tensor<1x32x1x32xf16>) -> tensor<1x768x1x32xf16>
    ```
  }];
  let arguments = (ins ANE_Float:$x, ANE_Float:$cos, ANE_Float:$sin, I64Attr:$heads,
                       DefaultValuedStrAttr<ANE_StrIn<["half", "interleaved"]>, "half">:$style);
}

def ANE_NNSwigluOp : ANE_NNOp<"swiglu"> {
  let summary = "`silu(gate) * up`";
  let description = [{
    Spelled with tanh, since the engine fuses `x * sigmoid(x)` to a table that is 9 % too high near 0 (rule O-SILU).

    Example:
    ```mlir
    %y = ane.nn.swiglu %gate, %up
        : (tensor<1x2048x1x32xf16>, tensor<1x2048x1x32xf16>) -> tensor<1x2048x1x32xf16>
    ```
  }];
  let arguments = (ins ANE_Float:$gate, ANE_Float:$up);
}

def ANE_NNCacheUpdateOp : ANE_NNOp<"cache_update"> {
  let summary = "`cache * (1 - mask) + update * mask`: columns of a cache replaced";
  let description = [{
    The resident key or value cache of a decoder in functional form; the result goes to `ane.return ... update`. cache
    is [N, C, 1, S], update is [N, C, 1, 1 or S], mask is [1 or N, 1, 1, S] and holds zeros and ones: a 1 takes the
    column of update, a 0 keeps that of the cache, both exactly for finite values. The engine has no op that writes at
    a position known at run time (rules O-STATE, O-HOST).

    Example:
    ```mlir
    %y = ane.nn.cache_update %cache, %update, %mask : (tensor<1x256x1x512xf16>, tensor<1x256x1x1xf16>,
        tensor<1x1x1x512xf16>) -> tensor<1x256x1x512xf16>
    ```
  }];
  let arguments = (ins ANE_Float:$cache, ANE_Float:$update, ANE_Float:$mask);
}

#endif // ANE_DIALECT_ANE_IR_OPS_COMPOSITE_TD
