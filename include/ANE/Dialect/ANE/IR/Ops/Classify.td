//===- Classify.td - MIL op that names the most probable class
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_CLASSIFY_TD
#define ANE_DIALECT_ANE_IR_OPS_CLASSIFY_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

def ANE_ClassesAttr : Attr<CPred<"::mlir::ane::detail::isClassList($_self)">,
    "array of strings, or of 64-bit signless integers"> {
  let storageType = "::mlir::ArrayAttr";
  let returnType = "::mlir::ArrayAttr";
  let convertFromStorage = "$_self";
}
// Only the interface of a Core ML model runs it, after the program.
def ANE_ClassifyOp : ANE_MILOp<"classify", "classify", ""> {
  let summary = "The class of the largest probability, and the probabilities by class";
  let arguments = (ins RankedTensorOf<[F32]>:$probabilities, ANE_ClassesAttr:$classes);
  let results = (outs AnyTypeOf<[ANE_StringType, RankedTensorOf<[I64]>]>:$label, ANE_DictType:$scores);
  let engine = OffEngine<"Walled", "run it on the host">;
}

#endif // ANE_DIALECT_ANE_IR_OPS_CLASSIFY_TD
