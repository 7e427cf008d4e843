//===- States.td - MIL access to mutable memory
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_OPS_STATES_TD
#define ANE_DIALECT_ANE_IR_OPS_STATES_TD

include "ANE/Dialect/ANE/IR/ANEBase.td"

class ANE_StateAccess<string mil, string rule, string hostKernel, string effect>
    : ANE_MILOp<mil, rule, hostKernel, [], [DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let cost = "free";
  let since = "ios18";
  let definitions = [{
    void $cppClass::getEffects(
        ::llvm::SmallVectorImpl<::mlir::SideEffects::EffectInstance<::mlir::MemoryEffects::Effect>> &effects) {
      effects.emplace_back(::mlir::MemoryEffects::}] # effect # [{::get(), &getInputMutable());
    }
  }];
}
def ANE_ReadStateOp : ANE_StateAccess<"read_state", "readState", "makeReadState", "Read"> {
  let summary = "A copy of the state as it is here in the order of the ops";
  let arguments = (ins ANE_StateType:$input);
  let results = (outs ANE_AnyValue:$y);
  let engine = OffEngine<"Walled", "a tensor state: one surface bound as input and as output", 1>;
}
def ANE_WriteStateOp : ANE_StateAccess<"write_state", "writeState", "makeWriteState", "Write"> {
  let summary = "The state holds `data` from here on";
  let arguments = (ins ANE_StateType:$input, ANE_AnyValue:$data);
  let engine = OffEngine<"Untested", "a tensor state: one surface bound as input and as output", 1>;
}

#endif // ANE_DIALECT_ANE_IR_OPS_STATES_TD
