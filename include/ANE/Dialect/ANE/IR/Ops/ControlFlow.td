//===- ControlFlow.td - MIL branches, loops and lists
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_CONTROLFLOW_TD
#define ANE_DIALECT_ANE_IR_OPS_CONTROLFLOW_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

// These ops are imported, checked and exported; neither the engine nor the host device runs them.

//===-- Branches and loops ---------------------------------------------------===//

// The blocks see the values around the op; what they return are its results.
class ANE_ControlFlow<string mil, string rule>
    : ANE_MILOp<mil, rule, "", [SingleBlock, AutomaticAllocationScope], [RecursiveMemoryEffects]>;

def ANE_CondOp : ANE_ControlFlow<"cond", "cond"> {
  let engine = OffEngine<"Walled", "compute both branches and select">;
  let summary = "What the first block returns if `pred` is true, else what the second one does";
  let description = [{
    Example:
    ```mlir
    %y = ane.cond %p : (tensor<i1>) -> tensor<4xf16> {
      ane.yield %a : tensor<4xf16>
    } else {
      ane.yield %b : tensor<4xf16>
    }
    ```
  }];
  let arguments = (ins ANE_Bool:$pred);
  let results = (outs Variadic<ANE_Carried>:$y);
  let regions = (region SizedRegion<1>:$on_true, SizedRegion<1>:$on_false);
  let assemblyFormat = [{
    $pred attr-dict `:` functional-type(operands, results) $on_true `else` $on_false
  }];
}

def ANE_WhileLoopOp : ANE_ControlFlow<"while_loop", "whileLoop"> {
  let engine = OffEngine<"Walled", "unroll it, or loop over dispatches on the host">;
  let summary = "The second block again and again on what it returned, as long as the first one returns true";
  let description = [{
    Both blocks take the loop variables.

    Example:
    ```mlir
    %n = ane.while_loop(%i) : (tensor<i32>) -> tensor<i32> {
    ^bb0(%k: tensor<i32>):
      %more = ane.less %k, %limit : tensor<i32>, tensor<i32>
      ane.yield %more : tensor<i1>
    } do {
    ^bb0(%k: tensor<i32>):
      %next = ane.add %k, %one : tensor<i32>, tensor<i32>
      ane.yield %next : tensor<i32>
    }
    ```
  }];
  let arguments = (ins Variadic<ANE_Carried>:$loop_vars);
  let results = (outs Variadic<ANE_Carried>:$y);
  let regions = (region SizedRegion<1>:$condition, SizedRegion<1>:$body);
  let assemblyFormat = [{
    `(` $loop_vars `)` attr-dict `:` functional-type(operands, results) $condition `do` $body
  }];
}

def ANE_YieldOp : ANE_Op<"yield", [Pure, Terminator, ParentOneOf<["CondOp", "WhileLoopOp"]>]> {
  let summary = "What a block of a branch or a loop returns";
  let arguments = (ins Variadic<ANE_Carried>:$values);
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
}

//===-- Lists ----------------------------------------------------------------===//

// A list is a value: writing gives a new one.
def ANE_ListValue : RankedTensorOf<ANE_Floats # [I32, I1]>;
defvar ANE_NoLists = OffEngine<"Walled", "concat, slice and gather of one tensor">;
class ANE_ListOp<string mil, string rule, dag args> : ANE_MILOp<mil, rule, ""> {
  let arguments = !con((ins ANE_ListType:$ls), args);
  let engine = ANE_NoLists;
}

def ANE_MakeListOp : ANE_MILOp<"make_list", "makeList", "", [AttrSizedOperandSegments]> {
  let summary = "A list of `init_length` tensors, 1 if it is absent, that grows if `dynamic_length`";
  let arguments = (ins Optional<ANE_Int32>:$init_length, Param<BoolAttr, "true">:$dynamic_length,
    Variadic<ANE_Int32>:$elem_shape, Param<StrAttr, "\"fp32\"">:$dtype);
  let results = (outs ANE_ListType:$y);
  let engine = ANE_NoLists;
}
def ANE_ListReadOp : ANE_ListOp<"list_read", "listRead", (ins ANE_Int32:$index)> {
  let summary = "The tensor at `index`";
  let results = (outs ANE_ListValue:$y);
}
def ANE_ListWriteOp : ANE_ListOp<"list_write", "listWrite", (ins ANE_Int32:$index, T<ANE_ListValue>:$value)> {
  let summary = "The list with `value` at `index`";
  let results = (outs ANE_ListType:$y);
}
def ANE_ListGatherOp : ANE_ListOp<"list_gather", "listGather", (ins ANE_Int32:$indices)> {
  let summary = "The tensors at `indices`, joined along a new first dimension";
  let results = (outs ANE_ListValue:$y);
}
def ANE_ListScatterOp
    : ANE_ListOp<"list_scatter", "listScatter", (ins ANE_Int32:$indices, T<ANE_ListValue>:$value)> {
  let summary = "The list with the parts of `value` along its first dimension at `indices`";
  let results = (outs ANE_ListType:$y);
}
def ANE_ListLengthOp : ANE_ListOp<"list_length", "listLength", (ins)> {
  let summary = "How many tensors the list has";
  let results = (outs ANE_Int32:$y);
}

#endif // ANE_DIALECT_ANE_IR_OPS_CONTROLFLOW_TD
