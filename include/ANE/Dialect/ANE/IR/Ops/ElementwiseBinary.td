//===- ElementwiseBinary.td - MIL elementwise_binary ops and select
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_ELEMENTWISEBINARY_TD
#define ANE_DIALECT_ANE_IR_OPS_ELEMENTWISEBINARY_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

class ANE_Binary<string mil, string definition, Type type = ANE_FloatOrInt32, list<Trait> traits = [],
                 string rule = "broadcast", Type result = type> : ANE_MILOp<mil, rule, "makeElementwise", traits> {
  let cost = "pair";
  let summary = "Elementwise `" # definition # "` with numpy broadcasting";
  let arguments = (ins T<type>:$x, T<type>:$y);
  let results = (outs result:$z);
  let eval = definition;
  let hasFolder = 1;
  let assemblyFormat = "$x `,` $y attr-dict `:` type($x) `,` type($y)";
  let definitions = ANE_FoldElementwise;
}
class ANE_Compare<string mil, string definition>
    : ANE_Binary<mil, definition, ANE_FloatOrInt32, [], "compare", ANE_Bool> {
  let engine = OnEngine<"Reachable">;
}

def ANE_AddOp      : ANE_Binary<"add", "x + y", ANE_FloatOrInt32, [Commutative]>;
def ANE_SubOp      : ANE_Binary<"sub", "x - y">;
def ANE_MulOp      : ANE_Binary<"mul", "x * y", ANE_FloatOrInt32, [Commutative]>;
def ANE_RealDivOp  : ANE_Binary<"real_div", "divide(x, y)">;
def ANE_FloorDivOp : ANE_Binary<"floor_div", "floorDiv(x, y)">;
def ANE_ModOp      : ANE_Binary<"mod", "floorMod(x, y)"> {
  let engine = OffEngine<"Rejected", "x - floor_div(x, y) * y">;
}
def ANE_PowOp      : ANE_Binary<"pow", "pow(x, y)">;
def ANE_MaximumOp  : ANE_Binary<"maximum", "max(x, y)", ANE_FloatOrInt32, [Commutative]>;
def ANE_MinimumOp  : ANE_Binary<"minimum", "min(x, y)", ANE_FloatOrInt32, [Commutative]>;

def ANE_EqualOp        : ANE_Compare<"equal", "x == y">;
def ANE_NotEqualOp     : ANE_Compare<"not_equal", "x != y">;
def ANE_GreaterOp      : ANE_Compare<"greater", "x > y">;
def ANE_GreaterEqualOp : ANE_Compare<"greater_equal", "x >= y">;
def ANE_LessOp         : ANE_Compare<"less", "x < y">;
def ANE_LessEqualOp    : ANE_Compare<"less_equal", "x <= y">;

def ANE_LogicalAndOp : ANE_Binary<"logical_and", "x && y", ANE_Bool, [Commutative]> {
  let engine = OffEngine<"Rejected", "mul of masks of 0 and 1">;
}
def ANE_LogicalOrOp  : ANE_Binary<"logical_or", "x || y", ANE_Bool, [Commutative]> {
  let engine = OffEngine<"Rejected", "maximum of masks of 0 and 1">;
}
def ANE_LogicalXorOp : ANE_Binary<"logical_xor", "bool(x) != bool(y)", ANE_Bool, [Commutative]> {
  let engine = OffEngine<"Rejected", "not_equal of masks of 0 and 1">;
}

def ANE_SelectOp : ANE_MILOp<"select", "select", "makeSelect"> {
  let cost = "pair";
  let summary = "Elementwise `cond ? a : b` with numpy broadcasting";
  let arguments = (ins ANE_Bool:$cond, T<ANE_BasicValue>:$a, T<ANE_BasicValue>:$b);
  let results = (outs ANE_BasicValue:$y);
}

#endif // ANE_DIALECT_ANE_IR_OPS_ELEMENTWISEBINARY_TD
