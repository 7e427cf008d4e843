//===- Recurrent.td - MIL recurrent layers
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_RECURRENT_TD
#define ANE_DIALECT_ANE_IR_OPS_RECURRENT_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

// x is [S, B, I]. The domain R of these ops is fp32, with fp16 from ios17 on.
class R<Type base> : ANE_Arg<base, "R">;
class ConstR<Type base> : ANE_Arg<base, "R", 1>;
defvar ANE_Activation = ANE_StrIn<["tanh", "scaled_tanh", "sigmoid", "hard_sigmoid", "relu", "linear"]>;
defvar ANE_Tanh = Param<ANE_Activation, "\"tanh\"">;
defvar ANE_Sigmoid = Param<ANE_Activation, "\"sigmoid\"">;
class ANE_Direction<list<string> values> : Param<ANE_StrIn<values>, "\"forward\"">;

class ANE_Recurrent<string mil, string rule, string hostKernel, dag args, list<Trait> traits = []>
    : ANE_MILOp<mil, rule, hostKernel, traits> {
  let arguments = args;
  let engine = OffEngine<"Rejected", "unroll the steps into matmul and activations">;
  let results = (outs ANE_Float:$y, ANE_Float:$h);
}

def ANE_RnnOp : ANE_Recurrent<"rnn", "rnn", "makeRnn",
    (ins R<ANE_Float>:$x, R<ANE_Float>:$initial_h, ConstR<ANE_Float>:$weight_ih, ConstR<ANE_Float>:$weight_hh,
         Optional<ConstR<ANE_Float>>:$bias, ANE_Direction<["forward", "reverse"]>:$direction,
         Param<BoolAttr, "false">:$output_sequence, ANE_Tanh:$activation)> {
  let summary = "`h = activation(weight_ih x + weight_hh h + bias)` a step; y is all h, or the last";
}
def ANE_GruOp : ANE_Recurrent<"gru", "gru", "makeGru",
    (ins R<ANE_Float>:$x, R<ANE_Float>:$initial_h, ConstR<ANE_Float>:$weight_ih, ConstR<ANE_Float>:$weight_hh,
         Optional<ConstR<ANE_Float>>:$bias, ANE_Direction<["forward", "reverse"]>:$direction,
         Param<BoolAttr, "false">:$output_sequence, ANE_Sigmoid:$recurrent_activation, ANE_Tanh:$activation,
         Param<BoolAttr, "", "ios18">:$reset_after, Optional<ANE_Arg<ANE_Float, "R", 1, "ios18">>:$input_bias),
    [AttrSizedOperandSegments]> {
  let summary = "Gated recurrent unit: `h = (1 - z) * o + z * h`, gates r, o, z; y is all h, or the last";
}
def ANE_LstmOp : ANE_Recurrent<"lstm", "lstm", "makeLstm",
    (ins R<ANE_Float>:$x, R<ANE_Float>:$initial_h, R<ANE_Float>:$initial_c, ConstR<ANE_Float>:$weight_ih,
         ConstR<ANE_Float>:$weight_hh, Optional<ConstR<ANE_Float>>:$bias, Optional<ConstR<ANE_Float>>:$peephole,
         Optional<ConstR<ANE_Float>>:$weight_ih_back, Optional<ConstR<ANE_Float>>:$weight_hh_back,
         Optional<ConstR<ANE_Float>>:$bias_back, Optional<ConstR<ANE_Float>>:$peephole_back,
         ANE_Direction<["forward", "reverse", "bidirectional"]>:$direction, Param<BoolAttr, "false">:$output_sequence,
         ANE_Sigmoid:$recurrent_activation, ANE_Tanh:$cell_activation, ANE_Tanh:$activation,
         Param<ANE_ScalarFloatAttr, "", "ios15", "ios26", "R">:$clip), [AttrSizedOperandSegments]> {
  let summary = "`c = f * c + i * z; h = o * activation(c)`, gates i, f, o, z; y is all h, or the last";
  let results = (outs ANE_Float:$y, ANE_Float:$h, ANE_Float:$c);
}

#endif // ANE_DIALECT_ANE_IR_OPS_RECURRENT_TD
