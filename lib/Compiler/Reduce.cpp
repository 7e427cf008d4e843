// Delta debugging over the ops of a program.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Reduce.h"
#include "mlir/IR/Verifier.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::ane {

SmallVector<Operation *> getRunningOps(ProgramOp program) {
  SmallVector<Operation *> ops;
  for (Operation &op : program.getBody().front().without_terminator())
    if (op.getNumResults() == 0 || !isConstantExpression(op.getResult(0)))
      ops.push_back(&op);
  return ops;
}

static ProgramOp findProgram(ModuleOp module, StringRef name) {
  return llvm::cast<ProgramOp>(SymbolTable::lookupSymbolIn(module, name));
}

/// Outputs become the values that nobody uses. Outputs that are inputs or constants would say nothing of the ops.
static void setOutputs(ProgramOp program) {
  SmallVector<Value> outputs;
  ReturnOp end = program.getReturn();
  llvm::SetVector<Value> returned(end.getOutputs().begin(), end.getOutputs().end());
  for (Operation *op : getRunningOps(program))
    for (Value result : op->getResults())
      if (llvm::isa<RankedTensorType>(result.getType()) && (result.use_empty() || returned.contains(result)))
        outputs.push_back(result);
  end.getOutputsMutable().assign(outputs);
  end.getUpdatesMutable().clear();
}

/// Drops what nobody uses: constants, and inputs.
static void dropUnused(ProgramOp program) {
  SmallVector<Operation *> ops;
  for (Operation &op : program.getBody().front().without_terminator())
    ops.push_back(&op);
  for (Operation *op : llvm::reverse(ops))
    if (op->getNumResults() && op->use_empty() && isConstantExpression(op->getResult(0)))
      op->erase();
  llvm::BitVector unused(program.getNumArguments());
  for (BlockArgument arg : program.getArguments())
    if (arg.use_empty())
      unused.set(arg.getArgNumber());
  (void)program.eraseArguments(unused);
}

/// Names for ports that have none yet, from what the program does not use.
static void setPorts(ProgramOp program, TypeRange results) {
  Builder builder(program.getContext());
  llvm::StringSet<> names;
  for (unsigned i = 0; i < program.getNumArguments(); ++i) {
    program.removeArgAttr(i, kStateAttr);
    if (program.getArgAttr(i, kPortAttr))
      names.insert(program.getInputName(i));
  }
  unsigned next = 0;
  for (unsigned i = 0; i < program.getNumArguments(); ++i) {
    if (program.getArgAttr(i, kPortAttr) || llvm::isa<StateType>(program.getArgument(i).getType()))
      continue;
    std::string name;
    do
      name = "cut" + std::to_string(next++);
    while (!names.insert(name).second);
    program.setArgAttr(i, kPortAttr, builder.getStringAttr(name));
  }
  SmallVector<Attribute> attributes;
  for (unsigned i = 0; i < results.size(); ++i)
    attributes.push_back(
        builder.getDictionaryAttr(builder.getNamedAttr(kPortAttr, builder.getStringAttr("out" + std::to_string(i)))));
  program.setResAttrsAttr(results.empty() ? ArrayAttr() : builder.getArrayAttr(attributes));
}

/// A copy of the module whose program has the running ops of these numbers alone.
static OwningOpRef<ModuleOp> extract(ModuleOp module, StringRef name, const llvm::BitVector &kept) {
  OwningOpRef<ModuleOp> copy = module.clone();
  ProgramOp program = findProgram(*copy, name);
  // The signature is written anew at the end; until then arguments come and go.
  program.removeResAttrsAttr();
  SmallVector<Operation *> ops = getRunningOps(program);
  for (int i = int(ops.size()) - 1; i >= 0; --i) {
    if (kept[unsigned(i)])
      continue;
    for (Value result : ops[i]->getResults()) {
      if (result.use_empty())
        continue;
      unsigned number = program.getNumArguments();
      if (failed(program.insertArgument(number, result.getType(), {}, result.getLoc())))
        return nullptr;
      result.replaceAllUsesWith(program.getArgument(number));
    }
    ops[i]->erase();
  }
  setOutputs(program);
  dropUnused(program);
  auto results = program.getReturn().getOutputs().getTypes();
  setPorts(program, results);
  program.setFunctionType(
      FunctionType::get(program.getContext(), program.getBody().front().getArgumentTypes(), results));
  return copy;
}

namespace {
/// Classic delta debugging: ever smaller chunks are left out as long as the rest fails.
class Reducer {
public:
  Reducer(ModuleOp module, StringRef program, ReduceTest fails, ReduceProgress progress)
      : module(module), program(program), fails(fails), progress(progress),
        kept(getRunningOps(findProgram(module, program)).size(), true), best(module.clone()) {}

  OwningOpRef<ModuleOp> run() {
    size_t chunk = std::max<size_t>(kept.count() / 2, 1);
    while (true) {
      progress(kept.count(), chunk);
      bool shrank = removeChunks(chunk);
      if (chunk == 1 && !shrank)
        return std::move(best);
      chunk = std::max<size_t>(std::min(chunk / 2, size_t(kept.count()) / 2), 1);
    }
  }

private:
  /// Tries to leave out each run of `chunk` ops, the last ones first.
  bool removeChunks(size_t chunk) {
    bool shrank = false;
    SmallVector<unsigned> ops(kept.set_bits_begin(), kept.set_bits_end());
    for (size_t end = ops.size(); end > 0; end = end > chunk ? end - chunk : 0) {
      size_t begin = end > chunk ? end - chunk : 0;
      llvm::BitVector fewer = kept;
      for (unsigned op : ArrayRef(ops).slice(begin, end - begin))
        fewer.reset(op);
      OwningOpRef<ModuleOp> candidate = extract(module, program, fewer);
      if (!candidate || !isValid(*candidate) || !fails(*candidate))
        continue;
      kept = fewer;
      best = std::move(candidate);
      shrank = true;
    }
    return shrank;
  }

  /// Whether the candidate verifies; what is wrong with one that does not is of no interest.
  static bool isValid(ModuleOp module) {
    ScopedDiagnosticHandler quiet(module.getContext(), [](Diagnostic &) { return success(); });
    return succeeded(verify(module));
  }

  ModuleOp module;
  StringRef program;
  ReduceTest fails;
  ReduceProgress progress;
  llvm::BitVector kept;
  OwningOpRef<ModuleOp> best;
};
} // namespace

OwningOpRef<ModuleOp> reduceProgram(ModuleOp module, StringRef program, ReduceTest fails, ReduceProgress progress) {
  return Reducer(module, program, fails, progress).run();
}

} // namespace mlir::ane
