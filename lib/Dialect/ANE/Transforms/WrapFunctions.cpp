// ane-wrap-functions: functions of ane ops, as other frontends write them, become programs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"

namespace mlir::ane {
#define GEN_PASS_DEF_WRAPFUNCTIONS
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

struct WrapFunctionsPass : impl::WrapFunctionsBase<WrapFunctionsPass> {
  using WrapFunctionsBase::WrapFunctionsBase;

  void runOnOperation() override {
    bool ok = true;
    for (func::FuncOp function : llvm::to_vector(getOperation().getOps<func::FuncOp>()))
      if (!isSchedule(function))
        ok &= succeeded(wrap(function));
    if (!ok)
      signalPassFailure();
  }

  /// Dispatches, or nothing but arguments that are returned beside programs.
  static bool isSchedule(func::FuncOp function) {
    if (function.isExternal())
      return false;
    return llvm::any_of(function.getOps(), [](Operation &op) { return llvm::isa<DispatchOp>(op); });
  }

  LogicalResult wrap(func::FuncOp function);
};
} // namespace

LogicalResult WrapFunctionsPass::wrap(func::FuncOp function) {
  if (function.isExternal() || !llvm::hasSingleElement(function.getBody()))
    return function.emitOpError() << "has " << function.getBody().getBlocks().size()
                                  << " blocks; a program is one straight list of ops";
  bool ok = true;
  for (Operation &op : function.getBody().front().without_terminator())
    if (!llvm::isa<ANEDialect>(op.getDialect())) {
      op.emitOpError() << "is in the function @" << function.getSymName() << ", which is to become a program; lower it "
                       << "to ops of ane first";
      ok = false;
    }
  if (!ok)
    return failure();
  OpBuilder builder(function);
  OperationState state(function.getLoc(), ProgramOp::getOperationName());
  auto &properties = state.getOrAddProperties<ProgramOp::Properties>();
  properties.sym_name = function.getSymNameAttr();
  properties.function_type = TypeAttr::get(function.getFunctionType());
  properties.device = DeviceKindAttr::get(&getContext(), DeviceKind::ane);
  properties.opset = OpsetAttr::get(&getContext(), Opset::ios18);
  properties.stage = StageAttr::get(&getContext(), Stage::open);
  properties.arg_attrs = function.getArgAttrsAttr();
  properties.res_attrs = function.getResAttrsAttr();
  state.addRegion()->takeBody(function.getBody());
  auto program = llvm::cast<ProgramOp>(builder.create(state));
  Operation *terminator = program.getBody().front().getTerminator();
  builder.setInsertionPoint(terminator);
  ReturnOp::create(builder, terminator->getLoc(), terminator->getOperands(), ValueRange());
  terminator->erase();
  function.erase();
  return success();
}

} // namespace mlir::ane
