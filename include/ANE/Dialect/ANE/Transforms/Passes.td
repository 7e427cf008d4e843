//===- Passes.td - Passes over the ane dialect ---------------------------------===//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_TRANSFORMS_PASSES_TD
#define ANE_DIALECT_ANE_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def Check : Pass<"ane-check", "::mlir::ModuleOp"> {
  let summary = "Report what engine programs break of the rules of docs/rules.md";
  let description = [{
    A diagnostic a finding, at the op: rule, severity, confidence, what was found and is allowed, with notes on the
    fix, what Apple's compiler or runtime answers, and the source. The same checks as `ane-run check`, which also
    looks at the spelling of MIL text and at weight files. Composite ops have no rules; decompose them first. Errors
    make the pass fail unless `require` is off.
  }];
  let options = [
    Option<"target", "target", "std::string", "\"\"",
           "Chip (m1, m3max, ...) or family (h13 to h18); without it the program must work on all">,
    Option<"door", "door", "std::string", "\"any\"", "Way into the engine: inmemory, e5rt or any">,
    Option<"require", "require", "bool", "true", "Fail on errors; off, they are warnings">,
  ];
}

def DecomposeComposites : Pass<"ane-decompose-composites"> {
  let summary = "Replace every ane.nn op by its meaning in MIL ops";
  let description = [{
    Works on any op with the composite interface, also on one that another decomposes to. The new ops have the location
    of the op that they replace. An op that cannot be decomposed is an error.
  }];
}

def EstimateCost : Pass<"ane-estimate-cost", "::mlir::ModuleOp"> {
  let summary = "Report what every engine program costs on a chip, as predicted";
  let description = [{
    A remark a program (`--remarks-filter=ane-estimate-cost`): us of a call, us on the engine and what bounds them,
    TFLOP/s, share of the peak, DRAM bytes, energy, dispatches, and whether the prediction extrapolates. Composite ops
    have no figures; decompose them first. The module stays as it is.
  }];
  let options = [
    Option<"target", "target", "std::string", "\"m1\"", "Chip (m1, m3max, ...) or family (h13 to h18)">,
    Option<"door", "door", "std::string", "\"\"",
           "Way of calling: direct, e5rt, coreml-sync, device, ... (default: the one measured on the chip)">,
  ];
}

def FoldRmsNorm : Pass<"ane-fold-rms-norm"> {
  let summary = "Recognise RMSNorm in its spellings, and fold its gamma into the weights that follow";
  let description = [{
    A product of x with the inverse root of its mean square becomes `ane.nn.rms_norm`: by rsqrt, pow, inverse, sqrt and
    real_div; over reduce_mean, reduce_sum, reduce_sum_square, reduce_l2_norm or l2_norm; with gamma before, inside or
    after; in fp16 or between casts to fp32 and back; along any one axis. For inputs with an RMS of at least 1e-4 the
    result moves by no more than a unit of fp16. A gamma whose users are all linears, matmuls and convs with plain
    constant weights that nothing else reads becomes a factor of those weights, an expression until they are written.
    Remark `FoldedRmsNorm`: the number of norms recognised and of weights that took a gamma.
  }];
  let options = [
    Option<"scaling", "scaling", "::mlir::ane::RmsScaling", "::mlir::ane::RmsScaling::Auto",
           "how squares stay inside the range: peak for any input, static for an RMS of 0.01 to 255 and 6 ops less, "
           "auto: peak in fp16 and static in fp32", [{::llvm::cl::values(
             clEnumValN(::mlir::ane::RmsScaling::Auto, "auto", "by the element type"),
             clEnumValN(::mlir::ane::RmsScaling::Static, "static", "by the size of the axis"),
             clEnumValN(::mlir::ane::RmsScaling::Peak, "peak", "by the largest magnitude of each column"))}]>,
  ];
}

def FoldScales : Pass<"ane-fold-scales"> {
  let summary = "Make numbers that multiply tensors factors of weights";
  let description = [{
    A product of a conv, linear or matmul by a weight with a power of two, 2^-8 to 1, scales the weight and the bias,
    also through views and through a product of two tensors: the scale of attention scores goes to the query's weights.
    Others would round every weight. A number of 0.5 to 256 between a tensor and the root that normalises it goes to the gamma or the weights that follow,
    if those are all users. Weights that something else reads, compressed ones and ports stay. Remark `FoldedScales`:
    the number of products that went.
  }];
}

def ChannelFirst : Pass<"ane-channel-first"> {
  let summary = "Move tensors with channels last to the engine's [N, C, 1, S]";
  let description = [{
    Tensors [S, C], [N, S, C] and [N, H, W, C] that a linear or a matmul by a weight touches, directly or through ops
    that follow a permutation of dimensions, become channel first; such a linear becomes a 1x1 conv. Of ranks 2 and 3 a
    norm over the last axis is enough. Ports keep their shapes. Chains of transposes and reshapes become the shortest
    ones that do the same, so that what is left stands at the ports and where attention splits and joins its heads.
    Linears with compressed weights or weight ports stay. Remark `ChannelFirst`, one a program: transposes and reshapes
    before and after, without those of constants.
  }];
}

def StabilizeFP16 : Pass<"ane-stabilize-fp16"> {
  let summary = "Rewrite formulas whose parts overflow or cancel in fp16";
  let description = [{
    softplus, log of a sum of exponentials, of a softmax or of a sigmoid, softmax and sigmoid and tanh spelled by
    exponentials, x times sigmoid(x), the variance as a difference of means, and the root of a sum of squares. The
    results are those of the formulas in exact arithmetic: exponentials are of numbers below 0 (exp is infinite from
    11.09 on), and nothing large is subtracted from its like.
  }];
}

def Legalize : Pass<"ane-legalize"> {
  let summary = "Rewrite the programs for the engine so that the target takes them; set `stage legal`";
  let description = [{
    Every rule whose action is `rewrite` (`ane-run check --list-rules`) has an entry in the table of
    lib/Dialect/ANE/Transforms/Legalize. Afterwards the rules are checked: what is left of severity error is an error
    at the op, with rule, what was found, what is allowed and what to do; the program then stays open. Programs for the
    host, and those that are legal already, are left alone. Composite ops must be decomposed before.

    Ports become fp16 of shape [N,C,H,W] with rows of 64 bytes. Callers keep their types: the attribute `ane.view` of a
    port has them, and how the elements lie in the port is in PortView.h. Stateful programs of CoreML (read_state,
    write_state, slice_update) get aliased tensor states and blends.
  }];
  let options = [
    Option<"target", "target", "std::string", "\"m1\"", "Chip (m1, m3max, ...) or family (h13 to h18)">,
    Option<"door", "door", "std::string", "\"any\"", "Way into the engine: inmemory, e5rt, or any (both)">,
    Option<"boundary", "boundary", "std::string", "\"packed\"",
           "Ports with narrow rows: packed folds other dimensions into rows, multi keeps the dimensions and pads rows">,
  ];
  let dependentDialects = ["ANEDialect"];
}

def Place : Pass<"ane-place", "::mlir::ModuleOp"> {
  let summary = "Decide which ops of engine programs run on the host instead";
  let description = [{
    An op that the engine of the target does not take gets `ane.device = #ane<device host>`, and so does an engine op
    between host ops if moving it is predicted to save time: a dispatch costs more than a small op. Each op off the
    engine is a remark with rule, reason, source and suggestion (`--remarks-filter=ane-place`); standard error gets one
    line a program. What is computed from constants alone is not placed.
  }];
  let options = [
    Option<"target", "target", "std::string", "\"m1\"", "Chip (m1, m3max, ...) or family (h13 to h18)">,
    Option<"requireEngine", "require-engine", "bool", "false", "Make every op off the engine an error">,
  ];
}

def Partition : Pass<"ane-partition", "::mlir::ModuleOp"> {
  let summary = "Cut programs into engine and host programs and a schedule, with as much in each as pays";
  let description = [{
    Layer fusion. Ops on one device are ordered together; those on the engine are cut where limits (weight bytes, weight
    files, convs, attention layers, loaded programs) and the predicted cost (a dispatch, ports at the size of their class,
    tensors that leave the on-chip memory) say. The cuts are the cheapest by dynamic programming. Each piece becomes an
    `ane.program`, their order a function of `ane.dispatch`, and states of the program become `ane.state`. A remark
    gives the choice, what limited it, and its predicted gain.
  }];
  let options = [
    Option<"target", "target", "std::string", "\"m1\"", "Chip (m1, m3max, ...) or family (h13 to h18)">,
    Option<"programs", "programs", "std::string", "\"auto\"", "Programs for the engine: auto, or how many">,
    Option<"maxLayersPerProgram", "max-layers-per-program", "unsigned", "0",
           "Layers, as the model repeats them, that one program may hold; 0: any">,
    Option<"weightFiles", "weight-files", "std::string", "\"single\"",
           "single, or per-tensor, of which a program may name 16">,
  ];
  let dependentDialects = ["::mlir::func::FuncDialect"];
}

def WrapFunctions : Pass<"ane-wrap-functions", "::mlir::ModuleOp"> {
  let summary = "Turn functions of ane ops into programs";
  let description = [{
    A `func.func` with ops of ane becomes an open `ane.program` of that name, its argument attributes ports and all.
    Schedules, which hold `ane.dispatch`, stay. An op of another dialect is an error.
  }];
}

def VerifySchedules : Pass<"ane-verify-schedules", "::mlir::ModuleOp"> {
  let summary = "Check that functions are straight lists of dispatches";
}

def DecomposeAttention : Pass<"ane-decompose-attention"> {
  let summary = "Write attention as matmul, exp, sum and matmul, cut into tiles that the target takes";
  let description = [{
    Works on `ane.nn.attention` and `ane.scaled_dot_product_attention`, in programs that are not legal yet; MIL's op
    stays in programs for the host, which run it, and where a shape is dynamic. The engine ignores `attn_mask` (rule
    O-MASK), so a masked one is always written out.

    * Masks: causality and windows become constants; a boolean mask becomes 0 and -1e4; a float mask of MIL's op is
      raised to -1e4, so that a query that sees nothing gives no NaN.
    * Grouped heads: the query heads of a group are the rows of one matrix, keys and values are never copied; copies
      that a frontend spelled (tile or concat, and reshape) before MIL's op are read where they came from.
    * Tiles: at most `max-queries` queries and `max-keys` keys a product, the target's numbers if they are not given,
      and no limit without a target. Over several tiles of keys the softmax is an online one. Tiles that causality or a
      window hides completely are left out, those that see everything need no mask.
    * The division by the sum follows the product with v ("post"); see `ane.nn.attention` for the reason.

    With `keep-native`, MIL's op stays where it has no mask, the target (if given) takes it, and there are at most 2048
    queries and keys, and fewer than 512 of one of them: beyond, results on hardware were reported wrong.
  }];
  let options = [
    Option<"target", "target", "std::string", "\"\"", "Chip or family whose tiles to take, e.g. m4 or h17">,
    Option<"maxQueries", "max-queries", "int64_t", "-1", "Most queries of a tile; 0: no limit, -1: the target's">,
    Option<"maxKeys", "max-keys", "int64_t", "-1", "Most keys of a tile; 0: no limit, -1: the target's">,
    Option<"normalization", "normalization", "std::string", "\"post\"",
           "How MIL's op becomes normalised: post, or softmax, which cannot overflow">,
    Option<"keepNative", "keep-native", "bool", "false", "Leave MIL's op where it needs no mask and is reliable">];
}

#endif // ANE_DIALECT_ANE_TRANSFORMS_PASSES_TD
