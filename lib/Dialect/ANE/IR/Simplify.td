//===- Simplify.td - Laws of canonicalization, one pattern each -----------------===//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_DIALECT_ANE_IR_SIMPLIFY_TD
#define ANE_LIB_DIALECT_ANE_IR_SIMPLIFY_TD

include "mlir/IR/PatternBase.td"
include "ANE/Dialect/ANE/IR/ANEOps.td"

// Every law holds bit for bit, except where its comment says what happens to a zero's sign or to a NaN.

def IsOpen : Constraint<CPred<"isOpen($0.getDefiningOp())">, "the program is not legal yet">;
def SameType : Constraint<CPred<"$0.getType() == $1.getType()">, "types are equal">;
def IsInteger : Constraint<CPred<"getElementTypeOrSelf($0.getType()).isInteger()">, "elements are integers">;
class IsSplat<string number>
    : Constraint<CPred<"isSplat($0, " # number # ")">, "a constant with " # number # " everywhere">;
def SameBlock : Constraint<CPred<"$0.getInt() == $1.getInt()">, "blocks are equal">;
// `$res` is the op that goes.
class Law<dag source, dag result, list<dag> conditions = []>
    : Pat<source, result, !listconcat([(IsOpen $res)], conditions)>;
class Gives<dag source, list<dag> conditions = []> : Law<source, (replaceWithValue $x), conditions>;

// x op c -> x, if c is neutral and x has the shape of the result. -0 + 0 loses its sign before, keeps it now.
class Neutral<Op op, string number> : Gives<(op:$res $x, $c), [(IsSplat<number> $c), (SameType $res, $x)]>;
def AddZero     : Neutral<ANE_AddOp, "0">;
def SubZero     : Neutral<ANE_SubOp, "0">;
def MulOne      : Neutral<ANE_MulOp, "1">;
def DivOne      : Neutral<ANE_RealDivOp, "1">;
def PowOne      : Neutral<ANE_PowOp, "1">;

// x op x -> x
def MaximumSame : Gives<(ANE_MaximumOp:$res $x, $x)>;
def MinimumSame : Gives<(ANE_MinimumOp:$res $x, $x)>;
def AndSame     : Gives<(ANE_LogicalAndOp:$res $x, $x)>;
def OrSame      : Gives<(ANE_LogicalOrOp:$res $x, $x)>;
// cond ? x : x -> x
def SelectSame  : Gives<(ANE_SelectOp:$res $c, $x, $x)>;

// f(f(x)) -> f(x)
foreach f = [ANE_ReluOp, ANE_Relu6Op, ANE_AbsOp, ANE_FloorOp, ANE_CeilOp, ANE_RoundOp, ANE_SignOp] in
  def Idempotent # f : Law<(f:$res (f:$inner $x)), (replaceWithValue $inner)>;
// relu(f(x)) -> f(x), if f is never negative; a NaN of f stays one, where relu may make it 0.
foreach f = [ANE_AbsOp, ANE_SquareOp, ANE_ExpOp, ANE_SigmoidOp, ANE_Relu6Op] in
  def ReluOf # f : Law<(ANE_ReluOp:$res (f:$inner $x)), (replaceWithValue $inner)>;
// abs(f(x)) -> f(x), if f is never negative
foreach f = [ANE_SquareOp, ANE_ExpOp, ANE_SigmoidOp, ANE_ReluOp] in
  def AbsOf # f : Law<(ANE_AbsOp:$res (f:$inner $x)), (replaceWithValue $inner)>;

// not(not(x)) -> x
def NotNot : Gives<(ANE_LogicalNotOp:$res (ANE_LogicalNotOp $x))>;
// x * -1 * -1 -> x
def NegNeg : Gives<(ANE_MulOp:$res (ANE_MulOp $x, $a), $b), [(IsSplat<"-1"> $a), (IsSplat<"-1"> $b), (SameType $res, $x)]>;
// Of integers, which wrap around: x + y - y -> x and x - y + y -> x
def AddSub : Gives<(ANE_SubOp:$res (ANE_AddOp $x, $y), $y), [(IsInteger $x), (SameType $res, $x)]>;
def SubAdd : Gives<(ANE_AddOp:$res (ANE_SubOp $x, $y), $y), [(IsInteger $x), (SameType $res, $x)]>;

// Blocks of pixels to channels and back, with equal blocks -> x
class Inverse<Op f, Op g> : Gives<(f:$res (g:$inner $x, $block), $same), [(SameBlock $block, $same)]>;
def DepthOfSpace : Inverse<ANE_DepthToSpaceOp, ANE_SpaceToDepthOp>;
def SpaceOfDepth : Inverse<ANE_SpaceToDepthOp, ANE_DepthToSpaceOp>;

#endif // ANE_LIB_DIALECT_ANE_IR_SIMPLIFY_TD
